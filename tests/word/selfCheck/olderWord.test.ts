import { WordDocument } from '../../../src/standin/document/wordDocument';
import { begin, prepare, tryOut } from '../../../src/word/selfCheck/course';
import { CLERK_STEPS, EXPERIMENTS } from '../../../src/word/selfCheck/experiments';
import { thisWord } from '../../../src/word/selfCheck/thisWord';
import { docxOf } from '../../docx';
import { inOffice, texts } from '../../standin/inOffice';
import { STAMP, surroundingsIn } from './hands';

/** WordApi 1.3, as Word 2019 has it. */
const office = inOffice(WordDocument.blank().save(), { keepsUndo: true });

test('what this Word does not have is not tried; nothing fails for want of it', async () => {
  await begin(STAMP);
  const surroundings = surroundingsIn(office);
  const missing: string[] = [];
  for (const experiment of EXPERIMENTS) {
    const { id, verdict } = await tryOut(experiment, surroundings);
    if (verdict === 'notOffered') missing.push(id);
    else expect([id, verdict]).toEqual([id, experiment.expected ? 'asExpected' : 'measured']);
  }
  expect(missing).toEqual([
    ...['textOfNote', 'reviewedTextOfDeletion', 'reviewedTextOfHidden', 'ooxmlOmitsTracking'],
    ...['replacedWhileTracked', 'trackMineOnly', 'pausedTracking', 'trackingInFile'],
  ]);
  for (const step of CLERK_STEPS) expect(await prepare(step, surroundings)).toEqual([]);
});

test('an experiment that Word refuses has failed with Word’s own code, and the next goes on', async () => {
  await begin(STAMP);
  const surroundings = surroundingsIn(office);
  const [first, second] = EXPERIMENTS;
  if (!first || !second) throw new Error('there are no experiments');
  office().host.failAtBatch = office().host.counts.syncs + 3; // the two before it clear the document
  expect(await tryOut(first, surroundings)).toEqual({
    id: first.id,
    verdict: 'failed',
    came: 'GeneralException',
  });
  office().host.failAtBatch = undefined;
  expect((await tryOut(second, surroundings)).verdict).toBe('asExpected');
});

test('a document that tracks changes is known by its file, and left as it is', async () => {
  await office().open(docxOf('<w:p/>', '<w:trackRevisions/>'));
  expect(await begin(STAMP)).toBe('tracked');
  expect(await texts()).toEqual(['']);
});

test('the Word is told by what it says of itself', () => {
  expect(thisWord()).toEqual({
    platform: 'PC',
    version: '16.0.10417.20012',
    wordApi: '1.3',
    wordApiDesktop: '–',
  });
});
