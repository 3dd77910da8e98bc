import { readMoney, readWhole } from "../../shared/format/read-number";
import { formText } from "../../shared/session/form-text";

/** What a producer typed as an answer to a supply request. */
export interface TypedAnswer {
  answer: "offer" | "decline";
  quantity: string;
  price: string;
  from_day: string;
  note: string;
}

export type AnswerFault = "quantity" | "price" | "from_day";

/** The answer that a form holds, as it was typed. */
export function readAnswer(form: FormData): TypedAnswer {
  const answer = formText(form, "answer") === "decline" ? "decline" : "offer";
  const [quantity, price] = [formText(form, "quantity"), formText(form, "price")];
  return { answer, quantity, price, from_day: formText(form, "from_day"), note: formText(form, "note") };
}

/** The body that the API takes, or what cannot be right. */
export function answerBody(typed: TypedAnswer): { body: Record<string, unknown> } | { faults: AnswerFault[] } {
  const note = typed.note || null;
  if (typed.answer === "decline") return { body: { answer: "decline", note } };
  const [quantity, price] = [readWhole(typed.quantity), readMoney(typed.price)];
  const faults: AnswerFault[] = [
    ...(quantity === null || quantity < 1 ? ["quantity" as const] : []),
    ...(price === null || price < 1 ? ["price" as const] : []),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(typed.from_day) ? [] : ["from_day" as const]),
  ];
  return faults.length > 0
    ? { faults }
    : { body: { answer: "offer", quantity, price, from_day: typed.from_day, note } };
}
