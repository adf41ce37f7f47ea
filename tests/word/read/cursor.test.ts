import { type Position } from '../../../src/standin/document/story/position';
import { rangeOf } from '../../../src/standin/document/range/position';
import { paragraphsOf } from '../../../src/standin/document/markup/paragraphs';
import type { Story } from '../../../src/standin/document/story/openDocument';
import type { XmlElement } from '../../../src/standin/xml/node';
import type { Paragraph } from '../../../src/report/paragraph';
import { candidatesOf, type Cursor, type Sighting } from '../../../src/word/read/cursor';
import { exactCursor, readAtCursor } from '../../../src/word/read/readAtCursor';
import { readReportAndCursor } from '../../../src/word/read/readReport';
import { run } from '../../../src/word/office/run';
import { docxOf, paragraph } from '../../docx';
import { useTestOffice } from '../../office';

const office = useTestOffice();
beforeEach(() => {
  office.host.quirks.clear();
});
afterEach(() => {
  jest.restoreAllMocks();
  expect(office.host.faults).toEqual([]);
});

/** A place in the stand-in: hidden and deleted characters count in it. */
type At = readonly [paragraph: number, offset: number];

function position(story: Story, [index, offset]: At): Position {
  return { paragraph: paragraphsOf(story.root)[index] as XmlElement, offset };
}

/** The clerk selects from one place to another; puts the cursor there if there is but one. */
function select(from: At, to: At = from, story: Story = office.host.document.body): void {
  office.host.select(rangeOf(office.host.document, position(story, from), position(story, to)));
  office.host.resetCounts();
}

async function open(...blocks: string[]): Promise<void> {
  await office.open(docxOf(blocks.join('')));
}

async function cursor(): Promise<Cursor | null> {
  return (await readReportAndCursor()).report.cursor;
}

/** The cursor as an action has it. */
function exact(): Promise<Cursor | null> {
  return run(async (context) => exactCursor(context, await readAtCursor(context, undefined)));
}

const P = (text: string): string => paragraph(text);
const row = (...cells: string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${P(cell)}</w:tc>`).join('')}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;

test('a caret in a paragraph that is the only one to read so', async () => {
  await open(P('今年改厕XX座'), P('清淤XX条'));
  select([1, 2]);
  expect((await readReportAndCursor()).report).toMatchObject({
    cursor: { paragraph: 1, selected: '' },
    selected: '',
  });
});

test('what is selected is told with it, whichever way it was selected', async () => {
  await open(P('今年改厕XX座'), P('清淤XX条'));
  select([0, 4], [0, 6]);
  expect(await cursor()).toEqual({ paragraph: 0, selected: 'XX' });
  select([0, 6], [0, 4]);
  expect(await cursor()).toEqual({ paragraph: 0, selected: 'XX' });
});

test('a selection that goes on begins in its first paragraph', async () => {
  await open(P('今年改厕XX'), P('清淤XX条'));
  select([0, 6], [1, 2]);
  expect(await cursor()).toEqual({ paragraph: 0, selected: '\r清淤' });
});

test('paragraphs that read alike are told apart by those around them', async () => {
  await open(P('甲'), P('XX'), P('乙'), P('XX'), P('丙'), P(''), P(''), P(''));
  select([3, 1]);
  expect(await cursor()).toMatchObject({ paragraph: 3 });
  select([6, 0]);
  expect(await cursor()).toMatchObject({ paragraph: 6 });
});

test('what nothing tells apart is not guessed at while the cursor moves; an action compares', async () => {
  await open(...Array.from({ length: 9 }, () => P('')), P('完'));
  select([4, 0]);
  expect(await cursor()).toBeNull();
  expect(await exact()).toEqual({ paragraph: 4, selected: '' });
  for (const offset of [0, 1, 2]) {
    await open(table(...Array.from({ length: 8 }, () => row('XX', 'XX'))), P('完'));
    select([7, offset]);
    expect(await cursor()).toBeNull();
    expect(await exact()).toEqual({ paragraph: 7, selected: '' });
  }
});

test('an action asks no more than the rest where the cursor is known', async () => {
  await open(P('甲'), P('乙'));
  select([1, 0]);
  await exact();
  expect(office.host.counts.syncs).toBe(1);
});

test('a selection outside the body is none in it, though it reads like it', async () => {
  await open(P(''), P('页眉'));
  const header = office.host.document.sections()[0]?.header('Primary');
  select([0, 0], [0, 0], header);
  expect(await cursor()).toBeNull();
  expect(await exact()).toBeNull();
});

test('texts that hold more than what stands there are compared as Word tells them', async () => {
  const deleted = '<w:del w:id="7" w:author="乙"><w:r><w:delText>旧</w:delText></w:r></w:del>';
  await open(P('改厕XX座').replace('<w:p>', `<w:p>${deleted}`), P('改厕XX座'));
  office.host.quirks.add('textHoldsDeletions');
  select([0, 2]);
  expect(await cursor()).toMatchObject({ paragraph: 0 });
});

test('a cell of a header that reads like a paragraph of the body is none of it', async () => {
  await open(P('一、情况'), P('县水利局'), table(row('县农业局')), P('改厕XX座'));
  await Word.run(async (context) => {
    const header = context.document.sections.getFirst().getHeader('Primary');
    header.insertTable(1, 2, 'Start', [['县水利局', '县农业局']]);
    await context.sync();
  });
  const header = office.host.document.sections()[0]?.header('Primary');
  if (!header) throw new Error('There is no header');
  select([0, 1], [0, 1], header);
  expect(await cursor()).toBeNull();
  expect(await exact()).toBeNull();
  select([1, 1], [1, 1], header);
  expect(await exact()).toBeNull();
  select([2, 1]);
  expect(await exact()).toEqual({ paragraph: 2, selected: '' });
});

describe('a sighting', () => {
  const report = (...texts: string[]): Paragraph[] =>
    texts.map((text, index) => ({ part: 'body', index, text, number: '' }));
  const seen = (
    text: string | null,
    before: Sighting['before'] = [null, null],
    behind: Sighting['behind'] = [null, null],
  ): Sighting => ({ text, before, behind, selected: '', container: 'body' });

  test.each([
    ['of the only one that reads so, whatever is around it', seen('乙', ['?', '?'], ['?', '?']), [1]],
    ['of one among like ones', seen('甲', ['丙', '甲'], ['丁', null]), [4]],
    ['of one at the beginning', seen('甲', [null, null], ['乙', '甲']), [0]],
    [
      'of like ones with other neighbours than the list has',
      seen('甲', ['?', null], [null, null]),
      [0, 2, 4],
    ],
    ['of what the report does not hold', seen('戊'), []],
    ['outside the body', seen(null), []],
  ])('%s', (_, sighting, candidates) => {
    expect(candidatesOf(sighting, report('甲', '乙', '甲', '丙', '甲', '丁'))).toEqual(candidates);
  });
});
