<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>MethodSettings</name>
        <message numerus="yes">
            <source>%n cell(s) differ from the default and are bold.</source>
            <translation>
                <numerusform>%n cell differs from the default and is bold.</numerusform>
                <numerusform>%n cells differ from the default and are bold.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) would change {what}</source>
            <translation>
                <numerusform>%n customer would change {what}</numerusform>
                <numerusform>%n customers would change {what}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {what}</source>
            <translation>
                <numerusform>%n {what}</numerusform>
                <numerusform>%n {what}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
</TS>
