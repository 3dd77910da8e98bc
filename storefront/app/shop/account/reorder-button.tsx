import { Form, useNavigation } from "react-router";
import { inLanguage, type Language } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { accountTexts } from "../../shared/i18n/account";

interface Props {
  /** Of the order's link; a guest has it too. */
  token: string;
  number: number;
  language: Language;
  className?: string;
}

/** Puts the goods of an order into the cart again; a plain form. Stands in the history and on the order's page. */
export function ReorderButton({ token, number, language, className = "" }: Props) {
  const words = accountTexts(language);
  const navigation = useNavigation();
  const busy = navigation.formData?.get("don") === token;
  return (
    <Form method="post" action={inLanguage(language, "/mua-lai")} className={`flex ${className}`}>
      <input type="hidden" name="don" value={token} />
      <button
        type="submit"
        disabled={busy}
        aria-label={words.againOf(number)}
        className={`${buttonLook.secondary} w-full whitespace-nowrap`}
      >
        {busy ? words.busy : words.again}
      </button>
    </Form>
  );
}
