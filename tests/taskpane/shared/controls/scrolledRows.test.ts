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
