import fc from 'fast-check';
import type { Skeleton, SkeletonBlock } from '../../../src/library/skeleton';
import { bareHeading } from '../../../src/library/skeletons/heading';
import { UNIT_KINDS } from '../../../src/library/skeletons/unitKind';
import { parseSkeleton } from '../../../src/library/skeletons/parse';
import { cleanText } from '../../../src/library/skeletons/text';
import { writeSkeleton } from '../../../src/library/skeletons/write';
import { runs } from '../../amount';

type Unread = Omit<Skeleton, 'markdown'>;

const PIECES = [
  ...Array.from('甲镇XX。，：“”《》（） *`[]<>|\\#→←-+=_~!0123.、;&'),
  ...[
    '{unit}',
    '{year}',
    '{',
    '}',
    '{{',
    '}}',
    '{甲}',
    '{.lead}',
    '---',
    '1. ',
    '- ',
    '# ',
    '> ',
    '→ ',
    '一、',
    '（一）',
  ],
  ...['\n', '\t', '\u0007', '\uD800', '\u2028', '　', '\uFEFF', '😀', 'name: '],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
/** As a skeleton that was read has it. */
const text = anyText.map(cleanText).filter((one) => one !== '');
const heading = text.map(bareHeading).filter((one) => one !== '');
const name = text
  .map((one) => one.replace(/[{}|｜]/g, ''))
  .map((one) => one.trim())
  .filter((one) => one !== '');

const paragraph = fc.record({
  type: fc.constantFrom('paragraph' as const, 'flushLeft' as const, 'right' as const),
  text,
});
const plain = { manner: 'heading', arabic: false } as const;

/** Headings whose levels are right, with paragraphs between them. */
function blocks(kind: Skeleton['kind'], root: number): fc.Arbitrary<SkeletonBlock[]> {
  const below = fc.record({
    type: fc.constant('heading' as const),
    depth: fc.constant(root + 1),
    text: heading,
    manner: fc.constant('heading' as const),
    arabic: fc.constant(false),
  });
  const part = fc.record({
    type: fc.constant('heading' as const),
    depth: fc.constant(1),
    text: heading,
    manner: fc.constantFrom('heading' as const, 'lead' as const, 'runIn' as const),
    arabic: fc.boolean(),
  });
  const include = fc.record(
    {
      type: fc.constant('include' as const),
      name,
      variant: fc.constantFrom('summary' as const, 'plan' as const),
      bodyOnly: fc.constant(true as const),
    },
    { requiredKeys: ['type', 'name', 'variant'] },
  );
  const title = fc.record({ type: fc.constant('title' as const), text: heading });
  const first: fc.Arbitrary<SkeletonBlock> =
    kind === 'report' ? part : heading.map((one) => ({ type: 'heading', depth: root, text: one, ...plain }));
  const rest: fc.Arbitrary<SkeletonBlock> =
    kind === 'report' ? fc.oneof(paragraph, part, include, title) : fc.oneof(paragraph, below);
  return fc.tuple(first, fc.array(rest, { maxLength: 6 })).map(([one, others]) => [one, ...others]);
}

/** For anybody, of any year. */
const NOBODY = { owners: [], units: [], years: [] } as const;

const tag = text.map((one) => one.replace(/\s/g, '')).filter((one) => one !== '');
const matter = {
  id: fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}$/),
  name,
  tags: fc.array(tag, { maxLength: 3 }),
  lead: fc.option(text, { nil: null }),
  owners: fc.array(tag, { maxLength: 3 }),
  units: fc.subarray([...UNIT_KINDS]),
  years: fc.array(fc.integer({ min: 2000, max: 2100 }), { maxLength: 3 }),
};
const section: fc.Arbitrary<Unread> = fc.record({
  ...matter,
  kind: fc.constant('section' as const),
  summary: fc.integer({ min: 1, max: 3 }).chain((root) => blocks('section', root)),
  plan: fc.oneof(
    fc.constant<SkeletonBlock[]>([]),
    fc.integer({ min: 1, max: 3 }).chain((root) => blocks('section', root)),
  ),
});
const report: fc.Arbitrary<Unread> = fc.record({
  ...matter,
  kind: fc.constant('report' as const),
  summary: blocks('report', 1),
  plan: fc.constant<SkeletonBlock[]>([]),
});

function readBack(skeleton: Unread): unknown {
  const parsed = parseSkeleton(writeSkeleton(skeleton));
  if ('refusals' in parsed) return parsed;
  const { markdown, ...rest } = parsed.skeleton;
  expect(markdown).toBe(writeSkeleton(skeleton));
  return rest;
}

describe('writing a skeleton', () => {
  it('writes what is read back as the same', () => {
    fc.assert(
      fc.property(fc.oneof(section, report), (skeleton) => {
        expect(readBack(skeleton)).toEqual(skeleton);
      }),
      runs(300, 3000),
    );
  });

  it('takes any text that may stand in a report', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const summary: SkeletonBlock[] = [
          { type: 'heading', depth: 2, text: one, ...plain },
          { type: 'paragraph', text: other },
          { type: 'right', text: one },
          { type: 'paragraph', text: '止' },
        ];
        const skeleton: Unread = {
          id: 'a',
          name: '甲',
          kind: 'section',
          tags: [one],
          ...NOBODY,
          lead: other,
          summary,
          plan: summary,
        };
        expect(readBack(skeleton)).not.toHaveProperty('refusals');
      }),
      runs(300, 3000),
    );
  });

  it('writes Markdown that a clerk can read', () => {
    const skeleton: Unread = {
      id: 'own-1',
      name: '我的{党建}',
      kind: 'section',
      tags: ['党建', '支部'],
      lead: null,
      ...NOBODY,
      summary: [
        { type: 'heading', depth: 2, text: '（一）加强党的建设。', ...plain },
        { type: 'paragraph', text: '发展党员***名，\n由{镇名}和{unit}负责。' },
        { type: 'paragraph', text: '1. 甲' },
      ],
      plan: [
        { type: 'heading', depth: 2, text: '继续加强', ...plain },
        { type: 'right', text: '{unit}' },
      ],
    };
    expect(writeSkeleton(skeleton).split('\n')).toEqual([
      '---',
      'id: own-1',
      'name: 我的｛党建｝',
      'tags: 党建 支部',
      '---',
      '',
      '### 加强党的建设',
      '',
      '发展党员\\*\\*\\*名，由｛镇名｝和{unit}负责。',
      '',
      '1\\. 甲',
      '',
      '> ### 继续加强',
      '>',
      '> → {unit}',
      '',
    ]);
  });

  it('writes includes and attributes of a report', () => {
    const skeleton: Unread = {
      id: 'year',
      name: '总结',
      kind: 'report',
      tags: [],
      lead: null,
      ...NOBODY,
      summary: [
        { type: 'title', text: '{unit}工作总结' },
        { type: 'heading', depth: 1, text: '回顾', manner: 'lead', arabic: false },
        { type: 'include', name: '党建引领', variant: 'summary' },
        { type: 'heading', depth: 1, text: '计划', manner: 'runIn', arabic: true },
        { type: 'include', name: '党建引领', variant: 'plan' },
      ],
      plan: [],
    };
    expect(writeSkeleton(skeleton)).toBe(
      '---\nid: year\nname: 总结\nkind: report\n---\n\n# {unit}工作总结\n\n## 回顾 {.lead}\n\n{{党建引领}}\n\n## 计划 {.run-in .arabic}\n\n{{党建引领|计划}}\n',
    );
    expect(readBack(skeleton)).toEqual(skeleton);
  });
});
