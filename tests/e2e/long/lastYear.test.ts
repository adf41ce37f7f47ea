import { longTest } from '../../amount';
import { docxOf, paragraph } from '../../docx';
import { Writer } from '../clerk/fromNothing';
import { watchTasks } from '../trial/shortTasks';
import { useTrial } from '../trial/trialPage';

// A report of last year that is longer than any: reading it, looking through what becomes of it and writing the new one leave
// the clerk free to go on.

const trial = useTrial();
/** How many sections the report has, with nine sentences of figures each; the second half of them are its plan. */
const SECTIONS = 1_000;

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function sectionOf(at: number): string[] {
  const sentences = Array.from({ length: 9 }, (_, i) => {
    const from = 15_000 + at + i;
    return `2024年清沟${at + i}条，人均收入由2023年的${from}元增加到2024年的${from + 900}元，积案全部化解。`;
  });
  return [`（${'一二三四五六七八九'.charAt(at % 9)}）第${at + 1}组的工作`, ...sentences];
}

function lastYearFile(): Buffer {
  const sections = Array.from({ length: SECTIONS }, (_, at) => sectionOf(at));
  const half = SECTIONS / 2;
  const texts = [
    ...['白石镇2024年工作总结及2025年工作计划', '一、2024年工作情况', ...sections.slice(0, half).flat()],
    ...['二、2025年工作计划', ...sections.slice(half).flat()],
  ];
  return Buffer.from(docxOf(texts.map((text) => paragraph(text)).join('')));
}

longTest('last year’s report is read, looked through and written anew in short tasks', async () => {
  const opened = await trial.open(docxOf(paragraph('')));
  const clerk = new Writer(opened);
  const { during, long, seen } = await watchTasks(opened.page);
  await clerk.tab('骨架');
  await clerk.pane.getByRole('radio', { name: '去年稿' }).check();
  const name = '白石镇2024年工作总结.docx';
  const file = { name, mimeType: TYPE, buffer: lastYearFile() };
  await during('reading', async () => {
    await clerk.pane.locator('#panel-skeletons input[type="file"]').setInputFiles(file);
    await clerk.sees(/^2024 → 2025$/);
  });
  for (const part of ['年份', '数字', '要您定', '请看一眼', '去年的计划']) {
    await during(part, async () => {
      await clerk.pane.getByRole('button', { name: new RegExp(`^${part}`) }).click();
      await clerk.button('返回').waitFor();
    });
    await clerk.button('返回').click();
  }
  await during('writing', async () => {
    await clerk.saved(clerk.button('下载 .docx'));
  });
  expect(Object.fromEntries(long)).toEqual({});
  expect([...seen]).toEqual(expect.arrayContaining(['reading', 'writing']));
});
