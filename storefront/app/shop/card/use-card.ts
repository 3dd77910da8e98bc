import { useEffect, useRef, useState, type RefObject } from "react";
import type { Language } from "../../shared/language";
import { faultOfCode, type CardFault } from "./faults";
import { loadStripe, type CardElements, type StripeJs } from "./stripe-js";

export interface CardOptions {
  script: string;
  publishableKey: string;
  clientSecret: string;
  /** Whole address to which the buyer comes back from the card. */
  done: string;
  language: Language;
}

export interface CardState {
  place: RefObject<HTMLDivElement | null>;
  phase: "loading" | "ready" | "paying" | "broken";
  fault: CardFault | null;
  pay: () => Promise<void>;
}

/** An intent that is paid already; the order is waiting, or being made. */
const PAID = "payment_intent_unexpected_state";

/** Mounts Stripe's card fields and confirms the payment. Leaving for the bank and coming back are both by address. */
export function useCard({ script, publishableKey, clientSecret, done, language }: CardOptions): CardState {
  const place = useRef<HTMLDivElement>(null);
  const open = useRef<{ stripe: StripeJs; elements: CardElements } | null>(null);
  const [phase, setPhase] = useState<CardState["phase"]>("loading");
  const [fault, setFault] = useState<CardFault | null>(null);

  useEffect(() => {
    const box = place.current;
    if (box === null) return undefined;
    let gone = false;
    let destroy = (): void => undefined;
    const broken = (): void => {
      if (gone) return;
      setPhase("broken");
      setFault("unavailable");
    };
    const mount = (stripe: StripeJs): void => {
      if (gone) return;
      const elements = stripe.elements({ clientSecret, locale: language });
      const element = elements.create("payment");
      destroy = () => element.destroy();
      element.on("ready", () => !gone && setPhase("ready"));
      element.on("loaderror", ({ error }) => {
        if (error.code === PAID) window.location.assign(done);
        else broken();
      });
      element.mount(box);
      open.current = { stripe, elements };
    };
    loadStripe(script, publishableKey).then(mount).catch(broken);
    return () => {
      gone = true;
      destroy();
    };
  }, [script, publishableKey, clientSecret, done, language]);

  async function pay(): Promise<void> {
    if (open.current === null || phase !== "ready") return;
    setPhase("paying");
    setFault(null);
    const { stripe, elements } = open.current;
    const confirmed = stripe.confirmPayment({ elements, confirmParams: { return_url: done }, redirect: "if_required" });
    const { error } = await confirmed.catch(() => ({ error: { code: "unavailable" } }));
    if (error === undefined || error.code === PAID) return window.location.assign(done);
    setFault(error.code === "unavailable" ? "unavailable" : faultOfCode(error.code));
    setPhase("ready");
  }

  return { place, phase, fault, pay };
}
