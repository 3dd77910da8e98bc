import type { Badge } from "../api/types";
import { useShell } from "../i18n/shell";
import { Stars } from "./stars";

/** The stars a product holds today. A potential 5-star product shows 4 and says what it may become. */
export function StarBadge({ badge, size = 15 }: { badge: Pick<Badge, "stars" | "potential_five">; size?: number }) {
  const texts = useShell();
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 text-sm text-turmeric-deep">
      <span role="img" aria-label={texts.badge(badge.stars)} className="inline-flex items-center">
        <Stars count={badge.stars} size={size} />
      </span>
      {badge.potential_five && (
        <span className="whitespace-nowrap rounded-full bg-turmeric-wash px-2 text-xs font-semibold">
          {texts.potential}
        </span>
      )}
    </span>
  );
}
