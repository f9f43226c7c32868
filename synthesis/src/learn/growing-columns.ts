/** Columns of numbers that grow while rows are counted; kept in shared memory once they are whole. */
export class GrowingNumbers {
  #numbers: Int32Array;
  length = 0;

  constructor(room = 1 << 16) {
    this.#numbers = new Int32Array(room);
  }

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Int32Array(this.#numbers.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length++] = number;
  }

  /** Adds one to the number at `place` until it is `most`. */
  increment(place: number, most: number): void {
    if (this.#numbers[place] < most) this.#numbers[place]++;
  }

  /** The numbers pushed so far. Valid until the next push. */
  view(): Int32Array {
    return this.#numbers.subarray(0, this.length);
  }
}

/** A copy in memory that workers share. */
export function sharedInts(numbers: ArrayLike<number>): Int32Array {
  const shared = new Int32Array(new SharedArrayBuffer(numbers.length * Int32Array.BYTES_PER_ELEMENT));
  shared.set(numbers);
  return shared;
}

export function sharedBytes(numbers: ArrayLike<number>): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(numbers.length));
  shared.set(numbers);
  return shared;
}

export function sharedFloats(length: number): Float32Array {
  return new Float32Array(new SharedArrayBuffer(length * Float32Array.BYTES_PER_ELEMENT));
}
