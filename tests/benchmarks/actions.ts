import { WORD_2019 } from '../../src/standin/protocol/requirementSets';
import { startTestOffice } from '../office';
import type { Cost } from './cost';
import { type Action, takeCourse } from './course';
import { type Holding, reportOf } from './report';
import { type Shares, sumOf } from './shares';

/** The time of each action is told as a multiple of what it takes in a plain report of so many paragraphs. */
const MEASURE = 26;
const LONGEST = 10_000;
/** How many paragraphs the reports have; of these the third holds 830 placeholders. */
const SIZES = [MEASURE, 260, 450, 2_600, LONGEST];
const HOLDING: readonly Holding[] = ['plain', 'tables', 'pictures', 'parts'];
/** What runs for the first time is slow, and short work is uneven: the measure is the fastest of so many. */
const RUNS = 10;

const COUNTED = ['syncs', 'actions', 'bytes', 'undo items', 'OOXML reads', 'kept'] as const;
const TIMED = ['time', 'pane', 'Office.js', 'Word'] as const;

/**
 * What each action of the pane costs, by the length of the report and by what it holds. What is counted is what Word sees. The
 * time is a multiple of that in the shortest report; behind it the milliseconds of the pane, of Office.js, and of the stand-in
 * for Word. `tsx tests/benchmarks/actions.ts 26 260` measures these lengths alone, `… 260 tables` one kind of report. It fails
 * if an action does not go as asked, or Word keeps an object when it is over.
 */
async function main(): Promise<void> {
  const { sizes, holding } = asked(process.argv.slice(2));
  const office = await startTestOffice({
    sets: { ...WORD_2019, WordApi: '1.5' },
    keepsUndo: true,
    quirks: ['expandToFillsUndo'],
  });
  Object.assign(globalThis, { reportError: tell }); // browsers have it, Node has not

  const fastest = new Map<Action, number>();
  for (let run = 0; run < RUNS; run++) {
    await takeCourse(office, reportOf(MEASURE), {
      done: (action, _cost, shares) => {
        fastest.set(action, Math.min(sumOf(shares), fastest.get(action) ?? Infinity));
      },
      progress: () => undefined,
    });
  }

  process.stdout.write(`${lineOf('paragraphs', 'action', [...COUNTED, ...TIMED])}\n`);
  for (const size of sizes)
    for (const each of holding) {
      const times = new Map<Action, number>();
      await takeCourse(office, reportOf(size, each), {
        done: (action, cost, shares) => {
          const time = sumOf(shares);
          times.set(action, time);
          const cells = [...countsIn(cost), ...timesIn(shares, time / (fastest.get(action) ?? NaN))];
          process.stdout.write(`${lineOf(`${size} ${each}`, action, cells)}\n`);
          if (cost.keptObjects > 0) process.exitCode = 1;
        },
        progress: ({ done, of }) => {
          tell(`marked ${done} of ${of}`);
        },
      });
      const ratio = (times.get('mark all') ?? NaN) / (times.get('mark, naive at once') ?? NaN);
      process.stdout.write(`${lineOf(`${size} ${each}`, 'mark all : naive at once', [ratio.toFixed(2)])}\n`);
    }
  office.close();
}

function tell(what: unknown): void {
  process.stderr.write(`${String(what)}\n`);
}

/** What was asked for: some lengths, some kinds of report; all where none is named. */
function asked(words: readonly string[]): { sizes: readonly number[]; holding: readonly Holding[] } {
  const holding = HOLDING.filter((each) => words.includes(each));
  const sizes = words.filter((word) => !HOLDING.some((each) => each === word)).map(asSize);
  return {
    sizes: sizes.length > 0 ? sizes : SIZES,
    holding: holding.length > 0 ? holding : HOLDING,
  };
}

function asSize(written: string): number {
  const size = Number(written);
  if (!Number.isInteger(size) || size < MEASURE || size > LONGEST)
    throw new Error(`Not a number of paragraphs from ${MEASURE} to ${LONGEST}: ${written}`);
  return size;
}

function countsIn({ syncs, actions, bytes, undoItems, ooxmlReads, keptObjects }: Cost): string[] {
  return [syncs, actions, bytes, undoItems, ooxmlReads, keptObjects].map(String);
}

function timesIn(shares: Shares, ratio: number): string[] {
  const milliseconds = [shares.pane, shares['Office.js'], shares.Word].map((each) => `${each.toFixed(0)} ms`);
  return [ratio.toFixed(1), ...milliseconds];
}

function lineOf(report: string, action: string, cells: readonly string[]): string {
  return `${report.padEnd(16)}${action.padEnd(26)}${cells.map((cell) => cell.padStart(12)).join('')}`;
}

void main();
