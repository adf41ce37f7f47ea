import { wordRoot } from '../openPackage';
import { FLUSH, headingProperties, paragraphProperties, textProperties } from '../properties';
import { CHARACTER_SPACE, FONT, LEVELS, SIZE } from '../standard';
import { footerStyle } from './footer';

/**
 * The styles of a new document, by the names that Word has built in: it shows them in its own language (正文, 标题 1).
 * `Normal` is the report's text, so that what is typed into the document looks like the report. Its lines have as many
 * characters as those of the page's grid, but by themselves (`CHARACTER_SPACE`).
 */
export function stylesXml(language: string): string {
  return wordRoot(
    'styles',
    '<w:docDefaults><w:rPrDefault><w:rPr>' +
      `<w:rFonts w:ascii="${FONT.latin}" w:eastAsia="${FONT.text}" w:hAnsi="${FONT.latin}" w:cs="${FONT.latin}"/>` +
      `<w:lang w:val="en-US" w:eastAsia="${language}" w:bidi="ar-SA"/>` +
      '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
      NORMAL +
      DEFAULTS +
      TITLE +
      Array.from({ length: LEVELS }, (_, index) => heading(index + 1)).join('') +
      HEADER +
      footerStyle(),
  );
}

const OFF_GRID = '<w:snapToGrid w:val="0"/>';
const NORMAL =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
  `<w:pPr>${paragraphProperties('body', OFF_GRID)}</w:pPr><w:rPr>` +
  textProperties(FONT.text, SIZE.text, FONT.latin, `${OFF_GRID}<w:spacing w:val="${CHARACTER_SPACE}"/>`) +
  '</w:rPr></w:style>';

/** What Word expects to find besides: the styles of text, tables and lists that have none. */
const DEFAULTS =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
  '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>' +
  '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>' +
  '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>' +
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>';

const TITLE =
  '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>' +
  '<w:next w:val="Normal"/><w:uiPriority w:val="10"/><w:qFormat/>' +
  `<w:pPr>${paragraphProperties('title')}</w:pPr><w:rPr>${textProperties(FONT.title, SIZE.title)}</w:rPr></w:style>`;

const HEADER =
  '<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/>' +
  '<w:uiPriority w:val="99"/><w:unhideWhenUsed/>' +
  `<w:pPr><w:spacing w:line="240" w:lineRule="auto"/>${FLUSH}<w:jc w:val="center"/></w:pPr>` +
  '<w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>';

/**
 * A heading's style, and the one for a heading with its text behind it in the same paragraph: Word takes text in that
 * one into a table of contents, too.
 */
function heading(level: number): string {
  const look = headingProperties(level);
  return (
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/>` +
    `<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:link w:val="Heading${level}Char"/>` +
    '<w:uiPriority w:val="9"/><w:qFormat/>' +
    `<w:pPr><w:keepNext/><w:keepLines/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr>${look}</w:rPr></w:style>` +
    `<w:style w:type="character" w:customStyle="1" w:styleId="Heading${level}Char">` +
    `<w:name w:val="Heading ${level} Char"/><w:basedOn w:val="DefaultParagraphFont"/>` +
    `<w:link w:val="Heading${level}"/><w:uiPriority w:val="9"/><w:rPr>${look}</w:rPr></w:style>`
  );
}
