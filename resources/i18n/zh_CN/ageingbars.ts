<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>AgeingBars</name>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody owes anything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is overdue: {amount} open, none of it past its due date</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Overdue sits with %n company(ies): {share} of {amount}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Receivables by due date, {unit}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Total</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>customer no longer in the book</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{what} · {others}: {amount}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
