"""Holds what was published against what was expected; every difference is one line."""
import csv, hashlib, json, re
from collections import Counter
from decimal import Decimal

from truth import COUNTS, hundredths

VERDICTS = {'meets': 'Đạt', 'fails': 'Không đạt', 'incomplete': 'Chưa đủ dữ liệu', 'not-reported': 'Chưa báo cáo'}
STATUSES = {'on-time': 'Đúng hạn', 'late': 'Quá hạn', 'missing': 'Chưa báo cáo', 'rejected': 'Có tệp chưa dùng được'}
MARKS = {True: 'Có', False: 'Không', None: ''}


def table(path):
    with open(path, encoding='utf-8-sig', newline='') as file:
        return list(csv.reader(file))[1:]


def written(value):
    return '' if value is None else format(Decimal(value).normalize(), 'f').replace('.', ',')


def written_day(text):
    return '/'.join(reversed(text.split('-'))) if text else ''


def share(count, all):
    return str(hundredths(Decimal(100 * count) / all)).replace('.', ',')


class Comparison:
    """One published folder beside the report that it must be."""
    def __init__(self, folder, expected, complain):
        self.folder, self.expected, self._complain = folder, expected, complain
        self.register = expected.register
        self.json = json.loads((folder / 'ket-qua.json').read_text('utf-8'), parse_float=Decimal)

    def same(self, what, published, right):
        if published == right:
            return
        if isinstance(published, dict) and isinstance(right, dict):
            keys = [key for key in {**published, **right} if published.get(key) != right.get(key)]
            published, right = [{key: one.get(key) for key in keys} for one in (published, right)]
        self._complain('%s: published %s, right is %s' % (what, published, right))

    def run(self, day, is_final, issue, changes, comparisons, last_results):
        self.last_results = last_results
        head = {'schema': 1, 'period': self.expected.month.isoformat()[:7], 'as_of': day.isoformat(),
                'final': is_final, 'issue': issue, 'rulebook': 'qd-06-2019'}
        self.same('head', {key: self.json[key] for key in head}, head)
        self.same('changes', sorted(one['commune'] for one in self.json['changes']), sorted(changes))
        for one in self.json['comparisons']:
            one['fell'].sort()
        self.same('comparisons', self.json['comparisons'], comparisons)
        for check in (self.units, self.communes, self.criteria, self.files, self.findings, self.district_table,
                      self.commune_table, self.criterion_table, self.sums):
            check()

    def part(self, published, right):
        return {key: published.get(key, 'nothing') for key in right}

    def units(self):
        self.same('province', self.part(self.json['province'], self.expected.province), self.expected.province)
        self.same('districts', [one['code'] for one in self.json['districts']], list(self.expected.districts))
        for one in self.json['districts']:
            right = self.expected.districts[one['code']]
            self.same('district ' + one['code'], self.part(one, right), right)

    def communes(self):
        digests = {one['name']: one['sha256'] for one in self.json['files']}
        right = self.expected.results
        codes = [one.code for one in sorted(self.expected.communes, key=lambda one: (one.district, one.code))]
        self.same('communes', [one['code'] for one in self.json['communes']], codes)
        for one in self.json['communes']:
            source = one.pop('source')
            self.same('last result of ' + one['code'], one.pop('last_result'), self.last_results.get(one['code']))
            self.same('commune ' + one['code'], one, right.get(one['code']))
            self.same('source of ' + one['code'], source and (digests[source['file']], source['row']),
                      self.source(one['code']))

    def source(self, code):
        commune = next(one for one in self.expected.communes if one.code == code)
        holder = self.expected.holders.get(commune)
        if holder is None or commune in self.expected.conflicts:
            return None
        return holder.sent.sha256, holder.sent.lines[commune.code, commune.name]

    def criteria(self):
        for one, right in zip(self.json['criteria'], self.expected.criteria, strict=True):
            self.same('criterion %d' % right['number'], self.part(one, right), right)

    def files(self):
        right, rejected = self.expected.files
        published = [one for one in self.json['files'] if one['outcome'] != 'rejected']
        self.same('files', Counter((one['sha256'], one['outcome'], one['received']) for one in published), right)
        self.same('rejected files', len(self.json['files']) - len(published), rejected)
        digests = {one['name']: one['sha256'] for one in self.json['files']}
        self.same('resubmissions',
                  sorted((digests[one['file']], digests[one['replaced']], sorted(row['commune'] for row in one['changes']))
                         for one in self.json['resubmissions']),
                  sorted((later.sent.sha256, earlier.sent.sha256, sorted(one.full_name for one in changed))
                         for later, earlier, changed in self.expected.resubmissions))

    def findings(self):
        published = Counter(one['code'] for one in self.json['findings'])
        self.same('findings', {code: published[code] for code in self.expected.findings}, self.expected.findings)
        self.same('rows of sai-sot.csv', len(table(self.folder / 'sai-sot.csv')), len(self.json['findings']))

    def district_table(self):
        rows = table(self.folder / 'bao-cao-tong-hop.csv')
        units = self.types() if self.are_alone else list(self.expected.districts.values())
        home = {'code': self.register.home(self.expected.day), **self.expected.province}
        for row, unit in zip(rows, [*units, home], strict=True):
            is_home = unit is home
            name = self.register.province(self.expected.day) if is_home else \
                unit.get('name') or self.expected.names[unit['code']]
            in_use = [one for one in self.expected.communes if (is_home or unit['code'] == one.district
                      or unit.get('name') == one.type.capitalize()) and self.source(one.code)]
            counts = [str(unit[name]) for name in ('assessed', 'registered', 'planned', 'committed', 'meets')]
            counts += [share(unit['meets'], unit['communes']), str(unit['recognised']),
                       share(unit['recognised'], unit['communes'])]
            self.same('bao-cao-tong-hop.csv', row,
                      [unit['code'], name, STATUSES.get(unit.get('status'), unit.get('statuses', '')), written_day(unit.get('received')),
                       str(unit['communes']), str(unit['reported'])] + (counts if in_use else [''] * 8))

    @property
    def are_alone(self):
        """Communes report themselves."""
        return all(one.reports_itself for one in self.expected.communes)

    def types(self):
        """The rows of the table of a province whose communes report themselves."""
        for name in ('xã', 'phường'):
            communes = [one for one in self.expected.communes if one.type == name]
            yield {'code': '', 'name': name.capitalize(), 'statuses': self.statuses(communes),
                   **self.expected.figures(communes)}

    def statuses(self, communes):
        """How many are in time and not, in words; one word where all are alike."""
        found = Counter(self.expected.districts[one.code]['status'] for one in communes)
        known = [(words, found[status]) for status, words in STATUSES.items() if found[status]]
        return known[0][0] if len(known) == 1 else ', '.join('%d %s' % (count, words.lower()) for words, count in known)

    def commune_table(self):
        rows = table(self.folder / 'xa-phuong.csv')
        right = sorted(self.expected.results.values(), key=lambda one: (one['district'], one['code']))
        for row, one in zip(rows, right, strict=True):
            self.commune_row(row, one)
        if self.are_alone:
            annex, = (self.folder / 'phu-luc').glob('*.csv')
            self.same(annex.name, table(annex), rows)
        for code in () if self.are_alone else self.expected.districts:
            annex, = (self.folder / 'phu-luc').glob(code + '-*.csv')
            self.same(annex.name, table(annex), [row for row in rows if row[3] == code])

    def commune_row(self, row, one):
        numbers = [written(reason.get('criterion') or reason.get('short')) for reason in one['reasons']
                   if len(reason) > 1]
        if one['reasons'] == [{'code': 'open-threshold'}]:
            numbers = [str(threshold) for threshold in one['thresholds']]
        points = [cell if cell not in ('KAD', '?') else '' for cell in row[10:23]]
        decision = one['decision'] or {'number': '', 'date': ''}
        self.same('xa-phuong.csv', row[:5] + row[6:10] + points + row[23:25] + re.findall(r'[\d,]*\d', row[25]) + row[26:29],
                  [one['code'], one['name'], one['type'], one['district'], self.expected.names[one['district']],
                   str(one['threshold'] or '')] + [MARKS[one[name]] for name in COUNTS[:3]]
                  + [written(value) for value in one['points']] + [written(one['total']), VERDICTS[one['verdict']]]
                  + numbers + [MARKS[one['recognised']], decision['number'], written_day(decision['date'])])

    def criterion_table(self):
        for row, one in zip(table(self.folder / 'tieu-chi.csv'), self.expected.criteria, strict=True):
            average = '' if one['average'] is None else str(one['average']).replace('.', ',')
            self.same('tieu-chi.csv', row[:1] + row[4:],
                      [str(one['number']), written(one['maximum']), average]
                      + [str(one[name]) for name in ('given', 'zeros', 'blanks')])

    def sums(self):
        for line in (self.folder / 'SHA256SUMS').read_text('utf-8').splitlines():
            digest, name = line.split('  ', 1)
            self.same(name, hashlib.sha256((self.folder / name).read_bytes()).hexdigest(), digest)
