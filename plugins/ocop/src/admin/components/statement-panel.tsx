import { Container, Heading, Label, Table, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Statement } from "../../contract/statement";
import { todayInHoChiMinh } from "../../shared/clock";
import { LEDGER_WORDS } from "../../shared/ledger-words";
import { LookupInput } from "../inputs/lookup-input";
import { read } from "../lib/api";
import { producerLookup } from "../lib/lookups";
import { showDay } from "../lib/resource";
import { showVnd } from "../lib/vnd";
import { DownloadButton } from "./download-button";
import { MonthChoice } from "./month-choice";

/** Rows that a screen shows; the files hold all. */
const SHOWN = 200;

function Entries({ statement }: { statement: Statement }) {
  const { entries } = statement;
  if (entries.length === 0) return <Text className="px-6 py-4">Tháng này không có bút toán nào.</Text>;
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {["Ngày", "Nội dung", "Đơn hàng", "Mặt hàng", "Ghi chú"].map((title) => (
              <Table.HeaderCell key={title}>{title}</Table.HeaderCell>
            ))}
            <Table.HeaderCell className="text-right">Số tiền</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {entries.slice(0, SHOWN).map((entry) => (
            <Table.Row key={entry.id}>
              <Table.Cell>{showDay(entry.day)}</Table.Cell>
              <Table.Cell>{LEDGER_WORDS[entry.kind].vi}</Table.Cell>
              <Table.Cell>{entry.order_number ?? "–"}</Table.Cell>
              <Table.Cell className="max-w-60 truncate" title={entry.title ?? ""}>
                {entry.title ?? "–"}
              </Table.Cell>
              <Table.Cell className="max-w-40 truncate" title={entry.note ?? ""}>
                {entry.note ?? "–"}
              </Table.Cell>
              <Table.Cell className="text-right">{showVnd(entry.amount)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {entries.length > SHOWN && (
        <Text size="small" className="px-6 py-2">
          Hiện {SHOWN} trong {entries.length} bút toán. Tải tệp để xem hết.
        </Text>
      )}
    </div>
  );
}

function Sums({ statement }: { statement: Statement }) {
  return (
    <dl className="grid grid-cols-1 gap-x-8 gap-y-1 px-6 py-4 sm:grid-cols-2">
      {[
        { label: "Số dư đầu tháng", amount: statement.opening },
        ...statement.totals.map(({ kind, amount }) => ({ label: LEDGER_WORDS[kind].vi, amount })),
        { label: "Số dư cuối tháng", amount: statement.closing },
      ].map(({ label, amount }) => (
        <div key={label} className="flex justify-between gap-x-4">
          <dt className="txt-small text-ui-fg-subtle">{label}</dt>
          <dd className="txt-small tabular-nums">{showVnd(amount)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A producer's account in one month, with its files. */
export function StatementPanel() {
  const [producer, setProducer] = useState("");
  const [month, setMonth] = useState(() => todayInHoChiMinh().slice(0, 7));
  const query = { producer_id: producer, month };
  const { data, error, isLoading } = useQuery({
    queryKey: ["ocop", "statements", query],
    enabled: producer !== "",
    queryFn: async () => (await read<{ statement: Statement }>("statements", query)).statement,
  });
  const file = (format: string) => `statements?${new URLSearchParams({ ...query, format }).toString()}`;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <Heading>Đối soát chủ thể</Heading>
        <div className="grid gap-3 sm:grid-cols-2">
          <div>
            <Label htmlFor="ocop-statement-producer" size="small">
              Chủ thể
            </Label>
            <LookupInput
              id="ocop-statement-producer"
              lookup={producerLookup}
              value={producer}
              values={{}}
              onChoose={({ value }) => setProducer(value)}
              onClear={() => setProducer("")}
            />
          </div>
          <div>
            <Label htmlFor="ocop-statement-month" size="small">
              Tháng
            </Label>
            <MonthChoice id="ocop-statement-month" value={month} onChange={setMonth} />
          </div>
        </div>
        {producer !== "" && (
          <div className="flex gap-2">
            <DownloadButton path={file("xlsx")} label="Tải XLSX" />
            <DownloadButton path={file("csv")} label="Tải CSV" />
          </div>
        )}
      </div>
      {producer === "" && <Text className="px-6 py-4">Chọn một chủ thể để xem.</Text>}
      {error !== null && (
        <Text role="alert" className="px-6 py-4">
          Không tải được: {error.message}
        </Text>
      )}
      {isLoading && <Text className="px-6 py-4">Đang tải…</Text>}
      {data !== undefined && <Sums statement={data} />}
      {data !== undefined && <Entries statement={data} />}
    </Container>
  );
}
