import type { NewNumber } from '../../src/outline/counter';
import { landmarksOf } from '../../src/outline/landmarks';
import { renumber } from '../../src/outline/renumber';
import { report } from './lines';

/** The later numbers that change, as `（二）→（三）`, when headings with these numbers come behind a paragraph. */
function changes(lines: string[], after: number, ...numbers: [level: number, value: number][]): string[] {
  const made = numbers.map(([level, value]): NewNumber => ({ level, value }));
  return renumber(landmarksOf(report(...lines)), after, made).map(
    ({ span, value }) => `${span.text}→${value}`,
  );
}

const LINES = ['一、回顾', '（一）党建', '（二）产业', '（三）安全', '二、打算', '（一）项目', '三、建议'];

describe('later headings', () => {
  it.each<[string, number, [number, number][], string[]]>([
    ['move on behind a section', 1, [[2, 2]], ['（二）→（三）', '（三）→（四）']],
    [
      'move on by as many as come',
      0,
      [
        [2, 1],
        [2, 2],
        [2, 3],
      ],
      ['（一）→（四）', '（二）→（五）', '（三）→（六）'],
    ],
    ['move on behind a part, not those below it', 3, [[1, 2]], ['二、→三、', '三、→四、']],
    [
      'stay where deeper ones come',
      1,
      [
        [3, 1],
        [3, 2],
      ],
      [],
    ],
    [
      'move on behind a section with deeper ones',
      1,
      [
        [2, 2],
        [3, 1],
      ],
      ['（二）→（三）', '（三）→（四）'],
    ],
    [
      'move on behind a section and a part',
      3,
      [
        [2, 4],
        [1, 2],
        [2, 1],
      ],
      ['二、→三、', '三、→四、'],
    ],
    ['stay behind the last section', 5, [[2, 2]], []],
    ['stay behind the last of all', 6, [[1, 4]], []],
    ['stay where nothing is numbered', 1, [], []],
    ['move on behind a first one', -1, [[1, 1]], ['一、→二、', '二、→三、', '三、→四、']],
  ])('%s', (_name, after, numbers, changed) => {
    expect(changes(LINES, after, ...numbers)).toEqual(changed);
  });

  it.each<[string, string[], string[]]>([
    ['one that left a number out', ['一、甲', '二、乙', '四、丁', '五、戊'], ['二、→三、']],
    ['one that has a number twice', ['一、甲', '二、乙', '二、丙', '三、丁'], ['二、→三、']],
    ['one that begins anew', ['一、甲', '二、乙', '一、丙', '二、丁'], ['二、→三、']],
    ['those behind one that comes to fit', ['一、甲', '三、丙', '四、丁'], []],
  ])('that were out of order stay: %s', (_name, lines, changed) => {
    expect(changes(lines, 0, [1, 2])).toEqual(changed);
  });

  it('that were out of order are counted on from', () => {
    expect(changes(['一、甲', '二、乙', '（二）子', '（三）丑', '三、丙'], 0, [1, 2])).toEqual([
      '二、→三、',
      '三、→四、',
    ]);
    expect(changes(['（五）甲', '（六）乙', '（七）丙'], 0, [2, 6])).toEqual([
      '（六）→（七）',
      '（七）→（八）',
    ]);
  });

  it('that Word numbers are left to Word, and those below them are in order', () => {
    const lines = ['auto|一、|甲', 'auto|二、|乙', '（一）子', '（二）丑', 'auto|三、|丙'];
    expect(changes(lines, 0, [1, 2])).toEqual([]);
    expect(changes(lines, 2, [2, 2])).toEqual(['（二）→（三）']);
  });

  it('below a lead begin anew', () => {
    const leads = ['一年来，我们抓实党建工作。', '一年来，我们抓实安全生产。'];
    expect(changes(['一、回顾', ...leads, '1.检查', '2.整改'], 1, [1.5, 2], [3, 1])).toEqual([]);
  });

  it('keep the way in which they are written', () => {
    const lines = ['(一) 甲', '(二) 乙', '1．子', '2．丑', '９、寅', '① 卯', '② 辰'];
    expect(changes(lines, 0, [2, 2])).toEqual(['(二)→(三)']);
    expect(changes(lines, 2, [3, 2])).toEqual(['2．→3．']);
    expect(changes(lines, 5, [5, 2])).toEqual(['②→③']);
    expect(changes(['８．甲', '９．乙'], 0, [3, 9])).toEqual(['９．→１０．']);
    expect(changes(['8.甲', '9.乙', '10.丙'], 0, [3, 9])).toEqual(['9.→10.', '10.→11.']);
    expect(changes(['九、甲', '十、乙'], 0, [1, 10])).toEqual(['十、→十一、']);
  });

  it('are told with where their number stands and what they are called', () => {
    const landmarks = landmarksOf(report('一、回顾', '　　（一） 抓实党建。全年发展党员XX名。'));
    expect(renumber(landmarks, 0, [{ level: 2, value: 1 }])).toEqual([
      {
        span: { part: 'body', paragraph: 1, start: 2, end: 5, text: '（一）' },
        value: '（二）',
        title: '抓实党建',
      },
    ]);
  });
});
