import type { KeptPlace } from '../../report/keptPlace';
import { WordFailure } from './failure';
import { asFailure, whyDenied } from './run';
import { asDecisions, asKeys, asMarkColour, asPlaces, asWaits } from './settingValues';

/** What the add-in keeps inside the document. Nothing private: it travels with the file. */
export interface DocumentSettings {
  /** The colour of our marks, as the API writes it; there while the report may hold marks. */
  markColour: string;
  /** What was filled in from the pane, and where. */
  places: readonly KeptPlace[];
  /** What the clerk said of doubtful ones, by fingerprints that do not tell the text. */
  decisions: Readonly<Record<string, 'placeholder' | 'ordinary'>>;
  /** What places wait for, as the clerk has noted it, by the same fingerprints. */
  waits: Readonly<Record<string, string>>;
  /** The ledger of owed figures, where the document keeps no XML for us; looked at by `keptLedger`, which few need. */
  ledger: unknown;
  /** What a review found and the clerk has left as it is, by keys that do not tell the text. */
  dismissals: Readonly<Record<string, true>>;
  /** The rules by which a review does not check this report, by their names. */
  rulesOff: Readonly<Record<string, true>>;
}

type Guards = { readonly [K in keyof DocumentSettings]: (value: unknown) => DocumentSettings[K] | undefined };

/** The file may come from anywhere: what it holds is looked at before it is believed. */
const GUARDS: Guards = {
  markColour: asMarkColour,
  places: asPlaces,
  decisions: asDecisions,
  waits: asWaits,
  ledger: (value) => value ?? undefined,
  dismissals: asKeys,
  rulesOff: asKeys,
};

const PREFIX = 'nigao.';

/**
 * A setting of this document; `undefined` if there is none, or none of the right type. The library holds them in
 * memory: no call to Word.
 */
export function readSetting<K extends keyof DocumentSettings>(key: K): DocumentSettings[K] | undefined {
  return GUARDS[key](Office.context.document.settings.get(PREFIX + key));
}

/**
 * Takes over what another window of ours has set: in memory, for that window writes it. The library reads the document's
 * settings once, when it starts.
 */
export function adoptSetting<K extends keyof DocumentSettings>(
  key: K,
  value: DocumentSettings[K] | undefined,
): void {
  put(key, value);
}

/** Whether something was set that is not in the document yet. */
let isUnsaved = false;

/**
 * Sets a setting, or takes it away with `undefined`: in memory, until `saveSettings` writes it into the document. What is
 * written restarts the add-in of whoever edits the same report on the web (office-js#4354), so that is done seldom.
 */
export function writeSetting<K extends keyof DocumentSettings>(
  key: K,
  value: DocumentSettings[K] | undefined,
): void {
  // As the file would have it: two objects with the same in them are one setting.
  if (JSON.stringify(readSetting(key)) === JSON.stringify(value)) return;
  put(key, value);
  isUnsaved = true;
}

/** What else is written into the document when its settings are. */
const joined = new Set<() => Promise<void>>();

/** Has something be written with the settings from now on: a part of the pane that is loaded late keeps more than they hold. */
export function saveWithSettings(also: () => Promise<void>): void {
  joined.add(also);
}

/**
 * Writes what was set into the document; nothing where nothing was set since.
 * @throws WordFailure if the document does not take it: what was set holds as long as the pane is open, and is tried again
 */
export async function saveSettings(): Promise<void> {
  // All at once, for the pane may be closing; then what the others have set.
  await Promise.all([saveUnsaved(), ...[...joined].map((also) => also())]);
  if (joined.size > 0) await saveUnsaved();
}

function saveUnsaved(): Promise<void> {
  if (isUnsaved) saving = saving.catch(() => undefined).then(save);
  return saving;
}

let saving = Promise.resolve();

async function save(): Promise<void> {
  if (!isUnsaved) return;
  isUnsaved = false;
  try {
    await saveAll();
  } catch (error) {
    isUnsaved = true;
    throw await asFailure(error);
  }
}

async function saveAll(): Promise<void> {
  const { status, error } = await new Promise<Office.AsyncResult<void>>((resolve) => {
    Office.context.document.settings.saveAsync(resolve);
  });
  if (status === Office.AsyncResultStatus.Succeeded) return;
  throw new WordFailure(
    (await whyDenied()) ?? 'unknown',
    `The settings were not saved: ${error.message}`,
    error,
  );
}

function put<K extends keyof DocumentSettings>(key: K, value: DocumentSettings[K] | undefined): void {
  const { settings } = Office.context.document;
  if (value === undefined) settings.remove(PREFIX + key);
  // The library keeps the very object that it is given: a copy does not change under its hands.
  else settings.set(PREFIX + key, copyOf(value));
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...(value as readonly unknown[])];
  return typeof value === 'object' ? { ...value } : value;
}
