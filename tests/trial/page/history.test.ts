import * as fc from 'fast-check';
import { deleteRange } from '../../../src/standin/document/deleteRange';
import { insertText } from '../../../src/standin/document/edit';
import { writeFont } from '../../../src/standin/document/format';
import { paragraphRange, type Position, rangeOf } from '../../../src/standin/document/position';
import { DocumentRefusal } from '../../../src/standin/document/refusal';
import { paragraphsOf } from '../../../src/standin/document/story';
import { WordDocument } from '../../../src/standin/document/wordDocument';
import { writeElement } from '../../../src/standin/xml/write';
import { History, type StepKind } from '../../../src/trial/page/history';
import { placesOf } from '../../../src/trial/page/places';
import { docxOf, paragraph } from '../../docx';
import { at, hit, open, texts } from '../../standin/document/opened';

const RUNS = { numRuns: 100, seed: Number(process.env.SEED ?? 20261121) };

/** A clerk at a document, with a clock that is set by hand. */
class Clerk {
  now = 1_000_000;
  readonly history: History;

  constructor(readonly document: WordDocument) {
    this.history = new History(document, () => this.now);
  }

  /** Puts the caret somewhere. */
  go(paragraph: number, offset: number): void {
    const place: Position = { paragraph: at(this.document, paragraph), offset };
    this.document.selection.place(place, place);
  }

  /** Types at the caret. */
  type(text: string, kind: StepKind = 'typing', knows = false): void {
    const { selection } = this.document;
    const before = placesOf(selection);
    const touched = selection.paragraphs();
    const inserted = insertText(rangeOf(this.document, selection.start, selection.end), text, 'Replace');
    selection.place(inserted.end, inserted.end);
    this.history.record(kind, before, ...(knows ? [touched] : []));
  }
}

const clerkAt = (...lines: string[]): Clerk => new Clerk(open(...lines));

test('typing that goes on is one step, a pause or another place ends it', () => {
  const clerk = clerkAt('甲', '乙');
  clerk.go(0, 1);
  for (const letter of 'abc') clerk.type(letter, 'typing', true);
  clerk.now += 5000;
  clerk.type('d');
  clerk.go(1, 0);
  clerk.type('e');
  const { history, document } = clerk;
  const before: string[][] = [];
  while (history.canUndo) {
    history.undo();
    before.push(texts(document));
  }
  expect(before).toEqual([
    ['甲abcd', '乙'],
    ['甲abc', '乙'],
    ['甲', '乙'],
  ]);
});

test('undoing says where the caret was before the step, doing again where it was after', () => {
  const clerk = clerkAt('甲乙');
  clerk.go(0, 1);
  clerk.type('中间');
  expect(clerk.history.undo()).toEqual([
    { paragraph: 0, offset: 1 },
    { paragraph: 0, offset: 1 },
  ]);
  expect(clerk.history.redo()).toEqual([
    { paragraph: 0, offset: 3 },
    { paragraph: 0, offset: 3 },
  ]);
});

test('the add-in’s marks are a step between those of the clerk', () => {
  const clerk = clerkAt('共XX户');
  const { document, history } = clerk;
  clerk.go(0, 0);
  clerk.type('全镇');
  writeFont(hit(document, 'XX'), 'highlightColor', '#00FFFF');
  history.record('other', null);
  clerk.type('，', 'typing');
  const marked = (): boolean => writeElement(document.body.root).includes('cyan');
  history.undo();
  expect([texts(document), marked()]).toEqual([['全镇共XX户'], true]);
  history.undo();
  expect([texts(document), marked()]).toEqual([['全镇共XX户'], false]);
  history.undo();
  expect(texts(document)).toEqual(['共XX户']);
});

test('a new step forgets what was undone', () => {
  const clerk = clerkAt('甲');
  clerk.type('a');
  clerk.history.undo();
  expect(clerk.history.canRedo).toBe(true);
  clerk.type('b');
  expect(clerk.history.canRedo).toBe(false);
});

test('what changed nothing is no step, and settings of an add-in are none either', () => {
  const { document, history } = clerkAt('甲');
  history.record('other', null);
  document.settings('id').write({ colour: '"cyan"' });
  history.record('other', null);
  expect(history.canUndo).toBe(false);
  expect(document.settings('id').read()).toEqual({ colour: '"cyan"' });
});

test('a protected document is not travelled in', () => {
  const { document, history } = clerkAt('甲');
  insertText(paragraphRange(document, at(document, 0)), '乙', 'End').release();
  history.record('other', null);
  document.protect('readOnly');
  expect(() => history.undo()).toThrow(DocumentRefusal);
  expect(texts(document)).toEqual(['甲乙']);
  expect(history.canUndo).toBe(true);
});

test('ranges in use follow to what is put back', () => {
  const clerk = clerkAt('甲乙丙', '丁');
  const { document, history } = clerk;
  clerk.go(0, 1);
  clerk.type('一', 'other');
  clerk.go(0, 2);
  clerk.type('\r', 'other');
  const range = rangeOf(
    document,
    { paragraph: at(document, 1), offset: 1 },
    { paragraph: at(document, 2), offset: 1 },
  );
  history.undo();
  history.undo();
  const inside = paragraphsOf(document.body.root);
  expect(inside).toContain(range.start.paragraph);
  expect(range.end).toEqual({ paragraph: at(document, 1), offset: 1 });
});

test('whatever was done can be undone step by step, and done again, to the very source', () => {
  const edit = fc.record({
    kind: fc.constantFrom('text', 'split', 'delete', 'mark'),
    from: fc.nat(40),
    size: fc.nat(6),
  });
  const table = `<w:tbl><w:tr><w:tc>${paragraph('表')}</w:tc></w:tr></w:tbl>`;
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), fc.boolean(), (edits, tracked) => {
      const document = WordDocument.open(
        docxOf(paragraph('甲乙') + table + paragraph('丙', ['丁', '<w:b/>'])),
      );
      document.revisions.tracking = tracked;
      const source = (): string => writeElement(document.body.root);
      const history = new History(document);
      const sources = [source()];
      for (const { kind, from, size } of edits) {
        const paragraphs = paragraphsOf(document.body.root);
        const first = paragraphs[from % paragraphs.length];
        if (!first) throw new Error('no paragraph');
        const length = paragraphRange(document, first).end.offset;
        const start = from % (length + 1);
        const range = rangeOf(
          document,
          { paragraph: first, offset: start },
          { paragraph: first, offset: Math.min(start + size, length + 1) },
        );
        if (kind === 'text') insertText(range, '新', 'Start');
        else if (kind === 'split') insertText(range, '\r', 'Start');
        else if (kind === 'delete') deleteRange(range);
        else writeFont(range, 'highlightColor', '#FFFF00');
        history.record('other', null);
        if (source() !== sources.at(-1)) sources.push(source());
      }
      for (const expected of sources.slice(0, -1).reverse()) {
        history.undo();
        expect(source()).toBe(expected);
      }
      expect(history.canUndo).toBe(false);
      for (const expected of sources.slice(1)) {
        history.redo();
        expect(source()).toBe(expected);
      }
      expect(history.canRedo).toBe(false);
    }),
    RUNS,
  );
});
