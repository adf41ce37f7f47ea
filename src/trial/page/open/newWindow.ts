import type { PageMessages } from '../messages';
import type { Notice } from '../notice';

/** Opens this page anew for a document that the add-in made; where the browser forbids that, offers a button. */
export function openNewWindow(notice: Notice, messages: PageMessages): void {
  const address = new URL(location.href);
  address.searchParams.set('document', 'handed');
  const open = (): boolean => window.open(address) !== null;
  if (!open()) notice.say(messages.newReport, { name: messages.openNew, take: open });
}

/** The document that the page which opened this one has ready, if there is such a page. */
export function handedDocument(): Uint8Array | undefined {
  const opener = window.opener as Partial<Window> | null;
  // The bytes are of the other page's world: a copy of our own outlives it.
  const bytes = opener?.nigao?.handed;
  return bytes && Uint8Array.from(bytes);
}
