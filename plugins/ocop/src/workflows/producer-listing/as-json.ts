/** An object of ours for a JSON column, whose generated type asks for an index signature. */
export const asJson = (value: object): Record<string, unknown> => value as Record<string, unknown>;
