import * as fc from 'fast-check';
import { flatOpc } from '../../src/layout/flatOpc';
import { standardFormat } from '../../src/layout/format';
import { paragraphXml } from '../../src/layout/paragraphXml';
import { type NewParagraph, textOf } from '../../src/report/newParagraph';
import { WordDocument } from '../../src/standin/document/wordDocument';
import { inOffice, texts } from '../standin/inOffice';
import { elementsOf, outOfOrder, rootOf } from './schema';
import { anyParagraph, RUNS, written } from './written';

const BLANK = WordDocument.blank().save();
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = inOffice(BLANK);

const body = (paragraphs: readonly NewParagraph[]): string =>
  paragraphs.map((each) => paragraphXml(each, standardFormat(each.role, each.level))).join('');

/** Puts a package in the place of all that stands in the document. */
async function insert(ooxml: string): Promise<void> {
  await Word.run(async (context) => {
    context.document.body.insertOoxml(ooxml, 'Start');
    await context.sync();
  });
}

test('a package has what leads to its parts, and only that', () => {
  const names = (xml: string): (string | null)[] =>
    elementsOf(xml)
      .filter(({ tagName }) => tagName === 'pkg:part')
      .map((part) => part.getAttribute('pkg:name'));
  const xml = flatOpc(body([written('a')]));
  expect(rootOf(xml).tagName).toBe('pkg:package');
  expect(names(xml)).toEqual(['/_rels/.rels', '/word/document.xml']);
  expect(names(flatOpc('<w:p/>', { styles: `<w:styles ${W}/>`, numbering: `<w:numbering ${W}/>` }))).toEqual([
    ...['/_rels/.rels', '/word/document.xml', '/word/_rels/document.xml.rels'],
    ...['/word/styles.xml', '/word/numbering.xml'],
  ]);
});

test('Word gives what was inserted, whatever stands in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyParagraph, { minLength: 1, maxLength: 6 }), async (paragraphs) => {
      await office().open(BLANK);
      const ooxml = flatOpc(body(paragraphs));
      expect(outOfOrder(ooxml)).toEqual([]);
      await insert(ooxml);
      const [inserted, rest] = [await texts(), paragraphs.map(textOf)];
      // The empty paragraph that was there stays behind several; a single one goes into it.
      expect(inserted).toEqual(paragraphs.length > 1 ? [...rest, ''] : rest);
    }),
    RUNS,
  );
});

test('styles and numbers come along', async () => {
  const styles = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles>`;
  const numbering =
    `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/>` +
    '<w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
  const format = {
    paragraph: '<w:pStyle w:val="1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    run: '',
    runIn: '',
  };
  const heading = written('计划', { role: 'heading', level: 1, number: '三、', automatic: true });
  await insert(
    flatOpc(paragraphXml(heading, format) + paragraphXml(written('正文'), format), { styles, numbering }),
  );
  const [style, number] = await Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.load('styleBuiltIn,listItem/listString');
    await context.sync();
    return [first.styleBuiltIn, first.listItem.listString];
  });
  expect([style, number]).toEqual(['Heading1', '三、']);
});
