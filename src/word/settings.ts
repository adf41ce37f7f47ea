import { WordFailure } from './failure';
import { whyDenied } from './run';

/** What the add-in keeps inside the document. Nothing private: it travels with the file. */
export interface DocumentSettings {
  /** The colour of our marks, as the API writes it; there while the report may hold marks. */
  markColour: string;
}

const PREFIX = 'nigao.';

/** A setting of this document, or `undefined`. The library holds them in memory: no call to Word. */
export function readSetting<K extends keyof DocumentSettings>(key: K): DocumentSettings[K] | undefined {
  return (Office.context.document.settings.get(PREFIX + key) as DocumentSettings[K] | null) ?? undefined;
}

/**
 * Sets a setting, or takes it away with `undefined`, and has it written into the document.
 * @throws WordFailure if the document does not take it; the setting is then as it was
 */
export async function writeSetting<K extends keyof DocumentSettings>(
  key: K,
  value: DocumentSettings[K] | undefined,
): Promise<void> {
  const before = readSetting(key);
  if (before === value) return;
  put(key, value);
  const result = await new Promise<Office.AsyncResult<void>>((resolve) => {
    Office.context.document.settings.saveAsync(resolve);
  });
  if (result.status === Office.AsyncResultStatus.Succeeded) return;
  // What is in memory must be what is in the document, or the next call would think it saved.
  put(key, before);
  const { error } = result;
  throw new WordFailure(
    (await whyDenied()) ?? 'unknown',
    `The settings were not saved: ${error.message}`,
    error,
  );
}

function put<K extends keyof DocumentSettings>(key: K, value: DocumentSettings[K] | undefined): void {
  const { settings } = Office.context.document;
  if (value === undefined) settings.remove(PREFIX + key);
  else settings.set(PREFIX + key, value);
}
