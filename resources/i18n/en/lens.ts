<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
</TS>
