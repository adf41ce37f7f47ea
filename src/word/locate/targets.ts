import { wordTextOf } from '../../report/paragraph';
import type { Span } from '../../report/span';
import { isPlainThroughout, type View, viewsOfInterval } from '../package/views';
import type { ReportSnapshot } from '../read/snapshot';
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
  snapshot: ReportSnapshot,
  scopeOf: (span: S) => Scope | undefined = ({ paragraph }) => {
    const item = snapshot.items[paragraph];
    return item && paragraphScope(item, paragraph);
  },
): { targets: Target<S>[]; lost: Lost<S>[] } {
  const targets: Target<S>[] = [];
  const lost: Lost<S>[] = [];
  for (const span of spans) {
    const scope = scopeOf(span);
    const target = scope ? targetOf(span, snapshot, scope) : null;
    if (target) targets.push(target);
    else lost.push({ span, reason: 'changed' });
  }
  return { targets, lost };
}

/** A span as a target in a scope; null where its text does not stand there any more. */
export function targetOf<S extends Span>(span: S, snapshot: ReportSnapshot, scope: Scope): Target<S> | null {
  if (!stands(span, snapshot)) return null;
  const { paragraph, start, end } = span;
  const { text } = snapshot.paragraphs[paragraph] ?? { text: '' };
  const file = snapshot.inFile[paragraph];
  // What is plain text throughout can be seen in one way only.
  const views = file && !isPlainThroughout(file) ? viewsOfInterval(file, span) : [{ text, start, end }];
  return { span, scope, paragraphIndex: paragraph, views };
}

/** Whether the text of a span stands where it did. */
export function stands({ part, paragraph, start, end, text }: Span, { paragraphs }: ReportSnapshot): boolean {
  return part === 'body' && paragraphs[paragraph]?.text.slice(start, end) === text;
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
