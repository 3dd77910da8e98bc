import { Link } from "react-router";
import type { OwnPoint } from "../../../../plugins/ocop/src/contract/place-request";
import { inLanguage, useLanguage } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { placeTexts } from "./texts";

/** One sales point with the way to ask for a place. */
export function PointCard({ point }: { point: OwnPoint }) {
  const language = useLanguage();
  const words = placeTexts(language);
  const { id, name, slug, address, place, carried, asked } = point;
  return (
    <li className="rounded-2xl border border-line bg-card p-4 sm:p-5">
      <p className="text-lg font-semibold break-words">{name}</p>
      <p className="text-sm break-words text-ink-soft">
        {[address, place.commune ?? place.district, place.province].filter(Boolean).join(", ")}
      </p>
      {carried > 0 && <p className="mt-1 text-sm font-medium text-bamboo-deep">{words.carried(carried)}</p>}
      {asked && <p className="mt-1 text-sm font-medium text-turmeric-deep">{words.asked}</p>}
      <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
        {!asked && (
          <Link to={inLanguage(language, `/producer/diem-ban/${id}`)} className={buttonLook.secondary}>
            {words.ask}
            <span className="sr-only">: {name}</span>
          </Link>
        )}
        <Link
          reloadDocument
          to={inLanguage(language, `/diem-ban/${slug}`)}
          className="inline-flex min-h-11 items-center underline underline-offset-4"
        >
          {words.see}
          <span className="sr-only">: {name}</span>
        </Link>
      </div>
    </li>
  );
}
