import { DocxError } from '../../../standin/document/package/docxError';
import { MAX_TEXT_SIZE } from '../../text/limits';
import { isText, textDocument } from '../../text/textDocument';
import type { PageMessages } from '../messages';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What the page says of a document that could not be opened. */
export function adviceFor(error: unknown, messages: PageMessages): string {
  if (error instanceof NoText) return messages.notOpened.notText;
  return messages.notOpened[error instanceof DocxError ? error.code : 'unknown'];
}

/** A text file whose encoding cannot be told. */
class NoText extends Error {}

/**
 * A file as a document: a text file is made one.
 * @throws DocxError `tooBig`, NoText
 */
export function asDocument(fileName: string, bytes: Uint8Array): Uint8Array {
  if (!isText(fileName)) return bytes;
  if (bytes.length > MAX_TEXT_SIZE * 1024 * 1024) throw new DocxError('tooBig', 'A text of that size');
  const document = textDocument(bytes);
  if (!document) throw new NoText();
  return document;
}

/** Fetches a document from the trial's server. @throws TypeError or Error if it is not to be had */
export async function fetchDocument(
  address: string,
): Promise<{ bytes: Uint8Array; name: string | undefined }> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const name = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  return {
    bytes: new Uint8Array(await response.arrayBuffer()),
    name: name === undefined ? undefined : baseName(decodeURIComponent(name)),
  };
}

/** Hands a document to the clerk as `<name>.docx`. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.docx`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}

/** `report.docx` and `report.txt` → `report`. */
export function baseName(fileName: string): string {
  return fileName.replace(/\.(?:docx|txt)$/i, '');
}
