import type { Translate } from '../../text/words.ts';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value?: string | undefined;
}

/** The ids that tie a hint and an error to their field, for those who hear the page. */
function describedBy({ name, hint, error }: FieldProps): string | undefined {
  return [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined;
}

function Help({ name, hint, error }: FieldProps) {
  return (
    <>
      {hint ? (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : (
        ''
      )}
      {error ? (
        <p class="error" id={`${name}-error`}>
          {error}
        </p>
      ) : (
        ''
      )}
    </>
  );
}

/** A line to fill in: its label above it, what went wrong between the two. */
export function Field(
  props: FieldProps & {
    readonly type?: 'text' | 'tel' | 'password';
    readonly inputmode?: 'text' | 'numeric' | 'tel' | 'decimal';
    readonly autocomplete?: string;
    readonly maxlength?: number;
    readonly class?: string;
  },
) {
  const {
    name,
    label,
    value,
    error,
    type = 'text',
    inputmode,
    autocomplete = 'off',
    maxlength = 200,
  } = props;
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <Help {...props} />
      <input
        class={`input ${props.class ?? ''}`.trim()}
        id={name}
        name={name}
        type={type}
        value={value ?? ''}
        inputmode={inputmode}
        autocomplete={autocomplete}
        maxlength={maxlength}
        spellcheck={false}
        autocapitalize="none"
        aria-describedby={describedBy(props)}
        aria-invalid={error ? 'true' : undefined}
      />
    </div>
  );
}

/** The code of the letter. It is typed over from paper, so spaces, dashes and small letters are all welcome. */
export function CodeField({ t, value, error }: { readonly t: Translate } & Partial<FieldProps>) {
  return (
    <Field
      name="code"
      label={t('pages.code.label')}
      hint={t('pages.code.hint')}
      value={value}
      error={error}
      class="input-code"
      maxlength={60}
    />
  );
}

/** A date as three fields, named `day`, `month` and `year`. */
export function DateFields({
  t,
  legend,
  hint,
  error,
  values,
}: {
  readonly t: Translate;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly values?: { readonly day: string; readonly month: string; readonly year: string } | undefined;
}) {
  const group = { name: 'date', label: legend, hint, error };
  const part = (name: 'day' | 'month' | 'year', label: string) => (
    <div>
      <label for={name}>{label}</label>
      <input
        class={`input ${name === 'year' ? 'input-year' : 'input-short'}`}
        id={name}
        name={name}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength={name === 'year' ? 4 : 2}
        value={values?.[name] ?? ''}
        aria-invalid={error ? 'true' : undefined}
      />
    </div>
  );
  return (
    <fieldset class="field" aria-describedby={describedBy(group)}>
      <legend>{legend}</legend>
      <Help {...group} />
      <div class="dates">
        {part('day', t('pages.date.day'))}
        {part('month', t('pages.date.month'))}
        {part('year', t('pages.date.year'))}
      </div>
    </fieldset>
  );
}

/** One answer out of a few, each with a label to tap. */
export function Radios({
  name,
  legend,
  options,
  idPrefix = name,
}: {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** For a form that stands on the page more than once. */
  readonly idPrefix?: string;
}) {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <div class="pick">
          <input type="radio" id={`${idPrefix}-${value}`} name={name} value={value} />
          <label for={`${idPrefix}-${value}`}>{label}</label>
        </div>
      ))}
    </fieldset>
  );
}
