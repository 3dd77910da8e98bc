import { Link } from "react-router";
import { useTexts } from "../../shared/i18n/use-texts";
import { inLanguage, useLanguage } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { Picture } from "../../shared/ui/picture";
import type { HomeData } from "./home.server";
import { homeTexts } from "./texts";

/** The opening: what this shop is, and the first two ways into it. */
export function Hero({ counts }: { counts: HomeData["counts"] }) {
  const texts = useTexts(homeTexts);
  const language = useLanguage();
  const written = (count: number) => count.toLocaleString(language === "vi" ? "vi-VN" : "en-GB");
  return (
    <section className="shell grid items-center gap-8 py-8 sm:py-12 lg:grid-cols-[1.1fr_1fr] lg:gap-14">
      <div className="lg:py-8">
        <p className="font-semibold text-bamboo">{texts.kicker}</p>
        <h1 className="mt-3 text-4xl sm:text-5xl lg:text-[3.4rem]">{texts.title}</h1>
        <p className="mt-5 max-w-[34rem] text-lg text-ink-soft">
          {texts.lead(written(counts.products), written(counts.producers), written(counts.provinces))}
        </p>
        <p className="mt-7 flex flex-wrap gap-3">
          <Link to={inLanguage(language, "/san-pham")} className={buttonLook.primary}>
            {texts.shop}
          </Link>
          <Link to={inLanguage(language, "/diem-ban")} className={buttonLook.secondary}>
            {texts.nearby}
          </Link>
        </p>
      </div>
      <div className="relative">
        <div
          aria-hidden="true"
          className="absolute -bottom-4 -left-4 top-8 right-8 rounded-[2rem] bg-turmeric-wash lg:-bottom-6 lg:-left-6"
        />
        <Picture
          src="/media/trang-chu-640.webp"
          alt=""
          first
          sizes="(min-width: 64rem) 34rem, 92vw"
          ratio={0.82}
          className="relative aspect-[1/0.82] rounded-[2rem]"
        />
      </div>
    </section>
  );
}
