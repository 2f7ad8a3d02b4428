/** What may stand on a command's line, beside files. */
export interface Options<Flag extends string, Value extends string> {
  /** Options that are there or not: `--json`. */
  readonly flags: readonly Flag[];
  /** Options that take what stands behind them: `--out theme.css`. */
  readonly values: readonly Value[];
}

/** What a command's line says. */
export interface CommandArguments<Flag extends string, Value extends string> {
  readonly files: readonly string[];
  readonly has: (flag: Flag) => boolean;
  /** All that was given for an option, in order. */
  readonly valuesOf: (option: Value) => readonly string[];
}

/** Reads a command's line, or says in a sentence for people why it cannot be met. At least one file is wanted. */
export function readArguments<Flag extends string, Value extends string>(
  args: readonly string[],
  options: Options<Flag, Value>,
): CommandArguments<Flag, Value> | string {
  const files: string[] = [];
  const flags = new Set<string>();
  const values: { readonly option: string; readonly value: string }[] = [];
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? "";
    if (options.flags.some((flag) => flag === argument)) flags.add(argument);
    else if (options.values.some((option) => option === argument)) {
      const value = args[++at];
      if (value === undefined || value.startsWith("--")) return `${argument} needs a value.`;
      values.push({ option: argument, value });
    } else if (argument.startsWith("-")) return `There is no option ${argument}.`;
    else files.push(argument);
  }
  if (files.length === 0) return "Which file?";
  return {
    files,
    has: (flag) => flags.has(flag),
    valuesOf: (option) => values.filter((given) => given.option === option).map(({ value }) => value),
  };
}
