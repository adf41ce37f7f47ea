import { writeLibrary } from '../../../../src/library/own/writeLibrary';
import { MAX_BYTES } from '../../../../src/library/own/limits';
import { toggleFavourite } from '../../../../src/library/own/favourites';
import { fileWith, libraryWith, section } from '../../../library/own/samples';
import { openSettingsPane, type SettingsPane } from './settingsPane';

let pane: SettingsPane;
beforeAll(async () => {
  pane = await openSettingsPane();
});
afterEach(() => {
  pane.tidy();
});
afterAll(() => {
  pane.close();
});

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

    pane.tidy();
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
    expect(localStorage.length).toBe(0);
  });

  test('takes several files at once, and says which entry is from which', async () => {
    await pane.open();
    pane.choose(
      new File([`${flood}\n${section('林长制')}`], '骨架.md'),
      new File(['名称\t用语\t起\n一网通办\t“一网通办”\t去年\n两个坚持\t“两个坚持”\t2020'], '用语.tsv'),
      new File([flood], '又一份.txt'),
    );
    await pane.says('新增 3');
    expect(pane.plan()).toEqual([
      '骨架 防汛抗旱 · 不收 · 又一份.txt第 1 行：这个名称已经有了。请换个名称，或只留一条。',
      '用语 一网通办 · 不收 · 用语.tsv第 2 行，“起”：这里不是日期。请写成 2026、2026-05 或 2026-05-01。',
      '骨架 防汛抗旱 · 新增 · 骨架.md',
      '骨架 林长制 · 新增 · 骨架.md',
      '用语 两个坚持 · 新增 · 用语.tsv',
    ]);
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

describe('Chinese Excel', () => {
  // 名称 用语 / 两山 “两山”理念, as GBK and as UTF-16 with its mark.
  const table = '名称\t用语\n两山\t“两山”理念\n';
  const gbk = [
    ...[0xc3, 0xfb, 0xb3, 0xc6, 9, 0xd3, 0xc3, 0xd3, 0xef, 10],
    ...[
      0xc1, 0xbd, 0xc9, 0xbd, 9, 0xa1, 0xb0, 0xc1, 0xbd, 0xc9, 0xbd, 0xa1, 0xb1, 0xc0, 0xed, 0xc4, 0xee, 10,
    ],
  ];
  test.each([
    ['GBK', Uint8Array.from(gbk)],
    ['UTF-16', Uint8Array.from(Buffer.from(`\uFEFF${table}`, 'utf16le'))],
    ['UTF-16, big end first', Uint8Array.from(Buffer.from(`\uFEFF${table}`, 'utf16le').swap16())],
    ['UTF-8 with a mark', Uint8Array.from(Buffer.from(`\uFEFF${table}`))],
  ])('saves a table as %s', async (_name, bytes) => {
    await pane.open();
    pane.choose(new File([bytes], '用语.txt'));
    await pane.says('新增 1');
    pane.press('确认导入 1 条');
    expect(pane.kept().phrases).toMatchObject([{ name: '两山', wording: '“两山”理念' }]);
  });
});

describe('what cannot be imported is told, and the pane goes on', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({ name: `提法${at}`, wording: `提法${at}` }));
  const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  test.each([
    [
      'no JSON',
      new File(['{\n  "format": "nigao-library"\n  "version": 2\n}'], 'a.json'),
      '第 3 行，第 3 个字：文件不完整',
    ],
    ['another JSON', new File(['{"a":1}'], 'a.json'), '这不是拟稿助手的库。'],
    ['of a newer version', json('a.json', { version: 3 }), '这是更新的拟稿助手导出的，这里还读不了。'],
    [
      'an id twice',
      json('a.json', {
        skeletons: [{ markdown: flood }, { markdown: section('另一个', '一段。', 'flood') }],
      }),
      '第 2 条骨架：编号和别的一条重了。',
    ],
    [
      'a script',
      json('a.json', { phrases: [{ ...phrase, note: '<script>alert(1)</script>' }] }),
      '第 1 条用语，“备注”',
    ],
    ['ten thousand entries', json('a.json', { phrases: many }), '条数太多（10000），一份最多 2000 条。'],
    ['nothing in it', new File([' \n'], 'a.txt'), '里面没有内容。'],
    ['a spreadsheet', new File([picture], '用语.xlsx'), '认不出 .xlsx 文件。'],
    ['a picture as text', new File([picture], 'a.txt'), '这不是文本文件。'],
    ['noise', new File([Uint8Array.from([0xff, 0x81, 0x20, 0xfe, 0xff])], 'a.md'), '这不是文本文件。'],
    ['half a UTF-16', new File([Uint8Array.from([0xff, 0xfe, 0x00])], 'a.tsv'), '这不是文本文件。'],
  ])('%s', async (_name, file, told) => {
    await pane.open();
    pane.choose(file);
    await pane.says(told);
    await pane.says('不收 1');
    expect(pane.reported).toEqual([]);
    expect(localStorage.length).toBe(0);
    expect(pane.button('导入…')).toBeTruthy();
  });

  test('fifty megabytes are not read at all', async () => {
    await pane.open();
    const arrayBuffer = jest.fn();
    pane.choose({ name: 'a.json', size: 50_000_000, arrayBuffer });
    await pane.says('文件超过 5 MB，没有读。');
    pane.choose({ name: 'a.json', size: MAX_BYTES, arrayBuffer: () => Promise.reject(new Error('gone')) });
    await pane.says('文件没能打开');
    expect(arrayBuffer).not.toHaveBeenCalled();
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
