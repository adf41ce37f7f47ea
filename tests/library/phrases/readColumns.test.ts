import fc from 'fast-check';
import type { Phrase } from '../../../src/library/phrase';
import { readPhraseColumns } from '../../../src/library/phrases/readColumns';
import { runs } from '../../amount';

/** The only phrase in a text. */
function only(text: string): Phrase {
  const { phrases, refused } = readPhraseColumns(text);
  const [phrase] = phrases;
  if (!phrase || phrases.length > 1 || refused.length > 0)
    throw new Error(JSON.stringify({ phrases, refused }));
  return phrase;
}

describe('with a header', () => {
  it('in English', () => {
    const text = [
      'id\tname\twording\tverb\tregion\tfrom\treplacedBy\twrongForms\tconfidence',
      'si-ge\t四个甲\t“四个甲”\t落实…要求\t安徽|湖南\t2024-05\ta-b|c\t甲四个 | 四甲\tV',
    ].join('\n');
    expect(only(text)).toEqual({
      ...{ id: 'si-ge', name: '四个甲', wording: '“四个甲”', verb: '落实…要求', expansion: '', source: '' },
      ...{ category: '', region: ['安徽', '湖南'], from: '2024-05', until: '', end: '', replacement: '' },
      ...{
        replacedBy: ['a-b', 'c'],
        advice: '',
        confidence: 'V',
        wrongForms: ['甲四个', '四甲'],
        variants: [],
        note: '',
      },
    });
  });

  it('in Chinese, in any order, with columns of the clerk’s own', () => {
    const columns = '备注\t误写\t把握\t提示\t改用\t止\t起\t地区\t类别\t出处\t展开\t动词\t用语\t负责人\t名称';
    const cells = '记\t错\tｃ\t示\t新\t2026/7\t2024年5月6日\t江西｜安徽\t类\t处\t开\t做\t“语”\t张三\t名';
    expect(only(`\uFEFF${columns}\r\n${cells}\r\n`)).toMatchObject({
      ...{ name: '名', wording: '“语”', verb: '做', expansion: '开', source: '处', category: '类' },
      ...{ region: ['江西', '安徽'], from: '2024-05-06', until: '2026-07', replacement: '新', advice: '示' },
      ...{ confidence: 'C', wrongForms: ['错'], note: '记' },
    });
  });

  it('of which one column is there twice: the first holds', () => {
    expect(only('名称\t展开\t展开\n甲乙\t一\t二')).toMatchObject({ name: '甲乙', expansion: '一' });
  });
});

describe('without a header', () => {
  it('the columns begin with name and wording where the second repeats the first', () => {
    const text = '四个甲\t“四个甲”\t甲一、甲二\t某文件\t党建\t安徽\t2024\t2026-07';
    expect(only(text)).toMatchObject({
      ...{ name: '四个甲', wording: '“四个甲”', expansion: '甲一、甲二', source: '某文件', category: '党建' },
      ...{ region: ['安徽'], from: '2024', until: '2026-07' },
    });
  });

  it('with wording and expansion where it does not', () => {
    expect(only('“四个甲”\t甲一、甲二、甲三、甲四\t某文件\t党建')).toMatchObject({
      ...{ name: '四个甲', wording: '“四个甲”', expansion: '甲一、甲二、甲三、甲四' },
      ...{ source: '某文件', category: '党建' },
    });
  });

  it('a phrase a line', () => {
    const { phrases } = readPhraseColumns('“四个甲”\n\n乙、丙并举\n  \t \n');
    expect(phrases.map(({ name, wording }) => [name, wording])).toEqual([
      ['四个甲', '“四个甲”'],
      ['乙、丙并举', '乙、丙并举'],
    ]);
  });
});

describe('cells', () => {
  it('that Excel holds together with quotes', () => {
    const text = '名称\t展开\t备注\n甲乙\t"第一行\n第二行"\t"有""引号""和\t制表符"\n丙丁\t"a, b"\t末';
    const { phrases } = readPhraseColumns(text);
    expect(phrases).toMatchObject([
      { name: '甲乙', expansion: '第一行第二行', note: '有“引号”和制表符' },
      { name: '丙丁', expansion: 'a, b', note: '末' },
    ]);
  });

  it('in quotes of the clerk’s own become a report’s', () => {
    expect(only('"四个甲"要求')).toMatchObject({ name: '四个甲要求', wording: '“四个甲”要求' });
    expect(only('"四个甲"')).toMatchObject({ name: '四个甲', wording: '“四个甲”' });
  });

  it('with a quote that is never closed end at the tab', () => {
    const { phrases } = readPhraseColumns('名称\t备注\n甲乙\t"开头\n丙丁\t末');
    expect(phrases).toMatchObject([
      { name: '甲乙', note: '"开头' },
      { name: '丙丁', note: '末' },
    ]);
  });

  it('are freed from what web pages hide in them', () => {
    expect(only('名称\t展开\n\u00a0甲\u200b乙\ufeff \t一\u00a0二')).toMatchObject({
      name: '甲乙',
      expansion: '一 二',
    });
    expect(only('名称\t展开\n甲乙\t"Word\nExcel\n文字"').expansion).toBe('Word Excel文字');
  });
});

describe('rows that are no phrase are refused', () => {
  it('with their line, the column and the reason; the others are read', () => {
    const text = [
      '名称\t用语\t展开\t起\t止',
      '甲\t“甲”\t"一\n二"\t2024\t',
      '\t\t只有展开\t\t',
      '乙\t“乙”\t\t去年\t',
      '',
      '丙\t“丙”\t<b>粗</b>\t\t',
      '丁\t“丁”\t\t2026\t2025',
      '甲\t“甲”\t又一次\t\t',
      `戊\t“戊”\t${'长'.repeat(2001)}\t\t`,
      '己\t“己”\t\t2025.6\t',
    ].join('\n');
    const { phrases, refused } = readPhraseColumns(text);
    expect(phrases.map(({ name, from }) => [name, from])).toEqual([
      ['甲', '2024'],
      ['己', '2025-06'],
    ]);
    expect(refused.map(({ line, reason, column }) => [line, reason, column])).toEqual([
      [4, 'missing', 'name'],
      [5, 'date', 'from'],
      [7, 'markup', 'expansion'],
      [8, 'order', 'until'],
      [9, 'repeated', 'name'],
      [10, 'tooLong', 'expansion'],
    ]);
    expect(refused[1]?.text).toBe('乙\t“乙”\t\t去年\t');
    expect(refused[5]?.text).toHaveLength(200);
  });

  it('twice the same id', () => {
    const { phrases, refused } = readPhraseColumns('id\tname\na\t甲\na\t乙');
    expect(phrases.map(({ name }) => name)).toEqual(['甲']);
    expect(refused).toMatchObject([{ line: 3, reason: 'repeated', column: 'id' }]);
  });
});

describe('the id of a row that has none', () => {
  it('is the same for the same name, whatever its quotation marks and blanks', () => {
    const ids = ['四个甲', '“四个 甲”', '"四个甲"', '四个乙', '四个甲工程'].map((name) => only(name).id);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).toBe(ids[0]);
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toMatch(/^phrase-[a-z\d]+$/);
  });
});

it.each(['', '\n\n', '\t\t\n', '名称\t用语\n'])('there is nothing in %j', (text) => {
  expect(readPhraseColumns(text)).toEqual({ phrases: [], refused: [] });
});

it('no text is too strange: every row is a phrase or refused', () => {
  const piece = fc.constantFrom(
    '"',
    '""',
    '\t',
    '\n',
    '\r\n',
    '甲',
    '“乙”',
    '<b>',
    ' ',
    '|',
    '2026',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { phrases, refused } = readPhraseColumns(pieces.join(''));
      expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
      for (const { line } of refused) expect(line).toBeGreaterThan(0);
    }),
    runs(100, 1000),
  );
});

it('a long text takes no longer than its length', () => {
  const opened = '"开\t'.repeat(20_000);
  const blanks = `甲${' '.repeat(200_000)}乙`;
  for (const text of [opened, blanks, '"'.repeat(200_000), '甲\n'.repeat(10_000)]) {
    const begin = performance.now();
    readPhraseColumns(text);
    expect(performance.now() - begin).toBeLessThan(10_000);
  }
});

it('says in Chinese what it is that ends, and how else it is written', () => {
  const text = '名称\t用语\t止\t结束\t异写\n甲\t甲\t2025\t旧提法\t甲甲|甲子\n乙\t乙\t2025\t已结束\t';
  const { phrases } = readPhraseColumns(text);
  expect(phrases.map(({ end, variants }) => [end, ...variants])).toEqual([
    ['superseded', '甲甲', '甲子'],
    ['ended'],
  ]);
});
