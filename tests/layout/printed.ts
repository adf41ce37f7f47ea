import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { rootOf } from './schema';

const run = promisify(execFile);

/** What stands in one line of a page, and where, in millimetres from the page's upper left. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

/** Where in the height of the box that `pdftotext` gives for a word its baseline is: 0.95 em of 1.3. */
const BASELINE = 0.95 / 1.3;

/** The programs that are needed and not there. */
export function missingPrograms(): string[] {
  const asked = { soffice: '--version', pdftotext: '-v' };
  return Object.entries(asked).flatMap(([name, option]) => (spawnSync(name, [option]).error ? [name] : []));
}

/** Prints a `.docx` with LibreOffice: its pages, and the lines on each from top to bottom. */
export async function printed(docx: Uint8Array): Promise<PrintedLine[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'nigao-'));
  try {
    writeFileSync(join(folder, 'report.docx'), docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', 'report.docx'], { cwd: folder });
    const { stdout } = await run('pdftotext', ['-bbox', 'report.pdf', '-'], { cwd: folder, maxBuffer: 1e8 });
    return pagesOf(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads what `pdftotext -bbox` writes: words with their boxes in points. */
function pagesOf(xhtml: string): PrintedLine[][] {
  // Only what is between these is XML for certain: the head is written as HTML.
  const [doc = ''] = /<doc>.*<\/doc>/s.exec(xhtml) ?? [];
  return [...rootOf(doc).getElementsByTagName('page')].map((page) => {
    const lines: PrintedLine[] = [];
    const words = [...page.getElementsByTagName('word')].map((word): PrintedLine => {
      const at = (name: string): number => (Number(word.getAttribute(name)) * 25.4) / 72;
      const baseline = at('yMin') + BASELINE * (at('yMax') - at('yMin'));
      return { text: word.textContent ?? '', left: at('xMin'), right: at('xMax'), baseline };
    });
    for (const word of words.sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
      const line = lines.at(-1);
      if (line && Math.abs(word.baseline - line.baseline) < 1) lines[lines.length - 1] = joined(line, word);
      else lines.push(word);
    }
    return lines;
  });
}

function joined(line: PrintedLine, word: PrintedLine): PrintedLine {
  const [left, right] = line.left < word.left ? [line, word] : [word, line];
  return { ...left, text: `${left.text} ${right.text}`, right: right.right };
}
