import { textOf } from '../../../../src/standin/document/range/stretches';
import { insertText } from '../../../../src/standin/document/edit/insertText';
import { relationTo } from '../../../../src/standin/document/package/partTypes';
import { relate } from '../../../../src/standin/document/package/relationships';
import { storyRange } from '../../../../src/standin/document/range/position';
import { WordDocument } from '../../../../src/standin/document/wordDocument';
import { canonicalParts } from '../../canonical';
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

test('custom properties', () => {
  const document = open('a');
  document.customProperties.set('数', 3);
  const again = reopened(document);
  expect(again.customProperties.list()).toEqual([{ key: '数', value: 3 }]);
  again.customProperties.set('数', '三');
  again.customProperties.set('是', true);
  const { customProperties } = reopened(again);
  expect(customProperties.list()).toEqual([
    { key: '数', value: '三' },
    { key: '是', value: true },
  ]);
  customProperties.remove('数');
  expect(customProperties.list()).toEqual([{ key: '是', value: true }]);
});

test('the last custom property takes its part with it, and all that told of it', () => {
  const without = open('a').save();
  const document = WordDocument.open(without);
  document.customProperties.set('数', 3);
  const again = reopened(document);
  expect(again.package.has('docProps/custom.xml')).toBe(true);
  again.customProperties.remove('数');
  expect(canonicalParts(again.save())).toEqual(canonicalParts(without));
});

test('a part that is passed over because it cannot be read is named, with the reason', () => {
  const document = open('a');
  document.package.put('word/styles.xml', '<w:styles', 'application/xml');
  relate(document.package, document.main.name, relationTo('styles'), 'word/styles.xml');
  expect(document.styles.all()).toEqual([]);
  expect([...document.package.unreadable]).toEqual([
    ['word/styles.xml', expect.stringContaining('is damaged') as string],
  ]);
});
