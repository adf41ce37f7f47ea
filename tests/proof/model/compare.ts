import type { Glyph, Report, ReportParagraph } from './report';

/**
 * How a report differs from what it should be; empty if it does not. Our own colour may stand where there is no other.
 * @param ours the file's name of our colour, if there is one
 */
export function differences(should: Report, is: Report, ours: string | undefined): string[] {
  if (should.paragraphs.length !== is.paragraphs.length)
    return [`${should.paragraphs.length} paragraphs, but there are ${is.paragraphs.length}`];
  return should.paragraphs.flatMap((paragraph, index) => {
    const other = is.paragraphs[index] as ReportParagraph;
    if (isAlike(paragraph, other, ours)) return [];
    return `paragraph ${index} should be ${shown(paragraph)}\n  and is ${shown(other)}`;
  });
}

/** The characters that stand in our colour. The two reports must not differ otherwise. */
export function inOurs(should: Report, is: Report, ours: string | undefined): Set<Glyph> {
  const found = new Set<Glyph>();
  for (const [index, { glyphs }] of should.paragraphs.entries())
    for (const [at, glyph] of glyphs.entries()) {
      const highlight = is.paragraphs[index]?.glyphs[at]?.highlight;
      if (ours !== undefined && highlight === ours && glyph.highlight !== ours) found.add(glyph);
    }
  return found;
}

function isAlike(one: ReportParagraph, other: ReportParagraph, ours: string | undefined): boolean {
  return (
    one.part === other.part &&
    (one.cell === null) === (other.cell === null) &&
    one.numbered === other.numbered &&
    one.mark === other.mark &&
    one.glyphs.length === other.glyphs.length &&
    one.glyphs.every((glyph, at) => {
      const seen = other.glyphs[at] as Glyph;
      const { highlight } = seen;
      const isOurs = glyph.highlight === null && highlight !== null && highlight === ours;
      return said(glyph, isOurs ? highlight : glyph.highlight) === said(seen, highlight);
    })
  );
}

function said(glyph: Glyph, highlight: string | null): string {
  const { text, special, hidden, deleted, inserted, field, other } = glyph;
  return [text, special, highlight, hidden, deleted, inserted, field, other].join(' ');
}

/** A paragraph for people: its stretches, each with what is said of it. */
function shown({ glyphs, part, cell, numbered, mark }: ReportParagraph): string {
  const stretches: { look: string; text: string }[] = [];
  for (const { text, highlight, hidden, deleted, inserted, field, other } of glyphs) {
    const said = [highlight, hidden && 'hidden', deleted && 'deleted', inserted && `inserted:${inserted}`];
    const look = [...said, field && `field:${field}`, other].filter(Boolean).join(',');
    const last = stretches.at(-1);
    if (last?.look === look) last.text += text;
    else stretches.push({ look, text });
  }
  const facts = [part !== 'body' && part, cell !== null && 'cell', numbered && 'numbered', mark]
    .filter(Boolean)
    .join(',');
  const all = stretches.map(({ look, text }) => JSON.stringify(text) + (look && `<${look}>`));
  return `${facts && `(${facts}) `}${all.join(' ') || '(empty)'}`;
}
