<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Credit terms</name>
        <message>
            <source>An invoice is long overdue</source>
            <translation>有发票严重逾期</translation>
        </message>
        <message>
            <source>By average monthly sales (M1)</source>
            <translation>按月均销售额（M1）</translation>
        </message>
        <message>
            <source>By net worth (M2)</source>
            <translation>按净资产（M2）</translation>
        </message>
        <message>
            <source>By our yearly sales (M3)</source>
            <translation>按我方年销售额（M3）</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>电话催收</translation>
        </message>
        <message>
            <source>Cash only</source>
            <translation>现款现货</translation>
        </message>
        <message>
            <source>Credit A</source>
            <translation>信A</translation>
        </message>
        <message>
            <source>Credit AA</source>
            <translation>信AA</translation>
        </message>
        <message>
            <source>Credit AAA</source>
            <translation>信AAA</translation>
        </message>
        <message>
            <source>Credit B</source>
            <translation>信B</translation>
        </message>
        <message>
            <source>Credit C</source>
            <translation>信C</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>争议</translation>
        </message>
        <message>
            <source>Lawyer's letter</source>
            <translation>律师函</translation>
        </message>
        <message>
            <source>Near the limit</source>
            <translation>预警</translation>
        </message>
        <message>
            <source>New dealer: by half the expected sales</source>
            <translation>新经销商：按预计销售额的一半</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>冻结</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>手续未齐</translation>
        </message>
        <message>
            <source>Promise broken</source>
            <translation>已失约</translation>
        </message>
        <message>
            <source>Promise kept</source>
            <translation>已兑现</translation>
        </message>
        <message>
            <source>Promise open</source>
            <translation>承诺待付</translation>
        </message>
        <message>
            <source>Remind before the due day</source>
            <translation>到期提醒</translation>
        </message>
        <message>
            <source>Set by hand</source>
            <translation>人工设定</translation>
        </message>
        <message>
            <source>Short of cash</source>
            <translation>资金紧张</translation>
        </message>
        <message>
            <source>Stop deliveries; tell the manager</source>
            <translation>停货并报经理</translation>
        </message>
        <message>
            <source>Sue or write off</source>
            <translation>诉讼/核销评估</translation>
        </message>
        <message>
            <source>The limit is used up</source>
            <translation>额度已用完</translation>
        </message>
        <message>
            <source>There is no limit, but money is owed</source>
            <translation>无额度却有欠款</translation>
        </message>
        <message>
            <source>Unwilling</source>
            <translation>恶意拖欠</translation>
        </message>
        <message>
            <source>Visit and ask for the reason</source>
            <translation>上门催收并问明原因</translation>
        </message>
        <message>
            <source>Within the limit</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Write a letter</source>
            <translation>书面催收</translation>
        </message>
    </context>
</TS>
