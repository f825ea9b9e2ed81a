<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>Banner</name>
    <message>
        <source>Close this line</source>
        <translation>Fermer cette ligne</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>That is not possible yet</source>
        <translation>Ce n’est pas encore possible</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The programme has made a mistake</source>
        <translation>Le programme a commis une erreur</translation>
    </message>
    <message>
        <source>Nothing was recorded by the last action. Please send the details to your support desk.</source>
        <translation>La dernière action n’a rien enregistré. Veuillez envoyer les détails à votre service d’assistance.</translation>
    </message>
</context>
</TS>
