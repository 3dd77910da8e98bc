import { Heading, Table, Text } from "@medusajs/ui";
import type { Part } from "../lib/part";
import { showDay } from "../lib/resource";
import { showVnd } from "../lib/vnd";
import { partStatusLabels, paymentMethodLabels } from "../resources/vocabulary";

const status = (value: string) => partStatusLabels[value] ?? value;

function Lines({ part }: { part: Part }) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Hàng</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Số lượng</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Tiền</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Hoa hồng</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {part.lines.map((line) => (
          <Table.Row key={line.id}>
            <Table.Cell>{line.title}</Table.Cell>
            <Table.Cell className="text-right">
              {line.quantity}
              {line.cancelled_quantity > 0 && ` (hủy ${line.cancelled_quantity})`}
            </Table.Cell>
            <Table.Cell className="text-right">{showVnd(line.total)}</Table.Cell>
            <Table.Cell className="text-right">{showVnd(line.commission)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

/** A part as the operator reads it: goods, amounts, history, refunds. */
export function PartAbout({ part }: { part: Part }) {
  return (
    <>
      <Heading level="h2">
        {part.number} · {status(part.status)}
      </Heading>
      <Text size="small">
        {part.producer_name ?? "Chủ thể"} · {paymentMethodLabels[part.payment_method] ?? part.payment_method} ·{" "}
        {part.paid_at === null ? "chưa thu tiền" : `đã thu tiền ${showDay(part.paid_at)}`}
      </Text>
      <Lines part={part} />
      <Text size="small">
        Giao hàng {showVnd(part.delivery_total)} · Giảm giá {showVnd(part.discount_total)} · Tổng {showVnd(part.total)}
      </Text>
      {part.carrier !== null && (
        <Text size="small">
          Vận chuyển: {part.carrier} {part.tracking_code ?? ""}
        </Text>
      )}
      <Heading level="h3">Lịch sử</Heading>
      <ol className="flex flex-col gap-y-1">
        {part.events.map((event) => (
          <li key={`${event.at}-${event.to}`}>
            <Text size="small">
              {showDay(event.at)}: {status(event.to)}
              {event.reason !== null && ` (${event.reason})`}
            </Text>
          </li>
        ))}
        {part.refunds.map((refund) => (
          <li key={refund.id}>
            <Text size="small">
              Hủy, hoàn {showVnd(refund.amount)}, trả lại người mua {showVnd(refund.paid_back)}
              {refund.reason !== null && ` (${refund.reason})`}
            </Text>
          </li>
        ))}
      </ol>
    </>
  );
}
