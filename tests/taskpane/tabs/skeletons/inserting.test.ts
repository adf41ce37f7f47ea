import { openSkeletonsPane, type SkeletonsPane } from './skeletonsPane';

// The tab 骨架 over the real Office.js: what the clerk ticks is inserted as the report goes on.

let pane: SkeletonsPane;
beforeAll(async () => {
  pane = await openSkeletonsPane();
});
afterAll(() => {
  pane.close();
});
beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  pane.tidy();
});

const REPORT = [
  '一、2026年工作情况',
  '（一）突出产业发展',
  '发展特色产业基地3个，带动农户增收。',
  '（二）加强安全生产',
  '全年开展检查12次，消除隐患30处。',
  '二、2027年工作计划',
  '重点抓好以下两个方面的工作：',
  '（一）发展产业。建成产业基地2个。',
  '（二）抓实安全。开展检查20次。',
];

test('a section goes behind the one with the cursor, gets its number, and the later ones move on', async () => {
  await pane.write(...REPORT);
  await pane.openTab();
  pane.clickInto(2);
  pane.tick(/^意识形态/);
  await pane.says('（二）');
  await pane.says('插在“（一）突出产业发展”之后');
  expect(pane.box(/^后面的序号顺延（1 处）$/)).toHaveProperty('checked', true);
  pane.press('插入');
  await pane.says('已插入');
  const texts = pane.texts();
  expect(texts.slice(0, 3)).toEqual(REPORT.slice(0, 3));
  expect(texts[3]).toMatch(/^（二）/);
  expect(texts).toContain('（三）加强安全生产');
  expect(texts.slice(-4)).toEqual(REPORT.slice(-4));
});

test('later numbers stay as they are where the clerk does not want them moved', async () => {
  await pane.write(...REPORT);
  await pane.openTab();
  pane.clickInto(2);
  pane.tick(/^意识形态/);
  await pane.says('后面的序号顺延');
  pane.tick(/^后面的序号顺延（1 处）$/);
  pane.press('插入');
  await pane.says('已插入');
  expect(pane.texts()).toContain('（二）加强安全生产');
});

test('under a plan the plan is written, run in as its siblings are, and a count that no longer fits is told', async () => {
  await pane.write(...REPORT);
  await pane.openTab();
  pane.clickInto(7);
  await pane.search('msbz', /^民生保障/);
  await pane.says('“两个方面”现在应是“三”。');
  pane.press('插入');
  await pane.says('已插入');
  const made = pane.texts()[8] ?? '';
  expect(made).toMatch(/^（二）[^。]+。健全/);
  expect(pane.texts()).toContain('（三）抓实安全。开展检查20次。');
  await pane.says('看一看');
});

test('several go in one go, in the order of a report', async () => {
  await pane.write(...REPORT);
  await pane.openTab();
  pane.clickInto(4);
  await pane.search('jcjf', /^基层减负/);
  await pane.search('dangjian', /^党建引领/);
  pane.press('插入 2 节');
  await pane.says('已插入');
  const headings = pane.texts().filter((text) => /^（[三四]）/.test(text));
  expect(headings).toHaveLength(2);
  expect(headings[0]).toContain('党建');
});

test('what was inserted is taken back with one click, unless it was edited since', async () => {
  await pane.write(...REPORT);
  await pane.openTab();
  pane.clickInto(2);
  pane.tick(/^意识形态/);
  await pane.says('后面的序号顺延');
  pane.press('插入');
  await pane.says('已插入');
  pane.press('撤销插入');
  await pane.says('已撤销插入');
  expect(pane.texts()).toEqual(REPORT);
});

test('at first use the unit and the year are asked for, and what is left empty stays a placeholder', async () => {
  await pane.write(...REPORT);
  await pane.openTab(false);
  pane.clickInto(0);
  await pane.search('落款', /^落款/);
  pane.press('插入');
  await pane.says('先填一次单位和年度');
  pane.press('以后再说');
  await pane.found(() => pane.box(/^落款/));
  pane.fireEvent.click(pane.screen.getByRole('radio', { name: '文末' }));
  pane.press('插入');
  await pane.says('已插入');
  expect(pane.texts().at(-1)).toMatch(/^20XX年X月X日$/);
});

test('the placeholders of what was inserted are found at once', async () => {
  await pane.write(...REPORT);
  await pane.openTab();
  pane.clickInto(2);
  pane.tick(/^意识形态/);
  pane.press('插入');
  await pane.says('已插入');
  pane.press('去填');
  await pane.waitFor(() => {
    expect(pane.screen.getByRole('tab', { name: '占位符' }).getAttribute('aria-selected')).toBe('true');
    expect(document.body.textContent).toContain('意识形态');
  });
});

test('a protected report is left as it is, and the clerk is told why', async () => {
  await pane.write(...REPORT);
  await pane.openTab();
  pane.clickInto(2);
  pane.tick(/^意识形态/);
  await pane.says('后面的序号顺延');
  pane.office.host.protect('protected');
  pane.press('插入');
  await pane.says('这份稿子限制了编辑');
  expect(pane.texts()).toEqual(REPORT);
});

test('two quick clicks insert once', async () => {
  await pane.write(...REPORT);
  await pane.openTab();
  pane.clickInto(2);
  pane.tick(/^意识形态/);
  await pane.says('后面的序号顺延');
  const button = await pane.found(() => pane.buttonOf('插入'));
  pane.fireEvent.click(button);
  pane.fireEvent.click(button);
  await pane.says('已插入');
  expect(pane.texts().filter((text) => text.startsWith('（三）加强安全生产'))).toHaveLength(1);
  expect(pane.texts().filter((text) => text.startsWith('（二）') && !text.includes('安全'))).toHaveLength(1);
});

test('a whole report stands for itself: a section unticks it', async () => {
  await pane.write(...REPORT);
  await pane.openTab();
  pane.press('整篇');
  pane.tick(/^年度工作总结/);
  await pane.found(() => pane.buttonOf('新文档'));
  pane.press('章节');
  pane.tick(/^党建引领/);
  await pane.waitFor(() => {
    expect(pane.buttonOf('新文档')).toBeUndefined();
  });
});
