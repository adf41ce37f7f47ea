import type { View } from './edges';
import type { Target } from './locate';
import { isSearchable } from './replay';
import { bodyScope, bodyView } from './scope';
import type { Reading } from './reading';

/** So many targets at most are searched for in the whole body: more are searched for in portions, paragraph by paragraph. */
export const MOST_IN_BODY = 200;

/**
 * The same targets, to be searched for in the whole body at once; null where it may be seen in several ways, or there are
 * too many, or some that can only be reached from their neighbours. Word's hits come in the order of the report; where they do not, their number or texts are not as foretold.
 */
export function inBody<S>(
  context: Word.RequestContext,
  targets: readonly Target<S>[],
  { paragraphs }: Reading,
): Target<S>[] | null {
  const isWhole = ({ views }: Target<S>): boolean =>
    views.every(({ text, start, end }) => isSearchable(text.slice(start, end)));
  const isEach = targets.length <= MOST_IN_BODY && targets.every(isWhole);
  const body = isEach ? bodyView(paragraphs) : null;
  if (!body) return null;
  const scope = bodyScope(context);
  return targets.map((target) => {
    const by = body.starts[target.paragraphIndex] ?? 0;
    return { ...target, scope, views: target.views.map((view) => shifted(view, body.text, by)) };
  });
}

function shifted({ start, end, widest }: View, text: string, by: number): View {
  return {
    text,
    start: start + by,
    end: end + by,
    ...(widest && { widest: { start: widest.start + by, end: widest.end + by } }),
  };
}
