import { isYearOver, keepUnit, likelyYear, readUnit, yearIn } from '../../../src/taskpane/libraryStore/unit';
import { openBrowser } from './browser';

let close: () => void;
beforeAll(() => {
  close = openBrowser();
});
afterEach(() => {
  localStorage.clear();
});
afterAll(() => {
  close();
});

const LATE = new Date(2026, 10, 26);
const names = { unit: '青溪镇', self: '我镇', county: '青山县' };

test.each([
  [new Date(2026, 10, 26), 2026],
  [new Date(2027, 0, 1), 2026],
  [new Date(2027, 2, 31), 2026],
  [new Date(2027, 3, 1), 2027],
])('a report of %s is most likely about %d', (today, year) => {
  expect(likelyYear(today)).toBe(year);
});

test.each([
  ['2026', 2026],
  [' 2026年 ', 2026],
  ['２０２６', 2026],
  ['1949', 1949],
  ['2199', 2199],
  ['1948', null],
  ['2200', null],
  ['26', null],
  ['20XX', null],
  ['二〇二六', null],
  ['2026.5', null],
  ['', null],
])('“%s” as a year', (typed, year) => {
  expect(yearIn(typed)).toBe(year);
});

test('nothing is set before it is', () => {
  expect(readUnit(LATE)).toBeNull();
});

test('what is set is found again', () => {
  expect(keepUnit({ ...names, year: 2026 }, LATE)).toBe(true);
  expect(readUnit(LATE)).toEqual({ ...names, year: 2026 });
  keepUnit({ ...names, year: null }, LATE);
  expect(readUnit(LATE)).toEqual({ ...names, year: null });
});

test('a year that is over is not taken for the next report’s, unless it was meant', () => {
  keepUnit({ ...names, year: 2026 }, LATE);
  expect(readUnit(new Date(2027, 2, 1))?.year).toBe(2026);
  expect(readUnit(new Date(2027, 3, 1))).toEqual({ ...names, year: null });
  // A late report, or one that is written ahead.
  keepUnit({ ...names, year: 2025 }, LATE);
  expect(readUnit(new Date(2027, 2, 1))?.year).toBe(2025);
  expect(readUnit(new Date(2027, 3, 1))?.year).toBeNull();
  keepUnit({ ...names, year: 2027 }, LATE);
  expect(readUnit(new Date(2027, 11, 1))?.year).toBe(2027);
});

test.each([
  ['no JSON', '{'],
  ['no object', '7'],
  ['null', 'null'],
])('what is kept and cannot be read is as if nothing were: %s', (_name, text) => {
  localStorage.setItem('nigao.unit', text);
  expect(readUnit(LATE)).toBeNull();
});

test('what is kept is not trusted', () => {
  localStorage.setItem('nigao.unit', JSON.stringify({ unit: ' 镇'.repeat(100), self: 7, year: 99999 }));
  const kept = readUnit(LATE);
  expect(kept?.unit).toHaveLength(40);
  expect(kept).toMatchObject({ self: '', county: '', year: null });
});

test('a browser that keeps nothing is no fault', () => {
  const none = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('not allowed');
  });
  const blind = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('not allowed');
  });
  expect(keepUnit({ ...names, year: 2026 }, LATE)).toBe(false);
  expect(readUnit(LATE)).toBeNull();
  none.mockRestore();
  blind.mockRestore();
});

test('a year that is over is asked for again, one that was never set is not', () => {
  keepUnit({ unit: '青溪镇', self: '', county: '', year: 2026 }, new Date(2026, 10, 26));
  expect(isYearOver(new Date(2027, 0, 5))).toBe(false);
  expect(isYearOver(new Date(2027, 10, 26))).toBe(true);
  keepUnit({ unit: '青溪镇', self: '', county: '', year: null }, new Date(2026, 10, 26));
  expect(isYearOver(new Date(2027, 10, 26))).toBe(false);
});
