/** Node has no `sessionStorage`: one for a test file, as a browser's tab has it. @returns a function that takes it away */
export function giveSessionStorage(): { readonly kept: Map<string, string>; readonly end: () => void } {
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
  return { kept, end: () => Reflect.deleteProperty(globalThis, 'sessionStorage') };
}
