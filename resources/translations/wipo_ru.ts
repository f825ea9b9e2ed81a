<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_GB">
<context>
    <name>Banner</name>
    <message>
        <source>Close this line</source>
        <translation>Закрыть эту строку</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>That is not possible yet</source>
        <translation>Пока это невозможно</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The programme has made a mistake</source>
        <translation>В программе произошла ошибка</translation>
    </message>
    <message>
        <source>Nothing was recorded by the last action. Please send the details to your support desk.</source>
        <translation>Последнее действие ничего не записало. Отправьте подробности в службу поддержки.</translation>
    </message>
</context>
</TS>
