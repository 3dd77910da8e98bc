import { Link } from "react-router";
import type { OwnPayoutAccount } from "../../../../plugins/ocop/src/contract/producer-money";
import { formatDay } from "../../shared/format/date";
import type { ProducerMoneyTexts } from "../../shared/i18n/vi/producer-money";
import { inLanguage, useLanguage } from "../../shared/language";
import { Notice } from "../../shared/ui/notice";
import { linkLook } from "./looks";

/** Where money goes, masked. */
export function AccountLines({ account }: { account: NonNullable<OwnPayoutAccount["account"]> }) {
  return (
    <p className="mt-3">
      <span className="font-semibold">{account.bank}</span> <span className="tabular-nums">{account.number}</span>
      <br />
      {account.name}
    </p>
  );
}

/** The account, what is to be known of it, and the way to change it. */
export function AccountCard({ account, words }: { account: OwnPayoutAccount["account"]; words: ProducerMoneyTexts }) {
  const language = useLanguage();
  return (
    <>
      {account === null ? (
        <div className="mt-3">
          <Notice tone="warning">{words.accountMissing}</Notice>
        </div>
      ) : (
        <AccountLines account={account} />
      )}
      {account !== null && account.usable_from !== null && (
        <div className="mt-3">
          <Notice tone="warning">{words.accountWaits(formatDay(account.usable_from))}</Notice>
        </div>
      )}
      <Link to={inLanguage(language, "/producer/tien/tai-khoan")} className={linkLook}>
        {account === null ? words.accountAdd : words.accountChange}
      </Link>
    </>
  );
}
