// What the pane may load: itself, and Office.js from Microsoft where the build says so. Nothing it reads can leave.

/**
 * Who may show the pane in a frame: Word on the web, inside whatever page it was opened from, the last two lines in the
 * tenancies run by 21Vianet. It does not count in a <meta>: the server that carries the add-in sends it as a header.
 */
export const frameAncestors = [
  "frame-ancestors 'self'",
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
  'https://*.officewebapps.cn',
  'https://*.sharepoint.cn',
].join(' ');

/**
 * The policy that stands in the page itself.
 * @param {string} officeJsSource the origins of Office.js, or empty when it is served from beside the pane
 */
export function contentSecurityPolicy(officeJsSource) {
  return [
    "default-src 'none'",
    `script-src 'self' ${officeJsSource}`.trim(),
    "style-src 'self' 'unsafe-inline'", // Fluent UI writes its rules into <style>
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'", // the help
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
