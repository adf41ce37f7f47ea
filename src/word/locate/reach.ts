import type { Part } from '../../report/paragraph';
import { canReachNotes } from '../office/optionalMembers';

/**
 * Whether this Word lets an add-in find what stands in a part of the report, and write there. It knows no text boxes (shapes
 * came with WordApiDesktop 1.2).
 */
export function isWithinReach({ part }: { readonly part: Part }): boolean {
  if (part === 'footnote' || part === 'endnote') return canReachNotes();
  return part !== 'textBox';
}
