import { WordFailure } from './failure';

/** How long the cursor must have rested, in milliseconds, before the report is looked at again. */
const QUIET = 300;

/**
 * Calls back when the cursor has moved and then rested. The event of the Common API is the one that every Word
 * raises; paragraph events are newer and miss edits (office-js#4874).
 * @returns a function that ends the watch
 * @throws WordFailure if Word does not take the handler
 */
export async function watchSelection(whenQuiet: () => void): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const moved = (): void => {
    clearTimeout(timer);
    // Word may still raise an event until it has taken the handler away.
    if (!ended) timer = setTimeout(whenQuiet, QUIET);
  };
  await new Promise<void>((resolve, reject) => {
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, moved, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else
        reject(
          new WordFailure('unsupported', `No event for the cursor: ${result.error.message}`, result.error),
        );
    });
  });
  return () => {
    ended = true;
    clearTimeout(timer);
    Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: moved });
  };
}
