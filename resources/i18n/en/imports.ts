<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>"{name}" is "{match}" (%n rows)</source>
            <translation>
                <numerusform>"{name}" is "{match}" (%n row)</numerusform>
                <numerusform>"{name}" is "{match}" (%n rows)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>"{name}" may be "{match}"; they were kept apart (%n rows)</source>
            <translation>
                <numerusform>"{name}" may be "{match}"; they were kept apart (%n row)</numerusform>
                <numerusform>"{name}" may be "{match}"; they were kept apart (%n rows)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>"{name}" was taken as "{match}" (%n rows)</source>
            <translation>
                <numerusform>"{name}" was taken as "{match}" (%n row)</numerusform>
                <numerusform>"{name}" was taken as "{match}" (%n rows)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n areas</source>
            <translation>
                <numerusform>%n area</numerusform>
                <numerusform>%n areas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) hold an error and count as empty: {where}</source>
            <translation>
                <numerusform>%n cell holds an error and counts as empty: {where}</numerusform>
                <numerusform>%n cells hold an error and count as empty: {where}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customers</source>
            <translation>
                <numerusform>%n customer</numerusform>
                <numerusform>%n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dealers</source>
            <translation>
                <numerusform>%n dealer</numerusform>
                <numerusform>%n dealers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n formula cell(s) hold no result and count as empty: {where}</source>
            <translation>
                <numerusform>%n formula cell holds no result and counts as empty: {where}</numerusform>
                <numerusform>%n formula cells hold no result and count as empty: {where}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n industries</source>
            <translation>
                <numerusform>%n industry</numerusform>
                <numerusform>%n industries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n long number(s) may have lost digits in Excel: {where}</source>
            <translation>
                <numerusform>%n long number may have lost digits in Excel: {where}</numerusform>
                <numerusform>%n long numbers may have lost digits in Excel: {where}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more row(s) were left out</source>
            <translation>
                <numerusform>%n more row was left out</numerusform>
                <numerusform>%n more rows were left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note line(s) left out: {where}</source>
            <translation>
                <numerusform>%n note line left out: {where}</numerusform>
                <numerusform>%n note lines left out: {where}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n products</source>
            <translation>
                <numerusform>%n product</numerusform>
                <numerusform>%n products</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n repeated header row(s) left out: {where}</source>
            <translation>
                <numerusform>%n repeated header row left out: {where}</numerusform>
                <numerusform>%n repeated header rows left out: {where}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reps</source>
            <translation>
                <numerusform>%n rep</numerusform>
                <numerusform>%n reps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have more or fewer cells than the header: {where}</source>
            <translation>
                <numerusform>%n row has more or fewer cells than the header: {where}</numerusform>
                <numerusform>%n rows have more or fewer cells than the header: {where}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) lie before an earlier stage of their deal; taken as they are</source>
            <translation>
                <numerusform>%n row lies before an earlier stage of its deal; taken as it is</numerusform>
                <numerusform>%n rows lie before an earlier stage of their deal; taken as they are</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows found.</source>
            <translation>
                <numerusform>One row found.</numerusform>
                <numerusform>%n rows found.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows saved to {path}. Correct them there and import that file.</source>
            <translation>
                <numerusform>One row saved to {path}. Correct it there and import that file.</numerusform>
                <numerusform>%n rows saved to {path}. Correct them there and import that file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n total row(s) left out: {where}</source>
            <translation>
                <numerusform>%n total row left out: {where}</numerusform>
                <numerusform>%n total rows left out: {where}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Import %n rows</source>
            <translation>
                <numerusform>&amp;Import %n row</numerusform>
                <numerusform>&amp;Import %n rows</numerusform>
            </translation>
        </message>
    </context>
</TS>
