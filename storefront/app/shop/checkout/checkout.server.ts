import { data, redirect, redirectDocument } from "react-router";
import { forgetCart, isCartId, readCartId, rememberCart } from "../../shared/session/cart-cookie.server";
import { readForm } from "../../shared/session/read-form.server";
import { forgetDraft, keepDraft, readDraft } from "../../shared/session/draft-cookie.server";
import { helpCheckout } from "../account/checkout-help.server";
import { askAgeOnce } from "../age-screen/ask-age-once.server";
import type { BuyerApi } from "../../shared/api/answers.server";
import type { Cart } from "../cart/cart";
import { checkCart, readCart } from "../cart/cart-store.server";
import { privateHeaders, withCookies } from "../cart/headers";
import { visitorApi } from "../cart/visitor-api.server";
import { inLanguage, languageOf, type Language } from "../../shared/language";
import { blocks, type LineNotice } from "../cart/line-notices";
import { emptyInput, faultsOf, readInput, type CheckoutInput } from "./fields";
import { oneAtATime } from "./one-at-a-time";
import { decidePlace, type PlaceMatch } from "../../shared/place/decide-place";
import { settledPicks } from "./picks";
import { methodOf, settledMethod } from "./payment-methods";
import { orderTokenOf, placeOrder, readMethods, readSplit } from "./place-order.server";
import { listCommunes, listProvinces, resolveCommune } from "../../shared/place/territory.server";
import { CARD_REFUSED, totalWith, type CheckoutAlert, type CheckoutView } from "./view";

/** To the order of a cart, which the browser forgets with everything that was typed. */
export async function toOrder(request: Request, token: string): Promise<Response> {
  const headers = withCookies([...(await forgetCart()), await forgetDraft()]);
  return redirect(inLanguage(languageOf(request.url), `/don-hang/${token}`), { status: 303, headers });
}

/** To the card's own page. As a new document: only that page's policy lets Stripe's script in. */
async function toCard(language: Language, cart: Cart, input: CheckoutInput): Promise<Response> {
  const draft = await keepDraft({ ...input });
  const cookies = [...(await rememberCart(cart.id, cart.pieces)), ...(draft === null ? [] : [draft])];
  return redirectDocument(inLanguage(language, "/thanh-toan/the"), { status: 303, headers: withCookies(cookies) });
}

async function viewOf(api: BuyerApi, cart: Cart, input: CheckoutInput): Promise<CheckoutView> {
  const [provinces, communes] = await Promise.all([listProvinces(api), listCommunes(api, input.province)]);
  const province = provinces.find(({ code }) => code === input.province)?.name ?? "";
  const [split, offered] = await Promise.all([readSplit(api, cart.id, province), readMethods(api, cart.regionId)]);
  const { parts, age_restricted: alcohol } = split;
  const methods = alcohol ? offered.filter((method) => method !== "cod") : offered;
  const filled = { ...input, delivery: settledPicks(parts, input.delivery) };
  const stuck = parts.some(({ mode, options }) => mode === "delivery" && options.length === 0);
  const alert = parts.length === 0 || stuck ? ({ kind: "no_delivery" } as const) : null;
  return {
    cart,
    parts,
    methods,
    alcohol,
    provinces,
    communes,
    input: filled,
    faults: {},
    choices: [],
    renamed: null,
    alert,
  };
}

/** The same page with a way to pay chosen that can be taken; only a submitted form is held to its own choice. */
function withMethod(view: CheckoutView): CheckoutView {
  const { input, methods, parts, cart } = view;
  const payment = settledMethod(input.payment, methods, totalWith(cart, parts, input.delivery));
  return { ...view, input: { ...input, payment } };
}

/** What changed in the cart since it was shown; goods that cannot be ordered come first. */
function alertOf(notices: readonly LineNotice[]): CheckoutAlert | null {
  if (notices.some(blocks)) return { kind: "cart_blocked" };
  return notices.length > 0 ? { kind: "prices_changed" } : null;
}

/** The page on a first visit; without a cart there is nothing to order, and an ordered cart leads to its order. */
export async function loadCheckout(request: Request) {
  const language = languageOf(request.url);
  const toCart = inLanguage(language, "/gio-hang");
  const id = await readCartId(request);
  if (id === null) throw redirect(toCart);
  const api = await visitorApi(request);
  const cart = await readCart(api, id);
  if (cart?.completedAt) {
    const token = await orderTokenOf(api, id);
    if (token !== null) throw await toOrder(request, token);
  }
  if (cart === null || cart.lines.length === 0) throw redirect(toCart);
  const checked = await checkCart(api, cart);
  await askAgeOnce(request, api, checked);
  const notices = Object.values(checked.notices);
  const refused = new URL(request.url).search === `?${CARD_REFUSED}` ? ({ kind: "card_refused" } as const) : null;
  const view = await viewOf(api, checked.cart, {
    ...emptyInput,
    ...(await helpCheckout(request)),
    ...(await readDraft(request)),
  });
  return data(
    { language, view: { ...withMethod(view), alert: refused ?? alertOf(notices) ?? view.alert } },
    { headers: privateHeaders },
  );
}

/** Finds the place; fills in what the page has to ask about it. */
async function withPlace(api: BuyerApi, view: CheckoutView): Promise<{ view: CheckoutView; place: PlaceMatch | null }> {
  const { input } = view;
  if (input.province === "" || input.commune === "" || view.faults.commune !== undefined) return { view, place: null };
  const chosen = input.communeFor === input.commune ? input.communeCode : "";
  const answer = decidePlace(await resolveCommune(api, input.province, input.commune), chosen);
  if (answer.kind === "found") return { view, place: answer.match };
  if (answer.kind === "unknown")
    return { view: { ...view, faults: { ...view.faults, commune: "commune_unknown" } }, place: null };
  if (answer.kind === "choose") {
    return {
      view: { ...view, choices: answer.matches, faults: { ...view.faults, commune: "commune_choose" } },
      place: null,
    };
  }
  const confirmed = { ...input, communeCode: answer.match.communeCode, communeFor: input.commune };
  return { view: { ...view, input: confirmed, renamed: answer.match }, place: null };
}

async function page(view: CheckoutView, status: number) {
  const draft = await keepDraft({ ...view.input });
  return data({ view }, { status, headers: withCookies(draft === null ? [] : [draft]) });
}

/**
 * Takes the form. Whatever is wrong, the page comes back with everything that was typed.
 * The form names its own cart, so that a second click after the order was placed, when the
 * cookie is gone already, ends at the same order.
 */
export async function submitCheckout(request: Request) {
  const language = languageOf(request.url);
  const form = await readForm(request);
  const named = form.get("cart");
  const id = typeof named === "string" && isCartId(named) ? named : await readCartId(request);
  if (id === null) return redirect(inLanguage(language, "/gio-hang"), { status: 303 });
  const api = await visitorApi(request);
  const existing = await orderTokenOf(api, id);
  if (existing !== null) return toOrder(request, existing);
  const cart = await readCart(api, id);
  if (cart === null || cart.lines.length === 0) return redirect(inLanguage(language, "/gio-hang"), { status: 303 });

  const input = readInput(form);
  const checked = await checkCart(api, cart);
  await askAgeOnce(request, api, checked);
  const base = await viewOf(api, checked.cart, input);
  if (form.get("intent") === "refresh") return page(withMethod(base), 200);
  const total = totalWith(base.cart, base.parts, base.input.delivery);
  const faults = faultsOf(base.input, base.parts, base.methods, total);
  const { view, place } = await withPlace(api, { ...base, faults });
  if (Object.keys(view.faults).length > 0) return page(view, 400);
  const alert = alertOf(Object.values(checked.notices));
  if (alert !== null) return page({ ...view, alert }, 409);
  const method = methodOf(base.input.payment, base.methods);
  if (place === null || method === null) return page(view, 200);

  const placed = await oneAtATime(id, async () => {
    const done = await orderTokenOf(api, id);
    return done === null
      ? placeOrder(api, checked.cart, base.input, place, method, Number(form.get("total")))
      : { kind: "placed" as const, token: done };
  });
  if (placed.kind === "placed") return toOrder(request, placed.token);
  if (placed.kind === "card") return toCard(language, checked.cart, base.input);
  if (placed.kind === "total_changed") {
    const fresh = await viewOf(api, checked.cart, base.input);
    return page({ ...fresh, alert: { kind: "total_changed", total: placed.total } }, 409);
  }
  const { problem } = placed;
  const details = Object.values(problem.fields);
  const told = details.length > 0 || problem.message === "" ? details : [problem.message];
  return page({ ...view, alert: { kind: "failed", details: told } }, problem.status >= 500 ? 503 : 409);
}
