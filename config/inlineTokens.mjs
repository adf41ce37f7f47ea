/**
 * Writes Fluent's tokens as what they are where its own styles name them: `tokens.borderRadiusSmall` is
 * `'var(--borderRadiusSmall)'`. For a handful of them the list of all five hundred would be loaded.
 * @param {string} source
 * @returns {string}
 */
export default function inlineTokens(source) {
  return source.replace(/\btokens\.(\w+)/g, "'var(--$1)'");
}
