import type { RoundAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import type { OfficeRoundsTexts } from "../../shared/i18n/vi/office-rounds";
import { inLanguage, useLanguage } from "../../shared/language";

/** The papers that a round has by now: minutes once scoring is closed, the decision's list once there are results. */
export function PaperLinks({ round, words }: { round: RoundAnswer; words: OfficeRoundsTexts }) {
  const language = useLanguage();
  const papers = round.status === "decided" || round.status === "scored" ? (["bien-ban", "danh-sach"] as const) : [];
  return (
    <ul>
      {papers.map((paper) => (
        <li key={paper}>
          <a
            href={inLanguage(language, `/office/dot-danh-gia/${round.id}/in/${paper}`)}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {words.paperNames[paper]}
          </a>
        </li>
      ))}
    </ul>
  );
}
