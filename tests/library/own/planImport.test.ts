import * as fc from 'fast-check';
import type { Library } from '../../../src/library/own/library';
import { EMPTY_LIBRARY } from '../../../src/library/own/library';
import { toggleFavourite } from '../../../src/library/own/favourites';
import { applyImport, planImport, type PlanLine } from '../../../src/library/own/planImport';
import { readAny } from '../../../src/library/own/read/readAny';
import { readLibrary } from '../../../src/library/own/read/readLibrary';
import { writeLibrary } from '../../../src/library/own/writeLibrary';
import { runs } from '../../amount';
import { fileWith, libraries, libraryWith, section } from './samples';

function short(line: PlanLine): unknown[] {
  const { kind, name, change, where } = line;
  return [kind, name, change, line.change === 'refused' ? line.reason : line.id, where.path];
}

function planOf(mine: Library, name: string, text: string): PlanLine[] {
  return planImport(mine, readAny(name, text));
}

describe('an import', () => {
  const two = { id: 'two', name: '两个坚持', wording: '“两个坚持”' };
  const mine = libraryWith(
    [section('防汛抗旱', '一段。', 'flood'), section('林长制', '二段。', 'forest')],
    [two, { name: '一网通办', wording: '“一网通办”' }],
  );
  const text = fileWith({
    skeletons: [
      { markdown: section('防汛抗旱', '一段。', 'unit-flood') },
      { markdown: section('林长制', '新的一段。', 'woods') },
      { markdown: section('秸秆禁烧', '三段。', 'straw') },
      { markdown: section('护林防火', '四段。', 'straw') },
      { markdown: section('林长制度', '五段。', 'forest') },
      { markdown: '无' },
    ],
    phrases: [
      two,
      { ...two, id: 'net', name: '一网通办', wording: '一网通办' },
      { ...two, id: 'flood', name: '冲突' },
    ],
    favourites: ['own-two'],
  });

  it('is told before it is done', () => {
    expect(planOf(mine, 'unit.json', text).map(short)).toEqual([
      ['skeleton', '防汛抗旱', 'same', 'own-flood', 'skeletons[0]'],
      // The fifth has the id of 林长制 and is the one that changes it: it is called 林长制度 from now on.
      ['skeleton', '林长制', 'new', 'own-woods', 'skeletons[1]'],
      ['skeleton', '秸秆禁烧', 'new', 'own-straw', 'skeletons[2]'],
      ['skeleton', '林长制度', 'changed', 'own-forest', 'skeletons[4]'],
      ['phrase', '两个坚持', 'same', 'own-two', 'phrases[0]'],
      ['phrase', '一网通办', 'changed', mine.phrases[1]?.id, 'phrases[1]'],
      ['skeleton', '护林防火', 'refused', 'duplicateId', 'skeletons[3]'],
      ['skeleton', '', 'refused', 'noFrontMatter', 'skeletons[5]'],
      ['phrase', '冲突', 'refused', 'duplicateId', 'phrases[2]'],
    ]);
  });

  it('does what was told, and deletes nothing', () => {
    const liked = toggleFavourite(mine, 'own-forest');
    const after = applyImport(liked, planOf(liked, 'unit.json', text));
    expect(after.skeletons.map(({ id, name }) => [id, name])).toEqual([
      ['own-flood', '防汛抗旱'],
      ['own-forest', '林长制度'],
      ['own-woods', '林长制'],
      ['own-straw', '秸秆禁烧'],
    ]);
    expect(after.skeletons[1]?.markdown).toContain('id: own-forest\n');
    expect(after.phrases.map(({ id, wording }) => [id, wording])).toEqual([
      ['own-two', '“两个坚持”'],
      [mine.phrases[1]?.id, '一网通办'],
    ]);
    expect(after.favourites).toEqual(['own-forest']);
  });

  it('by name keeps the id of what is there', () => {
    const plan = planOf(mine, 'x.md', section('林长制', '换了。', 'woods'));
    expect(plan.map(short)).toEqual([['skeleton', '林长制', 'changed', 'own-forest', '']]);
    const after = applyImport(mine, plan);
    expect(after.skeletons[1]).toMatchObject({ id: 'own-forest', summary: [{}, { text: '换了。' }] });
    expect(readLibrary(writeLibrary(after))).toEqual({ library: after, refused: [] });
  });

  it('of a table twice is the same the second time', () => {
    const table = '两个坚持\t“两个坚持”\n四不两直\t“四不两直”\n';
    const plan = planOf(mine, '', table);
    expect(plan.map(({ change }) => change)).toEqual(['same', 'new']);
    const after = applyImport(mine, plan);
    expect(planOf(after, '', table).map(({ change }) => change)).toEqual(['same', 'same']);
  });

  it('of something that cannot be read is one line, and changes nothing', () => {
    const plan = planOf(mine, 'x.json', '{');
    expect(plan).toMatchObject([
      { kind: null, change: 'refused', reason: 'notJson', where: { line: 1, column: 2 } },
    ]);
    expect(applyImport(mine, plan)).toBe(mine);
  });

  it('does not take a name that another entry keeps', () => {
    const plan = planOf(mine, 'x.md', section('防汛抗旱', '一段。', 'forest'));
    expect(plan.map(short)).toEqual([['skeleton', '防汛抗旱', 'refused', 'duplicateName', '']]);
  });

  it('takes no more than there is room for', () => {
    const phrases = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) => ({ name: `提法${from + at}`, wording: `提法${from + at}` }));
    const most = readLibrary(fileWith({ phrases: phrases(0, 1999) })).library ?? EMPTY_LIBRARY;
    const plan = planOf(most, 'x.json', fileWith({ phrases: phrases(1998, 3) }));
    expect(
      plan.map(short).map(([, name, change, why]) => [name, change, change === 'refused' ? why : '']),
    ).toEqual([
      ['提法1998', 'same', ''],
      ['提法1999', 'new', ''],
      ['提法2000', 'refused', 'tooMany'],
    ]);
  });

  it('never makes a library that could not be read again', () => {
    const long = (from: number) =>
      Array.from({ length: 14 }, (_, at) => section(`长文${from + at}`, `${'汛'.repeat(60_000)}。`)).join(
        '\n',
      );
    const some = applyImport(EMPTY_LIBRARY, planOf(EMPTY_LIBRARY, 'x.md', long(100)));
    expect(some.skeletons).toHaveLength(14);
    const plan = planOf(some, 'x.md', long(200));
    expect(plan.filter(({ change }) => change === 'refused').map(short)).toEqual(
      Array.from({ length: 2 }, (_, at) => ['skeleton', `长文${212 + at}`, 'refused', 'tooLarge', '']),
    );
    const full = applyImport(some, plan);
    expect(readLibrary(writeLibrary(full)).library?.skeletons).toHaveLength(26);
  });
});

describe('imports of any libraries', () => {
  it('do what they say, and what they did is the same afterwards', () => {
    fc.assert(
      fc.property(libraries, libraries, (mine, theirs) => {
        const incoming = readAny('x.json', writeLibrary(theirs));
        const plan = planImport(mine, incoming);
        const count = (change: string) => plan.filter((line) => line.change === change).length;
        const after = applyImport(mine, plan);
        const sizeOf = ({ skeletons, phrases }: Library) => skeletons.length + phrases.length;
        expect(sizeOf(after)).toBe(sizeOf(mine) + count('new'));
        expect(readLibrary(writeLibrary(after))).toEqual({ library: after, refused: [] });
        if (count('refused') > 0) return;
        expect(planImport(after, incoming).every(({ change }) => change === 'same')).toBe(true);
      }),
      runs(60, 200),
    );
  });
});
