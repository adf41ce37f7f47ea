import type { Paragraph } from '../../report/paragraph';
import type { Hit, Rule } from '../rule';
import type { Counts } from '../words/counts';

/** The same two to eight characters twice. Longer ones are clauses. */
const TWICE = /(?=([\u4e00-\u9fff]{2,8})\1)/g;
/** Little words that are typed twice, and the words that look so: 对对外…, 实实在在, 目的的. */
const LITTLE =
  /的的(?<!目的的|标的的|有的的)|了了(?!解|却|结|断|然|如)|和和(?!睦|美)|与与(?!会)|让让(?!利|路|步)|被被|把把(?!手)|及及(?!时|早|格)|在在(?<!实在在|自在在|存在在|内在在|所在在|潜在在)(?![校建岗线职京册外场押此手编])|为为(?<!作为为|成为为|行为为|认为为)(?!民|政|期|何|农|企|主|人|群|基|困)|是是(?<!于是是|但是是)(?!非)|将将|从从(?!事|业|严|重|军|简)|(?<=加大|加强|强化)对对(?!外|方|口|接)/g;

/** A unit behind a figure; not 12人人均, 3户户均. */
const UNIT_TWICE = /(?<=\d)([亩户人名个次元件条处吨米家项场期岁份起座])\1(?![均数口次员民才头])/g;

/** A unit that stands before its figure as well: 农田亩1200亩. */
const UNIT_AHEAD = /(?<=[田地林园场积])(亩|公顷|平方米)(?=\d+(?:\.\d+)?万?[余多]?\1)/g;
/** 开展了开展 */
const DONE_TWICE = /([\u4e00-\u9fff]{2})了\1(?=[\u4e00-\u9fff])/g;
/** What a report calls those of whom it tells: official texts know too little of them. */
const OWN = /^[我全本][镇乡村县市区局街]$/;

/** Verbs are doubled to say that they take a little while. */
const DOUBLED_VERB = /^(?:研究|讨论|商量|考虑|学习|休息|活动|打听|收拾|调查|了解|试验|锻炼)$/;
/** What stands before one; behind a noun it is a noun itself. */
const MAY_DOUBLE = /(?:^|[^\u4e00-\u9fff]|[先再要来去好以多得也都会可们])$/;
const A_LITTLE = /^(?:$|[再，、。；！吧一])/;
/** 一个一个, 年全年全 */
const NUMERAL = /[一二三四五六七八九十百千万两零〇几每年月日]/;

/** How often a word stands in a large text at least. */
const WORD = 16;
/** And so much more often than what stands in its middle when it is doubled: 构建共建共治 holds no 建共 twice. */
const RARER = 8;

export const dupWord: Rule = {
  name: 'dup-word',
  title: '词语重复',
  severity: 'error',
  source: '逻辑：同一个词连着打了两遍',
  needs: [],
  examples: {
    wrong: [
      '及早{推动推动→推动}公路建设。',
      '逐条{落实整改措施落实整改措施→落实整改措施}。',
      '这是修路{的的→的}成果。',
      '新建高标准农田2000{亩亩→亩}。',
      '新建高标准农田{亩→}1200亩。',
      '组织干部{开展了开展→开展了}走访。',
      '今年以来，{我镇我镇→我镇}狠抓修路。',
      '开展义务植树{活动活动→活动}。',
    ],
    right: [
      '研究研究再定。',
      '对方案研究了研究才定。',
      '共12人人均三件。',
      '一村一策、一户一策。',
      '取得实实在在的成效。',
      '对对外开放作出安排。',
    ],
  },
  find: ({ paragraphs, counts }) =>
    paragraphs.flatMap((paragraph) => [
      ...twiceIn(paragraph, counts),
      ...littleIn(paragraph),
      ...brokenIn(paragraph, counts),
    ]),
};

function twiceIn(paragraph: Paragraph, counts: Counts | null): Hit[] {
  let until = 0;
  return [...paragraph.text.matchAll(TWICE)].flatMap((match): Hit[] => {
    const [, word = ''] = match;
    const start = match.index;
    if (start < until || NUMERAL.test(word.length > 2 ? word.charAt(0) : word)) return [];
    const end = start + word.length * 2;
    const isVerb = DOUBLED_VERB.test(word) && MAY_DOUBLE.test(paragraph.text.slice(0, start));
    if (isVerb && A_LITTLE.test(paragraph.text.slice(end))) return [];
    if (!isWhole(paragraph.text, start, word, counts)) return [];
    until = end;
    return [{ paragraph, start, end, fix: word, message: `“${word}”写了两遍` }];
  });
}

/** Whether what is doubled is a word. Three characters or more are not doubled by chance. */
function isWhole(text: string, start: number, word: string, counts: Counts | null): boolean {
  if (word.length > 2) return new Set(word).size > 1;
  if (OWN.test(word)) return true;
  if (word.charAt(0) === word.charAt(1) || counts === null) return false;
  // 支队支队长 is no mistake.
  if (text.charAt(start + 4) === '长') return false;
  const [first = 0, second = 0] = counts.numbersOf(word);
  const own = counts.pair(first, second);
  return own >= WORD && counts.pair(second, first) < own / RARER;
}

/** What is left over where a sentence was written anew. */
function brokenIn(paragraph: Paragraph, counts: Counts | null): Hit[] {
  const { text } = paragraph;
  const units = [...text.matchAll(UNIT_AHEAD)].map(({ 0: written, index: start }): Hit => {
    const message = `数字前面多了“${written}”`;
    return { paragraph, start, end: start + written.length, fix: '', message };
  });
  const done = [...text.matchAll(DONE_TWICE)].flatMap(({ 0: written, 1: word = '', index: start }): Hit[] => {
    const [first = 0, second = 0] = counts?.numbersOf(word) ?? [];
    const often = counts?.pair(first, second) ?? 0;
    if (DOUBLED_VERB.test(word) || word.charAt(0) === word.charAt(1) || often < WORD) return [];
    const message = `“${word}”写了两遍`;
    return [{ paragraph, start, end: start + written.length, fix: `${word}了`, message }];
  });
  return [...units, ...done];
}

function littleIn(paragraph: Paragraph): Hit[] {
  return [LITTLE, UNIT_TWICE].flatMap((pattern) =>
    [...paragraph.text.matchAll(pattern)].map(({ 0: written, index: start }) => {
      const fix = written.slice(1);
      return { paragraph, start, end: start + 2, fix, message: `“${fix}”写了两遍` };
    }),
  );
}
