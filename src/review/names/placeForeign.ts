import type { Paragraph } from '../../report/paragraph';
import type { Hit, Rule } from '../rule';
import { type OwnUnit, ownUnitOf } from './ownUnit';

/** What is done with a place, or stands to it: no name itself. */
const DEEDS =
  '指导|保障|组织|带领|要求|督促|协助|帮助|安排|前往|来到|走进|位于|来自|覆盖|涉及|支持|推动|促进|确保|委托';
/** What stands before the name of a place. */
const BEFORE = `(?<=^[\\s　]*|[、，。；：（“到在与和赴至及向由对往是]|全县|我县|${DEEDS})`;
/** What stands behind a town's name where it is its own office, village or institution. */
const OFFICE =
  '党委|政府|人民政府|人大|纪委|各村|全体|干部|卫生院|敬老院|派出所|中心[小学校]|学校|群众|村民|机关|党员|[\\u4e00-\\u9fff]{2}村|[\\u4e00-\\u9fff]{2}社区';
const TOWN = new RegExp(`(?=..[镇乡])${BEFORE}([\\u4e00-\\u9fff]{2})([镇乡])(?=${OFFICE})`, 'g');
const COUNTY = new RegExp(
  `(?=..县)${BEFORE}([\\u4e00-\\u9fff]{2})县(?=烈士|[\\u4e00-\\u9fff]{2,4}(?:村|镇|乡|社区|街道|园|馆))`,
  'g',
);
/** No name of a place: 乡镇, 各镇, 小城镇, 支持镇人大. */
const NO_NAME = new RegExp(
  `[的全我本该各县乡村镇名强重每其两三四五六七八九十一个中邻外此某城市区集建]|[大小新老古]$|有关|周边|相关|所在|上级|${DEEDS}`,
);
/** Where one goes to look, or signs something, another's name belongs. */
const VISITS =
  /观摩|学习|考察|签(?!订[^，。；]{0,8}(?:承诺|责任)书)|结对|帮扶协作|邻|交流|对标|借鉴|联[建合防]|共建|协作|支援|跨[镇乡界]|移民|迁|调任|挂职|跟班|交界|打通|连接|通往|送来|[上下]游/;
/** What another place was, or did to one's own. */
const BESIDE = /原(?:址|驻地|办公)|旧址|来自|与?我[镇乡]/;

export const placeForeign: Rule = {
  name: 'place-foreign',
  title: '残留外地地名',
  severity: 'ask',
  source: '沿用别处的稿子，地名漏改',
  needs: [],
  examples: {
    wrong: [
      '青溪镇2026年工作总结\n指导{白沙镇}各村修路。',
      'XX镇抓好修路，到{白沙镇}竹林村现场办公。',
      '青溪镇2026年工作总结\n督促{白沙镇}各村签订承诺书。',
    ],
    right: [
      '青溪镇2026年工作总结\n到白沙镇竹林村观摩学习。',
      '青溪镇2026年工作总结\n周边乡镇各村都来了。',
      '青溪镇2026年工作总结\n支持镇人大依法履职。',
      '青溪镇2026年工作总结\n青溪镇党委带头。',
      '青溪镇2026年工作总结\n白沙镇群众来我镇就医。',
    ],
  },
  find: (report) => {
    const own = ownUnitOf(report);
    return own === undefined ? [] : report.paragraphs.flatMap((paragraph) => hitsIn(paragraph, own));
  },
};

function hitsIn(paragraph: Paragraph, own: Exclude<OwnUnit, undefined>): Hit[] {
  const { text } = paragraph;
  const patterns = own === 'masked' ? [TOWN, COUNTY] : [TOWN];
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(({ 0: written, 1: name = '', index: start }): Hit[] => {
      const end = start + written.length;
      const clause = text.slice(Math.max(0, start - 12), start) + text.slice(end, end + 20);
      const isOwn = own !== 'masked' && (own.name.endsWith(written) || written.endsWith(own.name));
      if (isOwn || NO_NAME.test(name)) return [];
      if (own !== 'masked' && (VISITS.test(clause) || BESIDE.test(clause))) return [];
      return [{ paragraph, start, end, fix: null, message: `“${written}”不是本单位的，请核对` }];
    });
}
