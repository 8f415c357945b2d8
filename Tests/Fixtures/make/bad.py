#!/usr/bin/env python3
"""Makes Tests/Fixtures/bad: returns with one thing wrong each, and expected.json, which says what and where.

    python3 Tests/Fixtures/make/bad.py

Every return is one district's of the sample round (SampleInputs/make/figures.py), plain and correct but for
its fault, so that it can stand in for the sample's: all other communes come out as SampleInputs/expected.json
says. The sample's own faults are mended here first, and a recognition shows only by its decision (so Bạch Thông
has no written "Không" here, and nobody is recognised without a number).
Needs openpyxl, XlsxWriter, msoffcrypto-tool and LibreOffice Calc. The encrypted workbook (random salt) and what
LibreOffice saves differ in a few bytes each time.
"""
import copy
import json
import shutil
import sys
import tempfile
import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path
from xml.sax.saxutils import escape

from msoffcrypto.format.ooxml import OOXMLFile

FIXTURES = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(FIXTURES.parent.parent / "SampleInputs" / "make"))
import figures  # noqa: E402
import outcome  # noqa: E402
import producers  # noqa: E402
from figures import NUMBERS, vietnamese  # noqa: E402
from make import exact  # noqa: E402
from sheet import Formula, Sheet, ref  # noqa: E402

BAD = FIXTURES / "bad"
SHEET = "Biểu 01"
SLUGS = {"058": "tp-bac-kan", "060": "pac-nam", "061": "ba-be", "062": "ngan-son", "063": "bach-thong",
         "064": "cho-don", "065": "cho-moi", "066": "na-ri"}
FIRST_ROW = 6                       # of the communes; the heads stand in row 5
CRITERION = {n: 6 + n for n in NUMBERS}    # columns G to S
TOTAL, VERDICT, NUMBER, DAY = 20, 21, 22, 23


def district(code):
    """The sample's communes of a district without the sample's faults. Not for Ba Bể, which has a blank."""
    communes = [copy.deepcopy(c) for c in figures.build() if c.district == code]
    for c in communes:
        c.written_total, c.written_verdict = c.total, c.verdict == "meets"
        if c.verdict != "meets":
            c.decision = None
        c.recognised = True if c.decision else None
    return communes


def plain_return(communes, code, heads=None, first_row=FIRST_ROW, sheet=None):
    """A correct return: title, heads in one row, one row a commune. Gives the sheet."""
    s = sheet or Sheet(SHEET)
    if sheet is None:
        s.span(1, 1, 1, 8, f"UBND {outcome.DISTRICTS[code].upper()}", "agency-bold")
        s.span(3, 1, 3, 23, "BIỂU TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ XÃ, PHƯỜNG, THỊ TRẤN PHÙ HỢP VỚI TRẺ EM NĂM 2022",
               "title")
    heads = heads or (["STT", "Mã xã", "Xã, phường, thị trấn", "Đăng ký", "Kế hoạch", "Cam kết"]
                      + [f"Tiêu chí {n}" for n in NUMBERS]
                      + ["Tổng điểm", "Kết quả", "Số quyết định công nhận", "Ngày quyết định"])
    for column, text in enumerate(heads, 1):
        s.put(first_row - 1, column, text, "head")
    for order, c in enumerate(communes, 1):
        put_row(s, first_row + order - 1, order, c)
    s.widths = {1: 5, 3: 26, NUMBER: 16, DAY: 12}
    return s


def put_row(s, row, order, c):
    s.put(row, 1, order, "center")
    s.put(row, 2, c.code, "center", format="@")
    s.put(row, 3, f"{c.type.capitalize()} {c.name}")
    for column, mark in [(4, c.registered), (5, c.planned), (6, c.committed)]:
        s.put(row, column, {True: "x", False: "Không", None: None}[mark], "center")
    for n in NUMBERS:
        s.put(row, CRITERION[n], c.points[n - 1], "number")
    s.put(row, TOTAL, c.written_total, "number")
    s.put(row, VERDICT, "Đạt" if c.written_verdict else "Không đạt", "center")
    s.put(row, NUMBER, c.decision and c.decision[0], "center")
    s.put(row, DAY, c.decision and c.decision[1], "center", format="dd/mm/yyyy")


class Case:
    """One return of the set: its communes, its sheet, and what must come of it."""

    def __init__(self, fault, code, wrong, ending="xlsx"):
        self.name = f"{SLUGS[code]}_{fault}.{ending}"
        self.code, self.wrong = code, wrong
        self.communes = district(code)
        self.sheet = plain_return(self.communes, code)
        self.findings, self.changed, self.missing, self.conflicting = [], {}, [], []
        self.left_out_rows, self.note = [], None

    @property
    def path(self):
        return BAD / self.name

    def at(self, name):
        """Row and commune of a name."""
        index = next(i for i, c in enumerate(self.communes) if c.name == name)
        return FIRST_ROW + index, self.communes[index]

    def finding(self, severity, code, row, column, value=None):
        self.findings.append({"severity": severity, "code": code, "sheet": SHEET,
                              "cell": ref(row, column), "value": value})

    def refuse(self, name, criterion, value, code, shown=None, format="General"):
        """Puts a value that cannot be used into a points cell: the commune becomes incomplete."""
        row, commune = self.at(name)
        self.sheet.put(row, CRITERION[criterion], value, "number", format=format)
        commune.points[criterion - 1] = None
        self.changed[commune.code] = commune
        self.finding("error", code, row, CRITERION[criterion], shown or (None if isinstance(value, Formula) else str(value)))

    def expected(self):
        counted = [c for c in self.communes if c.code not in self.missing]
        result = figures.counted(self.communes)
        for key, test in [("registered", "registered"), ("planned", "planned"), ("committed", "committed"),
                          ("recognised", "recognised")]:
            result[key] = sum(getattr(c, test) is True for c in counted if c.code not in self.conflicting)
        result["reported"] = len(counted)
        usable = [c for c in counted if c.code not in self.conflicting]
        result["assessed"] = sum(c.total is not None for c in usable)
        result["meets"] = sum(c.verdict == "meets" for c in usable)
        communes = {}
        for c in self.communes:
            if c.code in self.missing:
                communes[c.code] = {"verdict": "not-reported", "reasons": []}
            elif c.code in self.conflicting:
                communes[c.code] = {"verdict": "incomplete", "reasons": [{"code": "conflicting-rows"}]}
            elif c.code in self.changed:
                communes[c.code] = {"verdict": c.verdict, "reasons": c.reasons, "total": c.total}
        entry = {"wrong": self.wrong, "district": self.code, "outcome": "accepted", "findings": self.findings,
                 "communes": communes, "leftOutRows": self.left_out_rows, "figures": result}
        return entry | ({"note": self.note} if self.note else {})


def file_faults():
    """Files from which nothing, or nothing as it stands, can be read."""
    entries = {}

    def rejected(name, code, wrong, outcome_="rejected", severity="error", **more):
        entries[name] = {"wrong": wrong, "district": code, "outcome": outcome_,
                         "findings": [{"severity": severity, "code": more.pop("finding", None), "sheet": None,
                                       "cell": None, "value": None}],
                         "communes": {}, "leftOutRows": [], "figures": None} | more

    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)

        def correct(code, path, write=producers.with_xlsxwriter):
            write(path, [plain_return(district(code), code)])
            return path

        def by_libreoffice(code, to, ending, name):
            source = correct(code, folder / f"{name}.xlsx")
            producers.convert(source, to, folder / "out", str(folder))
            made = next((folder / "out").glob(f"{name}.*"))
            shutil.move(made, BAD / f"{name}.{ending}")

        (folder / "out").mkdir()
        whole = correct("060", folder / "whole.xlsx").read_bytes()
        (BAD / "pac-nam_truncated.xlsx").write_bytes(whole[:len(whole) * 6 // 10])
        rejected("pac-nam_truncated.xlsx", "060", "tệp bị cắt cụt khi gửi (còn 60 %)")

        with open(correct("058", folder / "open.xlsx"), "rb") as source, \
                open(BAD / "tp-bac-kan_password.xlsx", "wb") as target:
            OOXMLFile(source).encrypt("backan2022", target)
        rejected("tp-bac-kan_password.xlsx", "058", "tệp đặt mật khẩu mở (backan2022)", password="backan2022")

        by_libreoffice("062", "xls:MS Excel 97", "xls", "ngan-son_old-excel")
        rejected("ngan-son_old-excel.xls", "062", "định dạng Excel 97-2003 (.xls)")
        (BAD / "bach-thong_spreadsheetml-2003.xls").write_text(
            as_spreadsheetml(plain_return(district("063"), "063")), encoding="utf-8")
        rejected("bach-thong_spreadsheetml-2003.xls", "063", "XML Spreadsheet 2003 mang đuôi .xls", "accepted", "notice",
                 finding="file-transcribed")
        by_libreoffice("064", "ods", "ods", "cho-don_opendocument")
        rejected("cho-don_opendocument.ods", "064", "định dạng OpenDocument (.ods)")
        by_libreoffice("058", "pdf", "pdf", "tp-bac-kan_printed")
        rejected("tp-bac-kan_printed.pdf", "058", "biểu in ra PDF", finding="return-as-document")

    cells = plain_return(district("065"), "065")
    (BAD / "cho-moi_html.xls").write_text(as_html(cells), encoding="utf-8")
    rejected("cho-moi_html.xls", "065", "trang HTML mang đuôi .xls, như các hệ thống báo cáo xuất ra", "accepted", "notice",
             finding="file-transcribed")
    (BAD / "na-ri_empty.xlsx").write_bytes(b"")
    rejected("na-ri_empty.xlsx", "066", "tệp rỗng (0 byte)", finding="empty-file")
    word_letter(BAD / "ba-be_letter.docx")
    rejected("ba-be_letter.docx", "061", "công văn Word", "ignored", "notice")

    talk = Sheet("Sheet1")
    for row, text in enumerate(["UBND HUYỆN NA RÌ", "Kính gửi: Sở Lao động - Thương binh và Xã hội",
                                "Huyện đã triển khai 13 tiêu chí tại 17 xã, thị trấn; biểu số liệu sẽ gửi sau."], 1):
        talk.put(row, 1, text, "plain")
    producers.with_openpyxl(BAD / "na-ri_no-table.xlsx", [talk])
    rejected("na-ri_no-table.xlsx", "066", "tệp không có bảng số liệu", finding="no-table")
    return entries


def as_html(sheet):
    rows, columns = sheet.size
    lines = "".join("<tr>" + "".join(f"<td>{producers.shown(sheet.cells.get((r, c)))}</td>"
                                     for c in range(1, columns + 1)) + "</tr>\n" for r in range(1, rows + 1))
    return ('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" '
            f'content="text/html; charset=utf-8"></head><body><table border="1">\n{lines}</table></body></html>\n')


def as_spreadsheetml(sheet):
    """As reporting systems fill a template of it; LibreOffice 7.4 fails to export more than 3,000 columns."""
    rows, columns = sheet.size
    lines = ""
    for row in range(1, rows + 1):
        lines += "<Row>"
        for column in range(1, columns + 1):
            cell = sheet.cells.get((row, column))
            if cell is not None and cell.value is not None:
                kind = "Number" if isinstance(cell.value, (int, Decimal)) else "String"
                text = figures.plain(Decimal(cell.value)) if kind == "Number" else escape(producers.shown(cell))
                lines += f'<Cell ss:Index="{column}"><Data ss:Type="{kind}">{text}</Data></Cell>'
        lines += "</Row>\n"
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Excel.Sheet"?>\n'
            '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
            'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">\n'
            f'<Worksheet ss:Name="{sheet.name}"><Table>\n{lines}</Table></Worksheet></Workbook>\n')


def word_letter(path):
    """The least that Word opens: content types, relationships, a document."""
    types = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/'
             'package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
             'relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
             'officedocument.wordprocessingml.document.main+xml"/></Types>')
    relationships = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.'
                     'openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.'
                     'openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
                     '</Relationships>')
    text = "Kính gửi: Sở Lao động - Thương binh và Xã hội. UBND huyện Ba Bể gửi kèm biểu tổng hợp năm 2022."
    document = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.'
                'openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>' + text
                + '</w:t></w:r></w:p></w:body></w:document>')
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in [("[Content_Types].xml", types), ("_rels/.rels", relationships),
                           ("word/document.xml", document)]:
            package.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), part)


def cell_faults():
    """One points cell that cannot be used; (case, writer)."""
    case = Case("text-in-points", "060", "chữ trong ô điểm")
    case.refuse("Bằng Thành", 4, "chưa chấm", "points-not-a-number")
    yield case, producers.with_xlsxwriter

    case = Case("negative-points", "062", "điểm âm")
    case.refuse("Nà Phặc", 5, -5, "points-negative")
    yield case, producers.with_xlsxwriter

    case = Case("note-in-points", "063", "ghi chú sau điểm trong cùng ô")
    case.refuse("Phủ Thông", 2, "75 (đã trừ)", "points-not-a-number")
    yield case, producers.with_openpyxl

    case = Case("percent-in-points", "064", "tỷ lệ phần trăm trong ô điểm: số định dạng 0%, và chữ \"95 %\"")
    case.refuse("Bằng Lũng", 2, 0.95, "points-percentage", "95%", format="0%")
    case.refuse("Nam Cường", 9, "95 %", "points-percentage")
    yield case, producers.with_xlsxwriter

    case = Case("formula-without-value", "058", "công thức chưa được tính, tệp không chứa giá trị")
    case.refuse("Sông Cầu", 1, Formula("=50+15+15+10", None), "formula-not-calculated")
    yield case, producers.with_openpyxl

    case = Case("error-in-points", "066", "ô điểm là lỗi #N/A")
    case.refuse("Văn Lang", 7, Formula("=NA()", "#N/A"), "cell-error-value", "#N/A")
    yield case, producers.with_xlsxwriter

    case = Case("boolean-in-points", "065", "ô điểm là TRUE")
    case.refuse("Đồng Tâm", 8, True, "points-not-a-number", "TRUE")
    yield case, producers.with_xlsxwriter

    case = Case("date-in-points", "060", "ô điểm là ngày: gõ 12/5, Excel đổi thành ngày 12/05/2022")
    case.refuse("Bộc Bố", 3, date(2022, 5, 12), "points-date", "12/05/2022", format="dd/mm/yyyy")
    yield case, producers.with_xlsxwriter

    case = Case("above-maximum", "058", "điểm vượt dòng điểm tối đa của chính biểu")
    shift_for_maxima(case)
    yield case, producers.with_xlsxwriter


def shift_for_maxima(case):
    """A row of maxima between heads and communes; then Đức Xuân with 105 of 100 points."""
    case.sheet = plain_return(case.communes, case.code)
    cells = {(row + (row >= FIRST_ROW), column): cell for (row, column), cell in case.sheet.cells.items()}
    case.sheet.cells = cells
    case.sheet.put(FIRST_ROW, 3, "Điểm tối đa", "head")
    for n, most in figures.KNOWN_MAXIMA.items():
        case.sheet.put(FIRST_ROW, CRITERION[n], most, "number")
    row, commune = case.at("Đức Xuân")
    case.sheet.put(row + 1, CRITERION[1], 105, "number")
    commune.points[0] = None
    case.changed[commune.code] = commune
    case.finding("error", "points-above-maximum", row + 1, CRITERION[1], "105")


def row_faults():
    """Rows that are of no commune, of another's, or twice."""
    case = Case("total-not-sum", "062", "tổng điểm ghi sai: thừa 100")
    row, commune = case.at("Trung Hoà")
    case.sheet.put(row, TOTAL, commune.total + 100, "number")
    case.changed[commune.code] = commune
    case.finding("warning", "total-not-the-sum", row, TOTAL, vietnamese(commune.total + 100))
    yield case, producers.with_xlsxwriter

    case = Case("unknown-commune", "060", "một dòng của xã không có trong danh mục")
    stranger = copy.deepcopy(case.communes[0])
    stranger.name, stranger.decision = "Hồng Phong", None
    extra_row(case, stranger, "unknown-commune", with_code=False)
    yield case, producers.with_xlsxwriter

    case = Case("other-district", "066", "một dòng của xã thuộc huyện khác (Bành Trạch, huyện Ba Bể)")
    extra_row(case, next(c for c in district("061") if c.name == "Bành Trạch"), "commune-of-other-district")
    yield case, producers.with_xlsxwriter

    case = Case("twice-equal", "063", "một xã ghi hai lần, hai dòng giống nhau")
    row = FIRST_ROW + len(case.communes)
    put_row(case.sheet, row, len(case.communes) + 1, case.at("Vi Hương")[1])
    case.finding("notice", "commune-repeated", row, 3, "Xã Vi Hương")
    yield case, producers.with_xlsxwriter

    case = Case("twice-different", "064", "một xã ghi hai lần, số liệu khác nhau")
    commune = case.at("Bằng Phúc")[1]
    other = copy.deepcopy(commune)
    other.points[0] = commune.points[0] - 10
    other.written_total = other.total
    row = FIRST_ROW + len(case.communes)
    put_row(case.sheet, row, len(case.communes) + 1, other)
    case.conflicting.append(commune.code)
    case.finding("error", "conflicting-rows", row, 3, "Xã Bằng Phúc")
    case.note = "Dấu đăng ký, kế hoạch, cam kết, công nhận của xã này ở hai dòng giống nhau; figures không đếm chúng."
    yield case, producers.with_xlsxwriter

    case = Case("code-and-name", "065", "mã và tên của hai xã khác nhau: mã của Tân Sơn, tên của Thanh Vận")
    row, commune = case.at("Thanh Vận")
    case.sheet.put(row, 2, case.at("Tân Sơn")[1].code, "center", format="@")
    case.missing.append(commune.code)
    case.left_out_rows.append(row)
    case.finding("error", "code-and-name-disagree", row, 3, "Xã Thanh Vận")
    yield case, producers.with_xlsxwriter


def extra_row(case, commune, code, with_code=True):
    row = FIRST_ROW + len(case.communes)
    put_row(case.sheet, row, len(case.communes) + 1, commune)
    if not with_code:
        case.sheet.put(row, 2, None)
    case.left_out_rows.append(row)
    case.finding("error", code, row, 3, f"{commune.type.capitalize()} {commune.name}")


def head_faults():
    """Heads from which a criterion cannot be told, and more than one table."""
    case = Case("no-criterion-7", "066", "không có cột tiêu chí 7")
    cells = {}
    for (row, column), cell in case.sheet.cells.items():
        if row >= FIRST_ROW - 1 and column >= CRITERION[7]:
            if column > CRITERION[7]:
                cells[row, column - 1] = cell
        else:
            cells[row, column] = cell
    case.sheet.cells = cells
    blank_for_all(case, [7])
    case.findings.append({"severity": "error", "code": "criterion-column-missing", "sheet": SHEET, "cell": None,
                          "value": None})
    case.note = "Ô của lỗi là dòng đầu bảng (dòng 5), ô nào cũng được."
    yield case, producers.with_xlsxwriter

    case = Case("criterion-3-twice", "062", "đầu cột tiêu chí 4 ghi nhầm thành Tiêu chí 3")
    case.sheet.put(FIRST_ROW - 1, CRITERION[4], "Tiêu chí 3", "head")
    blank_for_all(case, [3, 4])
    case.finding("error", "criterion-column-twice", FIRST_ROW - 1, CRITERION[3], "Tiêu chí 3")
    case.findings.append({"severity": "error", "code": "criterion-column-missing", "sheet": SHEET, "cell": None,
                          "value": None})
    case.note = ("Lỗi trùng cột có thể đặt ở I5 hoặc J5. Không biết cột nào là tiêu chí 3 nên cả 3 và 4 coi như trống.")
    yield case, producers.with_xlsxwriter

    case = Case("two-tables-other-communes", "058", "hai bảng trong một trang: phường, rồi xã, đầu biểu lặp lại")
    wards = [c for c in case.communes if c.type == "phường"]
    others = [c for c in case.communes if c.type != "phường"]
    case.sheet = plain_return(wards, case.code)
    first = FIRST_ROW + len(wards) + 3
    case.sheet.span(first - 2, 1, first - 2, 23, "B. CÁC XÃ", "title")
    case.sheet = plain_return(others, case.code, first_row=first, sheet=case.sheet)
    case.note = ("Không có gì sai: đọc cả hai bảng. Nếu phần mềm chỉ đọc được một bảng thì phải báo lỗi và không được "
                 "coi các xã của bảng kia là đã báo cáo.")
    yield case, producers.with_openpyxl

    case = Case("two-tables-same-communes", "063", "hai bảng cùng các xã, số liệu khác nhau, trong một trang")
    again = copy.deepcopy(case.communes)
    for c in again:
        c.points[1] = c.points[1] - 5
        c.written_total, c.written_verdict = c.total, c.verdict == "meets"
    first = FIRST_ROW + len(again) + 3
    case.sheet = plain_return(again, case.code, first_row=first, sheet=case.sheet)
    case.conflicting = [c.code for c in case.communes]
    for index, c in enumerate(again):
        case.finding("error", "conflicting-rows", first + index, 3, f"{c.type.capitalize()} {c.name}")
    case.note = ("Không rõ bảng nào đúng nên không bảng nào được dùng. Từ chối cả tệp, với lỗi nêu hai bảng, cũng được; "
                 "dùng riêng bảng đầu thì không.")
    yield case, producers.with_openpyxl


def blank_for_all(case, criteria):
    for c in case.communes:
        for n in criteria:
            c.points[n - 1] = None
        case.changed[c.code] = c


def csv_named_xlsx():
    """Nothing is wrong but the name: read by content, with a notice, and every figure as in the sample."""
    case = Case("csv", "060", "tệp CSV mang đuôi .xlsx")
    producers.with_csv(case.path, case.sheet, ";", "utf-8")
    case.findings.append({"severity": "notice", "code": None, "sheet": None, "cell": None, "value": None})
    case.note = "Từ chối với lỗi nói rõ đây là CSV và cách lưu lại cũng được."
    return case


def main():
    shutil.rmtree(BAD, ignore_errors=True)
    BAD.mkdir(parents=True)
    entries = file_faults()
    for source in (cell_faults(), row_faults(), head_faults()):
        for case, write in source:
            write(case.path, [case.sheet])
            entries[case.name] = case.expected()
    case = csv_named_xlsx()
    entries[case.name] = case.expected()
    about = ("communes: only those that come out otherwise than in SampleInputs/expected.json, or that the fault "
             "touches. findings: must appear; code null where any will do; cell null where several will do. Further "
             "findings that follow from these are right (a written verdict or a recognition that the incomplete "
             "commune no longer bears out, a commune missing); notices are free. figures: the district's, when this "
             "is its only return.")
    text = json.dumps({"about": about, "period": "2022-11", "files": dict(sorted(entries.items()))}, ensure_ascii=False, indent=1,
                      default=exact)
    (BAD / "expected.json").write_text(outcome.compact(text) + "\n", encoding="utf-8")
    print("\n".join(sorted(entries)), file=sys.stderr)


if __name__ == "__main__":
    main()
