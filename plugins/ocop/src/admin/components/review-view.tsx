import { Heading, Text } from "@medusajs/ui";
import type { ReviewStatus } from "../../shared/review-vocabulary";
import type { FieldSpec } from "../lib/resource";
import { ActView } from "./act-view";
import { Fact } from "./fact";

interface Review {
  stars: number;
  text: string | null;
  author: string | null;
  status: ReviewStatus;
  hidden_reason: string | null;
  title: string;
  producer_name: string | null;
  reply: string | null;
}

const REASON: FieldSpec = { name: "reason", label: "Lý do", kind: "text", required: true };
const HIDE: FieldSpec = { ...REASON, hint: "Người viết đọc được lý do này." };

function About({ thing: review }: { thing: Review }) {
  return (
    <>
      <Heading level="h2">
        {review.stars}/5 · {review.title}
      </Heading>
      <Text className="break-words">{review.text ?? "Chỉ chấm điểm, không có lời."}</Text>
      <dl className="flex flex-col gap-y-1">
        <Fact label="Người viết" value={review.author ?? "Không ghi tên"} />
        <Fact label="Chủ thể" value={review.producer_name ?? "–"} />
        <Fact label="Trả lời" value={review.reply ?? "–"} />
        {review.hidden_reason !== null && <Fact label="Lý do ẩn" value={review.hidden_reason} />}
      </dl>
    </>
  );
}

/** One buyer's review; an operator hides it with a reason, or shows it again. */
export function ReviewView({ id, onDone }: { id: string; onDone: () => void }) {
  return (
    <ActView<Review>
      id={id}
      path="reviews"
      one="review"
      actsOf={({ status }) =>
        status === "visible" ? [{ value: "hide", label: "Ẩn đánh giá" }] : [{ value: "show", label: "Cho hiện lại" }]
      }
      fieldsOf={(act) => [act === "hide" ? HIDE : REASON]}
      idle=""
      doneMessage="Đã ghi vào nhật ký"
      onDone={onDone}
      About={About}
    />
  );
}
