import { ComposeError } from '../../../library/skeletons/composeError';
import { failureOf } from '../../shared/failure';
import type { SkeletonNotice } from './state';

/** What to tell the clerk of anything thrown. */
export function asNotice(error: unknown): SkeletonNotice {
  if (error instanceof ComposeError) return { says: 'notComposed', name: error.include };
  return { says: 'failure', failure: failureOf(error) };
}
