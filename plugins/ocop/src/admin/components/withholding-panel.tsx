import { Container, Heading, Label, Table, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { WithholdingRow } from "../../contract/statement";
import { todayInHoChiMinh } from "../../shared/clock";
import { read } from "../lib/api";
import { showVnd } from "../lib/vnd";
import { DownloadButton } from "./download-button";
import { MonthChoice } from "./month-choice";

const COLUMNS = [
  ["revenue", "Doanh thu"],
  ["refunded", "Đã hoàn"],
  ["vat_due", "Thuế GTGT phải nộp"],
  ["pit_due", "Thuế TNCN phải nộp"],
] as const satisfies readonly (readonly [keyof WithholdingRow, string])[];

function Rows({ rows }: { rows: readonly WithholdingRow[] }) {
  const total = (column: (typeof COLUMNS)[number][0]) => rows.reduce((sum, row) => sum + row[column], 0);
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Chủ thể</Table.HeaderCell>
            <Table.HeaderCell>Mã số thuế</Table.HeaderCell>
            {COLUMNS.map(([column, label]) => (
              <Table.HeaderCell key={column} className="text-right">
                {label}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={row.producer_id}>
              <Table.Cell className="max-w-60 truncate" title={row.name}>
                {row.name}
              </Table.Cell>
              <Table.Cell>{row.tax_code ?? "chưa có"}</Table.Cell>
              {COLUMNS.map(([column]) => (
                <Table.Cell key={column} className="text-right">
                  {showVnd(row[column])}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
          <Table.Row>
            <Table.Cell>Cộng</Table.Cell>
            <Table.Cell />
            {COLUMNS.map(([column]) => (
              <Table.Cell key={column} className="text-right">
                {showVnd(total(column))}
              </Table.Cell>
            ))}
          </Table.Row>
        </Table.Body>
      </Table>
    </div>
  );
}

/** What the market withheld of household sellers in one month, for its declaration. */
export function WithholdingPanel() {
  const [month, setMonth] = useState(() => todayInHoChiMinh().slice(0, 7));
  const { data, error } = useQuery({
    queryKey: ["ocop", "withholding", month],
    queryFn: async () => (await read<{ withholding: WithholdingRow[] }>("withholding", { month })).withholding,
  });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-end justify-between gap-3 px-6 py-4">
        <div>
          <Heading>Khấu trừ thuế</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Nghị định 117/2025/NĐ-CP: chỉ hộ, cá nhân kinh doanh. Hoàn hàng thì thuế được hoàn lại.
          </Text>
        </div>
        <div className="flex flex-wrap items-end gap-2">
          <div className="w-44">
            <Label htmlFor="ocop-withholding-month" size="small">
              Tháng
            </Label>
            <MonthChoice id="ocop-withholding-month" value={month} onChange={setMonth} />
          </div>
          <DownloadButton path={`withholding?month=${month}&format=xlsx`} label="Tải XLSX" />
          <DownloadButton path={`withholding?month=${month}&format=csv`} label="Tải CSV" />
        </div>
      </div>
      {error !== null && (
        <Text role="alert" className="px-6 py-4">
          Không tải được: {error.message}
        </Text>
      )}
      {data !== undefined && data.length === 0 && (
        <Text className="px-6 py-4">Tháng này không khấu trừ thuế của ai.</Text>
      )}
      {data !== undefined && data.length > 0 && <Rows rows={data} />}
    </Container>
  );
}
