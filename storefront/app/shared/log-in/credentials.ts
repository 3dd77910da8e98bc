const EMAIL = /^[^\s@<>"(),;:\\[\]]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/i;
const MAX_EMAIL = 254;
const MAX_NAME = 80;
const PASSWORD_LENGTH = { min: 8, max: 128 } as const;

export interface Credentials {
  name: string;
  email: string;
  password: string;
}

export type CredentialFault = "name" | "email" | "password" | "passwordMissing";
export type CredentialFaults = Partial<Record<keyof Credentials, CredentialFault>>;

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.slice(0, 2000).toWellFormed().normalize("NFC") : "";
}

/** What was typed. The address in the spelling that the account has; a password keeps every space and mark. */
export function readCredentials(form: FormData): Credentials {
  const clean = (name: string): string =>
    text(form, name)
      .replace(/\p{Cc}/gu, " ")
      .trim();
  return { name: clean("name"), email: clean("email").toLowerCase(), password: text(form, "password") };
}

/** Faults of a log-in form: only what cannot be right anyway. */
export function logInFaults({ email, password }: Credentials): CredentialFaults {
  const faults: CredentialFaults = {};
  if (!isEmail(email)) faults.email = "email";
  if (password === "") faults.password = "passwordMissing";
  return faults;
}

/** Faults of a registration form. */
export function registrationFaults({ name, email, password }: Credentials): CredentialFaults {
  const faults: CredentialFaults = {};
  if (name.length > MAX_NAME) faults.name = "name";
  if (!isEmail(email)) faults.email = "email";
  const length = password.length;
  if (length < PASSWORD_LENGTH.min || length > PASSWORD_LENGTH.max) faults.password = "password";
  return faults;
}

/** Whether a text can be a mail address. */
export function isEmail(email: string): boolean {
  return email.length <= MAX_EMAIL && EMAIL.test(email);
}
