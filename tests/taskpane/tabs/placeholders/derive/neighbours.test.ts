import { atCursor } from '../../../../../src/taskpane/tabs/placeholders/derive/neighbours';
import { entryOf, worklistOf } from './report';

const worklist = worklistOf('改厕XX座，清淤XX条，占X%', '已完成。', '修路XX公里');
const { entries } = worklist;
const [toilets, ditches, share, road] = [0, 1, 2, 3].map((nth) => entryOf(worklist, nth));

const at = (paragraph: number, selected = ''): { paragraph: number; selected: string } => ({
  paragraph,
  selected,
});

test.each([
  ['in a paragraph with one', at(2), undefined, road],
  ['in a paragraph with several', at(0), undefined, toilets],
  ['where the current one stands', at(0), ditches?.id, ditches],
  ['with the only one selected that says so', at(0, 'X'), ditches?.id, share],
  ['with one selected that others read like', at(0, 'XX'), ditches?.id, ditches],
  ['with one selected that others read like, and none current', at(0, 'XX'), road?.id, toilets],
  ['with other words selected', at(2, '公里'), undefined, road],
  ['where there is none', at(1), road?.id, undefined],
  ['nowhere', null, road?.id, undefined],
])('the cursor is %s', (_name, cursor, current, entry) => {
  expect(atCursor(entries, cursor, current)).toBe(entry);
});
