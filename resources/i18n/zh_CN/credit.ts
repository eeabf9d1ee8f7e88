<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>AgeingBars</name>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>其余%n家</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody owes anything</source>
            <translation>没有人欠款</translation>
        </message>
        <message>
            <source>Nothing is overdue: {amount} open, none of it past its due date</source>
            <translation>没有逾期：未付{amount}，都未到期</translation>
        </message>
        <message numerus="yes">
            <source>Overdue sits with %n company(ies): {share} of {amount}</source>
            <translation>
                <numerusform>逾期{amount}集中在%n家，占{share}</numerusform>
            </translation>
        </message>
        <message>
            <source>Receivables by due date, {unit}</source>
            <translation>应收账款按到期日，{unit}</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>customer no longer in the book</source>
            <translation>客户已删除</translation>
        </message>
        <message>
            <source>{what} · {others}: {amount}</source>
            <translation>{what} · {others}{amount}</translation>
        </message>
    </context>
    <context>
        <name>Credit</name>
        <message numerus="yes">
            <source>%n broken</source>
            <translation>
                <numerusform>违约%n笔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n company(ies)</source>
            <translation>
                <numerusform>%n家</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) held up, {amount}</source>
            <translation>
                <numerusform>卡住%n单商机，{amount}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s), {amount}</source>
            <translation>
                <numerusform>%n单商机，{amount}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n disputed, waits until {day}</source>
            <translation>
                <numerusform>争议%n张，暂停至{day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s)</source>
            <translation>
                <numerusform>%n张发票</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>另有%n项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) made</source>
            <translation>
                <numerusform>已生成%n条任务</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Import a file…</source>
            <translation>导入文件(&amp;I)…</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between reasons</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>.</source>
            <comment>full stop</comment>
            <translation>。</translation>
        </message>
        <message>
            <source>: {share} of the sales invoiced in the period.</source>
            <translation>，相当于本期开票额的{share}。</translation>
        </message>
        <message>
            <source>: {share} of this period's quota.</source>
            <translation>，相当于本期指标的{share}。</translation>
        </message>
        <message>
            <source>A promise to pay</source>
            <translation>承诺回款</translation>
        </message>
        <message>
            <source>A step was taken</source>
            <translation>记下催收</translation>
        </message>
        <message>
            <source>A task for every step due, for the company's rep; can be undone</source>
            <translation>每个到期步骤给负责的销售生成一条任务；可撤销</translation>
        </message>
        <message>
            <source>Add the invoice</source>
            <translation>录入</translation>
        </message>
        <message>
            <source>Alert below</source>
            <translation>警戒线</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>All ({count})</source>
            <translation>全部（{count}）</translation>
        </message>
        <message>
            <source>All companies by age</source>
            <translation>全部客户账龄</translation>
        </message>
        <message>
            <source>Also those that are overdue without a step due today</source>
            <translation>今天没有到期步骤的逾期客户也列出</translation>
        </message>
        <message>
            <source>Amount, {unit}</source>
            <translation>金额（{unit}）</translation>
        </message>
        <message>
            <source>At the end
{unit}</source>
            <translation>期末
{unit}</translation>
        </message>
        <message>
            <source>At the start
{unit}</source>
            <translation>期初
{unit}</translation>
        </message>
        <message>
            <source>Bad debt</source>
            <translation>坏账</translation>
        </message>
        <message>
            <source>Bars</source>
            <translation>账龄图</translation>
        </message>
        <message>
            <source>Best possible
days</source>
            <translation>最佳可能
天</translation>
        </message>
        <message>
            <source>Best possible DSO</source>
            <translation>最佳可能DSO</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>分月</translation>
        </message>
        <message>
            <source>CEI</source>
            <translation>CEI</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Click for the reckoning.</source>
            <translation>点击查看算法。</translation>
        </message>
        <message>
            <source>Click for the table of all companies.</source>
            <translation>点击查看全部客户。</translation>
        </message>
        <message>
            <source>Collection by month</source>
            <translation>分月回款</translation>
        </message>
        <message>
            <source>Collection effectiveness (CEI)</source>
            <translation>回款效率CEI</translation>
        </message>
        <message>
            <source>Companies to call</source>
            <translation>要打电话的客户</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Countback</source>
            <translation>倒推DSO</translation>
        </message>
        <message>
            <source>Credit notes not used, apart</source>
            <translation>未用贷项通知（另列）</translation>
        </message>
        <message>
            <source>Credit on hold</source>
            <translation>信用冻结</translation>
        </message>
        <message>
            <source>Credit sales of the month</source>
            <translation>本月赊销额</translation>
        </message>
        <message>
            <source>Credit sales of the period</source>
            <translation>本期赊销额</translation>
        </message>
        <message>
            <source>Credits,
apart</source>
            <translation>贷项
另列</translation>
        </message>
        <message>
            <source>Credits, apart: {amount}</source>
            <translation>贷项与预收（另列）：{amount}</translation>
        </message>
        <message>
            <source>DSO</source>
            <translation>DSO</translation>
        </message>
        <message>
            <source>DSO
days</source>
            <translation>DSO
天</translation>
        </message>
        <message>
            <source>DSO: receivables divided by the credit sales of the period, times its days; best possible: with what is not due yet; the difference is delay. Countback: the days whose sales, from the latest month back, use up the receivables.</source>
            <translation>DSO：应收余额÷本期赊销额×天数；最佳可能：只算未到期部分；两者之差是拖延。倒推：从最近一个月往回，用销售额抵完应收所需的天数。</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>天</translation>
        </message>
        <message>
            <source>Delay</source>
            <translation>拖延</translation>
        </message>
        <message>
            <source>Delay (ADD)</source>
            <translation>拖延天数（ADD）</translation>
        </message>
        <message>
            <source>Delay eats the profit</source>
            <translation>拖延吞噬利润</translation>
        </message>
        <message>
            <source>Disputed since</source>
            <translation>争议开始日</translation>
        </message>
        <message>
            <source>Dispute…</source>
            <translation>有争议…</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期日</translation>
        </message>
        <message>
            <source>Every step due has its task already.</source>
            <translation>到期的步骤都已有任务。</translation>
        </message>
        <message>
            <source>Extra sales that make up for a loss, {unit} · down: loss · across: net margin</source>
            <translation>行：损失 · 列：净利率 · 值：要多卖多少才能弥补，{unit}</translation>
        </message>
        <message>
            <source>Interest
lost</source>
            <translation>利息
代价</translation>
        </message>
        <message>
            <source>Invoice of</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Invoices are disputed</source>
            <translation>发票有争议</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>开票日</translation>
        </message>
        <message>
            <source>Lawyer</source>
            <translation>律师函</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>书面</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <source>Loss, {unit}</source>
            <translation>损失（{unit}）</translation>
        </message>
        <message>
            <source>Make tasks</source>
            <translation>生成任务</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>Months until interest has eaten the margin · down: borrowing rate · across: net margin</source>
            <translation>行：年借款利率 · 列：净利率 · 值：几个月后利润归零</translation>
        </message>
        <message>
            <source>New i&amp;nvoice…</source>
            <translation>录入发票(&amp;N)…</translation>
        </message>
        <message>
            <source>New invoice</source>
            <translation>录入发票</translation>
        </message>
        <message>
            <source>No invoices yet</source>
            <translation>还没有发票</translation>
        </message>
        <message>
            <source>Nobody to call: no step of the ladder is due.</source>
            <translation>今天没有要打的电话：没有到期的催收步骤。</translation>
        </message>
        <message>
            <source>Note a promise to pay (Ctrl+P)</source>
            <translation>记下承诺回款（Ctrl+P）</translation>
        </message>
        <message>
            <source>Note a step of the ladder (Ctrl+T)</source>
            <translation>记下催收步骤（Ctrl+T）</translation>
        </message>
        <message>
            <source>Note that invoices are disputed (Ctrl+Shift+D)</source>
            <translation>记下发票有争议（Ctrl+Shift+D）</translation>
        </message>
        <message>
            <source>Note the dispute</source>
            <translation>记下争议</translation>
        </message>
        <message>
            <source>Note the promise</source>
            <translation>记下承诺</translation>
        </message>
        <message>
            <source>Note the step</source>
            <translation>记下</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>发票号</translation>
        </message>
        <message>
            <source>Oldest
days</source>
            <translation>最长
逾期天</translation>
        </message>
        <message>
            <source>On hold: the exposure has reached the limit, there is no limit but something to lose, or an invoice is long overdue. Open deals of these companies cannot pass the gate to commitment.</source>
            <translation>冻结：占用达到额度，或没有额度却有欠款，或有发票严重逾期。这些客户的在跟商机过不了“赢取承诺”的关口。</translation>
        </message>
        <message>
            <source>Open
invoices</source>
            <translation>未付
张数</translation>
        </message>
        <message>
            <source>Overdue
{unit}</source>
            <translation>逾期
{unit}</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>最晚付款日</translation>
        </message>
        <message>
            <source>Paid in advance, apart</source>
            <translation>预收款（另列）</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Profit left: {amount}</source>
            <translation>剩余利润：{amount}</translation>
        </message>
        <message>
            <source>Promised this week</source>
            <translation>本周承诺回款</translation>
        </message>
        <message>
            <source>Promises to pay from {first} to {last}. Kept: the amount came in between the promise and its day.</source>
            <translation>{first}至{last}到期的承诺。已兑现：款项在承诺日到最晚付款日之间到账。</translation>
        </message>
        <message>
            <source>Promise…</source>
            <translation>承诺回款…</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>年利率</translation>
        </message>
        <message>
            <source>Reading invoices and payments…</source>
            <translation>正在读取发票和回款…</translation>
        </message>
        <message>
            <source>Receivables</source>
            <translation>应收余额</translation>
        </message>
        <message>
            <source>Receivables on {day}</source>
            <translation>{day}应收</translation>
        </message>
        <message>
            <source>Receivables when the month began</source>
            <translation>月初应收</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>Rep</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Sales
{unit}</source>
            <translation>销售
{unit}</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Step due</source>
            <translation>阶梯</translation>
        </message>
        <message>
            <source>Step taken…</source>
            <translation>已催收…</translation>
        </message>
        <message>
            <source>Stop goods</source>
            <translation>停货</translation>
        </message>
        <message>
            <source>Sue</source>
            <translation>诉讼</translation>
        </message>
        <message>
            <source>Taken on</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>To earn this loss back, {amount} more has to be sold</source>
            <translation>要多卖{amount}才能补回这笔损失</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Total
{unit}</source>
            <translation>合计
{unit}</translation>
        </message>
        <message>
            <source>Type amount, days overdue, net margin and borrowing rate.</source>
            <translation>填入金额、逾期天数、净利率和借款利率。</translation>
        </message>
        <message>
            <source>Type what might be lost and your net margin.</source>
            <translation>填入可能损失的金额和净利率。</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>上门</translation>
        </message>
        <message>
            <source>What a bad debt takes</source>
            <translation>坏账补偿</translation>
        </message>
        <message>
            <source>What a delay costs</source>
            <translation>拖延的代价</translation>
        </message>
        <message>
            <source>What is open of all invoices on the day, by days after their due date; a payment settles its invoice, one that names none the oldest. Credit notes and advances are never netted into the ages.</source>
            <translation>当日所有发票的未付金额，按到期日后的天数分档；回款核销所指的发票，未指明的先核销最早的。贷项通知和预收不冲抵账龄。</translation>
        </message>
        <message>
            <source>What to say</source>
            <translation>代价与承诺</translation>
        </message>
        <message>
            <source>What was collected of what could have been, times 100: (begin + sales − end) divided by (begin + sales − not due).</source>
            <translation>能收的收回了多少，乘100：（期初+销售−期末）÷（期初+销售−期末未到期）。</translation>
        </message>
        <message>
            <source>Who to call today</source>
            <translation>今天先打谁的电话</translation>
        </message>
        <message>
            <source>Who to call today ({count})</source>
            <translation>今天先打谁的电话（{count}）</translation>
        </message>
        <message>
            <source>Why it does not pay</source>
            <translation>不付款的原因</translation>
        </message>
        <message>
            <source>Without a margin above 0 no sales make up for a loss.</source>
            <translation>净利率不大于0，卖多少都无法弥补。</translation>
        </message>
        <message>
            <source>Your invoices and payments belong here. With them the tab shows who owes what since when, who is to be called first today, and who has used up its credit. Import the list of your accounting (csv or Excel; a column with the day of settlement makes the payments too), or type the first invoice.</source>
            <translation>这里放发票和回款。有了它们，就能看到谁欠多少、欠了多久，今天先打谁的电话，谁的信用额度已经用完。可以导入财务的清单（csv或Excel；有结清日期一列时会同时生成回款），也可以先录入第一张发票。</translation>
        </message>
        <message>
            <source>a dispute holds the ladder up until {day}</source>
            <translation>有争议，催收暂停至{day}</translation>
        </message>
        <message>
            <source>alert at {alert}</source>
            <translation>警戒{alert}</translation>
        </message>
        <message>
            <source>all areas</source>
            <translation>全部区域</translation>
        </message>
        <message>
            <source>all of it is gone after {months} months</source>
            <translation>{months}个月后利润归零</translation>
        </message>
        <message>
            <source>all overdue</source>
            <translation>全部逾期</translation>
        </message>
        <message>
            <source>all reps</source>
            <translation>全部销售</translation>
        </message>
        <message>
            <source>as known</source>
            <translation>同已知原因</translation>
        </message>
        <message>
            <source>at {margin} net margin a bad debt needs {amount} of extra sales</source>
            <translation>净利{margin}时，坏账需{amount}新增销售弥补</translation>
        </message>
        <message>
            <source>at {margin} net margin no sales make up for a bad debt</source>
            <translation>净利{margin}，坏账无法弥补</translation>
        </message>
        <message>
            <source>bad debt = {amount} more sales</source>
            <translation>坏账要多卖{amount}</translation>
        </message>
        <message>
            <source>below the alert of {alert}</source>
            <translation>低于警戒{alert}</translation>
        </message>
        <message>
            <source>best {best} · countback {countback}</source>
            <translation>最佳可能{best} · 倒推{countback}</translation>
        </message>
        <message>
            <source>broke its promise of {amount} by {day}</source>
            <translation>失约：承诺{day}付{amount}</translation>
        </message>
        <message>
            <source>broke {day}: {amount}</source>
            <translation>{day}失约{amount}</translation>
        </message>
        <message>
            <source>days</source>
            <translation>逾期天数</translation>
        </message>
        <message>
            <source>interest ate {share} of the profit</source>
            <translation>利息已吃掉{share}利润</translation>
        </message>
        <message>
            <source>interest has eaten the whole profit</source>
            <translation>利息已吃光利润</translation>
        </message>
        <message>
            <source>interest has eaten {share} of the profit</source>
            <translation>利息已吃掉{share}利润</translation>
        </message>
        <message>
            <source>kept its promise of {amount} by {day}</source>
            <translation>已兑现{day}付{amount}的承诺</translation>
        </message>
        <message>
            <source>margin</source>
            <translation>净利率</translation>
        </message>
        <message>
            <source>no interest is charged</source>
            <translation>不计息</translation>
        </message>
        <message>
            <source>no margin: a loss stays a loss</source>
            <translation>没有净利，无法弥补</translation>
        </message>
        <message>
            <source>no open deal held up</source>
            <translation>没有卡住的商机</translation>
        </message>
        <message>
            <source>no promise for this week</source>
            <translation>本周没有承诺</translation>
        </message>
        <message>
            <source>no sales</source>
            <translation>没有销售</translation>
        </message>
        <message>
            <source>none</source>
            <translation>不计息</translation>
        </message>
        <message>
            <source>nothing overdue</source>
            <translation>没有逾期</translation>
        </message>
        <message>
            <source>nothing was due</source>
            <translation>没有应收</translation>
        </message>
        <message>
            <source>nothing was paid yet</source>
            <translation>还没有回款</translation>
        </message>
        <message>
            <source>of it disputed</source>
            <translation>其中有争议</translation>
        </message>
        <message>
            <source>of it not due</source>
            <translation>其中未到期</translation>
        </message>
        <message>
            <source>of it not due
{unit}</source>
            <translation>其中未到期
{unit}</translation>
        </message>
        <message>
            <source>over {days} days</source>
            <translation>超过{days}天</translation>
        </message>
        <message>
            <source>pays {amount} by {day}</source>
            <translation>承诺{day}付{amount}</translation>
        </message>
        <message>
            <source>promised {amount} by {day}</source>
            <translation>承诺{day}前付{amount}</translation>
        </message>
        <message>
            <source>rate</source>
            <translation>年利率</translation>
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
            <source>why it does not pay: {reasons}</source>
            <translation>不付款的原因：{reasons}</translation>
        </message>
        <message>
            <source>{amount} falls due {day}</source>
            <translation>{day}到期{amount}</translation>
        </message>
        <message>
            <source>{amount} kept</source>
            <translation>已到{amount}</translation>
        </message>
        <message>
            <source>{amount} overdue ({share})</source>
            <translation>其中逾期{amount}（{share}）</translation>
        </message>
        <message numerus="yes">
            <source>{amount} · %n invoice(s)</source>
            <translation>
                <numerusform>{amount} · %n张</numerusform>
            </translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days}天</translation>
        </message>
        <message>
            <source>{field} cannot be read.</source>
            <translation>{field}无法识别。</translation>
        </message>
        <message>
            <source>{field} is missing.</source>
            <translation>缺少{field}。</translation>
        </message>
        <message>
            <source>{filter} · as of {day}</source>
            <translation>{filter} · 截至{day}</translation>
        </message>
        <message>
            <source>{month}, until {day}</source>
            <translation>{month}，至{day}</translation>
        </message>
        <message>
            <source>{overdue} overdue of {open} open; the delay has cost {cost} of interest so far</source>
            <translation>未付{open}，其中逾期{overdue}；拖延至今利息{cost}</translation>
        </message>
        <message>
            <source>{rate} ours</source>
            <translation>{rate} 本公司</translation>
        </message>
        <message>
            <source>{rep}, {area}</source>
            <translation>{rep}、{area}</translation>
        </message>
        <message>
            <source>{step}: {name}, invoice {number}, {amount} open</source>
            <translation>{step}：{name}，发票{number}，未付{amount}</translation>
        </message>
        <message>
            <source>÷ net margin</source>
            <translation>÷ 净利率</translation>
        </message>
    </context>
    <context>
        <name>CreditParty</name>
        <message>
            <source>, </source>
            <comment>between reasons</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>A grade or limit by hand, with its reason and its last day</source>
            <translation>人工设定等级或额度，写明原因和截止日</translation>
        </message>
        <message>
            <source>Add invoice</source>
            <translation>加发票</translation>
        </message>
        <message>
            <source>Add the invoices, or import them from your accounting.</source>
            <translation>录入发票，或从财务系统导入。</translation>
        </message>
        <message>
            <source>Add what was paid; without an invoice it settles the oldest one first.</source>
            <translation>录入回款；不指明发票时先核销最早的。</translation>
        </message>
        <message>
            <source>Amount
{unit}</source>
            <translation>金额
{unit}</translation>
        </message>
        <message>
            <source>Amount, {unit}</source>
            <translation>金额（{unit}）</translation>
        </message>
        <message>
            <source>At risk together</source>
            <translation>占用合计</translation>
        </message>
        <message>
            <source>Back to credit and collection (Esc)</source>
            <translation>返回信用与回款（Esc）</translation>
        </message>
        <message>
            <source>Buys regularly (weight {weight})</source>
            <translation>采购活跃（权重{weight}）</translation>
        </message>
        <message>
            <source>By hand until {day}: {reason}</source>
            <translation>人工设定至{day}：{reason}</translation>
        </message>
        <message>
            <source>Company that owes</source>
            <translation>欠款客户</translation>
        </message>
        <message>
            <source>Credit file</source>
            <translation>资信档案</translation>
        </message>
        <message>
            <source>Credit limit</source>
            <translation>信用额度</translation>
        </message>
        <message>
            <source>Credit notes</source>
            <translation>贷项通知</translation>
        </message>
        <message>
            <source>Customer page</source>
            <translation>客户页</translation>
        </message>
        <message>
            <source>Days
overdue</source>
            <translation>逾期
天数</translation>
        </message>
        <message>
            <source>Deal, notes</source>
            <translation>商机、备注</translation>
        </message>
        <message>
            <source>Dispute settled</source>
            <translation>争议已解决</translation>
        </message>
        <message>
            <source>Dispute…</source>
            <translation>有争议…</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期日</translation>
        </message>
        <message>
            <source>Expected a month, {unit}</source>
            <translation>预计月销售（{unit}）</translation>
        </message>
        <message>
            <source>Finances (weight {weight})</source>
            <translation>财务状况（权重{weight}）</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>发票</translation>
        </message>
        <message>
            <source>Invoice (blank: the oldest)</source>
            <translation>发票（留空：最早的）</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>发票</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>开票日</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>截止日</translation>
        </message>
        <message>
            <source>Limit by hand</source>
            <translation>人工设定额度</translation>
        </message>
        <message>
            <source>Limit {limit}, {exposure} at risk</source>
            <translation>额度{limit}，占用{exposure}</translation>
        </message>
        <message>
            <source>Limit, {unit}</source>
            <translation>额度（{unit}）</translation>
        </message>
        <message>
            <source>Net worth, {unit}</source>
            <translation>净资产（{unit}）</translation>
        </message>
        <message>
            <source>Never assessed: no grade. {exposure} stands open; fill in the credit file.</source>
            <translation>尚未评估：没有等级。占用{exposure}；填写资信档案。</translation>
        </message>
        <message numerus="yes">
            <source>New: %n order(s) paid so far</source>
            <translation>
                <numerusform>新客户：已付清%n单</numerusform>
            </translation>
        </message>
        <message>
            <source>Next company (Ctrl+Page Down)</source>
            <translation>下一家（Ctrl+Page Down）</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>No deliveries in twelve months: cash only.</source>
            <translation>十二个月内没有发货：现款现货。</translation>
        </message>
        <message>
            <source>No due day and no terms: 30 days are assumed.</source>
            <translation>没有到期日和账期：按30天算。</translation>
        </message>
        <message>
            <source>No due day: told from the company's terms.</source>
            <translation>没有到期日：按客户账期推算。</translation>
        </message>
        <message>
            <source>No grade yet: score at least four fifths of the weight.</source>
            <translation>尚无等级：至少给八成权重打分。</translation>
        </message>
        <message>
            <source>None. A credit note stands here, apart from the ages, until it is paid out.</source>
            <translation>没有。贷项通知列在这里，不冲抵账龄，直到退款。</translation>
        </message>
        <message>
            <source>Note what was promised: an amount by a day. A broken one makes the next step due.</source>
            <translation>记下承诺：多少钱、哪天前付。失约后下一步立即到期。</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>发票号</translation>
        </message>
        <message>
            <source>Open
{unit}</source>
            <translation>未付
{unit}</translation>
        </message>
        <message>
            <source>Open orders</source>
            <translation>未发订单</translation>
        </message>
        <message>
            <source>Our stock with it</source>
            <translation>我方寄售库存</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>最晚付款日</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>回款日</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>回款</translation>
        </message>
        <message>
            <source>Pays on time (weight {weight})</source>
            <translation>付款及时（权重{weight}）</translation>
        </message>
        <message>
            <source>Previous company (Ctrl+Page Up)</source>
            <translation>上一家（Ctrl+Page Up）</translation>
        </message>
        <message>
            <source>Promised on</source>
            <translation>承诺日</translation>
        </message>
        <message>
            <source>Promises to pay</source>
            <translation>承诺回款</translation>
        </message>
        <message>
            <source>Promise…</source>
            <translation>承诺回款…</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Receivables</source>
            <translation>应收余额</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>设定</translation>
        </message>
        <message>
            <source>Set by hand…</source>
            <translation>人工设定…</translation>
        </message>
        <message>
            <source>Settles</source>
            <translation>核销</translation>
        </message>
        <message>
            <source>Shipped, not invoiced</source>
            <translation>已发货未开票</translation>
        </message>
        <message>
            <source>Shipped, not invoiced, {unit}</source>
            <translation>已发货未开票（{unit}）</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Step taken…</source>
            <translation>已催收…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>取消人工设定</translation>
        </message>
        <message>
            <source>Terms, days</source>
            <translation>账期（天）</translation>
        </message>
        <message>
            <source>Terms: {days} days</source>
            <translation>账期：{days}天</translation>
        </message>
        <message>
            <source>The delay has cost {cost}; {left} of its profit is left.</source>
            <translation>拖延已花掉{cost}，剩余利润{left}。</translation>
        </message>
        <message>
            <source>The limit is reckoned again; can be undone</source>
            <translation>重新按方法计算；可撤销</translation>
        </message>
        <message>
            <source>Why not paid</source>
            <translation>未付原因</translation>
        </message>
        <message>
            <source>Years together (weight {weight})</source>
            <translation>合作年限（权重{weight}）</translation>
        </message>
        <message>
            <source>as of {day}</source>
            <translation>截至{day}</translation>
        </message>
        <message>
            <source>as scored</source>
            <translation>按评分</translation>
        </message>
        <message>
            <source>disputed until {day}</source>
            <translation>争议，至{day}</translation>
        </message>
        <message>
            <source>end of the ladder</source>
            <translation>阶梯已到头</translation>
        </message>
        <message>
            <source>invoices</source>
            <translation>按发票</translation>
        </message>
        <message numerus="yes">
            <source>oldest %n day(s) overdue</source>
            <translation>
                <numerusform>最长逾期%n天</numerusform>
            </translation>
        </message>
        <message>
            <source>paid by another company</source>
            <translation>由其他客户支付</translation>
        </message>
        <message>
            <source>pays {days} days late on average</source>
            <translation>平均晚付{days}天</translation>
        </message>
        <message>
            <source>sales</source>
            <translation>按销售记录</translation>
        </message>
        <message>
            <source>the oldest first</source>
            <translation>最早的先</translation>
        </message>
        <message numerus="yes">
            <source>{amount} a month on average of %n month(s) with deliveries</source>
            <translation>
                <numerusform>有发货的%n个月月均{amount}</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} open</source>
            <translation>未付{amount}</translation>
        </message>
        <message>
            <source>{grade}, score {score} of 100</source>
            <translation>{grade}，{score}分（满分100）</translation>
        </message>
        <message>
            <source>{grade}, set by hand</source>
            <translation>{grade}，人工设定</translation>
        </message>
        <message>
            <source>{method} · binds</source>
            <translation>{method} · 取此值</translation>
        </message>
        <message>
            <source>{share} used: {exposure} of {limit}</source>
            <translation>已用{share}：{exposure}，额度{limit}</translation>
        </message>
        <message>
            <source>{state}: {reasons}</source>
            <translation>{state}：{reasons}</translation>
        </message>
        <message>
            <source>{step} now</source>
            <translation>现在{step}</translation>
        </message>
        <message>
            <source>{step} {day}</source>
            <translation>{day}{step}</translation>
        </message>
        <message>
            <source>‹ Back</source>
            <translation>‹ 返回</translation>
        </message>
    </context>
</TS>
