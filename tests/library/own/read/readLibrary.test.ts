import * as fc from 'fast-check';
import { readLibrary, readUnitLibrary } from '../../../../src/library/own/read/readLibrary';
import { writeLibrary } from '../../../../src/library/own/writeLibrary';
import { anyText, fileWith, libraryWith, section } from '../samples';
import { runs } from '../../../amount';

const flood = section('防汛抗旱', '转移群众XX人。', 'flood');
const phrase = { id: 'two-never', name: '两个坚持', wording: '“两个坚持”' };

/** The one refusal that there must be, in short. */
function onlyRefusal(text: string) {
  const { library, refused } = readLibrary(text);
  expect(refused).toHaveLength(1);
  const [refusal] = refused;
  return { ...refusal, isRead: library !== null };
}

describe('a library file', () => {
  it('is read with ids of its origin', () => {
    const text = fileWith({
      skeletons: [{ markdown: flood }],
      phrases: [phrase, { name: '一网通办', wording: '“一网通办”' }],
      favourites: ['party-building', 'own-flood'],
      recent: ['own-flood'],
    });
    const { library, refused } = readLibrary(text);
    expect(refused).toEqual([]);
    expect(library?.skeletons.map(({ id, name }) => [id, name])).toEqual([['own-flood', '防汛抗旱']]);
    expect(library?.skeletons[0]?.markdown).toBe(flood.replace('id: flood', 'id: own-flood'));
    expect(library?.phrases[0]).toMatchObject({ id: 'own-two-never', wording: '“两个坚持”', expansion: '' });
    expect(library?.phrases[1]?.id).toMatch(/^own-phrase-[a-z0-9]+$/);
    expect(library?.favourites).toEqual(['party-building', 'own-flood']);
    expect(library?.recent).toEqual(['own-flood']);

    const unit = readUnitLibrary(text).library;
    expect(unit?.skeletons.map(({ id }) => id)).toEqual(['unit-flood']);
    expect(unit).toMatchObject({ favourites: [], recent: [] });
  });

  it('keeps its ids on the way from a clerk to the unit and back', () => {
    const mine = libraryWith([flood, section('林长制')], [phrase]);
    const unit = readUnitLibrary(writeLibrary(mine)).library;
    expect(unit?.phrases.map(({ id }) => id)).toEqual(['unit-two-never']);
    expect(unit && readLibrary(writeLibrary(unit))).toEqual({ library: mine, refused: [] });
  });

  it('keeps what has taken the place of a phrase', () => {
    const old = { id: 'old', name: '旧提法', wording: '旧提法', replacedBy: ['two-never', 'si-ge-yi-shi'] };
    const { library } = readLibrary(fileWith({ phrases: [old, phrase] }));
    expect(library?.phrases[0]?.replacedBy).toEqual(['own-two-never', 'si-ge-yi-shi']);
  });

  it('of the first version is migrated', () => {
    const text = JSON.stringify({
      nigao: 1,
      skeletons: [
        { id: 'flood', name: '防汛抗旱', markdown: '### 抓好防汛工作\n\n转移群众XX人。\n' },
        { id: 'a\nb', name: '断行', markdown: '一段。' },
      ],
      phrases: [phrase],
    });
    const { library, refused } = readLibrary(text);
    expect(library?.skeletons[0]).toMatchObject({
      ...{ id: 'own-flood', name: '防汛抗旱', kind: 'section' },
      summary: [{ type: 'heading', text: '抓好防汛工作' }, { text: '转移群众XX人。' }],
    });
    expect(library?.phrases).toHaveLength(1);
    expect(refused).toMatchObject([{ where: { path: 'skeletons[1]' }, name: '断行', reason: 'notAnEntry' }]);
    expect(library && writeLibrary(library)).toContain('"version": 2');
  });
});

describe('what is refused as a whole', () => {
  it('is no JSON: the line and the column are told', () => {
    expect(onlyRefusal('{\n  "format": "nigao-library"\n  "version": 2\n}')).toMatchObject({
      ...{ isRead: false, kind: null, reason: 'notJson' },
      where: { path: '', line: 3, column: 3 },
    });
  });

  it.each([
    ['null', 'notALibrary', ''],
    ['[]', 'notALibrary', ''],
    ['{"format":"other","version":2}', 'notALibrary', ''],
    ['{"format":"nigao-library"}', 'notALibrary', ''],
    ['{"format":"nigao-library","version":0}', 'notALibrary', ''],
    ['{"nigao":7}', 'notALibrary', ''],
    ['{"__proto__":{"format":"nigao-library","version":2}}', 'notALibrary', ''],
    [fileWith({ phrases: {} }), 'notALibrary', 'phrases'],
    [fileWith({ version: 3, skeletons: 'whatever' }), 'newerVersion', '3'],
  ])('%s', (text, reason, detail) => {
    expect(onlyRefusal(text)).toMatchObject({ isRead: false, reason, detail });
  });

  it('has ten thousand entries', () => {
    const phrases = Array.from({ length: 10_000 }, (_, at) => ({ name: `提法${at}`, wording: `提法${at}` }));
    expect(onlyRefusal(fileWith({ phrases }))).toMatchObject({
      isRead: false,
      reason: 'tooMany',
      detail: '10000',
    });
    expect(readLibrary(fileWith({ phrases: phrases.slice(0, 2000) })).library?.phrases).toHaveLength(2000);
  });

  it('is too large, in bytes', () => {
    expect(onlyRefusal(' '.repeat(50_000_000))).toMatchObject({ isRead: false, reason: 'tooLarge' });
    const note = '汛'.repeat(1_666_660);
    expect(onlyRefusal(fileWith({ note }))).toMatchObject({ isRead: false, reason: 'tooLarge' });
    expect(readLibrary(fileWith({ note: note.slice(0, 1_666_000) })).refused).toEqual([]);
  });

  it('opens a hundred thousand brackets', () => {
    const deep = '['.repeat(100_000);
    expect(onlyRefusal(deep)).toMatchObject({ isRead: false, reason: 'notJson' });
    expect(readLibrary(`{"a":${deep}${']'.repeat(100_000)}}`).library).toBeNull();
  });
});

describe('what is wrong with an entry', () => {
  it('leaves the others alone, and is named with its place', () => {
    const { library, refused } = readLibrary(
      fileWith({
        skeletons: [
          { markdown: flood },
          { markdown: section('护林防火', '**重要**') },
          { markdown: section('秸秆禁烧', '<script>alert(1)</script>') },
          { name: '无文', markdown: 7 },
          null,
          { markdown: section('防汛抗旱二', '一段。', 'own-flood') },
          { markdown: section('“防汛抗旱”') },
        ],
        phrases: [
          phrase,
          { ...phrase, id: 'with-script', name: '脚本', note: '见<img src=x onerror=alert(1)>' },
          { ...phrase, id: 'with-link', name: '链接', source: 'javascript:alert(1)' },
          { ...phrase, id: 'with-date', name: '日期', until: '2026-13' },
          { ...phrase, id: 'Bad Id', name: '编号' },
          { name: '没有用语' },
          'text',
          { ...phrase, id: 'two-never-2' },
        ],
      }),
    );
    expect(library?.skeletons.map(({ name }) => name)).toEqual(['防汛抗旱']);
    expect(library?.phrases.map(({ name }) => name)).toEqual(['两个坚持']);
    expect(
      refused.map(({ where, name, reason, detail }) => [where.path, where.line, name, reason, detail]),
    ).toEqual([
      ['skeletons[1]', 7, '护林防火', 'markup', '**重要**'],
      ['skeletons[2]', 7, '秸秆禁烧', 'script', '<script>alert(1)</script>'],
      ['skeletons[3]', null, '无文', 'notAnEntry', ''],
      ['skeletons[4]', null, '', 'notAnEntry', ''],
      ['skeletons[5]', null, '防汛抗旱二', 'duplicateId', 'own-flood'],
      ['skeletons[6]', null, '“防汛抗旱”', 'duplicateName', '“防汛抗旱”'],
      ['phrases[1].note', null, '脚本', 'script', '<img src=x onerror=alert(1)>'],
      ['phrases[2].source', null, '链接', 'script', 'javascript:alert(1)'],
      ['phrases[3].until', null, '日期', 'date', '2026-13'],
      ['phrases[4].id', null, '编号', 'value', 'Bad Id'],
      ['phrases[5].wording', null, '没有用语', 'missing', ''],
      ['phrases[6]', null, '', 'notAnEntry', ''],
      ['phrases[7]', null, '两个坚持', 'duplicateName', '两个坚持'],
    ]);
  });

  it('may be its length', () => {
    const long = section('防汛抗旱', `${'汛'.repeat(70_000)}。`);
    const { refused } = readLibrary(fileWith({ skeletons: [{ markdown: long }] }));
    expect(refused).toMatchObject([{ name: '防汛抗旱', reason: 'tooBig' }]);
  });

  it('is told by its line also where the id was put in', () => {
    const text = ['---', 'name: 林长制', 'colour: red', '---', '', '### 林长制'].join('\n');
    expect(readLibrary(fileWith({ skeletons: [{ markdown: text }] })).refused).toMatchObject([
      { where: { path: 'skeletons[0]', line: 3 }, reason: 'unknownKey', detail: 'colour' },
    ]);
  });
});

describe('any text', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.record({ markdown: fc.oneof(anyText, fc.constant(flood)) }),
    fc.record({ id: fc.string(), name: fc.string(), wording: fc.string(), region: fc.jsonValue() }),
    fc.dictionary(
      fc.constantFrom('__proto__', 'constructor', 'id', 'name', 'wording', 'markdown'),
      fc.jsonValue(),
    ),
  );
  const list = fc.oneof(fc.array(value), fc.jsonValue());
  const file = fc.record(
    {
      skeletons: list,
      phrases: list,
      favourites: list,
      recent: list,
      rulesOff: list,
      version: fc.constantFrom(2, 2, 3, '2'),
    },
    { requiredKeys: [] },
  );

  it('is read without a throw, and what was read can be written and read again', () => {
    const texts = fc.oneof(
      anyText,
      fc.json(),
      file.map(fileWith),
      file.map((fields) => JSON.stringify({ nigao: 1, ...fields })),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { library, refused } = readLibrary(text);
        expect(library === null).toBe(refused.some(({ kind }) => kind === null));
        if (library) expect(readLibrary(writeLibrary(library))).toEqual({ library, refused: [] });
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      }),
      runs(500, 5000),
    );
  });

  it('does no harm by the names of its keys', () => {
    const text = `{"format":"nigao-library","version":2,"phrases":[{"__proto__":{"polluted":1},"name":"甲乙","wording":"甲乙"}],"__proto__":{"polluted":1}}`;
    const { library } = readLibrary(text);
    expect(library?.phrases).toHaveLength(1);
    expect(Object.keys(library?.phrases[0] ?? {})).not.toContain('__proto__');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
