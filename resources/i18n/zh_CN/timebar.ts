<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>TimeBar</name>
        <message>
            <source>&amp;Hold review today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back to &amp;today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Day: the last eight quarter ends and today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Moved in a quarter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Moved in a year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Moved since</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Moved since the last review (none yet)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Moved since the review of {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No moves shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Note that the portfolio was reviewed; moves count from that day.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>T&amp;rails</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where the selected customers, or the largest, stood at the last eight quarter ends</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
