import { dayWords } from "../../shared/day-words";
import type { Letter } from "../mail/letter";
import { plainLetter } from "../mail/letters/plain";

/** What a letter about a changed account is written from. */
export interface AccountFacts {
  producer: string;
  /** Address of the owner who is written to. */
  to: string;
  bank: string;
  /** The number as it may be shown. */
  account: string;
  account_name: string;
  /** YYYY-MM-DD; null when the account counts at once. */
  usable_from: string | null;
}

/**
 * Tells an owner that money will go elsewhere. Vietnamese with an English line, because nobody asked the members of a
 * producer for their language.
 * @param href of the page on which the account is changed
 */
export function accountLetter(facts: AccountFacts, href: string): Letter {
  const { producer, to, bank, account, account_name, usable_from } = facts;
  const from = usable_from === null ? "" : ` Từ ngày ${dayWords(usable_from)} chợ mới chuyển tiền vào tài khoản này.`;
  return plainLetter({
    subject: `${producer}: tài khoản nhận tiền vừa được đổi`,
    preview: `Tài khoản mới: ${bank} ${account}.`,
    title: "Tài khoản nhận tiền vừa được đổi",
    paragraphs: [
      `Tài khoản nhận tiền của ${producer} tại Chợ OCOP vừa được đổi.${from}`,
      "The bank account to which the market pays your producer was changed. If it was not you, change it back and change your password.",
    ],
    facts: [
      { term: "Ngân hàng", value: bank },
      { term: "Số tài khoản", value: account },
      { term: "Chủ tài khoản", value: account_name },
    ],
    notice: {
      text: "Nếu không phải bạn hay người của bạn đổi, hãy đổi lại ngay, đổi mật khẩu và trả lời thư này.",
      tone: "wait",
    },
    link: { label: "Xem tài khoản nhận tiền", href },
    footer: [`Thư này được gửi đến ${to} vì địa chỉ này là của một chủ tài khoản.`],
  });
}
