import type { Hit, Rule } from '../rule';
import { misbracketsIn } from './brackets';
import { misquotesIn } from './quotes';

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '《': '》',
  '（': '）',
  '(': '）',
  '〔': '〕',
  '【': '】',
};
/** Where what was to be closed ends at the latest. */
const STOP = /[，。；！？：]|$/g;
const BREAK = '，。；：！？、';

export const pairUnclosed: Rule = {
  name: 'pair-unclosed',
  title: '引号、书名号、括号不成对',
  severity: 'error',
  source: 'GB/T 15834-2011 4.8、4.9、4.15',
  needs: [],
  examples: {
    wrong: [
      '推行{“一网通办，→“一网通办”，}群众少跑路。',
      '组织学习{《森林防火条例，→《森林防火条例》，}开展宣传。',
      '{推行清单管理”}，成效明显。',
      '投入资金{（含自筹80万元，→（含自筹80万元），}修路三里。',
    ],
    right: [
      '“一网通办”全面推行。',
      '学习《森林防火条例》。',
      '1）落实责任。',
      '“这是第一段。\n“这是第二段。”',
    ],
  },
  find: (report) => {
    const quotes = misquotesIn(report).filter(({ fault }) => fault === 'unclosed' || fault === 'unopened');
    const brackets = report.paragraphs
      .flatMap(misbracketsIn)
      .filter(
        ({ fault, open, paragraph }) => fault !== 'nested' && !report.isBlank(paragraph, open, open + 1),
      );
    return [...quotes, ...brackets].map(({ paragraph, fault, open }) =>
      fault === 'unclosed' ? unclosed({ paragraph, open }) : unopened({ paragraph, open }),
    );
  },
};

interface Mark {
  readonly paragraph: Hit['paragraph'];
  readonly open: number;
}

/** It may be closed where the clause ends. */
function unclosed({ paragraph, open }: Mark): Hit {
  const { text } = paragraph;
  const mark = text.charAt(open);
  STOP.lastIndex = open + 1;
  const stop = STOP.exec(text);
  const end = stop ? stop.index + stop[0].length : text.length;
  const fix = text.slice(open, stop?.index) + (CLOSING[mark] ?? '') + (stop?.[0] ?? '');
  return { paragraph, start: open, end, fix, message: `“${mark}”没有另一半`.replace('““”', '前引号') };
}

/** Where it should be opened only the clerk knows. */
function unopened({ paragraph, open }: Mark): Hit {
  const { text } = paragraph;
  let start = open;
  while (start > 0 && !BREAK.includes(text.charAt(start - 1))) start -= 1;
  const mark = text.charAt(open);
  return {
    paragraph,
    start,
    end: open + 1,
    fix: null,
    message: mark === '”' ? '后引号没有另一半' : `“${mark}”没有另一半`,
  };
}
