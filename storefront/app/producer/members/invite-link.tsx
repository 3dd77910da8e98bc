import { Check, Copy } from "lucide-react";
import { useRef } from "react";
import type { ProducerMembersTexts } from "../../shared/i18n/vi/producer-members";
import { buttonLook } from "../../shared/ui/button";
import { boxClass } from "../../shared/ui/text-field";
import { useCopy } from "../../shared/use-copy";
import { useHydrated } from "../../shared/use-hydrated";
import type { Outcome } from "./act.server";

interface Props {
  invited: Extract<Outcome, { kind: "invited" }>;
  words: ProducerMembersTexts;
}

/** The link of an invitation that was just made, to be copied and handed on; it is shown this once. */
export function InviteLink({ invited: { email, link, mailed }, words }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const { copied, copy } = useCopy(link, () => box.current?.select());
  const hydrated = useHydrated();
  return (
    <section role="status" className="rounded-card border border-bamboo bg-bamboo-wash p-4">
      <p className="font-medium break-words">{words.invited(email)}</p>
      <p className="mt-1">{mailed ? words.mailed : words.notMailed}</p>
      <label className="mt-3 block">
        <span className="sr-only">{words.link}</span>
        <input ref={box} readOnly value={link} onFocus={(event) => event.currentTarget.select()} className={boxClass} />
      </label>
      {hydrated && (
        <button type="button" onClick={() => void copy()} className={`${buttonLook.secondary} mt-3 w-full sm:w-auto`}>
          {copied ? <Check aria-hidden className="size-4" /> : <Copy aria-hidden className="size-4" />}
          <span aria-live="polite">{copied ? words.copied : words.copy}</span>
        </button>
      )}
      <p className="mt-3 text-sm text-ink-soft">{words.once}</p>
    </section>
  );
}
