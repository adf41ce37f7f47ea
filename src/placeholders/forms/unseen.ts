import type { Candidate, Form } from '../candidate';
import { offsetsOf, stretches } from '../patterns';

const placeWords = offsetsOf('镇乡村县');
/** What a township does, behind a place's word: the name before that is lost. */
const DEED =
  /(?:把|将|始终|严格|认真|积极|坚持|全面|深入|切实|扎实|持续|继续|大力|紧紧|牢牢|高度|着力|狠抓|组织|开展|召开|制定|围绕|聚焦|立足|紧扣|紧盯|抢抓|强化|加强|位于|地处|现辖|下辖|现有|在(?:上级|[省市县区]委|党)|以(?![上下内外来东西南北前后])|(?:19|20)\d\d年)/y;
const CALENDAR_YEAR = /(?:19|20)\d\d(?=年)(?<=在党....)/g;

function opensSentence(plain: string, at: number): boolean {
  const before = plain.charAt(at - 1);
  if ('。！？；\n'.includes(before) || /[年以]来[，,]$/.test(plain.slice(Math.max(0, at - 3), at)))
    return true;
  return before.trim() === '' && plain.slice(Math.max(0, at - 4), at).trim() === '';
}

function isBeforeDeed(plain: string, at: number): boolean {
  DEED.lastIndex = at + 1;
  return DEED.test(plain);
}

/**
 * Placeholders that nobody sees any more: a sentence that begins 镇把…… has lost the name before 镇, and 光荣在党2021年 had its
 * X filled by a replace-all that was meant for the year. Both are asked.
 */
export const unseen: Form = ({ plain }) => [
  ...placeWords(plain)
    .filter((at) => opensSentence(plain, at) && isBeforeDeed(plain, at))
    .map((at): Candidate => ({
      start: at,
      end: at + 1,
      trust: 'never',
      kind: 'place',
      unit: '',
      lost: true,
    })),
  ...stretches(plain, CALENDAR_YEAR).map((found): Candidate => {
    return { ...found, trust: 'never', kind: 'duration', unit: '年' };
  }),
];
