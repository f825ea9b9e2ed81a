<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
        <source>%n Word file(s) written.</source>
        <translation>
            <numerusform>%n Word file written.</numerusform>
            <numerusform>%n Word files written.</numerusform>
        </translation>
    </message>
</context>
</TS>
