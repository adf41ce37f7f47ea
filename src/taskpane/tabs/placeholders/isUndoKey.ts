import type { KeyboardEvent } from 'react';

/** Ctrl+Z, or ⌘Z on a Mac. */
export function isUndoKey({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey;
}
