<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Tracking</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) idle</source>
            <translation>
                <numerusform>%n day idle</numerusform>
                <numerusform>%n days idle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of steps left</source>
            <translation>
                <numerusform>%n day of steps left</numerusform>
                <numerusform>%n days of steps left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) too late</source>
            <translation>
                <numerusform>%n day too late</numerusform>
                <numerusform>%n days too late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open deal(s), the readiest first</source>
            <translation>
                <numerusform>%n open deal, the readiest first</numerusform>
                <numerusform>%n open deals, the readiest first</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n red flag(s) without an answer</source>
            <translation>
                <numerusform>%n red flag without an answer</numerusform>
                <numerusform>%n red flags without an answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) overdue</source>
            <translation>
                <numerusform>%n row overdue</numerusform>
                <numerusform>%n rows overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n supporter(s)</source>
            <translation>
                <numerusform>%n supporter</numerusform>
                <numerusform>%n supporters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s) in a row without a step by the customer</source>
            <translation>
                <numerusform>%n visit in a row without a step by the customer</numerusform>
                <numerusform>%n visits in a row without a step by the customer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s) in the last 30 days</source>
            <translation>
                <numerusform>%n visit in the last 30 days</numerusform>
                <numerusform>%n visits in the last 30 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>2 · Four buying roles, {needed} to be won: %n won</source>
            <translation>
                <numerusform>2 · Four buying roles, {needed} to be won: %n won</numerusform>
                <numerusform>2 · Four buying roles, {needed} to be won: %n won</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading the sheets of %n open deal(s)…</source>
            <translation>
                <numerusform>Reading the sheets of %n open deal…</numerusform>
                <numerusform>Reading the sheets of %n open deals…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>expected close passed %n day(s) ago</source>
            <translation>
                <numerusform>expected close passed %n day ago</numerusform>
                <numerusform>expected close passed %n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last met %n day(s) ago</source>
            <translation>
                <numerusform>last met %n day ago</numerusform>
                <numerusform>last met %n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>nothing for %n day(s)</source>
            <translation>
                <numerusform>nothing for %n day</numerusform>
                <numerusform>nothing for %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>put off %n time(s)</source>
            <translation>
                <numerusform>put off %n time</numerusform>
                <numerusform>put off %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n time(s) due in the last 91 days done: {share}</source>
            <translation>
                <numerusform>{done} of %n time due in the last 91 days done: {share}</numerusform>
                <numerusform>{done} of %n times due in the last 91 days done: {share}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{moved} of %n visit(s) held moved the deal: {share}</source>
            <translation>
                <numerusform>{moved} of %n visit held moved the deal: {share}</numerusform>
                <numerusform>{moved} of %n visits held moved the deal: {share}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %n open deal(s)</source>
            <translation>
                <numerusform>{shown} of %n open deal</numerusform>
                <numerusform>{shown} of %n open deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{stage} (stage {n} of 7, for %n day(s))</source>
            <translation>
                <numerusform>{stage} (stage {n} of 7, for %n day)</numerusform>
                <numerusform>{stage} (stage {n} of 7, for %n days)</numerusform>
            </translation>
        </message>
    </context>
</TS>
