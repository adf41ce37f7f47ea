import { likelyYear } from '../../../../src/taskpane/libraryStore/unit';
import { openSettingsPane, type SettingsPane } from './settingsPane';
import { usePane } from '../../usePane';

let pane: SettingsPane;
usePane(openSettingsPane, (opened) => (pane = opened));

const LIKELY = likelyYear(new Date());
const says = (text: string): Promise<void> => pane.says(text);

test('what is set once is there in the next pane', async () => {
  await pane.open();
  expect(pane.field('年度').value).toBe(String(LIKELY));
  pane.type('单位名称', '青溪镇');
  pane.type('所属县', ' 青山县 ');
  pane.type('年度', '2026年');
  pane.press('保存');
  await says('已保存。');
  expect(pane.field('所属县').value).toBe('青山县');

  pane.cleanup();
  await pane.open();
  await pane.waitFor(() => {
    expect(pane.field('单位名称').value).toBe('青溪镇');
  });
  expect(pane.field('所属县').value).toBe('青山县');
  expect(pane.field('自称').value).toBe('');
  expect(pane.field('年度').value).toBe('2026');
});

test.each([
  ['青溪镇', '我镇'],
  ['白云街道办事处', '我街道'],
  ['', '我镇'],
])('what %s calls itself is suggested', async (unit, self) => {
  await pane.open();
  pane.type('单位名称', unit);
  expect(pane.field('自称').placeholder).toBe(self);
});

test('what follows from the year is shown, and what is not known yet', async () => {
  await pane.open();
  pane.type('年度', '2026');
  await says('2026年是“十五五”开局之年');
  await says('2027年是“十五五”规划第二年');
  await says('中国共产党成立105周年');
  await says('党的二十大和二十届历次全会');
  pane.type('年度', '2029');
  await says('还没有准信，留作占位符：党的XX届X中全会');
  expect(document.body.textContent).not.toContain('对照当年的文件');
  pane.type('年度', '2025');
  await says('党的二十届四中全会');
  await says('骨架里的提法是 2026 年的，写更早的稿子请对照当年的文件。');
  expect(document.body.textContent).not.toContain('还没有准信');
  pane.type('年度', '');
  await says('没填年度，稿子里写 20XX 年。');
});

test('a year that is none is told calmly, and nothing is set', async () => {
  await pane.open();
  pane.type('单位名称', '青溪镇');
  pane.type('年度', '去年');
  expect(document.body.textContent).not.toContain('年度请写四位数字');
  pane.press('保存');
  await says('年度请写四位数字，如 2026；还不定就留空。');
  expect(document.activeElement).toBe(pane.field('年度'));
  expect(pane.field('年度').getAttribute('aria-invalid')).toBe('true');
  expect(Object.keys(localStorage)).toEqual(['nigao.introduced']);
  pane.type('年度', '２０２６');
  pane.press('保存');
  await says('已保存。');
});

test('all may be left empty', async () => {
  await pane.open();
  pane.type('年度', '');
  pane.press('保存');
  await says('已保存。');
  expect(pane.field('年度').value).toBe('');
});

test('there is nothing to be saved where nothing was typed', async () => {
  localStorage.setItem('nigao.unit', JSON.stringify({ unit: '青溪镇', self: '', county: '', year: LIKELY }));
  await pane.open();
  const save = (): HTMLElement => pane.view().getByRole('button', { name: '保存' });
  await pane.waitFor(() => {
    expect(save().getAttribute('aria-disabled')).toBe('true');
  });
  pane.type('单位名称', '白水乡');
  expect(save().getAttribute('aria-disabled')).not.toBe('true');
});

test('the page leads back to the tab that was shown', async () => {
  await pane.open();
  expect(document.activeElement?.textContent).toBe('设置');
  pane.press('返回');
  await pane.waitFor(() => {
    expect(pane.screen.getByRole('tab', { name: '占位符' }).getAttribute('aria-selected')).toBe('true');
  });
  expect(document.querySelector('dialog[open]')).toBeNull();
});

test('Enter saves, but not while an input method composes', async () => {
  await pane.open();
  pane.type('单位名称', '青溪镇');
  const field = pane.field('单位名称');
  pane.fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  pane.fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
  pane.fireEvent.keyDown(field, { key: 'Enter', repeat: true });
  expect(Object.keys(localStorage)).toEqual(['nigao.introduced']);
  pane.fireEvent.keyDown(field, { key: 'Enter' });
  await says('已保存。');
  pane.type('自称', '本镇');
  expect(document.body.textContent).not.toContain('已保存。');
});

test('what another pane sets is shown, but what is being typed stays', async () => {
  await pane.open();
  pane.type('单位名称', '青溪');
  const other = JSON.stringify({ unit: '白水乡', self: '', county: '青山县', year: LIKELY });
  localStorage.setItem('nigao.unit', other);
  pane.act(() => {
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
  });
  expect(pane.field('单位名称').value).toBe('青溪');
  expect(pane.field('所属县').value).toBe('青山县');
});

test('what cannot be kept is told', async () => {
  await pane.open();
  const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  pane.type('单位名称', '青溪镇');
  pane.press('保存');
  await says('没能保存到本机');
  full.mockRestore();
  pane.press('保存');
  await pane.waitFor(() => {
    expect(document.body.textContent).not.toContain('没能保存到本机');
  });
});
