<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AgreementView</name>
    <message numerus="yes">
        <source>%n signature(s) missing</source>
        <translation>
            <numerusform>%n signature missing</numerusform>
            <numerusform>%n signatures missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to {folder}.</source>
        <translation>
            <numerusform>%n file written to {folder}.</numerusform>
            <numerusform>%n files written to {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiaryView</name>
    <message numerus="yes">
        <source>%n came due since.</source>
        <translation>
            <numerusform>%n came due since.</numerusform>
            <numerusform>%n came due since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DutyTree</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message numerus="yes">
        <source>%n agreement(s) registered.</source>
        <translation>
            <numerusform>%n agreement registered.</numerusform>
            <numerusform>%n agreements registered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportingView</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) to be registered</source>
        <translation>
            <numerusform>%n agreement to be registered</numerusform>
            <numerusform>%n agreements to be registered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message numerus="yes">
        <source>One for each of the %n party(ies), in every authentic language</source>
        <translation>
            <numerusform>One for the %n party, in every authentic language</numerusform>
            <numerusform>One for each of the %n parties, in every authentic language</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Word file(s) written to {folder}.</source>
        <translation>
            <numerusform>%n Word file written to {folder}.</numerusform>
            <numerusform>%n Word files written to {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Word file(s) written to {folder}.</source>
        <translation>
            <numerusform>%n Word file written to {folder}.</numerusform>
            <numerusform>%n Word files written to {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReissuePanel</name>
    <message numerus="yes">
        <source>%n place(s) to sign in unsigned originals name somebody who left office</source>
        <translation>
            <numerusform>%n place to sign in unsigned originals names somebody who left office</numerusform>
            <numerusform>%n places to sign in unsigned originals name somebody who left office</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message numerus="yes">
        <source>%n duty(ies) are due.</source>
        <extracomment>A machine that slept past midnight is noticed within so many milliseconds of its waking.</extracomment>
        <translation>
            <numerusform>%n duty is due.</numerusform>
            <numerusform>%n duties are due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them came due since you last looked.</source>
        <translation>
            <numerusform>%n of them came due since you last looked.</numerusform>
            <numerusform>%n of them came due since you last looked.</numerusform>
        </translation>
    </message>
</context>
</TS>
