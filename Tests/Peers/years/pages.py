"""What the page of a report says beside its figures: from whom it is, by date; targets; earlier periods; the territory."""
import csv
import html.parser
from datetime import date
from decimal import Decimal

from published import share
from sending import MERGED_PROVINCES
from truth import ROUNDS

LABOUR, HEALTH = 'Sở Lao động - Thương binh và Xã hội', 'Sở Y tế'
TO_HEALTH = '2025-03-01'
LED_BY_LABOUR = (1, 3, 5, 6, 11, 13)


class Page(html.parser.HTMLParser):
    """The texts of a page, a line for each block, and the rows of its tables, a list of cells for each."""
    BLOCKS = {'p', 'li', 'h1', 'h2', 'h3', 'h4', 'td', 'th', 'caption', 'figcaption', 'div'}

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.lines, self.rows, self.skipped, self.text = [], [], 0, ''
        self.feed(text)
        self.end_line()

    def end_line(self):
        line = ' '.join(self.text.split())
        self.text = ''
        if line:
            self.lines.append(line)
        return line

    def handle_starttag(self, tag, attributes):
        self.skipped += tag in ('style', 'svg', 'script')
        if tag in self.BLOCKS:
            self.end_line()
        if tag == 'br':
            self.text += ' '
        if tag == 'tr':
            self.rows.append([])

    def handle_endtag(self, tag):
        self.skipped -= tag in ('style', 'svg', 'script')
        if tag in self.BLOCKS:
            line = self.end_line()
            if tag in ('td', 'th') and self.rows:
                self.rows[-1].append(line)

    def handle_data(self, text):
        if not self.skipped:
            self.text += text


class PageCheck:
    def __init__(self, comparison, day, past):
        self.folder, self.expected, self.same = comparison.folder, comparison.expected, comparison.same
        self.json, self.day, self.past = comparison.json, day, past
        self.page = Page((self.folder / 'bao-cao-tong-hop.html').read_text('utf-8'))

    def run(self):
        self.head()
        self.lead_bodies()
        self.targets()
        self.trend()
        for one in self.json['comparisons']:
            self.territory(one)

    def said(self, what, text):
        self.same(what, any(text in line for line in self.page.lines) or text, True)

    def head(self):
        """Who signs is who there is on the day of the document; the province is that of the period."""
        day = self.day.isoformat()
        province = 'THÁI NGUYÊN' if day >= MERGED_PROVINCES else 'BẮC KẠN'
        is_labour = day < TO_HEALTH
        self.said('superior body', 'ỦY BAN NHÂN DÂN TỈNH ' + province)
        self.said('issuing body', 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI' if is_labour else 'SỞ Y TẾ')
        self.said('symbol', '/BC-SLĐTBXH' if is_labour else '/BC-SYT')
        self.said('addressee', 'Kính gửi: Bộ ' + ('Lao động - Thương binh và Xã hội' if is_labour else 'Y tế'))
        self.said('place and date', '%s, ngày %02d tháng %s năm %d' % (
            province.title(), self.day.day, '%02d' % self.day.month if self.day.month < 3 else self.day.month,
            self.day.year))
        text = '\n'.join(self.page.lines)
        self.same('the other issuing body', ('SỞ Y TẾ' if is_labour else 'SỞ LAO ĐỘNG') in text, False)
        home = self.expected.register.province(self.expected.day)
        self.said('subject', 'trên địa bàn t' + home[1:])

    def lead_bodies(self):
        """Who led a criterion is who there was at the end of the period."""
        labour = LABOUR if self.expected.day.isoformat() < TO_HEALTH else HEALTH
        with open(self.folder / 'tieu-chi.csv', encoding='utf-8-sig', newline='') as file:
            bodies = {int(row[0]): row[2] for row in list(csv.reader(file))[1:]}
        for number in LED_BY_LABOUR:
            self.same('lead body of criterion %d' % number, bodies[number], labour)
        self.same('lead body of criterion 7', bodies[7], HEALTH)

    # Targets

    def targets(self):
        figures, results = self.expected.province, self.expected.results.values()
        open_ones = sum(one['verdict'] not in ('meets', 'fails') for one in results)
        self.target('meets', 'trên 70%', figures['meets'], open_ones, lambda share: share > 70)
        national = 65 if self.expected.month.year <= 2025 else 75
        self.target('meets', '%d%% (đến năm %d)' % (national, 2025 if national == 65 else 2030), figures['meets'],
                    open_ones, lambda share: share >= national)
        for name, words in ('planned', 'có kế hoạch'), ('committed', 'có cam kết'):
            self.target(name, '100%', figures[name], self.unclear(name), lambda share: share >= 100, words)

    def unclear(self, name):
        """Communes of no return, and those whose return has nothing at all in that column."""
        holders = [(one, self.expected.holders.get(one)) for one in self.expected.communes]
        return sum(holder is None or one in self.expected.conflicts
                   or all(getattr(row, name) is None for row in holder.sent.rows.values())
                   for one, holder in holders)

    def target(self, name, asked, count, unclear, holds, words='đạt tiêu chuẩn'):
        all_of_them = self.expected.province['communes']
        shares = [Decimal(100 * number) / all_of_them for number in (count, count + unclear)]
        right = 'Đạt chỉ tiêu' if holds(shares[0]) else 'Chưa đủ căn cứ' if holds(shares[1]) else 'Chưa đạt chỉ tiêu'
        rows = [row for row in self.page.rows if len(row) == 5 and row[1] == asked and words in row[0]]
        if len(rows) != 1:
            return self.same('rows of the target %s %s' % (name, asked), rows, 'one')
        row, = rows
        self.same('target %s %s' % (name, asked),
                  [row[2], row[3][:len(share(count, all_of_them))], row[4][:len(right)]],
                  ['%d/%d' % (count, all_of_them), share(count, all_of_them), right])

    # Earlier periods

    def trend(self):
        """Every period with its own figures; of another province it says so."""
        past = {**self.past, self.expected.month: self.expected}
        if sum(one.province['reported'] > 0 for one in past.values()) < 2:
            return
        listed = {month for month in past if len(past) <= 24 or self.is_listed(month, sorted(past))}
        rows = {row[0]: row[1:] for row in self.page.rows if len(row) == 5 and row[0][2:3] == '/' and len(row[0]) == 7}
        self.same('periods of the trend', sorted(rows), sorted(month.strftime('%m/%Y') for month in listed))
        home = self.expected.register.home(self.expected.day)
        for month in listed:
            one, row = past[month], rows.get(month.strftime('%m/%Y'), [''] * 4)
            figures = one.province
            self.same('trend of %s' % month, row[:3], [str(figures['meets']), str(figures['communes']),
                                                      share(figures['meets'], figures['communes'])])
            other = one.register.home(one.day)
            says = ('số liệu của tỉnh Bắc Kạn' in row[3], 'không so sánh được' in row[3])
            self.same('remark on %s: %s' % (month, row[3]), says,
                      (other != home, other != home or one.communes != self.expected.communes))

    def is_listed(self, month, months):
        later = [one for one in months if one > month]
        limit = date(self.expected.month.year - 1, self.expected.month.month, 1)
        return month >= limit or month in ROUNDS or not later or later[0].year > month.year

    def territory(self, comparison):
        """In words, what the figures of the comparison say."""
        then = self.past.get(date.fromisoformat(comparison['period'] + '-01'))
        if comparison['obstacle'] != 'other-units':
            return
        month = '%s/%s' % tuple(reversed(comparison['period'].split('-')))
        if then.register.home(then.day) != self.expected.register.home(self.expected.day):
            self.said('whose figures', 'Số liệu kỳ %s là của tỉnh Bắc Kạn (%d đơn vị cấp xã), không phải của tỉnh Thái Nguyên '
                                       'ngày nay (%d đơn vị cấp xã)' % (month, len(then.communes), len(self.expected.communes)))
        found = comparison['territory']
        if found is None:
            return
        text = 'So sánh theo địa bàn: %d đơn vị cấp xã khi ấy nay là %d ' % (found['units_then'], found['communes_now'])
        line = next((line for line in self.page.lines if text in line), None)
        if line is None:
            return self.same('territory', text, 'said')
        shares = ['%d/%d ' % (found['met_then'], found['units_then']), '%d/%d ' % (found['meet_now'], found['communes_now'])]
        shares += ['(%s%%)' % share(one, of).removesuffix(',00') for one, of in
                   ((found['met_then'], found['units_then']), (found['meet_now'], found['communes_now']))]
        self.same('shares of the territory', [one for one in shares if one not in line], [])
        left = 'Còn %d ' % found['left']
        self.same('communes left out: ' + left, left in line, found['left'] > 0)
