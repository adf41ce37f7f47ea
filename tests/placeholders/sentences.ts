import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A line of `sentences.txt` without its marks, and what is expected in it. */
export interface Sentence {
  readonly text: string;
  /** What is certain in it: start:text:kind. */
  readonly sure: readonly string[];
  /** What may be asked: start:text. */
  readonly maybe: readonly string[];
}

/** Reads `共⟦XX|count⟧户`: the text without the marks, and what is expected in it as start:text:kind. */
function readSentence(line: string): Sentence {
  let text = '';
  const sure: string[] = [];
  const maybe: string[] = [];
  for (const part of line.split(/(⟦[^⟧]*⟧|⟨[^⟩]*⟩)/)) {
    const inner = part.slice(1, -1);
    if (part.startsWith('⟦')) {
      const [form = '', kind = ''] = inner.split('|');
      sure.push(`${String(text.length)}:${form}:${kind}`);
      text += form;
    } else if (part.startsWith('⟨')) {
      maybe.push(`${String(text.length)}:${inner}`);
      text += inner;
    } else {
      text += part;
    }
  }
  return { text, sure, maybe };
}

export const SENTENCES: readonly Sentence[] = readFileSync(join(__dirname, 'sentences.txt'), 'utf8')
  .split(/\r?\n/)
  .filter((line) => line !== '' && !line.startsWith('# '))
  .map(readSentence);

/** Every certain form of the sentences, once. */
export const SURE_FORMS: readonly string[] = [
  ...new Set(SENTENCES.flatMap(({ sure }) => sure.map((one) => one.split(':').slice(1, -1).join(':')))),
];

/** What the certain forms are written with, a character each: what is to be tried at random and in long runs. */
export const SIGNS: readonly string[] = [...new Set(SURE_FORMS.join(''))];
