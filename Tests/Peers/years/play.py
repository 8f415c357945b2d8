"""A play: what happens to one workspace, through the real program."""
import json, os, pathlib, re, shutil, subprocess
from collections import Counter, defaultdict
from datetime import timedelta

from comparisons import Lineage, comparisons, history_change, last_results
from published import Comparison, share
from sending import Register
from truth import Arrival, Expected, received


class Play:
    """A workspace, what lies in its inbox, and what was published; every figure is held against one worked out apart."""
    def __init__(self, program, folder):
        self.program, self.workspace = program, pathlib.Path(folder) / 'w'
        self.complaints, self.runs = 0, 0
        self.run('nowhere', 0, 'init', self.workspace, is_located=False)
        with open(self.workspace / 'tonghop.yaml', 'a', encoding='utf-8') as settings:
            settings.write('\ndeadlines:\n  monthly_day: 5\n')
        self.register = Register(self.workspace / 'register.csv')
        self.lineage = Lineage(self.workspace / 'lineage.csv')
        self.inbox = {}  # by file name: what the inbox has
        self.seen = defaultdict(dict)  # by month, then by hash: the arrival
        self.statuses, self.reports, self.issued, self.folders = {}, {}, defaultdict(list), {}
        self.dated = {}  # by month and issue: the day of the final report

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

    # Where the files are

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
        past = [self.statuses[one] for one in sorted(self.statuses) if one < month]
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
        # A final report that is made again keeps the date with which it was first given out.
        given_out = self.dated.setdefault((month, issue), day) if is_final else day
        self.read_pages(comparison, given_out, past)
        # What a later file corrected is history. A final report always has something to attend to here, since it has no
        # number.
        to_attend = is_final or any(
            one['severity'] != 'notice' and not one['replaced_by'] for one in comparison.json['findings'])
        comparison.same('exit code', ended.returncode, int(to_attend))
        self.statuses[month] = {code: one['status'] for code, one in expected.districts.items()}
        self.reports[month] = (expected, issue, ended.returncode)
        if is_final:
            self.issued[month].append((issue, expected.outcomes))
        self.folders[month] = None
        self.expect_kept(where)

    def read_pages(self, comparison, day, past):
        """What else is held against what was published."""

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
                   if path.is_file() and path.name != 'khoa-so.json'}  # it says when the period was closed
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

    def close_and_issue_again(self, month, day, is_final, correction, reason):
        """Closes the period; a correction comes, is refused, and is let in for a reason: the report is issue 2."""
        later = [day + timedelta(count) for count in range(6)]
        if is_final:
            self.report(month, later[0], is_final=True)
            self.refused(month, later[1])  # a draft does not replace a final report
        # A draft can be closed, but the program warns about it.
        self.close(month, later[1], status=0 if is_final else 1)
        self.refused(month, later[2], *(['--final'] if is_final else []))
        self.close(month, later[2], '--reopen', status=2)
        self.close(month, later[3], '--reopen', '--reason', reason)
        self.report(month, later[3], is_final)  # nothing has come yet, so this is still the first issue
        self.put(correction)
        self.report(month, later[4], is_final)
        if self.reports[month][1] != 2:
            self.complain('%s: the correction should make a second issue' % month)
        self.close(month, later[5], status=0 if is_final else 1)

    def check_history(self):
        lines = self.run('history', 0, 'history').stdout
        before = None
        for month in sorted(self.reports):
            change = before and history_change(before, self.reports[month][0])
            before = self.reports[month][0]
            figures = self.reports[month][0].province
            right = '%(reported)d/%(communes)d xã báo cáo, %(meets)d đạt ({}), %(recognised)d được công nhận' % figures
            right = right.format(share(figures['meets'], figures['communes']) + '%')
            line = next((one for one in lines.splitlines() if one.startswith(month.isoformat()[:7])), '')
            if right not in line or change and change not in line:
                self.complain('history: published %s, right is %s; %s' % (line, right, change))
