<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Deck</name>
        <message numerus="yes">
            <source>%n customer(s) changed strategy since {day}</source>
            <translation>
                <numerusform>{day} 以来 %n 家客户变换策略</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) stand where they stood.</source>
            <translation>
                <numerusform>%n 家客户位置未变。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) to acquire could still buy {amount} a year from us</source>
            <translation>
                <numerusform>%n家待获取客户每年还有{amount}的潜力未拿下</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s), none with a yearly potential.</source>
            <translation>
                <numerusform>共%n家客户，都还没有填写年采购潜力。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s), none with sales or won deals in the period.</source>
            <translation>
                <numerusform>共%n家客户，本期都没有销售或赢单。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s)</source>
            <translation>
                <numerusform>%n单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) on the board, most of them by amount in {stage}</source>
            <translation>
                <numerusform>看板上共%n单，金额最多的在{stage}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) slipped.</source>
            <translation>
                <numerusform>%n单已推迟。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) stalled.</source>
            <translation>
                <numerusform>%n单停滞。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) without customer.</source>
            <translation>
                <numerusform>%n单没有客户。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) won</source>
            <translation>
                <numerusform>%n单已赢</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more not shown</source>
            <translation>
                <numerusform>另有%n单未列出</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them came into the book after that day; their first values stand in.</source>
            <translation>
                <numerusform>其中 %n 家在该日之后才录入，以首次数据代替。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them placed by potential and share of customer (R1, R2).</source>
            <translation>
                <numerusform>其中%n家按采购潜力与客户份额定位（R1、R2）。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} buying customers bring in 80% of sales</source>
            <translation>
                <numerusform>{all}家有销售的客户中，%n家贡献了80%的销售额</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open deal(s)</source>
            <translation>
                <numerusform>%n单在跟商机</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open deal(s) stand still longer than the stage allows</source>
            <translation>
                <numerusform>%n单在跟商机的停滞天数超过阶段上限</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open deal(s) without amount</source>
            <translation>
                <numerusform>%n单未填金额</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open deal(s) worth {amount} stand still longer than the stage allows</source>
            <translation>
                <numerusform>%n单在跟商机停滞超过阶段上限，涉及{amount}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open deal(s) worth {amount}; stage {stage} holds {share}</source>
            <translation>
                <numerusform>%n单在跟商机共{amount}，{stage}阶段占{share}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>其他%n人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n smaller customer(s), not shown, make up {share}</source>
            <translation>
                <numerusform>其余%n家未列出，合计占{share}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n smaller move(s) not shown</source>
            <translation>
                <numerusform>另有%n单较小的变动未列出</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n smaller one(s) not shown</source>
            <translation>
                <numerusform>另有 %n 家较小的未列出</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stayed where they were, amounts in {unit}</source>
            <translation>
                <numerusform>%n 家未变，金额单位{unit}</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>. </source>
            <comment>between sentences</comment>
            <translation>。</translation>
        </message>
        <message>
            <source>80% of sales</source>
            <translation>80%销售额</translation>
        </message>
        <message>
            <source>; </source>
            <comment>between figures</comment>
            <translation>；</translation>
        </message>
        <message>
            <source>Add customers, import them, or choose another rep or area.</source>
            <translation>新建或导入客户，或选择其他销售、区域。</translation>
        </message>
        <message>
            <source>Add deals, import them, or choose another rep or area.</source>
            <translation>新建或导入商机，或选择其他销售、区域。</translation>
        </message>
        <message>
            <source>Also</source>
            <translation>其他问题</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Amount and weighted amount by stage, {unit}</source>
            <translation>各阶段金额与加权金额，{unit}</translation>
        </message>
        <message>
            <source>Amount and weighted amount of the open deals {by}, {unit}</source>
            <translation>在跟商机金额与加权金额（{by}），{unit}</translation>
        </message>
        <message>
            <source>At list price</source>
            <translation>按目录价</translation>
        </message>
        <message>
            <source>Bar chart by stage.</source>
            <translation>各阶段条形图。</translation>
        </message>
        <message>
            <source>Bar chart of forecast and quota.</source>
            <translation>预测与指标条形图。</translation>
        </message>
        <message>
            <source>Bar chart.</source>
            <translation>条形图。</translation>
        </message>
        <message>
            <source>Before → after</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>Bridge chart.</source>
            <translation>桥图。</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>增减</translation>
        </message>
        <message>
            <source>Classes by cumulative share of sales before the customer: below 80% A, below 95% B, else C (R8).</source>
            <translation>按该客户之前的累计销售占比分级：低于80%为A，低于95%为B，其余为C（R8）。</translation>
        </message>
        <message>
            <source>Close, days</source>
            <translation>成交日变动（天）</translation>
        </message>
        <message>
            <source>Cumulative share</source>
            <translation>累计占比</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>客户数</translation>
        </message>
        <message>
            <source>Customers by strategy, amounts in {unit}</source>
            <translation>各策略的客户，金额单位：{unit}</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>Deals</source>
            <translation>商机数</translation>
        </message>
        <message>
            <source>Enter the potential of the largest customers first; this slide then shows where each stands.</source>
            <translation>先填写大客户的年采购潜力，本页就会显示每家客户的位置。</translation>
        </message>
        <message>
            <source>Every open deal had a contact within the days its stage allows.</source>
            <translation>每个在跟商机都在本阶段允许的天数内有过联系。</translation>
        </message>
        <message>
            <source>Expected close</source>
            <translation>预计成交</translation>
        </message>
        <message>
            <source>Forecast = the rep's call, else won and commit by evidence; the manager's adjustment added (R23).</source>
            <translation>预测=销售的判断；没有判断时=已赢单+按依据的预测承诺；再加上经理调整（R23）。</translation>
        </message>
        <message>
            <source>Hold a review in the portfolio, and this slide counts from its day.</source>
            <translation>在客户组合中登记一次评审，本页即从该日起比较。</translation>
        </message>
        <message>
            <source>Idle days</source>
            <translation>未联系天数</translation>
        </message>
        <message>
            <source>Import sales, or choose a longer period, and this slide shows who brings in 80% of them.</source>
            <translation>导入销售数据或选择更长的期间，本页就会显示哪些客户贡献了80%的销售额。</translation>
        </message>
        <message>
            <source>Largest move since {day}: {deal}, {change}, {cents}</source>
            <translation>{day}以来最大的变动：{deal}{change}，{cents}</translation>
        </message>
        <message>
            <source>Largest moves, {first} to {last}, amounts in {unit}</source>
            <translation>{first} 至 {last} 的最大变动，金额单位：{unit}</translation>
        </message>
        <message>
            <source>Largest open deals, amounts in {unit}</source>
            <translation>金额最大的在跟商机，金额单位：{unit}</translation>
        </message>
        <message>
            <source>Largest open deals, list prices in {unit}</source>
            <translation>最大的在跟商机，目录价，单位：{unit}</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>更晚</translation>
        </message>
        <message>
            <source>Line chart.</source>
            <translation>折线图。</translation>
        </message>
        <message>
            <source>List price</source>
            <translation>目录价</translation>
        </message>
        <message>
            <source>List price of the deals by stage, {unit}</source>
            <translation>各阶段商机的目录价，{unit}</translation>
        </message>
        <message>
            <source>List price of the open deals {by}, {unit}; none has an amount</source>
            <translation>在跟商机目录价（{by}），{unit}；均未填金额</translation>
        </message>
        <message>
            <source>Median days</source>
            <translation>停留天数中位数</translation>
        </message>
        <message>
            <source>Moved on</source>
            <translation>推进率</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Next step, or what to look at</source>
            <translation>下一步或需关注</translation>
        </message>
        <message>
            <source>No customer</source>
            <translation>未填客户</translation>
        </message>
        <message>
            <source>No customer has a strategy yet: their potential is unknown</source>
            <translation>还没有客户可以定策略：采购潜力未知</translation>
        </message>
        <message>
            <source>No customer is left to acquire: every large one buys mainly from us</source>
            <translation>没有待获取的客户：大客户都以我们为主要供应商</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>未定日期</translation>
        </message>
        <message>
            <source>No deal is open: there is no pipeline to review</source>
            <translation>没有在跟商机，无管道可复盘</translation>
        </message>
        <message>
            <source>No next step</source>
            <translation>无下一步</translation>
        </message>
        <message>
            <source>No open deal has a rep: {amount}</source>
            <translation>在跟商机都未分配销售：{amount}</translation>
        </message>
        <message>
            <source>No open deal stands still</source>
            <translation>没有停滞的商机</translation>
        </message>
        <message>
            <source>No rep</source>
            <translation>未分配</translation>
        </message>
        <message>
            <source>No sales in this period</source>
            <translation>本期没有销售</translation>
        </message>
        <message>
            <source>Nobody changed strategy since {day}</source>
            <translation>{day} 以来无客户变换策略</translation>
        </message>
        <message numerus="yes">
            <source>None of %n open deal(s) has an amount yet</source>
            <translation>
                <numerusform>%n单在跟商机都未填金额</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %n open deal(s) has an amount; at list price {amount}</source>
            <translation>
                <numerusform>%n单在跟商机都未填金额，按目录价共{amount}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %n open deal(s) has an expected close</source>
            <translation>
                <numerusform>%n单在跟商机都没有预计成交日期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of the %n largest open deal(s) has an amount</source>
            <translation>
                <numerusform>最大的%n单在跟商机都未填金额</numerusform>
            </translation>
        </message>
        <message>
            <source>Not won yet</source>
            <translation>未拿下潜力</translation>
        </message>
        <message>
            <source>Nothing is due to close by the end of {last}</source>
            <translation>到{last}底没有预计成交的商机</translation>
        </message>
        <message>
            <source>Number of deals by stage</source>
            <translation>各阶段商机数</translation>
        </message>
        <message>
            <source>Number of open deals {by}; none has an amount</source>
            <translation>在跟商机数（{by}）；均未填金额</translation>
        </message>
        <message>
            <source>Odds</source>
            <translation>赢率</translation>
        </message>
        <message>
            <source>One deal makes up the open pipeline: {amount}</source>
            <translation>在跟商机只有一单：{amount}</translation>
        </message>
        <message>
            <source>Open deals by month of expected close</source>
            <translation>在跟商机，按预计成交月份</translation>
        </message>
        <message>
            <source>Open deals by rep</source>
            <translation>在跟商机，按销售</translation>
        </message>
        <message>
            <source>Open pipeline</source>
            <translation>在跟商机</translation>
        </message>
        <message>
            <source>Our sales</source>
            <translation>我司销售</translation>
        </message>
        <message>
            <source>Our share</source>
            <translation>客户份额</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>Overdue, {day}: {what}</source>
            <translation>{day} 已逾期：{what}</translation>
        </message>
        <message>
            <source>Pareto chart.</source>
            <translation>帕累托图。</translation>
        </message>
        <message>
            <source>Portfolio and pipeline</source>
            <translation>客户组合与商机漏斗</translation>
        </message>
        <message>
            <source>Posture</source>
            <translation>姿态</translation>
        </message>
        <message>
            <source>Potential</source>
            <translation>采购潜力</translation>
        </message>
        <message numerus="yes">
            <source>Quadrant chart of %n customer(s).</source>
            <translation>
                <numerusform>%n家客户的攻守象限图。</numerusform>
            </translation>
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
            <source>Sales before</source>
            <translation>此前销售额</translation>
        </message>
        <message>
            <source>Sales by customer</source>
            <translation>各客户销售额</translation>
        </message>
        <message>
            <source>Sales by customer, {unit}</source>
            <translation>各客户销售额，{unit}</translation>
        </message>
        <message>
            <source>Sales now</source>
            <translation>现销售额</translation>
        </message>
        <message numerus="yes">
            <source>Sales of %n customer(s) are taken from won deals.</source>
            <translation>
                <numerusform>%n家客户的销售额取自赢单。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Source: %n customer(s) of the book, {filter}, as of {day}.</source>
            <translation>
                <numerusform>来源：账本中的%n家客户，{filter}，截至{day}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Source: %n open deal(s) of the book (stages 1–6), {filter}, as of {day}.</source>
            <translation>
                <numerusform>来源：账本中的%n单在跟商机（第1至6阶段），{filter}，截至{day}。</numerusform>
            </translation>
        </message>
        <message>
            <source>Source: won and open deals of the book, {filter}, as of {day}.</source>
            <translation>来源：账本中的赢单与在跟商机，{filter}，截至{day}。</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Stages 1–6</source>
            <translation>第1至6阶段</translation>
        </message>
        <message>
            <source>Stalled deals, amounts in {unit}</source>
            <translation>停滞的商机，金额单位：{unit}</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>策略</translation>
        </message>
        <message numerus="yes">
            <source>Table with %n row(s).</source>
            <translation>
                <numerusform>%n行表格。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %n largest deal(s) hold {share} of the pipeline</source>
            <translation>
                <numerusform>最大的%n单占在跟商机金额的{share}</numerusform>
            </translation>
        </message>
        <message>
            <source>The board by stage, amounts in {unit}</source>
            <translation>看板各阶段，金额单位：{unit}</translation>
        </message>
        <message>
            <source>The largest open deals have no amount</source>
            <translation>列出的在跟商机都未填金额</translation>
        </message>
        <message>
            <source>The largest that moved is {name} ({amount} a year): {path}</source>
            <translation>变动中最大的是{name}（年潜力 {amount}）：{path}</translation>
        </message>
        <message numerus="yes">
            <source>The narrowest place is {stage}: {share} of %n deal(s) moved on</source>
            <translation>
                <numerusform>卡点在{stage}：离开该阶段的%n单中{share}推进到下一步</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {count} largest deals hold {share} of the pipeline; %n is/are past the close date</source>
            <translation>
                <numerusform>最大的{count}单占在跟商机金额的{share}，其中%n单已过预计成交日期</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no customers in this filter</source>
            <translation>当前筛选下没有客户</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Unplaced</source>
            <translation>未定位</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>拜访</translation>
        </message>
        <message>
            <source>Weighted</source>
            <translation>加权</translation>
        </message>
        <message>
            <source>Weighted amount</source>
            <translation>加权金额</translation>
        </message>
        <message>
            <source>Weighted amount = amount × odds of the stage (R13).</source>
            <translation>加权金额=金额×阶段赢率（R13）。</translation>
        </message>
        <message>
            <source>Weighted pipeline</source>
            <translation>加权金额</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>变动</translation>
        </message>
        <message>
            <source>Win rate</source>
            <translation>赢率</translation>
        </message>
        <message>
            <source>With a date per deal this slide shows the pipeline by month.</source>
            <translation>给每单填写预计成交日期，本页就会按月显示在跟商机。</translation>
        </message>
        <message>
            <source>With more than {most} customers the chart is a picture.</source>
            <translation>客户超过{most}家时，图表为图片。</translation>
        </message>
        <message>
            <source>Won in the period</source>
            <translation>本期赢单</translation>
        </message>
        <message>
            <source>amount × odds of the stage</source>
            <translation>金额×阶段赢率</translation>
        </message>
        <message>
            <source>at list price {amount}</source>
            <translation>按目录价{amount}</translation>
        </message>
        <message>
            <source>by month of expected close</source>
            <translation>按预计成交月份</translation>
        </message>
        <message>
            <source>by rep</source>
            <translation>按销售</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>已退出</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>无</translation>
        </message>
        <message>
            <source>not there yet</source>
            <translation>尚未建档</translation>
        </message>
        <message numerus="yes">
            <source>of %n closed deal(s)</source>
            <translation>
                <numerusform>共%n单已结束</numerusform>
            </translation>
        </message>
        <message>
            <source>unplaced</source>
            <translation>未定位</translation>
        </message>
        <message numerus="yes">
            <source>{abc}: %n customer(s)</source>
            <translation>
                <numerusform>{abc}：%n家</numerusform>
            </translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <source>{book}: weekly review</source>
            <translation>{book} 周复盘</translation>
        </message>
        <message>
            <source>{day}: {what}</source>
            <translation>{day}：{what}</translation>
        </message>
        <message>
            <source>{late} of the pipeline is past its close date, nothing is due within three months</source>
            <translation>{late}的在跟商机金额已过预计成交日期，三个月内没有预计成交的商机</translation>
        </message>
        <message>
            <source>{late} of the pipeline is past its close date, {soon} is due within three months</source>
            <translation>{late}的在跟商机金额已过预计成交日期，{soon}预计三个月内成交</translation>
        </message>
        <message>
            <source>{moved}: the main supplier is now us for {gained}, a rival for {lost}</source>
            <translation>{moved}：{gained} 家转以我方为主，{lost} 家转以对手为主</translation>
        </message>
        <message>
            <source>{name} is the only customer with sales</source>
            <translation>只有{name}一家客户有销售</translation>
        </message>
        <message>
            <source>{rep} carries the whole open pipeline: {amount}</source>
            <translation>全部在跟商机都在{rep}手上：{amount}</translation>
        </message>
        <message>
            <source>{rep} carries {share} of the open pipeline: {amount}</source>
            <translation>{rep}手上的在跟商机最多，占{share}：{amount}</translation>
        </message>
        <message>
            <source>{share} of the open pipeline has no rep: {amount}</source>
            <translation>{share}的在跟商机未分配销售：{amount}</translation>
        </message>
        <message>
            <source>{soon} of the open pipeline is due to close by the end of {last}</source>
            <translation>{soon}的在跟商机金额预计在{last}底前成交</translation>
        </message>
        <message numerus="yes">
            <source>{strategy}: %n customer(s) bring {amount}, {share} of our sales, to be kept</source>
            <translation>
                <numerusform>{strategy}：%n 家客户贡献 {amount}，占销售额 {share}，须守住</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{strategy}: %n customer(s) bring {share} of our sales, no active effort</source>
            <translation>
                <numerusform>{strategy}：%n 家客户占我方销售额 {share}，不再主动投入</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{strategy}: %n largest by potential, amounts in {unit}</source>
            <translation>
                <numerusform>{strategy}：按潜力排序的前 %n 家，金额单位{unit}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{strategy}: {amount} a year is still to win from %n customer(s)</source>
            <translation>
                <numerusform>{strategy}：%n 家客户每年还有 {amount} 可争取</numerusform>
            </translation>
        </message>
        <message>
            <source>{what} · {filter} · as of {day}</source>
            <translation>{what} · {filter} · 截至{day}</translation>
        </message>
        <message>
            <source>{what} · {period} · {filter} · as of {day}</source>
            <translation>{what} · {period} · {filter} · 截至{day}</translation>
        </message>
        <message>
            <source>{what} · {rest}</source>
            <translation>{what} · {rest}</translation>
        </message>
    </context>
</TS>
