import type { PhraseMatch } from '../../../../library/phrases/phraseOf';
import type { Match } from '../../../../library/search/matchOf';
import type { Hit } from '../../../../library/search/search';
import type { LibraryPhrase } from '../../../libraryStore/entries';

/** A phrase in the list. */
export interface Row {
  readonly key: string;
  readonly entry: LibraryPhrase;
  readonly match: Match | null;
  /** How it is written in the report where that is wrong; null elsewhere. */
  readonly wrongForm: string | null;
  /** The first of those that are selected in the report. */
  readonly isFirstSelected: boolean;
  /** Whether its card is open until the clerk closes it. */
  readonly opensItself: boolean;
}

/** A phrase that another's card has led to. */
export interface Linked {
  readonly id: string;
  /** The row from whose card; null for the head of the list. */
  readonly below: string | null;
}

/** The row of a phrase that was found. */
function rowOf(id: string): string {
  return `phrase ${id}`;
}

/** The row of a phrase that another's card has led to. */
export function linkedRowOf(id: string): string {
  return `linked ${id}`;
}

/** The rows, and the first one of what was found. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly best: Row | undefined;
}

/**
 * The list: what is selected in the report, then what was found; and where it was asked for, what a card has led to.
 * @param opensSelected whether the card of what is selected opens by itself: not where it would hide what is searched for
 */
export function rowsOf(
  selected: readonly (PhraseMatch & { readonly entry: LibraryPhrase })[],
  found: readonly Hit<LibraryPhrase>[],
  linked: (Linked & { readonly entry: LibraryPhrase }) | undefined,
  opensSelected: boolean,
): Rows {
  const plain = { match: null, wrongForm: null, isFirstSelected: false, opensItself: false };
  // What has just been kept is shown once, though it is selected and in the list.
  const kept = linked?.below === null ? linked.id : undefined;
  const others = selected.filter(({ phrase }) => phrase.id !== kept);
  const listed = found.filter(({ entry }) => entry.phrase.id !== kept);
  const rows: Row[] = [
    ...others.map(({ entry, wrongForm }, at) => ({
      ...plain,
      ...{ key: `selected ${entry.phrase.id}`, entry, wrongForm },
      ...{ isFirstSelected: at === 0, opensItself: at === 0 && opensSelected },
    })),
    ...listed.map(({ entry, match }) => ({ ...plain, key: rowOf(entry.phrase.id), entry, match })),
  ];
  const best = rows[others.length];
  if (!linked) return { rows, best };
  const row = { ...plain, key: linkedRowOf(linked.id), entry: linked.entry, opensItself: true };
  const at = rows.findIndex(({ key }) => key === linked.below) + 1;
  return { rows: [...rows.slice(0, at), row, ...rows.slice(at)], best };
}
