import { atOnce, mapInSteps, nextTask, type Steps, stepByStep } from '../../src/report/steps';

function* counting(to: number, done: number[] = []): Steps<number> {
  for (let at = 1; at <= to; at++) {
    if (at > 1) yield;
    done.push(at);
  }
  return to;
}

test('work gives the same at once and step by step', async () => {
  expect(atOnce(counting(5))).toBe(5);
  expect(await stepByStep(counting(5))).toBe(5);
  const squares = () => mapInSteps([1, 2, 3, 4, 5], 2, (each, at) => each * each + at);
  expect(atOnce(squares())).toEqual([1, 5, 11, 19, 29]);
  expect(await stepByStep(squares())).toEqual(atOnce(squares()));
});

test('so many elements are done in a step, and nothing is no step', () => {
  const done: number[] = [];
  const steps = mapInSteps([1, 2, 3, 4, 5], 2, (each) => done.push(each));
  expect([steps.next().done, [...done]]).toEqual([false, [1, 2]]);
  expect([steps.next().done, [...done]]).toEqual([false, [1, 2, 3, 4]]);
  expect([steps.next().done, [...done]]).toEqual([true, [1, 2, 3, 4, 5]]);
  expect(mapInSteps([], 2, String).next()).toEqual({ done: true, value: [] });
});

test('others come in between two steps', async () => {
  const done: number[] = [];
  let between = 0;
  const work = stepByStep(counting(5, done));
  expect(done).toEqual([1]);
  for (; done.length < 5; between++) await nextTask();
  expect(between).toBeGreaterThan(1);
  expect(await work).toBe(5);
});

test('what is not wanted any more ends before its next step', async () => {
  const done: number[] = [];
  expect(await stepByStep(counting(4, done), () => done.length < 2)).toBeUndefined();
  expect(done).toEqual([1, 2]);
});

test('what fails in a later step is the failure of the whole', async () => {
  function* failing(): Steps<void> {
    yield;
    throw new RangeError('no');
  }
  await expect(stepByStep(failing())).rejects.toThrow('no');
});
