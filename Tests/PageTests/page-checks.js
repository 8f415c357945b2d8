// What a reader, a screen reader and a calculator find wrong with a page. Runs in Chromium, in a document that holds
// each page in frames of two widths. Nothing here knows a template: tables are understood by what their heads say.
'use strict';

// ---- A table as a grid of cells ------------------------------------------------------------------------------------

/** The text of a cell without the notes under the figure. */
function textOf(cell) {
  const copy = cell.cloneNode(true);
  copy.querySelectorAll('.note').forEach(note => note.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** Rows of cells with what spans them repeated; `complain` hears of rows that do not fill the grid. */
function grid(rows, complain) {
  const cells = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (cells[y][x]) x++;
      for (let dy = 0; dy < cell.rowSpan; dy++)
        for (let dx = 0; dx < cell.colSpan; dx++) {
          if (!cells[y + dy]) { complain(`a cell spans more rows than there are: “${textOf(cell)}”`); continue; }
          if (cells[y + dy][x + dx]) complain(`two cells in one place: “${textOf(cell)}”`);
          cells[y + dy][x + dx] = cell;
        }
    }
  });
  return cells;
}

function readTable(table, complain) {
  const part = rows => grid([...rows], complain);
  const head = table.tHead ? part(table.tHead.rows) : [];
  const bodies = [...table.tBodies].map(body => part(body.rows));
  const foot = table.tFoot ? part(table.tFoot.rows) : [];
  const width = Math.max(...[...head, ...bodies.flat(), ...foot].map(row => row.length));
  for (const row of [...head, ...bodies.flat(), ...foot])
    if (row.length !== width || row.includes(undefined)) complain(`a row of ${row.length} cells in a table of ${width}`);
  const heads = [...Array(width).keys()].map(x =>
    [...new Set(head.map(row => row[x]).filter(Boolean))].map(textOf).join(' '));
  const isGroup = row => row.every(cell => cell === row[0]);
  const texts = rows => rows.map(row => row.map(cell => (cell ? textOf(cell) : '')));
  return { heads, body: texts(bodies.flat().filter(row => !isGroup(row))), foot: texts(foot) };
}

// ---- Numbers, exact ------------------------------------------------------------------------------------------------

const SCALE = 1000000n;
/** Millionths; `null` for what is no number. Thousands have dots, decimals a comma. */
function number(text) {
  const match = /^([-+]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,6}))?$/.exec(text);
  if (!match) return null;
  const value = BigInt(match[2].replace(/\./g, '')) * SCALE + BigInt((match[3] || '').padEnd(6, '0'));
  return match[1] === '-' ? -value : value;
}
/** a / b, rounded half up, with so many decimals and a comma. */
function quotient(a, b, decimals) {
  const unit = 10n ** BigInt(decimals);
  const rounded = (2n * a * unit + b) / (2n * b);
  const digits = String(rounded).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals).replace(/\B(?=(\d{3})+$)/g, '.')},${digits.slice(-decimals)}`;
}
const sum = numbers => numbers.reduce((total, one) => total + one, 0n);
const written = value => (value === null ? 'no number' : String(Number(value) / 1e6));

// ---- Sums ----------------------------------------------------------------------------------------------------------

/** Recomputes what the table says of itself. `facts` counts what was compared and gathers what annexes must sum to. */
function checkSums({ heads, body, foot }, facts, complain) {
  const equal = (kind, found, expected, where) => {
    facts.compared[kind] = (facts.compared[kind] || 0) + 1;
    if (found !== expected) complain(`${kind}: ${where} says ${found}, computed ${expected}`);
  };
  const column = name => heads.findIndex(head => name.test(head));
  const label = row => row.find(text => text !== '') || '';

  for (const row of [...body, ...foot]) {
    heads.forEach((head, x) => {
      if (!/Tỷ lệ/.test(head) || number(row[x]) === null) return;
      const fraction = /^([\d.]+)\/([\d.]+)$/.exec(row[x - 1] || '');
      const [a, b] = fraction
        ? [number(fraction[1]), number(fraction[2])]
        : [column(/^(Đạt tiêu chuẩn|Xã đạt)$/), column(/^Tổng số( xã)?$/)].map(at => number(row[at] || ''));
      if (a !== null && b) equal('rates', row[x], quotient(a * 100n, b, 2), label(row));
    });
  }
  for (const row of foot) {
    const name = label(row);
    heads.forEach((head, x) => {
      const values = body.map(one => number(one[x])).filter(value => value !== null);
      if (/^Bình quân của/.test(name) && /\d+$|^Tổng điểm$/.test(head)) {
        const mean = values.length ? quotient(sum(values), BigInt(values.length) * SCALE, 2) : '—';
        equal('means', row[x], mean, `${name}, ${head}`);
      } else if (/^Số xã bị liệt/.test(name) && number(row[x]) !== null) {
        equal('zero counts', number(row[x]), BigInt(values.filter(v => v === 0n).length) * SCALE, `${name}, ${head}`);
      } else if (/^(Tỉnh|Thành phố|Toàn|Tổng|Cộng)/.test(name) && !/Tỷ lệ/.test(head) && number(row[x]) !== null) {
        equal('sums', written(number(row[x])), written(sum(values)), `${name}, ${head}`);
      }
    });
  }
  const points = heads.map((head, x) => (/^Điểm theo tiêu chí số \d+$/.test(head) ? x : -1)).filter(x => x >= 0);
  const total = column(/^Tổng điểm$/);
  if (points.length && total >= 0) {
    for (const row of body) {
      const given = points.map(x => number(row[x]));
      const expected = given.includes(null) ? null : sum(given);
      equal('totals', written(number(row[total])), written(expected), label(row));
    }
    facts.zeros = points.map(x => body.filter(row => number(row[x]) === 0n).length);
    facts.meets = body.filter(row => row[column(/^Kết quả$/)] === 'Đạt').length;
  }
  const [with_, without, zero] = [/^Xã có điểm$/, /^Xã chưa có điểm$/, /^Xã bị liệt/].map(column);
  if (with_ >= 0 && without >= 0) {
    const reported = row => number(row[with_]) + number(row[without]);
    for (const row of body) equal('criteria', written(reported(row)), written(reported(body[0])), label(row));
    facts.criterionZeros = {};
    for (const row of body) facts.criterionZeros[row[0]] = Number(number(row[zero]) / SCALE);
  }
  const [all, meets, fails] = [/^Số xã$/, /^Đạt$/, /^Không đạt$/].map(column);
  if (all >= 0 && meets >= 0 && fails >= 0)
    for (const row of body)
      equal('distribution', number(row[all]), number(row[meets]) + number(row[fails]), label(row));
  if (column(/^Tổng số$/) >= 0 && column(/^Đạt tiêu chuẩn$/) >= 0 && foot[0])
    facts.provinceMeets = foot[0][column(/^Đạt tiêu chuẩn$/)];
}

/** The annexes of a province add up to its report. */
function checkAnnexes(report, annexes, complain) {
  if (!annexes.length || !report) return;
  const zeros = annexes.reduce((all, one) => all.map((n, i) => n + one.zeros[i]), annexes[0].zeros.map(() => 0));
  zeros.forEach((count, i) => {
    const said = (report.criterionZeros || {})[i + 1];
    if (said !== count) complain(`criterion ${i + 1}: the report says ${said} zeros, the annexes ${count}`);
  });
  const meets = annexes.reduce((all, one) => all + one.meets, 0);
  if (report.provinceMeets !== '—' && report.provinceMeets !== String(meets))
    complain(`the report says ${report.provinceMeets} meet the standard, the annexes ${meets}`);
}

// ---- Accessibility, self-containment, overflow ---------------------------------------------------------------------

function checkStructure(doc, complain) {
  if (doc.documentElement.lang !== 'vi') complain('the language is not vi');
  if (!doc.title.trim()) complain('no title');
  if (doc.querySelectorAll('main').length !== 1) complain('not one <main>');
  const levels = [...doc.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => [Number(h.tagName[1]), h.textContent.trim()]);
  if (levels.filter(([level]) => level === 1).length !== 1) complain('not one <h1>');
  levels.forEach(([level, text], i) => {
    if (!text) complain(`an empty <h${level}>`);
    if (level > (i ? levels[i - 1][0] : 0) + 1) complain(`heading out of order: <h${level}> ${text}`);
  });
  const ids = [...doc.querySelectorAll('[id]')].map(one => one.id);
  ids.filter((id, i) => ids.indexOf(id) !== i).forEach(id => complain(`the id ${id} twice`));
  for (const layout of doc.querySelectorAll('table[role=presentation]'))
    if (layout.querySelector('th,caption,thead')) complain('a table that is one of data and of layout');
  for (const table of dataTables(doc)) {
    if (!table.caption || !table.caption.textContent.trim()) complain('a table without caption');
    const name = table.caption ? table.caption.textContent.trim() : '';
    for (const th of table.querySelectorAll('th'))
      if (!['row', 'col', 'rowgroup', 'colgroup'].includes(th.scope)) complain(`${name}: a <th> without scope`);
    for (const row of table.querySelectorAll('tbody tr'))
      if (!row.querySelector('th')) complain(`${name}: a row without a head: ${row.textContent.trim().slice(0, 40)}`);
  }
  for (const one of doc.querySelectorAll('.scroll'))
    if (!one.getAttribute('aria-label') || one.tabIndex !== 0) complain('a table that scrolls without name or keyboard');
  for (const svg of doc.querySelectorAll('svg')) {
    const by = svg.getAttribute('aria-labelledby');
    const named = svg.getAttribute('aria-label') || (svg.querySelector('title') || {}).textContent
      || (by && by.split(' ').every(id => doc.getElementById(id)));
    if (svg.getAttribute('aria-hidden') !== 'true' && (svg.getAttribute('role') !== 'img' || !named))
      complain('a picture without a text alternative');
  }
  for (const image of doc.querySelectorAll('img')) if (!image.alt) complain('an image without a text alternative');
  for (const link of doc.querySelectorAll('a')) if (!link.textContent.trim()) complain('a link without text');
}

/** The letterhead and the signature are laid out by tables of no data. */
function dataTables(doc) {
  return doc.querySelectorAll('table:not([role=presentation])');
}

function checkSelfContained(doc, complain) {
  if (doc.querySelector('script,link,iframe,object,embed,base,form')) complain('something that is not for a document');
  for (const one of doc.querySelectorAll('*'))
    for (const attribute of one.attributes) {
      if (/^on/i.test(attribute.name)) complain(`a handler: ${attribute.name}`);
      if (/^(src|srcset|poster|data|xlink:href)$/.test(attribute.name)) complain(`loads ${attribute.value}`);
      if (attribute.name === 'href' && /^[a-z]+:|^\/\//i.test(attribute.value)) complain(`leads out: ${attribute.value}`);
    }
  for (const style of doc.querySelectorAll('style'))
    if (/url\(|@import|@font-face/.test(style.textContent)) complain('a style that loads something');
}

function checkOverflow(doc, complain) {
  const page = doc.documentElement;
  if (page.scrollWidth > page.clientWidth) {
    const wide = [...doc.body.querySelectorAll('*')].find(one =>
      one.getBoundingClientRect().right > page.clientWidth + 1 && !one.closest('.scroll'));
    complain(`the page is ${page.scrollWidth} wide on ${page.clientWidth}: <${wide ? wide.tagName : '?'}>`);
  }
  for (const one of doc.querySelectorAll('th,td,p,h1,h2,h3,caption,figcaption'))
    if (one.scrollWidth > one.clientWidth + 1 && one.clientWidth)
      complain(`text runs out of <${one.tagName}> “${one.textContent.trim().slice(0, 40)}”`);
}

function checkContrast(doc, complain) {
  const view = doc.defaultView;
  const rgba = text => (text.match(/[\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
    .map(c => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((l, c, i) => l + c * [0.2126, 0.7152, 0.0722][i], 0);
  const seen = new Set();
  const walker = doc.createTreeWalker(doc.body, view.NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const one = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || one.closest('svg,style') || !one.getClientRects().length) continue;
    const style = view.getComputedStyle(one);
    let ground = [255, 255, 255];
    for (let behind = one; behind; behind = behind.parentElement) {
      const colour = rgba(view.getComputedStyle(behind).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) { ground = colour; break; }
    }
    const [lighter, darker] = [light(rgba(style.color)), light(ground)].sort((a, b) => b - a);
    const ratio = (lighter + 0.05) / (darker + 0.05);
    const size = parseFloat(style.fontSize);
    const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const what = `contrast ${ratio.toFixed(2)} of ${style.color} on ${ground}`;
    if (ratio < least && !seen.has(what)) { seen.add(what); complain(`${what}: “${walker.currentNode.data.trim()}”`); }
  }
}

// ---- All of it -----------------------------------------------------------------------------------------------------

function checkPages(frames) {
  const complaints = [];
  const compared = {};
  const provinces = {};
  for (const frame of frames) {
    const { province, page } = frame.dataset;
    const complain = text => complaints.push(`${province}/${page} at ${frame.width}: ${text}`);
    const doc = frame.contentDocument;
    checkOverflow(doc, complain);
    if (frame.dataset.first !== 'yes') continue;
    checkStructure(doc, complain);
    checkSelfContained(doc, complain);
    checkContrast(doc, complain);
    const facts = { compared };
    for (const table of dataTables(doc)) {
      const inTable = text => complain(`${table.caption ? textOf(table.caption) : '?'}: ${text}`);
      checkSums(readTable(table, inTable), facts, inTable);
    }
    provinces[province] = provinces[province] || { annexes: [] };
    if (facts.zeros) provinces[province].annexes.push(facts);
    if (facts.criterionZeros) provinces[province].report = facts;
  }
  for (const [name, { report, annexes }] of Object.entries(provinces))
    checkAnnexes(report, annexes, text => complaints.push(`${name}: ${text}`));
  return { complaints, compared };
}
