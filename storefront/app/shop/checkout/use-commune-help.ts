import { useState } from "react";
import { useFetcher } from "react-router";
import { inLanguage, type Language } from "../../shared/language";
import type { CommuneHelp } from "./communes";
import type { CheckoutInput } from "./fields";
import type { PlaceMatch } from "../../shared/place/decide-place";
import type { PlaceOption } from "../../shared/place/territory.server";
import type { CheckoutView } from "./view";

/** A place's code and the typed text that it belongs to. */
interface Chosen {
  text: string;
  code: string;
}

export interface CommuneState {
  communes: PlaceOption[];
  choices: PlaceMatch[];
  renamed: PlaceMatch | null;
  unknown: boolean;
  /** The typed text that choices and the new name are about. */
  typed: string;
  chosen: Chosen;
  choose: (code: string) => void;
  ask: (province: string, commune: string) => void;
}

/**
 * Help with the address while it is typed: suggestions for the chosen province, and what a
 * former name is called today. The page works without it; the server asks the same questions,
 * and its answer counts until the buyer types again.
 */
export function useCommuneHelp({ input, communes, choices, renamed }: CheckoutView, language: Language): CommuneState {
  const fetcher = useFetcher<CommuneHelp>();
  const [askedSince, setAskedSince] = useState<CheckoutInput | null>(null);
  const [picked, setPicked] = useState<Chosen | null>(null);
  const help = askedSince === input ? fetcher.data : undefined;
  const answer = help?.answer ?? null;
  const typed = answer === null ? input.commune : (help?.commune ?? "");
  const known =
    answer === null
      ? { text: input.communeFor, code: input.communeCode }
      : { text: typed, code: answer.kind === "renamed" ? answer.match.communeCode : "" };
  return {
    communes: help?.communes ?? communes,
    choices: answer === null ? choices : answer.kind === "choose" ? answer.matches : [],
    renamed: answer === null ? renamed : answer.kind === "renamed" ? answer.match : null,
    unknown: answer?.kind === "unknown",
    typed,
    chosen: picked?.text === typed ? picked : known,
    choose: (code) => setPicked({ text: typed, code }),
    ask: (province, commune) => {
      if (province === "") return;
      setAskedSince(input);
      const query = new URLSearchParams({ tinh: province, ...(commune.trim() === "" ? {} : { xa: commune.trim() }) });
      void fetcher.load(inLanguage(language, `/thanh-toan/xa?${query}`));
    },
  };
}
