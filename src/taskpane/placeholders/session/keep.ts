import { type DocumentSettings, writeSetting } from '../../../word/settings';

/**
 * Has the document remember something that is of use, but that no text or mark depends on: where the document does not
 * take it, it holds until the pane is closed.
 */
export async function keep<K extends keyof DocumentSettings>(
  key: K,
  value: DocumentSettings[K] | undefined,
): Promise<void> {
  await writeSetting(key, value).catch(() => undefined);
}
