"use client";

import { ScanLine } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { Skeleton } from "@/components/ui/skeleton";
import { TextInput } from "@/components/ui/text-input";
import { usePart } from "@/components/ui/use-part";
import type { CardType } from "@/lib/contracts/cards";
import { useAddCard, useCardTypes } from "@/lib/queries/card-changes";
import { useKnownCards } from "@/lib/queries/cards";
import { useCanScan } from "./barcode-detector";
import { ChangeProgress } from "./change-progress";
import { bareNumber, detectType, holdsType } from "./detect-type";
import { useAddedCard } from "./use-added-card";

const loadScanner = () =>
  import("./card-scanner").then((module) => ({ default: module.CardScanner }));

/** From here on a number without a known beginning needs its type chosen. */
const ENOUGH = 4;
const LONGEST = 64;

/** Adds a plastic card by its number, typed or read by the camera. */
export function AddCardForm({ onDone }: { onDone: () => void }) {
  const t = useTranslations("cardChanges");
  const [number, setNumber] = useState("");
  const [typeId, setTypeId] = useState("");
  const [missing, setMissing] = useState<"number" | "typeId" | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const [scanning, setScanning] = useState(false);
  const [CardScanner, wantScanner] = usePart(loadScanner);
  const [nothing, setNothing] = useState(false);
  const canScan = useCanScan();
  const { data: types = [] } = useCardTypes();
  const cards = useKnownCards();
  const add = useAddCard();
  const added = useAddedCard();
  const errors = useTranslations("errors");
  const required = useTranslations("fieldErrors")("required");
  const unfree = add.error?.code === "card_not_free";
  // Until it is known what became of this number, another one would be taken for it.
  const held = add.isPending || add.isUnknown;

  const detected = detectType(number, types);
  const askType = types.length > 0 && detected === null && bareNumber(number).length >= ENOUGH;
  const type = askType ? (types.find(({ id }) => id === typeId) ?? null) : detected;
  const taken = type !== null && holdsType(type.id, cards);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (add.isPending) return;
    setNothing(false);
    const gap = bareNumber(number) === "" ? "number" : askType && !type ? "typeId" : null;
    setMissing(gap);
    if (gap) return focusField(gap);
    const body = { number: bareNumber(number), typeId: type?.id ?? null };
    add.run(body, {
      onSuccess: (end) => {
        if (end.state === "none") return setNothing(true);
        onDone();
        added(end);
      },
      onError: ({ code }) => code === "card_not_free" && focusField("number"),
    });
  };
  const focusField = (name: string) =>
    form.current?.querySelector<HTMLElement>(`[name=${name}]`)?.focus();
  const change = (text: string) => {
    add.reset();
    setMissing(null);
    setNothing(false);
    setNumber(text);
  };

  return (
    <form ref={form} noValidate onSubmit={submit} className="space-y-5">
      <p className="text-muted">{t("addBody")}</p>
      {scanning && !held && !CardScanner && <Skeleton className="aspect-[8560/5398] w-full" />}
      {scanning && !held && CardScanner && (
        <CardScanner
          onFound={(text) => {
            change(text);
            setScanning(false);
          }}
        />
      )}
      <Field
        label={t("number")}
        required
        hint={<TypeHint type={type} taken={taken} />}
        error={missing === "number" ? required : unfree ? errors("card_not_free") : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            name="number"
            required
            readOnly={held}
            value={number}
            onChange={({ target }) => change(target.value)}
            maxLength={LONGEST}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            enterKeyHint="done"
          />
        )}
      </Field>
      {canScan && !held && (
        <Button
          variant="secondary"
          onClick={() => {
            setScanning(!scanning);
            if (!scanning) wantScanner(() => setScanning(false));
          }}
          icon={<ScanLine className="size-5" strokeWidth={1.75} aria-hidden />}
        >
          {t(scanning ? "stopScan" : "scan")}
        </Button>
      )}
      {askType && (
        <TypeChoice
          types={types}
          disabled={held}
          value={typeId}
          onChange={(id) => {
            setTypeId(id);
            setMissing(null);
          }}
          error={missing === "typeId" ? required : undefined}
        />
      )}
      {!unfree && <ChangeProgress change={add} nothing={nothing} />}
      <Button type="submit" size="lg" pending={add.isPending} className="w-full">
        {t("add")}
      </Button>
    </form>
  );
}

/** Which card that is, and whether there is room for it. */
function TypeHint({ type, taken }: { type: CardType | null; taken: boolean }) {
  const t = useTranslations("cardChanges");
  const name = type?.name ?? null;
  if (name === null) return t("onePerType");
  return taken ? (
    <span className="font-medium text-soon">{t("taken", { name })}</span>
  ) : (
    t("detected", { name })
  );
}

interface ChoiceProps {
  types: readonly CardType[];
  disabled: boolean;
  value: string;
  onChange: (typeId: string) => void;
  error: string | undefined;
}

function TypeChoice({ types, disabled, value, onChange, error }: ChoiceProps) {
  const t = useTranslations("cardChanges");
  return (
    <Field label={t("type")} required error={error}>
      {(control) => (
        <Select
          {...control}
          name="typeId"
          required
          disabled={disabled}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        >
          <option value="">{t("chooseType")}</option>
          {types.map(({ id, name }) => (
            <option key={id} value={id}>
              {name ?? id}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
