import type { ProfileAnswer } from "../../../../plugins/ocop/src/contract/profile";
import { formText, formTexts } from "../../shared/session/form-text";

const TEXTS = ["name", "legal_name", "tax_code", "representative", "kind", "reason"] as const;
/** Tax codes: 10 digits, with a branch number, or the 12 of a citizen number. */
const TAX_CODE = /^\d{10}(-\d{3})?$|^\d{12}$/;
const MIN_REASON = 3;

/** What the form that asks for changes holds, as it was typed. */
export type TypedChange = Record<(typeof TEXTS)[number], string> & { commune: string };

export type ChangeFault = "name" | "tax_code" | "reason";

/** The form as it stands before anything is typed. */
export function unchanged({ identity }: ProfileAnswer): TypedChange {
  return {
    name: identity.name,
    legal_name: identity.legal_name ?? "",
    tax_code: identity.tax_code ?? "",
    representative: identity.representative ?? "",
    kind: identity.kind,
    reason: "",
    commune: "",
  };
}

/** What was typed into the form. */
export function readChange(form: FormData): TypedChange {
  return { ...formTexts(form, TEXTS), commune: formText(form, "commune") };
}

/** What of it cannot be right. */
export function changeFaults({ name, tax_code, reason }: TypedChange): ChangeFault[] {
  return [
    ...(name === "" ? ["name" as const] : []),
    ...(tax_code === "" || TAX_CODE.test(tax_code) ? [] : ["tax_code" as const]),
    ...(reason.length < MIN_REASON ? ["reason" as const] : []),
  ];
}

/** The body that the API takes: everything that was typed; what does not differ asks for nothing. */
export function changeBody({ name, legal_name, tax_code, representative, kind, reason, commune }: TypedChange) {
  return {
    reason,
    changes: {
      name,
      legal_name: legal_name || null,
      tax_code: tax_code || null,
      representative: representative || null,
      ...(kind === "" || kind === "unknown" ? {} : { kind }),
      ...(commune === "" ? {} : { commune_code: commune }),
    },
  };
}
