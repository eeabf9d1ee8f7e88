<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>ResourcePage</name>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n个客户</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them without a cost count as free.</source>
            <translation>
                <numerusform>其中%n次没有费用，按0计。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them without minutes count half a day each.</source>
            <translation>
                <numerusform>其中%n次没有时长，各按半天计。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unplaced customer(s) get nothing planned</source>
            <translation>
                <numerusform>%n个未定位客户没有计划</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s) held in the period.</source>
            <translation>
                <numerusform>本期走访%n次。</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Budget of the period ({unit})</source>
            <translation>本期预算(&amp;B)（{unit}）</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Unplaced %n</source>
            <translation>
                <numerusform>未定位%n(&amp;U)</numerusform>
            </translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>实际</translation>
        </message>
        <message>
            <source>Actual ({unit})</source>
            <translation>实际（{unit}）</translation>
        </message>
        <message>
            <source>Add visits on the customers' pages; their minutes and costs count here.</source>
            <translation>请在客户页添加走访，其时长和费用会计入这里。</translation>
        </message>
        <message>
            <source>By customer</source>
            <translation>按客户</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差额</translation>
        </message>
        <message>
            <source>Effort is where the plan wants it</source>
            <translation>投入与计划一致</translation>
        </message>
        <message>
            <source>No budget is set, so there is no plan to compare with</source>
            <translation>没有设预算，没有计划可对照</translation>
        </message>
        <message>
            <source>No visit was held in this period, so nothing can be compared with the plan</source>
            <translation>本期没有走访，无法与计划对照</translation>
        </message>
        <message>
            <source>Nothing was spent on customers that have a place</source>
            <translation>已定位的客户没有任何投入</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>计划</translation>
        </message>
        <message>
            <source>Planned ({unit})</source>
            <translation>计划（{unit}）</translation>
        </message>
        <message>
            <source>Posture</source>
            <translation>态势</translation>
        </message>
        <message>
            <source>Reading the visits…</source>
            <translation>正在读取走访…</translation>
        </message>
        <message>
            <source>Resources by customer</source>
            <translation>各客户的资源</translation>
        </message>
        <message>
            <source>Shares by posture…</source>
            <translation>各态势比例…</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>策略</translation>
        </message>
        <message>
            <source>The budget is {budget}, the visits took {spent}; shares are compared, not sums.</source>
            <translation>预算{budget}，走访用了{spent}；对照的是比例，不是总量。</translation>
        </message>
        <message>
            <source>The plan gives nothing to anybody: no budget, or no customer has a place</source>
            <translation>计划没有分给任何客户：预算为0，或没有已定位的客户</translation>
        </message>
        <message>
            <source>Unplaced</source>
            <translation>未定位</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>走访</translation>
        </message>
        <message>
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>小时</translation>
        </message>
        <message>
            <source>{amount} went to customers that are not in this view.</source>
            <translation>{amount}用在了本视图以外的客户。</translation>
        </message>
        <message>
            <source>{number} d</source>
            <translation>{number}天</translation>
        </message>
        <message>
            <source>{number} h</source>
            <translation>{number}小时</translation>
        </message>
        <message>
            <source>{posture} gets {actual} of the effort, {points} points less than planned</source>
            <translation>{posture}占投入的{actual}，比计划少{points}个百分点</translation>
        </message>
        <message>
            <source>{posture} gets {actual} of the effort, {points} points more than planned</source>
            <translation>{posture}占投入的{actual}，比计划多{points}个百分点</translation>
        </message>
        <message>
            <source>{posture} {actual}</source>
            <translation>{posture}{actual}</translation>
        </message>
        <message>
            <source>{posture} {planned} → {actual}</source>
            <translation>{posture}{planned} → {actual}</translation>
        </message>
        <message>
            <source>{resource} by posture, planned and spent on visits, parts of the whole</source>
            <translation>{resource}按态势的计划与走访实际，各占总量的比例</translation>
        </message>
        <message>
            <source>{shown} of {whole}</source>
            <translation>{whole}中的{shown}个</translation>
        </message>
        <message>
            <source>{unplaced}; {amount} went to them.</source>
            <translation>{unplaced}，实际用了{amount}。</translation>
        </message>
    </context>
    <context>
        <name>ScorecardPage</name>
        <message numerus="yes">
            <source>%n record(s) should count, but lack what is counted here.</source>
            <translation>
                <numerusform>%n条记录应计入，但缺少所需数据。</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>实际</translation>
        </message>
        <message>
            <source>Customers of the four quarters before that also bought in the twelve months ending now.</source>
            <translation>此前四个季度的客户中，近十二个月又购买的比例。</translation>
        </message>
        <message>
            <source>Customers whose first purchase ever lies in the quarter.</source>
            <translation>首次购买发生在本季度的客户。</translation>
        </message>
        <message>
            <source>F2 or typing sets the target.</source>
            <translation>按F2或直接输入来设目标。</translation>
        </message>
        <message>
            <source>Gross margin of the quarter against the same quarter a year before, where the margin is known.</source>
            <translation>本季度毛利与去年同季相比（只计已知毛利的销售）。</translation>
        </message>
        <message>
            <source>KPI</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Less is better.</source>
            <translation>越低越好。</translation>
        </message>
        <message>
            <source>No actual: {kpis}.</source>
            <translation>缺实际值：{kpis}。</translation>
        </message>
        <message>
            <source>No target: {kpis}.</source>
            <translation>缺目标：{kpis}。</translation>
        </message>
        <message>
            <source>No total yet</source>
            <translation>暂无总分</translation>
        </message>
        <message>
            <source>Not scored: a target of 0 or less cannot be divided by.</source>
            <translation>未计分：目标须大于0。</translation>
        </message>
        <message>
            <source>Not scored: no actual.</source>
            <translation>未计分：没有实际值。</translation>
        </message>
        <message>
            <source>Not scored: no target.</source>
            <translation>未计分：没有目标。</translation>
        </message>
        <message>
            <source>Part of what customers owe that is past its due date.</source>
            <translation>客户欠款中已逾期的比例。</translation>
        </message>
        <message>
            <source>Perspective</source>
            <translation>维度</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>Q{number} {year}</source>
            <translation>{year}年第{number}季度</translation>
        </message>
        <message>
            <source>Sales of the quarter against the same quarter a year before.</source>
            <translation>本季度销售额与去年同季相比。</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Scorecard: {posture}</source>
            <translation>计分卡：{posture}</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>The book cannot tell; F2 or typing sets the actual.</source>
            <translation>账本无法得出，按F2或直接输入实际值。</translation>
        </message>
        <message>
            <source>The book does not know this; type the actual.</source>
            <translation>账本无法得知，请填写实际值。</translation>
        </message>
        <message>
            <source>The total rests on {known} of the weight.</source>
            <translation>总分依据{known}的权重。</translation>
        </message>
        <message>
            <source>Visits held of those that the service standard promises each value tier.</source>
            <translation>按各价值等级服务标准应走访次数的完成比例。</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Weights…</source>
            <translation>权重…</translation>
        </message>
        <message>
            <source>Worked out from the book's records.</source>
            <translation>由账本的记录算出。</translation>
        </message>
        <message>
            <source>Working out the quarter…</source>
            <translation>正在计算本季度…</translation>
        </message>
        <message>
            <source>book</source>
            <translation>账本</translation>
        </message>
        <message numerus="yes">
            <source>book, %n gap(s)</source>
            <translation>
                <numerusform>账本，缺%n条</numerusform>
            </translation>
        </message>
        <message>
            <source>targets and typed actuals are those of all reps and areas</source>
            <translation>目标和手填的实际值属于全部销售代表和区域</translation>
        </message>
        <message>
            <source>to be typed</source>
            <translation>待填</translation>
        </message>
        <message>
            <source>typed</source>
            <translation>手填</translation>
        </message>
        <message>
            <source>{known} of the weight is known, {least} is needed for a total.</source>
            <translation>已知权重{known}，至少{least}才能得出总分。</translation>
        </message>
        <message>
            <source>{kpi} ↓</source>
            <translation>{kpi} ↓</translation>
        </message>
        <message>
            <source>{quarter} (current)</source>
            <translation>{quarter}（本季）</translation>
        </message>
        <message>
            <source>{score} points</source>
            <translation>{score}分</translation>
        </message>
        <message>
            <source>{start} to {end}, counted up to {day}</source>
            <translation>{start}至{end}，统计到{day}</translation>
        </message>
        <message>
            <source>{start} to {end}, not begun yet</source>
            <translation>{start}至{end}，尚未开始</translation>
        </message>
        <message>
            <source>{text} · {remark}</source>
            <translation>{text} · {remark}</translation>
        </message>
        <message>
            <source>{weight}%</source>
            <translation>{weight}%</translation>
        </message>
    </context>
</TS>
