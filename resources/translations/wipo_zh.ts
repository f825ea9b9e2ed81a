<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>Banner</name>
    <message>
        <source>Close this line</source>
        <translation>关闭此行</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>That is not possible yet</source>
        <translation>目前还不能这样做</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The programme has made a mistake</source>
        <translation>程序出错</translation>
    </message>
    <message>
        <source>Nothing was recorded by the last action. Please send the details to your support desk.</source>
        <translation>上一操作没有记录任何内容。请将详细信息发送给技术支持。</translation>
    </message>
</context>
</TS>
