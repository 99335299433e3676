interface Option {
  readonly id: string;
  readonly label: string;
}

/** Lines to tick, under a heading of their own or under the question. */
export function Lines({
  options,
  checked = false,
  legend,
  labelledBy,
}: {
  readonly options: readonly Option[];
  readonly checked?: boolean;
  readonly legend?: string;
  readonly labelledBy?: string;
}) {
  return (
    <fieldset class="field to-send" aria-labelledby={labelledBy}>
      {legend === undefined ? '' : <legend>{legend}</legend>}
      {options.map(({ id, label }) => (
        <div class="pick">
          <input type="checkbox" id={`line-${id}`} name="options" value={id} checked={checked} />
          <label for={`line-${id}`}>{label}</label>
        </div>
      ))}
    </fieldset>
  );
}
