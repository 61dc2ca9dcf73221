import { startSandbox, TEMPLATES } from "@/lib/sandbox";

const port = Number(process.env["SANDBOX_PORT"] ?? process.env["PORT"] ?? 4010);

const sandbox = await startSandbox({ port });

console.log(`The sandbox of the Customer interface is at

  CARECLOUD_URL=${sandbox.url}
  CARECLOUD_APPLICATION_ID=loyalty-web

Members (password of all: Loyalty2026): ${TEMPLATES.map((it) => `${it}@example.com`).join(", ")}
Test controls: ${sandbox.origin}/_control/
`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void sandbox.close().then(() => process.exit(0));
  });
}
