import { WordFailure } from './failure';
import { inTurn } from './inTurn';

/** How long the cursor must have rested, in milliseconds, before the report is looked at again. */
const QUIET = 300;
/** So much longer for each paragraph, for a long report costs Word more; and so long at most. */
const QUIET_PER_PARAGRAPH = 0.25;
const LONGEST_QUIET = 2500;

/**
 * Calls back when the cursor has moved and then rested. The event of the Common API is the one that every Word
 * raises; paragraph events are newer and miss edits (office-js#4874).
 * @param paragraphs how many paragraphs the report has, as far as is known
 * @returns a function that ends the watch, and does no harm when called again
 * @throws WordFailure if Word does not take the handler
 */
export async function watchSelection(
  whenQuiet: () => void,
  paragraphs: () => number = () => 0,
): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const moved = (): void => {
    clearTimeout(timer);
    // Word may still raise an event until it has taken the handler away.
    const quiet = Math.min(QUIET + paragraphs() * QUIET_PER_PARAGRAPH, LONGEST_QUIET);
    if (!ended) timer = setTimeout(whenQuiet, quiet);
  };
  await inTurn(() => addHandler(moved));
  return () => {
    if (ended) return;
    ended = true;
    clearTimeout(timer);
    void inTurn(() => removeHandler(moved));
  };
}

/*
 * Handlers come and go in turn. Office.js asks Word for the event with the first handler that it holds, and gives it
 * up with the last; but it counts one only when Word has answered. Were one added while another is being added or
 * removed, it could be left without events, or get each of them twice.
 */

function addHandler(handler: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, handler, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else
        reject(
          new WordFailure('unsupported', `No event for the cursor: ${result.error.message}`, result.error),
        );
    });
  });
}

/** Takes this one handler away. A Word that does not do it may go on raising events that nobody hears. */
function removeHandler(handler: () => void): Promise<void> {
  return new Promise((resolve) => {
    Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler }, () => {
      resolve();
    });
  });
}
