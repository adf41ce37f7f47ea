import { isIP } from 'node:net';

/** Says nothing where every file is as it was packed. */
const CHECK_ON_WINDOWS = String.raw`Get-Content SHA256SUMS -Encoding UTF8 | ForEach-Object { $sum, $file = $_ -split '\s+', 2; if ((Get-FileHash -LiteralPath $file).Hash -ne $sum) { "不一致：$file" } }`;

/** Macs take none that is valid for more than 825 days (https://support.apple.com/103769). */
const CERTIFICATE_DAYS = 820;

/**
 * How the site of a package comes onto a server, from the checksums to the look at the headers: a section of the guide, in HTML.
 * @param frames the header that says who may show the pane in a frame
 */
export function serving(site: string, frames: string): string {
  const { hostname, port } = new URL(site);
  const path = decodeURI(new URL(site).pathname);
  return `<p>这个包只能放在 <code>${site}</code> 这个网址下。要用别的网址，请提供这个包的人另打一份（<code>--site</code>）。服务器上先装好 IIS，或 nginx、openssl 和解压用的 unzip。下面 Linux 的命令都用 root 运行，Windows 的在“以管理员身份运行”的 PowerShell 里运行。nginx 是自己编译的或面板装的，<code>/etc/nginx</code> 都换成它自己的配置文件夹。</p>
<ol>
<li>把包解压到服务器上，进到有 <code>SHA256SUMS</code> 的文件夹里，本节在服务器上的命令都在这里运行。先核对文件没有损坏：
<ul>
<li>Linux：<code>sha256sum -c --quiet SHA256SUMS</code></li>
<li>Windows：<code>${CHECK_ON_WINDOWS}</code></li>
</ul>
什么也不显示，就是没有损坏。</li>
<li>准备网址和证书。各台电脑要能找到 <code>${hostname}</code>（${isIP(hostname) ? '' : '内网 DNS 里加一条，没有 DNS 的写进各台电脑的 hosts；'}防火墙放行 ${port || '443'} 端口）。必须是 https；证书上的名字要和 <code>${hostname}</code> 一致，没有过期，各台电脑都信任。这个网址已有 https 网站的，证书是现成的，转到第 3 步。买来的或单位自己签发的，把证书（连同中间证书）和私钥拷到服务器上。都没有的，可以自己做一张，到期前重做：
<ul>
<li>Linux（OpenSSL 1.1.1 起，<code>openssl version</code> 看得到；更旧的，在别的机器上做好拷过来）：<pre>${certificateOnLinux(hostname)}</pre></li>
<li>Windows（Server 2016 起）：<pre>${certificateOnWindows(hostname)}</pre></li>
</ul>
自己做的，把 <code>nigao.crt</code>（Linux 上在 <code>/etc/nginx</code> 里；私钥 <code>nigao.key</code> 只留在服务器上）装到每台电脑的“受信任的根证书颁发机构”；单位自己签发的，装根证书。组策略：计算机配置 → 策略 → Windows 设置 → 安全设置 → 公钥策略 → 受信任的根证书颁发机构 → 导入；一台一台装：<code>certutil -addstore Root nigao.crt</code>；Mac：装进“钥匙串访问”的“系统”，设为始终信任。</li>
<li>放网页：
<ul>
<li>nginx：<pre>mkdir -p /srv/nigao
cp -r site server /srv/nigao/
chmod -R a+rX /srv/nigao</pre>
开着 SELinux 的，再运行 <code>chcon -R -t httpd_sys_content_t /srv/nigao</code>。然后在这个网址的 https 网站的 <code>server { }</code> 里加一行 <code>include /srv/nigao/server/nginx.conf;</code>。还没有 https 网站的，新建 <code>/etc/nginx/conf.d/nigao.conf</code>：<pre>${nginxServer(hostname, port)}</pre>
证书不是照第 2 步做的，<code>ssl_certificate</code>、<code>ssl_certificate_key</code> 两行改成它实际的位置；没有 <code>conf.d</code> 的，这一段写进 <code>nginx.conf</code> 的 <code>http { }</code> 里。<br>
运行 <code>nginx -t</code>，没有报错再运行 <code>nginx -s reload</code>（nginx 还没有运行的，<code>systemctl enable --now nginx</code>）。</li>
<li>IIS：把 <code>site</code> 文件夹拷到服务器上（例如 <code>D:\\nigao\\site</code>），IIS_IUSRS 和 IUSR 要能读；把 <code>server\\web.config</code> 拷进去，和 <code>taskpane.html</code> 并排。在 IIS 管理器里给网站绑定 https 和证书；${iisFolder(path)}；“身份验证”里启用“匿名身份验证”。不要盖掉网站原有的 <code>web.config</code>。</li>
</ul></li>
<li>在一台用户的电脑上用 Edge 打开 <code>${site}/taskpane.html</code>：证书没有警告，显示“请在 Word 里打开”，网页就放好了。连不上的，看第 2 步的 DNS 和防火墙，上网用代理的，让这个网址不走代理；说 403（IIS 也可能是 401.3 或 500.19）的，多半是服务帐户读不到文件；说 404 的，看第 3 步的位置和网址；显示“没能打开”的，网页放好了，是这台电脑取不到 Office.js，来源见本节末。</li>
<li>核对响应头：在同一台电脑的命令提示符里运行 <code>curl -kI ${site}/taskpane.html</code>，应当有 <code>Cache-Control: public, max-age=0, must-revalidate</code> 和下面这一行（冒号前面的大小写不论），没有 <code>X-Frame-Options</code>（Word 网页版要在框架里显示它；前面另有反向代理或安全设备的，那里也不要加）。缺了或多了，桌面版 Word 不受影响，Word 网页版可能显示不了。<br><code>Content-Security-Policy: ${frames}</code></li>
</ol>`;
}

/**
 * `usr_cert`, a section of OpenSSL's own settings, makes no authority: with its key nobody can vouch for another site. Said with
 * `-addext` OpenSSL 1.1.1 would write both that it is one and that it is none.
 */
function certificateOnLinux(hostname: string): string {
  const name = `${isIP(hostname) ? 'IP' : 'DNS'}:${hostname}`;
  return String.raw`openssl req -x509 -newkey rsa:2048 -nodes -days ${CERTIFICATE_DAYS} \
  -subj /CN=${hostname} -extensions usr_cert \
  -addext subjectAltName=${name} -addext extendedKeyUsage=serverAuth \
  -keyout /etc/nginx/nigao.key -out /etc/nginx/nigao.crt`;
}

/** `-DnsName` cannot say an address, which browsers take from the certificate's own field for it. */
function certificateOnWindows(hostname: string): string {
  const names = isIP(hostname)
    ? `-Subject ${hostname} -TextExtension '2.5.29.17={text}IPAddress=${hostname}'`
    : `-DnsName ${hostname}`;
  return String.raw`$c = New-SelfSignedCertificate ${names} -CertStoreLocation Cert:\LocalMachine\My -NotAfter (Get-Date).AddDays(${CERTIFICATE_DAYS})
Export-Certificate -Cert $c -FilePath nigao.crt`;
}

function nginxServer(hostname: string, port: string): string {
  return `server {
    listen ${port || '443'} ssl;
    server_name ${hostname};
    ssl_certificate /etc/nginx/nigao.crt;
    ssl_certificate_key /etc/nginx/nigao.key;
    include /srv/nigao/server/nginx.conf;
}`;
}

/** Where IIS is to find the site. */
function iisFolder(path: string): string {
  if (path === '/') return '网站的物理路径设为 <code>site</code> 文件夹';
  const alias = path.split('/').at(-1) ?? '';
  return `添加虚拟目录（别名 <code>${alias}</code>，物理路径选 <code>site</code> 文件夹），使 <code>${path}</code> 指向它`;
}
