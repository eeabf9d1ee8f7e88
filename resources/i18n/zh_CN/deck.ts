<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Deck</name>
        <message numerus="yes">
            <source>%n company(ies) to call, {name} first: {amount} overdue for {days} days</source>
            <translation>
                <numerusform>今天要催%n家，先催{name}：逾期{amount}，已{days}天</numerusform>
            </translation>
        </message>
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
            <source>%n dealer(s), {due} due for an evaluation</source>
            <translation>
                <numerusform>%n家经销商，{due}家该评估了</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>另有%n项</numerusform>
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
            <source>%n open deal(s), {known} of them with people in roles</source>
            <translation>
                <numerusform>%n单在跟商机，其中{known}单已明确采购角色</numerusform>
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
            <source>1 guide: {points} of 1</source>
            <translation>1 位向导：{points}/1</translation>
        </message>
        <message>
            <source>1 seller: {points} of 1</source>
            <translation>1 位负责人：{points}/1</translation>
        </message>
        <message>
            <source>1+2+1</source>
            <translation>1+2+1</translation>
        </message>
        <message>
            <source>1+2+1: the people behind the deals</source>
            <translation>1+2+1：商机背后的人</translation>
        </message>
        <message>
            <source>2 roles won: {points} of 2</source>
            <translation>2 个角色：{points}/2</translation>
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
            <source>Area</source>
            <translation>区域</translation>
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
            <source>Before</source>
            <translation>上次</translation>
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
            <source>Budget</source>
            <translation>预算</translation>
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
            <source>Company</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>接触程度</translation>
        </message>
        <message>
            <source>Credit and collection</source>
            <translation>信用与回款</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>评估项目</translation>
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
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>逾期天数</translation>
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
            <source>Dealers</source>
            <translation>经销商</translation>
        </message>
        <message>
            <source>Dealers by their last evaluation, sales of 12 months in {unit}</source>
            <translation>经销商按最近一次评估排名，近12个月销售额：{unit}</translation>
        </message>
        <message>
            <source>Deals</source>
            <translation>商机数</translation>
        </message>
        <message>
            <source>Deals that lack it</source>
            <translation>缺此项的单数</translation>
        </message>
        <message>
            <source>Decider</source>
            <translation>决策人</translation>
        </message>
        <message>
            <source>Enter the potential of the largest customers first; this slide then shows where each stands.</source>
            <translation>先填写大客户的年采购潜力，本页就会显示每家客户的位置。</translation>
        </message>
        <message>
            <source>Evaluated</source>
            <translation>评估日期</translation>
        </message>
        <message>
            <source>Evaluation form, version {version}</source>
            <translation>评估表，第 {version} 版</translation>
        </message>
        <message>
            <source>Evaluation {quarter} by {names}, form version {version}</source>
            <translation>{quarter} 评估，评估人：{names}，评估表第 {version} 版</translation>
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
            <source>Five factors against the best rival</source>
            <translation>五要素：我方对最强对手</translation>
        </message>
        <message>
            <source>Forecast = the rep's call, else won and commit by evidence; the manager's adjustment added (R23).</source>
            <translation>预测=销售的判断；没有判断时=已赢单+按依据的预测承诺；再加上经理调整（R23）。</translation>
        </message>
        <message>
            <source>Gatekeeper</source>
            <translation>把关者</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>向导</translation>
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
            <source>Influence</source>
            <translation>影响力</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>利息成本</translation>
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
            <source>Last seen</source>
            <translation>最近见面</translation>
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
            <source>Map</source>
            <translation>关系图</translation>
        </message>
        <message numerus="yes">
            <source>Map of %n people.</source>
            <translation>
                <numerusform>%n人的关系图。</numerusform>
            </translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>打分</translation>
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
            <source>Needs and wants</source>
            <translation>公司需求与个人需要</translation>
        </message>
        <message>
            <source>Neither a need nor a want is written yet.</source>
            <translation>公司需求和个人需要都还没有写。</translation>
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
            <source>No action is planned: agree on one.</source>
            <translation>还没有行动计划：请商定一项。</translation>
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
            <source>No deal is open</source>
            <translation>没有在跟商机</translation>
        </message>
        <message>
            <source>No deal is open: there is no pipeline to review</source>
            <translation>没有在跟商机，无管道可复盘</translation>
        </message>
        <message>
            <source>No dealer has been evaluated yet</source>
            <translation>还没有评估过经销商</translation>
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
            <source>No open deal lacks anything</source>
            <translation>在跟商机什么都不缺</translation>
        </message>
        <message>
            <source>No open deal stands still</source>
            <translation>没有停滞的商机</translation>
        </message>
        <message>
            <source>No red flag stands.</source>
            <translation>目前没有红旗。</translation>
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
            <source>No visit is noted yet.</source>
            <translation>还没有拜访记录。</translation>
        </message>
        <message>
            <source>Nobody changed strategy since {day}</source>
            <translation>{day} 以来无客户变换策略</translation>
        </message>
        <message>
            <source>Nobody has to be called today</source>
            <translation>今天没有要催的客户</translation>
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
            <source>Nothing to warn of.</source>
            <translation>没有需要提醒的。</translation>
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
        <message numerus="yes">
            <source>Of %n open deal(s): {said}</source>
            <translation>
                <numerusform>%n单在跟商机中：{said}</numerusform>
            </translation>
        </message>
        <message>
            <source>One deal makes up the open pipeline: {amount}</source>
            <translation>在跟商机只有一单：{amount}</translation>
        </message>
        <message>
            <source>Open deals against what they lack ({mark}), amounts in {unit}</source>
            <translation>在跟商机各缺什么（{mark} 为缺），金额：{unit}</translation>
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
            <source>People</source>
            <translation>相关人员</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>得分</translation>
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
        <message>
            <source>Promise or dispute</source>
            <translation>付款承诺或争议</translation>
        </message>
        <message>
            <source>Purchaser</source>
            <translation>采购人员</translation>
        </message>
        <message numerus="yes">
            <source>Quadrant chart of %n customer(s).</source>
            <translation>
                <numerusform>%n家客户的攻守象限图。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Radar chart of %n axes.</source>
            <translation>
                <numerusform>%n个维度的雷达图。</numerusform>
            </translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>名次</translation>
        </message>
        <message>
            <source>Red flags</source>
            <translation>红旗</translation>
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
            <source>Rival</source>
            <translation>对手</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>采购角色</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>销售额</translation>
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
        <message>
            <source>Sales to make up</source>
            <translation>坏账需补销售</translation>
        </message>
        <message>
            <source>Seller</source>
            <translation>负责人</translation>
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
            <source>Source: invoices and payments of the book, by due date (R28–R31).</source>
            <translation>来源：账本中的发票与回款，按到期日（R28–R31）。</translation>
        </message>
        <message>
            <source>Source: people, visits and red flags of the open deals (R14–R16).</source>
            <translation>来源：在跟商机的人员、拜访与红旗（R14–R16）。</translation>
        </message>
        <message>
            <source>Source: recorded evaluations and sales of the dealers (R25, R26).</source>
            <translation>来源：经销商的评估记录与销售额（R25、R26）。</translation>
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
            <source>Standing</source>
            <translation>现状</translation>
        </message>
        <message>
            <source>Step due</source>
            <translation>该做的催收步骤</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>策略</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>支持度</translation>
        </message>
        <message>
            <source>Support index</source>
            <translation>支持指数</translation>
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
            <source>The five purchase factors</source>
            <translation>采购五要素</translation>
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
            <source>Title</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>须知</translation>
        </message>
        <message>
            <source>Too few marks for a grade</source>
            <translation>打分太少，尚不能定级</translation>
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
            <source>User</source>
            <translation>使用者</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>拜访</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>拜访</translation>
        </message>
        <message>
            <source>We</source>
            <translation>我方</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
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
            <source>What is missing</source>
            <translation>还缺什么</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>行动计划</translation>
        </message>
        <message>
            <source>Whom to call, the dearest delay first, amounts in {unit}</source>
            <translation>今日催收名单，拖延代价最大的在前，金额：{unit}</translation>
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
            <source>accepted: {reason}</source>
            <translation>已接受：{reason}</translation>
        </message>
        <message>
            <source>amount × odds of the stage</source>
            <translation>金额×阶段赢率</translation>
        </message>
        <message>
            <source>as of {day}</source>
            <translation>截至 {day}</translation>
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
            <source>disputed, steps wait until {day}</source>
            <translation>有争议，催收暂停至 {day}</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>已退出</translation>
        </message>
        <message>
            <source>held</source>
            <translation>已拜访</translation>
        </message>
        <message>
            <source>marks 1 to 5</source>
            <translation>1–5 分</translation>
        </message>
        <message>
            <source>next evaluation {day}</source>
            <translation>下次评估 {day}</translation>
        </message>
        <message>
            <source>no answer yet</source>
            <translation>尚未处理</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>未定日期</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>未署名</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>还没有</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>未评</translation>
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
            <source>planned</source>
            <translation>计划</translation>
        </message>
        <message>
            <source>sales of 12 months {amount}</source>
            <translation>近12个月销售额 {amount}</translation>
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
            <source>{action} by {day}</source>
            <translation>{action}，{day} 前</translation>
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
            <source>{change} since the round before</source>
            <translation>比上次{change}</translation>
        </message>
        <message>
            <source>{day}: {what}</source>
            <translation>{day}：{what}</translation>
        </message>
        <message>
            <source>{dealer} leads with {total} points</source>
            <translation>{dealer}以{total}分居首</translation>
        </message>
        <message>
            <source>{dealer}: not evaluated yet</source>
            <translation>{dealer}：尚未评估</translation>
        </message>
        <message>
            <source>{dealer}: {grade}, {total} points</source>
            <translation>{dealer}：{grade}，{total}分</translation>
        </message>
        <message>
            <source>{deal} · map {colour} · support index {index} · as of {day}</source>
            <translation>{deal} · 关系图：{colour} · 支持指数 {index} · 截至 {day}</translation>
        </message>
        <message>
            <source>{deal}: {points}, {word}</source>
            <translation>{deal}：{points}，{word}</translation>
        </message>
        <message>
            <source>{factor} {weight}%</source>
            <translation>{factor} {weight}%</translation>
        </message>
        <message>
            <source>{facts} · as of {day}</source>
            <translation>{facts} · 截至 {day}</translation>
        </message>
        <message>
            <source>{flag}: {facts}</source>
            <translation>{flag}：{facts}</translation>
        </message>
        <message>
            <source>{gates} too low: {grade} instead of {by_total}</source>
            <translation>{gates}过低：由{by_total}降为{grade}</translation>
        </message>
        <message>
            <source>{kind}: {text}</source>
            <translation>{kind}：{text}</translation>
        </message>
        <message>
            <source>{kind}: {text} ({who})</source>
            <translation>{kind}：{text}（{who}）</translation>
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
            <source>{name} (left)</source>
            <translation>{name}（已离开）</translation>
        </message>
        <message>
            <source>{name} is the only customer with sales</source>
            <translation>只有{name}一家客户有销售</translation>
        </message>
        <message>
            <source>{open} open, {overdue} of it overdue</source>
            <translation>未收{open}，其中逾期{overdue}</translation>
        </message>
        <message>
            <source>{piece} in {count}</source>
            <translation>{piece}{count}单</translation>
        </message>
        <message>
            <source>{rep} carries the whole open pipeline: {amount}</source>
            <translation>全部在跟商机都在{rep}手上：{amount}</translation>
        </message>
        <message>
            <source>{rep} carries {share} of the open pipeline: {amount}</source>
            <translation>{rep}手上的在跟商机最多，占{share}：{amount}</translation>
        </message>
        <message numerus="yes">
            <source>{said}; %n of {all} in {grade}</source>
            <translation>
                <numerusform>{said}；{all}家中%n家为{grade}</numerusform>
            </translation>
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
            <source>{title} ({page} of {pages})</source>
            <translation>{title}（{page}/{pages}）</translation>
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
