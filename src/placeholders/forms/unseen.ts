import type { Candidate, Form } from '../candidate';
import { stretches } from '../patterns';

/** What a township does, behind a place's word: the name before that is lost. */
const DEED =
  /(?:把|将|始终|严格|认真|积极|坚持|全面|深入|切实|扎实|持续|继续|大力|紧紧|牢牢|高度|着力|狠抓|组织|开展|召开|制定|围绕|聚焦|立足|紧扣|紧盯|抢抓|强化|加强|位于|地处|现辖|下辖|现有|在(?:上级|[省市县区]委|党)|以(?![上下内外来东西南北前后])|(?:19|20)\d\d年)/;
/** A place's word that opens a sentence, or a line behind blanks. */
const LOST_NAME = new RegExp(
  `[镇乡村县](?<=(?:[。！？；\\n]|[年以]来[，,]|^\\s{0,3}|\\s{4}).)(?=${DEED.source})`,
  'g',
);
const CALENDAR_YEAR = /(?:19|20)\d\d(?=年)(?<=在党....)/g;

/** A sentence that begins 镇把…… has lost the name before 镇. It is asked. */
export const lostNames: Form = ({ plain }) =>
  stretches(plain, LOST_NAME).map(({ start, end }): Candidate => {
    return { start, end, trust: 'never', kind: 'place', unit: '', lost: true };
  });

/** 光荣在党2021年 had its X filled by a replace-all that was meant for the year. It is asked. */
export const filledYears: Form = ({ plain }) =>
  stretches(plain, CALENDAR_YEAR).map(({ start, end }): Candidate => {
    return { start, end, trust: 'never', kind: 'duration', unit: '年' };
  });
