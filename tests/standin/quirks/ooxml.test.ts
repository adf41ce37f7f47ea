import { docxOf, paragraph } from '../../docx';
import { inOffice, texts } from '../inOffice';

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
