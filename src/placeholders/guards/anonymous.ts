import type { Guard } from '../candidate';
import type { Surroundings } from '../paragraphText';
import { ending } from '../patterns';
import { isGivenName, isOnlySurname, isSurname } from '../reading/personName';
import { readQuantity } from '../reading/quantity';

/** What follows a name that is kept back. 张×、李×（均为化名）: the remark is about all of the list. */
const AFTER =
  /^(?:世纪|[^，。；]{0,4}[（(](?:化名|音译|[男女]|另案|已判|在逃)|[^，。；（(]{0,9}[（(][均皆都]?[为系是]?化名|某?(?:因?涉嫌|受贿|被查|被判|违纪|酒驾|醉驾|盗窃|诈骗))/;

const standsBefore = ending(
  /(?:(?:嫌疑人|被告人?|原告|受害人|罪犯)[\u4e00-\u9fff]?|(?:账号|网名|昵称|网友|公众号|自媒体|微博|网传|冒充|假冒)[：:]?[“"]?)/,
);

const behindRole = ending(/(?:嫌疑人|被告人?|原告人?|[受被]害人|罪犯|辩护人：?)/);

/** 申请人：***，男，76岁，**村人: of whom the age is told, the name is kept back; figures are not. */
const PARTY_TOLD =
  /^ ?(?:原告|被告|被?上诉人|被?申请人|第三人|(?:委托)?代理人)[^，。]{0,16}，[男女]，.{0,6}(?:\d\d岁|(?:19|20)\d\d年\d)/;

/** What is told of somebody, or of a firm, whose name a court, the police or a notice keeps back. */
const KEPT_BACK =
  /通缉|在逃|逃犯|抓获|落网|作案|刑事拘留|刑拘|涉案|案发|报警|打掉|值班|犯[\u4e00-\u9fff]{0,9}罪|[轻重]微?伤|判处|纠纷一?案|(?:合同|责任|侵权|借贷)[\u4e00-\u9fff]{0,3}纠纷|诉[称至讼]|辩称|上诉|[原被]告|(?:申请|当事|辩护|代理)人|违[规纪法]|涉嫌|收受|处分|开除|查处|立案|货款|借款|约定|违约|徒刑/;

/** 王某主持, 镇长王某: what somebody does in a report, or is in an office. His name may be still to come. 原镇长王某 is a court's. */
const REPORTED =
  /^(?:同志|书记|主任|[省市县区镇乡村局]长|主持|强调|指出|要求|陪同|带队|宣读|致辞|讲话|荣获|负责|作(?!案))/;
const behindOffice = ending(
  /(?<!原[\u4e00-\u9fff、]{0,9})(?:书记|主任|主席|[省市县区镇乡局]长|责任人|联系人)[：:]?/,
);

/**
 * 原告李某, 张某与李某系邻居, 某银行金融借款合同纠纷: nobody will ever fill it in. 镇长王某 may be a report's, and
 * so may 李某某 where nothing of a court stands near.
 */
function isNeverTold(form: string, { before, after }: Surroundings): boolean {
  const isSingle = form.length === 1;
  // 某某镇 and 某某同志 are a report's own, whatever stands near.
  if (!isSingle && !isOnlySurname(before.slice(-1))) return false;
  if (KEPT_BACK.test(before) || KEPT_BACK.test(after)) return true;
  // A name alone, as in a table's cell, may be an example of one.
  const alone = /(?:^|\n).$/.test(before) && /^(?:$|\n)/.test(after);
  const named = isSingle && isOnlySurname(before.slice(-1)) && !alone;
  return named && !REPORTED.test(after) && !behindOffice(before.slice(0, -1));
}

/**
 * Names that are kept back on purpose, not still to come: 王×（化名）, 张××涉嫌, an account “XX报”; and XX世纪, where XX is the
 * Roman twenty. All of them are asked, but for those that nobody will ever fill in: 王某 where he holds no office and does
 * nothing that a report tells, whom the police look for or a court tries, and who stands in a list that is made public.
 */
export const anonymous: Guard = (form, around, { plain }) => {
  const { before, after } = around;
  if (form.startsWith('某')) return isNeverTold(form, around) ? 'ignore' : undefined;
  if (!/^[X×○△□*]+$/.test(form)) return undefined;
  // 李*（男）, 王*（186****0912）: a list that is made public
  if (/^\*/.test(form) && isSurname(before.slice(-1)) && /^[（(](?:[男女]|1\d)/.test(after)) return 'ignore';
  // 上诉人（原审原告）：曹X
  if (form.length < 3 && isGivenName(around) && KEPT_BACK.test(before)) return 'ask';
  if (AFTER.test(after) || (PARTY_TOLD.test(plain) && !readQuantity(after))) return 'ask';
  if (standsBefore(before)) {
    // 被告人张×× is kept back; 被告人×××, of whom nothing is told, is as likely still to come.
    const isOf = '是为与和的'.includes(before.slice(-1) || ' ');
    // 账号：××××; 账号XX被封 is one that is kept back.
    const bank = /号[：:]?$/.test(before) && /^(?:$|[，。；、）])/.test(after);
    const told = isOf || bank || (form.length > 2 && behindRole(before)) || readQuantity(after) !== undefined;
    if (!told) return 'ask';
  }
  // XX届, as XX世纪; 第XX届 and 党的XX届X中全会 are numbers to come.
  if (
    form === 'XX' &&
    /^届(?![X×第中省市县区镇乡人党委政全一二三四五六七八九])/.test(after) &&
    !/(?:第|党的|委|人大)$/.test(before.slice(-2))
  )
    return 'ask';
  const last = before.slice(-1);
  if (isSurname(last) && /患者|病人|死者|伤者/.test(before.slice(-3, -1))) return 'ask';
  const quoted = (last === '“' || last === '"') && /^(?:报|新闻|日报|晚报|快讯|网|直播|头条)[”"]/.test(after);
  return quoted ? 'ask' : undefined;
};
