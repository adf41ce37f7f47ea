import * as fc from 'fast-check';

const chars = fc.constantFrom('a', 'X', '共', ' ', '，', '<');
const text = fc.array(chars, { maxLength: 5 }).map((all) => all.join(''));

const escaped = (plain: string): string => plain.replace(/</g, '&lt;');
const look = fc.constantFrom('', '<w:rPr><w:b/></w:rPr>', '<w:rPr><w:vanish/></w:rPr>', '<w:rPr/>');
const node = fc.oneof(
  { weight: 4, arbitrary: text.map((plain) => `<w:t xml:space="preserve">${escaped(plain)}</w:t>`) },
  fc.constantFrom('<w:tab/>', '<w:br/>', '<w:drawing/>', '<w:footnoteReference w:id="1"/>'),
);
const run = fc
  .tuple(look, fc.array(node, { maxLength: 3 }))
  .map(([rPr, nodes]) => `<w:r>${rPr}${nodes.join('')}</w:r>`);
const deletedRun = text.map(
  (plain) => `<w:r><w:delText xml:space="preserve">${escaped(plain)}</w:delText></w:r>`,
);
const runs = fc.array(run, { maxLength: 3 }).map((all) => all.join(''));
const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

const inline = fc.oneof(
  { weight: 4, arbitrary: run },
  runs.map((all) => `<w:hyperlink>${all}</w:hyperlink>`),
  runs.map((all) => `<w:ins w:author="B">${all}</w:ins>`),
  runs.map((all) => `<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${all}</w:sdtContent></w:sdt>`),
  runs.map((all) => `<w:smartTag><w:hyperlink>${all}</w:hyperlink></w:smartTag>`),
  deletedRun.map((all) => `<w:del w:author="B">${all}</w:del>`),
  runs.map(
    (all) => `${char('begin')}<w:r><w:instrText>X</w:instrText></w:r>${char('separate')}${all}${char('end')}`,
  ),
  fc.constantFrom('<w:bookmarkStart w:id="1" w:name="b"/>', '<w:proofErr w:type="spellStart"/>'),
);

/** The source of a paragraph with everything in it that Word cuts a text with. */
export const paragraphSource = fc
  .tuple(fc.constantFrom('', '<w:pPr><w:jc w:val="center"/></w:pPr>'), fc.array(inline, { maxLength: 6 }))
  .map(([format, inside]) => `<w:p>${format}${inside.join('')}</w:p>`);
