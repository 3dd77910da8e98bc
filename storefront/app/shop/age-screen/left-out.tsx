import { Link } from "react-router";
import { useTexts } from "../../shared/i18n/use-texts";
import { useLanguage } from "../../shared/language";
import { ageScreenPath } from "./age-path";
import { ageTexts } from "./texts";

/** A quiet line under a list that leaves out alcohol. @param from the page to come back to */
export function LeftOut({ from }: { from: string }) {
  const words = useTexts(ageTexts);
  return (
    <p className="mt-8 text-sm text-ink-soft">
      {words.leftOut}{" "}
      <Link
        rel="nofollow"
        to={ageScreenPath(useLanguage(), from)}
        className="inline-flex min-h-11 items-center underline underline-offset-4"
      >
        {words.confirm}
      </Link>
    </p>
  );
}
