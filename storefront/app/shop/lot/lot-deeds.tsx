import type { LotTexts } from "../../shared/i18n/vi/lot";
import { type LotLine, LotLines } from "../../shared/ui/lot-lines";

interface Row extends Omit<LotLine, "more"> {
  more: readonly (string | null)[];
}

/** Steps or tests of a lot; nothing where there are none. A line that was corrected stays to be seen. */
export function LotDeeds({ title, rows, words }: { title: string; rows: readonly Row[]; words: LotTexts }) {
  if (rows.length === 0) return null;
  return (
    <section className="mt-8 max-w-xl">
      <h2 className="text-2xl">{title}</h2>
      <p className="mt-1 text-sm text-ink-soft">{words.byProducer}</p>
      <LotLines
        rows={rows.map((row) => ({ ...row, more: row.more.filter((part) => part !== null).join(" · ") }))}
        corrected={words.corrected}
      />
    </section>
  );
}
