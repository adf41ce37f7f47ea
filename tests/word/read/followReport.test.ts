import { type Paragraph, wordTextOf } from '../../../src/report/paragraph';
import type { Span } from '../../../src/report/span';
import { HostError } from '../../../src/standin/protocol/hostError';
import { WORD_2019 } from '../../../src/standin/protocol/requirementSets';
import { followReport } from '../../../src/word/read/followReport';
import type { ReportAndCursor } from '../../../src/word/read/readReport';
import { readReport } from '../../../src/word/read/readReport';
import { selectSpan } from '../../../src/word/edit/select';
import { costOf } from '../../benchmarks/cost';
import { reportOf } from '../../benchmarks/report';
import { docxOf, paragraph } from '../../docx';
import { useTestOffice } from '../../office';
import { putCursor } from '../insert/inserting';
import { typeAt } from '../typing';

const office = useTestOffice({ sets: { ...WORD_2019, WordApi: '1.4' }, keepsUndo: true });
beforeEach(() => {
  office.host.quirks.clear();
});
afterEach(() => {
  expect(office.host.faults).toEqual([]);
});

const always = (): boolean => true;
const follow = (known: readonly Paragraph[], led?: Span): Promise<ReportAndCursor | null> =>
  followReport(known, led, always);

/** Actions of a rest of the cursor, before following was made cheap: as the issue tells them for such lengths. */
const BEFORE = [
  [26, 156],
  [520, 1144],
  [2600, 5304],
] as const;

describe('as long as nothing has changed', () => {
  test.each(BEFORE)('%d paragraphs cost one sync, and their text once', async (length, actions) => {
    await office.open(reportOf(length));
    const known = await readReport();
    putCursor(office, 1, 3);
    let followed: ReportAndCursor | null = null;
    const cost = await costOf(office.host, async () => {
      followed = await follow(known);
    });
    expect(followed).toEqual({ paragraphs: known, cursor: { paragraph: 1, selected: '' }, selected: '' });
    // As it travels: a paragraph's end is two characters of JSON.
    const text = new TextEncoder().encode(JSON.stringify(known.map(wordTextOf).join('\r'))).length;
    expect(cost.bytes).toBeLessThanOrEqual(text + 4096);
    expect(cost.actions).toBeLessThanOrEqual(actions / 4);
    expect(cost).toMatchObject({ syncs: 1, undoItems: 0, ooxmlReads: 0, keptObjects: 0 });
  });

  test('what is known is given back as it is, and Word has not noticed', async () => {
    await office.open(docxOf(paragraph('改厕XX座')));
    office.host.quirks.add('expandToFillsUndo');
    const known = await readReport();
    putCursor(office, 0, 1);
    office.host.traces.focus = 'comment';
    expect((await follow(known))?.paragraphs).toBe(known);
    const { focus, isDirty, undoItems, autosaves } = office.host.traces;
    expect({ focus, isDirty, undoItems, autosaves }).toEqual({
      ...{ focus: 'comment', isDirty: false, undoItems: 0, autosaves: 0 },
    });
  });
});

describe('after an edit', () => {
  const P = [paragraph('改厕XX座'), paragraph('修路X公里')];

  test('texts are read with a second sync, and no OOXML', async () => {
    await office.open(docxOf(P.join('')));
    const known = await readReport();
    typeAt(office, 1, 2, '了');
    const cost = await costOf(office.host, async () => {
      expect((await follow(known))?.paragraphs.map(({ text }) => text)).toEqual(['改厕XX座', '修路了X公里']);
    });
    expect(cost).toMatchObject({ syncs: 2, ooxmlReads: 0 });
  });

  test('the next rest costs one again', async () => {
    await office.open(docxOf(P.join('')));
    const known = await readReport();
    typeAt(office, 1, 2, '了');
    const now = await follow(known);
    office.host.resetCounts();
    expect((await follow(now?.paragraphs ?? []))?.paragraphs).toBe(now?.paragraphs);
    expect(office.host.counts.syncs).toBe(1);
  });

  test('what was deleted or hidden in other paragraphs is remembered', async () => {
    const marred =
      '<w:p><w:r><w:t>改厕</w:t></w:r><w:del w:id="1" w:author="乙"><w:r><w:delText>XX</w:delText></w:r></w:del></w:p>';
    await office.open(docxOf(marred + P.join('')));
    office.host.quirks.add('textHoldsDeletions');
    const known = await readReport();
    typeAt(office, 2, 2, '了');
    const now = await follow(known);
    expect(now?.paragraphs[0]).toEqual(known[0]);
    expect(now?.paragraphs[0]).toMatchObject({ text: '改厕', wordText: { text: '改厕XX', isSure: true } });
    expect(now?.paragraphs[2]).toMatchObject({ text: '修路了X公里' });
  });
});

describe('while changes are tracked', () => {
  test('nothing is certain of paragraphs in which something may be deleted', async () => {
    await office.open(docxOf(paragraph('改厕XX座'), '<w:trackRevisions/>'));
    const known = await readReport();
    putCursor(office, 0, 1);
    expect((await follow(known))?.paragraphs).toEqual([
      { ...known[0], wordText: { text: '改厕XX座', isSure: false, edited: 'plain' } },
    ]);
  });

  test('all is certain as long as what the pane selected is selected', async () => {
    await office.open(docxOf(paragraph('改厕XX座'), '<w:trackRevisions/>'));
    const known = await readReport();
    const span: Span = { part: 'body', paragraph: 0, start: 2, end: 4, text: 'XX' };
    await selectSpan(span, known);
    expect((await follow(known, span))?.paragraphs).toBe(known);
  });
});

test('what Word cannot tell of the selection keeps nobody from the report', async () => {
  await office.open(docxOf(paragraph('改厕XX座')));
  const known = await readReport();
  typeAt(office, 0, 0, '今年');
  office.host.failAtBatch = (_, batch) =>
    JSON.stringify([...batch.paths.values()]).includes('GetSelection')
      ? new HostError('ItemNotFound', 'as told')
      : undefined;
  const followed = await follow(known).finally(() => {
    office.host.failAtBatch = undefined;
  });
  expect(followed).toMatchObject({ paragraphs: [{ text: '今年改厕XX座' }], cursor: null, selected: '' });
});

describe('an action of the clerk comes first', () => {
  test('nothing is asked where it is there already', async () => {
    await office.open(docxOf(paragraph('改厕XX座')));
    const known = await readReport();
    office.host.resetCounts();
    expect(await followReport(known, undefined, () => false)).toBeNull();
    expect(office.host.counts.syncs).toBe(0);
  });

  test('paragraphs are not loaded where it has come meanwhile', async () => {
    await office.open(docxOf(paragraph('改厕XX座')));
    const known = await readReport();
    typeAt(office, 0, 0, '今年');
    office.host.resetCounts();
    const answers = [true, false];
    expect(await followReport(known, undefined, () => answers.shift() ?? false)).toBeNull();
    expect(office.host.counts.syncs).toBe(1);
  });
});
