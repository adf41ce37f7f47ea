import type { Paragraph, WordText } from '../../../src/report/paragraph';
import { carryOver, doubted, doubtedAt } from '../../../src/word/read/carryOver';

/** The paragraphs of a report by what Word says, with what is known of them beside it. */
function report(...texts: readonly (string | readonly [stands: string, wordText: WordText])[]): Paragraph[] {
  return texts.map((each, index) => {
    const place = { part: 'body', index, number: '' } as const;
    return typeof each === 'string'
      ? { ...place, text: each }
      : { ...place, text: each[0], wordText: each[1] };
  });
}

const sure = (text: string, holdsDeleted?: boolean): WordText => ({
  ...{ text, isSure: true },
  ...(holdsDeleted !== undefined && { holdsDeleted }),
});
const layered = (text: string): WordText => ({ text, isSure: false, edited: 'layered' });
const plain = (text: string): WordText => ({ text, isSure: false, edited: 'plain' });

test('plain texts are as Word says, wherever something was typed, while changes are not tracked', () => {
  const known = report('甲', '改厕XX座', '丙');
  for (const now of [report('甲', '改厕35座', '丙'), report('甲', '改厕XX座', '又', '丙'), report('丙')])
    expect(carryOver(known, now, 'Off')).toEqual(now);
});

test('what stands in paragraphs that read as they did is remembered, wherever they are now', () => {
  const hidden = ['改厕座', sure('改厕XX座')] as const;
  expect(carryOver(report('甲', hidden, '丙'), report('新', '甲', '改厕XX座'), 'Off')).toEqual(
    report('新', '甲', hidden).map((each, i) =>
      i === 0 ? { ...each, wordText: layered('新') } : i === 1 ? { ...each } : each,
    ),
  );
});

test('a paragraph in which something was hidden and that was edited is in doubt', () => {
  const known = report('甲', ['改厕座', sure('改厕XX座')]);
  expect(carryOver(known, report('甲', '改厕XX座了'), 'Off')).toEqual(
    report('甲', ['改厕XX座了', layered('改厕XX座了')]),
  );
});

test('of two that read alike but do not hold the same none is remembered', () => {
  const known = report(['改厕座', sure('改厕XX座')], '改厕XX座', '末');
  expect(carryOver(known, report('首', '改厕XX座', '又', '尾'), 'Off')[1]).toMatchObject({
    wordText: layered('改厕XX座'),
  });
});

test('of those, any may be the one that went: what is left is in doubt, wherever it stands', () => {
  const known = report('概况', '改厕XX座', ['改厕座', sure('改厕XX座')], '末');
  for (const now of [report('概况', '改厕XX座', '末'), report('概况', '改厕XX座')])
    expect(carryOver(known, now, 'Off')[1]).toMatchObject({ wordText: layered('改厕XX座') });
  const elsewhere = report('概况了', '改厕XX座', '改厕XX座', '末');
  expect(carryOver(known, elsewhere, 'Off').slice(1)).toEqual(known.slice(1));
});

test('a deletion that Word tells all the same is in doubt where the cursor is', () => {
  const known = report('甲', ['改厕座', sure('改厕XX座', true)], ['修路', sure('修路', false)]);
  expect(doubtedAt(known, 1)).toEqual(
    report('甲', ['改厕座', layered('改厕XX座')], ['修路', sure('修路', false)]),
  );
  expect(doubtedAt(known, 0)).toBe(known);
  expect(doubtedAt(known, 2)).toBe(known);
});

test('a text that begins with its number, or ends as a cell does, may be more than stands there', () => {
  const known = report('甲');
  const numbered = [{ ...report('（一）改厕')[0], number: '（一）' } as Paragraph];
  expect(carryOver(known, numbered, 'Off')[0]).toMatchObject({ wordText: layered('（一）改厕') });
  expect(carryOver(known, report('乙\u0007'), 'Off')[0]).toMatchObject({ wordText: layered('乙\u0007') });
});

test.each(['TrackAll', 'TrackMineOnly'] as const)('with %s everything is in doubt', (mode) => {
  const known = report('甲', ['改厕座', sure('改厕XX座')]);
  expect(doubted(known, mode)).toEqual(
    report(['甲', plain('甲')], ['改厕座', { ...sure('改厕XX座'), isSure: false, edited: 'layered' }]),
  );
});

test('unless some deletion is seen not to be in what Word says', () => {
  const known = report('甲', ['改厕座', sure('改厕座', false)]);
  expect(doubted(known, 'TrackAll')).toBe(known);
});

test('where the mode cannot be told, what is edited is in doubt alone', () => {
  const known = report('甲', '改厕XX座');
  expect(doubted(known, 'unknown')).toBe(known);
  expect(carryOver(known, report('甲', '改厕X座'), 'unknown')).toEqual(
    report('甲', ['改厕X座', plain('改厕X座')]),
  );
});

test('a doubt stays until the whole is read', () => {
  const known = report(['甲', plain('甲')], ['乙', plain('乙')]);
  expect(doubted(known, 'TrackAll')).toBe(known);
  expect(carryOver(known, report('甲', '乙'), 'Off')).toEqual(known);
});
