<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Stage</name>
        <message numerus="yes">
            <source>%n deal(s)</source>
            <translation>
                <numerusform>%n deal</numerusform>
                <numerusform>%n deals</numerusform>
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
            <source>The board: %n open deal(s), {amount} open, {weighted} weighted</source>
            <translation>
                <numerusform>The board: %n open deal, {amount} open, {weighted} weighted</numerusform>
                <numerusform>The board: %n open deals, {amount} open, {weighted} weighted</numerusform>
            </translation>
        </message>
    </context>
</TS>
