<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>SelectionBar</name>
        <message numerus="yes">
            <source>%n customer(s) · potential {potential} · sales {sales}</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Area…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Clear</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Tier…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;VIP</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Assign a rep</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Assign an area</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give everyone a task</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mark as VIP</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mark as VIP, or unmark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not a VIP any more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Re&amp;p…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select nobody (Esc)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Selected customers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set the value tier</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tas&amp;k…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
