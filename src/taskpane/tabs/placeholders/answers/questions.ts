import type { Entry } from '../../../../worklist/entry';
import type { Question } from '../../../../worklist/questions/question';

let ask: ((entry: Entry, value: string) => Question | null) | undefined;

/** Loads the questions, with what fills in: both are needed only behind the first list, and neither without the other. */
export async function loadQuestions(): Promise<void> {
  const { questionOf } = await import(
    /* webpackChunkName: "editing" */ '../../../../worklist/questions/questionOf'
  );
  ask = questionOf;
}

/** What is doubtful about a value of an entry; nothing as long as no value could be filled in. */
export function questionOf(entry: Entry, value: string): Question | null {
  return ask?.(entry, value) ?? null;
}
