import { Form, useNavigation } from "react-router";
import type { ProducerMembersTexts } from "../../shared/i18n/vi/producer-members";
import { TickField } from "../../shared/ui/choice-field";
import { SubmitButton } from "../../shared/ui/submit-button";
import { focused, TextField } from "../../shared/ui/text-field";
import type { Outcome } from "./act.server";

interface Props {
  words: ProducerMembersTexts;
  refused: Extract<Outcome, { kind: "refused" }> | null;
}

/** Invites somebody by the address of their log-in. */
export function InviteForm({ words, refused }: Props) {
  const busy = useNavigation().state !== "idle";
  const typed = refused?.typed ?? null;
  const faults = refused?.faults ?? {};
  const roles = Object.entries(words.roles).map(([value, { name, hint }]) => ({ value, label: name, hint }));
  return (
    <section aria-labelledby="invite-title" className="border-t border-line pt-6">
      <h2 id="invite-title" className="text-2xl">
        {words.invite}
      </h2>
      <Form method="post" noValidate className="mt-5 space-y-5">
        <TextField
          name="email"
          label={words.email}
          hint={words.emailHint}
          fault={faults.email}
          type="email"
          inputMode="email"
          autoComplete="off"
          required
          maxLength={254}
          defaultValue={typed?.email ?? ""}
          {...focused(faults.email === undefined ? null : "email", "email")}
        />
        <TextField
          name="name"
          label={words.name}
          optional={words.optional}
          fault={undefined}
          autoComplete="off"
          maxLength={200}
          defaultValue={typed?.name ?? ""}
        />
        <TickField
          type="radio"
          name="role"
          legend={words.role}
          options={roles}
          chosen={[typed?.role ?? "orders"]}
          fault={faults.role}
        />
        <SubmitButton name="act" value="invite" look="primary" busy={busy} alone>
          {words.send}
        </SubmitButton>
      </Form>
    </section>
  );
}
