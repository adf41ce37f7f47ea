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
