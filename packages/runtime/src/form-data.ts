/**
 * Makes the body of a `multipart/form-data` call: a part for each member, `undefined` left out, and one for each item of
 * a list. A `Blob` travels as a file, a `File` under its own name, anything else as text. A ready form stays as it is.
 *
 * @see RFC 7578
 */
export function formData(body: unknown): FormData {
  if (body instanceof FormData) return body;
  const form = new FormData();
  for (const [name, member] of Object.entries(Object(body))) {
    for (const value of Array.isArray(member) ? member : [member]) {
      if (value !== undefined) form.append(name, value instanceof Blob ? value : String(value));
    }
  }
  return form;
}
