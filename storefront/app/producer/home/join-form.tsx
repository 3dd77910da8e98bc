import { Form, useNavigation } from "react-router";
import type { ProducerPortalTexts } from "../../shared/i18n/vi/producer-portal";
import { buttonLook } from "../../shared/ui/button";
import { TickField } from "../../shared/ui/choice-field";
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
        <TickField
          type="radio"
          name="kind"
          legend={words.joinKind}
          options={JOIN_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          chosen={sent === null ? [] : [sent.typed.kind]}
          fault={kindFault ? words.joinFaults.kind : undefined}
        />
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
