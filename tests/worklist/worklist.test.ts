import * as fc from 'fast-check';
import { scanReport } from '../../src/placeholders/scan';
import type { Worklist } from '../../src/worklist/entry';
import { fingerprintsOf } from '../../src/worklist/fingerprint';
import { readWorklist, withFills } from '../../src/worklist/worklist';
import {
  body,
  edited,
  lineOf,
  listOf,
  randomEdits,
  randomSplit,
  randomTexts,
  randomType,
  RUNS,
  shown,
  textOf,
} from './reports';

/** How the entries of a report are shown after it has become another. */
function after(before: readonly string[], now: readonly string[]): string[] {
  return shown(readWorklist(body(...now), listOf(...before)));
}

function ids({ entries }: Worklist): number[] {
  return entries.map(({ id }) => id);
}

describe('a report that is read for the first time', () => {
  it('has its placeholders as entries, with the paragraph’s text', () => {
    const list = listOf('一、修路', '修路XX公里，惠及XX户。');
    expect(shown(list)).toEqual(['1: 0 XX, 1 XX']);
    expect(list.nextId).toBe(2);
    expect(list.entries.map(({ text }) => text)).toEqual(Array(2).fill('修路XX公里，惠及XX户。'));
    expect(list.entries.map(({ placeholder }) => placeholder.heading)).toEqual(Array(2).fill('一、修路'));
  });

  it('may be empty', () => {
    expect(readWorklist([])).toEqual({ paragraphs: [], entries: [], nextId: 0, doubt: null, off: [] });
  });
});

describe('a report that has changed', () => {
  const [roads, water, schools] = ['修路XX公里。', '打井XX口，供水XX吨。', '建校XX所。'];

  it('keeps ids where paragraphs come before, between and behind', () => {
    expect(after([roads, water], ['开头。', roads, '植树XX亩。', water, '结尾。'])).toEqual([
      '1: 0 XX',
      '2: 3 XX',
      '3: 1 XX, 2 XX',
    ]);
  });

  it('keeps ids where a paragraph is deleted, and gives its own to nobody', () => {
    const list = readWorklist(body(roads, schools), listOf(roads, water, schools));
    expect(shown(list)).toEqual(['0: 0 XX', '1: 3 XX']);
    expect(shown(readWorklist(body(roads, '植树XX亩。', schools), list))).toEqual([
      '0: 0 XX',
      '1: 4 XX',
      '2: 3 XX',
    ]);
  });

  it('keeps ids in a paragraph that is edited before, between or behind its placeholders', () => {
    for (const edit of [
      '今年打井XX口，供水XX吨。',
      '打井XX口，改造后供水XX吨。',
      '打井XX口，供水XX吨，可用。',
    ]) {
      expect(after([roads, water, schools], [roads, edit, schools])).toEqual([
        '0: 0 XX',
        '1: 1 XX, 2 XX',
        '2: 3 XX',
      ]);
    }
  });

  it('keeps ids between two edits of one paragraph', () => {
    expect(after([water], ['今年打井XX口，供水XX吨，可用。'])).toEqual(['0: 0 XX, 1 XX']);
  });

  it('keeps ids where two paragraphs are joined, and where one is split', () => {
    expect(after([roads, water, schools], [roads + water, schools])).toEqual([
      '0: 0 XX, 1 XX, 2 XX',
      '1: 3 XX',
    ]);
    expect(after([roads + water, schools], [roads, water, schools])).toEqual([
      '0: 0 XX',
      '1: 1 XX, 2 XX',
      '2: 3 XX',
    ]);
  });

  it('keeps ids where a paragraph is moved', () => {
    expect(after([roads, water, schools], [water, schools, roads])).toEqual([
      '0: 1 XX, 2 XX',
      '1: 3 XX',
      '2: 0 XX',
    ]);
  });

  it('does not let blank paragraphs outweigh one that stayed', () => {
    expect(after([roads, water, '', `改造并${roads}`], ['', roads])).toEqual(['1: 0 XX']);
  });

  it('gives a new id to a placeholder between others, and to one in a paragraph of other words', () => {
    expect(after([water], ['打井XX口，建塔XX座，供水XX吨。'])).toEqual(['0: 0 XX, 2 XX, 1 XX']);
    expect(after([roads, water], ['表彰XX人。', water])).toEqual(['0: 3 XX', '1: 1 XX, 2 XX']);
  });

  it('does not take a header for a paragraph of the body', () => {
    const header = { part: 'header' as const, index: 0, text: 'XX镇人民政府', number: '' };
    const before = readWorklist([...body(roads, 'XX镇人民政府'), header]);
    const now = readWorklist([...body(roads), header], before);
    expect(now.entries.map(({ id, placeholder }) => [id, placeholder.span.part])).toEqual([
      [0, 'body'],
      [2, 'header'],
    ]);
  });

  it('is read with the headings that it has now', () => {
    const list = readWorklist(body('一、民生', roads), listOf('一、建设', roads));
    expect(list.entries.map(({ id, placeholder }) => [id, placeholder.heading])).toEqual([[0, '一、民生']]);
  });
});

test('a family that is switched off, and on again, takes no other placeholder along', () => {
  const text = '张某某走访XX户，李某某走访XX户。';
  const idsByText = ({ entries }: Worklist): string[] =>
    entries.map(({ id, placeholder }) => `${id} ${placeholder.text}`);
  const all = listOf(text);
  const some = readWorklist(all.paragraphs, all, ['someone']);
  expect(idsByText(all)).toEqual(['0 某某', '1 XX', '2 某某', '3 XX']);
  expect(idsByText(some)).toEqual(['1 XX', '3 XX']);
  expect(idsByText(readWorklist(all.paragraphs, some, []))).toEqual(['4 某某', '1 XX', '5 某某', '3 XX']);
  // What the document keeps of one knows it in a list that was read without the family from the beginning.
  const anew = readWorklist(all.paragraphs, undefined, ['someone']);
  expect([...fingerprintsOf(some).values()]).toEqual([...fingerprintsOf(anew).values()]);
});

test('whatever the clerk does, ids are each one’s own, and stay in paragraphs that nobody touched', () => {
  fc.assert(
    fc.property(randomTexts, randomEdits(6), (texts, edits) => {
      const lines = texts.map(lineOf);
      const changed = edits.reduce(edited, lines);
      const before = listOf(...texts);
      const now = readWorklist(body(...changed.map(textOf)), before);

      expect(new Set(ids(now)).size).toBe(now.entries.length);
      expect(now.entries.map(({ placeholder }) => placeholder)).toEqual(scanReport(now.paragraphs));
      const old = new Set(ids(before));
      for (const id of ids(now)) expect(old.has(id) || (id >= before.nextId && id < now.nextId)).toBe(true);
      lines.forEach((line, was) => {
        const is = changed.indexOf(line);
        if (is >= 0) expect(idsIn(now, is)).toEqual(idsIn(before, was));
      });
    }),
    RUNS,
  );
});

function idsIn({ entries }: Worklist, paragraph: number): number[] {
  return entries.filter(({ placeholder }) => placeholder.span.paragraph === paragraph).map(({ id }) => id);
}

test('typing, a new line or a line taken away leaves the ids of all placeholders that stay', () => {
  const typing = randomType.map((edit) => ({ ...edit, gone: 0, typed: '并且' }));
  const joining = fc.record({ does: fc.constant('join' as const), at: fc.nat(30) });
  fc.assert(
    fc.property(randomTexts, fc.oneof(typing, joining, randomSplit), (texts, edit) => {
      const lines = texts.map(lineOf);
      const changed = edited(lines, edit);
      const before = listOf(...texts);
      const now = readWorklist(body(...changed.map(textOf)), before);
      for (const { id, placeholder } of now.entries) {
        const first = changed[placeholder.span.paragraph]?.[placeholder.start];
        const was = before.entries.find(
          ({ placeholder: { span } }) => lines[span.paragraph]?.[span.start] === first,
        );
        if (was?.placeholder.text === placeholder.text) expect(id).toBe(was.id);
      }
    }),
    RUNS,
  );
});

describe('fills', () => {
  const water = '打井XX口，供水XX吨，惠及XX户。';

  it('leave the ids of the others in the paragraph and elsewhere', () => {
    const list = listOf('修路XX公里。', water);
    expect(shown(withFills(list, [{ id: 2, value: '3500' }]))).toEqual(['0: 0 XX', '1: 1 XX, 3 XX']);
    const filled = withFills(list, [
      { id: 3, value: '120' },
      { id: 1, value: '8' },
    ]);
    expect(shown(filled)).toEqual(['0: 0 XX', '1: 2 XX']);
    expect(filled.paragraphs.map(({ text }) => text)).toEqual([
      '修路XX公里。',
      '打井8口，供水XX吨，惠及120户。',
    ]);
    expect(filled.entries[1]?.placeholder.span).toMatchObject({ paragraph: 1, start: 7, end: 9, text: 'XX' });
  });

  it('that are placeholders themselves make new entries', () => {
    expect(shown(withFills(listOf(water), [{ id: 1, value: 'XX' }]))).toEqual(['0: 0 XX, 3 XX, 2 XX']);
  });

  it('of entries that are not there change nothing', () => {
    const list = listOf(water);
    expect(withFills(list, [{ id: 9, value: '1' }])).toEqual(list);
  });

  it('leave certain what was so for the one beside it, until its own paragraph is edited', () => {
    const list = listOf('XX镇主任X先后到村XX次。');
    expect(list.entries.map(({ placeholder }) => placeholder.sure)).toEqual([true, true, true]);
    const all = withFills(list, [
      { id: 0, value: '青溪' },
      { id: 2, value: '30' },
    ]);
    const [text] = all.paragraphs.map((paragraph) => paragraph.text);
    expect(text).toBe('青溪镇主任X先后到村30次。');
    expect(scanReport(all.paragraphs).map(({ sure }) => sure)).toEqual([false]);
    expect(all.entries.map(({ placeholder }) => placeholder.sure)).toEqual([true]);
    const later = readWorklist(body('今年：', '青溪镇主任X先后到村30次。'), all);
    expect(later.entries.map(({ id, placeholder }) => [id, placeholder.sure])).toEqual([[1, true]]);
    const edit = readWorklist(body('今年：', '青溪镇主任X先后到村30次，'), later);
    expect(edit.entries.map(({ id, placeholder }) => [id, placeholder.sure])).toEqual([[1, false]]);
  });

  it('are the same list as reading the report anew, but for what was certain before', () => {
    const values = fc.array(fc.constantFrom('', '12', '青山', 'XX', '3.5', '约XX'), {
      minLength: 60,
      maxLength: 60,
    });
    fc.assert(
      fc.property(randomTexts, values, fc.array(fc.boolean()), (texts, drawn, wanted) => {
        const list = listOf(...texts);
        const fills = ids(list)
          .filter((id) => wanted[id])
          .map((id) => ({ id, value: drawn[id] ?? '' }));
        const filled = withFills(list, fills);
        const wasSure = new Set(
          list.entries.filter(({ placeholder }) => placeholder.sure).map(({ id }) => id),
        );
        const anew = scanReport(filled.paragraphs);
        expect(filled.entries.map(({ placeholder }) => placeholder)).toEqual(
          anew.map((one, at) => ({ ...one, sure: one.sure || wasSure.has(filled.entries[at]?.id ?? -1) })),
        );
        expect(new Set(ids(filled)).size).toBe(filled.entries.length);
        expect(ids(filled).filter((id) => wanted[id] && id < list.nextId)).toEqual([]);
        expect(ids(readWorklist(filled.paragraphs, filled))).toEqual(ids(filled));
        // Each paragraph that reads as before has the entries that it had.
        list.paragraphs.forEach((paragraph, i) => {
          if (filled.paragraphs[i] === paragraph) expect(idsIn(filled, i)).toEqual(idsIn(list, i));
        });
      }),
      RUNS,
    );
  });
});
