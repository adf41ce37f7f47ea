import type { DraftBlock } from '../../../src/outline/draft';
import { insertText } from '../../../src/standin/document/edit/insertText';
import { deleteParagraph, insertParagraph } from '../../../src/standin/document/edit/insertParagraph';
import { paragraphRange, rangeOf } from '../../../src/standin/document/range/position';
import { paragraphsOf } from '../../../src/standin/document/markup/paragraphs';
import { WORD_2019 } from '../../../src/standin/protocol/requirementSets';
import type { XmlElement } from '../../../src/standin/xml/node';
import { fillSpans } from '../../../src/word/edit/fill';
import type { Inserted } from '../../../src/word/insert/order';
import { removeInserted } from '../../../src/word/insert/removeInserted';
import { readReport } from '../../../src/word/read/readReport';
import { part } from '../../amount';
import { docxOf } from '../../docx';
import { useTestOffice } from '../../office';
import { describeShared } from '../../shared';
import { canonicalParts } from '../../standin/canonical';
import { emptyDocument, line, sharedReport, SMALL, smallReport } from './documents';
import { PARAGRAPH, SECTION } from './drafts';
import { insertDraft, putCursor } from './inserting';

const office = useTestOffice({ sets: { ...WORD_2019, WordApi: '1.4' } });
afterEach(() => {
  expect(office.host.faults).toEqual([]);
});

/** Inserts a draft where the cursor is put. */
async function insertAt(
  docx: Uint8Array,
  at: number,
  draft: readonly DraftBlock[] = SECTION,
): Promise<Inserted> {
  await office.open(docx);
  putCursor(office, at);
  const { inserted } = await insertDraft(draft);
  office.host.resetCounts();
  return inserted;
}

function paragraphAt(index: number): XmlElement {
  return paragraphsOf(office.host.document.body.root)[index] as XmlElement;
}

async function texts(): Promise<string[]> {
  return (await readReport()).map(({ text }) => text);
}

const WITH_EMPTY = smallReport({ 4: line(SMALL[4]) + line('') });

describe('the document is as it was before', () => {
  test.each([
    ['in the middle, with numbers behind it', smallReport(), 2, 3],
    ['at the end', smallReport(), 7, 3],
    ['in an empty paragraph', WITH_EMPTY, 5, 4],
    ['in an empty paragraph at the end', smallReport({ 7: line(SMALL[7]) + line('') }), 8, 4],
    ['in an empty document', emptyDocument(), 0, 4],
    ['in an empty document with a format of its own', docxOf(line('')), 0, 4],
  ])('%s', async (_name, docx, at, syncs) => {
    await office.open(docx);
    const before = canonicalParts(office.save());
    const inserted = await insertAt(docx, at);
    expect(canonicalParts(office.save())).not.toEqual(before);
    office.host.resetCounts();
    expect(await removeInserted(inserted)).toBe('takenOut');
    expect(office.host.counts.syncs).toBeLessThanOrEqual(syncs);
    expect(canonicalParts(office.save())).toEqual(before);
  });
});

test.each([
  ['without numbers behind it two syncs do', smallReport(), 7, PARAGRAPH, 2],
  ['with numbers behind it three do', smallReport(), 2, SECTION, 3],
  [
    'for an empty paragraph that comes back there is another',
    smallReport({ 7: line(SMALL[7]) + line('') }),
    8,
    PARAGRAPH,
    3,
  ],
])('%s', async (_name, docx, at, draft, syncs) => {
  const inserted = await insertAt(docx, at, draft);
  // One with nothing in it does not get as far as the host.
  const sync = jest.spyOn(OfficeExtension.ClientRequestContext.prototype, 'sync');
  const what = await removeInserted(inserted);
  const { length } = sync.mock.calls;
  sync.mockRestore();
  expect([what, length]).toEqual(['takenOut', syncs + 1]); // and the one with which `Word.run` ends
});

test('while changes are tracked, what is deleted is not deleted again', async () => {
  const inserted = await insertAt(smallReport({ 7: line(SMALL[7]) + line('') }), 8, SECTION);
  expect(inserted.emptyTaken).not.toBeNull();
  office.host.document.revisions.tracking = true;
  expect(await removeInserted(inserted)).toBe('takenOut');
  expect(office.host.counts.syncs).toBe(2);
});

describeShared('the document is as it was before, in the shared reports', () => {
  const places = ['a', 'b', 'auto', 'hard'].flatMap((name) => [2, 4, 16].map((at) => [name, at] as const));
  test.each(part(places, 0.3, ([name]) => name))('report %s, behind paragraph %i', async (name, at) => {
    const inserted = await insertAt(sharedReport(name), at);
    expect(await removeInserted(inserted)).toBe('takenOut');
    expect(canonicalParts(office.save())).toEqual(canonicalParts(sharedReport(name)));
  });
});

test('it is found again behind what was written before it', async () => {
  const inserted = await insertAt(smallReport(), 2);
  insertParagraph(paragraphAt(0), '新写的一段。', 'After');
  expect(await removeInserted(inserted)).toBe('takenOut');
  expect(await texts()).toEqual([SMALL[0], '新写的一段。', ...SMALL.slice(1)]);
});

test('numbers are put back behind what was written in between', async () => {
  const inserted = await insertAt(smallReport(), 2);
  insertParagraph(paragraphAt(6), '又写的一段。', 'Before');
  expect((await texts())[7]).toBe('（三）抓好产业发展。');
  expect(await removeInserted(inserted)).toBe('takenOut');
  expect(await texts()).toEqual([...SMALL.slice(0, 3), '又写的一段。', ...SMALL.slice(3)]);
});

describe('nothing is touched', () => {
  async function expectRefused(inserted: Inserted): Promise<void> {
    const before = office.save();
    expect(await removeInserted(inserted)).toBe('changed');
    expect(office.save()).toEqual(before);
  }

  test('where a character was changed', async () => {
    const inserted = await insertAt(smallReport(), 2);
    const paragraph = paragraphAt(inserted.first + 2);
    insertText(
      rangeOf(office.host.document, { paragraph, offset: 3 }, { paragraph, offset: 3 }),
      '了',
      'Start',
    );
    await expectRefused(inserted);
  });

  test('where a placeholder was filled', async () => {
    const inserted = await insertAt(smallReport(), 2);
    const paragraph = inserted.first + 1;
    const start = inserted.texts[1]?.indexOf('XX') ?? -1;
    const span = { part: 'body', paragraph, start, end: start + 2, text: 'XX' } as const;
    expect((await fillSpans([{ span, value: '35' }])).outcomes).toEqual(['filled']);
    await expectRefused(inserted);
  });

  test('where it was moved', async () => {
    const inserted = await insertAt(smallReport(), 7, PARAGRAPH);
    const moved = paragraphAt(inserted.first);
    insertParagraph(paragraphAt(1), inserted.texts[0] ?? '', 'After');
    deleteParagraph(moved);
    await expectRefused(inserted);
  });

  test('where the clerk has numbered the later headings anew', async () => {
    const inserted = await insertAt(smallReport(), 2);
    const range = paragraphRange(office.host.document, paragraphAt(6));
    insertText(range, '（四）抓好产业发展。', 'Replace');
    await expectRefused(inserted);
  });
});

test('where Word’s own undo was faster, an older copy of the same text is left alone', async () => {
  const older = await insertAt(smallReport(), 2, PARAGRAPH);
  putCursor(office, 2);
  const { inserted: newer } = await insertDraft(PARAGRAPH);
  expect([older.copies, newer.copies]).toEqual([1, 2]);
  deleteParagraph(paragraphAt(newer.first));
  const before = await texts();
  expect(await removeInserted(newer)).toBe('changed');
  expect(await texts()).toEqual(before);
});
