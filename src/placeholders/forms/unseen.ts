import type { Candidate, Form } from '../candidate';

/** Deeds that a township does; before them a bare 镇 or 村 has lost its name. */
const DEED =
  /^(?:把|将|始终|严格|认真|积极|坚持|全面|深入|切实|扎实|持续|继续|大力|紧紧|牢牢|高度|着力|狠抓|组织|开展|召开|制定|围绕|聚焦|立足|紧扣|紧盯|抢抓|强化|加强|以(?![上下内外来东西南北前后])|(?:19|20)\d\d年)/;

/**
 * Placeholders that nobody sees any more: a sentence that begins 镇把…… has lost the name before 镇, and 光荣在党2021年 had its
 * X filled by a replace-all that was meant for the year. Both are asked.
 */
export const unseen: Form = ({ plain }) => {
  const found: Candidate[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    if ('镇乡村县'.includes(plain.charAt(at))) {
      const opens =
        /[。！？；\n]/.test(plain.charAt(at - 1)) || plain.slice(Math.max(0, at - 4), at).trim() === '';
      if (opens && DEED.test(plain.slice(at + 1, at + 7)))
        found.push({ start: at, end: at + 1, trust: 'never', kind: 'place', unit: '' });
    } else if (/在党(?:19|20)\d\d年/.test(plain.slice(at - 1, at + 6))) {
      found.push({ start: at + 1, end: at + 5, trust: 'never', kind: 'duration', unit: '年' });
    }
  }
  return found;
};
