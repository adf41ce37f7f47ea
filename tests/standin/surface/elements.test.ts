import { unzipSync } from 'fflate';
import { inOffice, texts } from '../inOffice';
import { specimen } from './specimen';

const office = inOffice(specimen());

const partOf = (name: string): string => new TextDecoder().decode(unzipSync(office().save())[name]);

describe('what else a document holds', () => {
  test('tables', async () => {
    const result = await Word.run(async (context) => {
      const table = context.document.body.tables.getFirst();
      table.load('rowCount,nestingLevel');
      const after = table.getParagraphAfter();
      after.load('text');
      const made = table.insertParagraph('其后', 'After');
      made.load('tableNestingLevel');
      await context.sync();
      table.delete();
      await context.sync();
      return [table.rowCount, table.nestingLevel, after.text, made.tableNestingLevel];
    });
    expect(result).toEqual([2, 1, '控件', 0]);
    expect(await texts()).toContain('其后');
  });

  test('content controls', async () => {
    const result = await Word.run(async (context) => {
      const { contentControls } = context.document;
      contentControls.load('id,cannotEdit,cannotDelete');
      const parent = context.document.body.search('控件').getFirst().parentContentControlOrNullObject;
      const none = context.document.body.search('XX').getFirst().parentContentControlOrNullObject;
      parent.load('id');
      none.load('id');
      await context.sync();
      const [control] = contentControls.items;
      control?.delete(true);
      await context.sync();
      return [control?.id, control?.cannotEdit, control?.cannotDelete, parent.id, none.isNullObject];
    });
    expect(result).toEqual([7, false, false, 7, true]);
    expect(await texts()).toContain('控件');
  });

  test('headers and footers', async () => {
    const result = await Word.run(async (context) => {
      const header = context.document.sections.getFirst().getHeader('Primary');
      header.insertText('页眉XX', 'Start');
      header.load('text,type');
      await context.sync();
      const hits = header.search('XX');
      hits.load('text');
      await context.sync();
      hits.items[0]?.insertText('8', 'Replace');
      header.load('text');
      await context.sync();
      return [header.text, header.type];
    });
    expect(result).toEqual(['页眉8', 'Header']);
    expect(partOf('word/header1.xml')).toContain('页眉');
  });

  test('properties', async () => {
    const result = await Word.run(async (context) => {
      const { properties } = context.document;
      properties.customProperties.add('年份', 2026);
      properties.load('security');
      properties.customProperties.load('key,value');
      const none = properties.customProperties.getItemOrNullObject('没有');
      none.load('value');
      await context.sync();
      const custom = properties.customProperties.items.map(({ key, value }) => [key, value] as unknown[]);
      return [properties.security, custom, none.isNullObject];
    });
    expect(result).toEqual([
      0,
      [
        ['单位', '甲镇'],
        ['年份', 2026],
      ],
      true,
    ]);
  });
});

test.each<[string, (document: Word.Document) => unknown]>([
  ['ContentControl.Tag', ({ contentControls }) => contentControls.getFirst().load('tag')],
  ['ContentControl.Search', ({ contentControls }) => contentControls.getFirst().search('X')],
  ['ContentControlCollection.GetByTag', ({ contentControls }) => contentControls.getByTag('tag')],
  ['Table.GetCell', ({ body }) => body.tables.getFirst().getCell(0, 0)],
  ['Table.Values', ({ body }) => body.tables.getFirst().load('values')],
  ['DocumentProperties.Title', ({ properties }) => properties.load('title')],
  ['the setting of Paragraph.Alignment', ({ body }) => (body.paragraphs.getFirst().alignment = 'Right')],
  ['the setting of Font.Size', ({ body }) => (body.font.size = 16)],
])('what nobody here needs is refused by its name: %s', async (member, ask) => {
  const error = await Word.run(async (context) => {
    ask(context.document);
    await context.sync();
  }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining(`does not offer ${member}`) as string,
  });
});
