/** True when two types are the same to the compiler, not merely assignable to each other. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** True for a type that says something: not unknown, any or never. */
export type IsKnown<T> = [T] extends [never] ? false : unknown extends T ? false : true;

/** Takes nothing but a true claim. */
export type Expect<Claim extends true> = Claim;

/** The options of a call, also where they may be left out. */
type OptionsOf<Call> = Call extends (options: infer Options) => unknown ? NonNullable<Options> : never;

/** Whether a call has the option `idempotencyKey`. */
export type TakesKey<Call> = "idempotencyKey" extends keyof OptionsOf<Call> ? true : false;

/** The names of the headers that the caller of a call passes. */
export type HeadersOf<Call> =
  OptionsOf<Call> extends { params?: infer Params }
    ? NonNullable<Params> extends { header?: infer Headers }
      ? keyof NonNullable<Headers>
      : never
    : never;
