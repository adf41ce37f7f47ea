import { type Profiler, Session } from 'node:inspector/promises';

/** Whose work it is that takes the time: the pane's, that of Office.js, or that of the stand-in for Word. */
export type Owner = 'pane' | 'Office.js' | 'Word';

/** Milliseconds of each, of the processor's time: other work of the machine does not count. */
export type Shares = Readonly<Record<Owner, number>>;

export function sumOf(shares: Shares): number {
  return shares.pane + shares['Office.js'] + shares.Word;
}

/** How often is looked who is at work, in microseconds. */
const INTERVAL = 500;

/**
 * Does something and says whose work it was, by V8's profiler. What a library or the engine does counts as the work of whoever
 * called it; collecting garbage, which nobody calls, is the pane's.
 */
export async function sharesOf(work: () => Promise<void>): Promise<Shares> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  try {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    const { profile } = await session.post('Profiler.stop');
    return shareOut(profile, (user + system) / 1000);
  } finally {
    session.disconnect();
  }
}

function shareOut({ nodes, samples = [] }: Profiler.Profile, milliseconds: number): Shares {
  const owners = ownersOf(nodes);
  const seen = samples.flatMap((id) => owners.get(id) ?? []);
  const owned: readonly Owner[] = seen.length > 0 ? seen : ['pane'];
  const of = (owner: Owner): number =>
    (milliseconds * owned.filter((each) => each === owner).length) / owned.length;
  return { pane: of('pane'), 'Office.js': of('Office.js'), Word: of('Word') };
}

/** Whose work each node of the tree of calls is. */
function ownersOf(nodes: readonly Profiler.ProfileNode[]): ReadonlyMap<number, Owner> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const owners = new Map<number, Owner>();
  const visit = ({ id, callFrame, children = [] }: Profiler.ProfileNode, caller: Owner | undefined): void => {
    const owner = ownerOf(callFrame) ?? caller;
    if (owner) owners.set(id, owner);
    for (const child of children) {
      const node = byId.get(child);
      if (node) visit(node, owner);
    }
  };
  const [root] = nodes;
  if (root) visit(root, undefined);
  return owners;
}

function ownerOf({ functionName, url }: Profiler.ProfileNode['callFrame']): Owner | undefined {
  if (functionName === '(garbage collector)') return 'pane';
  if (url.startsWith('https://office.invalid/')) return 'Office.js';
  if (url.includes('/src/standin/')) return 'Word';
  return url.includes('/src/') ? 'pane' : undefined;
}
