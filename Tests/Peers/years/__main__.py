"""Two years of monthly reports, from March 2019 to February 2021, through the real program:

    python3 -B Tests/Peers/years PROGRAM FOLDER [SEED]

Makes a workspace in FOLDER, lets districts send their returns month by month, runs PROGRAM, and holds every published
figure against its own calculation. One line for each complaint; exit 1 when there is one.

`two_tiers.py` beside it plays 2024 to 2027 in the same way, over the end of the districts.
"""
import sys
from datetime import date, timedelta

from plan import CLOSED_DRAFT, KINDS, MONTHS, ROUND, Drop, Plan
from play import Play
from sending import write


class TwoYears(Play):
    def __init__(self, program, folder, seed):
        super().__init__(program, folder)
        self.plan = Plan(self.register, seed)

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
                correction = write(*self.plan.rows(visit.month, '064'), 0)
                self.close_and_issue_again(
                    visit.month, visit.day + timedelta(2), visit.month == ROUND,
                    Drop(visit.month.isoformat()[:7] + '/cho-don.csv', correction, 1_560_000_000),
                    'Chợ Đồn gửi bản sửa')
        self.look_back()

    def look_back(self):
        """Two years later, with an empty inbox: the same bytes again, and the same figures in the history."""
        self.empty_inbox()
        waivers, aside = self.workspace / 'waivers.yaml', self.workspace / 'waivers-later.yaml'
        for month in (MONTHS[0], MONTHS[10], MONTHS[11]):
            # A return that is accepted after the report would change it.
            if month < ROUND:
                waivers.rename(aside)
            self.run('again', self.reports[month][2], 'report', '--quiet', '--period', month.isoformat()[:7])
            if month < ROUND:
                aside.rename(waivers)
        self.expect_kept('again')
        self.check_history()


play = TwoYears(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 1)
play.play()
sys.exit(1 if play.complaints else 0)
