import type { Remnant } from '../../../../review/remnants';
import type { ReviewMessages } from '../messages/messages';
import type { ReviewState, Reviewed } from '../state';
import type { RulesOff, Shown } from './shown';

/** How many things stand in the report that must not: each kind is one, and so is what was not looked at. */
export function countLeft({ open }: Pick<Shown, 'open'>, remnants: readonly Remnant[]): number {
  return remnants.length + (open.length > 0 ? 1 : 0);
}

/** By how many rules a report was checked. */
export function rulesAsked({ titles }: Reviewed, { rulesOff }: RulesOff): number {
  return [...titles.keys()].filter((rule) => !rulesOff.has(rule)).length;
}

/**
 * The slip as text: what was checked, what was changed, what was left on purpose, what is still to be looked at.
 * @param also what stands in the report beside the findings, and how many families of signs are no placeholders, as set
 */
export function slipText(
  reviewed: Reviewed,
  { changes, rulesOff }: Pick<ReviewState, 'changes'> & RulesOff,
  shown: Pick<Shown, 'open' | 'left'>,
  also: { readonly remnants: readonly Remnant[]; readonly signsOff: number },
  says: ReviewMessages,
): string {
  const { open, left } = shown;
  const { remnants, signsOff } = also;
  const changed = changes.map(({ message, before, after, fixes }) => {
    return `${message}：${before} → ${after || says.deletes}（${says.places(fixes.length)}）`;
  });
  const told = (findings: Shown['open']): string[] =>
    findings.map(({ message, span }) => `${message}：${span.text}`);
  const part = (title: string, lines: readonly string[]): string[] => [
    '',
    title,
    ...(lines.length === 0 ? [says.nothing] : lines),
  ];
  const off = [...rulesOff.keys()].map((rule) => reviewed.titles.get(rule) ?? rule);
  const stillThere = remnants.map(({ kind, places }) => says.remnant[kind](places.length));
  return [
    says.slipTitle(countLeft(shown, remnants)),
    says.slipWhat(reviewed.paragraphs.length, rulesAsked(reviewed, { rulesOff }), signsOff),
    ...part(says.changed, changed),
    ...part(says.left, told(left)),
    ...(off.length > 0 ? part(says.rulesOff, off) : []),
    ...part(says.stillThere, [...told(open), ...stillThere]),
  ].join('\n');
}
