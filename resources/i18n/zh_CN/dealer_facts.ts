<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Dealer chain</name>
        <message numerus="yes">
            <source>%n outlet(s)</source>
            <translation>
                <numerusform>%n家终端</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sub-dealer(s) carry {share} of the volume</source>
            <translation>
                <numerusform>%n家分销商占销售额的{share}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sub-dealer(s) only counted</source>
            <translation>
                <numerusform>%n家分销商（只有数量）</numerusform>
            </translation>
        </message>
        <message>
            <source>Consumers</source>
            <translation>消费者</translation>
        </message>
        <message>
            <source>Dealers whose field Buys from leads here, of every depth.</source>
            <translation>“上级经销商”指向这里的经销商，含各级。</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>掌控</translation>
        </message>
        <message>
            <source>Hold rate</source>
            <translation>掌控率</translation>
        </message>
        <message>
            <source>Its part of the known volume of twelve months of all sub-dealers of this dealer.</source>
            <translation>占该经销商全部分销商近12个月已知销售额的比例。</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Largest sub-dealer</source>
            <translation>最大分销商</translation>
        </message>
        <message>
            <source>Last visit</source>
            <translation>最近拜访</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>环节</translation>
        </message>
        <message>
            <source>Maker</source>
            <translation>厂家</translation>
        </message>
        <message>
            <source>No sub-dealer has a name in this book yet: choose this dealer in the field Buys from of each.</source>
            <translation>账本里还没有具名的分销商：请在各分销商的“上级经销商”里选这一家。</translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation>终端</translation>
        </message>
        <message>
            <source>Primary dealer</source>
            <translation>一批商</translation>
        </message>
        <message>
            <source>R26: sub-dealers visited in the days of the setting, divided by all sub-dealers of this dealer.</source>
            <translation>R26：规定天数内拜访过的分销商÷该经销商的全部分销商。</translation>
        </message>
        <message>
            <source>Sales of 12 months ({unit})</source>
            <translation>近12个月销售额（{unit}）</translation>
        </message>
        <message>
            <source>Share of its dealer</source>
            <translation>占同级比例</translation>
        </message>
        <message>
            <source>Sub-dealer</source>
            <translation>分销商</translation>
        </message>
        <message>
            <source>Sub-dealers</source>
            <translation>分销商</translation>
        </message>
        <message>
            <source>Value chain</source>
            <translation>价值链</translation>
        </message>
        <message>
            <source>We</source>
            <translation>我方</translation>
        </message>
        <message>
            <source>visited in the last {days} days</source>
            <translation>近{days}天内拜访过</translation>
        </message>
        <message>
            <source>volume not known</source>
            <translation>销售额未知</translation>
        </message>
        <message>
            <source>with a name in this book</source>
            <translation>账本里具名的</translation>
        </message>
        <message>
            <source>○ not held</source>
            <translation>○ 未掌控</translation>
        </message>
        <message>
            <source>✓ held</source>
            <translation>✓ 已掌控</translation>
        </message>
    </context>
    <context>
        <name>Dealer channel</name>
        <message>
            <source>&amp;Channel of</source>
            <translation>渠道规划(&amp;C)</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>All dealers</source>
            <translation>经销商数</translation>
        </message>
        <message>
            <source>An area should have {least} to {most} dealers that are amount A by sales.</source>
            <translation>每个区域的大户（销售额为金额A）以{least}至{most}家为宜。</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Area of the sheets</source>
            <translation>渠道表的区域</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>条件</translation>
        </message>
        <message>
            <source>Dealers</source>
            <translation>经销</translation>
        </message>
        <message>
            <source>Dealers: {condition}</source>
            <translation>经销：{condition}</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>大户数</translation>
        </message>
        <message>
            <source>Large dealers</source>
            <translation>大户</translation>
        </message>
        <message>
            <source>Large dealers by area</source>
            <translation>各区域大户</translation>
        </message>
        <message numerus="yes">
            <source>Mark at least {least} conditions for both ways; so far %n.</source>
            <translation>
                <numerusform>至少{least}项条件要两边都打分，目前%n项。</numerusform>
            </translation>
        </message>
        <message>
            <source>Mark how well each condition suits each way: 1 speaks against it, 5 for it.</source>
            <translation>每项条件对两种方式各打分：1不利，5有利。</translation>
        </message>
        <message>
            <source>Neither way is clearly ahead, {own} to {dealers}: own sales for some, dealers for others.</source>
            <translation>两种方式相差不大，{own}比{dealers}：部分直销，部分经销。</translation>
        </message>
        <message>
            <source>No dealer has an area yet: choose it on the page Facts.</source>
            <translation>还没有经销商填了区域，请在“资料”页选择。</translation>
        </message>
        <message>
            <source>Own sales</source>
            <translation>直销</translation>
        </message>
        <message>
            <source>Own sales or dealers</source>
            <translation>直销还是经销</translation>
        </message>
        <message>
            <source>Own sales: {condition}</source>
            <translation>直销：{condition}</translation>
        </message>
        <message>
            <source>Plan of the channel: {noted} of {all} questions answered</source>
            <translation>渠道建设六原则：已答{noted}/{all}</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Reason: {condition}</source>
            <translation>依据：{condition}</translation>
        </message>
        <message>
            <source>The conditions speak for dealers, {dealers} to {own}.</source>
            <translation>条件偏向经销，{dealers}比{own}。</translation>
        </message>
        <message>
            <source>The conditions speak for own sales, {own} to {dealers}.</source>
            <translation>条件偏向直销，{own}比{dealers}。</translation>
        </message>
        <message>
            <source>To note</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Total of those marked for both</source>
            <translation>两边都打分的合计</translation>
        </message>
        <message>
            <source>What lies with the market</source>
            <translation>外部条件（市场）</translation>
        </message>
        <message>
            <source>What lies with us</source>
            <translation>内部条件（我方）</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <source>the whole region</source>
            <translation>整个大区</translation>
        </message>
    </context>
    <context>
        <name>Dealer facts</name>
        <message numerus="yes">
            <source>%n carried by the dealer</source>
            <translation>
                <numerusform>经销商承担%n项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n carried by us</source>
            <translation>
                <numerusform>我方承担%n项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n function(s) carried by nobody: a gap to close</source>
            <translation>
                <numerusform>%n项功能无人承担：缺口待补</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not said</source>
            <translation>
                <numerusform>%n项未填</numerusform>
            </translation>
        </message>
        <message>
            <source>A part of the risk of diversion.</source>
            <translation>计入串货风险。</translation>
        </message>
        <message>
            <source>Also customer</source>
            <translation>同为客户</translation>
        </message>
        <message>
            <source>Amount
{unit}</source>
            <translation>金额
{unit}</translation>
        </message>
        <message>
            <source>Amount ({unit})</source>
            <translation>金额（{unit}）</translation>
        </message>
        <message>
            <source>An agent needs its commission.</source>
            <translation>代理商须填佣金率。</translation>
        </message>
        <message>
            <source>An agent sells in our name for a commission; it needs one.</source>
            <translation>代理商以我方名义销售，收取佣金，必填。</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>At an agent it stays our stock and counts as our exposure.</source>
            <translation>放在代理商处的货仍属我方，计入信用占用。</translation>
        </message>
        <message>
            <source>Buys from</source>
            <translation>上级经销商</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>案例</translation>
        </message>
        <message>
            <source>Cases of diversion</source>
            <translation>串货案例</translation>
        </message>
        <message>
            <source>Channel functions</source>
            <translation>渠道六项功能</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Commission (%)</source>
            <translation>佣金（%）</translation>
        </message>
        <message>
            <source>Competing lines</source>
            <translation>竞品品牌</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>查实</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>合同号</translation>
        </message>
        <message>
            <source>Contract and target</source>
            <translation>合同与目标</translation>
        </message>
        <message>
            <source>Counts only while the book holds no sales of this dealer.</source>
            <translation>账本里没有它的销售记录时才用。</translation>
        </message>
        <message>
            <source>Covers {covered} of {all} outlets: {share}</source>
            <translation>覆盖终端{covered}/{all}家：{share}</translation>
        </message>
        <message>
            <source>Dealer</source>
            <translation>经销商</translation>
        </message>
        <message>
            <source>Diversion of goods</source>
            <translation>串货</translation>
        </message>
        <message>
            <source>Employees</source>
            <translation>员工数</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Facts of the dealer</source>
            <translation>经销商资料</translation>
        </message>
        <message>
            <source>Forbids diversion</source>
            <translation>有禁止串货条款</translation>
        </message>
        <message>
            <source>Found in</source>
            <translation>发现区域</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>发现日期</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>How much lower its price is than in the neighbour region; a part of the risk of diversion.</source>
            <translation>价格比邻区低多少；计入串货风险。</translation>
        </message>
        <message>
            <source>Legal kind</source>
            <translation>法律性质</translation>
        </message>
        <message>
            <source>Life cycle</source>
            <translation>合作阶段</translation>
        </message>
        <message>
            <source>Make a task</source>
            <translation>建任务</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>No case noted. Add one when goods turn up outside the area.</source>
            <translation>没有记录。货物流到区域外时在此登记。</translation>
        </message>
        <message>
            <source>Not placed yet: add an area and a product line it may sell.</source>
            <translation>尚未授权：添加可销售的区域和产品线。</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Nothing noted yet: write down what you offer to each question.</source>
            <translation>还没有记录：写下对每个问题的答复。</translation>
        </message>
        <message>
            <source>Of them in sales</source>
            <translation>其中业务员</translation>
        </message>
        <message>
            <source>Only confirmed cases of the last twelve months count.</source>
            <translation>只有近12个月查实的案例计入风险。</translation>
        </message>
        <message>
            <source>Our stock there ({unit})</source>
            <translation>我方寄存库存（{unit}）</translation>
        </message>
        <message>
            <source>Outlets covered</source>
            <translation>覆盖终端数</translation>
        </message>
        <message>
            <source>Outlets in the area</source>
            <translation>区域终端总数</translation>
        </message>
        <message>
            <source>Own number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Price below neighbours (%)</source>
            <translation>低于邻区价差（%）</translation>
        </message>
        <message>
            <source>Product line</source>
            <translation>产品线</translation>
        </message>
        <message>
            <source>Questions of the dealer</source>
            <translation>经销商的五个顾虑</translation>
        </message>
        <message>
            <source>Region and products</source>
            <translation>授权区域和产品</translation>
        </message>
        <message>
            <source>Remark: {function}</source>
            <translation>说明：{function}</translation>
        </message>
        <message>
            <source>Rep</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Sales a year ({unit})</source>
            <translation>年销售额（{unit}）</translation>
        </message>
        <message>
            <source>Settle who carries: {function}</source>
            <translation>落实由谁承担：{function}</translation>
        </message>
        <message>
            <source>Size and market</source>
            <translation>规模与市场</translation>
        </message>
        <message>
            <source>Stock (days of sales)</source>
            <translation>库存（销售天数）</translation>
        </message>
        <message>
            <source>Sub-dealers</source>
            <translation>分销商数</translation>
        </message>
        <message>
            <source>Target this year ({unit})</source>
            <translation>本年目标（{unit}）</translation>
        </message>
        <message>
            <source>Task made</source>
            <translation>已建任务</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>The dealer it buys from; one of the second tier needs one.</source>
            <translation>它从哪家进货；二级经销商必填。</translation>
        </message>
        <message>
            <source>The second tier needs the dealer it buys from.</source>
            <translation>二级经销商须填上级经销商。</translation>
        </message>
        <message>
            <source>To be settled before signing:</source>
            <translation>签约前应落实：</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>止</translation>
        </message>
        <message>
            <source>Vans</source>
            <translation>车辆数</translation>
        </message>
        <message>
            <source>Warehouse (m²)</source>
            <translation>仓库（m²）</translation>
        </message>
        <message>
            <source>We work with it</source>
            <translation>合作中</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>处理</translation>
        </message>
        <message>
            <source>Where the dealer is a customer too: its invoices and credit are counted once.</source>
            <translation>经销商同时是客户时：发票和信用只算一次。</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <source>all areas</source>
            <translation>全部区域</translation>
        </message>
        <message>
            <source>all products</source>
            <translation>全部产品</translation>
        </message>
        <message>
            <source>clause against diversion</source>
            <translation>禁止串货条款</translation>
        </message>
        <message>
            <source>concerns answered: {noted} of {all}</source>
            <translation>顾虑已答{noted}/{all}</translation>
        </message>
        <message>
            <source>found in</source>
            <translation>发现区域</translation>
        </message>
        <message>
            <source>how, and what it costs</source>
            <translation>怎么做，费用多少</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>未填</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>未填</translation>
        </message>
        <message>
            <source>open: {item}</source>
            <translation>未落实：{item}</translation>
        </message>
        <message>
            <source>region and products</source>
            <translation>区域和产品</translation>
        </message>
        <message>
            <source>settled: {item}</source>
            <translation>已落实：{item}</translation>
        </message>
        <message>
            <source>target of the year</source>
            <translation>年度目标</translation>
        </message>
        <message>
            <source>term of the contract</source>
            <translation>合同期限</translation>
        </message>
        <message>
            <source>terms</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>too little is known</source>
            <translation>已知太少</translation>
        </message>
        <message>
            <source>type part of the name</source>
            <translation>输入部分名称</translation>
        </message>
        <message>
            <source>{level} · {points} of 100 points</source>
            <translation>{level} · {points}分（满分100）</translation>
        </message>
    </context>
    <context>
        <name>Scorecard editor</name>
        <message>
            <source>&amp;Add criterion</source>
            <translation>添加指标(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Discard changes</source>
            <translation>放弃修改(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Even out to 100</source>
            <translation>调整为100(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>删除(&amp;R)</translation>
        </message>
        <message>
            <source>A cut is a number from 0 to 100.</source>
            <translation>等级线是0到100的数。</translation>
        </message>
        <message>
            <source>A mark of 0 or 1 here gives at best Dealer C; two such marks give Dealer D.</source>
            <translation>此项0分或1分，最高商C；两项如此，为商D。</translation>
        </message>
        <message>
            <source>A weight is a whole number from 0 to 100.</source>
            <translation>权重是0到100的整数。</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>评估指标</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Dealer</source>
            <translation>经销商</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英文</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>一票</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>分组</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>制定日期</translation>
        </message>
        <message>
            <source>Mark {mark} ({language})</source>
            <translation>{mark}分（{language}）</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Name ({language})</source>
            <translation>名称（{language}）</translation>
        </message>
        <message>
            <source>New criterion</source>
            <translation>新指标</translation>
        </message>
        <message>
            <source>No criterion chosen</source>
            <translation>未选指标</translation>
        </message>
        <message>
            <source>No dealer has been evaluated yet.</source>
            <translation>还没有经销商评估过。</translation>
        </message>
        <message numerus="yes">
            <source>No grade changes: %n dealer(s) evaluated.</source>
            <translation>
                <numerusform>等级都不变：已评估%n家经销商。</numerusform>
            </translation>
        </message>
        <message>
            <source>No version yet: the program's own is used.</source>
            <translation>还没有版本：用程序自带的评估表。</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>已用次数</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Save as version {version}</source>
            <translation>存为第{version}版</translation>
        </message>
        <message>
            <source>Save the scorecard</source>
            <translation>保存评估表</translation>
        </message>
        <message>
            <source>Scorecard of dealers</source>
            <translation>经销商评估表</translation>
        </message>
        <message>
            <source>The program's own scorecard; it is saved with the first evaluation.</source>
            <translation>程序自带的评估表，首次评估时保存。</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>改后</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message numerus="yes">
            <source>Version {version} of {day}, in use. %n evaluation(s) recorded by it, so changes make a new version.</source>
            <translation>
                <numerusform>第{version}版（{day}），使用中。已有%n次评估，修改会生成新版。</numerusform>
            </translation>
        </message>
        <message>
            <source>Version {version} of {day}, in use. Nothing is recorded by it yet.</source>
            <translation>第{version}版（{day}），使用中，还没有评估用过。</translation>
        </message>
        <message numerus="yes">
            <source>Version {version} of {day}, with %n evaluation(s): kept as it is.</source>
            <translation>
                <numerusform>第{version}版（{day}），%n次评估用过：保持原样。</numerusform>
            </translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>改动的影响</translation>
        </message>
        <message>
            <source>What the marks stand for</source>
            <translation>各分值的含义</translation>
        </message>
        <message>
            <source>Why this version: what was changed and for what</source>
            <translation>本版说明：改了什么，为什么</translation>
        </message>
        <message>
            <source>the program's own</source>
            <translation>程序自带</translation>
        </message>
        <message>
            <source>{grade} from</source>
            <translation>{grade}起点</translation>
        </message>
        <message numerus="yes">
            <source>{moved} of %n evaluated dealer(s) would change grade.</source>
            <translation>
                <numerusform>已评估的%n家经销商中，{moved}家等级会变。</numerusform>
            </translation>
        </message>
        <message>
            <source>{now} → {then}</source>
            <translation>{now} → {then}</translation>
        </message>
        <message>
            <source>{sentence} Reckoned with the weights evened out to 100.</source>
            <translation>{sentence}按权重折合为100计算。</translation>
        </message>
        <message>
            <source>▲ The weights make {sum}: {rest} to be given.</source>
            <translation>▲ 权重合计{sum}，还差{rest}。</translation>
        </message>
        <message>
            <source>▲ The weights make {sum}: {rest} too many.</source>
            <translation>▲ 权重合计{sum}，多{rest}。</translation>
        </message>
        <message>
            <source>✓ The weights make 100.</source>
            <translation>✓ 权重合计100。</translation>
        </message>
    </context>
</TS>
