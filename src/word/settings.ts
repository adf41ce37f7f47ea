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
 * @throws WordFailure `protected` or `readOnly` if the document does not take it
 */
export async function writeSetting<K extends keyof DocumentSettings>(
  key: K,
  value: DocumentSettings[K] | undefined,
): Promise<void> {
  const settings = Office.context.document.settings;
  if (readSetting(key) === value) return;
  if (value === undefined) settings.remove(PREFIX + key);
  else settings.set(PREFIX + key, value);
  const result = await new Promise<Office.AsyncResult<void>>((resolve) => {
    settings.saveAsync(resolve);
  });
  if (result.status === Office.AsyncResultStatus.Succeeded) return;
  throw new WordFailure(
    (await whyDenied()) ?? 'readOnly',
    `The settings were not saved: ${result.error.message}`,
  );
}
