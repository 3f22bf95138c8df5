const bytesEach = 8;

/** Many fingerprints in little room: eight bytes each. */
export class FingerprintSet {
  private readonly sorted: BigUint64Array;

  constructor(packed: readonly string[] = []) {
    const bytes = Buffer.concat(packed.map((each) => Buffer.from(each, 'base64')));
    this.sorted = BigUint64Array.from({ length: Math.floor(bytes.length / bytesEach) }, (_, at) =>
      bytes.readBigUInt64LE(at * bytesEach),
    ).sort();
  }

  has(fingerprint: bigint): boolean {
    let [from, to] = [0, this.sorted.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      const found = this.sorted[middle] ?? 0n;
      if (found === fingerprint) return true;
      if (found < fingerprint) from = middle + 1;
      else to = middle;
    }
    return false;
  }
}

/** Fingerprints as a text that a `FingerprintSet` takes. */
export function packFingerprints(fingerprints: readonly bigint[]): string {
  const bytes = Buffer.alloc(fingerprints.length * bytesEach);
  for (const [at, fingerprint] of fingerprints.entries()) bytes.writeBigUInt64LE(fingerprint, at * bytesEach);
  return bytes.toString('base64');
}
