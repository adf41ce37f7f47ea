// manifest.xml names the development server. A build for an office names the address that it is served from.

const developmentUrl = 'https://localhost:3000';

/**
 * The manifest to copy into dist/, if the address is known.
 * @param {string | undefined} addinUrl where dist/ will be served, such as https://oa.example.gov.cn/nigao
 * @param {string | undefined} addinId another id than ours, for an office that has two of them
 */
export function productionManifest(addinUrl, addinId) {
  if (!addinUrl) return [];
  const { protocol, origin, pathname } = new URL(addinUrl);
  if (protocol !== 'https:')
    throw new Error(`ADDIN_URL begins with https://, not ${protocol}//: Word loads nothing else.`);
  const address = (origin + pathname).replace(/\/$/, '').replaceAll('&', '&amp;');
  /** @param {Buffer} xml */
  const transform = (xml) => {
    const served = xml.toString().replaceAll(developmentUrl, () => address);
    return addinId ? served.replace(/(?<=<Id>)[^<]*/, addinId) : served;
  };
  return [{ from: 'manifest.xml', transform }];
}
