import { measureAt } from '../../placeholders/reading/measures';
import { rule, type Rule } from '../rule';
import { CHINESE, valueOf } from '../numerals';

/** What comes before a number of things that were done. */
const DEED =
  /(?:新建|建成|完成|引进|打造|实施|培育|创建|创成|举办|召开|开展|组织|改造|修建|新增|建立|设立|获得|争取|签约|落地|拆除|整治|查处|调解|化解|表彰|评选|发展|成立|储备|谋划|编制|出台|制定|受理|办理|解决|安装|新修|整修|维修|扩建|创办|招引|到位|开工|竣工)(?:了|各类|各项)?$/;
const HELD = /(?:开展|召开|举办|组织)[^，。；]{0,12}$/;
const ENDS = /^(?:$|[，。；、）)])/;
const MANY = 10;

/** Figures in Chinese numerals. Most are part of a name; what ends a clause or follows a deed is counted. */
export const spoken: readonly Rule[] = [
  rule(
    /(?<![\dX几数])(?:(?:几|数|上)(?:十|百|千|万)(?:余|多)?(?=[\u4e00-\u9fff])(?!分|众|名|年|里|家万|户万)|近百|百余|千余|万余|成倍|翻(?:了)?[一两]番|过半|[一二三四五六七八九]分之[一二三四五六七八九]|百分之[一二三四五六七八九十百]+|[一二三四五六七八九]成(?=[以，。；的]))/g,
    (_, p, at) => (p.zoneAt(at) === 'plan' ? null : { action: 'ask', reason: 'spoken' }),
  ),
  rule(
    new RegExp(`(?<![第${CHINESE}百“"])([${CHINESE}百]+)(?![${CHINESE}百五”"])`, 'g'),
    ([written], p, at) => {
      const value = valueOf(written);
      const after = p.text.slice(at + written.length, at + written.length + 12);
      const measure = measureAt(after);
      if (value === undefined || value < 2 || measure?.kind !== 'count') return null;
      if (/^(?:方|大|级|类|种|面|层|里)/.test(measure.word)) return null;
      const rest = after.slice(measure.word.length);
      if (/^(?:民生|惠民|为民)?实事/.test(rest)) return { action: 'keep', reason: 'promises' };
      const before = p.clauseBefore(at);
      const isHeld = HELD.test(before) && /次|场|期|轮/.test(measure.word);
      const isCounted = isHeld || DEED.test(before) || (ENDS.test(rest) && /[\u4e00-\u9fff]$/.test(before));
      // 改造二期 is a stage of it.
      const isStage = measure.word === '期' && !isHeld;
      if (!isCounted || isStage || /[第每各]$/.test(before)) return null;
      const figure = { kind: measure.kind, unit: measure.word, last: written };
      if (value >= MANY || isHeld) return { action: 'blank', reason: 'figure', result: 'XX', figure };
      return { action: 'ask', reason: 'spoken', result: 'XX', figure };
    },
  ),
];
