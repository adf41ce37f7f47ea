import { WordDocument } from '../../../src/standin/document/wordDocument';
import { Host } from '../../../src/standin/host';
import type { BatchAnswer, BatchError } from '../../../src/standin/protocol/messages';
import { covers, type DeclaredSets } from '../../../src/standin/protocol/requirementSets';
import { fullSet } from '../../../src/standin/protocol/surface';
import { classes } from '../../../src/standin/surface/classes';
import { readApiSets } from './apiSets';
import { readLibrary } from './library';
import { specimen } from './specimen';
import { request, type Step, WAYS } from './ways';

const bytes = specimen(true);
const library = readLibrary();

/** Values that a parameter of that name may have; tried one after another until one is accepted. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  base64File: [undefined],
  breakType: ['Page'],
  changeTrackingVersion: ['Current'],
  id: [7, 1],
  insertLocation: ['End', 'After'],
  key: ['单位'],
  keepContent: [true],
  level: [0],
  listId: [1],
  ooxml: [
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml">' +
      '<pkg:xmlData><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>' +
      '<w:t>新</w:t></w:r></w:p></w:body></w:document></pkg:xmlData></pkg:part></pkg:package>',
  ],
  paragraphText: ['新段'],
  rangeLocation: ['Whole'],
  referenceId: ['Body{1}'],
  searchText: ['XX'],
  selectionMode: ['Select'],
  text: ['新'],
  type: ['Primary'],
  value: ['值'],
};

function ask(sets: DeclaredSets, text: string): BatchError | undefined {
  const host = new Host({ sets });
  host.open(WordDocument.open(bytes));
  const { Error } = JSON.parse(host.processQuery(text)) as BatchAnswer;
  if (host.faults.length) throw host.faults[0];
  return Error;
}

function invoke(className: string, method: string, parameters: readonly string[], sets: DeclaredSets) {
  const way = WAYS[className] ?? [];
  const hit = WAYS.Range as readonly Step[];
  let error: BatchError | undefined;
  for (const attempt of [0, 1]) {
    const values = parameters.map((name) => {
      const known = ARGUMENTS[name] ?? [null];
      return known[attempt] ?? known[0] ?? null;
    });
    const ranges = parameters.map((name) => (name === 'range' ? '{path}' : 0));
    const info = {
      Arguments: values,
      ReferencedObjectPathIds: ranges.map((each) => (each ? { path: 0 } : 0)),
    };
    error = ask(sets, request(way, { ActionType: 3, Name: method, ArgumentInfo: info }, [hit]));
    if (error?.Code !== 'InvalidArgument') break;
  }
  return error;
}

function put(className: string, property: string, sets: DeclaredSets) {
  const info = { Arguments: [null] };
  return ask(sets, request(WAYS[className] ?? [], { ActionType: 4, Name: property, ArgumentInfo: info }));
}

function read(className: string, property: string, sets: DeclaredSets) {
  const Select = [property.charAt(0).toLowerCase() + property.slice(1)];
  return ask(sets, request(WAYS[className] ?? [], { ActionType: 2, QueryInfo: { Select } }));
}

/** `refused` if it names the member, `answered` if it was done or its argument was checked. */
function outcome(error: BatchError | undefined, member: string): 'answered' | 'refused' {
  if (error?.Code === 'NotImplemented' || error?.Code === 'ApiNotFound') {
    expect(error.Message).toContain(member);
    return 'refused';
  }
  expect(`${member}: ${error?.Code ?? ''} ${error?.Message ?? ''}`).not.toContain('GeneralException');
  return 'answered';
}

/** What became of each member of the library's Word. */
function walk(sets: DeclaredSets): Map<string, 'answered' | 'refused'> {
  const outcomes = new Map<string, 'answered' | 'refused'>();
  for (const [className, { methods, puts, reads }] of library) {
    const known = classes.has(className);
    const note = (member: string, work: () => BatchError | undefined): void => {
      outcomes.set(member, known ? outcome(work(), member.replace('=', '')) : 'refused');
    };
    for (const [method, parameters] of methods) {
      note(`${className}.${method}`, () => invoke(className, method, parameters, sets));
    }
    for (const property of puts) note(`${className}.${property}=`, () => put(className, property, sets));
    for (const property of reads) note(`${className}.${property}`, () => read(className, property, sets));
  }
  return outcomes;
}

test('the library is read whole', () => {
  const count = (of: (each: { methods: Map<string, string[]>; puts: Set<string> }) => number): number =>
    [...library.values()].reduce((sum, each) => sum + of(each), 0);
  expect(library.size).toBe(38);
  expect(count(({ methods }) => methods.size)).toBeGreaterThan(290);
});

test('there is a way to each class that is answered', () => {
  const reachable = [...classes.keys()].filter((name) => name !== 'AddinInternalService').sort();
  expect(Object.keys(WAYS).sort()).toEqual(reachable);
  for (const [name, way] of Object.entries(WAYS)) {
    expect([name, ask({ WordApi: '1.5' }, request(way, { ActionType: 1 }))]).toEqual([name, undefined]);
  }
});

/** What the tables of the classes offer to a host of these sets: `Font.Bold`, and `Font.Bold=` where it can be set. */
function offered(sets: DeclaredSets): Set<string> {
  const names = [...classes.values()].flatMap(({ name, properties, links, methods }) =>
    Object.entries({ ...properties, ...links, ...methods })
      .filter(([, { set }]) => covers(sets, fullSet(set)))
      .flatMap(([member, way]) => [`${name}.${member}`, ...('put' in way ? [`${name}.${member}=`] : [])]),
  );
  return new Set(names);
}

test('each member is answered if it is offered, else refused by its name', () => {
  const sets = { WordApi: '1.5' };
  const outcomes = walk(sets);
  // Any object can be kept.
  for (const className of classes.keys()) outcomes.delete(`${className}._KeepReference`);
  const answered = [...outcomes.keys()].filter((member) => outcomes.get(member) === 'answered');
  const expected = [...outcomes.keys()].filter((member) => offered(sets).has(member));
  expect(answered).toEqual(expected);
  expect(answered.length).toBeGreaterThan(100);
});

test('so it is where all sets are declared', () => {
  const outcomes = walk({ WordApi: '1.9', WordApiDesktop: '1.5', WordApiOnline: '1.9' });
  expect(outcomes.get('Document.ChangeTrackingMode')).toBe('answered');
  expect(outcomes.get('Range.GetComments')).toBe('refused');
});

test('a class that is not answered cannot be reached', () => {
  for (const className of library.keys()) {
    const host = new Host();
    if (classes.has(className)) continue;
    const message = host.processQuery(
      request([['new', `Microsoft.WordServices.${className}`]], { ActionType: 1 }),
    );
    expect(message).toContain(`Microsoft.WordServices.${className} is not answered`);
  }
});

describe('requirement sets', () => {
  const documented = readApiSets();
  const members = [...classes.values()].flatMap(({ name, properties, links, methods }) =>
    Object.entries({ ...properties, ...links, ...methods }).map(([member, { set }]) => ({
      name,
      member,
      set,
    })),
  );

  test('are those that the types of Office.js document', () => {
    const wrong = members
      .filter(({ name, member }) => name !== 'AddinInternalService' && !member.startsWith('_'))
      .filter(({ member }) => member !== 'MatchWildCards')
      .map(({ name, member, set }) => {
        const key = `${name}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
        return { key, stated: fullSet(set), documented: documented.get(key) };
      })
      .filter((each) => each.stated !== each.documented);
    expect(wrong).toEqual([]);
  });

  test('a member above what is declared is refused by name', () => {
    const above = members.filter(({ name, set }) => set !== '1.1' && name !== 'AddinInternalService');
    expect(above.length).toBeGreaterThan(80);
    for (const { name, member } of above) {
      const surface = classes.get(name);
      const isMethod = surface?.methods && member in surface.methods;
      const host = new Host({ sets: { WordApi: '1.3' } });
      host.open(WordDocument.open(bytes));
      const way = request(WAYS[name] ?? [], { ActionType: 3, Name: '_KeepReference' });
      const kept = JSON.parse(host.processQuery(way)) as BatchAnswer;
      if (kept.Error) continue;
      host.sets = { WordApi: '1.1' };
      const id = `${name}{1}`;
      const action = isMethod
        ? { ActionType: 3, Name: member }
        : { ActionType: 2, QueryInfo: { Select: [member.charAt(0).toLowerCase() + member.slice(1)] } };
      const paths = { 1: { Id: 1, ObjectPathType: 6, Name: id } };
      const text = JSON.stringify({ Actions: [{ Id: 1, ObjectPathId: 1, ...action }], ObjectPaths: paths });
      const { Error } = JSON.parse(host.processQuery(text)) as BatchAnswer;
      expect([name, member, Error?.Code]).toEqual([name, member, 'ApiNotFound']);
      expect(Error?.Message).toContain(`${name}.${member}`);
    }
  });
});
