"""The second table of a return, on tasks, measures and money: five districts, five shapes.

What a district calls a measure stands here; the figures come from measures.py. A function either makes a sheet of its
own and gives it, or writes into the sheet of the points from `row` on and gives the first row below its table.
"""
from measures import ANSWERED, BY_ID, GIVEN, LINES, MILLION, OF_THE_DISTRICT, PARTS, TARGETS, YEAR_BEFORE, added_up, line
from sheet import Sheet

NBSP = "\u00a0"
# As Excel and LibreOffice write a format whose separators are Vietnamese: 1.240,50 on any computer.
MONEY = "[$-42A]#,##0.00"


def answer(value):
    """A yes or no in words; anything else as it is."""
    return ("Có" if value else "Không") if isinstance(value, bool) else value


def put_figure(sheet, row, column, id, value):
    """A figure as number, money to two places, a yes or no in words; an empty cell for none."""
    m = BY_ID[id]
    if m.is_yes_no:
        sheet.put(row, column, answer(value), "center")
    else:
        sheet.put(row, column, value, "number", format=MONEY if m.is_money else "General")


THANH_PHO = {
    "resolutions": "Số nghị quyết đã ban hành",
    "programmes": "Số chương trình đã ban hành",
    "plans": "Số kế hoạch đã ban hành",
    "integrated": "Lồng ghép vào kế hoạch phát triển KT-XH",
    "budget-plan": "Lập kế hoạch kinh phí hằng năm trình cấp có thẩm quyền phê duyệt",
    "communication": "Số hoạt động tuyên truyền, truyền thông",
    "people-reached": "Số lượt người được tuyên truyền",
    "families-counselled": "Số gia đình có trẻ em nguy cơ rơi vào hoàn cảnh đặc biệt\nđược vận động, tư vấn trực tiếp",
    "abuse-discovered": "Số trường hợp xâm hại trẻ em được phát hiện",
    "abuse-handled": "Số trường hợp xâm hại trẻ em được xử lý",
    "reviews": "Hội nghị sơ kết, tổng kết",
    "commended-groups": "Tập thể được biểu dương, khen thưởng",
    "commended-people": "Cá nhân được biểu dương, khen thưởng",
    "training-classes": "Số lớp tập huấn",
    "trained-district": "Số cán bộ cấp huyện được tập huấn",
    "trained-commune": "Số cán bộ cấp xã được tập huấn",
    "money-mobilised": "Kinh phí huy động từ các tổ chức, cá nhân",
    "inspections": "Số cuộc kiểm tra, giám sát",
    "communes-visited": "Số xã, phường được kiểm tra, giám sát",
    "money-budget": "Kinh phí bố trí từ ngân sách nhà nước",
}
THANH_PHO_NOTES = {
    "communication": "Trong đó tuyến xã, phường 38 cuộc",
    "families-counselled": "Chưa tổng hợp được",
    "trained-district": "Kể cả các phòng, ban, đoàn thể",
    "communes-visited": "08/08 xã, phường",
}


def thanh_pho(title_block, signatures):
    """Measures down in parts with STT restarting, real numbers, money in million đồng to two places."""
    s = Sheet("Nhiệm vụ, giải pháp", beside=True, portrait=True)
    title_block(s, 5, ("UBND THÀNH PHỐ BẮC KẠN", "PHÒNG LAO ĐỘNG - TB&XH"),
                "TÌNH HÌNH THỰC HIỆN NHIỆM VỤ, GIẢI PHÁP NĂM 2022",
                "(Kèm theo Báo cáo số 512/BC-UBND ngày 25/11/2022 của UBND thành phố Bắc Kạn)", half=2)
    for column, text in enumerate(["STT", "Nội dung", "Đơn vị tính", "Kết quả", "Ghi chú"], 1):
        s.put(7, column, text, "head")
    row = 8
    for roman, (title, part) in zip(["I", "II", "III", "IV", "V", "VI"], PARTS):
        s.span(row, 1, row, 5, f"{roman}. {title}", "group")
        row += 1
        for order, m in enumerate(part, 1):
            s.put(row, 1, order, "center")
            s.put(row, 2, THANH_PHO[m.id])
            s.put(row, 3, "Có/Không" if m.is_yes_no else m.unit, "center")
            put_figure(s, row, 4, m.id, GIVEN["058"][m.id])
            s.put(row, 5, THANH_PHO_NOTES.get(m.id))
            if "\n" in THANH_PHO[m.id]:
                s.heights[row] = 31
            row += 1
    s.heights[7] = 24
    s.widths = {1: 6, 2: 58, 3: 14, 4: 13, 5: 34}
    signatures(s, row, 5, "NGƯỜI LẬP BIỂU", ("Thành phố Bắc Kạn", "TRƯỞNG PHÒNG"))
    return s


PAC_NAM = {
    "resolutions": ("Nghị quyết ban hành", "văn bản"),
    "programmes": ("Chương trình ban hành", "văn bản"),
    "plans": ("Kế hoạch ban hành", "văn bản"),
    "integrated": ("Lồng ghép vào kế hoạch phát triển kinh tế - xã hội", "có/không"),
    "budget-plan": ("Có kế hoạch kinh phí", "có/không"),
    "communication": ("Số buổi tuyên truyền", "buổi"),
    "people-reached": ("Số lượt người được tuyên truyền", "lượt người"),
    "families-counselled": ("Số gia đình được vận động, tư vấn", "gia đình"),
    "abuse-discovered": ("Vụ xâm hại trẻ em\nphát hiện", "vụ"),
    "abuse-handled": ("Vụ xâm hại trẻ em\nđã xử lý", "vụ"),
    "reviews": ("Sơ kết, tổng kết", "cuộc"),
    "commended-groups": ("Tập thể được khen thưởng", "tập thể"),
    "commended-people": ("Cá nhân được khen thưởng", "người"),
    "training-classes": ("Lớp tập huấn đã mở", "lớp"),
    "trained-district": ("Cán bộ huyện được tập huấn", "người"),
    "trained-commune": ("Cán bộ xã được tập huấn", "người"),
    "money-mobilised": ("Kinh phí xã hội hoá", "đồng"),
    "inspections": ("Số đợt kiểm tra, giám sát", "đợt"),
    "communes-visited": ("Số xã được kiểm tra", "xã"),
    "money-budget": ("Kinh phí ngân sách nhà nước", "đồng"),
}


def pac_nam(s, row):
    """Text: a numbered list under the points. Plain digits up to a million, money in đồng with dots, "Có"."""
    s.put(row, 1, "KẾT QUẢ THỰC HIỆN NHIỆM VỤ, GIẢI PHÁP NĂM 2022")
    for column, text in enumerate(["TT", "Nội dung", "ĐVT", "Số lượng"], 1):
        s.put(row + 1, column, text)
    row += 2
    for order, (id, (label, unit)) in enumerate(PAC_NAM.items(), 1):
        value = GIVEN["060"][id]
        s.put(row, 1, order)
        s.put(row, 2, label)
        s.put(row, 3, unit)
        if BY_ID[id].is_money:
            s.put(row, 4, value * MILLION, "sum")     # "sum" shows the dots of the thousands
        else:
            s.put(row, 4, answer(value), "number")
        row += 1
    return row


# Heads of Bạch Thông: (over the columns, (id, head)); a lone column has no head over it.
BACH_THONG = [
    ("Lãnh đạo, chỉ đạo", [
        ("resolutions", "Nghị quyết đã ban hành\n(văn bản)"),
        ("programmes", "Chương trình đã ban hành\n(văn bản)"),
        ("plans", "Kế hoạch đã ban hành\n(văn bản)"),
        ("integrated", "Lồng ghép vào KH phát triển KT-XH\n(Có/Không)"),
        ("budget-plan", "Lập kế hoạch kinh phí\n(Có/Không)")]),
    ("Tuyên truyền, tư vấn", [
        ("communication", "Hoạt động tuyên truyền (cuộc)"),
        ("people-reached", "Người được tuyên truyền (lượt người)"),
        ("families-counselled", "Gia đình được tư vấn trực tiếp (gia đình)")]),
    ("Xâm hại trẻ em", [
        ("abuse-discovered", f"Trường hợp xâm hại được phát{NBSP}hiện"),
        ("abuse-handled", f"Trường hợp xâm hại được xử{NBSP}lý")]),
    ("Sơ kết, biểu dương", [
        ("reviews", "Hội nghị sơ kết tổng kết (cuộc)"),
        ("commended-groups", f"Tập{NBSP}thể được biểu dương"),
        ("commended-people", f"Cá{NBSP}nhân được biểu dương (người)")]),
    ("Tập huấn", [
        ("training-classes", "Số lớp tập huấn (lớp)"),
        ("trained-district", "Cán bộ cấp huyện được tập huấn (người)"),
        ("trained-commune", "Cán bộ cấp xã được tập huấn (người)")]),
    (None, [("money-mobilised", "Kinh phí huy động\n(đồng)")]),
    ("Kiểm tra, giám sát", [
        ("inspections", "Số cuộc kiểm tra\n(cuộc)"),
        ("communes-visited", "Xã được kiểm tra\n(xã)")]),
    (None, [("money-budget", "Kinh phí ngân sách bố trí\n(đồng)")]),
]


def bach_thong(communes, title_block, signatures):
    """Measures across under a head of two rows, communes down, then the district's own line and the sum of all.
    Money in đồng; the two columns of Có/Không are filled in for the district only."""
    s = Sheet("Nhiệm vụ 2022", beside=True)
    title_block(s, 22, ("UBND HUYỆN BẠCH THÔNG", "PHÒNG LĐ-TB&XH"),
                "KẾT QUẢ THỰC HIỆN NHIỆM VỤ, GIẢI PHÁP VÀ KINH PHÍ\nNĂM 2022",
                "(Kèm theo Công văn số 231/LĐTBXH ngày 24/11/2022)")
    s.span(7, 1, 8, 1, "STT")
    s.span(7, 2, 8, 2, "Tên xã")
    column, columns = 3, {}
    for over, heads in BACH_THONG:
        if over:
            s.span(7, column, 7, column + len(heads) - 1, over)
        for id, head in heads:
            if over:
                s.put(8, column, head, "head")
            else:
                s.span(7, column, 8, column, head)
            columns[id] = column
            column += 1
    lines = [(c.name, line(c.code)) for c in communes] + [("UBND huyện", line(OF_THE_DISTRICT) | ANSWERED)]
    for row, (name, values) in enumerate(lines, 9):
        s.put(row, 1, row - 8, "center")
        s.put(row, 2, name)
        bach_thong_line(s, row, columns, values, "number")
    row = 9 + len(lines)
    s.span(row, 1, row, 2, "Cộng", "head")
    bach_thong_line(s, row, columns, added_up(LINES), "sum")
    s.heights |= {7: 32, 8: 96}
    s.widths = ({1: 5, 2: 16} | {c: 9 for c in range(3, 23)}
                | {columns["money-mobilised"]: 14, columns["money-budget"]: 14})
    signatures(s, row + 1, 22, "NGƯỜI TỔNG HỢP", ("Bạch Thông", "TRƯỞNG PHÒNG"),
               "Ghi chú: ô để trống là xã chưa có số liệu.")
    return s


def bach_thong_line(s, row, columns, values, dress):
    for id, column in columns.items():
        value = values.get(id)
        if BY_ID[id].is_money:
            s.put(row, column, None if value is None else value * MILLION, dress, format="[$-42A]#,##0")
        else:
            s.put(row, column, answer(value), "center" if BY_ID[id].is_yes_no else dress)


CHO_MOI = {
    "resolutions": ("1. Số nghị quyết về trẻ em", "văn bản"),
    "programmes": ("2. Số chương trình về trẻ em", "văn bản"),
    "plans": ("3. Số kế hoạch về trẻ em", "văn bản"),
    "integrated": ("4. Lồng ghép các tiêu chí vào kế hoạch phát triển kinh tế - xã hội", "có/không"),
    "budget-plan": ("5. Kế hoạch kinh phí hằng năm", "có/không"),
    "communication": ("6. Hoạt động truyền thông", "cuộc"),
    "people-reached": ("7. Lượt người được truyền thông", "lượt người"),
    "families-counselled": ("8. Gia đình có nguy cơ được tư vấn", "hộ"),
    "abuse-discovered": ("9. Vụ việc xâm hại trẻ em được phát hiện", "vụ"),
    "abuse-handled": ("10. Vụ việc xâm hại trẻ em được xử lý", "vụ"),
    "reviews": ("11. Hội nghị sơ kết, tổng kết", "hội nghị"),
    "commended-groups": ("12. Tập thể tiêu biểu được biểu dương", "tập thể"),
    "commended-people": ("13. Cá nhân tiêu biểu được biểu dương", "người"),
    "training-classes": ("14. Lớp tập huấn cho cán bộ", "lớp"),
    "trained-district": ("15. Lượt cán bộ cấp huyện được tập huấn", "lượt người"),
    "trained-commune": ("16. Lượt cán bộ cấp xã được tập huấn", "lượt người"),
    "money-mobilised": ("17. KINH PHÍ HUY ĐỘNG XÃ HỘI HÓA", "tr. đồng"),
    "inspections": ("18. Số lượt kiểm tra, giám sát", "lượt"),
    "communes-visited": ("19. Số đơn vị được kiểm tra, giám sát", "đơn vị"),
    "money-budget": ("20. KINH PHÍ TỪ NGÂN SÁCH NHÀ NƯỚC", "tr. đồng"),
}


def cho_moi(s, row):
    """Under the points and their signatures: the year's target beside what was done, money without a format."""
    s.span(row, 1, row, 7, "KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ, GIẢI PHÁP NĂM 2022", "title")
    s.heights[row] = 24
    row += 1
    for first, last, text in [(1, 4, "NỘI DUNG"), (5, 5, "ĐƠN VỊ"), (6, 6, "KẾ HOẠCH NĂM"), (7, 7, "THỰC HIỆN")]:
        s.span(row, first, row, last, text)
    s.heights[row] = 34
    row += 1
    for id, (label, unit) in CHO_MOI.items():
        s.span(row, 1, row, 4, label, "text")
        s.put(row, 5, unit, "center")
        for column, values in [(6, TARGETS["065"]), (7, GIVEN["065"])]:
            s.put(row, column, answer(values[id]), "center" if BY_ID[id].is_yes_no else "number")
        if len(label) > 50:
            s.heights[row] = 31
        row += 1
    return row


# Na Rì: a text is a heading, a pair is an id and what it is called, with its unit in brackets.
NA_RI = [
    "1. Văn bản về bảo vệ, chăm sóc, giáo dục trẻ em",
    ("resolutions", "a) Nghị quyết (văn bản)"),
    ("programmes", "b) Chương trình (văn bản)"),
    ("plans", "c) Kế hoạch đã ban hành (văn bản)"),
    ("integrated", "d) Lồng ghép vào chương trình kế hoạch phát triển KT-XH (có/không)"),
    ("budget-plan", "đ) Kế hoạch kinh phí trình phê duyệt (có/không)"),
    "2. Công tác truyền thông, bảo vệ trẻ em",
    ("communication", "a) Cuộc tuyên truyền (cuộc)"),
    ("people-reached", "b) Lượt người nghe tuyên truyền (lượt người)"),
    ("families-counselled", "c) Gia đình có trẻ em nguy cơ được tư vấn trực tiếp (gia đình)"),
    ("abuse-discovered", "d) Trường hợp xâm hại trẻ em phát hiện (trường hợp)"),
    ("abuse-handled", "đ) Trường hợp xâm hại trẻ em đã xử lý (trường hợp)"),
    ("reviews", "e) Cuộc sơ kết, tổng kết (cuộc)"),
    ("commended-groups", "g) Tập thể được biểu dương (tập thể)"),
    ("commended-people", "h) Cá nhân được biểu dương (người)"),
    "3. Nâng cao năng lực cán bộ",
    ("training-classes", "a) Lớp tập huấn đã tổ chức (lớp)"),
    ("trained-district", "b) Cán bộ cấp huyện tham gia tập huấn (người)"),
    ("trained-commune", "c) Cán bộ cấp xã tham gia tập huấn (người)"),
    "4. Kiểm tra, nguồn lực",
    ("inspections", "a) Đợt kiểm tra, giám sát (đợt)"),
    ("communes-visited", "b) Xã được kiểm tra, giám sát (xã)"),
    ("money-mobilised", "c) Kinh phí vận động (triệu đồng)"),
    ("money-budget", "d) Kinh phí bố trí từ NSNN (triệu đồng)"),
]


def na_ri(signatures):
    """An annex without the heading of a return: lists a), b), c) under headings, the year before beside the year."""
    s = Sheet("Phụ lục 02", beside=True, portrait=True)
    s.span(1, 1, 1, 3, "PHỤ LỤC 02", "title")
    s.span(2, 1, 2, 3, "SỐ LIỆU THỰC HIỆN NHIỆM VỤ, GIẢI PHÁP", "title")
    s.span(3, 1, 3, 3, "(Kèm theo Báo cáo số 412/BC-UBND ngày 25/11/2022 của UBND huyện Na Rì)", "italic")
    for column, text in enumerate(["Nội dung", "Năm 2021", "Năm 2022"], 1):
        s.put(5, column, text, "head")
    row = 6
    for entry in NA_RI:
        if isinstance(entry, str):
            for column, text in enumerate([entry, None, None], 1):
                s.put(row, column, text, "group")
        else:
            id, label = entry
            s.put(row, 1, label)
            for column, values in [(2, YEAR_BEFORE["066"]), (3, GIVEN["066"])]:
                put_figure(s, row, column, id, values[id])
        row += 1
    s.heights |= {1: 24, 2: 24, 5: 24}
    s.widths = {1: 66, 2: 18, 3: 18}
    signatures(s, row, 3, "NGƯỜI LẬP BIỂU", ("Na Rì", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"))
    return s
