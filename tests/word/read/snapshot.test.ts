import { isPlain, type Paragraph } from '../../../src/report/paragraph';
import type { Quirk } from '../../../src/standin/quirks';
import { HostError } from '../../../src/standin/protocol/hostError';
import { WORD_2019 } from '../../../src/standin/protocol/requirementSets';
import { fillSpans } from '../../../src/word/edit/fill';
import { clearMarks } from '../../../src/word/edit/marks';
import { readReport } from '../../../src/word/read/readReport';
import { selectSpan } from '../../../src/word/edit/select';
import { readSetting, saveSettings } from '../../../src/word/office/settings';
import { docxOf, paragraph } from '../../docx';
import { useTestOffice } from '../../office';
import { whileFilesAreHeld } from '../filesHeld';
import { markSpans } from '../marking';

const office = useTestOffice({ sets: { ...WORD_2019, WordApi: '1.4' } });
beforeEach(() => {
  office.host.failAtBatch = undefined;
  office.host.quirks.clear();
});
afterEach(() => {
  expect(office.host.faults).toEqual([]);
});

const run = (inside: string): string => `<w:r>${inside}</w:r>`;
const text = (characters: string): string => run(`<w:t>${characters}</w:t>`);
const deleted = (characters: string): string =>
  `<w:del w:id="7" w:author="乙"><w:r><w:delText>${characters}</w:delText></w:r></w:del>`;
const hidden = (characters: string): string => run(`<w:rPr><w:vanish/></w:rPr><w:t>${characters}</w:t>`);
const simple = (code: string, result: string): string =>
  `<w:fldSimple w:instr="${code}">${text(result)}</w:fldSimple>`;
const complex = (code: string, result: string): string =>
  [
    run('<w:fldChar w:fldCharType="begin"/>'),
    run(`<w:instrText>${code}</w:instrText>`),
    run('<w:fldChar w:fldCharType="separate"/>'),
    text(result),
    run('<w:fldChar w:fldCharType="end"/>'),
  ].join('');

async function open(inside: string): Promise<void> {
  await office.open(docxOf(`<w:p>${inside}</w:p>`));
}

async function first(): Promise<Paragraph> {
  return (await readReport())[0] as Paragraph;
}

/** What a paragraph holds, what stands there, and by which quirks Word tells otherwise. */
const CASES: readonly (readonly [Quirk[], inside: string, stands: string])[] = [
  [['textHoldsDeletions'], text('改厕') + deleted('XX') + text('35座'), '改厕35座'],
  [['textHoldsHidden'], text('改厕') + hidden('XX') + text('35座'), '改厕35座'],
  [['textHoldsDeletions', 'textHoldsHidden'], hidden('略XX') + deleted('XX') + text('XX户'), 'XX户'],
  [['textHoldsFieldCodes'], text('共') + simple('PAGE XX', '3') + text('页'), '共3页'],
  [['textHoldsFieldCodes'], text('共') + complex('PAGE XX', '3') + text('页'), '共3页'],
  [['textOmitsFieldResults'], text('共') + simple('PAGE', 'XX') + text('页'), '共XX页'],
  [['textOmitsFieldResults', 'textHoldsFieldCodes'], complex('PAGE XX', 'X') + text('页'), 'X页'],
  [['textOmitsBreaks'], text('甲X') + run('<w:br/>') + text('X乙'), '甲X\vX乙'],
  [
    ['textHoldsDeletions', 'textOmitsBreaks', 'textOmitsFieldResults'],
    deleted('XX') + text('甲') + run('<w:br/>') + simple('PAGE', '3') + text('乙'),
    '甲\v3乙',
  ],
];

test.each(CASES)('under %j what stands in %s is told', async (quirks, inside, stands) => {
  await open(inside);
  expect((await first()).text).toBe(stands);
  for (const quirk of quirks) office.host.quirks.add(quirk);
  const { text: now, wordText } = await first();
  expect([now, wordText?.isSure]).toEqual([stands, true]);
  expect(wordText?.text).not.toBe(stands);
});

test('numbers of lists and ends of cells are taken off', async () => {
  const cell = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${paragraph('XX户')}</w:tc></w:tr></w:tbl>`;
  await office.open(docxOf(cell + paragraph('完')));
  office.host.quirks.add('textHoldsCellEnds');
  expect(await first()).toMatchObject({ text: 'XX户', wordText: { text: 'XX户\u0007', isSure: true } });
});

test('where Word and its file contradict each other nothing is sure, and both are told', async () => {
  await open(text('改厕XX座'));
  const getOoxml = jest.spyOn(Word.Body.prototype, 'getOoxml').mockImplementation(function (this: Word.Body) {
    return this.paragraphs.getFirst().getRange('Start').getOoxml();
  });
  const { text: stands, wordText } = await first();
  getOoxml.mockRestore();
  expect([stands, wordText]).toEqual(['改厕XX座', expect.objectContaining({ isSure: false, inFile: '' })]);
});

test('where Word gives neither the OOXML nor its file the texts are read, and not sure', async () => {
  await open(text('改厕XX座'));
  office.host.quirks.add('ooxmlFails');
  await whileFilesAreHeld(async () => {
    expect(await first()).toMatchObject({ text: '改厕XX座', wordText: { text: '改厕XX座', isSure: false } });
    await expect(clearMarks()).resolves.toMatchObject({ marked: [] });
    const span = { part: 'body', paragraph: 0, start: 2, end: 4, text: 'XX' } as const;
    await expect(markSpans([span])).rejects.toMatchObject({ name: 'WordFailure' });
  });
});

test('where Word does not give the OOXML its file says the same', async () => {
  await open(text('改厕') + deleted('XX') + hidden('略') + simple('PAGE XX', '3') + text('座XX'));
  const wordText = await readReport();
  office.host.quirks.add('ooxmlFails');
  expect(await readReport()).toEqual(wordText);
  const span = { part: 'body', paragraph: 0, start: 4, end: 6, text: 'XX' } as const;
  await fillSpans([{ span, value: '35' }], { known: wordText });
  expect((await first()).wordText?.text ?? (await first()).text).toBe('改厕3座35');
});

describe('the file is read only where it can say more than the texts', () => {
  const span = { part: 'body', paragraph: 0, start: 2, end: 4, text: 'XX' } as const;

  /** How often the file was read while something was done. */
  async function filesRead(action: () => Promise<unknown>): Promise<number> {
    const asked = jest.spyOn(Word.Body.prototype, 'getOoxml');
    await action();
    const { length } = asked.mock.calls;
    asked.mockRestore();
    return length;
  }
  const fill = (known: readonly Paragraph[]) => () => fillSpans([{ span, value: '35' }], { known });

  test('not to select, as long as the texts are the same', async () => {
    await open(text('改厕XX座'));
    const known = await readReport();
    expect(isPlain(known)).toBe(true);
    expect(await filesRead(() => selectSpan(span, known))).toBe(0);
    expect(await filesRead(fill(known))).toBe(1);
    expect((await first()).text).toBe('改厕35座');
  });

  test('where changes are tracked: a deletion leaves the texts as they were', async () => {
    await open(text('改厕XX座'));
    const known = await readReport();
    office.host.document.revisions.tracking = true;
    expect(await filesRead(() => selectSpan(span, known))).toBe(1);
    expect(await filesRead(fill(known))).toBe(2); // before and after
  });

  test('where something is deleted or hidden: to show it or to reject that leaves the texts as they were', async () => {
    for (const layer of [hidden('略'), deleted('略')]) {
      await open(text('改厕XX座') + layer);
      const known = await readReport();
      expect(await filesRead(() => selectSpan(span, known))).toBe(1);
    }
  });
});

test('a place is selected only in the report as the caller has read it', async () => {
  const rows = (...names: string[]): string =>
    names.map((name) => paragraph(name) + paragraph('XX户')).join('');
  await office.open(docxOf(rows('甲村', '乙村')));
  const known = await readReport();
  const span = { part: 'body', paragraph: 3, start: 0, end: 2, text: 'XX' } as const;
  expect(await selectSpan(span, known)).toBeNull();
  await office.open(docxOf(rows('新村', '甲村', '乙村')));
  expect(await selectSpan(span, known)).toBe('changed');
});

describe('what has come to be hidden or deleted since is not written over', () => {
  const span = { part: 'body', paragraph: 0, start: 2, end: 4, text: 'XX' } as const;

  test.each<[string, Quirk[], string]>([
    ['hidden', ['textHoldsHidden'], hidden('XX')],
    ['deleted', ['textHoldsDeletions', 'searchFindsDeletions'], deleted('XX')],
  ])('%s, under %j, though Word’s texts are as they were', async (_, quirks, now) => {
    await open(text('改厕XX座'));
    for (const quirk of quirks) office.host.quirks.add(quirk);
    const known = await readReport();
    await open(text('改厕') + now + text('座'));
    const before = office.save();
    expect(await fillSpans([{ span, value: '35' }], { known })).toMatchObject({ outcomes: ['changed'] });
    expect(office.save()).toEqual(before);
  });
});

test('a break may read as this or that, but not as a letter', async () => {
  await open(text('改厕X') + run('<w:br/>') + deleted('X') + text('座'));
  office.host.quirks.add('textHoldsDeletions').add('textOmitsBreaks');
  expect(await first()).toMatchObject({ text: '改厕X\v座', wordText: { text: '改厕XX座', isSure: true } });
});

test('a row that is deleted as a whole does not stand there, whatever its cells say', async () => {
  const row = (mark: string): string =>
    `<w:tr><w:trPr>${mark}</w:trPr><w:tc>${paragraph('XX户')}</w:tc></w:tr>`;
  await office.open(
    docxOf(
      `<w:tbl><w:tblPr/><w:tblGrid/>${row('<w:del w:id="1" w:author="乙"/>')}${row('')}</w:tbl>${paragraph('完')}`,
    ),
  );
  expect((await readReport()).map((each) => each.text)).toEqual(['', 'XX户', '完']);
});

test.each(['ConnectionFailure', 'ActivityLimitReached'] as const)('%s is not tried again', async (code) => {
  await open(text('改厕XX座'));
  office.host.resetCounts();
  office.host.failAtBatch = () => new HostError(code, 'as told');
  await expect(readReport()).rejects.toMatchObject({ name: 'WordFailure' });
  expect(office.host.counts.syncs).toBe(1);
});

test('marks whose colour the settings have lost are known by the document’s properties, and cleared', async () => {
  await open(text('改厕XX座'));
  office.host.quirks.add('settingsAreLost');
  const span = { part: 'body', paragraph: 0, start: 2, end: 4, text: 'XX' } as const;
  await markSpans([span]);
  await saveSettings();
  await office.open(office.save());
  expect(readSetting('markColour')).toBeUndefined();
  await readReport();
  expect(readSetting('markColour')).toBe('#00FF00');
  expect(await clearMarks()).toMatchObject({ unreached: 0 });
  expect(office.host.document.package.xml('word/document.xml').root.text).toBe('改厕XX座');
  expect([...office.host.document.package.xml('word/document.xml').root.descendants('w:highlight')]).toEqual(
    [],
  );
  expect(office.host.document.customProperties.list()).toEqual([]);
});
