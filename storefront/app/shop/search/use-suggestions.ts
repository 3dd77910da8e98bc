import { useEffect, useRef, useState } from "react";
import type { Suggestion } from "./suggestion";

const QUIET_MS = 180;
/** One letter begins half the catalogue. */
const MIN_CHARS = 2;

/** What fits the text being typed; the latest answer wins, and a failed one is no answer. */
export function useSuggestions(): { suggestions: Suggestion[]; ask: (text: string) => void } {
  const [suggestions, setSuggestions] = useState<Suggestion[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<AbortController>(undefined);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      running.current?.abort();
    },
    [],
  );

  const ask = (text: string) => {
    clearTimeout(timer.current);
    running.current?.abort();
    if (text.trim().length < MIN_CHARS) return setSuggestions([]);
    timer.current = setTimeout(() => {
      const controller = new AbortController();
      running.current = controller;
      fetch(`/goi-y?q=${encodeURIComponent(text.toWellFormed())}`, { signal: controller.signal })
        .then((answer) => (answer.ok ? (answer.json() as Promise<{ suggestions: Suggestion[] }>) : { suggestions: [] }))
        .then((answer) => setSuggestions(answer.suggestions))
        .catch(() => undefined);
    }, QUIET_MS);
  };
  return { suggestions, ask };
}
