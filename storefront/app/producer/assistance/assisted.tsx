import { Form } from "react-router";
import type { AssistedAnswer } from "../../../../plugins/ocop/src/contract/producer-assistance";
import { formatDayOf } from "../../shared/format/date";
import type { ProducerMembersTexts } from "../../shared/i18n/vi/producer-members";
import { buttonLook } from "../../shared/ui/button";

/** Whom this producer may act for; the page is loaded anew, because everything on it becomes somebody else's. */
export function Assisted({ assisted, words }: { assisted: AssistedAnswer[]; words: ProducerMembersTexts }) {
  return (
    <section aria-labelledby="assisted-title">
      <h2 id="assisted-title" className="text-2xl">
        {words.assisted}
      </h2>
      {assisted.length === 0 && <p className="mt-2 text-ink-soft">{words.noneAssisted}</p>}
      <ul className="mt-3 space-y-3">
        {assisted.map(({ id, producer, scopes, valid_to }) => (
          <li key={id} className="rounded-card border border-line bg-card p-4">
            <p className="font-medium break-words">{producer.name}</p>
            <p className="text-sm text-ink-soft">
              {scopes.map((scope) => words.scopes[scope].name).join(", ")} · {words.until(formatDayOf(valid_to))}
            </p>
            <Form method="post" reloadDocument className="mt-2">
              <input type="hidden" name="id" value={producer.id} />
              <button
                type="submit"
                name="act"
                value="act-for"
                aria-label={`${words.actFor}: ${producer.name}`}
                className={buttonLook.secondary}
              >
                {words.actFor}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
