import { useQuery } from "@tanstack/react-query";
import { read } from "./api";
import type { Part } from "./part";

/** One producer's part with lines, history and refunds. */
export function usePart(id: string) {
  return useQuery({
    queryKey: ["ocop", "producer-orders", "one", id],
    queryFn: async () => (await read<{ producer_order: Part }>(`producer-orders/${id}`)).producer_order,
  });
}
