import { declaration, XML_DECLARATION } from '../../xml/namespaces';
import { RELATIONSHIPS_TYPE, relationTo, wordType } from './partTypes';

const W = declaration('w');

/** The parts of a new document: A4, one empty paragraph, the styles that Word always has. */
export function blankParts(): Record<string, string> {
  return {
    '[Content_Types].xml':
      `${XML_DECLARATION}<Types ${declaration('ct', 'default')}>` +
      `<Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${wordType('document.main')}"/>` +
      `<Override PartName="/word/styles.xml" ContentType="${wordType('styles')}"/>` +
      `<Override PartName="/word/settings.xml" ContentType="${wordType('settings')}"/></Types>`,
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml':
      `${XML_DECLARATION}<w:document ${W} ${declaration('r')}><w:body><w:p/><w:sectPr>` +
      '<w:pgSz w:w="11906" w:h="16838"/>' +
      '<w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/>' +
      '</w:sectPr></w:body></w:document>',
    'word/_rels/document.xml.rels': relationships([
      ['styles', 'styles.xml'],
      ['settings', 'settings.xml'],
    ]),
    'word/styles.xml':
      `${XML_DECLARATION}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>` +
      '<w:rFonts w:ascii="Calibri" w:eastAsia="宋体" w:hAnsi="Calibri" w:cs="Times New Roman"/>' +
      '<w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
      '<w:style w:type="character" w:default="1" w:styleId="a0"><w:name w:val="Default Paragraph Font"/></w:style>' +
      '</w:styles>',
    'word/settings.xml': `${XML_DECLARATION}<w:settings ${W}/>`,
  };
}

function relationships(list: readonly (readonly [string, string])[]): string {
  const entries = list.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${relationTo(type)}" Target="${target}"/>`,
  );
  return `${XML_DECLARATION}<Relationships ${declaration('rel', 'default')}>${entries.join('')}</Relationships>`;
}
