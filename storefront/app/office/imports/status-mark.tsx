import type { RegisterImport } from "../../../../plugins/ocop/src/contract/register-import";
import type { OfficeImportTexts } from "../../shared/i18n/vi/office-import";

const TONES = {
  faulty: "bg-lacquer-wash text-lacquer-deep",
  asking: "bg-turmeric-wash text-turmeric-deep",
  ready: "bg-turmeric-wash text-turmeric-deep",
  done: "bg-bamboo-wash text-bamboo-deep",
  undone: "bg-paper-deep text-ink",
} as const;

/** Where a list stands, in words and with a colour. */
export function StatusMark({ status, words }: { status: RegisterImport["status"]; words: OfficeImportTexts }) {
  return (
    <span className={`rounded-full px-3 py-0.5 text-sm font-semibold ${TONES[status]}`}>{words.statuses[status]}</span>
  );
}
