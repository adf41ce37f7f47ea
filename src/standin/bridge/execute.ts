import { insertText } from '../document/edit/insertText';
import { readOoxml } from '../document/ooxml/readOoxml';
import { insertOoxml } from '../document/ooxml/insertOoxml';
import { wordText } from '../document/range/wordText';
import type { BridgedHost } from './bridgedHost';
import { HostError } from '../protocol/hostError';
import { located } from '../protocol/located';
import { customXml } from './customXml';
import { COMPRESSED, DocumentCopies } from './documentCopy';
import { listOf, safeArray } from './safeArray';

/** Numbers of Common API calls (`OSF.DDA.MethodDispId` in the library). */
const METHOD = {
  getSelectedData: 64,
  setSelectedData: 65,
  getDocumentCopy: 77,
  getDocumentCopyChunk: 80,
  releaseDocumentCopy: 81,
  getFileProperties: 86,
  executeRichApiRequest: 93,
  appCommandCompleted: 94,
} as const;

/** What else the library may ask a Word for; refused by these names. */
const OTHER_METHODS: Readonly<Record<number, string>> = {
  66: 'Bindings.addFromSelectionAsync',
  67: 'Bindings.addFromPromptAsync',
  68: 'Bindings.getByIdAsync',
  69: 'Bindings.releaseByIdAsync',
  70: 'Binding.getDataAsync',
  71: 'Binding.setDataAsync',
  72: 'TableBinding.addRowsAsync',
  73: 'TableBinding.deleteAllDataValuesAsync',
  74: 'Bindings.getAllAsync',
  78: 'Bindings.addFromNamedItemAsync',
  79: 'TableBinding.addColumnsAsync',
  82: 'Document.goToByIdAsync',
  83: 'Document.getActiveViewAsync',
  97: 'Ui.closeContainer',
  98: 'Auth.getAccessTokenAsync',
  102: 'Ui.openBrowserWindow',
  132: 'CustomXmlPart.getNodesAsync',
};

/** Numbers of errors (`OSF.DDA.ErrorCodeManager.errorCodes`). */
const STATUS = {
  success: 0,
  coercionTypeNotSupported: 1000,
  fileTypeNotSupported: 1009,
  operationNotSupported: 5000,
  internalError: 5001,
  documentReadOnly: 5002,
  invalidParam: 5010,
  memoryFileLimit: 11000,
} as const;

/** Coercion types as they travel; of the library's eight these two need no renderer. */
const TEXT = 0;
const OOXML = 4;

type Reply = readonly [status: number, ...payload: unknown[]];

/** Answers `window.external.Execute`: the Common API and, as one of its calls, batches of the rich API. */
export class Executor {
  private readonly copies = new DocumentCopies();

  constructor(private readonly host: BridgedHost) {}

  /** @returns the reply as Office.js reads it: a status, then what was asked for */
  execute(dispId: number, params: unknown): Reply {
    const values = listOf(params);
    try {
      return this.answer(dispId, values);
    } catch (error) {
      const told = located(error, '');
      if (!told) this.host.faults.push(error);
      return [told?.code === 'AccessDenied' ? STATUS.documentReadOnly : STATUS.internalError];
    }
  }

  private answer(dispId: number, values: unknown[]): Reply {
    switch (dispId) {
      case METHOD.executeRichApiRequest:
        return this.richApi(listOf(values[0]));
      case METHOD.getDocumentCopy:
        return this.documentCopy(values[0]);
      case METHOD.getDocumentCopyChunk:
        return this.chunk(Number(values[0]), Number(values[1]), Number(values[2]));
      case METHOD.releaseDocumentCopy:
        return [this.copies.close(Number(values[0])) ? STATUS.success : STATUS.invalidParam];
      case METHOD.appCommandCompleted:
        return [this.host.ribbon.completed(String(values[0])) ? STATUS.success : STATUS.invalidParam];
      case METHOD.getFileProperties:
        return [STATUS.success, safeArray([''])];
      case METHOD.getSelectedData:
        return this.selected(values[0]);
      case METHOD.setSelectedData:
        return this.replaceSelected(values[0], values[1]);
      default: {
        const told = customXml(this.host, dispId, String(values[0]));
        if (told) return told;
        this.host.refusals.push(OTHER_METHODS[dispId] ?? `Execute(${dispId})`);
        return [STATUS.operationNotSupported];
      }
    }
  }

  /** `[customData, method, path, headers, body, …]`; only ProcessQuery is known. */
  private richApi(message: unknown[]): Reply {
    const [, , path, , body] = message;
    if (path !== 'ProcessQuery' || typeof body !== 'string') {
      throw new HostError('NotImplemented', `The stand-in does not answer the request ${String(path)}`);
    }
    return [STATUS.success, 200, [], this.host.processQuery(body)];
  }

  private documentCopy(kind: unknown): Reply {
    if (kind !== COMPRESSED) return [STATUS.fileTypeNotSupported];
    const opened = this.copies.open(this.host.document.save());
    return opened ? [STATUS.success, safeArray(opened)] : [STATUS.memoryFileLimit];
  }

  private chunk(handle: number, offset: number, size: number): Reply {
    const bytes = this.copies.slice(handle, offset, size);
    return bytes ? [STATUS.success, safeArray([safeArray(bytes), bytes.length])] : [STATUS.invalidParam];
  }

  private selected(coercion: unknown): Reply {
    const { selection } = this.host.document;
    if (coercion === TEXT) return [STATUS.success, wordText(selection, false)];
    if (coercion !== OOXML) return [STATUS.coercionTypeNotSupported];
    this.host.traces.ooxmlRead();
    return [STATUS.success, readOoxml(selection)];
  }

  private replaceSelected(coercion: unknown, data: unknown): Reply {
    if (typeof data !== 'string' || (coercion !== TEXT && coercion !== OOXML)) {
      return [STATUS.coercionTypeNotSupported];
    }
    this.host.checkWritable('Document.setSelectedDataAsync');
    const { selection } = this.host.document;
    const insert = coercion === TEXT ? insertText : insertOoxml;
    this.host.recordEdit(() => {
      this.host.select(insert(selection, data, 'Replace'));
    });
    if (coercion === OOXML) this.host.traces.ooxmlInserted();
    return [STATUS.success];
  }
}
