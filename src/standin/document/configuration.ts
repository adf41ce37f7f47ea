import { make } from '../xml/make';
import type { XmlElement, XmlNode } from '../xml/node';
import { onOff } from './onOff';
import type { WordDocument } from './wordDocument';

/** What a document may be protected against (`w:documentProtection`), by the one thing that stays allowed. */
export type Protection = 'none' | 'readOnly' | 'comments' | 'forms' | 'trackedChanges';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings';
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

/** What the schema wants before `w:trackRevisions`. */
const BEFORE_TRACKING = new Set([
  ...['w:writeProtection', 'w:view', 'w:zoom', 'w:removePersonalInformation', 'w:removeDateAndTime'],
  ...['w:doNotDisplayPageBoundaries', 'w:displayBackgroundShape', 'w:printPostScriptOverText'],
  ...['w:printFractionalCharacterWidth', 'w:printFormsData', 'w:embedTrueTypeFonts', 'w:embedSystemFonts'],
  ...['w:saveSubsetFonts', 'w:saveFormsData', 'w:mirrorMargins', 'w:alignBordersAndEdges'],
  ...['w:bordersDoNotSurroundHeader', 'w:bordersDoNotSurroundFooter', 'w:gutterAtTop'],
  ...['w:hideSpellingErrors', 'w:hideGrammaticalErrors', 'w:activeWritingStyle', 'w:proofState'],
  ...['w:formsDesign', 'w:attachedTemplate', 'w:linkStyles', 'w:stylePaneFormatFilter'],
  ...['w:stylePaneSortMethod', 'w:documentType', 'w:mailMerge', 'w:revisionView'],
]);

/** A document's own settings: `word/settings.xml`. */
export class Configuration {
  /** Switches that were taken out, and where they stood: put back, the part is as it was. */
  private readonly removed = new Map<string, { element: XmlElement; next: XmlNode | null }>();

  constructor(private readonly document: WordDocument) {}

  /** Whether a switch is on. */
  flag(key: 'w:trackRevisions'): boolean {
    return onOff(this.root()?.first(key)) ?? false;
  }

  setFlag(key: 'w:trackRevisions', on: boolean): void {
    const root = this.root() ?? this.create();
    const old = root.first(key);
    if (old) {
      this.removed.set(key, { element: old, next: root.children[root.children.indexOf(old) + 1] ?? null });
      root.remove(old);
    }
    if (on) this.add(root, key);
    this.document.package.touch(this.partName() as string);
  }

  /** Whether whoever opens the file is advised to open it for reading only (`w:writeProtection`). */
  readOnlyRecommended(): boolean {
    const value = this.root()?.first('w:writeProtection')?.get('w:recommended') ?? '0';
    return !['0', 'false', 'off'].includes(value);
  }

  /** The protection that is in force. */
  protection(): Protection {
    const element = this.root()?.first('w:documentProtection');
    if (!element || !onOff(element) || !element.get('w:edit')) return 'none';
    const enforced = !['0', 'false', 'off'].includes(element.get('w:enforcement') ?? '0');
    const edit = element.get('w:edit') ?? 'none';
    const known: readonly string[] = ['readOnly', 'comments', 'forms', 'trackedChanges'];
    return enforced && known.includes(edit) ? (edit as Protection) : 'none';
  }

  private add(root: XmlElement, key: string): void {
    const before = this.removed.get(key);
    const stillOn = before && onOff(before.element);
    if (before && stillOn && (before.next === null || before.next.parent === root)) {
      root.insert(before.element, before.next);
      return;
    }
    root.insert(make(root, key), root.elements().find((child) => !BEFORE_TRACKING.has(child.key)) ?? null);
  }

  private root(): XmlElement | undefined {
    const name = this.partName();
    return name === undefined ? undefined : this.document.package.xml(name).root;
  }

  private partName(): string | undefined {
    return this.document.partByType('settings');
  }

  private create(): XmlElement {
    this.document.package.put('word/settings.xml', EMPTY, TYPE);
    this.document.package.relate(this.document.mainPart, RELATIONSHIP, 'word/settings.xml');
    return this.document.package.xml('word/settings.xml').root;
  }
}
