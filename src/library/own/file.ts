import { isRecord } from './read/isRecord';

/** What a library file calls itself. */
export const FORMAT = 'nigao-library';
/** The version of the format that is written. */
export const VERSION = 2;

/**
 * A library file of the present version, not yet looked at closely:
 *
 *     { "format": "nigao-library", "version": 2,
 *       "skeletons": [{ "markdown": "---\nid: own-…\n…" }], "phrases": [{ "id": "own-…", "name": "…", "wording": "…" }],
 *       "favourites": ["party-building"], "recent": ["own-…"], "rulesOff": ["date-hao"], "preferences": { … } }
 */
export interface LibraryFile {
  readonly skeletons: readonly unknown[];
  readonly phrases: readonly unknown[];
  readonly favourites: readonly unknown[];
  readonly recent: readonly unknown[];
  /** How the pane was wanted where the file was written: its own matter, with a version of its own. Missing where it was not told. */
  readonly preferences?: unknown;
  readonly rulesOff: readonly unknown[];
}

const LISTS = ['skeletons', 'phrases', 'favourites', 'recent', 'rulesOff'] as const;

/** What keeps JSON from being a library file: it is of a version to come, or something else altogether. */
export type Misfit = { readonly reason: 'newerVersion' | 'notALibrary'; readonly detail: string };

/** Takes JSON for a library file, and brings it up to the present version. */
export function fileOf(json: unknown): LibraryFile | Misfit {
  if (!isRecord(json)) return { reason: 'notALibrary', detail: '' };
  const { version } = json;
  if (json['format'] === FORMAT && typeof version === 'number' && version > VERSION)
    return { reason: 'newerVersion', detail: String(version) };
  const isFirst = json['nigao'] === 1;
  if (!isFirst && (json['format'] !== FORMAT || version !== VERSION))
    return { reason: 'notALibrary', detail: '' };

  const lists: Record<(typeof LISTS)[number], readonly unknown[]> = {
    ...{ skeletons: [], phrases: [], favourites: [], recent: [], rulesOff: [] },
  };
  for (const key of LISTS) {
    const list = json[key] ?? [];
    if (!Array.isArray(list)) return { reason: 'notALibrary', detail: key };
    lists[key] = list;
  }
  if (isFirst) return { ...lists, skeletons: lists.skeletons.map(fromFirst) };
  const { preferences } = json;
  return preferences === undefined ? lists : { ...lists, preferences };
}

/**
 * A skeleton of the first version, `{ "nigao": 1, "skeletons": [{ "id", "name", "markdown" }], "phrases": [] }`, whose
 * Markdown had no front matter. One that is not like that is handed on, to be refused by name.
 */
function fromFirst(skeleton: unknown): unknown {
  if (!isRecord(skeleton)) return skeleton;
  const { id, name, markdown } = skeleton;
  const isLine = (value: unknown): value is string =>
    typeof value === 'string' && !/[\r\n\u2028\u2029]/.test(value);
  if (!isLine(id) || !isLine(name) || typeof markdown !== 'string') return { name };
  return { markdown: `---\nid: ${id}\nname: ${name}\n---\n\n${markdown}` };
}
