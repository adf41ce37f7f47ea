import { make } from '../xml/make';
import { type XmlElement, XmlText } from '../xml/node';
import { mayChange, paragraphChanged, partChanged } from './changes';
import { closest } from './home';
import { onOff } from './onOff';
import { DocumentRefusal } from './refusal';

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

/** The order of what we write in a `w:sdtPr`; its kind (`w:text`, `w:date`, …) comes last. */
const ORDER = [
  'w:rPr',
  'w:alias',
  'w:tag',
  'w:id',
  'w:lock',
  'w:placeholder',
  'w:temporary',
  'w:showingPlcHdr',
];

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

/** Changes what may be changed: tag, title, colour, appearance, locks, whether it goes when edited. */
export function writeControl(
  control: XmlElement,
  name: ControlProperty,
  value: string | number | boolean,
): void {
  mayChange(control);
  const properties = control.first('w:sdtPr') ?? addProperties(control);
  if (name === 'tag') put(properties, 'w:tag', String(value));
  else if (name === 'title') put(properties, 'w:alias', String(value));
  else if (name === 'color') put(properties, 'w15:color', hex(value));
  else if (name === 'appearance') {
    const appearance = { BoundingBox: 'boundingBox', Tags: 'tags', Hidden: 'hidden' }[String(value)];
    if (appearance === undefined) throw new DocumentRefusal('InvalidArgument', `${value} is no appearance.`);
    put(properties, 'w15:appearance', appearance, 'w15:val');
  } else if (name === 'removeWhenEdited') put(properties, 'w:temporary', value ? '1' : null);
  else if (name === 'cannotDelete' || name === 'cannotEdit') {
    const locked = name === 'cannotDelete' ? Boolean(value) : readControl(control, 'cannotDelete') === true;
    const fixed = name === 'cannotEdit' ? Boolean(value) : readControl(control, 'cannotEdit') === true;
    const lock = locked ? (fixed ? 'sdtContentLocked' : 'sdtLocked') : fixed ? 'contentLocked' : null;
    put(properties, 'w:lock', lock);
  } else if (name === 'placeholderText') setPlaceholder(control, properties, String(value));
  else throw new DocumentRefusal('InvalidArgument', `${name} of a content control cannot be set.`);
  partChanged(control);
}

/** The text that stands in an empty content control. One that holds a text of its own keeps it. */
function setPlaceholder(control: XmlElement, properties: XmlElement, text: string): void {
  const content = control.first('w:sdtContent');
  const paragraph = closest(control, 'w:p');
  const isEmpty = content?.text === '' || properties.first('w:showingPlcHdr') !== undefined;
  if (!content || !paragraph || !isEmpty)
    throw new DocumentRefusal(
      'NotImplemented',
      'Only an empty content control within a paragraph takes a placeholder.',
    );
  content.adopt([make(content, 'w:r', {}, [make(content, 'w:t', {}, [XmlText.of(text)])])]);
  put(properties, 'w:showingPlcHdr', text === '' ? null : '1');
  paragraphChanged(paragraph);
}

function put(properties: XmlElement, key: string, value: string | null, attribute = 'w:val'): void {
  const old = properties.first(key);
  if (value === null) {
    if (old) properties.remove(old);
  } else if (old) old.set(attribute, value);
  else {
    const rank = ORDER.indexOf(key);
    const kind = kindOf(properties);
    const after = properties
      .elements()
      .find((each) => each.key === kind || (rank >= 0 && ORDER.indexOf(each.key) > rank));
    properties.insert(make(properties, key, { [attribute]: value }), after ?? null);
  }
}

function addProperties(control: XmlElement): XmlElement {
  const made = make(control, 'w:sdtPr');
  control.insert(made, control.children[0] ?? null);
  return made;
}

function kindOf(properties: XmlElement | undefined): string | undefined {
  return properties?.elements().find(({ key }) => key in KINDS)?.key;
}

function place(control: XmlElement): string {
  if (closest(control, 'w:p')) return 'Inline';
  const content = control.first('w:sdtContent');
  if (content?.first('w:tr')) return 'TableRow';
  return content?.first('w:tc') ? 'TableCell' : 'Paragraphs';
}

function hex(value: string | number | boolean): string {
  const digits = /^#?([0-9a-fA-F]{6})$/.exec(String(value))?.[1];
  if (digits === undefined) throw new DocumentRefusal('InvalidArgument', `${value} is no colour.`);
  return digits.toUpperCase();
}
