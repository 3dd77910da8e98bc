import { Link } from "react-router";
import { inLanguage, useLanguage } from "../../shared/language";
import { lotTexts } from "./texts";

/** The way back to the list. */
export function BackToLots() {
  const language = useLanguage();
  return (
    <Link
      to={inLanguage(language, "/producer/lo-hang")}
      className="inline-flex min-h-11 items-center underline underline-offset-4"
    >
      ← {lotTexts(language).back}
    </Link>
  );
}
