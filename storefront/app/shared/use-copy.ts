import { useState } from "react";

/** Puts a text into the clipboard; without permission, or without TLS, `fallback` marks it to be copied by hand. */
export function useCopy(text: string, fallback: () => void): { copied: boolean; copy: () => Promise<void> } {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      fallback();
    }
  };
  return { copied, copy };
}
