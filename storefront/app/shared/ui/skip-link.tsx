import { useShell } from "../i18n/shell";

/** The first stop of the keyboard. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only z-50 bg-lacquer px-4 py-3 font-semibold text-white focus:not-sr-only focus:fixed focus:left-2 focus:top-2"
    >
      {useShell().skip}
    </a>
  );
}
