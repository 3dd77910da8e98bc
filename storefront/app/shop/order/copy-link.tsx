import { Check, Copy } from "lucide-react";
import { useRef } from "react";
import type { OrderTexts } from "../../shared/i18n/vi/order";
import { buttonLook } from "../../shared/ui/button";
import { useCopy } from "../../shared/use-copy";

/** The order's address to keep: a box to copy from by hand, and a button where scripts run. */
export function CopyLink({ link, words }: { link: string; words: OrderTexts }) {
  const box = useRef<HTMLInputElement>(null);
  // The marked text can be copied with the keyboard.
  const { copied, copy } = useCopy(link, () => box.current?.select());

  return (
    <div className="mt-4 flex flex-col gap-3 sm:flex-row">
      <input
        ref={box}
        readOnly
        value={link}
        aria-label={words.keepLink}
        onFocus={(event) => event.currentTarget.select()}
        className="min-h-12 min-w-0 flex-1 truncate rounded-xl border border-ink-soft bg-card px-4 text-sm text-ink"
      />
      <button type="button" onClick={() => void copy()} className={`${buttonLook.secondary} shrink-0`}>
        {copied ? <Check aria-hidden="true" className="size-4" /> : <Copy aria-hidden="true" className="size-4" />}
        <span aria-live="polite">{copied ? words.copied : words.copy}</span>
      </button>
    </div>
  );
}
