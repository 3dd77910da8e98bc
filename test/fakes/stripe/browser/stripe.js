// The part of Stripe.js that the shop uses: card fields in a frame of this origin, and confirmPayment.
(() => {
  const origin = new URL(document.currentScript.src).origin;

  /** Asks the frame and waits for its answer. */
  const ask = (frame, message) =>
    new Promise((resolve) => {
      const listen = (event) => {
        if (event.origin !== origin || event.source !== frame.contentWindow || event.data.kind !== "result") return;
        window.removeEventListener("message", listen);
        resolve(event.data);
      };
      window.addEventListener("message", listen);
      frame.contentWindow.postMessage(message, origin);
    });

  window.Stripe = (publishableKey) => {
    if (!publishableKey.startsWith("pk_test_")) throw new Error("Please pass a publishable key");
    return {
      elements({ clientSecret, locale = "auto" }) {
        let frame;
        const listeners = {};
        const element = {
          mount(selector) {
            const place = typeof selector === "string" ? document.querySelector(selector) : selector;
            frame = document.createElement("iframe");
            frame.title = "Secure payment input frame";
            frame.src = `${origin}/v3/frame?locale=${locale}`;
            frame.style.cssText = "display:block;width:100%;height:12rem;border:0";
            frame.addEventListener("load", async () => {
              const id = clientSecret.split("_secret_")[0];
              const query = new URLSearchParams({ key: publishableKey, client_secret: clientSecret });
              const answer = await fetch(`${origin}/v1/payment_intents/${id}?${query}`);
              const { error: refused, status } = await answer.json();
              const error = status === "succeeded" ? { code: "payment_intent_unexpected_state" } : refused;
              if (error === undefined) listeners.ready?.();
              else listeners.loaderror?.({ error });
            });
            place.append(frame);
          },
          on(event, handler) {
            listeners[event] = handler;
            return element;
          },
          destroy: () => frame?.remove(),
        };
        return { create: () => element, frame: () => frame, clientSecret };
      },
      async confirmPayment({ elements, confirmParams, redirect }) {
        const { error, intent } = await ask(elements.frame(), {
          kind: "confirm",
          key: publishableKey,
          clientSecret: elements.clientSecret,
          returnUrl: confirmParams.return_url,
        });
        if (error !== undefined) return { error };
        const away = intent.next_action?.redirect_to_url?.url;
        if (away === undefined && redirect === "if_required") return { paymentIntent: intent };
        const back = new URL(confirmParams.return_url);
        back.searchParams.set("payment_intent", intent.id);
        back.searchParams.set("payment_intent_client_secret", intent.client_secret);
        back.searchParams.set("redirect_status", "succeeded");
        window.location.assign(away ?? back.href);
        return new Promise(() => {});
      },
    };
  };
})();
