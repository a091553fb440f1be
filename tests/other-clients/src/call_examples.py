"""Calls each operation of a bundled OpenAPI description with its own examples.

Usage: python3 call_examples.py <bundle.json> <base URL> <Authorization header>

Prints a line of JSON for each operation: its operationId, the status of the response, and whether the
description lists that status. It knows nothing of the sandbox, and nothing but Python's standard library.
"""

import json
import re
import sys
import urllib.error
import urllib.parse
import urllib.request

METHODS = ("get", "post", "put", "patch", "delete")


def main(bundle: str, base_url: str, authorization: str) -> None:
    with open(bundle, encoding="utf-8") as file:
        document = json.load(file)
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                call(document, path, method, item, base_url, authorization)


def call(document, path, method, item, base_url, authorization):
    operation = item[method]
    parameters = [follow(document, one) for one in item.get("parameters", []) + operation.get("parameters", [])]
    headers = {"Authorization": authorization, "Accept": "application/json"}
    query = []
    for parameter in parameters:
        if not parameter.get("required"):
            continue
        value = example_of(document, parameter)
        place = parameter["in"]
        if place == "path":
            path = path.replace("{" + parameter["name"] + "}", urllib.parse.quote(str(value), safe=""))
        elif place == "query":
            query.extend((parameter["name"], one) for one in (value if isinstance(value, list) else [value]))
        elif "idempotency" in parameter["name"].lower():
            headers[parameter["name"]] = "python-" + operation["operationId"]
        else:
            headers[parameter["name"]] = str(value)
    body = None
    content = follow(document, operation.get("requestBody", {})).get("content", {})
    for media_type, written in content.items():
        body = encode(media_type, example_of(document, written), headers)
        break
    url = base_url + path + ("?" + urllib.parse.urlencode(query) if query else "")
    request = urllib.request.Request(url, data=body, headers=headers, method=method.upper())
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            status, text = response.status, response.read().decode()
    except urllib.error.HTTPError as error:
        status, text = error.code, error.read().decode()
    listed = any(re.fullmatch(code.replace("X", r"\d"), str(status)) for code in operation["responses"])
    parsed = json.loads(text) if text else None
    print(json.dumps({"operation": operation["operationId"], "status": status, "listed": listed, "body": parsed}))


def encode(media_type, value, headers):
    if media_type == "multipart/form-data":
        boundary = "python-boundary"
        headers["Content-Type"] = media_type + "; boundary=" + boundary
        lines = []
        for name, part in (value or {}).items():
            filename = '; filename="file.txt"' if name == "file" else ""
            lines.append(f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"{filename}\r\n\r\n{part}\r\n')
        return ("".join(lines) + f"--{boundary}--\r\n").encode()
    headers["Content-Type"] = media_type
    return json.dumps(value).encode()


def example_of(document, owner):
    """The first example of a parameter or a body."""
    if "example" in owner:
        return owner["example"]
    for example in owner.get("examples", {}).values():
        return follow(document, example)["value"]
    schema = follow(document, owner.get("schema", {}))
    for name in ("example", "default", "const"):
        if name in schema:
            return schema[name]
    if schema.get("examples"):
        return schema["examples"][0]
    for alternative in schema.get("anyOf", []):
        return example_of(document, {"schema": alternative})
    if schema.get("enum"):
        return schema["enum"][0]
    return {"integer": 1, "boolean": True, "array": ["text"], "object": {}}.get(schema.get("type"), "text")


def follow(document, node):
    """What a reference leads to."""
    while "$ref" in node:
        target = document
        for segment in node["$ref"][2:].split("/"):
            target = target[segment.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


if __name__ == "__main__":
    main(*sys.argv[1:])
