import { rarerWays, type Way } from '../majority';
import type { Rule } from '../rule';

/** One thing under two names. A name in quotation marks is that of an activity. */
const NAMES: readonly (readonly Way[])[] = [
  [
    { pattern: /“我为群众办实事”/g, written: '“我为群众办实事”' },
    { pattern: /“为民办实事”/g, written: '“为民办实事”' },
  ],
  [
    { pattern: /(?<=[XＸ×])余万元/g, written: '余万元' },
    { pattern: /(?<=[XＸ×])万余元/g, written: '万余元' },
  ],
  [
    { pattern: /常态化疫情防控|疫情防控常态化/g, written: '疫情防控常态化' },
    { pattern: /疫情常态化防控/g, written: '疫情常态化防控' },
  ],
  [
    { pattern: /脱贫不稳定户/g, written: '脱贫不稳定户' },
    { pattern: /脱贫监测户/g, written: '脱贫监测户' },
  ],
  [
    { pattern: /河湖长制/g, written: '河湖长制' },
    { pattern: /湖河长制/g, written: '湖河长制' },
  ],
];

export const nameVariant: Rule = {
  name: 'name-variant',
  title: '同一名称两种写法',
  severity: 'ask',
  source: '一致性：一件事一个名称',
  needs: [],
  examples: {
    wrong: ['“我为群众办实事”办了三件，“我为群众办实事”还要办，{“为民办实事”→“我为群众办实事”}不停步。'],
    right: ['“我为群众办实事”办了三件，为民办实事不停步。'],
  },
  find: (report) => NAMES.flatMap((ways) => rarerWays(report, ways)),
};
