import { textOf } from '../../../../src/standin/document/story/characters';
import {
  contentControlRange,
  contentControlsIn,
  parentContentControl,
} from '../../../../src/standin/document/control/contentControls';
import { readControl } from '../../../../src/standin/document/control/controlProperties';
import { rangeOf } from '../../../../src/standin/document/range/position';
import { removeControl } from '../../../../src/standin/document/control/removeControl';
import { wrap } from '../../../../src/standin/document/control/wrapControl';
import { writeControl } from '../../../../src/standin/document/control/writeControl';
import { at, hit, open, reopened, texts } from '../opened';
import { refusalOf } from '../refuses';

describe('content controls', () => {
  test('around a text, with properties, and away again', () => {
    const document = open('a共XX户b');
    const control = wrap(hit(document, 'XX'));
    writeControl(control, 'tag', 't');
    writeControl(control, 'title', '标题');
    writeControl(control, 'cannotDelete', true);
    const again = reopened(document);
    const [found] = contentControlsIn(again.body.root);
    if (!found) throw new Error('no control');
    expect(['tag', 'title', 'type', 'cannotDelete'].map((name) => readControl(found, name as 'tag'))).toEqual(
      ['t', '标题', 'RichText', true],
    );
    expect(textOf(contentControlRange(found))).toBe('XX');
    expect(parentContentControl(hit(again, 'X'))).toBe(found);
    expect(parentContentControl(hit(again, '户'))).toBeUndefined();
    expect(
      refusalOf(() => {
        removeControl(found, true);
      }),
    ).toBe('AccessDenied');
    writeControl(found, 'cannotDelete', false);
    removeControl(found, true);
    expect([texts(again), contentControlsIn(again.body.root)]).toEqual([['a共XX户b'], []]);
  });

  test('around paragraphs, and away with them', () => {
    const document = open('a', 'b', 'c');
    const range = rangeOf(
      document,
      { paragraph: at(document, 0), offset: 0 },
      { paragraph: at(document, 1), offset: 1 },
    );
    const control = wrap(range);
    expect(textOf(contentControlRange(control))).toBe('a\rb');
    removeControl(control, false);
    expect(texts(document)).toEqual(['c']);
  });
});
