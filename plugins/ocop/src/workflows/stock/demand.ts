/** One line of a cart, stored or about to be. */
export interface StockLine {
  /** Line id, or a word of the caller's for a line that is not stored yet. */
  line: string;
  variantId: string;
  /** Pieces of the variant. */
  quantity: number;
}

/** What a variant consists of in the warehouse. Only variants whose stock is counted have one. */
export interface Kit {
  /** The product's name, to tell the buyer. */
  title: string;
  parts: { item: string; required: number }[];
}

export interface Shortage {
  line: string;
  title: string;
  /** Pieces of the variant that can still be bought; 0 when sold out. */
  available: number;
}

/** Inventory item -> pieces: all lines summed, each times what one piece of its variant needs. */
export function demandOf(lines: readonly StockLine[], kits: ReadonlyMap<string, Kit>): Map<string, number> {
  const demand = new Map<string, number>();
  for (const { variantId, quantity } of lines) {
    for (const { item, required } of kits.get(variantId)?.parts ?? []) {
      demand.set(item, (demand.get(item) ?? 0) + quantity * required);
    }
  }
  return demand;
}

/** The lines that ask for an inventory item of which there is less than all lines together want. */
export function shortagesOf(
  lines: readonly StockLine[],
  kits: ReadonlyMap<string, Kit>,
  free: (item: string) => number,
): Shortage[] {
  const demand = demandOf(lines, kits);
  return lines.flatMap(({ line, variantId }) => {
    const kit = kits.get(variantId);
    if (!kit || kit.parts.every(({ item }) => (demand.get(item) ?? 0) <= free(item))) return [];
    const pieces = kit.parts.map(({ item, required }) => Math.floor(free(item) / required));
    return [{ line, title: kit.title, available: Math.max(0, Math.min(...pieces)) }];
  });
}
