import { atOnce } from '../../../../../src/report/steps';
import { viewInSteps, viewOf } from '../../../../../src/taskpane/tabs/placeholders/derive/view';
import { OPENING, type PlaceholdersState } from '../../../../../src/taskpane/tabs/placeholders/state';
import { withDraft } from '../../../../../src/taskpane/tabs/placeholders/transitions/list';
import { opened, withDecision } from '../../../../../src/taskpane/tabs/placeholders/transitions/opening';
import { withFilled } from '../../../../../src/taskpane/tabs/placeholders/transitions/report';
import type { Worklist } from '../../../../../src/worklist/entry';
import { withFills } from '../../../../../src/worklist/worklist';
import { entryOf, worklistOf } from './report';

const REPORT = worklistOf('改厕XX座，修路XX公里。', '李某某建议，已经答复XX件。', '占XX%。');
const doubtful = REPORT.entries.find(({ placeholder }) => !placeholder.sure)?.id ?? -1;
const state = withDecision(opened(OPENING, REPORT), REPORT, doubtful, 'placeholder');
const { id } = entryOf(REPORT, 0);
const values = [{ id, value: '12' }];
const now = withFills(REPORT, values);

function filled(before: PlaceholdersState, worklist: Worklist): PlaceholdersState {
  return withFilled(before, { values, before: REPORT, now: worklist, fills: [] });
}

test('what was made of the report before it was drawn is what is drawn, whatever was typed meanwhile', () => {
  const made = atOnce(viewInSteps(filled(state, now)));
  const typed = withDraft(state, 'entry 3', '45');
  expect(viewOf(filled(typed, now))).toBe(made);
  expect(made.left.map((entry) => entry.id)).not.toContain(id);
  expect(made.left.map((entry) => entry.id)).toContain(doubtful);
});

test('what was decided meanwhile is in the view, and what was decided before', () => {
  const made = atOnce(viewInSteps(filled(state, now)));
  const decided = withDecision(state, REPORT, entryOf(REPORT, 1).id, 'ordinary');
  const view = viewOf(filled(decided, now));
  expect(view).not.toBe(made);
  expect(view.dismissed.map((entry) => entry.id)).toEqual([entryOf(REPORT, 1).id]);
  expect(view.left.map((entry) => entry.id)).toContain(doubtful);
});

test('one kind alone is shown while all are asked for: neither is made anew', () => {
  const one = { ...state, kind: 'percent' as const };
  const [of, all] = [viewOf(one), viewOf(state)];
  expect(viewOf(one)).toBe(of);
  expect(viewOf(state)).toBe(all);
  expect(of.rows.length).toBeLessThan(all.rows.length);
});
