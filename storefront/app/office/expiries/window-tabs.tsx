import { Link } from "react-router";
import type { ExpiriesAnswer, ExpiryWindow } from "../../../../plugins/ocop/src/contract/office-expiry";
import { writeNumber } from "../../shared/format/read-number";
import type { OfficeLetterTexts } from "../../shared/i18n/vi/office-letters";
import { inLanguage, useLanguage } from "../../shared/language";
import { listAddress } from "../../shared/portal/list-ask";
import { tabLook } from "../../shared/ui/button";
import { EXPIRY_PATH } from "./filters";

const WINDOWS: readonly ExpiryWindow[] = [180, 90, 30, 7];

interface Props {
  counts: ExpiriesAnswer["counts"];
  chosen: Record<string, string>;
  words: OfficeLetterTexts;
}

/** The windows of time with how many certificates end in each. */
export function WindowTabs({ counts, chosen, words }: Props) {
  const language = useLanguage();
  const current = chosen.trong ?? "180";
  return (
    <nav aria-label={words.windows} className="mt-4 flex flex-wrap gap-2">
      {WINDOWS.map((days) => (
        <Link
          key={days}
          to={listAddress(inLanguage(language, EXPIRY_PATH), { ...chosen, trong: String(days) })}
          aria-current={current === String(days) ? "page" : undefined}
          className={tabLook}
        >
          {words.within(days, writeNumber(counts[days]))}
        </Link>
      ))}
    </nav>
  );
}
