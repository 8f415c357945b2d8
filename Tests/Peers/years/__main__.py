"""Two years of monthly reports, from March 2019 to February 2021, through the real program:

    python3 -B Tests/Peers/years PROGRAM FOLDER [SEED]

Makes a workspace in FOLDER, lets districts send their returns month by month, runs PROGRAM, and holds every published
figure against its own calculation. One line for each complaint; exit 1 when there is one.
"""
import json, os, pathlib, re, shutil, subprocess, sys
from collections import Counter
from datetime import date, timedelta

from comparisons import comparisons, last_results, read_lineage
from plan import CLOSED_DRAFT, KINDS, MONTHS, ROUND, Drop, Plan
from published import Comparison, share
from sending import Register, write
from truth import Arrival, Expected, received


class Play:
    def __init__(self, program, folder, seed):
        self.program, self.workspace = program, pathlib.Path(folder) / 'w'
        self.complaints, self.runs = 0, 0
        self.run('nowhere', 0, 'init', self.workspace, is_located=False)
        with open(self.workspace / 'tonghop.yaml', 'a', encoding='utf-8') as settings:
            settings.write('\ndeadlines:\n  monthly_day: 5\n')
        self.register = Register(self.workspace / 'register.csv')
        self.lineage = read_lineage(self.workspace / 'lineage.csv')
        self.plan = Plan(self.register, seed)
        self.inbox = {}  # name: what lies there
        self.seen = {month: {} for month in MONTHS}  # hash: arrival
        self.statuses, self.reports, self.issued, self.folders = {}, {}, {month: [] for month in MONTHS}, {}

    def complain(self, text):
        self.complaints += 1
        print(text[:2000])

    def run(self, where, status, *arguments, is_located=True):
        where_to = ['--workspace', self.workspace] if is_located else []
        ended = subprocess.run([self.program, *arguments, *where_to], capture_output=True, text=True)
        if status is not None and ended.returncode != status:
            self.complain('%s: %s ended with %d, not %d: %s' % (
                where, arguments[0], ended.returncode, status, ended.stderr[-600:]))
        return ended

    # What is where

    def put(self, drop):
        path = self.workspace / 'inbox' / drop.name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(drop.sent.bytes)
        os.utime(path, (drop.modified, drop.modified))
        self.inbox[drop.name] = drop

    def empty_inbox(self):
        shutil.rmtree(self.workspace / 'inbox')
        (self.workspace / 'inbox').mkdir()
        self.inbox = {}

    def folder(self, month):
        return self.workspace / 'reports' / month.isoformat()[:7]

    def present(self, month):
        """The files of the inbox that are of the period: not those at the top that another period has counted."""
        elsewhere = {digest for other, seen in self.seen.items() if other != month for digest in seen}
        for name, drop in sorted(self.inbox.items()):
            digest = drop.sent.sha256
            is_own = name.startswith(month.isoformat()[:7] + '/')
            if is_own or '/' not in name and (digest in self.seen[month] or digest not in elsewhere):
                yield drop

    def expect(self, month, day):
        """What the report must say; from now on its files belong to the period."""
        present, rejected, hashes = list(self.present(month)), Counter(), Counter()
        for drop in present:
            if not drop.sent.rows:
                rejected[drop.sent.district] += 1
                continue
            hashes[drop.sent.sha256] += 1
            self.seen[month].setdefault(
                drop.sent.sha256,
                Arrival(drop.sent, received(month, day, drop.modified), self.runs, drop.modified, drop.name))
        duplicates = Counter({digest: count - 1 for digest, count in hashes.items() if count > 1})
        past = [self.statuses[one] for one in MONTHS if one < month and one in self.statuses]
        return Expected(self.register, month, self.seen[month].values(), rejected, duplicates, past)

    # What happens

    def report(self, month, day, is_final=False):
        self.runs += 1
        where = '%s on %s' % (month.isoformat()[:7], day)
        expected = self.expect(month, day)
        arguments = ('report', '--quiet', '--period', month.isoformat()[:7],
                     '--as-of', day.isoformat(), *(['--final'] if is_final else []))
        ended = self.run(where, None, *arguments)
        if is_final and ended.returncode == 2 and self.accept_turned(month, ended.stderr):
            ended = self.run(where, None, *arguments)
        if ended.returncode not in (0, 1):
            return self.complain('%s: exit %d: %s' % (where, ended.returncode, ended.stderr[-600:]))
        issue, changes = self.issue(month, expected)
        comparison = Comparison(self.folder(month), expected, lambda text: self.complain(where + ': ' + text))
        past = {one: self.reports[one][0] for one in self.reports if one < month}
        comparison.run(day, is_final, issue, changes, comparisons(expected, past, self.lineage),
                       last_results(expected, past, self.lineage))
        # What a later file mended is history; a final report here has no number.
        to_attend = is_final or any(
            one['severity'] != 'notice' and not one['replaced_by'] for one in comparison.json['findings'])
        comparison.same('exit code', ended.returncode, int(to_attend))
        self.statuses[month] = {code: one['status'] for code, one in expected.districts.items()}
        self.reports[month] = (expected, issue, ended.returncode)
        if is_final:
            self.issued[month].append((issue, expected.outcomes))
        self.folders[month] = None
        self.expect_kept(where)

    def accept_turned(self, month, told):
        """Somebody asks the districts about the verdicts that their later returns turn, and lets them stand."""
        files = re.findall(r'^(.*?): [^:\[]+: \[verdict-turned\]', told, re.MULTILINE)
        with open(self.workspace / 'waivers.yaml', 'a', encoding='utf-8') as waivers:
            if files and not waivers.tell():
                waivers.write('waivers:\n')
            for name in files:
                waivers.write('  - {period: "%s", code: verdict-turned, file: %s, reason: "huyện xác nhận"}\n' % (
                    month.isoformat()[:7], json.dumps(name, ensure_ascii=False)))
        return files

    def issue(self, month, expected):
        """The number of the issue, and the communes that are not as in the one that it replaces."""
        issued = self.issued[month]
        if not issued:
            return 1, []
        changed = self.changed(issued[-1][1], expected)
        if changed:
            return issued[-1][0] + 1, changed
        before = [outcomes for number, outcomes in issued if number < issued[-1][0]]
        return issued[-1][0], self.changed(before[-1], expected) if before else []

    def changed(self, outcomes, expected):
        return [one.full_name for one in expected.communes if outcomes[one.code] != expected.outcomes[one.code]]

    def expect_kept(self, where):
        """The folders of all periods are as the last report of each left them."""
        for month, before in self.folders.items():
            now = {path: path.read_bytes() for path in self.folder(month).rglob('*')
                   if path.is_file() and path.name != 'khoa-so.json'}  # says when it was closed
            if before is not None and now != before:
                names = sorted(path.name for path in now.keys() | before.keys() if now.get(path) != before.get(path))
                self.complain('%s: the report of %s has changed: %s' % (where, month, ', '.join(names)))
            self.folders[month] = now

    def close(self, month, day, *more, status=0):
        where = '%s on %s' % (month.isoformat()[:7], day)
        self.run(where, status, 'close', '--period', month.isoformat()[:7], '--as-of', day.isoformat(), *more)
        if not more:
            expected, issue, _ = self.reports[month]
            self.issued[month].append((issue, expected.outcomes))

    def refused(self, month, day, *more):
        where = '%s on %s, to be refused' % (month.isoformat()[:7], day)
        self.run(where, 2, 'report', '--period', month.isoformat()[:7], '--as-of', day.isoformat(), *more)
        self.expect_kept(where)

    def close_and_issue_again(self, month, day, is_final):
        """Closes the period; a correction comes, is refused, and is let in for a reason: the report is issue 2."""
        later = [day + timedelta(count) for count in range(6)]
        if is_final:
            self.report(month, later[0], is_final=True)
            self.refused(month, later[1])  # a draft does not take the place of a final report
        # A draft can be closed, and whoever closes it is told.
        self.close(month, later[1], status=0 if is_final else 1)
        district = '064'
        communes, rows = self.plan.rows(month, district)
        self.refused(month, later[2], *(['--final'] if is_final else []))
        self.close(month, later[2], '--reopen', status=2)
        self.close(month, later[3], '--reopen', '--reason', 'Chợ Đồn gửi bản sửa')
        self.report(month, later[3], is_final)  # nothing has come yet: still the first issue
        self.put(Drop(month.isoformat()[:7] + '/cho-don.csv', write(communes, rows, 0), 1_560_000_000))
        self.report(month, later[4], is_final)
        if self.reports[month][1] != 2:
            self.complain('%s: the correction should make a second issue' % month)
        self.close(month, later[5], status=0 if is_final else 1)

    def play(self):
        sizes = [len(self.register.on(date(2020, 1, 31))), len(self.register.on(date(2020, 2, 1)))]
        if sizes != [122, 108] or set(KINDS) - set(self.plan.kinds):
            self.complain('the scenario is not the one it should be: %s, %s' % (sizes, self.plan.kinds))
        for number, visit in enumerate(self.plan.visits):
            if number % 20 == 19:
                self.empty_inbox()
            for drop in visit.drops:
                self.put(drop)
            self.report(visit.month, visit.day)
            is_last = visit is [one for one in self.plan.visits if one.month == visit.month][-1]
            if is_last and visit.month in (ROUND, CLOSED_DRAFT):
                self.close_and_issue_again(visit.month, visit.day + timedelta(2), visit.month == ROUND)
        self.look_back()

    def look_back(self):
        """Two years later, with an empty inbox: the same bytes again, and the same figures in the history."""
        self.empty_inbox()
        waivers, aside = self.workspace / 'waivers.yaml', self.workspace / 'waivers-later.yaml'
        for month in (MONTHS[0], MONTHS[10], MONTHS[11]):
            # What was accepted after the report would make it another one.
            if month < ROUND:
                waivers.rename(aside)
            self.run('again', self.reports[month][2], 'report', '--quiet', '--period', month.isoformat()[:7])
            if month < ROUND:
                aside.rename(waivers)
        self.expect_kept('again')
        lines = self.run('history', 0, 'history').stdout
        for month in MONTHS:
            figures = self.reports[month][0].province
            right = '%(reported)d/%(communes)d xã báo cáo, %(meets)d đạt ({}), %(recognised)d được công nhận' % figures
            right = right.format(share(figures['meets'], figures['communes']) + ' %')
            line = next((one for one in lines.splitlines() if one.startswith(month.isoformat()[:7])), '')
            if right not in line:
                self.complain('history: published %s, right is %s' % (line, right))


play = Play(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 1)
play.play()
sys.exit(1 if play.complaints else 0)
