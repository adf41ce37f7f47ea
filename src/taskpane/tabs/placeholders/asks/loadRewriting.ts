/** What writes over places that were filled before. */
export const loadRewriting = () => import(/* webpackChunkName: "editing" */ '../effects/rewriting');
