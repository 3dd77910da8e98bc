import type { ReactNode } from "react";
import { Form, useNavigation } from "react-router";
import type { AccountTexts } from "../i18n/vi/account";
import { buttonLook } from "../ui/button";
import { focused, TextField } from "../ui/text-field";
import type { CredentialFaults } from "./credentials";

interface Props {
  words: AccountTexts;
  kind: "log-in" | "register";
  /** Address of the action; the page's own when absent. */
  action?: string;
  email: string;
  name?: string;
  faults: CredentialFaults;
  /** Words on the button. */
  submit: string;
  children?: ReactNode;
}

/** The form of both pages: a plain form, so that it works without scripts; the server never sends a password back. */
export function AccountForm({ words, kind, action, email, name = "", faults, submit, children }: Props) {
  const navigation = useNavigation();
  const busy = navigation.state !== "idle" && navigation.formMethod === "POST";
  const first = (["name", "email", "password"] as const).find((field) => faults[field] !== undefined) ?? null;
  const told = (field: "name" | "email" | "password"): string | undefined => {
    const fault = faults[field];
    return fault === undefined ? undefined : words.faults[fault];
  };
  return (
    <Form method="post" noValidate className="mt-6 space-y-5" {...(action === undefined ? {} : { action })}>
      {kind === "register" && (
        <TextField
          name="name"
          label={words.fields.name}
          optional={words.optional}
          fault={told("name")}
          maxLength={80}
          defaultValue={name}
          autoComplete="name"
          {...focused(first, "name")}
        />
      )}
      <TextField
        name="email"
        type="email"
        inputMode="email"
        label={words.fields.email}
        fault={told("email")}
        required
        maxLength={254}
        defaultValue={email}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        {...focused(first, "email")}
      />
      <TextField
        name="password"
        type="password"
        label={words.fields.password}
        hint={kind === "register" ? words.fields.passwordHint : undefined}
        fault={told("password")}
        required
        maxLength={128}
        autoComplete={kind === "register" ? "new-password" : "current-password"}
        {...focused(first, "password")}
      />
      {children}
      <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full`}>
        {busy ? words.busy : submit}
      </button>
    </Form>
  );
}
