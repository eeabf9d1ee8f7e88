<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Changes</name>
        <message numerus="yes">
            <source>%n deal(s)</source>
            <translation>
                <numerusform>%n deal</numerusform>
                <numerusform>%n deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ghost board (%n)</source>
            <translation>
                <numerusform>Ghost board (%n)</numerusform>
                <numerusform>Ghost board (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Forecast</name>
        <message numerus="yes">
            <source>%n deal(s)</source>
            <translation>
                <numerusform>%n deal</numerusform>
                <numerusform>%n deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) without customer got none.</source>
            <translation>
                <numerusform>%n deal without customer got none.</numerusform>
                <numerusform>%n deals without customer got none.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) won in the period</source>
            <translation>
                <numerusform>%n deal won in the period</numerusform>
                <numerusform>%n deals won in the period</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open deal(s) without amount count for nothing here</source>
            <translation>
                <numerusform>%n open deal without amount counts for nothing here</numerusform>
                <numerusform>%n open deals without amount count for nothing here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}: accuracy {share} on average over %n ended period(s).</source>
            <translation>
                <numerusform>{name}: accuracy {share} in %n ended period.</numerusform>
                <numerusform>{name}: accuracy {share} on average over %n ended periods.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Forecast charts</name>
        <message numerus="yes">
            <source>%n closed</source>
            <translation>
                <numerusform>%n closed</numerusform>
                <numerusform>%n closed</numerusform>
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
            <source>%n deal(s) added</source>
            <translation>
                <numerusform>%n deal added</numerusform>
                <numerusform>%n deals added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) changed, the open pipeline stayed at {amount}</source>
            <translation>
                <numerusform>%n deal changed, the open pipeline stayed at {amount}</numerusform>
                <numerusform>%n deals changed, the open pipeline stayed at {amount}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other rep(s)</source>
            <translation>
                <numerusform>%n other rep</numerusform>
                <numerusform>%n other reps</numerusform>
            </translation>
        </message>
    </context>
</TS>
