import type { ReactNode } from "react";
import type { OfficePointDetail } from "../../../../plugins/ocop/src/contract/office-sales-point";
import { formatDay } from "../../shared/format/date";
import type { OfficeSalesPointsTexts } from "../../shared/i18n/vi/office-sales-points";

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 py-2.5 sm:grid-cols-[11rem_1fr]">
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd className="break-words">{children}</dd>
    </div>
  );
}

/** What is written down of a point; what nobody knows is left out, but for what an office should find out. */
export function PointFacts({ point, words: { facts } }: { point: OfficePointDetail; words: OfficeSalesPointsTexts }) {
  const { address, place, recognition_decision: decision, recognised_on: on, recognised_by: by } = point;
  const printed = [address, place.district].filter(Boolean).join(", ");
  const recognised =
    decision === null
      ? facts.noDecision
      : on !== null && by !== null
        ? facts.decisionText(decision, formatDay(on), by)
        : decision;
  const position = point.lat === null || point.lng === null ? null : `${point.lat.toFixed(5)}, ${point.lng.toFixed(5)}`;
  const { starts_on, ends_on } = point;
  const optional: [string, string | null][] = [
    [facts.operator, point.operator],
    [facts.phone, point.phone],
    [facts.funder, point.funder],
    [facts.opened, point.opened_on && formatDay(point.opened_on)],
    [facts.maintainUntil, point.maintain_until && formatDay(point.maintain_until)],
    [facts.closed, point.closed_on && formatDay(point.closed_on)],
  ];
  return (
    <dl className="divide-y divide-line">
      {printed !== "" && <Fact name={facts.address}>{printed}</Fact>}
      <Fact name={facts.today}>{[place.commune, place.province].filter(Boolean).join(", ")}</Fact>
      {starts_on !== null && ends_on !== null && (
        <Fact name={facts.dates}>{facts.datesText(formatDay(starts_on), formatDay(ends_on))}</Fact>
      )}
      {!point.is_fair && <Fact name={facts.decision}>{recognised}</Fact>}
      <Fact name={facts.position}>{position ?? facts.noPosition}</Fact>
      {point.stall_count !== null && (
        <Fact name={facts.stalls}>
          {point.stall_count} <span className="text-sm text-ink-soft">({facts.stallsWhy})</span>
        </Fact>
      )}
      {optional.map(
        ([name, value]) =>
          value !== null &&
          value !== "" && (
            <Fact key={name} name={name}>
              {value}
            </Fact>
          ),
      )}
    </dl>
  );
}
