import { Form, useNavigation } from "react-router";
import type { OwnPayoutAccount } from "../../../../plugins/ocop/src/contract/producer-money";
import type { ProducerMoneyTexts } from "../../shared/i18n/vi/producer-money";
import { buttonLook } from "../../shared/ui/button";
import { SelectField } from "../../shared/ui/choice-field";
import { focused, TextField } from "../../shared/ui/text-field";
import { ACCOUNT_NAMES, type AccountFaults, type AccountFields } from "./account-fields";

interface Props {
  words: ProducerMoneyTexts;
  banks: OwnPayoutAccount["banks"];
  /** What was typed before; the password is asked for anew. */
  typed: Omit<AccountFields, "password">;
  faults: AccountFaults;
}

/** The form in which the account is changed. */
export function AccountForm({ words, banks, typed, faults }: Props) {
  const busy = useNavigation().state !== "idle";
  const first = ACCOUNT_NAMES.find((name) => faults[name]) ?? null;
  const fault = (name: keyof AccountFields) => (faults[name] ? words.faults[name] : undefined);
  return (
    <Form method="post" noValidate className="mt-6 space-y-5">
      <SelectField
        name="bank_bin"
        label={words.bank}
        fault={fault("bank_bin")}
        required
        empty={words.bankChoose}
        options={banks.map(({ bin, name }) => ({ value: bin, label: name }))}
        defaultValue={typed.bank_bin}
        {...focused(first, "bank_bin")}
      />
      <TextField
        name="account_number"
        label={words.number}
        fault={fault("account_number")}
        required
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        defaultValue={typed.account_number}
        {...focused(first, "account_number")}
      />
      <TextField
        name="account_name"
        label={words.holder}
        hint={words.holderHint}
        fault={fault("account_name")}
        required
        maxLength={100}
        autoComplete="off"
        defaultValue={typed.account_name}
        {...focused(first, "account_name")}
      />
      <TextField
        name="password"
        type="password"
        label={words.password}
        hint={words.passwordHint}
        fault={fault("password")}
        required
        maxLength={200}
        autoComplete="current-password"
        {...focused(first, "password")}
      />
      <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full`}>
        {words.save}
      </button>
    </Form>
  );
}
