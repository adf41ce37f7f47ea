import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledSection, bundledSections } from '../../../src/library/content/skeletons';
import { compose } from '../../../src/library/skeletons/compose';
import { describeShared, sharedPath } from '../../shared';

/** Every sentence that the sections have, for a town in 2026. */
const TEXT = bundledSections
  .flatMap((section) =>
    (['summary', 'plan'] as const).flatMap((variant) =>
      compose(section, variant, bundledSection, { unit: '青溪镇', self: '', county: '青山县', year: 2026 }),
    ),
  )
  .map(({ text }) => text)
  .join('\n');

/** How the sections ask for each figure of the two ledgers; empty for one that is no longer of its time. */
const PLACES = readFileSync(join(__dirname, 'ledger.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

/** What the two reports tell of under their headings, and the section that has it. */
const TOPICS = {
  党的建设: '党建引领',
  村级换届: '换届选举',
  学习教育: '学习教育',
  公共卫生: '公共卫生',
  巡视整改和警示教育: '巡察整改',
  项目建设: '项目招商',
  特色产业和旅游: '经济产业',
  土地流转和集体经济: '农村改革',
  社会保障: '民生保障',
  医疗保险: '医疗保障',
  养老保险和就业: '就业创业',
  教育: '教育事业',
  文化和健身: '文化体育',
  水渠和道路: '基础设施',
  高标准农田: '粮食耕地',
  人居环境: '人居环境',
  河长制林长制和禁烧: '生态文明',
  移风易俗: '乡村治理',
  巩固脱贫成果: '常态化帮扶',
  安全生产: '安全生产',
  防灾减灾: '防灾减灾',
  信访和调解: '社会治理',
  法治和政务公开: '法治政务公开',
  营商环境: '营商环境',
  作风和廉政: '作风廉政',
  群团和统计: '其他工作',
};

it('every topic of the two reports has its section', () => {
  expect(Object.values(TOPICS).filter((name) => !bundledSection(name))).toEqual([]);
});

describeShared('the figures of the two reports', () => {
  it('have their places in the sections, at least 85 in 100', () => {
    for (const report of ['a', 'b']) {
      const rows = readFileSync(join(sharedPath('domain'), 'ledger', `report-${report}.tsv`), 'utf8')
        .trim()
        .split('\n');
      expect(PLACES.filter(([of]) => of === report)).toHaveLength(rows.length - 1);
    }
    const timely = PLACES.filter(([, , place]) => place !== '');
    const missing = timely.filter(([, , place = '']) => !new RegExp(place).test(TEXT));
    const share = 1 - missing.length / timely.length;
    expect({ missing, isEnough: share >= 0.85 }).toEqual({ missing, isEnough: true });
    // A share that nothing could lower would be no share.
    expect(missing.length).toBeGreaterThan(0);
  });
});
