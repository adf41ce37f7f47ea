/**
 * What the host says when it does not do as asked. `code` is spelled as Office.js has it (`Word.ErrorCodes`,
 * `OfficeExtension.ErrorCodes`), since the library hands it to the add-in as `error.code`.
 */
export type HostErrorCode =
  | 'AccessDenied'
  | 'ActivityLimitReached'
  | 'ApiNotFound'
  | 'ConnectionFailure'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidRequest'
  | 'ItemNotFound'
  | 'NotAllowed'
  | 'NotImplemented'
  | 'SearchDialogIsOpen'
  | 'SearchStringInvalidOrTooLong';

const HTTP_STATUS: Record<HostErrorCode, number> = {
  AccessDenied: 403,
  ActivityLimitReached: 429,
  ApiNotFound: 400,
  ConnectionFailure: 503,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  InvalidRequest: 400,
  ItemNotFound: 404,
  NotAllowed: 403,
  NotImplemented: 501,
  SearchDialogIsOpen: 409,
  SearchStringInvalidOrTooLong: 400,
};

/** An error that the add-in gets as its own `error`. */
export class HostError extends Error {
  override readonly name = 'HostError';

  /** @param location where it happened, such as `Body.search`; the executor adds it where it is not given */
  constructor(
    readonly code: HostErrorCode,
    message: string,
    readonly location = '',
  ) {
    super(message);
  }

  /** The number that travels beside the code. */
  get httpStatus(): number {
    return HTTP_STATUS[this.code];
  }
}

/** Whether a string is one of the codes above. */
export function isHostErrorCode(code: unknown): code is HostErrorCode {
  return typeof code === 'string' && code in HTTP_STATUS;
}

/** An argument was not as it must be. */
export function invalidArgument(location: string, what: string): HostError {
  return new HostError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what}`,
    location,
  );
}

/** There is nothing of what was asked for. */
export function itemNotFound(location: string): HostError {
  return new HostError('ItemNotFound', `The item that was asked for does not exist (${location})`, location);
}
