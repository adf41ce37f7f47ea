import { openSkeletonsPane, type SkeletonsPane } from './skeletonsPane';
import { usePane } from '../../usePane';

let pane: SkeletonsPane;
usePane(
  () => openSkeletonsPane({ keepsUndo: true }),
  (opened) => (pane = opened),
);
beforeEach(() => {
  localStorage.clear();
});

const REPORT = ['一、2026年工作情况', '（一）突出产业发展', '发展特色产业基地3个，带动农户增收。'];

test('what Word’s own undo takes out is not said to be inserted, nor can it be taken back; its redo brings both back', async () => {
  await pane.write(...REPORT);
  await pane.openTab();
  pane.clickInto(2);
  pane.tick(/^意识形态/);
  await pane.says('本节之后');
  pane.press('插入');
  await pane.says('已插入');
  await pane.found(() => pane.buttonOf('撤销插入'));
  const inserted = pane.texts();
  while (pane.texts().length > REPORT.length) expect(pane.office.host.undo()).toBe(true);
  await pane.waitFor(() => {
    expect(pane.buttonOf('撤销插入')).toBeUndefined();
  });
  expect(document.body.textContent).not.toContain('已插入');
  while (pane.texts().length < inserted.length) expect(pane.office.host.redo()).toBe(true);
  await pane.found(() => pane.buttonOf('撤销插入'));
});
