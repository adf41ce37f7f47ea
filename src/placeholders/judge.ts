import type { Candidate, Guard } from './candidate';
import { identifiers, isInAddress, mayHoldAddress } from './guards/identifiers';
import { anonymous } from './guards/anonymous';
import { crossSigns } from './guards/crossSigns';
import { formulas } from './guards/formulas';
import { models, numberedNames } from './guards/models';
import { quotedForms } from './guards/quotedForms';
import { science } from './guards/science';
import { type ParagraphText, REACH, type Surroundings, surroundings } from './paragraphText';
import type { Kind } from './placeholder';
import { readKind } from './reading/kinds';
import type { Reading } from './reading/reading';
import { isGivenName, isOnlySurname, isSurname, isTitledName } from './reading/personName';

const GUARDS: readonly Guard[] = [
  identifiers,
  crossSigns,
  formulas,
  science,
  models,
  numberedNames,
  anonymous,
  quotedForms,
];

/** A candidate after the guards, with what its own neighbourhood says of it. */
export interface Judged {
  readonly candidate: Candidate;
  readonly plain: string;
  readonly reading: Reading;
  readonly asked: boolean;
  /** Whether it looks like something else, such as a name kept back, whatever stands near it. */
  readonly doubted: boolean;
}

const NAMES: ReadonlySet<Kind> = new Set<Kind>(['place', 'org', 'person', 'topic', 'docNumber']);

const YEAR = /^(?:19|20)(?:\d[X×]|[X×]{2}|\*\*|○○)$/;

const CLOSING = new Map(
  ['[]', '【】', '（）', '()', '{}', '<>', '〔〕', '［］', '｛｝'].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);

/** [XX]个, （XX）镇: where brackets hold nothing but the placeholder, what is behind them speaks too. */
function readOut(plain: string, around: Surroundings): Reading {
  const read = readKind(plain, around);
  if (CLOSING.get(around.before.slice(-1)) !== around.after.charAt(0)) return read;
  const outside = readKind(plain, { before: around.before.slice(0, -1), after: around.after.slice(1) });
  return outside.evidence === 'none' ? read : outside;
}

function readingOf(candidate: Candidate, plain: string, around: Surroundings): Reading {
  const read = readOut(plain, around);
  if (candidate.unit !== undefined && candidate.kind !== undefined) {
    return {
      kind: candidate.kind,
      unit: candidate.unit,
      evidence: candidate.kind === 'place' ? read.evidence : 'strong',
    };
  }
  // 罗X X: two letters set apart behind a surname
  const spaced =
    plain.charAt(1) === ' ' && plain.length === 3 && read.unit === '' && isSurname(around.before.slice(-1));
  const named = isGivenName(around) || (read.evidence === 'none' && isTitledName(around));
  if (spaced || (named && /^[X×○*]+$/.test(plain))) {
    return { kind: 'person', unit: '', evidence: 'strong' };
  }
  // 20XX needs no 年 behind it: 20XX—20XX, 20XX版. Within 〔〕 it is a document's, before 元 an amount, before 亩 a count.
  if (
    plain.length === 4 &&
    (YEAR.test(plain) || (/^(?:19|20)__$/.test(plain) && read.evidence === 'none')) &&
    read.kind !== 'docNumber' &&
    read.kind !== 'money' &&
    !/^[亩平米m㎡公]/.test(read.unit)
  ) {
    return { kind: 'year', unit: read.unit.startsWith('年') ? '年' : '', evidence: 'strong' };
  }
  if (candidate.kind === undefined) return read;
  // [单位名称]对本次活动, [乡镇名称]人民政府: what a label asks for is stronger than a word that happens to stand behind it.
  const isName = NAMES.has(candidate.kind);
  if (read.evidence !== 'strong' || (isName && read.unit !== ''))
    return { kind: candidate.kind, unit: '', evidence: 'lead' };
  return isName ? { ...read, kind: candidate.kind } : read;
}

/** 共*户，: whether nothing but the figure is due from the word before to a comma or stop. */
function isAllThatIsDue({ unit }: Reading, { before, after }: Surroundings): boolean {
  const behind = after.trimStart();
  return (
    unit !== '' &&
    behind.startsWith(unit) &&
    /^[，。；、]/.test(behind.slice(unit.length)) &&
    /[\u4e00-\u9fff]$/.test(before)
  );
}

/** Asks the guards; null where one of them says that it is an ordinary word. */
function judge(candidate: Candidate, text: ParagraphText): Judged | null {
  const plain = text.plain.slice(candidate.start, candidate.end);
  const around = surroundings(text, candidate.start, candidate.end);
  let asked = candidate.trust === 'never';
  // 张X、张*轩, 王 X
  let doubted = isOnlySurname(around.before.trimEnd().slice(-1));
  for (const guard of GUARDS) {
    const verdict = guard(plain, around, text, candidate);
    if (verdict === 'ignore') return null;
    if (verdict === 'ask') asked = doubted = true;
  }
  const reading = readingOf(candidate, plain, around);
  // A blank may be space all the same: 当事 人，
  const maybe = candidate.trust === 'maybeTyped' && !(plain.trim() !== '' && isAllThatIsDue(reading, around));
  return { candidate, plain, reading, asked: asked || maybe, doubted };
}

/** How a candidate was judged. */
interface Known {
  readonly candidate: Candidate;
  /** The text around it, and where in it the candidate stands. */
  readonly window: string;
  readonly offset: number;
  readonly judged: Judged | null;
}

/**
 * Judges the candidates of a text, and leaves out what is an ordinary word. Like ones with like neighbourhoods, as in a row
 * of blanks, are judged once.
 */
export function judgeAll(candidates: readonly Candidate[], text: ParagraphText): Judged[] {
  const byWindow = new Map<string, Known>();
  const all: Judged[] = [];
  let known: Known | undefined;
  const hasAddress = mayHoldAddress(text.plain);
  for (const candidate of candidates) {
    if (hasAddress && isInAddress(candidate, text.plain)) continue;
    const from = Math.max(0, candidate.start - REACH);
    const offset = candidate.start - from;
    const window = text.raw.slice(from, candidate.end + REACH);
    // Within a row it is that of the last one: to compare them takes less time than to look it up.
    if (known?.window !== window) known = byWindow.get(window);
    if (known?.offset !== offset || !isAlike(known.candidate, candidate)) {
      known = { candidate, window, offset, judged: judge(candidate, text) };
      byWindow.set(window, known);
    }
    if (!known.judged) continue;
    const { plain, reading, asked, doubted } = known.judged;
    all.push({ candidate, plain, reading, asked, doubted });
  }
  return all;
}

function isAlike(a: Candidate, b: Candidate): boolean {
  return a.trust === b.trust && a.kind === b.kind && a.unit === b.unit && a.end - a.start === b.end - b.start;
}
