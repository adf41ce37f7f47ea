/** Finds the records of a small zip file that was written without a comment, so that tests can falsify them. */
export class ZipBytes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Where the entries of the list stand, by their names. */
  private readonly places = new Map<string, number>();

  /** The bytes are copied. */
  constructor(source: Uint8Array) {
    this.bytes = source.slice();
    this.view = new DataView(this.bytes.buffer);
    for (let at = this.view.getUint32(this.end + 16, true); at < this.end;) {
      const length = this.view.getUint16(at + 28, true);
      this.places.set(new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + length)), at);
      at += 46 + length + this.view.getUint16(at + 30, true) + this.view.getUint16(at + 32, true);
    }
  }

  /** Where the record at the end stands. */
  get end(): number {
    return this.bytes.length - 22;
  }

  /** Where an entry of the list stands. */
  listed(name: string): number {
    const at = this.places.get(name);
    if (at === undefined) throw new Error(`${name} is not in the list`);
    return at;
  }

  /** Writes 16 or 32 bits at an offset of an entry in the list. */
  set(name: string, field: number, value: number, bits: 16 | 32 = 32): this {
    const at = this.listed(name) + field;
    if (bits === 16) this.view.setUint16(at, value, true);
    else this.view.setUint32(at, value, true);
    return this;
  }

  /** Writes 16 or 32 bits at an offset of the record at the end. */
  setEnd(field: number, value: number, bits: 16 | 32): this {
    if (bits === 16) this.view.setUint16(this.end + field, value, true);
    else this.view.setUint32(this.end + field, value, true);
    return this;
  }
}
