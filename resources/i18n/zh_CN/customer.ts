<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>CustomerPage</name>
        <message numerus="yes">
            <source>%n level(s) gained since a quarter ago</source>
            <translation>
                <numerusform>比一季度前上升 %n 级</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n level(s) lost since a quarter ago</source>
            <translation>
                <numerusform>比一季度前下降 %n 级</numerusform>
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
            <source>A year, from all suppliers: F2 to type</source>
            <translation>每年向所有供应商采购的总额，按 F2 填写</translation>
        </message>
        <message>
            <source>Active customer</source>
            <translation>在用客户</translation>
        </message>
        <message>
            <source>Adoption ladder</source>
            <translation>认识梯度</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>账龄</translation>
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
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Attack and defence</source>
            <translation>攻防</translation>
        </message>
        <message>
            <source>Back to the portfolio (Esc)</source>
            <translation>返回客户组合（Esc）</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>上级公司</translation>
        </message>
        <message>
            <source>Buying concentrated (1–5)</source>
            <translation>采购集中度（1–5）</translation>
        </message>
        <message>
            <source>Buys from us (X)</source>
            <translation>向我方采购（X）</translation>
        </message>
        <message>
            <source>By product · {period}</source>
            <translation>按产品 · {period}</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>变更记录</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Class by amount</source>
            <translation>金额分类</translation>
        </message>
        <message>
            <source>Class by potential</source>
            <translation>潜力分类</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>成交日</translation>
        </message>
        <message>
            <source>Cost
{unit}</source>
            <translation>费用
{unit}</translation>
        </message>
        <message>
            <source>Could buy (Y)</source>
            <translation>可采购量（Y）</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期</translation>
        </message>
        <message>
            <source>Early adopter</source>
            <translation>早期采用者</translation>
        </message>
        <message>
            <source>Employees</source>
            <translation>员工数</translation>
        </message>
        <message>
            <source>Expected close</source>
            <translation>预计成交</translation>
        </message>
        <message>
            <source>F2 to pick the level seen today</source>
            <translation>按 F2 选择今天看到的级别</translation>
        </message>
        <message>
            <source>F2 to type who supplies it now</source>
            <translation>按 F2 填写目前的供货方</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>基本信息</translation>
        </message>
        <message>
            <source>Founded in</source>
            <translation>成立年份</translation>
        </message>
        <message>
            <source>Growth a year</source>
            <translation>年增长率</translation>
        </message>
        <message>
            <source>Growth and share</source>
            <translation>增长与份额（BCG）</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>已访</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>可信度</translation>
        </message>
        <message>
            <source>In the period, by its days</source>
            <translation>按期间天数折算</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>Influence 1–5</source>
            <translation>影响力 1–5</translation>
        </message>
        <message>
            <source>Internal: not for the customer</source>
            <translation>内部使用，不对客户公开</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>发票</translation>
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
            <source>Its revenue a year</source>
            <translation>年营业额</translation>
        </message>
        <message>
            <source>Its revenue a year
({unit})</source>
            <translation>年营业额
（{unit}）</translation>
        </message>
        <message>
            <source>Key-account sheet</source>
            <translation>大客户选择表</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>更新日期</translation>
        </message>
        <message>
            <source>Largest rival</source>
            <translation>最大对手</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>领导</translation>
        </message>
        <message>
            <source>Left
{unit}</source>
            <translation>空白
{unit}</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Loyalty</source>
            <translation>忠诚度</translation>
        </message>
        <message>
            <source>Margin
{unit}</source>
            <translation>毛利
{unit}</translation>
        </message>
        <message>
            <source>Market and product</source>
            <translation>市场与产品</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Next customer (Ctrl+Page Down)</source>
            <translation>下一个客户（Ctrl+Page Down）</translation>
        </message>
        <message>
            <source>Next due</source>
            <translation>下次应访</translation>
        </message>
        <message>
            <source>Next visit due {day}</source>
            <translation>下次应访：{day}</translation>
        </message>
        <message>
            <source>No change yet: whatever is edited here is listed with its day.</source>
            <translation>还没有变更：在此修改的内容会按日期列出。</translation>
        </message>
        <message>
            <source>No deal yet: add one with its name and amount, the funnel has the rest.</source>
            <translation>还没有商机：填名称和金额即可，其余在漏斗里补充。</translation>
        </message>
        <message>
            <source>No due date: 30 days after the invoice of {day} are assumed</source>
            <translation>没有到期日：按 {day} 开票后 30 天计</translation>
        </message>
        <message>
            <source>No invoice yet: add one to see what is open and how old it is.</source>
            <translation>还没有发票：添加后可看未收款和账龄。</translation>
        </message>
        <message>
            <source>No purchase yet: four of the category, from whomever, are enough to judge the loyalty.</source>
            <translation>还没有采购记录：本品类满 4 次采购（不论向谁）即可判断忠诚度。</translation>
        </message>
        <message>
            <source>No sales in 24 months: import sales, or win a deal.</source>
            <translation>24 个月内没有销售：可导入销售数据或赢得商机。</translation>
        </message>
        <message>
            <source>No tier yet: with employees, monthly revenue, products used and influence there is one.</source>
            <translation>还没有价值等级：填上员工数、月收入、使用产品数和影响力即可得出。</translation>
        </message>
        <message>
            <source>No visit yet: log one that was held, or plan one.</source>
            <translation>还没有拜访：记录一次已完成的拜访，或计划一次。</translation>
        </message>
        <message>
            <source>Nobody yet: add the people who decide, use and pay.</source>
            <translation>还没有联系人：添加决策、使用和付款的人。</translation>
        </message>
        <message>
            <source>Not in the portfolio: the customer is not active.</source>
            <translation>不在客户组合中：该客户已停用。</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>没有未收款</translation>
        </message>
        <message>
            <source>Nothing to follow yet: it takes sales or a potential.</source>
            <translation>还没有走势：需要销售额或采购潜力。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Open
{unit}</source>
            <translation>未收
{unit}</translation>
        </message>
        <message>
            <source>Open full page</source>
            <translation>打开完整页面</translation>
        </message>
        <message>
            <source>Our share fell from {then} to {now} since {day}</source>
            <translation>自 {day} 以来，客户份额从 {then} 降到 {now}</translation>
        </message>
        <message>
            <source>Our share rose from {then} to {now} since {day}</source>
            <translation>自 {day} 以来，客户份额从 {then} 升到 {now}</translation>
        </message>
        <message>
            <source>Our share stands at {now}, as on {day}</source>
            <translation>客户份额为 {now}，与 {day} 持平</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>回款</translation>
        </message>
        <message>
            <source>Payment of</source>
            <translation>回款日</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>回款</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>定位</translation>
        </message>
        <message>
            <source>Potential
{unit}</source>
            <translation>潜力
{unit}</translation>
        </message>
        <message>
            <source>Potential 1–5</source>
            <translation>潜力 1–5</translation>
        </message>
        <message>
            <source>Potential a year</source>
            <translation>年采购潜力</translation>
        </message>
        <message>
            <source>Potential a year
({unit})</source>
            <translation>年采购潜力
（{unit}）</translation>
        </message>
        <message>
            <source>Potential and capability</source>
            <translation>潜力与能力</translation>
        </message>
        <message>
            <source>Previous customer (Ctrl+Page Up)</source>
            <translation>上一个客户（Ctrl+Page Up）</translation>
        </message>
        <message>
            <source>Price fit</source>
            <translation>价格匹配</translation>
        </message>
        <message>
            <source>Price sensitivity (1–5, low is better)</source>
            <translation>价格敏感度（1–5，越低越好）</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Product fit</source>
            <translation>产品匹配</translation>
        </message>
        <message>
            <source>Products used</source>
            <translation>使用产品数</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>承诺</translation>
        </message>
        <message>
            <source>Promised only: this book does not count it</source>
            <translation>仅为承诺，账本不统计</translation>
        </message>
        <message>
            <source>Purchases of the category</source>
            <translation>品类采购记录</translation>
        </message>
        <message>
            <source>Quantity bought (1–5)</source>
            <translation>采购数量（1–5）</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Reason for the tier</source>
            <translation>等级设定原因</translation>
        </message>
        <message>
            <source>Receivables</source>
            <translation>应收账款</translation>
        </message>
        <message>
            <source>Relationship</source>
            <translation>客情关系</translation>
        </message>
        <message>
            <source>Relationship (RAD)</source>
            <translation>客户关系（RAD）</translation>
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
            <source>Revenue a month</source>
            <translation>月收入</translation>
        </message>
        <message>
            <source>Revenue a month
({unit})</source>
            <translation>月收入
（{unit}）</translation>
        </message>
        <message>
            <source>Revenue a month, strategic</source>
            <translation>战略产品月收入</translation>
        </message>
        <message>
            <source>Rival's share</source>
            <translation>对手份额</translation>
        </message>
        <message>
            <source>Rival: {name}</source>
            <translation>竞品：{name}</translation>
        </message>
        <message>
            <source>Sales
{unit}</source>
            <translation>销售额
{unit}</translation>
        </message>
        <message>
            <source>Sales and share over time</source>
            <translation>销售与份额走势</translation>
        </message>
        <message>
            <source>Sales by month and product</source>
            <translation>按月、按产品销售</translation>
        </message>
        <message>
            <source>Sales {sales} of {potential} a year, share {share}</source>
            <translation>销售额 {sales}，年采购潜力 {potential}，客户份额 {share}</translation>
        </message>
        <message>
            <source>Sales {sales}, potential not known</source>
            <translation>销售额 {sales}，采购潜力未知</translation>
        </message>
        <message>
            <source>Score at least four of the five to see whether this is a key account.</source>
            <translation>五项中至少打四项分，即可判断是否为大客户。</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务内容</translation>
        </message>
        <message>
            <source>Service demanded (1–5)</source>
            <translation>服务要求（1–5）</translation>
        </message>
        <message>
            <source>Service reach</source>
            <translation>服务覆盖</translation>
        </message>
        <message>
            <source>Service standard</source>
            <translation>服务标准</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>设定</translation>
        </message>
        <message>
            <source>Settles</source>
            <translation>核销</translation>
        </message>
        <message numerus="yes">
            <source>Sold in twelve months {sold}; %n open deal(s) {offered}</source>
            <translation>
                <numerusform>近 12 个月销售 {sold}；%n 个在谈商机 {offered}</numerusform>
            </translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>State, rival</source>
            <translation>状态、对手</translation>
        </message>
        <message>
            <source>Strategic</source>
            <translation>战略客户</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Supplier (blank: us)</source>
            <translation>供应商（留空为我方）</translation>
        </message>
        <message>
            <source>This book has no products yet: import them, or name one in a deal.</source>
            <translation>账本里还没有产品：可导入，或在商机中填写。</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>价值等级</translation>
        </message>
        <message>
            <source>Tier holds until</source>
            <translation>等级有效期至</translation>
        </message>
        <message>
            <source>Tier set by hand</source>
            <translation>手动设定等级</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Type the yearly potential of a product to see what is left of it.</source>
            <translation>填写各产品的年潜力，即可看出还有多少空白。</translation>
        </message>
        <message>
            <source>VIP</source>
            <translation>VIP</translation>
        </message>
        <message>
            <source>Value tier</source>
            <translation>价值等级</translation>
        </message>
        <message>
            <source>Visit overdue since {day}</source>
            <translation>应访已逾期（{day}）</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>网站</translation>
        </message>
        <message>
            <source>What the classes go by</source>
            <translation>分类依据</translation>
        </message>
        <message>
            <source>What the next visitor should know</source>
            <translation>下次拜访的人应当知道的事</translation>
        </message>
        <message>
            <source>White space by product</source>
            <translation>产品空白图</translation>
        </message>
        <message>
            <source>Why this share?</source>
            <translation>客户份额：为什么？</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <source>Wish for partnership (1–5)</source>
            <translation>合作意愿（1–5）</translation>
        </message>
        <message>
            <source>Without a potential there is no share to follow</source>
            <translation>没有采购潜力，无法计算份额走势</translation>
        </message>
        <message>
            <source>a quarter of the yearly potential</source>
            <translation>年采购潜力的四分之一</translation>
        </message>
        <message>
            <source>an open deal with a product</source>
            <translation>有产品的在谈商机</translation>
        </message>
        <message>
            <source>average</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>away from us</source>
            <translation>从我方转出</translation>
        </message>
        <message>
            <source>between others</source>
            <translation>在其他供应商之间</translation>
        </message>
        <message>
            <source>by its score</source>
            <translation>按评分</translation>
        </message>
        <message>
            <source>credit notes {amount}, apart</source>
            <translation>红字发票 {amount}（另计）</translation>
        </message>
        <message>
            <source>growth</source>
            <translation>增长率</translation>
        </message>
        <message>
            <source>heavy</source>
            <translation>大量</translation>
        </message>
        <message>
            <source>industry or area</source>
            <translation>行业或区域</translation>
        </message>
        <message>
            <source>lacks: {what}</source>
            <translation>缺少：{what}</translation>
        </message>
        <message>
            <source>little</source>
            <translation>很少</translation>
        </message>
        <message>
            <source>more of the value criteria</source>
            <translation>更多价值评分项</translation>
        </message>
        <message>
            <source>much</source>
            <translation>较多</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>no product named</source>
            <translation>未注明产品</translation>
        </message>
        <message>
            <source>no rival, purchases {growth} a year</source>
            <translation>无对手，采购年增长 {growth}</translation>
        </message>
        <message>
            <source>no score</source>
            <translation>无评分</translation>
        </message>
        <message>
            <source>none</source>
            <translation>不购买</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>not seen yet</source>
            <translation>尚未记录</translation>
        </message>
        <message>
            <source>of it strategic
({unit})</source>
            <translation>其中战略产品
（{unit}）</translation>
        </message>
        <message>
            <source>oldest invoice</source>
            <translation>最早的发票</translation>
        </message>
        <message>
            <source>our share, 12 months</source>
            <translation>客户份额（近 12 个月）</translation>
        </message>
        <message>
            <source>paid in advance {amount}, apart</source>
            <translation>预收款 {amount}（另计）</translation>
        </message>
        <message>
            <source>planned, not held</source>
            <translation>已计划，未拜访</translation>
        </message>
        <message>
            <source>potential</source>
            <translation>采购潜力</translation>
        </message>
        <message>
            <source>potential 1–5</source>
            <translation>潜力评分 1–5</translation>
        </message>
        <message>
            <source>potential {potential} of 5, capability {capability} of 5</source>
            <translation>潜力 {potential} 分，能力 {capability} 分（满分 5）</translation>
        </message>
        <message>
            <source>purchases of the category</source>
            <translation>品类采购记录</translation>
        </message>
        <message>
            <source>sales without a product {amount}</source>
            <translation>未注明产品的销售 {amount}</translation>
        </message>
        <message>
            <source>sales {sales}</source>
            <translation>销售额 {sales}</translation>
        </message>
        <message>
            <source>score {score} of 100</source>
            <translation>评分 {score}（满分 100）</translation>
        </message>
        <message>
            <source>seen on {day}</source>
            <translation>{day} 记录</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>已结清</translation>
        </message>
        <message>
            <source>share of the largest rival</source>
            <translation>最大对手的份额</translation>
        </message>
        <message>
            <source>share {share} of {potential} a year</source>
            <translation>年潜力 {potential}，份额 {share}</translation>
        </message>
        <message>
            <source>to check: more than the potential of the customer</source>
            <translation>待核：超过客户的采购潜力</translation>
        </message>
        <message>
            <source>to check: nothing bought in 12 months</source>
            <translation>待核：近 12 个月没有采购</translation>
        </message>
        <message>
            <source>towards us</source>
            <translation>转向我方</translation>
        </message>
        <message>
            <source>two of the four fits</source>
            <translation>四项匹配中的两项</translation>
        </message>
        <message>
            <source>type to search</source>
            <translation>输入以查找</translation>
        </message>
        <message>
            <source>until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>us</source>
            <translation>我方</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>{amount} since {month}</source>
            <translation>{month}以来 {amount}</translation>
        </message>
        <message>
            <source>{amount} since {month}, {change} on the 12 months before</source>
            <translation>{month}以来 {amount}，比之前 12 个月 {change}</translation>
        </message>
        <message>
            <source>{customer} · sales by month, {unit} · as of {day}</source>
            <translation>{customer} · 按月销售（{unit}） · 截至 {day}</translation>
        </message>
        <message>
            <source>{customer} · sales by quarter, {unit} · as of {day}</source>
            <translation>{customer} · 按季度销售（{unit}） · 截至 {day}</translation>
        </message>
        <message>
            <source>{field}: {old} → {new}</source>
            <translation>{field}：{old} → {new}</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}：{value}</translation>
        </message>
        <message>
            <source>{left} left of {potential} a year</source>
            <translation>年潜力 {potential}，还有空白 {left}</translation>
        </message>
        <message>
            <source>{loyalty}, {direction}</source>
            <translation>{loyalty}，{direction}</translation>
        </message>
        <message>
            <source>{loyalty}: {ours} of the last {known} purchases were from us</source>
            <translation>{loyalty}：最近 {known} 次采购中有 {ours} 次选择我方</translation>
        </message>
        <message>
            <source>{name}: why?</source>
            <translation>{name}：为什么？</translation>
        </message>
        <message>
            <source>{open} open, {overdue} overdue</source>
            <translation>未收 {open}，逾期 {overdue}</translation>
        </message>
        <message>
            <source>{product}: untick it where it does not apply</source>
            <translation>{product}：不适用时取消勾选</translation>
        </message>
        <message>
            <source>{ratio} times the largest rival, purchases {growth} a year</source>
            <translation>为最大对手的 {ratio} 倍，采购年增长 {growth}</translation>
        </message>
        <message>
            <source>{result}: mean {mean} of 5</source>
            <translation>{result}：平均 {mean} 分（满分 5）</translation>
        </message>
        <message>
            <source>{result}: mean {mean} of 5, but an item of 1 keeps it from candidate</source>
            <translation>{result}：平均 {mean} 分（满分 5），但有一项为 1 分，不能列为候选</translation>
        </message>
        <message>
            <source>{tier}: no visit is promised</source>
            <translation>{tier}：没有拜访承诺</translation>
        </message>
        <message>
            <source>{tier}: {part} of what was due is done, {start} to {end}</source>
            <translation>{tier}：{start} 至 {end}，应访完成 {part}</translation>
        </message>
        <message>
            <source>{year} Q{quarter}</source>
            <translation>{year}Q{quarter}</translation>
        </message>
        <message>
            <source>‹ Back</source>
            <translation>‹ 返回</translation>
        </message>
    </context>
</TS>
