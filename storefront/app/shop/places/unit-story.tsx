import { formatDay } from "../../shared/format/date";
import { inOrder, keptAsItWas } from "./history";
import { useLanguage } from "../../shared/language";
import { unitInSentence, unitName } from "../../shared/place/unit-name";
import { usePlaceTexts } from "./texts";
import type { UnitDetailAnswer } from "./types";
import { UnitLinks } from "./unit-links";

/** What the place was and what it is now. Former provinces and communes have no pages, so their names are plain; districts keep theirs. */
export function UnitStory({ detail: { unit, successors, predecessors } }: { detail: UnitDetailAnswer }) {
  const texts = usePlaceTexts();
  const language = useLanguage();
  const districts = predecessors.filter(({ level }) => level === "district");
  const merged = predecessors.filter(({ level }) => level !== "district");
  const kept = keptAsItWas(merged);
  const nothing =
    successors.length === 0 && predecessors.length === 0 && unit.earlier.length === 0 && unit.decree === null;
  if (nothing) return null;
  return (
    <section aria-labelledby="story" className="rounded-card border border-line bg-card p-5">
      <h2 id="story" className="text-xl">
        {unit.valid_to !== null ? texts.becameToday : kept || merged.length === 0 ? texts.unitToday : texts.formedFrom}
      </h2>
      {unit.valid_to !== null && successors.length > 0 && (
        <div className="mt-2">
          <p className="mb-3 text-sm text-ink-soft">
            {texts.becameOf(unitInSentence(unit.full_name, language), successors.length)}
          </p>
          <UnitLinks units={inOrder(successors)} />
        </div>
      )}
      {unit.valid_to === null && kept && <p className="mt-2">{texts.unchanged}</p>}
      {unit.valid_to === null && !kept && merged.length > 0 && (
        <div className="mt-2">
          <p className="mb-3 text-sm text-ink-soft">{texts.formedFromCount(merged.length)}</p>
          <UnitLinks units={inOrder(merged)} linked={false} />
        </div>
      )}
      {unit.valid_to === null && districts.length > 0 && (
        <div className="mt-4">
          <p className="mb-3 text-sm text-ink-soft">{texts.onceIn}</p>
          <UnitLinks units={inOrder(districts)} />
        </div>
      )}
      {unit.earlier.length > 0 && (
        <ul className="mt-3 text-sm">
          {unit.earlier.map((form) => (
            <li key={form.valid_to}>
              {unitName(form.full_name, language)}: {texts.until(formatDay(form.valid_to)).toLowerCase()}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-4 text-sm text-ink-soft empty:hidden">
        {[
          unit.valid_to === null && unit.valid_from !== null && texts.since(formatDay(unit.valid_from)),
          unit.decree !== null && `${texts.decree}: ${unit.decree}.`,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </section>
  );
}
