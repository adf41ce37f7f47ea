import { plainName } from './partNames';

/** The bytes of parts by their names. Names that differ only in large and small letters mean the same part. */
export class PartList extends Map<string, Uint8Array> {
  /** The first name of those that mean the same, by what is the same of them. */
  private readonly names = new Map<string, string>();

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    super();
    for (const [name, bytes] of parts) this.set(name, bytes);
  }

  /** The name by which a part is in the list; `undefined` if it is not. */
  entry(name: string): string | undefined {
    return this.has(name) ? name : this.names.get(plainName(name));
  }

  override set(name: string, bytes: Uint8Array): this {
    const plain = plainName(name);
    if (!this.names.has(plain)) this.names.set(plain, name);
    return super.set(name, bytes);
  }

  override delete(name: string): boolean {
    const plain = plainName(name);
    if (this.names.get(plain) === name) this.names.delete(plain);
    return super.delete(name);
  }
}
