<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>Banner</name>
    <message>
        <source>Close this line</source>
        <translation>إغلاق هذا السطر</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>That is not possible yet</source>
        <translation>هذا غير ممكن بعد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The programme has made a mistake</source>
        <translation>وقع خطأ في البرنامج</translation>
    </message>
    <message>
        <source>Nothing was recorded by the last action. Please send the details to your support desk.</source>
        <translation>لم يسجل الإجراء الأخير شيئا. يرجى إرسال التفاصيل إلى مكتب الدعم.</translation>
    </message>
</context>
</TS>
