import ArgumentParser

/// How a run reports if nobody watches it.
struct UnattendedOptions: ParsableArguments {
    @Flag(
        help: Words(
            "Chỉ nói khi có việc phải xử lý: chạy tốt (mã thoát 0) thì im lặng.",
            en: "Speaks only of what somebody must attend to; silent when all is well (exit code 0)."
        ).help())
    var quiet = false

    @Flag(
        help: Words(
            "Ghi một dòng kết quả vào nhật ký hệ thống (syslog).",
            en: "Writes one line on the outcome to the system's log (syslog)."
        ).help())
    var syslog = false
}

/// A verb that may be started by a clock.
protocol UnattendedVerb: Verb {
    var unattendedOptions: UnattendedOptions { get }
}
