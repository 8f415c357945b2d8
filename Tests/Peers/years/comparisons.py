"""What a report must say of the month, the round and the year before it."""
import csv
from datetime import date

from truth import hundredths, share_of

ROUNDS = [date(2019, 11, 1)]


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
              'obstacle': 'no-report', 'fell': [], 'drops': []}
    if then is None:
        return result
    pairs = [(one, then.results[one.code], now.results[one.code]) for one in now.communes
             if one in then.communes and not took_in_others(one, then.day, now.day, lineage)]
    result['fell'] = sorted('%s %s (%s)' % (one.type, one.name, lowered(now.register.districts[one.district]))
                            for one, old, new in pairs if (old['verdict'], new['verdict']) == ('meets', 'fails'))
    result['drops'] = list(drops(pairs))
    if then.province['reported'] == 0:
        return {**result, 'obstacle': 'nothing-reported'}
    result['rate'] = share_of(then.province)
    if then.communes != now.communes:
        return {**result, 'obstacle': 'other-units'}
    is_known = now.holders.keys() - now.conflicts
    return {**result, 'obstacle': None,
            'difference': hundredths(share_of(now.province) - result['rate']) if is_known else None}


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
