import { Button, Drawer, Hint, toast } from "@medusajs/ui";
import { useState } from "react";
import { todayInHoChiMinh } from "../../shared/clock";
import { LookupInput } from "../inputs/lookup-input";
import { type Good, goodsFault } from "../lib/goods";
import { productLookup } from "../lib/lookups";
import { useWrite } from "../lib/use-resource";
import { FormEnd } from "./form-end";
import { GoodRow } from "./good-row";

type Draft = Good & { key: number };

/** The list of goods; it is sent whole and replaces the former one. */
export function GoodsEditor({ id, goods, onDone }: { id: string; goods: readonly Good[]; onDone: () => void }) {
  const [drafts, setDrafts] = useState<Draft[]>(() => goods.map((good, key) => ({ ...good, key })));
  const [fault, setFault] = useState<string | null>(null);
  const save = useWrite(`sales-points/${id}/goods`);
  const add = (good: Pick<Good, "product_id" | "name">) =>
    setDrafts((now) => [
      ...now,
      { ...good, last_seen_on: todayInHoChiMinh(), key: Math.max(-1, ...now.map(({ key }) => key)) + 1 },
    ]);

  const submit = () => {
    const body = drafts.map(({ key: _key, ...good }) => good);
    const found = goodsFault(body);
    setFault(found);
    if (found !== null) return;
    save.mutate(
      { goods: body },
      {
        onSuccess: () => {
          toast.success("Đã lưu hàng đang bày");
          onDone();
        },
        onError: (error) => setFault(error.message),
      },
    );
  };

  return (
    <>
      <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
        <Hint>Điểm bán có thể bày cả hàng không có sao. Ngày là ngày có người nhìn thấy hàng ở đó gần nhất.</Hint>
        <ul className="flex flex-col gap-y-2">
          {drafts.map((draft, place) => (
            <GoodRow
              key={draft.key}
              good={draft}
              place={place}
              onChange={(good) =>
                setDrafts((now) => now.map((one) => (one.key === draft.key ? { ...good, key: one.key } : one)))
              }
              onRemove={() => setDrafts((now) => now.filter((one) => one.key !== draft.key))}
            />
          ))}
        </ul>
        <label htmlFor="ocop-good-product" className="txt-compact-small-plus">
          Thêm sản phẩm của cửa hàng
        </label>
        <LookupInput
          id="ocop-good-product"
          lookup={productLookup}
          value=""
          values={{}}
          onChoose={({ value, label }) => add({ product_id: value, name: label })}
          onClear={() => undefined}
        />
        <Button
          variant="secondary"
          size="small"
          className="self-start"
          onClick={() => add({ product_id: null, name: "" })}
        >
          Thêm hàng khác
        </Button>
      </Drawer.Body>
      <FormEnd refusal={fault} saving={save.isPending} onSubmit={submit} submitLabel="Lưu" />
    </>
  );
}
