import { checkAlways, checkNumber, noticeOf } from './checks/checks';
import { ask } from './ask';
import { conclude } from './checks/conclude';
import { Course } from './course';
import { doInWord } from './inWord';
import { isVisible } from './model/report';
import { docxOfSource } from './model/write';
import { checkUnnoticed, noticed } from './checks/unnoticed';
import type { Scenario, Step } from './scenario';
import type { Tally } from './checks/tally';
import type { ProofWord } from './word';

/**
 * Plays a scenario, and holds what becomes of the report against the model after each step.
 * @throws Error that says what is wrong, and after which step
 */
export async function play(word: ProofWord, scenario: Scenario, tally: Tally): Promise<void> {
  tally.begin(scenario.quirks);
  const course = new Course(word, scenario, tally);
  await word.begin(scenario, docxOfSource(scenario.report, scenario.tracked));
  course.begin([]);
  course.history.begin(course.report);
  conclude(course, 'opening', [...course.settle(0), ...afterReading(course)]);
  for (const [index, step] of scenario.steps.entries()) await take(course, step, `step ${index}`);
  await end(course);
}

/** Takes a step, and looks whether all is as it must be. */
async function take(course: Course, step: Step, name: string): Promise<void> {
  const { does } = step;
  if ('edit' in does) {
    course.begin([]);
    const { report } = course;
    doInWord(course, does);
    const { host } = course.word;
    if (does.edit !== 'click') host.select(host.document.selection); // who types moves the cursor
    await followed(course, name);
    const hasTyped = does.edit === 'type' && course.report !== report;
    if (hasTyped && course.scenario.watches) await undoOnce(course, name);
  } else if (does.ask === 'reopen') await reopen(course, name);
  else {
    const { ours } = course.word;
    await ask(course, does, step, name);
    // Marks that come back by undoing are the pane's only when it next has to do with them.
    const isForgotten = ours !== undefined && course.word.ours === undefined;
    course.history[isForgotten || does.ask === 'clear' ? 'begin' : 'record'](course.report);
  }
}

/** The pane follows what was done in Word, and Word does not notice. */
async function followed(course: Course, name: string): Promise<void> {
  const { word } = course;
  const before = noticed(word.host);
  await word.rest();
  conclude(course, name, [...course.settle(0), ...checkUnnoticed(before, word.host)]);
  course.history.record(course.report);
  course.anchor();
  if (isTold(course)) conclude(course, name, checkNumber(course));
}

/** After typing and resting, one undo takes the typing back, and one redo does it again. */
async function undoOnce(course: Course, name: string): Promise<void> {
  const { host } = course.word;
  const items = host.traces.undoItems;
  for (const edit of ['undo', 'redo'] as const) {
    course.begin([]);
    doInWord(course, { edit });
    await followed(course, `${name}, ${edit}`);
  }
  conclude(course, name, host.traces.undoItems === items ? [] : ['undo and redo do not come out even']);
}

/**
 * Whether the pane was told of what was done in Word, and can know of it: not below WordApi 1.4 that something was deleted
 * while changes are tracked (src/word/assumptions.md), nor of what was undone outside of the body.
 */
function isTold({ scenario, tracked, word, isElsewhereTold }: Course): boolean {
  const { watches, api } = scenario;
  return (
    watches === true &&
    isElsewhereTold &&
    !word.host.quirks.has('selectionEventsLost') &&
    (api !== '1.3' || !tracked)
  );
}

function afterReading(course: Course): string[] {
  course.isFresh = course.isElsewhereTold = true;
  course.anchor();
  return [...checkAlways(course), ...checkNumber(course)];
}

async function reopen(course: Course, name: string): Promise<void> {
  const { word } = course;
  await word.open(word.office.save());
  course.begin([]);
  course.history.begin(course.report);
  course.wasReopened();
  conclude(course, name, [...course.settle(0), ...afterReading(course)]);
}

/** The marks go, as far as Word lets them; and all of them when Word is as documented again. */
async function end(course: Course): Promise<void> {
  const { host } = course.word;
  await ask(course, { ask: 'look' }, {}, 'looking at the end');
  await ask(course, { ask: 'clear' }, {}, 'clearing at the end');
  if (course.scenario.api === '1.3') host.document.revisions.tracking = course.tracked = false;
  host.quirks.clear();
  await ask(course, { ask: 'clear' }, {}, 'clearing without quirks');
  // What is deleted or hidden beside something of another colour cannot be reached; but nobody sees it.
  const isToBeSeen = [...course.ours].some(isVisible);
  const notice = noticeOf(course);
  const isSaid = notice?.says === 'marks' && course.ours.size > 0;
  if (isToBeSeen || (notice && !isSaid)) conclude(course, 'clearing without quirks', ['marks are left']);
}
