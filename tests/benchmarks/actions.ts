import { WORD_2019 } from '../../src/standin/protocol/requirementSets';
import { startTestOffice } from '../office';
import type { Cost } from './cost';
import { type Action, takeCourse } from './course';
import { reportOf } from './report';

/** The time of each action is told as a multiple of what it takes in a report of so many paragraphs. */
const MEASURE = 26;
const LONGEST = 10_000;
/** How many paragraphs the reports have. */
const SIZES = [MEASURE, 260, 2_600, LONGEST];
/** What runs for the first time is slow, and short work is uneven: the measure is the fastest of so many. */
const RUNS = 10;

const COLUMNS = ['syncs', 'actions', 'bytes', 'undo items', 'OOXML reads', 'kept', 'time', '(ms)'] as const;

/**
 * What each action of the pane costs, by the length of the report. What is counted is what Word sees; the time is that of the
 * stand-in and of jsdom's reader of XML as well as the pane's. `tsx tests/benchmarks/actions.ts 26 260` measures these lengths
 * alone. It fails if an action does not go as asked, or Word keeps an object when it is over.
 */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2).map(asSize);
  const office = await startTestOffice({
    sets: { ...WORD_2019, WordApi: '1.4' },
    keepsUndo: true,
    quirks: ['expandToFillsUndo'],
  });
  Object.assign(globalThis, { reportError: tell }); // browsers have it, Node has not

  const fastest = new Map<Action, number>();
  for (let run = 0; run < RUNS; run++) {
    await takeCourse(office, reportOf(MEASURE), {
      done: (action, { milliseconds }) => {
        fastest.set(action, Math.min(milliseconds, fastest.get(action) ?? Infinity));
      },
      progress: () => undefined,
    });
  }

  process.stdout.write(`${lineOf('paragraphs', 'action', COLUMNS)}\n`);
  for (const size of wanted.length > 0 ? wanted : SIZES) {
    await takeCourse(office, reportOf(size), {
      done: (action, cost) => {
        const ratio = cost.milliseconds / (fastest.get(action) ?? NaN);
        process.stdout.write(`${lineOf(String(size), action, cellsOf(cost, ratio))}\n`);
        if (cost.keptObjects > 0) process.exitCode = 1;
      },
      progress: ({ done, of }) => {
        tell(`marked ${done} of ${of}`);
      },
    });
  }
  office.close();
}

function tell(what: unknown): void {
  process.stderr.write(`${String(what)}\n`);
}

function asSize(written: string): number {
  const size = Number(written);
  if (!Number.isInteger(size) || size < MEASURE || size > LONGEST)
    throw new Error(`Not a number of paragraphs from ${MEASURE} to ${LONGEST}: ${written}`);
  return size;
}

function cellsOf(cost: Cost, ratio: number): string[] {
  const { syncs, actions, bytes, undoItems, ooxmlReads, keptObjects, milliseconds } = cost;
  return [
    ...[syncs, actions, bytes, undoItems, ooxmlReads, keptObjects].map(String),
    ratio.toFixed(1),
    `(${milliseconds.toFixed(0)})`,
  ];
}

function lineOf(paragraphs: string, action: string, cells: readonly string[]): string {
  return `${paragraphs.padStart(10)}  ${action.padEnd(24)}${cells.map((cell) => cell.padStart(13)).join('')}`;
}

void main();
