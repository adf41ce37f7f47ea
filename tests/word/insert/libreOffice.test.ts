import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WORD_2019 } from '../../../src/standin/protocol/requirementSets';
import { longTest, part } from '../../amount';
import { startTestOffice } from '../../office';
import { describeShared } from '../../shared';
import { emptyDocument, sharedReport } from './documents';
import { insertDraft, putCursor } from './inserting';
import { SUMMARIES } from './matrix';
import { numbersOf } from './numbers';
import { savedParagraphs } from './saved';

const isInstalled = spawnSync('soffice', ['--version']).status === 0;

const DOCUMENTS: readonly (readonly [name: string, docx: () => Uint8Array, at: number])[] = [
  ['empty', emptyDocument, 0],
  ['a', () => sharedReport('a'), 19],
  ['b', () => sharedReport('b'), 7],
  ['auto', () => sharedReport('auto'), 7],
  ['hard', () => sharedReport('hard'), 24],
];

/** Every section in every document, or some in each. */
const PLAYED = part(
  DOCUMENTS.flatMap(([document, docx, at]) =>
    SUMMARIES.map(([, draft], i) => ({ document, name: `${document}-${i}`, docx, at, draft })),
  ),
  0.04,
  ({ document }) => document,
);

/** Of more than some 250 words on its command line LibreOffice passes over the last. */
const AT_ONCE = 100;

/** Saves the documents with their sections; what was inserted, by the names of the files without their ending. */
async function saveAll(folder: string): Promise<Map<string, readonly string[]>> {
  const office = await startTestOffice({ sets: { ...WORD_2019, WordApi: '1.4' } });
  const wanted = new Map<string, readonly string[]>();
  for (const { name, docx, at, draft } of PLAYED) {
    await office.open(docx());
    putCursor(office, at);
    const { first, texts } = (await insertDraft(draft)).inserted;
    const bytes = office.save();
    const numbers = new Map(
      numbersOf(savedParagraphs(bytes)).map(({ at: index, shown, title }) => [index, shown + title]),
    );
    writeFileSync(join(folder, `${name}.docx`), bytes);
    wanted.set(
      name,
      texts.map((text, j) => numbers.get(first + j) ?? text),
    );
  }
  office.close();
  return wanted;
}

/** Has LibreOffice write files as text. */
function convert(folder: string, names: readonly string[]): void {
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      ...['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder],
      ...names.map((name) => join(folder, `${name}.docx`)),
    ],
    { stdio: 'ignore' },
  );
}

function withoutBlanks(text: string): string {
  return text.replace(/[^\S\n]/g, '');
}

describeShared('LibreOffice', () => {
  const run = isInstalled ? longTest : test.skip;

  run(`opens what is saved${isInstalled ? '' : ' (skipped: soffice is not installed)'}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nigao-insert-'));
    try {
      const wanted = await saveAll(folder);
      const files = [...wanted.keys()];
      for (let at = 0; at < files.length; at += AT_ONCE) convert(folder, files.slice(at, at + AT_ONCE));
      expect(files).toHaveLength(PLAYED.length);
      for (const name of files) {
        // It puts a blank behind a number that it counts.
        const lines = withoutBlanks(readFileSync(join(folder, `${name}.txt`), 'utf8')).split('\n');
        expect(lines).toEqual(expect.arrayContaining((wanted.get(name) ?? []).map(withoutBlanks)));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
