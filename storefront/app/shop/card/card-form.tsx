import { formatVnd } from "../../shared/format/money";
import type { CardTexts } from "../../shared/i18n/vi/card";
import { buttonLook } from "../../shared/ui/button";
import type { CardFault } from "./faults";
import { useCard, type CardOptions } from "./use-card";

interface Props extends CardOptions {
  /** Đồng. */
  amount: number;
  words: CardTexts;
  /** What went wrong before the page was loaded. */
  before: CardFault | null;
}

/** The card fields and the one button; what went wrong is told above it and the fields stay as they are. */
export function CardForm({ amount, words, before, ...options }: Props) {
  const { place, phase, fault, pay } = useCard(options);
  const shown = fault ?? (phase === "paying" ? null : before);
  return (
    <form
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        void pay();
      }}
    >
      <h2 className="font-display text-2xl text-ink">{words.cardFields}</h2>
      <p className="mt-1 text-sm text-ink-soft">{words.intro}</p>
      <div ref={place} className="mt-4 min-h-48" aria-busy={phase === "loading"}>
        {phase === "loading" && <p className="text-ink-soft">{words.loading}</p>}
      </div>
      <div aria-live="assertive">
        {shown !== null && (
          <p className="mb-4 rounded-xl border border-lacquer bg-lacquer-wash px-4 py-3 text-lacquer-deep">
            {words.faults[shown]}
          </p>
        )}
      </div>
      <button type="submit" disabled={phase !== "ready"} className={`${buttonLook.primary} w-full tabular-nums`}>
        {phase === "paying" ? words.paying : words.pay(formatVnd(amount))}
      </button>
      <p className="mt-3 text-center text-sm text-ink-soft">{words.once}</p>
    </form>
  );
}
