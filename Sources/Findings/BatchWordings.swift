// swift-format-ignore-file: prose, one sentence a line.

/// The catalogue for what stops a run or keeps a file out of it.
enum BatchWordings {
    static let workspaceMissing = Wording(
        .error,
        vi: "Đây không phải thư mục làm việc: không có thư mục này, hoặc trong đó không có tonghop.yaml và inbox.",
        "Hãy kiểm tra đường dẫn, hoặc tạo mới bằng lệnh: tonghop init <thư mục>.",
        en: "This is no workspace: there is no such folder, or neither tonghop.yaml nor inbox in it.",
        "Check the path, or make one with: tonghop init <folder>.")

    static let workspaceExists = Wording(
        .error,
        vi: "Thư mục này đã là thư mục làm việc (có tệp cài đặt); không thay đổi gì.",
        "Hãy chọn thư mục khác, hoặc sửa trực tiếp tệp cài đặt.",
        en: "The folder is a workspace already (it has settings); nothing was changed.",
        "Choose another folder, or edit the settings.")

    static let pathMissing = Wording(
        .error,
        vi: "Không có tệp hoặc thư mục này.",
        "Hãy kiểm tra lại đường dẫn.",
        en: "There is no such file or folder.",
        "Check the path.")

    static let pathUnusable = Wording(
        .error,
        vi: "Đường dẫn có ký tự điều khiển (như xuống dòng) nên không dùng làm thư mục làm việc được; không tạo gì.",
        "Hãy chọn thư mục có tên bình thường.",
        en: "The path holds a control character (such as a line break) and can be no workspace; nothing was made.",
        "Choose a folder with an ordinary name.")

    static let publicDifferenceTells = Wording(
        .error,
        vi:
            "Chưa lập được bản công khai: bản công khai đã đưa ra của kỳ này có nêu số xã bị liệt ở tiêu chí số {criterion}. Bản mới cho biết {count} xã trong số các xã đó nay đã đạt hoặc chưa có điểm, nên {expected} xã còn lại quá ít để không ai biết xã nào bị liệt.",
        "Đợi đến khi có thêm xã thay đổi cũng không mở lại được: bản đã đưa ra thì giữ nguyên. Nếu bản đó chưa hề được đưa ra ngoài, hãy xóa thư mục {otherFile} rồi chạy lại (smallest_count: {limit}).",
        en:
            "No public version was made: one of this period that was given out shows how many communes have 0 points for criterion {criterion}. The new one shows that {count} of those it counts now meet the standard or have no points, so the {expected} that are left are too few to hide which of them do.",
        "Waiting for more changes does not help: let the version stand that was given out. If it never left the house, remove the folder {otherFile} and run again (smallest_count: {limit})."
    )

    static let publicVersionUnreadable = Wording(
        .error,
        vi:
            "Không đọc được ghi nhận về một bản công khai đã đưa ra, nên không biết bản mới đặt cạnh bản đó có làm lộ số liệu giữ kín hay không; chưa lập bản công khai.",
        "Hãy lấy lại tệp này từ bản sao lưu. Nếu chắc chắn bản đó chưa hề được đưa ra ngoài, hãy xóa tệp.",
        en:
            "What is noted of a public version that was given out cannot be read, so nobody knows whether a new one beside it would tell what is withheld; no public version was made.",
        "Restore the file from a backup. Where that version certainly never left the house, remove the file.")

    static let inboxUnreadable = Wording(
        .error,
        vi: "Không đọc được thư mục nhận ({reason}); chưa lập báo cáo.",
        "Hãy kiểm tra đường dẫn và quyền đọc của thư mục.",
        en: "The inbox cannot be read ({reason}); no report was made.",
        "Check the path and the right to read it.")

    static let duplicateFile = Wording(
        .notice,
        vi: "Tệp giống hệt tệp {otherFile}; chỉ tính một lần.",
        "Có thể xóa bản thừa khỏi thư mục nhận.",
        en: "The file is identical to {otherFile}; it counts once.",
        "The extra copy can be removed.",
        toDistrict: .nothing)

    static let folderPassedOver = Wording(
        .notice,
        vi: "Thư mục con này không mang tên kỳ báo cáo nên không được đọc.",
        "Hãy đặt tệp của kỳ báo cáo ngay trong thư mục nhận hoặc trong thư mục con mang tên kỳ (ví dụ 2022-11).",
        en: "This subfolder is not named after a period and was not read.",
        "Put the period's files into the inbox itself or into a subfolder named after the period (such as 2022-11).")

    static let notAFile = Wording(
        .notice,
        vi: "Mục này không phải là tệp thông thường (liên kết bị hỏng, thiết bị hoặc đường ống) nên không được đọc.",
        "Hãy chép tệp thật vào thư mục nhận.",
        en: "This entry is no ordinary file (a broken link, a device or a pipe) and was not read.",
        "Copy the file itself into the inbox.")

    static let linkLeavesInbox = Wording(
        .warning,
        vi: "Đây là liên kết dẫn ra ngoài thư mục nhận nên không được đọc.",
        "Nếu tệp ở đó là báo cáo của đơn vị gửi, hãy chép chính tệp ấy vào thư mục nhận; nếu không, hãy xóa liên kết.",
        en: "This is a link that leads out of the inbox; it was not followed.",
        "If the file there is a return, copy the file itself into the inbox; if not, remove the link.")

    static let furtherFindings = Wording(
        .warning,
        vi: "Tệp này có tất cả {count} phát hiện; chỉ nêu {limit} phát hiện nặng nhất.",
        "Hãy sửa các chỗ đã nêu rồi kiểm tra lại tệp, hoặc yêu cầu gửi tệp khác.",
        en: "The file has {count} findings in all; the {limit} gravest are told.",
        "Mend what is told and check the file again, or ask for another file.")

    static let workTooLong = Wording(
        .error,
        vi: "Xử lý tệp này quá {limit} giây nên đã dừng; tệp không được tính, các tệp khác vẫn được xử lý.",
        "Hãy mở tệp, chép riêng biểu số liệu sang tệp mới rồi gửi lại. Nếu máy quá chậm, tăng inbox.seconds_per_file hoặc inbox.seconds_per_run trong tonghop.yaml.",
        en: "Working on the file took more than {limit} seconds and was stopped; it does not count, the others go on.",
        "Copy the table into a new file and send that. Where the machine is slow, raise inbox.seconds_per_file or inbox.seconds_per_run in tonghop.yaml.",
        toDistrict: .advice("Hãy mở tệp, chép riêng biểu số liệu sang tệp mới rồi gửi lại."))

    static let workTooLarge = Wording(
        .error,
        vi:
            "Đọc tệp này cần quá {limit} MB bộ nhớ, hoặc làm chương trình đọc dừng giữa chừng; tệp không được tính, các tệp khác vẫn được xử lý.",
        "Hãy mở tệp, chép riêng biểu số liệu sang tệp mới rồi gửi lại. Nếu tệp thật sự lớn như vậy, tăng inbox.megabytes_per_file trong tonghop.yaml.",
        en:
            "Reading the file takes more than {limit} MB of memory, or makes the reader break off; it does not count, the others go on.",
        "Copy the table into a new file and send that. Where it is really so large, raise inbox.megabytes_per_file in tonghop.yaml.",
        toDistrict: .advice("Hãy mở tệp, chép riêng biểu số liệu sang tệp mới rồi gửi lại."))

    static let trialNotHeld = Wording(
        .warning,
        vi:
            "Không đọc thử được tệp lớn trong một tiến trình riêng trước khi đọc (số tệp: {count}; nguyên nhân: {reason}). Các tệp ấy vẫn được đọc trong thời hạn, nhưng không có trần bộ nhớ.",
        "Người quản trị máy hãy xem thư mục tạm (/tmp hoặc TMPDIR) có ghi được và còn chỗ không, /proc có đó không, giới hạn (ulimit, systemd) của người chạy có quá chặt không, có ai dừng tiến trình tonghop không; sửa xong thì chạy lại.",
        en:
            "Large files could not be tried in a process of their own before they were read (files: {count}; cause: {reason}). They were read within their time, but without a bound on memory.",
        "Whoever looks after the machine: see whether the temporary folder (/tmp or TMPDIR) can be written and has room, whether /proc is there, whether the limits of the user (ulimit, systemd) are too tight, whether somebody stops tonghop's processes; then run again."
    )

    static let runTooLong = Wording(
        .error,
        vi: "Lập báo cáo quá {limit} giây nên đã dừng; không công bố gì, báo cáo đang có giữ nguyên.",
        "Hãy xem thư mục nhận có quá nhiều tệp lạ không. Nếu máy quá chậm, tăng inbox.seconds_per_run trong tonghop.yaml.",
        en:
            "Making the report took more than {limit} seconds and was stopped; nothing was published, the report that is there stays.",
        "See whether the inbox holds too many strange files. Where the machine is slow, raise inbox.seconds_per_run in tonghop.yaml."
    )

    static let fileNotUTF8 = Wording(
        .error,
        vi: "Tệp không phải là văn bản theo bảng mã UTF-8.",
        "Hãy lưu lại tệp theo bảng mã UTF-8.",
        en: "The file is not UTF-8 text.",
        "Save it as UTF-8.")

    static let outputUnwritable = Wording(
        .error,
        vi: "Không ghi được vào đây ({reason}); báo cáo cũ (nếu có) vẫn giữ nguyên.",
        "Hãy kiểm tra dung lượng đĩa và quyền ghi của thư mục.",
        en: "Cannot write here ({reason}); the earlier report, if any, is untouched.",
        "Check the free space and the right to write.")

    static let lockHeld = Wording(
        .error,
        vi: "Chương trình đang được chạy ở nơi khác với cùng thư mục báo cáo này ({reason}).",
        "Hãy đợi lần chạy đó kết thúc rồi chạy lại.",
        en: "Another run is working on this folder of reports ({reason}).",
        "Wait for it to end and run again.")

    static let noRegister = Wording(
        .error,
        vi: "Danh mục đơn vị hành chính không có dữ liệu cho ngày {date} (hiện có: {limit}).",
        "Hãy kiểm tra kỳ báo cáo (--period) và tỉnh (province trong tonghop.yaml), hoặc đặt tệp register.csv của thời gian đó vào thư mục làm việc.",
        en: "The register of units says nothing for {date}; it covers: {limit}.",
        "Check the period (--period) and the province (in tonghop.yaml), or put a register.csv for that time into the workspace."
    )

    static let registerWrong = Wording(
        .error,
        vi: "Danh mục đơn vị hành chính có lỗi ở dòng {line}: {reason}.",
        "Hãy sửa dòng đó rồi chạy lại.",
        en: "The register is wrong at line {line}: {reason}.",
        "Mend the line and run again.")

    static let provinceUnknown = Wording(
        .error,
        vi: "Không có tỉnh, thành phố nào mang mã {value} trong danh mục. Có: {suggestions}.",
        "Hãy sửa mã tỉnh (--province, hoặc province trong tonghop.yaml); danh mục của tỉnh khác thì đặt vào register.csv.",
        en: "No province in the register has the code {value}. There are: {suggestions}.",
        "Mend the code (--province, or province in tonghop.yaml), or put a register of the province into register.csv.")

    static let noRulebook = Wording(
        .error,
        vi: "Không có bộ tiêu chí nào áp dụng cho ngày {date} (hiện có: {suggestions}).",
        "Hãy kiểm tra kỳ báo cáo (--period), hoặc đặt bộ tiêu chí vào thư mục rulebooks/.",
        en: "No rulebook applies on {date} (at hand: {suggestions}).",
        "Check the period (--period), or put a rulebook into rulebooks/.")

    static let rulebookMissing = Wording(
        .error,
        vi: "Không có bộ tiêu chí “{value}” (hiện có: {suggestions}).",
        "Hãy kiểm tra tên bộ tiêu chí trong tonghop.yaml hoặc đặt tệp vào thư mục rulebooks/.",
        en: "There is no rulebook “{value}” (at hand: {suggestions}).",
        "Check its name in tonghop.yaml, or put the file into rulebooks/.")

    static let yamlSyntax = Wording(
        .error,
        vi: "Dòng {line}, cột {column}: không đúng cách viết YAML.",
        "Hãy sửa lại dòng này (thường do thụt đầu dòng sai, thiếu dấu hai chấm hoặc thiếu dấu ngoặc kép).",
        en: "Line {line}, column {column}: this is not YAML ({reason}).",
        "Mend the line (mostly the indent, a missing colon or quote).")

    static let yamlKeyMissing = Wording(
        .error,
        vi: "Dòng {line}: thiếu khóa “{key}”.",
        "Hãy thêm khóa này.",
        en: "Line {line}: the key “{key}” is missing.",
        "Add it.")

    static let yamlKeyTwice = Wording(
        .error,
        vi: "Từ dòng {line}: khóa “{key}” được ghi hai lần.",
        "Hãy xóa một trong hai dòng.",
        en: "From line {line} on: the key “{key}” stands twice.",
        "Remove one of the two.")

    static let yamlKeyUnknown = Wording(
        .error,
        vi: "Dòng {line}, cột {column}: không có khóa nào tên là “{key}”.",
        "Hãy sửa lại tên khóa hoặc xóa dòng này. Ở chỗ này dùng được: {suggestions}.",
        en: "Line {line}, column {column}: nothing reads the key “{key}”.",
        "Check its spelling, or remove it. Read in this place: {suggestions}.")

    static let yamlValueWrong = Wording(
        .error,
        vi: "Dòng {line}, cột {column}: “{key}” ghi “{value}”; cần: {expected}.",
        "Hãy sửa giá trị này.",
        en: "Line {line}, column {column}: “{key}” holds “{value}”; needed: {expected}.",
        "Mend the value.")

    static let rulebookNumbering = Wording(
        .error,
        vi: "Dòng {line}: các tiêu chí phải được đánh số liên tục từ 1.",
        "Hãy sửa khóa “number” của các tiêu chí.",
        en: "Line {line}: criteria must be numbered from 1 without gaps.",
        "Mend the key number of the criteria.")

    static let rulebookBodyUnlisted = Wording(
        .error,
        vi: "Dòng {line}: “{key}” nêu một cơ quan không có trong mục “bodies”.",
        "Hãy thêm cơ quan vào mục “bodies” hoặc sửa lại mã cơ quan.",
        en: "Line {line}: “{key}” names a body that is not under bodies.",
        "List it under bodies, or mend its id.")

    static let rulebookSourceUnlisted = Wording(
        .error,
        vi: "Dòng {line}: có chỗ viện dẫn một văn bản không có trong mục “{key}”.",
        "Hãy thêm văn bản vào mục “sources” hoặc sửa lại mã văn bản.",
        en: "Line {line}: something cites a text that is not under “{key}”.",
        "List it under sources, or mend its id.")

    static let rulebookLastTier = Wording(
        .error,
        vi: "Dòng {line}: nhóm điểm chuẩn cuối cùng phải áp dụng cho mọi đơn vị còn lại (không có khóa “when”).",
        "Hãy bỏ khóa “when” ở nhóm cuối, hoặc thêm một nhóm cuối.",
        en: "Line {line}: the last tier must take every unit that is left (no key when).",
        "Remove when from the last tier, or add one.")

    static let rulebookDates = Wording(
        .error,
        vi: "Dòng {line}: ngày hết hiệu lực trước ngày bắt đầu hiệu lực.",
        "Hãy sửa khóa “valid_from” hoặc “valid_to”.",
        en: "Line {line}: the rulebook ends before it begins.",
        "Mend valid_from or valid_to.")

    static let rulebookTwoDeadlines = Wording(
        .error,
        vi: "Dòng {line}: mỗi loại báo cáo, trong cùng một ngày, chỉ được có một thời hạn ghi “worked_to: true”.",
        "Hãy chỉ để “worked_to: true” ở một thời hạn, hoặc ghi “from”, “to” để các thời hạn không cùng áp dụng.",
        en: "Line {line}: only one deadline of a duty may be worked_to: true on one day.",
        "Keep worked_to: true at one of them, or give them days (from, to) that do not meet.")

    static let datesGap = Wording(
        .error,
        vi:
            "Dòng {line}: ở “{key}” có ngày không khoảng thời gian nào ghi đến: khoảng đầu không có “from”, khoảng cuối không có "
            + "“to”, khoảng sau bắt đầu ngay hôm sau ngày “to” của khoảng trước.",
        "Hãy sửa các ngày “from”, “to” cho liền nhau.",
        en:
            "Line {line}: at “{key}” there are days that no entry is for: the first has no from, the last no to, and each "
            + "other one begins the day after the to of the one before it.",
        "Mend from and to so that no day is left out.")

    static let datesOverlap = Wording(
        .error,
        vi:
            "Dòng {line}: ở “{key}” có ngày thuộc hai khoảng thời gian, hoặc khoảng hết trước khi bắt đầu; mọi khoảng trừ khoảng "
            + "cuối phải có “to”.",
        "Hãy ghi “to” là ngày cuối của từng khoảng, khoảng sau bắt đầu hôm sau.",
        en:
            "Line {line}: at “{key}” there are days that two entries are for, or one ends before it begins; all but the last "
            + "need a to.",
        "Give each entry its last day as to; the next begins the day after.")

    static let rulebookTargetBound = Wording(
        .error,
        vi: "Dòng {line}: “{key}” phải có đúng một trong hai khóa “more_than” và “at_least”.",
        "Hãy chỉ giữ một trong hai khóa.",
        en: "Line {line}: “{key}” needs exactly one of more_than and at_least.",
        "Keep one of them.")

    static let rulebookMeasureTwice = Wording(
        .error,
        vi:
            "Dòng {line}: “{key}” có id, tên hoặc tên khác (aliases) trùng với một nội dung nhiệm vụ khác cùng áp dụng.",
        "Hãy đặt id và tên riêng cho từng nội dung, hoặc cho hai nội dung áp dụng ở hai khoảng ngày không chồng nhau.",
        en: "Line {line}: “{key}” has an id, a name or an alias of another measure that is asked on the same days.",
        "Give each measure an id and names of its own, or let the two be asked on days that do not overlap.")

    static let rulebookMeasureSummed = Wording(
        .error,
        vi:
            "Dòng {line}: “{key}” đếm câu trả lời “có” (summed: yes) cho nội dung không phải có/không, hoặc cộng cách khác cho nội dung có/không.",
        "Hãy ghi summed: yes cho mọi nội dung có/không và chỉ cho các nội dung ấy.",
        en: "Line {line}: “{key}” counts yes for a measure that is not yes-no, or sums one that is.",
        "Use summed: yes where, and only where, unit is yes-no.")

    static let rulebookNoSuchDay = Wording(
        .error,
        vi: "Dòng {line}: “{key}” ghi một ngày hoặc tháng không có trong lịch.",
        "Hãy sửa lại ngày, tháng.",
        en: "Line {line}: “{key}” gives a day or month that no calendar has.",
        "Mend it.")

    static let figuresDoNotAddUp = Wording(
        .error,
        vi: "Kiểm tra chéo không khớp ({key}): phải là {expected} nhưng cộng được {value}; chưa lập báo cáo.",
        "Đây là lỗi của chương trình; hãy giữ nguyên thư mục nhận và báo cho người phụ trách.",
        en: "The figures do not add up ({key}): {expected} expected, {value} found; no report was made.",
        "This is a fault of the program; keep the inbox as it is and report it.")

    static let sheetMissing = Wording(
        .error,
        vi: "Tệp không có trang tính “{value}” (hiện có: {suggestions}).",
        "Hãy kiểm tra lại tên trang tính.",
        en: "The file has no sheet “{value}” (it has: {suggestions}).",
        "Check the sheet's name.")

    static let communeNotFound = Wording(
        .error,
        vi: "Không có đơn vị “{value}” trong danh mục của kỳ báo cáo này ({suggestions}).",
        "Hãy kiểm tra lại tên hoặc dùng mã đơn vị.",
        en: "There is no “{value}” in the register of this period ({suggestions}).",
        "Check the name, or use the unit's code.")

    static let finalExists = Wording(
        .error,
        vi: "Kỳ này đã có bản chính thức; không thay bằng bản dự thảo.",
        "Hãy thêm --final để lập lại bản chính thức, hoặc dùng --output để ghi bản dự thảo vào nơi khác.",
        en: "There is a final report of this period; a draft does not take its place.",
        "Add --final to make it again, or --output to put the draft elsewhere.")

    static let nothingToReport = Wording(
        .error,
        vi: "Không đọc được số liệu của xã nào trong thư mục nhận; báo cáo đã có giữ nguyên.",
        "Hãy kiểm tra thư mục nhận và kỳ báo cáo rồi chạy lại.",
        en: "Nothing could be read of any commune in the inbox; the report that is there stays.",
        "Check the inbox and the period and run again.")

    static let dayBeforePeriod = Wording(
        .error,
        vi: "Ngày lập báo cáo {date} trước khi kỳ {expected} bắt đầu.",
        "Hãy kiểm tra ngày lập báo cáo và kỳ báo cáo.",
        en: "The day of the report, {date}, comes before the period {expected} begins.",
        "Check --as-of and --period.")

    static let rulebookOutOfRange = Wording(
        .error,
        vi: "Dòng {line}: “{key}” có số ngoài khoảng cho phép (điểm không âm, tỷ lệ từ 0 đến 100).",
        "Hãy sửa con số này.",
        en: "Line {line}: “{key}” has a number out of range (points of 0 or more, rates of 0 to 100).",
        "Mend the number.")

    static let waiverCodeUnknown = Wording(
        .error,
        vi: "Dòng {line}: “{key}” không phải là mã phát hiện nào của chương trình.",
        "Hãy chép đúng mã trong ngoặc vuông của thông báo hoặc ở cột “Mã” của sai-sot.csv.",
        en: "Line {line}: “{key}” names no kind of finding.",
        "Copy the code from the brackets of the message or from the column “Mã” of sai-sot.csv.")

    static let waiverWithoutReason = Wording(
        .error,
        vi: "Dòng {line}: “{key}” để trống; mỗi sai sót được chấp nhận phải có lý do để in vào báo cáo.",
        "Hãy ghi lý do.",
        en: "Line {line}: “{key}” is empty; each waiver needs the reason that the report prints.",
        "Give the reason.")

    static let errorsOpen = Wording(
        .error,
        vi:
            "Chưa lập được bản chính thức: còn {count} lỗi hoặc thay đổi kết quả chưa xử lý (nêu ở trên); báo cáo đã có giữ nguyên.",
        "Hãy xử lý từng mục, hoặc ghi lý do chấp nhận vào tệp waivers.yaml của thư mục làm việc, rồi chạy lại với --final.",
        en:
            "No final report was made: {count} errors or turned verdicts are open (listed above); the earlier report, if any, stays.",
        "Settle each of them, or give the reason for waiving it in waivers.yaml of the workspace, then run with --final again."
    )

    static let publicRuleMissing = Wording(
        .error,
        vi: "Chưa lập được bản công khai: phần cài đặt chưa quy định những số liệu không công khai.",
        "Hãy ghi vào tonghop.yaml mục “public” với withheld_criteria (số của các tiêu chí không công khai, ví dụ [3, 4]) và smallest_count (số xã nhỏ nhất được nêu, ví dụ 5) rồi chạy lại.",
        en: "No public version was made: the settings do not say what is withheld from the public.",
        "Set public with withheld_criteria (numbers of criteria, such as [3, 4]) and smallest_count (the smallest number of communes shown, such as 5) in tonghop.yaml and run again."
    )

    static let publicCriterionUnknown = Wording(
        .error,
        vi:
            "Mục “withheld_criteria” nêu tiêu chí số {value}, bộ tiêu chí chỉ có từ 1 đến {limit}: tiêu chí định giữ kín sẽ bị nêu ở bản công khai.",
        "Hãy sửa lại số tiêu chí ở mục “public” của tonghop.yaml rồi chạy lại.",
        en:
            "withheld_criteria names criterion {value}, the rulebook has 1 to {limit}: the one that is meant would be shown to the public.",
        "Mend the number under public in tonghop.yaml and run again.")
}
