import { WordDocument } from '../../../src/standin/document/wordDocument';
import { WORD_2019 } from '../../../src/standin/protocol/requirementSets';
import { type Quirk, QUIRKS } from '../../../src/standin/quirks';
import { begin, end, tryOut } from '../../../src/word/selfCheck/course';
import type { Outcome } from '../../../src/word/selfCheck/experiment';
import { ALL_EXPERIMENTS, CLERK_STEPS, EXPERIMENTS } from '../../../src/word/selfCheck/experiments';
import { part } from '../../amount';
import { inOffice, texts } from '../../standin/inOffice';
import { STAMP, surroundingsIn, takeStep } from './hands';

const NEWER = { ...WORD_2019, WordApi: '1.4' };
const office = inOffice(WordDocument.blank().save(), { sets: NEWER, keepsUndo: true });
const surroundings = surroundingsIn(office);
const ALL_QUIRKS = Object.keys(QUIRKS) as Quirk[];

/** What no experiment shows over the stand-in, and why. */
const UNSEEN: Readonly<Partial<Record<Quirk, string>>> = {
  noteReadsReplacement: 'the experiment needs a footnote, and the stand-in inserts none',
  searchIsSlow: 'times are told, not judged',
  expandToSaves: 'no member tells that Word has saved by itself',
  settingsRestartOthers: 'it is another person’s pane that is restarted',
};

beforeEach(async () => {
  office().host.sets = { ...NEWER };
  expect(await begin(STAMP)).toBe('empty');
});

/** All that comes of some experiments, and of the steps that hold some of them. */
async function outcomesOf(wanted: (id: string) => boolean): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const experiment of EXPERIMENTS)
    if (wanted(experiment.id)) outcomes.push(await tryOut(experiment, surroundings));
  for (const step of CLERK_STEPS)
    if (step.experiments.some(({ id }) => wanted(id)))
      outcomes.push(...(await takeStep(step, office(), surroundings)));
  return outcomes;
}

test('the stand-in is as expected in all that it offers, and the document is empty again afterwards', async () => {
  const outcomes = await outcomesOf(() => true);
  expect(outcomes.map(({ id }) => id)).toEqual(ALL_EXPERIMENTS.map(({ id }) => id));
  const others = outcomes.filter(({ verdict }) => verdict !== 'asExpected');
  expect(others.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['textOfNote', 'notOffered'],
    ['longReport', 'measured'],
  ]);
  expect(others[1]?.came).toMatch(/^2\d ¶: (\w+ \d+ · ){4}untrack \d+ ms$/);

  await end(STAMP);
  expect(await texts()).toEqual(['']);
  expect(office().host.document.body.root.elements('w:tbl')).toEqual([]);
  expect(office().host.document.revisions.tracking).toBe(false);
});

const SEEN = ALL_QUIRKS.filter((quirk) => !(quirk in UNSEEN));
test.each(part(SEEN, 0.3, () => 'quirk'))('under %s the experiments that show it say so', async (quirk) => {
  const declared = ALL_EXPERIMENTS.filter(({ quirks }) => quirks.includes(quirk)).map(({ id }) => id);
  expect(declared).not.toEqual([]);
  office().host.quirks.add(quirk);
  const outcomes = await outcomesOf((id) => declared.includes(id));
  const wrong = outcomes.filter(({ verdict }) => verdict === 'otherwise' || verdict === 'failed');
  expect(wrong.map(({ id }) => id).filter((id) => declared.includes(id))).toEqual(declared);
});

test.each(Object.keys(UNSEEN) as Quirk[])('%s is shown by no experiment that is offered', (quirk) => {
  const offered = ALL_EXPERIMENTS.filter(({ isOffered }) => isOffered?.() ?? true);
  expect(offered.filter(({ quirks }) => quirks.includes(quirk))).toEqual([]);
});

test('a rest of the cursor is no step of undo, whatever reading it costs in this Word', async () => {
  for (const quirk of ['expandToFillsUndo', 'selectionLoadTakesFocus', 'ooxmlTakesFocus'] as const)
    office().host.quirks.add(quirk);
  expect(await outcomesOf((id) => id === 'undoAfterRest')).toMatchObject([{ verdict: 'asExpected' }]);
});

test('every switch that an experiment names exists', () => {
  for (const { quirks } of ALL_EXPERIMENTS) expect(ALL_QUIRKS).toEqual(expect.arrayContaining([...quirks]));
});
