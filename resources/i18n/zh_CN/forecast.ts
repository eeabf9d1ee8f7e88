<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Changes</name>
        <message numerus="yes">
            <source>%n deal(s)</source>
            <translation>
                <numerusform>%n个商机</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>All that changed · {deals}</source>
            <translation>全部变化 · {deals}</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Between two days</source>
            <translation>自选两日</translation>
        </message>
        <message>
            <source>Bridge</source>
            <translation>变化桥</translation>
        </message>
        <message>
            <source>By month, the last 12</source>
            <translation>按月，近12个月</translation>
        </message>
        <message>
            <source>By week, the last 13</source>
            <translation>按周，近13周</translation>
        </message>
        <message>
            <source>Changes since</source>
            <translation>变化起点</translation>
        </message>
        <message>
            <source>Choose a bar to see its deals</source>
            <translation>点选一根柱查看其商机</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>Deals that changed</source>
            <translation>有变化的商机</translation>
        </message>
        <message>
            <source>Expected close</source>
            <translation>预计成交</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>起始日</translation>
        </message>
        <message>
            <source>Ghost board</source>
            <translation>变化看板</translation>
        </message>
        <message numerus="yes">
            <source>Ghost board (%n)</source>
            <translation>
                <numerusform>变化看板（%n）</numerusform>
            </translation>
        </message>
        <message>
            <source>In a month</source>
            <translation>近一个月</translation>
        </message>
        <message>
            <source>In a quarter</source>
            <translation>近一个季度</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>近一周</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>截止日</translation>
        </message>
        <message>
            <source>No deal changed between these two days. Choose an earlier first day.</source>
            <translation>这两天之间没有商机变化，可以选更早的起始日。</translation>
        </message>
        <message>
            <source>Pipeline ±</source>
            <translation>管道±</translation>
        </message>
        <message>
            <source>Reading the journal…</source>
            <translation>正在读取变更记录…</translation>
        </message>
        <message>
            <source>Rep</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Show &amp;all</source>
            <translation>显示全部(&amp;A)</translation>
        </message>
        <message>
            <source>Since the last review (none yet: a week)</source>
            <translation>自上次评审（尚无评审：近一周）</translation>
        </message>
        <message>
            <source>Since the review of {day}</source>
            <translation>自{day}评审以来</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>The book is empty: add deals or import them, and what happens to them is told here.</source>
            <translation>账本还是空的：录入或导入商机后，其变化会在此列出。</translation>
        </message>
        <message>
            <source>This deal was deleted.</source>
            <translation>该商机已删除。</translation>
        </message>
        <message>
            <source>Trend by</source>
            <translation>趋势粒度</translation>
        </message>
        <message>
            <source>Trends</source>
            <translation>趋势</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>no rep</source>
            <translation>无负责人</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>尚无</translation>
        </message>
        <message>
            <source>out of this filter</source>
            <translation>移出本筛选</translation>
        </message>
        <message>
            <source>the journal begins on {day}: nothing is known about the time before</source>
            <translation>变更记录始于{day}，此前情况无从得知</translation>
        </message>
        <message>
            <source>{came} in, {left} out</source>
            <translation>进{came} 出{left}</translation>
        </message>
    </context>
    <context>
        <name>Forecast</name>
        <message>
            <source> and the manager's {amount}</source>
            <translation>，加经理调整{amount}</translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s)</source>
            <translation>
                <numerusform>%n个商机</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) without customer got none.</source>
            <translation>
                <numerusform>%n个无客户的商机未建任务。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) won in the period</source>
            <translation>
                <numerusform>本期成交%n单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open deal(s) without amount count for nothing here</source>
            <translation>
                <numerusform>%n个未填金额的商机未计入</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>放弃(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>+{share} promised too much</source>
            <translation>+{share} 报多了</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>; quota: {before} → {after}</source>
            <translation>；与指标：{before} → {after}</translation>
        </message>
        <message>
            <source>; the call of {call} stands</source>
            <translation>；{call}的报数不变</translation>
        </message>
        <message>
            <source>A snapshot is taken every Friday when the book is opened, or with the button above.</source>
            <translation>每周五打开账本时自动留存快照，也可点上方按钮。</translation>
        </message>
        <message>
            <source>A task with the customer of each pulled deal, due in a week</source>
            <translation>为每个推演商机的客户建一项任务，一周内到期</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>准确率</translation>
        </message>
        <message>
            <source>Accuracy by period</source>
            <translation>各期准确率</translation>
        </message>
        <message>
            <source>Against
quota</source>
            <translation>与指标
相比</translation>
        </message>
        <message>
            <source>All open deals</source>
            <translation>全部在手商机</translation>
        </message>
        <message>
            <source>Amount
{unit}</source>
            <translation>金额
{unit}</translation>
        </message>
        <message>
            <source>Best case</source>
            <translation>乐观</translation>
        </message>
        <message>
            <source>Bias</source>
            <translation>偏差</translation>
        </message>
        <message>
            <source>By evidence: {category}</source>
            <translation>按依据：{category}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>预计成交</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>承诺</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translation>计入</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>Deals and what if</source>
            <translation>商机与推演</translation>
        </message>
        <message>
            <source>Deals shown</source>
            <translation>显示的商机</translation>
        </message>
        <message>
            <source>First snapshot</source>
            <translation>首个快照</translation>
        </message>
        <message>
            <source>Forecast
{unit}</source>
            <translation>预测
{unit}</translation>
        </message>
        <message>
            <source>Forecast by rep</source>
            <translation>各销售预测</translation>
        </message>
        <message>
            <source>Forecast: {deals}</source>
            <translation>预测：{deals}</translation>
        </message>
        <message>
            <source>Keep today's forecast as it stands. It never changes afterwards.</source>
            <translation>按现状留存预测，此后不再变动。</translation>
        </message>
        <message>
            <source>Make &amp;tasks</source>
            <translation>生成任务(&amp;T)</translation>
        </message>
        <message>
            <source>Manager ±
{unit}</source>
            <translation>经理调整
{unit}</translation>
        </message>
        <message>
            <source>More was won than promised period after period: ask which deals are being kept back.</source>
            <translation>连续几期实际高于预测：问一问哪些商机被藏着没报。</translation>
        </message>
        <message>
            <source>No lasting bias.</source>
            <translation>没有持续偏差。</translation>
        </message>
        <message>
            <source>Omitted</source>
            <translation>不计</translation>
        </message>
        <message>
            <source>Open deals of the forecast</source>
            <translation>预测中的在手商机</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Period after</source>
            <translation>下一期</translation>
        </message>
        <message>
            <source>Period before</source>
            <translation>上一期</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>管道</translation>
        </message>
        <message>
            <source>Pulled in the what-if</source>
            <translation>推演中的商机</translation>
        </message>
        <message>
            <source>Quota
{unit}</source>
            <translation>指标
{unit}</translation>
        </message>
        <message>
            <source>Q{quarter} {year} · {first} to {last}</source>
            <translation>{year}年第{quarter}季度 · {first} 至 {last}</translation>
        </message>
        <message>
            <source>Reading the forecast…</source>
            <translation>正在读取预测…</translation>
        </message>
        <message>
            <source>Reason of
the call</source>
            <translation>报数
理由</translation>
        </message>
        <message>
            <source>Reason of
the manager</source>
            <translation>调整
理由</translation>
        </message>
        <message>
            <source>Reason, e.g. letter of intent signed</source>
            <translation>理由，例如：已签意向书</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>理由：{reason}</translation>
        </message>
        <message>
            <source>Rep</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Rep's call
{unit}</source>
            <translation>销售报数
{unit}</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Take &amp;snapshot</source>
            <translation>留存快照(&amp;S)</translation>
        </message>
        <message>
            <source>Tasks made, due in a week.</source>
            <translation>任务已建，一周内到期。</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>团队</translation>
        </message>
        <message>
            <source>The book has no snapshot from this period.</source>
            <translation>账本中没有该期的快照。</translation>
        </message>
        <message>
            <source>The call of {amount}</source>
            <translation>报数{amount}</translation>
        </message>
        <message>
            <source>The forecasts of all lines, {amount}</source>
            <translation>各行预测之和{amount}</translation>
        </message>
        <message>
            <source>The rep's call: {category}</source>
            <translation>销售判断：{category}</translation>
        </message>
        <message>
            <source>Too much was promised period after period: go through the commit deals one by one together.</source>
            <translation>连续几期报得过高：一起逐个过一遍承诺商机。</translation>
        </message>
        <message>
            <source>Week by week</source>
            <translation>逐周走势</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>推演</translation>
        </message>
        <message>
            <source>What if · {changes} · nothing is written</source>
            <translation>推演 · {changes} · 未写入账本</translation>
        </message>
        <message>
            <source>Why does {deal} count as {category}, above its evidence?</source>
            <translation>{deal}为什么高于依据、计为“{category}”？</translation>
        </message>
        <message>
            <source>Why does {name} call {amount}, above what is won and committed?</source>
            <translation>{name}为什么报{amount}，高于已成交加承诺？</translation>
        </message>
        <message>
            <source>Why {amount} on the forecast of {name}?</source>
            <translation>为什么把{name}的预测调整{amount}？</translation>
        </message>
        <message>
            <source>Won
{unit}</source>
            <translation>已成交
{unit}</translation>
        </message>
        <message>
            <source>Won and commit, {amount}</source>
            <translation>已成交加承诺{amount}</translation>
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
            <source>as it is</source>
            <translation>维持现状</translation>
        </message>
        <message>
            <source>by evidence</source>
            <translation>按依据</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>完全一致</translation>
        </message>
        <message>
            <source>no quota</source>
            <translation>无指标</translation>
        </message>
        <message>
            <source>quotas and calls are not given by area</source>
            <translation>指标与报数不分区域</translation>
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
            <source>would be lost</source>
            <translation>如果丢单</translation>
        </message>
        <message>
            <source>would be won</source>
            <translation>如果成交</translation>
        </message>
        <message>
            <source>would slip</source>
            <translation>如果推迟</translation>
        </message>
        <message>
            <source>{category}, {name}: choose it to see its deals</source>
            <translation>{category}，{name}：点选查看商机</translation>
        </message>
        <message numerus="yes">
            <source>{name}: accuracy {share} on average over %n ended period(s).</source>
            <translation>
                <numerusform>{name}：已结束的%n期平均准确率{share}。</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: no ended period has a snapshot to be held against what was won yet.</source>
            <translation>{name}：还没有带快照的已结束期间可与实际对照。</translation>
        </message>
        <message>
            <source>{name}: won and commit {old} → {new}; forecast {before} → {after}</source>
            <translation>{name}：已成交加承诺{old} → {new}；预测{before} → {after}</translation>
        </message>
        <message>
            <source>{rep}, {area}</source>
            <translation>{rep}，{area}</translation>
        </message>
        <message>
            <source>−{share} promised too little</source>
            <translation>−{share} 报少了</translation>
        </message>
    </context>
    <context>
        <name>Forecast charts</name>
        <message numerus="yes">
            <source>%n closed</source>
            <translation>
                <numerusform>关闭%n个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s)</source>
            <translation>
                <numerusform>%n个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) added</source>
            <translation>
                <numerusform>新增%n个商机</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) changed, the open pipeline stayed at {amount}</source>
            <translation>
                <numerusform>%n个商机有变化，在手管道仍为{amount}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other rep(s)</source>
            <translation>
                <numerusform>其他%n位销售</numerusform>
            </translation>
        </message>
        <message>
            <source>Added</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Deals</source>
            <translation>商机数</translation>
        </message>
        <message>
            <source>Deals added, and deals won, lost or shelved · {filter}</source>
            <translation>新增商机与成交、丢单、搁置商机数 · {filter}</translation>
        </message>
        <message>
            <source>Deals added, and deals won, lost or shelved, {unit} · {filter}</source>
            <translation>新增商机与成交、丢单、搁置商机，{unit} · {filter}</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>预测</translation>
        </message>
        <message>
            <source>Forecast against quota by rep, {unit} · {first} to {last} · {filter} · as of {day}</source>
            <translation>各销售预测与指标，{unit} · {first} 至 {last} · {filter} · 截至{day}</translation>
        </message>
        <message>
            <source>Forecast {amount}; the next snapshot shows where it goes</source>
            <translation>预测{amount}，走势待下次快照</translation>
        </message>
        <message>
            <source>Forecast {forecast} is {gap} over the quota of {quota}</source>
            <translation>预测{forecast}，超出指标{quota}达{gap}</translation>
        </message>
        <message>
            <source>Forecast {forecast} is {gap} short of the quota of {quota}</source>
            <translation>预测{forecast}，距指标{quota}还差{gap}</translation>
        </message>
        <message>
            <source>Forecast {forecast} meets the quota of {quota}</source>
            <translation>预测{forecast}，正好达到指标{quota}</translation>
        </message>
        <message>
            <source>Forecast {forecast}; no quota is set</source>
            <translation>预测{forecast}，尚未设定指标</translation>
        </message>
        <message>
            <source>Forecast, won and quota at each snapshot, {unit}</source>
            <translation>各次快照的预测、已成交与指标，{unit}</translation>
        </message>
        <message>
            <source>More came in than was closed: {created} against {closed}</source>
            <translation>新增多于关闭：{created}对{closed}</translation>
        </message>
        <message>
            <source>More was closed than came in: {closed} against {created}</source>
            <translation>关闭多于新增：{closed}对{created}</translation>
        </message>
        <message>
            <source>No rep</source>
            <translation>无负责人</translation>
        </message>
        <message>
            <source>No snapshot was taken in this period</source>
            <translation>本期没有快照</translation>
        </message>
        <message>
            <source>Nothing changed: the open pipeline stands at {amount}</source>
            <translation>没有变化：在手管道仍为{amount}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>在手</translation>
        </message>
        <message>
            <source>Open pipeline (stages 1 to 6), {unit} · {filter}</source>
            <translation>在手管道（阶段1至6），{unit} · {filter}</translation>
        </message>
        <message>
            <source>Open pipeline (stages 1 to 6), {unit} · {filter} · {first} to {last}</source>
            <translation>在手管道（阶段1至6），{unit} · {filter} · {first} 至 {last}</translation>
        </message>
        <message>
            <source>Open pipeline fell by {change} to {end}, most of it by: {bar} {cents}</source>
            <translation>在手管道减少{change}至{end}，主因：{bar}{cents}</translation>
        </message>
        <message>
            <source>Open pipeline grew by {change} to {end}, most of it by: {bar} {cents}</source>
            <translation>在手管道增加{change}至{end}，主因：{bar}{cents}</translation>
        </message>
        <message>
            <source>Open pipeline went from {first} to {last} ({change})</source>
            <translation>在手管道从{first}到{last}（{change}）</translation>
        </message>
        <message>
            <source>Quota</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Start + bars = end, remainder {remainder}.</source>
            <translation>起点 + 各柱 = 终点，余数{remainder}。</translation>
        </message>
        <message>
            <source>The book is too young for a trend</source>
            <translation>账本时间太短，还看不出趋势</translation>
        </message>
        <message>
            <source>The forecast went from {first} to {last} ({change})</source>
            <translation>预测从{first}到{last}（{change}）</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>已成交</translation>
        </message>
        <message>
            <source>met</source>
            <translation>达成</translation>
        </message>
        <message>
            <source>{added}, {closed}</source>
            <translation>{added}，{closed}</translation>
        </message>
        <message>
            <source>{amount} over</source>
            <translation>超{amount}</translation>
        </message>
        <message>
            <source>{amount} short</source>
            <translation>差{amount}</translation>
        </message>
        <message>
            <source>{forecast} of {quota}</source>
            <translation>{forecast} / {quota}</translation>
        </message>
        <message>
            <source>{rep} (left)</source>
            <translation>{rep}（已离职）</translation>
        </message>
    </context>
</TS>
