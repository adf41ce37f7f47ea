import { HostError } from '../../../../src/standin/protocol/hostError';
import { openPhrasesPane, type PhrasesPane } from './phrasesPane';
import { usePane } from '../../usePane';

let pane: PhrasesPane;
usePane(openPhrasesPane, (opened) => (pane = opened));

const FULL = '摘帽不摘责任、摘帽不摘政策、摘帽不摘帮扶、摘帽不摘监管';

test('wwyt, Enter, Enter: at the cursor, and nothing else is changed', async () => {
  await pane.start('zh-CN', '统筹推进总体布局。', '第二段。');
  pane.putCursorBehind('统筹推进');
  pane.field().focus();
  pane.search('wwyt');
  await pane.found('五位一体');
  pane.enter();
  await pane.waitFor(() => {
    expect(document.activeElement?.textContent).toBe('插入');
  });
  pane.enter();
  await pane.reads('统筹推进“五位一体”总体布局总体布局。', '第二段。');
  await pane.says('已插入 “五位一体”总体布局');
  expect(document.activeElement?.textContent).toBe('插入');
});

test('of an old wording the first button inserts what has come in its place', async () => {
  await pane.start('zh-CN', '巩固。');
  pane.putCursorBehind('巩固');
  pane.field().focus();
  pane.search('sgbz');
  await pane.found('四个不摘');
  pane.enter();
  await pane.waitFor(() => {
    expect(document.activeElement?.textContent).toBe('插入“常态化帮扶”');
  });
  pane.enter();
  await pane.reads('巩固常态化帮扶。');
});

test('Enter before the list has followed what was typed opens what was typed, not what stood there', async () => {
  await pane.start('zh-CN', '一。');
  pane.field().focus();
  pane.search('sgbz');
  pane.press('Enter');
  await pane.waitFor(() => {
    expect(document.activeElement?.textContent).toBe('插入“常态化帮扶”');
  });
  expect(pane.textOf('四个不摘')).toContain(FULL);
});

test('with its expansion, or the expansion alone', async () => {
  await pane.start('zh-CN', '甲', '乙');
  await pane.lookUp('四个不摘', '四个不摘');
  pane.putCursorBehind('甲');
  pane.clickIn('四个不摘', '插入并展开');
  await pane.reads(`甲“四个不摘”（${FULL}）`, '乙');
  await pane.says('已插入');
  pane.putCursorBehind('乙');
  pane.clickIn('四个不摘', '只插展开');
  await pane.reads(`甲“四个不摘”（${FULL}）`, `乙${FULL}`);
});

test('a phrase without an expansion has one button to insert it', async () => {
  await pane.start('zh-CN', '甲');
  await pane.lookUp('红色名村', '红色名村');
  const names = [...pane.card('红色名村').querySelectorAll('button')].map(({ textContent }) => textContent);
  expect(names).toEqual(['插入']);
});

test('a selection is replaced, and undo brings it back', async () => {
  await pane.start('zh-CN', '我们要落实XX要求。');
  pane.select('XX');
  await pane.lookUp('sgbz', '四个不摘');
  pane.clickIn('四个不摘', '照旧插入');
  await pane.reads('我们要落实“四个不摘”要求。');
  pane.fireEvent.click(await pane.waitFor(() => pane.button('撤销')));
  await pane.reads('我们要落实XX要求。');
  await pane.waitFor(() => {
    expect(pane.shown()).not.toContain('已插入');
  });
  expect(document.activeElement).toBe(pane.field());
});

test('what was inserted where nothing stood is taken away again', async () => {
  await pane.start('zh-CN', '我们要落实要求。');
  pane.putCursorBehind('落实');
  await pane.lookUp('sgbz', '四个不摘');
  pane.clickIn('四个不摘', '照旧插入');
  await pane.says('已插入');
  pane.fireEvent.click(await pane.waitFor(() => pane.button('撤销')));
  await pane.reads('我们要落实要求。');
});

test('what was changed since is not undone, and that is told', async () => {
  await pane.start('zh-CN', '甲');
  pane.putCursorBehind('甲');
  await pane.lookUp('sgbz', '四个不摘');
  pane.clickIn('四个不摘', '照旧插入');
  const undo = await pane.waitFor(() => pane.button('撤销'));
  await pane.write('别的一段');
  pane.fireEvent.click(undo);
  await pane.says('没有撤销');
  expect(pane.texts()).toEqual(['别的一段']);
  pane.fireEvent.click(pane.button('知道了'));
  expect(pane.shown()).not.toContain('没有撤销');
});

test('the placeholders know what was inserted', async () => {
  await pane.start('zh-CN', '落实XX要求。');
  pane.select('XX');
  await pane.lookUp('sgbz', '四个不摘');
  pane.clickIn('四个不摘', '照旧插入');
  await pane.waitFor(() => {
    expect(document.getElementById('panel-placeholders')?.textContent).toContain('没有找到占位符');
  });
});

test.each([
  ['zh-CN', '这份稿子限制了编辑', '照旧插入', '知道了'],
  ['en-US', 'Editing is restricted', 'Insert all the same', 'Got it'],
] as const)(
  'in %s a protected report says what to do, and the next try works',
  async (language, told, insert, seen) => {
    await pane.start(language, '甲');
    pane.putCursorBehind('甲');
    await pane.lookUp('sgbz', '四个不摘');
    pane.host.protect('protected');
    pane.clickIn('四个不摘', insert);
    await pane.says(told);
    expect(pane.texts()).toEqual(['甲']);
    expect(pane.kept()).toBe('');
    pane.fireEvent.click(pane.button(seen));
    expect(pane.shown()).not.toContain(told);
    expect(document.activeElement).toBe(pane.field());
    pane.host.protect('none');
    pane.clickIn('四个不摘', insert);
    await pane.reads('甲“四个不摘”');
  },
);

test('a selection over two paragraphs is not written over', async () => {
  await pane.start('zh-CN', '甲一', '乙二');
  pane.select('一', '乙');
  await pane.lookUp('sgbz', '四个不摘');
  pane.clickIn('四个不摘', '照旧插入');
  await pane.says('选中的不止一段');
  expect(pane.texts()).toEqual(['甲一', '乙二']);
});

test('Word that fails on the way is told of, and nothing is said to be inserted', async () => {
  await pane.start('zh-CN', '甲');
  await pane.lookUp('sgbz', '四个不摘');
  pane.host.failAtBatch = () => new HostError('ActivityLimitReached', 'as told');
  pane.clickIn('四个不摘', '照旧插入');
  await pane.says('Word 正忙着');
  expect(pane.shown()).not.toContain('已插入');
});

test('a double click and a key held down insert once', async () => {
  await pane.start('zh-CN', '甲');
  pane.putCursorBehind('甲');
  await pane.lookUp('sgbz', '四个不摘');
  const button = pane.buttonIn('四个不摘', '照旧插入');
  pane.fireEvent.click(button, { detail: 1 });
  pane.pressInVain(button, { detail: 2 });
  await pane.says('已插入');
  await pane.waitFor(() => {
    expect(button.getAttribute('aria-disabled')).not.toBe('true');
  });
  pane.fireEvent.click(button, { detail: 2 });
  expect(pane.fireEvent.keyDown(button, { key: 'Enter', repeat: true })).toBe(false);
  expect(pane.texts()).toEqual(['甲“四个不摘”']);
});
