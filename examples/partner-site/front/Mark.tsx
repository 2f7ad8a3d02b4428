/** The brand's sign. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="16" />
      <path d="M5 19c3.6 0 3.6-6 7.3-6s3.7 6 7.4 6 3.6-6 7.3-6" />
    </svg>
  );
}
