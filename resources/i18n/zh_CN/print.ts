<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Print</name>
        <message>
            <source>1+2+1</source>
            <translation>1+2+1</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>天数</translation>
        </message>
        <message>
            <source>Decision flow</source>
            <translation>决策流程</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>完成日期</translation>
        </message>
        <message>
            <source>Fieldbook · {book} · {filter} · as of {day} · internal, not for customers or dealers</source>
            <translation>Fieldbook · {book} · {filter} · 截至 {day} · 内部资料，不得交给客户或经销商</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>The steps of the decision are not written yet.</source>
            <translation>还没有写决策步骤。</translation>
        </message>
        <message numerus="yes">
            <source>Too late by %n day(s): the steps left take longer than the days to the close.</source>
            <translation>
                <numerusform>来不及，差%n天：剩下的决策步骤所需天数多于距预计成交的天数。</numerusform>
            </translation>
        </message>
        <message>
            <source>Who decides it</source>
            <translation>由谁决定</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>未写明</translation>
        </message>
    </context>
    <context>
        <name>WaysOut</name>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Save as &amp;slides…</source>
            <translation>存为幻灯片(&amp;S)…</translation>
        </message>
        <message>
            <source>Save as &amp;slide…</source>
            <translation>存为幻灯片(&amp;S)…</translation>
        </message>
        <message>
            <source>Save as A4 &amp;page (PDF)…</source>
            <translation>存为 A4 单页 (PDF)(&amp;P)…</translation>
        </message>
        <message>
            <source>Save receivables by &amp;age as slide…</source>
            <translation>账龄图存为幻灯片(&amp;A)…</translation>
        </message>
        <message>
            <source>Save sheet and &amp;map as slides…</source>
            <translation>跟踪表与关系图存为幻灯片(&amp;M)…</translation>
        </message>
        <message>
            <source>Save the &amp;collection list as slides…</source>
            <translation>催收名单存为幻灯片(&amp;C)…</translation>
        </message>
        <message>
            <source>Save the &amp;ranking as slides…</source>
            <translation>经销商排名存为幻灯片(&amp;R)…</translation>
        </message>
    </context>
</TS>
