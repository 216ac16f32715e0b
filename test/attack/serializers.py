"""How schemathesis writes a body of one posting a line."""

import json

import schemathesis


@schemathesis.serializer("application/x-ndjson")
def one_a_line(_context, value):
    rows = value if isinstance(value, list) else [value]
    return "\n".join(json.dumps(row) for row in rows).encode()
