<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Plan</name>
        <message numerus="yes">
            <source>%n action(s) promised and open</source>
            <translation>
                <numerusform>%n action promised and open</numerusform>
                <numerusform>%n actions promised and open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n broken</source>
            <translation>
                <numerusform>%n broken</numerusform>
                <numerusform>%n broken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) with visits to plan this month</source>
            <translation>
                <numerusform>%n customer with visits to plan this month</numerusform>
                <numerusform>%n customers with visits to plan this month</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s)</source>
            <translation>
                <numerusform>%n visit</numerusform>
                <numerusform>%n visits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan %n visit(s) · {week}</source>
            <translation>
                <numerusform>Plan %n visit · {week}</numerusform>
                <numerusform>Plan %n visits · {week}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>R20: (orders + advances) ÷ visits held, {first} to {last}. Cancelled visits count nowhere; an advance whose promised action is overdue by more than %n day(s) counts as a continuation.</source>
            <translation>
                <numerusform>R20: (orders + advances) ÷ visits held, {first} to {last}. Cancelled visits count nowhere; an advance whose promised action is overdue by more than %n day counts as a continuation.</numerusform>
                <numerusform>R20: (orders + advances) ÷ visits held, {first} to {last}. Cancelled visits count nowhere; an advance whose promised action is overdue by more than %n days counts as a continuation.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{day}, %n visit(s)</source>
            <translation>
                <numerusform>{day}, %n visit</numerusform>
                <numerusform>{day}, %n visits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{rate} of %n visit(s) held brought an order or an advance</source>
            <translation>
                <numerusform>{rate} of %n visit held brought an order or an advance</numerusform>
                <numerusform>{rate} of %n visits held brought an order or an advance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{state}, %n day(s) late</source>
            <translation>
                <numerusform>{state}, %n day late</numerusform>
                <numerusform>{state}, %n days late</numerusform>
            </translation>
        </message>
    </context>
</TS>
