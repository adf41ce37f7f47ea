import type { Phrase } from '../phrase';
import { FORMAT, VERSION } from './file';
import type { Library } from './library';

/** The order in which a phrase's fields are written. */
const FIELDS: readonly (keyof Phrase)[] = [
  ...([
    'id',
    'name',
    'wording',
    'verb',
    'expansion',
    'source',
    'category',
    'region',
    'from',
    'until',
    'end',
  ] as const),
  ...(['replacement', 'replacedBy', 'advice', 'confidence', 'wrongForms', 'variants', 'note'] as const),
];

/**
 * Writes a library as the text of a library file: the same text for the same library, line by line, so that two of them
 * can be compared. `readLibrary` reads it back as it was.
 * @param preferences how the pane is wanted, where that goes along with it
 */
export function writeLibrary(
  { skeletons, phrases, favourites, recent, rulesOff }: Library,
  preferences?: Readonly<Record<string, unknown>>,
): string {
  const file = {
    ...{ format: FORMAT, version: VERSION },
    skeletons: skeletons.map(({ markdown }) => ({ markdown })),
    phrases: phrases.map(plainPhrase),
    favourites,
    recent,
    ...(rulesOff.length > 0 && { rulesOff }),
    preferences,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A phrase with its fields in one order and without the empty ones, which may be missing. */
export function plainPhrase(phrase: Phrase): Record<string, unknown> {
  return Object.fromEntries(
    FIELDS.map((field) => [field, phrase[field]] as const).filter(([, value]) => value.length > 0),
  );
}
