import { MAX_WEIGHT, parse, type XmlDocument } from '../../xml/parse';
import { XmlTooBig } from '../../xml/xmlError';
import { DocxError } from './docxError';
import { decodePart, type PartText } from './partText';

/** A part as a tree, with the encoding that its bytes had. */
export interface ParsedPart {
  readonly document: XmlDocument;
  readonly encoding: PartText['encoding'];
  /** How many bytes it was read from. */
  readonly size: number;
}

/** Reports have a few MB with all their tags; much more cannot be read in a second and 200 MB. */
const MAX_SIZE = 24 * 1024 * 1024;

/**
 * @param others the parts of the same package that are trees already: what is too much for memory, is so together
 * @throws DocxError `broken` if the bytes are no XML, `tooBig` if there are too many of them or of its nodes
 */
export function parsePart(name: string, bytes: Uint8Array, others: readonly ParsedPart[]): ParsedPart {
  const taken = (of: (part: ParsedPart) => number): number => others.reduce((sum, part) => sum + of(part), 0);
  if (bytes.length + taken(({ size }) => size) > MAX_SIZE) throw new DocxError('tooBig', name);
  const room = MAX_WEIGHT - taken(({ document }) => document.weight);
  try {
    const { text, encoding } = decodePart(bytes);
    return { document: parse(text, room), encoding, size: bytes.length };
  } catch (error) {
    const code = error instanceof XmlTooBig ? 'tooBig' : 'broken';
    throw new DocxError(code, `${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
