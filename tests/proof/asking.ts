import { answeringOf } from '../../src/taskpane/tabs/placeholders/asks/answering';
import type { Session } from '../../src/taskpane/tabs/placeholders/session';
import { answerOf } from '../../src/taskpane/tabs/placeholders/answers/answer';
import { fieldOf } from '../../src/taskpane/tabs/placeholders/derive/rows';
import { textFor } from '../../src/worklist/doubts';
import type { Entry } from '../../src/worklist/entry';
import type { Course } from './course';
import type { Errand } from './errands';
import type { Ask } from './scenario';

/** What a clerk asks the pane for, with all that it says made out. */
export interface Asking {
  /** What may be written into the report for it. */
  readonly errands: Errand[];
  /** Asks; what is asked for takes one turn. */
  readonly ask: (session: Session) => void;
}

/** Makes out what is asked for. @returns null where there is nothing of the sort in the pane */
export function askingOf(course: Course, what: Exclude<Ask, { ask: 'reopen' }>): Asking | null {
  const { session } = course;
  const { view, state } = session.store;
  const plain = (ask: (session: Session) => void): Asking => ({ errands: [], ask });
  switch (what.ask) {
    case 'look':
      return plain((one) => {
        one.lookAgain();
      });
    case 'mark':
      return plain((one) => {
        one.markAll();
      });
    case 'clear':
      return plain((one) => {
        one.clearMarks();
      });
    case 'walk':
      return plain((one) => {
        one.walk(what.step);
      });
    case 'undo': {
      const step = state.undoable.at(-1);
      const fills = step?.type === 'fills' ? step.fills : [];
      const errands = fills.flatMap((filled): Errand[] => {
        const over = course.filled.get(filled);
        return over ? [{ over, text: filled.old, isFill: false }] : [];
      });
      return {
        errands,
        ask: (one) => {
          one.undo(false);
        },
      };
    }
    case 'open':
      return onEntry(view.left, what.nth, (one, { id }) => {
        one.open(id);
      });
    case 'wave':
      return onEntry(view.left, what.nth, (one, { id }) => {
        one.decide(id, 'ordinary');
      });
    case 'bringBack':
      return onEntry(view.dismissed, what.nth, (one, { id }) => {
        one.decide(id, undefined);
      });
    case 'confirm':
      return onEntry(view.unsure, what.nth, (one, { id }) => {
        one.decide(id, 'placeholder');
      });
    case 'fill': {
      const entry = chosen(view.left, what.nth);
      return entry ? filling(course, fieldOf(entry.id), [entry.id], what.value) : null;
    }
    case 'fillName': {
      const names = view.rows.flatMap((row) => (row.type === 'name' ? [row] : []));
      const name = chosen(names, what.nth);
      const ids = name?.entries.map(({ id }) => id).filter((_, i) => !((what.leaves >> i) & 1)) ?? [];
      return name && ids.length > 0 ? filling(course, name.key, ids, what.value) : null;
    }
  }
}

function filling(course: Course, row: string, ids: readonly number[], value: string): Asking | null {
  // Of an entry that nobody can say what it stands for, nobody can say either where its value belongs.
  if (ids.some((id) => !course.anchors.has(id))) return null;
  // A year for which none follows from what was typed is left as it is, and stays in the list.
  const { state } = course.session.store;
  const { values } = answerOf(state, row, ids, value);
  const placeholders = new Map(state.worklist?.entries.map(({ id, placeholder }) => [id, placeholder]));
  return {
    // What of it stands behind the place already is not written twice; a measure word whose figure was deleted stays.
    errands: values.map(({ id, value: written }) => {
      const placeholder = placeholders.get(id);
      const text = placeholder ? textFor(placeholder, written) : written;
      return { over: course.anchors.get(id) ?? [], text, isFill: true };
    }),
    ask: (session) => {
      session.keepDraft(row, value);
      answeringOf(session).fill(row, ids, value);
    },
  };
}

function onEntry(
  entries: readonly Entry[],
  nth: number,
  ask: (session: Session, entry: Entry) => void,
): Asking | null {
  const entry = chosen(entries, nth);
  if (!entry) return null;
  return {
    errands: [],
    ask: (session) => {
      ask(session, entry);
    },
  };
}

function chosen<T>(all: readonly T[], share: number): T | undefined {
  return all[Math.floor(share * all.length)];
}
