import { useCallback, useRef, useState } from "react";
import { covers, formatBbox, grow } from "../../shared/map/bbox";
import type { MapPoint } from "../../shared/map/clusters";
import type { Bbox } from "../../shared/map/projection";
import { withoutWindow, writeFilters, type SalesPointFilters } from "./filters";
import type { Markers } from "./points.server";

/** How much around the window is fetched with it, so that a small drag needs no answer. */
const MARGIN = 0.4;

/** Markers fetched for some filters; they hold everything within `box` unless it is null. */
type Fetched = { key: string; box: Bbox | null; points: MapPoint[] };

/**
 * The markers of the map: those of the page, and where there are more of them, those around the window.
 * @returns the points, and what to call when the window moved
 */
export function useMarkers(
  initial: Markers,
  filters: SalesPointFilters,
): { points: MapPoint[]; look: (window: Bbox) => void } {
  const key = writeFilters(withoutWindow(filters));
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const held = useRef<Fetched | null>(null);
  const asking = useRef<AbortController | null>(null);

  const look = useCallback(
    (window: Bbox) => {
      const enough = held.current?.key === key && held.current.box !== null && covers(held.current.box, window);
      if (!initial.more || enough) return;
      asking.current?.abort();
      asking.current = new AbortController();
      const wanted = grow(window, MARGIN);
      const { signal } = asking.current;
      const ask = async (): Promise<void> => {
        const answer = await fetch(`/map/diem-ban.json${key === "" ? "?" : `${key}&`}khung=${formatBbox(wanted)}`, {
          signal,
        });
        if (!answer.ok) return;
        const markers = (await answer.json()) as Markers;
        // Still more than fit: the next move asks again.
        held.current = { key, box: markers.more ? null : wanted, points: markers.points };
        setFetched(held.current);
      };
      // An aborted or failed request leaves the markers as they are; the list is complete without them.
      ask().catch(() => undefined);
    },
    [initial.more, key],
  );

  return { points: fetched?.key === key ? fetched.points : initial.points, look };
}
