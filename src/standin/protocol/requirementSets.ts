/** The requirement sets that a host declares, each with its highest version: `{ WordApi: '1.3' }`. */
export type DeclaredSets = Readonly<Record<string, string>>;

/** What Word 2019 declares, the oldest that the add-in serves; Common API sets as Word on Windows has them. */
export const WORD_2019: DeclaredSets = {
  WordApi: '1.3',
  CompressedFile: '1.1',
  CustomXmlParts: '1.1',
  DialogApi: '1.1',
  DocumentEvents: '1.1',
  File: '1.1',
  OoxmlCoercion: '1.1',
  Selection: '1.1',
  Settings: '1.1',
  TextCoercion: '1.1',
};

/** What was asked of each: it is asked for every member that is read. */
const KNOWN = new WeakMap<DeclaredSets, Map<string, boolean>>();

/**
 * Whether what was declared covers a member's set.
 * @param set such as `WordApi 1.3`
 */
export function covers(declared: DeclaredSets, set: string): boolean {
  const known = KNOWN.get(declared) ?? new Map<string, boolean>();
  KNOWN.set(declared, known);
  const answer = known.get(set) ?? compare(declared, set);
  known.set(set, answer);
  return answer;
}

function compare(declared: DeclaredSets, set: string): boolean {
  const [name, version] = set.split(' ');
  const has = declared[name ?? ''];
  return has !== undefined && version !== undefined && compareVersions(has, version) >= 0;
}

function compareVersions(a: string, b: string): number {
  const [as, bs] = [a.split('.').map(Number), b.split('.').map(Number)];
  return (as[0] ?? 0) - (bs[0] ?? 0) || (as[1] ?? 0) - (bs[1] ?? 0);
}
