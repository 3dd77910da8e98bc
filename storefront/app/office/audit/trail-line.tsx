import type { OfficeAuditLine } from "../../../../plugins/ocop/src/contract/audit-trail";
import { formatMoment } from "../../shared/format/date";
import { useTexts } from "../../shared/i18n/use-texts";
import { auditTexts } from "./texts";

/** One line: when, who, what, before and after, why. */
export function TrailLine({ line }: { line: OfficeAuditLine }) {
  const words = useTexts(auditTexts);
  const { at: moment, actor_name, subject_name, reason, position } = line;
  const { actor_type, action, subject_type, changes } = line.words;
  return (
    <li className="rounded-card border border-line bg-card p-4">
      <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
        <time dateTime={moment} className="tabular-nums">
          {formatMoment(moment)}
        </time>
        <span className="wrap-anywhere">
          {actor_type}: {actor_name ?? words.nobody}
        </span>
      </p>
      <h2 className="mt-1 text-lg wrap-anywhere">
        {subject_type}
        {subject_name !== null && ` “${subject_name}”`}: {action}
      </h2>
      {changes.length > 0 && (
        <dl className="mt-2 divide-y divide-line border-y border-line text-sm">
          {changes.map(({ field, before, after }, at) => (
            <div key={`${field} ${at}`} className="grid gap-x-4 py-1.5 sm:grid-cols-[14rem_minmax(0,1fr)]">
              <dt className="text-ink-soft wrap-anywhere">{field}</dt>
              <dd className="wrap-anywhere">
                {before !== null && (
                  <>
                    <del className="text-ink-soft">{before}</del>
                    <span className="mx-1.5" aria-hidden="true">
                      →
                    </span>
                    <span className="sr-only"> {words.becomes} </span>
                  </>
                )}
                <ins className="font-medium no-underline">{after ?? words.nothing}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {reason !== null && (
        <p className="mt-2 wrap-anywhere">
          <span className="text-ink-soft">{words.reason}:</span> {reason}
        </p>
      )}
      <p className="mt-2 text-sm text-ink-soft">{position === null ? words.unsealed : words.chain(position)}</p>
    </li>
  );
}
