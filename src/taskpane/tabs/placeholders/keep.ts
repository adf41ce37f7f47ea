import { type DocumentSettings, writeSetting } from '../../../word/settings';

/**
 * Has the document remember something that is of use, but that no text or mark depends on, at the end of the spell of work:
 * where the document does not take it, it holds until the pane is closed. What says nothing leaves no trace in the document.
 */
export function keep<K extends keyof DocumentSettings>(key: K, value: DocumentSettings[K] | undefined): void {
  writeSetting(key, saysNothing(value) ? undefined : value);
}

/** No fills, no decisions. */
function saysNothing(value: unknown): boolean {
  return value === 0 || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);
}
