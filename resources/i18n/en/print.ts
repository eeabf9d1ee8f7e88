<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Print</name>
        <message numerus="yes">
            <source>Too late by %n day(s): the steps left take longer than the days to the close.</source>
            <translation>
                <numerusform>Too late by %n day: the steps left take longer than the days to the close.</numerusform>
                <numerusform>Too late by %n days: the steps left take longer than the days to the close.</numerusform>
            </translation>
        </message>
    </context>
</TS>
