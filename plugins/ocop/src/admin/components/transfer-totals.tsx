import { Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { read } from "../lib/api";
import { choicesOf } from "../lib/resource";
import type { Lying } from "../lib/transfer";
import { showVnd } from "../lib/vnd";
import { transferPlaceLabels } from "../resources/vocabulary";

const places = choicesOf(transferPlaceLabels);

/** Đồng in each place, over everything that ever came in. */
export function TransferTotals() {
  const { data } = useQuery({
    queryKey: ["ocop", "bank-transfers", "totals"],
    queryFn: async () => (await read<{ totals: Lying }>("bank-transfers", { limit: 1 })).totals,
  });
  const totals: Record<string, number> = data ?? {};
  return (
    <dl className="grid grid-cols-2 gap-3 md:grid-cols-4">
      {places.map(({ value, label }) => (
        <div key={value} className="rounded-md border px-3 py-2">
          <dt>
            <Text size="small" className="text-ui-fg-subtle">
              {label}
            </Text>
          </dt>
          <dd>
            <Text weight="plus">{data === undefined ? "…" : showVnd(totals[value])}</Text>
          </dd>
        </div>
      ))}
    </dl>
  );
}
