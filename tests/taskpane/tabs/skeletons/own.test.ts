import { openSkeletonsPane, type SkeletonsPane } from './skeletonsPane';
import { usePane } from '../../usePane';

// Skeletons of the clerk's own, favourites, and what was used last.

let pane: SkeletonsPane;
usePane(openSkeletonsPane, (opened) => (pane = opened));
beforeEach(() => {
  localStorage.clear();
});

const REPORT = ['一、2026年工作情况', '（一）抓实防汛', '转移群众XX户XX人。', '（二）做好防火', '巡山XX次。'];

/** Keeps the first section of the report as a skeleton of one's own, under a name. */
async function keepFirst(name: string): Promise<void> {
  await pane.write(...REPORT);
  await pane.openTab();
  pane.select(1, 2, '转移群众XX户XX人。'.length);
  pane.narrow('own');
  pane.press('把选中的收为骨架');
  const field = await pane.screen.findByLabelText<HTMLInputElement>('名称');
  expect(field.value).toBe('抓实防汛'); // as its heading says
  pane.fireEvent.change(field, { target: { value: name } });
  pane.press('保存');
  await pane.found(() => pane.box(new RegExp(`^${name}`)));
}

test('a section of the report is kept without its number, and inserted with the number it gets', async () => {
  await keepFirst('防汛');
  const kept = localStorage.getItem('nigao.library') ?? '';
  expect(kept).toContain('### 抓实防汛');
  expect(kept).not.toContain('（一）');

  pane.clickInto(4);
  pane.tick(/^防汛/);
  pane.press('插入');
  await pane.says('已插入');
  expect(pane.texts().slice(5)).toEqual(['（三）抓实防汛', '转移群众XX户XX人。']);
});

test('it is edited, deleted, and brought back', async () => {
  await keepFirst('防汛');
  pane.press('编辑 防汛');
  const field = await pane.screen.findByLabelText('名称');
  pane.fireEvent.change(field, { target: { value: '防汛抗旱' } });
  pane.press('保存');
  await pane.found(() => pane.box(/^防汛抗旱/));

  pane.press('删除 防汛抗旱');
  await pane.says('已删除“防汛抗旱”。');
  expect(pane.box(/^防汛抗旱/)).toBeUndefined();
  pane.press('撤销删除');
  await pane.found(() => pane.box(/^防汛抗旱/));
});

test('with nothing selected the clerk is told what to do', async () => {
  await pane.write('');
  await pane.openTab();
  pane.narrow('own');
  pane.press('把选中的收为骨架');
  await pane.says('稿子里没有选中内容');
});

test('what was used last, and what has a star, is found again in one place', async () => {
  await pane.write(...REPORT);
  await pane.openTab();
  pane.narrow('recent');
  await pane.says('还没有用过');
  pane.narrow('favourites');
  await pane.says('还没有收藏');

  pane.narrow('all');
  pane.press('收藏 党建引领');
  pane.tick(/^学习教育/);
  pane.clickInto(4);
  pane.press('插入');
  await pane.says('已插入');
  pane.narrow('recent');
  await pane.found(() => pane.box(/^学习教育/));
  expect(pane.boxes()).toHaveLength(1);
  pane.narrow('favourites');
  await pane.found(() => pane.box(/^党建引领/));
  expect(pane.boxes()).toHaveLength(1);
});

test('one that includes a section which is not there is told by name, and nothing is inserted', async () => {
  const markdown =
    '---\nid: own-annual\nname: 我的总结\nkind: report\n---\n\n## 工作情况\n\n{{没有的一节}}\n';
  const library = { format: 'nigao-library', version: 2, skeletons: [{ markdown }], phrases: [] };
  localStorage.setItem('nigao.library', JSON.stringify(library));
  await pane.write(...REPORT);
  await pane.openTab();
  pane.look('整篇');
  pane.tick(/^我的总结/);
  await pane.says('骨架里引用的“没有的一节”用不了');
  for (const name of ['插入', '新文档'])
    expect(pane.buttonOf(name)?.getAttribute('aria-disabled')).toBe('true');
  expect(pane.texts()).toEqual(REPORT);
});
