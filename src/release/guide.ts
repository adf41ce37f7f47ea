import type { OfficeJs, PackageOptions } from './options';
import { serving } from './serving';
import { handInZhCn } from '../taskpane/tabs/placeholders/handIn/messages/zhCn';
import { ledgerZhCn } from '../taskpane/tabs/placeholders/ledger/messages/zhCn';

const OFFICE_JS: Readonly<Record<OfficeJs, string>> = {
  local:
    'Office.js 用的是包里自带的一份（site/office-js），不连外网。微软正式支持的只有它自己服务器上的那一份，所以铺开之前的自检（第三节末）不要省。',
  cdn: 'Office.js 由微软的服务器提供，每台电脑都要能访问 appsforoffice.microsoft.com 和 officeapis.public.onecdn.static.microsoft。',
  auto: '每台电脑打开窗格时先向微软的服务器（appsforoffice.microsoft.com、officeapis.public.onecdn.static.microsoft）取 Office.js，两秒内取不到就用包里自带的一份（site/office-js）。有的电脑能上网、有的不能，用这一种。微软正式支持的只有它自己服务器上的那一份；有电脑用自带的一份的，铺开之前的自检（第三节末）不要省。',
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

/** The guide for the room that looks after an office's computers: a page in plain HTML, without scripts. */
export function guide({ site, officeJs }: PackageOptions, version: string, frames: string): string {
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
${serving(site, frames)}
<p>${OFFICE_JS[officeJs]}</p>

<h2>三、装进 Word</h2>
<p>有 Microsoft 365 租户的用管理中心；没有的，Windows 用共享文件夹。先在一台电脑上装好、试过（见本节末），再铺开。</p>
<table>
<tr><th>Windows，共享文件夹</th><td>
<ol>
<li>把 <code>manifest.xml</code> 放进一个共享文件夹，如 <code>\\\\server\\addins</code>。大家能读就行，不要让大家能改：谁能改这份文件，谁就能让大家的 Word 打开别的网页。</li>
<li>每个用户登记一次这个文件夹，三种办法任选：
<ul>
<li>手工：Word → 文件 → 选项 → 信任中心 → 信任中心设置 → 受信任的加载项目录，在“目录 URL”里填 <code>\\\\server\\addins</code>（要写网络路径，不能写 <code>Z:</code> 这样的盘符），点“添加目录”，勾选“显示在菜单中”，两次“确定”。</li>
<li>注册表文件：把下面几行存成 <code>addins.reg</code>，改好 <code>Url</code>（每个 <code>\\</code> 写两遍；路径里有中文的，记事本另存时编码选“UTF-16 LE”），用户登录后双击。<pre>${CATALOG_FILE}</pre></li>
<li>组策略，一次下发给所有人：用户配置 → 首选项 → Windows 设置 → 注册表，新建三个注册表项，操作都选“更新”，都在 <code>${CATALOG_KEY}</code> 下：<code>Id</code>（REG_SZ）= <code>${CATALOG}</code>，连花括号；<code>Url</code>（REG_SZ）= <code>\\\\server\\addins</code>；<code>Flags</code>（REG_DWORD）= 1。</li>
</ul></li>
<li>关掉所有 Office 程序，再开 Word。</li>
<li>每个用户装一次：开始 → 加载项 → 高级（旧版：插入 → 我的加载项）→ 共享文件夹 → 拟稿助手 → 添加。没有列出来的，点“刷新”。</li>
</ol>
微软把共享文件夹当作试用的装法，不作支持；没有 Microsoft 365 租户时只有它可用。</td></tr>
<tr><th>Mac</th><td>每个用户一次：在“访达”里按 Command+Shift+G，打开 <code>~/Library/Containers/com.microsoft.Word/Data/Documents</code>，里面没有 <code>wef</code> 文件夹就新建，把 <code>manifest.xml</code> 放进去。重启 Word，打开一份文档，开始 → 加载项（旧版：插入 → “我的加载项”旁的小箭头）→ 拟稿助手。下次打开 Word 没有按钮的，再这样点一次。</td></tr>
<tr><th>Microsoft 365，全单位</th><td>用户要用单位帐户登录 Word，有 Exchange Online 邮箱；买断的 Word 2021、2024 收不到，用共享文件夹。
<ul>
<li>管理员：Microsoft 365 管理中心 → 设置 → 集成应用 → 上传自定义应用，类型选 Office 加载项，选 <code>manifest.xml</code>，先指定给自己，看到按钮后再指定给大家。嵌套在别的组里的组收不到，要直接指定。</li>
<li>世纪互联的租户没有“集成应用”：在它自己的管理中心 → 设置 → 加载项 → 部署加载项 → 上传自定义应用。${forVianet}。</li>
</ul>
重启 Word，“开始”选项卡上就有按钮；最长要等一天。</td></tr>
<tr><th>Word 网页版</th><td>管理中心部署过的不用再装。没有部署的，每个用户：打开一份文档，开始 → 加载项 → 更多设置（旧版：更多加载项 → 我的加载项 → 管理我的加载项）→ 上载（有的写“上传”）我的加载项，选 <code>manifest.xml</code>。它记在这个浏览器里，换浏览器或清了缓存要再来一次。<br>服务器在内网时，浏览器可能问是否允许访问本地网络，选“允许”；没有问就显示“连接被拦下”的，用浏览器的策略 <code>LocalNetworkAccessAllowedForUrls</code> 放行 Word 网页版的网址。</td></tr>
</table>
<p>装好以后，“开始”选项卡上有一组“拟稿助手”：打开拟稿助手、标记全部、下一处、清除标记。<b>在第一台电脑上试一遍再铺开</b>：打开一份稿子，点“打开拟稿助手”，右边的窗格列出稿子里没填的地方；再新建一份空白文档，打开窗格，在“设置”里“打开自检”（约五分钟，要动几次手）。结果里有“不符”“出错”的，复制那张表发给提供这个包的人。</p>

<h2>四、单位共用的骨架和用语（可选）</h2>
<p>先在一台电脑上收好：在“骨架”“用语”里收，或在窗格的“设置”里“粘贴表格”，从 Excel 成批导入。然后在“设置 → 我的库”里导出，改名 <code>library.json</code>，放在服务器上的 <code>taskpane.html</code> 旁边，网站服务的帐户要能读（nginx：放好后运行 <code>chmod a+r /srv/nigao/site/library.json</code>，开着 SELinux 的把第二节的 <code>chcon</code> 再运行一次）。大家下次打开窗格就有：“设置 → 单位的库”里写着各有几条，用不上的也列在那里。</p>

<h2>五、更新和卸载</h2>
<ul>
<li>更新：旧包留着，退回时要用。用新包照第二节第 1、3 步做一遍，同名的文件覆盖，<code>site</code> 文件夹不要先删；网站的配置已经有了，不用再加，nginx 仍要 <code>nginx -t</code>、<code>nginx -s reload</code>。改过 <code>server/nginx.conf</code> 或 <code>web.config</code> 的，在新的里照样再改一次。新包里没有 <code>library.json</code>，不会盖掉单位的；多出来的旧脚本可以留着，正开着的窗格还要用。各台电脑下次打开窗格就是新版，各人自己的骨架和用语都在。网址不要换：各人自己收的骨架和用语是按网址存的。</li>
<li>新旧 <code>manifest.xml</code> 的 <code>Version</code> 不同时，也换掉共享文件夹里、每台 Mac 上的那份；管理中心里选中拟稿助手，点“更新”，上传新的；Word 网页版重新上载一次。按钮有增减的，用共享文件夹的每人再“添加”一次。</li>
<li>退回旧版：用旧包照样做一遍更新。<code>manifest.xml</code> 不用换回去（管理中心只收版本更高的）。</li>
<li>卸载（各人自己收的骨架、用语要留的，先在窗格的“设置”里导出），按这个顺序：
<ol>
<li>从共享文件夹、每台 Mac 上或管理中心拿掉 <code>manifest.xml</code>；Word 网页版自己上载的，清一次浏览器的缓存。</li>
<li>去掉登记的目录：信任中心里“移除”，或删掉注册表里那一项；组策略下发的，把那三项的操作改成“删除”，各台电脑都刷新过再停掉。</li>
<li>按钮还在的电脑，照第六节清一次缓存。</li>
<li>单位的 <code>library.json</code> 要留的，先拷出来。nginx 先删掉 <code>include</code> 那一行（或 <code>nigao.conf</code>），<code>nginx -t</code>、<code>nginx -s reload</code>，再删 <code>/srv/nigao</code>：配置里还写着、文件却没了，整个 nginx 下次起不来。IIS 先删虚拟目录，再删文件。</li>
<li>自己做的证书不再用的，从各台电脑的“受信任的根证书颁发机构”（Mac：“钥匙串访问”）里删掉，服务器上的连同私钥也删掉。</li>
</ol>
已写好的稿子不受影响。</li>
</ul>

<h2>六、按钮没有出现，或者打不开</h2>
<p>照下面的还不行，连同“设置”末尾的“复制诊断信息”发给提供这个包的人：只有版本和设置，没有稿子里的字。</p>
<ul>
<li>“共享文件夹”里没有拟稿助手：用这个用户的帐户在资源管理器里打开共享文件夹，看读不读得到 <code>manifest.xml</code>；再看“受信任的加载项目录”里有没有它、“显示在菜单中”有没有勾选；关掉所有 Office 程序再开。</li>
<li>没有“共享文件夹”（它在“高级”里，“更多加载项”里没有），点了“添加”没有反应，或者加载项都用不了，依次看：
<ul>
<li>“受信任的加载项目录”里不要勾选“不允许启动任何 Web 加载项”。</li>
<li>组策略（受信任的目录，Trusted Catalogs）里不要启用“阻止 Web 加载项”（Block Web Add-ins）和“阻止 Office 应用商店”（Block the Office Store）；新的模板里管用户自己登记共享目录的那一条（AllowUserDefinedFileShareCatalogs）不要设成禁用。有 Microsoft 365 租户的，管理中心的“用户拥有的应用和服务”里不要关掉“允许用户访问 Office 应用商店”。</li>
<li>Word 的隐私设置（文件 → 帐户 → 管理设置）里，“可选的连接体验”要打开；组策略（用户配置 → 管理模板 → Microsoft Office 2016 → 隐私 → 信任中心）里不要禁用“允许在 Office 中使用连接体验”（Allow the use of connected experiences in Office）和“允许在 Office 中使用其他可选连接体验”（Allow the use of additional optional connected experiences in Office）。按微软的说法，关了其中一项，加载项就只有管理中心部署的能用。</li>
</ul></li>
<li>管理中心部署了，没有按钮：看用户登录 Word 的是不是单位帐户、有没有指定给他；等满一天，再重启 Word。</li>
<li>换了 <code>manifest.xml</code> 以后还是旧的：清一次缓存。<b>清缓存会连各人自己收的骨架、用语和设置一起清掉，先在窗格的“设置”里“导出”，清完再“导入”。</b>Windows：关掉所有 Office 程序，清空 <code>%LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef</code>（整个清空，不要只删几个），再开 Word；从共享文件夹装的，要再“添加”一次。Mac：关掉 Word，把 <code>wef</code> 文件夹里的 <code>manifest.xml</code> 拿出来，清空 <code>~/Library/Containers/com.Microsoft.OsfWebHost/Data</code>（没有这个文件夹的，清空 <code>~/Library/Containers/com.microsoft.Word/Data/Library</code> 下的 <code>Caches</code> 和 <code>Application Support/Microsoft/Office/16.0/Wef</code>），再把 <code>manifest.xml</code> 放回去（卸载的不放）。</li>
<li>窗格是空的、说证书有问题：在这台电脑上用 Edge 打开 <code>${site}/taskpane.html</code> 看提示，多半是根证书没有装，或者证书过期了。</li>
<li>说 Word 版本太旧：装 WebView2 运行时，或升级 Word。</li>
<li>窗格说“没能打开”（等了十五秒）：它列出 Office.js 是从哪里取的、取到没有。没有取到的，看这台电脑能不能打开那个地址；取到了 Word 没有应答的，更新 Word 和 WebView2。仍旧如此，把窗格上的话发给提供这个包的人，请他换一种 Office.js 的来源另打一份（<code>--office-js</code>）。</li>
<li>窗格说“在 WPS 里用不了”“版本太旧”“请在 Word 里打开”：照那一页上说的办。</li>
</ul>

<h2>七、它往稿子里写什么</h2>
<ul>
<li>打开过窗格后，Word 会记一笔用过加载项，关闭时可能问要不要保存，存不存都行。</li>
<li>标记时，记住标记用的颜色；清除标记后，这一条一并去掉。</li>
<li>使用者在窗格里做过的：填了哪几处，哪些说过不是占位符，哪些先放着等人报，检查时哪些不改、不查；数字台账（指标、报送的科室和人、备注、报来的数）；用去年的稿子起草的，还有去年的数。交稿前，在台账里点“${ledgerZhCn.handIn}”（填完时、检查完时也有），“${handInZhCn.takeOut}”以后再保存，文件里就没有了。</li>
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
