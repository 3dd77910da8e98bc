import { Button, Table, Text } from "@medusajs/ui";
import type { TransferPlace } from "../../shared/bank-vocabulary";
import { showVnd } from "../lib/vnd";
import { transferPlaceLabels, transferReasonLabels } from "../resources/vocabulary";

/** What one row of a statement did. Đồng. */
export interface ImportedRow {
  line: number;
  bank_reference: string;
  amount: number;
  result: "booked" | "known" | "contradicts";
  placed: { place: TransferPlace; amount: number; reason: keyof typeof transferReasonLabels }[];
}

const RESULTS: Record<ImportedRow["result"], string> = {
  booked: "mới ghi",
  known: "đã có từ trước",
  contradicts: "đã có với số tiền khác, không ghi: cần hỏi ngân hàng",
};

function resultText({ result, placed }: ImportedRow): string {
  const places = placed.map(
    ({ place, amount, reason }) => `${transferPlaceLabels[place]} ${showVnd(amount)} (${transferReasonLabels[reason]})`,
  );
  return [RESULTS[result], ...places].join(" · ");
}

function countsText(rows: readonly ImportedRow[]): string {
  const count = (result: ImportedRow["result"]) => rows.filter((row) => row.result === result).length;
  return `Đã đọc ${rows.length} dòng tiền vào: ${count("booked")} mới, ${count("known")} đã có, ${count("contradicts")} trái với sổ.`;
}

/** What each row of an imported statement did. */
export function StatementResult({ rows, onClose }: { rows: readonly ImportedRow[]; onClose: () => void }) {
  return (
    <section aria-label="Kết quả nhập sao kê" className="flex flex-col gap-y-2">
      <div className="flex items-center justify-between gap-3">
        <Text role="status">{countsText(rows)}</Text>
        <Button size="small" variant="transparent" onClick={onClose}>
          Ẩn kết quả
        </Button>
      </div>
      {rows.length > 0 && (
        // A region that scrolls has to be reached by the keyboard too.
        <div className="max-h-80 overflow-auto rounded-md border" tabIndex={0} role="group" aria-label="Từng dòng">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>Dòng</Table.HeaderCell>
                <Table.HeaderCell>Số của ngân hàng</Table.HeaderCell>
                <Table.HeaderCell>Số tiền</Table.HeaderCell>
                <Table.HeaderCell>Kết quả</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.map((row) => (
                <Table.Row key={row.line}>
                  <Table.Cell>{row.line}</Table.Cell>
                  <Table.Cell>{row.bank_reference}</Table.Cell>
                  <Table.Cell>{showVnd(row.amount)}</Table.Cell>
                  <Table.Cell className="whitespace-normal">{resultText(row)}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </section>
  );
}
