import type { OfficeJs, PackageOptions } from './options';

const OFFICE_JS: Readonly<Record<OfficeJs, string>> = {
  local:
    'Office.js 用的是包里自带的一份（site/office-js），不连外网。微软正式支持的只有它自己服务器上的那一份，所以铺开之前请先在一台电脑上跑一遍“设置 → 自检”。',
  cdn: 'Office.js 由微软的服务器提供，每台电脑都要能访问 appsforoffice.microsoft.com 和 officeapis.public.onecdn.static.microsoft。',
  auto: '每台电脑打开窗格时先向微软的服务器（appsforoffice.microsoft.com、officeapis.public.onecdn.static.microsoft）取 Office.js，两秒内取不到就用包里自带的一份（site/office-js）。有的电脑能上网、有的不能，用这一种。微软正式支持的只有它自己服务器上的那一份；用自带的一份，铺开之前请先在一台电脑上跑一遍“设置 → 自检”。',
  'cdn-cn': 'Office.js 由世纪互联的服务器提供，每台电脑都要能访问 appsforoffice.cdn.partner.office365.cn。',
};

/** The guide for the room that looks after an office's computers: a page in plain HTML, without scripts. */
export function guide({ site, officeJs }: PackageOptions, version: string, frames: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<title>拟稿助手 ${version} 部署说明</title>
<style>
body { max-width: 46em; margin: 2em auto; padding: 0 1em; font: 16px/1.7 "Microsoft YaHei", "PingFang SC", sans-serif; }
code { background: #f0f0f0; padding: 0 4px; word-break: break-all; }
td, th { border: 1px solid #bbb; padding: 4px 8px; text-align: left; vertical-align: top; }
table { border-collapse: collapse; }
</style>
</head>
<body>
<h1>拟稿助手 ${version} 部署说明</h1>
<p>给管电脑的同事。拟稿助手是 Word 的加载项：几个网页文件放在单位自己的服务器上，一份 manifest.xml 告诉 Word 去哪里找。服务器只发文件，不接收任何东西；稿子不离开各人的电脑，不用账号。</p>

<h2>一、要什么样的电脑</h2>
<p>Word 2021、Word 2024 或 Microsoft 365；Word 2019 零售版加 WebView2 也行。Windows 上要有 <b>Microsoft Edge WebView2 运行时</b>（Windows 11 自带，Windows 10 大多已有）。更旧的 Word 会显示一页说明。WPS 文字不支持。</p>

<h2>二、放到服务器上</h2>
<ol>
<li>核对文件没有损坏：在解压出来的文件夹里运行 <code>sha256sum -c SHA256SUMS</code>（Windows：<code>certutil -hashfile 文件 SHA256</code>，与 SHA256SUMS 里的一行比较）。</li>
<li>把 <code>site</code> 文件夹里的文件放到服务器上，使 <code>${site}/taskpane.html</code> 能打开。必须是 https，证书要是各台电脑都信任的：单位自己签发的，先把根证书装到“受信任的根证书颁发机构”。</li>
<li>nginx：照 <code>server/nginx.conf</code>；IIS：把 <code>server/web.config</code> 放进网站的文件夹。两份都已写好缓存和下面这个响应头；不要再加 <code>X-Frame-Options</code>，Word 网页版要在框架里显示它。<br><code>Content-Security-Policy: ${frames}</code></li>
<li>在一台用户的电脑上用浏览器打开 <code>${site}/taskpane.html</code>：证书没有警告，显示“请在 Word 里打开”，就好了。</li>
</ol>
<p>${OFFICE_JS[officeJs]}</p>

<h2>三、装进 Word</h2>
<table>
<tr><th>Windows，没有外网</th><td>把 <code>manifest.xml</code> 放进一个大家能读的共享文件夹，如 <code>\\\\服务器\\加载项</code>。每台电脑登记一次这个目录，两种办法任选：
<ul>
<li>手工：Word → 文件 → 选项 → 信任中心 → 信任中心设置 → 受信任的加载项目录，填入文件夹，“添加目录”，勾选“显示在菜单中”，重启 Word。</li>
<li>组策略首选项（注册表），一次下发给所有人：<br><code>HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{3f2504e0-4f89-41d3-9a0c-0305e82c3301}</code><br>其中 <code>Id</code>（字符串）= 上面花括号里的编号，<code>Url</code>（字符串）= 共享文件夹，<code>Flags</code>（DWORD）= 1。</li>
</ul>
然后每人一次：插入（新版在“开始”）→ 加载项 → 共享文件夹 → 拟稿助手 → 添加。微软把共享文件夹当作试用的装法，但没有外网时只有它可用。</td></tr>
<tr><th>Mac</th><td>把 <code>manifest.xml</code> 放进 <code>~/Library/Containers/com.microsoft.Word/Data/Documents/wef</code>（没有就新建），重启 Word，插入 → 加载项 → 拟稿助手。</td></tr>
<tr><th>Microsoft 365</th><td>管理员在 Microsoft 365 管理中心 → 设置 → 集成应用 → 上传自定义应用，选 <code>manifest.xml</code>，指定给谁。世纪互联的租户在它自己的管理中心里做同样的事，并请用 <code>--office-js cdn-cn</code> 打的包。几个小时后“开始”选项卡上就有按钮。</td></tr>
<tr><th>Word 网页版</th><td>开始 → 加载项 → 更多加载项 → 我的加载项 → 上载我的加载项，选 <code>manifest.xml</code>。</td></tr>
</table>
<p>装好以后，“开始”选项卡上有一组“拟稿助手”：打开拟稿助手、标记全部、下一处、清除标记。</p>

<h2>四、单位共用的骨架和用语（可选）</h2>
<p>在窗格的“设置”里导出一份，改名 <code>library.json</code>，放在 <code>taskpane.html</code> 旁边，大家下次打开窗格就有。更新程序时不要删它。</p>

<h2>五、更新和卸载</h2>
<ul>
<li>更新：用新包里 <code>site</code> 的文件换掉旧的（留着 <code>library.json</code>），各台电脑下次打开窗格就是新版，各人自己的骨架和用语都在。新旧 <code>manifest.xml</code> 的 <code>Version</code> 不同时，也换掉共享文件夹里的那份。</li>
<li>卸载：从共享文件夹（或管理中心）拿掉 <code>manifest.xml</code>，再删服务器上的文件。已写好的稿子不受影响。</li>
</ul>

<h2>六、按钮没有出现，或者打不开</h2>
<ul>
<li>“共享文件夹”里没有拟稿助手：目录没有登记上，或没有勾选“显示在菜单中”；关掉所有 Word 窗口再开。</li>
<li>换了 <code>manifest.xml</code> 以后还是旧的：关掉 Word，清空 <code>%LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef</code>，再开。</li>
<li>窗格是空的、说证书有问题：在这台电脑上用 Edge 打开 <code>${site}/taskpane.html</code> 看提示，多半是根证书没有装。</li>
<li>说 Word 版本太旧：装 WebView2 运行时，或升级 Word。</li>
<li>窗格说“没能打开”（等了十五秒）：它列出 Office.js 是从哪里取的、取到没有。没有取到的，看这台电脑能不能打开那个地址；取到了 Word 没有应答的，更新 Word 和 WebView2，或用另一种 <code>--office-js</code> 打包。仍旧如此，把窗格上的话发给提供这个包的人。</li>
<li>窗格说“在 WPS 里用不了”“版本太旧”“请在 Word 里打开”：照那一页上说的办。</li>
</ul>

<h2>七、它往稿子里写什么</h2>
<ul>
<li>打开过窗格后，Word 会记一笔用过加载项，关闭时可能问要不要保存，存不存都行。</li>
<li>标记时，记住标记用的颜色；填写时，记住填了几处、哪些说过不是占位符。清除标记后，颜色这一条一并去掉。</li>
<li>此外只有使用者自己插入、填写的文字。</li>
</ul>

<h2>八、还不知道的</h2>
<ul>
<li>从自己的服务器发 Office.js，微软不作支持；在您这里的 Word 上行不行，“设置 → 自检”会说。</li>
<li>微软不负责拟稿助手的维护、更新和支持（Microsoft is not responsible for maintaining, updating or supporting this add-in）。包里 Office.js 的许可条款在 <code>site/office-js/LICENSE.md</code>：只能随本加载项、在单位内部使用。其余各个部件的许可在 <code>licences.txt</code>。</li>
</ul>
</body>
</html>
`;
}
