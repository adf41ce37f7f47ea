import reports from './reports/reports.list';
import sections from './sections/sections.list';
import type { Skeleton } from '../skeleton';
import { parseSkeleton } from '../skeletons/parse';

function parsed(markdown: string): Skeleton {
  const read = parseSkeleton(markdown);
  if ('skeleton' in read) return read.skeleton;
  const faults = read.refusals.map(({ line, reason, detail }) => `line ${line}: ${reason} ${detail}`);
  throw new Error(`A bundled skeleton does not parse:\n${[...faults, markdown.slice(0, 80)].join('\n')}`);
}

/** The sections that come with the add-in, in the order in which a report has them. */
export const bundledSections: readonly Skeleton[] = sections.map(parsed);

/** The whole reports that come with the add-in, the most frequent first. */
export const bundledReports: readonly Skeleton[] = reports.map(parsed);

/** The bundled section of that name: what the includes of the bundled reports mean. */
export function bundledSection(name: string): Skeleton | undefined {
  return bundledSections.find((section) => section.name === name);
}
