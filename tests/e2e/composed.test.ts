import { longTest, part } from '../amount';
import { Clerk } from './clerk/clerk';
import { compose, composeAndCancel, type Composition } from './clerk/composed';
import { MouseHands } from './clerk/hands/mouse';
import { filledIn } from './trial/place';
import { textsIn } from './trial/savedReport';
import { OWN_STORY } from './clerk/stories';
import { type TrialPage, useTrial } from './trial/trialPage';

// Chinese is written through an input method: its keys are its own, and what it writes arrives once.

const trial = useTrial();
const PLACE = '改厕【XX】户';
const { report, count } = OWN_STORY;

interface Opened extends TrialPage {
  readonly clerk: Clerk;
  readonly hands: MouseHands;
}

async function open(): Promise<Opened> {
  const opened = await trial.open(report);
  const clerk = new Clerk(opened);
  await clerk.left(count);
  return { ...opened, clerk, hands: new MouseHands(clerk) };
}

describe('in the pane', () => {
  const ENDS: readonly NonNullable<Composition['endedBy']>[] = ['space', 'Enter', 'lateEnter'];
  test.each(part(ENDS, 0.3, () => 'end'))(
    'a word that is ended by %s is filled in by the Enter after it, once',
    async (endedBy) => {
      const opened = await open();
      const { page, clerk, hands } = opened;
      await hands.goTo(PLACE);
      await compose(page, { letters: 'ruogan', text: '若干', endedBy });
      expect(await clerk.field(PLACE).inputValue()).toBe('若干');
      expect(await opened.report.texts()).toEqual(textsIn(report));
      await page.keyboard.press('Enter');
      await clerk.left(count - 1);
      expect(await opened.report.texts()).toEqual(filledIn(textsIn(report), PLACE, '若干'));
    },
  );

  test('arrows, Enter and Escape belong to the input method, in WebKit even an Enter right after it', async () => {
    const opened = await open();
    const { page, pane, clerk, hands } = opened;
    await hands.goTo(PLACE);
    const session = await page.context().newCDPSession(page);
    const takeKey = async (key: string): Promise<void> => {
      for (const type of ['rawKeyDown', 'keyUp'] as const)
        await session.send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode: 229 });
    };
    await session.send('Input.imeSetComposition', { text: 'ruo', selectionStart: 3, selectionEnd: 3 });
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Escape']) {
      await takeKey(key);
      expect([key, await pane.locator('input:focus').inputValue()]).toEqual([key, 'ruo']);
      expect([key, await clerk.field(PLACE).inputValue()]).toEqual([key, 'ruo']);
    }
    await session.send('Input.insertText', { text: '若干' });
    await takeKey('Enter');
    expect(await clerk.field(PLACE).inputValue()).toBe('若干');
    expect(await opened.report.texts()).toEqual(textsIn(report));
    await clerk.left(count);
  });

  longTest('a word that is given up leaves what was typed before', async () => {
    const { page, clerk, hands } = await open();
    await hands.goTo(PLACE);
    await page.keyboard.type('35');
    await composeAndCancel(page, 'ruo');
    expect(await clerk.field(PLACE).inputValue()).toBe('35');
    await page.keyboard.press('Enter');
    await clerk.left(count - 1);
  });
});

describe('in the report', () => {
  longTest('words are written once, however they are ended, and the list follows', async () => {
    const opened = await open();
    const { page, hands, clerk } = opened;
    await hands.writeAtEnd('来年');
    await compose(page, { letters: 'jihua', text: '计划', endedBy: 'space' });
    await compose(page, { letters: 'xiulu', text: '修路', endedBy: 'Enter' });
    await page.keyboard.type('XX');
    await compose(page, { letters: 'gongli', text: '公里。', endedBy: 'lateEnter' });
    await clerk.left(count + 1, false);
    expect(await opened.report.texts()).toEqual([...textsIn(report), '来年计划修路XX公里。']);
  });

  longTest('a word over a placeholder, and one that is given up', async () => {
    const opened = await open();
    const { page, clerk, hands } = opened;
    await hands.writeOver(PLACE, '');
    await composeAndCancel(page, 'ruo');
    expect((await opened.report.texts()).join()).not.toContain('ruo');
    await hands.writeOver('村道【XX】公里', '');
    await compose(page, { letters: 'ruogan', text: '若干' });
    await clerk.sheet.getByText('村道若干公里').waitFor();
    expect((await opened.report.texts()).join()).toContain('村道若干公里');
  });
});
