// How much is played: asked for before there are tests, by the announcement too.

/** The same part and the same runs each time, so that a failure is of the change that caused it; `SEED` draws others. */
export const SEED = Number(process.env.SEED ?? 20261122);

export const PLAYS_ALL = process.env.AMOUNT === 'all';
