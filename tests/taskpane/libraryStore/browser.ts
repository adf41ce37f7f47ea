import { JSDOM } from 'jsdom';

/** A browser's storage and its events, and Office's own part of it, for one test file. @returns a function that ends it */
export function openBrowser(context: Partial<Office.Context> = {}): () => void {
  const { window } = new JSDOM('', { url: 'https://office.invalid/' });
  const { localStorage, Storage, StorageEvent } = window;
  const members = { window, localStorage, Storage, StorageEvent, Office: { context } };
  for (const [name, member] of Object.entries(members))
    Object.defineProperty(globalThis, name, { get: () => member as unknown, configurable: true });
  return () => {
    for (const name of Object.keys(members)) Reflect.deleteProperty(globalThis, name);
    window.close();
  };
}

/** What another pane on this machine does, and what this one hears of it. */
export function keepElsewhere(key: string, text: string): void {
  localStorage.setItem(key, text);
  window.dispatchEvent(new StorageEvent('storage', { key }));
}
