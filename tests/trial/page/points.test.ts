import * as fc from 'fast-check';
import { contentOf } from '../../../src/standin/document/story/content';
import { lengthOf } from '../../../src/standin/document/story/characters';
import { paragraphsOf } from '../../../src/standin/document/markup/paragraphs';
import { pointAt, positionAt } from '../../../src/trial/page/points';
import { runs } from '../../amount';
import { docxOf, paragraph } from '../../docx';
import { at } from '../../standin/document/opened';
import { paragraphSource } from '../../standin/document/randomBody';
import { all, show } from './shown';

const RUNS = runs(60, 300);
const body = fc.array(paragraphSource, { minLength: 1, maxLength: 3 }).map((all) => all.join(''));

test('every place of a document has a place on the page, which stands for it again', () => {
  fc.assert(
    fc.property(body, (source) => {
      const { document, view } = show(docxOf(source));
      for (const each of paragraphsOf(document.body.root)) {
        const { pieces } = contentOf(each);
        for (let offset = 0; offset <= lengthOf(each); offset++) {
          const point = pointAt(view, { paragraph: each, offset });
          if (!point) throw new Error('not shown');
          const back = positionAt(view, point);
          expect(back?.paragraph).toBe(each);
          // Only hidden characters may lie between the two.
          const [from, to] = [offset, back?.offset ?? -1].sort((a, b) => a - b) as [number, number];
          const between = pieces.filter(
            ({ start, text }) => from < to && start < to && start + text.length > from,
          );
          expect(between.filter(({ hidden }) => !hidden)).toEqual([]);
        }
      }
    }),
    RUNS,
  );
});

test('every place that a browser may tell stands for one in the document, in the same order', () => {
  fc.assert(
    fc.property(body, (source) => {
      const { document, view, sheet } = show(docxOf(source));
      const paragraphs = paragraphsOf(document.body.root);
      let last = -1;
      for (const { node, offset } of placesIn(sheet)) {
        const position = positionAt(view, { node, offset });
        if (!position) throw new Error('no place');
        const order = paragraphs.indexOf(position.paragraph) * 1e6 + position.offset;
        expect(order).toBeGreaterThanOrEqual(last);
        last = order;
      }
    }),
    RUNS,
  );
});

/** All places between two nodes or characters, in the order of the page. */
function* placesIn(node: Node): Generator<{ node: Node; offset: number }> {
  const count = node.nodeName === '#text' ? (node.textContent?.length ?? 0) : node.childNodes.length;
  for (let offset = 0; offset <= count; offset++) {
    yield { node, offset };
    const child = node.childNodes[offset];
    if (child) yield* placesIn(child);
  }
}

test('the whole page is the whole document', () => {
  const { document, view, sheet } = show(docxOf(paragraph('甲') + paragraph('乙丙')));
  expect(positionAt(view, { node: sheet, offset: 0 })).toEqual({ paragraph: at(document, 0), offset: 0 });
  expect(positionAt(view, { node: sheet, offset: 2 })).toEqual({ paragraph: at(document, 1), offset: 2 });
});

test('a paragraph selected as a whole ends where the next one begins', () => {
  const { document, view, sheet } = show(docxOf(paragraph('甲') + paragraph('乙')));
  expect(positionAt(view, { node: sheet, offset: 1 })).toEqual({ paragraph: at(document, 1), offset: 0 });
});

test('the caret in an empty paragraph and after a break at the end', () => {
  const { document, view, sheet } = show(docxOf(`<w:p/><w:p><w:r><w:t>甲</w:t><w:br/></w:r></w:p>`));
  const [empty] = all(sheet, 'p');
  expect(pointAt(view, { paragraph: at(document, 0), offset: 0 })).toEqual({ node: empty, offset: 0 });
  const end = pointAt(view, { paragraph: at(document, 1), offset: 2 });
  expect(end && positionAt(view, end)).toEqual({ paragraph: at(document, 1), offset: 2 });
});

test('what is not on the page has no place on it', () => {
  const { view } = show(docxOf(paragraph('甲')));
  const other = show(docxOf(paragraph('乙'))).document;
  expect(pointAt(view, { paragraph: at(other, 0), offset: 0 })).toBeNull();
});
