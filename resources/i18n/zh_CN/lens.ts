<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>AssignDialog</name>
        <message>
            <source>&amp;Nobody: take it away</source>
            <translation>不指定，清空(&amp;N)</translation>
        </message>
        <message numerus="yes">
            <source>A task for %n customer(s)</source>
            <translation>
                <numerusform>给%n家客户布置任务</numerusform>
            </translation>
        </message>
        <message>
            <source>A tier set by hand needs a last day.</source>
            <translation>手工指定价值等级须写明截止日。</translation>
        </message>
        <message>
            <source>A tier set by hand needs a reason.</source>
            <translation>手工指定价值等级须写明原因。</translation>
        </message>
        <message>
            <source>Add the task</source>
            <translation>添加任务</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>指派</translation>
        </message>
        <message>
            <source>Choose one from the list.</source>
            <translation>请从列表中选择一项。</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期日</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
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
            <source>Set the tier</source>
            <translation>设定等级</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>The due day cannot be read; write it as 2026-11-21.</source>
            <translation>到期日无法识别，请写成2026-11-21。</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>价值等级</translation>
        </message>
        <message>
            <source>Until and including</source>
            <translation>有效至（含当日）</translation>
        </message>
        <message numerus="yes">
            <source>Value tier of %n customer(s)</source>
            <translation>
                <numerusform>%n家客户的价值等级</numerusform>
            </translation>
        </message>
        <message>
            <source>by the score</source>
            <translation>按评分</translation>
        </message>
        <message>
            <source>each customer's own rep</source>
            <translation>各客户自己的销售</translation>
        </message>
    </context>
    <context>
        <name>BubbleCard</name>
        <message>
            <source>Sales {amount}</source>
            <translation>销售额{amount}</translation>
        </message>
    </context>
    <context>
        <name>BulkEdits</name>
        <message>
            <source>Assign a rep</source>
            <translation>指派销售</translation>
        </message>
        <message>
            <source>Assign an area</source>
            <translation>指派区域</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <source>&amp;Keep this quarter's scores</source>
            <translation>保存本季度评分(&amp;K)</translation>
        </message>
        <message>
            <source>A tier falls only after several low quarters; this keeps the scores of this one.</source>
            <translation>连续几个低分季度后才会降级；这里保存本季度的评分。</translation>
        </message>
        <message>
            <source>As known on {day}, nothing can be changed · {source}</source>
            <translation>按{day}当时所知，不能修改 · {source}</translation>
        </message>
        <message>
            <source>Draw round customers to select them, Shift+click adds one
Drag the dashed lines to move them
Wheel or + and − zoom, middle button or Space moves, 0 shows all
Arrow keys go from customer to customer, Enter opens</source>
            <translation>按住左键圈选客户，Shift+单击加选
拖动虚线可移动分界线
滚轮或 + − 缩放，中键或空格拖动画面，0 显示全图
方向键在客户间移动，回车打开客户</translation>
        </message>
        <message>
            <source>Mouse and keys ?</source>
            <translation>鼠标和按键 ?</translation>
        </message>
        <message>
            <source>The portfolio is shown as of {day}. Fields here are today's; go back to today to edit.</source>
            <translation>当前显示的是 {day} 的客户组合。此处字段为今天的内容，回到今天后才能修改。</translation>
        </message>
        <message>
            <source>Type what is missing</source>
            <translation>补录缺少的数据</translation>
        </message>
    </context>
    <context>
        <name>CutBar</name>
        <message>
            <source>Back to the median</source>
            <translation>恢复中位数</translation>
        </message>
        <message>
            <source>Take this median for the potential limit from now on</source>
            <translation>从现在起以此中位数作高潜力线</translation>
        </message>
        <message>
            <source>Today's median</source>
            <translation>改用今天的中位数</translation>
        </message>
        <message>
            <source>median of today</source>
            <translation>今天的中位数</translation>
        </message>
        <message>
            <source>median of {period}, frozen</source>
            <translation>{period}的中位数（已冻结）</translation>
        </message>
        <message>
            <source>set by hand</source>
            <translation>手工设定</translation>
        </message>
    </context>
    <context>
        <name>Lens</name>
        <message numerus="yes">
            <source>%n customer(s) in Value A1 and A2 bring {share} of the sales</source>
            <translation>
                <numerusform>价值A1和价值A2的%n家客户贡献了{share}的销售额</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) of high potential, {amount} a year, wait for us to get better</source>
            <translation>
                <numerusform>%n家高潜力客户（每年{amount}）有待我们补强能力</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A rival leads with %n growing customer(s)</source>
            <translation>
                <numerusform>%n家增长中的客户由对手领先</numerusform>
            </translation>
        </message>
        <message>
            <source>Growth of the customer's purchases a year</source>
            <translation>客户采购年增长率</translation>
        </message>
        <message>
            <source>No customer reaches Value A1 or Value A2</source>
            <translation>没有客户达到价值A1或价值A2</translation>
        </message>
        <message>
            <source>Nobody has a value score yet: type employees, revenue and influence</source>
            <translation>还没有客户有价值评分：请填写员工数、收入和影响力</translation>
        </message>
        <message>
            <source>Nobody is placed yet: type the largest rival's share and the customer's growth</source>
            <translation>还没有客户能定位：请填写最大对手的份额和客户增长率</translation>
        </message>
        <message>
            <source>Nobody is rated yet: score potential and our capability, 1 to 5</source>
            <translation>还没有客户打分：请给潜力和我方能力打分（1–5分）</translation>
        </message>
        <message>
            <source>None of the placed customers is growing fast</source>
            <translation>已定位的客户中没有快速增长的</translation>
        </message>
        <message>
            <source>Our capability (mean of product, price, relationship, service; 1 to 5)</source>
            <translation>我方能力（产品、价格、关系、服务的平均分，1–5分）</translation>
        </message>
        <message>
            <source>Potential score (1 to 5)</source>
            <translation>潜力评分（1–5分）</translation>
        </message>
        <message>
            <source>Relative share (ours ÷ the largest rival's, logarithmic; high share on the right)</source>
            <translation>相对份额（我方 ÷ 最大对手，对数刻度，右侧为高份额）</translation>
        </message>
        <message>
            <source>Relative share (ours ÷ the largest rival's, logarithmic; high share on the right, no rival at the edge)</source>
            <translation>相对份额（我方 ÷ 最大对手，对数刻度，右侧为高份额，最右为无对手）</translation>
        </message>
        <message>
            <source>Value score (0 to 100)</source>
            <translation>价值评分（0–100分）</translation>
        </message>
        <message numerus="yes">
            <source>We are strong with all %n customer(s) of high potential</source>
            <translation>
                <numerusform>%n家高潜力客户我方能力都强</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>We lead with all %n growing customer(s)</source>
            <translation>
                <numerusform>%n家增长中的客户都由我方领先</numerusform>
            </translation>
        </message>
        <message>
            <source>growing, a rival leads · sales {sales}</source>
            <translation>增长快，对手领先 · 销售额{sales}</translation>
        </message>
        <message>
            <source>growing, we lead · sales {sales}</source>
            <translation>增长快，我方领先 · 销售额{sales}</translation>
        </message>
        <message>
            <source>growth a year in %</source>
            <translation>年增长率（%）</translation>
        </message>
        <message>
            <source>high potential, we are strong · potential {potential}</source>
            <translation>潜力高，能力强 · 潜力{potential}</translation>
        </message>
        <message>
            <source>high potential, we are weak · potential {potential}</source>
            <translation>潜力高，能力弱 · 潜力{potential}</translation>
        </message>
        <message>
            <source>low potential, we are strong · potential {potential}</source>
            <translation>潜力低，能力强 · 潜力{potential}</translation>
        </message>
        <message>
            <source>low potential, we are weak · potential {potential}</source>
            <translation>潜力低，能力弱 · 潜力{potential}</translation>
        </message>
        <message>
            <source>no rival</source>
            <translation>无对手</translation>
        </message>
        <message>
            <source>potential a year in {unit}</source>
            <translation>潜力单位{unit}/年</translation>
        </message>
        <message>
            <source>scores 1 to 5</source>
            <translation>1–5分</translation>
        </message>
        <message>
            <source>slow, a rival leads · sales {sales}</source>
            <translation>增长慢，对手领先 · 销售额{sales}</translation>
        </message>
        <message>
            <source>slow, we lead · sales {sales}</source>
            <translation>增长慢，我方领先 · 销售额{sales}</translation>
        </message>
        <message>
            <source>{lens} · {period} · {filter} · as of {day} · {unit}</source>
            <translation>{lens} · {period} · {filter} · 截至{day} · {unit}</translation>
        </message>
        <message>
            <source>{meaning} · sales {sales}</source>
            <translation>{meaning} · 销售额{sales}</translation>
        </message>
    </context>
    <context>
        <name>LensBar</name>
        <message>
            <source>&amp;Groups as one</source>
            <translation>集团合并(&amp;G)</translation>
        </message>
        <message>
            <source>Attack/defence</source>
            <translation>攻守</translation>
        </message>
        <message>
            <source>BCG</source>
            <translation>BCG</translation>
        </message>
        <message>
            <source>Bubble = margin</source>
            <translation>气泡 = 毛利</translation>
        </message>
        <message>
            <source>Bubble = white space</source>
            <translation>气泡 = 空白潜力</translation>
        </message>
        <message>
            <source>Capability</source>
            <translation>潜力×能力</translation>
        </message>
        <message>
            <source>Colour = Ansoff</source>
            <translation>颜色 = 安索夫</translation>
        </message>
        <message>
            <source>Colour = BCG</source>
            <translation>颜色 = BCG</translation>
        </message>
        <message>
            <source>Colour = RAD</source>
            <translation>颜色 = RAD</translation>
        </message>
        <message>
            <source>Colour = amount class</source>
            <translation>颜色 = 金额类</translation>
        </message>
        <message>
            <source>Colour = capability</source>
            <translation>颜色 = 潜力×能力</translation>
        </message>
        <message>
            <source>Colour = loyalty</source>
            <translation>颜色 = 忠诚度</translation>
        </message>
        <message>
            <source>Colour = potential class</source>
            <translation>颜色 = 潜力类</translation>
        </message>
        <message>
            <source>Colour = strategy</source>
            <translation>颜色 = 策略</translation>
        </message>
        <message>
            <source>Colour = value tier</source>
            <translation>颜色 = 价值等级</translation>
        </message>
        <message>
            <source>Growing from</source>
            <translation>高增长线</translation>
        </message>
        <message>
            <source>High score from</source>
            <translation>高分线</translation>
        </message>
        <message>
            <source>Leading from a relative share of</source>
            <translation>领先线（相对份额）</translation>
        </message>
        <message>
            <source>Subsidiaries are added to their topmost company; nothing is counted twice.</source>
            <translation>子公司并入最上级公司，不重复计算。</translation>
        </message>
        <message>
            <source>Value tiers</source>
            <translation>价值分级</translation>
        </message>
        <message>
            <source>{lens} ({keys})</source>
            <translation>{lens}（{keys}）</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low}–{high}</translation>
        </message>
        <message>
            <source>{tier} from</source>
            <translation>{tier}起点</translation>
        </message>
    </context>
    <context>
        <name>Movement</name>
        <message numerus="yes">
            <source>%n elsewhere</source>
            <translation>
                <numerusform>%n家到其他类别</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone</source>
            <translation>
                <numerusform>%n家已不在</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved since {day}: {where}</source>
            <translation>
                <numerusform>{day}以来%n家变动：{where}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n家新增</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to {group}</source>
            <translation>
                <numerusform>%n家到{group}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a place now</source>
            <translation>
                <numerusform>%n家现在未定位</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between moves</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>Nobody moved since {day}</source>
            <translation>{day}以来没有客户变动</translation>
        </message>
    </context>
    <context>
        <name>PlanningPeriod</name>
        <message>
            <source>Q{quarter} {year}</source>
            <translation>{year}年第{quarter}季度</translation>
        </message>
        <message>
            <source>first half of {year}</source>
            <translation>{year}年上半年</translation>
        </message>
        <message>
            <source>second half of {year}</source>
            <translation>{year}年下半年</translation>
        </message>
    </context>
    <context>
        <name>PortfolioViews</name>
        <message>
            <source>&amp;Chart</source>
            <translation>图表(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Method settings…</source>
            <translation>方法设置(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;Scorecard</source>
            <translation>记分卡(&amp;S)</translation>
        </message>
        <message>
            <source>Cut lines, weights, classes and service standards, with the effect of a change</source>
            <translation>分界线、权重、分级和服务标准，改动前可预览影响</translation>
        </message>
        <message>
            <source>Reso&amp;urces</source>
            <translation>资源分配(&amp;U)</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message numerus="yes">
            <source>%n customer(s) · potential {potential} · sales {sales}</source>
            <translation>
                <numerusform>%n家客户 · 潜力{potential} · 销售额{sales}</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Area…</source>
            <translation>区域(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Clear</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Tier…</source>
            <translation>等级(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;VIP</source>
            <translation>VIP(&amp;V)</translation>
        </message>
        <message>
            <source>Assign a rep</source>
            <translation>指派销售</translation>
        </message>
        <message>
            <source>Assign an area</source>
            <translation>指派区域</translation>
        </message>
        <message>
            <source>Give everyone a task</source>
            <translation>给每家客户布置任务</translation>
        </message>
        <message>
            <source>Mark as VIP</source>
            <translation>标为VIP</translation>
        </message>
        <message>
            <source>Mark as VIP, or unmark</source>
            <translation>标为VIP或取消</translation>
        </message>
        <message>
            <source>Not a VIP any more</source>
            <translation>取消VIP</translation>
        </message>
        <message>
            <source>Re&amp;p…</source>
            <translation>销售(&amp;P)…</translation>
        </message>
        <message>
            <source>Select nobody (Esc)</source>
            <translation>全部不选（Esc）</translation>
        </message>
        <message>
            <source>Selected customers</source>
            <translation>已选客户</translation>
        </message>
        <message>
            <source>Set the value tier</source>
            <translation>设定价值等级</translation>
        </message>
        <message>
            <source>Tas&amp;k…</source>
            <translation>任务(&amp;K)…</translation>
        </message>
    </context>
    <context>
        <name>TimeBar</name>
        <message>
            <source>&amp;Hold review today</source>
            <translation>今天做评审(&amp;H)</translation>
        </message>
        <message>
            <source>Back to &amp;today</source>
            <translation>回到今天(&amp;T)</translation>
        </message>
        <message>
            <source>Day: the last eight quarter ends and today</source>
            <translation>日期：最近八个季度末和今天</translation>
        </message>
        <message>
            <source>Moved in a quarter</source>
            <translation>一个季度内的变动</translation>
        </message>
        <message>
            <source>Moved in a year</source>
            <translation>一年内的变动</translation>
        </message>
        <message>
            <source>Moved since</source>
            <translation>变动起点</translation>
        </message>
        <message>
            <source>Moved since the last review (none yet)</source>
            <translation>上次评审以来的变动（尚无评审）</translation>
        </message>
        <message>
            <source>Moved since the review of {day}</source>
            <translation>{day}评审以来的变动</translation>
        </message>
        <message>
            <source>No moves shown</source>
            <translation>不显示变动</translation>
        </message>
        <message>
            <source>Note that the portfolio was reviewed; moves count from that day.</source>
            <translation>记下今天评审过客户组合，变动从这一天算起。</translation>
        </message>
        <message>
            <source>Review noted</source>
            <translation>已记录检讨</translation>
        </message>
        <message>
            <source>T&amp;rails</source>
            <translation>轨迹(&amp;R)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Where the selected customers, or the largest, stood at the last eight quarter ends</source>
            <translation>所选客户（未选时为最大的客户）在最近八个季度末的位置</translation>
        </message>
    </context>
</TS>
