import { readFileSync } from 'node:fs';
import { paneFrame } from '../../../src/trial/browser/showTrial';
import { longTest } from '../../amount';
import { describeShared, sharedPath } from '../../shared';
import { Clerk } from '../clerk/clerk';
import { fieldAfterEnter, valueFor } from '../clerk/fieldAfterEnter';
import { type Heard, Hearing } from '../clerk/hearing';
import { FILL_ANYWAY } from '../clerk/hands/keys';
import { KeyboardHands } from '../clerk/hands/keyboard';
import { OWN_STORY } from '../clerk/stories';
import { useTrial } from '../trial/trialPage';

// A report is filled in by one who does not see it: what the screen reader says at each step is all that they have.

const trial = useTrial();

/** Fills in everything from the first place on. @returns what was heard before each value, and at the end */
async function hearToTheEnd(report: Uint8Array, count: number): Promise<Heard[]> {
  const opened = await trial.open(report);
  const { page } = opened;
  const clerk = new Clerk(opened);
  const hands = new KeyboardHands(clerk);
  const hearing = await Hearing.of(page);
  await clerk.left(count);
  await hands.press(clerk.button('下一处'));
  await clerk.pane.locator('input:focus').waitFor();

  const frame = paneFrame(page);
  const record: Heard[] = [];
  let focus = await fieldAfterEnter(frame);
  while (focus.field !== undefined && record.length <= count) {
    record.push(await hearing.focused());
    await page.keyboard.type(valueFor(focus.field));
    await page.keyboard.press('Enter');
    focus = await fieldAfterEnter(frame);
    if (!focus.isAsked) continue;
    await page.keyboard.press(FILL_ANYWAY);
    focus = await fieldAfterEnter(frame);
  }
  await clerk.left(0);
  await clerk.pane.locator('p:focus').waitFor();
  return [...record, await hearing.focused()];
}

/** As a screen reader says it. */
function said({ role, name, description }: Heard): string {
  return [role, name, description].filter(Boolean).join(': ');
}

/** What is heard in it, from the first place to the last. */
const RECORD: readonly string[] = [
  'textbox: 数量 · 公里，新修村道XX公里: 新修村道XX公里，安装路灯XX盏，改厕XX户，清理沟渠XX条，建成文化广场XX个。',
  'textbox: 数量 · 盏，安装路灯XX盏: 新修村道12公里，安装路灯XX盏，改厕XX户，清理沟渠XX条，建成文化广场XX个。',
  'textbox: 数量 · 户，改厕XX户: 新修村道12公里，安装路灯12盏，改厕XX户，清理沟渠XX条，建成文化广场XX个。',
  'textbox: 数量 · 条，清理沟渠XX条: 新修村道12公里，安装路灯12盏，改厕12户，清理沟渠XX条，建成文化广场XX个。',
  'textbox: 数量 · 个，建成文化广场XX个: 新修村道12公里，安装路灯12盏，改厕12户，清理沟渠12条，建成文化广场XX个。',
  'textbox: 数量 · 座，新建桥梁X座: 新建桥梁X座，维修水闸XX处，硬化巷道XX条。',
  'textbox: 数量 · 处，维修水闸XX处: 新建桥梁12座，维修水闸XX处，硬化巷道XX条。',
  'textbox: 数量 · 条，硬化巷道XX条: 新建桥梁12座，维修水闸12处，硬化巷道XX条。',
  'textbox: 日期 · 月，在XX月: 在XX月XX日召开群众座谈会，收到建议XX条。',
  'textbox: 日期 · 日，月XX日: 在6月XX日召开群众座谈会，收到建议XX条。',
  'textbox: 数量 · 条，收到建议XX条: 在6月15日召开群众座谈会，收到建议XX条。',
  'textbox: 数量 · 起，调解纠纷XX起: 调解纠纷XX起，群众满意。',
  'textbox: 数量 · 名，发展党员XX名: 发展党员XX名。',
  'textbox: 其他，张XX: 张XX获评先进，张XX作了发言。',
  'textbox: 人名，张XX: 张青溪获评先进，张XX作了发言。',
  'paragraph: 全部填完',
];

longTest(
  'a report of our own: the sentence of each place is heard, and what is next at the end',
  async () => {
    expect((await hearToTheEnd(OWN_STORY.report, OWN_STORY.count)).map(said)).toEqual(RECORD);
  },
);

describeShared('with the shared documents', () => {
  longTest(
    'report B: at each step the sentence is heard, with what is filled in and what is not',
    async () => {
      const bytes = readFileSync(sharedPath('documents', 'report-b.docx'));
      const record = await hearToTheEnd(bytes, 83);
      const end = record.pop();
      for (const { role, name, description } of record) {
        expect(role).toBe('textbox');
        const [, near = ''] = name.split('，');
        expect(description).toContain(near);
      }
      expect(end?.name).toBe('能确定的都填好了');
    },
  );
});
