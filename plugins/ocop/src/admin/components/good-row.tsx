import { Badge, Button, Input } from "@medusajs/ui";
import type { Good } from "../lib/goods";

interface Props {
  good: Good;
  place: number;
  onChange: (good: Good) => void;
  onRemove: () => void;
}

/** One good: a product of the shop keeps its name, another is named by hand. */
export function GoodRow({ good, place, onChange, onRemove }: Props) {
  const line = `dòng ${place + 1}`;
  return (
    <li className="flex flex-col gap-y-2 rounded-md border p-2">
      <Input
        size="small"
        aria-label={`Tên hàng, ${line}`}
        placeholder="Tên hàng"
        value={good.name}
        onChange={(event) => onChange({ ...good, name: event.target.value })}
      />
      <div className="flex items-center gap-x-2">
        <Input
          type="date"
          size="small"
          aria-label={`Ngày nhìn thấy gần nhất, ${line}`}
          value={good.last_seen_on}
          onChange={(event) => onChange({ ...good, last_seen_on: event.target.value })}
        />
        {good.product_id !== null && <Badge size="2xsmall">Có trong cửa hàng</Badge>}
        <Button type="button" variant="transparent" size="small" className="ml-auto" onClick={onRemove}>
          Bỏ {line}
        </Button>
      </div>
    </li>
  );
}
