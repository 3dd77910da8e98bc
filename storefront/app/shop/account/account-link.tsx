import { Link } from "react-router";
import { useShell } from "../../shared/i18n/shell";
import { inLanguage, useLanguage } from "../../shared/language";
import { AccountIcon } from "../layout/icons";

/**
 * The way to the account: the same for everybody, so that pages stay cacheable; who it is the account page finds out.
 * A phone's bar has no room for it, so there it stands in the menu.
 */
export function AccountLink() {
  return (
    <Link
      to={inLanguage(useLanguage(), "/tai-khoan")}
      aria-label={useShell().account}
      className="hidden size-11 items-center justify-center hover:text-lacquer sm:flex"
    >
      <AccountIcon />
    </Link>
  );
}
