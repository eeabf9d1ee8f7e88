<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>CustomerList</name>
        <message numerus="yes">
            <source>%n buying customer(s)</source>
            <translation>
                <numerusform>%n buying customer</numerusform>
                <numerusform>%n buying customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} buying customers bring in 80% of the sales</source>
            <translation>
                <numerusform>%n of {all} buying customers brings in 80% of the sales</numerusform>
                <numerusform>%n of {all} buying customers bring in 80% of the sales</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Select these %n</source>
            <translation>
                <numerusform>Select this one</numerusform>
                <numerusform>Select these %n</numerusform>
            </translation>
        </message>
    </context>
</TS>
