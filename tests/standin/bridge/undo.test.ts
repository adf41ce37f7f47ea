import { insertText } from '../../../src/standin/document/edit/insertText';
import { paragraphRange, rangeOf } from '../../../src/standin/document/range/position';
import { DocumentRefusal } from '../../../src/standin/document/refusal';
import { Host } from '../../../src/standin/host';
import { docxOf, paragraph } from '../../docx';
import { at } from '../document/opened';
import { call, inOffice, texts } from '../inOffice';
import { request } from '../surface/ways';

const office = inOffice(docxOf(paragraph('甲XX乙XX丙') + paragraph('丁XX')), { keepsUndo: true });

/** What the runs that are highlighted say. */
const marked = (): string[] =>
  [...office().host.document.body.root.descendants('w:highlight')].map(
    ({ parent }) => parent?.parent?.text ?? '',
  );

/** Marks every hit, and fills the last. */
const markAndFill = (): Promise<void> =>
  Word.run(async (context) => {
    const hits = context.document.body.search('XX');
    hits.load('items');
    await context.sync();
    for (const hit of hits.items) hit.font.highlightColor = '#00FFFF';
    hits.items[2]?.insertText('35', 'Replace');
    await context.sync();
  });

/** The clerk types at the end of a paragraph. */
const type = (index: number, text: string): void => {
  const { host } = office();
  host.recordEdit(() => {
    const range = paragraphRange(host.document, at(host.document, index));
    host.select(insertText(range, text, 'End'));
    range.release();
  }, 'typing');
};

test('each action that changed the document is an item, each mark and each fill; reading is none', async () => {
  const { host } = office();
  await texts();
  expect(host.traces.undoItems).toBe(0);
  await markAndFill();
  expect(host.traces.undoItems).toBe(4);
  const seen = [];
  while (host.undo()) seen.push([await texts(), marked()]);
  expect(seen).toEqual([
    [
      ['甲XX乙XX丙', '丁XX'],
      ['XX', 'XX', 'XX'],
    ],
    [
      ['甲XX乙XX丙', '丁XX'],
      ['XX', 'XX'],
    ],
    [['甲XX乙XX丙', '丁XX'], ['XX']],
    [['甲XX乙XX丙', '丁XX'], []],
  ]);
  while (host.redo());
  expect([await texts(), marked()]).toEqual([
    ['甲XX乙XX丙', '丁35'],
    ['XX', 'XX', '35'],
  ]);
});

test('an action that takes effect and then fails is an item too', async () => {
  const { host } = office();
  host.quirks.add('insertTextRejects');
  await expect(markAndFill()).rejects.toMatchObject({ code: 'GeneralException' });
  expect([host.traces.undoItems, (await texts())[1]]).toEqual([4, '丁35']);
});

test('what the clerk types stands between what the add-in does', async () => {
  const { host } = office();
  type(0, '！');
  await markAndFill();
  type(1, '？');
  expect(host.traces.undoItems).toBe(6);
  host.undo();
  expect(await texts()).toEqual(['甲XX乙XX丙！', '丁35']);
  for (let i = 0; i < 4; i++) host.undo();
  expect([await texts(), marked()]).toEqual([['甲XX乙XX丙！', '丁XX'], []]);
  host.undo();
  expect(await texts()).toEqual(['甲XX乙XX丙', '丁XX']);
  expect(host.undo()).toBe(false);
});

test('a new edit, by whomever, cuts off what was undone', async () => {
  const { host } = office();
  await markAndFill();
  host.undo();
  type(0, '！');
  expect(host.redo()).toBe(false);
  host.undo();
  await markAndFill();
  expect(host.redo()).toBe(false);
});

test('what somebody types before a batch is an item of its own, though nobody recorded it', async () => {
  const { host } = office();
  host.beforeBatch = (document, sync) => {
    if (sync !== 2) return;
    const range = paragraphRange(document, at(document, 0));
    insertText(range, '始', 'Start').release();
    range.release();
  };
  await markAndFill();
  host.beforeBatch = undefined;
  expect(host.traces.undoItems).toBe(5);
  for (let i = 0; i < 4; i++) host.undo();
  expect(await texts()).toEqual(['始甲XX乙XX丙', '丁XX']);
});

test('a text that the Common API puts over the selection is one item', async () => {
  const { host } = office();
  await call<unknown>((done) => {
    Office.context.document.setSelectedDataAsync('始', done as never);
  });
  expect([host.traces.undoItems, (await texts())[0]]).toEqual([1, '始甲XX乙XX丙']);
});

test('to undo and to redo is told as a move of the selection, which goes where it was', async () => {
  const { host } = office();
  const paragraph = at(host.document, 0);
  host.select(rangeOf(host.document, { paragraph, offset: 1 }, { paragraph, offset: 3 }));
  await markAndFill();
  type(1, '！');
  let told = 0;
  const handler = (): void => {
    told++;
  };
  const selected = Office.EventType.DocumentSelectionChanged;
  const { document } = Office.context;
  await call<unknown>((done) => {
    document.addHandlerAsync(selected, handler, done as never);
  });
  const move = async (way: 'undo' | 'redo'): Promise<unknown> => {
    host[way]();
    // Events come before the answer to what is asked after them.
    return Word.run(async (context) => {
      const selection = context.document.getSelection();
      selection.load('text');
      await context.sync();
      return [told, selection.text];
    });
  };
  expect(await move('undo')).toEqual([1, 'XX']);
  expect(await move('undo')).toEqual([2, 'XX']);
  expect(await move('redo')).toEqual([3, 'XX']);
  expect(await move('redo')).toEqual([4, '！']);
  await call<unknown>((done) => {
    document.removeHandlerAsync(selected, { handler }, done as never);
  });
});

test('in a protected document nothing is undone and nothing done again', async () => {
  const { host } = office();
  await markAndFill();
  host.protect('protected');
  expect(() => host.undo()).toThrow(DocumentRefusal);
  host.protect('none');
  host.undo();
  host.protect('readOnly');
  expect(() => host.redo()).toThrow(DocumentRefusal);
  host.protect('none');
  expect(await texts()).toEqual(['甲XX乙XX丙', '丁XX']);
});

test('another document begins with an empty list', async () => {
  await markAndFill();
  await office().open(docxOf(paragraph('甲')));
  expect([office().host.traces.undoItems, office().host.undo()]).toEqual([0, false]);
});

test('a host that was not asked to keep a list says so, instead of counting none', () => {
  const host = new Host();
  expect(() => host.undo()).toThrow('keepsUndo');
  expect(() => host.redo()).toThrow('keepsUndo');
  expect(() => host.traces.undoItems).toThrow('keepsUndo');
});

test('Document.undo and redo take back and do again so many, where they are declared', async () => {
  const { host } = office();
  const { sets } = host;
  await markAndFill();
  const ask = (Name: string, ...Arguments: number[]): string =>
    host.processQuery(request([], { ActionType: 3, Name, ArgumentInfo: { Arguments } }));
  expect(ask('Undo')).toContain('ApiNotFound');
  host.sets = { ...sets, WordApiDesktop: '1.4' };
  ask('Undo', 3);
  expect([host.traces.undoItems, marked()]).toEqual([1, ['XX']]);
  ask('Redo');
  expect([host.traces.undoItems, marked()]).toEqual([2, ['XX', 'XX']]);
  ask('Undo', 100);
  expect(host.traces.undoItems).toBe(0);
  host.sets = sets;
});

test('thousands of marks in thousands of paragraphs can be undone', async () => {
  const { host } = office();
  await office().open(docxOf(paragraph('共XX户').repeat(3000)));
  await Word.run(async (context) => {
    const hits = context.document.body.search('XX');
    hits.load('items');
    await context.sync();
    for (const hit of hits.items) hit.font.highlightColor = '#00FFFF';
    await context.sync();
  });
  expect([host.traces.undoItems, marked().length]).toEqual([3000, 3000]);
  while (host.undo());
  expect([host.traces.undoItems, marked().length]).toEqual([0, 0]);
});
