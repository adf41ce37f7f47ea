import type { Judged } from './judge';
import { ending } from './patterns';
import type { Placeholder } from './placeholder';

/** What somebody chooses to write with where a value is due. Blanks, dots and words are anybody's. */
const SIGN = /[X×*#○△☆【[{]/;
/** As near as this the same sign stands for the same: UTF-16 units. */
const NEAR = 120;
/** 带*的为必填项, y与x之间, 点击【我的任务】: here the sign itself is spoken of. */
const behindTalk = ending(/(?:[带标打注击]|[A-Wa-wY-Zy-z][与和])/);

/** Whether its neighbourhood says what it stands for, as far as its form needs that. */
function isTyped({ plain, reading: { evidence } }: Judged): boolean {
  // Two signs that are no punctuation are seldom anything else: △△公司 needs less than △公司.
  const enough = (evidence === 'weak' || evidence === 'lead') && /^(?:[○△▲◇◆□■●◎×]{2}|\*{2})/.test(plain);
  return evidence === 'strong' || enough;
}

function isSure(one: Judged): boolean {
  return !one.asked && (one.candidate.trust === 'always' || isTyped(one));
}

/**
 * The doubtful ones that are written with the sign of a certain one near them: who has written XX镇 means the same by X发展.
 * `judged` is in order.
 */
function confirmed(judged: readonly Judged[], raw: string): ReadonlySet<Judged> {
  const found = new Set<Judged>();
  for (const order of [judged, [...judged].reverse()]) {
    const certain = new Map<string, number>();
    for (const one of order) {
      const at = one.plain.search(SIGN);
      if (at < 0) continue;
      const { start } = one.candidate;
      const sign = raw.charAt(start + at);
      if (isSure(one)) certain.set(sign, start);
      else if (
        !one.doubted &&
        Math.abs(start - (certain.get(sign) ?? Infinity)) < NEAR &&
        !behindTalk(raw.slice(Math.max(0, start - 2), start))
      )
        found.add(one);
    }
  }
  return found;
}

/** The last word on the candidates of a paragraph: leaves out what needed a word beside it and has none. */
export function conclude(judged: readonly Judged[], raw: string): Placeholder[] {
  const byItsSign = confirmed(judged, raw);
  return judged.flatMap((one) => {
    const { start, end, trust, lost } = one.candidate;
    const sure = isSure(one) || byItsSign.has(one);
    if (!sure && (trust === 'onlyTyped' || trust === 'maybeTyped') && !isTyped(one)) return [];
    const { kind, unit } = one.reading;
    return [{ start, end, text: raw.slice(start, end), kind, unit, sure, ...(lost && { lost }) }];
  });
}
