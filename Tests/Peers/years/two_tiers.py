"""From 2024 to 2027 through the real program, over the end of the labour department's charge (01/03/2025) and of the districts,
when Bắc Kạn went into Thái Nguyên (01/07/2025):

    python3 -B Tests/Peers/years/two_tiers.py PROGRAM FOLDER [SEED] [--long]

The workspace is the one that `init` makes. Districts send until June 2025, communes since: forms of `tonghop form` filled in,
tables of their own, tables of several communes; some late, some not at all. Every published figure is worked out apart. One
line for each complaint; exit 1 when there is one. Short it has five periods and takes some seconds (tests run it so); with
`--long`, for a person to run, it has all months to the end of 2025 and four later ones, and takes some minutes.
"""
import email, email.policy, json, random, re, sys
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from comparisons import predecessors
from forms import fill
from pages import PageCheck
from plan import Drop
from play import Play
from published import written
from sending import Evaluation, write
from truth import ROUNDS, due_day, last_day

FIRST, LAST = date(2024, 11, 1), date(2027, 11, 1)
SHORT = [FIRST, date(2025, 2, 1), date(2025, 6, 1), date(2025, 7, 1), LAST]
LONG = [date(2024 + (10 + count) // 12, (10 + count) % 12 + 1, 1) for count in range(14)] + [
    date(2026, 7, 1), date(2026, 11, 1), date(2027, 10, 1), LAST]
OLD = 1_550_000_000  # the file's own time does not matter: it counts as received when it was first seen
WORDS = {'meets': 'đạt', 'fails': 'không đạt'}
MENDED, TOGETHER = '02143', 3  # xã Văn Lang


class TwoTiers(Play):
    def __init__(self, program, folder, seed, is_long):
        super().__init__(program, folder)
        self.chance, self.is_long = random.Random(seed), is_long
        self.evaluation = Evaluation(self.chance)
        self.months = LONG if is_long else SHORT

    def read_pages(self, comparison, day, past):
        PageCheck(comparison, day, past).run()

    # What the communes send

    def row(self, commune, month):
        row = self.evaluation.row(commune, month, False)
        return replace(row, mark=None) if commune.reports_itself else row

    def drops(self, month):
        """By number of the visit, what comes before it; the third is after the due day."""
        communes = self.register.on(last_day(month))
        if communes[0].reports_itself:
            return self.from_communes(month, communes)
        return self.from_districts(month)

    def from_districts(self, month):
        came = [[], []]
        for number, (code, name) in enumerate(self.register.units(last_day(month)).items()):
            communes = self.register.on(last_day(month), code)
            sent = write(communes, {one: self.row(one, month) for one in communes}, self.chance.randrange(4))
            # In a round all of them come. Otherwise one is late, and sometimes one does not come.
            is_late = month != FIRST and number == month.month % 8
            if month == FIRST or number != (month.month + 3) % 8 or month.month % 2:
                came[is_late].append(self.drop(month, name + '.csv', sent))
        return came

    def from_communes(self, month, communes):
        came, missing = [[], []], () if month in ROUNDS else self.chance.sample(communes, 9)
        late = self.chance.sample(communes, 6)
        forms = self.forms(month) if self.is_long or month == LAST else {}
        together = [one for one in communes if one not in late and one not in missing][10:10 + TOGETHER]
        rows = {one: self.row(one, month) for one in communes}
        came[0].append(self.drop(month, 'tổng hợp.csv', write(together, rows, 0)))
        for number, one in enumerate(communes):
            if one in together or one in missing:
                continue
            if one.code in forms and (self.is_long or number % 3):
                # What the form itself says counts, whatever its file is called.
                name = forms[one.code].name if number % 5 else 'phieu diem %d.xlsx' % number
                sent = fill(forms[one.code], one, rows[one])
            else:
                name, sent = one.full_name + '.csv', write([one], rows, self.chance.randrange(4))
            came[one in late].append(self.drop(month, name, sent))
        return came

    def forms(self, month):
        self.run('forms', 0, 'form', '--period', month.isoformat()[:7])
        found = {path.name[:5]: path for path in (self.workspace / 'bieu-mau' / month.isoformat()[:7]).iterdir()}
        if sorted(found) != [one.code for one in self.register.on(last_day(month))]:
            self.complain('forms of %s: %s' % (month, sorted(found)))
        return found

    def drop(self, month, name, sent):
        return Drop('%s/%s' % (month.isoformat()[:7], name), sent, OLD)

    # What happens

    def play(self):
        for month in self.months:
            day = due_day(month)
            for number, drops in enumerate(self.drops(month)):
                for drop in drops:
                    self.put(drop)
                # One report is enough if the order of arrival does not matter. It is made after the due day, so that
                # lateness counts.
                if number == 1 or self.is_long or month == LAST:
                    self.report(month, day + timedelta(number), is_final=month == FIRST and number == 1)
            if month == FIRST:
                self.close(month, day + timedelta(2))
            if month in (FIRST, LAST) or self.is_long:
                self.status(month, day + timedelta(1))
        self.explain_all(LAST, due_day(LAST) + timedelta(1))
        self.correct()
        self.replies(LAST)
        self.check_history()
        self.look_back()

    def correct(self):
        """The round is final and closed; a commune mends its figures: issue 2, with that commune alone in its changes."""
        commune = next(one for one in self.register.on(last_day(LAST)) if one.code == MENDED)
        row = self.row(commune, LAST).with_points(13, Decimal('51.25'))
        sent = write([commune], {commune: row}, 0)
        drop = Drop(LAST.isoformat()[:7] + '/sua.csv', sent, OLD + 60)
        self.close_and_issue_again(LAST, due_day(LAST) + timedelta(2), True, drop, 'xã gửi bản sửa')

    def look_back(self):
        """With an empty inbox: the same bytes again of each period, and nothing is damaged."""
        self.empty_inbox()
        for month in self.months if self.is_long else (FIRST, date(2025, 6, 1), date(2025, 7, 1)):
            # Made again with today's date, which must be after the end of the month.
            if last_day(month) >= date.today():
                continue
            self.run('again', self.reports[month][2], 'report', '--quiet', '--period', month.isoformat()[:7])
        self.expect_kept('again')
        self.run('doctor', 0, 'doctor')

    # What other verbs say

    def status(self, month, day):
        told = json.loads(self.run('status', None, 'status', '--json', '--period', month.isoformat()[:7],
                                   '--as-of', day.isoformat()).stdout)
        expected = self.reports[month][0]
        right = {code: (one['status'], one['received'], one['communes'], one['reported'])
                 for code, one in expected.districts.items()}
        found = {one['code']: (one['status'], one.get('received'), one['communes'], one['reported'])
                 for one in told['districts']}
        wrong = [(code, found.get(code), right.get(code)) for code in right.keys() | found.keys()
                 if found.get(code) != right.get(code)]
        if wrong:
            self.complain('status of %s: %s' % (month, wrong))

    def explain_all(self, month, day):
        now = self.reports[month][0]
        past = {one: self.reports[one][0] for one in self.reports if one < month}
        codes = [one.code for one in now.communes] if self.is_long else ['01957', '02143', '05467']  # one unit, three, parts
        for commune in now.communes:
            if commune.code in codes:
                self.explain(commune, now, month, day, predecessors(commune, now, past, self.lineage))

    def explain(self, commune, now, month, day, before):
        where = 'explain %s' % commune.code
        told = self.run(where, 0, 'explain', commune.code, '--json', '--period', month.isoformat()[:7],
                        '--as-of', day.isoformat()).stdout
        found, = json.loads(told, parse_float=Decimal)['communes']
        right = now.results[commune.code]
        if (found['verdict'], written(found.get('total'))) != (right['verdict'], written(right['total'])):
            self.complain('%s: %s, right is %s' % (where, found, right))
        lines = [line for line in found['lines'] if re.match(r'- (xã|phường|thị trấn) .*, (huyện|thành phố|thị xã) ', line)]
        wanted = ['- %s (%s%s): %s' % (name, code, ', một phần' if is_part else '', self.result(last))
                  for code, name, is_part, last in before]
        if lines != wanted:
            self.complain('%s: %s, right is %s' % (where, lines, wanted))

    def result(self, last):
        if last is None:
            return 'không có kết quả'
        period, verdict, total = last
        return 'kỳ %s: %s, %s điểm' % (period, WORDS[verdict], written(total))

    def replies(self, month):
        """A letter for each commune that has something to answer, with its own papers alone."""
        told = self.run('replies', None, 'send', '--replies', '--period', month.isoformat()[:7])
        drafts = {path.stem: path for path in (self.workspace / 'reports' / (month.isoformat()[:7] + '-gui-huyen')).glob('*.eml')}
        pages = {path.stem for path in (self.folder(month) / 'phan-hoi').glob('*.html')}
        if set(drafts) != pages or told.stdout.count('.eml') != len(pages):
            self.complain('replies: drafts %s, pages %s' % (sorted(drafts), sorted(pages)))
        expected = self.reports[month][0]
        codes = {stem[:5] for stem in pages}
        asked = {code for code, one in expected.results.items() if any(r['code'] == 'blank-criterion' for r in one['reasons'])}
        if asked - codes or codes - expected.names.keys():
            self.complain('replies: nothing to %s, and to %s' % (sorted(asked - codes), codes - expected.names.keys()))
        for stem, path in drafts.items():
            letter = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
            name = expected.names[stem[:5]]
            attached = [part.get_filename() for part in letter.iter_attachments()]
            if name.lower() not in letter['Subject'].lower() or any(not one.startswith(stem) for one in attached):
                self.complain('letter %s: %s, %s' % (stem, letter['Subject'], attached))


words = [one for one in sys.argv[1:] if one != '--long']
play = TwoTiers(words[0], words[1], int(words[2]) if len(words) > 2 else 1, '--long' in sys.argv)
play.play()
sys.exit(1 if play.complaints else 0)
