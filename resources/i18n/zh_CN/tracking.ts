<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Tracking</name>
        <message numerus="yes">
            <source>%n open deal(s), the readiest first</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n red flag(s) without an answer</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Coach's view</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1+2+1 · {word}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1+2+1: {points}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1+2+1: {points}, {word}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All open deals and what each of them lacks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As of {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Customer page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Deal page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Deals</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filter by name or pinyin</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fold away: {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Guide, two roles and one seller are in place: go for the commitment.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Guide: {who}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No open deal is called so.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>No progress for %n day(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Open deals by readiness</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Part of a deal's or customer's name, pinyin too (Ctrl+F)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ready</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Roles won: {who}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rule R14. One guide who has passed both guide tests and is not against us; two of the four buying roles won by people who support us, each by a person of its own, the guide apart; exactly one seller. 4 is ready, 3 one short.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rule R15. Support of everyone rated, from −5 to +5, weighted by influence 1 to 3 and divided by 5: −1 all against us, +1 all champions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Seller: {who}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Support index {index}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Support index {index}: {colour}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Why? Rule R14 with what went into it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>choose the seller</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>develop {who}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>expected {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>find one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>name one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no amount</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no closing date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>rival unknown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>rival: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>settle who sells</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>win over {who}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{lack} → {action}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} ({title})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{points}, {word}: why?</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %n open deal(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>{stage} (stage {n} of 7)</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{stage} (stage {n} of 7, for %n day(s))</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
</TS>
