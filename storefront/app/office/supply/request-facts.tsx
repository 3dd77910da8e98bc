import type { OfficeSupplyRequest } from "../../../../plugins/ocop/src/contract/office-inquiry";
import { formatDay } from "../../shared/format/date";
import { formatVnd } from "../../shared/format/money";
import { writeNumber } from "../../shared/format/read-number";
import { useShell } from "../../shared/i18n/shell";
import type { OfficeInquiryTexts } from "../../shared/i18n/vi/office-inquiries";
import { Card, Fact } from "../../shared/ui/page-parts";

function contractOf(request: OfficeSupplyRequest, words: OfficeInquiryTexts): string | null {
  const { agreed_quantity, agreed_value, agreed_on, contract_number, unit } = request;
  if (agreed_quantity === null || agreed_value === null) return null;
  const facts = [words.contractFacts(writeNumber(agreed_quantity), unit, formatVnd(agreed_value)), contract_number];
  return [...facts, agreed_on === null ? null : formatDay(agreed_on)].filter(Boolean).join(" · ");
}

/** What is looked for, and what came of it. */
export function RequestFacts({ request, words }: { request: OfficeSupplyRequest; words: OfficeInquiryTexts }) {
  const { groups } = useShell();
  const { asker_kind, asker_name, contact, group, sub_group, quantity, unit, period, until, note } = request;
  const { reference, wanted_from, wanted_to, delivery_place, min_stars, standards } = request;
  const enteredBy = reference === null ? (request.unit_name ?? words.operator) : words.sentIn;
  const facts: [string, string | null][] = [
    [words.askers[asker_kind], asker_name],
    [words.reference, reference],
    [words.fields.contact, contact ?? words.contactGone],
    [words.fields.quantity, words.amount(writeNumber(quantity), unit, words.periods[period])],
    [words.fields.group, [group === null ? null : groups[group], sub_group].filter(Boolean).join(" · ") || null],
    [words.wanted, wanted_from && wanted_to ? words.wantedDays(formatDay(wanted_from), formatDay(wanted_to)) : null],
    [words.delivery, reference === null ? null : (delivery_place ?? words.wholeCountry)],
    [words.minStars, min_stars === null ? null : words.minStarsOf(min_stars)],
    [words.standards, standards.join(", ") || null],
    [words.fields.until, request.state === "received" ? null : formatDay(until)],
    [words.enteredBy, enteredBy],
    [words.fields.note, note],
    [words.producer, request.agreed_producer],
    [words.result, contractOf(request, words)],
    [words.outcomes.not_agreed, request.state === "not_agreed" ? request.outcome_note : null],
    [words.refusedWhy, request.state === "refused" ? request.outcome_note : null],
  ];
  return (
    <Card id="facts" title={words.facts}>
      <dl className="mt-3">
        {facts.map(([name, value]) =>
          value === null ? null : (
            <Fact key={name} name={name}>
              {value}
            </Fact>
          ),
        )}
      </dl>
    </Card>
  );
}
