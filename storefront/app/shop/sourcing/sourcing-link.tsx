import { Link } from "react-router";
import { inLanguage, useLanguage } from "../../shared/language";
import { SOURCING_PATH } from "../layout/navigation";
import { sourcingTexts } from "./texts";

/** Leads shops and supermarkets from lists of producers and sales points to the form by which they ask for goods. */
export function SourcingLink() {
  const language = useLanguage();
  const words = sourcingTexts(language);
  return (
    <p className="flex flex-wrap items-center gap-x-2">
      {words.linkLead}
      <Link
        to={inLanguage(language, SOURCING_PATH)}
        className="inline-flex min-h-11 items-center text-lacquer-deep underline underline-offset-4"
      >
        {words.link}
      </Link>
    </p>
  );
}
