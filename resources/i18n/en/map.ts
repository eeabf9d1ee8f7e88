<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Map</name>
        <message numerus="yes">
            <source>%n blind spots</source>
            <translation>
                <numerusform>%n blind spot</numerusform>
                <numerusform>%n blind spots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people with influence support us, the decider does not yet</source>
            <translation>
                <numerusform>%n person with influence supports us, the decider does not yet</numerusform>
                <numerusform>%n people with influence support us, the decider does not yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n lines of this person</source>
            <translation>
                <numerusform>Remove the line of this person</numerusform>
                <numerusform>Remove %n lines of this person</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The decider is for us, and %n others with influence</source>
            <translation>
                <numerusform>The decider is for us, and %n other with influence</numerusform>
                <numerusform>The decider is for us, and %n others with influence</numerusform>
            </translation>
        </message>
    </context>
</TS>
