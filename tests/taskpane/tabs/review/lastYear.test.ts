import { leftStretch } from '../../../../src/report/leftStretches';
import { openReportFile } from '../../../../src/word/file/reportFile';
import { docxOf, paragraph } from '../../../docx';
import { openPane, type Pane } from '../../pane';
import { usePane } from '../../usePane';

// What a draft that was made of last year's report has of it, told in 检查 until it was looked at.

let pane: Pane;
usePane(openPane, (opened) => (pane = opened));

const REPORT = ['青溪镇2026年工作总结', '一、安全', '整改隐患36处，隐患全部化解。', '二、打算', '新建茶园。'];
const NOT_DONE = '去年稿没动：没有数字的断言，须重新核实';

/** The draft of it, with a claim and a task of the plan that are last year's. */
function draft(): Uint8Array {
  const [, , claim = '', , task = ''] = REPORT;
  const at = claim.indexOf('全部化解');
  const left = [
    leftStretch(claim.replace('36', 'XX'), at, at + 4, 'claim'),
    leftStretch(task, 0, task.length, 'lastPlan'),
    leftStretch(task, 0, 2, 'newer'),
    leftStretch(task, 2, 4, 'newer'),
  ];
  const bytes = docxOf(REPORT.map((text) => paragraph(text)).join(''));
  return openReportFile(bytes).write([], { lastYear: { year: 2025, to: 2026, figures: [], left } });
}

async function check(): Promise<void> {
  pane.show();
  pane.fireEvent.click(pane.screen.getByRole('tab', { name: '检查' }));
  await pane.waitFor(() => pane.buttonIn('review', '检查全文'));
  pane.fireEvent.click(pane.buttonIn('review', '检查全文'));
  await pane.waitFor(() => pane.buttonIn('review', '再查一遍'));
}

const told = (): string[] =>
  pane.screen
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
    .filter((text) => text.includes('去年稿没动'));

test('what is still last year’s is listed, each until it was looked at', async () => {
  await pane.write('');
  await pane.office.open(draft());
  await check();
  expect(told()).toHaveLength(3);
  expect(told()[0]).toContain('没有数字的断言');
  expect(told().join()).toContain('请看一眼');
  const [title] = pane.buttonsIn('review', NOT_DONE);
  if (!title) throw new Error('There is no such card');
  pane.fireEvent.click(title);
  const card = title.closest('li');
  if (!card) throw new Error('The card is no item of a list');
  await pane.waitFor(() => pane.within(card).getByRole('button', { name: '不改' }));
  await pane.waitFor(() => {
    expect(pane.buttonIn('review', '再查一遍').getAttribute('aria-disabled')).not.toBe('true');
  });
  pane.fireEvent.click(pane.within(card).getByRole('button', { name: '不改' }));
  await pane.says('已改 0，不改 1');
  expect(told()).toHaveLength(2);
});
