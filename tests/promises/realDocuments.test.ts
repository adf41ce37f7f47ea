import { findPlaceholders } from '../../src/placeholders/find';
import type { Paragraph } from '../../src/report/paragraph';
import type { Span } from '../../src/report/span';
import { DocxError } from '../../src/standin/document/package/docxError';
import { WORD_2019 } from '../../src/standin/protocol/requirementSets';
import { clearMarks } from '../../src/word/edit/marks';
import { nameOfColour } from '../../src/word/office/colours';
import { readReport } from '../../src/word/read/readReport';
import { readSetting } from '../../src/word/office/settings';
import { PLAYS_ALL } from '../amount';
import { OWN_DOCUMENTS, OWN_REFUSED } from '../corpus';
import { canonicalParts } from '../standin/canonical';
import { useTestOffice } from '../office';
import { describeShared } from '../shared';
import { documentBytes, documentNames, partOfDocuments } from '../sharedDocuments';
import { highlightsOf } from './highlights';
import { PORTION } from '../../src/word/edit/painting';
import { markSpans } from '../word/marking';

const office = useTestOffice({ sets: { ...WORD_2019, WordApi: '1.4' }, protection: 'none' });

/** Spans all over a document: its placeholders, and some stretch of each paragraph that has none. */
function spansIn(paragraphs: readonly Paragraph[]): Span[] {
  return paragraphs.flatMap(({ part, index, text }) => {
    const placeholders = findPlaceholders(text);
    const third = Math.ceil(text.length / 3);
    const isCut = (at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));
    const some =
      placeholders.length > 0
        ? placeholders
        : text
          ? [{ start: third - 1, end: Math.min(2 * third, text.length) }]
          : [];
    const whole = some.filter(({ start, end }) => !isCut(start) && !isCut(end));
    return whole.map(({ start, end }) => ({
      part,
      paragraph: index,
      start,
      end,
      text: text.slice(start, end),
    }));
  });
}

/** The file's name of the colour of our marks. */
function colourName(): string {
  return nameOfColour(readSetting('markColour') ?? '') ?? '';
}

/** The text without what is no text in the file: tabs, breaks, references, symbols. */
function withoutSpecial(text: string): string {
  // eslint-disable-next-line no-control-regex -- Word's own stand-ins for what is no character
  return text.replace(/[\u0000-\u001f(]/g, '');
}

/**
 * Files that do not open, and why: an encrypted package; no main part; a document type, which a package must not
 * have (ECMA-376 part 2, 10.1.2); and archives that are cut or garbled.
 */
const REFUSED: Readonly<Record<string, string>> = {
  'bug53475-password-is-pass.docx': 'encrypted',
  'bug53475-password-is-solrcell.docx': 'encrypted',
  'stress025.docx': 'notDocx',
  'ExternalEntityInText.docx': 'broken',
};

function isRefused(name: string): boolean {
  return name.replace('word/', '') in REFUSED;
}

/** Whether the open document would be saved as these bytes. Jest compares them one by one, which takes seconds. */
function isSaved(bytes: Uint8Array): boolean {
  return Buffer.from(office.save()).equals(bytes);
}

/** Marks and clears an open document, and looks whether anything else has changed. @param bytes what was opened */
async function markAndClear(bytes: Uint8Array): Promise<void> {
  expect(isSaved(bytes)).toBe(true);
  const highlights = highlightsOf(bytes);
  const paragraphs = await readReport();

  const spans = spansIn(paragraphs);
  office.host.resetCounts();
  const marks = await markSpans(spans);
  // Two for each portion, and as many for what Word does not find at first.
  const portions = Math.ceil(spans.length / PORTION) || 1;
  expect(office.host.counts.syncs).toBeLessThanOrEqual(1 + 2 * portions + (marks.lost.length > 0 ? 2 : 0));
  const { marked, kept, locked, lost } = marks;
  expect(marked.length + kept.length + locked.length + lost.length).toBe(spans.length);
  expect(await readReport()).toEqual(paragraphs);
  const { [colourName()]: ours = '', ...others } = highlightsOf(office.save());
  expect(others).toEqual(highlights);
  expect(withoutSpecial(ours)).toBe(withoutSpecial(marks.marked.map(({ text }) => text).join('')));

  office.host.resetCounts();
  expect((await clearMarks()).unreached).toBe(0);
  expect(office.host.counts.syncs).toBeLessThanOrEqual(3);
  // The same bytes are the same parts: only of others it must be found out whether they come to the same.
  if (!isSaved(bytes)) expect(canonicalParts(office.save())).toEqual(canonicalParts(bytes));
  expect(office.host.faults).toEqual([]);
}

describe('documents of our own', () => {
  test.each(Object.entries(OWN_DOCUMENTS))(
    '%s: marks come and go, and nothing else changes',
    async (_name, docx) => {
      const bytes = docx();
      await office.open(bytes);
      await markAndClear(bytes);
    },
  );

  test.each(Object.entries(OWN_REFUSED))('%s: it is refused, and why is told', async (code, docx) => {
    await expect(office.open(docx())).rejects.toMatchObject({ code });
  });
});

describeShared('real documents', () => {
  const names = partOfDocuments(documentNames(), 0.15, isRefused);
  const refused: string[] = [];

  test.each(names)('%s: marks come and go, and nothing else changes', async (name) => {
    const bytes = documentBytes(name);
    try {
      await office.open(bytes);
    } catch (error) {
      refused.push(name);
      expect(error).toBeInstanceOf(DocxError);
      const expected = REFUSED[name.replace('word/', '')];
      if (expected) expect(error).toMatchObject({ code: expected });
      return;
    }
    await markAndClear(bytes);
  });

  test('all but the broken ones were opened', () => {
    expect(names.length).toBeGreaterThan(30);
    if (PLAYS_ALL) expect(names.length - refused.length).toBe(113);
    expect(refused).toEqual(expect.arrayContaining(Object.keys(REFUSED).map((name) => `word/${name}`)));
    expect(refused.filter((name) => !isRefused(name)).length).toBeLessThan(names.length / 4);
  });
});
