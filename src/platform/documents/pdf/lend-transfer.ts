type Transfer = (this: ArrayBuffer, length?: number) => ArrayBuffer;

/**
 * Gives Node 20 what the PDF library calls on an array buffer to hand a font over, and Node has from version 21 (ES2024).
 * Without it the names of fonts, and so what is bold, stay unknown.
 */
export function lendTransfer(): void {
  const prototype: object = ArrayBuffer.prototype;
  if ('transferToFixedLength' in prototype) return;
  const transfer: Transfer = function (length) {
    const moved = structuredClone(this, { transfer: [this] });
    return length === undefined || length === moved.byteLength ? moved : moved.slice(0, length);
  };
  Object.defineProperty(prototype, 'transferToFixedLength', { value: transfer, configurable: true });
}
