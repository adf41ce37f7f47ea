import type { CustomXmlParts } from '../document/kept/customXmlParts';
import { DocumentRefusal, type RefusalCode } from '../document/refusal';
import type { BridgedHost } from './bridgedHost';
import { safeArray } from './safeArray';

/** A status (`OSF.DDA.ErrorCodeManager.errorCodes` in the library), then what was asked for. */
type Reply = readonly [status: number, ...payload: unknown[]];

const SUCCESS = 0;

const REFUSALS: Partial<Record<RefusalCode, number>> = { ItemNotFound: 6000, InvalidArgument: 6100 };

/** A call; `writes` is what it is called, where it changes the document. */
interface Call {
  readonly writes?: string;
  readonly answer: (parts: CustomXmlParts, text: string) => readonly unknown[];
}

/** By the numbers of Common API calls (`OSF.DDA.MethodDispId`). */
const CALLS: Readonly<Record<number, Call>> = {
  128: { writes: 'CustomXmlParts.addAsync', answer: (parts, xml) => [described(parts.add(xml))] },
  129: { answer: (parts, id) => [described(parts.known(id))] },
  130: { answer: (parts, uri) => [safeArray(parts.ofNamespace(uri).map(described))] },
  131: { answer: (parts, id) => [parts.xml(id)] },
  133: { writes: 'CustomXmlPart.deleteAsync', answer: removed },
};

/**
 * Answers what the library asks of custom XML parts.
 * @returns `undefined` for any other call
 */
export function customXml(host: BridgedHost, dispId: number, text: string): Reply | undefined {
  const call = CALLS[dispId];
  if (!call) return undefined;
  try {
    if (call.writes !== undefined) host.checkWritable(call.writes);
    return [SUCCESS, ...call.answer(host.document.customXmlParts, text)];
  } catch (error) {
    const refused = error instanceof DocumentRefusal ? REFUSALS[error.code] : undefined;
    if (refused === undefined) throw error;
    return [refused];
  }
}

function removed(parts: CustomXmlParts, id: string): readonly unknown[] {
  parts.remove(id);
  return [];
}

/** A part as it travels: its id, and that it is none of Word's own. */
function described(id: string): unknown {
  return safeArray([id, false]);
}
