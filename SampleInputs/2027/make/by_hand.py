"""Returns that a commune lays out itself: one row, or the criteria down the side, and their mess."""
from figures import CRITERIA, NUMBERS, vietnamese
from sheet import Formula, Sheet, ref

STANDARD = "XÃ, PHƯỜNG, THỊ TRẤN PHÙ HỢP VỚI TRẺ EM"


def heading(sheet, commune, width):
    sheet.span(1, 1, 1, width // 2, f"ỦY BAN NHÂN DÂN\n{commune.spoken.upper()}", "agency-bold")
    sheet.span(1, width // 2 + 1, 1, width, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
               "agency-bold")
    sheet.heights[1] = 36
    sheet.span(3, 1, 3, width, f"KẾT QUẢ ĐÁNH GIÁ {STANDARD} NĂM 2027", "title")
    sheet.heights[3] = 40


def mark(value):
    return {True: "Có", False: "Không", None: None}[value]


def verdict(commune):
    return {"meets": "Đạt", "fails": "Không đạt"}.get(commune.verdict)


def one_row(communes, name=None, code=None, text=(), written_total=None, number_row=False):
    """A table with a row a commune, as a district's was. `text`: criteria whose points are typed as text, with a comma."""
    sheet = Sheet("Bieu")
    heads = ["TT", "Mã xã", "Xã, phường", "Đăng ký", "Kế hoạch", "Cam kết", *(f"TC{n}" for n in NUMBERS), "Tổng điểm",
             "Kết quả", "Số QĐ công nhận", "Ngày QĐ"]
    heading(sheet, communes[0], len(heads))
    for column, head in enumerate(heads, 1):
        sheet.put(5, column, head, "head")
        if number_row:
            sheet.put(6, column, f"({column})", "number-row")
    for place, c in enumerate(communes):
        row = (7 if number_row else 6) + place
        cells = [place + 1, code or c.code, name or c.spoken, mark(c.registered), mark(c.planned), mark(c.committed)]
        for column, value in enumerate(cells, 1):
            sheet.put(row, column, value, "text")
        for n, value in zip(NUMBERS, c.points):
            sheet.put(row, 6 + n, vietnamese(value) if n in text else value, "number")
        first, last = ref(row, 7), ref(row, 19)
        total = written_total if written_total is not None else Formula(f"=SUM({first}:{last})", c.total)
        sheet.put(row, 20, total, "sum")
        sheet.put(row, 21, verdict(c), "center")
        sheet.put(row, 22, c.decision and c.decision[0], "text")
        sheet.put(row, 23, c.decision and c.decision[1], "text", format="dd/mm/yyyy")
    sheet.widths = {3: 24, 22: 16, 23: 12}
    sign(sheet, 9 + len(communes), 14, communes[0])
    return sheet


def criteria_down(commune, heads=("STT", "Tiêu chí", "Điểm"), label=lambda n: f"Tiêu chí {n}. {CRITERIA[n - 1]}", text=()):
    """The criteria one under another, then what else there is to say."""
    sheet = Sheet("Sheet1")
    heading(sheet, commune, 3)
    for column, head in enumerate(heads, 1):
        sheet.put(5, column, head, "head")
    for n, value in zip(NUMBERS, commune.points):
        sheet.put(5 + n, 1, n, "center")
        sheet.put(5 + n, 2, label(n), "text")
        sheet.put(5 + n, 3, vietnamese(value) if n in text else value, "number")
    rest = [("Tổng điểm", Formula("=SUM(C6:C18)", commune.total)), ("Đăng ký", mark(commune.registered)),
            ("Kế hoạch", mark(commune.planned)), ("Cam kết", mark(commune.committed)), ("Kết quả", verdict(commune)),
            ("Số quyết định công nhận", commune.decision and commune.decision[0]),
            ("Ngày quyết định công nhận", commune.decision and commune.decision[1])]
    for row, (head, value) in enumerate(rest, 19):
        sheet.put(row, 1, None, "text")
        sheet.put(row, 2, head, "text")
        sheet.put(row, 3, value, "text", format="dd/mm/yyyy" if head.startswith("Ngày") else "General")
    sheet.widths = {1: 6, 2: 60, 3: 14}
    sign(sheet, 28, 2, commune)
    return sheet


def sign(sheet, row, column, commune):
    sheet.put(row, column, f"{commune.name}, ngày 24 tháng 11 năm 2027", "italic")
    sheet.put(row + 1, column, "CHỦ TỊCH", "sign")
