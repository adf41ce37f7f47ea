import { toldText } from '../../report/paragraph';
import type { Span } from '../../report/span';
import { edgesOf, type View } from './searchAnchors';
import { locatedBy, type Plan } from './rangeHypotheses';
import { viewsOfInterval } from '../package/views';
import { anew, ITEMS, queueTexts, readsAs, type Reading } from '../read/snapshot';
import { isCharacters, LONGEST, searchText, SINGLE } from './replay';
import { type HitsOf, replays } from './replayCache';
import { keep, letGo } from '../office/run';
import { contextScope, paragraphScope, type Scope } from './scope';
import type { Context } from './uniqueContext';

/** A span to be found. A view is believed if its replay agrees with Word's hits; two that contradict each other are not. */
export interface Target<S> {
  readonly span: S;
  readonly scope: Scope;
  readonly paragraphIndex: number;
  /** How a search may see the scope. */
  readonly views: readonly View[];
}

/** A span that was found. */
export interface Located<S> {
  readonly span: S;
  readonly range: Word.Range;
  /** The hits that make up the range: one, or the first and the last where it had to be joined. */
  readonly hits: readonly Word.Range[];
  /** What Word says of the range, as long as it stands where it was found; undefined where that is not known. */
  readonly says: string | undefined;
  /** The paragraph that holds it; null where it was found in the whole body. */
  readonly paragraph: Word.Paragraph | null;
}

/**
 * Why a span was left alone: its text is no longer there; Word's hits are not the replay's; or its paragraph is not
 * understood, so that what is laid there could not be taken away.
 */
export type LostReason = 'changed' | 'notFound' | 'notUnderstood';

/** A span that was left alone. */
export interface Lost<S> {
  readonly span: S;
  readonly reason: LostReason;
}

/** What became of the targets of a search. */
export interface Settled<S> {
  readonly found: Located<S>[];
  readonly lost: Lost<S>[];
}

/** Compares spans with what stands in the paragraphs now: those that still stand become targets in their paragraphs. */
export function targetsOf<S extends Span>(
  spans: readonly S[],
  reading: Reading,
  scopeOf: (span: S) => Scope | undefined = ({ paragraph }) => {
    const item = reading.items[paragraph];
    return item && paragraphScope(item, paragraph);
  },
): { targets: Target<S>[]; lost: Lost<S>[] } {
  const targets: Target<S>[] = [];
  const lost: Lost<S>[] = [];
  for (const span of spans) {
    const scope = stands(span, reading) ? scopeOf(span) : undefined;
    if (scope) {
      const { text } = reading.paragraphs[span.paragraph] ?? { text: '' };
      const file = reading.inFile[span.paragraph];
      const views = file ? viewsOfInterval(file, span) : [{ text, start: span.start, end: span.end }];
      targets.push({ span, scope, paragraphIndex: span.paragraph, views });
    } else lost.push({ span, reason: 'changed' });
  }
  return { targets, lost };
}

/** Whether the text of a span stands where it did. */
export function stands({ part, paragraph, start, end, text }: Span, { paragraphs }: Reading): boolean {
  return part === 'body' && paragraphs[paragraph]?.text.slice(start, end) === text;
}

/** How a search is made. */
export interface SearchFor {
  /** Those of the batch, where there are some already. */
  readonly options?: Word.SearchOptions;
  /** What of each hit is read besides its text, such as `font/highlightColor`. */
  readonly load?: string;
  /** How long a needle may be; where Word does not find the long ones, the next. */
  readonly longest?: readonly number[];
}

/** As a whole, and by single characters where Word misses words that were typed with an input method (office-js#5134). */
export const EITHER_WAY: SearchFor = { longest: [LONGEST, SINGLE] };

/** Searches that are queued. */
export interface Searches<S> {
  /** Which hit is which span; after the `sync`. */
  settle(): Settled<S>;
  /** Gives back what Word keeps of the hits, with the next `sync`: a long action would end with thousands. */
  release(): void;
}

/**
 * Queues one search for each different text in each scope. After the `sync` that follows, `settle` tells which hit is
 * which span.
 */
export function queueSearches<S>(
  context: Word.RequestContext,
  targets: readonly Target<S>[],
  { load, longest = [LONGEST], ...given }: SearchFor = {},
): Searches<S> {
  const searches = new Map<string, Word.RangeCollection>();
  const key = (scope: Scope, needle: string): string => `${scope.key} ${needle}`;
  let { options } = given;
  const search = (scope: Scope, needle: string): void => {
    if (searches.has(key(scope, needle))) return;
    options ??= matchingCase(context);
    const hits = keep(scope.search(searchText(needle), options));
    hits.load(load ? `items/text,items/${load}` : 'items/text');
    searches.set(key(scope, needle), hits);
  };
  const planned = targets.map((target) => {
    const ways = longest.map((length) =>
      target.views.flatMap((view): Plan[] => {
        const edges = edgesOf(view, length);
        return edges ? [{ view, edges }] : [];
      }),
    );
    for (const { needle } of ways.flat().flatMap(({ edges }) => edges))
      if (needle) search(target.scope, needle.text);
    return { target, ways };
  });
  const settle = (): Settled<S> => {
    const settled: Settled<S> = { found: [], lost: [] };
    const replay = replays();
    for (const { target, ways } of planned) {
      const { scope, span } = target;
      const hitsOf: HitsOf = (needle) => searches.get(key(scope, needle))?.items ?? [];
      const found = scope.isThere()
        ? firstOf(ways, (plans) => locatedBy(target, plans, hitsOf, replay))
        : null;
      if (found) settled.found.push(found);
      else settled.lost.push({ span, reason: 'notFound' });
    }
    return settled;
  };
  const release = (): void => {
    for (const hits of searches.values()) letGo(hits);
  };
  return { settle, release };
}

/** One object for all searches of a batch. */
export function matchingCase(context: Word.RequestContext): Word.SearchOptions {
  const options = Word.SearchOptions.newObject(context);
  options.matchCase = true;
  return options;
}

function firstOf<T, R>(all: readonly T[], find: (each: T) => R | null): R | null {
  for (const each of all) {
    const found = find(each);
    if (found) return found;
  }
  return null;
}

/** Spans that are searched for by their contexts: targets for `queueSearches`, and what is lost already. */
export function targetsInContext<S extends Span>(
  context: Word.RequestContext,
  spans: readonly S[],
  contexts: ReadonlyMap<S, Context>,
  reading: Reading,
  options: Word.SearchOptions,
): { targets: Target<S>[]; lost: Lost<S>[] } {
  const targets: Target<S>[] = [];
  const lost: Lost<S>[] = [];
  for (const span of spans) {
    const place = contexts.get(span);
    const paragraph = reading.paragraphs[span.paragraph];
    if (!place || !paragraph || !stands(span, reading)) lost.push({ span, reason: 'changed' });
    else {
      const scope = contextScope(context, place, options, toldText(paragraph));
      targets.push({ span, scope, paragraphIndex: span.paragraph, views: [place] });
    }
  }
  return { targets, lost };
}

/**
 * Looks once more for what was not found: paragraph by paragraph, and by single characters where Word misses longer words
 * (office-js#5134). Two `sync`s, one where the paragraphs are at hand.
 * @returns null where the report does not read any more as it did
 */
export async function searchOnceMore<S extends Span>(
  context: Word.RequestContext,
  spans: readonly S[],
  reading: Reading,
  { load }: SearchFor = {},
): Promise<Settled<S> | null> {
  const items = reading.items.length > 0 ? reading.items : await itemsOf(context, reading);
  if (!items) return null;
  const { targets, lost } = targetsOf(spans, { ...reading, items });
  const searches = queueSearches(context, targets, { ...EITHER_WAY, ...(load && { load }) });
  await context.sync();
  const settled = searches.settle();
  return { found: settled.found, lost: [...lost, ...settled.lost] };
}

/** Whether another search may find what this one has not: it was not in its own paragraph, or for a word of hanzi. */
export function mayBeFoundAgain<S>({ scope, views }: Target<S>): boolean {
  const isWord = views.some(({ text, start, end }) => HANZI.test(text.slice(start, end)));
  return isWord || !scope.key.startsWith('paragraph');
}

/** What may have been typed with an input method. */
const HANZI = /[\u3400-\u9fff]{2}/;

/** Word's own paragraphs of a report that was read without them; null where it does not read so any more. One `sync`. */
export async function itemsOf(
  context: Word.RequestContext,
  { paragraphs }: Reading,
): Promise<readonly Word.Paragraph[] | null> {
  const read = queueTexts(context, { ...ITEMS, numbers: false }, anew(context));
  await context.sync();
  const now = read();
  const told = paragraphs.map((paragraph) => ({ ...paragraph, text: toldText(paragraph), number: '' }));
  return readsAs(told, now.paragraphs) ? now.items : null;
}

/**
 * Whether a range says something else than when it was found, so that it is no longer where it was. Its text must have
 * been loaded again. Of what is no character (breaks, references) Word may say this or that.
 */
export function hasMoved({ range, says }: Pick<Located<unknown>, 'range' | 'says'>): boolean {
  return says !== undefined && isCharacters(says) && range.text !== says;
}
