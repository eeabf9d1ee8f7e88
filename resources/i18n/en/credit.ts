<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>AgeingBars</name>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n other</numerusform>
                <numerusform>%n others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Overdue sits with %n company(ies): {share} of {amount}</source>
            <translation>
                <numerusform>Overdue sits with %n company: {share} of {amount}</numerusform>
                <numerusform>Overdue sits with %n companies: {share} of {amount}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Credit</name>
        <message numerus="yes">
            <source>%n broken</source>
            <translation>
                <numerusform>%n broken</numerusform>
                <numerusform>%n broken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n company(ies)</source>
            <translation>
                <numerusform>%n company</numerusform>
                <numerusform>%n companies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) held up, {amount}</source>
            <translation>
                <numerusform>%n deal held up, {amount}</numerusform>
                <numerusform>%n deals held up, {amount}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s), {amount}</source>
            <translation>
                <numerusform>%n deal, {amount}</numerusform>
                <numerusform>%n deals, {amount}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n disputed, waits until {day}</source>
            <translation>
                <numerusform>%n disputed, waits until {day}</numerusform>
                <numerusform>%n disputed, waits until {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invoice(s)</source>
            <translation>
                <numerusform>%n invoice</numerusform>
                <numerusform>%n invoices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) made</source>
            <translation>
                <numerusform>%n task made</numerusform>
                <numerusform>%n tasks made</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{amount} · %n invoice(s)</source>
            <translation>
                <numerusform>{amount} · %n invoice</numerusform>
                <numerusform>{amount} · %n invoices</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CreditParty</name>
        <message numerus="yes">
            <source>New: %n order(s) paid so far</source>
            <translation>
                <numerusform>New: %n order paid so far</numerusform>
                <numerusform>New: %n orders paid so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>oldest %n day(s) overdue</source>
            <translation>
                <numerusform>oldest %n day overdue</numerusform>
                <numerusform>oldest %n days overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{amount} a month on average of %n month(s) with deliveries</source>
            <translation>
                <numerusform>{amount} a month on average of %n month with deliveries</numerusform>
                <numerusform>{amount} a month on average of %n months with deliveries</numerusform>
            </translation>
        </message>
    </context>
</TS>
