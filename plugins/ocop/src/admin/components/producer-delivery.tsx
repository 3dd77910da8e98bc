import { Button, Drawer, Text, toast, usePrompt } from "@medusajs/ui";
import { useState } from "react";
import { MAX_DELIVERY_OPTIONS } from "../../shared/delivery-fee";
import { type DeliveryOption, fromBody, optionText, toEntity } from "../lib/delivery-option";
import { removeOption, saveOption, useDeliveryOptions } from "../lib/use-delivery-options";
import { useWrite } from "../lib/use-resource";
import { deliveryFields } from "../resources/delivery-options";
import { FieldsForm } from "./fields-form";

interface RowProps {
  producerId: string;
  option: DeliveryOption & { id: string };
  onEdit: () => void;
}

function OptionRow({ producerId, option, onEdit }: RowProps) {
  const ask = usePrompt();
  const remove = useWrite(() => removeOption(producerId, option.id));
  const drop = async () => {
    const sure = await ask({
      title: `Bỏ “${option.name}”?`,
      description: "Giỏ hàng đang chọn cách này phải chọn lại. Đơn đã đặt không đổi.",
      confirmText: "Bỏ cách giao",
      cancelText: "Huỷ",
    });
    if (!sure) return;
    remove.mutate(
      {},
      {
        onSuccess: () => toast.success(`Đã bỏ “${option.name}”`),
        onError: (fault) => toast.error("Chưa bỏ được", { description: fault.message }),
      },
    );
  };
  return (
    <li className="flex items-center justify-between gap-x-2 rounded-md border p-2">
      <div>
        <Text size="small" weight="plus">
          {option.name}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {optionText(option)}
        </Text>
      </div>
      <div className="flex shrink-0">
        <Button variant="transparent" size="small" aria-label={`Sửa ${option.name}`} onClick={onEdit}>
          Sửa
        </Button>
        <Button
          variant="transparent"
          size="small"
          aria-label={`Bỏ ${option.name}`}
          isLoading={remove.isPending}
          onClick={() => void drop()}
        >
          Bỏ
        </Button>
      </div>
    </li>
  );
}

/** A producer's ways of delivery: seen, added, changed and removed one at a time. */
export function ProducerDelivery({ id }: { id: string; onDone: () => void }) {
  const [chosen, setChosen] = useState<DeliveryOption | "new" | null>(null);
  const { data, error } = useDeliveryOptions(id);
  if (error !== null) return <Text className="p-6">Không tải được: {error.message}</Text>;
  if (data === undefined) return <Text className="p-6">Đang tải…</Text>;
  const { options, provinces } = data;
  if (chosen !== null) {
    const option = chosen === "new" ? null : chosen;
    return (
      <FieldsForm
        whole
        path={async (body) => saveOption(id, option?.id, fromBody(body, provinces), provinces)}
        fields={deliveryFields(id, provinces)}
        entity={toEntity(option)}
        submitLabel="Lưu"
        doneMessage="Đã lưu cách giao hàng"
        onDone={() => setChosen(null)}
      >
        <Button variant="transparent" size="small" className="shrink-0 self-start" onClick={() => setChosen(null)}>
          ← Các cách giao hàng
        </Button>
      </FieldsForm>
    );
  }
  return (
    <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
      <Text size="small" className="text-ui-fg-subtle">
        Người mua chọn một cách cho hàng của chủ thể này. Không có cách nào thì chưa đặt được hàng.
      </Text>
      {options.length === 0 && <Text size="small">Chưa có cách giao hàng nào.</Text>}
      <ul className="flex flex-col gap-y-2">
        {options.map((option) =>
          option.id === undefined ? null : (
            <OptionRow
              key={option.id}
              producerId={id}
              option={{ ...option, id: option.id }}
              onEdit={() => setChosen(option)}
            />
          ),
        )}
      </ul>
      {options.length < MAX_DELIVERY_OPTIONS ? (
        <Button size="small" className="self-start" onClick={() => setChosen("new")}>
          Thêm cách giao hàng
        </Button>
      ) : (
        <Text size="small">Đã có {MAX_DELIVERY_OPTIONS} cách, nhiều nhất rồi.</Text>
      )}
    </Drawer.Body>
  );
}
