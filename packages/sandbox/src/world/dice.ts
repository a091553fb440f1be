/** A source of numbers that gives the same sequence for the same seed, and whose state is one number. */
export class Dice {
  #state: number;

  /** @param state a seed, or the `state` of another dice, which this one then continues */
  constructor(state: number) {
    this.#state = state | 0;
  }

  /** What a dice needs to continue from here. */
  get state(): number {
    return this.#state;
  }

  /** The next number, from 0 up to 1 (Mulberry32). */
  roll(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A text of `length` characters of an alphabet. */
  text(alphabet: string, length: number): string {
    let text = "";
    for (let index = 0; index < length; index++) text += alphabet[Math.floor(this.roll() * alphabet.length)];
    return text;
  }

  /** A UUID of version 4. */
  uuid(): string {
    const hex = this.text("0123456789abcdef", 30);
    const variant = "89ab"[Math.floor(this.roll() * 4)];
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-${variant}${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
  }
}

/** A number from 0 up to 2^32 from a text: FNV-1a with the last step of MurmurHash3, since FNV mixes its last bytes badly. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
