import { showMoment } from "../lib/moment";
import { lyingText, payerOf, type Transfer } from "../lib/transfer";
import { transferSourceLabels } from "../resources/vocabulary";
import { Fact } from "./fact";

/** What the bank said of a transfer, and where its money lies now. */
export function TransferFacts({ transfer }: { transfer: Transfer }) {
  const { booked_at, content, reverses, account_number, source, orders } = transfer;
  return (
    <dl className="flex flex-col gap-y-1">
      <Fact label="Tiền đang ở" value={lyingText(transfer)} />
      {orders.length > 0 && <Fact label="Đơn hàng" value={orders.map((order) => `#${order}`).join(", ")} />}
      <Fact label="Thời gian" value={showMoment(booked_at)} />
      <Fact label="Nội dung" value={content === "" ? "–" : content} />
      <Fact label="Người chuyển" value={payerOf(transfer)} />
      {reverses !== null && <Fact label="Lấy lại giao dịch" value={reverses} />}
      <Fact label="Vào tài khoản" value={account_number} />
      <Fact label="Biết qua" value={transferSourceLabels[source]} />
    </dl>
  );
}
