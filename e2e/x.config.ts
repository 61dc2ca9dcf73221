import base from "/work/wt/everyone/playwright.config";
export default { ...base, testDir: "/work/wt/everyone/e2e", outputDir: "/work/wt/everyone/test-results/x", reporter: [["line"]], projects: (base.projects ?? []).map((p: any) => ({ ...p, testIgnore: ["**/e2e/full/**"], grepInvert: p.name === "phone" ? /@once/ : [] })), webServer: { ...(base.webServer as any), cwd: "/work/wt/everyone" } };
