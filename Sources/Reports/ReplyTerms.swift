import Civil

/// What is the same in every reply of a report: by when to answer, where to, whom to ask.
struct ReplyTerms: Sendable, Equatable {
    /// `nil` where no day is set.
    var day: CivilDate?
    /// Where the mended file goes: `Phòng Trẻ em <treem@example.vn>`; empty where the settings name nobody.
    var address = ""
    /// Empty where nobody is named.
    var contact = ""

    /// `ngày 05/12/2022`; `nil` where no day is set.
    var writtenDay: String? { day.map { "ngày \(WrittenDate($0).short)" } }
    /// Behind a request: ` chậm nhất là ngày 05/12/2022`; empty where no day is set.
    var latest: String { writtenDay.map { " chậm nhất là \($0)" } ?? "" }
}
