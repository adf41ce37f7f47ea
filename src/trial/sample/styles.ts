import { declaration, fonts, namespaces, size } from './markup';
import { lineTwips } from './page';

const latin = 'Times New Roman';

/** Two characters wide, whatever the size: not spaces, not twips. */
const indent = '<w:ind w:firstLineChars="200" w:firstLine="640"/>';
const noIndent = '<w:ind w:firstLineChars="0" w:firstLine="0"/>';

/** The styles that GB/T 9704 asks for, under the names that Word gives to its own. */
export const stylesMarkup =
  `${declaration}<w:styles ${namespaces}>` +
  '<w:docDefaults><w:rPrDefault><w:rPr>' +
  `${fonts('仿宋_GB2312', latin)}<w:kern w:val="2"/>${size(16)}` +
  '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>' +
  '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/>' +
  `<w:pPr><w:spacing w:line="${lineTwips}" w:lineRule="exact"/>${indent}<w:jc w:val="both"/></w:pPr></w:style>` +
  heading(1, fonts('黑体', latin)) +
  heading(2, fonts('楷体_GB2312', latin)) +
  '<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/><w:basedOn w:val="a"/><w:next w:val="a"/><w:qFormat/>' +
  `<w:pPr><w:spacing w:after="${lineTwips}"/>${noIndent}<w:jc w:val="center"/></w:pPr>` +
  `<w:rPr>${fonts('方正小标宋简体', latin)}${size(22)}</w:rPr></w:style>` +
  '<w:style w:type="paragraph" w:styleId="a4"><w:name w:val="footer"/><w:basedOn w:val="a"/>' +
  '<w:pPr><w:snapToGrid w:val="0"/><w:spacing w:line="240" w:lineRule="auto"/>' +
  `${noIndent}</w:pPr><w:rPr>${fonts('宋体', '宋体')}${size(14)}</w:rPr></w:style>` +
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="a5"><w:name w:val="表格文字"/><w:basedOn w:val="a"/>' +
  `<w:pPr>${noIndent}<w:jc w:val="center"/></w:pPr><w:rPr>${size(14)}</w:rPr></w:style>` +
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="a6"><w:name w:val="落款"/><w:basedOn w:val="a"/>' +
  '<w:pPr><w:ind w:rightChars="400" w:right="1280" w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="right"/></w:pPr></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
  '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>' +
  '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>' +
  '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '</w:styles>';

function heading(level: 1 | 2, font: string): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="a"/>` +
    `<w:next w:val="a"/><w:qFormat/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr>` +
    `<w:rPr>${font}</w:rPr></w:style>`
  );
}
