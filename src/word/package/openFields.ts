import { attributeW, type ElementLike, isOnW, isW } from './wordprocessing';
import type { XmlElement } from './xmlTree';

/** What Word leaves as it is when fields are updated: links, what is typed into a form, buttons, other programs' own. */
const KEPT: ReadonlySet<string> = new Set([
  'HYPERLINK',
  'FORMTEXT',
  'FORMCHECKBOX',
  'FORMDROPDOWN',
  'MACROBUTTON',
  'GOTOBUTTON',
  'ADDIN',
]);

/** Whether a field's result is written anew when fields are updated, by its code: ` MERGEFIELD 姓名 `. */
export function isOverwritten(code: string): boolean {
  const name = /^\s*([A-Za-z]+)/.exec(code)?.[1]?.toUpperCase() ?? '';
  return name !== '' && !KEPT.has(name);
}

/** Whether a field is locked against updates (`w:fldLock`): a simple one, or the beginning of another. */
export function isFieldLocked<E>(field: ElementLike<E>): boolean {
  return isOnW(field, 'fldLock');
}

/** The fields that have begun and not yet ended, the outermost first: complex fields may reach over paragraphs. */
export class OpenFields {
  /** For each whether we are in its code, not in its result. */
  readonly inCode: boolean[] = [];
  /** The code of each, as far as it was read; null for one that is locked. */
  private readonly codes: (string | null)[] = [];

  /** Follows a `w:fldChar`. */
  follow(mark: XmlElement): void {
    const type = attributeW(mark, 'fldCharType');
    if (type === 'begin') {
      this.inCode.push(true);
      this.codes.push(isFieldLocked(mark) ? null : '');
    } else if (type === 'separate') this.inCode[this.inCode.length - 1] = false;
    else {
      this.inCode.pop();
      this.codes.pop();
    }
  }

  /** Reads a part of the innermost field's code. */
  read(element: XmlElement): void {
    const last = this.codes.length - 1;
    const code = this.codes[last];
    if (isW(element, 'instrText') && typeof code === 'string') this.codes[last] = code + element.textContent;
  }

  /** Whether what stands here is the result of a field that is written anew when fields are updated. */
  get isUpdated(): boolean {
    return this.codes.some((code, i) => this.inCode[i] === false && code !== null && isOverwritten(code));
  }
}
