import { Form, useNavigation } from "react-router";
import { useTexts } from "../../shared/i18n/use-texts";
import { buttonLook } from "../../shared/ui/button";
import { orderTexts } from "./texts";

/** Whether this member gets mails about orders, and the button that changes it. */
export function MailSwitch({ wanted }: { wanted: boolean }) {
  const words = useTexts(orderTexts).mails;
  const busy = useNavigation().state === "submitting";
  return (
    <section aria-labelledby="order-mails" className="mt-10 rounded-card border border-line bg-card p-4">
      <h2 id="order-mails" className="text-xl">
        {words.title}
      </h2>
      <p className="mt-1">{wanted ? words.on : words.off}</p>
      <Form method="post" className="mt-3">
        <input type="hidden" name="thu" value={wanted ? "khong" : "co"} />
        <button type="submit" disabled={busy} className={buttonLook.secondary}>
          {wanted ? words.stop : words.start}
        </button>
      </Form>
    </section>
  );
}
