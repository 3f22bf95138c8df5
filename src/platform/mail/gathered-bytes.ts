/** Collects the pieces of one message and keeps no more than `limit` bytes of them. */
export class GatheredBytes {
  private pieces: Buffer[] = [];
  private kept = 0;
  private readonly limit: number;
  cut = false;

  constructor(limit: number) {
    this.limit = limit;
  }

  add(piece: Buffer): void {
    const room = this.limit - this.kept;
    if (piece.length > room) this.cut = true;
    const fitting = piece.length > room ? piece.subarray(0, room) : piece;
    if (fitting.length === 0) return;
    this.pieces.push(fitting);
    this.kept += fitting.length;
  }

  /** The bytes so far, without a copy when they came as one piece. */
  bytes(): Buffer {
    const [only, ...more] = this.pieces;
    if (only && more.length === 0) return only;
    return Buffer.concat(this.pieces);
  }
}
