import { toldText } from '../../report/paragraph';
import type { Span } from '../../report/span';
import { type View, viewsOfInterval } from '../package/views';
import type { Reading } from '../read/snapshot';
import type { Lost } from './match';
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

/** Whether another search may find what this one has not: it was not in its own paragraph, or for a word of hanzi. */
export function mayBeFoundAgain<S>({ scope, views }: Target<S>): boolean {
  const isWord = views.some(({ text, start, end }) => HANZI.test(text.slice(start, end)));
  return isWord || !scope.key.startsWith('paragraph');
}

/** What may have been typed with an input method. */
const HANZI = /[\u3400-\u9fff]{2}/;
