import { Form } from "react-router";
import type { CertificateTexts } from "../../shared/i18n/vi/certificate";
import { inLanguage, useLanguage } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";

/** Asks for the number of a certificate; a plain form. */
export function NumberForm({ words, number = "" }: { words: CertificateTexts; number?: string }) {
  return (
    <Form action={inLanguage(useLanguage(), "/xac-thuc")} className="mt-6 flex max-w-xl flex-wrap items-end gap-3">
      <label className="grid grow gap-1">
        <span className="font-semibold">{words.number}</span>
        <input
          name="so"
          required
          maxLength={120}
          defaultValue={number}
          autoComplete="off"
          spellCheck={false}
          className="min-h-12 rounded-lg border border-line bg-card px-4 text-lg"
        />
      </label>
      <button type="submit" className={buttonLook.primary}>
        {words.check}
      </button>
    </Form>
  );
}
