import { Heading, Table, Text } from "@medusajs/ui";
import type { ChangeRequestStatus, Difference } from "../../shared/producer-vocabulary";
import type { FieldSpec } from "../lib/resource";
import { changeRequestStatusLabels, identityFieldLabels } from "../resources/request-vocabulary";
import { producerKindLabels } from "../resources/vocabulary";
import { ActView } from "./act-view";

interface ChangeRequest {
  producer_name: string | null;
  differences: Difference[];
  reason: string;
  status: ChangeRequestStatus;
  decision_note: string | null;
}

const kinds: Readonly<Record<string, string>> = producerKindLabels;

function words(field: Difference["field"], value: string | null): string {
  if (value === null) return "–";
  return field === "kind" ? (kinds[value] ?? value) : value;
}

function About({ thing: request }: { thing: ChangeRequest }) {
  return (
    <>
      <Heading level="h2">
        {request.producer_name ?? "Chủ thể"} · {changeRequestStatusLabels[request.status]}
      </Heading>
      <Text className="break-words">Lý do: {request.reason}</Text>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Mục</Table.HeaderCell>
            <Table.HeaderCell>Hiện nay</Table.HeaderCell>
            <Table.HeaderCell>Muốn đổi thành</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {request.differences.map(({ field, before, after }) => (
            <Table.Row key={field}>
              <Table.Cell>{identityFieldLabels[field]}</Table.Cell>
              <Table.Cell className="break-words whitespace-normal">
                <del>{words(field, before)}</del>
              </Table.Cell>
              <Table.Cell className="break-words whitespace-normal">
                <ins className="font-medium">{words(field, after)}</ins>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {request.decision_note !== null && <Text className="break-words">Trả lời: {request.decision_note}</Text>}
    </>
  );
}

const fields: Record<string, FieldSpec[]> = {
  approve: [{ name: "note", label: "Ghi chú", kind: "text", hint: "Thông tin của chủ thể đổi ngay sau khi duyệt." }],
  refuse: [{ name: "note", label: "Lý do từ chối", kind: "text", required: true, hint: "Chủ thể đọc được lý do này." }],
};

/** What a producer wants changed of who it is, side by side with what is written down. */
export function ChangeRequestView({ id, onDone }: { id: string; onDone: () => void }) {
  return (
    <ActView<ChangeRequest>
      id={id}
      path="producer-change-requests"
      one="producer_change_request"
      actsOf={({ status }) =>
        status === "open"
          ? [
              { value: "approve", label: "Duyệt và đổi" },
              { value: "refuse", label: "Từ chối" },
            ]
          : []
      }
      fieldsOf={(act) => fields[act] ?? []}
      idle="Yêu cầu này đã được xử lý."
      doneMessage="Đã ghi vào nhật ký"
      onDone={onDone}
      About={About}
    />
  );
}
