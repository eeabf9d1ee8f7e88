<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Deal</name>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Can be undone with Ctrl+Z</source>
            <translation>可用 Ctrl+Z 撤销</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>Dealer</source>
            <translation>经销商</translation>
        </message>
        <message>
            <source>Delete deal</source>
            <translation>删除商机</translation>
        </message>
        <message>
            <source>Expected close</source>
            <translation>预计成交</translation>
        </message>
        <message>
            <source>Fold away (Esc)</source>
            <translation>收起（Esc）</translation>
        </message>
        <message>
            <source>Fold the panel away</source>
            <translation>收起面板</translation>
        </message>
        <message>
            <source>History</source>
            <translation>变更记录</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>最近联系</translation>
        </message>
        <message>
            <source>List price</source>
            <translation>目录价</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Next step on</source>
            <translation>下一步日期</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>立项日期</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Reason for loss</source>
            <translation>丢单原因</translation>
        </message>
        <message>
            <source>Saved field by field</source>
            <translation>逐项自动保存</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>未填</translation>
        </message>
        <message>
            <source>{field} ({unit})</source>
            <translation>{field}（{unit}）</translation>
        </message>
        <message>
            <source>{field}: {old} → {new}</source>
            <translation>{field}：{old} → {new}</translation>
        </message>
    </context>
    <context>
        <name>FigureCard</name>
        <message>
            <source>why?</source>
            <translation>怎么算的？</translation>
        </message>
    </context>
    <context>
        <name>Funnel</name>
        <message numerus="yes">
            <source>%n days in this stage</source>
            <translation>
                <numerusform>在本阶段%n天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deals</source>
            <translation>
                <numerusform>%n单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deals counted</source>
            <translation>
                <numerusform>计入%n单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>已选%n单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stalled</source>
            <translation>
                <numerusform>停滞%n单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without amount</source>
            <translation>
                <numerusform>%n单缺金额</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without customer</source>
            <translation>
                <numerusform>%n单无客户</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %n deals	Del</source>
            <translation>
                <numerusform>删除%n单(&amp;D)	Del</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Import a file…</source>
            <translation>导入文件(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Move to</source>
            <translation>移到(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;New deal</source>
            <translation>新建商机(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open	Enter</source>
            <translation>打开(&amp;O)	Enter</translation>
        </message>
        <message>
            <source>Add a deal (Ctrl+N)</source>
            <translation>新建商机（Ctrl+N）</translation>
        </message>
        <message>
            <source>Add customer “{name}”</source>
            <translation>新建客户“{name}”</translation>
        </message>
        <message>
            <source>As of {day}</source>
            <translation>截至{day}</translation>
        </message>
        <message>
            <source>Deals in {stage}</source>
            <translation>{stage}阶段的商机</translation>
        </message>
        <message>
            <source>Deals lost in the period: {period}.</source>
            <translation>本期丢单数：{period}。</translation>
        </message>
        <message>
            <source>Deals on the board without contact for longer than their stage allows; never contacted: since they came.</source>
            <translation>看板上未联系天数超过本阶段上限的商机；从未联系过的，从进入本阶段算起。</translation>
        </message>
        <message>
            <source>Deals on their way through the seven stages belong here, from target account to collected payment. Type the first one, or import the list you have: csv and Excel files from any CRM are read.</source>
            <translation>这里放正在推进的商机，从目标客户到回收账款共七个阶段。可以录入第一个商机，也可以导入现有的清单：任何 CRM 导出的 csv 和 Excel 文件都能读取。</translation>
        </message>
        <message>
            <source>Deals without amount add nothing; their list price is told apart.</source>
            <translation>缺金额的商机不计入合计，目录价另列。</translation>
        </message>
        <message>
            <source>Deals won ÷ deals won and lost in the period: {period}.</source>
            <translation>本期赢单数 ÷ 本期赢单与丢单总数：{period}。</translation>
        </message>
        <message>
            <source>Drag cards between stages, or select one and press Ctrl+← →</source>
            <translation>拖动卡片换阶段，或选中后按 Ctrl+← →</translation>
        </message>
        <message>
            <source>Drop here: {stage}</source>
            <translation>拖到这里：{stage}</translation>
        </message>
        <message>
            <source>Expected close {day}</source>
            <translation>预计成交 {day}</translation>
        </message>
        <message>
            <source>Filter cards  Ctrl+F</source>
            <translation>筛选卡片  Ctrl+F</translation>
        </message>
        <message>
            <source>Filter cards by customer, deal, owner, product or next step</source>
            <translation>按客户、商机、销售、产品或下一步筛选卡片</translation>
        </message>
        <message>
            <source>Filter: {filter}</source>
            <translation>筛选：{filter}</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>丢单</translation>
        </message>
        <message numerus="yes">
            <source>More than %n days without contact: the deal is stalled.</source>
            <translation>
                <numerusform>超过%n天未联系即为停滞。</numerusform>
            </translation>
        </message>
        <message>
            <source>Next step: {step} ({day})</source>
            <translation>下一步：{step}（{day}）</translation>
        </message>
        <message>
            <source>No amount yet, so it adds nothing to the totals</source>
            <translation>还没有金额，不计入合计</translation>
        </message>
        <message>
            <source>No customer yet</source>
            <translation>还没有客户</translation>
        </message>
        <message>
            <source>No customer yet: choose one so that the deal counts for someone</source>
            <translation>还没有客户：请选择客户，商机才能归到客户名下</translation>
        </message>
        <message>
            <source>No deals in this stage</source>
            <translation>本阶段没有商机</translation>
        </message>
        <message>
            <source>No deals yet</source>
            <translation>还没有商机</translation>
        </message>
        <message>
            <source>No next step planned</source>
            <translation>没有安排下一步</translation>
        </message>
        <message>
            <source>Nobody owns this deal</source>
            <translation>这个商机没有负责的销售</translation>
        </message>
        <message>
            <source>Odds and limits are system defaults; change them in the settings.</source>
            <translation>赢率和天数上限为系统默认值，可在设置中修改。</translation>
        </message>
        <message>
            <source>Open pipeline</source>
            <translation>在跟商机</translation>
        </message>
        <message>
            <source>Order of the cards</source>
            <translation>卡片排序</translation>
        </message>
        <message>
            <source>Owner: {name}</source>
            <translation>销售：{name}</translation>
        </message>
        <message>
            <source>Show only these open deals</source>
            <translation>只看这些在跟商机</translation>
        </message>
        <message>
            <source>Sort: {order}</source>
            <translation>排序：{order}</translation>
        </message>
        <message>
            <source>Stalled</source>
            <translation>停滞</translation>
        </message>
        <message numerus="yes">
            <source>Stalled: %n days without contact, over the limit of the stage</source>
            <translation>
                <numerusform>停滞：已%n天未联系，超过本阶段上限</numerusform>
            </translation>
        </message>
        <message>
            <source>Sum of amount × odds of the stage over stages 1 to 6, each deal rounded by itself.</source>
            <translation>第1至6阶段金额 × 阶段赢率之和，逐单四舍五入到分。</translation>
        </message>
        <message>
            <source>Sum of the amounts in stages 1 to 6. A deal without amount adds nothing.</source>
            <translation>第1至6阶段商机金额之和，缺金额的不计入。</translation>
        </message>
        <message>
            <source>Sum of the amounts of the deals won in the period: {period}.</source>
            <translation>本期赢单金额之和：{period}。</translation>
        </message>
        <message numerus="yes">
            <source>The expected close passed %n days ago</source>
            <translation>
                <numerusform>预计成交日已过%n天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The expected close was put off to a later month %n times</source>
            <translation>
                <numerusform>预计成交已%n次推迟到以后的月份</numerusform>
            </translation>
        </message>
        <message>
            <source>The next step is overdue</source>
            <translation>下一步已逾期</translation>
        </message>
        <message>
            <source>The selected deals are in different stages: use Move to in their menu</source>
            <translation>所选商机不在同一阶段：请用右键菜单“移到”</translation>
        </message>
        <message>
            <source>Weighted = amount × {odds}, deal by deal; the bar compares the stages.</source>
            <translation>加权金额 = 金额 × {odds}，逐单计算；横条用于比较各阶段。</translation>
        </message>
        <message>
            <source>Weighted pipeline</source>
            <translation>加权金额</translation>
        </message>
        <message>
            <source>Win rate</source>
            <translation>赢率</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>赢单</translation>
        </message>
        <message>
            <source>all areas</source>
            <translation>全部区域</translation>
        </message>
        <message>
            <source>all reps</source>
            <translation>全部销售</translation>
        </message>
        <message>
            <source>close {day}</source>
            <translation>{day}成交</translation>
        </message>
        <message>
            <source>limit: terms of payment</source>
            <translation>按付款条件</translation>
        </message>
        <message>
            <source>no amount</source>
            <translation>缺金额</translation>
        </message>
        <message>
            <source>no amount · list {price}</source>
            <translation>缺金额 · 目录价{price}</translation>
        </message>
        <message>
            <source>no customer</source>
            <translation>无客户</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>未定日期</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>未分配</translation>
        </message>
        <message numerus="yes">
            <source>of %n closed deals</source>
            <translation>
                <numerusform>共%n单已结束</numerusform>
            </translation>
        </message>
        <message>
            <source>planned</source>
            <translation>已安排</translation>
        </message>
        <message>
            <source>slipped ×{times}</source>
            <translation>推迟{times}次</translation>
        </message>
        <message numerus="yes">
            <source>stalls after %n idle days</source>
            <translation>
                <numerusform>%n天未联系即停滞</numerusform>
            </translation>
        </message>
        <message>
            <source>step overdue</source>
            <translation>下一步逾期</translation>
        </message>
        <message>
            <source>the chosen area</source>
            <translation>所选区域</translation>
        </message>
        <message>
            <source>the chosen rep</source>
            <translation>所选销售</translation>
        </message>
        <message>
            <source>type to search</source>
            <translation>输入名称或拼音</translation>
        </message>
        <message>
            <source>weighted {amount}</source>
            <translation>加权 {amount}</translation>
        </message>
        <message>
            <source>{amount} idle &gt; stage limit</source>
            <translation>{amount} 超过阶段上限</translation>
        </message>
        <message>
            <source>{count} · Enter opens · Ctrl+← → moves a stage · Del removes</source>
            <translation>{count} · Enter 打开 · Ctrl+← → 换阶段 · Del 删除</translation>
        </message>
        <message>
            <source>{count} · {period}</source>
            <translation>{count} · {period}</translation>
        </message>
        <message>
            <source>{days} d idle</source>
            <translation>停滞{days}天</translation>
        </message>
        <message>
            <source>{days} d overdue</source>
            <translation>逾期{days}天</translation>
        </message>
        <message>
            <source>{deals} · {missing} without amount</source>
            <translation>{deals} · {missing}单缺金额</translation>
        </message>
        <message>
            <source>{missing} · list {price}</source>
            <translation>{missing} · 目录价{price}</translation>
        </message>
        <message>
            <source>{name}, {first} to {last}</source>
            <translation>{name}，{first}至{last}</translation>
        </message>
        <message>
            <source>{share} of open</source>
            <translation>占在跟金额{share}</translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %n deals</source>
            <translation>
                <numerusform>{shown}/%n单</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {deals} deals shown</source>
            <translation>显示{shown}/{deals}单</translation>
        </message>
        <message>
            <source>{who}, {where}</source>
            <translation>{who}、{where}</translation>
        </message>
    </context>
    <context>
        <name>LossDialog</name>
        <message>
            <source>Lost</source>
            <translation>丢单</translation>
        </message>
        <message>
            <source>Mark as lost</source>
            <translation>记为丢单</translation>
        </message>
        <message numerus="yes">
            <source>Why were %n deals lost?</source>
            <translation>
                <numerusform>这%n单为什么丢了？</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewDealDialog</name>
        <message>
            <source>Add deal</source>
            <translation>新建商机</translation>
        </message>
        <message>
            <source>Give the deal a name.</source>
            <translation>请填写商机名称。</translation>
        </message>
        <message>
            <source>New deal</source>
            <translation>新建商机</translation>
        </message>
    </context>
</TS>
