import { Heading, Table, Text } from "@medusajs/ui";
import type { MatchReason, SupplyAnswer, SupplyPeriod, SupplyStatus } from "../../shared/inquiry-vocabulary";
import { type Choice, type FieldSpec, showDay } from "../lib/resource";
import { showVnd } from "../lib/vnd";
import {
  matchReasonLabels,
  supplyAnswerLabels,
  supplyPeriodLabels,
  supplyStatusLabels,
} from "../resources/request-vocabulary";
import { ActView } from "./act-view";
import { Fact } from "./fact";

interface Match {
  producer_id: string;
  producer_name: string | null;
  reasons: MatchReason[];
  answer: SupplyAnswer;
  quantity: number | null;
  price: number | null;
  from_day: string | null;
  note: string | null;
}

interface SupplyRequest {
  /** Of what came by the public form; null otherwise. */
  reference: string | null;
  asker_name: string;
  contact: string | null;
  words: string;
  quantity: number;
  unit: string;
  period: SupplyPeriod;
  until: string;
  note: string | null;
  status: SupplyStatus;
  outcome_note: string | null;
  matches: Match[];
}

function answerText({ answer, quantity, price, from_day }: Match, unit: string): string {
  if (answer !== "offered" || quantity === null || price === null) return supplyAnswerLabels[answer];
  return `${quantity} ${unit}, ${showVnd(price)}/${unit}, từ ${showDay(from_day)}`;
}

function Matches({ request: { matches, unit } }: { request: SupplyRequest }) {
  if (matches.length === 0) return <Text size="small">Chưa có chủ thể nào phù hợp.</Text>;
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Chủ thể</Table.HeaderCell>
          <Table.HeaderCell>Vì</Table.HeaderCell>
          <Table.HeaderCell>Trả lời</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {matches.map((match) => (
          <Table.Row key={match.producer_id}>
            <Table.Cell>{match.producer_name ?? "–"}</Table.Cell>
            <Table.Cell>{match.reasons.map((reason) => matchReasonLabels[reason]).join(", ")}</Table.Cell>
            <Table.Cell className="whitespace-normal">
              {answerText(match, unit)}
              {match.note !== null && ` (${match.note})`}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function About({ thing: request }: { thing: SupplyRequest }) {
  return (
    <>
      <Heading level="h2">
        {request.words} · {supplyStatusLabels[request.status]}
      </Heading>
      <dl className="flex flex-col gap-y-1">
        {request.reference !== null && <Fact label="Mã tiếp nhận" value={request.reference} />}
        <Fact label="Bên cần hàng" value={request.asker_name} />
        <Fact label="Liên hệ" value={request.contact ?? "–"} />
        <Fact label="Số lượng" value={`${request.quantity} ${request.unit} (${supplyPeriodLabels[request.period]})`} />
        <Fact label="Trả lời trước" value={showDay(request.until)} />
        <Fact label="Ghi chú" value={request.note ?? "–"} />
        <Fact label="Kết quả" value={request.outcome_note ?? "–"} />
      </dl>
      <Matches request={request} />
    </>
  );
}

const NOTE: FieldSpec = { name: "note", label: "Ghi chú", kind: "text" };

function actsOf({ status, matches }: SupplyRequest): Choice[] {
  if (status !== "open") return [];
  const offered = matches.some(({ answer }) => answer === "offered");
  return [
    { value: "match", label: "Tìm thêm chủ thể" },
    ...(offered ? [{ value: "agreed", label: "Đã chốt với một chủ thể" }] : []),
    { value: "not_agreed", label: "Không chốt được" },
    { value: "withdrawn", label: "Bên cần hàng rút lại" },
  ];
}

function fieldsOf(act: string, { matches }: SupplyRequest): FieldSpec[] {
  if (act === "match") return [];
  if (act !== "agreed") return [NOTE];
  const choices = matches
    .filter(({ answer }) => answer === "offered")
    .map(({ producer_id, producer_name }) => ({ value: producer_id, label: producer_name ?? producer_id }));
  return [{ name: "producer_id", label: "Chủ thể", kind: "choice", choices, required: true }, NOTE];
}

/** One supply request with what producers answered, and its outcome. */
export function SupplyRequestView({ id, onDone }: { id: string; onDone: () => void }) {
  return (
    <ActView<SupplyRequest>
      id={id}
      path="supply-requests"
      one="supply_request"
      actsOf={actsOf}
      fieldsOf={fieldsOf}
      idle="Nhu cầu này đã khép lại."
      doneMessage="Đã ghi vào nhật ký"
      onDone={onDone}
      About={About}
    />
  );
}
