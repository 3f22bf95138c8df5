import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

/**
 * Seals secrets (AES-256-GCM) with a random key that lies in a file of its own, readable by this user alone.
 * So a copy of the database, or an export, does not give them away by itself. It does not help against
 * somebody who can read the whole data folder, or programs that run as this user: they find the key as well.
 */
export interface SecretBox {
  /** `about` says what the secret belongs to; it opens for nothing else. */
  seal(secret: string, about: string): Promise<string>;
  /** Undefined when the key is not the one it was sealed with, or the sealed text was changed. */
  open(sealed: string, about: string): Promise<string | undefined>;
}

const algorithm = 'aes-256-gcm';
const [keyBytes, nonceBytes, tagBytes] = [32, 12, 16];

/** The key is made when the first secret is sealed. */
export function secretBox(keyFile: string): SecretBox {
  return {
    async seal(secret, about) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, await keyIn(keyFile), nonce).setAAD(Buffer.from(about));
      const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
    },
    async open(sealed, about) {
      const key = await readFile(keyFile).catch(() => undefined);
      return key && unseal(Buffer.from(sealed, 'base64'), key, about);
    },
  };
}

function unseal(sealed: Buffer, key: Buffer, about: string): string | undefined {
  try {
    const nonce = sealed.subarray(0, nonceBytes);
    const tag = sealed.subarray(nonceBytes, nonceBytes + tagBytes);
    const cipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
    cipher.setAAD(Buffer.from(about)).setAuthTag(tag);
    const secret = [cipher.update(sealed.subarray(nonceBytes + tagBytes)), cipher.final()];
    return Buffer.concat(secret).toString('utf8');
  } catch {
    return undefined;
  }
}

/** Of two programs that make the key at the same moment, one wins and both use its key. */
async function keyIn(file: string): Promise<Buffer> {
  await writeFile(file, randomBytes(keyBytes), { mode: 0o600, flag: 'wx' }).catch((cause) => {
    if (cause.code !== 'EEXIST') throw cause;
  });
  return readFile(file);
}
