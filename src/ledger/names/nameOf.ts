import type { Placeholder } from '../../placeholders/placeholder';
import { fixedName } from './fixed';
import type { Place } from './place';
import { withSuffix } from './suffix';
import {
  BUILDS,
  FOR,
  GENERIC,
  nounBehind,
  shortTitles,
  tidyLeft,
  withoutHalves,
  withoutSayings,
} from './words';

/** With more said, 收集 and 参加 say of what. */
const GENERIC_LENGTH = 6;
/** Two characters may be of anything. */
const SHORT = 3;
/** A longer phrase is no name: its end says what is counted. */
const LONGEST = 16;

/** The names of one paragraph's places, in their order. A name is for people: it can be edited, and is no identity. */
export function namesOf(places: readonly Place[]): string[] {
  const names: string[] = [];
  let stem = '';
  places.forEach((place, at) => {
    if (place.opens) stem = '';
    const fixed = fixedName(place, places[at + 1]);
    if (fixed !== null) {
      if (place.entry.placeholder.kind === 'age') stem = tidyLeft(place.left);
      names.push(withoutHalves(fixed));
      return;
    }
    const own = withoutHalves(stemOf(place, places[at + 1], stem));
    // The shares of a whole have the whole before them, not one another.
    const isOfStem = stem !== '' && own.startsWith(stem);
    if (!isOfStem && place.entry.placeholder.kind !== 'percent') stem = own;
    names.push(withSuffix(own === '' ? cutEnd(place.next) : own, place.entry.placeholder));
  });
  return names;
}

/** What is counted, without what says how. */
function stemOf(place: Place, next: Place | undefined, before: string): string {
  const { placeholder } = place.entry;
  const left = cut(withoutSayings(shortTitles(tidyLeft(place.left))));
  const right = shortTitles(place.right.trim());
  if (placeholder.kind === 'money') {
    const purpose = purposeOf(left, place);
    if (purpose !== '') return purpose;
  }
  const said = saidAround(left, right, place, placeholder);
  if (said === '') return inherited(place, next, before, placeholder);
  if (left !== '' && isGeneric(said)) return withOwner(said, place, before);
  return said.length <= SHORT ? topicOf(place) + said : said;
}

function isGeneric(said: string): boolean {
  return said.length <= GENERIC_LENGTH && GENERIC.test(said);
}

/** 温泉中心在今年营业，有XX个泡池: what the sentence is about, where a name says too little without. */
function topicOf({ opening }: Place): string {
  return tidyLeft(/^(.{3,12}?)(?:[在已是于从按将自]|通过)/.exec(tidyLeft(opening))?.[1] ?? '');
}

function saidAround(left: string, right: string, { left: raw }: Place, { kind, unit }: Placeholder): string {
  if (kind === 'age' || kind === 'percent') return left;
  if (kind === 'duration')
    return cut(right.replace(/^(?:内|左右|以上|的)+(?:时间)?/, '').replace(/率?[\d.]+%?.*$/, ''));
  if (FOR.test(raw.trim()) && tidyLeft(raw.trim().replace(FOR, '')) === '') return cutEnd(right);
  const noun = nounBehind(right.replace(/^的/, '').replace(/^[^的、]{2,3}的(?=.{2})/, ''), unit);
  if (noun === '') return left;
  if (left === '') return noun;
  // 占地XX亩的集聚区: what the figure is of stands behind it.
  if (right.startsWith('的')) return noun + left.replace(/^.*(?:一[个座处条家]|建设)/, '');
  return left.length + noun.length <= LONGEST ? left + noun : noun;
}

/** 投资XX万元，新建水渠: what the money is for. */
function purposeOf(left: string, { right, next }: Place): string {
  if (!/^(?:总|计划|累计|共|完成|预计)*(?:投资|投入|资金|争取|筹集|整合)(?:资金)?$/.test(left)) return '';
  const said = [right, next].map((text) => text.trim()).find((text) => BUILDS.test(text)) ?? '';
  const purpose = cutEnd(said.replace(BUILDS, ''));
  return purpose === '' ? '' : `${purpose}${left.replace(/^(?:总|计划|累计|共|完成|预计)+(?=投)/, '')}`;
}

/** XX户XX人: the second counts what the first does; of the first of two that stand alone the noun comes behind both. */
function inherited(place: Place, next: Place | undefined, before: string, { unit }: Placeholder): string {
  if (place.follows && before !== '') return before;
  const behind = next?.follows === true ? nounBehind(next.right, unit) : '';
  return behind === '' ? before : behind;
}

function withOwner(said: string, { subject, follows }: Place, before: string): string {
  const owner = follows && before === '' ? tidyLeft(subject) : before;
  return owner === '' || said.startsWith(owner) ? said : cut(owner + said);
}

/** The end of a phrase that is too long for a name: behind 等, 的 or 对 where one stands. */
function cut(phrase: string): string {
  if (phrase.length <= LONGEST) return phrase;
  const behind = /.*(?:等|的|对|将|把|以|在|，)(?=.{4,16}$)/.exec(phrase)?.[0].length ?? 0;
  return phrase.slice(behind > 0 ? behind : Math.max(0, phrase.length - LONGEST));
}

function cutEnd(phrase: string): string {
  return phrase.length <= LONGEST ? phrase : phrase.slice(0, LONGEST);
}
