import { unzipSync } from 'fflate';
import { highlightColor } from '../../../src/standin/document/format/highlightColors';
import { WordDocument } from '../../../src/standin/document/wordDocument';
import { docxOf, paragraph } from '../../docx';
import { codeOf, inOffice } from '../inOffice';

const office = inOffice(docxOf(paragraph(['黄', '<w:highlight w:val="yellow"/>'], '无')));

/** The highlight of the paragraph, of what is marked in it, and of what is not. */
const read = (): Promise<unknown[]> =>
  Word.run(async (context) => {
    const { body } = context.document;
    const all = [body.paragraphs.getFirst(), body.search('黄').getFirst(), body.search('无').getFirst()];
    for (const each of all) each.load('font/highlightColor');
    await context.sync();
    return all.map(({ font }) => font.highlightColor);
  });

test('what differs and what is not there', async () => {
  const { quirks } = office().host;
  expect(await read()).toEqual(['', '#FFFF00', null]);
  quirks.add('mixedHighlightReadsNull');
  expect(await read()).toEqual([null, '#FFFF00', null]);
  quirks.add('noHighlightReadsEmpty');
  expect(await read()).toEqual([null, '#FFFF00', '']);
  quirks.delete('mixedHighlightReadsNull');
  expect(await read()).toEqual(['', '#FFFF00', '']);
});

const paint = (colour: string): Promise<string> =>
  codeOf(
    Word.run(async (context) => {
      context.document.body.search('无').getFirst().font.highlightColor = colour;
      await context.sync();
    }),
  );

test.each([
  ['#10F0F8', '#00FFFF'],
  ['#FFFFF0', '#C0C0C0'],
  ['#7A0000', '#800000'],
])('highlightSnaps: %s becomes %s', async (colour, snapped) => {
  expect(await paint(colour)).toBe('InvalidArgument');
  office().host.quirks.add('highlightSnaps');
  expect(await paint(colour)).toBe('done');
  expect((await read())[2]).toBe(snapped);
});

test.each(['#00FFFF', '#FFFFFF', '#FFFF00'])('highlightSnaps: %s stays', async (colour) => {
  office().host.quirks.add('highlightSnaps');
  expect(await paint(colour)).toBe('done');
  expect((await read())[2]).toBe(colour);
});

describe('coloursAreLost', () => {
  const LOST = ['cyan', 'magenta', 'lightGray', 'darkBlue', 'darkRed'];
  const KEPT = ['yellow', 'green', 'darkCyan', 'blue', 'red', 'darkGreen', 'darkMagenta', 'darkYellow'];
  const marked = (name: string): string => paragraph([name, `<w:b/><w:highlight w:val="${name}"/>`]);
  const highlightsIn = (document: WordDocument): string[] =>
    [...document.body.root.descendants('w:highlight')].map((each) => each.get('w:val') ?? '');
  const saved = (): WordDocument => WordDocument.open(office().save());

  test('some colours are not in the file, the others are; the open document has them all', async () => {
    const all = [...LOST, ...KEPT];
    await office().open(docxOf(all.map(marked).join('')));
    expect(highlightsIn(saved())).toEqual(all);
    office().host.quirks.add('coloursAreLost');
    expect(highlightsIn(saved())).toEqual(KEPT);
    expect([...saved().body.root.descendants('w:b')]).toHaveLength(all.length);
    expect(highlightsIn(office().host.document)).toEqual(all);
  });

  test('one that the add-in has painted is gone when the document is opened again', async () => {
    office().host.quirks.add('coloursAreLost');
    for (const [name, after] of [
      ['cyan', null],
      ['green', '#00FF00'],
    ] as const) {
      await paint(highlightColor(name) ?? '');
      expect((await read())[2]).toBe(highlightColor(name));
      await office().open(office().save());
      expect((await read())[2]).toBe(after);
    }
  });

  test('a paragraph’s mark loses it too, and what then holds nothing is gone', async () => {
    const mark = '<w:pPr><w:rPr><w:highlight w:val="cyan"/></w:rPr></w:pPr>';
    await office().open(docxOf(`<w:p>${mark}<w:r><w:t>甲</w:t></w:r></w:p>`));
    office().host.quirks.add('coloursAreLost');
    expect([...saved().body.root.descendants('w:rPr')]).toEqual([]);
  });

  test('a header loses it too', async () => {
    await Word.run(async (context) => {
      const { sections } = context.document;
      const body = sections.getFirst().getHeader('Primary');
      body.insertText('页眉', 'Start').font.highlightColor = '#00FFFF';
      await context.sync();
    });
    const headerIn = (bytes: Uint8Array): string =>
      new TextDecoder().decode(unzipSync(bytes)['word/header1.xml']);
    expect(headerIn(office().save())).toContain('cyan');
    office().host.quirks.add('coloursAreLost');
    expect(headerIn(office().save())).not.toContain('cyan');
  });

  test('a file without such a colour is saved as it is', () => {
    const before = office().save();
    office().host.quirks.add('coloursAreLost');
    expect(office().save()).toEqual(before);
  });
});
