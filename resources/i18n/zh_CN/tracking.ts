<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Tracking</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) idle</source>
            <translation>
                <numerusform>%n天无进展</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of steps left</source>
            <translation>
                <numerusform>剩余步骤要%n天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) too late</source>
            <translation>
                <numerusform>晚%n天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open deal(s), the readiest first</source>
            <translation>
                <numerusform>%n个商机，按就绪度</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n red flag(s) without an answer</source>
            <translation>
                <numerusform>%n面红旗未处理</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) overdue</source>
            <translation>
                <numerusform>%n项逾期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n supporter(s)</source>
            <translation>
                <numerusform>%n位支持者</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s) in a row without a step by the customer</source>
            <translation>
                <numerusform>连续%n次拜访客户没有行动</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s) in the last 30 days</source>
            <translation>
                <numerusform>近30天拜访%n次</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Another person…</source>
            <translation>其他人(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>导出(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Import a file…</source>
            <translation>导入文件(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Influence</source>
            <translation>影响力(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;New deal</source>
            <translation>新建商机(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open	Enter</source>
            <translation>打开(&amp;O)	Enter</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>人员(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Roles</source>
            <translation>角色(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Support</source>
            <translation>支持度(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Take out of this deal</source>
            <translation>移出这个商机(&amp;T)</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>1 · Guide: {state}</source>
            <translation>1 · 向导（教我们怎么赢）：{state}</translation>
        </message>
        <message>
            <source>1 · Seller</source>
            <translation>1 · 营销人员</translation>
        </message>
        <message>
            <source>1+2+1 · {word}</source>
            <translation>1+2+1 · {word}</translation>
        </message>
        <message>
            <source>1+2+1: {points}</source>
            <translation>1+2+1:{points}</translation>
        </message>
        <message>
            <source>1+2+1: {points}, {word}</source>
            <translation>1+2+1:{points},{word}</translation>
        </message>
        <message numerus="yes">
            <source>2 · Four buying roles, {needed} to be won: %n won</source>
            <translation>
                <numerusform>2 · 采购氛围四类人（至少赢得{needed}类）— 已赢%n</numerusform>
            </translation>
        </message>
        <message>
            <source>? not noted</source>
            <translation>? 未记结果</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>行动</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>反对</translation>
        </message>
        <message>
            <source>All open deals and what each of them lacks</source>
            <translation>所有进行中的商机各缺什么</translation>
        </message>
        <message>
            <source>All steps are done.</source>
            <translation>所有步骤已完成。</translation>
        </message>
        <message>
            <source>Alt+Up and Alt+Down move a step</source>
            <translation>Alt+↑ 和 Alt+↓ 移动步骤</translation>
        </message>
        <message>
            <source>As of {day}</source>
            <translation>截至{day}</translation>
        </message>
        <message>
            <source>As of {day}: support as known then. Go back to today to edit.</source>
            <translation>截至{day}：支持度按当时所知。回到今天才能修改。</translation>
        </message>
        <message>
            <source>At another customer</source>
            <translation>已在别的客户</translation>
        </message>
        <message>
            <source>Begins: {day} (typed here)</source>
            <translation>开始：{day}（在此修改）</translation>
        </message>
        <message>
            <source>Best rival</source>
            <translation>最强对手</translation>
        </message>
        <message>
            <source>C&amp;oach's view</source>
            <translation>辅导视图(&amp;O)</translation>
        </message>
        <message>
            <source>Candidate: {who}</source>
            <translation>候选：{who}</translation>
        </message>
        <message>
            <source>Choose one of the names, or type all of a new one.</source>
            <translation>请选择一个姓名，或完整输入新的姓名。</translation>
        </message>
        <message>
            <source>Choose the &amp;seller…</source>
            <translation>指定营销人员(&amp;S)…</translation>
        </message>
        <message>
            <source>Customer page</source>
            <translation>客户页面</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>天数</translation>
        </message>
        <message>
            <source>Deal page</source>
            <translation>商机页面</translation>
        </message>
        <message>
            <source>Deals</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>Decision flow</source>
            <translation>决策流程</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成日</translation>
        </message>
        <message>
            <source>Done today</source>
            <translation>今天已做</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期</translation>
        </message>
        <message>
            <source>Each open deal has a sheet here: one guide, two of the four buying roles won, one seller, and the next step that moves it. Add a deal in the funnel, or import the list you have.</source>
            <translation>每个进行中的商机在这里有一张跟踪表：一位向导、四类角色赢得两类、一位营销人员，以及推动它的下一步。在漏斗里新建商机，或导入现有清单。</translation>
        </message>
        <message>
            <source>Ends: {day}</source>
            <translation>结束：{day}</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>要素</translation>
        </message>
        <message>
            <source>Filter by name or pinyin</source>
            <translation>按名称或拼音筛选</translation>
        </message>
        <message>
            <source>Five factors against {rival}</source>
            <translation>五要素对比{rival}</translation>
        </message>
        <message>
            <source>Five purchase factors</source>
            <translation>采购五要素</translation>
        </message>
        <message>
            <source>Fold away: {title}</source>
            <translation>折叠：{title}</translation>
        </message>
        <message>
            <source>For us</source>
            <translation>支持</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>差距</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>向导</translation>
        </message>
        <message>
            <source>Guide, two roles and one seller are in place: go for the commitment.</source>
            <translation>向导、两类角色、一位营销人员都到位：去赢取承诺。</translation>
        </message>
        <message>
            <source>Guide: {who}</source>
            <translation>向导：{who}</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>频次</translation>
        </message>
        <message>
            <source>In place</source>
            <translation>在位</translation>
        </message>
        <message>
            <source>Initiate, evaluate, approve, purchase, accept: those that are not there yet</source>
            <translation>提出、评估、审批、采购、验收：补上还没有的</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Last done: {day}</source>
            <translation>上次：{day}</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>已离职</translation>
        </message>
        <message>
            <source>Lo&amp;g a visit</source>
            <translation>记录拜访(&amp;G)</translation>
        </message>
        <message>
            <source>Log a visit to this deal's customer (Ctrl+L)</source>
            <translation>记录对这个商机客户的拜访(Ctrl+L)</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺</translation>
        </message>
        <message>
            <source>Name: type to find or add</source>
            <translation>姓名：输入查找或新增</translation>
        </message>
        <message>
            <source>Need or want</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Need unknown</source>
            <translation>需求不明</translation>
        </message>
        <message>
            <source>Needs and wants</source>
            <translation>需求与想要</translation>
        </message>
        <message>
            <source>Neutral</source>
            <translation>中立</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>New deal</source>
            <translation>新建商机</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>No guide yet</source>
            <translation>尚无向导</translation>
        </message>
        <message>
            <source>No open deal is called so.</source>
            <translation>没有这样名称的商机。</translation>
        </message>
        <message>
            <source>No open deal to track yet</source>
            <translation>还没有可跟踪的商机</translation>
        </message>
        <message>
            <source>No plan yet: for each person that counts, note the goal, what you do for it, and how often.</source>
            <translation>还没有计划：为每位关键人写下目标、要做什么、多久一次。</translation>
        </message>
        <message>
            <source>No red flag: nothing speaks against this deal today.</source>
            <translation>没有红旗：今天看不出这个商机有什么不对。</translation>
        </message>
        <message>
            <source>No reps in this book yet</source>
            <translation>这本账里还没有销售人员</translation>
        </message>
        <message>
            <source>No visit for this deal yet: log the last one, or plan the next with what it is to bring.</source>
            <translation>这个商机还没有拜访：记录上一次，或安排下一次并写明要达到什么。</translation>
        </message>
        <message>
            <source>Nobody has noted yet how this customer decides: begin with the usual five steps, or add one.</source>
            <translation>还没有记下客户怎么决策：先套用常用的五步，或自己加一步。</translation>
        </message>
        <message>
            <source>Nobody is noted in this purchase yet.
＋ Add the first person (Enter or Ctrl+N)</source>
            <translation>这次采购还没有记录任何人。
＋ 添加第一位（回车或 Ctrl+N）</translation>
        </message>
        <message>
            <source>Nobody sells this deal yet</source>
            <translation>这个商机还没有人负责</translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation>未评</translation>
        </message>
        <message>
            <source>Nothing noted yet. What must the company solve, and what does each person want from it? Note who said it.</source>
            <translation>还没有记录。公司必须解决什么，每个人想从中得到什么？请记下是谁说的。</translation>
        </message>
        <message>
            <source>Open deals by readiness</source>
            <translation>按就绪度排列的商机</translation>
        </message>
        <message>
            <source>Organisation and decision flow</source>
            <translation>组织与关系图</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Part of a deal's or customer's name, pinyin too (Ctrl+F)</source>
            <translation>商机或客户名称的一部分，支持拼音(Ctrl+F)</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>People without a role</source>
            <translation>没有角色的人</translation>
        </message>
        <message>
            <source>Pla&amp;n</source>
            <translation>安排(&amp;N)</translation>
        </message>
        <message>
            <source>Plan a visit for this deal (Ctrl+Shift+V)</source>
            <translation>为这个商机安排拜访(Ctrl+Shift+V)</translation>
        </message>
        <message>
            <source>Reading the deals…</source>
            <translation>正在读取商机…</translation>
        </message>
        <message numerus="yes">
            <source>Reading the sheets of %n open deal(s)…</source>
            <translation>
                <numerusform>正在读取%n个商机的跟踪表…</numerusform>
            </translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>Recheck</source>
            <translation>需复核</translation>
        </message>
        <message>
            <source>Red flag</source>
            <translation>红旗</translation>
        </message>
        <message>
            <source>Red flags</source>
            <translation>红旗</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Responsible seller</source>
            <translation>主责销售</translation>
        </message>
        <message>
            <source>Rival</source>
            <translation>对手</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Role service plan</source>
            <translation>角色服务计划</translation>
        </message>
        <message>
            <source>Roles won: {who}</source>
            <translation>赢得的角色：{who}</translation>
        </message>
        <message>
            <source>Rule R14. One guide who has passed both guide tests and is not against us; {needed} of the four buying roles won by people who support us, each by a person of its own, the guide apart; exactly one seller. 4 is ready, 3 one short.</source>
            <translation>规则 R14。一位通过两项向导检验且不反对我们的向导；四类采购角色中赢得 {needed} 类，每类由一位支持我们的人担任，向导另算；恰好一位营销人员。4 分就绪，3 分差一步。</translation>
        </message>
        <message>
            <source>Rule R15. Support of everyone rated, from −5 to +5, weighted by influence 1 to 3 and divided by 5: −1 all against us, +1 all champions.</source>
            <translation>规则 R15。所有已评人员的支持度（−5 到 +5），按影响力 1–3 加权后除以 5:−1 全部反对，+1 全力支持。</translation>
        </message>
        <message>
            <source>Rule R16. Weight in the customer's eyes times the mark 1 to 5, for us and for the best rival, over the factors scored on both sides. Gap = weight × (ours − rival): from −{limit} down to be worked on, from +{limit} up a strength. The weights must make {full} %.</source>
            <translation>规则 R16。客户眼中的权重 × 1–5 分，我方和最强对手分别计算，只算双方都打了分的要素。差距 = 权重 ×（我方 − 对手）：−{limit} 及以下是要补的短板，+{limit} 及以上是优势。权重必须合计 {full}%。</translation>
        </message>
        <message>
            <source>Rule R34: done in turn, nothing counted beyond what was due</source>
            <translation>规则 R34：逐期计算，超出应做次数的不计</translation>
        </message>
        <message>
            <source>Said on</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Seller: {who}</source>
            <translation>营销人员：{who}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Support index {index}</source>
            <translation>支持指数{index}</translation>
        </message>
        <message>
            <source>Support index {index}: {colour}</source>
            <translation>支持指数{index}：{colour}</translation>
        </message>
        <message>
            <source>The customer has not done what was promised.</source>
            <translation>客户没有做到答应的事。</translation>
        </message>
        <message>
            <source>The main need and want have no day of their own; add a further one.</source>
            <translation>商机的主要需求没有单独的日期；请另加一条。</translation>
        </message>
        <message>
            <source>The weights make {sum} %, not 100 %: no total until they do.</source>
            <translation>权重合计{sum}%，不是100%：调平后才有总分。</translation>
        </message>
        <message>
            <source>Title, of somebody new</source>
            <translation>职务（新增时）</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Too little is scored for a total: give each factor 1 to 5, for us and the best rival.</source>
            <translation>打分太少，还没有总分：请给每个要素打1–5分，我方和最强对手都要。</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总分</translation>
        </message>
        <message>
            <source>Type what is done, or choose “accepted” and say why; each action becomes a task.</source>
            <translation>写下要做什么，或选“接受”并写明理由；每个行动都会成为任务。</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Usual s&amp;teps</source>
            <translation>常用步骤(&amp;T)</translation>
        </message>
        <message>
            <source>Visits and outcomes</source>
            <translation>拜访与结果</translation>
        </message>
        <message>
            <source>We</source>
            <translation>我方</translation>
        </message>
        <message>
            <source>We lead: {factors}</source>
            <translation>领先：{factors}</translation>
        </message>
        <message>
            <source>We {ours} of 5; the rival is not scored yet.</source>
            <translation>我方{ours}（满分5）；对手还没有打分。</translation>
        </message>
        <message>
            <source>We {ours} · {rival} {theirs} (of 5, weighted)</source>
            <translation>我方{ours} · {rival} {theirs}（加权，满分5）</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>What is behind it</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>What is done, or the reason</source>
            <translation>怎么处理，或接受的理由</translation>
        </message>
        <message>
            <source>What is the deal called?</source>
            <translation>商机叫什么名称？</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>What the customer does</source>
            <translation>客户的行动</translation>
        </message>
        <message>
            <source>Who carries it</source>
            <translation>谁负责</translation>
        </message>
        <message>
            <source>Who is it? Drag a card here or press Enter</source>
            <translation>是谁？把卡片拖到这里，或按回车</translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation>谁说的</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Why these totals? Rule R16</source>
            <translation>为什么是这个总分？规则 R16</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <source>Why? Rule R14 with what went into it</source>
            <translation>为什么？规则 R14 和它的依据</translation>
        </message>
        <message>
            <source>Without a role: drag a card to its slot, or choose the role in its menu (Menu key)</source>
            <translation>没有角色的人：把卡片拖到对应的位置，或用菜单键选择角色</translation>
        </message>
        <message>
            <source>Work on: {factors}</source>
            <translation>要补：{factors}</translation>
        </message>
        <message>
            <source>a month ago: {support}</source>
            <translation>一个月前：{support}</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>action</source>
            <translation>行动</translation>
        </message>
        <message>
            <source>also {roles}</source>
            <translation>兼{roles}</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>choose the seller</source>
            <translation>指定营销人员</translation>
        </message>
        <message>
            <source>coverage</source>
            <translation>接触</translation>
        </message>
        <message>
            <source>coverage not known</source>
            <translation>接触程度不明</translation>
        </message>
        <message>
            <source>develop {who}</source>
            <translation>发展{who}</translation>
        </message>
        <message numerus="yes">
            <source>expected close passed %n day(s) ago</source>
            <translation>
                <numerusform>预计日期已过%n天</numerusform>
            </translation>
        </message>
        <message>
            <source>expected {day}</source>
            <translation>预计{day}</translation>
        </message>
        <message>
            <source>find one</source>
            <translation>去找一位</translation>
        </message>
        <message>
            <source>found</source>
            <translation>已找到</translation>
        </message>
        <message>
            <source>influence not rated</source>
            <translation>影响力未评</translation>
        </message>
        <message numerus="yes">
            <source>last met %n day(s) ago</source>
            <translation>
                <numerusform>%n天前见过</numerusform>
            </translation>
        </message>
        <message>
            <source>last seen: {day}</source>
            <translation>上次见面：{day}</translation>
        </message>
        <message>
            <source>name one</source>
            <translation>找出是谁</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从未</translation>
        </message>
        <message>
            <source>never met</source>
            <translation>从未见过</translation>
        </message>
        <message>
            <source>next: {day} {what}</source>
            <translation>下次：{day} {what}</translation>
        </message>
        <message>
            <source>no amount</source>
            <translation>没有金额</translation>
        </message>
        <message>
            <source>no closing date</source>
            <translation>没有预计日期</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>日期未定</translation>
        </message>
        <message>
            <source>no next visit planned</source>
            <translation>还没有安排下次拜访</translation>
        </message>
        <message>
            <source>no role in this deal yet</source>
            <translation>在这个商机里还没有角色</translation>
        </message>
        <message>
            <source>no role yet</source>
            <translation>暂无角色</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>还没有人</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>尚无</translation>
        </message>
        <message>
            <source>not answered yet</source>
            <translation>还没有处理</translation>
        </message>
        <message>
            <source>not noted who</source>
            <translation>没记是谁</translation>
        </message>
        <message>
            <source>noted as {picked}, which it does not count as</source>
            <translation>记为{picked}，但不能算</translation>
        </message>
        <message numerus="yes">
            <source>nothing for %n day(s)</source>
            <translation>
                <numerusform>%n天没有动静</numerusform>
            </translation>
        </message>
        <message>
            <source>over</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>personal win not known · last seen {day}</source>
            <translation>个人赢不明 · {day}见过</translation>
        </message>
        <message>
            <source>personal win not known · never visited</source>
            <translation>个人赢不明 · 从未拜访</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>已安排</translation>
        </message>
        <message numerus="yes">
            <source>put off %n time(s)</source>
            <translation>
                <numerusform>推迟过%n次</numerusform>
            </translation>
        </message>
        <message>
            <source>rival unknown</source>
            <translation>对手不明</translation>
        </message>
        <message>
            <source>rival: {name}</source>
            <translation>对手：{name}</translation>
        </message>
        <message>
            <source>settle who sells</source>
            <translation>定下由谁负责</translation>
        </message>
        <message>
            <source>style not known</source>
            <translation>风格不明</translation>
        </message>
        <message>
            <source>support not rated</source>
            <translation>支持度未评</translation>
        </message>
        <message>
            <source>title not known</source>
            <translation>职务不明</translation>
        </message>
        <message>
            <source>we against the best rival, 1 to 5</source>
            <translation>我方 vs 最强对手（1–5分）</translation>
        </message>
        <message>
            <source>we against {rival}, 1 to 5</source>
            <translation>我方 vs {rival}（1–5分）</translation>
        </message>
        <message>
            <source>win over {who}</source>
            <translation>争取{who}</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n time(s) due in the last 91 days done: {share}</source>
            <translation>
                <numerusform>近91天应做%n次，已做{done}次：{share}</numerusform>
            </translation>
        </message>
        <message>
            <source>{factor}, {weight} %</source>
            <translation>{factor}({weight}%)</translation>
        </message>
        <message>
            <source>{lack} → {action}</source>
            <translation>{lack} → {action}</translation>
        </message>
        <message>
            <source>{mark} of 5</source>
            <translation>{mark}分（满分5）</translation>
        </message>
        <message numerus="yes">
            <source>{moved} of %n visit(s) held moved the deal: {share}</source>
            <translation>
                <numerusform>%n次拜访中{moved}次推动了商机：{share}</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} ({title})</source>
            <translation>{title}{name}</translation>
        </message>
        <message>
            <source>{name} keeps it</source>
            <translation>由{name}负责</translation>
        </message>
        <message>
            <source>{needs}, {there} until the expected close: in time</source>
            <translation>{needs}，离预计签约{there}：来得及</translation>
        </message>
        <message>
            <source>{needs}, {there} until the expected close: {late}</source>
            <translation>{needs}，离预计签约{there}：{late}</translation>
        </message>
        <message>
            <source>{needs}; the deal has no expected close</source>
            <translation>{needs}；商机没有预计签约日</translation>
        </message>
        <message>
            <source>{points}, {word}: why?</source>
            <translation>{points}，{word}：为什么？</translation>
        </message>
        <message>
            <source>{role} · not won</source>
            <translation>{role} · 未赢得</translation>
        </message>
        <message>
            <source>{role} · ✓ won with {who}</source>
            <translation>{role} · ✓ 已赢：{who}</translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %n open deal(s)</source>
            <translation>
                <numerusform>%n个商机中的{shown}个</numerusform>
            </translation>
        </message>
        <message>
            <source>{stage} (stage {n} of 7)</source>
            <translation>{stage}（第{n}/7步）</translation>
        </message>
        <message numerus="yes">
            <source>{stage} (stage {n} of 7, for %n day(s))</source>
            <translation>
                <numerusform>{stage}（第{n}/7步，已%n天）</numerusform>
            </translation>
        </message>
        <message>
            <source>“{win}”</source>
            <translation>「{win}」</translation>
        </message>
        <message>
            <source>＋ Name a guide (Enter)</source>
            <translation>＋ 指定向导（回车）</translation>
        </message>
    </context>
</TS>
