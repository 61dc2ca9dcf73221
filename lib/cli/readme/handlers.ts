import { listHandlers } from "@/lib/cli/handlers";

/** README's table of handlers, from what their doc comments say. */
export function handlerTable(): string {
  const rows = listHandlers().map(
    ({ method, path, memberOnly, takes, does }) =>
      `| \`${method} ${path}\` | ${memberOnly ? "member" : "anyone"} | ${takes} | ${does} |`,
  );
  return ["| Handler | For | Body or query | Does |", "| --- | --- | --- | --- |", ...rows].join(
    "\n",
  );
}
