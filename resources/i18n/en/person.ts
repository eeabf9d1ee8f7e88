<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Message check</name>
        <message numerus="yes">
            <source>%n check(s) of this deal</source>
            <translation>
                <numerusform>%n check of this deal</numerusform>
                <numerusform>%n checks of this deal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more in {quadrant}</source>
            <translation>
                <numerusform>%n more in {quadrant}</numerusform>
                <numerusform>%n more in {quadrant}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Person</name>
        <message numerus="yes">
            <source>%n word(s) to pick</source>
            <translation>
                <numerusform>%n word to pick</numerusform>
                <numerusform>%n words to pick</numerusform>
            </translation>
        </message>
    </context>
</TS>
