import type { Preferences } from '../../../app/preferences';
import type { SettingsMessages } from '../messages/messages';
import { markChoiceOf } from '../preferences/markChoices';

/** Preferences as the settings call them, each with what it would be. */
export function preferencesInWords(
  { preferences: says, signs }: Pick<SettingsMessages, 'preferences' | 'signs'>,
  { language, theme, signsOff, ...others }: Partial<Preferences>,
): string[] {
  return [
    language !== undefined && `${says.language} ${says.languages[language]}`,
    theme !== undefined && `${says.theme} ${says.themes[theme]}`,
    'markColour' in others && `${says.mark} ${says.marks[markChoiceOf(others.markColour)]}`,
    signsOff !== undefined && `${signs.title} ${signs.off(signsOff.length)}`,
  ].filter((words) => words !== false);
}
