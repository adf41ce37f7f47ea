import { switchRule } from '../../../../src/library/own/rulesOff';
import { EMPTY_LIBRARY } from '../../../../src/library/own/library';
import { writeLibrary } from '../../../../src/library/own/writeLibrary';
import { fileWith } from '../../../library/own/samples';
import { usePane } from '../../usePane';
import { openSettingsPane, type SettingsPane } from './settingsPane';

let pane: SettingsPane;
usePane(openSettingsPane, (opened) => (pane = opened));

const TITLE = '截止／截至';

/** Shows the rules, and waits for one of them. */
async function showRules(name = TITLE): Promise<HTMLInputElement> {
  pane.press('看全部规则');
  return pane.waitFor(() => rule(name));
}

function rule(name = TITLE): HTMLInputElement {
  return pane.view().getByRole('checkbox', { name });
}

test('a rule is switched off for good and on again; that is kept', async () => {
  await pane.open();
  expect(pane.view().queryByRole('checkbox', { name: TITLE })).toBeNull();
  const box = await showRules();
  expect(box.checked).toBe(true);
  pane.fireEvent.click(box);
  expect(rule().checked).toBe(false);
  await pane.says('停用 1 条');
  expect(pane.kept().rulesOff).toEqual(['jiezhi']);
  pane.fireEvent.click(rule());
  expect(pane.kept().rulesOff).toEqual([]);
});

test('a rule of a later version can be switched on again as well', async () => {
  pane.keep(switchRule(EMPTY_LIBRARY, 'later-rule', false));
  await pane.open();
  pane.fireEvent.click(await showRules('later-rule'));
  expect(pane.kept().rulesOff).toEqual([]);
});

test('what is exported switches off the same elsewhere, told before and taken back with the import', async () => {
  pane.keep(switchRule(EMPTY_LIBRARY, 'typo', false));
  await pane.open();
  const exported = writeLibrary(switchRule(EMPTY_LIBRARY, 'jiezhi', false));
  pane.choose(new File([exported], '单位.json'));
  await pane.says('里面停用的检查规则，这里也停用：1 条。');
  expect(pane.kept().rulesOff).toEqual(['typo']);
  pane.press('确认导入 1 条');
  await pane.says('停用检查规则 1 条。');
  expect(pane.kept().rulesOff).toEqual(['typo', 'jiezhi']);
  pane.press('撤销导入');
  await pane.says('已撤销');
  expect(pane.kept().rulesOff).toEqual(['typo']);
});

test('what is no name of a rule is refused by name', async () => {
  await pane.open();
  pane.choose(new File([fileWith({ rulesOff: ['日期'] })], '单位.json'));
  await pane.says('不收 1');
  expect(pane.plan()).toEqual(['检查规则 日期 · 不收这不是检查规则的名字，没有收。请核对文件。']);
});

test('what the unit switches off is told, and stays off', async () => {
  pane.serve(() => Promise.resolve(new Response(fileWith({ rulesOff: ['jiezhi'] }))));
  await pane.open();
  await pane.says('停用 1 条');
  const box = await showRules(`${TITLE} · 单位停用`);
  expect([box.checked, box.disabled]).toEqual([false, true]);
});
