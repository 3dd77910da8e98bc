import { Alert, Copy, Text } from "@medusajs/ui";
import { useState } from "react";
import type { OfficeDetail } from "../../contract/office";
import { write } from "../lib/api";
import { type Choice, choicesOf, type FieldSpec } from "../lib/resource";
import { useOne } from "../lib/use-one";
import { officerRoleLabels } from "../resources/office-vocabulary";
import { ActChooser } from "./act-chooser";
import { OfficeAbout } from "./office-about";

const ROLE: FieldSpec = {
  name: "role",
  label: "Vai trò",
  kind: "choice",
  choices: choicesOf(officerRoleLabels),
  required: true,
};

function fieldsOf(act: string, { officers }: OfficeDetail): FieldSpec[] {
  if (act === "invite")
    return [
      {
        name: "email",
        label: "Thư điện tử",
        kind: "text",
        required: true,
        hint: "Phải đăng nhập bằng đúng địa chỉ này.",
      },
      { name: "name", label: "Họ tên hoặc chức danh", kind: "text" },
      ROLE,
    ];
  const choices = officers.map(({ id, email, name }) => ({
    value: id,
    label: name === null ? email : `${name}, ${email}`,
  }));
  const who: FieldSpec = { name: "officer_id", label: "Cán bộ", kind: "choice", choices, required: true };
  return act === "role" ? [who, ROLE] : [who];
}

const actsOf = ({ officers }: OfficeDetail): Choice[] => [
  { value: "invite", label: "Mời cán bộ" },
  ...(officers.length > 0
    ? [
        { value: "role", label: "Đổi vai trò" },
        { value: "remove", label: "Cho thôi hoặc hủy lời mời" },
      ]
    : []),
];

/** The officers of one office: invite, change a role, remove. The link of an invitation is shown this once. */
export function OfficeView({ id }: { id: string }) {
  const { data, error } = useOne<OfficeDetail>("offices", "office", id);
  const [link, setLink] = useState<string | null>(null);
  const send = async (body: Record<string, unknown>) => {
    const { invitation } = (await write(`offices/${id}/acts`, body)) as { invitation?: { link: string } };
    setLink(invitation?.link ?? null);
  };
  if (error !== null) return <Text className="p-6">Không tải được: {error.message}</Text>;
  if (data === undefined) return <Text className="p-6">Đang tải…</Text>;
  return (
    <ActChooser
      path={send}
      acts={actsOf(data)}
      fieldsOf={(act) => fieldsOf(act, data)}
      idle=""
      doneMessage="Đã lưu, có hiệu lực ngay"
    >
      {link !== null && (
        <Alert variant="success" role="status">
          Gửi đường dẫn này cho người được mời. Nó chỉ hiện một lần và dùng được trong 7 ngày.
          <span className="flex items-center gap-x-2 break-all">
            {link}
            <Copy content={link} aria-label="Chép đường dẫn" />
          </span>
        </Alert>
      )}
      <OfficeAbout office={data} />
    </ActChooser>
  );
}
