import * as fc from 'fast-check';
import { scanReport } from '../../src/placeholders/scan';
import type { Span } from '../../src/report/span';
import { contentOf } from '../../src/standin/document/story/content';
import { insertText } from '../../src/standin/document/edit/insertText';
import { rangeOf } from '../../src/standin/document/range/position';
import { paragraphsOf } from '../../src/standin/document/markup/paragraphs';
import { WORD_2019 } from '../../src/standin/protocol/requirementSets';
import { nameOfColour } from '../../src/word/office/colours';
import { fillSpans } from '../../src/word/edit/fill';
import { clearMarks } from '../../src/word/edit/marks';
import { readReport } from '../../src/word/read/readReport';
import { readSetting } from '../../src/word/office/settings';
import { runs } from '../amount';
import { docxOf } from '../docx';
import { useTestOffice } from '../office';
import { canonicalParts } from '../standin/canonical';
import { highlightsOf } from './highlights';
import { type Edit, randomEdit, randomBody } from './randomReport';
import { markSpans } from '../word/marking';

const office = useTestOffice({ sets: { ...WORD_2019, WordApi: '1.4' } });
afterEach(() => {
  expect(office.host.faults).toEqual([]);
});

const RUNS = runs(8, 200);

async function spans(): Promise<Span[]> {
  return scanReport(await readReport()).map(({ span }) => span);
}

async function texts(): Promise<string[]> {
  return (await readReport()).map(({ text }) => text);
}

/** The clerk types in Word, without the add-in knowing. */
function type({ paragraph, start, length, typed }: Edit): void {
  const { document } = office.host;
  const paragraphs = paragraphsOf(document.body.root);
  const at = paragraphs[paragraph % paragraphs.length];
  if (!at) return;
  const { text } = contentOf(at);
  // A cursor never stands inside a pair of surrogates.
  const whole = (offset: number): number =>
    /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset - 1 : offset;
  const from = whole(Math.min(start, text.length));
  const to = whole(Math.min(from + length, text.length));
  const range = rangeOf(
    document,
    { paragraph: at, offset: from },
    { paragraph: at, offset: Math.max(from, to) },
  );
  insertText(range, typed, 'Replace').release();
}

/** A report that is marked, and in which the clerk types then. */
async function openMarked(body: string, edits: readonly Edit[]): Promise<void> {
  await office.open(docxOf(body));
  await markSpans(await spans());
  edits.forEach(type);
}

/** What is highlighted in other colours than ours. */
function others(ours: string | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(highlightsOf(office.save())).filter(([colour]) => colour !== ours),
  );
}

function colourName(): string | undefined {
  return nameOfColour(readSetting('markColour') ?? '');
}

test('marking and then clearing leaves every part as it was', async () => {
  await fc.assert(
    fc.asyncProperty(randomBody, async (body) => {
      await office.open(docxOf(body));
      const before = canonicalParts(docxOf(body));
      const text = await texts();
      const marks = await markSpans(await spans());
      expect(await texts()).toEqual(text);
      expect(others(colourName())).toEqual(highlightsOf(docxOf(body)));
      expect(marks.lost.every(({ reason }) => reason === 'notFound')).toBe(true);
      expect((await clearMarks()).unreached).toBe(0);
      expect(canonicalParts(office.save())).toEqual(before);
    }),
    RUNS,
  );
});

test('what was typed in between keeps no mark, and no highlight of the clerk’s is touched', async () => {
  await fc.assert(
    fc.asyncProperty(randomBody, fc.array(randomEdit, { maxLength: 6 }), async (body, edits) => {
      await openMarked(body, edits);
      const ours = colourName();
      const text = await texts();
      const foreign = others(ours);
      const cleared = await clearMarks();
      expect(await texts()).toEqual(text);
      expect(others(ours)).toEqual(foreign);
      const left = ours !== undefined && highlightsOf(office.save())[ours] !== undefined;
      expect(cleared.unreached > 0).toBe(left);
      // Between two characters that cannot be searched for, only one of them ours, no range can begin: that is said.
      // eslint-disable-next-line no-control-regex -- tabs, breaks, references
      if (!text.some((each) => /[\u0000-\u001f]{2}/.test(each))) expect(left).toBe(false);
    }),
    RUNS,
  );
});

test('marking again after typing lays marks on the placeholders of now and takes the others away', async () => {
  await fc.assert(
    fc.asyncProperty(randomBody, fc.array(randomEdit, { maxLength: 4 }), async (body, edits) => {
      await openMarked(body, edits);
      const marks = await markSpans(await spans());
      const ours = colourName() ?? '';
      if (marks.lost.length + marks.unreached > 0) return;
      expect(highlightsOf(office.save())[ours] ?? '').toBe(
        marks.marked.map(({ text }) => text.replaceAll('\t', '')).join(''),
      );
    }),
    RUNS,
  );
});

test('a fill changes just its span, whatever the clerk did since the scan, or says that it did not', async () => {
  const values = fc.array(fc.constantFrom('35', '1.2', '青溪', 'XX'), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      randomBody,
      fc.array(randomEdit, { maxLength: 3 }),
      values,
      async (body, edits, some) => {
        await office.open(docxOf(body));
        const found = await spans();
        await markSpans(found);
        edits.forEach(type);
        const before = await texts();
        const fills = found.slice(0, some.length).map((span, i) => ({ span, value: some[i] ?? '' }));
        const { outcomes } = await fillSpans(fills);
        const expected = [...before];
        [...fills].reverse().forEach(({ span, value }, i) => {
          if (outcomes[fills.length - 1 - i] !== 'filled') return;
          const old = expected[span.paragraph] ?? '';
          expect(before[span.paragraph]?.slice(span.start, span.end)).toBe(span.text);
          expected[span.paragraph] = old.slice(0, span.start) + value + old.slice(span.end);
        });
        expect(await texts()).toEqual(expected);
        expect(outcomes).not.toContain('uncertain');
        // Hidden text may make up for a visible hit that it breaks: then only reading back tells.
        if (!body.includes('<w:vanish/>')) expect(outcomes).not.toContain('takenBack');
      },
    ),
    RUNS,
  );
});
