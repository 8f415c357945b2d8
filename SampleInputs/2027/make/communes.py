"""The invented figures of the sample round 2027-11, and what a correct program must make of them.

Nothing here reads a return: the outcome is worked out from the intended data, in exact decimals.
"""
import csv
import random
import sys
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(1, str(HERE.parent.parent / "make"))

from figures import NUMBERS, draw_points  # noqa: E402

# What is special about a commune. Everything else is drawn.
MISSING = ["05725", "05881"]
LATE = "05563"                                       # Phượng Tiến: the day after the deadline
ZEROS = {"01864": [3], "02038": [3], "05611": [5], "05899": [12]}
BLANK = {"02185": 9}                                 # Côn Minh
TOTALS = {
    "02101": "800",                                  # Thanh Mai: exactly at the threshold, which is enough
    "05455": "837.5",                                # a phường, 12.5 short of 850
    "05641": "812.5", "05755": "830", "05953": "845.5",   # meet at 800 and fail at 850, and nobody knows which holds
}
BELOW = ["01879", "01906", "01942", "01957", "02026", "02071", "02116", "02176", "05467", "05488", "05542", "05587",
         "05620", "05680", "05740", "05788", "05851", "05908"]
WRITTEN_TOTAL = {"05818": "15"}                      # La Bằng: so much less than the points add up to
MARKS = {
    "registered": {"01933": None},
    "planned": {"05602": False, "02026": None},
    "committed": {"05830": None, "05587": False},
}
# Every so many of the communes that meet the standard write a decision.
DECIDED = 2


@dataclass
class Commune:
    code: str
    name: str            # without the type, as the register has it
    type: str            # xã, phường
    is_mountain: object  # True, or None: nobody has said
    points: list         # Decimal or None; empty: no return came
    registered: object
    planned: object
    committed: object
    decision: object = None   # (number, date)

    @property
    def spoken(self):
        return f"{self.type} {self.name}"

    @property
    def thresholds(self):
        """All that are possible. A phường is in the 850 tier wherever it lies."""
        if self.type == "phường":
            return [Decimal(850)]
        return [Decimal(800)] if self.is_mountain else [Decimal(800), Decimal(850)]

    @property
    def total(self):
        return None if not self.points or None in self.points else sum(self.points, Decimal(0))

    @property
    def reasons(self):
        """What stands in the way whichever threshold holds; what may hold, otherwise."""
        if not self.points:
            return []
        blanks = [{"code": "blank-criterion", "criterion": n} for n in NUMBERS if self.points[n - 1] is None]
        if blanks:
            return blanks
        zeros = [{"code": "zero-criterion", "criterion": n} for n in NUMBERS if self.points[n - 1] == 0]
        short = min(self.thresholds) - self.total
        if short > 0:
            code = "below-threshold" if len(self.thresholds) == 1 else "below-every-threshold"
            return zeros + [{"code": code, "short": short}]
        return zeros or ([{"code": "open-threshold"}] if self.verdict == "incomplete" else [])

    @property
    def verdict(self):
        if not self.points:
            return "not-reported"
        if self.total is None:
            return "incomplete"
        outcomes = {0 not in self.points and self.total >= t for t in self.thresholds}
        return "incomplete" if len(outcomes) == 2 else "meets" if outcomes.pop() else "fails"


def build():
    rng = random.Random(20271130)
    communes = [drawn(rng, row) for row in load()]
    decided = [c for c in communes if c.verdict == "meets"][::DECIDED]
    for number, commune in enumerate(decided):
        commune.decision = (f"{214 + 3 * number}/QĐ-UBND", date(2027, 11, 15 + number % 8))
    check(communes)
    return communes


def load():
    with open(HERE / "units-thainguyen-2025.csv", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def drawn(rng, row):
    code, type_ = row["commune_code"], row["type"].lower()
    # All of Bắc Kạn lies in the mountains; of the other communes no text at hand says so.
    commune = Commune(code, row["commune"][len(type_) + 1:], type_, True if row["old_province"] == "06" else None, [],
                      *(MARKS[mark].get(code, True) for mark in ("registered", "planned", "committed")))
    points = draw_points(rng, draw_total(rng, commune), ZEROS.get(code, []))
    if code in BLANK:
        points[BLANK[code] - 1] = None
    if code in MISSING:
        commune.registered = commune.planned = commune.committed = None
    else:
        commune.points = points
    return commune


def draw_total(rng, commune):
    """A total in half points, in hundredths."""
    if commune.code in TOTALS:
        return int(Decimal(TOTALS[commune.code]) * 100)
    if commune.code in BELOW:
        return rng.randrange(1330, 1570) * 50      # 665 to 784.5
    if commune.code in ZEROS:
        return rng.randrange(1712, 1780) * 50      # enough, were it not for the zero
    return rng.randrange(int(max(commune.thresholds)) * 2 + 12, 1890) * 50


def check(communes):
    """The sample must show what its README says."""
    verdicts = [c.verdict for c in communes]
    assert len(communes) == 92
    assert {v: verdicts.count(v) for v in set(verdicts)} == {"meets": 63, "fails": 23, "incomplete": 4, "not-reported": 2}
    assert [c.code for c in communes if c.total in c.thresholds] == ["02101"]


def counted(communes):
    """The figures of a reporting unit or the province."""
    return {
        "communes": len(communes),
        "reported": sum(bool(c.points) for c in communes),
        "assessed": sum(c.total is not None for c in communes),
        "registered": sum(c.registered is True for c in communes),
        "planned": sum(c.planned is True for c in communes),
        "committed": sum(c.committed is True for c in communes),
        "meets": sum(c.verdict == "meets" for c in communes),
        "recognised": sum(c.decision is not None for c in communes),
    }


def criterion_figures(communes):
    rows = []
    for n in NUMBERS:
        given = [c.points[n - 1] for c in communes if c.points and c.points[n - 1] is not None]
        rows.append({"number": n, "sum": sum(given, Decimal(0)), "given": len(given),
                     "zeros": sum(value == 0 for value in given),
                     "blanks": sum(bool(c.points) for c in communes) - len(given)})
    return rows


def expected(communes):
    return {
        "period": "2027-11",
        "province": counted(communes),
        "districts": {c.code: counted([c]) for c in communes},
        "communes": {c.code: {
            "name": c.name, "type": c.type, "thresholds": c.thresholds,
            "registered": c.registered, "planned": c.planned, "committed": c.committed,
            "points": c.points or [None] * 13, "total": c.total, "verdict": c.verdict,
            "reasons": c.reasons, "decision": None if c.decision is None else
            {"number": c.decision[0], "date": c.decision[1].isoformat()},
        } for c in communes},
        "criteria": criterion_figures(communes),
    }
