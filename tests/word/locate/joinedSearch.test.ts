import type { Paragraph } from '../../../src/report/paragraph';
import { joinTargets, type ParagraphInterval } from '../../../src/word/locate/joinedSearch';
import type { Target } from '../../../src/word/locate/targets';
import type { ReportSnapshot } from '../../../src/word/read/snapshot';
import type { Scope } from '../../../src/word/locate/scope';

const TEXTS = ['首', '改厕XX座', '清淤X口，修路X公里', '末'];

function readingOf(texts: readonly string[], layered?: number): ReportSnapshot {
  const paragraphs = texts.map((text, index): Paragraph => ({
    ...{ part: 'body', index, text, number: '' },
    ...(index === layered && { wordText: { text, isSure: true } }),
  }));
  return {
    paragraphs,
    ...{ items: [], inFile: [], mode: 'Off', colour: undefined, file: null },
    ...{ givesOoxml: true, lostHighlights: [], hasNumbers: true, bodyText: undefined },
  };
}

function scopeOf(key: string): Scope {
  return {
    key,
    search: () => {
      throw new Error('Nothing is searched for here');
    },
    isThere: () => true,
    paragraph: null,
  };
}

function target(paragraphIndex: number, start: number, end: number): Target<string> {
  const text = TEXTS[paragraphIndex] ?? '';
  return {
    ...{ span: text.slice(start, end), scope: scopeOf(String(paragraphIndex)), paragraphIndex },
    views: [{ text, start, end }],
  };
}

const TARGETS = [target(1, 2, 4), target(2, 2, 3), target(2, 7, 8)];
const stretchKey = ({ first, last }: ParagraphInterval): Scope => scopeOf(`${first} to ${last}`);

test.each([
  ['the paragraphs that hold them', false, '1 to 2'],
  ['the whole report', true, '0 to 3'],
])('targets are seen in %s', (_where, isWhole, key) => {
  const found = joinTargets(TARGETS, readingOf(TEXTS), stretchKey, isWhole) ?? [];
  expect(found.map(({ scope }) => scope.key)).toEqual([key, key, key]);
  expect(found.map(({ views }) => views.map(({ text, start, end }) => text.slice(start, end)))).toEqual([
    ...[['XX'], ['X'], ['X']],
  ]);
  const [first] = found.flatMap(({ views }) => views);
  expect(first?.text).toBe(TEXTS.slice(isWhole ? 0 : 1, isWhole ? 4 : 3).join('\n'));
});

test('not where one of the paragraphs may be seen in several ways; those beside them do not matter', () => {
  expect(joinTargets(TARGETS, readingOf(TEXTS, 2), stretchKey, false)).toBeNull();
  expect(joinTargets(TARGETS, readingOf(TEXTS, 3), stretchKey, false)).toHaveLength(3);
  expect(joinTargets(TARGETS, readingOf(TEXTS, 3), stretchKey, true)).toBeNull();
});

test('not where one cannot be searched as it is, or reads like nothing', () => {
  expect(joinTargets([...TARGETS, target(3, 1, 1)], readingOf(TEXTS), stretchKey, false)).toBeNull();
  expect(joinTargets([], readingOf(TEXTS), stretchKey, false)).toEqual([]);
});
