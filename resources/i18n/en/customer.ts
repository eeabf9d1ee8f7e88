<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>CustomerPage</name>
        <message numerus="yes">
            <source>%n level(s) gained since a quarter ago</source>
            <translation>
                <numerusform>%n level gained since a quarter ago</numerusform>
                <numerusform>%n levels gained since a quarter ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n level(s) lost since a quarter ago</source>
            <translation>
                <numerusform>%n level lost since a quarter ago</numerusform>
                <numerusform>%n levels lost since a quarter ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sold in twelve months {sold}; %n open deal(s) {offered}</source>
            <translation>
                <numerusform>Sold in twelve months {sold}; %n open deal {offered}</numerusform>
                <numerusform>Sold in twelve months {sold}; %n open deals {offered}</numerusform>
            </translation>
        </message>
    </context>
</TS>
