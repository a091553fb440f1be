import { describe, expect, test } from "vitest";
import { formData } from "./form-data.js";

const formOf = (body: object) => formData(body, "createFile") as FormData;

describe("formData", () => {
  test("makes a part of each property, and of each item of a list", () => {
    const form = formOf({ purpose: "evidence", pages: 2, tags: ["a", "b"] });
    expect([...form]).toEqual([
      ["purpose", "evidence"],
      ["pages", "2"],
      ["tags", "a"],
      ["tags", "b"],
    ]);
  });

  test("leaves undefined out", () => {
    expect([...formOf({ purpose: undefined })]).toEqual([]);
  });

  test("sends a Blob as a file, and a File under its name", async () => {
    const form = formOf({ blob: new Blob(["1"]), file: new File(["2"], "receipt.pdf") });
    expect(form.get("blob")).toBeInstanceOf(File);
    const file = form.get("file");
    expect(file).toMatchObject({ name: "receipt.pdf" });
    expect(await new Response(file).text()).toBe("2");
  });

  const bytes = new Uint8Array([0, 49, 50, 51, 255]).subarray(1, 4);

  test.each([
    ["a Uint8Array", bytes],
    ["an ArrayBuffer", bytes.slice().buffer],
    ["a DataView", new DataView(bytes.buffer, 1, 3)],
  ])("sends the bytes of %s as a file", async (_, file) => {
    const sent = formOf({ file }).get("file");
    expect(sent).toBeInstanceOf(File);
    expect(await new Response(sent).text()).toBe("123");
  });

  test.each([
    ["text", "text"],
    [1.5, "1.5"],
    [10n ** 20n, "100000000000000000000"],
    [false, "false"],
    [new Date(0), "1970-01-01T00:00:00.000Z"],
  ])("sends %s as the text %s", (value, text) => {
    expect(formOf({ value }).get("value")).toBe(text);
  });

  test.each([
    ["a stream", new ReadableStream(), "can be sent only once"],
    ["an object", { street: "1 Main St" }, "got an object"],
    ["null", null, "got null"],
    ["a list within a list", [["a"]], "got a list within a list"],
    ["a date that is none", new Date(Number.NaN), "got an invalid date"],
    ["a function", () => "a", "got a function"],
    ["a symbol", Symbol("a"), "got a symbol"],
  ])("refuses %s, by the property's name", (_, evidence, problem) => {
    expect(() => formOf({ purpose: "evidence", evidence })).toThrow(
      expect.objectContaining({
        name: "PaySpecError",
        code: "invalid-option",
        operation: "createFile",
        message: expect.stringMatching(new RegExp(`body\\.evidence .*${problem}`)),
      }),
    );
  });

  test("a ready form stays as it is, files and their names too, whatever is done to it later", async () => {
    const form = new FormData();
    form.append("email", "a@acme.example");
    form.append("email", "b@acme.example");
    form.append("file", new File(["a"], "a.txt", { type: "text/plain" }));
    const sent = formData(form, "createFile");
    form.set("email", "of the next customer");
    form.delete("file");
    expect(sent?.getAll("email")).toEqual(["a@acme.example", "b@acme.example"]);
    const file = sent?.get("file") as File;
    expect([file.name, file.type, await file.text()]).toEqual(["a.txt", "text/plain", "a"]);
  });
});
