/** The type of a body, whatever its media type; undefined where there is none. */
export type ContentOf<T> = T extends { content: infer Content } ? Content[keyof Content] : undefined;
