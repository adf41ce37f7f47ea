import { isLead } from '../../src/outline/landmarks';
import { report } from './lines';

function reads(line: string): boolean {
  return report(line).every(isLead);
}

describe('a lead', () => {
  it.each([
    '一年来，我们突出党建引领，不断筑牢基层战斗堡垒。',
    '　　一年来，我们抓实安全生产。 ',
    '过去一年，我们坚持产业兴镇，发展根基更加牢固。',
    '过去的一年，我们坚持产业兴镇，发展根基更加牢固。',
    '过去五年，我们坚持产业兴镇，发展根基更加牢固。',
    '五年来，我们始终把民生放在心上，群众日子越过越好。',
    '今年以来，我们狠抓项目建设，发展后劲不断增强。',
    '半年来，我们狠抓项目建设，发展后劲不断增强。',
  ])('%s', (line) => {
    expect(reads(line)).toBe(true);
  });

  it.each([
    '一年来，我们突出党建引领。发展党员XX名。',
    '一年来，我们突出党建引领',
    '一年来，我们突出党建引领：发展党员XX名。',
    '一年来，好。',
    '一年来全镇经济平稳发展。',
    '工作开展一年来，我们突出党建引领。',
    `一年来，我们${'突出党建引领，'.repeat(7)}。`,
    '（一）一年来，我们突出党建引领。',
    'auto|（一）|一年来，我们突出党建引领。',
    '',
  ])('%s is none', (line) => {
    expect(reads(line)).toBe(false);
  });
});
