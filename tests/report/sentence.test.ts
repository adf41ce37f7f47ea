import { sentenceAround } from '../../src/report/sentence';

function sentence(text: string, needle: string): string {
  const start = text.indexOf(needle);
  const around = sentenceAround(text, start, start + needle.length);
  return text.slice(around.start, around.end);
}

test.each([
  ['今年修路。新建公厕XX座；改造XX户。', '新建公厕XX座；'],
  ['共XX户', '共XX户'],
  ['  XX镇。好。', 'XX镇。'],
])('%s → %s', (text, expected) => {
  expect(sentence(text, 'XX')).toBe(expected);
});
