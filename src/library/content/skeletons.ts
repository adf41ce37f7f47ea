import reports from './reports/reports.list';
import sections from './sections/sections.list';
import type { Skeleton } from '../skeleton';
import { parseSkeleton } from '../skeletons/parse';

function parsed(markdown: string): Skeleton {
  const read = parseSkeleton(markdown);
  if ('skeleton' in read) return read.skeleton;
  const { line, reason, detail } = read.refusals[0];
  throw new Error(
    `A bundled skeleton does not parse: line ${line}, ${reason} ${detail}\n${markdown.slice(0, 80)}`,
  );
}

/** The sections that come with the add-in, in the order in which a report has them. */
export const bundledSections: readonly Skeleton[] = sections.map(parsed);

/** The whole reports that come with the add-in, the most frequent first. */
export const bundledReports: readonly Skeleton[] = reports.map(parsed);

/** The bundled section of that name: what the includes of the bundled reports mean. */
export function bundledSection(name: string): Skeleton | undefined {
  return bundledSections.find((section) => section.name === name);
}
