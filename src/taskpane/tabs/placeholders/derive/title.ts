import type { Part } from '../../../../report/paragraph';
import type { PlaceholdersMessages } from '../messages/messages';

/** What stands above some lines of a list: where in the report they stand. @param heading empty for none */
export function titleOf(
  says: Pick<PlaceholdersMessages, 'noHeading' | 'part' | 'partUnder'>,
  part: Part,
  heading: string,
): string {
  if (part === 'body') return heading || says.noHeading;
  return heading === '' ? says.part[part] : says.partUnder(says.part[part], heading);
}
