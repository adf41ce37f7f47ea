import { bare } from './bare';

/** Names that differ in their width, in blanks or in quotation marks are the same: “四个意识” is 四个意识. */
export function nameKey(name: string): string {
  return bare(name.normalize('NFKC')).replace(/\s/g, '');
}
