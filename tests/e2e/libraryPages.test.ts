import type { Locator } from 'playwright-core';
import { longTest } from '../amount';
import { docxOf, paragraph } from '../docx';
import { Writer } from './clerk/fromNothing';
import { poll } from './poll';
import { useTrial } from './trial/trialPage';

// The pages over 骨架, 用语 and 设置 in a real browser: what lies behind cannot be reached, and the focus comes back.

const trial = useTrial();

const REPORT = docxOf(
  ['一、2026年工作情况', '（一）突出产业发展', '建成基地XX个。', '（二）加强安全生产', '检查XX次。']
    .map((text) => paragraph(text))
    .join(''),
);

async function open(): Promise<{ clerk: Writer; focused: Locator }> {
  const opened = await trial.open(REPORT);
  const clerk = new Writer(opened);
  return { clerk, focused: clerk.pane.locator('*:focus') };
}

longTest(
  'the preview by keyboard: it takes the focus to its title, keeps it within, and gives it back',
  async () => {
    const { clerk, focused } = await open();
    await clerk.tab('骨架');
    await clerk.pane.getByRole('checkbox', { name: '党建引领' }).press('Space');
    await clerk.button('预览').press('Enter');
    await focused.filter({ hasText: /^预览\s*党建引领$/ }).waitFor();
    const seen = new Set<string>();
    for (let step = 0; step < 12; step++) {
      await clerk.page.keyboard.press('Tab');
      const isInside = await clerk.pane.locator('dialog[open] *:focus').count();
      const isInPane = await clerk.pane.locator('*:focus:not(body)').count();
      expect(isInside).toBe(isInPane); // or it has left the pane altogether
      if (isInside)
        seen.add(await focused.evaluate((element) => element.textContent || element.ariaLabel || ''));
    }
    expect([...seen].join()).toContain('插入');
    await clerk.button('返回').focus();
    await clerk.page.keyboard.press('Escape');
    await focused.filter({ hasText: /^预览$/ }).waitFor();
    expect(await clerk.pane.locator('dialog[open]').count()).toBe(0);
  },
);

longTest(
  'asked for the unit from the preview, the insertion goes on, and the focus does not fall to the page',
  async () => {
    const { clerk, focused } = await open();
    await clerk.tab('骨架');
    await clerk.pane.getByRole('checkbox', { name: '党建引领' }).check();
    await clerk.button('预览').click();
    await clerk.pane.getByRole('dialog').getByRole('button', { name: '插入', exact: true }).press('Enter');
    await focused.filter({ hasText: /^先填单位和年度$/ }).waitFor();
    await clerk.pane.getByRole('textbox', { name: '单位名称' }).fill('青溪镇');
    await clerk.pane.getByRole('textbox', { name: '稿子的年度' }).press('Enter');
    await clerk.sees(/^已插入/);
    expect((await clerk.texts()).length).toBeGreaterThan(5);
    expect(await clerk.pane.locator('body:focus').count()).toBe(0);
    expect(await focused.count()).toBe(1);
  },
);

longTest('the settings lead back to the tab that they were opened from, with what was typed', async () => {
  const { clerk } = await open();
  await clerk.tab('用语');
  await clerk.button('设置').press('Enter');
  await clerk.pane.getByRole('textbox', { name: '单位名称' }).fill('青溪镇');
  await clerk.page.keyboard.press('Escape');
  await clerk.pane.getByRole('tab', { name: '用语', selected: true }).waitFor();
  await clerk.button('设置').click();
  expect(await clerk.pane.getByRole('textbox', { name: '单位名称' }).inputValue()).toBe('青溪镇');
});

longTest('the Tab key leads into the list once, the arrows and pages through it', async () => {
  const { clerk, focused } = await open();
  await clerk.tab('骨架');
  const field = clerk.pane.getByRole('searchbox', { name: '查找骨架' });
  await field.focus();
  const position = (): Promise<string | null> =>
    focused.evaluate((element) => element.closest('[aria-posinset]')?.getAttribute('aria-posinset') ?? null);
  await clerk.page.keyboard.press('Tab');
  expect(await position()).toBe('1');
  await clerk.page.keyboard.press('PageDown');
  // The list scrolls there before the focus goes there.
  expect(await poll(async () => Number(await position()) > 5)).toBe(true);
  const far = Number(await position());
  await clerk.page.keyboard.press('ArrowDown');
  expect(await poll(async () => Number(await position()) === far + 1)).toBe(true);
  await clerk.page.keyboard.press('Tab'); // its star
  expect(await position()).toBe(String(far + 1));
  await clerk.page.keyboard.press('Shift+Tab');
  expect(await position()).toBe(String(far + 1));
  await clerk.page.keyboard.press('Shift+Tab');
  expect(await clerk.pane.locator('[role=list] *:focus').count()).toBe(0);
});

longTest('a line of a skeleton of one’s own is split and joined where it is written', async () => {
  const { clerk, focused } = await open();
  await clerk.tab('骨架');
  await clerk.pane.getByRole('combobox', { name: '只看一种来源' }).selectOption('own');
  await clerk.sheet.locator('p').nth(1).click({ clickCount: 3 });
  await clerk.page.keyboard.press('Shift+ArrowDown');
  await clerk.button('把选中的收为骨架').click();
  expect(await clerk.pane.getByRole('textbox', { name: '名称' }).inputValue()).toBe('突出产业发展');
  const text = clerk.pane.getByRole('textbox', { name: '第 2 行，正文' });
  await text.focus();
  await clerk.page.keyboard.press('End');
  await clerk.page.keyboard.press('Enter');
  await clerk.page.keyboard.type('带动XX户。');
  expect(await focused.getAttribute('aria-label')).toBe('第 3 行，正文');
  await clerk.page.keyboard.press('Home');
  await clerk.page.keyboard.press('Backspace');
  expect(await text.inputValue()).toContain('带动XX户。');
  await clerk.button('保存').click();
  await clerk.pane.getByRole('checkbox', { name: '突出产业发展' }).waitFor();
});
