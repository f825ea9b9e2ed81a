<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>Banner</name>
    <message>
        <source>Close this line</source>
        <translation>Cerrar esta línea</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>That is not possible yet</source>
        <translation>Todavía no es posible</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The programme has made a mistake</source>
        <translation>El programa ha cometido un error</translation>
    </message>
    <message>
        <source>Nothing was recorded by the last action. Please send the details to your support desk.</source>
        <translation>La última acción no registró nada. Envíe los detalles a su servicio de asistencia.</translation>
    </message>
</context>
</TS>
