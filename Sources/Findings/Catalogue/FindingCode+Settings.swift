// swift-format-ignore-file: prose, one sentence a line.

// Registers, rulebooks and settings: what is wrong with the files that a run rests on.

extension FindingCode {
    /// In the order of the catalogue.
    static let settings: [FindingCode] = [
        .fileNotUTF8, .outputUnwritable, .lockHeld, .noRegister, .registerWrong, .provinceUnknown, .noRulebook,
        .rulebookMissing, .yamlSyntax, .yamlKeyMissing, .yamlKeyTwice, .yamlKeyUnknown, .yamlValueWrong,
        .rulebookNumbering, .rulebookBodyUnlisted, .rulebookSourceUnlisted, .rulebookLastTier, .rulebookDates,
        .rulebookTwoDeadlines, .datesGap, .datesOverlap, .rulebookTargetBound, .rulebookMeasureTwice,
        .rulebookMeasureSummed, .rulebookNoSuchDay, .rulebookOutOfRange,
    ]

    public static let fileNotUTF8 = FindingCode(
        "file-not-utf8", .error,
        vi: "Tệp không phải là văn bản theo bảng mã UTF-8.",
        "Hãy lưu lại tệp theo bảng mã UTF-8.",
        en: "The file is not UTF-8 text.",
        "Save it as UTF-8.")

    public static let outputUnwritable = FindingCode(
        "output-unwritable", .error,
        vi: "Không ghi được vào đây ({reason}); báo cáo cũ (nếu có) vẫn giữ nguyên.",
        "Hãy kiểm tra dung lượng đĩa và quyền ghi của thư mục.",
        en: "Cannot write here ({reason}); the earlier report, if any, is untouched.",
        "Check the free space and the right to write.")

    public static let lockHeld = FindingCode(
        "lock-held", .error,
        vi: "Chương trình đang được chạy ở nơi khác với cùng thư mục báo cáo này ({reason}).",
        "Hãy đợi lần chạy đó kết thúc rồi chạy lại.",
        en: "Another run is working on this folder of reports ({reason}).",
        "Wait for it to end and run again.")

    public static let noRegister = FindingCode(
        "no-register", .error,
        vi: "Danh mục đơn vị hành chính không có dữ liệu cho ngày {date} (hiện có: {limit}).",
        "Hãy kiểm tra kỳ báo cáo (--period) và tỉnh (province trong tonghop.yaml), hoặc đặt tệp register.csv của thời gian đó vào thư mục làm việc.",
        en: "The register of units says nothing for {date}; it covers: {limit}.",
        "Check the period (--period) and the province (in tonghop.yaml), or put a register.csv for that time into the workspace."
    )

    public static let registerWrong = FindingCode(
        "register-wrong", .error,
        vi: "Danh mục đơn vị hành chính có lỗi ở dòng {line}: {reason}.",
        "Hãy sửa dòng đó rồi chạy lại.",
        en: "The register is wrong at line {line}: {reason}.",
        "Mend the line and run again.")

    public static let provinceUnknown = FindingCode(
        "province-unknown", .error,
        vi: "Không có tỉnh, thành phố nào mang mã {value} trong danh mục. Có: {suggestions}.",
        "Hãy sửa mã tỉnh (--province, hoặc province trong tonghop.yaml); danh mục của tỉnh khác thì đặt vào register.csv.",
        en: "No province in the register has the code {value}. There are: {suggestions}.",
        "Mend the code (--province, or province in tonghop.yaml), or put a register of the province into register.csv.")

    public static let noRulebook = FindingCode(
        "no-rulebook", .error,
        vi: "Không có bộ tiêu chí nào áp dụng cho ngày {date} (hiện có: {suggestions}).",
        "Hãy kiểm tra kỳ báo cáo (--period), hoặc đặt bộ tiêu chí vào thư mục rulebooks/.",
        en: "No rulebook applies on {date} (at hand: {suggestions}).",
        "Check the period (--period), or put a rulebook into rulebooks/.")

    public static let rulebookMissing = FindingCode(
        "rulebook-missing", .error,
        vi: "Không có bộ tiêu chí “{value}” (hiện có: {suggestions}).",
        "Hãy kiểm tra tên bộ tiêu chí trong tonghop.yaml hoặc đặt tệp vào thư mục rulebooks/.",
        en: "There is no rulebook “{value}” (at hand: {suggestions}).",
        "Check its name in tonghop.yaml, or put the file into rulebooks/.")

    public static let yamlSyntax = FindingCode(
        "yaml-syntax", .error,
        vi: "Dòng {line}, cột {column}: không đúng cách viết YAML.",
        "Hãy sửa lại dòng này (thường do thụt đầu dòng sai, thiếu dấu hai chấm hoặc thiếu dấu ngoặc kép).",
        en: "Line {line}, column {column}: this is not YAML ({reason}).",
        "Mend the line (mostly the indent, a missing colon or quote).")

    public static let yamlKeyMissing = FindingCode(
        "yaml-key-missing", .error,
        vi: "Dòng {line}: thiếu khóa “{key}”.",
        "Hãy thêm khóa này.",
        en: "Line {line}: the key “{key}” is missing.",
        "Add it.")

    public static let yamlKeyTwice = FindingCode(
        "yaml-key-twice", .error,
        vi: "Từ dòng {line}: khóa “{key}” được ghi hai lần.",
        "Hãy xóa một trong hai dòng.",
        en: "From line {line} on: the key “{key}” stands twice.",
        "Remove one of the two.")

    public static let yamlKeyUnknown = FindingCode(
        "yaml-key-unknown", .error,
        vi: "Dòng {line}, cột {column}: không có khóa nào tên là “{key}”.",
        "Hãy sửa lại tên khóa hoặc xóa dòng này. Ở chỗ này dùng được: {suggestions}.",
        en: "Line {line}, column {column}: nothing reads the key “{key}”.",
        "Check its spelling, or remove it. Read in this place: {suggestions}.")

    public static let yamlValueWrong = FindingCode(
        "yaml-value-wrong", .error,
        vi: "Dòng {line}, cột {column}: “{key}” ghi “{value}”; cần: {expected}.",
        "Hãy sửa giá trị này.",
        en: "Line {line}, column {column}: “{key}” holds “{value}”; needed: {expected}.",
        "Mend the value.")

    public static let rulebookNumbering = FindingCode(
        "rulebook-numbering", .error,
        vi: "Dòng {line}: các tiêu chí phải được đánh số liên tục từ 1.",
        "Hãy sửa khóa “number” của các tiêu chí.",
        en: "Line {line}: criteria must be numbered from 1 without gaps.",
        "Mend the key number of the criteria.")

    public static let rulebookBodyUnlisted = FindingCode(
        "rulebook-body-unlisted", .error,
        vi: "Dòng {line}: “{key}” nêu một cơ quan không có trong mục “bodies”.",
        "Hãy thêm cơ quan vào mục “bodies” hoặc sửa lại mã cơ quan.",
        en: "Line {line}: “{key}” names a body that is not under bodies.",
        "List it under bodies, or mend its id.")

    public static let rulebookSourceUnlisted = FindingCode(
        "rulebook-source-unlisted", .error,
        vi: "Dòng {line}: có chỗ viện dẫn một văn bản không có trong mục “{key}”.",
        "Hãy thêm văn bản vào mục “sources” hoặc sửa lại mã văn bản.",
        en: "Line {line}: something cites a text that is not under “{key}”.",
        "List it under sources, or mend its id.")

    public static let rulebookLastTier = FindingCode(
        "rulebook-last-tier", .error,
        vi: "Dòng {line}: nhóm điểm chuẩn cuối cùng phải áp dụng cho mọi đơn vị còn lại (không có khóa “when”).",
        "Hãy bỏ khóa “when” ở nhóm cuối, hoặc thêm một nhóm cuối.",
        en: "Line {line}: the last tier must take every unit that is left (no key when).",
        "Remove when from the last tier, or add one.")

    public static let rulebookDates = FindingCode(
        "rulebook-dates", .error,
        vi: "Dòng {line}: ngày hết hiệu lực trước ngày bắt đầu hiệu lực.",
        "Hãy sửa khóa “valid_from” hoặc “valid_to”.",
        en: "Line {line}: the rulebook ends before it begins.",
        "Mend valid_from or valid_to.")

    public static let rulebookTwoDeadlines = FindingCode(
        "rulebook-two-deadlines", .error,
        vi: "Dòng {line}: mỗi loại báo cáo, trong cùng một ngày, chỉ được có một thời hạn ghi “worked_to: true”.",
        "Hãy chỉ để “worked_to: true” ở một thời hạn, hoặc ghi “from”, “to” để các thời hạn không cùng áp dụng.",
        en: "Line {line}: only one deadline of a duty may be worked_to: true on one day.",
        "Keep worked_to: true at one of them, or give them days (from, to) that do not meet.")

    public static let datesGap = FindingCode(
        "dates-gap", .error,
        vi:
            "Dòng {line}: ở “{key}” có ngày không khoảng thời gian nào ghi đến: khoảng đầu không có “from”, khoảng cuối không có "
            + "“to”, khoảng sau bắt đầu ngay hôm sau ngày “to” của khoảng trước.",
        "Hãy sửa các ngày “from”, “to” cho liền nhau.",
        en:
            "Line {line}: at “{key}” there are days that no entry is for: the first has no from, the last no to, and each "
            + "other one begins the day after the to of the one before it.",
        "Mend from and to so that no day is left out.")

    public static let datesOverlap = FindingCode(
        "dates-overlap", .error,
        vi:
            "Dòng {line}: ở “{key}” có ngày thuộc hai khoảng thời gian, hoặc khoảng hết trước khi bắt đầu; mọi khoảng trừ khoảng "
            + "cuối phải có “to”.",
        "Hãy ghi “to” là ngày cuối của từng khoảng, khoảng sau bắt đầu hôm sau.",
        en:
            "Line {line}: at “{key}” there are days that two entries are for, or one ends before it begins; all but the last "
            + "need a to.",
        "Give each entry its last day as to; the next begins the day after.")

    public static let rulebookTargetBound = FindingCode(
        "rulebook-target-bound", .error,
        vi: "Dòng {line}: “{key}” phải có đúng một trong hai khóa “more_than” và “at_least”.",
        "Hãy chỉ giữ một trong hai khóa.",
        en: "Line {line}: “{key}” needs exactly one of more_than and at_least.",
        "Keep one of them.")

    public static let rulebookMeasureTwice = FindingCode(
        "rulebook-measure-twice", .error,
        vi:
            "Dòng {line}: “{key}” có id, tên hoặc tên khác (aliases) trùng với một nội dung nhiệm vụ khác cùng áp dụng.",
        "Hãy đặt id và tên riêng cho từng nội dung, hoặc cho hai nội dung áp dụng ở hai khoảng ngày không chồng nhau.",
        en: "Line {line}: “{key}” has an id, a name or an alias of another measure that is asked on the same days.",
        "Give each measure an id and names of its own, or let the two be asked on days that do not overlap.")

    public static let rulebookMeasureSummed = FindingCode(
        "rulebook-measure-summed", .error,
        vi:
            "Dòng {line}: “{key}” đếm câu trả lời “có” (summed: yes) cho nội dung không phải có/không, hoặc cộng cách khác cho nội dung có/không.",
        "Hãy ghi summed: yes cho mọi nội dung có/không và chỉ cho các nội dung ấy.",
        en: "Line {line}: “{key}” counts yes for a measure that is not yes-no, or sums one that is.",
        "Use summed: yes where, and only where, unit is yes-no.")

    public static let rulebookNoSuchDay = FindingCode(
        "rulebook-no-such-day", .error,
        vi: "Dòng {line}: “{key}” ghi một ngày hoặc tháng không có trong lịch.",
        "Hãy sửa lại ngày, tháng.",
        en: "Line {line}: “{key}” gives a day or month that no calendar has.",
        "Mend it.")

    public static let rulebookOutOfRange = FindingCode(
        "rulebook-out-of-range", .error,
        vi: "Dòng {line}: “{key}” có số ngoài khoảng cho phép (điểm không âm, tỷ lệ từ 0 đến 100).",
        "Hãy sửa con số này.",
        en: "Line {line}: “{key}” has a number out of range (points of 0 or more, rates of 0 to 100).",
        "Mend the number.")
}
