<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Chase reasons</name>
        <message>
            <source>Close date passed</source>
            <translation>成交日已过</translation>
        </message>
        <message>
            <source>Need, budget, date or rival not known</source>
            <translation>需求、预算、时间或对手不明</translation>
        </message>
        <message>
            <source>Next step due today</source>
            <translation>下一步今天到期</translation>
        </message>
        <message>
            <source>Next step overdue</source>
            <translation>下一步已逾期</translation>
        </message>
        <message>
            <source>No next step</source>
            <translation>没有下一步</translation>
        </message>
        <message>
            <source>Slipped again and again</source>
            <translation>多次延期</translation>
        </message>
        <message>
            <source>Stalled</source>
            <translation>停滞</translation>
        </message>
    </context>
    <context>
        <name>Deal</name>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>预算</translation>
        </message>
        <message>
            <source>Can be undone with Ctrl+Z</source>
            <translation>可用 Ctrl+Z 撤销</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>结束日期</translation>
        </message>
        <message>
            <source>Contract no.</source>
            <translation>合同号</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>Dealer</source>
            <translation>经销商</translation>
        </message>
        <message>
            <source>Decision steps</source>
            <translation>决策流程</translation>
        </message>
        <message>
            <source>Delete deal</source>
            <translation>删除商机</translation>
        </message>
        <message>
            <source>Expected close</source>
            <translation>预计成交</translation>
        </message>
        <message>
            <source>Fold away (Esc)</source>
            <translation>收起（Esc）</translation>
        </message>
        <message>
            <source>Fold the panel away</source>
            <translation>收起面板</translation>
        </message>
        <message>
            <source>History</source>
            <translation>变更记录</translation>
        </message>
        <message>
            <source>In this stage since</source>
            <translation>进入本阶段</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>最近联系</translation>
        </message>
        <message>
            <source>List price</source>
            <translation>目录价</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>需要</translation>
        </message>
        <message>
            <source>Need and decision</source>
            <translation>需求与决策</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Next step on</source>
            <translation>下一步日期</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Open full page</source>
            <translation>打开完整页面</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>立项日期</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Payment terms</source>
            <translation>付款条件</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Put off: why</source>
            <translation>推迟原因</translation>
        </message>
        <message>
            <source>Reason for loss</source>
            <translation>丢单原因</translation>
        </message>
        <message>
            <source>Reason for the call</source>
            <translation>判断理由</translation>
        </message>
        <message>
            <source>Rep's call</source>
            <translation>销售判断</translation>
        </message>
        <message>
            <source>Rival</source>
            <translation>主要对手</translation>
        </message>
        <message>
            <source>Saved field by field</source>
            <translation>逐项自动保存</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Want</source>
            <translation>想要</translation>
        </message>
        <message>
            <source>Who has the need</source>
            <translation>需求联系人</translation>
        </message>
        <message>
            <source>Won on</source>
            <translation>赢单日期</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>未填</translation>
        </message>
        <message>
            <source>{field} ({unit})</source>
            <translation>{field}（{unit}）</translation>
        </message>
        <message>
            <source>{field}: {old} → {new}</source>
            <translation>{field}：{old} → {new}</translation>
        </message>
    </context>
    <context>
        <name>Deal changes</name>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>A deal stands in one bar, with the first of these that moved its amount: {changes}. Its other changes move no money.</source>
            <translation>每个商机只计入一根柱，按以下次序取第一个使其金额变动的原因：{changes}。其余变化不再计金额。</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>推进</translation>
        </message>
        <message>
            <source>Changed hands</source>
            <translation>换负责人</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Fell back</source>
            <translation>回退</translation>
        </message>
        <message>
            <source>Grown</source>
            <translation>金额增加</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>丢单</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Pulled in</source>
            <translation>提前</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>重启</translation>
        </message>
        <message>
            <source>Shelved</source>
            <translation>搁置</translation>
        </message>
        <message>
            <source>Shrunk</source>
            <translation>金额减少</translation>
        </message>
        <message>
            <source>Slipped</source>
            <translation>延期</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>赢单</translation>
        </message>
    </context>
    <context>
        <name>FigureCard</name>
        <message>
            <source>why?</source>
            <translation>怎么算的？</translation>
        </message>
    </context>
    <context>
        <name>Forecast terms</name>
        <message>
            <source>Best case (forecast)</source>
            <translation>预测乐观</translation>
        </message>
        <message>
            <source>Commit (forecast)</source>
            <translation>预测承诺</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月度</translation>
        </message>
        <message>
            <source>Omitted (forecast)</source>
            <translation>预测不计</translation>
        </message>
        <message>
            <source>Pipeline (forecast)</source>
            <translation>预测管道</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>Tends to be cautious</source>
            <translation>偏保守</translation>
        </message>
        <message>
            <source>Tends to be optimistic</source>
            <translation>偏乐观</translation>
        </message>
    </context>
    <context>
        <name>Funnel</name>
        <message numerus="yes">
            <source>%n days in this stage</source>
            <translation>
                <numerusform>在本阶段%n天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deals</source>
            <translation>
                <numerusform>%n单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deals counted</source>
            <translation>
                <numerusform>计入%n单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>已选%n单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stalled</source>
            <translation>
                <numerusform>停滞%n单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without amount</source>
            <translation>
                <numerusform>%n单缺金额</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without customer</source>
            <translation>
                <numerusform>%n单无客户</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %n deals	Del</source>
            <translation>
                <numerusform>删除%n单(&amp;D)	Del</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Import a file…</source>
            <translation>导入文件(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Move to</source>
            <translation>移到(&amp;M)</translation>
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
            <source>Add a deal (Ctrl+N)</source>
            <translation>新建商机（Ctrl+N）</translation>
        </message>
        <message>
            <source>Add customer “{name}”</source>
            <translation>新建客户“{name}”</translation>
        </message>
        <message>
            <source>As of {day}</source>
            <translation>截至{day}</translation>
        </message>
        <message>
            <source>Deals in {stage}</source>
            <translation>{stage}阶段的商机</translation>
        </message>
        <message>
            <source>Deals lost in the period: {period}.</source>
            <translation>本期丢单数：{period}。</translation>
        </message>
        <message>
            <source>Deals on the board without contact for longer than their stage allows; never contacted: since they came.</source>
            <translation>看板上未联系天数超过本阶段上限的商机；从未联系过的，从进入本阶段算起。</translation>
        </message>
        <message>
            <source>Deals on their way through the seven stages belong here, from target account to collected payment. Type the first one, or import the list you have: csv and Excel files from any CRM are read.</source>
            <translation>这里放正在推进的商机，从目标客户到回收账款共七个阶段。可以录入第一个商机，也可以导入现有的清单：任何 CRM 导出的 csv 和 Excel 文件都能读取。</translation>
        </message>
        <message>
            <source>Deals without amount add nothing; their list price is told apart.</source>
            <translation>缺金额的商机不计入合计，目录价另列。</translation>
        </message>
        <message>
            <source>Deals won ÷ deals won and lost in the period: {period}.</source>
            <translation>本期赢单数 ÷ 本期赢单与丢单总数：{period}。</translation>
        </message>
        <message>
            <source>Drop here: {stage}</source>
            <translation>拖到这里：{stage}</translation>
        </message>
        <message>
            <source>Expected close {day}</source>
            <translation>预计成交 {day}</translation>
        </message>
        <message>
            <source>Filter cards  Ctrl+F</source>
            <translation>筛选卡片  Ctrl+F</translation>
        </message>
        <message>
            <source>Filter cards by customer, deal, owner, product or next step</source>
            <translation>按客户、商机、销售、产品或下一步筛选卡片</translation>
        </message>
        <message>
            <source>Filter: {filter}</source>
            <translation>筛选：{filter}</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>丢单</translation>
        </message>
        <message numerus="yes">
            <source>More than %n days without contact: the deal is stalled.</source>
            <translation>
                <numerusform>超过%n天未联系即为停滞。</numerusform>
            </translation>
        </message>
        <message>
            <source>Next step: {step} ({day})</source>
            <translation>下一步：{step}（{day}）</translation>
        </message>
        <message>
            <source>No amount yet, so it adds nothing to the totals</source>
            <translation>还没有金额，不计入合计</translation>
        </message>
        <message>
            <source>No customer yet</source>
            <translation>还没有客户</translation>
        </message>
        <message>
            <source>No customer yet: choose one so that the deal counts for someone</source>
            <translation>还没有客户：请选择客户，商机才能归到客户名下</translation>
        </message>
        <message>
            <source>No deals in this stage</source>
            <translation>本阶段没有商机</translation>
        </message>
        <message>
            <source>No deals yet</source>
            <translation>还没有商机</translation>
        </message>
        <message>
            <source>No next step planned</source>
            <translation>没有安排下一步</translation>
        </message>
        <message>
            <source>Nobody owns this deal</source>
            <translation>这个商机没有负责的销售</translation>
        </message>
        <message>
            <source>Odds and limits are system defaults; change them in the settings.</source>
            <translation>赢率和天数上限为系统默认值，可在设置中修改。</translation>
        </message>
        <message>
            <source>Open pipeline</source>
            <translation>在跟商机</translation>
        </message>
        <message>
            <source>Order of the cards</source>
            <translation>卡片排序</translation>
        </message>
        <message>
            <source>Owner: {name}</source>
            <translation>销售：{name}</translation>
        </message>
        <message numerus="yes">
            <source>Reading %n open deal(s)…</source>
            <translation>
                <numerusform>正在读取%n单在途商机…</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the deals…</source>
            <translation>正在读取商机…</translation>
        </message>
        <message>
            <source>Show only these open deals</source>
            <translation>只看这些在跟商机</translation>
        </message>
        <message>
            <source>Sort: {order}</source>
            <translation>排序：{order}</translation>
        </message>
        <message>
            <source>Stalled</source>
            <translation>停滞</translation>
        </message>
        <message numerus="yes">
            <source>Stalled: %n days without contact, over the limit of the stage</source>
            <translation>
                <numerusform>停滞：已%n天未联系，超过本阶段上限</numerusform>
            </translation>
        </message>
        <message>
            <source>Sum of amount × odds of the stage over stages 1 to 6, each deal rounded by itself.</source>
            <translation>第1至6阶段金额 × 阶段赢率之和，逐单四舍五入到分。</translation>
        </message>
        <message>
            <source>Sum of the amounts in stages 1 to 6. A deal without amount adds nothing.</source>
            <translation>第1至6阶段商机金额之和，缺金额的不计入。</translation>
        </message>
        <message>
            <source>Sum of the amounts of the deals won in the period: {period}.</source>
            <translation>本期赢单金额之和：{period}。</translation>
        </message>
        <message numerus="yes">
            <source>The expected close passed %n days ago</source>
            <translation>
                <numerusform>预计成交日已过%n天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The expected close was put off to a later month %n times</source>
            <translation>
                <numerusform>预计成交已%n次推迟到以后的月份</numerusform>
            </translation>
        </message>
        <message>
            <source>The next step is overdue</source>
            <translation>下一步已逾期</translation>
        </message>
        <message>
            <source>The selected deals are in different stages: use Move to in their menu</source>
            <translation>所选商机不在同一阶段：请用右键菜单“移到”</translation>
        </message>
        <message>
            <source>Weighted = amount × {odds}, deal by deal; the bar compares the stages.</source>
            <translation>加权金额 = 金额 × {odds}，逐单计算；横条用于比较各阶段。</translation>
        </message>
        <message>
            <source>Weighted pipeline</source>
            <translation>加权金额</translation>
        </message>
        <message>
            <source>Win rate</source>
            <translation>赢率</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>赢单</translation>
        </message>
        <message>
            <source>all areas</source>
            <translation>全部区域</translation>
        </message>
        <message>
            <source>all reps</source>
            <translation>全部销售</translation>
        </message>
        <message>
            <source>close {day}</source>
            <translation>{day}成交</translation>
        </message>
        <message>
            <source>limit: terms of payment</source>
            <translation>按付款条件</translation>
        </message>
        <message>
            <source>no amount</source>
            <translation>缺金额</translation>
        </message>
        <message>
            <source>no amount · list {price}</source>
            <translation>缺金额 · 目录价{price}</translation>
        </message>
        <message>
            <source>no customer</source>
            <translation>无客户</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>未定日期</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>未分配</translation>
        </message>
        <message numerus="yes">
            <source>of %n closed deals</source>
            <translation>
                <numerusform>共%n单已结束</numerusform>
            </translation>
        </message>
        <message>
            <source>planned</source>
            <translation>已安排</translation>
        </message>
        <message>
            <source>slipped ×{times}</source>
            <translation>推迟{times}次</translation>
        </message>
        <message>
            <source>step overdue</source>
            <translation>下一步逾期</translation>
        </message>
        <message>
            <source>the chosen area</source>
            <translation>所选区域</translation>
        </message>
        <message>
            <source>the chosen rep</source>
            <translation>所选销售</translation>
        </message>
        <message>
            <source>type to search</source>
            <translation>输入名称或拼音</translation>
        </message>
        <message>
            <source>weighted {amount}</source>
            <translation>加权 {amount}</translation>
        </message>
        <message>
            <source>won, {amount} to collect</source>
            <translation>已赢单，待收{amount}</translation>
        </message>
        <message>
            <source>{amount} idle &gt; stage limit</source>
            <translation>{amount} 超过阶段上限</translation>
        </message>
        <message>
            <source>{count} · {period}</source>
            <translation>{count} · {period}</translation>
        </message>
        <message>
            <source>{days} d idle</source>
            <translation>停滞{days}天</translation>
        </message>
        <message>
            <source>{days} d overdue</source>
            <translation>逾期{days}天</translation>
        </message>
        <message>
            <source>{deals} · {missing} without amount</source>
            <translation>{deals} · {missing}单缺金额</translation>
        </message>
        <message>
            <source>{missing} · list {price}</source>
            <translation>{missing} · 目录价{price}</translation>
        </message>
        <message>
            <source>{name}, {first} to {last}</source>
            <translation>{name}，{first}至{last}</translation>
        </message>
        <message>
            <source>{share} of open</source>
            <translation>占在跟金额{share}</translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %n deals</source>
            <translation>
                <numerusform>{shown}/%n单</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {deals} deals shown</source>
            <translation>显示{shown}/{deals}单</translation>
        </message>
        <message>
            <source>{who}, {where}</source>
            <translation>{who}、{where}</translation>
        </message>
    </context>
    <context>
        <name>Gates</name>
        <message>
            <source>1+2+1 stands at 3 of 4 or better</source>
            <translation>1+2+1 达到 3/4</translation>
        </message>
        <message>
            <source>A guide is confirmed</source>
            <translation>向导已确认</translation>
        </message>
        <message>
            <source>A need is written down with the contact who has it</source>
            <translation>需求已落到具体联系人</translation>
        </message>
        <message>
            <source>A visit has brought an advance</source>
            <translation>至少一次拜访取得进展</translation>
        </message>
        <message numerus="yes">
            <source>At least %n contact(s) of the customer are recorded</source>
            <translation>
                <numerusform>至少登记 %n 位客户联系人</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is paid</source>
            <translation>货款已收清</translation>
        </message>
        <message>
            <source>Need and want are both filled in</source>
            <translation>需要与想要均已填写</translation>
        </message>
        <message>
            <source>The amount is filled in</source>
            <translation>金额已填写</translation>
        </message>
        <message>
            <source>The budget or the date is known</source>
            <translation>预算或时间已明确</translation>
        </message>
        <message>
            <source>The customer is not one to abandon</source>
            <translation>客户不属于“放弃”</translation>
        </message>
        <message>
            <source>The customer's credit is not on hold</source>
            <translation>客户信用未冻结</translation>
        </message>
        <message>
            <source>The customer's decision steps are written down</source>
            <translation>决策流程已写明</translation>
        </message>
        <message>
            <source>The customer's potential is known</source>
            <translation>客户潜力已填写</translation>
        </message>
        <message>
            <source>The deal has an owner</source>
            <translation>商机有负责人</translation>
        </message>
        <message>
            <source>The five factors are scored</source>
            <translation>五要素已评分</translation>
        </message>
        <message>
            <source>The main rival is named</source>
            <translation>主要对手已明确</translation>
        </message>
        <message>
            <source>The order or contract number is filled in</source>
            <translation>订单号或合同号已填写</translation>
        </message>
        <message>
            <source>The payment terms are filled in</source>
            <translation>付款条件已填写</translation>
        </message>
        <message>
            <source>We have met the decider</source>
            <translation>已见过决策人</translation>
        </message>
    </context>
    <context>
        <name>LossDialog</name>
        <message>
            <source>Lost</source>
            <translation>丢单</translation>
        </message>
        <message>
            <source>Mark as lost</source>
            <translation>记为丢单</translation>
        </message>
        <message>
            <source>Name of the rival, if known</source>
            <translation>竞争对手名称（如已知）</translation>
        </message>
        <message>
            <source>Who won it?</source>
            <translation>输给了谁？</translation>
        </message>
        <message numerus="yes">
            <source>Why were %n deals lost?</source>
            <translation>
                <numerusform>这%n单为什么丢了？</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewDealDialog</name>
        <message>
            <source>Add deal</source>
            <translation>新建商机</translation>
        </message>
        <message>
            <source>Give the deal a name.</source>
            <translation>请填写商机名称。</translation>
        </message>
        <message>
            <source>New deal</source>
            <translation>新建商机</translation>
        </message>
    </context>
    <context>
        <name>Red flags</name>
        <message>
            <source>A key contact is new in the post, or the customer is being reorganised.</source>
            <translation>关键联系人刚上任，或客户正在重组。</translation>
        </message>
        <message>
            <source>Credit risk</source>
            <translation>信用风险</translation>
        </message>
        <message>
            <source>Decider not seen for long</source>
            <translation>久未见决策人</translation>
        </message>
        <message>
            <source>Decider wants no change</source>
            <translation>决策人不求变</translation>
        </message>
        <message>
            <source>From Needs on, no decider is named.</source>
            <translation>已到挖掘需求或之后，还没有确定决策人。</translation>
        </message>
        <message>
            <source>From Needs on, no guide is confirmed.</source>
            <translation>已到挖掘需求或之后，还没有确认向导。</translation>
        </message>
        <message>
            <source>From Value on, nobody has met the decider for too long.</source>
            <translation>已到呈现价值或之后，很久没有见到决策人。</translation>
        </message>
        <message>
            <source>From Value on, one supporter at most.</source>
            <translation>已到呈现价值或之后，支持者不超过一位。</translation>
        </message>
        <message>
            <source>From Value on, the need, the budget, the date or the rival is not known.</source>
            <translation>已到呈现价值或之后，需求、预算、时间或对手仍有空白。</translation>
        </message>
        <message>
            <source>Key facts missing</source>
            <translation>关键信息缺失</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>延期</translation>
        </message>
        <message>
            <source>New contact or reorganisation</source>
            <translation>新任或重组</translation>
        </message>
        <message>
            <source>No decider</source>
            <translation>无决策人</translation>
        </message>
        <message>
            <source>No guide</source>
            <translation>无向导</translation>
        </message>
        <message>
            <source>Nothing has happened for longer than the stage allows.</source>
            <translation>停留时间已超过本阶段上限，没有动静。</translation>
        </message>
        <message>
            <source>Role unclear</source>
            <translation>角色不明</translation>
        </message>
        <message>
            <source>Single thread</source>
            <translation>单线联系</translation>
        </message>
        <message>
            <source>Someone of influence has no role in the deal.</source>
            <translation>有影响力的人在本商机中没有明确角色。</translation>
        </message>
        <message>
            <source>Someone of influence is strongly against us.</source>
            <translation>有影响力的人强烈反对我方。</translation>
        </message>
        <message>
            <source>Stalled</source>
            <translation>停滞</translation>
        </message>
        <message>
            <source>Strong opposition</source>
            <translation>强烈反对</translation>
        </message>
        <message>
            <source>The close date has passed, or was put off twice or more.</source>
            <translation>成交日已过，或已推迟两次以上。</translation>
        </message>
        <message>
            <source>The customer's credit is on hold, or an invoice is long overdue.</source>
            <translation>客户信用已冻结，或有发票严重逾期。</translation>
        </message>
        <message>
            <source>The decider thinks all is well and wants no change.</source>
            <translation>决策人安于现状，不想改变。</translation>
        </message>
        <message>
            <source>The last three visits brought no step by the customer.</source>
            <translation>最近三次拜访客户都没有实际行动。</translation>
        </message>
        <message>
            <source>Three continuations in a row</source>
            <translation>连续三次暂停</translation>
        </message>
    </context>
    <context>
        <name>Slip reasons</name>
        <message>
            <source>Budget</source>
            <translation>预算</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>决策</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人事</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Rival</source>
            <translation>对手</translation>
        </message>
        <message>
            <source>Supply</source>
            <translation>供货</translation>
        </message>
    </context>
    <context>
        <name>Visit outcomes</name>
        <message>
            <source>Advance</source>
            <translation>进展</translation>
        </message>
        <message>
            <source>Continuation</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>No sale</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>订单</translation>
        </message>
    </context>
</TS>
