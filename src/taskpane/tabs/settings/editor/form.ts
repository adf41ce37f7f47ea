import { readFrontMatter } from '../../../../library/skeletons/frontMatter';
import { writeSkeleton } from '../../../../library/skeletons/write';

/** What stands in the form where a skeleton is written. */
export interface EditorForm {
  readonly name: string;
  /** With blanks between them. */
  readonly tags: string;
  readonly kind: 'section' | 'report';
  /** Null where it has none: then it is not asked for. */
  readonly lead: string | null;
  /** What stands behind the front matter, as Markdown. */
  readonly body: string;
}

/** Any field of the form. */
export type EditorField = keyof EditorForm;

const LINE_END = /\r\n?|[\n\u2028\u2029]/;
/** What keeps a text from having a front matter. */
const WITHOUT = ['noFrontMatter', 'frontMatterOpen'];
const BETWEEN_TAGS = /[\s,，、;；]+/;

/** A skeleton's Markdown as the form shows it; text without front matter is all content. */
export function formOf(markdown: string): EditorForm {
  const lines = markdown.replace(/^\uFEFF/, '').split(LINE_END);
  const { matter, refusals, end } = readFrontMatter(lines);
  const isAllBody = refusals.some(({ reason }) => WITHOUT.includes(reason));
  const body = lines.slice(isAllBody ? 0 : end).join('\n');
  const { name, tags, kind, lead } = matter;
  return { name, tags: tags.join(' '), kind, lead, body: body.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd() };
}

/** The Markdown of what stands in the form. @param id empty for one that is to get its id from its name */
export function markdownOf(form: EditorForm, id: string): string {
  return `${headOf(form, id)}\n${form.body}\n`;
}

/** Where a line of that Markdown stands in the form, and which of the content's lines it is; null where it is in none. */
export function placeInForm(
  form: EditorForm,
  line: number,
): { readonly field: EditorField; readonly line: number | null } | null {
  const head = headOf(form, '').split('\n');
  if (line > head.length) return { field: 'body', line: line - head.length };
  const key = /^(name|tags|kind|lead):/.exec(head[line - 1] ?? '')?.[1];
  return key === undefined ? null : { field: key as EditorField, line: null };
}

/** Up to the empty line behind the front matter. */
function headOf({ name, tags, kind, lead }: EditorForm, id: string): string {
  const words = tags.split(BETWEEN_TAGS).filter((tag) => tag !== '');
  const said = lead?.trim() ?? '';
  return writeSkeleton({
    ...{ id, name, kind, tags: words, lead: said === '' ? null : said },
    ...{ summary: [], plan: [] },
  });
}
