import type { Paragraph } from '../../../report/paragraph';
import type { Decision, Years } from '../../../rollover/decision';
import type { Look } from '../../../rollover/look';
import type { Placing } from '../../../rollover/plan/additions';
import type { PlanItem } from '../../../rollover/plan/items';
import type { Section } from '../../../rollover/plan/sections';
import type { FileRefusal } from '../../../word/file/refusal';
import type { Failure } from '../../shared/failure';

/** What the clerk wants of a decision: what is proposed, last year's text, or a text of their own. */
export type Choice =
  | { readonly does: 'take' }
  | { readonly does: 'keep' }
  | { readonly does: 'blank' }
  | { readonly does: 'write'; readonly text: string };

/** Last year's report as it was read. */
export interface LastYear {
  /** The file's name; empty for the document that is open. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly paragraphs: readonly Paragraph[];
  readonly revisions: number;
  readonly comments: number;
}

/** What there is to say of the last action. */
export type RolloverNotice =
  | { readonly says: 'refused'; readonly reason: FileRefusal }
  | { readonly says: 'failure'; readonly failure: Failure }
  | { readonly says: 'opened' }
  | { readonly says: 'unreadable' }
  /** It takes long, and goes on. */
  | { readonly says: 'slow' };

/** What the page shows. */
export interface RolloverState {
  readonly source: LastYear | undefined;
  /** Null where the report does not say its year, and the clerk has not either. */
  readonly years: Years | null;
  readonly decisions: readonly Decision[];
  readonly look: readonly Look[];
  /** By the keys of decisions. */
  readonly choices: ReadonlyMap<string, Choice>;
  /** The keys of what the clerk has looked at. */
  readonly seen: ReadonlySet<string>;
  /** The tasks of last year's plan, and the sections of what was done into which they can go. */
  readonly planned: readonly PlanItem[];
  readonly sections: readonly Section[];
  /** What becomes of them, by their keys. */
  readonly placings: ReadonlyMap<string, Placing>;
  readonly doing: 'read' | 'open' | undefined;
  /** How much of the report is read, from 0 to 1; missing where that is not known. */
  readonly progress: number | undefined;
  readonly notice: RolloverNotice | undefined;
}

export const NOTHING_READ: RolloverState = {
  source: undefined,
  years: null,
  decisions: [],
  look: [],
  choices: new Map(),
  seen: new Set(),
  planned: [],
  sections: [],
  placings: new Map(),
  doing: undefined,
  progress: undefined,
  notice: undefined,
};

/** What a stretch of the report is known by. */
export function keyOf({ part, paragraph, start }: Pick<Decision, 'part' | 'paragraph' | 'start'>): string {
  return `${part} ${paragraph} ${start}`;
}
