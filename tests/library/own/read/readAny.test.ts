import * as fc from 'fast-check';
import { readAny } from '../../../../src/library/own/read/readAny';
import { anyText, fileWith, section } from '../samples';
import { runs } from '../../../amount';

const table = '名称\t用语\t展开\n两个坚持\t“两个坚持”\t坚持预防、坚持避让\n一网通办\t“一网通办”\t\n';

function told(name: string, text: string) {
  const { found, refused } = readAny(name, text);
  return {
    found: found.map(({ kind, entry }) => `${kind} ${entry.name}`),
    refused: refused.map(({ name: of, where: { path, line }, reason }) => [of, path, line, reason]),
  };
}

describe('what a clerk brings', () => {
  it.each(['library.json', 'LIBRARY.JSON', '', '单位骨架.txt'])('is a library file: %j', (name) => {
    const text = `\uFEFF${fileWith({ skeletons: [{ markdown: section('防汛抗旱') }] })}`;
    expect(told(name, text)).toEqual({ found: ['skeleton 防汛抗旱'], refused: [] });
  });

  it.each(['防汛.md', '防汛.markdown', '', '防汛.txt'])('is a skeleton: %j', (name) => {
    expect(told(name, section('防汛抗旱').replaceAll('\n', '\r\n'))).toEqual({
      found: ['skeleton 防汛抗旱'],
      refused: [],
    });
  });

  it.each(['用语.tsv', '用语.txt', ''])('is a table of phrases: %j', (name) => {
    expect(told(name, table)).toEqual({ found: ['phrase 两个坚持', 'phrase 一网通办'], refused: [] });
  });

  it('gives a phrase the same id with and without a table', () => {
    const [fromTable] = readAny('', table).found;
    const phrase = { name: '两个坚持', wording: '“两个坚持”' };
    const [fromFile] = readAny('', fileWith({ phrases: [phrase] })).found;
    expect(fromTable?.entry.id).toBe(fromFile?.entry.id);
    expect(fromTable?.entry).toMatchObject({ expansion: '坚持预防、坚持避让' });
  });

  it.each([
    ['总结.docx', 'PK', 'unknownFile'],
    ['用语.csv', '名称,用语', 'unknownFile'],
    ['a.b/c', '', 'empty'],
    ['', ' \n\t', 'empty'],
    ['x.json', '', 'empty'],
    ['x.json', '名称\t用语', 'notJson'],
    ['x.json', '[]', 'notALibrary'],
    ['x.json', fileWith({}), 'empty'],
    ['x.tsv', 'name\twording\n', 'empty'],
    ['x.md', 'a'.repeat(5_000_001), 'tooLarge'],
    ['x.tsv', '甲\t乙\n'.repeat(21_000), 'tooMany'],
    ['x.tsv', Array.from({ length: 2001 }, (_, at) => `甲${at}\t甲${at}\n`).join(''), 'tooMany'],
    ['x.md', section('甲').repeat(2001), 'tooMany'],
  ])('is nothing that can be used: %j', (name, text, reason) => {
    const { found, refused } = readAny(name, text);
    expect(found).toEqual([]);
    expect(refused.map((refusal) => [refusal.kind, refusal.reason])).toEqual([[null, reason]]);
  });

  it.each(['\n', '\r', '\r\n'])('is a table of too many lines, and its rows are not read: %j', (end) => {
    const { refused } = readAny('x.tsv', `甲\t乙${end}`.repeat(21_000));
    // As many as are counted; where the rows were read, all of them.
    expect(refused).toMatchObject([{ kind: null, reason: 'tooMany', detail: '20000' }]);
    expect(readAny('x.tsv', `甲\t乙${end}${end.repeat(19_000)}`).found).toHaveLength(1);
  });

  it('never throws', () => {
    const names = fc.constantFrom('', 'a.md', 'a.tsv', 'a.json', 'a.txt', 'a.csv', '__proto__');
    const text = fc.oneof(
      anyText,
      fc.string({
        unit: fc.constantFrom('---', '\n', 'id: a', 'name: 甲', '### 甲', '甲。', '\t', '> ', '"', '{'),
      }),
    );
    fc.assert(
      fc.property(names, text, (name, content) => {
        const { found, refused } = readAny(name, content);
        expect(found.length + refused.length).toBeGreaterThan(0);
      }),
      runs(400, 4000),
    );
  });
});

describe('a Markdown file', () => {
  it('may hold several skeletons, and what is wrong is named with its line in the file', () => {
    const text = [
      section('防汛抗旱'),
      section('护林防火', '- 一条', 'forest'),
      section('防汛抗旱'),
      section('秸秆禁烧'),
    ].join('\n');
    expect(text.split('\n')[15]).toBe('- 一条');
    expect(told('x.md', text)).toEqual({
      found: ['skeleton 防汛抗旱', 'skeleton 秸秆禁烧'],
      refused: [
        ['护林防火', '', 16, 'markup'],
        ['防汛抗旱', '', 18, 'duplicateName'],
      ],
    });
  });

  it('is not torn apart by rules, and what stands before the first skeleton is refused', () => {
    expect(told('x.md', `说明\n\n${section('防汛抗旱', '一段。\n\n---\n\n二段。')}`)).toEqual({
      found: [],
      refused: [
        ['', '', 1, 'noFrontMatter'],
        ['防汛抗旱', '', 11, 'markup'],
      ],
    });
  });
});

describe('a table', () => {
  it('has rows that are refused, with line and column', () => {
    const rows = [
      'id\tname\twording\tfrom\tsource',
      'a\t甲乙\t甲乙\t去年\t',
      'b\t丙丁\t丙丁\t\tjavascript:x',
      'b\t戊\t戊\t\t',
    ];
    rows.push('c\t己<b>\t己\t\t', 'd\t庚\t庚\t\t', 'e\t“庚”\t庚\t\t');
    expect(told('x.tsv', rows.join('\n'))).toEqual({
      found: ['phrase 庚'],
      refused: [
        ['丙丁', 'source', null, 'script'],
        ['“庚”', '', null, 'duplicateName'],
        ['a', 'from', 2, 'date'],
        ['b', 'id', 4, 'duplicateId'],
        ['c', 'name', 5, 'script'],
      ],
    });
  });
});
