import { ScrolledRows } from '../../../../src/taskpane/shared/controls/rows/scrolledRows';

const ROOM = 100;
const ROW = 20;
const COUNT = 50;

/** What scrolls, as far as the rows ask it: no browser lays out anything here. */
function scroller(): Element {
  const height = ROW * COUNT;
  let top = 0;
  return {
    clientHeight: ROOM,
    scrollHeight: height,
    get scrollTop() {
      return top;
    },
    set scrollTop(to: number) {
      top = Math.max(0, Math.min(to, height - ROOM));
    },
  } as Element;
}

function list(): { rows: ScrolledRows; element: Element } {
  const rows = new ScrolledRows(0);
  rows.setRows(
    Array.from({ length: COUNT }, (_, at) => ({ key: `row ${at}` })),
    () => ROW,
  );
  const element = scroller();
  rows.scroll(element, true);
  return { rows, element };
}

test('a row is brought into sight, and stays where it was when rows above it are taken away', () => {
  const { rows, element } = list();
  rows.goTo('row 30', 'start');
  rows.scroll(element, true);
  expect(element.scrollTop).toBe(30 * ROW);
  rows.setRows(
    Array.from({ length: COUNT - 10 }, (_, at) => ({ key: `row ${at + 10}` })),
    () => ROW,
  );
  rows.scroll(element, true);
  expect(element.scrollTop).toBe(20 * ROW);
});

test('where somebody has scrolled a moment ago is where the list stays, though nothing was told of it yet', () => {
  const { rows, element } = list();
  element.scrollTop = 10 * ROW;
  rows.scroll(element, true);
  expect(element.scrollTop).toBe(10 * ROW);
  expect(rows.inSight[0]).toBe(10);
});

test('a list that stands at its beginning stays there when a row comes above the first', () => {
  const { rows, element } = list();
  rows.goTo('row 0', 'start');
  rows.setRows(
    Array.from({ length: COUNT + 1 }, (_, at) => ({ key: `row ${at - 1}` })),
    () => ROW,
  );
  rows.scroll(element, true);
  expect(element.scrollTop).toBe(0);
});

test('nothing is measured by a frame that is hidden: the list comes back where it was', () => {
  const { rows, element } = list();
  rows.goTo('row 30', 'start');
  rows.scroll(element, true);
  const hidden = { ...element, clientHeight: 0, scrollHeight: 0, scrollTop: 0 } as Element;
  expect(rows.scroll(hidden, true)).toBe(false);
  expect(rows.inSight[0]).toBe(30);
  rows.scroll(element, true);
  expect(element.scrollTop).toBe(30 * ROW);
});

test('what is brought into sight is clear of what lies over the bottom', () => {
  const { rows, element } = list();
  rows.goTo('row 4', 'auto');
  rows.scroll(element, true, { below: 50 });
  expect(element.scrollTop).toBe(50);
});

test('a page leads as far as can be seen, at least to the next row, and not beyond the ends', () => {
  const { rows } = list();
  expect(rows.pageFrom(10, 1)).toBe(15);
  expect(rows.pageFrom(10, -1)).toBe(5);
  expect(rows.pageFrom(2, -1)).toBe(0);
  expect(rows.pageFrom(COUNT - 2, 1)).toBe(COUNT - 1);
});
