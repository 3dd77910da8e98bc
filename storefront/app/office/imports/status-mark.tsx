import type { RegisterImport } from "../../../../plugins/ocop/src/contract/register-import";
import type { OfficeImportTexts } from "../../shared/i18n/vi/office-import";
import { Chip } from "../../shared/ui/page-parts";

const TONES = {
  faulty: "bad",
  asking: "waiting",
  ready: "waiting",
  done: "good",
  undone: "quiet",
} as const;

/** Where a list stands, in words and with a colour. */
export function StatusMark({ status, words }: { status: RegisterImport["status"]; words: OfficeImportTexts }) {
  return <Chip tone={TONES[status]}>{words.statuses[status]}</Chip>;
}
