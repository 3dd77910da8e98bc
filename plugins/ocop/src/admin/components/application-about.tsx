import { Heading, Text } from "@medusajs/ui";
import type { ApplicationAnswer } from "../../contract/producer-application";
import { cell, showDay } from "../lib/resource";
import { checklistLabels, checklistStateLabels, consentLabels } from "../resources/application-vocabulary";
import { producerKindLabels, producerStatusLabels } from "../resources/vocabulary";
import { ApplicationPapers } from "./application-papers";
import { Fact } from "./fact";

/** An application as the operator reads it: facts, checklist, papers, consents, history. */
export function ApplicationAbout({ id, application }: { id: string; application: ApplicationAnswer }) {
  const { status, place, bank, checklist, consents, history } = application;
  const where = [place.address, place.labels.commune, place.labels.province].filter(Boolean).join(", ");
  const account = bank && `${cell(bank.bank_name)} · ${bank.account_number} · ${bank.account_name}`;
  return (
    <>
      <Heading level="h2">
        {application.name} · {producerStatusLabels[status]}
      </Heading>
      <dl className="flex flex-col gap-y-1">
        <Fact label="Loại hình" value={producerKindLabels[application.kind]} />
        <Fact label="Tên trên giấy đăng ký" value={cell(application.legal_name)} />
        <Fact label="Mã số thuế" value={cell(application.tax_code)} />
        <Fact label="Người đại diện" value={cell(application.representative)} />
        <Fact label="Điện thoại" value={cell(application.phone)} />
        <Fact label="Địa chỉ" value={cell(where)} />
        <Fact label="Tài khoản nhận tiền" value={cell(account)} />
      </dl>
      <Heading level="h3">Danh sách kiểm</Heading>
      <dl className="flex flex-col gap-y-1">
        {checklist.map(({ key, state, required, days_left }) => (
          <Fact
            key={key}
            label={`${checklistLabels[key]}${required ? "" : " (nếu làm thực phẩm)"}`}
            value={`${checklistStateLabels[state]}${days_left === null ? "" : `, còn ${days_left} ngày`}`}
          />
        ))}
      </dl>
      <ApplicationPapers id={id} papers={application.papers} />
      <Heading level="h3">Sự đồng ý</Heading>
      <dl className="flex flex-col gap-y-1">
        {consents.map(({ purpose, given_at }) => (
          <Fact
            key={purpose}
            label={consentLabels[purpose]}
            value={given_at === null ? "không" : `từ ${showDay(given_at)}`}
          />
        ))}
      </dl>
      <Heading level="h3">Lịch sử</Heading>
      <ol className="flex flex-col gap-y-1">
        {history.map(({ to, reason, at }) => (
          <li key={`${at}-${to}`}>
            <Text size="small">
              {showDay(at)}: {producerStatusLabels[to]}
              {reason !== null && ` (${reason})`}
            </Text>
          </li>
        ))}
      </ol>
    </>
  );
}
