// What the trial page may load: its own server's files, and nothing else. The report stays on this computer.

/** For the page itself. What it saves it hands over as a `blob:`, which a download may be without leave. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** For the pane, beside the policy that stands in its own page: only the trial page shows it. */
export const PANE_POLICY = "frame-ancestors 'self'";
