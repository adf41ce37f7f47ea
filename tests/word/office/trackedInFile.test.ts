import { strToU8, unzipSync, zipSync } from 'fflate';
import { scanReport } from '../../../src/placeholders/scan';
import { readReport } from '../../../src/word/read/readReport';
import { docxOf, paragraph } from '../../docx';
import { useTestOffice } from '../../office';
import { markSpans } from '../marking';

// Below WordApi 1.4 only the document's file tells whether changes are tracked.
const office = useTestOffice();

const BODY = paragraph('改厕XX座');

/** Marks all that is found, and tells what came of it. */
async function mark(): Promise<string> {
  const spans = scanReport(await readReport()).map(({ span }) => span);
  return markSpans(spans).then(
    ({ marked }) => `${marked.length} marked`,
    (error: unknown) => (error as { code: string }).code,
  );
}

test.each([
  ['nothing is said', '', '1 marked'],
  ['it is switched on', '<w:trackRevisions/>', 'tracked'],
  ['it is switched on in words', '<w:trackRevisions w:val="on"/>', 'tracked'],
  ['it is switched off', '<w:trackRevisions w:val="0"/>', '1 marked'],
  ['it may be enforced, and is not', '<w:documentProtection w:edit="trackedChanges"/>', '1 marked'],
])('where %s', async (_, settings, outcome) => {
  await office.open(docxOf(BODY, settings));
  expect(await mark()).toBe(outcome);
});

/** Word gives this file instead of the one that is open. */
async function markWithFile(file: Uint8Array): Promise<string> {
  await office.open(docxOf(BODY));
  const { document } = office.host;
  const save = jest.spyOn(document, 'save').mockReturnValue(file);
  const outcome = await mark();
  save.mockRestore();
  return outcome;
}

test.each(['1', 'true', 'on'])('where it is enforced, which is written as %s', async (enforced) => {
  const settings = `<w:documentProtection w:edit="trackedChanges" w:enforcement="${enforced}"/>`;
  expect(await markWithFile(docxOf(BODY, settings))).toBe('tracked');
});

test('a file without settings tracks nothing; one with broken or endless ones cannot be told', async () => {
  const parts = unzipSync(docxOf(BODY));
  const others = Object.entries(parts).filter(([name]) => name !== 'word/settings.xml');
  expect(await markWithFile(zipSync(Object.fromEntries(others)))).toBe('1 marked');
  const withSettings = (content: Uint8Array): Uint8Array =>
    zipSync({ ...parts, 'word/settings.xml': content });
  expect(await markWithFile(withSettings(strToU8('<w:settings')))).toBe('trackingUnknown');
  expect(await markWithFile(withSettings(new Uint8Array(17 * 1024 * 1024)))).toBe('trackingUnknown');
});

test('a large file comes in several slices', async () => {
  // What does not compress: a picture.
  const picture = Uint8Array.from({ length: 9_000_000 }, (_, i) => (i * i * 31 + (i >> 7)) & 255);
  const file = zipSync({
    ...unzipSync(docxOf(BODY, '<w:trackRevisions/>')),
    'word/media/a.png': [picture, { level: 0 }],
  });
  expect(await markWithFile(file)).toBe('tracked');
});
