import type { Manner } from '../../outline/draft';
import { readHeadingNumber } from '../../outline/headingNumber';
import type { Skeleton, SkeletonHeading, SkeletonText } from '../skeleton';
import { type Fault, fault } from './refusal';
import { readText } from './text';

/** A title or a heading, or what is wrong with it. */
type HeadingReading = { readonly block: SkeletonText | SkeletonHeading } | { readonly fault: Fault };

/** The title and the four levels of headings that GB/T 9704-2012, 7.3.3 names. */
const DEEPEST = 5;
const HASHES = /^(#+)\s*(.*)$/;
const ATTRIBUTES = /\{\s*(\.[^{}]*)\}$/;
const FULL_STOP = /[。．.]$/;

/** A text without the number that a heading begins with; 一、二、三产业 begins with none, nor does 1.5万亩. */
export function withoutNumber(text: string): string {
  const rest = text.slice(numberLength(text)).trimStart();
  return numberLength(rest) > 0 ? text : rest;
}

/** A heading without the number and the full stop that are not written in skeletons. */
export function bareHeading(text: string): string {
  let bare = text.trim();
  for (let length = numberLength(bare); length > 0; length = numberLength(bare))
    bare = bare.slice(length).trim();
  while (FULL_STOP.test(bare)) bare = bare.slice(0, -1).trim();
  return bare;
}

/** How long the number is that the text begins with; 1.5万亩 is none. */
function numberLength(text: string): number {
  const length = readHeadingNumber(text)?.length ?? 0;
  return /^\d/.test(text) && /^\d/.test(text.slice(length)) ? 0 : length;
}

function readAttributes(written = ''): { manner: Manner; arabic: boolean } | undefined {
  const words = written.split(/\s+/).filter((word) => word !== '');
  if (words.some((word) => !['.lead', '.run-in', '.arabic'].includes(word))) return undefined;
  const lead = words.includes('.lead');
  const runIn = words.includes('.run-in');
  if (lead && runIn) return undefined;
  return { manner: lead ? 'lead' : runIn ? 'runIn' : 'heading', arabic: words.includes('.arabic') };
}

/** Reads a title or a heading, with its hashes. */
export function readHeading(raw: string, kind: Skeleton['kind']): HeadingReading {
  const [, hashes = '', rest = ''] = HASHES.exec(raw) ?? [];
  if (hashes.length > DEEPEST) return { fault: fault('tooDeep', raw) };
  const attributes = ATTRIBUTES.exec(rest)?.[1];
  if (attributes !== undefined && (kind !== 'report' || hashes.length !== 2))
    return { fault: fault('misplacedAttribute', raw) };
  const below = readAttributes(attributes);
  if (!below) return { fault: fault('unknownAttribute', attributes) };
  const read = readText(rest.replace(ATTRIBUTES, '').trimEnd());
  if (read.fault) return { fault: read.fault };
  const { text } = read;
  if (text === '') return { fault: fault('noText', raw) };
  if (FULL_STOP.test(text)) return { fault: fault('fullStop', text) };
  if (hashes.length === 1)
    return kind === 'report' ? { block: { type: 'title', text } } : { fault: fault('titleInSection', text) };
  if (numberLength(text) > 0) return { fault: fault('headingNumber', text) };
  return { block: { type: 'heading', depth: hashes.length - 1, text, ...below } };
}
