<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Dealer chain</name>
        <message numerus="yes">
            <source>%n outlet(s)</source>
            <translation>
                <numerusform>%n outlet</numerusform>
                <numerusform>%n outlets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sub-dealer(s) carry {share} of the volume</source>
            <translation>
                <numerusform>%n sub-dealer carries {share} of the volume</numerusform>
                <numerusform>%n sub-dealers carry {share} of the volume</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sub-dealer(s) only counted</source>
            <translation>
                <numerusform>%n sub-dealer, only counted</numerusform>
                <numerusform>%n sub-dealers, only counted</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dealer channel</name>
        <message numerus="yes">
            <source>Mark at least {least} conditions for both ways; so far %n.</source>
            <translation>
                <numerusform>Mark at least {least} conditions for both ways; so far %n.</numerusform>
                <numerusform>Mark at least {least} conditions for both ways; so far %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dealer facts</name>
        <message numerus="yes">
            <source>%n carried by the dealer</source>
            <translation>
                <numerusform>%n carried by the dealer</numerusform>
                <numerusform>%n carried by the dealer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n carried by us</source>
            <translation>
                <numerusform>%n carried by us</numerusform>
                <numerusform>%n carried by us</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n function(s) carried by nobody: a gap to close</source>
            <translation>
                <numerusform>%n function carried by nobody: a gap to close</numerusform>
                <numerusform>%n functions carried by nobody: gaps to close</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not said</source>
            <translation>
                <numerusform>%n not said</numerusform>
                <numerusform>%n not said</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Scorecard editor</name>
        <message numerus="yes">
            <source>No grade changes: %n dealer(s) evaluated.</source>
            <translation>
                <numerusform>No grade changes: %n dealer evaluated.</numerusform>
                <numerusform>No grade changes: %n dealers evaluated.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Version {version} of {day}, in use. %n evaluation(s) recorded by it, so changes make a new version.</source>
            <translation>
                <numerusform>Version {version} of {day}, in use. %n evaluation recorded by it, so changes make a new version.</numerusform>
                <numerusform>Version {version} of {day}, in use. %n evaluations recorded by it, so changes make a new version.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Version {version} of {day}, with %n evaluation(s): kept as it is.</source>
            <translation>
                <numerusform>Version {version} of {day}, with %n evaluation: kept as it is.</numerusform>
                <numerusform>Version {version} of {day}, with %n evaluations: kept as it is.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{moved} of %n evaluated dealer(s) would change grade.</source>
            <translation>
                <numerusform>{moved} of %n evaluated dealer would change grade.</numerusform>
                <numerusform>{moved} of %n evaluated dealers would change grade.</numerusform>
            </translation>
        </message>
    </context>
</TS>
