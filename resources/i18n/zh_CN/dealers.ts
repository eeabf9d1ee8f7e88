<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Compare dealers</name>
        <message>
            <source>Change, points</source>
            <translation>较上轮</translation>
        </message>
        <message>
            <source>Compare dealers</source>
            <translation>经销商对比</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>信用</translation>
        </message>
        <message>
            <source>Dealer {number}</source>
            <translation>经销商{number}</translation>
        </message>
        <message>
            <source>Four bigs</source>
            <translation>四大</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>商级</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Risk of diversion</source>
            <translation>串货风险</translation>
        </message>
        <message>
            <source>Sales, 12 months</source>
            <translation>近12个月销售</translation>
        </message>
        <message>
            <source>Total, points</source>
            <translation>总分</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
    </context>
    <context>
        <name>Dealer charts</name>
        <message>
            <source>As many points as in the first round</source>
            <translation>与第一轮持平</translation>
        </message>
        <message>
            <source>Down {change} points since the first round</source>
            <translation>比第一轮下降{change}分</translation>
        </message>
        <message>
            <source>Even on all sides</source>
            <translation>各项均衡</translation>
        </message>
        <message>
            <source>Marks 0 to 5 of each dealer's last round</source>
            <translation>各经销商最近一轮评分，0～5分</translation>
        </message>
        <message>
            <source>Marks 0 to 5, once an evaluation is recorded</source>
            <translation>提交评估后显示，0～5分</translation>
        </message>
        <message>
            <source>Marks 0 to 5; 3 meets what we need</source>
            <translation>0～5分，3分为满足要求</translation>
        </message>
        <message>
            <source>No round yet</source>
            <translation>还没有评估</translation>
        </message>
        <message>
            <source>None of these dealers has been evaluated</source>
            <translation>这些经销商都还没有评估</translation>
        </message>
        <message>
            <source>Not evaluated yet</source>
            <translation>尚未评估</translation>
        </message>
        <message>
            <source>One round so far</source>
            <translation>目前只有一轮</translation>
        </message>
        <message>
            <source>Region's best</source>
            <translation>区域最佳</translation>
        </message>
        <message>
            <source>Strongest: {strongest} {high}; weakest: {weakest} {low}</source>
            <translation>最强：{strongest}{high}分；最弱：{weakest}{low}分</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总分</translation>
        </message>
        <message>
            <source>Total 0 to 100 of each round, mean of its evaluators</source>
            <translation>每轮总分0～100，取评分人平均</translation>
        </message>
        <message>
            <source>Up {change} points since the first round</source>
            <translation>比第一轮提高{change}分</translation>
        </message>
        <message>
            <source>points</source>
            <translation>分</translation>
        </message>
        <message>
            <source>{name} is ahead with {total} points</source>
            <translation>{name}以{total}分领先</translation>
        </message>
        <message>
            <source>{text} · best of the region: {name} {total}</source>
            <translation>{text} · 区域最佳：{name} {total}</translation>
        </message>
        <message>
            <source>{year} Q{quarter}</source>
            <translation>{year}年Q{quarter}</translation>
        </message>
    </context>
    <context>
        <name>Dealer form</name>
        <message numerus="yes">
            <source>%n employee(s)</source>
            <translation>
                <numerusform>员工%n人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) missing: the others count for them</source>
            <translation>
                <numerusform>还有%n项未打分，暂按其余项折算</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) missing: too few for a grade</source>
            <translation>
                <numerusform>还有%n项未打分，不足以定级</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them in sales</source>
            <translation>
                <numerusform>其中业务%n人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outlet(s) covered</source>
            <translation>
                <numerusform>已覆盖终端%n家</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sub-dealer(s)</source>
            <translation>
                <numerusform>分销商%n家</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n van(s)</source>
            <translation>
                <numerusform>车辆%n台</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>A mark of 1 or less caps the grade at C, two such marks at D.</source>
            <translation>评1分及以下，商级最高C；有两项则为D。</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>评估项</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>放弃草稿</translation>
        </message>
        <message>
            <source>Evaluation form</source>
            <translation>评估表</translation>
        </message>
        <message>
            <source>Evaluator</source>
            <translation>评分人</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Evidence: {criterion}</source>
            <translation>依据：{criterion}</translation>
        </message>
        <message>
            <source>Gate: {names}</source>
            <translation>一票否决：{names}</translation>
        </message>
        <message>
            <source>Gate: {names}, so {grade} instead of {by_total}</source>
            <translation>一票否决：{names}，按总分为{by_total}，降为{grade}</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>评分</translation>
        </message>
        <message>
            <source>Marks: keys 0 to 5, Del takes one away, arrows go up and down.</source>
            <translation>按0～5打分，Del清除，方向键上下移动。</translation>
        </message>
        <message>
            <source>No evaluation begun: the first mark begins one</source>
            <translation>尚未开始评估，打第一个分即开始</translation>
        </message>
        <message>
            <source>Proposed by the book: {facts}. A mark of your own takes its place.</source>
            <translation>账本按数据建议：{facts}。自己打分即可替换。</translation>
        </message>
        <message>
            <source>Read only: this evaluation is recorded.</source>
            <translation>已提交，只能查看。</translation>
        </message>
        <message>
            <source>To be reviewed, evaluators far apart: {names}</source>
            <translation>待复核，评分人分歧大：{names}</translation>
        </message>
        <message>
            <source>Weight, %</source>
            <translation>权重%</translation>
        </message>
        <message>
            <source>With {names}: mean {total}, {grade}</source>
            <translation>与{names}平均：{total}分，{grade}</translation>
        </message>
        <message>
            <source>apart</source>
            <translation>分歧</translation>
        </message>
        <message>
            <source>auto</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>gate</source>
            <translation>一票项</translation>
        </message>
        <message>
            <source>net worth {amount}</source>
            <translation>净资产{amount}</translation>
        </message>
        <message>
            <source>no mark</source>
            <translation>未打分</translation>
        </message>
        <message>
            <source>so far</source>
            <translation>暂计</translation>
        </message>
        <message>
            <source>unsigned</source>
            <translation>未署名</translation>
        </message>
        <message>
            <source>{area} m² of store</source>
            <translation>仓库{area}㎡</translation>
        </message>
        <message>
            <source>{covered} of {all} outlets ({share})</source>
            <translation>覆盖终端{covered}/{all}家（{share}）</translation>
        </message>
        <message>
            <source>{criterion} {said}</source>
            <translation>{criterion} {said}</translation>
        </message>
        <message>
            <source>{mark}: {anchor}</source>
            <translation>{mark}分：{anchor}</translation>
        </message>
        <message>
            <source>{name} (draft)</source>
            <translation>{name}（草稿）</translation>
        </message>
        <message>
            <source>{name} gave {mark}</source>
            <translation>{name}评{mark}分</translation>
        </message>
        <message>
            <source>{quarter} · draft by {name}, begun {day}</source>
            <translation>{quarter} · {name}的草稿，{day}开始</translation>
        </message>
        <message>
            <source>{quarter} · recorded by {name} on {day}</source>
            <translation>{quarter} · {name}于{day}提交</translation>
        </message>
        <message>
            <source>{text} · last round {mark}</source>
            <translation>{text} · 上一轮{mark}分</translation>
        </message>
        <message>
            <source>{total} · {grade}</source>
            <translation>{total} · {grade}</translation>
        </message>
    </context>
    <context>
        <name>Dealer why</name>
        <message>
            <source>Four bigs: {result}</source>
            <translation>四大：{result}</translation>
        </message>
        <message>
            <source>Grades</source>
            <translation>定级线</translation>
        </message>
        <message>
            <source>Large dealers by region</source>
            <translation>各区域大户</translation>
        </message>
        <message>
            <source>Large: amount A by sales among all active dealers (R8). A region should have {least} to {most} of them.</source>
            <translation>大户：在全部合作经销商中销量为金额A（R8）。一个区域宜有{least}～{most}家。</translation>
        </message>
        <message>
            <source>Mark: {criterion}</source>
            <translation>评分：{criterion}</translation>
        </message>
        <message>
            <source>Not known, counted as 0: {parts}. Type it on the page Facts.</source>
            <translation>未知，按0分计：{parts}。可在“资料”页填写。</translation>
        </message>
        <message>
            <source>Points for a price below the neighbour region's, a target far above last year's sales, long stock, too many large dealers in the region, and confirmed cases. Low below 30, medium below 60, else high.</source>
            <translation>价格低于邻区、任务远高于上年销量、库存过长、区域大户过多、查实串货，各计分。30以下低，60以下中，其余高。</translation>
        </message>
        <message>
            <source>Risk of diversion: {level}</source>
            <translation>串货风险：{level}</translation>
        </message>
        <message>
            <source>Rule R25, dealer evaluation</source>
            <translation>规则R25，经销商评估</translation>
        </message>
        <message>
            <source>Rule R25, four bigs</source>
            <translation>规则R25，四大</translation>
        </message>
        <message>
            <source>Rule R25, regions</source>
            <translation>规则R25，区域大户</translation>
        </message>
        <message>
            <source>Rule R26, diversion</source>
            <translation>规则R26，串货风险</translation>
        </message>
        <message>
            <source>Sales of the last twelve months</source>
            <translation>近12个月销售</translation>
        </message>
        <message>
            <source>Scorecard version {version} · {day}</source>
            <translation>评估表第{version}版 · {day}</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Total: {total}</source>
            <translation>总分：{total}</translation>
        </message>
        <message>
            <source>Volume and profit: amount A among all dealers (R8). Strength: mean mark of funds, outlets, sub-dealers and people of 4 or more. Potential: loyalty of 4 or more and growth not below the region's. Four make a key dealer, three a candidate. Big in volume and profit with a loyalty of 2 or less is dangerous.</source>
            <translation>销量大、利润大：在全部经销商中金额A（R8）。实力大：资金、终端、分销商、人力四项平均4分及以上。潜力大：忠诚度4分及以上，且增长不低于所在区域。四大俱全为大客户，三大为培养对象。销量、利润都大而忠诚度2分及以下，是危险大户。</translation>
        </message>
        <message>
            <source>Weight times mark divided by 5, summed. Marks that are missing are weighed by the others if at least {share} of the weight is marked. One gate mark gives at best Dealer C, two give Dealer D.</source>
            <translation>各项权重×评分÷5，相加。已评权重达到{share}时，未评项按其余项折算。一个一票项不达标，最高商C；两个则为商D。</translation>
        </message>
        <message>
            <source>What is not known counts as not had.</source>
            <translation>未知的按没有计。</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>no mark</source>
            <translation>未打分</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>too little is known</source>
            <translation>资料不足</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>{a} from {cut_a}, {b} from {cut_b}, {c} from {cut_c}</source>
            <translation>{a}≥{cut_a}，{b}≥{cut_b}，{c}≥{cut_c}</translation>
        </message>
        <message>
            <source>{large} large of {all}</source>
            <translation>{all}家中大户{large}家</translation>
        </message>
        <message>
            <source>{n} of 100</source>
            <translation>{n}/100</translation>
        </message>
        <message>
            <source>{value}: {points} points</source>
            <translation>{value}：{points}分</translation>
        </message>
        <message>
            <source>{weight} × {mark} ÷ 5 = {points}</source>
            <translation>{weight} × {mark} ÷ 5 = {points}</translation>
        </message>
    </context>
    <context>
        <name>Dealers</name>
        <message numerus="yes">
            <source>%n more region(s) with too few or too many</source>
            <translation>
                <numerusform>另有%n个区域大户过少或过多</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outlet(s)</source>
            <translation>
                <numerusform>终端%n家</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sub-dealer(s)</source>
            <translation>
                <numerusform>分销商%n家</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sub-dealer(s) carry {share} of the volume</source>
            <translation>
                <numerusform>%n家分销商占销量{share}</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Compare…</source>
            <translation>对比(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Delete dealer</source>
            <translation>删除经销商(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Import a file…</source>
            <translation>导入文件(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>新建(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;New dealer</source>
            <translation>新建经销商(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Record evaluation</source>
            <translation>提交评估(&amp;R)</translation>
        </message>
        <message>
            <source>All active</source>
            <translation>合作中</translation>
        </message>
        <message>
            <source>All grades</source>
            <translation>全部商级</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>全部类型</translation>
        </message>
        <message>
            <source>At {margin} net margin this overdue needs {extra} of extra sales if lost.</source>
            <translation>这笔逾期若收不回，按净利率{margin}要多卖{extra}才能补上。</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>信用</translation>
        </message>
        <message>
            <source>Credit of {name}</source>
            <translation>{name}的信用</translation>
        </message>
        <message>
            <source>Credit: {state}</source>
            <translation>信用{state}</translation>
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
            <source>Dealers {count}</source>
            <translation>经销商 {count}</translation>
        </message>
        <message>
            <source>Dealers {count} of {all}</source>
            <translation>经销商 {count}/{all}</translation>
        </message>
        <message>
            <source>Diversion: {level}</source>
            <translation>串货{level}</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>有草稿</translation>
        </message>
        <message>
            <source>Due for evaluation</source>
            <translation>该评估了</translation>
        </message>
        <message>
            <source>Enter or a double click opens an evaluation as it was recorded.</source>
            <translation>回车或双击，查看当时提交的评估表。</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>评估</translation>
        </message>
        <message>
            <source>Evaluation of {name}</source>
            <translation>{name}的评估</translation>
        </message>
        <message>
            <source>Evaluations</source>
            <translation>历次评估</translation>
        </message>
        <message>
            <source>Evaluator</source>
            <translation>评分人</translation>
        </message>
        <message>
            <source>Evaluators apart</source>
            <translation>评分分歧大</translation>
        </message>
        <message>
            <source>Every dealer you sell through belongs here, evaluated with one weighted form, with its profile, its credit and what was agreed. Type the first one, or import the list you have.</source>
            <translation>所有经销商放在这里，用同一张加权评估表打分，看雷达图、信用和商定的改进。先录入一家，或导入现有名单。</translation>
        </message>
        <message>
            <source>Exposure</source>
            <translation>风险敞口</translation>
        </message>
        <message>
            <source>Exposure against the limit. Extra sales: the overdue amount divided by the net margin, which is what must be sold more to earn a loss back.</source>
            <translation>敞口与额度相比。补损销售：逾期金额÷净利率，即收不回时要多卖多少。</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>资料</translation>
        </message>
        <message>
            <source>Flags:</source>
            <translation>标记：</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>商级</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>Key dealers and candidates</source>
            <translation>大客户与培养对象</translation>
        </message>
        <message>
            <source>Large dealers by region: why?</source>
            <translation>各区域大户：为什么？</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>额度</translation>
        </message>
        <message>
            <source>Limit {limit} ({method}), used {use}</source>
            <translation>额度{limit}（{method}），已用{use}</translation>
        </message>
        <message>
            <source>Maker</source>
            <translation>厂家</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>New &amp;evaluation</source>
            <translation>新评估(&amp;E)</translation>
        </message>
        <message>
            <source>No dealer fits the filter.</source>
            <translation>没有符合条件的经销商。</translation>
        </message>
        <message>
            <source>No dealer is chosen.</source>
            <translation>未选经销商。</translation>
        </message>
        <message>
            <source>No dealers yet</source>
            <translation>还没有经销商</translation>
        </message>
        <message>
            <source>No limit set: fill in the credit file.</source>
            <translation>未定额度：请填写信用档案。</translation>
        </message>
        <message>
            <source>No sub-dealer is entered by name.</source>
            <translation>尚未录入分销商名单。</translation>
        </message>
        <message>
            <source>Open orders</source>
            <translation>未交订单</translation>
        </message>
        <message>
            <source>Our stock at the agent</source>
            <translation>代理商处库存</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>Reading the dealers…</source>
            <translation>正在读取经销商…</translation>
        </message>
        <message>
            <source>Reading the dealer…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Receivable {amount}</source>
            <translation>应收{amount}</translation>
        </message>
        <message>
            <source>Receivables</source>
            <translation>应收</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>提交日</translation>
        </message>
        <message>
            <source>Region &amp; channel</source>
            <translation>区域与渠道</translation>
        </message>
        <message>
            <source>Rules R27, R29</source>
            <translation>规则R27、R29</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>评估表设置</translation>
        </message>
        <message>
            <source>Scorecard version {version}</source>
            <translation>评估表第{version}版</translation>
        </message>
        <message>
            <source>Search dealers</source>
            <translation>搜索经销商</translation>
        </message>
        <message>
            <source>Shipped, not invoiced</source>
            <translation>已发未开票</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>查看全部</translation>
        </message>
        <message>
            <source>Too few marks for a grade yet.</source>
            <translation>打分太少，还不能定级。</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总分</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Use of the limit</source>
            <translation>额度使用率</translation>
        </message>
        <message>
            <source>Value chain</source>
            <translation>价值链</translation>
        </message>
        <message>
            <source>Weighted total {total}</source>
            <translation>加权总分{total}</translation>
        </message>
        <message>
            <source>Why this total and this grade?</source>
            <translation>为什么是这个总分和商级？</translation>
        </message>
        <message>
            <source>With a warning</source>
            <translation>有预警</translation>
        </message>
        <message>
            <source>Without a net margin no sales make up for the overdue amount.</source>
            <translation>没有净利率，逾期无法靠销售弥补。</translation>
        </message>
        <message>
            <source>down: {change} points since the round before</source>
            <translation>比上一轮{change}分</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>due since {day}</source>
            <translation>{day}已到期</translation>
        </message>
        <message>
            <source>evaluators apart</source>
            <translation>评分分歧</translation>
        </message>
        <message>
            <source>inactive</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>last round {quarter}: {total} ({grade}), next due {day}</source>
            <translation>上一轮{quarter}：{total}（{grade}），下次{day}</translation>
        </message>
        <message>
            <source>never evaluated</source>
            <translation>从未评估</translation>
        </message>
        <message>
            <source>no round before</source>
            <translation>没有上一轮</translation>
        </message>
        <message>
            <source>not evaluated</source>
            <translation>未评估</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>steady since the round before</source>
            <translation>与上一轮持平</translation>
        </message>
        <message>
            <source>up: {change} points since the round before</source>
            <translation>比上一轮{change}分</translation>
        </message>
        <message>
            <source>why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <source>{area}: {flag} ({large})</source>
            <translation>{area}：{flag}（{large}家）</translation>
        </message>
        <message>
            <source>{owed} · overdue {amount} ({days})</source>
            <translation>{owed} · 逾期{amount}（{days}）</translation>
        </message>
        <message>
            <source>{share} of the sub-dealers visited lately</source>
            <translation>近期走访分销商{share}</translation>
        </message>
        <message>
            <source>{state} · scorecard version {version}</source>
            <translation>{state} · 评估表第{version}版</translation>
        </message>
    </context>
    <context>
        <name>NewDealerDialog</name>
        <message>
            <source>Add dealer</source>
            <translation>添加经销商</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Buys from</source>
            <translation>上级经销商</translation>
        </message>
        <message>
            <source>Commission, %</source>
            <translation>佣金%</translation>
        </message>
        <message>
            <source>Legal kind</source>
            <translation>法律性质</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>New dealer</source>
            <translation>新建经销商</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>暂不确定</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Rep</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
    </context>
</TS>
