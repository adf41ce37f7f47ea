import { parseArgs } from 'node:util';

/** What was asked for. */
export type Options =
  | {
      readonly does: 'send';
      readonly report: string;
      readonly json: boolean;
      readonly out: string | null;
      /** A file that is there already is overwritten. */
      readonly force: boolean;
    }
  | {
      readonly does: 'fill';
      readonly report: string;
      readonly json: boolean;
      readonly out: string | null;
      readonly force: boolean;
      readonly tables: readonly string[];
    }
  | {
      readonly does: 'read';
      readonly book: string;
      readonly json: boolean;
      readonly tables: readonly string[];
    };

/** The words of the command line; null if they are off. */
export function readOptions(words: string[]): Options | 'help' | null {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        out: { type: 'string' },
        force: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        fill: { type: 'string', multiple: true },
        book: { type: 'string' },
      },
    });
    const { json = false, force = false, help = false, out = null, fill: tables = [], book } = values;
    if (help) return 'help';
    if (positionals.includes('') || tables.includes('') || out === '' || book === '') return null;
    if (book !== undefined) {
      if (out !== null || tables.length > 0 || positionals.length === 0) return null;
      return { does: 'read', book, json, tables: positionals };
    }
    const [report, ...others] = positionals;
    if (report === undefined || others.length > 0) return null;
    if (tables.length === 0) return isTableName(out) ? { does: 'send', report, json, out, force } : null;
    return out === null || /\.docx$/i.test(out) ? { does: 'fill', report, json, out, force, tables } : null;
  } catch {
    return null;
  }
}

function isTableName(out: string | null): boolean {
  return out === null || /\.(?:xlsx|tsv|docx)$/i.test(out);
}
