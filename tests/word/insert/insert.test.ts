import { strFromU8, unzipSync } from 'fflate';
import { insertText } from '../../../src/standin/document/edit/insertText';
import { deleteParagraph, insertParagraph } from '../../../src/standin/document/edit/insertParagraph';
import { rangeOf } from '../../../src/standin/document/range/position';
import { paragraphsOf } from '../../../src/standin/document/markup/paragraphs';
import type { Story } from '../../../src/standin/document/story/openDocument';
import { WORD_2019 } from '../../../src/standin/protocol/requirementSets';
import type { XmlElement } from '../../../src/standin/xml/node';
import { readSelectedText } from '../selectedText';
import { removeInserted } from '../../../src/word/insert/removeInserted';
import { readReport } from '../../../src/word/read/readReport';
import { docxOf, paragraph } from '../../docx';
import { useTestOffice } from '../../office';
import { describeShared } from '../../shared';
import { BODY_LOOK, HEADING_LOOK, line, sharedReport, SMALL, smallReport } from './documents';
import { PARAGRAPH, SECTION } from './drafts';
import { insertDraft, orderFor, putCursor, insertParagraphs } from './inserting';
import { gapsIn, numbersOf } from './numbers';
import { savedParagraphs } from './saved';

const office = useTestOffice({ sets: { ...WORD_2019, WordApi: '1.4' } });
beforeEach(() => {
  office.host.beforeBatch = undefined;
});
afterEach(() => {
  expect(office.host.faults).toEqual([]);
});

const MADE = ['（二）整治人居环境。', ...SECTION.slice(1).map(({ text }) => text)];
const INSERTED = [...SMALL.slice(0, 3), ...MADE, '（三）抓好产业发展。', ...SMALL.slice(4)];
const NO_FLAWS = { numbersLeft: 0, unnumbered: 0, emptyLeft: 0 };

async function texts(): Promise<string[]> {
  return (await readReport()).map(({ text }) => text);
}

function bodyXml(): string {
  const xml = strFromU8(unzipSync(office.save())['word/document.xml'] as Uint8Array);
  return xml.slice(xml.indexOf('<w:body>') + 8, xml.indexOf('<w:sectPr/>'));
}

function paragraphAt(index: number): XmlElement {
  return paragraphsOf(office.host.document.body.root)[index] as XmlElement;
}

test('a section goes in with four syncs, and one transfer of OOXML each way', async () => {
  await office.open(smallReport());
  putCursor(office, 2);
  const { inserted, flaws, isSelected, paragraphs } = await insertDraft(SECTION);
  expect(office.host.counts.syncs).toBe(4);
  expect(flaws).toEqual(NO_FLAWS);
  expect([isSelected, await readSelectedText()]).toEqual([true, 'XX']);
  expect(inserted).toMatchObject({ first: 3, texts: MADE, beside: [SMALL[2], '（三）抓好产业发展。'] });
  expect(paragraphs).toEqual(await readReport());
  expect(await texts()).toEqual(INSERTED);
});

test('where the plan is nothing, nothing is done', async () => {
  await office.open(smallReport());
  const before = office.save();
  expect(await insertParagraphs(() => null)).toBeNull();
  expect(office.save()).toEqual(before);
});

describe('while changes are tracked', () => {
  const TRACKED = '<w:trackRevisions/>';

  test('what is inserted is a revision, what Word put beside it is not there, and they are tracked as before', async () => {
    await office.open(smallReport({}, TRACKED));
    putCursor(office, 2);
    expect((await insertDraft(SECTION)).flaws).toEqual(NO_FLAWS);
    expect(office.host.counts.syncs).toBe(4);
    expect(office.host.document.revisions.tracking).toBe(true);
    const made = bodyXml().split('</w:p>').slice(3, 6);
    for (const each of made) expect(each).toMatch(/<w:pPr>.*<w:rPr><w:ins .*<w:ins [^>]*><w:r>/);
    expect(savedParagraphs(office.save()).map(({ text }) => text)).toEqual(INSERTED);
    expect(bodyXml().match(/<w:del .*?<\/w:del>/g)).toEqual([expect.stringContaining('>（二）</w:delText>')]);
  });

  test('an empty paragraph of the clerk’s stays', async () => {
    await office.open(smallReport({ 2: line(SMALL[2]) + line('') }, TRACKED));
    putCursor(office, 3);
    const { inserted } = await insertDraft(SECTION);
    expect(inserted).toMatchObject({ first: 4, emptyTaken: null });
    expect((await texts()).slice(2, 5)).toEqual([SMALL[2], '', MADE[0]]);
  });
});

test.each(['protected', 'readOnly'] as const)('a document that is %s stays as it is', async (protection) => {
  await office.open(smallReport());
  const before = office.save();
  putCursor(office, 2);
  office.host.protect(protection);
  await expect(insertDraft(SECTION)).rejects.toMatchObject({ code: protection });
  office.host.protect('none');
  expect(office.save()).toEqual(before);
});

describe('tables', () => {
  const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`;
  const table = (inner: string): string =>
    `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cell(inner)}${cell(paragraph('值'))}</w:tr></w:tbl>`;
  const nested = table(`${paragraph('甲')}${table(paragraph('乙'))}<w:p/>`);

  test.each([
    ['a table', table(paragraph('乙')), 4],
    ['a table in a table', nested, 4],
    [
      'the first of two tables without a paragraph between them',
      table(paragraph('乙')) + table(paragraph('丙')),
      4,
    ],
    ['the second of them', table(paragraph('乙')) + table(paragraph('丙')), 6],
    ['the first of three', table(paragraph('乙')) + nested + table(paragraph('丙')), 3],
  ])('from inside %s it goes behind the outermost one', async (_name, xml, at) => {
    await office.open(smallReport({ 2: line(SMALL[2]) + xml }));
    const inTable = (await readReport()).filter((each) => each.inTable).map(({ text }) => text);
    putCursor(office, at);
    expect((await insertDraft(SECTION)).flaws).toEqual(NO_FLAWS);
    const report = await readReport();
    expect(report.filter((each) => !each.inTable).map(({ text }) => text)).toEqual(INSERTED);
    expect(report.filter((each) => each.inTable).map(({ text }) => text)).toEqual(inTable);
    expect(bodyXml()).toMatch(/<\/w:tbl><w:p>(?:(?!<\/w:p>).)*（二）整治/);
  });

  test.each([
    ['from inside it', 8],
    ['from the empty paragraph that Word shows behind it', 10],
  ])('behind a table that ends the body, %s', async (_name, at) => {
    await office.open(smallReport({ 7: line(SMALL[7]) + table(paragraph('乙')) }));
    putCursor(office, at);
    const before = await texts();
    expect(before.slice(8)).toEqual(['乙', '值', '']);
    const { flaws, inserted } = await insertDraft(SECTION);
    expect(flaws).toEqual(NO_FLAWS);
    expect((await texts()).slice(0, inserted.first)).toEqual(before.slice(0, 10));
    expect((await texts()).slice(inserted.first, inserted.first + MADE.length)).toEqual(MADE);
  });
});

describe('automatic numbers', () => {
  const LEVEL = (text: string): string =>
    `<w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="${text}"/>`;
  const NUMBERING =
    `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">${LEVEL('%1、')}</w:lvl>` +
    `<w:lvl w:ilvl="1"><w:pStyle w:val="2"/>${LEVEL('（%2）')}</w:lvl></w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const STYLES =
    '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/>' +
    '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const styled = (title: string): string =>
    paragraph(title).replace('<w:p>', '<w:p><w:pPr><w:pStyle w:val="2"/></w:pPr>');
  const body = [
    line('一、今年工作回顾'),
    styled('抓实党的建设'),
    line(SMALL[2]),
    styled('抓好产业发展'),
    line(SMALL[4]),
  ].join('');

  test('those of a style come with the style', async () => {
    await office.open(docxOf(body, '', STYLES, NUMBERING));
    putCursor(office, 2);
    expect((await insertDraft(SECTION)).flaws).toEqual(NO_FLAWS);
    const report = await readReport();
    expect(report.map(({ number, text }) => number + text)).toEqual([
      '一、今年工作回顾',
      '（一）抓实党的建设',
      SMALL[2],
      '（二）整治人居环境',
      ...MADE.slice(1),
      '（三）抓好产业发展',
      SMALL[4],
    ]);
    expect(bodyXml()).not.toContain('<w:numPr>'); // no list was laid upon it
    expect(bodyXml().match(/<w:pStyle w:val="2"\/>/g)).toHaveLength(3);
    const parts = unzipSync(office.save());
    expect(strFromU8(parts['word/numbering.xml'] as Uint8Array)).toContain(NUMBERING);
  });

  test('an empty paragraph that has its number from its style stays', async () => {
    await office.open(
      docxOf(`${body}<w:p><w:pPr><w:pStyle w:val="2"/></w:pPr></w:p>`, '', STYLES, NUMBERING),
    );
    putCursor(office, 5);
    const { inserted } = await insertDraft(PARAGRAPH);
    expect([inserted.first, inserted.emptyTaken]).toEqual([6, null]);
    expect((await readReport())[5]).toMatchObject({ number: '（三）', text: '' });
  });

  test('what Word does not number is told', async () => {
    await office.open(docxOf(body, '', STYLES, NUMBERING));
    putCursor(office, 2);
    // Somebody takes it out of the list before it is looked at for the last time.
    office.host.beforeBatch = (_document, sync) => {
      const format = paragraphAt(3).first('w:pPr');
      const style = format?.first('w:pStyle');
      if (sync === 4 && format && style) {
        format.remove(style);
        office.host.document.structure++;
      }
    };
    expect((await insertDraft(SECTION)).flaws).toEqual({ ...NO_FLAWS, unnumbered: 1 });
  });
});

describeShared('the selection outside the body', () => {
  const STORIES: Record<string, () => Story | undefined> = {
    header: () => office.host.document.sections()[0]?.existing('header', 'Primary'),
    footer: () => office.host.document.sections()[0]?.existing('footer', 'Primary'),
    'text box': () => {
      const { body } = office.host.document;
      const [root] = body.root.descendants('w:txbxContent');
      return root && { ...body, root };
    },
  };

  test.each(Object.entries(STORIES))('in a %s: no cursor, and the end can be had', async (_kind, storyOf) => {
    await office.open(sharedReport('hard'));
    const story = storyOf();
    if (!story) throw new Error('No such part');
    const before = savedParagraphs(office.save());
    putCursor(office, 0, 0, [0, 0], story);
    const cursors: unknown[] = [];
    const result = await insertParagraphs((paragraphs, cursor) => {
      cursors.push(cursor);
      return orderFor(paragraphs, cursor, SECTION);
    });
    expect(cursors).toEqual([null]);
    expect(result?.flaws).toEqual(NO_FLAWS);
    expect(office.host.counts.syncs).toBeLessThanOrEqual(6);
    const now = savedParagraphs(office.save());
    expect(now).toHaveLength(before.length + (result?.inserted.texts.length ?? 0));
    expect(gapsIn(now)).toEqual([]);
    expect(numbersOf(now).at(-1)?.shown).toBe('（六）');
  });
});

describe('somebody else edits', () => {
  /** What somebody else does before one of the batches. */
  function before(sync: number, edit: () => void): void {
    office.host.beforeBatch = (_document, at) => {
      if (at === sync) edit();
    };
  }

  const typeAt = (index: number, offset: number): void => {
    const at = { paragraph: paragraphAt(index), offset };
    insertText(rangeOf(office.host.document, at, at), '新', 'Start');
  };

  test.each([2, 3, 4])('elsewhere before batch %d: both stand, or it is uncertain', async (sync) => {
    await office.open(smallReport());
    putCursor(office, 2);
    before(sync, () => {
      typeAt(0, 3);
    });
    const wordText = await insertDraft(SECTION).then(
      ({ flaws }) => flaws,
      (error: unknown) => (error as { code: string }).code,
    );
    expect([NO_FLAWS, 'uncertain']).toContainEqual(wordText);
    const all = (await texts()).filter((text) => text !== '');
    expect(all[0]).toBe('一、今新年工作回顾');
    expect(all.slice(3, 6)).toEqual(MADE);
  });

  test('a number that was changed meanwhile is left', async () => {
    await office.open(smallReport());
    putCursor(office, 2);
    before(3, () => {
      typeAt(8, 1); // （新二）, behind the empty paragraphs that are not taken away yet
    });
    expect((await insertDraft(SECTION)).flaws).toEqual({ ...NO_FLAWS, numbersLeft: 1 });
    expect(await texts()).toContain('（新二）抓好产业发展。');
  });

  test('a number that is changed just before it is written comes back as it was left', async () => {
    await office.open(smallReport());
    putCursor(office, 2);
    before(4, () => {
      typeAt(6, 1); // （新二）
    });
    const { inserted, flaws } = await insertDraft(SECTION);
    expect(office.host.counts.syncs).toBe(5);
    expect(flaws).toEqual({ ...NO_FLAWS, numbersLeft: 1 });
    expect(inserted).toMatchObject({ first: 3, beside: [SMALL[2], '（新二）抓好产业发展。'], numbers: [] });
    expect(await texts()).toEqual([
      ...SMALL.slice(0, 3),
      ...MADE,
      '（新二）抓好产业发展。',
      ...SMALL.slice(4),
    ]);
    expect(await removeInserted(inserted)).toBe('takenOut');
    expect((await texts())[3]).toBe('（新二）抓好产业发展。');
  });

  test('a number that does not come back is said to be uncertain', async () => {
    await office.open(smallReport());
    putCursor(office, 2);
    office.host.beforeBatch = (_document, at) => {
      if (at === 4) typeAt(6, 1);
      if (at === 5) deleteParagraph(paragraphAt(6));
    };
    await expect(insertDraft(SECTION)).rejects.toMatchObject({ code: 'uncertain' });
  });

  test('a new paragraph that is changed before it is looked at for the last time is said to be uncertain', async () => {
    await office.open(smallReport());
    putCursor(office, 2);
    before(4, () => {
      typeAt(4, 1);
    });
    await expect(insertDraft(SECTION)).rejects.toMatchObject({ code: 'uncertain' });
  });

  test('the paragraph that it was to go behind is gone', async () => {
    await office.open(smallReport());
    putCursor(office, 2);
    before(2, () => {
      deleteParagraph(paragraphAt(2));
    });
    await expect(insertDraft(SECTION)).rejects.toMatchObject({ name: 'WordFailure' });
    expect(await texts()).toEqual(SMALL.filter((_each, i) => i !== 2));
  });

  test('paragraphs before it, before the last batch', async () => {
    await office.open(smallReport());
    putCursor(office, 2);
    before(4, () => {
      insertParagraph(paragraphAt(0), '新写的一段。', 'After');
    });
    const { inserted, flaws, isSelected } = await insertDraft(SECTION);
    expect(await texts()).toEqual([INSERTED[0], '新写的一段。', ...INSERTED.slice(1)]);
    expect([flaws, isSelected]).toEqual([NO_FLAWS, true]);
    expect(inserted).toMatchObject({ first: 4, beside: [SMALL[2], '（三）抓好产业发展。'] });
    expect(inserted.numbers).toMatchObject([{ span: { paragraph: 7 }, value: '（三）' }]);
  });
});

test.each([
  ['begins a page', '<w:pageBreakBefore/>'],
  ['stands in a list', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'],
  ['stands in a frame', '<w:framePr w:w="100" w:hSpace="180" w:wrap="around"/>'],
])('an empty paragraph that %s stays', async (_name, property) => {
  const NUMBERING =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const empty = `<w:p><w:pPr>${property}</w:pPr></w:p>`;
  await office.open(docxOf(line(SMALL[1]) + line(SMALL[2]) + empty + line(SMALL[3]), '', '', NUMBERING));
  putCursor(office, 2);
  const { inserted, flaws } = await insertDraft(SECTION);
  expect([inserted.first, inserted.emptyTaken, flaws]).toEqual([3, null, NO_FLAWS]);
  expect(bodyXml().split('</w:p>')[2]).toContain(property.slice(0, 9));
});

test.each([
  ['where nothing is to be selected', null],
  ['where it is not found', { paragraph: 1, start: 400, end: 402 }],
])('%s, nothing is said to be', async (_name, select) => {
  await office.open(smallReport());
  putCursor(office, 2);
  const result = await insertParagraphs((paragraphs, cursor) => ({
    ...orderFor(paragraphs, cursor, SECTION),
    select,
  }));
  expect(result?.isSelected).toBe(false);
});

test('a heading and the text behind it look as those of their sibling, whatever is deleted or hidden among them', async () => {
  const gone = (text: string): string =>
    `<w:del w:id="1" w:author="乙"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>略：略</w:t></w:r>';
  const run = (text: string, look: string): string => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
  const title = run('（一）', HEADING_LOOK) + gone('旧'.repeat(60)) + hidden + run('抓项目。', HEADING_LOOK);
  const model = `<w:p>${title}${run('新开工项目XX个，完成投资XX万元，超过年初的计划。', BODY_LOOK)}</w:p>`;
  await office.open(docxOf(line(SMALL[0]) + model));
  putCursor(office, 1);
  const { inserted } = await insertDraft(SECTION);
  const { looks, text } = savedParagraphs(office.save())[inserted.first] ?? {};
  expect(text).toBe(`（二）整治人居环境。${SECTION[1]?.text ?? ''}`);
  expect(looks).toEqual([expect.stringContaining('楷体_GB2312'), expect.stringContaining('仿宋_GB2312')]);
});

test('a paragraph without a heading changes no number', async () => {
  await office.open(smallReport());
  putCursor(office, 4);
  const { inserted } = await insertDraft(PARAGRAPH);
  expect(inserted).toMatchObject({ first: 5, numbers: [] });
  expect(await texts()).toEqual([...SMALL.slice(0, 5), PARAGRAPH[0]?.text, ...SMALL.slice(5)]);
});
