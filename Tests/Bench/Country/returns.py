#!/usr/bin/env python3
"""Makes up what the districts of one province, or of the whole country, send each month, the same on every machine.

Usage: returns.py WORKSPACE SCOPE [PERIOD…]     (XlsxWriter must be importable)
    WORKSPACE  the folder for `tonghop.yaml`, `register.csv` and `inbox/<period>/<district>.xlsx`
    SCOPE      code of a province, or `country`: then every district of the country belongs to one made-up province
    PERIOD     2023-01; each that has no folder yet gets one

Units and their codes are official (units.csv, of 2023). Everything else is made up: that the communes of the provinces
02 to 20 are in the mountains, and every figure.
"""

import csv
import dataclasses
import datetime
import pathlib
import random
import sys
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
COUNTRY = "country"
# The highest points used here for each criterion. No legal text gives them; they just add up to 1,000.
CEILINGS = [100, 75, 75, 75, 70, 125, 50, 75, 70, 70, 70, 70, 75]
REGISTER_HEAD = (
    "province_code,province_name,province_type,group_code,group_name,group_type,commune_code,commune_name,commune_type,"
    "areas,valid_from,valid_to"
).split(",")
SETTINGS = """\
inbox:
  settle_seconds: 0
deadlines:
  monthly_day: 10
output:
  formats: []
report:
  issuing_body: SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI
  place: Hà Nội
"""
COLUMNS = (
    ["STT", "Mã xã", "Xã, phường, thị trấn", "Đăng ký", "Kế hoạch", "Cam kết"]
    + [f"Tiêu chí {number}" for number in range(1, 14)]
    + ["Tổng điểm", "Kết quả", "Số quyết định", "Ngày quyết định", "Ghi chú"]
)


@dataclasses.dataclass(frozen=True)
class Unit:
    """A commune: codes as text, names without their type, types in lower case."""

    province: str
    province_name: str
    province_type: str
    district: str
    district_name: str
    district_type: str
    code: str
    name: str
    type: str

    @property
    def area(self):
        return "mountain" if "02" <= self.province <= "20" else ""

    @property
    def threshold(self):
        return 800 if self.area and self.type != "phường" else 850


def without_type(name, types):
    """`Huyện Ba Bể` as (`huyện`, `Ba Bể`)."""
    name = unicodedata.normalize("NFC", name)
    kind = next(kind for kind in types if name.lower().startswith(kind + " "))
    return kind, name[len(kind) + 1 :]


def units(scope):
    found = []
    with open(HERE / "units.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if scope not in (COUNTRY, row["province_code"]):
                continue
            province_type, province = without_type(row["province"], ["tỉnh", "thành phố"])
            district_type, district = without_type(row["district"], ["quận", "huyện", "thị xã", "thành phố"])
            commune_type, commune = without_type(row["commune"], ["xã", "phường", "thị trấn"])
            found.append(
                Unit(row["province_code"], province, province_type, row["district_code"], district, district_type,
                     row["commune_code"], commune, commune_type)
            )  # fmt: skip
    return found


def by_district(all_units):
    districts = {}
    for unit in all_units:
        districts.setdefault(unit.district, []).append(unit)
    return districts


def write_workspace(folder, scope, all_units):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "tonghop.yaml").write_text(SETTINGS, encoding="utf-8")
    with open(folder / "register.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(REGISTER_HEAD)
        for unit in all_units:
            province = (
                ("00", "Việt Nam", "nước") if scope == COUNTRY
                else (unit.province, unit.province_name, unit.province_type)
            )  # fmt: skip
            writer.writerow(
                [*province, unit.district, unit.district_name, unit.district_type, unit.code, unit.name, unit.type,
                 unit.area, "", ""]
            )  # fmt: skip


def points(unit, month):
    """Thirteen numbers of quarters, or None for a blank. `month` counts from 2000: the country gets better slowly."""
    level = random.Random(unit.code).uniform(0.74, 0.9) + 0.0006 * (month - 276)
    chance = random.Random(f"{unit.code} {month}")
    found = [round(min(1, max(0.3, chance.gauss(level, 0.06))) * ceiling * 4) / 4 for ceiling in CEILINGS]
    if chance.random() < 0.01:
        found[chance.randrange(13)] = 0
    if chance.random() < 0.01:
        found[chance.randrange(13)] = None
    return found


def sends(district, month):
    """One district in a hundred and fifty sends nothing."""
    return random.Random(f"{district} {month}").random() >= 1 / 150


def write_return(path, communes, period):
    import xlsxwriter

    year, number = map(int, period.split("-"))
    month = (year - 2000) * 12 + number - 1
    first = communes[0]
    with xlsxwriter.Workbook(path, {"in_memory": True}) as workbook:
        workbook.set_properties({"created": datetime.datetime(year, number, 28)})
        sheet = workbook.add_worksheet("Tổng hợp")
        centred, bold, head = (
            workbook.add_format({"align": "center"}), workbook.add_format({"bold": True, "align": "center"}),
            workbook.add_format({"bold": True, "border": 1, "text_wrap": True}),
        )  # fmt: skip
        date = workbook.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_string(0, 0, f"UBND {first.district_type} {first.district_name}".upper(), bold)
        sheet.write_string(2, 2, f"BIỂU TỔNG HỢP XÃ, PHƯỜNG, THỊ TRẤN PHÙ HỢP VỚI TRẺ EM THÁNG {number:02} NĂM {year}", bold)
        sheet.write_string(3, 2, f"{first.district_type} {first.district_name}", centred)
        for column, text in enumerate(COLUMNS):
            sheet.write_string(5, column, text, head)
        for index, unit in enumerate(communes):
            row, scores = 6 + index, points(unit, month)
            sheet.write_number(row, 0, index + 1)
            # Every fiftieth commune has no code in the sheet: it must be known by its name.
            if int(unit.code) % 50:
                sheet.write_string(row, 1, unit.code)
            sheet.write_string(row, 2, f"{unit.type.capitalize()} {unit.name}")
            for column in (3, 4, 5):
                sheet.write_string(row, column, "x")
            for column, score in enumerate(scores, start=6):
                if score is not None:
                    sheet.write_number(row, column, score)
            total = sum(score or 0 for score in scores)
            meets = None not in scores and 0 not in scores and total >= unit.threshold
            sheet.write_number(row, 19, total)
            sheet.write_string(row, 20, "Đạt" if meets else "Không đạt") if None not in scores else None
            if meets:
                sheet.write_string(row, 21, f"{int(unit.code)}/QĐ-UBND")
                sheet.write_datetime(row, 22, datetime.datetime(year, number, 20), date)


def write_period(inbox, districts, period):
    """The returns of one month; at once, for whoever stops this in the middle."""
    year, number = map(int, period.split("-"))
    folder, unfinished = inbox / period, inbox / f".unfinished-{period}"
    if folder.exists():
        return
    unfinished.mkdir(parents=True, exist_ok=True)
    for code, communes in districts.items():
        if sends(code, (year - 2000) * 12 + number - 1):
            write_return(unfinished / f"{code} {communes[0].district_name}.xlsx", communes, period)
    unfinished.rename(folder)


def make(folder, scope, periods):
    all_units = units(scope)
    write_workspace(folder, scope, all_units)
    for period in periods:
        write_period(folder / "inbox", by_district(all_units), period)


if __name__ == "__main__":
    make(pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3:])
