import { Button, Drawer, Text, toast } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { LookupInput } from "../inputs/lookup-input";
import { read } from "../lib/api";
import { productLookup } from "../lib/lookups";
import { useWrite } from "../lib/use-resource";

type Answer = { producer: { name: string; products?: ({ id: string; title: string } | null)[] | null } };

/** Which products of the shop a producer makes; a product has one producer, so giving it here takes it elsewhere. */
export function ProducerProducts({ id }: { id: string }) {
  const { data, error } = useQuery({
    queryKey: ["ocop", "producers", "one", id, "products"],
    queryFn: async () => (await read<Answer>(`producers/${id}`)).producer,
  });
  const change = useWrite(`producers/${id}/products`);
  const send = (body: { add?: string[]; remove?: string[] }) =>
    change.mutate(body, { onError: (fault) => toast.error("Chưa lưu được", { description: fault.message }) });
  if (error !== null) return <Text className="p-6">Không tải được: {error.message}</Text>;
  if (data === undefined) return <Text className="p-6">Đang tải…</Text>;
  const products = (data.products ?? []).filter((product) => product !== null);
  return (
    <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
      <Text weight="plus">{data.name}</Text>
      {products.length === 0 && <Text size="small">Chưa có sản phẩm nào.</Text>}
      <ul className="flex flex-col gap-y-1">
        {products.map((product) => (
          <li key={product.id} className="flex items-center justify-between gap-x-2">
            <Text size="small">{product.title}</Text>
            <Button
              variant="transparent"
              size="small"
              aria-label={`Bỏ ${product.title}`}
              isLoading={change.isPending}
              onClick={() => send({ remove: [product.id] })}
            >
              Bỏ
            </Button>
          </li>
        ))}
      </ul>
      <label htmlFor="ocop-producer-product" className="txt-compact-small-plus">
        Thêm sản phẩm
      </label>
      <LookupInput
        id="ocop-producer-product"
        lookup={productLookup}
        value=""
        values={{}}
        onChoose={({ value }) => send({ add: [value] })}
        onClear={() => undefined}
      />
    </Drawer.Body>
  );
}
