import { randomBytes } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { docxOf } from '../docx';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/**
 * A report with pictures in its headings, spread evenly, as photographs stand in a report.
 * @param sections the source of each section, a heading first
 * @param count how many pictures
 * @param size of each, in bytes that no zip makes smaller
 */
export function withPictures(sections: readonly string[], count: number, size: number): Uint8Array {
  const body = sections.map((section, at) => {
    const from = Math.floor((at * count) / sections.length);
    const to = Math.floor(((at + 1) * count) / sections.length);
    const drawings = Array.from({ length: to - from }, (_, nth) => drawing(from + nth)).join('');
    return section.replace('</w:p>', `${drawings}</w:p>`);
  });
  const parts: Zippable = unzipSync(docxOf(body.join('')));
  for (let nth = 0; nth < count; nth++) parts[`word/media/picture${nth}.png`] = randomBytes(size);
  const relationships = Array.from(
    { length: count },
    (_, nth) =>
      `<Relationship Id="${idOf(nth)}" Type="${RELATIONSHIP}/image" Target="media/picture${nth}.png"/>`,
  );
  insertBefore(parts, 'word/_rels/document.xml.rels', '</Relationships>', relationships.join(''));
  insertBefore(
    parts,
    '[Content_Types].xml',
    '</Types>',
    '<Default Extension="png" ContentType="image/png"/>',
  );
  return zipSync(parts);
}

function insertBefore(parts: Zippable, name: string, end: string, xml: string): void {
  const part = strFromU8(parts[name] as Uint8Array);
  parts[name] = strToU8(part.replace(end, xml + end));
}

function idOf(nth: number): string {
  return `picture${nth}`;
}

function drawing(nth: number): string {
  const size = 'cx="3600000" cy="2400000"';
  const named = `id="${nth + 1}" name="${idOf(nth)}"`;
  return (
    `<w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing"><wp:extent ${size}/><wp:docPr ${named}/>` +
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture">` +
    `<pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${idOf(nth)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    `</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  );
}
