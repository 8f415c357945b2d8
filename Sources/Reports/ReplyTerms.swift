import Civil

/// What every reply of a report says in the same way: by when to answer, where to, and whom to ask.
struct ReplyTerms: Sendable, Equatable {
    /// `nil` if no day is set.
    var day: CivilDate?
    /// Where to send the mended file: `Phòng Trẻ em <treem@example.vn>`; empty if the settings name nobody.
    var address = ""
    /// Empty if the settings name nobody.
    var contact = ""

    /// `ngày 05/12/2022`; `nil` if no day is set.
    var writtenDay: String? { day.map { "ngày \(WrittenDate($0).short)" } }
    /// Added to a request: ` chậm nhất là ngày 05/12/2022`; empty if no day is set.
    var latest: String { writtenDay.map { " chậm nhất là \($0)" } ?? "" }
}
