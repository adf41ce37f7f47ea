/** What a line of the text becomes on paper. */
export type Block =
  | { readonly style: ParagraphStyle; readonly runs: readonly Run[] }
  | { readonly style: 'table'; readonly rows: readonly (readonly (readonly Run[])[])[] };

export type ParagraphStyle = 'title' | 'heading1' | 'heading2' | 'body' | 'signature';

export interface Run {
  readonly text: string;
  readonly isHighlighted: boolean;
}

const heading1 = /^[一二三四五六七八九十]+、/;
const heading2 = /^（[一二三四五六七八九十]+）/;
/** Who signs, and when. */
const signature = /^(?:中共.+委员会|.+人民政府|\d{4}年.{1,3}月.{1,3}日)$/;
/** What the clerk must still ask somebody for, she has marked by hand. */
const asked = /(（待填）)/;

/** The first line is the title; lines with tabs that follow each other are the rows of one table. */
export function readBlocks(text: string): Block[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const blocks: Block[] = [];
  let rows: Run[][][] = [];
  lines.forEach((line, index) => {
    if (!line.includes('\t')) {
      rows = [];
      blocks.push(readParagraph(line, index === 0));
      return;
    }
    if (rows.length === 0) blocks.push({ style: 'table', rows });
    rows.push(line.split('\t').map(readRuns));
  });
  return blocks;
}

function readParagraph(line: string, isTitle: boolean): Block {
  if (isTitle) return { style: 'title', runs: readRuns(line) };
  if (heading1.test(line)) return { style: 'heading1', runs: readRuns(line) };
  if (heading2.test(line)) return { style: 'heading2', runs: readRuns(line) };
  return { style: signature.test(line) ? 'signature' : 'body', runs: readRuns(line) };
}

function readRuns(text: string): Run[] {
  return text
    .split(asked)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, isHighlighted: asked.test(piece) }));
}
