import { Link } from "react-router";
import { useShell } from "../../shared/i18n/shell";
import { inLanguage, useLanguage } from "../../shared/language";
import { CartIcon } from "../layout/icons";
import { useCartCount } from "./use-cart-count";

/** The way to the cart, with how much is in it once the browser knows. */
export function CartLink() {
  const texts = useShell();
  const count = useCartCount();
  return (
    <Link
      to={inLanguage(useLanguage(), "/gio-hang")}
      aria-label={count === 0 ? texts.cart : texts.cartCount(count)}
      className="relative flex size-11 items-center justify-center hover:text-lacquer"
    >
      <CartIcon />
      {count > 0 && (
        <span
          aria-hidden="true"
          className="absolute right-0 top-0 min-w-5 rounded-full bg-lacquer px-1 text-center text-xs font-semibold leading-5 text-white"
        >
          {count}
        </span>
      )}
    </Link>
  );
}
