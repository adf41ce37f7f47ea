import { DocumentRefusal } from '../document/refusal';
import type { BridgedHost } from './bridgedHost';
import { safeArray } from './safeArray';

/** Numbers of Common API calls (`OSF.DDA.MethodDispId` in the library). */
const METHOD = {
  add: 128,
  getById: 129,
  getByNamespace: 130,
  getXml: 131,
  delete: 133,
} as const;

/** Numbers of errors (`OSF.DDA.ErrorCodeManager.errorCodes`). */
const SUCCESS = 0;
const NODE_NOT_FOUND = 6000;
const CUSTOM_XML_ERROR = 6100;

type Reply = readonly [status: number, ...payload: unknown[]];

/**
 * Answers what the library asks of custom XML parts.
 * @returns `undefined` for any other call
 */
export function customXml(host: BridgedHost, dispId: number, text: string): Reply | undefined {
  try {
    return answer(host, dispId, text);
  } catch (error) {
    if (error instanceof DocumentRefusal && error.code === 'ItemNotFound') return [NODE_NOT_FOUND];
    if (error instanceof DocumentRefusal && error.code === 'InvalidArgument') return [CUSTOM_XML_ERROR];
    throw error;
  }
}

function answer(host: BridgedHost, dispId: number, text: string): Reply | undefined {
  const { customXmlParts: parts } = host.document;
  switch (dispId) {
    case METHOD.add:
      host.checkWritable('CustomXmlParts.addAsync');
      return [SUCCESS, described(parts.add(text))];
    case METHOD.getById:
      parts.xml(text);
      return [SUCCESS, described(text)];
    case METHOD.getByNamespace:
      return [SUCCESS, safeArray(parts.ofNamespace(text).map(described))];
    case METHOD.getXml:
      return [SUCCESS, parts.xml(text)];
    case METHOD.delete:
      host.checkWritable('CustomXmlPart.deleteAsync');
      parts.remove(text);
      return [SUCCESS];
    default:
      return undefined;
  }
}

/** A part as it travels: its id, and that it is none of Word's own. */
function described(id: string): unknown {
  return safeArray([id, false]);
}
