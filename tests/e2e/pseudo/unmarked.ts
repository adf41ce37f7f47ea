import type { Frame } from 'playwright-core';
import { CLOSE, OPEN } from './markMessages';

/**
 * What can be read or heard in the pane and stands outside of the marks: pieces that hold letters, with `…` where they are cut
 * off, and where each stands.
 */
export async function unmarkedIn(
  frame: Frame,
): Promise<{ readonly piece: string; readonly where: string }[]> {
  return frame.evaluate(
    ([open, close]) => {
      const found: { piece: string; where: string }[] = [];
      let depth = 0;
      const look = (text: string, where: () => string): void => {
        let outside = '';
        for (const character of text) {
          if (character === open) depth++;
          else if (character === close) depth--;
          else outside += depth > 0 ? '\n' : character;
        }
        for (const [piece] of outside.matchAll(/…?[\p{L}\p{N}]*\p{L}[\p{L}\p{N}]*…?/gu))
          found.push({ piece, where: where() });
      };
      const isThere = (element: Element): boolean =>
        element.checkVisibility({ visibilityProperty: true }) ||
        (element.tagName === 'OPTION' && isThere(element.parentElement ?? document.body));
      // A word is one although a part of it is marked or gone; what is new in it is what the report will say.
      const isPart = (node: Node): boolean => /^(?:MARK|DEL|#text)$/.test(node.nodeName);
      for (const element of document.body.querySelectorAll('*')) {
        // What stands in a field is a value.
        if (isPart(element) || /^(?:SCRIPT|STYLE|TEXTAREA|INS)$/.test(element.tagName) || !isThere(element))
          continue;
        const parts = [...element.childNodes].map((node) => (isPart(node) ? node.textContent : '\n'));
        look(parts.join(''), () => element.outerHTML.slice(0, 200));
        if (depth !== 0)
          found.push({ piece: 'a mark without a partner', where: element.outerHTML.slice(0, 200) });
        depth = 0;
      }
      const names = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'];
      for (const element of document.querySelectorAll(names.map((name) => `[${name}]`).join())) {
        if (!isThere(element)) continue;
        for (const name of names) {
          depth = 0;
          look(element.getAttribute(name) ?? '', () => `${name} of ${element.outerHTML.slice(0, 200)}`);
        }
      }
      depth = 0;
      look(document.title, () => 'the title');
      return found;
    },
    [OPEN, CLOSE] as const,
  );
}
