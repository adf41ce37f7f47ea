import { fromChinese, toChinese } from '../../report/numerals';
import type { Paragraph } from '../../report/paragraph';
import type { Hit, Rule } from '../rule';

/** The ways to count in running text; 首先 and its like have no numerals. */
const MARK =
  /(?<=^[\s　]*|[。；：，][\s　]*)(?:(?<word>首先|其次|再次|最后)(?=[，,\u4e00-\u9fff])|第(?<ordinal>[一二三四五六七八九])(?=[，,]|(?<=首先[^。]*)(?:抓|做好|搞好|办好|加强|推进|开展|强化|完善|要|是))|(?<is>[一二三四五六七八九])是)/g;
const WORDS = ['首先', '其次', '再次', '最后'];

type Manner = 'word' | 'ordinal' | 'is';

export const runStyle: Rule = {
  name: 'run-style',
  title: '序次语混用',
  severity: 'warn',
  source: 'GB/T 15834-2011 附录 B（序次语）',
  needs: [],
  examples: {
    wrong: [
      '首先，修路。{第二→其次}，改水。最后，栽树。',
      '首先抓修路，{第二→其次}抓改水，最后抓栽树。',
      '一是修路，{其次→二是}改水，三是栽树。',
      '第一，修路。{其次→第二}，改水。第三，栽树。',
    ],
    right: [
      '首先，修路。其次，改水。最后，栽树。',
      '第一，修路。第二，改水。',
      '第一，缺水，一是渠老，二是井少。第二，缺人，一是外出，二是年老。第三，缺路。',
      '首先感谢大家。',
      '首先修路，第二批再改水，最后栽树。',
      '第一书记、第一时间。',
    ],
  },
  find: ({ paragraphs }) => paragraphs.flatMap(mixedIn),
};

interface Run {
  readonly manner: Manner;
  count: number;
}

/** Those that are not written as the first of their run; within an item another run may stand. */
function mixedIn(paragraph: Paragraph): Hit[] {
  let open: readonly Run[] = [];
  return [...paragraph.text.matchAll(MARK)].flatMap((match): Hit[] => {
    const [written] = match;
    const manner = mannerOf(match);
    const going = open.findIndex((run) => run.manner === manner && valueOf(written) === run.count + 1);
    if (valueOf(written) === 1) {
      const same = open.findIndex((run) => run.manner === manner);
      open = [...(same < 0 ? open : open.slice(0, same)), { manner, count: 1 }];
      return [];
    }
    if (going >= 0) open = open.slice(0, going + 1);
    const run = open.at(-1);
    if (!run) return [];
    run.count += 1;
    if (run.manner === manner || written === '最后' || run.count > WORDS.length) return [];
    const fix = writtenAs(run.manner, run.count);
    const start = match.index;
    return [{ paragraph, start, end: start + written.length, fix, message: '同一组序次语写法不一' }];
  });
}

function valueOf(written: string): number | undefined {
  const word = WORDS.indexOf(written);
  return word < 0 ? fromChinese(/[一二三四五六七八九]/.exec(written)?.[0] ?? '') : word + 1;
}

function mannerOf({ groups }: RegExpMatchArray): Manner {
  if (groups?.word !== undefined) return 'word';
  return groups?.ordinal === undefined ? 'is' : 'ordinal';
}

function writtenAs(manner: Manner, value: number): string {
  if (manner === 'word') return WORDS[value - 1] ?? '';
  return manner === 'is' ? `${toChinese(value)}是` : `第${toChinese(value)}`;
}
