import { describe, expect, test } from "vitest";
import type { ErrorRules, Operation, SuccessBody } from "../contract/provider.js";
import { documentedBodies, isDocumentedSuccess, isMediaType, type SuccessContent } from "./is-documented-success.js";

const errors: ErrorRules = {
  code: ["/error/code", "/code"],
  message: ["/message"],
  field: ["/param"],
  retryable: [],
  proof: [{ "/error": "object" }, { "/code": ["NO"] }],
};

/** Whether a JSON body of a 200 can be one of the documented ones; undefined stands for no bytes. */
function isSuccess(content: unknown, bodies: readonly SuccessBody[], rules = errors): boolean {
  const response = {
    status: 200,
    contentType: "application/json",
    content,
    empty: content === undefined,
    foreign: false,
  };
  return judge(response, { 200: bodies }, rules);
}

function judge(response: SuccessContent, success: Operation["success"], rules = errors): boolean {
  return isDocumentedSuccess(response, { method: "POST", path: "/", keys: [], success }, rules);
}

const object = (...some: string[]): SuccessBody => ({ body: "object", some });

describe("an object is the documented success", () => {
  test("with at least one of the properties that tell it, of whatever type", () => {
    expect(isSuccess({ id: "1" }, [object("id", "status")])).toBe(true);
    expect(isSuccess({ status: null, more: 1 }, [object("id", "status")])).toBe(true);
  });

  test.each([{}, { message: "maintenance" }, { Id: "1" }, { data: { id: "1" } }, Object.create({ id: "1" }) as object])(
    "and not without: %j",
    (content) => {
      expect(isSuccess(content, [object("id", "status")])).toBe(false);
    },
  );

  test("whatever it holds, where the spec describes no property, unless it is an error", () => {
    expect(isSuccess({}, [object()])).toBe(true);
    expect(isSuccess({ anything: 1 }, [object()])).toBe(true);
    expect(isSuccess({ error: { code: "NO" } }, [object()])).toBe(false);
    expect(isSuccess({ code: "NO" }, [object()])).toBe(false);
    expect(isSuccess({ code: "YES" }, [object()])).toBe(true);
  });

  test.each([[[]], [null], ["id"], [5], [true], [undefined]])("and nothing else is: %j", (content) => {
    expect(isSuccess(content, [object(), object("id")])).toBe(false);
  });

  test("with the constants of its envelope, each with its type", () => {
    const envelope: SuccessBody = { body: "object", some: ["data"], const: { "/success": true, "/meta/version": 1 } };
    expect(isSuccess({ success: true, meta: { version: 1 }, data: {} }, [envelope])).toBe(true);
    for (const content of [
      { success: false, meta: { version: 1 }, data: {} },
      { success: "true", meta: { version: 1 }, data: {} },
      { success: true, meta: { version: "1" }, data: {} },
      { meta: { version: 1 }, data: {} },
      { success: true, data: {} },
      { success: true, meta: { version: 1 } },
    ]) {
      expect(isSuccess(content, [envelope])).toBe(false);
    }
  });

  test("is not told by the properties of the provider's error", () => {
    // A code may stand in successes as well, but here it is what makes the body an error.
    expect(isSuccess({ code: "NO", message: "No.", param: "amount" }, [object("code", "message", "param", "id")])).toBe(
      false,
    );
    expect(isSuccess({ code: "NO", message: "No.", id: "1" }, [object("code", "message", "id")])).toBe(true);
    expect(isSuccess({ error: {}, id: "1" }, [object("error", "id")])).toBe(true);
    expect(isSuccess({ error: {}, message: "a" }, [object("error", "message")])).toBe(false);
    expect(isSuccess({ code: "YES", message: "a" }, [object("code", "message")])).toBe(true);
  });

  test("is told by any of its properties where the spec lists no proof of errors", () => {
    const { proof: _, ...unproven } = errors;
    expect(isSuccess({ error: {} }, [object("error")], unproven)).toBe(true);
  });
});

describe("another JSON value is the documented success", () => {
  const values: [SuccessBody["body"], unknown][] = [
    ["array", []],
    ["string", "id_1"],
    ["number", 0],
    ["boolean", false],
    ["null", null],
  ];

  test.each(values)("where the spec has a value of type %s: %j, and no other", (body, content) => {
    for (const [other] of values) expect(isSuccess(content, [{ body: other } as SuccessBody])).toBe(other === body);
  });

  test("also falsy ones and empty ones: they are bodies", () => {
    expect(isSuccess("", [{ body: "string" }])).toBe(true);
  });
});

describe("no bytes are the documented success", () => {
  test("where no body is documented, and a body is not", () => {
    expect(isSuccess(undefined, [{ body: "none" }])).toBe(true);
    for (const content of [{}, [], null, "", 0]) expect(isSuccess(content, [{ body: "none" }])).toBe(false);
  });

  test("where the spec says so of the body, and nowhere else", () => {
    expect(isSuccess(undefined, [{ body: "object", some: ["id"], empty: true }])).toBe(true);
    expect(isSuccess(undefined, [{ body: "array", empty: true }])).toBe(true);
    expect(isSuccess(undefined, [object("id")])).toBe(false);
    expect(isSuccess(undefined, [object()])).toBe(false);
    expect(isSuccess(undefined, [{ body: "null" }])).toBe(false);
    expect(isSuccess(undefined, [{ body: "media", type: "text/csv" }])).toBe(false);
  });
});

describe("a body in another format", () => {
  const foreign = (contentType: string | null, empty = false): SuccessContent => ({
    status: 200,
    contentType,
    content: empty ? undefined : "a,b",
    empty,
    foreign: true,
  });
  const csv: SuccessBody = { body: "media", type: "text/csv" };

  test("is the documented success by its content type alone", () => {
    expect(judge(foreign("text/csv; charset=utf-8"), { 200: [csv] })).toBe(true);
    expect(judge(foreign("TEXT/CSV"), { 200: [csv] })).toBe(true);
    expect(judge(foreign("text/html"), { 200: [csv] })).toBe(false);
    expect(judge(foreign(null), { 200: [csv] })).toBe(false);
    expect(judge(foreign("text/csv", true), { 200: [csv] })).toBe(false);
  });

  test("is none where JSON is documented, whatever it says of itself", () => {
    const bodies: SuccessBody[] = [object(), { body: "string" }, { body: "none" }];
    expect(judge(foreign("application/json"), { 200: bodies })).toBe(false);
  });
});

describe("of several bodies", () => {
  test("one is enough", () => {
    const union: SuccessBody[] = [object("id"), { body: "array" }, { body: "none" }];
    expect([{ id: 1 }, [], undefined, {}, "id"].map((content) => isSuccess(content, union))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test("there is none where none is documented", () => {
    expect(isSuccess({}, [])).toBe(false);
    expect(judge({ status: 200, contentType: null, content: {}, empty: false, foreign: false }, {})).toBe(false);
  });
});

describe("the bodies of a status", () => {
  const ok: SuccessBody[] = [object("id")];
  const accepted: SuccessBody[] = [object("job")];
  const rest: SuccessBody[] = [{ body: "none" }];

  test("are its own, then those of its range, then those of all others", () => {
    const success = { 200: ok, 202: accepted, "2XX": rest };
    expect(documentedBodies(200, success)).toBe(ok);
    expect(documentedBodies(202, success)).toBe(accepted);
    expect(documentedBodies(299, success)).toBe(rest);
    expect(documentedBodies(201, { 200: ok, 202: accepted })).toEqual([...ok, ...accepted]);
    expect(documentedBodies(201, {})).toEqual([]);
  });
});

describe("isMediaType", () => {
  test.each([
    ["text/csv", "text/csv", true],
    ["text/csv; charset=utf-8; header=present", "text/csv", true],
    [" Text/CSV ;x=y", "text/csv; charset=utf-8", true],
    ["text/csv2", "text/csv", false],
    ["image/png", "image/*", true],
    ["imagex/png", "image/*", false],
    ["application/pdf", "*/*", true],
    ["", "text/csv", false],
    [null, "text/csv", false],
  ])("%j is of %s: %s", (contentType, type, is) => {
    expect(isMediaType(contentType, type)).toBe(is);
  });
});
