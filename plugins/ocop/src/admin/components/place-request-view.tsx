import { Heading, Text } from "@medusajs/ui";
import type { PlaceRequestStatus } from "../../shared/sales-point-vocabulary";
import type { FieldSpec } from "../lib/resource";
import { placeRequestStatusLabels } from "../resources/request-vocabulary";
import { ActView } from "./act-view";

interface PlaceRequest {
  producer_name: string | null;
  sales_point_name: string | null;
  products: { id: string; title: string }[] | null;
  note: string | null;
  status: PlaceRequestStatus;
  reason: string | null;
}

function About({ thing: request }: { thing: PlaceRequest }) {
  return (
    <>
      <Heading level="h2">
        {request.sales_point_name ?? "Điểm bán"} · {placeRequestStatusLabels[request.status]}
      </Heading>
      <Text>{request.producer_name ?? "Chủ thể"} xin đặt hàng:</Text>
      <ul className="list-disc pl-5">
        {(request.products ?? []).map(({ id, title }) => (
          <li key={id}>
            <Text size="small">{title}</Text>
          </li>
        ))}
      </ul>
      {request.note !== null && <Text className="break-words">Lời nhắn: {request.note}</Text>}
      {request.reason !== null && <Text className="break-words">Trả lời: {request.reason}</Text>}
    </>
  );
}

const reason = (required: boolean): FieldSpec => ({
  name: "reason",
  label: required ? "Lý do từ chối" : "Lời nhắn cho chủ thể",
  kind: "text",
  required,
});

/** A producer's request for a place; granted, the goods stand on the point's list. */
export function PlaceRequestView({ id, onDone }: { id: string; onDone: () => void }) {
  return (
    <ActView<PlaceRequest>
      id={id}
      path="sales-point-requests"
      one="sales_point_request"
      actsOf={({ status }) =>
        status === "asked"
          ? [
              { value: "approve", label: "Đồng ý và thêm vào hàng của điểm bán" },
              { value: "refuse", label: "Từ chối" },
            ]
          : []
      }
      fieldsOf={(act) => [reason(act === "refuse")]}
      idle="Yêu cầu này đã được xử lý."
      doneMessage="Đã ghi vào nhật ký"
      onDone={onDone}
      About={About}
    />
  );
}
