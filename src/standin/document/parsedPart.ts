import { parse, type XmlDocument } from '../xml/parse';
import { XmlTooBig } from '../xml/xmlError';
import { DocxError } from './docxError';
import { decodePart, type PartText } from './partText';

/** A part as a tree, with the encoding that its bytes had. */
export interface ParsedPart {
  readonly document: XmlDocument;
  readonly encoding: PartText['encoding'];
}

/** @throws DocxError `broken` if the bytes are no XML, `tooBig` if it has too many tags */
export function parsePart(name: string, bytes: Uint8Array): ParsedPart {
  try {
    const { text, encoding } = decodePart(bytes);
    return { document: parse(text), encoding };
  } catch (error) {
    const code = error instanceof XmlTooBig ? 'tooBig' : 'broken';
    throw new DocxError(code, `${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
