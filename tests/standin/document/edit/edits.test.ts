import * as fc from 'fast-check';
import { reviewedText, textOf } from '../../../../src/standin/document/range/stretches';
import { contentOf, forgetContent } from '../../../../src/standin/document/story/content';
import type { Content } from '../../../../src/standin/document/story/pieces';
import { deleteRange } from '../../../../src/standin/document/edit/deleteRange';
import { insertText, type Place } from '../../../../src/standin/document/edit/insertText';
import { writeFont } from '../../../../src/standin/document/format/fontFormat';
import type { LiveRange } from '../../../../src/standin/document/range/liveRange';
import { rangeOf, storyRange } from '../../../../src/standin/document/range/position';
import type { Position } from '../../../../src/standin/document/story/position';
import { paragraphsOf } from '../../../../src/standin/document/markup/paragraphs';
import { WordDocument } from '../../../../src/standin/document/wordDocument';
import { runs } from '../../../amount';
import { docxOf } from '../../../docx';
import { canonicalParts } from '../../canonical';
import { paragraphSource } from '../randomBody';

const PLACES: readonly Place[] = ['Replace', 'Start', 'End', 'Before', 'After'];
const edit = fc.record({
  from: fc.nat(60),
  to: fc.nat(60),
  text: fc.array(fc.constantFrom('b', '镇', ' ', '\t'), { maxLength: 4 }).map((all) => all.join('')),
  where: fc.constantFrom(...PLACES, 'delete' as const, 'paint' as const),
});
const broken = fc.record({ at: fc.nat(6) });

/** All text of a body, `\n` for each paragraph's end: what the model is compared with. */
function wholeText(document: WordDocument): string {
  return paragraphsOf(document.body.root)
    .map((paragraph) => contentOf(paragraph).text)
    .join('\n');
}

function positionAt(document: WordDocument, offset: number): Position {
  let left = offset;
  for (const paragraph of paragraphsOf(document.body.root)) {
    const { length } = contentOf(paragraph).text;
    if (left <= length) return { paragraph, offset: left };
    left -= length + 1;
  }
  throw new Error('past the end');
}

function offsetOf(document: WordDocument, { paragraph, offset }: Position): number {
  const all = paragraphsOf(document.body.root);
  const before = all.slice(0, all.indexOf(paragraph)).map((each) => contentOf(each).text.length + 1);
  return before.reduce((sum, each) => sum + each, offset);
}

/** What is kept of a paragraph while it is edited must be what would be read anew. */
function sameContent(a: Content, b: Content): boolean {
  const same = <T extends object>(one: T, other: T | undefined): boolean =>
    Object.entries(one).every(([key, value]) => other?.[key as keyof T] === value);
  return (
    a.text === b.text &&
    a.pieces.length === b.pieces.length &&
    a.spots.length === b.spots.length &&
    a.pieces.every((piece, i) => same(piece, b.pieces[i])) &&
    a.spots.every((spot, i) => same(spot, b.spots[i]))
  );
}

type Pair = [number, number];
const insertedAt =
  (at: number, count: number) =>
  ([start, end]: Pair): Pair => {
    if (start === end) return start > at ? [start + count, end + count] : [start, end];
    return [start >= at ? start + count : start, end > at ? end + count : end];
  };
const deletedFrom =
  (from: number, to: number) =>
  (pair: Pair): Pair =>
    pair.map((at) => (at <= from ? at : Math.max(from, at - (to - from)))) as Pair;

test('text and ranges after any edits are those of a plain string', () => {
  fc.assert(
    fc.property(
      fc.array(paragraphSource, { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(edit, broken), { maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 4 }),
      (sources, edits, spans) => {
        const document = WordDocument.open(docxOf(sources.join('')));
        let model = wholeText(document);
        const clamp = (at: number): number => Math.min(at, model.length);
        const live = (a: number, b: number): LiveRange =>
          rangeOf(document, positionAt(document, Math.min(a, b)), positionAt(document, Math.max(a, b)));
        const ranges = spans.map(([a, b]) => live(clamp(a), clamp(b)));
        let pairs = spans.map(([a, b]): Pair => [Math.min(clamp(a), clamp(b)), Math.max(clamp(a), clamp(b))]);
        for (const [{ from, to, text: plain, where }, { at }] of edits) {
          const text = at < plain.length ? `${plain.slice(0, at)}\n${plain.slice(at)}` : plain;
          const [a, b] = [Math.min(clamp(from), clamp(to)), Math.max(clamp(from), clamp(to))];
          const range = live(a, b);
          if (where === 'paint') writeFont(range, 'highlightColor', '#00FFFF');
          else if (where === 'delete') {
            deleteRange(range);
            model = model.slice(0, a) + model.slice(b);
            pairs = pairs.map(deletedFrom(a, b));
          } else {
            const inserted = insertText(range, text, where);
            const place = where === 'End' || where === 'After' ? b : a;
            const until = where === 'Replace' ? b : place;
            model = model.slice(0, place) + text + model.slice(until);
            pairs = pairs.map(insertedAt(place, text.length));
            pairs = pairs.map(deletedFrom(place + text.length, until + text.length));
            const found = [offsetOf(document, inserted.start), offsetOf(document, inserted.end)];
            expect(found).toEqual([place, place + text.length]);
            inserted.release();
          }
          range.release();
          expect(wholeText(document)).toBe(model);
          for (const paragraph of paragraphsOf(document.body.root)) {
            const known = contentOf(paragraph);
            forgetContent(paragraph);
            expect(sameContent(contentOf(paragraph), known)).toBe(true);
          }
        }
        const followed = ranges.map(({ start, end }) => [offsetOf(document, start), offsetOf(document, end)]);
        expect(followed).toEqual(pairs);
        expect(wholeText(WordDocument.open(document.save()))).toBe(model);
      },
    ),
    runs(100, 400),
  );
});

test('highlights that are set and cleared leave the document as it was', () => {
  fc.assert(
    fc.property(
      fc.array(paragraphSource, { minLength: 1, maxLength: 3 }),
      fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 6 }),
      (sources, spans) => {
        const bytes = docxOf(sources.join(''));
        const document = WordDocument.open(bytes);
        const { length } = wholeText(document);
        const ranges = spans.map(([a, b]) => {
          const [start, end] = [Math.min(a, length), Math.min(b, length)].map((at) =>
            positionAt(document, at),
          );
          return rangeOf(document, start as Position, end as Position);
        });
        const before = textOf(storyRange(document.body));
        for (const range of ranges) writeFont(range, 'highlightColor', '#00FFFF');
        expect(textOf(storyRange(document.body))).toBe(before);
        for (const range of ranges) writeFont(range, 'highlightColor', null);
        expect(canonicalParts(document.save())).toEqual(canonicalParts(bytes));
      },
    ),
    runs(75, 300),
  );
});

test('tracked edits change the current text and keep the original', () => {
  fc.assert(
    fc.property(paragraphSource, fc.array(edit, { maxLength: 6 }), (source, edits) => {
      const document = WordDocument.open(docxOf(source, '<w:trackRevisions/>'));
      const [paragraph] = paragraphsOf(document.body.root);
      if (!paragraph) throw new Error('no paragraph');
      const original = reviewedText(storyRange(document.body), 'Original');
      let model = contentOf(paragraph).pieces.flatMap(({ text, deleted }) =>
        text.split('').map((char) => ({ char, own: false, deleted })),
      );
      for (const { from, to, text, where } of edits) {
        const [a, b] = [Math.min(from, to, model.length), Math.min(Math.max(from, to), model.length)];
        const range = rangeOf(document, { paragraph, offset: a }, { paragraph, offset: b });
        if (where === 'paint') writeFont(range, 'bold', true);
        else if (where === 'delete') deleteRange(range);
        else insertText(range, text, where).release();
        range.release();
        const fresh = text.split('').map((char) => ({ char, own: true, deleted: false }));
        const gone = model.slice(a, b).flatMap((each) => (each.own ? [] : [{ ...each, deleted: true }]));
        if (where === 'Start' || where === 'Before')
          model = [...model.slice(0, a), ...fresh, ...model.slice(a)];
        else if (where === 'End' || where === 'After')
          model = [...model.slice(0, b), ...fresh, ...model.slice(b)];
        else if (where === 'Replace') model = [...model.slice(0, a), ...gone, ...fresh, ...model.slice(b)];
        else if (where === 'delete') model = [...model.slice(0, a), ...gone, ...model.slice(b)];
        const found = contentOf(paragraph).pieces.flatMap(({ text: all, deleted }) =>
          all.split('').map((char) => ({ char, deleted })),
        );
        expect(found).toEqual(model.map(({ char, deleted }) => ({ char, deleted })));
      }
      expect(reviewedText(storyRange(document.body), 'Original')).toBe(original);
    }),
    runs(100, 400),
  );
});
