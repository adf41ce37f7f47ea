import type { XmlElement } from '../../xml/node';

/** What stands for one character each. */
const SINGLE: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\v',
  'w:noBreakHyphen': '\u001e',
  'w:softHyphen': '\u001f',
  'w:sym': '(',
  'w:footnoteReference': '\u0002',
  'w:endnoteReference': '\u0002',
  'w:footnoteRef': '\u0002',
  'w:endnoteRef': '\u0002',
  'w:separator': '\u0003',
  'w:continuationSeparator': '\u0004',
};

/** Whether a run's child is text that can be cut: everything else is one thing. */
export function isText(node: XmlElement): boolean {
  return node.key === 'w:t' || node.key === 'w:delText';
}

/** The characters that a run's child stands for, and how many blanks before them Word does not show. */
export function textOfNode(node: XmlElement): { text: string; lead: number } {
  if (isText(node)) return shownText(node);
  if (node.key === 'w:br') {
    const type = node.get('w:type');
    return { text: type === 'page' ? '\f' : type === 'column' ? '\u000e' : '\v', lead: 0 };
  }
  if (node.key === 'mc:AlternateContent') return { text: alternativeText(node), lead: 0 };
  return { text: SINGLE[node.key] ?? '', lead: 0 };
}

/** Without `xml:space="preserve"`, blanks at the ends are not part of the text. */
function shownText(node: XmlElement): { text: string; lead: number } {
  const text = node.text.replace(/\n/g, ' ');
  if (!/^[ \t]|[ \t]$/.test(text) || keepsSpace(node)) return { text, lead: 0 };
  const lead = /^[ \t]*/.exec(text)?.[0].length ?? 0;
  // Not by a pattern: in a text full of blanks it would begin at each of them.
  let end = text.length;
  while (end > lead && isBlank(text.charAt(end - 1))) end--;
  return { text: text.slice(lead, end), lead };
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\t';
}

function keepsSpace(node: XmlElement): boolean {
  for (let at: XmlElement | null = node; at; at = at.parent) {
    const space = at.get('xml:space');
    if (space !== undefined) return space === 'preserve';
  }
  return false;
}

/** Inside a run Word offers an emoji as a symbol of its own and, for older readers, as text. */
function alternativeText(alternatives: XmlElement): string {
  const branches = [...alternatives.elements('mc:Choice'), ...alternatives.elements('mc:Fallback')];
  for (const branch of branches) {
    const text = branch
      .elements()
      .map((node) => textOfNode(node).text)
      .join('');
    if (text !== '') return text;
  }
  return '';
}
