import type { NewParagraph } from '../report/newParagraph';
import type { Format } from './format';
import { xmlText } from './xmlText';

/**
 * A new paragraph as a `w:p`: what stands in it is what `textOf` says, and a number that Word writes by itself is not
 * typed. Its mark looks like its last text, so that who goes on typing there goes on in the same look.
 * @throws RangeError if its text holds what a paragraph cannot (`xmlText`)
 */
export function paragraphXml(paragraph: NewParagraph, format: Format): string {
  const { number, automatic, text, runIn } = paragraph;
  const mark = properties('w:rPr', runIn === '' ? format.run : format.runIn);
  const runs = run((automatic ? '' : number) + text, format.run) + run(runIn, format.runIn);
  return `<w:p>${properties('w:pPr', format.paragraph + mark)}${runs}</w:p>`;
}

function run(text: string, look: string): string {
  if (text === '') return '';
  return `<w:r>${properties('w:rPr', look)}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

function properties(name: string, inner: string): string {
  return inner === '' ? '' : `<${name}>${inner}</${name}>`;
}
