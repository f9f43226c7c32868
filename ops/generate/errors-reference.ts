/** docs/reference/errors.md: every error code, from the table in core. */
import { ERRORS } from "@loopai/core";
import type { GeneratedFile } from "./generated-file.ts";

const HEAD = `# Errors

Every failure that Loopai reports on purpose. Over HTTP it is a problem (RFC 9457), media type
\`application/problem+json\`:

\`\`\`json
{
  "type": "urn:loopai:problem:app-not-found",
  "title": "No app has this id",
  "status": 404,
  "code": "app-not-found",
  "detail": "Cannot open app \\"spam-detector-009\\": there is no such app"
}
\`\`\`

Branch on \`code\`, never on text. A published code is never renamed, reused or removed. Where a problem has
several places, \`errors\` lists them as \`{"at", "message"}\`: a JSON pointer, a line or a file. "Retry" says
whether the same request can succeed later without a change.

| code | status | retry | means |
|---|---|---|---|
`;

export const errorsReference: GeneratedFile = {
  path: "docs/reference/errors.md",
  make: () => {
    const rows = Object.entries(ERRORS).map(
      ([code, { status, retryable, means }]) =>
        `| <a id="${code}"></a>\`${code}\` | ${status} | ${retryable ? "yes" : "no"} | ${means.replaceAll("|", "\\|")} |\n`,
    );
    return `${HEAD}${rows.join("")}\nMade from \`core/src/errors.ts\` by \`npm run generate\`.\n`;
  },
};
