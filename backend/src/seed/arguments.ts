/** What the seed is asked to do. */
export interface SeedArguments {
  reset: boolean;
  /** Synthetic products to have in the end; 0 for none. */
  products: number;
  /** Makers of the synthetic products. */
  producers: number;
}

/** Makers when none are asked for: one for every twenty products. */
const PRODUCTS_PER_PRODUCER = 20;

function count(args: readonly string[], name: string): number | null {
  const at = args.indexOf(name);
  if (at < 0) return null;
  const value = args[at + 1] ?? "";
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new Error(`${name} wants a whole number from 1 to 999,999, not "${value}"`);
  return Number(value);
}

/**
 * Reads `--reset`, `--products <n>` and `--producers <n>`.
 * @throws Error for anything else, so that a slip of the keys does nothing
 */
export function readArguments(args: readonly string[]): SeedArguments {
  const known = ["--reset", "--products", "--producers"];
  const strange = args.find(
    (text, index) => !known.includes(text) && !["--products", "--producers"].includes(args[index - 1] ?? ""),
  );
  if (strange !== undefined) throw new Error(`unknown argument "${strange}"`);
  const products = count(args, "--products") ?? 0;
  const producers = count(args, "--producers") ?? Math.max(1, Math.ceil(products / PRODUCTS_PER_PRODUCER));
  return { reset: args.includes("--reset"), products, producers };
}
