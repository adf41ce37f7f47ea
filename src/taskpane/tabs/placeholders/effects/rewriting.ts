import type { Span } from '../../../../report/span';
import { type Fill, fillSpans } from '../../../../word/edit/fill';
import { selectSpan } from '../../../../word/edit/select';
import { endOf, type Place } from '../../../../worklist/places/place';
import { rewritePlaces } from '../../../../worklist/places/rewrite';
import { failureOf } from '../../../shared/failure';
import { fieldOf } from '../derive/rows';
import { entryAt } from '../derive/shown';
import { isBusy } from '../state';
import type { Store } from '../store';
import { comeBack } from '../transitions/comeBack';
import { withDraft } from '../transitions/list';
import { withPlaces } from '../transitions/opening';
import { noticeOf } from './filling';
import { keepFilled } from './keepingFilled';
import { tidyMarks } from './marking';
import { readAfterwards } from './readingAgain';
import { applyParagraphs } from './report';

/** Selects a place in the report. @throws WordFailure */
export async function showPlace(store: Store, id: number): Promise<void> {
  const { places, worklist, currentPlace } = store.state;
  const place = places.find((each) => each.id === id);
  if (!place || currentPlace !== id) return;
  const reason = await selectSpan(spanOf(place), worklist?.paragraphs);
  if (!reason) return;
  store.set({ notice: { says: 'notSelected', reason } });
  await readAfterwards(store);
}

/**
 * Writes other values over places, and selects the first. Where a place is gone by then, nothing is written there.
 * @param values by the places' ids
 * @param isOfLast whether the clerk asked for it together with the last step: undo takes both back in one go
 * @throws WordFailure before anything was changed
 */
export async function rewrite(
  store: Store,
  values: ReadonlyMap<number, string>,
  isOfLast = false,
): Promise<void> {
  const { filled, last } = await write(store, values, isOfLast);
  if (filled.length > 0) {
    const others = store.state.undoable.filter((step) => step !== last);
    store.set({ undoable: [...others, { type: 'fills', fills: filled }] });
  }
  await tidyMarks(store);
}

/** Writes the placeholder over a place again, and goes there in the list of what is left. @throws WordFailure */
export async function reopen(store: Store, id: number): Promise<void> {
  const place = store.state.places.find((each) => each.id === id);
  if (!place) return;
  const { isDone } = await write(store, new Map([[id, place.old]]));
  const now = store.state.places.find((each) => each.id === id);
  const entry = now && entryAt(store.state.worklist, now);
  if (isDone && entry) {
    const back = comeBack({ ...store.state, listed: 'left', kind: undefined }, entry.id, true);
    store.set(withDraft(back, fieldOf(entry.id), place.reads));
  }
  await tidyMarks(store);
}

async function write(store: Store, values: ReadonlyMap<number, string>, isOfLast = false) {
  const wanted = (): Place[] =>
    store.state.places.filter(({ id, standing }) => values.has(id) && standing !== 'gone');
  const result = await fillSpans(
    async (paragraphs) => {
      await applyParagraphs(store, paragraphs);
      return wanted().map((place): Fill => ({ span: spanOf(place), value: values.get(place.id) ?? '' }));
    },
    { ifUnknown: store.state.ifUnknown, selectsFirst: () => !isBusy(store.state) },
  );
  const { outcomes, failure, paragraphs } = result;
  const done = new Map(
    wanted()
      .filter((_, i) => outcomes[i] === 'filled')
      .map(({ id }) => [id, values.get(id) ?? '']),
  );
  const { places, worklist, undoable } = store.state;
  const step = isOfLast ? undoable.at(-1) : undefined;
  const last = step?.type === 'fills' ? step : undefined;
  const rewritten = rewritePlaces(places, worklist?.paragraphs ?? [], done, last?.fills);
  store.set({ ...withPlaces(store.state, rewritten.places), marksMayDiffer: true });
  keepFilled(store.state);
  const missed = values.size - outcomes.length;
  const notice = noticeOf(
    [...outcomes, ...Array.from({ length: missed }, () => 'changed' as const)],
    failure && failureOf(failure),
  );
  if (notice) store.set({ notice });
  if (paragraphs) await applyParagraphs(store, paragraphs);
  else await readAfterwards(store);
  return { filled: rewritten.filled, last, isDone: done.size === values.size };
}

function spanOf(place: Place): Span {
  const { part, paragraph, start, reads: text } = place;
  return { part, paragraph, start, end: endOf(place), text };
}
