import { Link } from "react-router";
import { inLanguage, useLanguage } from "../../shared/language";
import { boundsOf } from "../../shared/map/bbox";
import { StillMap } from "../../shared/map/still-map";
import { buttonLook } from "../../shared/ui/button";
import { NO_FILTERS, writeFilters } from "./filters";
import { useSalesPointTexts } from "./texts";

/** Degrees: the surroundings in which the big map opens, about 15 km. */
const SURROUNDINGS = 0.15;

/** Where it is in the country, how to get there with any map application, and the way to the big map. */
export function Position({ name, lat, lng }: { name: string; lat: number; lng: number }) {
  const { detail: texts, map } = useSalesPointTexts();
  const language = useLanguage();
  const at = `${lat.toFixed(5)}, ${lng.toFixed(5)}`;
  const bbox = boundsOf([{ lat, lng }], SURROUNDINGS);
  return (
    <div className="overflow-hidden rounded-card border border-line bg-card">
      <StillMap
        language={language}
        ratio={1}
        className="w-full"
        label={map.position(name)}
        dots={[{ key: "here", lat, lng, size: 2.6 }]}
      />
      <div className="p-4">
        <p className="text-sm text-ink-soft">
          {texts.coordinates} <span className="text-ink tabular-nums select-all">{at}</span>
        </p>
        <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          <a href={`geo:${lat},${lng}?q=${lat},${lng}(${encodeURIComponent(name)})`} className={buttonLook.primary}>
            {texts.directions}
          </a>
          <Link
            to={`${inLanguage(language, "/diem-ban")}${writeFilters({ ...NO_FILTERS, bbox })}`}
            className="inline-flex min-h-11 items-center underline underline-offset-4 hover:text-lacquer"
          >
            {texts.onMap}
          </Link>
        </p>
        <p className="mt-1 text-xs text-ink-soft">{texts.directionsHint}</p>
      </div>
    </div>
  );
}
