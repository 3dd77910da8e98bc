/** What a query carries until it is sent: conditions in the engine's own words, for which the community provider has none. */
export type WithConditions = { conditions?: readonly string[] };

/** A query whose own conditions are part of its filter. */
export function withConditions<Query extends object>(query: Query): Query {
  const { conditions = [], filter, ...rest } = query as Query & WithConditions & { filter?: unknown };
  const all = [...(filter === undefined ? [] : [filter]), ...conditions];
  return { ...rest, ...(all.length === 0 ? {} : { filter: all }) } as Query;
}
