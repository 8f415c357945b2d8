"""What a report must say of the month, the round and the year before it, and of the territory where units changed."""
import csv
from datetime import date
from decimal import Decimal

from truth import ROUNDS, hundredths, share_of

RESULTS = ('meets', 'fails')


class Lineage:
    """What became of which unit; both sides are named by code and day."""
    def __init__(self, path):
        with open(path, encoding='utf-8-sig', newline='') as file:
            self.rows = list(csv.DictReader(file))

    def into(self, commune, earlier, later):
        """What went into a commune between two days: at most one change of the units lies between them."""
        rows = [row for row in self.rows if row['new_code'] == commune.code
                and earlier.isoformat() < row['new_valid_from'] <= later.isoformat()]
        assert len({row['new_valid_from'] for row in rows}) < 2, rows
        return rows

    def is_whole(self, row):
        """The unit went into that one and into no other."""
        same = [one for one in self.rows
                if (one['old_code'], one['old_valid_to']) == (row['old_code'], row['old_valid_to'])]
        return row['extent'] == 'whole' and len(same) == 1

    def origin(self, commune, then, later):
        """The codes of the units of then that a commune was made of, and whether all of them are whole in it."""
        rows = self.into(commune, then.day, later)
        codes = {row['old_code'] for row in rows}
        if commune in then.everywhere:  # it kept its own place
            codes.add(commune.code)
        return sorted(codes), all(self.is_whole(row) for row in rows)

    def counterpart(self, commune, then, later):
        """The one unit of then that is the commune, of the province that the report was of."""
        rows = self.into(commune, then.day, later)
        if commune in then.communes:
            return None if rows else commune.code
        if len(rows) == 1 and self.is_whole(rows[0]) and rows[0]['old_code'] in then.results:
            return rows[0]['old_code']
        return None


def comparisons(now, past, lineage):
    """`past` has the standing reports of earlier periods by month."""
    month = now.month
    rounds = [one for one in ROUNDS if one in past]
    references = {'previous-month': date(month.year - (month.month == 1), (month.month - 2) % 12 + 1, 1),
                  'previous-round': rounds[-1] if rounds else None,
                  'same-month-last-year': month.replace(year=month.year - 1)}
    if not past.keys() & set(references.values()):
        return []
    return [compare(reference, then, past.get(then), now, lineage) for reference, then in references.items()
            if then and (reference == 'previous-round' or then != references['previous-round'])]


def compare(reference, month, then, now, lineage):
    result = {'reference': reference, 'period': month.isoformat()[:7], 'rate': None, 'difference': None,
              'obstacle': 'no-report', 'fell': [], 'drops': [], 'turned': [], 'territory': None,
              'common': {'communes': 0, 'rate_then': None, 'rate_now': None, 'difference': None}}
    if then is None:
        return result
    counterparts = {one.code: lineage.counterpart(one, then, now.day) for one in now.communes}
    pairs = [(one, then.results[counterparts[one.code]], now.results[one.code]) for one in now.communes
             if counterparts[one.code]]
    both = [(old['verdict'], new['verdict'], one) for one, old, new in pairs
            if old['verdict'] in RESULTS and new['verdict'] in RESULTS]
    common = result['common']
    common['communes'] = len(both)
    if both:
        for key, place in ('rate_then', 0), ('rate_now', 1):
            common[key] = hundredths(Decimal(100 * sum(one[place] == 'meets' for one in both)) / len(both))
    result['turned'] = [
        {'code': one.code, 'then': old['verdict'], 'now': new['verdict'], 'total_then': old['total'],
         'total_now': new['total']}
        for one, old, new in sorted(pairs, key=lambda pair: (pair[0].district, pair[0].code))
        if old['verdict'] != new['verdict'] and (old['verdict'] in RESULTS or new['verdict'] in RESULTS)]
    result['fell'] = sorted(named(one, now) for one, old, new in pairs
                            if (old['verdict'], new['verdict']) == ('meets', 'fails'))
    result['drops'] = list(drops(pairs))
    are_others = then.communes != now.communes
    if are_others:
        result['territory'] = territory(then, now, lineage)
    if then.province['reported'] == 0:
        return {**result, 'obstacle': 'nothing-reported'}
    result['rate'] = share_of(then.province)
    if are_others:
        return {**result, 'obstacle': 'other-units'}
    if {division(one) for one in now.communes} - {division(one) for _, _, one in both}:
        return {**result, 'obstacle': 'missing-districts'}
    common['difference'] = hundredths(common['rate_now'] - common['rate_then'])
    is_of_all = len(both) == len(now.communes) == len(then.communes)
    return {**result, 'obstacle': None, 'difference': common['difference'] if is_of_all else None}


def history_change(then, now):
    """What the history says of a period against the one before it."""
    if then.communes != now.communes:
        return 'số xã thay đổi: %d → %d' % (len(then.communes), len(now.communes))
    pairs = [(one, then.results[one.code]['verdict'], now.results[one.code]['verdict']) for one in now.communes]
    both = [(one, old, new) for one, old, new in pairs if {old, new} <= {*RESULTS}]
    missing = {division(one) for one in now.communes} - {division(one) for one, _, _ in both}
    if missing:
        return '%d đơn vị không có xã nào có kết quả ở cả hai kỳ' % len(missing)
    moved = sum((new == 'meets') - (old == 'meets') for _, old, new in both)
    words = 'không đổi' if moved == 0 else '%s %d' % ('tăng' if moved > 0 else 'giảm', abs(moved))
    return 'trên %d xã có kết quả ở cả hai kỳ: số xã đạt %s' % (len(both), words)


def territory(then, now, lineage):
    """Communes of whole units, all of them with a result then and the commune with one now."""
    sums = {'units_then': 0, 'met_then': 0, 'communes_now': 0, 'meet_now': 0}
    for one in now.communes:
        codes, is_whole = lineage.origin(one, then, now.day)
        before = [then.results[code]['verdict'] for code in codes if code in then.results]
        verdict = now.results[one.code]['verdict']
        if is_whole and codes and len(before) == len(codes) and {*before, verdict} <= {*RESULTS}:
            sums['units_then'] += len(codes)
            sums['met_then'] += before.count('meets')
            sums['communes_now'] += 1
            sums['meet_now'] += verdict == 'meets'
    return {**sums, 'left': len(now.communes) - sums['communes_now']} if sums['communes_now'] else None


def division(commune):
    """What the report lays out together: a district's communes, or all that report themselves."""
    return None if commune.reports_itself else commune.district


def named(commune, now):
    name = '%s %s' % (commune.type, commune.name)
    return name if commune.reports_itself else '%s (%s)' % (name, lowered(now.names[commune.district]))


def last_results(now, past, lineage):
    """Between rounds: what each commune without a result last came to since the last round, that included."""
    last = {}
    if now.month in ROUNDS:
        return last
    for month in sorted((month for month in past if month < now.month), reverse=True):
        then = past[month]
        for one in now.communes:
            code = lineage.counterpart(one, then, now.day)
            if now.results[one.code]['verdict'] not in RESULTS and code and then.results[code]['verdict'] in RESULTS:
                last.setdefault(one.code, {'period': month.isoformat()[:7], 'verdict': then.results[code]['verdict'],
                                           'total': then.results[code]['total']})
        if month in ROUNDS:
            break
    return last


def predecessors(commune, now, past, lineage):
    """The units that a commune was made of, as the latest report of other units knew them: code, name, whether only a
    part, and the last result of each back to the round before."""
    earlier = sorted(month for month in past if past[month].communes != now.communes)
    if not earlier:
        return []
    latest = past[earlier[-1]]
    codes, _ = lineage.origin(commune, latest, now.day)
    if codes == [commune.code]:
        return []
    found = []
    for code in codes:
        unit, = (one for one in latest.everywhere if one.code == code)
        last = None
        for month in reversed(earlier):
            result = past[month].results.get(code)
            if last is None and result and result['verdict'] in RESULTS:
                last = month.isoformat()[:7], result['verdict'], result['total']
            if month in ROUNDS:
                break
        above = lowered(latest.register.names[unit.district])
        is_part = any(row['old_code'] == code and not lineage.is_whole(row)
                      for row in lineage.into(commune, latest.day, now.day))
        found.append((code, '%s %s, %s' % (unit.type, unit.name, above), is_part, last))
    return found


def lowered(name):
    return name[0].lower() + name[1:]


def drops(pairs):
    for number in range(13):
        points = [(old['points'][number], new['points'][number]) for _, old, new in pairs]
        fewer = [(old, new) for old, new in points if old is not None and new is not None and new < old]
        if fewer:
            yield {'criterion': number + 1, 'communes': len(fewer), 'to_zero': sum(new == 0 for _, new in fewer)}
