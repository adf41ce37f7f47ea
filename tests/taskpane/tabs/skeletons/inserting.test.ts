import { openSkeletonsPane, type SkeletonsPane } from './skeletonsPane';
import { usePane } from '../../usePane';

// The tab 骨架 over the real Office.js: what the clerk ticks is inserted as the report goes on.

let pane: SkeletonsPane;
usePane(openSkeletonsPane, (opened) => (pane = opened));
beforeEach(() => {
  localStorage.clear();
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

/** The clerk is in the report's first section, and has ticked another one. */
async function tickBehindFirst(): Promise<void> {
  await pane.write(...REPORT);
  await pane.openTab();
  pane.clickInto(2);
  pane.tick(/^意识形态/);
}

test('a section goes behind the one with the cursor, gets its number, and the later ones move on', async () => {
  await tickBehindFirst();
  await pane.says('本节之后，序号顺延');
  pane.press('预览');
  await pane.says('插在“（一）突出产业发展”之后');
  expect(pane.box(/^后面 1 个序号顺延$/)).toHaveProperty('checked', true);
  const [page] = pane.screen.getAllByRole('dialog', { name: '预览 意识形态' });
  expect(page?.textContent).toMatch(/（二）.*\d+ 字 · 占位符 \d+|\d+ 字 · 占位符 \d+.*（二）/);
  expect(page?.querySelectorAll('mark').length).toBeGreaterThan(0);
  if (page) pane.fireEvent.click(pane.within(page).getByRole('button', { name: '插入' }));
  await pane.says('已插入');
  const texts = pane.texts();
  expect(texts.slice(0, 3)).toEqual(REPORT.slice(0, 3));
  expect(texts[3]).toMatch(/^（二）/);
  expect(texts).toContain('（三）加强安全生产');
  expect(texts.slice(-4)).toEqual(REPORT.slice(-4));
});

test('later numbers stay as they are where the clerk does not want them moved', async () => {
  await tickBehindFirst();
  await pane.says('本节之后，序号顺延');
  pane.press('预览');
  await pane.found(() => pane.box(/^后面 1 个序号顺延$/)); // the cursor was looked at again
  pane.tick(/^后面 1 个序号顺延$/);
  pane.press('返回');
  await pane.back();
  expect(document.body.textContent).not.toContain('序号顺延');
  pane.press('插入');
  await pane.says('已插入');
  expect(pane.texts()).toContain('（二）加强安全生产');
});

test('under a plan the plan is written, run in as its siblings are, and a count that no longer fits is told', async () => {
  await pane.write(...REPORT);
  await pane.openTab();
  pane.clickInto(7);
  await pane.search('msbz', /^民生保障/);
  await pane.says('本节之后');
  pane.press('预览');
  await pane.says('“两个方面”现在应是“三”。');
  pane.press('返回');
  await pane.back();
  pane.press('插入');
  await pane.says('已插入');
  const made = pane.texts()[8] ?? '';
  expect(made).toMatch(/^（二）[^。]+。[^。]+。健全/);
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
  await tickBehindFirst();
  await pane.says('序号顺延');
  pane.press('插入');
  await pane.says('已插入');
  pane.press('撤销插入');
  await pane.says('已撤销插入');
  expect(pane.texts()).toEqual(REPORT);
});

describe('at first use the unit and the year are asked for', () => {
  test('and what was asked for goes on by itself', async () => {
    await pane.write('');
    await pane.openTab(false, /^年度工作总结$/);
    pane.tick(/^年度工作总结$/);
    await pane.says('“新文档”才带页边距');
    pane.press('插入');
    await pane.says('先填单位和年度');
    expect(document.activeElement?.textContent).toBe('先填单位和年度');
    pane.fireEvent.change(await pane.field('单位名称'), { target: { value: '青溪镇' } });
    pane.fireEvent.change(await pane.field('稿子的年度'), { target: { value: '2026' } });
    pane.press('保存并插入');
    await pane.says('已插入');
    expect(pane.texts()).toContain('青溪镇2026年工作总结');
    await pane.back();
    expect(document.activeElement).not.toBe(document.body);
  });

  test('what is left empty stays a placeholder, but for the year that was suggested', async () => {
    await pane.write('青溪镇2024年工作总结', ...REPORT);
    await pane.openTab(false);
    pane.clickInto(0);
    await pane.search('落款', /^落款/);
    pane.press('插入');
    await pane.says('从稿子里认出的年度');
    expect((await pane.field('稿子的年度')).value).toBe('2024');
    pane.press('不填，直接插入');
    await pane.says('已插入');
    expect(pane.texts().some((text) => /^2024年X月X日$/.test(text))).toBe(true);
    expect(JSON.parse(localStorage.getItem('nigao.unit') ?? '')).toMatchObject({ unit: '', year: 2024 });
  });

  test('and cancelling leaves all as it was', async () => {
    await pane.write(...REPORT);
    await pane.openTab(false);
    pane.tick(/^党建引领/);
    pane.press('插入');
    await pane.says('先填单位和年度');
    pane.press('取消');
    await pane.back();
    expect(pane.texts()).toEqual(REPORT);
    expect(pane.box(/^党建引领/)).toHaveProperty('checked', true);
    expect(Object.keys(localStorage)).toEqual(['nigao.introduced']);
  });

  test('a year that is none is told, and nothing is inserted', async () => {
    await pane.write(...REPORT);
    await pane.openTab(false);
    pane.tick(/^党建引领/);
    pane.press('插入');
    const year = await pane.field('稿子的年度');
    pane.fireEvent.change(year, { target: { value: '去年' } });
    pane.press('保存并插入');
    await pane.says('年度请写四位数字');
    expect(document.activeElement).toBe(year);
    expect(pane.texts()).toEqual(REPORT);
  });
});

describe('an empty report', () => {
  test('begins with whole reports, and says what else there is', async () => {
    await pane.write('');
    await pane.openTab(true, /^年度工作总结$/);
    await pane.says('选一篇整篇骨架，或到“章节”挑几节拼一篇');
    pane.look('章节');
    await pane.says('挑几节拼一篇，序号自动排');
    pane.tick(/^党建引领/);
    await pane.says('从头写起');
    pane.press('预览');
    await pane.says('预览 党建引领');
    expect(pane.screen.getByRole('dialog').textContent).not.toContain('插在');
  });

  test('one that has text begins with sections', async () => {
    await pane.write(...REPORT);
    await pane.openTab();
    expect(pane.screen.getByLabelText('章节')).toHaveProperty('checked', true);
    expect(document.body.textContent).not.toContain('稿子还是空的');
  });
});

test('the placeholders of what was inserted are found at once', async () => {
  await tickBehindFirst();
  pane.press('插入');
  await pane.says('已插入');
  pane.press('去填');
  await pane.waitFor(() => {
    expect(pane.screen.getByRole('tab', { name: '占位符' }).getAttribute('aria-selected')).toBe('true');
    expect(document.body.textContent).toContain('意识形态');
  });
});

test('a protected report is left as it is, and the clerk is told why', async () => {
  await tickBehindFirst();
  await pane.says('序号顺延');
  pane.office.host.protect('protected');
  pane.press('插入');
  await pane.says('这份稿子限制了编辑');
  expect(pane.texts()).toEqual(REPORT);
});

test('two quick clicks insert once', async () => {
  await tickBehindFirst();
  await pane.says('序号顺延');
  const button = await pane.found(() => pane.buttonOf('插入'));
  pane.fireEvent.click(button);
  pane.pressInVain(button);
  await pane.says('已插入');
  expect(pane.texts().filter((text) => text.startsWith('（三）加强安全生产'))).toHaveLength(1);
  expect(pane.texts().filter((text) => text.startsWith('（二）') && !text.includes('安全'))).toHaveLength(1);
});

test('a whole report stands for itself: a section unticks it', async () => {
  await pane.write(...REPORT);
  await pane.openTab();
  pane.look('整篇');
  pane.tick(/^年度工作总结/);
  await pane.found(() => pane.buttonOf('新文档'));
  pane.look('章节');
  pane.tick(/^党建引领/);
  await pane.waitFor(() => {
    expect(pane.buttonOf('新文档')).toBeUndefined();
  });
});
