"""What a report must say of the month, the round and the year before it."""
import csv
from datetime import date

from decimal import Decimal

from truth import hundredths, share_of

ROUNDS = [date(2019, 11, 1)]
RESULTS = ('meets', 'fails')


def read_lineage(path):
    """When which communes took in others: days by code."""
    with open(path, encoding='utf-8-sig', newline='') as file:
        return {(row['new_code'], row['new_valid_from']) for row in csv.DictReader(file)}


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
              'obstacle': 'no-report', 'fell': [], 'drops': [], 'turned': [],
              'common': {'communes': 0, 'rate_then': None, 'rate_now': None, 'difference': None}}
    if then is None:
        return result
    pairs = [(one, then.results[one.code], now.results[one.code]) for one in now.communes
             if is_the_same(one, then, now, lineage)]
    both = [(old['verdict'], new['verdict'], one.district) for one, old, new in pairs
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
    result['fell'] = sorted('%s %s (%s)' % (one.type, one.name, lowered(now.register.districts[one.district]))
                            for one, old, new in pairs if (old['verdict'], new['verdict']) == ('meets', 'fails'))
    result['drops'] = list(drops(pairs))
    if then.province['reported'] == 0:
        return {**result, 'obstacle': 'nothing-reported'}
    result['rate'] = share_of(then.province)
    if then.communes != now.communes:
        return {**result, 'obstacle': 'other-units'}
    if {one.district for one in now.communes} - {district for _, _, district in both}:
        return {**result, 'obstacle': 'missing-districts'}
    common['difference'] = hundredths(common['rate_now'] - common['rate_then'])
    is_of_all = len(both) == len(now.communes) == len(then.communes)
    return {**result, 'obstacle': None, 'difference': common['difference'] if is_of_all else None}


def last_results(now, past, lineage):
    """Between rounds: what each commune without a result last came to since the last round, that included."""
    last = {}
    if now.month in ROUNDS:
        return last
    for month in sorted((month for month in past if month < now.month), reverse=True):
        then = past[month]
        for one in now.communes:
            if now.results[one.code]['verdict'] not in RESULTS and is_the_same(one, then, now, lineage) \
                    and then.results[one.code]['verdict'] in RESULTS:
                last.setdefault(one.code, {'period': month.isoformat()[:7], 'verdict': then.results[one.code]['verdict'],
                                           'total': then.results[one.code]['total']})
        if month in ROUNDS:
            break
    return last


def is_the_same(commune, then, now, lineage):
    return commune in then.communes and not took_in_others(commune, then.day, now.day, lineage)


def took_in_others(commune, earlier, later, lineage):
    return any(code == commune.code and earlier.isoformat() < day <= later.isoformat() for code, day in lineage)


def lowered(name):
    return name[0].lower() + name[1:]


def drops(pairs):
    for number in range(13):
        points = [(old['points'][number], new['points'][number]) for _, old, new in pairs]
        fewer = [(old, new) for old, new in points if old is not None and new is not None and new < old]
        if fewer:
            yield {'criterion': number + 1, 'communes': len(fewer), 'to_zero': sum(new == 0 for _, new in fewer)}
