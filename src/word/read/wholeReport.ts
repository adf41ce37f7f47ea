import { bodyOf, type Paragraph } from '../../report/paragraph';
import type * as elsewhere from './elsewhere';
import type { ReportSnapshot } from './snapshot';

/** Loads what reads headers, notes and text boxes: the pane's own code has no room for it. */
export function loadElsewhere(): Promise<typeof elsewhere> {
  return import(/* webpackChunkName: "elsewhere" */ './elsewhere');
}

/** The whole report: the body of a snapshot, and what stands outside of it, as far as is known. */
export async function wholeOf(snapshot: ReportSnapshot): Promise<readonly Paragraph[]> {
  const { elsewhereIn } = await loadElsewhere();
  return [...bodyOf(snapshot.paragraphs), ...(await elsewhereIn(snapshot))];
}
