import type { Experiment, Outcome } from './experiment';

/** What came against what was expected. Pure. */
export function judge({ id, expected }: Pick<Experiment, 'id' | 'expected'>, came: string): Outcome {
  const shown = visible(came);
  if (expected === null) return { id, verdict: 'measured', came: shown };
  return { id, verdict: expected.includes(came) ? 'asExpected' : 'otherwise', came: shown };
}

/** A text with those of its characters that cannot be seen, or told apart, as numbers: `\u000b`; `∅` for none at all. */
export function visible(text: string): string {
  if (text === '') return '∅';
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const isUnseen = code < 0x20 || code === 0x7f || (code >= 0xe000 && code < 0xf900) || code >= 0xfff0;
    return isUnseen && code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : character;
  }).join('');
}

/** What was expected, as it can be shown; empty for what is only measured. */
export function expectedInWords({ expected }: Pick<Experiment, 'expected'>): string {
  return (expected ?? []).map(visible).join(' | ');
}
