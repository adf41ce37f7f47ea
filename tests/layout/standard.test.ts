import * as standard from '../../src/layout/standard';

test('the page is A4, with the margins of the standard', () => {
  expect(standard.PAGE).toEqual({ width: 11906, height: 16838 });
  expect(standard.MARGIN).toEqual({ top: 2098, left: 1587, bottom: 1984, right: 1474 });
});

test('22 lines and 28 characters go into the text area, and no more', () => {
  const { PAGE, MARGIN, LINE, LINES, CHARACTERS, GRID_SPACE, CHARACTER_SPACE } = standard;
  const height = PAGE.height - MARGIN.top - MARGIN.bottom;
  const width = PAGE.width - MARGIN.left - MARGIN.right;
  expect([LINE, GRID_SPACE]).toEqual([579, -848]);
  expect([Math.floor(height / LINE), Math.floor(height / (LINE + 1))]).toEqual([LINES, LINES - 1]);
  const pitches = [320 + (GRID_SPACE * 20) / 4096, 320 + CHARACTER_SPACE];
  expect(pitches.map((pitch) => Math.floor(width / pitch))).toEqual([CHARACTERS, CHARACTERS]);
  expect(Math.floor(width / 320)).toBe(CHARACTERS - 1);
});

test('what is set in is never wider than its characters', () => {
  expect([0, 2, 4].map(standard.charactersWide)).toEqual([0, 631, 1263]);
});
