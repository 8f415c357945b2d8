import ArgumentParser
import Civil

/// Dates as they are written on the command line.
enum DateArgument {
    static func period(_ text: String) throws -> Period {
        if let period = Period(iso: text) { return period }
        throw ValidationError(
            Words("phải là một tháng, viết như 2022-11", en: "it must be a month like 2022-11").spoken)
    }

    static func date(_ text: String) throws -> CivilDate {
        if let date = CivilDate(iso: text) { return date }
        throw ValidationError(
            Words("phải là một ngày có thật, viết như 2022-11-30", en: "it must be a real day like 2022-11-30").spoken)
    }
}
