import "server-only";
import type { RegistrationForm, RegistrationFormStep } from "@/lib/contracts/registration";
import { ok, type Result } from "@/lib/contracts/result";
import { listAgreements } from "@/lib/server/carecloud/agreements";
import type { PublicContext } from "@/lib/server/carecloud/context";
import { listCustomerProperties } from "@/lib/server/carecloud/customer-properties";
import { listCountries } from "@/lib/server/carecloud/reference";
import { listStoreChoices } from "@/lib/server/carecloud/reference";
import { site } from "@/lib/site";
import type { Registration } from "@/lib/site/registration";

/** What is only a help: the form works without it. */
const orNone = async <T>(wanted: boolean, read: () => Promise<Result<T[]>>): Promise<T[]> => {
  const result = wanted ? await read() : ok([]);
  return result.ok ? result.data : [];
};

/**
 * What registration asks for: by the site file, and by what the project itself requires.
 * Upstream, in one wave: `GET /agreements`, `GET /customer-properties`, and where the form has such
 * fields `GET /countries`, `GET /stores`.
 * @returns `upstream_unavailable`; `forbidden` where the project shows guests no consents
 */
export async function getRegistrationForm(ctx: PublicContext): Promise<Result<RegistrationForm>> {
  const { registration } = site();
  const asks = (name: string) =>
    registration.steps.some(({ fields }) => fields.some((field) => field.name === name));
  const [agreements, properties, countries, stores] = await Promise.all([
    listAgreements(ctx),
    listCustomerProperties(ctx),
    orNone(asks("address.countryCode"), () => listCountries(ctx)),
    orNone(asks("store"), () => listStoreChoices(ctx)),
  ]);
  if (!agreements.ok) return agreements;
  if (!properties.ok) return properties;
  const asked = properties.data
    .filter(({ id, required }) => required || registration.properties.includes(id))
    .sort((one, other) => Number(other.required) - Number(one.required));
  return ok({
    contact: registration.contact,
    proof: registration.proof === "code",
    steps: stepsOf(registration, ctx.locale, {
      properties: asked.length > 0,
      // A choice of nothing is no question.
      store: stores.length > 0,
    }),
    properties: asked,
    agreements: agreements.data.filter(({ atRegistration }) => atRegistration),
    countries,
    stores,
  });
}

/**
 * The operator's steps without fields that have nothing to choose; what upstream requires is asked
 * for even where the site file forgot it.
 */
function stepsOf(
  registration: Registration,
  locale: PublicContext["locale"],
  has: { properties: boolean; store: boolean },
): RegistrationFormStep[] {
  const steps = registration.steps.map(({ title, heading, fields }): RegistrationFormStep => ({
    title,
    heading: heading?.[locale] ?? null,
    fields: fields.filter(
      ({ name }) => (name !== "properties" || has.properties) && (name !== "store" || has.store),
    ),
  }));
  const asksProperties = steps.some(({ fields }) => fields.some((it) => it.name === "properties"));
  if (has.properties && !asksProperties) {
    const field = { name: "properties", required: false } as const;
    steps.push({ title: "more", heading: null, fields: [field] });
  }
  return steps.filter(({ fields }) => fields.length > 0);
}
