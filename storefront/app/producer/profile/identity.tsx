import { Form, Link } from "react-router";
import type { ChangeRequest, ProfileAnswer } from "../../../../plugins/ocop/src/contract/profile";
import { formatDayOf } from "../../shared/format/date";
import type { ProducerProfileTexts } from "../../shared/i18n/vi/producer-profile";
import { inLanguage, useLanguage } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";

type Field = keyof ProfileAnswer["identity"];
const FIELDS: readonly Field[] = ["name", "legal_name", "kind", "tax_code", "representative", "place"];

function shown(field: Field, value: string | null, words: ProducerProfileTexts): string {
  if (value === null) return words.noValue;
  const kinds: Readonly<Record<string, string>> = words.kinds;
  return field === "kind" ? (kinds[value] ?? value) : value;
}

function OneRequest({
  request,
  words,
  owner,
}: {
  request: ChangeRequest;
  words: ProducerProfileTexts;
  owner: boolean;
}) {
  const { id, status, differences, reason, decision_note, created_at } = request;
  return (
    <li className="py-4">
      <p className="font-medium">
        {formatDayOf(created_at)} · {words.requestStatuses[status]}
      </p>
      <ul className="mt-1">
        {differences.map(({ field, before, after }) => (
          <li key={field} className="break-words">
            {words.fields[field]}: <span className="sr-only">{words.from} </span>
            <del className="text-ink-soft">{shown(field, before, words)}</del> →{" "}
            <span className="sr-only">{words.to} </span>
            <ins className="font-medium no-underline">{shown(field, after, words)}</ins>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-sm break-words text-ink-soft">
        {words.reason}: {reason}
      </p>
      {decision_note !== null && <p className="mt-1 text-sm break-words">{words.decision(decision_note)}</p>}
      {status === "open" && owner && (
        <Form method="post" className="mt-2">
          <input type="hidden" name="withdraw" value={id} />
          <button type="submit" className="min-h-11 underline underline-offset-4">
            {words.withdraw}
          </button>
        </Form>
      )}
    </li>
  );
}

interface Props {
  profile: ProfileAnswer;
  owner: boolean;
  words: ProducerProfileTexts;
}

/** Who the producer is, how to have it changed, and what was asked before. */
export function Identity({ profile: { identity, change_requests }, owner, words }: Props) {
  const language = useLanguage();
  const waiting = change_requests.some(({ status }) => status === "open");
  return (
    <section aria-labelledby="identity-title" className="mt-12 max-w-2xl">
      <h2 id="identity-title" className="text-2xl">
        {words.identity}
      </h2>
      <p className="mt-1 text-ink-soft">{words.identityIntro}</p>
      <dl className="mt-3 divide-y divide-line border-y border-line">
        {FIELDS.map((field) => (
          <div key={field} className="grid gap-x-4 py-3 sm:grid-cols-[12rem_1fr]">
            <dt className="text-ink-soft">{words.fields[field]}</dt>
            <dd className="break-words">{shown(field, identity[field], words)}</dd>
          </div>
        ))}
      </dl>
      {!owner && <p className="mt-3 text-ink-soft">{words.ownerOnly}</p>}
      {owner && !waiting && (
        <Link to={inLanguage(language, "/producer/ho-so/doi-thong-tin")} className={`${buttonLook.secondary} mt-4`}>
          {words.askChange}
        </Link>
      )}
      {change_requests.length > 0 && (
        <>
          <h3 className="mt-8 text-xl">{words.requests}</h3>
          <ul className="mt-2 divide-y divide-line border-y border-line">
            {change_requests.map((request) => (
              <OneRequest key={request.id} request={request} words={words} owner={owner} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
