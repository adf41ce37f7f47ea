import { DocumentRefusal, type RefusalCode } from '../../../src/standin/document/refusal';

/** The code that an action is refused with; `undefined` if it is not. */
export function refusalOf(action: () => unknown): RefusalCode | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof DocumentRefusal) return error.code;
    throw error;
  }
}
