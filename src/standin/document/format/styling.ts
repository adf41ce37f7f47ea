import type { XmlElement } from '../../xml/node';
import { homeOf } from '../story/home';
import { LiveRange } from '../range/liveRange';
import { DocumentRefusal } from '../refusal';
import { BUILT_IN, shownName } from '../style/builtInStyles';
import type { Styles } from '../style/styles';

/** The name of the style of a paragraph, or of all paragraphs of a range; `''` if they differ. */
export function styleOf(at: XmlElement | LiveRange): string {
  return sameOf(at, (style) => shownName(nameOf(style)));
}

/** Word's own name for it (`Heading1`), whatever the language; `Other` for a style that Word does not bring. */
export function builtInOf(at: XmlElement | LiveRange): string {
  return sameOf(at, (style) => {
    const name = nameOf(style).toLowerCase();
    return BUILT_IN.find(([, own]) => own.toLowerCase() === name)?.[0] ?? 'Other';
  });
}

function sameOf(at: XmlElement | LiveRange, name: (style: XmlElement | undefined) => string): string {
  const { styles, paragraphs } = targetsOf(at);
  const names = new Set(paragraphs.map((paragraph) => name(styles.ofParagraph(paragraph))));
  return names.size === 1 ? ([...names][0] ?? '') : '';
}

function targetsOf(at: XmlElement | LiveRange): { styles: Styles; paragraphs: XmlElement[] } {
  if (at instanceof LiveRange) return { styles: at.document.styles, paragraphs: at.paragraphs() };
  const home = homeOf(at);
  if (!home) throw new DocumentRefusal('ItemNotFound', 'This paragraph is gone.');
  return { styles: home.document.styles, paragraphs: [at] };
}

/** A document without styles has one all the same. */
function nameOf(style: XmlElement | undefined): string {
  return style ? (style.first('w:name')?.get('w:val') ?? style.get('w:styleId') ?? '') : 'Normal';
}
