"""What the report of a period must say, worked out from what was sent and when. Nothing here comes from the program."""
import calendar
from collections import Counter
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal, ROUND_HALF_UP

MAXIMA = {1: 100, 6: 125, 7: 50}
ROUNDS = [date(year, 11, 1) for year in (2019, 2022, 2024, 2027)]
COUNTS = ('registered', 'planned', 'committed', 'recognised')


def last_day(month):
    return month.replace(day=calendar.monthrange(month.year, month.month)[1])


def received(month, day, modified):
    """A file came when it was last changed, unless that is before the month or not before the run."""
    own = datetime.fromtimestamp(modified, timezone(timedelta(hours=7))).date()
    return own if month <= own < day else day


def due_day(month):
    """30/11 in a round; the settings of the scenario say the 5th of the next month otherwise."""
    if month in ROUNDS:
        return date(month.year, 11, 30)
    return last_day(month) + timedelta(days=5)


def hundredths(value):
    return value.quantize(Decimal('0.01'), ROUND_HALF_UP)


def share_of(figures):
    """How many of a hundred communes meet the standard."""
    return hundredths(Decimal(100 * figures['meets']) / figures['communes'])


class Arrival:
    """A return in the memory of one period: who saw it first, and when."""
    def __init__(self, sent, day, run, modified, name):
        self.sent, self.day, self.key, self.name = sent, day, (run, modified), name


class Expected:
    """The figures of one report.

    `arrivals` are the usable returns of the period; `rejected` counts unusable files by district, `duplicates` files
    by hash; `past` has the districts' statuses of earlier periods.
    """
    def __init__(self, register, month, arrivals, rejected, duplicates, past):
        self.month, self.register, self.day = month, register, last_day(month)
        self.communes, self.everywhere = register.on(self.day), register.everywhere(self.day)
        self.known = {(one.code, one.name): one for one in self.communes}
        self.arrivals = sorted(arrivals, key=lambda one: (one.key, one.name))
        self.holders, self.conflicts, self.contradictory, self.resubmissions = {}, set(), set(), []
        self._settle()
        self.results = {one.code: self._result(one) for one in self.communes}
        self.names = register.units(self.day)
        self.districts = {code: self._district(code, rejected) for code in self.names}
        self.province = self.figures(self.communes)
        self.criteria = [self._criterion(number) for number in range(1, 14)]
        self.files = self._files(rejected, duplicates)
        self.findings = self._findings(duplicates, past)

    def rows(self, arrival):
        """The rows of a return that are of communes of this period's register, by commune."""
        return {self.known[key]: row for key, row in arrival.sent.rows.items() if key in self.known}

    def _settle(self):
        """Commune by commune, the return that came last counts; two that came together contradict each other."""
        for index, later in enumerate(self.arrivals):
            mine = self.rows(later)
            for earlier in self.arrivals[:index]:
                shared = [one for one in mine if self.holders.get(one) is earlier]
                changed = {one for one in shared if mine[one] != self.rows(earlier)[one]}
                if not shared:
                    continue
                if earlier.key == later.key and changed:
                    self.conflicts |= changed
                    self.contradictory |= {earlier, later}
                    continue
                self.holders.update({one: later for one in shared})
                self.resubmissions.append((later, earlier, changed))
            for one in mine:
                self.holders.setdefault(one, later)

    def _result(self, commune):
        holder = self.holders.get(commune)
        result = {'code': commune.code, 'name': commune.name, 'type': commune.type, 'district': commune.district,
                  **self._tier(commune), 'own_points': None,
                  'points': [None] * 13, 'total': None, 'reasons': [], 'decision': None,
                  **{name: None for name in COUNTS}}
        if commune in self.conflicts:
            return {**result, 'verdict': 'incomplete', 'reasons': [{'code': 'conflicting-rows'}]}
        if holder is None:
            return {**result, 'verdict': 'not-reported'}
        row = self.rows(holder)[commune]
        result.update(points=row.values, total=row.total, registered=row.registered, planned=row.planned,
                      committed=row.committed, recognised=(row.mark is not False or None) if row.decision else row.mark)
        if row.decision:
            result['decision'] = {'number': row.decision[0], 'date': row.decision[1].isoformat()}
        numbered = list(enumerate(row.values, 1))
        if row.total is None:
            reasons = [{'code': 'blank-criterion', 'criterion': n} for n, value in numbered if value is None]
            return {**result, 'verdict': 'incomplete', 'reasons': reasons}
        reasons = [{'code': 'zero-criterion', 'criterion': n} for n, value in numbered if value == 0]
        lowest, highest = commune.thresholds[0], commune.thresholds[-1]
        if row.total < lowest:
            code = 'below-threshold' if lowest == highest else 'below-every-threshold'
            reasons.append({'code': code, 'short': lowest - row.total})
        if reasons:
            return {**result, 'verdict': 'fails', 'reasons': reasons}
        if row.total < highest:
            return {**result, 'verdict': 'incomplete', 'reasons': [{'code': 'open-threshold'}]}
        return {**result, 'verdict': 'meets'}

    def _tier(self, commune):
        if len(commune.thresholds) == 1:
            return {'tier': str(commune.threshold), 'threshold': commune.threshold}
        return {'tier': None, 'threshold': None, 'thresholds': list(commune.thresholds)}

    def figures(self, communes):
        results = [self.results[one.code] for one in communes]
        verdicts = Counter(one['verdict'] for one in results)
        return {'communes': len(results), 'reported': len(results) - verdicts['not-reported'],
                'assessed': sum(one['total'] is not None for one in results), 'meets': verdicts['meets'],
                **{name: sum(one[name] is True for one in results) for name in COUNTS}}

    def _district(self, code, rejected):
        days = sorted(one.day for one in self.arrivals if one.sent.is_of(code))
        if not days:
            status = 'rejected' if rejected[code] else 'missing'
        else:
            status = 'on-time' if days[0] <= due_day(self.month) else 'late'
        return {'code': code, 'status': status, 'received': days[0].isoformat() if days else None,
                'corrected': days[-1].isoformat() if days and days[-1] != days[0] else None,
                **self.figures([one for one in self.communes if one.district == code])}

    def _criterion(self, number):
        reported = [one for one in self.results.values() if one['verdict'] != 'not-reported']
        given = [one['points'][number - 1] for one in reported if one['points'][number - 1] is not None]
        return {'number': number, 'average': hundredths(sum(given) / len(given)) if given else None,
                'given': len(given), 'zeros': given.count(0), 'blanks': len(reported) - len(given),
                'maximum': MAXIMA.get(number)}

    def _files(self, rejected, duplicates):
        """How many files of which hash, outcome, district and day of receipt."""
        in_use = self.contradictory | set(self.holders.values())
        files = Counter((one.sent.sha256, 'accepted' if one in in_use else 'superseded', one.day.isoformat())
                        for one in self.arrivals)
        files.update({(digest, 'duplicate', self._received(digest)): count for digest, count in duplicates.items()})
        return files, sum(rejected.values())

    def _received(self, digest):
        return next(one.day.isoformat() for one in self.arrivals if one.sent.sha256 == digest)

    def _findings(self, duplicates, past):
        """How often each finding must be there that tells who sent what."""
        statuses = Counter(one['status'] for one in self.districts.values())
        missed = Counter(code for period in past[-12:] for code, status in period.items()
                         if status != 'on-time' and code in self.districts)
        return {'district-missing': statuses['missing'], 'district-late': statuses['late'],
                'district-often-late': sum(count > 1 for count in missed.values()),
                'duplicate-file': sum(duplicates.values()),
                'resubmitted': sum(bool(changed) for _, _, changed in self.resubmissions),
                'resubmission-unchanged': sum(not changed for _, _, changed in self.resubmissions),
                'resubmission-change': sum(len(changed) for _, _, changed in self.resubmissions)}

    @property
    def outcomes(self):
        """What two issues of a report are compared by."""
        return {code: (one['points'], one['total'], one['verdict']) for code, one in self.results.items()}
