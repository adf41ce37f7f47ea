import type { Severity } from '../../../../review/finding';
import type { RemnantKind } from '../../../../review/remnants';
import type { FillOutcome } from '../../../../word/edit/fillOutcome';
import type { Advice } from '../../../shared/advice';

/** Everything that the tab 检查 says. */
export interface ReviewMessages {
  readonly title: string;
  readonly what: string;
  readonly check: string;
  /** Of so many rules so many were asked. */
  readonly progress: (done: number, total: number) => string;
  readonly stop: string;
  readonly placeholdersLeft: (count: number) => string;
  /** Which severities are shown. */
  readonly severities: string;
  readonly severity: Readonly<Record<Severity, string>>;
  /** A severity with how many there are. */
  readonly count: (severity: string, count: number) => string;
  readonly changedAndLeft: (changed: number, left: number) => string;
  readonly again: string;
  readonly undo: string;
  readonly slip: string;
  readonly list: string;
  readonly everywhere: string;
  readonly noHeading: string;
  readonly countUnder: (count: number) => string;
  readonly nothingFound: Advice;
  readonly nothingOpen: Advice;
  readonly places: (count: number) => string;
  readonly fix: string;
  readonly fixAll: (count: number) => string;
  readonly leave: string;
  /** The rules by which this report is not checked. */
  readonly rulesOff: string;
  readonly switchOff: string;
  /** Checks no report by a rule any more. */
  readonly switchOffForGood: string;
  /** Behind a rule by which no report is checked: as the clerk, or as the unit has it. */
  readonly offForGood: Readonly<Record<'own' | 'unit', string>>;
  readonly switchOn: string;
  readonly show: string;
  readonly showOther: string;
  readonly deletes: string;
  readonly why: string;
  readonly back: string;
  /** @param left how many things stand in the report that must not */
  readonly slipTitle: (left: number) => string;
  /** @param signsOff so many families of signs are no placeholders, as set */
  readonly slipWhat: (paragraphs: number, rules: number, signsOff: number) => string;
  readonly changed: string;
  readonly left: string;
  readonly stillThere: string;
  /** So many findings ask for something still. */
  readonly notLookedAt: (count: number) => string;
  /** What must not go out with the report: so many of a kind. */
  readonly remnant: Readonly<Record<RemnantKind, (count: number) => string>>;
  readonly takeOut: string;
  readonly fill: string;
  readonly nothing: string;
  readonly bringBack: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly print: string;
  readonly notFixed: Readonly<Record<Exclude<FillOutcome, 'filled'>, Advice>>;
  readonly notUndone: Advice;
  readonly dismiss: string;
}
