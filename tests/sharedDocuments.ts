import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { part, PLAYS_ALL } from './amount';
import { sharedPath } from './shared';

/** What a document is an example of, what is rare first. */
const FEATURES = ['w:sdt', 'w:footnoteReference', 'w:del', 'w:drawing', 'w:numPr', 'w:fldChar', 'w:tbl'];
/** More is walked over by `npm run test:long` alone: three documents take most of the time. In UTF-16 units. */
const USUAL = 500_000;

/** The `.docx` files below the shared documents, or below one of their folders, by their paths among them. */
export function documentNames(folder = ''): string[] {
  const names = readdirSync(sharedPath('documents', folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.docx'))
    .map((name) => `${folder && `${folder}/`}${name.replaceAll('\\', '/')}`);
}

export function documentBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(sharedPath('documents', name)));
}

/**
 * All of them; or of the usual ones some of each kind, by where they are from and what is in them.
 * @param isOfItsOwn names those that are played each time
 */
export function partOfDocuments(
  names: readonly string[],
  share: number,
  isOfItsOwn: (name: string) => boolean = () => false,
): readonly string[] {
  if (PLAYS_ALL) return names;
  const mains = new Map(names.map((name) => [name, mainPart(name)]));
  const usual = names.filter((name) => (mains.get(name)?.length ?? 0) <= USUAL);
  return part(usual, share, (name) => {
    if (isOfItsOwn(name)) return name;
    const main = mains.get(name) ?? '';
    return `${name.split('/')[0] ?? ''} ${FEATURES.find((feature) => main.includes(`<${feature}`)) ?? ''}`;
  });
}

/** What its main part holds; nothing where it is no archive that can be read. */
function mainPart(name: string): string {
  try {
    const parts = unzipSync(documentBytes(name), {
      filter: ({ name: part }) => /^word\/document\d*\.xml$/.test(part),
    });
    return Object.values(parts)
      .map((part) => strFromU8(part))
      .join('');
  } catch {
    return '';
  }
}
