import type { Passage } from '../passage';

/** A year of the calendar in digits; what is not followed by 年 is a quantity. */
export const YEAR = '(?<![\\d.,])((?:19|20)\\d\\d)\\s?年';

/** What stands around a year and says that something is compared with it. */
const COMPARES =
  /(?:比|较|由|从|与|同|同比|跟|相比于?|对比|超过?|高于|低于|多于|少于)(?:上年|去年)?[(（“"]?$/;
const COMPARED =
  /^(?:度|底|末)?(?:同期|相比|相较|同比|的[^，。；]{1,24}(?:增|提高|提升|上升|下降|减少|降|扩大|达|[\d.]+倍)|基本?持平|持平)/;

const AWARDED = /入选|荣获|获评|获得?|评为|评选|授予|被列|列入|表彰|命名|通报|荣誉|认定/;
const AWARD = /先进|示范|优秀|表彰|考核|评比|评价|测评|名录|称号|十佳|最美|标兵|模范|第[一二三\dX]/;
const CONTEST = /^\d{4}\s?年[^，。；]{0,14}(?:考核|评比|测评|竞赛|大赛|比赛|评选)中?/;
const PROJECT =
  /^年度?(?!全|我|来|以来|重点|工作|新|共|拟|将|计划|完成|实施|建成|投|争取|谋划|储备|申报|落实|开工|启动|推进|继续|组织|开展|引进|招引|签约|实现|预计|发展|底|末|初|累计)[^，。；、：（）\d]{0,14}?(?:项目|工程|资金|中心村|试点|结转|指标|债券)/;
const AFFAIRS =
  /^年度?[^，。；]{0,8}(?:春耕|备耕|春季|征缴|缴费|参保|征兵|招生|预算|城乡居民|医保|养老|高考|取暖|灌溉|报刊)/;
const INTENDS = /计划|打算|将|拟|力争|目标|预期|安排|部署|谋划/;

/** Whether something is compared with the year that begins at an offset. */
export function isCompared(passage: Passage, at: number, end: number): boolean {
  return COMPARES.test(passage.sentenceBefore(at)) || COMPARED.test(passage.text.slice(end));
}

/** Whether the year belongs to an honour or an assessment, which is given once. */
export function isHonoured(passage: Passage, at: number): boolean {
  const after = passage.clauseFrom(at);
  return after.slice(4).startsWith('年度')
    ? AWARDED.test(passage.clauseBefore(at)) || AWARDED.test(after) || AWARD.test(after)
    : AWARDED.test(passage.clauseBefore(at)) ||
        /^\d{4}\s?年(?:被|荣获|获评|入选)/.test(after) ||
        CONTEST.test(after);
}

/** Whether the year is part of a project's name. */
export function isProject(passage: Passage, at: number): boolean {
  return PROJECT.test(passage.text.slice(at + 4));
}

/** Whether it is affairs of the coming year that are seen to in this one: 2025年度征缴. */
export function isAffairOfNext(passage: Passage, at: number): boolean {
  return AFFAIRS.test(passage.text.slice(at + 4));
}

/** Whether the sentence speaks of what is intended. */
export function isIntended(passage: Passage, at: number): boolean {
  return INTENDS.test(passage.sentence(at));
}
