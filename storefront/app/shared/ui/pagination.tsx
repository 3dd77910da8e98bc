import { Link } from "react-router";
import { useShell } from "../i18n/shell";

/** Pages near the current one, with the first and the last; 0 stands for a gap. */
export function nearbyPages(current: number, last: number): number[] {
  const wanted = [1, current - 1, current, current + 1, last].filter((page) => page >= 1 && page <= last);
  const pages = [...new Set(wanted)].toSorted((a, b) => a - b);
  return pages.flatMap((page, place) => (place > 0 && page - (pages[place - 1] ?? 0) > 1 ? [0, page] : [page]));
}

const box = "inline-flex min-h-11 min-w-11 items-center justify-center rounded-full px-3";

/** Links to the pages of a list. @param address gives the address of a page */
export function Pagination({
  current,
  last,
  address,
}: {
  current: number;
  last: number;
  address: (page: number) => string;
}) {
  const texts = useShell();
  if (last <= 1) return null;
  return (
    <nav aria-label={texts.pages} className="mt-12 flex flex-wrap items-center justify-center gap-1">
      {current > 1 && (
        <Link to={address(current - 1)} rel="prev" className={`${box} hover:bg-paper-deep`}>
          ← {texts.previous}
        </Link>
      )}
      {nearbyPages(current, last).map((page, place) =>
        page === 0 ? (
          <span key={`gap${place}`} className={box} aria-hidden="true">
            …
          </span>
        ) : (
          <Link
            key={page}
            to={address(page)}
            aria-label={texts.page(page)}
            aria-current={page === current ? "page" : undefined}
            className={`${box} aria-[current]:bg-ink aria-[current]:text-paper hover:bg-paper-deep aria-[current]:hover:bg-ink`}
          >
            {page}
          </Link>
        ),
      )}
      {current < last && (
        <Link to={address(current + 1)} rel="next" className={`${box} hover:bg-paper-deep`}>
          {texts.next} →
        </Link>
      )}
    </nav>
  );
}
