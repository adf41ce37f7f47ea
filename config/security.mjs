// What the pane may load: itself, and Office.js from Microsoft where the build says so. Nothing it reads can leave.
// `frame-ancestors` does not count in a <meta>: the server that carries the add-in sends it as a header.

/** @param {string} officeJsSource the origin of Office.js, or empty when it is served from beside the pane */
export function contentSecurityPolicy(officeJsSource) {
  return [
    "default-src 'none'",
    `script-src 'self' ${officeJsSource}`.trim(),
    "style-src 'self' 'unsafe-inline'", // Fluent UI writes its rules into <style>
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
