import type { SourcingTexts } from "../../shared/i18n/vi/sourcing";
import { Alert } from "../../shared/ui/form-page";
import { type AskField, FIELD_ORDER } from "./ask-form";

interface Props {
  told: Partial<Record<AskField, string>>;
  robot: boolean;
  message: string | null;
  words: SourcingTexts;
}

/** What to mend before the form is sent again, each with a link to its box. */
export function AskAlert({ told, robot, message, words }: Props) {
  const faulty = FIELD_ORDER.filter((name) => told[name] !== undefined);
  if (faulty.length === 0) return <Alert>{robot ? words.robot : message || words.failed}</Alert>;
  return (
    <div role="alert" className="mt-5 max-w-2xl rounded-lg border border-lacquer bg-lacquer-wash px-4 py-3">
      <p className="font-medium text-lacquer-deep">{words.faultsTitle}</p>
      <ul className="mt-1">
        {faulty.map((name) => (
          <li key={name}>
            <a
              href={`#${name}`}
              className="inline-flex min-h-11 items-center text-lacquer-deep underline underline-offset-4"
            >
              {words.fields[name]}: {told[name]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
