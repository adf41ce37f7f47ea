import { DocumentRefusal } from '../document/refusal';
import { HostError, isHostErrorCode } from './hostError';
import type { BatchError } from './messages';

/**
 * An error as the wire can carry it, or `undefined` for one that is a fault of the stand-in itself.
 * @param location where it was thrown, for an error that does not say
 */
export function located(error: unknown, location: string): HostError | undefined {
  if (error instanceof HostError) {
    return error.location || !location ? error : new HostError(error.code, error.message, location);
  }
  if (error instanceof DocumentRefusal) {
    return new HostError(
      isHostErrorCode(error.code) ? error.code : 'GeneralException',
      error.message,
      location,
    );
  }
  return undefined;
}

/** Does something, and says where an error happened that does not say so itself. */
export function locating<R>(location: string, work: () => R): R {
  try {
    return work();
  } catch (error) {
    throw located(error, location) ?? error;
  }
}

/** An error as an answer carries it. */
export function onWire(error: HostError, actionIndex: number): BatchError {
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location,
    ActionIndex: actionIndex,
    HttpStatusCode: error.httpStatus,
  };
}
