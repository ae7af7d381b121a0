// @ts-check
/** Writes a .br and a .gz beside each file that shrinks, once at build time, so that the server never compresses. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const shrinks = /\.(html|js|mjs|css|json|svg|txt|xml|yaml|webmanifest|wasm|map)$/;
/** Below this a compressed file saves no packet. */
const smallest = 1024;

/**
 * @param {string} folder
 * @returns {Promise<number>} how many files were compressed
 */
export async function precompress(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => shrinks.test(name))
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).size >= smallest);
  await Promise.all(files.map(compress));
  return files.length;
}

/** @param {string} file */
async function compress(file) {
  const content = readFileSync(file);
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  writeFileSync(`${file}.br`, brotli);
  writeFileSync(`${file}.gz`, zipped);
}
