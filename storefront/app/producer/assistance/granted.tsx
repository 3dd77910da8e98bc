import { Form, useNavigation } from "react-router";
import type { AssistanceAnswer } from "../../../../plugins/ocop/src/contract/producer-assistance";
import { formatDayOf } from "../../shared/format/date";
import type { ProducerMembersTexts } from "../../shared/i18n/vi/producer-members";
import { buttonLook } from "../../shared/ui/button";

function stateOf({ active, withdrawn_at, valid_to }: AssistanceAnswer, words: ProducerMembersTexts): string {
  if (active) return words.until(formatDayOf(valid_to));
  return withdrawn_at === null ? words.over : words.withdrawn;
}

/** Whom the producer let in, now and before. */
export function Granted({ assistances, words }: { assistances: AssistanceAnswer[]; words: ProducerMembersTexts }) {
  const busy = useNavigation().state !== "idle";
  return (
    <section aria-labelledby="granted-title">
      <h2 id="granted-title" className="text-2xl">
        {words.granted}
      </h2>
      {assistances.length === 0 && <p className="mt-2 text-ink-soft">{words.noneGranted}</p>}
      <ul className="mt-3 space-y-3">
        {assistances.map((one) => (
          <li key={one.id} className="rounded-card border border-line bg-card p-4">
            <p className="font-medium break-words">{one.helper_name}</p>
            <p className="text-sm text-ink-soft">
              {one.scopes.map((scope) => words.scopes[scope].name).join(", ")} · {stateOf(one, words)}
            </p>
            {one.active && (
              <Form method="post" className="mt-2">
                <input type="hidden" name="id" value={one.id} />
                <button
                  type="submit"
                  name="act"
                  value="withdraw"
                  disabled={busy}
                  aria-label={`${words.withdraw}: ${one.helper_name}`}
                  className={buttonLook.secondary}
                >
                  {words.withdraw}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
