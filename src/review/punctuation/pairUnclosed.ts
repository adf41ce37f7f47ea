import type { ReviewedReport } from '../reviewedReport';
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
      '按照a）核查、b）公示两步走。',
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
    const names = quotes.length === 0 ? [] : quotedIn(report);
    return [...quotes, ...brackets].map(({ paragraph, fault, open }) =>
      fault === 'unclosed' ? unclosed({ paragraph, open }, names) : unopened({ paragraph, open }),
    );
  },
};

interface Mark {
  readonly paragraph: Hit['paragraph'];
  readonly open: number;
}

const QUOTED = /“([^“”]{2,14})”/g;

/** What stands in quotation marks elsewhere in the report, or does so by the library; the longest first. */
function quotedIn({ text, phrases }: ReviewedReport): string[] {
  const wordings = phrases.map(({ wording }) => wording);
  const names = [text, ...wordings].flatMap((each) =>
    [...each.matchAll(QUOTED)].map(([, name = '']) => name),
  );
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

/** It is closed behind a name that is known; otherwise it may be where the clause ends. */
function unclosed({ paragraph, open }: Mark, names: readonly string[]): Hit {
  const { text } = paragraph;
  const mark = text.charAt(open);
  const name = mark === '“' ? names.find((each) => text.startsWith(each, open + 1)) : undefined;
  if (name !== undefined) {
    const end = open + 1 + name.length;
    return { paragraph, start: open, end, fix: `“${name}”`, message: `${nameOf(mark)}没有另一半` };
  }
  STOP.lastIndex = open + 1;
  const stop = STOP.exec(text);
  const end = stop ? stop.index + stop[0].length : text.length;
  const fix = text.slice(open, stop?.index) + (CLOSING[mark] ?? '') + (stop?.[0] ?? '');
  return { paragraph, start: open, end, fix, message: `${nameOf(mark)}没有另一半` };
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
    message: `${nameOf(mark)}没有另一半`,
  };
}

/** Quotation marks are not told in quotation marks. */
function nameOf(mark: string): string {
  if (mark === '“') return '前引号';
  return mark === '”' ? '后引号' : `“${mark}”`;
}
