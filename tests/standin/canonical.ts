import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';

/**
 * A `.docx` as texts to compare, part by part, read by a reader of its own: attributes in order, no blanks between
 * elements, neighbouring runs of equal properties joined, and neighbouring texts in a run too.
 */
export function canonicalParts(docx: Uint8Array): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const [name, bytes] of Object.entries(unzipSync(docx))) {
    const isXml = /\.(xml|rels)$/.test(name) && bytes.length > 0;
    parts[name] = isXml ? canonical(new TextDecoder().decode(bytes)) : Buffer.from(bytes).toString('base64');
  }
  return parts;
}

/** One part. What is not well-formed stands as it is. */
export function canonical(xml: string): string {
  let root: Element | null;
  try {
    root = new DOMParser({ onError: () => undefined }).parseFromString(xml, 'text/xml').documentElement;
  } catch {
    return xml;
  }
  return root ? show(root) : xml;
}

const TEXTS = new Set(['t', 'delText', 'instrText', 'delInstrText']);
const ELEMENT = 1;

/** What one node looks like; of a run, apart what tells how it looks and what is in it. */
interface Shown {
  readonly before: string;
  readonly inside: readonly string[];
  readonly after: string;
  readonly isRun: boolean;
}

function show(element: Element): string {
  const { before, inside, after } = shown(element);
  const text = `${before}${inside.join('')}${after}`;
  return element.localName === 'rPr' && inside.length === 0 ? '' : text;
}

function shown(element: Element): Shown {
  const name = element.localName ?? element.nodeName;
  if (TEXTS.has(name))
    return { before: `<${name}>`, inside: [shownText(element)], after: `</${name}>`, isRun: false };
  const nodes = Array.from(element.childNodes);
  const properties = name === 'r' ? nodes.find((node) => (node as Element).localName === 'rPr') : undefined;
  const rest = nodes.filter((node) => node !== properties);
  const look = properties ? show(properties as Element) : '';
  return {
    before: `<${element.nodeName}${attributes(element)}>${look}`,
    inside: joined(rest),
    after: `</${element.nodeName}>`,
    isRun: name === 'r',
  };
}

/** Runs that look alike become one, and texts next to each other too. */
function joined(nodes: readonly Node[]): string[] {
  const out: Shown[] = [];
  for (const node of nodes) {
    const next = node.nodeType === ELEMENT ? shown(node as Element) : blank(node);
    const last = out[out.length - 1];
    const alike = last?.before === next.before && (next.isRun || next.before === '<t>');
    if (alike) out[out.length - 1] = { ...next, inside: [...last.inside, ...next.inside] };
    else if (next.before !== '' && !(next.before.endsWith('rPr>') && next.inside.length === 0 && !next.isRun))
      out.push(next);
  }
  return out.map(({ before, inside, after, isRun }) => {
    const text = inside.join('');
    return `${before}${isRun ? text.replace(/<\/(t|delText)><\1>/g, '') : text}${after}`;
  });
}

function blank(node: Node): Shown {
  const text = node.nodeType === 3 || node.nodeType === 4 ? (node.nodeValue ?? '') : '';
  return { before: text.trim() === '' ? '' : escaped(text), inside: [], after: '', isRun: false };
}

/** Blanks at the ends count only where they are said to be kept. */
function shownText(element: Element): string {
  const text = element.textContent ?? '';
  const kept = element.getAttribute('xml:space') === 'preserve';
  return escaped(kept ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''));
}

function attributes(element: Element): string {
  const all = Array.from(element.attributes).map(({ name, value }) => ` ${name}="${escaped(value)}"`);
  return all.sort().join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/\r\n?/g, '\n');
}
