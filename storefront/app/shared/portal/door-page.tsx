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

interface Props {
  portal: Portal;
  kind: "log-in" | "register";
  title: string;
  intro: string;
  /** Page that it leads to afterwards; null for the first one. */
  target: string | null;
  /** Why somebody was sent here. */
  notice?: string | null;
  sent: { name: string; email: string; faults: CredentialFaults; problem: DoorProblem | null } | undefined;
  /** Words on the button. */
  submit: string;
  /** What to say where the account could not be opened. */
  refused: string;
  /** The other door, and what leads there. */
  other: { path: string; question: string; label: string };
}

/** A page through which somebody comes into a portal: a plain form, so that it works without scripts. */
export function DoorPage({ portal, kind, title, intro, target, notice, sent, submit, refused, other }: Props) {
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
