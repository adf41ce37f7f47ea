import * as fc from 'fast-check';

/** Reports as they come: runs cut anywhere, clerks' highlights, hidden text, revisions, tables, tabs, breaks. */
const TOKENS = [
  'XX',
  'X',
  'X.X',
  '____',
  '（待填）',
  '20XX年',
  '座',
  '万元',
  '%',
  '改厕',
  'X光机',
  '，',
  '。',
  '^',
  '😀',
  ' ',
];
const text = fc.array(fc.constantFrom(...TOKENS), { maxLength: 5 }).map((tokens) => tokens.join(''));

const property = fc.constantFrom(
  '',
  '',
  '<w:b/>',
  '<w:sz w:val="32"/>',
  '<w:highlight w:val="yellow"/>',
  '<w:highlight w:val="green"/>',
  '<w:vanish/>',
);

const run = fc
  .tuple(
    text,
    property,
    fc.constantFrom('', '', '', '<w:tab/>', '<w:br/>', '<w:footnoteReference w:id="2"/>'),
  )
  .map(([characters, properties, special]) => {
    const rPr = properties && `<w:rPr>${properties}</w:rPr>`;
    return `<w:r>${rPr}<w:t xml:space="preserve">${characters}</w:t>${special}</w:r>`;
  });

const deleted = text.map(
  (characters) =>
    `<w:del w:id="7" w:author="乙" w:date="2026-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve">${characters}</w:delText></w:r></w:del>`,
);

const inline = fc.oneof(
  { weight: 8, arbitrary: run },
  { weight: 1, arbitrary: run.map((one) => `<w:hyperlink w:anchor="a">${one}</w:hyperlink>`) },
  { weight: 1, arbitrary: run.map((one) => `<w:ins w:id="8" w:author="乙">${one}</w:ins>`) },
  { weight: 1, arbitrary: run.map((one) => `<w:sdt><w:sdtPr/><w:sdtContent>${one}</w:sdtContent></w:sdt>`) },
  { weight: 1, arbitrary: deleted },
  { weight: 1, arbitrary: fc.constant('<w:proofErr w:type="spellStart"/>') },
);

const paragraph = fc.array(inline, { maxLength: 7 }).map((inside) => `<w:p>${inside.join('')}</w:p>`);

const table = fc
  .array(paragraph, { minLength: 1, maxLength: 3 })
  .map((cells) => cells.map((cell) => `<w:tc>${cell}</w:tc>`).join(''))
  .map((cells) => `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cells}</w:tr></w:tbl>`);

const block = fc.oneof({ weight: 5, arbitrary: paragraph }, { weight: 1, arbitrary: table });

/** What stands in a report's body. */
export const randomBody = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), paragraph)
  .map(([blocks, last]) => blocks.join('') + last);

/** Something that a clerk does in Word: typing over a stretch, at a place that is told by two shares of the report. */
export const randomEdit = fc.record({
  paragraph: fc.nat(20),
  start: fc.nat(30),
  length: fc.nat(4),
  typed: fc.constantFrom('', '35', 'XX', '改', '\n', 'a\nb', '\t'),
});

export type Edit = typeof randomEdit extends fc.Arbitrary<infer E> ? E : never;
