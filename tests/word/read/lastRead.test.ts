import type { Paragraph } from '../../../src/report/paragraph';
import { isAsRead, rememberRead, rememberWritten } from '../../../src/word/read/lastRead';

function report(...texts: readonly string[]): Paragraph[] {
  return texts.map((text, index) => ({ part: 'body', index, text, number: '' }));
}

const BEFORE = report('改厕XX座', '修路X公里');
const AFTER = report('改厕35座', '修路X公里');

test('the report is as it was read while its text is the same', () => {
  rememberRead(BEFORE, '改厕XX座\r修路X公里');
  expect(isAsRead(BEFORE, '改厕XX座\r修路X公里')).toBe(true);
  expect(isAsRead(report('改厕XX座', '修路X公里'), '改厕XX座\r修路X公里')).toBe(true);
  expect(isAsRead(BEFORE, '改厕XX座\r修路XX公里')).toBe(false);
  expect(isAsRead(AFTER, '改厕XX座\r修路X公里')).toBe(false);
});

test('nothing is remembered where the text was not asked for', () => {
  rememberRead(BEFORE, undefined);
  expect(isAsRead(BEFORE, '')).toBe(false);
});

describe('after values were written', () => {
  test('the text is that of the report with the values in it', () => {
    rememberRead(BEFORE, '改厕XX座\r修路X公里');
    rememberWritten(AFTER, '改厕35座\r修路X公里');
    expect(isAsRead(AFTER, '改厕35座\r修路X公里')).toBe(true);
    expect(isAsRead(BEFORE, '改厕35座\r修路X公里')).toBe(false);
  });

  test.each([
    ['somebody has typed meanwhile', '改厕35座\r修路X公里了'],
    ['somebody has split a paragraph', '改厕35座\r修路\rX公里'],
    ['the value was not written', '改厕XX座\r修路X公里'],
  ])('it is not taken for that if %s', (_why, text) => {
    rememberRead(BEFORE, '改厕XX座\r修路X公里');
    rememberWritten(AFTER, text);
    expect(isAsRead(AFTER, text)).toBe(false);
  });

  test('nor if the text held more than the paragraphs before, as a text box', () => {
    rememberRead(BEFORE, '改厕XX座\r修路X公里\r框');
    rememberWritten(AFTER, '改厕35座\r修路X公里\r框');
    expect(isAsRead(AFTER, '改厕35座\r修路X公里\r框')).toBe(false);
  });
});
