import type { Host } from '../../src/standin/host';
import { inTurn } from '../../src/word/office/inTurn';

/** How long is waited for objects to be given back, in milliseconds: those that are kept then are kept for good. */
const PATIENCE = 30_000;

/** What an action has cost. */
export interface Cost {
  readonly syncs: number;
  readonly actions: number;
  /** Of requests and answers, as UTF-8. */
  readonly bytes: number;
  /** How many items there are more for the clerk to undo. */
  readonly undoItems: number;
  readonly ooxmlReads: number;
  /** Objects that Word keeps for the pane when all is over: none, if all is well. */
  readonly keptObjects: number;
  readonly milliseconds: number;
}

/** Does something, and says what it has cost by the time that nothing of it is left to be done. */
export async function costOf(host: Host, work: () => Promise<void>): Promise<Cost> {
  const { undoItems, ooxmlReads } = host.traces;
  host.resetCounts();
  const begin = performance.now();
  await work();
  await untilGivenBack(host);
  const milliseconds = performance.now() - begin;
  const { syncs, actions, bytes } = host.counts;
  return {
    ...{ syncs, actions, bytes },
    undoItems: host.traces.undoItems - undoItems,
    ooxmlReads: host.traces.ooxmlReads - ooxmlReads,
    keptObjects: host.keptObjects,
    milliseconds,
  };
}

/** `Word.run` gives back what it holds in a batch that it does not wait for. */
async function untilGivenBack(host: Host): Promise<void> {
  await inTurn(() => Promise.resolve());
  const end = performance.now() + PATIENCE;
  do await new Promise((resolve) => setImmediate(resolve));
  while (host.keptObjects > 0 && performance.now() < end);
}
