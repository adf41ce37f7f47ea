import { prove, tell } from './prove';
import { pairs, plain, randomSets, type Round, singles } from './rounds';
import { Tally } from './checks/tally';
import { ProofWord } from './word';

/** So many scenarios are played between two lines that tell how far it is. */
const AT_ONCE = 500;

/** `npm run prove -- 20000`: so many scenarios, and a table of what was counted in them. */
async function main(): Promise<void> {
  const wanted = Number(process.argv[2] ?? 3000);
  const word = await ProofWord.start();
  const tally = new Tally();
  let refuted = 0;
  for (const rounds of batches(allRounds(wanted))) {
    for (const each of await prove(word, rounds, tally)) {
      refuted++;
      process.stdout.write(`${tell(each)}\n`);
    }
    process.stderr.write(`${tally.of('all').scenarios} scenarios, ${refuted} refuted\n`);
  }
  await word.close();
  process.stdout.write(`${tally.table()}\n`);
  process.exitCode = refuted > 0 ? 1 : 0;
}

/** A tenth without quirks, a tenth with one, three with two, and the rest with any number of them. */
function allRounds(wanted: number): Round[] {
  const fixed = [
    ...plain(Math.ceil(wanted / 10)),
    ...singles(Math.ceil(wanted / 300)),
    ...pairs(Math.ceil(wanted / 1500)),
  ];
  const played = fixed.reduce((sum, { runs }) => sum + runs, 0);
  return [...fixed, ...randomSets(Math.max(1000, wanted - played))];
}

function* batches(rounds: readonly Round[]): Generator<Round[]> {
  let batch: Round[] = [];
  let size = 0;
  for (const round of rounds) {
    batch.push(round);
    size += round.runs;
    if (size < AT_ONCE) continue;
    yield batch;
    [batch, size] = [[], 0];
  }
  yield batch;
}

void main();
