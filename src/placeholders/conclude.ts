import type { Judged } from './judge';
import { ending } from './patterns';
import type { Placeholder } from './placeholder';

/** What is written wholly with one sign where a value is due, or in a template's brackets. */
const WRITTEN = /^(?:([X×*#○△☆])\1*$|[【[{])/;
/** Nearer than this the same sign stands for the same: UTF-16 units from start to start. */
const NEAR = 120;
/** 带*的为必填项, y与x之间, 点击【我的任务】: here the sign itself is spoken of. */
const behindTalk = ending(/(?:[带标打注击]|[A-Wa-wY-Zy-z][与和])/);
/** ×表示未完成, X：无数据 */
const BEFORE_TALK = /^[”"]?(?:表示|标[示注]|是?指|[：越即])/;

/** Whether the neighbourhood says as much of what it stands for as a form like this needs. */
function saysEnough({ plain, reading: { evidence } }: Judged): boolean {
  // Two signs that are no letters are seldom anything else: △△公司 needs less than △公司.
  const enough = (evidence === 'weak' || evidence === 'lead') && /^(?:[○△▲◇◆□■●◎×]{2}|\*{2})/.test(plain);
  return evidence === 'strong' || enough;
}

function isSure(one: Judged): boolean {
  return !one.asked && (one.candidate.trust === 'always' || saysEnough(one));
}

/** Whether its form needed a word beside it, and has none: then it is no placeholder. */
function isNone(one: Judged): boolean {
  const { trust } = one.candidate;
  return (trust === 'onlyTyped' || trust === 'maybeTyped') && !saysEnough(one);
}

/**
 * The doubtful ones that are written with the sign of a certain one near them: who has written XX镇 means the same by X发展.
 * Where × and * stand alone they multiply and remark as well, so ×× does not speak for ×. What would be none without the
 * certain one stays none, for it would be gone again when that one is filled; nor does a confirmed one confirm others.
 * @param judged in order
 */
function confirmed(judged: readonly Judged[], raw: string): ReadonlySet<Judged> {
  const found = new Set<Judged>();
  if (judged.every(isSure)) return found;
  for (const order of [judged, [...judged].reverse()]) {
    const lastCertain = new Map<string, number>();
    for (const one of order) {
      if (!WRITTEN.test(one.plain)) continue;
      const { start, end } = one.candidate;
      const sign = raw.slice(start, Math.min(end, start + ('×*'.includes(one.plain.charAt(0)) ? 2 : 1)));
      if (isSure(one)) lastCertain.set(sign, start);
      else if (
        !one.doubted &&
        !isNone(one) &&
        Math.abs(start - (lastCertain.get(sign) ?? Infinity)) < NEAR &&
        !behindTalk(raw.slice(Math.max(0, start - 2), start)) &&
        !BEFORE_TALK.test(raw.slice(end, end + 3))
      )
        found.add(one);
    }
  }
  return found;
}

/** The last word on the candidates of a paragraph: which are placeholders, and which of those are certain. */
export function conclude(judged: readonly Judged[], raw: string): Placeholder[] {
  const bySign = confirmed(judged, raw);
  return judged.flatMap((one) => {
    if (isNone(one)) return [];
    const { start, end, lost } = one.candidate;
    const { kind, unit } = one.reading;
    const sure = isSure(one) || bySign.has(one);
    return [{ start, end, text: raw.slice(start, end), kind, unit, sure, ...(lost && { lost }) }];
  });
}
