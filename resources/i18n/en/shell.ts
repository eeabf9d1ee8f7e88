<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Shell</name>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n customer</numerusform>
                <numerusform>%n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open deal(s)</source>
            <translation>
                <numerusform>%n open deal</numerusform>
                <numerusform>%n open deals</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message numerus="yes">
            <source>Delete %n contact(s)</source>
            <translation>
                <numerusform>Delete %n contact</numerusform>
                <numerusform>Delete %n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n customer(s)</source>
            <translation>
                <numerusform>Delete %n customer</numerusform>
                <numerusform>Delete %n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n deal(s)</source>
            <translation>
                <numerusform>Delete %n deal</numerusform>
                <numerusform>Delete %n deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n deal(s) to {stage}</source>
            <translation>
                <numerusform>Move %n deal to {stage}</numerusform>
                <numerusform>Move %n deals to {stage}</numerusform>
            </translation>
        </message>
    </context>
</TS>
