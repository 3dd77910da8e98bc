import type { Listing } from "../../shared/api/types";
import { dayBefore, formatDay } from "../../shared/format/date";
import { useShell } from "../../shared/i18n/shell";
import type { ProductTexts } from "../../shared/i18n/vi/product";
import { Happenings } from "../../shared/ui/happenings";

type Certificates = Listing["certificate_history"];

/** Every certificate the product ever had, newest first, with what happened to each. */
export function History({ certificates, words }: { certificates: Certificates; words: ProductTexts }) {
  const texts = useShell();
  if (certificates.length === 0) return null;
  return (
    <details className="mt-4 rounded-card border border-line bg-card px-5">
      <summary className="flex min-h-12 items-center font-semibold">{words.history}</summary>
      <ul className="divide-y divide-line pb-2 text-sm">
        {certificates.map((one) => (
          <li key={one.number} className="py-3">
            <p className="font-medium">
              {texts.badgeShort(one.stars)}
              {one.potential_five && ` (${texts.potential})`} · {words.statuses[one.status] ?? one.status}
            </p>
            <p className="text-ink-soft">
              {one.number} · {one.decision_number} · {one.issuer}
            </p>
            <p className="tabular-nums text-ink-soft">
              {formatDay(one.issued_on)} – {formatDay(dayBefore(one.expires_on))}
            </p>
            {one.history.length > 1 && <Happenings history={one.history} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
