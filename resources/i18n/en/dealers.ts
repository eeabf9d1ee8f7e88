<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Dealer form</name>
        <message numerus="yes">
            <source>%n employee(s)</source>
            <translation>
                <numerusform>%n employee</numerusform>
                <numerusform>%n employees</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) missing: the others count for them</source>
            <translation>
                <numerusform>%n mark missing: the others count for it</numerusform>
                <numerusform>%n marks missing: the others count for them</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) missing: too few for a grade</source>
            <translation>
                <numerusform>%n mark missing: too few for a grade</numerusform>
                <numerusform>%n marks missing: too few for a grade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them in sales</source>
            <translation>
                <numerusform>%n of them in sales</numerusform>
                <numerusform>%n of them in sales</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outlet(s) covered</source>
            <translation>
                <numerusform>%n outlet covered</numerusform>
                <numerusform>%n outlets covered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sub-dealer(s)</source>
            <translation>
                <numerusform>%n sub-dealer</numerusform>
                <numerusform>%n sub-dealers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n van(s)</source>
            <translation>
                <numerusform>%n van</numerusform>
                <numerusform>%n vans</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dealers</name>
        <message numerus="yes">
            <source>%n more region(s) with too few or too many</source>
            <translation>
                <numerusform>%n more region with too few or too many</numerusform>
                <numerusform>%n more regions with too few or too many</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outlet(s)</source>
            <translation>
                <numerusform>%n outlet</numerusform>
                <numerusform>%n outlets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sub-dealer(s)</source>
            <translation>
                <numerusform>%n sub-dealer</numerusform>
                <numerusform>%n sub-dealers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sub-dealer(s) carry {share} of the volume</source>
            <translation>
                <numerusform>%n sub-dealer carries {share} of the volume</numerusform>
                <numerusform>%n sub-dealers carry {share} of the volume</numerusform>
            </translation>
        </message>
    </context>
</TS>
