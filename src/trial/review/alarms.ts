import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../report/hash';
import type { Finding } from '../../review/finding';
import type { Reviewer } from '../check/reviewer';
import { paragraphsOf } from './cases';

/** Something that was found in a text that is taken to be without errors. */
export interface Alarm {
  readonly finding: Finding;
  /** What it is known by: a hash of its paragraph, and the place in it. */
  readonly place: string;
  readonly paragraphText: string;
  /** Whether somebody who read it found it to be right; undefined where nobody has. */
  readonly isTrue: boolean | undefined;
}

/** What is found in clean texts. */
export interface Alarms {
  readonly alarms: readonly Alarm[];
  readonly lines: readonly string[];
  /** How many characters there are, without blanks. */
  readonly characters: number;
}

const VERDICTS = join(__dirname, 'alarms.tsv');

/** Reviews the texts of a folder, and looks up what was said of each alarm. */
export function alarmsIn(folder: string, review: Reviewer): Alarms {
  const verdicts = readVerdicts();
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => paragraphsOf(readFileSync(join(folder, name), 'utf8')));
  const alarms = texts.flatMap((paragraphs) =>
    review(paragraphs).map((finding): Alarm => {
      const paragraphText = paragraphs[finding.span.paragraph]?.text ?? '';
      const place = `${hashOf(paragraphText)}:${finding.span.start}`;
      return { finding, place, paragraphText, isTrue: verdicts.get(`${finding.rule} ${place}`) };
    }),
  );
  const lines = texts.flat().map(({ text }) => text);
  return { alarms, lines, characters: lines.join('').replace(/\s/g, '').length };
}

/** An alarm as a row of the table: its rule, its place, what was said of it (empty: nothing yet), and the words around it. */
export function rowOf({ finding, place, paragraphText, isTrue }: Alarm): string {
  const { start, end, text } = finding.span;
  const near = `${paragraphText.slice(Math.max(0, start - 12), start)}【${text}】${paragraphText.slice(end, end + 12)}`;
  const verdict = isTrue === undefined ? '' : String(isTrue);
  return [finding.rule, place, verdict, `${near}→${finding.fix ?? 'null'}`].join('\t');
}

/** How many of some alarms are false, or not read yet, for so many characters. */
export function falseRate(alarms: readonly Alarm[], characters: number, per: number): number {
  return (alarms.filter(({ isTrue }) => isTrue !== true).length / characters) * per;
}

/** The table of alarms that were read: rule, place, true or false, what it is. */
function readVerdicts(): Map<string, boolean> {
  const rows = readFileSync(VERDICTS, 'utf8').trim().split('\n').slice(1);
  return new Map(
    rows.map((row): [string, boolean] => {
      const [rule = '', place = '', verdict = ''] = row.split('\t');
      return [`${rule} ${place}`, verdict === 'true'];
    }),
  );
}
