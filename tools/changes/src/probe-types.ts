/**
 * What the probes are written with: a module of types alone, given to the compiler beside old and new types. `O` is an old
 * type, `N` the new one at the same place.
 */
export const probeTypes = `
/** The type of a property, of whichever alternatives have it. */
export type At<T, K> = T extends readonly unknown[] ? never : T extends object ? (K extends keyof T ? T[K] : never) : never;
/** The type of an array's items. */
export type Item<T> = T extends readonly (infer I)[] ? I : never;
/** The names of the properties of all alternatives. */
export type Keys<T> = T extends readonly unknown[] ? never : T extends object ? keyof T : never;
type Objects<T> = Extract<T, object>;
/** An object as nothing but an object: what it holds has probes of its own. */
interface Obj { readonly "?": 1 }
export type Flat<T> = T extends string | number | boolean | null | undefined ? T : T extends readonly (infer I)[] ? readonly Flat<I>[] : T extends object ? Obj : T;

type IsOptional<T, K> = K extends keyof T ? ({} extends Pick<T, K> ? true : false) : true;
/** Whether any alternative asks for the property. */
type IsAsked<T, K> = true extends (T extends object ? (K extends keyof T ? ({} extends Pick<T, K> ? false : true) : false) : false) ? true : false;
type RequiredKeys<T> = T extends readonly unknown[] ? never : T extends object ? { [K in keyof T]-?: {} extends Pick<T, K> ? never : K }[keyof T] : never;

export type Expect<T extends true> = T;
export type Nothing<T extends never> = T;

/** What could be sent can still be sent. */
export type Sendable<O, N, K> = K extends Keys<O> ? (K extends Keys<N> ? true : string extends Keys<N> ? true : unknown extends N ? true : false) : true;
/** What could be read, without asking which alternative it is, can still be read. */
export type Readable<O, N, K> = K extends keyof Objects<O> ? (K extends keyof Objects<N> ? true : false) : K extends Keys<O> ? (K extends Keys<N> ? true : false) : true;
/** What could be left out can still be left out. */
export type StillOptional<O, N, K> = K extends Keys<O> ? (IsAsked<O, K> extends true ? true : IsAsked<N, K> extends true ? false : true) : true;
/** What was always there still is. */
export type StillThere<O, N, K> = K extends keyof Objects<O> ? IsOptional<Objects<O>, K> extends true ? true : K extends keyof Objects<N> ? (IsOptional<Objects<N>, K> extends true ? false : true) : true : true;
/** The names of what must be sent now, and was not known. */
export type NewlyAsked<O, N> = [Objects<O>] extends [never] ? never : Exclude<RequiredKeys<N>, Keys<O>>;
/** A value of the first type is one of the second. */
export type Fits<A, B> = [A] extends [never] ? true : [Exclude<A, undefined>] extends [B | undefined] ? true : false;
/** The known value is still one that a comparison may name. */
export type Named<V, N> = [N] extends [never] ? true : [V] extends [N] ? true : false;

export type Param<Op, Place extends string> = Op extends { parameters: infer P } ? (Place extends keyof P ? NonNullable<P[Place]> : {}) : {};
type Content<T> = T extends { content: infer C } ? (C extends object ? C[keyof C] : undefined) : undefined;
export type Body<Op> = Op extends { requestBody?: infer B } ? Content<Exclude<B, undefined>> : never;
export type BodyIsAsked<Op> = Op extends { requestBody: infer B } ? ([B] extends [never] ? false : true) : false;
type Responses<Op> = Op extends { responses: infer R } ? R : {};
type Group<R, Ok extends boolean> = { [S in keyof R]: \`\${S & (string | number)}\` extends \`2\${string}\` ? (Ok extends true ? S : never) : (Ok extends true ? never : S) }[keyof R];
export type Success<Op> = Responses<Op> extends infer R ? { [S in Group<R, true>]: Content<R[S]> }[Group<R, true>] : never;
export type Failure<Op> = Responses<Op> extends infer R ? { [S in Group<R, false>]: Content<R[S]> }[Group<R, false>] : never;
export type Sent<Hook> = Hook extends { post: infer Op } ? Body<Op> : never;
`;
