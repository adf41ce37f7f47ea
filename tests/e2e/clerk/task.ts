import type { Clerk } from './clerk';
import type { Hands } from './hands/hands';
import { filledIn } from '../trial/place';
import { declarationsIn, highlightsIn, looksIn, otherParts, save, textsIn } from '../trial/savedReport';
import type { Story } from './stories';
import type { TrialPage } from '../trial/trialPage';

/** What the clerk writes at the end of the report, and what becomes of it. */
const WRITTEN = '来年，XX镇再接再厉，XX镇干部带头实干，把XX镇建设好。';
const NAMED = '来年，青溪镇再接再厉，XX镇干部带头实干，把青溪镇建设好。';

/** A clerk's whole task on a report, from the first look to the saved file; each step is waited for. */
export async function doTheTask(
  { report }: TrialPage,
  clerk: Clerk,
  hands: Hands,
  story: Story,
): Promise<Uint8Array> {
  const { fills, month, waved, writtenOver } = story;
  let left = story.count;
  const leaves = (change: number, isSure?: boolean): Promise<void> => clerk.left((left += change), isSure);
  await leaves(0);

  await hands.writeAtEnd(WRITTEN);
  await leaves(3, false);

  await hands.press(clerk.button('标记全部'));
  await clerk.button('清除标记').waitFor();
  await leaves(0);
  const marks = highlightsIn(await report.bytes()).filter((highlight) => /^green X+(\.X+)?$/.test(highlight));
  expect(marks).toHaveLength(left - story.highlighted);

  // From place to place, ready to type at each.
  const places: string[] = [];
  for (let walked = 0; walked < 3; walked++) {
    await hands.press(clerk.button('下一处'));
    places.push(await clerk.atOtherPlace(places.at(-1)));
  }
  expect(places).toEqual([...places].sort((a, b) => Number(a) - Number(b)));
  for (const [i, [written, value]] of fills.entries()) {
    if (i === 0) await hands.goTo(written);
    else await clerk.field(written).waitFor();
    await hands.fill(value);
    await leaves(-1);
  }
  await fillNames(clerk, hands);
  await leaves(-2);

  await hands.undo();
  await leaves(2);
  await hands.undo();
  await leaves(1);
  await fillNames(clerk, hands);
  await leaves(-2);

  await hands.goTo(month);
  await hands.fill('13');
  await clerk.asks('月份应在 1 到 12 之间');
  await leaves(0);
  await hands.fillInstead('11');
  await leaves(-1);

  await hands.goTo(waved);
  await hands.choose(clerk.row(waved).getByRole('button', { name: '更多' }), clerk.menuItem('不是占位符'));
  await leaves(-1);
  await hands.press(clerk.group('已排除'));
  await hands.press(clerk.button('放回列表'));
  await leaves(1);

  await hands.writeOver(writtenOver, '17');
  await leaves(-1, false);

  await hands.press(clerk.button('清除标记'));
  await clerk.button('清除标记').waitFor({ state: 'hidden' });
  return save(clerk, hands);
}

/** One of the three XX镇 is left out. */
async function fillNames(clerk: Clerk, hands: Hands): Promise<void> {
  const row = clerk.nameRow('XX镇');
  await hands.goToName('XX镇');
  const second = row.getByRole('checkbox').nth(1);
  if (await second.isChecked()) await hands.tick(second);
  await row.getByRole('button', { name: '填 2 处' }).waitFor();
  await hands.goToName('XX镇');
  await hands.fill('青溪');
}

/** The saved file is the original with what the clerk did, and nothing else. */
export function expectDone(saved: Uint8Array, { report, fills, month, writtenOver }: Story): void {
  const done = [...fills.slice(0, -1), [month, '11'], [writtenOver, '17']] as const;
  const withValues = (texts: readonly string[]): string[] =>
    done.reduce<string[]>((before, [written, value]) => filledIn(before, written, value), [...texts]);

  expect(textsIn(saved)).toEqual([...withValues(textsIn(report)), NAMED]);
  expect(highlightsIn(saved)).toEqual(highlightsIn(report));
  const looks = looksIn(saved);
  expect(looks.filter((paragraph) => !paragraph.includes(NAMED))).toEqual(withValues(looksIn(report)));
  expect(otherParts(saved)).toEqual(otherParts(report));
  expect(declarationsIn(saved)).toEqual(declarationsIn(report));
}
