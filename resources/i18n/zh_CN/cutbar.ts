<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>CutBar</name>
        <message>
            <source>Back to the median</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take today's median</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>median of today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>median of {period}, frozen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>set by hand</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
