<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>AddTextForm</name>
    <message>
        <source>No file chosen yet</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation>Choisir un f&amp;ichier…</translation>
    </message>
    <message>
        <source>As the file is written</source>
        <translation>Dans la langue du fichier</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Ajouter un texte</translation>
    </message>
    <message>
        <source>Choose the file with the text.</source>
        <translation>Choisissez le fichier qui contient le texte.</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message numerus="yes">
        <source>%n signature(s) missing</source>
        <translation>
            <numerusform>%n signature manquante</numerusform>
            <numerusform>%n signatures manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>This agreement cannot be shown</source>
        <translation>Cet accord ne peut pas être affiché</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>É&amp;léments</translation>
    </message>
    <message>
        <source>&amp;Signatures</source>
        <translation>&amp;Signatures</translation>
    </message>
    <message>
        <source>Part&amp;ners</source>
        <translation>Parte&amp;naires</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>Pape&amp;rs</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Histori&amp;que</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>Chr&amp;onologie</translation>
    </message>
    <message>
        <source>Parts of the agreement</source>
        <translation>Parties de la fiche de l’accord</translation>
    </message>
    <message>
        <source>No agreement chosen</source>
        <translation>Aucun accord choisi</translation>
    </message>
    <message>
        <source>Choose an agreement in the list to see where it stands and what comes next.</source>
        <translation>Choisissez un accord dans la liste pour voir où il en est et ce qui vient ensuite.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this line</source>
        <translation>Fermer cette ligne</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>Export many papers</source>
        <translation>Exporter plusieurs documents</translation>
    </message>
    <message>
        <source>Every paper that can be made now is written; what cannot be made yet is told with its reason.</source>
        <translation>Tous les documents possibles sont écrits ; les autres sont indiqués avec la raison.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Langue des documents</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Noms des fichiers</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>A PDF beside each Word file (needs LibreOffice)</source>
        <translation>Un PDF à côté de chaque fichier Word (nécessite LibreOffice)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose folder and write…</source>
        <translation>Choisir le dossier et écrire…</translation>
    </message>
    <message>
        <source>The whole register</source>
        <translation>Tout le registre</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the files go?</source>
        <translation>Où placer les fichiers ?</translation>
    </message>
    <message>
        <source>Cancelled; papers written before that were kept.</source>
        <translation>Annulé ; les documents déjà écrits sont conservés.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to {folder}.</source>
        <translation>
            <numerusform>%n fichier écrit dans {folder}.</numerusform>
            <numerusform>%n fichiers écrits dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject}, {paper}: {reason}</source>
        <translation>{subject}, {paper} : {reason}</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n accord</numerusform>
            <numerusform>%n accords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Agreements by stage</source>
        <translation>Accords par stade</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Counterpart</source>
        <translation>Autre partie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Date suivante</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Nouveau registre…</translation>
    </message>
    <message>
        <source>Start an empty register in a file of its own</source>
        <translation>Commencer un registre vide dans un fichier distinct</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>&amp;Ouvrir un registre…</translation>
    </message>
    <message>
        <source>Open a register that lies in a file</source>
        <translation>Ouvrir un registre enregistré dans un fichier</translation>
    </message>
    <message>
        <source>Open &amp;sample register</source>
        <translation>Ouvrir le registre d’&amp;exemple</translation>
    </message>
    <message>
        <source>Open the register made for trying things out</source>
        <translation>Ouvrir le registre fait pour essayer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Read agreements from Word or text files</source>
        <translation>Lire des accords dans des fichiers Word ou texte</translation>
    </message>
    <message>
        <source>&amp;Committee document…</source>
        <translation>&amp;Document du comité…</translation>
    </message>
    <message>
        <source>Write the committee document of this agreement as a Word file</source>
        <translation>Écrire le document du comité pour cet accord en Word</translation>
    </message>
    <message>
        <source>&amp;Originals for signature…</source>
        <translation>&amp;Originaux à signer…</translation>
    </message>
    <message>
        <source>Write the originals of this agreement as Word files</source>
        <translation>Écrire les originaux de cet accord en Word</translation>
    </message>
    <message>
        <source>&amp;Many papers…</source>
        <translation>&amp;Plusieurs documents…</translation>
    </message>
    <message>
        <source>Write every paper that can be made, under names of your own</source>
        <translation>Écrire tous les documents possibles, sous les noms de votre choix</translation>
    </message>
    <message>
        <source>&amp;Akoma Ntoso (XML)…</source>
        <translation>&amp;Akoma Ntoso (XML)…</translation>
    </message>
    <message>
        <source>Write this agreement as XML for other programs (AKN4UN)</source>
        <translation>Écrire cet accord en XML pour d’autres logiciels (AKN4UN)</translation>
    </message>
    <message>
        <source>Re&amp;lease a Word file…</source>
        <translation>&amp;Diffuser un fichier Word…</translation>
    </message>
    <message>
        <source>Take names, comments, paths and hidden text out of a copy that leaves</source>
        <translation>Retirer noms, commentaires, chemins et texte masqué d’une copie qui sort</translation>
    </message>
    <message>
        <source>&amp;Verify register</source>
        <translation>&amp;Vérifier le registre</translation>
    </message>
    <message>
        <source>Check the file and the whole chain of facts</source>
        <translation>Contrôler le fichier et toute la chaîne des faits</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>Write a checked copy of the register</source>
        <translation>Écrire une copie contrôlée du registre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the program; everything is saved already</source>
        <translation>Fermer le programme&#xa0;; tout est déjà enregistré</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last recorded step by a contrary fact</source>
        <translation>Annuler par un fait contraire la dernière étape consignée</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Filtrer la liste</translation>
    </message>
    <message>
        <source>Go to the filter field</source>
        <translation>Aller au champ de filtre</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Take every filter away</source>
        <translation>Enlever tous les filtres</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>A&amp;ller à…</translation>
    </message>
    <message>
        <source>Find a command or an agreement by a few letters</source>
        <translation>Trouver une commande ou un accord en quelques lettres</translation>
    </message>
    <message>
        <source>&amp;Record next step…</source>
        <translation>&amp;Consigner l’étape suivante…</translation>
    </message>
    <message>
        <source>Record what happened next to this agreement</source>
        <translation>Consigner la suite donnée à cet accord</translation>
    </message>
    <message>
        <source>&amp;Open agreement</source>
        <translation>&amp;Ouvrir l’accord</translation>
    </message>
    <message>
        <source>Show this agreement and go to it</source>
        <translation>Afficher cet accord et s’y placer</translation>
    </message>
    <message>
        <source>&amp;Why this date…</source>
        <translation>&amp;Pourquoi cette date…</translation>
    </message>
    <message>
        <source>Show the next date of this agreement and the reason for it</source>
        <translation>Montrer la prochaine date de cet accord et son motif</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Aperçu…</translation>
    </message>
    <message>
        <source>Show the paper of this agreement on the screen</source>
        <translation>Afficher le document de cet accord à l’écran</translation>
    </message>
    <message>
        <source>&amp;Change or end…</source>
        <translation>&amp;Modifier ou finir…</translation>
    </message>
    <message>
        <source>Amend, extend, end, replace or correct this agreement, step by step</source>
        <translation>Amender, proroger, finir, remplacer ou corriger cet accord, pas à pas</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Chr&amp;onologie</translation>
    </message>
    <message>
        <source>Every agreement over time, with the sessions and today</source>
        <translation>Tous les accords dans le temps, avec les sessions et le jour présent</translation>
    </message>
    <message>
        <source>Boar&amp;d</source>
        <translation>Ta&amp;bleau</translation>
    </message>
    <message>
        <source>Every agreement by stage, and for how long it has been there</source>
        <translation>Tous les accords par stade, et depuis combien de temps ils y sont</translation>
    </message>
    <message>
        <source>Diar&amp;y</source>
        <translation>&amp;Échéancier</translation>
    </message>
    <message>
        <source>What falls due, and why; what came due since you last looked</source>
        <translation>Ce qui arrive à échéance et pourquoi ; ce qui est échu depuis votre dernière consultation</translation>
    </message>
    <message>
        <source>&amp;What replaces what</source>
        <translation>Ce &amp;qui remplace quoi</translation>
    </message>
    <message>
        <source>Agreements that replace one another, as a picture</source>
        <translation>Les accords qui se remplacent, en image</translation>
    </message>
    <message>
        <source>&amp;Office-holders</source>
        <translation>T&amp;itulaires de fonctions</translation>
    </message>
    <message>
        <source>Who may sign for an organization, from when until when</source>
        <translation>Qui peut signer pour une organisation, depuis quand et jusqu’à quand</translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation>S&amp;essions</translation>
    </message>
    <message>
        <source>The sessions of the Coordination Committee, by which the diary plans</source>
        <translation>Les sessions du Comité de coordination, sur lesquelles se fonde l’échéancier</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>Go round the panes</source>
        <translation>Passer d’un volet à l’autre</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>Go round the panes backwards</source>
        <translation>Passer d’un volet à l’autre en arrière</translation>
    </message>
    <message>
        <source>&amp;Agreement pane</source>
        <translation>Volet de l’&amp;accord</translation>
    </message>
    <message>
        <source>Show or hide the pane beside the list</source>
        <translation>Afficher ou masquer le volet à côté de la liste</translation>
    </message>
    <message>
        <source>&amp;Back to the register</source>
        <translation>&amp;Retour au registre</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>Fermer cette page</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>What this program does and how to begin</source>
        <translation>Ce que fait ce programme et comment commencer</translation>
    </message>
    <message>
        <source>&amp;List of keys</source>
        <translation>&amp;Liste des touches</translation>
    </message>
    <message>
        <source>Every command with its key</source>
        <translation>Chaque commande avec sa touche</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>The menus in their order, by path.</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Export Word</source>
        <translation>E&amp;xporter en Word</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Accord</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>Emplace&amp;ments</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Why the fact is corrected</source>
        <translation>Pourquoi le fait est corrigé</translation>
    </message>
    <message>
        <source>Change at least one field; the fact stays as it is otherwise.</source>
        <translation>Modifiez au moins un champ&#xa0;; sinon le fait reste tel quel.</translation>
    </message>
    <message>
        <source>Write down why the fact is corrected.</source>
        <translation>Indiquez pourquoi le fait est corrigé.</translation>
    </message>
</context>
<context>
    <name>DatesTab</name>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Reason of the date</source>
        <translation>Motif de la date</translation>
    </message>
    <message>
        <source>Show the clause: {clause}</source>
        <translation>Voir la clause : {clause}</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>2018-05-03, 2018-05 or 2018</source>
        <translation>2018-05-03, 2018-05 ou 2018</translation>
    </message>
    <message>
        <source>Choose a day in the calendar</source>
        <translation>Choisir un jour dans le calendrier</translation>
    </message>
</context>
<context>
    <name>DiaryView</name>
    <message>
        <source>Diary</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the register (Esc)</source>
        <translation>Retour au registre (Esc)</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Fichier de calendrier…</translation>
    </message>
    <message>
        <source>Write every day that falls due for Outlook or Thunderbird</source>
        <translation>Écrire toutes les échéances pour Outlook ou Thunderbird</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What falls due, and why</source>
        <translation>Échéance et raison</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Deadlines appear here by themselves once an agreement has days to be counted from.</source>
        <translation>Les échéances apparaissent ici d’elles-mêmes dès qu’un accord a des dates à partir desquelles compter.</translation>
    </message>
    <message>
        <source>Looked at for the first time</source>
        <translation>Première consultation</translation>
    </message>
    <message numerus="yes">
        <source>%n came due since.</source>
        <translation>
            <numerusform>%n échéance depuis.</numerusform>
            <numerusform>%n échéances depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last looked at: {day}, {time}. {came}</source>
        <translation>Dernière consultation : {day}, {time}. {came}</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Fichiers de calendrier</translation>
    </message>
    <message>
        <source>Write calendar file</source>
        <translation>Écrire le fichier de calendrier</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message>
        <source>For a fixed time</source>
        <translation>Pour une durée déterminée</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Renewed automatically</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Renewed by agreement</source>
        <translation>D’un commun accord</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Renewed for months</source>
        <translation>Mois de renouvellement</translation>
    </message>
</context>
<context>
    <name>DutySide</name>
    <message>
        <source>Open agreement</source>
        <extracomment>The step by which a clerk records that a duty was done. The duties that rest on a session of the Committee.</extracomment>
        <translation>Ouvrir l’accord</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Reporter au</translation>
    </message>
    <message>
        <source>Reason for putting it off</source>
        <translation>Motif du report</translation>
    </message>
    <message>
        <source>{step}…</source>
        <translation>{step}…</translation>
    </message>
    <message>
        <source>Enter the session…</source>
        <translation>Saisir la session…</translation>
    </message>
    <message>
        <source>Change the session…</source>
        <translation>Modifier la session…</translation>
    </message>
</context>
<context>
    <name>DutyTree</name>
    <message>
        <source>No day</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Days</source>
        <extracomment>What each rule of entry into force is filled with.</extracomment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>FactsPane</name>
    <message>
        <source>made from the party and the year</source>
        <translation>tirée de la partie et de l’année</translation>
    </message>
</context>
<context>
    <name>FamiliesPage</name>
    <message>
        <source>What replaces what</source>
        <translation>Ce qui remplace quoi</translation>
    </message>
    <message>
        <source>An arrow leads from an agreement to the one that replaces it; a dashed one is announced by the later text, not recorded yet.</source>
        <translation>Une flèche mène d’un accord à celui qui le remplace ; en pointillé, le texte postérieur l’annonce, ce n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>No agreement replaces another</source>
        <translation>Aucun accord n’en remplace un autre</translation>
    </message>
    <message>
        <source>A text that replaces an earlier instrument names its day; it is shown here then.</source>
        <translation>Un texte qui remplace un instrument antérieur en indique la date ; il apparaît alors ici.</translation>
    </message>
    <message>
        <source>{earlier} → {later}: {state}</source>
        <translation>{earlier} → {later} : {state}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Not named</source>
        <extracomment>Keys that a form fills in by itself. The table of words for each key whose value is one of a few.</extracomment>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nouveau registre</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>A checked copy was written: {name}</source>
        <translation>Une copie contrôlée a été écrite&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Agreements and committee documents</source>
        <translation>Accords et documents du comité</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) registered.</source>
        <translation>
            <numerusform>%n accord enregistré.</numerusform>
            <numerusform>%n accords enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the files go?</source>
        <translation>Où placer les fichiers ?</translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation>Écriture des fichiers</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Fichiers Word</translation>
    </message>
    <message>
        <source>Release a Word file</source>
        <translation>Diffuser un fichier Word</translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation>{what} ({count})</translation>
    </message>
    <message>
        <source>Released as {name}; removed: {removed}.</source>
        <translation>Diffusé sous le nom {name} ; retiré : {removed}.</translation>
    </message>
    <message>
        <source>Released as {name}; nothing had to be removed.</source>
        <translation>Diffusé sous le nom {name} ; rien à retirer.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n fichier écrit.</numerusform>
            <numerusform>%n fichiers écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this paper</source>
        <translation>Chercher dans ce document</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>today, or 2018-05-03, 2018-05, 2018</source>
        <extracomment>Answers to an earlier fact: their own day is the day of recording.</extracomment>
        <translation>aujourd’hui, ou 2018-05-03, 2018-05, 2018</translation>
    </message>
    <message>
        <source>{field} (required)</source>
        <translation>{field} (obligatoire)</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Supprimer cette ligne</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Change or end an agreement</source>
        <translation>Modifier ou finir un accord</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Clause: {clause}</source>
        <translation>Clause : {clause}</translation>
    </message>
    <message>
        <source>To be recorded</source>
        <translation>À enregistrer</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>As it stood on {day}</source>
        <translation>Tel qu’il était le {day}</translation>
    </message>
    <message>
        <source>Why: {clause}</source>
        <translation>Fondement&#xa0;: {clause}</translation>
    </message>
    <message>
        <source>Show the clause in the text</source>
        <translation>Montrer la clause dans le texte</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History</source>
        <extracomment>Facts that stay as they are: taken in by the program, or themselves answers to a fact.</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Corriger…</translation>
    </message>
    <message>
        <source>Ta&amp;ke back…</source>
        <translation>A&amp;nnuler…</translation>
    </message>
    <message>
        <source>{who}, recorded {day}, {time}</source>
        <translation>{who}, consigné le {day} à {time}</translation>
    </message>
</context>
<context>
    <name>ImportingView</name>
    <message>
        <source>Reading</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>This paper cannot be taken in</source>
        <translation>Ce document ne peut pas être repris</translation>
    </message>
    <message>
        <source>No agreement was found</source>
        <translation>Aucun accord trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>rien à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) to be registered</source>
        <translation>
            <numerusform>%n accord à enregistrer</numerusform>
            <numerusform>%n accords à enregistrer</numerusform>
        </translation>
    </message>
    <message>
        <source>What you mended is not registered yet: register it, or cancel to give it up.</source>
        <translation>Vos rectifications ne sont pas encore enregistrées&#xa0;: enregistrez-les, ou annulez pour y renoncer.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Agreements found</source>
        <translation>Accords trouvés</translation>
    </message>
    <message>
        <source>Facts read</source>
        <translation>Faits lus</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <translation>Texte de l’accord</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>List of keys</source>
        <translation>Liste des touches</translation>
    </message>
    <message>
        <source>Everything works from the keyboard</source>
        <translation>Tout se fait au clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Submission</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signed, not in force</source>
        <translation>Signé, pas en vigueur</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Préavis</translation>
    </message>
    <message>
        <source>Signs in the picture</source>
        <translation>Signes de l’image</translation>
    </message>
</context>
<context>
    <name>LifeTab</name>
    <message>
        <source>The agreement over time</source>
        <extracomment>Where each kind of day belongs; whatever is not named here concerns the force of the agreement.</extracomment>
        <translation>L’accord dans le temps</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Reasons of the days</source>
        <translation>Motifs des dates</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Taken back: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>MandateForm</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>First day, as far as it is known</source>
        <translation>Premier jour, autant qu’il est connu</translation>
    </message>
    <message>
        <source>Last day; empty while the mandate runs</source>
        <translation>Dernier jour&#xa0;; vide tant que le mandat court</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>Langue du nom</translation>
    </message>
    <message>
        <source>Style, such as Mr. or H.E.</source>
        <translation>Civilité, par exemple M. ou S.E.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title of the office</source>
        <translation>Intitulé de la fonction</translation>
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
<context>
    <name>NextStep</name>
    <message>
        <source>Next: {step}</source>
        <translation>Ensuite&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Nothing is left to be done</source>
        <translation>Il ne reste rien à faire</translation>
    </message>
    <message>
        <source>&amp;Other steps</source>
        <translation>Au&amp;tres étapes</translation>
    </message>
</context>
<context>
    <name>NoticeField</name>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>from the notice</source>
        <translation>dès la notification</translation>
    </message>
    <message>
        <source>from its receipt</source>
        <translation>dès la réception</translation>
    </message>
    <message>
        <source>before the end</source>
        <translation>avant la fin</translation>
    </message>
    <message>
        <source>by a calendar date</source>
        <translation>à date fixe</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destinataire</translation>
    </message>
</context>
<context>
    <name>ObligationsField</name>
    <message>
        <source>Every … months</source>
        <translation>Tous les … mois</translation>
    </message>
    <message>
        <source>Owed by (code)</source>
        <translation>À la charge de (code)</translation>
    </message>
    <message>
        <source>Owed to</source>
        <translation>À l’intention de</translation>
    </message>
</context>
<context>
    <name>OriginalsField</name>
    <message>
        <source>In all</source>
        <translation>Au total</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>A command, a party, a title, a symbol</source>
        <translation>Une commande, une partie, un titre, une cote</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>No agreement chosen</source>
        <translation>Aucun accord choisi</translation>
    </message>
    <message>
        <source>Choose an agreement in the list to see where it stands and what comes next.</source>
        <translation>Choisissez un accord dans la liste pour voir où il en est et ce qui vient ensuite.</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>PDF as well (needs LibreOffice)</source>
        <translation>PDF également (nécessite LibreOffice)</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Aperçu…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>One for each of the %n party(ies), in every authentic language</source>
        <translation>
            <numerusform>Un pour %n partie, dans chaque langue faisant foi</numerusform>
            <numerusform>Un pour chacune des %n parties, dans chaque langue faisant foi</numerusform>
        </translation>
    </message>
    <message>
        <source>left blank in the paper</source>
        <translation>laissé en blanc dans le document</translation>
    </message>
    <message>
        <source>All authentic languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>For each of them</source>
        <translation>Un pour chacune</translation>
    </message>
    <message>
        <source>Where should the Word files go?</source>
        <translation>Où placer les fichiers Word&#xa0;?</translation>
    </message>
    <message>
        <source>Cancelled; papers written before that were kept.</source>
        <translation>Interrompu&#xa0;; les documents déjà écrits ont été conservés.</translation>
    </message>
    <message numerus="yes">
        <source>%n Word file(s) written to {folder}.</source>
        <translation>
            <numerusform>%n fichier Word écrit dans {folder}.</numerusform>
            <numerusform>%n fichiers Word écrits dans {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Papers</source>
        <extracomment>How many papers are seen without scrolling.</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Texts kept</source>
        <translation>Textes conservés</translation>
    </message>
    <message>
        <source>Add te&amp;xt…</source>
        <translation>Ajouter un te&amp;xte…</translation>
    </message>
    <message>
        <source>No original can be written in {languages} before that text is added.</source>
        <translation>Aucun original ne peut être écrit en {languages} avant l’ajout du texte correspondant.</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>authentic</source>
        <translation>fait foi</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>pour information</translation>
    </message>
    <message>
        <source>No text has been kept yet</source>
        <translation>Aucun texte n’a encore été conservé</translation>
    </message>
</context>
<context>
    <name>PartnersTab</name>
    <message>
        <source>As of (today, if empty)</source>
        <translation>À la date du (aujourd’hui si vide)</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Reasons of the days</source>
        <translation>Motifs des dates</translation>
    </message>
    <message>
        <source>Ne&amp;w application…</source>
        <translation>Nouvelle candidat&amp;ure…</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>In effect since</source>
        <translation>En vigueur depuis</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Founding partner</source>
        <translation>Partenaire fondateur</translation>
    </message>
    <message>
        <source>Applied: {day}</source>
        <translation>Candidature : {day}</translation>
    </message>
    <message>
        <source>Application circulated: {day}</source>
        <translation>Candidature diffusée : {day}</translation>
    </message>
    <message>
        <source>Admitted: {day}</source>
        <translation>Admission : {day}</translation>
    </message>
    <message>
        <source>Consent form received by the depositary: {day}</source>
        <translation>Formulaire de consentement reçu par le dépositaire : {day}</translation>
    </message>
    <message>
        <source>Notice of withdrawal received: {day}</source>
        <translation>Notification de retrait reçue : {day}</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>As at this day</source>
        <translation>Au jour suivant</translation>
    </message>
    <message>
        <source>Only what was recorded by then</source>
        <translation>Seulement ce qui était enregistré alors</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Office-holders</source>
        <extracomment>Where to stand in the list when no mandate is meant: at its head, or at the one kept last.</extracomment>
        <translation>Titulaires de fonctions</translation>
    </message>
    <message>
        <source>Who signs an agreement must hold office on the day of signature, or have full powers.</source>
        <translation>Le signataire d’un accord doit être en fonctions le jour de la signature ou avoir les pleins pouvoirs.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>New mandate</source>
        <translation>Nouveau mandat</translation>
    </message>
    <message>
        <source>Keep mandate</source>
        <translation>Conserver le mandat</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Office-holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>The mandate is kept.</source>
        <translation>Le mandat est conservé.</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>The words you typed hide every agreement.</source>
        <translation>Les mots saisis masquent tous les accords.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>Le registre est vide</translation>
    </message>
    <message>
        <source>Import a committee document first; what is in it is drawn here.</source>
        <translation>Importez d’abord un document du Comité ; son contenu sera dessiné ici.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the register (Esc)</source>
        <translation>Retour au registre (Esc)</translation>
    </message>
    <message>
        <source>Filter by name, title, symbol or person, in any script</source>
        <translation>Filtrer par nom, titre, cote ou personne, dans toute écriture</translation>
    </message>
    <message>
        <source>Filter the picture</source>
        <translation>Filtrer l’image</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Why each day of this agreement is that day (Space)</source>
        <translation>Pourquoi chaque jour de cet accord est ce jour-là (Espace)</translation>
    </message>
    <message>
        <source>Reasons of the days</source>
        <translation>Motifs des dates</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>All agreements</source>
        <translation>Tous les accords</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Before the Committee</source>
        <translation>Devant le comité</translation>
    </message>
    <message>
        <source>Approved, not signed</source>
        <translation>Approuvés, à signer</translation>
    </message>
    <message>
        <source>Signed and in force</source>
        <translation>Signés et en vigueur</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminés</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>{language}, copy {number} of {count}</source>
        <extracomment>The paper, its copies, and the papers that can be chosen instead.</extracomment>
        <translation>{language}, exemplaire {number} sur {count}</translation>
    </message>
    <message>
        <source>This paper cannot be shown yet</source>
        <translation>Ce document ne peut pas encore être affiché</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page envoyée à l’imprimante.</numerusform>
            <numerusform>%n pages envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the Word files go?</source>
        <translation>Où placer les fichiers Word&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n Word file(s) written to {folder}.</source>
        <translation>
            <numerusform>%n fichier Word écrit dans {folder}.</numerusform>
            <numerusform>%n fichiers Word écrits dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Previous copy</source>
        <translation>Exemplaire précédent</translation>
    </message>
    <message>
        <source>Next copy</source>
        <translation>Exemplaire suivant</translation>
    </message>
    <message>
        <source>Print this copy…</source>
        <translation>Imprimer cet exemplaire…</translation>
    </message>
</context>
<context>
    <name>RecordingView</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reason for recording all the same</source>
        <translation>Motif pour consigner malgré tout</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>The place, the filter or the words you typed hide every agreement.</source>
        <translation>L’emplacement, le filtre ou les mots saisis masquent tous les accords.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>Le registre est vide</translation>
    </message>
    <message>
        <source>Start with a committee document: drop the Word file here, or import it.</source>
        <translation>Commencez par un document du comité&#xa0;: déposez le fichier Word ici ou importez-le.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Preparing the sample register</source>
        <translation>Préparation du registre d’exemple</translation>
    </message>
    <message>
        <source>This happens once and takes a few seconds.</source>
        <translation>Cela n’arrive qu’une fois et prend quelques secondes.</translation>
    </message>
    <message>
        <source>No register is open</source>
        <translation>Aucun registre n’est ouvert</translation>
    </message>
    <message>
        <source>Open another one, or the sample register, from the File menu.</source>
        <translation>Ouvrez-en un autre, ou le registre d’exemple, par le menu Fichier.</translation>
    </message>
    <message>
        <source>Filter by name, title, symbol or person, in any script</source>
        <translation>Filtrer par nom, titre, cote ou personne, dans toute écriture</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>As at…</source>
        <translation>Au…</translation>
    </message>
    <message>
        <source>Look at the register as it stood on a past day</source>
        <translation>Voir le registre tel qu’il était un jour passé</translation>
    </message>
</context>
<context>
    <name>ReissuePanel</name>
    <message>
        <source>Reason, kept with each step</source>
        <translation>Raison, conservée avec chaque étape</translation>
    </message>
    <message>
        <source>Reason for issuing all the same</source>
        <translation>Raison d’émettre malgré tout</translation>
    </message>
    <message>
        <source>Unsigned originals that name somebody who left office</source>
        <translation>Originaux non signés nommant une personne qui a quitté ses fonctions</translation>
    </message>
    <message>
        <source>They are taken back, the successor is put in, and they are issued anew, in one step. Take the mark away where that is not wanted.</source>
        <translation>Ils sont retirés, le successeur y est inscrit et ils sont émis à nouveau, en une étape. Décochez ceux pour lesquels vous ne le voulez pas.</translation>
    </message>
    <message>
        <source>Issue anew</source>
        <translation>Émettre à nouveau</translation>
    </message>
    <message>
        <source>{reference} ({languages}): {former} left, no successor is kept yet</source>
        <translation>{reference} ({languages}) : {former} est parti, aucun successeur n’est enregistré</translation>
    </message>
    <message>
        <source>{reference} ({languages}): {former} → {successor}</source>
        <translation>{reference} ({languages}) : {former} → {successor}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to sign in unsigned originals name somebody who left office</source>
        <translation>
            <numerusform>%n place de signature dans des originaux non signés nomme une personne qui a quitté ses fonctions</numerusform>
            <numerusform>%n places de signature dans des originaux non signés nomment une personne qui a quitté ses fonctions</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down the reason: it is kept with each step.</source>
        <translation>Indiquez la raison : elle est conservée avec chaque étape.</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message numerus="yes">
        <source>%n duty(ies) are due.</source>
        <extracomment>A machine that slept past midnight is noticed within so many milliseconds of its waking.</extracomment>
        <translation>
            <numerusform>%n échéance est arrivée.</numerusform>
            <numerusform>%n échéances sont arrivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them came due since you last looked.</source>
        <translation>
            <numerusform>Dont %n depuis votre dernière consultation.</numerusform>
            <numerusform>Dont %n depuis votre dernière consultation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show diary</source>
        <translation>Voir l’échéancier</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom abrégé</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Civilité</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Number of the session</source>
        <translation>Numéro de la session</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Which of its kind, such as 50 for the 50th</source>
        <translation>Rang dans sa catégorie, par exemple 50 pour la 50e</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Documents by; empty: two months before</source>
        <translation>Documents au plus tard le ; vide : deux mois avant</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connue</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinaire</translation>
    </message>
    <message>
        <source>Extraordinary</source>
        <translation>Extraordinaire</translation>
    </message>
</context>
<context>
    <name>SessionsView</name>
    <message>
        <source>Sessions</source>
        <extracomment>Under this key a wish names the session to stand on; with nothing in it, a new one is begun.</extracomment>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>The diary plans by the ordinary sessions kept here. For a year without one it can only expect one, from those that were.</source>
        <translation>L’échéancier se fonde sur les sessions ordinaires enregistrées ici. Pour une année sans session, il ne peut qu’en attendre une, d’après celles qui ont eu lieu.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Keep session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Documents by {day}</source>
        <translation>Documents au plus tard le {day}</translation>
    </message>
    <message>
        <source>Session {number} is kept already; it is shown here as it stands.</source>
        <translation>La session n° {number} est déjà enregistrée ; elle est affichée ici telle quelle.</translation>
    </message>
    <message>
        <source>The session is kept.</source>
        <translation>La session est enregistrée.</translation>
    </message>
</context>
<context>
    <name>SignaturesTab</name>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Signed on {day}, {place}</source>
        <translation>Signé&#xa0;: {day}, {place}</translation>
    </message>
    <message>
        <source>Signed on {day}</source>
        <translation>Signé&#xa0;: {day}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Everything is saved · Offline</source>
        <translation>Tout est enregistré · Hors ligne</translation>
    </message>
    <message>
        <source>Saved {time} · Offline</source>
        <translation>Enregistré à {time} · Hors ligne</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Only an authentic language can be chosen: no original leaves in another.</source>
        <translation>Seule une langue faisant foi peut être choisie&#xa0;: aucun original ne part dans une autre.</translation>
    </message>
    <message>
        <source>Left empty, the next free annex is taken.</source>
        <translation>Si le champ reste vide, la prochaine annexe libre est prise.</translation>
    </message>
    <message>
        <source>Fill in: {field}</source>
        <translation>À remplir&#xa0;: {field}</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Show place</source>
        <translation>Voir le passage</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Rectifier</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Rectifié</translation>
    </message>
    <message>
        <source>Read clearly</source>
        <translation>Lu clairement</translation>
    </message>
    <message>
        <source>Not in the text</source>
        <translation>Absent du texte</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>The text does not say</source>
        <translation>Le texte ne le dit pas</translation>
    </message>
    <message>
        <source>{total} in all: {each}</source>
        <translation>{total} au total&#xa0;: {each}</translation>
    </message>
    <message>
        <source>line {first}</source>
        <translation>ligne {first}</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>lignes {first}–{last}</translation>
    </message>
    <message>
        <source>the one of {day}</source>
        <translation>accord ({day})</translation>
    </message>
</context>
<context>
    <name>TermsTab</name>
    <message>
        <source>Terms</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <translation>Texte de l’accord</translation>
    </message>
    <message>
        <source>&amp;Mend term…</source>
        <translation>&amp;Rectifier l’élément…</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>authentic</source>
        <translation>fait foi</translation>
    </message>
    <message>
        <source>Add the text as a Word or text file; papers and originals are made from it.</source>
        <translation>Ajoutez le texte en fichier Word ou texte&#xa0;; les documents et les originaux en sont tirés.</translation>
    </message>
    <message>
        <source>No text has been kept yet</source>
        <translation>Aucun texte n’a encore été conservé</translation>
    </message>
    <message>
        <source>Add text…</source>
        <translation>Ajouter un texte…</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>From {first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Agreements over time</source>
        <translation>Accords dans le temps</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Toute la durée</translation>
    </message>
    <message>
        <source>From the first day to the last (0)</source>
        <translation>Du premier jour au dernier (0)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today in the middle (T)</source>
        <translation>Aujourd’hui au milieu (T)</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Plus près (+)</translation>
    </message>
    <message>
        <source>Further away (−)</source>
        <translation>Plus loin (−)</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export Word</source>
        <translation>Exporter en Word</translation>
    </message>
    <message>
        <source>Write papers of this agreement as Word files</source>
        <translation>Écrire les documents de cet accord en Word</translation>
    </message>
    <message>
        <source>Go to…  Ctrl+K</source>
        <translation>Aller à…  Ctrl+K</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>Six parts of the status</source>
        <extracomment>How a region&apos;s state looks on the track.</extracomment>
        <translation>Six volets de l’état</translation>
    </message>
</context>
</TS>
