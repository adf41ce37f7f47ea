import { positionOf } from '../read/items';
import { wordTextOf } from '../../report/paragraph';
import type { Span } from '../../report/span';
import { isPlainThroughout, type View, viewsOfInterval } from '../package/views';
import { type ReportSnapshot } from '../read/snapshot';
import type { Lost, LostReason } from './match';
import { contextScope, paragraphScope, type Scope } from './scope';
import type { Context } from './uniqueContext';

/** A span to be found. A view is believed if its replay agrees with Word's hits; two that contradict each other are not. */
export interface Target<S> {
  readonly span: S;
  readonly scope: Scope;
  /** Where in the snapshot its paragraph is. */
  readonly paragraphIndex: number;
  /** How a search may see the scope. */
  readonly views: readonly View[];
}

/** Compares spans with what stands in the paragraphs now: those that still stand become targets in their paragraphs. */
export function targetsOf<S extends Span>(
  spans: readonly S[],
  snapshot: ReportSnapshot,
  scopeOf: (span: S) => Scope | undefined = (span) => {
    const position = positionOf(span, snapshot);
    const item = snapshot.items[position];
    return item && paragraphScope(item, position);
  },
): { targets: Target<S>[]; lost: Lost<S>[] } {
  const targets: Target<S>[] = [];
  const lost: Lost<S>[] = [];
  for (const span of spans) {
    const scope = scopeOf(span);
    const target = scope ? targetOf(span, snapshot, scope) : null;
    if (target) targets.push(target);
    else lost.push({ span, reason: reasonOf(span, snapshot) });
  }
  return { targets, lost };
}

/** A span as a target in a scope; null where its text does not stand there any more. */
export function targetOf<S extends Span>(span: S, snapshot: ReportSnapshot, scope: Scope): Target<S> | null {
  if (!stands(span, snapshot)) return null;
  const { start, end } = span;
  const position = positionOf(span, snapshot);
  const { text } = snapshot.paragraphs[position] ?? { text: '' };
  const file = snapshot.inFile[position];
  // What is plain text throughout can be seen in one way only.
  const views = file && !isPlainThroughout(file) ? viewsOfInterval(file, span) : [{ text, start, end }];
  return { span, scope, paragraphIndex: position, views };
}

/** Whether the text of a span stands where it did. */
export function stands(span: Span, snapshot: ReportSnapshot): boolean {
  const { start, end, text } = span;
  return snapshot.paragraphs[positionOf(span, snapshot)]?.text.slice(start, end) === text;
}

/** Why a span is no target: Word was not asked for its paragraph, or could not give it; or it reads otherwise now. */
export function reasonOf(span: Span, snapshot: ReportSnapshot): LostReason {
  return positionOf(span, snapshot) < 0 ? 'notFound' : 'changed';
}

/** Spans that are searched for by their contexts: targets for `queueSearches`, and what is lost already. */
export function targetsInContext<S extends Span>(
  context: Word.RequestContext,
  spans: readonly S[],
  contexts: ReadonlyMap<S, Context>,
  snapshot: ReportSnapshot,
  options: Word.SearchOptions,
): { targets: Target<S>[]; lost: Lost<S>[] } {
  const targets: Target<S>[] = [];
  const lost: Lost<S>[] = [];
  for (const span of spans) {
    const around = contexts.get(span);
    const paragraph = snapshot.paragraphs[span.paragraph];
    if (!around || !paragraph || !stands(span, snapshot)) lost.push({ span, reason: 'changed' });
    else {
      const scope = contextScope(context, around, options, wordTextOf(paragraph));
      targets.push({ span, scope, paragraphIndex: span.paragraph, views: [around] });
    }
  }
  return { targets, lost };
}

/** Whether another search may find what this one has not: it was not in its own paragraph, or for a word of hanzi. */
export function mayBeFoundAgain<S>({ scope, views }: Target<S>): boolean {
  const isWord = views.some(({ text, start, end }) => HANZI.test(text.slice(start, end)));
  return isWord || !scope.key.startsWith('paragraph');
}

/** What may have been typed with an input method. */
const HANZI = /[\u3400-\u9fff]{2}/;
