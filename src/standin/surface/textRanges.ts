import { stretches, textOf } from '../document/story/characters';
import { contentOf } from '../document/story/content';
import type { LiveRange } from '../document/range/liveRange';
import { rangeOf } from '../document/range/position';
import type { Call } from '../protocol/call';

/** `getTextRanges(endingMarks, trimSpacing)`: the sentences of a range, cut behind each of the marks. */
export function textRanges(call: Call, range: LiveRange): LiveRange[] {
  const marks = call.texts(0).filter((mark) => mark !== '');
  if (marks.length === 0) throw call.invalid(call.raw(0));
  const trim = call.flag(1, false);
  const found: LiveRange[] = [];
  for (const { paragraph, from, to } of stretches(range)) {
    const text = contentOf(paragraph).text.slice(from, to);
    for (const [start, end] of cuts(text, marks, trim)) {
      const cut = rangeOf(
        range.document,
        { paragraph, offset: from + start },
        { paragraph, offset: from + end },
      );
      if (textOf(cut) === '') cut.release();
      else found.push(cut);
    }
  }
  return found;
}

function* cuts(text: string, marks: readonly string[], trim: boolean): Generator<[number, number]> {
  let start = 0;
  for (let at = 0; at < text.length;) {
    const mark = marks.find((each) => text.startsWith(each, at));
    at += mark?.length ?? 1;
    if (!mark && at < text.length) continue;
    const cut = text.slice(start, at);
    yield trim ? [start + cut.length - cut.trimStart().length, start + cut.trimEnd().length] : [start, at];
    start = at;
  }
}
