import type { ReactNode } from "react";
import { formatDay } from "../../shared/format/date";
import { useSalesPointTexts } from "./texts";
import type { SalesPointDetail } from "./types";

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 py-2.5 sm:grid-cols-[10rem_1fr]">
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The place as printed and as it is called today, and who stands behind the shop; what is not known is left out. */
export function PointFacts({ point }: { point: SalesPointDetail }) {
  const texts = useSalesPointTexts();
  const { detail } = texts;
  const printed = [point.address, point.place.district].filter(Boolean).join(", ");
  const current = [point.place.commune, point.place.province].filter(Boolean).join(", ");
  const decision = [
    point.recognition_decision,
    point.recognised_by && detail.recognisedBy(point.recognised_by),
    point.recognised_on && detail.recognisedOn(formatDay(point.recognised_on)),
  ]
    .filter(Boolean)
    .join(" ");
  return (
    <dl className="divide-y divide-line">
      {printed !== "" && <Fact name={detail.address}>{printed}</Fact>}
      {current !== "" && <Fact name={detail.today}>{current}</Fact>}
      {point.phone !== null && (
        <Fact name={detail.phone}>
          <a
            href={`tel:${point.phone.replace(/[^\d+]/g, "")}`}
            aria-label={detail.callNumber(point.phone)}
            className="inline-flex min-h-11 items-center font-semibold tabular-nums underline underline-offset-4 hover:text-lacquer sm:min-h-0"
          >
            {point.phone}
          </a>
        </Fact>
      )}
      {point.operator !== null && <Fact name={detail.operator}>{point.operator}</Fact>}
      {point.stall_count !== null && (
        <Fact name={texts.stalls(point.stall_count)}>
          <span className="text-sm">{texts.stallsWhy}</span>
        </Fact>
      )}
      {decision !== "" && <Fact name={detail.recognition}>{decision}</Fact>}
      {point.funder !== null && <Fact name={detail.funder}>{point.funder}</Fact>}
      {point.maintain_until !== null && <Fact name={detail.maintainUntil}>{formatDay(point.maintain_until)}</Fact>}
      {point.opened_on !== null && <Fact name={detail.opened}>{formatDay(point.opened_on)}</Fact>}
    </dl>
  );
}
