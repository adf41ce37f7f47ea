/** An object path without its number and parent. */
export type Step = readonly [
  type: 'new' | 'property' | 'method' | 'item',
  name: string,
  ...values: unknown[],
];

const BODY: readonly Step[] = [['property', 'Body']];
const TABLE: readonly Step[] = [...BODY, ['property', 'Tables'], ['method', 'GetFirst']];
const ITEM: readonly Step[] = [...BODY, ['property', 'Paragraphs'], ['item', '', 1]];
const CONTROLS: readonly Step[] = [...BODY, ['property', 'ContentControls']];
const NOTES: readonly Step[] = [...BODY, ['property', 'Footnotes']];
const PROPERTIES: readonly Step[] = [['property', 'Properties']];
const HIT: readonly Step[] = [...BODY, ['method', 'Search', 'XX'], ['method', 'GetFirst']];

/** How to come from the document to an object of each class that the stand-in answers, in the specimen. */
export const WAYS: Readonly<Record<string, readonly Step[]>> = {
  Application: [['new', 'Microsoft.WordServices.Application']],
  Body: BODY,
  ContentControl: [...CONTROLS, ['method', 'GetFirst']],
  ContentControlCollection: CONTROLS,
  CustomProperty: [...PROPERTIES, ['property', 'CustomProperties'], ['item', '', '单位']],
  CustomPropertyCollection: [...PROPERTIES, ['property', 'CustomProperties']],
  Document: [],
  DocumentCreated: [
    ['new', 'Microsoft.WordServices.Application'],
    ['method', 'CreateDocument'],
  ],
  DocumentProperties: PROPERTIES,
  Font: [...HIT, ['property', 'Font']],
  List: [...ITEM, ['property', 'List']],
  ListItem: [...ITEM, ['property', 'ListItem']],
  NoteItem: [...NOTES, ['method', 'GetFirst']],
  NoteItemCollection: NOTES,
  Paragraph: ITEM,
  ParagraphCollection: [...BODY, ['property', 'Paragraphs']],
  Range: HIT,
  RangeCollection: [...BODY, ['method', 'Search', 'XX']],
  SearchOptions: [['new', 'Microsoft.WordServices.SearchOptions']],
  Section: [
    ['property', 'Sections'],
    ['method', 'GetFirst'],
  ],
  SectionCollection: [['property', 'Sections']],
  Table: TABLE,
  TableCollection: [...BODY, ['property', 'Tables']],
};

const TYPES = { new: 2, method: 3, property: 4, item: 5 } as const;

/** A batch by hand: one action on the object at the end of a way, as JSON. */
export function request(
  way: readonly Step[],
  action: { ActionType: number; Name?: string; ArgumentInfo?: object; QueryInfo?: object },
  others: readonly (readonly Step[])[] = [],
): string {
  const paths: Record<number, object> = { 1: { Id: 1, ObjectPathType: 1 } };
  let last = 1;
  const walk = (steps: readonly Step[]): number => {
    let parent = 1;
    for (const [type, Name, ...values] of steps) {
      const Id = ++last;
      const ArgumentInfo = { Arguments: values };
      const above = type === 'new' ? {} : { ParentObjectPathId: parent };
      paths[Id] = { Id, ObjectPathType: TYPES[type], Name, ArgumentInfo, ...above };
      parent = Id;
    }
    return parent;
  };
  const ObjectPathId = walk(way);
  // Paths to objects that are arguments: the action names them by their place in the list, as `{path: 0}`.
  const ends = others.map(walk);
  const text = JSON.stringify({ Actions: [{ Id: 1, ObjectPathId, ...action }], ObjectPaths: paths });
  return text.replace(/\{"path":(\d)\}/g, (_all, index: string) => String(ends[Number(index)]));
}
