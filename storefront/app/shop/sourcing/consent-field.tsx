import type { SourcingTexts } from "../../shared/i18n/vi/sourcing";
import { focused } from "../../shared/ui/text-field";

interface Props {
  words: SourcingTexts;
  /** Only where somebody ticked it before: a consent is never taken for given. */
  checked: boolean;
  fault: string | undefined;
  focus: string | null;
}

/** What is done with the contact, and the tick without which nothing is sent. */
export function ConsentField({ words, checked, fault, focus }: Props) {
  return (
    <div className="rounded-card border border-line bg-card p-4 sm:p-5">
      <h2 id="privacy" className="text-lg">
        {words.privacyTitle}
      </h2>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {words.privacy.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <label className="mt-3 flex min-h-12 cursor-pointer items-center gap-3 rounded-xl border border-ink-soft px-4 py-2 has-checked:border-lacquer has-checked:bg-lacquer-wash has-focus-visible:outline-2 has-focus-visible:outline-lacquer">
        <input
          type="checkbox"
          id="consent"
          name="consent"
          value="1"
          required
          defaultChecked={checked}
          {...focused(focus, "consent")}
          aria-invalid={fault !== undefined}
          aria-describedby={fault === undefined ? "privacy" : "privacy consent-fault"}
          className="size-5 shrink-0 accent-lacquer"
        />
        <span>{words.consent}</span>
      </label>
      {fault !== undefined && (
        <p id="consent-fault" className="mt-1 text-sm font-medium text-lacquer-deep">
          {fault}
        </p>
      )}
    </div>
  );
}
