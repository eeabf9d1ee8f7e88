<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>AssignDialog</name>
        <message numerus="yes">
            <source>A task for %n customer(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>A tier set by hand needs a last day.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A tier set by hand needs a reason.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the task</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Assign</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Left empty: nobody.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rep</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set the tier</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Task</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The due day cannot be read; write it as 2026-11-21.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tier</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Until and including</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Value tier of %n customer(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>by the score</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>each customer's own rep</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
