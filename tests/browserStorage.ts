/** Node has no `sessionStorage`: one for the tests of a file, as a browser's tab has it; empty before each. @returns what is kept */
export function useSessionStorage(): Map<string, string> {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string): string | null => kept.get(key) ?? null,
    setItem: (key: string, value: string): void => {
      kept.set(key, value);
    },
    removeItem: (key: string): void => {
      kept.delete(key);
    },
  };
  Object.defineProperty(globalThis, 'sessionStorage', { value: storage, configurable: true });
  afterEach(() => {
    kept.clear();
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'sessionStorage');
  });
  return kept;
}
