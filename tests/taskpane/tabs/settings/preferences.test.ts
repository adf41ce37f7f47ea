import { readSetting } from '../../../../src/word/office/settings';
import { fileWith } from '../../../library/own/samples';
import { openSettingsPane, type SettingsPane } from './settingsPane';

let pane: SettingsPane;
beforeAll(async () => {
  pane = await openSettingsPane();
});
afterEach(async () => {
  await pane.tidy();
  const { startPreferences } = await import('../../../../src/taskpane/app/preferences');
  startPreferences()(); // of which nothing is kept any more
});
afterAll(() => {
  pane.close();
});

function choose(name: string, value: string): void {
  pane.fireEvent.change(pane.view().getByRole('combobox', { name }), { target: { value } });
}

test('what is preferred is kept on this machine, and found again', async () => {
  await pane.open();
  choose('语言', 'en-US');
  choose('外观', 'dark');
  choose('标记颜色', '#FFFF00');
  const { getPreferences, startPreferences } = await import('../../../../src/taskpane/app/preferences');
  const preferred = { language: 'en-US', theme: 'dark', markColour: '#FFFF00', signsOff: [] };
  expect(getPreferences()).toEqual(preferred);
  const kept = localStorage.getItem('nigao.preferences') ?? '';
  await pane.tidy();
  startPreferences()();
  expect(getPreferences()).not.toEqual(preferred);
  localStorage.setItem('nigao.preferences', kept);
  startPreferences()();
  expect(getPreferences()).toEqual(preferred);
});

test.each(['', 'no JSON', 'null', '[]', '{"language":"de","theme":7,"markColour":"#000000","signsOff":"X"}'])(
  'kept is %j: as if nothing were preferred',
  async (kept) => {
    const { getPreferences, startPreferences } = await import('../../../../src/taskpane/app/preferences');
    localStorage.setItem('nigao.preferences', kept);
    startPreferences()();
    expect(getPreferences()).toEqual({
      language: 'asWord',
      theme: 'asWord',
      markColour: undefined,
      signsOff: [],
    });
  },
);

test('marks come in the colour that is preferred', async () => {
  await pane.open();
  choose('标记颜色', '#FFFF00');
  pane.press('返回');
  pane.fireEvent.click(pane.button('标记全部'));
  await pane.waitFor(() => {
    expect(readSetting('markColour')).toBe('#FFFF00');
  });
});

test('signs that are switched off are neither counted nor marked, and the head says so', async () => {
  await pane.open();
  const crosses = (): HTMLElement => pane.view().getByRole('checkbox', { name: /^XX/ });
  pane.press('返回');
  pane.fireEvent.click(pane.button('标记全部'));
  await pane.waitFor(() => {
    expect(readSetting('markColour')).toBeDefined();
  });
  pane.fireEvent.click(pane.button('设置'));
  pane.fireEvent.click(crosses());
  expect(pane.view().getByText('1 类不算')).toBeTruthy();
  await pane.says('还剩 0 / 0 处');
  await pane.says('有 1 类符号不算占位符');
  await pane.waitFor(() => {
    expect(readSetting('markColour')).toBeUndefined(); // the mark is gone
  });
  pane.fireEvent.click(crosses());
  await pane.says('还剩 1 / 1 处');
  expect(pane.screen.queryByText(/不算占位符/)).toBeNull();
});

test('a file says what it would change of the preferences, changes it only where it is asked to, and that can be undone', async () => {
  await pane.open();
  const { getPreferences } = await import('../../../../src/taskpane/app/preferences');
  const bring = async (): Promise<void> => {
    pane.choose(
      new File([fileWith({ preferences: { version: 1, theme: 'dark', signsOff: ['notes'] } })], '库.json'),
    );
    await pane.says('设置也照文件里的改：外观 深色，算作占位符的 1 类不算');
  };
  await bring();
  expect(pane.view().getByRole('button', { name: '确认导入 0 条' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  expect(getPreferences()).toMatchObject({ theme: 'asWord', signsOff: [] });
  pane.fireEvent.click(pane.view().getByRole('checkbox', { name: /^设置也照文件里的改/ }));
  pane.press('确认导入 2 条');
  await pane.says('，设置改了 2 项。');
  expect(getPreferences()).toMatchObject({ theme: 'dark', signsOff: ['notes'] });
  expect(localStorage.getItem('nigao.preferences')).toContain('notes');
  pane.press('撤销导入');
  expect(getPreferences()).toMatchObject({ theme: 'asWord', signsOff: [] });
});

test('the diagnosis tells versions and settings, and no word of report or unit', async () => {
  localStorage.setItem(
    'nigao.unit',
    JSON.stringify({ unit: '青溪镇', self: '全镇', county: '', year: 2026 }),
  );
  await pane.open();
  pane.press('复制诊断信息'); // there is no clipboard here
  await pane.says('请全选后自己复制');
  const text = pane.view().getByRole<HTMLTextAreaElement>('textbox', { name: '诊断信息' }).value;
  const { version } = await import('../../../../package.json');
  for (const line of [`nigao: ${version}`, 'wordApi: 1.', 'isUnitSet: true', 'language: asWord'])
    expect(text).toContain(line);
  expect(text).not.toMatch(/青溪|全镇|改厕/);
});

test('on the first day the pane shows three steps, once; and again when asked', async () => {
  await pane.open();
  expect(pane.screen.queryByRole('heading', { name: '第一次用，三步' })).toBeNull();
  pane.press('三步上手');
  expect(pane.screen.getByRole('heading', { name: '第一次用，三步' })).toBeTruthy();
  pane.fireEvent.click(pane.button('看还剩几处'));
  expect(pane.screen.queryByRole('heading', { name: '第一次用，三步' })).toBeNull();
  await pane.says('还剩 1 / 1 处');

  await pane.tidy();
  await pane.write('改厕XX座。');
  pane.show('zh-CN', true);
  await pane.says('第一次用，三步');
  pane.fireEvent.click(pane.button('开始用'));
  expect(localStorage.getItem('nigao.introduced')).not.toBeNull();
});
