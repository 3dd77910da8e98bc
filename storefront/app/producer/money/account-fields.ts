import { formTexts } from "../../shared/session/form-text";

/** What the form of the account holds; the password is never shown again. */
export interface AccountFields {
  bank_bin: string;
  account_number: string;
  account_name: string;
  password: string;
}

export const ACCOUNT_NAMES = ["bank_bin", "account_number", "account_name", "password"] as const;
export type AccountName = (typeof ACCOUNT_NAMES)[number];

/** Fields at fault, in the order of the form. */
export type AccountFaults = Partial<Record<AccountName, true>>;

/** What was typed, without what no field holds. */
export function readAccount(form: FormData): AccountFields {
  const password = form.get("password");
  return {
    ...formTexts(form, ["bank_bin", "account_number", "account_name"]),
    password: typeof password === "string" ? password : "",
  };
}

/** Which fields of ours an answer of the API names. */
export function faultsOf(fields: Record<string, string>): AccountFaults {
  return Object.fromEntries(ACCOUNT_NAMES.filter((name) => name in fields).map((name) => [name, true]));
}
