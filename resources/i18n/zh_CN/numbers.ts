<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Chase</name>
        <message numerus="yes">
            <source>%n deal(s) to chase · {amount} weighted, worst first</source>
            <translation>
                <numerusform>要追%n单 · 加权{amount}，最急的在前</numerusform>
            </translation>
        </message>
        <message>
            <source>A task for this deal</source>
            <translation>给这单加任务</translation>
        </message>
        <message>
            <source>Add &amp;task…</source>
            <translation>加任务(&amp;T)…</translation>
        </message>
        <message>
            <source>Add a task for the selected deal (Ctrl+T)</source>
            <translation>给选中的商机加任务（Ctrl+T）</translation>
        </message>
        <message>
            <source>Add the task</source>
            <translation>加任务</translation>
        </message>
        <message>
            <source>Added: {task}</source>
            <translation>已加任务：{task}</translation>
        </message>
        <message>
            <source>Agree a new closing day: {deal}</source>
            <translation>重新约定成交日：{deal}</translation>
        </message>
        <message>
            <source>Agree the next step: {deal}</source>
            <translation>约定下一步：{deal}</translation>
        </message>
        <message>
            <source>Amount
{unit}</source>
            <translation>金额
{unit}</translation>
        </message>
        <message>
            <source>Ask for need, budget, date and rival: {deal}</source>
            <translation>问清需求、预算、时间和对手：{deal}</translation>
        </message>
        <message>
            <source>Close passed {days} d ago</source>
            <translation>成交日已过{days}天</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>Deals to chase today</source>
            <translation>今天要追的商机</translation>
        </message>
        <message>
            <source>Do today's step: {deal}</source>
            <translation>完成今天的一步：{deal}</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期</translation>
        </message>
        <message>
            <source>Expected
close</source>
            <translation>预计
成交</translation>
        </message>
        <message>
            <source>Find out what holds it up: {deal}</source>
            <translation>弄清推迟的原因：{deal}</translation>
        </message>
        <message>
            <source>Get in touch again: {deal}</source>
            <translation>重新联系：{deal}</translation>
        </message>
        <message>
            <source>Looking for deals to chase…</source>
            <translation>正在找要追的商机…</translation>
        </message>
        <message>
            <source>Make up for the missed step: {deal}</source>
            <translation>补上逾期的一步：{deal}</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Nothing to chase today.</source>
            <translation>今天没有要追的商机。</translation>
        </message>
        <message>
            <source>Open {deal}</source>
            <translation>打开{deal}</translation>
        </message>
        <message>
            <source>Red flag {code}: {name}</source>
            <translation>红旗{code}：{name}</translation>
        </message>
        <message>
            <source>Rep</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>请写明要做什么。</translation>
        </message>
        <message>
            <source>Slipped ×{times}</source>
            <translation>已推迟{times}次</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Stalled {days} d</source>
            <translation>停滞{days}天</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>The due day cannot be read; write it as 2026-11-21.</source>
            <translation>看不懂到期日，请写成2026-11-21。</translation>
        </message>
        <message>
            <source>Why today</source>
            <translation>为什么今天追</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>无人负责</translation>
        </message>
    </context>
    <context>
        <name>DealTable</name>
        <message numerus="yes">
            <source>%n deal(s) listed · {amount} · weighted {weighted}</source>
            <translation>
                <numerusform>共%n单 · {amount} · 加权{weighted}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) selected · {amount} · weighted {weighted}</source>
            <translation>
                <numerusform>已选%n单 · {amount} · 加权{weighted}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without amount</source>
            <translation>
                <numerusform>%n单没有金额</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Month</source>
            <translation>月份(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Rep</source>
            <translation>销售(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Stage</source>
            <translation>阶段(&amp;S)</translation>
        </message>
        <message>
            <source>All deals</source>
            <translation>全部商机</translation>
        </message>
        <message>
            <source>Amount
{unit}</source>
            <translation>金额
{unit}</translation>
        </message>
        <message>
            <source>Amount range</source>
            <translation>金额范围</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Back to all deals</source>
            <translation>回到全部商机</translation>
        </message>
        <message>
            <source>Close date passed</source>
            <translation>成交日已过</translation>
        </message>
        <message>
            <source>Closes next month</source>
            <translation>下月成交</translation>
        </message>
        <message>
            <source>Closes this month</source>
            <translation>本月成交</translation>
        </message>
        <message>
            <source>Closes within 90 days</source>
            <translation>90天内成交</translation>
        </message>
        <message>
            <source>Columns of the table</source>
            <translation>表格的列</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>选择列…</translation>
        </message>
        <message>
            <source>Copy the rows for a spreadsheet (Ctrl+C)</source>
            <translation>复制各行，可粘贴到表格（Ctrl+C）</translation>
        </message>
        <message numerus="yes">
            <source>Copying %n deal(s)…</source>
            <translation>
                <numerusform>正在复制%n单…</numerusform>
            </translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Days in
stage</source>
            <translation>停留
天数</translation>
        </message>
        <message>
            <source>Days without
contact</source>
            <translation>未联系
天数</translation>
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
            <source>Deals</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>Decided
on</source>
            <translation>结案日</translation>
        </message>
        <message>
            <source>Decided: it does not count in the weighted pipeline any more.</source>
            <translation>已有结果，不再计入加权金额。</translation>
        </message>
        <message>
            <source>Expected
close</source>
            <translation>预计
成交</translation>
        </message>
        <message>
            <source>Expected close</source>
            <translation>预计成交</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Filter by deal, customer or pinyin</source>
            <translation>按商机、客户或拼音筛选</translation>
        </message>
        <message>
            <source>For all selected deals at once</source>
            <translation>一次改选中的所有商机</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>Last
contact</source>
            <translation>最近
联系</translation>
        </message>
        <message>
            <source>List price
{unit}</source>
            <translation>目录价
{unit}</translation>
        </message>
        <message>
            <source>Lost because</source>
            <translation>丢单原因</translation>
        </message>
        <message>
            <source>Next
step on</source>
            <translation>下一步
日期</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>No deal is left by this filter.</source>
            <translation>没有符合筛选条件的商机。</translation>
        </message>
        <message>
            <source>Nothing was changed: that cannot be read here.</source>
            <translation>没有改动：这里看不懂输入的内容。</translation>
        </message>
        <message>
            <source>On the board (stages 1–7)</source>
            <translation>看板上（阶段1–7）</translation>
        </message>
        <message>
            <source>Open (stages 1–6)</source>
            <translation>在跟（阶段1–6）</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>立项日</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Reading the deals…</source>
            <translation>正在读取商机…</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Rep</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Rep's forecast</source>
            <translation>销售预测</translation>
        </message>
        <message>
            <source>Rival</source>
            <translation>主要对手</translation>
        </message>
        <message>
            <source>Slips</source>
            <translation>推迟
次数</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Stages shown</source>
            <translation>显示的阶段</translation>
        </message>
        <message>
            <source>Take this filter away</source>
            <translation>去掉这个条件</translation>
        </message>
        <message>
            <source>Usual columns</source>
            <translation>恢复常用列</translation>
        </message>
        <message>
            <source>Weighted
{unit}</source>
            <translation>加权
{unit}</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>赢单</translation>
        </message>
        <message>
            <source>Won on</source>
            <translation>赢单日</translation>
        </message>
        <message>
            <source>no close date</source>
            <translation>不定日期</translation>
        </message>
        <message>
            <source>no customer</source>
            <translation>未选客户</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>无人负责</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
    </context>
    <context>
        <name>MonthBoard</name>
        <message numerus="yes">
            <source>%n deal(s)</source>
            <translation>
                <numerusform>%n单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open deal(s) · {amount} · weighted {weighted}</source>
            <translation>
                <numerusform>在跟%n单 · {amount} · 加权{weighted}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without amount</source>
            <translation>
                <numerusform>%n单没有金额</numerusform>
            </translation>
        </message>
        <message>
            <source>A drop here sets {month} and keeps the day of the month.</source>
            <translation>放到这里就改为{month}成交，几号不变。</translation>
        </message>
        <message>
            <source>Drag cards to another month, or Alt+← and Alt+→</source>
            <translation>拖动卡片改月份，或按Alt+←、Alt+→</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>以后</translation>
        </message>
        <message>
            <source>No close date</source>
            <translation>没有成交日</translation>
        </message>
        <message>
            <source>No deals</source>
            <translation>没有商机</translation>
        </message>
        <message>
            <source>Open deals whose expected close has passed. Drop them on the month they will close in.</source>
            <translation>预计成交日已过的在跟商机。请拖到实际会成交的月份。</translation>
        </message>
        <message>
            <source>Open deals without an expected close. A drop here takes the date away.</source>
            <translation>没有预计成交日的在跟商机。放到这里会去掉日期。</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>Q{quarter} {year}</source>
            <translation>{year}年Q{quarter}</translation>
        </message>
        <message>
            <source>Reading the deals by month…</source>
            <translation>正在按月份读取商机…</translation>
        </message>
        <message numerus="yes">
            <source>The day of %n deal(s) in this month has passed: type a new one in the deal.</source>
            <translation>
                <numerusform>有%n单在这个月的日子已过，请在商机里填新的日期。</numerusform>
            </translation>
        </message>
        <message>
            <source>weighted {amount}</source>
            <translation>加权{amount}</translation>
        </message>
        <message>
            <source>{month} and later. A drop here sets {month}.</source>
            <translation>{month}及以后。放到这里就改为{month}成交。</translation>
        </message>
        <message>
            <source>{period} · quota {quota} · won {won} · forecast {forecast} · {gap}</source>
            <translation>{period} · 指标{quota} · 已赢{won} · 预测{forecast} · {gap}</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message numerus="yes">
            <source>%n deal(s)</source>
            <translation>
                <numerusform>%n单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Show %n deal(s)</source>
            <translation>
                <numerusform>查看这%n单(&amp;S)</numerusform>
            </translation>
        </message>
        <message>
            <source>1 ÷ own win rate; with too few closed deals the value of the settings.</source>
            <translation>1 ÷ 自己的赢率；结案商机太少时用设置里的值。</translation>
        </message>
        <message>
            <source>Amount
{unit}</source>
            <translation>金额
{unit}</translation>
        </message>
        <message>
            <source>As the weighted pipeline, but by the odds of our own history.</source>
            <translation>算法同加权金额，但各阶段赢率取自己的历史数据。</translation>
        </message>
        <message>
            <source>Average won amount</source>
            <translation>平均每单赢单金额</translation>
        </message>
        <message>
            <source>By {what}</source>
            <translation>按{what}</translation>
        </message>
        <message>
            <source>Click for the reckoning and the deals behind it.</source>
            <translation>点击查看算法和背后的商机。</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>结案</translation>
        </message>
        <message>
            <source>Conver-
sion</source>
            <translation>转化率</translation>
        </message>
        <message>
            <source>Conversion of {part}</source>
            <translation>{part}转化率</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>覆盖倍数</translation>
        </message>
        <message>
            <source>Deals
now</source>
            <translation>现有
单数</translation>
        </message>
        <message>
            <source>Deals closed</source>
            <translation>结案单数</translation>
        </message>
        <message>
            <source>Deals due in the month</source>
            <translation>当月应成交</translation>
        </message>
        <message>
            <source>Deals lost</source>
            <translation>丢单数</translation>
        </message>
        <message>
            <source>Deals pushed out of the month ÷ deals that were due in it.</source>
            <translation>推到以后月份的单数 ÷ 当月应成交的单数。</translation>
        </message>
        <message>
            <source>Deals that entered</source>
            <translation>进入过的单数</translation>
        </message>
        <message>
            <source>Deals that ever moved on ÷ deals that ever entered and have left or stayed longer than allowed. Each deal counts once, lost ones included.</source>
            <translation>曾向前推进的单数 ÷ 曾进入且已离开或超时停留的单数。每单只算一次，丢单也算在内。</translation>
        </message>
        <message>
            <source>Deals won</source>
            <translation>赢单数</translation>
        </message>
        <message>
            <source>Deals won ÷ deals won and lost in the period.</source>
            <translation>期间内赢单数 ÷（赢单数＋丢单数）。</translation>
        </message>
        <message>
            <source>Ever
entered</source>
            <translation>进入
单数</translation>
        </message>
        <message>
            <source>Idle days
allowed</source>
            <translation>允许停
留天数</translation>
        </message>
        <message>
            <source>Mean
days</source>
            <translation>平均
天数</translation>
        </message>
        <message>
            <source>Mean days</source>
            <translation>平均天数</translation>
        </message>
        <message>
            <source>Mean of the days from opened to won, over the deals won in the period that have both days.</source>
            <translation>期间内赢单从立项到赢单的平均天数，只算两个日期都有的单。</translation>
        </message>
        <message>
            <source>Median
days</source>
            <translation>中位
天数</translation>
        </message>
        <message>
            <source>Median days</source>
            <translation>天数中位数</translation>
        </message>
        <message>
            <source>Moved
on</source>
            <translation>推进
单数</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Needed coverage</source>
            <translation>所需覆盖倍数</translation>
        </message>
        <message>
            <source>No deal was won or lost in the period.</source>
            <translation>期间内没有赢单，也没有丢单。</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>漏斗数据</translation>
        </message>
        <message>
            <source>Odds of {part}</source>
            <translation>{part}赢率</translation>
        </message>
        <message>
            <source>Odds, own
history</source>
            <translation>历史
赢率</translation>
        </message>
        <message>
            <source>Of the closed deals that reached the stage, those won; the odds of the settings count as so many deals more: (won + weight × odds of the settings) ÷ (closed + weight).</source>
            <translation>到过该阶段的结案商机中赢单的比例；设置里的赢率按权重折成若干单一起算：（赢单＋权重×设置赢率）÷（结案＋权重）。</translation>
        </message>
        <message>
            <source>Of these left, or over their time</source>
            <translation>其中已离开或超时</translation>
        </message>
        <message>
            <source>Of these moved on</source>
            <translation>其中向前推进</translation>
        </message>
        <message>
            <source>Of these pushed to a later month</source>
            <translation>其中推到以后月份</translation>
        </message>
        <message numerus="yes">
            <source>Only %n closed deal(s): the rate says little yet.</source>
            <translation>
                <numerusform>只有%n单结案，赢率还说明不了问题。</numerusform>
            </translation>
        </message>
        <message>
            <source>Open deals</source>
            <translation>在跟单数</translation>
        </message>
        <message>
            <source>Open deals × win rate × average won amount ÷ mean sales cycle: what is won a day.</source>
            <translation>在跟单数 × 赢率 × 平均赢单金额 ÷ 平均成交周期，即平均每天赢单金额。</translation>
        </message>
        <message>
            <source>Open pipeline</source>
            <translation>在跟商机</translation>
        </message>
        <message>
            <source>Open pipeline ÷ what the quota still lacks: quota less won.</source>
            <translation>在跟金额 ÷ 指标缺口（指标－已赢单）。</translation>
        </message>
        <message>
            <source>Pipeline still to find</source>
            <translation>还需找的商机</translation>
        </message>
        <message>
            <source>Quota</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Quota from</source>
            <translation>指标起始日</translation>
        </message>
        <message>
            <source>Quota reached</source>
            <translation>目标已达成</translation>
        </message>
        <message>
            <source>Quota until</source>
            <translation>指标截止日</translation>
        </message>
        <message>
            <source>Reckoning the numbers of the funnel…</source>
            <translation>正在计算漏斗数据…</translation>
        </message>
        <message>
            <source>Sales cycle</source>
            <translation>成交周期</translation>
        </message>
        <message>
            <source>Slip rate of {part}</source>
            <translation>{part}推迟率</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>策略</translation>
        </message>
        <message>
            <source>Sum of amount × odds of the stage over stages 1 to 6, by the odds of the settings.</source>
            <translation>阶段1到6的金额 × 设置里的阶段赢率，逐单相加。</translation>
        </message>
        <message>
            <source>Sum of the amounts in stages 1 to 6. A deal without amount adds nothing.</source>
            <translation>阶段1到6的金额合计，没有金额的单不计入。</translation>
        </message>
        <message>
            <source>Sum of the amounts of the deals won in the period.</source>
            <translation>期间内赢单金额合计。</translation>
        </message>
        <message>
            <source>The stages in numbers</source>
            <translation>各阶段数据</translation>
        </message>
        <message>
            <source>The strategy is the one that the customer has now.</source>
            <translation>策略以客户现在的为准。</translation>
        </message>
        <message>
            <source>To chase today</source>
            <translation>今天要追</translation>
        </message>
        <message numerus="yes">
            <source>To chase today (%n)</source>
            <translation>
                <numerusform>今天要追（%n）</numerusform>
            </translation>
        </message>
        <message>
            <source>Velocity</source>
            <translation>成交速度</translation>
        </message>
        <message>
            <source>Weighted
{unit}</source>
            <translation>加权
{unit}</translation>
        </message>
        <message>
            <source>Weighted by own odds</source>
            <translation>按历史赢率加权</translation>
        </message>
        <message>
            <source>Weighted pipeline</source>
            <translation>加权金额</translation>
        </message>
        <message>
            <source>What the quota still lacks ÷ win rate, less the open pipeline.</source>
            <translation>指标缺口 ÷ 赢率 － 在跟金额。</translation>
        </message>
        <message>
            <source>Win rate</source>
            <translation>赢率</translation>
        </message>
        <message>
            <source>Win rate by</source>
            <translation>赢率分组</translation>
        </message>
        <message>
            <source>Win rate of {name}: {value}</source>
            <translation>{name}赢率：{value}</translation>
        </message>
        <message>
            <source>Win rates</source>
            <translation>赢率</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>赢单</translation>
        </message>
        <message>
            <source>Won
{unit}</source>
            <translation>赢单
{unit}</translation>
        </message>
        <message>
            <source>Won deals</source>
            <translation>赢单数</translation>
        </message>
        <message>
            <source>median {days}</source>
            <translation>中位数{days}</translation>
        </message>
        <message>
            <source>needed {times}</source>
            <translation>需要{times}</translation>
        </message>
        <message>
            <source>no area</source>
            <translation>未分区域</translation>
        </message>
        <message>
            <source>no industry</source>
            <translation>未填行业</translation>
        </message>
        <message>
            <source>no place in the portfolio</source>
            <translation>客户未分策略</translation>
        </message>
        <message>
            <source>no product</source>
            <translation>未填产品</translation>
        </message>
        <message>
            <source>no quota for the period</source>
            <translation>本期没有指标</translation>
        </message>
        <message>
            <source>no rep</source>
            <translation>无人负责</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message numerus="yes">
            <source>of %n closed deal(s)</source>
            <translation>
                <numerusform>共结案%n单</numerusform>
            </translation>
        </message>
        <message>
            <source>quota {amount}</source>
            <translation>指标{amount}</translation>
        </message>
        <message>
            <source>why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <source>without dealer</source>
            <translation>没有经销商</translation>
        </message>
        <message>
            <source>won a day</source>
            <translation>平均每天赢单</translation>
        </message>
        <message>
            <source>won of
closed</source>
            <translation>赢单/
结案</translation>
        </message>
        <message>
            <source>{amount} to find</source>
            <translation>还差{amount}</translation>
        </message>
        <message>
            <source>{difference} against the settings</source>
            <translation>与设置相比{difference}</translation>
        </message>
        <message>
            <source>{filter} · as of {day}</source>
            <translation>{filter} · 截至{day}</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}：{value}</translation>
        </message>
        <message>
            <source>{number} days</source>
            <translation>{number}天</translation>
        </message>
        <message>
            <source>{period}, {first} to {last}</source>
            <translation>{period}，{first}至{last}</translation>
        </message>
        <message>
            <source>{share} of open</source>
            <translation>占在跟{share}</translation>
        </message>
    </context>
    <context>
        <name>Numbers charts</name>
        <message numerus="yes">
            <source>%n of {months} month(s) slipped more than {share} of their deals</source>
            <translation>
                <numerusform>{months}个月中有%n个月的推迟率超过{share}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open deal(s) of {all} have been open for more than half a year</source>
            <translation>
                <numerusform>{all}单在跟商机中有%n单已跟了半年以上</numerusform>
            </translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Deals</source>
            <translation>单数</translation>
        </message>
        <message>
            <source>Deals entered</source>
            <translation>进入单数</translation>
        </message>
        <message>
            <source>Deals pushed out of the month they were due in, %</source>
            <translation>当月应成交却推到以后月份的比例，%</translation>
        </message>
        <message>
            <source>Deals that ever entered the stage, and the share that moved on; lost ones included</source>
            <translation>进入过该阶段的单数和向前推进的比例，含丢单</translation>
        </message>
        <message>
            <source>Most deals stay behind in {stage}: {share} move on</source>
            <translation>{stage}卡住的单最多：只有{share}向前推进</translation>
        </message>
        <message>
            <source>No deal has left a stage yet</source>
            <translation>还没有商机离开过任何阶段</translation>
        </message>
        <message>
            <source>No deal is open</source>
            <translation>没有在跟商机</translation>
        </message>
        <message>
            <source>No deal was due in the months of the period</source>
            <translation>期间内没有应成交的商机</translation>
        </message>
        <message>
            <source>No month slipped more than {share} of its deals</source>
            <translation>没有一个月的推迟率超过{share}</translation>
        </message>
        <message>
            <source>No open deal is older than half a year</source>
            <translation>没有跟了半年以上的商机</translation>
        </message>
        <message>
            <source>Nothing was won in the period</source>
            <translation>期间内没有赢单</translation>
        </message>
        <message>
            <source>Open deals</source>
            <translation>在跟单数</translation>
        </message>
        <message>
            <source>Open deals by days since they were opened</source>
            <translation>在跟商机按立项天数</translation>
        </message>
        <message>
            <source>Q{quarter} {year}</source>
            <translation>{year}年Q{quarter}</translation>
        </message>
        <message>
            <source>Slipped</source>
            <translation>推迟率</translation>
        </message>
        <message>
            <source>The best quarter is {quarter} with {amount}</source>
            <translation>{quarter}最好，赢单{amount}</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警戒线</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>赢单</translation>
        </message>
        <message>
            <source>Won by quarter, {unit} · deals</source>
            <translation>各季度赢单，{unit} · 单数</translation>
        </message>
        <message>
            <source>opened on an unknown day</source>
            <translation>立项日期不详</translation>
        </message>
        <message>
            <source>over {days} days</source>
            <translation>{days}天以上</translation>
        </message>
        <message>
            <source>weighted</source>
            <translation>加权</translation>
        </message>
        <message>
            <source>{first}–{last} days</source>
            <translation>{first}–{last}天</translation>
        </message>
        <message>
            <source>{what}, {unit} · deals</source>
            <translation>{what}，{unit} · 单数</translation>
        </message>
    </context>
    <context>
        <name>Slip</name>
        <message>
            <source>&amp;Skip</source>
            <translation>跳过(&amp;S)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Put off to a later month</source>
            <translation>推迟到以后的月份</translation>
        </message>
        <message>
            <source>The slip is counted without a reason</source>
            <translation>照样计一次推迟，不记原因</translation>
        </message>
        <message numerus="yes">
            <source>Why do %n deal(s) slip? One word is enough.</source>
            <translation>
                <numerusform>这%n单为什么推迟？选一个词就行。</numerusform>
            </translation>
        </message>
    </context>
</TS>
