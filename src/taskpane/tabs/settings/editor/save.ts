import { addSkeleton, type Edit, updateSkeleton } from '../../../../library/own/edit';
import type { Library } from '../../../../library/own/library';
import type { Reason } from '../../../../library/own/refusal';
import { parseSkeleton } from '../../../../library/skeletons/parse';
import { type EditorField, type EditorForm, markdownOf, placeInForm } from './form';

/** One thing for which what is written cannot be saved. */
export interface Trouble {
  /** Null where it is no single field. */
  readonly field: EditorField | null;
  /** Of the content, counted from 1; null where it is no matter of lines. */
  readonly line: number | null;
  readonly reason: Reason;
  readonly detail: string;
}

/** Stands for the id of one that has none yet. */
const SOME_ID = 'own-new';

/**
 * Puts what stands in the form into a library.
 * @param id of the skeleton that is changed; null for a new one
 * @returns the library with the skeleton in it; or all that is wrong with it, in the order of its lines
 */
export function saveIn(library: Library, form: EditorForm, id: string | null): Edit<readonly Trouble[]> {
  const parsed = parseSkeleton(markdownOf(form, id ?? SOME_ID));
  if ('refusals' in parsed)
    return { refusal: parsed.refusals.map((refusal) => troubleOf(form, refusal, refusal.line)) };
  const edit =
    id === null
      ? addSkeleton(library, markdownOf(form, ''))
      : updateSkeleton(library, id, markdownOf(form, id));
  if (!('refusal' in edit)) return edit;
  const { refusal } = edit;
  const isName = refusal.reason === 'duplicateName';
  const trouble = troubleOf(form, refusal, refusal.where.line ?? 0);
  return { refusal: [isName ? { ...trouble, field: 'name' } : trouble] };
}

function troubleOf(
  form: EditorForm,
  { reason, detail }: { readonly reason: Reason; readonly detail: string },
  line: number,
): Trouble {
  const place = reason === 'noBlocks' ? { field: 'body' as const, line: null } : placeInForm(form, line);
  return { field: null, line: null, ...place, reason, detail };
}
