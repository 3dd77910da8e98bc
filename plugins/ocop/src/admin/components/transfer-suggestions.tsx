import { Button, Heading, Text, toast } from "@medusajs/ui";
import { showMoment } from "../lib/moment";
import type { Transfer } from "../lib/transfer";
import { useWrite } from "../lib/use-resource";

/** Orders that wait for just this sum, each to be taken with one click. */
export function TransferSuggestions({ transfer: { id, suggestions } }: { transfer: Transfer }) {
  const assign = useWrite(`bank-transfers/${id}/acts`);
  const take = (order: string) =>
    assign.mutate(
      { act: "assign", order },
      {
        onSuccess: () => toast.success(`Đã gán vào đơn #${order}`),
        onError: (fault) => toast.error("Chưa gán được", { description: fault.message }),
      },
    );
  return (
    <>
      <Heading level="h3">Có thể là của đơn</Heading>
      {suggestions.length === 0 && <Text size="small">Không có đơn nào đang chờ đúng số tiền này.</Text>}
      <ul className="flex flex-col gap-y-2">
        {suggestions.map(({ order, reference, placed_at }) => (
          <li key={order} className="flex items-center justify-between gap-x-2 rounded-md border p-2">
            <Text size="small">
              Đơn #{order} · {reference}
              <br />
              <span className="text-ui-fg-subtle">đặt lúc {showMoment(placed_at)}</span>
            </Text>
            <Button
              size="small"
              className="shrink-0"
              aria-label={`Gán vào đơn này: #${order}`}
              disabled={assign.isPending}
              onClick={() => take(order)}
            >
              Gán vào đơn này
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
