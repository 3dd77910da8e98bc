import { Button, Container, Heading, Text, toast, usePrompt } from "@medusajs/ui";
import { useState } from "react";
import { useWrite } from "../lib/use-resource";
import { showVnd } from "../lib/vnd";
import { CsvImport } from "./csv-import";
import { FaultList } from "./fault-list";

const RESULTS: Readonly<Record<string, string>> = {
  confirmed: "đã đến",
  failed: "không thành",
  returned: "bị trả lại",
  known: "đã nhập trước đó",
  unmatched: "không có mã của chợ",
  ambiguous: "có nhiều mã",
  amount_differs: "sai số tiền",
  contradicts: "trái với sổ sách, cần xem lại",
  paid_twice: "ngân hàng chuyển hai lần, cần xem lại",
};

type Imported = { counts: Record<string, number> };

const countsText = ({ counts }: Imported) =>
  Object.entries(counts)
    .map(([result, count]) => `${count} ${RESULTS[result] ?? result}`)
    .join(", ");

type Drafted = { payout_batch: { number: string; amount: number } | null; left_out: unknown[] };

function DraftButton() {
  const ask = usePrompt();
  const draft = useWrite("payout-batches");
  const make = async () => {
    const sure = await ask({
      title: "Lập đợt chi",
      description: "Mỗi chủ thể đến hạn và có tài khoản sẽ có một lệnh chi. Đợt chi phải được một người khác duyệt.",
      confirmText: "Lập",
      cancelText: "Huỷ",
    });
    if (!sure) return;
    draft.mutate(
      {},
      {
        onSuccess: (answer) => {
          const { payout_batch, left_out } = answer as Drafted;
          const missing =
            left_out.length > 0 ? ` ${left_out.length} chủ thể chưa có tài khoản, hoặc tài khoản mới đổi còn chờ.` : "";
          toast.success(`${payout_batch?.number ?? ""}: ${showVnd(payout_batch?.amount)}.${missing}`);
        },
        onError: (fault) => toast.error("Chưa lập được", { description: fault.message }),
      },
    );
  };
  return (
    <Button size="small" isLoading={draft.isPending} onClick={() => void make()}>
      Lập đợt chi
    </Button>
  );
}

/** What is done with payouts as a whole: draft a batch, and read the bank's list of what went out. */
export function PayoutTasks() {
  const [faults, setFaults] = useState<string[]>([]);
  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <Heading>Chi trả chủ thể</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Tiền của đơn đã giao và qua 7 ngày đổi trả. Số dư âm được trừ vào đợt sau.
          </Text>
        </div>
        <div className="flex gap-2">
          <CsvImport
            path="payout-confirmations"
            name="Sao kê chi tiền của ngân hàng (CSV)"
            onFaults={setFaults}
            onDone={(answer) => toast.success(countsText(answer as Imported))}
          />
          <DraftButton />
        </div>
      </div>
      <FaultList faults={faults} />
    </Container>
  );
}
