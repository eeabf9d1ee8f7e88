<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>ChartView</name>
        <message>
            <source>&amp;Copy as picture</source>
            <translation>复制为图片(&amp;C)</translation>
        </message>
        <message>
            <source>Save as {format}...</source>
            <translation>另存为{format}…</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>保存图表</translation>
        </message>
        <message>
            <source>Send to a &amp;slide</source>
            <translation>放到幻灯片(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>Customer</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>联系人%n位</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s)</source>
            <translation>
                <numerusform>商机%n个</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>添加(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Coverage</source>
            <translation>接触程度(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Department</source>
            <translation>部门(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>邮箱(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;In post since</source>
            <translation>到任日期(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Level</source>
            <translation>层级(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Mobile</source>
            <translation>手机(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>姓名(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>电话(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Reports to</source>
            <translation>上级(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>职务(&amp;T)</translation>
        </message>
        <message>
            <source>Add a contact</source>
            <translation>添加联系人</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>关闭（Esc）</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Deals</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>可信度</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>更新日期</translation>
        </message>
        <message>
            <source>Le&amp;ft on</source>
            <translation>离任日期(&amp;F)</translation>
        </message>
        <message>
            <source>N&amp;otes</source>
            <translation>备注(&amp;O)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>新客户</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Potential a year ({unit})</source>
            <translation>年采购潜力（{unit}）</translation>
        </message>
        <message>
            <source>Rep</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>left on {day}</source>
            <translation>{day}离任</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>未填</translation>
        </message>
    </context>
    <context>
        <name>Portfolio</name>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n家</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;High potential from ({unit})</source>
            <translation>高潜力线(&amp;H)（{unit}）</translation>
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
            <source>Bubble = potential</source>
            <translation>气泡 = 采购潜力</translation>
        </message>
        <message>
            <source>Bubble = sales</source>
            <translation>气泡 = 销售额</translation>
        </message>
        <message>
            <source>Bubble area</source>
            <translation>气泡大小</translation>
        </message>
        <message>
            <source>Choose a row to list its customers only.</source>
            <translation>点选一行，列表只显示这一类客户。</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Colour = area</source>
            <translation>颜色 = 区域</translation>
        </message>
        <message>
            <source>Colour = industry</source>
            <translation>颜色 = 行业</translation>
        </message>
        <message>
            <source>Colour = rep</source>
            <translation>颜色 = 销售</translation>
        </message>
        <message>
            <source>Colours: {list}. {size}</source>
            <translation>颜色：{list}。{size}</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Customers without a place in the chart</source>
            <translation>未定位的客户</translation>
        </message>
        <message>
            <source>Filter by name or pinyin</source>
            <translation>按名称或拼音筛选</translation>
        </message>
        <message>
            <source>High share from</source>
            <translation>高份额线</translation>
        </message>
        <message>
            <source>High share from {share}</source>
            <translation>高份额线{share}</translation>
        </message>
        <message>
            <source>New &amp;customer</source>
            <translation>新建客户(&amp;C)</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>新建客户</translation>
        </message>
        <message>
            <source>New customer (Ctrl+N)</source>
            <translation>新建客户（Ctrl+N）</translation>
        </message>
        <message>
            <source>No customers yet</source>
            <translation>还没有客户</translation>
        </message>
        <message>
            <source>Potential</source>
            <translation>采购潜力</translation>
        </message>
        <message>
            <source>Potential {amount} a year</source>
            <translation>采购潜力{amount}/年</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>销售额</translation>
        </message>
        <message>
            <source>Sales {amount}, share {share}</source>
            <translation>销售额{amount}，份额{share}</translation>
        </message>
        <message>
            <source>Sales: {period}</source>
            <translation>销售额：{period}</translation>
        </message>
        <message>
            <source>Unplaced</source>
            <translation>未定位</translation>
        </message>
        <message numerus="yes">
            <source>Unplaced %n</source>
            <translation>
                <numerusform>未定位%n家</numerusform>
            </translation>
        </message>
        <message>
            <source>Your customers belong here. With the potential of each per year and your sales to it, the chart shows where to attack, what to defend and what to leave. Import the list you have (csv or Excel from any CRM), or type the first one.</source>
            <translation>这里放客户。有了每家客户的年采购潜力和我方销售额，图上就能看出该进攻谁、防守谁、放下谁。可以导入现有名单（任何CRM导出的csv或Excel），也可以先录入一家。</translation>
        </message>
        <message numerus="yes">
            <source>from won deals for %n customer(s)</source>
            <translation>
                <numerusform>其中%n家取自赢单金额</numerusform>
            </translation>
        </message>
        <message>
            <source>top 20% make {share}</source>
            <translation>前20%占{share}</translation>
        </message>
        <message>
            <source>{amount} in the period</source>
            <translation>本期{amount}</translation>
        </message>
        <message>
            <source>{sales} · {remark}</source>
            <translation>{sales} · {remark}</translation>
        </message>
        <message>
            <source>{sales}, {won}</source>
            <translation>{sales}，{won}</translation>
        </message>
        <message numerus="yes">
            <source>Reading %n customer(s)…</source>
            <translation>
                <numerusform>正在读取%n家客户…</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the customers…</source>
            <translation>正在读取客户…</translation>
        </message>
    </context>
    <context>
        <name>Quadrant</name>
        <message numerus="yes">
            <source>%n customer(s) hold {share} of the potential we do not win yet</source>
            <translation>
                <numerusform>%n家客户占了我们尚未拿下的采购潜力的{share}</numerusform>
            </translation>
        </message>
        <message>
            <source>Attack and defence · {period} · {filter} · as of {day} · potential a year in {unit}</source>
            <translation>攻守模型 · {period} · {filter} · 截至{day} · 潜力单位{unit}/年</translation>
        </message>
        <message>
            <source>Bubble area = our sales in the period</source>
            <translation>气泡面积 = 本期销售额</translation>
        </message>
        <message>
            <source>Bubble area = potential</source>
            <translation>气泡面积 = 采购潜力</translation>
        </message>
        <message>
            <source>Every placed customer already buys all it can from us</source>
            <translation>已定位的客户都已全部向我们采购</translation>
        </message>
        <message>
            <source>No potential is known yet: type it for your largest customers to place them</source>
            <translation>还没有填写采购潜力：先填最大的几家客户，即可定位</translation>
        </message>
        <message>
            <source>Potential per year ({unit})</source>
            <translation>采购潜力（{unit}/年）</translation>
        </message>
        <message>
            <source>Potential per year ({unit}, logarithmic)</source>
            <translation>采购潜力（{unit}/年，对数刻度）</translation>
        </message>
        <message>
            <source>Shade = number of customers; bubbles = the 300 largest</source>
            <translation>深浅 = 客户数；气泡 = 最大的300家</translation>
        </message>
        <message>
            <source>Share of customer (our sales ÷ the customer's purchases)</source>
            <translation>客户份额（我方销售额 ÷ 客户年采购总额）</translation>
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
            <source>attack cheaply or let go · low potential, low share · {amount}</source>
            <translation>低成本进攻或放下 · 低潜力低份额 · {amount}</translation>
        </message>
        <message>
            <source>attack · high potential, low share · {amount}</source>
            <translation>进攻 · 高潜力低份额 · {amount}</translation>
        </message>
        <message>
            <source>defend · high potential, high share · {amount}</source>
            <translation>防御 · 高潜力高份额 · {amount}</translation>
        </message>
        <message>
            <source>maintain · low potential, high share · {amount}</source>
            <translation>维持 · 低潜力高份额 · {amount}</translation>
        </message>
        <message>
            <source>other or not set</source>
            <translation>其他或未填</translation>
        </message>
        <message>
            <source>{rep}, {area}</source>
            <translation>{rep}、{area}</translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n家客户</numerusform>
            </translation>
        </message>
        <message>
            <source>Bubble area = gross margin in the period</source>
            <translation>气泡面积 = 本期毛利</translation>
        </message>
        <message>
            <source>Bubble area = white space (potential not ours yet)</source>
            <translation>气泡面积 = 空白潜力（尚未拿下的部分）</translation>
        </message>
    </context>
    <context>
        <name>RecordPanel</name>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Add “{name}”</source>
            <translation>添加“{name}”</translation>
        </message>
        <message>
            <source>Add: {what}</source>
            <translation>添加：{what}</translation>
        </message>
        <message>
            <source>Choose a day</source>
            <translation>选择日期</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>This cannot be empty.</source>
            <translation>这一项不能为空。</translation>
        </message>
        <message>
            <source>This cannot be read.</source>
            <translation>无法识别，请重新输入。</translation>
        </message>
        <message>
            <source>yyyy-mm-dd</source>
            <translation>年-月-日</translation>
        </message>
        <message>
            <source>{title} {count}</source>
            <translation>{title} {count}</translation>
        </message>
    </context>
    <context>
        <name>TaskCard</name>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期</translation>
        </message>
        <message>
            <source>Nothing to do: add a task with the day it is due.</source>
            <translation>没有待办：添加任务并填写到期日。</translation>
        </message>
        <message>
            <source>Rep</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>要做什么</translation>
        </message>
    </context>
</TS>
