import type { Surroundings } from '../paragraphText';
import { ending } from '../patterns';
import { type Reading, strong } from './reading';

const inNumberBracket = ending(/[〔[【（(](?:20)?/);
const behindNumberBracket = ending(/[〕\]】）)］]第? ?/);

/** ×民终12号, ×法民__初字第×号, 字第×号: a court's; 政发〔20XX〕, 府办函（2026）×号: an issuer's short name and the year; 劳人仲字[20 ]. */
const BEFORE_NUMBER =
  /^(?:(?:\d{0,4}法?[刑民行执财知商赔破特督](?:[\u4e00-\u9fffX×_]{0,6}字|[\u4e00-\u9fffX×_]{0,2})|[\u4e00-\u9fffX×]{0,2}字)第?[X×○_*\d ]{1,6}号|[\u4e00-\u9fff]{0,5}(?:字[[〔【（(]|第 ?[[〔【（(][ X×_]*[\]〕】）)] ?号|〔(?:19|20|[X×])[\dX×]|[[【（(](?:19|20|X)[\dX]{2,3}[\]】）)]第?[\dX×]{1,4} ?号)|(?=[\u4e00-\u9fff]{0,3}[发函字办令])[\u4e00-\u9fff]{1,4}[[【（(](?:19|20|X)[\dX])/;
const CLOSES_YEAR = /^[〕\]】）)][\u4e00-\u9fffX×\d]{0,7}第?[X×○_*\d ]{1,6}号/;

/** X政发〔20XX〕X号: the issuer's short name, the year and the number. */
export function documentNumber(figure: string, { before, after }: Surroundings): Reading | undefined {
  if (
    BEFORE_NUMBER.test(after) ||
    (/^[〔[【（(].*[〕\]】）)]$/.test(figure) && /^ ?\d{1,4} ?号/.test(after)) ||
    (CLOSES_YEAR.test(after) && inNumberBracket(before))
  )
    return strong('docNumber');
  const ends = /^ ?号(?:文|令|公告|通知|建议|提案|议案|[X×]{0,3}判决|裁定|起诉书|[\u4e00-\u9fff]{0,2}决定书)?/
    .exec(after)?.[0]
    .trim();
  return ends !== undefined &&
    (ends !== '号' ||
      behindNumberBracket(before) ||
      /(?:字|[刑民行执赔][初终再申辖监])第?$/.test(before.slice(-3)))
    ? strong('docNumber', '号')
    : undefined;
}

/** What bears a number of its own: 国务院令第X号, 编号：皖建字第X号. */
const NUMBERED_PAPER =
  /(?:[令文函字]|公告|通知|通告|决定|建议|提案|议案|批复|意见|证书?|档案|编号?|合同)[^，。；]{0,3}第 ?$|编号.*第 ?$/;

/** 第____号, left to be written by hand: a paper's, but in an address. */
const BLANK = /^[ _]/;
const ENDS_THERE = /^ ?号(?:合同|(?![\u4e00-\u9fff]))/;
const IN_ADDRESS = /[村组座栋幢楼牌段] ?第 ?$/;

/** Whether 第X号 is a paper's number: 国务院令第X号, 第____号合同. */
export function isPapersNumber(figure: string, { before, after }: Surroundings): boolean {
  if (NUMBERED_PAPER.test(before)) return true;
  return BLANK.test(figure) && ENDS_THERE.test(after) && !IN_ADDRESS.test(before);
}
