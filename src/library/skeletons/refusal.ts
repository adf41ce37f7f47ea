/**
 * Why a Markdown file is no skeleton:
 * - `tooBig`, `tooManyBlocks`: more than any report needs
 * - `controlCharacter`: a character that no text of ours may hold (`refusedIn`); the detail is its code
 * - `noFrontMatter`, `frontMatterOpen`: it does not begin with `---`, or the second `---` is missing
 * - `badLine`: a line of the front matter that is not `key: value`
 * - `unknownKey`, `repeatedKey`, `missingKey`, `badValue`: of the front matter
 * - `noBlocks`: nothing behind the front matter
 * - `markup`: Markdown that skeletons do not have: lists, bold, links, tables, HTML …
 * - `noText`: a heading or an arrow with nothing behind it
 * - `headingNumber`, `fullStop`: a heading with a number of its own, or with a full stop at its end
 * - `tooDeep`, `skippedLevel`, `secondRoot`: a heading's level
 * - `unknownAttribute`, `misplacedAttribute`: `{.lead}`, `{.run-in}`, `{.arabic}`
 * - `unknownVariable`, `strayBrace`, `badInclude`: what stands in braces
 * - `titleInSection`, `includeInSection`, `planInReport`: what only the other kind has
 */
export type RefusalReason =
  | 'tooBig'
  | 'tooManyBlocks'
  | 'controlCharacter'
  | 'noFrontMatter'
  | 'frontMatterOpen'
  | 'badLine'
  | 'unknownKey'
  | 'repeatedKey'
  | 'missingKey'
  | 'badValue'
  | 'noBlocks'
  | 'markup'
  | 'noText'
  | 'headingNumber'
  | 'fullStop'
  | 'tooDeep'
  | 'skippedLevel'
  | 'secondRoot'
  | 'unknownAttribute'
  | 'misplacedAttribute'
  | 'unknownVariable'
  | 'strayBrace'
  | 'badInclude'
  | 'titleInSection'
  | 'includeInSection'
  | 'planInReport';

/** A fault of a text, wherever it stands. */
export interface Fault {
  readonly reason: RefusalReason;
  /** What is wrong, as it is written; empty where something is missing altogether. */
  readonly detail: string;
}

/** One thing for which a file is refused. */
export interface Refusal extends Fault {
  /** Counted from 1, in the file. */
  readonly line: number;
}

/** As much of a text as a message can show. */
const SHOWN = 40;

/** A fault whose detail is the beginning of the text that it is about. */
export function fault(reason: RefusalReason, text = ''): Fault {
  const characters = Array.from(text);
  return { reason, detail: characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text };
}
