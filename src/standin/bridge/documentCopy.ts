/** Kinds of `getFileAsync` as they travel. */
export const COMPRESSED = 5;

/** The copies of the document that the add-in reads slice by slice. Word allows two at a time. */
export class DocumentCopies {
  private readonly copies = new Map<number, Uint8Array>();
  private last = 0;

  /** @returns its handle and size, or `undefined` if two are open already */
  open(bytes: Uint8Array): [handle: number, size: number] | undefined {
    if (this.copies.size >= 2) return undefined;
    this.copies.set(++this.last, bytes);
    return [this.last, bytes.length];
  }

  /** @returns the bytes from `offset` on, at most `size`, or `undefined` if the copy is not open */
  slice(handle: number, offset: number, size: number): number[] | undefined {
    const bytes = this.copies.get(handle);
    return bytes && Array.from(bytes.subarray(offset, offset + size));
  }

  /** @returns whether the copy was open */
  close(handle: number): boolean {
    return this.copies.delete(handle);
  }
}
