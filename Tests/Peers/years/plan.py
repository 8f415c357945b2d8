"""Who sends what, when: two years of arrivals, made up from a seed."""
import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from sending import Evaluation, Return, unusable, write
from truth import due_day, last_day

MONTHS = [date(2019 + (2 + count) // 12, (2 + count) % 12 + 1, 1) for count in range(24)]
ROUND, CLOSED_DRAFT, MERGED = date(2019, 11, 1), date(2020, 6, 1), date(2020, 2, 1)
NGAN_SON = '062'
ANYWHERE = ['plain', 'late', 'missing', 'changed', 'unchanged', 'duplicate', 'part', 'halves', 'together', 'very late',
            'bytes of last month']
# An unreadable file at the top of the inbox counts for every period until somebody removes it.
KINDS = ANYWHERE + ['unusable', 'unusable first', 'contradiction']


@dataclass
class Drop:
    """A file that somebody puts into the inbox."""
    name: str
    sent: Return
    modified: int


@dataclass
class Visit:
    """One run of the program and what has come before it."""
    day: date
    month: date
    drops: list = field(default_factory=list)


class Plan:
    def __init__(self, register, seed):
        self.register, self.chance = register, random.Random(seed)
        self.evaluation = Evaluation(self.chance)
        self.last, self.kinds, self.visits = {}, Counter(), []
        for month in MONTHS:
            self._add(month)
        self.visits.sort(key=lambda one: (one.day, one.month))

    def _add(self, month):
        after = last_day(month)
        # In a round, the due day is the 30th of the same month. The second visit is on that day, the third is late.
        days = [date(2019, 11, 28), date(2019, 11, 30), date(2019, 12, 3)] if month == ROUND else [
            after + timedelta(self.chance.randrange(3, 6)), after + timedelta(self.chance.randrange(6, 26)),
            after + timedelta(self.chance.randrange(65, 85))]
        visits = [Visit(day, month) for day in days]
        for district in self.register.units(last_day(month)):
            kind = self._kind(month, district)
            self.kinds[kind] += 1
            for number, (name, sent, modified) in self._sent(kind, month, district):
                folder = '%s/' % month.isoformat()[:7] if self.has_folder(month) else ''
                visits[number].drops.append(Drop(folder + name, sent, modified))
        self.visits += [one for number, one in enumerate(visits) if one.drops or number == 0]

    def has_folder(self, month):
        return month.month % 2 == 0

    def _kind(self, month, district):
        if month in (ROUND, CLOSED_DRAFT):
            return {'060': 'late', '061': 'changed', '063': 'very late'}.get(district, 'plain')
        if month == MERGED and district == NGAN_SON:
            return 'units of last month'
        kinds = KINDS if self.has_folder(month) else ANYWHERE
        return self.chance.choice(kinds + ['plain'] * 6)

    def rows(self, month, district, on=None):
        communes = self.register.on(on or last_day(month), district)
        has_errors = month not in (ROUND, CLOSED_DRAFT)
        return communes, {one: self.evaluation.row(one, month, has_errors) for one in communes}

    def corrected(self, communes, rows):
        """The same return, with other points for some communes."""
        rows = dict(rows)
        for commune in self.chance.sample(communes, 3):
            rows[commune] = rows[commune].with_points(13, Decimal(self.chance.randrange(400, 999)) / 10)
        return rows

    def _sent(self, kind, month, district):
        """Yields the number of the visit with name, return and time of change of each file."""
        name = self.register.names[district].split(' ', 1)[1]
        name = name.removeprefix('phố ') + self.chance.choice(['', ' tháng %d' % month.month])
        style, noon = self.chance.randrange(4), 1_550_000_000
        last = 2 if self.has_folder(month) or month == ROUND else 1  # every visit costs a run
        communes, rows = self.rows(month, district)
        whole = write(communes, rows, style)
        first, again = (name + '.csv', whole, noon), self.chance.choice([name, name + ' sửa']) + '.csv'
        before, self.last[district] = self.last.get(district), whole
        if kind == 'plain':
            yield 0, first
        elif kind in ('late', 'very late'):
            yield 1 if kind == 'late' else last, first
        elif kind == 'changed':
            yield 0, first
            yield 1, (again, write(communes, self.corrected(communes, rows), style), noon + 60)
        elif kind == 'unchanged':
            yield 0, first
            yield 1, (again, write(communes, rows, (style + 1) % 4), noon + 60)
        elif kind == 'duplicate':
            yield 0, first
            yield self.chance.randrange(2), (name + ' - Copy.csv', whole, noon + 60)
        elif kind == 'part':
            yield 0, first
            yield 1, (name + ' bổ sung.csv', write(communes[:3], self.corrected(communes[:3], rows), style), noon)
            yield last, (name + ' bổ sung 2.csv', write(communes[2:5], self.corrected(communes[2:5], rows), style), noon)
        elif kind == 'halves':
            yield 0, (name + ' 1.csv', write(communes[::2], rows, style), noon)
            yield self.chance.randrange(2), (name + ' 2.csv', write(communes[1::2], rows, style), noon)
        elif kind in ('together', 'contradiction'):
            yield 0, first
            modified = noon - 60 if kind == 'together' else noon
            yield 0, (name + ' bản 2.csv', write(communes, self.corrected(communes, rows), style), modified)
        elif kind == 'bytes of last month' and before:
            yield 0, (name + '.csv', before, noon)
        elif kind in ('unusable', 'unusable first'):
            yield 0, (name + ' công văn.csv', unusable(district, 'Kính gửi,Sở %s\nđã gửi,%s\n' % (name, month)), noon)
            if kind == 'unusable first':
                yield 1, first
        elif kind == 'units of last month':
            yield 0, (name + '.csv', write(*self.rows(month, district, MONTHS[MONTHS.index(month) - 1]), style), noon)
            yield 1, (again, whole, noon + 60)
