/** Two multiplicative hashes that share no constant. The first pair is FNV-1a's, the second any odd numbers do. */
const SEEDS = [0x811c9dc5, 0x2545f491] as const;
const FACTORS = [0x01000193, 0x5bd1e995] as const;
const TWO_TO_32 = 2 ** 32;

/** A text's hash in 53 bits, what a number holds exactly, to base 36: up to eleven letters and digits. */
export function hashOf(text: string): string {
  let [high, low]: [number, number] = [...SEEDS];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, FACTORS[0]);
    low = Math.imul(low ^ unit, FACTORS[1]);
    // A product's low bits know nothing of its factors' high ones.
    low ^= low >>> 15;
  }
  return ((high >>> 11) * TWO_TO_32 + (low >>> 0)).toString(36);
}
