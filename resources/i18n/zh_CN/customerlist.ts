<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>CustomerList</name>
        <message numerus="yes">
            <source>%n buying customer(s)</source>
            <translation>
                <numerusform>%n家有销售的客户</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} buying customers bring in 80% of the sales</source>
            <translation>
                <numerusform>{all}家有销售的客户中，%n家贡献了80%的销售额</numerusform>
            </translation>
        </message>
        <message>
            <source>80% curve</source>
            <translation>80%曲线</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>A month</source>
            <translation>月收入</translation>
        </message>
        <message>
            <source>Adding up the visits…</source>
            <translation>正在汇总拜访…</translation>
        </message>
        <message>
            <source>Amount class</source>
            <translation>金额类</translation>
        </message>
        <message>
            <source>Ansoff</source>
            <translation>安索夫</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>BCG</source>
            <translation>BCG</translation>
        </message>
        <message>
            <source>Capability class</source>
            <translation>能力类</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>分类</translation>
        </message>
        <message>
            <source>Columns of the customer list</source>
            <translation>客户列表的列</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>选择列…</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Customers by sales, largest first</source>
            <translation>客户按销售额从大到小</translation>
        </message>
        <message>
            <source>Customers, potential and sales: {lens}</source>
            <translation>客户数、潜力与销售额：{lens}</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>偏差</translation>
        </message>
        <message>
            <source>East China and Shanghai</source>
            <translation>华东及上海大区</translation>
        </message>
        <message>
            <source>Employees</source>
            <translation>员工数</translation>
        </message>
        <message>
            <source>Every customer</source>
            <translation>逐个客户</translation>
        </message>
        <message>
            <source>Every customer has a place in the chart.</source>
            <translation>所有客户都已在图中定位。</translation>
        </message>
        <message>
            <source>Every posture gets what was planned for it.</source>
            <translation>各态势的投入都与计划相符。</translation>
        </message>
        <message>
            <source>F2 or a double click to type. Ctrl+Z takes it back.</source>
            <translation>按F2或双击即可填写，Ctrl+Z撤销。</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Growth a year</source>
            <translation>年增长</translation>
        </message>
        <message>
            <source>Hide “{column}”</source>
            <translation>隐藏“{column}”</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>潜力可信度</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>Influence</source>
            <translation>影响力</translation>
        </message>
        <message>
            <source>Lacks</source>
            <translation>缺少</translation>
        </message>
        <message>
            <source>Largest rival's share</source>
            <translation>最大对手 份额</translation>
        </message>
        <message>
            <source>List the customers of a class, a rep, an area or a remark</source>
            <translation>按分类、销售、区域或提示列出客户</translation>
        </message>
        <message>
            <source>Loyalty</source>
            <translation>忠诚度</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>毛利</translation>
        </message>
        <message>
            <source>No budget is set: type one in the settings (R3), and it is spread by posture.</source>
            <translation>尚未设置资源总量：在设置（R3）中填写后，会按态势分配。</translation>
        </message>
        <message>
            <source>No customer is left by this filter.</source>
            <translation>没有符合筛选条件的客户。</translation>
        </message>
        <message>
            <source>No visit was held in this period: nothing to compare with the plan.</source>
            <translation>本期没有拜访记录，无法与计划比较。</translation>
        </message>
        <message>
            <source>Nobody bought in this period: there is no curve to draw.</source>
            <translation>本期没有销售，无法画出曲线。</translation>
        </message>
        <message>
            <source>Nothing was changed: type a percentage from {least}% to {most}%.</source>
            <translation>未改动：请填{least}%到{most}%之间的百分比。</translation>
        </message>
        <message>
            <source>Nothing was changed: type a whole number, 0 or more.</source>
            <translation>未改动：请填0或更大的整数。</translation>
        </message>
        <message>
            <source>Nothing was changed: type an amount, for example 120 or 1.2M.</source>
            <translation>未改动：请填金额，例如120或1.2亿。</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>计划</translation>
        </message>
        <message>
            <source>Planned and spent by posture</source>
            <translation>各态势的计划与实际</translation>
        </message>
        <message>
            <source>Posture</source>
            <translation>态势</translation>
        </message>
        <message>
            <source>Potential</source>
            <translation>采购潜力</translation>
        </message>
        <message>
            <source>Potential 1–5</source>
            <translation>潜力 1–5</translation>
        </message>
        <message>
            <source>Potential and remarks</source>
            <translation>潜力来源与提示</translation>
        </message>
        <message>
            <source>Potential as of</source>
            <translation>潜力日期</translation>
        </message>
        <message>
            <source>Potential class</source>
            <translation>潜力类</translation>
        </message>
        <message>
            <source>Potential per year</source>
            <translation>年采购潜力</translation>
        </message>
        <message>
            <source>Price fit</source>
            <translation>价格 匹配</translation>
        </message>
        <message>
            <source>Product fit</source>
            <translation>产品 匹配</translation>
        </message>
        <message>
            <source>Products used</source>
            <translation>使用产品数</translation>
        </message>
        <message>
            <source>RAD</source>
            <translation>RAD</translation>
        </message>
        <message>
            <source>Relationship fit</source>
            <translation>关系 匹配</translation>
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
            <source>Resource</source>
            <translation>资源</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>资源</translation>
        </message>
        <message>
            <source>Revenue a month</source>
            <translation>月收入</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>销售额</translation>
        </message>
        <message numerus="yes">
            <source>Select these %n</source>
            <translation>
                <numerusform>选中这%n家</numerusform>
            </translation>
        </message>
        <message>
            <source>Service fit</source>
            <translation>服务 匹配</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>实际</translation>
        </message>
        <message>
            <source>Strategic</source>
            <translation>战略产品</translation>
        </message>
        <message>
            <source>Strategic a month</source>
            <translation>战略产品月收入</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>策略</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>汇总</translation>
        </message>
        <message>
            <source>Take the filter {name} away</source>
            <translation>去掉筛选：{name}</translation>
        </message>
        <message>
            <source>The selected customer beside the chart (F4)</source>
            <translation>在图旁显示所选客户（F4）</translation>
        </message>
        <message>
            <source>Unplaced</source>
            <translation>未定位</translation>
        </message>
        <message>
            <source>Up to here</source>
            <translation>累计</translation>
        </message>
        <message>
            <source>Usual columns</source>
            <translation>恢复常用列</translation>
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
            <source>What the value tier is made of</source>
            <translation>价值评分的依据</translation>
        </message>
        <message>
            <source>White space</source>
            <translation>空白潜力</translation>
        </message>
        <message>
            <source>Who and where</source>
            <translation>负责与区域</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>未设置</translation>
        </message>
        <message>
            <source>type</source>
            <translation>填写</translation>
        </message>
        <message>
            <source>{amount} · {share}</source>
            <translation>{amount} · {share}</translation>
        </message>
        <message>
            <source>{amount}, {share} of all</source>
            <translation>{amount}，占全部的{share}</translation>
        </message>
        <message>
            <source>{column}: {name}</source>
            <translation>{column}：{name}</translation>
        </message>
        <message>
            <source>{field}: F2 or a double click, type, Enter. Ctrl+Z takes it back.</source>
            <translation>{field}：按F2或双击，填写后回车。Ctrl+Z撤销。</translation>
        </message>
        <message>
            <source>{left} of {all} shown ×</source>
            <translation>显示{left}/{all} ×</translation>
        </message>
        <message>
            <source>{name}: with it {share} of the sales</source>
            <translation>{name}：到此累计占销售额{share}</translation>
        </message>
        <message>
            <source>{points} points</source>
            <translation>{points}个百分点</translation>
        </message>
        <message>
            <source>{posture} got {actual} of the money spent instead of the planned {planned}</source>
            <translation>“{posture}”花掉了{actual}的费用，计划为{planned}</translation>
        </message>
        <message>
            <source>{posture} got {actual} of the visits' time instead of the planned {planned}</source>
            <translation>“{posture}”占用了{actual}的拜访时间，计划为{planned}</translation>
        </message>
    </context>
</TS>
