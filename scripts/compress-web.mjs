// Packs the built pages once, so that the server only has to send them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const assets = join(import.meta.dirname, '../dist/web/assets');
const least = 1024;

for (const name of readdirSync(assets).filter((each) => /\.(?:js|css|svg|json)$/.test(each))) {
  const bytes = readFileSync(join(assets, name));
  if (bytes.length < least) continue;
  writeFileSync(join(assets, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
  writeFileSync(join(assets, `${name}.br`), brotliCompressSync(bytes, { params }));
}
