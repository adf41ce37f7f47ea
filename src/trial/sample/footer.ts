import { declaration, namespaces } from './markup';

/** — 1 — : one character in from the outer edge, which is the right on odd pages and the left on even ones. */
export function footerMarkup(side: 'odd' | 'even'): string {
  const [edge, place] =
    side === 'odd'
      ? ['<w:ind w:rightChars="100" w:right="280" w:firstLineChars="0" w:firstLine="0"/>', 'right']
      : ['<w:ind w:leftChars="100" w:left="280" w:firstLineChars="0" w:firstLine="0"/>', 'left'];
  return (
    `${declaration}<w:ftr ${namespaces}><w:p><w:pPr><w:pStyle w:val="a4"/>${edge}<w:jc w:val="${place}"/></w:pPr>` +
    '<w:r><w:t xml:space="preserve">— </w:t></w:r>' +
    '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>' +
    '<w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>'
  );
}
