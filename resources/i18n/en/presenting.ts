<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Stage</name>
        <message numerus="yes">
            <source>%n customer(s) more not shown</source>
            <translation>
                <numerusform>%n customer more not shown</numerusform>
                <numerusform>%n customers more not shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) still lack {visits} visits this month</source>
            <translation>
                <numerusform>%n customer still lacks {visits} visits this month</numerusform>
                <numerusform>%n customers still lack {visits} visits this month</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s)</source>
            <translation>
                <numerusform>%n deal</numerusform>
                <numerusform>%n deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n held</source>
            <translation>
                <numerusform>%n held</numerusform>
                <numerusform>%n held</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved on</source>
            <translation>
                <numerusform>%n moved on</numerusform>
                <numerusform>%n moved on</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s)</source>
            <translation>
                <numerusform>%n visit</numerusform>
                <numerusform>%n visits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s) more</source>
            <translation>
                <numerusform>%n visit more</numerusform>
                <numerusform>%n visits more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The board: %n open deal(s), {amount} open, {weighted} weighted</source>
            <translation>
                <numerusform>The board: %n open deal, {amount} open, {weighted} weighted</numerusform>
                <numerusform>The board: %n open deals, {amount} open, {weighted} weighted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Week {week}: %n visit(s), {held} held, {moved} with an order or an advance</source>
            <translation>
                <numerusform>Week {week}: %n visit, {held} held, {moved} with an order or an advance</numerusform>
                <numerusform>Week {week}: %n visits, {held} held, {moved} with an order or an advance</numerusform>
            </translation>
        </message>
    </context>
</TS>
