import { Link } from "react-router";
import { accountTexts } from "../i18n/account";
import { inLanguage, useLanguage } from "../language";
import { AccountForm } from "../log-in/account-form";
import type { CredentialFaults } from "../log-in/credentials";
import { Alert, FormPage } from "../ui/form-page";
import { Notice } from "../ui/notice";
import type { DoorProblem } from "./log-in.server";
import type { Portal } from "./portal";
import { returnQuery } from "./return-path";

/** What both doors get from their route. */
interface DoorProps {
  portal: Portal;
  /** Page that it leads to afterwards; null for the first one. */
  target: string | null;
  sent: { name: string; email: string; faults: CredentialFaults; problem: DoorProblem | null } | undefined;
}

interface Props extends DoorProps {
  kind: "log-in" | "register";
  title: string;
  intro: string;
  /** Why somebody was sent here. */
  notice?: string | null;
  /** Words on the button. */
  submit: string;
  /** What to say where the account could not be opened. */
  refused: string;
  /** The other door, and what leads there. */
  other: { path: string; question: string; label: string };
}

/** A page through which somebody comes into a portal: a plain form, so that it works without scripts. */
function DoorPage({ portal, kind, title, intro, target, notice, sent, submit, refused, other }: Props) {
  const language = useLanguage();
  const account = accountTexts(language);
  const problems = { refused, "too-often": account.tooOften, unavailable: account.unavailable };
  return (
    <FormPage title={title} intro={intro}>
      {notice && sent === undefined && (
        <div className="mt-5" role="status">
          <Notice tone="warning">{notice}</Notice>
        </div>
      )}
      {sent?.problem && <Alert>{problems[sent.problem]}</Alert>}
      <AccountForm
        kind={kind}
        words={account}
        email={sent?.email ?? ""}
        name={sent?.name ?? ""}
        faults={sent?.faults ?? {}}
        submit={submit}
      />
      <p className="mt-4">
        {other.question}{" "}
        <Link
          to={`${inLanguage(language, `${portal.root}/${other.path}`)}${returnQuery(target)}`}
          className="inline-flex min-h-11 items-center font-medium underline underline-offset-4"
        >
          {other.label}
        </Link>
      </p>
    </FormPage>
  );
}

interface LogInProps extends DoorProps {
  /** Why somebody was sent here, by the word in the address. */
  why: string | null;
  /** Reasons that only this portal has, in words. */
  reasons?: Readonly<Record<string, string>>;
  /** What is asked of whoever has no account yet. */
  question?: string;
}

/** The log-in of a portal. */
export function LogInPage({ portal, why, reasons, question, ...door }: LogInProps) {
  const language = useLanguage();
  const words = portal.texts(language);
  const account = accountTexts(language);
  const known: Readonly<Record<string, string>> = { "het-han": account.expired, ...reasons };
  return (
    <DoorPage
      {...door}
      portal={portal}
      kind="log-in"
      title={words.logInTitle}
      intro={words.logInIntro}
      notice={why !== null && Object.hasOwn(known, why) ? known[why] : null}
      submit={account.logIn}
      refused={account.refused}
      other={{ path: "dang-ky", question: question ?? account.noAccount, label: words.register }}
    />
  );
}

/** The registration of a portal; who has an account of the market already uses the password that they know. */
export function RegisterPage({ portal, ...door }: DoorProps) {
  const language = useLanguage();
  const words = portal.texts(language);
  const account = accountTexts(language);
  return (
    <DoorPage
      {...door}
      portal={portal}
      kind="register"
      title={words.registerTitle}
      intro={words.registerIntro}
      submit={words.register}
      refused={words.registerRefused}
      other={{ path: "dang-nhap", question: account.haveAccount, label: account.logIn }}
    />
  );
}
