import { Button, Container, Copy, Heading, Text, toast } from "@medusajs/ui";
import { Fragment, useState } from "react";
import { STATEMENT_HEAD } from "../lib/transfer";
import { useWrite } from "../lib/use-resource";
import { CsvImport } from "./csv-import";
import { FaultList } from "./fault-list";
import { type ImportedRow, StatementResult } from "./statement-result";
import { TransferTotals } from "./transfer-totals";

function PollButton() {
  const ask = useWrite("bank-polls");
  const now = () =>
    ask.mutate(
      {},
      {
        onSuccess: (answer) => {
          const { fresh } = answer as { fresh: number };
          toast.success(fresh === 0 ? "Không có giao dịch mới" : `${fresh} giao dịch mới`);
        },
        onError: (fault) => toast.error("Chưa hỏi được ngân hàng", { description: fault.message }),
      },
    );
  return (
    <Button size="small" variant="secondary" isLoading={ask.isPending} onClick={now}>
      Hỏi ngân hàng ngay
    </Button>
  );
}

/** What is done with transfers as a whole: the sums, the bank's list, and its statements. */
export function TransferTasks() {
  const [faults, setFaults] = useState<string[]>([]);
  const [rows, setRows] = useState<ImportedRow[] | null>(null);
  const refuse = (found: string[]) => {
    setFaults(found);
    setRows(null);
  };
  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <Heading>Chuyển khoản</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Tiền người mua chuyển vào tài khoản của chợ. Mỗi đồng nằm ở đúng một mục.
          </Text>
        </div>
        <div className="flex flex-wrap gap-2">
          <PollButton />
          <CsvImport
            path="bank-statements"
            name="Sao kê tài khoản nhận tiền (CSV)"
            onFaults={refuse}
            onDone={(answer) => setRows((answer as { rows: ImportedRow[] }).rows)}
          />
        </div>
      </div>
      <TransferTotals />
      <div className="flex flex-wrap items-center gap-2">
        <Text size="small" className="text-ui-fg-subtle">
          Dòng đầu của sao kê:
        </Text>
        <code className="txt-compact-small bg-ui-bg-subtle rounded px-2 py-1 ">
          {STATEMENT_HEAD.split(";").map((column, place) => (
            <Fragment key={column}>
              {place > 0 && ";"}
              {place > 0 && <wbr />}
              {column}
            </Fragment>
          ))}
        </code>
        <Copy content={STATEMENT_HEAD} variant="mini" aria-label="Chép dòng đầu của sao kê" />
      </div>
      <FaultList faults={faults} />
      {rows !== null && <StatementResult rows={rows} onClose={() => setRows(null)} />}
    </Container>
  );
}
