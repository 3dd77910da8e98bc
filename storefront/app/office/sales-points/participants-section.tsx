import { Form, useNavigation } from "react-router";
import type { FairProducersAnswer, OfficePointDetail } from "../../../../plugins/ocop/src/contract/office-sales-point";
import type { OfficeSalesPointsTexts } from "../../shared/i18n/vi/office-sales-points";
import { SearchForm } from "../../shared/portal/search-form";
import { buttonLook } from "../../shared/ui/button";
import { boxClass } from "../../shared/ui/text-field";
import { TitledSection } from "../../shared/ui/titled-section";

interface Props {
  participants: OfficePointDetail["participants"];
  words: OfficeSalesPointsTexts["participants"];
  /** Null for who only reads. */
  search: { q: string; found: FairProducersAnswer["producers"] } | null;
}

/** Who takes part in a fair; who promotes it finds producers by name and adds them. */
export function ParticipantsSection({ participants, words, search }: Props) {
  const busy = useNavigation().state !== "idle";
  return (
    <TitledSection id="participants" title={words.title}>
      {participants.length === 0 && <p className="mt-2 text-ink-soft">{words.none}</p>}
      <ul className="mt-3 divide-y divide-line">
        {participants.map(({ producer_id, name, province, stall }) => (
          <li key={producer_id} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
            <span className="min-w-0 break-words">
              {name}
              <span className="text-sm text-ink-soft">
                {[province, stall !== null && words.stallOf(stall)].filter(Boolean).map((part) => ` · ${part}`)}
              </span>
            </span>
            {search !== null && (
              <Form method="post">
                <input type="hidden" name="producer" value={producer_id} />
                <button
                  type="submit"
                  name="act"
                  value="remove"
                  disabled={busy}
                  className="min-h-11 underline underline-offset-4"
                >
                  {words.remove}
                  <span className="sr-only">: {name}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {search !== null && (
        <>
          <SearchForm name="tim" label={words.find} maxLength={200} value={search.q} submit={words.search} />
          {search.q !== "" && search.found.length === 0 && <p className="mt-3 text-ink-soft">{words.noneFound}</p>}
          <ul className="mt-3 divide-y divide-line">
            {search.found.map(({ id, name, province }) => (
              <li key={id} className="py-3">
                <p className="font-medium break-words">
                  {name} {province !== null && <span className="text-sm font-normal text-ink-soft">· {province}</span>}
                </p>
                <Form method="post" className="mt-1 flex flex-wrap items-end gap-3">
                  <input type="hidden" name="producer" value={id} />
                  <div className="w-40">
                    <label htmlFor={`stall-${id}`} className="font-medium">
                      {words.stall}
                    </label>
                    <input id={`stall-${id}`} name="stall" maxLength={60} className={boxClass} />
                  </div>
                  <button type="submit" name="act" value="add" disabled={busy} className={buttonLook.secondary}>
                    {words.add}
                    <span className="sr-only">: {name}</span>
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        </>
      )}
    </TitledSection>
  );
}
