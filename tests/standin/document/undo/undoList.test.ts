import * as fc from 'fast-check';
import { insertBreak } from '../../../../src/standin/document/edit/insertBreak';
import { deleteRange } from '../../../../src/standin/document/edit/deleteRange';
import { insertText } from '../../../../src/standin/document/edit/insertText';
import { readOoxml } from '../../../../src/standin/document/ooxml/readOoxml';
import { writeFont } from '../../../../src/standin/document/format/fontFormat';
import { insertOoxml } from '../../../../src/standin/document/ooxml/insertOoxml';
import { deleteParagraph, insertParagraph } from '../../../../src/standin/document/edit/insertParagraph';
import type { LiveRange } from '../../../../src/standin/document/range/liveRange';
import { paragraphRange, rangeOf, storyRange } from '../../../../src/standin/document/range/position';
import type { Position } from '../../../../src/standin/document/story/position';
import { DocumentRefusal } from '../../../../src/standin/document/refusal';
import { paragraphsOf } from '../../../../src/standin/document/markup/paragraphs';
import { type StepKind, UndoList } from '../../../../src/standin/document/undo/undoList';
import { WordDocument } from '../../../../src/standin/document/wordDocument';
import { XmlElement } from '../../../../src/standin/xml/node';
import { writeElement } from '../../../../src/standin/xml/write';
import type { Story } from '../../../../src/standin/document/story/openDocument';
import { notesOf } from '../../../../src/standin/document/story/notes';
import { textOf } from '../../../../src/standin/document/range/stretches';
import { docxOf, paragraph } from '../../../docx';
import { docxWithParts, note, noteReference, reference } from '../../../parts';
import { canonicalParts } from '../../canonical';
import { at, hit, open, texts } from '../opened';
import { runs } from '../../../amount';

/** A clerk at a document, with a clock that is set by hand. */
class Clerk {
  now = 1_000_000;
  readonly list: UndoList;

  constructor(readonly document: WordDocument) {
    this.list = new UndoList(document, () => this.now);
  }

  /** Puts the caret somewhere. */
  go(paragraph: number, offset: number): void {
    const place: Position = { paragraph: at(this.document, paragraph), offset };
    this.document.selection.place(place, place);
  }

  /** Types at the caret. */
  type(text: string, kind: StepKind = 'typing'): void {
    const { selection } = this.document;
    this.list.begin();
    const inserted = insertText(rangeOf(this.document, selection.start, selection.end), text, 'Replace');
    selection.place(inserted.end, inserted.end);
    this.list.end(kind);
  }
}

const clerkAt = (...lines: string[]): Clerk => new Clerk(open(...lines));

test('what is written into headers and notes is undone and done again with the rest, in its order', () => {
  const parts = { header1: paragraph('XX镇'), footnotes: note(2, paragraph('据年报')) };
  const document = WordDocument.open(
    docxWithParts(`<w:p>${noteReference(2)}</w:p>`, parts, reference('header1')),
  );
  const list = new UndoList(document);
  const stories = (): Story[] =>
    [
      document.sections()[0]?.existing('header', 'Primary'),
      notesOf(document.body, 'Footnote')[0]?.story,
    ].filter((story) => story !== undefined);
  const reads = (): string[] => stories().map((story) => textOf(storyRange(story)));
  const before = reads();
  const bytes = canonicalParts(document.save());
  for (const story of [...stories(), document.body]) {
    list.begin();
    insertText(storyRange(story), '甲', 'End');
    list.end();
  }
  const after = reads();
  expect(after).toEqual(before.map((text) => `${text}甲`));
  expect(list.undoable).toBe(3);
  list.undo();
  list.undo();
  expect(reads()).toEqual([after[0], before[1]]);
  list.undo();
  expect(canonicalParts(document.save())).toEqual(bytes);
  for (let i = 0; i < 3; i++) list.redo();
  expect(reads()).toEqual(after);
});

test('typing that goes on is one step, a pause or another place ends it', () => {
  const clerk = clerkAt('甲', '乙');
  clerk.go(0, 1);
  for (const letter of 'abc') clerk.type(letter);
  clerk.now += 5000;
  clerk.type('d');
  clerk.go(1, 0);
  clerk.type('e');
  const { list, document } = clerk;
  const before: string[][] = [];
  while (list.undoable > 0) {
    list.undo();
    before.push(texts(document));
  }
  expect(before).toEqual([
    ['甲abcd', '乙'],
    ['甲abc', '乙'],
    ['甲', '乙'],
  ]);
});

test('in a table, cell by cell: what one change leaves alone is not kept a second time', () => {
  const cells = Array.from(
    { length: 400 },
    (_, i) => `<w:tc><w:p><w:r><w:t>共${i}户</w:t></w:r></w:p></w:tc>`,
  );
  const rows = Array.from(
    { length: 20 },
    (_, i) => `<w:tr>${cells.slice(i * 20, i * 20 + 20).join('')}</w:tr>`,
  );
  const document = WordDocument.open(docxOf(`<w:tbl>${rows.join('')}</w:tbl><w:p/>`));
  const list = new UndoList(document);
  const clone = jest.spyOn(XmlElement.prototype, 'clone');
  const told: string[][] = [texts(document)];
  for (const index of [7, 20, 399, 7]) {
    list.begin();
    insertText(paragraphRange(document, at(document, index)), '约', 'Start').release();
    list.end();
    told.push(texts(document));
  }
  expect(clone.mock.calls.length).toBeLessThan(100);
  clone.mockRestore();
  for (const before of told.slice(0, -1).reverse()) {
    list.undo();
    expect(texts(document)).toEqual(before);
  }
  expect(document.package.changed).toBe(false);
  while (list.redoable > 0) list.redo();
  expect(texts(document)).toEqual(told.at(-1));
});

test('undoing says where the caret was before the step, doing again where it was after', () => {
  const clerk = clerkAt('甲乙');
  clerk.go(0, 1);
  clerk.type('中间');
  expect(clerk.list.undo()).toEqual([
    { paragraph: 0, offset: 1 },
    { paragraph: 0, offset: 1 },
  ]);
  expect(clerk.list.redo()).toEqual([
    { paragraph: 0, offset: 3 },
    { paragraph: 0, offset: 3 },
  ]);
});

test('the add-in’s marks are a step between those of the clerk', () => {
  const clerk = clerkAt('共XX户');
  const { document, list } = clerk;
  clerk.go(0, 0);
  clerk.type('全镇');
  list.begin();
  writeFont(hit(document, 'XX'), 'highlightColor', '#00FFFF');
  list.end();
  clerk.type('，', 'typing');
  const marked = (): boolean => writeElement(document.body.root).includes('cyan');
  list.undo();
  expect([texts(document), marked()]).toEqual([['全镇共XX户'], true]);
  list.undo();
  expect([texts(document), marked()]).toEqual([['全镇共XX户'], false]);
  list.undo();
  expect(texts(document)).toEqual(['共XX户']);
});

test('a new step forgets what was undone', () => {
  const clerk = clerkAt('甲');
  clerk.type('a');
  clerk.list.undo();
  expect([clerk.list.undoable, clerk.list.redoable]).toEqual([0, 1]);
  clerk.type('b');
  expect([clerk.list.undoable, clerk.list.redoable]).toEqual([1, 0]);
});

test('after a step was undone, typing begins a new one', () => {
  const clerk = clerkAt('甲');
  clerk.go(0, 1);
  clerk.type('a');
  clerk.now += 5000;
  clerk.type('b');
  clerk.list.undo();
  clerk.go(0, 2);
  clerk.type('c');
  expect([texts(clerk.document), clerk.list.undoable]).toEqual([['甲ac'], 2]);
});

test('an empty item takes nothing back, but is a step, and one that ends typing and what was undone', () => {
  const clerk = clerkAt('甲');
  const { document, list } = clerk;
  clerk.go(0, 1);
  clerk.type('a');
  list.addEmpty();
  clerk.type('b');
  list.undo();
  list.addEmpty();
  expect([list.undoable, list.redoable]).toEqual([3, 0]);
  const before: string[][] = [];
  while (list.undoable > 0) {
    expect(list.undo()).toHaveLength(2);
    before.push(texts(document));
  }
  expect(before).toEqual([['甲a'], ['甲a'], ['甲']]);
  while (list.redoable > 0) list.redo();
  expect(texts(document)).toEqual(['甲a']);
});

test('what was changed without a step being begun is a step for itself', () => {
  const { document, list } = clerkAt('甲', '乙');
  insertParagraph(at(document, 0), '新', 'After');
  list.begin();
  insertText(paragraphRange(document, at(document, 2)), '！', 'End').release();
  list.end();
  insertText(paragraphRange(document, at(document, 0)), '？', 'End').release();
  expect(list.undoable).toBe(3);
  list.undo();
  expect(texts(document)).toEqual(['甲', '新', '乙！']);
  list.undo();
  list.undo();
  expect(texts(document)).toEqual(['甲', '乙']);
});

test('a list that was cleared undoes nothing of what was before, and all that comes then', () => {
  const clerk = clerkAt('甲');
  const { document, list } = clerk;
  clerk.go(0, 1);
  clerk.type('a');
  insertParagraph(at(document, 0), '新', 'Before');
  list.clear();
  expect([list.undoable, list.redoable]).toEqual([0, 0]);
  clerk.type('b');
  list.undo();
  expect(texts(document)).toEqual(['新', '甲a']);
});

test('what changed nothing is no step, and settings of an add-in are none either', () => {
  const { document, list } = clerkAt('甲');
  list.begin();
  insertText(paragraphRange(document, at(document, 0)), '乙', 'End').release();
  deleteRange(hit(document, '乙'));
  document.settings('id').write({ colour: '"cyan"' });
  list.end();
  expect(list.undoable).toBe(0);
  expect(document.settings('id').read()).toEqual({ colour: '"cyan"' });
});

test('a protected document is not travelled in', () => {
  const { document, list } = clerkAt('甲');
  insertText(paragraphRange(document, at(document, 0)), '乙', 'End').release();
  document.protect('readOnly');
  expect(() => list.undo()).toThrow(DocumentRefusal);
  expect([texts(document), list.undoable]).toEqual([['甲乙'], 1]);
  document.protect('none');
  list.undo();
  document.protect('readOnly');
  expect(() => list.redo()).toThrow(DocumentRefusal);
  expect([texts(document), list.redoable]).toEqual([['甲'], 1]);
});

test('ranges in use follow to what is put back', () => {
  const clerk = clerkAt('甲乙丙', '丁');
  const { document, list } = clerk;
  clerk.go(0, 1);
  clerk.type('一', 'other');
  clerk.go(0, 2);
  clerk.type('\r', 'other');
  const range = rangeOf(
    document,
    { paragraph: at(document, 1), offset: 1 },
    { paragraph: at(document, 2), offset: 1 },
  );
  list.undo();
  list.undo();
  const inside = paragraphsOf(document.body.root);
  expect(inside).toContain(range.start.paragraph);
  expect(range.end).toEqual({ paragraph: at(document, 1), offset: 1 });
});

/** Ways to change a document at a range. */
const EDITS: Readonly<Record<string, (range: LiveRange) => unknown>> = {
  text: (range) => insertText(range, '新', 'Start'),
  split: (range) => insertText(range, '\r', 'Start'),
  delete: deleteRange,
  rest: ({ document, start }) => {
    deleteRange(rangeOf(document, start, storyRange(document.body).end));
  },
  mark: (range) => {
    writeFont(range, 'highlightColor', '#FFFF00');
  },
  paragraph: (range) => insertParagraph(range, '段', 'After'),
  gone: ({ start }) => {
    deleteParagraph(start.paragraph);
  },
  format: (range) => {
    writeFont(range, 'bold', true);
  },
  section: (range) => {
    insertBreak(range, 'SectionNext', 'After');
  },
  ooxml: (range) => insertOoxml(range, readOoxml(range.document.body), 'After'),
};

test('whatever was done can be undone step by step, and done again, to the very source', () => {
  const edit = fc.record({
    kind: fc.constantFrom(...Object.keys(EDITS)),
    from: fc.nat(40),
    size: fc.nat(6),
  });
  const table = `<w:tbl><w:tr><w:tc>${paragraph('表')}</w:tc></w:tr></w:tbl>`;
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), fc.boolean(), (edits, tracked) => {
      const document = WordDocument.open(
        docxOf(paragraph('甲乙') + table + paragraph('丙', ['丁', '<w:b/>']) + '<w:p/>'.repeat(2)),
      );
      document.revisions.tracking = tracked;
      const source = (): string => writeElement(document.body.root);
      const list = new UndoList(document);
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
        list.begin();
        EDITS[kind]?.(range);
        list.end();
        if (source() !== sources.at(-1)) sources.push(source());
      }
      expect(list.undoable).toBe(sources.length - 1);
      for (const expected of sources.slice(0, -1).reverse()) {
        list.undo();
        expect(source()).toBe(expected);
      }
      expect(list.undoable).toBe(0);
      for (const expected of sources.slice(1)) {
        list.redo();
        expect(source()).toBe(expected);
      }
      expect(list.redoable).toBe(0);
    }),
    runs(50, 500),
  );
});
