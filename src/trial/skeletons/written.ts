import { bundledReports, bundledSection } from '../../library/content/skeletons';
import type { Skeleton } from '../../library/skeleton';
import { compose } from '../../library/skeletons/compose';
import { suitsUnit, type UnitKind } from '../../library/skeletons/unitKind';
import type { Settings } from '../../library/skeletons/variables';
import { planInsertion } from '../../outline/plan';
import { type NewParagraph, textOf } from '../../report/newParagraph';

/** The years for which reports are written: one that is over, the present one and the next. */
const YEARS = [2024, 2026, 2027] as const;

/** A unit of each kind that has reports of its own, with its county. None of them exists. */
export const UNITS: Readonly<Record<Exclude<UnitKind, '其他'>, Pick<Settings, 'unit' | 'county'>>> = {
  镇: { unit: '青溪镇', county: '青山县' },
  乡: { unit: '柳坪乡', county: '青山县' },
  民族乡: { unit: '云岭回族乡', county: '青山县' },
  苏木: { unit: '白音苏木', county: '白音旗' },
  街道: { unit: '城东街道', county: '临江区' },
  村: { unit: '石桥村', county: '青山县' },
  社区: { unit: '花园社区', county: '临江区' },
};

/** A whole report as a clerk gets it: for a unit and a year, numbered. */
export interface WrittenReport {
  readonly skeleton: Skeleton;
  readonly kind: keyof typeof UNITS;
  readonly year: number;
  readonly paragraphs: readonly NewParagraph[];
  /** A paragraph each, with the numbers of the headings. */
  readonly lines: readonly string[];
}

/** Every whole report that a kind of unit is offered, for a year. */
export function reportsFor(kind: keyof typeof UNITS, year: number): WrittenReport[] {
  const settings: Settings = { ...UNITS[kind], self: '', year };
  return bundledReports
    .filter((skeleton) => suitsUnit(skeleton, kind))
    .map((skeleton) => {
      const draft = compose(skeleton, 'summary', bundledSection, settings);
      const { paragraphs } = planInsertion([], draft, 'end');
      return { skeleton, kind, year, paragraphs, lines: paragraphs.map(textOf) };
    });
}

/** Every whole report for every kind of unit and each of the years. */
export function allReports(): WrittenReport[] {
  const kinds = Object.keys(UNITS) as (keyof typeof UNITS)[];
  return YEARS.flatMap((year) => kinds.flatMap((kind) => reportsFor(kind, year)));
}
