<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Customer</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s)</source>
            <translation>
                <numerusform>%n deal</numerusform>
                <numerusform>%n deals</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Portfolio</name>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n customer</numerusform>
                <numerusform>%n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unplaced %n</source>
            <translation>
                <numerusform>Unplaced %n</numerusform>
                <numerusform>Unplaced %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>from won deals for %n customer(s)</source>
            <translation>
                <numerusform>from won deals for %n customer</numerusform>
                <numerusform>from won deals for %n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading %n customer(s)…</source>
            <translation>
                <numerusform>Reading %n customer…</numerusform>
                <numerusform>Reading %n customers…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Quadrant</name>
        <message numerus="yes">
            <source>%n customer(s) hold {share} of the potential we do not win yet</source>
            <translation>
                <numerusform>%n customer holds {share} of the potential we do not win yet</numerusform>
                <numerusform>%n customers hold {share} of the potential we do not win yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n customer</numerusform>
                <numerusform>%n customers</numerusform>
            </translation>
        </message>
    </context>
</TS>
