<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Dealer charts</name>
        <message>
            <source>As many points as in the first round</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Best of the region: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Down {change} points since the first round</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Even on all sides</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Marks 0 to 5 of each dealer's last round</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Marks 0 to 5, once an evaluation is recorded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Marks 0 to 5; 3 meets what we need, 5 is the best of the region</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No round yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None of these dealers has been evaluated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not evaluated yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One round so far</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Strongest: {strongest} {high}; weakest: {weakest} {low}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Total</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Total 0 to 100 of each round, mean of its evaluators</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Up {change} points since the first round</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{grade} from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is ahead with {total} points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{year} Q{quarter}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
