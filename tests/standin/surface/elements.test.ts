import { unzipSync } from 'fflate';
import { inOffice, texts } from '../inOffice';
import { specimen } from './specimen';

const office = inOffice(specimen());

const partOf = (name: string): string => new TextDecoder().decode(unzipSync(office().save())[name]);

describe('what else a document holds', () => {
  test('tables', async () => {
    const result = await Word.run(async (context) => {
      const table = context.document.body.tables.getFirst();
      table.load('values,rowCount,headerRowCount,isUniform,nestingLevel');
      const cell = table.getCell(1, 1);
      cell.value = '新';
      const none = table.getCellOrNullObject(5, 5);
      none.load('value');
      cell.load('value,rowIndex,cellIndex');
      const after = table.getParagraphAfter();
      after.load('text');
      await context.sync();
      return [table.values, table.rowCount, cell.value, cell.rowIndex, none.isNullObject, after.text];
    });
    expect(result).toEqual([
      [
        ['甲', '乙'],
        ['丙', 'XX'],
      ],
      2,
      '新',
      1,
      true,
      '控件',
    ]);
  });

  test('content controls', async () => {
    const result = await Word.run(async (context) => {
      const { contentControls } = context.document;
      contentControls.load('tag,title,id,text,type');
      const hit = context.document.body.search('XX').getFirst();
      const made = hit.insertContentControl();
      made.tag = '金额';
      made.title = '金额';
      await context.sync();
      const found = context.document.contentControls.getByTag('金额');
      found.load('text,title');
      const parent = hit.parentContentControlOrNullObject;
      parent.load('tag');
      await context.sync();
      const [control] = contentControls.items;
      return [control?.tag, control?.id, control?.text, found.items.map(({ text }) => text), parent.tag];
    });
    expect(result).toEqual(['tag', 7, '控件', ['XX'], '金额']);
    await Word.run(async (context) => {
      context.document.contentControls.getByTag('金额').getFirst().delete(true);
      await context.sync();
    });
    expect((await texts())[0]).toBe('今年完成XX万元，新增XX个。');
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
      properties.title = '工作报告';
      properties.customProperties.add('年份', 2026);
      properties.load('title,security,lastPrintDate');
      properties.customProperties.load('key,value,type');
      const none = properties.customProperties.getItemOrNullObject('没有');
      none.load('value');
      await context.sync();
      const custom = properties.customProperties.items.map(
        ({ key, value, type }) => [key, value, type] as unknown[],
      );
      return [properties.title, properties.security, custom, none.isNullObject];
    });
    expect(result).toEqual([
      '工作报告',
      0,
      [
        ['单位', '甲镇', 'String'],
        ['年份', 2026, 'Number'],
      ],
      true,
    ]);
  });
});
