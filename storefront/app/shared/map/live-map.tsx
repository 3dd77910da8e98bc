import { useEffect, useRef, useState, type ReactNode } from "react";
import type { MapPoint } from "./clusters";
import type { LiveMap as OpenMap, MapManner } from "./live-map.client";
import type { Bbox, LatLng } from "./projection";

type Props = MapManner & {
  label: string;
  points: MapPoint[];
  /** Where the map looks; a new array moves it. */
  view: Bbox;
  you: LatLng | null;
  pointed: string | null;
  /** Shown until the live map is there, and for good without scripts. */
  children: ReactNode;
  className?: string;
};

/** The map that answers the list. Its script comes only when the map comes into view. */
export function LiveMap({
  label,
  points,
  view,
  you,
  pointed,
  tileUrl,
  language,
  words,
  onMoved,
  onPointed,
  onFollow,
  children,
  className = "",
}: Props) {
  const frame = useRef<HTMLElement>(null);
  const [map, setMap] = useState<OpenMap | null>(null);
  // Leaflet keeps the handlers of its first day: they look up the newest ones here.
  const latest = useRef({ view, words, onMoved, onPointed, onFollow });
  useEffect(() => {
    latest.current = { view, words, onMoved, onPointed, onFollow };
  });

  useEffect(() => {
    const container = frame.current;
    if (container === null) return undefined;
    let opened: OpenMap | null = null;
    let gone = false;
    const open = async (): Promise<void> => {
      const { openMap } = await import("./live-map.client");
      if (gone) return;
      opened = openMap({
        container,
        view: latest.current.view,
        tileUrl,
        language,
        words: { ...latest.current.words, hrefOf: (slug) => latest.current.words.hrefOf(slug) },
        onMoved: (box) => latest.current.onMoved(box),
        onPointed: (slug) => latest.current.onPointed(slug),
        onFollow: (slug) => latest.current.onFollow(slug),
      });
      setMap(opened);
    };
    const watcher = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watcher.disconnect();
      void open();
    });
    watcher.observe(container);
    const sizes = new ResizeObserver(() => opened?.resize());
    sizes.observe(container);
    return () => {
      gone = true;
      watcher.disconnect();
      sizes.disconnect();
      opened?.destroy();
      setMap(null);
    };
  }, [tileUrl, language]);

  useEffect(() => {
    map?.setPoints(points);
  }, [map, points]);
  useEffect(() => {
    map?.highlight(pointed);
  }, [map, pointed]);
  useEffect(() => {
    map?.setYou(you);
  }, [map, you]);
  useEffect(() => {
    map?.show(view);
  }, [map, view]);

  return (
    <div className={`relative isolate overflow-hidden ${className}`}>
      {map === null && <div className="absolute inset-0 grid place-items-stretch">{children}</div>}
      <section ref={frame} aria-label={label} className="absolute inset-0" />
    </div>
  );
}
