import { countyName, unitName } from '../../../src/library/skeletons/placeName';

describe('a unit is called the same, however its name is written', () => {
  it.each([
    [
      '青溪镇',
      '镇',
      '青溪镇人民政府 青溪镇政府 青溪镇党委 青溪镇党委、镇政府 青溪镇党委政府 青溪镇党政办公室',
    ],
    ['青溪镇', '镇', '青溪镇 中共青溪镇委 中共青溪镇委员会 中国共产党青溪镇委员会'],
    ['白云乡', '乡', '白云乡 白云乡人民政府 中共白云乡委员会'],
    ['城关街道', '街道', '城关街道 城关街道办事处 城关街道办 中共城关街道工作委员会 城关街道党工委、办事处'],
    ['幸福社区', '社区', '幸福社区 幸福社区居民委员会 幸福社区居委会 中共幸福社区支部委员会'],
    ['赵老村', '村', '赵老村 赵老村村民委员会 赵老村民委员会 赵老村村委会 赵老村委会 赵老村党支部'],
    ['镇江村', '村', '镇江村 镇江村村委会'],
    ['经济开发区', undefined, '经济开发区 经济开发区管委会 经济开发区党工委、管委会'],
    ['青山县财政局', undefined, '青山县财政局 青山县财政局党委'],
  ])('%s (%s)', (name, type, written) => {
    for (const one of written.split(' ')) expect([one, unitName(one)]).toEqual([one, { name, type }]);
  });

  it('keeps names that only look as if they had an office, and has none for none', () => {
    for (const name of ['青山县卫生健康委员会', '乡村振兴局', '青溪'])
      expect(unitName(name)).toEqual({ name, type: undefined });
    expect(unitName(' 青溪镇 ').name).toBe('青溪镇');
    expect(unitName(' ')).toEqual({ name: '', type: undefined });
  });
});

describe('a county', () => {
  it.each([
    [
      '青山县',
      '青山县 青山县人民政府 青山县政府 中共青山县委 青山县委 青山县委、县政府 青山县委县政府 中共青山县委员会',
    ],
    ['临江市', '临江市 临江市委办公室'],
    ['上饶市广信区', '上饶市广信区 上饶市广信区人民政府'],
    ['县委', '县委'],
    ['青山', '青山'],
  ])('%s', (name, written) => {
    for (const one of written.split(' ')) expect([one, countyName(one)]).toEqual([one, name]);
  });

  it('has no name where none is set', () => {
    expect(countyName(' ')).toBe('');
  });
});
