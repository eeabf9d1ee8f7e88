<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>DealPage</name>
        <message numerus="yes">
            <source>%n day(s) in this stage</source>
            <translation>
                <numerusform>%n day in this stage</numerusform>
                <numerusform>%n days in this stage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) since the last contact</source>
            <translation>
                <numerusform>%n day since the last contact</numerusform>
                <numerusform>%n days since the last contact</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier push(es) came without their days</source>
            <translation>
                <numerusform>%n earlier push came without its days</numerusform>
                <numerusform>%n earlier pushes came without their days</numerusform>
            </translation>
        </message>
    </context>
</TS>
