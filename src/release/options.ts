import { parseArgs } from 'node:util';

/**
 * Where Office.js comes from: from beside the add-in, from Microsoft, from the tenancy run by 21Vianet, or from Microsoft where it
 * answers at once and else from beside the add-in.
 */
const OFFICE_JS = ['local', 'cdn', 'cdn-cn', 'auto'] as const;
export type OfficeJs = (typeof OFFICE_JS)[number];

/** What a package is made for. */
export interface PackageOptions {
  /** Where its site will be served: `https`, without a slash at its end. */
  readonly site: string;
  /** The add-in's id in Word, a GUID; undefined for ours. */
  readonly id: string | undefined;
  readonly officeJs: OfficeJs;
}

/** Why the words of the command cannot be followed. */
export type OptionFault = 'usage' | 'noSite' | 'site' | 'id' | 'officeJs';

export class OptionError extends Error {
  constructor(readonly fault: OptionFault) {
    super(fault);
  }
}

const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * @param words what stands behind the command
 * @returns `help` where that is all that is asked for
 * @throws OptionError
 */
export function readOptions(words: readonly string[]): PackageOptions | 'help' {
  const { site, id, 'office-js': officeJs, help } = parsed(words);
  if (help) return 'help';
  if (site === undefined) throw new OptionError('noSite');
  if (id !== undefined && !GUID.test(id)) throw new OptionError('id');
  const known = OFFICE_JS.find((each) => each === (officeJs ?? 'local'));
  if (!known) throw new OptionError('officeJs');
  return { site: siteOf(site), id: id?.toLowerCase(), officeJs: known };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        site: { type: 'string' },
        id: { type: 'string' },
        'office-js': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch {
    throw new OptionError('usage');
  }
}

/** Word loads nothing but `https`; a query or a fragment would come to stand in the midst of each file's address. */
function siteOf(address: string): string {
  if (!URL.canParse(address)) throw new OptionError('site');
  const { protocol, origin, pathname, search, hash, username } = new URL(address);
  if (protocol !== 'https:' || search + hash + username !== '') throw new OptionError('site');
  return (origin + pathname).replace(/\/+$/, '');
}
