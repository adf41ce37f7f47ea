import { writeLibrary } from '../../../../src/library/own/writeLibrary';
import { toggleFavourite } from '../../../../src/library/own/favourites';
import { fileWith, libraryWith, section } from '../../../library/own/samples';
import { openSettingsPane, type SettingsPane } from './settingsPane';
import { usePane } from '../../usePane';

let pane: SettingsPane;
usePane(openSettingsPane, (opened) => (pane = opened));

const flood = section('防汛抗旱', '转移群众XX人。', 'flood');
const phrase = { id: 'two-never', name: '两个坚持', wording: '“两个坚持”' };
const mine = libraryWith([flood], [phrase]);

function json(name: string, fields: object): File {
  return new File([fileWith(fields)], name);
}

/** The table that the clerk pastes. */
async function paste(text: string): Promise<void> {
  pane.press('粘贴表格');
  pane.type('从 Excel 复制来的用语', text);
  pane.press('先看看');
  await pane.says('新增');
}

describe('the way out', () => {
  test('and in again: the file that is saved brings the same library on another machine', async () => {
    const kept = toggleFavourite(mine, 'own-flood');
    pane.keep(kept);
    await pane.open();
    await pane.says('骨架 1 · 用语 1');
    const saved = await saveWith(() => {
      pane.press('导出');
    });
    expect(saved.name).toMatch(/^拟稿助手-我的库-20\d\d-\d\d-\d\d\.json$/);
    expect(saved.text).toBe(writeLibrary(kept));
    await pane.says(`已交给浏览器下载：${saved.name}。`);

    await pane.tidy();
    await pane.open();
    await pane.says('骨架 0 · 用语 0');
    pane.choose(new File([saved.text], saved.name));
    await pane.says('新增 2 · 有变化 0 · 相同 0 · 不收 0');
    pane.press('确认导入 2 条');
    await pane.says('骨架 1 · 用语 1');
    expect(pane.kept()).toEqual(mine); // what somebody likes is nobody else's
  });

  test('shows the text too, for Word for Mac saves no files; pasted, it is a library', async () => {
    pane.keep(mine);
    await pane.open();
    await saveWith(() => {
      pane.press('导出');
    });
    pane.press('没看到文件？显示内容自己复制');
    const shown = pane.field('库的内容').value;
    expect(shown).toBe(writeLibrary(mine));
    await paste(shown);
    expect(pane.plan()).toEqual(['骨架 防汛抗旱 · 相同', '用语 两个坚持 · 相同']);
  });

  test('is closed while there is nothing to save', async () => {
    await pane.open();
    expect(pane.button('导出').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('the way in', () => {
  test('shows first what would be done, and does it when it is confirmed; it can be undone', async () => {
    pane.keep(mine);
    await pane.open();
    pane.choose(
      json('同事的.json', {
        skeletons: [{ markdown: flood.replace('转移', '安全转移') }, { markdown: section('林长制') }],
        phrases: [phrase, { name: '一网通办', wording: '“一网通办”' }, { name: '没有用语' }],
      }),
    );
    await pane.says('新增 2 · 有变化 1 · 相同 1 · 不收 1');
    expect(pane.plan()).toEqual([
      '用语 没有用语 · 不收第 3 条用语，“用语”：这一项没有填。请补上。',
      '骨架 防汛抗旱 · 有变化',
      '骨架 林长制 · 新增',
      '用语 一网通办 · 新增',
      '用语 两个坚持 · 相同',
    ]);
    expect(pane.kept()).toEqual(mine);
    expect(document.activeElement).toBe(pane.view().getByRole('group', { name: '将要导入' }));

    pane.press('确认导入 3 条');
    await pane.says('已导入：新增 2 条，更新 1 条。');
    expect(pane.kept().skeletons.map(({ name }) => name)).toEqual(['防汛抗旱', '林长制']);
    expect(pane.kept().skeletons[0]?.markdown).toContain('安全转移');
    expect(pane.plan()).toHaveLength(1); // what was refused is still there to be read

    pane.press('撤销导入');
    await pane.says('已撤销，和导入前一样。');
    expect(pane.kept()).toEqual(mine);
    expect(pane.view().queryByRole('button', { name: '撤销导入' })).toBeNull();
  });

  test('undone, leaves alone what was changed since', async () => {
    await pane.open();
    pane.choose(json('a.json', { skeletons: [{ markdown: flood }], phrases: [phrase] }));
    await pane.says('新增 2');
    pane.press('确认导入 2 条');
    const since = libraryWith(
      [flood.replace('转移', '安全转移')],
      [phrase, { name: '后来', wording: '后来' }],
    );
    pane.keep(since);
    pane.press('撤销导入');
    await pane.says('已撤销');
    expect(pane.kept().skeletons).toEqual(since.skeletons);
    expect(pane.kept().phrases.map(({ name }) => name)).toEqual(['后来']);
  });

  test('cancelled, changes nothing', async () => {
    await pane.open();
    await paste('一网通办\t“一网通办”');
    pane.press('取消');
    expect(pane.view().queryByRole('list', { name: '将要导入' })).toBeNull();
    expect(Object.keys(localStorage)).toEqual(['nigao.introduced']);
  });

  test('follows what another pane changes before it is confirmed', async () => {
    await pane.open();
    pane.choose(json('a.json', { phrases: [phrase] }));
    await pane.says('新增 1');
    pane.keep(libraryWith([], [phrase]));
    pane.act(() => {
      window.dispatchEvent(new StorageEvent('storage', { key: null }));
    });
    await pane.says('新增 0 · 有变化 0 · 相同 1');
    expect(pane.button('确认导入 0 条').getAttribute('aria-disabled')).toBe('true');
  });

  test('shows a long list in portions', async () => {
    await pane.open();
    await paste(Array.from({ length: 150 }, (_, at) => `提法${at}\t“提法${at}”`).join('\n'));
    expect(pane.plan()).toHaveLength(100);
    pane.press('再看 50 条');
    expect(pane.plan()).toHaveLength(150);
  });
});

describe('what cannot be imported', () => {
  test('is told, file by file, and the pane goes on', async () => {
    await pane.open();
    pane.choose(
      new File(['{"a":1}'], 'a.json'),
      new File(['PNG'], '用语.xlsx'),
      { name: 'b.json', size: 50_000_000, arrayBuffer: () => Promise.reject(new Error('read')) },
      { name: 'c.json', size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) },
    );
    await pane.says('不收 4');
    for (const told of ['不是拟稿助手的库', '认不出 .xlsx 文件', '文件超过 5 MB', '文件没能打开'])
      expect(pane.plan().join()).toContain(told);
    expect(pane.reported).toEqual([]);
    expect(Object.keys(localStorage)).toEqual(['nigao.introduced']);
    expect(pane.button('导入…')).toBeTruthy();
  });

  test('a slow file does not come after one that was chosen later', async () => {
    await pane.open();
    let hand: (bytes: ArrayBuffer) => void = () => undefined;
    const slow = new Promise<ArrayBuffer>((resolve) => {
      hand = resolve;
    });
    pane.choose({ name: 'slow.txt', size: 10, arrayBuffer: () => slow });
    await pane.says('正在读文件…');
    pane.choose(json('b.json', { phrases: [phrase] }));
    await pane.says('新增 1');
    hand(new ArrayBuffer(4));
    await slow;
    expect(pane.plan()).toEqual(['用语 两个坚持 · 新增']);
  });
});

describe('what was kept and cannot be read', () => {
  const broken = fileWith({
    skeletons: [{ markdown: flood }, { markdown: section('护林防火', '**重要**') }],
  });

  test('is named, stays until it is saved elsewhere, and does not get lost by a change', async () => {
    pane.keep(broken);
    await pane.open();
    await pane.says('骨架 护林防火 第 2 条骨架，第 7 行：“**重要**”里有这里不用的格式');
    await paste('一网通办\t“一网通办”');
    pane.press('确认导入 1 条');
    expect(pane.kept().skeletons).toHaveLength(1);
    await pane.says('有内容读不出来');
    const saved = await saveWith(() => {
      pane.press('导出读不出的内容');
    });
    expect(saved).toEqual({
      name: expect.stringMatching(/^拟稿助手-读不出的内容-.*\.txt$/) as string,
      text: broken,
    });
    pane.press('已另存好，这里不再留');
    await pane.waitFor(() => {
      expect(document.body.textContent).not.toContain('有内容读不出来');
    });
    expect(pane.kept().phrases).toHaveLength(1);
  });
});

describe('the unit’s library', () => {
  test('is counted, and what in it is skipped is named', async () => {
    pane.serve(() =>
      Promise.resolve(new Response(fileWith({ skeletons: [{ markdown: flood }], phrases: [phrase, 'x'] }))),
    );
    await pane.open();
    await pane.says('有 1 处没能用上，请转告管电脑的同事：用语 （没有名称） 第 2 条用语：这一条缺了内容。');
    const region = pane.screen.getByRole('region', { name: '单位的库' });
    expect(region.textContent).toContain('骨架 1 · 用语 1');
  });

  test('is not there', async () => {
    await pane.open();
    await pane.says('没有单位的库。');
  });
});

/** The file that the browser is handed: what it does with it is its own affair. */
async function saveWith(press: () => void): Promise<{ name: string; text: string }> {
  const made = jest.spyOn(URL, 'createObjectURL');
  const names: string[] = [];
  const hear = (event: Event): void => {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    names.push(event.target.download);
  };
  document.addEventListener('click', hear);
  press();
  document.removeEventListener('click', hear);
  const blob = made.mock.lastCall?.[0];
  made.mockRestore();
  if (!(blob instanceof Blob)) throw new Error('nothing was saved');
  return { name: names.join(), text: await blob.text() };
}
