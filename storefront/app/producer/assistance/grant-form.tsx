import { Form, useNavigation } from "react-router";
import type { HelperAnswer } from "../../../../plugins/ocop/src/contract/producer-assistance";
import type { ProducerMembersTexts } from "../../shared/i18n/vi/producer-members";
import { buttonLook } from "../../shared/ui/button";
import { TickField } from "../../shared/ui/choice-field";
import { SubmitButton } from "../../shared/ui/submit-button";
import { TextField } from "../../shared/ui/text-field";
import type { RefusedGrant } from "./act.server";

interface Props {
  /** Cooperatives that fit the words; null while none were looked for. */
  helpers: HelperAnswer[] | null;
  q: string;
  words: ProducerMembersTexts;
  refused: RefusedGrant | null;
}

/** First the cooperative is looked for, then what it may do and for how long. */
export function GrantForm({ helpers, q, words, refused }: Props) {
  const busy = useNavigation().state !== "idle";
  const scopes = Object.entries(words.scopes).map(([value, { name, hint }]) => ({ value, label: name, hint }));
  return (
    <section aria-labelledby="grant-title" className="border-t border-line pt-6">
      <h2 id="grant-title" className="text-2xl">
        {words.grant}
      </h2>
      <Form method="get" className="mt-5 flex flex-wrap items-end gap-3">
        <div className="grow">
          <TextField
            name="htx"
            label={words.helperSearch}
            fault={undefined}
            defaultValue={q}
            maxLength={100}
            required
          />
        </div>
        <button type="submit" className={buttonLook.secondary}>
          {words.search}
        </button>
      </Form>
      {helpers?.length === 0 && (
        <p role="status" className="mt-4">
          {words.helpersNone}
        </p>
      )}
      {helpers !== null && helpers.length > 0 && (
        <Form method="post" noValidate preventScrollReset className="mt-6 space-y-5">
          <TickField
            type="radio"
            name="helper_id"
            legend={words.helperChoose}
            options={helpers.map(({ id, name, province }) => ({ value: id, label: name, hint: province }))}
            chosen={[refused?.typed?.helper_id ?? ""]}
            fault={refused?.faults.helper_id}
          />
          <TickField
            type="checkbox"
            name="scopes"
            legend={words.scopeChoose}
            options={scopes}
            chosen={refused?.typed?.scopes ?? []}
            fault={refused?.faults.scopes}
          />
          <TextField
            name="days"
            label={words.days}
            hint={words.daysHint}
            fault={refused?.faults.days}
            type="number"
            inputMode="numeric"
            min={1}
            max={90}
            defaultValue={refused?.typed?.days ?? "30"}
            required
          />
          <SubmitButton name="act" value="grant" look="primary" busy={busy} alone>
            {words.grantSubmit}
          </SubmitButton>
        </Form>
      )}
    </section>
  );
}
