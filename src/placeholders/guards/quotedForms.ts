import type { Guard } from '../candidate';
import { ending } from '../patterns';

/** 可写成“XX等X人”, 一般为“原告（姓名）诉被告（姓名）”: what a title or a phrase looks like. */
const behindPattern = ending(/(?:写[成为作]|一般为)[：:]?["“‘「『][^"”’」』]{0,14}/);
/** 标注「【待核实】」, 标记为 `【待核实】`/`【待补】`: a sign that is agreed upon. */
const behindSign = ending(/(?:标[注记]为?[：:]? ?[「『`]|[`」』][/、或和][`「『])/);
/** 如“某某公司”、“某某村”: an example's names */
const behindExample = ending(/如[：:]?[“"「‘](?:[^”"」’]{1,8}[”"」’][、或]?[“"「‘])?/);

/** A text that explains how something is written quotes it. What it tells of is not to be filled in there. */
export const quotedForms: Guard = (form, { before, after }) => {
  if (/^[」』`]/.test(after) && behindSign(before)) return 'ignore';
  if (/^某+$/.test(form) && behindExample(before)) return 'ignore';
  return behindPattern(before) ? 'ask' : undefined;
};
