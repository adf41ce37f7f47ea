import type { Passage } from '../passage';
import type { Reason } from '../reasons/reason';
import { behindNumber } from './number';

/** What hardly changes from one year to the next: the land, the villages. */
const LAND =
  /(?:海拔|降[水雨]量|气温|以[东南西北]|距[^，。；\d]{1,8}|(?:国土|区域|辖区|镇域|乡域|总|土地|幅员)面积|(?:^|[，。；、有中])(?:耕地|林地|水面|山林|园地|草场|基本农田|永久基本农田)(?:总?面积|保有量)?)(?:为|达|约|共)?$/;
const VILLAGES = /(?:(?:下?辖|管辖|现有|共有|设有|划分为)[^，。；]{0,6}|全[镇乡县]|、)$/;
const UNITS_BEFORE = /(?:下?辖|管辖|现有|共有|设有|划分为|全[镇乡县])/;
const VILLAGES_AFTER = /^个?(?:行政|自然)?(?:村|社区|居委会|村民小组|村组|居民小组)/;

/** What is laid down for a project, whatever is done of it: its cost, its length. */
const INVESTED = /^投资(?:约|达|为)?$/;
const COST = /(?:总投资|计划投资|概算|合同(?:金)?额|中标价)(?:约|达|为)?$/;
const IS_DONE = /建成投[用产]|建成通车|投入使用|竣工|完工|通过验收/;
const RUNS = /在建|续建|开工|加快|正在|完成投资|形象进度|累计完成|有序推进|扎实推进|\d{4}年?[-—至~]+\d{4}年/;
const LENGTH =
  /(?:[GSXYC]\d{1,4}[^，。；]{0,10}段|全长|总长|线路长|库容|容量|总建筑面积|规划面积|设计[^，。；]{0,6}|日处理(?:能力)?|装机(?:容量)?)(?:约|为)?$/;
const PRICE = /(?:单价|收购价|保底价|合同价|价格?)[^，。；\d]{0,8}$/;

/** What is required rather than reached. */
/** What is admitted to be too little is measured by what is required: 不足10万元. */
const REQUIRED =
  /(?:不足|不到|不低于|不少于|不超过|不高于|低于|高于|少于|小于|大于|控制在|稳定在|保持在)(?:约)?$/;
const STEADY = /(?:稳定在|保持在|控制在)约?$/;
const OFTEN = /每(?:年|个?月|周|季度?|天|日)[^，。；\d]{0,8}$/;
const BEYOND = /^(?:及)?(?:以[上下内]|左右)/;

/** Whether a figure is one that somebody has laid down, rather than measured: 95, 50, 2. */
function isRound(after: string, from: string): boolean {
  const written = from.slice(0, from.length - after.length);
  return /^(?:\d|\d*[05])$/.test(written);
}

/** Whether what comes is how often something has to be done: 每月不少于2次. */
export function isFrequency(before: string): boolean {
  return OFTEN.test(before);
}

/** Why a figure of what was done is not simply blank, but asked about; null where it is. */
export function standsFor(passage: Passage, at: number, unit: string, rest: string): Reason | null {
  const before = passage.clauseBefore(at);
  const sentence = passage.sentence(at);
  const after = behindNumber(passage.text, at);
  if (LAND.test(before) || (VILLAGES.test(before) && UNITS_BEFORE.test(before) && VILLAGES_AFTER.test(after)))
    return 'static';
  // 总投资1200万元的烘干厂: what it is called by, whatever became of it.
  const isName = /^的[\u4e00-\u9fff]/.test(rest);
  const isProjectCost =
    (INVESTED.test(before) && (isName || RUNS.test(sentence))) ||
    (COST.test(before) && (isName || !IS_DONE.test(sentence)));
  if (isProjectCost || LENGTH.test(before)) return 'projectSize';
  if (/元/.test(unit) && PRICE.test(before)) return 'contract';
  if (OFTEN.test(before) && !REQUIRED.test(before) && /^(?:次|期|场|轮)/.test(unit)) return 'frequency';
  if (!REQUIRED.test(before) || (STEADY.test(before) && !BEYOND.test(rest))) return null;
  return isRound(after, passage.text.slice(at)) ? 'requirement' : 'threshold';
}
