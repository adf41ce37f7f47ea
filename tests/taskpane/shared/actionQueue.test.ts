import { type Action, ActionQueue, type Policy } from '../../../src/taskpane/shared/actionQueue';

/** An action whose end the test decides on. */
interface Held extends Action {
  readonly end: (error?: Error) => Promise<void>;
}

let told: string[];
let queue: ActionQueue<Action>;

beforeEach(() => {
  jest.useFakeTimers();
  told = [];
  queue = new ActionQueue({
    accepted: ({ name }) => told.push(`${name} accepted`),
    begun: ({ name }) => told.push(`${name} begun`),
    slow: ({ name }) => told.push(`${name} slow`),
    failed: ({ name }, error) => told.push(`${name} failed: ${String(error)}`),
    ended: ({ name }) => told.push(`${name} ended`),
  });
});
afterEach(() => {
  jest.useRealTimers();
});

const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(0);

function held(name: string, policy: Policy = 'queue', label = name): Held {
  let end: (error?: Error) => void = () => undefined;
  const over = new Promise<void>((resolve, reject) => {
    end = (error) => {
      if (error) reject(error);
      else resolve();
    };
  });
  return {
    name,
    policy,
    work: () => {
      told.push(`${label} works`);
      return over;
    },
    end: async (error) => {
      end(error);
      await settle();
    },
  };
}

test('an action begins once whoever asked has gone on', async () => {
  queue.ask(held('mark'));
  expect(told).toEqual(['mark accepted']);
  await settle();
  expect(told).toEqual(['mark accepted', 'mark begun', 'mark works']);
});

test('what is queued is done in order, each when the last is over', async () => {
  const [first, second] = [held('fill', 'queue', 'first'), held('fill', 'queue', 'second')];
  queue.ask(first);
  queue.ask(second);
  await settle();
  expect(told.filter((line) => line.endsWith('works'))).toEqual(['first works']);
  await first.end();
  expect(told.slice(-3)).toEqual(['fill ended', 'fill begun', 'second works']);
  await second.end();
  expect(told.at(-1)).toBe('fill ended');
});

test('one that fails says so, and the next is done', async () => {
  const first = held('mark');
  queue.ask(first);
  queue.ask(held('clear'));
  await settle();
  await first.end(new Error('no'));
  expect(told.slice(4)).toEqual(['mark failed: Error: no', 'mark ended', 'clear begun', 'clear works']);
});

test('one that throws before it gives a promise fails like any other', async () => {
  queue.ask({
    name: 'open',
    policy: 'queue',
    work: () => {
      throw new Error('at once');
    },
  });
  await settle();
  expect(told.slice(2)).toEqual(['open failed: Error: at once', 'open ended']);
});

test('what is to be ignored while busy is ignored as long as another waits or is done', async () => {
  const first = held('insert', 'ignore');
  queue.ask(first);
  queue.ask(held('insert', 'ignore', 'second'));
  await settle();
  queue.ask(held('undo', 'ignore'));
  await settle();
  expect(told).toEqual(['insert accepted', 'insert begun', 'insert works']);
  await first.end();
  queue.ask(held('undo', 'ignore'));
  await settle();
  expect(told.slice(-2)).toEqual(['undo begun', 'undo works']);
});

test('who hears that an action is over may ask for one that would be ignored before', async () => {
  const next = held('again', 'ignore');
  const works: string[] = [];
  const own: ActionQueue<Action> = new ActionQueue<Action>({
    slow: () => undefined,
    failed: () => undefined,
    ended: ({ name }) => {
      works.push(name);
      if (name === 'first') own.ask(next);
    },
  });
  own.ask({ name: 'first', policy: 'ignore', work: () => Promise.resolve() });
  await settle();
  await next.end();
  expect(works).toEqual(['first', 'again']);
});

test('a newer action takes the place of an older one that has not begun, and of no other', async () => {
  const first = held('fill');
  queue.ask(first);
  await settle();
  queue.ask(held('follow', 'replace', 'older'));
  const clear = held('clear');
  queue.ask(clear);
  const newer = held('follow', 'replace', 'newer');
  queue.ask(newer);
  await first.end();
  expect(told.at(-1)).toBe('newer works');
  queue.ask(held('follow', 'replace', 'next'));
  await newer.end();
  await clear.end();
  expect(told.filter((line) => line.endsWith('works'))).toEqual([
    'fill works',
    'newer works',
    'clear works',
    'next works',
  ]);
});

test('who waits is told after ten seconds, once, and only while the action lasts', async () => {
  const first = held('mark');
  queue.ask(first);
  await jest.advanceTimersByTimeAsync(9_999);
  expect(told).not.toContain('mark slow');
  await jest.advanceTimersByTimeAsync(20_000);
  expect(told.filter((line) => line === 'mark slow')).toHaveLength(1);
  await first.end();
  queue.ask({ name: 'clear', policy: 'queue', work: () => Promise.resolve() });
  await jest.advanceTimersByTimeAsync(60_000);
  expect(told).not.toContain('clear slow');
  expect(jest.getTimerCount()).toBe(0);
});

test('a listener that fails does not keep the next action from being done', async () => {
  const works: string[] = [];
  const failing = new ActionQueue<Action>({
    slow: () => undefined,
    failed: () => undefined,
    ended: ({ name }) => {
      if (name === 'first') throw new Error('as told');
    },
  });
  for (const name of ['first', 'second'])
    failing.ask({
      name,
      policy: 'queue',
      work: () => {
        works.push(name);
        return Promise.resolve();
      },
    });
  await settle();
  expect(works).toEqual(['first', 'second']);
  failing.ask({
    name: 'third',
    policy: 'ignore',
    work: () => {
      works.push('third');
      return Promise.resolve();
    },
  });
  await settle();
  expect(works).toEqual(['first', 'second', 'third']);
});
