/** What an add-in would lay without thinking twice; nobody's mark, so that it is not taken for ours. */
const COLOUR = '#FF00FF';

/**
 * The way of most samples: for each place a search, a `sync`, a highlight, another `sync`.
 * @param count how many places are marked
 */
export async function markOneByOne(count: number): Promise<void> {
  await Word.run(async (context) => {
    for (let at = 0; at < count; at++) {
      const hits = searchIn(context);
      await context.sync();
      paint(hits.items.slice(at, at + 1));
      await context.sync();
    }
  });
}

/** The shortest way: one search, one batch. @param count how many of the hits are marked */
export async function markAtOnce(count: number): Promise<void> {
  await Word.run(async (context) => {
    const hits = searchIn(context);
    await context.sync();
    paint(hits.items.slice(0, count));
  });
}

function searchIn({ document: { body } }: Word.RequestContext): Word.RangeCollection {
  const hits = body.search('X', { matchCase: true });
  hits.load('items/text');
  return hits;
}

function paint(hits: readonly Word.Range[]): void {
  for (const hit of hits) hit.font.highlightColor = COLOUR;
}
