import type { ReviewableLine } from "../../../../plugins/ocop/src/contract/review";
import type { BuyerApi } from "../../shared/api/answers.server";
import { formLines, formText } from "../../shared/session/form-text";

/** What a buyer typed into the form of one line. */
export interface TypedReview {
  line_id: string;
  stars: number | null;
  text: string;
  author: string;
}

/** What came of sending a review; what was typed stays when it was refused. */
export type ReviewOutcome = { typed: TypedReview; fault: "points" | "refused" | null; message: string | null };

/** The review that a form holds. Boxes are named after their line, because a page has one form for each. */
function readReview(form: FormData): TypedReview {
  const stars = Number(formText(form, "stars"));
  const line_id = formText(form, "line");
  return {
    line_id,
    stars: Number.isInteger(stars) && stars >= 1 && stars <= 5 ? stars : null,
    text: formLines(form, `text-${line_id}`),
    author: formText(form, `author-${line_id}`),
  };
}

/** Sends the review of one delivered line. */
export async function sendReview(api: BuyerApi, token: string, form: FormData): Promise<ReviewOutcome> {
  const typed = readReview(form);
  if (typed.stars === null) return { typed, fault: "points", message: null };
  const answer = await api.post<{ lines: ReviewableLine[] }>(
    `/store/order-links/${encodeURIComponent(token)}/reviews`,
    {
      ...typed,
      text: typed.text || null,
      author: typed.author || null,
    },
  );
  return answer.ok
    ? { typed, fault: null, message: null }
    : { typed, fault: "refused", message: answer.message || null };
}
