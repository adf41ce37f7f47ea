import type { WordDocument } from '../../../standin/document/wordDocument';
import type { XmlElement } from '../../../standin/xml/node';
import { writeElement } from '../../../standin/xml/write';
import type { Declarations } from './declarations';
import { paragraphStyle } from './paragraphStyle';
import { runStyle } from './runStyle';

/** The looks that a document has. Many paragraphs and runs share a few: each is worked out once. */
export class Looks {
  private readonly runs = new Map<string, Declarations>();
  private readonly paragraphs = new Map<string, Declarations>();

  constructor(private readonly document: WordDocument) {}

  /** How a run looks, or with `null` the paragraph's mark. */
  ofRun(paragraph: XmlElement, run: XmlElement | null): Declarations {
    const format = paragraph.first('w:pPr');
    const properties = (run ?? format)?.first('w:rPr');
    const style = format?.first('w:pStyle')?.get('w:val') ?? '';
    return known(this.runs, `${style}|${sourceOf(properties)}`, () =>
      runStyle(this.document.styles, paragraph, properties),
    );
  }

  /** How a paragraph stands on the page. */
  ofParagraph(paragraph: XmlElement): Declarations {
    return known(this.paragraphs, sourceOf(paragraph.first('w:pPr')), () => paragraphStyle(paragraph));
  }
}

function sourceOf(element: XmlElement | undefined): string {
  return element ? writeElement(element) : '';
}

function known(all: Map<string, Declarations>, key: string, work: () => Declarations): Declarations {
  let look = all.get(key);
  if (!look) all.set(key, (look = work()));
  return look;
}
