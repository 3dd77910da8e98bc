import { useEffect, useState } from "react";
import { useFetcher } from "react-router";
import { inLanguage, type Language } from "../../shared/language";
import type { CommuneHelp } from "./communes";
import type { PlaceMatch } from "./place";
import type { PlaceOption } from "./territory.server";
import type { CheckoutView } from "./view";

interface Chosen {
  /** Text that the code belongs to. */
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
 * former name is called today. The page works without it; the server asks the same questions.
 */
export function useCommuneHelp(view: CheckoutView, language: Language): CommuneState {
  const fetcher = useFetcher<CommuneHelp>();
  const [chosen, setChosen] = useState<Chosen>({ text: view.input.communeFor, code: view.input.communeCode });
  const help = fetcher.data;
  const answer = help?.answer ?? null;

  useEffect(() => setChosen({ text: view.input.communeFor, code: view.input.communeCode }), [view.input]);
  useEffect(() => {
    if (help?.answer?.kind === "renamed") setChosen({ text: help.commune, code: help.answer.match.communeCode });
  }, [help]);

  const asked = answer !== null;
  return {
    communes: help?.communes ?? view.communes,
    choices: asked ? (answer.kind === "choose" ? answer.matches : []) : view.choices,
    renamed: asked ? (answer.kind === "renamed" ? answer.match : null) : view.renamed,
    unknown: answer?.kind === "unknown",
    typed: asked ? (help?.commune ?? "") : view.input.commune,
    chosen,
    choose: (code) => setChosen({ text: asked ? (help?.commune ?? "") : view.input.commune, code }),
    ask: (province, commune) => {
      if (province === "") return;
      const query = new URLSearchParams({ tinh: province, ...(commune.trim() === "" ? {} : { xa: commune.trim() }) });
      void fetcher.load(inLanguage(language, `/thanh-toan/xa?${query}`));
    },
  };
}
