import type { Kind } from '../../placeholders/placeholder';
import { OFFICES } from './keywords';

/** What is known of a row when its office is looked for. */
export interface Subject {
  readonly indicator: string;
  /** The whole sentence. */
  readonly sentence: string;
  readonly heading: string;
  readonly kind: Kind;
}

/** Who gets what nobody else is known for, to share it out. */
const UNKNOWN_OFFICE = '党政办（待分）';

/** The office that writes the report knows what is no figure: names of places, of documents, of subjects. */
const WRITERS = '党政办';
const NAMES: ReadonlySet<Kind> = new Set<Kind>(['place', 'org', 'topic', 'docNumber']);

/** A road to the old people's home is a road: what a name ends with is what it is about. */
const ROADS = /(?:路|桥|公路|道路)(?:投资|里程|长度|改造|[座条]数)*$/;
const BUILDERS = '村镇建设办';

/** The longest first, so that 敬老院 is found before 养老. */
const KEYWORDS = OFFICES.flatMap(({ name, keywords }) => keywords.map((word) => ({ word, name }))).sort(
  (a, b) => b.word.length - a.word.length,
);

function keywordIn(text: string): string | undefined {
  const said = text.replace(/[“”"\s]/g, '');
  return KEYWORDS.find(({ word }) => said.includes(word))?.name;
}

/** The office of one figure by the words of its name, its sentence and its heading; undefined where none of them tells. */
function officeOf({ indicator, sentence, heading, kind }: Subject): string | undefined {
  if (NAMES.has(kind)) return WRITERS;
  if (ROADS.test(indicator)) return BUILDERS;
  return keywordIn(indicator) ?? keywordIn(sentence) ?? keywordIn(heading);
}

/**
 * The offices of a report's figures, in their order: by their own words, else the one that most figures under the same
 * heading have.
 */
export function officesOf(subjects: readonly Subject[]): string[] {
  const own = subjects.map(officeOf);
  const owners = new Map<string, string>();
  for (const heading of new Set(subjects.map((subject) => subject.heading))) {
    const under = own.filter((office, at) => subjects[at]?.heading === heading && office !== undefined);
    const most = mostOf(under.filter((office) => office !== undefined));
    if (heading !== '' && most !== undefined) owners.set(heading, most);
  }
  return subjects.map(({ heading }, at) => own[at] ?? owners.get(heading) ?? UNKNOWN_OFFICE);
}

function mostOf(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
