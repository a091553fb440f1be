/** Makes the guard of a list of strings, such as the known values of an open enum. */
export function isOneOf<const Value extends string>(values: readonly Value[]): (value: unknown) => value is Value {
  return (value): value is Value => (values as readonly unknown[]).includes(value);
}
