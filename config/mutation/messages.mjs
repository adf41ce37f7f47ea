/**
 * Where a node of the source stands, as far as it is asked here.
 * @typedef {{ node: object, parent?: { type: string, callee?: { name?: string }, arguments?: object[] } }} Place
 */

/** What an error says to developers is left as it is: its words may change, and no test asks for them. */
const messages = {
  /** @param {Place} place */
  shouldIgnore({ node, parent }) {
    const name = parent?.type === 'NewExpression' ? (parent.callee?.name ?? '') : '';
    if (!/(Error|Failure)$/.test(name)) return undefined;
    const message = parent?.arguments?.[name === 'WordFailure' ? 1 : 0];
    return message === node ? 'a message for developers' : undefined;
  },
};

/** Stryker's plugin of that name, for its `ignorers`. */
export const strykerPlugins = [{ kind: 'Ignore', name: 'messages', value: messages }];
