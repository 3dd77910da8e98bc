import { shortIdFrom } from "ocop/shared/short-id";

/**
 * Short ids for the numbers 1 to `count`, the same on every run whatever the count. Where two numbers would share one
 * (it first happens after 26,000), the later takes its next attempt. Index 0 belongs to number 1.
 */
export function shortIdsUpTo(kind: string, count: number): string[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    let attempt = 0;
    let made = shortIdFrom(`synthetic-${kind}:${index + 1}`);
    while (taken.has(made)) {
      attempt += 1;
      made = shortIdFrom(`synthetic-${kind}:${index + 1}`, attempt);
    }
    taken.add(made);
    return made;
  });
}
