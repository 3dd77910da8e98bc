import type { OfficePointDetail } from "../../../../plugins/ocop/src/contract/office-sales-point";
import { formatDay } from "../../shared/format/date";
import type { OfficeSalesPointsTexts } from "../../shared/i18n/vi/office-sales-points";
import { useLanguage } from "../../shared/language";
import { Picture } from "../../shared/ui/picture";
import { TitledSection } from "../../shared/ui/titled-section";
import { metresText } from "./metres";

/** The newest checks on the spot. */
export function ChecksSection({
  checks,
  words,
}: Pick<OfficePointDetail, "checks"> & { words: OfficeSalesPointsTexts["checks"] }) {
  const language = useLanguage();
  return (
    <TitledSection id="checks" title={words.title}>
      {checks.length === 0 && <p className="mt-2 text-ink-soft">{words.none}</p>}
      <ul className="mt-3 divide-y divide-line">
        {checks.map(({ id, day, verdict, distance_m, accuracy_m, photo, goods_seen, goods_listed, note }) => (
          <li key={id} className="flex gap-4 py-3">
            {photo !== null && (
              <div className="size-22 shrink-0">
                <Picture
                  src={photo}
                  alt={words.photo(formatDay(day))}
                  sizes="5.5rem"
                  className="aspect-square rounded-lg"
                />
              </div>
            )}
            <div className="min-w-0">
              <p className="font-medium">
                {formatDay(day)} ·{" "}
                <span className={verdict === "far" ? "text-lacquer-deep" : ""}>{words.verdicts[verdict]}</span>
              </p>
              <p className="text-sm text-ink-soft">
                {[
                  distance_m === null || accuracy_m === null
                    ? null
                    : words.distance(metresText(distance_m, language), metresText(accuracy_m, language)),
                  words.seen(goods_seen, goods_listed),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              {note !== null && <p className="mt-1 text-sm break-words">{note}</p>}
            </div>
          </li>
        ))}
      </ul>
    </TitledSection>
  );
}
