import fc from 'fast-check';
import type { DraftBlock } from '../../src/outline/draft';
import { writeHeadingNumber, readHeadingNumber } from '../../src/outline/headingNumber';
import type { Paragraph } from '../../src/report/paragraph';
import { heading, report } from './lines';

/** How the headings of one level are written: a number as the first one has it, with the blanks that are typed beside it. */
interface LevelStyle {
  readonly first: string;
  readonly runIn: boolean;
  readonly automatic: boolean;
}

/** A heading with all that stands below it. */
interface Node {
  /** How far the number is from the one before it; 1 is right. */
  readonly step: number;
  readonly text: readonly string[];
  readonly children: readonly Node[];
  /** Stands where numbered headings would, in their place. */
  readonly leads: number;
}

const SCHEMES = [
  ['一、', '（一）', '1.', '（1）'],
  ['一、', '（一）', '1．', '①'],
  ['一、', '1.', '（1）'],
  ['　　一、', '　　（一）', '　　1、'],
  ['一、', '(一) ', '１．', '(1)'],
  ['第一章 ', '第一节 ', '一、', '（一）'],
  ['第一部分　', '一、', '㈠'],
  ['（一）', '1.'],
  ['1. ', '1）'],
  ['一．', '①'],
] as const;

const TEXTS = [
  '全镇上下真抓实干，各项任务推进有力，群众反映总体良好。',
  '围绕产业和民生两个方面，累计投入XX万元，建成项目XX个。',
  '',
  'T|1.道路硬化',
  'T|',
  'T|一、合计',
  '一是抓宣传。二是抓落实。',
];
const HEAD = ['', '青溪镇工作总结', '各位代表：', '今年以来，全镇经济平稳发展，现将有关情况汇报如下：'];
/** What stands below all text. */
export const ENDING: readonly string[] = ['', '特此报告。', '青溪镇人民政府', '2026年12月1日'];

const text = fc.array(fc.constantFrom(...TEXTS), { maxLength: 3 });
const step = fc.constantFrom(1, 1, 1, 1, 1, 1, 2, 0, 3);
const node = (depth: number): fc.Arbitrary<Node> =>
  fc.record({
    step,
    text,
    children: depth <= 1 ? fc.constant([]) : fc.array(node(depth - 1), { maxLength: 3 }),
    leads: fc.constantFrom(0, 0, 0, 1, 2, 3),
  });

const NAMES = '甲乙丙丁戊己庚辛壬癸';

/** A title that no other heading has. */
function title(what: string, count: number): string {
  const name = Array.from(String(count))
    .map((digit) => NAMES.charAt(Number(digit)))
    .join('');
  return `${what}产业${name}`;
}

/** Reports as they come: in several schemes, run in or not, divided by leads, with tables, blanks, and wrong numbers. */
export const randomReport: fc.Arbitrary<Paragraph[]> = fc
  .record({
    scheme: fc.constantFrom(...SCHEMES),
    runIn: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    automatic: fc.array(fc.constantFrom(false, false, true), { minLength: 4, maxLength: 4 }),
    levels: fc.integer({ min: 1, max: 4 }),
    head: fc.subarray(HEAD),
    nodes: fc.oneof(
      { weight: 1, arbitrary: fc.constant([]) },
      { weight: 9, arbitrary: fc.array(node(4), { maxLength: 3 }) },
    ),
    ending: fc.subarray([...ENDING]),
  })
  .map(({ scheme, runIn, automatic, levels, head, nodes, ending }) => {
    const styles = scheme.slice(0, levels).map((first, i): LevelStyle => {
      return { first, runIn: runIn[i] === true, automatic: automatic[i] === true };
    });
    let count = 0;
    const linesOf = (some: readonly Node[], level: number): string[] => {
      const style = styles[level];
      if (!style) return [];
      let value = 0;
      return some.flatMap((each) => {
        count++;
        value = style.automatic ? value + 1 : Math.max(1, value + each.step);
        const own = headingLine(style, value, title('壮大', count));
        const below = level === 0 && each.leads > 0 ? leads(each.leads) : linesOf(each.children, level + 1);
        return [own, ...each.text, ...below];
      });
    };
    return report(...head, ...linesOf(nodes, 0), ...ending);
  });

function leads(many: number): string[] {
  return Array.from({ length: many }, (_, i) => [
    `一年来，我们毫不松懈抓好第${i + 1}件事，不断打牢发展的底子。`,
    '围绕全年目标，累计投入XX万元，新建项目XX个，带动就业XX人。',
  ]).flat();
}

function headingLine({ first, runIn, automatic }: LevelStyle, value: number, shown: string): string {
  const indent = /^　*/.exec(first)?.[0] ?? '';
  const read = readHeadingNumber(first.trim());
  if (!read) throw new Error(first);
  const gap = first.slice(indent.length + read.length);
  const number = writeHeadingNumber(read.number, value);
  const rest = shown + (runIn ? '。加强调度，确保年底前全面完成各项任务。' : '');
  return automatic ? `auto|${number}|${rest}` : indent + number + gap + rest;
}

const texts = fc.array(fc.constantFrom('落实“三会一课”制度，发展党员XX名。', '加强值守，排查隐患XX处。'), {
  maxLength: 2,
});
const section = fc.record({
  root: fc.constantFrom(0, 1, 2, 2, 2, 3),
  below: fc.array(fc.record({ deeper: fc.integer({ min: 1, max: 2 }), texts }), { maxLength: 3 }),
  texts,
  signs: fc.constantFrom(false, false, false, true),
});

/** Drafts of one to three skeletons: parts, sections, deeper ones; some without headings; some with headings below. */
export const randomDraft: fc.Arbitrary<DraftBlock[]> = fc
  .array(section, { minLength: 1, maxLength: 3 })
  .map((sections) => {
    let count = 0;
    const next = (): string => title('新办', ++count);
    const plain = (some: readonly string[]): DraftBlock[] =>
      some.map((each): DraftBlock => ({ type: 'paragraph', text: each }));
    return sections.flatMap(({ root, below, texts: own, signs }): DraftBlock[] => [
      ...(root === 0 ? [] : [heading(root, next(), `一年来，我们着力办好新事${next()}，不断增进民生福祉。`)]),
      ...plain(own),
      ...below.flatMap((each): DraftBlock[] => [
        ...(root === 0 ? [] : [heading(Math.min(4, root + each.deeper), next())]),
        ...plain(each.texts),
      ]),
      ...(signs ? [{ type: 'right', text: '青溪镇人民政府' } as const] : []),
    ]);
  });
