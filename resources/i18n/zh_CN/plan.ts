<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Plan</name>
        <message numerus="yes">
            <source>%n action(s) promised and open</source>
            <translation>
                <numerusform>%n项客户承诺待兑现</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n broken</source>
            <translation>
                <numerusform>%n项进展落空</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) with visits to plan this month</source>
            <translation>
                <numerusform>本月有%n家客户待安排拜访</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n家已逾期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s)</source>
            <translation>
                <numerusform>%n次拜访</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>今天(&amp;T)</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>A week later</source>
            <translation>推后一周</translation>
        </message>
        <message>
            <source>Advance rate</source>
            <translation>进展率</translation>
        </message>
        <message>
            <source>Advance rate by rep</source>
            <translation>各销售的进展率</translation>
        </message>
        <message>
            <source>All reps</source>
            <translation>全部人员</translation>
        </message>
        <message>
            <source>All visits</source>
            <translation>全部拜访</translation>
        </message>
        <message>
            <source>Back to today (Ctrl+T)</source>
            <translation>回到今天（Ctrl+T）</translation>
        </message>
        <message>
            <source>Broken advance</source>
            <translation>进展落空</translation>
        </message>
        <message>
            <source>Calendar file (.ics) of the days shown…</source>
            <translation>所示日期的日历文件（.ics）…</translation>
        </message>
        <message>
            <source>Cancel the visit</source>
            <translation>取消拜访</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Customer or dealer</source>
            <translation>客户或经销商</translation>
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
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Due this month</source>
            <translation>本月应访</translation>
        </message>
        <message>
            <source>E&amp;xport</source>
            <translation>导出(&amp;X)</translation>
        </message>
        <message>
            <source>Earlier (Page Up)</source>
            <translation>往前（Page Up）</translation>
        </message>
        <message>
            <source>Filter the visits</source>
            <translation>筛选拜访</translation>
        </message>
        <message>
            <source>Filter: customer, deal, rep, subject</source>
            <translation>筛选：客户、商机、销售、主题</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>周五</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>已访</translation>
        </message>
        <message>
            <source>Last visit</source>
            <translation>上次拜访</translation>
        </message>
        <message>
            <source>Later (Page Down)</source>
            <translation>往后（Page Down）</translation>
        </message>
        <message>
            <source>List</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>Lo&amp;g a visit…</source>
            <translation>记录拜访(&amp;G)…</translation>
        </message>
        <message>
            <source>Log a visit (Ctrl+L)</source>
            <translation>记录拜访（Ctrl+L）</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>周一</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Next due</source>
            <translation>下次应访</translation>
        </message>
        <message>
            <source>No customer has a tier that asks for visits yet. Score the customers' value in the portfolio.</source>
            <translation>还没有客户的价值等级要求定期拜访。请先在客户组合中为客户打价值分。</translation>
        </message>
        <message>
            <source>No visit here yet: Ctrl+N plans one, “Visits due” (Alt+4) proposes them.</source>
            <translation>这里还没有拜访：按Ctrl+N计划一次，或在“应访客户”（Alt+4）中批量安排。</translation>
        </message>
        <message>
            <source>No visit was held in this period.</source>
            <translation>本期没有已完成的拜访。</translation>
        </message>
        <message>
            <source>No visit.</source>
            <translation>无拜访。</translation>
        </message>
        <message>
            <source>Nothing is promised. A visit that comes to an advance brings the customer's next action here.</source>
            <translation>暂无客户承诺。拜访取得进展后，客户承诺的行动会列在这里。</translation>
        </message>
        <message>
            <source>Objective: {goal}</source>
            <translation>目标：{goal}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>待兑现</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>打开…</translation>
        </message>
        <message>
            <source>Outcome open</source>
            <translation>结果待定</translation>
        </message>
        <message numerus="yes">
            <source>Plan %n visit(s) · {week}</source>
            <translation>
                <numerusform>安排%n次拜访 · {week}</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan a &amp;visit…</source>
            <translation>计划拜访(&amp;V)…</translation>
        </message>
        <message>
            <source>Plan a visit (Ctrl+N)</source>
            <translation>计划拜访（Ctrl+N）</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>已计划</translation>
        </message>
        <message>
            <source>Print the week's agenda…</source>
            <translation>打印本周日程…</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>客户承诺</translation>
        </message>
        <message numerus="yes">
            <source>R20: (orders + advances) ÷ visits held, {first} to {last}. Cancelled visits count nowhere; an advance whose promised action is overdue by more than %n day(s) counts as a continuation.</source>
            <translation>
                <numerusform>R20：（订单＋进展）÷已访次数，{first}至{last}。已取消的拜访不计；承诺的行动逾期超过%n天，该次进展改计为暂停。</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the visits…</source>
            <translation>正在读取拜访…</translation>
        </message>
        <message>
            <source>Rep</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>周六</translation>
        </message>
        <message>
            <source>Save as a calendar file</source>
            <translation>保存为日历文件</translation>
        </message>
        <message>
            <source>Save the week's agenda</source>
            <translation>保存本周日程</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>State of the visits</source>
            <translation>拜访状态</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>周日</translation>
        </message>
        <message>
            <source>The customer will</source>
            <translation>客户承诺的行动</translation>
        </message>
        <message>
            <source>The week's agenda as PDF…</source>
            <translation>本周日程存为PDF…</translation>
        </message>
        <message>
            <source>They did it</source>
            <translation>客户已兑现</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>周四</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>价值等级</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>To be held again</source>
            <translation>恢复为待拜访</translation>
        </message>
        <message>
            <source>To be logged</source>
            <translation>待记录</translation>
        </message>
        <message>
            <source>To plan</source>
            <translation>待安排</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>周二</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>拜访</translation>
        </message>
        <message>
            <source>Visits due</source>
            <translation>应访客户</translation>
        </message>
        <message>
            <source>Visits {day}</source>
            <translation>拜访日程 {day}</translation>
        </message>
        <message>
            <source>Visits · {week} · {rep}</source>
            <translation>拜访日程 · {week} · {rep}</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>周三</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>周</translation>
        </message>
        <message>
            <source>Week {number}: {first} to {last} {year}</source>
            <translation>{year}年第{number}周：{first}至{last}</translation>
        </message>
        <message>
            <source>What about</source>
            <translation>事由</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>承诺人</translation>
        </message>
        <message>
            <source>With</source>
            <translation>见谁</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>还有%n次</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody's</source>
            <translation>无负责人</translation>
        </message>
        <message numerus="yes">
            <source>{day}, %n visit(s)</source>
            <translation>
                <numerusform>{day}，%n次拜访</numerusform>
            </translation>
        </message>
        <message>
            <source>{open}, {late}</source>
            <translation>{open}，{late}</translation>
        </message>
        <message numerus="yes">
            <source>{rate} of %n visit(s) held brought an order or an advance</source>
            <translation>
                <numerusform>%n次拜访中有{rate}取得订单或进展</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation>{shown}，共{all}次</translation>
        </message>
        <message numerus="yes">
            <source>{state}, %n day(s) late</source>
            <translation>
                <numerusform>{state}，逾期%n天</numerusform>
            </translation>
        </message>
        <message>
            <source>{weekday} {day} {month}</source>
            <translation>{weekday} {month}{day}日</translation>
        </message>
    </context>
</TS>
