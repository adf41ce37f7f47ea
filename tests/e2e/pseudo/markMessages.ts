// Makes a pseudo-locale of a catalogue: what it says stands between marks, so that what does not was not said by it. Runs in
// the bundle that the test shows, and in the test itself, which finds everything by the same words.

/** The marks around what is said. */
export const [OPEN, CLOSE] = ['⟦', '⟧'];

/** What a catalogue holds that is not said: the name of its language. */
const NOT_SAID = 'tag';

const marked = new WeakSet();

/**
 * Puts marks around every message of a catalogue, in place: whoever has it has the marked one. What is marked already stays.
 * @param value messages in an object or an array, a message, or a function that gives any of these
 * @returns the same object, or the marked message
 */
export function markMessages(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? value : `${OPEN}${value}${CLOSE}`;
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || marked.has(value))
    return value;
  if (typeof value === 'function') return markedFunction(value as Says);
  marked.add(value);
  for (const [key, each] of Object.entries(value))
    if (key !== NOT_SAID) Object.assign(value, { [key]: markMessages(each) });
  return value;
}

type Says = (...about: readonly unknown[]) => unknown;

function markedFunction(says: Says): Says {
  const saysMarked: Says = (...about) => markMessages(says(...about));
  marked.add(saysMarked);
  return saysMarked;
}
