import { Button, Drawer, Heading, Table, Text, toast } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { read } from "../lib/api";
import { makerOf, type Payout, type PayoutBatch, payoutActs } from "../lib/payout";
import type { FieldSpec } from "../lib/resource";
import { useWrite } from "../lib/use-resource";
import { showVnd } from "../lib/vnd";
import { batchStatusLabels } from "../resources/vocabulary";
import { DownloadButton } from "./download-button";
import { FieldsForm } from "./fields-form";
import { PayoutRow } from "./payout-row";

const reason: FieldSpec = { name: "reason", label: "Lý do", kind: "text", required: true };

function About({ batch }: { batch: PayoutBatch }) {
  return (
    <>
      <Heading level="h2">
        {batch.number} · {batchStatusLabels[batch.status]}
      </Heading>
      <Text size="small">
        Tổng {showVnd(batch.amount)} · {batch.payouts.length} lệnh chi
      </Text>
      <Text size="small">
        Người lập: {makerOf(batch.created_by)} · Người duyệt: {batch.approved_by ?? "chưa có"}
      </Text>
    </>
  );
}

function Acts({ batch, onDrop }: { batch: PayoutBatch; onDrop: () => void }) {
  const approve = useWrite(`payout-batches/${batch.id}/approve`);
  const yes = () =>
    approve.mutate(
      {},
      {
        onSuccess: () => toast.success("Đã ghi nhận"),
        onError: (fault) => toast.error("Chưa duyệt được", { description: fault.message }),
      },
    );
  const isUnsent = batch.status === "draft" || batch.status === "approved";
  const method = batch.sent_at === null ? "POST" : "GET";
  return (
    <div className="flex flex-wrap gap-2">
      {batch.status === "draft" && (
        <Button size="small" isLoading={approve.isPending} onClick={yes}>
          {batch.created_by === "weekly" ? "Nhận lập đợt chi này" : "Duyệt"}
        </Button>
      )}
      {(batch.status === "approved" || batch.sent_at !== null) &&
        ["xlsx", "csv"].map((format) => (
          <DownloadButton
            key={format}
            path={`payout-batches/${batch.id}/file?format=${format}`}
            method={method}
            label={`Tệp ngân hàng (${format.toUpperCase()})`}
          />
        ))}
      {isUnsent && (
        <Button size="small" variant="danger" onClick={onDrop}>
          Bỏ đợt chi
        </Button>
      )}
    </div>
  );
}

/** One batch: its transfers, the second person's yes, the bank's file, and what became of each transfer. */
export function PayoutBatchView({ id }: { id: string; onDone: () => void }) {
  const [chosen, setChosen] = useState<Payout | "batch" | null>(null);
  const { data, error } = useQuery({
    queryKey: ["ocop", "payout-batches", "one", id],
    queryFn: async () => (await read<{ payout_batch: PayoutBatch }>(`payout-batches/${id}`)).payout_batch,
  });
  if (error !== null) return <Text className="p-6">Không tải được: {error.message}</Text>;
  if (data === undefined) return <Text className="p-6">Đang tải…</Text>;
  const back = () => setChosen(null);
  if (chosen === "batch") {
    return (
      <FieldsForm
        path={`payout-batches/${id}/drop`}
        fields={[reason]}
        submitLabel="Bỏ đợt chi"
        doneMessage="Tiền đã về lại số dư"
        onDone={back}
      >
        <About batch={data} />
      </FieldsForm>
    );
  }
  if (chosen !== null) {
    const acts = payoutActs(chosen.status);
    return (
      <FieldsForm
        path={`payouts/${chosen.id}`}
        fields={[{ name: "act", label: "Kết quả", kind: "choice", choices: acts, required: true }, reason]}
        submitLabel="Ghi nhận"
        doneMessage="Đã ghi kết quả lệnh chi"
        onDone={back}
      >
        <Text size="small">
          {chosen.producer_name} · {showVnd(chosen.amount)} · {chosen.reference}
        </Text>
      </FieldsForm>
    );
  }
  return (
    <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
      <About batch={data} />
      <Acts batch={data} onDrop={() => setChosen("batch")} />
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Chủ thể</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Số tiền</Table.HeaderCell>
            <Table.HeaderCell>Tình trạng</Table.HeaderCell>
            <Table.HeaderCell />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {data.payouts.map((payout) => (
            <PayoutRow key={payout.id} payout={payout} onAct={setChosen} />
          ))}
        </Table.Body>
      </Table>
    </Drawer.Body>
  );
}
