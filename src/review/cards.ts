import { headingsOf } from '../outline/headings';
import type { Paragraph } from '../report/paragraph';
import type { Finding } from './finding';

/** Findings that are looked at together: one, or many of a kind that are mended alike. */
export interface Card {
  /** The same for the same findings in the same report. */
  readonly id: string;
  /** The heading under which it stands; null where its findings stand all over the report. */
  readonly heading: string | null;
  /** At least one, in the order of the report. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/** So many of a kind are a habit: one card for all of them. */
const HABIT = 3;

/** The cards of some findings: first the habits, then one by one as they stand in the report. */
export function cardsOf(findings: readonly Finding[], paragraphs: readonly Paragraph[]): Card[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = kindOf(finding);
    kinds.set(kind, [...(kinds.get(kind) ?? []), finding]);
  }
  const habits = [...kinds.values()].filter(
    (kind) => kind.length >= HABIT && kind.every(({ fix }) => fix !== null),
  );
  const joined = new Set(habits.flat());
  const headings = headingsOf(paragraphs);
  const alone = findings.filter((finding) => !joined.has(finding));
  return [
    ...habits.flatMap((kind) => cardOf(kind, null)),
    ...alone.flatMap((finding) => cardOf([finding], headingAbove(finding, headings))),
  ];
}

/** What is mended alike: the same rule, which says the same of them. */
function kindOf({ rule, message }: Finding): string {
  return `${rule} ${message}`;
}

function cardOf([first, ...others]: readonly Finding[], heading: string | null): Card[] {
  if (!first) return [];
  const { rule, span } = first;
  const id = `${rule} ${span.part} ${span.paragraph}:${span.start} ${others.length}`;
  return [{ id, heading, findings: [first, ...others] }];
}

function headingAbove({ span }: Finding, headings: ReturnType<typeof headingsOf>): string {
  if (span.part !== 'body') return '';
  return headings.filter(({ paragraph }) => paragraph <= span.paragraph).at(-1)?.text ?? '';
}

/** All findings that the same change would mend: 截止 wherever 截至 is to stand. */
export function alike(finding: Finding, findings: readonly Finding[]): Finding[] {
  const { rule, span, fix } = finding;
  if (fix === null) return [];
  return findings.filter((each) => each.rule === rule && each.span.text === span.text && each.fix === fix);
}
