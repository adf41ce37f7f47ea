import type { Decision } from '../../../../rollover/decision';
import { keyOf, type RolloverState } from '../state';
import type { RolloverMessages } from '../messages/messages';
import { placedText } from './placed';
import { resultOf } from './rewrites';
import { decisionsOf, looksOf, type SummaryPart } from './summary';

/** What was carried over, as text to be copied: what was changed, blank, left, and what must still be looked at. */
export function accountOf(state: RolloverState, says: RolloverMessages): string {
  const { choices, years, seen } = state;
  if (!years) return '';
  const lineOf = (decision: Decision): string => {
    const result = resultOf(decision, choices.get(keyOf(decision)));
    return `${decision.text} → ${result ?? says.unchanged}　${says.reasons[decision.reason]}`;
  };
  const of = (part: SummaryPart): string[] => decisionsOf(state, part).map(lineOf);
  const unseen = looksOf(state).shown.filter((each) => !seen.has(keyOf(each)));
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [says.parts.years, of('years')],
    [says.parts.figures, of('figures')],
    [says.parts.asked, of('asked')],
    [says.parts.plan, placedLines(state, says)],
    [says.parts.look, unseen.map(({ text, reason }) => `${text}　${says.reasons[reason]}`)],
  ];
  const shown = parts.flatMap(([title, lines]) =>
    lines.length === 0 ? [] : ['', `${title} ${lines.length}`, ...lines],
  );
  return [`${years.year} → ${years.to}`, ...shown].join('\n');
}

function placedLines({ planned, placings, sections }: RolloverState, says: RolloverMessages): string[] {
  return planned.map((item) => {
    const placing = placings.get(keyOf(item));
    return `${item.text} → ${placing ? placedText(placing, sections, says) : says.unchanged}`;
  });
}

/** What the new file is called: last year's name with its years moved on. */
export function nameOfNew(
  name: string,
  { year, to }: { year: number; to: number },
  fallback: string,
): string {
  const stem = name.replace(/\.docx$/i, '');
  if (stem === '') return `${fallback}.docx`;
  const moved = stem.replace(/20\d\d/g, (each) => {
    const is = Number(each);
    return is === year || is === year + 1 ? String(is + to - year) : each;
  });
  return `${moved === stem ? `${stem} ${to}` : moved}.docx`;
}
