<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>VisitForm</name>
        <message>
            <source>&amp;Log as held</source>
            <translation>记录已拜访(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Plan ahead</source>
            <translation>计划拜访(&amp;P)</translation>
        </message>
        <message>
            <source>+7 or yyyy-mm-dd</source>
            <translation>+7或年-月-日</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>1 very easy</source>
            <translation>1 很容易</translation>
        </message>
        <message>
            <source>2 easy</source>
            <translation>2 容易</translation>
        </message>
        <message>
            <source>3 fair</source>
            <translation>3 适中</translation>
        </message>
        <message>
            <source>4 hard</source>
            <translation>4 较难</translation>
        </message>
        <message>
            <source>5 very hard</source>
            <translation>5 很难</translation>
        </message>
        <message>
            <source>A leader of ours comes along</source>
            <translation>我方领导同行</translation>
        </message>
        <message>
            <source>Add an objection</source>
            <translation>添加异议</translation>
        </message>
        <message>
            <source>Alt+{number}</source>
            <translation>Alt+{number}</translation>
        </message>
        <message>
            <source>By</source>
            <translation>何时之前</translation>
        </message>
        <message>
            <source>By, who</source>
            <translation>期限与负责人</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose what the visit came to: Alt+1 to Alt+4.</source>
            <translation>请选择拜访结果：Alt+1至Alt+4。</translation>
        </message>
        <message>
            <source>Counts as {outcome}, not as {picked}. Missing: {gaps}.</source>
            <translation>计为{outcome}，而非{picked}。缺：{gaps}。</translation>
        </message>
        <message>
            <source>Counts as {outcome}.</source>
            <translation>计为{outcome}。</translation>
        </message>
        <message>
            <source>Customer: {name}</source>
            <translation>客户：{name}</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Day of the next step</source>
            <translation>下一步日期</translation>
        </message>
        <message>
            <source>Day, start, minutes</source>
            <translation>日期、开始、分钟</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>Deal: {name}</source>
            <translation>商机：{name}</translation>
        </message>
        <message>
            <source>Dealer: {name}</source>
            <translation>经销商：{name}</translation>
        </message>
        <message>
            <source>Difficulty, 1 easy to 5 hard</source>
            <translation>难度，1容易到5很难</translation>
        </message>
        <message>
            <source>Enter: next field · Ctrl+Enter: save · Esc: close, what was typed is kept</source>
            <translation>Enter：下一项 · Ctrl+Enter：保存 · Esc：关闭，已填内容保留</translation>
        </message>
        <message>
            <source>Expense ({unit})</source>
            <translation>费用（{unit}）</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Kind of objection</source>
            <translation>异议类型</translation>
        </message>
        <message>
            <source>Log a visit</source>
            <translation>记录拜访</translation>
        </message>
        <message>
            <source>Make it a task</source>
            <translation>同时建为任务</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>分钟数</translation>
        </message>
        <message>
            <source>New contact “{name}”</source>
            <translation>新联系人“{name}”</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Notes and expense</source>
            <translation>备注与费用</translation>
        </message>
        <message>
            <source>Objections</source>
            <translation>客户异议</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>拜访目标</translation>
        </message>
        <message>
            <source>Order amount ({unit})</source>
            <translation>订单金额（{unit}）</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>订单号</translation>
        </message>
        <message>
            <source>Our next step</source>
            <translation>我方下一步</translation>
        </message>
        <message>
            <source>Plan a visit</source>
            <translation>计划拜访</translation>
        </message>
        <message>
            <source>Product (if no deal)</source>
            <translation>产品（无商机时）</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Remove this objection</source>
            <translation>删除此异议</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save the plan</source>
            <translation>保存计划</translation>
        </message>
        <message>
            <source>Seen by</source>
            <translation>如何衡量</translation>
        </message>
        <message>
            <source>Six questions before</source>
            <translation>访前六问</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>其他人</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>重新填写</translation>
        </message>
        <message>
            <source>Steps of the visit</source>
            <translation>拜访步骤</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>The customer is to</source>
            <translation>要客户做什么</translation>
        </message>
        <message>
            <source>The customer will</source>
            <translation>客户将做什么</translation>
        </message>
        <message>
            <source>To</source>
            <translation>拜访对象</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Until, difficulty</source>
            <translation>期限、难度</translation>
        </message>
        <message>
            <source>Visit noted. It counts as {outcome}.</source>
            <translation>拜访已记录，计为{outcome}。</translation>
        </message>
        <message>
            <source>Visit noted; what it came to is open.</source>
            <translation>拜访已记录，结果待定。</translation>
        </message>
        <message>
            <source>Visit planned.</source>
            <translation>拜访已计划。</translation>
        </message>
        <message>
            <source>We will</source>
            <translation>我们要做</translation>
        </message>
        <message>
            <source>What helps: {advice}</source>
            <translation>应对：{advice}</translation>
        </message>
        <message>
            <source>What it came to</source>
            <translation>拜访结果</translation>
        </message>
        <message>
            <source>What was typed here and not saved is back.</source>
            <translation>上次填写但未保存的内容已恢复。</translation>
        </message>
        <message>
            <source>Who and when</source>
            <translation>对象与时间</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>由谁来做</translation>
        </message>
        <message>
            <source>Who goes</source>
            <translation>拜访人</translation>
        </message>
        <message>
            <source>Who takes the next step</source>
            <translation>下一步负责人</translation>
        </message>
        <message>
            <source>Who there</source>
            <translation>客户方谁来做</translation>
        </message>
        <message>
            <source>Will count as {outcome}. Still missing: {gaps}.</source>
            <translation>将计为{outcome}，还缺：{gaps}。</translation>
        </message>
        <message>
            <source>With</source>
            <translation>见谁</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>见谁</translation>
        </message>
        <message>
            <source>a day after the visit</source>
            <translation>拜访当天或之后的日期</translation>
        </message>
        <message>
            <source>a number, or a yes or no</source>
            <translation>一个数字，或是/否</translation>
        </message>
        <message>
            <source>an action of the customer, e.g. show us line 3</source>
            <translation>客户的行动，如：带我们看3号线</translation>
        </message>
        <message>
            <source>by which day</source>
            <translation>完成日期</translation>
        </message>
        <message>
            <source>customer, deal or dealer: type part of the name</source>
            <translation>客户、商机或经销商：输入部分名称</translation>
        </message>
        <message>
            <source>hh:mm</source>
            <translation>时:分</translation>
        </message>
        <message>
            <source>min</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>name: ticks a contact, or adds a new one</source>
            <translation>输入姓名：勾选联系人或新建</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>order amount</source>
            <translation>订单金额</translation>
        </message>
        <message>
            <source>order number</source>
            <translation>订单号</translation>
        </message>
        <message>
            <source>order number and amount</source>
            <translation>有订单号和金额</translation>
        </message>
        <message>
            <source>talked, nothing promised</source>
            <translation>谈了，客户未承诺行动</translation>
        </message>
        <message>
            <source>the customer acts: what, who, when</source>
            <translation>客户行动：何事、何人、何时</translation>
        </message>
        <message>
            <source>the reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>turned down, with the reason</source>
            <translation>被拒绝，注明原因</translation>
        </message>
        <message>
            <source>what the customer will do</source>
            <translation>客户的行动</translation>
        </message>
        <message>
            <source>what they do, not what we do</source>
            <translation>客户的行动，不是我们的</translation>
        </message>
        <message>
            <source>what was said</source>
            <translation>客户怎么说</translation>
        </message>
        <message>
            <source>what we answered</source>
            <translation>我们怎么答</translation>
        </message>
        <message>
            <source>who there does it</source>
            <translation>客户方负责人</translation>
        </message>
        <message>
            <source>{met} of {all}: {result}</source>
            <translation>{met}/{all}：{result}</translation>
        </message>
        <message>
            <source>{name} (new contact)</source>
            <translation>{name}（新联系人）</translation>
        </message>
        <message>
            <source>{part}: missing</source>
            <translation>{part}：缺少</translation>
        </message>
        <message>
            <source>{part}: there</source>
            <translation>{part}：已有</translation>
        </message>
        <message>
            <source>“{text}” cannot be read here.</source>
            <translation>此处无法识别“{text}”。</translation>
        </message>
    </context>
    <context>
        <name>VisitsCard</name>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Log a visit…</source>
            <translation>记录拜访…</translation>
        </message>
        <message>
            <source>Plan…</source>
            <translation>计划…</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>拜访</translation>
        </message>
        <message>
            <source>min</source>
            <translation>分钟</translation>
        </message>
    </context>
</TS>
