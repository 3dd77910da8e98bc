import { useCallback, useEffect, useRef, useState } from "react";
import { covers, formatBbox, grow } from "../../shared/map/bbox";
import type { MapPoint } from "../../shared/map/clusters";
import type { Bbox } from "../../shared/map/projection";
import { withoutWindow, writeFilters, type SalesPointFilters } from "./filters";
import type { Markers } from "./points.server";

/** How much around the window is fetched with it, so that a small drag needs no answer. */
const MARGIN = 0.4;

/**
 * The markers of the map: those of the page, and where there are more of them, those around the window.
 * @returns the points, and what to call when the window moved
 */
export function useMarkers(initial: Markers, filters: SalesPointFilters): { points: MapPoint[]; look: (window: Bbox) => void } {
  const [points, setPoints] = useState(initial.points);
  const held = useRef<Bbox | null>(null);
  const asking = useRef<AbortController | null>(null);
  const key = writeFilters(withoutWindow(filters));

  useEffect(() => {
    held.current = null;
    setPoints(initial.points);
    // A move of the map loads the page's markers again; only other filters make other markers.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);

  const look = useCallback((window: Bbox) => {
    if (!initial.more || (held.current !== null && covers(held.current, window))) return;
    asking.current?.abort();
    asking.current = new AbortController();
    const wanted = grow(window, MARGIN);
    const { signal } = asking.current;
    const ask = async (): Promise<void> => {
      const answer = await fetch(`/map/diem-ban.json${key === "" ? "?" : `${key}&`}khung=${formatBbox(wanted)}`, { signal });
      if (!answer.ok) return;
      const markers = (await answer.json()) as Markers;
      // Still more than fit: the next move asks again.
      held.current = markers.more ? null : wanted;
      setPoints(markers.points);
    };
    // An aborted or failed request leaves the markers as they are; the list is complete without them.
    ask().catch(() => undefined);
  }, [initial.more, key]);

  return { points, look };
}
