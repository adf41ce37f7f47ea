import type { Paragraph } from '../report/paragraph';
import { attachmentsOf } from './attachments';
import { headingOf } from './headings';
import { lastWritten } from './text';

/** 2026年12月1日, 20XX年X月X日, ____年__月__日, 二〇二六年…, without blanks: the date under a report. */
const DATE =
  /^[（(]?[\d０-９XxＸ×_＿〇○零一二三四五六七八九十]{0,6}年[^，。；]{0,4}月[^，。；]{0,4}日[）)]?$/;
/** Who signs it, where no date tells that somebody does. */
const SIGNER =
  /^[^，。；：！？、\d]{2,20}(?:委员会|政府|党委|办公室|办事处|党支部|党总支)(?:[\d０-９XxＸ×〇]{2,4}年.{1,8}日)?$|^.{0,6}(?:述职|汇报|报告|对照检查|发言|承诺|供稿)人[：:].{0,12}$/;
/** The same above a date: any short line that is no sentence. */
const SIGNER_ABOVE_DATE = /^[^，。；！？、\d]{2,24}$/;
const MOST_SIGNERS = 3;
/** 以上报告，请审阅。 特此报告。 妥否，请批示。 谢谢大家！ */
const CLOSING =
  /^(?:以上(?=.*(?:请|审|批|评|指正|报告|汇报)).{2,40}|[特专]此.{1,24}|(?:妥否|当否|可否|是否妥当|如无不妥).{0,24}|汇报完毕.{0,12}|谢谢.{0,8}|此致|敬礼)[。！]?$/;
/** The call on everybody with which a speech ends: of use only behind other text. */
const CALL = /^(?:同志们|各位代表|各位委员|朋友们)[，！：].*！$|让我们.*！$/;
/** （联系人：XX）, （此件公开发布）: what stands below the date. */
const NOTE =
  /^[（(](?:联系|此件|附|共印|.{0,20}供稿).*[）)]$|^(?:联系人|联系电话|抄送|抄报|报送)[：:]|日印发$/;

/**
 * The index of the last paragraph before what ends a report: closing words, what is attached, who signs it, and the date.
 * What is added at the end of a report belongs before them. Where the report holds nothing else it is its last paragraph.
 */
export function lastBeforeEnding(paragraphs: readonly Paragraph[]): number {
  const last = lastWritten(paragraphs);
  const attachments = attachmentsOf(paragraphs);
  let isDated = false;
  let signers = 0;
  for (let at = last; at >= 0; at = lastWritten(paragraphs, at - 1)) {
    const paragraph = paragraphs[at] as Paragraph;
    const text = paragraph.text.replace(/[\s　]/g, '');
    const isDate = DATE.test(text);
    const signs = SIGNER.test(text) || (isDated && signers < MOST_SIGNERS && SIGNER_ABOVE_DATE.test(text));
    const closes = isDate || CLOSING.test(text) || NOTE.test(text) || calls(paragraphs, at) || signs;
    const isEnding = attachments.has(at) || (closes && !paragraph.inTable && !headingOf(paragraph));
    if (!isEnding) return at;
    isDated ||= isDate;
    if (signs) signers++;
  }
  return last;
}

/** A call is an ending where something is said before it: right below a heading it is that heading's text. */
function calls(paragraphs: readonly Paragraph[], at: number): boolean {
  const above = paragraphs[lastWritten(paragraphs, at - 1)];
  const heading = above && headingOf(above);
  return CALL.test(paragraphs[at]?.text.trim() ?? '') && above !== undefined && (!heading || heading.runIn);
}
