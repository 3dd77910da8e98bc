import { useCallback, useState } from "react";
import { parseRecent, withoutRecent, withRecent } from "./recent";

const KEY = "ocop.recent-searches";

function stored(): string[] {
  try {
    return parseRecent(localStorage.getItem(KEY));
  } catch {
    // A browser may refuse its store; then nothing is remembered.
    return [];
  }
}

function store(list: readonly string[]): void {
  try {
    if (list.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // As above, or the store is full: the search itself goes on.
  }
}

interface Recent {
  recent: string[];
  /** Reads the store again; other tabs write to it, too. */
  look: () => void;
  remember: (q: string) => void;
  forget: (q: string) => void;
  forgetAll: () => void;
}

/** Searches that were made on this device. They are kept in its own store and sent nowhere. */
export function useRecent(): Recent {
  const [recent, setRecent] = useState<string[]>([]);
  const change = useCallback((next: (list: string[]) => string[]) => {
    const list = next(stored());
    store(list);
    setRecent(list);
  }, []);
  return {
    recent,
    look: useCallback(() => setRecent(stored()), []),
    remember: useCallback((q: string) => change((list) => withRecent(list, q)), [change]),
    forget: useCallback((q: string) => change((list) => withoutRecent(list, q)), [change]),
    forgetAll: useCallback(() => change(() => []), [change]),
  };
}
