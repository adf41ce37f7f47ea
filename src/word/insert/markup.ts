import { standardFormat, type Format } from '../../layout/format';
import { flatOpc } from '../../layout/flatOpc';
import { paragraphXml } from '../../layout/paragraphXml';
import type { NewParagraph } from '../../report/newParagraph';
import { formatLike, xmlOf } from '../package/formats';
import type { ReportPackage } from '../package/reportPackage';
import type { XmlElement } from '../package/xmlTree';

/**
 * What Word does to the last paragraph of inserted OOXML nobody knows for sure: it loses its style, is joined with what
 * follows, or gets an empty one behind it (office-js#2914, #3222). So the last one is an empty one, which is taken away.
 */
const GIVEN_UP = '<w:p/>';

/**
 * New paragraphs as OOXML for `insertOoxml`, each in the look of the report's own paragraph that it is to be like. The
 * report's styles and lists come with it: what they are called is the same then, and Word keeps its own.
 */
export function markupOf(paragraphs: readonly NewParagraph[], report: ReportPackage): string {
  const body = paragraphs.map((paragraph) => paragraphXml(paragraph, formatOf(paragraph, report))).join('');
  return flatOpc(body + GIVEN_UP, {
    ...(report.styles && { styles: xmlOf(report.styles) }),
    ...(report.numbering && { numbering: xmlOf(report.numbering) }),
  });
}

/** An empty paragraph of the report as OOXML for `insertOoxml`, from its XML; likewise with one to be taken away. */
export function emptyMarkup(xml: string, styles: XmlElement | undefined): string {
  return flatOpc(xml + GIVEN_UP, styles && { styles: xmlOf(styles) });
}

function formatOf({ role, level, like, likeSplitsAt }: NewParagraph, report: ReportPackage): Format {
  const standard = standardFormat(role, level);
  const model = like === null ? undefined : report.elements[like];
  if (!model) return standard;
  const format = formatLike(model, likeSplitsAt);
  // Where the text stands on the line is the role's, not that of the text beside it.
  const isPlaced = role === 'right' || role === 'flushLeft';
  return isPlaced ? { ...format, paragraph: standard.paragraph } : format;
}
