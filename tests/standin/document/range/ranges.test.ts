import { textOf } from '../../../../src/standin/document/range/stretches';
import { find, MOST_HITS } from '../../../../src/standin/document/range/find';
import { compare, rangeOf, storyRange } from '../../../../src/standin/document/range/position';
import { WordDocument } from '../../../../src/standin/document/wordDocument';
import { docxOf, paragraph } from '../../../docx';
import { at, open } from '../opened';
import { refusalOf } from '../refuses';

test('how ranges lie to each other', () => {
  const document = open('abcdef', 'g');
  const range = (from: number, to: number) =>
    rangeOf(
      document,
      { paragraph: at(document, 0), offset: from },
      { paragraph: at(document, 0), offset: to },
    );
  const all: [number, number, number, number, string][] = [
    [1, 3, 1, 3, 'Equal'],
    [0, 1, 2, 3, 'Before'],
    [2, 3, 0, 1, 'After'],
    [0, 2, 2, 3, 'AdjacentBefore'],
    [2, 3, 0, 2, 'AdjacentAfter'],
    [0, 2, 1, 3, 'OverlapsBefore'],
    [1, 3, 0, 2, 'OverlapsAfter'],
    [0, 3, 0, 2, 'ContainsStart'],
    [0, 3, 1, 3, 'ContainsEnd'],
    [0, 3, 1, 2, 'Contains'],
    [0, 2, 0, 3, 'InsideStart'],
    [1, 3, 0, 3, 'InsideEnd'],
    [1, 2, 0, 3, 'Inside'],
  ];
  for (const [a, b, c, d, expected] of all) expect(compare(range(a, b), range(c, d))).toBe(expected);
  const next = rangeOf(
    document,
    { paragraph: at(document, 1), offset: 0 },
    { paragraph: at(document, 1), offset: 1 },
  );
  expect([compare(range(0, 6), next), compare(range(0, 7), next)]).toEqual(['Before', 'AdjacentBefore']);
});

describe('search', () => {
  test('left to right, no overlaps, in any case unless told, over runs and hidden text but not deleted', () => {
    const hidden: [string, string] = ['X', '<w:vanish/>'];
    const deleted =
      '<w:p><w:r><w:t>X</w:t></w:r><w:del><w:r><w:delText>y</w:delText></w:r></w:del><w:r><w:t>X</w:t></w:r></w:p>';
    const document = WordDocument.open(
      docxOf(paragraph('Xx', 'XX__', '__') + paragraph(hidden, hidden) + deleted),
    );
    const all = storyRange(document.body);
    expect(find(all, 'XX').map(textOf)).toEqual(['Xx', 'XX', 'XX', 'XX']);
    expect(find(all, 'XX', { matchCase: true }).length).toBe(3);
    expect(find(all, '__').length).toBe(2);
  });

  test('codes and options', () => {
    const document = open('a^b a, b ab');
    const all = storyRange(document.body);
    expect(find(all, 'a^^b').length).toBe(1);
    expect(find(all, 'ab', { ignoreSpace: true, ignorePunct: true }).length).toBe(2);
    expect(find(all, 'a', { matchWholeWord: true }).length).toBe(2);
    expect(refusalOf(() => find(all, '^p'))).toBe('NotImplemented');
    expect(refusalOf(() => find(all, ''))).toBe('InvalidArgument');
    expect(refusalOf(() => find(all, 'x'.repeat(256)))).toBe('SearchStringInvalidOrTooLong');
  });
});

test('a search with more hits than can be held is refused, and keeps none of them', () => {
  const document = open('X'.repeat(MOST_HITS + 1));
  const all = storyRange(document.body);
  const before = document.live.around([at(document, 0)]).length;
  expect(refusalOf(() => find(all, 'X'))).toBe('GeneralException');
  expect(document.live.around([at(document, 0)]).length).toBe(before);
});
