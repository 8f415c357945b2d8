"""What the sample must come to, as findings for expected.json and as tables for README.md."""
import re
from decimal import ROUND_HALF_UP, Decimal

import measures
from figures import (CRITERIA, RECOGNISED_WITHOUT_MEETING, WRITTEN_TOTAL, WRITTEN_VERDICT, BLANK, counted,
                     criterion_figures, plain, vietnamese)

DISTRICTS = {"058": "Thành phố Bắc Kạn", "060": "Pác Nặm", "061": "Ba Bể", "062": "Ngân Sơn", "063": "Bạch Thông",
             "064": "Chợ Đồn", "065": "Chợ Mới", "066": "Na Rì"}
# Of a whole file. What has no code of the program's has a kind of its own here.
ABOUT_FILES = {
    "061": [("legacy-encoding", "notice", "tên xã viết bằng phông TCVN3 (.VnTime), đã đổi sang Unicode")],
    "062": [("hidden-sheet", "notice", "trang ẩn \"Nháp 2021\" không được tính")],
    "063": [("hidden-column", "notice", "cột D ẩn (điểm năm 2021) không được tính"),
            ("hidden-row", "notice", "dòng ẩn (bình quân) không được tính")],
}


def findings(communes, file, sheet, places):
    """The findings that a program must report; more notices are allowed, more errors are not."""
    found = [{"kind": kind, "severity": severity, "file": file, "sheet": sheet, "cell": None, "commune": None,
              "what": what} for kind, severity, what in ABOUT_FILES.get(communes[0].district, [])]
    for c in communes:
        for kind, severity, place, what in about_commune(c):
            found.append({"kind": kind, "severity": severity, "file": file, "sheet": sheet,
                          "cell": places[c.code, place], "commune": c.code, "what": what})
    return found


def about_commune(c):
    if c.code in BLANK:
        yield "points-blank", "warning", f"criterion {BLANK[c.code]}", f"tiêu chí {BLANK[c.code]} để trống"
    if c.code in WRITTEN_TOTAL:
        yield ("total-not-the-sum", "warning", "total",
               f"tổng ghi {vietnamese(c.written_total)}, các tiêu chí cộng lại {vietnamese(c.total)}")
    if c.code in WRITTEN_VERDICT:
        yield "verdict-disagrees", "warning", "verdict", "ghi Đạt, nhưng tiêu chí 3 được 0 điểm"
    if c.code == RECOGNISED_WITHOUT_MEETING:
        yield ("recognised-without-meeting", "warning", "decision",
               f"có quyết định {c.decision[0]} nhưng tiêu chí 13 được 0 điểm")
    if c.total is not None and c.total == c.threshold:
        yield "at-threshold", "notice", "total", f"đúng bằng ngưỡng {vietnamese(c.threshold)} điểm (đạt)"


def compact(text):
    """Short arrays and objects of a JSON text on one line each."""
    text = re.sub(r"\[[^\[\]{}]*\]", lambda m: re.sub(r"\s*\n\s*", " ", m.group()).replace("[ ", "[").replace(" ]", "]"),
                  text)
    return re.sub(r"\{[^{}\[\]]*\}", lambda m: re.sub(r"\s*\n\s*", " ", m.group()).replace("{ ", "{").replace(" }", "}"),
                  text)


def table(heads, rows):
    return "\n".join(["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads)]
                     + ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows])


def figures_table(communes):
    heads = ["Mã", "Huyện, thành phố", "Số xã", "Có báo cáo", "Đủ 13 tiêu chí", "Đăng ký", "Kế hoạch", "Cam kết", "Đạt",
             "Công nhận"]
    rows = [[code, name, *counted([c for c in communes if c.district == code]).values()]
            for code, name in DISTRICTS.items()]
    return table(heads, rows + [["**06**", "**Toàn tỉnh**", *(f"**{n}**" for n in counted(communes).values())]])


def rate(count, of):
    return fixed(Decimal(100 * count) / of, "0.01") + " %"


def fixed(value, places):
    return format(value.quantize(Decimal(places), ROUND_HALF_UP), "f").replace(".", ",")


def province_text(communes):
    f = counted(communes)
    rows = [["Đạt tiêu chuẩn", f"{f['meets']}/{f['communes']}", rate(f["meets"], f["communes"]), "trên 70 %", "đạt"],
            ["Có kế hoạch", f"{f['planned']}/{f['communes']}", rate(f["planned"], f["communes"]), "100 %", "chưa đạt"],
            ["Có cam kết", f"{f['committed']}/{f['communes']}", rate(f["committed"], f["communes"]), "100 %", "chưa đạt"]]
    verdicts = {v: sum(c.verdict == v for c in communes) for v in ("meets", "fails", "incomplete")}
    return table(["Chỉ tiêu", "Số xã", "Tỷ lệ", "Mục tiêu", "Kết quả"], rows) + (
        f"\n\nĐạt {verdicts['meets']}, không đạt {verdicts['fails']}, chưa đủ dữ liệu {verdicts['incomplete']}, "
        "chưa báo cáo 0. Bớt một xã đạt thì còn 75/108 = 69,44 %: không qua mục tiêu.")


def criteria_table(communes):
    rows = []
    for row, name in zip(criterion_figures(communes), CRITERIA):
        rows.append([row["number"], name, f"{vietnamese(row['sum'])}/{row['given']}",
                     fixed(row["sum"] / row["given"], "0.0001"), row["zeros"], row["blanks"]])
    return table(["TC", "Tên", "Tổng điểm/số xã", "Bình quân", "0 điểm", "Để trống"], rows)


def why(c):
    texts = []
    zeros = [r["criterion"] for r in c.reasons if r["code"] == "zero-criterion"]
    if zeros:
        texts.append("0 điểm ở tiêu chí số " + " và số ".join(map(str, zeros)))
    texts += [f"thiếu {vietnamese(r['short'])} điểm" for r in c.reasons if r["code"] == "below-threshold"]
    texts += [f"tiêu chí số {r['criterion']} để trống" for r in c.reasons if r["code"] == "blank-criterion"]
    return "; ".join(texts)


def failing_table(communes):
    label = {"fails": "không đạt", "incomplete": "chưa đủ dữ liệu"}
    rows = [[c.code, f"{c.type} {c.name}", DISTRICTS[c.district], "" if c.total is None else vietnamese(c.total),
             plain(c.threshold), label[c.verdict], why(c)] for c in communes if c.verdict != "meets"]
    return table(["Mã", "Đơn vị", "Huyện", "Tổng", "Ngưỡng", "Kết quả", "Lý do"], rows)


def findings_table(found):
    severity = {"warning": "cảnh báo", "notice": "lưu ý"}
    return table(["Tệp", "Trang", "Ô", "Mức", "Nội dung"],
                 [[f["file"], f["sheet"] or "", f["cell"] or "", severity[f["severity"]], f["what"]] for f in found])


def measures_table():
    """Figures by district; an empty cell where the district's return gave none."""
    expected, districts = measures.expected(), list(measures.of_districts())
    rows = [[m.name, m.unit, *(measure_text(expected[m.id]["districts"].get(code)) for code in districts),
             f"**{measure_text(expected[m.id]['total'])}**", f"{expected[m.id]['reported']}/{len(DISTRICTS)}"]
            for m in measures.MEASURES]
    return table(["Nội dung", "Đơn vị tính", *(DISTRICTS[code] for code in districts), "Toàn tỉnh", "Số huyện có báo cáo"],
                 rows)


def measure_text(value):
    if isinstance(value, bool):
        return "có" if value else "không"
    return "" if value is None else vietnamese(Decimal(value), thousands=True)


def update_readme(path, communes, found):
    """Puts the tables between their markers; the prose around them is written by hand."""
    text = path.read_text(encoding="utf-8")
    for name, content in {"tinh": province_text(communes), "huyen": figures_table(communes),
                          "tieu-chi": criteria_table(communes), "khong-dat": failing_table(communes),
                          "nhiem-vu": measures_table(), "sai-sot": findings_table(found)}.items():
        pattern = rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)"
        text, count = re.subn(pattern, lambda m: m.group(1) + content + "\n" + m.group(2), text, flags=re.S)
        assert count == 1, f"README.md has no place for {name}"
    path.write_text(text, encoding="utf-8")
