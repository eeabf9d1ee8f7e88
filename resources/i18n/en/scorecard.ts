<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>ResourcePage</name>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n customer</numerusform>
                <numerusform>%n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them without a cost count as free.</source>
            <translation>
                <numerusform>%n of them without a cost counts as free.</numerusform>
                <numerusform>%n of them without a cost count as free.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them without minutes count half a day each.</source>
            <translation>
                <numerusform>%n of them without minutes counts half a day.</numerusform>
                <numerusform>%n of them without minutes count half a day each.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unplaced customer(s) get nothing planned</source>
            <translation>
                <numerusform>%n unplaced customer gets nothing planned</numerusform>
                <numerusform>%n unplaced customers get nothing planned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s) held in the period.</source>
            <translation>
                <numerusform>%n visit held in the period.</numerusform>
                <numerusform>%n visits held in the period.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Unplaced %n</source>
            <translation>
                <numerusform>&amp;Unplaced %n</numerusform>
                <numerusform>&amp;Unplaced %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScorecardPage</name>
        <message numerus="yes">
            <source>%n record(s) should count, but lack what is counted here.</source>
            <translation>
                <numerusform>%n record should count, but lacks what is counted here.</numerusform>
                <numerusform>%n records should count, but lack what is counted here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>book, %n gap(s)</source>
            <translation>
                <numerusform>book, %n gap</numerusform>
                <numerusform>book, %n gaps</numerusform>
            </translation>
        </message>
    </context>
</TS>
