import { useCallback, useEffect, useMemo, useState } from "react";
import { useNavigate } from "react-router";
import { inLanguage, useLanguage } from "../../shared/language";
import { boundsOf, grow, VIETNAM_BBOX } from "../../shared/map/bbox";
import { LiveMap } from "../../shared/map/live-map";
import type { Bbox } from "../../shared/map/projection";
import { StillMap } from "../../shared/map/still-map";
import { withoutWindow, writeFilters, type SalesPointFilters } from "./filters";
import type { Markers } from "./points.server";
import { useSalesPointTexts } from "./texts";
import { useMarkers } from "./use-markers";

/** Degrees: about 30 km, so that one shop is seen in its surroundings. */
const LEAST_VIEW = 0.3;
/** Share of the points' box that stays free around them. */
const FRAME = 0.12;

type Props = {
  filters: SalesPointFilters;
  markers: Markers;
  tileUrl: string | null;
  pointed: string | null;
  onPointed: (slug: string | null) => void;
  /** Changes when the reader left the map's window by a link. */
  generation: number;
  className?: string;
};

/** The map beside the list: moving it sets the window in the address, and the address decides the list. */
export function PointsMap({ filters, markers, tileUrl, pointed, onPointed, generation, className }: Props) {
  const texts = useSalesPointTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const { points, look } = useMarkers(markers, filters);
  const filterKey = writeFilters(withoutWindow(filters));

  const [view, setView] = useState<Bbox>(() => filters.bbox ?? viewOf(markers, filters));
  const current = `${generation}${filterKey}`;
  const [shown, setShown] = useState(current);
  // New filters move the map to what they found; a moved map is left alone.
  if (shown !== current) {
    setShown(current);
    setView(viewOf(markers, filters));
  }
  useEffect(() => look(view), [look, view]);

  const onMoved = useCallback(
    (window: Bbox) => {
      look(window);
      void navigate(writeFilters({ ...filters, bbox: window, page: 1 }), { replace: true, preventScrollReset: true });
    },
    [look, navigate, filters],
  );

  const hrefOf = useCallback((slug: string) => inLanguage(language, `/diem-ban/${slug}`), [language]);
  const words = useMemo(() => ({ ...texts.map, hrefOf }), [texts, hrefOf]);
  const onFollow = useCallback((slug: string) => void navigate(hrefOf(slug)), [navigate, hrefOf]);

  return (
    <LiveMap
      label={texts.map.label}
      points={points}
      view={view}
      you={filters.near}
      pointed={pointed}
      tileUrl={tileUrl}
      language={language}
      words={words}
      onMoved={onMoved}
      onPointed={onPointed}
      onFollow={onFollow}
      className={className}
    >
      <StillMap
        className="size-full"
        language={language}
        label={texts.map.still(markers.points.length)}
        dots={markers.points.map(({ slug, lat, lng }) => ({ key: slug, lat, lng }))}
      />
    </LiveMap>
  );
}

function viewOf({ points }: Markers, filters: SalesPointFilters): Bbox {
  const narrowed = filters.province ?? filters.district ?? filters.near ?? filters.product;
  const found =
    narrowed === null ? null : boundsOf(filters.near === null ? points : [...points, filters.near], LEAST_VIEW);
  return found === null ? VIETNAM_BBOX : grow(found, FRAME);
}
