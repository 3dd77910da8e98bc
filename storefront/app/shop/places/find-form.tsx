import { Form, Link } from "react-router";
import { formatDay } from "../../shared/format/date";
import { inLanguage, useLanguage } from "../../shared/language";
import { unitName } from "../../shared/place/unit-name";
import { buttonLook } from "../../shared/ui/button";
import type { FoundUnit } from "./index.server";
import { usePlaceTexts } from "./texts";

/** Finds a place by a name of today or of before; a plain form. */
export function FindForm({ name, found }: { name: string; found: FoundUnit[] }) {
  const texts = usePlaceTexts();
  const language = useLanguage();
  return (
    <div>
      <search aria-label={texts.find}>
        <Form method="get" className="flex max-w-xl flex-wrap items-end gap-3">
          <label className="grow text-sm font-semibold">
            {texts.find}
            <input
              name="q"
              type="search"
              defaultValue={name}
              maxLength={100}
              placeholder={texts.findPlaceholder}
              className="mt-1 min-h-11 w-full rounded-lg border border-line bg-card px-3 text-base font-normal"
            />
          </label>
          <button type="submit" className={buttonLook.primary}>
            {texts.findAction}
          </button>
        </Form>
      </search>
      {name !== "" && (
        <section aria-live="polite" className="mt-5">
          <h2 className="text-xl">{found.length === 0 ? texts.foundNone(name) : texts.found(found.length, name)}</h2>
          <ul className="mt-2 grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
            {found.map(({ slug, full_name, within, valid_to }) => (
              <li key={slug} className="border-b border-line py-2">
                <Link
                  discover="none"
                  to={inLanguage(language, `/dia-phuong/${slug}`)}
                  className="font-semibold underline-offset-4 hover:text-lacquer hover:underline"
                >
                  {unitName(full_name, language)}
                </Link>
                <span className="block text-sm text-ink-soft">
                  {[
                    within.map((above) => unitName(above, language)).join(", "),
                    valid_to === null ? "" : texts.until(formatDay(valid_to)),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
