import type { SettingsMessages } from '../messages/messages';
import type { EditorField } from './form';
import type { Trouble } from './save';
import { bodyOf, type ShownLine } from './shownLines';

/** As many as can be mended without looking again. */
const SHOWN = 10;

/** What is wrong with a field, line by line; or, for null, with none of them alone. */
export function linesAbout(
  says: SettingsMessages,
  troubles: readonly Trouble[],
  field: EditorField | null,
): string[] {
  const lines = troubles.filter((one) => one.field === field).map((one) => troubleInWords(says, one));
  const more = lines.length - SHOWN;
  return more > 0 ? [...lines.slice(0, SHOWN), says.editor.andMore(more)] : lines;
}

/** What is wrong with each line as it will stand, by the lines' keys. */
export function faultsOfLines(
  says: SettingsMessages,
  troubles: readonly Trouble[],
  lines: readonly ShownLine[],
): ReadonlyMap<number, string> {
  const written = lines.filter((line) => bodyOf([line]) !== '');
  return new Map(
    troubles.flatMap((trouble): [number, string][] => {
      const { field, line } = trouble;
      const at = field === 'body' && line !== null ? written[(line - 1) / 2] : undefined;
      return at ? [[at.key, troubleInWords(says, { ...trouble, line: null })]] : [];
    }),
  );
}

/** What is wrong and what to do, as the form says it: it has no front matter to speak of. */
function troubleInWords(
  { editor, refusal }: SettingsMessages,
  { field, line, reason, detail }: Trouble,
): string {
  if (field === 'name' && reason === 'missingKey') return editor.nameMissing;
  if (field === 'name' && reason === 'badValue') return editor.nameWrong;
  const isRoom = reason === 'tooMany' || reason === 'tooLarge';
  const words = isRoom ? refusal.noRoom[reason] : refusal.reason[reason](detail);
  return line === null ? words : `${refusal.line(line)}${refusal.colon}${words}`;
}
