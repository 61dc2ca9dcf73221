import { startSandbox } from "@/lib/sandbox";

const sandbox = await startSandbox({ port: Number(process.argv[2]) });
process.send?.({ url: sandbox.url });
