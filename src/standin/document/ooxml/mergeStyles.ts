import type { XmlElement } from '../../xml/node';
import type { ForeignOoxml } from './foreignOoxml';
import { mergeLists } from './mergeLists';
import { transplant } from './transplant';
import type { OpenDocument } from '../story/openDocument';

/**
 * Brings the styles along that foreign blocks use. A style that the document has already (by its name) keeps the
 * document's look, as in Word.
 */
export function mergeStyles(
  document: OpenDocument,
  foreign: ForeignOoxml,
  blocks: readonly XmlElement[],
): void {
  const theirs = new Map((foreign.related('styles')?.elements('w:style') ?? []).map((s) => [idOf(s), s]));
  const renamed = new Map<string, string>();
  const bring = (id: string): void => {
    const style = theirs.get(id);
    if (!style || renamed.has(id)) return;
    const known = document.styles.all().find((own) => nameOf(own) === nameOf(style));
    let free = id;
    while (!known && document.styles.get(free)) free += '0';
    renamed.set(id, known ? idOf(known) : free);
    if (known) return;
    const root = document.styles.rootOrNew();
    const copy = transplant(style, root);
    copy.set('w:styleId', free);
    if (copy.get('w:default') !== undefined) copy.set('w:default', null);
    root.insert(copy);
    document.styles.changed();
    for (const key of ['w:basedOn', 'w:link', 'w:next']) {
      const link = copy.first(key);
      const to = link?.get('w:val') ?? '';
      bring(to);
      link?.set('w:val', renamed.get(to) ?? to);
    }
    mergeLists(document, foreign, [copy]);
  };
  for (const block of blocks) {
    for (const element of [block, ...block.descendants()]) {
      if (!['w:pStyle', 'w:rStyle', 'w:tblStyle'].includes(element.key)) continue;
      const id = element.get('w:val') ?? '';
      bring(id);
      element.set('w:val', renamed.get(id) ?? id);
    }
  }
}

function idOf(style: XmlElement): string {
  return style.get('w:styleId') ?? '';
}

function nameOf(style: XmlElement): string {
  return (style.first('w:name')?.get('w:val') ?? '').toLowerCase();
}
