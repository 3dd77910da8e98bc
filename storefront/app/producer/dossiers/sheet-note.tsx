import type { SheetAnswer } from "../../../../plugins/ocop/src/contract/score-sheet";
import type { ProducerDossiersTexts } from "../../shared/i18n/vi/producer-dossiers";

/** Which criteria a sheet is of, and what of them is not on record. */
export function SheetNote({ sheet, words }: { sheet: SheetAnswer; words: ProducerDossiersTexts }) {
  const { decision, product_set_name, in_force, complete, recorded_total } = sheet;
  const gap =
    recorded_total !== null
      ? words.recorded(recorded_total)
      : complete
        ? null
        : product_set_name === null
          ? words.partsOnly
          : words.incomplete;
  return (
    <div className="text-sm text-ink-soft">
      <p>
        {words.criteria}: {decision}
        {product_set_name !== null && ` · ${product_set_name}`}
      </p>
      {gap !== null && <p>{gap}</p>}
      {!in_force && <p className="font-medium text-lacquer-deep">{words.outdated}</p>}
    </div>
  );
}
