"""The eight returns: for each district its sheet(s), with the mess that district makes.

Each function takes the district's communes and gives (sheets, places); places tells where a value that a
finding must name was put: {(code, field): (row, column)}.
"""
from decimal import Decimal

import measure_tables
from figures import CRITERIA, KNOWN_MAXIMA, NUMBERS
from sheet import Formula, Sheet, letters, ref
from tcvn3 import tcvn3

NBSP = "\u00a0"
TITLE = "BIỂU TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ\nXÃ, PHƯỜNG, THỊ TRẤN PHÙ HỢP VỚI TRẺ EM NĂM 2022"
SHORT = {"xã": "X.", "phường": "P.", "thị trấn": "TT."}


def title_block(sheet, width, agency, title, enclosure, font=None, half=None):
    """Agency left, national heading right, title and "Kèm theo …" across; ends at row 6."""
    half = half or width // 3
    font = font or "Times New Roman"
    sheet.span(1, 1, 1, half, agency[0], "agency", font)
    sheet.span(2, 1, 2, half, agency[1], "agency-bold", font)
    sheet.span(1, half + 2, 1, width, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "agency-bold")
    sheet.span(2, half + 2, 2, width, "Độc lập - Tự do - Hạnh phúc", "agency-bold")
    sheet.span(4, 1, 4, width, title, "title", font)
    sheet.heights[4] = 40
    sheet.span(5, 1, 5, width, enclosure, "italic")


def signatures(sheet, row, width, left, right, note=None):
    if note:
        sheet.put(row, 1, note, "note")
    middle = width // 2
    sheet.span(row + 1, middle + 1, row + 1, width, "…, ngày 25 tháng 11 năm 2022".replace("…", right[0]), "italic")
    sheet.span(row + 2, 1, row + 2, middle, left, "sign")
    sheet.span(row + 2, middle + 1, row + 2, width, right[1], "sign")
    sheet.span(row + 3, 1, row + 3, middle, "(Ký, ghi rõ họ tên)", "italic")
    sheet.span(row + 3, middle + 1, row + 3, width, "(Ký tên, đóng dấu)", "italic")
    sheet.heights[row + 2] = 34


def mark(value, yes="x", no="Không"):
    return {True: yes, False: no, None: None}[value]


def by_type(communes, *types):
    return [c for c in communes if c.type in types]


def column_sum(communes, n):
    return sum((c.points[n - 1] for c in communes if c.points[n - 1] is not None), Decimal(0))


def thanh_pho(communes):
    """XlsxWriter. Two-row head, column numbers, row of maxima, groups with STT restarting, subtotals."""
    s, places = Sheet("Tổng hợp"), {}
    title_block(s, 23, ("UBND THÀNH PHỐ BẮC KẠN", "PHÒNG LAO ĐỘNG - TB&XH"), TITLE,
                "(Kèm theo Báo cáo số 512/BC-UBND ngày 25/11/2022 của UBND thành phố Bắc Kạn)")
    for column, text in [(1, "STT"), (2, "Mã xã"), (3, "Xã, phường"), (4, "Đăng ký"), (5, "Kế hoạch"),
                         (6, "Cam kết"), (20, "Tổng điểm"), (21, "Kết quả\n(Đạt/Không đạt)")]:
        s.span(7, column, 8, column, text)
    s.span(7, 7, 7, 19, "Điểm đạt được theo từng tiêu chí")
    for n in NUMBERS:
        s.put(8, 6 + n, f"Tiêu chí {n}", "head")
    s.span(7, 22, 7, 23, "Quyết định công nhận")
    s.put(8, 22, "Số quyết định công nhận", "head")
    s.put(8, 23, "Ngày quyết định", "head")
    for column in range(1, 24):
        s.put(9, column, f"({column})", "number-row")
    s.span(10, 1, 10, 6, "Điểm tối đa", "head")
    for n in NUMBERS:
        s.put(10, 6 + n, KNOWN_MAXIMA.get(n), "number")
    for column in range(20, 24):
        s.put(10, column, None, "number")
    row = 11
    for heading, label, group in [("I. Các phường", "Cộng phường", by_type(communes, "phường")),
                                  ("II. Các xã", "Cộng xã", by_type(communes, "xã"))]:
        s.span(row, 1, row, 23, heading, "group")
        row += 1
        first = row
        for order, c in enumerate(group, 1):
            s.put(row, 1, order, "center")
            s.put(row, 2, c.code, "center", format="@")
            s.put(row, 3, f"{c.type.capitalize()} {c.name}")
            for column, value in [(4, c.registered), (5, c.planned), (6, c.committed)]:
                s.put(row, column, mark(value), "center")
            for n in NUMBERS:
                s.put(row, 6 + n, c.points[n - 1], "number")
            s.put(row, 20, Formula(f"=SUM(G{row}:S{row})", c.total), "sum")
            s.put(row, 21, "Đạt" if c.written_verdict else "Không đạt", "center")
            s.put(row, 22, c.decision and c.decision[0], "center")
            s.put(row, 23, c.decision and c.decision[1], "center", format="dd/mm/yyyy")
            places[c.code, "row"] = (row, 3)
            row += 1
        subtotal(s, row, label, group, first)
        row += 1
    s.span(row, 1, row, 3, "Tổng toàn thành phố", "group")
    for column in range(4, 24):
        s.put(row, column, None, "sum")
    s.put(row, 21, f"{sum(bool(c.written_verdict) for c in communes)}/{len(communes)} đạt", "center")
    s.heights |= {8: 34, 10: 18}
    s.widths = {1: 5, 2: 8, 3: 26, 20: 9, 21: 12, 22: 16, 23: 12} | {c: 8 for c in range(4, 20)}
    signatures(s, row + 2, 23, "NGƯỜI LẬP BIỂU", ("Thành phố Bắc Kạn", "TRƯỞNG PHÒNG"),
               "Ghi chú: Điểm tối đa các tiêu chí khác thực hiện theo hướng dẫn của các sở, ngành.")
    return [s, measure_tables.thanh_pho(title_block, signatures)], places


def subtotal(s, row, label, group, first):
    s.span(row, 1, row, 3, label, "group")
    for column in range(4, 24):
        s.put(row, column, None, "sum")
    for n in NUMBERS:
        place = letters(6 + n)
        s.put(row, 6 + n, Formula(f"=SUM({place}{first}:{place}{row - 1})", column_sum(group, n)), "sum")


def pac_nam(communes):
    """CSV with semicolons: one-row head with line breaks, TC1…TC13, codes without their zero."""
    s, places = Sheet("csv"), {}
    s.put(1, 1, "UBND HUYỆN PÁC NẶM")
    s.put(2, 1, "PHÒNG LAO ĐỘNG - TB&XH")
    s.put(3, 1, "BIỂU TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM XÃ PHÙ HỢP VỚI TRẺ EM NĂM 2022")
    s.put(4, 1, "(Kèm theo Báo cáo số 388/BC-UBND ngày 24/11/2022)")
    heads = ["TT", "Mã xã", "Xã, thị trấn"] + [f"TC{n}" for n in NUMBERS] + [
        "Tổng\nđiểm", "Đạt/\nKhông đạt", "Đăng ký", "Kế hoạch", "Cam kết", "Số QĐ công nhận", "Ngày QĐ", "Ghi chú"]
    for column, text in enumerate(heads, 1):
        s.put(6, column, text)
    row = 7
    for order, c in enumerate(communes, 1):
        s.put(row, 1, order)
        s.put(row, 2, int(c.code))
        s.put(row, 3, f"Xã {c.name}")
        for n in NUMBERS:
            s.put(row, 3 + n, c.points[n - 1], "number")
        s.put(row, 17, c.written_total, "number")
        s.put(row, 18, "Đ" if c.written_verdict else "KĐ")
        for column, value in [(19, c.registered), (20, c.planned), (21, c.committed)]:
            s.put(row, column, mark(value))
        s.put(row, 22, c.decision and c.decision[0])
        s.put(row, 23, c.decision and c.decision[1])
        if 3 in [r.get("criterion") for r in c.reasons]:
            s.put(row, 24, "Có vụ việc; đã xử lý")
        places[c.code, "row"] = (row, 3)
        row += 1
    s.put(row, 3, "Toàn huyện")
    for n in NUMBERS:
        s.put(row, 3 + n, column_sum(communes, n), "sum")
    s.put(row, 17, sum(c.written_total for c in communes), "sum")
    row = measure_tables.pac_nam(s, row + 2)
    s.put(row + 1, 1, "Người lập biểu")
    s.put(row + 1, 17, "KT. CHỦ TỊCH")
    return [s], places


def ba_be(communes):
    """openpyxl. Names, agency and title in TCVN3 fonts; no codes; one-row head with no-break spaces."""
    s, places = Sheet("Bieu 01"), {}
    title_block(s, 22, (tcvn3("ủy ban nhân dân"), tcvn3("huyện ba bể")),
                tcvn3("tổng hợp kết quả chấm điểm\nxã, thị trấn phù hợp với trẻ em năm 2022"),
                "(Kèm theo Báo cáo số 415/BC-UBND ngày 25/11/2022 của UBND huyện Ba Bể)", ".VnTimeH")
    heads = (["TT", "Tên xã, thị trấn", "Đăng\nký", "Kế\nhoạch", "Cam\nkết"] + [f"TC{NBSP}{n}" for n in NUMBERS]
             + ["Tổng\nđiểm", "Kết quả", "Số quyết định công nhận", "Ngày quyết định"])
    for column, text in enumerate(heads, 1):
        s.put(7, column, text, "head")
    for column in range(1, 23):
        s.put(8, column, f"({column})", "number-row")
    row = 9
    for order, c in enumerate(communes, 1):
        s.put(row, 1, order, "center")
        s.put(row, 2, tcvn3(f"{c.type.capitalize()} {c.name}"), font=".VnTime")
        for column, value in [(3, c.registered), (4, c.planned), (5, c.committed)]:
            s.put(row, column, mark(value), "center")
        for n in NUMBERS:
            s.put(row, 5 + n, c.points[n - 1], "number")
            places[c.code, f"criterion {n}"] = (row, 5 + n)
        s.put(row, 19, c.written_total, "sum")
        s.put(row, 20, {True: "Đạt", False: "Không đạt", None: None}[c.written_verdict], "center")
        s.put(row, 21, c.decision and c.decision[0], "center")
        s.put(row, 22, c.decision and c.decision[1], "center", format="dd/mm/yyyy")
        places[c.code, "row"] = (row, 2)
        row += 1
    s.span(row, 1, row, 2, tcvn3("Cộng toàn huyện"), "group", ".VnTime")
    for column in range(3, 23):
        s.put(row, column, None, "sum")
    for n in NUMBERS:
        s.put(row, 5 + n, column_sum(communes, n), "sum")
    s.put(row + 1, 1, "Ghi chú: xã Nam Mẫu chưa có kết quả khám sức khỏe định kỳ, sẽ bổ sung sau.", "note")
    s.heights[7] = 46
    s.widths = {1: 5, 2: 24, 19: 9, 20: 11, 21: 15, 22: 12} | {c: 7 for c in range(3, 19)}
    signatures(s, row + 2, 22, "NGƯỜI LẬP BIỂU", ("Ba Bể", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"))
    return [s], places


def ngan_son(communes):
    """LibreOffice. Head over three rows, tự chấm and thẩm định under every criterion, a hidden draft sheet."""
    s, places = Sheet("Năm 2022"), {}
    title_block(s, 37, ("UBND HUYỆN NGÂN SƠN", "PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"), TITLE,
                "(Kèm theo Báo cáo số 367/BC-UBND ngày 25/11/2022 của UBND huyện Ngân Sơn)")
    for column, text in [(1, "STT"), (2, "Đơn vị"), (3, "Loại"), (4, "Đăng ký"), (5, "Có kế hoạch"),
                         (6, "Có cam kết"), (35, "Kết quả"), (36, "Số QĐ"), (37, "Ngày QĐ")]:
        s.span(7, column, 9, column, text)
    s.span(7, 7, 7, 32, "ĐIỂM CÁC TIÊU CHÍ")
    for n in NUMBERS:
        s.span(8, 5 + 2 * n, 8, 6 + 2 * n, f"Tiêu chí số {n}")
    s.span(7, 33, 8, 34, "Tổng điểm")
    for column in range(7, 35, 2):
        s.put(9, column, "Tự chấm", "head")
        s.put(9, column + 1, "Thẩm định", "head")
    row = 10
    for order, c in enumerate(communes, 1):
        s.put(row, 1, order, "center")
        s.put(row, 2, c.name)
        s.put(row, 3, c.type.capitalize(), "center")
        for column, value in [(4, c.registered), (5, c.planned), (6, c.committed)]:
            s.put(row, column, mark(value, "Có"), "center")
        for n in NUMBERS:
            s.put(row, 5 + 2 * n, c.own[n - 1], "number")
            s.put(row, 6 + 2 * n, c.points[n - 1], "number")
        for column in (33, 34):
            parts = "+".join(ref(row, 5 + 2 * n + column - 33) for n in NUMBERS)
            s.put(row, column, Formula("=" + parts, None), "sum")
        s.put(row, 35, "Đạt" if c.written_verdict else "K.đạt", "center")
        s.put(row, 36, c.decision and c.decision[0], "center")
        s.put(row, 37, c.decision and c.decision[1], "center", format="dd/mm/yyyy")
        places[c.code, "row"] = (row, 2)
        row += 1
    s.span(row, 1, row, 6, "TỔNG CỘNG", "head")
    for column in range(7, 35):
        place = letters(column)
        s.put(row, column, Formula(f"=SUM({place}10:{place}{row - 1})", None), "sum")
    for column in (35, 36, 37):
        s.put(row, column, None, "sum")
    s.widths = {1: 5, 2: 18, 3: 10, 36: 15, 37: 12} | {c: 8 for c in range(4, 36)}
    signatures(s, row + 1, 37, "NGƯỜI LẬP BIỂU", ("Ngân Sơn", "TRƯỞNG PHÒNG"))
    return [s, last_years_draft(communes)], places


def last_years_draft(communes):
    """A hidden sheet that looks like a return and is none: the draft of the year before."""
    s = Sheet("Nháp 2021", hidden=True, beside=True)
    s.put(1, 1, "DỰ KIẾN CHẤM ĐIỂM NĂM 2021 (NHÁP)", "title")
    for column, text in enumerate(["STT", "Đơn vị"] + [f"Tiêu chí số {n}" for n in NUMBERS] + ["Tổng điểm"], 1):
        s.put(3, column, text, "head")
    for row, c in enumerate(communes, 4):
        s.put(row, 1, row - 3, "center")
        s.put(row, 2, c.name)
        for n in NUMBERS:
            s.put(row, 2 + n, 40 + (row * n) % 7 * 5, "number")
        s.put(row, 16, Formula(f"=SUM(C{row}:O{row})", None), "sum")
    return s


def bach_thong(communes):
    """openpyxl. Points as text with a decimal comma among real numbers, typed dates, Có/Không, a hidden column
    and a hidden row, abbreviated types, wrapped heads with no-break spaces."""
    s, places = Sheet("TH 2022"), {}
    title_block(s, 25, ("UBND HUYỆN BẠCH THÔNG", "PHÒNG LĐ-TB&XH"), TITLE,
                "(Kèm theo Công văn số 231/LĐTBXH ngày 24/11/2022)")
    for column, text in [(1, "Số\nTT"), (2, "Mã\nxã"), (3, f"Tên{NBSP}xã,\nthị{NBSP}trấn"), (4, "Điểm năm 2021"),
                         (18, f"Tổng{NBSP}số\nđiểm"), (19, "Kết\nquả"), (23, "Đã được công nhận\n(Có/Không)")]:
        s.span(7, column, 8, column, text)
    s.span(7, 5, 7, 17, "Kết quả chấm điểm")
    for n in NUMBERS:
        s.put(8, 4 + n, f"Tiêu chí\nsố{NBSP}{n}", "head")
    for column, text in [(20, "Đăng ký thực hiện"), (21, "Xây dựng kế hoạch"), (22, "Ký cam kết")]:
        s.span(7, column, 8, column, text)
    s.span(7, 24, 7, 25, f"Quyết định công{NBSP}nhận")
    s.put(8, 24, "Số quyết định công nhận", "head")
    s.put(8, 25, "Ngày quyết định", "head")
    s.span(9, 1, 9, 4, "Điểm chuẩn", "head")
    for column in range(5, 26):
        s.put(9, column, KNOWN_MAXIMA.get(column - 4), "number")
    row = 10
    for order, c in enumerate(communes, 1):
        s.put(row, 1, order, "center")
        s.put(row, 2, c.code, "center", format="@")
        s.put(row, 3, f"{SHORT[c.type]} {c.name}")
        s.put(row, 4, 700 + int(c.code) % 97, "number")
        for n in NUMBERS:
            value = c.points[n - 1]
            typed = (order + n) % 3 == 0 and value != value.to_integral_value()
            s.put(row, 4 + n, f"{value.normalize():f}".replace(".", ",") if typed else value, "number")
        s.put(row, 18, c.written_total, "sum")
        s.put(row, 19, "Đạt" if c.written_verdict else "Không đạt", "center")
        for column, value in [(20, c.registered), (21, c.planned), (22, c.committed), (23, c.recognised)]:
            s.put(row, column, mark(value, "Có"), "center")
        s.put(row, 24, c.decision and c.decision[0], "center")
        s.put(row, 25, c.decision and c.decision[1].strftime("%d/%m/%Y"), "center", format="@")
        places[c.code, "row"] = (row, 3)
        places[c.code, "recognised"] = (row, 23)
        row += 1
    s.span(row, 1, row, 4, "Tổng cộng", "head")
    s.span(row + 1, 1, row + 1, 4, "Bình quân", "head")
    for column in range(5, 26):
        s.put(row, column, None, "sum")
        s.put(row + 1, column, None, "sum")
    for n in NUMBERS:
        s.put(row, 4 + n, column_sum(communes, n), "sum")
        s.put(row + 1, 4 + n, (column_sum(communes, n) / len(communes)).quantize(Decimal("0.01")), "sum")
    s.hidden_rows, s.hidden_columns = {row + 1}, {4}
    s.heights |= {7: 24, 8: 48}
    s.widths = {1: 5, 2: 8, 3: 20, 24: 16, 25: 12} | {c: 8 for c in range(4, 24)}
    signatures(s, row + 3, 25, "NGƯỜI TỔNG HỢP", ("Bạch Thông", "TRƯỞNG PHÒNG"),
               "* Điểm năm 2021 để so sánh, không gửi kèm.")
    return [s, measure_tables.bach_thong(communes, title_block, signatures)], places


def cho_don(communes):
    """Unicode text: one-row head by full names of the criteria, "-" for no decision, dates as text."""
    s, places = Sheet("txt"), {}
    s.put(1, 1, "ỦY BAN NHÂN DÂN HUYỆN CHỢ ĐỒN")
    s.put(2, 1, "TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ XÃ, THỊ TRẤN PHÙ HỢP VỚI TRẺ EM NĂM 2022")
    s.put(3, 1, "Kèm theo Báo cáo số 702/BC-UBND ngày 28/11/2022")
    heads = ["STT", "Mã ĐVHC", "Xã, phường, thị trấn", "Đăng ký", "Kế hoạch", "Cam kết"]
    heads += [f"{n}. {name}" for n, name in zip(NUMBERS, CRITERIA)]
    heads += ["Tổng điểm", "Kết quả (Đạt/Không đạt)", "Số quyết định công nhận", "Ngày quyết định"]
    for column, text in enumerate(heads, 1):
        s.put(5, column, text)
    row = 6
    for order, c in enumerate(sorted(communes, key=lambda c: (c.type, c.code)), 1):
        s.put(row, 1, order)
        s.put(row, 2, c.code)
        s.put(row, 3, f"{c.type.capitalize()} {c.name}")
        for column, value in [(4, c.registered), (5, c.planned), (6, c.committed)]:
            s.put(row, column, mark(value))
        for n in NUMBERS:
            s.put(row, 6 + n, c.points[n - 1], "number")
        s.put(row, 20, c.written_total, "number")
        s.put(row, 21, "Đạt" if c.written_verdict else "Không đạt")
        s.put(row, 22, c.decision[0] if c.decision else "-")
        s.put(row, 23, c.decision[1] if c.decision else "-")
        places[c.code, "row"] = (row, 3)
        places[c.code, "total"] = (row, 20)
        row += 1
    s.put(row, 2, "Cộng")
    for n in NUMBERS:
        s.put(row, 6 + n, column_sum(communes, n), "sum")
    s.put(row + 2, 1, "Ghi chú: dấu - là chưa có quyết định.")
    s.put(row + 3, 1, "NGƯỜI LẬP BIỂU")
    s.put(row + 3, 20, "CHỦ TỊCH")
    return [s], places


def cho_moi(communes):
    """XlsxWriter. Total and verdict before the criteria, names in capitals with the other tone placement, ✓,
    codes as numbers shown with five digits, tự chấm and thẩm định for criteria 3, 5 and 6 only."""
    s, places = Sheet("Biểu tổng hợp"), {}
    title_block(s, 26, ("UBND HUYỆN CHỢ MỚI", "PHÒNG LĐTB&XH"), TITLE,
                "(Kèm theo Tờ trình số 118/TTr-LĐTBXH ngày 25/11/2022)")
    for column, text in [(1, "TT"), (2, "TÊN ĐƠN VỊ"), (3, "MÃ ĐƠN VỊ"), (4, "TỔNG ĐIỂM"), (5, "ĐẠT/KHÔNG ĐẠT"),
                         (22, "ĐĂNG KÝ"), (23, "KẾ HOẠCH"), (24, "CAM KẾT"), (25, "SỐ QĐ CÔNG NHẬN"),
                         (26, "NGÀY QUYẾT ĐỊNH")]:
        s.span(7, column, 8, column, text)
    column, columns = 6, {}
    for n in NUMBERS:
        head = f"{n}. {CRITERIA[n - 1]}"
        if n in (3, 5, 6):
            s.span(7, column, 7, column + 1, head)
            s.put(8, column, "Xã tự chấm", "head")
            s.put(8, column + 1, "Huyện thẩm định", "head")
            columns[n] = column + 1
            column += 2
        else:
            s.span(7, column, 8, column, head)
            columns[n] = column
            column += 1
    for place in range(1, 27):
        s.put(9, place, place, "number-row")
    row = 10
    for order, c in enumerate(communes, 1):
        s.put(row, 1, order, "center")
        s.put(row, 2, other_tone(f"{c.type} {c.name}").upper())
        s.put(row, 3, int(c.code), "center", format="00000")
        s.put(row, 4, c.written_total, "sum")
        s.put(row, 5, "Đ" if c.written_verdict else "KĐ", "center")
        for n in NUMBERS:
            if n in (3, 5, 6):
                s.put(row, columns[n] - 1, c.own[n - 1], "number")
            s.put(row, columns[n], c.points[n - 1], "number")
        for place, value in [(22, c.registered), (23, c.planned), (24, c.committed)]:
            s.put(row, place, mark(value, "✓"), "center")
        s.put(row, 25, c.decision and c.decision[0], "center")
        s.put(row, 26, c.decision and c.decision[1], "center", format="dd/mm/yyyy")
        places[c.code, "row"] = (row, 2)
        places[c.code, "total"] = (row, 4)
        places[c.code, "verdict"] = (row, 5)
        row += 1
    s.span(row, 1, row, 2, "TỔNG", "head")
    for place in range(3, 27):
        s.put(row, place, None, "sum")
    s.put(row, 5, sum(bool(c.written_verdict) for c in communes), "sum")
    s.heights |= {7: 110, 8: 34}
    s.widths = {1: 5, 2: 26, 3: 9, 25: 16, 26: 12} | {c: 10 for c in range(4, 25)}
    signatures(s, row + 2, 26, "NGƯỜI LẬP", ("Chợ Mới", "TRƯỞNG PHÒNG"))
    measure_tables.cho_moi(s, row + 9)
    return [s], places


def other_tone(name):
    """Hoà for Hòa and the like: the register writes Hoà Mục, this district Hòa Mục."""
    return name.replace("oà", "òa").replace("uỷ", "ủy")


def na_ri(communes):
    """LibreOffice. A cover sheet first, groups, codes as plain numbers, formulas, no verdict column."""
    cover = Sheet("Bìa", beside=True)
    cover.span(2, 1, 2, 8, "UBND HUYỆN NA RÌ", "title")
    cover.span(4, 1, 4, 8, "HỒ SƠ ĐÁNH GIÁ XÃ, THỊ TRẤN PHÙ HỢP VỚI TRẺ EM NĂM 2022", "title")
    cover.span(6, 1, 6, 8, "Kèm theo Báo cáo số 412/BC-UBND ngày 25/11/2022", "italic")
    cover.heights[4] = 40
    s, places = Sheet("Biểu 01"), {}
    title_block(s, 23, ("UBND HUYỆN NA RÌ", "PHÒNG LAO ĐỘNG - TB&XH"), TITLE,
                "(Kèm theo Báo cáo số 412/BC-UBND ngày 25/11/2022 của UBND huyện Na Rì)")
    s.span(7, 1, 8, 1, "STT")
    s.span(7, 2, 8, 2, "Mã số")
    s.span(7, 3, 8, 3, "Tên đơn vị hành chính")
    s.span(7, 4, 7, 6, "Công tác triển khai")
    for column, text in [(4, "Đăng ký"), (5, "Kế hoạch"), (6, "Cam kết")]:
        s.put(8, column, text, "head")
    s.span(7, 7, 7, 19, "Tiêu chí")
    for n in NUMBERS:
        s.put(8, 6 + n, f"TC {n}", "head")
    s.span(7, 20, 8, 20, "Tổng cộng điểm")
    s.span(7, 21, 8, 21, "Số QĐ công nhận")
    s.span(7, 22, 8, 22, "Ngày QĐ")
    s.span(7, 23, 8, 23, "Ghi chú")
    row, sums = 9, []
    for heading, group in [("I. Thị trấn", by_type(communes, "thị trấn")), ("II. Các xã", by_type(communes, "xã"))]:
        s.span(row, 1, row, 23, heading, "group")
        row += 1
        for order, c in enumerate(group, 1):
            s.put(row, 1, order, "center")
            s.put(row, 2, int(c.code), "center")
            s.put(row, 3, other_tone(("TT " if c.type == "thị trấn" else "xã ") + c.name))
            for column, value in [(4, c.registered), (5, c.planned), (6, c.committed)]:
                s.put(row, column, mark(value, "X"), "center")
            for n in NUMBERS:
                s.put(row, 6 + n, c.points[n - 1], "number")
            s.put(row, 20, Formula(f"=SUM(G{row}:S{row})", None), "sum")
            s.put(row, 21, c.decision and c.decision[0], "center")
            s.put(row, 22, c.decision and c.decision[1], "center", format="dd/mm/yyyy")
            s.put(row, 23, None)
            places[c.code, "row"] = (row, 3)
            places[c.code, "decision"] = (row, 21)
            sums.append(row)
            row += 1
    s.span(row, 1, row, 6, "Toàn huyện", "head")
    for column in range(7, 24):
        place = letters(column)
        s.put(row, column, Formula(f"=SUM({place}{sums[0]}:{place}{sums[-1]})", None) if column < 21 else None, "sum")
    s.widths = {1: 5, 2: 8, 3: 24, 20: 10, 21: 16, 22: 12, 23: 12} | {c: 8 for c in range(4, 20)}
    signatures(s, row + 2, 23, "NGƯỜI LẬP BIỂU", ("Na Rì", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"),
               "Nơi nhận: Sở Lao động - Thương binh và Xã hội; lưu: VT.")
    return [cover, s, measure_tables.na_ri(signatures)], places
