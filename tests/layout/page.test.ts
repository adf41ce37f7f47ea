import { newDocument } from '../../src/layout/newDocument';
import { missingPrograms, printed, type PrintedLine } from './printed';
import { written } from './written';

/** Plain characters only: punctuation is moved together, or hangs over the edge. Two more than lines have. */
const CHARACTERS = '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕';
const LINES = 22;
/** 225 mm divided into so many lines, 579 twips each. */
const PITCH = (579 / 1440) * 25.4;
const TEXT_AREA = { left: 28, top: 37, right: 210 - 26, bottom: 37 + 225 };

const text = CHARACTERS.repeat(18);
const report = [
  written('青溪镇2026年工作总结', { role: 'title' }),
  written('各位代表', { role: 'flushLeft' }),
  ...Array.from({ length: 5 }, () => written(text)),
  written('青溪镇人民政府', { role: 'right' }),
];

const missing = missingPrograms();
const describePrinted = missing.length > 0 ? describe.skip : describe;
const why = missing.length > 0 ? ` (skipped: not installed here: ${missing.join(', ')})` : '';

describePrinted(`a new document as LibreOffice prints it${why}`, () => {
  let pages: PrintedLine[][];
  /** Each page's lines without its number's. */
  let bodies: PrintedLine[][];
  beforeAll(async () => {
    pages = await printed(newDocument(report, { title: '总结', language: 'zh-CN' }));
    bodies = pages.map((lines) => lines.filter(({ baseline }) => baseline < TEXT_AREA.bottom));
  });

  test('each full page has 22 lines; on the first, one is free below the title', () => {
    expect(pages.length).toBeGreaterThan(3);
    const full = bodies.slice(0, -1).map(({ length }) => length);
    expect(full).toEqual([LINES - 1, ...full.slice(1).map(() => LINES)]);
    const [title, next] = bodies[0] ?? [];
    expect(((next?.baseline ?? 0) - (title?.baseline ?? 0)) / PITCH).toBeCloseTo(2, 1);
  });

  test('each full line has 28 characters, and a paragraph’s first 26', () => {
    const lines = bodies.flat().slice(2, -1);
    const all = lines.map((line) => line.text).join('');
    expect(all).toBe(text.repeat(5));
    const first = lines.filter(({ left }) => left > TEXT_AREA.left + 5);
    expect(first.map((line) => line.text.length)).toEqual([26, 26, 26, 26, 26]);
    const rest = lines.filter((line) => !first.includes(line));
    const short = rest.filter((line) => line.text.length !== 28);
    expect(rest.length - short.length).toBeGreaterThan(3 * LINES);
    // What a paragraph ends with: 18 × 30 characters are 26, 18 lines of 28, and 10.
    expect(short.map((line) => line.text.length)).toEqual([10, 10, 10, 10, 10]);
  });

  test('the text area is where the standard has it, to a millimetre', () => {
    const [first, ...others] = bodies[1] ?? [];
    const [last] = others.slice(-1);
    const full = others.find((line) => line.text.length === 28);
    if (!first || !last || !full) throw new Error('No full page');
    // LibreOffice puts the characters of an exact line on a baseline at four fifths of its height.
    const [top, bottom] = [first.baseline - PITCH * 0.8, last.baseline + PITCH * 0.2];
    expect(Math.abs(top - TEXT_AREA.top)).toBeLessThanOrEqual(1);
    expect(Math.abs(bottom - TEXT_AREA.bottom)).toBeLessThanOrEqual(1);
    expect(Math.abs(full.left - TEXT_AREA.left)).toBeLessThanOrEqual(1);
    expect(Math.abs(full.right - TEXT_AREA.right)).toBeLessThanOrEqual(1);
    expect((last.baseline - first.baseline) / (LINES - 1)).toBeCloseTo(PITCH, 1);
  });

  test('the page number is 7 mm below, at the right of odd pages and at the left of even ones', () => {
    const character = (14 / 72) * 25.4;
    for (const [index, lines] of pages.entries()) {
      const number = lines.at(-1);
      if (!number) throw new Error(`No line on page ${index + 1}`);
      expect(number.text).toBe(`— ${index + 1} —`);
      const inwards = index % 2 === 0 ? TEXT_AREA.right - number.right : number.left - TEXT_AREA.left;
      expect(Math.abs(inwards - character)).toBeLessThanOrEqual(1);
      // A Chinese dash is in the middle of its em, which reaches from 0.12 em below the baseline to 0.88 em above it.
      const dashes = number.baseline - 0.38 * character;
      expect(Math.abs(dashes - TEXT_AREA.bottom - 7)).toBeLessThanOrEqual(1);
    }
  });

  test('the signature is four characters away from the right', () => {
    const signature = bodies.at(-1)?.at(-1);
    expect(signature?.text).toBe('青溪镇人民政府');
    const characters = (TEXT_AREA.right - (signature?.right ?? 0)) / (156 / 28);
    expect(Math.abs(characters - 4)).toBeLessThanOrEqual(0.2);
  });
});
