import { Link } from "react-router";
import type { DossierAnswer, MissingAnswer } from "../../../../plugins/ocop/src/contract/dossier";
import type { ProducerDossiersTexts } from "../../shared/i18n/vi/producer-dossiers";
import { inLanguage, useLanguage } from "../../shared/language";
import { inWords } from "../../shared/score-sheet/written";

/** Where a missing piece is mended. */
function placeOf({ part }: MissingAnswer): string {
  return part === null ? "tu-cham" : `phan/${part}`;
}

function List({ id, title, pieces }: { id: string; title: string; pieces: readonly MissingAnswer[] }) {
  const language = useLanguage();
  if (pieces.length === 0) return null;
  return (
    <>
      <h3 className="mt-3 font-semibold">{title}</h3>
      <ul>
        {pieces.map((piece) => (
          <li key={`${piece.code} ${piece.part}`}>
            <Link
              to={inLanguage(language, `/producer/ho-so-danh-gia/${id}/${placeOf(piece)}`)}
              className="flex min-h-11 items-center underline underline-offset-4"
            >
              {inWords(language, piece)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the dossier lacks: first what keeps it from being handed in, then what it would be better with. */
export function MissingList({ dossier, words }: { dossier: DossierAnswer; words: ProducerDossiersTexts }) {
  const { id, missing } = dossier;
  const blocking = missing.filter((piece) => piece.blocking);
  const better = missing.filter((piece) => !piece.blocking);
  return (
    <>
      {blocking.length === 0 && <p className="mt-3 font-medium text-bamboo-deep">{words.nothingLacking}</p>}
      <List id={id} title={words.lacking} pieces={blocking} />
      {better.length > 0 && (
        <details className="mt-2">
          <summary className="flex min-h-11 cursor-pointer items-center font-medium">
            {words.lackingMore} ({better.length})
          </summary>
          <List id={id} title={words.evidence} pieces={better} />
        </details>
      )}
    </>
  );
}
