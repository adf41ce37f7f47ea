import type { Quirks } from '../../../src/standin/quirks';
import { findPlaceholders } from '../../../src/placeholders/find';
import { type Notice, troubleOf } from '../../../src/taskpane/tabs/placeholders/notice';
import type { Filled } from '../../../src/worklist/filled';
import { countFilled, type Place } from '../../../src/worklist/places/place';
import { asText, positionOf, readsAsSeen, seenBy } from './anchors';
import { isWithinReach } from './reach';
import type { Course } from '../course';
import { isStretch } from '../model/edit';
import { type Glyph, isVisible, type ReportParagraph, textOf, visibleText } from '../model/report';

/** What the pane said before a step. */
export interface Before {
  readonly filled: number;
  readonly places: readonly Place[];
  readonly undoable: readonly Filled[];
  readonly ours: ReadonlySet<Glyph>;
}

export function lookBefore({ session, undoable, ours }: Course): Before {
  const { filled, places } = session.store.state;
  return { filled, places, undoable, ours };
}

/** How many of the step's errands the pane says that it has done: values that are new to undo, or undone ones. */
export function saidDone({ session, undoable }: Course, before: Before, isUndo: boolean): number {
  if (isUndo) return Math.max(0, before.filled - session.store.state.filled);
  return undoable.filter((each) => !before.undoable.includes(each)).length;
}

export function noticeOf({ session }: Course): Notice | undefined {
  return troubleOf(session.store.state.notice);
}

export function isUncertain(course: Course): boolean {
  return hasFate(course, 'uncertain');
}

/** A value was written where it could not be told that it came to stand right: its paragraph may be formatted anew. */
export function mayBeRewritten(course: Course): boolean {
  return isUncertain(course) || hasFate(course, 'takenBack');
}

function hasFate(course: Course, outcome: 'uncertain' | 'takenBack'): boolean {
  const notice = noticeOf(course);
  return notice?.says === 'notFilled' && notice.outcome === outcome;
}

function saysLeftOff(notice: Notice | undefined): boolean {
  if (notice?.says === 'failure') return notice.failure.trackingLeftOff;
  if (notice?.says === 'notFilled') return notice.trackingLeftOff;
  return notice?.says === 'trackingLeftOff';
}

/** What does not depend on what was asked for. @param hasFailed Word was made to fail: who looks after the pane is told */
export function checkAlways(course: Course, hasFailed = false): string[] {
  const { word, session, tracked } = course;
  const wrong: string[] = [];
  const { tracking } = word.host.document.revisions;
  if (tracking !== tracked && !saysLeftOff(noticeOf(course)))
    wrong.push(`changes were ${tracked ? '' : 'not '}tracked, and now it is the other way round`);
  if (session.store.state.pending.size > 0) wrong.push('values are still on their way');
  for (const fault of word.host.faults.splice(0)) wrong.push(`the stand-in: ${String(fault)}`);
  const reported = word.reported.splice(0);
  if (!noticeOf(course) && !hasFailed)
    for (const error of reported) wrong.push(`only the console says: ${String(error)}`);
  return wrong;
}

/** What the pane says of fills and undos must be what was done. */
export function checkSaid(course: Course, before: Before, isUndo: boolean): string[] {
  const { written, errands, session } = course;
  const done = written.filter((each) => each !== null).length;
  const said = saidDone(course, before, isUndo);
  const gone = before.undoable.filter(
    (each) => !isStretch(course.report, course.filled.get(each) ?? []),
  ).length;
  const untold = heldBefore(before).filter((place) => !isToBeTold(place, course)).length;
  if (isUndo) {
    const isRight = done <= said && said <= done + gone + untold;
    return isRight || isUncertain(course) ? [] : [`${said} values are said to be undone, ${done} are`];
  }
  const wrong: string[] = [];
  // A value that reads like its placeholder may be taken for not written.
  const alike = errands.filter(({ over, text }) => text === textOf(over)).length;
  if (said > done || (said < done - alike && !isUncertain(course)))
    wrong.push(`${said} values are said to be filled in, ${done} are`);
  if (said < errands.length && !noticeOf(course))
    wrong.push('nothing is said of values that were not filled in');
  const { filled } = session.store.state;
  // Somebody else may have typed over a value as soon as it stood there.
  const torn = written.filter((each) => each !== null && !isStretch(course.report, each)).length;
  const [least, most] = boundsOfFilled(course, before, said, gone + torn + untold);
  if (filled < least || filled > most)
    wrong.push(`${before.filled} were filled, ${said} came to them, and now it is ${filled}`);
  return wrong;
}

/**
 * How many places may hold what was filled in, after a step in which so many values came. Word's own undo and redo bring
 * back a value that was undone, and take out one that came back so; and who fills in a placeholder over what was itself
 * filled in fills the same place anew.
 * @param gone values that stand no more, and places that are followed no further
 */
function boundsOfFilled(
  { errands }: Course,
  before: Before,
  said: number,
  gone: number,
): readonly [least: number, most: number] {
  const { filled, places, undoable } = before;
  const cameBack = Math.max(0, filled - undoable.length);
  const out = places.length - filled;
  const held = heldBefore(before);
  const anew = errands.filter(({ over }) => held.some(({ reads }) => reads === textOf(over))).length;
  return [filled + said - gone - cameBack - anew, filled + said + out];
}

/** The places that held what was filled in. */
function heldBefore({ places }: Before): readonly Place[] {
  return places.filter((place) => countFilled([place]) > 0);
}

/**
 * Whether the pane can follow a place: it reads the report as it is seen, and the place's paragraph reads as it did, or the
 * place stands in it between the same characters, there alone.
 */
function isToBeTold({ text, start, reads }: Place, { session, report }: Course): boolean {
  const { worklist } = session.store.state;
  if (!worklist || !readsAsSeen(worklist, report)) return false;
  const texts = report.paragraphs.map(visibleText);
  if (texts.includes(text)) return true;
  const sought = `\n${text}\n`.slice(start, start + reads.length + 2);
  const counts = [text, ...texts].map((each) => `\n${each}\n`.split(sought).length - 1);
  return (
    counts[0] === 1 &&
    counts
      .slice(1)
      .filter((count) => count > 0)
      .join() === '1'
  );
}

/** The numbers in the pane are those of the report, or the pane says that it cannot be sure. */
export function checkNumber(course: Course): string[] {
  const { session, report, tally } = course;
  const { worklist } = session.store.state;
  if (!worklist) return ['the report was not read'];
  if (worklist.doubt) {
    tally.count('notSure');
    return [];
  }
  const asSeen = readsAsSeen(worklist, report);
  const place = (paragraph: number, start: number, text: string, sure: boolean): string =>
    `${paragraph}${asSeen ? `:${start}` : ''} ${text}${sure ? '' : ' ?'}`;
  const quirks = new Set(course.scenario.quirks); // those of the Word from which the pane may have it
  const should = report.paragraphs.flatMap((paragraph, index) =>
    findPlaceholders(readAs(worklist.paragraphs[index]?.text, paragraph, quirks)).map(
      ({ start, text, sure }) => place(index, start, text, sure),
    ),
  );
  const is = worklist.entries.map(({ id, placeholder: { span, sure } }, at) => {
    const told = (isSure: boolean): string =>
      place(positionOf(worklist.paragraphs, span), span.start, span.text, isSure);
    const isAskedNow = told(false) === should[at] && course.word.certain.has(id);
    return told(sure && !isAskedNow);
  });
  const { left, unsure, dismissed } = session.store.view;
  const counted = left.length + unsure.length + dismissed.length;
  if (should.join() === is.join() && counted === is.length) {
    tally.count('numbersRight');
    return [];
  }
  return [`the pane shows ${is.join(', ')}\n  and there are ${should.join(', ')}`];
}

/** A paragraph as the clerk sees it: what is no character reads as this Word has it, where the pane has that of it. */
function readAs(text: string | undefined, paragraph: ReportParagraph, quirks: Quirks): string {
  const told = asText(seenBy(paragraph, quirks));
  return text === told ? told : visibleText(paragraph);
}

/** Our colour came only upon what the pane takes for a placeholder that is left. */
export function checkMarks(course: Course, before: Before): string[] {
  const { ours, anchors, session } = course;
  const left = new Set(session.store.view.left.flatMap(({ id }) => anchors.get(id) ?? []));
  const stray = [...ours].filter((glyph) => isVisible(glyph) && !left.has(glyph) && !before.ours.has(glyph));
  return stray.length > 0 ? [`our colour has come over “${stray.map(({ text }) => text).join('')}”`] : [];
}

/** After all was marked without a word: every placeholder within reach that nobody has highlighted is, and nothing else. */
export function checkAllMarked(course: Course): string[] {
  const { ours, anchors, session, scenario } = course;
  const reached = session.store.view.left.filter(({ placeholder }) =>
    isWithinReach(placeholder.span.part, scenario),
  );
  const places = reached.map(({ id }) => anchors.get(id) ?? []);
  const toMark = places.filter((glyphs) => glyphs.every(({ highlight }) => highlight === null)).flat();
  const missing = toMark.filter((glyph) => !ours.has(glyph)).length;
  const surplus = [...ours].filter((glyph) => isVisible(glyph) && !toMark.includes(glyph)).length;
  return missing + surplus > 0
    ? [`${missing} characters lack our mark, ${surplus} have it and should not`]
    : [];
}

/** After the marks were cleared without a word none is left. */
export function checkCleared({ ours }: Course): string[] {
  const left = [...ours].map(({ text }) => text).join('');
  return ours.size > 0 ? [`the marks were cleared, and “${left}” is in our colour`] : [];
}
