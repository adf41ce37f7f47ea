import type { Guard } from '../candidate';
import type { Surroundings } from '../paragraphText';
import { ending } from '../patterns';
import { isSurname } from '../reading/personName';
import { readQuantity } from '../reading/quantity';

/** What follows a name that is kept back. 张×、李×（均为化名）: the remark is about all of the list. */
const AFTER =
  /^(?:世纪|[^，。；]{0,4}[（(](?:化名|音译|男|女|另案|已判|在逃)|[^，。；（(]{0,9}[（(][均皆都]?[为系是]?化名|某?(?:涉嫌|因涉嫌|受贿|被查|被判|违纪|酒驾|醉驾|盗窃|诈骗))/;

const standsBefore = ending(
  /(?:(?:犯罪嫌疑人|嫌疑人|被告人|被告|原告|受害人|罪犯)[\u4e00-\u9fff]?|(?:账号|网名|昵称|网友|公众号|自媒体|微博|网传|冒充|假冒)[：:]?[“"]?)/,
);

const behindRole = ending(/(?:嫌疑人|被告人?|原告人?|[受被]害人|罪犯|辩护人：?)/);

/** What the police's news tell of somebody whose name they keep back. */
const HUNTED =
  /通缉|在逃|逃犯|抓获|落网|作案|刑事拘留|刑拘|涉案|案发|报警|打掉|值班|犯[\u4e00-\u9fff]{0,9}罪|[轻重]微?伤|判处/;
const DESCRIBED = /^[（(][男女][，,、] ?\d/;

/** 李某乙: numbered */
const NUMBERED = /^[甲乙丙丁戊己庚辛壬癸]/;

/** 李某军: most of the name is told. 荣获, 强调 are what he does. */
const GIVEN = /^(?:[军斌芳伟杰勇敏艳]|荣(?![获立])|强(?!调))/;

/** 抓获犯罪嫌疑人张某, 被告人李某, 李某军: nobody will ever fill it in. 嫌疑人某某, without a surname, is a form's. */
function isNeverTold({ before, after }: Surroundings): boolean {
  if (!isSurname(before.slice(-1)) && !isSurname(before.slice(-2, -1))) return false;
  return (
    (isSurname(before.slice(-1)) && GIVEN.test(after)) ||
    HUNTED.test(before) ||
    HUNTED.test(after) ||
    (DESCRIBED.test(after) && /嫌疑人.{1,2}$/.test(before)) ||
    behindRole(before.slice(0, -1)) ||
    NUMBERED.test(after)
  );
}

/**
 * Names that are kept back on purpose, not still to come: 王×（化名）, 张××涉嫌, an account “XX报”; and XX世纪, where XX is the
 * Roman twenty. All of them are asked, but for those whom the police look for or a court tries.
 */
export const anonymous: Guard = (form, around) => {
  const { before, after } = around;
  if (form.startsWith('某')) return isNeverTold(around) ? 'ignore' : undefined;
  if (!/^[X×○△□*]+$/.test(form)) return undefined;
  if (AFTER.test(after)) return 'ask';
  if (standsBefore(before)) {
    // 被告人张×× is kept back; 被告人×××, of whom nothing is told, is as likely still to come.
    const isOf = '是为与和的'.includes(before.slice(-1) || ' ');
    const told = isOf || (form.length > 2 && behindRole(before)) || readQuantity(after)?.kind === 'count';
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
