import { make } from '../../xml/make';
import type { XmlElement, XmlNode } from '../../xml/node';
import { isOn, onOff } from '../markup/onOff';
import type { MainPart } from './mainPart';

/** What a document may be protected against (`w:documentProtection`), by the one thing that stays allowed. */
export type Protection = 'none' | 'readOnly' | 'comments' | 'forms' | 'trackedChanges';

const TRACKING = 'w:trackRevisions';
/** What the schema wants before it. */
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
  /** The switch that was taken out, and where it stood: put back, the part is as it was. */
  private removed: { element: XmlElement; next: XmlNode | null } | undefined;

  constructor(private readonly main: MainPart) {}

  /** Whether changes are tracked. */
  get tracking(): boolean {
    return onOff(this.root()?.first(TRACKING)) ?? false;
  }

  set tracking(on: boolean) {
    const root = this.root() ?? this.main.add('settings');
    const old = root.first(TRACKING);
    if (old) {
      this.removed = { element: old, next: root.children[root.children.indexOf(old) + 1] ?? null };
      root.remove(old);
    }
    if (on) this.switchOn(root);
    this.main.touch('settings');
  }

  /** The protection that is in force. */
  protection(): Protection {
    const element = this.root()?.first('w:documentProtection');
    if (!element || !onOff(element) || !element.get('w:edit')) return 'none';
    const enforced = isOn(element, 'w:enforcement', false);
    const edit = element.get('w:edit') ?? 'none';
    const known: readonly string[] = ['readOnly', 'comments', 'forms', 'trackedChanges'];
    return enforced && known.includes(edit) ? (edit as Protection) : 'none';
  }

  private switchOn(root: XmlElement): void {
    const before = this.removed;
    if (before && onOff(before.element) && (before.next === null || before.next.parent === root)) {
      root.insert(before.element, before.next);
      return;
    }
    const after = root.elements().find(({ key }) => !BEFORE_TRACKING.has(key));
    root.insert(make(root, TRACKING), after ?? null);
  }

  private root(): XmlElement | undefined {
    return this.main.root('settings');
  }
}
