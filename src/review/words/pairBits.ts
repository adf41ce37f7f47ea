/** Pairs of hanzi as bits: whole texts are looked up in them, so they have to be few and near. */
export class PairBits {
  private readonly width: number;
  private readonly bits: Uint32Array;

  /** @param size how many hanzi there are, which are numbered from 1 */
  constructor(private readonly size: number) {
    this.width = (size >> 5) + 1;
    this.bits = new Uint32Array((size + 1) * this.width);
  }

  add(first: number, second: number): void {
    const at = first * this.width + (second >> 5);
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (second & 31));
  }

  remove(first: number, second: number): void {
    const at = first * this.width + (second >> 5);
    this.bits[at] = (this.bits[at] ?? 0) & ~(1 << (second & 31));
  }

  has(first: number, second: number): boolean {
    if (first > this.size || second > this.size) return false;
    return ((this.bits[first * this.width + (second >> 5)] ?? 0) & (1 << (second & 31))) !== 0;
  }
}
