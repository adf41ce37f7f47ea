import { readFileSync } from 'node:fs';
import { scanReport } from '../../src/placeholders/scan';
import type { Paragraph } from '../../src/report/paragraph';
import { describeShared, sharedPath } from '../shared';

const paragraphsOf = (name: string): Paragraph[] =>
  readFileSync(sharedPath('reports', name), 'utf8')
    .split('\n')
    .map((text, index) => ({ part: 'body', index, text, number: '' }));

type Expected = [paragraph: number, start: number, end: number, text: string, kind: string];

describeShared('the two reports', () => {
  it.each([
    ['report-a.txt', 48],
    ['report-b.txt', 83],
  ])('%s: exactly its %i placeholders are certain, of the right kind', (name, count) => {
    const all = JSON.parse(readFileSync(sharedPath('reports', 'expected.json'), 'utf8')) as Record<
      string,
      Expected[]
    >;
    const found = scanReport(paragraphsOf(name))
      .filter((one) => one.sure)
      .map(({ span, kind }) => [span.paragraph, span.start, span.end, span.text, kind]);
    expect(found).toHaveLength(count);
    expect(found).toEqual(all[name]);
  });

  it('report B gives the same headings whether the numbers are typed or counted by Word', () => {
    const typed = paragraphsOf('report-b.txt');
    const counted = typed.map((paragraph): Paragraph => {
      const number =
        /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/.exec(paragraph.text)?.[0] ?? '';
      return { ...paragraph, number, text: paragraph.text.slice(number.length) };
    });
    const headings = (paragraphs: Paragraph[]): string[] =>
      scanReport(paragraphs).map(({ heading }) => heading);
    expect(headings(counted)).toEqual(headings(typed));
    expect(new Set(headings(typed)).size).toBe(9);
  });

  it('report A: the second part stands under its Arabic numbers', () => {
    const levels = scanReport(paragraphsOf('report-a.txt')).map(({ heading }) => heading.slice(0, 2));
    expect([...new Set(levels)]).toEqual(['一、', '1.', '2.', '3.', '5.']);
  });
});
