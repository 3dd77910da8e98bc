import { Link } from "react-router";
import type { ProducerProfileTexts } from "../../shared/i18n/vi/producer-profile";
import { inLanguage, useLanguage } from "../../shared/language";
import { focused, TextField } from "../../shared/ui/text-field";
import type { ProfileFaults } from "./faults";
import type { TypedProfile } from "./profile-form";

interface Props {
  typed: TypedProfile;
  faults: ProfileFaults["boxes"];
  words: ProducerProfileTexts;
  /** Whether buyers see phone and e-mail, which is a consent of its own. */
  shown: boolean;
  /** Only owners give consents. */
  owner: boolean;
}

/** How to reach the producer, and whether buyers may see it. */
export function ContactFields({ typed, faults, words, shown, owner }: Props) {
  const language = useLanguage();
  const box = (name: ProfileFaults["boxes"][number]) => ({
    name,
    label: words[name],
    optional: words.optional,
    fault: faults.includes(name) ? words.faults[name] : undefined,
    defaultValue: typed[name],
    ...focused(faults[0] ?? null, name),
  });
  return (
    <section aria-labelledby="contact-title" className="space-y-5">
      <h2 id="contact-title" className="text-2xl">
        {words.contact}
      </h2>
      <TextField {...box("website")} type="url" hint={words.websiteHint} maxLength={300} autoComplete="url" />
      <TextField {...box("phone")} type="tel" maxLength={20} autoComplete="tel" />
      <TextField {...box("email")} type="email" maxLength={200} autoComplete="email" />
      <p>
        {shown ? words.contactShown : words.contactHidden}{" "}
        {owner && (
          <Link
            to={inLanguage(language, "/producer/su-dong-y")}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {words.contactConsent}
          </Link>
        )}
      </p>
    </section>
  );
}
