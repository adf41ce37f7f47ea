import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPlaceholders } from '../../src/placeholders/find';

/** The sections of the table: what they are about, and their lines. */
const sections = readFileSync(join(__dirname, 'exactly.txt'), 'utf8')
  .split(/^# /m)
  .map((section) => section.split(/\r?\n/).filter((line) => line !== ''))
  .filter((lines) => lines.length > 1)
  .map(([title = '', ...lines]) => ({ title, lines }));

/** Takes the marks out of `共⟦XX|count|户⟧户`. */
function textOf(line: string): string {
  return line.replace(/[⟦⟨]([^|]*)\|[^⟧⟩]*[⟧⟩]/g, '$1');
}

/** Puts a mark of what is found around each placeholder. */
function marked(text: string): string {
  let written = '';
  let from = 0;
  for (const { start, end, text: found, kind, unit, sure } of findPlaceholders(text)) {
    const inner = [found, kind, unit].filter((part) => part !== '').join('|');
    written += text.slice(from, start) + (sure ? `⟦${inner}⟧` : `⟨${inner}⟩`);
    from = end;
  }
  return written + text.slice(from);
}

// Here the asked ones and the units count, too, and what stands beside them is as short as it can be.
describe('exactly what is marked', () => {
  it.each(sections)('$title', ({ lines }) => {
    expect(lines.map((line) => marked(textOf(line)))).toEqual(lines);
  });

  it('is in the table', () => {
    expect(sections.length).toBeGreaterThan(10);
  });
});

describe('more lines than one in a paragraph', () => {
  it.each([
    ['防汛。\n镇把责任压实', ['镇']],
    ['清单：\n○重点工作', []],
    ['清单：\n△△镇', ['△△']],
    ['清单：\n△△，', []],
    ['清单：\t△△，', []],
    ['清单：\v△△，', []],
    ['总结\n【时间】5月3日', ['【时间】']],
    ['王某\n赵XX\n', ['某', 'XX']],
  ])('%j', (text, found) => {
    expect(findPlaceholders(text).map((one) => one.text)).toEqual(found);
  });
});
