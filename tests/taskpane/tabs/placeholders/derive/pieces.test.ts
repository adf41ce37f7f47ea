import { type Piece, piecesOf } from '../../../../../src/taskpane/tabs/placeholders/derive/pieces';
import type { SentenceLine } from '../../../../../src/taskpane/tabs/placeholders/derive/rows';
import { sentencesOf } from '../../../../../src/taskpane/tabs/placeholders/derive/sentences';
import type { Worklist } from '../../../../../src/worklist/entry';
import { withFilledPlaces } from '../../../../../src/worklist/places/filledPlaces';
import type { Place } from '../../../../../src/worklist/places/place';
import { withFills } from '../../../../../src/worklist/worklist';
import { entryOf, worklistOf } from './report';

/** The pieces of a report's first sentence, those that are to be filled in in brackets. */
function shown(worklist: Worklist, isOpen: boolean, nth = 0, places: readonly Place[] = []): string {
  const sentence = sentencesOf(worklist)[nth];
  if (!sentence) throw new Error(`There is no sentence ${nth}`);
  const line: SentenceLine = { type: 'sentence', key: 'a', sentence, entries: sentence.entries };
  const say = ({ text, entry, isValue }: Piece): string =>
    entry ? `[${text}]` : isValue ? `<${text}>` : text;
  return piecesOf(line, worklist.paragraphs, places, isOpen).map(say).join('');
}

test('a sentence of two lines is shown whole, with all that is missing in it', () => {
  const report = worklistOf('会议已开。全年召开党委会XX次，专题研究党建工作XX次，书记讲党课X次。');
  const whole = '全年召开党委会[XX]次，专题研究党建工作[XX]次，书记讲党课[X]次。';
  expect(shown(report, false)).toBe(whole);
  expect(shown(report, true)).toBe(whole);
});

test('a longer one is shown from where two lines show what is missing, and whole when it is open', () => {
  const before =
    '坚持把民生福祉作为一切工作的出发点和落脚点，持续加大财政资金投入力度，着力补齐民生领域短板和弱项，';
  const report = worklistOf(`${before}新建公厕XX座，培训护理员XX名。`);
  expect(shown(report, false)).toBe('…着力补齐民生领域短板和弱项，新建公厕[XX]座，培训护理员[XX]名。');
  expect(shown(report, true)).toBe(`${before}新建公厕[XX]座，培训护理员[XX]名。`);
});

test('what is long between two places is cut in its middle', () => {
  const between = '座，覆盖全镇所有行政村和社区居委会以及各个自然村组和易地搬迁安置点，培训';
  const report = worklistOf(`改厕XX${between}X次。`);
  const closed = shown(report, false);
  expect(closed).toMatch(/^改厕\[XX\]座，覆盖.{5,12}….{8,14}培训\[X\]次。$/);
  expect(shown(report, true)).toBe(`改厕[XX]${between}[X]次。`);
});

test('a cell that holds nothing but what is missing is led by those before it', () => {
  const report = worklistOf('主要经济指标', '工业总产值', 'X.X亿元', '固定资产投资', 'X.X亿元');
  expect(shown(report, false)).toBe('主要经济指标\u00A0· 工业总产值\u00A0· [X.X]亿元');
  expect(shown(report, true, 1)).toBe('固定资产投资\u00A0· [X.X]亿元');
});

test('what was filled in stands out in its place', () => {
  const before = worklistOf('改厕XX座，投入X.X万元，培训X次。');
  const fills = [{ id: entryOf(before, 1).id, value: '12.5' }];
  const now = withFills(before, fills);
  const places = withFilledPlaces([], before, fills);
  for (const isOpen of [true, false])
    expect(shown(now, isOpen, 0, places)).toBe('改厕[XX]座，投入<12.5>万元，培训[X]次。');
});
