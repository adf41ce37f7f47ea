import { standardFormat } from '../../src/layout/format';
import { elementsOf, declared, outOfOrder } from './schema';

/** The attributes of the first element of that name in a piece of WordprocessingML, without their prefix. */
function attributes(xml: string, name: string): Record<string, string> | undefined {
  const element = elementsOf(declared(xml)).find(({ tagName }) => tagName === name);
  if (!element) return undefined;
  return Object.fromEntries([...element.attributes].map((each) => [each.localName ?? '', each.value]));
}

test.each([
  ['title', 0, '方正小标宋简体', '44', 'center'],
  ['heading', 1, '黑体', '32', 'both'],
  ['heading', 2, '楷体_GB2312', '32', 'both'],
  ['heading', 3, '仿宋_GB2312', '32', 'both'],
  ['heading', 4, '仿宋_GB2312', '32', 'both'],
  ['lead', 0, '仿宋_GB2312', '32', 'both'],
  ['body', 0, '仿宋_GB2312', '32', 'both'],
  ['flushLeft', 0, '仿宋_GB2312', '32', 'both'],
  ['right', 0, '仿宋_GB2312', '32', 'right'],
] as const)('%s %i: %s', (role, level, font, size, alignment) => {
  const { paragraph, run, runIn } = standardFormat(role, level);
  expect(attributes(run, 'w:rFonts')).toMatchObject({ eastAsia: font, ascii: 'Times New Roman' });
  expect(attributes(run, 'w:sz')).toEqual({ val: size });
  expect(attributes(run, 'w:b')).toBeUndefined();
  expect(attributes(runIn, 'w:rFonts')).toMatchObject({ eastAsia: '仿宋_GB2312' });
  expect(attributes(paragraph, 'w:jc')).toEqual({ val: alignment });
  expect(attributes(paragraph, 'w:spacing')).toMatchObject({ line: '579', lineRule: 'exact', before: '0' });
  expect(outOfOrder(declared(`<w:pPr>${paragraph}<w:rPr>${run}</w:rPr></w:pPr>`))).toEqual([]);
});

test('text is set in by two characters; title, address and signature are not, the signature is from the right', () => {
  const indent = (role: Parameters<typeof standardFormat>[0]): unknown =>
    attributes(standardFormat(role, 1).paragraph, 'w:ind');
  for (const role of ['heading', 'lead', 'body'] as const)
    expect(indent(role)).toEqual({ firstLineChars: '200', firstLine: '631' });
  for (const role of ['title', 'flushLeft'] as const)
    expect(indent(role)).toEqual({ firstLineChars: '0', firstLine: '0' });
  expect(indent('right')).toMatchObject({ firstLineChars: '0', rightChars: '400' });
});

test('one line is free below the title, none below anything else', () => {
  const after = (role: Parameters<typeof standardFormat>[0]): unknown =>
    attributes(standardFormat(role, 1).paragraph, 'w:spacing')?.after;
  expect(after('title')).toBe('579');
  for (const role of ['heading', 'lead', 'body', 'flushLeft', 'right'] as const)
    expect(after(role)).toBe('0');
});

test.each([0, 5, 1.5])('a heading of level %d is refused', (level) => {
  expect(() => standardFormat('heading', level)).toThrow(RangeError);
});
