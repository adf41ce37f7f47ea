/** The codes are those of Office.js, so that whoever speaks for Word can pass them on. */
export type RefusalCode =
  | 'AccessDenied'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'SearchStringInvalidOrTooLong';

/** Something that this document cannot do, or not with these arguments. */
export class DocumentRefusal extends Error {
  override readonly name = 'DocumentRefusal';
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
  }
}
