import type { OfficeJs, PackageOptions } from './options';

const OFFICE_JS: Readonly<Record<OfficeJs, string>> = {
  local:
    'Office.js 用的是包里自带的一份（site/office-js），不连外网。微软正式支持的只有它自己服务器上的那一份，所以铺开之前请先在一台电脑上跑一遍“设置 → 自检”。',
  cdn: 'Office.js 由微软的服务器提供，每台电脑都要能访问 appsforoffice.microsoft.com 和 officeapis.public.onecdn.static.microsoft。',
  auto: '每台电脑打开窗格时先向微软的服务器（appsforoffice.microsoft.com、officeapis.public.onecdn.static.microsoft）取 Office.js，两秒内取不到就用包里自带的一份（site/office-js）。有的电脑能上网、有的不能，用这一种。微软正式支持的只有它自己服务器上的那一份；用自带的一份，铺开之前请先在一台电脑上跑一遍“设置 → 自检”。',
  'cdn-cn': 'Office.js 由世纪互联的服务器提供，每台电脑都要能访问 appsforoffice.cdn.partner.office365.cn。',
};

/** What is told of Office.js in the end: only where it is in the package. */
const OWN_OFFICE_JS = `<li>从自己的服务器发 Office.js，微软不作支持；在您这里的 Word 上行不行，“设置 → 自检”会说。</li>
<li>包里 Office.js 的许可条款在 <code>site/office-js/LICENSE.md</code>：只能随本加载项、在单位内部使用。</li>
`;

const CATALOG = '{3f2504e0-4f89-41d3-9a0c-0305e82c3301}';
const CATALOG_KEY = `HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${CATALOG}`;
const CATALOG_FILE = String.raw`Windows Registry Editor Version 5.00

[${CATALOG_KEY}]
"Id"="${CATALOG}"
"Url"="\\\\server\\addins"
"Flags"=dword:00000001`;

/** Says nothing where every file is as it was packed. */
const CHECK_ON_WINDOWS = String.raw`Get-Content SHA256SUMS -Encoding UTF8 | ForEach-Object { $sum, $file = $_ -split '\s+', 2; if ((Get-FileHash -LiteralPath $file).Hash -ne $sum) { "不一致：$file" } }`;

/** Where IIS is to find the site. */
function iisFolder(path: string): string {
  if (path === '/') return '网站的物理路径设为 <code>site</code> 文件夹';
  const alias = path.split('/').at(-1) ?? '';
  return `在 IIS 管理器里给网站添加虚拟目录（别名 <code>${alias}</code>，物理路径选 <code>site</code> 文件夹），使 <code>${path}</code> 指向它`;
}

/** The guide for the room that looks after an office's computers: a page in plain HTML, without scripts. */
export function guide({ site, officeJs }: PackageOptions, version: string, frames: string): string {
  const path = decodeURI(new URL(site).pathname);
  const hasOwnOfficeJs = officeJs === 'local' || officeJs === 'auto';
  const forVianet =
    officeJs === 'cdn-cn'
      ? '这个包就是为世纪互联的租户打的'
      : '用为它另打的包（请提供这个包的人打包时加 <code>--office-js cdn-cn</code>）';
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<title>拟稿助手 ${version} 部署说明</title>
<style>
body { max-width: 46em; margin: 2em auto; padding: 0 1em; font: 16px/1.7 "Microsoft YaHei", "PingFang SC", sans-serif; }
code, pre { background: #f0f0f0; padding: 0 4px; word-break: break-all; white-space: pre-wrap; }
td, th { border: 1px solid #bbb; padding: 4px 8px; text-align: left; vertical-align: top; }
table { border-collapse: collapse; }
</style>
</head>
<body>
<h1>拟稿助手 ${version} 部署说明</h1>
<p>给管电脑的同事。拟稿助手是 Word 的加载项：几个网页文件放在单位自己的服务器上，一份 manifest.xml 告诉 Word 去哪里找。服务器只发文件，不接收任何东西；稿子不离开各人的电脑，不用账号。</p>

<h2>一、要什么样的电脑</h2>
<p>Word 2021、Word 2024 或 Microsoft 365；Word 2019 零售版加 WebView2 也行，批量许可版（文件 → 帐户 → 关于 Word，版本总是 1808）不行。更旧的 Word 会显示一页说明。WPS 文字不支持。</p>
<p>Windows 上要有 <b>Microsoft Edge WebView2 运行时</b>：Windows 11 自带，Windows 10 大多已有，在“设置 → 应用”里查得到。没有的，从 <code>https://developer.microsoft.com/microsoft-edge/webview2/</code> 下载独立安装程序（Evergreen Standalone Installer），拷到没有外网的电脑上也能装。</p>

<h2>二、放到服务器上</h2>
<ol>
<li>核对文件没有损坏，在解压出来的、有 <code>SHA256SUMS</code> 的文件夹里运行：
<ul>
<li>Linux：<code>sha256sum -c --quiet SHA256SUMS</code></li>
<li>Windows（PowerShell）：<code>${CHECK_ON_WINDOWS}</code></li>
</ul>
什么也不显示，就是没有损坏。</li>
<li>准备网址和证书。必须是 https；证书上的名字要和 <code>${new URL(site).hostname}</code> 一致，没有过期，各台电脑都信任。单位自己签发的，先把根证书装到每台电脑的“受信任的根证书颁发机构”（可以用组策略下发；Mac 装进“钥匙串访问”，设为始终信任）。</li>
<li>把 <code>site</code> 文件夹拷到服务器上（例如 <code>/srv/nigao/site</code> 或 <code>D:\\nigao\\site</code>），网站服务的帐户要能读，然后：
<ul>
<li>nginx：把 <code>server/nginx.conf</code> 的全文放进这个网址的 <code>server { }</code>（配好证书的那一个），把里面的 <code>/srv/nigao/site/</code> 改成实际位置，末尾的 <code>/</code> 留着。运行 <code>nginx -t</code>，没有报错再运行 <code>nginx -s reload</code>。</li>
<li>IIS：${iisFolder(path)}；把 <code>server/web.config</code> 拷进 <code>site</code> 文件夹，和 <code>taskpane.html</code> 并排。不要盖掉网站原有的 <code>web.config</code>。</li>
</ul></li>
<li>在一台用户的电脑上用 Edge 打开 <code>${site}/taskpane.html</code>：证书没有警告，显示“请在 Word 里打开”，网页就放好了。说 403 的，多半是服务帐户读不到文件；说 404 的，看上一步的位置和网址。</li>
<li>核对响应头：在同一台电脑的命令提示符里运行 <code>curl -kI ${site}/taskpane.html</code>，应当有 <code>Cache-Control: public, max-age=0, must-revalidate</code> 和下面这一行，没有 <code>X-Frame-Options</code>（Word 网页版要在框架里显示它；前面另有反向代理或安全设备的，那里也不要加）。缺了或多了，桌面版 Word 不受影响，Word 网页版可能显示不了。<br><code>Content-Security-Policy: ${frames}</code></li>
</ol>
<p>${OFFICE_JS[officeJs]}</p>

<h2>三、装进 Word</h2>
<p>有 Microsoft 365 租户的用管理中心；没有的，Windows 用共享文件夹。先在一台电脑上装好、用过，再铺开。</p>
<table>
<tr><th>Windows，共享文件夹</th><td>
<ol>
<li>把 <code>manifest.xml</code> 放进一个共享文件夹，如 <code>\\\\server\\addins</code>。大家能读就行，不要让大家能改：谁能改这份文件，谁就能让大家的 Word 打开别的网页。</li>
<li>每个用户登记一次这个文件夹，三种办法任选：
<ul>
<li>手工：Word → 文件 → 选项 → 信任中心 → 信任中心设置 → 受信任的加载项目录，在“目录 URL”里填 <code>\\\\server\\addins</code>（要写网络路径，不能写 <code>Z:</code> 这样的盘符），点“添加目录”，勾选“显示在菜单中”，两次“确定”。</li>
<li>注册表文件：把下面几行存成 <code>addins.reg</code>，改好 <code>Url</code>（每个 <code>\\</code> 写两遍；路径里有中文的，记事本另存时编码选“UTF-16 LE”），用户登录后双击。<pre>${CATALOG_FILE}</pre></li>
<li>组策略，一次下发给所有人：用户配置 → 首选项 → Windows 设置 → 注册表，新建三个注册表项，都在 <code>${CATALOG_KEY}</code> 下：<code>Id</code>（REG_SZ）= <code>${CATALOG}</code>，连花括号；<code>Url</code>（REG_SZ）= <code>\\\\server\\addins</code>；<code>Flags</code>（REG_DWORD）= 1。</li>
</ul></li>
<li>关掉所有 Office 程序，再开 Word。</li>
<li>每个用户装一次：开始 → 加载项 → 高级（旧版：插入 → 我的加载项）→ 共享文件夹 → 拟稿助手 → 添加。</li>
</ol>
微软把共享文件夹当作试用的装法，不作支持；没有 Microsoft 365 租户时只有它可用。</td></tr>
<tr><th>Mac</th><td>每个用户一次：在“访达”里按 Command+Shift+G，打开 <code>~/Library/Containers/com.microsoft.Word/Data/Documents</code>，里面没有 <code>wef</code> 文件夹就新建，把 <code>manifest.xml</code> 放进去。重启 Word，打开一份文档，开始 → 加载项（旧版：插入 → “我的加载项”旁的小箭头）→ 拟稿助手。</td></tr>
<tr><th>Microsoft 365，全单位</th><td>用户要用单位帐户登录 Word，有 Exchange Online 邮箱；买断的 Word 2021、2024 收不到，用共享文件夹。
<ul>
<li>管理员：Microsoft 365 管理中心 → 设置 → 集成应用 → 上传自定义应用，类型选 Office 加载项，选 <code>manifest.xml</code>，先指定给自己，看到按钮后再指定给大家。嵌套在别的组里的组收不到，要直接指定。</li>
<li>世纪互联的租户没有“集成应用”：在它自己的管理中心 → 设置 → 加载项 → 部署加载项 → 上传自定义应用。${forVianet}。</li>
</ul>
重启 Word，“开始”选项卡上就有按钮；最长要等一天。</td></tr>
<tr><th>Word 网页版</th><td>管理中心部署过的不用再装。没有部署的，每个用户：打开一份文档，开始 → 加载项 → 更多设置（旧版：更多加载项 → 我的加载项 → 管理我的加载项）→ 上载我的加载项，选 <code>manifest.xml</code>。它记在这个浏览器里，换浏览器或清了缓存要再来一次。<br>服务器在内网时，浏览器可能问是否允许访问本地网络，选“允许”；没有问就显示“连接被拦下”的，用浏览器的策略 <code>LocalNetworkAccessAllowedForUrls</code> 放行 Word 网页版的网址。</td></tr>
</table>
<p>装好以后，“开始”选项卡上有一组“拟稿助手”：打开拟稿助手、标记全部、下一处、清除标记。</p>

<h2>四、单位共用的骨架和用语（可选）</h2>
<p>在窗格的“设置”里导出一份，改名 <code>library.json</code>，放在 <code>taskpane.html</code> 旁边，大家下次打开窗格就有。更新程序时不要删它。</p>

<h2>五、更新和卸载</h2>
<ul>
<li>更新：挑没有人用的时候，用新包里 <code>site</code> 的文件换掉旧的，<b>留着 <code>library.json</code> 和 IIS 的 <code>web.config</code></b>；各台电脑下次打开窗格就是新版，各人自己的骨架和用语都在。<code>server</code> 里的配置也和旧的比一比，有变就照第二节再做一次。网址不要换：各人自己收的骨架和用语是按网址存的。</li>
<li>新旧 <code>manifest.xml</code> 的 <code>Version</code> 不同时，也换掉共享文件夹里、每台 Mac 上的那份；管理中心里选中拟稿助手，点“更新”，上传新的；Word 网页版重新上载一次。按钮有增减的，用共享文件夹的每人再“添加”一次。</li>
<li>卸载：先从共享文件夹、每台 Mac 上或管理中心拿掉 <code>manifest.xml</code>，并去掉登记的目录（信任中心里“移除”，或删掉注册表里那一项，停掉那条组策略）；按钮还在的电脑，照第六节清一次缓存；最后删服务器上的文件。已写好的稿子不受影响。</li>
</ul>

<h2>六、按钮没有出现，或者打不开</h2>
<ul>
<li>“共享文件夹”里没有拟稿助手：用这个用户的帐户在资源管理器里打开共享文件夹，看读不读得到 <code>manifest.xml</code>；再看“受信任的加载项目录”里有没有它、“显示在菜单中”有没有勾选；关掉所有 Office 程序再开。</li>
<li>没有“共享文件夹”，或者加载项都用不了：“受信任的加载项目录”里不要勾选“不允许启动任何 Web 加载项”；组策略里不要启用“阻止 Web 加载项”（Block Web Add-ins）。</li>
<li>管理中心部署了，没有按钮：看用户登录 Word 的是不是单位帐户、有没有指定给他；等满一天，再重启 Word。</li>
<li>换了 <code>manifest.xml</code> 以后还是旧的：清一次缓存。<b>清缓存会连各人自己收的骨架、用语和设置一起清掉，先在窗格的“设置”里“导出”，清完再“导入”。</b>Windows：关掉所有 Office 程序，清空 <code>%LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef</code>（整个清空，不要只删几个），再开 Word；从共享文件夹装的，要再“添加”一次。Mac：关掉 Word，把 <code>wef</code> 文件夹里的 <code>manifest.xml</code> 拿出来再放回去。</li>
<li>窗格是空的、说证书有问题：在这台电脑上用 Edge 打开 <code>${site}/taskpane.html</code> 看提示，多半是根证书没有装。</li>
<li>说 Word 版本太旧：装 WebView2 运行时，或升级 Word。</li>
<li>窗格说“没能打开”（等了十五秒）：它列出 Office.js 是从哪里取的、取到没有。没有取到的，看这台电脑能不能打开那个地址；取到了 Word 没有应答的，更新 Word 和 WebView2。仍旧如此，把窗格上的话发给提供这个包的人，请他换一种 Office.js 的来源另打一份（<code>--office-js</code>）。</li>
<li>窗格说“在 WPS 里用不了”“版本太旧”“请在 Word 里打开”：照那一页上说的办。</li>
</ul>

<h2>七、它往稿子里写什么</h2>
<ul>
<li>打开过窗格后，Word 会记一笔用过加载项，关闭时可能问要不要保存，存不存都行。</li>
<li>标记时，记住标记用的颜色；填写时，记住填了几处、哪些说过不是占位符。清除标记后，颜色这一条一并去掉。</li>
<li>此外只有使用者自己插入、填写的文字。</li>
</ul>

<h2>八、还不知道的，和许可</h2>
<ul>
<li>微软的步骤里，共享文件夹给的是读写权限；只给读取够不够，装第一台电脑时就看得出来。不够的，把情况告诉提供这个包的人。</li>
${hasOwnOfficeJs ? OWN_OFFICE_JS : ''}<li>微软不负责拟稿助手的维护、更新和支持（Microsoft is not responsible for maintaining, updating or supporting this add-in）。各个部件的许可在 <code>licences.txt</code>。</li>
</ul>
</body>
</html>
`;
}
