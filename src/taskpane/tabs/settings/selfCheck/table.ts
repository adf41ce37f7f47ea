import type { Outcome } from '../../../../word/selfCheck/experiment';
import { experimentsOf, type GroupId, GROUP_IDS } from '../../../../word/selfCheck/experiments';
import { expectedInWords } from '../../../../word/selfCheck/judge';
import type { ThisWord } from '../../../../word/selfCheck/thisWord';
import type { SelfCheckMessages } from './messages/messages';
import { experimentName } from './messages/choose';

/** An experiment with what came of it. */
export interface ResultLine extends Outcome {
  readonly expected: string;
}

/** What of a group there is to be shown, that which needs to be looked at first. */
export interface ResultGroup {
  readonly group: GroupId;
  readonly lines: readonly ResultLine[];
}

/** What needs to be looked at first. */
const ORDER: readonly Outcome['verdict'][] = [
  'otherwise',
  'failed',
  'notDone',
  'notOffered',
  'measured',
  'asExpected',
];

/** The outcomes by their groups: in both, what came otherwise stands first. */
export function resultGroups(outcomes: readonly Outcome[]): readonly ResultGroup[] {
  const groups = GROUP_IDS.flatMap((group): ResultGroup[] => {
    const lines = experimentsOf(group).flatMap((experiment): ResultLine[] => {
      const outcome = outcomes.find(({ id }) => id === experiment.id);
      return outcome ? [{ ...outcome, expected: expectedInWords(experiment) }] : [];
    });
    return lines.length > 0 ? [{ group, lines: lines.sort((a, b) => rank(a) - rank(b)) }] : [];
  });
  return groups.sort((a, b) => firstRank(a) - firstRank(b));
}

/**
 * All that came, for a spreadsheet or a letter: tabs between columns. No word of anybody's document is in it, for the
 * self-check knows only its own.
 */
export function tableText(
  outcomes: readonly Outcome[],
  day: string,
  { platform, version, wordApi, wordApiDesktop }: ThisWord,
  says: SelfCheckMessages,
): string {
  const head = [
    [says.title, day],
    ['Word', platform, version],
    ['WordApi', wordApi],
    ['WordApiDesktop', wordApiDesktop],
    [],
    says.columns,
  ];
  const rows = resultGroups(outcomes).flatMap(({ lines }) =>
    lines.map(({ id, expected, came, verdict }) => [
      id,
      experimentName(says, id),
      expected,
      came,
      says.verdicts[verdict],
    ]),
  );
  return [...head, ...rows].map((cells) => cells.join('\t')).join('\n');
}

function rank({ verdict }: Outcome): number {
  return ORDER.indexOf(verdict);
}

/** Groups in which nothing is wrong stand in their own order. */
function firstRank({ lines }: ResultGroup): number {
  const [first] = lines;
  return first && rank(first) <= ORDER.indexOf('failed') ? rank(first) : ORDER.length;
}
