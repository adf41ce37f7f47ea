import { readLastYear } from '../../../../src/word/kept/lastYear';
import { openReportFile } from '../../../../src/word/file/reportFile';
import { openSkeletonsPane, type SkeletonsPane } from '../skeletons/skeletonsPane';
import { runsIn } from '../../../word/file/runs';
import { docxOf, paragraph } from '../../../docx';
import { lastYearFile } from './report';

// 骨架 → 去年稿 over the real Office.js: last year's file in, this year's document out.

let pane: SkeletonsPane;
let made: Uint8Array[];
beforeAll(async () => {
  pane = await openSkeletonsPane({
    onOpenDocument: (bytes) => {
      made.push(bytes);
    },
  });
});
afterAll(() => {
  pane.close();
});
beforeEach(() => {
  localStorage.clear();
  made = [];
});
afterEach(() => pane.tidy());

const page = () => pane.within(document.querySelector<HTMLElement>('dialog[open]') ?? document.body);

function press(name: string | RegExp): void {
  pane.fireEvent.click(page().getByRole('button', { name }));
}

/** Shows 去年稿, and chooses a file there as the system's dialog hands it over. */
async function bring(name: string, bytes: Uint8Array): Promise<void> {
  await pane.write('新稿。');
  await pane.openTab();
  pane.fireEvent.click(pane.screen.getByLabelText('去年稿'));
  await choose(name, bytes);
}

/** Chooses a file where 去年稿 is shown. */
async function choose(name: string, bytes: Uint8Array): Promise<void> {
  const input = await pane.found(
    () => document.querySelector<HTMLInputElement>('#panel-skeletons input[type=file]') ?? undefined,
  );
  const arrayBuffer = (): Promise<ArrayBuffer> => Promise.resolve(Uint8Array.from(bytes).buffer);
  pane.fireEvent.change(input, { target: { files: [{ name, arrayBuffer }] } });
}

/** The row of a question, by a part of its sentence. */
async function row(text: string): Promise<HTMLElement> {
  return pane.found(() =>
    page()
      .getAllByRole('listitem')
      .find((each) => each.textContent.includes(text)),
  );
}

test('from last year’s file to this year’s document: summary, decisions, a new document', async () => {
  await bring('白石镇2024年工作总结.docx', lastYearFile());
  await pane.says('2024 → 2025');
  expect(page().getByRole('button', { name: /^要您定/ }).textContent).toContain('2');
  expect(page().getByRole('button', { name: /^年份改/ }).textContent).toContain('9');
  press(/^要您定/);
  const event = await row('2024年3月老街开街');
  pane.fireEvent.click(pane.within(event).getByRole('button', { name: '留去年' }));
  const campaign = await row('党纪学习教育');
  expect(campaign.textContent).toContain('深入贯彻中央八项规定精神学习教育');
  pane.fireEvent.click(pane.within(campaign).getByRole('button', { name: '用今年' }));
  await pane.says('已定 2');
  press('返回');
  await pane.says('都定好了');
  press('生成今年稿');
  await pane.says('已交给 Word 打开');
  const [docx] = made;
  if (!docx) throw new Error('No document was made');
  const texts = openReportFile(docx).paragraphs.map(({ text }) => text);
  expect(texts).toEqual([
    '白石镇2025年工作总结及2026年工作计划',
    '一、2025年工作情况',
    '（一）强组织。庆祝建党104周年，发展党员XX名，村“两委”办实事。',
    '（二）促增收。人均收入由2024年的16800元增加到2025年的XX元，比2024年多XX户。',
    '（三）守底线。2024年3月老街开街，积案全部化解。落实深入贯彻中央八项规定精神学习教育。',
    '二、2026年工作计划',
    '2026年6月底前新建大棚XX座。',
  ]);
  expect(runsIn(docx)[0]?.map(([properties]) => properties)).toEqual(['b', 'b']);
});

test('a change that was taken out stays out, and what is written instead stands there', async () => {
  await bring('去年.docx', lastYearFile());
  await pane.says('2024 → 2025');
  press(/^数字空/);
  const members = await row('发展党员');
  const box = pane.within(members).getByRole('checkbox', { name: '12 → XX' });
  expect(box).toHaveProperty('checked', true);
  pane.fireEvent.click(box);
  press('返回');
  press(/^要您定/);
  const event = await row('2024年3月老街开街');
  pane.fireEvent.click(pane.within(event).getByRole('button', { name: '自己写' }));
  pane.fireEvent.change(pane.within(event).getByLabelText('今年写成'), {
    target: { value: '2025\u202e年\u00075月' },
  });
  pane.fireEvent.click(pane.within(event).getByRole('button', { name: '写好了' }));
  press('返回');
  press('生成今年稿');
  await pane.says('已交给 Word 打开');
  const texts = openReportFile(made[0] as Uint8Array).paragraphs.map(({ text }) => text);
  expect(texts[2]).toContain('发展党员12名');
  expect(texts[4]).toContain('2025年5月老街开街');
});

test('a task of last year’s plan goes into what was done with its target blank; the plan stays last year’s', async () => {
  await bring('去年.docx', lastYearFile());
  await pane.says('2024 → 2025');
  press(/^去年的计划/);
  await pane.says('不是今年的计划，请逐条改写');
  press('2025年6月底前新建大棚20座');
  const section = page().getByLabelText<HTMLSelectElement>('放进哪一节');
  expect([...section.options].map(({ text }) => text)).toEqual([
    '放进（一）强组织',
    '放进（二）促增收',
    '放进（三）守底线',
  ]);
  pane.fireEvent.change(section, { target: { value: '1' } });
  press('放进总结');
  await pane.says('总结（二）');
  await pane.says('已定 1');
  press('返回');
  press('生成今年稿');
  await pane.says('已交给 Word 打开');
  const [docx] = made;
  if (!docx) throw new Error('No document was made');
  const texts = openReportFile(docx).paragraphs.map(({ text }) => text);
  expect(texts[4]).toBe('去年计划：2025年6月底前新建大棚XX座。');
  expect(texts.at(-1)).toBe('2026年6月底前新建大棚XX座。');
  await pane.office.open(docx);
  const kept = await readLastYear();
  expect(kept).toMatchObject({ year: 2024, to: 2025 });
  expect(kept?.figures.map(({ last, target }) => last + target)).toEqual(['12', '16800', '86', '20', '20']);
  expect(kept?.left.filter(({ reason }) => reason === 'lastPlan')).toHaveLength(2);
});

test('a task can be a heading, or left out, and that is said', async () => {
  await bring('去年.docx', lastYearFile());
  await pane.says('2024 → 2025');
  press(/^去年的计划/);
  press('2025年6月底前新建大棚20座');
  press('只作小标题');
  await pane.says('小标题');
  press(/^2025年6月底前新建大棚20座/);
  press('不报');
  await pane.says('不报');
  press('返回');
  expect(page().getByRole('button', { name: /^去年的计划/ }).textContent).toContain('已定 1');
});

test('what must be looked at is ticked off, the worst first', async () => {
  await bring('去年.docx', lastYearFile());
  await pane.says('2024 → 2025');
  press(/^请看一眼/);
  const [first] = page().getAllByRole('listitem');
  expect(first?.textContent).toContain('全部化解');
  pane.fireEvent.click(page().getByRole('checkbox', { name: '看过了：全部化解' }));
  await pane.says('已看 1');
});

test('a long report is read in steps: it can be stopped, and its rows are shown bit by bit', async () => {
  const body = Array.from({ length: 300 }, (_, i) => paragraph(`第${i}组办结36件，调解12起。`)).join('');
  const long = docxOf(paragraph('白石镇2024年工作总结') + body);
  await bring('去年.docx', long);
  await pane.says('正在读去年稿');
  press('停下');
  await pane.waitFor(() => pane.screen.getByLabelText('去年稿'));
  await choose('去年.docx', long);
  await pane.says('2024 → 2025');
  press(/^数字空/);
  await pane.waitFor(() => page().getByRole('button', { name: '再列出 100 处' }));
  expect(page().getAllByRole('checkbox')).toHaveLength(100);
  press('再列出 100 处');
  expect(page().getAllByRole('checkbox')).toHaveLength(200);
});

test('the document that is open can be last year’s', async () => {
  await pane.write('白石镇2023年工作总结', '2023年办结36件。');
  await pane.openTab();
  pane.fireEvent.click(pane.screen.getByLabelText('去年稿'));
  pane.press('就用现在这份');
  await pane.says('2023 → 2024');
  await pane.says('现在打开的这份');
});

test('a report that does not say its year: it is asked', async () => {
  await bring('去年.docx', docxOf(paragraph('我镇工作总结') + paragraph('办结36件。')));
  await pane.says('认不出是哪一年的稿子');
  pane.fireEvent.change(page().getByLabelText('去年稿写的是'), { target: { value: '2024' } });
  press('就这样');
  await pane.says('请填两个年份');
  pane.fireEvent.change(page().getByLabelText('改成'), { target: { value: '2025' } });
  press('就这样');
  await pane.says('2024 → 2025');
});

test('a file that cannot be read is refused with what to do', async () => {
  await bring('旧稿.doc', new TextEncoder().encode('no zip'));
  await pane.says('不是 .docx 文件');
});
