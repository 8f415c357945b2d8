import Findings
import Glibc

/// The system's log (syslog, journal): one line per run, under the name `tonghop`.
enum SystemLog {
    /// If there is no log, the line is lost, because there is no other way to tell anybody.
    static func write(_ text: String, status: ExitStatus) {
        let line = PrintableText.of(text).split(whereSeparator: \.isNewline).joined(separator: " ")
        // The name must live as long as the log is open.
        "tonghop".withCString { name in
            openlog(name, LOG_PID, LOG_USER)
            defer { closelog() }
            line.withCString { line in withVaList([line]) { vsyslog(priority(of: status), "%s", $0) } }
        }
    }

    private static func priority(of status: ExitStatus) -> Int32 {
        switch status {
        case .done: LOG_INFO
        case .toAttendTo, .lockHeld: LOG_WARNING
        case .nothingPublished, .wrongUsage, .programFault: LOG_ERR
        }
    }
}
