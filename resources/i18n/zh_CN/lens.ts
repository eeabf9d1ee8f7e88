<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
</TS>
