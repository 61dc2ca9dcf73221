import { notFound } from "next/navigation";

/** Every address that no page has, so that the not-found page speaks the visitor's language. */
export default function UnknownPage() {
  notFound();
}
