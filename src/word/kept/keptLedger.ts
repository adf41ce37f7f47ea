import { xmlText } from '../../layout/xmlText';
import type { KeptRow } from '../../report/keptLedger';
import { parseXml } from '../package/parseXml';
import { atOnce } from '../../report/steps';
import { callOffice } from '../office/commonApi';
import { leaveTrace } from '../office/failure';
import { asFailure } from '../office/run';
import { asLedger } from './ledgerValues';
import { readSetting, saveWithSettings, writeSetting } from '../office/settings';

/*
 * The ledger is kept in a part of XML of its own (Common API, CustomXmlParts 1.1): it is much for a setting, and programs that
 * lose an add-in's settings leave such parts alone. Where this Word has none, it is a setting.
 */
const NAMESPACE = 'urn:nigao:ledger';

/** The parts of the document that hold a ledger, as they were found or written last. */
let parts: readonly Office.CustomXmlPart[] = [];
/** How often the ledger was written: of several parts the last one counts. */
let times = 0;
let unsaved: readonly KeptRow[] | undefined;
let saving = Promise.resolve();

/** Whether this Word keeps parts of XML. */
function keepsXml(): boolean {
  return (
    Office.context.requirements.isSetSupported('CustomXmlParts', '1.1') &&
    'customXmlParts' in Office.context.document
  );
}

/**
 * The rows that the document keeps, none where it keeps none or they are lost; those that an older version has kept as a
 * setting are taken over. Asks Word, without a batch.
 */
export async function readKeptLedger(): Promise<readonly KeptRow[]> {
  unsaved = undefined;
  parts = [];
  times = 0;
  saveWithSettings(saveLedger);
  const former = asLedger(readSetting('ledger')) ?? [];
  if (!keepsXml()) return former;
  try {
    parts = await partsOfLedger();
    const found = await Promise.all(parts.map(readPart));
    const [last] = found.flatMap((each) => each ?? []).sort((one, other) => other.times - one.times);
    times = last?.times ?? 0;
    return last?.rows ?? former;
  } catch (error) {
    leaveTrace(error);
    return former;
  }
}

/** Has the document keep these rows, or none: in memory, until the settings are saved. */
export function writeKeptLedger(rows: readonly KeptRow[]): void {
  if (keepsXml()) unsaved = rows;
  else writeSetting('ledger', rows.length === 0 ? undefined : rows);
}

/** @throws WordFailure if the document does not take it: it holds as long as the pane is open, and is tried again */
function saveLedger(): Promise<void> {
  const rows = unsaved;
  unsaved = undefined;
  if (rows) saving = saving.catch(() => undefined).then(() => save(rows));
  return saving;
}

/** The new part comes first: should the pane be closed in between, there are two, and the last one counts. */
async function save(rows: readonly KeptRow[]): Promise<void> {
  const old = parts;
  try {
    parts = rows.length === 0 ? [] : [await addPart(rows)];
    writeSetting('ledger', undefined);
    await removeParts(old);
  } catch (error) {
    parts = [...new Set([...old, ...parts])];
    unsaved ??= rows; // it is tried again
    throw await asFailure(error);
  }
}

function partsOfLedger(): Promise<readonly Office.CustomXmlPart[]> {
  return callOffice<Office.CustomXmlPart[]>((done) => {
    Office.context.document.customXmlParts.getByNamespaceAsync(NAMESPACE, done);
  });
}

function addPart(rows: readonly KeptRow[]): Promise<Office.CustomXmlPart> {
  const held = xmlText(asciiControls(JSON.stringify(rows)));
  const xml = `<ledger xmlns="${NAMESPACE}" times="${++times}">${held}</ledger>`;
  return callOffice((done) => {
    Office.context.document.customXmlParts.addAsync(xml, done);
  });
}

/** What XML cannot hold stands in JSON as an escape. */
function asciiControls(json: string): string {
  return json.replace(
    /[\p{Cc}\uFFFE\uFFFF]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Takes parts away; somebody else may have done so already. @throws WordFailure where the document has one still */
async function removeParts(old: readonly Office.CustomXmlPart[]): Promise<void> {
  const removed = await Promise.allSettled(
    old.map((part) =>
      callOffice<unknown>((done) => {
        part.deleteAsync(done);
      }),
    ),
  );
  const failed = removed.find((each) => each.status === 'rejected');
  if (!failed) return;
  const left = new Set((await partsOfLedger()).map(({ id }) => id));
  if (old.some(({ id }) => left.has(id))) throw await asFailure(failed.reason);
}

/** @returns undefined where the part is not as we write it */
async function readPart(
  part: Office.CustomXmlPart,
): Promise<{ readonly times: number; readonly rows: readonly KeptRow[] } | undefined> {
  try {
    const xml = await callOffice<string>((done) => {
      part.getXmlAsync(done);
    });
    const { root } = atOnce(parseXml(xml));
    const rows = asLedger(JSON.parse(root.textContent));
    return rows && { times: Number(root.getAttribute('times')) || 0, rows };
  } catch (error) {
    leaveTrace(error);
    return undefined;
  }
}
