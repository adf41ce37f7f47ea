import { insertText } from '../../../src/standin/document/edit/insertText';
import { paragraphRange } from '../../../src/standin/document/range/position';
import type { Focus } from '../../../src/standin/traces';
import type { Quirk } from '../../../src/standin/quirks';
import { docxOf, paragraph } from '../../docx';
import { at } from '../document/opened';
import { call, inOffice, texts } from '../inOffice';

const office = inOffice(docxOf(paragraph('甲XX乙XX丙') + paragraph('丁XX')), { keepsUndo: true });

/** Does something with the two hits of the first paragraph. */
const withHits = (work: (first: Word.Range, second: Word.Range) => void): Promise<void> =>
  Word.run(async (context) => {
    const hits = context.document.body.search('XX');
    hits.load('items');
    await context.sync();
    const [first, second] = hits.items;
    if (first && second) work(first, second);
    await context.sync();
  });

const expand = (): Promise<void> => withHits((first, second) => void first.expandTo(second));
const intersect = (): Promise<void> =>
  withHits((first, second) => void first.intersectWithOrNullObject(second));
const readOoxml = (): Promise<void> =>
  Word.run(async (context) => {
    context.document.body.getOoxml();
    context.document.body.paragraphs.getFirst().getOoxml();
    await context.sync();
  });
const saveSetting = async (): Promise<void> => {
  Office.context.document.settings.set('colour', 'cyan');
  await call<unknown>((done) => {
    Office.context.document.settings.saveAsync(done as never);
  });
};

describe('the undo list', () => {
  test('expandToFillsUndo: an item that takes nothing back, for each expandTo and intersectWith', async () => {
    const { host } = office();
    await expand();
    await intersect();
    expect(host.traces.undoItems).toBe(0);
    host.quirks.add('expandToFillsUndo');
    await withHits((first) => (first.font.bold = true));
    await expand();
    await intersect();
    expect(host.traces.undoItems).toBe(3);
    const bold = (): boolean => [...host.document.body.root.descendants('w:b')].length > 0;
    expect([host.undo(), bold(), host.undo(), bold(), host.undo(), bold()]).toEqual([
      ...[true, true],
      ...[true, true],
      ...[true, false],
    ]);
  });

  test('expandToFillsUndo: what was undone cannot be done again after an expandTo', async () => {
    const { host } = office();
    host.quirks.add('expandToFillsUndo');
    await withHits((first) => (first.font.bold = true));
    host.undo();
    await expand();
    expect(host.redo()).toBe(false);
  });

  test('insertOoxmlClearsUndo: itself and all before it', async () => {
    const { host } = office();
    const insert = (): Promise<void> =>
      Word.run(async (context) => {
        const ooxml = context.document.body.paragraphs.getFirst().getOoxml();
        await context.sync();
        context.document.body.insertOoxml(ooxml.value, 'End');
        await context.sync();
      });
    await insert();
    expect(host.traces.undoItems).toBe(1);
    host.quirks.add('insertOoxmlClearsUndo');
    await insert();
    expect([host.traces.undoItems, host.undo()]).toEqual([0, false]);
    await withHits((first) => (first.font.bold = true));
    expect(host.traces.undoItems).toBe(1);
  });

  test('insertOoxmlClearsUndo: through the Common API too', async () => {
    const { host } = office();
    host.quirks.add('insertOoxmlClearsUndo');
    await withHits((first) => (first.font.bold = true));
    const ooxml = await call<string>((done) => {
      Office.context.document.getSelectedDataAsync(Office.CoercionType.Ooxml, done as never);
    });
    await call<unknown>((done) => {
      Office.context.document.setSelectedDataAsync(ooxml, { coercionType: 'ooxml' }, done as never);
    });
    expect([host.traces.undoItems, host.traces.ooxmlReads]).toEqual([0, 1]);
  });
});

describe('saving', () => {
  test('every batch that changed something is followed by a saving, and makes the document another one', async () => {
    const { host } = office();
    await texts();
    await expand();
    expect([host.traces.autosaves, host.traces.isDirty]).toEqual([0, false]);
    await withHits((first, second) => {
      first.font.bold = true;
      second.font.bold = true;
    });
    expect([host.traces.autosaves, host.traces.isDirty]).toEqual([1, true]);
    host.save();
    expect([host.traces.autosaves, host.traces.isDirty]).toEqual([1, false]);
  });

  test('what the clerk types and undoes makes it another one, and so does what is saved as a setting', async () => {
    const { host } = office();
    host.recordEdit(() => {
      const range = paragraphRange(host.document, at(host.document, 0));
      insertText(range, '！', 'End').release();
      range.release();
    });
    expect(host.traces.isDirty).toBe(true);
    host.save();
    host.undo();
    expect(host.traces.isDirty).toBe(true);
    host.save();
    host.quirks.add('settingsAreLost');
    await saveSetting();
    expect([host.traces.isDirty, host.traces.autosaves]).toEqual([true, 0]);
    await office().open(host.save());
    expect(host.traces.isDirty).toBe(false);
  });

  test('expandToSaves: Word saves, although nothing has changed', async () => {
    const { host } = office();
    host.quirks.add('expandToSaves');
    await intersect();
    expect([host.traces.autosaves, host.traces.isDirty]).toEqual([0, false]);
    await expand();
    expect([host.traces.autosaves, host.traces.isDirty]).toEqual([1, true]);
  });

  test('settingsRestartOthers: each time that settings are saved', async () => {
    const { host } = office();
    await saveSetting();
    expect(host.traces.restarts).toBe(0);
    host.quirks.add('settingsRestartOthers');
    await saveSetting();
    await saveSetting();
    expect(host.traces.restarts).toBe(2);
    await office().open(host.save());
    expect(host.traces.restarts).toBe(0);
  });
});

describe('the focus', () => {
  /** Where the focus is afterwards. */
  const focusAfter = async (
    from: Focus,
    quirks: readonly Quirk[],
    work: () => Promise<unknown>,
  ): Promise<Focus> => {
    const { host } = office();
    for (const quirk of quirks) host.quirks.add(quirk);
    host.traces.focus = from;
    await work();
    return host.traces.focus;
  };

  test('it is in the document at first, and where the clerk puts it', async () => {
    expect(office().host.traces.focus).toBe('document');
    office().host.traces.focus = 'comment';
    await office().open(docxOf(paragraph('甲')));
    expect(office().host.traces.focus).toBe('document');
  });

  test('OOXML that is asked for is counted, of whatever it is', async () => {
    await readOoxml();
    expect(office().host.traces.ooxmlReads).toBe(2);
  });

  test('ooxmlTakesFocus: from a comment, not from the pane', async () => {
    expect(await focusAfter('comment', [], readOoxml)).toBe('comment');
    expect(await focusAfter('pane', ['ooxmlTakesFocus'], readOoxml)).toBe('pane');
    expect(await focusAfter('comment', ['ooxmlTakesFocus'], readOoxml)).toBe('document');
  });

  test('selectTakesFocus: by select, not by the clerk’s own selecting', async () => {
    const select = (): Promise<void> =>
      withHits((first) => {
        first.select('End');
      });
    expect(await focusAfter('pane', [], select)).toBe('pane');
    expect(await focusAfter('pane', ['selectTakesFocus'], texts)).toBe('pane');
    office().host.select(paragraphRange(office().host.document, at(office().host.document, 0)));
    expect(office().host.traces.focus).toBe('pane');
    expect(await focusAfter('pane', ['selectTakesFocus'], select)).toBe('document');
  });

  const load =
    (names: string | undefined, pick = (selection: Word.Range): OfficeExtension.ClientObject => selection) =>
    (): Promise<void> =>
      Word.run(async (context) => {
        const loaded = pick(context.document.getSelection());
        if (names === undefined) context.load(loaded);
        else context.load(loaded, names);
        await context.sync();
      });

  test.each<[string, () => Promise<void>]>([
    ['nothing named', load(undefined)],
    ['nothing in a text', load('')],
    ['a star', load('*')],
  ])('selectionLoadTakesFocus: loaded with %s', async (_, work) => {
    expect(await focusAfter('pane', [], work)).toBe('pane');
    expect(await focusAfter('pane', ['selectionLoadTakesFocus'], work)).toBe('document');
  });

  test('selectionLoadTakesFocus: in a later batch than it was got in', async () => {
    const later = (): Promise<void> =>
      Word.run(async (context) => {
        const selection = context.document.getSelection();
        selection.load('text');
        await context.sync();
        context.load(selection);
        await context.sync();
      });
    expect(await focusAfter('pane', ['selectionLoadTakesFocus'], later)).toBe('document');
  });

  test.each<[string, () => Promise<unknown>]>([
    ['named properties', load('text,isEmpty')],
    ['its paragraphs', load(undefined, (selection) => selection.paragraphs)],
    ['its font', load(undefined, (selection) => selection.font)],
    ['another range', load(undefined, (selection) => selection.getRange('Start'))],
  ])('selectionLoadTakesFocus: not by %s', async (_, work) => {
    expect(await focusAfter('pane', ['selectionLoadTakesFocus'], work)).toBe('pane');
  });
});
