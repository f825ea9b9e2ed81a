<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>AddTextForm</name>
    <message>
        <source>No file chosen yet</source>
        <translation>لم يختر ملف بعد</translation>
    </message>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>As the file is written</source>
        <translation>كما كتب الملف</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>إضافة نص</translation>
    </message>
    <message>
        <source>Choose the file with the text.</source>
        <translation>اختر الملف الذي يحوي النص.</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message numerus="yes">
        <source>%n signature(s) missing</source>
        <translation>
            <numerusform>لا توقيعات ناقصة</numerusform>
            <numerusform>توقيع واحد ناقص</numerusform>
            <numerusform>توقيعان ناقصان</numerusform>
            <numerusform>%n توقيعات ناقصة</numerusform>
            <numerusform>%n توقيعا ناقصا</numerusform>
            <numerusform>%n توقيع ناقص</numerusform>
        </translation>
    </message>
    <message>
        <source>This agreement cannot be shown</source>
        <translation>لا يمكن عرض هذا الاتفاق</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>ال&amp;بنود</translation>
    </message>
    <message>
        <source>&amp;Signatures</source>
        <translation>ال&amp;توقيعات</translation>
    </message>
    <message>
        <source>Part&amp;ners</source>
        <translation>ال&amp;شركاء</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>التوا&amp;ريخ</translation>
    </message>
    <message>
        <source>Pape&amp;rs</source>
        <translation>الأ&amp;وراق</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>ال&amp;سجل الزمني</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>ال&amp;خط الزمني</translation>
    </message>
    <message>
        <source>Parts of the agreement</source>
        <translation>أجزاء الاتفاق</translation>
    </message>
    <message>
        <source>No agreement chosen</source>
        <translation>لم يختر اتفاق</translation>
    </message>
    <message>
        <source>Choose an agreement in the list to see where it stands and what comes next.</source>
        <translation>اختر اتفاقا من القائمة لترى أين وصل وما الخطوة التالية.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this line</source>
        <translation>إغلاق هذا السطر</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>Export many papers</source>
        <translation>تصدير وثائق كثيرة</translation>
    </message>
    <message>
        <source>Every paper that can be made now is written; what cannot be made yet is told with its reason.</source>
        <translation>تُكتب كل وثيقة يمكن إعدادها الآن؛ ويُذكر سبب تعذر الباقي.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>لغة الوثائق</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>أسماء الملفات</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>ما سيُكتب</translation>
    </message>
    <message>
        <source>A PDF beside each Word file (needs LibreOffice)</source>
        <translation>ملف PDF بجانب كل ملف Word (يلزم LibreOffice)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose folder and write…</source>
        <translation>اختر المجلد واكتب…</translation>
    </message>
    <message>
        <source>The whole register</source>
        <translation>السجل بأكمله</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the files go?</source>
        <translation>أين تُحفظ الملفات؟</translation>
    </message>
    <message>
        <source>Cancelled; papers written before that were kept.</source>
        <translation>أُلغي؛ وبقيت الوثائق المكتوبة قبل ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to {folder}.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف في {folder}.</numerusform>
            <numerusform>كُتب ملف واحد في {folder}.</numerusform>
            <numerusform>كُتب ملفان في {folder}.</numerusform>
            <numerusform>كُتبت %n ملفات في {folder}.</numerusform>
            <numerusform>كُتب %n ملفا في {folder}.</numerusform>
            <numerusform>كُتب %n ملف في {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject}, {paper}: {reason}</source>
        <translation>{subject}، {paper}: {reason}</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>لا اتفاقات</numerusform>
            <numerusform>اتفاق واحد</numerusform>
            <numerusform>اتفاقان</numerusform>
            <numerusform>%n اتفاقات</numerusform>
            <numerusform>%n اتفاقا</numerusform>
            <numerusform>%n اتفاق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوما</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة المراحل</translation>
    </message>
    <message>
        <source>Agreements by stage</source>
        <translation>الاتفاقات بحسب المرحلة</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Counterpart</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>التاريخ التالي</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;تراجع: {step}</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>سجل &amp;جديد…</translation>
    </message>
    <message>
        <source>Start an empty register in a file of its own</source>
        <translation>بدء سجل فارغ في ملف مستقل</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>&amp;فتح سجل…</translation>
    </message>
    <message>
        <source>Open a register that lies in a file</source>
        <translation>فتح سجل محفوظ في ملف</translation>
    </message>
    <message>
        <source>Open &amp;sample register</source>
        <translation>فتح السجل التج&amp;ريبي</translation>
    </message>
    <message>
        <source>Open the register made for trying things out</source>
        <translation>فتح السجل المعد للتجربة</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>Read agreements from Word or text files</source>
        <translation>قراءة الاتفاقات من ملفات Word أو ملفات نصية</translation>
    </message>
    <message>
        <source>&amp;Committee document…</source>
        <translation>&amp;وثيقة اللجنة…</translation>
    </message>
    <message>
        <source>Write the committee document of this agreement as a Word file</source>
        <translation>كتابة وثيقة اللجنة الخاصة بهذا الاتفاق في ملف Word</translation>
    </message>
    <message>
        <source>&amp;Originals for signature…</source>
        <translation>ال&amp;نسخ الأصلية للتوقيع…</translation>
    </message>
    <message>
        <source>Write the originals of this agreement as Word files</source>
        <translation>كتابة النسخ الأصلية لهذا الاتفاق في ملفات Word</translation>
    </message>
    <message>
        <source>&amp;Many papers…</source>
        <translation>وثائق &amp;كثيرة…</translation>
    </message>
    <message>
        <source>Write every paper that can be made, under names of your own</source>
        <translation>كتابة كل وثيقة يمكن إعدادها بأسماء تختارها</translation>
    </message>
    <message>
        <source>&amp;Akoma Ntoso (XML)…</source>
        <translation>&amp;Akoma Ntoso (XML)…</translation>
    </message>
    <message>
        <source>Write this agreement as XML for other programs (AKN4UN)</source>
        <translation>كتابة هذا الاتفاق بنسق XML لبرامج أخرى (AKN4UN)</translation>
    </message>
    <message>
        <source>Re&amp;lease a Word file…</source>
        <translation>&amp;إصدار ملف Word…</translation>
    </message>
    <message>
        <source>Take names, comments, paths and hidden text out of a copy that leaves</source>
        <translation>إزالة الأسماء والتعليقات والمسارات والنص المخفي من النسخة الصادرة</translation>
    </message>
    <message>
        <source>&amp;Verify register</source>
        <translation>التح&amp;قق من السجل</translation>
    </message>
    <message>
        <source>Check the file and the whole chain of facts</source>
        <translation>فحص الملف وسلسلة الوقائع كلها</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>نسخة ا&amp;حتياطية…</translation>
    </message>
    <message>
        <source>Write a checked copy of the register</source>
        <translation>كتابة نسخة مدققة من السجل</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Close the program; everything is saved already</source>
        <translation>إغلاق البرنامج؛ كل شيء محفوظ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Take back the last recorded step by a contrary fact</source>
        <translation>إلغاء آخر خطوة مسجلة بواقعة مضادة</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>ت&amp;صفية القائمة</translation>
    </message>
    <message>
        <source>Go to the filter field</source>
        <translation>الانتقال إلى حقل التصفية</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>عرض ال&amp;كل</translation>
    </message>
    <message>
        <source>Take every filter away</source>
        <translation>إزالة كل المرشحات</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>ا&amp;نتقال إلى…</translation>
    </message>
    <message>
        <source>Find a command or an agreement by a few letters</source>
        <translation>العثور على أمر أو اتفاق ببضعة أحرف</translation>
    </message>
    <message>
        <source>&amp;Record next step…</source>
        <translation>ت&amp;سجيل الخطوة التالية…</translation>
    </message>
    <message>
        <source>Record what happened next to this agreement</source>
        <translation>تسجيل ما حدث بعد ذلك لهذا الاتفاق</translation>
    </message>
    <message>
        <source>&amp;Open agreement</source>
        <translation>&amp;فتح الاتفاق</translation>
    </message>
    <message>
        <source>Show this agreement and go to it</source>
        <translation>عرض هذا الاتفاق والانتقال إليه</translation>
    </message>
    <message>
        <source>&amp;Why this date…</source>
        <translation>ل&amp;ماذا هذا التاريخ…</translation>
    </message>
    <message>
        <source>Show the next date of this agreement and the reason for it</source>
        <translation>عرض التاريخ التالي لهذا الاتفاق وسببه</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>م&amp;عاينة…</translation>
    </message>
    <message>
        <source>Show the paper of this agreement on the screen</source>
        <translation>عرض ورقة هذا الاتفاق على الشاشة</translation>
    </message>
    <message>
        <source>&amp;Change or end…</source>
        <translation>&amp;تغيير أو إنهاء…</translation>
    </message>
    <message>
        <source>Amend, extend, end, replace or correct this agreement, step by step</source>
        <translation>تعديل هذا الاتفاق أو تمديده أو إنهاؤه أو استبداله أو تصويبه خطوة خطوة</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>ال&amp;خط الزمني</translation>
    </message>
    <message>
        <source>Every agreement over time, with the sessions and today</source>
        <translation>كل الاتفاقات عبر الزمن مع الدورات واليوم</translation>
    </message>
    <message>
        <source>Boar&amp;d</source>
        <translation>لوح&amp;ة المراحل</translation>
    </message>
    <message>
        <source>Every agreement by stage, and for how long it has been there</source>
        <translation>كل الاتفاقات بحسب المرحلة ومدة بقائها فيها</translation>
    </message>
    <message>
        <source>Diar&amp;y</source>
        <translation>الم&amp;فكرة</translation>
    </message>
    <message>
        <source>What falls due, and why; what came due since you last looked</source>
        <translation>ما يستحق وسببه؛ وما استحق منذ آخر مراجعة</translation>
    </message>
    <message>
        <source>&amp;What replaces what</source>
        <translation>ما يحل محل ما&amp;ذا</translation>
    </message>
    <message>
        <source>Agreements that replace one another, as a picture</source>
        <translation>الاتفاقات التي يحل بعضها محل بعض في صورة</translation>
    </message>
    <message>
        <source>&amp;Office-holders</source>
        <translation>شاغلو ال&amp;مناصب</translation>
    </message>
    <message>
        <source>Who may sign for an organization, from when until when</source>
        <translation>من يجوز له التوقيع عن منظمة ومن متى إلى متى</translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation>الدو&amp;رات</translation>
    </message>
    <message>
        <source>The sessions of the Coordination Committee, by which the diary plans</source>
        <translation>دورات لجنة التنسيق التي تستند إليها المفكرة</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>الجزء التال&amp;ي</translation>
    </message>
    <message>
        <source>Go round the panes</source>
        <translation>التنقل بين الأجزاء</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>الجزء ال&amp;سابق</translation>
    </message>
    <message>
        <source>Go round the panes backwards</source>
        <translation>التنقل بين الأجزاء عكسيا</translation>
    </message>
    <message>
        <source>&amp;Agreement pane</source>
        <translation>جزء الا&amp;تفاق</translation>
    </message>
    <message>
        <source>Show or hide the pane beside the list</source>
        <translation>إظهار الجزء المجاور للقائمة أو إخفاؤه</translation>
    </message>
    <message>
        <source>&amp;Back to the register</source>
        <translation>العو&amp;دة إلى السجل</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>إغلاق هذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>What this program does and how to begin</source>
        <translation>ما يفعله هذا البرنامج وكيف تبدأ</translation>
    </message>
    <message>
        <source>&amp;List of keys</source>
        <translation>&amp;قائمة المفاتيح</translation>
    </message>
    <message>
        <source>Every command with its key</source>
        <translation>كل أمر مع مفتاحه</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل الن&amp;ظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عال</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>The menus in their order, by path.</extracomment>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Export Word</source>
        <translation>&amp;تصدير Word</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>الا&amp;تفاق</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>ال&amp;أماكن</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأل&amp;وان</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Why the fact is corrected</source>
        <translation>سبب تصحيح الواقعة</translation>
    </message>
    <message>
        <source>Change at least one field; the fact stays as it is otherwise.</source>
        <translation>غير حقلا واحدا على الأقل؛ وإلا بقيت الواقعة كما هي.</translation>
    </message>
    <message>
        <source>Write down why the fact is corrected.</source>
        <translation>اكتب سبب تصحيح الواقعة.</translation>
    </message>
</context>
<context>
    <name>DatesTab</name>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Reason of the date</source>
        <translation>سبب التاريخ</translation>
    </message>
    <message>
        <source>Show the clause: {clause}</source>
        <translation>عرض البند: {clause}</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>2018-05-03, 2018-05 or 2018</source>
        <translation>2018-05-03 أو 2018-05 أو 2018</translation>
    </message>
    <message>
        <source>Choose a day in the calendar</source>
        <translation>اختر يوما من التقويم</translation>
    </message>
</context>
<context>
    <name>DiaryView</name>
    <message>
        <source>Diary</source>
        <translation>المفكرة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the register (Esc)</source>
        <translation>العودة إلى السجل (Esc)</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>ملف تقويم…</translation>
    </message>
    <message>
        <source>Write every day that falls due for Outlook or Thunderbird</source>
        <translation>كتابة جميع أيام الاستحقاق لبرنامج Outlook أو Thunderbird</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>ما يستحق</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What falls due, and why</source>
        <translation>ما يستحق وسببه</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Deadlines appear here by themselves once an agreement has days to be counted from.</source>
        <translation>تظهر المواعيد هنا تلقائياً متى كان للاتفاق تواريخ يُحسب منها.</translation>
    </message>
    <message>
        <source>Looked at for the first time</source>
        <translation>أول مراجعة</translation>
    </message>
    <message numerus="yes">
        <source>%n came due since.</source>
        <translation>
            <numerusform>لم يستحق شيء منذئذ.</numerusform>
            <numerusform>استحق أمر واحد منذئذ.</numerusform>
            <numerusform>استحق أمران منذئذ.</numerusform>
            <numerusform>استحقت %n أمور منذئذ.</numerusform>
            <numerusform>استحق %n أمراً منذئذ.</numerusform>
            <numerusform>استحق %n أمر منذئذ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last looked at: {day}, {time}. {came}</source>
        <translation>آخر مراجعة: {day}، {time}. {came}</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>ملفات تقويم</translation>
    </message>
    <message>
        <source>Write calendar file</source>
        <translation>كتابة ملف التقويم</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message>
        <source>For a fixed time</source>
        <translation>لمدة محددة</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>لا يجدد</translation>
    </message>
    <message>
        <source>Renewed automatically</source>
        <translation>يجدد تلقائيا</translation>
    </message>
    <message>
        <source>Renewed by agreement</source>
        <translation>يجدد بالاتفاق</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>التجديد</translation>
    </message>
    <message>
        <source>Renewed for months</source>
        <translation>أشهر التجديد</translation>
    </message>
</context>
<context>
    <name>DutySide</name>
    <message>
        <source>Open agreement</source>
        <extracomment>The step by which a clerk records that a duty was done. The duties that rest on a session of the Committee.</extracomment>
        <translation>فتح الاتفاق</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>تأجيل حتى</translation>
    </message>
    <message>
        <source>Reason for putting it off</source>
        <translation>سبب التأجيل</translation>
    </message>
    <message>
        <source>{step}…</source>
        <translation>{step}…</translation>
    </message>
    <message>
        <source>Enter the session…</source>
        <translation>تسجيل الدورة…</translation>
    </message>
    <message>
        <source>Change the session…</source>
        <translation>تعديل الدورة…</translation>
    </message>
</context>
<context>
    <name>DutyTree</name>
    <message>
        <source>No day</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يوماً</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يوماً</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>expected</source>
        <translation>متوقع</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Days</source>
        <extracomment>What each rule of entry into force is filled with.</extracomment>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
</context>
<context>
    <name>FactsPane</name>
    <message>
        <source>made from the party and the year</source>
        <translation>تُستمد من الطرف والسنة</translation>
    </message>
</context>
<context>
    <name>FamiliesPage</name>
    <message>
        <source>What replaces what</source>
        <translation>ما يحل محل ماذا</translation>
    </message>
    <message>
        <source>An arrow leads from an agreement to the one that replaces it; a dashed one is announced by the later text, not recorded yet.</source>
        <translation>يقود السهم من اتفاق إلى الذي يحل محله؛ والمتقطع أعلنه النص اللاحق ولم يسجل بعد.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>No agreement replaces another</source>
        <translation>لا يحل اتفاق محل آخر</translation>
    </message>
    <message>
        <source>A text that replaces an earlier instrument names its day; it is shown here then.</source>
        <translation>النص الذي يحل محل صك سابق يذكر تاريخه؛ فيظهر هنا عندئذ.</translation>
    </message>
    <message>
        <source>{earlier} → {later}: {state}</source>
        <translation>{earlier} ← {later}: {state}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Not named</source>
        <extracomment>Keys that a form fills in by itself. The table of words for each key whose value is one of a few.</extracomment>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>جميع اللغات</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>فتح سجل</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>A checked copy was written: {name}</source>
        <translation>كتبت نسخة مدققة: {name}</translation>
    </message>
    <message>
        <source>Agreements and committee documents</source>
        <translation>الاتفاقات ووثائق اللجنة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) registered.</source>
        <translation>
            <numerusform>لم يسجل أي اتفاق.</numerusform>
            <numerusform>سجل اتفاق واحد.</numerusform>
            <numerusform>سجل اتفاقان.</numerusform>
            <numerusform>سجلت %n اتفاقات.</numerusform>
            <numerusform>سجل %n اتفاقا.</numerusform>
            <numerusform>سجل %n اتفاق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the files go?</source>
        <translation>أين تُحفظ الملفات؟</translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation>جار كتابة الملفات</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>ملفات Word</translation>
    </message>
    <message>
        <source>Release a Word file</source>
        <translation>إصدار ملف Word</translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation>{what} ({count})</translation>
    </message>
    <message>
        <source>Released as {name}; removed: {removed}.</source>
        <translation>صدر باسم {name}؛ أزيل: {removed}.</translation>
    </message>
    <message>
        <source>Released as {name}; nothing had to be removed.</source>
        <translation>صدر باسم {name}؛ لم يلزم إزالة شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف.</numerusform>
            <numerusform>كُتب ملف واحد.</numerusform>
            <numerusform>كُتب ملفان.</numerusform>
            <numerusform>كُتبت %n ملفات.</numerusform>
            <numerusform>كُتب %n ملفا.</numerusform>
            <numerusform>كُتب %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>السجلات</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this paper</source>
        <translation>البحث في هذه الوثيقة</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>today, or 2018-05-03, 2018-05, 2018</source>
        <extracomment>Answers to an earlier fact: their own day is the day of recording.</extracomment>
        <translation>اليوم، أو 2018-05-03 أو 2018-05 أو 2018</translation>
    </message>
    <message>
        <source>{field} (required)</source>
        <translation>{field} (مطلوب)</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Add a row</source>
        <translation>إضافة سطر</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>حذف هذا السطر</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Change or end an agreement</source>
        <translation>تغيير اتفاق أو إنهاؤه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>المطلوب عمله</translation>
    </message>
    <message>
        <source>Clause: {clause}</source>
        <translation>البند: {clause}</translation>
    </message>
    <message>
        <source>To be recorded</source>
        <translation>ما يجب تسجيله</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الوثائق</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>As it stood on {day}</source>
        <translation>كما كان في {day}</translation>
    </message>
    <message>
        <source>Why: {clause}</source>
        <translation>السند: {clause}</translation>
    </message>
    <message>
        <source>Show the clause in the text</source>
        <translation>عرض البند في النص</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History</source>
        <extracomment>Facts that stay as they are: taken in by the program, or themselves answers to a fact.</extracomment>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>ت&amp;صحيح…</translation>
    </message>
    <message>
        <source>Ta&amp;ke back…</source>
        <translation>إل&amp;غاء…</translation>
    </message>
    <message>
        <source>{who}, recorded {day}, {time}</source>
        <translation>سجّله {who} في {day}، {time}</translation>
    </message>
</context>
<context>
    <name>ImportingView</name>
    <message>
        <source>Reading</source>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <source>This paper cannot be taken in</source>
        <translation>تعذّر إدخال هذه الوثيقة</translation>
    </message>
    <message>
        <source>No agreement was found</source>
        <translation>لم يُعثر على أي اتفاق</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>لا شيء للتحقق</numerusform>
            <numerusform>بند واحد للتحقق</numerusform>
            <numerusform>بندان للتحقق</numerusform>
            <numerusform>%n بنود للتحقق</numerusform>
            <numerusform>%n بندًا للتحقق</numerusform>
            <numerusform>%n بند للتحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>لا شيء للتحقق</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) to be registered</source>
        <translation>
            <numerusform>لا اتفاق للتسجيل</numerusform>
            <numerusform>اتفاق واحد للتسجيل</numerusform>
            <numerusform>اتفاقان للتسجيل</numerusform>
            <numerusform>%n اتفاقات للتسجيل</numerusform>
            <numerusform>%n اتفاقًا للتسجيل</numerusform>
            <numerusform>%n اتفاق للتسجيل</numerusform>
        </translation>
    </message>
    <message>
        <source>What you mended is not registered yet: register it, or cancel to give it up.</source>
        <translation>ما صححته لم يُسجَّل بعد: سجّله، أو ألغِ للتخلي عنه.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>ت&amp;سجيل</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Agreements found</source>
        <translation>الاتفاقات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Facts read</source>
        <translation>الوقائع المقروءة</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <translation>نص الاتفاق</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>List of keys</source>
        <translation>قائمة المفاتيح</translation>
    </message>
    <message>
        <source>Everything works from the keyboard</source>
        <translation>كل شيء يعمل من لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Submission</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Signed, not in force</source>
        <translation>موقع وغير نافذ</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>نافذ</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>مهلة الإخطار</translation>
    </message>
    <message>
        <source>Signs in the picture</source>
        <translation>علامات الرسم</translation>
    </message>
</context>
<context>
    <name>LifeTab</name>
    <message>
        <source>The agreement over time</source>
        <extracomment>Where each kind of day belongs; whatever is not named here concerns the force of the agreement.</extracomment>
        <translation>الاتفاق عبر الزمن</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Reasons of the days</source>
        <translation>أسباب التواريخ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Taken back: {step}</source>
        <translation>تم التراجع عن: {step}</translation>
    </message>
</context>
<context>
    <name>MandateForm</name>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>First day, as far as it is known</source>
        <translation>اليوم الأول، بقدر ما هو معروف</translation>
    </message>
    <message>
        <source>Last day; empty while the mandate runs</source>
        <translation>اليوم الأخير؛ يُترك فارغا ما دامت الولاية جارية</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>لغة الاسم</translation>
    </message>
    <message>
        <source>Style, such as Mr. or H.E.</source>
        <translation>اللقب، مثل السيد أو معالي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Title of the office</source>
        <translation>مسمى المنصب</translation>
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
<context>
    <name>NextStep</name>
    <message>
        <source>Next: {step}</source>
        <translation>التالي: {step}</translation>
    </message>
    <message>
        <source>Nothing is left to be done</source>
        <translation>لم يبق ما يعمل</translation>
    </message>
    <message>
        <source>&amp;Other steps</source>
        <translation>خطوات أ&amp;خرى</translation>
    </message>
</context>
<context>
    <name>NoticeField</name>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>from the notice</source>
        <translation>من الإخطار</translation>
    </message>
    <message>
        <source>from its receipt</source>
        <translation>من تسلمه</translation>
    </message>
    <message>
        <source>before the end</source>
        <translation>قبل الانتهاء</translation>
    </message>
    <message>
        <source>by a calendar date</source>
        <translation>بتاريخ معين</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>ObligationsField</name>
    <message>
        <source>Every … months</source>
        <translation>كل … شهراً</translation>
    </message>
    <message>
        <source>Owed by (code)</source>
        <translation>المُلزَم (الرمز)</translation>
    </message>
    <message>
        <source>Owed to</source>
        <translation>المستفيد</translation>
    </message>
</context>
<context>
    <name>OriginalsField</name>
    <message>
        <source>In all</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>A command, a party, a title, a symbol</source>
        <translation>أمر أو طرف أو عنوان أو رمز</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>No agreement chosen</source>
        <translation>لم يختر اتفاق</translation>
    </message>
    <message>
        <source>Choose an agreement in the list to see where it stands and what comes next.</source>
        <translation>اختر اتفاقا من القائمة لترى أين وصل وما الخطوة التالية.</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>PDF as well (needs LibreOffice)</source>
        <translation>ملف PDF أيضا (يلزم LibreOffice)</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>معاينة…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>One for each of the %n party(ies), in every authentic language</source>
        <translation>
            <numerusform>نسخة لكل طرف بكل لغة ذات حجية</numerusform>
            <numerusform>نسخة للطرف الواحد بكل لغة ذات حجية</numerusform>
            <numerusform>نسخة لكل من الطرفين بكل لغة ذات حجية</numerusform>
            <numerusform>نسخة لكل من %n أطراف بكل لغة ذات حجية</numerusform>
            <numerusform>نسخة لكل من %n طرفا بكل لغة ذات حجية</numerusform>
            <numerusform>نسخة لكل من %n طرف بكل لغة ذات حجية</numerusform>
        </translation>
    </message>
    <message>
        <source>left blank in the paper</source>
        <translation>يُترك فارغا في الوثيقة</translation>
    </message>
    <message>
        <source>All authentic languages</source>
        <translation>كل اللغات ذات الحجية</translation>
    </message>
    <message>
        <source>For each of them</source>
        <translation>واحدة لكل منهم</translation>
    </message>
    <message>
        <source>Where should the Word files go?</source>
        <translation>أين توضع ملفات Word؟</translation>
    </message>
    <message>
        <source>Cancelled; papers written before that were kept.</source>
        <translation>ألغي؛ وأبقيت الأوراق المكتوبة قبل ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n Word file(s) written to {folder}.</source>
        <translation>
            <numerusform>لم يكتب أي ملف Word في {folder}.</numerusform>
            <numerusform>كتب ملف Word واحد في {folder}.</numerusform>
            <numerusform>كتب ملفا Word في {folder}.</numerusform>
            <numerusform>كتبت %n ملفات Word في {folder}.</numerusform>
            <numerusform>كتب %n ملف Word في {folder}.</numerusform>
            <numerusform>كتب %n ملف Word في {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Papers</source>
        <extracomment>How many papers are seen without scrolling.</extracomment>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Texts kept</source>
        <translation>النصوص المحفوظة</translation>
    </message>
    <message>
        <source>Add te&amp;xt…</source>
        <translation>إضافة &amp;نص…</translation>
    </message>
    <message>
        <source>No original can be written in {languages} before that text is added.</source>
        <translation>لا يمكن كتابة نسخة أصلية باللغات التالية قبل إضافة نصها: {languages}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>الصيغة {number}</translation>
    </message>
    <message>
        <source>authentic</source>
        <translation>ذو حجية</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>No text has been kept yet</source>
        <translation>لم يحفظ أي نص بعد</translation>
    </message>
</context>
<context>
    <name>PartnersTab</name>
    <message>
        <source>As of (today, if empty)</source>
        <translation>حتى تاريخ (اليوم إذا تُرك فارغا)</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Reasons of the days</source>
        <translation>أسباب التواريخ</translation>
    </message>
    <message>
        <source>Ne&amp;w application…</source>
        <translation>طلب &amp;جديد…</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>In effect since</source>
        <translation>نافذ منذ</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>الانسحاب</translation>
    </message>
    <message>
        <source>Founding partner</source>
        <translation>شريك مؤسس</translation>
    </message>
    <message>
        <source>Applied: {day}</source>
        <translation>تاريخ الطلب: {day}</translation>
    </message>
    <message>
        <source>Application circulated: {day}</source>
        <translation>تعميم الطلب: {day}</translation>
    </message>
    <message>
        <source>Admitted: {day}</source>
        <translation>القبول: {day}</translation>
    </message>
    <message>
        <source>Consent form received by the depositary: {day}</source>
        <translation>تسلّم الوديع استمارة الموافقة: {day}</translation>
    </message>
    <message>
        <source>Notice of withdrawal received: {day}</source>
        <translation>تسلّم إخطار الانسحاب: {day}</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>As at this day</source>
        <translation>حتى هذا اليوم</translation>
    </message>
    <message>
        <source>Only what was recorded by then</source>
        <translation>فقط ما سُجل حتى ذلك الحين</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>العودة إلى اليوم</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Office-holders</source>
        <extracomment>Where to stand in the list when no mandate is meant: at its head, or at the one kept last.</extracomment>
        <translation>شاغلو المناصب</translation>
    </message>
    <message>
        <source>Who signs an agreement must hold office on the day of signature, or have full powers.</source>
        <translation>يجب أن يكون موقّع الاتفاق شاغلا منصبه يوم التوقيع أو حاملا وثائق تفويض.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>New mandate</source>
        <translation>ولاية جديدة</translation>
    </message>
    <message>
        <source>Keep mandate</source>
        <translation>حفظ الولاية</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Office-holder</source>
        <translation>شاغل المنصب</translation>
    </message>
    <message>
        <source>The mandate is kept.</source>
        <translation>حُفظت الولاية.</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>The words you typed hide every agreement.</source>
        <translation>الكلمات التي كتبتها تخفي كل الاتفاقات.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>السجل فارغ</translation>
    </message>
    <message>
        <source>Import a committee document first; what is in it is drawn here.</source>
        <translation>استورد أولا وثيقة من وثائق اللجنة، وسيُرسم ما فيها هنا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the register (Esc)</source>
        <translation>العودة إلى السجل (Esc)</translation>
    </message>
    <message>
        <source>Filter by name, title, symbol or person, in any script</source>
        <translation>التصفية بالاسم أو العنوان أو الرمز أو الشخص، بأي كتابة</translation>
    </message>
    <message>
        <source>Filter the picture</source>
        <translation>تصفية الرسم</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Why each day of this agreement is that day (Space)</source>
        <translation>لماذا كان كل يوم من أيام هذا الاتفاق هو ذلك اليوم (المسافة)</translation>
    </message>
    <message>
        <source>Reasons of the days</source>
        <translation>أسباب التواريخ</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>All agreements</source>
        <translation>كل الاتفاقات</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Before the Committee</source>
        <translation>أمام اللجنة</translation>
    </message>
    <message>
        <source>Approved, not signed</source>
        <translation>موافق عليها، غير موقعة</translation>
    </message>
    <message>
        <source>Signed and in force</source>
        <translation>موقعة ونافذة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهية</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الدورات</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>{language}, copy {number} of {count}</source>
        <extracomment>The paper, its copies, and the papers that can be chosen instead.</extracomment>
        <translation>{language}، النسخة {number} من {count}</translation>
    </message>
    <message>
        <source>This paper cannot be shown yet</source>
        <translation>لا يمكن عرض هذه الورقة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>لم تُرسل أي صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت صفحة واحدة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت صفحتان إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n صفحات إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n صفحة إلى الطابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the Word files go?</source>
        <translation>أين توضع ملفات Word؟</translation>
    </message>
    <message numerus="yes">
        <source>%n Word file(s) written to {folder}.</source>
        <translation>
            <numerusform>لم يكتب أي ملف Word في {folder}.</numerusform>
            <numerusform>كتب ملف Word واحد في {folder}.</numerusform>
            <numerusform>كتب ملفا Word في {folder}.</numerusform>
            <numerusform>كتبت %n ملفات Word في {folder}.</numerusform>
            <numerusform>كتب %n ملف Word في {folder}.</numerusform>
            <numerusform>كتب %n ملف Word في {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>إبعاد</translation>
    </message>
    <message>
        <source>Previous copy</source>
        <translation>النسخة السابقة</translation>
    </message>
    <message>
        <source>Next copy</source>
        <translation>النسخة التالية</translation>
    </message>
    <message>
        <source>Print this copy…</source>
        <translation>طباعة هذه النسخة…</translation>
    </message>
</context>
<context>
    <name>RecordingView</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reason for recording all the same</source>
        <translation>سبب التسجيل رغم ذلك</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>The place, the filter or the words you typed hide every agreement.</source>
        <translation>المكان أو المرشح أو الكلمات المكتوبة تخفي كل الاتفاقات.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>السجل فارغ</translation>
    </message>
    <message>
        <source>Start with a committee document: drop the Word file here, or import it.</source>
        <translation>ابدأ بوثيقة من وثائق اللجنة: أفلت ملف Word هنا أو استورده.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Preparing the sample register</source>
        <translation>إعداد السجل التجريبي</translation>
    </message>
    <message>
        <source>This happens once and takes a few seconds.</source>
        <translation>يحدث هذا مرة واحدة ويستغرق بضع ثوان.</translation>
    </message>
    <message>
        <source>No register is open</source>
        <translation>لا يوجد سجل مفتوح</translation>
    </message>
    <message>
        <source>Open another one, or the sample register, from the File menu.</source>
        <translation>افتح سجلا آخر أو السجل التجريبي من قائمة «ملف».</translation>
    </message>
    <message>
        <source>Filter by name, title, symbol or person, in any script</source>
        <translation>التصفية بالاسم أو العنوان أو الرمز أو الشخص، بأي كتابة</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <source>As at…</source>
        <translation>حتى يوم…</translation>
    </message>
    <message>
        <source>Look at the register as it stood on a past day</source>
        <translation>عرض السجل كما كان في يوم ماض</translation>
    </message>
</context>
<context>
    <name>ReissuePanel</name>
    <message>
        <source>Reason, kept with each step</source>
        <translation>السبب، يُحفظ مع كل خطوة</translation>
    </message>
    <message>
        <source>Reason for issuing all the same</source>
        <translation>سبب الإصدار رغم ذلك</translation>
    </message>
    <message>
        <source>Unsigned originals that name somebody who left office</source>
        <translation>نسخ أصلية غير موقعة تذكر من ترك منصبه</translation>
    </message>
    <message>
        <source>They are taken back, the successor is put in, and they are issued anew, in one step. Take the mark away where that is not wanted.</source>
        <translation>تُسحب ويوضع الخلف وتصدر من جديد في خطوة واحدة. أزل العلامة حيث لا تريد ذلك.</translation>
    </message>
    <message>
        <source>Issue anew</source>
        <translation>إصدار من جديد</translation>
    </message>
    <message>
        <source>{reference} ({languages}): {former} left, no successor is kept yet</source>
        <translation>{reference} ({languages}): ترك {former} منصبه ولا خلف مسجل بعد</translation>
    </message>
    <message>
        <source>{reference} ({languages}): {former} → {successor}</source>
        <translation>{reference} ({languages}): {former} ← {successor}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to sign in unsigned originals name somebody who left office</source>
        <translation>
            <numerusform>لا مواضع توقيع تذكر من ترك منصبه</numerusform>
            <numerusform>موضع توقيع واحد في نسخ أصلية غير موقعة يذكر من ترك منصبه</numerusform>
            <numerusform>موضعا توقيع في نسخ أصلية غير موقعة يذكران من ترك منصبه</numerusform>
            <numerusform>%n مواضع توقيع في نسخ أصلية غير موقعة تذكر من ترك منصبه</numerusform>
            <numerusform>%n موضع توقيع في نسخ أصلية غير موقعة تذكر من ترك منصبه</numerusform>
            <numerusform>%n موضع توقيع في نسخ أصلية غير موقعة تذكر من ترك منصبه</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down the reason: it is kept with each step.</source>
        <translation>اكتب السبب: فهو يُحفظ مع كل خطوة.</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message numerus="yes">
        <source>%n duty(ies) are due.</source>
        <extracomment>A machine that slept past midnight is noticed within so many milliseconds of its waking.</extracomment>
        <translation>
            <numerusform>لا أمر مستحقاً.</numerusform>
            <numerusform>هناك أمر مستحق واحد.</numerusform>
            <numerusform>هناك أمران مستحقان.</numerusform>
            <numerusform>هناك %n أمور مستحقة.</numerusform>
            <numerusform>هناك %n أمراً مستحقاً.</numerusform>
            <numerusform>هناك %n أمر مستحق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them came due since you last looked.</source>
        <translation>
            <numerusform>لا شيء منها جديد منذ آخر مراجعة.</numerusform>
            <numerusform>أحدها استحق منذ آخر مراجعة.</numerusform>
            <numerusform>اثنان منها استحقا منذ آخر مراجعة.</numerusform>
            <numerusform>%n منها استحقت منذ آخر مراجعة.</numerusform>
            <numerusform>%n منها استحقت منذ آخر مراجعة.</numerusform>
            <numerusform>%n منها استحقت منذ آخر مراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show diary</source>
        <translation>عرض المفكرة</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>اللقب</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Number of the session</source>
        <translation>رقم الدورة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Which of its kind, such as 50 for the 50th</source>
        <translation>ترتيبها بين مثيلاتها، مثل 50 للدورة الخمسين</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Documents by; empty: two months before</source>
        <translation>آخر موعد للوثائق؛ فارغ: قبل شهرين</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Extraordinary</source>
        <translation>استثنائية</translation>
    </message>
</context>
<context>
    <name>SessionsView</name>
    <message>
        <source>Sessions</source>
        <extracomment>Under this key a wish names the session to stand on; with nothing in it, a new one is begun.</extracomment>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>The diary plans by the ordinary sessions kept here. For a year without one it can only expect one, from those that were.</source>
        <translation>تستند المفكرة إلى الدورات العادية المسجلة هنا. وإن خلت سنة من دورة مسجلة، فلا يسعها إلا أن تتوقع دورة قياسا على ما سبق.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>دورة جديدة</translation>
    </message>
    <message>
        <source>Keep session</source>
        <translation>حفظ الدورة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <source>Documents by {day}</source>
        <translation>الوثائق حتى {day}</translation>
    </message>
    <message>
        <source>Session {number} is kept already; it is shown here as it stands.</source>
        <translation>الدورة {number} مسجلة بالفعل، وتظهر هنا كما هي.</translation>
    </message>
    <message>
        <source>The session is kept.</source>
        <translation>حُفظت الدورة.</translation>
    </message>
</context>
<context>
    <name>SignaturesTab</name>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Signed on {day}, {place}</source>
        <translation>وقع في {day}، {place}</translation>
    </message>
    <message>
        <source>Signed on {day}</source>
        <translation>وقع في {day}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Everything is saved · Offline</source>
        <translation>كل شيء محفوظ · دون اتصال</translation>
    </message>
    <message>
        <source>Saved {time} · Offline</source>
        <translation>حفظ في {time} · دون اتصال</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Only an authentic language can be chosen: no original leaves in another.</source>
        <translation>لا تُختار إلا لغة ذات حجية: لا تصدر نسخة أصلية بغيرها.</translation>
    </message>
    <message>
        <source>Left empty, the next free annex is taken.</source>
        <translation>إن ترك فارغا أخذ المرفق التالي الشاغر.</translation>
    </message>
    <message>
        <source>Fill in: {field}</source>
        <translation>املأ: {field}</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Show place</source>
        <translation>إظهار الموضع</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>مُصحَّح</translation>
    </message>
    <message>
        <source>Read clearly</source>
        <translation>مقروء بوضوح</translation>
    </message>
    <message>
        <source>Not in the text</source>
        <translation>غير وارد في النص</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>مرجَّح</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>يرجى التحقق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>The text does not say</source>
        <translation>لا ينص النص على ذلك</translation>
    </message>
    <message>
        <source>{total} in all: {each}</source>
        <translation>المجموع {total}: {each}</translation>
    </message>
    <message>
        <source>line {first}</source>
        <translation>السطر {first}</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>الأسطر {first}–{last}</translation>
    </message>
    <message>
        <source>the one of {day}</source>
        <translation>الاتفاق المؤرخ {day}</translation>
    </message>
</context>
<context>
    <name>TermsTab</name>
    <message>
        <source>Terms</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <translation>نص الاتفاق</translation>
    </message>
    <message>
        <source>&amp;Mend term…</source>
        <translation>ت&amp;صحيح بند…</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>الصيغة {number}</translation>
    </message>
    <message>
        <source>authentic</source>
        <translation>ذو حجية</translation>
    </message>
    <message>
        <source>Add the text as a Word or text file; papers and originals are made from it.</source>
        <translation>أضف النص ملف Word أو ملفا نصيا؛ ومنه تعد الأوراق والنسخ الأصلية.</translation>
    </message>
    <message>
        <source>No text has been kept yet</source>
        <translation>لم يحفظ أي نص بعد</translation>
    </message>
    <message>
        <source>Add text…</source>
        <translation>إضافة نص…</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>From {first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Agreements over time</source>
        <translation>الاتفاقات عبر الزمن</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>كامل المدة</translation>
    </message>
    <message>
        <source>From the first day to the last (0)</source>
        <translation>من اليوم الأول إلى الأخير (0)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today in the middle (T)</source>
        <translation>اليوم في الوسط (T)</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>تقريب (+)</translation>
    </message>
    <message>
        <source>Further away (−)</source>
        <translation>إبعاد (−)</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Export Word</source>
        <translation>تصدير Word</translation>
    </message>
    <message>
        <source>Write papers of this agreement as Word files</source>
        <translation>كتابة أوراق هذا الاتفاق في ملفات Word</translation>
    </message>
    <message>
        <source>Go to…  Ctrl+K</source>
        <translation>انتقال إلى…  Ctrl+K</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>Six parts of the status</source>
        <extracomment>How a region&apos;s state looks on the track.</extracomment>
        <translation>أجزاء الحالة الستة</translation>
    </message>
</context>
</TS>
