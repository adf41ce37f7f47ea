import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const ROOT = join(__dirname, '../../..');

/** What the pane shows of it is no message of its own: skeletons and phrases, and what is said of a report in its own words. */
const CONTENT = ['src/library', 'src/trial/sample', 'src/review', 'src/rollover', 'src/ledger'];
/** What is typed, and what files are called, in the states that are looked at. */
const TYPED = 'src/trial/pictures';

/** A piece as short as this stands in many a word: it must be all of a name, a cell or a line. */
const SHORT = 4;
/** A longer one may be made of two: what was said last year, and what is said this year. */
const MADE_OF_TWO = 6;

/** Tells what the pane shows that is in no catalogue, for it is the report's own or a library's. */
export class Content {
  private readonly texts: string[] = [];
  private readonly wholes = new Set<string>();

  constructor() {
    for (const folder of [...CONTENT, TYPED])
      for (const file of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
        if (!/\.(ts|tsv|md|list|json)$/.test(file)) continue;
        const text = readFileSync(join(ROOT, folder, file), 'utf8');
        // Of a program only what it says in Chinese.
        this.add(file.endsWith('.ts') ? text.replace(/[^\p{Script=Han}\d]+/gu, '\n') : text);
      }
  }

  private add(text: string): void {
    this.texts.push(bare(text));
    for (const [whole] of text.matchAll(/[\p{L}\p{N}]+/gu)) this.wholes.add(whole);
  }

  /** Whether a piece is of the content, or of a report. @param report what is written in it */
  holds(piece: string, report: string): boolean {
    const words = bare(piece);
    const said = bare(report);
    if (said.includes(words) || this.wholes.has(piece)) return true;
    // A figure of the ledger is called by the words before it, some left out, and what is counted: 收割机台数.
    const [, named] = /^(.{2,})(?:.数|占比)$/u.exec(words) ?? [];
    if (named !== undefined && new RegExp(Array.from(named).join('.*'), 'u').test(said)) return true;
    const isKnown = (part: string): boolean =>
      said.includes(part) || this.texts.some((text) => text.includes(part));
    if ((words.length > SHORT || piece.includes('…')) && isKnown(words)) return true;
    if (words.length < MADE_OF_TWO) return false;
    return Array.from(words).some(
      (_, at) => at > 1 && isKnown(words.slice(0, at)) && isKnown(words.slice(at)),
    );
  }
}

/** A text without its figures, which are others the next year, and without what stands for them. */
function bare(text: string): string {
  return text.replace(/[\dX.…]+/g, '');
}

/** All that is written in a report: in its body, its headers and notes, its comments. */
export function textOf(report: Uint8Array): string {
  return Object.entries(unzipSync(report))
    .filter(([name]) => name.startsWith('word/') && name.endsWith('.xml'))
    .map(([, part]) =>
      strFromU8(part)
        .replace(/<\/w:p>/g, '\n')
        .replace(/<[^>]*>/g, ''),
    )
    .join('\n');
}
