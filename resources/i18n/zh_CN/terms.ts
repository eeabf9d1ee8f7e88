<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Adoption</name>
        <message>
            <source>1 Not used, hostile</source>
            <translation>1 未用且敌对</translation>
        </message>
        <message>
            <source>2 Not used, indifferent</source>
            <translation>2 未用且漠视</translation>
        </message>
        <message>
            <source>3 Not used, interested</source>
            <translation>3 未用有兴趣</translation>
        </message>
        <message>
            <source>4 Buys now and then</source>
            <translation>4 偶尔补充采购</translation>
        </message>
        <message>
            <source>5 Buys from several alike</source>
            <translation>5 均衡购买</translation>
        </message>
        <message>
            <source>6 Favours us</source>
            <translation>6 受欢迎</translation>
        </message>
        <message>
            <source>7 First choice, buys others too</source>
            <translation>7 首选但兼购他牌</translation>
        </message>
        <message>
            <source>8 Advocate</source>
            <translation>8 拥护者</translation>
        </message>
        <message>
            <source>9 Advocate courted by rivals</source>
            <translation>9 拥护但被竞品分化</translation>
        </message>
        <message>
            <source>Change the view</source>
            <translation>转变认识</translation>
        </message>
        <message>
            <source>Expand</source>
            <translation>全面拓展</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>维持现状</translation>
        </message>
    </context>
    <context>
        <name>Ageing</name>
        <message>
            <source>1–30 days</source>
            <translation>1–30天</translation>
        </message>
        <message>
            <source>31–60 days</source>
            <translation>31–60天</translation>
        </message>
        <message>
            <source>61–90 days</source>
            <translation>61–90天</translation>
        </message>
        <message>
            <source>Not due</source>
            <translation>未到期</translation>
        </message>
        <message>
            <source>over 90 days</source>
            <translation>90天以上</translation>
        </message>
    </context>
    <context>
        <name>Ansoff</name>
        <message>
            <source>Diversification</source>
            <translation>多元化</translation>
        </message>
        <message>
            <source>Market development</source>
            <translation>市场开发</translation>
        </message>
        <message>
            <source>Market penetration</source>
            <translation>市场渗透</translation>
        </message>
        <message>
            <source>Product development</source>
            <translation>产品开发</translation>
        </message>
        <message>
            <source>Some books call this market development</source>
            <translation>也有资料称作“市场开发”</translation>
        </message>
        <message>
            <source>Some books call this market extension</source>
            <translation>也有资料称作“市场延伸”</translation>
        </message>
    </context>
    <context>
        <name>BCG</name>
        <message>
            <source>Cash cow</source>
            <translation>现金牛</translation>
        </message>
        <message>
            <source>Dog</source>
            <translation>瘦狗</translation>
        </message>
        <message>
            <source>Question mark</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>明星</translation>
        </message>
    </context>
    <context>
        <name>Capability</name>
        <message>
            <source>Harvest</source>
            <translation>收割</translation>
        </message>
        <message>
            <source>Invest</source>
            <translation>投资</translation>
        </message>
        <message>
            <source>Keep up</source>
            <translation>维持投入</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>选择性投入</translation>
        </message>
    </context>
    <context>
        <name>Key account</name>
        <message>
            <source>Candidate</source>
            <translation>候选</translation>
        </message>
        <message>
            <source>Not a key account</source>
            <translation>非大客户</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>观察</translation>
        </message>
    </context>
    <context>
        <name>Lenses</name>
        <message>
            <source>Attack and defence</source>
            <translation>攻守</translation>
        </message>
        <message>
            <source>Growth and share (BCG)</source>
            <translation>增长×份额（BCG）</translation>
        </message>
        <message>
            <source>Potential and capability</source>
            <translation>潜力×能力</translation>
        </message>
        <message>
            <source>Value tiers</source>
            <translation>价值分级</translation>
        </message>
    </context>
    <context>
        <name>Loyalty</name>
        <message>
            <source>Loyal</source>
            <translation>忠诚</translation>
        </message>
        <message>
            <source>Loyalty unknown</source>
            <translation>忠诚未知</translation>
        </message>
        <message>
            <source>No loyalty</source>
            <translation>无品牌忠诚</translation>
        </message>
        <message>
            <source>Switching supplier</source>
            <translation>品牌转移</translation>
        </message>
    </context>
    <context>
        <name>Planning periods</name>
        <message>
            <source>Half-year</source>
            <translation>半年</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年</translation>
        </message>
    </context>
    <context>
        <name>RAD</name>
        <message>
            <source>RAD acquire</source>
            <translation>RAD获取</translation>
        </message>
        <message>
            <source>RAD develop</source>
            <translation>RAD发展</translation>
        </message>
        <message>
            <source>RAD retain</source>
            <translation>RAD保持</translation>
        </message>
    </context>
    <context>
        <name>Resources</name>
        <message>
            <source>Hours</source>
            <translation>工时</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>费用</translation>
        </message>
        <message>
            <source>Person-days</source>
            <translation>人天</translation>
        </message>
    </context>
    <context>
        <name>Scorecard</name>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Customer satisfaction</source>
            <translation>客户满意度</translation>
        </message>
        <message>
            <source>Customers retained</source>
            <translation>客户保留率</translation>
        </message>
        <message>
            <source>Expense ratio</source>
            <translation>费用率</translation>
        </message>
        <message>
            <source>Finance</source>
            <translation>财务</translation>
        </message>
        <message>
            <source>New customers</source>
            <translation>新客户获取</translation>
        </message>
        <message>
            <source>Overdue receivables</source>
            <translation>逾期应收</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Plan completed</source>
            <translation>计划完成</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>过程</translation>
        </message>
        <message>
            <source>Profit growth</source>
            <translation>利润增长</translation>
        </message>
        <message>
            <source>Sales growth</source>
            <translation>销售额增长</translation>
        </message>
        <message>
            <source>Service standard met</source>
            <translation>服务达标</translation>
        </message>
        <message>
            <source>Staff satisfaction</source>
            <translation>员工满意</translation>
        </message>
        <message>
            <source>Staff turnover</source>
            <translation>员工流失率</translation>
        </message>
        <message>
            <source>Team building</source>
            <translation>团队发展</translation>
        </message>
        <message>
            <source>Visits that advance</source>
            <translation>拜访进展率</translation>
        </message>
    </context>
    <context>
        <name>Service</name>
        <message>
            <source>First reply within (working hours)</source>
            <translation>首次响应（工作小时）</translation>
        </message>
        <message>
            <source>Leader visits a year</source>
            <translation>每年高层走访</translation>
        </message>
        <message>
            <source>Review every (months)</source>
            <translation>回顾间隔（月）</translation>
        </message>
        <message>
            <source>Solved within (working hours)</source>
            <translation>解决时限（工作小时）</translation>
        </message>
        <message>
            <source>Visits a month</source>
            <translation>每月走访</translation>
        </message>
    </context>
    <context>
        <name>Tiers</name>
        <message>
            <source>Basic</source>
            <translation>大众</translation>
        </message>
        <message>
            <source>Employees</source>
            <translation>员工人数</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>重点发展</translation>
        </message>
        <message>
            <source>High-value</source>
            <translation>高值客户</translation>
        </message>
        <message>
            <source>Influence</source>
            <translation>影响力</translation>
        </message>
        <message>
            <source>Products used</source>
            <translation>在用产品数</translation>
        </message>
        <message>
            <source>Revenue a month</source>
            <translation>月收入</translation>
        </message>
        <message>
            <source>Revenue of strategic products a month</source>
            <translation>战略产品月收入</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>Strategic</source>
            <translation>战略客户</translation>
        </message>
    </context>
    <context>
        <name>White space</name>
        <message>
            <source>Blank</source>
            <translation>空白</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>已购</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>Open deal</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>Rival</source>
            <translation>竞品</translation>
        </message>
    </context>
</TS>
