import type { Entry } from '../../../../worklist/entry';

/** The words before a placeholder that tell it from the others of its sentence; none of these, nor what is filled in for them. */
const BEFORE = /\p{Script=Han}{0,8}$/u;

const REACH = 16;

/** A placeholder with what stands right beside it: 新发展党员XX名. */
export function nearOf({ placeholder: { start, text, unit, end }, text: paragraph }: Entry): string {
  const before = BEFORE.exec(paragraph.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  return before + text + (paragraph.startsWith(unit, end) ? unit : '');
}
