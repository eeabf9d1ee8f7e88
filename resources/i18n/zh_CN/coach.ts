<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Coach</name>
        <message numerus="yes">
            <source>%n open deal(s)</source>
            <translation>
                <numerusform>进行中的商机%n个</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>All reps</source>
            <translation>全部负责人</translation>
        </message>
        <message>
            <source>Amount
{unit}</source>
            <translation>金额
{unit}</translation>
        </message>
        <message>
            <source>Amount ({unit})</source>
            <translation>金额（{unit}）</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>预算</translation>
        </message>
        <message>
            <source>Close
date</source>
            <translation>成交
日期</translation>
        </message>
        <message>
            <source>Coach's view</source>
            <translation>辅导视图</translation>
        </message>
        <message>
            <source>Copy the rows for a spreadsheet (Ctrl+C)</source>
            <translation>复制各行到表格（Ctrl+C）</translation>
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
            <source>Decider</source>
            <translation>决策人</translation>
        </message>
        <message>
            <source>Export the coach's view</source>
            <translation>导出辅导视图</translation>
        </message>
        <message>
            <source>Gate-
keeper</source>
            <translation>把关者</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>向导</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺项</translation>
        </message>
        <message>
            <source>Next
step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>No open deal is in this view.</source>
            <translation>当前范围没有进行中的商机。</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>未分配</translation>
        </message>
        <message>
            <source>Pur-
chaser</source>
            <translation>采购</translation>
        </message>
        <message>
            <source>Reading what the deals lack…</source>
            <translation>正在读取各商机的缺项…</translation>
        </message>
        <message>
            <source>Rep</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Rival</source>
            <translation>对手</translation>
        </message>
        <message>
            <source>Save as &amp;table (Excel)…</source>
            <translation>存为表格 (Excel)(&amp;T)…</translation>
        </message>
        <message>
            <source>Sole
owner</source>
            <translation>唯一
负责人</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>User</source>
            <translation>使用者</translation>
        </message>
        <message>
            <source>What each open deal lacks</source>
            <translation>各商机缺什么</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>缺</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>无</translation>
        </message>
        <message>
            <source>{deals}: nothing is missing.</source>
            <translation>{deals}：没有缺项。</translation>
        </message>
        <message>
            <source>{deals}: {pieces}</source>
            <translation>{deals}：{pieces}</translation>
        </message>
        <message>
            <source>{deal}
There. Click to see it.</source>
            <translation>{deal}
已有。点击查看。</translation>
        </message>
        <message>
            <source>{deal}
{piece}. Click to go where it is filled.</source>
            <translation>{deal}
{piece}。点击去补上。</translation>
        </message>
        <message>
            <source>{piece} in {count}</source>
            <translation>{piece}{count}个</translation>
        </message>
        <message>
            <source>{piece}: {count} of {deals}</source>
            <translation>{piece}：{deals}个商机中有{count}个</translation>
        </message>
        <message>
            <source>‹ &amp;Back to the sheet</source>
            <translation>‹ 返回跟踪表(&amp;B)</translation>
        </message>
    </context>
</TS>
