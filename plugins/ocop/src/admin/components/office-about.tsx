import { Heading, Table, Text } from "@medusajs/ui";
import type { OfficeDetail } from "../../contract/office";
import { showDay } from "../lib/resource";
import { officeEventLabels, officeLevelLabels, officerRoleLabels } from "../resources/office-vocabulary";
import { Fact } from "./fact";

const roleOrText = (value: string | null) =>
  value === null ? null : ((officerRoleLabels as Record<string, string>)[value] ?? value);

/** An office with its officers and what was done about them. */
export function OfficeAbout({ office: { name, level, unit_name, officers, events } }: { office: OfficeDetail }) {
  return (
    <>
      <Heading level="h2">{name}</Heading>
      <dl className="flex flex-col gap-y-1">
        <Fact label="Cấp" value={officeLevelLabels[level]} />
        <Fact label="Địa bàn" value={unit_name ?? "Cả nước"} />
      </dl>
      {officers.length === 0 && <Text size="small">Chưa có cán bộ nào.</Text>}
      {officers.length > 0 && (
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>Cán bộ</Table.HeaderCell>
              <Table.HeaderCell>Vai trò</Table.HeaderCell>
              <Table.HeaderCell>Tình trạng</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {officers.map((officer) => (
              <Table.Row key={officer.id}>
                <Table.Cell className="whitespace-normal">
                  {officer.name !== null && `${officer.name}, `}
                  {officer.email}
                </Table.Cell>
                <Table.Cell className="whitespace-normal">{officerRoleLabels[officer.role]}</Table.Cell>
                <Table.Cell className="whitespace-normal">
                  {officer.status === "invited"
                    ? `đã mời, đến ${showDay(officer.invite_expires_at)}`
                    : `từ ${showDay(officer.joined_at)}`}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
      <Heading level="h3">Nhật ký</Heading>
      <ul className="flex flex-col gap-y-1">
        {events.map(({ id, kind, before, after, officer_email, at }) => (
          <li key={id}>
            <Text size="small" className="break-words">
              {showDay(at)} · {officeEventLabels[kind]}
              {officer_email !== null && ` ${officer_email}`}
              {[before, after].some((value) => value !== null) &&
                `: ${[before, after].flatMap((value) => roleOrText(value) ?? []).join(" → ")}`}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}
