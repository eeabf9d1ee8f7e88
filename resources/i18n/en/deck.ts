<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Deck</name>
        <message numerus="yes">
            <source>%n company(ies) to call, {name} first: {amount} overdue for {days} days</source>
            <translation>
                <numerusform>%n company to call, {name}: {amount} overdue for {days} days</numerusform>
                <numerusform>%n companies to call, {name} first: {amount} overdue for {days} days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) changed strategy since {day}</source>
            <translation>
                <numerusform>%n customer changed strategy since {day}</numerusform>
                <numerusform>%n customers changed strategy since {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) stand where they stood.</source>
            <translation>
                <numerusform>%n customer stands where it stood.</numerusform>
                <numerusform>%n customers stand where they stood.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) to acquire could still buy {amount} a year from us</source>
            <translation>
                <numerusform>%n customer to acquire could still buy {amount} a year from us</numerusform>
                <numerusform>%n customers to acquire could still buy {amount} a year from us</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s), none with a yearly potential.</source>
            <translation>
                <numerusform>One customer, without a yearly potential.</numerusform>
                <numerusform>%n customers, none with a yearly potential.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s), none with sales or won deals in the period.</source>
            <translation>
                <numerusform>One customer, without sales or won deals in the period.</numerusform>
                <numerusform>%n customers, none with sales or won deals in the period.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s)</source>
            <translation>
                <numerusform>%n deal</numerusform>
                <numerusform>%n deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) on the board, most of them by amount in {stage}</source>
            <translation>
                <numerusform>%n deal on the board, in {stage}</numerusform>
                <numerusform>%n deals on the board, most of them by amount in {stage}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) slipped.</source>
            <translation>
                <numerusform>%n deal slipped.</numerusform>
                <numerusform>%n deals slipped.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) stalled.</source>
            <translation>
                <numerusform>%n deal stalled.</numerusform>
                <numerusform>%n deals stalled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) without customer.</source>
            <translation>
                <numerusform>%n deal without customer.</numerusform>
                <numerusform>%n deals without customer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s) won</source>
            <translation>
                <numerusform>%n deal won</numerusform>
                <numerusform>%n deals won</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dealer(s), {due} due for an evaluation</source>
            <translation>
                <numerusform>%n dealer, {due} due for an evaluation</numerusform>
                <numerusform>%n dealers, {due} due for an evaluation</numerusform>
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
            <source>%n more not shown</source>
            <translation>
                <numerusform>%n more not shown</numerusform>
                <numerusform>%n more not shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them came into the book after that day; their first values stand in.</source>
            <translation>
                <numerusform>%n of them came into the book after that day; its first values stand in.</numerusform>
                <numerusform>%n of them came into the book after that day; their first values stand in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them placed by potential and share of customer (R1, R2).</source>
            <translation>
                <numerusform>One of them placed by potential and share of customer (R1, R2).</numerusform>
                <numerusform>%n of them placed by potential and share of customer (R1, R2).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} buying customers bring in 80% of sales</source>
            <translation>
                <numerusform>One of {all} buying customers brings in 80% of sales</numerusform>
                <numerusform>%n of {all} buying customers bring in 80% of sales</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open deal(s)</source>
            <translation>
                <numerusform>%n open deal</numerusform>
                <numerusform>%n open deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open deal(s) stand still longer than the stage allows</source>
            <translation>
                <numerusform>%n open deal stands still longer than the stage allows</numerusform>
                <numerusform>%n open deals stand still longer than the stage allows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open deal(s) without amount</source>
            <translation>
                <numerusform>%n open deal without amount</numerusform>
                <numerusform>%n open deals without amount</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open deal(s) worth {amount} stand still longer than the stage allows</source>
            <translation>
                <numerusform>%n open deal worth {amount} stands still longer than the stage allows</numerusform>
                <numerusform>%n open deals worth {amount} stand still longer than the stage allows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open deal(s) worth {amount}; stage {stage} holds {share}</source>
            <translation>
                <numerusform>%n open deal worth {amount}; stage {stage} holds {share}</numerusform>
                <numerusform>%n open deals worth {amount}; stage {stage} holds {share}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open deal(s), {known} of them with people in roles</source>
            <translation>
                <numerusform>%n open deal, {known} of them with people in roles</numerusform>
                <numerusform>%n open deals, {known} of them with people in roles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n other</numerusform>
                <numerusform>%n others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n smaller customer(s), not shown, make up {share}</source>
            <translation>
                <numerusform>one smaller customer, not shown, makes up {share}</numerusform>
                <numerusform>%n smaller customers, not shown, make up {share}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n smaller move(s) not shown</source>
            <translation>
                <numerusform>%n smaller move not shown</numerusform>
                <numerusform>%n smaller moves not shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n smaller one(s) not shown</source>
            <translation>
                <numerusform>%n smaller one not shown</numerusform>
                <numerusform>%n smaller ones not shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stayed where they were, amounts in {unit}</source>
            <translation>
                <numerusform>%n stayed where it was, amounts in {unit}</numerusform>
                <numerusform>%n stayed where they were, amounts in {unit}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Map of %n people.</source>
            <translation>
                <numerusform>Map of %n person.</numerusform>
                <numerusform>Map of %n people.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %n open deal(s) has an amount yet</source>
            <translation>
                <numerusform>The only open deal has no amount yet</numerusform>
                <numerusform>None of %n open deals has an amount yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %n open deal(s) has an amount; at list price {amount}</source>
            <translation>
                <numerusform>The only open deal has no amount; at list price {amount}</numerusform>
                <numerusform>None of %n open deals has an amount; at list price {amount}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %n open deal(s) has an expected close</source>
            <translation>
                <numerusform>The only open deal has no expected close</numerusform>
                <numerusform>None of %n open deals has an expected close</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of the %n largest open deal(s) has an amount</source>
            <translation>
                <numerusform>The only open deal has no amount</numerusform>
                <numerusform>None of the %n largest open deals has an amount</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n open deal(s): {said}</source>
            <translation>
                <numerusform>Of %n open deal: {said}</numerusform>
                <numerusform>Of %n open deals: {said}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Quadrant chart of %n customer(s).</source>
            <translation>
                <numerusform>Quadrant chart of %n customer.</numerusform>
                <numerusform>Quadrant chart of %n customers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Radar chart of %n axes.</source>
            <translation>
                <numerusform>Radar chart of %n axis.</numerusform>
                <numerusform>Radar chart of %n axes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sales of %n customer(s) are taken from won deals.</source>
            <translation>
                <numerusform>Sales of one customer are taken from won deals.</numerusform>
                <numerusform>Sales of %n customers are taken from won deals.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Source: %n customer(s) of the book, {filter}, as of {day}.</source>
            <translation>
                <numerusform>Source: %n customer of the book, {filter}, as of {day}.</numerusform>
                <numerusform>Source: %n customers of the book, {filter}, as of {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Source: %n open deal(s) of the book (stages 1–6), {filter}, as of {day}.</source>
            <translation>
                <numerusform>Source: %n open deal of the book (stages 1–6), {filter}, as of {day}.</numerusform>
                <numerusform>Source: %n open deals of the book (stages 1–6), {filter}, as of {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Table with %n row(s).</source>
            <translation>
                <numerusform>Table with %n row.</numerusform>
                <numerusform>Table with %n rows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %n largest deal(s) hold {share} of the pipeline</source>
            <translation>
                <numerusform>The largest deal holds {share} of the pipeline</numerusform>
                <numerusform>The %n largest deals hold {share} of the pipeline</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The narrowest place is {stage}: {share} of %n deal(s) moved on</source>
            <translation>
                <numerusform>The narrowest place is {stage}: {share} of %n deal moved on</numerusform>
                <numerusform>The narrowest place is {stage}: {share} of %n deals moved on</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {count} largest deals hold {share} of the pipeline; %n is/are past the close date</source>
            <translation>
                <numerusform>The {count} largest deals hold {share} of the pipeline; %n is past its close date</numerusform>
                <numerusform>The {count} largest deals hold {share} of the pipeline; %n are past their close dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n closed deal(s)</source>
            <translation>
                <numerusform>of %n closed deal</numerusform>
                <numerusform>of %n closed deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{abc}: %n customer(s)</source>
            <translation>
                <numerusform>{abc}: %n customer</numerusform>
                <numerusform>{abc}: %n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{said}; %n of {all} in {grade}</source>
            <translation>
                <numerusform>{said}; %n of {all} is {grade}</numerusform>
                <numerusform>{said}; %n of {all} are {grade}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{strategy}: %n customer(s) bring {amount}, {share} of our sales, to be kept</source>
            <translation>
                <numerusform>{strategy}: %n customer brings {amount}, {share} of our sales, to be kept</numerusform>
                <numerusform>{strategy}: %n customers bring {amount}, {share} of our sales, to be kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{strategy}: %n customer(s) bring {share} of our sales, no active effort</source>
            <translation>
                <numerusform>{strategy}: %n customer brings {share} of our sales, no active effort</numerusform>
                <numerusform>{strategy}: %n customers bring {share} of our sales, no active effort</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{strategy}: %n largest by potential, amounts in {unit}</source>
            <translation>
                <numerusform>{strategy}: the one customer, amounts in {unit}</numerusform>
                <numerusform>{strategy}: the %n largest by potential, amounts in {unit}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{strategy}: {amount} a year is still to win from %n customer(s)</source>
            <translation>
                <numerusform>{strategy}: {amount} a year is still to win from %n customer</numerusform>
                <numerusform>{strategy}: {amount} a year is still to win from %n customers</numerusform>
            </translation>
        </message>
    </context>
</TS>
