import type { Locator } from 'playwright-core';
import type { PaneState } from './paneState';
import type { Seen } from './seen';

/** What 用语 can look like. Nothing is kept on the machine when it opens. */
export const PHRASE_STATES: readonly PaneState[] = [
  { name: 'phrases', prepare: openPhrases },
  {
    name: 'phraseCard',
    prepare: (seen) => lookUp(seen, 'sgbz', /^四个不摘/, 'wordingAndExpansion'),
  },
  {
    name: 'phrasesFound',
    async prepare(seen) {
      await findPhrases(seen, '乡村');
      await seen.pane.locator('#panel-phrases mark').first().waitFor();
    },
  },
  {
    name: 'phraseEnded',
    prepare: (seen) => lookUp(seen, '三个以案', /^三个以案/, 'expansion'),
  },
  {
    name: 'phrasesNotFound',
    async prepare(seen) {
      await findPhrases(seen, 'zzzz');
      await seen.read(seen.all.finding.nothingFound.title);
    },
  },
];

/** Types what is looked for among the phrases. @returns the field */
async function findPhrases(seen: Seen, typed: string): Promise<Locator> {
  await openPhrases(seen);
  const field = seen.pane.getByRole('searchbox', { name: seen.all.phrases.search });
  await field.fill(typed);
  return field;
}

/** Looks a phrase up, and goes to its card, on which it can be inserted in such a way. */
async function lookUp(
  seen: Seen,
  typed: string,
  name: RegExp,
  way: 'expansion' | 'wordingAndExpansion',
): Promise<void> {
  const field = await findPhrases(seen, typed);
  await seen.pane.getByRole('button', { name }).first().waitFor();
  await field.press('Enter');
  await seen.button(seen.all.phrases.insert[way]).waitFor();
}

async function openPhrases(seen: Seen): Promise<void> {
  await seen.pane.getByRole('tab', { name: seen.messages.views.phrases }).click();
  await seen.pane.getByRole('button', { name: /^四个意识/ }).waitFor();
}
