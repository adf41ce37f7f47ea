import * as fc from 'fast-check';
import { stepByStep } from '../../src/report/steps';
import { fingerprintsInSteps, fingerprintsOf } from '../../src/worklist/fingerprint';
import { listInSteps } from '../../src/worklist/listing';
import { readWorklist, readWorklistInSteps, withFills, withFillsInSteps } from '../../src/worklist/worklist';
import { runs } from '../amount';
import { body, edited, lineOf, randomEdits, textOf } from './reports';

// Lists of long reports are made in several steps, with others in between: they are the same as those that are made at once.

const LONG = Array.from({ length: 2_500 }, (_, i) => lineOf(`第${i}组清沟XX条，出工XX人，用去XX.X万元。`));
const edits = randomEdits(8);

test('a report that has changed has the same list', async () => {
  const before = readWorklist(body(...LONG.map(textOf)));
  expect(readWorklistInSteps(before.paragraphs).next().done).toBe(false);
  await fc.assert(
    fc.asyncProperty(edits, async (changes) => {
      const texts = changes.reduce(edited, LONG).map(textOf);
      const [now, again, first] = await Promise.all([
        stepByStep(readWorklistInSteps(body(...texts), before)),
        stepByStep(readWorklistInSteps(body(...texts))),
        stepByStep(listInSteps(body(...texts), [])),
      ]);
      expect(now).toEqual(readWorklist(body(...texts), before));
      expect(again).toEqual(readWorklist(body(...texts)));
      expect(first).toEqual(again);
    }),
    runs(2, 5),
  );
});

test('values give the same list, and entries are known by the same', async () => {
  const before = readWorklist(body(...LONG.map(textOf)));
  const fills = [0, 1, 3_000, 7_499].map((id) => ({ id, value: id === 1 ? 'XX' : '35' }));
  const [now, other] = await Promise.all([
    stepByStep(withFillsInSteps(before, fills)),
    stepByStep(withFillsInSteps(before, fills.slice(0, 2))),
  ]);
  expect(now).toEqual(withFills(before, fills));
  expect(other).toEqual(withFills(before, fills.slice(0, 2)));
  const [known] = await Promise.all([
    stepByStep(fingerprintsInSteps(now)),
    stepByStep(fingerprintsInSteps(other)),
  ]);
  expect(known).toEqual(fingerprintsOf(withFills(before, fills)));
});
