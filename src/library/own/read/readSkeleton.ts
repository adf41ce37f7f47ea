import { parseSkeleton } from '../../skeletons/parse';
import type { Found } from '../found';
import { idFor, idFromName, type Origin } from '../id';
import { type Place, shown } from '../refusal';
import type { Refusal } from '../refusal';
import { scriptIn } from '../../markup';

const ID_LINE = /^([^\S\n]*id[^\S\n]*[:：])(.*)$/m;
const NAME_LINE = /^[^\S\n]*name[^\S\n]*[:：](.*)$/m;
/** The front matter's first line. */
const FENCE = /^---[^\S\n]*\n/;

/**
 * Reads one skeleton of a library. It may be written without an id.
 * @param where of its first line
 * @returns the skeleton with an id of the origin, in its Markdown too, which has `\n` for line ends and one at its end;
 * or the first thing that is wrong with it
 */
export function readSkeleton(markdown: string, where: Place, origin: Origin): Found | Refusal {
  const written = withPlainLines(markdown).trimEnd();
  const name = nameIn(written);
  const refuse = (reason: Refusal['reason'], line: number, detail: string): Refusal => {
    return {
      kind: 'skeleton',
      name,
      where: { ...where, line: (where.line ?? 1) + line - 1 },
      reason,
      detail,
    };
  };
  const script = scriptIn(written);
  if (script >= 0)
    return refuse('script', written.slice(0, script).split('\n').length, shown(written.slice(script)));

  const id = idIn(written);
  const text = withId(`${written}\n`, id === '' ? idFromName(origin, 'skeleton', name) : idFor(origin, id));
  const parsed = parseSkeleton(text);
  if ('skeleton' in parsed) return { kind: 'skeleton', entry: parsed.skeleton, where };
  const [{ reason, line, detail }] = parsed.refusals;
  // The line that was put in is not one of the file's.
  const added = text.split('\n').length - written.split('\n').length - 1;
  return refuse(reason, Math.max(1, line - (line > 1 ? added : 0)), detail);
}

/** A skeleton's Markdown with another id, or with one where it had none. */
export function withId(markdown: string, id: string): string {
  const text = withPlainLines(markdown);
  return ID_LINE.test(headOf(text))
    ? text.replace(ID_LINE, (_, key: string) => `${key} ${id}`)
    : text.replace(FENCE, (fence) => `${fence}id: ${id}\n`);
}

/** All that the parser takes for the end of a line, as one. */
function withPlainLines(markdown: string): string {
  return markdown.replace(/^\uFEFF/, '').replace(/\r\n?|[\u2028\u2029]/g, '\n');
}

function idIn(markdown: string): string {
  return ID_LINE.exec(headOf(markdown))?.[2]?.trim() ?? '';
}

function nameIn(markdown: string): string {
  return shown(NAME_LINE.exec(headOf(markdown))?.[1]?.trim() ?? '');
}

/** The front matter; empty where there is none. */
function headOf(markdown: string): string {
  if (!FENCE.test(markdown)) return '';
  const end = /\n---[^\S\n]*(?:\n|$)/.exec(markdown);
  return end ? markdown.slice(0, end.index + 1) : '';
}
