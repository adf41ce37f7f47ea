import { XmlText } from '../../xml/leaves';
import { make } from '../../xml/make';
import type { XmlElement } from '../../xml/node';
import { mayChange, paragraphChanged, partChanged } from '../story/changes';
import { type ControlProperty, kindOf, readControl } from './controlProperties';
import { closest } from '../story/home';
import { DocumentRefusal } from '../refusal';

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

function hex(value: string | number | boolean): string {
  const digits = /^#?([0-9a-fA-F]{6})$/.exec(String(value))?.[1];
  if (digits === undefined) throw new DocumentRefusal('InvalidArgument', `${value} is no colour.`);
  return digits.toUpperCase();
}
