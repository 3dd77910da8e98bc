import { Form, useNavigation } from "react-router";
import type { OfficePlaceRequest } from "../../../../plugins/ocop/src/contract/office-sales-point";
import { formatDayOf } from "../../shared/format/date";
import type { OfficeSalesPointsTexts } from "../../shared/i18n/vi/office-sales-points";
import { buttonLook } from "../../shared/ui/button";
import { Chip } from "../../shared/ui/page-parts";
import { TextField } from "../../shared/ui/text-field";

const TONES = {
  asked: "waiting",
  approved: "good",
  refused: "bad",
} as const;

interface Props {
  request: OfficePlaceRequest;
  words: OfficeSalesPointsTexts["requests"];
  /** Whether who looks may answer. */
  decides: boolean;
  refused: { reason: string; fault: string | null } | null;
}

/** One request with, while it waits, the way to answer it. */
export function RequestRow({ request, words, decides, refused }: Props) {
  const busy = useNavigation().state !== "idle";
  const { id, producer, sales_point, products, note, status, reason, created_at } = request;
  return (
    <li className="rounded-2xl border border-line bg-card p-4">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span className="text-lg font-semibold break-words">{producer.name}</span>
        <Chip tone={TONES[status]}>{words.statuses[status]}</Chip>
      </p>
      <p className="break-words">{words.at(sales_point.name)}</p>
      <p className="text-sm break-words text-ink-soft">
        {words.sentOn(formatDayOf(created_at))} · {products.map(({ title }) => title).join(", ")}
      </p>
      {note !== null && <p className="mt-2 break-words">{note}</p>}
      {reason !== null && <p className="mt-2 text-sm break-words">{words.reasonWas(reason)}</p>}
      {status === "asked" && decides && (
        <Form method="post" noValidate className="mt-3 space-y-3">
          <input type="hidden" name="id" value={id} />
          <TextField
            id={`reason-${id}`}
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            fault={refused?.fault ?? undefined}
            maxLength={500}
            defaultValue={refused?.reason ?? ""}
          />
          <div className="flex flex-wrap gap-3">
            {(["approve", "refuse"] as const).map((act) => (
              <button
                key={act}
                type="submit"
                name="act"
                value={act}
                disabled={busy}
                className={act === "approve" ? buttonLook.primary : buttonLook.secondary}
              >
                {words[act]}
                <span className="sr-only">: {producer.name}</span>
              </button>
            ))}
          </div>
        </Form>
      )}
    </li>
  );
}
