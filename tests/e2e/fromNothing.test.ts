import { paneFrame } from '../../src/trial/browser/showTrial';
import { WordDocument } from '../../src/standin/document/wordDocument';
import { Writer } from './clerk/fromNothing';
import { poll } from './poll';
import { useTrial } from './trial/trialPage';

// From an empty document to a report of form B: the unit and the year, the whole report, a phrase by its initials, a
// section in between, three values, and the clerk's own library out and in again. The released pane in a real browser.

const trial = useTrial();

const UNIT = { 单位名称: '青溪镇', 所属县: '青山县', 年度: '2026' };
const NUMBER = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/;

test('an empty document becomes a report', async () => {
  const opened = await trial.open(WordDocument.blank().save());
  const clerk = new Writer(opened);
  await clerk.setUnit(UNIT);

  const title = '青溪镇2026年工作总结和2027年工作计划';
  await clerk.insertSkeleton('整篇', /^总结和计划（条目体）/, title);
  const whole = await clerk.texts();
  expect(whole[0]).toBe(title);
  expect(numbersOf(whole)).toEqual(['一、', ...bracketed(9), '二、', '三、', ...bracketed(5)]);
  expect(whole).not.toContain('');

  const section = whole.findIndex((text) => text.startsWith('（二）'));
  await clerk.clickInto('（二）');
  await clerk.insertPhrase('sgbz', /^四个不摘/, '插入并展开');
  const expanded = '“四个不摘”（摘帽不摘责任、摘帽不摘政策、摘帽不摘帮扶、摘帽不摘监管）';
  expect((await clerk.texts())[section]).toBe(`${whole[section] ?? ''}${expanded}`);

  await clerk.insertSkeleton('章节', /^意识形态/, '后面 7 个序号顺延');
  const longer = await clerk.texts();
  expect(numbersOf(longer)).toEqual(['一、', ...bracketed(10), '二、', '三、', ...bracketed(5)]);
  expect(longer.find((text) => text.startsWith('（三）'))).toContain('思想阵地');

  await clerk.button('去填').click();
  const left = countOf(longer);
  await clerk.fillFirst(['3', '2', '12']);
  // The clerk is led on while the last value is still on its way into the report.
  expect(await poll(async () => countOf(await clerk.texts()) === left - 3)).toBe(true);
});

test('the clerk’s own library goes out, and comes in again', async () => {
  const opened = await trial.open(WordDocument.blank().save());
  const clerk = new Writer(opened);
  await clerk.button('设置').click();
  await clerk.button('粘贴表格').click();
  const own = ['名称\t用语\t展开', '清溪精神\t“清溪精神”\t实干、担当、为民'].join('\n');
  await clerk.pane.getByLabel('从 Excel 复制来的用语').fill(own);
  await clerk.button('先看看').click();
  await clerk.button('确认导入 1 条').click();
  await clerk.pane.getByText('已导入：新增 1 条', { exact: false }).waitFor();

  const { path, text } = await clerk.saved(clerk.button('导出'));
  expect(JSON.parse(text)).toMatchObject({ format: 'nigao-library', phrases: [{ name: '清溪精神' }] });

  await clerk.button('返回').click();
  await clerk.tab('用语');
  await clerk.insertPhrase('qxjs', /^清溪精神/, '插入');
  await clerk.button('设置').click();
  await clerk.pane
    .locator('input[type="file"]')
    .setInputFiles({ name: '我的库.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await clerk.pane.getByText('新增 0 · 有变化 0 · 相同 1 · 不收 0').waitFor();
  expect(path).not.toBe('');
  expect(await clerk.texts()).toEqual(['“清溪精神”']);
});

test('the pane opens without what is not on the screen: content and pinyin come with the tab', async () => {
  const opened = await trial.open(WordDocument.blank().save());
  const clerk = new Writer(opened);
  const scripts = (): Promise<string[]> =>
    paneFrame(opened.page).evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => /([a-z]+)\.[0-9a-f]{8}\.js$/.exec(name)?.[1] ?? ''),
    );
  await clerk.pane.getByRole('tab', { name: '骨架' }).waitFor();
  // This Word is read for tracking by its file: what unzips it comes with the pane, which does not wait for it.
  const atFirst = (await scripts()).filter((name) => name !== '' && name !== 'zip');
  expect(atFirst[0]).toBe('taskpane');
  // What reads headers and notes comes along; what the list works on with without its server is asked for right behind it, and
  // may have come already.
  const behind = new Set(['elsewhere', 'filling', 'editing']);
  expect(atFirst.slice(1).filter((name) => !behind.has(name))).toEqual([]);

  await clerk.tab('骨架');
  await clerk.pane.getByRole('checkbox', { name: '年度工作总结', exact: true }).waitFor();
  expect(await scripts()).toEqual(expect.arrayContaining(['library', 'skeletons', 'phrases', 'pinyin']));
});

function numbersOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => NUMBER.exec(text)?.[0] ?? []);
}

function bracketed(count: number): string[] {
  return Array.from('一二三四五六七八九十'.slice(0, count), (numeral) => `（${numeral}）`);
}

/** How many figures are still owed, by the letters that stand for them. */
function countOf(texts: readonly string[]): number {
  return texts.join('\n').match(/X+(?:\.X+)?/g)?.length ?? 0;
}
