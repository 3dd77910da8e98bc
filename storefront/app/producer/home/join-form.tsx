import { Form, useNavigation } from "react-router";
import type { ProducerPortalTexts } from "../../shared/i18n/vi/producer-portal";
import { buttonLook } from "../../shared/ui/button";
import { Alert, FormPage } from "../../shared/ui/form-page";
import { focused, TextField } from "../../shared/ui/text-field";
import { JOIN_KINDS, type JoinFaults, type JoinFields } from "./join-fields";

interface Sent {
  typed: JoinFields;
  faults: JoinFaults;
  message: string | null;
}

/** The first page of somebody who acts for no producer yet. */
export function JoinForm({ words, sent }: { words: ProducerPortalTexts; sent: Sent | null }) {
  const busy = useNavigation().state !== "idle";
  const { name: nameFault, kind: kindFault } = sent?.faults ?? {};
  const first = nameFault ? "name" : null;
  return (
    <FormPage title={words.joinTitle} intro={words.joinIntro}>
      {sent?.message && <Alert>{sent.message}</Alert>}
      <Form method="post" noValidate className="mt-6 space-y-5">
        <TextField
          name="name"
          label={words.joinName}
          hint={words.joinNameHint}
          fault={nameFault ? words.joinFaults.name : undefined}
          required
          maxLength={200}
          defaultValue={sent?.typed.name ?? ""}
          autoComplete="organization"
          {...focused(first, "name")}
        />
        <fieldset aria-describedby={kindFault ? "kind-fault" : undefined}>
          <legend className="font-medium text-ink">{words.joinKind}</legend>
          <div className="mt-1.5 grid gap-2 sm:grid-cols-2">
            {JOIN_KINDS.map((kind) => (
              <label
                key={kind}
                className="flex min-h-12 cursor-pointer items-center gap-3 rounded-xl border border-ink-soft bg-card px-4 has-checked:border-lacquer has-checked:bg-lacquer-wash"
              >
                <input
                  type="radio"
                  name="kind"
                  value={kind}
                  defaultChecked={sent?.typed.kind === kind}
                  className="size-5 accent-lacquer"
                />
                {words.kinds[kind]}
              </label>
            ))}
          </div>
          {kindFault && (
            <p id="kind-fault" className="mt-1 text-sm font-medium text-lacquer-deep">
              {words.joinFaults.kind}
            </p>
          )}
        </fieldset>
        <TextField
          name="member_name"
          label={words.joinMember}
          fault={undefined}
          maxLength={200}
          defaultValue={sent?.typed.member_name ?? ""}
          autoComplete="name"
        />
        <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full`}>
          {words.joinSubmit}
        </button>
      </Form>
      <p className="mt-4 text-sm text-ink-soft">{words.invitationHint}</p>
    </FormPage>
  );
}
