import type { SourcingTexts } from "../../shared/i18n/vi/sourcing";
import type { AskField, TypedAsk } from "./ask-form";
import type { loadChoices } from "./ask.server";

/** What every part of the form is given: words, what was typed, what the lists offer, and what is wrong by box. */
export interface PartProps {
  typed: TypedAsk;
  words: SourcingTexts;
  choices: Awaited<ReturnType<typeof loadChoices>>;
  told: Partial<Record<AskField, string>>;
  focus: AskField | null;
}
