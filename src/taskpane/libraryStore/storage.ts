import { leaveTrace } from '../../word/office/failure';
import { partitionKey } from '../../word/office/partition';

/**
 * What the add-in keeps on this machine, and in this browser alone: the clerk's own library, the unit's names, how the pane
 * is wanted, and that the clerk was shown what to do with it.
 */
export type StorageKey = 'library' | 'unit' | 'libraryAside' | 'preferences' | 'introduced';

function keyOf(key: StorageKey): string {
  return `${partitionKey()}nigao.${key}`;
}

/** What is kept; null where nothing is, or the browser does not let us look. */
export function readStored(key: StorageKey): string | null {
  try {
    return localStorage.getItem(keyOf(key));
  } catch (error) {
    leaveTrace(error);
    return null;
  }
}

/** @returns whether it is kept: not where there is no more room, or the browser keeps nothing */
export function store(key: StorageKey, text: string): boolean {
  try {
    localStorage.setItem(keyOf(key), text);
    return true;
  } catch (error) {
    leaveTrace(error);
    return false;
  }
}

/** Keeps it no longer. */
export function forget(key: StorageKey): void {
  try {
    localStorage.removeItem(keyOf(key));
  } catch (error) {
    leaveTrace(error);
  }
}

/** Calls back when another pane on this machine has kept something else. @returns a function that ends it */
export function watchStored(key: StorageKey, changed: () => void): () => void {
  const hear = (event: StorageEvent): void => {
    if (event.key === null || event.key === keyOf(key)) changed();
  };
  window.addEventListener('storage', hear);
  return () => {
    window.removeEventListener('storage', hear);
  };
}
