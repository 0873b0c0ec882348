// Writes a .br and a .gz beside each file of a folder that grows smaller by it: precompress.mjs FOLDER
// Done once here, at the levels that are too slow for a request.

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const compressible = new Set(['.css', '.html', '.ico', '.js', '.json', '.mjs', '.svg', '.txt', '.wasm', '.webmanifest', '.xml']);

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
const gzip = (bytes) => gzipSync(bytes, { level: 9 });

for (const entry of await readdir(process.argv[2], { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !compressible.has(extname(entry.name))) continue;
  const path = join(entry.parentPath ?? entry.path, entry.name);
  const bytes = await readFile(path);
  const sizes = [bytes.length];
  for (const [ending, compress] of [['.br', brotli], ['.gz', gzip]]) {
    const small = compress(bytes);
    if (small.length < bytes.length) await writeFile(path + ending, small);
    sizes.push(small.length);
  }
  console.log(`${path}: ${sizes.join(' → ')} bytes`);
}
