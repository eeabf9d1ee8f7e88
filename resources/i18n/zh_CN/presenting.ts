<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Stage</name>
        <message numerus="yes">
            <source>%n customer(s) more not shown</source>
            <translation>
                <numerusform>另有%n家未列出</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) still lack {visits} visits this month</source>
            <translation>
                <numerusform>本月还有%n家客户共缺{visits}次拜访</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s)</source>
            <translation>
                <numerusform>%n单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n held</source>
            <translation>
                <numerusform>已完成%n次</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>另有%n单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved on</source>
            <translation>
                <numerusform>%n次有推进</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s)</source>
            <translation>
                <numerusform>%n次拜访</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s) more</source>
            <translation>
                <numerusform>另有%n次</numerusform>
            </translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Due in the month</source>
            <translation>本月应访</translation>
        </message>
        <message>
            <source>Each stage with its largest deals</source>
            <translation>各阶段及其最大的商机</translation>
        </message>
        <message>
            <source>Fieldbook: presenting</source>
            <translation>阵地：投影</translation>
        </message>
        <message>
            <source>Getting the pages ready…</source>
            <translation>正在准备投影页面…</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Last page</source>
            <translation>最后一页</translation>
        </message>
        <message>
            <source>Last visit</source>
            <translation>最近拜访</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>还缺</translation>
        </message>
        <message>
            <source>Next: {title}</source>
            <translation>下一页：{title}</translation>
        </message>
        <message>
            <source>No customer</source>
            <translation>无客户</translation>
        </message>
        <message>
            <source>Nothing to present yet: type in or import customers and deals first (Ctrl+I).</source>
            <translation>还没有可投影的内容：请先录入或导入客户和商机（Ctrl+I）。</translation>
        </message>
        <message>
            <source>Page {number}: Enter</source>
            <translation>第{number}页：按回车</translation>
        </message>
        <message>
            <source>Plan &amp; visits</source>
            <translation>计划与拜访</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>已安排</translation>
        </message>
        <message>
            <source>Rep</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Rows {first} to {last} of {all} · {what}</source>
            <translation>第{first}–{last}行，共{all}行 · {what}</translation>
        </message>
        <message numerus="yes">
            <source>The board: %n open deal(s), {amount} open, {weighted} weighted</source>
            <translation>
                <numerusform>看板：%n单在跟商机，金额{amount}，加权{weighted}</numerusform>
            </translation>
        </message>
        <message>
            <source>The page is being drawn…</source>
            <translation>正在绘制本页…</translation>
        </message>
        <message>
            <source>The projector was unplugged at page {page}. F5 goes on there.</source>
            <translation>投影仪在第{page}页时断开。按F5从该页继续。</translation>
        </message>
        <message>
            <source>The projector was unplugged: presenting goes on on {screen}.</source>
            <translation>投影仪已断开：改在{screen}上继续投影。</translation>
        </message>
        <message>
            <source>This week, and who is due</source>
            <translation>本周拜访与应访客户</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Visits by day</source>
            <translation>按天排列的拜访</translation>
        </message>
        <message>
            <source>Visits by the service standard of each tier, the longest overdue first</source>
            <translation>按各价值等级的服务标准，逾期最久的在前</translation>
        </message>
        <message>
            <source>{number}  {name}, {width} × {height}</source>
            <translation>{number}  {name}，{width} × {height}</translation>
        </message>
        <message>
            <source>{number}  {name}, {width} × {height} (this window's)</source>
            <translation>{number}  {name}，{width} × {height}（本窗口所在）</translation>
        </message>
        <message>
            <source>{page} / {pages}</source>
            <translation>{page} / {pages}</translation>
        </message>
        <message numerus="yes">
            <source>Week {week}: %n visit(s), {held} held, {moved} with an order or an advance</source>
            <translation>
                <numerusform>第{week}周：%n次拜访，已完成{held}次，{moved}次成单或有进展</numerusform>
            </translation>
        </message>
        <message>
            <source>≈ {amount}</source>
            <translation>≈ {amount}</translation>
        </message>
    </context>
</TS>
