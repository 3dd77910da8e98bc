import { Button, Drawer, Heading, Hint, Input, Label, Select, Text, Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import { toBody, toFormValues, type FieldFaults } from "../lib/form-values"
import type { Entity, FieldSpec, Resource } from "../lib/resource"
import { useSave } from "../lib/use-resource"

const YES_NO = [
  { value: "true", label: "Có" },
  { value: "false", label: "Không" },
]

interface FieldProps {
  field: FieldSpec
  value: string
  fault: string | undefined
  disabled: boolean
  onChange: (value: string) => void
}

function FieldInput({ field, value, fault, disabled, onChange }: FieldProps) {
  const id = `ocop-${field.name}`
  const choices = field.kind === "yes-no" ? YES_NO : field.choices
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {field.label}
        {field.required === true ? " *" : ""}
      </Label>
      {choices !== undefined ? (
        <Select value={value} onValueChange={onChange} disabled={disabled}>
          <Select.Trigger id={id}>
            <Select.Value placeholder="Chọn…" />
          </Select.Trigger>
          <Select.Content>
            {choices.map((choice) => (
              <Select.Item key={choice.value} value={choice.value}>
                {choice.label}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      ) : field.kind === "long" || field.kind === "json" ? (
        <Textarea id={id} rows={5} value={value} disabled={disabled} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <Input
          id={id}
          type={field.kind === "day" ? "date" : field.kind === "number" ? "number" : "text"}
          step="any"
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {field.hint !== undefined && <Hint>{field.hint}</Hint>}
      {fault !== undefined && <Hint variant="error">{fault}</Hint>}
    </div>
  )
}

/** The form of one entity in a drawer; what was typed stays when saving fails. */
export function EntityForm({ resource, entity, onDone }: { resource: Resource; entity: Entity | undefined; onDone: () => void }) {
  const [values, setValues] = useState(() => toFormValues(resource.fields, entity))
  const [faults, setFaults] = useState<FieldFaults>({})
  const save = useSave(resource, entity?.id)

  const submit = () => {
    const checked = toBody(resource.fields, values, entity === undefined)
    setFaults(checked.faults)
    if (Object.keys(checked.faults).length > 0) return
    save.mutate(checked.body, {
      onSuccess: () => {
        toast.success("Đã lưu")
        onDone()
      },
      onError: (error) => toast.error("Chưa lưu được", { description: error.message }),
    })
  }

  return (
    <>
      <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
        <Heading level="h2">{entity === undefined ? "Thêm mới" : "Sửa"}</Heading>
        {resource.fields.length === 0 && <Text size="small">Mục này chỉ để xem.</Text>}
        {resource.fields.map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            value={values[field.name] ?? ""}
            fault={faults[field.name]}
            disabled={entity !== undefined && field.fixed === true}
            onChange={(value) => setValues((current) => ({ ...current, [field.name]: value }))}
          />
        ))}
      </Drawer.Body>
      <Drawer.Footer>
        <Drawer.Close asChild>
          <Button variant="secondary">Huỷ</Button>
        </Drawer.Close>
        <Button onClick={submit} isLoading={save.isPending}>
          Lưu
        </Button>
      </Drawer.Footer>
    </>
  )
}
