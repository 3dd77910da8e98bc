/**
 * What the engines keep of a document beside what its definition says, as a number. Raise it when that changes: a migration
 * builds an index anew whose settings are not what they were.
 */
export const SHAPE = { ocop: { shape: 1 } };
