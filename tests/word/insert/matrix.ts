import { strFromU8, unzipSync } from 'fflate';
import { bundledSection, bundledSections } from '../../../src/library/content/skeletons';
import type { Variant } from '../../../src/library/skeleton';
import { compose } from '../../../src/library/skeletons/compose';
import type { DraftBlock } from '../../../src/outline/draft';
import { findPlaceholders } from '../../../src/placeholders/find';
import { WORD_2019 } from '../../../src/standin/protocol/requirementSets';
import type { OfficeInNode } from '../../../src/trial/officeInNode';
import { readSelectedText } from '../selectedText';
import { part } from '../../amount';
import { startTestOffice } from '../../office';
import { insertDraft, putCursor } from './inserting';
import { gapsIn, numbersOf } from './numbers';
import { type SavedParagraph, savedParagraphs } from './saved';

const SETTINGS = { unit: '', self: '', county: '', year: 2026 };

/** A section in one of its variants, by a name for a test. */
const SECTIONS: readonly (readonly [name: string, draft: readonly DraftBlock[]])[] = bundledSections.flatMap(
  (skeleton) =>
    (['summary', 'plan'] as const satisfies readonly Variant[])
      .filter((variant) => skeleton[variant].length > 0)
      .map((variant) => [
        `${skeleton.name} (${variant})`,
        compose(skeleton, variant, bundledSection, SETTINGS),
      ]),
);

/** The same without what is planned for next year. */
export const SUMMARIES = SECTIONS.filter(([name]) => name.endsWith('(summary)'));

/** Inserts every section behind a heading, in a paragraph of text, in a table and at the end. */
export function testEverywhere(
  docx: () => Uint8Array,
  begins: { readonly heading: string; readonly text: string; readonly cell: string },
): void {
  describe('behind a heading', () => {
    testSections(docx, begins.heading);
  });
  describe('in a paragraph of text', () => {
    testSections(docx, begins.text);
  });
  describe('in a table', () => {
    testSections(docx, begins.cell);
  });
  describe('at the end', () => {
    testSections(docx, null);
  });
}

/**
 * Inserts every section, or some of each variant, at one place of a document and looks at what is saved.
 * @param begins how the paragraph that holds the cursor begins; null for the last one
 */
export function testSections(docx: () => Uint8Array, begins: string | null, sections = SECTIONS): void {
  let office: OfficeInNode;
  let before: readonly SavedParagraph[];
  let parts: readonly (readonly [string, string])[];
  beforeAll(async () => {
    office = await startTestOffice({ sets: { ...WORD_2019, WordApi: '1.4' } });
    before = savedParagraphs(docx());
    parts = partsBeside(docx());
  });
  afterAll(() => {
    office.close();
  });

  const variantOf = ([name]: (typeof SECTIONS)[number]): string => /\((\w+)\)$/.exec(name)?.[1] ?? '';
  const played = part(sections, 0.06, (each) => `${begins ?? 'end'} ${variantOf(each)}`);

  test.each(played)('%s', async (_name, draft) => {
    await office.open(docx());
    const index =
      begins === null ? before.length - 1 : before.findIndex(({ text }) => text.startsWith(begins));
    putCursor(office, index);
    const { inserted, flaws } = await insertDraft(draft);
    expect(flaws).toEqual({ numbersLeft: 0, unnumbered: 0, emptyLeft: 0 });
    expect(office.host.counts.syncs).toBeLessThanOrEqual(4);
    expect(office.host.faults).toEqual([]);

    const bytes = office.save();
    const now = savedParagraphs(bytes);
    const { first, texts } = inserted;
    const made = now.slice(first, first + texts.length);
    expect(made.map(({ text }) => text)).toEqual(texts);
    const rest = now.filter((_each, i) => i < first || i >= first + texts.length);
    const kept = inserted.emptyTaken !== null ? before.filter((_each, i) => i !== first) : before;
    expectAsBefore(rest, kept, inserted.numbers.length);
    expect(gapsIn(before)).toEqual([]);
    expect(gapsIn(now)).toEqual([]);
    for (const [i, paragraph] of made.entries()) expectLooks(paragraph, first + i, now, before);
    expect(partsBeside(bytes)).toEqual(parts);
    const [place] = texts.flatMap((text) =>
      findPlaceholders(text).map(({ start, end }) => text.slice(start, end)),
    );
    expect(await readSelectedText()).toBe(place ?? '');
  });
}

/** All but the main part, byte for byte. */
function partsBeside(docx: Uint8Array): [string, string][] {
  const parts = Object.entries(unzipSync(docx)).filter(([name]) => name !== 'word/document.xml');
  return parts.map(([name, bytes]) => [name, strFromU8(bytes, true)]);
}

/** What was there before says the same in the same look; so many headings but have another number. */
function expectAsBefore(
  rest: readonly SavedParagraph[],
  before: readonly SavedParagraph[],
  renumbered: number,
): void {
  const titles = (all: readonly SavedParagraph[]): string[] => {
    const numbers = new Map(numbersOf(all).map(({ at, title }) => [at, title]));
    return all.map(({ text }, at) => numbers.get(at) ?? text);
  };
  expect(titles(rest)).toEqual(titles(before));
  expect(rest.map(({ format, looks }) => [format, looks])).toEqual(
    before.map(({ format, looks }) => [format, looks]),
  );
  expect(rest.filter(({ xml }, i) => xml !== before[i]?.xml)).toHaveLength(renumbered);
}

const kinds = new WeakMap<readonly SavedParagraph[], string[]>();

/** What a paragraph is, as far as its look goes; worked out once for all of them. */
function kindOf(all: readonly SavedParagraph[], at: number): string {
  let known = kinds.get(all);
  if (!known) {
    const numbers = new Map(numbersOf(all).map((each) => [each.at, each]));
    kinds.set(all, (known = all.map((each, i) => kindBy(each, numbers.get(i)?.level))));
  }
  return known[at] ?? 'other';
}

/** @param level of the heading that it is; undefined for none */
function kindBy({ text, inTable }: SavedParagraph, level: number | undefined): string {
  if (inTable) return 'cell';
  if (level !== undefined) return `heading ${level}${/[。：].*。/.test(text) ? ', run in' : ''}`;
  if (/^一年来，[^。]*。$/.test(text)) return 'lead';
  return text.length >= 12 && /[。：]$/.test(text) ? 'text' : 'other';
}

/** GB/T 9704-2012 where the report has nothing like it. */
const STANDARD: Record<string, string> = {
  'heading 0': '黑体',
  'heading 1': '楷体',
  text: '仿宋',
  lead: '楷体',
};

/** A new paragraph looks like one of the report that is the same kind of thing. */
function expectLooks(
  { text, format, looks }: SavedParagraph,
  at: number,
  now: readonly SavedParagraph[],
  before: readonly SavedParagraph[],
): void {
  const kind = kindOf(now, at);
  const alike = before.filter((_each, i) => kindOf(before, i) === kind);
  if (kind === 'other') {
    // The ending: who signs, and when.
    expect([text, /<w:jc w:val="right">/.test(format)]).toEqual([text, true]);
    return;
  }
  if (alike.length > 0) {
    expect(alike.map((each) => each.format)).toContain(format);
    const known = alike.flatMap((each) => each.looks);
    for (const look of looks) expect(known).toContain(look);
    return;
  }
  expect(format).toMatch(
    /<w:spacing [^>]*w:line="579" w:lineRule="exact">.*<w:ind w:firstLine="6\d\d" w:firstLineChars="200">/,
  );
  expect([text, kind, looks[0]]).toEqual([text, kind, expect.stringContaining(STANDARD[kind] ?? '仿宋')]);
}
