import type { Paragraph } from '../../../src/report/paragraph';
import type { Span } from '../../../src/report/span';
import { scanReport } from '../../../src/placeholders/scan';
import { type DeclaredSets, WORD_2019 } from '../../../src/standin/protocol/requirementSets';
import { fillSpans } from '../../../src/word/edit/fill';
import { clearMarks, type Marks, withMarkable } from '../../../src/word/edit/marks';
import { selectSpan } from '../../../src/word/edit/select';
import { readReportAndCursor } from '../../../src/word/read/readReport';
import { paragraph } from '../../docx';
import { startTestOffice } from '../../office';
import type { OfficeInNode } from '../../../src/trial/officeInNode';
import {
  docxWithParts,
  reference,
  reportWithBoxes,
  reportWithLayers,
  reportWithParts,
  sectionEnd,
} from '../../parts';
import { canonicalParts } from '../../standin/canonical';

/** What each Word lets an add-in reach. */
const WORDS: readonly (readonly [name: string, sets: DeclaredSets, parts: readonly string[]])[] = [
  ['WordApi 1.3', WORD_2019, ['body', 'header', 'footer']],
  ['WordApi 1.5', { ...WORD_2019, WordApi: '1.5' }, ['body', 'header', 'footer', 'footnote']],
];

describe.each(WORDS)('%s', (_, sets, reached) => {
  let office: OfficeInNode;
  beforeAll(async () => {
    office = await startTestOffice({ sets });
  });
  afterEach(() => {
    office.host.quirks.clear();
    expect(office.host.faults).toEqual([]);
  });
  afterAll(() => {
    office.close();
  });

  async function open(
    bytes: Uint8Array,
  ): Promise<{ paragraphs: readonly Paragraph[]; spans: readonly Span[] }> {
    await office.open(bytes);
    const { paragraphs } = (await readReportAndCursor()).report;
    office.host.resetCounts();
    return { paragraphs, spans: scanReport(paragraphs).map(({ span }) => span) };
  }

  const mark = (spans: readonly Span[]): Promise<Marks<Span>> =>
    withMarkable({}, (report) => report.mark(spans));
  const partsOf = (spans: readonly Span[]): string[] => spans.map(({ part }) => part);

  test('each part that can be reached is marked, the others are told; clearing leaves no trace', async () => {
    const bytes = reportWithParts();
    const { spans } = await open(bytes);
    const marks = await mark(spans);
    expect(partsOf(marks.marked)).toEqual(expect.arrayContaining([...reached]));
    expect(marks.marked).toHaveLength(reached.length);
    expect(marks.lost.every(({ reason }) => reason === 'notFound')).toBe(true);
    expect((await mark(spans)).marked).toHaveLength(reached.length); // they are known again
    expect((await clearMarks()).unreached).toBe(0);
    expect(canonicalParts(office.save())).toEqual(canonicalParts(bytes));
  });

  test('values stand where the placeholders stood, without our mark; the rest of the file is as it was', async () => {
    const { paragraphs, spans } = await open(reportWithParts());
    await mark(spans);
    office.host.resetCounts();
    const fills = spans.map((span, i) => ({ span, value: `${i}号` }));
    const { outcomes } = await fillSpans(fills, { known: paragraphs });
    expect(office.host.counts.syncs).toBeLessThanOrEqual(4);
    expect(outcomes).toEqual(spans.map(({ part }) => (reached.includes(part) ? 'filled' : 'notFound')));
    await clearMarks();
    const values = spans.map(({ part, text }, i) => (reached.includes(part) ? `${i}号` : text));
    expect(canonicalParts(office.save())).toEqual(canonicalParts(reportWithParts(values)));
  });

  test('what was filled in is known without another look, and can be taken back', async () => {
    const { paragraphs, spans } = await open(reportWithParts());
    const header = spans.filter(({ part }) => part === 'header');
    const filled = await fillSpans(
      header.map((span) => ({ span, value: '青石' })),
      { known: paragraphs },
    );
    const told = filled.paragraphs?.filter(({ part }) => part === 'header').map(({ text }) => text);
    expect(told).toEqual(['青石镇人民政府文件', '']);
    const back = header.map((span) => ({
      span: { ...span, end: span.start + 2, text: '青石' },
      value: 'XX',
    }));
    expect((await fillSpans(back)).outcomes).toEqual(['filled']);
    expect((await readReportAndCursor()).report.paragraphs.map(({ text }) => text)).toEqual(
      paragraphs.map(({ text }) => text),
    );
  });

  test('marks in headers that the file alone tells have a colour that saves keep', async () => {
    const bytes = docxWithParts(paragraph('甲户') + sectionEnd(reference('header1')), {
      header1: paragraph(['首页', '<w:highlight w:val="green"/>'], 'XX'),
    });
    office.host.quirks.add('ooxmlOmitsHeaders').add('coloursAreLost');
    const { spans } = await open(bytes);
    expect((await mark(spans)).marked).toHaveLength(1);
    expect(canonicalParts(office.save())).not.toEqual(canonicalParts(bytes));
    await clearMarks();
    office.host.quirks.clear();
    expect(canonicalParts(office.save())).toEqual(canonicalParts(bytes));
  });

  test('a header whose text has changed is not touched', async () => {
    const { paragraphs, spans } = await open(reportWithParts());
    const [header] = office.host.document.sections().map((section) => section.header('Primary'));
    await Word.run(async (context) => {
      context.document.sections.getFirst().getHeader('Primary').insertText('某', 'Start');
      await context.sync();
    });
    const fills = spans.filter(({ part }) => part === 'header').map((span) => ({ span, value: '青石' }));
    expect((await fillSpans(fills, { known: paragraphs })).outcomes).toEqual(['changed']);
    expect(header?.root.text).toContain('某XX镇人民政府文件');
  });

  test('each can be selected, a text box cannot', async () => {
    const { paragraphs, spans } = await open(reportWithParts());
    for (const span of spans)
      expect([span.part, await selectSpan(span, paragraphs)]).toEqual([
        span.part,
        reached.includes(span.part) ? null : 'notFound',
      ]);
  });

  test('a header that is shown in later sections alone is reached by the section that has it', async () => {
    const bytes = docxWithParts(
      paragraph('甲XX户') + sectionEnd('') + sectionEnd(reference('header1', 'first')) + paragraph('乙'),
      { header1: paragraph('首页XX') },
      '<w:titlePg/>',
    );
    const { paragraphs, spans } = await open(bytes);
    expect(partsOf(spans)).toEqual(['body', 'header']);
    const fills = spans.map((span) => ({ span, value: '9' }));
    expect((await fillSpans(fills, { known: paragraphs })).outcomes).toEqual(['filled', 'filled']);
    const values = docxWithParts(
      paragraph('甲9户') + sectionEnd('') + sectionEnd(reference('header1', 'first')) + paragraph('乙'),
      { header1: paragraph('首页9') },
      '<w:titlePg/>',
    );
    expect(canonicalParts(office.save())).toEqual(canonicalParts(values));
  });

  test.each([
    ['ooxmlOmitsHeaders'],
    ['ooxmlFails'],
    ['textHoldsDeletions'],
    ['noteReadsReplacement'],
    ['rangesStayPut'],
  ] as const)('%s: what is filled in stands in its place', async (quirk) => {
    office.host.quirks.add(quirk);
    const { paragraphs, spans } = await open(reportWithParts());
    const wanted = spans.filter(({ part }) => reached.includes(part));
    const fills = wanted.map((span, i) => ({ span, value: `${i}号` }));
    const { outcomes } = await fillSpans(fills, { known: paragraphs });
    const values = spans.map(({ text }, i) => (outcomes[i] === 'filled' ? `${i}号` : text));
    expect(outcomes.filter((outcome) => outcome === 'filled').length).toBeGreaterThan(1);
    expect(canonicalParts(office.save())).toEqual(canonicalParts(reportWithParts(values)));
  });

  test('a value takes no text box along: where one hangs in the midst of a placeholder, that is left alone', async () => {
    const { paragraphs, spans } = await open(reportWithBoxes('XX'));
    const fills = spans.map((span) => ({ span, value: '35' }));
    const { outcomes } = await fillSpans(fills, { known: paragraphs });
    expect(outcomes).toEqual(['notUnderstood', 'filled']);
    expect(canonicalParts(office.save())).toEqual(canonicalParts(reportWithBoxes('35')));
  });

  describe('beside what is hidden or deleted', () => {
    test.each([
      [undefined],
      ['textHoldsHidden'],
      ['textHoldsDeletions'],
      ['ooxmlOmitsHeaders'],
      ['ooxmlFails'],
    ] as const)('%s: a value stands in its place, and nothing else has changed', async (quirk) => {
      if (quirk) office.host.quirks.add(quirk);
      const { paragraphs, spans } = await open(reportWithLayers('XX', 'XX'));
      expect(partsOf(spans)).toEqual(['header', 'footnote']);
      const fills = spans.map((span) => ({ span, value: '青石' }));
      office.host.resetCounts();
      const { outcomes, paragraphs: after } = await fillSpans(fills, { known: paragraphs });
      const isNoteReached = reached.includes('footnote');
      expect(outcomes).toEqual(['filled', isNoteReached ? 'filled' : 'notFound']);
      expect(canonicalParts(office.save())).toEqual(
        canonicalParts(reportWithLayers('青石', isNoteReached ? '青石' : 'XX')),
      );
      if (isNoteReached) expect(after?.map(({ text }) => text).slice(1)).toEqual(['致青石镇', '据青石部门']);
    });
  });

  test('tracked changes: a value in a header is a revision, a mark is none', async () => {
    const { paragraphs, spans } = await open(reportWithParts());
    office.host.document.revisions.tracking = true;
    const header = spans.filter(({ part }) => part === 'header');
    const { outcomes } = await fillSpans(
      header.map((span) => ({ span, value: '青石' })),
      { known: paragraphs },
    );
    expect(outcomes).toEqual(['filled']);
    office.host.document.revisions.tracking = false;
    const { root } = office.host.document.sections()[0]?.header('Primary') ?? {};
    expect([...(root?.descendants('w:ins') ?? [])]).toHaveLength(1);
  });
});
