import { suggestionsFor } from '../../src/worklist/suggestions';
import { entryIn } from './marked';
import { Following } from './places/following';

/** How the names read that are offered for the place within ⟦ ⟧. */
function offered(marked: string, report = new Following(), ...names: readonly string[]): string[] {
  return suggestionsFor(entryIn(marked), report.places, names).map(({ reads }) => reads);
}

const TOWN = '⟦XX⟧镇启动项目。';

describe('what was filled in where the report asked for the same name', () => {
  const filled = (...values: string[]): Following =>
    new Following('XX镇总结。', 'XX镇党委部署。', 'XX村先行。').fill(Object.fromEntries(values.entries()));

  it('is offered', () => {
    expect(offered(TOWN, filled('青溪', '青溪'))).toEqual(['青溪镇']);
    expect(offered('⟦XX⟧镇政府工作报告。', filled('青溪'))).toEqual(['青溪镇']);
  });

  it('is not where it is another name, or was several', () => {
    expect(offered('⟦XX⟧村先行。', filled('青溪'))).toEqual([]);
    expect(offered(TOWN, filled('青溪', '白河'))).toEqual([]);
    expect(offered('走访⟦XX⟧户。', filled('青溪'))).toEqual([]);
  });

  it('is not once it was undone', () => {
    expect(offered(TOWN, filled('青溪').becomes('XX镇总结。', 'XX镇党委部署。', 'XX村先行。'))).toEqual([]);
  });
});

describe('what the clerk has set', () => {
  it.each([
    [TOWN, ['青溪镇']],
    ['⟦XX⟧县委书记调研。', ['青山县']],
    ['⟦镇⟧把党建摆在首位。', ['青溪镇']],
    ['⟦XX⟧村先行。', []],
    ['走访⟦XX⟧户。', []],
  ])('%s', (marked, reads) => {
    expect(offered(marked, undefined, '青溪镇', '青山县')).toEqual(reads);
  });

  it('is offered once where it was filled in too', () => {
    const report = new Following('XX镇总结。').fill({ 0: '青溪' });
    expect(offered(TOWN, report, '青溪镇')).toEqual(['青溪镇']);
  });
});
