const LINK = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/g;

/** A message as plain text; the addresses in it lead where they say. */
export function MessageText({ text }: { text: string }) {
  return (
    <p className="max-w-prose p-4 wrap-anywhere whitespace-pre-line sm:p-5">
      {text.split(LINK).map((part, index) =>
        // Splitting by a group puts what it caught at the odd places.
        index % 2 === 1 ? (
          <a
            key={index}
            href={part}
            target="_blank"
            rel="noopener noreferrer"
            className="text-brand-ink underline"
          >
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
