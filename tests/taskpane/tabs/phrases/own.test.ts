import { readReport } from '../../../../src/word/read/readReport';
import { openPhrasesPane, type PhrasesPane } from './phrasesPane';

let pane: PhrasesPane;
beforeAll(async () => {
  pane = await openPhrasesPane();
});
afterEach(async () => {
  await pane.tidy();
  jest.restoreAllMocks();
});
afterAll(() => {
  pane.close();
});

const KEPT = '“三查三看”（查思想看担当、查作风看落实、查成效看口碑）';

describe('what is selected in the report', () => {
  test('a phrase heads the list with its card open, and is inserted in place of what is selected', async () => {
    await pane.start('zh-CN', '落实“四个不摘”要求。', '另一段');
    pane.select('“四个不摘”');
    await pane.says('稿子里选中的');
    expect(pane.names()[0]).toBe('四个不摘');
    const [row] = pane.rows();
    expect(row?.querySelector('[data-entry]')?.getAttribute('aria-expanded')).toBe('true');
    pane.clickIn('四个不摘', '插入并展开');
    await pane.reads(
      '落实“四个不摘”（摘帽不摘责任、摘帽不摘政策、摘帽不摘帮扶、摘帽不摘监管）要求。',
      '另一段',
    );
    await pane.waitFor(() => {
      expect(pane.shown()).not.toContain('稿子里选中的');
    });
  });

  test('a wrong form says what is right, and is replaced by it', async () => {
    await pane.start('zh-CN', '实现两不三保目标。');
    pane.select('两不三保');
    await pane.says('选中的“两不三保”写得不对，应写作：“两不愁三保障”');
    const button = pane.buttonIn('两不愁三保障', '照旧插入');
    pane.act(() => {
      button.focus();
    });
    pane.enter();
    await pane.reads('实现“两不愁三保障”目标。');
    // The row goes with the selection, and the focus with it: not into nowhere.
    await pane.waitFor(() => {
      expect(document.activeElement).toBe(pane.field());
    });
  });

  test('hides nothing of what is searched for, and is read when the tab is shown', async () => {
    await pane.start('zh-CN', '落实“四个不摘”要求。');
    pane.fireEvent.click(pane.screen.getByRole('tab', { name: '占位符' }));
    pane.select('四个不摘');
    pane.fireEvent.click(pane.screen.getByRole('tab', { name: '用语' }));
    await pane.says('稿子里选中的');
    pane.search('changtaihuabangfu');
    await pane.found('四个不摘', '常态化帮扶');
    expect(pane.entry('四个不摘').getAttribute('aria-expanded')).toBe('false');
    pane.field().focus();
    pane.enter();
    await pane.waitFor(() => {
      expect(document.activeElement?.textContent).toBe('插入');
    });
    expect(pane.buttonIn('常态化帮扶', '插入')).toBe(document.activeElement);
  });

  test('what is kept from a heading is named without its number', async () => {
    await pane.start('zh-CN', '（二）兴产业促增收', '正文。');
    pane.select('（二）兴产业促增收');
    pane.fireEvent.click(await pane.waitFor(() => pane.button(/收为我的用语/)));
    expect(pane.input(/名称/).value).toBe('兴产业促增收');
    expect(pane.input(/写法/).value).toBe('兴产业促增收');
  });

  test('nothing is offered for what is still to be filled in', async () => {
    await pane.start('zh-CN', '走访XX户，20XX年办实事12件。', '甲一二三');
    pane.select('一二');
    await pane.says('收为我的用语');
    for (const text of ['XX', 'XX户', '20XX年', '12件']) {
      pane.select(text);
      await pane.waitFor(() => {
        expect(pane.shown()).not.toContain('收为我的用语');
      });
      pane.select('一二');
      await pane.says('收为我的用语');
    }
  });

  test('nothing is offered for a letter, or for more than a paragraph', async () => {
    await pane.start('zh-CN', '甲一二三', '乙四五六');
    pane.select('一二');
    await pane.says('把选中的“一二”收为我的用语');
    pane.select('一');
    await pane.waitFor(() => {
      expect(pane.shown()).not.toContain('收为我的用语');
    });
    const { syncs } = pane.host.counts;
    pane.select('甲一二三', '乙四');
    await pane.waitFor(() => {
      expect(pane.host.counts.syncs).toBeGreaterThan(syncs);
    });
    await readReport(); // comes after the look at what is selected
    expect(pane.shown()).not.toContain('收为我的用语');
  });
});

function type(name: RegExp, value: string): void {
  pane.fireEvent.change(pane.input(name), { target: { value } });
}

async function keepIt(): Promise<void> {
  await pane.start('zh-CN', `开展${KEPT}。`);
  pane.select(KEPT);
  pane.fireEvent.click(await pane.waitFor(() => pane.button(/收为我的用语/)));
}

test('a selection is kept as a phrase, and is there the next time', async () => {
  await keepIt();
  expect(document.activeElement).toBe(pane.input(/名称/));
  expect(pane.input(/名称/).value).toBe('三查三看');
  expect(pane.input(/写法/).value).toBe('“三查三看”');
  expect(pane.input(/展开/).value).toBe('查思想看担当、查作风看落实、查成效看口碑');
  type(/分类/, '作风');
  type(/从何时起/, '2026年3月');
  pane.fireEvent.click(pane.button('保存'));
  await pane.waitFor(() => {
    expect(document.activeElement).toBe(pane.entry('三查三看'));
  });
  expect(pane.entry('三查三看').textContent).toContain('我的');
  expect(pane.textOf('三查三看')).toContain('2026年3月起');
  expect(pane.kept()).toContain('"from": "2026-03"');

  pane.cleanup();
  await pane.start('zh-CN', '甲');
  pane.putCursorBehind('甲');
  await pane.lookUp('scsk', '三查三看');
  pane.clickIn('三查三看', '只插展开');
  await pane.reads('甲查思想看担当、查作风看落实、查成效看口碑');
});

test('what was selected and has been kept is shown once, with its card', async () => {
  await pane.start('zh-CN', '推行一线会商制度。');
  pane.select('一线会商');
  pane.fireEvent.click(await pane.waitFor(() => pane.button(/收为我的用语/)));
  pane.fireEvent.click(pane.button('保存'));
  await pane.found('一线会商');
  expect(pane.names().filter((name) => name === '一线会商')).toHaveLength(1);
  await pane.says('已收为我的用语：一线会商');
  expect(pane.screen.getAllByRole('group', { name: '一线会商' })).toHaveLength(1);
});

test('what cannot be kept is said at its field, and Enter tries again', async () => {
  await keepIt();
  type(/名称/, ' ');
  pane.press('Enter');
  expect(pane.input(/名称/).getAttribute('aria-invalid')).toBe('true');
  await pane.says('请填写');
  type(/名称/, '三查三看');
  type(/从何时起/, '去年');
  pane.press('Enter', { isComposing: true });
  expect(pane.shown()).toContain('请填写');
  pane.press('Enter');
  await pane.says('请写成 2026、2026年7月 或 2026年7月1日');
  expect(document.activeElement).toBe(pane.input(/从何时起/));
  type(/从何时起/, '2026');
  type(/到何时止/, '2025');
  pane.press('Enter');
  await pane.says('不能早于开始的时间');
  pane.leavePage();
  await pane.waitFor(() => {
    expect(document.activeElement?.textContent).toContain('收为我的用语'); // from where it came
  });
  expect(pane.kept()).toBe('');
});

const MINE = { id: 'own-mine', name: '我的提法', wording: '我的提法', note: '别人给的', confidence: 'B' };

function keepMine(): void {
  pane.keep('library', {
    ...{ format: 'nigao-library', version: 2, skeletons: [], favourites: ['own-mine'], recent: ['own-mine'] },
    phrases: [MINE, { ...MINE, id: 'own-other', name: '另一个', wording: '另一个' }],
  });
}

test('a phrase of the clerk’s own is changed, and keeps what is not asked for', async () => {
  keepMine();
  await pane.start('zh-CN', '甲');
  pane.open('我的提法');
  pane.clickIn('我的提法', '编辑');
  type(/名称/, '另一个');
  pane.fireEvent.click(pane.button('保存'));
  await pane.says('我的用语里已经有这个名称');
  type(/名称/, '新提法');
  type(/写法/, '“新\n提法”');
  pane.fireEvent.click(pane.button('保存'));
  await pane.waitFor(() => {
    expect(document.activeElement).toBe(pane.entry('新提法'));
  });
  expect(pane.entry('新提法').textContent).toContain('“新提法”');
  expect(pane.textOf('新提法')).toContain('别人给的');
  expect(pane.isLiked('新提法')).toBe(true);
});

test('a phrase of the clerk’s own is deleted, and comes back where it was', async () => {
  keepMine();
  await pane.start('zh-CN', '甲');
  const before = pane.names();
  const kept: unknown = JSON.parse(pane.kept());
  pane.open('我的提法');
  pane.act(() => {
    pane.buttonIn('我的提法', '删除').focus();
  });
  pane.clickIn('我的提法', '删除');
  await pane.says('已删除 我的提法');
  expect(pane.names()).not.toContain('我的提法');
  await pane.waitFor(() => {
    expect(document.activeElement).toBe(pane.field());
  });
  pane.fireEvent.click(pane.button('撤销'));
  await pane.found(...before.slice(0, 3));
  expect(JSON.parse(pane.kept())).toEqual(kept);
  expect(pane.shown()).not.toContain('已删除');
});

test('a machine that keeps nothing says so', async () => {
  keepMine();
  await pane.start('zh-CN', '甲');
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('The disk is full');
  });
  pane.open('我的提法');
  pane.clickIn('我的提法', '收藏 我的提法');
  await pane.says('没能保存到本机');
  expect(pane.isLiked('我的提法')).toBe(false);
  const seen = pane.button('知道了');
  pane.fireEvent.click(seen);
  expect(pane.shown()).not.toContain('没能保存到本机');
});
