"""The invented figures of the sample round 2022-11, and what a correct program must make of them.

Nothing here reads a return: the outcome is worked out from the intended data, in exact decimals.
Points are kept as whole hundredths while they are drawn, so that no binary fraction ever enters.
"""
import csv
import random
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

import measures

HERE = Path(__file__).resolve().parent

# Decision 06/QĐ-TTg, names as the plan of the province writes them.
CRITERIA = [
    "Nguồn lực thực hiện quyền trẻ em",
    "Trẻ em được khai sinh đúng quy định",
    "Trẻ em bị xâm hại",
    "Trẻ em vi phạm pháp luật, nghiện ma túy",
    "Trẻ em bị tai nạn, thương tích",
    "Trẻ em có hoàn cảnh đặc biệt được trợ giúp",
    "Trẻ em dưới 1 tuổi được tiêm chủng đầy đủ các loại vắc xin thuộc chương trình tiêm chủng mở rộng",
    "Trẻ em dưới 5 tuổi bị suy dinh dưỡng thể nhẹ cân và thể thấp còi",
    "Trẻ em được khám sức khỏe định kỳ",
    "Trẻ em đến trường, lớp mầm non",
    "Trẻ em được thực hiện quyền tham gia của trẻ em",
    "Hoạt động vui chơi, giải trí, văn hóa, thể dục, thể thao dành cho trẻ em",
    "Mức độ hài lòng của trẻ em và người dân về việc thực hiện quyền trẻ em",
]
NUMBERS = range(1, 14)
# The only maxima that are confirmed; the returns that carry a row of maxima show these and no others.
KNOWN_MAXIMA = {1: 100, 6: 125, 7: 50}
# Ceilings for drawing figures, nothing else: only 1, 6 and 7 are law, the rest fill up to 1,000.
DRAWN_UP_TO = [100, 75, 100, 75, 75, 125, 50, 75, 50, 75, 75, 50, 75]

# What is special about a commune. Everything else is drawn.
ZEROS = {
    "01861": [3], "01879": [5],
    "01891": [3, 5], "01894": [3], "01933": [5],
    "01945": [3], "01951": [10],
    "01975": [5], "02002": [12],
    "02029": [3], "02032": [5], "02062": [8],
    "02110": [3], "02131": [5],
    "02146": [3], "02191": [13],
}
BLANK = {"01909": 9}
TOTALS = {
    "01855": "837.5",   # phường, 12.5 short of 850; as a xã it would meet
    "01891": "742.5",   # Bành Trạch: two zeros and below the threshold
    "02101": "800",     # Thanh Mai: exactly at the threshold, which is enough
    "01888": "812.5",   # thị trấn: meets at 800, would not at 850
    "02053": "864",     # Ngọc Phái: the district wrote 846
}
BELOW = ["01867", "01876", "01882", "01900", "01939", "01963", "01981", "01984", "02023", "02035", "02077",
         "02095", "02137", "02197"]
WRITTEN_TOTAL = {"02053": "846"}
WRITTEN_VERDICT = {"02110": True}      # Yên Cư: written "Đạt", criterion 3 is zero
# Marks that are not a yes: None is a blank cell, False a written "Không".
MARKS = {
    "registered": {"01882": None, "01981": False, "02035": None},
    "planned": {"01876": None, "01945": False},
    "committed": {"01909": None, "01984": False, "02023": None, "02137": None},
}
NOT_YET_RECOGNISED = ["01849", "01885", "01930", "01960", "02011", "02017", "02071", "02083", "02125", "02194"]
RECOGNISED_WITHOUT_MEETING = "02191"   # Xuân Dương
RECOGNISED_BY_MARK_ONLY = "01978"      # Sĩ Bình: "Có", no number written
# District: (number of the decision, whether each commune has its own, day of November 2022)
DECISIONS = {
    "058": (2215, False, 18), "060": (1871, True, 16), "061": (1490, True, 17), "062": (1203, False, 21),
    "063": (1766, True, 15), "064": (2034, False, 22), "065": (1158, True, 14), "066": (1632, True, 23),
}
# Districts that show the commune's own figure beside the verified one, and for which criteria.
OWN_FIGURES = {"062": list(NUMBERS), "065": [3, 5, 6]}


@dataclass
class Commune:
    code: str
    name: str            # without the type, as the register has it
    type: str            # xã, phường, thị trấn
    district: str
    points: list         # Decimal or None
    own: list            # the commune's own figures; equal to points unless its district shows both
    registered: object
    planned: object
    committed: object
    recognised: object
    decision: object     # (number, date) or None
    written_total: object
    written_verdict: object   # True, False or None

    @property
    def threshold(self):
        return Decimal(850 if self.type == "phường" else 800)

    @property
    def total(self):
        return None if None in self.points else sum(self.points, Decimal(0))

    @property
    def reasons(self):
        blanks = [n for n in NUMBERS if self.points[n - 1] is None]
        if blanks:
            return [{"code": "blank-criterion", "criterion": n} for n in blanks]
        reasons = [{"code": "zero-criterion", "criterion": n} for n in NUMBERS if self.points[n - 1] == 0]
        if self.total < self.threshold:
            reasons.append({"code": "below-threshold", "short": self.threshold - self.total})
        return reasons

    @property
    def verdict(self):
        if self.total is None:
            return "incomplete"
        return "fails" if self.reasons else "meets"


def plain(value):
    """A decimal without trailing zeros, as text: 837.50 is 837.5, 800.00 is 800."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def vietnamese(value, thousands=False):
    """A decimal as a clerk types it: 837,5, or 6.842,5 with thousands."""
    whole, _, fraction = plain(value).partition(".")
    if thousands:
        whole = f"{int(whole):,}".replace(",", ".")
    return whole + ("," + fraction if fraction else "")


def draw_points(rng, total, zeros):
    """Thirteen values that add up to `total` (hundredths), zero only where asked."""
    ceilings = [cap * 100 for cap in DRAWN_UP_TO]
    points = [0 if n in zeros else ceilings[n - 1] for n in NUMBERS]
    excess = sum(points) - total
    assert excess >= 0, "the total is out of reach"
    open_places = [n - 1 for n in NUMBERS if n not in zeros]
    while excess:
        place = rng.choice(open_places)
        room = points[place] - ceilings[place] * 2 // 5
        step = min(rng.choice([250, 500, 500, 750, 1000, 150, 25]), room, excess)
        points[place] -= step
        excess -= step
    return [Decimal(value) / 100 for value in points]


def draw_total(rng, code, phuong):
    """A total in half points, in hundredths."""
    if code in TOTALS:
        return int(Decimal(TOTALS[code]) * 100)
    if code in BELOW:
        return rng.randrange(1280, 1570) * 50      # 640 to 784.5
    if code in ZEROS:
        return rng.randrange(1612, 1740) * 50      # enough, were it not for the zero
    return rng.randrange(1712, 1900) * 50 if phuong else rng.randrange(1612, 1880) * 50


def load():
    """The register as of 30/11/2022: Vân Tùng became a thị trấn only on 10/04/2023."""
    with open(HERE / "units-backan-2020.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        if row["commune_code"] == "01954":
            row["commune"], row["type"] = "Xã Vân Tùng", "Xã"
    return rows


def build():
    rng = random.Random(20221130)
    communes, issued = [], {}
    for row in load():
        code, type_ = row["commune_code"], row["type"].lower()
        district = row["district_code"]
        name = row["commune"][len(row["type"]) + 1:]
        points = draw_points(rng, draw_total(rng, code, type_ == "phường"), ZEROS.get(code, []))
        own = [min(Decimal(cap), value + rng.choice([0, 0, 0, 5, 10])) if value else Decimal(cap) / 2
               for value, cap in zip(points, DRAWN_UP_TO)]
        if code in BLANK:
            points[BLANK[code] - 1] = None
        commune = Commune(
            code, name, type_, district, points,
            [o if n in OWN_FIGURES.get(district, []) else p for n, o, p in zip(NUMBERS, own, points)],
            MARKS["registered"].get(code, True), MARKS["planned"].get(code, True),
            MARKS["committed"].get(code, True), None, None, None, None)
        commune.written_total = Decimal(WRITTEN_TOTAL[code]) if code in WRITTEN_TOTAL else commune.total
        commune.written_verdict = WRITTEN_VERDICT.get(
            code, None if commune.total is None else commune.verdict == "meets")
        recognise(commune, issued)
        communes.append(commune)
    check(communes)
    return communes


def recognise(commune, issued):
    """Decision of the district, an explicit "Không" (only Bạch Thông writes one), or nothing."""
    wanted = commune.verdict == "meets" and commune.code not in NOT_YET_RECOGNISED
    if wanted or commune.code == RECOGNISED_WITHOUT_MEETING:
        commune.recognised = True
        if commune.code != RECOGNISED_BY_MARK_ONLY:
            first, own_number, day = DECISIONS[commune.district]
            number = first + issued.get(commune.district, 0)
            issued[commune.district] = issued.get(commune.district, 0) + (1 if own_number else 0)
            commune.decision = (f"{number}/QĐ-UBND", date(2022, 11, day))
    elif commune.district == "063":
        commune.recognised = False


def check(communes):
    """The sample must show what the README says it shows."""
    by_code = {c.code: c for c in communes}
    assert len(communes) == 108 and sum(c.verdict == "meets" for c in communes) == 76
    assert [c.code for c in communes if c.verdict == "incomplete"] == ["01909"]
    assert [c.code for c in communes if c.total == c.threshold] == ["02101"]
    assert by_code["01855"].reasons == [{"code": "below-threshold", "short": Decimal("12.5")}]
    assert len(by_code["01891"].reasons) == 3
    for c in communes:
        for value, cap in zip(c.points, DRAWN_UP_TO):
            assert value is None or 0 <= value <= cap
        assert c.total is None or c.total <= 1000


def counted(communes):
    """The figures of a district or the province."""
    return {
        "communes": len(communes), "reported": len(communes),
        "assessed": sum(c.total is not None for c in communes),
        "registered": sum(c.registered is True for c in communes),
        "planned": sum(c.planned is True for c in communes),
        "committed": sum(c.committed is True for c in communes),
        "meets": sum(c.verdict == "meets" for c in communes),
        "recognised": sum(c.recognised is True for c in communes),
    }


def criterion_figures(communes):
    rows = []
    for n in NUMBERS:
        given = [c.points[n - 1] for c in communes if c.points[n - 1] is not None]
        rows.append({"number": n, "sum": sum(given, Decimal(0)), "given": len(given),
                     "zeros": sum(value == 0 for value in given), "blanks": len(communes) - len(given)})
    return rows


def expected(communes):
    districts = sorted({c.district for c in communes})
    return {
        "period": "2022-11",
        "province": counted(communes),
        "districts": {d: counted([c for c in communes if c.district == d]) for d in districts},
        "communes": {c.code: {
            "name": c.name, "type": c.type, "district": c.district, "threshold": c.threshold,
            "registered": c.registered, "planned": c.planned, "committed": c.committed,
            "points": c.points, "total": c.total, "verdict": c.verdict, "reasons": c.reasons,
            "recognised": c.recognised,
            "decision": None if c.decision is None else
            {"number": c.decision[0], "date": c.decision[1].isoformat()},
        } for c in communes},
        "criteria": criterion_figures(communes),
        "measures": measures.expected(),
    }
