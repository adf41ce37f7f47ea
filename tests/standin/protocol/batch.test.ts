import { SHELF, shelfHost } from './miniature';

const BOOKS = { ObjectPathType: 4, Name: 'Books', ParentObjectPathId: 1 };
const method = (Name: string, parent: number, ...values: unknown[]) => ({
  ObjectPathType: 3,
  Name,
  ParentObjectPathId: parent,
  ArgumentInfo: { Arguments: values },
});

describe('a batch', () => {
  test('answers each action, items with the names by which they were kept', () => {
    const host = shelfHost();
    const { Results, Error } = host.run(
      [
        { ActionType: 1, ObjectPathId: 2 },
        { ActionType: 3, Name: '_KeepReference', ObjectPathId: 2 },
        { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ['items/title'], Top: 2, Skip: 1 } },
      ],
      { 2: BOOKS },
    );
    expect(Error).toBeUndefined();
    expect(Results).toEqual([
      { ActionId: 100, Value: { _ReferenceId: 'BookCollection{1}' } },
      { ActionId: 101, Value: null },
      {
        ActionId: 102,
        Value: {
          _ReferenceId: 'BookCollection{1}',
          _Items: [
            { _ReferenceId: 'Book{2}', Title: 'B' },
            { _ReferenceId: 'Book{3}', Title: 'C' },
          ],
        },
      },
    ]);
  });

  test('finds kept objects again, and releases them when they are given up', () => {
    const host = shelfHost();
    const path = { ...method('Find', 2, 'B') };
    host.run([{ ActionType: 3, Name: '_KeepReference', ObjectPathId: 3 }], { 2: BOOKS, 3: path });
    expect(host.objects.count).toBe(1);
    const again = { 2: { ObjectPathType: 6, Name: 'Book{1}' } };
    const { Results } = host.run(
      [{ ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ['pages'] } }],
      again,
    );
    expect(Results[0]?.Value).toEqual({ _ReferenceId: 'Book{1}', Pages: 20 });
    expect(SHELF[1]?.released).toBeUndefined();
    host.run(
      [
        {
          ActionType: 3,
          Name: '_RemoveReference',
          ObjectPathId: 1,
          ArgumentInfo: { Arguments: ['Book{1}'] },
        },
      ],
      {},
    );
    expect(SHELF[1]?.released).toBe(true);
    expect(host.objects.count).toBe(0);
    const { Error } = host.run([{ ActionType: 1, ObjectPathId: 2 }], again);
    expect(Error?.Code).toBe('ItemNotFound');
  });

  test('lets go of what was not kept', () => {
    const host = shelfHost();
    host.run([{ ActionType: 1, ObjectPathId: 3 }], { 2: BOOKS, 3: method('Find', 2, 'A') });
    expect(SHELF[0]?.released).toBe(true);
  });

  test('answers nested links, and every scalar of the declared set where none is named', () => {
    const host = shelfHost();
    const paths = { 2: BOOKS, 3: method('Find', 2, 'A') };
    const ask = (Select?: string[]) =>
      host.run([{ ActionType: 2, ObjectPathId: 3, QueryInfo: { Select } }], paths).Results[0]?.Value;
    expect(ask(['title', 'twin/pages'])).toEqual({ Title: 'A', Twin: { Pages: 10 } });
    expect(ask(['twin'])).toEqual({ Twin: { Title: 'A', Pages: 10 } });
    expect(ask()).toEqual({ Title: 'A', Pages: 10 });
  });

  test('a null object answers null, and so does all that hangs from it', () => {
    const host = shelfHost();
    const { Results, Error } = host.run(
      [
        { ActionType: 1, ObjectPathId: 3 },
        { ActionType: 3, Name: '_KeepReference', ObjectPathId: 3 },
        { ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: ['title'] } },
      ],
      {
        2: BOOKS,
        3: method('FindOrNullObject', 2, 'Z'),
        4: { ObjectPathType: 4, Name: 'Twin', ParentObjectPathId: 3 },
      },
    );
    expect(Error).toBeUndefined();
    expect(Results.map(({ Value }) => Value)).toEqual([null, null, null]);
  });

  test('takes objects as arguments', () => {
    const host = shelfHost();
    const longer = {
      ActionType: 3,
      Name: 'Longer',
      ObjectPathId: 2,
      ArgumentInfo: { Arguments: [3, 15], ReferencedObjectPathIds: [3, 0] },
    };
    const { Results } = host.run([longer], { 2: BOOKS, 3: method('Find', 2, 'B') });
    expect(Results[0]?.Value).toBe(true);
  });
});

describe('what fails', () => {
  const fails = (action: object, paths: Record<number, object> = { 2: BOOKS, 3: method('Find', 2, 'A') }) => {
    const host = shelfHost();
    const title = { ActionType: 4, Name: 'Title', ObjectPathId: 4, ArgumentInfo: { Arguments: ['New'] } };
    const { Error, Results } = host.run([title, action], { ...paths, 4: method('Find', 2, 'B') });
    expect(SHELF[1]?.title).toBe('New');
    expect(Error?.ActionIndex).toBe(1);
    expect(Results).toEqual([]);
    return Error;
  };

  test('an unknown member is refused by name', () => {
    expect(fails({ ActionType: 3, Name: 'Dance', ObjectPathId: 2 })).toMatchObject({
      Code: 'NotImplemented',
      Message: 'The stand-in does not offer BookCollection.Dance',
      Location: 'BookCollection.dance',
      HttpStatusCode: 501,
    });
    expect(fails({ ActionType: 4, Name: 'constructor', ObjectPathId: 3 })?.Code).toBe('NotImplemented');
  });

  test('a member above the declared set is refused by name', () => {
    expect(fails({ ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ['secret'] } })).toMatchObject({
      Code: 'ApiNotFound',
      Message: 'Book.Secret is in WordApi 1.4, which this host does not declare',
    });
  });

  test.each([6, 7, 8, 9, 0, 42])('the action type %i is refused by name', (type) => {
    const error = fails({ ActionType: type, ObjectPathId: 2 });
    expect(error?.Code).toBe('NotImplemented');
    expect(error?.Message).toContain(`ActionType ${type}`);
  });

  test('wrong arguments are named with the place', () => {
    expect(
      fails({ ActionType: 3, Name: 'Find', ObjectPathId: 2, ArgumentInfo: { Arguments: [7] } }),
    ).toMatchObject({
      Code: 'InvalidArgument',
      Location: 'BookCollection.find',
    });
    expect(fails({ ActionType: 4, Name: 'Pages', ObjectPathId: 3 })?.Message).toContain(
      'does not offer the setting of ',
    );
  });

  test('a fault of the stand-in is told apart', () => {
    const faults: unknown[] = [];
    const { Error } = shelfHost().run(
      [{ ActionType: 3, Name: 'Break', ObjectPathId: 2 }],
      { 2: BOOKS },
      { onFault: (fault) => faults.push(fault) },
    );
    expect(Error?.Code).toBe('GeneralException');
    expect(faults).toEqual([expect.any(TypeError)]);
  });

  test('a document that may not be changed denies writing and lets be read', () => {
    const host = shelfHost();
    host.readOnly = true;
    const { Results, Error } = host.run(
      [
        {
          ActionType: 3,
          Name: 'Longer',
          ObjectPathId: 2,
          ArgumentInfo: { Arguments: [3, 1], ReferencedObjectPathIds: [3, 0] },
        },
        { ActionType: 3, Name: 'Burn', ObjectPathId: 2 },
      ],
      { 2: BOOKS, 3: method('Find', 2, 'A') },
    );
    expect(Results[0]?.Value).toBe(true);
    expect(Error).toMatchObject({ Code: 'AccessDenied', Location: 'BookCollection.burn' });
    expect(SHELF).toHaveLength(3);
  });
});

test('a request that is none is refused', () => {
  const host = shelfHost();
  expect(() => host.run([{ ActionType: 'x' }], {})).toThrow('malformed: ActionType');
});
