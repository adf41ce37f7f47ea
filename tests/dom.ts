import { JSDOM } from 'jsdom';

/** Puts what reads and writes XML in a browser on the global object, for code that runs in the pane. */
export function useDom(): void {
  const { DOMParser, XMLSerializer } = new JSDOM().window;
  Object.assign(globalThis, { DOMParser, XMLSerializer });
}
