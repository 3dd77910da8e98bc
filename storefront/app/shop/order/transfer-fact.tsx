import { Check, Copy } from "lucide-react";
import { useRef } from "react";
import type { OrderTexts } from "../../shared/i18n/vi/order";
import { useHydrated } from "../../shared/use-hydrated";
import { useCopy } from "../../shared/use-copy";

interface Props {
  label: string;
  /** As it is read. */
  shown: string;
  /** As a bank's form takes it. */
  value: string;
  words: OrderTexts;
}

/** One thing that goes into a bank's form, with a button to copy it. */
export function TransferFact({ label, shown, value, words }: Props) {
  const text = useRef<HTMLSpanElement>(null);
  const { copied, copy } = useCopy(value, () => {
    if (text.current) window.getSelection()?.selectAllChildren(text.current);
  });
  const hydrated = useHydrated();
  return (
    <div className="border-b border-line py-1.5 last:border-b-0">
      <dt className="text-sm text-ink-soft">{label}</dt>
      <dd className="flex min-h-11 items-center justify-between gap-3">
        <span ref={text} className="min-w-0 font-medium break-words tabular-nums">
          {shown}
        </span>
        {hydrated && (
          <button
            type="button"
            onClick={() => void copy()}
            aria-label={`${words.transfer.copy}: ${label}`}
            className="inline-flex min-h-11 min-w-11 shrink-0 items-center justify-center gap-1.5 rounded-full px-3 text-sm text-lacquer-deep hover:bg-paper-deep"
          >
            {copied ? <Check aria-hidden="true" className="size-4" /> : <Copy aria-hidden="true" className="size-4" />}
            <span aria-live="polite">{copied ? words.transfer.copied : words.transfer.copy}</span>
          </button>
        )}
      </dd>
    </div>
  );
}
