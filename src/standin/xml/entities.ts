import { XmlError } from './xmlError';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Source text of an element's content or of an attribute → the characters it stands for.
 * @throws XmlError for a reference that is none, or to a character that XML cannot hold
 */
export function decode(raw: string): string {
  if (raw.includes('\r')) raw = raw.replace(/\r\n?/g, '\n');
  if (!raw.includes('&')) return raw;
  return raw.replace(/&([^;&]*);?/g, (reference: string, name: string) => {
    const known = NAMED[name];
    if (known !== undefined && reference.endsWith(';')) return known;
    const numeric = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
    const code = numeric ? (numeric[1] ? parseInt(numeric[1], 16) : Number(numeric[2])) : -1;
    if (!reference.endsWith(';') || !isCharacter(code)) throw new XmlError(`Unknown reference ${reference}`);
    return String.fromCodePoint(code);
  });
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** Characters → source text of an element's content. Characters that XML cannot hold are left out. */
export function encodeText(text: string): string {
  return withoutForbidden(text).replace(
    /[&<>\r]/g,
    (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? '&#13;',
  );
}

/** Characters → source text of an attribute's value, to stand between double quotes. */
export function encodeAttribute(text: string): string {
  return withoutForbidden(text).replace(/[&<"\t\n\r]/g, (c) => {
    return { '&': '&amp;', '<': '&lt;', '"': '&quot;' }[c] ?? `&#${c.charCodeAt(0)};`;
  });
}

function withoutForbidden(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the very characters that XML 1.0 forbids
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
