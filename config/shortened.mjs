import { minify } from '@swc/core';

/**
 * A script that every browser is to read, without its comments and long names. Nothing else is written anew: what is ES3
 * stays so.
 * @param {Buffer | string} source
 * @returns {Promise<string>}
 */
export async function shortened(source) {
  const options = { compress: false, mangle: true, ecma: 5, format: { comments: false } };
  const { code } = await minify(String(source), /** @type {import('@swc/core').JsMinifyOptions} */ (options));
  return code;
}
