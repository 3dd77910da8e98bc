import OrderModule from "@medusajs/medusa/order";

interface ReadConfig {
  relations?: string[];
  take?: number | null;
}

type Read = (this: unknown, filters?: { id?: unknown }, config?: ReadConfig, context?: unknown) => unknown;

const asksFor = (relations: readonly string[], list: string): boolean =>
  relations.some((relation) => relation === list || relation.startsWith(`${list}.`));

/** The same question with a limit that it cannot exceed, where lines and deliveries are asked for together. */
export function limited(filters: { id?: unknown } | undefined, config: ReadConfig | undefined): ReadConfig | undefined {
  const { relations = [], take } = config ?? {};
  if (!Array.isArray(filters?.id) || take !== undefined) return config;
  if (!asksFor(relations, "items") || !asksFor(relations, "shipping_methods")) return config;
  return { ...config, take: filters.id.length };
}

/**
 * Medusa 2.21.2 reads orders without a limit in one joined statement: an order of twenty lines and twenty deliveries
 * comes as four hundred rows, while a buyer waits for it. With a limit it reads list by list, as for the operator's list
 * of orders. Way out: drop this when Medusa does so by itself.
 */
export function readOrdersListByList(): void {
  const service = OrderModule.service.prototype as unknown as { listOrders: Read };
  const read = service.listOrders;
  service.listOrders = function (filters, config, context) {
    return read.call(this, filters, limited(filters, config), context);
  };
}
