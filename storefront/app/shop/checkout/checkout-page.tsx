import { useEffect, useState } from "react";
import { Form, Link, useNavigation } from "react-router";
import type { CheckoutTexts } from "../../shared/i18n/vi/checkout";
import { inLanguage, type Language } from "../../shared/language";
import { AddressSection } from "./address-section";
import { Alerts } from "./alerts";
import { NoteSection } from "./choice-sections";
import { ContactSection } from "./contact-section";
import { DeliverySection } from "./delivery-section";
import { firstFault } from "./fields";
import { methodOf } from "./payment-methods";
import { PaymentSection } from "./payment-section";
import { feeOf, withPick } from "./picks";
import { Summary } from "./summary";
import { totalWith, type CheckoutView } from "./view";

interface Props {
  view: CheckoutView;
  words: CheckoutTexts;
  language: Language;
}

/** Fields that the buyer touched since the server's last answer. */
interface Mending {
  view: CheckoutView;
  names: readonly string[];
}

/** Checkout on one page. It is a plain form: scripts only add suggestions, a live total and the focus on a fault. */
export function CheckoutPage({ view, words, language }: Props) {
  const navigation = useNavigation();
  const busy = navigation.state !== "idle" && navigation.formMethod === "POST";
  const given = { view, picks: view.input.delivery, payment: view.input.payment };
  const [choice, setChoice] = useState(given);
  // A new answer of the server brings its own choices.
  const chosen = choice.view === view ? choice : given;
  const { picks, payment } = chosen;
  const [mending, setMending] = useState<Mending>({ view, names: [] });
  // A new answer of the server judges every field anew.
  const mended = mending.view === view ? mending.names : [];
  const focus = firstFault(view.faults);
  const faults = Object.fromEntries(Object.entries(view.faults).filter(([name]) => !mended.includes(name)));
  const shown = { ...view, faults };
  const total = totalWith(view.cart, view.parts, picks);
  const fee = feeOf(view.parts, picks);

  useEffect(() => {
    if (focus !== null) document.getElementById(focus)?.focus();
    else if (view.alert !== null || view.renamed !== null) window.scrollTo({ top: 0 });
  }, [view, focus]);

  return (
    <div className="shell py-8 lg:py-12">
      <Link
        to={inLanguage(language, "/gio-hang")}
        className="inline-block py-2 text-sm text-ink underline underline-offset-4"
      >
        ← {words.backToCart}
      </Link>
      <h1 className="mt-2 text-3xl sm:text-4xl">{words.title}</h1>
      <p className="mt-2 text-ink-soft">{words.intro}</p>
      <Alerts view={view} words={words} language={language} />
      <Form
        method="post"
        noValidate
        onInput={(event) => {
          const { target } = event;
          // A field that is being corrected is not scolded any longer; the server judges it anew.
          if ("name" in target && typeof target.name === "string")
            setMending({ view, names: [...mended, target.name] });
        }}
        className="mt-8 grid gap-10 lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start"
      >
        <input type="hidden" name="cart" value={view.cart.id} />
        <div className="space-y-10">
          <ContactSection input={view.input} faults={faults} words={words} focus={focus} />
          <AddressSection view={shown} words={words} language={language} focus={focus} />
          <DeliverySection
            view={shown}
            picks={picks}
            words={words}
            language={language}
            focus={focus}
            onChoose={(producerId, optionId) => setChoice({ ...chosen, picks: withPick(picks, producerId, optionId) })}
          />
          <PaymentSection
            view={shown}
            total={total}
            chosen={payment}
            words={words}
            focus={focus}
            onChoose={(method) => setChoice({ ...chosen, payment: method })}
          />
          <NoteSection view={shown} words={words} focus={focus} />
        </div>
        <Summary
          cart={view.cart}
          fee={fee}
          total={total}
          method={methodOf(payment, view.methods)}
          words={words}
          language={language}
          busy={busy}
        />
      </Form>
    </div>
  );
}
