import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { longTest } from '../../amount';
import { docxOf, paragraph } from '../../docx';

const MOST_MB = 200;
const folder = mkdtempSync(join(tmpdir(), 'attack-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Opens a file in a process of its own, which has this one's peak to itself. */
function opened(bytes: Uint8Array): { result: string; grown: number } {
  const file = join(folder, 'attack.docx');
  writeFileSync(file, bytes);
  const script = join(__dirname, 'openFile.ts');
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, file], {
    encoding: 'utf8',
    timeout: 600_000, // it ends what hangs and measures nothing
  });
  if (!stdout) throw new Error(`The process ended without an answer: ${stderr}`);
  return JSON.parse(stdout) as { result: string; grown: number };
}

const pictures = (mb: number): Uint8Array =>
  zipSync({ ...unzipSync(docxOf(paragraph('a'))), 'word/media/a.png': new Uint8Array(mb * 1024 * 1024) });

const FILES: readonly [string, string, () => Uint8Array][] = [
  ['as many empty runs as may be', 'opened', () => docxOf(`<w:p>${'<w:r></w:r>'.repeat(690_000)}</w:p>`)],
  ['a million empty runs', 'tooBig', () => docxOf(`<w:p>${'<w:r></w:r>'.repeat(1_000_000)}</w:p>`)],
  [
    'as many runs with text as may be',
    'opened',
    () => docxOf(`<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(230_000)}</w:p>`),
  ],
  ['four million empty runs', 'tooBig', () => docxOf(`<w:p>${'<w:r/>'.repeat(4_000_000)}</w:p>`)],
  ['a text of 24 MB', 'opened', () => docxOf(paragraph('a'.repeat(24_000_000)))],
  ['as many references as may be', 'opened', () => docxOf(paragraph('&amp;'.repeat(345_000)))],
  ['pictures of 60 MiB', 'opened', () => pictures(60)],
  ['pictures of 300 MiB', 'tooBig', () => pictures(300)],
];

longTest.each(FILES)('%s: %s, within 200 MB', (_, expected, bytes) => {
  const { result, grown } = opened(bytes());
  expect(result).toBe(expected);
  expect(grown).toBeLessThan(MOST_MB);
});
