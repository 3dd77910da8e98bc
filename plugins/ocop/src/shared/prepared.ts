/** Prepared statements live as long as their connection, so their number is bounded. */
const MOST = 300;

/** Names belong to the pool, so all connections of the process share them. */
const names = new Map<string, string>();

/** The name under which a connection keeps the plan of a statement; undefined when there are too many already. */
export function preparedName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST) return known;
  const name = `ocop_${names.size}`;
  names.set(text, name);
  return name;
}
