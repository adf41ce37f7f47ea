import { textOf } from '../../../../src/standin/document/story/characters';
import { insertText } from '../../../../src/standin/document/edit/insertText';
import { storyRange } from '../../../../src/standin/document/range/position';
import { open, reopened } from '../opened';

test('headers are there when asked for, and in the file when written to', () => {
  const document = open('a');
  const [section] = document.sections();
  const header = section?.header('Primary');
  if (!header) throw new Error('no header');
  expect(document.package.changed).toBe(false);
  insertText(storyRange(header), '页眉', 'Start');
  const again = reopened(document).sections()[0]?.existing('header', 'Primary');
  expect(again && textOf(storyRange(again))).toBe('页眉');
});

test('properties', () => {
  const document = open('a');
  document.properties.set('title', '标题');
  document.properties.custom.set('数', 3);
  const { properties } = reopened(document);
  expect([properties.get('title'), properties.get('author'), properties.custom.list()]).toEqual([
    '标题',
    '',
    [{ key: '数', value: 3, type: 'Number' }],
  ]);
});
