import { data, Link } from "react-router";
import type {
  OwnPayoutAccount,
  OwnPayouts,
  ProducerBalance,
  StatementMonth,
} from "../../../../plugins/ocop/src/contract/producer-money";
import { inLanguage, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { TitledSection } from "../../shared/ui/titled-section";
import { portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/route";
import { AccountCard } from "./account-card";
import { BalanceCard, NextPayout } from "./balance-card";
import { moneyMeta } from "./meta";
import { MonthList } from "./month-list";
import { PayoutList } from "./payout-list";
import { linkLook } from "./looks";
import { moneyTexts } from "./texts";
import { WaitingList } from "./waiting-list";

const PAYOUTS_SHOWN = 3;

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ location }) => moneyMeta(location.pathname, ({ title }) => title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const [money, account, { months }, payouts] = await Promise.all([
    api.get<ProducerBalance>("/producer/balance").then((answer) => portalData(request, answer)),
    api.get<OwnPayoutAccount>("/producer/payout-account").then((answer) => portalData(request, answer)),
    api.get<{ months: StatementMonth[] }>("/producer/statement-months").then((answer) => portalData(request, answer)),
    api.get<OwnPayouts>(`/producer/payouts?limit=${PAYOUTS_SHOWN}`).then((answer) => portalData(request, answer)),
  ]);
  return data({ money, account: account.account, months, payouts }, { headers: privateAnswer() });
}

export default function Money({ loaderData: { money, account, months, payouts } }: Route.ComponentProps) {
  const language = useLanguage();
  const words = moneyTexts(language);
  return (
    <div className="max-w-2xl">
      <h1 className="text-3xl">{words.title}</h1>
      <BalanceCard money={money} words={words} />
      <TitledSection id="lan-chuyen" title={words.nextTitle}>
        <NextPayout money={money} words={words} />
      </TitledSection>
      <TitledSection id="dang-cho" title={words.waitingTitle}>
        <WaitingList money={money} words={words} />
      </TitledSection>
      <TitledSection id="tai-khoan" title={words.accountTitle}>
        <AccountCard account={account} words={words} />
      </TitledSection>
      <TitledSection id="thang" title={words.monthsTitle}>
        <MonthList months={months} words={words} />
      </TitledSection>
      <TitledSection id="da-chuyen" title={words.payoutsTitle}>
        <PayoutList payouts={payouts.payouts} words={words} />
        {payouts.count > payouts.payouts.length && (
          <Link to={inLanguage(language, "/producer/tien/da-chuyen")} className={linkLook}>
            {words.payoutsAll}
          </Link>
        )}
      </TitledSection>
    </div>
  );
}
