"""The invented figures on tasks, measures and money of the sample round 2022-11, and what they must come to.

All of it is made up, as the points are. The names are those of the rulebook; what a district writes instead stands with
its table in measure_tables.py. Nothing here reads a return. Money is in million đồng, in exact decimals; None is a cell
left blank on purpose: not reported, which is not zero.
"""
from dataclasses import dataclass
from decimal import Decimal

MILLION = 1_000_000


@dataclass
class Measure:
    id: str
    name: str
    unit: str       # as a head writes it

    @property
    def is_money(self):
        return self.unit == "triệu đồng"

    @property
    def is_yes_no(self):
        return self.unit == "có/không"


# The parts of the plan with what each asks for in 2022.
PARTS = [
    ("Lãnh đạo, chỉ đạo của cấp ủy, chính quyền", [
        Measure("resolutions", "Nghị quyết về bảo vệ, chăm sóc và giáo dục trẻ em đã ban hành", "văn bản"),
        Measure("programmes", "Chương trình về bảo vệ, chăm sóc và giáo dục trẻ em đã ban hành", "văn bản"),
        Measure("plans", "Kế hoạch về bảo vệ, chăm sóc và giáo dục trẻ em đã ban hành", "văn bản"),
        Measure("integrated", "Lồng ghép vào chương trình, kế hoạch phát triển kinh tế - xã hội", "có/không"),
        Measure("budget-plan", "Lập kế hoạch kinh phí hằng năm trình cấp có thẩm quyền phê duyệt", "có/không")]),
    ("Tuyên truyền; phòng, chống xâm hại trẻ em; sơ kết, tổng kết, biểu dương", [
        Measure("communication", "Hoạt động tuyên truyền", "cuộc"),
        Measure("people-reached", "Người được tuyên truyền", "lượt người"),
        Measure("families-counselled", "Gia đình có trẻ em nguy cơ rơi vào hoàn cảnh đặc biệt được vận động, tư vấn trực tiếp",
                "gia đình"),
        Measure("abuse-discovered", "Trường hợp xâm hại trẻ em được phát hiện", "trường hợp"),
        Measure("abuse-handled", "Trường hợp xâm hại trẻ em được xử lý", "trường hợp"),
        Measure("reviews", "Hội nghị sơ kết, tổng kết", "cuộc"),
        Measure("commended-groups", "Tập thể được biểu dương", "tập thể"),
        Measure("commended-people", "Cá nhân được biểu dương", "người")]),
    ("Nâng cao năng lực cho cán bộ làm công tác bảo vệ, chăm sóc trẻ em", [
        Measure("training-classes", "Lớp tập huấn cho cán bộ làm công tác bảo vệ, chăm sóc trẻ em", "lớp"),
        Measure("trained-district", "Cán bộ cấp huyện được tập huấn", "người"),
        Measure("trained-commune", "Cán bộ cấp xã được tập huấn", "người")]),
    ("Xã hội hóa công tác bảo vệ, chăm sóc trẻ em", [
        Measure("money-mobilised", "Kinh phí huy động từ các tổ chức, cá nhân trong và ngoài nước", "triệu đồng")]),
    ("Kiểm tra, giám sát", [
        Measure("inspections", "Cuộc kiểm tra, giám sát", "cuộc"),
        Measure("communes-visited", "Xã được kiểm tra, giám sát", "xã")]),
    ("Kinh phí", [
        Measure("money-budget", "Kinh phí bố trí từ ngân sách nhà nước", "triệu đồng")]),
]
MEASURES = [measure for _, measures in PARTS for measure in measures]
BY_ID = {measure.id: measure for measure in MEASURES}


def figures(*values):
    """One figure for each measure, in the order of the plan; money as text, so that it stays a decimal."""
    assert len(values) == len(MEASURES)
    return {m.id: Decimal(v) if m.is_money and v is not None else v for m, v in zip(MEASURES, values)}


# District: its figures. Bạch Thông's are added up from its communes' below; Ba Bể, Ngân Sơn and Chợ Đồn send none.
# A district with a commune that got 0 points for criterion 3 has found cases of abuse, the others none.
GIVEN = {
    "058": figures(2, 1, 10, True, True, 46, 7350, None, 0, 0, 2, 7, 24, 4, 32, 96, "685.35", 6, 8, "1240.5"),
    "060": figures(1, 0, 11, True, True, 64, 8640, 57, 1, 1, None, None, 12, 3, 25, 118, "286.5", 4, 6, "1045.75"),
    "065": figures(1, 1, 15, True, False, 72, 10850, 64, 2, 1, None, 0, 18, 5, None, 168, "438.2", 5, 10, "912.35"),
    "066": figures(2, 0, 18, True, None, 81, 11260, 73, 1, 1, 2, None, 21, 4, 28, 204, "374.65", 6, 12, "978"),
}
# What must not be taken for a figure of 2022: the year's target of Chợ Mới, the year before of Na Rì.
TARGETS = {
    "065": figures(1, 1, 15, True, True, 60, 9000, 80, None, None, 2, 3, 15, 4, 20, 140, "500", 6, 14, "900"),
}
YEAR_BEFORE = {
    "066": figures(1, 1, 16, True, True, 58, 7420, 45, 2, 2, 1, 3, 14, 2, 18, 120, "310", 4, 8, "865.4"),
}

# Bạch Thông: one line for each commune and one for the district's own, numbers only, money in thousand đồng here.
COUNTED = [m for m in MEASURES if not m.is_yes_no]
OF_THE_DISTRICT = None
LINES = {
    "01969": [1, 0, 1, 6, 820, 5, 0, 0, 1, 1, 3, 1, 0, 14, 24350, 2, 0, 31500],
    "01975": [0, 0, 1, 4, 465, 3, 0, 0, 1, 0, 2, 0, 0, 9, 11200, 1, 0, 18250],
    "01978": [0, 0, 1, 5, 390, 4, 0, 0, 1, 0, 1, 0, 0, 8, 8675, 1, 0, 16400],
    "01981": [0, 0, 1, 3, 275, None, 0, 0, 0, 0, 1, 0, 0, 6, 4150, 1, 0, 14980],
    "01984": [0, 0, 1, 3, 310, 2, 0, 0, 0, 0, 1, 0, 0, 7, 5500, 1, 0, 15320],
    "01990": [0, 0, 1, 4, 440, 3, 0, 0, 1, 1, 2, 0, 0, 9, 9840, 1, 0, 17750],
    "01993": [1, 0, 2, 5, 585, 6, 0, 0, 1, 1, 2, 1, 0, 11, 15260, 2, 0, 20135],
    "01999": [0, 0, 1, 4, 420, 2, 0, 0, 1, 0, 1, 0, 0, 8, 7925, 1, 0, 16900],
    "02002": [0, 0, 1, 2, 195, 1, 0, 0, 0, 0, 0, 0, 0, 5, 3000, 0, 0, 12640],
    "02005": [0, 0, 1, 5, 610, 4, 0, 0, 1, 1, 2, 0, 0, 10, 13480, 1, 0, 19200],
    "02008": [1, 0, 2, 6, 735, 5, 0, 0, 1, 1, 3, 1, 0, 12, 21715, 2, 0, 23865],
    "02011": [0, 0, 1, 3, 330, 2, 0, 0, 0, 0, 1, 0, 0, 7, 6200, 1, 0, 15500],
    "02014": [0, 0, 1, 4, 405, 3, 0, 0, 1, 0, 1, 0, 0, 8, None, 1, 0, 16725],
    "02017": [0, 0, 1, 4, 450, 3, 0, 0, 1, 0, 2, 0, 0, 9, 10310, 1, 0, 18040],
    OF_THE_DISTRICT: [1, 1, 2, 12, 1850, 0, 0, 0, 1, 4, 12, 3, 30, 0, 95500, 3, 9, 412680],
}
# Only the district answers, not its communes.
ANSWERED = {"integrated": True, "budget-plan": True}


def line(code):
    """The figures of a line, money in million đồng."""
    return {m.id: Decimal(v) / 1000 if m.is_money and v is not None else v for m, v in zip(COUNTED, LINES[code])}


def added_up(codes):
    """The sum of the lines that gave a figure; None where none did."""
    sums = {}
    for m in COUNTED:
        given = [line(code)[m.id] for code in codes if line(code)[m.id] is not None]
        sums[m.id] = sum(given) if given else None
    return sums


def of_districts():
    """District: the figures that a correct program takes from its return."""
    result = GIVEN | {"063": added_up(LINES) | ANSWERED}
    return {code: result[code] for code in sorted(result)}


def expected():
    districts = of_districts()
    result = {}
    for m in MEASURES:
        given = {code: values[m.id] for code, values in districts.items() if values[m.id] is not None}
        total = sum(value is True for value in given.values()) if m.is_yes_no else sum(given.values())
        result[m.id] = {"total": total, "reported": len(given), "districts": given}
    return result
