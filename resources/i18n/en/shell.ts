<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Restore</name>
        <message numerus="yes">
            <source>%n backup(s)</source>
            <translation>
                <numerusform>%n backup</numerusform>
                <numerusform>%n backups</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n customer</numerusform>
                <numerusform>%n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open deal(s)</source>
            <translation>
                <numerusform>%n open deal</numerusform>
                <numerusform>%n open deals</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message numerus="yes">
            <source>Add %n person(s) to the deal</source>
            <translation>
                <numerusform>Add %n person to the deal</numerusform>
                <numerusform>Add %n people to the deal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add task {name} to %n customer(s)</source>
            <translation>
                <numerusform>Add task {name} to %n customer</numerusform>
                <numerusform>Add task {name} to %n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assign the area of %n customer(s)</source>
            <translation>
                <numerusform>Assign the area of %n customer</numerusform>
                <numerusform>Assign the area of %n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assign the area of %n deal(s)</source>
            <translation>
                <numerusform>Assign the area of %n deal</numerusform>
                <numerusform>Assign the area of %n deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assign the customer of %n deal(s)</source>
            <translation>
                <numerusform>Assign the customer of %n deal</numerusform>
                <numerusform>Assign the customer of %n deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assign the dealer of %n deal(s)</source>
            <translation>
                <numerusform>Assign the dealer of %n deal</numerusform>
                <numerusform>Assign the dealer of %n deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assign the industry of %n customer(s)</source>
            <translation>
                <numerusform>Assign the industry of %n customer</numerusform>
                <numerusform>Assign the industry of %n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assign the product of %n deal(s)</source>
            <translation>
                <numerusform>Assign the product of %n deal</numerusform>
                <numerusform>Assign the product of %n deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assign the rep of %n customer(s)</source>
            <translation>
                <numerusform>Assign the rep of %n customer</numerusform>
                <numerusform>Assign the rep of %n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assign the rep of %n deal(s)</source>
            <translation>
                <numerusform>Assign the rep of %n deal</numerusform>
                <numerusform>Assign the rep of %n deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assign the rep or area of %n dealer(s)</source>
            <translation>
                <numerusform>Assign the rep or area of %n dealer</numerusform>
                <numerusform>Assign the rep or area of %n dealers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n visit(s)</source>
            <translation>
                <numerusform>Cancel %n visit</numerusform>
                <numerusform>Cancel %n visits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Confirm %n gate item(s)</source>
            <translation>
                <numerusform>Confirm %n gate item</numerusform>
                <numerusform>Confirm %n gate items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n contact(s)</source>
            <translation>
                <numerusform>Delete %n contact</numerusform>
                <numerusform>Delete %n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n customer(s)</source>
            <translation>
                <numerusform>Delete %n customer</numerusform>
                <numerusform>Delete %n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n deal(s)</source>
            <translation>
                <numerusform>Delete %n deal</numerusform>
                <numerusform>Delete %n deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n dealer(s)</source>
            <translation>
                <numerusform>Delete %n dealer</numerusform>
                <numerusform>Delete %n dealers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n decision step(s)</source>
            <translation>
                <numerusform>Delete %n decision step</numerusform>
                <numerusform>Delete %n decision steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n diversion case(s)</source>
            <translation>
                <numerusform>Delete %n diversion case</numerusform>
                <numerusform>Delete %n diversion cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n invoice(s)</source>
            <translation>
                <numerusform>Delete %n invoice</numerusform>
                <numerusform>Delete %n invoices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n line(s) of the map</source>
            <translation>
                <numerusform>Delete %n line of the map</numerusform>
                <numerusform>Delete %n lines of the map</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n message check(s)</source>
            <translation>
                <numerusform>Delete %n message check</numerusform>
                <numerusform>Delete %n message checks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n need(s)</source>
            <translation>
                <numerusform>Delete %n need</numerusform>
                <numerusform>Delete %n needs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n note(s) about a contact</source>
            <translation>
                <numerusform>Delete %n note about a contact</numerusform>
                <numerusform>Delete %n notes about a contact</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n payment(s)</source>
            <translation>
                <numerusform>Delete %n payment</numerusform>
                <numerusform>Delete %n payments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n purchase(s)</source>
            <translation>
                <numerusform>Delete %n purchase</numerusform>
                <numerusform>Delete %n purchases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n row(s) of the role plan</source>
            <translation>
                <numerusform>Delete %n row of the role plan</numerusform>
                <numerusform>Delete %n rows of the role plan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n task(s)</source>
            <translation>
                <numerusform>Delete %n task</numerusform>
                <numerusform>Delete %n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n visit(s)</source>
            <translation>
                <numerusform>Delete %n visit</numerusform>
                <numerusform>Delete %n visits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave the tier of %n customer(s) to the score</source>
            <translation>
                <numerusform>Leave the tier of %n customer to the score</numerusform>
                <numerusform>Leave the tier of %n customers to the score</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make %n collection task(s)</source>
            <translation>
                <numerusform>Make %n collection task</numerusform>
                <numerusform>Make %n collection tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mark %n invoice(s) as disputed</source>
            <translation>
                <numerusform>Mark %n invoice as disputed</numerusform>
                <numerusform>Mark %n invoices as disputed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n deal(s) to {stage}</source>
            <translation>
                <numerusform>Move %n deal to {stage}</numerusform>
                <numerusform>Move %n deals to {stage}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n visit(s)</source>
            <translation>
                <numerusform>Move %n visit</numerusform>
                <numerusform>Move %n visits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Note a collection step for %n invoice(s)</source>
            <translation>
                <numerusform>Note a collection step for %n invoice</numerusform>
                <numerusform>Note a collection step for %n invoices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan %n visit(s)</source>
            <translation>
                <numerusform>Plan %n visit</numerusform>
                <numerusform>Plan %n visits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n document(s)</source>
            <translation>
                <numerusform>Remove %n document</numerusform>
                <numerusform>Remove %n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reopen %n visit(s)</source>
            <translation>
                <numerusform>Reopen %n visit</numerusform>
                <numerusform>Reopen %n visits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Say why %n invoice(s) are not paid</source>
            <translation>
                <numerusform>Say why %n invoice is not paid</numerusform>
                <numerusform>Say why %n invoices are not paid</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set the VIP mark of %n customer(s)</source>
            <translation>
                <numerusform>Set the VIP mark of %n customer</numerusform>
                <numerusform>Set the VIP mark of %n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set the forecast category of %n deal(s)</source>
            <translation>
                <numerusform>Set the forecast category of %n deal</numerusform>
                <numerusform>Set the forecast category of %n deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set the month of %n deal(s)</source>
            <translation>
                <numerusform>Set the month of %n deal</numerusform>
                <numerusform>Set the month of %n deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set the next step of %n deal(s)</source>
            <translation>
                <numerusform>Set the next step of %n deal</numerusform>
                <numerusform>Set the next step of %n deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set the rival of %n deal(s)</source>
            <translation>
                <numerusform>Set the rival of %n deal</numerusform>
                <numerusform>Set the rival of %n deals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set the strategic mark of %n customer(s)</source>
            <translation>
                <numerusform>Set the strategic mark of %n customer</numerusform>
                <numerusform>Set the strategic mark of %n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set the tier of %n customer(s) to {tier}</source>
            <translation>
                <numerusform>Set the tier of %n customer to {tier}</numerusform>
                <numerusform>Set the tier of %n customers to {tier}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Settle the dispute about %n invoice(s)</source>
            <translation>
                <numerusform>Settle the dispute about %n invoice</numerusform>
                <numerusform>Settle the dispute about %n invoices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n person(s) out of the deal</source>
            <translation>
                <numerusform>Take %n person out of the deal</numerusform>
                <numerusform>Take %n people out of the deal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take back a collection step for %n invoice(s)</source>
            <translation>
                <numerusform>Take back a collection step for %n invoice</numerusform>
                <numerusform>Take back a collection step for %n invoices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %n gate item(s)</source>
            <translation>
                <numerusform>Withdraw %n gate item</numerusform>
                <numerusform>Withdraw %n gate items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message numerus="yes">
            <source>%n sample file(s) written, in English and Chinese</source>
            <translation>
                <numerusform>%n sample file written, in English and Chinese</numerusform>
                <numerusform>%n sample files written, in English and Chinese</numerusform>
            </translation>
        </message>
    </context>
</TS>
