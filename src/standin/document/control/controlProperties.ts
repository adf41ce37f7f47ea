import type { XmlElement } from '../../xml/node';
import { closest } from '../story/home';
import { onOff } from '../markup/onOff';

/** A property of a content control by Word's name for it. */
export type ControlProperty =
  | 'tag'
  | 'title'
  | 'color'
  | 'appearance'
  | 'cannotDelete'
  | 'cannotEdit'
  | 'placeholderText'
  | 'removeWhenEdited'
  | 'id'
  | 'type'
  | 'subtype';

const KINDS: Readonly<Record<string, string>> = {
  'w:text': 'PlainText',
  'w:picture': 'Picture',
  'w:docPartObj': 'BuildingBlockGallery',
  'w:docPartList': 'BuildingBlockGallery',
  'w14:checkbox': 'CheckBox',
  'w:dropDownList': 'DropDownList',
  'w:comboBox': 'ComboBox',
  'w:date': 'DatePicker',
  'w:group': 'Group',
  'w15:repeatingSection': 'RepeatingSection',
};

/** What Word says about a content control. */
export function readControl(control: XmlElement, name: ControlProperty): string | number | boolean {
  const properties = control.first('w:sdtPr');
  const value = (key: string): string | undefined => properties?.first(key)?.get('w:val');
  const lock = value('w:lock') ?? 'unlocked';
  switch (name) {
    case 'tag':
      return value('w:tag') ?? '';
    case 'title':
      return value('w:alias') ?? '';
    case 'color':
      return `#${(properties?.first('w15:color')?.get('w:val') ?? '000000').toUpperCase()}`;
    case 'appearance': {
      const appearance = properties?.first('w15:appearance')?.get('w15:val');
      return appearance === 'tags' ? 'Tags' : appearance === 'hidden' ? 'Hidden' : 'BoundingBox';
    }
    case 'cannotDelete':
      return lock === 'sdtLocked' || lock === 'sdtContentLocked';
    case 'cannotEdit':
      return lock === 'contentLocked' || lock === 'sdtContentLocked';
    case 'placeholderText':
      return properties?.first('w:showingPlcHdr') ? (control.first('w:sdtContent')?.text ?? '') : '';
    case 'removeWhenEdited':
      return onOff(properties?.first('w:temporary')) ?? false;
    case 'id':
      return Number(value('w:id') ?? 0) | 0;
    case 'type':
      return KINDS[kindOf(properties) ?? ''] ?? 'RichText';
    case 'subtype':
      return KINDS[kindOf(properties) ?? ''] ?? `RichText${place(control)}`;
  }
}

function place(control: XmlElement): string {
  if (closest(control, 'w:p')) return 'Inline';
  const content = control.first('w:sdtContent');
  if (content?.first('w:tr')) return 'TableRow';
  return content?.first('w:tc') ? 'TableCell' : 'Paragraphs';
}

/** The element of a `w:sdtPr` that says what kind of control it is; rich text has none. */
export function kindOf(properties: XmlElement | undefined): string | undefined {
  return properties?.elements().find(({ key }) => key in KINDS)?.key;
}
