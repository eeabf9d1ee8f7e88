<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Board</name>
        <message numerus="yes">
            <source>%n days since the last real contact</source>
            <translation>
                <numerusform>%n day since the last real contact</numerusform>
                <numerusform>%n days since the last real contact</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n red flag(s)</source>
            <translation>
                <numerusform>%n red flag</numerusform>
                <numerusform>%n red flags</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n red flag(s) without an answer</source>
            <translation>
                <numerusform>%n red flag without an answer</numerusform>
                <numerusform>%n red flags without an answer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GateDialog</name>
        <message numerus="yes">
            <source>%n deal(s) to {stage}: this is still open</source>
            <translation>
                <numerusform>%n deal to {stage}: this is still open</numerusform>
                <numerusform>%n deals to {stage}: this is still open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n deal(s)</source>
            <translation>
                <numerusform>Move %n deal</numerusform>
                <numerusform>Move %n deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move only the %n that are ready</source>
            <translation>
                <numerusform>Move only the %n that is ready</numerusform>
                <numerusform>Move only the %n that are ready</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more deal(s)</source>
            <translation>
                <numerusform>and %n more deal</numerusform>
                <numerusform>and %n more deals</numerusform>
            </translation>
        </message>
    </context>
</TS>
