<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>VisitForm</name>
        <message>
            <source>&amp;Log as held</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Plan ahead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>+7 or yyyy-mm-dd</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts that are missing</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 very easy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>2 easy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>3 fair</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>4 hard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>5 very hard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A leader of ours comes along</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add an objection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Alt+{number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By, who</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose what the visit came to: Alt+1 to Alt+4.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Counts as {outcome}, not as {picked}. Missing: {gaps}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Counts as {outcome}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Customer: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Day of the next step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Day, start, minutes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Deal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Deal: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dealer: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Difficulty, 1 easy to 5 hard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enter: next field · Ctrl+Enter: save · Esc: close, what was typed is kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Expense ({unit})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kind of objection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Log a visit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make it a task</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New contact “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Notes and expense</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Objections</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Objective</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Order amount ({unit})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Order number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Our next step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Plan a visit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Product (if no deal)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove this objection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Seen by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Six questions before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start over</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Steps of the visit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Subject</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The customer is to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The customer will</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Until</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Until, difficulty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Visit noted. It counts as {outcome}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Visit noted; what it came to is open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Visit planned.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We will</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What helps: {advice}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What it came to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was typed here and not saved is back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who and when</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who goes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who takes the next step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Will count as {outcome}. Still missing: {gaps}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With whom</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a day after the visit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a number, or a yes or no</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an action of the customer, e.g. show us line 3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>by which day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>customer, deal or dealer: type part of the name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>hh:mm</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>name: ticks a contact, or adds a new one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not said</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>order amount</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>order number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>order number and amount</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>talked, nothing promised</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the customer acts: what, who, when</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the reason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>turned down, with the reason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>what the customer will do</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>what they do, not what we do</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>what was said</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>what we answered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>who there does it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{met} of {all}: {result}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} (new contact)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{part}: missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{part}: there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{text}” cannot be read here.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
