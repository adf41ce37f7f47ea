/** How Word on Windows hands lists to script: as a COM safe array, which Office.js asks to turn into an array. */
interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

/** A list as Word hands it over. */
export function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => [...items], dimensions: () => 1 };
}

/** Office.js answers with an array of its own world, whose `instanceof` is not ours. */
export function listOf(value: unknown): unknown[] {
  return Object.prototype.toString.call(value) === '[object Array]' ? Array.from(value as unknown[]) : [];
}
