import { WordFailure } from '../../word/office/failure';

/** What a clerk is told of a failure. */
export type Failure = Readonly<Pick<WordFailure, 'code' | 'trackingLeftOff'>>;

/** Anything thrown → what to tell the clerk. What Word does not explain goes to the console as well. */
export function failureOf(error: unknown): Failure {
  const failure: Failure = error instanceof WordFailure ? error : { code: 'unknown', trackingLeftOff: false };
  if (failure.code === 'unknown') reportError(error); // the clerk reads a calm word, the console the reason
  return failure;
}
