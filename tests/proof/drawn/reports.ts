import * as fc from 'fast-check';
import {
  type Anchor,
  type Chunk,
  MARGINS,
  type ParagraphSource,
  type ReportSource,
  type Special,
} from '../model/chunks';

/** Placeholders of every form, false friends, and what stands around them. The certain ones come more often. */
const TOKENS = [
  ...['改厕XX座', '共投资XX.XX万元', 'XX镇', '占XX%', '，XX户', 'XX镇党委'],
  ...[
    'XX',
    'XX',
    'X',
    'X.X',
    'XX.XX',
    'ＸＸ',
    '20XX年',
    '××',
    '____',
    '（待填）',
    '【待补充】',
    '某某',
    '□□',
  ],
  ...['XX镇', 'XX镇党委', 'XX村', '张X', 'X月X日', '20  年  月  日', '……万元', '2X岁', '***万元', '〇〇镇'],
  ...[
    'X光机',
    'XBRL',
    'X轴',
    'iPhone X',
    '4×4',
    '皖AX1234',
    '二〇二六年',
    '□是',
    'X公司',
    'XX世纪',
    '待核实',
  ],
  ...['户', '万元', '%', '个村', '改厕', '共投资', '一、', '研究部署', '，', '。', '^', '😀', ' ', '35'],
];
const tokens = fc
  .array(fc.constantFrom(...TOKENS), { minLength: 1, maxLength: 5 })
  .map((all) => all.join(''));

const look = fc.constantFrom<Partial<Chunk>>(
  ...Array.from({ length: 8 }, () => ({})),
  { other: 'b' },
  { other: 'b sz=32' },
  { highlight: 'yellow' },
  { highlight: 'green' },
  { hidden: true },
  { deleted: true },
  { inserted: 'other' },
  { inserted: 'other', deleted: true },
  { hidden: true, highlight: 'yellow' },
);

/** A text cut into runs anywhere, each with a look of its own or all with one. */
const cutText = fc
  .tuple(
    tokens,
    fc.array(fc.nat(12), { maxLength: 2 }),
    fc.array(look, { minLength: 3, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([text, cuts, looks, isOneLook]): Chunk[] => {
    const characters = Array.from(text);
    const ends = [
      0,
      ...cuts.filter((cut) => cut < characters.length).sort((a, b) => a - b),
      characters.length,
    ];
    return ends
      .slice(1)
      .map((end, i) => ({ ...looks[isOneLook ? 0 : i], text: characters.slice(ends[i], end).join('') }))
      .filter((chunk) => chunk.text !== '');
  });

const special = fc
  .constantFrom<Special>('tab', 'break', 'symbol')
  .map((each): Chunk[] => [{ special: each }]);
const field = tokens.map((text): Chunk[] => [{ code: ' REF XX ', text }]);
const pieces = fc.oneof(
  { weight: 12, arbitrary: cutText },
  { weight: 1, arbitrary: special },
  { weight: 1, arbitrary: field },
);

/** What a header, a note or a text box holds. */
const short = fc.array(pieces, { minLength: 1, maxLength: 2 }).map((all) => all.flat());

const anchor = fc
  .tuple(fc.constantFrom<Anchor>('note', 'note', 'endnote', 'box'), short)
  .map(([each, holds]): Chunk[] => [{ special: each, holds }]);

const stretches = fc
  .array(fc.oneof({ weight: 12, arbitrary: pieces }, { weight: 1, arbitrary: anchor }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((all) => all.flat());

const chunks = fc.oneof(
  { weight: 6, arbitrary: stretches },
  { weight: 1, arbitrary: fc.constant<Chunk[]>([]) },
);

const paragraph = fc
  .record({ chunks, numbered: fc.constantFrom(false, false, false, true) })
  .map((one): ParagraphSource => (one.numbered ? one : { chunks: one.chunks }));

const cells = fc
  .array(paragraph, { minLength: 1, maxLength: 3 })
  .map((all) => all.map((each, cell): ParagraphSource => ({ ...each, cell })));

const block = fc.oneof(
  { weight: 5, arbitrary: paragraph.map((one) => [one]) },
  { weight: 1, arbitrary: cells },
);

/** What stands around the body on its pages: more often nothing, so that most scenarios are about the body. */
const margins = fc.option(
  fc.record(Object.fromEntries(MARGINS.map((each) => [each, fc.option(short, { freq: 2, nil: undefined })]))),
  { freq: 2, nil: undefined },
);

/**
 * A small report: one to six paragraphs, sometimes a row of cells among them, notes and text boxes now and then, headers and footers. Word
 * wants a paragraph at the end.
 */
export const reports: fc.Arbitrary<ReportSource> = fc
  .tuple(fc.array(block, { maxLength: 3 }), paragraph, margins, fc.boolean())
  .map(([blocks, last, around, titlePage]) => {
    const held = Object.entries(around ?? {}).filter(([, chunks]) => chunks !== undefined);
    const paragraphs = numberCells([...blocks.flat(), last]);
    return held.length === 0
      ? { paragraphs }
      : { paragraphs, margins: Object.fromEntries(held), ...(titlePage && { titlePage }) };
  });

/** Rows that follow each other are one: their cells are counted through. */
function numberCells(paragraphs: readonly ParagraphSource[]): ParagraphSource[] {
  let cell = 0;
  return paragraphs.map((one) => (one.cell === undefined ? one : { ...one, cell: cell++ }));
}
