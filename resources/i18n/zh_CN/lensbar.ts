<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>LensBar</name>
        <message>
            <source>&amp;Groups as one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attack/defence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>BCG</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bubble = margin</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bubble = white space</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Capability</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Colour = Ansoff</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Colour = BCG</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Colour = RAD</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Colour = amount class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Colour = capability</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Colour = loyalty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Colour = potential class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Colour = strategy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Colour = value tier</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Subsidiaries are added to their topmost company; nothing is counted twice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Value tiers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{lens} ({keys})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Growing from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>High score from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leading from a relative share of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{tier} from</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
