import { Form, Link, useNavigation } from "react-router";
import type { OfficeFeature } from "../../../../plugins/ocop/src/contract/promotion";
import { formatDay } from "../../shared/format/date";
import type { OfficePromotionsTexts } from "../../shared/i18n/vi/office-promotions";
import { inLanguage, useLanguage } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { Chip } from "../../shared/ui/page-parts";
import { TextField } from "../../shared/ui/text-field";

const TONES = {
  coming: "waiting",
  running: "good",
  over: "quiet",
} as const;

interface Props {
  feature: OfficeFeature;
  words: OfficePromotionsTexts;
  /** Whether who looks may end it. */
  ends: boolean;
  refused: { reason: string; fault: string | null } | null;
}

/** One feature with its reach. */
export function FeatureRow({ feature, words, ends, refused }: Props) {
  const language = useLanguage();
  const busy = useNavigation().state !== "idle";
  const { id, sales_point, unit, from_day, to_day, state, shown_today, views, clicks, ended_reason } = feature;
  return (
    <li className="rounded-2xl border border-line bg-card p-4">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Link
          to={inLanguage(language, `/office/diem-ban/${sales_point.id}`)}
          className="inline-flex min-h-11 items-center text-lg font-semibold break-words underline underline-offset-4"
        >
          {sales_point.name}
        </Link>
        <Chip tone={TONES[state]}>{words.states[state]}</Chip>
      </p>
      <p className="text-sm text-ink-soft">
        {[
          words.onPage(unit === null ? words.home : unit.name),
          words.period(formatDay(from_day), formatDay(to_day)),
          state === "running" ? (shown_today ? words.shownToday : words.waitsToday) : null,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <dl className="mt-2 flex gap-x-8">
        {(
          [
            [words.views, views],
            [words.clicks, clicks],
          ] as const
        ).map(([name, count]) => (
          <div key={name}>
            <dt className="text-sm text-ink-soft">{name}</dt>
            <dd className="text-xl font-semibold tabular-nums">
              {count.toLocaleString(language === "vi" ? "vi-VN" : "en-GB")}
            </dd>
          </div>
        ))}
      </dl>
      {ended_reason !== null && <p className="mt-2 text-sm break-words">{words.endedReason(ended_reason)}</p>}
      {state !== "over" && ends && (
        <details open={refused !== null} className="mt-2">
          <summary className="flex min-h-11 cursor-pointer items-center">{words.end}</summary>
          <Form method="post" noValidate className="mt-1 space-y-3">
            <input type="hidden" name="id" value={id} />
            <TextField
              id={`reason-${id}`}
              name="reason"
              label={words.reason}
              fault={refused?.fault ?? undefined}
              maxLength={500}
              defaultValue={refused?.reason ?? ""}
            />
            <button type="submit" name="act" value="end" disabled={busy} className={buttonLook.secondary}>
              {words.end}
            </button>
          </Form>
        </details>
      )}
    </li>
  );
}
