import { strFromU8, unzipSync } from 'fflate';
import { paneFrame } from '../../../src/trial/browser/showTrial';
import { longTest } from '../../amount';
import { docxOf, paragraph } from '../../docx';
import { watchTasks } from '../trial/shortTasks';
import { useTrial } from '../trial/trialPage';

// More placeholders than any report has: whatever is done with them, the pane answers the clerk all the while.

const trial = useTrial();
/** How many paragraphs the report has, each with three values that are missing. */
const PARAGRAPHS = 10_000;
const COUNT = 3 * PARAGRAPHS;

function veryLongReport(): Uint8Array {
  const texts = Array.from({ length: PARAGRAPHS }, (_, i) => `第${i + 1}组清沟XX条，长XX.X公里，出工XX人。`);
  return docxOf(texts.map((text) => paragraph(text)).join(''));
}

longTest(
  'marking, walking, filling and clearing are done in short tasks; what was stopped half-way is cleared',
  async () => {
    const { page, report } = await trial.open(veryLongReport());
    // Not `trial.open`'s: to find the pane anew it goes through all elements of the report, time and again while it waits.
    const pane = paneFrame(page);
    const press = (name: string): Promise<void> => pane.getByRole('button', { name }).first().click();
    const see = (text: string | RegExp): Promise<void> =>
      pane.getByText(text, { exact: true }).first().waitFor();
    const canDo = (name: string): Promise<void> =>
      pane.getByRole('button', { name, disabled: false }).first().waitFor();
    await pane.getByRole('listitem').first().waitFor();
    await canDo('标记全部');
    const { during, long, seen } = await watchTasks(page);

    await during('marking', async () => {
      await press('标记全部');
      await see(new RegExp(`^正在标记 \\d+ / ${COUNT}$`));
      await canDo('清除标记');
    });
    await during('walking', async () => {
      await press('下一处');
      await pane.locator('input:focus').waitFor();
    });
    await during('filling', async () => {
      await pane.locator('input:focus').fill('12');
      await pane.locator('input:focus').press('Enter');
      await see(String(COUNT - 1));
      await canDo('撤销');
    });
    await during('clearing', async () => {
      await press('清除标记');
      await canDo('标记全部');
    });
    await during('stopping', async () => {
      await press('标记全部');
      await press('停止');
      await see(/^已停下/);
      await canDo('标记全部');
    });
    expect(await highlightsIn(report.bytes())).toBeGreaterThan(0);
    await press('更多');
    await during('clearing what was stopped', async () => {
      await pane.getByRole('menuitem', { name: '清除标记' }).click();
      await canDo('标记全部');
    });
    expect(await highlightsIn(report.bytes())).toBe(0);
    expect(Object.fromEntries(long)).toEqual({});
    expect([...seen]).toEqual(expect.arrayContaining(['marking', 'filling', 'clearing', 'stopping']));
  },
);

/** How many runs of a `.docx` are highlighted. */
async function highlightsIn(docx: Promise<Uint8Array>): Promise<number> {
  const part = unzipSync(await docx)['word/document.xml'];
  return part ? strFromU8(part).split('<w:highlight ').length - 1 : 0;
}
