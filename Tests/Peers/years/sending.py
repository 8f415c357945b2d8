"""What districts send: the units by date, the rows of a return, and the CSV file that carries them."""
import csv, hashlib, io
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal


MERGED_PROVINCES = '2025-07-01'


@dataclass(frozen=True)
class Commune:
    code: str
    name: str
    type: str
    district: str  # the commune's own code if it reports itself
    first: str
    last: str
    province: str
    areas: str

    @property
    def thresholds(self):
        """No centrally run city: 850 for a phường, 800 for the others in the mountains, either while nobody has said."""
        if self.type == 'phường':
            return (850,)
        return (800,) if self.areas == 'mountain' else (800, 850)

    @property
    def threshold(self):
        return self.thresholds[0]

    @property
    def full_name(self):
        return self.type.capitalize() + ' ' + self.name

    @property
    def reports_itself(self):
        return self.district == self.code


class Register:
    """The units of both provinces; at home is Bắc Kạn until 30/06/2025, Thái Nguyên since."""
    def __init__(self, path):
        self.entries, self.names = [], {}
        with open(path, encoding='utf-8-sig', newline='') as file:
            for row in csv.DictReader(file):
                assert row['areas'] in ('mountain', 'unknown'), row
                self.names[row['group_code']] = row['group_type'].capitalize() + ' ' + row['group_name']
                self.entries.append(Commune(
                    row['commune_code'], row['commune_name'], row['commune_type'],
                    row['group_code'] or row['commune_code'], row['valid_from'], row['valid_to'] or '9999',
                    row['province_code'], row['areas']))

    def home(self, day):
        return '06' if day.isoformat() < MERGED_PROVINCES else '19'

    def province(self, day):
        return {'06': 'Tỉnh Bắc Kạn', '19': 'Tỉnh Thái Nguyên'}[self.home(day)]

    def everywhere(self, day):
        return [one for one in self.entries if one.first <= day.isoformat() <= one.last]

    def on(self, day, district=None):
        """The communes of a day, in order of code."""
        return sorted((one for one in self.everywhere(day) if one.province == self.home(day)
                       and district in (None, one.district)), key=lambda one: one.code)

    def units(self, day):
        """Who sends a return, by code in their order: districts, or the communes themselves."""
        return {code: self.names.get(code) or self.on(day, code)[0].full_name
                for code in sorted({one.district for one in self.on(day)})}


@dataclass(frozen=True)
class Row:
    """One commune's line. Points are numbers, or a text that is none."""
    points: tuple
    registered: object
    planned: object
    committed: object
    mark: object
    decision: object

    @property
    def values(self):
        return [one if isinstance(one, Decimal) and not (number == 0 and one > 100) else None
                for number, one in enumerate(self.points)]

    @property
    def total(self):
        return None if None in self.values else sum(self.values)

    def with_points(self, number, points):
        return replace(self, points=self.points[:number - 1] + (points,) + self.points[number:])


@dataclass(frozen=True)
class Return:
    """A file as it was written. Rows by (code, name), each with the line that it stands on."""
    bytes: bytes
    rows: dict
    lines: dict
    district: str
    senders: frozenset = frozenset()  # codes of all units that the return is from

    def is_of(self, unit):
        return unit == self.district or unit in self.senders

    @property
    def sha256(self):
        return hashlib.sha256(self.bytes).hexdigest()


HEADS = (['STT', 'Mã xã', 'Xã, phường, thị trấn', 'Đăng ký', 'Kế hoạch', 'Cam kết']
         + ['Tiêu chí %d' % number for number in range(1, 14)]
         + ['Tổng điểm', 'Công nhận', 'Số quyết định công nhận', 'Ngày quyết định'])
MARKS = [{True: 'x', False: 'Không', None: ''}, {True: 'Có', False: 'Chưa', None: ''}]


def write(communes, rows, style):
    """A return in one of four styles, which say the same in other bytes."""
    def number(value):
        text = value if isinstance(value, str) else format(value.normalize(), 'f')
        return text.replace('.', ',' if style % 2 == 0 else '.')
    marks = MARKS[style // 2]
    above = [['BIỂU TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ'], []] if style > 1 else []
    table, lines = above + [HEADS], {}
    for commune in communes:
        row = rows[commune]
        lines[commune.code, commune.name] = len(table) + 1
        total = '' if row.total is None else number(row.total)
        table.append([str(len(lines)), commune.code, commune.full_name]
                     + [marks[mark] for mark in (row.registered, row.planned, row.committed)]
                     + [number(one) for one in row.points] + [total, marks[row.mark]]
                     + ([row.decision[0], row.decision[1].strftime('%d/%m/%Y')] if row.decision else ['', '']))
    text = io.StringIO()
    csv.writer(text, delimiter=',' if style % 2 == 0 else ';').writerows(table)
    return Return(text.getvalue().encode('utf-8' if style < 2 else 'utf-8-sig'),
                  {(one.code, one.name): rows[one] for one in communes}, lines, communes[0].district,
                  frozenset(one.district for one in communes))


def unusable(district, text):
    return Return(text.encode(), {}, {}, district)


class Evaluation:
    """Makes up how communes stand, month by month: each month they change a little."""
    def __init__(self, chance):
        self.chance, self.now = chance, {}

    def row(self, commune, month, has_errors):
        chance = self.chance
        points = self.now.get(commune)
        if points is None:
            points = [chance.randrange(240, 401), *[chance.randrange(190, 310) for _ in range(4)],
                      chance.randrange(330, 501), chance.randrange(120, 201),
                      *[chance.randrange(190, 310) for _ in range(6)]]
        for _ in range(3):
            number = chance.randrange(13)
            top = {0: 400, 5: 500, 6: 200}.get(number, 340)
            points[number] = max(40, min(top, points[number] + chance.randrange(-24, 25)))
        if chance.random() < 0.1:  # exactly on the threshold, or a quarter of a point below it
            wanted = 4 * commune.threshold - chance.randrange(2) - sum(points[:12])
            points[12] = wanted if wanted > 0 else points[12]
        self.now[commune] = points
        shown = [Decimal(one) / 4 for one in points]
        if chance.random() < 0.06:
            shown[chance.randrange(13)] = Decimal(0)
        if chance.random() < 0.03:
            shown[chance.randrange(13)] = chance.choice(['', '-'])
        if has_errors and chance.random() < 0.02:
            shown[0] = chance.choice(['chưa có', Decimal(105)])
        decision = None
        if chance.random() < 0.2:
            decision = ('%d/QĐ-UBND' % chance.randrange(10, 999), date(month.year, month.month, 1))
        pick = lambda *weights: chance.choices([True, False, None], weights)[0]
        return Row(tuple(shown), pick(80, 10, 10), pick(70, 20, 10), pick(60, 30, 10), pick(30, 30, 40), decision)
