import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MembershipCard } from "@/components/cards/membership-card";
import { CardDrawing } from "@/components/home/card-drawing";
import { ClientMessages } from "@/components/layout/client-messages";
import { ColourPairs } from "@/components/preview/colour-pairs";
import { Controls } from "@/components/preview/controls";
import { OwnWords } from "@/components/preview/own-words";
import { RewardCard } from "@/components/rewards/reward-card";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { ScanCodePicture } from "@/components/ui/scan-code-picture";
import { Section } from "@/components/ui/section";
import { VoucherTicket } from "@/components/vouchers/voucher-ticket";
import { pageLocale } from "@/lib/i18n/page-locale";
import { site, siteProblems } from "@/lib/site";
import { brandPalette } from "@/lib/site/brand-style";
import { brandHero } from "@/lib/site/hero";
import { ownWords, sampleCard, sampleReward, sampleVoucher } from "./sample";

export const metadata: Metadata = { robots: { index: false } };

// In development only: a production build does not know pages of this ending (`next.config.mjs`).
// Whoever saves the site file and loads the page again sees it.
export default async function PreviewPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = await pageLocale(params);
  const t = await getTranslations("preview");
  const { name, barcodes } = site();
  const problems = siteProblems();
  const hero = brandHero(locale);
  return (
    <ClientMessages namespaces={["cards", "vouchers", "rewards", "dates"]}>
      <div className="space-y-12">
        <PageHeader title={t("title", { brand: name })} />
        {problems.length > 0 && (
          <Note tone="wrong" title={t("problems")}>
            <ul className="space-y-1 font-mono text-xs">
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </Note>
        )}
        <div className="grid items-start gap-8 lg:grid-cols-2">
          <Section title={t("card")}>
            <MembershipCard card={sampleCard({})} brand={name} holder={t("holder")} />
          </Section>
          <div className="space-y-6">
            <Section title={t("voucher")}>
              <VoucherTicket voucher={sampleVoucher(t("voucherName"))} />
            </Section>
            <Section title={t("reward")}>
              <div className="max-w-64">
                <RewardCard reward={sampleReward(t("rewardName"))} balance={80} />
              </div>
            </Section>
          </div>
        </div>
        <Section title={t("controls")}>
          <Controls />
        </Section>
        <Section title={t("hero")}>
          <div className="grid items-center gap-8 rounded-hero bg-brand-soft p-8 md:grid-cols-2">
            <div>
              <p className="font-heading text-2xl font-bold">{hero.title ?? t("appsOwn")}</p>
              <p className="mt-3">{hero.text ?? t("appsOwn")}</p>
            </div>
            {hero.picture ? (
              <img {...hero.picture} className="h-auto w-full rounded-surface" />
            ) : (
              <CardDrawing brand={name} />
            )}
          </div>
        </Section>
        <Section title={t("codes")}>
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {barcodes.rules.map((rule, index) => {
              const card = sampleCard(rule);
              return (
                <li key={index} className="space-y-2">
                  <p className="text-sm text-muted">
                    {t("code", { type: card.typeName ?? "", symbology: card.code.symbology })}
                  </p>
                  <ScanCodePicture code={card.code} label={card.number} className="max-h-40" />
                </li>
              );
            })}
          </ul>
        </Section>
        <Section title={t("words")}>
          <OwnWords words={ownWords()} />
        </Section>
        <Section title={t("colours")}>
          <ColourPairs palette={brandPalette()} />
        </Section>
      </div>
    </ClientMessages>
  );
}
