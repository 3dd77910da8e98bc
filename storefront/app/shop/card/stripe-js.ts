/** The part of Stripe.js that the card page uses; the script comes from Stripe's own address, as Stripe demands. */
export interface StripeJs {
  elements(options: { clientSecret: string; locale: string; appearance?: Record<string, unknown> }): Elements;
  confirmPayment(options: {
    elements: Elements;
    confirmParams: { return_url: string };
    redirect: "if_required";
  }): Promise<{ error?: StripeError; paymentIntent?: { status: string } }>;
}

export interface StripeError {
  code?: string;
}

interface Elements {
  create(type: "payment"): PaymentElement;
}

interface PaymentElement {
  mount(place: HTMLElement): void;
  destroy(): void;
  on(event: "ready", handler: () => void): void;
  on(event: "loaderror", handler: (event: { error: StripeError }) => void): void;
}

type StripeMaker = (publishableKey: string) => StripeJs;

export type CardElements = Elements;

const maker = (): StripeMaker | undefined => (window as Window & { Stripe?: StripeMaker }).Stripe;

/** Loads Stripe.js once a page. @throws Error when the script does not come */
export async function loadStripe(script: string, publishableKey: string): Promise<StripeJs> {
  if (maker() === undefined) {
    await new Promise((resolve, reject) => {
      const tag = document.createElement("script");
      tag.src = script;
      tag.addEventListener("load", resolve);
      tag.addEventListener("error", () => reject(new Error("Stripe.js did not load")));
      document.head.append(tag);
    });
  }
  const make = maker();
  if (make === undefined) throw new Error("Stripe.js did not load");
  return make(publishableKey);
}
