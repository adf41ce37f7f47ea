import type { Phrase } from '../../library/phrase';
import { isInside } from '../inside';
import { onceFor } from '../onceFor';
import { standsIn } from '../pattern';
import type { Hit, Rule } from '../rule';

/** What makes other words of a name: 四个突出问题, 两个责任单位, 一肩挑起. */
const GOES_ON =
  /^(?:[起着了过形站点员队团部厕馆办人区班料实志]|问题|单位|主体|完成|覆盖|达标|重点|特点|特色|亮点|项目|地块)/;
/** Who carries loads on a shoulder holds no two offices. */
const CARRIED = '一肩挑';
const OFFICES = /书记|主任|支书|负责人|两委/;
/** Before a name it makes another count: 第三类户厕. */
const COUNTS_ON = /[第十百\d一二三四五六七八九]$/;
/** A name that is a count: 四个意识, 三会一课. What is usual without quotation marks is left out. */
const COUNTED = /^[一二三四五六七八九十两双][\u4e00-\u9fff]{1,7}$/;
const USUALLY_BARE = new Set([
  '三农',
  '双减',
  '双拥',
  '一老一小',
  '两新',
  '两重',
  '三保',
  '四下基层',
  '三变改革',
  '四好农村路',
  '四风',
  '五大振兴',
  '十四五',
  '十五五',
  '双碳',
  '五保',
]);

export const quoteMissing: Rule = {
  name: 'quote-missing',
  title: '该加引号没加',
  severity: 'ask',
  source: '惯例：数字简称加引号；用语库的写法',
  needs: ['phrases'],
  examples: {
    wrong: ['增强{四个意识→“四个意识”}。', '落实{三会一课→“三会一课”}。', '结合{四史→“四史”}学习。'],
    right: [
      '增强“四个意识”。',
      '抓好三农工作。',
      '落实“三会一课、主题党日”。',
      '一肩挑起重担。',
      '一肩背药箱，一肩挑被褥。',
      '查出四个突出问题。',
      '明确两个责任单位。',
    ],
  },
  find: (report) => {
    const pattern = quotedNames(report.phrases);
    if (!standsIn(report, pattern)) return [];
    return report.paragraphs.flatMap((paragraph) =>
      [...paragraph.text.matchAll(pattern)].flatMap(({ 0: name, index: start }): Hit[] => {
        const end = start + name.length;
        const { text } = paragraph;
        if (isInside(text, start, '“”') || isInside(text, start, '《》')) return [];
        if (name === CARRIED && !OFFICES.test(text)) return [];
        if (GOES_ON.test(text.slice(end)) || COUNTS_ON.test(text.slice(0, start))) return [];
        if (/[”“‘’"]/.test(text.charAt(end)) || /["]/.test(text.charAt(start - 1))) return [];
        return [{ paragraph, start, end, fix: `“${name}”`, message: `“${name}”通常加引号` }];
      }),
    );
  },
};

/** The names that are quoted, as a pattern. */
const quotedNames = onceFor((phrases: readonly Phrase[]) => {
  const names = phrases.filter(isQuoted).map(({ name }) => name);
  return new RegExp(names.length === 0 ? '(?!)' : `(?:${names.join('|')})(?![起着过])`, 'g');
});

function isQuoted({ name, wording }: Phrase): boolean {
  return wording.startsWith(`“${name}”`) && COUNTED.test(name) && !USUALLY_BARE.has(name);
}
