import { useEffect, useRef, useState } from "react";

const QUIET_MS = 180;

/** Names that fit what is being typed; the latest answer wins, and a failed one is no answer. */
export function useSuggestions(): { suggestions: string[]; ask: (text: string) => void } {
  const [suggestions, setSuggestions] = useState<string[]>([]);
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
    if (text.trim().length < 2) return;
    timer.current = setTimeout(() => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      fetch(`/goi-y?q=${encodeURIComponent(text)}`, { signal: controller.signal })
        .then((answer) => (answer.ok ? (answer.json() as Promise<{ names: string[] }>) : { names: [] }))
        .then(({ names }) => setSuggestions(names))
        .catch(() => undefined);
    }, QUIET_MS);
  };
  return { suggestions, ask };
}
