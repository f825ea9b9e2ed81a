<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>AddTextForm</name>
    <message>
        <source>No file chosen yet</source>
        <translation>Aún no se ha elegido ningún archivo</translation>
    </message>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation>Elegir arch&amp;ivo…</translation>
    </message>
    <message>
        <source>As the file is written</source>
        <translation>En el idioma del archivo</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Añadir un texto</translation>
    </message>
    <message>
        <source>Choose the file with the text.</source>
        <translation>Elija el archivo que contiene el texto.</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message numerus="yes">
        <source>%n signature(s) missing</source>
        <translation>
            <numerusform>%n firma pendiente</numerusform>
            <numerusform>%n firmas pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>This agreement cannot be shown</source>
        <translation>No se puede mostrar este acuerdo</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>E&amp;lementos</translation>
    </message>
    <message>
        <source>&amp;Signatures</source>
        <translation>&amp;Firmas</translation>
    </message>
    <message>
        <source>Part&amp;ners</source>
        <translation>Socio&amp;s</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Fechas</translation>
    </message>
    <message>
        <source>Pape&amp;rs</source>
        <translation>&amp;Documentos</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>Cronolo&amp;gía</translation>
    </message>
    <message>
        <source>Parts of the agreement</source>
        <translation>Secciones del acuerdo</translation>
    </message>
    <message>
        <source>No agreement chosen</source>
        <translation>Ningún acuerdo elegido</translation>
    </message>
    <message>
        <source>Choose an agreement in the list to see where it stands and what comes next.</source>
        <translation>Elija un acuerdo de la lista para ver en qué punto está y qué sigue.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this line</source>
        <translation>Cerrar esta línea</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>Export many papers</source>
        <translation>Exportar varios documentos</translation>
    </message>
    <message>
        <source>Every paper that can be made now is written; what cannot be made yet is told with its reason.</source>
        <translation>Se escriben todos los documentos posibles; los demás se indican con su motivo.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Idioma de los documentos</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Nombres de los archivos</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Lo que se escribirá</translation>
    </message>
    <message>
        <source>A PDF beside each Word file (needs LibreOffice)</source>
        <translation>Un PDF junto a cada archivo Word (requiere LibreOffice)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose folder and write…</source>
        <translation>Elegir carpeta y escribir…</translation>
    </message>
    <message>
        <source>The whole register</source>
        <translation>Todo el registro</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the files go?</source>
        <translation>¿Dónde guardar los archivos?</translation>
    </message>
    <message>
        <source>Cancelled; papers written before that were kept.</source>
        <translation>Cancelado; se conservan los documentos ya escritos.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to {folder}.</source>
        <translation>
            <numerusform>%n archivo escrito en {folder}.</numerusform>
            <numerusform>%n archivos escritos en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject}, {paper}: {reason}</source>
        <translation>{subject}, {paper}: {reason}</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n acuerdo</numerusform>
            <numerusform>%n acuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Agreements by stage</source>
        <translation>Acuerdos por etapa</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Counterpart</source>
        <translation>Otra parte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Próxima fecha</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Deshacer: {step}</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Nuevo registro…</translation>
    </message>
    <message>
        <source>Start an empty register in a file of its own</source>
        <translation>Empezar un registro vacío en un archivo propio</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>&amp;Abrir registro…</translation>
    </message>
    <message>
        <source>Open a register that lies in a file</source>
        <translation>Abrir un registro guardado en un archivo</translation>
    </message>
    <message>
        <source>Open &amp;sample register</source>
        <translation>Abrir el registro de &amp;muestra</translation>
    </message>
    <message>
        <source>Open the register made for trying things out</source>
        <translation>Abrir el registro hecho para probar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Read agreements from Word or text files</source>
        <translation>Leer acuerdos de archivos Word o de texto</translation>
    </message>
    <message>
        <source>&amp;Committee document…</source>
        <translation>&amp;Documento del Comité…</translation>
    </message>
    <message>
        <source>Write the committee document of this agreement as a Word file</source>
        <translation>Escribir en Word el documento del Comité de este acuerdo</translation>
    </message>
    <message>
        <source>&amp;Originals for signature…</source>
        <translation>&amp;Originales para la firma…</translation>
    </message>
    <message>
        <source>Write the originals of this agreement as Word files</source>
        <translation>Escribir en Word los originales de este acuerdo</translation>
    </message>
    <message>
        <source>&amp;Many papers…</source>
        <translation>&amp;Varios documentos…</translation>
    </message>
    <message>
        <source>Write every paper that can be made, under names of your own</source>
        <translation>Escribir todos los documentos posibles, con los nombres que elija</translation>
    </message>
    <message>
        <source>&amp;Akoma Ntoso (XML)…</source>
        <translation>&amp;Akoma Ntoso (XML)…</translation>
    </message>
    <message>
        <source>Write this agreement as XML for other programs (AKN4UN)</source>
        <translation>Escribir este acuerdo en XML para otros programas (AKN4UN)</translation>
    </message>
    <message>
        <source>Re&amp;lease a Word file…</source>
        <translation>&amp;Liberar un archivo Word…</translation>
    </message>
    <message>
        <source>Take names, comments, paths and hidden text out of a copy that leaves</source>
        <translation>Quitar nombres, comentarios, rutas y texto oculto de la copia que sale</translation>
    </message>
    <message>
        <source>&amp;Verify register</source>
        <translation>&amp;Verificar el registro</translation>
    </message>
    <message>
        <source>Check the file and the whole chain of facts</source>
        <translation>Comprobar el archivo y toda la cadena de hechos</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Copia de seguridad…</translation>
    </message>
    <message>
        <source>Write a checked copy of the register</source>
        <translation>Escribir una copia comprobada del registro</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the program; everything is saved already</source>
        <translation>Cerrar el programa; todo está ya guardado</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last recorded step by a contrary fact</source>
        <translation>Anular el último paso con un hecho contrario</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Filtrar la lista</translation>
    </message>
    <message>
        <source>Go to the filter field</source>
        <translation>Ir al campo de filtro</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Take every filter away</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Find a command or an agreement by a few letters</source>
        <translation>Encontrar una orden o un acuerdo con pocas letras</translation>
    </message>
    <message>
        <source>&amp;Record next step…</source>
        <translation>&amp;Registrar el próximo paso…</translation>
    </message>
    <message>
        <source>Record what happened next to this agreement</source>
        <translation>Registrar lo que ocurrió después con este acuerdo</translation>
    </message>
    <message>
        <source>&amp;Open agreement</source>
        <translation>&amp;Abrir el acuerdo</translation>
    </message>
    <message>
        <source>Show this agreement and go to it</source>
        <translation>Mostrar este acuerdo e ir a él</translation>
    </message>
    <message>
        <source>&amp;Why this date…</source>
        <translation>&amp;Por qué esta fecha…</translation>
    </message>
    <message>
        <source>Show the next date of this agreement and the reason for it</source>
        <translation>Mostrar la próxima fecha de este acuerdo y su motivo</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Vista previa…</translation>
    </message>
    <message>
        <source>Show the paper of this agreement on the screen</source>
        <translation>Mostrar en pantalla el documento de este acuerdo</translation>
    </message>
    <message>
        <source>&amp;Change or end…</source>
        <translation>&amp;Cambiar o terminar…</translation>
    </message>
    <message>
        <source>Amend, extend, end, replace or correct this agreement, step by step</source>
        <translation>Enmendar, prorrogar, terminar, sustituir o corregir este acuerdo, paso a paso</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>C&amp;ronología</translation>
    </message>
    <message>
        <source>Every agreement over time, with the sessions and today</source>
        <translation>Todos los acuerdos en el tiempo, con las reuniones y el día de hoy</translation>
    </message>
    <message>
        <source>Boar&amp;d</source>
        <translation>Ta&amp;blero</translation>
    </message>
    <message>
        <source>Every agreement by stage, and for how long it has been there</source>
        <translation>Todos los acuerdos por etapa y cuánto tiempo llevan en ella</translation>
    </message>
    <message>
        <source>Diar&amp;y</source>
        <translation>Agen&amp;da</translation>
    </message>
    <message>
        <source>What falls due, and why; what came due since you last looked</source>
        <translation>Qué vence y por qué; qué ha vencido desde su última consulta</translation>
    </message>
    <message>
        <source>&amp;What replaces what</source>
        <translation>&amp;Qué sustituye a qué</translation>
    </message>
    <message>
        <source>Agreements that replace one another, as a picture</source>
        <translation>Los acuerdos que se sustituyen, en imagen</translation>
    </message>
    <message>
        <source>&amp;Office-holders</source>
        <translation>&amp;Titulares de cargos</translation>
    </message>
    <message>
        <source>Who may sign for an organization, from when until when</source>
        <translation>Quién puede firmar por una organización, desde cuándo y hasta cuándo</translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation>P&amp;eríodos de sesiones</translation>
    </message>
    <message>
        <source>The sessions of the Coordination Committee, by which the diary plans</source>
        <translation>Los períodos de sesiones del Comité de Coordinación, en los que se basa la agenda</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Go round the panes</source>
        <translation>Recorrer los paneles</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>Go round the panes backwards</source>
        <translation>Recorrer los paneles hacia atrás</translation>
    </message>
    <message>
        <source>&amp;Agreement pane</source>
        <translation>Panel del a&amp;cuerdo</translation>
    </message>
    <message>
        <source>Show or hide the pane beside the list</source>
        <translation>Mostrar u ocultar el panel junto a la lista</translation>
    </message>
    <message>
        <source>&amp;Back to the register</source>
        <translation>&amp;Volver al registro</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>Cerrar esta página</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>What this program does and how to begin</source>
        <translation>Qué hace este programa y cómo empezar</translation>
    </message>
    <message>
        <source>&amp;List of keys</source>
        <translation>&amp;Lista de teclas</translation>
    </message>
    <message>
        <source>Every command with its key</source>
        <translation>Cada orden con su tecla</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Alto co&amp;ntraste</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>The menus in their order, by path.</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Export Word</source>
        <translation>&amp;Exportar Word</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>A&amp;cuerdo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Lugares</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Col&amp;ores</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Ta&amp;maño del texto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Why the fact is corrected</source>
        <translation>Por qué se corrige el hecho</translation>
    </message>
    <message>
        <source>Change at least one field; the fact stays as it is otherwise.</source>
        <translation>Cambie al menos un campo; de lo contrario, el hecho queda como está.</translation>
    </message>
    <message>
        <source>Write down why the fact is corrected.</source>
        <translation>Indique por qué se corrige el hecho.</translation>
    </message>
</context>
<context>
    <name>DatesTab</name>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Reason of the date</source>
        <translation>Motivo de la fecha</translation>
    </message>
    <message>
        <source>Show the clause: {clause}</source>
        <translation>Ver la cláusula: {clause}</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>2018-05-03, 2018-05 or 2018</source>
        <translation>2018-05-03, 2018-05 o 2018</translation>
    </message>
    <message>
        <source>Choose a day in the calendar</source>
        <translation>Elegir un día en el calendario</translation>
    </message>
</context>
<context>
    <name>DiaryView</name>
    <message>
        <source>Diary</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the register (Esc)</source>
        <translation>Volver al registro (Esc)</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Archivo de calendario…</translation>
    </message>
    <message>
        <source>Write every day that falls due for Outlook or Thunderbird</source>
        <translation>Escribir todos los vencimientos para Outlook o Thunderbird</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>Vencimientos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What falls due, and why</source>
        <translation>Vencimiento y motivo</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Deadlines appear here by themselves once an agreement has days to be counted from.</source>
        <translation>Los vencimientos aparecen aquí por sí solos en cuanto un acuerdo tiene fechas desde las que contar.</translation>
    </message>
    <message>
        <source>Looked at for the first time</source>
        <translation>Primera consulta</translation>
    </message>
    <message numerus="yes">
        <source>%n came due since.</source>
        <translation>
            <numerusform>%n ha vencido desde entonces.</numerusform>
            <numerusform>%n han vencido desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last looked at: {day}, {time}. {came}</source>
        <translation>Última consulta: {day}, {time}. {came}</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Archivos de calendario</translation>
    </message>
    <message>
        <source>Write calendar file</source>
        <translation>Escribir el archivo de calendario</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message>
        <source>For a fixed time</source>
        <translation>Por un plazo determinado</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Renewed automatically</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Renewed by agreement</source>
        <translation>De común acuerdo</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Renewed for months</source>
        <translation>Meses de renovación</translation>
    </message>
</context>
<context>
    <name>DutySide</name>
    <message>
        <source>Open agreement</source>
        <extracomment>The step by which a clerk records that a duty was done. The duties that rest on a session of the Committee.</extracomment>
        <translation>Abrir el acuerdo</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Aplazar hasta</translation>
    </message>
    <message>
        <source>Reason for putting it off</source>
        <translation>Motivo del aplazamiento</translation>
    </message>
    <message>
        <source>{step}…</source>
        <translation>{step}…</translation>
    </message>
    <message>
        <source>Enter the session…</source>
        <translation>Registrar el período de sesiones…</translation>
    </message>
    <message>
        <source>Change the session…</source>
        <translation>Modificar el período de sesiones…</translation>
    </message>
</context>
<context>
    <name>DutyTree</name>
    <message>
        <source>No day</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>expected</source>
        <translation>previsto</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Days</source>
        <extracomment>What each rule of entry into force is filled with.</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>FactsPane</name>
    <message>
        <source>made from the party and the year</source>
        <translation>se forma con la parte y el año</translation>
    </message>
</context>
<context>
    <name>FamiliesPage</name>
    <message>
        <source>What replaces what</source>
        <translation>Qué sustituye a qué</translation>
    </message>
    <message>
        <source>An arrow leads from an agreement to the one that replaces it; a dashed one is announced by the later text, not recorded yet.</source>
        <translation>Una flecha va de un acuerdo al que lo sustituye; la discontinua la anuncia el texto posterior y aún no está registrada.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>No agreement replaces another</source>
        <translation>Ningún acuerdo sustituye a otro</translation>
    </message>
    <message>
        <source>A text that replaces an earlier instrument names its day; it is shown here then.</source>
        <translation>Un texto que sustituye a un instrumento anterior indica su fecha; entonces aparece aquí.</translation>
    </message>
    <message>
        <source>{earlier} → {later}: {state}</source>
        <translation>{earlier} → {later}: {state}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Not named</source>
        <extracomment>Keys that a form fills in by itself. The table of words for each key whose value is one of a few.</extracomment>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>Abrir registro</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>A checked copy was written: {name}</source>
        <translation>Se escribió una copia comprobada: {name}</translation>
    </message>
    <message>
        <source>Agreements and committee documents</source>
        <translation>Acuerdos y documentos del Comité</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) registered.</source>
        <translation>
            <numerusform>%n acuerdo registrado.</numerusform>
            <numerusform>%n acuerdos registrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the files go?</source>
        <translation>¿Dónde guardar los archivos?</translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation>Escribiendo archivos</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Archivos Word</translation>
    </message>
    <message>
        <source>Release a Word file</source>
        <translation>Liberar un archivo Word</translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation>{what} ({count})</translation>
    </message>
    <message>
        <source>Released as {name}; removed: {removed}.</source>
        <translation>Liberado como {name}; retirado: {removed}.</translation>
    </message>
    <message>
        <source>Released as {name}; nothing had to be removed.</source>
        <translation>Liberado como {name}; no hubo que retirar nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n archivo escrito.</numerusform>
            <numerusform>%n archivos escritos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registros</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this paper</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>today, or 2018-05-03, 2018-05, 2018</source>
        <extracomment>Answers to an earlier fact: their own day is the day of recording.</extracomment>
        <translation>hoy, o 2018-05-03, 2018-05, 2018</translation>
    </message>
    <message>
        <source>{field} (required)</source>
        <translation>{field} (obligatorio)</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Quitar esta fila</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Change or end an agreement</source>
        <translation>Cambiar o terminar un acuerdo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Clause: {clause}</source>
        <translation>Cláusula: {clause}</translation>
    </message>
    <message>
        <source>To be recorded</source>
        <translation>Por registrar</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>As it stood on {day}</source>
        <translation>Tal como estaba el {day}</translation>
    </message>
    <message>
        <source>Why: {clause}</source>
        <translation>Fundamento: {clause}</translation>
    </message>
    <message>
        <source>Show the clause in the text</source>
        <translation>Mostrar la cláusula en el texto</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History</source>
        <extracomment>Facts that stay as they are: taken in by the program, or themselves answers to a fact.</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>Co&amp;rregir…</translation>
    </message>
    <message>
        <source>Ta&amp;ke back…</source>
        <translation>An&amp;ular…</translation>
    </message>
    <message>
        <source>{who}, recorded {day}, {time}</source>
        <translation>{who}, consignado el {day} a las {time}</translation>
    </message>
</context>
<context>
    <name>ImportingView</name>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>This paper cannot be taken in</source>
        <translation>No se puede incorporar este documento</translation>
    </message>
    <message>
        <source>No agreement was found</source>
        <translation>No se encontró ningún acuerdo</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n por comprobar</numerusform>
            <numerusform>%n por comprobar</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>nada por comprobar</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) to be registered</source>
        <translation>
            <numerusform>%n acuerdo por registrar</numerusform>
            <numerusform>%n acuerdos por registrar</numerusform>
        </translation>
    </message>
    <message>
        <source>What you mended is not registered yet: register it, or cancel to give it up.</source>
        <translation>Lo que ha enmendado aún no está registrado: regístrelo o cancele para renunciar a ello.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Agreements found</source>
        <translation>Acuerdos encontrados</translation>
    </message>
    <message>
        <source>Facts read</source>
        <translation>Hechos leídos</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <translation>Texto del acuerdo</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>List of keys</source>
        <translation>Lista de teclas</translation>
    </message>
    <message>
        <source>Everything works from the keyboard</source>
        <translation>Todo funciona con el teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Submission</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signed, not in force</source>
        <translation>Firmado, no en vigor</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Preaviso</translation>
    </message>
    <message>
        <source>Signs in the picture</source>
        <translation>Signos de la imagen</translation>
    </message>
</context>
<context>
    <name>LifeTab</name>
    <message>
        <source>The agreement over time</source>
        <extracomment>Where each kind of day belongs; whatever is not named here concerns the force of the agreement.</extracomment>
        <translation>El acuerdo en el tiempo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Reasons of the days</source>
        <translation>Motivos de las fechas</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Taken back: {step}</source>
        <translation>Anulado: {step}</translation>
    </message>
</context>
<context>
    <name>MandateForm</name>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>First day, as far as it is known</source>
        <translation>Primer día, en la medida en que se conoce</translation>
    </message>
    <message>
        <source>Last day; empty while the mandate runs</source>
        <translation>Último día; vacío mientras dure el mandato</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>Idioma del nombre</translation>
    </message>
    <message>
        <source>Style, such as Mr. or H.E.</source>
        <translation>Tratamiento, como Sr. o Excmo. Sr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title of the office</source>
        <translation>Nombre del cargo</translation>
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
<context>
    <name>NextStep</name>
    <message>
        <source>Next: {step}</source>
        <translation>A continuación: {step}</translation>
    </message>
    <message>
        <source>Nothing is left to be done</source>
        <translation>No queda nada por hacer</translation>
    </message>
    <message>
        <source>&amp;Other steps</source>
        <translation>&amp;Otros pasos</translation>
    </message>
</context>
<context>
    <name>NoticeField</name>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>from the notice</source>
        <translation>desde el aviso</translation>
    </message>
    <message>
        <source>from its receipt</source>
        <translation>desde la recepción</translation>
    </message>
    <message>
        <source>before the end</source>
        <translation>antes del fin</translation>
    </message>
    <message>
        <source>by a calendar date</source>
        <translation>en fecha fija</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Cómputo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destinatario</translation>
    </message>
</context>
<context>
    <name>ObligationsField</name>
    <message>
        <source>Every … months</source>
        <translation>Cada … meses</translation>
    </message>
    <message>
        <source>Owed by (code)</source>
        <translation>A cargo de (código)</translation>
    </message>
    <message>
        <source>Owed to</source>
        <translation>Dirigido a</translation>
    </message>
</context>
<context>
    <name>OriginalsField</name>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>A command, a party, a title, a symbol</source>
        <translation>Una orden, una parte, un título, una signatura</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>No agreement chosen</source>
        <translation>Ningún acuerdo elegido</translation>
    </message>
    <message>
        <source>Choose an agreement in the list to see where it stands and what comes next.</source>
        <translation>Elija un acuerdo de la lista para ver en qué punto está y qué sigue.</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>PDF as well (needs LibreOffice)</source>
        <translation>También PDF (requiere LibreOffice)</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vista previa…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>One for each of the %n party(ies), in every authentic language</source>
        <translation>
            <numerusform>Uno para %n parte, en cada idioma auténtico</numerusform>
            <numerusform>Uno para cada una de las %n partes, en cada idioma auténtico</numerusform>
        </translation>
    </message>
    <message>
        <source>left blank in the paper</source>
        <translation>queda en blanco en el documento</translation>
    </message>
    <message>
        <source>All authentic languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>For each of them</source>
        <translation>Uno para cada una</translation>
    </message>
    <message>
        <source>Where should the Word files go?</source>
        <translation>¿Dónde guardar los archivos Word?</translation>
    </message>
    <message>
        <source>Cancelled; papers written before that were kept.</source>
        <translation>Cancelado; se han conservado los documentos ya escritos.</translation>
    </message>
    <message numerus="yes">
        <source>%n Word file(s) written to {folder}.</source>
        <translation>
            <numerusform>%n archivo Word escrito en {folder}.</numerusform>
            <numerusform>%n archivos Word escritos en {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Papers</source>
        <extracomment>How many papers are seen without scrolling.</extracomment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Texts kept</source>
        <translation>Textos conservados</translation>
    </message>
    <message>
        <source>Add te&amp;xt…</source>
        <translation>Añadir te&amp;xto…</translation>
    </message>
    <message>
        <source>No original can be written in {languages} before that text is added.</source>
        <translation>No puede escribirse ningún original en {languages} antes de añadir el texto correspondiente.</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
    <message>
        <source>authentic</source>
        <translation>auténtico</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>a título informativo</translation>
    </message>
    <message>
        <source>No text has been kept yet</source>
        <translation>Aún no se ha conservado ningún texto</translation>
    </message>
</context>
<context>
    <name>PartnersTab</name>
    <message>
        <source>As of (today, if empty)</source>
        <translation>A fecha de (hoy si está vacío)</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Reasons of the days</source>
        <translation>Motivos de las fechas</translation>
    </message>
    <message>
        <source>Ne&amp;w application…</source>
        <translation>N&amp;ueva solicitud…</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>In effect since</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Founding partner</source>
        <translation>Socio fundador</translation>
    </message>
    <message>
        <source>Applied: {day}</source>
        <translation>Solicitud: {day}</translation>
    </message>
    <message>
        <source>Application circulated: {day}</source>
        <translation>Solicitud distribuida: {day}</translation>
    </message>
    <message>
        <source>Admitted: {day}</source>
        <translation>Admisión: {day}</translation>
    </message>
    <message>
        <source>Consent form received by the depositary: {day}</source>
        <translation>Formulario de consentimiento recibido por el depositario: {day}</translation>
    </message>
    <message>
        <source>Notice of withdrawal received: {day}</source>
        <translation>Notificación de retirada recibida: {day}</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>As at this day</source>
        <translation>A este día</translation>
    </message>
    <message>
        <source>Only what was recorded by then</source>
        <translation>Solo lo registrado hasta entonces</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Office-holders</source>
        <extracomment>Where to stand in the list when no mandate is meant: at its head, or at the one kept last.</extracomment>
        <translation>Titulares de cargos</translation>
    </message>
    <message>
        <source>Who signs an agreement must hold office on the day of signature, or have full powers.</source>
        <translation>Quien firma un acuerdo debe ejercer el cargo el día de la firma o tener plenos poderes.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>New mandate</source>
        <translation>Nuevo mandato</translation>
    </message>
    <message>
        <source>Keep mandate</source>
        <translation>Guardar el mandato</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Office-holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>The mandate is kept.</source>
        <translation>Se ha guardado el mandato.</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>The words you typed hide every agreement.</source>
        <translation>Las palabras escritas ocultan todos los acuerdos.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>El registro está vacío</translation>
    </message>
    <message>
        <source>Import a committee document first; what is in it is drawn here.</source>
        <translation>Importe primero un documento del Comité; su contenido se dibujará aquí.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the register (Esc)</source>
        <translation>Volver al registro (Esc)</translation>
    </message>
    <message>
        <source>Filter by name, title, symbol or person, in any script</source>
        <translation>Filtrar por nombre, título, signatura o persona, en cualquier escritura</translation>
    </message>
    <message>
        <source>Filter the picture</source>
        <translation>Filtrar la imagen</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Why each day of this agreement is that day (Space)</source>
        <translation>Por qué cada fecha de este acuerdo es la que es (Espacio)</translation>
    </message>
    <message>
        <source>Reasons of the days</source>
        <translation>Motivos de las fechas</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>All agreements</source>
        <translation>Todos los acuerdos</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Before the Committee</source>
        <translation>Ante el Comité</translation>
    </message>
    <message>
        <source>Approved, not signed</source>
        <translation>Aprobados, sin firmar</translation>
    </message>
    <message>
        <source>Signed and in force</source>
        <translation>Firmados y en vigor</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminados</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Períodos de sesiones</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>{language}, copy {number} of {count}</source>
        <extracomment>The paper, its copies, and the papers that can be chosen instead.</extracomment>
        <translation>{language}, ejemplar {number} de {count}</translation>
    </message>
    <message>
        <source>This paper cannot be shown yet</source>
        <translation>Este documento todavía no se puede mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n página enviada a la impresora.</numerusform>
            <numerusform>%n páginas enviadas a la impresora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the Word files go?</source>
        <translation>¿Dónde guardar los archivos Word?</translation>
    </message>
    <message numerus="yes">
        <source>%n Word file(s) written to {folder}.</source>
        <translation>
            <numerusform>%n archivo Word escrito en {folder}.</numerusform>
            <numerusform>%n archivos Word escritos en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Vo&amp;lver</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Previous copy</source>
        <translation>Ejemplar anterior</translation>
    </message>
    <message>
        <source>Next copy</source>
        <translation>Ejemplar siguiente</translation>
    </message>
    <message>
        <source>Print this copy…</source>
        <translation>Imprimir este ejemplar…</translation>
    </message>
</context>
<context>
    <name>RecordingView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reason for recording all the same</source>
        <translation>Motivo para consignarlo de todos modos</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>The place, the filter or the words you typed hide every agreement.</source>
        <translation>El lugar, el filtro o las palabras escritas ocultan todos los acuerdos.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>El registro está vacío</translation>
    </message>
    <message>
        <source>Start with a committee document: drop the Word file here, or import it.</source>
        <translation>Empiece con un documento del Comité: suelte aquí el archivo Word o impórtelo.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Preparing the sample register</source>
        <translation>Preparando el registro de muestra</translation>
    </message>
    <message>
        <source>This happens once and takes a few seconds.</source>
        <translation>Ocurre una sola vez y tarda unos segundos.</translation>
    </message>
    <message>
        <source>No register is open</source>
        <translation>No hay ningún registro abierto</translation>
    </message>
    <message>
        <source>Open another one, or the sample register, from the File menu.</source>
        <translation>Abra otro, o el registro de muestra, desde el menú Archivo.</translation>
    </message>
    <message>
        <source>Filter by name, title, symbol or person, in any script</source>
        <translation>Filtrar por nombre, título, signatura o persona, en cualquier escritura</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>As at…</source>
        <translation>Al…</translation>
    </message>
    <message>
        <source>Look at the register as it stood on a past day</source>
        <translation>Ver el registro tal como estaba un día pasado</translation>
    </message>
</context>
<context>
    <name>ReissuePanel</name>
    <message>
        <source>Reason, kept with each step</source>
        <translation>Razón, guardada con cada paso</translation>
    </message>
    <message>
        <source>Reason for issuing all the same</source>
        <translation>Razón para emitir de todos modos</translation>
    </message>
    <message>
        <source>Unsigned originals that name somebody who left office</source>
        <translation>Originales sin firmar que nombran a quien dejó el cargo</translation>
    </message>
    <message>
        <source>They are taken back, the successor is put in, and they are issued anew, in one step. Take the mark away where that is not wanted.</source>
        <translation>Se retiran, se pone al sucesor y se emiten de nuevo, en un solo paso. Quite la marca donde no se quiera.</translation>
    </message>
    <message>
        <source>Issue anew</source>
        <translation>Emitir de nuevo</translation>
    </message>
    <message>
        <source>{reference} ({languages}): {former} left, no successor is kept yet</source>
        <translation>{reference} ({languages}): {former} dejó el cargo, aún no consta sucesor</translation>
    </message>
    <message>
        <source>{reference} ({languages}): {former} → {successor}</source>
        <translation>{reference} ({languages}): {former} → {successor}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to sign in unsigned originals name somebody who left office</source>
        <translation>
            <numerusform>%n lugar de firma en originales sin firmar nombra a quien dejó el cargo</numerusform>
            <numerusform>%n lugares de firma en originales sin firmar nombran a quien dejó el cargo</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down the reason: it is kept with each step.</source>
        <translation>Escriba la razón: se guarda con cada paso.</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message numerus="yes">
        <source>%n duty(ies) are due.</source>
        <extracomment>A machine that slept past midnight is noticed within so many milliseconds of its waking.</extracomment>
        <translation>
            <numerusform>Hay %n vencimiento.</numerusform>
            <numerusform>Hay %n vencimientos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them came due since you last looked.</source>
        <translation>
            <numerusform>De ellos, %n desde su última consulta.</numerusform>
            <numerusform>De ellos, %n desde su última consulta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show diary</source>
        <translation>Ver la agenda</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre abreviado</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Tratamiento</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Number of the session</source>
        <translation>Número del período de sesiones</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Which of its kind, such as 50 for the 50th</source>
        <translation>Número dentro de su clase, por ejemplo 50 para el 50.º</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Documents by; empty: two months before</source>
        <translation>Documentos hasta; vacío: dos meses antes</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinario</translation>
    </message>
    <message>
        <source>Extraordinary</source>
        <translation>Extraordinario</translation>
    </message>
</context>
<context>
    <name>SessionsView</name>
    <message>
        <source>Sessions</source>
        <extracomment>Under this key a wish names the session to stand on; with nothing in it, a new one is begun.</extracomment>
        <translation>Períodos de sesiones</translation>
    </message>
    <message>
        <source>The diary plans by the ordinary sessions kept here. For a year without one it can only expect one, from those that were.</source>
        <translation>La agenda se basa en los períodos de sesiones ordinarios registrados aquí. Para un año sin ninguno solo puede prever uno, a partir de los anteriores.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nuevo período de sesiones</translation>
    </message>
    <message>
        <source>Keep session</source>
        <translation>Guardar período de sesiones</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Período de sesiones</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Documents by {day}</source>
        <translation>Documentos hasta el {day}</translation>
    </message>
    <message>
        <source>Session {number} is kept already; it is shown here as it stands.</source>
        <translation>El período de sesiones n.º {number} ya está registrado; se muestra tal como consta.</translation>
    </message>
    <message>
        <source>The session is kept.</source>
        <translation>El período de sesiones está guardado.</translation>
    </message>
</context>
<context>
    <name>SignaturesTab</name>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Signed on {day}, {place}</source>
        <translation>Firmado: {day}, {place}</translation>
    </message>
    <message>
        <source>Signed on {day}</source>
        <translation>Firmado: {day}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Everything is saved · Offline</source>
        <translation>Todo está guardado · Sin conexión</translation>
    </message>
    <message>
        <source>Saved {time} · Offline</source>
        <translation>Guardado a las {time} · Sin conexión</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Only an authentic language can be chosen: no original leaves in another.</source>
        <translation>Solo puede elegirse un idioma auténtico: ningún original sale en otro.</translation>
    </message>
    <message>
        <source>Left empty, the next free annex is taken.</source>
        <translation>Si se deja vacío, se toma el siguiente anexo libre.</translation>
    </message>
    <message>
        <source>Fill in: {field}</source>
        <translation>Por rellenar: {field}</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Show place</source>
        <translation>Ver el pasaje</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Enmendar</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Enmendado</translation>
    </message>
    <message>
        <source>Read clearly</source>
        <translation>Leído con claridad</translation>
    </message>
    <message>
        <source>Not in the text</source>
        <translation>No figura en el texto</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Compruébelo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The text does not say</source>
        <translation>El texto no lo indica</translation>
    </message>
    <message>
        <source>{total} in all: {each}</source>
        <translation>{total} en total: {each}</translation>
    </message>
    <message>
        <source>line {first}</source>
        <translation>línea {first}</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>líneas {first}–{last}</translation>
    </message>
    <message>
        <source>the one of {day}</source>
        <translation>acuerdo ({day})</translation>
    </message>
</context>
<context>
    <name>TermsTab</name>
    <message>
        <source>Terms</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <translation>Texto del acuerdo</translation>
    </message>
    <message>
        <source>&amp;Mend term…</source>
        <translation>E&amp;nmendar el elemento…</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
    <message>
        <source>authentic</source>
        <translation>auténtico</translation>
    </message>
    <message>
        <source>Add the text as a Word or text file; papers and originals are made from it.</source>
        <translation>Añada el texto como archivo Word o de texto; de él se hacen los documentos y los originales.</translation>
    </message>
    <message>
        <source>No text has been kept yet</source>
        <translation>Aún no se ha conservado ningún texto</translation>
    </message>
    <message>
        <source>Add text…</source>
        <translation>Añadir un texto…</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>From {first} to {last}</source>
        <translation>Del {first} al {last}</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Agreements over time</source>
        <translation>Acuerdos en el tiempo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>From the first day to the last (0)</source>
        <translation>Del primer día al último (0)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today in the middle (T)</source>
        <translation>Hoy en el centro (T)</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Más cerca (+)</translation>
    </message>
    <message>
        <source>Further away (−)</source>
        <translation>Más lejos (−)</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Export Word</source>
        <translation>Exportar Word</translation>
    </message>
    <message>
        <source>Write papers of this agreement as Word files</source>
        <translation>Escribir en Word los documentos de este acuerdo</translation>
    </message>
    <message>
        <source>Go to…  Ctrl+K</source>
        <translation>Ir a…  Ctrl+K</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>Six parts of the status</source>
        <extracomment>How a region&apos;s state looks on the track.</extracomment>
        <translation>Seis partes del estado</translation>
    </message>
</context>
</TS>
