import * as fc from 'fast-check';
import {
  carryDecided,
  type Decided,
  decide,
  NOTHING_DECIDED,
  remembered,
} from '../../src/worklist/decisions';
import type { Worklist } from '../../src/worklist/entry';
import { fingerprintsOf } from '../../src/worklist/fingerprint';
import { readWorklist, withFills } from '../../src/worklist/worklist';
import { body, edited, lineOf, listOf, randomEdits, randomTexts, RUNS, textOf } from './reports';

const [intro, canal, ward] = ['今年工作如下。', '新修水渠XX公里，已通水。', '由某某负责，共XX人。'];

/** The decisions of a report that is opened with what another has kept. */
function reopened({ kept }: Decided, list: Worklist): [number, string][] {
  return [...carryDecided(remembered(kept), undefined, list).decisions];
}

describe('a decision', () => {
  const list = listOf(canal, ward);

  it('is made and taken back', () => {
    const made = decide(NOTHING_DECIDED, list, 1, 'ordinary');
    expect([...made.decisions]).toEqual([[1, 'ordinary']]);
    expect(Object.values(made.kept)).toEqual(['ordinary']);
    expect(decide(made, list, 1, 'placeholder').decisions.get(1)).toBe('placeholder');
    expect(decide(made, list, 1, undefined)).toEqual(NOTHING_DECIDED);
    expect(decide(made, list, 9, 'ordinary')).toBe(made);
  });

  it('is there again when the document is opened', () => {
    const made = decide(NOTHING_DECIDED, list, 1, 'ordinary');
    expect(reopened(made, listOf(intro, canal, ward))).toEqual([[1, 'ordinary']]);
    expect(reopened(made, listOf(canal))).toEqual([]);
  });

  it('stays with its entry when what stands beside it changes, and is kept so', () => {
    const made = decide(NOTHING_DECIDED, list, 1, 'ordinary');
    const now = readWorklist(body(canal, '现由某某负责，共XX人。'), list);
    const carried = carryDecided(made, list, now);
    expect([...carried.decisions]).toEqual([[1, 'ordinary']]);
    expect(Object.keys(carried.kept)).toEqual([fingerprintsOf(now).get(1)]);
    expect(carried.kept).not.toEqual(made.kept);
  });

  it('waits while its paragraph is cut, and is found where it is pasted', () => {
    const made = decide(NOTHING_DECIDED, list, 1, 'ordinary');
    const without = readWorklist(body(canal), list);
    const cut = carryDecided(made, list, without);
    expect(cut.decisions.size).toBe(0);
    expect(cut.kept).toBe(made.kept);
    const pasted = readWorklist(body(ward, canal), without);
    expect([...carryDecided(cut, without, pasted).decisions]).toEqual([[3, 'ordinary']]);
  });

  it('comes back when a fill is undone', () => {
    const made = decide(NOTHING_DECIDED, list, 1, 'placeholder');
    const filled = withFills(list, [{ id: 1, value: '王海' }]);
    const carried = carryDecided(made, list, filled);
    expect(carried.decisions.size).toBe(0);
    const undone = readWorklist(list.paragraphs, filled);
    expect([...carryDecided(carried, filled, undone).decisions.values()]).toEqual(['placeholder']);
  });

  it('does not pass on to an entry that is like one that was deleted, nor to a copy', () => {
    const twins = listOf(ward, intro, ward);
    const made = decide(NOTHING_DECIDED, twins, 0, 'ordinary');
    const alone = readWorklist(body(intro, ward), twins);
    const carried = carryDecided(made, twins, alone);
    expect(carried.decisions.size).toBe(0);
    expect(reopened(carried, listOf(intro, ward))).toEqual([]);

    const copied = readWorklist(body(ward, intro, ward, ward), twins);
    expect([...carryDecided(made, twins, copied).decisions]).toEqual([[0, 'ordinary']]);
    expect(reopened(made, listOf(ward, intro, ward, ward))).toEqual([]);
  });

  it('is kept in the same object while nothing changes', () => {
    const made = decide(NOTHING_DECIDED, list, 1, 'ordinary');
    expect(carryDecided(made, list, readWorklist(body(intro, canal, ward), list)).kept).toBe(made.kept);
  });
});

test('whatever the clerk does, entries that stay keep their decisions, and opening the document tells the same', () => {
  fc.assert(
    fc.property(randomTexts, randomEdits(6), fc.array(fc.nat(60)), (texts, edits, drawn) => {
      let list = listOf(...texts);
      let decided = drawn.reduce<Decided>(
        (made, id) => decide(made, list, id, id % 2 ? 'ordinary' : 'placeholder'),
        NOTHING_DECIDED,
      );
      let lines = texts.map(lineOf);
      for (const edit of edits) {
        lines = edited(lines, edit);
        const now = readWorklist(body(...lines.map(textOf)), list);
        const carried = carryDecided(decided, list, now);
        const stayed = new Set(list.entries.map(({ id }) => id));
        for (const { id } of now.entries)
          if (stayed.has(id)) expect(carried.decisions.get(id)).toBe(decided.decisions.get(id));
        expect(reopened(carried, now)).toEqual([...carried.decisions]);
        [list, decided] = [now, carried];
      }
    }),
    RUNS,
  );
});
