import { HostError } from '../../src/standin/protocol/hostError';
import { askingOf } from './asking';
import {
  type Before,
  checkAllMarked,
  checkAlways,
  checkCleared,
  checkMarks,
  checkNumber,
  checkSaid,
  isUncertain,
  lookBefore,
  mayBeRewritten,
  noticeOf,
  saidDone,
} from './checks/checks';
import { conclude } from './checks/conclude';
import type { Course } from './course';
import { forbids } from './checks/forbids';
import { doInWord } from './inWord';
import { partOf } from './model/edit';
import { textOf } from './model/report';
import type { Ask, Failure, Meanwhile, Step } from './scenario';

/**
 * Asks the pane for something while other things happen, and looks whether all is as it must be.
 * @throws Error that says what is wrong
 */
export async function ask(
  course: Course,
  what: Exclude<Ask, { ask: 'reopen' }>,
  { failure, meanwhile }: Pick<Step, 'failure' | 'meanwhile'>,
  name: string,
): Promise<void> {
  const asking = askingOf(course, what);
  if (!asking) return;
  const { word } = course;
  const { host } = word;
  const before = lookBefore(course);
  course.begin(asking.errands);
  host.resetCounts();
  if (failure) breakDown(course, failure);
  let isEdited = false;
  if (meanwhile)
    letOthersEdit(course, meanwhile, () => {
      isEdited = true;
    });
  await word.ask(() => {
    asking.ask(course.session);
  });
  Object.assign(host, { failAtBatch: undefined, failAtAction: 0, beforeBatch: undefined });

  const isUndo = what.ask === 'undo';
  const hasFailed = failure !== undefined || host.quirks.has('insertTextRejects');
  const wrong = course.settle(saidDone(course, before, isUndo), mayBeRewritten(course));
  if (wrong.length === 0) {
    if (!course.isDisturbed) wrong.push(...checkSaid(course, before, isUndo));
    remember(course, before);
    wrong.push(...checkAlways(course, hasFailed), ...afterAsking(course, before, what, isEdited));
  }
  conclude(course, name, wrong);
  count(course, before, what);
  course.tracked = host.document.revisions.tracking;
}

/** Word fails at a batch. */
function breakDown({ word: { host } }: Course, { batch, action, lasts }: Failure): void {
  host.failAtBatch = (sync) => {
    host.failAtAction = sync === batch ? action : 0;
    return sync === batch || (lasts && sync > batch)
      ? new HostError('GeneralException', `batch ${sync}`)
      : undefined;
  };
}

/** Somebody else edits before a batch. @param done called when they have */
function letOthersEdit(course: Course, { batch, edit }: Meanwhile, done: () => void): void {
  course.word.host.beforeBatch = (_document, sync) => {
    // Who edits must see what they edit: while a value is on its way to a wrong place and back, nobody does.
    if (sync !== batch || course.settle(0).length > 0) return;
    // What becomes of a paragraph that comes or goes at the very place that is being written, nobody can tell.
    if (edit.edit !== 'type' && course.errands.length > 0) return;
    done();
    doInWord(course, edit);
  };
}

/** Where each value stands that can be undone now. */
function remember(course: Course, before: Before): void {
  const open = course.errands.map(({ over, text }, i) => ({ over, text, written: course.written[i] }));
  const fresh = course.undoable.filter((each) => !before.undoable.includes(each));
  for (const filled of fresh) {
    const at = open.findIndex(({ text, written }) => written && text === filled.value);
    const [found] = at >= 0 ? open.splice(at, 1) : [];
    if (found?.written) course.filled.set(filled, found.written);
    else {
      // What could not be undone is to be tried again.
      const again = open.findIndex(({ text, written }) => !written && text === filled.old);
      const [still] = again >= 0 ? open.splice(again, 1) : [];
      if (still) course.filled.set(filled, still.over);
    }
  }
}

function afterAsking(course: Course, before: Before, { ask: asked }: Ask, isEdited: boolean): string[] {
  const notice = noticeOf(course);
  const reads = ['look', 'mark', 'walk'].includes(asked) || (asked === 'undo' && course.errands.length > 0);
  if (!isEdited && reads && notice?.says !== 'failure') course.isFresh = course.isElsewhereTold = true;
  if (notice?.says === 'failure' || isUncertain(course)) course.isFresh = false;
  const isAnchored = course.anchor();
  const wrong: string[] = [];
  if (course.isFresh) wrong.push(...checkNumber(course));
  if (isEdited || !isAnchored) return wrong;
  if (course.isFresh) wrong.push(...checkMarks(course, before));
  if (!notice && asked === 'mark') wrong.push(...checkAllMarked(course));
  if (!notice && asked === 'clear') wrong.push(...checkCleared(course));
  return wrong;
}

function count(course: Course, before: Before, { ask: asked }: Ask): void {
  const { written, errands, tally } = course;
  const done = written.filter((each) => each !== null).length;
  const open = errands.filter((_, i) => !written[i]);
  if (asked === 'undo') {
    tally.count('undone', done);
    // Where a value reads like its placeholder there is nothing to be written back.
    tally.count('notUndone', open.filter(({ over, text }) => text !== textOf(over)).length);
  } else {
    tally.count('filled', done);
    const parts = written.flatMap((each) => (each?.[0] ? [partOf(course.report, each[0])] : []));
    tally.count('elsewhere', parts.filter((part) => part !== 'body').length);
    for (const errand of open)
      tally.count(
        isUncertain(course) ? 'uncertain' : forbids(course, before, errand) ? 'forbidden' : 'refused',
      );
  }
  if (asked === 'mark' && !noticeOf(course)) tally.count('marked');
}
