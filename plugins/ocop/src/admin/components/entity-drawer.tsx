import { XMark } from "@medusajs/icons";
import { Drawer, IconButton, Text } from "@medusajs/ui";
import type { ActionSpec, Resource } from "../lib/resource";
import { useEntity } from "../lib/use-resource";
import { FieldsForm } from "./fields-form";

/** What the drawer is open for: a new entity, changing one, or an action on one. */
export type Task =
  | { kind: "create" }
  | { kind: "edit"; id: string }
  | { kind: "action"; id: string; action: ActionSpec };

function Edit({ resource, id, onDone }: { resource: Resource; id: string; onDone: () => void }) {
  const { data, error } = useEntity(resource, id);
  if (error !== null) return <Text className="p-6">Không tải được: {error.message}</Text>;
  if (data === undefined) return <Text className="p-6">Đang tải…</Text>;
  return (
    <FieldsForm
      key={id}
      path={`${resource.path}/${id}`}
      fields={resource.fields}
      entity={data}
      submitLabel="Lưu"
      doneMessage="Đã lưu"
      onDone={onDone}
    />
  );
}

function titleOf(resource: Resource, task: Task): string {
  if (task.kind === "action") return task.action.label;
  return `${resource.title}: ${task.kind === "create" ? "thêm mới" : "sửa"}`;
}

/** The kit's own head closes with a button that has no name. */
function DrawerHead({ title }: { title: string }) {
  return (
    <div className="flex items-start justify-between gap-x-4 border-b px-6 py-4">
      <Drawer.Title>{title}</Drawer.Title>
      <Drawer.Close asChild>
        <IconButton size="small" type="button" variant="transparent" aria-label="Đóng">
          <XMark />
        </IconButton>
      </Drawer.Close>
    </div>
  );
}

/** The drawer beside a list. */
export function EntityDrawer({
  resource,
  task,
  onClose,
}: {
  resource: Resource;
  task: Task | null;
  onClose: () => void;
}) {
  const View = task?.kind === "action" ? task.action.View : null;
  return (
    <Drawer open={task !== null} onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <DrawerHead title={task === null ? "" : titleOf(resource, task)} />
        {task?.kind === "create" && (
          <FieldsForm
            path={resource.path}
            fields={resource.fields}
            submitLabel="Lưu"
            doneMessage="Đã thêm"
            onDone={onClose}
          />
        )}
        {task?.kind === "edit" && <Edit resource={resource} id={task.id} onDone={onClose} />}
        {task?.kind === "action" && View !== null && <View id={task.id} onDone={onClose} />}
      </Drawer.Content>
    </Drawer>
  );
}
