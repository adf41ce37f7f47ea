import { strFromU8, unzipSync } from 'fflate';
import { scanReport } from '../../../src/placeholders/scan';
import { clearMarks } from '../../../src/word/edit/marks';
import { readReport } from '../../../src/word/read/readReport';
import { readSetting } from '../../../src/word/office/settings';
import type { Span } from '../../../src/report/span';
import { costOf } from '../../benchmarks/cost';
import { docxOf, paragraph } from '../../docx';
import { useTestOffice } from '../../office';
import { describeShared } from '../../shared';
import { canonicalParts } from '../../standin/canonical';
import { PORTION } from '../../../src/word/edit/painting';
import { sharedReport } from '../insert/documents';
import { markSpans } from '../marking';

const office = useTestOffice({ keepsUndo: true });
beforeEach(() => {
  office.host.failAtBatch = undefined;
});

const TRACKED = '<w:trackRevisions/>';

async function open(body: string, settings = ''): Promise<void> {
  await office.open(docxOf(body, settings));
}

async function spans(): Promise<Span[]> {
  return scanReport(await readReport())
    .filter(({ sure }) => sure)
    .map(({ span }) => span);
}

function documentXml(): string {
  return strFromU8(unzipSync(office.save())['word/document.xml'] as Uint8Array);
}

/** The runs of the document with their highlights, `[]` around a highlighted one. */
function painted(): string {
  const runs = documentXml().matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:(?:t|delText)[^>]*>([^<]*)</g);
  return [...runs]
    .map(([, properties, text]) => {
      const colour = /w:highlight w:val="(\w+)"/.exec(properties ?? '')?.[1];
      return colour ? `[${colour} ${text ?? ''}]` : (text ?? '');
    })
    .join('');
}

test('marks lie on the placeholders, in bright green, and are taken away again', async () => {
  await open(paragraph('新建公厕X', ['X', '<w:b/>'], '座，改造XX户。'));
  const before = office.save();
  office.host.resetCounts();
  const marks = await markSpans(await spans());
  expect(marks.marked).toHaveLength(2);
  expect(painted()).toBe('新建公厕[green X][green X]座，改造[green XX]户。');
  expect(readSetting('markColour')).toBe('#00FF00');

  await clearMarks();
  expect(painted()).toBe('新建公厕XX座，改造XX户。');
  expect(readSetting('markColour')).toBeUndefined();
  expect(Object.keys(unzipSync(office.save()))).toEqual(Object.keys(unzipSync(before)));
  expect(documentXml()).not.toMatch(/highlight|<w:rPr\/>|<w:rPr><\/w:rPr>/);
});

test('marking takes three syncs for a portion and two for each further one, clearing two', async () => {
  await open(paragraph('全年修路XX公里，改厕XX座，清淤XX条，安装路灯XX盏。').repeat(130));
  const all = await spans();
  office.host.resetCounts();
  await markSpans(all.slice(0, PORTION));
  expect(office.host.counts.syncs).toBe(3);
  office.host.resetCounts();
  const progress: number[][] = [];
  await markSpans(all, { onProgress: (done, of) => progress.push([done, of]) });
  expect(progress).toEqual([[PORTION, all.length - PORTION]]);
  expect(office.host.counts.syncs).toBe(5);
  office.host.resetCounts();
  await clearMarks();
  expect(office.host.counts.syncs).toBe(2);
  expect(documentXml()).not.toContain('highlight');
});

test('who stops it has what is marked by then, and goes on or clears from there', async () => {
  await open(paragraph('全年修路XX公里，改厕XX座，清淤XX条，安装路灯XX盏。').repeat(130));
  const all = await spans();
  const stopped = await markSpans(all, { isStopped: () => true });
  expect(stopped).toMatchObject({ isStopped: true, marked: all.slice(0, PORTION), lost: [] });
  expect([...painted().matchAll(/\[green XX\]/g)]).toHaveLength(PORTION);
  expect(await markSpans(all)).toMatchObject({ isStopped: false, marked: all });
  expect([...painted().matchAll(/\[green XX\]/g)]).toHaveLength(all.length);
  await clearMarks();
  expect(documentXml()).not.toContain('highlight');
});

test('what is known to be few is searched for in the whole body, and found again where that fails', async () => {
  await open(paragraph('改厕XX座') + paragraph('清淤X条，XX米'));
  const all = await spans();
  const known = { paragraphs: await readReport(), spans: all.length };
  const searches = jest.spyOn(Word.Body.prototype, 'search');
  office.host.resetCounts();
  expect(await markSpans(all, { known })).toMatchObject({ marked: all, lost: [] });
  expect([searches.mock.calls.length, office.host.counts.syncs]).toEqual([2, 3]);
  await clearMarks();
  searches.mockImplementation(function (this: Word.Body) {
    return this.paragraphs.getFirst().search('XX'); // as if it knew of no more
  });
  expect(await markSpans(all, { known })).toMatchObject({ marked: all, lost: [] });
  expect(painted()).toBe('改厕[green XX]座清淤[green X]条，[green XX]米');
  searches.mockRestore();
});

test('the colour is one that the report does not use', async () => {
  await open(paragraph(['重点', '<w:highlight w:val="green"/>'], '改厕XX座'));
  await markSpans(await spans());
  expect(painted()).toBe('[green 重点]改厕[cyan XX]座');
});

test('a placeholder that the clerk has highlighted stays as it is, wholly or in part', async () => {
  const yellow = '<w:highlight w:val="yellow"/>';
  await open(paragraph('改厕', ['XX', yellow], '座，修路X', ['X', yellow], '公里，植树XX棵'));
  const marks = await markSpans(await spans());
  expect(marks.kept).toHaveLength(2);
  expect(painted()).toBe('改厕[yellow XX]座，修路X[yellow X]公里，植树[green XX]棵');
  await clearMarks();
  expect(painted()).toBe('改厕[yellow XX]座，修路X[yellow X]公里，植树XX棵');
});

test('nothing to mark and never marked: nothing is asked of Word and nothing written', async () => {
  const bytes = docxOf(paragraph(['重点', '<w:highlight w:val="green"/>']));
  await office.open(bytes);
  office.host.resetCounts();
  await clearMarks();
  await markSpans(await spans());
  // One reads the report for its spans, one for what they are to be marked in.
  expect(office.host.counts.syncs).toBe(2);
  expect(office.save()).toEqual(bytes);
});

test('marking and clearing at once happen one after the other', async () => {
  await open(paragraph('改厕XX座'));
  await Promise.all([markSpans(await spans()), clearMarks()]);
  expect(painted()).toBe('改厕XX座');
});

test('the colour stands in the document with the marks, though its settings are not saved yet', async () => {
  await open(paragraph('改厕XX座'));
  await markSpans(await spans());
  await office.open(office.save());
  expect(readSetting('markColour')).toBeUndefined();
  await readReport();
  expect(readSetting('markColour')).toBe('#00FF00');
  await clearMarks();
  expect(painted()).toBe('改厕XX座');
});

test('a paragraph that is not understood is reported, not marked', async () => {
  // A note's separator has no place in a body: the add-in does not read it, and Word has a character for it.
  await open(`<w:p><w:r><w:separator/><w:t>改厕XX座</w:t></w:r></w:p>${paragraph('修路XX公里')}`);
  const [odd, plain] = await spans();
  const marks = await markSpans(await spans());
  expect(marks.lost).toEqual([{ span: odd, reason: 'notUnderstood' }]);
  expect(marks.marked).toEqual([plain]);
  await clearMarks();
  expect(documentXml()).not.toContain('highlight');
});

describe('what styles say', () => {
  const styles =
    '<w:style w:type="character" w:styleId="secret"><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="base"><w:rPr><w:highlight w:val="yellow"/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="yellow"><w:basedOn w:val="base"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="cyan"><w:rPr><w:highlight w:val="cyan"/></w:rPr></w:style>';
  const cases: [string, string, number, number][] = [
    [
      'text hidden by a style is no obstacle',
      paragraph(['内部', '<w:rStyle w:val="secret"/>'], '改厕XX座'),
      1,
      0,
    ],
    [
      'a highlight by a style is the clerk’s',
      paragraph('改厕', ['XX', '<w:rStyle w:val="yellow"/>'], '座'),
      0,
      1,
    ],
    [
      'a highlight by a paragraph’s style is the clerk’s',
      `<w:p><w:pPr><w:pStyle w:val="cyan"/></w:pPr><w:r><w:t>XX座</w:t></w:r></w:p>`,
      0,
      1,
    ],
  ];
  test.each(cases)('%s', async (_name, body, marked, kept) => {
    const bytes = docxOf(body, '', styles);
    await office.open(bytes);
    const marks = await markSpans(await spans());
    expect([marks.marked.length, marks.kept.length]).toEqual([marked, kept]);
    await clearMarks();
    expect(canonicalParts(office.save())).toEqual(canonicalParts(bytes));
  });
});

test('blanks that the file does not keep are none for the add-in either', async () => {
  await open('<w:p><w:r><w:t>改厕XX座 </w:t></w:r></w:p>');
  await markSpans(await spans());
  await clearMarks();
  expect(documentXml()).not.toContain('highlight');
});

test('a mark that was moved out of the body is not forgotten', async () => {
  const green = '<w:highlight w:val="green"/>';
  const box = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph(['XX', green])}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
  await open(box + paragraph('改厕XX座'));
  Office.context.document.settings.set('nigao.markColour', '#00FF00');
  expect((await clearMarks()).unreached).toBe(1);
  expect(readSetting('markColour')).toBe('#00FF00');
});

test('a changed paragraph is reported, not marked', async () => {
  await open(paragraph('改厕XX座'));
  const [span] = await spans();
  await open(paragraph('今年改厕XX座'));
  const marks = await markSpans(span ? [span] : []);
  expect(marks.lost).toEqual([{ span, reason: 'changed' }]);
  expect(painted()).toBe('今年改厕XX座');
});

test('what is hidden is told from what stands there, though Word finds both', async () => {
  await open(paragraph(['内部XX', '<w:vanish/>'], '改厕XX座，', ['X', '<w:vanish/>'], 'X户'));
  const found = await spans();
  expect(await markSpans(found)).toMatchObject({ marked: found, lost: [] });
  expect(painted()).toBe('内部XX改厕[green XX]座，X[green X]户');
});

test('what was typed into a mark loses the colour with the next call', async () => {
  await open(
    paragraph('改厕', ['X3', '<w:highlight w:val="green"/>'], '座，改房XX户，', [
      '重点',
      '<w:highlight w:val="yellow"/>',
    ]),
  );
  Office.context.document.settings.set('nigao.markColour', '#00FF00');
  await markSpans(await spans());
  expect(painted()).toMatch(/\[yellow 重点\]$/);
  await clearMarks();
  expect(painted()).toBe('改厕X3座，改房XX户，[yellow 重点]');
});

describe('while changes are tracked, a Word that cannot pause that', () => {
  test('marks nothing and says why', async () => {
    await open(paragraph('改厕XX座'), TRACKED);
    await expect(markSpans(await spans())).rejects.toMatchObject({ code: 'tracked' });
    expect(painted()).toBe('改厕XX座');
    expect(readSetting('markColour')).toBeUndefined();
  });

  test('nor where the document is protected so that every change is tracked', async () => {
    await open(paragraph('改厕XX座'), '<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>');
    await expect(markSpans(await spans())).rejects.toMatchObject({ code: 'tracked' });
  });

  test.each(['<w:trackRevisions w:val="0"/>', ''])('marks with %j', async (settings) => {
    await open(paragraph('改厕XX座'), settings);
    await markSpans(await spans());
    expect(painted()).toBe('改厕[green XX]座');
  });
});

test('a protected document stays as it is, and the failure says so', async () => {
  await open(paragraph('改厕XX座'), '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>');
  const before = documentXml();
  await expect(markSpans(await spans())).rejects.toMatchObject({ code: 'protected' });
  expect(documentXml()).toBe(before);
});

describe('where Word gives only the file, and that without some highlights', () => {
  const highlighted = (colour: string) => ['XX', `<w:highlight w:val="${colour}"/>`] as const;
  afterEach(() => {
    office.host.quirks.clear();
  });

  /** Reads the runs with nothing lost, and then has Word as it was again. */
  function reallyPainted(): string {
    office.host.quirks.delete('coloursAreLost');
    const all = painted();
    office.host.quirks.add('coloursAreLost');
    return all;
  }

  test('what the clerk has highlighted in such a colour stays', async () => {
    await open(paragraph('改厕', highlighted('cyan'), '座，修路XX公里。'));
    office.host.quirks.add('ooxmlFails').add('coloursAreLost');
    const marks = await markSpans(await spans());
    expect(marks).toMatchObject({ marked: [{ start: 8 }], lost: [{ reason: 'notUnderstood' }] });
    expect(reallyPainted()).toBe('改厕[cyan XX]座，修路[green XX]公里。');
    await clearMarks();
    expect(reallyPainted()).toBe('改厕[cyan XX]座，修路XX公里。');
  });

  test('ours is one that the file has', async () => {
    await open(paragraph('改厕', highlighted('green'), '座，修路XX公里。'));
    office.host.quirks.add('ooxmlFails').add('coloursAreLost');
    await markSpans(await spans());
    expect(reallyPainted()).toBe('改厕[green XX]座，修路[yellow XX]公里。');
    await clearMarks();
    expect(reallyPainted()).toBe('改厕[green XX]座，修路XX公里。');
  });

  test('if it was another before, nothing is changed', async () => {
    await open(paragraph('改厕', highlighted('green'), '座，修路XX公里。'));
    await markSpans(await spans());
    office.host.quirks.add('ooxmlFails').add('coloursAreLost');
    await expect(clearMarks()).rejects.toMatchObject({ code: 'noFile' });
    expect(reallyPainted()).toBe('改厕[green XX]座，修路[cyan XX]公里。');
  });
});

describeShared('with the shared reports', () => {
  test('marking costs half of the actions that it did, in no more syncs, and clearing less', async () => {
    await office.open(sharedReport('b'));
    const all = await spans();
    expect(all).toHaveLength(83);
    const known = { paragraphs: await readReport(), spans: all.length };
    const marking = await costOf(office.host, async () => {
      expect((await markSpans(all, { known })).marked).toHaveLength(83);
    });
    expect(marking.actions).toBeLessThanOrEqual(990 / 2);
    expect(marking.syncs).toBe(3);
    expect(marking.keptObjects).toBe(0);
    const clearing = await costOf(office.host, async () => {
      await clearMarks();
    });
    expect(clearing.actions).toBeLessThanOrEqual(982 / 2);
    expect(clearing.syncs).toBeLessThanOrEqual(3);
  });
});
