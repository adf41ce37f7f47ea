import { headingOf, headingsOf } from '../../src/outline/headings';
import type { Paragraph } from '../../src/report/paragraph';

const paragraph = (text: string, number = ''): Paragraph => ({ part: 'body', index: 0, text, number });

describe('headings', () => {
  it.each([
    ['一、总体情况', '一、总体情况', false],
    ['　　一、总体情况 ', '一、总体情况', false],
    ['（二）守牢安全底线。', '（二）守牢安全底线', false],
    ['（二）守牢安全底线。 ', '（二）守牢安全底线', false],
    ['(三) 改善民生', '(三)改善民生', false],
    ['1.抓好春耕备耕。', '1.抓好春耕备耕', false],
    ['1.2026年重点任务', '1.2026年重点任务', false],
    ['1.XX镇重点任务', '1.XX镇重点任务', false],
    ['二、主要做法：', '二、主要做法', false],
    ['（四）防汛抗旱。汛期以来，累计巡堤XX人次。', '（四）防汛抗旱', true],
    ['（五）存在问题：工作推进不够平衡，部分村进度偏慢。', '（五）存在问题', true],
    ['一、安全：全面排查、全面整治、不留死角', '一、安全', true],
    ['一、安：全面排查、全面整治、不留死角', '一、安：全面排查、全面整治、不留死角', false],
    ['一、安全：排查整治不留任何死角', '一、安全：排查整治不留任何死角', false],
    ['一、安全:排查整治不留下一切死角呀', '一、安全', true],
    ['一、安全:排查整治不留一切死角呀', '一、安全:排查整治不留一切死角呀', false],
    ['一、防汛。详见附表……3', '一、防汛', true],
    ['一、总体情况；', '一、总体情况', false],
    ['一、总体情况\n今年以来', '一、总体情况', true],
    ['一、总体情况 3', '一、总体情况 3', false],
    ['一、总投资……3亿', '一、总投资……3亿', false],
    ['一、年均1.12', '一、年均1.12', false],
    ['一、工作1、2号泵站', '一、工作1、2号泵站', false],
    ['1.打造1.5公里长廊', '1.打造1.5公里长廊', false],
    ['（1）5家企业', '（1）5家企业', false],
    ['（1）XX亿元投资', '（1）XX亿元投资', false],
    ['1、XX亿元投资', '1、XX亿元投资', false],
    ['1.亿元XX亿元', '1.亿元XX亿元', false],
    ['1.２０２６年任务', '1.２０２６年任务', false],
    ['一、今年以来各项工作平稳推进。接下来还要继续努力。', '一、今年以来各项工作平稳推进', true],
  ])('%s', (text, shown, runIn) => {
    expect(headingOf(paragraph(text))).toMatchObject({ text: shown, runIn, automatic: false });
  });

  it.each([
    '今年以来，各项工作平稳推进。',
    '一是加强领导。',
    '1.5亿元投向水利',
    '1.2公里道路完工',
    '2.X亿元资金到位',
    '3.15消费者权益日',
    '2021年工作总结',
    '一、二季度完成投资过半',
    '一、二十一组',
    '一、二',
    '1.5亿元2026年到位',
    '1.XX亿元到位',
    '1.XXX万元到位',
    '1、5家',
    '一、总体情况·· 3',
    '一、总体情况..    123',
    '。',
    '一、二、三产业融合发展',
    '1、2号泵站',
    '（一）至（三）项',
    '按照（一）（二）两项要求',
    '（2026）5号',
    '一、总体情况……3',
    '一、总体情况\t12',
    '一、',
    '',
  ])('%s is none', (text) => {
    expect(headingOf(paragraph(text))).toBeUndefined();
  });

  it.each([
    ['（一）', '抓好防汛。汛期以来加强值守。', '（一）抓好防汛'],
    ['一、', '总体情况', '一、总体情况'],
    ['1.', '2026年任务', '1.2026年任务'],
    ['（2）', '　水利', '（2）水利'],
    ['1.', '5亿元投向水利', '1.5亿元投向水利'],
  ])('Word’s own number %s before %s', (number, text, shown) => {
    expect(headingOf(paragraph(text, number))).toMatchObject({
      text: shown,
      automatic: true,
      written: number,
    });
  });

  it.each([
    ['•', '要点'],
    ['a)', '要点'],
    ['（一）', ''],
    ['（一）至', '（三）'],
  ])('a list’s sign %s before "%s" makes none', (number, text) => {
    expect(headingOf(paragraph(text, number))).toBeUndefined();
  });

  it('says where number and title stand', () => {
    const text = ' （一） 防汛。加强值守。';
    const heading = headingOf(paragraph(text));
    expect(heading && text.slice(heading.numberStart, heading.numberEnd)).toBe('（一）');
    expect(heading && text.slice(heading.titleStart, heading.titleEnd)).toBe('防汛');
  });

  it('reads Word’s number without the blanks around it', () => {
    expect(headingOf(paragraph('防汛', ' （一） '))).toMatchObject({ written: '（一）', text: '（一）防汛' });
  });

  it('come from the body alone', () => {
    const paragraphs: Paragraph[] = [
      { part: 'header', index: 0, text: '一、页眉', number: '' },
      { part: 'body', index: 0, text: '工作总结', number: '' },
      { part: 'body', index: 1, text: '一、回顾', number: '' },
      { part: 'footnote', index: 0, text: '1.注', number: '' },
    ];
    expect(headingsOf(paragraphs).map(({ paragraph: index, text }) => [index, text])).toEqual([
      [1, '一、回顾'],
    ]);
  });
});
