/** Hands a text file over as a module, as webpack does with `asset/source`. */
export default {
  /** @param {string} source */
  process: (source) => ({ code: `module.exports = ${JSON.stringify(source)};` }),
};
