<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_GB">
<context>
    <name>AddTextForm</name>
    <message>
        <source>No file chosen yet</source>
        <translation>Файл еще не выбран</translation>
    </message>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation>Выбрать ф&amp;айл…</translation>
    </message>
    <message>
        <source>As the file is written</source>
        <translation>На языке файла</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Добавить текст</translation>
    </message>
    <message>
        <source>Choose the file with the text.</source>
        <translation>Выберите файл с текстом.</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message numerus="yes">
        <source>%n signature(s) missing</source>
        <translation>
            <numerusform>недостает подписей: %n</numerusform>
            <numerusform>недостает подписей: %n</numerusform>
            <numerusform>недостает подписей: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This agreement cannot be shown</source>
        <translation>Это соглашение нельзя показать</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>По&amp;ложения</translation>
    </message>
    <message>
        <source>&amp;Signatures</source>
        <translation>По&amp;дписи</translation>
    </message>
    <message>
        <source>Part&amp;ners</source>
        <translation>&amp;Партнёры</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>Да&amp;ты</translation>
    </message>
    <message>
        <source>Pape&amp;rs</source>
        <translation>До&amp;кументы</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>&amp;Хронология</translation>
    </message>
    <message>
        <source>Parts of the agreement</source>
        <translation>Разделы соглашения</translation>
    </message>
    <message>
        <source>No agreement chosen</source>
        <translation>Соглашение не выбрано</translation>
    </message>
    <message>
        <source>Choose an agreement in the list to see where it stands and what comes next.</source>
        <translation>Выберите соглашение в списке, чтобы увидеть его состояние и следующий шаг.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this line</source>
        <translation>Закрыть эту строку</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>Export many papers</source>
        <translation>Экспорт нескольких документов</translation>
    </message>
    <message>
        <source>Every paper that can be made now is written; what cannot be made yet is told with its reason.</source>
        <translation>Записываются все документы, которые можно составить; для остальных указывается причина.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Язык документов</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Имена файлов</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Что будет записано</translation>
    </message>
    <message>
        <source>A PDF beside each Word file (needs LibreOffice)</source>
        <translation>PDF рядом с каждым файлом Word (нужен LibreOffice)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose folder and write…</source>
        <translation>Выбрать папку и записать…</translation>
    </message>
    <message>
        <source>The whole register</source>
        <translation>Весь реестр</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the files go?</source>
        <translation>Куда поместить файлы?</translation>
    </message>
    <message>
        <source>Cancelled; papers written before that were kept.</source>
        <translation>Отменено; записанные ранее документы сохранены.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to {folder}.</source>
        <translation>
            <numerusform>Записан %n файл в {folder}.</numerusform>
            <numerusform>Записано %n файла в {folder}.</numerusform>
            <numerusform>Записано %n файлов в {folder}.</numerusform>
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
            <numerusform>%n соглашение</numerusform>
            <numerusform>%n соглашения</numerusform>
            <numerusform>%n соглашений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска этапов</translation>
    </message>
    <message>
        <source>Agreements by stage</source>
        <translation>Соглашения по этапам</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Counterpart</source>
        <translation>Другая сторона</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Следующая дата</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>О&amp;тменить: {step}</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Новый реестр…</translation>
    </message>
    <message>
        <source>Start an empty register in a file of its own</source>
        <translation>Начать пустой реестр в отдельном файле</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>&amp;Открыть реестр…</translation>
    </message>
    <message>
        <source>Open a register that lies in a file</source>
        <translation>Открыть реестр из файла</translation>
    </message>
    <message>
        <source>Open &amp;sample register</source>
        <translation>Открыть у&amp;чебный реестр</translation>
    </message>
    <message>
        <source>Open the register made for trying things out</source>
        <translation>Открыть реестр, созданный для проб</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>Read agreements from Word or text files</source>
        <translation>Прочитать соглашения из файлов Word или текстовых файлов</translation>
    </message>
    <message>
        <source>&amp;Committee document…</source>
        <translation>&amp;Документ Комитета…</translation>
    </message>
    <message>
        <source>Write the committee document of this agreement as a Word file</source>
        <translation>Записать документ Комитета по этому соглашению в Word</translation>
    </message>
    <message>
        <source>&amp;Originals for signature…</source>
        <translation>&amp;Подлинники для подписания…</translation>
    </message>
    <message>
        <source>Write the originals of this agreement as Word files</source>
        <translation>Записать подлинники этого соглашения в Word</translation>
    </message>
    <message>
        <source>&amp;Many papers…</source>
        <translation>&amp;Несколько документов…</translation>
    </message>
    <message>
        <source>Write every paper that can be made, under names of your own</source>
        <translation>Записать все документы, которые можно составить, под вашими именами</translation>
    </message>
    <message>
        <source>&amp;Akoma Ntoso (XML)…</source>
        <translation>&amp;Akoma Ntoso (XML)…</translation>
    </message>
    <message>
        <source>Write this agreement as XML for other programs (AKN4UN)</source>
        <translation>Записать это соглашение в формате XML для других программ (AKN4UN)</translation>
    </message>
    <message>
        <source>Re&amp;lease a Word file…</source>
        <translation>&amp;Выпустить файл Word…</translation>
    </message>
    <message>
        <source>Take names, comments, paths and hidden text out of a copy that leaves</source>
        <translation>Удалить имена, примечания, пути и скрытый текст из выпускаемой копии</translation>
    </message>
    <message>
        <source>&amp;Verify register</source>
        <translation>&amp;Проверить реестр</translation>
    </message>
    <message>
        <source>Check the file and the whole chain of facts</source>
        <translation>Проверить файл и всю цепочку фактов</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Резервная копия…</translation>
    </message>
    <message>
        <source>Write a checked copy of the register</source>
        <translation>Записать проверенную копию реестра</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Close the program; everything is saved already</source>
        <translation>Закрыть программу; все уже сохранено</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>О&amp;тменить</translation>
    </message>
    <message>
        <source>Take back the last recorded step by a contrary fact</source>
        <translation>Отменить последний шаг противоположным фактом</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Фильтр списка</translation>
    </message>
    <message>
        <source>Go to the filter field</source>
        <translation>Перейти в поле фильтра</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Показать &amp;все</translation>
    </message>
    <message>
        <source>Take every filter away</source>
        <translation>Снять все фильтры</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Перейти…</translation>
    </message>
    <message>
        <source>Find a command or an agreement by a few letters</source>
        <translation>Найти команду или соглашение по нескольким буквам</translation>
    </message>
    <message>
        <source>&amp;Record next step…</source>
        <translation>&amp;Записать следующий шаг…</translation>
    </message>
    <message>
        <source>Record what happened next to this agreement</source>
        <translation>Записать, что произошло с соглашением дальше</translation>
    </message>
    <message>
        <source>&amp;Open agreement</source>
        <translation>&amp;Открыть соглашение</translation>
    </message>
    <message>
        <source>Show this agreement and go to it</source>
        <translation>Показать соглашение и перейти к нему</translation>
    </message>
    <message>
        <source>&amp;Why this date…</source>
        <translation>По&amp;чему эта дата…</translation>
    </message>
    <message>
        <source>Show the next date of this agreement and the reason for it</source>
        <translation>Показать ближайшую дату соглашения и её основание</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Просмотр…</translation>
    </message>
    <message>
        <source>Show the paper of this agreement on the screen</source>
        <translation>Показать документ соглашения на экране</translation>
    </message>
    <message>
        <source>&amp;Change or end…</source>
        <translation>&amp;Изменить или прекратить…</translation>
    </message>
    <message>
        <source>Amend, extend, end, replace or correct this agreement, step by step</source>
        <translation>Изменить, продлить, прекратить, заменить или исправить это соглашение по шагам</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Хронология</translation>
    </message>
    <message>
        <source>Every agreement over time, with the sessions and today</source>
        <translation>Все соглашения во времени, с сессиями и сегодняшним днём</translation>
    </message>
    <message>
        <source>Boar&amp;d</source>
        <translation>Доска &amp;этапов</translation>
    </message>
    <message>
        <source>Every agreement by stage, and for how long it has been there</source>
        <translation>Все соглашения по этапам и как давно они на этапе</translation>
    </message>
    <message>
        <source>Diar&amp;y</source>
        <translation>Сро&amp;ки</translation>
    </message>
    <message>
        <source>What falls due, and why; what came due since you last looked</source>
        <translation>Что и почему наступает в срок; что наступило с последнего просмотра</translation>
    </message>
    <message>
        <source>&amp;What replaces what</source>
        <translation>&amp;Что чем заменено</translation>
    </message>
    <message>
        <source>Agreements that replace one another, as a picture</source>
        <translation>Соглашения, заменяющие друг друга, на схеме</translation>
    </message>
    <message>
        <source>&amp;Office-holders</source>
        <translation>&amp;Должностные лица</translation>
    </message>
    <message>
        <source>Who may sign for an organization, from when until when</source>
        <translation>Кто может подписывать за организацию и в какой срок</translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation>Сесси&amp;и</translation>
    </message>
    <message>
        <source>The sessions of the Coordination Committee, by which the diary plans</source>
        <translation>Сессии Координационного комитета, по которым планируются сроки</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Следующая панель</translation>
    </message>
    <message>
        <source>Go round the panes</source>
        <translation>Обойти панели</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Предыдущая панель</translation>
    </message>
    <message>
        <source>Go round the panes backwards</source>
        <translation>Обойти панели назад</translation>
    </message>
    <message>
        <source>&amp;Agreement pane</source>
        <translation>Панель со&amp;глашения</translation>
    </message>
    <message>
        <source>Show or hide the pane beside the list</source>
        <translation>Показать или скрыть панель рядом со списком</translation>
    </message>
    <message>
        <source>&amp;Back to the register</source>
        <translation>&amp;Назад к реестру</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>Закрыть эту страницу</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>What this program does and how to begin</source>
        <translation>Что делает программа и как начать</translation>
    </message>
    <message>
        <source>&amp;List of keys</source>
        <translation>&amp;Список клавиш</translation>
    </message>
    <message>
        <source>Every command with its key</source>
        <translation>Все команды с клавишами</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темная</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Высокий контраст</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>The menus in their order, by path.</extracomment>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Export Word</source>
        <translation>&amp;Экспорт Word</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Соглашение</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Места</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Why the fact is corrected</source>
        <translation>Почему исправляется факт</translation>
    </message>
    <message>
        <source>Change at least one field; the fact stays as it is otherwise.</source>
        <translation>Измените хотя бы одно поле; иначе факт останется прежним.</translation>
    </message>
    <message>
        <source>Write down why the fact is corrected.</source>
        <translation>Укажите, почему исправляется факт.</translation>
    </message>
</context>
<context>
    <name>DatesTab</name>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Reason of the date</source>
        <translation>Основание даты</translation>
    </message>
    <message>
        <source>Show the clause: {clause}</source>
        <translation>Показать положение: {clause}</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>2018-05-03, 2018-05 or 2018</source>
        <translation>2018-05-03, 2018-05 или 2018</translation>
    </message>
    <message>
        <source>Choose a day in the calendar</source>
        <translation>Выбрать день в календаре</translation>
    </message>
</context>
<context>
    <name>DiaryView</name>
    <message>
        <source>Diary</source>
        <translation>Календарь сроков</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the register (Esc)</source>
        <translation>Назад к реестру (Esc)</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Файл календаря…</translation>
    </message>
    <message>
        <source>Write every day that falls due for Outlook or Thunderbird</source>
        <translation>Записать все сроки для Outlook или Thunderbird</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What falls due, and why</source>
        <translation>Что наступает и почему</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Deadlines appear here by themselves once an agreement has days to be counted from.</source>
        <translation>Сроки появляются здесь сами, как только у соглашения есть даты, от которых можно считать.</translation>
    </message>
    <message>
        <source>Looked at for the first time</source>
        <translation>Первый просмотр</translation>
    </message>
    <message numerus="yes">
        <source>%n came due since.</source>
        <translation>
            <numerusform>С тех пор наступил %n срок.</numerusform>
            <numerusform>С тех пор наступило %n срока.</numerusform>
            <numerusform>С тех пор наступило %n сроков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last looked at: {day}, {time}. {came}</source>
        <translation>Последний просмотр: {day}, {time}. {came}</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Файлы календаря</translation>
    </message>
    <message>
        <source>Write calendar file</source>
        <translation>Записать файл календаря</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message>
        <source>For a fixed time</source>
        <translation>На определенный срок</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Renewed automatically</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Renewed by agreement</source>
        <translation>По договоренности</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцев</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Продление</translation>
    </message>
    <message>
        <source>Renewed for months</source>
        <translation>Продление на, месяцев</translation>
    </message>
</context>
<context>
    <name>DutySide</name>
    <message>
        <source>Open agreement</source>
        <extracomment>The step by which a clerk records that a duty was done. The duties that rest on a session of the Committee.</extracomment>
        <translation>Открыть соглашение</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Основания</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Отложить до</translation>
    </message>
    <message>
        <source>Reason for putting it off</source>
        <translation>Причина отсрочки</translation>
    </message>
    <message>
        <source>{step}…</source>
        <translation>{step}…</translation>
    </message>
    <message>
        <source>Enter the session…</source>
        <translation>Внести сессию…</translation>
    </message>
    <message>
        <source>Change the session…</source>
        <translation>Изменить сессию…</translation>
    </message>
</context>
<context>
    <name>DutyTree</name>
    <message>
        <source>No day</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ожидается</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Days</source>
        <extracomment>What each rule of entry into force is filled with.</extracomment>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцев</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Сторон</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>FactsPane</name>
    <message>
        <source>made from the party and the year</source>
        <translation>составляется из стороны и года</translation>
    </message>
</context>
<context>
    <name>FamiliesPage</name>
    <message>
        <source>What replaces what</source>
        <translation>Что чем заменено</translation>
    </message>
    <message>
        <source>An arrow leads from an agreement to the one that replaces it; a dashed one is announced by the later text, not recorded yet.</source>
        <translation>Стрелка ведёт от соглашения к заменяющему его; пунктирная объявлена последующим текстом, но ещё не записана.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>No agreement replaces another</source>
        <translation>Ни одно соглашение не заменяет другое</translation>
    </message>
    <message>
        <source>A text that replaces an earlier instrument names its day; it is shown here then.</source>
        <translation>Текст, заменяющий прежний документ, называет его день; тогда он показан здесь.</translation>
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
        <translation>Не указано</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Новый реестр</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>Открыть реестр</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>A checked copy was written: {name}</source>
        <translation>Записана проверенная копия: {name}</translation>
    </message>
    <message>
        <source>Agreements and committee documents</source>
        <translation>Соглашения и документы Комитета</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) registered.</source>
        <translation>
            <numerusform>Внесено %n соглашение.</numerusform>
            <numerusform>Внесено %n соглашения.</numerusform>
            <numerusform>Внесено %n соглашений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the files go?</source>
        <translation>Куда поместить файлы?</translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation>Запись файлов</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Файлы Word</translation>
    </message>
    <message>
        <source>Release a Word file</source>
        <translation>Выпустить файл Word</translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation>{what} ({count})</translation>
    </message>
    <message>
        <source>Released as {name}; removed: {removed}.</source>
        <translation>Выпущен как {name}; удалено: {removed}.</translation>
    </message>
    <message>
        <source>Released as {name}; nothing had to be removed.</source>
        <translation>Выпущен как {name}; удалять ничего не потребовалось.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>Записан %n файл.</numerusform>
            <numerusform>Записано %n файла.</numerusform>
            <numerusform>Записано %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Реестры</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this paper</source>
        <translation>Найти в этом документе</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>today, or 2018-05-03, 2018-05, 2018</source>
        <extracomment>Answers to an earlier fact: their own day is the day of recording.</extracomment>
        <translation>сегодня или 2018-05-03, 2018-05, 2018</translation>
    </message>
    <message>
        <source>{field} (required)</source>
        <translation>{field} (обязательно)</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Add a row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Удалить эту строку</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Change or end an agreement</source>
        <translation>Изменить или прекратить соглашение</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Clause: {clause}</source>
        <translation>Статья: {clause}</translation>
    </message>
    <message>
        <source>To be recorded</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>As it stood on {day}</source>
        <translation>По состоянию на {day}</translation>
    </message>
    <message>
        <source>Why: {clause}</source>
        <translation>Основание: {clause}</translation>
    </message>
    <message>
        <source>Show the clause in the text</source>
        <translation>Показать это положение в тексте</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History</source>
        <extracomment>Facts that stay as they are: taken in by the program, or themselves answers to a fact.</extracomment>
        <translation>История</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>Исправи&amp;ть…</translation>
    </message>
    <message>
        <source>Ta&amp;ke back…</source>
        <translation>От&amp;менить…</translation>
    </message>
    <message>
        <source>{who}, recorded {day}, {time}</source>
        <translation>{who}, записано {day}, {time}</translation>
    </message>
</context>
<context>
    <name>ImportingView</name>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>This paper cannot be taken in</source>
        <translation>Этот документ нельзя принять</translation>
    </message>
    <message>
        <source>No agreement was found</source>
        <translation>Соглашений не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>проверить: %n</numerusform>
            <numerusform>проверить: %n</numerusform>
            <numerusform>проверить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>проверять нечего</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) to be registered</source>
        <translation>
            <numerusform>к регистрации: %n соглашение</numerusform>
            <numerusform>к регистрации: %n соглашения</numerusform>
            <numerusform>к регистрации: %n соглашений</numerusform>
        </translation>
    </message>
    <message>
        <source>What you mended is not registered yet: register it, or cancel to give it up.</source>
        <translation>Ваши исправления еще не внесены: зарегистрируйте их или откажитесь от них отменой.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>За&amp;регистрировать</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>Agreements found</source>
        <translation>Найденные соглашения</translation>
    </message>
    <message>
        <source>Facts read</source>
        <translation>Прочитанные сведения</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <translation>Текст соглашения</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>List of keys</source>
        <translation>Список клавиш</translation>
    </message>
    <message>
        <source>Everything works from the keyboard</source>
        <translation>Все работает с клавиатуры</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Submission</source>
        <translation>Представление</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подписание</translation>
    </message>
    <message>
        <source>Signed, not in force</source>
        <translation>Подписано, не в силе</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>В силе</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Срок уведомления</translation>
    </message>
    <message>
        <source>Signs in the picture</source>
        <translation>Знаки на рисунке</translation>
    </message>
</context>
<context>
    <name>LifeTab</name>
    <message>
        <source>The agreement over time</source>
        <extracomment>Where each kind of day belongs; whatever is not named here concerns the force of the agreement.</extracomment>
        <translation>Соглашение во времени</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Reasons of the days</source>
        <translation>Основания дат</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Taken back: {step}</source>
        <translation>Отменено: {step}</translation>
    </message>
</context>
<context>
    <name>MandateForm</name>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>First day, as far as it is known</source>
        <translation>Первый день, насколько он известен</translation>
    </message>
    <message>
        <source>Last day; empty while the mandate runs</source>
        <translation>Последний день; пусто, пока полномочия действуют</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>Язык имени</translation>
    </message>
    <message>
        <source>Style, such as Mr. or H.E.</source>
        <translation>Обращение, например г-н или Е.П.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Title of the office</source>
        <translation>Название должности</translation>
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
<context>
    <name>NextStep</name>
    <message>
        <source>Next: {step}</source>
        <translation>Далее: {step}</translation>
    </message>
    <message>
        <source>Nothing is left to be done</source>
        <translation>Больше ничего делать не нужно</translation>
    </message>
    <message>
        <source>&amp;Other steps</source>
        <translation>Др&amp;угие шаги</translation>
    </message>
</context>
<context>
    <name>NoticeField</name>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцев</translation>
    </message>
    <message>
        <source>years</source>
        <translation>лет</translation>
    </message>
    <message>
        <source>from the notice</source>
        <translation>с уведомления</translation>
    </message>
    <message>
        <source>from its receipt</source>
        <translation>с получения</translation>
    </message>
    <message>
        <source>before the end</source>
        <translation>до окончания</translation>
    </message>
    <message>
        <source>by a calendar date</source>
        <translation>к дате</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не менее</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Отсчет</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
</context>
<context>
    <name>ObligationsField</name>
    <message>
        <source>Every … months</source>
        <translation>Каждые … мес.</translation>
    </message>
    <message>
        <source>Owed by (code)</source>
        <translation>Кто обязан (код)</translation>
    </message>
    <message>
        <source>Owed to</source>
        <translation>Кому</translation>
    </message>
</context>
<context>
    <name>OriginalsField</name>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>A command, a party, a title, a symbol</source>
        <translation>Команда, сторона, название, обозначение</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>No agreement chosen</source>
        <translation>Соглашение не выбрано</translation>
    </message>
    <message>
        <source>Choose an agreement in the list to see where it stands and what comes next.</source>
        <translation>Выберите соглашение в списке, чтобы увидеть его состояние и следующий шаг.</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>PDF as well (needs LibreOffice)</source>
        <translation>Также PDF (нужен LibreOffice)</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Просмотр…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>One for each of the %n party(ies), in every authentic language</source>
        <translation>
            <numerusform>По одному для %n стороны на каждом аутентичном языке</numerusform>
            <numerusform>По одному для каждой из %n сторон на каждом аутентичном языке</numerusform>
            <numerusform>По одному для каждой из %n сторон на каждом аутентичном языке</numerusform>
        </translation>
    </message>
    <message>
        <source>left blank in the paper</source>
        <translation>в документе останется пропуск</translation>
    </message>
    <message>
        <source>All authentic languages</source>
        <translation>Все аутентичные языки</translation>
    </message>
    <message>
        <source>For each of them</source>
        <translation>Каждому по одному</translation>
    </message>
    <message>
        <source>Where should the Word files go?</source>
        <translation>Куда записать файлы Word?</translation>
    </message>
    <message>
        <source>Cancelled; papers written before that were kept.</source>
        <translation>Прервано; уже записанные документы сохранены.</translation>
    </message>
    <message numerus="yes">
        <source>%n Word file(s) written to {folder}.</source>
        <translation>
            <numerusform>В папку {folder} записан %n файл Word.</numerusform>
            <numerusform>В папку {folder} записано %n файла Word.</numerusform>
            <numerusform>В папку {folder} записано %n файлов Word.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Papers</source>
        <extracomment>How many papers are seen without scrolling.</extracomment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Texts kept</source>
        <translation>Сохраненные тексты</translation>
    </message>
    <message>
        <source>Add te&amp;xt…</source>
        <translation>До&amp;бавить текст…</translation>
    </message>
    <message>
        <source>No original can be written in {languages} before that text is added.</source>
        <translation>Подлинник нельзя записать, пока не добавлен текст на следующем языке: {languages}.</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версия {number}</translation>
    </message>
    <message>
        <source>authentic</source>
        <translation>аутентичный</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>для сведения</translation>
    </message>
    <message>
        <source>No text has been kept yet</source>
        <translation>Ни один текст еще не сохранен</translation>
    </message>
</context>
<context>
    <name>PartnersTab</name>
    <message>
        <source>As of (today, if empty)</source>
        <translation>По состоянию на (пусто — сегодня)</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Reasons of the days</source>
        <translation>Основания дат</translation>
    </message>
    <message>
        <source>Ne&amp;w application…</source>
        <translation>Нов&amp;ое заявление…</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>In effect since</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Founding partner</source>
        <translation>Партнёр-учредитель</translation>
    </message>
    <message>
        <source>Applied: {day}</source>
        <translation>Заявление: {day}</translation>
    </message>
    <message>
        <source>Application circulated: {day}</source>
        <translation>Заявление разослано: {day}</translation>
    </message>
    <message>
        <source>Admitted: {day}</source>
        <translation>Принят: {day}</translation>
    </message>
    <message>
        <source>Consent form received by the depositary: {day}</source>
        <translation>Форма согласия получена депозитарием: {day}</translation>
    </message>
    <message>
        <source>Notice of withdrawal received: {day}</source>
        <translation>Уведомление о выходе получено: {day}</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>As at this day</source>
        <translation>По состоянию на день</translation>
    </message>
    <message>
        <source>Only what was recorded by then</source>
        <translation>Только записанное к тому дню</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>К сегодняшнему дню</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Office-holders</source>
        <extracomment>Where to stand in the list when no mandate is meant: at its head, or at the one kept last.</extracomment>
        <translation>Должностные лица</translation>
    </message>
    <message>
        <source>Who signs an agreement must hold office on the day of signature, or have full powers.</source>
        <translation>Подписывающий соглашение должен занимать должность в день подписания или иметь полномочия.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>New mandate</source>
        <translation>Новый срок полномочий</translation>
    </message>
    <message>
        <source>Keep mandate</source>
        <translation>Сохранить срок полномочий</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Office-holder</source>
        <translation>Должностное лицо</translation>
    </message>
    <message>
        <source>The mandate is kept.</source>
        <translation>Срок полномочий сохранен.</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>The words you typed hide every agreement.</source>
        <translation>Введённые слова скрывают все соглашения.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>Реестр пуст</translation>
    </message>
    <message>
        <source>Import a committee document first; what is in it is drawn here.</source>
        <translation>Сначала импортируйте документ Комитета; его содержание будет показано здесь.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the register (Esc)</source>
        <translation>Назад к реестру (Esc)</translation>
    </message>
    <message>
        <source>Filter by name, title, symbol or person, in any script</source>
        <translation>Фильтр по имени, названию, обозначению или лицу, любым письмом</translation>
    </message>
    <message>
        <source>Filter the picture</source>
        <translation>Фильтр рисунка</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Основания</translation>
    </message>
    <message>
        <source>Why each day of this agreement is that day (Space)</source>
        <translation>Почему каждая дата этого соглашения именно такая (пробел)</translation>
    </message>
    <message>
        <source>Reasons of the days</source>
        <translation>Основания дат</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>All agreements</source>
        <translation>Все соглашения</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Before the Committee</source>
        <translation>В Комитете</translation>
    </message>
    <message>
        <source>Approved, not signed</source>
        <translation>К подписанию</translation>
    </message>
    <message>
        <source>Signed and in force</source>
        <translation>Подписаны и в силе</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершены</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сессии</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>{language}, copy {number} of {count}</source>
        <extracomment>The paper, its copies, and the papers that can be chosen instead.</extracomment>
        <translation>{language}, экземпляр {number} из {count}</translation>
    </message>
    <message>
        <source>This paper cannot be shown yet</source>
        <translation>Этот документ пока нельзя показать</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>На принтер отправлена %n страница.</numerusform>
            <numerusform>На принтер отправлено %n страницы.</numerusform>
            <numerusform>На принтер отправлено %n страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the Word files go?</source>
        <translation>Куда записать файлы Word?</translation>
    </message>
    <message numerus="yes">
        <source>%n Word file(s) written to {folder}.</source>
        <translation>
            <numerusform>В папку {folder} записан %n файл Word.</numerusform>
            <numerusform>В папку {folder} записано %n файла Word.</numerusform>
            <numerusform>В папку {folder} записано %n файлов Word.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Previous copy</source>
        <translation>Предыдущий экземпляр</translation>
    </message>
    <message>
        <source>Next copy</source>
        <translation>Следующий экземпляр</translation>
    </message>
    <message>
        <source>Print this copy…</source>
        <translation>Напечатать этот экземпляр…</translation>
    </message>
</context>
<context>
    <name>RecordingView</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Reason for recording all the same</source>
        <translation>Почему это все же записывается</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>The place, the filter or the words you typed hide every agreement.</source>
        <translation>Место, фильтр или введенные слова скрывают все соглашения.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>Реестр пуст</translation>
    </message>
    <message>
        <source>Start with a committee document: drop the Word file here, or import it.</source>
        <translation>Начните с документа Комитета: перетащите сюда файл Word или импортируйте его.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Preparing the sample register</source>
        <translation>Подготовка учебного реестра</translation>
    </message>
    <message>
        <source>This happens once and takes a few seconds.</source>
        <translation>Это делается один раз и занимает несколько секунд.</translation>
    </message>
    <message>
        <source>No register is open</source>
        <translation>Реестр не открыт</translation>
    </message>
    <message>
        <source>Open another one, or the sample register, from the File menu.</source>
        <translation>Откройте другой или учебный реестр из меню «Файл».</translation>
    </message>
    <message>
        <source>Filter by name, title, symbol or person, in any script</source>
        <translation>Фильтр по имени, названию, обозначению или лицу, любым письмом</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Фильтр списка</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>As at…</source>
        <translation>На день…</translation>
    </message>
    <message>
        <source>Look at the register as it stood on a past day</source>
        <translation>Посмотреть реестр по состоянию на прошлый день</translation>
    </message>
</context>
<context>
    <name>ReissuePanel</name>
    <message>
        <source>Reason, kept with each step</source>
        <translation>Причина, хранится с каждым шагом</translation>
    </message>
    <message>
        <source>Reason for issuing all the same</source>
        <translation>Причина выпуска несмотря на это</translation>
    </message>
    <message>
        <source>Unsigned originals that name somebody who left office</source>
        <translation>Неподписанные подлинники с именем ушедшего с должности</translation>
    </message>
    <message>
        <source>They are taken back, the successor is put in, and they are issued anew, in one step. Take the mark away where that is not wanted.</source>
        <translation>Они отзываются, вписывается преемник, и они выпускаются заново, одним шагом. Снимите отметку там, где это не нужно.</translation>
    </message>
    <message>
        <source>Issue anew</source>
        <translation>Выпустить заново</translation>
    </message>
    <message>
        <source>{reference} ({languages}): {former} left, no successor is kept yet</source>
        <translation>{reference} ({languages}): {former} — ушёл, преемник не записан</translation>
    </message>
    <message>
        <source>{reference} ({languages}): {former} → {successor}</source>
        <translation>{reference} ({languages}): {former} → {successor}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to sign in unsigned originals name somebody who left office</source>
        <translation>
            <numerusform>%n место подписи в неподписанных подлинниках называет ушедшего с должности</numerusform>
            <numerusform>%n места подписи в неподписанных подлинниках называют ушедшего с должности</numerusform>
            <numerusform>%n мест подписи в неподписанных подлинниках называют ушедшего с должности</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down the reason: it is kept with each step.</source>
        <translation>Запишите причину: она хранится с каждым шагом.</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message numerus="yes">
        <source>%n duty(ies) are due.</source>
        <extracomment>A machine that slept past midnight is noticed within so many milliseconds of its waking.</extracomment>
        <translation>
            <numerusform>Наступил %n срок.</numerusform>
            <numerusform>Наступило %n срока.</numerusform>
            <numerusform>Наступило %n сроков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them came due since you last looked.</source>
        <translation>
            <numerusform>Из них с последнего просмотра: %n.</numerusform>
            <numerusform>Из них с последнего просмотра: %n.</numerusform>
            <numerusform>Из них с последнего просмотра: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show diary</source>
        <translation>Показать сроки</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Обращение</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Number of the session</source>
        <translation>Номер сессии</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Which of its kind, such as 50 for the 50th</source>
        <translation>Какая по счету среди таких, например 50 для 50-й</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Documents by; empty: two months before</source>
        <translation>Документы до; пусто: за два месяца</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Очередная</translation>
    </message>
    <message>
        <source>Extraordinary</source>
        <translation>Внеочередная</translation>
    </message>
</context>
<context>
    <name>SessionsView</name>
    <message>
        <source>Sessions</source>
        <extracomment>Under this key a wish names the session to stand on; with nothing in it, a new one is begun.</extracomment>
        <translation>Сессии</translation>
    </message>
    <message>
        <source>The diary plans by the ordinary sessions kept here. For a year without one it can only expect one, from those that were.</source>
        <translation>Сроки планируются по внесенным сюда очередным сессиям. Для года без сессии ее можно только ожидать, исходя из прошедших.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Новая сессия</translation>
    </message>
    <message>
        <source>Keep session</source>
        <translation>Сохранить сессию</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>Documents by {day}</source>
        <translation>Документы до {day}</translation>
    </message>
    <message>
        <source>Session {number} is kept already; it is shown here as it stands.</source>
        <translation>Сессия № {number} уже внесена; она показана здесь как есть.</translation>
    </message>
    <message>
        <source>The session is kept.</source>
        <translation>Сессия сохранена.</translation>
    </message>
</context>
<context>
    <name>SignaturesTab</name>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Еще нет</translation>
    </message>
    <message>
        <source>Signed on {day}, {place}</source>
        <translation>Подписано: {day}, {place}</translation>
    </message>
    <message>
        <source>Signed on {day}</source>
        <translation>Подписано: {day}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Everything is saved · Offline</source>
        <translation>Все сохранено · Без сети</translation>
    </message>
    <message>
        <source>Saved {time} · Offline</source>
        <translation>Сохранено в {time} · Без сети</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Only an authentic language can be chosen: no original leaves in another.</source>
        <translation>Можно выбрать только аутентичный язык: на другом подлинники не выдаются.</translation>
    </message>
    <message>
        <source>Left empty, the next free annex is taken.</source>
        <translation>Если оставить пустым, берется следующее свободное приложение.</translation>
    </message>
    <message>
        <source>Fill in: {field}</source>
        <translation>Заполните: {field}</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Show place</source>
        <translation>Показать место</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Read clearly</source>
        <translation>Прочитано ясно</translation>
    </message>
    <message>
        <source>Not in the text</source>
        <translation>Нет в тексте</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Вероятно</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Проверьте</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>The text does not say</source>
        <translation>В тексте не указано</translation>
    </message>
    <message>
        <source>{total} in all: {each}</source>
        <translation>Всего {total}: {each}</translation>
    </message>
    <message>
        <source>line {first}</source>
        <translation>строка {first}</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>строки {first}–{last}</translation>
    </message>
    <message>
        <source>the one of {day}</source>
        <translation>соглашение ({day})</translation>
    </message>
</context>
<context>
    <name>TermsTab</name>
    <message>
        <source>Terms</source>
        <translation>Положения</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <translation>Текст соглашения</translation>
    </message>
    <message>
        <source>&amp;Mend term…</source>
        <translation>Испр&amp;авить…</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версия {number}</translation>
    </message>
    <message>
        <source>authentic</source>
        <translation>аутентичный</translation>
    </message>
    <message>
        <source>Add the text as a Word or text file; papers and originals are made from it.</source>
        <translation>Добавьте текст файлом Word или текстовым файлом; из него составляются документы и подлинники.</translation>
    </message>
    <message>
        <source>No text has been kept yet</source>
        <translation>Ни один текст еще не сохранен</translation>
    </message>
    <message>
        <source>Add text…</source>
        <translation>Добавить текст…</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>From {first} to {last}</source>
        <translation>С {first} по {last}</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Agreements over time</source>
        <translation>Соглашения во времени</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>From the first day to the last (0)</source>
        <translation>С первого дня до последнего (0)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Today in the middle (T)</source>
        <translation>Сегодня посередине (T)</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Ближе (+)</translation>
    </message>
    <message>
        <source>Further away (−)</source>
        <translation>Дальше (−)</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Export Word</source>
        <translation>Экспорт Word</translation>
    </message>
    <message>
        <source>Write papers of this agreement as Word files</source>
        <translation>Записать документы соглашения в Word</translation>
    </message>
    <message>
        <source>Go to…  Ctrl+K</source>
        <translation>Перейти…  Ctrl+K</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>Six parts of the status</source>
        <extracomment>How a region&apos;s state looks on the track.</extracomment>
        <translation>Шесть частей статуса</translation>
    </message>
</context>
</TS>
