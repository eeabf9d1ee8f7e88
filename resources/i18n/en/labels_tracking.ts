<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>1+2+1 terms</name>
        <message numerus="yes">
            <source>%n decider(s) short</source>
            <translation>
                <numerusform>%n decider short</numerusform>
                <numerusform>%n deciders short</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gatekeeper(s) short</source>
            <translation>
                <numerusform>%n gatekeeper short</numerusform>
                <numerusform>%n gatekeepers short</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n guide(s) short</source>
            <translation>
                <numerusform>%n guide short</numerusform>
                <numerusform>%n guides short</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n purchaser(s) short</source>
            <translation>
                <numerusform>%n purchaser short</numerusform>
                <numerusform>%n purchasers short</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n user(s) short</source>
            <translation>
                <numerusform>%n user short</numerusform>
                <numerusform>%n users short</numerusform>
            </translation>
        </message>
    </context>
</TS>
