import { type Card, cardsOf } from '../../../../review/cards';
import { parted } from '../../../../review/dismissed';
import { type Finding, SEVERITIES, type Severity } from '../../../../review/finding';
import type { ReviewState, Reviewed } from '../state';

/** Cards under one heading of the report; null for those of all of it. */
export interface Group {
  readonly heading: string | null;
  readonly cards: readonly Card[];
}

/** What is shown of what was found. */
export interface Shown {
  /** What still asks for something. */
  readonly open: readonly Finding[];
  /** What was left as it is. */
  readonly left: readonly Finding[];
  /** How many cards there are of each severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly groups: readonly Group[];
}

/** The rules by which a report is not checked, whoever has it so. */
export interface RulesOff {
  readonly rulesOff: Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>;
}

/** What a tab shows of a review. */
export function shownOf(
  reviewed: Reviewed,
  { dismissals, severity, rulesOff }: Pick<ReviewState, 'dismissals' | 'severity'> & RulesOff,
): Shown {
  const asked = reviewed.findings.filter(({ rule }) => !rulesOff.has(rule));
  const { open, left } = parted(asked, dismissals, reviewed.paragraphs);
  const cards = cardsOf(open, reviewed.paragraphs);
  const count = (wanted: Severity): number =>
    cards.filter(({ findings: [first] }) => first.severity === wanted).length;
  const [error = 0, warn = 0, ask = 0] = SEVERITIES.map(count);
  const wanted = cards.filter(
    ({ findings: [first] }) => severity === undefined || first.severity === severity,
  );
  return { open, left, counts: { error, warn, ask }, groups: groupsOf(wanted) };
}

function groupsOf(cards: readonly Card[]): Group[] {
  const groups: { heading: string | null; cards: Card[] }[] = [];
  for (const card of cards) {
    const last = groups.at(-1);
    if (last?.heading === card.heading) last.cards.push(card);
    else groups.push({ heading: card.heading, cards: [card] });
  }
  return groups;
}
