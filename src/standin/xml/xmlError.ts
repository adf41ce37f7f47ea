/** The text is not well-formed XML, or holds what a `.docx` must not hold (a document type). */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

/** The text holds more than any document needs: its tree would not fit into memory. */
export class XmlTooBig extends XmlError {}
