import { JSDOM } from 'jsdom';
import { WordDocument } from '../../../src/standin/document/wordDocument';
import { messagesFor } from '../../../src/trial/page/messages';
import { DocumentView } from '../../../src/trial/page/render/view';

/** A document on a page without a browser: no sizes, but all nodes. */
export interface Shown {
  readonly document: WordDocument;
  readonly view: DocumentView;
  readonly sheet: HTMLElement;
}

const { window } = new JSDOM('<!doctype html><body></body>');

/** Shows a document on a sheet of its own. */
export function show(bytes: Uint8Array): Shown {
  const sheet = window.document.createElement('div');
  window.document.body.replaceChildren(sheet);
  const document = WordDocument.open(bytes);
  const view = new DocumentView(sheet, document, messagesFor('zh-CN'));
  view.refresh();
  return { document, view, sheet };
}

/** The elements of a selector on the sheet, in order. */
export function all(sheet: HTMLElement, selector: string): HTMLElement[] {
  return [...sheet.querySelectorAll<HTMLElement>(selector)];
}

/** The texts of its paragraphs as a reader sees them. */
export function paragraphTexts(sheet: HTMLElement): string[] {
  return all(sheet, 'p').map(({ textContent }) => textContent);
}
