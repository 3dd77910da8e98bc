import { Button, Table } from "@medusajs/ui";
import { type Payout, payoutActs } from "../lib/payout";
import { showVnd } from "../lib/vnd";
import { payoutStatusLabels } from "../resources/vocabulary";

/** One transfer of a batch with what can be said of it. */
export function PayoutRow({ payout, onAct }: { payout: Payout; onAct: (payout: Payout) => void }) {
  return (
    <Table.Row>
      <Table.Cell className="whitespace-normal">
        {payout.producer_name ?? "–"}
        <br />
        <span className="text-ui-fg-subtle">
          {payout.bank_name ?? "–"} · {payout.account_number}
        </span>
      </Table.Cell>
      <Table.Cell className="text-right">{showVnd(payout.amount)}</Table.Cell>
      <Table.Cell title={payout.note ?? ""}>{payoutStatusLabels[payout.status]}</Table.Cell>
      <Table.Cell className="text-right">
        {payoutActs(payout.status).length > 0 && (
          <Button
            variant="transparent"
            size="small"
            aria-label={`Ghi kết quả ${payout.reference}`}
            onClick={() => onAct(payout)}
          >
            Ghi kết quả
          </Button>
        )}
      </Table.Cell>
    </Table.Row>
  );
}
