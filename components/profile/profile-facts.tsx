import { useFormatter, useTranslations } from "next-intl";
import type { Profile } from "@/lib/contracts/profile";
import { useStoreChoices } from "@/lib/queries/store-choices";
import { addressLines } from "@/lib/i18n/address-lines";
import { Fact, Facts } from "./facts";
import { formatPhone } from "./phone";
import { storeLabel } from "./store-label";

/** Personal data, contact and main address, in groups; the name stands above them all. */
export function ProfileFacts({ profile, stores }: { profile: Profile; stores: boolean }) {
  const t = useTranslations("profile");
  const format = useFormatter();
  const { address, birthdate, email, gender, phone } = profile;
  const { data: choices } = useStoreChoices(stores);
  const store = choices?.find(({ id }) => id === profile.storeId);
  const lines = addressLines(address);
  const country =
    address.countryCode &&
    format.displayName(address.countryCode.toUpperCase(), { type: "region" });
  return (
    <>
      <Facts title={t("groups.personal")}>
        <Fact label={t("fields.birthdate")}>
          {birthdate &&
            // A plain date belongs to no zone: read and shown in one and the same.
            format.dateTime(new Date(`${birthdate}T00:00:00Z`), "date", { timeZone: "UTC" })}
        </Fact>
        <Fact label={t("fields.gender")}>{gender && t(`genders.${gender}`)}</Fact>
        <Fact label={t("fields.salutation")}>{profile.salutation}</Fact>
        {choices && <Fact label={t("fields.storeId")}>{store && storeLabel(store)}</Fact>}
      </Facts>
      <Facts title={t("groups.contact")}>
        <Fact label={t("email")}>{email && <bdi dir="ltr">{email}</bdi>}</Fact>
        <Fact label={t("fields.phone")}>{phone && <bdi dir="ltr">{formatPhone(phone)}</bdi>}</Fact>
      </Facts>
      <Facts title={t("groups.address")}>
        <Fact label={t("mainAddress")}>
          {lines.length > 0 && (
            <address className="not-italic">
              {[...lines, country].map(
                (line) =>
                  line && (
                    <div key={line} dir="auto">
                      {line}
                    </div>
                  ),
              )}
            </address>
          )}
        </Fact>
      </Facts>
    </>
  );
}
