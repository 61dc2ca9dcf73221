"use client";

import { ErrorState } from "@/components/ui/error-state";
import { PrintButton } from "@/components/ui/print-button";
import { useReceipt } from "@/lib/queries/purchases";
import { ReceiptBenefits } from "./receipt-benefits";
import { ReceiptPaper } from "./receipt-paper";
import { ReceiptSkeleton } from "./receipt-skeleton";

/** One purchase as its receipt, with what it brought beside it. */
export function ReceiptView({ id, brand }: { id: string; brand: string }) {
  const { data, error, refetch, isFetching } = useReceipt(id);
  const retry = () => void refetch();
  if (!data) {
    if (error) return <ErrorState error={error} onRetry={retry} />;
    return <ReceiptSkeleton />;
  }
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,28rem)_minmax(0,26rem)] lg:gap-10 print:block print:space-y-6">
      <ReceiptPaper receipt={data} brand={brand} retrying={isFetching} onRetry={retry} />
      <div className="space-y-4">
        <ReceiptBenefits receipt={data} retrying={isFetching} onRetry={retry} />
        <PrintButton />
      </div>
    </div>
  );
}
