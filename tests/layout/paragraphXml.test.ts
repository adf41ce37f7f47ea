import * as fc from 'fast-check';
import { type Format, standardFormat } from '../../src/layout/format';
import { paragraphXml } from '../../src/layout/paragraphXml';
import { textOf } from '../../src/report/newParagraph';
import { declared, elementsOf, outOfOrder, rootOf } from './schema';
import { anyParagraph, RUNS, written } from './written';

const BARE: Format = { paragraph: '', run: '', runIn: '' };
const LOOK: Format = { paragraph: '<w:jc w:val="left"/>', run: '<w:b/>', runIn: '<w:i/>' };
const T = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;

test('a paragraph is one run, and its mark looks like it', () => {
  expect(paragraphXml(written('正文'), LOOK)).toBe(
    `<w:p><w:pPr><w:jc w:val="left"/><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:rPr><w:b/></w:rPr>${T('正文')}</w:r></w:p>`,
  );
});

test('number and title are one run, what goes on behind them another, and the mark looks like that', () => {
  const heading = written('抓党建。', { role: 'heading', level: 2, number: '（一）', runIn: '成立XX个。' });
  expect(paragraphXml(heading, LOOK)).toBe(
    '<w:p><w:pPr><w:jc w:val="left"/><w:rPr><w:i/></w:rPr></w:pPr>' +
      `<w:r><w:rPr><w:b/></w:rPr>${T('（一）抓党建。')}</w:r><w:r><w:rPr><w:i/></w:rPr>${T('成立XX个。')}</w:r></w:p>`,
  );
});

test('a number that Word writes is not typed', () => {
  const heading = written('总结', { role: 'heading', level: 1, number: '一、', automatic: true });
  expect(paragraphXml(heading, BARE)).toBe(`<w:p><w:r>${T('总结')}</w:r></w:p>`);
});

test('without a look there are no properties, without text no runs', () => {
  expect(paragraphXml(written('a'), BARE)).toBe(`<w:p><w:r>${T('a')}</w:r></w:p>`);
  expect(paragraphXml(written(''), BARE)).toBe('<w:p></w:p>');
});

test('whatever stands in it: it is well-formed, in order, and reads as it should', () => {
  fc.assert(
    fc.property(anyParagraph, (paragraph) => {
      const xml = declared(paragraphXml(paragraph, standardFormat(paragraph.role, paragraph.level)));
      expect(rootOf(xml).textContent).toBe(textOf(paragraph));
      expect(outOfOrder(xml)).toEqual([]);
      expect(elementsOf(xml).filter(({ tagName }) => tagName === 'w:p')).toHaveLength(1);
    }),
    RUNS,
  );
});

test.each(['\u0000', '\t', '\n', '\r', '\u001F', '\u007F', '\u0085', '\uD840', '\uDC00', '\uFFFE', '\uFFFF'])(
  'refused in any of its texts: %j',
  (character) => {
    for (const more of [{ text: `a${character}` }, { number: character }, { runIn: `${character}。` }])
      expect(() => paragraphXml({ ...written('a'), ...more }, BARE)).toThrow(RangeError);
  },
);

test('what is refused is named', () => {
  expect(() => paragraphXml(written('a\tb'), BARE)).toThrow('U+0009');
});
