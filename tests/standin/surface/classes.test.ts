import { unzipSync } from 'fflate';
import type { OfficeInNode } from '../../../src/trial/officeInNode';
import { startTestOffice } from '../../office';
import { specimen } from './specimen';

let office: OfficeInNode;
const bytes = specimen();

beforeAll(async () => void (office = await startTestOffice()));
afterAll(() => {
  expect(office.host.faults).toEqual([]);
  office.close();
});
beforeEach(() => office.open(bytes));

const texts = (): Promise<string[]> =>
  Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('text');
    await context.sync();
    return paragraphs.items.map(({ text }) => text);
  });

const partOf = (name: string): string => new TextDecoder().decode(unzipSync(office.save())[name]);

describe('ranges', () => {
  test('reach from one hit to another, and know how they lie', async () => {
    const result = await Word.run(async (context) => {
      const hits = context.document.body.paragraphs.getFirst().search('XX');
      hits.load('items');
      await context.sync();
      const [first, second] = hits.items;
      if (!first || !second) throw new Error('Two hits were expected');
      const both = first.expandTo(second);
      both.load('text');
      const relations = [
        first.compareLocationWith(second),
        both.compareLocationWith(first),
        second.compareLocationWith(second),
      ];
      const common = first.intersectWithOrNullObject(second);
      common.load('text');
      await context.sync();
      return [both.text, ...relations.map(({ value }) => value), common.isNullObject];
    });
    expect(result).toEqual(['XX万元，新增XX', 'Before', 'ContainsStart', 'Equal', true]);
  });

  test('parts of a paragraph', async () => {
    const result = await Word.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      const content = paragraph.getRange('Content');
      const end = paragraph.getRange('End');
      const relation = paragraph.getRange('After').compareLocationWith(paragraph.getRange('Whole'));
      content.load('text');
      end.load('isEmpty');
      await context.sync();
      return [content.text, end.isEmpty, relation.value];
    });
    expect(result).toEqual(['今年完成XX万元，新增XX个。', true, 'InsideEnd']);
  });

  test('sentences', async () => {
    const result = await Word.run(async (context) => {
      const sentences = context.document.body.paragraphs.getFirst().getTextRanges(['，', '。'], false);
      sentences.load('text');
      await context.sync();
      return sentences.items.map(({ text }) => text);
    });
    expect(result).toEqual(['今年完成XX万元，', '新增XX个。']);
  });

  test('follow what is inserted before them, from one sync to the next', async () => {
    const result = await Word.run(async (context) => {
      const hits = context.document.body.paragraphs.getFirst().search('XX');
      hits.load('items');
      await context.sync();
      hits.items[0]?.insertText('一百二十', 'Replace');
      await context.sync();
      hits.items[1]?.insertText('7', 'Replace');
      hits.items[1]?.load('text');
      await context.sync();
      return hits.items[1]?.text;
    });
    expect(result).toBe('7');
    expect((await texts())[0]).toBe('今年完成一百二十万元，新增7个。');
  });
});

describe('paragraphs', () => {
  test('are inserted, deleted and gone', async () => {
    const result = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      const first = paragraphs.getFirst();
      first.insertParagraph('其后', 'After');
      context.document.body.insertParagraph('最后', 'End');
      paragraphs.getLast().load('text');
      first.load('text');
      await context.sync();
      first.delete();
      first.load('text');
      return context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code);
    });
    expect(result).toBe('ItemNotFound');
    const all = await texts();
    expect([all[0], all.at(-1)]).toEqual(['其后', '最后']);
  });

  test('formats', async () => {
    const result = await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.alignment = 'Centered';
      first.firstLineIndent = 32;
      first.load('alignment,firstLineIndent,style,font/bold,font/highlightColor');
      await context.sync();
      return [
        first.alignment,
        first.firstLineIndent,
        first.style,
        first.font.bold,
        first.font.highlightColor,
      ];
    });
    expect(result).toEqual(['Centered', 32, 'Normal', null, null]);
  });

  test('know their neighbours, and where they stand', async () => {
    const result = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('tableNestingLevel,isLastParagraph');
      const before = paragraphs.getFirst().getPreviousOrNullObject();
      before.load('text');
      await context.sync();
      return [before.isNullObject, paragraphs.items.map((each) => each.tableNestingLevel)];
    });
    expect(result).toEqual([true, [0, 0, 0, 0, 1, 1, 1, 1, 0, 0]]);
  });

  test('belong to a list', async () => {
    const result = await Word.run(async (context) => {
      const { lists } = context.document.body;
      lists.load('id,levelTypes');
      await context.sync();
      const members = lists.items[0]?.paragraphs;
      members?.load('text');
      const descendants = lists.getFirst().paragraphs.getFirst().listItem.getDescendants(true);
      descendants.load('text');
      await context.sync();
      return [members?.items.length, descendants.items.map(({ text }) => text)];
    });
    expect(result).toEqual([3, ['其下']]);
  });
});

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

describe('OOXML', () => {
  test('of a paragraph is a package, and can be inserted', async () => {
    const ooxml = await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      const whole = first.getOoxml();
      await context.sync();
      first.insertText('旧', 'Replace');
      context.document.body.paragraphs.getLast().insertOoxml(whole.value, 'Replace');
      await context.sync();
      return whole.value;
    });
    expect(ooxml).toMatch(/^<pkg:package|^<\?xml/);
    const all = await texts();
    expect([all[0], all.at(-1)]).toEqual(['旧', '今年完成XX万元，新增XX个。']);
  });

  test('what is none is refused', async () => {
    const inserted = Word.run(async (context) => {
      context.document.body.insertOoxml('<p>', 'End');
      await context.sync();
    });
    await expect(inserted).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test('reviewed text leaves out what was deleted, or what was inserted', async () => {
  office.host.sets = { ...office.host.sets, WordApi: '1.4' };
  const result = await Word.run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    const first = context.document.body.paragraphs.getFirst();
    first.search('XX').getFirst().insertText('5', 'Replace');
    const [now, then] = [first.getReviewedText('Current'), first.getReviewedText('Original')];
    await context.sync();
    return [now.value, then.value];
  });
  office.host.sets = { ...office.host.sets, WordApi: '1.3' };
  expect(result).toEqual(['今年完成5万元，新增XX个。', '今年完成XX万元，新增XX个。']);
});

describe('the selection', () => {
  test('is a caret at first, and what was selected then', async () => {
    const result = await Word.run(async (context) => {
      const before = context.document.getSelection();
      before.load('isEmpty');
      context.document.body.search('XX').getFirst().select('End');
      const caret = context.document.getSelection();
      caret.load('isEmpty');
      context.document.body.paragraphs.getLast().select();
      const after = context.document.getSelection();
      after.load('text');
      await context.sync();
      return [before.isEmpty, caret.isEmpty, after.text];
    });
    expect(result).toEqual([true, true, '末段']);
  });
});

describe('arguments', () => {
  const failing = (work: (context: Word.RequestContext) => void): Promise<unknown> =>
    Word.run(async (context) => {
      work(context);
      await context.sync();
    }).then(
      () => 'done',
      (error: unknown) => {
        const { code, debugInfo } = error as OfficeExtension.Error;
        return [code, debugInfo.errorLocation];
      },
    );

  test('are checked as Word does', async () => {
    expect(await failing(({ document }) => void document.body.search('X'.repeat(256)))).toEqual([
      'SearchStringInvalidOrTooLong',
      'Body.search',
    ]);
    expect(await failing(({ document }) => void document.body.search(''))).toEqual([
      'InvalidArgument',
      'Body.search',
    ]);
    expect(await failing(({ document }) => void (document.body.font.highlightColor = 'nonsense'))).toEqual([
      'InvalidArgument',
      'Font.highlightColor',
    ]);
    expect(await failing(({ document }) => void document.body.insertText('x', 'After' as 'End'))).toEqual([
      'InvalidArgument',
      'Body.insertText',
    ]);
    expect(await failing(({ document }) => void document.body.search('X', { matchWildcards: true }))).toEqual(
      ['NotImplemented', 'Body.search'],
    );
  });

  test('a highlight can be taken away', async () => {
    const colours = await Word.run(async (context) => {
      const hit = context.document.body.search('XX').getFirst();
      hit.font.highlightColor = '#00FFFF';
      hit.font.highlightColor = null as unknown as string;
      hit.font.load('highlightColor');
      await context.sync();
      return hit.font.highlightColor;
    });
    expect(colours).toBeNull();
    expect(office.save()).toEqual(bytes);
  });
});
