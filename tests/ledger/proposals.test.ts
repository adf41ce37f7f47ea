import { decide } from '../../src/ledger/decide/decide';
import { proposalsOf } from '../../src/ledger/decide/proposals';
import { readPasted } from '../../src/ledger/returned/readPasted';
import { returned } from './outcome';
import { LEDGER } from './ownLedger';

/** What is offered for a value that is asked. */
function offered(pasted: string): string[] {
  const { outcomes } = decide(LEDGER, [readPasted(pasted, LEDGER.year)], new Map());
  return outcomes.flatMap(({ asks }) => asks.flatMap(proposalsOf));
}

test.each([
  ['完成技改投资', '24500万元', ['2.45']],
  ['医保参保率', '0.973', ['97.3']],
  ['排查隐患处数', '约350', ['350']],
  ['排查隐患处数', '无', ['0']],
  ['特困供养户数', '同去年', ['61']],
  ['特困供养户数', '620', ['620']],
  ['排查隐患处数', '12-15', []],
  ['排查隐患处数', '三十五', []],
])('%s: %s offers %j', (indicator, value, values) => {
  expect(offered(returned(indicator, value))).toEqual(values);
});

test('two values of one row are both offered', () => {
  const both = `${returned('排查隐患处数', '35')}\n${returned('排查隐患处数', '38').split('\n')[1] ?? ''}`;
  expect(offered(both)).toEqual(['35', '38', '35', '38']);
});
