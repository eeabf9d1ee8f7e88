<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>AssignDialog</name>
        <message numerus="yes">
            <source>A task for %n customer(s)</source>
            <translation>
                <numerusform>A task for one customer</numerusform>
                <numerusform>A task for %n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Value tier of %n customer(s)</source>
            <translation>
                <numerusform>Value tier of one customer</numerusform>
                <numerusform>Value tier of %n customers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Lens</name>
        <message numerus="yes">
            <source>%n customer(s) in Value A1 and A2 bring {share} of the sales</source>
            <translation>
                <numerusform>%n customer in Value A1 and A2 brings {share} of the sales</numerusform>
                <numerusform>%n customers in Value A1 and A2 bring {share} of the sales</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) of high potential, {amount} a year, wait for us to get better</source>
            <translation>
                <numerusform>%n customer of high potential, {amount} a year, waits for us to get better</numerusform>
                <numerusform>%n customers of high potential, {amount} a year, wait for us to get better</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A rival leads with %n growing customer(s)</source>
            <translation>
                <numerusform>A rival leads with %n growing customer</numerusform>
                <numerusform>A rival leads with %n growing customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>We are strong with all %n customer(s) of high potential</source>
            <translation>
                <numerusform>We are strong with the %n customer of high potential</numerusform>
                <numerusform>We are strong with all %n customers of high potential</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>We lead with all %n growing customer(s)</source>
            <translation>
                <numerusform>We lead with the %n growing customer</numerusform>
                <numerusform>We lead with all %n growing customers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Movement</name>
        <message numerus="yes">
            <source>%n elsewhere</source>
            <translation>
                <numerusform>%n elsewhere</numerusform>
                <numerusform>%n elsewhere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone</source>
            <translation>
                <numerusform>%n gone</numerusform>
                <numerusform>%n gone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved since {day}: {where}</source>
            <translation>
                <numerusform>%n moved since {day}: {where}</numerusform>
                <numerusform>%n moved since {day}: {where}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to {group}</source>
            <translation>
                <numerusform>%n to {group}</numerusform>
                <numerusform>%n to {group}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a place now</source>
            <translation>
                <numerusform>%n without a place now</numerusform>
                <numerusform>%n without a place now</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message numerus="yes">
            <source>%n customer(s) · potential {potential} · sales {sales}</source>
            <translation>
                <numerusform>%n customer · potential {potential} · sales {sales}</numerusform>
                <numerusform>%n customers · potential {potential} · sales {sales}</numerusform>
            </translation>
        </message>
    </context>
</TS>
