import type { XmlElement } from '../../xml/node';
import { contentOf } from '../story/content';
import { paragraphChanged, partChanged } from '../story/changes';
import { formatOf, markFormat } from './insertCharacters';
import { isOn } from '../markup/onOff';
import { closest, isWithin } from '../markup/tree';

/**
 * What is written into a content control that shows its prompt (`w:showingPlcHdr`) is its content: the flag goes, and with
 * it the prompt's look. The text looks as the control says, else as what stands beside it.
 * @param place where something is about to be written
 */
export function endPrompt(place: XmlElement | undefined): void {
  const control = closest(place ?? null, 'w:sdt');
  const properties = control?.first('w:sdtPr');
  const flag = properties?.first('w:showingPlcHdr');
  if (!control || !properties || !flag) return;
  const isShown = isOn(flag, 'w:val');
  properties.remove(flag);
  partChanged(control);
  if (!isShown) return;
  const look = properties.first('w:rPr') ?? lookBeside(control);
  for (const run of [...control.descendants('w:r')]) {
    const old = run.first('w:rPr');
    if (old) run.remove(old);
    if (look) run.insert(look.clone(), run.children[0] ?? null);
  }
  for (const paragraph of paragraphsAround(control)) paragraphChanged(paragraph);
}

/** The look of the text before the control, else of that behind it, else of the paragraph's mark. */
function lookBeside(control: XmlElement): XmlElement | null {
  const [paragraph] = paragraphsAround(control);
  if (!paragraph) return null;
  const { pieces } = contentOf(paragraph);
  const isInside = pieces.map(({ run }) => isWithin(run, control));
  const beside = pieces[isInside.indexOf(true) - 1] ?? pieces[isInside.lastIndexOf(true) + 1];
  return beside ? formatOf(beside.run) : markFormat(paragraph);
}

function paragraphsAround(control: XmlElement): XmlElement[] {
  const around = closest(control, 'w:p');
  return around ? [around] : [...control.descendants('w:p')];
}
