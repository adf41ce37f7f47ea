import type { Colour } from './colours';
import { asMarkColour } from './settingValues';
import { readSetting, writeSetting } from './settings';

/**
 * The colour of our marks, kept a second time among the properties of the document while there are any, and written with the
 * marks: settings of an add-in are saved later, do not go from the desktop to the web (office-js#6095), and are lost where
 * another program (WPS, LibreOffice) or the document inspector saves the file; and marks that nobody knows as ours could not
 * be taken away any more.
 */
const KEY = 'nigao.markColour';

/** Queues the reading of the colour; what is returned tells it after the `sync`. */
export function queueColour({ document }: Word.RequestContext): () => Colour | undefined {
  const all = document.properties.customProperties;
  all.load('items/key,items/value');
  return () => {
    const value: unknown = all.items.find(({ key }) => key === KEY)?.value;
    return asMarkColour(value);
  };
}

/** Queues that the property says a colour, or is gone with `undefined`. @param known what it was when it was read */
export function queueColourChange(
  { document }: Word.RequestContext,
  known: Colour | undefined,
  colour: Colour | undefined,
): void {
  const { customProperties } = document.properties;
  if (colour !== undefined && colour !== known) customProperties.add(KEY, colour);
  else if (colour === undefined && known !== undefined) customProperties.getItemOrNullObject(KEY).delete();
}

/** Brings the colour back where the settings have lost it. */
export function recallColour(colour: Colour | undefined): void {
  if (colour !== undefined && readSetting('markColour') === undefined) writeSetting('markColour', colour);
}
