<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Board</name>
        <message numerus="yes">
            <source>%n days since the last real contact</source>
            <translation>
                <numerusform>距上次实质接触%n天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n red flag(s)</source>
            <translation>
                <numerusform>%n 面红旗</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n red flag(s) without an answer</source>
            <translation>
                <numerusform>%n 面红旗尚未处理</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Delete a view</source>
            <translation>删除视图(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Expect in</source>
            <translation>预计成交月份(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Save this view…	Ctrl+S</source>
            <translation>保存当前视图(&amp;S)…	Ctrl+S</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>1+2+1</source>
            <translation>1+2+1</translation>
        </message>
        <message>
            <source>1+2+1: {count} of 4</source>
            <translation>1+2+1：{count}/4</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Amount from {low}</source>
            <translation>金额不低于{low}</translation>
        </message>
        <message>
            <source>Amount from … to …</source>
            <translation>金额范围…</translation>
        </message>
        <message>
            <source>Amount up to {high}</source>
            <translation>金额不高于{high}</translation>
        </message>
        <message>
            <source>Amount {low} to {high}</source>
            <translation>金额{low}至{high}</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>看板</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>按月</translation>
        </message>
        <message>
            <source>Cancelled: nothing was changed</source>
            <translation>已取消：没有任何改动</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>卡片</translation>
        </message>
        <message>
            <source>Closes next month</source>
            <translation>下月成交</translation>
        </message>
        <message>
            <source>Closes this month</source>
            <translation>本月成交</translation>
        </message>
        <message>
            <source>Closes within 90 days</source>
            <translation>90天内成交</translation>
        </message>
        <message>
            <source>Converts: {moved} of {settled} deals that entered the stage and left it, or stayed longer than its limit, moved on (lost ones included; {entered} entered in all). Median of the days in the stage.</source>
            <translation>转化：进入本阶段并已离开（或停留超过时限）的{settled}个商机中有{moved}个进入下一阶段（含丢单；共{entered}个进入过）。天数为阶段停留的中位数。</translation>
        </message>
        <message>
            <source>Customer not placed in the portfolio</source>
            <translation>客户未定位</translation>
        </message>
        <message>
            <source>Days in the stage</source>
            <translation>阶段停留天数</translation>
        </message>
        <message>
            <source>Days since real contact</source>
            <translation>距实质接触天数</translation>
        </message>
        <message>
            <source>Dealer</source>
            <translation>经销商</translation>
        </message>
        <message>
            <source>Direct, no dealer</source>
            <translation>直销（无经销商）</translation>
        </message>
        <message>
            <source>Drag cards between stages, or select one and press Alt+← →</source>
            <translation>可在阶段间拖动卡片，或选中后按Alt+← →</translation>
        </message>
        <message>
            <source>Expected close</source>
            <translation>预计成交</translation>
        </message>
        <message>
            <source>Expected close has passed</source>
            <translation>预计成交已过期</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>标记</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>预测</translation>
        </message>
        <message>
            <source>From ({unit})</source>
            <translation>从（{unit}）</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>Lanes of the board</source>
            <translation>看板泳道</translation>
        </message>
        <message>
            <source>Lanes: {kind}</source>
            <translation>泳道：{kind}</translation>
        </message>
        <message>
            <source>Name of the deal</source>
            <translation>商机名称</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>视图名称</translation>
        </message>
        <message>
            <source>Next step and its day</source>
            <translation>下一步及日期</translation>
        </message>
        <message>
            <source>No lanes</source>
            <translation>不分泳道</translation>
        </message>
        <message>
            <source>No real contact noted yet</source>
            <translation>尚无实质接触记录</translation>
        </message>
        <message>
            <source>No view saved yet</source>
            <translation>尚未保存视图</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>尚无负责人</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Only the deals of a rep, an area, a product, of a size or a close (Ctrl+Shift+F)</source>
            <translation>只看某业务员、区域、产品、金额或成交期的商机（Ctrl+Shift+F）</translation>
        </message>
        <message>
            <source>Open on a full &amp;page</source>
            <translation>整页打开(&amp;P)</translation>
        </message>
        <message>
            <source>Order, filter, lanes and card fields are kept under a name.</source>
            <translation>以一个名称保存排序、筛选、泳道和卡片字段。</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Rep</source>
            <translation>业务员</translation>
        </message>
        <message>
            <source>Replaces the view of this name.</source>
            <translation>将替换同名视图。</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>保存当前视图</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>保存视图</translation>
        </message>
        <message>
            <source>Saved views of the board; Ctrl+S saves the present one</source>
            <translation>已保存的看板视图；Ctrl+S保存当前视图</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>Take the filter away: {filter}</source>
            <translation>去掉筛选：{filter}</translation>
        </message>
        <message>
            <source>The lane belongs to the customer: the deal stays in it</source>
            <translation>泳道由客户决定：商机仍留在原泳道</translation>
        </message>
        <message>
            <source>The usual board</source>
            <translation>默认看板</translation>
        </message>
        <message>
            <source>Times put off (↻)</source>
            <translation>推迟次数（↻）</translation>
        </message>
        <message>
            <source>To ({unit})</source>
            <translation>到（{unit}）</translation>
        </message>
        <message>
            <source>View saved: {name}</source>
            <translation>视图已保存：{name}</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>What the cards show</source>
            <translation>卡片显示哪些内容</translation>
        </message>
        <message>
            <source>Without</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Without area</source>
            <translation>无区域</translation>
        </message>
        <message>
            <source>Without industry</source>
            <translation>无行业</translation>
        </message>
        <message>
            <source>area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>conv. {rate} · med. {days}</source>
            <translation>转化{rate} · {days}</translation>
        </message>
        <message>
            <source>converts {rate} · median {days}</source>
            <translation>转化{rate} · 中位{days}</translation>
        </message>
        <message>
            <source>dealer</source>
            <translation>经销商</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>industry</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>rep</source>
            <translation>业务员</translation>
        </message>
        <message>
            <source>strategy</source>
            <translation>策略</translation>
        </message>
        <message>
            <source>{column}: {names}</source>
            <translation>{column}：{names}</translation>
        </message>
        <message>
            <source>{count} · Enter opens · Space adds to the selection · M moves to… · Alt+← → a stage · Del removes</source>
            <translation>{count} · Enter打开 · 空格加选 · M移到… · Alt+← →移一阶段 · Del删除</translation>
        </message>
        <message>
            <source>{count} · open {amount} · weighted {weighted}</source>
            <translation>{count} · 在手{amount} · 加权{weighted}</translation>
        </message>
    </context>
    <context>
        <name>GateDialog</name>
        <message numerus="yes">
            <source>%n deal(s) to {stage}: this is still open</source>
            <translation>
                <numerusform>%n个商机移到“{stage}”：以下条件尚缺</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Everything is there.</source>
            <translation>条件都已齐备。</translation>
        </message>
        <message>
            <source>Goes back from {old} to {new}.</source>
            <translation>从“{old}”退回“{new}”。</translation>
        </message>
        <message numerus="yes">
            <source>Move %n deal(s)</source>
            <translation>
                <numerusform>移动%n个商机</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move only the %n that are ready</source>
            <translation>
                <numerusform>只移动已齐备的%n个</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to {stage}</source>
            <translation>移到“{stage}”</translation>
        </message>
        <message>
            <source>Reason for moving on all the same</source>
            <translation>仍要推进的理由</translation>
        </message>
        <message>
            <source>Reason; kept with the stage in the deal's history</source>
            <translation>理由；随阶段记入商机历史</translation>
        </message>
        <message>
            <source>Skips {stages}.</source>
            <translation>跳过：{stages}。</translation>
        </message>
        <message numerus="yes">
            <source>and %n more deal(s)</source>
            <translation>
                <numerusform>另有%n个商机</numerusform>
            </translation>
        </message>
    </context>
</TS>
