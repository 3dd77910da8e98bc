import { Button, Heading, Text, toast, usePrompt } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import type { RegisterEntry } from "../../contract/register-claim";
import { read } from "../lib/api";
import { cell } from "../lib/resource";
import { useWrite } from "../lib/use-resource";
import { claimHindranceLabels, claimMatchLabels } from "../resources/application-vocabulary";

/** One entry: what both have in common, what it brings, and the act or why it is not possible. */
function Entry({ entry, onTake, taking }: { entry: RegisterEntry; onTake: (() => void) | null; taking: boolean }) {
  const { name, tax_code, place, match, products, hindrance } = entry;
  return (
    <li className="flex flex-col gap-y-1">
      <Text size="small" weight="plus">
        {name}
      </Text>
      <Text size="small">
        {claimMatchLabels[match]} · Mã số thuế: {cell(tax_code)} · {cell(place)}
      </Text>
      <ul className="list-disc pl-5">
        {products.map(({ title, certificates }) => (
          <li key={`${title} ${certificates.join()}`}>
            <Text size="small">
              {title}
              {certificates.length > 0 && ` (giấy chứng nhận ${certificates.join(", ")})`}
            </Text>
          </li>
        ))}
      </ul>
      {hindrance !== null && <Text size="small">Không nhận được: {claimHindranceLabels[hindrance]}.</Text>}
      {hindrance === null && onTake !== null && (
        <Button type="button" variant="secondary" size="small" isLoading={taking} onClick={onTake}>
          Nhận mục này vào chủ thể
        </Button>
      )}
    </li>
  );
}

/**
 * Entries of the register that a producer may be, each with the act that takes it over; nothing where there is none.
 * @param able whether the producer is in a state in which it may take one over
 */
export function RegisterEntries({ id, able }: { id: string; able: boolean }) {
  const ask = usePrompt();
  const { data, error } = useQuery({
    queryKey: ["ocop", "producers", "one", id, "register-entries"],
    queryFn: async () => (await read<{ entries: RegisterEntry[] }>(`producers/${id}/register-entries`)).entries,
  });
  const take = useWrite(`producers/${id}/register-entries`);
  const takeOver = async ({ id: entry_id, name, products }: RegisterEntry) => {
    const sure = await ask({
      title: `Nhận “${name}”?`,
      description: `${products.length} sản phẩm cùng giấy chứng nhận sẽ thuộc chủ thể này, và mục cũ trong sổ được ẩn đi. Việc này không hoàn lại được.`,
      confirmText: "Nhận",
      cancelText: "Huỷ",
    });
    if (!sure) return;
    take.mutate(
      { entry_id },
      {
        onSuccess: () => toast.success("Đã nhận mục trong sổ"),
        onError: (fault) => toast.error("Chưa nhận được", { description: fault.message }),
      },
    );
  };
  if (error !== null) return <Text size="small">Không tải được các mục trùng trong sổ: {error.message}</Text>;
  if (data === undefined || data.length === 0) return null;
  return (
    <>
      <Heading level="h3">Có thể đã có trong sổ OCOP</Heading>
      <Text size="small">
        Danh sách của văn phòng đã ghi chủ thể dưới đây và chưa có ai nhận. Nếu đúng là một, hãy nhận để không có hai
        chủ thể trùng nhau.
      </Text>
      <ul className="flex flex-col gap-y-3">
        {data.map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            taking={take.isPending}
            onTake={able ? () => void takeOver(entry) : null}
          />
        ))}
      </ul>
      {!able && <Text size="small">Nhận được khi hồ sơ đang chờ duyệt hoặc đã duyệt.</Text>}
    </>
  );
}
