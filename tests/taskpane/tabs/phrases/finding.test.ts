import { PHRASES } from '../../../../src/library/content/phrases';
import { likelyYear } from '../../../../src/taskpane/libraryStore/unit';
import { openPhrasesPane, type PhrasesPane } from './phrasesPane';
import { usePane } from '../../usePane';

let pane: PhrasesPane;
usePane(openPhrasesPane, (opened) => (pane = opened));

const YEAR = likelyYear(new Date());

describe.each([
  {
    language: 'zh-CN' as const,
    ...{ all: '全部', recent: '最近', favourites: '收藏', insert: '插入' },
    ...{ used: '还没有用过', liked: '还没有收藏', like: (name: string) => `收藏 ${name}` },
  },
  {
    language: 'en-US' as const,
    ...{ all: 'All', recent: 'Recent', favourites: 'Starred', insert: 'Insert' },
    ...{ used: 'Nothing used yet', liked: 'No favourites yet', like: (name: string) => `Favourite: ${name}` },
  },
])('in $language', ({ language, all, recent, favourites, insert, used, liked, like }) => {
  test('what was used and what is liked is listed by itself; before that it is said how', async () => {
    await pane.start(language, '甲');
    const [first = '', second = ''] = pane.names();
    const view = (name: string): void => {
      pane.fireEvent.click(pane.screen.getByRole('radio', { name }));
    };
    view(recent);
    await pane.says(used);
    view(favourites);
    await pane.says(liked);
    view(all);
    await pane.found(first, second);

    pane.open(second);
    pane.clickIn(second, insert);
    await pane.waitFor(() => {
      expect(pane.kept()).toContain('"recent": [');
    });
    await pane.found(first, second); // nothing moves under the clerk's hands
    pane.open(first);
    expect(pane.isLiked(first)).toBe(false);
    pane.clickIn(first, like(first));
    expect(pane.isLiked(first)).toBe(true);
    view(recent);
    await pane.found(second);
    expect(pane.rows()).toHaveLength(1);
    view(favourites);
    await pane.found(first);
    expect(pane.rows()).toHaveLength(1);
    expect(pane.screen.getByRole('radio', { name: favourites })).toHaveProperty('checked', true);
  });
});

test('names, wordings, expansions and tags are found, with what was searched for made out', async () => {
  await pane.start('zh-CN', '甲');
  pane.search('摘帽不摘监管');
  await pane.found('四个不摘');
  const found = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
  expect(found).toContain('摘帽不摘监管');
  pane.search('不摘');
  await pane.found('四个不摘');
  expect(document.querySelector('mark')?.textContent).toBe('不摘');
  pane.search('sigebuzhai');
  await pane.found('四个不摘');
  expect(document.querySelector('mark')?.textContent).toBe('四个不摘');
  expect(pane.screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('找到 1 条');
  pane.search('没有这样的话');
  await pane.says('没有找到');
  pane.search('');
  await pane.waitFor(() => {
    expect(pane.rows().length).toBeGreaterThan(5);
  });
});

test('of a thousand phrases only those that can be seen are there, and the last one is a key away', async () => {
  pane.keep('library', {
    ...{ format: 'nigao-library', version: 2, skeletons: [], favourites: [], recent: [] },
    phrases: Array.from({ length: 1000 }, (_, at) => ({ name: `提法${at}号`, wording: `提法${at}号` })),
  });
  await pane.start('zh-CN', '甲');
  await pane.found('提法0号');
  expect(pane.rows().length).toBeLessThan(40);
  pane.act(() => {
    pane.entry('提法0号').focus();
  });
  pane.press('End');
  expect(pane.rows().length).toBeLessThan(40);
  expect(document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset')).toBe(
    String(1000 + PHRASES.length),
  );
  pane.search('999');
  await pane.found('提法999号');
});

test('a category alone, and the clerk’s own, of which there are none yet', async () => {
  await pane.start('zh-CN', '甲');
  const select = pane.screen.getByRole('combobox', { name: '只看一个分类' });
  const options = [...select.querySelectorAll('option')];
  const safety = options.find(({ textContent }) => textContent.startsWith('安全（'));
  pane.fireEvent.change(select, { target: { value: safety?.value } });
  await pane.waitFor(() => {
    const shown = pane
      .rows()
      .map((row) => row.querySelector('[data-entry] span')?.lastElementChild?.textContent);
    expect(new Set(shown)).toEqual(new Set(['安全']));
  });
  pane.fireEvent.change(select, { target: { value: 'own' } });
  await pane.says('还没有自己的用语');
  pane.search('sgbz'); // who searches looks for it wherever it is
  await pane.found('四个不摘');
});

test('the arrows lead through the list and back, Escape back to the field, and the list follows what is typed', async () => {
  await pane.start('zh-CN', '甲');
  const [first = '', second = ''] = pane.names();
  pane.field().focus();
  pane.press('ArrowDown');
  expect(document.activeElement).toBe(pane.entry(first));
  pane.press('ArrowDown');
  expect(document.activeElement).toBe(pane.entry(second));
  pane.press('ArrowUp');
  pane.press('ArrowUp');
  expect(document.activeElement).toBe(pane.field());
  pane.press('Enter');
  await pane.waitFor(() => {
    expect(document.activeElement?.textContent).toBe('插入');
  });
  pane.press('Escape');
  expect(document.activeElement).toBe(pane.field());
  // A list that was empty in between takes the focus from nobody.
  pane.search('没有这样的话');
  await pane.says('没有找到');
  pane.search('sgbz');
  await pane.found('四个不摘');
  expect(document.activeElement).toBe(pane.field());
});

test('while an input method composes, nothing is searched for and no key does anything', async () => {
  await pane.start('zh-CN', '甲');
  const names = pane.names();
  pane.field().focus();
  pane.fireEvent.compositionStart(pane.field());
  pane.search('si');
  pane.press('Enter', { isComposing: true });
  pane.press('ArrowDown', { isComposing: true });
  pane.press('Enter', { keyCode: 229 });
  expect(document.activeElement).toBe(pane.field());
  expect(pane.field().value).toBe('si');
  expect(pane.names()).toEqual(names);
  pane.search('四个不摘');
  pane.fireEvent.compositionEnd(pane.field());
  await pane.found('四个不摘');
  expect(pane.rows()).toHaveLength(1);
  expect(pane.screen.queryByRole('group', { name: '四个不摘' })).toBeNull();
});

test('a card tells all that is known', async () => {
  await pane.start('zh-CN', '甲');
  await pane.lookUp('sgbz', '四个不摘');
  expect(pane.entry('四个不摘').getAttribute('aria-expanded')).toBe('true');
  const terms = [...pane.card('四个不摘').querySelectorAll('dt')];
  const facts = terms.map((term) => [term.textContent, term.nextElementSibling?.textContent]);
  expect(facts).toEqual([
    ['搭配', '严格落实…要求'],
    ['出处', expect.stringContaining('甘肃')],
    ['有效期', '2019年3月至2025年'],
    ['备注', expect.anything()],
    ['提示', expect.stringContaining('常态化帮扶')],
  ]);
  // What speaks against it comes first, then how it is written, what is done with it, and what is known.
  const inOrder = ['旧提法', '摘帽不摘责任', '照旧插入', '严格落实…要求'].map((part) =>
    pane.textOf('四个不摘').indexOf(part),
  );
  expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
  expect(inOrder[0]).toBe(0);
  pane.open('四个不摘');
  expect(pane.screen.queryByRole('group', { name: '四个不摘' })).toBeNull();
});

describe('cautions', () => {
  test('what is over says so before it is inserted, leads to what to write instead, and can still be inserted', async () => {
    await pane.start('zh-CN', '甲');
    pane.putCursorBehind('甲');
    pane.search('sgbz');
    await pane.found('四个不摘');
    expect(pane.entry('四个不摘').textContent).toContain('旧提法');
    pane.open('四个不摘');
    const text = pane.textOf('四个不摘');
    const told = text.indexOf(`旧提法${YEAR} 年的稿子里一般不再用`);
    expect(told).toBe(0);
    expect(told).toBeLessThan(text.indexOf('插入并展开'));
    expect(text).toContain('可改用');
    pane.clickIn('四个不摘', '常态化帮扶');
    await pane.waitFor(() => {
      expect(document.activeElement).toBe(pane.entry('常态化帮扶'));
    });
    expect(pane.names().slice(0, 2)).toEqual(['四个不摘', '常态化帮扶']);
    expect(pane.buttonIn('常态化帮扶', '插入')).toBeTruthy();
    pane.clickIn('四个不摘', '照旧插入');
    await pane.reads('甲“四个不摘”');
  });

  test('the year is the one that is set for the report', async () => {
    pane.keep('unit', { unit: '', self: '', county: '', year: YEAR + 1 });
    await pane.start('zh-CN', '甲');
    await pane.lookUp('sgbz', '四个不摘');
    expect(pane.textOf('四个不摘')).toContain(`旧提法${YEAR + 1} 年的稿子里一般不再用`);
  });

  test('a report that says its year throughout is told of that year', async () => {
    const body = ['一年来，2021年完成改厕30户。', '2021年修路2条。', '比2020年增加1条。', '2021年培训2期。'];
    await pane.start('zh-CN', '工作总结', ...body);
    await pane.lookUp('sgbz', '四个不摘');
    expect(pane.textOf('四个不摘')).not.toMatch(/旧提法|一般不再用|年内结束/);
    expect(pane.buttonIn('四个不摘', '插入')).toBeTruthy();
  });

  test.each([
    ['一改两为', '地方提法安徽'],
    ['两个大局', '拿不准写法或内容没有核实'],
    ['一单四制', '地方提法安徽、湖南'],
  ])('%s: %s', async (name, told) => {
    await pane.start('zh-CN', '甲');
    pane.search(name);
    await pane.found(name);
    pane.open(name);
    expect(pane.textOf(name)).toContain(told);
  });

  test('what ends in the report’s year, and what is not in use yet', async () => {
    const phrase = { wording: '一句话', confidence: 'B' };
    pane.keep('library', {
      ...{ format: 'nigao-library', version: 2, skeletons: [], favourites: [], recent: [] },
      phrases: [
        { ...phrase, id: 'own-a', name: '甲提法', until: `${YEAR}-07` },
        { ...phrase, id: 'own-b', name: '乙提法', from: `${YEAR + 1}-02-03` },
      ],
    });
    await pane.start('zh-CN', '甲');
    pane.open('甲提法');
    expect(pane.textOf('甲提法')).toContain(`年内结束${YEAR}年7月止。${YEAR} 年的总结里可以写`);
    expect(pane.textOf('甲提法')).toContain(`有效期至${YEAR}年7月`);
    pane.open('乙提法');
    expect(pane.textOf('乙提法')).toContain(`${YEAR + 1}年2月3日才开始用，${YEAR} 年的稿子里一般不写`);
  });

  test('in English too', async () => {
    await pane.start('en-US', '甲');
    await pane.lookUp('sgbz', '四个不摘');
    expect(pane.textOf('四个不摘')).toContain(`Old wordingNo longer used in a report on ${YEAR}`);
    expect(pane.textOf('四个不摘')).toContain('2019-03 to 2025');
  });
});
