import { Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { read } from "../lib/api";
import { type Good, goodsOf } from "../lib/goods";
import { GoodsEditor } from "./goods-editor";

type Answer = { sales_point: { goods?: Good[] | null } };

/** What a sales point carries, to be seen and changed. */
export function SalesPointGoods({ id, onDone }: { id: string; onDone: () => void }) {
  const { data, error } = useQuery({
    queryKey: ["ocop", "sales-points", "one", id, "goods"],
    queryFn: async () => goodsOf((await read<Answer>(`sales-points/${id}`)).sales_point.goods ?? []),
    // A list from before another operator's change must not be the start of this one.
    gcTime: 0,
  });
  if (error !== null) return <Text className="p-6">Không tải được: {error.message}</Text>;
  if (data === undefined) return <Text className="p-6">Đang tải…</Text>;
  return <GoodsEditor id={id} goods={data} onDone={onDone} />;
}
