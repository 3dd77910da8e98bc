import { Form } from "react-router";
import { useTexts } from "../../shared/i18n/use-texts";
import { inLanguage, useLanguage } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { Stars } from "../../shared/ui/stars";
import { homeTexts } from "./texts";

/** What three, four and five stars say (decision 148/QĐ-TTg of 24/02/2023, amended by 1489/QĐ-TTg), and the way to check one. */
export function StarMeaning() {
  const texts = useTexts(homeTexts);
  return (
    <section id="sao-ocop" aria-labelledby="y-nghia-sao" className="bg-turmeric-wash">
      <div className="shell grid gap-x-16 gap-y-10 py-14 sm:py-20 lg:grid-cols-[1fr_1.2fr]">
        <div>
          <h2 id="y-nghia-sao" className="text-3xl sm:text-4xl">
            {texts.starsTitle}
          </h2>
          <p className="mt-4 max-w-prose text-lg">{texts.starsLead}</p>
          <p className="mt-4 max-w-prose text-ink-soft">{texts.starsTerm}</p>
          <Form action={inLanguage(useLanguage(), "/xac-thuc")} className="mt-8 max-w-md">
            <label htmlFor="so-chung-nhan" className="font-semibold">
              {texts.checkLabel}
            </label>
            <p id="so-chung-nhan-o-dau" className="text-sm text-ink-soft">
              {texts.checkHint}
            </p>
            <div className="mt-2 flex gap-2">
              <input
                id="so-chung-nhan"
                name="so"
                required
                maxLength={100}
                autoComplete="off"
                aria-describedby="so-chung-nhan-o-dau"
                className="h-12 w-full min-w-0 rounded-full border border-ink/30 bg-card px-5"
              />
              <button type="submit" className={`${buttonLook.primary} shrink-0`}>
                {texts.check}
              </button>
            </div>
          </Form>
        </div>
        <ol className="divide-y divide-turmeric/40 border-y border-turmeric/40">
          {texts.starLevels.map(({ stars, name, text }) => (
            <li key={stars} className="grid gap-x-8 gap-y-2 py-6 sm:grid-cols-[10rem_1fr]">
              <Stars count={stars} size={26} />
              <div>
                <h3 className="text-xl">{name}</h3>
                <p className="mt-1 max-w-prose">{text}</p>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
