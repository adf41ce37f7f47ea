import type { Colour } from './colours';
import { asMarkColour } from './settingValues';
import { readSetting, writeSetting } from './settings';

/**
 * The colour of our marks, kept a second time among the properties of the document while there are any: settings of an
 * add-in are lost where another program (WPS, LibreOffice) or the document inspector saves the file, and marks that
 * nobody knows as ours could not be taken away any more.
 */
const KEY = 'nigao.markColour';

/** Queues the reading of the colour. */
export function queueColour({ document }: Word.RequestContext): Word.CustomProperty {
  const property = document.properties.customProperties.getItemOrNullObject(KEY);
  property.load('value');
  return property;
}

/** The colour that `queueColour` has read. */
export function colourIn(property: Word.CustomProperty): Colour | undefined {
  return property.isNullObject ? undefined : asMarkColour(property.value);
}

/** Queues that the property says a colour, or is gone with `undefined`. @param property as it was read */
export function queueColourChange(
  { document }: Word.RequestContext,
  property: Word.CustomProperty | null,
  colour: Colour | undefined,
): void {
  const known = property ? colourIn(property) : undefined;
  if (colour !== undefined && colour !== known) document.properties.customProperties.add(KEY, colour);
  else if (colour === undefined && property?.isNullObject === false) property.delete();
}

/** Brings the colour back where the settings have lost it. @throws WordFailure */
export async function recallColour(property: Word.CustomProperty | null): Promise<void> {
  const colour = property ? colourIn(property) : undefined;
  if (colour !== undefined && readSetting('markColour') === undefined)
    await writeSetting('markColour', colour);
}
