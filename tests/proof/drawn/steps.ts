import * as fc from 'fast-check';
import type { Ask, Edit, Failure, Meanwhile, Step } from '../scenario';

/** A share of what there is to choose from; in thousandths, for people to read. */
const share = fc.nat(999).map((thousandths) => thousandths / 1000);
/** One of the values is a placeholder itself, one takes two UTF-16 units, one is what Word's search sees a code in. */
const value = fc.constantFrom('35', '1.2', '青溪', '青溪', '7', 'XX', '😀', '^t');

const ask: fc.Arbitrary<Ask> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ ask: fc.constant('fill' as const), nth: share, value }) },
  {
    weight: 2,
    arbitrary: fc.record({ ask: fc.constant('fillName' as const), nth: share, value, leaves: fc.nat(3) }),
  },
  { weight: 2, arbitrary: fc.constantFrom<Ask>({ ask: 'undo' }) },
  { weight: 3, arbitrary: fc.constantFrom<Ask>({ ask: 'mark' }) },
  { weight: 1, arbitrary: fc.constantFrom<Ask>({ ask: 'clear' }, { ask: 'look' }, { ask: 'reopen' }) },
  { weight: 1, arbitrary: fc.constantFrom<Ask>({ ask: 'walk', step: 1 }, { ask: 'walk', step: -1 }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ask: fc.constantFrom('open' as const, 'wave' as const, 'bringBack' as const, 'confirm' as const),
      nth: share,
    }),
  },
);

/** What is done in Word itself. */
export const edits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      edit: fc.constant('type' as const),
      paragraph: share,
      from: share,
      length: fc.nat(4),
      text: fc.constantFrom('', '改', 'XX', 'X', '35', '户'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ edit: fc.constant('enter' as const), paragraph: share, from: share }) },
  { weight: 1, arbitrary: fc.record({ edit: fc.constant('deleteParagraph' as const), paragraph: share }) },
  { weight: 1, arbitrary: fc.constantFrom<Edit>({ edit: 'undoFill' }, { edit: 'toggleTracking' }) },
  { weight: 1, arbitrary: fc.record({ edit: fc.constant('click' as const), paragraph: share, from: share }) },
  { weight: 3, arbitrary: fc.constantFrom<Edit>({ edit: 'undo' }, { edit: 'undo' }, { edit: 'redo' }) },
);
const ALONE: readonly Edit['edit'][] = ['toggleTracking', 'click', 'undo', 'redo'];

const failure: fc.Arbitrary<Failure> = fc.record({
  batch: fc.integer({ min: 1, max: 5 }),
  action: fc.nat(12),
  lasts: fc.boolean(),
});
const meanwhile: fc.Arbitrary<Meanwhile> = fc.record({
  batch: fc.integer({ min: 1, max: 5 }),
  edit: edits.filter(({ edit: what }) => !ALONE.includes(what)),
});

/** What goes wrong in a scenario besides quirks. */
export interface Trouble {
  readonly fails: boolean;
  readonly others: boolean;
  /** The clerk types in Word too. */
  readonly types: boolean;
}

/** A few steps. */
export function steps({ fails, others, types }: Trouble): fc.Arbitrary<Step[]> {
  const asking = fc
    .record({
      does: ask,
      failure: fails ? fc.option(failure, { nil: undefined, freq: 2 }) : fc.constant(undefined),
      meanwhile: others ? fc.option(meanwhile, { nil: undefined, freq: 2 }) : fc.constant(undefined),
    })
    .map((step): Step => ({
      does: step.does,
      ...(step.failure && { failure: step.failure }),
      ...(step.meanwhile && { meanwhile: step.meanwhile }),
    }));
  const typing = edits.map((does): Step => ({ does }));
  const step = types ? fc.oneof({ weight: 3, arbitrary: asking }, { weight: 1, arbitrary: typing }) : asking;
  return fc.array(step, { minLength: 1, maxLength: 8 });
}
