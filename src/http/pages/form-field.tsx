// A label, a hint, a message and the control that they describe.
import type { Child, JSX } from 'hono/jsx';
import type { FieldName } from './form-fields.ts';

export interface FieldTexts {
  name: FieldName;
  label: string;
  isRequired?: boolean;
  hint?: string | undefined;
  error?: string | undefined;
}

/** What ties a control to its label, hint and message. Our own messages speak, so the browser's `required` stays away. */
export function controlAttributes({ name, isRequired, hint, error }: FieldTexts, ...also: string[]) {
  const described = [...(error ? [`${name}-error`] : []), ...(hint ? [`${name}-hint`] : []), ...also].join(
    ' ',
  );
  return {
    id: name,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-required': isRequired ? ('true' as const) : undefined,
  };
}

export function Field({
  children,
  isMarked,
  ...field
}: FieldTexts & { isMarked?: boolean; children: Child }) {
  const { name, label, hint, error } = field;
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={name}>
        {label}
        {isMarked && <span aria-hidden="true">(*)</span>}
      </label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <ErrorText name={name} error={error} />
      {children}
    </div>
  );
}

export function ErrorText({ name, error }: Pick<FieldTexts, 'name' | 'error'>) {
  if (!error) return null;
  return (
    <p class="error" id={`${name}-error`}>
      {error}
    </p>
  );
}

type InputProps = FieldTexts & { value: string } & Pick<
    JSX.IntrinsicElements['input'],
    'type' | 'autocomplete'
  >;

export function TextInput({ value, type = 'text', autocomplete = 'off', ...field }: InputProps) {
  return (
    <Field {...field} isMarked={field.isRequired === true}>
      <input {...controlAttributes(field)} type={type} value={value} autocomplete={autocomplete} dir="auto" />
    </Field>
  );
}

export function TextArea({ value, ...field }: FieldTexts & { value: string }) {
  return (
    <Field {...field} isMarked={field.isRequired === true}>
      {/* HTML drops a line break right after the tag: this one goes, and one that was typed stays. */}
      <textarea {...controlAttributes(field)} rows={7} dir="auto">{`\n${value}`}</textarea>
    </Field>
  );
}
