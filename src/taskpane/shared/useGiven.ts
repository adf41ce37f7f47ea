import { type Context, useContext } from 'react';

/** What a context gives to the components inside it. @throws Error outside it */
export function useGiven<T>(context: Context<T | null>): T {
  const given = useContext(context);
  if (given === null) throw new Error('There is nothing around this component.');
  return given;
}
