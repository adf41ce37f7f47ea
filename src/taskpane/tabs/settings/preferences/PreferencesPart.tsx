import type { ReactElement } from 'react';
import { useAllMessages } from '../../../app/messages/all';
import { LANGUAGE_CHOICES, prefer, THEME_CHOICES, usePreferences } from '../../../app/preferences';
import { OneOf } from '../../../shared/controls/OneOf';
import { FormField } from '../FormField';
import { Section } from '../Section';
import { MARK_CHOICES, markChoiceOf } from './markChoices';

/** How the clerk wants the pane: at once, and from then on. */
export function PreferencesPart(): ReactElement {
  const { preferences: says } = useAllMessages().settings;
  const { language, theme, markColour } = usePreferences();
  return (
    <Section title={says.title}>
      <FormField label={says.language} isBeside>
        <OneOf
          of={LANGUAGE_CHOICES}
          nameOf={(one) => says.languages[one]}
          chosen={language}
          onChoose={(one) => {
            prefer({ language: one });
          }}
        />
      </FormField>
      <FormField label={says.theme} isBeside>
        <OneOf
          of={THEME_CHOICES}
          nameOf={(one) => says.themes[one]}
          chosen={theme}
          onChoose={(one) => {
            prefer({ theme: one });
          }}
        />
      </FormField>
      <FormField label={says.mark} hint={says.markHint} isBeside>
        <OneOf
          of={MARK_CHOICES}
          nameOf={(one) => says.marks[one]}
          chosen={markChoiceOf(markColour)}
          onChoose={(one) => {
            prefer({ markColour: one === 'any' ? undefined : one });
          }}
        />
      </FormField>
    </Section>
  );
}
