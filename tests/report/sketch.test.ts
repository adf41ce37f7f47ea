import { isLike, sketchOf } from '../../src/report/sketch';
import type { Paragraph } from '../../src/report/paragraph';

function body(count: number, text: (index: number) => string): Paragraph[] {
  return Array.from({ length: count }, (_, index) => ({
    part: 'body',
    index,
    text: text(index),
    number: '',
  }));
}

const REPORT = body(200, (index) => `第${index}段，讲的是这一段的事。`);

test('a report is known again, also where a tenth of it was edited', () => {
  expect(isLike(sketchOf(REPORT), REPORT)).toBe(true);
  const edited = REPORT.map((each) =>
    each.index % 10 === 0 ? { ...each, text: `新写的第${each.index}段` } : each,
  );
  expect(isLike(sketchOf(REPORT), edited)).toBe(true);
});

test('another report is not it, be it of the same kind', () => {
  expect(
    isLike(
      sketchOf(REPORT),
      body(200, (index) => `另一份的第${index}段。`),
    ),
  ).toBe(false);
  expect(
    isLike(
      sketchOf(REPORT),
      body(3, () => ''),
    ),
  ).toBe(false);
  expect(
    isLike(
      [],
      body(3, () => ''),
    ),
  ).toBe(false);
});

test('a sketch is short and tells nothing of the report', () => {
  expect(sketchOf(REPORT)).toHaveLength(32);
  expect(sketchOf(REPORT).join('')).toMatch(/^[0-9a-z]+$/);
});
