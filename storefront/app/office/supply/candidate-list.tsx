import { Form, Link, useNavigation } from "react-router";
import type { SupplyCandidate } from "../../../../plugins/ocop/src/contract/office-inquiry";
import type { OfficeInquiryTexts } from "../../shared/i18n/vi/office-inquiries";
import { listAddress } from "../../shared/portal/list-ask";
import { buttonLook, tabLook } from "../../shared/ui/button";
import { ChoiceRow, RowFact } from "../../shared/ui/choice-row";
import { Card } from "../../shared/ui/page-parts";

interface Props {
  candidates: readonly SupplyCandidate[];
  wide: boolean;
  /** Address of the page. */
  path: string;
  /** Name of the parameter that looks beyond the area. */
  wideKey: string;
  nobody: boolean;
  words: OfficeInquiryTexts;
}

/** Producers that fit, in the area or beyond it, to be invited; all of the area are chosen to begin with. */
export function CandidateList({ candidates, wide, path, wideKey, nobody, words }: Props) {
  const busy = useNavigation().state !== "idle";
  return (
    <Card id="candidates" title={words.candidatesTitle}>
      <nav aria-label={words.scope} className="mt-3 flex flex-wrap gap-2">
        <Link to={`${path}#candidates`} aria-current={wide ? undefined : "page"} className={tabLook}>
          {words.area}
        </Link>
        <Link
          to={`${listAddress(path, { [wideKey]: "ca-nuoc" })}#candidates`}
          aria-current={wide ? "page" : undefined}
          className={tabLook}
        >
          {words.wide}
        </Link>
      </nav>
      {candidates.length === 0 ? (
        <p className="mt-3 text-ink-soft">{words.noCandidates}</p>
      ) : (
        <Form method="post" className="mt-3" key={String(wide)}>
          {wide && <input type="hidden" name={wideKey} value="ca-nuoc" />}
          <ul className="divide-y divide-line rounded-card border border-line">
            {candidates.map(({ producer_id, name, place, reasons, goods }) => (
              <li key={producer_id}>
                <ChoiceRow name="producer" value={producer_id} title={name} defaultChecked={!wide}>
                  <RowFact quiet>
                    {[place, reasons.map((reason) => words.reasons[reason]).join(", ")].filter(Boolean).join(" · ")}
                  </RowFact>
                  <RowFact>{goods.join(", ")}</RowFact>
                </ChoiceRow>
              </li>
            ))}
          </ul>
          {nobody && (
            <p role="alert" className="mt-2 text-sm font-medium text-lacquer-deep">
              {words.chooseSome}
            </p>
          )}
          <p className="mt-3 text-sm text-ink-soft">{words.inviteHint}</p>
          <button
            type="submit"
            name="viec"
            value="moi"
            disabled={busy}
            className={`${buttonLook.primary} mt-2 w-full sm:w-auto`}
          >
            {words.invite}
          </button>
        </Form>
      )}
    </Card>
  );
}
