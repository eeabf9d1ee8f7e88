<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Chase</name>
        <message numerus="yes">
            <source>%n deal(s) to chase · {amount} weighted, worst first</source>
            <translation>
                <numerusform>%n deal to chase · {amount} weighted, worst first</numerusform>
                <numerusform>%n deals to chase · {amount} weighted, worst first</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DealTable</name>
        <message numerus="yes">
            <source>%n deal(s) listed · {amount} · weighted {weighted}</source>
            <translation>
                <numerusform>%n deal listed · {amount} · weighted {weighted}</numerusform>
                <numerusform>%n deals listed · {amount} · weighted {weighted}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) selected · {amount} · weighted {weighted}</source>
            <translation>
                <numerusform>%n deal selected · {amount} · weighted {weighted}</numerusform>
                <numerusform>%n deals selected · {amount} · weighted {weighted}</numerusform>
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
            <source>Copying %n deal(s)…</source>
            <translation>
                <numerusform>Copying %n deal…</numerusform>
                <numerusform>Copying %n deals…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MonthBoard</name>
        <message numerus="yes">
            <source>%n deal(s)</source>
            <translation>
                <numerusform>%n deal</numerusform>
                <numerusform>%n deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open deal(s) · {amount} · weighted {weighted}</source>
            <translation>
                <numerusform>%n open deal · {amount} · weighted {weighted}</numerusform>
                <numerusform>%n open deals · {amount} · weighted {weighted}</numerusform>
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
            <source>The day of %n deal(s) in this month has passed: type a new one in the deal.</source>
            <translation>
                <numerusform>The day of %n deal in this month has passed: type a new one in the deal.</numerusform>
                <numerusform>The day of %n deals in this month has passed: type a new one in each.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message numerus="yes">
            <source>%n deal(s)</source>
            <translation>
                <numerusform>%n deal</numerusform>
                <numerusform>%n deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Show %n deal(s)</source>
            <translation>
                <numerusform>&amp;Show %n deal</numerusform>
                <numerusform>&amp;Show %n deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only %n closed deal(s): the rate says little yet.</source>
            <translation>
                <numerusform>Only %n closed deal: the rate says little yet.</numerusform>
                <numerusform>Only %n closed deals: the rate says little yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>To chase today (%n)</source>
            <translation>
                <numerusform>To chase today (%n)</numerusform>
                <numerusform>To chase today (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n closed deal(s)</source>
            <translation>
                <numerusform>of %n closed deal</numerusform>
                <numerusform>of %n closed deals</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Numbers charts</name>
        <message numerus="yes">
            <source>%n of {months} month(s) slipped more than {share} of their deals</source>
            <translation>
                <numerusform>%n of {months} months slipped more than {share} of its deals</numerusform>
                <numerusform>%n of {months} months slipped more than {share} of their deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open deal(s) of {all} have been open for more than half a year</source>
            <translation>
                <numerusform>%n open deal of {all} has been open for more than half a year</numerusform>
                <numerusform>%n open deals of {all} have been open for more than half a year</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Slip</name>
        <message numerus="yes">
            <source>Why do %n deal(s) slip? One word is enough.</source>
            <translation>
                <numerusform>Why does the deal slip? One word is enough.</numerusform>
                <numerusform>Why do %n deals slip? One word is enough.</numerusform>
            </translation>
        </message>
    </context>
</TS>
