import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Provider as OidcProvider, type JWK } from "oidc-provider";
import type { Provider } from "@/lib/contracts/social";

/** A real OpenID provider on this machine, in the place of the three that are out of reach. */
export interface IdentityProvider {
  /** The settings that make an app use it as all of these. */
  env: Record<string, string>;
  stop(): Promise<void>;
}

const SECRET = "a secret that only this test's provider knows";

const PAGE = `<!doctype html><html lang="en"><title>Provider</title><h1>Provider</h1>
<form method="post"><label>Account <input name="account"></label>
<button>Allow</button><button name="cancel" value="1">Cancel</button></form></html>`;

const clientOf = (provider: Provider) => `club-${provider}`;

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return new URLSearchParams(text);
}

/**
 * Starts it. Whoever comes is asked for an account: what they type is who they are (`sub`).
 * @param appOrigin of the one app that may send people here
 */
export async function startIdentityProvider(
  port: number,
  appOrigin: string,
  providers: readonly Provider[],
): Promise<IdentityProvider> {
  const issuer = `http://127.0.0.1:${port}`;
  const oidc = new OidcProvider(issuer, {
    clients: providers.map((provider) => ({
      client_id: clientOf(provider),
      client_secret: SECRET,
      redirect_uris: [`${appOrigin}/api/session/social/${provider}/callback`],
      token_endpoint_auth_method: "client_secret_post",
    })),
    claims: { openid: ["sub"], email: ["email"] },
    cookies: { keys: ["only", "here"] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_ctx, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: `${id}@provider.example` }),
    }),
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    // Nobody is asked twice: whoever has signed in has agreed.
    loadExistingGrant: async ({ oidc: { provider, client, session } }) => {
      const { clientId = "" } = client ?? {};
      const grant = new provider.Grant({ clientId, accountId: session?.accountId ?? "" });
      grant.addOIDCScope("openid email");
      await grant.save();
      return grant;
    },
    jwks: {
      keys: [
        generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({
          format: "jwk",
        }) as JWK,
      ],
    },
    pkce: { required: () => true },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
    renderError: (ctx, out) => {
      ctx.type = "text";
      ctx.body = JSON.stringify(out);
    },
  });

  const interact = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== "POST") {
      response.writeHead(200, { "content-type": "text/html" }).end(PAGE);
      return;
    }
    const form = await formOf(request);
    await oidc.interactionFinished(
      request,
      response,
      form.has("cancel")
        ? { error: "access_denied" }
        : { login: { accountId: form.get("account") ?? "" } },
    );
  };
  const serve = oidc.callback();
  const server = createServer((request, response) => {
    const isInteraction = request.url?.startsWith("/interaction/");
    void (isInteraction ? interact(request, response) : serve(request, response));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const env = providers.flatMap((provider) => {
    const name = `SOCIAL_${provider.toUpperCase()}`;
    return [
      [`${name}_CLIENT_ID`, clientOf(provider)],
      [`${name}_CLIENT_SECRET`, SECRET],
      [`${name}_ISSUER`, issuer],
      [`${name}_TOKEN`, "id_token"],
    ];
  });
  return {
    env: Object.fromEntries(env) as Record<string, string>,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
