import { Heading, Text } from "@medusajs/ui";
import type { DossierAnswer } from "../../contract/dossier";
import { selfText } from "../lib/dossier";

/** The producer's own points, line by line, with the conditions that it says are met. */
export function DossierScores({ dossier: { sheet, assessment } }: { dossier: DossierAnswer }) {
  const met = sheet.conditions.filter((condition) => condition.met);
  return (
    <>
      <Heading level="h3">Tự đánh giá</Heading>
      <Text size="small" weight="plus">
        {selfText(assessment)}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {sheet.decision}
        {sheet.product_set_name === null ? "" : ` · ${sheet.product_set_name}`}
        {sheet.complete ? "" : " · chưa đủ chi tiết, có mục chấm theo tổng"}
      </Text>
      {met.map(({ code, vi }) => (
        <Text key={code} size="small" className="text-ui-fg-error">
          {vi}
        </Text>
      ))}
      <ul className="flex flex-col gap-y-1">
        {sheet.parts
          .flatMap(({ lines }) => lines)
          .map(({ code, vi, max, points, reason }) => (
            <li key={code}>
              <Text size="small">
                {code}. {vi}: {points === null ? "–" : points.toLocaleString("vi-VN")}/{max}
              </Text>
              {reason !== null && (
                <Text size="small" className="text-ui-fg-subtle break-words">
                  {reason}
                </Text>
              )}
            </li>
          ))}
      </ul>
    </>
  );
}
