import { docxOf, paragraph } from '../../docx';
import { call, codeOf, inOffice, texts } from '../inOffice';

const HEADING = '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>';
const titled = (text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const office = inOffice(docxOf(paragraph('甲') + titled('乙'), '', HEADING));

/** The OOXML of something in the document. */
const ooxmlOf = (pick: (body: Word.Body) => Word.Body | Word.Paragraph): Promise<string> =>
  Word.run(async (context) => {
    const ooxml = pick(context.document.body).getOoxml();
    await context.sync();
    return ooxml.value;
  });

/** The texts of the paragraphs in the body of an OOXML. */
const paragraphsIn = (ooxml: string): string[] => {
  const [, body = ''] = /<w:body>(.*)<\/w:body>/s.exec(ooxml) ?? [];
  return [...body.matchAll(/<w:p(?:\/>| [^>]*\/>|[ >].*?<\/w:p>)/gs)].map(([xml]) =>
    xml.replace(/<[^>]*>/g, ''),
  );
};

const replaceBody = (ooxml: string): Promise<void> =>
  Word.run(async (context) => {
    context.document.body.insertOoxml(ooxml, 'Replace');
    await context.sync();
  });

test('insertedOoxmlAddsParagraph: behind what replaces a body, even behind a single paragraph', async () => {
  const one = await ooxmlOf((body) => body.paragraphs.getFirst());
  await replaceBody(one);
  expect(await texts()).toEqual(['甲']);
  office().host.quirks.add('insertedOoxmlAddsParagraph');
  await replaceBody(one);
  expect(await texts()).toEqual(['甲', '']);
});

test('insertedOoxmlLosesLastStyle: of several paragraphs, and of one', async () => {
  const styles = (): Promise<string[]> =>
    Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text,items/styleBuiltIn');
      await context.sync();
      return paragraphs.items
        .filter(({ text }) => text === '乙')
        .map(({ styleBuiltIn }) => styleBuiltIn as string);
    });
  const whole = await ooxmlOf((body) => body);
  await replaceBody(whole);
  expect(await styles()).toEqual(['Heading1']);
  office().host.quirks.add('insertedOoxmlLosesLastStyle');
  await replaceBody(whole);
  expect(await styles()).toEqual(['Normal']);
});

test('bodyOoxmlEndsEmpty: the OOXML of a body, not that of a paragraph', async () => {
  expect(paragraphsIn(await ooxmlOf((body) => body))).toEqual(['甲', '乙']);
  office().host.quirks.add('bodyOoxmlEndsEmpty');
  expect(paragraphsIn(await ooxmlOf((body) => body))).toEqual(['甲', '乙', '']);
  expect(paragraphsIn(await ooxmlOf((body) => body.paragraphs.getFirst()))).toEqual(['甲']);
  expect(await texts()).toEqual(['甲', '乙']);
});

test('cellOoxmlGivesRow: for the last paragraph of a cell', async () => {
  const row = (...cells: string[]): string =>
    `<w:tr>${cells.map((inner) => `<w:tc>${inner}</w:tc>`).join('')}</w:tr>`;
  const table =
    row(paragraph('一') + paragraph('二'), paragraph('三')) + row(paragraph('四'), paragraph('五'));
  await office().open(docxOf(`<w:tbl>${table}</w:tbl>${paragraph('尾')}`));
  const read = async (index: number): Promise<string> => {
    const ooxml = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items');
      await context.sync();
      const value = paragraphs.items[index]?.getOoxml();
      await context.sync();
      return value?.value ?? '';
    });
    return paragraphsIn(ooxml).join('');
  };
  expect([await read(0), await read(1), await read(5)]).toEqual(['一', '二', '尾']);
  office().host.quirks.add('cellOoxmlGivesRow');
  expect([await read(0), await read(1), await read(5)]).toEqual(['一', '一二三', '尾']);
});

test('ooxmlTellsTracking: whether changes are tracked', async () => {
  await office().open(docxOf(paragraph('甲'), '<w:trackRevisions/>'));
  expect(await ooxmlOf((body) => body)).not.toContain('w:trackRevisions');
  office().host.quirks.add('ooxmlTellsTracking');
  expect(await ooxmlOf((body) => body)).toContain('<w:trackRevisions/>');
});

test('ooxmlFails: of the body and of anything else, also through the Common API', async () => {
  const selected = (): Promise<string> =>
    call<string>((done) => {
      Office.context.document.getSelectedDataAsync(Office.CoercionType.Ooxml, done as never);
    });
  expect(await selected()).toContain('pkg:package');
  office().host.quirks.add('ooxmlFails');
  expect(await codeOf(ooxmlOf((body) => body))).toBe('GeneralException');
  expect(await codeOf(ooxmlOf((body) => body.paragraphs.getFirst()))).toBe('GeneralException');
  await expect(selected()).rejects.toThrow();
  expect(await texts()).toEqual(['甲', '乙']);
});

describe('what the OOXML of a body lacks', () => {
  const NUMBERING =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>' +
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const item = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>项</w:t></w:r></w:p>';
  /** The names of the parts in an OOXML. */
  const partsOf = (ooxml: string): string[] =>
    [...ooxml.matchAll(/pkg:name="\/([^"]+)"/g)].map(([, name]) => name ?? '');

  beforeEach(async () => {
    await office().open(docxOf(item, '', '', NUMBERING));
    await Word.run(async (context) => {
      const { sections } = context.document;
      sections.getFirst().getHeader('Primary').insertText('页眉', 'Start');
      sections.getFirst().getFooter('Primary').insertText('页脚', 'Start');
      context.document.body.getRange('Start').insertBreak('SectionNext', 'After');
      await context.sync();
    });
  });

  test('without quirks it has both', async () => {
    const ooxml = await ooxmlOf((body) => body);
    expect(partsOf(ooxml)).toEqual(
      expect.arrayContaining(['word/numbering.xml', 'word/header1.xml', 'word/footer1.xml']),
    );
    expect(ooxml.match(/w:(header|footer)Reference/g)).toHaveLength(4);
  });

  test('ooxmlOmitsNumbering: the part, and what leads to it; paragraphs still say which list they are of', async () => {
    office().host.quirks.add('ooxmlOmitsNumbering');
    const ooxml = await ooxmlOf((body) => body);
    expect(partsOf(ooxml)).not.toContain('word/numbering.xml');
    expect(ooxml).not.toContain('/relationships/numbering');
    expect(ooxml).toContain('<w:numId w:val="1"/>');
    expect(partsOf(ooxml)).toContain('word/header1.xml');
    expect(partsOf(await ooxmlOf((body) => body.paragraphs.getFirst()))).toContain('word/numbering.xml');
  });

  test('ooxmlOmitsHeaders: the parts, and what leads to them, in every section', async () => {
    office().host.quirks.add('ooxmlOmitsHeaders');
    const ooxml = await ooxmlOf((body) => body);
    expect(partsOf(ooxml).filter((name) => /header|footer/.test(name))).toEqual([]);
    expect(ooxml).not.toMatch(/Reference|relationships\/(header|footer)/);
    expect(ooxml.match(/<w:sectPr/g)).toHaveLength(2);
    expect(partsOf(ooxml)).toContain('word/numbering.xml');
    expect(partsOf(await ooxmlOf((body) => body.paragraphs.getFirst()))).toContain('word/header1.xml');
    const { root } = office().host.document.body;
    expect([...root.descendants('w:headerReference')]).toHaveLength(2);
  });
});

test('numbering that is inserted is not merged into the lists that are there (office-js#6843)', async () => {
  const numbering = (id: number): string =>
    `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>` +
    `<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
  const item = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>项</w:t></w:r></w:p>';
  await office().open(docxOf(item + item, '', '', numbering(1)));
  const ooxml = await ooxmlOf((body) => body);
  const numbers = await Word.run(async (context) => {
    const { body } = context.document;
    body.insertOoxml(ooxml, 'End');
    const { paragraphs } = body;
    paragraphs.load('items/listItemOrNullObject/listString');
    await context.sync();
    return paragraphs.items.map(({ listItemOrNullObject }) => listItemOrNullObject.listString);
  });
  expect(numbers).toEqual(['1.', '2.', '1.', '2.']);
});
