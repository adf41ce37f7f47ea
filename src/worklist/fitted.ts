import { nounAt } from '../placeholders/reading/nouns';
import type { Entry } from './entry';
import { type ProposedValue, proposedValue } from './questions/proposedValue';
import { nounLost } from './questions/nouns';
import { repeatedBefore, repeatedBehind } from './questions/repeats';
import { readFigure } from './questions/figure';

/** A value as it is to be written into its place. */
export interface Fitted {
  /** What replaces the placeholder. */
  readonly value: string;
  /** The value together with the name or the measure that it belongs to, as the report will read: 青溪镇, 12次. */
  readonly reads: string;
  /** What the clerk wrote and the report has beside the place already: before it, then behind it. */
  readonly leftOut: readonly string[];
  /** The noun that the place itself is and the value needs: 镇 for 青溪; empty where nothing was added. */
  readonly added: string;
}

/**
 * Fits a value between what stands before and behind its place, where there is one right way to: what stands there already
 * is not written twice, and a place that is a bare noun keeps it. What is doubtful is left as it is, for the question.
 * @param entry the place, and its paragraph as it stands
 * @param value what the clerk wrote, without blanks at its ends
 */
export function fittedValue(entry: Entry, value: string): Fitted {
  const tail = tailLeftOut(proposedValue(entry, value));
  const shorter = tail.rest ?? value.slice(0, value.length - tail.leftOut.length);
  const head = shorter.slice(0, repeatedBefore(proposedValue(entry, shorter)).length);
  const bare = shorter.slice(head.length);
  const added = nounAdded(entry, bare);
  const behind = belongsBehind(entry);
  const isWhole = behind.length >= tail.leftOut.length || tail.rest !== undefined;
  return {
    value: bare + added,
    reads: head + bare + added + (isWhole ? behind : tail.leftOut),
    leftOut: [head, tail.leftOut].filter((each) => each !== ''),
    added,
  };
}

/** What is left out at the value's end, and what is left where that is more than the end. */
interface Tail {
  readonly leftOut: string;
  readonly rest?: string;
}

function tailLeftOut(proposed: ProposedValue): Tail {
  const repeated = repeatedBehind(proposed);
  if (!proposed.value.startsWith('百分之') || repeated !== '%') return { leftOut: repeated };
  // 百分之三十五 before %: there a report writes 35.
  const share = readFigure(proposed.value.slice('百分之'.length))?.amounts;
  return share?.length === 1 ? { leftOut: '百分之', rest: String(share[0]) } : { leftOut: '' };
}

/** Their kind of unit has a rank: 石门镇 for 乡 is another unit, and not the 石门镇乡. */
const RANKED = /(?:省|市|县|区|州|盟|旗|镇|乡|村|街道|社区|苏木|嘎查|国)$/;

/** The noun that the place itself is, where the value is a name that wants it; empty where it may be a name of its own. */
function nounAdded({ placeholder }: Entry, value: string): string {
  const noun = nounLost({ form: placeholder.text, value });
  if (noun === '' || !/^\p{Script=Han}{1,8}$/u.test(value)) return '';
  const isOfItsOwn = placeholder.kind === 'place' ? RANKED.test(value) : endsWithNoun(value);
  return isOfItsOwn ? '' : noun;
}

function endsWithNoun(value: string): boolean {
  return Array.from(value, (_, at) => value.slice(at)).some((end) => nounAt(end)?.text === end);
}

/** What of the text behind the place is read in one breath with the value: a name's noun, a figure's measure. */
function belongsBehind({ placeholder, text }: Entry): string {
  const behind = text.slice(placeholder.end);
  const { kind, unit } = placeholder;
  if (kind === 'place' || kind === 'org' || kind === 'person') {
    const noun = nounAt(behind);
    return noun && !noun.weak ? noun.text : '';
  }
  const at = unit === '' ? -1 : behind.indexOf(unit);
  return at >= 0 && /^[\s余多来几]*$/.test(behind.slice(0, at)) ? behind.slice(0, at + unit.length) : '';
}
