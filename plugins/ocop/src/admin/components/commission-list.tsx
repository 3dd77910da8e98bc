import { Button, Container, Heading, Table, Text, toast, usePrompt } from "@medusajs/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { read, write } from "../lib/api";
import type { Entity } from "../lib/resource";
import { commissionRules, conditionOf, showRate, termOf } from "../resources/commission";
import { EntityDrawer, type Task } from "./entity-drawer";

/** The list with two neighbours changed. */
function swapped(ids: readonly string[], at: number, by: -1 | 1): string[] {
  const moved = [...ids];
  const [one] = moved.splice(at, 1);
  if (one !== undefined) moved.splice(at + by, 0, one);
  return moved;
}

/** Commission rules in the order in which they are asked; the first that fits decides. */
export function CommissionList() {
  const [task, setTask] = useState<Task | null>(null);
  const ask = usePrompt();
  const client = useQueryClient();
  const { data, error } = useQuery({
    queryKey: ["ocop", "commission-rules", "all"],
    queryFn: async () => (await read<{ commission_rules: Entity[] }>("commission-rules")).commission_rules,
  });
  const change = useMutation({
    mutationFn: (send: () => Promise<unknown>) => send(),
    onSettled: () => void client.invalidateQueries({ queryKey: ["ocop"] }),
    onError: (fault) => toast.error("Chưa lưu được", { description: fault.message }),
  });
  const rules = data ?? [];
  const ids = rules.map(({ id }) => id);
  const move = (at: number, by: -1 | 1) =>
    change.mutate(() => write("commission-rules", { ids: swapped(ids, at, by) }, "PUT"));
  const remove = async ({ id, name }: Entity) => {
    const sure = await ask({
      title: `Xóa quy tắc "${String(name)}"?`,
      description: "Đơn đã đặt giữ mức của mình.",
      confirmText: "Xóa",
      cancelText: "Huỷ",
    });
    if (sure) change.mutate(() => write(`commission-rules/${id}`, {}, "DELETE"));
  };
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading>Hoa hồng</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Quy tắc đầu tiên khớp sẽ quyết định. Mức được giữ nguyên trong đơn từ lúc đặt.
          </Text>
        </div>
        <Button size="small" onClick={() => setTask({ kind: "create" })}>
          Thêm
        </Button>
      </div>
      {error !== null && (
        <Text role="alert" className="px-6 py-4">
          Không tải được: {error.message}
        </Text>
      )}
      {data !== undefined && rules.length === 0 && (
        <Text className="px-6 py-4">Chưa có quy tắc nào: chợ không thu hoa hồng.</Text>
      )}
      {rules.length > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {["Thứ tự", "Tên", "Điều kiện", "Mức", "Thời hạn"].map((title) => (
                  <Table.HeaderCell key={title}>{title}</Table.HeaderCell>
                ))}
                <Table.HeaderCell />
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rules.map((rule, index) => (
                <Table.Row key={rule.id}>
                  <Table.Cell>{index + 1}</Table.Cell>
                  <Table.Cell>{String(rule.name)}</Table.Cell>
                  <Table.Cell>{conditionOf(rule)}</Table.Cell>
                  <Table.Cell>{showRate(rule.rate_bp)}</Table.Cell>
                  <Table.Cell>{termOf(rule)}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap text-right">
                    <Button
                      size="small"
                      variant="transparent"
                      aria-label={`Đưa "${String(rule.name)}" lên trước`}
                      disabled={index === 0 || change.isPending}
                      onClick={() => move(index, -1)}
                    >
                      ↑
                    </Button>
                    <Button
                      size="small"
                      variant="transparent"
                      aria-label={`Đưa "${String(rule.name)}" xuống sau`}
                      disabled={index === rules.length - 1 || change.isPending}
                      onClick={() => move(index, 1)}
                    >
                      ↓
                    </Button>
                    <Button size="small" variant="transparent" onClick={() => setTask({ kind: "edit", id: rule.id })}>
                      Sửa
                    </Button>
                    <Button size="small" variant="transparent" onClick={() => void remove(rule)}>
                      Xóa
                    </Button>
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      <EntityDrawer resource={commissionRules} task={task} onClose={() => setTask(null)} />
    </Container>
  );
}
