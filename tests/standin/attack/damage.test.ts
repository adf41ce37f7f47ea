import * as fc from 'fast-check';
import { part, runs } from '../../amount';
import { docxOf, paragraph } from '../../docx';
import { outcome } from './outcome';

const good = docxOf(paragraph('全年办理XX件', ['，增长XX%', '<w:b/>']), '<w:zoom w:percent="100"/>');
const place = fc.nat({ max: good.length - 1 });

test('every byte, turned over, is told or does no harm', () => {
  // Of each kind are those that stand together.
  for (const at of part([...good.keys()], 0.15, (each) => String(each >> 6))) {
    const bytes = good.slice();
    bytes[at] = (bytes[at] as number) ^ 0xff;
    expect(() => outcome(bytes)).not.toThrow();
  }
});

test('whatever is written over it, cut out or put in, it opens or is refused for a reason', () => {
  const edit = fc.record({ at: place, cut: fc.nat({ max: 40 }), put: fc.uint8Array({ maxLength: 40 }) });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      let bytes = good;
      for (const { at, cut, put } of edits)
        bytes = new Uint8Array(Buffer.concat([bytes.slice(0, at), put, bytes.slice(at + cut)]));
      expect(() => outcome(bytes)).not.toThrow();
    }),
    runs(100, 500),
  );
});
