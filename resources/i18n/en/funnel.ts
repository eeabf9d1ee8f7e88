<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Funnel</name>
        <message numerus="yes">
            <source>%n days in this stage</source>
            <translation>
                <numerusform>%n day in this stage</numerusform>
                <numerusform>%n days in this stage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deals</source>
            <translation>
                <numerusform>%n deal</numerusform>
                <numerusform>%n deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deals counted</source>
            <translation>
                <numerusform>%n deal counted</numerusform>
                <numerusform>%n deals counted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stalled</source>
            <translation>
                <numerusform>%n stalled</numerusform>
                <numerusform>%n stalled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without amount</source>
            <translation>
                <numerusform>%n without amount</numerusform>
                <numerusform>%n without amount</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without customer</source>
            <translation>
                <numerusform>%n without customer</numerusform>
                <numerusform>%n without customer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %n deals	Del</source>
            <translation>
                <numerusform>&amp;Delete deal	Del</numerusform>
                <numerusform>&amp;Delete %n deals	Del</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>More than %n days without contact: the deal is stalled.</source>
            <translation>
                <numerusform>More than %n day without contact: the deal is stalled.</numerusform>
                <numerusform>More than %n days without contact: the deal is stalled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stalled: %n days without contact, over the limit of the stage</source>
            <translation>
                <numerusform>Stalled: %n day without contact, over the limit of the stage</numerusform>
                <numerusform>Stalled: %n days without contact, over the limit of the stage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The expected close passed %n days ago</source>
            <translation>
                <numerusform>The expected close passed %n day ago</numerusform>
                <numerusform>The expected close passed %n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The expected close was put off to a later month %n times</source>
            <translation>
                <numerusform>The expected close was put off to a later month once</numerusform>
                <numerusform>The expected close was put off to a later month %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n closed deals</source>
            <translation>
                <numerusform>of %n closed deal</numerusform>
                <numerusform>of %n closed deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %n deals</source>
            <translation>
                <numerusform>{shown} of %n deal</numerusform>
                <numerusform>{shown} of %n deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading %n open deal(s)…</source>
            <translation>
                <numerusform>Reading %n open deal…</numerusform>
                <numerusform>Reading %n open deals…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Gates</name>
        <message numerus="yes">
            <source>At least %n contact(s) of the customer are recorded</source>
            <translation>
                <numerusform>At least %n contact of the customer is recorded</numerusform>
                <numerusform>At least %n contacts of the customer are recorded</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LossDialog</name>
        <message numerus="yes">
            <source>Why were %n deals lost?</source>
            <translation>
                <numerusform>Why was the deal lost?</numerusform>
                <numerusform>Why were %n deals lost?</numerusform>
            </translation>
        </message>
    </context>
</TS>
