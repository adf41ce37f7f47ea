import type { ReviewMessages } from '../messages/messages';
import type { ReviewState, Reviewed } from '../state';
import type { Shown } from './shown';

/** The slip as text: what was checked, what was changed, what was left on purpose, what is still to be looked at. */
export function slipText(
  reviewed: Reviewed,
  { changes }: Pick<ReviewState, 'changes'>,
  { open, left }: Pick<Shown, 'open' | 'left'>,
  says: ReviewMessages,
): string {
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
  return [
    says.slipTitle(open.length),
    says.slipWhat(reviewed.paragraphs.length, reviewed.rules),
    ...part(says.changed, changed),
    ...part(says.left, told(left)),
    ...part(says.stillThere, told(open)),
  ].join('\n');
}
