const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sixBits = new Uint8Array(128);
for (let value = 0; value < alphabet.length; value++) sixBits[alphabet.charCodeAt(value)] = value;

/** The bytes of a text in base64, in a buffer of their own, on a server and in a browser alike. */
export function bytesOfBase64(base64: string): Uint8Array<ArrayBuffer> {
  const length = base64.replace(/=+$/, '').length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let bits = 0;
  let held = 0;
  let place = 0;
  for (let at = 0; at < length; at++) {
    held = (held << 6) | (sixBits[base64.charCodeAt(at)] ?? 0);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[place++] = (held >> bits) & 0xff;
    }
  }
  return bytes;
}
