import { scanReport } from '../../src/placeholders/scan';
import type { Paragraph } from '../../src/report/paragraph';

const body = (index: number, text: string, number = ''): Paragraph => ({ part: 'body', index, text, number });

describe('a report', () => {
  const report: Paragraph[] = [
    body(0, 'XX镇工作总结'),
    body(1, '一、防汛'),
    body(2, '巡堤XX人次。'),
    body(3, '值守。排险XX处。', '（一）'),
    { part: 'header', index: 0, text: 'XX镇', number: '' },
    body(4, '（二）新建XX座泵站'),
    { part: 'footer', index: 1, text: 'XX乡', number: '' },
    body(5, '投资XX万元。'),
  ];

  it('gives every placeholder the heading that it stands under', () => {
    expect(
      scanReport(report).map(({ heading, text, span }) => [span.part, span.paragraph, text, heading]),
    ).toEqual([
      ['body', 0, 'XX', ''],
      ['body', 2, 'XX', '一、防汛'],
      ['body', 3, 'XX', '（一）值守'],
      ['header', 0, 'XX', ''],
      ['body', 4, 'XX', '（二）新建XX座泵站'],
      ['footer', 1, 'XX', ''],
      ['body', 5, 'XX', '（二）新建XX座泵站'],
    ]);
  });

  it('gives what stands in a text box the heading under which that hangs', () => {
    const box = (index: number, anchor?: number): Paragraph => ({
      ...{ part: 'textBox', index, text: '联系人：XX', number: '' },
      ...(anchor !== undefined && { anchor }),
    });
    const boxes = scanReport([...report, box(0, 3), box(1, 1), box(2)]).slice(-3);
    expect(boxes.map(({ span, heading }) => [span.part, heading])).toEqual([
      ['textBox', '（一）值守'],
      ['textBox', '一、防汛'],
      ['textBox', ''],
    ]);
  });

  it('gives spans whose text is the paragraph’s', () => {
    for (const { span } of scanReport(report)) {
      const paragraph = report.find(({ part, index }) => part === span.part && index === span.paragraph);
      expect(paragraph?.text.slice(span.start, span.end)).toBe(span.text);
    }
  });

  it('asks for the placeholders of a text whoever may know them already', () => {
    const known = [{ start: 0, end: 2, text: '巡堤', kind: 'free' as const, unit: '', sure: false }];
    const found = scanReport(report, (text) => (text === '巡堤XX人次。' ? known : []));
    expect(found).toEqual([
      {
        ...known[0],
        heading: '一、防汛',
        span: { part: 'body', paragraph: 2, start: 0, end: 2, text: '巡堤' },
      },
    ]);
  });

  it('is empty for an empty report', () => {
    expect(scanReport([])).toEqual([]);
  });
});
